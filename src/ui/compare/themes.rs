//! How the results of each theme are spread over the organisations that pass the filter: a strip and its numbers. Of
//! fewer than five organisations nothing is told.

use yew::prelude::*;

use super::super::context::Desk;
use super::super::focus::{Target, move_to};
use super::indicators::indicators;
use super::strip::strip;
use super::{reading_of, share_words, theme_name};
use crate::app::desks::Seen;
use crate::app::route::desk::{Column, Order, View};
use crate::app::{ComparePage, Model, Route, Sight};
use crate::compare::disclosure::FEWEST;
use crate::compare::distribution::{Distribution, Score, distributions};
use crate::framework::ThemeId;
use crate::framework::reading::Reading;

/// The distributions of the whole and of each theme.
pub fn themes(model: &Model, desk: &Desk, seen: &Seen) -> Html {
    let n = seen.selection.n();
    if n < FEWEST as usize {
        return html! { <p class="compare-few">{ few(desk, n) }</p> };
    }
    html! {
        <>
            { table(model, desk, seen) }
            <Chosen theme={seen.theme}>{ chosen(model, desk, seen) }</Chosen>
        </>
    }
}

/// Properties of [`Chosen`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChosenProperties {
    /// The chosen theme.
    pub theme: Option<usize>,
    /// What is told of it.
    pub children: Html,
}

/// What is told of the chosen theme. It stands below a long table, so whoever chooses another theme is led to it.
#[component]
pub fn Chosen(props: &ChosenProperties) -> Html {
    let is_first = use_mut_ref(|| true);
    use_effect_with(props.theme, move |theme| {
        let was_first = is_first.replace(false);
        if theme.is_some() && !was_first {
            move_to(&Target::Field(CHOSEN));
        }
    });
    html! { <div>{ props.children.clone() }</div> }
}

/// The id of the heading of the chosen theme.
const CHOSEN: &str = "indicators";

/// The chosen theme, indicator by indicator.
fn chosen(model: &Model, desk: &Desk, seen: &Seen) -> Html {
    let t = &desk.t;
    let Some(theme) = seen.theme else { return html! { <p class="hint">{ t.text("compare-levels-choose") }</p> } };
    let name = theme_name(reading_of(model, seen).as_ref(), seen, theme);
    html! {
        <section aria-labelledby={CHOSEN}>
            <h2 id={CHOSEN} tabindex="-1">{ t.with("compare-levels-of", &[("theme", (&t.quoted(&name)).into())]) }</h2>
            <p class="hint">{ t.text("compare-levels-hint") }</p>
            { indicators(model, desk, seen, theme) }
            <p><a href={to_theme(seen, None)}>{ t.text("compare-levels-close") }</a></p>
        </section>
    }
}

/// The address of this page with a theme chosen, or none.
fn to_theme(seen: &Seen, theme: Option<ThemeId>) -> String {
    let order = match seen.view.order.column {
        Column::Theme if theme.is_none() => Order::default(),
        _ => seen.view.order,
    };
    let view = View { theme, order, ..seen.view.clone() };
    Route::Compare(seen.collection, ComparePage::Among(Sight::Themes, view)).href()
}

/// Why nothing is told of so few.
pub fn few(desk: &Desk, n: usize) -> String {
    desk.t.with("compare-few", &[("n", n.into()), ("fewest", FEWEST.into())])
}

/// The scores of a table: the whole, then each theme, with what they are called.
pub fn scores(desk: &Desk, reading: Option<&Reading>, seen: &Seen) -> Vec<(Score, String)> {
    let themes = (0..seen.sheet.frame.themes.len()).filter_map(|theme| {
        let score = Score::Theme(u16::try_from(theme).ok()?);
        Some((score, theme_name(reading, seen, theme).to_string()))
    });
    std::iter::once((Score::Whole, desk.t.text("compare-whole"))).chain(themes).collect()
}

const COLUMNS: [&str; 8] = [
    "column-theme",
    "compare-spread",
    "compare-n",
    "compare-min",
    "compare-lower",
    "compare-median",
    "compare-upper",
    "compare-max",
];

fn table(model: &Model, desk: &Desk, seen: &Seen) -> Html {
    let t = &desk.t;
    let reading = reading_of(model, seen);
    let scores = scores(desk, reading.as_ref(), seen);
    let asked: Vec<Score> = scores.iter().map(|(score, _)| *score).collect();
    let distributions = distributions(&seen.sheet.table, &seen.selection, &asked);
    html! {
        <>
            <p class="hint">{ t.text("compare-spread-hint") }</p>
            <div class="table-place" tabindex="0" role="region" aria-label={t.text("page-compared-themes")}>
                <table class="spreads">
                    <caption class="visually-hidden">{ t.text("compare-spread-caption") }</caption>
                    <thead>
                        <tr>
                            for (n, column) in COLUMNS.into_iter().enumerate() {
                                <th key={column} scope="col" class={(n > 1).then_some("numbers")}>{ t.text(column) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for ((score, name), distribution) in scores.iter().zip(&distributions) {
                            { row(desk, seen, *score, name, distribution) }
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

fn row(desk: &Desk, seen: &Seen, score: Score, name: &str, distribution: &Distribution) -> Html {
    let t = &desk.t;
    let told = distribution.summary.filter(|_| distribution.is_told());
    let all = distribution.n + distribution.n_missing;
    let n = t.with("compare-n-of", &[("n", distribution.n.into()), ("all", all.into())]);
    let theme = match score {
        Score::Theme(theme) => Some(usize::from(theme)),
        _ => None,
    };
    let theme =
        theme.and_then(|theme| Some((seen.sheet.frame.themes.get(theme)?.id.clone(), seen.theme == Some(theme))));
    html! {
        <tr key={name.to_owned()}>
            <th scope="row">
                if let Some((id, is_chosen)) = theme {
                    <a href={to_theme(seen, Some(id))} aria-current={is_chosen.then_some("true")}>{ name.to_owned() }</a>
                } else {
                    { name.to_owned() }
                }
            </th>
            if let Some(summary) = told {
                <td>{ strip(&summary, None) }</td>
                <td class="numbers">{ n }</td>
                for (n, share) in [summary.min, summary.lower_quartile, summary.median, summary.upper_quartile, summary.max].into_iter().enumerate() {
                    <td key={n} class="numbers">{ share_words(t, seen, score, share) }</td>
                }
            } else {
                <td colspan="7" class="hint">
                    { t.text(if distribution.n == 0 { "compare-not-rated" } else { "compare-few-short" }) }
                </td>
            }
        </tr>
    }
}
