//! The whole story of a round that leaves the school: it is closed and signed, read elsewhere, reviewed beside what the
//! school says of itself, sent back, answered, and seen to be mended. Three machines, and between them nothing but files.

mod forged;

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use browser_tests::book::{Book, package_of, read_archive};
use browser_tests::browser::Profile;
use browser_tests::reviewing::Sheet;
use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::finding::{FindingState, Gravity};
use qualicycle::dossier::review::Review;
use qualicycle::dossier::side::Side;
use qualicycle::dossier::signature::Checked;
use qualicycle::formats::signature::{check, signed_records};
use qualicycle::framework::scale::Level;
use qualicycle::texts::Language;
use qualicycle::texts::date::day_in;
use serde_json::{Value, json};

const SCHOOL: &str = "Lycée des Trois Rivières (fictif)";
const HEAD: &str = "Proviseure du lycée (fictif)";
const PASSPHRASE_OF_HEAD: &str = "trois pommes bleues";
const PASSPHRASE_OF_INSPECTOR: &str = "quatre poires vertes";

const STRENGTH: &str = "Chaque entretien laisse une trace que l’élève relit.";
const MINOR: &str = "Le calendrier des entretiens n’est pas tenu dans toutes les classes.";
const MAJOR: &str = "Onze élèves de terminale n’ont eu aucun entretien.";

/// What the school rates on both themes in the first round, and what the inspector finds: four levels to compare.
const BOTH_SIDES: [(&str, i16, i16, &str); 4] = [
    ("t07-p1", 4, 3, "Le calendrier existe ; deux classes ne l’ont pas reçu."),
    ("t07-p2", 3, 3, "Vu dans cinq dossiers."),
    ("t07-d1", 4, 2, "Onze élèves manquent sur la liste du premier trimestre."),
    ("t08-p1", 2, 3, "Mieux que ce que dit l’équipe."),
];

fn today() -> Day {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970");
    Day::at(i64::try_from(since.as_millis()).expect("not so late"), 0).expect("a day")
}

/// A day in French, with plain spaces.
fn in_french(day: Day) -> String {
    browser_tests::reviewing::plain(&day_in(Language::French, day))
}

/// The measures of the framework are no levels.
fn is_measure(indicator: &str) -> bool {
    indicator.contains("-m")
}

fn dossier_of(file: &Path) -> Dossier {
    let archive = read_archive(file);
    Dossier::of(archive.dossier, archive.entries)
}

fn only_review(dossier: &Dossier) -> Review {
    let reviews = dossier.reviews();
    assert_eq!(reviews.len(), 1, "there is one review");
    (**reviews[0]).clone()
}

/// The school closes a round on two themes, makes a key and signs as head. Gives back the dossier and its report.
fn closes_and_signs(school: &School) -> (PathBuf, PathBuf) {
    school.creates_dossier(SCHOOL, "2026");
    school.chooses_themes(&["t07", "t08"]);
    school.goes_to(Page::Assess);
    for indicator in school.reads_ratings().into_keys().filter(|id| !is_measure(id)) {
        let own = BOTH_SIDES.iter().find(|(id, ..)| *id == indicator).map_or(2, |(_, own, ..)| *own);
        school.rates(&indicator, own);
    }
    school.notes("t07-p1", "Le calendrier part en septembre à toutes les classes.");
    school.sees_saved();
    school.closes_round();
    assert!(school.reads_part("#signing ~ div:last-of-type").contains("Pour signer, il vous faut une clé"));
    school.makes_own_key(PASSPHRASE_OF_HEAD);
    school.signs(HEAD);
    assert_eq!(
        school.reads_part(".verdict"),
        "Intacte ; signée par la direction (votre clé).",
        "one's own key is known"
    );
    let dossier = school.exports();
    school.goes_to_papers();
    let report = saves_whole_report(school);
    (dossier, report)
}

/// Saves the report with the dossier in it.
fn saves_whole_report(school: &School) -> PathBuf {
    let script = "[...document.querySelectorAll('.report-files button')]
        .find((one) => one.innerText.includes('avec le dossier')).setAttribute('data-whole', '')";
    school.browser().asks::<Value>(script, Value::Null);
    school.saves_by("[data-whole]")
}

