//! The first rows of a table, and above each column what it holds.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::Event;
use crate::app::import::Import;
use crate::formats::sheet::table::letter;
use crate::formats::sheet::{Preview, Role};
use crate::texts::Texts;
use crate::ui::context::Desk;

/// How many rows are shown; the others look alike.
const ROWS: usize = 8;

/// The roles that a column may have, in the order in which they are offered; the levels follow them.
const ROLES: [Role; 16] = [
    Role::Ignore,
    Role::Number,
    Role::Title,
    Role::ThemeTitle,
    Role::CriterionTitle,
    Role::Parent,
    Role::Depth,
    Role::Why,
    Role::Guidance,
    Role::Evidence,
    Role::Weight,
    Role::Points,
    Role::Scale,
    Role::Opposite,
    Role::Critical,
    Role::Unit,
];

/// The levels of which descriptions are offered.
const LEVELS: std::ops::RangeInclusive<i16> = 0..=6;

/// The columns with their first cells.
pub(super) fn columns(desk: &Desk, import: &Import) -> Html {
    let t = &desk.t;
    let Some(table) = import.tables.get(import.table) else { return html! { <div /> } };
    let columns = 0..usize::try_from(table.n_columns).unwrap_or(0);
    html! {
        <>
            { header_choice(desk, import, table) }
            <div class="table-place" tabindex="0" role="group" aria-labelledby="import-columns">
                <table class="sheet-preview">
                    <thead>
                        <tr>
                            <td />
                            for column in columns.clone() {
                                <th scope="col">
                                    <label for={format!("role-{column}")}>
                                        { t.with("import-column", &[("letter", (&letter(column)).into())]) }
                                    </label>
                                    { role_choice(desk, import, column) }
                                </th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (index, row) in table.rows.iter().take(ROWS).enumerate() {
                            <tr data-header={is_header(import, index).then_some("true")}>
                                <th scope="row">{ (index + 1).to_string() }</th>
                                for column in columns.clone() {
                                    <td>{ row.get(column).cloned().unwrap_or_default() }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

fn is_header(import: &Import, index: usize) -> bool {
    let row = u32::try_from(index + 1).unwrap_or(0);
    import.mapping.header.is_some_and(|header| (header.first..=header.last).contains(&row))
}

/// In which row the headers stand.
fn header_choice(desk: &Desk, import: &Import, table: &Preview) -> Html {
    let t = &desk.t;
    let dispatch = desk.dispatch.clone();
    let onchange = move |event: web_sys::Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        let row = u32::try_from(index).unwrap_or(0);
        dispatch.send(Event::HeaderChosen((row > 0).then_some(row)));
    };
    let chosen = import.mapping.header.map_or(0, |header| header.last as usize);
    html! {
        <div class="field-row">
            <label for="header-row">{ t.text("import-header-row") }</label>
            <select id="header-row" {onchange}>
                <option selected={chosen == 0}>{ t.text("import-header-none") }</option>
                for row in 1..=table.rows.len() {
                    <option selected={chosen == row}>{ row.to_string() }</option>
                }
            </select>
        </div>
    }
}

fn role_choice(desk: &Desk, import: &Import, column: usize) -> Html {
    let t = &desk.t;
    let role = import.mapping.roles.get(column).copied().unwrap_or(Role::Ignore);
    let offered: Rc<Vec<Role>> = Rc::new(ROLES.into_iter().chain(LEVELS.map(Role::LevelText)).collect());
    let onchange = {
        let (dispatch, offered) = (desk.dispatch.clone(), offered.clone());
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(role) = usize::try_from(index).ok().and_then(|index| offered.get(index)) {
                dispatch.send(Event::RoleChosen(column, *role));
            }
        }
    };
    html! {
        <select id={format!("role-{column}")} {onchange}>
            for choice in offered.iter() {
                <option selected={*choice == role}>{ role_name(t, *choice) }</option>
            }
        </select>
    }
}

/// What a role is called.
pub(super) fn role_name(t: &Texts, role: Role) -> String {
    let key = match role {
        Role::LevelText(level) => return t.with("role-level-text", &[("n", i64::from(level).into())]),
        Role::Ignore => "role-ignore",
        Role::Number => "role-number",
        Role::Parent => "role-parent",
        Role::Depth => "role-depth",
        Role::ThemeTitle => "role-theme-title",
        Role::CriterionTitle => "role-criterion-title",
        Role::Title => "role-title",
        Role::Why => "role-why",
        Role::Guidance => "role-guidance",
        Role::Evidence => "role-evidence",
        Role::Weight => "role-weight",
        Role::Points => "role-points",
        Role::Scale => "role-scale",
        Role::Opposite => "role-opposite",
        Role::Critical => "role-critical",
        Role::Unit => "role-unit",
    };
    t.text(key)
}
