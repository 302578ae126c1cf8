//! The label or certificate that is given on a framework: for how long, when it is audited, what follows from findings.

use yew::prelude::*;

use super::fields::{Line, line, tick};
use super::pen::Pen;
use crate::framework::edit::Edit;
use crate::framework::label::{Label, Periods, Window};

/// What is proposed where a label is first named: three years, an audit in between, and the periods that auditors of
/// training bodies know.
const USUAL: Label = Label { months: 36, surveillance: None, findings: None };
const USUAL_WINDOW: Window = Window { from: 14, until: 22 };
const USUAL_PERIODS: Periods =
    Periods { minor_months: 6, major_months: 3, verification_months: 1, minors_that_make_a_major: 5 };

/// A number of months of the label: which one, and how it is changed.
struct Months {
    id: &'static str,
    now: u32,
    set: fn(Label, u32) -> Label,
}

/// Whether a label is given, and its durations.
pub(super) fn label_section(pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    let label = pen.framework().label;
    let (window, periods) = (label.and_then(|it| it.surveillance), label.and_then(|it| it.findings));
    html! {
        <section aria-labelledby="writing-label">
            <h3 id="writing-label">{ t.text("writing-label") }</h3>
            { tick(pen, "label", t.text("label-given"), t.text("label-given-hint"), label.is_some(), Box::new(|value| {
                Some(Edit::Label((!value.is_empty()).then_some(USUAL)))
            })) }
            if let Some(label) = label {
                { months(pen, label, vec![Months { id: "label-months", now: label.months, set: |label, months| Label { months, ..label } }]) }
                { tick(pen, "label-audited", t.text("label-audited"), t.text("label-audited-hint"), window.is_some(), Box::new(move |value| {
                    let surveillance = (!value.is_empty()).then_some(USUAL_WINDOW);
                    Some(Edit::Label(Some(Label { surveillance, ..label })))
                })) }
                if let Some(window) = window {
                    { months(pen, label, of_window(window)) }
                }
                { tick(pen, "label-findings", t.text("label-findings"), t.text("label-findings-hint"), periods.is_some(), Box::new(move |value| {
                    let findings = (!value.is_empty()).then_some(USUAL_PERIODS);
                    Some(Edit::Label(Some(Label { findings, ..label })))
                })) }
                if let Some(periods) = periods {
                    { months(pen, label, of_periods(periods)) }
                }
            }
        </section>
    }
}

fn of_window(window: Window) -> Vec<Months> {
    fn set(label: Label, change: impl FnOnce(&mut Window)) -> Label {
        let mut window = label.surveillance.unwrap_or(USUAL_WINDOW);
        change(&mut window);
        Label { surveillance: Some(window), ..label }
    }
    vec![
        Months { id: "label-from", now: window.from, set: |label, n| set(label, |it| it.from = n) },
        Months { id: "label-until", now: window.until, set: |label, n| set(label, |it| it.until = n) },
    ]
}

fn of_periods(periods: Periods) -> Vec<Months> {
    fn set(label: Label, change: impl FnOnce(&mut Periods)) -> Label {
        let mut periods = label.findings.unwrap_or(USUAL_PERIODS);
        change(&mut periods);
        Label { findings: Some(periods), ..label }
    }
    vec![
        Months { id: "label-minor", now: periods.minor_months, set: |label, n| set(label, |it| it.minor_months = n) },
        Months { id: "label-major", now: periods.major_months, set: |label, n| set(label, |it| it.major_months = n) },
        Months {
            id: "label-verification",
            now: periods.verification_months,
            set: |label, n| set(label, |it| it.verification_months = n),
        },
        Months {
            id: "label-minors",
            now: u32::try_from(periods.minors_that_make_a_major).unwrap_or(u32::MAX),
            set: |label, n| set(label, |it| it.minors_that_make_a_major = n as usize),
        },
    ]
}

fn months(pen: &Pen<'_>, label: Label, wanted: Vec<Months>) -> Html {
    let t = &pen.desk.t;
    let field = |Months { id, now, set }: Months| {
        let wanted =
            Line { id: id.to_owned(), label: t.text(id), value: now.to_string(), kind: "number", ..Line::default() };
        line(pen, wanted, Box::new(move |value| Some(Edit::Label(Some(set(label, value.trim().parse().ok()?))))))
    };
    html! {
        <div class="field-columns">
            for wanted in wanted {
                { field(wanted) }
            }
        </div>
    }
}
