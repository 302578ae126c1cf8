//! What ratings rest on: how fresh a piece of evidence is on a day, and which high ratings nothing current shows.
//!
//! A rating in the top half of its scale asks for at least one current piece. Where there is none, the rating is said
//! to be affirmed and not evidenced; the score stays what it is.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::dossier::change::Rating;
use crate::dossier::day::Day;
use crate::dossier::evidence::{Evidence, EvidenceId, EvidenceLibrary};
use crate::dossier::round::Round;
use crate::framework::scale::{Kind, Level, Scale};
use crate::framework::{Framework, IndicatorId, Place};

/// How fresh a piece of evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Somebody said that it does not age.
    Always,
    /// It is current up to and including that day.
    Until(Day),
    /// It has no date, so nobody can say. It is taken for current.
    Undated,
    /// It is no longer current since that day.
    OutOfDate(Day),
}

impl Freshness {
    /// How fresh a piece is on a day.
    pub fn of(piece: &Evidence, on: Day) -> Freshness {
        match piece.current_until() {
            Some(end) if piece.is_current(on) => Freshness::Until(end.plus_days(-1)),
            Some(end) => Freshness::OutOfDate(end),
            None if piece.current_for == Some(0) => Freshness::Always,
            None => Freshness::Undated,
        }
    }

    /// Whether it still shows something.
    pub fn is_current(self) -> bool {
        !matches!(self, Freshness::OutOfDate(_))
    }
}

/// Why a high rating is affirmed and not evidenced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// No piece serves the indicator.
    Nothing,
    /// Pieces serve it, and all are out of date.
    OutOfDate,
}

/// A piece as it serves an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Serving {
    /// The piece.
    pub id: EvidenceId,
    /// What it is; in a sealed round, what it was then.
    pub details: Rc<Evidence>,
    /// How fresh it is on the day that was asked about.
    pub freshness: Freshness,
    /// Whether its page still says the same: nobody described it anew or took it out since the round was sealed.
    pub stands: bool,
}

/// The evidence that a round rests on, by indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grounds(BTreeMap<IndicatorId, Rc<Vec<Serving>>>);

impl Grounds {
    /// What a round rests on, seen on a day: the evidence that is linked now, or, once the round is sealed, that of its
    /// record.
    pub fn of(round: &Round, library: &EvidenceLibrary, on: Day) -> Grounds {
        let mut pieces: BTreeMap<IndicatorId, Vec<Serving>> = BTreeMap::new();
        let mut put = |indicator: &IndicatorId, id: EvidenceId, details: &Rc<Evidence>| {
            let freshness = Freshness::of(details, on);
            let stands = library.items.get(&id) == Some(details);
            pieces.entry(indicator.clone()).or_default().push(Serving {
                id,
                details: details.clone(),
                freshness,
                stands,
            });
        };
        match &round.seal {
            Some(seal) => {
                for (id, sealed) in &seal.record.evidence {
                    sealed.indicators.iter().for_each(|indicator| put(indicator, *id, &sealed.details));
                }
            }
            None => {
                let framework = &round.framework().id;
                for (_, indicator, id) in library.links.iter().filter(|(linked, ..)| linked == framework) {
                    if let Some(details) = library.items.get(id) {
                        put(indicator, *id, details);
                    }
                }
            }
        }
        Grounds(pieces.into_iter().map(|(indicator, pieces)| (indicator, Rc::new(pieces))).collect())
    }

    /// The pieces that serve an indicator, in the order in which they were entered.
    pub fn of_indicator(&self, indicator: &IndicatorId) -> Rc<Vec<Serving>> {
        self.0.get(indicator).cloned().unwrap_or_default()
    }

    /// What a rating lacks; none when it is not high enough to need evidence, or has some that is current.
    pub fn lack(&self, framework: &Framework, place: Place<'_>, rating: &Rating) -> Option<Lack> {
        let Rating::Level(level) = rating else { return None };
        let scale = framework.scale_of(place.indicator)?;
        let pieces = self.0.get(&place.indicator.id).map_or(&[][..], |pieces| pieces.as_slice());
        match is_in_top_half(scale, *level) {
            true if pieces.is_empty() => Some(Lack::Nothing),
            true if pieces.iter().all(|piece| !piece.freshness.is_current()) => Some(Lack::OutOfDate),
            _ => None,
        }
    }

    /// The indicators of a round that are affirmed and not evidenced, in the framework's order.
    pub fn unevidenced<'a>(
        &'a self,
        framework: &'a Framework,
        round: &'a Round,
    ) -> impl Iterator<Item = (Place<'a>, Lack)> {
        round.asked(framework).filter_map(|place| {
            let lack = self.lack(framework, place, round.rating(&place.indicator.id))?;
            Some((place, lack))
        })
    }
}

/// Whether a level says that things are rather as they should be: above the middle of its scale, or conform. The middle
/// itself affirms nothing, and a quantity has no scale to be high on.
pub fn is_in_top_half(scale: &Scale, level: Level) -> bool {
    match scale.kind {
        Kind::Conformity => scale.bounds().is_some_and(|(_, best)| level == best),
        _ => scale.normalised(level).is_some_and(|(reached, range)| 2 * reached > range),
    }
}
