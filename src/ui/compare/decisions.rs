//! The register: what is due because of decisions, all decisions with how their label stands today, and both for other
//! programs.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::{Desk, use_desk};
use super::super::form::{Choice, FieldKind, Form, FormField, Values};
use crate::app::deadlines::distance_to;
use crate::app::desks::AtHand;
use crate::app::papers::{PaperContents, PaperFile};
use crate::app::route::desk::View;
use crate::app::{ComparePage, Event, Model, Route, Sight};
use crate::compare::Collection;
use crate::compare::decision::register::LabelOf;
use crate::compare::decision::standing::DueWhat;
use crate::compare::decision::{Decision, DecisionId, Due, State};
use crate::compare::desk::CollectionId;
use crate::dossier::day::Day;
use crate::formats::book::{Book, BookEvent, BookForm};
use crate::formats::name::file_stem;
use crate::formats::register;
use crate::papers::book::separator;
use crate::score::deadlines::Standing;
use crate::texts::Texts;
use crate::texts::award::AwardWords;
use crate::texts::decided::label_state_key;

/// The register of the comparison.
pub fn decisions_page(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let t = &desk.t;
    let lines = Rc::new(lines(model, desk, at_hand));
    if lines.is_empty() {
        let to_label = ComparePage::Among(Sight::Label, View::default());
        let to_label = Route::Compare(at_hand.collection.id, to_label).href();
        return html! {
            <>
                <p class="empty">{ t.text("register-empty") }</p>
                <p><a href={to_label}>{ t.text("register-begin") }</a></p>
            </>
        };
    }
    let dues = at_hand.collection.label_dues(model.day());
    html! {
        <div class="register-page">
            { pressing(model, desk, at_hand, &dues) }
            <Register collection={at_hand.collection.id} {lines} />
            { files(model, desk, at_hand) }
        </div>
    }
}

// What is due.

/// As many dues of one standing as the page shows; the calendar and the spreadsheet have them all.
const MOST_DUES: usize = 60;

fn pressing(model: &Model, desk: &Desk, at_hand: &AtHand, dues: &[(LabelOf, Due)]) -> Html {
    let t = &desk.t;
    let today = model.day();
    let of = |standing: Standing| dues.iter().filter(move |(_, due)| due.standing(today) == standing);
    let groups = [Standing::Overdue, Standing::Open, Standing::Near].map(|it| (it, of(it).count()));
    let n_later = of(Standing::Later).count();
    html! {
        <section class="register-dues" aria-labelledby="register-dues">
            <h2 id="register-dues">{ t.text("register-dues") }</h2>
            if groups.iter().all(|(_, n)| *n == 0) {
                <p>{ t.text("register-nothing-due") }</p>
            }
            for (standing, n) in groups {
                if n > 0 {
                    <div key={standing.word()}>
                        <h3>{ t.text(&format!("deadlines-{}", standing.word())) }</h3>
                        <ul class="data-list">
                            for (label, due) in of(standing).take(MOST_DUES) {
                                { due_line(model, desk, at_hand, label, due) }
                            }
                        </ul>
                        if n > MOST_DUES {
                            <p class="hint">{ t.with("register-more-dues", &[("n", (n - MOST_DUES).into())]) }</p>
                        }
                    </div>
                }
            }
            if n_later > 0 {
                <p class="hint">{ t.with("register-later", &[("n", n_later.into())]) }</p>
            }
        </section>
    }
}

fn due_line(model: &Model, desk: &Desk, at_hand: &AtHand, label: &LabelOf, due: &Due) -> Html {
    let t = &desk.t;
    let to = Route::Compare(at_hand.collection.id, ComparePage::Decision(due.decision)).href();
    let days = match due.until {
        Some(until) => {
            let (from, until) = (t.of_day(due.on), t.of_day(until));
            t.with("deadline-window", &[("from", (&from).into()), ("until", (&until).into())])
        }
        None => t.of_day(due.on),
    };
    html! {
        <li key={format!("{}-{}-{}-{}", label.0, label.1, due.on, due_key(due))}>
            <span class="numbers">{ days }</span>{ " · " }
            <a href={to}>{ organisation_of(&at_hand.collection, due) }</a>{ " · " }
            { due_words(t, due) }{ " " }
            <span class="hint">{ distance_to(t, due.on, due.until, model.day()) }</span>
        </li>
    }
}

