//! A form made of plain data: fields in, what was filled in out. One component serves every form, so that all of them
//! look alike, keep what is typed whatever happens around them, and cost their bytes once.

use std::collections::BTreeMap;
use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::context::{Desk, use_desk};
use crate::dossier::day::Day;

/// A field of a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormField {
    /// Names the field within its form.
    pub name: &'static str,
    /// The label.
    pub label: String,
    /// What helps to fill it in; empty for nothing.
    pub hint: String,
    /// How it is filled in.
    pub kind: FieldKind,
    /// What stands in it: text, a day such as `2026-11-22`, the value of the chosen option, the values of the ticked
    /// options separated by spaces, `yes` for a tick.
    pub value: Rc<str>,
    /// Whether it must be filled in.
    pub required: bool,
}

/// How a field is filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum FieldKind {
    /// A line of text.
    #[default]
    Line,
    /// A line of text with proposals that one may take or not.
    LineOf(Rc<Vec<Rc<str>>>),
    /// A line of text that nobody shall read over a shoulder: one that is chosen now, or one that was chosen before.
    Secret {
        /// Whether it is chosen now.
        is_new: bool,
    },
    /// Several lines.
    Lines,
    /// A day of the calendar.
    Day,
    /// An hour of the day, such as `09:30`.
    Time,
    /// A whole number from the first to the second.
    Number(u32, u32),
    /// One of some options.
    Choice(Rc<Vec<Choice>>),
    /// Any of some options.
    Choices(Rc<Vec<Choice>>),
    /// Yes when it is ticked.
    Tick,
    /// Something that is no field.
    Other(Html),
}

/// An option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its value, without spaces.
    pub value: Rc<str>,
    /// Its label.
    pub label: Rc<str>,
}

/// What was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(BTreeMap<&'static str, Rc<str>>);

impl Values {
    /// A text, without blanks around it.
    pub fn text(&self, name: &str) -> Rc<str> {
        self.0.get(name).map(|text| text.trim().into()).unwrap_or_default()
    }

    /// A day, if one was given.
    pub fn day(&self, name: &str) -> Option<Day> {
        self.text(name).parse().ok()
    }

    /// A number, if one was given.
    pub fn number(&self, name: &str) -> Option<u32> {
        self.text(name).parse().ok()
    }

    /// Whether the field is ticked.
    pub fn is_ticked(&self, name: &str) -> bool {
        &*self.text(name) == TICKED
    }

    /// The values of the ticked options.
    pub fn chosen(&self, name: &str) -> Vec<Rc<str>> {
        self.text(name).split_whitespace().map(Into::into).collect()
    }
}

/// The value of a field that is ticked.
pub const TICKED: &str = "yes";

