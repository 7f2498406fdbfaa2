//! Tables of what programs say when they fail, searched by words.

/// One failure, by the words it is told with.
#[derive(Debug)]
pub(super) struct Row {
    /// Any of these is in the text. `a & b` wants both, in any order. Case,
    /// spaces and punctuation do not count: programs tell the same error as
    /// "Invalid transaction nonce", `InvalidTransactionNonce` and
    /// `INVALID_TRANSACTION_NONCE`.
    pub says: &'static [&'static str],
    /// Stable name and words of each cause, most likely first.
    pub causes: &'static [(&'static str, &'static str)],
    /// The next action.
    pub next: &'static str,
}

impl Row {
    fn said_in(&self, squeezed: &str) -> bool {
        let all = |says: &&str| {
            says.split('&')
                .all(|part| squeezed.contains(&squeeze(part)))
        };
        self.says.iter().any(all)
    }
}

/// The first row whose words are in the text.
pub(super) fn find(rows: &'static [Row], text: &str) -> Option<&'static Row> {
    let squeezed = squeeze(text);
    rows.iter().find(|row| row.said_in(&squeezed))
}

/// The line of the text that a row is found by; the first line that says
/// something where the words are spread over several.
pub(super) fn line_of<'a>(row: &Row, text: &'a str) -> &'a str {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines()
        .find(|line| row.said_in(&squeeze(line)))
        .or_else(|| lines().next())
        .unwrap_or_default()
}

/// Letters and digits only, in lower case.
fn squeeze(text: &str) -> String {
    let kept = text.chars().filter(char::is_ascii_alphanumeric);
    kept.map(|c| c.to_ascii_lowercase()).collect()
}
