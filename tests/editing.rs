//! Writing a framework: whatever an author does, ids stay legal and unique, no words stand without structure, and what
//! goes into a file comes out of it again. What was published is retired and never removed.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::prelude::*;
use qualicycle::formats::archive::{LooksLike, ReadError};
use qualicycle::formats::framework_file::{self, Form};
use qualicycle::formats::limits;
use qualicycle::formats::message::{Request, Response, answer};
use qualicycle::framework::check::{Finding, Flaw, Spot, findings};
use qualicycle::framework::edit::begin::{adapted, blank, next_edition};
use qualicycle::framework::edit::{
    self, Edit, Facet, FlagForm, Identity, Part, Past, Refused, TextKey, Way, apply, item_ids, legalised, wanted,
};
use qualicycle::framework::scale::{Direction, Kind, Level};
use qualicycle::framework::{Answer, FlagKind, IndicatorId, Package, Relation, Step};
use support::browser::{catalogue, qual};
use support::cases;

/// A framework of which everything is still to be written.
fn new() -> Package {
    blank("new".into(), "2026", "2026-09-01", "fr")
}

/// Does an edit that can be done.
#[track_caller]
fn done(package: &Package, edit: Edit) -> Package {
    done_after(package, edit, &Past::default())
}

#[track_caller]
fn done_after(package: &Package, edit: Edit, past: &Past) -> Package {
    apply(package, &edit, past).unwrap_or_else(|refused| panic!("{edit:?}: {refused:?}")).package
}

#[track_caller]
fn refused(package: &Package, edit: Edit, expected: Refused) {
    assert_eq!(apply(package, &edit, &Past::default()).map(drop), Err(expected), "{edit:?}");
}

fn word(key: TextKey, language: &str, words: &str) -> Edit {
    Edit::Word(key, language.into(), words.into())
}

fn statement(id: &str) -> TextKey {
    TextKey::Indicator(id.into(), Facet::Statement)
}

/// What was published: these ids, under these names.
fn past(package: &Package) -> Past {
    Past { items: Rc::new(item_ids(&package.framework)), editions: BTreeSet::from([package.framework.edition.clone()]) }
}

fn flaws(package: &Package) -> Vec<Flaw> {
    findings(package).into_iter().map(|finding| finding.flaw).collect()
}

/// Words every text that a sound framework needs.
fn complete(mut package: Package) -> Package {
    for _ in 0..3 {
        for (spot, language) in spots_and_languages(&package) {
            for text in wanted::texts_of(&package, &spot) {
                if text.is_gap(&package, &language) {
                    package = done(&package, Edit::Word(text.key, language.clone(), "Un texte".into()));
                }
            }
        }
    }
    package
}

fn spots_and_languages(package: &Package) -> Vec<(Spot, Rc<str>)> {
    let framework = &package.framework;
    let mut spots = vec![Spot::Framework];
    spots.extend(framework.scales.iter().map(|scale| Spot::Scale(scale.id.clone())));
    spots.extend(framework.flags.iter().map(|flag| Spot::Flag(flag.id.clone())));
    spots.extend(Step::ALL.map(Spot::Step));
    spots.extend(package.words.values().flat_map(|words| words.glossary.keys().cloned()).map(Spot::Term));
    for theme in &framework.themes {
        spots.push(Spot::Theme(theme.id.clone()));
        for criterion in &theme.criteria {
            spots.push(Spot::Criterion(criterion.id.clone()));
            spots.extend(criterion.indicators.iter().map(|indicator| Spot::Indicator(indicator.id.clone())));
        }
    }
    let languages = framework.languages.clone();
    spots
        .into_iter()
        .flat_map(|spot| languages.iter().map(move |l| (spot.clone(), l.clone())).collect::<Vec<_>>())
        .collect()
}

#[path = "editing/files.rs"]
mod files;
#[path = "editing/laws.rs"]
mod laws;
#[path = "editing/parts.rs"]
mod parts;
#[path = "editing/rest.rs"]
mod rest;
