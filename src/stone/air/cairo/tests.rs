//! The formulas against the point evaluator, and the generated files against
//! the formulas.

use std::{collections::HashMap, path::Path};

use super::{
    COMPOSITION_COLUMNS, FOLDER,
    composition::{self, ALPHA, Composition, POINT, POINT_POWER, TRACE_GENERATOR},
    deep::{self, Deep},
    evaluators,
};
use crate::stone::{
    air::{
        Air,
        builder::Globals,
        layouts::LAYOUTS,
        symbolic::{Graph, Node, Symbol},
    },
    field::{Felt, testing::Random},
    public_input::{MemorySegment, PublicInput, PublicMemoryCell},
};

/// The values of all nodes.
fn values(graph: &Graph, inputs: &HashMap<Symbol, Felt>) -> Vec<Felt> {
    let mut values: Vec<Felt> = Vec::new();
    for node in graph.nodes() {
        values.push(match node {
            Node::Constant(value) => value,
            // Inputs that no output needs have no value; zero is as good as any.
            Node::Input(symbol) => inputs.get(&symbol).copied().unwrap_or(Felt::ZERO),
            Node::Add(a, b) => values[a] + values[b],
            Node::Sub(a, b) => values[a] - values[b],
            Node::Mul(a, b) => values[a] * values[b],
            Node::Div(a, b) => values[a] * values[b].inverse().expect("a denominator"),
        });
    }
    values
}

/// The AIR of a small public input for a layout.
fn small_air(layout: &crate::stone::air::layout::Layout, random: &mut Random) -> Air {
    let n_steps = (layout.min_steps() as u64) << (random.word() % 4);
    let segment = |name: &&str| {
        let begin_addr = random.word() >> 40;
        let stop_ptr = begin_addr;
        let segment = MemorySegment {
            begin_addr,
            stop_ptr,
        };
        ((*name).to_owned(), segment)
    };
    let memory_segments = layout.segments.iter().map(segment).collect();
    let cell = PublicMemoryCell {
        address: 1,
        value: random.felt(),
        page: 0,
    };
    Air::new(&PublicInput {
        layout: layout.name.into(),
        rc_min: random.word() >> 50,
        rc_max: 65535,
        n_steps,
        memory_segments,
        public_memory: vec![cell],
        dynamic_params: None,
    })
    .expect("a public input")
}

/// A field element that is neither zero nor one nor in a trace domain.
fn generic(random: &mut Random) -> Felt {
    Felt::generator().pow(random.word() | 1) + Felt::from(random.word())
}

#[test]
fn composition_is_that_of_the_point_evaluator() {
    let mut random = Random::new();
    for layout in LAYOUTS {
        for _ in 0..4 {
            let air = small_air(layout, &mut random);
            let interaction = random.felts(air.n_interaction_elements());
            let alpha = generic(&mut random);
            let point = generic(&mut random);
            let mask_values = random.felts(air.mask().len());
            let expected = air.composition_at_point(&interaction, alpha, point, &mask_values);

            let composition = Composition::new(layout);
            assert_eq!(composition.n_constraints, air.n_constraints());
            let length = air.trace_length();
            let mut inputs = HashMap::from([
                (ALPHA, alpha),
                (POINT, point),
                (POINT_POWER, point.pow((length / composition.period) as u64)),
                (TRACE_GENERATOR, air.generator),
            ]);
            for (&(row, column), value) in air.mask().iter().zip(&mask_values) {
                inputs.insert(Symbol::Cell { column, row }, *value);
            }
            for (index, rows) in composition.zerofiers.iter().enumerate() {
                let value = rows.zerofier(point, length, air.generator);
                inputs.insert(composition::zerofier(index), value);
            }
            let globals = air.globals(&interaction);
            for (name, value) in names_and_values(globals) {
                inputs.insert(Symbol::Global(name), value);
            }
            let found = values(&composition.graph, &inputs)[composition.output];
            assert_eq!(found, expected, "{}", layout.name);
        }
    }
}