/// Somebody from outside opens the file in a browser that never saw it, reads what holds of the seal, notes whose key it
/// is, and begins to review.
fn receives(inspector: &School, file: &Path) {
    inspector.opens_file(file);
    let preview = inspector.reads_preview();
    assert!(preview.contains(SCHOOL) && preview.contains("1 campagne"), "{preview}");
    inspector.agrees();
    inspector.sees("#spiral");
    let overview = inspector.waits_to_read("main", "Un sceau, intact.");
    assert!(overview.contains("Vous êtes évaluateur externe ?"), "{overview}");
    inspector.goes_to(Page::Close);
    let verdict = inspector.waits_to_read(".verdict", "clé inconnue ici");
    assert_eq!(verdict, format!("Intacte ; signée par la direction (« {HEAD} », clé inconnue ici)."));
    let signature = inspector.reads_part(".signature-list");
    assert!(
        signature.contains("Signature vérifiée, clé inconnue ici : rien ne dit encore à qui elle est."),
        "{signature}"
    );

    inspector.presses_words(".signature-list", "Je sais à qui est cette clé");
    inspector.browser().clicks(".recognise button[type='submit']");
    let verdict = inspector.waits_to_read(".verdict", "clé connue");
    assert_eq!(verdict, format!("Intacte ; signée par la direction ({HEAD}, clé connue)."));
}

/// Chooses the side of the reviewer, on which nothing of the school's can be changed.
fn takes_the_other_side(inspector: &School) {
    inspector.goes_to_reviews();
    inspector.presses_words(".role-offer", "Examiner ce dossier");
    inspector.waits_to_read(".side-banner", "Vous examinez ce dossier en tant qu’évaluateur externe.");
    inspector.goes_to(Page::Assess);
    inspector.sees("[id='card-t07-p1'] input[value='4']:checked:disabled");
    inspector.sees_no("[id='note-t07-p1']:enabled:not([readonly])");
}

/// Begins a review of the closed round.
fn begins(inspector: &School, kind: &str, body: &str) {
    inspector.goes_to_reviews();
    inspector.sees("details.add[open] form");
    let form =
        inspector.browser().asks::<String>("return document.querySelector('details.add[open] form').id", Value::Null);
    let field = |name: &str| format!("[id='{form}-{name}']");
    inspector.chooses(&field("kind"), kind);
    inspector.fills(&field("reviewer"), "Inspectrice");
    inspector.fills(&field("body"), body);
    inspector.dates(&field("begins"), today());
    inspector.dates(&field("ends"), today().plus_days(1));
    inspector.browser().clicks(&format!("[id='{form}'] button[type='submit']"));
    inspector.sees(".review-pages");
}

/// Plans the visit: a meeting, and what the program proposes to look at.
fn plans_the_visit(inspector: &School) {
    inspector.turns_to_sheet(Sheet::Agenda);
    inspector.presses_words("section[aria-labelledby='meetings']", "Ajouter une rencontre");
    inspector.fills("#new-meeting-title", "Réunion d’ouverture");
    inspector.browser().clicks("#new-meeting button[type='submit']");
    inspector.waits_to_read(".meetings", "Réunion d’ouverture");
    let proposed = inspector.reads_part("section[aria-labelledby='proposal'] [role='status']");
    assert!(proposed.contains("ne sont pas encore à l’ordre du jour"), "{proposed}");
    inspector.presses_words(".sample", "Voir la proposition et ses raisons");
    let reasons = inspector.waits_to_read(".sample", "tiré au sort dans son thème, un indicateur sur 5");
    assert_eq!(
        reasons.matches("niveau élevé sans preuve à jour").count(),
        3,
        "what is rated high on nothing: {reasons}"
    );
    inspector.presses_words("section[aria-labelledby='proposal']", "Mettre ces");
    inspector.waits_to_read("section[aria-labelledby='proposal'] [role='status']", "sont à l’ordre du jour.");
    inspector.sees(".planned-theme .planned li");
}

