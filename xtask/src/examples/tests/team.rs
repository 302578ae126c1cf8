//! A round as a team lives it: people, votes, panels, evidence and actions of the example.

use std::collections::BTreeMap;

use qualicycle::dossier::day::Day;
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::panel::{Group, Tally};
use qualicycle::dossier::plan::{ActionState, Effect, PlannedAction};
use qualicycle::dossier::round::Round;
use qualicycle::dossier::team::{HandIn, Part};
use qualicycle::framework::{IndicatorId, ThemeId};
use qualicycle::score::agreement::{Standing, Turnout, Votes};
use qualicycle::score::groups::{self, People};
use qualicycle::score::plan::RoundPlan;

use super::*;

/// The day of the example's last session.
fn today() -> Day {
    "2026-01-20".parse().expect("a day")
}

fn last(dossier: &Dossier) -> &Round {
    dossier.latest_round().expect("the fourth round")
}

/// What a round did as a team, without its words.
fn teamwork(round: &Round) -> Vec<String> {
    let tally = |tally: &Tally| {
        let questions = tally.questions.iter();
        let counted =
            questions.map(|(id, q)| format!("{id} {:?} {} {} {}", q.steps, q.not_concerned, q.declined, q.words.len()));
        format!("{} {:?}", tally.n, counted.collect::<Vec<_>>())
    };
    let parts: Vec<Part> = round.team.members.values().map(|member| member.part).collect();
    let days: Vec<_> = round.team.milestones.values().map(|milestone| (milestone.on, milestone.is_reached)).collect();
    let due: Vec<_> = round.team.assignments.iter().map(|(id, assignment)| (id, assignment.due)).collect();
    let hand_ins: Vec<_> =
        round.team.hand_ins.iter().map(|(id, hand_in)| (id, std::mem::discriminant(&**hand_in))).collect();
    let votes: Vec<_> =
        round.deliberation.votes.iter().map(|(id, votes)| (id, votes.values().collect::<Vec<_>>())).collect();
    let agreed: Vec<_> = round.deliberation.agreed.iter().map(|(id, agreed)| (id, &agreed.rating, agreed.on)).collect();
    let axes: Vec<_> = round.priorities.axes.values().map(|axis| &axis.parts).collect();
    let panels = round.open_panels().map(|(_, asked, panel)| {
        let about: Vec<_> = asked.questions.iter().map(|question| (&question.id, &question.indicator)).collect();
        format!("{:?} {:?} {about:?} {}", asked.group, asked.until, tally(&panel.tally()))
    });
    let mut facts: Vec<String> = panels.collect();
    facts.push(format!("{parts:?} {days:?} {due:?} {hand_ins:?}"));
    facts.push(format!("{:?} {votes:?} {:?} {agreed:?}", round.deliberation.rule, round.deliberation.locked));
    facts.push(format!("{:?} {axes:?}", round.priorities.importance));
    facts
}

/// Evidence and actions, without their words.
fn holdings(dossier: &Dossier) -> Vec<String> {
    let serving = |id| dossier.evidence().served_by(id).collect::<Vec<_>>();
    let pieces = dossier.evidence().items.iter().map(|(id, piece)| {
        format!("{:?} {:?} {:?} {} {:?}", piece.kind, piece.on, piece.current_for, piece.is_confidential, serving(*id))
    });
    let actions = dossier.actions().0.values().map(|planned| {
        let (action, effect) = (&planned.action, planned.effect.as_ref().map(|judged| (judged.effect, judged.on)));
        format!("{:?} {:?} {:?} {:?} {effect:?}", action.indicators, action.start, action.due, planned.state)
    });
    pieces.chain(actions).collect()
}

#[test]
fn the_languages_differ_in_words_alone_in_what_a_team_did() {
    let dossiers = dossiers();
    let facts = |language| {
        let dossier: &Dossier = &dossiers[language];
        (dossier.rounds().into_iter().map(|round| teamwork(round)).collect::<Vec<_>>(), holdings(dossier))
    };
    assert_eq!(facts("fr"), facts("en"));
    assert_eq!(facts("fr"), facts("nl"));
}

