//! Which rows are looked at.

use super::channel::{Channel, ChannelTrait};
use super::domain::power_of_two;

/// Draws row indices; the result is ascending, each row once.
pub fn draw(ref channel: Channel, n: u32, log_domain_size: u32) -> Span<u64> {
    let size: u128 = power_of_two(log_domain_size).try_into().unwrap();
    let size: NonZero<u128> = size.try_into().unwrap();
    let mut drawn = array![];
    for _ in 0..n {
        let number: u256 = channel.draw().into();
        let (_, index) = DivRem::div_rem(number.low, size);
        drawn.append(index.try_into().unwrap());
    }
    sort(drawn.span())
}

fn sort(values: Span<u64>) -> Span<u64> {
    let n = values.len();
    if n < 2 {
        return values;
    }
    let half = n / 2;
    merge(sort(values.slice(0, half)), sort(values.slice(half, n - half)))
}

/// Both ascending and without duplicates; so is the result.
fn merge(mut left: Span<u64>, mut right: Span<u64>) -> Span<u64> {
    let mut merged = array![];
    while let (Option::Some(l), Option::Some(r)) = (left.get(0), right.get(0)) {
        let (l, r) = (*l.unbox(), *r.unbox());
        if l < r {
            merged.append(l);
            left.pop_front().unwrap();
        } else {
            merged.append(r);
            right.pop_front().unwrap();
            if l == r {
                left.pop_front().unwrap();
            }
        }
    }
    merged.append_span(left);
    merged.append_span(right);
    merged.span()
}
