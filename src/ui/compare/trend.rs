//! The same organisations over time: for the whole and each theme the median and the middle half, period by period. Who
//! has no round in one of the periods is left out, and the page says how many those are.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{Choice, FieldKind, Form, FormField, Values};
use super::band::{Point, axis, band};
use super::themes::scores;
use super::who::who;
use super::{reading_of, share_words};
use crate::app::desks::Seen;
use crate::app::route::desk::{Over, View};
use crate::app::{Event, Model};
use crate::compare::cohort::{Cohort, CohortTrend, Periods, most_rounds, years};
use crate::compare::disclosure::FEWEST;
use crate::compare::distribution::{Score, Summary};
use crate::score::Share;
use crate::score::trend::Movement;
use crate::texts::Texts;

// Names of fields.

const OVER: &str = "over";
const YEARS: &str = "years";
const ROUNDS: &str = "rounds";

/// As many periods as a drawing has room for.
const MOST_PERIODS: usize = 6;

/// The same organisations over time.
pub fn trend(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let years = years(&seen.roster, &seen.selection);
    let most = most_rounds(&seen.roster, &seen.selection).min(MOST_PERIODS as u32);
    let periods = periods(&seen.view.over, &years, most);
    let cohort = Cohort::of(&seen.roster, &seen.selection, &periods);
    html! {
        <>
            <section class="compare-over" aria-label={desk.t.text("cohort-over")}>
                <Form id="over" fields={fields(&desk.t, &periods, &years, most)} onsave={onsave(desk, seen, &years)} />
            </section>
            <p class="compare-told" role="status">{ who_they_are(&desk.t, &cohort, &periods) }</p>
            if cohort.n >= FEWEST && periods.n() > 1 {
                { told(model, desk, seen, &cohort, &periods) }
            }
        </>
    }
}

/// The periods that the address asks for, as far as a drawing has room for them.
fn periods(over: &Over, years: &[(i32, u32)], most_rounds: u32) -> Periods {
    match over {
        Over::Years(chosen) if chosen.is_empty() => Periods::Years(Periods::usual_years(years)),
        Over::Years(chosen) => {
            let mut chosen = chosen.clone();
            chosen.sort_unstable();
            chosen.dedup();
            Periods::Years(chosen.split_off(chosen.len().saturating_sub(MOST_PERIODS)))
        }
        Over::Rounds(n) => Periods::Rounds((*n).clamp(2, most_rounds.max(2))),
    }
}

/// What each period is called.
fn names(t: &Texts, periods: &Periods) -> Vec<String> {
    match periods {
        Periods::Years(years) => years.iter().map(ToString::to_string).collect(),
        Periods::Rounds(n) => (1..=*n).map(|n| t.with("cohort-nth", &[("n", n.into())])).collect(),
    }
}

// Choosing.

fn fields(t: &Texts, periods: &Periods, years: &[(i32, u32)], most_rounds: u32) -> Vec<FormField> {
    let choice = |value: String, label: String| Choice { value: value.into(), label: label.into() };
    let field = |name, label: &str, value: String, kind| FormField {
        name,
        label: t.text(label),
        value: value.into(),
        kind,
        ..FormField::default()
    };
    let ways = [(YEARS, "cohort-by-years"), (ROUNDS, "cohort-by-rounds")];
    let ways = ways.map(|(word, label)| choice(word.to_owned(), t.text(label))).to_vec();
    let way = match periods {
        Periods::Years(_) => YEARS,
        Periods::Rounds(_) => ROUNDS,
    };
    let second = match periods {
        Periods::Years(chosen) => {
            // What a link asks for is shown as it is asked for, also when nobody closed anything then.
            let mut all = years.to_vec();
            all.extend(
                chosen.iter().filter(|year| !years.iter().any(|(known, _)| known == *year)).map(|year| (*year, 0)),
            );
            all.sort_unstable();
            let label =
                |year: i32, n: u32| t.with("cohort-year", &[("year", (&year.to_string()).into()), ("n", n.into())]);
            let choices = all.into_iter().map(|(year, n)| choice(year.to_string(), label(year, n))).collect();
            let value = chosen.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            field(YEARS, "cohort-years", value, FieldKind::Choices(Rc::new(choices)))
        }
        Periods::Rounds(n) => {
            let label = |n: u32| t.with("cohort-first-rounds", &[("n", n.into())]);
            let choices = (2..=most_rounds.max(2)).map(|n| choice(n.to_string(), label(n))).collect();
            field(ROUNDS, "cohort-rounds", n.to_string(), FieldKind::Choice(Rc::new(choices)))
        }
    };
    vec![field(OVER, "cohort-over", way.to_owned(), FieldKind::Choice(Rc::new(ways))), second]
}

