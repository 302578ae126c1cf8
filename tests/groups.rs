//! Groups side by side: the worked rules of the field, and the law that nothing told lets anyone learn what is held back.
//!
//! The law is tested as non-interference: whatever the people of a small group had answered instead, everything that is
//! told is the same. Then no sum, difference or order of what is told can hold anything of them.

mod support;

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::panel::{
    AnswerSheet, Came, Choice, Group, Panel, PanelId, Question, QuestionKind, QuestionTally, Questionnaire, Tally,
};
use qualicycle::dossier::round::Round;
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, IndicatorId};
use qualicycle::score::Share;
use qualicycle::score::groups::{
    Beside, Comparison, FEWEST, FEWEST_FOR_WORDS, Heard, Mean, PanelResult, People, Spread, Subject, beside_ratings,
    by_indicator, panel_results, people, side_by_side,
};
use support::{cases, framework_of_indicators, indicator, on_scale, round_with};
use ulid::Ulid;

// Rounds with panels.

fn share(reached: u64, possible: u64) -> Share {
    Share::of(reached, possible).expect("something is possible")
}

/// The n-th panel.
const fn panel_id(n: usize) -> PanelId {
    PanelId(Ulid(900 + n as u128))
}

fn question(id: &str, kind: QuestionKind, indicator: Option<&str>) -> Question {
    let text = BTreeMap::from([("fr".into(), format!("Énoncé de {id}").into())]);
    Question { id: id.into(), kind, text, indicator: indicator.map(IndicatorId::from) }
}

/// Two questions on the first indicator, one on none, and an open one.
fn questions() -> Vec<Question> {
    vec![
        question("q1", QuestionKind::Agreement, Some("i1")),
        question("q2", QuestionKind::Agreement, Some("i1")),
        question("q3", QuestionKind::Agreement, None),
        question("q4", QuestionKind::Open, None),
    ]
}

fn framework() -> Framework {
    framework_of_indicators(vec![indicator("i1"), indicator("i2"), on_scale("i3", "conformity")])
}

/// A round over the framework with these panels, each with what its answers amount to.
fn round_with_panels(ratings: &[(&str, Rating)], panels: &[(Group, Tally)]) -> Round {
    let mut round = round_with(&framework(), ratings);
    round.panels = Rc::new(panels.iter().enumerate().map(|(n, (group, tally))| panel(n, *group, tally)).collect());
    round
}

fn panel(n: usize, group: Group, tally: &Tally) -> (PanelId, Panel) {
    let questionnaire = Questionnaire { group, questions: questions(), ..Questionnaire::default() };
    let sealed = Some(Rc::new(tally.clone()));
    (panel_id(n), Panel { questionnaire: Some(Rc::new(questionnaire)), answers: BTreeMap::new(), sealed })
}

/// People of whom each answers the same to the first question and to nothing else.
fn saying(n: u32, steps: [u32; 5]) -> Tally {
    tally(n, &[("q1", steps)])
}

fn tally(n: u32, questions: &[(&str, [u32; 5])]) -> Tally {
    let of = |steps| QuestionTally { steps, ..QuestionTally::default() };
    Tally { n, questions: questions.iter().map(|(id, steps)| ((*id).into(), of(*steps))).collect() }
}

fn on_first_indicator(panels: &[(Group, Tally)]) -> Comparison {
    by_indicator(&round_with_panels(&[], panels)).remove(&"i1".into()).expect("it was asked")
}

// Means and gaps.

#[test]
fn the_mean_of_steps_is_an_exact_fraction_shown_in_tenths() {
    let check = |steps, value, tenths| {
        let mean = Spread { steps, ..Spread::default() }.mean().expect("somebody chose a step");
        assert_eq!((mean.value(), mean.tenths()), (value, tenths), "{steps:?}");
    };
    check([5, 0, 0, 0, 0], share(1, 1), 10);
    check([0, 0, 0, 0, 7], share(5, 1), 50);
    check([1, 2, 3, 4, 5], share(55, 15), 37);
    check([0, 0, 19, 1, 0], share(61, 20), 31);
    check([0, 0, 99, 4, 0], share(313, 103), 30);
    assert_eq!(Spread::default().mean(), None);
}

