//! What taking a table in would bring, and what of it could not be taken, with row and reason.

use yew::prelude::*;

use super::super::super::context::Desk;
use super::super::intake::reason;
use crate::app::Event;
use crate::app::desks::{Bringing, Brought};
use crate::formats::elsewhere::{Look, Remark, RemarkKind, Role};
use crate::formats::sheet::table::letter;
use crate::texts::Texts;

/// As many refused rounds as are named.
const NAMED: usize = 50;

/// What would come in.
pub fn outcome(desk: &Desk, bringing: &Bringing, brought: &Brought) -> Html {
    let t = &desk.t;
    let look = &brought.look;
    html! {
        <>
            <div role="status">
                if let Some(key) = lacking(look) {
                    <p class="banner">{ t.text(key) }</p>
                } else {
                    <p>{ counts(t, look) }</p>
                    if bringing.n_known > 0 {
                        <p>{ t.with("results-known", &[("n", bringing.n_known.into())]) }</p>
                    }
                    <p class="hint">{ t.text("results-unsealed") }</p>
                }
            </div>
            if look.n_remarks > 0 {
                <details class="results-remarks" open={look.n_remarks <= 10}>
                    <summary>{ t.with("results-remarks", &[("n", look.n_remarks.into())]) }</summary>
                    <ul>
                        for (n, remark) in look.remarks.iter().enumerate() {
                            <li key={n}>{ remark_words(t, remark) }</li>
                        }
                    </ul>
                    <div>
                        if (look.n_remarks as usize) > look.remarks.len() {
                            <p>{ t.with("results-remarks-more", &[("n", (look.n_remarks as usize - look.remarks.len()).into())]) }</p>
                        }
                    </div>
                </details>
            }
            if !brought.refused.is_empty() {
                <details class="results-remarks">
                    <summary>{ t.with("results-refused", &[("n", brought.refused.len().into())]) }</summary>
                    <ul>
                        for (n, refused) in brought.refused.iter().take(NAMED).enumerate() {
                            <li key={n}>{ reason(t, &refused.why) }</li>
                        }
                    </ul>
                </details>
            }
        </>
    }
}

/// What nobody has said yet and without which nothing comes of the table.
fn lacking(look: &Look) -> Option<&'static str> {
    let has = |role: Role| look.mapping.roles.contains(&role);
    let has_columns = look.mapping.roles.iter().any(|role| matches!(role, Role::RatingOf(_)));
    if !has(Role::Name) && !has(Role::Code) {
        return Some("results-lacks-name");
    }
    let has_rows = has(Role::Indicator) && has(Role::Rating);
    if !has_columns && !has_rows {
        return Some("results-lacks-ratings");
    }
    (look.n_ratings == 0).then_some("results-nothing")
}

fn counts(t: &Texts, look: &Look) -> String {
    let counts = [
        ("results-n-organisations", look.n_organisations),
        ("results-n-rounds", look.n_rounds),
        ("results-n-ratings", look.n_ratings),
    ];
    let counts = counts.map(|(key, n)| t.with(key, &[("n", n.into())]));
    t.with("results-counts", &[("what", (&t.list(&counts)).into())])
}

/// The buttons: taking in what is there, or giving the import up.
pub fn next_step(desk: &Desk, bringing: &Bringing) -> Html {
    let t = &desk.t;
    let n = bringing.n_new();
    let is_ready =
        n > 0 && !bringing.is_busy && bringing.brought.as_ref().is_some_and(|brought| lacking(&brought.look).is_none());
    html! {
        <p class="exchange-buttons">
            if is_ready {
                <button type="button" class="button primary" onclick={desk.dispatch.on(Event::ResultsAccepted)}>
                    { t.with("results-accept", &[("n", n.into())]) }
                </button>
            }
            if bringing.is_busy && bringing.brought.is_some() {
                <span class="hint">{ t.with("import-reading", &[("name", (&bringing.name).into())]) }</span>
            }
            <button type="button" class="quiet" onclick={desk.dispatch.on(Event::ResultsDismissed)}>
                { t.text("import-cancel") }
            </button>
        </p>
    }
}

fn remark_words(t: &Texts, remark: &Remark) -> String {
    let column = letter(usize::try_from(remark.column).unwrap_or(0));
    let place = t.with("remark-cell", &[("row", remark.row.into()), ("column", (&column).into())]);
    let key = match remark.kind {
        RemarkKind::NoOrganisation => "results-remark-organisation",
        RemarkKind::NoSuchIndicator => "results-remark-indicator",
        RemarkKind::NoLevel => "results-remark-level",
        RemarkKind::NotOnScale => "results-remark-scale",
        RemarkKind::NoDay => "results-remark-day",
        RemarkKind::NoNumber => "results-remark-number",
        RemarkKind::NoKind => "results-remark-kind",
        RemarkKind::Twice => "results-remark-twice",
    };
    let words = t.with(key, &[("written", (&t.quoted(&remark.written)).into())]);
    t.with("results-remark", &[("place", (&place).into()), ("words", (&words).into())])
}
