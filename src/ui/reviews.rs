//! Reviews by people from outside: the list, and the pages of one. The reviewer works beside what the organisation says
//! of itself, never over it.

mod agenda;
mod card;
mod conclusions;
mod findings;
mod gaps;
mod list;
mod look;
mod meetings;
pub mod open;
mod sample;
mod start;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::screen::{language_note, loading};
use super::seal::review_verdict;
use crate::app::route::{ReviewPage, ReviewsPage, Route};
use crate::app::words::review_kind_key;
use crate::app::workspace::Workspace;
use crate::app::{Event, Model};
use crate::dossier::finding::Gravity;
use crate::dossier::review::{Review, ReviewDetails, ReviewId};
use crate::dossier::round::Round;
use crate::dossier::side::Side;
use crate::framework::reading::Reading;
use crate::score::review::Seen;
use crate::texts::Texts;

pub use findings::{excerpt, finding_href};

/// What the pages of a review are about.
pub struct ReviewAtHand<'a> {
    /// The dossier.
    pub workspace: &'a Workspace,
    /// The review.
    pub review: &'a Rc<Review>,
    /// What is reviewed, and by whom.
    pub details: Rc<ReviewDetails>,
    /// The round.
    pub round: Rc<Round>,
    /// The framework to read it with.
    pub reading: Reading,
}

impl ReviewAtHand<'_> {
    /// Whether the reviewer's part can be written here: one works as a reviewer, and the review is not sealed.
    pub fn is_open(&self) -> bool {
        !self.review.is_sealed() && self.workspace.side == Side::Reviewer
    }

    /// The address of a page of the review.
    pub fn page(&self, page: ReviewPage) -> Route {
        Route::Reviews(self.workspace.dossier.id, ReviewsPage::Of(self.review.id, page))
    }

    /// How far the reviewer is with the indicators of the round.
    fn seen(&self) -> Seen {
        let framework = &self.reading.framework;
        Seen::of(framework, self.review, self.round.asked(framework))
    }
}

/// Reviews by people from outside: the list, and the pages of one.
pub fn reviews_page(model: &Model, desk: &Desk, workspace: &Workspace, page: &ReviewsPage) -> Html {
    let ReviewsPage::Of(id, page) = page else { return list::page(model, desk, workspace) };
    let Some((review, details)) = workspace.dossier.review(*id).and_then(|it| Some((it, it.details.clone()?))) else {
        return given_up(desk, workspace);
    };
    let Some(round) = workspace.dossier.round(details.round).cloned() else {
        return without_round(model, desk, workspace, review.id, &details);
    };
    match model.framework_of(&round) {
        Some(reading) => review_page(model, desk, &ReviewAtHand { workspace, review, details, round, reading }, page),
        None if model.library.lacks(round.framework()) => {
            let name = round.framework().to_string();
            html! {
                <>
                    { page_heading(String::new(), desk.t.text("framework-missing")) }
                    <p>{ desk.t.with("framework-missing-text", &[("framework", (&name).into())]) }</p>
                </>
            }
        }
        None => loading(desk),
    }
}

/// Offers to work on the dossier as a reviewer, to those who were handed it from outside.
pub fn role_offer(desk: &Desk, workspace: &Workspace) -> Html {
    let Desk { t, dispatch } = desk;
    if workspace.side == Side::Reviewer || workspace.dossier.rounds().is_empty() {
        return html! {};
    }
    html! {
        <section class="role-offer" aria-labelledby="role-offer">
            <h2 id="role-offer">{ t.text("reviewing-role") }</h2>
            <p>{ t.text("reviewing-role-text") }</p>
            <p>
                <button type="button" class="button" onclick={dispatch.on(Event::SideChosen(Side::Reviewer))}>
                    { t.text("reviewing-role-button") }
                </button>
            </p>
        </section>
    }
}

/// A review that was given up, or that is not in this dossier.
fn given_up(desk: &Desk, workspace: &Workspace) -> Html {
    let t = &desk.t;
    html! {
        <>
            { page_heading(workspace.dossier.organisation().name.to_string(), t.text("reviewing-gone")) }
            <p>{ t.text("reviewing-gone-text") }</p>
            <p><a href={Route::Reviews(workspace.dossier.id, ReviewsPage::All).href()}>{ t.text("reviewing-all") }</a></p>
        </>
    }
}

/// A review of a round that is not in this dossier: what holds of it is told all the same.
fn without_round(model: &Model, desk: &Desk, workspace: &Workspace, id: ReviewId, details: &ReviewDetails) -> Html {
    let t = &desk.t;
    html! {
        <div class="review">
            { page_heading(t.text(review_kind_key(details.kind)), t.text("reviewing-round-gone")) }
            <p>{ by_whom(details) }</p>
            { review_verdict(desk, model, workspace, id) }
            <p>{ t.text("reviewing-round-gone-text") }</p>
            <p><a href={Route::Reviews(workspace.dossier.id, ReviewsPage::All).href()}>{ t.text("reviewing-all") }</a></p>
        </div>
    }
}

