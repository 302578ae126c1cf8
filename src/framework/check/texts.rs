//! Checks the words of one language against the structure: nothing missing, nothing too much.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Findings, Flaw, Spot};
use crate::framework::scale::{Kind, Level};
use crate::framework::{FlagKind, Framework, Indicator, Package, Step, Words};

/// The longest short name, in characters.
const LONGEST_SHORT: usize = 12;

pub(super) fn check(framework: &Framework, words: &Words, found: &mut Findings) {
    if words.framework.title.trim().is_empty() || words.framework.summary.trim().is_empty() {
        found.add(Spot::Framework, Flaw::NoTitle);
    }
    if words.framework.short.chars().count() > LONGEST_SHORT {
        found.add(Spot::Framework, Flaw::ShortTooLong);
    }
    let flags = framework.flags.iter().map(|flag| Spot::Flag(flag.id.clone()));
    same(flags, words.flags.keys().cloned().map(Spot::Flag), found);
    let scales = framework.scales.iter().map(|scale| Spot::Scale(scale.id.clone()));
    same(scales, words.scales.keys().cloned().map(Spot::Scale), found);
    let themes = framework.themes.iter().map(|theme| Spot::Theme(theme.id.clone()));
    same(themes, words.themes.keys().cloned().map(Spot::Theme), found);
    let indicators = all_indicators(framework).map(|indicator| Spot::Indicator(indicator.id.clone()));
    same(indicators, words.indicators.keys().cloned().map(Spot::Indicator), found);

    blank_words(words, found);
    flag_and_scale_words(framework, words, found);
    step_and_criterion_words(framework, words, found);
    for indicator in all_indicators(framework) {
        indicator_words(framework, words, indicator, found);
    }
}

/// A name or question that is there but blank is as good as missing.
fn blank_words(words: &Words, found: &mut Findings) {
    let is_blank = |text: &Rc<str>| text.trim().is_empty();
    let flags = words.flags.iter().filter(|(_, words)| is_blank(&words.question)).map(|(id, _)| Spot::Flag(id.clone()));
    let scales = words.scales.iter().filter(|(_, words)| is_blank(&words.name)).map(|(id, _)| Spot::Scale(id.clone()));
    let themes = words.themes.iter().filter(|(_, words)| is_blank(&words.title)).map(|(id, _)| Spot::Theme(id.clone()));
    let terms = words.glossary.iter().filter(|(_, words)| is_blank(&words.term) || is_blank(&words.meaning));
    let terms = terms.map(|(id, _)| Spot::Term(id.clone()));
    for spot in flags.chain(scales).chain(themes).chain(terms) {
        found.add(spot, Flaw::TextMissing);
    }
}

/// All languages explain the same words.
pub(super) fn check_glossaries(package: &Package, found: &mut Findings) {
    let terms = || package.words.values().flat_map(|words| words.glossary.keys());
    let all: BTreeSet<&Rc<str>> = terms().collect();
    for (language, words) in &package.words {
        for term in all.iter().filter(|term| !words.glossary.contains_key(**term)) {
            found.language = Some(language.clone());
            found.add(Spot::Term((*term).clone()), Flaw::TextMissing);
        }
    }
    found.language = None;
}

fn all_indicators(framework: &Framework) -> impl Iterator<Item = &Indicator> {
    framework.themes.iter().flat_map(|theme| &theme.criteria).flat_map(|criterion| &criterion.indicators)
}

/// Reports a text that is missing, or that the structure knows nothing of.
fn same(wanted: impl Iterator<Item = Spot>, there: impl Iterator<Item = Spot>, found: &mut Findings) {
    let wanted: BTreeSet<Spot> = wanted.collect();
    let there: BTreeSet<Spot> = there.collect();
    for spot in wanted.difference(&there) {
        found.add(spot.clone(), Flaw::TextMissing);
    }
    for spot in there.difference(&wanted) {
        found.add(spot.clone(), Flaw::TextWithoutStructure);
    }
}

