//! The Cairo evaluator of a layout's AIR, for the verifier in
//! `contracts/verifier`: the composition polynomial at the out-of-domain point
//! and the DEEP polynomial at the queries.
//!
//! The generated functions are straight-line code without calls: every field
//! operation is then one Cairo step, and every value a step to load once.

mod composition;
mod deep;
mod print;
#[cfg(test)]
mod tests;

use std::fmt::{self, Write as _};

use composition::Composition;
use deep::Deep;

use super::{
    collector::Constraints,
    layout::Layout,
    layouts::LAYOUTS,
    symbolic::{Graph, Node, NodeId, Symbol},
};
use crate::stone::field::Felt;

/// Where the generated files lie, below the package's folder.
pub const FOLDER: &str = "contracts/verifier/src/air";

/// Columns of the composition polynomial, its degree in units of the trace length.
const COMPOSITION_COLUMNS: usize = 2;

/// A generated source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CairoFile {
    /// Name of its layout, and without the extension its own.
    pub layout: &'static str,
    pub source: String,
}

/// The evaluators of all layouts.
pub fn evaluators() -> impl Iterator<Item = CairoFile> {
    LAYOUTS.into_iter().map(|layout| CairoFile {
        layout: layout.name,
        source: evaluator(layout),
    })
}

/// The evaluator of one layout.
fn evaluator(layout: &Layout) -> String {
    let mask = Constraints::collect(layout).mask;
    let composition = Composition::new(layout);
    let n_columns: usize = layout.n_columns.iter().sum();
    let deep = Deep::new(&mask, n_columns, COMPOSITION_COLUMNS);
    let mut source = String::new();
    // Writing to a String cannot fail.
    let _ = header(&mut source, layout, &mask, &composition);
    let _ = write_composition(&mut source, layout, &mask, &composition);
    let _ = write_deep_coefficients(&mut source, &mask, &deep);
    let _ = write_deep(&mut source, layout, &deep);
    source
}

fn header(
    out: &mut String,
    layout: &Layout,
    mask: &[(usize, usize)],
    composition: &Composition,
) -> fmt::Result {
    let [n_original, n_interaction] = layout.n_columns;
    let half = Felt::from(2).inverse().unwrap_or(Felt::ZERO);
    let builtins: Vec<String> = layout
        .builtins()
        .map(|b| format!("({}, {})", b.instance_cells, b.instance_rows.ilog2()))
        .collect();
    write!(
        out,
        "\
//! The AIR of layout `{name}`: generated from `src/stone/air`, do not edit.
//! To regenerate: `cargo run --release --example generate_air`.

use core::felt252_div;
use crate::calldata::PublicInput;
use crate::stark::domain::power_of_two;
use crate::stark::memory::{{EXECUTION, PROGRAM, begin, stop}};

/// The layout's name.
pub const CODE: felt252 = '{name}';
/// Builtins, output included.
pub const N_BUILTINS: u32 = {n_builtins};
/// Memory cells and log2 of the trace rows of one instance, of each builtin
/// behind output.
pub const BUILTINS: [(felt252, u32); {n_after_output}] = [
    {builtins},
];
/// Columns of the first trace.
pub const N_ORIGINAL_COLUMNS: u32 = {n_original};
/// Columns of the second trace.
pub const N_INTERACTION_COLUMNS: u32 = {n_interaction};
/// Elements drawn between the two traces.
pub const N_INTERACTION_ELEMENTS: u32 = {n_elements};
/// Out-of-domain values of the traces' cells.
pub const MASK_SIZE: u32 = {mask_size};
/// Constraints; the i-th is multiplied by alpha^i.
pub const N_CONSTRAINTS: u32 = {n_constraints};
/// Columns of the composition polynomial.
pub const CONSTRAINT_DEGREE: u32 = {COMPOSITION_COLUMNS};
/// The rows of every trace are a multiple of two to so many.
pub const LOG_MIN_TRACE_LENGTH: u32 = {log_period};

/// Numerator over denominator; panics when that is zero.
#[inline(always)]
fn divide(numerator: felt252, denominator: felt252) -> felt252 {{
    felt252_div(numerator, denominator.try_into().expect('division by zero'))
}}

/// The first `N` of some values; panics when there are fewer.
#[inline(always)]
fn first<const N: u32>(values: Span<felt252>) -> Box<[felt252; N]> {{
    let mut values = values;
    *values.multi_pop_front::<N>().expect('too few values')
}}

/// `base` to the `exponent`, a power of two. For others the gas runs out.
fn power(base: felt252, exponent: felt252) -> felt252 {{
    if exponent == 1 {{
        return base;
    }}
    power(base * base, exponent * {half:x})
}}
",
        name = layout.name,
        n_builtins = builtins.len() + 1,
        n_after_output = builtins.len(),
        builtins = builtins.join(", "),
        n_elements = layout.n_interaction_elements(),
        mask_size = mask.len(),
        n_constraints = composition.n_constraints,
        log_period = composition.period.ilog2(),
    )
}