/// Looks beside the school and raises three findings.
fn looks_and_finds(inspector: &School) {
    inspector.turns_to_sheet(Sheet::Look);
    for (indicator, own, found, comment) in BOTH_SIDES {
        inspector.sees(&format!("[id='card-{indicator}'] .own .said"));
        let said = inspector.reads_part(&format!("[id='card-{indicator}'] .own"));
        assert!(said.contains(&own.to_string()), "{said}");
        inspector.finds(indicator, found, comment);
    }
    assert_eq!(
        inspector.reads_part("[id='card-t07-d1'] .gap-line"),
        "L’établissement se situe 2 niveaux au-dessus de la revue."
    );
    inspector.raises("t07-p2", "strength", STRENGTH, "Cinq dossiers lus.", None);
    inspector.turns_to_sheet(Sheet::Look);
    inspector.raises("t07-p1", "minor", MINOR, "Deux classes sur dix-huit sans calendrier.", Some(today()));
    let minor = inspector.reads_part(".finding");
    assert!(minor.contains(&in_french(today().plus_months(6))), "six months for a minor one: {minor}");
    inspector.turns_to_sheet(Sheet::Look);
    inspector.raises("t07-d1", "major", MAJOR, "Liste du premier trimestre, lue le premier jour.", Some(today()));
    let major = inspector.reads_part(".finding");
    let (mended, verified) = (today().plus_months(3), today().plus_months(3).plus_months(1));
    assert!(
        major.contains(&in_french(mended)) && major.contains(&in_french(verified)),
        "three months and one: {major}"
    );

    inspector.turns_to_sheet(Sheet::Findings);
    let list = inspector.reads_part(".findings");
    let places = [MAJOR, MINOR, STRENGTH].map(|statement| list.find(statement).expect("it is listed"));
    assert!(places.is_sorted(), "the gravest first: {list}");
    assert!(list.contains("3 constats · 2 non-conformités à lever"), "{list}");
}

/// Concludes, seals and signs, and along with the head signs the round. Gives back the file that goes back.
fn concludes(inspector: &School) -> PathBuf {
    inspector.turns_to_sheet(Sheet::Conclusions);
    inspector.fills("#conclude-summary", "Le suivi est en place ; il n’atteint pas encore tous les élèves.");
    inspector.presses_words(".conclusions", "Reprendre les points forts des constats");
    inspector.browser().until("the strength to be taken over", || {
        let value: String =
            inspector.browser().asks("return document.querySelector('#conclude-strengths').value", Value::Null);
        value.contains(STRENGTH).then_some(())
    });
    let proposal = inspector.reads_part(".decision");
    assert!(
        proposal.contains("ne se juge pas en non-conformités"),
        "levels are not counted as non-conformities: {proposal}"
    );
    inspector.presses_words("section[aria-labelledby='sealing']", "Sceller la revue");
    inspector.browser().clicks("dialog[open] button.primary");
    inspector.sees("#sealed");
    inspector.makes_own_key(PASSPHRASE_OF_INSPECTOR);
    inspector.signs("Inspectrice");
    let verdict = inspector.reads_part(".conclusions .verdict");
    assert_eq!(
        verdict,
        "Intacte ; porte sur la campagne 2026 telle qu’elle est close ici ; signée par l’évaluateur externe (votre clé)."
    );
    inspector.goes_to(Page::Close);
    inspector.signs("Inspectrice");
    let verdict = inspector.waits_to_read(".verdict", "contresignée");
    assert_eq!(
        verdict,
        format!(
            "Intacte ; signée par la direction ({HEAD}, clé connue) ; contresignée par l’évaluateur externe (votre clé)."
        )
    );
    inspector.exports()
}

/// Meanwhile the school goes on: the next round, a rating in it.
fn goes_on(school: &School) {
    school.goes_to(Page::Close);
    school.opens_next_round("2027");
    school.goes_to(Page::Assess);
    school.rates("t07-p1", 3);
    school.sees_saved();
}

