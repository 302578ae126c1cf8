//! The conclusions of a review (conclusions d’audit): what was looked at, how far both views agree, what was found on
//! which facts, what the rule proposes and what the reviewer is of opinion of, by when what follows, and who signs.

use std::collections::BTreeMap;

use super::finding_words::{about, basis, recurrence};
use super::signed::Signed;
use super::writer::{Writer, facts, non_conformities, of_gravity, table, words};
use super::{Block, Entry, Paper, Source, head, signed};
use crate::dossier::change::Rating;
use crate::dossier::finding::{Finding, FindingId, Gravity};
use crate::dossier::review::{Conclusion, Method, Review, ReviewDetails};
use crate::figures::sides;
use crate::formats::book::Cell;
use crate::formats::signature::key::fingerprint;
use crate::framework::scale::{Kind, Level};
use crate::framework::{IndicatorId, Place};
use crate::score::decision::{AsOf, Proposal};
use crate::score::due::Periods;
use crate::score::review::Seen;
use crate::score::sides::{Agreement, Side, pairs};
use crate::texts::Texts;
use crate::texts::keys::{capacity_key, finding_state_key, gravity_key, opinion_key};
use crate::texts::proposal_words;

/// The paper; none without a review.
pub fn paper(t: &Texts, source: &Source<'_>) -> Option<Paper> {
    let review = source.review?;
    let details = review.details.as_ref()?;
    let w = &Writer::new(t, source);
    let [title, proposal_title] = match details.kind.is_audit() {
        true => ["conclusions-title-audit", "conclusions-proposal"],
        false => ["conclusions-title", "proposal-in-short"],
    };
    let conclusion = review.conclusion.as_deref();
    let sections = vec![
        w.section("looked", "conclusions-looked-at", looked_at(w, review, conclusion)),
        w.section("agreement", "conclusions-agreement", agreement(w, review)),
        w.section("findings", "conclusions-findings", findings(w, review)),
        w.section("appraisal", "conclusions-appraisal", appraisal(w, conclusion)),
        w.section("proposal", proposal_title, proposal(w, review, details, conclusion)),
        w.section("dates", "conclusions-dates", dates(w, review)),
        w.section("signatures", "page-signatures", signatures(w)),
    ];
    let mut paper = head::of_review(t, source, "conclusions", t.text(title), sections);
    // A section of its own says more.
    paper.facts.retain(|(term, _)| *term != t.text("page-signatures"));
    Some(paper)
}

/// How much was looked at and how, and what the reviewer says in a few sentences.
fn looked_at(w: &Writer<'_>, review: &Review, conclusion: Option<&Conclusion>) -> Vec<Block> {
    let t = w.t;
    let seen = Seen::of(w.framework(), review, w.round.asked(w.framework()));
    let of = |n: usize| t.with("paper-of", &[("n", n.into()), ("of", seen.all().into())]);
    let is_rated = |place: &Place<'_>| *review.rating(&place.indicator.id) != Rating::NotRated;
    let n_rated = w.round.asked(w.framework()).filter(is_rated).count();
    let by = |method: Method| {
        let n = review.looks.values().filter_map(|look| look.plan.as_ref()).filter(|it| it.methods.contains(&method));
        let words = t.with("value-method", &[("method", method.word().into())]);
        (words, n.count())
    };
    let methods = Method::ALL.map(by).into_iter().filter(|(_, n)| *n > 0);
    let methods: Vec<String> =
        methods.map(|(name, n)| t.with("findings-of", &[("name", (&name).into()), ("n", n.into())])).collect();
    let summary = conclusion.and_then(|it| w.free(&it.summary)).map(|text| Block::Text(text.to_owned()));
    let told = facts([
        w.fact("conclusions-seen", of(seen.seen)),
        w.fact("conclusions-rated", of(n_rated)),
        w.fact("visit-methods", methods.join(", ")),
        w.fact(
            "visit-n-meetings",
            match review.meetings.len() {
                0 => String::new(),
                n => n.to_string(),
            },
        ),
    ]);
    summary.into_iter().chain(told).collect()
}

