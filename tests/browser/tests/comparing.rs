//! A label body reads what organisations handed in, and sees where each stands: many files at once, some of them damaged
//! on their way, kept in this browser.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use browser_tests::audit::Audit;
use browser_tests::book::{package, package_of, texts};
use browser_tests::browser::Profile;
use browser_tests::reviewing::plain;
use browser_tests::school::School;
use browser_tests::site::Site;
use generator::chance::Chance;
use generator::damage::Damage;
use generator::{Cohort, Size};
use qualicycle::compare::desk::CollectionId;
use qualicycle::compare::distribution::{Distribution, Score};
use qualicycle::compare::table::Row;
use qualicycle::compare::{Collection, Filter, Roster};
use qualicycle::dossier::entry::DossierId;
use qualicycle::formats::archive;
use qualicycle::framework::Package;
use qualicycle::texts::Language;
use qualicycle::texts::keys::organisation_kind_key;
use serde::Deserialize;
use serde_json::Value;
use ulid::Ulid;

const ORGANISATIONS: usize = 120;

/// The files of all organisations, and so many that were damaged, each way in turn.
fn handed_in(disk: &Profile, cohort: &Cohort, package: &Package, n_damaged: usize) -> Vec<PathBuf> {
    let whole = |n: usize| {
        let at = cohort.member(n).written_at();
        archive::write(&cohort.dossier(n), std::slice::from_ref(package), at).expect("it is written").bytes
    };
    let sound = |n: usize| disk.puts(&format!("{n:04}.qualicycle"), &whole(n));
    let damaged = |k: usize| {
        let damage = Damage::ALL[k % Damage::ALL.len()];
        let bytes = damage.done_to(whole(k), &mut Chance::of(1, &[k as u64]));
        disk.puts(&format!("endommage-{k:02}.{}", damage.ending()), &bytes)
    };
    (0..cohort.size.organisations).map(sound).chain((0..n_damaged).map(damaged)).collect()
}

/// What is known of the organisations without any file.
fn known(cohort: &Cohort) -> Collection {
    let (frame, table) = cohort.table();
    let mut collection = Collection::new(CollectionId(Ulid(1)));
    collection.read(&Rc::new(frame), &table).expect("they are of one framework");
    collection
}

/// The quartiles of the latest rounds in all, as the page writes them.
fn quartiles(collection: &Collection, filter: &Filter) -> [String; 3] {
    let sheet = collection.frameworks().next().and_then(|it| collection.sheet(it)).expect("there is one framework");
    let roster = Roster::of(collection, sheet, 0);
    let selection = filter.select(&roster, &sheet.table);
    let spread = Distribution::of(&sheet.table, &selection, Score::Whole).summary.expect("they were rated");
    [spread.lower_quartile, spread.median, spread.upper_quartile].map(|it| format!("{} %", it.percent_rounded()))
}

#[track_caller]
fn audits(audit: &mut Audit, school: &School, name: &str) {
    let title: String = school.browser().asks("return document.title", Value::Null);
    assert!(title.ends_with("Qualicycle") && title.len() > "Qualicycle".len() + 3, "{title}");
    audit.looks_at(school, name, &title, None);
    audit.looks_at_narrow(school, name);
}

