//! The example is what it says, and whatever would be wrong with it is told with its place.

mod team;

use qualicycle::dossier::change::Rating;
use qualicycle::dossier::round::{Carried, Phase, Round};
use qualicycle::score::ScoreCard;

use super::*;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn packages() -> Vec<Package> {
    frameworks::read_all(root()).expect("the frameworks are sound")
}

fn sources() -> Vec<SourceFile> {
    frameworks::source_files(&root().join(FOLDER)).expect("the example is there")
}

fn examples() -> BTreeMap<&'static str, Example> {
    compile(&sources(), &packages()).expect("the example is sound")
}

fn dossiers() -> BTreeMap<&'static str, Dossier> {
    let read = |(language, example): (_, Example)| (language, Dossier::of(example.dossier, example.entries));
    examples().into_iter().map(read).collect()
}

/// What may not differ between two languages.
fn facts(dossier: &Dossier) -> Vec<String> {
    let why_aside = |rating: &Rating| match rating {
        Rating::NotApplicable { .. } => Rating::NotApplicable { why: "".into() },
        rating => rating.clone(),
    };
    let of_round = |round: &Rc<Round>| {
        let ratings: Vec<_> = round.ratings.iter().map(|(id, rating)| (id, why_aside(rating))).collect();
        let notes: Vec<_> = round.notes.keys().collect();
        let beginning = (&round.opening.label, round.opened_at, &round.opening.carried);
        format!("{beginning:?} {:?} {:?} {ratings:?} {notes:?} {:?}", round.phase, round.themes, round.targets)
    };
    dossier.rounds().into_iter().map(of_round).collect()
}

#[test]
fn the_languages_differ_in_words_alone() {
    let dossiers = dossiers();
    assert_eq!(dossiers.keys().copied().collect::<Vec<_>>(), ["en", "fr", "nl"]);
    assert_eq!(facts(&dossiers["fr"]), facts(&dossiers["en"]));
    assert_eq!(facts(&dossiers["fr"]), facts(&dossiers["nl"]));
    assert_ne!(dossiers["fr"].id, dossiers["en"].id);
    assert_ne!(dossiers["fr"].id, dossiers["nl"].id);
}

#[test]
fn a_note_states_the_same_numbers_in_every_language() {
    let dossiers = dossiers();
    for (language, dossier) in &dossiers {
        for (round, original) in dossier.rounds().into_iter().zip(dossiers["fr"].rounds()) {
            for (indicator, note) in &round.notes {
                let expected = numbers(&original.note(indicator));
                assert_eq!(numbers(note), expected, "{language}, {}, {indicator}", round.opening.label);
            }
        }
    }
}

/// The numbers of a text in order of size, since sentences turn round from one language to another.
fn numbers(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
    let number = |word: &str| word.trim_matches([',', '.']).replace(',', ".");
    let mut numbers: Vec<String> = words.map(number).filter(|number| !number.is_empty()).collect();
    numbers.sort();
    numbers
}

#[test]
fn three_rounds_are_closed_and_the_fourth_is_half_done() {
    let packages = packages();
    for dossier in dossiers().values() {
        let rounds = dossier.rounds();
        assert_eq!(rounds.iter().map(|round| round.is_sealed()).collect::<Vec<_>>(), [true, true, true, false]);
        assert_eq!(rounds[3].phase, Phase::Assessing);
        let reference = rounds[3].framework();
        let package = packages.iter().find(|package| package.framework.reference() == *reference);
        let card = ScoreCard::of(&package.expect("the framework is there").framework, rounds[3]);
        let tally = card.whole.tally;
        assert_eq!((tally.rated, tally.asked()), (26, 52));
    }
}

#[test]
fn points_are_carried_over_for_every_reason() {
    let dossiers = dossiers();
    let rounds = dossiers["fr"].rounds();
    assert!(rounds[0].opening.carried.is_empty());
    let reasons: Vec<Carried> = rounds.iter().flat_map(|round| round.opening.carried.values().copied()).collect();
    for reason in [Carried::NotRated, Carried::BelowTarget, Carried::LowLevel] {
        assert!(reasons.contains(&reason), "{reason:?}");
    }
}

#[test]
fn every_build_gives_the_same_bytes() {
    let bytes = || serde_json::to_vec(&examples()).expect("journals are JSON");
    assert_eq!(bytes(), bytes());
}

