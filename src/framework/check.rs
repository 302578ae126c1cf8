//! Says what is unsound in a framework: the same checker at build, in tests and, later, beside the editor.

use std::collections::BTreeSet;

use super::rule::Rule;
use super::scale::{Kind, Level, Scale};
use super::source::Problem;
use super::{Criterion, FORMAT, FlagId, Framework, Indicator, Package, Place, Step, Theme, Words};

/// Everything that is unsound. `file` of a problem is the part it stands in: `framework.toml`, `themes/` or
/// `texts/<lang>`.
pub fn problems(package: &Package) -> Vec<Problem> {
    let mut found = Findings::default();
    structure(&package.framework, &mut found);
    if package.framework.languages.is_empty() {
        found.add("framework.toml", "languages", "a framework needs at least one language");
    }
    for language in &package.framework.languages {
        match package.words.get(language) {
            Some(words) => texts(&package.framework, words, &mut Findings::of_language(language, &mut found)),
            None => found.add("framework.toml", "languages", format!("there is no texts/{language}")),
        }
    }
    for language in package.words.keys().filter(|language| !package.framework.languages.contains(language)) {
        found.add("framework.toml", "languages", format!("texts/{language} exists but is not listed"));
    }
    found.problems
}

#[derive(Default)]
struct Findings {
    problems: Vec<Problem>,
}

impl Findings {
    fn add(&mut self, file: &str, place: impl Into<String>, reason: impl Into<String>) {
        self.problems.push(Problem { file: file.into(), place: place.into(), reason: reason.into() });
    }

    fn of_language<'a>(language: &str, findings: &'a mut Findings) -> LanguageFindings<'a> {
        LanguageFindings { file: format!("texts/{language}"), findings }
    }
}

struct LanguageFindings<'a> {
    file: String,
    findings: &'a mut Findings,
}

impl LanguageFindings<'_> {
    fn add(&mut self, place: impl Into<String>, reason: impl Into<String>) {
        self.findings.add(&self.file, place, reason);
    }

    /// Reports a text that is missing, or that the structure knows nothing of.
    fn same<'a>(&mut self, what: &str, wanted: BTreeSet<&'a str>, found: BTreeSet<&'a str>) {
        for id in wanted.difference(&found) {
            self.add(format!("{what}.{id}"), "the text is missing in this language");
        }
        for id in found.difference(&wanted) {
            self.add(format!("{what}.{id}"), "the structure has no such id");
        }
    }
}

fn structure(framework: &Framework, found: &mut Findings) {
    let file = "framework.toml";
    if framework.format != FORMAT {
        found.add(file, "format", format!("is {}, this program knows {FORMAT}", framework.format));
    }
    if framework.themes.is_empty() {
        found.add(file, "themes", "a framework needs at least one theme");
    }
    if framework.scale(&framework.default_scale).is_none() {
        found.add(file, "default-scale", format!("there is no scale “{}”", framework.default_scale));
    }
    for scale in &framework.scales {
        scale_is_sound(scale, found);
    }
    for theme in &framework.themes {
        theme_is_sound(framework, theme, found);
    }
    ids_are_unique(framework, found);
}

fn scale_is_sound(scale: &Scale, found: &mut Findings) {
    let place = format!("scale {}", scale.id);
    let numbers: Vec<i16> = scale.levels.iter().map(|level| level.0).collect();
    if let Some(prescribed) = scale.kind.prescribed_levels() {
        if numbers != prescribed {
            found.add("framework.toml", place, format!("levels of this kind are {prescribed:?}"));
        }
    } else if numbers.len() < 2 || !numbers.is_sorted_by(|a, b| a < b) {
        found.add("framework.toml", place, "levels are two or more numbers that rise");
    } else if numbers.iter().any(|number| !(-1000..=1000).contains(number)) {
        found.add("framework.toml", place, "levels lie between -1000 and 1000");
    }
}

fn theme_is_sound(framework: &Framework, theme: &Theme, found: &mut Findings) {
    id_is_well_formed(theme.id.as_str(), found);
    weight_is_sound(theme.id.as_str(), theme.weight, found);
    rule_is_sound(framework, theme.id.as_str(), theme.applies.as_ref(), found);
    if theme.criteria.is_empty() {
        found.add("themes/", theme.id.as_str(), "a theme needs at least one criterion");
    }
    for criterion in &theme.criteria {
        criterion_is_sound(framework, criterion, found);
    }
}

fn criterion_is_sound(framework: &Framework, criterion: &Criterion, found: &mut Findings) {
    id_is_well_formed(criterion.id.as_str(), found);
    weight_is_sound(criterion.id.as_str(), criterion.weight, found);
    if criterion.indicators.is_empty() {
        found.add("themes/", criterion.id.as_str(), "a criterion needs at least one indicator");
    }
    for indicator in &criterion.indicators {
        indicator_is_sound(framework, indicator, found);
    }
}

fn indicator_is_sound(framework: &Framework, indicator: &Indicator, found: &mut Findings) {
    let place = indicator.id.as_str();
    id_is_well_formed(place, found);
    weight_is_sound(place, indicator.weight, found);
    rule_is_sound(framework, place, indicator.applies.as_ref(), found);
    let Some(scale) = framework.scale_of(indicator) else {
        found.add("themes/", place, "names a scale that the framework does not have");
        return;
    };
    let is_quantity = scale.kind == Kind::Quantity;
    if is_quantity != indicator.unit.is_some() || is_quantity != indicator.direction.is_some() {
        found.add("themes/", place, "unit and direction go with a quantity, and only with it");
    }
    if indicator.floor.is_some_and(|floor| !scale.holds(floor)) {
        found.add("themes/", place, "the floor is not a level of the scale");
    }
    if indicator.critical && indicator.floor.is_none() {
        found.add("themes/", place, "a critical indicator needs a floor");
    }
}

