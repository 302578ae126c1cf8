//! What the history tells, and what it keeps to itself.

use super::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use qualicycle::app::addition::Addition;
use qualicycle::app::journal::made_together;
use qualicycle::app::route::{HistoryPart, Sought, Topic};
use qualicycle::app::words::Wording;
use qualicycle::app::workspace::Way;
use qualicycle::dossier::change::{Field, RoundField};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::deliberation::{Consensus, VotingRule};
use qualicycle::dossier::entry::EntryId;
use qualicycle::dossier::evidence::{Evidence, EvidenceId};
use qualicycle::dossier::panel::{AnswerId, AnswerSheet, Came, Choice, Group, PanelId, Questionnaire};
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId, Effect as Outcome, Judgement};
use qualicycle::dossier::team::{Assignment, HandIn, Member, MemberId, Milestone, MilestoneId, Part};
use qualicycle::framework::scale::Level;

/// The lines of the history, the newest first, with who entered them.
#[track_caller]
pub fn history(tab: &Tab) -> Vec<String> {
    looked_for(tab, &Sought::default())
}

#[track_caller]
fn looked_for(tab: &Tab, sought: &Sought) -> Vec<String> {
    let mut model = Tab::open(tab.disk.clone(), tab.model.route.clone());
    model.model.settings = tab.model.settings;
    model.go(Route::History(tab.dossier(), HistoryPart::Of(sought.clone())));
    let workspace = model.workspace();
    let wording = Wording::of(&model.model, workspace).expect("the words are here");
    let journal = workspace.journal.as_ref().expect("the history is open");
    let records = journal.sought(sought);
    let told = records.iter().map(|it| format!("{}: {}", wording.who(&it.entry), wording.entry(&it.entry).line()));
    told.collect()
}

#[test]
fn the_history_tells_who_and_from_what_to_what() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 2);
    tab.rate("t01-p1", 3);
    tab.note("t01-p1", "Vu en conseil.");
    let mut colleague = Tab::on_another_computer(2);
    colleague.take_in(&tab.export());
    colleague.wait(MINUTE);
    colleague.rate("t01-p1", Rating::NotApplicable { why: "Pas d’internat".into() });
    tab.take_in(&colleague.export());
    tab.wait(2 * MINUTE);
    tab.rate("t01-p1", Rating::NotRated);
    let expected = [
        "sur cet ordinateur: 1.1.1 Évaluation (non concerné (Pas d’internat) → non renseigné)",
        "sur un autre ordinateur: 1.1.1 Évaluation (3 · Installé → non concerné (Pas d’internat))",
        "sur cet ordinateur: 1.1.1 Constat rédigé (Vu en conseil.)",
        "sur cet ordinateur: 1.1.1 Évaluation (2 · Amorcé → 3 · Installé)",
        "sur cet ordinateur: Étape de la campagne (évaluation en cours)",
        "sur cet ordinateur: 1.1.1 Évaluation (2 · Amorcé)",
        "sur cet ordinateur: Thèmes de la campagne (1)",
    ];
    assert_eq!(history(&tab)[..7], expected);
}

#[test]
fn what_is_looked_for_is_found_by_round_by_topic_and_by_words() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.round().id;
    tab.rate("t01-p1", 2);
    tab.note("t01-d1", "Élèves internes");
    tab.close_round();
    tab.open_next_round("2027");
    tab.rate("t01-p1", 3);
    let find = |sought| looked_for(&tab, &sought);
    let (round, ratings) = (Some(first), Some(Topic::Ratings));
    assert_eq!(find(Sought { topic: ratings, ..Sought::default() }).len(), 2);
    assert_eq!(
        find(Sought { topic: ratings, round, ..Sought::default() }),
        ["sur cet ordinateur: 1.1.1 Évaluation (2 · Amorcé)"]
    );
    let words = |words: &str| find(Sought::default().with_words(words));
    assert_eq!(words("ELEVES internes"), ["sur cet ordinateur: 1.2.1 Constat rédigé (Élèves internes)"]);
    assert_eq!(words("2027 évaluation 1.1.1").len(), 1);
    assert_eq!(words("dragon"), [""; 0]);
    assert_eq!(find(Sought { topic: Some(Topic::Panels), ..Sought::default() }), [""; 0]);
}