/// The example with one passage of a source changed is refused for these reasons.
#[track_caller]
fn check(file: &str, from: &str, to: &str, expected: &str) {
    let mut sources = sources();
    let source = sources.iter_mut().find(|source| source.path == file).expect(file);
    assert!(source.contents.contains(from), "{file} has no {from:?}");
    source.contents = source.contents.replacen(from, to, 1);
    let error = compile(&sources, &packages()).err().expect("the change makes the example unsound");
    assert_eq!(error.to_string(), format!("unsound example\n{expected}"));
}

#[test]
fn a_rating_that_nobody_can_give_is_placed() {
    check(
        "example.toml",
        "t07-p1 = 2",
        "t07-p9 = 2",
        "examples/lycee/example.toml: 2022-2023, t07-p9: qual-2026 has no indicator `t07-p9`",
    );
    check(
        "example.toml",
        "t07-p1 = 2",
        "t15-p1 = 2",
        "examples/lycee/example.toml: 2022-2023, t15-p1: this round does not ask the indicator",
    );
    check(
        "example.toml",
        "t07-p1 = 2",
        "t07-p1 = 5",
        "examples/lycee/example.toml: 2022-2023, t07-p1: 5 is not on the scale `level4`",
    );
    check(
        "example.toml",
        "t07-p1 = 2",
        "t07-p1 = 2.5",
        "examples/lycee/example.toml: 2022-2023, t07-p1: 2.5 is not a level",
    );
    check(
        "example.toml",
        "t15-d3 = \"declined\"",
        "t15-d3 = \"refused\"",
        "examples/lycee/example.toml: 2024-2025, t15-d3: \
         `refused` is neither a number, `not-applicable` nor `declined`",
    );
    check(
        "example.toml",
        "t07 = 3 }",
        "t15 = 3 }",
        "examples/lycee/example.toml: 2022-2023, targets: t15 = 3 fits no indicator of the round",
    );
}

#[test]
fn a_text_too_few_or_too_many_is_placed() {
    check(
        "nl.toml",
        "t07-p1 = \"Voor",
        "t07-p3 = \"Voor",
        "examples/lycee/nl.toml: rounds.2022-2023.notes.t07-p1: the text is missing\n\
         examples/lycee/nl.toml: rounds.2022-2023.notes.t07-p3: example.toml does not ask for this text",
    );
    check(
        "en.toml",
        "t07-p1 = \"There",
        "t06-p1 = \"One.\"\nt07-p1 = \"There",
        "examples/lycee/en.toml: rounds.2022-2023.notes.t06-p1: this round does not ask the indicator",
    );
    check(
        "fr.toml",
        "t06-a2 = \"Aucun départ",
        "t06-a2 = \"\" # \"Aucun départ",
        "examples/lycee/fr.toml: rounds.2023-2024.reasons.t06-a2: the text is missing",
    );
    check(
        "fr.toml",
        "steering = ",
        "copil = ",
        "examples/lycee/fr.toml: roles.steering: the text is missing\n\
         examples/lycee/fr.toml: roles.copil: example.toml does not ask for this text",
    );
    check(
        "en.toml",
        "[rounds.2025-2026.notes]",
        "[rounds.2029-2030.notes]\n[rounds.2025-2026.notes]",
        "examples/lycee/en.toml: rounds.2029-2030: example.toml has no such round",
    );
}

#[test]
fn what_cannot_have_happened_is_placed() {
    check(
        "example.toml",
        "closed = 2023-06-29T13:20:00Z",
        "closed = 2023-05-29T13:20:00Z",
        "examples/lycee/example.toml: 2022-2023, closed: it has to come after what stands before it",
    );
    check(
        "example.toml",
        "closed = 2023-06-29T13:20:00Z\n",
        "",
        "examples/lycee/example.toml: 2022-2023: only the last round may stay open",
    );
}

#[test]
fn what_cannot_be_read_is_placed() {
    check(
        "example.toml",
        "closed = 2023-06-29T13:20:00Z",
        "closed = 2023-06-29",
        "examples/lycee/example.toml: line 149: a time reads like 2022-12-06T13:00:00Z",
    );
    check(
        "example.toml",
        "id = \"qual\"",
        "id = \"kwal\"",
        "examples/lycee/example.toml: framework: there is no framework kwal-2026",
    );
}
