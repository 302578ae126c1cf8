//! Who looks after which indicator: a theme at once or one by one, until when, and how far everyone is.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Chosen, member_select, member_words};
use crate::app::Event;
use crate::app::route::{RoundPage, Route, Show};
use crate::dossier::change::Change;
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::dossier::round::Round;
use crate::dossier::team::{Assignment, MemberId};
use crate::framework::reading::Reading;
use crate::framework::{IndicatorId, Theme};
use crate::score::care::{Load, Sharing, is_overdue, sharing};
use crate::ui::assess::care::hand_in_key;
use crate::ui::context::Desk;
use crate::ui::parts::coverage;

/// What the part of the page needs to know.
struct Share<'a> {
    desk: &'a Desk,
    dossier: DossierId,
    round: &'a Round,
    reading: &'a Reading,
    today: Day,
}

/// How the indicators are shared.
pub(super) fn sharing_section(desk: &Desk, dossier: DossierId, round: &Round, reading: &Reading, today: Day) -> Html {
    let t = &desk.t;
    let share = Share { desk, dossier, round, reading, today };
    let is_asking = round.asked(&reading.framework).next().is_some();
    html! {
        <section aria-labelledby="team-sharing">
            <h2 id="team-sharing">{ t.text("team-sharing") }</h2>
            <p class="hint">{ t.text("sharing-hint") }</p>
            if round.team.members.is_empty() {
                <p class="empty">{ t.text("sharing-nobody") }</p>
            } else if !is_asking {
                <p class="empty">
                    { t.text("assess-empty") }{ " " }
                    <a href={Route::Round(dossier, round.id, RoundPage::Prepare).href()}>{ t.text("page-prepare") }</a>
                </p>
            } else {
                { load_table(&share) }
                for theme in reading.framework.themes.iter().filter(|theme| round.themes.contains(&theme.id)) {
                    { theme_share(&share, theme) }
                }
            }
        </section>
    }
}