#[test]
fn every_text_states_the_same_numbers_in_every_language() {
    let texts = |language: &str| {
        let (name, mut texts) = (format!("{language}.toml"), BTreeMap::new());
        let sources = sources();
        let source = sources.iter().find(|source| source.path == name).expect("the words");
        flatten("", &source.contents.parse::<toml::Table>().expect("TOML").into(), &mut texts);
        texts
    };
    let original = texts("fr");
    for language in ["en", "nl"] {
        let texts = texts(language);
        assert!(texts.keys().eq(original.keys()), "{language}");
        for (place, text) in &texts {
            assert_eq!(numbers(text), numbers(&original[place]), "{language}, {place}: {text}");
        }
    }
}

fn flatten(place: &str, value: &toml::Value, texts: &mut BTreeMap<String, String>) {
    match value {
        toml::Value::Table(table) => {
            table.iter().for_each(|(key, value)| flatten(&format!("{place}.{key}"), value, texts))
        }
        toml::Value::Array(values) => {
            values.iter().enumerate().for_each(|(n, value)| flatten(&format!("{place}.{n}"), value, texts));
        }
        value => drop(texts.insert(place.to_owned(), value.as_str().expect("a text").to_owned())),
    }
}

#[test]
fn the_team_stays_the_same_from_round_to_round() {
    for dossier in dossiers().values() {
        let rounds = dossier.rounds();
        assert_eq!(rounds[0].team.members.len(), 7);
        assert!(rounds[0].team.members.values().all(|member| member.name.is_empty() && !member.title.is_empty()));
        assert!(rounds.iter().all(|round| round.team.members == rounds[0].team.members));
    }
}

#[test]
fn the_fourth_round_is_under_way() {
    for dossier in dossiers().values() {
        let team = &last(dossier).team;
        let reached: Vec<bool> = team.milestones.values().map(|milestone| milestone.is_reached).collect();
        assert_eq!(reached, [true, true, true, false, false]);
        let due = |id: &IndicatorId| team.assignments[id].due.is_some();
        assert!(team.hand_ins.keys().all(due));
        let hand_ins: Vec<&HandIn> = team.hand_ins.values().map(|hand_in| &**hand_in).collect();
        assert!(
            matches!(hand_ins.as_slice(), [HandIn::Returned { comment }, HandIn::Submitted] if !comment.is_empty())
        );
    }
}

#[test]
fn what_was_rated_alone_leads_to_what_is_rated() {
    let packages = packages();
    for dossier in dossiers().values() {
        let (round, deliberation) = (last(dossier), &last(dossier).deliberation);
        let framework = packages.iter().map(|package| &package.framework);
        let framework = { framework }.find(|framework| framework.reference() == *round.framework()).expect("qual");
        let theme = |id: &IndicatorId| framework.place(id).expect("an indicator").theme.id.0.to_string();
        assert!(deliberation.votes.keys().all(|id| theme(id) == "t07"));
        assert_eq!((deliberation.votes.len(), deliberation.agreed.len()), (13, 13));
        assert!(deliberation.agreed.iter().all(|(id, agreed)| agreed.rating == *round.rating(id)));
        let reasons: Vec<&str> = deliberation
            .agreed
            .iter()
            .filter(|(_, agreed)| !agreed.reason.is_empty())
            .map(|(id, _)| id.as_str())
            .collect();
        assert_eq!(reasons, ["t07-c2", "t07-d1", "t07-d3"]);
        assert_eq!(deliberation.agreed.values().filter(|agreed| !agreed.dissent.is_empty()).count(), 1);
        let standing = |id: &IndicatorId| {
            Votes::on(framework, round, id).expect("an indicator with votes").standing(VotingRule::USUAL)
        };
        let apart = deliberation.votes.keys().filter(|id| standing(id) == Standing::Apart);
        let apart: Vec<&str> = apart.map(IndicatorId::as_str).collect();
        assert_eq!(apart, ["t07-d1", "t07-d3"]);
        let turnout = Turnout::of(framework, round, &ThemeId("t07".into()));
        assert_eq!((turnout.by_rater.len(), turnout.n_finished()), (4, 4));
        let blind: Vec<&str> =
            round.themes.iter().filter(|theme| round.is_blind(theme)).map(|theme| &*theme.0).collect();
        assert_eq!(blind, ["t15"]);
    }
}

