//! Ids: made new, legal and unique, and mended where a file brings others.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::{Draft, Past};
use crate::framework::{Flag, FlagId, Framework, IndicatorId, Package, ScaleId};

/// The longest id.
const LONGEST: usize = 40;

/// Whether a text may be an id.
pub fn is_legal(id: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    !id.is_empty() && id.len() <= LONGEST && id.chars().all(is_plain)
}

/// Whether a rule can name it: rules know no points, and have words of their own.
pub(super) fn is_legal_in_rules(id: &str) -> bool {
    is_legal(id) && !id.contains('.') && !matches!(id, "and" | "or" | "not" | "is")
}

/// The ids of all themes, criteria and indicators.
pub fn item_ids(framework: &Framework) -> BTreeSet<Rc<str>> {
    let mut ids = BTreeSet::new();
    for theme in &framework.themes {
        ids.insert(theme.id.0.clone());
        for criterion in &theme.criteria {
            ids.insert(criterion.id.0.clone());
            ids.extend(criterion.indicators.iter().map(|indicator| indicator.id.0.clone()));
        }
    }
    ids
}

/// An id that is not among those taken: the beginning and a number above all that follow it there.
pub(super) fn fresh<'a>(beginning: &str, taken: impl Iterator<Item = &'a str>) -> Rc<str> {
    let numbers = taken.filter_map(|id| id.strip_prefix(beginning)?.parse::<u32>().ok());
    let next = numbers.filter(|number| *number < u32::MAX).max().unwrap_or(0) + 1;
    format!("{beginning}{next}").into()
}

impl Draft {
    /// A new id for a theme, criterion or indicator, unlike any that was ever published.
    pub(super) fn fresh_item(&self, beginning: &str, past: &Past) -> Rc<str> {
        let here = item_ids(&self.framework);
        fresh(beginning, here.iter().chain(past.items.iter()).map(|id| &**id))
    }

    pub(super) fn fresh_flag(&self) -> FlagId {
        FlagId(fresh("q", self.framework.flags.iter().map(|flag| flag.id.as_str())))
    }

    pub(super) fn fresh_scale(&self, beginning: &str) -> ScaleId {
        let ids = || self.framework.scales.iter().map(|scale| scale.id.as_str());
        match ids().any(|id| id == beginning) {
            false => beginning.into(),
            true => ScaleId(fresh(&format!("{beginning}-"), ids())),
        }
    }
}

/// A framework as a file brought it, with ids that an editor can work with: what is badly formed or stands twice gets
/// a new one, words and rules follow, and words that belong to nothing are left out.
pub fn legalised(package: &Package) -> Package {
    let mut draft = Draft { framework: package.framework.clone(), words: package.words.clone() };
    draft.legalise_items();
    draft.legalise_scales();
    draft.legalise_flags();
    let framework = draft.framework();
    if !is_legal(framework.id.as_str()) {
        framework.id = "framework".into();
    }
    draft.list_languages();
    draft.prune();
    Package { framework: draft.framework, words: draft.words }
}

impl Draft {
    /// Each language that has texts is listed once, and there is one at least.
    fn list_languages(&mut self) {
        let mut languages: Vec<Rc<str>> = Vec::new();
        for language in self.framework.languages.iter().chain(self.words.keys()) {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        if languages.is_empty() {
            languages.push("fr".into());
        }
        for language in &languages {
            self.words.entry(language.clone()).or_default();
        }
        self.framework().languages = languages;
    }

    fn legalise_items(&mut self) {
        let mut names = Names::default();
        let mut moved = [BTreeMap::new(), BTreeMap::new(), BTreeMap::new()];
        for theme in &mut self.framework().themes {
            names.mend(&mut theme.id.0, "t", &mut moved[0]);
            for criterion in &mut theme.criteria {
                names.mend(&mut criterion.id.0, "c", &mut moved[1]);
                for indicator in &mut criterion.indicators {
                    names.mend(&mut indicator.id.0, "i", &mut moved[2]);
                }
            }
        }
        let [themes, criteria, indicators] = moved;
        self.each_words(|_, words| {
            copy_words(&mut words.themes, &themes, |id| id.into());
            copy_words(&mut words.criteria, &criteria, |id| id.into());
            copy_words(&mut words.indicators, &indicators, |id: &str| IndicatorId::from(id));
        });
    }

    fn legalise_scales(&mut self) {
        let mut names = Names::default();
        let mut moved = BTreeMap::new();
        for scale in &mut self.framework().scales {
            names.mend(&mut scale.id.0, "scale", &mut moved);
        }
        // Of two scales of one name, whoever names it means the first.
        let meant = |id: &mut ScaleId| {
            if let Some((to, _)) = moved.iter().find(|(_, from)| **from == id.0 && !is_legal(&id.0)) {
                id.0 = to.clone();
            }
        };
        let framework = self.framework();
        meant(&mut framework.default_scale);
        let criteria = framework.themes.iter_mut().flat_map(|theme| &mut theme.criteria);
        criteria.flat_map(|criterion| &mut criterion.indicators).filter_map(|i| i.scale.as_mut()).for_each(meant);
        self.each_words(|_, words| copy_words(&mut words.scales, &moved, |id| id.into()));
    }

    fn legalise_flags(&mut self) {
        let mut names = Names::default();
        let mut moved = BTreeMap::new();
        let mut renamed: Vec<(FlagId, Rc<str>)> = Vec::new();
        for Flag { id, .. } in &mut self.framework().flags {
            let before = id.clone();
            names.mend(&mut id.0, "q", &mut moved);
            if *id != before && !is_legal(before.as_str()) {
                renamed.push((before, id.0.clone()));
            }
        }
        self.each_words(|_, words| copy_words(&mut words.flags, &moved, |id| id.into()));
        for (from, to) in renamed {
            self.rename_in_rules(&from, &to);
        }
    }
}

/// The ids met so far.
#[derive(Default)]
struct Names(BTreeSet<Rc<str>>);

impl Names {
    /// Gives an id that is illegal or taken a new one, and remembers which one it had.
    fn mend(&mut self, id: &mut Rc<str>, beginning: &str, moved: &mut BTreeMap<Rc<str>, Rc<str>>) {
        if !is_legal(id) || self.0.contains(id) {
            let mut free = (1..).map(|n: u32| Rc::<str>::from(format!("{beginning}-new-{n}")));
            let new = free.find(|new| !self.0.contains(new)).unwrap_or_default();
            moved.insert(new.clone(), std::mem::replace(id, new));
        }
        self.0.insert(id.clone());
    }
}

/// Gives words to what got a new id: those that stood under its former one.
fn copy_words<K: Ord, V: Clone>(
    words: &mut BTreeMap<K, V>,
    moved: &BTreeMap<Rc<str>, Rc<str>>,
    id: impl Fn(&str) -> K,
) {
    for (new, former) in moved {
        if let Some(value) = words.get(&id(former)).cloned() {
            words.insert(id(new), value);
        }
    }
}
