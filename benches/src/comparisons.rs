//! Our side of what is measured of comparisons: gives the page a function that does with made-up organisations what the
//! program does with real ones.
//!
//! The page calls `window.ours(what, with)`:
//!
//! ```text
//! make n           pieces of the tables of n organisations, as the database keeps them
//! files n          the files of n organisations
//! read files       takes the results out of files as the worker does; how many rounds they are
//! begin            opens a comparison of which so many pieces will come
//! part pieces      decodes pieces, and lets the program take them in; the last part works out what pages show
//! ask question     [region, kind], each empty for any: the distribution of each theme, six numbers a theme
//! columns          what stands in the columns, for others that are asked the same
//! ```

#[path = "comparisons/columns.rs"]
mod columns;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use generator::{Cohort, Size, even};
use js_sys::{Array, Float64Array, Reflect, Uint8Array};
use qualicycle::app::desks::{Piece, PieceId, Seen, StoredCollection};
use qualicycle::app::{ComparePage, Event, Model, Route};
use qualicycle::compare::desk::{CollectionId, DeskChange, DeskEntry};
use qualicycle::compare::distribution::{Distribution, Score, distributions};
use qualicycle::compare::{Filter, Frame, Table};
use qualicycle::dossier::change::OrganisationKind;
use qualicycle::dossier::entry::{Author, EntryId, ReplicaId, Timestamp};
use qualicycle::formats::intake::PIECE_ROWS;
use qualicycle::formats::message::{Request, Response, answer_with};
use qualicycle::formats::{archive, piece};
use qualicycle::framework::Package;
use qualicycle::score::Share;
use ulid::Ulid;
use wasm_bindgen::prelude::*;

/// A hundred indicators.
const N_THEMES: usize = 10;
const N_INDICATORS: usize = 10;
const N_ROUNDS: usize = 5;

/// How many files the program gives to the worker at once.
const AT_ONCE: usize = 100;

const NOW: Timestamp = Timestamp(1_790_000_000_000);
const COLLECTION: CollectionId = CollectionId(Ulid(1));

fn main() {
    let bench = RefCell::new(Bench::new());
    let ask: Closure<dyn Fn(String, JsValue) -> JsValue> =
        Closure::new(move |what: String, with| bench.borrow_mut().answer(&what, &with));
    if let Some(window) = web_sys::window() {
        let _ = Reflect::set(&window, &"ours".into(), &ask.into_js_value());
    }
}

struct Bench {
    package: Package,
    model: Model,
    n_to_come: usize,
    n_taken: u128,
}

impl Bench {
    fn new() -> Bench {
        let model = Model::new(Route::Compare(COLLECTION, ComparePage::first()));
        Bench { package: even::package(N_THEMES, N_INDICATORS), model, n_to_come: 0, n_taken: 0 }
    }

    fn answer(&mut self, what: &str, with: &JsValue) -> JsValue {
        let number = || with.as_f64().unwrap_or_default() as usize;
        match what {
            "make" => self.make(number()).into(),
            "files" => self.files(number()).into(),
            "read" => self.read(with.unchecked_ref()).into(),
            "begin" => self.begin(number()).into(),
            "part" => self.part(with.unchecked_ref()).into(),
            "ask" => self.seen().map(|seen| ask(&seen, with.unchecked_ref())).into(),
            "columns" => self.seen().map(|seen| columns::columns(&seen)).into(),
            _ => JsValue::UNDEFINED,
        }
    }

    fn cohort(&self, organisations: usize) -> Cohort {
        Cohort::new(self.package.framework.clone(), Size { organisations, rounds: N_ROUNDS, seed: 1 })
    }

    fn make(&self, n: usize) -> Array {
        let cohort = self.cohort(n);
        let frame = Frame::of(&cohort.framework);
        let pieces = Array::new();
        let mut table = Table::new(&frame);
        let write = |table: &Table| {
            let bytes = piece::write(&frame.framework, table);
            pieces.push(&Uint8Array::from(&bytes[..]));
        };
        for extract in (0..n).flat_map(|n| cohort.extracts(n)) {
            // What is made up fits its framework.
            let _ = table.push(&frame, &extract);
            if table.n_rows() == PIECE_ROWS {
                write(&table);
                table = Table::new(&frame);
            }
        }
        write(&table);
        pieces
    }

    fn files(&self, n: usize) -> Array {
        let cohort = self.cohort(n);
        let packages = std::slice::from_ref(&self.package);
        let file = |n| archive::write(&cohort.dossier(n), packages, cohort.member(n).written_at());
        let files = (0..n).filter_map(|n| file(n).ok());
        files.map(|file| Uint8Array::from(&file.bytes[..])).collect()
    }

