//! Answers on their way in: which of those that were offered belong to the dossier at hand, and what became of each.
//!
//! Files are read one by one and judged together, when the last one is read: they become one step that can be taken
//! back.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::dossier::Dossier;
use crate::dossier::change::{Change, Field, RoundField};
use crate::dossier::entry::DossierId;
use crate::dossier::panel::{
    AnswerId, AnswerSheet, Choice, Group, PanelId, Question, QuestionKind, Questionnaire, STEPS,
};
use crate::formats::archive::ReadError;
use crate::formats::slip::{AnswerFile, SlipError};

/// The smallest number of answers of a group that is told. Whoever knows that three people were asked would learn
/// too much from the two who answered.
pub const FEWEST_TOLD: usize = 5;

/// Files of one offer, as far as they are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfferedAnswers {
    /// What says that it holds answers, by the name of the file.
    pub answers: Vec<(Rc<str>, Result<AnswerFile, SlipError>)>,
    /// Files of other kinds that were refused.
    pub others: Vec<(Rc<str>, ReadError)>,
}

/// What became of answers that were offered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// How many of each group were taken in for the first time. What is told of it: [`Intake::told`].
    pub taken: BTreeMap<Group, usize>,
    /// How many took the place of what the same person had answered before.
    pub n_replaced: usize,
    /// How many were here already.
    pub n_known: usize,
    /// What was not taken in, and why.
    pub refused: Vec<(Rc<str>, AnswerProblem)>,
    /// Answers for other dossiers, which wait until one of those is opened.
    pub elsewhere: Vec<Elsewhere>,
}

/// Answers for a dossier that is not the one at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The dossier.
    pub dossier: DossierId,
    /// Its organisation; none when the dossier is not in this browser.
    pub name: Option<Rc<str>>,
    /// The answers.
    pub files: Vec<(Rc<str>, AnswerFile)>,
}

/// Why a file was not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerProblem {
    /// It could not be read.
    Unreadable(SlipError),
    /// It is a file of another kind, and could not be opened either.
    Other(ReadError),
    /// The dossier has no such round.
    NoSuchRound,
    /// The round is closed for ever.
    RoundClosed {
        /// Its label.
        label: Rc<str>,
    },
    /// The round has no such panel, or it was given up.
    NoSuchPanel,
    /// The questions have been changed since, or others were answered.
    OtherQuestionnaire,
    /// It answers a question that was not asked.
    NoSuchQuestion,
    /// An answer that the question does not allow.
    ImpossibleAnswer,
    /// The same person answered again later, and that is here.
    Superseded,
}

/// How many answers of a group are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// That many.
    Exactly(usize),
    /// Some, and fewer than [`FEWEST_TOLD`].
    Few,
}

/// What one file would do.
enum Verdict {
    Enter(Group, Change),
    Replace(Change),
    Known,
    Refuse(AnswerProblem),
}

impl Intake {
    /// How many of each group were taken in, without the numbers that are too small to be told.
    pub fn told(&self) -> Vec<(Group, Told)> {
        let told = |n| if n < FEWEST_TOLD { Told::Few } else { Told::Exactly(n) };
        Group::ALL.into_iter().filter_map(|group| Some((group, told(*self.taken.get(&group)?)))).collect()
    }

    /// How many were taken in altogether; none when that, less what is told, would tell a number that is too small.
    pub fn n_told(&self) -> Option<usize> {
        let is_told = self.taken.values().all(|n| *n >= FEWEST_TOLD);
        is_told.then(|| self.taken.values().sum())
    }

    /// Judges what was offered, and says what is to be entered into the dossier at hand.
    pub fn of(offered: OfferedAnswers, at_hand: Option<&Dossier>) -> (Intake, Vec<Change>) {
        let mut intake = Intake::default();
        let mut newest: BTreeMap<(DossierId, PanelId, AnswerId), (Rc<str>, AnswerFile)> = BTreeMap::new();
        for (name, read) in offered.answers {
            match read {
                Err(error) => intake.refused.push((name, AnswerProblem::Unreadable(error))),
                Ok(file) => intake.keep_newest(&mut newest, name, file),
            }
        }
        // In the order of ids that were drawn at random, so that the journal does not tell who came first.
        let mut changes = Vec::new();
        for (name, file) in newest.into_values() {
            match at_hand.filter(|dossier| dossier.id == file.dossier) {
                Some(dossier) => intake.take(name, verdict(&file, dossier), &mut changes),
                None => intake.set_aside(name, file),
            }
        }
        intake.refused.extend(offered.others.into_iter().map(|(name, error)| (name, AnswerProblem::Other(error))));
        intake.refused.sort_by(|a, b| a.0.cmp(&b.0));
        (intake, changes)
    }

    /// Of several files of one sheet, only the newest counts.
    fn keep_newest(
        &mut self,
        newest: &mut BTreeMap<(DossierId, PanelId, AnswerId), (Rc<str>, AnswerFile)>,
        name: Rc<str>,
        file: AnswerFile,
    ) {
        let key = (file.dossier, file.panel, file.answer);
        let Some((_, other)) = newest.get(&key) else {
            newest.insert(key, (name, file));
            return;
        };
        if other.choices == file.choices {
            self.n_known += 1;
        } else if other.revision < file.revision {
            if let Some((older, _)) = newest.insert(key, (name, file)) {
                self.refused.push((older, AnswerProblem::Superseded));
            }
        } else {
            self.refused.push((name, AnswerProblem::Superseded));
        }
    }

