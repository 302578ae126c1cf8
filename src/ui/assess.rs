//! Évaluer: one indicator after the other in reading order, with filters and progress.

pub mod card;
pub mod care;
mod elsewhere;
pub mod evidence;
mod past;
mod target;
pub mod voting;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use yew::prelude::*;

use super::context::{Desk, use_desk};
use card::{IndicatorCard, Origin, Review, opening};
use care::care_of;

use super::edition::answer;
use super::panels::words::groups_line;
use super::parts::{coverage, page_heading};
use super::prepare::sealed_note;
use crate::app::elsewhere::NotedElsewhere;
use crate::app::evidence::Adding;
use crate::app::route::{RoundPage, Route, Show};
use crate::app::workspace::NoteKey;
use crate::app::{Drafts, Event};
use crate::dossier::change::{OrganisationKind, Rating};
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::dossier::round::{Phase, Round};
use crate::dossier::team::{HandIn, MemberId};
use crate::figures::Beside;
use crate::figures::sparkline::pasts;
use crate::framework::reading::Reading;
use crate::framework::{IndicatorId, Place, ThemeId};
use crate::score::ScoreCard;
use crate::score::agreement::{is_blind, is_to_discuss};
use crate::score::card::{Tally, ThemeResult};
use crate::score::evidence::Grounds;
use crate::score::groups::{Comparison, by_indicator};
use crate::score::remarks::Rule;
use crate::texts::Texts;

/// Properties of [`AssessPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct AssessPageProperties {
    /// The dossier.
    pub dossier: DossierId,
    /// The round; where votes are hidden, with those of the member who works here in the place of ratings.
    pub round: Rc<Round>,
    /// The round before, as it reads in the edition at hand.
    pub before: Option<Rc<Round>>,
    /// The rounds before on the same framework, without votes that are hidden still, for the levels so far.
    #[prop_or_default]
    pub earlier: Vec<Beside>,
    /// Notes of rounds on other frameworks that serve here too.
    #[prop_or_default]
    pub elsewhere: Rc<NotedElsewhere>,
    /// What its ratings rest on.
    #[prop_or_default]
    pub grounds: Rc<Grounds>,
    /// What is needed where evidence is added, while that place is open.
    #[prop_or_default]
    pub adding: Option<Rc<Adding>>,
    /// The framework.
    pub reading: Reading,
    /// The edition that the round was moved from.
    #[prop_or_default]
    pub former: Option<Reading>,
    /// Which indicators are shown.
    pub show: Show,
    /// The indicator that the address names: it stays in sight whatever the filter.
    pub at: Option<IndicatorId>,
    /// Indicators dealt with since the filter was chosen: they stay in sight, so that nothing leaves under the hand.
    pub touched: Rc<BTreeSet<IndicatorId>>,
    /// Notes that are being typed.
    pub drafts: Rc<Drafts>,
    /// The member of the team who works here.
    #[prop_or_default]
    pub acting: Option<MemberId>,
    /// Today.
    pub today: Day,
    /// Indicators that were rated or noted anew since they were handed in.
    #[prop_or_default]
    pub reworked: Rc<BTreeSet<IndicatorId>>,
    /// Indicators of which values of several people wait to be settled.
    #[prop_or_default]
    pub clashing: Rc<BTreeSet<IndicatorId>>,
    /// What is worth pointing out on indicators.
    #[prop_or_default]
    pub remarks: Rc<BTreeMap<IndicatorId, Rc<[Rule]>>>,
    /// What the organisation is.
    #[prop_or_default]
    pub kind: OrganisationKind,
}

