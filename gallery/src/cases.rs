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

/// All cases in a language, kind by kind.
pub fn all(t: &Texts) -> Vec<Case> {
    let kinds = [
        spiral::cases,
        radar::cases,
        levels::cases,
        gaps::cases,
        cycle::cases,
        trend::cases,
        slope::cases,
        moved::cases,
        heat::cases,
        sparkline::cases,
        voices::cases,
        sides::cases,
        importance::cases,
        measures::cases,
    ];
    kinds.into_iter().flat_map(|cases| cases(t)).collect()
}
