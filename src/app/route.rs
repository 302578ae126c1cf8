//! Where one is, as written after the `#` of the address. Links are real links; the browser's history is the router.

mod analysis;
pub mod desk;
mod history;
mod outside;

use std::fmt;
use std::rc::Rc;
use std::str::FromStr;

use analysis::analysis;
pub use analysis::{Analysis, View};
use desk::compare_page;
pub use desk::{ComparePage, Sight};
use history::history_part;
pub use history::{HistoryPart, Sought, Topic};
pub use outside::{FindingFilter, LookFilter, PaperChoice, PaperKind, ReviewPage, ReviewsPage};
use outside::{paper_choice, reviews_page};

use super::evidence::{EvidencePage, Listing};
use super::manuscript::ManuscriptId;
use crate::compare::desk::CollectionId;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::panel::PanelId;
use crate::dossier::plan::ActionId;
use crate::framework::{FrameworkRef, IndicatorId};

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one route at a time, and links are made and dropped at once; where pointers are short it is not large"
)]
pub enum Route {
    /// The dossiers in this browser.
    Home,
    /// The form of a new dossier.
    NewDossier,
    /// Where data lives, export and import.
    Data,
    /// How it works.
    Help,
    /// The frameworks, and what one looks for in them; empty for all.
    Frameworks(Rc<str>),
    /// Bringing in a framework from a spreadsheet or a file.
    Import,
    /// A framework as a school sees it, from a theme or an indicator on.
    Framework(FrameworkRef, Option<Rc<str>>),
    /// An edition of a framework beside an older one.
    Editions(FrameworkRef, Rc<str>),
    /// A framework that is being written.
    Manuscript(ManuscriptId, ManuscriptPage),
    /// A dossier's overview.
    Dossier(DossierId),
    /// A dossier's evidence: a list of pieces, or one piece.
    Evidence(DossierId, EvidencePage),
    /// What happened in a dossier, or to one indicator of a round.
    History(DossierId, HistoryPart),
    /// Values of two people that stand side by side and wait to be settled.
    Clashes(DossierId),
    /// Reviews of its rounds, by people from outside.
    Reviews(DossierId, ReviewsPage),
    /// What is due: labels, audits, findings, actions, milestones.
    Calendar(DossierId),
    /// The key with which one signs in this browser, and the keys that one knows.
    Signatures,
    /// The comparisons in this browser.
    Comparisons,
    /// A page of a comparison.
    Compare(CollectionId, ComparePage),
    /// A page of a round.
    Round(DossierId, RoundId, RoundPage),
    /// An address that leads nowhere.
    Unknown,
}

/// A page of a framework that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ManuscriptPage {
    /// Writing, at a part of it: the framework itself when none is named.
    Write(Option<Rc<str>>),
    /// What is unsound.
    Check,
    /// As a school will see it.
    Preview,
}

/// A page of a round, in the order of its life.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RoundPage {
    /// Themes, scope, targets.
    Prepare,
    /// Rating, with what is shown and the indicator to begin at.
    Assess(Show, Option<IndicatorId>),
    /// The team: people, calendar, who looks after what.
    Team,
    /// What groups of people are asked, and the panel at hand.
    Panels(Option<PanelId>),
    /// Bringing in answers to a panel from a table of another survey tool.
    Responses(PanelId),
    /// What the raters differ on, and what they agree on.
    Consensus(Option<IndicatorId>),
    /// Results, and what of them is looked at.
    Analyse(Analysis),
    /// What matters most, and the axes of improvement.
    Axes,
    /// The action plan, in one of its views, and the action at hand.
    Improve(PlanView, Option<ActionId>),
    /// Closing, and the next round.
    Close,
    /// What a reader outside gets: the report and the other papers.
    Report(PaperChoice),
}

/// How the action plan is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlanView {
    /// As a table.
    #[default]
    Table,
    /// By state, side by side.
    Board,
    /// Along the calendar.
    Timeline,
}

