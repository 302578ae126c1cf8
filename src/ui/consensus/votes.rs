//! The votes on an indicator once they are shown: how many chose what, how far apart they lie, what they propose, and
//! what was agreed on. Who chose what stands folded away, for those who moderate.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Event;
use crate::dossier::change::Rating;
use crate::dossier::deliberation::{Consensus, VotingRule};
use crate::dossier::entry::RoundId;
use crate::dossier::round::Round;
use crate::dossier::team::{MemberId, Part};
use crate::framework::IndicatorId;
use crate::framework::reading::Reading;
use crate::framework::scale::{Kind, Level, Scale};
use crate::score::agreement::{Standing, Votes, is_blind};
use crate::score::share::Share;
use crate::texts::level_words;
use crate::ui::context::Desk;
use crate::ui::edition::answer;
use crate::ui::parts::level_mark;
use crate::ui::team::member_words;

/// The votes on an indicator, as pages show them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownVotes {
    /// The rule that they were given under.
    pub rule: VotingRule,
    /// The votes, without names.
    pub votes: Votes,
    /// Who voted what; empty for all but those who lead the round.
    pub by_name: Vec<(String, Rating)>,
    /// What was agreed on.
    pub agreed: Option<Rc<Consensus>>,
}

impl ShownVotes {
    /// The votes on an indicator, as the member who works here may see them; none while they are hidden, and where
    /// nobody votes.
    pub fn of(reading: &Reading, round: &Round, acting: Option<MemberId>, id: &IndicatorId) -> Option<Rc<ShownVotes>> {
        let framework = &reading.framework;
        let rule = round.deliberation.rule?;
        framework.place(id).filter(|place| !is_blind(framework, round, place))?;
        let named = round.votes_on(id).filter(|_| leads(round, acting));
        let name = |member: &MemberId| round.team.members.get(member).map(|member| member_words(member));
        let by_name = named.filter_map(|(member, vote)| Some((name(&member)?, vote.clone()))).collect();
        let votes = Votes::on(framework, round, id)?;
        let agreed = round.deliberation.agreed.get(id).cloned();
        Some(Rc::new(ShownVotes { rule, votes, by_name, agreed }))
    }
}

/// Whether that member leads the round.
pub fn leads(round: &Round, acting: Option<MemberId>) -> bool {
    let member = acting.and_then(|acting| round.team.members.get(&acting));
    member.is_some_and(|member| member.part == Part::Pilot)
}

/// How many chose what, what that asks of the team, and what is proposed.
pub fn shown_votes(desk: &Desk, reading: &Reading, id: &IndicatorId, shown: &ShownVotes) -> Html {
    let t = &desk.t;
    let scale = reading.framework.place(id).and_then(|place| reading.framework.scale_of(place.indicator));
    let Some(scale) = scale else { return html! { <div /> } };
    let standing = shown.votes.standing(shown.rule);
    html! {
        <div class="votes" data-standing={if standing == Standing::Apart { "apart" } else { "close" }}>
            if shown.votes.n() > 0 {
                { counts(desk, reading, scale, &shown.votes) }
            }
            <p class="votes-said">
                if standing == Standing::Apart && shown.agreed.is_none() {
                    <span class="tag">{ t.text("to-discuss") }</span>{ " " }
                }
                { said(desk, scale, &shown.votes, standing) }{ " " }{ proposal(desk, reading, scale, &shown.votes) }
            </p>
            <div>
                if !shown.by_name.is_empty() {
                    <details>
                        <summary>{ t.text("votes-by-name") }</summary>
                        <ul class="votes-by-name">
                            for (name, vote) in shown.by_name.iter() {
                                <li>{ format!("{name}\u{a0}: {}", answer(t, Some(reading), vote, id)) }</li>
                            }
                        </ul>
                    </details>
                }
            </div>
        </div>
    }
}