/// Properties of [`Form`].
#[derive(Clone, PartialEq, Properties)]
pub struct FormProperties {
    /// Names the form on its page; the ids of its fields begin with it.
    pub id: AttrValue,
    /// The fields, in order.
    pub fields: Vec<FormField>,
    /// What the button says. Without one, what is changed is saved as soon as its field is left.
    #[prop_or_default]
    pub submit: Option<String>,
    /// What can be done besides, beside the button.
    #[prop_or_default]
    pub beside: Html,
    /// Hears what was filled in, once nothing required is missing.
    pub onsave: Callback<Values>,
    /// What is wrong with what stands in single fields, by their names.
    #[prop_or_default]
    pub problems: Vec<(&'static str, String)>,
    /// Says what is wrong with what was filled in as a whole, if anything; it is then not saved.
    #[prop_or_default]
    pub check: Option<Callback<Values, Option<String>>>,
}

/// A form. What is typed stays while the page around it changes.
#[component]
pub fn Form(props: &FormProperties) -> Html {
    let desk = &use_desk();
    let typed = use_state(Values::default);
    let was_sent = use_state(|| false);
    let wrong = use_state(|| None::<String>);
    let values = with_typed(&props.fields, &typed);
    let save = {
        let (fields, onsave) = (props.fields.clone(), props.onsave.clone());
        let (typed, was_sent, wrong) = (typed.clone(), was_sent.clone(), wrong.clone());
        let check = props.check.clone();
        Callback::from(move |values: Values| {
            let is_whole = missing(&fields, &values).is_empty();
            was_sent.set(!is_whole);
            let problem = check.as_ref().filter(|_| is_whole).and_then(|check| check.emit(values.clone()));
            wrong.set(problem.clone());
            if is_whole && problem.is_none() {
                // What was saved comes back with the fields; kept here, it would hide what is undone or arrives later.
                typed.set(Values::default());
                onsave.emit(values);
            }
        })
    };
    let onsubmit = {
        let (save, values) = (save.clone(), values.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            save.emit(values.clone());
        }
    };
    let pen = Pen {
        form: props.id.clone(),
        missing: if *was_sent { missing(&props.fields, &values) } else { Vec::new() },
        problems: props.problems.clone(),
        ontype: {
            let typed = typed.clone();
            Callback::from(move |(name, value)| {
                let mut next = (*typed).clone();
                next.0.insert(name, value);
                typed.set(next);
            })
        },
        onleave: {
            let (is_autosaved, values) = (props.submit.is_none(), values.clone());
            Callback::from(move |(name, value)| {
                if is_autosaved {
                    let mut next = values.clone();
                    next.0.insert(name, value);
                    save.emit(next);
                }
            })
        },
        values,
    };
    html! {
        <form id={props.id.clone()} class="form" {onsubmit} novalidate={true}>
            for field in props.fields.iter() {
                { form_field(desk, &pen, field) }
            }
            if props.check.is_some() {
                <div role="alert">
                    if let Some(wrong) = &*wrong {
                        <p class="problem">{ wrong.clone() }</p>
                    }
                </div>
            }
            <p class="form-end">
                if let Some(submit) = &props.submit {
                    <button type="submit" class="button primary">{ submit.clone() }</button>
                }
                { props.beside.clone() }
            </p>
        </form>
    }
}

/// What a field needs of its form.
struct Pen {
    form: AttrValue,
    values: Values,
    missing: Vec<&'static str>,
    problems: Vec<(&'static str, String)>,
    ontype: Callback<(&'static str, Rc<str>)>,
    onleave: Callback<(&'static str, Rc<str>)>,
}

impl Pen {
    /// What is wrong with a field.
    fn problem(&self, desk: &Desk, name: &str) -> Option<String> {
        let is_missing = self.missing.contains(&name);
        let told = || self.problems.iter().find(|(field, _)| *field == name).map(|(_, words)| words.clone());
        if is_missing { Some(desk.t.text("field-missing")) } else { told() }
    }

    fn is_wrong(&self, name: &str) -> bool {
        self.missing.contains(&name) || self.problems.iter().any(|(field, _)| *field == name)
    }
}

fn with_typed(fields: &[FormField], typed: &Values) -> Values {
    let value = |field: &FormField| typed.0.get(field.name).unwrap_or(&field.value).clone();
    Values(fields.iter().map(|field| (field.name, value(field))).collect())
}

fn missing(fields: &[FormField], values: &Values) -> Vec<&'static str> {
    let required = fields.iter().filter(|field| field.required).map(|field| field.name);
    required.filter(|name| values.text(name).is_empty()).collect()
}

fn form_field(desk: &Desk, pen: &Pen, field: &FormField) -> Html {
    let id = format!("{}-{}", pen.form, field.name);
    match &field.kind {
        FieldKind::Other(content) => html! {
            <div class="field-row" key={field.name}>
                { content.clone() }
                if pen.missing.contains(&field.name) {
                    <p class="problem">{ desk.t.text("field-missing") }</p>
                }
            </div>
        },
        FieldKind::Choices(choices) => tick_list(desk, pen, field, choices),
        FieldKind::Tick => html! { <div class="field-row tick" key={field.name}>{ tick(pen, field) }</div> },
        _ => html! {
            <div class="field-row" key={field.name}>
                { label(desk, &id, field) }
                { input(pen, field, &id) }
                { help(desk, pen, field, &id) }
            </div>
        },
    }
}

fn label(desk: &Desk, id: &str, field: &FormField) -> Html {
    html! {
        <label for={id.to_owned()}>
            { field.label.clone() }
            if field.required {
                <span class="hint">{ format!(" ({})", desk.t.text("required")) }</span>
            }
        </label>
    }
}

fn help(desk: &Desk, pen: &Pen, field: &FormField, id: &str) -> Html {
    let problem = pen.problem(desk, field.name);
    let class = if problem.is_some() { "problem" } else { "hint" };
    let words = problem.unwrap_or_else(|| field.hint.clone());
    html! {
        <div id={format!("{id}-help")}>
            if !words.is_empty() {
                <p {class}>{ words }</p>
            }
        </div>
    }
}

fn input(pen: &Pen, field: &FormField, id: &str) -> Html {
    let (id, described_by) = (id.to_owned(), format!("{id}-help"));
    let value = pen.values.0.get(field.name).cloned().unwrap_or_default();
    let invalid = pen.is_wrong(field.name).then_some("true");
    let (ontype, onleave, name) = (pen.ontype.clone(), pen.onleave.clone(), field.name);
    match &field.kind {
        FieldKind::Lines => {
            let text =
                |event: &Event| -> Rc<str> { event.target_unchecked_into::<HtmlTextAreaElement>().value().into() };
            let oninput = move |event: InputEvent| ontype.emit((name, text(&event)));
            let onchange = move |event: Event| onleave.emit((name, text(&event)));
            let rows = value.lines().count().clamp(2, 12).to_string();
            html! {
                <textarea
                    {id} {rows} value={value.to_string()} {oninput} {onchange} maxlength="20000"
                    aria-invalid={invalid} aria-describedby={described_by}
                />
            }
        }
        FieldKind::Choice(choices) => {
            let onchange = move |event: Event| {
                let value: Rc<str> = event.target_unchecked_into::<HtmlSelectElement>().value().into();
                ontype.emit((name, value.clone()));
                onleave.emit((name, value));
            };
            html! {
                <select {id} {onchange} aria-invalid={invalid} aria-describedby={described_by}>
                    for choice in choices.iter() {
                        <option value={choice.value.to_string()} selected={choice.value == value}>{ choice.label.clone() }</option>
                    }
                </select>
            }
        }
        kind => {
            let text = |event: &Event| -> Rc<str> { event.target_unchecked_into::<HtmlInputElement>().value().into() };
            let oninput = move |event: InputEvent| ontype.emit((name, text(&event)));
            let onchange = move |event: Event| onleave.emit((name, text(&event)));
            let (input_type, bounds) = match kind {
                FieldKind::Day => ("date", None),
                FieldKind::Time => ("time", None),
                FieldKind::Number(min, max) => ("number", Some((min.to_string(), max.to_string()))),
                FieldKind::Secret { .. } => ("password", None),
                _ => ("text", None),
            };
            let (min, max) = bounds.unzip();
            // Only texts have a length.
            let maxlength = matches!(input_type, "text" | "password").then_some("500");
            let autocomplete = match kind {
                FieldKind::Secret { is_new: true } => "new-password",
                FieldKind::Secret { is_new: false } => "current-password",
                _ => "off",
            };
            let proposals = match kind {
                FieldKind::LineOf(proposals) => Some((format!("{id}-list"), proposals)),
                _ => None,
            };
            html! {
                <>
                    <input
                        {id} type={input_type} value={value.to_string()} {oninput} {onchange} {maxlength} {min} {max}
                        list={proposals.as_ref().map(|(list, _)| list.clone())} {autocomplete}
                        aria-invalid={invalid} aria-describedby={described_by}
                    />
                    if let Some((list, proposals)) = proposals {
                        <datalist id={list}>
                            for proposal in proposals.iter() {
                                <option value={proposal.to_string()} />
                            }
                        </datalist>
                    }
                </>
            }
        }
    }
}

fn tick(pen: &Pen, field: &FormField) -> Html {
    let id = format!("{}-{}", pen.form, field.name);
    let onchange = {
        let (ontype, onleave, name) = (pen.ontype.clone(), pen.onleave.clone(), field.name);
        move |event: Event| {
            let is_ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
            let value: Rc<str> = if is_ticked { TICKED.into() } else { "".into() };
            ontype.emit((name, value.clone()));
            onleave.emit((name, value));
        }
    };
    html! {
        <>
            <label>
                <input id={id.clone()} type="checkbox" checked={pen.values.is_ticked(field.name)} {onchange} aria-describedby={format!("{id}-help")} />
                <span>{ field.label.clone() }</span>
            </label>
            <div id={format!("{id}-help")}>
                if !field.hint.is_empty() {
                    <p class="hint">{ field.hint.clone() }</p>
                }
            </div>
        </>
    }
}

fn tick_list(desk: &Desk, pen: &Pen, field: &FormField, choices: &Rc<Vec<Choice>>) -> Html {
    let chosen = pen.values.chosen(field.name);
    let problem = pen.problem(desk, field.name);
    html! {
        <fieldset class="field-row ticks" key={field.name}>
            <legend>{ field.label.clone() }</legend>
            if let Some(problem) = problem {
                <p class="problem">{ problem }</p>
            }
            if !field.hint.is_empty() {
                <p class="hint">{ field.hint.clone() }</p>
            }
            for choice in choices.iter() {
                <label key={choice.value.to_string()}>
                    <input
                        type="checkbox" checked={chosen.contains(&choice.value)}
                        onchange={ontick(pen, field.name, choices.clone(), choice.value.clone())}
                    />
                    <span>{ choice.label.clone() }</span>
                </label>
            }
        </fieldset>
    }
}

/// Ticks or unticks one option among those that are ticked, in the order in which they are offered.
fn ontick(pen: &Pen, name: &'static str, choices: Rc<Vec<Choice>>, value: Rc<str>) -> Callback<Event> {
    let (ontype, onleave) = (pen.ontype.clone(), pen.onleave.clone());
    let chosen = pen.values.chosen(name);
    Callback::from(move |event: Event| {
        let is_ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
        let is_chosen =
            |choice: &&Choice| if choice.value == value { is_ticked } else { chosen.contains(&choice.value) };
        let chosen: Vec<&str> = choices.iter().filter(is_chosen).map(|choice| &*choice.value).collect();
        let joined: Rc<str> = chosen.join(" ").into();
        ontype.emit((name, joined.clone()));
        onleave.emit((name, joined));
    })
}