/// Where a global's value comes from, in `global_values`.
fn origin(global: &str, layout: &Layout) -> String {
    if let Some(index) = ELEMENTS.iter().position(|element| *element == global) {
        return format!("*elements[{index}]");
    }
    if let Some(segment) = segment_of(global) {
        let position = layout.segments.iter().position(|name| *name == segment);
        let position = position.expect("constraints name segments of their layout");
        return format!("begin(segments, {position})");
    }
    match global {
        "initial_pc" => "begin(segments, PROGRAM)".into(),
        "final_pc" => "stop(segments, PROGRAM)".into(),
        "initial_ap" => "begin(segments, EXECUTION)".into(),
        "final_ap" => "stop(segments, EXECUTION)".into(),
        "public_memory_product" => {
            let log_rows = layout.memory.public.address.step.ilog2();
            format!(
                "crate::stark::globals::public_memory_product_ratio(
            input, elements, log_trace_length - {log_rows},
        )"
            )
        }
        "diluted_final_value" => {
            let check = layout.diluted_check.expect("only its constraints name it");
            let (n_bits, factor) = (check.n_bits, 1u64 << check.spacing);
            format!(
                "crate::stark::globals::diluted_final_cumulative_value(
            elements, {n_bits}, {factor},
        )"
            )
        }
        input => format!("*input.{input}"),
    }
}

/// The interaction elements, in the order in which they are drawn.
const ELEMENTS: [&str; 6] = [
    "memory_z",
    "memory_alpha",
    "range_check16_z",
    "diluted_permutation_z",
    "diluted_z",
    "diluted_alpha",
];

/// The builtin whose first address a global is.
fn segment_of(global: &str) -> Option<&str> {
    global.strip_prefix("initial_")?.strip_suffix("_address")
}

/// Functions that compute zerofiers in loops.
const LOOPED_ZEROFIERS: &str = "
/// The product of power - root * r over the products r of one root of every
/// set. A set is geometric progressions, three values each: the first root, the
/// ratio and the number of roots.
fn zerofier(power: felt252, root: felt252, sets: Span<Span<felt252>>) -> felt252 {
    let mut rest = sets;
    let mut set = *rest.pop_front().expect('no roots');
    let mut product = 1;
    while let Option::Some(progression) = set.multi_pop_front::<3>() {
        let [first, ratio, count] = (*progression).unbox();
        product = product * zerofier_of_progression(power, root * first, ratio, count, rest);
    }
    product
}

/// The same, for one progression of the first set.
fn zerofier_of_progression(
    power: felt252, first: felt252, ratio: felt252, count: felt252, rest: Span<Span<felt252>>,
) -> felt252 {
    let mut root = first;
    let mut left = count;
    let mut product = 1;
    if rest.is_empty() {
        while left != 0 {
            product = product * (power - root);
            root = root * ratio;
            left -= 1;
        }
    } else {
        while left != 0 {
            product = product * zerofier(power, root, rest);
            root = root * ratio;
            left -= 1;
        }
    }
    product
}
";