/// Évaluer.
#[component]
pub fn AssessPage(props: &AssessPageProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let round = &props.round;
    let framework = &props.reading.framework;
    // Put together once for the page, and again only when an earlier round is another: not at each rating.
    let pasts = use_memo(
        (props.earlier.clone(), props.reading.clone(), round.opening.label.clone(), t.clone()),
        |(earlier, reading, label, t)| pasts(t, reading, earlier, label),
    );
    let answers = Rc::new(framework.answers(&props.round.scope));
    let card = ScoreCard::of(framework, round);
    let carried = round.carried();
    let groups = by_indicator(round);
    let shown: Vec<Place<'_>> = round.asked(framework).filter(|place| is_shown(props, place)).collect();
    html! {
        <div class="assess">
            { page_heading(t.with("round-named", &[("label", (&round.opening.label).into())]), t.text("page-assess")) }
            { sealed_note(desk, round) }
            { voting::who_rates(desk, props) }
            <div class="assess-tools">
                { theme_progress(desk, props) }
                { filters(desk, props) }
            </div>
            <div>
                if props.show == Show::Unevidenced {
                    <p class="hint">{ t.text("affirmed-explained") }</p>
                }
            </div>
            <div class="assess-list">
                if round.asked(framework).next().is_none() {
                    <p class="empty">
                        { t.text("assess-empty") }{ " " }
                        <a href={Route::Round(props.dossier, round.id, RoundPage::Prepare).href()}>{ t.text("page-prepare") }</a>
                    </p>
                } else if shown.is_empty() {
                    <p class="empty">{ t.text(&format!("assess-none-{}", props.show.word())) }</p>
                }
                for (index, place) in shown.iter().enumerate() {
                    { opening(&props.reading.words, index.checked_sub(1).map(|before| shown[before]), *place) }
                    <IndicatorCard
                        key={place.indicator.id.as_str()} round={round.id} readonly={round.is_sealed()}
                        dossier={props.dossier} evidence={props.grounds.of_indicator(&place.indicator.id)}
                        lack={props.grounds.lack(framework, *place, round.rating(&place.indicator.id))}
                        adding={props.adding.clone().filter(|adding| adding.indicator == place.indicator.id)}
                        reading={props.reading.clone()} id={place.indicator.id.clone()}
                        number={place.indicator.number.clone()} answers={answers.clone()}
                        rating={round.rating(&place.indicator.id).clone()} voting={voting::voting(props, place)}
                        past={pasts.get(&place.indicator.id).cloned()}
                        before={props.before.as_ref().and_then(|before| before.level(&place.indicator.id))}
                        is_before_converted={is_before_converted(round, &place.indicator.id)}
                        target={round.targets.get(&place.indicator.id).copied()}
                        aim={round.aims.get(&place.indicator.id).copied()}
                        carried={carried.get(&place.indicator.id).copied()}
                        review={review(t, props, &place.indicator.id)}
                        care={care_of(round, &place.indicator.id, props.acting, props.today, &props.reworked)}
                        note={note(props, &place.indicator.id)}
                        elsewhere={props.elsewhere.get(&place.indicator.id).cloned()}
                        is_clashing={props.clashing.contains(&place.indicator.id)}
                        groups={groups_seen(t, props, place, &groups)}
                        remarks={props.remarks.get(&place.indicator.id).cloned()}
                        note_before={props.before.as_ref().map(|before| before.note(&place.indicator.id)).unwrap_or_default()}
                    />
                }
            </div>
            { after_rating(desk, props, card.whole.tally.not_rated) }
        </div>
    }
}

fn is_shown(props: &AssessPageProperties, place: &Place<'_>) -> bool {
    let id = &place.indicator.id;
    let fits = match props.show {
        Show::All => true,
        Show::ToDo => {
            *props.round.rating(id) == Rating::NotRated && !props.reading.framework.is_measure(place.indicator)
        }
        Show::ToDiscuss => is_to_discuss(&props.reading.framework, &props.round, place),
        Show::Changed => {
            let differs = |before: &Rc<Round>| before.rating(id) != props.round.rating(id);
            *props.round.rating(id) != Rating::NotRated && props.before.as_ref().is_some_and(differs)
        }
        Show::Carried => props.round.carried().contains_key(id),
        Show::Review => props.round.to_review.contains(id),
        Show::Noted => !note(props, id).is_empty(),
        Show::Unevidenced => props.grounds.lack(&props.reading.framework, *place, props.round.rating(id)).is_some(),
        Show::Mine => {
            let assignee = props.round.team.assignee(id).map(|(member, _)| member);
            props.acting.is_some() && assignee == props.acting
        }
        Show::HandedIn => props.round.team.hand_ins.get(id).is_some_and(|hand_in| **hand_in == HandIn::Submitted),
    };
    fits || props.at.as_ref() == Some(id) || props.touched.contains(id)
}

fn note(props: &AssessPageProperties, id: &IndicatorId) -> Rc<str> {
    let key = NoteKey::own(props.round.id, id.clone());
    props.drafts.get(&key).cloned().unwrap_or_else(|| props.round.note(id))
}

/// What groups of people say to an indicator. Whoever rates alone first is not told before the votes are locked.
fn groups_seen(
    t: &Texts,
    props: &AssessPageProperties,
    place: &Place<'_>,
    groups: &BTreeMap<IndicatorId, Comparison>,
) -> Option<AttrValue> {
    let comparison = groups.get(&place.indicator.id).filter(|_| !props.round.is_blind(&place.theme.id))?;
    groups_line(t, comparison, props.kind).map(AttrValue::from)
}

/// Whether the level of the round before was placed on the scale of the edition that this round was moved to.
fn is_before_converted(round: &Round, id: &IndicatorId) -> bool {
    round.edition.as_ref().is_some_and(|edition| edition.ways_to(id).any(|way| way.scale.is_some()))
}

