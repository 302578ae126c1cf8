//! Preparing a questionnaire: its length, what stands before the questions, the questions, and what can be added.

use std::rc::Rc;

use yew::prelude::*;

use super::questions::{adding, question_list};
use super::results::words_of;
use super::words::language_name;
use crate::app::panels::{ByLanguage, GOOD_LENGTH, PanelEdit, QUESTIONS, minutes};
use crate::app::{Event, Model};
use crate::dossier::panel::{PanelId, QuestionKind, Questionnaire};
use crate::score::groups::{PanelResult, People};
use crate::ui::context::Desk;
use crate::ui::form::{FieldKind, Form, FormField, Values};
use crate::ui::screen::RoundAtHand;

/// How many languages a questionnaire can be worded in, by the names of the fields of each: title, introduction, text.
const FIELDS: [[&str; 3]; 8] = [
    ["t1", "i1", "q1"],
    ["t2", "i2", "q2"],
    ["t3", "i3", "q3"],
    ["t4", "i4", "q4"],
    ["t5", "i5", "q5"],
    ["t6", "i6", "q6"],
    ["t7", "i7", "q7"],
    ["t8", "i8", "q8"],
];

/// A kind of text that stands in several languages, as the place of its names in [`FIELDS`].
#[derive(Clone, Copy)]
pub enum Facet {
    /// The title.
    Title,
    /// The introduction.
    Introduction,
    /// A question's text.
    Question,
}

/// The languages in which a questionnaire is worded, the page's own first: those of the framework, and any other in
/// which it has a title.
#[derive(Clone)]
pub struct Languages(Rc<Vec<Rc<str>>>);

impl Languages {
    /// The languages of a questionnaire.
    pub fn of(desk: &Desk, at_hand: &RoundAtHand<'_>, questionnaire: &Questionnaire) -> Languages {
        let own: Rc<str> = desk.t.language.code().into();
        let mut codes: Vec<Rc<str>> = at_hand.reading.framework.languages.to_vec();
        codes.extend(questionnaire.title.keys().filter(|code| !codes.contains(code)).cloned().collect::<Vec<_>>());
        if codes.is_empty() {
            codes.push(own.clone());
        }
        codes.sort_by_key(|code| *code != own);
        codes.truncate(FIELDS.len());
        Languages(Rc::new(codes))
    }

    fn named(&self, facet: Facet) -> impl Iterator<Item = (&'static str, &Rc<str>)> {
        FIELDS.iter().map(move |names| names[facet as usize]).zip(self.0.iter())
    }

