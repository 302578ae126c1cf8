//! What the figures of others conclude, case by case in the three languages, and that they keep the secret of small
//! groups.

use expect_test::expect_file;
use gallery::cases;
use gallery::texts::texts;
use gallery::world::{World, indicator_id, level};
use qualicycle::dossier::change::OrganisationKind;
use qualicycle::dossier::panel::Group;
use qualicycle::figures::{sides, voices};
use qualicycle::score::Share;
use qualicycle::score::share::Change;
use qualicycle::score::sides::{Agreement, Voice};
use qualicycle::texts::Language;

#[test]
fn every_case_has_its_conclusion_in_three_languages() {
    let mut told = String::new();
    let kinds = ["voices-", "sides-", "importance-"];
    for language in Language::ALL {
        for case in cases::all(&texts(language)) {
            if !kinds.iter().any(|kind| case.name.starts_with(kind)) {
                continue;
            }
            let said = case
                .figure
                .map_or_else(|| "nothing to say".to_owned(), |figure| format!("{}\n  {}", figure.title, figure.note));
            told.push_str(&format!("{} {}\n  {said}\n", language.code(), case.name));
        }
    }
    expect_file!["others.txt"].assert_eq(&told);
}

/// Gaps in tenths of a level, for the words of an agreement.
fn agreement(gaps: &[i64]) -> Agreement {
    let n = gaps.len();
    let tenths = |sum: i64| Share::of(sum.unsigned_abs(), 10 * n as u64).expect("one gap at least");
    let sum: i64 = gaps.iter().sum();
    let count = |is_so: &dyn Fn(i64) -> bool| gaps.iter().filter(|gap| is_so(**gap)).count();
    Agreement {
        n,
        mean: Change { up: sum >= 0, by: tenths(sum) },
        mean_absolute: tenths(gaps.iter().map(|gap| gap.abs()).sum()),
        n_same: count(&|gap| gap.abs() < 5),
        n_within_one: count(&|gap| gap.abs() <= 10),
        n_over: count(&|gap| gap > 0),
        n_under: count(&|gap| gap < 0),
    }
}

#[test]
fn an_agreement_reads_as_people_say_it() {
    let mut told = String::new();
    let gaps: [&[i64]; 12] = [
        &[6],
        &[-20],
        &[0],
        &[0, 0],
        &[0, 0, 0],
        &[10, 20],
        &[-10, -10, -10],
        &[20, 0, 0, 0],
        &[50, 0],
        &[-30, 30, 10, -10],
        &[-10, 10, 0, 0, 0, 0, 0, 0],
        &[-20, 10, 0, 0],
    ];
    let voices = [
        Voice::Group(Group::Leaders),
        Voice::Group(Group::Teachers),
        Voice::Group(Group::Pupils),
        Voice::Group(Group::Counsellors),
        Voice::Reviewer("A. B.".into()),
    ];
    for language in Language::ALL {
        let t = texts(language);
        let subject = World::of(language).round("2026", |_, _| level(2)).subject();
        for (gaps, voice) in gaps.iter().zip(voices.iter().cycle()) {
            let other = sides::voice_in_sentence(&t, &subject, voice);
            told.push_str(&format!("{}\n", sides::conclusion(&t, &other, Some(&agreement(gaps)))));
        }
        let centre = subject.in_organisation(OrganisationKind::GuidanceCentre);
        let other = sides::voice_in_sentence(&t, &centre, &voices[2]);
        told.push_str(&format!("{}\n\n", sides::conclusion(&t, &other, None)));
    }
    expect_file!["agreements.txt"].assert_eq(&told);
}

/// Had the people of a small group answered otherwise, the figures would be the same to the letter.
#[test]
fn nothing_of_a_small_group_is_in_a_figure() {
    let t = texts(Language::French);
    let figures = |n: u32, steps: [u32; 5]| {
        let on_first = |steps| [("", Some(indicator_id(0, 0)), steps)];
        let world = World::of(Language::French)
            .round("2026", |_, _| level(2))
            .asked(Group::Teachers, 14, &on_first([1, 2, 3, 4, 4]))
            .asked(Group::Pupils, 27, &on_first([5, 6, 7, 8, 1]))
            .asked(Group::Parents, n, &on_first(steps));
        let subject = world.subject();
        (voices::figure(&t, &subject), sides::figures(&t, &subject))
    };
    let expected = figures(4, [4, 0, 0, 0, 0]);
    for code in 0..5u32.pow(5) {
        let steps = [0, 1, 2, 3, 4].map(|place| code / 5u32.pow(place) % 5);
        let chosen: u32 = steps.iter().sum();
        for n in chosen.max(1)..5 {
            assert_eq!(figures(n, steps), expected, "{n} people, {steps:?}");
        }
    }
    assert_ne!(figures(5, [5, 0, 0, 0, 0]), expected, "five are told of");
}
