//! Times of the arithmetic kernels: `cargo bench --bench kernels`. Compare with
//! STONEGATE_PORTABLE=1, and with RAYON_NUM_THREADS=1 for figures per core.

use std::{hint::black_box, time::Instant};
use stonegate::stone::{
    field::{Felt, Kernel, Packed, dispatch, packed::vectorized},
    hash::{blake2s, keccak, poseidon},
    ntt::Ntt,
};

/// Prints the least wall and processor time of one unit over many short runs.
fn time(name: &str, units: usize, mut f: impl FnMut()) {
    let (mut wall, mut cpu) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..if units > 100_000 { 8 } else { 40 } {
        let (start, used) = (Instant::now(), cpu_nanoseconds());
        f();
        wall = wall.min(start.elapsed().as_nanos() as f64);
        cpu = cpu.min((cpu_nanoseconds() - used) as f64);
    }
    let unit = |total: f64| total / units as f64;
    println!(
        "{name:40} {:10.2} ns, {:10.2} ns of processor",
        unit(wall),
        unit(cpu)
    );
}

/// What all threads have used so far: on a busy machine a steadier measure than
/// the clock. Zero where Linux's accounting is missing.
fn cpu_nanoseconds() -> u64 {
    let Ok(tasks) = std::fs::read_dir("/proc/self/task") else {
        return 0;
    };
    tasks
        .flatten()
        .filter_map(|task| std::fs::read_to_string(task.path().join("schedstat")).ok())
        .filter_map(|text| text.split(' ').next()?.parse::<u64>().ok())
        .sum()
}

/// Eight chains of products, `rounds` long.
struct Products {
    rounds: usize,
    inline: bool,
}

impl Kernel for Products {
    type Output = usize;
    #[inline(always)]
    fn run<V: Packed>(self) -> usize {
        let mut x: [V; 4] = std::array::from_fn(|i| V::from(Felt::from(i as u64 + 3)));
        for _ in 0..self.rounds {
            for v in &mut x {
                *v = match self.inline {
                    true => v.mul_inline(*v),
                    false => *v * *v,
                };
            }
        }
        black_box(x);
        self.rounds * 4 * V::WIDTH
    }
}

struct Sums {
    rounds: usize,
}

impl Kernel for Sums {
    type Output = usize;
    #[inline(always)]
    fn run<V: Packed>(self) -> usize {
        let mut x: [V; 4] = std::array::from_fn(|i| V::from(Felt::from(i as u64 + 3)));
        for _ in 0..self.rounds {
            for v in &mut x {
                *v = *v + *v;
            }
        }
        black_box(x);
        self.rounds * 4 * V::WIDTH
    }
}

fn main() {
    println!("vector instructions: {}", vectorized());
    let mut x = [Felt::from(3), Felt::from(5), Felt::from(7), Felt::from(11)];
    time("scalar product", 40_000, || {
        for _ in 0..10_000 {
            for v in &mut x {
                *v *= *v;
            }
        }
    });
    black_box(x);
    let rounds = 5_000;
    for inline in [true, false] {
        let units = dispatch(Products { rounds, inline });
        time(&format!("packed product, inline: {inline}"), units, || {
            dispatch(Products { rounds, inline });
        });
    }
    let units = dispatch(Sums { rounds });
    time("packed sum", units, || {
        dispatch(Sums { rounds });
    });

    let pairs: Vec<[Felt; 2]> = (0..2048)
        .map(|i| [Felt::from(i), Felt::from(i + 7)])
        .collect();
    let mut out = vec![Felt::ZERO; pairs.len()];
    time("poseidon hash2, one by one", 200, || {
        for (pair, digest) in pairs.iter().zip(&mut out).take(200) {
            *digest = poseidon::hash2(pair[0], pair[1]);
        }
    });
    time("poseidon hash2_many", pairs.len(), || {
        poseidon::hash2_many(&pairs, &mut out);
    });

    let messages = vec![7; 64 << 12];
    let mut digests = vec![[0; 32]; 1 << 12];
    time("keccak256_many, 64 bytes", digests.len(), || {
        keccak::keccak256_many(&messages, 64, &mut digests);
    });
    time("blake2s256_many, 64 bytes", digests.len(), || {
        blake2s::blake2s256_many(&messages, 64, &mut digests);
    });
    // 64 zero bits: no nonce will fit.
    time("keccak first_nonce", 1 << 14, || {
        assert_eq!(keccak::first_nonce(&[3; 32], 64, 0..1 << 14), None);
    });
    time("blake2s first_nonce", 1 << 14, || {
        assert_eq!(blake2s::first_nonce(&[3; 32], 64, 0..1 << 14), None);
    });
    for log_n in [12, 16, 20] {
        let ntt = Ntt::new(log_n);
        let mut values: Vec<Felt> = (0..1u64 << log_n).map(|i| Felt::from(i * i)).collect();
        time(
            &format!("evaluate_coset 2^{log_n}, per element"),
            1 << log_n,
            || {
                ntt.evaluate_coset(&mut values, Felt::generator());
            },
        );
        time(
            &format!("interpolate 2^{log_n}, per element"),
            1 << log_n,
            || {
                ntt.interpolate(&mut values);
            },
        );
    }
}
