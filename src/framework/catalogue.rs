//! The catalogue: what is shown of a framework before it is loaded, and which editions belong together.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::scale::Kind;
use super::words::Title;
use super::{FrameworkRef, Package};

/// What a catalogue shows of a framework before it is loaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Card {
    /// Which framework and edition.
    #[serde(flatten)]
    pub framework: FrameworkRef,
    /// The first day on which this edition holds.
    pub valid_from: Rc<str>,
    /// The last day, when it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Rc<str>>,
    /// The edition before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predecessor: Option<Rc<str>>,
    /// The licence of the texts, by its SPDX name where it has one.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub licence: Rc<str>,
    /// The kind of the scale on which indicators are rated that name none of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<Kind>,
    /// The number of themes.
    pub n_themes: usize,
    /// The number of indicators that are rated, follow-up measures apart.
    pub n_indicators: usize,
    /// The number of follow-up measures.
    pub n_measures: usize,
    /// Title and summary by language code.
    pub titles: BTreeMap<Rc<str>, Title>,
}

/// The editions of one framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// The edition that began to hold last.
    pub newest: Card,
    /// The others, from the newer to the older.
    pub older: Vec<Card>,
}

impl Package {
    /// What a catalogue shows of this framework.
    pub fn card(&self) -> Card {
        let framework = &self.framework;
        let n_measures = framework.places().filter(|place| framework.is_measure(place.indicator)).count();
        Card {
            framework: framework.reference(),
            valid_from: framework.valid_from.clone(),
            valid_until: framework.valid_until.clone(),
            predecessor: framework.predecessor.as_ref().map(|before| before.edition.clone()),
            licence: framework.licence.clone(),
            scale: framework.scale(&framework.default_scale).map(|scale| scale.kind),
            n_themes: framework.themes.iter().filter(|theme| theme.is_asked()).count(),
            n_indicators: framework.places().count() - n_measures,
            n_measures,
            titles: self.words.iter().map(|(lang, words)| (lang.clone(), words.framework.clone())).collect(),
        }
    }
}

impl Card {
    /// The title in a language, or in the first that there is, with the code of that language.
    pub fn title(&self, language: &str) -> Option<(&Rc<str>, &Title)> {
        self.titles.get_key_value(language).or_else(|| self.titles.first_key_value())
    }

    /// What the framework is called in tight places: its short name, or else its title, or else its id.
    pub fn name(&self, language: &str) -> Rc<str> {
        let title = self.title(language).map(|(_, title)| title);
        let name = title.map(|title| if title.short.is_empty() { &title.title } else { &title.short });
        name.filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| self.framework.id.0.clone())
    }

    /// That name with the edition, unless it tells the edition already: "EQAVET 2020".
    pub fn full_name(&self, language: &str) -> String {
        let (name, edition) = (self.name(language), &self.framework.edition);
        if name.ends_with(&**edition) { name.to_string() } else { format!("{name} {edition}") }
    }

    /// The same framework in the edition before.
    pub fn before(&self) -> Option<FrameworkRef> {
        let edition = self.predecessor.clone()?;
        Some(FrameworkRef { id: self.framework.id.clone(), edition })
    }
}

impl Family {
    /// All editions, the newest first.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        std::iter::once(&self.newest).chain(&self.older)
    }
}

/// Puts editions of one framework together, in the order in which the frameworks come. An edition that comes twice
/// counts once.
pub fn families(cards: impl IntoIterator<Item = Card>) -> Vec<Family> {
    let mut families: Vec<Vec<Card>> = Vec::new();
    for card in cards {
        match families.iter_mut().find(|family| family[0].framework.id == card.framework.id) {
            Some(family) if family.iter().any(|other| other.framework == card.framework) => {}
            Some(family) => family.push(card),
            None => families.push(vec![card]),
        }
    }
    let together = families.into_iter().filter_map(|mut cards| {
        cards.sort_by(|a, b| (&b.valid_from, &b.framework.edition).cmp(&(&a.valid_from, &a.framework.edition)));
        let mut cards = cards.into_iter();
        Some(Family { newest: cards.next()?, older: cards.collect() })
    });
    together.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(id: &str, edition: &str, valid_from: &str) -> Card {
        Card {
            framework: FrameworkRef { id: id.into(), edition: edition.into() },
            valid_from: valid_from.into(),
            valid_until: None,
            predecessor: None,
            licence: "".into(),
            scale: None,
            n_themes: 1,
            n_indicators: 1,
            n_measures: 0,
            titles: BTreeMap::new(),
        }
    }

    #[test]
    fn editions_stand_together_and_the_one_that_holds_last_comes_first() {
        let cards = [
            card("eqavet", "2009", "2009-06-18"),
            card("rnq", "V9", "2024-01-08"),
            card("eqavet", "2020", "2020-12-02"),
            card("eqavet", "2020", "2020-12-02"),
        ];
        let told: Vec<Vec<String>> = families(cards)
            .iter()
            .map(|family| family.cards().map(|card| card.framework.to_string()).collect())
            .collect();
        assert_eq!(told, [vec!["eqavet-2020", "eqavet-2009"], vec!["rnq-V9"]]);
    }

    #[test]
    fn a_card_that_was_kept_before_cards_told_as_much_can_still_be_read() {
        let kept = r#"{"id":"own","edition":"1","valid-from":"2026-01-01","n-themes":1,"n-indicators":2,"n-measures":0,"titles":{}}"#;
        let card: Card = serde_json::from_str(kept).expect("an old card");
        assert_eq!((card.scale, card.before()), (None, None));
        assert_eq!((&*card.name("fr"), &*card.full_name("fr")), ("own", "own 1"));
    }

    #[test]
    fn a_name_tells_the_edition_once() {
        let mut card = card("ldm", "2016", "2016-01-27");
        let title = Title { title: "Lycée des métiers".into(), short: "LDM 2016".into(), ..Title::default() };
        card.titles.insert("fr".into(), title);
        assert_eq!(card.full_name("nl"), "LDM 2016");
    }
}
