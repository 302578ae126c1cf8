//! What no mean can tell: critical indicators below their floor, and findings of conformity, which are counted.

use yew::prelude::*;

use super::Part;
use crate::framework::IndicatorId;
use crate::framework::scale::{Kind, Level, MAJOR, MINOR};
use crate::texts::level_words;
use crate::ui::context::Desk;

/// Critical indicators below their floor. They come before every mean, since none makes up for them.
pub(super) fn blocking(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let blocking = &part.subject.card.blocking;
    html! {
        <div>
            if !blocking.is_empty() {
                <section class="blocking" aria-labelledby="blocking-title">
                    <h2 id="blocking-title">{ t.with("blocking-title", &[("n", blocking.len().into())]) }</h2>
                    <p>{ t.text("blocking-note") }</p>
                    { links(part, blocking) }
                </section>
            }
        </div>
    }
}

/// The findings of a framework of conformity: how many of each, and which are not conform.
pub(super) fn conformity(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let framework = &part.subject.reading.framework;
    let Some(scale) = framework.scales.iter().find(|scale| scale.kind == Kind::Conformity) else {
        return html! { <div /> };
    };
    let with = |level: Level| -> Vec<IndicatorId> {
        let asked =
            part.subject.round.asked(framework).filter(|place| {
                framework.scale_of(place.indicator).is_some_and(|scale| scale.kind == Kind::Conformity)
            });
        let standing = asked.filter(|place| {
            let given = part.subject.round.level(&place.indicator.id);
            given.map(|given| if place.indicator.allows(given) { given } else { MAJOR }) == Some(level)
        });
        standing.map(|place| place.indicator.id.clone()).collect()
    };
    html! {
        <section aria-labelledby="conformity-title">
            <h2 id="conformity-title">{ t.text("conformity-title") }</h2>
            <p class="hint">{ t.text("conformity-note") }</p>
            <dl class="counts">
                for level in scale.levels.iter().rev() {
                    <div>
                        <dt>{ level_words(t, &part.subject.reading.words, scale, *level) }</dt>
                        <dd class="figure">{ with(*level).len() }</dd>
                    </div>
                }
            </dl>
            for level in [MAJOR, MINOR] {
                { finding_list(desk, part, &level_words(t, &part.subject.reading.words, scale, level), &with(level)) }
            }
        </section>
    }
}

fn finding_list(desk: &Desk, part: &Part, name: &str, indicators: &[IndicatorId]) -> Html {
    let t = &desk.t;
    html! {
        <div>
            <h3>{ t.with("findings-of", &[("name", name.into()), ("n", indicators.len().into())]) }</h3>
            if indicators.is_empty() {
                <p class="hint">{ t.text("findings-none") }</p>
            }
            { links(part, indicators) }
        </div>
    }
}

fn links(part: &Part, indicators: &[IndicatorId]) -> Html {
    html! {
        <ul>
            for id in indicators.iter() {
                <li key={id.as_str()}>
                    <a href={part.indicator_href(id)}>{ part.subject.statement(id) }</a>
                </li>
            }
        </ul>
    }
}
