//! What the program reads: the words of the interface, the catalogue, frameworks, the example.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::Deserialize;

use super::fault::Fault;
use super::fetch;
use super::storage::Storage;
use crate::app::Event;
use crate::app::library::Library;
use crate::app::shelf::{self, Summary};
use crate::dossier::Dossier;
use crate::dossier::entry::{DossierId, Entry};
use crate::framework::cross_map::CrossMap;
use crate::framework::{Card, Framework, FrameworkRef, Package, Words};
use crate::texts::Language;

/// The words of the interface.
pub(super) async fn read_texts(language: Language) -> Event {
    let texts = fetch::text(&format!("texts/{}.ftl", language.code())).await;
    Event::TextsRead(language, texts.map(Into::into).map_err(Into::into))
}

/// The cards of the frameworks that come with the program.
pub(super) async fn read_catalogue() -> Event {
    let cards: Result<Vec<Card>, Fault> = fetch::json("frameworks/index.json").await;
    Event::CatalogueRead(cards.map(Rc::new).map_err(Into::into))
}

/// What belongs together across the frameworks that come with the program.
pub(super) async fn read_cross_map() -> Event {
    let map: Result<CrossMap, Fault> = fetch::json("frameworks/cross-map.json").await;
    Event::CrossMapRead(map.map(Rc::new).map_err(Into::into))
}

/// Reads a framework: the copy that is kept here, which has all its words, or else what comes with the program.
pub(super) fn read_framework(
    storage: &Rc<Storage>,
    reference: FrameworkRef,
    language: Option<Language>,
    tell: impl FnOnce(Event) + 'static,
) {
    storage.in_turn(|storage| async move {
        let kept = storage.framework(&reference).await;
        // The network must not keep the storage waiting.
        wasm_bindgen_futures::spawn_local(async move {
            let package = match kept {
                Some(package) => Ok(package),
                None => fetch_framework(&reference, language).await,
            };
            tell(Event::FrameworkRead(reference, package.map_err(Into::into)));
        });
    });
}

async fn fetch_framework(reference: &FrameworkRef, language: Option<Language>) -> Result<Package, Fault> {
    let framework: Framework = fetch::json(&format!("frameworks/{reference}/structure.json")).await?;
    let wanted = match language {
        None => framework.languages.clone(),
        Some(language) => {
            let same = framework.languages.iter().find(|code| ***code == *language.code());
            same.or(framework.languages.first()).cloned().into_iter().collect()
        }
    };
    let mut words = BTreeMap::new();
    for code in wanted {
        let read: Words = fetch::json(&format!("frameworks/{reference}/{code}.json")).await?;
        words.insert(code, Rc::new(read));
    }
    Ok(Package { framework: Rc::new(framework), words })
}

/// A made-up dossier that comes with the program.
#[derive(Deserialize)]
struct Example {
    dossier: DossierId,
    entries: Vec<Rc<Entry>>,
}

/// Fetches the example of a language and puts it into the example's database.
pub(super) async fn open_example(storage: Rc<Storage>, language: Language, tell: impl FnOnce(Event) + 'static) {
    let example: Result<Example, Fault> = fetch::json(&format!("examples/{}.json", language.code())).await;
    let Example { dossier, entries } = match example {
        Ok(example) if shelf::is_example(example.dossier) => example,
        Ok(_) => {
            let fault = Fault::new("DataError", "the example has the id of a real dossier");
            return tell(Event::ExampleReady(Err(fault.into())));
        }
        Err(fault) => return tell(Event::ExampleReady(Err(fault.into()))),
    };
    let fresh = Dossier::of(dossier, entries.iter().cloned());
    // Nobody lists examples, so the counts, which need the framework, may stay nought.
    let summary = Summary::of(&fresh, &Library::default(), None);
    storage.in_turn(move |storage| async move {
        storage.put_example(&entries, &summary).await;
        tell(Event::ExampleReady(Ok(dossier)));
    });
}
