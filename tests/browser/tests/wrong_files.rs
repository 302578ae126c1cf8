//! Files that are not what they should be. Each is refused in words that say what is wrong, or shown as the text that
//! it is, and the work that is open stays as it was.

use std::io::{Cursor, Read as _, Write as _};
use std::path::PathBuf;
use std::rc::Rc;

use browser_tests::book::{Book, package};
use browser_tests::browser::Profile;
use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use qualicycle::dossier::change::Rating;
use qualicycle::framework::{Framework, Package, Words};
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// What a page must show as text and must not obey.
const HOSTILE: &str = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script><b>&amp; gras</b>";

/// A school with open work, and its browser.
struct Open {
    school: School,
    disk: Rc<Profile>,
    _site: Site,
}

impl Open {
    fn work() -> Self {
        let site = Site::start();
        let disk = Profile::fresh();
        let school = School::with_profile(&disk, &site);
        school.creates_dossier("Lycée Louise-Michel", "2026");
        school.chooses_themes(&["t07"]);
        school.goes_to(Page::Assess);
        school.rates("t07-p1", 3);
        school.notes("t07-p1", "Avant le fichier.");
        school.sees_saved();
        Self { school, disk, _site: site }
    }

    /// Drops a file on the page: there the field for files is not at hand, and the dossier is.
    #[track_caller]
    fn refuses(&self, name: &str, contents: &[u8], words: &str) {
        let path = self.disk.puts(name, contents);
        self.school.drops_file(&path);
        let notice = self.school.reads_notice(words);
        assert!(notice.contains(name) && notice.contains("Rien n’a changé ici."), "{notice}");
        self.school.dismisses_notice();
        self.is_untouched();
    }

    #[track_caller]
    fn is_untouched(&self) {
        let ratings = self.school.reads_ratings();
        let rated: Vec<_> = ratings.iter().filter(|(_, level)| !level.is_empty()).collect();
        assert_eq!(rated, [(&"t07-p1".to_owned(), &"3".to_owned())]);
        assert_eq!(self.school.reads_note("t07-p1"), "Avant le fichier.");
        self.school.sees_saved();
    }
}

fn archive() -> Vec<u8> {
    let mut book = Book::of(2, "CFA du bâtiment");
    let round = book.opens_round("2026", &["t07"]);
    book.rates(round, "t07-p1", 1);
    book.archive()
}

#[test]
fn files_that_are_something_else_are_refused_in_words() {
    let open = Open::work();
    let archive = archive();
    open.refuses("coupé.qualicycle", &archive[..archive.len() / 2], "il est incomplet");
    open.refuses("vide.qualicycle", b"", "le fichier est vide");
    open.refuses("liste.qualicycle", b"[1, 2, 3]", "ce sont des données d’un autre logiciel");
    open.refuses("objet.json", b"{\"a\": 1}", "ce sont des données d’un autre logiciel");
    let photo = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xdb";
    open.refuses("photo.qualicycle", photo, "c’est une image");
    open.refuses("rapport.pdf", b"%PDF-1.7\n", "c’est un PDF");
    open.refuses("plus-récent.qualicycle", &newer(&archive), "il vient d’une version plus récente de Qualicycle");
    open.refuses("énorme.qualicycle", &vec![0; 310_000_000], "il pèse 310 Mo");
    open.school.leaves();
}

#[test]
fn files_with_a_flaw_anywhere_are_refused() {
    let open = Open::work();
    let archive = archive();
    let step = archive.len() / 12;
    for place in (step..archive.len() - 30).step_by(step) {
        let mut flawed = archive.clone();
        flawed[place] ^= 0x15;
        open.refuses(&format!("{place}.qualicycle"), &flawed, "Impossible d’ouvrir");
    }
    open.school.leaves();
}