    /// Nothing but what the worker does, from the bytes of files to those of pieces.
    fn read(&self, files: &Array) -> u32 {
        let mut n_rows = 0;
        let files: Vec<Uint8Array> = files.iter().map(JsCast::unchecked_into).collect();
        for files in files.chunks(AT_ONCE) {
            let names = (0..files.len()).map(|n| format!("{n}.qualicycle").into()).collect();
            let mut beside: BTreeMap<Rc<str>, Vec<u8>> =
                files.iter().enumerate().map(|(n, file)| (n.to_string().into(), file.to_vec())).collect();
            let request = Request::ReadOrganisations { names, known: vec![self.package.framework.clone()] };
            let (response, _) = answer_with(request, &[], &mut beside, &mut |_| {});
            let Response::OrganisationsRead { pieces, refused, .. } = &response else { continue };
            if refused.is_empty() {
                n_rows += pieces.iter().map(|piece| piece.n_rows).sum::<u32>();
            }
        }
        n_rows
    }

    /// The framework is known, and the first part has come.
    fn begin(&mut self, n_to_come: usize) -> bool {
        self.model = Model::new(Route::Compare(COLLECTION, ComparePage::first()));
        self.n_to_come = n_to_come;
        let reference = self.package.framework.reference();
        self.model.update(Event::FrameworkRead(reference, Ok(self.package.clone())), NOW);
        let author = Author { replica: ReplicaId(Ulid(1)), role: "".into(), name: "".into() };
        let entry = DeskEntry {
            id: EntryId(Ulid(1)),
            clock: 1,
            at: NOW,
            by: author,
            replaces: Vec::new(),
            change: DeskChange::Named { name: "Label".into() },
        };
        let entries = vec![Rc::new(entry)];
        let first = StoredCollection { entries, n_to_come, ..StoredCollection::default() };
        self.model.update(Event::CollectionRead(COLLECTION, Ok(first)), NOW);
        self.model.collection_of_page().is_some()
    }

    fn part(&mut self, pieces: &Array) -> bool {
        let mut part = StoredCollection { is_continued: true, ..StoredCollection::default() };
        for bytes in pieces.iter() {
            let bytes = bytes.unchecked_into::<Uint8Array>().to_vec();
            let Ok((framework, table)) = piece::read(&bytes) else { continue };
            self.n_taken += 1;
            part.pieces.push((PieceId(Ulid(self.n_taken)), Piece { framework, table: Rc::new(table) }));
        }
        self.n_to_come = self.n_to_come.saturating_sub(part.pieces.len());
        part.n_to_come = self.n_to_come;
        self.model.update(Event::CollectionRead(COLLECTION, Ok(part)), NOW);
        self.model.desks.seen.is_some()
    }

    fn seen(&self) -> Option<Rc<Seen>> {
        self.model.desks.seen.clone()
    }
}

/// From the filter to the distribution of each theme. The bands and the mean, which pages show as well, are worked out
/// too.
fn ask(seen: &Seen, question: &Array) -> Float64Array {
    let regions = question.get(0).as_string().filter(|region| !region.is_empty()).map(Rc::from).into_iter().collect();
    let kind = question.get(1).as_string().unwrap_or_default();
    let kinds = OrganisationKind::ALL.into_iter().filter(|it| it.word() == kind).collect();
    let filter = Filter { regions, kinds, ..Filter::default() };
    let selection = filter.select(&seen.roster, &seen.sheet.table);
    let themes: Vec<Score> = (0..N_THEMES as u16).map(Score::Theme).collect();
    let found = distributions(&seen.sheet.table, &selection, &themes);
    let numbers: Vec<f64> = found.iter().flat_map(numbers).collect();
    Float64Array::from(&numbers[..])
}

/// How many, least, quartiles, most; in hundredths of a percent.
fn numbers(distribution: &Distribution) -> [f64; 6] {
    let hundredths = |share: Share| share.reached() as f64 * 10_000.0 / share.possible() as f64;
    let n = f64::from(distribution.n);
    match distribution.summary {
        Some(it) => {
            let [min, lower, median, upper, max] =
                [it.min, it.lower_quartile, it.median, it.upper_quartile, it.max].map(hundredths);
            [n, min, lower, median, upper, max]
        }
        None => [n, f64::NAN, f64::NAN, f64::NAN, f64::NAN, f64::NAN],
    }
}
