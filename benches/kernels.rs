//! The prover's kernels beside the best crates for the same work:
//!
//! ```sh
//! cargo bench --bench kernels                          # everything, some five minutes
//! cargo bench --bench kernels -- --quick ntt           # one group, less exactly
//! STONEGATE_PORTABLE=1 cargo bench --bench kernels     # without vector instructions
//! STONEGATE_PORTABLE=avx2 cargo bench --bench kernels  # without AVX-512
//! RAYON_NUM_THREADS=2 cargo bench --bench kernels      # our batches on two threads
//! ```
//!
//! Figures are those of one core, because the crates' functions use one; only
//! RAYON_NUM_THREADS changes that. Where a crate is benched, its results are first
//! held against ours on the benched input. benches/README.md has the figures.

use blake2s_simd::many::{HashManyJob, hash_many};
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput, measurement::WallTime,
};
use lambdaworks_math::{
    fft::cpu::{bit_reversing::in_place_bit_reverse_permute, fft::in_place_nr_4radix_fft},
    field::{
        element::FieldElement, fields::fft_friendly::stark_252_prime_field::Stark252PrimeField,
    },
    traits::ByteConversion,
};
use sha3::Digest;
use std::{env, hint::black_box, iter, ops::Range};
use stonegate::stone::{
    air::{Air, Summand, layout::Layout, layouts::LAYOUTS},
    field::{Felt, Kernel, Packed, dispatch, packed::instructions},
    hash::{blake2s, keccak, poseidon},
    ntt::{Ntt, bit_reverse},
    public_input::{MemorySegment, PublicInput, PublicMemoryCell},
};

type Group<'a> = BenchmarkGroup<'a, WallTime>;

/// A crate and how it hashes messages of 64 bytes.
type Rival<'a> = (&'a str, &'a dyn Fn(&[u8], &mut [[u8; 32]]));

/// An element of lambdaworks-math.
type Theirs = FieldElement<Stark252PrimeField>;

fn main() {
    let threads = match env::var_os("RAYON_NUM_THREADS") {
        // Rayon reads the variable.
        Some(_) => 0,
        None => 1,
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    // Within the pool, so that no call has to wake a thread.
    pool.expect("threads").install(|| {
        let mut criterion = Criterion::default().configure_from_args();
        field_mul(criterion.benchmark_group("field_mul"));
        poseidon(criterion.benchmark_group("poseidon"));
        ntt(criterion.benchmark_group("ntt_2^20"));
        constraints(criterion.benchmark_group("constraints_per_row"));
        hashes(
            criterion.benchmark_group("keccak256_64_bytes"),
            keccak::keccak256_many,
            &[("sha3", &one_by_one(sha3_keccak256))],
        );
        hashes(
            criterion.benchmark_group("blake2s_64_bytes"),
            blake2s::blake2s256_many,
            &[
                ("blake2", &one_by_one(blake2_blake2s256)),
                ("blake2s_simd", &blake2s_simd_many),
            ],
        );
        nonces(
            criterion.benchmark_group("pow_keccak256"),
            "sha3",
            keccak::first_nonce,
            sha3_keccak256,
        );
        nonces(
            criterion.benchmark_group("pow_blake2s"),
            "blake2",
            blake2s::first_nonce,
            blake2_blake2s256,
        );
        criterion.final_summary();
    });
}

/// Ours, as [`dispatch`] runs it: every way has a name, so that criterion keeps them
/// apart.
fn ours(name: impl Into<String>) -> BenchmarkId {
    BenchmarkId::new(name, instructions())
}

/// Elements that use all of their bits.
fn felts(n: usize) -> Vec<Felt> {
    iter::successors(Some(Felt::generator()), |x| Some(x.square() + Felt::ONE))
        .skip(16)
        .take(n)
        .collect()
}

fn theirs(value: &Felt) -> Theirs {
    Theirs::from_bytes_be(&value.to_be_bytes()).expect("32 bytes")
}

fn same(ours: &[Felt], theirs: &[Theirs]) -> bool {
    let theirs = theirs.iter().map(|value| value.to_bytes_be());
    ours.iter().map(|value| value.to_be_bytes()).eq(theirs)
}

/// How often each element is multiplied.
const ROUNDS: usize = 1000;

/// Chains of products, as evaluators have them: four at a time hide a product's
/// latency and stay in registers.
struct Products<'a> {
    values: &'a mut [Felt],
    factor: Felt,
}

impl Kernel for Products<'_> {
    type Output = ();
    #[inline(always)]
    fn run<V: Packed>(self) {
        let factor = V::from(self.factor);
        for values in self.values.chunks_exact_mut(4 * V::WIDTH) {
            let mut packs: [V; 4] = std::array::from_fn(|i| V::load(&values[i * V::WIDTH..]));
            for _ in 0..ROUNDS {
                for pack in &mut packs {
                    *pack = pack.mul_inline(factor);
                }
            }
            for (i, pack) in packs.into_iter().enumerate() {
                pack.store(&mut values[i * V::WIDTH..]);
            }
        }
    }
}

