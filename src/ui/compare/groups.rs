//! Organisations by region, kind, size and standing: how many they are, and the mean and the median of a score. What may
//! not be told of a group is not in the numbers that reach this page, and the page says why.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{Choice, FieldKind, Form, FormField, TICKED, Values};
use super::bars::mean_bar;
use super::filters::{choice, size_name};
use super::themes::{few, scores};
use super::{reading_of, share_words};
use crate::app::desks::Seen;
use crate::app::route::desk::{By, Column, Order, View, axis_word};
use crate::app::{ComparePage, Event, Model, Route, Sight};
use crate::compare::Filter;
use crate::compare::cross::{Axis, CrossCell, CrossTab, Group, Question, Told};
use crate::compare::disclosure::{Disclosure, FEWEST};
use crate::compare::distribution::Score;
use crate::texts::Texts;
use crate::texts::keys::organisation_kind_key;

const LINES: &str = "lines";
const COLUMNS: &str = "columns";
const SCORE: &str = "score";
const LEARNERS: &str = "learners";

/// The value of the choice of no columns, and of the whole rather than a theme.
const NONE: &str = "none:";

/// Organisations by region, kind and size.
pub fn groups(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let n = seen.selection.n();
    let form = form(model, desk, seen);
    html! {
        <>
            { form }
            <div>
                if n < FEWEST as usize {
                    <p class="compare-few">{ few(desk, n) }</p>
                } else {
                    { tables(model, desk, seen) }
                }
            </div>
        </>
    }
}

// What is asked.

fn axis_name(t: &Texts, axis: Axis) -> String {
    t.text(match axis {
        Axis::Region => "compare-region",
        Axis::Kind => "organisation-kind",
        Axis::Size => "compare-size",
        Axis::Reviewed => "compare-column-standing",
    })
}

fn form(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let t = &desk.t;
    let by = seen.view.by;
    let axis = |axis: Axis| choice(axis_word(axis), axis_name(t, axis));
    let lines = Axis::ALL.map(axis).to_vec();
    let others = Axis::ALL.into_iter().filter(|axis| *axis != by.lines).map(axis);
    let columns = std::iter::once(choice(NONE, t.text("compare-groups-no-columns"))).chain(others).collect();
    let reading = reading_of(model, seen);
    let id = |score: Score| match score {
        Score::Theme(theme) => seen.sheet.frame.themes.get(usize::from(theme)).map(|theme| theme.id.to_string()),
        _ => None,
    };
    let score = |(score, name): (Score, String)| choice(id(score).unwrap_or_else(|| NONE.to_owned()), name);
    let scores = scores(desk, reading.as_ref(), seen).into_iter().map(score).collect();
    let theme = seen.theme.and_then(|theme| seen.sheet.frame.themes.get(theme));
    let field = |name, label: &str, value: String, choices: Vec<Choice>| FormField {
        name,
        label: t.text(label),
        value: value.into(),
        kind: FieldKind::Choice(Rc::new(choices)),
        ..FormField::default()
    };
    let fields = vec![
        field(LINES, "compare-groups-lines", axis_word(by.lines).to_owned(), lines),
        field(COLUMNS, "compare-groups-columns", columns_of(by).map_or(NONE, axis_word).to_owned(), columns),
        field(SCORE, "compare-groups-score", theme.map_or(NONE.to_owned(), |theme| theme.id.to_string()), scores),
        FormField {
            name: LEARNERS,
            label: t.text("compare-groups-learners"),
            hint: t.text("compare-groups-learners-hint"),
            value: if by.with_learners { TICKED } else { "" }.into(),
            kind: FieldKind::Tick,
            ..FormField::default()
        },
    ];
    let (dispatch, seen) = (desk.dispatch.clone(), seen.clone());
    let onsave = Callback::from(move |values: Values| dispatch.send(Event::CompareViewed(view_of(&seen, &values))));
    html! {
        <section class="compare-filter compare-by" aria-label={t.text("compare-groups-what")}>
            <Form id="groups" {fields} {onsave} />
        </section>
    }
}

/// A table of one thing by itself would be a diagonal.
fn columns_of(by: By) -> Option<Axis> {
    by.columns.filter(|columns| *columns != by.lines)
}

fn view_of(seen: &Seen, values: &Values) -> View {
    let before = &seen.view;
    let axis = |name: &str| Axis::ALL.into_iter().find(|axis| *axis_word(*axis) == *values.text(name));
    let lines = axis(LINES).unwrap_or(before.by.lines);
    let columns = axis(COLUMNS).filter(|columns| *columns != lines);
    let theme = match &*values.text(SCORE) {
        NONE | "" => None,
        theme => Some(theme.into()),
    };
    let order = match before.order.column {
        Column::Theme if theme.is_none() => Order::default(),
        _ => before.order,
    };
    View { by: By { lines, columns, with_learners: values.is_ticked(LEARNERS) }, theme, order, ..before.clone() }
}

// What is told.