#[test]
fn four_partners_answered_in_the_fourth_round_and_so_stay_hidden() {
    for dossier in dossiers().values() {
        let people = |round: &Round| -> BTreeMap<Group, usize> {
            round.open_panels().map(|(_, asked, panel)| (asked.group, panel.n())).collect()
        };
        let rounds = dossier.rounds();
        let third = [(Group::Teachers, 14), (Group::Pupils, 26), (Group::Partners, 9)];
        let fourth = [(Group::Teachers, 15), (Group::Pupils, 28), (Group::Partners, 4)];
        assert_eq!(people(rounds[2]), BTreeMap::from(third));
        assert_eq!(people(rounds[3]), BTreeMap::from(fourth));
        let told = groups::people(rounds[3]);
        assert_eq!(told[&Group::Partners], People::Few);
        assert!(told[&Group::Teachers].is_told() && told[&Group::Pupils].is_told());
    }
}

#[test]
fn the_answers_amount_to_what_was_planned_and_answer_what_was_asked() {
    let plan: Plan = toml::from_str(&sources().iter().find(|source| source.path == PLAN).expect("the plan").contents)
        .expect("a plan");
    for dossier in dossiers().values() {
        for (round, planned) in dossier.rounds().into_iter().zip(&plan.rounds) {
            for (_, asked, panel) in round.open_panels() {
                assert!(panel.answers.values().all(|sheet| sheet.questionnaire == asked.digest()));
                let planned = &planned.panels[asked.group.word()];
                let tally = panel.tally();
                for (question, counts) in &planned.counts {
                    let counted = &tally.questions[question];
                    let [a, b, c, d, e] = counted.steps;
                    assert_eq!([a, b, c, d, e, counted.not_concerned, counted.declined], counts.0, "{question}");
                }
                let texts = tally.questions.get("open").map_or(0, |open| open.words.len());
                assert_eq!(texts, planned.open as usize);
            }
        }
    }
}

#[test]
fn one_piece_is_out_of_date_one_undated_and_one_confidential() {
    for dossier in dossiers().values() {
        let library = dossier.evidence();
        let end_of_year: Day = "2026-12-31".parse().expect("a day");
        for day in [today(), end_of_year] {
            assert_eq!(library.items.values().filter(|piece| !piece.is_current(day)).count(), 1, "{day}");
        }
        assert_eq!(library.items.values().filter(|piece| piece.on.is_none()).count(), 1);
        assert_eq!(library.items.values().filter(|piece| piece.is_confidential).count(), 1);
        assert!(library.items.values().all(|piece| piece.file.is_none() && !piece.owner.is_empty()));
        assert!(library.items.keys().all(|id| library.served_by(*id).count() > 1));
        let themes = |id| {
            library
                .served_by(id)
                .map(|(_, indicator)| indicator.as_str()[..3].to_owned())
                .collect::<std::collections::BTreeSet<_>>()
                .len()
        };
        assert!(library.items.keys().filter(|id| themes(**id) > 1).count() >= 6);
    }
}

#[test]
fn one_action_asks_for_its_effect_and_one_is_overdue() {
    for dossier in dossiers().values() {
        let round = last(dossier);
        let plan = RoundPlan::of(dossier, round);
        let about = |is_meant: &dyn Fn(&PlannedAction) -> bool| -> Vec<&str> {
            let meant = plan.asked_first().filter(|(_, planned)| is_meant(planned));
            meant.flat_map(|(_, planned)| &planned.action.indicators).map(IndicatorId::as_str).collect()
        };
        let asks = |planned: &PlannedAction| planned.state == ActionState::Done && planned.effect.is_none();
        assert_eq!(about(&asks), ["t07-c2"]);
        assert_eq!(about(&|planned| planned.is_overdue(today())), ["t06-d1", "t06-p1"]);
        let tally = plan.tally(round, today());
        assert_eq!((tally.to_judge, tally.overdue, tally.without_owner, tally.without_date), (1, 1, 0, 0));
        for effect in Effect::ALL {
            let mut judged = dossier.actions().0.values().filter_map(|planned| planned.effect.as_ref());
            assert!(judged.any(|judged| judged.effect == effect), "{effect:?}");
        }
    }
}

