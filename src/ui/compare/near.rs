//! Whose profile is like that of an organisation, and on which themes two of them differ most. It is a distance and says
//! nothing of who is better.

use yew::prelude::*;

use super::super::context::Desk;
use super::{reading_of, score_words, theme_name, to_organisation};
use crate::app::desks::Seen;
use crate::app::route::desk::View;
use crate::app::{ComparePage, Model, Route, Sight};
use crate::compare::Hundredths;
use crate::compare::distribution::Score;
use crate::compare::filter::{Filter, SimilarTo};
use crate::compare::similar::{ThemeApart, distance, explain};
use crate::dossier::entry::DossierId;
use crate::score::Share;
use crate::texts::Texts;

/// How many others are offered.
const HOW_MANY: u32 = 20;

/// As many themes as stand there, those on which both are furthest apart.
const MOST: usize = 5;

/// The way to the organisations with the nearest profiles, and what near means.
pub fn nearest_ones(desk: &Desk, seen: &Seen, id: DossierId) -> Html {
    let t = &desk.t;
    if seen.roster.find(id).is_none() {
        return html! {};
    }
    let similar = Some(SimilarTo { organisation: id, n: HOW_MANY });
    // Words that were searched for would leave little but the organisation itself.
    let filter = Filter { words: "".into(), similar, ..seen.view.filter.clone() };
    let to = ComparePage::Among(Sight::Organisations, View { filter, ..seen.view.clone() });
    html! {
        <p>
            <a href={Route::Compare(seen.collection, to).href()}>{ t.with("near-see", &[("n", HOW_MANY.into())]) }</a>
            <span class="detail">{ t.text("near-means") }</span>
        </p>
    }
}

/// On which themes an organisation differs most from the one to which similar ones are looked at; nothing when there is
/// no such one.
pub fn beside_the_other(model: &Model, desk: &Desk, seen: &Seen, id: DossierId) -> Html {
    let t = &desk.t;
    let found = || {
        let other = seen.view.filter.similar.filter(|similar| similar.organisation != id)?.organisation;
        let member = seen.roster.organisations.get(seen.roster.find(other)?)?;
        Some((member, seen.row_of(id)?, seen.row_of(other)?))
    };
    let Some((other, own_row, other_row)) = found() else { return html! {} };
    let apart = distance(&seen.sheet.table, own_row, other_row);
    let mut themes = explain(&seen.sheet.table, own_row, other_row);
    themes.reverse();
    let n_others = themes.len().saturating_sub(MOST);
    themes.truncate(MOST);
    let name = t.quoted(&other.organisation.name);
    html! {
        <section>
            <h2 id="near-other">{ t.with("near-beside", &[("name", (&name).into())]) }</h2>
            if let Some(apart) = apart {
                <p>{ t.with("near-distance", &[("points", apart.distance().percent_rounded().into()), ("n", apart.n_common.into())]) }</p>
                { themes_apart(model, t, seen, &themes, &other.organisation.name) }
                if n_others > 0 {
                    <p class="hint">{ t.with("near-others", &[("n", n_others.into())]) }</p>
                }
            } else {
                <p>{ t.text("near-too-little") }</p>
            }
            <p><a href={to_organisation(seen, other.id, &seen.view)}>{ t.with("near-go", &[("name", (&name).into())]) }</a></p>
        </section>
    }
}

fn themes_apart(model: &Model, t: &Texts, seen: &Seen, themes: &[ThemeApart], other: &str) -> Html {
    let reading = reading_of(model, seen);
    let score = |theme: &ThemeApart, value| {
        let score = u16::try_from(theme.theme).map_or(Score::Whole, Score::Theme);
        score_words(t, seen, score, Some(value))
    };
    let points = |theme: &ThemeApart| {
        let by = Share::of(theme.by().into(), Hundredths::MOST.into());
        t.with("near-points", &[("n", by.map_or(0, Share::percent_rounded).into())])
    };
    html! {
        <div class="table-place" tabindex="0" role="region" aria-labelledby="near-other">
            <table class="spreads">
                <caption class="visually-hidden">{ t.text("near-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text("column-theme") }</th>
                        <th scope="col" class="numbers">{ t.text("compare-own") }</th>
                        <th scope="col" class="numbers">{ other.to_owned() }</th>
                        <th scope="col" class="numbers">{ t.text("column-gap") }</th>
                    </tr>
                </thead>
                <tbody>
                    for theme in themes {
                        <tr key={theme.theme}>
                            <th scope="row">{ theme_name(reading.as_ref(), seen, theme.theme) }</th>
                            <td class="numbers">{ score(theme, theme.own) }</td>
                            <td class="numbers">{ score(theme, theme.other) }</td>
                            <td class="numbers">{ points(theme) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