#[test]
fn what_was_entered_together_is_one_group() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(3))));
    tab.close_round();
    tab.open_next_round("2027");
    tab.go(Route::history(tab.dossier()));
    let journal = tab.workspace().journal.clone().expect("the history is open");
    let groups = made_together(&journal.records.iter().collect::<Vec<_>>());
    assert_eq!(groups.iter().map(Vec::len).sum::<usize>(), tab.workspace().dossier.n_entries(), "nothing is left out");
    assert!(matches!(groups[0][0].entry.change, Change::RoundOpened { .. }), "the opening tells best what happened");
    let sizes: Vec<usize> = groups.iter().map(Vec::len).collect();
    assert_eq!(sizes[..3], [3 + 4, 1, 4], "the next round, the seal, the targets");
}

#[test]
fn late_entries_are_marked_and_nothing_else_is() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    let mut colleague = tab.open_beside();
    tab.close_round();
    tab.hear(&colleague.rate("t01-p1", 1));
    tab.go(Route::history(tab.dossier()));
    let journal = tab.workspace().journal.clone().expect("the history is open");
    let late: Vec<bool> = journal.records.iter().map(|record| record.is_late).collect();
    assert_eq!((late.iter().filter(|late| **late).count(), late.len()), (1, tab.workspace().dossier.n_entries()));
}

#[test]
fn an_older_value_is_put_back_and_taken_back_again() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 2);
    let first = entry_of(&tab, RoundField::Rating("t01-p1".into()));
    tab.rate("t01-p1", 4);
    let asked = tab.send(Event::ValuePutBack(first));
    check(&asked, &["append rated", "focus standing"]);
    assert_eq!(tab.rating("t01-p1"), level(2));
    tab.send(Event::UndoAsked);
    assert_eq!(tab.rating("t01-p1"), level(4));
    tab.close_round();
    assert_eq!(lines(&tab.send(Event::ValuePutBack(first))), ["focus standing"], "a closed round stays as it is");
    assert_eq!(tab.rating("t01-p1"), level(4));
}

#[track_caller]
fn entry_of(tab: &Tab, field: RoundField) -> EntryId {
    tab.workspace().dossier.winner(&Field::Round(tab.round().id, field)).expect("a value stands").id
}

#[test]
fn a_vote_tells_its_value_only_once_its_theme_is_locked() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    let member = MemberId(Ulid(77));
    let details = Some(Rc::new(Member { title: "CPE".into(), ..Member::default() }));
    tab.send(Event::Entered(vec![Change::MemberSet { round, member, details }]));
    let vote = |level| Change::Voted { round, indicator: "t01-p1".into(), member, vote: Rating::Level(Level(level)) };
    tab.send(Event::Entered(vec![vote(2)]));
    tab.send(Event::Entered(vec![vote(4)]));
    let hidden = ["1.1.1 Vote modifié\u{a0}: CPE", "1.1.1 Vote donné\u{a0}: CPE"];
    assert_eq!(history(&tab)[..2], hidden.map(|line| format!("sur cet ordinateur: {line}")));
    assert_eq!(looked_for(&tab, &Sought::default().with_words("amorcé")), [""; 0], "nor can it be searched for");
    assert_eq!(qualicycle::ui::screen::step_words(&tab.model, Way::Back).as_deref(), Some(hidden[0]));
    let locked = Change::VotesLocked { round, theme: "t01".into(), locked: true };
    tab.send(Event::Entered(vec![locked]));
    assert_eq!(seen_by(&tab, None), hidden[0], "nobody in particular sees who voted what");
    let pilot = MemberId(Ulid(78));
    let details = Some(Rc::new(Member { title: "Pilote".into(), part: Part::Pilot, name: "".into() }));
    tab.send(Event::Entered(vec![Change::MemberSet { round, member: pilot, details }]));
    let rater = MemberId(Ulid(79));
    let details = Some(Rc::new(Member { title: "CPE adjoint".into(), ..Member::default() }));
    tab.send(Event::Entered(vec![Change::MemberSet { round, member: rater, details }]));
    assert_eq!(seen_by(&tab, Some(rater)), hidden[0], "nor does another rater");
    let shown = "1.1.1 Vote modifié\u{a0}: CPE (2 · Amorcé → 4 · Ancré)";
    assert_eq!([seen_by(&tab, Some(pilot)), seen_by(&tab, Some(member))], [shown, shown]);
}