fn due_key(due: &Due) -> String {
    match &due.what {
        DueWhat::Renewal => "renewal".into(),
        DueWhat::Surveillance => "surveillance".into(),
        DueWhat::Requirement(asked) => asked.text.to_string(),
    }
}

fn due_words(t: &Texts, due: &Due) -> String {
    match &due.what {
        DueWhat::Renewal => t.text("due-renewal"),
        DueWhat::Surveillance => t.text("due-surveillance"),
        DueWhat::Requirement(asked) => t.with("due-condition", &[("text", asked.text.trim().into())]),
    }
}

fn organisation_of(collection: &Collection, due: &Due) -> Rc<str> {
    let decision = collection.decision(due.decision);
    decision.map(|decision| decision.proposal.about.organisation.name.clone()).unwrap_or_default()
}

// All decisions.

/// A line of the register in words.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    id: DecisionId,
    organisation: String,
    to_organisation: String,
    day: String,
    decided: String,
    reference: Rc<str>,
    /// How the label stands, on the line of its latest decision; so labels are counted once.
    state: Option<State>,
    stands: String,
    last_day: String,
}

/// All decisions, the latest first; also those of a day that has not come.
fn lines(model: &Model, desk: &Desk, at_hand: &AtHand) -> Vec<Line> {
    let t = &desk.t;
    let collection = &at_hand.collection;
    let standings = collection.standings(model.day());
    let decisions = collection.decisions();
    let line = |(id, decision): &(DecisionId, &Rc<Decision>)| {
        let about = &decision.proposal.about;
        let framework = &decision.proposal.framework;
        let organisation = collection.organisation(about.dossier);
        let standing = standings.get(&(organisation, framework.id.clone()));
        let standing = standing.filter(|standing| standing.latest == Some(*id));
        let view = View { framework: Some(framework.clone()), ..View::default() };
        let last = decision.validity.map(|validity| t.of_day(validity.last_day()));
        Line {
            id: *id,
            organisation: about.organisation.name.to_string(),
            to_organisation: Route::Compare(collection.id, ComparePage::Organisation(view, organisation)).href(),
            day: t.of_day(decision.day),
            decided: AwardWords::new(t, None).decided(decision),
            reference: decision.reference.clone(),
            state: standing.map(|standing| standing.state),
            stands: standing.map(|standing| t.text(label_state_key(standing.state))).unwrap_or_default(),
            last_day: last.unwrap_or_default(),
        }
    };
    decisions.iter().rev().map(line).collect()
}

/// Properties of [`Register`].
#[derive(Clone, PartialEq, Properties)]
struct RegisterProperties {
    collection: CollectionId,
    lines: Rc<Vec<Line>>,
}

/// So many lines are shown at first, and so many more each time somebody asks for them.
const LINES: usize = 100;

const STATE: &str = "state";

