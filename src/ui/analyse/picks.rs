//! What of the results is looked at: the view, the round compared with, the rounds and themes to show. Each choice is an
//! address.

use std::rc::Rc;

use yew::prelude::*;

use super::Part;
use crate::app::event::Event;
use crate::app::route::{Analysis, View};
use crate::dossier::entry::RoundId;
use crate::framework::ThemeId;
use crate::ui::context::Desk;

/// The views, as links.
pub(super) fn views(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    html! {
        <nav class="filters" aria-label={t.text("analyse-views")}>
            <ul>
                for view in View::ALL {
                    <li key={view.word()}>
                        <a
                            href={part.href(part.analysis.in_view(view))}
                            aria-current={(view == part.analysis.view).then_some("true")}
                        >{ t.text(view_key(view)) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

fn view_key(view: View) -> &'static str {
    match view {
        View::Brief => "analyse-view-brief",
        View::Themes => "analyse-view-themes",
        View::Rounds => "analyse-view-rounds",
        View::Voices => "analyse-view-voices",
        View::Measures => "analyse-view-measures",
    }
}

/// The choices, folded away until they are wanted, with what is chosen in their heading.
pub(super) fn picks(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let (n_rounds, n_themes) = (part.all_rounds.len(), part.subject.card.themes.len());
    if n_rounds < 2 && n_themes < 2 {
        return html! { <div /> };
    }
    html! {
        <details class="picks">
            <summary>{ summary(desk, part) }</summary>
            if n_rounds > 1 {
                { since(desk, part) }
            }
            if n_rounds > 2 {
                { rounds(desk, part) }
            }
            if n_themes > 1 {
                { themes(desk, part) }
            }
            if !is_everything(&part.analysis) {
                <p><a href={part.href(Analysis::of(part.analysis.view))}>{ t.text("picks-everything") }</a></p>
            }
        </details>
    }
}

fn is_everything(analysis: &Analysis) -> bool {
    *analysis == Analysis::of(analysis.view)
}

/// "Everything is shown, beside 2025", or how much of it.
fn summary(desk: &Desk, part: &Part) -> String {
    let t = &desk.t;
    let mut said = Vec::new();
    match (part.analysis.rounds.is_empty(), part.subject.rounds.len()) {
        (true, _) => {}
        (false, n) => said.push(t.with("picks-n-rounds", &[("n", n.into())])),
    }
    if !part.analysis.themes.is_empty() {
        said.push(t.with("picks-n-themes", &[("n", part.subject.theme_results().count().into())]));
    }
    if said.is_empty() {
        said.push(t.text("picks-all"));
    }
    if let Some(before) = &part.subject.before {
        said.push(t.with("picks-since", &[("label", (&before.opening.label).into())]));
    }
    said.join(" · ")
}

/// The round to compare with.
fn since(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let chosen = part.subject.before.as_ref().map(|before| before.id);
    let earlier = part.all_rounds.iter().rev().filter(|round| round.id != part.subject.round.id);
    html! {
        <fieldset>
            <legend>{ t.text("picks-since-title") }</legend>
            for round in earlier {
                <label key={round.id.to_string()}>
                    <input
                        type="radio" name="since" checked={chosen == Some(round.id)}
                        onchange={go(desk, Analysis { since: Some(round.id), ..part.analysis.clone() })}
                    />
                    { " " }{ round.opening.label.clone() }
                </label>
            }
        </fieldset>
    }
}

fn rounds(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let all: Vec<RoundId> = part.all_rounds.iter().map(|round| round.id).collect();
    let at_hand = part.subject.round.id;
    let choice = |id: RoundId| Analysis { rounds: toggled(&all, &part.analysis.rounds, &id), ..part.analysis.clone() };
    let is_shown = |id: RoundId| part.subject.rounds.iter().any(|beside| beside.round.id == id);
    html! {
        <fieldset>
            <legend>{ t.text("picks-rounds") }</legend>
            for round in part.all_rounds.iter() {
                <label key={round.id.to_string()}>
                    <input
                        type="checkbox" checked={is_shown(round.id)} disabled={round.id == at_hand}
                        onchange={go(desk, choice(round.id))}
                    />
                    { " " }{ round.opening.label.clone() }
                </label>
            }
        </fieldset>
    }
}

fn themes(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let all: Vec<ThemeId> = part.subject.card.themes.iter().map(|result| result.theme.clone()).collect();
    let choice = |id: &ThemeId| Analysis { themes: toggled(&all, &part.analysis.themes, id), ..part.analysis.clone() };
    html! {
        <fieldset>
            <legend>{ t.text("picks-themes") }</legend>
            for id in all.iter() {
                <label key={id.as_str()}>
                    <input type="checkbox" checked={part.subject.shows(id)} onchange={go(desk, choice(id))} />
                    { " " }{ title(part, id) }
                </label>
            }
        </fieldset>
    }
}

fn title(part: &Part, id: &ThemeId) -> Rc<str> {
    part.subject.theme_title(id)
}

/// What is shown once one more or one less is. None stands for all: both when all are chosen and when the last one is
/// taken away, since nothing at all is nothing to look at.
fn toggled<T: Clone + PartialEq>(all: &[T], shown: &[T], one: &T) -> Vec<T> {
    let is_shown = |id: &&T| shown.is_empty() || shown.contains(id);
    let chosen: Vec<T> = all.iter().filter(|id| is_shown(id) != (*id == one)).cloned().collect();
    if chosen.len() == all.len() { Vec::new() } else { chosen }
}

/// Looks at another choice.
fn go(desk: &Desk, analysis: Analysis) -> Callback<web_sys::Event> {
    desk.dispatch.on(Event::ResultsChosen(analysis))
}

#[cfg(test)]
mod tests {
    use super::toggled;

    #[test]
    fn ticking_a_box_adds_or_takes_away_one_and_never_leaves_nothing() {
        let all = [1, 2, 3];
        assert_eq!(toggled(&all, &[], &2), [1, 3]);
        assert_eq!(toggled(&all, &[1, 3], &2), [0; 0]);
        assert_eq!(toggled(&all, &[1, 3], &1), [3]);
        assert_eq!(toggled(&all, &[3], &3), [0; 0]);
    }
}