/// What the organisation says of itself beside what the reviewer found: how often they agree, and by how much not.
fn agreement(w: &Writer<'_>, review: &Review) -> Vec<Block> {
    let t = w.t;
    let levels = review.looks.iter().filter_map(|(id, look)| match look.rating {
        Rating::Level(level) => Some((id.clone(), level)),
        _ => None,
    });
    let levels: BTreeMap<IndicatorId, Level> = levels.collect();
    let name = t.text("head-reviewer");
    let side = Side::of_levels(w.framework(), &name, &levels);
    let mut blocks = Vec::new();
    if let Some(agreement) = Agreement::of(&pairs(w.framework(), &w.round, &side)) {
        let other = sides::voice_in_sentence(t, w.source.subject, &side.voice);
        blocks.push(Block::Text(format!("{}.", sides::conclusion(t, &other, Some(&agreement)))));
        blocks.extend(sides::figure(t, w.source.subject, &side).map(|figure| Block::Figure(figure.into())));
    }
    blocks.extend(conformity(w, &levels));
    if blocks.is_empty() {
        blocks.push(Block::Note(t.text("conclusions-nothing-common")));
    }
    blocks
}

/// Findings of conformity are counted on both sides, and never averaged.
fn conformity(w: &Writer<'_>, found: &BTreeMap<IndicatorId, Level>) -> Option<Block> {
    let framework = w.framework();
    let scale = framework.scales.iter().find(|scale| scale.kind == Kind::Conformity)?;
    let of_scale = w.round.asked(framework).filter(|place| framework.scale_of(place.indicator) == Some(scale));
    let both: Vec<(Option<Level>, Option<Level>)> =
        of_scale.map(|place| (w.round.level(&place.indicator.id), found.get(&place.indicator.id).copied())).collect();
    let row = |level: &Level| {
        let n_own = both.iter().filter(|(own, _)| own.as_ref() == Some(level)).count();
        let n_found = both.iter().filter(|(_, found)| found.as_ref() == Some(level)).count();
        let name = crate::texts::level_words(w.t, &w.source.reading.words, scale, *level);
        let name = Entry { stop: scale.ladder_stop(*level), ..Entry::words(name) };
        vec![name, w.count(n_own), w.count(n_found)]
    };
    let same = both.iter().filter(|(own, other)| own.is_some() && own == other).count();
    let compared = both.iter().filter(|(own, other)| own.is_some() && other.is_some()).count();
    if both.iter().all(|(_, other)| other.is_none()) {
        return None;
    }
    let columns =
        w.columns(&["conclusions-finding", "sides-own", "column-reviewer"], &["sides-own", "column-reviewer"]);
    let counts = table(w.t.text("conclusions-counts"), columns, scale.levels.iter().map(row).collect())?;
    let values = [("n", same.into()), ("of", compared.into())];
    Some(Block::Together(vec![counts, Block::Note(w.t.with("conclusions-same", &values))]))
}

/// The findings, the gravest first, each with the facts on which it rests.
fn findings(w: &Writer<'_>, review: &Review) -> Vec<Block> {
    let t = w.t;
    let numbers: BTreeMap<FindingId, usize> = non_conformities(review).into_iter().map(|(n, id, _)| (id, n)).collect();
    let mut blocks = Vec::new();
    for gravity in Gravity::ALL.into_iter().rev() {
        let found = of_gravity(review, gravity);
        if found.is_empty() {
            continue;
        }
        let name = t.text(gravity_key(gravity));
        let heading = t.with("findings-of", &[("name", (&name).into()), ("n", found.len().into())]);
        let mut found = found.into_iter().map(|(id, finding)| one(w, review, numbers.get(&id), finding));
        // The heading is never left alone at the foot of a page.
        let first = found.next().into_iter().flatten();
        blocks.push(Block::Together([Block::Heading(heading)].into_iter().chain(first).collect()));
        blocks.extend(found.map(Block::Together));
    }
    if blocks.is_empty() {
        blocks.push(Block::Note(t.text("conclusions-no-finding")));
    }
    blocks
}

fn one(w: &Writer<'_>, review: &Review, number: Option<&usize>, finding: &Finding) -> Vec<Block> {
    let Some(details) = &finding.details else { return Vec::new() };
    let number = number.map(|n| w.t.with("paper-sheet", &[("n", (*n).into())]));
    let raised = finding.requalified.map(|on| w.t.with("deviation-requalified", &[("date", (&w.t.of_day(on)).into())]));
    let state = details.gravity.is_non_conformity().then(|| w.t.text(finding_state_key(finding.state())));
    let statement = details.statement.trim();
    let told = facts([
        w.fact("conclusions-sheet", number.unwrap_or_default()),
        w.fact("grid-indicators", about(w, details)),
        w.fact("deviation-basis", basis(w, details)),
        w.fact("deviation-recurrence", recurrence(w, review, details)),
        w.fact("deviation-since", raised.unwrap_or_default()),
        w.fact("action-state", state.unwrap_or_default()),
    ]);
    [Block::Text(statement.to_owned())].into_iter().chain(told).collect()
}

