//! Long vectors, taken and given back by all threads: memory that is touched for the
//! first time, and memory that the system takes back, costs more than writing to it.

use super::field::Felt;
use rayon::prelude::*;

/// Makes this process keep what it gives back, for itself: a proof needs as much again
/// several times, and pages that come from the system cost more than what is computed
/// with them. For programs, which know what else they need their memory for; before they
/// start threads. Other threads than the first still map vectors of more than 64 MB. What
/// is between vectors in use is kept, too, until [`return_kept`].
pub fn keep_released() {
    // SAFETY: integers, of which the allocator takes those that it knows.
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    unsafe {
        // Long vectors come from the heap like short ones, and the heap does not shrink.
        libc::mallopt(libc::M_MMAP_MAX, 0);
        libc::mallopt(libc::M_TRIM_THRESHOLD, -1);
    }
}

/// Returns to the system what this process has free, of all threads: what
/// [`keep_released`] made it keep, for other programs.
pub fn return_kept() {
    // SAFETY: takes what the allocator has free, from no one else.
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    unsafe {
        libc::malloc_trim(0);
    }
}

/// Elements per task.
const TASK: usize = 1 << 12;

/// A vector of zeros.
pub fn zeros(length: usize) -> Vec<Felt> {
    zero_elements(length).collect()
}

fn zero_elements(length: usize) -> impl IndexedParallelIterator<Item = Felt> {
    rayon::iter::repeat_n(Felt::ZERO, length).with_min_len(TASK)
}

/// A copy.
pub fn copy(values: &[Felt]) -> Vec<Felt> {
    values.par_iter().with_min_len(TASK).copied().collect()
}

/// Columns of zeros.
pub fn zero_columns(n_columns: usize, length: usize) -> Vec<Vec<Felt>> {
    let mut columns = vec![Vec::new(); n_columns];
    resize(&mut columns, length);
    columns
}

/// Makes columns as long as `length`, with zeros. They are allocated by this thread:
/// each has a heap of its own, from which the others get nothing back.
pub fn resize(columns: &mut [Vec<Felt>], length: usize) {
    for column in columns.iter_mut() {
        column.reserve_exact(length.saturating_sub(column.len()));
    }
    columns.par_iter_mut().for_each(|column| {
        column.truncate(length);
        column.par_extend(zero_elements(length - column.len()));
    });
}

/// Gives the memory of all of these back.
pub fn release<T: Send>(all: impl IntoParallelIterator<Item = T>) {
    all.into_par_iter().for_each(drop);
}

/// Asks for the cache lines of elements before they are needed.
#[inline(always)]
#[cfg_attr(not(target_arch = "x86_64"), allow(unused_variables))]
pub fn prefetch(first: *const Felt, n: usize) {
    #[cfg(target_arch = "x86_64")]
    for pair in (0..n).step_by(2) {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        // SAFETY: a hint, which reads nothing and may name any address.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(first.wrapping_add(pair).cast()) };
    }
}