/// What one reads off the tables.
struct Answer<'a> {
    desk: &'a Desk,
    seen: &'a Seen,
    /// The score; none where nothing is averaged.
    score: Option<Score>,
    tab: CrossTab,
}

fn tables(model: &Model, desk: &Desk, seen: &Seen) -> Html {
    let t = &desk.t;
    let by = seen.view.by;
    let theme = seen.theme.and_then(|theme| u16::try_from(theme).ok());
    let score = theme.map_or(Score::Whole, Score::Theme);
    let has_scores = seen.selection.rows.iter().any(|row| score.of(&seen.sheet.table, *row).is_some());
    let score = has_scores.then_some(score);
    let columns = columns_of(by);
    let question = Question { rows: &[by.lines], columns: columns.as_slice(), score, with_learners: by.with_learners };
    let tab = CrossTab::of(&seen.roster, &seen.sheet.table, &seen.selection, &question);
    let reading = reading_of(model, seen);
    let of = theme.map_or_else(
        || t.text("compare-whole"),
        |theme| super::theme_name(reading.as_ref(), seen, theme.into()).to_string(),
    );
    let answer = Answer { desk, seen, score, tab };
    let values = [("lines", axis_name(t, by.lines)), ("of", of)];
    let values: Vec<_> = values.iter().map(|(name, text)| (*name, text.into())).collect();
    html! {
        <>
            <section>
                <h2 id="compare-groups-by">{ t.with("compare-groups-by", &values) }</h2>
                <p class="hint">
                    { t.text(if score.is_some() { "compare-groups-hint" } else { "compare-groups-counts-hint" }) }
                    if answer.tab.n_missing > 0 {
                        { " " }{ t.with("compare-groups-missing", &[("n", answer.tab.n_missing.into())]) }
                    }
                </p>
                { answer.by_lines(by.lines) }
            </section>
            if let Some(columns) = columns {
                { answer.crossed(by.lines, columns) }
            }
        </>
    }
}

