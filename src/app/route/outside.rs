//! Pages for those outside, as addresses write them: the papers of a round, and the reviews of a dossier.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::{NoSuchPage, id};
use crate::dossier::finding::{FindingId, Gravity};
use crate::dossier::review::{LookState, ReviewId};
use crate::formats::paper::{Options, Part};
use crate::framework::IndicatorId;
use crate::texts::Language;

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

/// Which paper is looked at, and what is to stand in it: an address makes the same paper again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PaperChoice {
    /// The kind.
    pub kind: PaperKind,
    /// The review that it is about, or whose findings stand in it; the latest when none is named.
    pub review: Option<ReviewId>,
    /// The language that it is written in; that of the interface when none is named.
    pub language: Option<Language>,
    /// What is to stand in it.
    pub options: Options,
}

impl PaperChoice {
    /// The same paper of another kind. Only a paper about a review needs one.
    pub fn of_kind(&self, kind: PaperKind) -> PaperChoice {
        PaperChoice { kind, ..self.clone() }
    }
}

/// Words of addresses for what is no part of the report.
const TEXT: &str = "text";
const CONFIDENTIAL: &str = "confidential";

/// `/report/of/ID/in/nl/without/glossary+text/with/history+confidential`: what differs from the report as it is shown
/// first.
impl fmt::Display for PaperChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}", self.kind.word())?;
        if let Some(review) = self.review {
            write!(f, "/of/{review}")?;
        }
        if let Some(language) = self.language {
            write!(f, "/in/{}", language.code())?;
        }
        let usual = Options::default().without;
        let without = self.options.without.difference(&usual).map(|part| part.word());
        let without: Vec<&str> = without.chain(self.options.is_without_free_text.then_some(TEXT)).collect();
        let with = usual.difference(&self.options.without).map(|part| part.word());
        let with: Vec<&str> = with.chain(self.options.names_confidential.then_some(CONFIDENTIAL)).collect();
        for (word, list) in [("without", without), ("with", with)] {
            if !list.is_empty() {
                write!(f, "/{word}/{}", list.join("+"))?;
            }
        }
        Ok(())
    }
}

/// Reads what stands after `report` in the address of a round.
pub(super) fn paper_choice(parts: &[&str]) -> Result<PaperChoice, NoSuchPage> {
    let [kind, rest @ ..] = parts else { return Ok(PaperChoice::default()) };
    let kind = PaperKind::ALL.into_iter().find(|known| known.word() == *kind).ok_or(NoSuchPage)?;
    let mut choice = PaperChoice { kind, ..PaperChoice::default() };
    let mut rest = rest;
    while let [what, of, after @ ..] = rest {
        match *what {
            "of" => choice.review = Some(id(of)?),
            "in" => choice.language = Some(language(of)?),
            "without" => choice.options.is_without_free_text = take_out(&mut choice.options.without, of)?,
            "with" => choice.options.names_confidential = put_in(&mut choice.options.without, of)?,
            _ => return Err(NoSuchPage),
        }
        rest = after;
    }
    if rest.is_empty() { Ok(choice) } else { Err(NoSuchPage) }
}

fn language(code: &str) -> Result<Language, NoSuchPage> {
    Language::ALL.into_iter().find(|language| language.code() == code).ok_or(NoSuchPage)
}

fn part(word: &str) -> Result<Part, NoSuchPage> {
    Part::ALL.into_iter().find(|part| part.word() == word).ok_or(NoSuchPage)
}

/// Leaves parts out, and says whether free text is among them.
fn take_out(without: &mut BTreeSet<Part>, words: &str) -> Result<bool, NoSuchPage> {
    let (text, parts): (Vec<&str>, Vec<&str>) = words.split('+').partition(|word| *word == TEXT);
    for word in parts {
        without.insert(part(word)?);
    }
    Ok(!text.is_empty())
}

/// Puts parts in that are usually left out, and says whether what is confidential is among them.
fn put_in(without: &mut BTreeSet<Part>, words: &str) -> Result<bool, NoSuchPage> {
    let (confidential, parts): (Vec<&str>, Vec<&str>) = words.split('+').partition(|word| *word == CONFIDENTIAL);
    for word in parts {
        without.remove(&part(word)?);
    }
    Ok(!confidential.is_empty())
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
    /// The findings, all of them or those of a kind.
    Findings(Option<FindingFilter>),
    /// One finding.
    Finding(FindingId),
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

/// Which findings of a review are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FindingFilter {
    /// Those that are so grave now.
    Of(Gravity),
    /// The non-conformities that were not lifted.
    Open,
    /// Those of which something is late.
    Late,
    /// The non-conformities that were lifted.
    Lifted,
}

