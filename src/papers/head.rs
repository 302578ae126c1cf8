//! What every paper begins with: whose it is, about which round, on which edition, how far it may be relied on, and the
//! line that stands on each of its printed pages.
//!
//! A paper is put together by [`paper`]; a paper of a review by [`of_review`], since it stays a draft until the review
//! is sealed. [`stem`] names its files.

use std::rc::Rc;

use super::signed::signatures;
use super::{Paper, Section, Source, Standing};
use crate::dossier::change::Organisation;
use crate::dossier::review::{Review, ReviewDetails};
use crate::formats::name::file_stem;
use crate::texts::Texts;
use crate::texts::date::day_in;
use crate::texts::keys::{organisation_kind_key, review_kind_key};

/// How many digits of a digest stand on each page: enough to tell two papers apart, short enough to be compared by eye.
/// The whole digest is among the facts.
const PRINTED_DIGITS: usize = 12;

/// How many digits of a digest one compares at a glance.
const DIGITS_OF_A_GROUP: usize = 8;

/// A paper about a round, under its common head. Sections without a block are left out.
pub fn paper(t: &Texts, source: &Source<'_>, name: &'static str, title: String, sections: Vec<Section>) -> Paper {
    with_standing(t, source, name, title, sections, standing(source))
}

/// A paper that a reviewer writes: it is a draft until the review is sealed, whatever the round.
pub fn of_review(t: &Texts, source: &Source<'_>, name: &'static str, title: String, sections: Vec<Section>) -> Paper {
    let is_sealed = source.review.is_some_and(|review| review.is_sealed());
    let standing = if is_sealed { standing(source) } else { Standing::ReviewDraft };
    with_standing(t, source, name, title, sections, standing)
}

/// How far what is said of a round may be relied on. A review counts once it is sealed, and only while its record is
/// the one that was sealed and looked at this very record of the round.
pub fn standing(source: &Source<'_>) -> Standing {
    let is_reviewed = |review: &Rc<Review>| {
        let seal = review.seal.as_ref();
        seal.is_some_and(|seal| {
            seal.is_of(source.dossier.id, review.id)
                && seal.record.details.round == source.round.id
                && !seal.record.details.kind.is_for_practice()
                // What was said of a round that was still open was not said of this record.
                && seal.record.details.digest.is_some()
                && seal.looked_at(source.dossier)
                && seal.is_intact()
        })
    };
    match source.round.is_sealed() {
        false => Standing::Draft,
        true if source.review.is_some_and(is_reviewed) => Standing::Reviewed,
        true => Standing::SelfDeclared,
    }
}

/// How far a paper may be relied on, in a word or two.
pub fn standing_words(t: &Texts, standing: Standing) -> String {
    t.text(match standing {
        Standing::Draft | Standing::ReviewDraft => "head-draft",
        Standing::SelfDeclared => "head-self-declared",
        Standing::Reviewed => "head-reviewed",
        Standing::Decided => "paper-decided",
    })
}

/// The same as a whole sentence, for the head of a page.
pub fn standing_sentence(t: &Texts, standing: Standing) -> String {
    t.text(match standing {
        Standing::Draft | Standing::ReviewDraft => "head-draft-sentence",
        Standing::SelfDeclared => "head-self-declared-sentence",
        Standing::Reviewed => "head-reviewed-sentence",
        Standing::Decided => "paper-decided-note",
    })
}

/// The name of a paper's file without its ending: `report-Lycee-des-Essarts-2026-2026-11-22`.
pub fn stem(source: &Source<'_>, name: &str) -> String {
    let organisation = format!("{name} {}", organisation(source).name);
    file_stem(&organisation, Some(&source.round.opening.label), &source.today.to_string())
}

/// Whom the round is about: as it was when the round was closed.
pub fn organisation<'a>(source: &Source<'a>) -> &'a Organisation {
    match &source.round.seal {
        Some(seal) => &seal.record.organisation,
        None => source.dossier.organisation(),
    }
}

