//! A round as a team lives it: who takes part, who works here, who looks after what, and what goes on to the next round.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::team::{Assignment, HandIn, Member, MemberId, Milestone, Part};
use qualicycle::framework::IndicatorId;
use qualicycle::score::care::{is_open, is_overdue, sharing};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn member(title: &str, part: Part) -> Rc<Member> {
    Rc::new(Member { title: title.into(), part, name: "".into() })
}

/// Adds a member and says which it is.
fn add(tab: &mut Tab, title: &str, part: Part) -> MemberId {
    let round = tab.round().id;
    tab.send(Event::Added(Addition::Member(round, member(title, part))));
    let team = &tab.round().team;
    let (id, _) = team.members.iter().find(|(_, member)| &*member.title == title).expect("the member was added");
    *id
}

fn remove(tab: &mut Tab, member: MemberId) {
    let round = tab.round();
    let freed = round.team.assigned_to(member).map(|indicator| assigned(round.id, indicator.as_str(), None));
    let left = Change::MemberSet { round: round.id, member, details: None };
    let changes = std::iter::once(left).chain(freed).collect();
    tab.send(Event::Entered(changes));
}

fn assigned(round: RoundId, indicator: &str, to: Option<(MemberId, Option<&str>)>) -> Change {
    let assignment = to.map(|(member, due)| Rc::new(Assignment { member, due: due.map(day) }));
    Change::Assigned { round, indicator: indicator.into(), assignment }
}

fn assign(tab: &mut Tab, indicator: &str, member: MemberId, due: Option<&str>) -> Vec<Effect> {
    let round = tab.round().id;
    tab.send(Event::Entered(vec![assigned(round, indicator, Some((member, due)))]))
}

fn hand_in(tab: &mut Tab, indicator: &str, hand_in: HandIn) -> Vec<Effect> {
    let round = tab.round().id;
    let hand_in = Some(Rc::new(hand_in));
    tab.send(Event::Entered(vec![Change::HandedIn { round, indicator: indicator.into(), hand_in }]))
}

/// Who made the newest entry: the role, then the name.
fn last_author(tab: &Tab) -> (String, String) {
    let newest = tab.workspace().dossier.entries().max_by_key(|entry| entry.rank()).expect("there are entries");
    (newest.by.role.to_string(), newest.by.name.to_string())
}

fn titles(tab: &Tab) -> Vec<String> {
    tab.round().team.in_order().into_iter().map(|(_, member)| member.title.to_string()).collect()
}

#[test]
fn a_usual_steering_group_is_added_and_taken_back_as_a_whole() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    let head = Addition::Member(round, member("Chef d’établissement", Part::Validator));
    let deputy = Addition::Member(round, member("Chef d’établissement adjoint", Part::Pilot));
    check(&tab.send(Event::AddedTogether(vec![head, deputy])), &["append member-set, member-set"]);
    assert_eq!(titles(&tab), ["Chef d’établissement adjoint", "Chef d’établissement"], "in the order of their parts");
    tab.send(Event::UndoAsked);
    assert!(tab.round().team.is_empty());
}

#[test]
fn whoever_leaves_frees_what_they_looked_after_and_all_of_it_comes_back_together() {
    let mut tab = Tab::with_themes(&["t01"]);
    let cpe = add(&mut tab, "Vie scolaire (CPE)", Part::Rater);
    assign(&mut tab, "t01-p1", cpe, Some("2027-01-12"));
    assign(&mut tab, "t01-d1", cpe, None);
    remove(&mut tab, cpe);
    assert!(tab.round().team.is_empty());
    tab.send(Event::UndoAsked);
    let team = tab.round().team.clone();
    assert_eq!((team.members.len(), team.assigned_to(cpe).count()), (1, 2));
    assert_eq!(team.assignments[&IndicatorId::from("t01-p1")].due, Some(day("2027-01-12")));
}

#[test]
fn what_was_assigned_to_somebody_who_left_on_another_copy_is_nobodys() {
    let mut tab = Tab::with_themes(&["t01"]);
    let cpe = add(&mut tab, "Vie scolaire (CPE)", Part::Rater);
    let mut colleague = tab.open_beside();
    remove(&mut tab, cpe);
    let asked = assign(&mut colleague, "t01-p1", cpe, None);
    tab.hear(&asked);
    let round = tab.round();
    assert!(round.team.assignments.contains_key(&"t01-p1".into()) && round.team.assignee(&"t01-p1".into()).is_none());
    let sharing = sharing(&qual().framework, &round, day("2026-11-22"));
    assert!(sharing.members.is_empty() && sharing.nobody.assigned() > 4);
}

