//! What happened in a dossier: who, when, from what to what. The newest entry comes first, day by day; what was entered
//! together is told in one line. Of one indicator, everything is told in full, and an older value can be put back.

mod around;
mod indicator;

use std::rc::Rc;

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use crate::app::journal::{Journal, LINES_AT_ONCE, Record, made_together, topic_of};
use crate::app::route::{HistoryPart, Route, Sought, Topic};
use crate::app::update::history::CONTINUED;
use crate::app::words::{Told, Wording, indicator_of};
use crate::app::workspace::Workspace;
use crate::app::{Event, Model};
use crate::dossier::entry::Entry;

pub use around::{clash_mark, history_link, steps};

/// The search field.
const FIELD: &str = "history-words";

/// What happened in a dossier, or to one indicator.
pub fn history_page(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let (Some(wording), Some(journal)) = (Wording::of(model, workspace), &workspace.journal) else {
        return super::screen::loading(desk);
    };
    let page = Page { desk, model, workspace, wording, journal };
    match &model.route {
        Route::History(_, HistoryPart::Indicator(round, indicator)) => page.of_indicator(*round, indicator),
        Route::History(_, HistoryPart::Of(sought)) => page.of_dossier(sought),
        _ => super::screen::loading(desk),
    }
}

/// What all parts of the page need.
struct Page<'a> {
    desk: &'a Desk,
    model: &'a Model,
    workspace: &'a Workspace,
    wording: Wording<'a>,
    journal: &'a Rc<Journal>,
}

