//! Tables, sheets and collections: that columns hold what rounds said, in whatever order files come.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use qualicycle::compare::desk::{CollectionId, DeskChange};
use qualicycle::compare::roster::{Member, MemberRound};
use qualicycle::compare::{Cell, Collection, Extract, Frame, Hundredths, Roster, Sheet, Table};
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::entry::{Author, DossierId, EntryId, ReplicaId, Timestamp};
use qualicycle::dossier::round::Round;
use qualicycle::framework::scale::{Decimal, Kind, Level};
use qualicycle::framework::{Answer, FlagKind, Framework, Package};
use qualicycle::score::ScoreCard;
use ulid::Ulid;

use crate::many::{mixed, some_organisations, table};
use crate::support::browser::{catalogue, whole};
use crate::support::{cases, not_applicable, round_with};

/// A round with whatever ratings and answers these numbers amount to.
fn round_of(framework: &Framework, numbers: &[u32]) -> Round {
    let mut numbers = numbers.iter().copied().cycle();
    let mut next = || numbers.next().unwrap_or_default() as usize;
    let mut round = round_with(framework, &[]);
    round.themes.retain(|_| next() % 5 > 0);
    for flag in &framework.flags {
        if let FlagKind::YesNo { .. } = flag.kind {
            round.scope.0.insert(flag.id.clone(), Answer::YesNo(next() % 2 == 0));
        }
    }
    for place in framework.places() {
        let scale = framework.scale_of(place.indicator).expect("each has a scale");
        let levels = framework.levels_of(place.indicator);
        let rating = match (next() % 8, scale.kind) {
            (0, _) => Rating::NotRated,
            (1, _) => not_applicable(),
            (2, _) => Rating::Declined,
            (_, Kind::Quantity) => Rating::Quantity(Decimal { digits: next() as i64, places: 1 }),
            (_, Kind::Percent) => Rating::Level(Level((next() % 101) as i16)),
            _ => Rating::Level(levels[next() % levels.len()]),
        };
        round.ratings.insert(place.indicator.id.clone(), rating);
    }
    round
}

#[test]
fn scores_of_columns_are_those_of_the_score_card_on_every_framework_of_the_program() {
    let packages: Vec<Package> = catalogue().iter().map(|card| whole(&card.framework)).collect();
    assert!(packages.len() >= 6);
    let mut runner = proptest::test_runner::TestRunner::new(cases(40));
    let ran = runner.run(&vec(any::<u32>(), 1..400), |numbers| {
        for package in &packages {
            let framework = &package.framework;
            let round = round_of(framework, &numbers);
            let frame = Frame::of(framework);
            let mut cells = vec![Cell::NOT_ASKED; frame.indicators.len()];
            for place in round.asked(framework) {
                let column = frame.column(&place.indicator.id).expect("each has a column");
                cells[column] = Cell::of(round.rating(&place.indicator.id));
            }
            let (scores, card) = (frame.scores(&cells), ScoreCard::of(framework, &round));
            prop_assert_eq!(scores.whole, card.whole.mean.map(Hundredths::of));
            prop_assert_eq!(scores.coverage, card.whole.tally.coverage().map(Hundredths::of));
            for (theme, mean) in frame.themes.iter().zip(scores.themes) {
                let result = card.theme(&theme.id).and_then(|theme| theme.result.mean);
                prop_assert_eq!(mean, result.map(Hundredths::of), "{} of {}", &theme.id, framework.reference());
            }
        }
        Ok(())
    });
    ran.expect("columns and score card agree");
}

/// What counts in a sheet: for each round the digest that stands.
fn standing(sheet: &Sheet) -> BTreeMap<(DossierId, u128), Rc<str>> {
    sheet.rows().map(|(_, row)| ((row.dossier, row.round.0.0), row.digest.clone())).collect()
}

/// Files that came twice, some of them newer, some of them with another record.
fn with_copies(extracts: &[Extract], copies: &[(Index, i64, bool)]) -> Vec<Extract> {
    let mut all = extracts.to_vec();
    for (index, later, is_other) in copies {
        if extracts.is_empty() {
            break;
        }
        let mut copy = extracts[index.index(extracts.len())].clone();
        copy.written_at = Timestamp(copy.written_at.0 + later);
        if *is_other {
            copy.digest = format!("{} of another", copy.digest).into();
        }
        all.push(copy);
    }
    all
}