impl FindingFilter {
    /// All filters, in the order in which they are offered: the gravest first, as the findings are.
    pub const ALL: [FindingFilter; 7] = [
        Self::Of(Gravity::Major),
        Self::Of(Gravity::Minor),
        Self::Of(Gravity::Observation),
        Self::Of(Gravity::Strength),
        Self::Open,
        Self::Late,
        Self::Lifted,
    ];

    /// The word in addresses and texts.
    pub fn word(self) -> &'static str {
        match self {
            FindingFilter::Of(gravity) => gravity.word(),
            FindingFilter::Open => "open",
            FindingFilter::Late => "late",
            FindingFilter::Lifted => "lifted",
        }
    }

    /// The word for a filter, or for none.
    pub fn word_of(filter: Option<FindingFilter>) -> &'static str {
        filter.map_or("all", FindingFilter::word)
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
            ReviewPage::Findings(_) | ReviewPage::Finding(_) => "findings",
            ReviewPage::Conclusions => "conclusions",
        }
    }

    /// Whether two addresses show the same page, whatever the filter or the place on it.
    pub fn is_same_page(&self, other: &ReviewPage) -> bool {
        self.word() == other.word()
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
            ReviewPage::Findings(Some(filter)) => write!(f, "/{}", filter.word()),
            ReviewPage::Finding(finding) => write!(f, "/{finding}"),
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
        ["findings", part] => match FindingFilter::ALL.into_iter().find(|filter| filter.word() == *part) {
            Some(filter) => ReviewPage::Findings(Some(filter)),
            None => ReviewPage::Finding(FindingId::from_str(part).map_err(|_| NoSuchPage)?),
        },
        ["conclusions"] => ReviewPage::Conclusions,
        _ => return Err(NoSuchPage),
    };
    Ok(ReviewsPage::Of(id(review)?, page))
}

fn look_filter(word: &str) -> Result<Option<LookFilter>, NoSuchPage> {
    let filter = LookFilter::ALL.into_iter().find(|filter| filter.word() == word);
    if filter.is_none() && word != "all" { Err(NoSuchPage) } else { Ok(filter) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(address: &str, choice: &PaperChoice) {
        assert_eq!(choice.to_string(), address);
        let parts: Vec<&str> = address.split('/').skip(1).collect();
        assert_eq!(paper_choice(&parts).as_ref(), Ok(choice));
    }

    #[test]
    fn an_address_says_what_differs_from_the_report_as_it_is_shown_first() {
        check("/report", &PaperChoice::default());
        let grid = PaperChoice { kind: PaperKind::Grid, language: Some(Language::Dutch), ..PaperChoice::default() };
        check("/grid/in/nl", &grid);
        let mut choice = PaperChoice::default();
        choice.options.without.remove(&Part::History);
        choice.options.without.insert(Part::Glossary);
        choice.options.is_without_free_text = true;
        choice.options.names_confidential = true;
        check("/report/without/glossary+text/with/history+confidential", &choice);
    }

    #[test]
    fn an_address_that_names_something_else_leads_nowhere() {
        assert_eq!(paper_choice(&[]), Ok(PaperChoice::default()));
        for address in ["poster", "report/in/xx", "report/without/plans", "report/with", "report/for/me"] {
            let parts: Vec<&str> = address.split('/').collect();
            assert_eq!(paper_choice(&parts), Err(NoSuchPage), "{address}");
        }
    }

    proptest! {
        #[test]
        fn an_address_makes_the_same_paper_again(
            kind in proptest::sample::select(PaperKind::ALL.to_vec()),
            review in proptest::option::of(any::<u128>()),
            language in proptest::option::of(proptest::sample::select(Language::ALL.to_vec())),
            without in proptest::sample::subsequence(Part::ALL.to_vec(), 0..=Part::ALL.len()),
            is_without_free_text in any::<bool>(),
            names_confidential in any::<bool>(),
        ) {
            let options = Options { without: without.into_iter().collect(), is_without_free_text, names_confidential };
            let review = review.map(|id| ReviewId(ulid::Ulid(id)));
            let choice = PaperChoice { kind, review, language, options };
            let address = choice.to_string();
            let parts: Vec<&str> = address.split('/').skip(1).collect();
            prop_assert_eq!(paper_choice(&parts), Ok(choice));
        }
    }
}
