//! What holds of seals and signatures, in words: short clauses, and sentences made of them.

use std::rc::Rc;

use super::{Language, Texts};
use crate::dossier::signature::{Capacity, Checked, Fault};
use crate::dossier::verdict::{
    Chain, LookedAt, RecordState, ReviewVerdict, RoundVerdict, SignatureVerdict, Standing, Verdict,
};

/// Whose a key is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The reader's own.
    Own,
    /// That of somebody whom the reader knows by this name.
    Known(Rc<str>),
}

/// Who a key belongs to, as far as somebody here has made sure of it, by its `did:key`.
pub type WhoIs<'a> = &'a dyn Fn(&str) -> Option<Whose>;

/// What holds of a sealed round, in clauses: its record, its signatures, what it follows, what came later.
pub fn verdict_words(t: &Texts, verdict: &RoundVerdict, who_is: WhoIs<'_>) -> Vec<String> {
    let mut clauses = vec![record_words(t, verdict.record)];
    clauses.extend(signatures_words(t, &verdict.signatures, who_is));
    clauses.extend(chain_words(t, &verdict.chain));
    clauses.extend(later_words(t, verdict.n_late, verdict.n_claims));
    clauses
}

/// What holds of a sealed review, in clauses: its record, what it looked at, its signatures, what came later.
pub fn review_verdict_words(t: &Texts, verdict: &ReviewVerdict, who_is: WhoIs<'_>) -> Vec<String> {
    let mut clauses = vec![record_words(t, verdict.record), looked_at_words(t, &verdict.looked_at)];
    clauses.extend(signatures_words(t, &verdict.signatures, who_is));
    clauses.extend(later_words(t, verdict.n_late, verdict.n_claims));
    clauses
}

/// What was changed, grafted or left out of what a dossier's seals say, whoever signed it: a sentence for each seal that
/// does not hold; none where all do.
pub fn broken_words(t: &Texts, verdict: &Verdict) -> Vec<String> {
    let rounds = verdict.rounds.iter().map(|round| {
        let chain = chain_words(t, &round.chain).filter(|_| round.chain.standing() == Standing::Broken);
        (t.with("round-named", &[("label", (&round.label).into())]), round.record, chain)
    });
    let reviews = verdict.reviews.iter().map(|review| {
        let is_broken = review.looked_at.standing() == Standing::Broken;
        let looked_at = is_broken.then(|| looked_at_words(t, &review.looked_at));
        (t.with("verdict-review", &[("reviewer", (&review.reviewer).into())]), review.record, looked_at)
    });
    let told = rounds.chain(reviews).filter_map(|(what, record, other)| {
        let record = (record != RecordState::Intact).then(|| record_words(t, record));
        let clauses: Vec<String> = record.into_iter().chain(other).collect();
        let how = t.joined(&clauses);
        (!clauses.is_empty())
            .then(|| t.with("incoming-broken-one", &[("what", (&what).into()), ("how", (&how).into())]))
    });
    told.collect()
}

/// What holds of a signature, in a clause.
pub fn signature_words(t: &Texts, verdict: &SignatureVerdict, who_is: WhoIs<'_>) -> String {
    let who = &signatory_words(t, verdict, who_is);
    match &verdict.outcome {
        Checked::Valid if verdict.is_countersignature => t.with("seal-verdict-countersigned", &[("who", who.into())]),
        Checked::Valid => t.with("seal-verdict-signed", &[("who", who.into())]),
        Checked::NotYet => t.with("seal-verdict-unchecked", &[("who", who.into())]),
        Checked::Invalid(fault) => {
            let why = &fault_words(t, fault);
            t.with("seal-verdict-invalid", &[("who", who.into()), ("why", why.into())])
        }
    }
}

/// A signature on a record that no round and no review here is sealed with, in a clause.
pub fn stray_words(t: &Texts, verdict: &SignatureVerdict, who_is: WhoIs<'_>) -> String {
    t.with("seal-verdict-stray", &[("who", (&signatory_words(t, verdict, who_is)).into())])
}

/// Why a signature does not hold, in a few words.
pub fn fault_words(t: &Texts, fault: &Fault) -> String {
    t.text(match fault {
        Fault::Document => "seal-fault-document",
        Fault::Number { .. } => "seal-fault-number",
        Fault::Options => "seal-fault-options",
        Fault::Key => "seal-fault-key",
        Fault::OtherKey => "seal-fault-other-key",
        Fault::Value => "seal-fault-value",
        Fault::PreviousMissing { .. } => "seal-fault-previous-missing",
        Fault::PreviousTwice { .. } => "seal-fault-previous-twice",
        Fault::PreviousInvalid { .. } => "seal-fault-previous-invalid",
        Fault::Mismatch => "seal-fault-mismatch",
    })
}