/// The school opens what came back, reads both sides, answers a finding, plans an action and moves it.
fn answers(school: &School, file: &Path) -> PathBuf {
    school.goes_to(Page::Home);
    school.opens_file(file);
    let preview = browser_tests::reviewing::plain(&school.reads_preview());
    assert!(preview.contains("Ce fichier vient d’un évaluateur externe"), "{preview}");
    assert!(preview.contains("s’ajouteront au dossier qui est ici") && !preview.contains("reprise"), "{preview}");
    school.agrees();
    school.sees("#spiral");
    school.sees_saved();
    let overview = school.reads_page();
    let awaited = format!(
        "2 constats attendent une réponse de l’établissement, le premier au plus tard le {}.",
        in_french(today().plus_months(3))
    );
    assert!(overview.contains(&awaited), "{overview}");

    school.goes_to_review(Sheet::Start);
    let start = school.reads_page();
    assert!(start.contains("Son sceau est intact"), "{start}");
    school.turns_to_sheet(Sheet::Look);
    let gaps = school.reads_part(".gap-summary");
    let told = "Écart moyen, en niveaux : +0,5 ; sans tenir compte du sens : 1,0. \
                Même niveau : 1 sur 4 (25 %) ; à un niveau près : 3 sur 4 (75 %). \
                Le signe + indique que l’établissement se situe plus haut.";
    assert!(gaps.contains(told), "{gaps}");
    let card = school.reads_part("[id='card-t07-d1']");
    assert!(card.contains("Onze élèves manquent") && card.contains("2 niveaux au-dessus de la revue"), "{card}");
    school.sees_no("[id='card-t07-d1'] .found input");
    school.turns_to_sheet(Sheet::Conclusions);
    let verdict = school.waits_to_read(".conclusions .verdict", "signée");
    assert!(verdict.contains("(« Inspectrice », clé inconnue ici)"), "{verdict}");

    // The round that is open asks for actions before anything is planned.
    school.goes_to(Page::Overview);
    school.goes_to(Page::Prepare);
    let asked = school.reads_part("section[aria-labelledby='asked-findings']");
    assert!(asked.contains(MAJOR) && asked.contains(MINOR) && !asked.contains(STRENGTH), "{asked}");

    school.goes_to_review(Sheet::Findings);
    school.presses_words(".finding-list", MAJOR);
    school.sees("#answer-position");
    school.chooses("#answer-position", "accepted");
    school.fills("#answer-cause", "Le service de l’éducation ne voyait pas les absents de longue durée.");
    school.fills("#answer-plan", "Une liste commune, relue chaque vendredi.");
    school.dates("#answer-due", today().plus_months(1));
    school.fills("#answer-by", "Proviseure");
    school.sees_saved();
    school.presses_words("section[aria-labelledby='finding-actions']", "Prévoir une action dans la campagne 2027");
    school.sees(".action-sheet #sheet");
    let planned = |field: &str| {
        school.browser().asks::<String>("return document.querySelector(arguments[0]).value", json!([field]))
    };
    assert_eq!(
        planned("#sheet-title"),
        "Une liste commune, relue chaque vendredi.",
        "the answer's plan is what is done"
    );
    assert_eq!(planned("#sheet-due"), today().plus_months(1).to_string());
    school.sees_saved();
    school.goes_to_review(Sheet::Findings);
    school.presses_words(".finding-list", MAJOR);
    school.sees(".finding-actions li a");
    school.moves_finding("plan-sent", "Plan transmis avec le dossier.");
    school.moves_finding("implemented", "Les onze élèves ont été reçus.");
    assert!(
        !school.browser().asks::<bool>("return document.querySelector('#step') !== null", Value::Null),
        "what follows is the reviewer's to say"
    );
    school.goes_to(Page::Overview);
    school.goes_to(Page::Prepare);
    let asked = school.reads_part("section[aria-labelledby='asked-findings']");
    assert!(!asked.contains(MAJOR) && asked.contains(MINOR), "what an action answers asks no more: {asked}");
    school.exports()
}

/// The inspector opens the newer file and lifts the finding.
fn verifies(inspector: &School, file: &Path) -> PathBuf {
    inspector.goes_to(Page::Home);
    inspector.opens_file(file);
    let preview = inspector.reads_preview();
    assert!(preview.contains("2 campagnes") && !preview.contains("reprise"), "{preview}");
    inspector.agrees();
    inspector.sees("#spiral");
    inspector.sees_saved();
    inspector.goes_to_review(Sheet::Findings);
    inspector.presses_words(".finding-list", MAJOR);
    inspector.waits_to_read(".finding", "Une liste commune, relue chaque vendredi.");
    inspector.sees_no("#answer-position");
    inspector.moves_finding("verified", "Liste et trois entretiens vus.");
    inspector.moves_finding("closed", "Levé sur pièces.");
    inspector.turns_to_sheet(Sheet::Findings);
    let list = inspector.reads_part(".findings");
    assert!(list.contains("1 non-conformité à lever"), "{list}");
    inspector.exports()
}

