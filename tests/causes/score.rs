//! Counting what was explained rightly.

use std::io::Write as _;

/// Cases so far.
#[derive(Default)]
pub struct Score {
    cases: usize,
    missed: String,
}

impl Score {
    /// Notes a case: the cause it has, and what was said.
    pub fn note(&mut self, name: &str, right: bool, said: &str) {
        self.cases += 1;
        if !right {
            self.missed += &format!("{name}: {said}\n");
        }
    }

    /// Prints the score; all must be right.
    #[track_caller]
    pub fn settle(self, what: &str, at_least: usize) {
        let missed = self.missed.lines().count();
        let line = format!(
            "{what}: {} of {} causes named\n",
            self.cases - missed,
            self.cases
        );
        // What is printed by a macro is shown of failing tests only.
        std::io::stderr().write_all(line.as_bytes()).unwrap();
        assert!(self.missed.is_empty(), "missed:\n{}", self.missed);
        assert!(self.cases >= at_least, "only {} cases", self.cases);
    }
}
