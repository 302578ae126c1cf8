//! The worlds that every figure has to face, whatever it shows: the tests of this package draw each kind of figure in
//! each of them, in every language. A figure that has nothing to say in one gives none.

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::entry::RoundId;
use qualicycle::dossier::panel::{
    AnswerId, AnswerSheet, Came, Choice, Group, PanelId, Question, QuestionKind, Questionnaire,
};
use qualicycle::dossier::round::Phase;
use qualicycle::dossier::team::{Member, MemberId, Part};
use qualicycle::framework::scale::{Decimal, Kind};
use ulid::Ulid;

use crate::world::{World, indicator_id, level, measure_id, theme_id};

/// A world that every figure has to face.
pub struct Facing {
    /// What is hard about it: `up-then-down`.
    pub name: &'static str,
    /// Tells it of the six themes, four indicators and four levels that a world begins with.
    pub tell: fn(World) -> World,
}

/// All of them.
pub fn all() -> Vec<Facing> {
    let tell = |name: &'static str, tell: fn(World) -> World| Facing { name, tell };
    vec![
        // Nothing to show, or hardly anything.
        tell("not-rated", |world| world.round("2026", |_, _| Rating::NotRated)),
        tell("never-rated", |world| {
            world.round("2024", |_, _| Rating::NotRated).round("2026", |_, _| Rating::NotRated)
        }),
        tell("rated-before-only", |world| world.round("2024", usual(0)).round("2026", |_, _| Rating::NotRated)),
        tell("rated-now-only", |world| world.round("2024", |_, _| Rating::NotRated).round("2026", usual(0))),
        tell("nothing-applies", |world| world.round("2026", |_, _| not_applicable())),
        tell("nothing-applies-any-more", |world| world.round("2024", usual(0)).round("2026", |_, _| not_applicable())),
        tell("nobody-says", |world| world.round("2024", usual(0)).round("2026", |_, _| Rating::Declined)),
        tell("one-indicator-rated", |world| world.round("2026", only(|theme, of| theme == 2 && of == 1))),
        tell("one-theme-rated", |world| {
            world.round("2024", only(|theme, _| theme == 2)).round("2026", only(|theme, _| theme == 2))
        }),
        tell("other-themes-rated", |world| {
            world.round("2024", only(|theme, _| theme < 3)).round("2026", only(|theme, _| theme >= 3))
        }),
        tell("half-rated", |world| world.round("2024", usual(0)).round("2026", only(|_, of| of % 2 == 0)).target(3)),
        tell("half-applies", |world| {
            world.round("2026", |theme, of| if of % 2 == 0 { not_applicable() } else { usual(1)(theme, of) })
        }),
        tell("one-indicator", |world| {
            world.themes(1).indicators(1).round("2024", |_, _| level(2)).round("2026", |_, _| level(3)).target(4)
        }),
        tell("only-measures", |world| {
            with_measures(
                with_measures(world.themes(1).indicators(0).measures(3).round("2024", usual(0)), 40)
                    .round("2026", usual(0)),
                60,
            )
        }),
        // Everything alike.
        tell("all-same", |world| world.round("2026", |_, _| level(2))),
        tell("all-same-twice", |world| world.round("2024", |_, _| level(2)).round("2026", |_, _| level(2)).target(2)),
        tell("all-same-for-five-rounds", |world| years(world, 5, |_| |_, _| level(3))),
        tell("all-lowest", |world| world.round("2024", |_, _| level(1)).round("2026", |_, _| level(1)).target(1)),
        tell("all-highest", |world| world.round("2024", |_, _| level(4)).round("2026", |_, _| level(4)).target(4)),
        tell("from-lowest-to-highest", |world| {
            world.round("2024", |_, _| level(1)).round("2026", |_, _| level(4)).target(4)
        }),
        tell("from-highest-to-lowest", |world| {
            world.round("2024", |_, _| level(4)).round("2026", |_, _| level(1)).target(4)
        }),
        tell("one-theme-rises", |world| {
            world
                .round("2024", |_, _| level(2))
                .round("2026", |theme, _| level(if theme == 1 { 3 } else { 2 }))
                .target(3)
        }),
        tell("one-theme-falls", |world| {
            world
                .round("2024", |_, _| level(3))
                .round("2026", |theme, _| level(if theme == 1 { 2 } else { 3 }))
                .target(3)
        }),
        // Rounds.
        tell("one-round", |world| world.round("2026", usual(0)).target(3)),
        tell("two-rounds", |world| world.round("2024", usual(0)).round("2026", usual(1)).target(3)),
        tell("twenty-rounds", |world| years(world, 20, usual).target(3)),
        tell("up-then-down", |world| years(world, 3, |round| move |_, _| level([1, 4, 2][round]))),
        tell("down-then-up", |world| years(world, 3, |round| move |_, _| level([4, 1, 3][round]))),
        tell("half-up-half-down", |world| {
            world
                .round("2024", |theme, _| level(if theme % 2 == 0 { 1 } else { 4 }))
                .round("2026", |theme, _| level(if theme % 2 == 0 { 4 } else { 1 }))
        }),
        tell("back-where-it-was", |world| years(world, 3, |round| usual(round % 2))),
        tell("a-round-without-ratings-between", |world| {
            world.round("2022", usual(0)).round("2024", |_, _| Rating::NotRated).round("2026", usual(1))
        }),
        tell("rounds-with-long-names", |world| {
            let long = "2025-2026 (second semestre, tous les sites et toutes les formations de l’établissement)";
            world.round(long, usual(0)).round(&format!("{long}, suite et fin"), usual(1)).target(3)
        }),
        tell("rounds-of-one-name", |world| world.round("2026", usual(0)).round("2026", usual(1))),
        // Themes and words.
        tell("one-theme", |world| world.themes(1).round("2024", usual(0)).round("2026", usual(1)).target(3)),
        tell("two-themes", |world| world.themes(2).round("2024", usual(0)).round("2026", usual(1)).target(3)),
        tell("three-themes", |world| world.themes(3).round("2024", usual(0)).round("2026", usual(1)).target(3)),
        tell("forty-themes", |world| world.themes(40).round("2024", usual(0)).round("2026", usual(1)).target(3)),
        tell("forty-themes-for-twenty-rounds", |world| years(world.themes(40).indicators(2), 20, usual)),
        tell("forty-indicators-in-a-theme", |world| {
            world.themes(2).indicators(40).round("2024", usual(0)).round("2026", usual(1)).target(3)
        }),
        tell("long-words", |world| world.long_words().round("2024", usual(0)).round("2026", usual(1)).target(3)),
        tell("forty-long-themes", |world| {
            world.long_words().themes(40).round("2024", usual(0)).round("2026", usual(1)).target(3)
        }),
        tell("no-steps", |world| world.no_steps().round("2024", usual(0)).round("2026", usual(1)).target(3)),
        // Scales.
        tell("two-levels", |world| {
            world.levels(2).round("2024", of_levels(2, 0)).round("2026", of_levels(2, 1)).target(2)
        }),
        tell("five-levels", |world| {
            world.levels(5).round("2024", of_levels(5, 0)).round("2026", of_levels(5, 1)).target(4)
        }),
        tell("eleven-levels", |world| {
            world.levels(11).round("2024", of_levels(11, 0)).round("2026", of_levels(11, 3)).target(9)
        }),
        tell("stages", |world| {
            world.scale(Kind::Stage, 0..=4).round("2024", from_nought(5, 0)).round("2026", from_nought(5, 1)).target(4)
        }),
        tell("yes-or-no", |world| {
            world.scale(Kind::YesNo, 0..=1).round("2024", from_nought(2, 0)).round("2026", from_nought(2, 1)).target(1)
        }),
        tell("three-states", |world| {
            world.scale(Kind::Tri, 0..=2).round("2024", from_nought(3, 0)).round("2026", from_nought(3, 1)).target(2)
        }),
        tell("findings", |world| {
            world.scale(Kind::Conformity, 0..=2).round("2024", from_nought(3, 0)).round("2026", from_nought(3, 1))
        }),
        tell("percent", |world| {
            world
                .scale(Kind::Percent, [])
                .round("2024", |theme, of| level((theme * 17 + of * 7) as i16 % 101))
                .round("2026", |theme, of| level((theme * 23 + of * 11) as i16 % 101))
                .target(80)
        }),
        // Measures, importance, the views of others.
        tell("measures", |world| {
            with_measures(with_measures(world.measures(4).round("2024", usual(0)), 40).round("2026", usual(1)), 60)
        }),
        tell("measures-never-taken", |world| world.measures(4).round("2024", usual(0)).round("2026", usual(1))),
        tell("importance", |world| {
            important(world.round("2024", usual(0)).round("2026", usual(1)), |theme| 1 + theme as u8 % 5)
        }),
        tell("importance-all-same", |world| important(world.round("2026", usual(1)), |_| 3)),
        tell("one-group", |world| asked(world.round("2026", usual(1)), &[(Group::Pupils, 12)])),
        tell("six-groups", |world| asked(world.round("2026", usual(1)), &Group::ALL.map(|group| (group, 9)))),
        tell("groups-too-small", |world| {
            asked(world.round("2026", usual(1)), &[(Group::Pupils, 2), (Group::Parents, 0)])
        }),
        tell("votes", |world| voted(world.round("2024", usual(0)).round("2026", usual(1)))),
        tell("closed", |world| {
            world.round("2024", usual(0)).reaching(Phase::Closed).round("2026", usual(1)).reaching(Phase::Closed)
        }),
        tell("everything", |world| {
            let world = world.measures(2).round("2023", usual(2));
            let world = asked(with_measures(world, 30).round("2024", usual(0)), &Group::ALL.map(|group| (group, 7)));
            let world = with_measures(world, 45).round("2026", usual(1)).target(3);
            let world = asked(with_measures(world, 70), &Group::ALL.map(|group| (group, 11)));
            voted(important(world, |theme| 5 - theme as u8 % 5))
        }),
    ]
}

