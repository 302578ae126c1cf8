//! How papers tell of a finding: what it is about, on which facts it rests, whether it was found before.

use super::writer::Writer;
use crate::dossier::finding::FindingDetails;
use crate::dossier::review::Review;
use crate::score::due::recurrences;
use crate::texts::keys::finding_state_key;

/// The requirement: the indicators with their numbers and statements, one a line.
pub(super) fn about(w: &Writer<'_>, details: &FindingDetails) -> String {
    let places = w.framework().places().filter(|place| details.indicators.contains(&place.indicator.id));
    places.map(|place| w.source.reading.statement(&place.indicator.id)).collect::<Vec<_>>().join("\n")
}

/// The facts on which it rests, with the pieces of evidence that may be named; the others are counted.
pub(super) fn basis(w: &Writer<'_>, details: &FindingDetails) -> String {
    let pieces = details.evidence.iter().filter_map(|id| {
        let sealed = w.round.seal.as_ref().and_then(|seal| seal.record.evidence.get(id)).map(|sealed| &sealed.details);
        sealed.or_else(|| w.source.dossier.evidence().items.get(id))
    });
    let (named, hidden): (Vec<_>, Vec<_>) = pieces.partition(|piece| w.may_name(piece));
    let named = named.into_iter().map(|piece| piece.title.trim().to_owned());
    let hidden = (!hidden.is_empty()).then(|| w.t.with("paper-confidential", &[("n", hidden.len().into())]));
    let basis = Some(details.basis.trim().to_owned()).filter(|basis| !basis.is_empty());
    basis.into_iter().chain(named).chain(hidden).collect::<Vec<_>>().join("\n")
}

/// Whether an earlier review found the same: when, and what became of it.
pub(super) fn recurrence(w: &Writer<'_>, review: &Review, details: &FindingDetails) -> String {
    let earlier = recurrences(w.source.dossier, review, details);
    let words = earlier.iter().map(|it| {
        let notified = it.finding.details.as_ref().and_then(|details| details.notified);
        let state = w.t.text(finding_state_key(it.finding.state()));
        match notified {
            Some(on) => w.t.with("deviation-before", &[("date", (&w.t.of_day(on)).into()), ("state", (&state).into())]),
            None => w.t.with("deviation-before-undated", &[("state", (&state).into())]),
        }
    });
    words.collect::<Vec<_>>().join("\n")
}
