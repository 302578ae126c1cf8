//! Équipe: who takes part, when, and who looks after which indicator.

mod calendar;
mod people;
mod proposals;
mod sharing;

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::prepare::sealed_note;
use super::screen::RoundAtHand;
use crate::app::addition::Addition;
use crate::app::route::{RoundPage, Route};
use crate::app::{Event, Model};
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::dossier::round::Round;
use crate::dossier::team::{Member, MemberId, Team};
use crate::score::calendar as dates;

/// Équipe: who takes part, when, and who looks after which indicator.
pub fn team_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let RoundAtHand { workspace, round, reading, .. } = at_hand;
    let organisation = workspace.dossier.organisation();
    let today = model.day();
    html! {
        <div class="team">
            { page_heading(t.with("round-named", &[("label", (&round.opening.label).into())]), t.text("page-team")) }
            { sealed_note(desk, round) }
            { people::people_section(desk, round, organisation.kind) }
            if !round.is_sealed() && !round.team.members.is_empty() {
                { acting_section(desk, round, workspace.acting_in(round).map(|(member, _)| member)) }
            }
            { calendar::calendar_section(desk, round, today) }
            { sharing::sharing_section(desk, workspace.dossier.id, round, reading, today) }
        </div>
    }
}

/// What a member is called: the role, and the name where one was given.
pub fn member_words(member: &Member) -> String {
    match &*member.name {
        "" => member.title.to_string(),
        name => format!("{} · {name}", member.title),
    }
}

/// Who works on this computer, in a line, with the way to say otherwise.
pub fn acting_line(desk: &Desk, dossier: DossierId, round: &Round, acting: Option<MemberId>) -> Html {
    let t = &desk.t;
    let acting = acting.and_then(|member| round.team.members.get(&member));
    let (words, link) = match acting {
        Some(member) => (t.with("acting-as", &[("who", (&member_words(member)).into())]), "acting-change"),
        None => (t.text("acting-nobody"), "acting-say"),
    };
    html! {
        <div>
            if !round.team.members.is_empty() && !round.is_sealed() {
                <p class="acting-line hint">
                    { words }{ " " }
                    <a href={Route::Round(dossier, round.id, RoundPage::Team).href()}>{ t.text(link) }</a>
                </p>
            }
        </div>
    }
}

/// What there is of a team and a calendar, in a line that leads to them.
pub fn team_line(desk: &Desk, dossier: DossierId, round: &Round, today: Day) -> Html {
    let t = &desk.t;
    let next = dates::next(&round.team, today);
    let n = round.team.members.len();
    let mut words = vec![t.with("team-size", &[("n", n.into())])];
    if let Some(next) = next {
        let date = t.of_day(next.on);
        words.push(t.with("team-next", &[("title", (&next.title).into()), ("date", (&date).into())]));
    }
    html! {
        <p class="team-line">
            { words.join(" ") }{ " " }
            <a href={Route::Round(dossier, round.id, RoundPage::Team).href()}>
                { t.text(if n == 0 { "team-begin" } else { "page-team" }) }
            </a>
        </p>
    }
}

/// “On this computer I am …”.
fn acting_section(desk: &Desk, round: &Round, acting: Option<MemberId>) -> Html {
    let t = &desk.t;
    let onchoose = {
        let dispatch = desk.dispatch.clone();
        Callback::from(move |member| dispatch.send(Event::ActedAs(member)))
    };
    html! {
        <section aria-labelledby="team-acting">
            <h2 id="team-acting">{ t.text("team-acting") }</h2>
            <p class="hint">{ t.text("acting-help") }</p>
            <div class="field-row">
                <label for="acting">{ t.text("acting-label") }</label>
                { member_select(desk, &round.team, "acting".into(), Chosen::One(acting), t.text("acting-none"), onchoose) }
            </div>
        </section>
    }
}

/// What a choice of members stands at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chosen {
    /// At one member, or at nobody.
    One(Option<MemberId>),
    /// At several, since it stands for several things.
    Several,
}

/// A choice among the members of the team, or none of them.
fn member_select(
    desk: &Desk,
    team: &Team,
    id: String,
    chosen: Chosen,
    none: String,
    onchoose: Callback<Option<MemberId>>,
) -> Html {
    let members = team.in_order();
    let ids: Vec<Option<MemberId>> = std::iter::once(None).chain(members.iter().map(|(id, _)| Some(*id))).collect();
    let n_before = i32::from(chosen == Chosen::Several);
    let onchange = move |event: web_sys::Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index() - n_before;
        if let Some(member) = usize::try_from(index).ok().and_then(|index| ids.get(index)) {
            onchoose.emit(*member);
        }
    };
    html! {
        <select {id} {onchange}>
            if chosen == Chosen::Several {
                <option selected={true} disabled={true}>{ desk.t.text("share-several") }</option>
            }
            <option selected={chosen == Chosen::One(None)}>{ none }</option>
            for (id, member) in members {
                <option key={id.to_string()} selected={chosen == Chosen::One(Some(id))}>{ member_words(member) }</option>
            }
        </select>
    }
}

/// Something that can be taken over with one click.
struct Proposal {
    words: String,
    addition: Addition,
    /// Whether it is there already.
    is_taken: bool,
}

/// Proposals that can be taken with one click each, or all together. What was taken keeps its place, so that whoever
/// goes through them by keyboard keeps theirs; once all are taken nothing is proposed any more.
fn proposal_list(desk: &Desk, intro: String, all: &str, proposals: Vec<Proposal>) -> Html {
    let t = &desk.t;
    let open = proposals.iter().filter(|proposal| !proposal.is_taken);
    let open: Vec<Addition> = open.map(|proposal| proposal.addition.clone()).collect();
    let n = open.len();
    html! {
        <div class="proposals">
            if n > 0 {
                <p>{ intro }</p>
                <ul>
                    for proposal in proposals {
                        <li key={proposal.words.clone()}>{ proposal_button(desk, proposal) }</li>
                    }
                </ul>
            }
            if n > 1 {
                <p>
                    <button type="button" class="button" onclick={desk.dispatch.on(Event::AddedTogether(open))}>
                        { t.with(all, &[("n", n.into())]) }
                    </button>
                </p>
            }
        </div>
    }
}

fn proposal_button(desk: &Desk, proposal: Proposal) -> Html {
    let t = &desk.t;
    let (sign, key) = if proposal.is_taken { ("✓", "proposal-taken") } else { ("+", "propose-one") };
    let onclick = match proposal.is_taken {
        true => Callback::noop(),
        false => desk.dispatch.on(Event::Added(proposal.addition)),
    };
    html! {
        <button type="button" class="proposal" aria-disabled={proposal.is_taken.then_some("true")} {onclick}>
            <span aria-hidden="true">{ format!("{sign} ") }</span>
            <span class="visually-hidden">{ t.text(key) }{ " " }</span>
            { proposal.words }
        </button>
    }
}

/// A form for something more, folded away.
pub(super) fn folded(words: String, form: Html) -> Html {
    html! {
        <details class="add">
            <summary>{ words }</summary>
            { form }
        </details>
    }
}

/// The words “Change …”, of which only the first stands there for those who see what it is about.
pub(super) fn change_summary(desk: &Desk, what: &Rc<str>) -> Html {
    html! {
        <summary>
            { desk.t.text("team-change") }{ " " }<span class="visually-hidden">{ what.clone() }</span>
        </summary>
    }
}
