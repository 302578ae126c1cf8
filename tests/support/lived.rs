//! A dossier in which everything happened once that papers tell of: a team that voted, a panel, evidence, axes, actions
//! with their effect, a closed round, and a reviewer who sealed what they found. Every free text carries a mark, so that
//! a test can say where people's own words stand and where they do not.

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::app::Event;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::dress::Logo;
use qualicycle::dossier::evidence::{Evidence, EvidenceKind};
use qualicycle::dossier::finding::FindingId;
use qualicycle::dossier::panel::{
    AnswerId, AnswerSheet, Came, Choice, Group, PanelId, Question, QuestionKind, Questionnaire,
};
use qualicycle::dossier::plan::{Action, ActionId, ActionState, Axis, AxisId, Effect, Judgement};
use qualicycle::dossier::review::ReviewId;
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::dossier::side::Side;
use qualicycle::dossier::team::{Member, MemberId, Milestone, MilestoneId, Part};
use qualicycle::framework::scale::Level;
use ulid::Ulid;

use super::Given;
use super::browser::Tab;
pub use super::second_view::MARK;
use super::second_view::{Visit, marked};
use super::voting::{act, agree, lock, set_rule};
use qualicycle::dossier::deliberation::VotingRule;

/// The review of the dossier.
pub const REVIEW: ReviewId = ReviewId(Ulid(0x7001));

/// The title of the piece of evidence that is confidential.
pub const CONFIDENTIAL: &str = "Signalements nominatifs ‡";

/// A first round, rated, with everything around it, still open.
pub fn under_way() -> Tab {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    team(&mut tab);
    ratings(&mut tab);
    evidence(&mut tab);
    panel(&mut tab);
    plan(&mut tab);
    dress(&mut tab);
    tab
}

/// The same, closed.
pub fn closed() -> Tab {
    let mut tab = under_way();
    tab.close_round();
    tab
}

/// The same, reviewed; the review is still open.
pub fn looked_at() -> Tab {
    let mut tab = closed();
    review(&mut tab);
    tab
}

/// The same, with the review sealed.
pub fn reviewed() -> Tab {
    let mut tab = looked_at();
    let dossier = &tab.workspace().dossier;
    let review = dossier.review(REVIEW).expect("somebody reviews");
    let record = dossier.review_record(review, tab.now()).expect("it is known what is reviewed");
    let seal = Rc::new(ReviewSeal::of(record));
    as_reviewer(&mut tab, |tab| enter(tab, [Change::ReviewSealed { review: REVIEW, seal }]));
    tab
}

/// What somebody from outside does at this tab.
pub fn as_reviewer(tab: &mut Tab, does: impl FnOnce(&mut Tab)) {
    tab.send(Event::SideChosen(Side::Reviewer));
    does(tab);
    tab.send(Event::SideChosen(Side::Organisation));
}

fn enter(tab: &mut Tab, changes: impl IntoIterator<Item = Change>) {
    tab.send(Event::Entered(changes.into_iter().collect()));
}

fn team(tab: &mut Tab) {
    let round = tab.round().id;
    let people =
        [("Proviseure", Part::Pilot, ""), ("Documentaliste", Part::Rater, "Camille Essai"), ("CPE", Part::Rater, "")];
    for (n, (title, part, name)) in people.into_iter().enumerate() {
        let name = if name.is_empty() { "".into() } else { marked(name) };
        let details = Some(Rc::new(Member { title: marked(title), part, name }));
        enter(tab, [Change::MemberSet { round, member: MemberId(Ulid(0x100 + n as u128)), details }]);
    }
    let milestone = Milestone { title: marked("Réunion de lancement"), on: day("2027-01-12"), is_reached: true };
    let milestone =
        Change::MilestoneSet { round, milestone: MilestoneId(Ulid(0x200)), details: Some(Rc::new(milestone)) };
    enter(tab, [milestone]);
}

/// One theme is voted on, the other rated together.
fn ratings(tab: &mut Tab) {
    set_rule(tab, Some(VotingRule::USUAL));
    for (title, levels) in [("Documentaliste", [2, 2, 1, 4]), ("CPE", [3, 2, 4, 4])] {
        act(tab, &format!("{title} {MARK}"));
        for (step, level) in ["p1", "d1", "c1", "a1"].iter().zip(levels) {
            tab.rate(&format!("t01-{step}"), level);
        }
    }
    lock(tab, "t01", true);
    lock(tab, "t02", true);
    agree(tab, "t01-p1", 2, &marked("Le registre fait foi"), &marked("Le CPE aurait dit 3"));
    agree(tab, "t01-d1", 2, "", "");
    agree(tab, "t01-c1", 3, &marked("Après discussion"), "");
    agree(tab, "t01-a1", 4, "", "");
    for (indicator, rating) in [("t02-p1", Given::from(1)), ("t02-d1", 4.into())] {
        tab.rate(indicator, rating);
    }
    let why = marked("Pas d’internat");
    tab.rate("t02-c1", Rating::NotApplicable { why });
    tab.rate("t02-a1", Rating::Declined);
    tab.rate("t01-m1", Rating::Quantity("87.5".parse().expect("a number")));
    tab.note("t01-p1", &marked("Le registre existe depuis 2024"));
    tab.note("t02-d1", &marked("Vu en conseil"));
    let round = tab.round().id;
    enter(tab, [Change::TargetSet { round, indicator: "t01-p1".into(), level: Some(Level(3)) }]);
    enter(
        tab,
        [("t01-p1", 5), ("t01-a1", 3), ("t02-p1", 4)].map(|(part, importance)| Change::ImportanceSet {
            round,
            part: part.into(),
            importance: Some(importance),
        }),
    );
}

