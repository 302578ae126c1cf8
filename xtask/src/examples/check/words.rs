//! Whether a language has the words that the plan asks for, and no others.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::rc::Rc;

use qualicycle::framework::{Framework, IndicatorId};

use super::super::PLAN;
use super::super::plan::{
    ACTION_TEXTS, AXIS_TEXTS, HandedIn, PIECE_TEXTS, Plan, PlannedRound, QUESTIONNAIRE_TEXTS, RoundWords, Texts, Words,
};
use super::{Report, why_not_asked};

pub fn check(plan: &Plan, framework: &Framework, words: &Words, report: &mut Report) {
    let named = [("name", &words.organisation.name), ("place", &words.organisation.place)];
    for (key, _) in named.iter().filter(|(_, text)| text.trim().is_empty()) {
        report.add(format!("organisation.{key}"), "the text is empty");
    }
    let roles = plan.rounds.iter().flat_map(|round| round.sessions.iter().map(|session| &session.role));
    check_texts("roles", roles.chain([&plan.lead]), &words.roles, report, |_| None);
    check_texts("members", plan.members.iter().map(|member| &member.id), &words.members, report, |_| None);
    let pieces = plan.evidence.iter().map(|piece| (&piece.id, PIECE_TEXTS.map(Rc::from).to_vec()));
    check_tables("evidence", pieces, &words.evidence, report);
    let questionnaires = plan.questionnaires.iter().map(|(id, asked)| {
        let statements = asked.statements.iter().map(|statement| statement.id.clone());
        (id, QUESTIONNAIRE_TEXTS.map(Rc::from).into_iter().chain(statements).collect())
    });
    check_tables("questionnaires", questionnaires, &words.questionnaires, report);

    let none = RoundWords::default();
    for round in &plan.rounds {
        let label = &round.label;
        let texts = words.rounds.get(label).unwrap_or(&none);
        let hint = |indicator: &IndicatorId| why_not_asked(plan, framework, round, indicator);
        check_texts(&format!("rounds.{label}.notes"), round.notes(), &texts.notes, report, hint);
        check_texts(&format!("rounds.{label}.reasons"), round.not_applicable(), &texts.reasons, report, hint);
        check_teamwork(round, texts, report);
    }
    for label in words.rounds.keys().filter(|label| plan.rounds.iter().all(|round| round.label != **label)) {
        report.add(format!("rounds.{label}"), format!("{PLAN} has no such round"));
    }
}

/// The words for what a round did as a team.
fn check_teamwork(round: &PlannedRound, texts: &RoundWords, report: &mut Report) {
    let table = |name: &str| format!("rounds.{}.{name}", round.label);
    let milestones = round.milestones.iter().map(|milestone| &milestone.id);
    check_texts(&table("milestones"), milestones, &texts.milestones, report, |_| None);
    let handed_in = round.teamwork().flat_map(|team| &team.handed_in);
    let returned = handed_in.filter(|(_, handed_in)| **handed_in == HandedIn::Returned).map(|(id, _)| id);
    check_texts(&table("comments"), returned, &texts.comments, report, |_| None);
    let agreed = round.teamwork().flat_map(|team| &team.agreed);
    check_texts(&table("agreed"), agreed, &texts.agreed, report, |_| None);
    let dissents = round.teamwork().flat_map(|team| &team.dissents);
    check_texts(&table("dissents"), dissents, &texts.dissents, report, |_| None);
    let judged = round.teamwork().flat_map(|team| team.judged.keys());
    check_texts(&table("findings"), judged, &texts.findings, report, |_| None);
    let axes = round.axes.iter().map(|axis| (&axis.id, AXIS_TEXTS.map(Rc::from).to_vec()));
    check_tables(&table("axes"), axes, &texts.axes, report);
    let actions = round.actions.iter().map(|action| (&action.id, ACTION_TEXTS.map(Rc::from).to_vec()));
    check_tables(&table("actions"), actions, &texts.actions, report);
    check_answers(&table("answers"), round, texts, report);
}

/// As many texts as people of each group wrote something.
fn check_answers(table: &str, round: &PlannedRound, texts: &RoundWords, report: &mut Report) {
    for (group, panel) in &round.panels {
        let answers = texts.answers.get(group).map_or(&[][..], Vec::as_slice);
        if answers.len() != panel.open as usize {
            report.add(format!("{table}.{group}"), format!("{} texts instead of {}", answers.len(), panel.open));
        }
        if answers.iter().any(|text| text.trim().is_empty()) {
            report.add(format!("{table}.{group}"), "a text is empty");
        }
    }
    for group in texts.answers.keys().filter(|group| !round.panels.contains_key(*group)) {
        report.add(format!("{table}.{group}"), format!("{PLAN} does not ask for this text"));
    }
}

/// A table for each key that the plan names, with the texts that belong to it, and no other.
fn check_tables<'a>(
    table: &str,
    wanted: impl Iterator<Item = (&'a Rc<str>, Vec<Rc<str>>)>,
    tables: &BTreeMap<Rc<str>, Texts>,
    report: &mut Report,
) {
    let (none, mut known) = (Texts::new(), BTreeSet::new());
    for (key, parts) in wanted {
        let texts = tables.get(key).unwrap_or(&none);
        check_texts(&format!("{table}.{key}"), parts.iter(), texts, report, |_| None);
        known.insert(key);
    }
    for key in tables.keys().filter(|key| !known.contains(*key)) {
        report.add(format!("{table}.{key}"), format!("{PLAN} does not ask for this text"));
    }
}

/// A text for each key that the plan names, and for no other; `hint` may know why there can be no other.
fn check_texts<'a, K: Ord + Display + 'a>(
    table: &str,
    wanted: impl Iterator<Item = &'a K>,
    texts: &BTreeMap<K, Rc<str>>,
    report: &mut Report,
    hint: impl Fn(&K) -> Option<String>,
) {
    let wanted: BTreeSet<&K> = wanted.collect();
    for key in wanted.iter().filter(|key| texts.get(**key).is_none_or(|text| text.trim().is_empty())) {
        report.add(format!("{table}.{key}"), "the text is missing");
    }
    for key in texts.keys().filter(|key| !wanted.contains(*key)) {
        let reason = hint(key).unwrap_or_else(|| format!("{PLAN} does not ask for this text"));
        report.add(format!("{table}.{key}"), reason);
    }
}