/// [`Products`] with the crate's field.
fn lambdaworks_products(values: &mut [Theirs], factor: &Theirs) {
    for values in values.chunks_exact_mut(4) {
        let mut chains: [Theirs; 4] = std::array::from_fn(|i| values[i]);
        for _ in 0..ROUNDS {
            for value in &mut chains {
                *value *= factor;
            }
        }
        values.copy_from_slice(&chains);
    }
}

fn field_mul(mut group: Group) {
    let mut values = felts(64);
    let factor = values[7];
    let (mut crates, crates_factor) = (
        values.iter().map(theirs).collect::<Vec<_>>(),
        theirs(&factor),
    );
    dispatch(Products {
        values: &mut values,
        factor,
    });
    lambdaworks_products(&mut crates, &crates_factor);
    assert!(same(&values, &crates));

    group.throughput(Throughput::Elements((values.len() * ROUNDS) as u64));
    group.bench_function(ours("ours"), |b| {
        b.iter(|| {
            dispatch(Products {
                values: black_box(&mut values),
                factor,
            })
        });
    });
    group.bench_function("lambdaworks-math", |b| {
        b.iter(|| lambdaworks_products(black_box(&mut crates), &crates_factor));
    });
}

/// A hash of two elements is one permutation. starknet-crypto's is that of
/// lambdaworks-crypto, which is not benched twice.
fn poseidon(mut group: Group) {
    let pairs: Vec<[Felt; 2]> = felts(2048).chunks(2).map(|c| [c[0], c[1]]).collect();
    let mut digests = vec![Felt::ZERO; pairs.len()];
    let states: Vec<_> = pairs
        .iter()
        .map(|[a, b]| [*a, *b, Felt::from(2)].map(to_starknet))
        .collect();
    poseidon::hash2_many(pairs.as_flattened(), None, &mut digests);
    for ((pair, state), digest) in pairs.iter().zip(&states).zip(&digests) {
        assert_eq!(poseidon::hash2(pair[0], pair[1]), *digest);
        let mut state = *state;
        starknet_crypto::poseidon_permute_comp(&mut state);
        assert_eq!(state[0], to_starknet(*digest));
    }

    group.throughput(Throughput::Elements(pairs.len() as u64));
    group.bench_function(ours("ours"), |b| {
        b.iter(|| poseidon::hash2_many(black_box(pairs.as_flattened()), None, &mut digests));
    });
    let few = 64;
    group.throughput(Throughput::Elements(few as u64));
    group.bench_function("ours/one by one", |b| {
        b.iter(|| {
            for (pair, digest) in pairs[..few].iter().zip(&mut digests) {
                *digest = poseidon::hash2(pair[0], pair[1]);
            }
        });
    });
    group.bench_function("starknet-crypto", |b| {
        b.iter(|| {
            for state in &states[..few] {
                let mut state = *state;
                starknet_crypto::poseidon_permute_comp(&mut state);
                black_box(state);
            }
        });
    });
}

fn to_starknet(value: Felt) -> starknet_crypto::Felt {
    starknet_crypto::Felt::from_bytes_be(&value.to_be_bytes())
}

/// Both transform in place and leave out the permutation: ours takes the
/// coefficients in bit-reversed order, the crate's radix-4 transform, the faster of
/// its two, gives the values in it.
fn ntt(mut group: Group) {
    const LOG_N: u32 = 20;
    let n = 1usize << LOG_N;
    let coefficients = felts(n);
    let ntt = Ntt::new(LOG_N);
    let mut values: Vec<Felt> = (0..n)
        .map(|i| coefficients[bit_reverse(i, LOG_N)])
        .collect();
    ntt.evaluate_coset(&mut values, Felt::ONE);

    // The crate's own root of unity is another one.
    let root = Felt::root_of_unity(LOG_N);
    let mut twiddles: Vec<Theirs> = iter::successors(Some(Felt::ONE), |x| Some(*x * root))
        .take(n / 2)
        .map(|x| theirs(&x))
        .collect();
    in_place_bit_reverse_permute(&mut twiddles);
    let mut crates: Vec<Theirs> = coefficients.iter().map(theirs).collect();
    in_place_nr_4radix_fft(&mut crates, &twiddles);
    in_place_bit_reverse_permute(&mut crates);
    assert!(same(&values, &crates));

    group.throughput(Throughput::Elements(n as u64));
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    group.bench_function(ours("ours"), |b| {
        b.iter(|| ntt.evaluate_coset(&mut values, Felt::ONE));
    });
    group.bench_function("lambdaworks-math", |b| {
        b.iter(|| in_place_nr_4radix_fft(&mut crates, &twiddles));
    });
}

