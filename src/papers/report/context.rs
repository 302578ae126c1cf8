//! Context: who the organisation is, what it was assessed against, which themes it chose, what concerns it, and what it
//! carried over from the round before.

use super::super::Block;
use super::writer::{Writer, fact};
use crate::framework::{Answer, Flag, IndicatorId};
use crate::texts::keys::{carried_key, organisation_kind_key};

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    let summary = &w.words().framework.summary;
    let mut blocks = vec![Block::Facts(about(w))];
    blocks.extend((!summary.is_empty()).then(|| Block::Text(summary.to_string())));
    blocks.extend(themes(w));
    blocks.extend(scope(w));
    blocks.extend(carried(w));
    blocks
}

fn about(w: &Writer<'_>) -> Vec<(String, String)> {
    let (t, organisation, framework) = (w.t, &w.organisation, w.framework());
    let title = &w.words().framework.title;
    let edition = w.round.framework().edition.clone();
    let kind = t.clause(&t.text(organisation_kind_key(organisation.kind)));
    let about = [kind, organisation.place.to_string()].into_iter().filter(|it| !it.is_empty());
    let about = about.collect::<Vec<_>>().join(", ");
    let facts = [
        fact(t.text("column-organisation"), format!("{} ({about})", organisation.name)),
        fact(
            t.text("part-framework"),
            t.with("figure-framework", &[("title", title.into()), ("edition", (&edition).into())]),
        ),
        fact(t.text("report-in-force"), t.day(&framework.valid_from)),
        fact(t.text("report-source"), &*w.words().framework.credit),
        fact(t.text("report-licence"), &*framework.licence),
    ];
    facts.into_iter().flatten().collect()
}

/// The themes that the round looks at, each with how many indicators it asks.
fn themes(w: &Writer<'_>) -> Vec<Block> {
    let theme = |id: &crate::framework::ThemeId| {
        let n = w.asked().filter(|place| place.theme.id == *id).count();
        w.t.with("report-theme-size", &[("theme", (&w.subject.numbered_theme(id)).into()), ("n", n.into())])
    };
    let in_order = w.framework().themes.iter().filter(|theme| w.round.themes.contains(&theme.id));
    let items: Vec<String> = in_order.map(|it| theme(&it.id)).collect();
    let shown = match items.is_empty() {
        true => Block::Text(w.t.text("report-themes-none")),
        false => Block::Items(items),
    };
    vec![Block::Heading(w.t.text("report-themes")), shown]
}

/// What concerns the organisation, by its answers to the scope questions.
fn scope(w: &Writer<'_>) -> Vec<Block> {
    let framework = w.framework();
    let answers = framework.answers(&w.round.scope);
    let asked = framework.flags.iter().filter(|flag| flag.is_asked(&answers));
    let facts: Vec<(String, String)> =
        asked.filter_map(|flag| Some((question(w, flag), answer(w, flag, answers.of(&flag.id)?)))).collect();
    if facts.is_empty() {
        return Vec::new();
    }
    let chosen = framework.themes.iter().filter(|theme| w.round.themes.contains(&theme.id));
    let n_of_themes = chosen.flat_map(|theme| theme.places()).filter(|place| !place.indicator.retired).count();
    let n_left_out = n_of_themes.saturating_sub(w.asked().count());
    let left_out =
        (n_left_out > 0).then(|| Block::Text(w.t.with("report-scope-left-out", &[("n", n_left_out.into())])));
    [Block::Heading(w.t.text("report-scope")), Block::Facts(facts)].into_iter().chain(left_out).collect()
}

fn question(w: &Writer<'_>, flag: &Flag) -> String {
    w.words().flags.get(&flag.id).map_or_else(|| flag.id.to_string(), |words| words.question.to_string())
}

fn answer(w: &Writer<'_>, flag: &Flag, answer: &Answer) -> String {
    match answer {
        Answer::YesNo(yes) => w.t.text(if *yes { "yes" } else { "no" }),
        Answer::Number(number) => number.to_string(),
        Answer::Choice(option) => {
            let words = w.words().flags.get(&flag.id).and_then(|words| words.options.get(option));
            words.unwrap_or(option).to_string()
        }
    }
}

/// Open points of the round before that this one began with, each with its reason.
fn carried(w: &Writer<'_>) -> Vec<Block> {
    let (Some(before), carried) = (w.label_before(), w.round.carried()) else { return Vec::new() };
    let point = |id: &IndicatorId| {
        let why = w.t.text(carried_key(*carried.get(id)?));
        Some(format!("{} – {why}", w.statement(id)))
    };
    let items: Vec<String> = w.asked().filter_map(|place| point(&place.indicator.id)).collect();
    match items.is_empty() {
        true => Vec::new(),
        false => vec![
            Block::Heading(w.t.with("report-carried", &[("before", (&w.t.clause(&before)).into())])),
            Block::Items(items),
        ],
    }
}
