//! What moved between two rounds, for figures that show it: which round is meant, what rose and fell, and by whom most.

use std::rc::Rc;

use super::Subject;
use crate::charts::Way;
use crate::charts::key::Key;
use crate::dossier::round::Round;
use crate::framework::ThemeId;
use crate::score::trend::{Break, Movement, ThemeChange, break_between, changes};
use crate::texts::Texts;

/// How many themes a sentence names; more are counted.
pub(super) const N_NAMED: usize = 3;

/// What the themes to show did between an earlier round and the one at hand, over the indicators that both rated.
pub(super) struct Ways {
    /// The themes, in the framework's order.
    pub changes: Vec<ThemeChange>,
}

impl Ways {
    pub(super) fn since(subject: &Subject, before: &Round) -> Ways {
        let mut changes = changes(&subject.reading.framework, before, &subject.round);
        changes.retain(|change| subject.shows(&change.theme));
        Ways { changes }
    }

    /// Those that moved that way.
    pub(super) fn of(&self, movement: Movement) -> Vec<&ThemeChange> {
        self.changes.iter().filter(|change| change.movement == movement).collect()
    }

    /// The way of a theme; none when there is nothing to compare.
    pub(super) fn way(&self, theme: &ThemeId) -> Option<Way> {
        self.changes.iter().find(|change| change.theme == *theme).map(|change| way(change.movement))
    }

    /// How many indicators both rounds rated.
    pub(super) fn n_common(&self) -> usize {
        self.changes.iter().map(|change| change.n_common).sum()
    }
}

/// How a movement is drawn.
pub(super) fn way(movement: Movement) -> Way {
    match movement {
        Movement::Up => Way::Up,
        Movement::Down => Way::Down,
        Movement::Same => Way::Same,
    }
}

/// Those that moved furthest, all of them when several moved equally far.
pub(super) fn furthest<'a>(moved: &[&'a ThemeChange]) -> Vec<&'a ThemeChange> {
    let distance = |change: &ThemeChange| change.before.change_to(change.after).by;
    let most = moved.iter().map(|change| distance(change)).max();
    moved.iter().filter(|change| Some(distance(change)) == most).copied().collect()
}

/// Themes in a sentence: their names when they are few, or else how many there are and which one stands out.
pub(super) fn in_a_sentence(t: &Texts, subject: &Subject, ways: &Ways, moved: &[&ThemeChange]) -> String {
    if moved.len() <= N_NAMED {
        return names(t, subject, moved);
    }
    match *furthest(moved) {
        [most] if moved.len() < ways.changes.len() => {
            let theme = name(t, subject, &most.theme);
            t.with("rounds-themes-most", &[("n", moved.len().into()), ("theme", (&theme).into())])
        }
        _ => counted(t, ways, moved),
    }
}

/// How many themes moved that way, or that all did.
pub(super) fn counted(t: &Texts, ways: &Ways, moved: &[&ThemeChange]) -> String {
    let key = if moved.len() == ways.changes.len() { "rounds-themes-all" } else { "rounds-themes" };
    t.with(key, &[("n", moved.len().into())])
}

/// The names of themes in a row.
pub(super) fn names(t: &Texts, subject: &Subject, changes: &[&ThemeChange]) -> String {
    t.list(&changes.iter().map(|change| name(t, subject, &change.theme)).collect::<Vec<_>>())
}

/// A theme's title in quotation marks.
pub(super) fn name(t: &Texts, subject: &Subject, theme: &ThemeId) -> String {
    t.quoted(&subject.theme_title(theme))
}

/// Says that nothing compares with an earlier round, and why.
pub(super) fn apart(t: &Texts, subject: &Subject, before: &Round) -> String {
    let why = t.text(match break_between(before, &subject.round) {
        Some(Break::Framework) => "rounds-apart-framework",
        Some(Break::Scope) => "rounds-apart-scope",
        Some(Break::Edition) | None => "rounds-apart-nothing",
    });
    t.with("rounds-apart", &[("label", (&before.opening.label).into()), ("why", (&why).into())])
}

/// What the marks at the end of lines say, for the ways that are there. Where lines are drawn of which nothing compares,
/// these are as quiet as those that stay.
pub(super) fn keys(t: &Texts, before: &Round, ways: &[Way], all_compare: bool) -> Vec<(Key, String)> {
    let label: &Rc<str> = &before.opening.label;
    let same = if all_compare { "rounds-key-same" } else { "rounds-key-quiet" };
    [(Way::Up, "rounds-key-up"), (Way::Down, "rounds-key-down"), (Way::Same, same)]
        .into_iter()
        .filter(|(way, _)| ways.contains(way))
        .map(|(way, key)| (Key::Way(way), t.with(key, &[("label", label.into())])))
        .collect()
}
