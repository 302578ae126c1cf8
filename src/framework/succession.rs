//! What a newer edition of a framework makes of an older one: where the answer to each of its indicators may come
//! from, and how we know.
//!
//! Authors say it by ids that stay and by links; for the rest the program may propose a successor by its number and
//! words. A proposal is never more than that, and none is made where the authors have spoken.

mod likeness;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::conversion::{ScaleChange, ScalePair, is_same_scale};
use super::{Framework, FrameworkRef, Indicator, IndicatorId, Package, Place, Relation, ThemeId, Words};
use likeness::{Likeness, proposals};

/// What becomes of the themes and indicators of one edition in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Succession {
    /// The older edition.
    pub from: FrameworkRef,
    /// The newer one.
    pub to: FrameworkRef,
    /// Where answers may come from, in the order of the newer edition; of several that lead to one indicator the
    /// likeliest first.
    pub indicators: Vec<Passage>,
    /// The same for themes.
    pub themes: Vec<ThemePassage>,
    /// Indicators of the newer edition to which nothing leads.
    pub added: Vec<IndicatorId>,
    /// Indicators of the older edition that lead nowhere.
    pub retired: Vec<IndicatorId>,
    /// The scales that differ between an indicator and one that it leads to, each pair once.
    pub scales: Vec<ScaleChange>,
}

/// A way from an indicator of the older edition to one of the newer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Passage {
    /// The older one.
    pub from: IndicatorId,
    /// The newer one.
    pub to: IndicatorId,
    /// What the newer one is, compared to the older.
    pub relation: Relation,
    /// How we know.
    pub known_by: KnownBy,
    /// Whether answers go this way. Proposals wait for somebody's word, unless both say the same in the same words.
    pub accepted: bool,
    /// The two scales, when they differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<ScalePair>,
}

/// A way from a theme of the older edition to one of the newer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ThemePassage {
    /// The older one.
    pub from: ThemeId,
    /// The newer one.
    pub to: ThemeId,
    /// What the newer one is, compared to the older.
    pub relation: Relation,
    /// How we know.
    pub known_by: KnownBy,
}

/// How we know where something comes from, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KnownBy {
    /// Both editions use the same id, and no link says otherwise.
    Id,
    /// The authors linked the two.
    Link,
    /// Proposed: the same number and much of the same words.
    NumberAndWords,
    /// Proposed: nearly the same words.
    Words,
}

impl KnownBy {
    /// Whether it is the program that proposes, rather than the authors who say so.
    pub fn is_proposal(self) -> bool {
        matches!(self, KnownBy::NumberAndWords | KnownBy::Words)
    }
}

impl Passage {
    /// Whether somebody should look at an answer that went this way: the question, the scale or the way itself may not
    /// be what it was.
    pub fn needs_review(&self) -> bool {
        self.relation != Relation::Equal || self.known_by.is_proposal() || self.scale.is_some()
    }
}

impl Succession {
    /// Compares two editions. Links count when the newer edition calls the older one its predecessor, and ids when
    /// both are editions of one framework.
    pub fn between(old: &Package, new: &Package) -> Succession {
        let (before, after) = (&*old.framework, &*new.framework);
        let links = Links::between(before, after);
        let (words_before, words_after) = words_in_common(old, new);

        let former: Vec<Place<'_>> = before.places().collect();
        let latter: Vec<Place<'_>> = after.places().collect();
        let mut told = links.told(former.iter().map(|place| &*place.indicator.id.0), |id| {
            latter.iter().any(|place| *place.indicator.id.0 == **id)
        });
        told.extend(proposals(
            &unled(former.iter().map(|place| likeness(before, place.indicator, &words_before)), &told, |way| &way.from),
            &unled(latter.iter().map(|place| likeness(after, place.indicator, &words_after)), &told, |way| &way.to),
        ));

        let mut scales: BTreeMap<ScalePair, ScaleChange> = BTreeMap::new();
        let mut indicators: Vec<Passage> = Vec::new();
        for place in &latter {
            let mut ways: Vec<&Way> = told.iter().filter(|way| way.to == place.indicator.id.0).collect();
            ways.sort_by_key(|way| (likeliest(way.relation), way.known_by));
            for way in ways {
                let source = former.iter().find(|other| other.indicator.id.0 == way.from);
                let change = source.and_then(|source| scale_change(before, source.indicator, after, place.indicator));
                let scale = change.as_ref().map(ScaleChange::pair);
                indicators.push(Passage {
                    from: IndicatorId(way.from.clone()),
                    to: place.indicator.id.clone(),
                    relation: way.relation,
                    known_by: way.known_by,
                    accepted: !way.known_by.is_proposal() || way.relation == Relation::Equal,
                    scale,
                });
                scales.extend(change.map(|change| (change.pair(), change)));
            }
        }
        let lacks = |end: fn(&Passage) -> &IndicatorId, id: &IndicatorId| indicators.iter().all(|p| end(p) != id);
        Succession {
            from: before.reference(),
            to: after.reference(),
            added: ids(&latter).filter(|id| lacks(|passage| &passage.to, id)).collect(),
            retired: ids(&former).filter(|id| lacks(|passage| &passage.from, id)).collect(),
            themes: themes(&links, before, &words_before, after, &words_after),
            indicators,
            scales: scales.into_values().collect(),
        }
    }

    /// The ways that lead to an indicator of the newer edition, the likeliest first.
    pub fn ways_to<'a>(&'a self, to: &'a IndicatorId) -> impl Iterator<Item = &'a Passage> {
        self.indicators.iter().filter(move |passage| passage.to == *to)
    }

