//! Everything that can happen to a dossier, and the field that each change writes.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::edition::EditionMove;
use super::entry::RoundId;
use super::round::{Opening, Phase};
use super::seal::Seal;
use crate::framework::scale::{Decimal, Level};
use crate::framework::{FrameworkRef, IndicatorId, Scope, ThemeId};

/// A change, as files hold it: `{"rated": {…}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", remote = "Self")]
pub enum Change {
    /// Who the dossier is about.
    OrganisationDescribed(Rc<Organisation>),
    /// A round began.
    RoundOpened {
        /// The new round.
        round: RoundId,
        /// How it began.
        opening: Rc<Opening>,
    },
    /// The round's life went on, or back.
    PhaseReached {
        /// The round.
        round: RoundId,
        /// Where it is now.
        phase: Phase,
    },
    /// The themes that this round looks at.
    ThemesChosen {
        /// The round.
        round: RoundId,
        /// In the framework's order.
        themes: Vec<ThemeId>,
    },
    /// What concerns the organisation.
    ScopeSet {
        /// The round.
        round: RoundId,
        /// All answers.
        scope: Scope,
    },
    /// The level to be reached on an indicator by the end of the round; none takes the target away.
    TargetSet {
        /// The round.
        round: RoundId,
        /// The indicator.
        indicator: IndicatorId,
        /// The target.
        level: Option<Level>,
    },
    /// An indicator was rated.
    Rated {
        /// The round.
        round: RoundId,
        /// The indicator.
        indicator: IndicatorId,
        /// The rating.
        rating: Rating,
    },
    /// What was found, in words.
    Noted {
        /// The round.
        round: RoundId,
        /// The indicator.
        indicator: IndicatorId,
        /// The whole note; empty takes it away.
        text: Rc<str>,
    },
    /// A part of a blank sheet was given the organisation's own words.
    SheetWorded {
        /// The round.
        round: RoundId,
        /// The theme or indicator.
        part: Rc<str>,
        /// Its title or statement; empty brings the framework's own back.
        text: Rc<str>,
    },
    /// The round went on to another edition of its framework, or back to the one that it was opened on. What is carried
    /// over is entered before this entry, so that whatever is entered after it was entered on the other edition.
    EditionChanged {
        /// The round.
        round: RoundId,
        /// The move; none goes back to the edition of the opening.
        #[serde(rename = "move")]
        edition: Option<Rc<EditionMove>>,
    },
    /// The round was closed for ever.
    RoundSealed {
        /// The round.
        round: RoundId,
        /// Its record and digest.
        seal: Rc<Seal>,
    },
    /// A change that a newer version of the program made. It is kept and travels on, without effect here.
    #[serde(skip)]
    Unknown(Value),
}

/// The kinds of change that this version knows, as files name them.
const KNOWN: [&str; 11] = [
    "organisation-described",
    "round-opened",
    "phase-reached",
    "themes-chosen",
    "scope-set",
    "target-set",
    "rated",
    "noted",
    "sheet-worded",
    "edition-changed",
    "round-sealed",
];

/// The rating of an indicator. The first three are different things, and none of them is zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rating {
    /// Nobody has rated it yet.
    #[default]
    NotRated,
    /// It does not concern the organisation, for the reason given.
    NotApplicable {
        /// Why, in the rater's words.
        why: Rc<str>,
    },
    /// The raters prefer not to say.
    Declined,
    /// A level of the indicator's scale.
    Level(Level),
    /// A measured quantity.
    Quantity(Decimal),
    /// A measured share or rate, with what was counted.
    Ratio {
        /// What was counted.
        numerator: Decimal,
        /// Among how many.
        denominator: Decimal,
        /// What it amounts to, in the measure's unit.
        value: Decimal,
    },
}

impl Rating {
    /// The quantity that was measured, if it is one.
    pub fn quantity(&self) -> Option<Decimal> {
        match self {
            Rating::Quantity(value) | Rating::Ratio { value, .. } => Some(*value),
            _ => None,
        }
    }
}

/// Who a dossier is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The name.
    pub name: Rc<str>,
    /// What it is.
    #[serde(default)]
    pub kind: OrganisationKind,
    /// The town.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub place: Rc<str>,
    /// The official number: UAI in France, BRIN in the Netherlands.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub code: Rc<str>,
}

/// What kind of organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationKind {
    /// Collège, lycée, secondary school.
    #[default]
    School,
    /// CIO, careers service.
    GuidanceCentre,
    /// Training body, apprenticeship centre.
    TrainingBody,
    /// Anything else.
    Other,
}

impl OrganisationKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::School, Self::GuidanceCentre, Self::TrainingBody, Self::Other];
}

