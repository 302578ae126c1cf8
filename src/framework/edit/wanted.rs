//! Which texts a part of a framework has, in the order in which one writes them, and where they are still missing.

use std::rc::Rc;

use super::text::{self, Facet, TextKey};
use crate::framework::check::Spot;
use crate::framework::scale::{Kind, Level};
use crate::framework::{FlagKind, Framework, Indicator, Package, Words};

/// A text that a part has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its key.
    pub key: TextKey,
    /// Whether the framework is unsound without it.
    pub is_required: bool,
}

/// The texts of a part; none when it is not there.
pub fn texts_of(package: &Package, spot: &Spot) -> Vec<Wanted> {
    let framework = &package.framework;
    match spot {
        Spot::Framework => vec![
            required(TextKey::Title),
            optional(TextKey::Short),
            required(TextKey::Summary),
            optional(TextKey::Credit),
        ],
        Spot::Theme(id) => vec![required(TextKey::Theme(id.clone())), optional(TextKey::ThemeSummary(id.clone()))],
        Spot::Criterion(id) => {
            let mut criteria = framework.themes.iter().flat_map(|theme| &theme.criteria);
            let is_step = criteria.any(|criterion| criterion.id == *id && criterion.step.is_some());
            vec![Wanted { key: TextKey::Criterion(id.clone()), is_required: !is_step }]
        }
        Spot::Indicator(id) => {
            let indicator = text::indicators(framework).find(|indicator| indicator.id == *id);
            indicator.map(|indicator| texts_of_indicator(package, indicator)).unwrap_or_default()
        }
        Spot::Scale(id) => {
            let levels = framework.scale(id).map(|scale| scale.levels.clone()).unwrap_or_default();
            let names = levels.into_iter().map(|level| required(TextKey::Level(id.clone(), level)));
            [required(TextKey::Scale(id.clone()))].into_iter().chain(names).collect()
        }
        Spot::Flag(id) => {
            let flag = framework.flags.iter().find(|flag| flag.id == *id);
            let options = match flag.map(|flag| &flag.kind) {
                Some(FlagKind::Choice { options, .. }) => options.clone(),
                _ => Vec::new(),
            };
            let options = options.into_iter().map(|option| required(TextKey::Option(id.clone(), option)));
            let first = [required(TextKey::Question(id.clone())), optional(TextKey::Help(id.clone()))];
            first.into_iter().chain(options).collect()
        }
        Spot::Step(step) => vec![Wanted { key: TextKey::Step(*step), is_required: framework.uses(*step) }],
        Spot::Term(id) => vec![required(TextKey::Term(id.clone())), required(TextKey::Meaning(id.clone()))],
        Spot::Link(_) => Vec::new(),
    }
}

fn texts_of_indicator(package: &Package, indicator: &Indicator) -> Vec<Wanted> {
    let framework = &package.framework;
    let worded = |facet: &Facet| {
        let key = TextKey::Indicator(indicator.id.clone(), facet.clone());
        package.words.values().any(|words| !key.of(words).is_empty())
    };
    let scale = framework.scale_of(indicator);
    let kind = scale.map(|scale| scale.kind);
    let contrast = scale.is_some_and(|scale| scale.contrast);
    let levels = framework.levels_of(indicator);
    let describes = |level: &Level| worded(&Facet::Level(*level));
    let must_describe = (kind == Some(Kind::Level) && !contrast) || levels.iter().any(describes);
    let fraction = worded(&Facet::Numerator) || worded(&Facet::Denominator);

    let mut facets = vec![(Facet::Statement, true)];
    facets.extend(contrast.then_some((Facet::Opposite, true)));
    facets.extend(levels.into_iter().map(|level| (Facet::Level(level), must_describe)));
    facets.extend([Facet::Why, Facet::Guidance, Facet::Evidence].map(|facet| (facet, false)));
    facets.extend(indicator.specifics.keys().map(|id| (Facet::Specific(id.clone()), true)));
    if kind == Some(Kind::Quantity) {
        facets.extend([(Facet::Numerator, fraction), (Facet::Denominator, fraction)]);
        facets.push((Facet::Reference, indicator.reference.is_some()));
    }
    let key = |facet| TextKey::Indicator(indicator.id.clone(), facet);
    let texts = facets.into_iter().map(|(facet, is_required)| Wanted { key: key(facet), is_required });
    let unit = indicator.unit.clone().map(|unit| required(TextKey::Unit(unit)));
    texts.chain(unit).collect()
}

impl Wanted {
    /// Whether the text is missing in a language: it is required, or there in another language.
    pub fn is_gap(&self, package: &Package, language: &str) -> bool {
        let is_blank = |words: &Rc<Words>| self.key.of(words).is_empty();
        let here = package.words.get(language).is_none_or(is_blank);
        here && (self.is_required || !package.words.values().all(is_blank))
    }
}

/// How many texts of a part are missing, each counted in each language in which it is.
pub fn n_gaps(package: &Package, spot: &Spot) -> usize {
    let wanted = texts_of(package, spot);
    let languages = &package.framework.languages;
    let missing = |wanted: &Wanted| languages.iter().filter(|language| wanted.is_gap(package, language)).count();
    wanted.iter().map(missing).sum()
}

impl Framework {
    /// Whether a criterion or an indicator belongs to a step.
    pub fn uses(&self, step: crate::framework::Step) -> bool {
        let criteria = || self.themes.iter().flat_map(|theme| &theme.criteria);
        criteria().any(|c| c.step == Some(step) || c.indicators.iter().any(|i| i.step == Some(step)))
    }
}

fn required(key: TextKey) -> Wanted {
    Wanted { key, is_required: true }
}

fn optional(key: TextKey) -> Wanted {
    Wanted { key, is_required: false }
}
