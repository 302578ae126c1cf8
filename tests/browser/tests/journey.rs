//! The whole cycle of one organisation, twice round, and its file.

use std::path::Path;

use browser_tests::book::{Book, read_archive, texts};
use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use qualicycle::app::route::View;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::entry::RoundId;
use qualicycle::dossier::round::Round;
use qualicycle::formats::archive::Archive;
use qualicycle::framework::scale::Decimal;
use qualicycle::score::Share;
use qualicycle::score::trend::trend;
use qualicycle::texts::{Language, Texts};

/// What file systems and old programs stumble over.
const NAME: &str = "Lycée des Œillets – 🎓 مدرسة";

const THEMES: [&str; 3] = ["t06", "t07", "t10"];

/// What is neither rated with the mouse nor with keys in the first round.
const NOT_APPLICABLE: &str = "t06-c3";
const DECLINED: &str = "t07-a3";
const LEFT_OUT: &str = "t07-a2";

#[test]
fn an_incomplete_form_leads_to_what_is_missing() {
    let site = Site::start();
    let school = School::new(&site);
    school.opens("#/new");
    school.browser().clicks("button[type='submit']");
    school.sees("#organisation-name:focus[aria-invalid=true]");
    school.browser().types_here("Lycée des Essarts");
    school.browser().clicks("button[type='submit']");
    school.sees("#round-label:focus[aria-invalid=true]");
    school.leaves();
}

#[test]
fn a_school_goes_round_twice() {
    let site = Site::start();
    let school = School::new(&site);
    let mut book = Book::of(1, NAME);

    school.creates_dossier(NAME, "2026");
    school.chooses_themes(&THEMES);
    let first = book.opens_round("2026", &THEMES);
    school.aims_at("t07", 3);
    for indicator in book.asked(first).iter().filter(|indicator| indicator.as_str().starts_with("t07")) {
        book.aims_at(first, indicator.as_str(), 3);
    }

    school.goes_to(Page::Assess);
    rates_first_round(&school, &mut book, first);
    loses_nothing_by_reloading(&school, &mut book, first);

    school.goes_to(Page::Analyse);
    assert_eq!(school.reads_table("#radar table"), radar_table(&book, first, None));
    looks_at(&school, View::Rounds);
    assert_eq!(school.reads_table(".heat"), heat_table(&book, &[first]));

    school.almost_closes_round();
    school.closes_round();
    book.closes(first);
    school.goes_to(Page::Assess);
    school.sees("#card-t06-p1 .rating:disabled");
    school.goes_to(Page::Close);
    school.opens_next_round("2027");
    let second = book.opens_next_round(first, "2027");

    school.goes_to(Page::Assess);
    rates_second_round(&school, &mut book, second);
    shows_both_rounds(&school, &book, first, second);

    let file = school.exports();
    let name = file.file_name().and_then(|name| name.to_str()).expect("its name is text");
    assert!(name.starts_with("Lycee-des-OEillets-2027-") && name.ends_with(".qualicycle"), "{name}");
    school.reads_notice(name);
    let archive = read_archive(&file);
    check_file(&archive, &book, &[first, second]);
    assert!(!school.would_be_held_back());
    let _disk = school.leaves();

    opens_elsewhere(&site, &file, &archive, &book, first, second);
}

/// Another browser, in which nobody has been.
fn opens_elsewhere(site: &Site, file: &Path, archive: &Archive, book: &Book, first: RoundId, second: RoundId) {
    let elsewhere = School::new(site);
    elsewhere.opens_file(file);
    let preview = elsewhere.reads_preview();
    let n_entries = archive.entries.len();
    assert!(preview.contains(&format!("ajouté avec ses {n_entries} saisies")), "{preview}");
    elsewhere.agrees();
    elsewhere.sees_saved();
    shows_both_rounds(&elsewhere, book, first, second);
    assert_eq!(read_archive(&elsewhere.exports()).entries, archive.entries);
    elsewhere.leaves();
}

