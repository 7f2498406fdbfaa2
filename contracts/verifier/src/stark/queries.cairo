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

/// Both ascending and without duplicates, neither empty; so is the result.
fn merge(mut left: Span<u64>, mut right: Span<u64>) -> Span<u64> {
    let mut merged = array![];
    let mut l = *left.pop_front().unwrap();
    let mut r = *right.pop_front().unwrap();
    loop {
        if l < r {
            merged.append(l);
            match left.pop_front() {
                Option::Some(next) => { l = *next; },
                Option::None => {
                    merged.append(r);
                    merged.append_span(right);
                    break;
                },
            }
        } else {
            // Of two equal ones the left one goes last.
            if l != r {
                merged.append(r);
            }
            match right.pop_front() {
                Option::Some(next) => { r = *next; },
                Option::None => {
                    merged.append(l);
                    merged.append_span(left);
                    break;
                },
            }
        }
    }
    merged.span()
}