/// The same archive as a later version of the program might write it.
fn newer(archive: &[u8]) -> Vec<u8> {
    let mut source = ZipArchive::new(Cursor::new(archive)).expect("an archive");
    let mut target = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..source.len() {
        let mut part = source.by_index(index).expect("a part");
        let name = part.name().expect("a plain name").into_owned();
        let mut contents = String::new();
        part.read_to_string(&mut contents).expect("every part is text");
        if name == "manifest.json" {
            contents = contents.replace("\"version\": 1", "\"version\": 99");
        }
        target.start_file(name, SimpleFileOptions::default()).expect("room for a part");
        target.write_all(contents.as_bytes()).expect("room for its contents");
    }
    target.finish().expect("an archive").into_inner()
}

#[test]
fn what_a_file_says_is_shown_as_text() {
    let open = Open::work();
    let school = &open.school;
    let file = hostile_file(&open.disk);
    school.goes_to(Page::Home);
    school.opens_file(&file);
    assert!(school.reads_preview().contains(HOSTILE));
    shows_text_only(school);
    school.agrees();
    school.sees("#spiral");
    assert_eq!(school.reads("h1"), HOSTILE);
    for page in [Page::Overview, Page::Prepare, Page::Assess, Page::Analyse, Page::Close, Page::Data, Page::Home] {
        if page == Page::Home {
            school.browser().goes_back();
        }
        school.goes_to(page);
        shows_text_only(school);
    }
    let title: String = school.browser().asks("return document.title", Value::Null);
    assert!(title.contains("Qualicycle"), "{title}");

    // One's own dossier stands beside it, untouched.
    let own = school.browser().asks::<String>(
        "return [...document.querySelectorAll('.dossiers a')].find((link) => link.textContent === 'Lycée Louise-Michel').hash",
        Value::Null,
    );
    school.browser().clicks(&format!("a[href='{own}']"));
    school.goes_to(Page::Assess);
    open.is_untouched();
    open.school.leaves();
}

/// Every text of the dossier and of the framework that comes with it is hostile.
fn hostile_file(disk: &Profile) -> PathBuf {
    let mut book = Book::resting_on(hostile_package(), 3, HOSTILE);
    let first = book.opens_round(HOSTILE, &["t06", "t07", "t10"]);
    for indicator in book.asked(first) {
        book.rates(first, indicator.as_str(), 2);
        book.notes(first, indicator.as_str(), HOSTILE);
    }
    book.closes(first);
    let second = book.opens_next_round(first, &format!("2 {HOSTILE}"));
    for indicator in book.asked(second).iter().skip(2) {
        book.rates(second, indicator.as_str(), 4);
    }
    book.records(second, "t07-p1", Rating::NotApplicable { why: HOSTILE.into() });
    book.file(disk, "hostile.qualicycle")
}

fn hostile_package() -> Package {
    let Package { framework, words } = package();
    let framework = Framework { id: qualicycle::framework::FrameworkId::from("hostile"), ..(*framework).clone() };
    let words = words.iter().map(|(language, words)| {
        let mut json = serde_json::to_value(&**words).expect("words are data");
        makes_hostile(&mut json);
        let words: Words = serde_json::from_value(json).expect("only texts were changed");
        (language.clone(), Rc::new(words))
    });
    Package { words: words.collect(), framework: Rc::new(framework) }
}

fn makes_hostile(json: &mut Value) {
    match json {
        Value::String(text) => *text = HOSTILE.to_owned(),
        Value::Array(values) => values.iter_mut().for_each(makes_hostile),
        Value::Object(members) => members.values_mut().for_each(makes_hostile),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The page has no element but its own: a text that became one would be among these.
#[track_caller]
fn shows_text_only(school: &School) {
    let script =
        "return [...document.querySelectorAll('img, script:not([src=\"boot.js\"]), b, iframe, object, [onerror]')]
        .map((element) => element.outerHTML)";
    assert_eq!(school.browser().asks::<Vec<String>>(script, json!([])), Vec::<String>::new());
    let text: String = school.browser().asks("return document.body.textContent", Value::Null);
    assert!(text.contains(HOSTILE) || !text.contains("onerror"), "the text is shown in part only");
}
