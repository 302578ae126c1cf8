//! The outline: the sections of the whole, then themes, criteria and indicators. The theme in hand is unfolded, and the
//! part in hand has its tools beneath it.

use yew::prelude::*;

use super::fields::button;
use super::pen::Pen;
use crate::app::manuscript::{GLOSSARY, QUESTIONS, SCALES, shift_button};
use crate::app::route::{ManuscriptPage, Route};
use crate::framework::check::Spot;
use crate::framework::edit::{Edit, Part, Refused, TextKey, Way, apply, wanted};
use crate::framework::{Criterion, Indicator, Theme};

/// A part of the outline beside the themes: its address, the id of its name, and which findings belong to it.
type Section = (Option<&'static str>, &'static str, fn(&Spot) -> bool);

/// The outline, with the part or the section that is in hand.
pub(super) fn outline(pen: &Pen<'_>, spot: Option<&Spot>, section: Option<&str>) -> Html {
    let t = &pen.desk.t;
    let whole = |spot: &Spot| matches!(spot, Spot::Framework | Spot::Link(_));
    let sections: [Section; 4] = [
        (None, "outline-framework", |spot| matches!(spot, Spot::Framework | Spot::Link(_))),
        (Some(SCALES), "outline-scales", |spot| matches!(spot, Spot::Scale(_) | Spot::Step(_))),
        (Some(QUESTIONS), "outline-questions", |spot| matches!(spot, Spot::Flag(_))),
        (Some(GLOSSARY), "outline-glossary", |spot| matches!(spot, Spot::Term(_))),
    ];
    let is_current = |address: Option<&str>| match address {
        None => section.is_none() && spot.is_some_and(whole),
        address => section == address,
    };
    html! {
        <nav class="writing-outline" aria-labelledby="outline-heading">
            <h2 id="outline-heading">{ t.text("outline") }</h2>
            <Fold key={section.map_or_else(|| format!("{spot:?}"), str::to_owned)} name={t.text("outline-show")}>
            <ul>
                for (address, name, holds) in sections {
                    <li>
                        <a
                            href={Route::Manuscript(pen.id, ManuscriptPage::Write(address.map(Into::into))).href()}
                            aria-current={is_current(address).then_some("page")}
                        >{ t.text(name) }</a>
                        { mark(pen, pen.findings.iter().filter(|finding| holds(&finding.spot)).count(), 0) }
                    </li>
                }
            </ul>
            <ol class="outline-themes">
                for theme in pen.framework().themes.iter() {
                    { theme_item(pen, theme, spot) }
                }
            </ol>
            <p>{ button(pen, "button", t.text("add-theme"), Edit::AddTheme) }</p>
            </Fold>
        </nav>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FoldProperties {
    name: String,
    children: Html,
}

/// What stands folded on a small screen until it is wanted; a large one always shows it.
#[component]
fn Fold(props: &FoldProperties) -> Html {
    let is_open = use_state(|| false);
    let onclick = {
        let is_open = is_open.clone();
        move |_: MouseEvent| is_open.set(!*is_open)
    };
    html! {
        <div class="fold">
            <button type="button" class="button" aria-expanded={is_open.to_string()} {onclick}>{ props.name.clone() }</button>
            <div class="fold-body">{ props.children.clone() }</div>
        </div>
    }
}

fn theme_item(pen: &Pen<'_>, theme: &Theme, spot: Option<&Spot>) -> Html {
    let here = Spot::Theme(theme.id.clone());
    let is_open = spot.is_some_and(|spot| *spot == here || theme.criteria.iter().any(|c| holds(c, spot)));
    let is_in_hand = spot == Some(&here);
    let title = pen.text(&TextKey::Theme(theme.id.clone()));
    html! {
        <li key={theme.id.to_string()}>
            { link(pen, &here, is_in_hand, &theme.number, &title, !theme.is_asked()) }
            if is_open {
                { part_mark(pen, &here) }
            } else {
                { mark(pen, n_within(pen, theme), 0) }
            }
            if is_in_hand {
                { tools(pen, &Part::Theme(theme.id.clone())) }
            }
            if is_open {
                <ol>
                    for criterion in theme.criteria.iter() {
                        { criterion_item(pen, criterion, spot) }
                    }
                </ol>
            }
        </li>
    }
}

fn criterion_item(pen: &Pen<'_>, criterion: &Criterion, spot: Option<&Spot>) -> Html {
    let here = Spot::Criterion(criterion.id.clone());
    let is_in_hand = spot == Some(&here);
    html! {
        <li key={criterion.id.to_string()} class="outline-criterion">
            { link(pen, &here, is_in_hand, "", &pen.criterion_title(&criterion.id), false) }
            { part_mark(pen, &here) }
            if is_in_hand {
                { tools(pen, &Part::Criterion(criterion.id.clone())) }
            }
            <ol>
                for indicator in criterion.indicators.iter() {
                    { indicator_item(pen, indicator, spot) }
                }
            </ol>
        </li>
    }
}

fn indicator_item(pen: &Pen<'_>, indicator: &Indicator, spot: Option<&Spot>) -> Html {
    let here = Spot::Indicator(indicator.id.clone());
    let is_in_hand = spot == Some(&here);
    let title = pen.text(&super::wording::statement(&indicator.id));
    html! {
        <li key={indicator.id.to_string()}>
            { link(pen, &here, is_in_hand, &indicator.number, &title, indicator.retired) }
            { part_mark(pen, &here) }
            if is_in_hand {
                { tools(pen, &Part::Indicator(indicator.id.clone())) }
            }
        </li>
    }
}

fn link(pen: &Pen<'_>, spot: &Spot, is_in_hand: bool, number: &str, title: &str, is_retired: bool) -> Html {
    let t = &pen.desk.t;
    let title = if title.is_empty() { t.text("part-untitled") } else { title.to_owned() };
    html! {
        <a href={pen.href(spot)} aria-current={is_in_hand.then_some("page")}>
            if !number.is_empty() {
                <span class="number">{ format!("{number} ") }</span>
            }
            <span class="outline-title">{ title }</span>
            if is_retired {
                <span class="tag">{ t.text("retired") }</span>
            }
        </a>
    }
}

/// Whether a criterion is a part, or holds it.
fn holds(criterion: &Criterion, spot: &Spot) -> bool {
    match spot {
        Spot::Criterion(id) => criterion.id == *id,
        Spot::Indicator(id) => criterion.indicators.iter().any(|indicator| indicator.id == *id),
        _ => false,
    }
}

/// How much is unsound in a theme and all that stands in it.
fn n_within(pen: &Pen<'_>, theme: &Theme) -> usize {
    let is_within = |spot: &Spot| {
        *spot == Spot::Theme(theme.id.clone()) || theme.criteria.iter().any(|criterion| holds(criterion, spot))
    };
    pen.findings.iter().filter(|finding| is_within(&finding.spot)).count()
}

fn part_mark(pen: &Pen<'_>, spot: &Spot) -> Html {
    mark(pen, pen.findings_at(spot).len(), wanted::n_gaps(pen.package, spot))
}

/// Says how much is to be mended, or else that something is not worded in every language.
fn mark(pen: &Pen<'_>, n_findings: usize, n_gaps: usize) -> Html {
    let t = &pen.desk.t;
    html! {
        <span class="outline-mark">
            if n_findings > 0 {
                <span class="gap">{ t.with("mark-findings", &[("n", n_findings.into())]) }</span>
            } else if n_gaps > 0 {
                <span class="hint">{ t.with("mark-gaps", &[("n", n_gaps.into())]) }</span>
            }
        </span>
    }
}

/// What can be done with the part in hand: move, add beside or below, copy, remove.
fn tools(pen: &Pen<'_>, part: &Part) -> Html {
    let t = &pen.desk.t;
    let (is_kept, is_retired) = match part {
        Part::Indicator(id) => {
            let place = pen.places().find(|place| place.indicator.id == *id);
            (pen.past.items.contains(&id.0), place.is_some_and(|place| place.indicator.retired))
        }
        Part::Theme(id) => (pen.past.items.contains(&id.0), false),
        Part::Criterion(id) => (pen.past.items.contains(&id.0), false),
    };
    html! {
        <p class="outline-tools" role="group" aria-label={t.text("part-tools")}>
            { mover(pen, part, Way::Up) }
            { mover(pen, part, Way::Down) }
            { match part {
                Part::Theme(id) => button(pen, "quiet", t.text("add-criterion"), Edit::AddCriterion(id.clone())),
                Part::Criterion(id) => button(pen, "quiet", t.text("add-indicator"), Edit::AddIndicator(id.clone(), None)),
                Part::Indicator(id) => button(pen, "quiet", t.text("duplicate"), Edit::Duplicate(id.clone())),
            } }
            { match part {
                Part::Indicator(id) if is_retired => button(pen, "quiet", t.text("restore"), Edit::Restore(id.clone())),
                part if is_kept => button(pen, "quiet", t.text("retire"), Edit::Remove(part.clone())),
                part => button(pen, "quiet", t.text("remove"), Edit::Remove(part.clone())),
            } }
        </p>
    }
}

/// A button that moves the part by one place. At the edge it stays where the focus is, and says so.
fn mover(pen: &Pen<'_>, part: &Part, way: Way) -> Html {
    let t = &pen.desk.t;
    let edit = Edit::Shift(part.clone(), way);
    let is_at_edge = apply(pen.package, &edit, &pen.past) == Err(Refused::AtTheEdge);
    let label = t.text(if way == Way::Up { "shift-up" } else { "shift-down" });
    html! {
        <button
            type="button" class="quiet" id={shift_button(part, way).to_string()}
            aria-disabled={is_at_edge.then_some("true")} onclick={pen.edit(edit)}
        >{ label }</button>
    }
}
