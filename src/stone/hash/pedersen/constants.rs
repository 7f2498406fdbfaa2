//! The curve points of Starknet's Pedersen hash (published by StarkWare, derived
//! from the digits of pi), and the multiples that the AIR adds bit by bit.

use crate::stone::curve::Point;
use std::sync::LazyLock;

/// Bits of one hashed element.
pub const ELEMENT_BITS: usize = 252;
/// The low bits of an element, multiplied by P1 (first) or P3 (second element);
/// the four above them by P2 or P4.
pub const LOW_BITS: usize = 248;

const SHIFT_POINT: [&str; 2] = [
    "0x49ee3eba8c1600700ee1b87eb599f16716b0b1022947733551fde4050ca6804",
    "0x3ca0cfe4b3bc6ddf346d49d06ea0ed34e621062c0e056c1d0405d266e10268a",
];
const P: [[&str; 2]; 4] = [
    [
        "0x234287dcbaffe7f969c748655fca9e58fa8120b6d56eb0c1080d17957ebe47b",
        "0x3b056f100f96fb21e889527d41f4e39940135dd7a6c94cc6ed0268ee89e5615",
    ],
    [
        "0x4fa56f376c83db33f9dab2656558f3399099ec1de5e3018b7a6932dba8aa378",
        "0x3fa0984c931c9e38113e0c0e47e4401562761f92a7a23b45168f4e80ff5b54d",
    ],
    [
        "0x4ba4cc166be8dec764910f75b45f74b40c690c74709e90f3aa372f0bd2d6997",
        "0x40301cf5c1751f4b971e46c4ede85fcac5c59a5ce5ae7c48151f27b24b219c",
    ],
    [
        "0x54302dcb0e6cc1c6e44cca8f61a63bb2ca65048d53fb325d36ff12c49a58202",
        "0x1b77b3e37d13504b348046268d8ae25ce98ad783c25561a879dcc77e99c2426",
    ],
];

/// The point that every hash starts from.
pub fn shift_point() -> Point {
    static SHIFT: LazyLock<Point> = LazyLock::new(|| Point::parse(&SHIFT_POINT));
    *SHIFT
}

/// The points that the set bits of the two hashed elements add to the shift
/// point: `bit_points()[e][i]` is 2^i·P1 (P3 for the second element) for i < 248,
/// 2^(i−248)·P2 (P4) above.
pub fn bit_points() -> &'static [[Point; ELEMENT_BITS]; 2] {
    static POINTS: LazyLock<[[Point; ELEMENT_BITS]; 2]> = LazyLock::new(|| {
        [0, 1].map(|element| {
            let low = Point::parse(&P[2 * element]).doublings(LOW_BITS);
            let high = Point::parse(&P[2 * element + 1]).doublings(ELEMENT_BITS - LOW_BITS);
            let mut points = low.into_iter().chain(high);
            std::array::from_fn(|_| points.next().expect("a point for every bit"))
        })
    });
    &POINTS
}
