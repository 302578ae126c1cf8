//! What somebody from outside found: who looked at what, how far both sides agree (domain rule 12), the findings with
//! what became of them, and the conclusions.

use std::rc::Rc;

use super::super::{Block, Column, Entry, Table};
use super::writer::{Writer, fact, shown, table};
use crate::dossier::change::Rating;
use crate::dossier::finding::Finding;
use crate::dossier::review::{Conclusion, Review, ReviewDetails};
use crate::figures::sides;
use crate::framework::IndicatorId;
use crate::framework::scale::Level;
use crate::score::share::Change;
use crate::score::sides::{Agreement, Side, pairs};
use crate::texts::keys::{finding_state_key, gravity_key, opinion_key, review_kind_key};

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    let Some((review, details)) = at_hand(w) else { return Vec::new() };
    let mut blocks = vec![Block::Facts(about(w, review, details))];
    blocks.extend(state(w, review).map(|key| Block::Text(w.t.text(key))));
    blocks.extend(agreement(w, review));
    blocks.extend(findings(w, review));
    blocks.extend(review.conclusion.iter().flat_map(|conclusion| conclusions(w, conclusion)));
    blocks
}

/// The review whose findings stand in the report, when it is one of this round.
pub(super) fn at_hand<'a>(w: &Writer<'a>) -> Option<(&'a Rc<Review>, &'a Rc<ReviewDetails>)> {
    let review = w.review?;
    review.details.as_ref().filter(|details| details.round == w.round.id).map(|details| (review, details))
}

/// What the reviewer's rating of an indicator is; none where they gave none.
pub(super) fn reviewers_rating<'a>(review: &'a Review, indicator: &IndicatorId) -> Option<&'a Rating> {
    review.looks.get(indicator).map(|look| &look.rating).filter(|rating| **rating != Rating::NotRated)
}

/// Whether the reviewer rated anything.
pub(super) fn has_ratings(review: &Review) -> bool {
    review.looks.values().any(|look| look.rating != Rating::NotRated)
}

fn about(w: &Writer<'_>, review: &Review, details: &ReviewDetails) -> Vec<(String, String)> {
    let t = w.t;
    let who = [w.free(&details.reviewer), w.free(&details.name), w.free(&details.body)];
    let who = who.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let days: Vec<String> = [details.begins, details.ends].into_iter().flatten().map(|day| t.of_day(day)).collect();
    let sealed = match &review.seal {
        Some(seal) => t.with("report-review-sealed", &[("date", (&w.date(seal.record.sealed_at)).into())]),
        None => t.text("report-review-open"),
    };
    let n_seen = review.looks.values().filter(|look| look.rating != Rating::NotRated).count();
    let facts = [
        fact(t.text("report-review-kind"), t.text(review_kind_key(details.kind))),
        fact(t.text("report-review-by"), who),
        fact(t.text("report-review-purpose"), w.free(&details.purpose).unwrap_or_default()),
        fact(t.text("report-review-days"), days.join(" – ")),
        fact(t.text("report-review-rated"), n_seen.to_string()),
        fact(t.text("report-review-state"), sealed),
    ];
    facts.into_iter().flatten().collect()
}