impl Page<'_> {
    /// The history of the whole dossier, as far as it is looked for.
    fn of_dossier(&self, sought: &Sought) -> Html {
        let t = &self.desk.t;
        let records = self.journal.sought(sought);
        let groups = made_together(&records);
        let n_left = groups.len().saturating_sub(self.workspace.n_lines);
        // Where more was asked for, the first line of what came with it takes the focus.
        let continued = self.workspace.n_lines.checked_sub(LINES_AT_ONCE).filter(|n| *n > 0);
        let continued = continued.and_then(|n| groups.get(n)).map(|group| group[0].entry.id);
        let name = self.workspace.dossier.organisation().name.to_string();
        html! {
            <div class="history">
                { page_heading(name, t.text("page-history")) }
                <p class="lead">{ t.text("history-lead") }</p>
                { self.filters(sought) }
                <p class="count" role="status">{ t.with("history-count", &[("n", records.len().into())]) }</p>
                if records.is_empty() {
                    <p class="empty">
                        { t.text("history-none") }{ " " }
                        <a href={Route::history(self.workspace.dossier.id).href()}>{ t.text("history-all") }</a>
                    </p>
                }
                for day in by_day(&groups[..groups.len() - n_left], |group| self.day(&group[0].entry)) {
                    <section key={day.0.clone()}>
                        <h2>{ day.0.clone() }</h2>
                        <ol class="journal">
                            for group in day.1 {
                                <li
                                    key={group[0].entry.id.to_string()}
                                    id={continued.filter(|id| *id == group[0].entry.id).map(|_| CONTINUED)} tabindex="-1"
                                >{ self.group(group) }</li>
                            }
                        </ol>
                    </section>
                }
                if n_left > 0 {
                    <p>
                        <button type="button" class="button" onclick={self.desk.dispatch.on(Event::HistoryContinued)}>
                            { t.with("history-more", &[("n", n_left.min(LINES_AT_ONCE).into())]) }
                        </button>
                    </p>
                }
            </div>
        }
    }

    fn day(&self, entry: &Entry) -> String {
        self.desk.t.date(entry.at, self.model.utc_offset)
    }

    /// Which entries are shown: links for rounds and topics, a field for words.
    fn filters(&self, sought: &Sought) -> Html {
        let t = &self.desk.t;
        let rounds = self.workspace.dossier.rounds();
        let of_round = |round| Sought { round, ..sought.clone() };
        let of_topic = |topic| Sought { topic, ..sought.clone() };
        let all_rounds = (t.text("history-every-round"), of_round(None), sought.round.is_none());
        let rounds = rounds.iter().rev().map(|round| {
            let name = t.with("round-named", &[("label", (&round.opening.label).into())]);
            (name, of_round(Some(round.id)), sought.round == Some(round.id))
        });
        let all_topics = (t.text("history-every-topic"), of_topic(None), sought.topic.is_none());
        let is_there = |topic: &Topic| {
            let mut records = self.journal.records.iter();
            sought.topic == Some(*topic) || records.any(|record| topic_of(&record.entry.change) == *topic)
        };
        let topics = Topic::ALL.into_iter().filter(is_there).map(|topic| {
            let name = t.with("history-topic", &[("topic", topic.word().into())]);
            (name, of_topic(Some(topic)), sought.topic == Some(topic))
        });
        html! {
            <>
                { self.words_field(sought) }
                { self.choices(t.text("history-rounds-nav"), std::iter::once(all_rounds).chain(rounds)) }
                { self.choices(t.text("history-topics-nav"), std::iter::once(all_topics).chain(topics)) }
            </>
        }
    }

    fn choices(&self, label: String, choices: impl Iterator<Item = (String, Sought, bool)>) -> Html {
        let dossier = self.workspace.dossier.id;
        html! {
            <nav class="filters" aria-label={label}>
                <ul>
                    for (name, sought, is_chosen) in choices {
                        <li key={name.clone()}>
                            <a
                                href={Route::History(dossier, HistoryPart::Of(sought)).href()}
                                aria-current={is_chosen.then_some("true")}
                            >{ name.clone() }</a>
                        </li>
                    }
                </ul>
            </nav>
        }
    }

    fn words_field(&self, sought: &Sought) -> Html {
        let Desk { t, dispatch } = self.desk;
        let seek = {
            let (dispatch, sought) = (dispatch.clone(), sought.clone());
            Callback::from(move |typed: String| {
                dispatch.send(Event::HistorySought(sought.clone().with_words(&typed)));
            })
        };
        let onsubmit = {
            let seek = seek.clone();
            move |event: SubmitEvent| {
                event.prevent_default();
                let form = event.target_unchecked_into::<HtmlElement>();
                let field = form.query_selector("input").ok().flatten();
                if let Some(field) = field.and_then(|it| wasm_bindgen::JsCast::dyn_into::<HtmlInputElement>(it).ok()) {
                    seek.emit(field.value());
                }
            }
        };
        html! {
            <form class="search" role="search" {onsubmit}>
                <label for={FIELD}>{ t.text("history-words") }</label>
                <div class="search-line">
                    <input id={FIELD} type="search" value={sought.words.to_string()} maxlength="200" autocomplete="off" enterkeyhint="search" />
                    <button type="submit" class="button">{ t.text("history-seek") }</button>
                    if !sought.words.is_empty() {
                        <button type="button" class="quiet" onclick={seek.reform(|_: MouseEvent| String::new())}>
                            { t.text("search-clear") }
                        </button>
                    }
                </div>
            </form>
        }
    }

    /// What was entered together: the entry that tells best what happened, the others folded away.
    fn group(&self, group: &[&Record]) -> Html {
        let t = &self.desk.t;
        html! {
            <>
                { self.line(group[0]) }
                if group.len() > 1 {
                    <details class="together">
                        <summary>{ t.with("history-together", &[("n", (group.len() - 1).into())]) }</summary>
                        <ul>
                            for record in group[1..].iter() {
                                <li key={record.entry.id.to_string()}>{ self.told(record, true) }</li>
                            }
                        </ul>
                    </details>
                }
            </>
        }
    }

    /// When and by whom, then what.
    fn line(&self, record: &Record) -> Html {
        html! {
            <div class="line">
                <time>{ self.desk.t.time(record.entry.at, self.model.utc_offset) }</time>
                <div>
                    { self.told(record, true) }
                    <p class="hint">{ self.who_and_where(record) }</p>
                </div>
            </div>
        }
    }

    fn who_and_where(&self, record: &Record) -> String {
        let who = self.wording.who(&record.entry);
        let is_told = self.workspace.dossier.rounds().len() > 1;
        let round = record.round.filter(|_| is_told).and_then(|round| self.wording.round(round));
        [who, round.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// What happened, from what to what. In a list, long texts are cut.
    fn told(&self, record: &Record, is_short: bool) -> Html {
        let t = &self.desk.t;
        let told = self.wording.entry(&record.entry);
        let indicator = indicator_of(&record.entry.change).filter(|_| is_short && !told.number.is_empty());
        let of_indicator = indicator.zip(record.round).map(|(indicator, round)| {
            Route::History(self.workspace.dossier.id, HistoryPart::Indicator(round, indicator.clone()))
        });
        html! {
            <div class="told">
                <p>
                    <span class="what">{ told.what.clone() }</span>
                    if record.is_late {
                        { " " }<span class="tag">{ t.text("history-late") }</span>
                    }
                </p>
                if is_short && !told.number.is_empty() {
                    <p class="about">
                        if let Some(route) = of_indicator {
                            <a href={route.href()}>{ told.number.clone() }</a>
                        } else {
                            { told.number.clone() }
                        }
                        { " " }{ told.statement.clone() }
                    </p>
                }
                if told.is_hidden {
                    <p class="hint">{ t.text("vote-hidden") }</p>
                }
                { from_to(self.desk, &told, is_short) }
            </div>
        }
    }
}

/// What stood there and what stands there since.
fn from_to(desk: &Desk, told: &Told, is_short: bool) -> Html {
    let shown = |value: &str| if is_short { shortened(value) } else { value.to_owned() };
    html! {
        if !told.from.is_empty() || !told.to.is_empty() {
            <p class="values">
                if !told.from.is_empty() {
                    <del>{ shown(&told.from) }</del>
                    { " " }<span aria-hidden="true">{ "→" }</span>
                    <span class="visually-hidden">{ desk.t.text("change-becomes") }</span>{ " " }
                }
                if !told.to.is_empty() {
                    <ins>{ shown(&told.to) }</ins>
                }
            </p>
        }
    }
}

/// The beginning of a long text.
pub fn shortened(text: &str) -> String {
    const LONGEST: usize = 160;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// Items day by day, in the order in which they come.
fn by_day<T>(items: &[T], day: impl Fn(&T) -> String) -> Vec<(String, &[T])> {
    let mut days: Vec<(String, &[T])> = Vec::new();
    let mut start = 0;
    for (index, item) in items.iter().enumerate() {
        let is_last = items.get(index + 1).is_none_or(|next| day(next) != day(item));
        if is_last {
            days.push((day(item), &items[start..=index]));
            start = index + 1;
        }
    }
    days
}