/// Variables for the zerofiers that loops compute.
fn write_zerofiers(out: &mut String, composition: &Composition) -> fmt::Result {
    for (index, rows) in composition.zerofiers.iter().enumerate() {
        let exponent = composition.period / rows.period().unwrap_or(composition.period);
        let name = composition::zerofier(index);
        writeln!(out, "    let {name} = zerofier(")?;
        writeln!(out, "        power(point_power, {exponent}),")?;
        writeln!(out, "        one,")?;
        writeln!(out, "        [")?;
        for set in composition::zerofier_roots(rows) {
            let values = set.iter().flat_map(|roots| {
                let count = Felt::from(roots.count as u64);
                [roots.first, roots.step, count].map(print::constant)
            });
            writeln!(out, "            [")?;
            write_list(out, &values.collect::<Vec<_>>(), "                ")?;
            writeln!(out, "            ]")?;
            writeln!(out, "                .span(),")?;
        }
        writeln!(out, "        ]")?;
        writeln!(out, "            .span(),")?;
        writeln!(out, "    );")?;
    }
    Ok(())
}

fn write_composition(
    out: &mut String,
    layout: &Layout,
    mask: &[(usize, usize)],
    composition: &Composition,
) -> fmt::Result {
    let globals: Vec<&str> = reachable_globals(&composition.graph, composition.output);
    let length_inverse = Felt::from(composition.period as u64)
        .inverse()
        .unwrap_or(Felt::ZERO);
    writeln!(
        out,
        "
/// What the constraints refer to besides cells: rows of the trace, public input,
/// interaction elements and what follows from these.
#[derive(Drop, Copy, Serde)]
pub struct GlobalValues {{
    pub trace_length: felt252,"
    )?;
    for name in &globals {
        writeln!(out, "    pub {}: felt252,", field(name))?;
    }
    writeln!(
        out,
        "}}

/// The global values of a proof; the trace has at least 2^`LOG_MIN_TRACE_LENGTH`
/// rows.
pub fn global_values(
    input: @PublicInput, elements: Span<felt252>, log_trace_length: u32,
) -> GlobalValues {{
    let segments = *input.segments;
    GlobalValues {{
        trace_length: power_of_two(log_trace_length),"
    )?;
    for name in &globals {
        writeln!(out, "        {}: {},", field(name), origin(name, layout))?;
    }
    writeln!(out, "    }}\n}}")?;
    if !composition.zerofiers.is_empty() {
        out.push_str(LOOPED_ZEROFIERS);
    }
    writeln!(
        out,
        "
/// The composition polynomial at `point`, from the traces' values there: the
/// first `MASK_SIZE` of `mask_values`. The trace length is a power of two and at
/// least 2^`LOG_MIN_TRACE_LENGTH`, `trace_generator` the standard generator of a group
/// of that order, 3^((p − 1) / length).
pub fn eval_composition(
    mask_values: Span<felt252>,
    alpha: felt252,
    point: felt252,
    trace_generator: felt252,
    globals: @GlobalValues,
) -> felt252 {{
    let point_power = power(
        point,
        *globals.trace_length * {length_inverse:x},
    );
    composition(mask_values, alpha, point, point_power, trace_generator, globals, 1)
}}

#[inline(never)]
fn composition(
    mask_values: Span<felt252>,
    alpha: felt252,
    point: felt252,
    point_power: felt252,
    trace_generator: felt252,
    globals: @GlobalValues,
    one: felt252,
) -> felt252 {{"
    )?;
    for name in &globals {
        writeln!(out, "    let {name} = *globals.{};", field(name))?;
    }
    write_unpacking(out, &cell_names(mask), "first(mask_values)")?;
    write_zerofiers(out, composition)?;
    let outputs = print::statements(&composition.graph, &[composition.output], out);
    writeln!(out, "    {}\n}}", outputs.join(""))
}

fn write_deep_coefficients(out: &mut String, mask: &[(usize, usize)], deep: &Deep) -> fmt::Result {
    let n = deep.coefficients.len() + 1;
    writeln!(
        out,
        "
/// What the DEEP polynomial takes from the proof, the same for every query.
#[derive(Drop, Copy)]
pub struct DeepCoefficients {{
    values: Box<[felt252; {n}]>,
}}

/// The DEEP polynomial's part that no query changes. `oods_values` are the mask's
/// and then the composition columns'.
pub fn deep_coefficients(
    oods_values: Span<felt252>,
    alpha: felt252,
    oods_point: felt252,
    trace_generator: felt252,
) -> DeepCoefficients {{
    let point = oods_point;"
    )?;
    let mut names = cell_names(mask);
    names.extend((0..COMPOSITION_COLUMNS).map(|i| deep::composition_value(i).to_string()));
    write_unpacking(out, &names, "first(oods_values)")?;
    let places: Vec<NodeId> = deep.coefficients.iter().map(|(_, place)| *place).collect();
    let values = print::statements(&deep.proof, &places, out);
    writeln!(out, "    let values = [")?;
    let values: Vec<String> = std::iter::once("1".into()).chain(values).collect();
    write_list(out, &values, "        ")?;
    writeln!(
        out,
        "    ];
    DeepCoefficients {{ values: BoxTrait::new(values) }}
}}"
    )
}

fn write_deep(out: &mut String, layout: &Layout, deep: &Deep) -> fmt::Result {
    writeln!(
        out,
        "
/// The DEEP polynomial at `point`, a query's, from the columns' values there.
pub fn eval_deep(
    coefficients: @DeepCoefficients,
    original: Span<felt252>,
    interaction: Span<felt252>,
    composition: Span<felt252>,
    point: felt252,
) -> felt252 {{"
    )?;
    let [n_original, n_interaction] = layout.n_columns;
    let tables = [
        ("original", n_original),
        ("interaction", n_interaction),
        ("composition", COMPOSITION_COLUMNS),
    ];
    let mut begin = 0;
    for (table, n_columns) in tables {
        let columns = begin..begin + n_columns;
        begin = columns.end;
        let names: Vec<String> = columns.map(|i| deep::cell(i).to_string()).collect();
        write_unpacking(out, &names, &format!("first({table})"))?;
    }
    let names = deep
        .coefficients
        .iter()
        .map(|(symbol, _)| symbol.to_string());
    let names: Vec<String> = std::iter::once("one".into()).chain(names).collect();
    write_unpacking(out, &names, "(*coefficients.values)")?;
    let outputs = print::statements(&deep.query, &[deep.output], out);
    writeln!(out, "    {}\n}}", outputs.join(""))
}

/// The globals a formula refers to, in their order.
fn reachable_globals(graph: &Graph, output: NodeId) -> Vec<&'static str> {
    let nodes = graph.nodes();
    let mut reachable = vec![false; nodes.len()];
    reachable[output] = true;
    for (id, node) in nodes.iter().enumerate().rev() {
        if reachable[id] {
            node.operands()
                .for_each(|operand| reachable[operand] = true);
        }
    }
    let reached = nodes.iter().zip(reachable).filter(|(_, reached)| *reached);
    reached
        .filter_map(|(node, _)| match node {
            Node::Input(Symbol::Global(name)) => Some(*name),
            _ => None,
        })
        .collect()
}

/// The field of `GlobalValues` that holds a global, as the verifier's contract
/// spells it.
fn field(global: &str) -> String {
    match global {
        "public_memory_product" => "public_memory_product_ratio".into(),
        "diluted_final_value" => "diluted_final_cumulative_value".into(),
        _ => global.replace("_address", "_addr"),
    }
}

fn cell_names(mask: &[(usize, usize)]) -> Vec<String> {
    let cells = mask
        .iter()
        .map(|&(row, column)| Symbol::Cell { column, row });
    cells.map(|cell| cell.to_string()).collect()
}

/// `let [names] = boxed.unbox();`
fn write_unpacking(out: &mut String, names: &[String], boxed: &str) -> fmt::Result {
    writeln!(out, "    let [")?;
    write_list(out, names, "        ")?;
    writeln!(out, "    ] = {boxed}.unbox();")
}

/// Items with commas, as many to a line as fit.
fn write_list(out: &mut String, items: &[String], indent: &str) -> fmt::Result {
    let mut line = String::from(indent);
    for item in items {
        if line.len() + item.len() > print::MAX_WIDTH - 2 {
            writeln!(out, "{}", line.trim_end())?;
            line = String::from(indent);
        }
        write!(line, "{item}, ")?;
    }
    writeln!(out, "{}", line.trim_end())
}