/// What a reader must know before relying on it: a broken seal, or a review of something else than what is closed.
fn state(w: &Writer<'_>, review: &Review) -> Option<&'static str> {
    let seal = review.seal.as_ref()?;
    if !seal.is_intact() || !seal.is_of(w.dossier.id, review.id) {
        Some("report-review-broken")
    } else if !seal.looked_at(w.dossier) {
        Some("report-review-elsewhere")
    } else {
        None
    }
}

/// Both views side by side, and how far they are apart.
fn agreement(w: &Writer<'_>, review: &Review) -> Vec<Block> {
    let t = w.t;
    let levels = review.looks.iter().filter_map(|(id, look)| match look.rating {
        Rating::Level(level) => Some((id.clone(), level)),
        _ => None,
    });
    // A name is free text; the reviewer is one also without it.
    let name = review.details.as_ref().and_then(|it| w.free(&it.reviewer)).map(ToOwned::to_owned);
    let name = name.unwrap_or_else(|| t.text("column-reviewer"));
    let side =
        Side::of_levels(w.framework(), &name, &levels.collect::<std::collections::BTreeMap<IndicatorId, Level>>());
    let pairs = pairs(w.framework(), &w.round, &side);
    let Some(of) = Agreement::of(&pairs) else { return Vec::new() };
    let share = |n: usize, share: crate::score::Share| {
        let of = t.with("report-of", &[("n", n.into()), ("of", of.n.into())]);
        format!("{of} ({})", t.percent(share.percent_truncated()))
    };
    let facts = [
        fact(t.text("report-gap-on"), of.n.to_string()),
        fact(t.text("report-gap-mean"), signed(w, of.mean)),
        fact(t.text("report-gap-absolute"), t.tenths(of.mean_absolute.tenths_rounded())),
        fact(t.text("report-gap-exact"), share(of.n_same, of.exact())),
        fact(t.text("report-gap-within-one"), share(of.n_within_one, of.within_one())),
    ];
    let mut blocks = vec![
        Block::Heading(t.text("report-gap")),
        Block::Facts(facts.into_iter().flatten().collect()),
        Block::Note(t.text("report-gap-note")),
    ];
    blocks.extend(shown(sides::figure(t, w.subject, &side)));
    blocks
}

/// A gap in levels with its sign: "+0,4".
fn signed(w: &Writer<'_>, gap: Change) -> String {
    let tenths = gap.by.tenths_rounded();
    let sign = match (tenths, gap.up) {
        (0, _) => "",
        (_, true) => "+",
        (_, false) => "−",
    };
    format!("{sign}{}", w.t.tenths(tenths))
}

/// The findings, the gravest first, with what the organisation answers and how far they are.
fn findings(w: &Writer<'_>, review: &Review) -> Vec<Block> {
    let t = w.t;
    let mut findings: Vec<&Finding> = review.findings.values().filter(|finding| finding.details.is_some()).collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.gravity()));
    if findings.is_empty() {
        return vec![Block::Heading(t.text("report-findings")), Block::Text(t.text("report-findings-none"))];
    }
    let has_text = w.has_free_text();
    let row = |finding: &&Finding| {
        let details = finding.details.as_ref()?;
        let gravity = t.text(gravity_key(finding.gravity()?));
        let requalified =
            finding.requalified.map(|on| t.with("report-requalified", &[("date", (&t.of_day(on)).into())]));
        let gravity = [Some(gravity), requalified].into_iter().flatten().collect::<Vec<_>>().join("\n");
        let numbers = w.numbers(&details.indicators);
        let mut row = vec![Entry::words(gravity)];
        row.extend(has_text.then(|| Entry::words(statement(w, finding))));
        row.push(Entry::words(if numbers.is_empty() { "–".to_owned() } else { numbers }));
        row.push(w.day(details.notified));
        row.extend(has_text.then(|| Entry::words(answer(w, finding))));
        row.push(Entry::words(step(w, finding)));
        Some(row)
    };
    let mut columns = vec![Column::of_words(t.text("report-gravity"))];
    columns.extend(has_text.then(|| Column::of_words(t.text("report-found"))));
    columns.push(Column::of_words(t.text("report-indicators")));
    columns.push(Column::of_words(t.text("report-notified")));
    columns.extend(has_text.then(|| Column::of_words(t.text("report-answer"))));
    columns.push(Column::of_words(t.text("action-state")));
    let rows = findings.iter().filter_map(row).collect();
    table(Table { caption: t.text("report-findings"), columns, rows }).into_iter().collect()
}

fn statement(w: &Writer<'_>, finding: &Finding) -> String {
    let details = finding.details.iter();
    let lines = details.flat_map(|details| [w.free(&details.statement), w.free(&details.basis)]);
    lines.flatten().collect::<Vec<_>>().join("\n")
}

/// What the organisation answers: whether it agrees, what it says, and what it does about it by when.
fn answer(w: &Writer<'_>, finding: &Finding) -> String {
    let t = w.t;
    let Some(answer) = &finding.answer else { return t.text("report-answer-none") };
    let position = t.with("value-position", &[("position", answer.position.word().into())]);
    let said = [
        ("report-answer-cause", &answer.cause),
        ("report-answer-correction", &answer.correction),
        ("report-answer-plan", &answer.plan),
    ];
    let said = said.into_iter().filter_map(|(key, text)| Some(t.with(key, &[("text", w.free(text)?.into())])));
    let text = w.free(&answer.text).map(ToOwned::to_owned);
    let due = answer.due.map(|due| t.with("report-answer-due", &[("date", (&t.of_day(due)).into())]));
    [position].into_iter().chain(text).chain(said).chain(due).collect::<Vec<_>>().join("\n")
}

/// How far it is, since when. Nothing has to follow from a strength or an observation.
fn step(w: &Writer<'_>, finding: &Finding) -> String {
    let is_followed = finding.gravity().is_some_and(crate::dossier::finding::Gravity::is_non_conformity);
    if !is_followed && finding.step.is_none() {
        return "–".to_owned();
    }
    let state = w.t.text(finding_state_key(finding.state()));
    let since = finding.step.as_ref().map(|step| w.t.of_day(step.on));
    [Some(state), since].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn conclusions(w: &Writer<'_>, conclusion: &Conclusion) -> Vec<Block> {
    let t = w.t;
    let opinion = conclusion.opinion.map(|opinion| (t.text("report-opinion"), t.text(opinion_key(opinion))));
    let texts = [
        ("report-conclusion-summary", &conclusion.summary),
        ("report-conclusion-strengths", &conclusion.strengths),
        ("report-conclusion-improvements", &conclusion.improvements),
        ("report-conclusion-reason", &conclusion.reason),
    ];
    let told = texts.into_iter().filter_map(|(key, text)| Some((t.text(key), w.free(text)?.to_owned())));
    let facts: Vec<(String, String)> = opinion.into_iter().chain(told).collect();
    match facts.is_empty() {
        true => Vec::new(),
        false => vec![Block::Heading(t.text("report-conclusions")), Block::Facts(facts)],
    }
}