fn id_is_well_formed(id: &str, found: &mut Findings) {
    let well_formed = !id.is_empty()
        && id.len() <= 40
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.');
    if !well_formed {
        found.add("themes/", id, "an id is made of a to z, 0 to 9, hyphens and points, 40 at most");
    }
}

/// Weights stay small so that scores can be exact fractions.
fn weight_is_sound(place: &str, weight: u32, found: &mut Findings) {
    if !(1..=100).contains(&weight) {
        found.add("themes/", place, "a weight is a whole number from 1 to 100");
    }
}

fn rule_is_sound(framework: &Framework, place: &str, rule: Option<&Rule>, found: &mut Findings) {
    let known = |id: &FlagId| framework.flags.iter().any(|flag| flag.id == *id);
    for flag in rule.into_iter().flat_map(Rule::flags).filter(|id| !known(id)) {
        found.add("themes/", place, format!("the rule names a flag “{flag}” that the framework does not have"));
    }
}

fn ids_are_unique(framework: &Framework, found: &mut Findings) {
    let flags = framework.flags.iter().map(|flag| flag.id.as_str()).collect();
    let scales = framework.scales.iter().map(|scale| scale.id.as_str()).collect();
    let kinds: [(&str, Vec<&str>); 3] =
        [("framework.toml", flags), ("framework.toml", scales), ("themes/", ids(framework).collect())];
    for (file, ids) in kinds {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                found.add(file, id, "the id is used twice");
            }
        }
    }
}

fn ids(framework: &Framework) -> impl Iterator<Item = &str> {
    framework.themes.iter().flat_map(|theme| {
        let inside = theme.criteria.iter().flat_map(|criterion| {
            let indicators = criterion.indicators.iter().map(|indicator| indicator.id.as_str());
            std::iter::once(criterion.id.as_str()).chain(indicators)
        });
        std::iter::once(theme.id.as_str()).chain(inside)
    })
}

fn texts(framework: &Framework, words: &Words, found: &mut LanguageFindings<'_>) {
    if words.framework.title.is_empty() || words.framework.summary.is_empty() {
        found.add("framework", "title and summary are missing");
    }
    let flags = framework.flags.iter().map(|flag| flag.id.as_str()).collect();
    found.same("flags", flags, words.flags.keys().map(|id| id.as_str()).collect());
    let scales = framework.scales.iter().map(|scale| scale.id.as_str()).collect();
    found.same("scales", scales, words.scales.keys().map(|id| id.as_str()).collect());
    let themes = framework.themes.iter().map(|theme| theme.id.as_str()).collect();
    found.same("themes", themes, words.themes.keys().map(|id| id.as_str()).collect());
    let all = framework.themes.iter().flat_map(|theme| &theme.criteria).flat_map(|c| &c.indicators);
    let indicators = all.map(|indicator| indicator.id.as_str()).collect();
    found.same("indicators", indicators, words.indicators.keys().map(|id| id.as_str()).collect());

    scale_words(framework, words, found);
    step_and_criterion_words(framework, words, found);
    for place in framework.places() {
        indicator_words(framework, words, place, found);
    }
}

fn scale_words(framework: &Framework, words: &Words, found: &mut LanguageFindings<'_>) {
    for scale in &framework.scales {
        let Some(named) = words.scales.get(&scale.id) else { continue };
        if !named.levels.keys().eq(scale.levels.iter()) {
            found.add(format!("scales.{}", scale.id), "name each level of the scale, and no other");
        }
    }
}

fn step_and_criterion_words(framework: &Framework, words: &Words, found: &mut LanguageFindings<'_>) {
    let criteria = || framework.themes.iter().flat_map(|theme| &theme.criteria);
    let used = |step| criteria().any(|c| c.step == Some(step) || c.indicators.iter().any(|i| i.step == Some(step)));
    for step in Step::ALL.into_iter().filter(|step| used(*step) && !words.steps.contains_key(step)) {
        found.add(format!("steps.{step:?}").to_lowercase(), "the step has no name in this language");
    }
    for criterion in criteria().filter(|c| c.step.is_none() && !words.criteria.contains_key(&c.id)) {
        found.add(format!("criteria.{}", criterion.id), "a criterion without a step needs a title");
    }
    for id in words.criteria.keys().filter(|id| !criteria().any(|criterion| criterion.id == **id)) {
        found.add(format!("criteria.{id}"), "the structure has no such id");
    }
}

fn indicator_words(framework: &Framework, words: &Words, place: Place<'_>, found: &mut LanguageFindings<'_>) {
    let indicator = place.indicator;
    let Some(text) = words.indicators.get(&indicator.id) else { return };
    let at = format!("indicators.{}", indicator.id);
    if text.statement.trim().is_empty() {
        found.add(&at, "the statement is empty");
    }
    if let Some(unit) = &indicator.unit
        && !words.units.contains_key(unit)
    {
        found.add(&at, format!("the unit “{unit}” has no sign in this language"));
    }
    let Some(scale) = framework.scale_of(indicator) else { return };
    let described: Vec<Level> = text.levels.keys().copied().collect();
    let complete = if scale.kind == Kind::Level { described == scale.levels } else { true };
    if !complete || !(described.is_empty() || described == scale.levels) {
        found.add(&at, "describe each level of the scale, and no other");
    }
}
