//! The history of one indicator: everything in full, with the way to put an older value back.

use yew::prelude::*;

use super::{Page, by_day};
use crate::app::Event;
use crate::app::journal::Record;
use crate::app::route::{RoundPage, Route, Show};
use crate::app::update::history::STANDING;
use crate::app::words::indicator_of;
use crate::dossier::change::{Change, Rating};
use crate::dossier::entry::{Entry, RoundId};
use crate::dossier::side::Side;
use crate::framework::IndicatorId;
use crate::ui::context::Desk;
use crate::ui::parts::page_heading;
use crate::ui::screen::loading;

impl Page<'_> {
    /// The history of one indicator, in full.
    pub(super) fn of_indicator(&self, round: RoundId, indicator: &IndicatorId) -> Html {
        let t = &self.desk.t;
        let Some(of_round) = self.workspace.dossier.round(round) else { return loading(self.desk) };
        let (number, statement) = self.wording.indicator(round, indicator);
        let records = self.journal.of_indicator(of_round, indicator);
        // Votes appear once they are locked, and not at all before.
        let is_shown = |record: &&&Record| {
            !matches!(record.entry.change, Change::Voted { .. }) || !self.wording.value(&record.entry.change).is_empty()
        };
        let records: Vec<&Record> = records.iter().filter(is_shown).copied().collect();
        let assess = RoundPage::Assess(Show::All, Some(indicator.clone()));
        let days = by_day(&records, |record| self.day(&record.entry));
        html! {
            <div class="history of-indicator">
                { page_heading(self.wording.round(round).unwrap_or_default(), t.text("page-history")) }
                <p class="lead"><span class="number">{ number }</span>{ " " }{ statement }</p>
                <p>
                    <a href={Route::Round(self.workspace.dossier.id, round, assess).href()}>{ t.text("history-to-card") }</a>
                    { " · " }
                    <a href={Route::history(self.workspace.dossier.id).href()}>{ t.text("history-to-all") }</a>
                </p>
                if of_round.is_sealed() {
                    <p class="banner">{ t.text("history-sealed") }</p>
                } else if self.workspace.side == Side::Reviewer {
                    <p class="banner">{ t.text("side-history") }</p>
                }
                if records.is_empty() {
                    <p class="empty">{ t.text("history-indicator-none") }</p>
                }
                for day in days {
                    <section key={day.0.clone()}>
                        <h2>{ day.0.clone() }</h2>
                        <ol class="journal">
                            for record in day.1 {
                                <li key={record.entry.id.to_string()}>{ self.full_line(record, indicator, of_round.is_sealed()) }</li>
                            }
                        </ol>
                    </section>
                }
            </div>
        }
    }

    /// An entry in full, with the way to put its value back.
    fn full_line(&self, record: &Record, indicator: &IndicatorId, is_sealed: bool) -> Html {
        let Desk { t, dispatch } = self.desk;
        let entry = &record.entry;
        let winner = entry.change.field().and_then(|field| self.workspace.dossier.winner(&field).cloned());
        let stands = winner.as_ref().is_some_and(|winner| winner.id == entry.id) && !record.is_late;
        let is_value = match &entry.change {
            Change::Rated { rating, indicator: id, .. } => *rating != Rating::NotRated && id == indicator,
            Change::Noted { text, indicator: id, .. } => !text.is_empty() && id == indicator,
            _ => false,
        };
        let differs = winner.as_ref().is_some_and(|winner| winner.change != entry.change);
        // The first line of the ratings and of the notes may both stand; the focus goes to the newest of all.
        let is_newest = stands && is_value && self.is_newest_standing(entry);
        html! {
            <div class="line" id={is_newest.then_some(STANDING)} tabindex="-1">
                <time>{ t.time(entry.at, self.model.utc_offset) }</time>
                <div>
                    { self.told(record, false) }
                    <p class="hint">
                        { self.wording.who(entry) }
                        if stands && is_value {
                            { " " }<span class="tag">{ t.text("history-stands") }</span>
                        }
                    </p>
                    if differs && is_value && !is_sealed && self.workspace.may_enter(std::slice::from_ref(&entry.change)) {
                        <button type="button" class="quiet" onclick={dispatch.on(Event::ValuePutBack(entry.id))}>
                            { t.text("history-put-back") }
                            <span class="visually-hidden">{ " " }{ self.wording.value(&entry.change) }</span>
                        </button>
                    }
                </div>
            </div>
        }
    }

    /// Whether no rating or note of the same indicator was entered after this one.
    fn is_newest_standing(&self, entry: &Entry) -> bool {
        let of_same = |record: &&Record| {
            let is_value = matches!(record.entry.change, Change::Rated { .. } | Change::Noted { .. });
            is_value
                && !record.is_late
                && indicator_of(&record.entry.change) == indicator_of(&entry.change)
                && record.round == entry.change.field().and_then(|field| field.round())
        };
        self.journal.records.iter().find(of_same).is_some_and(|newest| newest.entry.id == entry.id)
    }
}
