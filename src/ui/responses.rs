//! Bringing in answers to a panel from a table of another survey tool: choose the file, say what its columns and words
//! mean, look at what comes of it.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::{Html, TargetCast as _, html};

use super::context::Desk;
use super::doors::{TABLES, table_door};
use super::frameworks::{progress_bar, sheet_refusal};
use super::parts::page_heading;
use super::screen::RoundAtHand;
use crate::app::responses::{Responses, ResponsesProblem};
use crate::app::route::{RoundPage, Route};
use crate::app::{Event, Model};
use crate::dossier::panel::{Panel, Questionnaire};
use crate::formats::responses::{Look, Mapping, Meaning, Remark, RemarkKind, ResponsesError, Role};
use crate::formats::sheet::table::letter;

/// What words may mean, in the order in which that is offered.
const MEANINGS: [Meaning; 9] = [
    Meaning::Unknown,
    Meaning::Step(1),
    Meaning::Step(2),
    Meaning::Step(3),
    Meaning::Step(4),
    Meaning::Step(5),
    Meaning::NotConcerned,
    Meaning::Declined,
    Meaning::Nothing,
];

/// The page.
pub fn responses_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let Route::Round(dossier, round, RoundPage::Responses(id)) = &model.route else { return html! {} };
    let panel = at_hand.round.panels.get(id);
    let Some((panel, questionnaire)) = panel.and_then(|panel| Some((panel, panel.questionnaire.clone()?))) else {
        return html! {
            <>
                { page_heading(t.text("page-panels"), t.text("page-responses")) }
                <p class="empty">{ t.text("responses-no-panel") }</p>
            </>
        };
    };
    let title = Questionnaire::text(&questionnaire.title, t.language.code()).map(ToString::to_string);
    let back = Route::Round(*dossier, *round, RoundPage::Panels(Some(*id))).href();
    let at_work = model.responses.as_ref().filter(|responses| responses.panel == *id && responses.round == *round);
    html! {
        <div class="responses">
            { page_heading(title.unwrap_or_else(|| t.text("page-panels")), t.text("page-responses")) }
            <p>{ t.text("responses-intro") }{ " " }<a href={back}>{ t.text("responses-back") }</a></p>
            if at_hand.round.is_sealed() {
                <p class="banner">{ t.text("responses-closed") }</p>
            } else {
                { table_door(desk, "responses", t.text("responses-choose"), TABLES, t.text("responses-formats")) }
                if let Some(responses) = at_work {
                    { at_work_on(desk, responses, panel, &questionnaire) }
                }
            }
        </div>
    }
}

fn at_work_on(desk: &Desk, responses: &Responses, panel: &Panel, asked: &Questionnaire) -> Html {
    let t = &desk.t;
    match (&responses.problem, &responses.look) {
        (Some(problem), _) => html! {
            <p class="notice bad" role="alert">
                { t.with("sheet-refused", &[("name", (&t.quoted(&responses.name)).into()), ("why", (&why(desk, problem)).into())]) }
            </p>
        },
        (None, Some(look)) => looking(desk, responses, look, panel, asked),
        (None, None) => html! {
            <>
                <p role="status">{ t.with("import-reading", &[("name", (&responses.name).into())]) }</p>
                { progress_bar(desk, responses.progress) }
                { cancel(desk) }
            </>
        },
    }
}

fn why(desk: &Desk, problem: &ResponsesProblem) -> String {
    match problem {
        ResponsesProblem::File(refusal) => sheet_refusal(desk, refusal),
        ResponsesProblem::Table(ResponsesError::NoRows) => desk.t.text("responses-no-rows"),
        ResponsesProblem::Table(ResponsesError::TooMany { found, limit }) => {
            let number = |n: u64| crate::texts::Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
            desk.t.with("responses-too-many", &[("found", number(*found)), ("limit", number(*limit))])
        }
    }
}

fn looking(desk: &Desk, responses: &Responses, look: &Rc<Look>, panel: &Panel, asked: &Questionnaire) -> Html {
    let t = &desk.t;
    html! {
        <>
            <p class="file-name"><strong>{ responses.name.clone() }</strong></p>
            if look.tables.len() > 1 {
                { table_choice(desk, responses, look) }
            }
            <section aria-labelledby="responses-columns">
                <h2 id="responses-columns">{ t.text("responses-columns") }</h2>
                <p class="hint">{ t.text(if responses.is_remembered { "import-remembered" } else { "responses-columns-help" }) }</p>
                { columns(desk, look, asked) }
                { group_choice(desk, look) }
            </section>
            if !look.values.is_empty() {
                <section aria-labelledby="responses-values">
                    <h2 id="responses-values">{ t.text("responses-values") }</h2>
                    <p class="hint">{ t.text("responses-values-help") }</p>
                    { values(desk, look) }
                </section>
            }
            <section aria-labelledby="responses-outcome">
                <h2 id="responses-outcome">{ t.text("responses-outcome") }</h2>
                { outcome(desk, responses, look, panel) }
            </section>
        </>
    }
}

