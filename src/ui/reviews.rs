//! Reviews by people from outside: the list, and the pages of one. The reviewer works beside what the organisation says
//! of itself, never over it.

mod conclusions;
mod findings;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::screen::loading;
use crate::app::Model;
use crate::app::route::{ReviewPage, ReviewsPage};
use crate::app::workspace::Workspace;
use crate::dossier::review::{Review, ReviewDetails, ReviewId};
use crate::dossier::round::Round;
use crate::framework::reading::Reading;

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
    /// Whether the reviewer's part can be written here: the review is not sealed.
    pub fn is_open(&self) -> bool {
        !self.review.is_sealed()
    }
}

/// Reviews by people from outside: the list, and the pages of one.
pub fn reviews_page(model: &Model, desk: &Desk, workspace: &Workspace, page: &ReviewsPage) -> Html {
    match page {
        ReviewsPage::All => {
            page_heading(workspace.dossier.organisation().name.to_string(), desk.t.text("page-reviews"))
        }
        ReviewsPage::Of(review, page) => match at_hand(model, workspace, *review) {
            Some(at) => review_page(model, desk, &at, page),
            None => loading(desk),
        },
    }
}

fn at_hand<'a>(model: &Model, workspace: &'a Workspace, id: ReviewId) -> Option<ReviewAtHand<'a>> {
    let review = workspace.dossier.review(id)?;
    let details = review.details.clone()?;
    let round = workspace.dossier.round(details.round)?.clone();
    let reading = model.framework_of(&round)?;
    Some(ReviewAtHand { workspace, review, details, round, reading })
}

/// A page of a review under the heading that all of them share.
fn review_page(model: &Model, desk: &Desk, at: &ReviewAtHand<'_>, page: &ReviewPage) -> Html {
    html! {
        <>
            { page_heading(at.workspace.dossier.organisation().name.to_string(), desk.t.text("page-reviews")) }
            {
                match page {
                    ReviewPage::Findings(finding) => findings::page(desk, model, at, *finding),
                    ReviewPage::Conclusions => conclusions::page(desk, model, at),
                    _ => html! {},
                }
            }
        </>
    }
}
