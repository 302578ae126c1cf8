//! The electronic signatures on what a paper is about, with what came of checking them. A signature that nobody checked
//! is quoted as such, and one that does not hold is not left out.

use std::rc::Rc;

use super::{Entry, Source};
use crate::dossier::day::Day;
use crate::dossier::signature::{Checked, Proof, SignatureId};
use crate::texts::Texts;
use crate::texts::keys::capacity_key;

/// A signature on the record of the round or of the review.
pub(super) struct Signed<'a> {
    /// The text id of what was signed.
    pub(super) what: &'static str,
    /// The key, as a `did:key`.
    pub(super) key: &'a Rc<str>,
    /// The signature.
    pub(super) proof: &'a Rc<Proof>,
    /// What came of checking it.
    outcome: Checked,
}

/// The signatures on the record of the round and on that of the review, in this order.
pub(super) fn signatures<'a>(source: &Source<'a>) -> Vec<Signed<'a>> {
    let of_round = source.round.seal.as_ref().map(|seal| (&seal.digest, "conclusions-of-round"));
    let of_review = source.review.and_then(|review| review.seal.as_ref());
    let of_review = of_review.map(|seal| (&seal.digest, "conclusions-of-review"));
    let on_record = |(digest, what): (&'a Rc<str>, &'static str)| {
        let all = source.dossier.signatures().iter().filter(move |((of, _), _)| of == digest);
        all.map(move |(id, proof): (&'a SignatureId, _)| Signed {
            what,
            key: &id.1,
            proof,
            outcome: source.checks.outcome(source.dossier, id),
        })
    };
    [of_round, of_review].into_iter().flatten().flat_map(on_record).collect()
}

impl Signed<'_> {
    /// What came of checking it, and for which day's paper.
    pub(super) fn checked_words(&self, t: &Texts, today: Day) -> String {
        let key = match self.outcome {
            Checked::NotYet => return t.text("signed-not-checked"),
            Checked::Valid => "signed-holds",
            Checked::Invalid(_) => "signed-broken",
        };
        t.with(key, &[("date", (&t.of_day(today)).into())])
    }

    /// The day that the signatory's machine gave.
    pub(super) fn day(&self, t: &Texts) -> Entry {
        let day = self.proof.created.get(..10).unwrap_or_default();
        day.parse().ok().map_or_else(|| super::writer::words(day), |day| Entry::day(t, day))
    }

    /// All of it in a line, for the head of a paper.
    pub(super) fn line(&self, t: &Texts, source: &Source<'_>) -> String {
        let capacity = t.text(capacity_key(self.proof.capacity));
        let name = self.proof.signatory.trim();
        let who = match name.is_empty() || source.options.is_without_free_text {
            true => capacity,
            false => format!("{capacity}, {name}"),
        };
        let checked = self.checked_words(t, source.today);
        let values = [("what", t.text(self.what)), ("who", who), ("date", self.day(t).words), ("checked", checked)];
        let values: Vec<_> = values.iter().map(|(name, words)| (*name, words.into())).collect();
        t.with("signed-line", &values)
    }
}
