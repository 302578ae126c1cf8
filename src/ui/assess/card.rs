//! The card of an indicator: statement, help, stair, note; and the headings that stand before a group of cards.

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::care::{Care, care_acts, care_note};
use super::elsewhere::noted_elsewhere;
use super::evidence::card_evidence;
use super::past::levels_so_far;
use super::target::target_note;
use super::voting::{Voting, voting_note};
use crate::app::Event;
use crate::app::elsewhere::Elsewhere;
use crate::app::evidence::Adding;
use crate::app::workspace::NoteKey;
use crate::dossier::change::Rating;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::round::Carried;
use crate::figures::sparkline::Past;
use crate::framework::reading::Reading;
use crate::framework::scale::{Decimal, Level};
use crate::framework::words::IndicatorWords;
use crate::framework::{Answers, IndicatorId, Place, Relation, Words};
use crate::score::evidence::{Lack, Serving};
use crate::score::remarks::Rule;
use crate::texts::keys::carried_key;
use crate::ui::context::{Desk, use_desk};
use crate::ui::edition::relation_key;
use crate::ui::focus::card_id;
use crate::ui::history::{clash_mark, history_link};
use crate::ui::rating_field::{RatingFieldProperties, rating_field};
use crate::ui::remarks::remarks_on_card;

/// The headings before the first card of a theme and of a criterion.
pub fn opening(words: &Words, before: Option<Place<'_>>, place: Place<'_>) -> Html {
    let theme_begins = before.is_none_or(|before| before.theme.id != place.theme.id);
    let criterion_begins = before.is_none_or(|before| before.criterion.id != place.criterion.id);
    let theme = words.themes.get(&place.theme.id).filter(|_| theme_begins);
    html! {
        <div class="opening" key={format!("opening-{}", place.indicator.id)}>
            if let Some(theme) = theme {
                <h2>{ format!("{} ", place.theme.number) }{ theme.title.clone() }</h2>
                <p class="hint">{ theme.summary.clone() }</p>
            }
            if criterion_begins {
                <h3>{ words.criterion_title(place.criterion) }</h3>
            }
        </div>
    }
}

/// Properties of [`IndicatorCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct IndicatorCardProperties {
    /// The round.
    pub round: RoundId,
    /// Whether it can only be read.
    pub readonly: bool,
    /// The framework.
    pub reading: Reading,
    /// The indicator.
    pub id: IndicatorId,
    /// Its number.
    pub number: Rc<str>,
    /// The answers to the scope questions.
    pub answers: Rc<Answers>,
    /// Its rating, or the vote of the member who works here.
    pub rating: Rating,
    /// What there is to say of the votes on it; none where the team rates together.
    #[prop_or_default]
    pub voting: Option<Voting>,
    /// What earlier rounds rated it.
    #[prop_or_default]
    pub past: Option<Rc<Past>>,
    /// Its level in the round before.
    pub before: Option<Level>,
    /// Whether that level was given on another scale and placed on this one.
    pub is_before_converted: bool,
    /// Its target.
    pub target: Option<Level>,
    /// What it is to amount to, if it is a measure.
    #[prop_or_default]
    pub aim: Option<Decimal>,
    /// Why it was carried over.
    pub carried: Option<Carried>,
    /// Where its answer came from, when nobody has looked at it since.
    pub review: Option<Rc<Review>>,
    /// Who looks after it, and what became of that.
    #[prop_or_default]
    pub care: Option<Rc<Care>>,
    /// Its note.
    pub note: Rc<str>,
    /// Its note in the round before.
    pub note_before: Rc<str>,
    /// Notes of rounds on other frameworks that serve here too.
    pub elsewhere: Option<Rc<Vec<Elsewhere>>>,
    /// The dossier.
    pub dossier: DossierId,
    /// The evidence that serves it.
    pub evidence: Rc<Vec<Serving>>,
    /// Why its rating is affirmed and not evidenced, when it is.
    pub lack: Option<Lack>,
    /// What is needed where evidence is added to it, while that place is open.
    pub adding: Option<Rc<Adding>>,
    /// Whether values of several people wait to be settled.
    #[prop_or_default]
    pub is_clashing: bool,
    /// What is worth pointing out on it.
    #[prop_or_default]
    pub remarks: Option<Rc<[Rule]>>,
    /// What groups of people say to it, in a line.
    #[prop_or_default]
    pub groups: Option<AttrValue>,
}

/// An answer that came from the edition before and has to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// That edition.
    pub edition: Rc<str>,
    /// The indicators that it came from, the likeliest first.
    pub origins: Vec<Origin>,
}

/// An indicator of the edition before, and what this one is beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// What this one is, compared to it.
    pub relation: Relation,
    /// Whether its levels are others.
    pub is_rescaled: bool,
    /// Its number and statement.
    pub statement: String,
    /// The answer there, in the words of its scale; empty when it has none of its own.
    pub answer: String,
}