#[test]
fn who_works_here_is_kept_in_this_browser_for_this_dossier_only() {
    let mut tab = Tab::with_themes(&["t01"]);
    let head = add(&mut tab, "Direction", Part::Validator);
    check(&tab.send(Event::ActedAs(Some(head))), &["keep somebody acting"]);
    let mut tab = tab.reopen();
    let acting = |tab: &Tab| tab.workspace().acting_in(&tab.round()).map(|(_, member)| member.title.to_string());
    assert_eq!(acting(&tab).as_deref(), Some("Direction"));
    let first = tab.model.route.clone();
    tab.create("Lycée Jean-Rostand", "2026");
    assert_eq!(acting(&tab), None, "another dossier has another team");
    tab.go(first);
    assert_eq!(acting(&tab).as_deref(), Some("Direction"));
    check(&tab.send(Event::ActedAs(None)), &["keep nobody acting"]);
    assert_eq!(acting(&tab.reopen()), None);
}

#[test]
fn nobody_works_here_any_more_once_the_dossier_was_deleted() {
    let mut tab = Tab::with_themes(&["t01"]);
    let head = add(&mut tab, "Direction", Part::Validator);
    tab.send(Event::ActedAs(Some(head)));
    let (file, dossier) = (tab.export(), tab.dossier());
    tab.send(Event::DeleteAsked(dossier));
    tab.send(Event::QuestionConfirmed);
    tab.offer_download(&file);
    tab.send(Event::IncomingAccepted);
    tab.go(Route::Dossier(dossier));
    assert_eq!((tab.workspace().acting, titles(&tab)), (None, vec!["Direction".to_owned()]));
}

#[test]
fn entries_say_in_which_role_they_were_made_when_somebody_said_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 2);
    assert_eq!(last_author(&tab), ("".into(), "".into()), "roles are never required");
    let round = tab.round().id;
    let named = Rc::new(Member { title: "CPE".into(), part: Part::Rater, name: "A. Exemple".into() });
    tab.send(Event::Added(Addition::Member(round, named)));
    let cpe = tab.round().team.in_order()[0].0;
    tab.send(Event::ActedAs(Some(cpe)));
    tab.rate("t01-p1", 3);
    assert_eq!(last_author(&tab), ("CPE".into(), "A. Exemple".into()));
    tab.type_note("t01-p1", "Vu.");
    let tab = tab.reopen();
    assert_eq!(&*tab.round().note(&"t01-p1".into()), "Vu.");
    assert_eq!(last_author(&tab).0, "CPE", "a draft that is recovered is by whoever typed it");
}

#[test]
fn whoever_left_the_team_works_here_no_more() {
    let mut tab = Tab::with_themes(&["t01"]);
    let cpe = add(&mut tab, "CPE", Part::Rater);
    tab.send(Event::ActedAs(Some(cpe)));
    remove(&mut tab, cpe);
    tab.rate("t01-p1", 3);
    assert_eq!(last_author(&tab).0, "");
    assert!(tab.workspace().acting_in(&tab.round()).is_none());
}

#[test]
fn what_one_did_here_can_be_taken_back_whoever_one_says_to_be_meanwhile() {
    let mut tab = Tab::with_themes(&["t01"]);
    let [cpe, head] =
        [("CPE", Part::Rater), ("Direction", Part::Validator)].map(|(title, part)| add(&mut tab, title, part));
    tab.send(Event::ActedAs(Some(cpe)));
    tab.rate("t01-p1", 3);
    tab.rate("t01-p1", 1);
    tab.send(Event::ActedAs(Some(head)));
    tab.send(Event::UndoAsked);
    tab.send(Event::UndoAsked);
    assert_eq!(tab.rating("t01-p1"), Rating::NotRated);
}

#[test]
fn an_indicator_is_handed_in_sent_back_reworked_and_accepted() {
    let mut tab = Tab::with_themes(&["t01"]);
    let cpe = add(&mut tab, "CPE", Part::Rater);
    let id = IndicatorId::from("t01-p1");
    assign(&mut tab, "t01-p1", cpe, Some("2026-11-20"));
    let today = day("2026-11-22");
    assert!(is_open(&tab.round(), &id) && is_overdue(&tab.round(), &id, today));
    assert!(!is_overdue(&tab.round(), &id, day("2026-11-20")), "on its day it is not late");
    tab.rate("t01-p1", 3);
    assert!(!is_overdue(&tab.round(), &id, today), "it was dealt with");

    check(&hand_in(&mut tab, "t01-p1", HandIn::Submitted), &["append handed-in"]);
    hand_in(&mut tab, "t01-p1", HandIn::Returned { comment: "Citer le registre.".into() });
    let is_reworked = |tab: &Tab| tab.workspace().dossier.is_reworked(&tab.round(), &id);
    assert!(is_overdue(&tab.round(), &id, today) && !is_reworked(&tab), "what was sent back is to be done again");
    tab.note("t01-p1", "Registre du 12 mars.");
    assert!(is_reworked(&tab));
    hand_in(&mut tab, "t01-p1", HandIn::Submitted);
    hand_in(&mut tab, "t01-p1", HandIn::Accepted);
    assert!(!is_reworked(&tab) && !is_open(&tab.round(), &id));
    tab.rate("t01-p1", 4);
    assert!(is_reworked(&tab), "what was accepted is not what stands there now");
}

