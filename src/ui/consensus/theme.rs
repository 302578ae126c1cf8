//! A theme on the page of consensus: who has finished and the lock, and after it what is to be talked over, then what
//! the team agrees on already.

use std::rc::Rc;

use yew::prelude::*;

use super::Table;
use super::item::ConsensusItem;
use super::votes::{ShownVotes, leads};
use crate::app::Event;
use crate::framework::{IndicatorId, Theme};
use crate::score::agreement::{Standing, Turnout, takable, voted_on};
use crate::ui::context::Desk;
use crate::ui::focus::item_id;
use crate::ui::team::member_words;

/// A theme of the round.
pub fn theme_section(desk: &Desk, table: &Table<'_>, theme: &Theme) -> Html {
    let title = table.reading.words.themes.get(&theme.id).map(|words| words.title.clone()).unwrap_or_default();
    let id = item_id(theme.id.as_str());
    html! {
        <section class="consensus-theme" aria-labelledby={id.clone()} key={theme.id.as_str()}>
            <h2 {id} tabindex="-1">{ format!("{} {title}", theme.number) }</h2>
            if table.round.is_blind(&theme.id) {
                { hidden(desk, table, theme) }
            } else {
                { shown(desk, table, theme) }
            }
        </section>
    }
}

/// How far the raters are, and the button that locks their votes.
fn hidden(desk: &Desk, table: &Table<'_>, theme: &Theme) -> Html {
    let Desk { t, dispatch } = desk;
    let turnout = Turnout::of(&table.reading.framework, table.round, &theme.id);
    let n_raters = turnout.by_rater.len();
    let n_behind = n_raters - turnout.n_finished();
    let values = [("n", turnout.n_finished().into()), ("raters", n_raters.into()), ("asked", turnout.n_asked.into())];
    let locked = Event::VotesLocked(table.round.id, theme.id.clone(), true);
    html! {
        <>
            <p>{ t.with("turnout", &values) }</p>
            if leads(table.round, table.acting) {
                { by_rater(desk, table, &turnout) }
            }
            if !turnout.has_begun() {
                <p class="hint">{ t.text("lock-later") }</p>
            } else {
                <p class="hint">{ t.text("lock-means") }{ " " }{ t.with("lock-behind", &[("n", n_behind.into())]) }</p>
                <p>
                    <button type="button" class="button primary" onclick={dispatch.on(locked)}>{ t.text("lock") }</button>
                </p>
            }
        </>
    }
}

/// How far each rater is, for those who lead the round.
fn by_rater(desk: &Desk, table: &Table<'_>, turnout: &Turnout) -> Html {
    let t = &desk.t;
    let name = |id| table.round.team.members.get(id).map(|member| member_words(member)).unwrap_or_default();
    html! {
        <details>
            <summary>{ t.text("turnout-by-rater") }</summary>
            <ul class="votes-by-name">
                for (member, n) in turnout.by_rater.iter() {
                    <li key={member.to_string()}>
                        { t.with("turnout-of", &[
                            ("name", (&name(member)).into()), ("n", (*n).into()), ("asked", turnout.n_asked.into()),
                        ]) }
                    </li>
                }
            </ul>
        </details>
    }
}

/// What is to be talked over, then the rest.
fn shown(desk: &Desk, table: &Table<'_>, theme: &Theme) -> Html {
    let Desk { t, dispatch } = desk;
    let (reading, round) = (table.reading, table.round);
    let places = voted_on(&reading.framework, round, &theme.id);
    let shown = places.filter_map(|place| {
        let id = &place.indicator.id;
        Some((id, ShownVotes::of(reading, round, table.acting, id)?))
    });
    let is_apart = |(_, shown): &(&IndicatorId, Rc<ShownVotes>)| shown.votes.standing(shown.rule) == Standing::Apart;
    let (apart, rest): (Vec<_>, Vec<_>) = shown.partition(is_apart);
    let takable: Rc<[IndicatorId]> =
        takable(&reading.framework, round, &theme.id).into_iter().map(|(id, _)| id).collect();
    let is_agreed = apart.iter().chain(&rest).any(|(_, shown)| shown.agreed.is_some());
    let opened = Event::VotesLocked(round.id, theme.id.clone(), false);
    let n_takable = takable.len();
    let n_open = apart.iter().filter(|(_, shown)| shown.agreed.is_none()).count();
    html! {
        <>
            <p>{ t.with("votes-locked", &[("n", n_open.into())]) }</p>
            <div>
                if !is_agreed && !round.is_sealed() {
                    <p class="hint">
                        { t.text("unlock-means") }{ " " }
                        <button type="button" class="quiet" onclick={dispatch.on(opened)}>{ t.text("unlock") }</button>
                    </p>
                }
            </div>
            if !apart.is_empty() {
                <h3>{ t.with("consensus-apart", &[("n", apart.len().into())]) }</h3>
            }
            { items(table, apart) }
            if !rest.is_empty() {
                <h3>{ t.with("consensus-rest", &[("n", rest.len().into())]) }</h3>
            }
            <div class="take">
                if n_takable > 0 && !round.is_sealed() {
                    <p class="hint">{ t.text("take-means") }</p>
                    <button type="button" class="button" onclick={dispatch.on(Event::ProposalsTaken(round.id, takable))}>
                        { t.with("take", &[("n", n_takable.into())]) }
                    </button>
                }
            </div>
            { items(table, rest) }
        </>
    }
}

fn items(table: &Table<'_>, indicators: Vec<(&IndicatorId, Rc<ShownVotes>)>) -> Html {
    html! {
        <div class="consensus-items">
            for (id, shown) in indicators {
                <ConsensusItem
                    key={id.as_str()} round={table.round.id} reading={table.reading.clone()} id={id.clone()} {shown}
                    rating={table.round.rating(id).clone()} readonly={table.round.is_sealed()}
                    is_at_hand={table.at == Some(id)}
                />
            }
        </div>
    }
}
