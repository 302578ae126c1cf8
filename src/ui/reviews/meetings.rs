//! The meetings of a visit, day by day, with what is worth pointing out about them.

use std::rc::Rc;

use yew::prelude::*;

use super::ReviewAtHand;
use super::agenda::more;
use crate::app::Event;
use crate::app::addition::Addition;
use crate::dossier::change::Change;
use crate::dossier::review::{Meeting, MeetingId, ReviewId};
use crate::score::visit::{Snag, VisitDay, by_day, snags};
use crate::texts::Texts;
use crate::ui::context::Desk;
use crate::ui::form::{FieldKind, Form, FormField, Values};
use crate::ui::team::change_summary;

// The fields of the form.
const TITLE: &str = "title";
const ON: &str = "on";
const AT: &str = "at";
const MINUTES: &str = "minutes";
const WITH: &str = "with";
const PLACE: &str = "place";

/// The meetings, and a form for another one.
pub(super) fn section(desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let t = &desk.t;
    let days = by_day(&at.review.meetings);
    let blank = Meeting { on: at.details.begins, ..Meeting::default() };
    html! {
        <section aria-labelledby="meetings">
            <h2 id="meetings">{ t.text("reviewing-meetings") }</h2>
            if days.is_empty() {
                <p class="empty">{ t.text("reviewing-meetings-empty") }</p>
            }
            { pointed_out(t, at) }
            for VisitDay { day, meetings } in days {
                <div class="visit-day" key={day.map(|day| day.to_string()).unwrap_or_default()}>
                    <h3>{ day.map_or_else(|| t.text("reviewing-no-day"), |day| t.of_day(day)) }</h3>
                    <ol class="meetings">
                        for (id, meeting) in meetings {
                            <li key={id.to_string()}>{ row(desk, at, id, meeting) }</li>
                        }
                    </ol>
                </div>
            }
            if at.is_open() {
                { more(t.text("reviewing-meeting-add"), html! {
                    <Form
                        id="new-meeting" fields={fields(t, &blank)} submit={t.text("reviewing-meeting-add-now")}
                        onsave={onsave(desk, at.review.id, None)}
                    />
                }) }
            }
        </section>
    }
}

/// What is worth pointing out.
fn pointed_out(t: &Texts, at: &ReviewAtHand<'_>) -> Html {
    let title =
        |id: &MeetingId| at.review.meetings.get(id).map(|meeting| meeting.title.to_string()).unwrap_or_default();
    let words = |snag: &Snag| match snag {
        Snag::Overlap(one, other) => {
            t.with("reviewing-overlap", &[("one", (&title(one)).into()), ("other", (&title(other)).into())])
        }
        Snag::LongDay(day, minutes) => {
            let values = [("day", t.of_day(*day)), ("length", length(t, *minutes))];
            t.with("reviewing-long-day", &[("day", (&values[0].1).into()), ("length", (&values[1].1).into())])
        }
        Snag::NoLunch(day) => t.with("reviewing-no-lunch", &[("day", (&t.of_day(*day)).into())]),
        Snag::OutsideVisit(id) => t.with("reviewing-outside-visit", &[("title", (&title(id)).into())]),
    };
    let found = snags(&at.details, &at.review.meetings);
    html! {
        <div role="status">
            <ul class="snags">
                for (index, snag) in found.iter().enumerate() {
                    <li key={index}>{ words(snag) }</li>
                }
            </ul>
        </div>
    }
}

/// A meeting: when, what, with whom and where.
fn row(desk: &Desk, at: &ReviewAtHand<'_>, id: MeetingId, meeting: &Rc<Meeting>) -> Html {
    let Desk { t, dispatch } = desk;
    let with = Some(&meeting.with).filter(|with| !with.is_empty()).map(ToString::to_string);
    let place = Some(&meeting.place).filter(|place| !place.is_empty()).map(ToString::to_string);
    let about =
        at.review.looks.iter().filter(|(_, look)| look.plan.as_ref().is_some_and(|plan| plan.meeting == Some(id)));
    let number = |indicator| at.reading.framework.place(indicator).map(|place| place.indicator.number.to_string());
    let numbers: Vec<String> = about.filter_map(|(indicator, _)| number(indicator)).collect();
    let about = (!numbers.is_empty())
        .then(|| t.with("reviewing-about", &[("n", numbers.len().into()), ("numbers", (&t.list(&numbers)).into())]));
    let facts: Vec<String> = [with, place, about].into_iter().flatten().collect();
    let gone = Change::MeetingSet { review: at.review.id, meeting: id, details: None };
    html! {
        <>
            <p class="meeting-line">
                <span class="numbers">{ times(t, meeting) }</span>
                <strong>{ meeting.title.clone() }</strong>
                <span class="detail">{ facts.join(" · ") }</span>
            </p>
            if at.is_open() {
                <details class="edit">
                    { change_summary(desk, &meeting.title) }
                    <Form
                        id={format!("meeting-{id}")} fields={fields(t, meeting)} onsave={onsave(desk, at.review.id, Some(id))}
                        beside={html! {
                            <button type="button" class="button danger" onclick={dispatch.on(Event::Entered(vec![gone]))}>
                                { t.with("reviewing-meeting-remove", &[("title", (&meeting.title).into())]) }
                            </button>
                        }}
                    />
                </details>
            }
        </>
    }
}

