//! What is due: the worked dates of labels and audits, what counts as late, open and near, and what is no longer due.

mod support;

use std::rc::Rc;

use proptest::prelude::*;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{Author, DossierId, EntryId, ReplicaId, RoundId, Timestamp};
use qualicycle::dossier::finding::{FindingDetails, FindingId, FindingState, FindingStep, Gravity};
use qualicycle::dossier::label::{HeldLabel, LabelId};
use qualicycle::dossier::panel::{AnswerId, AnswerSheet, Came, Group, PanelId, Questionnaire};
use qualicycle::dossier::plan::{Action, ActionId, ActionState};
use qualicycle::dossier::review::{ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::dossier::round::Opening;
use qualicycle::framework::FrameworkRef;
use qualicycle::framework::label::{Label, Periods, Window};
use qualicycle::score::deadlines::{Deadline, NEAR, Standing, What, deadlines, of_label};
use ulid::Ulid;

const LABEL: LabelId = LabelId(Ulid(1));
const ROUND: RoundId = RoundId(Ulid(2));
const REVIEW: ReviewId = ReviewId(Ulid(3));
const FINDING: FindingId = FindingId(Ulid(4));
const ACTION: ActionId = ActionId(Ulid(5));

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn label(granted: &str, months: u32, surveillance: Option<(u32, u32)>) -> HeldLabel {
    HeldLabel {
        framework: "rnq".into(),
        title: "Label".into(),
        granted: day(granted),
        months,
        surveillance,
        by: "".into(),
        reference: "".into(),
        conditions: "".into(),
    }
}

fn dossier_in_which(changes: impl IntoIterator<Item = Change>) -> Dossier {
    let mut dossier = Dossier::new(DossierId(Ulid(9)));
    for (n, change) in changes.into_iter().enumerate() {
        let by = Author { replica: ReplicaId(Ulid(7)), role: "".into(), name: "".into() };
        let entry = dossier.draft(EntryId(Ulid(100 + n as u128)), Timestamp(0), by, change);
        dossier.insert(Rc::new(entry));
    }
    dossier
}

fn due(dossier: &Dossier) -> Vec<(What, String)> {
    deadlines(dossier, day("2025-06-01"), |_| Periods::default())
        .iter()
        .map(|it| (it.what, it.on.to_string()))
        .collect()
}

fn review() -> Change {
    review_of(ReviewKind::InitialAudit)
}

fn review_of(kind: ReviewKind) -> Change {
    let details = ReviewDetails {
        kind,
        round: ROUND,
        framework: FrameworkRef { id: "rnq".into(), edition: "V9".into() },
        digest: None,
        reviewer: "Auditeur".into(),
        name: "".into(),
        body: "".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    };
    Change::ReviewOpened { review: REVIEW, details: Some(Rc::new(details)) }
}

fn finding(gravity: Gravity, notified: &str) -> Change {
    let details = FindingDetails {
        gravity,
        indicators: ["i1".into()].into(),
        statement: "Constat".into(),
        basis: "".into(),
        evidence: Default::default(),
        notified: Some(day(notified)),
        repeats: None,
    };
    Change::FindingRaised { review: REVIEW, finding: FINDING, details: Some(Rc::new(details)) }
}

fn moved(state: FindingState) -> Change {
    let step = FindingStep { state, on: day("2025-07-01"), note: "".into() };
    Change::FindingMoved { review: REVIEW, finding: FINDING, step: Some(Rc::new(step)) }
}

#[test]
fn a_label_is_audited_in_its_window_and_ends_where_months_end() {
    // The worked dates of the date rules: a certificate of three years, one granted on the last of August, five years.
    for (granted, months, window, expected) in [
        ("2024-03-15", 36, Some((14, 22)), vec!["2025-05-15", "2026-01-15", "2027-03-15"]),
        ("2024-08-31", 36, Some((14, 22)), vec!["2025-10-31", "2026-06-30", "2027-08-31"]),
        ("2024-09-01", 60, None, vec!["2029-09-01"]),
    ] {
        let dates: Vec<String> = of_label(LABEL, &label(granted, months, window))
            .iter()
            .flat_map(|it| [Some(it.on), it.until])
            .flatten()
            .map(|day| day.to_string())
            .collect();
        assert_eq!(dates, expected, "{granted}");
    }
}

#[test]
fn a_label_that_was_given_anew_is_due_no_more() {
    let recorded = |id: u128, granted| Change::LabelRecorded {
        label: LabelId(Ulid(id)),
        details: Some(Rc::new(label(granted, 36, None))),
    };
    let both = dossier_in_which([recorded(1, "2022-03-15"), recorded(2, "2025-03-15")]);
    assert_eq!(due(&both), [(What::LabelEnds(LabelId(Ulid(2))), "2028-03-15".to_owned())]);
}

#[test]
fn an_audit_that_was_sealed_in_its_window_is_due_no_more() {
    let audited = |sealed_on: &str, kind| {
        let held = Rc::new(label("2024-03-15", 36, Some((14, 22))));
        let mut dossier = dossier_in_which([Change::LabelRecorded { label: LABEL, details: Some(held) }]);
        let Change::ReviewOpened { details: Some(details), .. } = review() else { panic!("a review") };
        let details = Rc::new(ReviewDetails { kind, ..(*details).clone() });
        let enter = |n, dossier: &mut Dossier, change| {
            let by = Author { replica: ReplicaId(Ulid(7)), role: "".into(), name: "".into() };
            let entry = dossier.draft(EntryId(Ulid(n)), Timestamp(0), by, change);
            dossier.insert(Rc::new(entry));
        };
        enter(500, &mut dossier, Change::ReviewOpened { review: REVIEW, details: Some(details) });
        let at = Timestamp(Day::EPOCH.days_until(day(sealed_on)) * 86_400_000);
        let record = dossier.review(REVIEW).and_then(|review| dossier.review_record(review, at)).expect("a record");
        let seal = Rc::new(ReviewSeal::of(record));
        enter(501, &mut dossier, Change::ReviewSealed { review: REVIEW, seal });
        !due(&dossier).iter().any(|(what, _)| *what == What::Surveillance(LABEL))
    };
    assert!(audited("2025-06-01", ReviewKind::SurveillanceAudit));
    assert!(audited("2026-02-01", ReviewKind::SurveillanceAudit), "late, and yet done");
    assert!(!audited("2025-05-14", ReviewKind::SurveillanceAudit), "before its window opened");
    assert!(!audited("2025-06-01", ReviewKind::MockAudit), "an audit for practice");
}

#[test]
fn a_non_conformity_is_due_until_it_is_lifted() {
    let (mended, verified) = (What::Mended(REVIEW, FINDING), What::Verified(REVIEW, FINDING));
    let major = |step: Option<FindingState>| {
        let changes = [review(), finding(Gravity::Major, "2025-06-10")];
        due(&dossier_in_which(changes.into_iter().chain(step.map(moved))))
    };
    let both = vec![(mended, "2025-09-10".to_owned()), (verified, "2025-10-10".to_owned())];
    assert_eq!(major(None), both);
    assert_eq!(major(Some(FindingState::PlanSent)), both);
    assert_eq!(major(Some(FindingState::Implemented)), [(verified, "2025-10-10".to_owned())]);
    assert_eq!(major(Some(FindingState::Verified)), []);
    let minor = dossier_in_which([review(), finding(Gravity::Minor, "2025-06-10")]);
    assert_eq!(due(&minor), [(mended, "2025-12-10".to_owned())]);
    let strength = dossier_in_which([review(), finding(Gravity::Strength, "2025-06-10")]);
    assert_eq!(due(&strength), []);
}

#[test]
fn what_an_audit_for_practice_found_is_due_on_no_day() {
    let found = |kind| due(&dossier_in_which([review_of(kind), finding(Gravity::Major, "2025-06-10")])).len();
    assert_eq!(found(ReviewKind::SurveillanceAudit), 2);
    assert_eq!(found(ReviewKind::MockAudit), 0);
}

#[test]
fn periods_are_those_of_the_framework() {
    let dossier = dossier_in_which([review(), finding(Gravity::Minor, "2025-06-10")]);
    let short = Periods { minor_months: 1, ..Periods::default() };
    let all = deadlines(&dossier, day("2025-06-01"), |framework| {
        assert_eq!(framework.as_str(), "rnq");
        short
    });
    assert_eq!(all[0].on, day("2025-07-10"));
}

#[test]
fn an_action_is_due_until_it_is_done_or_given_up() {
    let action = Action {
        round: ROUND,
        framework: "rnq".into(),
        title: "Action".into(),
        objective: "".into(),
        axis: None,
        indicators: Default::default(),
        findings: Default::default(),
        owner: "".into(),
        start: None,
        due: Some(day("2026-05-01")),
        means: "".into(),
        measure: "".into(),
        baseline: "".into(),
        target: "".into(),
    };
    for (state, is_due) in [
        (ActionState::Planned, true),
        (ActionState::UnderWay, true),
        (ActionState::Done, false),
        (ActionState::GivenUp, false),
    ] {
        let planned = Change::ActionPlanned { action: ACTION, details: Some(Rc::new(action.clone())) };
        let dossier = dossier_in_which([planned, Change::ActionMoved { action: ACTION, state }]);
        assert_eq!(!due(&dossier).is_empty(), is_due, "{state:?}");
    }
}

#[test]
fn a_panel_that_was_answered_is_over_with_its_last_day() {
    let panel = PanelId(Ulid(6));
    let is_due = |is_answered: bool, today: &str| {
        let framework = FrameworkRef { id: "qual".into(), edition: "2026".into() };
        let opening = Opening { label: "2026".into(), framework, previous: None, carried: Default::default() };
        let asked = Questionnaire {
            group: Group::Teachers,
            title: Default::default(),
            introduction: Default::default(),
            until: Some(day("2026-01-09")),
            questions: Vec::new(),
        };
        let sheet = AnswerSheet { questionnaire: "".into(), came: Came::File, choices: Default::default() };
        let answered =
            Change::PanelAnswered { round: ROUND, panel, answer: AnswerId(Ulid(8)), sheet: Some(Rc::new(sheet)) };
        let opened = [
            Change::RoundOpened { round: ROUND, opening: Rc::new(opening) },
            Change::PanelOpened { round: ROUND, panel, questionnaire: Some(Rc::new(asked)) },
        ];
        let dossier = dossier_in_which(opened.into_iter().chain(is_answered.then_some(answered)));
        let due = deadlines(&dossier, day(today), |_| Periods::default());
        due.iter().any(|deadline| deadline.what == What::Answers(ROUND, panel))
    };
    assert!(is_due(false, "2026-01-09") && is_due(false, "2026-02-01"), "nobody answered");
    assert!(is_due(true, "2026-01-09"), "more answers may come");
    assert!(!is_due(true, "2026-01-10"), "it is over");
}

#[test]
fn a_day_is_late_only_once_it_has_passed() {
    let today = day("2026-03-10");
    let on = |on: &str, until: Option<&str>| {
        let deadline = Deadline { what: What::LabelEnds(LABEL), on: day(on), until: until.map(day) };
        deadline.standing(today)
    };
    assert_eq!(on("2026-03-09", None), Standing::Overdue);
    assert_eq!(on("2026-03-10", None), Standing::Near);
    assert_eq!(on("2026-05-09", None), Standing::Near, "sixty days ahead");
    assert_eq!(on("2026-05-10", None), Standing::Later, "sixty-one days ahead");
    assert_eq!(on("2026-01-10", Some("2026-03-09")), Standing::Overdue);
    assert_eq!(on("2026-01-10", Some("2026-03-10")), Standing::Open, "the last day of a window is in it");
    assert_eq!(on("2026-03-11", Some("2026-09-10")), Standing::Near);
}

#[test]
fn the_durations_of_a_label_fit_each_other() {
    let label = |months, window: Option<(u32, u32)>| Label {
        months,
        surveillance: window.map(|(from, until)| Window { from, until }),
        findings: None,
    };
    for (label, is_sound) in [
        (label(36, Some((14, 22))), true),
        (label(60, None), true),
        (label(0, None), false),
        (label(601, None), false),
        (label(36, Some((22, 14))), false),
        (label(36, Some((14, 14))), false),
        (label(36, Some((14, 37))), false),
        (label(36, Some((14, 36))), true),
    ] {
        assert_eq!(label.is_sound(), is_sound, "{label:?}");
    }
}

proptest! {
    #[test]
    fn deadlines_are_in_order_and_stand_in_one_way(granted in 0..4000_i64, months in 1..120_u32, from in 0..60_u32, length in 1..60_u32, today in 0..8000_i64) {
        let day = |n| day("2020-01-01").plus_days(n);
        let held = HeldLabel { granted: day(granted), ..label("2020-01-01", months, Some((from, from + length))) };
        let dossier = dossier_in_which([Change::LabelRecorded { label: LABEL, details: Some(Rc::new(held)) }]);
        let all = deadlines(&dossier, day(today), |_| Periods::default());
        prop_assert!(all.windows(2).all(|pair| pair[0].on <= pair[1].on));
        for deadline in &all {
            let last = deadline.until.unwrap_or(deadline.on);
            prop_assert!(deadline.on <= last);
            let standing = deadline.standing(day(today));
            prop_assert_eq!(standing == Standing::Overdue, last < day(today));
            prop_assert_eq!(standing == Standing::Later, day(today).days_until(deadline.on) > NEAR);
        }
    }
}
