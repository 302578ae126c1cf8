//! What figures are about: a round with those before it, each in terms of the framework edition at hand.

use std::rc::Rc;

use crate::dossier::change::OrganisationKind;
use crate::dossier::edition::{EditionMove, Through, moves_between, sources};
use crate::dossier::entry::RoundId;
use crate::dossier::round::Round;
use crate::framework::reading::Reading;
use crate::framework::{IndicatorId, Place, ThemeId};
use crate::score::card::ThemeResult;
use crate::score::trend::Column;
use crate::score::{ScoreCard, Share};
use crate::texts::Texts;

/// A round, those before it, and what of them is to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// The rounds to show, oldest first; the round at hand is the last.
    pub rounds: Vec<Beside>,
    /// The round at hand.
    pub round: Rc<Round>,
    /// The round that it is compared with: the one before, or an earlier one that somebody chose.
    pub before: Option<Rc<Round>>,
    /// That round with its edition, whether or not it is among those to show.
    pub earlier: Option<Beside>,
    /// That round as far as it compares with this one.
    pub comparable: Option<Rc<Round>>,
    /// The framework edition at hand.
    pub reading: Reading,
    /// The score card of the round at hand, over all its themes whatever is shown.
    pub card: Rc<ScoreCard>,
    /// The themes to show; all when none is named.
    pub themes: Vec<ThemeId>,
    /// What the organisation is: its groups are named after it.
    pub organisation: OrganisationKind,
}

/// A round beside the one at hand: on its own edition, with the moves that lead from there to the edition at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// The round.
    pub round: Rc<Round>,
    /// Its edition.
    pub reading: Option<Reading>,
    /// None when the two editions have nothing to do with each other.
    pub moves: Option<Vec<Rc<EditionMove>>>,
    /// Its themes and means in terms of the edition at hand.
    pub column: Column,
}

impl Subject {
    /// The last of these rounds beside the others, oldest first, each with its own edition where that is known. It is
    /// compared with the one that it follows.
    pub fn of(reading: Reading, rounds: &[(Rc<Round>, Option<Reading>)]) -> Option<Subject> {
        let (round, _) = rounds.last()?;
        let all = || rounds.iter().map(|(round, _)| &**round);
        let beside = |(other, own): &(Rc<Round>, Option<Reading>)| {
            let moves = moves_between(all(), other.framework(), round.framework());
            let column = match (&moves, own) {
                (Some(moves), Some(own)) => Column::beside(&reading.framework, other, &own.framework, moves),
                _ => Column::default(),
            };
            Beside { round: other.clone(), reading: own.clone(), moves, column }
        };
        let besides = rounds.iter().map(beside).collect();
        let card = Rc::new(ScoreCard::of(&reading.framework, round));
        let subject = Subject {
            rounds: besides,
            round: round.clone(),
            before: None,
            earlier: None,
            comparable: None,
            reading,
            card,
            themes: Vec::new(),
            organisation: OrganisationKind::default(),
        };
        Some(match round.opening.previous {
            Some(previous) => subject.since(previous),
            None => subject,
        })
    }

    /// The same, compared with another earlier round.
    pub fn since(mut self, id: RoundId) -> Subject {
        let earlier = self.rounds.iter().find(|beside| beside.round.id == id && id != self.round.id);
        if let Some(earlier) = earlier.cloned() {
            let moves = earlier.moves.as_deref().unwrap_or_default();
            self.comparable = Some(Rc::new(earlier.round.through_all(moves, Through::Comparable)));
            self.before = Some(earlier.round.clone());
            self.earlier = Some(earlier);
        }
        self
    }

    /// The same, showing only these rounds and the one at hand; all when none is named.
    pub fn showing_rounds(mut self, ids: &[RoundId]) -> Subject {
        let is_shown = |beside: &Beside| ids.contains(&beside.round.id) || beside.round.id == self.round.id;
        if !ids.is_empty() {
            self.rounds.retain(is_shown);
        }
        self
    }

    /// The same, showing only these themes; all when none is named.
    pub fn showing_themes(self, ids: &[ThemeId]) -> Subject {
        Subject { themes: ids.to_vec(), ..self }
    }

    /// The same, in an organisation of that kind.
    pub fn in_organisation(self, organisation: OrganisationKind) -> Subject {
        Subject { organisation, ..self }
    }

    /// Whether a theme is to be shown.
    pub fn shows(&self, theme: &ThemeId) -> bool {
        self.themes.is_empty() || self.themes.contains(theme)
    }

    /// The results of the themes to show, in the framework's order.
    pub fn theme_results(&self) -> impl Iterator<Item = &ThemeResult> {
        self.card.themes.iter().filter(|result| self.shows(&result.theme))
    }

    /// The indicators that the round asks in the themes to show.
    pub fn asked(&self) -> impl Iterator<Item = Place<'_>> {
        self.round.asked(&self.reading.framework).filter(|place| self.shows(&place.theme.id))
    }

    /// The round that this one is compared with, beside this one.
    pub fn beside_before(&self) -> Option<&Beside> {
        let before = self.before.as_ref()?;
        self.rounds.iter().find(|beside| beside.round.id == before.id)
    }

    /// A theme's title.
    pub fn theme_title(&self, id: &ThemeId) -> Rc<str> {
        self.reading.words.themes.get(id).map(|words| words.title.clone()).unwrap_or_default()
    }

    /// A theme's number, for where there is no room for titles.
    pub fn theme_number(&self, id: &ThemeId) -> Rc<str> {
        self.reading.framework.theme(id).map(|theme| theme.number.clone()).unwrap_or_default()
    }

    /// A theme's title after its number: long titles that begin alike stay apart where they are cut.
    pub fn numbered_theme(&self, id: &ThemeId) -> String {
        format!("{} {}", self.theme_number(id), self.theme_title(id))
    }

    /// What an indicator says, after its number.
    pub fn statement(&self, id: &IndicatorId) -> String {
        self.reading.statement(id)
    }

    /// Percent as it is shown: what is achieved is cut off, so that 100 % never appears too early; means are rounded.
    pub fn percent(&self, t: &Texts, share: Share) -> String {
        let is_achievement = self.card.whole.is_achievement;
        t.percent(if is_achievement { share.percent_truncated() } else { share.percent_rounded() })
    }
}

impl Beside {
    /// The indicator of this round's own edition that an indicator at hand comes from: of several the first that was
    /// dealt with.
    pub fn source(&self, indicator: &IndicatorId) -> Option<(&Reading, Place<'_>)> {
        let reading = self.reading.as_ref()?;
        let sources = sources(self.moves.as_ref()?, indicator);
        let dealt_with = sources.iter().find(|id| self.round.ratings.contains_key(id));
        Some((reading, reading.framework.place(dealt_with.or(sources.first())?)?))
    }

    /// What stands over the round's column: its label, and its edition where that is another one.
    pub fn label(&self, t: &Texts, at_hand: &Round) -> String {
        let (framework, label) = (self.round.framework(), &self.round.opening.label);
        match framework == at_hand.framework() {
            true => label.to_string(),
            false => t.with("round-on-edition", &[("label", label.into()), ("edition", (&framework.edition).into())]),
        }
    }
}