fn onsave(desk: &Desk, seen: &Rc<Seen>, years: &[(i32, u32)]) -> Callback<Values> {
    let (dispatch, seen) = (desk.dispatch.clone(), seen.clone());
    let usual = Periods::usual_years(years);
    Callback::from(move |values: Values| {
        let over = over_of(&values, &usual);
        dispatch.send(Event::CompareViewed(View { over, ..seen.view.clone() }));
    })
}

/// What the form asks for.
fn over_of(values: &Values, usual: &[i32]) -> Over {
    if &*values.text(OVER) == ROUNDS {
        return Over::Rounds(values.number(ROUNDS).unwrap_or(2));
    }
    let mut years: Vec<i32> = values.chosen(YEARS).iter().filter_map(|year| year.parse().ok()).collect();
    years.sort_unstable();
    Over::Years(if years == usual { Vec::new() } else { years })
}

// Telling.

/// Who is followed and who is not, or why nothing is told.
fn who_they_are(t: &Texts, cohort: &Cohort, periods: &Periods) -> String {
    let names = t.list(&names(t, periods));
    let values = [
        ("n", cohort.n.into()),
        ("left", cohort.n_left_out.into()),
        ("periods", periods.n().into()),
        ("names", (&names).into()),
        ("fewest", FEWEST.into()),
    ];
    let is_years = matches!(periods, Periods::Years(_));
    let key = match (periods.n() > 1, cohort.n >= FEWEST, is_years) {
        (false, ..) => "cohort-two-years",
        (true, false, true) => "cohort-few-years",
        (true, false, false) => "cohort-few-rounds",
        (true, true, true) => "cohort-in-years",
        (true, true, false) => "cohort-in-rounds",
    };
    let who = t.with(key, &values);
    match periods.n() > 1 && cohort.n >= FEWEST {
        true => format!("{who} {}", t.with("cohort-left-out", &values)),
        false => who,
    }
}

fn told(model: &Model, desk: &Desk, seen: &Rc<Seen>, cohort: &Cohort, periods: &Periods) -> Html {
    let t = &desk.t;
    let reading = reading_of(model, seen);
    let scores = scores(desk, reading.as_ref(), seen);
    let asked: Vec<Score> = scores.iter().map(|(score, _)| *score).collect();
    let trends = cohort.trends(&seen.sheet.table, &asked);
    let lines: Vec<(&str, &CohortTrend)> = scores.iter().map(|(_, name)| name.as_str()).zip(&trends).collect();
    let names = names(t, periods);
    let rows = cohort.periods.last().map(|selection| selection.rows.clone()).unwrap_or_default();
    html! {
        <figure class="compare-figure" aria-labelledby="cohort-says">
            <figcaption id="cohort-says">{ says(t, seen, &trends[0], &names) }</figcaption>
            <p class="hint">{ t.text("cohort-hint") }</p>
            { bands(t, seen, &lines, &names) }
            <details>
                <summary>{ t.text("as-table") }</summary>
                { numbers(t, seen, &lines, &names) }
            </details>
            { who(desk, seen, t.with("cohort-who", &[("n", cohort.n.into())]), &rows) }
        </figure>
    }
}

/// What became of the whole, in a sentence.
fn says(t: &Texts, seen: &Seen, whole: &CohortTrend, names: &[String]) -> String {
    let Some((before, after, movement)) = whole.moved(&seen.sheet.frame) else { return t.text("cohort-by-theme") };
    let key = match movement {
        Movement::Up => "cohort-up",
        Movement::Down => "cohort-down",
        Movement::Same => "cohort-same",
    };
    let [before, after] = [before, after].map(|share| share_words(t, seen, Score::Whole, share));
    let name = |name: Option<&String>| name.cloned().unwrap_or_default();
    let (first, last) = (name(names.first()), name(names.last()));
    let values = [("before", &before), ("after", &after), ("first", &first), ("last", &last)];
    t.with(key, &values.map(|(name, value)| (name, value.into())))
}

