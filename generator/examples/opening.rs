//! How long the steps take in which a comparison is opened and looked at, on this machine:
//! `cargo run --release -p generator --example opening -- <organisations> <rounds>`.

use std::rc::Rc;
use std::time::{Duration, Instant};

use generator::{Cohort, Size, even};
use qualicycle::app::desks::listing;
use qualicycle::app::route::desk::Order;
use qualicycle::compare::desk::CollectionId;
use qualicycle::compare::distribution::{Score, distributions};
use qualicycle::compare::{Collection, Filter, Frame, Roster, Table};
use qualicycle::formats::intake::PIECE_ROWS;
use qualicycle::formats::piece;
use ulid::Ulid;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |n: usize, usual| args.get(n).and_then(|it| it.parse().ok()).unwrap_or(usual);
    let size = Size { organisations: number(0, 20_000), rounds: number(1, 5), seed: 1 };
    let cohort = Cohort::new(even::package(10, 10).framework, size);
    let frame = Rc::new(Frame::of(&cohort.framework));
    let pieces = timed("made up", || pieces(&cohort, &frame));

    let mut collection = Collection::new(CollectionId(Ulid(1)));
    let (mut read, mut taken) = (Vec::new(), Vec::new());
    for bytes in &pieces {
        let start = Instant::now();
        let (_, table) = piece::read(bytes).expect("its own");
        read.push(start.elapsed());
        let start = Instant::now();
        collection.read(&frame, &table).expect("its own");
        taken.push(start.elapsed());
    }
    println!("{} pieces of {PIECE_ROWS} rows", pieces.len());
    told("a piece decoded", &read);
    told("a piece taken in", &taken);
    let sheet = collection.sheet(&frame.framework).expect("it was read").clone();
    timed("the sheet copied", || (*sheet).clone());
    let roster = timed("the roster made", || Roster::of(&collection, &sheet, 60));
    for repetition in ["first", "second"] {
        println!("{repetition}");
        let selection = timed("everybody selected", || Filter::default().select(&roster, &sheet.table));
        timed("put in order", || listing::ordered(&sheet, &roster, &selection, Order::default(), None));
        timed("facets", || roster.facets(&selection));
        let themes: Vec<Score> = (0..10).map(Score::Theme).collect();
        timed("distributions", || distributions(&sheet.table, &selection, &themes));
    }
}

fn pieces(cohort: &Cohort, frame: &Frame) -> Vec<Vec<u8>> {
    let mut pieces = Vec::new();
    let mut table = Table::new(frame);
    for n in 0..cohort.size.organisations {
        for extract in cohort.extracts(n) {
            table.push(frame, &extract).expect("what is made up fits");
            if table.n_rows() == PIECE_ROWS {
                pieces.push(piece::write(&frame.framework, &std::mem::replace(&mut table, Table::new(frame))));
            }
        }
    }
    pieces.push(piece::write(&frame.framework, &table));
    pieces
}

fn timed<T>(what: &str, make: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let made = make();
    println!("{what}: {:?}", start.elapsed());
    made
}

fn told(what: &str, times: &[Duration]) {
    let longest = times.iter().max().copied().unwrap_or_default();
    println!("{what}: {:?} in all, {longest:?} at most", times.iter().sum::<Duration>());
}