impl PlanView {
    /// All views, in the order in which they are offered.
    pub const ALL: [PlanView; 3] = [PlanView::Table, PlanView::Board, PlanView::Timeline];

    /// The word in the address.
    pub fn word(self) -> &'static str {
        match self {
            PlanView::Table => "table",
            PlanView::Board => "board",
            PlanView::Timeline => "timeline",
        }
    }
}

/// Which indicators the assessment shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Show {
    /// All that are asked.
    #[default]
    All,
    /// Those that nobody dealt with.
    ToDo,
    /// Those whose votes are shown, lie apart, and wait for a consensus.
    ToDiscuss,
    /// Those whose level differs from the round before.
    Changed,
    /// Those that were carried over from the round before.
    Carried,
    /// Those whose answer came from the edition before and has to be looked at.
    Review,
    /// Those with a note.
    Noted,
    /// Those that are rated high without current evidence.
    Unevidenced,
    /// Those that the member who works here looks after.
    Mine,
    /// Those that were handed in and wait to be looked at.
    HandedIn,
}

impl Show {
    /// All choices, in the order in which they are offered.
    pub const ALL: [Show; 10] = [
        Show::All,
        Show::ToDo,
        Show::Mine,
        Show::HandedIn,
        Show::ToDiscuss,
        Show::Changed,
        Show::Carried,
        Show::Review,
        Show::Noted,
        Show::Unevidenced,
    ];

    /// The word in the address.
    pub fn word(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::ToDo => "to-do",
            Show::ToDiscuss => "to-discuss",
            Show::Changed => "changed",
            Show::Carried => "carried",
            Show::Review => "review",
            Show::Noted => "noted",
            Show::Unevidenced => "unevidenced",
            Show::Mine => "mine",
            Show::HandedIn => "handed-in",
        }
    }
}

impl RoundPage {
    /// The assessment from its beginning.
    pub const ASSESS: RoundPage = RoundPage::Assess(Show::All, None);

    /// The results in brief.
    pub const ANALYSE: RoundPage =
        RoundPage::Analyse(Analysis { view: View::Brief, since: None, rounds: Vec::new(), themes: Vec::new() });

    /// The action plan as it is shown first.
    pub const PLAN: RoundPage = RoundPage::Improve(PlanView::Table, None);

    /// Whether two addresses show the same page, whatever the filter or the place on it.
    pub fn is_same_page(&self, other: &RoundPage) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// Typed words as an address can hold them.
fn plain(typed: &str) -> Rc<str> {
    let words: Vec<&str> = typed.split(['/', '%']).flat_map(str::split_whitespace).collect();
    words.join(" ").into()
}

impl Route {
    /// The frameworks with what is looked for. Signs that mean something in addresses mean nothing in a search.
    pub fn search(typed: &str) -> Route {
        Route::Frameworks(plain(typed))
    }

    /// The whole history of a dossier.
    pub fn history(dossier: DossierId) -> Route {
        Route::History(dossier, HistoryPart::Of(Sought::default()))
    }

    /// What stands in a link.
    pub fn href(&self) -> String {
        format!("#{self}")
    }

    /// The dossier that the page is about.
    pub fn dossier(&self) -> Option<DossierId> {
        match self {
            Route::Dossier(dossier)
            | Route::Evidence(dossier, _)
            | Route::History(dossier, _)
            | Route::Clashes(dossier)
            | Route::Reviews(dossier, _)
            | Route::Calendar(dossier)
            | Route::Round(dossier, ..) => Some(*dossier),
            _ => None,
        }
    }

