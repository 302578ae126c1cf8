//! Panels: what groups of people are asked, and what they answered. Nobody who answers is named.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::change::Change;
use super::day::Day;
use super::entry::unique_id;
use super::put;
use crate::framework::IndicatorId;

unique_id! {
    /// Names a panel: one questionnaire for one group.
    PanelId,
    /// Names an answered sheet. Whoever answers draws it at random; it says nothing of the person.
    AnswerId,
}

/// The steps of agreement, from 1, not at all, to 5, fully.
pub const STEPS: u8 = 5;

/// A panel of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// What is asked; none while only answers are here, or when the panel was given up.
    pub questionnaire: Option<Rc<Questionnaire>>,
    /// What was answered, while the round is open.
    pub answers: BTreeMap<AnswerId, Rc<AnswerSheet>>,
    /// What the answers amounted to when the round was closed.
    pub sealed: Option<Rc<Tally>>,
}

/// What one group is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Questionnaire {
    /// The group.
    pub group: Group,
    /// What it is called, by language code. Whoever has no text in a language is shown the first.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub title: BTreeMap<Rc<str>, Rc<str>>,
    /// What stands before the questions: why one is asked, by whom, what becomes of it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub introduction: BTreeMap<Rc<str>, Rc<str>>,
    /// Until when answers are welcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The questions, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
}

/// A group of people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Those who lead.
    Leaders,
    /// Those who teach or train.
    #[default]
    Teachers,
    /// Those who learn.
    Pupils,
    /// Their parents.
    Parents,
    /// Firms, authorities, associations.
    Partners,
    /// Those who guide.
    Counsellors,
}

impl Group {
    /// All groups, in the order in which they are offered and shown.
    pub const ALL: [Group; 6] =
        [Group::Leaders, Group::Teachers, Group::Pupils, Group::Parents, Group::Partners, Group::Counsellors];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Group::Leaders => "leaders",
            Group::Teachers => "teachers",
            Group::Pupils => "pupils",
            Group::Parents => "parents",
            Group::Partners => "partners",
            Group::Counsellors => "counsellors",
        }
    }
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// Names it within the questionnaire, for as long as it asks the same: `q1`.
    pub id: Rc<str>,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The statement to agree with, or the question, by language code.
    pub text: BTreeMap<Rc<str>, Rc<str>>,
    /// The indicator that it sheds light on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<IndicatorId>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// By agreeing in five steps.
    #[default]
    Agreement,
    /// In the person's own words.
    Open,
}

/// What one person answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AnswerSheet {
    /// The digest of the questionnaire that was answered: see [`Questionnaire::digest`].
    pub questionnaire: Rc<str>,
    /// How it came here.
    pub came: Came,
    /// The answers by question; what is absent was left out.
    pub choices: BTreeMap<Rc<str>, Choice>,
}

/// How an answered sheet came into the dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Came {
    /// As an answer file.
    File,
    /// As a row of a table from another survey tool.
    Table,
}

/// An answer. The last two are different things, and neither of them is a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// A step of agreement, 1 to [`STEPS`].
    Step(u8),
    /// Own words.
    Words(Rc<str>),
    /// It does not concern the person.
    NotConcerned,
    /// The person prefers not to say.
    Declined,
}

/// What the answers of a panel amount to. Small groups are not held back here: whoever shows it does that.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tally {
    /// How many people answered.
    pub n: u32,
    /// By question.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub questions: BTreeMap<Rc<str>, QuestionTally>,
}

/// What the answers to a question amount to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct QuestionTally {
    /// How many chose each step, the lowest first.
    pub steps: [u32; STEPS as usize],
    /// How many are not concerned.
    pub not_concerned: u32,
    /// How many prefer not to say.
    pub declined: u32,
    /// Own words, in the order of the alphabet, so that nothing tells who wrote which.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<Rc<str>>,
}

/// A panel as a closed round rests on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SealedPanel {
    /// What was asked.
    pub questionnaire: Rc<Questionnaire>,
    /// What the answers amounted to.
    pub tally: Rc<Tally>,
}

impl Panel {
    /// A panel of a closed round.
    pub(super) fn sealed(panel: &SealedPanel) -> Panel {
        let SealedPanel { questionnaire, tally } = panel;
        Panel { questionnaire: Some(questionnaire.clone()), answers: BTreeMap::new(), sealed: Some(tally.clone()) }
    }

