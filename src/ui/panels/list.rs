//! The panels of a round: those that there are, the groups side by side, and a new one.

use std::rc::Rc;

use yew::prelude::*;

use super::address;
use super::sides::sides_section;
use super::words::{panel_title, people_words};
use crate::app::panels::offered;
use crate::app::{Event, Model};
use crate::dossier::change::OrganisationKind;
use crate::dossier::panel::{Group, Panel, PanelId, Questionnaire};
use crate::framework::{Framework, ThemeId};
use crate::score::groups::{PanelResult, panel_result};
use crate::texts::groups::group_name;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};
use crate::ui::parts::page_heading;
use crate::ui::prepare::sealed_note;
use crate::ui::screen::RoundAtHand;

/// The panels of a round.
pub fn list_page(_model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let round = &at_hand.round;
    let panels: Vec<(PanelId, &Rc<Questionnaire>, &Panel)> = round.open_panels().collect();
    let has_panels = !panels.is_empty();
    html! {
        <div class="panels">
            { page_heading(t.with("round-named", &[("label", (&round.opening.label).into())]), t.text("page-panels")) }
            { sealed_note(desk, round) }
            <p class="lead">{ t.text("panels-lead") }</p>
            <section aria-labelledby="panel-list">
                <h2 id="panel-list">{ t.text("panels-of-round") }</h2>
                if has_panels {
                    { table(desk, at_hand, &panels) }
                } else if round.is_sealed() {
                    <p class="empty">{ t.text("panels-none-sealed") }</p>
                } else {
                    <p class="empty">{ t.text("panels-none") }</p>
                }
            </section>
            if has_panels {
                { sides_section(desk, at_hand) }
            }
            if !round.is_sealed() {
                { begin_section(desk, at_hand) }
            }
        </div>
    }
}

fn table(desk: &Desk, at_hand: &RoundAtHand<'_>, panels: &[(PanelId, &Rc<Questionnaire>, &Panel)]) -> Html {
    let t = &desk.t;
    let kind = at_hand.workspace.dossier.organisation().kind;
    html! {
        <div class="table-place" tabindex="0" role="group" aria-labelledby="panel-list">
            <table class="panel-table">
                <caption class="visually-hidden">{ t.text("panels-of-round") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text("panel-title") }</th>
                        <th scope="col">{ t.text("panel-group") }</th>
                        <th scope="col">{ t.text("panel-questions") }</th>
                        <th scope="col">{ t.text("panel-answers") }</th>
                        <th scope="col">{ t.text("panel-until") }</th>
                    </tr>
                </thead>
                <tbody>
                    for (id, questionnaire, panel) in panels.iter() {
                        { row(desk, at_hand, kind, questionnaire, &panel_result(*id, questionnaire, panel)) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn row(
    desk: &Desk,
    at_hand: &RoundAtHand<'_>,
    kind: OrganisationKind,
    questionnaire: &Questionnaire,
    result: &PanelResult,
) -> Html {
    let t = &desk.t;
    html! {
        <tr key={result.panel.to_string()}>
            <th scope="row"><a href={address(at_hand, Some(result.panel))}>{ panel_title(t, questionnaire, kind) }</a></th>
            <td data-label={t.text("panel-group")}>{ group_name(t, questionnaire.group, kind) }</td>
            <td class="numbers" data-label={t.text("panel-questions")}>{ questionnaire.questions.len() }</td>
            <td data-label={t.text("panel-answers")}>{ people_words(t, result.people) }</td>
            <td class="numbers" data-label={t.text("panel-until")}>
                { questionnaire.until.map_or_else(|| t.text("panel-no-end"), |day| t.of_day(day)) }
            </td>
        </tr>
    }
}

/// A new panel: for whom, and on which themes.
fn begin_section(desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let themes = askable(&at_hand.reading.framework, at_hand);
    html! {
        <section aria-labelledby="panel-new">
            <h2 id="panel-new">{ t.text("panel-new") }</h2>
            if themes.is_empty() {
                <p>{ t.text("panel-no-themes") }</p>
            } else {
                <p class="hint">{ t.text("panel-new-hint") }</p>
                <Form id="new-panel" fields={fields(desk, at_hand, &themes)} submit={t.text("panel-begin")} onsave={onbegin(desk, at_hand)} />
            }
        </section>
    }
}

/// The themes of the round of which people can be asked something.
fn askable(framework: &Framework, at_hand: &RoundAtHand<'_>) -> Vec<ThemeId> {
    let mut themes: Vec<ThemeId> = Vec::new();
    for place in offered(framework, &at_hand.round) {
        if themes.last() != Some(&place.theme.id) {
            themes.push(place.theme.id.clone());
        }
    }
    themes
}

fn fields(desk: &Desk, at_hand: &RoundAtHand<'_>, themes: &[ThemeId]) -> Vec<FormField> {
    let t = &desk.t;
    let kind = at_hand.workspace.dossier.organisation().kind;
    let is_there = |group: &Group| at_hand.round.open_panels().any(|(_, known, _)| known.group == *group);
    // A group that was not asked yet is the likeliest one.
    let first = [Group::Pupils, Group::Teachers, Group::Parents, Group::Partners, Group::Leaders, Group::Counsellors]
        .into_iter()
        .find(|group| !is_there(group))
        .unwrap_or(Group::Pupils);
    let groups =
        Group::ALL.map(|group| Choice { value: group.word().into(), label: group_name(t, group, kind).into() });
    let all: Vec<&str> = themes.iter().map(ThemeId::as_str).collect();
    vec![
        FormField {
            name: "group",
            label: t.text("panel-group"),
            kind: FieldKind::Choice(Rc::new(groups.into())),
            value: first.word().into(),
            ..FormField::default()
        },
        FormField {
            name: "themes",
            label: t.text("panel-themes"),
            hint: t.text("panel-themes-hint"),
            kind: FieldKind::Choices(Rc::new(themes.iter().map(|theme| theme_choice(at_hand, theme)).collect())),
            value: all.join(" ").into(),
            ..FormField::default()
        },
    ]
}

fn theme_choice(at_hand: &RoundAtHand<'_>, theme: &ThemeId) -> Choice {
    let reading = &at_hand.reading;
    let number = reading.framework.theme(theme).map(|theme| theme.number.clone()).unwrap_or_default();
    let title = reading.words.themes.get(theme).map(|words| words.title.clone()).unwrap_or_default();
    Choice { value: theme.as_str().into(), label: format!("{number} {title}").into() }
}

fn onbegin(desk: &Desk, at_hand: &RoundAtHand<'_>) -> Callback<Values> {
    let (dispatch, round) = (desk.dispatch.clone(), at_hand.round.id);
    Callback::from(move |values: Values| {
        let chosen = values.chosen("group");
        let is_chosen = |group: &Group| chosen.iter().any(|word| &**word == group.word());
        let group = Group::ALL.into_iter().find(is_chosen).unwrap_or_default();
        let themes = values.chosen("themes").into_iter().map(ThemeId).collect();
        dispatch.send(Event::PanelBegun(round, group, themes));
    })
}
