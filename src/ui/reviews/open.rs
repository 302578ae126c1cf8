//! What waits in findings, told where somebody works on something else: on the overview and where actions are planned.

use yew::prelude::*;

use super::findings::due_words;
use super::{excerpt, finding_href};
use crate::app::Model;
use crate::app::words::{finding_state_key, gravity_key, review_kind_key};
use crate::app::workspace::Workspace;
use crate::dossier::finding::FindingState;
use crate::score::due::Periods;
use crate::score::open_findings::{OpenFinding, open_findings};
use crate::texts::Texts;
use crate::ui::context::Desk;

/// How grave an open finding is, who found it, how far it is, and what is due when.
pub fn open_words(t: &Texts, it: &OpenFinding<'_>) -> Vec<String> {
    let state = it.finding.state();
    let gravity = it.finding.gravity().map(|gravity| t.text(gravity_key(gravity)));
    let due = due_words(t, state >= FindingState::Implemented, it.due, it.late);
    gravity.into_iter().chain([t.text(review_kind_key(it.kind)), t.text(finding_state_key(state))]).chain(due).collect()
}

/// What waits in the findings of the latest round's framework, in two lines at most; nothing where nothing does.
pub fn waiting(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let t = &desk.t;
    let dossier = &workspace.dossier;
    let reading = dossier.latest_round().and_then(|round| model.framework_of(round));
    let Some(reading) = reading else { return html! {} };
    let periods = Periods::of(&reading.framework);
    let open = open_findings(dossier, &reading.framework.id, &periods, model.day());
    let (waiting, to_verify): (Vec<_>, Vec<_>) = open.into_iter().partition(OpenFinding::waits_for_organisation);
    html! {
        <>
            for (key, found) in [("open-findings", waiting), ("open-findings-verify", to_verify)] {
                if let Some(first) = found.first() {
                    <p key={key} class="plan-line">
                        { counted(t, key, &found) }{ " " }
                        <a href={finding_href(dossier.id, first.review, Some(first.id))}>{ statement(t, first) }</a>
                    </p>
                }
            }
        </>
    }
}

fn statement(t: &Texts, it: &OpenFinding<'_>) -> String {
    excerpt(t, it.finding.details.as_ref().map(|details| &*details.statement).unwrap_or_default())
}

/// How many there are, when the first is due, and how many are late.
fn counted(t: &Texts, key: &str, found: &[OpenFinding<'_>]) -> String {
    let n_late = found.iter().filter(|it| it.late.is_some()).count();
    let due = found.first().and_then(|first| first.due).map(|due| t.of_day(due)).unwrap_or_default();
    let values = [("n", found.len().into()), ("dated", usize::from(!due.is_empty()).into()), ("day", (&due).into())];
    let counted = t.with(key, &values);
    match n_late {
        0 => counted,
        n => format!("{counted} {}", t.with("open-findings-late", &[("n", n.into())])),
    }
}