#[test]
fn whoever_is_not_concerned_or_prefers_not_to_say_enters_no_mean() {
    let steps = [0, 0, 0, 6, 0];
    let few = Spread { steps, ..Spread::default() };
    let many = Spread { steps, not_concerned: 30, declined: 40 };
    assert_eq!((few.mean(), few.n()), (many.mean(), many.n()));
}

#[test]
fn a_mean_stands_between_the_lowest_step_and_the_highest() {
    let normalised = |steps| Spread { steps, ..Spread::default() }.mean().map(Mean::normalised);
    assert_eq!(normalised([3, 0, 0, 0, 0]), Some(Share::NONE));
    assert_eq!(normalised([0, 0, 3, 0, 0]), Some(share(1, 2)));
    assert_eq!(normalised([0, 0, 0, 0, 3]), Some(Share::ALL));
}

#[test]
fn the_gap_is_between_the_highest_group_and_the_lowest() {
    let comparison = on_first_indicator(&[
        (Group::Teachers, saying(10, [0, 0, 0, 10, 0])),
        (Group::Pupils, saying(20, [2, 14, 4, 0, 0])),
        (Group::Leaders, saying(5, [0, 0, 5, 0, 0])),
    ]);
    let gap = comparison.gap().expect("three groups are told");
    assert_eq!((gap.highest, gap.lowest, gap.by), (Group::Teachers, Group::Pupils, share(19, 10)));
    assert!(gap.is_wide() && gap.tenths() == 19);
}

#[test]
fn a_gap_is_wide_from_one_step_on_and_never_by_rounding() {
    let gap = |steps| {
        let told = [(Group::Leaders, saying(20, [0, 20, 0, 0, 0])), (Group::Parents, saying(20, steps))];
        on_first_indicator(&told).gap().expect("two groups are told")
    };
    let exactly_one = gap([0, 0, 20, 0, 0]);
    assert!(exactly_one.is_wide() && exactly_one.tenths() == 10);
    let just_below = gap([0, 1, 19, 0, 0]);
    assert!(!just_below.is_wide() && just_below.tenths() == 9, "0.95 is shown as 0.9");
    let two_thirds = gap([0, 0, 7, 13, 0]);
    assert!(two_thirds.is_wide() && two_thirds.tenths() == 17, "1.65 is shown as 1.7");
}

#[test]
fn one_group_alone_has_no_gap() {
    let comparison = on_first_indicator(&[
        (Group::Teachers, saying(10, [0, 0, 0, 10, 0])),
        (Group::Pupils, saying(4, [4, 0, 0, 0, 0])),
    ]);
    assert_eq!(comparison.gap(), None);
    assert_eq!(comparison.0[&Group::Pupils], None, "it was asked, and nothing is told");
}

#[test]
fn all_questions_on_an_indicator_count_answer_by_answer() {
    let both = tally(10, &[("q1", [0, 0, 0, 0, 10]), ("q2", [5, 0, 0, 0, 0])]);
    let comparison = on_first_indicator(&[(Group::Teachers, both)]);
    let (_, mean) = comparison.means().next().expect("it is told");
    assert_eq!(mean.value(), share(55, 15));
}

#[test]
fn the_widest_gap_comes_first() {
    let round = round_with_panels(
        &[],
        &[
            (Group::Teachers, tally(9, &[("q1", [0, 0, 9, 0, 0]), ("q3", [0, 0, 0, 0, 9])])),
            (Group::Pupils, tally(9, &[("q1", [0, 9, 0, 0, 0]), ("q3", [9, 0, 0, 0, 0])])),
        ],
    );
    let subjects: Vec<Subject> = side_by_side(&round).into_iter().map(|(subject, _)| subject).collect();
    let same_wording = Subject::Question(panel_id(0), "q3".into());
    assert_eq!(subjects, [same_wording, Subject::Indicator("i1".into())]);
}

