//! The kinds of figures, each with the function that draws it.

use std::rc::Rc;

use qualicycle::app::words::phase_key;
use qualicycle::dossier::round::Round;
use qualicycle::figures::{
    Figure, Subject, cycle, gaps, heat, importance, levels, measures, moved, radar, sides, slope, sparkline, spiral,
    trend, voices,
};
use qualicycle::score::ScoreCard;
use qualicycle::score::priority::{CutMethod, Field};
use qualicycle::texts::Texts;

/// A kind of figure.
pub struct Kind {
    /// The name of its file in `src/figures`.
    pub name: &'static str,
    /// Draws it; several figures, where a kind has one for each measure, or none.
    pub draw: fn(&Texts, &Subject) -> Vec<Figure>,
}

/// All kinds, in the order in which the page shows them.
pub const ALL: [Kind; 14] = [
    Kind { name: "spiral", draw: |t, subject| vec![spiral_of(t, subject)] },
    Kind { name: "radar", draw: |t, subject| radar::figure(t, subject).into_iter().collect() },
    Kind { name: "levels", draw: |t, subject| levels::figure(t, subject).into_iter().collect() },
    Kind { name: "gaps", draw: |t, subject| gaps::figure(t, subject).into_iter().collect() },
    Kind { name: "cycle", draw: |t, subject| cycle::figure(t, subject).into_iter().collect() },
    Kind { name: "trend", draw: |t, subject| trend::figure(t, subject).into_iter().collect() },
    Kind { name: "slope", draw: |t, subject| slope::figure(t, subject).into_iter().collect() },
    Kind { name: "moved", draw: |t, subject| moved::figure(t, subject).into_iter().collect() },
    Kind { name: "heat", draw: |t, subject| heat::figure(t, subject).into_iter().collect() },
    Kind { name: "sparkline", draw: sparklines_of },
    Kind { name: "voices", draw: |t, subject| voices::figure(t, subject).into_iter().collect() },
    Kind { name: "sides", draw: sides::figures },
    Kind { name: "importance", draw: planes_of },
    Kind { name: "measures", draw: measures::figures },
];

/// The spiral of all rounds, as the overview shows it.
pub fn spiral_of(t: &Texts, subject: &Subject) -> Figure {
    let with_card = |beside: &qualicycle::figures::Beside| {
        let reading = beside.reading.as_ref().unwrap_or(&subject.reading);
        (beside.round.clone(), ScoreCard::of(&reading.framework, &beside.round))
    };
    let rounds: Vec<(Rc<Round>, ScoreCard)> = subject.rounds.iter().map(with_card).collect();
    spiral::figure(t, &rounds, |phase| t.text(phase_key(phase)))
}

/// The plane of importance and result, cut as it is at first.
fn planes_of(t: &Texts, subject: &Subject) -> Vec<Figure> {
    let method = CutMethod::default();
    let field = Field::of(&subject.reading.framework, &subject.round, method);
    importance::figure(t, &subject.reading, &field, method).into_iter().collect()
}

/// The sparkline of the first indicator, as its card shows it.
fn sparklines_of(t: &Texts, subject: &Subject) -> Vec<Figure> {
    let first = subject.asked().next().map(|place| place.indicator.id.clone());
    first.and_then(|id| sparkline::figure(t, subject, &id)).into_iter().collect()
}
