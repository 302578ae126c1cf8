//! The paper that was chosen, written in its own language. A long one takes a good part of a second, so that it is
//! written again only when something changed of what it rests on.

use std::cell::RefCell;
use std::rc::Rc;

use crate::app::Model;
use crate::app::route::{PaperChoice, PaperKind};
use crate::dossier::Dossier;
use crate::dossier::change::Organisation;
use crate::dossier::day::Day;
use crate::dossier::dress::Dress;
use crate::dossier::entry::{DossierId, RoundId, Timestamp};
use crate::dossier::evidence::EvidenceLibrary;
use crate::dossier::plan::ActionPlan;
use crate::dossier::review::Review;
use crate::dossier::round::Round;
use crate::dossier::signature::Checks;
use crate::figures::Subject;
use crate::formats::book::Book;
use crate::framework::reading::Reading;
use crate::papers::head::stem;
use crate::papers::{Paper, Source, book, conclusions, dashboard, deviations, grid, plan, report, tables, visit};
use crate::score::agreement::ballot;
use crate::texts::{Language, Texts};
use crate::ui::screen::RoundAtHand;

/// A paper, or why there is none to show.
#[derive(Clone)]
pub(super) enum Written {
    /// Its words are still being fetched.
    OnItsWay,
    /// Its words could not be fetched.
    NoWords,
    /// It is about a review, and there is none of this round.
    NoReview,
    /// There is nothing that it could say.
    Nothing,
    /// Here it is, with the words of its language.
    Here {
        /// The words.
        t: Rc<Texts>,
        /// The paper.
        paper: Rc<Paper>,
        /// What its files are called, without an ending.
        stem: Rc<str>,
        /// Its tables for other programs: a spreadsheet, and a text table, which has room for one. Of the report, whose
        /// tables are for readers, it is the data of the round.
        tables: Option<(Rc<Book>, Rc<Book>)>,
    },
}

/// What a paper rests on, and nothing else of the program. Most of it is shared with the model, so that two of them are
/// compared at a glance.
#[derive(PartialEq)]
struct Grounds {
    dossier: DossierId,
    /// A journal only grows, and most of a dossier follows from it. What papers show most is looked at besides: two
    /// copies of a dossier may have as many entries.
    n_entries: usize,
    organisation: Rc<Organisation>,
    evidence: Rc<EvidenceLibrary>,
    actions: Rc<ActionPlan>,
    dress: Rc<Dress>,
    rounds: Vec<(Rc<Round>, Option<Reading>)>,
    reviews: Vec<Rc<Review>>,
    checks: Rc<Checks>,
    round: RoundId,
    choice: PaperChoice,
    words: Option<Rc<Texts>>,
    has_no_words: bool,
    today: Day,
    utc_offset: i32,
}

impl Grounds {
    fn of(model: &Model, at_hand: &RoundAtHand<'_>, choice: &PaperChoice) -> Grounds {
        let (workspace, language) = (at_hand.workspace, language_of(model, choice));
        let dossier = &workspace.dossier;
        let in_language = |round: &Rc<Round>| (round.clone(), model.framework_in(round, language));
        Grounds {
            dossier: dossier.id,
            n_entries: dossier.n_entries(),
            organisation: dossier.organisation().clone(),
            evidence: dossier.evidence().clone(),
            actions: dossier.actions().clone(),
            dress: dossier.dress().clone(),
            rounds: dossier.rounds().into_iter().map(in_language).collect(),
            reviews: dossier.reviews().into_iter().cloned().collect(),
            checks: workspace.checks.clone(),
            round: at_hand.round.id,
            choice: choice.clone(),
            words: model.texts_in(language).cloned(),
            has_no_words: model.papers.unavailable.contains(&language),
            today: model.day(),
            utc_offset: model.utc_offset,
        }
    }
}

thread_local! {
    /// The paper that was shown last. The page is drawn at every event, also while somebody types beside it.
    static LAST: RefCell<Option<(Grounds, Written)>> = const { RefCell::new(None) };
}

/// The paper that was chosen: the one that was written last where nothing changed that it shows.
pub(super) fn written(model: &Model, at_hand: &RoundAtHand<'_>, choice: &PaperChoice) -> Written {
    let grounds = Grounds::of(model, at_hand, choice);
    LAST.with_borrow_mut(|last| match last {
        Some((of, written)) if *of == grounds => written.clone(),
        _ => {
            let written = write(model, at_hand, choice);
            *last = Some((grounds, written.clone()));
            written
        }
    })
}

