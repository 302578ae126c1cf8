//! Changes of the kinds that tell of a team, its votes, its evidence, its panels and its plans, and of what comes from
//! outside: reviews, signatures, labels.

#[path = "kinds/outside.rs"]
pub mod outside;

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::select;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::deliberation::{Consensus, VotingRule};
use qualicycle::dossier::entry::RoundId;
use qualicycle::dossier::evidence::{Evidence, EvidenceId, EvidenceKind, FileRef};
use qualicycle::dossier::panel::{
    AnswerId, AnswerSheet, Came, Choice, Group, PanelId, Question, QuestionKind, Questionnaire,
};
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId, Effect, Judgement};
use qualicycle::dossier::team::{Assignment, HandIn, Member, MemberId, Milestone, MilestoneId, Part};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{FrameworkId, IndicatorId};
use ulid::Ulid;

fn id(n: u8) -> Ulid {
    Ulid(0x0191_0000_0000_0000_0000_0000_0000_0000 + u128::from(n))
}

fn texts(text: &str) -> BTreeMap<Rc<str>, Rc<str>> {
    BTreeMap::from([("fr".into(), text.into()), ("nl".into(), "…".into())])
}

fn day(n: u8) -> qualicycle::dossier::day::Day {
    ["2026-11-22", "2027-02-28"][usize::from(n % 2)].parse().expect("a day")
}

fn member(text: &str, n: u8) -> Member {
    let part = Part::ALL[usize::from(n) % Part::ALL.len()];
    Member { title: text.into(), part, name: ["", "é"][usize::from(n % 2)].into() }
}

fn file(text: &str, n: u8) -> FileRef {
    FileRef {
        name: text.into(),
        media_type: "application/pdf".into(),
        bytes: 20_000_000 - u64::from(n),
        sha256: format!("{n:02x}").repeat(32).into(),
    }
}

fn evidence(text: &str, n: u8) -> Evidence {
    let is_full = n > 0;
    Evidence {
        title: text.into(),
        kind: EvidenceKind::ALL[usize::from(n) % EvidenceKind::ALL.len()],
        on: is_full.then(|| day(n)),
        owner: text.into(),
        place: "".into(),
        note: text.into(),
        file: is_full.then(|| file(text, n)),
        current_for: is_full.then(|| u16::from(n)),
        is_confidential: n == 2,
    }
}

fn questionnaire(text: &str, indicator: &IndicatorId, n: u8) -> Questionnaire {
    let question = |id: &str, kind| Question {
        id: id.into(),
        kind,
        text: texts(text),
        indicator: (n > 0).then(|| indicator.clone()),
    };
    Questionnaire {
        group: Group::ALL[usize::from(n) % Group::ALL.len()],
        title: texts(text),
        introduction: BTreeMap::new(),
        until: (n > 0).then(|| day(n)),
        questions: vec![question("q1", QuestionKind::Agreement), question("q2", QuestionKind::Open)],
    }
}

fn sheet(text: &str, n: u8) -> AnswerSheet {
    let other = [Choice::Words(text.into()), Choice::NotConcerned, Choice::Declined][usize::from(n) % 3].clone();
    AnswerSheet {
        questionnaire: "0123456789abcdef".into(),
        came: [Came::File, Came::Table][usize::from(n % 2)],
        choices: BTreeMap::from([("q1".into(), Choice::Step(1 + n % 5)), ("q2".into(), other)]),
    }
}

fn action(text: &str, round: RoundId, framework: &FrameworkId, indicator: &IndicatorId, n: u8) -> Action {
    Action {
        round,
        framework: framework.clone(),
        title: text.into(),
        objective: text.into(),
        axis: (n > 0).then(|| AxisId(id(1))),
        indicators: [indicator.clone()].into(),
        findings: (n > 0).then(|| outside::finding_id(n)).into_iter().collect(),
        owner: "".into(),
        start: (n > 0).then(|| day(0)),
        due: (n > 0).then(|| day(1)),
        means: text.into(),
        measure: "".into(),
        baseline: text.into(),
        target: text.into(),
    }
}

fn judgement(text: &str, n: u8) -> Judgement {
    Judgement {
        effect: Effect::ALL[usize::from(n) % Effect::ALL.len()],
        on: day(n),
        by: text.into(),
        finding: text.into(),
        evidence: [EvidenceId(id(n))].into(),
    }
}

