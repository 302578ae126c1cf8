//! What follows from a review by the rule, in sentences: the same on the page of the conclusions and in the papers.

use super::{Texts, Value};
use crate::dossier::review::ReviewDetails;
use crate::framework::reading::Reading;
use crate::framework::{CriterionId, IndicatorId, Place};
use crate::score::decision::{Answered, Proposal, Reason, Verdict};

/// A proposal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalWords {
    /// What is proposed.
    pub verdict: String,
    /// Why, a sentence each.
    pub reasons: Vec<String>,
    /// Who decides.
    pub whose: String,
}

/// A proposal in words, which depend on the kind of review: a first audit ends in a refusal where one within a cycle
/// ends in a suspension, and one for practice in nothing. An external evaluation and a peer review are no audits: on them
/// nobody gives a label, and the words do not speak of one.
pub fn proposal_words(t: &Texts, reading: &Reading, details: &ReviewDetails, proposal: &Proposal) -> ProposalWords {
    let kind = [("kind", details.kind.word().into())];
    let (verdict, reasons) = match proposal {
        Proposal::Table(decision) => {
            let reasons = decision.reasons.iter().map(|reason| reason_words(t, reading, reason)).collect();
            (t.with(verdict_key(decision.verdict), &kind), reasons)
        }
        Proposal::Answered(answered) => (t.with("decision-answered", &kind), answered_words(t, reading, answered)),
    };
    let whose = match &*details.body {
        body if details.kind.is_audit() && !body.is_empty() => t.with("decision-whose-body", &[("body", body.into())]),
        _ => t.with("decision-whose", &kind),
    };
    ProposalWords { verdict, reasons, whose }
}

fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Deliverable => "decision-deliverable",
        Verdict::WithPlan => "decision-with-plan",
        Verdict::NotDeliverable => "decision-not-deliverable",
        Verdict::Contradictory => "decision-contradictory",
        Verdict::Incomplete => "decision-incomplete",
    }
}

fn reason_words(t: &Texts, reading: &Reading, reason: &Reason) -> String {
    let of = |id: &str, indicators: &[IndicatorId]| counted(t, id, &numbers(reading, indicators));
    match reason {
        Reason::NotReviewed(indicators) => of("decision-not-reviewed", indicators),
        Reason::MinorWhereOnlyMajor(indicators) => of("decision-minor-where-only-major", indicators),
        Reason::Majors(indicators) => of("decision-majors", indicators),
        Reason::Minors(indicators) => of("decision-minors", indicators),
        Reason::MinorsMakeAMajor(indicators, most) => {
            let which = t.list(&numbers(reading, indicators));
            let values = [("n", indicators.len().into()), ("most", (*most).into()), ("which", (&which).into())];
            t.with("decision-minors-make-a-major", &values)
        }
        Reason::NoneOpen => t.text("decision-none-open"),
    }
}

fn answered_words(t: &Texts, reading: &Reading, answered: &Answered) -> Vec<String> {
    // A step has the same name in every theme, so the theme stands before it.
    let criterion = |id: &CriterionId| {
        let place = reading.framework.places().find(|place| place.criterion.id == *id);
        let title = |place: Place<'_>| reading.words.criterion_title(place.criterion);
        place.map_or_else(|| id.to_string(), |place| format!("{} {}", place.theme.number, title(place)))
    };
    let unanswered: Vec<String> = answered.unanswered.iter().map(criterion).collect();
    vec![
        match unanswered.is_empty() {
            true => t.text("decision-all-answered"),
            false => counted(t, "decision-unanswered", &unanswered),
        },
        match answered.below_floor.is_empty() {
            true => t.text("decision-none-below"),
            false => counted(t, "decision-below", &numbers(reading, &answered.below_floor)),
        },
    ]
}

fn numbers(reading: &Reading, indicators: &[IndicatorId]) -> Vec<String> {
    let number = |id: &IndicatorId| {
        let place = reading.framework.place(id);
        place.map_or_else(|| id.to_string(), |place| place.indicator.number.to_string())
    };
    indicators.iter().map(number).collect()
}

fn counted(t: &Texts, id: &str, which: &[String]) -> String {
    let listed = t.list(which);
    t.with(id, &[("n", Value::from(which.len())), ("which", (&listed).into())])
}