    /// A field for each language.
    pub fn fields(&self, facet: Facet, kind: &FieldKind, label: &str, texts: &ByLanguage) -> Vec<FormField> {
        let is_alone = self.0.len() == 1;
        let field = |(n, (name, code)): (usize, (&'static str, &Rc<str>))| FormField {
            name,
            label: if is_alone { label.to_owned() } else { format!("{label} – {}", language_name(code)) },
            kind: kind.clone(),
            value: texts.get(code).cloned().unwrap_or_default(),
            required: n == 0,
            ..FormField::default()
        };
        self.named(facet).enumerate().map(field).collect()
    }

    /// What was filled in, without the languages that were left empty.
    pub fn texts(&self, facet: Facet, values: &Values) -> ByLanguage {
        let texts = self.named(facet).map(|(name, code)| (code.clone(), values.text(name)));
        texts.filter(|(_, text)| !text.is_empty()).collect()
    }
}

/// The questionnaire to be prepared. Once somebody has answered, it is read, and changing it is a second thought.
pub fn editor_section(
    model: &Model,
    desk: &Desk,
    at_hand: &RoundAtHand<'_>,
    questionnaire: &Rc<Questionnaire>,
    result: &PanelResult,
) -> Html {
    let Desk { t, dispatch } = desk;
    if result.people == People::Nobody {
        return html! {
            <section aria-labelledby="questionnaire">
                <h2 id="questionnaire">{ t.text("questionnaire") }</h2>
                { editing(model, desk, at_hand, questionnaire, result.panel) }
            </section>
        };
    }
    html! {
        <section aria-labelledby="questionnaire">
            <h2 id="questionnaire">{ t.text("questionnaire") }</h2>
            <div class="banner">
                <p>{ t.text("panel-answered") }</p>
                <p>
                    <button type="button" class="button" onclick={dispatch.on(Event::PanelCopied(at_hand.round.id, result.panel))}>
                        { t.text("panel-copy") }
                    </button>
                </p>
            </div>
            { reading(desk, questionnaire) }
            <details class="second-thought">
                <summary>{ t.text("panel-change-anyway") }</summary>
                { editing(model, desk, at_hand, questionnaire, result.panel) }
            </details>
        </section>
    }
}

/// The questionnaire of a closed round.
pub fn reading_section(desk: &Desk, _at_hand: &RoundAtHand<'_>, questionnaire: &Questionnaire) -> Html {
    html! {
        <section aria-labelledby="questionnaire">
            <h2 id="questionnaire">{ desk.t.text("questionnaire") }</h2>
            { reading(desk, questionnaire) }
        </section>
    }
}

fn reading(desk: &Desk, questionnaire: &Questionnaire) -> Html {
    html! {
        <>
            { introduction(desk, questionnaire) }
            <ol class="asked">
                for question in questionnaire.questions.iter() {
                    <li key={question.id.to_string()}>{ words_of(desk, &question.text) }</li>
                }
            </ol>
        </>
    }
}

fn introduction(desk: &Desk, questionnaire: &Questionnaire) -> Html {
    html! { <p class="quoted">{ words_of(desk, &questionnaire.introduction) }</p> }
}

fn editing(
    _model: &Model,
    desk: &Desk,
    at_hand: &RoundAtHand<'_>,
    questionnaire: &Rc<Questionnaire>,
    panel: PanelId,
) -> Html {
    let t = &desk.t;
    let languages = Languages::of(desk, at_hand, questionnaire);
    html! {
        <>
            <p class="count" role="status">{ length(desk, questionnaire) }</p>
            <h3>{ t.text("panel-before-questions") }</h3>
            { introduction(desk, questionnaire) }
            <details>
                <summary>{ t.text("panel-describe") }</summary>
                { describing(desk, at_hand, questionnaire, panel, &languages) }
            </details>
            <h3 id={QUESTIONS} tabindex="-1">{ t.text("panel-questions") }</h3>
            { question_list(desk, at_hand, questionnaire, panel, &languages) }
            <h3>{ t.text("panel-add") }</h3>
            { adding(desk, at_hand, questionnaire, panel, &languages) }
        </>
    }
}

/// How long it is, and whether that is too long.
fn length(desk: &Desk, questionnaire: &Questionnaire) -> String {
    let t = &desk.t;
    let n = questionnaire.questions.len();
    let n_open = questionnaire.questions.iter().filter(|question| question.kind == QuestionKind::Open).count();
    let values = [("n", n.into()), ("open", n_open.into()), ("minutes", minutes(&questionnaire.questions).into())];
    match n {
        0 => t.text("length-none"),
        _ if n > GOOD_LENGTH => format!("{} {}", t.with("length", &values), t.text("length-too-long")),
        _ => format!("{} {}", t.with("length", &values), t.text("length-good")),
    }
}

/// Title, introduction and last day, in all languages.
fn describing(
    desk: &Desk,
    at_hand: &RoundAtHand<'_>,
    questionnaire: &Questionnaire,
    panel: PanelId,
    languages: &Languages,
) -> Html {
    let t = &desk.t;
    let mut fields = languages.fields(Facet::Title, &FieldKind::Line, &t.text("panel-title"), &questionnaire.title);
    fields.extend(languages.fields(
        Facet::Introduction,
        &FieldKind::Lines,
        &t.text("panel-introduction"),
        &questionnaire.introduction,
    ));
    fields.iter_mut().filter(|field| field.kind == FieldKind::Lines).for_each(|field| field.required = false);
    fields.push(FormField {
        name: "until",
        label: t.text("panel-until-label"),
        hint: t.text("panel-until-hint"),
        kind: FieldKind::Day,
        value: questionnaire.until.map(|day| day.to_string().into()).unwrap_or_default(),
        required: false,
    });
    let onsave = {
        let (dispatch, round, languages) = (desk.dispatch.clone(), at_hand.round.id, languages.clone());
        Callback::from(move |values: Values| {
            let edit = PanelEdit::Described {
                title: languages.texts(Facet::Title, &values),
                introduction: languages.texts(Facet::Introduction, &values),
                until: values.day("until"),
            };
            dispatch.send(Event::PanelEdited(round, panel, edit));
        })
    };
    html! { <Form id="description" {fields} {onsave} /> }
}
