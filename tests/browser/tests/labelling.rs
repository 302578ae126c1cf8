//! A label body writes its rule, reads what it proposes, changes it, decides, and takes the register away.

use std::collections::BTreeMap;
use std::path::PathBuf;

use browser_tests::book::package_of;
use browser_tests::browser::{Key, Profile};
use browser_tests::reviewing::plain;
use browser_tests::school::School;
use browser_tests::site::Site;
use generator::{Cohort, Size};
use qualicycle::compare::distribution::Score;
use qualicycle::compare::{Frame, Table};
use qualicycle::dossier::entry::DossierId;
use qualicycle::formats::archive;

const ORGANISATIONS: usize = 30;

/// How many organisations have so much in all, in hundredths of a percent, in the round that was closed last.
fn reaching(table: &Table, hundredths: u16) -> usize {
    let mut latest: BTreeMap<DossierId, usize> = BTreeMap::new();
    for (at, row) in table.rows.iter().enumerate() {
        let kept = latest.entry(row.dossier).or_insert(at);
        if table.rows[*kept].closed_at < row.closed_at {
            *kept = at;
        }
    }
    let whole = |at: &usize| Score::Whole.of(table, *at as u32).is_some_and(|score| score.value() >= hundredths);
    latest.values().filter(|at| whole(at)).count()
}

fn handed_in(disk: &Profile, cohort: &Cohort, package: &qualicycle::framework::Package) -> Vec<PathBuf> {
    let file = |n: usize| {
        let at = cohort.member(n).written_at();
        let written = archive::write(&cohort.dossier(n), std::slice::from_ref(package), at).expect("it is written");
        disk.puts(&format!("{n:02}.qualicycle"), &written.bytes)
    };
    (0..cohort.size.organisations).map(file).collect()
}

#[track_caller]
fn goes_to(school: &School, page: &str) {
    school.browser().clicks(&format!(".compare-pages a[href*='/{page}']"));
    school.sees(&format!(".compare-pages a[href*='/{page}'][aria-current]"));
}

#[track_caller]
fn waits_for(school: &School, css: &str, words: &str) {
    school.browser().until(words, || plain(&school.reads(css)).contains(words).then_some(()));
}

/// Fills a field and leaves it.
#[track_caller]
fn fills(school: &School, field: &str, text: &str) {
    school.browser().overtypes(field, text);
    school.browser().presses(&[Key::Tab]);
}

#[test]
fn a_rule_is_written_and_changed_proposals_follow_and_decisions_leave_in_a_register() {
    let site = Site::start();
    let disk = Profile::fresh();
    let package = package_of("guide-8-2025");
    let cohort = Cohort::new(package.framework.clone(), Size { organisations: ORGANISATIONS, rounds: 2, seed: 3 });
    let (_, table): (Frame, Table) = cohort.table();
    let (few, many) = (reaching(&table, 6_000), reaching(&table, 3_000));
    assert!(0 < few && few < many && many < ORGANISATIONS, "the rule makes a difference: {few}, {many}");

    let school = School::with_profile(&disk, &site);
    school.opens("#/compare");
    school.browser().types("#begin-comparison-name", "Label de Fontclaire");
    school.browser().clicks("#begin-comparison button[type='submit']");
    school.sees("#compare-files");
    school.drops_files(&handed_in(&disk, &cohort, &package));
    school.sees(&format!("[aria-rowcount='{}']", ORGANISATIONS + 1));

    // A rule of one's own: the mean of the whole, as organisations rated themselves.
    goes_to(&school, "label");
    school.browser().clicks(".compare .buttons .button:not(.primary)");
    school.sees("#label-new-kind");
    school.browser().clicks("#rule-basis option[value='own']");
    school.browser().clicks("#label-new-kind option[value='mean']");
    school.browser().clicks("#label-new button[type='submit']");
    school.sees("#label-condition-1-form-percent");
    fills(&school, "#label-condition-1-form-percent", "soixante");
    school.sees("#label-condition-1-form .problem");
    fills(&school, "#label-condition-1-form-percent", "60");
    waits_for(&school, "#label-condition-1", "60 %");
    goes_to(&school, "label");
    waits_for(&school, ".award-kinds", &format!("Label proposé ({few})"));
    waits_for(&school, ".award-kinds", &format!("Conditions manquantes ({})", ORGANISATIONS - few));

    // The rule is changed, and the proposals follow.
    school.browser().clicks(".award-asks a[href*='/rule/']");
    school.sees("#label-condition-1-form-percent");
    fills(&school, "#label-condition-1-form-percent", "30");
    waits_for(&school, "#label-condition-1", "30 %");
    goes_to(&school, "label");
    waits_for(&school, ".award-kinds", &format!("Label proposé ({many})"));

    // Who decides.
    goes_to(&school, "committee");
    school.browser().types("#new-member-title", "Inspectrice référente");
    school.browser().clicks("#new-member-part option[value='chair']");
    school.browser().clicks("#new-member button[type='submit']");
    school.sees("form[id^='member-']");

    // The first of those for whom the label is proposed.
    goes_to(&school, "label");
    school.browser().clicks(".award-kinds a[href*='proposed=award']");
    school.sees(&format!("[aria-rowcount='{}']", many + 1));
    school.browser().clicks("main table tbody a[href*='/decide/']");
    school.sees("#decision-outcome");
    school.browser().clicks("#decision-outcome option[value='granted']");
    school.sees("#decision-reference");
    fills(&school, "#decision-reference", "FC-2026-001");
    // It is not entered as long as something is missing, and nothing that was written is lost.
    school.browser().clicks(".decide button.primary");
    school.sees(".decide .problem");
    fills(&school, "#decision-last", "11-21-2029");
    school.browser().clicks("#decision-why input[type='checkbox']");
    fills(&school, "#decision-why-reason", "Les huit repères sont en bonne voie.");
    school.browser().clicks(".decide button.primary");
    school.sees(".compare-decision");
    let letter = plain(&school.reads(".compare-decision"));
    for words in ["FC-2026-001", "Les huit repères sont en bonne voie.", "Inspectrice référente"] {
        assert!(letter.contains(words), "{words}: {letter}");
    }

    goes_to(&school, "decisions");
    waits_for(&school, "main table", "FC-2026-001");
    school.sees_saved();
    school.reloads();
    waits_for(&school, "main table", "FC-2026-001");
    let register = school.saves_by("section[aria-labelledby='register-files'] .button:nth-of-type(2)");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(&register).expect("it can be read");
    let lines: Vec<Vec<String>> =
        reader.records().map(|line| line.expect("a line").iter().map(str::to_owned).collect()).collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].iter().any(|cell| cell == "FC-2026-001"), "{lines:?}");
    assert!(lines[0].iter().any(|cell| cell == "granted"), "{lines:?}");
    school.is_calm();
    school.leaves();
}