/// A page of a review under the heading that all of them share.
fn review_page(model: &Model, desk: &Desk, at: &ReviewAtHand<'_>, page: &ReviewPage) -> Html {
    let t = &desk.t;
    let content = match page {
        ReviewPage::Start => start::page(model, desk, at),
        ReviewPage::Agenda => agenda::page(model, desk, at),
        ReviewPage::Look(filter, indicator) => look::page(model, desk, at, *filter, indicator.as_ref()),
        ReviewPage::Findings(filter) => findings::page(desk, model, at, *filter),
        ReviewPage::Finding(finding) => findings::finding(desk, model, at, *finding),
        ReviewPage::Conclusions => conclusions::page(desk, model, at),
    };
    html! {
        <div class="review">
            { language_note(desk, &at.reading) }
            { page_heading(review_name(t, &at.details, &at.round), t.text(page_key(page))) }
            { pages(desk, at, page) }
            if at.review.is_sealed() && *page != ReviewPage::Start {
                <p class="banner">{ t.text("reviewing-sealed-note") }</p>
            }
            { content }
        </div>
    }
}

/// What a review is called: its kind and its round.
fn review_name(t: &Texts, details: &ReviewDetails, round: &Round) -> String {
    let label = t.with("round-named", &[("label", (&round.opening.label).into())]);
    format!("{} · {label}", t.text(review_kind_key(details.kind)))
}

fn page_key(page: &ReviewPage) -> &'static str {
    match page {
        ReviewPage::Start => "reviewing-start",
        ReviewPage::Agenda => "reviewing-agenda",
        ReviewPage::Look(..) => "reviewing-look",
        ReviewPage::Findings(_) | ReviewPage::Finding(_) => "reviewing-findings",
        ReviewPage::Conclusions => "reviewing-conclusions",
    }
}

/// The pages of the review, each with how far it is.
fn pages(desk: &Desk, at: &ReviewAtHand<'_>, here: &ReviewPage) -> Html {
    let t = &desk.t;
    html! {
        <nav class="review-pages" aria-label={t.text("reviewing-nav")}>
            <a class="back" href={Route::Reviews(at.workspace.dossier.id, ReviewsPage::All).href()}>
                { t.text("reviewing-all") }
            </a>
            <ol>
                for page in ReviewPage::ALL {
                    <li key={page.word()}>
                        <a href={at.page(page.clone()).href()} aria-current={page.is_same_page(here).then_some("page")}>
                            { t.text(page_key(&page)) }
                        </a>
                        <span class="detail">{ progress(t, at, &page) }</span>
                    </li>
                }
            </ol>
        </nav>
    }
}

/// How far a page of the review is.
fn progress(t: &Texts, at: &ReviewAtHand<'_>, page: &ReviewPage) -> String {
    let review = at.review;
    match page {
        ReviewPage::Start => {
            t.text(if review.is_sealed() { "reviewing-progress-sealed" } else { "reviewing-progress-open" })
        }
        ReviewPage::Agenda => {
            let n_planned = review.looks.values().filter(|look| look.plan.is_some()).count();
            let counts = [("meetings", review.meetings.len().into()), ("n", n_planned.into())];
            t.with("reviewing-progress-agenda", &counts)
        }
        ReviewPage::Look(..) => {
            let seen = at.seen();
            t.with("reviewing-progress-look", &[("seen", seen.seen.into()), ("n", seen.all().into())])
        }
        ReviewPage::Findings(_) | ReviewPage::Finding(_) => {
            t.with("reviewing-progress-findings", &[("n", review.raised().count().into())])
        }
        ReviewPage::Conclusions => t.text(match review.conclusion.is_some() {
            true => "reviewing-progress-written",
            false => "reviewing-progress-unwritten",
        }),
    }
}

/// How many findings of each gravity a review raised, the gravest first; none when there is none.
fn findings_line(t: &Texts, review: &Review) -> Option<String> {
    let n_of = |gravity: Gravity| review.raised().filter(|(_, finding)| finding.gravity() == Some(gravity)).count();
    let told = Gravity::ALL.into_iter().rev().map(|gravity| (gravity, n_of(gravity))).filter(|(_, n)| *n > 0);
    let told: Vec<String> =
        told.map(|(gravity, n)| t.with(&format!("reviewing-n-{}", gravity.word()), &[("n", n.into())])).collect();
    (!told.is_empty()).then(|| told.join(" · "))
}

/// The days of a visit.
fn days(t: &Texts, details: &ReviewDetails) -> Option<String> {
    match (details.begins, details.ends) {
        (Some(begins), Some(ends)) if begins != ends => {
            let (begins, ends) = (t.of_day(begins), t.of_day(ends));
            Some(t.with("reviewing-days", &[("begins", (&begins).into()), ("ends", (&ends).into())]))
        }
        (Some(day), _) | (None, Some(day)) => Some(t.with("reviewing-day", &[("day", (&t.of_day(day)).into())])),
        (None, None) => None,
    }
}

/// Who reviews, and for whom.
fn by_whom(details: &ReviewDetails) -> String {
    let who = match details.name.is_empty() {
        true => details.reviewer.to_string(),
        false => format!("{}, {}", details.name, details.reviewer),
    };
    if details.body.is_empty() { who } else { format!("{who} · {}", details.body) }
}
