//! What people's survey tools write for a step of agreement.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{MOST_VALUES, Mapping, Role, Value, shown};
use crate::dossier::panel::{QuestionKind, Questionnaire, STEPS};
use crate::formats::sheet::{Table, key};

/// What words in a column of agreement mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// A step of agreement, 1 to [`STEPS`].
    Step(u8),
    /// It does not concern the person.
    NotConcerned,
    /// The person prefers not to say.
    Declined,
    /// Nothing: the question was left out.
    Nothing,
    /// Nobody has said what they mean; such cells are told and not taken.
    Unknown,
}

/// Words that survey tools use, as they are compared: in French, English and Dutch.
const WORDS: [(Meaning, &[&str]); 8] = [
    (
        Meaning::Step(1),
        &[
            "pas du tout d accord",
            "pas du tout",
            "tout a fait en desaccord",
            "strongly disagree",
            "not at all",
            "helemaal oneens",
            "helemaal mee oneens",
            "zeer oneens",
            "helemaal niet",
        ],
    ),
    (
        Meaning::Step(2),
        &[
            "plutot pas d accord",
            "pas d accord",
            "plutot pas",
            "plutot en desaccord",
            "en desaccord",
            "disagree",
            "rather disagree",
            "oneens",
            "mee oneens",
            "eerder oneens",
            "eerder niet",
        ],
    ),
    (
        Meaning::Step(3),
        &[
            "ni d accord ni pas d accord",
            "ni d accord ni en desaccord",
            "neutre",
            "neutral",
            "neither agree nor disagree",
            "neutraal",
            "niet eens niet oneens",
            "niet eens en niet oneens",
            "noch eens noch oneens",
        ],
    ),
    (
        Meaning::Step(4),
        &[
            "plutot d accord",
            "d accord",
            "plutot",
            "agree",
            "rather agree",
            "eens",
            "mee eens",
            "eerder eens",
            "eerder wel",
        ],
    ),
    (
        Meaning::Step(5),
        &[
            "tout a fait d accord",
            "tout a fait",
            "strongly agree",
            "fully agree",
            "completely",
            "helemaal eens",
            "helemaal mee eens",
            "zeer eens",
            "helemaal",
        ],
    ),
    (
        Meaning::NotConcerned,
        &[
            "non concerne",
            "pas concerne",
            "ne me concerne pas",
            "sans objet",
            "non applicable",
            "na",
            "n a",
            "not applicable",
            "not concerned",
            "does not concern me",
            "niet van toepassing",
            "nvt",
            "n v t",
            "betreft mij niet",
        ],
    ),
    (
        Meaning::Declined,
        &[
            "ne souhaite pas repondre",
            "je prefere ne pas repondre",
            "prefer not to say",
            "i prefer not to say",
            "zeg ik liever niet",
            "wil ik niet zeggen",
            "liever niet",
        ],
    ),
    (Meaning::Nothing, &["sans reponse", "pas de reponse", "no answer", "geen antwoord"]),
];

/// What words most likely mean: a number from 1 to 5, with or without words behind it, a code such as `A4`, or words
/// of agreement.
pub(super) fn guess_meaning(written: &str) -> Meaning {
    let plain = key(written);
    let known = WORDS.iter().find(|(_, words)| words.contains(&&*plain)).map(|(meaning, _)| *meaning);
    known.or_else(|| number(written).map(Meaning::Step)).unwrap_or(Meaning::Unknown)
}

/// A step written as a number: `4`, `4.0`, `4,00`, `4 - Plutôt d’accord`, `A4`, `AO04`.
fn number(written: &str) -> Option<u8> {
    let text = written.trim();
    let digits = text.trim_start_matches("AO").trim_start_matches(['A', 'a']);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let (whole, rest) = digits.split_at(end);
    let is_whole = match rest.strip_prefix(['.', ',']) {
        Some(decimals) if decimals.starts_with(|c: char| c.is_ascii_digit()) => {
            decimals.trim_end_matches('0').is_empty()
        }
        _ => rest.is_empty() || rest.starts_with([' ', '-', '.', ':', ')', '–', '=', '\u{a0}']),
    };
    whole.parse().ok().filter(|step| is_whole && (1..=STEPS).contains(step))
}

/// The columns that answer a question of agreement.
pub(super) fn columns_of_agreement<'a>(
    mapping: &'a Mapping,
    questionnaire: &'a Questionnaire,
) -> impl Iterator<Item = usize> + 'a {
    let is_agreement = |role: &Role| match role {
        Role::Question(id) => questionnaire.questions.iter().any(|q| q.id == *id && q.kind == QuestionKind::Agreement),
        _ => false,
    };
    mapping.roles.iter().enumerate().filter(move |(_, role)| is_agreement(role)).map(|(column, _)| column)
}

/// The different words in the columns of agreement, those that nobody understands first, then what is written most.
pub(super) fn values(table: &Table, mapping: &Mapping, questionnaire: &Questionnaire) -> Vec<Value> {
    let mut values: BTreeMap<String, Value> = BTreeMap::new();
    for column in columns_of_agreement(mapping, questionnaire) {
        for row in 1..table.rows.len() {
            let written = table.cell(row, column);
            if written.is_empty() {
                continue;
            }
            let key = key(written);
            if let Some(value) = values.get_mut(&key) {
                value.n += 1;
            } else if values.len() < MOST_VALUES {
                let meaning = mapping.meanings.get(&key).copied().unwrap_or_else(|| guess_meaning(written));
                values.insert(key.clone(), Value { key, written: shown(written), n: 1, meaning });
            }
        }
    }
    let mut values: Vec<Value> = values.into_values().collect();
    values.sort_by_key(|value| (value.meaning != Meaning::Unknown, std::cmp::Reverse(value.n)));
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_understood_in_whatever_way_a_tool_writes_them() {
        for (written, meaning) in [
            ("4", Meaning::Step(4)),
            ("4.0", Meaning::Step(4)),
            ("4,00", Meaning::Step(4)),
            ("4 - Plutôt d’accord", Meaning::Step(4)),
            ("A4", Meaning::Step(4)),
            ("AO04", Meaning::Step(4)),
            ("Tout à fait d'accord", Meaning::Step(5)),
            ("PAS DU TOUT D’ACCORD", Meaning::Step(1)),
            ("Neither agree nor disagree", Meaning::Step(3)),
            ("Helemaal mee oneens", Meaning::Step(1)),
            ("N/A", Meaning::NotConcerned),
            ("n.v.t.", Meaning::NotConcerned),
            ("Ne souhaite pas répondre", Meaning::Declined),
            ("Sans réponse", Meaning::Nothing),
        ] {
            assert_eq!(guess_meaning(written), meaning, "{written}");
        }
    }

    #[test]
    fn what_is_no_step_is_left_to_people() {
        for written in ["0", "6", "3,5", "3.5", "41", "peut-être", "A", "4x"] {
            assert_eq!(guess_meaning(written), Meaning::Unknown, "{written}");
        }
    }
}