    fn take(&mut self, name: Rc<str>, verdict: Verdict, changes: &mut Vec<Change>) {
        match verdict {
            Verdict::Enter(group, change) => {
                *self.taken.entry(group).or_default() += 1;
                changes.push(change);
            }
            Verdict::Replace(change) => {
                self.n_replaced += 1;
                changes.push(change);
            }
            Verdict::Known => self.n_known += 1,
            Verdict::Refuse(problem) => self.refused.push((name, problem)),
        }
    }

    fn set_aside(&mut self, name: Rc<str>, file: AnswerFile) {
        let dossier = file.dossier;
        match self.elsewhere.iter_mut().find(|elsewhere| elsewhere.dossier == dossier) {
            Some(elsewhere) => elsewhere.files.push((name, file)),
            None => self.elsewhere.push(Elsewhere { dossier, name: None, files: vec![(name, file)] }),
        }
    }
}

/// What a file would do to the dossier that it is for.
fn verdict(file: &AnswerFile, dossier: &Dossier) -> Verdict {
    let refuse = Verdict::Refuse;
    let Some(round) = dossier.round(file.round) else { return refuse(AnswerProblem::NoSuchRound) };
    if round.is_sealed() {
        return refuse(AnswerProblem::RoundClosed { label: round.opening.label.clone() });
    }
    let Some(panel) = round.panels.get(&file.panel) else { return refuse(AnswerProblem::NoSuchPanel) };
    let Some(questionnaire) = &panel.questionnaire else { return refuse(AnswerProblem::NoSuchPanel) };
    let Some(answered) = answered(file, dossier, questionnaire) else {
        return refuse(AnswerProblem::OtherQuestionnaire);
    };
    if let Some(problem) = misfit(file, &answered, questionnaire) {
        return refuse(problem);
    }
    let sheet = file.sheet();
    let change = Change::PanelAnswered {
        round: file.round,
        panel: file.panel,
        answer: file.answer,
        sheet: Some(Rc::new(sheet.clone())),
    };
    match panel.answers.get(&file.answer) {
        None => Verdict::Enter(questionnaire.group, change),
        Some(here) if **here == sheet => Verdict::Known,
        Some(_) if was_here(file, &sheet, dossier) => refuse(AnswerProblem::Superseded),
        Some(_) => Verdict::Replace(change),
    }
}

/// The questionnaire that a file answers: the one that stands, or an earlier wording of it.
fn answered(file: &AnswerFile, dossier: &Dossier, questionnaire: &Rc<Questionnaire>) -> Option<Rc<Questionnaire>> {
    if questionnaire.is_named_by(&file.questionnaire) {
        return Some(questionnaire.clone());
    }
    let history = dossier.history(&Field::Round(file.round, RoundField::Panel(file.panel)));
    let mut earlier = history.iter().rev().filter_map(|entry| match &entry.change {
        Change::PanelOpened { questionnaire, .. } => questionnaire.as_ref(),
        _ => None,
    });
    earlier.find(|earlier| earlier.is_named_by(&file.questionnaire)).cloned()
}

/// What in the answers does not fit the questions. A new date or introduction changes nothing in them, and neither do
/// new questions; a question that asks something else now does.
fn misfit(file: &AnswerFile, answered: &Questionnaire, stands: &Questionnaire) -> Option<AnswerProblem> {
    let find = |questionnaire: &Questionnaire, id: &str| -> Option<Question> {
        questionnaire.questions.iter().find(|question| &*question.id == id).cloned()
    };
    file.choices.iter().find_map(|(id, choice)| match find(answered, id) {
        None => Some(AnswerProblem::NoSuchQuestion),
        Some(question) if !is_possible(choice, question.kind) => Some(AnswerProblem::ImpossibleAnswer),
        Some(question) => match find(stands, id) {
            Some(now) if now.kind == question.kind && now.text == question.text => None,
            _ => Some(AnswerProblem::OtherQuestionnaire),
        },
    })
}

fn is_possible(choice: &Choice, kind: QuestionKind) -> bool {
    match choice {
        Choice::Step(step) => kind == QuestionKind::Agreement && (1..=STEPS).contains(step),
        Choice::Words(words) => kind == QuestionKind::Open && !words.trim().is_empty(),
        Choice::NotConcerned | Choice::Declined => true,
    }
}

/// Whether this very sheet stood here before another one took its place.
fn was_here(file: &AnswerFile, sheet: &AnswerSheet, dossier: &Dossier) -> bool {
    let history = dossier.history(&Field::Round(file.round, RoundField::Answer(file.panel, file.answer)));
    let is_it =
        |change: &Change| matches!(change, Change::PanelAnswered { sheet: Some(former), .. } if **former == *sheet);
    history.iter().any(|entry| is_it(&entry.change))
}
