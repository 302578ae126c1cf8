//! What would make an example wrong, with file, place and reason. All of it is told together.

mod team;
mod words;

use std::collections::BTreeMap;
use std::fmt::Display;

use qualicycle::dossier::round::Phase;
use qualicycle::framework::source::Problem;
use qualicycle::framework::{Framework, IndicatorId, Place};

use super::PLAN;
use super::plan::{Moment, Plan, PlannedRound, Session, Words};

/// Everything that is wrong with the plan and with the words of each language.
pub fn problems(plan: &Plan, framework: &Framework, languages: &BTreeMap<&str, Words>) -> Vec<Problem> {
    let mut report = Report { file: PLAN.to_owned(), problems: Vec::new() };
    check_plan(plan, framework, &mut report);
    for (language, words_of) in languages {
        report.file = format!("{language}.toml");
        words::check(plan, framework, words_of, &mut report);
    }
    report.problems
}

/// Gathers what is wrong in a file.
struct Report {
    file: String,
    problems: Vec<Problem>,
}

impl Report {
    fn add(&mut self, place: impl Display, reason: impl Display) {
        let (place, reason) = (place.to_string(), reason.to_string());
        self.problems.push(Problem { file: self.file.clone(), place, reason });
    }
}

fn check_plan(plan: &Plan, framework: &Framework, report: &mut Report) {
    for flag in plan.scope.keys().filter(|flag| framework.flags.iter().all(|known| known.id != **flag)) {
        report.add("scope", format!("`{flag}` is no scope question of {}", framework.reference()));
    }
    for round in &plan.rounds {
        for theme in round.themes.iter().filter(|theme| framework.theme(theme).is_none()) {
            report.add(&round.label, format!("{} has no theme `{theme}`", framework.reference()));
        }
        check_targets(plan, framework, round, report);
        for session in &round.sessions {
            check_session(plan, framework, round, session, report);
        }
        for (n, note) in round.notes().enumerate() {
            if round.notes().take(n).any(|earlier| earlier == note) {
                report.add(place_of(round, note), "the note stands in two sessions, and there are words for one");
            }
        }
    }
    check_order(plan, report);
    team::check(plan, framework, report);
}

fn check_targets(plan: &Plan, framework: &Framework, round: &PlannedRound, report: &mut Report) {
    for (theme, level) in &round.targets {
        let holds = |place: Place<'_>| framework.scale_of(place.indicator).is_some_and(|scale| scale.holds(*level));
        if !asked(plan, framework, round).any(|place| place.theme.id == *theme && holds(place)) {
            report
                .add(format!("{}, targets", round.label), format!("{theme} = {level} fits no indicator of the round"));
        }
    }
}

fn check_session(plan: &Plan, framework: &Framework, round: &PlannedRound, session: &Session, report: &mut Report) {
    for indicator in session.ratings.keys().chain(&session.notes) {
        if let Some(reason) = why_not_asked(plan, framework, round, indicator) {
            report.add(place_of(round, indicator), reason);
        }
    }
    for (indicator, value) in &session.ratings {
        let place = framework.place(indicator);
        if let Some(Err(reason)) = place.map(|place| value.rating(framework, place, &"".into())) {
            report.add(place_of(round, indicator), reason);
        }
    }
    if !matches!(session.then, None | Some(Phase::Agreeing | Phase::Improving)) {
        report
            .add(&round.label, "a session ends with `agreeing` or `improving`, the other phases follow by themselves");
    }
}

/// Everything has to happen after what stands before it, and only the last round may be open.
fn check_order(plan: &Plan, report: &mut Report) {
    let mut last: Option<Moment> = None;
    for (n, round) in plan.rounds.iter().enumerate() {
        let sessions = round.sessions.iter().flat_map(|session| [("from", session.from), ("to", session.to)]);
        let opened = [("opened", round.opened)].into_iter();
        for (name, moment) in opened.chain(sessions).chain(round.closed.map(|moment| ("closed", moment))) {
            if last.is_some_and(|last| moment <= last) {
                report.add(format!("{}, {name}", round.label), "it has to come after what stands before it");
            }
            last = Some(moment);
        }
        if round.closed.is_none() && n + 1 < plan.rounds.len() {
            report.add(&round.label, "only the last round may stay open");
        }
    }
}

fn why_not_asked(plan: &Plan, framework: &Framework, round: &PlannedRound, indicator: &IndicatorId) -> Option<String> {
    if framework.place(indicator).is_none() {
        return Some(format!("{} has no indicator `{indicator}`", framework.reference()));
    }
    let is_asked = asked(plan, framework, round).any(|place| place.indicator.id == *indicator);
    (!is_asked).then(|| "this round does not ask the indicator".to_owned())
}

fn asked<'a>(plan: &Plan, framework: &'a Framework, round: &PlannedRound) -> impl Iterator<Item = Place<'a>> {
    let answers = framework.answers(&plan.scope(framework));
    framework.places().filter(move |place| round.themes.contains(&place.theme.id) && place.concerns(&answers))
}

fn place_of(round: &PlannedRound, indicator: &IndicatorId) -> String {
    format!("{}, {indicator}", round.label)
}
