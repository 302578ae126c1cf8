//! Changes of the kinds that tell of reviews, signatures, labels and papers.

use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::dress::Logo;
use qualicycle::dossier::entry::{RoundId, Timestamp};
use qualicycle::dossier::evidence::EvidenceId;
use qualicycle::dossier::finding::{
    FindingAnswer, FindingDetails, FindingId, FindingState, FindingStep, Gravity, Position,
};
use qualicycle::dossier::label::{HeldLabel, LabelId};
use qualicycle::dossier::review::{
    Conclusion, LookPlan, LookState, Meeting, MeetingId, Method, Opinion, ReviewDetails, ReviewId, ReviewKind,
};
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::dossier::signature::{Capacity, Proof};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{FrameworkId, FrameworkRef, IndicatorId};

use super::{day, id};

/// The n-th review: two of them, so that people meet.
pub fn review_id(n: u8) -> ReviewId {
    ReviewId(id(n % 2))
}

/// The n-th finding: three of them, so that some outlive others.
pub fn finding_id(n: u8) -> FindingId {
    FindingId(id(n % 3))
}

fn nth<T: Clone>(all: &[T], n: u8) -> T {
    all[usize::from(n) % all.len()].clone()
}

fn digest(n: u8) -> Rc<str> {
    format!("{n:02x}").repeat(32).into()
}

/// A key that names itself.
fn key(n: u8) -> Rc<str> {
    let ends = ["W", "X"];
    format!("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ3qn8Ufnpdjy{}", ends[usize::from(n % 2)]).into()
}

fn review(text: &str, round: RoundId, framework: &FrameworkId, n: u8) -> ReviewDetails {
    let is_full = n > 0;
    let edition = if framework.as_str() == "mini" { "2026" } else { "1" };
    ReviewDetails {
        kind: nth(&ReviewKind::ALL, n),
        round,
        framework: FrameworkRef { id: framework.clone(), edition: edition.into() },
        digest: is_full.then(|| digest(n)),
        reviewer: text.into(),
        name: "".into(),
        body: text.into(),
        begins: is_full.then(|| day(0)),
        ends: is_full.then(|| day(1)),
        purpose: text.into(),
    }
}

fn plan(text: &str, n: u8) -> LookPlan {
    let methods = Method::ALL.into_iter().take(usize::from(n % 4)).collect();
    LookPlan { methods, sample: text.into(), meeting: (n > 0).then(|| MeetingId(id(n % 2))) }
}

fn meeting(text: &str, n: u8) -> Meeting {
    Meeting {
        title: text.into(),
        on: (n > 0).then(|| day(n)),
        at: (n > 0).then_some(1440 - u16::from(n)),
        minutes: (n > 0).then_some(90),
        with: text.into(),
        place: "".into(),
    }
}

fn finding(text: &str, indicator: &IndicatorId, n: u8) -> FindingDetails {
    let is_full = n > 0;
    FindingDetails {
        gravity: nth(&Gravity::ALL, n),
        indicators: [indicator.clone()].into(),
        statement: text.into(),
        basis: text.into(),
        evidence: is_full.then(|| EvidenceId(id(n % 2))).into_iter().collect(),
        notified: is_full.then(|| day(n)),
        repeats: (n == 2).then(|| finding_id(0)),
    }
}

fn answer(text: &str, n: u8) -> FindingAnswer {
    FindingAnswer {
        position: nth(&Position::ALL, n),
        text: text.into(),
        cause: text.into(),
        correction: "".into(),
        plan: text.into(),
        due: (n > 0).then(|| day(n)),
        by: text.into(),
        on: (n > 0).then(|| day(0)),
    }
}

fn conclusion(text: &str, n: u8) -> Conclusion {
    Conclusion {
        summary: text.into(),
        strengths: "".into(),
        improvements: text.into(),
        opinion: (n > 0).then(|| nth(&Opinion::ALL, n)),
        reason: text.into(),
    }
}