#[test]
fn a_round_is_reviewed_and_answered_and_neither_writes_over_the_other() {
    let site = Site::start();
    let school = School::new(&site);
    let (file, report) = closes_and_signs(&school);
    let sealed = dossier_of(&file).rounds()[0].seal.clone().expect("it is closed");

    let inspector = School::with_profile(&Profile::fresh(), &site);
    receives(&inspector, &file);
    takes_the_other_side(&inspector);
    begins(&inspector, "external-evaluation", "Inspection académique (fictive)");
    plans_the_visit(&inspector);
    looks_and_finds(&inspector);
    let back = concludes(&inspector);

    let archive = read_archive(&back);
    assert_eq!(archive.written_as(), Side::Reviewer);
    let brought = dossier_of(&back);
    assert_eq!(brought.rounds()[0].seal.as_ref(), Some(&sealed), "the round is what the school closed");
    let outcomes = check(&signed_records(&brought));
    assert_eq!(outcomes.len(), 3, "the head's, and the inspector's on the review and on the round");
    assert!(outcomes.iter().all(|(_, outcome)| *outcome == Checked::Valid), "{outcomes:?}");

    goes_on(&school);
    let answered = answers(&school, &back);
    let there = dossier_of(&answered);
    assert_eq!(there.rounds().len(), 2);
    assert_eq!(there.rounds()[0].seal.as_ref(), Some(&sealed));
    assert_eq!(there.rounds()[1].level(&"t07-p1".into()), Some(Level(3)), "what was done meanwhile is there");
    assert_eq!(there.clashes().count(), 0);

    let lifted = verifies(&inspector, &answered);
    let review = only_review(&dossier_of(&lifted));
    let state = |gravity: Gravity| {
        review.raised().find(|(_, finding)| finding.gravity() == Some(gravity)).map(|(_, finding)| finding.state())
    };
    assert_eq!(state(Gravity::Major), Some(FindingState::Closed));
    assert_eq!(state(Gravity::Minor), Some(FindingState::Open));
    let _kept = inspector.leaves();

    // The school reads that it is lifted; the round after carries what is not.
    school.goes_to(Page::Home);
    school.takes_in(&lifted);
    school.goes_to_review(Sheet::Findings);
    let list = school.reads_part(".findings");
    assert!(list.contains("Levé") && list.contains("1 non-conformité à lever"), "{list}");
    school.goes_to(Page::Overview);
    school.closes_round();
    school.opens_next_round("2028");
    let carried = school.reads_part("section[aria-labelledby='prepare-carried']");
    assert_eq!(carried.matches("un constat de la revue reste à lever").count(), 1, "{carried}");
    let _kept = school.leaves();

    // Somebody else got the report alone: the dossier travels in it.
    let reader = School::with_profile(&Profile::fresh(), &site);
    reader.takes_in(&report);
    reader.goes_to(Page::Close);
    let verdict = reader.waits_to_read(".verdict", "clé inconnue ici");
    assert!(verdict.starts_with("Intacte ; signée par la direction"), "{verdict}");
    reader.leaves();
}

// ---- An audit of conformity ---------------------------------------------------------------------------------------------

/// Indicators of the national quality framework on which a minor non-conformity may stand.
const GRADED: [&str; 5] = ["i1", "i2", "i8", "i9", "i12"];

/// Raises the finding that a rating of minor non-conformity asks for; its gravity is proposed.
fn raises_minor(auditor: &School, indicator: &str) {
    auditor.turns_to_sheet(Sheet::Look);
    auditor.finds(indicator, 1, "");
    auditor.browser().clicks(&format!("[id='card-{indicator}'] .found > button.quiet"));
    auditor.sees("#found-gravity option[value='minor']:checked");
    auditor.fills("#found-statement", &format!("Indicateur {indicator} : la trace manque dans deux dossiers."));
    auditor.fills("#found-basis", "Deux dossiers sur cinq, lus le premier jour.");
    auditor.dates("#found-notified", today());
    auditor.sees_saved();
}

