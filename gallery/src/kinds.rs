//! The kinds of figures, each with the function that draws it.

use std::rc::Rc;

use qualicycle::app::words::phase_key;
use qualicycle::dossier::round::Round;
use qualicycle::figures::{
    Figure, Subject, cycle, gaps, importance, levels, measures, moved, radar, sides, slope, spiral, trend, voices,
};
use qualicycle::score::ScoreCard;
use qualicycle::texts::Texts;

/// A kind of figure.
pub struct Kind {
    /// The name of its file in `src/figures`.
    pub name: &'static str,
    /// Draws it; several figures, where a kind has one for each measure, or none.
    pub draw: fn(&Texts, &Subject) -> Vec<Figure>,
}

/// All kinds, in the order in which the page shows them.
pub const ALL: [Kind; 12] = [
    Kind { name: "spiral", draw: |t, subject| vec![spiral_of(t, subject)] },
    Kind { name: "radar", draw: |t, subject| radar::figure(t, subject).into_iter().collect() },
    Kind { name: "levels", draw: |t, subject| levels::figure(t, subject).into_iter().collect() },
    Kind { name: "gaps", draw: |t, subject| gaps::figure(t, subject).into_iter().collect() },
    Kind { name: "cycle", draw: |t, subject| cycle::figure(t, subject).into_iter().collect() },
    Kind { name: "trend", draw: |t, subject| trend::figure(t, subject).into_iter().collect() },
    Kind { name: "slope", draw: |t, subject| slope::figure(t, subject).into_iter().collect() },
    Kind { name: "moved", draw: |t, subject| moved::figure(t, subject).into_iter().collect() },
    Kind { name: "voices", draw: |t, subject| voices::figure(t, subject).into_iter().collect() },
    Kind { name: "sides", draw: |t, subject| sides::figure(t, subject).into_iter().collect() },
    Kind { name: "importance", draw: |t, subject| importance::figure(t, subject).into_iter().collect() },
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