fn flag_and_scale_words(framework: &Framework, words: &Words, found: &mut Findings) {
    for flag in &framework.flags {
        let Some(named) = words.flags.get(&flag.id) else { continue };
        let named: BTreeSet<&Rc<str>> = named.options.keys().collect();
        let options: BTreeSet<&Rc<str>> = match &flag.kind {
            FlagKind::Choice { options, .. } => options.iter().collect(),
            _ => BTreeSet::new(),
        };
        if named != options {
            found.add(Spot::Flag(flag.id.clone()), Flaw::OptionNames);
        }
    }
    for scale in &framework.scales {
        let Some(named) = words.scales.get(&scale.id) else { continue };
        if !named.levels.keys().eq(scale.levels.iter()) {
            found.add(Spot::Scale(scale.id.clone()), Flaw::LevelNames);
        }
    }
}

fn step_and_criterion_words(framework: &Framework, words: &Words, found: &mut Findings) {
    let criteria = || framework.themes.iter().flat_map(|theme| &theme.criteria);
    let used = |step| criteria().any(|c| c.step == Some(step) || c.indicators.iter().any(|i| i.step == Some(step)));
    for step in Step::ALL.into_iter().filter(|step| used(*step) && !words.steps.contains_key(step)) {
        found.add(Spot::Step(step), Flaw::StepWithoutName);
    }
    for criterion in criteria().filter(|criterion| criterion.step.is_none()) {
        let title = words.criteria.get(&criterion.id).map(|words| words.title.trim());
        if title.is_none_or(str::is_empty) {
            found.add(Spot::Criterion(criterion.id.clone()), Flaw::CriterionWithoutTitle);
        }
    }
    for id in words.criteria.keys().filter(|id| !criteria().any(|criterion| criterion.id == **id)) {
        found.add(Spot::Criterion(id.clone()), Flaw::TextWithoutStructure);
    }
}

fn indicator_words(framework: &Framework, words: &Words, indicator: &Indicator, found: &mut Findings) {
    let Some(text) = words.indicators.get(&indicator.id) else { return };
    let mut add = |flaw| found.add(Spot::Indicator(indicator.id.clone()), flaw);
    if text.statement.trim().is_empty() {
        add(Flaw::NoStatement);
    }
    if let Some(unit) = indicator.unit.as_ref().filter(|unit| !words.units.contains_key(unit)) {
        add(Flaw::UnitWithoutSign(unit.clone()));
    }
    if !text.specifics.keys().eq(indicator.specifics.keys()) {
        add(Flaw::Specifics);
    }
    if text.reference.is_empty() == indicator.reference.is_some() {
        add(Flaw::ReferenceSource);
    }
    let all = [&text.statement, &text.why, &text.guidance].into_iter().chain(text.levels.values());
    for name in all.flat_map(|text| placeholders(text)) {
        let is_number = |kind: &FlagKind| matches!(kind, FlagKind::Number { .. });
        if !framework.flags.iter().any(|flag| flag.id.as_str() == name && is_number(&flag.kind)) {
            add(Flaw::UnknownPlaceholder(name.into()));
        }
    }
    let Some(scale) = framework.scale_of(indicator) else { return };
    let described: Vec<Level> = text.levels.keys().copied().collect();
    let is_complete = described == framework.levels_of(indicator);
    let must_describe = scale.kind == Kind::Level && !scale.contrast;
    if !is_complete && (must_describe || !described.is_empty()) && !indicator.retired {
        add(Flaw::LevelDescriptors);
    }
    if text.opposite.is_empty() == scale.contrast && !indicator.retired {
        add(Flaw::Opposite);
    }
    let (n, d) = (!text.numerator.is_empty(), !text.denominator.is_empty());
    if n != d || (n && scale.kind != Kind::Quantity) {
        add(Flaw::Fraction);
    }
}

/// The names that stand in braces in a text.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}
