//! The questions of a questionnaire that is being prepared: worded anew, moved, left out, added.

use std::rc::Rc;

use yew::prelude::*;

use super::editor::{Facet, Languages};
use super::results::words_of;
use crate::app::Event;
use crate::app::panels::{ByLanguage, PanelEdit, Way, move_button, offered};
use crate::dossier::panel::{PanelId, Question, QuestionKind, Questionnaire};
use crate::framework::{IndicatorId, ThemeId};
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};
use crate::ui::screen::RoundAtHand;

/// The questions in order, each with what can be done to it.
pub fn question_list(
    desk: &Desk,
    at_hand: &RoundAtHand<'_>,
    questionnaire: &Questionnaire,
    panel: PanelId,
    languages: &Languages,
) -> Html {
    let n = questionnaire.questions.len();
    html! {
        <ol class="asked">
            for (index, question) in questionnaire.questions.iter().enumerate() {
                <li key={question.id.to_string()}>
                    <p class="asked-text">{ words_of(desk, &question.text) }</p>
                    <p class="detail">{ about(desk, at_hand, question) }</p>
                    { tools(desk, at_hand, question, panel, (index, n)) }
                    <details>
                        <summary>
                            { desk.t.text("asked-word") }
                            <span class="visually-hidden">{ " " }{ index + 1 }</span>
                        </summary>
                        { wording(desk, at_hand, question, panel, languages) }
                    </details>
                </li>
            }
        </ol>
    }
}

/// How it is answered, and what it sheds light on.
fn about(desk: &Desk, at_hand: &RoundAtHand<'_>, question: &Question) -> String {
    let t = &desk.t;
    let kind = t.text(kind_key(question.kind));
    let place = question.indicator.as_ref().and_then(|id| at_hand.reading.framework.place(id));
    match place.map(|place| place.indicator.number.clone()) {
        Some(number) => t.with("asked-about", &[("kind", (&kind).into()), ("number", (&number).into())]),
        None => kind,
    }
}

fn kind_key(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Agreement => "asked-agreement",
        QuestionKind::Open => "asked-open",
    }
}

/// Up, down, out. Each button names the question's number, so that it is understood alone.
fn tools(
    desk: &Desk,
    at_hand: &RoundAtHand<'_>,
    question: &Question,
    panel: PanelId,
    (index, n): (usize, usize),
) -> Html {
    let Desk { t, dispatch } = desk;
    let edited = |edit| dispatch.on(Event::PanelEdited(at_hand.round.id, panel, edit));
    let number = || [("n", (index + 1).into())];
    let id = &question.id;
    html! {
        <p class="asked-tools">
            <button
                type="button" class="button" id={move_button(id, Way::Up)} disabled={index == 0}
                aria-label={t.with("asked-up-label", &number())} onclick={edited(PanelEdit::Moved(id.clone(), Way::Up))}
            >{ t.text("asked-up") }</button>
            <button
                type="button" class="button" id={move_button(id, Way::Down)} disabled={index + 1 == n}
                aria-label={t.with("asked-down-label", &number())} onclick={edited(PanelEdit::Moved(id.clone(), Way::Down))}
            >{ t.text("asked-down") }</button>
            <button
                type="button" class="button" aria-label={t.with("asked-remove-label", &number())}
                onclick={edited(PanelEdit::Removed(id.clone()))}
            >{ t.text("asked-leave-out") }</button>
        </p>
    }
}

fn wording(desk: &Desk, at_hand: &RoundAtHand<'_>, question: &Question, panel: PanelId, languages: &Languages) -> Html {
    let fields =
        languages.fields(Facet::Question, &FieldKind::Lines, &desk.t.text("panel-question-text"), &question.text);
    let onsave = {
        let (dispatch, round, id) = (desk.dispatch.clone(), at_hand.round.id, question.id.clone());
        let languages = languages.clone();
        Callback::from(move |values: Values| {
            let edit = PanelEdit::Worded(id.clone(), languages.texts(Facet::Question, &values));
            dispatch.send(Event::PanelEdited(round, panel, edit));
        })
    };
    html! { <Form id={format!("wording_{}", question.id)} {fields} {onsave} /> }
}

/// What can be asked besides: further statements of the themes, and questions of one's own.
pub fn adding(
    desk: &Desk,
    at_hand: &RoundAtHand<'_>,
    questionnaire: &Questionnaire,
    panel: PanelId,
    languages: &Languages,
) -> Html {
    let t = &desk.t;
    html! {
        <>
            for (theme, left) in left_of_themes(at_hand, questionnaire) {
                <details key={theme.to_string()}>
                    <summary>{ theme_summary(at_hand, &theme, left.len()) }</summary>
                    { indicators_form(desk, at_hand, panel, &theme, &left) }
                </details>
            }
            <details key="own">
                <summary>{ t.text("asked-own") }</summary>
                { own_form(desk, at_hand, panel, languages) }
            </details>
        </>
    }
}