/// What a change writes. Two changes of one field exclude each other; changes of two fields never do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Who the dossier is about.
    Organisation,
    /// Something in a round.
    Round(RoundId, RoundField),
}

/// A field of a round.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundField {
    /// How it began.
    Opening,
    /// Where it is in its life.
    Phase,
    /// Its themes.
    Themes,
    /// Its scope.
    Scope,
    /// An indicator's target.
    Target(IndicatorId),
    /// An indicator's rating.
    Rating(IndicatorId),
    /// An indicator's note.
    Note(IndicatorId),
    /// The organisation's own words for a part of a blank sheet.
    Sheet(Rc<str>),
    /// The edition of the framework that it is on.
    Edition,
    /// Its seal.
    Seal,
}

impl Field {
    /// The round that the field belongs to.
    pub fn round(&self) -> Option<RoundId> {
        match self {
            Field::Organisation => None,
            Field::Round(round, _) => Some(*round),
        }
    }
}

impl Change {
    /// The field that this change writes; none for a change unknown here.
    pub fn field(&self) -> Option<Field> {
        let (round, field) = match self {
            Change::OrganisationDescribed(_) => return Some(Field::Organisation),
            Change::Unknown(_) => return None,
            Change::RoundOpened { round, .. } => (round, RoundField::Opening),
            Change::PhaseReached { round, .. } => (round, RoundField::Phase),
            Change::ThemesChosen { round, .. } => (round, RoundField::Themes),
            Change::ScopeSet { round, .. } => (round, RoundField::Scope),
            Change::TargetSet { round, indicator, .. } => (round, RoundField::Target(indicator.clone())),
            Change::Rated { round, indicator, .. } => (round, RoundField::Rating(indicator.clone())),
            Change::Noted { round, indicator, .. } => (round, RoundField::Note(indicator.clone())),
            Change::SheetWorded { round, part, .. } => (round, RoundField::Sheet(part.clone())),
            Change::EditionChanged { round, .. } => (round, RoundField::Edition),
            Change::RoundSealed { round, .. } => (round, RoundField::Seal),
        };
        Some(Field::Round(*round, field))
    }

    /// The framework editions that this change names.
    pub fn frameworks(&self) -> Vec<&FrameworkRef> {
        match self {
            Change::RoundOpened { opening, .. } => vec![&opening.framework],
            Change::EditionChanged { edition: Some(edition), .. } => edition.frameworks(),
            Change::RoundSealed { seal, .. } => {
                let moved = seal.record.edition.iter().flat_map(|edition| edition.frameworks());
                std::iter::once(&seal.record.opening.framework).chain(moved).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The change that empties this change's field, for undoing the first value of all. What cannot be emptied,
    /// such as a seal, has none.
    pub fn emptied(&self) -> Option<Change> {
        match self {
            Change::TargetSet { round, indicator, .. } => {
                Some(Change::TargetSet { round: *round, indicator: indicator.clone(), level: None })
            }
            Change::Rated { round, indicator, .. } => {
                Some(Change::Rated { round: *round, indicator: indicator.clone(), rating: Rating::NotRated })
            }
            Change::Noted { round, indicator, .. } => {
                Some(Change::Noted { round: *round, indicator: indicator.clone(), text: "".into() })
            }
            Change::SheetWorded { round, part, .. } => {
                Some(Change::SheetWorded { round: *round, part: part.clone(), text: "".into() })
            }
            Change::ThemesChosen { round, .. } => Some(Change::ThemesChosen { round: *round, themes: Vec::new() }),
            Change::ScopeSet { round, .. } => Some(Change::ScopeSet { round: *round, scope: Scope(BTreeMap::new()) }),
            Change::PhaseReached { round, .. } => Some(Change::PhaseReached { round: *round, phase: Phase::Preparing }),
            Change::EditionChanged { round, .. } => Some(Change::EditionChanged { round: *round, edition: None }),
            Change::OrganisationDescribed(_)
            | Change::RoundOpened { .. }
            | Change::RoundSealed { .. }
            | Change::Unknown(_) => None,
        }
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Change::Unknown(value) => value.serialize(serializer),
            known => Change::serialize(known, serializer),
        }
    }
}

/// A change of a kind that is known must be well formed; one of an unknown kind is kept as it is.
impl<'de> Deserialize<'de> for Change {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let kind = value.as_object().filter(|object| object.len() == 1).and_then(|object| object.keys().next());
        match kind {
            Some(kind) if KNOWN.contains(&kind.as_str()) => Change::deserialize(value).map_err(D::Error::custom),
            Some(_) => Ok(Change::Unknown(value)),
            None => Err(D::Error::custom("a change is an object with one member, its kind")),
        }
    }
}