    /// Indicators of the newer edition whose answer is carried over as it is.
    pub fn carried(&self) -> Vec<&IndicatorId> {
        self.led_to().into_iter().filter(|to| !self.needs_review(to)).collect()
    }

    /// Indicators of the newer edition whose answer is carried over and has to be looked at.
    pub fn to_review(&self) -> Vec<&IndicatorId> {
        self.led_to().into_iter().filter(|to| self.needs_review(to)).collect()
    }

    fn led_to(&self) -> Vec<&IndicatorId> {
        let mut ids: Vec<&IndicatorId> = self.indicators.iter().map(|passage| &passage.to).collect();
        ids.dedup();
        ids
    }

    fn needs_review(&self, to: &IndicatorId) -> bool {
        self.ways_to(to).any(Passage::needs_review)
    }
}

/// A way between two themes or two indicators, before it is known which.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Way {
    from: Rc<str>,
    to: Rc<str>,
    relation: Relation,
    known_by: KnownBy,
}

/// What the authors say of two editions.
struct Links<'a> {
    links: &'a [super::Link],
    shares_ids: bool,
}

impl<'a> Links<'a> {
    fn between(old: &Framework, new: &'a Framework) -> Links<'a> {
        let shares_ids = old.id == new.id;
        let predecessor = new.predecessor.as_ref().filter(|before| shares_ids && before.edition == old.edition);
        Links { links: predecessor.map(|before| before.links.as_slice()).unwrap_or_default(), shares_ids }
    }

    /// The ways that the authors laid: links between what is there, and ids that both editions share where no link
    /// leads to them.
    fn told<'b>(&self, former: impl Iterator<Item = &'b str>, is_there: impl Fn(&Rc<str>) -> bool) -> Vec<Way> {
        let former: BTreeSet<&str> = former.collect();
        let linked = self.links.iter().filter(|link| former.contains(&*link.from) && is_there(&link.to));
        let mut ways: Vec<Way> = linked
            .map(|link| Way {
                from: link.from.clone(),
                to: link.to.clone(),
                relation: link.relation,
                known_by: KnownBy::Link,
            })
            .collect();
        let shared = former.iter().filter(|_| self.shares_ids).map(|id| Rc::<str>::from(*id));
        let same = shared.filter(|id| is_there(id) && self.links.iter().all(|link| link.to != *id));
        ways.extend(same.map(|id| Way { from: id.clone(), to: id, relation: Relation::Equal, known_by: KnownBy::Id }));
        ways
    }
}

/// Of several ways to one indicator, the one on which an answer says most: the same question, the whole of which the
/// new one is a part, a part of what the new one asks, and what only overlaps.
fn likeliest(relation: Relation) -> u8 {
    match relation {
        Relation::Equal => 0,
        Relation::Narrower => 1,
        Relation::Wider => 2,
        Relation::Overlapping => 3,
    }
}

fn ids<'a>(places: &'a [Place<'_>]) -> impl Iterator<Item = IndicatorId> + 'a {
    places.iter().map(|place| place.indicator.id.clone())
}

/// Those to or from which no way leads yet.
fn unled(all: impl Iterator<Item = Likeness>, told: &[Way], end: fn(&Way) -> &Rc<str>) -> Vec<Likeness> {
    all.filter(|one| told.iter().all(|way| *end(way) != one.id)).collect()
}

fn likeness(framework: &Framework, indicator: &Indicator, words: &Words) -> Likeness {
    let statement = words.indicators.get(&indicator.id).map(|words| &*words.statement);
    Likeness::of(&indicator.id.0, &indicator.number, framework.is_measure(indicator), statement.unwrap_or_default())
}

/// The scales of two indicators, when an answer on one is none on the other. Quantities in different units are that
/// too, though their scales look alike.
fn scale_change(before: &Framework, old: &Indicator, after: &Framework, new: &Indicator) -> Option<ScaleChange> {
    let (from, to) = (before.scale_of(old)?, after.scale_of(new)?);
    let is_same = is_same_scale(from, to) && old.unit == new.unit;
    (!is_same).then(|| ScaleChange { from: from.clone(), to: to.clone() })
}

fn themes(links: &Links<'_>, before: &Framework, old: &Words, after: &Framework, new: &Words) -> Vec<ThemePassage> {
    let likeness = |theme: &super::Theme, words: &Words| {
        let title = words.themes.get(&theme.id).map(|words| &*words.title);
        Likeness::of(&theme.id.0, &theme.number, false, title.unwrap_or_default())
    };
    let mut told = links
        .told(before.themes.iter().map(|theme| &*theme.id.0), |id| after.themes.iter().any(|theme| theme.id.0 == *id));
    told.extend(proposals(
        &unled(before.themes.iter().map(|theme| likeness(theme, old)), &told, |way| &way.from),
        &unled(after.themes.iter().map(|theme| likeness(theme, new)), &told, |way| &way.to),
    ));
    let passages = after.themes.iter().flat_map(|theme| {
        told.iter().filter(|way| way.to == theme.id.0).map(|way| ThemePassage {
            from: ThemeId(way.from.clone()),
            to: theme.id.clone(),
            relation: way.relation,
            known_by: way.known_by,
        })
    });
    passages.collect()
}

/// The words of both editions in one language, the newer edition's original where both have it; none when they share
/// no language.
fn words_in_common(old: &Package, new: &Package) -> (Rc<Words>, Rc<Words>) {
    let mut both = new.framework.languages.iter().filter_map(|code| Some((old.words.get(code)?, new.words.get(code)?)));
    both.next().map(|(old, new)| (old.clone(), new.clone())).unwrap_or_default()
}
