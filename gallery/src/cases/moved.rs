//! Cases of the figure `moved`.

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::edition::EditionMove;
use qualicycle::dossier::entry::RoundId;
use qualicycle::dossier::round::{Opening, Round};
use qualicycle::figures::{Subject, moved};
use qualicycle::framework::conversion::Method;
use qualicycle::framework::reading::Reading;
use qualicycle::framework::scale::Kind;
use qualicycle::framework::succession::Succession;
use qualicycle::framework::{Framework, Package};
use qualicycle::texts::Texts;

use super::{Case, case};
use crate::world::{World, level, round_id, theme_id};

/// The cases.
pub fn cases(t: &Texts) -> Vec<Case> {
    let figure = |world: World| moved::figure(t, &world.subject());
    let world = || World::of(t.language);
    let twos = |_: usize, _: usize| level(2);
    vec![
        case("moved-one-round", figure(world().round("2026", usual))),
        case("moved-only-real", figure(world().round("2025", usual).round("2026", risen))),
        case("moved-real-decline", figure(world().round("2025", risen).round("2026", usual))),
        case("moved-nothing", figure(world().round("2025", usual).round("2026", usual))),
        case("moved-balanced", figure(world().round("2025", usual).round("2026", turned))),
        case("moved-real-and-scope", figure(world().round("2025", usual).round("2026", risen).also(first_themes))),
        case("moved-not-real", figure(world().round("2025", usual).round("2026", usual).also(first_themes))),
        case("moved-balanced-and-scope", figure(world().round("2025", usual).round("2026", turned).also(first_themes))),
        case("moved-several-and-not-real", figure(world().round("2025", usual).round("2026", thinned))),
        case("moved-several-and-balanced", figure(world().round("2025", usual).round("2026", thinned_and_turned))),
        case(
            "moved-one-point",
            figure(world().themes(2).scale(Kind::Percent, []).round("2025", fifties).round("2026", one_point_more)),
        ),
        case(
            "moved-all-causes",
            moved::figure(
                t,
                &on_another_edition(
                    world().round("2025", patchy).round("2026", mixed).also(first_themes),
                    other_questions,
                ),
            ),
        ),
        case(
            "moved-cancelling",
            figure(
                World::of(t.language)
                    .themes(2)
                    .round("2025", strong_and_weak)
                    .round("2026", one_better)
                    .also(|round| vec![Change::ThemesChosen { round, themes: vec![theme_id(1)] }]),
            ),
        ),
        case(
            "moved-all-causes-of-one-edition",
            figure(world().round("2025", patchy).round("2026", mixed).also(first_themes)),
        ),
        case("moved-half-done", figure(world().round("2025", usual).round("2026", half_done))),
        case("moved-nothing-in-common", figure(world().round("2025", first_half).round("2026", second_half))),
        case("moved-nothing-rated-now", figure(world().round("2025", usual).round("2026", |_, _| Rating::NotRated))),
        case("moved-a-tenth", figure(world().round("2025", twos).round("2026", one_step))),
        case(
            "moved-hardly",
            figure(
                world()
                    .themes(40)
                    .indicators(8)
                    .scale(Kind::Percent, [])
                    .round("2025", |_, _| level(50))
                    .round("2026", |theme, of| level(if (theme, of) == (3, 3) { 51 } else { 50 })),
            ),
        ),
        case(
            "moved-from-nothing-to-everything",
            figure(world().round("2025", |_, _| level(1)).round("2026", |_, _| level(4))),
        ),
        case(
            "moved-beyond-the-scale",
            figure(World::of(t.language).themes(2).round("2025", beyond_before).round("2026", beyond_after)),
        ),
        case(
            "moved-long-names",
            figure(
                world()
                    .long_words()
                    .round("Évaluation partagée de l’automne 2025, avec tous les services", patchy)
                    .round("Tussentijdse zelfevaluatie van het schooljaar 2026-2027", mixed),
            ),
        ),
        case(
            "moved-one-theme",
            moved::figure(
                t,
                &world().round("2025", usual).round("2026", risen).subject().showing_themes(&[theme_id(1)]),
            ),
        ),
        case(
            "moved-some-themes",
            moved::figure(
                t,
                &world()
                    .round("2025", usual)
                    .round("2026", risen)
                    .subject()
                    .showing_themes(&[theme_id(1), theme_id(2)]),
            ),
        ),
        case(
            "moved-since-the-first",
            moved::figure(
                t,
                &world().round("2024", usual).round("2025", risen).round("2026", turned).subject().since(round_id(0)),
            ),
        ),
        case(
            "moved-another-edition",
            moved::figure(t, &on_another_edition(world().round("2025", usual).round("2026", risen), other_questions)),
        ),
        case(
            "moved-other-weights",
            moved::figure(t, &on_another_edition(world().round("2025", usual).round("2026", usual), other_weights)),
        ),
        case("moved-another-framework", moved::figure(t, &apart(world().round("2025", usual).round("2026", risen)))),
    ]
}

fn usual(theme: usize, indicator: usize) -> Rating {
    level(usual_level(theme, indicator))
}

/// Themes are unlike each other: the first is strong and the fifth is weak.
fn usual_level(theme: usize, indicator: usize) -> i16 {
    let of_theme = [3, 2, 3, 2, 1, 2][theme % 6];
    if indicator.is_multiple_of(2) { of_theme } else { of_theme + (theme % 2) as i16 }
}

/// A step better on one in three.
fn risen(theme: usize, indicator: usize) -> Rating {
    let before = usual_level(theme, indicator);
    level(if (theme + indicator).is_multiple_of(3) { (before + 1).min(4) } else { before })
}