    /// Whether two addresses show the same page; then the focus stays where it is.
    pub fn is_same_page(&self, other: &Route) -> bool {
        match (self, other) {
            (Route::Round(d1, r1, page), Route::Round(d2, r2, other)) => {
                d1 == d2 && r1 == r2 && page.is_same_page(other)
            }
            (Route::Evidence(d1, EvidencePage::List(_)), Route::Evidence(d2, EvidencePage::List(_))) => d1 == d2,
            (Route::History(d1, HistoryPart::Of(_)), Route::History(d2, HistoryPart::Of(_))) => d1 == d2,
            (Route::Reviews(d1, ReviewsPage::Of(r1, page)), Route::Reviews(d2, ReviewsPage::Of(r2, other))) => {
                d1 == d2 && r1 == r2 && page.is_same_page(other)
            }
            (Route::Compare(c1, page), Route::Compare(c2, other)) => c1 == c2 && page.is_same_page(other),
            (Route::Frameworks(_), Route::Frameworks(_)) => true,
            (Route::Framework(framework, _), Route::Framework(other, _)) => framework == other,
            (Route::Manuscript(m1, ManuscriptPage::Write(_)), Route::Manuscript(m2, ManuscriptPage::Write(_))) => {
                m1 == m2
            }
            _ => self == other,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Home => f.write_str("/"),
            Route::NewDossier => f.write_str("/new"),
            Route::Data => f.write_str("/data"),
            Route::Help => f.write_str("/help"),
            Route::Unknown => f.write_str("/unknown"),
            Route::Frameworks(query) if query.is_empty() => f.write_str("/frameworks"),
            Route::Frameworks(query) => write!(f, "/frameworks/search/{query}"),
            Route::Import => f.write_str("/frameworks/import"),
            Route::Framework(framework, None) => write!(f, "/framework/{}/{}", framework.id, framework.edition),
            Route::Framework(framework, Some(item)) => {
                write!(f, "/framework/{}/{}/at/{item}", framework.id, framework.edition)
            }
            Route::Editions(framework, older) => {
                write!(f, "/framework/{}/{}/beside/{older}", framework.id, framework.edition)
            }
            Route::Manuscript(manuscript, page) => write!(f, "/manuscript/{manuscript}{page}"),
            Route::Dossier(dossier) => write!(f, "/dossier/{dossier}"),
            Route::Evidence(dossier, page) => write!(f, "/dossier/{dossier}/evidence{page}"),
            Route::History(dossier, part) => write!(f, "/dossier/{dossier}/history{part}"),
            Route::Clashes(dossier) => write!(f, "/dossier/{dossier}/clashes"),
            Route::Reviews(dossier, page) => write!(f, "/dossier/{dossier}/reviews{page}"),
            Route::Calendar(dossier) => write!(f, "/dossier/{dossier}/calendar"),
            Route::Signatures => f.write_str("/signatures"),
            Route::Comparisons => f.write_str("/compare"),
            Route::Compare(collection, page) => write!(f, "/compare/{collection}{page}"),
            Route::Round(dossier, round, page) => write!(f, "/dossier/{dossier}/round/{round}/{page}"),
        }
    }
}

impl fmt::Display for RoundPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RoundPage::Prepare => f.write_str("prepare"),
            RoundPage::Assess(Show::All, None) => f.write_str("assess"),
            RoundPage::Assess(show, None) => write!(f, "assess/{}", show.word()),
            RoundPage::Assess(show, Some(indicator)) => write!(f, "assess/{}/{indicator}", show.word()),
            RoundPage::Team => f.write_str("team"),
            RoundPage::Panels(None) => f.write_str("panels"),
            RoundPage::Panels(Some(panel)) => write!(f, "panels/{panel}"),
            RoundPage::Responses(panel) => write!(f, "panels/{panel}/table"),
            RoundPage::Consensus(None) => f.write_str("consensus"),
            RoundPage::Consensus(Some(indicator)) => write!(f, "consensus/{indicator}"),
            RoundPage::Analyse(analysis) => write!(f, "analyse{analysis}"),
            RoundPage::Axes => f.write_str("axes"),
            RoundPage::Improve(view, None) => write!(f, "improve/{}", view.word()),
            RoundPage::Improve(view, Some(action)) => write!(f, "improve/{}/{action}", view.word()),
            RoundPage::Close => f.write_str("close"),
            RoundPage::Report(choice) => write!(f, "report{choice}"),
        }
    }
}

