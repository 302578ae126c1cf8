//! What keeps rounds of a case from being compared: other themes, another scope, another edition.

use std::rc::Rc;

use qualicycle::dossier::change::Change;
use qualicycle::dossier::edition::EditionMove;
use qualicycle::framework::succession::{KnownBy, Passage, ThemePassage};
use qualicycle::framework::{Answer, FrameworkRef, Relation, Scope};

use super::{World, indicator_id, theme_id};

impl World {
    /// The round told last looks at these themes alone.
    pub fn looks_at(self, themes: &[usize]) -> World {
        let themes = themes.iter().copied().map(theme_id).collect();
        self.also(|round| vec![Change::ThemesChosen { round, themes }])
    }

    /// In the round told last something else concerns the organisation.
    pub fn other_scope(self) -> World {
        let scope = Scope([("adults".into(), Answer::YesNo(true))].into());
        self.also(|round| vec![Change::ScopeSet { round, scope }])
    }

    /// The round told last moves to edition 2 of the framework, in which so many themes ask what they asked before; the
    /// others ask more. Rounds told later have to move as well, or else they are on an edition that nothing leads to.
    pub fn new_edition(self, n_equal: usize) -> World {
        let reference = |edition: &str| FrameworkRef { id: "gallery".into(), edition: edition.into() };
        let relation = |theme: usize| if theme < n_equal { Relation::Equal } else { Relation::Wider };
        let passage = |theme: usize, of: usize| Passage {
            from: indicator_id(theme, of),
            to: indicator_id(theme, of),
            relation: relation(theme),
            known_by: KnownBy::Link,
            accepted: true,
            scale: None,
        };
        let (n_themes, n_indicators) = (self.n_themes, self.n_indicators);
        let theme = |theme: usize| ThemePassage {
            from: theme_id(theme),
            to: theme_id(theme),
            relation: relation(theme),
            known_by: KnownBy::Link,
        };
        let edition = EditionMove {
            from: reference("1"),
            to: reference("2"),
            indicators: (0..n_themes).flat_map(|theme| (0..n_indicators).map(move |of| passage(theme, of))).collect(),
            themes: (0..n_themes).map(theme).collect(),
            added: Vec::new(),
            retired: Vec::new(),
            scales: Vec::new(),
            since: 0,
            previous: None,
        };
        self.also(|round| vec![Change::EditionChanged { round, edition: Some(Rc::new(edition)) }])
    }
}
