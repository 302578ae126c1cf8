//! How a framework begins: from nothing, from another one, or as the edition after one that was published.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::{Draft, Edit, Past, apply, starters};
use crate::framework::scale::Kind;
use crate::framework::{FORMAT, Framework, FrameworkId, Package, Predecessor, Words};

/// A framework of which everything is still to be written: one language, a scale of four levels, and a first theme with
/// a first indicator to begin with.
pub fn blank(id: FrameworkId, edition: &str, valid_from: &str, language: &str) -> Package {
    let framework = Framework {
        format: FORMAT,
        id,
        edition: edition.into(),
        valid_from: valid_from.into(),
        valid_until: None,
        licence: "".into(),
        predecessor: None,
        whole: false,
        label: None,
        default_scale: starters::scale_id(Kind::Level).into(),
        languages: vec![language.into()],
        flags: Vec::new(),
        scales: Vec::new(),
        themes: Vec::new(),
    };
    let words = BTreeMap::from([(language.into(), Rc::new(Words::default()))]);
    let empty = Package { framework: Rc::new(framework), words };
    [Edit::AddScale(Kind::Level), Edit::AddTheme]
        .iter()
        .fold(empty, |package, edit| apply(&package, edit, &Past::default()).map_or(package, |done| done.package))
}

/// A framework of one's own that begins as a copy of another one. It says whose words it rests on, and leaves out what
/// the other one no longer asks.
pub fn adapted(original: &Package, id: FrameworkId, edition: &str, valid_from: &str) -> Package {
    let mut draft = Draft { framework: original.framework.clone(), words: original.words.clone() };
    let from = original.framework.edition.clone();
    let framework = draft.framework();
    framework.id = id;
    framework.edition = edition.into();
    framework.valid_from = valid_from.into();
    framework.valid_until = None;
    framework.predecessor = None;
    // A label is given on the original, by those to whom it belongs.
    framework.label = None;
    for theme in &mut framework.themes {
        for criterion in &mut theme.criteria {
            criterion.indicators.retain(|indicator| !indicator.retired);
        }
        theme.criteria.retain(|criterion| !criterion.indicators.is_empty());
    }
    framework.themes.retain(|theme| theme.blank || !theme.criteria.is_empty());
    draft.each_words(|language, words| {
        let title = &mut words.framework;
        let source = starters::adapted_from(language, &title.title, &from);
        title.credit = format!("{source} {}", title.credit).trim().into();
        title.title = format!("{} ({})", title.title, starters::adapted(language)).into();
    });
    draft.prune();
    Package { framework: draft.framework, words: draft.words }
}

/// The edition after one that was published: the same framework under the next name that is free, for whoever begins
/// from that day on.
pub fn next_edition(published: &Package, taken: &BTreeSet<Rc<str>>, today: &str) -> Package {
    let mut package = published.clone();
    let framework = Rc::make_mut(&mut package.framework);
    let before = framework.edition.clone();
    let mut edition = next_name(&before);
    while taken.contains(&edition) {
        edition = next_name(&edition);
    }
    framework.edition = edition;
    // Editions are told apart by the day from which they hold, and this one comes after.
    let from = framework.valid_from.clone();
    framework.valid_from = from.as_ref().max(today).into();
    framework.valid_until = None;
    framework.predecessor = Some(Predecessor { edition: before, links: Vec::new() });
    package
}

/// The name after that of an edition: 2026 leads to 2027, V9 to V10, others to “… bis”.
fn next_name(edition: &str) -> Rc<str> {
    super::parts::next_number(edition)
}
