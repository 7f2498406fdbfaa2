//! A generator of random numbers for all tests, the library's own among them. Every run
//! begins elsewhere, with the clock, unless it is told where.

/// SplitMix64. The seed is printed as `STONEGATE_TEST_SEED=…`: with that variable set, a
/// run has the numbers of the one that failed.
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

    /// A number below `bound`; zero where there is none.
    pub fn below(&mut self, bound: usize) -> usize {
        (self.word() % bound.max(1) as u64) as usize
    }
}