fn rates_first_round(school: &School, book: &mut Book, round: RoundId) {
    for (index, indicator) in book.asked(round).iter().enumerate() {
        let indicator = indicator.as_str();
        let level = level(index, 1);
        match indicator {
            LEFT_OUT => continue,
            NOT_APPLICABLE => {
                school.finds_not_applicable(indicator, "Pas d’internat ici.");
                let why = "Pas d’internat ici.".into();
                book.records(round, indicator, Rating::NotApplicable { why });
                continue;
            }
            DECLINED => {
                school.declines(indicator);
                book.records(round, indicator, Rating::Declined);
                continue;
            }
            // The last theme without a mouse.
            _ if indicator.starts_with("t10") => school.rates_with_keys(indicator, level),
            _ => school.rates(indicator, level),
        }
        book.rates(round, indicator, level);
    }
    school.notes_with_keys("t10-a3", "Les élèves le disent aussi.");
    book.notes(round, "t10-a3", "Les élèves le disent aussi.");

    school.measures("t07-m1", "beaucoup");
    school.sees("#t07-m1-number[aria-invalid='true']");
    school.measures("t07-m1", "12,5");
    school.sees_no("#t07-m1-number[aria-invalid='true']");
    book.records(round, "t07-m1", Rating::Quantity(Decimal { digits: 125, places: 1 }));

    school.notes("t06-p1", "Réunion du 12 mars : <b>œuvre</b> commune.");
    book.notes(round, "t06-p1", "Réunion du 12 mars : <b>œuvre</b> commune.");
    school.rates(LEFT_OUT, 1);
    school.takes_back();
    school.sees(&format!("#card-{LEFT_OUT}[data-rated='false']"));
    school.sees_saved();
}

fn loses_nothing_by_reloading(school: &School, book: &mut Book, round: RoundId) {
    let ratings = school.reads_ratings();
    assert_eq!(ratings["t07-m1"], "12,5");
    assert_eq!(ratings[NOT_APPLICABLE], "not-applicable");
    assert_eq!(ratings[LEFT_OUT], "");
    school.begins_note("t06-d1", "Encore en train d’écr");
    school.reloads();
    assert_eq!(school.reads_ratings(), ratings);
    assert_eq!(school.reads_note("t06-d1"), "Encore en train d’écr");
    assert_eq!(school.reads_note("t06-p1"), "Réunion du 12 mars : <b>œuvre</b> commune.");
    school.sees_saved();
    book.notes(round, "t06-d1", "Encore en train d’écr");
}

fn rates_second_round(school: &School, book: &mut Book, round: RoundId) {
    for (index, indicator) in book.asked(round).iter().enumerate() {
        if ![NOT_APPLICABLE, LEFT_OUT].contains(&indicator.as_str()) {
            let level = level(index, 2);
            school.rates(indicator.as_str(), level);
            book.rates(round, indicator.as_str(), level);
        }
    }
    school.measures("t07-m1", "14");
    book.records(round, "t07-m1", Rating::Quantity(Decimal { digits: 14, places: 0 }));
    school.sees_saved();
}

/// Every level appears in every theme, and the second round differs from the first.
fn level(index: usize, turn: usize) -> i16 {
    [3, 1, 4, 2, 2, 3, 4][(index * turn + turn) % 7]
}

fn shows_both_rounds(school: &School, book: &Book, first: RoundId, second: RoundId) {
    let texts = texts(Language::French);
    school.goes_to(Page::Analyse);
    let mean = book.card(second).whole.percent().expect("there is a mean");
    assert_eq!(school.reads(".headline .figure"), texts.percent(mean));
    assert_eq!(school.reads_table("#radar table"), radar_table(book, second, Some(first)));
    looks_at(school, View::Rounds);
    assert_eq!(school.reads_table("#trend table"), trend_table(book, &[first, second]));
    assert_eq!(school.reads_table(".heat"), heat_table(book, &[first, second]));
    looks_at(school, View::Measures);
    let measured: Vec<String> =
        school.reads_table("#measure-t07-m1 table").into_iter().skip(1).map(|row| row[1].clone()).collect();
    assert_eq!(measured, ["12,5\u{202f}%", "14\u{202f}%"]);
}

/// Goes to a view of the results.
fn looks_at(school: &School, view: View) {
    school.browser().clicks(&format!(".analyse nav a[href$='/analyse/{}']", view.word()));
    school.sees(&format!(".analyse nav a[href$='/analyse/{}'][aria-current]", view.word()));
}

// ---- What tables should say -----------------------------------------------------------------------------------------