fn write(model: &Model, at_hand: &RoundAtHand<'_>, choice: &PaperChoice) -> Written {
    let language = language_of(model, choice);
    if model.papers.unavailable.contains(&language) {
        return Written::NoWords;
    }
    let dossier = &at_hand.workspace.dossier;
    let review = review_of(dossier, &at_hand.round, choice);
    if choice.kind.is_of_review() && review.is_none() {
        return Written::NoReview;
    }
    let words = model.texts_in(language).zip(model.framework_in(&at_hand.round, language));
    let Some((t, reading)) = words else { return Written::OnItsWay };
    let Some(subject) = subject(model, at_hand, &reading, language) else { return Written::Nothing };
    let source = Source {
        dossier,
        round: &at_hand.round,
        reading: &reading,
        subject: &subject,
        review,
        checks: &at_hand.workspace.checks,
        today: model.day(),
        utc_offset: model.utc_offset,
        options: &choice.options,
    };
    match of_kind(choice.kind, t, &source) {
        Some(paper) => Written::Here {
            t: t.clone(),
            stem: stem(&source, paper.name).into(),
            tables: tables_of(choice.kind, t, &source, &paper, model.now),
            paper: Rc::new(paper),
        },
        None => Written::Nothing,
    }
}

fn tables_of(
    kind: PaperKind,
    t: &Texts,
    source: &Source<'_>,
    paper: &Paper,
    at: Timestamp,
) -> Option<(Rc<Book>, Rc<Book>)> {
    let (book, table) = match kind {
        PaperKind::Report => (tables::workbook(t, source, at), tables::indicators(t, source, at)),
        _ => (book::book(t, paper, at)?, book::text_table(t, paper, at)?),
    };
    Some((Rc::new(book), Rc::new(table)))
}

/// The language of the paper.
pub(super) fn language_of(model: &Model, choice: &PaperChoice) -> Language {
    choice.language.unwrap_or(model.settings.language)
}

/// The review that was chosen; otherwise the latest that is sealed, or else the latest.
pub(super) fn review_of<'a>(dossier: &'a Dossier, round: &Round, choice: &PaperChoice) -> Option<&'a Rc<Review>> {
    let of_round: Vec<&Rc<Review>> = dossier.reviews_of(round.id).collect();
    let chosen = of_round.iter().find(|review| choice.review == Some(review.id));
    let sealed = || of_round.iter().rev().find(|review| review.seal.is_some());
    chosen.or_else(sealed).or(of_round.last()).copied()
}

fn of_kind(kind: PaperKind, t: &Texts, source: &Source<'_>) -> Option<Paper> {
    match kind {
        PaperKind::Report => report::paper(t, source),
        PaperKind::Dashboard => dashboard::paper(t, source),
        PaperKind::Grid => grid::paper(t, source),
        PaperKind::Plan => plan::paper(t, source),
        PaperKind::AuditPlan => visit::paper(t, source),
        PaperKind::Conclusions => conclusions::paper(t, source),
        PaperKind::Deviations => deviations::paper(t, source),
    }
}

/// The rounds on the framework up to this one, each as everybody may see it: votes that are hidden still are told to
/// nobody, least of all outside.
fn subject(model: &Model, at_hand: &RoundAtHand<'_>, reading: &Reading, language: Language) -> Option<Subject> {
    let (dossier, round) = (&at_hand.workspace.dossier, &at_hand.round);
    let of_framework = dossier.rounds().into_iter().filter(|other| other.framework().id == round.framework().id);
    let all: Vec<&Rc<Round>> = of_framework.collect();
    let until = all.iter().position(|other| other.id == round.id).map_or(all.len(), |at| at + 1);
    let told = |other: &&Rc<Round>| match model.framework_in(other, language) {
        Some(reading) => (ballot(&reading.framework, other, None), Some(reading)),
        None => ((*other).clone(), None),
    };
    let rounds: Vec<(Rc<Round>, Option<Reading>)> = all[..until].iter().map(told).collect();
    Some(Subject::of(reading.clone(), &rounds)?.in_organisation(dossier.organisation().kind))
}