fn bands(t: &Texts, seen: &Seen, lines: &[(&str, &CohortTrend)], names: &[String]) -> Html {
    html! {
        <div class="table-place" tabindex="0" role="region" aria-labelledby="cohort-says">
            <table class="spreads">
                <caption class="visually-hidden">{ t.text("cohort-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text("column-theme") }</th>
                        <th scope="col"><span class="visually-hidden">{ t.list(names) }</span>{ axis(names) }</th>
                        <th scope="col">{ t.text("cohort-change") }</th>
                        <th scope="col" class="numbers">{ t.text("compare-n") }</th>
                    </tr>
                </thead>
                <tbody>
                    for (name, trend) in lines {
                        { band_row(t, seen, name, trend) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn band_row(t: &Texts, seen: &Seen, name: &str, trend: &CohortTrend) -> Html {
    let moved = trend.moved(&seen.sheet.frame);
    let n = trend.periods.first().map_or(0, |period| period.n);
    let all = n + trend.n_left_out;
    html! {
        <tr key={name.to_owned()}>
            <th scope="row">{ name.to_owned() }</th>
            if let Some((before, after, movement)) = moved {
                <td>{ band(&points(t, seen, trend)) }</td>
                <td>{ change(t, seen, trend.score, before, after, movement) }</td>
                <td class="numbers">{ t.with("compare-n-of", &[("n", n.into()), ("all", all.into())]) }</td>
            } else {
                <td colspan="3" class="hint">{ t.text(if n == 0 { "compare-not-rated" } else { "compare-few-short" }) }</td>
            }
        </tr>
    }
}

fn change(t: &Texts, seen: &Seen, score: Score, before: Share, after: Share, movement: Movement) -> Html {
    let (class, key) = match movement {
        Movement::Up => (None, "cohort-rises"),
        Movement::Down => (None, "cohort-falls"),
        Movement::Same => (Some("hint"), "cohort-stays"),
    };
    let [before, after] = [before, after].map(|share| share_words(t, seen, score, share));
    html! { <span {class}>{ t.with(key, &[("before", (&before).into()), ("after", (&after).into())]) }</span> }
}

fn points(t: &Texts, seen: &Seen, trend: &CohortTrend) -> Vec<Point> {
    let summaries = trend.periods.iter().filter_map(|period| period.summary);
    let point = |summary: Summary| Point {
        lower: summary.lower_quartile,
        median: summary.median,
        upper: summary.upper_quartile,
        words: share_words(t, seen, trend.score, summary.median),
    };
    summaries.map(point).collect()
}

/// The same in numbers: a line a score and period.
fn numbers(t: &Texts, seen: &Seen, lines: &[(&str, &CohortTrend)], names: &[String]) -> Html {
    let columns = ["compare-n", "compare-lower", "compare-median", "compare-upper"];
    let told = lines.iter().filter(|(_, trend)| trend.is_told());
    let rows = told.flat_map(|(name, trend)| {
        let periods = names.iter().zip(&trend.periods);
        periods.filter_map(move |(period, distribution)| {
            Some((*name, trend.score, period, distribution.n, distribution.summary?))
        })
    });
    let words = |score: Score, summary: &Summary| {
        let shares = [summary.lower_quartile, summary.median, summary.upper_quartile];
        shares.map(|share| share_words(t, seen, score, share))
    };
    html! {
        <div class="table-place" tabindex="0" role="region" aria-label={t.text("cohort-caption")}>
            <table>
                <caption class="visually-hidden">{ t.text("cohort-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text("column-theme") }</th>
                        <th scope="col">{ t.text("cohort-period") }</th>
                        for column in columns {
                            <th key={column} scope="col" class="numbers">{ t.text(column) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (name, score, period, n, summary) in rows {
                        <tr key={format!("{name} {period}")}>
                            <th scope="row">{ name.to_owned() }</th>
                            <td>{ period.clone() }</td>
                            <td class="numbers">{ n }</td>
                            for (column, words) in words(score, &summary).into_iter().enumerate() {
                                <td key={column} class="numbers">{ words }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