/// What the last vote tells whoever works here as that member.
#[track_caller]
fn seen_by(tab: &Tab, acting: Option<MemberId>) -> String {
    let mut workspace = tab.workspace().clone();
    workspace.acting = acting;
    let wording = Wording::of(&tab.model, &workspace).expect("the words are here");
    let votes = workspace.dossier.entries().filter(|entry| matches!(entry.change, Change::Voted { .. }));
    votes.last().map(|entry| wording.entry(entry).line()).expect("a vote")
}

#[test]
fn an_answer_to_a_panel_tells_neither_who_nor_what() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    let questionnaire = Questionnaire { group: Group::Parents, ..Questionnaire::default() };
    tab.send(Event::Added(Addition::Panel(round, Rc::new(questionnaire))));
    let panel = *tab.round().panels.keys().next().expect("a panel");
    let choices = [("q1".into(), Choice::Words("Trop de bruit".into()))].into();
    let sheet = AnswerSheet { questionnaire: "0".into(), came: Came::File, choices };
    let answer = AnswerId(Ulid(5));
    tab.send(Event::Entered(vec![Change::PanelAnswered { round, panel, answer, sheet: Some(Rc::new(sheet)) }]));
    assert_eq!(history(&tab)[0], ": Réponse reçue à l’enquête\u{a0}: Parents");
    assert_eq!(looked_for(&tab, &Sought::default().with_words("bruit")), [""; 0]);
}

#[test]
fn the_lines_of_the_history_do_not_tell_how_many_people_answered() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    tab.send(Event::Added(Addition::Panel(round, Rc::default())));
    let panel = *tab.round().panels.keys().next().expect("a panel");
    let sheet = AnswerSheet { questionnaire: "0".into(), came: Came::File, choices: Default::default() };
    let answer = |tab: &mut Tab, n| {
        let (answer, sheet) = (AnswerId(Ulid(n)), Some(Rc::new(sheet.clone())));
        tab.send(Event::Entered(vec![Change::PanelAnswered { round, panel, answer, sheet }]));
        history(tab).len()
    };
    let n_lines = answer(&mut tab, 1);
    tab.wait(3 * DAY);
    assert_eq!((answer(&mut tab, 2), answer(&mut tab, 3)), (n_lines, n_lines));
}

#[test]
fn every_kind_of_change_is_told_in_every_language() {
    let strategy = any_change(RoundId(Ulid(0)));
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    for _ in 0..300 {
        let change = strategy.new_tree(&mut runner).expect("a change").current();
        tab.send(Event::Entered(vec![in_round(change, round)]));
    }
    let unknown = serde_json::json!({ "label-granted": {} });
    let unknown = serde_json::from_value(unknown).expect("kept as it is");
    for language in Language::ALL {
        tab.choose(language);
        let wording = Wording::of(&tab.model, tab.workspace()).expect("the words are here");
        let mut kinds = std::collections::BTreeSet::new();
        for entry in tab.workspace().dossier.entries() {
            let told = wording.entry(entry);
            kinds.insert(told.what.clone());
            assert!(!told.what.is_empty() && !told.what.contains("change-"), "{language:?}: {told:?}");
            for part in [&told.from, &told.to] {
                assert!(!part.contains("value-") && !part.contains("{$"), "{language:?}: {told:?}");
            }
            // No id, 26 signs long, is ever shown.
            assert!(!told.all().split_whitespace().any(|word| word.len() == 26 && word.starts_with('0')), "{told:?}");
        }
        assert!(kinds.len() > 40, "{language:?}: {}", kinds.len());
        assert!(!wording.told(&unknown, None).what.contains("change-"));
    }
}