/// A layout's composition polynomial: what is linear in the cells is evaluated on
/// one coset, the rest on two. There is no crate for it.
fn constraints(mut group: Group) {
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    for layout in LAYOUTS {
        let n_steps = layout.min_steps().max(1 << 13) as u64;
        let air = Air::new(&public_input(layout, n_steps)).expect("a public input");
        let n = air.trace_length();
        let cells = felts(n * air.n_columns().iter().sum::<usize>());
        let columns: Vec<&[Felt]> = cells.chunks(n).collect();
        let interaction = &cells[..air.n_interaction_elements()];
        let alpha = cells[n - 1];
        let mut out = vec![Felt::ZERO; n];
        group.throughput(Throughput::Elements(n as u64));
        let sum = air.constraint_sum(interaction, alpha);
        for summand in [Summand::Linear, Summand::Quadratic] {
            let name = format!("{}, {summand:?}", layout.name);
            group.bench_function(ours(&name), |b| {
                b.iter(|| sum.evaluate(summand, Felt::generator(), &columns, &mut out));
            });
        }
    }
}

/// A public input without a run: enough to evaluate constraints.
fn public_input(layout: &Layout, n_steps: u64) -> PublicInput {
    let segment = MemorySegment {
        begin_addr: 1,
        stop_ptr: 1,
    };
    let segments = layout.segments.iter();
    PublicInput {
        layout: layout.name.into(),
        rc_min: 0,
        rc_max: 65535,
        n_steps,
        memory_segments: segments.map(|name| (name.to_string(), segment)).collect(),
        public_memory: vec![PublicMemoryCell {
            address: 1,
            value: Felt::ONE,
            page: 0,
        }],
        dynamic_params: None,
    }
}

fn sha3_keccak256(message: &[u8]) -> [u8; 32] {
    sha3::Keccak256::digest(message).into()
}

fn blake2_blake2s256(message: &[u8]) -> [u8; 32] {
    blake2::Blake2s256::digest(message).into()
}

fn one_by_one(hash: impl Fn(&[u8]) -> [u8; 32]) -> impl Fn(&[u8], &mut [[u8; 32]]) {
    move |messages, digests| {
        for (message, digest) in messages.chunks(64).zip(digests) {
            *digest = hash(message);
        }
    }
}

/// This crate, too, hashes several messages at once: eight with AVX2.
fn blake2s_simd_many(messages: &[u8], digests: &mut [[u8; 32]]) {
    let parameters = blake2s_simd::Params::new();
    let messages = messages.chunks(64);
    let mut jobs: Vec<_> = messages
        .map(|message| HashManyJob::new(&parameters, message))
        .collect();
    hash_many(&mut jobs);
    for (job, digest) in jobs.iter().zip(digests) {
        *digest = *job.to_hash().as_array();
    }
}

/// Nodes of a Merkle tree: messages of 64 bytes.
fn hashes(mut group: Group, many: fn(&[u8], usize, &mut [[u8; 32]]), rivals: &[Rival]) {
    let messages: Vec<u8> = felts(1 << 13)
        .iter()
        .flat_map(|x| x.to_be_bytes())
        .collect();
    let mut digests = vec![[0; 32]; messages.len() / 64];
    many(&messages, 64, &mut digests);
    for (_, rival) in rivals {
        let mut others = vec![[0; 32]; digests.len()];
        rival(&messages, &mut others);
        assert_eq!(digests, others);
    }

    group.throughput(Throughput::Elements(digests.len() as u64));
    group.bench_function(ours("ours"), |b| {
        b.iter(|| many(black_box(&messages), 64, &mut digests));
    });
    for (name, rival) in rivals {
        group.bench_function(*name, |b| {
            b.iter(|| rival(black_box(&messages), &mut digests));
        });
    }
}

/// The search for a proof-of-work nonce, without end: no digest starts with 64
/// zero bits.
fn nonces(
    mut group: Group,
    name: &str,
    first_nonce: fn(&[u8; 32], u32, Range<u64>) -> Option<u64>,
    rival: impl Fn(&[u8]) -> [u8; 32],
) {
    const N: u64 = 1 << 14;
    let prefix = Felt::generator().to_be_bytes();
    let rivals = |bits: u32| {
        let mut message = [0; 40];
        message[..32].copy_from_slice(&prefix);
        (0..N).find(|nonce| {
            message[32..].copy_from_slice(&nonce.to_be_bytes());
            let digest = rival(&message);
            let [a, b, c, d, e, f, g, h, ..] = digest;
            u64::from_be_bytes([a, b, c, d, e, f, g, h]).leading_zeros() >= bits
        })
    };
    // Ten bits are there among so many nonces.
    let lowest = rivals(10).expect("a nonce");
    assert_eq!(first_nonce(&prefix, 10, 0..N), Some(lowest));
    assert_eq!((first_nonce(&prefix, 64, 0..N), rivals(64)), (None, None));

    group.throughput(Throughput::Elements(N));
    group.bench_function(ours("ours"), |b| {
        b.iter(|| first_nonce(black_box(&prefix), 64, 0..N));
    });
    group.bench_function(name, |b| b.iter(|| rivals(black_box(64))));
}
