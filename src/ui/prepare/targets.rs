//! What the round aims at: a level for each theme, and for each indicator where a theme's does not fit; an amount for
//! each measure.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::aims::{measure_aims, measures};
use super::{PreparePageProperties, chosen};
use crate::app::Event;
use crate::dossier::change::Rating;
use crate::framework::scale::{Kind, Level, Scale};
use crate::framework::{Place, Theme, ThemeId};
use crate::score::target::{aims, gap};
use crate::texts::level_words;
use crate::ui::context::Desk;

/// Targets, by theme and by indicator.
pub(super) fn target_section(desk: &Desk, props: &PreparePageProperties) -> Html {
    let t = &desk.t;
    let framework = &props.reading.framework;
    if !framework.scales.iter().any(|scale| scale.kind == Kind::Quantity || !aims(scale).is_empty()) {
        return html! { <div /> };
    }
    let has_aims =
        |theme: &&Theme| aimed_at(props, &theme.id).next().is_some() || measures(props, &theme.id).next().is_some();
    let themes: Vec<&Theme> = chosen(props).filter(has_aims).collect();
    let n_left_out = n_left_out(props);
    html! {
        <section aria-labelledby="prepare-targets">
            <h2 id="prepare-targets">{ t.text("prepare-targets") }</h2>
            <p class="hint">{ t.text("targets-advice") }</p>
            <div>
                if themes.is_empty() {
                    <p>{ t.text("targets-later") }</p>
                }
                for theme in themes {
                    <div class="theme-target" key={theme.id.as_str()}>
                        { theme_target(desk, props, &theme.id) }
                        { indicator_targets(desk, props, &theme.id) }
                        { measure_aims(desk, props, &theme.id) }
                    </div>
                }
            </div>
            <div>
                if n_left_out > 0 {
                    <p class="hint">{ t.with("targets-left-out", &[("n", n_left_out.into())]) }</p>
                }
            </div>
        </section>
    }
}

/// The indicators of a theme that this round asks and that have levels to aim at.
fn aimed_at<'a>(props: &'a PreparePageProperties, theme: &'a ThemeId) -> impl Iterator<Item = (Place<'a>, &'a Scale)> {
    let framework = &props.reading.framework;
    let of_theme = props.round.asked(framework).filter(move |place| place.theme.id == *theme);
    let with_scale = of_theme.filter_map(|place| Some((place, framework.scale_of(place.indicator)?)));
    with_scale.filter(|(_, scale)| !aims(scale).is_empty())
}

/// How many targets stand on indicators that the round does not ask: they are kept, and this is said.
fn n_left_out(props: &PreparePageProperties) -> usize {
    let framework = &props.reading.framework;
    let asked: Vec<_> = props.round.asked(framework).map(|place| &place.indicator.id).collect();
    let known = props.round.targets.keys().chain(props.round.aims.keys()).filter(|id| framework.place(id).is_some());
    known.filter(|id| !asked.contains(id)).count()
}

/// One target for all indicators of a theme that are rated on the framework's usual scale.
fn theme_target(desk: &Desk, props: &PreparePageProperties, theme: &ThemeId) -> Html {
    let framework = &props.reading.framework;
    let title = props.reading.words.themes.get(theme).map(|words| words.title.clone()).unwrap_or_default();
    let usual = aimed_at(props, theme).find(|(_, scale)| scale.id == framework.default_scale).map(|(_, scale)| scale);
    let Some(scale) = usual else { return html! { <p>{ title }</p> } };
    let id = format!("target-{theme}");
    let onchoose = {
        let (dispatch, round, theme) = (desk.dispatch.clone(), props.round.id, theme.clone());
        Callback::from(move |level| dispatch.send(Event::ThemeTargetChosen(round, theme.clone(), level)))
    };
    html! {
        <div class="field-row">
            <label for={id.clone()}>{ title }</label>
            { level_select(desk, props, scale, id, common_target(props, theme, scale), onchoose) }
        </div>
    }
}

