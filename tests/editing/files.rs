//! Frameworks in files of their own.

use super::*;

fn read(name: &str, bytes: &[u8]) -> Response {
    answer(Request::ReadFile { name: name.into() }, bytes, &mut |_| ()).0
}

#[track_caller]
fn check_refused(bytes: &[u8], expected: &ReadError) {
    let (Response::NotRead { error, .. }, _) = answer(Request::ReadFramework { name: "x".into() }, bytes, &mut |_| ())
    else {
        panic!("the file is refused")
    };
    assert_eq!(error, *expected, "{error}");
}

#[test]
fn every_built_in_framework_comes_out_of_both_files_as_it_went_in() {
    for card in catalogue() {
        let package = support::browser::built_in(&card.framework);
        for form in [Form::Json, Form::Folder] {
            let request = Request::WriteFramework { package: package.clone(), form };
            let (Response::Written { .. }, bytes) = answer(request, &[], &mut |_| ()) else {
                panic!("{}", card.framework)
            };
            let expected = Response::FrameworkRead { name: "x".into(), package: package.clone() };
            assert_eq!(read("x", &bytes), expected, "{} {form:?}", card.framework);
        }
    }
}

#[test]
fn a_folder_is_read_by_those_who_check_folders() {
    let package = complete(new());
    let bytes = framework_file::write(&package, Form::Folder).expect("it is written");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
    let mut files = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a part");
        let path = file.name().expect("a name").to_string();
        let mut contents = String::new();
        std::io::Read::read_to_string(&mut file, &mut contents).expect("text");
        files.push(qualicycle::framework::source::SourceFile { path, contents });
    }
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let expected = ["framework.toml", "sources.toml", "texts/fr/01.toml", "texts/fr/framework.toml", "themes/01.toml"];
    assert_eq!(paths, expected);
    assert_eq!(qualicycle::framework::source::read_folder(&files).as_ref(), Ok(&package));
}

#[test]
fn a_framework_in_the_making_travels_with_what_is_missing() {
    let package = done(&new(), Edit::Applies(Part::Indicator("i1".into()), "adults and".into()));
    for form in [Form::Json, Form::Folder] {
        let bytes = framework_file::write(&package, form).expect("it is written");
        let again = framework_file::read(&bytes).expect("it is read");
        assert_eq!(findings(&again), findings(&package));
    }
}

#[test]
fn a_folder_may_stand_in_another_one_with_what_systems_leave_there() {
    let package = complete(new());
    let bytes = framework_file::write(&package, Form::Folder).expect("it is written");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a part");
        writer.start_file(format!("Mon référentiel (1)/{}", file.name().expect("a name")), options).expect("a part");
        std::io::copy(&mut file, &mut writer).expect("it is copied");
    }
    for name in [
        "Mon référentiel (1)/.DS_Store",
        "__MACOSX/Mon référentiel (1)/._framework.toml",
        "Mon référentiel (1)/lisez-moi.txt",
    ] {
        writer.start_file(name, options).expect("a part");
    }
    let packed = writer.finish().expect("an archive").into_inner();
    assert_eq!(framework_file::read(&packed), Ok(package));
}

#[test]
fn what_is_no_framework_is_refused_by_name() {
    check_refused(b"", &ReadError::Empty);
    check_refused(b"%PDF-1.7", &ReadError::NotQualicycle { looks_like: LooksLike::Pdf });
    check_refused(b"{\"a\": 1}", &ReadError::NotQualicycle { looks_like: LooksLike::Json });
    check_refused(b"{\"note\": \"qualicycle-framework\"}", &ReadError::NotQualicycle { looks_like: LooksLike::Json });
    check_refused(b"{\"qualicycle-framework\": 2}", &ReadError::NewerVersion { found: 2, known: 1 });
    let dossier = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/archive/v1.qualicycle"));
    let dossier = dossier.expect("the golden file is there");
    check_refused(&dossier, &ReadError::NotQualicycle { looks_like: LooksLike::OtherZip });
    assert!(matches!(read("x", &dossier), Response::Read { .. }), "where dossiers are wanted it is opened");
    let rescue = b"{\"format\": \"qualicycle-rescue\", \"version\": 1, \"dossiers\": []}";
    assert!(matches!(read("x", rescue), Response::Read { .. }));
}

