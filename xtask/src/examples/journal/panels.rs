//! Panels of the example: what groups are asked, and answered sheets that amount to the planned counts.

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context as _, Result};
use qualicycle::dossier::change::Change;
use qualicycle::dossier::entry::Timestamp;
use qualicycle::dossier::panel::{AnswerId, AnswerSheet, Choice, PanelId, Question, QuestionKind, Questionnaire};

use super::super::plan::{OPEN, PlannedPanel, PlannedQuestionnaire};
use super::Desk;
use super::steps::{Sitting, Step, text};

impl<'a> Desk<'a> {
    /// Panels that are opened in a session, and answers that are taken in.
    pub fn panel_steps(&mut self, sitting: &Sitting<'a>) -> Result<Vec<Step>> {
        let round = sitting.round;
        let mut changes = Vec::new();
        for key in &sitting.session.team.opens {
            let (panel, questionnaire) = (PanelId(self.id_in(round, key)), self.questionnaire(sitting, key)?);
            changes.push(Change::PanelOpened { round, panel, questionnaire: Some(Rc::new(questionnaire)) });
        }
        for key in &sitting.session.team.takes_in {
            let (panel, digest) = (PanelId(self.id_in(round, key)), self.questionnaire(sitting, key)?.digest());
            let (asked, planned) = self.panel(sitting, key)?;
            let written = sitting.words.answers.get(key).map_or(&[][..], Vec::as_slice);
            for choices in deal(asked, planned, written) {
                let answer = AnswerId(self.ids.make(Timestamp(0)));
                let sheet = AnswerSheet { questionnaire: digest.clone(), came: planned.came, choices };
                changes.push(Change::PanelAnswered { round, panel, answer, sheet: Some(Rc::new(sheet)) });
            }
        }
        Ok(changes.into_iter().map(|change| Step { by: sitting.role.clone(), changes: vec![change] }).collect())
    }

    fn panel(&self, sitting: &Sitting<'a>, key: &str) -> Result<(&'a PlannedQuestionnaire, &'a PlannedPanel)> {
        let asked = self.plan.questionnaires.get(key).context("the questionnaire is planned")?;
        Ok((asked, sitting.planned.panels.get(key).context("the panel is planned")?))
    }

    fn questionnaire(&self, sitting: &Sitting<'a>, key: &str) -> Result<Questionnaire> {
        let (asked, planned) = self.panel(sitting, key)?;
        let words = self.words.questionnaires.get(key).context("the questionnaire has words")?;
        let in_language = |key: &str| BTreeMap::from([(Rc::from(self.language), text(words, key))]);
        let statements = asked.statements.iter().map(|statement| Question {
            id: statement.id.clone(),
            kind: QuestionKind::Agreement,
            text: in_language(&statement.id),
            indicator: Some(statement.indicator.clone()),
        });
        let open = Question { id: OPEN.into(), kind: QuestionKind::Open, text: in_language(OPEN), indicator: None };
        Ok(Questionnaire {
            group: asked.group,
            title: in_language("title"),
            introduction: in_language("introduction"),
            until: Some(planned.until.0),
            questions: statements.chain([open]).collect(),
        })
    }
}

/// The sheets of all people of a panel. Every question is dealt out anew, so that nobody agrees with everything.
fn deal(asked: &PlannedQuestionnaire, planned: &PlannedPanel, written: &[Rc<str>]) -> Vec<BTreeMap<Rc<str>, Choice>> {
    let mut sheets = vec![BTreeMap::new(); planned.people as usize];
    for (n, statement) in asked.statements.iter().enumerate() {
        let choices = planned.counts.get(&statement.id).map(|counts| counts.choices()).unwrap_or_default();
        put(&mut sheets, &statement.id, choices, n);
    }
    put(&mut sheets, &OPEN.into(), written.iter().cloned().map(Choice::Words).collect(), asked.statements.len());
    sheets
}

/// Gives each choice to another sheet, in strides that reach every sheet before they come back to the first.
fn put(sheets: &mut [BTreeMap<Rc<str>, Choice>], question: &Rc<str>, choices: Vec<Choice>, n: usize) {
    let n_sheets = sheets.len();
    let reaches_all = |stride: &usize| {
        (1..=n_sheets).filter(|d| stride.is_multiple_of(*d) && n_sheets.is_multiple_of(*d)).count() == 1
    };
    let stride = (2 + n..).find(reaches_all).unwrap_or(1);
    for (at, choice) in choices.into_iter().enumerate() {
        if let Some(sheet) = sheets.get_mut((3 * n + at * stride) % n_sheets.max(1)) {
            sheet.insert(question.clone(), choice);
        }
    }
}
