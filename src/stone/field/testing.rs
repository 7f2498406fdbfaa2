//! What tests of arithmetic share: random elements, edge values among them, and limbs.

#[cfg(target_arch = "x86_64")]
pub mod limbs;

use super::Felt;
pub use crate::random::Random;

impl Random {
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

/// Whether kernels run on what does as AVX-512 IFMA: asked for by
/// `STONEGATE_TEST_EMULATE_IFMA`, whatever its value, and before what
/// `STONEGATE_PORTABLE` asks for.
#[cfg(target_arch = "x86_64")]
pub fn emulates_ifma() -> bool {
    use std::sync::LazyLock;
    static ASKED: LazyLock<bool> =
        LazyLock::new(|| std::env::var_os("STONEGATE_TEST_EMULATE_IFMA").is_some());
    *ASKED
}