fn reads_decision(auditor: &School) -> String {
    auditor.turns_to_sheet(Sheet::Conclusions);
    auditor.reads_part(".decision")
}

#[test]
fn five_minor_findings_weigh_as_a_major_one_and_the_rule_only_proposes() {
    let site = Site::start();
    let mut book = Book::resting_on(package_of("rnq-V9"), 24, "Centre Horizon (fictif)");
    let themes: Vec<String> = book.framework().themes.iter().map(|theme| theme.id.to_string()).collect();
    let round = book.opens_round("2026", &themes.iter().map(String::as_str).collect::<Vec<_>>());
    let asked = book.asked(round);
    for indicator in &asked {
        book.rates(round, indicator.as_str(), 2);
    }
    book.closes(round);
    let disk = Profile::fresh();
    let auditor = School::with_profile(&disk, &site);
    auditor.takes_in(&book.file(&disk, "centre.qualicycle"));
    auditor.goes_to_reviews();
    auditor.presses_words(".role-offer", "Examiner ce dossier");
    begins(&auditor, "initial-audit", "Certificateur (fictif)");
    assert!(
        reads_decision(&auditor)
            .contains("Pas encore de proposition : l’évaluateur externe n’a pas évalué tous les indicateurs.")
    );

    auditor.turns_to_sheet(Sheet::Look);
    for indicator in asked.iter().filter(|id| !GRADED.contains(&id.as_str())) {
        auditor.finds(indicator.as_str(), 2, "");
    }
    auditor.sees_no("[id='card-i4'] .step input[value='1']");
    for indicator in &GRADED[..4] {
        raises_minor(&auditor, indicator);
    }
    auditor.turns_to_sheet(Sheet::Look);
    auditor.finds(GRADED[4], 2, "");
    let with_four = reads_decision(&auditor);
    assert!(
        with_four.contains("délivrer, sous réserve d’un plan d’action pour lever les non-conformités mineures"),
        "{with_four}"
    );
    assert!(
        with_four.contains("4 indicateurs portent une non-conformité mineure qui n’est pas levée : 1, 2, 8 et 9."),
        "{with_four}"
    );

    raises_minor(&auditor, GRADED[4]);
    let with_five = reads_decision(&auditor);
    assert!(with_five.contains("Proposition : ne pas délivrer en l’état"), "{with_five}");
    let why = "5 indicateurs portent une non-conformité mineure qui n’est pas levée : 1, 2, 8, 9 et 12. À partir de 5, \
               elles valent ensemble une non-conformité majeure.";
    assert!(with_five.contains(why), "{with_five}");
    assert!(
        with_five.contains("La décision appartient à l’instance compétente : Certificateur (fictif)."),
        "{with_five}"
    );

    // Whoever is of another opinion says why, or does not seal.
    auditor.fills("#conclude-summary", "Les traces manquent, la pratique est là.");
    auditor.chooses("#opinion-form-opinion", "with-plan");
    auditor.waits_to_read(
        "section[aria-labelledby='sealing']",
        "L’avis s’écarte de la proposition, mais le motif manque.",
    );
    auditor.sees("section[aria-labelledby='sealing'] button.primary:disabled");
    auditor.fills("#opinion-form-reason", "Les dossiers manquants ont été produits le second jour.");
    auditor.waits_to_read("section[aria-labelledby='opinion']", "Cet avis s’écarte de la proposition.");
    auditor.presses_words("section[aria-labelledby='sealing']", "Sceller la revue");
    auditor.browser().clicks("dialog[open] button.primary");
    auditor.sees("#sealed");
    let told = auditor.reads_part(".conclusions");
    assert!(told.contains("Avis favorable sous réserve d’un plan d’action"), "{told}");
    let review = only_review(&dossier_of(&auditor.exports()));
    assert_eq!(review.raised().filter(|(_, it)| it.gravity() == Some(Gravity::Minor)).count(), 5);
    auditor.leaves();
}
