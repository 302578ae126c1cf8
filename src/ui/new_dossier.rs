//! The form of a new dossier: who you are, which framework, what concerns you. Three short steps on one page.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::context::{Dispatch, use_dispatch, use_texts};
use super::parts::PageHeading;
use crate::app::Event;
use crate::app::library::Reading;
use crate::app::workspace::{Missing, NewDossier};
use crate::dossier::change::{Organisation, OrganisationKind};
use crate::framework::{Card, FlagId};
use crate::texts::Language;

/// Properties of [`NewDossierPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct NewDossierPageProperties {
    /// The form.
    pub form: Rc<NewDossier>,
    /// The frameworks.
    pub catalogue: Option<Rc<Vec<Card>>>,
    /// The chosen framework.
    pub reading: Option<Reading>,
    /// The language of the frameworks' titles.
    pub language: Language,
    /// This year, which is proposed as the round's name.
    pub year: i32,
}

/// The form of a new dossier.
#[component]
pub fn NewDossierPage(props: &NewDossierPageProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let onsubmit = {
        let dispatch = dispatch.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.send(Event::DossierSubmitted);
        }
    };
    let missing = if props.form.was_submitted { props.form.missing() } else { Vec::new() };
    html! {
        <form class="new-dossier" {onsubmit} novalidate={true}>
            <PageHeading>{ t.text("page-new") }</PageHeading>
            <div role="alert">
                if !missing.is_empty() {
                    <div class="problems">
                        <p>{ t.text("new-missing") }</p>
                        <ul>
                            for missing in missing.iter() {
                                <li>{ t.text(missing_key(*missing)) }</li>
                            }
                        </ul>
                    </div>
                }
            </div>
            <WhoSection ..props.clone() />
            <FrameworkSection ..props.clone() />
            <ScopeSection ..props.clone() />
            <p><button type="submit" class="button primary">{ t.text("new-create") }</button></p>
        </form>
    }
}

fn missing_key(missing: Missing) -> &'static str {
    match missing {
        Missing::Name => "missing-name",
        Missing::Label => "missing-label",
        Missing::Framework => "missing-framework",
    }
}

/// Who the dossier is about, and what the round is called.
#[component]
fn WhoSection(props: &NewDossierPageProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let organisation = props.form.organisation.clone();
    let edit = |change: fn(&mut Organisation, Rc<str>)| {
        let (dispatch, organisation) = (dispatch.clone(), organisation.clone());
        Callback::from(move |text: Rc<str>| {
            let mut organisation = organisation.clone();
            change(&mut organisation, text);
            dispatch.send(Event::OrganisationTyped(organisation));
        })
    };
    let onkind = {
        let (dispatch, organisation) = (dispatch.clone(), organisation.clone());
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let kind = usize::try_from(index).ok().and_then(|index| OrganisationKind::ALL.get(index)).copied();
            let organisation = Organisation { kind: kind.unwrap_or_default(), ..organisation.clone() };
            dispatch.send(Event::OrganisationTyped(organisation));
        }
    };
    let is_missing = |missing| props.form.was_submitted && props.form.missing().contains(&missing);
    let onlabel = {
        let dispatch = dispatch.clone();
        Callback::from(move |text: Rc<str>| dispatch.send(Event::LabelTyped(text)))
    };
    html! {
        <section aria-labelledby="new-who">
            <h2 id="new-who">{ t.text("new-who") }</h2>
            <TextField
                id="organisation-name" label={t.text("organisation-name")} value={organisation.name.clone()}
                ontext={edit(|organisation, text| organisation.name = text)} required={true}
                problem={is_missing(Missing::Name).then(|| t.text("missing-name"))} autocomplete="organization"
            />
            <div class="field-row">
                <label for="organisation-kind">{ t.text("organisation-kind") }</label>
                <select id="organisation-kind" onchange={onkind}>
                    for kind in OrganisationKind::ALL {
                        <option selected={kind == organisation.kind}>{ t.text(kind_key(kind)) }</option>
                    }
                </select>
            </div>
            <TextField
                id="organisation-place" label={t.text("organisation-place")} value={organisation.place.clone()}
                ontext={edit(|organisation, text| organisation.place = text)} autocomplete="address-level2"
            />
            <TextField
                id="round-label" label={t.text("round-label")} value={props.form.label.clone()} ontext={onlabel}
                hint={t.with("round-label-hint", &[("year", (&props.year.to_string()).into())])} required={true}
                problem={is_missing(Missing::Label).then(|| t.text("missing-label"))}
            />
        </section>
    }
}

/// The text id of a kind of organisation.
pub fn kind_key(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::School => "kind-school",
        OrganisationKind::GuidanceCentre => "kind-guidance-centre",
        OrganisationKind::TrainingBody => "kind-training-body",
        OrganisationKind::Other => "kind-other",
    }
}