/// A signature as files hold it; nobody made it.
fn proof(text: &str, n: u8) -> Proof {
    Proof {
        id: format!("urn:uuid:3f7c9e5a-0000-4000-8000-0000000000{n:02x}").into(),
        kind: "DataIntegrityProof".into(),
        cryptosuite: "eddsa-jcs-2022".into(),
        created: "2026-11-22T09:30:00Z".into(),
        verification_method: format!("{0}#{1}", key(n), &key(n)["did:key:".len()..]).into(),
        proof_purpose: "assertionMethod".into(),
        capacity: nth(&Capacity::ALL, n),
        signatory: text.into(),
        previous_proof: (n > 0).then(|| "urn:uuid:3f7c9e5a-0000-4000-8000-000000000000".into()).into_iter().collect(),
        proof_value: format!("z{}", "5".repeat(87)).into(),
    }
}

fn label(text: &str, framework: &FrameworkId, n: u8) -> HeldLabel {
    HeldLabel {
        framework: framework.clone(),
        title: text.into(),
        granted: day(n),
        months: 36 + u32::from(n),
        surveillance: (n > 0).then_some((14, 22)),
        by: text.into(),
        reference: "".into(),
        conditions: text.into(),
    }
}

/// The first bytes of a picture, which say what it is; and more of them than a text may have characters.
fn logo(text: &str, n: u8) -> Logo {
    let begins: [(&str, &[u8]); 2] =
        [("image/png", b"\x89PNG\r\n\x1a\n"), ("image/jpeg", b"\xff\xd8\xff\xe0\0\x10JFIF\0")];
    let (media_type, begin) = nth(&begins, n);
    let bytes = [begin, &vec![n; 10_000 * usize::from(n)][..]].concat();
    Logo { media_type: media_type.into(), base64: STANDARD.encode(bytes).into(), words: text.into() }
}

/// One change of each of these kinds but the seal, or the same that takes it all back.
pub fn one_of_each(
    round: RoundId,
    framework: &FrameworkId,
    indicator: &IndicatorId,
    text: &str,
    n: u8,
    stands: bool,
) -> Vec<Change> {
    let (review, finding_id) = (review_id(n), finding_id(n));
    let indicator = || indicator.clone();
    let rating = if stands { Rating::Level(Level(1 + i16::from(n % 4))) } else { Rating::NotRated };
    let words = || if stands { text } else { "" }.into();
    let step = FindingStep { state: nth(&FindingState::ALL, n), on: day(n), note: text.into() };
    vec![
        Change::ReviewOpened { review, details: stands.then(|| Rc::new(self::review(text, round, framework, n))) },
        Change::LookPlanned { review, indicator: indicator(), plan: stands.then(|| Rc::new(plan(text, n))) },
        Change::Reviewed { review, indicator: indicator(), rating },
        Change::ReviewNoted { review, indicator: indicator(), text: words() },
        Change::LookMoved { review, indicator: indicator(), state: stands.then(|| nth(&LookState::ALL, n)) },
        Change::MeetingSet {
            review,
            meeting: MeetingId(id(n % 2)),
            details: stands.then(|| Rc::new(meeting(text, n))),
        },
        Change::FindingRaised {
            review,
            finding: finding_id,
            details: stands.then(|| Rc::new(finding(text, &indicator(), n))),
        },
        Change::FindingAnswered { review, finding: finding_id, answer: stands.then(|| Rc::new(answer(text, n))) },
        Change::FindingMoved { review, finding: finding_id, step: stands.then(|| Rc::new(step)) },
        Change::FindingRequalified { review, finding: finding_id, on: stands.then(|| day(n)) },
        Change::ReviewConcluded { review, conclusion: stands.then(|| Rc::new(conclusion(text, n))) },
        Change::Signed { digest: digest(n % 2), key: key(n), proof: stands.then(|| Rc::new(proof(text, n))) },
        Change::LabelRecorded {
            label: LabelId(id(n % 2)),
            details: stands.then(|| Rc::new(label(text, framework, n))),
        },
        Change::LogoChosen { logo: stands.then(|| Rc::new(logo(text, n))) },
        Change::ReportIntroduced { round, text: words() },
    ]
}

/// The change that seals a review as it stands; none while nothing is known of it, or once it is sealed.
pub fn review_sealed(dossier: &Dossier, review: ReviewId, at: Timestamp) -> Option<Change> {
    let state = dossier.review(review).filter(|review| !review.is_sealed())?;
    let seal = ReviewSeal::of(dossier.review_record(state, at)?);
    Some(Change::ReviewSealed { review, seal: Rc::new(seal) })
}