impl Texts {
    /// Clauses in a row, within a sentence.
    fn joined(&self, clauses: &[String]) -> String {
        clauses.join(if self.language == Language::French { "\u{202f}; " } else { "; " })
    }

    /// Clauses as a sentence: the first letter large, a full stop at the end.
    pub fn sentence(&self, clauses: &[String]) -> String {
        let joined = self.joined(clauses);
        let mut letters = joined.chars();
        match letters.next() {
            None => String::new(),
            Some(first) => first.to_uppercase().chain(letters).chain(['.']).collect(),
        }
    }
}

fn record_words(t: &Texts, record: RecordState) -> String {
    t.text(match record {
        RecordState::Intact => "seal-verdict-intact",
        RecordState::Changed => "seal-verdict-changed",
        RecordState::Foreign => "seal-verdict-foreign",
    })
}

/// How it follows the round before; nothing for the first.
fn chain_words(t: &Texts, chain: &Chain) -> Option<String> {
    match chain {
        Chain::First => None,
        Chain::Follows(label) => Some(t.with("seal-verdict-follows", &[("label", label.into())])),
        Chain::AfterOpen => Some(t.text("seal-verdict-after-open")),
        Chain::Dropped => Some(t.text("seal-verdict-dropped")),
        Chain::Differs(label) => Some(t.with("seal-verdict-differs", &[("label", label.into())])),
    }
}

fn looked_at_words(t: &Texts, looked_at: &LookedAt) -> String {
    let of = |id: &str, label: &Rc<str>| t.with(id, &[("label", label.into())]);
    match looked_at {
        LookedAt::Record(label) => of("seal-verdict-looked-record", label),
        LookedAt::Open(label) => of("seal-verdict-looked-open", label),
        LookedAt::OtherRecord(label) => of("seal-verdict-looked-other-record", label),
        LookedAt::OtherRound { named, seen } => {
            t.with("seal-verdict-looked-other-round", &[("label", named.into()), ("seen", seen.into())])
        }
        LookedAt::Unsealed(label) => of("seal-verdict-looked-unsealed", label),
        LookedAt::Unknown => t.text("seal-verdict-looked-unknown"),
    }
}

fn signatures_words(t: &Texts, signatures: &[SignatureVerdict], who_is: WhoIs<'_>) -> Vec<String> {
    match signatures.is_empty() {
        true => vec![t.text("seal-verdict-unsigned")],
        false => signatures.iter().map(|one| signature_words(t, one, who_is)).collect(),
    }
}

fn later_words(t: &Texts, n_late: usize, n_claims: usize) -> impl Iterator<Item = String> {
    let told = [(n_late, "seal-verdict-late"), (n_claims, "seal-verdict-claims")];
    told.into_iter().filter(|(n, _)| *n > 0).map(|(n, id)| t.with(id, &[("n", n.into())]))
}

/// Who signed. A name that nobody here has made sure of is quoted, since anyone can write any name. A key counts as
/// known only where its signature holds: a name beside a signature that does not would lend it weight.
fn signatory_words(t: &Texts, verdict: &SignatureVerdict, who_is: WhoIs<'_>) -> String {
    let capacity = t.text(match verdict.capacity {
        Capacity::Head => "seal-verdict-head",
        Capacity::PanelChair => "seal-verdict-panel-chair",
        Capacity::Inspector => "seal-verdict-inspector",
    });
    let capacity = &capacity;
    let known = who_is(&verdict.id.1).filter(|_| verdict.outcome == Checked::Valid);
    let given = verdict.signatory.trim();
    match known {
        Some(Whose::Own) => t.with("seal-verdict-who-own", &[("capacity", capacity.into())]),
        Some(Whose::Known(name)) => {
            t.with("seal-verdict-who-known", &[("capacity", capacity.into()), ("name", (&name).into())])
        }
        None if given.is_empty() => t.with("seal-verdict-who-nameless", &[("capacity", capacity.into())]),
        None => {
            let quoted = &t.quoted(given);
            t.with("seal-verdict-who-unknown", &[("capacity", capacity.into()), ("name", quoted.into())])
        }
    }
}