fn radar_table(book: &Book, round: RoundId, before: Option<RoundId>) -> Vec<Vec<String>> {
    let texts = texts(Language::French);
    let framework = book.framework();
    let rounds: Vec<RoundId> = [Some(round), before].into_iter().flatten().collect();
    let labels = rounds.iter().map(|round| book.round(*round).opening.label.to_string());
    let mut head = vec![texts.text("column-theme")];
    head.extend(labels);
    head.extend(["column-target", "column-minimum", "column-coverage"].map(|key| texts.text(key)));
    let row = |theme: &str| {
        let number = &framework.theme(&theme.into()).expect("the theme exists").number;
        let mut row = vec![format!("{number} {}", theme_title(book, theme))];
        let mean = |round: &RoundId| book.card(*round).theme(&theme.into()).and_then(|theme| theme.result.mean);
        row.extend(rounds.iter().map(|round| percent(&texts, mean(round))));
        // Level 3 on a scale from 1 to 4, for one theme only.
        row.push(percent(&texts, (theme == "t07").then(|| Share::of(2, 3)).flatten()));
        let result = book.card(round).theme(&theme.into()).expect("the theme was looked at").result.clone();
        row.push(result.minimum.map_or_else(
            || "–".to_owned(),
            |minimum| {
                let place = framework.place(&minimum.indicator).expect("the indicator exists");
                format!("{} ({})", minimum.level, place.indicator.number)
            },
        ));
        let (rated, applicable) = (result.tally.rated, result.tally.applicable());
        let coverage = texts.with("coverage-of", &[("rated", rated.into()), ("applicable", applicable.into())]);
        // Below eighty percent a result is provisional.
        let is_provisional = 100 * rated < 80 * applicable;
        row.push(if is_provisional { format!("{coverage} · {}", texts.text("provisional")) } else { coverage });
        row
    };
    std::iter::once(head).chain(THEMES.map(row)).collect()
}

fn trend_table(book: &Book, rounds: &[RoundId]) -> Vec<Vec<String>> {
    let texts = texts(Language::French);
    let rounds: Vec<&Round> = rounds.iter().map(|round| &**book.round(*round)).collect();
    let mut table = vec![vec![texts.text("column-theme")]];
    table[0].extend(rounds.iter().map(|round| round.opening.label.to_string()));
    for line in trend(book.framework(), &rounds).lines {
        let theme = line.theme.expect("each line is of a theme");
        let mut row = vec![theme_title(book, theme.as_str())];
        row.extend(line.values.into_iter().map(|value| percent(&texts, value)));
        table.push(row);
    }
    table
}

fn heat_table(book: &Book, rounds: &[RoundId]) -> Vec<Vec<String>> {
    let texts = texts(Language::French);
    let framework = book.framework();
    let words = &book.package().words["fr"];
    let cell = |rating: &Rating| match rating {
        Rating::Level(level) => level.to_string(),
        Rating::NotRated => texts.text("cell-not-rated"),
        Rating::NotApplicable { .. } => texts.text("cell-not-applicable"),
        Rating::Declined => texts.text("cell-declined"),
        Rating::Quantity(_) | Rating::Ratio { .. } => panic!("{rating:?} is no level"),
    };
    let mut table = vec![vec![texts.text("column-indicator")]];
    table[0].extend(rounds.iter().map(|round| book.round(*round).opening.label.to_string()));
    for theme in THEMES {
        let title = theme_title(book, theme);
        let theme = framework.theme(&theme.into()).expect("the theme exists");
        let mean = |round: &RoundId| book.card(*round).theme(&theme.id).and_then(|theme| theme.result.mean);
        let mut head = vec![format!("{} {title}", theme.number)];
        head.extend(
            rounds
                .iter()
                .map(|round| mean(round).map_or_else(String::new, |mean| texts.percent(mean.percent_rounded()))),
        );
        table.push(head);
        for place in theme.places().filter(|place| !framework.is_measure(place.indicator)) {
            let id = &place.indicator.id;
            let mut row = vec![format!("{} {}", place.indicator.number, words.indicators[id].statement)];
            row.extend(rounds.iter().map(|round| cell(book.round(*round).rating(id))));
            table.push(row);
        }
    }
    table
}

fn theme_title(book: &Book, theme: &str) -> String {
    book.package().words["fr"].themes[&theme.into()].title.to_string()
}

fn percent(texts: &Texts, share: Option<Share>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| texts.percent(share.percent_rounded()))
}

// ---- What files should hold -----------------------------------------------------------------------------------------

fn check_file(archive: &Archive, book: &Book, rounds: &[RoundId]) {
    assert_eq!(archive.warnings, []);
    assert_eq!(archive.packages, [book.package().clone()]);
    let dossier = Dossier::of(archive.dossier, archive.entries.iter().cloned());
    assert_eq!(&*dossier.organisation().name, NAME);
    assert_eq!(dossier.rounds().len(), rounds.len());
    for (found, expected) in dossier.rounds().into_iter().zip(rounds.iter().map(|round| book.round(*round))) {
        assert_eq!(found.opening.label, expected.opening.label);
        assert_eq!(found.opening.carried, expected.opening.carried);
        assert_eq!(found.themes, expected.themes);
        assert_eq!(found.scope, expected.scope);
        assert_eq!(found.ratings, expected.ratings);
        assert_eq!(found.notes, expected.notes);
        assert_eq!(found.targets, expected.targets);
        assert_eq!(found.is_sealed(), expected.is_sealed());
        assert!(found.seal.iter().all(|seal| seal.is_intact()));
    }
}