impl Answer<'_> {
    /// The groups of the lines as bars with their numbers. These are the totals of the lines in the table by two sides, so
    /// that both tell and hide the same.
    fn by_lines(&self, axis: Axis) -> Html {
        let t = &self.desk.t;
        let with_learners = self.seen.view.by.with_learners;
        let mut heads = vec!["compare-mean", "compare-median", "compare-n"];
        if with_learners {
            heads.extend(["compare-groups-learners-n", "compare-groups-weighted"]);
        }
        let total = self.tab.cells.n_columns;
        html! {
            <div class="table-place" tabindex="0" role="region" aria-labelledby="compare-groups-by">
                <table class="spreads groups">
                    <caption class="visually-hidden">{ t.text("compare-groups-caption") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ axis_name(t, axis) }</th>
                            <th scope="col">{ t.text("compare-groups-bar") }</th>
                            for head in heads.iter() {
                                <th key={*head} scope="col" class="numbers">{ t.text(head) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (n, group) in self.tab.rows.iter().enumerate() {
                            { self.bar_line(group, self.tab.cells.at(n, total), heads.len()) }
                        }
                        { self.bar_line(&[], self.tab.cells.at(self.tab.cells.n_rows, total), heads.len()) }
                    </tbody>
                </table>
            </div>
        }
    }

    fn bar_line(&self, groups: &[Group], cell: Option<&CrossCell>, n_heads: usize) -> Html {
        let t = &self.desk.t;
        let name = self.name(groups);
        html! {
            <tr key={name.clone()} class={groups.is_empty().then_some("total")}>
                <th scope="row">{ name.clone() }</th>
                { match cell {
                    Some(CrossCell::Told(told)) => html! {
                        <>
                            <td>
                                if let Some(mean) = told.mean {
                                    { mean_bar(mean, told.median) }
                                }
                            </td>
                            <td class="numbers"><strong>{ self.share(told.mean) }</strong></td>
                            <td class="numbers">{ self.share(told.median) }</td>
                            <td class="numbers">{ self.link(groups, told, t.number(&told.n.to_string()), &name) }</td>
                            if self.seen.view.by.with_learners {
                                <td class="numbers">{ told.learners.map(|n| t.number(&n.to_string())).unwrap_or_default() }</td>
                                <td class="numbers">{ self.share(told.weighted_mean) }</td>
                            }
                        </>
                    },
                    Some(CrossCell::Hidden(why)) => html! {
                        <td colspan={(n_heads + 1).to_string()} class="hint">{ why_hidden(t, *why) }</td>
                    },
                    None => html! { <td colspan={(n_heads + 1).to_string()} /> },
                } }
            </tr>
        }
    }

    /// The table by two sides.
    fn crossed(&self, lines: Axis, columns: Axis) -> Html {
        let t = &self.desk.t;
        let values = [("lines", axis_name(t, lines)), ("columns", axis_name(t, columns))];
        let values: Vec<_> = values.iter().map(|(name, text)| (*name, text.into())).collect();
        let nobody: Vec<Group> = Vec::new();
        let heads = || self.tab.columns.iter().chain([&nobody]);
        let rows = self.tab.rows.iter().chain([&nobody]).enumerate();
        html! {
            <section>
                <h2 id="compare-groups-crossed">{ t.with("compare-groups-crossed", &values) }</h2>
                <div class="table-place" tabindex="0" role="region" aria-labelledby="compare-groups-crossed">
                    <table class="spreads crossed">
                        <caption class="visually-hidden">{ t.text("compare-groups-caption") }</caption>
                        <thead>
                            <tr>
                                <th scope="col">{ axis_name(t, lines) }</th>
                                for head in heads() {
                                    <th key={self.name(head)} scope="col">{ self.name(head) }</th>
                                }
                            </tr>
                        </thead>
                        <tbody>
                            for (n, line) in rows {
                                <tr key={self.name(line)} class={line.is_empty().then_some("total")}>
                                    <th scope="row">{ self.name(line) }</th>
                                    for (head, cell) in heads().zip(self.tab.cells.row(n)) {
                                        { self.crossing(&[line.as_slice(), head.as_slice()].concat(), cell) }
                                    }
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            </section>
        }
    }

    fn crossing(&self, groups: &[Group], cell: &CrossCell) -> Html {
        let t = &self.desk.t;
        let key = self.name(groups);
        match cell {
            CrossCell::Told(told) if told.n == 0 => html! {
                <td {key}><span class="hint">{ t.text("compare-groups-nobody") }</span></td>
            },
            CrossCell::Told(told) => {
                let n = t.with("compare-groups-n", &[("n", told.n.into())]);
                let median = self.share(told.median);
                html! {
                    <td key={key.clone()}>
                        if told.mean.is_some() {
                            <strong class="numbers">{ self.share(told.mean) }</strong>
                            <span class="hint">{ t.with("compare-groups-median", &[("median", (&median).into())]) }</span>
                        }
                        { self.link(groups, told, n, &key) }
                    </td>
                }
            }
            CrossCell::Hidden(why) => html! {
                <td {key}><span class="hint">{ why_hidden_in_short(t, *why) }</span></td>
            },
        }
    }

    /// The way to the organisations of a group. Near is who is near among all that is asked, so a group of those that are
    /// near cannot be asked for again.
    fn link(&self, groups: &[Group], told: &Told, words: String, name: &str) -> Html {
        if told.n == 0 || self.seen.view.filter.similar.is_some() {
            return html! { <span>{ words }</span> };
        }
        let view = View { filter: narrowed(&self.seen.view.filter, groups), ..self.seen.view.clone() };
        let to = Route::Compare(self.seen.collection, ComparePage::Among(Sight::Organisations, view));
        html! {
            <a href={to.href()}>{ words }<span class="visually-hidden">{ format!(" – {name}") }</span></a>
        }
    }

    fn share(&self, share: Option<crate::score::Share>) -> String {
        match (share, self.score) {
            (Some(share), Some(score)) => share_words(&self.desk.t, self.seen, score, share),
            _ => "–".to_owned(),
        }
    }

    /// What a group is called; all of them, where it is none.
    fn name(&self, groups: &[Group]) -> String {
        let t = &self.desk.t;
        let name = |group: &Group| match group {
            Group::Kind(kind) => t.text(organisation_kind_key(*kind)),
            Group::Region(Some(region)) => region.to_string(),
            Group::Region(None) => t.text("compare-no-region"),
            Group::Size(size) => size_name(t, size),
            Group::Reviewed(true) => t.text("standing-reviewed"),
            Group::Reviewed(false) => t.text("standing-declared"),
        };
        match groups {
            [] => t.text("compare-groups-all"),
            groups => groups.iter().map(name).collect::<Vec<_>>().join(" · "),
        }
    }
}

/// The same filter for one group only.
fn narrowed(filter: &Filter, groups: &[Group]) -> Filter {
    let mut filter = filter.clone();
    for group in groups {
        match group {
            Group::Kind(kind) => filter.kinds = vec![*kind],
            Group::Region(region) => filter.regions = vec![region.clone().unwrap_or_default()],
            Group::Size(size) => filter.sizes = vec![*size],
            Group::Reviewed(is_reviewed) => filter.reviewed = Some(*is_reviewed),
        }
    }
    filter
}

/// Why nothing is told of a group.
fn why_hidden(t: &Texts, why: Disclosure) -> String {
    let key = match why {
        Disclosure::Small => "compare-hidden-small",
        Disclosure::Dominated => "compare-hidden-dominated",
        Disclosure::Protecting | Disclosure::Shown => "compare-hidden-protecting",
    };
    t.with(key, &[("fewest", FEWEST.into())])
}

/// The same in few words, where there is little room.
fn why_hidden_in_short(t: &Texts, why: Disclosure) -> String {
    let key = match why {
        Disclosure::Small => "compare-hidden-small-short",
        Disclosure::Dominated => "compare-hidden-dominated-short",
        Disclosure::Protecting | Disclosure::Shown => "compare-hidden-protecting-short",
    };
    t.with(key, &[("fewest", FEWEST.into())])
}
