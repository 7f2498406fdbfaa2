//! The design's vectors: what the program decides, and what the model of it in a scenario
//! says. The amount is 10^18, the yields are 850 and 1210, of one protocol at most 6,000
//! basis points, and both are to be used.

/// Metrics of both protocols without the yield; scores, shares, whether the limits hold.
type Vector = ([u64; 5], [u64; 5], [u64; 2], [u64; 2], bool);
pub const VECTORS: [Vector; 8] = [
    (
        [500, 2000, 2, 85, 365],
        [500, 2000, 2, 85, 365],
        [33, 33],
        [4126, 5874],
        true,
    ),
    (
        [500, 2000, 2, 82, 365],
        [500, 2000, 2, 88, 365],
        [34, 32],
        [3984, 6016],
        false,
    ),
    (
        [700, 4500, 0, 75, 200],
        [300, 800, 3, 95, 500],
        [33, 37],
        [4398, 5602],
        true,
    ),
    (
        [900, 6000, 0, 65, 100],
        [200, 500, 3, 98, 600],
        [44, 33],
        [3467, 6533],
        false,
    ),
    (
        [3000, 2000, 2, 85, 400],
        [2500, 1500, 2, 90, 300],
        [38, 35],
        [3933, 6067],
        false,
    ),
    (
        [6500, 3500, 1, 98, 800],
        [5000, 2500, 2, 95, 600],
        [35, 39],
        [4383, 5617],
        true,
    ),
    (
        [6500, 3500, 1, 98, 800],
        [5200, 2800, 2, 95, 400],
        [35, 44],
        [4675, 5325],
        true,
    ),
    (
        [7500, 3000, 1, 85, 365],
        [6000, 2500, 0, 90, 500],
        [44, 31],
        [3331, 6669],
        false,
    ),
];
