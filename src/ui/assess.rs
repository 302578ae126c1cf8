//! Évaluer: one indicator after the other in reading order, with filters and progress.

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::context::{use_dispatch, use_texts};
use super::focus::card_id;
use super::parts::{Coverage, PageHeading};
use super::prepare::{SealedNote, carried_key};
use super::rating_field::RatingField;
use crate::app::library::Reading;
use crate::app::route::{RoundPage, Route, Show};
use crate::app::workspace::NoteKey;
use crate::app::{Drafts, Event};
use crate::dossier::change::Rating;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::round::{Carried, Phase, Round};
use crate::framework::scale::Level;
use crate::framework::words::IndicatorWords;
use crate::framework::{IndicatorId, Place, Step, ThemeId};
use crate::score::ScoreCard;

/// Properties of [`AssessPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct AssessPageProperties {
    /// The dossier.
    pub dossier: DossierId,
    /// The round.
    pub round: Rc<Round>,
    /// The round before.
    pub before: Option<Rc<Round>>,
    /// The framework.
    pub reading: Reading,
    /// Which indicators are shown.
    pub show: Show,
    /// The indicator that the address names: it stays in sight whatever the filter.
    pub at: Option<IndicatorId>,
    /// Notes that are being typed.
    pub drafts: Rc<Drafts>,
}

/// Évaluer.
#[component]
pub fn AssessPage(props: &AssessPageProperties) -> Html {
    let t = use_texts();
    let round = &props.round;
    let framework = &props.reading.framework;
    let card = ScoreCard::of(framework, round);
    let shown: Vec<Place<'_>> = round.asked(framework).filter(|place| is_shown(props, place)).collect();
    html! {
        <div class="assess">
            <PageHeading above={t.with("round-named", &[("label", (&round.opening.label).into())])}>
                { t.text("page-assess") }
            </PageHeading>
            <SealedNote round={round.clone()} />
            <div class="assess-tools">
                <ThemeProgress ..props.clone() />
                <Filters ..props.clone() />
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
                    <Opening
                        key={format!("opening-{}", place.indicator.id)} reading={props.reading.clone()}
                        theme={begins(&shown, index, |place| place.theme.id.as_str()).then(|| place.theme.id.clone())}
                        number={place.theme.number.clone()} step={place.criterion.step}
                        criterion={begins(&shown, index, |place| place.criterion.id.as_str()).then(|| place.criterion.id.clone())}
                    />
                    <IndicatorCard
                        key={place.indicator.id.as_str()} round={round.id} readonly={round.is_sealed()}
                        reading={props.reading.clone()} id={place.indicator.id.clone()}
                        number={place.indicator.number.clone()}
                        rating={round.rating(&place.indicator.id).clone()}
                        before={props.before.as_ref().and_then(|before| before.level(&place.indicator.id))}
                        target={round.targets.get(&place.indicator.id).copied()}
                        carried={round.opening.carried.get(&place.indicator.id).copied()}
                        note={note(props, &place.indicator.id)}
                        note_before={props.before.as_ref().map(|before| before.note(&place.indicator.id)).unwrap_or_default()}
                    />
                }
            </div>
            <AfterRating dossier={props.dossier} round={round.clone()} n_left={card.whole.tally.not_rated} />
        </div>
    }
}

/// Whether an indicator is the first of its group in the list.
fn begins<'a>(shown: &'a [Place<'a>], index: usize, group: fn(&Place<'a>) -> &'a str) -> bool {
    index == 0 || group(&shown[index - 1]) != group(&shown[index])
}

fn is_shown(props: &AssessPageProperties, place: &Place<'_>) -> bool {
    let id = &place.indicator.id;
    let fits = match props.show {
        Show::All => true,
        Show::ToDo => {
            *props.round.rating(id) == Rating::NotRated && !props.reading.framework.is_measure(place.indicator)
        }
        Show::Changed => props.before.as_ref().is_some_and(|before| before.rating(id) != props.round.rating(id)),
        Show::Carried => props.round.opening.carried.contains_key(id),
        Show::Noted => !note(props, id).is_empty(),
    };
    fits || props.at.as_ref() == Some(id)
}

fn note(props: &AssessPageProperties, id: &IndicatorId) -> Rc<str> {
    let key = NoteKey { round: props.round.id, indicator: id.clone() };
    props.drafts.get(&key).cloned().unwrap_or_else(|| props.round.note(id))
}

/// The themes with their progress; each leads to its first indicator.
#[component]
fn ThemeProgress(props: &AssessPageProperties) -> Html {
    let t = use_texts();
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
                        <Coverage tally={theme.result.tally} />
                    </li>
                }
            </ul>
        </nav>
    }
}

