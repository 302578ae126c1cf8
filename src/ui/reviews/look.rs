//! Each indicator with what the organisation says at one side and the reviewer at the other.

use std::rc::Rc;

use yew::prelude::*;

use super::agenda::plan_words;
use super::card::{Beside, LookCard};
use super::{ReviewAtHand, gaps};
use crate::app::Model;
use crate::app::route::{LookFilter, ReviewPage};
use crate::app::words::Wording;
use crate::app::workspace::NoteKey;
use crate::dossier::change::Rating;
use crate::dossier::review::LookState;
use crate::dossier::round::Round;
use crate::figures::sparkline::{earlier, pasts};
use crate::framework::{IndicatorId, Place, ThemeId};
use crate::score::evidence::Grounds;
use crate::score::groups::by_indicator;
use crate::score::review::{Difference, Seen, state_of};
use crate::ui::assess::card::opening;
use crate::ui::context::Desk;
use crate::ui::panels::words::groups_line;

/// Each indicator, with filters and progress.
pub(super) fn page(
    model: &Model,
    desk: &Desk,
    at: &ReviewAtHand<'_>,
    filter: Option<LookFilter>,
    here: Option<&IndicatorId>,
) -> Html {
    let t = &desk.t;
    let grounds = model.grounds(at.workspace, &at.round);
    let touched = &at.workspace.touched;
    let shown = |place: &Place<'_>| {
        let id = &place.indicator.id;
        fits(at, &grounds, filter, place) || here == Some(id) || touched.contains(id)
    };
    let shown: Vec<Place<'_>> = at.round.asked(&at.reading.framework).filter(shown).collect();
    let cards = beside(model, desk, at, &grounds, &shown);
    html! {
        <div class="looks">
            <div>
                if let Some(summary) = gaps::summary(model, desk, at, false) {
                    { summary }
                }
            </div>
            <div class="assess-tools">
                { themes(desk, at) }
                { filters(desk, at, &grounds, filter) }
            </div>
            <div class="assess-list">
                if shown.is_empty() {
                    <p class="empty">{ t.text(&format!("look-none-{}", LookFilter::word_of(filter))) }</p>
                }
                for (index, (place, card)) in shown.iter().zip(cards).enumerate() {
                    { opening(&at.reading.words, index.checked_sub(1).map(|before| shown[before]), *place) }
                    <LookCard
                        key={place.indicator.id.as_str()} dossier={at.workspace.dossier.id} review={at.review.id}
                        readonly={!at.is_open()} reading={at.reading.clone()} id={place.indicator.id.clone()}
                        round={at.round.id}
                        look={at.review.look(&place.indicator.id)} beside={card} comment={comment(at, &place.indicator.id)}
                    />
                }
            </div>
        </div>
    }
}

/// What the reviewer says to an indicator, as far as it is typed.
fn comment(at: &ReviewAtHand<'_>, id: &IndicatorId) -> Rc<str> {
    at.workspace.note(&NoteKey { round: at.round.id, indicator: id.clone(), review: Some(at.review.id) })
}

/// Whether an indicator is among those that are shown.
fn fits(at: &ReviewAtHand<'_>, grounds: &Grounds, filter: Option<LookFilter>, place: &Place<'_>) -> bool {
    let (framework, id) = (&at.reading.framework, &place.indicator.id);
    let look = at.review.looks.get(id);
    match filter {
        None => true,
        Some(LookFilter::State(state)) => state_of(framework, at.review, *place) == Some(state),
        Some(LookFilter::Planned) => look.is_some_and(|look| look.plan.is_some()),
        Some(LookFilter::Apart) => Difference::of(framework, *place, at.round.rating(id), at.review.rating(id))
            .is_some_and(Difference::is_apart),
        Some(LookFilter::Unevidenced) => grounds.lack(framework, *place, at.round.rating(id)).is_some(),
    }
}

