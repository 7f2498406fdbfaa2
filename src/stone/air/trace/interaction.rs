//! The columns that depend on the verifier's interaction elements.
//!
//! Stone: `permutation.inl`, `diluted_check.inl` (`WriteInteractionTrace`).

use super::{FirstTrace, TraceError};
use crate::stone::{
    air::{Air, builder::VirtualColumn},
    field::{Felt, batch_inverse},
    memory::{self, copy},
};
use rayon::prelude::*;

/// Cells that share one inversion.
const CHUNK: usize = 1 << 12;

impl Air {
    /// The original columns, to be committed to. The trace keeps copies of those that
    /// [`interaction_trace`](Air::interaction_trace) reads; the others are left empty.
    pub fn columns_to_commit(&self, first: &mut FirstTrace) -> Vec<Vec<Felt>> {
        let layout = self.layout;
        let (memory, range_check16) = (&layout.memory, &layout.range_check16);
        let mut read = vec![
            memory.pool.address,
            memory.pool.value,
            memory.sorted.address,
            memory.sorted.value,
            range_check16.pool,
            range_check16.sorted,
        ];
        read.extend(layout.diluted_check.iter().flat_map(|d| [d.pool, d.sorted]));
        let columns = first.columns.par_iter_mut().enumerate();
        let taken = columns.map(
            |(i, column)| match read.iter().any(|cells| cells.column == i) {
                true => copy(column),
                false => std::mem::take(column),
            },
        );
        taken.collect()
    }

    /// The interaction columns, from the original ones and the verifier's elements.
    ///
    /// # Errors
    /// When a permutation does not end as the public input requires.
    ///
    /// # Panics
    /// When there are fewer than
    /// [`n_interaction_elements`](Air::n_interaction_elements).
    pub fn interaction_trace(
        &self,
        first: &FirstTrace,
        interaction: &[Felt],
    ) -> Result<Vec<Vec<Felt>>, TraceError> {
        let globals = self.globals(interaction);
        let layout = self.layout;
        let mut columns = Columns {
            first: &first.columns,
            second: memory::zero_columns(layout.n_columns[1], self.trace_length),
        };

        let memory = &layout.memory;
        let hashed = |address, value| {
            let (address, value) = (columns.cells(address), columns.cells(value));
            move |i| address(i) + globals.memory_alpha * value(i)
        };
        let products = permutation_products(
            memory.products.len(self.trace_length),
            globals.memory_z,
            hashed(memory.pool.address, memory.pool.value),
            hashed(memory.sorted.address, memory.sorted.value),
        );
        let name = "memory/multi_column_perm/perm";
        columns.write_products(
            name,
            memory.products,
            products,
            globals.public_memory_product,
        )?;

        let range_check16 = &layout.range_check16;
        let products = permutation_products(
            range_check16.products.len(self.trace_length),
            globals.range_check16_z,
            columns.cells(range_check16.pool),
            columns.cells(range_check16.sorted),
        );
        let name = "range_check16/perm";
        columns.write_products(name, range_check16.products, products, Felt::ONE)?;

        if let Some(check) = &layout.diluted_check {
            let products = permutation_products(
                check.products.len(self.trace_length),
                globals.diluted_permutation_z,
                columns.cells(check.pool),
                columns.cells(check.sorted),
            );
            let name = "diluted_check/permutation";
            columns.write_products(name, check.products, products, Felt::ONE)?;

            let sorted = columns.cells(check.sorted);
            let mut previous = sorted(0);
            let mut cumulative = Felt::ONE;
            let values: Vec<Felt> = (0..check.sorted.len(self.trace_length))
                .map(|i| {
                    let value = sorted(i);
                    // Most neighbours are equal and change nothing.
                    if value != previous {
                        let difference = value - previous;
                        cumulative = cumulative * (Felt::ONE + globals.diluted_z * difference)
                            + globals.diluted_alpha * difference * difference;
                        previous = value;
                    }
                    cumulative
                })
                .collect();
            let name = "diluted_check/cumulative_value";
            let last = globals.diluted_final_value;
            columns.write_products(name, check.cumulative_value, values, last)?;
        }
        Ok(columns.second)
    }
}

/// Both traces, the second under construction.
struct Columns<'a> {
    first: &'a [Vec<Felt>],
    second: Vec<Vec<Felt>>,
}

impl<'a> Columns<'a> {
    /// The cells of a virtual column of the first trace.
    fn cells(&self, column: VirtualColumn) -> impl Fn(usize) -> Felt + Sync + use<'a> {
        let cells = &self.first[column.column];
        move |i| cells[column.row(i)]
    }

    /// Writes a column of the second trace that must end in `last`.
    fn write_products(
        &mut self,
        name: &'static str,
        column: VirtualColumn,
        values: Vec<Felt>,
        last: Felt,
    ) -> Result<(), TraceError> {
        if values.last() != Some(&last) {
            return Err(TraceError::Permutation { name });
        }
        self.second[column.column - self.first.len()]
            .par_chunks_mut(column.step)
            .with_min_len(256)
            .zip(values)
            .for_each(|(rows, value)| rows[column.offset] = value);
        Ok(())
    }
}

/// The running products ∏_{j ≤ i} (z − original_j) / (z − permuted_j), i < n.
fn permutation_products(
    n: usize,
    z: Felt,
    original: impl Fn(usize) -> Felt + Sync,
    permuted: impl Fn(usize) -> Felt + Sync,
) -> Vec<Felt> {
    let mut products = memory::zeros(n);
    // Running products within chunks, then the chunks' own.
    products
        .par_chunks_mut(CHUNK)
        .enumerate()
        .for_each(|(chunk, products)| {
            let first = chunk * CHUNK;
            for (i, product) in products.iter_mut().enumerate() {
                *product = z - permuted(first + i);
            }
            batch_inverse(products);
            let mut running = Felt::ONE;
            for (i, product) in products.iter_mut().enumerate() {
                running = running * *product * (z - original(first + i));
                *product = running;
            }
        });
    let mut running = Felt::ONE;
    let before: Vec<Felt> = products
        .chunks(CHUNK)
        .map(|chunk| {
            let before = running;
            running *= chunk.last().copied().unwrap_or(Felt::ONE);
            before
        })
        .collect();
    products
        .par_chunks_mut(CHUNK)
        .zip(before)
        .for_each(|(products, before)| {
            for product in products {
                *product *= before;
            }
        });
    products
}
