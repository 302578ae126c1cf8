//! The desk of a label body: what rules say at their boundaries, what is said to be enough, what committees decide and
//! how a label stands because of it.

mod support;

#[path = "label_desk/decisions.rs"]
mod decisions;
#[path = "label_desk/drafts.rs"]
mod drafts;
#[path = "label_desk/enough.rs"]
mod enough;
#[path = "label_desk/proposals.rs"]
mod proposals;
#[path = "label_desk/rules.rs"]
mod rules;

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::compare::extract::{Process, Reviewed};
use qualicycle::compare::proposal::{Proposal, Verdict};
use qualicycle::compare::rule::{Basis, Condition, Grade, LabelRule, RuleId};
use qualicycle::compare::{Extract, Frame, Hundredths, Sheet, Table};
use qualicycle::dossier::change::{Organisation, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{DossierId, RoundId, Timestamp};
use qualicycle::dossier::review::{ReviewId, ReviewKind};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, Gravity, Indicator, IndicatorId};
use support::{criterion, framework, indicator, on_scale, theme};
use ulid::Ulid;

/// 20 February 2027, noon in UTC: the day on which rounds of these tests were closed.
pub const CLOSED_AT: Timestamp = Timestamp(1_803_124_800_000);

/// A day in the summer after that.
pub fn today() -> Day {
    day("2027-07-01")
}

/// A day as files write it.
pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// So many hundredths of a percent.
pub fn hundredths(value: u16) -> Hundredths {
    Hundredths::new(value).expect("at most 100 %")
}

/// An indicator of weight so much, from 0 to 100.
pub fn percent(id: &str, weight: u32) -> Indicator {
    Indicator { weight, ..on_scale(id, "percent") }
}

/// A finding of conformity; whatever is missing is major, or it is graded.
pub fn finding(id: &str, gravity: Gravity) -> Indicator {
    Indicator { gravity: Some(gravity), ..on_scale(id, "conformity") }
}

/// Looked at as a whole: levels and stages in two criteria, an area of the tri-state kind with a measure beside, and
/// seven requirements of which the last one is major or nothing.
pub fn mixed() -> Framework {
    let graded = ["c1", "c2", "c3", "c4", "c5", "c6"].map(|id| finding(id, Gravity::Graded));
    let conditional =
        Indicator { applies: Some(qualicycle::framework::rule::Rule::new("placements")), ..indicator("l4") };
    let themes = vec![
        theme(
            "levels",
            vec![
                criterion("one", vec![indicator("l1"), indicator("l2")]),
                criterion("two", vec![on_scale("l3", "stage"), conditional]),
            ],
        ),
        theme(
            "areas",
            vec![criterion("area", vec![on_scale("t1", "tri"), on_scale("t2", "tri"), on_scale("m", "quantity")])],
        ),
        theme(
            "duties",
            vec![criterion("duty", graded.into_iter().chain([finding("c7", Gravity::MajorOnly)]).collect())],
        ),
    ];
    Framework { whole: true, ..framework(themes) }
}

/// Levels by indicator.
pub fn levels(ratings: &[(&str, i16)]) -> BTreeMap<IndicatorId, Rating> {
    ratings.iter().map(|(id, level)| (IndicatorId::from(*id), Rating::Level(Level(*level)))).collect()
}

/// A sealed round that nobody reviewed.
pub fn round(framework: &Framework, ratings: BTreeMap<IndicatorId, Rating>) -> Extract {
    Extract {
        dossier: DossierId(Ulid(7)),
        round: RoundId(Ulid(70)),
        digest: "sha256:a".into(),
        written_at: CLOSED_AT,
        organisation: Organisation { name: "Lycée des Essais".into(), ..Organisation::default() },
        framework: framework.reference(),
        label: "2026-2027".into(),
        closed_at: CLOSED_AT,
        ratings,
        process: Process::default(),
        review: None,
    }
}

/// A sealed audit that rated so.
pub fn audit(ratings: BTreeMap<IndicatorId, Rating>, majors: &[&str], minors: &[&str]) -> Reviewed {
    Reviewed {
        review: ReviewId(Ulid(700)),
        kind: ReviewKind::InitialAudit,
        sealed_at: CLOSED_AT,
        digest: "sha256:r".into(),
        opinion: None,
        ratings,
        open_majors: majors.iter().map(|id| IndicatorId::from(*id)).collect(),
        open_minors: minors.iter().map(|id| IndicatorId::from(*id)).collect(),
    }
}

/// A sheet with these rounds as its rows, in order.
pub fn sheet(framework: &Framework, rounds: &[Extract]) -> Sheet {
    let frame = Rc::new(Frame::of(framework));
    let mut table = Table::new(&frame);
    rounds.iter().for_each(|round| table.push(&frame, round).expect("it fits"));
    let mut sheet = Sheet::new(frame);
    sheet.append(&table).expect("it fits");
    sheet
}

/// A plain label that asks for these conditions.
pub fn asks(framework: &Framework, basis: Basis, conditions: Vec<Condition>) -> LabelRule {
    let grades = vec![Grade { id: "label".into(), name: "".into(), conditions }];
    LabelRule { name: "".into(), framework: framework.reference(), basis, grades }
}

/// What a rule says of a round.
pub fn propose(framework: &Framework, rule: &LabelRule, round: &Extract) -> Proposal {
    let sheet = sheet(framework, std::slice::from_ref(round));
    Proposal::of(RuleId(Ulid(9)), rule, &sheet, 0, today()).expect("there is such a row")
}

/// What is found of one condition, on an organisation's own ratings.
pub fn found(framework: &Framework, condition: Condition, round: &Extract) -> Verdict {
    let rule = asks(framework, Basis::ReviewElseOwn, vec![condition]);
    propose(framework, &rule, round).grades[0].conditions[0].1.clone()
}