/// A line for each level, with a square for each vote; of long scales only the levels that were chosen.
fn counts(desk: &Desk, reading: &Reading, scale: &Scale, votes: &Votes) -> Html {
    let t = &desk.t;
    let counts = votes.counts();
    let levels: Vec<Level> = match scale.kind {
        Kind::Percent => counts.keys().copied().collect(),
        _ => scale.levels.clone(),
    };
    let beside = [("not-applicable", votes.n_not_applicable), ("declined", votes.n_declined)];
    html! {
        <ul class="vote-counts">
            for level in levels {
                { count_line(desk, counts.get(&level).copied().unwrap_or(0), scale.ladder_stop(level), html! {
                    <>
                        if scale.kind != Kind::Percent {
                            { level_mark(scale.rank(level), scale.levels.len()) }
                        }
                        <span>{ level_words(t, &reading.words, scale, level) }</span>
                    </>
                }) }
            }
            for (key, n) in beside.into_iter().filter(|(_, n)| *n > 0) {
                { count_line(desk, n, None, html! { <span>{ t.text(key) }</span> }) }
            }
        </ul>
    }
}

fn count_line(desk: &Desk, n: usize, stop: Option<u8>, label: Html) -> Html {
    html! {
        <li data-stop={stop.map(|stop| stop.to_string())} data-empty={(n == 0).to_string()}>
            <span class="vote-level">{ label }</span>
            <span class="vote-squares" aria-hidden="true">
                for _ in 0..n {
                    <span />
                }
            </span>
            <span class="vote-count">{ desk.t.with("vote-count", &[("n", n.into())]) }</span>
        </li>
    }
}

/// How far apart the votes lie, and whether that is to be talked over.
fn said(desk: &Desk, scale: &Scale, votes: &Votes, standing: Standing) -> String {
    let t = &desk.t;
    let spread = votes.spread().unwrap_or(Share::NONE);
    let percent = t.percent(spread.percent_rounded());
    let is_mixed = !votes.levels.is_empty() && votes.n_not_applicable > 0;
    match standing {
        Standing::Unvoted => t.text("votes-none"),
        Standing::Single => t.text("votes-single"),
        Standing::Apart if is_mixed => t.text("votes-mixed"),
        Standing::Apart if scale.kind == Kind::Conformity => t.text("votes-findings"),
        Standing::Apart => t.with("votes-apart", &[("spread", (&percent).into())]),
        Standing::Close if votes.levels.is_empty() => t.text("votes-not-applicable"),
        Standing::Close if spread == Share::NONE => t.text("votes-alike"),
        Standing::Close => t.with("votes-close", &[("spread", (&percent).into())]),
    }
}

fn proposal(desk: &Desk, reading: &Reading, scale: &Scale, votes: &Votes) -> String {
    let t = &desk.t;
    let Some(level) = votes.proposal() else { return String::new() };
    let words = level_words(t, &reading.words, scale, level);
    let key = if scale.kind == Kind::Conformity { "proposal-worst" } else { "proposal" };
    t.with(key, &[("level", (&words).into())])
}

/// What was agreed on, and whether the rating still is what was agreed on.
pub fn agreed_on(
    desk: &Desk,
    reading: &Reading,
    round: RoundId,
    id: &IndicatorId,
    shown: &ShownVotes,
    rating: &Rating,
    readonly: bool,
) -> Html {
    let Desk { t, dispatch } = desk;
    let Some(agreed) = &shown.agreed else { return html! { <div /> } };
    let level = answer(t, Some(reading), &agreed.rating, id);
    let day = t.of_day(agreed.on);
    let stands = agreed.rating == *rating;
    let back = Event::Rated(round, id.clone(), agreed.rating.clone());
    html! {
        <div class="agreed">
            <p>
                { t.with("agreed-on", &[("day", (&day).into())]) }{ " " }<strong>{ level }</strong>
            </p>
            if !agreed.reason.is_empty() {
                <p class="quoted">{ agreed.reason.clone() }</p>
            }
            if !agreed.dissent.is_empty() {
                <p><span class="detail">{ t.text("dissent-said") }</span>{ " " }{ agreed.dissent.clone() }</p>
            }
            if !stands {
                <p class="banner">
                    { t.with("agreed-no-more", &[("answer", (&answer(t, Some(reading), rating, id)).into())]) }
                    if !readonly {
                        { " " }
                        <button type="button" class="quiet" onclick={dispatch.on(back)}>{ t.text("agreed-again") }</button>
                    }
                </p>
            }
        </div>
    }
}
