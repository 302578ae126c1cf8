//! The folded texts of one framework in one language, and what is found in them.

use std::cmp::Reverse;
use std::rc::Rc;

use super::{Query, Wanted, folded_words};
use crate::framework::scale::Level;
use crate::framework::words::IndicatorWords;
use crate::framework::{Answers, CriterionId, Framework, IndicatorId, Place, Theme, ThemeId, Words};

/// The texts of a framework in one language, folded once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The framework's short name: `EQAVET P3` finds P3 there and nowhere else.
    name: String,
    items: Vec<Item>,
}

/// A part of a framework that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which part.
    pub part: Part,
    /// Its printed number, when it has one.
    pub number: Rc<str>,
    /// Its statement or title.
    pub heading: Rc<str>,
    folded_number: String,
    folded_heading: String,
    fields: Vec<FoldedField>,
}

/// What can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The framework itself.
    Framework,
    /// A theme.
    Theme(ThemeId),
    /// A criterion that has a title of its own.
    Criterion(CriterionId),
    /// An indicator.
    Indicator(IndicatorId),
    /// A word of the glossary.
    Term(Rc<str>),
}

/// A text besides number and heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The summary of a framework or theme.
    Summary,
    /// Why an indicator matters.
    Why,
    /// Where to look and how to decide.
    Guidance,
    /// What usually shows it.
    Evidence,
    /// What a level looks like.
    Level(Level),
    /// The statement at the other end of a contrast scale.
    Opposite,
    /// A remark for some organisations.
    Specific,
    /// How a measure is computed, and what it is compared with.
    Computation,
    /// What a word of the glossary means.
    Meaning,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct FoldedField {
    field: Field,
    text: Rc<str>,
    folded: String,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'a> {
    /// What.
    pub item: &'a Item,
    /// How well it fits.
    pub rank: Rank,
    /// Where else the words stand: as many texts as are needed to show them all, and at least one if there is one.
    pub elsewhere: Vec<(Field, &'a Rc<str>)>,
}

/// How well something fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Its number is what was typed.
    Number,
    /// All words stand in its statement or title.
    Heading,
    /// All words stand in one of its other texts.
    OneField,
    /// The words stand here and there in its texts.
    Spread,
}

impl Part {
    /// What names the part in an address; none for the framework itself. No id holds a colon.
    pub fn item(&self) -> Option<Rc<str>> {
        match self {
            Part::Framework => None,
            Part::Theme(id) => Some(id.0.clone()),
            Part::Criterion(id) => Some(id.0.clone()),
            Part::Indicator(id) => Some(id.0.clone()),
            Part::Term(id) => Some(format!("term:{id}").into()),
        }
    }
}

impl Index {
    /// Folds the texts of a framework. Number questions stand in them with the answer that is proposed.
    pub fn of(framework: &Framework, words: &Words) -> Index {
        let answers = framework.answers(&framework.default_scope());
        let title = &words.framework;
        let mut items = vec![Item::new(Part::Framework, "", &title.title).with(Field::Summary, &title.summary)];
        for theme in &framework.themes {
            items.extend(items_of_theme(theme, words, &answers));
        }
        for (id, term) in &words.glossary {
            items.push(Item::new(Part::Term(id.clone()), "", &term.term).with(Field::Meaning, &term.meaning));
        }
        Index { name: folded_words(&title.short), items }
    }

    /// What fits, the best first, and in printed order where it fits alike.
    pub fn find(&self, query: &Query) -> Vec<Hit<'_>> {
        // Whoever types the framework's name along with other words looks for those in it.
        let (named, others): (Vec<&Wanted>, Vec<&Wanted>) =
            query.words.iter().partition(|wanted| wanted.is_whole_in(&self.name));
        let wanted = if others.is_empty() { named } else { others };
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<(Reverse<usize>, Hit<'_>)> =
            self.items.iter().filter_map(|item| item.look_for(&wanted)).collect();
        hits.sort_by_key(|(whole, hit)| (hit.rank, *whole));
        hits.into_iter().map(|(_, hit)| hit).collect()
    }
}

fn items_of_theme(theme: &Theme, words: &Words, answers: &Answers) -> Vec<Item> {
    let mut items = Vec::new();
    if let Some(text) = words.themes.get(&theme.id) {
        let item = Item::new(Part::Theme(theme.id.clone()), &theme.number, &text.title);
        items.push(item.with(Field::Summary, &text.summary));
    }
    for criterion in &theme.criteria {
        if let Some(text) = words.criteria.get(&criterion.id) {
            items.push(Item::new(Part::Criterion(criterion.id.clone()), "", &text.title));
        }
        let places = criterion.indicators.iter().filter(|indicator| !indicator.retired);
        let places = places.map(|indicator| Place { theme, criterion, indicator });
        items.extend(
            places.filter_map(|place| Some(indicator_item(place, words.indicators.get(&place.indicator.id)?, answers))),
        );
    }
    items
}

