//! The cases, one file for each kind of figure.

pub mod cycle;
pub mod gaps;
pub mod heat;
pub mod importance;
pub mod levels;
pub mod measures;
pub mod moved;
pub mod radar;
pub mod sides;
pub mod slope;
pub mod sparkline;
pub mod spiral;
pub mod trend;
pub mod voices;

use qualicycle::figures::Figure;
use qualicycle::texts::Texts;

/// A figure in a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The kind of figure and what is hard about it: `radar-forty-themes`. No two cases share one.
    pub name: &'static str,
    /// The figure; none where there is nothing that it could say.
    pub figure: Option<Figure>,
}

/// A case.
pub fn case(name: &'static str, figure: impl Into<Option<Figure>>) -> Case {
    Case { name, figure: figure.into() }
}

/// Tells the cases of a kind of figure.
type Cases = fn(&Texts) -> Vec<Case>;

/// The kinds of figures, in the order in which the page shows them. The names of their cases begin with them.
const KINDS: [(&str, Cases); 14] = [
    ("spiral", spiral::cases),
    ("radar", radar::cases),
    ("levels", levels::cases),
    ("gaps", gaps::cases),
    ("cycle", cycle::cases),
    ("trend", trend::cases),
    ("slope", slope::cases),
    ("moved", moved::cases),
    ("heat", heat::cases),
    ("sparkline", sparkline::cases),
    ("voices", voices::cases),
    ("sides", sides::cases),
    ("importance", importance::cases),
    ("measure", measures::cases),
];

/// All cases in a language, under the kinds of figures.
pub fn by_kind(t: &Texts) -> Vec<(&'static str, Vec<Case>)> {
    KINDS.into_iter().map(|(kind, cases)| (kind, cases(t))).collect()
}

/// All cases in a language, kind by kind.
pub fn all(t: &Texts) -> Vec<Case> {
    by_kind(t).into_iter().flat_map(|(_, cases)| cases).collect()
}