/// What each card shows beside the reviewer's own part.
fn beside(
    model: &Model,
    desk: &Desk,
    at: &ReviewAtHand<'_>,
    grounds: &Grounds,
    shown: &[Place<'_>],
) -> Vec<Rc<Beside>> {
    let t = &desk.t;
    let Some(wording) = Wording::of(model, at.workspace) else { return Vec::new() };
    let groups = by_indicator(&at.round);
    let rounds = gaps::subject(model, at).map(|subject| subject.rounds).unwrap_or_default();
    let rounds: Vec<(Rc<Round>, _)> = rounds.into_iter().map(|beside| (beside.round, beside.reading)).collect();
    let pasts = pasts(t, &at.reading, &earlier(&at.round, &rounds), &at.round.opening.label);
    let kind = at.workspace.dossier.organisation().kind;
    let card = |place: &Place<'_>| {
        let id = &place.indicator.id;
        let (own, found) = (at.round.rating(id), at.review.rating(id));
        let groups = groups.get(id);
        let target = at.round.targets.get(id).map(|level| wording.rating(at.round.id, id, &Rating::Level(*level)));
        let aim = at.round.aims.get(id).map(|amount| t.decimal(&amount.to_string()));
        let findings = at
            .review
            .raised()
            .filter(|(_, finding)| finding.details.as_ref().is_some_and(|details| details.indicators.contains(id)));
        Rc::new(Beside {
            own: own.clone(),
            own_words: wording.rating(at.round.id, id, own),
            found_words: wording.rating(at.round.id, id, found),
            past: pasts.get(id).cloned(),
            target: target.or(aim),
            note: at.round.note(id),
            evidence: grounds.of_indicator(id),
            files: at.workspace.files.clone(),
            lack: grounds.lack(&at.reading.framework, *place, own),
            groups: groups.and_then(|groups| groups_line(t, groups, kind)),
            n_hidden: groups.map_or(0, |groups| groups.0.values().filter(|spread| spread.is_none()).count()),
            difference: Difference::of(&at.reading.framework, *place, own, found),
            plan: at.review.look(id).plan.map(|plan| plan_words(t, at, &plan)),
            findings: findings
                .filter_map(|(id, finding)| Some((id, finding.details.as_ref()?.statement.clone())))
                .collect(),
        })
    };
    shown.iter().map(card).collect()
}

/// The themes with how far they are seen; each leads to its first indicator that is not.
fn themes(desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let t = &desk.t;
    let mut ids: Vec<ThemeId> = at.round.asked(&at.reading.framework).map(|place| place.theme.id.clone()).collect();
    ids.dedup();
    let framework = &at.reading.framework;
    let row = |id: &ThemeId| {
        let places: Vec<Place<'_>> = at.round.asked(framework).filter(|place| place.theme.id == *id).collect();
        let is_waiting =
            |place: &&Place<'_>| state_of(framework, at.review, **place).is_some_and(|state| state != LookState::Seen);
        let next = places.iter().find(is_waiting).or(places.first());
        let next = next.map(|place| place.indicator.id.clone());
        let number = at.reading.framework.theme(id).map(|theme| theme.number.clone()).unwrap_or_default();
        let title = at.reading.words.themes.get(id).map(|words| words.title.clone()).unwrap_or_default();
        (format!("{number} {title}"), next, Seen::of(framework, at.review, places))
    };
    let rows = ids.iter().map(row);
    html! {
        <nav class="theme-progress" aria-label={t.text("themes-nav")}>
            <ul>
                for (title, next, seen) in rows {
                    <li key={title.clone()}>
                        <a href={at.page(ReviewPage::Look(None, next)).href()}>{ title }</a>
                        <span class="coverage">
                            <progress max={seen.all().max(1).to_string()} value={seen.seen.to_string()} aria-hidden="true" />
                            <span>{ t.with("reviewing-seen", &[("seen", seen.seen.into()), ("n", seen.all().into())]) }</span>
                        </span>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// Which indicators are shown, as links.
fn filters(desk: &Desk, at: &ReviewAtHand<'_>, grounds: &Grounds, here: Option<LookFilter>) -> Html {
    let t = &desk.t;
    let count = |filter| at.round.asked(&at.reading.framework).filter(|place| fits(at, grounds, filter, place)).count();
    let offered = std::iter::once(None).chain(LookFilter::ALL.map(Some));
    html! {
        <nav class="filters" aria-label={t.text("filters-nav")}>
            <ul>
                for filter in offered {
                    <li key={LookFilter::word_of(filter)}>
                        <a
                            href={at.page(ReviewPage::Look(filter, None)).href()}
                            aria-current={(filter == here).then_some("true")}
                        >{ t.with(&format!("look-show-{}", LookFilter::word_of(filter)), &[("n", count(filter).into())]) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}