/// The table of decisions, with a choice of how labels stand today.
#[component]
fn Register(props: &RegisterProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let state = use_state_eq(|| None::<State>);
    let n_shown = use_state_eq(|| LINES);
    let wanted: Vec<&Line> =
        props.lines.iter().filter(|line| state.is_none_or(|state| line.state == Some(state))).collect();
    let columns = [
        "register-day",
        "column-organisation",
        "register-decided",
        "register-reference",
        "register-state",
        "register-last-day",
    ];
    let onsave = {
        let (state, n_shown) = (state.clone(), n_shown.clone());
        Callback::from(move |values: Values| {
            state.set(State::ALL.into_iter().find(|state| state.word() == &*values.text(STATE)));
            n_shown.set(LINES);
        })
    };
    let more = {
        let n_shown = n_shown.clone();
        Callback::from(move |_: MouseEvent| n_shown.set(*n_shown + LINES))
    };
    html! {
        <section>
            <h2 id="register">{ t.text("register-title") }</h2>
            <Form id="register-choice" fields={vec![state_field(desk, &props.lines, *state)]} {onsave} />
            <p role="status">{ t.with("register-n", &[("n", wanted.len().into())]) }</p>
            <div class="table-place" tabindex="0" role="region" aria-labelledby="register">
                <table class="register">
                    <caption class="visually-hidden">{ t.text("register-title") }</caption>
                    <thead>
                        <tr>
                            for column in columns {
                                <th key={column} scope="col">{ t.text(column) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for line in wanted.iter().take(*n_shown) {
                            { row(props.collection, line) }
                        }
                    </tbody>
                </table>
            </div>
            <p>
                if wanted.len() > *n_shown {
                    <button type="button" class="button" onclick={more}>
                        { t.with("register-show-more", &[("n", LINES.min(wanted.len() - *n_shown).into())]) }
                    </button>
                }
            </p>
        </section>
    }
}

/// The states that there are, each with how many labels stand so.
fn state_field(desk: &Desk, lines: &[Line], state: Option<State>) -> FormField {
    let t = &desk.t;
    let counted = State::ALL.into_iter().filter_map(|state| {
        let n = lines.iter().filter(|line| line.state == Some(state)).count();
        let name = t.text(label_state_key(state));
        let label = t.with("register-state-n", &[("state", (&name).into()), ("n", n.into())]);
        (n > 0).then(|| Choice { value: state.word().into(), label: label.into() })
    });
    let all = Choice { value: "".into(), label: t.text("register-all").into() };
    FormField {
        name: STATE,
        label: t.text("register-state"),
        kind: FieldKind::Choice(Rc::new(std::iter::once(all).chain(counted).collect())),
        value: state.map(|state| state.word().into()).unwrap_or_default(),
        ..FormField::default()
    }
}

fn row(collection: CollectionId, line: &Line) -> Html {
    html! {
        <tr key={line.id.to_string()}>
            <td class="numbers">
                <a href={Route::Compare(collection, ComparePage::Decision(line.id)).href()}>{ line.day.clone() }</a>
            </td>
            <th scope="row"><a href={line.to_organisation.clone()}>{ line.organisation.clone() }</a></th>
            <td>{ line.decided.clone() }</td>
            <td>{ line.reference.clone() }</td>
            <td>{ line.stands.clone() }</td>
            <td class="numbers">{ line.last_day.clone() }</td>
        </tr>
    }
}

// For other programs.

fn files(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let t = &desk.t;
    let today = model.day();
    // The table is written when it is asked for, and not before.
    let save = |form: BookForm| {
        let (dispatch, t, collection) = (desk.dispatch.clone(), t.clone(), at_hand.collection.clone());
        Callback::from(move |_: MouseEvent| {
            let stem = file_stem(&format!("register {}", collection.name()), None, &today.to_string());
            let contents = PaperContents::Book(Rc::new(book(&t, &collection, today)), form);
            dispatch.send(Event::PaperAsked(Rc::new(PaperFile { stem: stem.into(), contents })));
        })
    };
    html! {
        <section aria-labelledby="register-files">
            <h2 id="register-files">{ t.text("register-files") }</h2>
            <p class="buttons">
                <button type="button" class="button" onclick={save(BookForm::Spreadsheet)}>{ t.text("register-xlsx") }</button>
                <button type="button" class="button" onclick={save(BookForm::TextTable)}>{ t.text("register-csv") }</button>
                <button type="button" class="button" onclick={save(BookForm::Calendar)}>{ t.text("register-calendar") }</button>
            </p>
            <p class="hint">{ t.text("register-files-hint") }</p>
        </section>
    }
}

/// The register as it stands on a day, and what is due.
fn book(t: &Texts, collection: &Collection, today: Day) -> Book {
    let title = t.with("register-file-title", &[("name", (&collection.name()).into())]);
    let dues = collection.label_dues(today);
    let events = dues.iter().map(|(_, due)| event(t, collection, due)).collect();
    Book { events, ..register::book(&title, separator(t.language), &collection.register(today)) }
}

/// How many days before a due date calendars remind of it: there is time left to convene the committee.
const REMIND: u16 = 60;

fn event(t: &Texts, collection: &Collection, due: &Due) -> BookEvent {
    let decision = collection.decision(due.decision);
    let reference = decision.map(|decision| decision.reference.clone()).unwrap_or_default();
    let what = match &due.what {
        DueWhat::Renewal => "renewal".to_owned(),
        DueWhat::Surveillance => "surveillance".to_owned(),
        DueWhat::Requirement(asked) => {
            let place = decision.and_then(|decision| decision.conditions.iter().position(|it| it == asked));
            format!("condition-{}", place.unwrap_or_default() + 1)
        }
    };
    BookEvent {
        // The same each time, so that a calendar brings up to date what it has.
        uid: format!("{}-{what}@qualicycle", due.decision).into(),
        on: due.on,
        until: due.until,
        remind: Some(REMIND),
        summary: format!("{} · {}", organisation_of(collection, due), due_words(t, due)).into(),
        description: reference,
    }
}
