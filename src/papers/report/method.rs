//! Method: who took part, how the team came to its ratings, whom it asked, what its ratings rest on, and when.

use super::super::{Block, Column, Entry, Table};
use super::writer::{Writer, fact, table};
use crate::dossier::day::Day;
use crate::dossier::deliberation::VotingRule;
use crate::dossier::team::{Member, Part};
use crate::score::agreement::{Standing, Votes, is_blind, is_voted_on};
use crate::score::calendar::calendar;
use crate::score::groups::{FEWEST, FEWEST_FOR_WORDS, People, panel_results};
use crate::texts::groups::group_name;
use crate::texts::keys::part_key;

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    [people(w), ratings(w), panels(w), evidence(w), dates(w)].concat()
}

/// Who took part, by part and role; names only where they were given.
fn people(w: &Writer<'_>) -> Vec<Block> {
    let members = &w.round.team.members;
    if members.is_empty() {
        return vec![Block::Heading(w.t.text("report-people")), Block::Text(w.t.text("report-people-none"))];
    }
    let row = |part: Part| {
        let of_part: Vec<&Member> = members.values().filter(|member| member.part == part).map(|it| &**it).collect();
        let who: Vec<String> = of_part.iter().filter_map(|member| who(w, member)).collect();
        let mut row = vec![Entry::words(w.t.text(part_key(part)))];
        row.extend(w.has_free_text().then(|| Entry::words(who.join(", "))));
        row.push(Entry::words(of_part.len().to_string()));
        (!of_part.is_empty()).then_some(row)
    };
    let mut columns = vec![Column::of_words(w.t.text("report-people-part"))];
    columns.extend(w.has_free_text().then(|| Column::of_words(w.t.text("report-people-who"))));
    columns.push(Column::of_numbers(w.t.text("report-people-n")));
    let rows = Part::ALL.into_iter().filter_map(row).collect();
    vec![Block::Table(Table { caption: w.t.text("report-people"), columns, rows })]
}

/// "Documentalist", or with a name "Documentalist (A. Martin)".
fn who(w: &Writer<'_>, member: &Member) -> Option<String> {
    let (title, name) = (w.free(&member.title), w.free(&member.name));
    match (title, name) {
        (Some(title), Some(name)) => Some(format!("{title} ({name})")),
        (one, other) => one.or(other).map(ToOwned::to_owned),
    }
}

/// How the team came to its ratings.
fn ratings(w: &Writer<'_>) -> Vec<Block> {
    let t = w.t;
    let heading = Block::Heading(t.text("report-ratings"));
    let Some(rule) = w.round.deliberation.rule else {
        return vec![heading, Block::Text(t.text("report-together"))];
    };
    let tolerance = t.percent(rule.tolerance.into());
    let told = t.with("report-alone", &[("tolerance", (&tolerance).into())]);
    vec![heading, Block::Text(told), Block::Facts(votes(w, rule))]
}