#[test]
fn what_many_organisations_handed_in_is_read_kept_and_compared() {
    let site = Site::start();
    let disk = Profile::fresh();
    let package = package();
    let cohort = Cohort::new(package.framework.clone(), Size { organisations: ORGANISATIONS, rounds: 2, seed: 1 });
    let collection = known(&cohort);
    let n_rounds: usize = (0..ORGANISATIONS).map(|n| cohort.extracts(n).len()).sum();
    let paths = handed_in(&disk, &cohort, &package, Damage::ALL.len());

    let school = School::with_profile(&disk, &site);
    let mut audit = Audit::of(Language::French);
    school.browser().clicks("main a[href='#/compare']");
    school.sees("#begin-comparison");
    audits(&mut audit, &school, "comparisons");
    school.browser().types("#begin-comparison-name", "Label de l’académie de Fontclaire");
    school.browser().clicks("#begin-comparison button[type='submit']");
    school.sees("#compare-files");
    audits(&mut audit, &school, "comparison-empty");

    let paths: Vec<String> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    school.browser().types("#compare-files", &paths.join("\n"));
    let told = format!("{ORGANISATIONS} fichiers ont apporté les résultats de {n_rounds} campagnes.");
    school.waits_to_read("main", &told);
    let refused = format!("{} refus, avec leurs raisons", Damage::ALL.len());
    assert!(plain(&school.reads("main")).contains(&refused), "each damaged file is refused, and no other");
    school.sees(&format!("[aria-rowcount='{}']", ORGANISATIONS + 1));
    audits(&mut audit, &school, "comparison-organisations");
    let organisations = school.place();

    // It is kept in this browser.
    school.sees_saved();
    school.reloads();
    school.sees(&format!("[aria-rowcount='{}']", ORGANISATIONS + 1));

    school.browser().clicks("main a[href$='/themes']");
    let whole = |school: &School| plain(&school.reads("main table tbody tr:first-child"));
    let has_quartiles = |row: &str, expected: [String; 3]| expected.iter().all(|it| row.contains(it.as_str()));
    school.waits_to_read("main table tbody tr:first-child", &format!("{ORGANISATIONS} sur {ORGANISATIONS}"));
    let all = quartiles(&collection, &Filter::default());
    assert!(has_quartiles(&whole(&school), all.clone()), "{all:?}: {}", whole(&school));
    audits(&mut audit, &school, "comparison-themes");

    school.opens(&organisations.replace("/organisations", "/groups?by=region+kind"));
    school.sees("table.crossed");
    holds_no_secret(&school, &collection);
    audits(&mut audit, &school, "comparison-groups");

    // A choice of organisations is in the address, and the way back leads out of it.
    school.opens(&organisations);
    school.browser().types("#filter-words", "cfa");
    school.browser().presses(&[browser_tests::browser::Key::Tab]);
    let chosen = Filter { words: "cfa".into(), ..Filter::default() };
    let sheet = collection.frameworks().next().and_then(|it| collection.sheet(it)).expect("there is one framework");
    let n = chosen.select(&Roster::of(&collection, sheet, 0), &sheet.table).n();
    assert!(n > 4 && n < ORGANISATIONS, "some of them, not all: {n}");
    school.sees(&format!("[aria-rowcount='{}']", n + 1));
    assert!(school.place().contains("words=cfa"), "{}", school.place());
    school.browser().goes_back();
    school.sees(&format!("[aria-rowcount='{}']", ORGANISATIONS + 1));

    school.browser().clicks("main table tbody tr:first-child th a");
    school.waits_to_read("main", &format!("parmi les {} autres établissements", ORGANISATIONS - 1));
    audits(&mut audit, &school, "comparison-organisation");
    audit.is_passed();
    school.leaves();
}

/// The quartiles of numbers as a person works them out: put in order, and between two of them in proportion (Hyndman and
/// Fan 1996, type 7). They are shares of what is achieved, which are cut off.
fn slow_quartiles(mut values: Vec<u16>) -> [String; 3] {
    values.sort_unstable();
    [0.25, 0.5, 0.75].map(|part| {
        let at = part * (values.len() - 1) as f64;
        let (below, above) = (f64::from(values[at.floor() as usize]), f64::from(values[at.ceil() as usize]));
        let value = below + (above - below) * at.fract();
        format!("{} %", (value / 100.0).floor())
    })
}

/// The result in all of the latest round of each organisation that passes, one after the other.
fn slow_latest(collection: &Collection, passes: impl Fn(&Row) -> bool) -> Vec<u16> {
    let sheet = collection.frameworks().next().and_then(|it| collection.sheet(it)).expect("there is one framework");
    let table = &sheet.table;
    let mut latest: BTreeMap<DossierId, usize> = BTreeMap::new();
    for (at, row) in table.rows.iter().enumerate() {
        let kept = latest.entry(row.dossier).or_insert(at);
        if table.rows[*kept].closed_at < row.closed_at {
            *kept = at;
        }
    }
    let passing = latest.into_values().filter(|at| passes(&table.rows[*at]));
    passing.filter_map(|at| Score::Whole.of(table, at as u32)).map(|score| score.value()).collect()
}

/// What is in a group, as the page tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Nobody,
    Hidden,
    So(usize),
}

