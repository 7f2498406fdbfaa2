//! The tables of `run`, `matrix`, `history` and `config show`.

use comfy_table::{Cell, ContentArrangement, Table, presets::UTF8_FULL_CONDENSED};

/// A column: its name, and how soon it is left out where the terminal is too narrow: the
/// greatest first, 0 never.
#[derive(Clone, Copy)]
pub struct Column(pub &'static str, pub u8);

/// A table as wide as its cells. For a terminal's `width`, in characters, columns are left
/// out until it is no wider than that; where that is not enough, cells are wrapped. A width
/// of 0 is none: a pseudoterminal has it that was not given a size.
///
/// # Panics
/// When a row has fewer cells than there are columns.
pub fn grid<C: Clone + Into<Cell>>(
    columns: &[Column],
    rows: &[Vec<C>],
    width: Option<u16>,
) -> Table {
    let width = width.filter(|width| *width > 0);
    let mut shown: Vec<usize> = (0..columns.len()).collect();
    loop {
        let table = grid_of(columns, rows, &shown);
        let line = table.lines().next().unwrap_or_default();
        let Some(width) = width.filter(|width| line.chars().count() > (*width).into()) else {
            return table;
        };
        let least = (0..shown.len()).max_by_key(|at| columns[shown[*at]].1);
        match least.filter(|at| columns[shown[*at]].1 > 0) {
            Some(at) => drop(shown.remove(at)),
            None => return wrapped(table, width),
        }
    }
}

fn grid_of<C: Clone + Into<Cell>>(columns: &[Column], rows: &[Vec<C>], shown: &[usize]) -> Table {
    let mut table = Table::new();
    table
        .load_style(UTF8_FULL_CONDENSED)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(shown.iter().map(|column| columns[*column].0))
        .force_no_tty();
    for row in rows {
        table.add_row(shown.iter().map(|column| row[*column].clone()));
    }
    table
}

fn wrapped(mut table: Table, width: u16) -> Table {
    table
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width);
    table
}

/// The width of the terminal that the standard output is, in characters; `None` where it
/// is none.
pub fn terminal_width() -> Option<u16> {
    Table::new().width()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_least_goes_first_and_cells_are_wrapped_last() {
        let columns = [Column("name", 0), Column("less", 1), Column("least", 2)];
        let rows = [["one two three", "four", "five"], ["six", "7", "8"]];
        let rows = rows.map(Vec::from);
        let of = |width| grid(&columns, &rows, width).trim_fmt();
        let widest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap();
        let whole = of(None);
        assert_eq!((widest(&whole), whole.lines().count()), (32, 6));
        assert_eq!([of(Some(32)), of(Some(0))], [whole.clone(), whole]);
        let without_least = of(Some(31));
        assert!(!without_least.contains("least") && without_least.contains("less"));
        assert_eq!((widest(&without_least), of(Some(24))), (24, without_least));
        let name_alone = of(Some(23));
        assert!(!name_alone.contains("less") && name_alone.contains("one two three"));
        let narrow = of(Some(11));
        assert!(
            widest(&narrow) <= 11 && narrow.contains("three"),
            "{narrow}"
        );
        // Narrower than any table.
        of(Some(1));
    }
}
