//! The words of a round: a framework's words with what is the organisation's own in their place: its answers to number
//! questions, and what it wrote on blank sheets.
//!
//! They are put together once and kept, because pages compare words by where they stand, not by what they say.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Model;
use crate::dossier::entry::RoundId;
use crate::dossier::round::Round;
use crate::framework::reading::Reading;
use crate::framework::words::IndicatorWords;
use crate::framework::{Answers, FlagKind, Framework, IndicatorId, ThemeId, Words};
use crate::texts::Language;

/// The words of rounds that differ from those of their framework.
#[derive(Clone, Debug, Default)]
pub struct Sheets(BTreeMap<RoundId, Sheet>);

#[derive(Clone, Debug)]
struct Sheet {
    of_framework: Rc<Words>,
    own: Own,
    together: Rc<Words>,
}

/// What is the organisation's own.
#[derive(Clone, Debug, PartialEq)]
struct Own {
    texts: Rc<BTreeMap<Rc<str>, Rc<str>>>,
    /// The answers, where the framework asks for numbers.
    answers: Option<Answers>,
}

impl Own {
    fn of(round: &Round, framework: &Framework) -> Option<Own> {
        let asks_numbers = framework.flags.iter().any(|flag| matches!(flag.kind, FlagKind::Number { .. }));
        let answers = asks_numbers.then(|| framework.answers(&round.scope));
        (answers.is_some() || !round.sheets.is_empty()).then(|| Own { texts: round.sheets.clone(), answers })
    }
}

impl Sheets {
    /// The words of a round, when it has some of its own.
    pub fn words(&self, round: RoundId) -> Option<&Rc<Words>> {
        self.0.get(&round).map(|sheet| &sheet.together)
    }

    fn put(&mut self, round: RoundId, of_framework: Rc<Words>, own: Own) {
        let is_there = |sheet: &Sheet| Rc::ptr_eq(&sheet.of_framework, &of_framework) && sheet.own == own;
        if !self.0.get(&round).is_some_and(is_there) {
            let together = Rc::new(together(&of_framework, &own));
            self.0.insert(round, Sheet { of_framework, own, together });
        }
    }
}

impl Model {
    /// The framework of a round and its words in any language, with the round's own words for blank sheets; in the next
    /// best language where the framework does not speak that one, and none until the words are here.
    pub fn framework_in(&self, round: &Round, language: Language) -> Option<Reading> {
        if language == self.settings.language {
            return self.framework_of(round);
        }
        let mut reading = self.library.reading(round.framework(), language)?;
        if !self.library.has(round.framework(), language) {
            return None;
        }
        if let Some(own) = Own::of(round, &reading.framework) {
            reading.words = Rc::new(together(&reading.words, &own));
        }
        Some(reading)
    }

    /// Brings the words of the rounds at hand up to date with what is their own.
    pub(super) fn refresh_sheets(&mut self) {
        let rounds: Vec<Rc<Round>> =
            self.workspace.iter().flat_map(|workspace| workspace.dossier.rounds()).cloned().collect();
        self.sheets.0.retain(|id, _| rounds.iter().any(|round| round.id == *id));
        for round in rounds {
            let reading = self.library.reading(round.framework(), self.settings.language);
            let own = reading.as_ref().and_then(|reading| Own::of(&round, &reading.framework));
            match (reading, own) {
                (Some(reading), Some(own)) => self.sheets.put(round.id, reading.words, own),
                _ => drop(self.sheets.0.remove(&round.id)),
            }
        }
    }
}

/// Own titles of themes, own statements and own numbers in the place of the framework's. The framework's help stays.
fn together(of_framework: &Words, own: &Own) -> Words {
    let mut words = of_framework.clone();
    if let Some(answers) = &own.answers {
        words.indicators.values_mut().filter(|text| names_a_number(text)).for_each(|text| fill(text, answers));
    }
    for (part, text) in own.texts.iter() {
        if let Some(theme) = words.themes.get_mut(&ThemeId(part.clone())) {
            theme.title = text.clone();
        }
        if let Some(indicator) = words.indicators.get_mut(&IndicatorId(part.clone())) {
            Rc::make_mut(indicator).statement = text.clone();
        }
    }
    words
}

/// The words of an indicator with the answers to number questions in them.
pub fn filled(words: &Rc<IndicatorWords>, answers: &Answers) -> Rc<IndicatorWords> {
    let mut words = words.clone();
    if names_a_number(&words) {
        fill(&mut words, answers);
    }
    words
}

fn names_a_number(words: &IndicatorWords) -> bool {
    let all = [&words.statement, &words.why, &words.guidance].into_iter().chain(words.levels.values());
    all.into_iter().any(|text| text.contains('{'))
}

fn fill(words: &mut Rc<IndicatorWords>, answers: &Answers) {
    let words = Rc::make_mut(words);
    let all = [&mut words.statement, &mut words.why, &mut words.guidance].into_iter().chain(words.levels.values_mut());
    all.into_iter().for_each(|text| *text = answers.fill(text));
}
