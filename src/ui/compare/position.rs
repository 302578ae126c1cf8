//! Where an organisation stands among the others: its results, its percentile and how theirs are spread. Its own value is
//! none of theirs, and nothing is told of fewer than five others.

use yew::prelude::*;

use super::super::context::Desk;
use super::strip::strip;
use super::themes::{few, scores};
use super::{reading_of, score_words, share_words};
use crate::app::Model;
use crate::app::desks::Seen;
use crate::compare::disclosure::FEWEST;
use crate::compare::distribution::{Distribution, Position, Score};
use crate::dossier::entry::DossierId;

/// Where it stands, for the whole and each theme.
pub fn position(model: &Model, desk: &Desk, seen: &Seen, id: DossierId) -> Html {
    let t = &desk.t;
    let Some(row) = seen.row_of(id) else { return html! {} };
    let n_others = seen.selection.rows.iter().filter(|other| seen.roster.member(**other).is_some_and(|it| it.id != id));
    let n_others = n_others.count();
    let told = n_others >= FEWEST as usize;
    let label = seen.sheet.table.rows.get(row as usize).map(|row| row.label.clone()).unwrap_or_default();
    html! {
        <section>
            <h2 id="compare-position">{ t.text("compare-position") }</h2>
            <div>
                if told {
                    <p>{ t.with("compare-position-among", &[("n", n_others.into()), ("label", (&t.quoted(&label)).into())]) }</p>
                    { positions(model, desk, seen, row) }
                    <p class="hint">{ t.text("compare-percentile-hint") }</p>
                } else {
                    <p class="compare-few">{ few(desk, n_others) }</p>
                }
            </div>
        </section>
    }
}

const COLUMNS: [&str; 7] = [
    "column-theme",
    "compare-own",
    "compare-percentile",
    "compare-spread",
    "compare-lower",
    "compare-median",
    "compare-upper",
];

fn positions(model: &Model, desk: &Desk, seen: &Seen, row: u32) -> Html {
    let t = &desk.t;
    let reading = reading_of(model, seen);
    html! {
        <div class="table-place" tabindex="0" role="region" aria-labelledby="compare-position">
            <table class="spreads">
                <caption class="visually-hidden">{ t.text("compare-position") }</caption>
                <thead>
                    <tr>
                        for column in COLUMNS {
                            <th key={column} scope="col">{ t.text(column) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (score, name) in scores(desk, reading.as_ref(), seen) {
                        { position_row(desk, seen, row, score, &name) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn position_row(desk: &Desk, seen: &Seen, row: u32, score: Score, name: &str) -> Html {
    let t = &desk.t;
    let own = score.of(&seen.sheet.table, row);
    let position = Position::of(&seen.sheet.table, &seen.roster, &seen.selection, score, row);
    let percentile = position.and_then(|position| Some((position.percentile()?, position.n)));
    let percentile = percentile.map(|(percentile, n)| {
        t.with("compare-percentile-of", &[("percentile", percentile.percent_rounded().into()), ("n", n.into())])
    });
    let distribution = Distribution::of(&seen.sheet.table, &seen.selection, score);
    let told = distribution.summary.filter(|_| distribution.is_told());
    html! {
        <tr key={name.to_owned()}>
            <th scope="row">{ name.to_owned() }</th>
            <td class="numbers">{ score_words(t, seen, score, own) }</td>
            <td class="numbers">{ percentile.unwrap_or_else(|| "–".to_owned()) }</td>
            if let Some(summary) = told {
                <td>{ strip(&summary, own) }</td>
                for (n, share) in [summary.lower_quartile, summary.median, summary.upper_quartile].into_iter().enumerate() {
                    <td key={n} class="numbers">{ share_words(t, seen, score, share) }</td>
                }
            } else {
                <td colspan="4" class="hint">
                    { t.text(if distribution.n == 0 { "compare-not-rated" } else { "compare-few-short" }) }
                </td>
            }
        </tr>
    }
}
