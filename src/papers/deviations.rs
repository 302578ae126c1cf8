//! The deviation sheets (fiches d’écart), one for each non-conformity and each on a page of its own: what was found, what
//! the organisation answers, and what became of it.

use super::finding_words::{about, basis, recurrence};
use super::writer::{Writer, facts, non_conformities, table, words};
use super::{Block, Entry, Paper, Section, Source, head};
use crate::dossier::finding::{Finding, FindingAnswer, FindingDetails, FindingId, FindingState, Gravity};
use crate::dossier::review::Review;
use crate::score::due::Periods;
use crate::texts::Texts;
use crate::texts::keys::{finding_state_key, gravity_key};

/// The paper; none where nothing was found that calls for a sheet.
pub fn paper(t: &Texts, source: &Source<'_>) -> Option<Paper> {
    let review = source.review?;
    let w = &Writer::new(t, source);
    let sheets = non_conformities(review).into_iter();
    let sections: Vec<Section> = sheets.filter_map(|(n, id, finding)| sheet(w, review, n, id, finding)).collect();
    let title = t.with("deviations-title", &[("n", sections.len().into())]);
    (!sections.is_empty()).then(|| head::of_review(t, source, "deviations", title, sections))
}

fn sheet(w: &Writer<'_>, review: &Review, n: usize, id: FindingId, finding: &Finding) -> Option<Section> {
    let t = w.t;
    let details = finding.details.as_ref()?;
    let mut blocks = found(w, review, finding, details);
    blocks.push(Block::Heading(t.text("deviation-answer")));
    blocks.extend(match &finding.answer {
        Some(answer) => answered(w, answer),
        None => vec![Block::Note(t.text("deviation-no-answer"))],
    });
    blocks.extend(actions(w, id));
    blocks.push(Block::Heading(t.text("deviation-verification")));
    blocks.extend(verification(w, finding));
    let signatories = [("capacity-inspector", "deviation-raised"), ("capacity-head", "deviation-taken")];
    let signatories = signatories.map(|(who, what)| format!("{} – {}", t.text(who), t.text(what)));
    blocks.push(Block::Signatures(signatories.into()));
    let title = t.with("deviation-title", &[("n", n.into())]);
    Some(Section { id: format!("sheet-{n}").into(), title, blocks, begins_page: true })
}

/// The reviewer's part: the requirement, how grave it is, what was found on which facts, and by when it is due.
fn found(w: &Writer<'_>, review: &Review, finding: &Finding, details: &FindingDetails) -> Vec<Block> {
    let t = w.t;
    let gravity = t.text(gravity_key(details.gravity));
    let gravity = match finding.requalified.filter(|_| details.gravity == Gravity::Minor) {
        Some(on) => {
            let since = t.with("deviation-requalified", &[("date", (&t.of_day(on)).into())]);
            format!("{gravity}\n{since}")
        }
        None => gravity,
    };
    let due = Periods::of(w.framework()).due_of(finding);
    let day = |day: Option<_>| day.map(|day| t.of_day(day)).unwrap_or_default();
    let verified = match due {
        Some(due) if due.verified.is_none() => t.text("deviation-next-review"),
        due => day(due.and_then(|due| due.verified)),
    };
    let head = facts([
        w.fact("deviation-requirement", about(w, details)),
        w.fact("deviation-gravity", gravity),
        w.fact("deviation-recurrence", recurrence(w, review, details)),
        w.fact(
            "deviation-notified",
            match details.notified {
                Some(on) => t.of_day(on),
                None => t.text("deviation-not-notified"),
            },
        ),
        w.fact("deviation-mended", day(due.map(|due| due.mended))),
        w.fact("deviation-verified", verified),
    ]);
    let told = [Block::Heading(t.text("deviation-statement")), Block::Text(details.statement.trim().to_owned())];
    let rests_on = facts([w.fact("deviation-basis", basis(w, details))]);
    head.into_iter().chain(told).chain(rests_on).collect()
}

/// The organisation's part: whether it agrees, where it comes from, what was done at once, what will be done.
fn answered(w: &Writer<'_>, answer: &FindingAnswer) -> Vec<Block> {
    let t = w.t;
    let day = |day: Option<_>| day.map(|day| t.of_day(day)).unwrap_or_default();
    let told = facts([
        w.fact("deviation-position", t.with("value-position", &[("position", answer.position.word().into())])),
        w.fact("deviation-said", answer.text.trim()),
        w.fact("deviation-cause", answer.cause.trim()),
        w.fact("deviation-correction", answer.correction.trim()),
        w.fact("deviation-plan", answer.plan.trim()),
        w.fact("deviation-promised", day(answer.due)),
        w.fact("deviation-by", answer.by.trim()),
        w.fact("deviation-answered-on", day(answer.on)),
    ]);
    told.into_iter().collect()
}

/// The actions of the plan that answer the finding, with who sees to them and by when.
fn actions(w: &Writer<'_>, id: FindingId) -> Option<Block> {
    let actions = w.source.dossier.actions();
    let answering = actions.0.values().filter(|planned| planned.action.findings.contains(&id));
    let rows = answering.map(|planned| {
        let action = &planned.action;
        let title = action.title.trim();
        vec![Entry::words(title), words(&action.owner), w.day(action.due), Entry::words(w.status(planned))]
    });
    let columns = w.columns(&["action-title", "action-owner", "action-due", "action-state"], &[]);
    table(w.t.text("deviation-actions"), columns, rows.collect())
}

/// How far it is, since when, and what was seen when it was verified.
fn verification(w: &Writer<'_>, finding: &Finding) -> Vec<Block> {
    let t = w.t;
    let step = finding.step.as_deref();
    let since = step.map(|step| t.of_day(step.on)).unwrap_or_default();
    let is_closed = finding.state() == FindingState::Closed;
    let told = facts([
        w.fact("action-state", t.text(finding_state_key(finding.state()))),
        w.fact(if is_closed { "deviation-closed-on" } else { "deviation-step-on" }, since),
        w.fact("deviation-seen", step.map(|step| step.note.trim()).unwrap_or_default()),
    ]);
    told.into_iter().collect()
}
