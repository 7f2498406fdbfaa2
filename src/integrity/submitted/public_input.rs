//! The public input in calldata.

use std::collections::BTreeMap;

use super::{CalldataFault, Reader};
use crate::{
    integrity::Reason,
    stone::{
        air::layouts,
        field::Felt,
        public_input::{MemorySegment, PublicInput, PublicMemoryCell},
    },
};

/// Reads it. What contradicts something else goes to `faults`.
///
/// # Errors
/// The first felt that cannot be what stands there.
pub fn read(
    reader: &mut Reader<'_>,
    faults: &mut Vec<CalldataFault>,
) -> Result<PublicInput, CalldataFault> {
    let log_n_steps = reader.number("log_n_steps")?;
    let n_steps = 1u64.checked_shl(log_n_steps.value.min(64) as u32);
    let rc_min = reader.number("rc_min")?.value;
    let rc_max = reader.number("rc_max")?.value;
    let code = reader.felt("layout of the public input")?;
    let names = || layouts::LAYOUTS.iter().map(|layout| layout.name);
    let layout = code
        .to_short_string()
        .filter(|name| Felt::from_short_string(name) == Some(code));
    let Some(layout) = layout else {
        reader.at -= 1;
        let expected = names().collect::<Vec<_>>().join(", ");
        let reason = Reason::WrongLayoutCode;
        return Err(reader.fault("layout of the public input", expected, code, reason));
    };
    reader.array("dynamic parameters")?;
    let n_segments = reader.number("n_segments")?;
    let at = reader.at + 1;
    let pointers = reader.numbers("segment pointers")?;
    let known = layouts::by_name(&layout).map_or(&layouts::SEGMENT_ORDER[..], |l| l.segments);
    if pointers.len() != 2 * known.len() {
        return Err(CalldataFault {
            position: at,
            item: "segments".into(),
            expected: format!("{} segments of layout {layout}", known.len()),
            found: format!("{} pointers", pointers.len()),
            reason: Reason::IndexOutOfBounds,
        });
    }
    if n_segments.value != known.len() as u64 {
        faults.push(CalldataFault {
            position: n_segments.at,
            item: "n_segments".into(),
            expected: known.len().to_string(),
            found: n_segments.value.to_string(),
            reason: Reason::SegmentCount,
        });
    }
    let memory_segments: BTreeMap<String, MemorySegment> = known
        .iter()
        .zip(pointers.chunks_exact(2))
        .map(|(name, pair)| {
            let segment = MemorySegment {
                begin_addr: pair[0].value,
                stop_ptr: pair[1].value,
            };
            ((*name).to_owned(), segment)
        })
        .collect();
    let padding_at = reader.at;
    let padding = [
        reader.felt("padding address")?,
        reader.felt("padding value")?,
    ];
    let main_page_len = reader.number("main_page_len")?;
    let at = reader.at + 1;
    let cells = reader.array("felts of the main page")?;
    let mut public_memory = Vec::new();
    for (i, pair) in cells.chunks(2).enumerate() {
        let (Some(address), Some(value)) = (pair[0].to_u64(), pair.get(1)) else {
            return Err(CalldataFault {
                position: at + 2 * i,
                item: "address of a main page's cell".into(),
                expected: "a number below 2^64 and a value".into(),
                found: pair[0].to_string(),
                reason: Reason::InvalidAddress,
            });
        };
        public_memory.push(PublicMemoryCell {
            address,
            value: *value,
            page: 0,
        });
    }
    let first = public_memory.first();
    if first.map(|cell| [Felt::from(cell.address), cell.value]) != Some(padding) {
        faults.push(CalldataFault {
            position: padding_at,
            item: "padding cell".into(),
            expected: first.map_or("a main page".into(), |cell| {
                format!(
                    "the main page's first cell, {} {}",
                    cell.address, cell.value
                )
            }),
            found: format!("{} {}", padding[0], padding[1]),
            reason: Reason::InvalidOods,
        });
    }
    let main_page_cells = public_memory.len() as u64;
    if main_page_len.value != main_page_cells {
        faults.push(CalldataFault {
            position: main_page_len.at,
            item: "main_page_len".into(),
            expected: main_page_cells.to_string(),
            found: main_page_len.value.to_string(),
            reason: Reason::MainPageCount,
        });
    }
    let n_pages = reader.number("n_continuous_pages")?;
    let at = reader.at;
    let headers = reader.array("felts of continuous page headers")?;
    let (position, found, reason) = match headers.is_empty() {
        true => (n_pages.at, n_pages.value, Reason::ContinuousPageCount),
        false => (at, headers.len() as u64, Reason::InvalidContinuousPages),
    };
    if found != 0 {
        faults.push(CalldataFault {
            position,
            item: "continuous pages".into(),
            expected: "none".into(),
            found: found.to_string(),
            reason,
        });
    }
    Ok(PublicInput {
        layout,
        rc_min,
        rc_max,
        n_steps: n_steps.unwrap_or(0),
        memory_segments,
        public_memory,
        dynamic_params: None,
    })
}
