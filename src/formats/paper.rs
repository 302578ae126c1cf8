//! What is to stand in a paper: its parts, whether what people wrote is in it, and whether confidential evidence is.

use std::collections::BTreeSet;

/// What is to stand in a paper.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Options {
    /// The parts that are left out.
    pub without: BTreeSet<Part>,
    /// Whether notes, reasons and comments are left out: results without free text.
    pub is_without_free_text: bool,
    /// Whether evidence that was marked confidential is named.
    pub names_confidential: bool,
}

/// A part of the report that somebody may leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Who the organisation is, what it was assessed against, and why.
    Context,
    /// How it went about it: who took part, how ratings came about.
    Method,
    /// Results with figures and tables.
    Results,
    /// Strengths and points to improve.
    Findings,
    /// Axes of improvement.
    Axes,
    /// The action plan.
    Plan,
    /// What a reviewer found, where somebody reviewed the round.
    Review,
    /// All indicators with level, note and evidence.
    Indicators,
    /// What happened to each indicator.
    History,
    /// What words mean.
    Glossary,
    /// Whose framework it is, and with what the report was made.
    Credits,
}

impl Part {
    /// All parts, in the order of the report.
    pub const ALL: [Part; 11] = [
        Self::Context,
        Self::Method,
        Self::Results,
        Self::Findings,
        Self::Axes,
        Self::Plan,
        Self::Review,
        Self::Indicators,
        Self::History,
        Self::Glossary,
        Self::Credits,
    ];

    /// The word in addresses and texts.
    pub fn word(self) -> &'static str {
        match self {
            Part::Context => "context",
            Part::Method => "method",
            Part::Results => "results",
            Part::Findings => "findings",
            Part::Axes => "axes",
            Part::Plan => "plan",
            Part::Review => "review",
            Part::Indicators => "indicators",
            Part::History => "history",
            Part::Glossary => "glossary",
            Part::Credits => "credits",
        }
    }
}

/// Everything but what happened to each indicator, which is long and which few readers ask for.
impl Default for Options {
    fn default() -> Options {
        Options { without: [Part::History].into(), is_without_free_text: false, names_confidential: false }
    }
}

impl Options {
    /// Whether a part stands in the paper.
    pub fn has(&self, part: Part) -> bool {
        !self.without.contains(&part)
    }
}
