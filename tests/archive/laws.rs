//! What holds for every file: nothing makes the reader panic, and whatever it takes can be written again.
//! `PROPTEST_CASES=100000` looks longer.

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Organisation, Rating};
use qualicycle::dossier::edition::EditionMove;
use qualicycle::dossier::round::{Opening, Phase};
use qualicycle::dossier::seal::Seal;
use qualicycle::formats::archive::{self, Archive};
use qualicycle::formats::name;
use qualicycle::framework::scale::{Decimal, Level};
use qualicycle::framework::succession::{KnownBy, Passage};
use qualicycle::framework::{Answer, IndicatorId, Relation, Scope};
use serde_json::{Value, json};

use crate::kinds::any_of_a_team;
use crate::samples::{self, AT, Journal};

/// Fewer cases than usual, since each of them unpacks archives; the environment asks for more.
pub fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|number| number.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(64), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_dossier_comes_back_as_it_was(dossier in dossier()) {
        let packages = [samples::package(), samples::newer_package()];
        let bytes = archive::write(&dossier, &packages, AT).expect("it is written").bytes;
        let archive = archive::read(&bytes).expect("it is read");
        prop_assert_eq!(&Dossier::of(archive.dossier, archive.entries.clone()), &dossier);
        prop_assert_eq!(written_again(archive), bytes);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000), magic in magic()) {
        let _ = archive::read_any(&[magic.as_bytes(), &bytes].concat());
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[\\[\\]{}\",:0-9a-z\\\\\u{feff}é]{0,200}", magic in magic()) {
        let _ = archive::read_any(format!("{magic}{text}").as_bytes());
        let _ = archive::read_any(&samples::with_part("journal.json", text.as_str()));
    }

    #[test]
    fn damage_is_noticed_or_changes_nothing(cuts in prop::collection::vec(damage(), 1..4)) {
        let whole = samples::archive();
        let mut bytes = whole.clone();
        for (place, removed, inserted) in &cuts {
            let start = place.index(bytes.len());
            let end = (start + removed).min(bytes.len());
            bytes.splice(start..end, inserted.iter().copied());
        }
        if let Ok(archive) = archive::read(&bytes) {
            prop_assert_eq!(archive, archive::read(&whole).expect("the file is sound"));
        }
    }

    #[test]
    fn whatever_is_read_can_be_written_again(lived: bool, part in part(), edits in prop::collection::vec(edit(), 1..4)) {
        let sample = if lived { samples::lived() } else { samples::dossier() };
        let written = archive::write(&sample, &[samples::package()], AT).expect("a sample is written").bytes;
        let mut parts = samples::unpack(&written);
        samples::edit(&mut parts, part, |value| edits.iter().for_each(|edit| apply(value, edit)));
        let bytes = if part == "manifest.json" { samples::pack(&parts) } else { samples::pack_listed(parts) };
        let _ = archive::read_results(&bytes);
        if let Ok(archive) = archive::read(&bytes) {
            written_again(archive);
        }
    }

    #[test]
    fn whatever_is_rescued_can_be_written(edits in prop::collection::vec(edit(), 1..4)) {
        let entries: Vec<Value> = samples::dossier().entries().map(|entry| json!(**entry)).collect();
        let mut lists = json!({ "dossiers": [{ "id": samples::ulid(7).to_string(), "entries": entries }] });
        edits.iter().for_each(|edit| apply(&mut lists, edit));
        let rest = lists.to_string();
        let text = format!("{{\"format\":\"qualicycle-rescue\",\"version\":1,{}", rest.get(1..).unwrap_or_default());
        for archive in archive::read_any(text.as_bytes()).into_iter().flatten() {
            written_again(archive);
        }
    }

    #[test]
    fn every_file_name_works_everywhere(organisation in any::<String>(), label in any::<Option<String>>(), date in ".*") {
        let stem = name::file_stem(&organisation, label.as_deref(), &date);
        prop_assert!(stem.len() <= 88 && !stem.is_empty(), "{}", stem);
        prop_assert!(stem.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && !stem.starts_with('-'), "{}", stem);
    }
}

fn written_again(archive: Archive) -> Vec<u8> {
    let dossier = Dossier::of(archive.dossier, archive.entries);
    archive::write(&dossier, &archive.packages, AT).unwrap_or_else(|error| panic!("not written again: {error}")).bytes
}

fn magic() -> impl Strategy<Value = &'static str> {
    let rescue = "{\"format\":\"qualicycle-rescue\",\"version\":1,";
    select(vec!["", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "{", rescue])
}

fn part() -> impl Strategy<Value = &'static str> {
    select(vec!["journal.json", "journal.json", "framework-mini-2026.json", "results.json", "manifest.json"])
}

fn damage() -> impl Strategy<Value = (Index, usize, Vec<u8>)> {
    (any::<Index>(), 0..40usize, prop::collection::vec(any::<u8>(), 0..40))
}

/// What is done to a JSON value: another value at a place, or nothing there any more.
#[derive(Clone, Debug)]
struct Edit {
    place: Index,
    value: Option<Value>,
}

