//! The figures of agreement, each beside what it means.

use yew::prelude::*;

use crate::dossier::round::Round;
use crate::framework::reading::Reading;
use crate::score::agreement::figures::{Figures, Meaning};
use crate::ui::context::Desk;

/// How far the raters agree, over all themes whose votes are shown.
pub fn figures_section(desk: &Desk, reading: &Reading, round: &Round) -> Html {
    let t = &desk.t;
    let figures = Figures::of(&reading.framework, round);
    html! {
        <section aria-labelledby="agreement" class="agreement">
            <h2 id="agreement">{ t.text("agreement-title") }</h2>
            <p class="hint">{ t.text("agreement-hint") }</p>
            if figures.is_empty() {
                <p>{ t.text("agreement-too-little") }</p>
            }
            for figures in figures {
                { of_scale(desk, reading, &figures) }
            }
        </section>
    }
}

fn of_scale(desk: &Desk, reading: &Reading, figures: &Figures) -> Html {
    let t = &desk.t;
    let scale = reading.words.scales.get(&figures.scale).map(|words| words.name.clone()).unwrap_or_default();
    let values = [("scale", (&scale).into()), ("raters", figures.n_raters.into()), ("n", figures.n_units.into())];
    let percent = |share: crate::score::Share| t.percent(share.percent_truncated());
    let mut rows = vec![
        (t.text("agreement-exact"), percent(figures.exact), t.text("agreement-exact-means")),
        (t.text("agreement-within-one"), percent(figures.within_one), t.text("agreement-within-one-means")),
    ];
    let alpha = figures.alpha.map_or_else(|| "–".to_owned(), |alpha| t.decimal(&alpha.to_string()));
    rows.push((t.text("agreement-alpha"), alpha, t.text(alpha_means(figures))));
    if let Some((linear, quadratic)) = figures.kappa {
        let both = [linear, quadratic].map(|kappa| t.decimal(&kappa.to_string())).join("\u{a0}· ");
        rows.push((t.text("agreement-kappa"), both, t.text("agreement-kappa-means")));
    }
    html! {
        <div
            class="table-place" key={figures.scale.as_str()} tabindex="0" role="group"
            aria-label={t.with("agreement-of", &values)}
        >
            <table>
                <caption>{ t.with("agreement-of", &values) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text("agreement-figure") }</th>
                        <th scope="col">{ t.text("agreement-value") }</th>
                        <th scope="col">{ t.text("agreement-meaning") }</th>
                    </tr>
                </thead>
                <tbody>
                    for (name, value, meaning) in rows {
                        <tr>
                            <th scope="row">{ name }</th>
                            <td class="figure">{ value }</td>
                            <td>{ meaning }</td>
                        </tr>
                    }
                </tbody>
            </table>
            if figures.are_of_few() {
                <p class="hint">{ t.text("agreement-few") }</p>
            }
        </div>
    }
}

fn alpha_means(figures: &Figures) -> &'static str {
    match figures.meaning() {
        Some(Meaning::Reliable) => "agreement-reliable",
        Some(Meaning::Tentative) => "agreement-tentative",
        Some(Meaning::Unreliable) => "agreement-unreliable",
        None if figures.n_units < 2 => "agreement-one-unit",
        None => "agreement-no-variation",
    }
}