impl fmt::Display for ManuscriptPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ManuscriptPage::Write(None) => Ok(()),
            ManuscriptPage::Write(Some(part)) => write!(f, "/write/{part}"),
            ManuscriptPage::Check => f.write_str("/check"),
            ManuscriptPage::Preview => f.write_str("/preview"),
        }
    }
}

/// An address that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchPage;

impl FromStr for Route {
    type Err = NoSuchPage;

    /// Reads what stands after the `#`.
    fn from_str(text: &str) -> Result<Self, NoSuchPage> {
        let parts: Vec<&str> = text.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Ok(Route::Home),
            ["new"] => Ok(Route::NewDossier),
            ["data"] => Ok(Route::Data),
            ["help"] => Ok(Route::Help),
            ["frameworks"] => Ok(Route::Frameworks("".into())),
            ["frameworks", "import"] => Ok(Route::Import),
            ["frameworks", "search"] => Ok(Route::Frameworks("".into())),
            ["frameworks", "search", query] => Ok(Route::search(query)),
            ["framework", id, edition, rest @ ..] => framework_page(framework_ref(id, edition), rest),
            ["manuscript", manuscript, page @ ..] => {
                Ok(Route::Manuscript(manuscript.parse().map_err(|_| NoSuchPage)?, manuscript_page(page)?))
            }
            ["dossier", dossier] => Ok(Route::Dossier(id(dossier)?)),
            ["dossier", dossier, "evidence", page @ ..] => Ok(Route::Evidence(id(dossier)?, evidence_page(page)?)),
            ["dossier", dossier, "history", part @ ..] => Ok(Route::History(id(dossier)?, history_part(part)?)),
            ["dossier", dossier, "clashes"] => Ok(Route::Clashes(id(dossier)?)),
            ["dossier", dossier, "reviews", page @ ..] => Ok(Route::Reviews(id(dossier)?, reviews_page(page)?)),
            ["dossier", dossier, "calendar"] => Ok(Route::Calendar(id(dossier)?)),
            ["signatures"] => Ok(Route::Signatures),
            ["compare"] => Ok(Route::Comparisons),
            ["compare", collection, page @ ..] => Ok(Route::Compare(id(collection)?, compare_page(page)?)),
            ["dossier", dossier, "round", round, page @ ..] => {
                Ok(Route::Round(id(dossier)?, id(round)?, round_page(page)?))
            }
            _ => Err(NoSuchPage),
        }
    }
}

fn id<T: FromStr>(text: &str) -> Result<T, NoSuchPage> {
    text.parse().map_err(|_| NoSuchPage)
}

fn framework_ref(id: &str, edition: &str) -> FrameworkRef {
    FrameworkRef { id: id.into(), edition: edition.into() }
}

fn evidence_page(parts: &[&str]) -> Result<EvidencePage, NoSuchPage> {
    match parts {
        [] => Ok(EvidencePage::ALL),
        ["list", listing @ ..] => Listing::of_address(listing).map(EvidencePage::List).ok_or(NoSuchPage),
        [piece] => Ok(EvidencePage::Piece(id(piece)?)),
        _ => Err(NoSuchPage),
    }
}

fn framework_page(framework: FrameworkRef, parts: &[&str]) -> Result<Route, NoSuchPage> {
    match parts {
        [] => Ok(Route::Framework(framework, None)),
        ["at", item] => Ok(Route::Framework(framework, Some((*item).into()))),
        ["beside", older] => Ok(Route::Editions(framework, (*older).into())),
        _ => Err(NoSuchPage),
    }
}

fn manuscript_page(parts: &[&str]) -> Result<ManuscriptPage, NoSuchPage> {
    match parts {
        [] => Ok(ManuscriptPage::Write(None)),
        ["write", part] => Ok(ManuscriptPage::Write(Some((*part).into()))),
        ["check"] => Ok(ManuscriptPage::Check),
        ["preview"] => Ok(ManuscriptPage::Preview),
        _ => Err(NoSuchPage),
    }
}

