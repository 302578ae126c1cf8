//! Bounds of reviews, signatures, labels and logos. What they say comes from somebody else's machine, and the logo is
//! put on each report.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::super::digest::is_sha256;
use super::super::{limits, media_type};
use super::{At, Checked, each, holds};
use crate::dossier::change::Change;
use crate::dossier::dress::{LARGEST_LOGO, Logo};
use crate::dossier::finding::FindingDetails;
use crate::dossier::label::HeldLabel;
use crate::dossier::review::{Look, LookPlan, Meeting, Method, ReviewDetails};
use crate::dossier::review_seal::ReviewSeal;
use crate::dossier::signature::Proof;

/// The minutes of a day.
const DAY_MINUTES: u16 = 1_440;

/// The media types of a logo: pictures in which nothing can run. SVG could.
const LOGOS: [&str; 2] = ["image/png", "image/jpeg"];

/// Refuses what no honest entry says.
pub(super) fn check(change: &Change) -> Checked {
    match change {
        Change::ReviewOpened { details: Some(details), .. } => review(details).at("details").at("review-opened"),
        Change::LookPlanned { plan: Some(plan), .. } => look_plan(plan).at("plan").at("look-planned"),
        Change::MeetingSet { details: Some(details), .. } => meeting(details).at("details").at("meeting-set"),
        Change::FindingRaised { details: Some(details), .. } => finding(details).at("details").at("finding-raised"),
        Change::ReviewSealed { seal, .. } => sealed(seal).at("seal").at("review-sealed"),
        Change::Signed { digest, key, proof: of_key } => {
            signed(digest, key).and_then(|()| of_key.iter().try_for_each(|it| proof(it).at("proof"))).at("signed")
        }
        Change::LabelRecorded { details: Some(details), .. } => label(details).at("details").at("label-recorded"),
        Change::LogoChosen { logo: Some(chosen) } => logo(chosen).at("logo").at("logo-chosen"),
        _ => Ok(()),
    }
}

fn review(details: &ReviewDetails) -> Checked {
    details.digest.iter().try_for_each(|digest| is_digest(digest)).at("digest")
}

fn look_plan(plan: &LookPlan) -> Checked {
    holds(plan.methods.len() <= Method::ALL.len(), "more methods than there are").at("methods")
}

fn meeting(meeting: &Meeting) -> Checked {
    holds(meeting.at.is_none_or(|at| at <= DAY_MINUTES), "a day has 1440 minutes").at("at")?;
    holds(meeting.minutes.is_none_or(|n| n <= DAY_MINUTES), "a meeting ends within a day").at("minutes")
}

fn finding(details: &FindingDetails) -> Checked {
    holds(details.indicators.len() <= limits::INDICATORS, "more indicators than a framework has").at("indicators")?;
    holds(details.evidence.len() <= limits::EVIDENCE_FILES, "more evidence than a file brings").at("evidence")
}

/// What a sealed review says is bound as what led to it is.
fn sealed(seal: &ReviewSeal) -> Checked {
    is_digest(&seal.digest).at("digest")?;
    let record = &seal.record;
    review(&record.details).at("details").at("record")?;
    holds(record.looks.len() <= limits::INDICATORS, "more indicators than a framework has").at("looks").at("record")?;
    holds(record.meetings.len() <= limits::MEETINGS, "more meetings than a visit has").at("meetings").at("record")?;
    holds(record.findings.len() <= limits::FINDINGS, "more findings than a review has").at("findings").at("record")?;
    let planned = |look: &Look| look.plan.iter().try_for_each(|plan| look_plan(plan)).at("plan");
    each(&record.looks, planned).at("looks").at("record")?;
    each(&record.meetings, |it| meeting(it)).at("meetings").at("record")?;
    each(&record.findings, |it| finding(it)).at("findings").at("record")
}

fn signed(digest: &str, key: &str) -> Checked {
    is_digest(digest).at("digest")?;
    holds(key.starts_with("did:key:z"), "is not a did:key").at("key")?;
    is_name(key).at("key")
}

/// Whether a signature holds is found out when it is shown: a broken one is told, and no reason to refuse a file.
fn proof(proof: &Proof) -> Checked {
    is_name(&proof.id).at("id")?;
    is_name(&proof.kind).at("type")?;
    is_name(&proof.cryptosuite).at("cryptosuite")?;
    is_name(&proof.created).at("created")?;
    is_name(&proof.verification_method).at("verificationMethod")?;
    is_name(&proof.proof_purpose).at("proofPurpose")?;
    is_name(&proof.signatory).at("signatory")?;
    is_name(&proof.proof_value).at("proofValue")?;
    let previous = &proof.previous_proof;
    holds(previous.len() <= limits::COUNTERSIGNED, "more signatures than are put under a record")
        .at("previousProof")?;
    previous.iter().try_for_each(|id| is_name(id)).at("previousProof")
}

fn label(label: &HeldLabel) -> Checked {
    holds((1..=limits::LABEL_MONTHS).contains(&label.months), "a label is given for 1 to 600 months").at("months")?;
    let is_period = |(from, to): (u32, u32)| from <= to && to <= limits::LABEL_MONTHS;
    holds(label.surveillance.is_none_or(is_period), "an audit takes place between two months of the label")
        .at("surveillance")
}

/// What the bytes are decides, and not what is said of them: they stand in each report.
fn logo(logo: &Logo) -> Checked {
    let most = LARGEST_LOGO / 1024;
    holds(LOGOS.contains(&&*logo.media_type), "a logo is a PNG or JPEG picture").at("media-type")?;
    let is_short = logo.base64.len() <= limits::BASE64_CHARS;
    holds(is_short, format!("a logo has {most} KB at most")).at("base64")?;
    let bytes = STANDARD.decode(logo.base64.as_bytes()).unwrap_or_default();
    holds(!bytes.is_empty(), "is not base 64").at("base64")?;
    holds(bytes.len() <= LARGEST_LOGO, format!("a logo has {most} KB at most")).at("base64")?;
    holds(media_type::of(&bytes) == &*logo.media_type, "is not the picture that it is said to be").at("base64")?;
    is_name(&logo.words).at("words")
}

fn is_digest(digest: &str) -> Checked {
    holds(is_sha256(digest), "is not 64 hexadecimal digits")
}

fn is_name(text: &str) -> Checked {
    let most = limits::NAME_CHARS;
    holds(text.chars().count() <= most, format!("has {most} characters at most"))
}