// The team's rating beside the groups.

#[test]
fn a_rating_is_far_from_a_group_beyond_a_third_of_the_scale() {
    let beside = |reached, mean| Beside { group: Group::Pupils, rating: share(reached, 3), mean };
    assert!(!beside(2, share(1, 3)).is_far(), "a third exactly is not more than a third");
    let far = beside(3, share(65, 100));
    assert!(far.is_far() && !far.way().up);
    assert!(beside(0, share(34, 100)).way().up);
}

#[test]
fn ratings_stand_beside_the_groups_on_one_measure() {
    let ratings = [("i1", Rating::Level(Level(4))), ("i3", Rating::Level(Level(2)))];
    let panels = [
        (Group::Teachers, saying(10, [0, 0, 0, 10, 0])),
        (Group::Pupils, saying(10, [0, 10, 0, 0, 0])),
        (Group::Parents, saying(4, [4, 0, 0, 0, 0])),
    ];
    let beside = beside_ratings(&framework(), &round_with_panels(&ratings, &panels));
    let told: Vec<_> = beside.iter().map(|(id, beside)| (id.as_str(), beside.group, beside.mean)).collect();
    assert_eq!(told, [("i1", Group::Teachers, share(3, 4)), ("i1", Group::Pupils, share(1, 4))]);
    assert_eq!(beside.iter().map(|(_, beside)| beside.is_far()).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn whoever_rates_alone_is_not_compared_before_the_votes_are_locked() {
    let panels = [(Group::Teachers, saying(10, [0, 0, 0, 10, 0]))];
    let mut round = round_with_panels(&[("i1", Rating::Level(Level(1)))], &panels);
    let n_compared = |round: &Round| beside_ratings(&framework(), round).len();
    assert_eq!(n_compared(&round), 1);
    Rc::make_mut(&mut round.deliberation).rule = Some(VotingRule::USUAL);
    assert_eq!(n_compared(&round), 0);
    Rc::make_mut(&mut round.deliberation).locked.insert("t".into());
    assert_eq!(n_compared(&round), 1);
}

// What is held back, by example.

#[test]
fn a_panel_tells_nothing_before_five() {
    let results = |n| panel_results(&round_with_panels(&[], &[(Group::Pupils, saying(n, [n, 0, 0, 0, 0]))]));
    let of_none = results(0);
    assert_eq!(of_none[0].people, People::Nobody);
    for n in 1..FEWEST {
        assert_eq!(results(n)[0].people, People::Few);
        assert!(results(n)[0].questions.iter().all(|(_, heard)| *heard == Heard::Held), "{n}");
    }
    let of_five = results(5);
    assert_eq!(of_five[0].people, People::Many(5));
    assert!(matches!(of_five[0].questions[0].1, Heard::Steps(_)));
}

#[test]
fn a_question_that_few_answered_tells_nothing_not_even_who_is_not_concerned() {
    let mut answers = tally(12, &[("q1", [0, 0, 0, 4, 0])]);
    answers.questions.get_mut("q1").expect("it is there").not_concerned = 8;
    let results = panel_results(&round_with_panels(&[], &[(Group::Parents, answers)]));
    assert_eq!(results[0].people, People::Many(12));
    assert_eq!(results[0].questions[0], ("q1".into(), Heard::Held), "12 − 8 would be 4");
}

#[test]
fn own_words_wait_for_ten_people() {
    let words = |n| {
        let mut answers = Tally { n, ..Tally::default() };
        answers.questions.entry("q4".into()).or_default().words = vec!["Le CDI.".into()];
        panel_results(&round_with_panels(&[], &[(Group::Pupils, answers)]))[0].questions[3].1.clone()
    };
    assert_eq!(words(FEWEST_FOR_WORDS - 1), Heard::Held);
    assert_eq!(words(FEWEST_FOR_WORDS), Heard::Words(vec!["Le CDI.".into()]));
}

#[test]
fn the_people_of_a_group_are_those_of_the_panels_that_tell() {
    let panels = [
        (Group::Pupils, saying(12, [0, 0, 12, 0, 0])),
        (Group::Pupils, saying(3, [3, 0, 0, 0, 0])),
        (Group::Parents, saying(2, [2, 0, 0, 0, 0])),
        (Group::Parents, saying(4, [4, 0, 0, 0, 0])),
    ];
    let round = round_with_panels(&[], &panels);
    let told = people(&round);
    assert_eq!(told[&Group::Pupils], People::Many(12), "15 would tell of the three");
    assert_eq!(told[&Group::Parents], People::Few);
    let comparison = by_indicator(&round).remove(&"i1".into()).expect("it was asked");
    assert_eq!(comparison.0[&Group::Pupils].map(|spread| spread.steps), Some([0, 0, 12, 0, 0]));
}

// What is held back, as a law.

/// Everything that is told of a round.
#[derive(Debug, PartialEq)]
struct Told {
    panels: Vec<PanelResult>,
    people: BTreeMap<Group, People>,
    rows: Vec<(Subject, Comparison)>,
    by_indicator: BTreeMap<IndicatorId, Comparison>,
    beside: Vec<(IndicatorId, Beside)>,
}

fn told(panels: &[(Group, Tally)]) -> Told {
    let ratings = [("i1", Rating::Level(Level(2))), ("i2", Rating::Level(Level(4)))];
    let round = round_with_panels(&ratings, panels);
    Told {
        panels: panel_results(&round),
        people: people(&round),
        rows: side_by_side(&round),
        by_indicator: by_indicator(&round),
        beside: beside_ratings(&framework(), &round),
    }
}

fn a_group() -> impl Strategy<Value = Group> {
    select(vec![Group::Leaders, Group::Teachers, Group::Pupils])
}

fn a_choice() -> impl Strategy<Value = Option<Choice>> {
    prop_oneof![
        6 => (1u8..=5).prop_map(|step| Some(Choice::Step(step))),
        1 => Just(Some(Choice::NotConcerned)),
        1 => Just(Some(Choice::Declined)),
        2 => Just(None),
    ]
}

/// What one person answers, open question included.
fn a_sheet() -> impl Strategy<Value = Rc<AnswerSheet>> {
    let words = proptest::option::of(select(vec!["Les stages.", "Le bruit.", "Les emplois du temps."]));
    (vec(a_choice(), 3), words).prop_map(|(choices, words)| {
        let ids = ["q1", "q2", "q3"].into_iter().zip(choices);
        let mut choices: BTreeMap<Rc<str>, Choice> =
            ids.filter_map(|(id, choice)| Some((id.into(), choice?))).collect();
        choices.extend(words.map(|words| ("q4".into(), Choice::Words(words.into()))));
        Rc::new(AnswerSheet { questionnaire: "".into(), came: Came::File, choices })
    })
}

fn a_tally(n: impl Into<proptest::collection::SizeRange>) -> impl Strategy<Value = Tally> {
    vec(a_sheet(), n).prop_map(|sheets| Tally::of(sheets.iter()))
}

fn panels() -> impl Strategy<Value = Vec<(Group, Tally)>> {
    vec((a_group(), prop_oneof![a_tally(0..9usize), a_tally(5..30usize)]), 1..5)
}

/// The same panels, had the people whose answers are held back answered otherwise. `others` are further small groups,
/// and further answers of few.
fn otherwise(panels: &[(Group, Tally)], others: &[Tally]) -> Vec<(Group, Tally)> {
    let mut others = others.iter().cycle();
    let mut other = || others.next().expect("there are others").clone();
    let changed = panels.iter().map(|(group, tally)| {
        let tally = match tally.n {
            0 => tally.clone(),
            1..FEWEST => other(),
            _ => with_other_answers_of_few(tally, &other()),
        };
        (*group, tally)
    });
    changed.collect()
}

/// In a panel that tells something, what is held back is what few answered, and own words of fewer than ten.
fn with_other_answers_of_few(tally: &Tally, other: &Tally) -> Tally {
    let mut changed = tally.clone();
    for id in ["q1", "q2", "q3"] {
        let chosen: u32 = tally.questions.get(id).map_or(0, |question| question.steps.iter().sum());
        if chosen < FEWEST {
            changed.questions.insert(id.into(), other.questions.get(id).cloned().unwrap_or_default());
        }
    }
    if tally.n < FEWEST_FOR_WORDS {
        changed.questions.insert("q4".into(), other.questions.get("q4").cloned().unwrap_or_default());
    }
    changed
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn nothing_told_changes_with_what_is_held_back(panels in panels(), others in vec(a_tally(1..5usize), 4)) {
        prop_assert_eq!(told(&panels), told(&otherwise(&panels, &others)));
    }

    /// The test above would pass if nothing were ever told.
    #[test]
    fn what_is_not_held_back_is_told(group in a_group(), answers in a_tally(10..20usize), n_more in 1u32..9) {
        let mut more = answers.clone();
        more.n += n_more;
        more.questions.entry("q1".into()).or_default().steps[4] += 5;
        prop_assert_ne!(told(&[(group, answers)]), told(&[(group, more)]));
    }

    #[test]
    fn means_stay_within_their_groups_and_gaps_within_the_steps(panels in panels()) {
        for (_, comparison) in told(&panels).rows {
            for (_, mean) in comparison.means() {
                prop_assert!(mean.value() >= Share::ALL && mean.value() <= share(5, 1));
                prop_assert!((10..=50).contains(&mean.tenths()) && mean.normalised() <= Share::ALL);
            }
            if let Some(gap) = comparison.gap() {
                prop_assert!(gap.by <= share(4, 1) && gap.highest != gap.lowest);
                prop_assert_eq!(gap.is_wide(), gap.tenths() >= 10);
            }
        }
    }
}

/// Every way in which up to four people can spread over the five steps.
fn all_spreads_of_few() -> Vec<[u32; 5]> {
    let all = (0..5u32.pow(5)).map(|code| [0, 1, 2, 3, 4].map(|place| code / 5u32.pow(place) % 5));
    all.filter(|steps| steps.iter().sum::<u32>() < FEWEST).collect()
}

#[test]
fn one_hidden_group_of_four_cannot_be_worked_out_from_the_others() {
    let with_parents = |n, steps| {
        told(&[
            (Group::Leaders, saying(6, [0, 1, 1, 3, 1])),
            (Group::Teachers, saying(14, [1, 2, 3, 4, 4])),
            (Group::Pupils, saying(27, [5, 6, 7, 8, 1])),
            (Group::Parents, saying(n, steps)),
        ])
    };
    let expected = with_parents(4, [4, 0, 0, 0, 0]);
    let spreads = all_spreads_of_few();
    assert_eq!(spreads.len(), 126);
    for steps in spreads {
        for n in steps.iter().sum::<u32>().max(1)..FEWEST {
            assert_eq!(with_parents(n, steps), expected, "{n} people, {steps:?}");
        }
    }
    assert_ne!(with_parents(5, [5, 0, 0, 0, 0]), expected);
}

#[test]
fn a_small_panel_cannot_be_worked_out_from_its_group() {
    let with_second =
        |n, steps| told(&[(Group::Pupils, saying(20, [0, 5, 10, 5, 0])), (Group::Pupils, saying(n, steps))]);
    let expected = with_second(1, [1, 0, 0, 0, 0]);
    for steps in all_spreads_of_few() {
        let n = steps.iter().sum::<u32>().max(1);
        assert_eq!(with_second(n, steps), expected, "{steps:?}");
    }
}

#[test]
fn a_question_of_few_cannot_be_worked_out_from_the_other_questions_of_its_indicator() {
    let with_second = |steps| told(&[(Group::Teachers, tally(20, &[("q1", [0, 5, 10, 5, 0]), ("q2", steps)]))]);
    let expected = with_second([0; 5]);
    for steps in all_spreads_of_few() {
        assert_eq!(with_second(steps), expected, "{steps:?}");
    }
}
