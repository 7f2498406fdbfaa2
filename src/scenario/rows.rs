//! The rows of a feature's tables, which its parser takes though they differ: it
//! cuts longer ones to the length of the first.

use crate::failure::Failure;

/// What begins and ends a text of several lines, in which nothing is a table.
const QUOTES: [&str; 2] = ["\"\"\"", "```"];

/// Checks that all rows of a table have as many cells as its first one.
///
/// # Errors
/// [`FailureKind::Usage`](crate::failure::FailureKind) with file and line.
pub fn check_rows(file: &str, text: &str) -> Result<(), Failure> {
    let mut quote = None;
    let mut first = None;
    for (line, number) in text.lines().map(str::trim).zip(1..) {
        if let Some(end) = quote {
            quote = quote.filter(|_| !line.contains(end));
        } else if line.starts_with('|') {
            let n = cells(line);
            let (of_first, first_line) = *first.get_or_insert((n, number));
            if n != of_first {
                let what = format!(
                    "{file}:{number}: the number of cells differs: {n} here, {of_first} in the table's first row, line {first_line}"
                );
                return Err(Failure::usage(what).help(
                    "give all rows of the table the same number of cells, with a | at both ends",
                ));
            }
        } else if !line.is_empty() && !line.starts_with('#') {
            first = None;
            quote = QUOTES.into_iter().find(|quote| line.starts_with(quote));
            quote = quote.filter(|quote| !line[quote.len()..].contains(quote));
        }
    }
    Ok(())
}

/// Cells stand between bars; `\|` is none.
fn cells(row: &str) -> usize {
    let mut bars = 0;
    let mut characters = row.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => drop(characters.next()),
            '|' => bars += 1,
            _ => {}
        }
    }
    bars - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_unequal_length_are_told_with_their_line() {
        let check = |text: &str| check_rows("f.feature", text);
        for text in [
            "",
            "| a | b |\n# a word\n\n| c | d |\nGiven x\n| e |",
            "| a \\| b | c |\n| \\\\| d |",
            "| a |\nGiven x\n\"\"\"\n| b | c |\n| d |\n\"\"\"\n| e | f |",
            "```json\n| a |\n| b | c |\n```",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
        for (text, what) in [
            (
                "| a | b |\n| c |",
                "f.feature:2: the number of cells differs: 1 here, 2 in",
            ),
            (
                "\n| a |\n# b\n| c | d |",
                "f.feature:4: the number of cells differs: 2 here, 1 in",
            ),
            (
                "| a | b |\n| c | d",
                "f.feature:2: the number of cells differs: 1 here, 2 in",
            ),
            (
                "\"\"\"\n\"\"\"\n| a |\n| b | c |",
                "f.feature:4: the number of cells differs: 2 here, 1 in",
            ),
        ] {
            let failure = check(text).unwrap_err();
            assert!(failure.what.starts_with(what), "{failure}");
        }
    }
}