/// What the loops of the generated code multiply.
#[test]
fn zerofiers_are_products_over_sets_of_roots() {
    let mut random = Random::new();
    let mut n_zerofiers = 0;
    for layout in LAYOUTS {
        let air = small_air(layout, &mut random);
        let point = generic(&mut random);
        for rows in Composition::new(layout).zerofiers {
            let blocks = air.trace_length() / rows.period().expect("rows of every block");
            let power = point.pow(blocks as u64);
            let sets = composition::zerofier_roots(&rows).into_iter().map(|set| {
                let roots = set.into_iter().flat_map(|roots| {
                    let next = move |root: &Felt| Some(*root * roots.step);
                    std::iter::successors(Some(roots.first), next).take(roots.count)
                });
                roots.collect::<Vec<_>>()
            });
            let roots = sets.fold(vec![Felt::ONE], |roots, set| {
                let products = |root| set.iter().map(move |next| root * *next);
                roots.into_iter().flat_map(products).collect()
            });
            let found = roots
                .into_iter()
                .fold(Felt::ONE, |p, root| p * (power - root));
            let expected = rows.zerofier(point, air.trace_length(), air.generator);
            assert_eq!(found, expected, "{}", layout.name);
            n_zerofiers += 1;
        }
    }
    assert!(n_zerofiers > 0);
}

fn names_and_values(globals: Globals<Felt>) -> Vec<(&'static str, Felt)> {
    let names = std::cell::RefCell::new(Vec::new());
    Globals::NAMES.map(|name| names.borrow_mut().push(name));
    let values = std::cell::RefCell::new(Vec::new());
    globals.map(|value| values.borrow_mut().push(value));
    names
        .into_inner()
        .into_iter()
        .zip(values.into_inner())
        .collect()
}

#[test]
fn deep_is_the_sum_of_its_quotients() {
    let mut random = Random::new();
    for layout in LAYOUTS {
        let air = small_air(layout, &mut random);
        let n_columns: usize = layout.n_columns.iter().sum();
        let deep = Deep::new(air.mask(), n_columns, COMPOSITION_COLUMNS);
        let [alpha, z, x] = [(); 3].map(|()| generic(&mut random));
        let oods_values = random.felts(air.mask().len() + COMPOSITION_COLUMNS);
        let cells = random.felts(n_columns + COMPOSITION_COLUMNS);

        let points = air.mask().iter().map(|&(row, column)| {
            let point = z * air.generator.pow(row as u64);
            (Symbol::Cell { column, row }, column, point)
        });
        let composition_point = z.pow(COMPOSITION_COLUMNS as u64);
        let composition = (0..COMPOSITION_COLUMNS)
            .map(|i| (deep::composition_value(i), n_columns + i, composition_point));
        let mut expected = Felt::ZERO;
        let mut coefficient = Felt::ONE;
        let mut inputs =
            HashMap::from([(ALPHA, alpha), (POINT, z), (TRACE_GENERATOR, air.generator)]);
        for ((symbol, column, point), value) in points.chain(composition).zip(&oods_values) {
            inputs.insert(symbol, *value);
            let inverse = (x - point).inverse().expect("a point off the trace domain");
            expected += coefficient * (cells[column] - *value) * inverse;
            coefficient *= alpha;
        }

        let proof = values(&deep.proof, &inputs);
        let coefficients = deep
            .coefficients
            .iter()
            .map(|(symbol, id)| (*symbol, proof[*id]));
        let columns = cells
            .iter()
            .enumerate()
            .map(|(i, cell)| (deep::cell(i), *cell));
        let inputs = coefficients.chain(columns).chain([(POINT, x)]).collect();
        let found = values(&deep.query, &inputs)[deep.output];
        assert_eq!(found, expected, "{}", layout.name);
    }
}

#[test]
fn generated_files_are_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
    for file in evaluators() {
        let path = folder.join(format!("{}.cairo", file.layout));
        let source = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            source == file.source,
            "{} is stale: run `cargo run --release --example generate_air`",
            path.display()
        );
        let long = file
            .source
            .lines()
            .find(|line| line.chars().count() > super::print::MAX_WIDTH);
        assert_eq!(long, None, "{}", path.display());
    }
}