/// What is known of the round: organisation, framework and edition, round, review, dates, seals.
pub fn facts(t: &Texts, source: &Source<'_>) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut say = |key: &str, words: String| {
        if !words.is_empty() {
            facts.push((t.text(key), words));
        }
    };
    let organisation = organisation(source);
    let (round, seal) = (source.round, source.round.seal.as_ref());
    say("column-organisation", whole_name(organisation));
    say("organisation-kind", t.text(organisation_kind_key(organisation.kind)));
    say("organisation-code", organisation.code.to_string());
    say("part-framework", edition_words(t, source));
    say("column-round", round.opening.label.to_string());
    say("head-opened", t.date(round.opened_at, source.utc_offset));
    say(
        "head-closed",
        match seal {
            Some(seal) => t.date(seal.record.closed_at, source.utc_offset),
            None => t.text("head-not-closed"),
        },
    );
    if let Some((review, details)) = source.review.and_then(|review| Some((review, review.details.as_ref()?))) {
        say("head-review", review_words(t, details));
        if !source.options.is_without_free_text {
            say("head-reviewer", reviewer_words(details));
        }
        say(
            "head-review-sealed",
            match &review.seal {
                Some(seal) => t.date(seal.record.sealed_at, source.utc_offset),
                None => t.text("head-review-not-sealed"),
            },
        );
    }
    say("head-written", t.of_day(source.today));
    say("head-seal", seal.map(|seal| in_groups(&seal.digest)).unwrap_or_default());
    let before = seal.and_then(|seal| seal.record.previous.as_ref());
    say("head-seal-before", before.map(|digest| in_groups(digest)).unwrap_or_default());
    let of_review = source.review.and_then(|review| review.seal.as_ref());
    say("head-seal-of-review", of_review.map(|seal| in_groups(&seal.digest)).unwrap_or_default());
    let signed: Vec<String> = signatures(source).iter().map(|signed| signed.line(t, source)).collect();
    if !signed.is_empty() {
        facts.push((t.text("page-signatures"), signed.join("\n")));
    }
    facts
}

/// A digest as people compare it, eight digits at a time.
pub fn in_groups(digest: &str) -> String {
    let digits: Vec<char> = digest.chars().collect();
    digits.chunks(DIGITS_OF_A_GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// What is said on every page: status, day, edition, and the first digits of the seal.
pub fn running(t: &Texts, source: &Source<'_>, standing: Standing) -> String {
    let mut parts = vec![standing_words(t, standing), day_in(t.language, source.today), edition_words(t, source)];
    if let Some(seal) = &source.round.seal {
        let digits: String = seal.digest.chars().take(PRINTED_DIGITS).collect();
        parts.push(t.with("head-seal-short", &[("digits", (&digits).into())]));
    }
    parts.join(" · ")
}

/// The framework's title with its edition.
pub fn edition_words(t: &Texts, source: &Source<'_>) -> String {
    let title = &source.reading.words.framework.title;
    let edition = &source.reading.framework.edition;
    t.with("figure-framework", &[("title", title.into()), ("edition", edition.into())])
}

/// What kind of review it is.
pub fn review_words(t: &Texts, details: &ReviewDetails) -> String {
    t.text(review_kind_key(details.kind))
}

/// Who reviews: role, name, body, as far as they are given.
pub fn reviewer_words(details: &ReviewDetails) -> String {
    let given = [&details.reviewer, &details.name, &details.body].into_iter().filter(|part| !part.is_empty());
    given.map(|part| &**part).collect::<Vec<_>>().join(", ")
}

fn with_standing(
    t: &Texts,
    source: &Source<'_>,
    name: &'static str,
    title: String,
    sections: Vec<Section>,
    standing: Standing,
) -> Paper {
    let organisation = organisation(source);
    let round = t.with("round-named", &[("label", (&source.round.opening.label).into())]);
    Paper {
        name,
        language: t.language,
        title,
        subject: format!("{} · {round}", organisation.name),
        running: running(t, source, standing),
        standing,
        logo: source.dossier.dress().logo.clone(),
        facts: facts(t, source),
        sections: sections.into_iter().filter(|section| !section.blocks.is_empty()).collect(),
    }
}

fn whole_name(organisation: &Organisation) -> String {
    match organisation.place.is_empty() {
        true => organisation.name.to_string(),
        false => format!("{}, {}", organisation.name, organisation.place),
    }
}