    /// What a round that is closed now records of it.
    pub(super) fn seal(&self, questionnaire: &Rc<Questionnaire>) -> SealedPanel {
        SealedPanel { questionnaire: questionnaire.clone(), tally: self.tally() }
    }

    /// What its answers amount to.
    pub fn tally(&self) -> Rc<Tally> {
        self.sealed.clone().unwrap_or_else(|| Rc::new(Tally::of(self.answers.values())))
    }

    /// How many people answered.
    pub fn n(&self) -> usize {
        self.sealed.as_ref().map_or(self.answers.len(), |tally| tally.n as usize)
    }
}

impl Tally {
    /// Counts answered sheets.
    pub fn of<'a>(sheets: impl Iterator<Item = &'a Rc<AnswerSheet>>) -> Tally {
        let mut tally = Tally::default();
        for sheet in sheets {
            tally.n += 1;
            for (question, choice) in &sheet.choices {
                tally.questions.entry(question.clone()).or_default().count(choice);
            }
        }
        for question in tally.questions.values_mut() {
            question.words.sort();
        }
        tally
    }
}

impl QuestionTally {
    fn count(&mut self, choice: &Choice) {
        match choice {
            Choice::Step(step) => {
                let step = step.checked_sub(1).and_then(|index| self.steps.get_mut(usize::from(index)));
                step.into_iter().for_each(|n| *n += 1);
            }
            Choice::Words(words) => self.words.push(words.clone()),
            Choice::NotConcerned => self.not_concerned += 1,
            Choice::Declined => self.declined += 1,
        }
    }
}

impl Questionnaire {
    /// Names this very wording: the first 16 hexadecimal digits of SHA-256 over its canonical JSON (RFC 8785), without
    /// the last day, so that a group can be given more time.
    pub fn digest(&self) -> Rc<str> {
        let wording = Questionnaire { until: None, ..self.clone() };
        let canonical =
            serde_json_canonicalizer::to_vec(&wording).expect("a questionnaire holds text and whole numbers");
        let mut hex = String::with_capacity(16);
        for byte in &Sha256::digest(&canonical)[..8] {
            let _ = write!(hex, "{byte:02x}");
        }
        hex.into()
    }

    /// The languages in which it is worded.
    pub fn languages(&self) -> BTreeSet<Rc<str>> {
        let texts = self.questions.iter().map(|question| &question.text).chain([&self.title, &self.introduction]);
        texts.flat_map(|texts| texts.keys().cloned()).collect()
    }

    /// The questionnaire in one language, for a link that stays short; what has no text in it keeps its first.
    pub fn in_language(&self, language: &str) -> Questionnaire {
        let only = |texts: &BTreeMap<Rc<str>, Rc<str>>| -> BTreeMap<Rc<str>, Rc<str>> {
            let found = texts.get_key_value(language).or_else(|| texts.iter().next());
            found.map(|(language, text)| (language.clone(), text.clone())).into_iter().collect()
        };
        let questions =
            self.questions.iter().map(|question| Question { text: only(&question.text), ..question.clone() });
        Questionnaire {
            title: only(&self.title),
            introduction: only(&self.introduction),
            questions: questions.collect(),
            ..self.clone()
        }
    }

    /// Whether a digest names this wording, in all languages or in one of them.
    pub fn is_named_by(&self, digest: &str) -> bool {
        let names = |questionnaire: &Questionnaire| *questionnaire.digest() == *digest;
        names(self) || self.languages().iter().any(|language| names(&self.in_language(language)))
    }

    /// A text in a language, or in the first that it has.
    pub fn text<'a>(texts: &'a BTreeMap<Rc<str>, Rc<str>>, language: &str) -> Option<&'a Rc<str>> {
        texts.get(language).or_else(|| texts.values().next())
    }
}

/// Writes the value of a winning entry into the panels of a round. A panel of which nothing is left is none.
pub(super) fn set(panels: &mut BTreeMap<PanelId, Panel>, change: &Change) {
    let (Change::PanelOpened { panel: id, .. } | Change::PanelAnswered { panel: id, .. }) = change else { return };
    let panel = panels.entry(*id).or_default();
    match change {
        Change::PanelOpened { questionnaire, .. } => panel.questionnaire.clone_from(questionnaire),
        Change::PanelAnswered { answer, sheet, .. } => put(&mut panel.answers, *answer, sheet.clone()),
        _ => {}
    }
    if *panel == Panel::default() {
        panels.remove(id);
    }
}
