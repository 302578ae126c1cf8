//! Values of several people that stand side by side, to be settled one by one.

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use crate::app::clashes::{Clash, ClashingValue};
use crate::app::route::{RoundPage, Route, Show};
use crate::app::update::history::{NO_CLASHES, clash_id};
use crate::app::words::{Wording, indicator_of_field};
use crate::app::workspace::Workspace;
use crate::app::{Event, Model};
use crate::dossier::change::Change;
use crate::dossier::side::Side;

/// Values of several people that stand side by side.
pub fn clashes_page(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let t = &desk.t;
    let Some(wording) = Wording::of(model, workspace) else { return super::screen::loading(desk) };
    let clashes = Clash::all(&workspace.dossier);
    let at = At { desk, workspace, wording, utc_offset: model.utc_offset };
    html! {
        <div class="clashes">
            { page_heading(workspace.dossier.organisation().name.to_string(), t.text("page-clashes")) }
            <p class="count" role="status">{ t.with("clashes-count", &[("n", clashes.len().into())]) }</p>
            if clashes.is_empty() {
                <p id={NO_CLASHES} tabindex="-1">
                    { t.text("clashes-none") }{ " " }
                    <a href={Route::Dossier(workspace.dossier.id).href()}>{ t.text("page-overview") }</a>
                </p>
            } else {
                <p class="lead">{ t.text("clashes-lead") }</p>
                <ol class="clash-list">
                    for (index, clash) in clashes.iter().enumerate() {
                        <li key={clash.values[0].newest().id.to_string()}>{ at.clash(index, clash) }</li>
                    }
                </ol>
            }
        </div>
    }
}

/// What all parts of the page need.
struct At<'a> {
    desk: &'a Desk,
    workspace: &'a Workspace,
    wording: Wording<'a>,
    utc_offset: i32,
}

impl At<'_> {
    /// Where values clash, and the values.
    fn clash(&self, index: usize, clash: &Clash) -> Html {
        let Desk { t, dispatch } = self.desk;
        let changes = || clash.values.iter().map(|value| &value.newest().change);
        // The heading names the thing, whatever became of it: a value that says something names it best.
        let change = changes().find(|change| change.emptied().as_ref() != Some(*change)).or_else(|| changes().next());
        let told = change.map(|change| self.wording.told(change, Some(change))).unwrap_or_default();
        let round = clash.field.round().and_then(|round| self.wording.round(round));
        let card = indicator_of_field(&clash.field).map(|(round, indicator)| {
            let page = RoundPage::Assess(Show::All, Some(indicator.clone()));
            Route::Round(self.workspace.dossier.id, round, page)
        });
        let heading = clash_id(index);
        html! {
            <section aria-labelledby={heading.clone()}>
                <h2 id={heading} tabindex="-1">
                    if !told.number.is_empty() {
                        <span class="number">{ told.number.clone() }</span>{ " " }
                    }
                    { told.what }
                </h2>
                <p class="about">
                    if let Some(card) = card {
                        <a href={card.href()}>{ told.statement.clone() }</a>
                    } else {
                        { told.statement.clone() }
                    }
                    if let Some(round) = round {
                        <span class="detail">{ round }</span>
                    }
                </p>
                if let Some(whose) = self.is_the_others(clash) {
                    <p class="hint">{ t.text(whose) }</p>
                }
                <ul class="clash-values">
                    for (n, value) in clash.values.iter().enumerate() {
                        <li key={n.to_string()}>{ self.value(clash, value, n == 0) }</li>
                    }
                </ul>
                if clash.notes_joined().is_some_and(|joined| self.workspace.may_enter(&[joined])) {
                    <button type="button" class="button" onclick={dispatch.on(Event::NotesJoined(clash.field.clone()))}>
                        { t.text("clash-join") }
                    </button>
                }
            </section>
        }
    }

    /// Says whose choice it is, where it is not for those who work here to settle all of it.
    fn is_the_others(&self, clash: &Clash) -> Option<&'static str> {
        let is_ours = |value: &ClashingValue| self.may_keep(value);
        let whose = match self.workspace.side {
            Side::Organisation => "side-clash-reviewer",
            Side::Reviewer => "side-clash-organisation",
        };
        (!clash.values.iter().all(is_ours)).then_some(whose)
    }

    fn may_keep(&self, value: &ClashingValue) -> bool {
        self.workspace.may_enter(std::slice::from_ref(&value.newest().change))
    }

    /// A value, who entered it and when, and the button that keeps it, for those who may.
    fn value(&self, clash: &Clash, value: &ClashingValue, stands: bool) -> Html {
        let Desk { t, dispatch } = self.desk;
        let change = &value.newest().change;
        let words = self.wording.value(change);
        let shown = match change {
            Change::Voted { .. } if words.is_empty() => t.text("vote-hidden"),
            _ => words,
        };
        let entered = value.entries.iter().map(|entry| {
            let date = t.date(entry.at, self.utc_offset);
            let time = t.time(entry.at, self.utc_offset);
            let who = self.wording.who(entry);
            if who.is_empty() {
                return format!("{date} {time}");
            }
            t.with("clash-entered", &[("who", (&who).into()), ("date", (&date).into()), ("time", (&time).into())])
        });
        let settled = Event::ClashSettled(clash.field.clone(), value.newest().id);
        html! {
            <div class="clash-value" data-stands={stands.to_string()}>
                <p class="value">{ shown.clone() }</p>
                <p class="hint">
                    if stands {
                        <span class="tag">{ t.text("history-stands") }</span>{ " " }
                    }
                    { entered.collect::<Vec<_>>().join(" · ") }
                </p>
                if self.may_keep(value) {
                    <button type="button" class="button" onclick={dispatch.on(settled)}>
                        { t.text("clash-keep") }
                        <span class="visually-hidden">{ " " }{ super::history::shortened(&shown) }</span>
                    </button>
                }
            </div>
        }
    }
}