fn table_choice(desk: &Desk, responses: &Responses, look: &Look) -> Html {
    let dispatch = desk.dispatch.clone();
    let onchange = move |event: web_sys::Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        dispatch.send(Event::ResponsesTableChosen(usize::try_from(index).unwrap_or(0)));
    };
    html! {
        <div class="field-row">
            <label for="responses-sheet">{ desk.t.text("import-sheet") }</label>
            <select id="responses-sheet" {onchange}>
                for (index, table) in look.tables.iter().enumerate() {
                    <option selected={index == responses.table}>{ table.clone() }</option>
                }
            </select>
        </div>
    }
}

/// The columns one below the other: what stands above each, what stands in it, what it is for.
fn columns(desk: &Desk, look: &Rc<Look>, asked: &Questionnaire) -> Html {
    let t = &desk.t;
    html! {
        <div class="table-place" tabindex="0" role="group" aria-labelledby="responses-columns">
            <table class="response-columns">
                <caption class="visually-hidden">{ t.text("responses-columns") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text("responses-column") }</th>
                        <th scope="col">{ t.text("responses-example") }</th>
                        <th scope="col">{ t.text("responses-role") }</th>
                    </tr>
                </thead>
                <tbody>
                    for (column, header) in look.headers.iter().enumerate() {
                        <tr key={column}>
                            <th scope="row">
                                <label for={format!("response-role-{column}")}>
                                    <span class="number">{ letter(column) }</span>{ " " }{ header.clone() }
                                </label>
                            </th>
                            <td>{ example(look, column) }</td>
                            <td>{ role_choice(desk, look, asked, column) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// What stands in a column; nothing of what tells who somebody is.
fn example(look: &Look, column: usize) -> Rc<str> {
    if look.mapping.roles.get(column) == Some(&Role::Personal) {
        return "…".into();
    }
    let cells = look.rows.iter().filter_map(|row| row.get(column));
    cells.into_iter().find(|cell| !cell.is_empty()).cloned().unwrap_or_default()
}

fn role_choice(desk: &Desk, look: &Rc<Look>, asked: &Questionnaire, column: usize) -> Html {
    let t = &desk.t;
    let present = look.mapping.roles.get(column).cloned().unwrap_or_default();
    let fixed = [
        (Role::Ignore, "responses-ignore"),
        (Role::Personal, "responses-personal"),
        (Role::Response, "responses-number"),
        (Role::Group, "responses-group"),
    ];
    let code = t.language.code();
    let question = |index: usize, text: Option<&Rc<str>>| {
        let text = text.map(ToString::to_string).unwrap_or_default();
        format!("{}. {text}", index + 1)
    };
    let mut options: Vec<(Role, String)> = fixed.into_iter().map(|(role, key)| (role, t.text(key))).collect();
    options.extend(asked.questions.iter().enumerate().map(|(index, asked)| {
        (Role::Question(asked.id.clone()), question(index, Questionnaire::text(&asked.text, code)))
    }));
    let onchange = {
        let (dispatch, mapping) = (desk.dispatch.clone(), look.mapping.clone());
        let roles: Vec<Role> = options.iter().map(|(role, _)| role.clone()).collect();
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(role) = usize::try_from(index).ok().and_then(|index| roles.get(index)) {
                dispatch.send(Event::ResponsesMapped(with_role(&mapping, column, role)));
            }
        }
    };
    html! {
        <select id={format!("response-role-{column}")} {onchange}>
            for (role, words) in options {
                <option selected={role == present}>{ words }</option>
            }
        </select>
    }
}

/// The mapping with another role for a column. A question is answered by one column only.
fn with_role(mapping: &Mapping, column: usize, role: &Role) -> Mapping {
    let mut mapping = mapping.clone();
    if !matches!(role, Role::Ignore | Role::Personal) {
        mapping.roles.iter_mut().filter(|other| *other == role).for_each(|other| *other = Role::Ignore);
    }
    if let Some(place) = mapping.roles.get_mut(column) {
        *place = role.clone();
    }
    mapping
}

fn group_choice(desk: &Desk, look: &Rc<Look>) -> Html {
    if look.groups.is_empty() {
        return html! {};
    }
    let t = &desk.t;
    let onchange = {
        let (dispatch, look) = (desk.dispatch.clone(), look.clone());
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let chosen = usize::try_from(index - 1).ok().and_then(|index| look.groups.get(index));
            let group = chosen.map(ToString::to_string).unwrap_or_default();
            dispatch.send(Event::ResponsesMapped(Mapping { group, ..look.mapping.clone() }));
        }
    };
    html! {
        <div class="field-row">
            <label for="response-group">{ t.text("responses-which-group") }</label>
            <select id="response-group" {onchange}>
                <option selected={look.mapping.group.is_empty()}>{ t.text("responses-all-groups") }</option>
                for group in look.groups.iter() {
                    <option selected={**group == *look.mapping.group}>{ group.clone() }</option>
                }
            </select>
        </div>
    }
}

/// The words in the columns of agreement, and what they mean.
fn values(desk: &Desk, look: &Rc<Look>) -> Html {
    let t = &desk.t;
    html! {
        <table class="response-values">
            <caption class="visually-hidden">{ t.text("responses-values") }</caption>
            <thead>
                <tr>
                    <th scope="col">{ t.text("responses-written") }</th>
                    <th scope="col">{ t.text("responses-times") }</th>
                    <th scope="col">{ t.text("responses-means") }</th>
                </tr>
            </thead>
            <tbody>
                for (index, value) in look.values.iter().enumerate() {
                    <tr key={value.key.clone()} data-unknown={(value.meaning == Meaning::Unknown).then_some("true")}>
                        <th scope="row"><label for={format!("response-value-{index}")}>{ value.written.clone() }</label></th>
                        <td class="figure">{ value.n }</td>
                        <td>{ meaning_choice(desk, look, index, &value.key, value.meaning) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn meaning_choice(desk: &Desk, look: &Rc<Look>, index: usize, key: &str, present: Meaning) -> Html {
    let onchange = {
        let (dispatch, mapping, key) = (desk.dispatch.clone(), look.mapping.clone(), key.to_owned());
        move |event: web_sys::Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(meaning) = usize::try_from(chosen).ok().and_then(|chosen| MEANINGS.get(chosen)) {
                let mut mapping = mapping.clone();
                mapping.meanings.insert(key.clone(), *meaning);
                dispatch.send(Event::ResponsesMapped(mapping));
            }
        }
    };
    html! {
        <select id={format!("response-value-{index}")} {onchange}>
            for meaning in MEANINGS {
                <option selected={meaning == present}>{ desk.t.text(meaning_key(meaning)) }</option>
            }
        </select>
    }
}

fn meaning_key(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Unknown => "meaning-unknown",
        Meaning::Step(1) => "meaning-1",
        Meaning::Step(2) => "meaning-2",
        Meaning::Step(3) => "meaning-3",
        Meaning::Step(4) => "meaning-4",
        Meaning::Step(_) => "meaning-5",
        Meaning::NotConcerned => "meaning-not-concerned",
        Meaning::Declined => "meaning-declined",
        Meaning::Nothing => "meaning-nothing",
    }
}

/// What would be taken in, and what would not.
fn outcome(desk: &Desk, responses: &Responses, look: &Look, panel: &Panel) -> Html {
    let t = &desk.t;
    let outcome = responses.outcome(panel);
    let n = outcome.n_new + outcome.n_changed;
    html! {
        <>
            <ul role="status">
                <li>{ t.with("responses-new", &[("n", outcome.n_new.into())]) }</li>
                if outcome.n_changed > 0 {
                    <li>{ t.with("responses-changed", &[("n", outcome.n_changed.into())]) }</li>
                }
                if outcome.n_known > 0 {
                    <li>{ t.with("responses-known", &[("n", outcome.n_known.into())]) }</li>
                }
                if look.n_empty > 0 {
                    <li>{ t.with("responses-empty", &[("n", look.n_empty.into())]) }</li>
                }
                if look.n_other_groups > 0 {
                    <li>{ t.with("responses-other-groups", &[("n", look.n_other_groups.into())]) }</li>
                }
            </ul>
            if look.n_remarks > 0 {
                <details open={true}>
                    <summary>{ t.with("responses-remarks", &[("n", look.n_remarks.into())]) }</summary>
                    <ul>
                        for remark in look.remarks.iter() {
                            <li>{ remark_words(desk, remark) }</li>
                        }
                    </ul>
                </details>
            }
            <p class="next-step">
                if n > 0 {
                    <button type="button" class="button primary" onclick={desk.dispatch.on(Event::ResponsesAccepted)}>
                        { t.with("responses-accept", &[("n", n.into())]) }
                    </button>
                }
                { cancel(desk) }
            </p>
        </>
    }
}

fn remark_words(desk: &Desk, remark: &Remark) -> String {
    let t = &desk.t;
    let column = letter(usize::try_from(remark.column).unwrap_or(0));
    let place = t.with("remark-cell", &[("row", remark.row.into()), ("column", (&column).into())]);
    let written = t.quoted(&remark.written);
    let words = match remark.kind {
        RemarkKind::NoStep => t.with("responses-no-step", &[("written", (&written).into())]),
        RemarkKind::SameResponse => t.with("responses-same", &[("written", (&written).into())]),
    };
    format!("{place} {words}")
}

fn cancel(desk: &Desk) -> Html {
    html! {
        <button type="button" class="quiet" onclick={desk.dispatch.on(Event::ResponsesDismissed)}>
            { desk.t.text("import-cancel") }
        </button>
    }
}