#[test]
fn the_load_of_everyone_and_of_nobody_is_all_that_the_round_asks() {
    let mut tab = Tab::with_themes(&["t01"]);
    let [cpe, head] =
        [("CPE", Part::Rater), ("Direction", Part::Validator)].map(|(title, part)| add(&mut tab, title, part));
    for id in ["t01-p1", "t01-d1", "t01-c1"] {
        assign(&mut tab, id, cpe, Some("2026-12-01"));
    }
    assign(&mut tab, "t01-a1", head, Some("2026-12-10"));
    tab.rate("t01-p1", 3);
    tab.rate("t01-d1", not_applicable());
    hand_in(&mut tab, "t01-p1", HandIn::Submitted);
    let framework = qual().framework;
    let seen = sharing(&framework, &tab.round(), day("2026-12-02"));
    let load = |member: MemberId| seen.members.iter().find(|(id, _)| *id == member).expect("a member").1;
    assert_eq!((load(cpe).assigned(), load(cpe).tally.rated, load(cpe).tally.not_applicable), (3, 1, 1));
    assert_eq!((load(cpe).handed_in, load(cpe).overdue, load(cpe).next_due), (1, 1, None));
    assert_eq!((load(head).assigned(), load(head).next_due), (1, Some(day("2026-12-10"))));
    let all: u32 = seen.members.iter().map(|(_, load)| load.assigned()).sum::<u32>() + seen.nobody.assigned();
    assert_eq!(all as usize, tab.round().asked(&framework).count());
}

#[test]
fn the_next_round_has_the_same_team_and_a_new_calendar() {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    let first = tab.round().id;
    let [cpe, head] =
        [("CPE", Part::Rater), ("Direction", Part::Validator)].map(|(title, part)| add(&mut tab, title, part));
    tab.send(Event::ActedAs(Some(head)));
    assign(&mut tab, "t01-p1", cpe, Some("2027-01-12"));
    assign(&mut tab, "t02-p1", cpe, None);
    hand_in(&mut tab, "t01-p1", HandIn::Submitted);
    let launch = Rc::new(Milestone { title: "Lancement".into(), on: day("2026-12-01"), is_reached: true });
    let rule = Some(VotingRule::USUAL);
    tab.send(Event::Added(Addition::Milestone(first, launch)));
    tab.send(Event::Entered(vec![Change::VotingRuleSet { round: first, rule }]));
    tab.toggle("t02");
    tab.close_round();
    tab.open_next_round("2027");

    let (team, before) = (tab.round().team.clone(), tab.rounds()[0].team.clone());
    assert_eq!((&team.members, tab.round().deliberation.rule), (&before.members, rule));
    assert!(team.milestones.is_empty() && team.hand_ins.is_empty());
    let assignments: Vec<_> = team.assignments.iter().map(|(id, to)| (id.as_str(), to.member, to.due)).collect();
    assert_eq!(
        assignments,
        [("t01-p1", cpe, None)],
        "what is no longer asked is nobody's, and last year's day is past"
    );
    tab.rate("t01-p1", 3);
    assert_eq!(last_author(&tab).0, "Direction", "whoever worked here still does");
}

#[test]
fn a_closed_round_keeps_its_team_as_it_was() {
    let mut tab = Tab::with_themes(&["t01"]);
    let cpe = add(&mut tab, "CPE", Part::Rater);
    assign(&mut tab, "t01-p1", cpe, None);
    tab.close_round();
    let before = tab.round();
    let round = before.id;
    check(&tab.send(Event::Added(Addition::Member(round, member("Direction", Part::Validator)))), &[]);
    check(&hand_in(&mut tab, "t01-p1", HandIn::Accepted), &[]);
    check(&assign(&mut tab, "t01-p1", cpe, Some("2027-01-12")), &[]);
    assert_eq!(tab.round(), before);
}

#[test]
fn the_filter_of_what_is_mine_has_an_address() {
    let mut tab = Tab::with_themes(&["t01"]);
    let asked = tab.go_to(RoundPage::Assess(Show::Mine, None));
    assert_eq!(tab.model.route.to_string().rsplit('/').next(), Some("mine"), "{asked:?}");
}