/// Which indicators are shown, as links.
#[component]
fn Filters(props: &AssessPageProperties) -> Html {
    let t = use_texts();
    let count = |show: Show| {
        let asked = props.round.asked(&props.reading.framework);
        let props = AssessPageProperties { show, at: None, ..props.clone() };
        asked.filter(|place| is_shown(&props, place)).count()
    };
    let offered =
        Show::ALL.into_iter().filter(|show| props.before.is_some() || !matches!(show, Show::Changed | Show::Carried));
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

#[derive(Clone, PartialEq, Properties)]
struct OpeningProperties {
    reading: Reading,
    theme: Option<ThemeId>,
    number: Rc<str>,
    criterion: Option<crate::framework::CriterionId>,
    step: Option<Step>,
}

/// The headings that stand before the first indicator of a theme and of a criterion.
#[component]
fn Opening(props: &OpeningProperties) -> Html {
    let words = &props.reading.words;
    let theme = props.theme.as_ref().and_then(|id| words.themes.get(id));
    let criterion = props.criterion.as_ref().map(|id| {
        let own = words.criteria.get(id).map(|words| words.title.clone());
        let step = props.step.and_then(|step| words.steps.get(&step)).map(|words| words.name.clone());
        own.or(step).unwrap_or_default()
    });
    html! {
        <div class="opening">
            if let Some(theme) = theme {
                <h2>{ format!("{} ", props.number) }{ theme.title.clone() }</h2>
                <p class="hint">{ theme.summary.clone() }</p>
            }
            if let Some(criterion) = criterion {
                <h3>{ criterion }</h3>
            }
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct IndicatorCardProperties {
    round: RoundId,
    readonly: bool,
    reading: Reading,
    id: IndicatorId,
    number: Rc<str>,
    rating: Rating,
    before: Option<Level>,
    target: Option<Level>,
    carried: Option<Carried>,
    note: Rc<str>,
    note_before: Rc<str>,
}

/// One indicator: statement, help, stair, note.
#[component]
fn IndicatorCard(props: &IndicatorCardProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let onrate = use_callback((props.round, props.id.clone()), move |rating, (round, id)| {
        dispatch.send(Event::Rated(*round, id.clone(), rating));
    });
    let reading = &props.reading;
    let place = reading.framework.place(&props.id);
    let scale = place.and_then(|place| reading.framework.scale_of(place.indicator)).cloned();
    let words = reading.words.indicators.get(&props.id).cloned();
    let (Some(place), Some(scale), Some(words)) = (place, scale, words) else { return html! { <article /> } };
    let unit = place.indicator.unit.as_ref().and_then(|unit| reading.words.units.get(unit)).cloned();
    let heading = format!("statement-{}", props.id);
    html! {
        <article class="indicator" id={card_id(&props.id)} tabindex="-1" data-rated={(props.rating != Rating::NotRated).to_string()}>
            <h4 id={heading.clone()}><span class="number">{ props.number.clone() }</span>{ " " }{ words.statement.clone() }</h4>
            <p class="carried-mark">
                if let Some(why) = props.carried {
                    <span class="tag">{ t.text("carried") }</span>{ " " }{ t.text(carried_key(why)) }
                }
            </p>
            <Guidance words={words.clone()} />
            <RatingField
                name={props.id.as_str().to_owned()} labelled_by={heading} scale_words={reading.words.scales.get(&scale.id).cloned()}
                {scale} unit={unit.unwrap_or_default()} {words} rating={props.rating.clone()}
                before={props.before} target={props.target} readonly={props.readonly} {onrate}
            />
            <NoteField
                round={props.round} id={props.id.clone()} note={props.note.clone()} readonly={props.readonly}
                before={props.note_before.clone()}
            />
        </article>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct GuidanceProperties {
    words: Rc<IndicatorWords>,
}

/// Why the indicator matters, where to look and what usually shows it, folded away.
#[component]
fn Guidance(props: &GuidanceProperties) -> Html {
    let t = use_texts();
    let words = &props.words;
    html! {
        <details class="guidance">
            <summary>{ t.text("guidance") }</summary>
            <p>{ words.why.clone() }</p>
            <p>{ words.guidance.clone() }</p>
            <div>
                if !words.evidence.is_empty() {
                    <p>{ t.text("usual-evidence") }</p>
                    <ul>
                        for evidence in words.evidence.iter() {
                            <li>{ evidence.clone() }</li>
                        }
                    </ul>
                }
            </div>
        </details>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct NoteFieldProperties {
    round: RoundId,
    id: IndicatorId,
    note: Rc<str>,
    readonly: bool,
    before: Rc<str>,
}

/// What was found, in words. It is kept while one types and becomes an entry when one stops.
#[component]
fn NoteField(props: &NoteFieldProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let key = NoteKey { round: props.round, indicator: props.id.clone() };
    let oninput = {
        let (dispatch, key) = (dispatch.clone(), key.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            dispatch.send(Event::NoteTyped(key.clone(), text.into()));
        }
    };
    let id = format!("note-{}", props.id);
    let rows = props.note.lines().count().clamp(2, 12);
    html! {
        <div class="note">
            <label for={id.clone()}>{ t.text("note-label") }</label>
            <textarea
                {id} rows={rows.to_string()} value={props.note.to_string()} readonly={props.readonly} maxlength="20000"
                {oninput} onblur={dispatch.on(Event::NoteLeft(key))}
            />
            <div>
                if !props.before.is_empty() {
                    <details>
                        <summary>{ t.text("note-before") }</summary>
                        <p class="quoted">{ props.before.clone() }</p>
                    </details>
                }
            </div>
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AfterRatingProperties {
    dossier: DossierId,
    round: Rc<Round>,
    n_left: u32,
}

/// What comes after rating.
#[component]
fn AfterRating(props: &AfterRatingProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let onclick = match props.round.phase {
        Phase::Assessing => dispatch.on(Event::PhaseChosen(props.round.id, Phase::Agreeing)),
        _ => Callback::noop(),
    };
    html! {
        <p class="next-step">
            <span>{ t.with("assess-left", &[("n", props.n_left.into())]) }</span>
            <a class="button primary" href={Route::Round(props.dossier, props.round.id, RoundPage::Analyse).href()} {onclick}>
                { t.text("assess-go") }
            </a>
        </p>
    }
}