fn indicator_item(place: Place<'_>, words: &IndicatorWords, answers: &Answers) -> Item {
    let id = place.indicator.id.clone();
    let mut item = Item::new(Part::Indicator(id), &place.indicator.number, &answers.fill(&words.statement))
        .with(Field::Why, &answers.fill(&words.why))
        .with(Field::Guidance, &answers.fill(&words.guidance))
        .with(Field::Evidence, &joined(&words.evidence));
    for (level, text) in &words.levels {
        item = item.with(Field::Level(*level), &answers.fill(text));
    }
    item = item.with(Field::Opposite, &words.opposite);
    for text in words.specifics.values() {
        item = item.with(Field::Specific, text);
    }
    let parts = [&words.numerator, &words.denominator, &words.reference].map(Rc::clone);
    item.with(Field::Computation, &joined(&parts))
}

/// Short texts in a row.
fn joined(texts: &[Rc<str>]) -> Rc<str> {
    let texts: Vec<&str> = texts.iter().map(|text| &**text).filter(|text| !text.is_empty()).collect();
    texts.join(" · ").into()
}

impl Item {
    fn new(part: Part, number: &str, heading: &Rc<str>) -> Item {
        Item {
            part,
            number: number.into(),
            heading: heading.clone(),
            folded_number: folded_words(number),
            folded_heading: folded_words(heading),
            fields: Vec::new(),
        }
    }

    fn with(mut self, field: Field, text: &Rc<str>) -> Item {
        if !text.is_empty() {
            self.fields.push(FoldedField { field, text: text.clone(), folded: folded_words(text) });
        }
        self
    }

    /// The item as a hit, with the number of words that stand whole where it was found.
    fn look_for(&self, wanted: &[&Wanted]) -> Option<(Reverse<usize>, Hit<'_>)> {
        let is_in_heading = |wanted: &Wanted| wanted.is_in(&self.folded_heading) || wanted.is_in(&self.folded_number);
        let all_in = |folded: &str| wanted.iter().all(|wanted| wanted.is_in(folded));
        let n_whole = |folded: &str| wanted.iter().filter(|wanted| wanted.is_whole_in(folded)).count();
        let is_anywhere =
            |wanted: &&Wanted| is_in_heading(wanted) || self.fields.iter().any(|field| wanted.is_in(&field.folded));

        let typed = wanted.iter().map(|wanted| &*wanted.folded).collect::<Vec<_>>().join(" ");
        let (rank, whole) = if self.folded_number.trim() == typed {
            (Rank::Number, 0)
        } else if wanted.iter().all(|wanted| is_in_heading(wanted)) {
            (Rank::Heading, n_whole(&self.folded_heading))
        } else if let Some(field) = self.fields.iter().find(|field| all_in(&field.folded)) {
            (Rank::OneField, n_whole(&field.folded))
        } else if wanted.iter().all(is_anywhere) {
            // Those with more of the words in their statement come first.
            (Rank::Spread, wanted.iter().filter(|wanted| is_in_heading(wanted)).count())
        } else {
            return None;
        };
        Some((Reverse(whole), Hit { item: self, rank, elsewhere: self.elsewhere(wanted) }))
    }

    /// The texts that show the words that the heading does not; the richest first.
    fn elsewhere(&self, wanted: &[&Wanted]) -> Vec<(Field, &Rc<str>)> {
        let mut missing: Vec<&Wanted> = wanted.to_vec();
        missing.retain(|wanted| !wanted.is_in(&self.folded_heading) && !wanted.is_in(&self.folded_number));
        let mut shown = Vec::new();
        let richest = |of: &[&Wanted]| {
            let n = |field: &FoldedField| of.iter().filter(|wanted| wanted.is_in(&field.folded)).count();
            let best = self.fields.iter().map(n).max().filter(|n| *n > 0)?;
            self.fields.iter().find(|field| n(field) == best)
        };
        while let Some(field) = richest(&missing) {
            missing.retain(|wanted| !wanted.is_in(&field.folded));
            shown.push((field.field, &field.text));
        }
        if shown.is_empty() {
            shown.extend(richest(wanted).map(|field| (field.field, &field.text)));
        }
        shown
    }
}
