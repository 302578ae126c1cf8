//! Filters and rosters.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use qualicycle::compare::filter::{Filter, Rounds, SimilarTo};
use qualicycle::compare::roster::Size;
use qualicycle::compare::similar::distance;
use qualicycle::compare::{Extract, Frame, Selection};
use qualicycle::dossier::change::{OrganisationKind, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{DossierId, Timestamp};
use qualicycle::framework::search::fold;
use ulid::Ulid;

use crate::many::{DAY, Many, NEW_YEAR_2024, blank, day, mixed, percents, rated_percents, some_organisations};
use crate::support::cases;

fn named(many: &Many, filter: &Filter) -> Vec<u128> {
    let selection = filter.select(&many.roster, many.table());
    selection.iter().map(|row| many.table().rows[row].dossier.0.0).collect()
}

fn filters() -> impl Strategy<Value = Filter> {
    let rounds = prop_oneof![
        Just(Rounds::Latest),
        select(&["campagne d'ete", "2024", "nobody calls it so"][..]).prop_map(|label| Rounds::Labelled(label.into())),
        (proptest::option::of(-300..500i64), proptest::option::of(0..800i64)).prop_map(|(from, until)| {
            let day = |day: i64| Day::at(NEW_YEAR_2024 + day * DAY, 0).expect("within the calendar");
            Rounds::Closed { from: from.map(day), until: until.map(day) }
        }),
    ];
    let words = select(&["", "lyc", "saint elan", "OEILLET", "port cfa", "nothing like it"][..]);
    let kinds = subsequence(OrganisationKind::ALL.to_vec(), 0..=3);
    let regions = subsequence(vec!["ile bleue", "RIVAGES", "Ailleurs", ""], 0..=2);
    let regions = regions.prop_map(|regions| regions.into_iter().map(Rc::from).collect::<Vec<Rc<str>>>());
    let sizes = subsequence(Size::ALL.to_vec(), 0..=3);
    let maybe = || proptest::option::weighted(0.3, any::<bool>());
    let of = (words, kinds, regions, sizes, rounds, maybe(), maybe());
    of.prop_map(|(words, kinds, regions, sizes, rounds, reviewed, provisional)| Filter {
        words: words.into(),
        kinds,
        regions,
        sizes,
        rounds,
        reviewed,
        provisional,
        ..Filter::default()
    })
}

/// The rows of a filter, read off the extracts one by one.
fn slowly(filter: &Filter, extracts: &[Extract], frame: &Frame) -> Vec<u32> {
    let mut rounds: BTreeMap<DossierId, Vec<(usize, &Extract)>> = BTreeMap::new();
    for (row, extract) in extracts.iter().enumerate() {
        rounds.entry(extract.dossier).or_default().push((row, extract));
    }
    let mut rows = Vec::new();
    for mut rounds in rounds.into_values() {
        let organisation = rounds[0].1.organisation.clone();
        let text = fold(&format!("{} {}", organisation.name, organisation.place)).replace('-', " ");
        let has_words = fold(&filter.words).split(' ').all(|word| text.split(' ').any(|other| other.starts_with(word)));
        if !has_words || !(filter.kinds.is_empty() || filter.kinds.contains(&organisation.kind)) {
            continue;
        }
        let plain = |text: &str| fold(text).replace('-', " ");
        let is_there = filter.regions.iter().any(|region| plain(region) == plain(&organisation.region));
        let is_of_size = filter.sizes.contains(&Size::of(organisation.learners));
        if !(filter.regions.is_empty() || is_there) || !(filter.sizes.is_empty() || is_of_size) {
            continue;
        }
        rounds.retain(|(_, extract)| match &filter.rounds {
            Rounds::Latest => true,
            Rounds::Labelled(label) => fold(&extract.label).replace('’', "'") == fold(label),
            Rounds::Closed { from, until } => {
                let day = Day::at(extract.closed_at.0, 0).expect("within the calendar");
                from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
            }
        });
        let Some((row, latest)) = rounds.into_iter().max_by_key(|(_, it)| (it.closed_at, it.round)) else { continue };
        let asked =
            latest.ratings.iter().filter(|(id, _)| !frame.indicators[frame.column(id).expect("known")].is_measure);
        let applies = |rating: &&Rating| !matches!(rating, Rating::NotApplicable { .. });
        let applicable: Vec<&Rating> = asked.map(|(_, rating)| rating).filter(applies).collect();
        let n_rated = applicable.iter().filter(|rating| matches!(rating, Rating::Level(_))).count();
        let is_provisional = applicable.is_empty() || n_rated * 100 < 80 * applicable.len();
        let is_wanted = filter.reviewed.is_none_or(|reviewed| reviewed == latest.review.is_some())
            && filter.provisional.is_none_or(|provisional| provisional == is_provisional);
        if is_wanted {
            rows.push(row as u32);
        }
    }
    rows.sort();
    rows
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_selection_holds_each_row_once_in_order(
        near in proptest::collection::vec(0..400u32, 0..200),
        far in proptest::collection::vec(any::<u32>(), 0..3),
    ) {
        let rows: Vec<u32> = near.into_iter().chain(far).collect();
        let once: BTreeSet<u32> = rows.iter().copied().collect();
        let selection = Selection::new(rows);
        prop_assert_eq!(selection.rows.to_vec(), once.into_iter().collect::<Vec<u32>>());
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_filter_lets_through_what_reading_one_by_one_would(extracts in some_organisations(10), filter in filters()) {
        let many = Many::of(mixed(), extracts);
        let selection = filter.select(&many.roster, many.table());
        prop_assert_eq!(selection.rows.to_vec(), slowly(&filter, &many.extracts, many.frame()));
        let organisations: BTreeSet<usize> = selection.rows.iter().filter_map(|row| many.roster.whose(*row)).collect();
        prop_assert_eq!(organisations.len(), selection.n());
    }

    #[test]
    fn a_filter_comes_back_from_an_address(filter in filters()) {
        let text = serde_json::to_string(&filter).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<Filter>(&text).expect("it can be read"), filter);
    }

    #[test]
    fn a_roster_holds_every_row_once_in_the_order_of_names_and_time(extracts in some_organisations(10)) {
        let many = Many::of(mixed(), extracts);
        let mut rows = BTreeSet::new();
        for (index, member) in many.roster.organisations.iter().enumerate() {
            let rounds = many.roster.rounds_of(member);
            prop_assert!(!rounds.is_empty());
            prop_assert!(rounds.is_sorted_by_key(|round| many.table().rows[round.row as usize].closed_at));
            for round in rounds {
                prop_assert!(rows.insert(round.row));
                prop_assert_eq!(many.roster.whose(round.row), Some(index));
                let label = many.roster.labels[round.label.expect("each is called something") as usize].replace('’', "'");
                prop_assert_eq!(fold(&label), fold(&many.table().rows[round.row as usize].label).replace('’', "'"));
            }
        }
        prop_assert_eq!(rows.len(), many.extracts.len());
        prop_assert!(many.roster.organisations.is_sorted_by_key(|member| fold(&member.organisation.name)));
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn what_is_offered_finds_as_many_as_it_says(extracts in some_organisations(10), filter in filters()) {
        let many = Many::of(mixed(), extracts);
        let selection = filter.select(&many.roster, many.table());
        let facets = many.roster.facets(&selection);
        let n = |more: Filter| {
            let rows = more.select(&many.roster, many.table());
            rows.rows.iter().filter(|row| selection.holds(**row)).count() as u32
        };
        let same = || Filter { rounds: filter.rounds.clone(), ..Filter::default() };
        for (kind, n_said) in facets.kinds {
            prop_assert_eq!(n(Filter { kinds: vec![kind], ..same() }), n_said);
        }
        for (region, n_said) in facets.regions {
            prop_assert_eq!(n(Filter { regions: vec![region.unwrap_or_default()], ..same() }), n_said);
        }
        for (size, n_said) in facets.sizes {
            prop_assert_eq!(n(Filter { sizes: vec![size], ..same() }), n_said);
        }
        prop_assert_eq!(n(Filter { reviewed: Some(true), ..same() }), facets.n_reviewed);
        prop_assert_eq!(n(Filter { provisional: Some(true), ..same() }), facets.n_provisional);
        prop_assert_eq!(selection.n_reviewed(many.table()) as u32, facets.n_reviewed);
        prop_assert_eq!(selection.n_provisional(many.table()) as u32, facets.n_provisional);
        for (label, n_said) in facets.labels {
            let label = fold(&label);
            let members = selection.rows.iter().filter_map(|row| many.roster.member(*row));
            let rounds = members.flat_map(|member| many.roster.rounds_of(member));
            let called_so = rounds.filter(|round| fold(&many.table().rows[round.row as usize].label) == label);
            prop_assert_eq!(called_so.count() as u32, n_said);
        }
    }
}

#[test]
fn nothing_asked_is_everybody_with_their_latest_round() {
    let framework = percents(1);
    let mut later = rated_percents(&framework, 1, &[Some(80)]);
    later.round = qualicycle::dossier::entry::RoundId(Ulid(5));
    later.closed_at = Timestamp(NEW_YEAR_2024 + 400 * DAY);
    let extracts = vec![later, rated_percents(&framework, 1, &[Some(20)]), rated_percents(&framework, 2, &[Some(50)])];
    let many = Many::of(framework, extracts);
    assert!(Filter::default().is_empty());
    assert_eq!(many.everybody().rows[..], [0, 2]);
    let until = Rounds::Closed { from: None, until: Some(day("2024-12-31")) };
    let filter = Filter { rounds: until, ..Filter::default() };
    assert_eq!(filter.select(&many.roster, many.table()).rows[..], [1, 2]);
    assert_eq!(serde_json::to_string(&Filter::default()).expect("it can be written"), "{}");
}

#[test]
fn the_nearest_to_an_organisation_are_those_of_the_filter_and_itself() {
    let framework = percents(2);
    let values = [[50, 50], [52, 50], [90, 10], [50, 60], [51, 50]];
    let extracts = (1..).zip(values).map(|(n, it)| rated_percents(&framework, n, &it.map(Some))).collect();
    let many = Many::of(framework, extracts);
    let similar = Some(SimilarTo { organisation: DossierId(Ulid(1)), n: 2 });
    assert_eq!(named(&many, &Filter { similar, ..Filter::default() }), [1, 2, 5]);
    let unknown = Some(SimilarTo { organisation: DossierId(Ulid(99)), n: 2 });
    assert!(named(&many, &Filter { similar: unknown, ..Filter::default() }).is_empty());
    assert_eq!(distance(many.table(), 0, 1).map(|near| (near.apart, near.n_common)), Some((200, 2)));
}

#[test]
fn a_file_that_is_newer_says_who_the_organisation_is() {
    let framework = percents(1);
    let mut first = blank(&framework, 1);
    first.organisation.name = "Before".into();
    let mut second = blank(&framework, 1);
    second.round = qualicycle::dossier::entry::RoundId(Ulid(5));
    second.closed_at = Timestamp(NEW_YEAR_2024 - 50 * DAY);
    second.written_at = Timestamp(NEW_YEAR_2024 + DAY);
    second.organisation.name = "Now".into();
    let many = Many::of(framework, vec![first, second]);
    assert_eq!(&*many.roster.organisations[0].organisation.name, "Now");
    assert_eq!(many.everybody().rows[..], [0]);
}

#[test]
fn sizes_meet_without_a_gap() {
    let bands = Size::ALL.map(Size::bounds);
    for pair in bands[..5].windows(2) {
        assert_eq!(pair[0].1.map(|most| most + 1), pair[1].0);
    }
    for size in Size::ALL {
        let (least, most) = size.bounds();
        assert!(least.is_none_or(|n| Size::of(Some(n)) == size) && most.is_none_or(|n| Size::of(Some(n)) == size));
    }
    assert_eq!(Size::of(None), Size::Unknown);
}