fn edit() -> impl Strategy<Value = Edit> {
    let deep = (0..40).fold(json!(1), |inside, _| json!({ "rated": inside }));
    let values = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(4),
        json!(32_767),
        json!(-32_768),
        json!(200_001),
        json!(9_007_199_254_740_991_i64),
        json!(-9_007_199_254_740_991_i64),
        json!(1.5),
        json!(""),
        json!("t1-p1"),
        json!("\u{0}\u{202e}<script>"),
        json!("not a and not a and (a or adults) and ".repeat(500) + "a"),
        json!([]),
        json!({}),
        json!(["t1", "t1", "t9"]),
        json!({ "unheard-of": { "a": 1 } }),
        json!({ "level": 4 }),
        deep,
    ];
    let values = values.into_iter().map(Some).chain([None]).collect::<Vec<_>>();
    (any::<Index>(), select(values)).prop_map(|(place, value)| Edit { place, value })
}

fn apply(value: &mut Value, edit: &Edit) {
    let places = places(value, "");
    let place = edit.place.get(&places);
    match (&edit.value, place.rsplit_once('/')) {
        (Some(new), _) => *value.pointer_mut(place).expect("the place is there") = new.clone(),
        (None, Some((parent, key))) => match value.pointer_mut(parent) {
            Some(Value::Object(members)) => drop(members.remove(key)),
            Some(Value::Array(items)) => drop(key.parse().map(|index: usize| items.remove(index))),
            _ => {}
        },
        (None, None) => {}
    }
}

/// The places of all values inside a value, as JSON pointers.
fn places(value: &Value, here: &str) -> Vec<String> {
    let inside = match value {
        Value::Array(items) => items.iter().enumerate().flat_map(|(i, v)| places(v, &format!("{here}/{i}"))).collect(),
        Value::Object(members) => {
            let plain = members.iter().filter(|(key, _)| !key.contains(['/', '~']));
            plain.flat_map(|(key, value)| places(value, &format!("{here}/{key}"))).collect()
        }
        _ => Vec::new(),
    };
    std::iter::once(here.to_owned()).chain(inside).collect()
}

/// A dossier in which anything may have happened, in any order.
pub fn dossier() -> impl Strategy<Value = Dossier> {
    let awkward = vec!["", samples::AWKWARD, "<b>", "\u{feff}é"];
    let of_a_team =
        any_of_a_team((0..3).map(samples::round).collect(), "mini", vec!["t1-p1", "t2-c1", "t9-x"], awkward);
    let any = prop_oneof![2 => change(), 1 => of_a_team];
    prop::collection::vec(any, 0..30).prop_map(|changes| {
        let mut journal = Journal::new();
        for change in changes {
            let sealed = match &change {
                Change::PhaseReached { round, phase: Phase::Closed } => journal.dossier.round(*round).cloned(),
                _ => None,
            };
            journal.add(change);
            if let Some(round) = sealed {
                let seal = Rc::new(Seal::of(journal.dossier.record(&round, AT)));
                journal.add(Change::RoundSealed { round: round.id, seal });
            }
        }
        journal.dossier
    })
}

fn change() -> impl Strategy<Value = Change> {
    let text = any::<String>().prop_map(Rc::<str>::from);
    let indicator = select(vec!["t1-p1", "t1-p2", "t2-c1", "t2-c2", "t9-x"]);
    let level = (0..6i16).prop_map(Level);
    let phase = select(vec![Phase::Preparing, Phase::Assessing, Phase::Agreeing, Phase::Improving, Phase::Closed]);
    let rating = prop_oneof![
        Just(Rating::NotRated),
        Just(Rating::Declined),
        text.clone().prop_map(|why| Rating::NotApplicable { why }),
        level.clone().prop_map(Rating::Level),
        (-9_999_999i64..9_999_999, 0u8..=6).prop_map(|(digits, places)| Rating::Quantity(Decimal { digits, places })),
    ];
    (0..3u128, indicator, text, (level, phase, rating), 0..11).prop_map(
        |(n, indicator, text, (level, phase, rating), kind)| {
            let (round, indicator) = (samples::round(n), indicator.into());
            match kind {
                0 => Change::OrganisationDescribed(Rc::new(Organisation { name: text, ..Organisation::default() })),
                1 | 2 => Change::RoundOpened { round, opening: Rc::new(opening(text)) },
                3 | 4 => Change::PhaseReached { round, phase },
                5 => Change::ThemesChosen { round, themes: vec!["t1".into(), "t2".into()] },
                6 => Change::ScopeSet { round, scope: Scope([("adults".into(), Answer::YesNo(n == 1))].into()) },
                7 if n == 0 => Change::AimSet { round, indicator, amount: rating.quantity() },
                7 => Change::TargetSet { round, indicator, level: Some(level) },
                8 => Change::Noted { round, indicator, text },
                9 => Change::EditionChanged { round, edition: (n > 0).then(|| Rc::new(edition(indicator, n == 1))) },
                _ => Change::Rated { round, indicator, rating },
            }
        },
    )
}

/// A move that leads one of the indicators elsewhere.
fn edition(from: IndicatorId, accepted: bool) -> EditionMove {
    let way = Passage {
        from,
        to: "t1-p1".into(),
        relation: Relation::Overlapping,
        known_by: KnownBy::Words,
        accepted,
        scale: None,
    };
    EditionMove {
        from: samples::package().framework.reference(),
        to: samples::newer_package().framework.reference(),
        indicators: vec![way],
        themes: Vec::new(),
        added: vec!["t9-x".into()],
        retired: Vec::new(),
        scales: Vec::new(),
        since: 2,
        previous: None,
    }
}

fn opening(label: Rc<str>) -> Opening {
    Opening { label, framework: samples::package().framework.reference(), previous: None, carried: BTreeMap::new() }
}
