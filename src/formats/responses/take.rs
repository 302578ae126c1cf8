//! Takes answered sheets out of a table.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use ulid::Ulid;

use super::meaning::{Meaning, guess_meaning};
use super::{Mapping, Role, shown};
use crate::dossier::panel::{AnswerId, AnswerSheet, Came, Choice, PanelId, QuestionKind, Questionnaire};
use crate::formats::sheet::{Table, key};

/// What a table gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The answered sheets. Their ids follow from what stands in the rows, so that the same table, or a later one with
    /// more rows, brings nothing twice.
    pub answers: Vec<(AnswerId, Rc<AnswerSheet>)>,
    /// Rows without an answer to any question.
    pub n_empty: u32,
    /// Rows of other groups.
    pub n_other_groups: u32,
    /// What could not be taken.
    pub remarks: Vec<Remark>,
}

/// Something that could not be taken, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Remark {
    /// The row, counted from 1 as people see it.
    pub row: u32,
    /// The column, counted from 0.
    pub column: u32,
    /// What is wrong.
    pub kind: RemarkKind,
    /// What stands there.
    pub written: Rc<str>,
}

/// What is wrong with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// It is not known which step it means.
    NoStep,
    /// Another row has the same number; the later one stands.
    SameResponse,
}

/// Takes what can be taken.
pub fn take(table: &Table, mapping: &Mapping, panel: PanelId, questionnaire: &Questionnaire) -> Taken {
    let digest = questionnaire.digest();
    let columns = columns(mapping, questionnaire);
    let column_of = |role: Role| mapping.roles.iter().position(|known| *known == role);
    let (response, group) = (column_of(Role::Response), column_of(Role::Group));
    let mut taken = Taken::default();
    let mut answers: BTreeMap<AnswerId, Rc<AnswerSheet>> = BTreeMap::new();
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for row in 1..table.rows.len() {
        let is_other = group
            .is_some_and(|column| !mapping.group.is_empty() && key(table.cell(row, column)) != key(&mapping.group));
        if is_other {
            taken.n_other_groups += 1;
            continue;
        }
        let choices = choices(table, row, mapping, &columns, &mut taken.remarks);
        if choices.is_empty() {
            taken.n_empty += 1;
            continue;
        }
        let number = response.map(|column| table.cell(row, column)).filter(|number| !number.is_empty());
        let id = match number {
            Some(number) => answer_id(panel, &["number", number]),
            // Two people may answer alike: the n-th of equal rows is the n-th person.
            None => {
                let content = table.rows[row].join("\u{1f}");
                let n = seen.entry(content.clone()).and_modify(|n| *n += 1).or_insert(1);
                answer_id(panel, &["row", &content, &n.to_string()])
            }
        };
        let sheet = AnswerSheet { questionnaire: digest.clone(), came: Came::Table, choices };
        if answers.insert(id, Rc::new(sheet)).is_some() {
            let column = response.unwrap_or(0);
            taken.remarks.push(remark(table, row, column, RemarkKind::SameResponse));
        }
    }
    taken.answers = answers.into_iter().collect();
    taken
}

/// The columns that answer a question, with how it is answered.
fn columns(mapping: &Mapping, questionnaire: &Questionnaire) -> Vec<(usize, Rc<str>, QuestionKind)> {
    let column = |(column, role): (usize, &Role)| match role {
        Role::Question(id) => {
            let question = questionnaire.questions.iter().find(|question| question.id == *id)?;
            Some((column, id.clone(), question.kind))
        }
        _ => None,
    };
    mapping.roles.iter().enumerate().filter_map(column).collect()
}

fn choices(
    table: &Table,
    row: usize,
    mapping: &Mapping,
    columns: &[(usize, Rc<str>, QuestionKind)],
    remarks: &mut Vec<Remark>,
) -> BTreeMap<Rc<str>, Choice> {
    let mut choices = BTreeMap::new();
    for (column, id, kind) in columns {
        let written = table.cell(row, *column);
        if written.is_empty() {
            continue;
        }
        let meaning = || mapping.meanings.get(&key(written)).copied().unwrap_or_else(|| guess_meaning(written));
        let choice = match kind {
            QuestionKind::Open => Some(Choice::Words(written.into())),
            QuestionKind::Agreement => match meaning() {
                Meaning::Step(step) => Some(Choice::Step(step)),
                Meaning::NotConcerned => Some(Choice::NotConcerned),
                Meaning::Declined => Some(Choice::Declined),
                Meaning::Nothing => None,
                Meaning::Unknown => {
                    remarks.push(remark(table, row, *column, RemarkKind::NoStep));
                    None
                }
            },
        };
        if let Some(choice) = choice {
            choices.insert(id.clone(), choice);
        }
    }
    choices
}

fn remark(table: &Table, row: usize, column: usize, kind: RemarkKind) -> Remark {
    let written = shown(table.cell(row, column));
    Remark { row: row as u32 + 1, column: column as u32, kind, written }
}

/// An id that follows from what it names.
fn answer_id(panel: PanelId, parts: &[&str]) -> AnswerId {
    let digest = Sha256::digest(format!("{panel}\n{}", parts.join("\n")));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    AnswerId(Ulid(u128::from_be_bytes(bytes)))
}