#[test]
fn every_closed_round_chose_axes_and_planned_actions() {
    for dossier in dossiers().values() {
        for round in dossier.rounds() {
            assert_eq!(round.priorities.axes.len(), if round.is_sealed() { 2 } else { 0 });
            assert!(round.themes.iter().all(|theme| round.priorities.importance.contains_key(&theme.0)));
            let planned: Vec<_> = dossier.actions().of(round.id).collect();
            assert_eq!(planned.is_empty(), !round.is_sealed());
            assert!(
                planned.iter().all(|(_, planned)| !planned.action.measure.is_empty() && planned.action.due.is_some())
            );
        }
    }
}

#[test]
fn what_a_team_cannot_have_done_is_placed() {
    check(
        "example.toml",
        "owner = \"head\"",
        "owner = \"king\"",
        "examples/lycee/example.toml: evidence, school-plan: there is no member `king`",
    );
    check(
        "example.toml",
        "t07-p2 = [3, 3, 2, 3]",
        "t07-p2 = [3, 3, 1, 3]",
        "examples/lycee/example.toml: 2025-2026, t07-p2: \
         it is not what the votes propose, so it has to be `agreed`",
    );
    check(
        "example.toml",
        "t07-p2 = [3, 3, 2, 3]",
        "t07-p2 = [3, 3, 3]",
        "examples/lycee/example.toml: 2025-2026, t07-p2: 3 votes of 4 raters",
    );
    check(
        "example.toml",
        "interview = [3, 5, 5, 8, 4, 0, 1]",
        "interview = [3, 5, 5, 8, 4, 0, 2]",
        "examples/lycee/example.toml: 2024-2025, panels, pupils: interview: 27 answers of 26 people",
    );
    check(
        "example.toml",
        "handed-in = { t06-p1",
        "handed-in = { t06-p2",
        "examples/lycee/example.toml: 2025-2026, t06-p2: nobody looks after it, so nobody can hand it in\n\
         examples/lycee/en.toml: rounds.2025-2026.comments.t06-p2: the text is missing\n\
         examples/lycee/en.toml: rounds.2025-2026.comments.t06-p1: example.toml does not ask for this text\n\
         examples/lycee/fr.toml: rounds.2025-2026.comments.t06-p2: the text is missing\n\
         examples/lycee/fr.toml: rounds.2025-2026.comments.t06-p1: example.toml does not ask for this text\n\
         examples/lycee/nl.toml: rounds.2025-2026.comments.t06-p2: the text is missing\n\
         examples/lycee/nl.toml: rounds.2025-2026.comments.t06-p1: example.toml does not ask for this text",
    );
    check(
        "example.toml",
        "moves = { calls = \"done\", visits",
        "moves = { calls = \"under-way\", visits",
        "examples/lycee/example.toml: 2023-2024: the action `calls` is judged before it is done",
    );
    check(
        "example.toml",
        "t06-p1 = 2\nt06-p2 = 3",
        "t15-p1 = 2\nt06-p1 = 2\nt06-p2 = 3",
        "examples/lycee/example.toml: 2025-2026, t15-p1: it is rated before the votes are locked",
    );
    check(
        "example.toml",
        "on = 2023-10-09",
        "on = 2023-10-09T12:00:00Z",
        "examples/lycee/example.toml: line 71: a day reads like 2026-01-20",
    );
}

#[test]
fn a_word_of_the_team_too_few_or_too_many_is_placed() {
    check(
        "nl.toml",
        "counsellor = ",
        "decaan = ",
        "examples/lycee/nl.toml: members.counsellor: the text is missing\n\
         examples/lycee/nl.toml: members.decaan: example.toml does not ask for this text",
    );
    check(
        "en.toml",
        "[evidence.school-plan]\ntitle = ",
        "[evidence.school-plan]\nname = ",
        "examples/lycee/en.toml: evidence.school-plan.title: the text is missing\n\
         examples/lycee/en.toml: evidence.school-plan.name: example.toml does not ask for this text",
    );
    check(
        "fr.toml",
        "pupils = [\n",
        "pupils = [\n    \"Rien.\",\n",
        "examples/lycee/fr.toml: rounds.2024-2025.answers.pupils: 6 texts instead of 5",
    );
}