/// The target of each indicator, on its own scale, folded away.
fn indicator_targets(desk: &Desk, props: &PreparePageProperties, theme: &ThemeId) -> Html {
    let t = &desk.t;
    let of_theme: Vec<(Place<'_>, &Scale)> = aimed_at(props, theme).collect();
    if of_theme.is_empty() {
        return html! { <div /> };
    }
    let n_set = of_theme.iter().filter(|(place, _)| props.round.targets.contains_key(&place.indicator.id)).count();
    let values = [("n", n_set.into()), ("all", of_theme.len().into())];
    html! {
        <details>
            <summary>{ t.with("targets-one-by-one", &values) }</summary>
            <div class="indicator-targets">
                for (place, scale) in of_theme {
                    { indicator_target(desk, props, place, scale) }
                }
            </div>
        </details>
    }
}

fn indicator_target(desk: &Desk, props: &PreparePageProperties, place: Place<'_>, scale: &Scale) -> Html {
    let indicator = &place.indicator.id;
    let id = format!("target-{indicator}");
    let onchoose = {
        let (dispatch, round, indicator) = (desk.dispatch.clone(), props.round.id, indicator.clone());
        Callback::from(move |level| dispatch.send(Event::TargetChosen(round, indicator.clone(), level)))
    };
    html! {
        <div class="field-row" key={indicator.as_str()}>
            <label for={id.clone()}>{ props.reading.statement(indicator) }</label>
            { level_select(desk, props, scale, id, Some(props.round.targets.get(indicator).copied()), onchoose) }
            <p class="hint">{ beside_target(desk, props, place, scale) }</p>
        </div>
    }
}

/// What a target means beside the rating of its indicator.
fn beside_target(desk: &Desk, props: &PreparePageProperties, place: Place<'_>, scale: &Scale) -> String {
    let t = &desk.t;
    let rating = props.round.rating(&place.indicator.id);
    let Some(target) = props.round.targets.get(&place.indicator.id) else { return String::new() };
    match (gap(*target, rating), rating) {
        (_, Rating::NotApplicable { .. }) => t.text("target-not-applicable"),
        (Some(0), _) => t.text("target-no-gap"),
        (Some(n), _) if scale.kind == Kind::Percent => t.with("gap-points", &[("n", n.into())]),
        (Some(n), _) => t.with("gap-levels", &[("n", n.into())]),
        (None, _) => String::new(),
    }
}

/// A choice among the levels that can be aimed at on a scale, or none of them. Where it stands for several indicators
/// whose targets differ, there is no current one.
fn level_select(
    desk: &Desk,
    props: &PreparePageProperties,
    scale: &Scale,
    id: String,
    current: Option<Option<Level>>,
    onchoose: Callback<Option<Level>>,
) -> Html {
    let t = &desk.t;
    let mut levels = aims(scale);
    // A target that came with a file may stand between those that are offered.
    levels.extend(current.flatten().filter(|current| !levels.contains(current)));
    levels.sort();
    let offered = levels.clone();
    let n_before = if current.is_none() { 2 } else { 1 };
    let onchange = move |event: web_sys::Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        onchoose.emit(usize::try_from(index - n_before).ok().and_then(|index| offered.get(index)).copied());
    };
    html! {
        <select {id} {onchange} disabled={props.round.is_sealed()}>
            if current.is_none() {
                <option selected={true} disabled={true}>{ t.text("targets-differ") }</option>
            }
            <option selected={current == Some(None)}>{ t.text("no-target") }</option>
            for level in levels {
                <option selected={current == Some(Some(level))}>{ level_words(t, &props.reading.words, scale, level) }</option>
            }
        </select>
    }
}

/// The target that all indicators of a theme share, or that none has; none when they differ.
fn common_target(props: &PreparePageProperties, theme: &ThemeId, scale: &Scale) -> Option<Option<Level>> {
    let on_scale = aimed_at(props, theme).filter(|(_, other)| other.id == scale.id);
    let mut targets = on_scale.map(|(place, _)| props.round.targets.get(&place.indicator.id).copied());
    let first = targets.next()?;
    targets.all(|target| target == first).then_some(first)
}