/// The indicators that no question is about yet, by theme.
fn left_of_themes(at_hand: &RoundAtHand<'_>, questionnaire: &Questionnaire) -> Vec<(ThemeId, Vec<IndicatorId>)> {
    let is_asked = |id: &IndicatorId| questionnaire.questions.iter().any(|q| q.indicator.as_ref() == Some(id));
    let mut themes: Vec<(ThemeId, Vec<IndicatorId>)> = Vec::new();
    for place in offered(&at_hand.reading.framework, &at_hand.round).filter(|place| !is_asked(&place.indicator.id)) {
        match themes.last_mut().filter(|(theme, _)| *theme == place.theme.id) {
            Some((_, left)) => left.push(place.indicator.id.clone()),
            None => themes.push((place.theme.id.clone(), vec![place.indicator.id.clone()])),
        }
    }
    themes
}

fn theme_summary(at_hand: &RoundAtHand<'_>, theme: &ThemeId, n: usize) -> String {
    let title = at_hand.reading.words.themes.get(theme).map(|words| words.title.clone()).unwrap_or_default();
    format!("{title} ({n})")
}

fn indicators_form(
    desk: &Desk,
    at_hand: &RoundAtHand<'_>,
    panel: PanelId,
    theme: &ThemeId,
    left: &[IndicatorId],
) -> Html {
    let t = &desk.t;
    let choice = |id: &IndicatorId| Choice { value: id.as_str().into(), label: at_hand.reading.statement(id).into() };
    let fields = vec![FormField {
        name: "indicators",
        label: t.text("asked-indicators"),
        kind: FieldKind::Choices(Rc::new(left.iter().map(choice).collect())),
        ..FormField::default()
    }];
    let onsave = {
        let (dispatch, round) = (desk.dispatch.clone(), at_hand.round.id);
        Callback::from(move |values: Values| {
            let indicators = values.chosen("indicators").into_iter().map(IndicatorId).collect();
            dispatch.send(Event::PanelEdited(round, panel, PanelEdit::IndicatorsAdded(indicators)));
        })
    };
    html! { <Form id={format!("add_{theme}")} {fields} submit={t.text("asked-add-these")} {onsave} /> }
}

/// A question in one's own words, on an indicator or on none.
fn own_form(desk: &Desk, at_hand: &RoundAtHand<'_>, panel: PanelId, languages: &Languages) -> Html {
    let t = &desk.t;
    let kinds = [QuestionKind::Agreement, QuestionKind::Open];
    let kinds = kinds.map(|kind| Choice { value: kind_value(kind).into(), label: t.text(kind_key(kind)).into() });
    let none = Choice { value: "".into(), label: t.text("asked-no-indicator").into() };
    let places = offered(&at_hand.reading.framework, &at_hand.round).map(|place| Choice {
        value: place.indicator.id.as_str().into(),
        label: at_hand.reading.statement(&place.indicator.id).into(),
    });
    let mut fields = vec![FormField {
        name: "kind",
        label: t.text("asked-kind"),
        kind: FieldKind::Choice(Rc::new(kinds.into())),
        value: kind_value(QuestionKind::Agreement).into(),
        ..FormField::default()
    }];
    let hint = t.text("panel-question-text-hint");
    let texts =
        languages.fields(Facet::Question, &FieldKind::Lines, &t.text("panel-question-text"), &ByLanguage::new());
    fields.extend(
        texts
            .into_iter()
            .map(|field| FormField { hint: if field.required { hint.clone() } else { String::new() }, ..field }),
    );
    fields.push(FormField {
        name: "indicator",
        label: t.text("asked-indicator"),
        kind: FieldKind::Choice(Rc::new(std::iter::once(none).chain(places).collect())),
        ..FormField::default()
    });
    let onsave = {
        let (dispatch, round, languages) = (desk.dispatch.clone(), at_hand.round.id, languages.clone());
        Callback::from(move |values: Values| {
            let is_open = values.chosen("kind").iter().any(|kind| &**kind == kind_value(QuestionKind::Open));
            let indicator = values.chosen("indicator").into_iter().next().map(IndicatorId);
            let edit = PanelEdit::QuestionAdded {
                kind: if is_open { QuestionKind::Open } else { QuestionKind::Agreement },
                text: languages.texts(Facet::Question, &values),
                indicator,
            };
            dispatch.send(Event::PanelEdited(round, panel, edit));
        })
    };
    html! { <Form id="own" {fields} submit={t.text("asked-add")} {onsave} /> }
}

fn kind_value(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Agreement => "agreement",
        QuestionKind::Open => "open",
    }
}
