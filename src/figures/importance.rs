//! Importance set against result: what to concentrate on.

use std::rc::Rc;

use super::excerpt::excerpt;
use super::{Behind, Cell, Figure, Head, Numbers, Row, Side};
use crate::charts::plane::PLACE_NUMBER;
use crate::charts::{Plane, PlaneCut, PlanePlace, plane, plane_narrow};
use crate::framework::IndicatorId;
use crate::framework::reading::Reading;
use crate::framework::scale::{Kind, Scale};
use crate::score::Share;
use crate::score::priority::{Cut, CutMethod, Field, Quadrant, Standing};
use crate::texts::Texts;

/// The plane of importance and result; none while nothing has a place in it.
pub fn figure(t: &Texts, reading: &Reading, field: &Field, method: CutMethod) -> Option<Figure> {
    let cut = field.cut.as_ref()?;
    let chart = Plane {
        results: results(t, reading, field),
        importances: IMPORTANCES.map(|id| t.text(id).into()).into(),
        titles: [t.text("plane-importance").into(), t.text("plane-result").into()],
        cuts: Some(cuts(t, cut)),
        quadrants: Quadrant::ALL.map(|quadrant| t.text(quadrant_key(quadrant)).into()),
        places: field.standings.iter().map(|(quadrant, standing)| place(reading, *quadrant, standing)).collect(),
    };
    let picture = plane(&chart);
    let mut note = vec![t.with("plane-note", &[("method", method.word().into())]), cut_told(t, cut)];
    // Where there are too many, the picture leaves their numbers to the table.
    if !picture.shapes.iter().any(|shape| shape.class == PLACE_NUMBER) {
        note.push(t.text("plane-numbers"));
    }
    Some(Figure {
        id: "plane".into(),
        title: title(t, reading, field),
        picture: Rc::new(picture),
        narrow: Some(Rc::new(plane_narrow(&chart))),
        keys: Vec::new(),
        note: note.join(" "),
        numbers: numbers(t, reading, field),
    })
}

/// The names of the importances, the least first.
const IMPORTANCES: [&str; 5] = ["importance-1", "importance-2", "importance-3", "importance-4", "importance-5"];

/// The name of a quadrant.
pub fn quadrant_key(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::Concentrate => "quadrant-concentrate",
        Quadrant::KeepUp => "quadrant-keep-up",
        Quadrant::LowPriority => "quadrant-low",
        Quadrant::Overkill => "quadrant-overkill",
    }
}

/// Where the lines lie, in numbers.
pub fn cut_told(t: &Texts, cut: &Cut) -> String {
    let (importance, result) = (importance_words(t, cut.importance), t.percent(cut.result.percent_rounded()));
    t.with("cut-told", &[("importance", (&importance).into()), ("result", (&result).into())])
}

/// "3,3"; whole numbers have no tenths.
pub fn importance_words(t: &Texts, share: Share) -> String {
    match share.tenths_rounded() {
        whole if whole % 10 == 0 => (whole / 10).to_string(),
        tenths => t.tenths(tenths),
    }
}

fn cuts(t: &Texts, cut: &Cut) -> [PlaneCut; 2] {
    let of = |value: Share, words: String| PlaneCut {
        value,
        words: t.with("plane-from", &[("value", (&words).into())]).into(),
        short: words.into(),
    };
    [of(cut.importance, importance_words(t, cut.importance)), of(cut.result, t.percent(cut.result.percent_rounded()))]
}

fn place(reading: &Reading, quadrant: Quadrant, standing: &Standing) -> PlanePlace {
    let number = reading.framework.place(&standing.indicator).map(|place| place.indicator.number.clone());
    PlanePlace {
        number: number.unwrap_or_default(),
        importance: standing.importance,
        result: standing.result,
        quadrant,
    }
}

/// The steps of the scale when all share one and it has few, or else quarters.
fn results(t: &Texts, reading: &Reading, field: &Field) -> Vec<(Share, Rc<str>)> {
    let framework = &reading.framework;
    let scale = |id: &IndicatorId| framework.place(id).and_then(|place| framework.scale_of(place.indicator));
    let scales: Vec<&Scale> = field.standings.iter().filter_map(|(_, standing)| scale(&standing.indicator)).collect();
    let n_steps = match scales.split_first() {
        Some((first, others)) if others.iter().all(|other| other.id == first.id) => match first.kind {
            Kind::Percent | Kind::Tri => 4,
            _ => first.bounds().and_then(|(low, high)| u32::try_from(high.0 - low.0).ok()).unwrap_or(4),
        },
        _ => 4,
    };
    let steps = if n_steps > 10 { 4 } else { n_steps.max(1) };
    let of = |step: u32| Share::of(step.into(), steps.into());
    (0..=steps).filter_map(of).map(|share| (share, t.percent(share.percent_rounded()).into())).collect()
}

fn numbers(t: &Texts, reading: &Reading, field: &Field) -> Numbers {
    let row = |(index, (quadrant, standing)): (usize, &(Quadrant, Standing))| {
        let result = t.percent(standing.result.percent_rounded());
        let values = [("importance", u32::from(standing.importance).into()), ("result", (&result).into())];
        Row {
            head: Head::drawn(index, reading.statement(&standing.indicator))
                .leading_to(Behind::Indicator(standing.indicator.clone())),
            cells: vec![
                Cell::drawn(t.with("plane-place", &values)),
                Cell::aside(importance_words(t, standing.priority)),
                Cell::aside(t.text(quadrant_key(*quadrant))),
            ],
        }
    };
    Numbers {
        corner: t.text("column-indicator"),
        columns: vec![
            Head::drawn(0, t.text("plane-importance-and-result")),
            Head::aside(t.text("plane-priority")),
            Head::aside(t.text("plane-quadrant")),
        ],
        rows: field.standings.iter().enumerate().map(row).collect(),
        series: Side::Columns,
    }
}

/// The conclusion: what to concentrate on first.
pub fn title(t: &Texts, reading: &Reading, field: &Field) -> String {
    let to_work_on: Vec<&Standing> = field.quadrant(Quadrant::Concentrate).collect();
    let Some(first) = to_work_on.first() else {
        let is_important = |quadrant: &Quadrant| matches!(quadrant, Quadrant::Concentrate | Quadrant::KeepUp);
        return match field.standings.iter().any(|(quadrant, _)| is_important(quadrant)) {
            _ if field.is_undivided() => t.text("plane-undivided"),
            true => t.text("plane-none-weak"),
            false => t.text("plane-none-important"),
        };
    };
    let come_first: Vec<&&Standing> =
        to_work_on.iter().filter(|standing| standing.priority == first.priority).collect();
    let names: Vec<String> =
        come_first.iter().map(|standing| t.quoted(&excerpt(&reading.statement(&standing.indicator)))).collect();
    let n = to_work_on.len();
    // Where many come first, to name some would be arbitrary, and to name all too long.
    match names.len() {
        1 | 2 => t.with("plane-first", &[("n", n.into()), ("names", (&t.list(&names)).into())]),
        of if of == n => t.with("plane-equal", &[("n", n.into())]),
        of => t.with("plane-many", &[("n", n.into()), ("first", of.into())]),
    }
}
