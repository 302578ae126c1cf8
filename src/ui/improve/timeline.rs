//! The actions along the months: a line of text for each, and under it a bar from its start to its due date. The bars
//! only draw what the text says; the table below says it once more.

use std::rc::Rc;

use yew::prelude::*;

use super::{Named, Plan};
use crate::app::plan::status;
use crate::dossier::day::Day;
use crate::texts::Texts;

/// How many names of months stand over the bars at most: so many have room on a phone.
const MOST_NAMES: i64 = 4;

/// The months that are shown, and where a day lies in them.
struct Span {
    first: Day,
    days: i64,
    months: u32,
}

impl Span {
    /// From the month of the first day to that of the last, with the present one.
    fn of(days: impl Iterator<Item = Day>) -> Option<Span> {
        let (first, last) = days.fold(None, |span: Option<(Day, Day)>, day| {
            Some(span.map_or((day, day), |(first, last)| (first.min(day), last.max(day))))
        })?;
        let month = |day: Day| Day::of(day.parts().0, day.parts().1, 1);
        let (first, last) = (month(first)?, month(last)?);
        let between = (last.parts().0 - first.parts().0) * 12 + i32::from(last.parts().1) - i32::from(first.parts().1);
        let months = u32::try_from(between).unwrap_or(0) + 1;
        Some(Span { first, days: first.days_until(first.plus_months(months)).max(1), months })
    }

    /// In thousandths of the width.
    fn place(&self, day: Day) -> i64 {
        (1000 * self.first.days_until(day) / self.days).clamp(0, 1000)
    }
}

/// "12.5%".
fn percent(thousandths: i64) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// The timeline.
pub(super) fn timeline(plan: &Plan<'_>) -> Html {
    let t = &plan.desk.t;
    let mut dated: Vec<&Named> = plan.actions.all().filter(|(_, planned)| first_day(planned).is_some()).collect();
    dated.sort_by_key(|(_, planned)| (first_day(planned), planned.action.due));
    let undated: Vec<&Named> = plan.actions.all().filter(|(_, planned)| first_day(planned).is_none()).collect();
    let milestones: Vec<_> = plan.round.team.milestones.values().cloned().collect();
    let days = dated.iter().flat_map(|(_, planned)| [planned.action.start, planned.action.due].into_iter().flatten());
    let days = days.chain(milestones.iter().map(|milestone| milestone.on)).chain([plan.today]);
    let Some(span) = Span::of(days) else { return html! { <div /> } };
    html! {
        <figure class="timeline" aria-label={t.text("view-timeline")}>
            { months(t, &span) }
            <ol>
                for action in dated.iter() {
                    <li key={action.0.to_string()}>{ bar(plan, &span, action) }</li>
                }
                for (n, milestone) in milestones.iter().enumerate() {
                    <li key={format!("milestone-{n}")} class="milestone">
                        <p>{ milestone.title.clone() }<span class="detail">{ t.of_day(milestone.on) }</span></p>
                        { drawing(&span, plan.today, milestone.on, milestone.on) }
                    </li>
                }
            </ol>
            <p class="today">{ t.with("timeline-today", &[("date", (&t.of_day(plan.today)).into())]) }</p>
            { undated_list(plan, &undated) }
            { twin(plan, &dated) }
        </figure>
    }
}

fn first_day(planned: &crate::dossier::plan::PlannedAction) -> Option<Day> {
    planned.action.start.or(planned.action.due)
}

/// The names of the months, as many as have room.
fn months(t: &Texts, span: &Span) -> Html {
    let every = (i64::from(span.months) + MOST_NAMES - 1) / MOST_NAMES;
    let every = usize::try_from(every).unwrap_or(1).max(1);
    let begins = (0..span.months).step_by(every).map(|n| span.first.plus_months(n));
    html! {
        <svg class="months" width="100%" height="24" aria-hidden="true" focusable="false">
            for day in begins {
                <text x={percent(span.place(day))} y="16">{ t.month(day) }</text>
            }
        </svg>
    }
}

fn bar(plan: &Plan<'_>, span: &Span, (id, planned): &Named) -> Html {
    let t = &plan.desk.t;
    let action = &planned.action;
    let (from, to) = (action.start.or(action.due), action.due.or(action.start));
    let mut facts = vec![dates(t, action.start, action.due)];
    facts.extend((!action.owner.is_empty()).then(|| action.owner.to_string()));
    facts.push(status(t, planned, plan.today));
    html! {
        <>
            <p>
                <a id={format!("open-{id}")} href={plan.href(Some(*id))}>{ action.title.clone() }</a>
                <span class="detail">{ facts.join(" · ") }</span>
            </p>
            if let (Some(from), Some(to)) = (from, to) {
                { drawing(span, plan.today, from.min(to), to) }
            }
        </>
    }
}

/// A bar from one day to the end of another, and a line where today is.
fn drawing(span: &Span, today: Day, from: Day, to: Day) -> Html {
    let (from, until, today) = (span.place(from), span.place(to.plus_days(1)), span.place(today));
    html! {
        <svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
            <rect class="track" x="0" y="5" width="100%" height="2" />
            <rect class="length" x={percent(from)} y="1" width={percent((until - from).max(8))} height="10" rx="3" />
            <rect class="today" x={percent(today)} y="0" width="2" height="12" />
        </svg>
    }
}

/// "12/01/2027 → 30/06/2027".
fn dates(t: &Texts, start: Option<Day>, due: Option<Day>) -> String {
    let day = |day: Option<Day>| day.map_or_else(|| "…".to_owned(), |day| t.of_day(day));
    if start == due { day(due) } else { format!("{} → {}", day(start), day(due)) }
}

fn undated_list(plan: &Plan<'_>, undated: &[&Named]) -> Html {
    let t = &plan.desk.t;
    html! {
        <div>
            if !undated.is_empty() {
                <h3>{ t.text("timeline-undated") }</h3>
                <ul>
                    for (id, planned) in undated.iter().copied() {
                        <li key={id.to_string()}>
                            <a id={format!("open-{id}")} href={plan.href(Some(*id))}>{ planned.action.title.clone() }</a>
                        </li>
                    }
                </ul>
            }
        </div>
    }
}

/// The same as a table.
fn twin(plan: &Plan<'_>, dated: &[&Named]) -> Html {
    let t = &plan.desk.t;
    let day = |day: Option<Day>| day.map_or_else(|| "–".to_owned(), |day| t.of_day(day));
    let row = |(_, planned): &Named| -> (Rc<str>, [String; 3]) {
        let action = &planned.action;
        (action.title.clone(), [day(action.start), day(action.due), status(t, planned, plan.today)])
    };
    html! {
        <details>
            <summary>{ t.text("as-table") }</summary>
            <div class="table-place" tabindex="0" role="region" aria-label={t.text("as-table")}>
                <table>
                    <caption class="visually-hidden">{ t.text("view-timeline") }</caption>
                    <thead>
                        <tr>
                            for column in ["action-title", "action-start", "action-due", "action-state"] {
                                <th scope="col">{ t.text(column) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (title, cells) in dated.iter().map(|action| row(action)) {
                            <tr>
                                <th scope="row">{ title }</th>
                                for cell in cells {
                                    <td>{ cell }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </details>
    }
}