/// A rating that does not concern the organisation.
pub fn not_applicable() -> Rating {
    Rating::NotApplicable { why: "Sans objet".into() }
}

/// Ratings on four levels that differ from theme to theme, from indicator to indicator and from round to round.
pub fn usual(round: usize) -> impl Fn(usize, usize) -> Rating + Copy {
    of_levels(4, round)
}

/// The same on as many levels, counted from 1.
pub fn of_levels(n_levels: usize, round: usize) -> impl Fn(usize, usize) -> Rating + Copy {
    move |theme, of| level(1 + any_below(n_levels, [theme, of, round]))
}

/// The same on as many levels, counted from 0.
fn from_nought(n_levels: usize, round: usize) -> impl Fn(usize, usize) -> Rating + Copy {
    move |theme, of| level(any_below(n_levels, [theme, of, round]))
}

/// A number that looks arbitrary and is the same each time.
fn any_below(n: usize, of: [usize; 3]) -> i16 {
    let mixed = of.into_iter().fold(17_u64, |mixed, part| {
        (mixed ^ (part as u64 + 1)).wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407)
    });
    ((mixed >> 33) % n as u64) as i16
}

/// The usual ratings where one holds, and none elsewhere.
fn only(is_rated: fn(usize, usize) -> bool) -> impl Fn(usize, usize) -> Rating + Copy {
    move |theme, of| if is_rated(theme, of) { usual(0)(theme, of) } else { Rating::NotRated }
}