/// As many steps up as down in each theme.
fn turned(theme: usize, indicator: usize) -> Rating {
    let before = usual_level(theme, indicator);
    level(match indicator {
        0 if before > 1 => before + 1,
        2 if before > 1 => before - 1,
        _ => before,
    })
}

/// The weakest theme does not apply, and one indicator of the last was not rated.
fn thinned(theme: usize, indicator: usize) -> Rating {
    match (theme, indicator) {
        (4, _) => Rating::NotApplicable { why: "…".into() },
        (5, 1) => Rating::NotRated,
        _ => usual(theme, indicator),
    }
}

/// The same, and as many steps up as down in the third theme.
fn thinned_and_turned(theme: usize, indicator: usize) -> Rating {
    if theme == 2 { turned(theme, indicator) } else { thinned(theme, indicator) }
}

/// Percent that make the numbers of the parts one and two.
fn fifties(theme: usize, indicator: usize) -> Rating {
    level(if (theme, indicator) == (1, 3) { 34 } else { 50 })
}

fn one_point_more(theme: usize, indicator: usize) -> Rating {
    match (theme, indicator) {
        (0, 0) => level(58),
        (1, 3) => Rating::NotApplicable { why: "…".into() },
        _ => level(50),
    }
}

fn one_step(theme: usize, indicator: usize) -> Rating {
    level(if (theme, indicator) == (0, 0) { 3 } else { 2 })
}

fn strong_and_weak(theme: usize, _: usize) -> Rating {
    level(if theme == 0 { 3 } else { 1 })
}

fn one_better(theme: usize, _: usize) -> Rating {
    level(if theme == 0 { 3 } else { 2 })
}

fn patchy(theme: usize, indicator: usize) -> Rating {
    match (theme * 5 + indicator * 3) % 11 {
        0 => Rating::NotRated,
        1 => Rating::Declined,
        2 => Rating::NotApplicable { why: "…".into() },
        _ => usual(theme, indicator),
    }
}

fn mixed(theme: usize, indicator: usize) -> Rating {
    match (theme * 7 + indicator * 2) % 9 {
        0 => Rating::NotRated,
        1 => Rating::NotApplicable { why: "…".into() },
        _ => risen(theme, indicator),
    }
}

fn half_done(theme: usize, indicator: usize) -> Rating {
    if theme < 3 { risen(theme, indicator) } else { Rating::NotRated }
}

fn first_half(theme: usize, indicator: usize) -> Rating {
    if indicator < 2 { usual(theme, indicator) } else { Rating::NotRated }
}

fn second_half(theme: usize, indicator: usize) -> Rating {
    if indicator < 2 { Rating::NotRated } else { usual(theme, indicator) }
}

/// What is real goes down by more than there is, and what is not goes up.
fn beyond_before(theme: usize, indicator: usize) -> Rating {
    match (theme, indicator) {
        (0, 0) => level(4),
        (0, _) => level(1),
        _ => Rating::NotRated,
    }
}

fn beyond_after(theme: usize, indicator: usize) -> Rating {
    match (theme, indicator) {
        (0, 0) => level(1),
        (0, _) => Rating::NotRated,
        _ => level(4),
    }
}

fn first_themes(round: RoundId) -> Vec<Change> {
    vec![Change::ThemesChosen { round, themes: (0..4).map(theme_id).collect() }]
}

/// The last round moved to another edition.
fn on_another_edition(world: World, change: fn(&mut Framework)) -> Subject {
    let old = world.reading();
    let mut newer = Framework { edition: "2".into(), ..(*old.framework).clone() };
    change(&mut newer);
    let package = |framework: &Framework| Package { framework: Rc::new(framework.clone()), words: BTreeMap::new() };
    let succession = Succession::between(&package(&old.framework), &package(&newer));
    let edition = EditionMove::of(&succession, |way| way.accepted, |_| Method::AskAgain, 0, None);
    let newer = Reading { framework: Rc::new(newer), ..old.clone() };
    let mut rounds: Vec<(Rc<Round>, Option<Reading>)> =
        world.rounds().into_iter().map(|round| (round, Some(old.clone()))).collect();
    if let Some((round, reading)) = rounds.last_mut() {
        *round = Rc::new(Round { edition: Some(Rc::new(edition)), ..(**round).clone() });
        *reading = Some(newer.clone());
    }
    Subject::of(newer, &rounds).expect("a case tells of one round at least")
}

/// The second theme is no longer asked, the third weighs double.
fn other_questions(framework: &mut Framework) {
    for criterion in &mut framework.themes[1].criteria {
        for indicator in &mut criterion.indicators {
            indicator.retired = true;
        }
    }
    framework.themes[2].weight = 2;
}

fn other_weights(framework: &mut Framework) {
    framework.themes[0].weight = 3;
}

/// The last round is on an edition to which no move leads.
fn apart(world: World) -> Subject {
    let mut subject = on_another_edition(world, |_| {});
    let Some(last) = subject.rounds.last() else { return subject };
    let round = Rc::new(Round {
        edition: None,
        opening: Rc::new(Opening { framework: subject.reading.framework.reference(), ..(*last.round.opening).clone() }),
        ..(*last.round).clone()
    });
    let rounds: Vec<(Rc<Round>, Option<Reading>)> = (subject.rounds.iter())
        .map(|beside| match beside.round.id == round.id {
            true => (round.clone(), beside.reading.clone()),
            false => (beside.round.clone(), beside.reading.clone()),
        })
        .collect();
    subject = Subject::of(subject.reading.clone(), &rounds).expect("a case tells of one round at least");
    subject
}