/// Where an answer came from that has to be looked at, in the words of the edition before.
fn review(t: &Texts, props: &AssessPageProperties, id: &IndicatorId) -> Option<Rc<Review>> {
    let framework = &props.reading.framework;
    // Where votes are hidden, an answer of the edition before is no vote: each looks at the question anew.
    if framework.place(id).is_some_and(|place| is_blind(framework, &props.round, &place)) {
        return None;
    }
    let edition = props.round.edition.as_ref().filter(|_| props.round.to_review.contains(id))?;
    let ways = edition.ways_to(id).map(|way| Origin {
        relation: way.relation,
        is_rescaled: way.scale.is_some(),
        statement: props.former.as_ref().map(|former| former.statement(&way.from)).unwrap_or_default(),
        answer: match props.round.ratings.get(&way.from).filter(|_| way.from != way.to) {
            Some(rating) => answer(t, props.former.as_ref(), rating, &way.from),
            None => String::new(),
        },
    });
    Some(Rc::new(Review { edition: edition.from.edition.clone(), origins: ways.collect() }))
}

/// The themes with their progress; each leads to its first indicator.
fn theme_progress(desk: &Desk, props: &AssessPageProperties) -> Html {
    let t = &desk.t;
    let card = ScoreCard::of(&props.reading.framework, &props.round);
    let first = |theme: &ThemeId| {
        let mut asked = props.round.asked(&props.reading.framework).filter(|place| place.theme.id == *theme);
        asked.next().map(|place| place.indicator.id.clone())
    };
    let title = |theme: &ThemeId| {
        let number = props.reading.framework.theme(theme).map(|theme| theme.number.clone()).unwrap_or_default();
        let words = props.reading.words.themes.get(theme);
        format!("{number} {}", words.map(|words| words.title.clone()).unwrap_or_default())
    };
    html! {
        <nav class="theme-progress" aria-label={t.text("themes-nav")}>
            <ul>
                for theme in card.themes.iter() {
                    <li key={theme.theme.as_str()}>
                        <a href={Route::Round(props.dossier, props.round.id, RoundPage::Assess(Show::All, first(&theme.theme))).href()}>
                            { title(&theme.theme) }
                        </a>
                        { coverage(desk, asked_of(theme)) }
                    </li>
                }
            </ul>
        </nav>
    }
}

/// What a theme asks: its indicators, or its measures where it has nothing else.
fn asked_of(theme: &ThemeResult) -> Tally {
    if theme.result.tally.asked() > 0 { theme.result.tally } else { theme.result.measures }
}

/// Which indicators are shown, as links.
fn filters(desk: &Desk, props: &AssessPageProperties) -> Html {
    let t = &desk.t;
    let count = |show: Show| {
        let asked = props.round.asked(&props.reading.framework);
        let props = AssessPageProperties { show, at: None, touched: Rc::default(), ..props.clone() };
        asked.filter(|place| is_shown(&props, place)).count()
    };
    let is_offered = |show: &Show| match show {
        Show::Changed | Show::Carried => props.before.is_some(),
        Show::Review => props.round.edition.is_some() || props.show == Show::Review,
        Show::Mine => props.acting.is_some() || props.show == Show::Mine,
        Show::HandedIn => !props.round.team.assignments.is_empty() || props.show == Show::HandedIn,
        Show::ToDiscuss => props.round.deliberation.rule.is_some() || props.show == Show::ToDiscuss,
        Show::All | Show::ToDo | Show::Noted | Show::Unevidenced => true,
    };
    let offered = Show::ALL.into_iter().filter(is_offered);
    html! {
        <nav class="filters" aria-label={t.text("filters-nav")}>
            <ul>
                for show in offered {
                    <li key={show.word()}>
                        <a
                            href={Route::Round(props.dossier, props.round.id, RoundPage::Assess(show, None)).href()}
                            aria-current={(show == props.show).then_some("true")}
                        >{ t.with(&format!("show-{}", show.word()), &[("n", count(show).into())]) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// What comes after rating.
fn after_rating(desk: &Desk, props: &AssessPageProperties, n_left: u32) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    if props.round.deliberation.rule.is_some() {
        return html! {
            <p class="next-step">
                <span>{ t.with("assess-left", &[("n", n_left.into())]) }</span>
                <a class="button primary" href={Route::Round(props.dossier, props.round.id, RoundPage::Consensus(None)).href()}>
                    { t.text("assess-agree") }
                </a>
            </p>
        };
    }
    let onclick = match props.round.phase {
        Phase::Assessing => dispatch.on(Event::PhaseChosen(props.round.id, Phase::Agreeing)),
        _ => Callback::noop(),
    };
    html! {
        <p class="next-step">
            <span>{ t.with("assess-left", &[("n", n_left.into())]) }</span>
            <a class="button primary" href={Route::Round(props.dossier, props.round.id, RoundPage::ANALYSE).href()} {onclick}>
                { t.text("assess-go") }
            </a>
        </p>
    }
}