/// As many rounds, one a year up to 2026.
pub fn years<R: Fn(usize, usize) -> Rating>(world: World, n: usize, rate: impl Fn(usize) -> R) -> World {
    (0..n).fold(world, |world, round| world.round(&(2027 - n + round).to_string(), rate(round)))
}

/// The measures of the round told last, each a little higher than the one before.
fn with_measures(world: World, from: i64) -> World {
    world.also(|round| {
        let taken = |of: usize| Change::Rated {
            round,
            indicator: measure_id(of),
            rating: Rating::Quantity(Decimal { digits: from + 5 * of as i64, places: 0 }),
        };
        (0..4).map(taken).collect()
    })
}

/// How much each of the first six themes and its first indicators matter in the round told last.
fn important(world: World, importance: fn(usize) -> u8) -> World {
    world.also(|round| {
        let of_part =
            |part: Rc<str>, theme: usize| Change::ImportanceSet { round, part, importance: Some(importance(theme)) };
        let of_theme = |theme: usize| {
            let indicators = (0..4).map(move |of| of_part(indicator_id(theme, of).0, theme + of));
            std::iter::once(of_part(theme_id(theme).0, theme)).chain(indicators)
        };
        (0..6).flat_map(of_theme).collect()
    })
}

/// Groups that are asked about the first indicators in the round told last, and as many people who answer.
fn asked(world: World, groups: &[(Group, usize)]) -> World {
    world.also(|round| groups.iter().flat_map(|(group, n)| answers_of(round, *group, *n)).collect())
}