/// Any change that can be taken back, on a few things only, so that they meet.
pub fn any_change(round: RoundId) -> impl Strategy<Value = Change> {
    let ulid = |n: u8| Ulid(900 + u128::from(n));
    let indicator = |n: u8| ["t01-p1", "t01-d1"][usize::from(n)].into();
    let day = Day::of(2027, 3, 1).expect("a day");
    (0u8..23, 0u8..2, 0u8..3, any::<bool>()).prop_map(move |(kind, n, value, is_some)| {
        let level = Level(1 + i16::from(value));
        let text: Rc<str> = ["", "Vu.", "Lu."][usize::from(value)].into();
        let some = |it: Rc<str>| is_some.then_some(it);
        let title = text.clone();
        match kind {
            0 => Change::Rated {
                round,
                indicator: indicator(n),
                rating: [Rating::NotRated, Rating::Declined, Rating::Level(level)][usize::from(value)].clone(),
            },
            1 => Change::Noted { round, indicator: indicator(n), text },
            2 => Change::TargetSet { round, indicator: indicator(n), level: is_some.then_some(level) },
            3 => Change::SheetWorded { round, part: "t20".into(), text },
            4 => Change::ThemesChosen {
                round,
                themes: [vec![], vec!["t01".into()], vec!["t02".into()]][usize::from(value)].clone(),
            },
            5 => Change::PhaseReached {
                round,
                phase: [Phase::Preparing, Phase::Assessing, Phase::Agreeing][usize::from(value)],
            },
            6 => Change::MemberSet {
                round,
                member: MemberId(ulid(n)),
                details: some(title).map(|title| Rc::new(Member { title, part: Part::Rater, name: "".into() })),
            },
            7 => Change::MilestoneSet {
                round,
                milestone: MilestoneId(ulid(n)),
                details: some(title).map(|title| Rc::new(Milestone { title, on: day, is_reached: false })),
            },
            8 => Change::Assigned {
                round,
                indicator: indicator(n),
                assignment: is_some.then(|| Rc::new(Assignment { member: MemberId(ulid(value)), due: None })),
            },
            9 => Change::HandedIn {
                round,
                indicator: indicator(n),
                hand_in: is_some.then(|| Rc::new(HandIn::Submitted)),
            },
            10 => Change::VotingRuleSet { round, rule: is_some.then_some(VotingRule { tolerance: value }) },
            11 => Change::Voted {
                round,
                indicator: indicator(n),
                member: MemberId(ulid(n)),
                vote: if is_some { Rating::Level(level) } else { Rating::NotRated },
            },
            12 => Change::VotesLocked { round, theme: "t01".into(), locked: is_some },
            13 => Change::ConsensusReached {
                round,
                indicator: indicator(n),
                consensus: is_some.then(|| {
                    Rc::new(Consensus { rating: Rating::Level(level), reason: text, dissent: "".into(), on: day })
                }),
            },
            14 => Change::EvidenceDescribed {
                evidence: EvidenceId(ulid(n)),
                details: some(title).map(|title| Rc::new(Evidence { title, ..Evidence::default() })),
            },
            15 => Change::EvidenceLinked {
                evidence: EvidenceId(ulid(n)),
                framework: "qual".into(),
                indicator: indicator(n),
                linked: is_some,
            },
            16 => Change::PanelOpened {
                round,
                panel: PanelId(ulid(n)),
                questionnaire: is_some.then(|| {
                    Rc::new(Questionnaire { group: Group::ALL[usize::from(value)], ..Questionnaire::default() })
                }),
            },
            17 => Change::PanelAnswered {
                round,
                panel: PanelId(ulid(n)),
                answer: AnswerId(ulid(value)),
                sheet: is_some.then(|| {
                    Rc::new(AnswerSheet {
                        questionnaire: text,
                        came: Came::File,
                        choices: [("q1".into(), Choice::Declined)].into(),
                    })
                }),
            },
            18 => Change::ImportanceSet { round, part: "t01".into(), importance: is_some.then_some(1 + value) },
            19 => Change::AxisChosen {
                round,
                axis: AxisId(ulid(n)),
                details: some(title).map(|title| Rc::new(Axis { title, ..Axis::default() })),
            },
            20 => Change::ActionPlanned {
                action: ActionId(ulid(n)),
                details: some(title).map(|title| {
                    Rc::new(Action {
                        round,
                        framework: "qual".into(),
                        title,
                        objective: "".into(),
                        axis: None,
                        indicators: Default::default(),
                        findings: Default::default(),
                        owner: "".into(),
                        start: None,
                        due: None,
                        means: "".into(),
                        measure: "".into(),
                        baseline: "".into(),
                        target: "".into(),
                    })
                }),
            },
            21 => Change::ActionMoved { action: ActionId(ulid(n)), state: ActionState::ALL[usize::from(value)] },
            _ => Change::EffectJudged {
                action: ActionId(ulid(n)),
                judgement: is_some.then(|| {
                    Rc::new(Judgement {
                        effect: Outcome::ALL[usize::from(value)],
                        on: day,
                        by: "".into(),
                        finding: text,
                        evidence: Default::default(),
                    })
                }),
            },
        }
    })
}

/// The change in another round.
pub fn in_round(change: Change, round: RoundId) -> Change {
    let text = serde_json::to_string(&change).expect("a change is JSON");
    let change = text.replace(&RoundId(Ulid(0)).to_string(), &round.to_string());
    serde_json::from_str(&change).expect("what was written can be read")
}
