//! Blank sheets: a framework's words with those that an organisation gave to its own themes in their place.
//!
//! They are put together once and kept, because pages compare words by where they stand, not by what they say.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Model;
use crate::dossier::entry::RoundId;
use crate::framework::{IndicatorId, ThemeId, Words};

/// The words of rounds that have sheets of their own.
#[derive(Clone, Debug, Default)]
pub struct Sheets(BTreeMap<RoundId, Sheet>);

#[derive(Clone, Debug)]
struct Sheet {
    of_framework: Rc<Words>,
    own: Rc<BTreeMap<Rc<str>, Rc<str>>>,
    together: Rc<Words>,
}

impl Sheets {
    /// The words of a round, when it has some of its own.
    pub fn words(&self, round: RoundId) -> Option<&Rc<Words>> {
        self.0.get(&round).map(|sheet| &sheet.together)
    }

    fn put(&mut self, round: RoundId, of_framework: Rc<Words>, own: Rc<BTreeMap<Rc<str>, Rc<str>>>) {
        let is_there = |sheet: &Sheet| Rc::ptr_eq(&sheet.of_framework, &of_framework) && sheet.own == own;
        if !self.0.get(&round).is_some_and(is_there) {
            let together = Rc::new(together(&of_framework, &own));
            self.0.insert(round, Sheet { of_framework, own, together });
        }
    }
}

impl Model {
    /// Brings the words of the rounds at hand up to date with their own sheets.
    pub(super) fn refresh_sheets(&mut self) {
        let rounds = self.workspace.iter().flat_map(|workspace| workspace.dossier.rounds());
        let worded: Vec<_> = rounds.filter(|round| !round.sheets.is_empty()).cloned().collect();
        let mut sheets = std::mem::take(&mut self.sheets);
        sheets.0.retain(|id, _| worded.iter().any(|round| round.id == *id));
        for round in worded {
            let reading = self.library.reading(&round.opening.framework, self.settings.language);
            if let Some(reading) = reading {
                sheets.put(round.id, reading.words, round.sheets.clone());
            }
        }
        self.sheets = sheets;
    }
}

/// Own titles of themes and statements of indicators in the place of the framework's. The framework's help stays.
fn together(of_framework: &Words, own: &BTreeMap<Rc<str>, Rc<str>>) -> Words {
    let mut words = of_framework.clone();
    for (part, text) in own {
        if let Some(theme) = words.themes.get_mut(&ThemeId(part.clone())) {
            theme.title = text.clone();
        }
        if let Some(indicator) = words.indicators.get_mut(&IndicatorId(part.clone())) {
            Rc::make_mut(indicator).statement = text.clone();
        }
    }
    words
}