/// What is strong and what can get better, in the reviewer's words.
fn appraisal(w: &Writer<'_>, conclusion: Option<&Conclusion>) -> Vec<Block> {
    let Some(conclusion) = conclusion else { return Vec::new() };
    let said = [("strengths", &conclusion.strengths), ("weaknesses", &conclusion.improvements)];
    let said = said.into_iter().filter_map(|(key, text)| Some((key, w.free(text)?)));
    said.flat_map(|(key, text)| [Block::Heading(w.t.text(key)), Block::Text(text.to_owned())]).collect()
}

/// What the rule proposes and why, and what the reviewer is of opinion of.
fn proposal(w: &Writer<'_>, review: &Review, details: &ReviewDetails, conclusion: Option<&Conclusion>) -> Vec<Block> {
    let t = w.t;
    let periods = Periods::of(w.framework());
    // What was sealed concludes the visit; what was lifted since stands with the findings.
    let rule = Proposal::of(w.source.dossier, w.framework(), &w.round, review, AsOf::Visit, &periods);
    let told = proposal_words(t, w.source.reading, details, &rule);
    let mut blocks = vec![Block::Text(told.verdict), Block::Items(told.reasons), Block::Note(told.whose)];
    let opinion = conclusion.and_then(|it| it.opinion);
    // Only an audit asks for one: elsewhere it is told when it was given.
    let none = || if details.kind.is_audit() { t.text("conclusions-no-opinion") } else { String::new() };
    let words = opinion.map_or_else(none, |opinion| t.text(opinion_key(opinion)));
    let differs = opinion.is_some_and(|opinion| rule.differs_from(opinion));
    let reason = conclusion.and_then(|it| w.free(&it.reason)).unwrap_or_default();
    blocks.extend(facts([
        w.fact("conclusions-opinion", words),
        w.fact(if differs { "conclusions-differs" } else { "conclusions-reason" }, reason),
    ]));
    blocks
}

/// By when what was found is to be mended and verified.
fn dates(w: &Writer<'_>, review: &Review) -> Vec<Block> {
    let t = w.t;
    let periods = Periods::of(w.framework());
    let row = |(n, _, finding): (usize, FindingId, &Finding)| {
        let details = finding.details.as_ref()?;
        let due = periods.due_of(finding);
        let verified = match due {
            Some(due) if due.verified.is_none() => Entry::words(t.text("deviation-next-review")),
            due => w.day(due.and_then(|due| due.verified)),
        };
        Some(vec![
            Entry { words: t.with("paper-sheet", &[("n", n.into())]), value: Some(Cell::count(n)), stop: None },
            Entry::words(t.text(gravity_key(finding.gravity()?))),
            words(&w.numbers(&details.indicators)),
            w.day(details.notified),
            w.day(due.map(|due| due.mended)),
            verified,
        ])
    };
    let columns = w.columns(
        &[
            "conclusions-sheet",
            "deviation-gravity",
            "grid-indicators",
            "deviation-notified",
            "deviation-mended",
            "deviation-verified",
        ],
        &[],
    );
    let rows = non_conformities(review).into_iter().filter_map(row).collect();
    table(t.text("conclusions-dates-caption"), columns, rows).into_iter().collect()
}

/// Who signed the records electronically, whether that holds, and room for those who sign by hand.
fn signatures(w: &Writer<'_>) -> Vec<Block> {
    let t = w.t;
    let row = |signed: &Signed<'_>| {
        vec![
            words(w.free(&signed.proof.signatory).unwrap_or_default()),
            Entry::words(t.text(capacity_key(signed.proof.capacity))),
            Entry::words(t.text(signed.what)),
            signed.day(t),
            Entry::words(signed.checked_words(t, w.source.today)),
            Entry::words(&*fingerprint(signed.key)),
        ]
    };
    let columns = w.columns_in_places(
        &[
            "conclusions-signatory",
            "conclusions-capacity",
            "conclusions-signed",
            "conclusions-signed-on",
            "signed-check",
            "conclusions-key",
        ],
        &[],
        &[&["conclusions-signatory", "conclusions-capacity"], &["conclusions-signed", "conclusions-signed-on"]],
    );
    let signed = signed::signatures(&w.source);
    let electronic = table(t.text("conclusions-electronic"), columns, signed.iter().map(row).collect());
    let note = electronic.is_some().then(|| Block::Note(t.text("signed-note")));
    let by_hand = Block::Signatures(vec![t.text("capacity-inspector"), t.text("capacity-head")]);
    electronic.into_iter().chain(note).chain([by_hand]).collect()
}