fn round_page(parts: &[&str]) -> Result<RoundPage, NoSuchPage> {
    let view = |word: &str| PlanView::ALL.into_iter().find(|view| view.word() == word).ok_or(NoSuchPage);
    let show = |word: &str| Show::ALL.into_iter().find(|show| show.word() == word).ok_or(NoSuchPage);
    match parts {
        ["prepare"] => Ok(RoundPage::Prepare),
        ["assess"] => Ok(RoundPage::ASSESS),
        ["assess", word] => Ok(RoundPage::Assess(show(word)?, None)),
        ["assess", word, indicator] => Ok(RoundPage::Assess(show(word)?, Some((*indicator).into()))),
        ["team"] => Ok(RoundPage::Team),
        ["panels"] => Ok(RoundPage::Panels(None)),
        ["panels", panel] => Ok(RoundPage::Panels(Some(id(panel)?))),
        ["panels", panel, "table"] => Ok(RoundPage::Responses(id(panel)?)),
        ["consensus"] => Ok(RoundPage::Consensus(None)),
        ["consensus", indicator] => Ok(RoundPage::Consensus(Some((*indicator).into()))),
        ["analyse", parts @ ..] => Ok(RoundPage::Analyse(analysis(parts)?)),
        ["axes"] => Ok(RoundPage::Axes),
        ["improve"] => Ok(RoundPage::PLAN),
        ["improve", word] => Ok(RoundPage::Improve(view(word)?, None)),
        ["improve", word, action] => Ok(RoundPage::Improve(view(word)?, Some(id(action)?))),
        ["close"] => Ok(RoundPage::Close),
        ["report", choice @ ..] => Ok(RoundPage::Report(paper_choice(choice)?)),
        _ => Err(NoSuchPage),
    }
}

