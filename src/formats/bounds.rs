//! Bounds of what entries may say, which their types do not hold: numbers on a scale of five, percentages, digests,
//! and how much may stand in one entry.

mod outside;

use std::collections::BTreeMap;
use std::rc::Rc;

use super::digest::is_sha256;
use super::limits;
use crate::dossier::change::Change;
use crate::dossier::deliberation::VotingRule;
use crate::dossier::edition::EditionMove;
use crate::dossier::evidence::{Evidence, FileRef};
use crate::dossier::panel::{AnswerSheet, Choice, Questionnaire, STEPS, Tally};
use crate::dossier::plan::{Action, Axis, GREATEST_IMPORTANCE};
use crate::dossier::seal::Record;

/// Where something in a change is beyond its bound, and why.
pub(super) struct Breach {
    /// The path inside the entry.
    pub(super) path: String,
    /// What is wrong, in English.
    pub(super) reason: String,
}

type Checked = Result<(), Breach>;

/// Refuses what no honest entry says.
pub(super) fn check(change: &Change) -> Checked {
    match change {
        Change::EditionChanged { edition: Some(edition), .. } => moves(edition.chain()),
        Change::VotingRuleSet { rule: Some(rule), .. } => voting_rule(rule).at("rule").at("voting-rule-set"),
        Change::EvidenceDescribed { details: Some(details), .. } => {
            evidence(details).at("details").at("evidence-described")
        }
        Change::PanelOpened { questionnaire: Some(asked), .. } => {
            questionnaire(asked).at("questionnaire").at("panel-opened")
        }
        Change::PanelAnswered { sheet: Some(sheet), .. } => answers(sheet).at("sheet").at("panel-answered"),
        Change::ImportanceSet { importance: Some(importance), .. } => {
            important(*importance).at("importance").at("importance-set")
        }
        Change::AxisChosen { details: Some(details), .. } => axis(details).at("details").at("axis-chosen"),
        Change::ActionPlanned { details: Some(details), .. } => action(details).at("details").at("action-planned"),
        Change::ReviewOpened { .. }
        | Change::LookPlanned { .. }
        | Change::MeetingSet { .. }
        | Change::FindingRaised { .. }
        | Change::ReviewSealed { .. }
        | Change::Signed { .. }
        | Change::LabelRecorded { .. }
        | Change::LogoChosen { .. } => outside::check(change),
        Change::RoundSealed { seal, .. } => {
            moves(seal.record.edition.iter().flat_map(EditionMove::chain).collect())?;
            record(&seal.record).at("record").at("seal").at("round-sealed")
        }
        _ => Ok(()),
    }
    .at("change")
}

/// What a closed round says is bound as what led to it is.
fn record(record: &Record) -> Checked {
    let rule = &record.deliberation.rule;
    rule.iter().try_for_each(voting_rule).at("rule").at("deliberation")?;
    each(&record.priorities.importance, |importance| important(*importance)).at("importance").at("priorities")?;
    each(&record.priorities.axes, |details| axis(details)).at("axes").at("priorities")?;
    each(&record.panels, |panel| {
        questionnaire(&panel.questionnaire).at("questionnaire")?;
        tally(&panel.tally).at("tally")
    })
    .at("panels")?;
    each(&record.evidence, |sealed| evidence(&sealed.details).at("details")).at("evidence")?;
    each(&record.actions, |planned| action(&planned.action).at("action")).at("actions")
}

/// Reading a round through a longer move would take too long.
fn moves(chain: Vec<Rc<EditionMove>>) -> Checked {
    let is_bearable = |edition: &Rc<EditionMove>| {
        let named = [edition.indicators.len(), edition.themes.len(), edition.added.len(), edition.retired.len()];
        named.iter().all(|n| *n <= 2 * limits::INDICATORS) && edition.scales.len() <= limits::THEMES
    };
    holds(chain.iter().all(is_bearable), "a move of more indicators or scales than can be handled")
}

fn voting_rule(rule: &VotingRule) -> Checked {
    holds(rule.tolerance <= 100, "a tolerance is from 0 to 100 percent").at("tolerance")
}

fn important(importance: u8) -> Checked {
    holds((1..=GREATEST_IMPORTANCE).contains(&importance), "an importance is from 1 to 5")
}

fn evidence(details: &Evidence) -> Checked {
    details.file.iter().try_for_each(file).at("file")
}

fn file(file: &FileRef) -> Checked {
    holds(is_sha256(&file.sha256), "is not 64 hexadecimal digits").at("sha256")?;
    let most = limits::EVIDENCE_FILE_BYTES;
    holds(file.bytes <= most, format!("a file has {most} bytes at most")).at("bytes")?;
    holds(file.name.chars().count() <= limits::NAME_CHARS, "the name of a file is not as long").at("name")?;
    holds(file.media_type.len() <= limits::NAME_CHARS, "a media type is not as long").at("media-type")
}

fn questionnaire(asked: &Questionnaire) -> Checked {
    let most = limits::QUESTIONS;
    holds(asked.questions.len() <= most, format!("a questionnaire has {most} questions at most")).at("questions")
}

fn answers(sheet: &AnswerSheet) -> Checked {
    let most = limits::QUESTIONS;
    holds(sheet.choices.len() <= most, format!("a sheet has {most} answers at most")).at("choices")?;
    each(&sheet.choices, |choice| match choice {
        Choice::Step(step) => holds((1..=STEPS).contains(step), "a step is from 1 to 5").at("step"),
        _ => Ok(()),
    })
    .at("choices")
}

/// A question is answered at most once by each who answered.
fn tally(tally: &Tally) -> Checked {
    each(&tally.questions, |question| {
        let counts = question.steps.iter().chain([&question.not_concerned, &question.declined]);
        let n = counts.map(|n| u64::from(*n)).sum::<u64>() + question.words.len() as u64;
        holds(n <= u64::from(tally.n), "more answers than people who answered")
    })
    .at("questions")
}

fn axis(axis: &Axis) -> Checked {
    holds(axis.parts.len() <= limits::INDICATORS + limits::THEMES, "more parts than a framework has").at("parts")
}

fn action(action: &Action) -> Checked {
    holds(action.indicators.len() <= limits::INDICATORS, "more indicators than a framework has").at("indicators")?;
    holds(action.findings.len() <= limits::FINDINGS, "more findings than a review has").at("findings")
}

fn holds(holds: bool, reason: impl Into<String>) -> Checked {
    if holds { Ok(()) } else { Err(Breach { path: String::new(), reason: reason.into() }) }
}

fn each<K: ToString, V>(values: &BTreeMap<K, V>, mut check: impl FnMut(&V) -> Checked) -> Checked {
    values.iter().try_for_each(|(key, value)| check(value).at(&key.to_string()))
}

/// Says where a value stands, from the inside out.
trait At {
    fn at(self, member: &str) -> Self;
}

impl At for Checked {
    fn at(self, member: &str) -> Self {
        self.map_err(|Breach { path, reason }| {
            let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
            Breach { path: format!("{member}{dot}{path}"), reason }
        })
    }
}
