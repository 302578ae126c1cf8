//! How far a paper may be relied on, and what is known of it before one reads it. The same words stand in the head of
//! every paper and on each printed page.

use super::{Source, Standing};
use crate::dossier::review::Review;
use crate::dossier::review_seal::ReviewSeal;
use crate::texts::Texts;
use crate::texts::keys::{organisation_kind_key, review_kind_key};

/// So many digits of a digest are compared at a glance.
const GROUP: usize = 8;

/// So many digits stand on every page: enough to tell two papers apart, too few to verify one.
const SHORT: usize = 16;

/// How far a paper on the round may be relied on. It counts as reviewed when somebody sealed a review of the very record
/// with which the round is closed, and neither seal is broken.
pub fn standing(source: &Source<'_>) -> Standing {
    if source.round.seal.is_none() {
        return Standing::Draft;
    }
    if sealed_review(source).is_some() { Standing::Reviewed } else { Standing::SelfDeclared }
}

/// The sealed review on which the standing rests: the one that the paper is about, or else the latest.
fn sealed_review<'a>(source: &Source<'a>) -> Option<&'a ReviewSeal> {
    let dossier = source.dossier;
    let round = source.round.seal.as_ref().filter(|seal| seal.is_intact())?;
    let counts = |review: &Review, seal: &ReviewSeal| {
        let is_of_record = seal.record.details.digest.as_ref() == Some(&round.digest);
        is_of_record && seal.is_intact() && seal.is_of(dossier.id, review.id) && seal.looked_at(dossier)
    };
    let of_round = dossier.reviews_of(source.round.id).collect::<Vec<_>>().into_iter().rev();
    let sealed = source.review.into_iter().chain(of_round).filter_map(|review| Some((review, review.seal.as_deref()?)));
    let mut sealed = sealed.filter(|(review, _)| review.details.as_ref().is_some_and(|it| it.round == source.round.id));
    sealed.find(|(review, seal)| counts(review, seal)).map(|(_, seal)| seal)
}

/// The standing in words, always with its date.
pub fn standing_words(t: &Texts, source: &Source<'_>) -> String {
    let date = |at| t.date(at, source.utc_offset);
    let Some(seal) = &source.round.seal else {
        return t.with("report-standing-draft", &[("date", (&t.of_day(source.today)).into())]);
    };
    let closed = date(seal.record.closed_at);
    match sealed_review(source) {
        None => t.with("report-standing-self", &[("closed", (&closed).into())]),
        Some(review) => {
            let kind = t.text(review_kind_key(review.record.details.kind));
            let kind = t.clause(&kind);
            let reviewed = date(review.record.sealed_at);
            let values = [("closed", (&closed).into()), ("date", (&reviewed).into()), ("kind", (&kind).into())];
            t.with("report-standing-reviewed", &values)
        }
    }
}

/// What stands on every page: whose it is, about which round, on which edition, its standing, and the beginning of its
/// digest.
pub fn running(t: &Texts, source: &Source<'_>) -> String {
    let framework = source.round.framework();
    let edition = t.with("edition", &[("edition", (&framework.edition).into())]);
    let seal = source.round.seal.as_ref();
    let organisation = seal.map_or(&source.dossier.organisation().name, |seal| &seal.record.organisation.name);
    let mut parts = vec![
        organisation.to_string(),
        t.with("round-named", &[("label", (&source.round.opening.label).into())]),
        format!("{}, {edition}", source.reading.short_name()),
        standing_words(t, source),
    ];
    parts.extend(seal.map(|seal| format!("{}…", seal.digest.chars().take(SHORT).collect::<String>())));
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// What is known of a paper: organisation, framework and edition, round, dates, seal.
pub fn facts(t: &Texts, source: &Source<'_>) -> Vec<(String, String)> {
    let (round, words) = (source.round, &source.reading.words.framework);
    let seal = round.seal.as_ref();
    let organisation = seal.map_or_else(|| (**source.dossier.organisation()).clone(), |it| it.record.organisation.clone());
    let edition = &round.framework().edition;
    let framework = t.with("figure-framework", &[("title", (&words.title).into()), ("edition", edition.into())]);
    let date = |at| t.date(at, source.utc_offset);
    let mut facts = vec![
        (t.text("column-organisation"), organisation.name.to_string()),
        (t.text("organisation-kind"), t.text(organisation_kind_key(organisation.kind))),
        (t.text("organisation-place"), organisation.place.to_string()),
        (t.text("part-framework"), framework),
        (t.text("column-round"), round.opening.label.to_string()),
        (t.text("report-opened"), date(round.opened_at)),
        (t.text("report-standing"), standing_words(t, source)),
        (t.text("report-written"), t.of_day(source.today)),
    ];
    facts.extend(seal.map(|seal| (t.text("report-digest"), in_groups(&seal.digest))));
    facts.retain(|(_, value)| !value.is_empty());
    facts
}

/// A digest as people compare it: `3f2a91c0 77d0e6b2 …`.
pub fn in_groups(digest: &str) -> String {
    let digits: Vec<char> = digest.chars().collect();
    digits.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

