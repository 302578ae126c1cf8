//! The rounds of a dossier as the turns of a spiral.

use std::rc::Rc;

use super::{Behind, Cell, Figure, Head, Numbers, Row, Side};
use crate::charts::spiral as draw;
use crate::charts::spiral::{Spiral, Turn};
use crate::dossier::round::{Phase, Round};
use crate::score::ScoreCard;
use crate::texts::Texts;

/// The spiral: each turn is a round, its thickness is the result, and the line ends where the round is now.
pub fn figure(t: &Texts, rounds: &[(Rc<Round>, ScoreCard)], phase_name: impl Fn(Phase) -> String) -> Figure {
    // Where another round followed, the line went on, even if nobody closed the round.
    let is_last = |round: &Round| rounds.last().is_some_and(|(last, _)| last.id == round.id);
    let turn = |(round, card): &(Rc<Round>, ScoreCard)| Turn {
        label: round.opening.label.clone(),
        short: short(&round.opening.label),
        result: card.whole.mean,
        phase_reached: if is_last(round) { quarter(round.phase) } else { ALL_QUARTERS },
    };
    let picture = draw(&Spiral {
        turns: rounds.iter().map(turn).collect(),
        phases: ["page-prepare", "page-assess", "page-analyse", "page-close"].map(|name| t.text(name).into()).to_vec(),
    });
    let row = |(index, (round, card)): (usize, &(Rc<Round>, ScoreCard))| {
        let result = match card.whole.percent() {
            Some(percent) => Cell::drawn(t.percent(percent)),
            None => Cell::aside(t.text("no-score")),
        };
        let head = Head::drawn(index, &*round.opening.label).leading_to(Behind::Round(round.id));
        Row { head, cells: vec![result, Cell::aside(phase_name(round.phase))] }
    };
    Figure {
        id: "spiral".into(),
        title: title(t, rounds),
        picture: Rc::new(picture),
        narrow: None,
        keys: Vec::new(),
        note: t.text("spiral-note"),
        numbers: Numbers {
            corner: t.text("column-round"),
            columns: vec![Head::drawn(0, t.text("column-result")), Head::aside(t.text("column-phase"))],
            rows: rounds.iter().enumerate().map(row).collect(),
            series: Side::Columns,
        },
    }
}

/// The conclusion: where the last round stands, and where the one before stood that has a result. It does not say that
/// the result rose or fell: two rounds need not have looked at the same themes.
fn title(t: &Texts, rounds: &[(Rc<Round>, ScoreCard)]) -> String {
    let Some(((round, card), earlier)) = rounds.split_last() else { return t.text("overview-rounds") };
    let label = &round.opening.label;
    let state = |is_whole: bool| if is_whole { "whole" } else { "open" };
    let Some(result) = card.whole.percent() else {
        let is_whole = round.phase == Phase::Closed || card.whole.tally.applicable() == 0;
        return t.with("spiral-none", &[("label", label.into()), ("state", state(is_whole).into())]);
    };
    let is_assessed = matches!(round.phase, Phase::Improving | Phase::Closed);
    let state = state(is_assessed && !card.whole.tally.is_provisional());
    let percent = t.percent(result);
    let before = earlier.iter().rev().find_map(|(round, card)| Some((&round.opening.label, card.whole.percent()?)));
    match before {
        None => {
            t.with("spiral-first", &[("label", label.into()), ("state", state.into()), ("percent", (&percent).into())])
        }
        Some((earlier, before)) if before == result => t.with(
            "spiral-same",
            &[
                ("label", label.into()),
                ("state", state.into()),
                ("percent", (&percent).into()),
                ("earlier", earlier.into()),
            ],
        ),
        Some((earlier, before)) => t.with(
            "spiral-after",
            &[
                ("label", label.into()),
                ("state", state.into()),
                ("percent", (&percent).into()),
                ("earlier", earlier.into()),
                ("before", (&t.percent(before)).into()),
            ],
        ),
    }
}

/// A whole turn.
const ALL_QUARTERS: u8 = 4;

/// How many quarters of its turn a round has come.
fn quarter(phase: Phase) -> u8 {
    match phase {
        Phase::Preparing => 0,
        Phase::Assessing => 1,
        Phase::Agreeing => 2,
        Phase::Improving => 3,
        Phase::Closed => ALL_QUARTERS,
    }
}

/// A round's name in a few letters: the year at its end, or else nothing, since cut words say nothing.
fn short(label: &str) -> Rc<str> {
    let year = label.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    if (1..=4).contains(&year.len()) { year.into() } else { "".into() }
}