/// Everyone's load and how far they are.
fn load_table(share: &Share<'_>) -> Html {
    let t = &share.desk.t;
    let Sharing { members, nobody } = sharing(&share.reading.framework, share.round, share.today);
    let name = |id: &MemberId| share.round.team.members.get(id).map(|member| member_words(member)).unwrap_or_default();
    html! {
        <div class="table-place" tabindex="0" role="group" aria-label={t.text("loads-caption")}>
            <table class="loads">
                <caption class="visually-hidden">{ t.text("loads-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text("loads-who") }</th>
                        <th scope="col">{ t.text("loads-progress") }</th>
                        <th scope="col">{ t.text("loads-state") }</th>
                    </tr>
                </thead>
                <tbody>
                    for (id, load) in members.iter().filter(|(_, load)| load.assigned() > 0) {
                        { load_row(share, name(id), load) }
                    }
                    if nobody.assigned() > 0 {
                        { load_row(share, t.text("loads-nobody"), &nobody) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn load_row(share: &Share<'_>, who: String, load: &Load) -> Html {
    let t = &share.desk.t;
    let counts = [
        ("loads-overdue", load.overdue),
        ("loads-returned", load.returned),
        ("loads-handed-in", load.handed_in),
        ("loads-accepted", load.accepted),
    ];
    let counts = counts.into_iter().enumerate().filter(|(_, (_, n))| *n > 0);
    let mut words: Vec<(bool, String)> =
        counts.map(|(nth, (key, n))| (nth == 0, t.with(key, &[("n", n.into())]))).collect();
    words.extend(load.next_due.map(|due| (false, t.with("loads-due", &[("date", (&t.of_day(due)).into())]))));
    html! {
        <tr key={who.clone()}>
            <th scope="row">{ who }</th>
            <td>
                { coverage(share.desk, load.tally) }
            </td>
            <td>
                if words.is_empty() {
                    { "–" }
                }
                for (is_late, words) in words {
                    <span class="load-state" data-late={is_late.then_some("true")}>{ words }</span>
                }
            </td>
        </tr>
    }
}

/// A theme: one choice for all its indicators, and one for each, folded away.
fn theme_share(share: &Share<'_>, theme: &Theme) -> Html {
    let t = &share.desk.t;
    let asked = share.round.asked(&share.reading.framework).filter(|place| place.theme.id == theme.id);
    let indicators: Rc<Vec<IndicatorId>> = Rc::new(asked.map(|place| place.indicator.id.clone()).collect());
    let title = share.reading.words.themes.get(&theme.id).map(|words| words.title.clone()).unwrap_or_default();
    let id = format!("share-{}", theme.id);
    if indicators.is_empty() {
        return html! { <div key={id} /> };
    }
    html! {
        <div class="share" key={id.clone()}>
            <h3>{ format!("{} {title}", theme.number) }</h3>
            { share_row(share, &id, &indicators) }
            <details>
                <summary>{ t.with("share-one-by-one", &[("n", indicators.len().into())]) }</summary>
                <ul class="share-list">
                    for indicator in indicators.iter() {
                        <li key={indicator.as_str()}>{ indicator_share(share, indicator) }</li>
                    }
                </ul>
            </details>
        </div>
    }
}

fn indicator_share(share: &Share<'_>, indicator: &IndicatorId) -> Html {
    let t = &share.desk.t;
    let hand_in = share.round.team.hand_ins.get(indicator);
    let at = RoundPage::Assess(Show::All, Some(indicator.clone()));
    html! {
        <>
            <p>
                <a href={Route::Round(share.dossier, share.round.id, at).href()}>{ share.reading.statement(indicator) }</a>
                if let Some(hand_in) = hand_in {
                    { " " }<span class="tag">{ t.text(hand_in_key(hand_in)) }</span>
                }
                if is_overdue(share.round, indicator, share.today) {
                    { " " }<span class="tag late">{ t.text("care-overdue") }</span>
                }
            </p>
            { share_row(share, &format!("share-{indicator}"), &Rc::new(vec![indicator.clone()])) }
        </>
    }
}

/// Who looks after some indicators, and until when.
fn share_row(share: &Share<'_>, id: &str, indicators: &Rc<Vec<IndicatorId>>) -> Html {
    let t = &share.desk.t;
    let round = share.round;
    let who = |indicator: &IndicatorId| round.team.assignee(indicator).map(|(member, _)| member);
    let due = |indicator: &IndicatorId| round.team.assignments.get(indicator).and_then(|assignment| assignment.due);
    let chosen = shared(indicators.iter().map(who)).map_or(Chosen::Several, Chosen::One);
    let common_due = shared(indicators.iter().map(due)).flatten();
    let is_free = chosen == Chosen::One(None);
    if round.is_sealed() {
        let member = match chosen {
            Chosen::One(Some(member)) => round.team.members.get(&member).map(|member| member_words(member)),
            Chosen::One(None) => None,
            Chosen::Several => Some(t.text("share-several")),
        };
        return html! { <p>{ member.unwrap_or_else(|| t.text("share-nobody")) }</p> };
    }
    let (who_id, due_id) = (format!("{id}-who"), format!("{id}-due"));
    html! {
        <div class="share-row">
            <label for={who_id.clone()}>{ t.text("share-who") }</label>
            { member_select(share.desk, &round.team, who_id, chosen, t.text("share-nobody"), onassign(share, indicators)) }
            <label for={due_id.clone()}>{ t.text("share-due") }</label>
            <input
                id={due_id} type="date" value={common_due.map(|due| due.to_string()).unwrap_or_default()}
                disabled={is_free} onchange={ondue(share, indicators)}
            />
        </div>
    }
}

/// The value that all have; none when they differ.
fn shared<T: PartialEq>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

/// Gives indicators to a member, or to nobody; what each is due by stays.
fn onassign(share: &Share<'_>, indicators: &Rc<Vec<IndicatorId>>) -> Callback<Option<MemberId>> {
    let (dispatch, round, indicators) = (share.desk.dispatch.clone(), share.round.id, indicators.clone());
    let assignments = share.round.team.assignments.clone();
    Callback::from(move |member: Option<MemberId>| {
        let assigned = |indicator: &IndicatorId| {
            let due = assignments.get(indicator).and_then(|assignment| assignment.due);
            let assignment = member.map(|member| Rc::new(Assignment { member, due }));
            Change::Assigned { round, indicator: indicator.clone(), assignment }
        };
        dispatch.send(Event::Entered(indicators.iter().map(assigned).collect()));
    })
}

/// Sets until when indicators that somebody looks after are to be done.
fn ondue(share: &Share<'_>, indicators: &Rc<Vec<IndicatorId>>) -> Callback<web_sys::Event> {
    let (dispatch, round, indicators) = (share.desk.dispatch.clone(), share.round.id, indicators.clone());
    let assignments = share.round.team.assignments.clone();
    Callback::from(move |event: web_sys::Event| {
        let due = event.target_unchecked_into::<HtmlInputElement>().value().parse().ok();
        let changes = indicators.iter().filter_map(|indicator| {
            let member = assignments.get(indicator)?.member;
            let assignment = Some(Rc::new(Assignment { member, due }));
            Some(Change::Assigned { round, indicator: indicator.clone(), assignment })
        });
        dispatch.send(Event::Entered(changes.collect()));
    })
}