/// All that a roster of these pieces says, with the digest of a round where the roster has its row.
fn told_of_roster(frame: &Rc<Frame>, pieces: &[Table]) -> Vec<String> {
    let mut collection = Collection::new(CollectionId(Ulid(1)));
    collection.read(frame, &Table::new(frame)).expect("the same frame");
    pieces.iter().for_each(|piece| collection.read(frame, piece).expect("the same frame"));
    let sheet = collection.sheet(&frame.framework).expect("it was read");
    let roster = Roster::of(&collection, sheet, 0);
    let round = |round: &MemberRound| (MemberRound { row: 0, ..*round }, &sheet.table.rows[round.row as usize].digest);
    let member = |member: &Member| {
        let rounds: Vec<_> = roster.rounds_of(member).iter().map(round).collect();
        format!("{member:?} {rounds:?}")
    };
    let words = format!("{:?} {:?}", roster.regions, roster.labels);
    roster.organisations.iter().map(member).chain([words]).collect()
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn two_pieces_together_are_as_if_all_had_been_pushed(extracts in some_organisations(10), at in any::<Index>()) {
        let framework = mixed();
        let frame = Frame::of(&framework);
        let (first, second) = extracts.split_at(at.index(extracts.len() + 1));
        let mut together = table(&frame, first);
        together.append(&table(&frame, second)).expect("the same frame");
        let pushed = table(&frame, &extracts);
        prop_assert_eq!(&together.rows, &pushed.rows);
        prop_assert_eq!(&together.cells, &pushed.cells);
        prop_assert_eq!(&together.reviews, &pushed.reviews);
        prop_assert_eq!(&together.theme_means, &pushed.theme_means);
        prop_assert_eq!((&together.whole, &together.coverage), (&pushed.whole, &pushed.coverage));
        for (row, extract) in extracts.iter().enumerate() {
            for (column, indicator) in frame.indicators.iter().enumerate() {
                let rating = extract.ratings.get(&indicator.id);
                prop_assert_eq!(together.cell(row, column), rating.map_or(Cell::NOT_ASKED, Cell::of));
                let number = rating.and_then(Rating::quantity).map(|number| number.as_f64() as f32);
                prop_assert_eq!(together.quantity(row, column), number);
                prop_assert_eq!(pushed.quantity(row, column), number);
            }
            prop_assert_eq!(together.review(row).is_some(), extract.review.is_some());
            let scores = frame.scores(&together.cells_of(row));
            prop_assert_eq!(together.whole[row], scores.whole);
        }
    }

    #[test]
    fn in_whatever_pieces_and_order_files_come_the_same_rounds_stand(
        extracts in some_organisations(6),
        copies in vec((any::<Index>(), -2..3i64, any::<bool>()), 0..8),
        seed in any::<u64>(),
        cuts in vec(any::<Index>(), 0..4),
    ) {
        let framework = mixed();
        let frame = Rc::new(Frame::of(&framework));
        let all = with_copies(&extracts, &copies);
        let mut shuffled = all.clone();
        shuffled.sort_by_key(|it| seed.wrapping_mul(1 + it.round.0.0 as u64).wrapping_add(it.written_at.0 as u64).rotate_left(seed as u32 % 64));
        let mut one = Sheet::new(frame.clone());
        one.append(&table(&frame, &all)).expect("the same frame");
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(all.len() + 1)).chain([0, all.len()]).collect();
        cuts.sort();
        let mut other = Sheet::new(frame.clone());
        for piece in cuts.windows(2) {
            other.append(&table(&frame, &shuffled[piece[0]..piece[1]])).expect("the same frame");
        }
        prop_assert_eq!(standing(&one), standing(&other));
        let disputed = |sheet: &Sheet| sheet.disputed().map(|(key, _)| *key).collect::<BTreeSet<_>>();
        prop_assert_eq!(disputed(&one), disputed(&other));
        // The newest file of each round stands, and a round with two records is known as such.
        for ((dossier, round), digest) in standing(&one) {
            let files: Vec<&Extract> = all.iter().filter(|it| (it.dossier, it.round.0.0) == (dossier, round)).collect();
            let newest = files.iter().map(|it| it.written_at).max();
            prop_assert!(files.iter().any(|it| Some(it.written_at) == newest && it.digest == digest));
            let digests: BTreeSet<&Rc<str>> = files.iter().map(|it| &it.digest).collect();
            let is_disputed = one.disputed().any(|(key, _)| (key.0, key.1.0.0) == (dossier, round));
            prop_assert_eq!(is_disputed, digests.len() > 1);
        }
        // Reading everything once more changes nothing that counts.
        let before = standing(&one);
        one.append(&table(&frame, &all)).expect("the same frame");
        prop_assert_eq!(standing(&one), before);
    }

    #[test]
    fn in_whatever_pieces_and_order_files_come_the_roster_is_the_same(
        extracts in some_organisations(8),
        seed in any::<u64>(),
        size in 1..6usize,
    ) {
        let frame = Rc::new(Frame::of(&mixed()));
        let mut shuffled = extracts.clone();
        shuffled.sort_by_key(|it| seed.wrapping_mul(1 + it.round.0.0 as u64).rotate_left(seed as u32 % 64));
        let at_once = vec![table(&frame, &extracts)];
        let in_pieces: Vec<_> = shuffled.chunks(size).map(|extracts| table(&frame, extracts)).collect();
        prop_assert_eq!(told_of_roster(&frame, &at_once), told_of_roster(&frame, &in_pieces));
    }

    #[test]
    fn joined_dossiers_go_by_the_least_of_them_in_whatever_order_that_was_said(
        joins in vec((1..8u128, 1..8u128, select(vec![true, true, false])), 0..10),
    ) {
        let mut said: BTreeMap<(u128, u128), bool> = BTreeMap::new();
        let mut entries = Vec::new();
        let mut draft = Collection::new(CollectionId(Ulid(1)));
        for (n, (a, b, joined)) in (1u128..).zip(joins.iter().filter(|(a, b, _)| a != b)) {
            let (one, other) = (*a.min(b), *a.max(b));
            said.insert((one, other), *joined);
            let by = Author { replica: ReplicaId(Ulid(1)), role: "".into(), name: "".into() };
            let change = DeskChange::Joined { one: DossierId(Ulid(one)), other: DossierId(Ulid(other)), joined: *joined };
            let entry = Rc::new(draft.journal().draft(EntryId(Ulid(n)), Timestamp(1), by, change));
            draft.insert(entry.clone());
            entries.push(entry);
        }
        let mut backwards = Collection::new(CollectionId(Ulid(1)));
        for entry in entries.iter().rev() {
            backwards.insert(entry.clone());
        }
        // Slowly: colours spread along joins until nothing changes.
        let mut colour: BTreeMap<u128, u128> = (1..8).map(|n| (n, n)).collect();
        loop {
            let before = colour.clone();
            for ((one, other), _) in said.iter().filter(|(_, joined)| **joined) {
                let least = colour[one].min(colour[other]);
                colour.insert(*one, least);
                colour.insert(*other, least);
            }
            if colour == before {
                break;
            }
        }
        for (n, least) in colour {
            prop_assert_eq!(draft.organisation(DossierId(Ulid(n))), DossierId(Ulid(least)));
            prop_assert_eq!(backwards.organisation(DossierId(Ulid(n))), DossierId(Ulid(least)));
        }
    }

    #[test]
    fn joined_dossiers_are_one_organisation_and_rounds_left_out_are_not_counted(extracts in some_organisations(6)) {
        let framework = mixed();
        let frame = Rc::new(Frame::of(&framework));
        let mut collection = Collection::new(CollectionId(Ulid(1)));
        collection.read(&frame, &table(&frame, &extracts)).expect("the same frame");
        let dossiers: BTreeSet<DossierId> = extracts.iter().map(|it| it.dossier).collect();
        let mut n = 0;
        let mut enter = |collection: &mut Collection, change: DeskChange| {
            n += 1;
            let by = Author { replica: ReplicaId(Ulid(1)), role: "".into(), name: "".into() };
            let entry = collection.journal().draft(EntryId(Ulid(n)), Timestamp(1), by, change);
            collection.insert(Rc::new(entry));
        };
        if let [one, other, ..] = dossiers.iter().collect::<Vec<_>>()[..] {
            enter(&mut collection, DeskChange::Joined { one: *one, other: *other, joined: true });
        }
        if let Some(last) = extracts.last() {
            let why = Some("A trial.".into());
            enter(&mut collection, DeskChange::LeftOut { dossier: last.dossier, round: last.round, why });
        }
        let Some(sheet) = collection.sheet(&framework.reference()) else { return Ok(()) };
        let roster = Roster::of(&collection, sheet, 0);
        let n_rows: usize = roster.rounds.len();
        prop_assert_eq!(n_rows, extracts.len().saturating_sub(1));
        let expected: BTreeSet<DossierId> =
            extracts[..extracts.len().saturating_sub(1)].iter().map(|it| collection.organisation(it.dossier)).collect();
        prop_assert_eq!(roster.organisations.iter().map(|it| it.id).collect::<BTreeSet<_>>(), expected);
    }
}