fn answers_of(round: RoundId, group: Group, n: usize) -> Vec<Change> {
    let question = |of: usize| Question {
        id: format!("q{of}").into(),
        kind: QuestionKind::Agreement,
        text: BTreeMap::from([("fr".into(), format!("Affirmation {}", of + 1).into())]),
        indicator: Some(indicator_id(of / 2, of % 2)),
    };
    let questionnaire =
        Rc::new(Questionnaire { group, questions: (0..8).map(question).collect(), ..Questionnaire::default() });
    let digest = questionnaire.digest();
    let panel = PanelId(Ulid(0x2000 + group as u128 + (round.0.0 << 8)));
    let sheet = |person: usize| {
        let choice = |of: usize| Choice::Step(1 + ((of * 2 + person + group as usize) % 5) as u8);
        let choices = (0..8).map(|of| (format!("q{of}").into(), choice(of))).collect();
        let answer = AnswerId(Ulid((panel.0.0 << 16) + person as u128));
        let sheet = AnswerSheet { questionnaire: digest.clone(), came: Came::File, choices };
        Change::PanelAnswered { round, panel, answer, sheet: Some(Rc::new(sheet)) }
    };
    let opened = Change::PanelOpened { round, panel, questionnaire: Some(questionnaire.clone()) };
    std::iter::once(opened).chain((0..n).map(sheet)).collect()
}

/// Three people who rated each theme alone in the round told last, and whose votes are locked.
fn voted(world: World) -> World {
    let member = |of: usize| MemberId(Ulid(0x3000 + of as u128));
    world.also(|round| {
        let joined = move |of: usize| {
            let details = Member { title: format!("Rôle {}", of + 1).into(), part: Part::Rater, name: "".into() };
            Change::MemberSet { round, member: member(of), details: Some(Rc::new(details)) }
        };
        let vote = move |theme: usize, indicator: usize, of: usize| Change::Voted {
            round,
            indicator: indicator_id(theme, indicator),
            member: member(of),
            vote: level(1 + ((theme + indicator * of) % 4) as i16),
        };
        let votes = (0..6)
            .flat_map(move |theme| (0..4).flat_map(move |indicator| (0..3).map(move |of| vote(theme, indicator, of))));
        let locked = (0..6).map(|theme| Change::VotesLocked { round, theme: theme_id(theme), locked: true });
        let rule = Change::VotingRuleSet { round, rule: Some(VotingRule::USUAL) };
        std::iter::once(rule).chain((0..3).map(joined)).chain(votes).chain(locked).collect()
    })
}
