//! What leaves this machine: counted as it is, and nothing more.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::app::files::{AttachTo, Enclosure};
use qualicycle::app::leaving::Leaving;
use qualicycle::dossier::evidence::Evidence;
use qualicycle::dossier::panel::{AnswerId, AnswerSheet, Came, Choice, PanelId};
use qualicycle::dossier::review::{ReviewDetails, ReviewKind};
use qualicycle::dossier::side::Side;
use qualicycle::dossier::team::{Member, MemberId, Part};

fn leaving(tab: &Tab) -> Leaving {
    Leaving::of_dossier(tab.workspace(), tab.workspace().enclosure)
}

fn member(tab: &mut Tab, title: &str, name: &str) -> MemberId {
    let details = Member { title: title.into(), part: Part::Rater, name: name.into() };
    let round = tab.round().id;
    tab.send(Event::Added(Addition::Member(round, Rc::new(details))));
    let team = &tab.round().team;
    *team.members.iter().find(|(_, member)| &*member.title == title).expect("the member was added").0
}

#[test]
fn what_stands_is_counted_and_what_was_replaced_is_not() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.rate("t01-p1", 4);
    tab.rate("t01-p2", 2);
    tab.rate("t01-p2", Rating::NotRated);
    tab.note("t01-p1", "Vu en réunion.");
    tab.note("t01-p1", "Vu deux fois.");
    tab.note("t01-p2", "À revoir.");
    tab.note("t01-p2", "");
    let counted = leaving(&tab);
    assert_eq!((counted.n_ratings, counted.n_texts), (1, 1));
    assert_eq!(counted.rounds, [Rc::from("2026")]);
    assert_eq!(counted.n_entries, tab.workspace().dossier.n_entries());
    assert!(counted.names.is_empty() && counted.n_files == 0 && counted.bytes == 0);
}

#[test]
fn the_name_of_somebody_who_left_the_team_is_still_in_the_history_and_so_in_the_file() {
    let mut tab = Tab::with_themes(&["t01"]);
    let left = member(&mut tab, "CPE", "Personne A");
    member(&mut tab, "Proviseure", "");
    let round = tab.round().id;
    tab.send(Event::Entered(vec![Change::MemberSet { round, member: left, details: None }]));
    assert_eq!(leaving(&tab).names, ["Personne A".into()].into());
    let file = tab.export();
    let archive = &read_any(&file.bytes).expect("our own file")[0];
    let written = serde_json::to_string(&archive.entries).expect("entries are JSON");
    assert!(written.contains("Personne A"), "the sentence tells the truth about the file");
}

#[test]
fn sheets_of_a_closed_round_are_still_in_its_journal() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    let sheet = AnswerSheet {
        questionnaire: "0123456789abcdef".into(),
        came: Came::File,
        choices: [("q1".into(), Choice::Step(3)), ("q2".into(), Choice::Words("Trop de bruit.".into()))].into(),
    };
    let (panel, answer) = (PanelId(Ulid(1)), AnswerId(Ulid(2)));
    tab.send(Event::Entered(vec![Change::PanelAnswered { round, panel, answer, sheet: Some(Rc::new(sheet)) }]));
    tab.close_round();
    assert_eq!((leaving(&tab).n_sheets, leaving(&tab).n_open_answers), (1, 1));
}

#[test]
fn files_are_counted_as_they_go_and_those_that_stay_are_told() {
    let mut tab = Tab::with_themes(&["t01"]);
    let (open, secret) = (&b"%PDF-1.7 open"[..], &b"%PDF-1.7 secret!"[..]);
    tab.attach(&[("ouvert.pdf", open)], AttachTo::New(Vec::new()));
    tab.attach(&[("secret.pdf", secret)], AttachTo::New(Vec::new()));
    let (id, details) = tab
        .workspace()
        .dossier
        .evidence()
        .items
        .iter()
        .find(|(_, piece)| &*piece.title == "secret")
        .map(|(id, piece)| (*id, Evidence { is_confidential: true, ..(**piece).clone() }))
        .expect("two pieces");
    tab.send(Event::Entered(vec![Change::EvidenceDescribed { evidence: id, details: Some(Rc::new(details)) }]));
    let counts = |tab: &Tab| {
        let counted = leaving(tab);
        (counted.n_evidence, counted.n_confidential, counted.n_files, counted.bytes, counted.n_kept_back)
    };
    assert_eq!(counts(&tab), (2, 1, 1, open.len() as u64, 1));
    let in_file = |tab: &mut Tab| read_any(&tab.export().bytes).expect("our own file")[0].files.len();
    assert_eq!(in_file(&mut tab), 1);
    tab.send(Event::EnclosureChosen(Enclosure::All));
    assert_eq!(counts(&tab), (2, 1, 2, (open.len() + secret.len()) as u64, 0));
    assert_eq!(in_file(&mut tab), 2);
    tab.send(Event::EnclosureChosen(Enclosure::None));
    assert_eq!(counts(&tab), (2, 1, 0, 0, 0));
    assert_eq!(in_file(&mut tab), 0);
}

#[test]
fn a_reviewers_name_rating_and_comment_are_counted() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round();
    tab.send(Event::SideChosen(Side::Reviewer));
    let details = ReviewDetails {
        kind: ReviewKind::PeerReview,
        round: round.id,
        framework: round.framework().clone(),
        digest: None,
        reviewer: "Paire évaluatrice".into(),
        name: "Personne B".into(),
        body: "".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    };
    tab.send(Event::Added(Addition::Review(Rc::new(details))));
    let review = tab.workspace().dossier.reviews()[0].id;
    tab.send(Event::Entered(vec![
        Change::Reviewed { review, indicator: "t01-p1".into(), rating: level(2) },
        Change::ReviewNoted { review, indicator: "t01-p1".into(), text: "Vu.".into() },
    ]));
    let counted = leaving(&tab);
    assert_eq!((counted.n_ratings, counted.n_texts), (1, 1));
    assert_eq!(counted.names, ["Personne B".into()].into());
    assert!(counted.roles.contains("Paire évaluatrice"));
    let of_round = Leaving::of_round(&tab.workspace().dossier, round.id);
    assert_eq!((of_round.n_ratings, of_round.n_texts, of_round.n_entries), (1, 1, 0));
}

#[test]
fn a_plan_is_actions_and_who_sees_to_them() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round();
    let action = qualicycle::dossier::plan::Action {
        round: round.id,
        framework: round.framework().id.clone(),
        title: "Ranger".into(),
        objective: "".into(),
        axis: None,
        indicators: Default::default(),
        findings: Default::default(),
        owner: "CPE".into(),
        start: None,
        due: None,
        means: "".into(),
        measure: "".into(),
        baseline: "".into(),
        target: "".into(),
    };
    tab.send(Event::Added(Addition::Action(Rc::new(action))));
    let counted = Leaving::of_plan(&tab.workspace().dossier, round.id);
    let expected =
        Leaving { rounds: vec!["2026".into()], n_actions: 1, roles: ["CPE".into()].into(), ..Leaving::default() };
    assert_eq!(counted, expected);
}