/// One change of each of these kinds, about an indicator of a framework, with something in each member; or the same that takes it all back.
pub fn one_of_each(round: RoundId, asked: (&str, &str), text: &str, n: u8, stands: bool) -> Vec<Change> {
    let (framework, indicator) = (FrameworkId::from(asked.0), IndicatorId::from(asked.1));
    let text_of: Rc<str> = text.into();
    let indicator = || indicator.clone();
    let (member_id, evidence_id, panel, action_id) =
        (MemberId(id(n % 2)), EvidenceId(id(n % 2)), PanelId(id(n % 2)), ActionId(id(n % 2)));
    let rating = Rating::Level(Level(1 + i16::from(n % 4)));
    let consensus = Consensus { rating: rating.clone(), reason: text.into(), dissent: text.into(), on: day(n) };
    let assignment = Assignment { member: member_id, due: (n > 0).then(|| day(n)) };
    let hand_in = [HandIn::Submitted, HandIn::Returned { comment: text_of.clone() }, HandIn::Accepted]
        [usize::from(n % 3)]
    .clone();
    let milestone = Milestone { title: text.into(), on: day(n), is_reached: n == 1 };
    let axis = Axis { title: text.into(), reason: text.into(), parts: ["t".into(), "a".into()].into() };
    let from_outside = outside::one_of_each(round, &framework, &indicator(), text, n, stands);
    let of_a_team = vec![
        Change::MemberSet { round, member: member_id, details: stands.then(|| Rc::new(member(text, n))) },
        Change::MilestoneSet { round, milestone: MilestoneId(id(n % 2)), details: stands.then(|| Rc::new(milestone)) },
        Change::Assigned { round, indicator: indicator(), assignment: stands.then(|| Rc::new(assignment)) },
        Change::HandedIn { round, indicator: indicator(), hand_in: stands.then(|| Rc::new(hand_in)) },
        Change::VotingRuleSet { round, rule: stands.then_some(VotingRule { tolerance: 20 * (n % 6) }) },
        Change::Voted {
            round,
            indicator: indicator(),
            member: member_id,
            vote: if stands { rating } else { Rating::NotRated },
        },
        Change::VotesLocked { round, theme: "t".into(), locked: stands },
        Change::ConsensusReached { round, indicator: indicator(), consensus: stands.then(|| Rc::new(consensus)) },
        Change::EvidenceDescribed { evidence: evidence_id, details: stands.then(|| Rc::new(evidence(text, n))) },
        Change::EvidenceLinked {
            evidence: evidence_id,
            framework: framework.clone(),
            indicator: indicator(),
            linked: stands,
        },
        Change::PanelOpened {
            round,
            panel,
            questionnaire: stands.then(|| Rc::new(questionnaire(text, &indicator(), n))),
        },
        Change::PanelAnswered { round, panel, answer: AnswerId(id(n)), sheet: stands.then(|| Rc::new(sheet(text, n))) },
        Change::ImportanceSet { round, part: "t".into(), importance: stands.then_some(1 + n % 5) },
        Change::AxisChosen { round, axis: AxisId(id(n % 2)), details: stands.then(|| Rc::new(axis)) },
        Change::ActionPlanned {
            action: action_id,
            details: stands.then(|| Rc::new(action(text, round, &framework, &indicator(), n))),
        },
        Change::ActionMoved {
            action: action_id,
            state: if stands {
                ActionState::ALL[usize::from(n) % ActionState::ALL.len()]
            } else {
                ActionState::Planned
            },
        },
        Change::EffectJudged { action: action_id, judgement: stands.then(|| Rc::new(judgement(text, n))) },
    ];
    of_a_team.into_iter().chain(from_outside).collect()
}

/// Any change of these kinds, few enough that people meet in one field.
pub fn any_of_a_team(
    rounds: Vec<RoundId>,
    framework: &'static str,
    indicators: Vec<&'static str>,
    texts: Vec<&'static str>,
) -> impl Strategy<Value = Change> {
    (select(rounds), select(indicators), select(texts), 0..6u8, prop::bool::weighted(0.8), any::<prop::sample::Index>())
        .prop_map(move |(round, indicator, text, n, stands, kind)| {
            let all = one_of_each(round, (framework, indicator), text, n, stands);
            kind.get(&all).clone()
        })
}