/// How many indicators were voted on, lay apart, and were agreed on. Votes that are hidden still are only counted.
fn votes(w: &Writer<'_>, rule: VotingRule) -> Vec<(String, String)> {
    let (t, framework) = (w.t, w.framework());
    let voted: Vec<_> = w.asked().filter(|place| is_voted_on(framework, place.indicator)).collect();
    let hidden = voted.iter().filter(|place| is_blind(framework, &w.round, place)).count();
    let shown = || voted.iter().filter(|place| !is_blind(framework, &w.round, place));
    let standing = |place: &crate::framework::Place<'_>| {
        Votes::on(framework, &w.round, &place.indicator.id).map(|votes| votes.standing(rule))
    };
    let n_voted = shown().filter(|place| standing(place).is_some_and(|it| it != Standing::Unvoted)).count();
    let n_apart = shown().filter(|place| standing(place) == Some(Standing::Apart)).count();
    let agreed = || shown().filter_map(|place| w.round.deliberation.agreed.get(&place.indicator.id));
    let n_dissent = agreed().filter(|consensus| !consensus.dissent.trim().is_empty()).count();
    let number = |key: &str, n: usize| fact(t.text(key), n.to_string());
    let hidden = if hidden > 0 { number("report-votes-hidden", hidden) } else { None };
    [
        number("report-raters", w.round.raters().count()),
        number("report-voted", n_voted),
        number("report-apart", n_apart),
        number("report-agreed", agreed().count()),
        number("report-dissent", n_dissent),
        hidden,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whom the organisation asked, with how many answered as far as that may be told.
fn panels(w: &Writer<'_>) -> Vec<Block> {
    let t = w.t;
    let row = |result: &crate::score::groups::PanelResult| {
        let people = match result.people {
            People::Nobody => t.text("people-nobody"),
            People::Few => t.text("people-few"),
            People::Many(n) => n.to_string(),
        };
        let group = group_name(t, result.group, w.organisation.kind);
        vec![Entry::words(group), Entry::words(people), Entry::words(result.questions.len().to_string())]
    };
    let rows: Vec<Vec<Entry>> = panel_results(&w.round).iter().map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::of_words(t.text("report-panel-group")),
        Column::of_numbers(t.text("report-panel-answers")),
        Column::of_numbers(t.text("report-panel-questions")),
    ];
    let rule = t.with("report-panels-rule", &[("fewest", FEWEST.into()), ("words", FEWEST_FOR_WORDS.into())]);
    vec![Block::Table(Table { caption: t.text("report-panels"), columns, rows }), Block::Note(rule)]
}

/// What the ratings rest on, in numbers.
fn evidence(w: &Writer<'_>) -> Vec<Block> {
    let t = w.t;
    let served: Vec<_> = w.asked().map(|place| w.grounds.of_indicator(&place.indicator.id)).collect();
    let pieces: std::collections::BTreeMap<_, bool> =
        served.iter().flat_map(|pieces| pieces.iter()).map(|it| (it.id, it.details.is_confidential)).collect();
    let n_confidential = pieces.values().filter(|is_confidential| **is_confidential).count();
    let n_served = served.iter().filter(|pieces| !pieces.is_empty()).count();
    let n_lacking = w.grounds.unevidenced(w.framework(), &w.round).count();
    let of_asked = t.with("report-of", &[("n", n_served.into()), ("of", served.len().into())]);
    let facts = [
        fact(t.text("report-evidence-pieces"), pieces.len().to_string()),
        fact(t.text("report-evidence-confidential"), n_confidential.to_string()).filter(|_| n_confidential > 0),
        fact(t.text("report-evidence-served"), of_asked),
        fact(t.text("report-evidence-lacking"), n_lacking.to_string()),
    ];
    vec![Block::Heading(t.text("page-evidence")), Block::Facts(facts.into_iter().flatten().collect())]
}

/// When the round began and ended, and its milestones.
fn dates(w: &Writer<'_>) -> Vec<Block> {
    let t = w.t;
    let closed = w.round.seal.as_ref().map(|seal| w.date(seal.record.closed_at));
    let facts = [
        fact(t.text("report-opened"), w.date(w.round.opened_at)),
        fact(t.text("report-closed"), closed.unwrap_or_else(|| t.text("report-not-closed"))),
    ];
    let mut blocks = vec![Block::Heading(t.text("report-dates")), Block::Facts(facts.into_iter().flatten().collect())];
    let mut milestones = calendar(&w.round.team, w.today);
    milestones.sort_by_key(|(id, milestone, _)| (milestone.on, *id));
    let row = |(milestone, is_reached): (&str, (Day, bool))| {
        let (on, is_reached) = is_reached;
        let state = t.text(if is_reached { "report-milestone-reached" } else { "report-milestone-open" });
        vec![Entry::day(t, on), Entry::words(milestone), Entry::words(state)]
    };
    let told = milestones.iter().map(|(_, it, _)| (&*it.title, (it.on, it.is_reached)));
    let rows = if w.has_free_text() { told.map(row).collect() } else { Vec::new() };
    let columns = ["milestone-on", "report-milestone", "report-milestone-state"];
    let columns = columns.map(|key| Column::of_words(t.text(key))).into();
    blocks.extend(table(Table { caption: t.text("report-calendar"), columns, rows }));
    blocks
}