fn evidence(tab: &mut Tab) {
    let piece = Evidence {
        title: marked("Registre des absences"),
        kind: EvidenceKind::Record,
        on: Day::of(2027, 1, 4),
        owner: marked("Vie scolaire"),
        place: marked("Armoire 3"),
        note: marked("Tenu à jour"),
        ..Evidence::default()
    };
    tab.add_evidence(piece, &["t01-p1", "t01-a1"]);
    let piece = Evidence { title: CONFIDENTIAL.into(), is_confidential: true, ..Evidence::default() };
    tab.add_evidence(piece, &["t01-p1"]);
}

/// Twelve pupils, who answered a statement and an open question; and three parents, too few to be told of.
fn panel(tab: &mut Tab) {
    let round = tab.round().id;
    let text = |text: &str| BTreeMap::from([(Rc::from("fr"), marked(text))]);
    let statement =
        Question {
            id: "q1".into(), kind: QuestionKind::Agreement, text: text("On m’accueille bien"), indicator: None
        };
    let open =
        Question { id: "q2".into(), kind: QuestionKind::Open, text: text("Que changeriez-vous ?"), indicator: None };
    let mut answer = 0x600;
    for (n, (group, n_people)) in [(Group::Pupils, 12), (Group::Parents, 3)].into_iter().enumerate() {
        let panel = PanelId(Ulid(0x500 + n as u128));
        let questionnaire = Rc::new(Questionnaire {
            group,
            title: text("Enquête"),
            introduction: text("Merci de répondre"),
            questions: vec![statement.clone(), open.clone()],
            ..Questionnaire::default()
        });
        enter(tab, [Change::PanelOpened { round, panel, questionnaire: Some(questionnaire.clone()) }]);
        for person in 0..n_people {
            answer += 1;
            let choices = BTreeMap::from([
                (Rc::from("q1"), Choice::Step(1 + person % 5)),
                (Rc::from("q2"), Choice::Words(marked("La cantine"))),
            ]);
            let sheet = AnswerSheet { questionnaire: questionnaire.digest(), came: Came::File, choices };
            let answer = AnswerId(Ulid(answer));
            enter(tab, [Change::PanelAnswered { round, panel, answer, sheet: Some(Rc::new(sheet)) }]);
        }
    }
}

fn plan(tab: &mut Tab) {
    let round = tab.round().id;
    let axis = AxisId(Ulid(0x300));
    let details = Axis {
        title: marked("Accueillir"),
        reason: marked("Les élèves le demandent"),
        parts: ["t01-p1".into()].into(),
    };
    enter(tab, [Change::AxisChosen { round, axis, details: Some(Rc::new(details)) }]);
    let action = ActionId(Ulid(0x400));
    let details = Action {
        round,
        framework: "qual".into(),
        title: marked("Relire le registre"),
        objective: marked("Zéro oubli"),
        axis: Some(axis),
        indicators: ["t01-p1".into()].into(),
        findings: Default::default(),
        owner: marked("Vie scolaire"),
        start: None,
        due: Day::of(2027, 6, 30),
        means: marked("Deux heures"),
        measure: marked("Oublis par mois"),
        baseline: marked("Douze"),
        target: marked("Aucun"),
    };
    let judgement = Judgement {
        effect: Effect::Partly,
        on: day("2027-07-02"),
        by: marked("Équipe de direction"),
        finding: marked("Trois oublis"),
        evidence: Default::default(),
    };
    enter(
        tab,
        [
            Change::ActionPlanned { action, details: Some(Rc::new(details)) },
            Change::ActionMoved { action, state: ActionState::Done },
            Change::EffectJudged { action, judgement: Some(Rc::new(judgement)) },
        ],
    );
}

fn dress(tab: &mut Tab) {
    let round = tab.round().id;
    let logo = Logo { media_type: "image/png".into(), base64: "iVBORw0KGgo=".into(), words: marked("Un arbre") };
    enter(
        tab,
        [
            Change::LogoChosen { logo: Some(Rc::new(logo)) },
            Change::ReportIntroduced { round, text: marked("Ce rapport s’adresse au conseil d’administration.") },
        ],
    );
}

fn review(tab: &mut Tab) {
    let round = tab.round();
    let visit = Visit { review: REVIEW, finding: FindingId(Ulid(0x800)), round: &round, theme: "t01" };
    as_reviewer(tab, |tab| enter(tab, visit.reviewers_part()));
    enter(tab, visit.organisations_part());
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}
