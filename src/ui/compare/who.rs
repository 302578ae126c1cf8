//! The organisations behind a number, by name, each with the way to its page.

use yew::prelude::*;

use super::super::context::Desk;
use super::to_organisation;
use crate::app::desks::Seen;

/// As many names as stand there at most: whoever wants more chooses fewer organisations.
const MOST: usize = 60;

/// Who stands in some rows, in the order of the alphabet, folded up under a summary.
pub fn who(desk: &Desk, seen: &Seen, summary: String, rows: &[u32]) -> Html {
    let mut members: Vec<usize> = rows.iter().filter_map(|row| seen.roster.whose(*row)).collect();
    members.sort_unstable();
    members.dedup();
    let n_more = members.len().saturating_sub(MOST);
    let named = members.iter().take(MOST).filter_map(|index| seen.roster.organisations.get(*index));
    html! {
        <details class="compare-who">
            <summary>{ summary }</summary>
            <ul>
                for member in named {
                    <li key={member.id.to_string()}>
                        <a href={to_organisation(seen, member.id, &seen.view)}>{ member.organisation.name.clone() }</a>
                    </li>
                }
            </ul>
            if n_more > 0 {
                <p class="hint">{ desk.t.with("compare-who-more", &[("n", n_more.into())]) }</p>
            }
        </details>
    }
}
