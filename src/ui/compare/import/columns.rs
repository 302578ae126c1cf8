//! The columns of a table of results one below the other: what stands above each, what stands in it, what it is for.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::super::super::context::Desk;
use crate::app::Event;
use crate::formats::elsewhere::{Look, Mapping, Role};
use crate::formats::sheet::table::letter;
use crate::framework::reading::Reading;

/// What a column may be for besides an indicator, in the order in which that is offered.
const ROLES: [(Role, &str); 11] = [
    (Role::Ignore, "responses-ignore"),
    (Role::Name, "results-name"),
    (Role::Code, "results-code"),
    (Role::Place, "results-place"),
    (Role::Kind, "results-kind"),
    (Role::Region, "results-region"),
    (Role::Learners, "results-learners"),
    (Role::Round, "results-round-column"),
    (Role::Date, "results-date"),
    (Role::Indicator, "results-indicator"),
    (Role::Rating, "results-rating"),
];

/// So much of a statement tells which indicator it is.
const STATEMENT: usize = 80;

/// As many cells of a column as are shown.
const EXAMPLES: usize = 3;

/// The columns.
pub fn columns(desk: &Desk, look: &Look, reading: &Reading) -> Html {
    let t = &desk.t;
    let options = Rc::new(options(desk, reading));
    html! {
        <div class="table-place" tabindex="0" role="group" aria-labelledby="results-columns">
            <table class="response-columns">
                <caption class="visually-hidden">{ t.text("responses-columns") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text("responses-column") }</th>
                        <th scope="col">{ t.text("results-examples") }</th>
                        <th scope="col">{ t.text("responses-role") }</th>
                    </tr>
                </thead>
                <tbody>
                    for (column, header) in look.headers.iter().enumerate() {
                        <tr key={column}>
                            <th scope="row">
                                <label for={format!("results-role-{column}")}>
                                    <span class="number">{ letter(column) }</span>{ " " }{ header.clone() }
                                </label>
                            </th>
                            <td>{ examples(look, column) }</td>
                            <td>{ role_choice(desk, look, &options, column) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The first different things that stand in a column.
fn examples(look: &Look, column: usize) -> String {
    let mut examples: Vec<&str> = Vec::new();
    for cell in look.rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty()) {
        if examples.len() < EXAMPLES && !examples.contains(&&**cell) {
            examples.push(cell);
        }
    }
    examples.join(" · ")
}

/// What a column may be for, with its words: first what it says of the organisation and the round, then the indicators.
fn options(desk: &Desk, reading: &Reading) -> Vec<(Role, String)> {
    let fixed = ROLES.into_iter().map(|(role, key)| (role, desk.t.text(key)));
    let indicators = reading.framework.places().map(|place| {
        let id = place.indicator.id.clone();
        let words = shortened(&reading.statement(&id));
        (Role::RatingOf(id), words)
    });
    fixed.chain(indicators).collect()
}

fn shortened(words: &str) -> String {
    match words.char_indices().nth(STATEMENT) {
        None => words.to_owned(),
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
    }
}

fn role_choice(desk: &Desk, look: &Look, options: &Rc<Vec<(Role, String)>>, column: usize) -> Html {
    let present = look.mapping.roles.get(column).cloned().unwrap_or_default();
    let onchange = {
        let (dispatch, mapping, options) = (desk.dispatch.clone(), look.mapping.clone(), options.clone());
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some((role, _)) = usize::try_from(index).ok().and_then(|index| options.get(index)) {
                dispatch.send(Event::ResultsMapped(with_role(&mapping, column, role)));
            }
        }
    };
    let (fixed, indicators) = options.split_at(ROLES.len());
    let option = |(role, words): &(Role, String)| {
        html! { <option selected={*role == present}>{ words.clone() }</option> }
    };
    html! {
        <select id={format!("results-role-{column}")} {onchange}>
            <optgroup label={desk.t.text("results-of-row")}>
                for it in fixed {
                    { option(it) }
                }
            </optgroup>
            <optgroup label={desk.t.text("results-of-indicator")}>
                for it in indicators {
                    { option(it) }
                }
            </optgroup>
        </select>
    }
}

/// The mapping with another role for a column. Whatever is said is said by one column only.
fn with_role(mapping: &Mapping, column: usize, role: &Role) -> Mapping {
    let mut mapping = mapping.clone();
    if *role != Role::Ignore {
        mapping.roles.iter_mut().filter(|other| *other == role).for_each(|other| *other = Role::Ignore);
    }
    if let Some(place) = mapping.roles.get_mut(column) {
        *place = role.clone();
    }
    mapping
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_that_another_column_had_moves() {
        let roles = vec![Role::Name, Role::Ignore, Role::RatingOf("i1".into())];
        let mapping = Mapping { roles, ..Mapping::default() };
        assert_eq!(with_role(&mapping, 1, &Role::Name).roles, [Role::Ignore, Role::Name, Role::RatingOf("i1".into())]);
        assert_eq!(with_role(&mapping, 0, &Role::Ignore).roles[0], Role::Ignore);
    }
}