/// Counts organisations by region and kind one after the other, and holds the table of the page against that: each number
/// is right, no group of fewer than five has one, and nothing that is hidden is what is left of a line or of a column.
#[track_caller]
fn holds_no_secret(school: &School, collection: &Collection) {
    let script = "const told = (cell) => {
            const number = cell.textContent.match(/n = (\\d+)/);
            return number ? Number(number[1]) : cell.textContent.trim() === 'aucun' ? 0 : -1;
        };
        const table = document.querySelector('table.crossed');
        const words = (cells) => [...cells].map((cell) => cell.textContent.trim());
        return {
            columns: words(table.tHead.rows[0].cells).slice(1),
            lines: [...table.tBodies[0].rows].map((row) => [row.cells[0].textContent.trim(), [...row.cells].slice(1).map(told)]),
        }";
    let page: Crossed = school.browser().asks(script, Value::Null);
    let texts = texts(Language::French);
    let mut counted: BTreeMap<(String, String), usize> = BTreeMap::new();
    let sheet = collection.frameworks().next().and_then(|it| collection.sheet(it)).expect("there is one framework");
    let organisations: BTreeMap<DossierId, &Row> = sheet.table.rows.iter().map(|row| (row.dossier, row)).collect();
    for row in organisations.values() {
        let kind = texts.text(organisation_kind_key(row.organisation.kind));
        let region = Some(&*row.organisation.region).filter(|region| !region.is_empty());
        let region = region.map_or_else(|| texts.text("compare-no-region"), str::to_owned);
        for (line, column) in [(&*region, &*kind), (&*region, "Tous"), ("Tous", &*kind), ("Tous", "Tous")] {
            *counted.entry((line.to_owned(), column.to_owned())).or_default() += 1;
        }
    }

    let told: Vec<Vec<Told>> = page
        .lines
        .iter()
        .map(|(line, cells)| {
            assert_eq!(cells.len(), page.columns.len());
            let cells = cells.iter().zip(&page.columns).map(|(told, column)| {
                let n = counted.get(&(line.clone(), column.clone())).copied().unwrap_or(0);
                match *told {
                    0 => assert_eq!(n, 0, "{line}, {column}"),
                    -1 => assert!(n > 0, "{line}, {column}"),
                    told => assert!(told as usize == n && n >= 5, "{line}, {column}: {told}, and {n} were counted"),
                }
                match *told {
                    0 => Told::Nobody,
                    -1 => Told::Hidden,
                    n => Told::So(n as usize),
                }
            });
            cells.collect()
        })
        .collect();
    assert!(told.iter().flatten().any(|cell| *cell == Told::Hidden), "nothing is small enough: {told:?}");
    assert!(told.iter().flatten().any(|cell| matches!(cell, Told::So(_))), "everything is hidden: {told:?}");
    let columns = (0..page.columns.len()).map(|column| told.iter().map(|line| line[column]).collect());
    for line in told.iter().cloned().chain(columns) {
        let n_hidden = line.iter().filter(|cell| **cell == Told::Hidden).count();
        assert_ne!(n_hidden, 1, "what is hidden alone is what is left: {line:?}");
    }
}

/// The table of groups: what its columns are called, and each line with its numbers; 0 for nobody and -1 for hidden.
#[derive(Deserialize)]
struct Crossed {
    columns: Vec<String>,
    lines: Vec<(String, Vec<i64>)>,
}

#[test]
fn two_thousand_files_are_dropped_stopped_and_read_on() {
    const MANY: usize = 1_960;
    const DAMAGED: usize = 40;
    let site = Site::start();
    let disk = Profile::fresh();
    // Its files are the smallest of those that come with the bundle.
    let package = package_of("guide-8-2025");
    let cohort = Cohort::new(package.framework.clone(), Size { organisations: MANY, rounds: 2, seed: 7 });
    let collection = known(&cohort);
    let paths = handed_in(&disk, &cohort, &package, DAMAGED);

    let school = School::with_profile(&disk, &site);
    school.opens("#/compare");
    school.browser().types("#begin-comparison-name", "Toutes les académies");
    school.browser().clicks("#begin-comparison button[type='submit']");
    school.sees("#compare-files");

    school.drops_files(&paths);
    // Some are read, the page says how far it is, and somebody stops it.
    school.browser().waits_for::<f64>(
        "some files that are read",
        "return document.querySelector('.compare-intake progress')?.value || null",
        Value::Null,
    );
    school.browser().clicks(".compare-intake button");
    school.sees("#compare-files");
    let intake = plain(&school.reads(".compare-intake"));
    assert!(intake.contains("n’ont pas été lus"), "{intake}");
    let n_read: usize = rows(&school);
    assert!(n_read < MANY, "{n_read} rows: it was over before it was stopped");

    // The same files again: those that were read are known, and the others come.
    school.drops_files(&paths);
    school.sees(&format!("[aria-rowcount='{}']", MANY + 1));
    school.waits_to_read(".compare-intake", &format!("{DAMAGED} refus, avec leurs raisons"));
    let n_refused: f64 =
        school.browser().asks("return document.querySelectorAll('.compare-intake li').length", Value::Null);
    assert_eq!(n_refused as usize, DAMAGED, "each damaged file is named");
    school.sees_saved();

    school.browser().clicks("main a[href$='/themes']");
    school.waits_to_read("main table tbody tr:first-child", &format!("{MANY} sur {MANY}"));
    let whole = plain(&school.reads("main table tbody tr:first-child"));
    for quartile in slow_quartiles(slow_latest(&collection, |_| true)) {
        assert!(whole.contains(&quartile), "{quartile}: {whole}");
    }
    school.is_calm();
    school.leaves();
}

/// How many organisations stand in the table, of which only those in sight are drawn.
fn rows(school: &School) -> usize {
    let script = "const table = document.querySelector('table.organisations');
        return table ? Number(table.getAttribute('aria-rowcount')) - 1 : 0";
    school.browser().asks::<f64>(script, Value::Null) as usize
}
