//! Pages for those outside, as addresses write them: the papers of a round, and the reviews of a dossier.

use std::fmt;
use std::str::FromStr;

use super::{NoSuchPage, id};
use crate::dossier::finding::FindingId;
use crate::dossier::review::{LookState, ReviewId};
use crate::framework::IndicatorId;

/// A kind of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaperKind {
    /// The report on a round.
    #[default]
    Report,
    /// What matters of a round, on one page.
    Dashboard,
    /// The sheets of a round with their results, one line each.
    Grid,
    /// The actions of a round.
    Plan,
    /// What a review will look at, when, how and with whom.
    AuditPlan,
    /// What a review concludes.
    Conclusions,
    /// The deviation sheets of a review, one for each non-conformity.
    Deviations,
}

impl PaperKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [PaperKind; 7] =
        [Self::Report, Self::Dashboard, Self::Grid, Self::Plan, Self::AuditPlan, Self::Conclusions, Self::Deviations];

    /// The word in addresses, file names and texts.
    pub fn word(self) -> &'static str {
        match self {
            PaperKind::Report => "report",
            PaperKind::Dashboard => "dashboard",
            PaperKind::Grid => "grid",
            PaperKind::Plan => "plan",
            PaperKind::AuditPlan => "audit-plan",
            PaperKind::Conclusions => "conclusions",
            PaperKind::Deviations => "deviations",
        }
    }

    /// Whether it is about a review.
    pub fn is_of_review(self) -> bool {
        matches!(self, PaperKind::AuditPlan | PaperKind::Conclusions | PaperKind::Deviations)
    }
}

/// Which paper is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PaperChoice {
    /// The kind.
    pub kind: PaperKind,
    /// The review that it is about, or whose findings stand in it; the latest when none is named.
    pub review: Option<ReviewId>,
}

impl fmt::Display for PaperChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}", self.kind.word())?;
        self.review.map_or(Ok(()), |review| write!(f, "/of/{review}"))
    }
}

/// Reads what stands after `report` in the address of a round.
pub(super) fn paper_choice(parts: &[&str]) -> Result<PaperChoice, NoSuchPage> {
    let kind = |word: &str| PaperKind::ALL.into_iter().find(|kind| kind.word() == word).ok_or(NoSuchPage);
    match parts {
        [] => Ok(PaperChoice::default()),
        [word] => Ok(PaperChoice { kind: kind(word)?, review: None }),
        [word, "of", review] => Ok(PaperChoice { kind: kind(word)?, review: Some(id(review)?) }),
        _ => Err(NoSuchPage),
    }
}

/// A page about reviews.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReviewsPage {
    /// All reviews of the dossier, and a new one.
    All,
    /// A page of one review.
    Of(ReviewId, ReviewPage),
}

/// A page of a review, in the order in which a reviewer goes through them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReviewPage {
    /// What is reviewed, by whom, and what holds of the seal.
    Start,
    /// The visit: its meetings, and what is looked at how.
    Agenda,
    /// Each indicator, with what the organisation says at one side and the reviewer at the other.
    Look(Option<LookFilter>, Option<IndicatorId>),
    /// The findings, and the one at hand.
    Findings(Option<FindingId>),
    /// What the reviewer concludes.
    Conclusions,
}

/// Which indicators of a review are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LookFilter {
    /// Those that the reviewer is so far with.
    State(LookState),
    /// Those on the agenda of the visit.
    Planned,
    /// Those where the two ratings are a level or more apart.
    Apart,
    /// Those that are rated high on nothing current.
    Unevidenced,
}

impl LookFilter {
    /// All filters, in the order in which they are offered.
    pub const ALL: [LookFilter; 6] = [
        Self::State(LookState::ToSee),
        Self::State(LookState::InProgress),
        Self::State(LookState::Seen),
        Self::Planned,
        Self::Apart,
        Self::Unevidenced,
    ];

    /// The word in addresses and texts.
    pub fn word(self) -> &'static str {
        match self {
            LookFilter::State(state) => state.word(),
            LookFilter::Planned => "planned",
            LookFilter::Apart => "apart",
            LookFilter::Unevidenced => "unevidenced",
        }
    }

    /// The word for a filter, or for none.
    pub fn word_of(filter: Option<LookFilter>) -> &'static str {
        filter.map_or("all", LookFilter::word)
    }
}

impl ReviewPage {
    /// The pages as they are shown first, in their order.
    pub const ALL: [ReviewPage; 5] =
        [Self::Start, Self::Agenda, Self::Look(None, None), Self::Findings(None), Self::Conclusions];

    /// The word in addresses and texts.
    pub fn word(&self) -> &'static str {
        match self {
            ReviewPage::Start => "start",
            ReviewPage::Agenda => "agenda",
            ReviewPage::Look(..) => "look",
            ReviewPage::Findings(_) => "findings",
            ReviewPage::Conclusions => "conclusions",
        }
    }

    /// Whether two addresses show the same page, whatever the filter or the place on it.
    pub fn is_same_page(&self, other: &ReviewPage) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl fmt::Display for ReviewsPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ReviewsPage::Of(review, page) = self else { return Ok(()) };
        write!(f, "/{review}/{}", page.word())?;
        match page {
            ReviewPage::Look(filter, indicator) => {
                let word = LookFilter::word_of(*filter);
                match (filter, indicator) {
                    (_, Some(indicator)) => write!(f, "/{word}/{indicator}"),
                    (Some(_), None) => write!(f, "/{word}"),
                    (None, None) => Ok(()),
                }
            }
            ReviewPage::Findings(Some(finding)) => write!(f, "/{finding}"),
            _ => Ok(()),
        }
    }
}

/// Reads what stands after `reviews` in the address of a dossier.
pub(super) fn reviews_page(parts: &[&str]) -> Result<ReviewsPage, NoSuchPage> {
    let [review, page @ ..] = parts else { return Ok(ReviewsPage::All) };
    let page = match page {
        [] | ["start"] => ReviewPage::Start,
        ["agenda"] => ReviewPage::Agenda,
        ["look"] => ReviewPage::Look(None, None),
        ["look", filter] => ReviewPage::Look(look_filter(filter)?, None),
        ["look", filter, indicator] => ReviewPage::Look(look_filter(filter)?, Some((*indicator).into())),
        ["findings"] => ReviewPage::Findings(None),
        ["findings", finding] => ReviewPage::Findings(Some(FindingId::from_str(finding).map_err(|_| NoSuchPage)?)),
        ["conclusions"] => ReviewPage::Conclusions,
        _ => return Err(NoSuchPage),
    };
    Ok(ReviewsPage::Of(id(review)?, page))
}

fn look_filter(word: &str) -> Result<Option<LookFilter>, NoSuchPage> {
    let filter = LookFilter::ALL.into_iter().find(|filter| filter.word() == word);
    if filter.is_none() && word != "all" { Err(NoSuchPage) } else { Ok(filter) }
}
