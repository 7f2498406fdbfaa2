//! Reading a scenario's tables and numbers.

use std::str::FromStr;

use cucumber::gherkin::Table;

use super::allocation::ProtocolMetrics;
use crate::failure::Failure;

/// The columns of a metrics table, besides `protocol`.
const COLUMNS: [&str; 6] = [
    "utilization",
    "volatility",
    "liquidity",
    "audit",
    "age",
    "apy",
];
/// Names of the liquidity classes, best first.
const LIQUIDITY: [&str; 4] = ["high", "medium", "low", "very low"];

/// A number of a step or a table cell; underscores may be written.
///
/// # Errors
/// [`FailureKind::Usage`](crate::failure::FailureKind) with the text.
pub fn number<T: FromStr>(what: &str, text: &str) -> Result<T, Failure> {
    text.replace('_', "").parse().map_err(|_| {
        Failure::usage(format!("{what} is {text:?}")).help("write a whole number, for example 6000")
    })
}

fn liquidity(text: &str) -> Result<u64, Failure> {
    let lower = text.to_lowercase();
    if let Some(class) = LIQUIDITY.iter().position(|name| *name == lower) {
        return Ok(class as u64);
    }
    number("liquidity", text)
        .map_err(|failure| failure.help(format!("write {} or 0 to 3", LIQUIDITY.join(", "))))
}

/// The metrics of JediSwap and Ekubo, from a table with one row each, in any
/// order of rows and columns.
///
/// # Errors
/// [`FailureKind::Usage`](crate::failure::FailureKind) naming the row or column.
pub fn metrics(table: &Table) -> Result<[ProtocolMetrics; 2], Failure> {
    let (header, rows) = table.rows.split_first().ok_or_else(shape)?;
    let row = |protocol: &str| {
        let column = header
            .iter()
            .position(|h| h.eq_ignore_ascii_case("protocol"))?;
        rows.iter().find(|row| {
            row.get(column)
                .is_some_and(|c| c.eq_ignore_ascii_case(protocol))
        })
    };
    let known = |name: &String| {
        name.eq_ignore_ascii_case("protocol")
            || COLUMNS.iter().any(|c| name.eq_ignore_ascii_case(c))
    };
    if let Some(unknown) = header.iter().find(|name| !known(name)) {
        return Err(
            Failure::usage(format!("the metrics have no column {unknown:?}"))
                .help(format!("the columns are protocol, {}", COLUMNS.join(", "))),
        );
    }
    if rows.len() != 2 {
        return Err(shape());
    }
    let read = |protocol: &str| {
        let row = row(protocol).ok_or_else(shape)?;
        let cell = |name: &str| {
            let column = header.iter().position(|h| h.eq_ignore_ascii_case(name));
            column
                .and_then(|column| row.get(column))
                .map(String::as_str)
                .ok_or_else(|| {
                    Failure::usage(format!(
                        "the metrics of {protocol} lack the column {name:?}"
                    ))
                })
        };
        let value = |name: &str| number(&format!("{name} of {protocol}"), cell(name)?);
        Ok::<_, Failure>(ProtocolMetrics {
            utilization: value("utilization")?,
            volatility: value("volatility")?,
            liquidity: liquidity(cell("liquidity")?)?,
            audit: value("audit")?,
            age: value("age")?,
            apy: value("apy")?,
        })
    };
    Ok([read("JediSwap")?, read("Ekubo")?])
}

fn shape() -> Failure {
    Failure::usage("the metrics are not one row for JediSwap and one for Ekubo").help(
        "| protocol | utilization | volatility | liquidity | audit | age | apy | above the two rows",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        let rows = text.lines().map(|line| {
            let cells = line.trim().trim_matches('|').split('|');
            cells.map(|cell| cell.trim().to_owned()).collect()
        });
        Table::builder().rows(rows.collect::<Vec<_>>()).build()
    }

    const GOOD: &str = "| age | protocol | utilization | volatility | liquidity | audit | apy |
        | 1 | ekubo | 2 | 3 | very low | 4 | 1_210 |
        | 5 | JediSwap | 6 | 7 | 1 | 8 | 850 |";

    #[test]
    fn rows_and_columns_in_any_order() {
        let [jediswap, ekubo] = metrics(&table(GOOD)).unwrap();
        assert_eq!((ekubo.age, ekubo.liquidity, ekubo.apy), (1, 3, 1210));
        assert_eq!((jediswap.utilization, jediswap.liquidity), (6, 1));
    }

    #[test]
    fn mistakes_are_named() {
        let what = |text: &str| metrics(&table(text)).unwrap_err().to_string();
        assert!(what(&GOOD.replace("audit", "audits")).contains("\"audits\""));
        assert!(what(&GOOD.replace("very low", "lowish")).contains("lowish"));
        assert!(what(&GOOD.replace("JediSwap", "Jedi")).contains("one row for JediSwap"));
        assert!(
            what(&GOOD.replace("| 6 |", "| -6 |")).contains("utilization of JediSwap is \"-6\"")
        );
        let row = "| 5 | JediSwap | 6 | 7 | 1 | 8 | 850 |";
        assert!(metrics(&table(&GOOD.replace(row, ""))).is_err());
    }
}
