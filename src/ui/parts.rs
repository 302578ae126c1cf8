//! Small parts that several pages use.

use std::rc::Rc;

use yew::prelude::*;

use super::context::use_texts;
use super::focus::HEADING;
use crate::framework::Words;
use crate::framework::scale::{Kind, Level, Scale};
use crate::score::card::{Result, Tally};

/// Properties of [`PageHeading`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PageHeadingProperties {
    /// What stands above the heading: the round, for instance.
    #[prop_or_default]
    pub above: Html,
    /// The heading.
    pub children: Html,
}

/// The heading of a page, to which the focus goes after a change of page.
#[component]
pub fn PageHeading(props: &PageHeadingProperties) -> Html {
    html! {
        <header class="page-heading">
            <p class="above">{ props.above.clone() }</p>
            <h1 id={HEADING} tabindex="-1">{ props.children.clone() }</h1>
        </header>
    }
}

/// Properties of [`Coverage`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CoverageProperties {
    /// What was rated, and what not.
    pub tally: Tally,
}

/// How much of what applies was rated, as a bar with its words beside it.
#[component]
pub fn Coverage(props: &CoverageProperties) -> Html {
    let t = use_texts();
    let tally = props.tally;
    let words = t.with("coverage-of", &[("rated", tally.rated.into()), ("applicable", tally.applicable().into())]);
    html! {
        <span class="coverage">
            <progress max={tally.applicable().max(1).to_string()} value={tally.rated.to_string()} aria-hidden="true" />
            <span>{ words }</span>
        </span>
    }
}

/// Properties of [`LevelMark`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct LevelMarkProperties {
    /// Which step of the scale, from 1.
    pub rank: usize,
    /// How many steps the scale has.
    pub of: usize,
}

/// The mark of a level: as many rising steps as its rank, so that it survives grey printing. Decorative; the level's
/// name stands beside it.
#[component]
pub fn LevelMark(props: &LevelMarkProperties) -> Html {
    let steps = props.of.clamp(2, 11);
    html! {
        <svg class="level-mark" viewBox={format!("0 0 {} 12", steps * 4)} aria-hidden="true" focusable="false">
            for step in 0..steps {
                <rect
                    x={(step * 4).to_string()} width="3"
                    y={format!("{}", 10 - 9 * (step + 1) / steps)} height={format!("{}", 2 + 9 * (step + 1) / steps)}
                    class={if step < props.rank { "on" } else { "off" }}
                />
            }
        </svg>
    }
}

/// The stop of the ladder's four colours that a level of any scale takes, 1 to 4, evenly spaced.
pub fn ladder_stop(scale: &Scale, level: Level) -> Option<u8> {
    let (min, max) = scale.bounds()?;
    let range = i32::from(max.0 - min.0).max(1);
    let above = i32::from(level.0 - min.0).clamp(0, range);
    u8::try_from(1 + (above * 3 + range / 2) / range).ok()
}

/// The rank of a level on its scale, from 1.
pub fn rank(scale: &Scale, level: Level) -> usize {
    scale.levels.iter().position(|other| *other == level).map_or(0, |index| index + 1)
}

/// A level as people call it: "3 · In place", or "80 %" on a percent scale.
pub fn level_words(words: &Words, scale: &Scale, level: Level) -> String {
    let name = words.scales.get(&scale.id).and_then(|scale| scale.levels.get(&level));
    match (scale.kind, name) {
        (Kind::Percent, _) => format!("{level} %"),
        (Kind::Level | Kind::Agreement | Kind::Stage, Some(name)) => format!("{level} · {name}"),
        (_, Some(name)) => name.to_string(),
        (_, None) => level.to_string(),
    }
}

/// Properties of [`ResultLine`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ResultLineProperties {
    /// The result.
    pub result: Result,
    /// The number of the weakest indicator, as printed.
    #[prop_or_default]
    pub weakest: Option<Rc<str>>,
}

/// A result with what it needs to be understood: percent, coverage, minimum, and whether it is provisional.
#[component]
pub fn ResultLine(props: &ResultLineProperties) -> Html {
    let t = use_texts();
    let result = &props.result;
    let percent = result.percent().map(|percent| t.percent(percent)).unwrap_or_else(|| t.text("no-score"));
    let minimum = result.minimum.as_ref().map(|minimum| {
        let number = props.weakest.clone().unwrap_or_default();
        t.with("minimum", &[("level", (&minimum.level.to_string()).into()), ("number", (&number).into())])
    });
    html! {
        <span class="result-line">
            <strong class="figure">{ percent }</strong>
            if result.tally.is_provisional() && result.mean.is_some() {
                <span class="tag">{ t.text("provisional") }</span>
            }
            <Coverage tally={result.tally} />
            if let Some(minimum) = minimum {
                <span class="minimum">{ minimum }</span>
            }
        </span>
    }
}