/// One indicator: statement, help, stair, note. A component, so that rating one of three hundred draws one anew.
#[component]
pub fn IndicatorCard(props: &IndicatorCardProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let onrate = {
        let (dispatch, round, id) = (desk.dispatch.clone(), props.round, props.id.clone());
        Callback::from(move |rating| dispatch.send(Event::Rated(round, id.clone(), rating)))
    };
    let reading = &props.reading;
    let place = reading.framework.place(&props.id);
    let scale = place.and_then(|place| reading.framework.scale_of(place.indicator)).cloned();
    let words = reading.words.indicators.get(&props.id).cloned();
    let (Some(place), Some(scale), Some(words)) = (place, scale, words) else { return html! { <article /> } };
    let unit = place.indicator.unit.as_ref().and_then(|unit| reading.words.units.get(unit)).cloned();
    let key = NoteKey::own(props.round, props.id.clone());
    let levels_so_far = levels_so_far(desk, props, &scale);
    let heading = format!("statement-{}", props.id);
    let field = RatingFieldProperties {
        name: props.id.to_string().into(),
        labelled_by: heading.clone().into(),
        scale_words: reading.words.scales.get(&scale.id).cloned(),
        levels: reading.framework.levels_of(place.indicator),
        factor: place.indicator.factor(),
        reference: place.indicator.reference,
        scale,
        unit: unit.unwrap_or_default(),
        words: words.clone(),
        rating: props.rating.clone(),
        before: props.before,
        is_before_converted: props.is_before_converted,
        target: props.target,
        readonly: props.readonly || props.voting.as_ref().is_some_and(Voting::waits),
        onrate,
    };
    html! {
        <article
            class="indicator" id={card_id(&props.id)} tabindex="-1"
            data-rated={(props.rating != Rating::NotRated).to_string()}
        >
            <h4 id={heading.clone()}><span class="number">{ props.number.clone() }</span>{ " " }{ words.statement.clone() }</h4>
            <p class="carried-mark">
                if let Some(why) = props.carried {
                    <span class="tag">{ t.text("carried") }</span>{ " " }{ t.text(carried_key(why)) }
                }
            </p>
            { clash_mark(desk, props.dossier, props.is_clashing) }
            if let Some(review) = &props.review {
                { review_note(desk, props, review) }
            }
            if let Some(care) = &props.care {
                { care_note(desk, care) }
            }
            { specifics(place, &words, &props.answers) }
            { guidance(desk, &words) }
            if let Some(voting) = &props.voting {
                { voting_note(desk, reading, props.round, &props.id, voting, &props.rating, props.readonly) }
            }
            if let Some(groups) = &props.groups {
                <p class="groups-line">{ groups.clone() }</p>
            }
            { levels_so_far }
            { rating_field(desk, &field) }
            { target_note(desk, props, &field, place.indicator) }
            { note_field(desk, props) }
            if let Some(rules) = &props.remarks {
                { remarks_on_card(desk, rules) }
            }
            { card_evidence(desk, props) }
            { noted_elsewhere(desk, &key, props.elsewhere.as_deref().map_or(&[], Vec::as_slice), props.readonly) }
            if let Some(care) = props.care.as_ref().filter(|_| !props.readonly) {
                { care_acts(desk, props, care) }
            }
            { history_link(desk, props.dossier, props.round, &props.id, &props.number) }
        </article>
    }
}

/// Says where an answer came from that has to be looked at, and lets one confirm it as it stands.
fn review_note(desk: &Desk, props: &IndicatorCardProperties, review: &Review) -> Html {
    let Desk { t, dispatch } = desk;
    let confirmed = Event::AnswerConfirmed(props.round, props.id.clone());
    html! {
        <div class="review-note">
            <p>
                <span class="tag">{ t.text("to-review") }</span>{ " " }
                { t.with("review-from", &[("edition", (&review.edition).into())]) }
            </p>
            <ul>
                for origin in review.origins.iter() {
                    <li>
                        <span class="quoted">
                            { origin.statement.clone() }
                            if !origin.answer.is_empty() {
                                { " " }<strong>{ origin.answer.clone() }</strong>
                            }
                        </span>
                        { " " }
                        <span class="detail">
                            { t.text(relation_key(origin.relation)) }
                            if origin.is_rescaled {
                                { " " }{ t.text("scale-changed") }
                            }
                        </span>
                    </li>
                }
            </ul>
            if !props.readonly {
                <button type="button" class="button" onclick={dispatch.on(confirmed)}>{ t.text("review-confirm") }</button>
            }
        </div>
    }
}

/// What the framework adds for organisations like this one.
pub fn specifics(place: Place<'_>, words: &IndicatorWords, answers: &Answers) -> Html {
    let that_hold = place.indicator.specifics.iter().filter(|(_, rule)| rule.holds(answers));
    let texts = that_hold.filter_map(|(id, _)| words.specifics.get(id)).cloned();
    html! {
        <div class="specifics">
            for text in texts {
                <p>{ text }</p>
            }
        </div>
    }
}

/// Why the indicator matters, where to look and what usually shows it, folded away.
pub fn guidance(desk: &Desk, words: &IndicatorWords) -> Html {
    html! {
        <details class="guidance">
            <summary>{ desk.t.text("guidance") }</summary>
            { explanation(desk, words) }
        </details>
    }
}

/// Why an indicator matters, where to look and what usually shows it.
pub fn explanation(desk: &Desk, words: &IndicatorWords) -> Html {
    let t = &desk.t;
    html! {
        <>
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
        </>
    }
}

/// What was found, in words. It is kept while one types and becomes an entry when one stops.
fn note_field(desk: &Desk, props: &IndicatorCardProperties) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    let key = NoteKey::own(props.round, props.id.clone());
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
                if !props.note_before.is_empty() {
                    <details>
                        <summary>{ t.text("note-before") }</summary>
                        <p class="quoted">{ props.note_before.clone() }</p>
                    </details>
                }
            </div>
        </div>
    }
}