/// Which framework.
#[component]
fn FrameworkSection(props: &NewDossierPageProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let cards: Vec<Card> = props.catalogue.iter().flat_map(|cards| cards.iter().cloned()).collect();
    html! {
        <fieldset class="frameworks">
            <legend><h2>{ t.text("new-framework") }</h2></legend>
            for card in cards {
                <label key={card.framework.to_string()} class="card">
                    <input
                        type="radio" name="framework" value={card.framework.to_string()}
                        checked={props.form.framework.as_ref() == Some(&card.framework)}
                        onchange={dispatch.on(Event::FrameworkChosen(card.framework.clone()))}
                    />
                    <FrameworkCard card={card.clone()} language={props.language} />
                </label>
            }
        </fieldset>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FrameworkCardProperties {
    card: Card,
    language: Language,
}

#[component]
fn FrameworkCard(props: &FrameworkCardProperties) -> Html {
    let t = use_texts();
    let card = &props.card;
    let title = card.titles.get(props.language.code()).or_else(|| card.titles.values().next()).cloned();
    let title = title.unwrap_or_default();
    let size = t.with(
        "framework-size",
        &[
            ("themes", card.n_themes.into()),
            ("indicators", card.n_indicators.into()),
            ("measures", card.n_measures.into()),
        ],
    );
    html! {
        <span class="card-text">
            <strong>{ title.title }</strong>
            <span>{ title.summary }</span>
            <span class="detail">{ size }{ " · " }{ t.with("edition", &[("edition", (&card.framework.edition).into())]) }</span>
        </span>
    }
}

/// What concerns the organisation, with a live count.
#[component]
fn ScopeSection(props: &NewDossierPageProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    html! {
        <section aria-labelledby="new-scope">
            <h2 id="new-scope">{ t.text("new-scope") }</h2>
            <div>
                if let Some(reading) = &props.reading {
                    <ScopeQuestions
                        reading={reading.clone()} scope={props.form.scope.clone()}
                        onanswer={answer(&dispatch)}
                    />
                } else {
                    <p>{ t.text("new-scope-later") }</p>
                }
            </div>
        </section>
    }
}

fn answer(dispatch: &Dispatch) -> Callback<(FlagId, bool)> {
    let dispatch = dispatch.clone();
    Callback::from(move |(flag, answer)| dispatch.send(Event::NewFlagAnswered(flag, answer)))
}

/// Properties of [`ScopeQuestions`].
#[derive(Clone, PartialEq, Properties)]
pub struct ScopeQuestionsProperties {
    /// The framework.
    pub reading: Reading,
    /// The answers.
    pub scope: crate::framework::Scope,
    /// Whether they can only be read.
    #[prop_or_default]
    pub readonly: bool,
    /// A question was answered.
    pub onanswer: Callback<(FlagId, bool)>,
}

/// The scope questions of a framework, and how many indicators concern the organisation.
#[component]
pub fn ScopeQuestions(props: &ScopeQuestionsProperties) -> Html {
    let t = use_texts();
    let Reading { framework, words, .. } = &props.reading;
    let total = framework.places().count();
    let concerned = framework.places().filter(|place| framework.concerns(*place, &props.scope)).count();
    html! {
        <div class="scope">
            for flag in framework.flags.iter() {
                <ScopeQuestion
                    key={flag.id.as_str()} flag={flag.id.clone()} words={words.flags.get(&flag.id).cloned()}
                    holds={props.scope.holds(&flag.id)} readonly={props.readonly} onanswer={props.onanswer.clone()}
                />
            }
            <p class="count" role="status">
                { t.with("scope-count", &[("concerned", concerned.into()), ("total", total.into())]) }
            </p>
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ScopeQuestionProperties {
    flag: FlagId,
    words: Option<crate::framework::words::FlagWords>,
    holds: bool,
    readonly: bool,
    onanswer: Callback<(FlagId, bool)>,
}

#[component]
fn ScopeQuestion(props: &ScopeQuestionProperties) -> Html {
    let t = use_texts();
    let (question, help) = match &props.words {
        Some(words) => (words.question.clone(), words.help.clone()),
        None => (props.flag.0.clone(), "".into()),
    };
    let answered = |answer: bool| {
        let flag = props.flag.clone();
        props.onanswer.reform(move |_: web_sys::Event| (flag.clone(), answer))
    };
    html! {
        <fieldset class="question" disabled={props.readonly}>
            <legend>{ question }<span class="hint">{ help }</span></legend>
            <label><input type="radio" name={format!("flag-{}", props.flag)} checked={props.holds} onchange={answered(true)} />{ t.text("yes") }</label>
            <label><input type="radio" name={format!("flag-{}", props.flag)} checked={!props.holds} onchange={answered(false)} />{ t.text("no") }</label>
        </fieldset>
    }
}

/// Properties of [`TextField`].
#[derive(Clone, PartialEq, Properties)]
pub struct TextFieldProperties {
    /// The id of the input.
    pub id: AttrValue,
    /// The label.
    pub label: String,
    /// What stands in it.
    pub value: Rc<str>,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Option<String>,
    /// What is wrong with it.
    #[prop_or_default]
    pub problem: Option<String>,
    /// Whether it must be filled in.
    #[prop_or_default]
    pub required: bool,
    /// What the browser may fill in.
    #[prop_or_default]
    pub autocomplete: Option<&'static str>,
    /// Someone typed.
    pub ontext: Callback<Rc<str>>,
}

/// A line of text with its label, hint and problem.
#[component]
pub fn TextField(props: &TextFieldProperties) -> Html {
    let t = use_texts();
    let oninput =
        props.ontext.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value().into());
    let help = format!("{}-help", props.id);
    html! {
        <div class="field-row">
            <label for={props.id.clone()}>
                { &props.label }
                if props.required {
                    <span class="hint">{ format!(" ({})", t.text("required")) }</span>
                }
            </label>
            <input
                id={props.id.clone()} type="text" value={props.value.to_string()} {oninput} maxlength="200"
                required={props.required} autocomplete={props.autocomplete.unwrap_or("off")}
                aria-invalid={props.problem.is_some().then_some("true")} aria-describedby={help.clone()}
            />
            <p id={help} class={if props.problem.is_some() { "problem" } else { "hint" }}>
                { props.problem.clone().or_else(|| props.hint.clone()).unwrap_or_default() }
            </p>
        </div>
    }
}