/// A meeting in a few words: what, and when.
pub(super) fn short(t: &Texts, meeting: &Meeting) -> String {
    let day = meeting.on.map(|day| t.of_day(day));
    let parts = [Some(meeting.title.to_string()), day, meeting.at.map(clock)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// From when to when.
fn times(t: &Texts, meeting: &Meeting) -> String {
    match (meeting.at, meeting.minutes) {
        (Some(at), Some(minutes)) => format!("{}\u{2013}{}", clock(at), clock(at.saturating_add(minutes))),
        (Some(at), None) => clock(at),
        (None, Some(minutes)) => length(t, minutes),
        (None, None) => String::new(),
    }
}

/// An hour of the day: `09:30`, as the browser's own field writes it.
fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

fn length(t: &Texts, minutes: u16) -> String {
    let (hours, rest) = (u32::from(minutes / 60), format!("{:02}", minutes % 60));
    match hours {
        0 => t.with("reviewing-minutes", &[("n", u32::from(minutes).into())]),
        _ => t.with("reviewing-hours", &[("n", hours.into()), ("minutes", (&rest).into())]),
    }
}

fn fields(t: &Texts, meeting: &Meeting) -> Vec<FormField> {
    let field =
        |name, key: &str, kind, value| FormField { name, label: t.text(key), kind, value, ..FormField::default() };
    let minutes = meeting.minutes.map(|minutes| minutes.to_string().into()).unwrap_or_default();
    vec![
        FormField {
            required: true,
            hint: t.text("reviewing-meeting-title-hint"),
            ..field(TITLE, "reviewing-meeting-title", FieldKind::Line, meeting.title.clone())
        },
        field(
            ON,
            "reviewing-meeting-on",
            FieldKind::Day,
            meeting.on.map(|on| on.to_string().into()).unwrap_or_default(),
        ),
        field(AT, "reviewing-meeting-at", FieldKind::Time, meeting.at.map(|at| clock(at).into()).unwrap_or_default()),
        field(MINUTES, "reviewing-meeting-minutes", FieldKind::Number(5, 600), minutes),
        field(WITH, "reviewing-meeting-with", FieldKind::Line, meeting.with.clone()),
        field(PLACE, "reviewing-meeting-place", FieldKind::Line, meeting.place.clone()),
    ]
}

fn onsave(desk: &Desk, review: ReviewId, meeting: Option<MeetingId>) -> Callback<Values> {
    let dispatch = desk.dispatch.clone();
    Callback::from(move |values: Values| {
        let details = Rc::new(Meeting {
            title: values.text(TITLE),
            on: values.day(ON),
            at: minutes_of(&values.text(AT)),
            minutes: values.number(MINUTES).and_then(|n| u16::try_from(n).ok()),
            with: values.text(WITH),
            place: values.text(PLACE),
        });
        dispatch.send(match meeting {
            Some(meeting) => Event::Entered(vec![Change::MeetingSet { review, meeting, details: Some(details) }]),
            None => Event::Added(Addition::Meeting(review, details)),
        });
    })
}

/// The minutes after midnight that the browser's field for an hour means.
fn minutes_of(text: &str) -> Option<u16> {
    let mut parts = text.split(':');
    let (hours, minutes): (u16, u16) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(60 * hours + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_as_it_is_written() {
        assert_eq!(minutes_of("09:30"), Some(570));
        assert_eq!(minutes_of("23:59:30"), Some(1439));
        assert_eq!(minutes_of(""), None);
        assert_eq!(minutes_of("24:00"), None);
        assert_eq!(clock(570), "09:30");
    }
}
