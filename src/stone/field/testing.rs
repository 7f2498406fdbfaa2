//! Seeded random elements for tests, edge values among them.

use super::Felt;

/// A seeded generator (splitmix64). The seed is printed, so a failure can be
/// repeated with `STONEGATE_TEST_SEED`.
pub struct Random(u64);

impl Random {
    pub fn new() -> Random {
        let seed = match std::env::var("STONEGATE_TEST_SEED") {
            Ok(text) => text.parse().expect("STONEGATE_TEST_SEED is a number"),
            Err(_) => std::time::SystemTime::now()
                .duration_since(std::time::UNIX_EPOCH)
                .expect("a clock after 1970")
                .as_nanos() as u64,
        };
        println!("STONEGATE_TEST_SEED={seed}");
        Random(seed)
    }

    pub fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A random element; one in eight is an edge value.
    pub fn felt(&mut self) -> Felt {
        let edges = [
            Felt::ZERO,
            Felt::ONE,
            -Felt::ONE,
            Felt([1, 0, 0, 0]),
            Felt([0, 0, 0, 0x0800_0000_0000_0011]),
            Felt([u64::MAX, u64::MAX, u64::MAX, 0x0800_0000_0000_0010]),
        ];
        let choice = self.word();
        if choice.is_multiple_of(8) {
            return edges[(choice / 8) as usize % edges.len()];
        }
        Felt([self.word(), self.word(), self.word(), self.word() >> 5])
    }

    pub fn felts(&mut self, n: usize) -> Vec<Felt> {
        (0..n).map(|_| self.felt()).collect()
    }
}

/// The same value in the type of the starknet crates.
pub fn to_starknet(value: Felt) -> starknet_crypto::Felt {
    starknet_crypto::Felt::from_bytes_be(&value.to_be_bytes())
}