#[test]
fn a_cut_or_changed_file_is_refused_and_says_where() {
    let bytes = framework_file::write(&complete(new()), Form::Json).expect("it is written");
    check_refused(&bytes[..bytes.len() / 2], &ReadError::Truncated);
    let text = String::from_utf8(bytes).expect("JSON is text");
    let changed = text.replace("\"weight\"", "\"gewicht\"").replace("\"number\": \"1.1\"", "\"number\": 1");
    let Response::NotRead { error, .. } = read("x", changed.as_bytes()) else { panic!("it is refused") };
    let ReadError::Malformed { part, place, .. } = &error else { panic!("{error}") };
    assert_eq!((&**part, &**place), ("framework file", "framework.themes[0].criteria[0].indicators[0].number"));
    let unknown = text.replacen("\"edition\"", "\"colour\": 1, \"edition\"", 1);
    assert!(matches!(read("x", unknown.as_bytes()), Response::NotRead { .. }));
    let long = text.replace("\"1.1\"", &format!("\"{}\"", "1".repeat(limits::TEXT_CHARS + 1)));
    assert!(matches!(read("x", long.as_bytes()), Response::NotRead { error: ReadError::TextTooLong { .. }, .. }));
}

#[test]
fn a_folder_whose_file_cannot_be_read_says_which_line() {
    let pack = |name: &str, contents: &str| {
        let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let main = "format = 1\nid = \"x\"\nedition = \"1\"\nvalid-from = \"2026-09-01\"\ndefault-scale = \"a\"\nlanguages = [\"fr\"]\nscales = []\n";
        for (name, contents) in [("framework.toml", main), (name, contents)] {
            writer.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
            std::io::Write::write_all(&mut writer, contents.as_bytes()).expect("it is written");
        }
        writer.finish().expect("an archive").into_inner()
    };
    let error = framework_file::read(&pack("themes/01.toml", "[[themes]]\nid = 1\n")).expect_err("it is refused");
    let ReadError::Malformed { part, place, .. } = &error else { panic!("{error}") };
    assert_eq!((&**part, &**place), ("themes/01.toml", "line 2"));
    let error = framework_file::read(&pack("themes/../../x.toml", "")).expect_err("it is refused");
    assert!(matches!(error, ReadError::UnsafeName { .. }), "{error}");
    let package = framework_file::read(&pack("texts/fr.toml", "")).expect("it is read");
    assert_eq!(flaws(&package)[..2], [Flaw::NoTheme, Flaw::NoDefaultScale("a".into())]);
}

#[test]
fn ids_that_no_editor_could_work_with_are_mended_and_words_and_rules_follow() {
    let package = complete(done(&done(&new(), Edit::AddTheme), Edit::AddFlag(FlagForm::YesNo)));
    let package = done(&package, Edit::Applies(Part::Indicator("i2".into()), "q1".into()));
    let text = String::from_utf8(framework_file::write(&package, Form::Json).expect("written")).expect("text");
    let odd = text.replace("\"i2\"", "\"I/2\"").replace("\"q1\"", "\"Internat\"");
    let mut brought = framework_file::read(odd.as_bytes()).expect("it is read");
    let framework = Rc::make_mut(&mut brought.framework);
    framework.themes[1].criteria[0].id = "c1".into();
    framework.languages.clear();
    assert!(flaws(&brought).contains(&Flaw::BadId) && flaws(&brought).contains(&Flaw::IdTwice));
    let mended = legalised(&brought);
    assert_eq!(findings(&mended), []);
    assert_eq!(mended.words["fr"].indicators.len(), 2);
    assert_eq!(legalised(&mended), mended);
}

#[test]
fn the_name_of_the_file_carries_framework_edition_and_date() {
    let name = framework_file::file_name("Réseau de l’Ouest", "2026", "2026-11-21", Form::Json);
    assert_eq!(name, "Reseau-de-l-Ouest-2026-2026-11-21.json");
}