#[cfg(test)]
mod tests {
    use super::super::evidence::{Order, Pieces};
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_page() {
        let dossier = "01ARZ3NDEKTSV4RRFFQ69G5FAV".parse().expect("an id");
        let round = "01BX5ZZKBKACTAV9WEVGEMMVRZ".parse().expect("an id");
        let mut routes = vec![Route::Home, Route::NewDossier, Route::Data, Route::Help, Route::Dossier(dossier)];
        let framework = framework_ref("eqavet", "2020");
        routes.extend(["", "décrochage scolaire"].map(|query| Route::Frameworks(query.into())));
        routes.extend([None, Some("p1".into())].map(|item| Route::Framework(framework.clone(), item)));
        routes.extend([Route::Import, Route::Editions(framework, "2009".into())]);
        let pages = [ManuscriptPage::Write(None), ManuscriptPage::Write(Some("t1".into())), ManuscriptPage::Check];
        let manuscript = "01ARZ3NDEKTSV4RRFFQ69G5FAV".parse().expect("an id");
        routes.extend(pages.into_iter().chain([ManuscriptPage::Preview]).map(|p| Route::Manuscript(manuscript, p)));
        let piece = "01ARZ3NDEKTSV4RRFFQ69G5FAW".parse().expect("an id");
        let lists = Pieces::all().flat_map(|show| {
            let words = [None, Some("bilan élèves".into())].into_iter();
            words.zip(Order::ALL).map(move |(words, order)| EvidencePage::List(Listing { show, order, words }))
        });
        let evidence = lists.chain([EvidencePage::ALL, EvidencePage::Piece(piece)]);
        routes.extend(evidence.map(|page| Route::Evidence(dossier, page)));
        let sought = |round, topic, words: &str| HistoryPart::Of(Sought { round, topic, words: words.into() });
        let mut parts = vec![HistoryPart::Indicator(round, "t07-p1".into()), sought(None, None, "")];
        parts.extend([None, Some(round)].map(|round| sought(round, None, "élève 1.1")));
        parts.extend(Topic::ALL.map(|topic| sought(Some(round), Some(topic), "")));
        parts.push(sought(Some(round), Some(Topic::Notes), "in"));
        routes.extend(parts.into_iter().map(|part| Route::History(dossier, part)));
        routes.push(Route::Clashes(dossier));
        let (panel, action) = ("01ARZ3NDEKTSV4RRFFQ69G5FAX".parse(), "01ARZ3NDEKTSV4RRFFQ69G5FAY".parse());
        let (panel, action) = (panel.expect("an id"), action.expect("an id"));
        let mut pages = vec![RoundPage::Prepare, RoundPage::ANALYSE, RoundPage::Close, RoundPage::ASSESS];
        pages.extend([RoundPage::Team, RoundPage::Axes, RoundPage::Responses(panel)]);
        pages.extend([None, Some(panel)].map(RoundPage::Panels));
        pages.extend([None, Some("t07-p1".into())].map(RoundPage::Consensus));
        pages.extend(PlanView::ALL.map(|view| RoundPage::Improve(view, None)));
        pages.push(RoundPage::Improve(PlanView::Board, Some(action)));
        let (review, finding) = ("01ARZ3NDEKTSV4RRFFQ69G5FAZ".parse(), "01ARZ3NDEKTSV4RRFFQ69G5FB0".parse());
        let (review, finding) = (review.expect("an id"), finding.expect("an id"));
        let papers = PaperKind::ALL.into_iter().zip([None, Some(review)].into_iter().cycle());
        pages.extend(
            papers.map(|(kind, review)| RoundPage::Report(PaperChoice { kind, review, ..PaperChoice::default() })),
        );
        let at = || Some("t07-p1".into());
        let looks = LookFilter::ALL.map(|filter| ReviewPage::Look(Some(filter), at()));
        let reviews = ReviewPage::ALL.into_iter().chain(looks);
        let reviews = reviews.chain([ReviewPage::Look(None, at()), ReviewPage::Finding(finding)]);
        let reviews = reviews.chain(FindingFilter::ALL.map(|filter| ReviewPage::Findings(Some(filter))));
        routes.extend(reviews.map(|page| Route::Reviews(dossier, ReviewsPage::Of(review, page))));
        routes.extend([Route::Reviews(dossier, ReviewsPage::All), Route::Calendar(dossier), Route::Signatures]);
        routes.push(Route::Comparisons);
        let filters = Show::ALL.map(|show| RoundPage::Assess(show, Some("t07-p1".into())));
        routes.extend(pages.into_iter().chain(filters).map(|page| Route::Round(dossier, round, page)));
        for route in routes {
            assert_eq!(route.to_string().parse(), Ok(route.clone()), "{route}");
        }
    }

    #[test]
    fn whatever_is_typed_has_an_address() {
        for typed in ["", "  ", "100 %", "and/or", " stage  6.1.1 ", "///", "#?&", "l’élève"] {
            let route = Route::search(typed);
            assert_eq!(route.to_string().parse(), Ok(route), "{typed}");
            let dossier = "01ARZ3NDEKTSV4RRFFQ69G5FAV".parse().expect("an id");
            let history = Route::History(dossier, HistoryPart::Of(Sought::default().with_words(typed)));
            assert_eq!(history.to_string().parse(), Ok(history), "{typed}");
        }
        assert_eq!(Route::search(" 100 % "), Route::Frameworks("100".into()));
    }

    #[test]
    fn a_wrong_address_is_no_page() {
        let dossier = "/dossier/01ARZ3NDEKTSV4RRFFQ69G5FAV";
        for part in ["in", "in/42", "about/weather", "x/y", "in/01BX5ZZKBKACTAV9WEVGEMMVRZ/x/y"] {
            let text = format!("{dossier}/history/{part}");
            assert_eq!(text.parse::<Route>(), Err(NoSuchPage), "{text}");
        }
        for text in ["/nowhere", "/dossier/42", "/dossier/01ARZ3NDEKTSV4RRFFQ69G5FAV/round", "/data/x"] {
            assert_eq!(text.parse::<Route>(), Err(NoSuchPage), "{text}");
        }
    }
}
