//! Holds every framework in `indicators/` to the rules of `indicators/README.md`: the checker finds nothing, the
//! words are typeset as each language asks, and QUAL is as complete as it says. Then shows, on a framework of two
//! themes, that the checker names file and place of each kind of mistake.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use expect_test::{Expect, expect};
use qualicycle::framework::scale::Kind;
use qualicycle::framework::source::{Problem, SourceFile, read_folder};
use qualicycle::framework::{Criterion, IndicatorId, Package, Place, Step, Theme, Words};

#[test]
fn every_framework_in_the_folder_is_sound() {
    let mut report = String::new();
    for (name, files) in folders() {
        for problem in read_folder(&files).err().into_iter().flatten() {
            report.push_str(&format!("indicators/{name}/{problem}\n"));
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn every_framework_says_where_its_facts_come_from() {
    for (name, files) in folders() {
        let sources = files.iter().find(|file| file.path == "sources.toml");
        let sources = sources.unwrap_or_else(|| panic!("indicators/{name}/sources.toml is missing"));
        let table: toml::Table = toml::from_str(&sources.contents).expect("sources.toml is TOML");
        let n_sources = table.get("sources").and_then(|sources| sources.as_array()).map_or(0, Vec::len);
        assert!(n_sources > 0, "indicators/{name}/sources.toml names no [[sources]]");
        assert!(table.contains_key("licence"), "indicators/{name}/sources.toml has no [licence]");
    }
}

#[test]
fn no_text_of_a_framework_is_empty_or_badly_typeset() {
    let mut complaints = Vec::new();
    for (name, package) in packages() {
        for (language, words) in &package.words {
            for (place, text) in prose(words) {
                let told = typography(language, &text).into_iter();
                complaints.extend(told.map(|complaint| format!("{name}, {language}, {place}: {complaint}")));
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn no_statement_was_left_untranslated() {
    let mut untranslated = Vec::new();
    for (name, package) in packages() {
        let mut seen: BTreeMap<(&IndicatorId, &str), &str> = BTreeMap::new();
        for (language, words) in &package.words {
            for (id, text) in &words.indicators {
                if let Some(other) = seen.insert((id, &text.statement), language) {
                    untranslated.push(format!("{name}: {id} reads the same in {other} and {language}"));
                }
            }
        }
    }
    assert!(untranslated.is_empty(), "\n{}\n", untranslated.join("\n"));
}

#[test]
fn qual_has_nineteen_themes_and_two_blank_sheets_in_three_languages() {
    let qual = qual();
    let ids: Vec<&str> = qual.framework.themes.iter().map(|theme| theme.id.as_str()).collect();
    let expected: Vec<String> = (1..=21).map(|n| format!("t{n:02}")).collect();
    assert_eq!(ids, expected);
    let blank: Vec<&str> = qual.framework.themes.iter().filter(|theme| theme.blank).map(|t| t.id.as_str()).collect();
    assert_eq!(blank, ["t20", "t21"], "two sheets wait for a school's own themes");
    assert_eq!(qual.words.keys().map(|language| &**language).collect::<Vec<_>>(), ["en", "fr", "nl"]);
}

#[test]
fn each_theme_of_qual_goes_round_the_four_steps() {
    for theme in &qual().framework.themes {
        for (letter, step) in ["p", "d", "c", "a"].into_iter().zip(Step::ALL) {
            let criterion = criterion_of(theme, letter);
            assert_eq!(criterion.step, Some(step), "{}", criterion.id);
            let enough = if theme.blank || step == Step::Act { 2 } else { 3 };
            assert!(criterion.indicators.len() >= enough, "{} needs {enough} indicators", criterion.id);
        }
    }
}

#[test]
fn each_theme_of_qual_has_at_least_two_measures_to_follow() {
    let qual = qual();
    for theme in qual.framework.themes.iter().filter(|theme| !theme.blank) {
        let n_measures = theme.places().filter(|place| is_measure(&qual, place)).count();
        assert!(n_measures >= 2, "{} has {n_measures} measures", theme.id);
    }
}

#[test]
fn each_indicator_of_qual_says_why_how_and_by_what_evidence() {
    let qual = qual();
    let mut incomplete = Vec::new();
    for (language, words) in &qual.words {
        for place in qual.framework.places().filter(|place| !is_measure(&qual, place)) {
            let text = &words.indicators[&place.indicator.id];
            let levels = &qual.framework.scale_of(place.indicator).expect("QUAL is sound").levels;
            let described = text.levels.keys().eq(levels);
            let parts = [&text.why, &text.guidance].iter().all(|part| !part.is_empty()) && !text.evidence.is_empty();
            if !described || !parts {
                incomplete.push(format!("{language}: {}", place.indicator.id));
            }
        }
    }
    assert!(incomplete.is_empty(), "\n{}\n", incomplete.join("\n"));
}

fn qual() -> Package {
    let (_, files) = folders().into_iter().find(|(name, _)| name == "qual").expect("indicators/qual exists");
    read(&files)
}

fn is_measure(package: &Package, place: &Place<'_>) -> bool {
    package.framework.scale_of(place.indicator).is_some_and(|scale| scale.kind == Kind::Quantity)
}

#[track_caller]
fn criterion_of<'a>(theme: &'a Theme, letter: &str) -> &'a Criterion {
    let id = format!("{}-{letter}", theme.id);
    let found = theme.criteria.iter().find(|criterion| criterion.id.as_str() == id);
    found.unwrap_or_else(|| panic!("there is no {id}"))
}

/// The frameworks in `indicators/`, by the names of their folders.
fn folders() -> Vec<(String, Vec<SourceFile>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators");
    let mut folders = Vec::new();
    for entry in fs::read_dir(&root).expect("indicators/ can be read") {
        let path = entry.expect("indicators/ can be read").path();
        if path.is_dir() {
            let name = path.file_name().expect("a folder has a name").to_string_lossy().into_owned();
            let mut files = Vec::new();
            collect_files(&path, "", &mut files);
            folders.push((name, files));
        }
    }
    folders.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(!folders.is_empty(), "there is no framework in {}", root.display());
    folders
}

fn collect_files(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        if path.is_dir() {
            collect_files(&path, &format!("{prefix}{name}/"), files);
        } else if name.ends_with(".toml") {
            let contents = fs::read_to_string(&path).expect("the file is text");
            files.push(SourceFile { path: format!("{prefix}{name}"), contents });
        }
    }
}

fn packages() -> Vec<(String, Package)> {
    folders().into_iter().map(|(name, files)| (name, read(&files))).collect()
}

fn read(files: &[SourceFile]) -> Package {
    read_folder(files).unwrap_or_else(|problems| panic!("unsound:\n{}", joined(&problems)))
}

fn joined(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

/// Every text that people read, with its place.
fn prose(words: &Words) -> Vec<(String, Rc<str>)> {
    let mut prose = vec![
        ("framework.title".to_owned(), words.framework.title.clone()),
        ("framework.summary".to_owned(), words.framework.summary.clone()),
    ];
    if !words.framework.credit.is_empty() {
        prose.push(("framework.credit".to_owned(), words.framework.credit.clone()));
    }
    prose.extend(words.steps.iter().map(|(step, named)| (format!("steps.{step:?}"), named.name.clone())));
    prose.extend(words.units.iter().map(|(id, sign)| (format!("units.{id}"), sign.clone())));
    for (id, scale) in &words.scales {
        prose.push((format!("scales.{id}"), scale.name.clone()));
        prose.extend(scale.levels.iter().map(|(level, name)| (format!("scales.{id}.levels.{level}"), name.clone())));
    }
    for (id, flag) in &words.flags {
        prose.push((format!("flags.{id}.question"), flag.question.clone()));
        prose.extend((!flag.help.is_empty()).then(|| (format!("flags.{id}.help"), flag.help.clone())));
    }
    for (id, theme) in &words.themes {
        prose.push((format!("themes.{id}.title"), theme.title.clone()));
        prose.push((format!("themes.{id}.summary"), theme.summary.clone()));
    }
    prose.extend(words.criteria.iter().map(|(id, words)| (format!("criteria.{id}"), words.title.clone())));
    for (id, text) in &words.indicators {
        prose.push((format!("indicators.{id}.statement"), text.statement.clone()));
        let may_be_absent = [("why", &text.why), ("guidance", &text.guidance)];
        let present = may_be_absent.into_iter().filter(|(_, text)| !text.is_empty());
        prose.extend(present.map(|(part, text)| (format!("indicators.{id}.{part}"), text.clone())));
        prose.extend(text.evidence.iter().map(|item| (format!("indicators.{id}.evidence"), item.clone())));
        let levels = text.levels.iter();
        prose.extend(levels.map(|(level, text)| (format!("indicators.{id}.levels.{level}"), text.clone())));
    }
    prose
}

/// What is badly typeset in a text of that language, each with the place in the text.
fn typography(language: &str, text: &str) -> Vec<String> {
    if text.trim().is_empty() {
        return vec!["the text is empty".to_owned()];
    }
    let mut complaints = Vec::new();
    let mut complain = |at: usize, what: &str| {
        let before: String = text[..at].chars().rev().take(16).collect::<Vec<_>>().into_iter().rev().collect();
        let after: String = text[at..].chars().take(8).collect();
        complaints.push(format!("{what} at “…{before}▸{after}…”"));
    };
    if text.trim() != text {
        complain(0, "space around the text");
    }
    for (at, c) in text.char_indices() {
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        let is_no_break = |c: Option<char>| matches!(c, Some('\u{a0}' | '\u{202f}'));
        match (c, language) {
            ('\'', _) => complain(at, "straight apostrophe"),
            ('"', _) => complain(at, "straight quote"),
            (';' | '!' | '?', "fr") if !matches!(before, Some('\u{202f}' | '!' | '?')) => {
                complain(at, "no narrow no-break space (U+202F)");
            }
            (':', "fr") if before != Some('\u{a0}') && !text[at..].starts_with("://") => {
                complain(at, "no no-break space (U+00A0)");
            }
            ('«', "fr") if !is_no_break(after) => complain(at, "no no-break space in the guillemets"),
            ('»', "fr") if !is_no_break(before) => complain(at, "no no-break space in the guillemets"),
            ('“' | '”', "fr") => complain(at, "quotes of another language"),
            ('«' | '»', "en" | "nl") => complain(at, "quotes of another language"),
            (';' | '!' | '?' | ':', "en" | "nl") if before.is_some_and(char::is_whitespace) => {
                complain(at, "space before the sign");
            }
            (' ', _) if before == Some(' ') => complain(at, "two spaces"),
            _ => {}
        }
    }
    complaints
}

#[test]
fn bad_typography_is_seen() {
    #[track_caller]
    fn check(language: &str, text: &str, expected: &[&str]) {
        assert_eq!(typography(language, text), expected, "{text}");
    }
    check("fr", "L’élève\u{202f}? Oui\u{a0}: «\u{a0}ici\u{a0}»\u{202f}; «\u{202f}là\u{202f}»\u{202f}!", &[]);
    check("fr", "L'élève", &["straight apostrophe at “…L▸'élève…”"]);
    check("fr", "Qui ?", &["no narrow no-break space (U+202F) at “…Qui ▸?…”"]);
    check("fr", "Qui\u{a0}?", &["no narrow no-break space (U+202F) at “…Qui\u{a0}▸?…”"]);
    check("fr", "Moi ", &["space around the text at “…▸Moi …”"]);
    check("fr", "Voir: ici", &["no no-break space (U+00A0) at “…Voir▸: ici…”"]);
    check("fr", "« ici\u{a0}»", &["no no-break space in the guillemets at “…▸« ici\u{a0}»…”"]);
    check("en", "Who? “Me”: it’s us; yes!", &[]);
    check("en", "Who ?", &["space before the sign at “…Who ▸?…”"]);
    check("nl", "een \"woord\"", &["straight quote at “…een ▸\"woord\"…”", "straight quote at “…een \"woord▸\"…”"]);
    check("nl", " ", &["the text is empty"]);
}

/// A sound framework of two themes, in one language.
const FILES: [(&str, &str); 5] = [
    (
        "framework.toml",
        r#"format = 1
id = "tiny"
edition = "1"
valid-from = "2026-09-01"
default-scale = "level4"
languages = ["en"]

[[flags]]
id = "placements"

[[scales]]
id = "level4"
kind = "level"
levels = [1, 2, 3, 4]

[[scales]]
id = "finding"
kind = "conformity"
levels = [0, 1, 2]

[[scales]]
id = "quantity"
kind = "quantity"
"#,
    ),
    (
        "themes/01.toml",
        r#"[[themes]]
id = "t1"
number = "1"
weight = 2
applies = "placements"

[[themes.criteria]]
id = "t1-p"
step = "plan"

[[themes.criteria.indicators]]
id = "t1-p1"
number = "1.1"
critical = true
floor = 2
"#,
    ),
    (
        "themes/02.toml",
        r#"[[themes]]
id = "t2"
number = "2"

[[themes.criteria]]
id = "t2-m"

[[themes.criteria.indicators]]
id = "t2-m1"
number = "2.1"
scale = "quantity"
unit = "percent"
direction = "higher"

[[themes.criteria.indicators]]
id = "t2-m2"
number = "2.2"
scale = "finding"
"#,
    ),
    (
        "texts/en/framework.toml",
        r#"[framework]
title = "Tiny"
summary = "A framework to be broken."

[steps.plan]
name = "Plan"

[scales.level4]
name = "Four levels"
levels = { 1 = "One", 2 = "Two", 3 = "Three", 4 = "Four" }

[scales.finding]
name = "Finding"
levels = { 0 = "Major", 1 = "Minor", 2 = "Conform" }

[scales.quantity]
name = "Measure"

[units]
percent = "%"

[flags.placements]
question = "Are there placements?"
"#,
    ),
    (
        "texts/en/themes.toml",
        r#"[themes.t1]
title = "Placements"
summary = "How placements go."

[themes.t2]
title = "Numbers"
summary = "What is counted."

[criteria.t2-m]
title = "Measures"

[indicators.t1-p1]
statement = "Each placement is prepared."
levels = { 1 = "No", 2 = "A bit", 3 = "Mostly", 4 = "Yes" }

[indicators.t2-m1]
statement = "Pupils with a placement"

[indicators.t2-m2]
statement = "The list is kept."
"#,
    ),
];

fn tiny() -> Vec<SourceFile> {
    let files = FILES.iter();
    files.map(|(path, contents)| SourceFile { path: (*path).into(), contents: (*contents).into() }).collect()
}

/// Replaces a text that stands once in a file of the small framework, and compares what the checker then says.
#[track_caller]
fn check(path: &str, from: &str, to: &str, expected: Expect) {
    let mut files = tiny();
    let file = files.iter_mut().find(|file| file.path == path).expect("the small framework has that file");
    assert_eq!(file.contents.matches(from).count(), 1, "“{from}” stands once in {path}");
    file.contents = file.contents.replace(from, to);
    expected.assert_eq(&joined(&read_folder(&files).err().unwrap_or_default()));
}

#[test]
fn the_small_framework_is_sound() {
    let package = read(&tiny());
    assert_eq!(package.framework.reference().to_string(), "tiny-1");
    let card = package.card();
    assert_eq!((card.n_themes, card.n_indicators, card.n_measures), (2, 2, 1));
}

#[test]
fn a_framework_may_stand_in_one_file_and_is_checked_there() {
    let structure: String = tiny().iter().take(3).map(|file| file.contents.clone()).collect();
    let words: String = tiny().iter().skip(3).map(|file| file.contents.clone()).collect();
    let files = |structure: &str| {
        vec![
            SourceFile { path: "framework.toml".into(), contents: structure.into() },
            SourceFile { path: "texts/en.toml".into(), contents: words.clone() },
        ]
    };
    assert_eq!(read(&files(&structure)), read(&tiny()));
    let broken = read_folder(&files(&structure.replace("weight = 2", "weight = 0"))).expect_err("a weight of 0");
    expect![[r#"
        framework.toml: t1: a weight is a whole number from 1 to 100
    "#]]
    .assert_eq(&joined(&broken));
}

#[test]
fn a_text_without_a_structure_and_a_structure_without_a_text_are_told() {
    check(
        "texts/en/themes.toml",
        "[indicators.t2-m1]",
        "[indicators.t2-m9]",
        expect![[r#"
        texts/en: indicators.t2-m1: the text is missing in this language
        texts/en/themes.toml: indicators.t2-m9: the structure has no such id
    "#]],
    );
    check(
        "texts/en/themes.toml",
        "[themes.t2]",
        "[themes.t3]",
        expect![[r#"
        texts/en: themes.t2: the text is missing in this language
        texts/en/themes.toml: themes.t3: the structure has no such id
    "#]],
    );
    check(
        "texts/en/themes.toml",
        "[criteria.t2-m]",
        "[criteria.t2-x]",
        expect![[r#"
        texts/en: criteria.t2-m: a criterion without a step needs a title
        texts/en/themes.toml: criteria.t2-x: the structure has no such id
    "#]],
    );
    check(
        "texts/en/framework.toml",
        "[flags.placements]",
        "[flags.adults]",
        expect![[r#"
        texts/en: flags.placements: the text is missing in this language
        texts/en/framework.toml: flags.adults: the structure has no such id
    "#]],
    );
    check(
        "texts/en/framework.toml",
        "[scales.quantity]",
        "[scales.number]",
        expect![[r#"
        texts/en: scales.quantity: the text is missing in this language
        texts/en/framework.toml: scales.number: the structure has no such id
    "#]],
    );
    check(
        "texts/en/framework.toml",
        "[steps.plan]",
        "[steps.do]",
        expect![[r#"
        texts/en: steps.plan: the step has no name in this language
    "#]],
    );
    check(
        "texts/en/framework.toml",
        "percent = \"%\"",
        "hours = \"h\"",
        expect![[r#"
        texts/en/themes.toml: indicators.t2-m1: the unit “percent” has no sign in this language
    "#]],
    );
    check(
        "texts/en/framework.toml",
        "summary = \"A framework to be broken.\"",
        "summary = \"\"",
        expect![[r#"
        texts/en: framework: title and summary are missing
    "#]],
    );
    check(
        "texts/en/themes.toml",
        "statement = \"The list is kept.\"",
        "statement = \" \"",
        expect![[r#"
        texts/en/themes.toml: indicators.t2-m2: the statement is empty
    "#]],
    );
}

#[test]
fn a_language_without_texts_and_texts_without_a_language_are_told() {
    check(
        "framework.toml",
        r#"["en"]"#,
        r#"["en", "nl"]"#,
        expect![[r#"
        framework.toml: languages: there is no texts/nl
    "#]],
    );
    check(
        "framework.toml",
        r#"["en"]"#,
        r#"[]"#,
        expect![[r#"
        framework.toml: languages: a framework needs at least one language
        framework.toml: languages: texts/en exists but is not listed
    "#]],
    );
    let mut files = tiny();
    files.iter_mut().for_each(|file| file.contents = file.contents.replace(r#"["en"]"#, "[]"));
    files.retain(|file| !file.path.starts_with("texts/"));
    expect![[r#"
        framework.toml: languages: a framework needs at least one language
    "#]]
    .assert_eq(&joined(&read_folder(&files).expect_err("no language at all")));
}

#[test]
fn words_that_stand_twice_are_told() {
    let mut files = tiny();
    let contents = "[themes.t1]\ntitle = \"Again\"\nsummary = \"Again.\"\n".into();
    files.push(SourceFile { path: "texts/en/zz.toml".into(), contents });
    expect![[r#"
        texts/en/zz.toml: themes.t1: these words stand in an earlier file too; keep one
    "#]]
    .assert_eq(&joined(&read_folder(&files).expect_err("t1 has two titles")));
}

#[test]
fn levels_that_do_not_fit_the_scale_are_told() {
    check(
        "framework.toml",
        "levels = [1, 2, 3, 4]",
        "levels = [1, 3, 2, 4]",
        expect![[r#"
        framework.toml: scale level4: levels are two or more numbers that rise
        texts/en/framework.toml: scales.level4: name each level of the scale, and no other
        texts/en/themes.toml: indicators.t1-p1: describe each level of the scale, and no other
    "#]],
    );
    check(
        "framework.toml",
        "levels = [1, 2, 3, 4]",
        "levels = [1]",
        expect![[r#"
        framework.toml: scale level4: levels are two or more numbers that rise
        themes/01.toml: t1-p1: the floor is not a level of the scale
        texts/en/framework.toml: scales.level4: name each level of the scale, and no other
        texts/en/themes.toml: indicators.t1-p1: describe each level of the scale, and no other
    "#]],
    );
    check(
        "framework.toml",
        "levels = [0, 1, 2]",
        "levels = [1, 2, 3]",
        expect![[r#"
        framework.toml: scale finding: levels of this kind are [0, 1, 2]
        texts/en/framework.toml: scales.finding: name each level of the scale, and no other
    "#]],
    );
    check(
        "texts/en/framework.toml",
        ", 4 = \"Four\"",
        "",
        expect![[r#"
        texts/en/framework.toml: scales.level4: name each level of the scale, and no other
    "#]],
    );
    check(
        "texts/en/themes.toml",
        ", 4 = \"Yes\"",
        "",
        expect![[r#"
        texts/en/themes.toml: indicators.t1-p1: describe each level of the scale, and no other
    "#]],
    );
    check(
        "texts/en/themes.toml",
        ", 4 = \"Yes\"",
        ", 4 = \"Yes\", 5 = \"Very\"",
        expect![[r#"
        texts/en/themes.toml: indicators.t1-p1: describe each level of the scale, and no other
    "#]],
    );
    check(
        "texts/en/themes.toml",
        ", 4 = \"Yes\"",
        ", four = \"Yes\"",
        expect![[r#"
        texts/en/themes.toml: line 14: a level is a whole number
        texts/en/themes.toml: themes.t1: the text is missing in this language
        texts/en/themes.toml: themes.t2: the text is missing in this language
        texts/en/themes.toml: indicators.t1-p1: the text is missing in this language
        texts/en/themes.toml: indicators.t2-m1: the text is missing in this language
        texts/en/themes.toml: indicators.t2-m2: the text is missing in this language
        texts/en/themes.toml: criteria.t2-m: a criterion without a step needs a title
    "#]],
    );
    check(
        "themes/01.toml",
        "floor = 2",
        "floor = 5",
        expect![[r#"
        themes/01.toml: t1-p1: the floor is not a level of the scale
    "#]],
    );
    check(
        "themes/01.toml",
        "floor = 2",
        "",
        expect![[r#"
        themes/01.toml: t1-p1: a critical indicator needs a floor
    "#]],
    );
}

#[test]
fn a_rule_that_cannot_be_read_or_names_an_unknown_flag_is_told() {
    check(
        "themes/01.toml",
        "applies = \"placements\"",
        "applies = \"placements and\"",
        expect![[r#"
            themes/01.toml: t1, line 5, column 26: expected a flag, “not” or “(”
        "#]],
    );
    check(
        "themes/01.toml",
        "applies = \"placements\"",
        "applies = \"placements and not adults\"",
        expect![[r#"
            themes/01.toml: t1, line 5, column 31: the rule names a flag “adults” that the framework does not have
        "#]],
    );
    check(
        "themes/02.toml",
        "number = \"2.1\"",
        "number = \"2.1\"\napplies = \"(adults\"",
        expect![[r#"
            themes/02.toml: t2-m1, line 11, column 19: expected “)”
        "#]],
    );
}

#[test]
fn ids_that_are_used_twice_or_badly_formed_are_told() {
    check(
        "themes/02.toml",
        "id = \"t2-m2\"",
        "id = \"t2-m1\"",
        expect![[r#"
        themes/02.toml: t2-m1: the id is used twice
        texts/en/themes.toml: indicators.t2-m2: the structure has no such id
    "#]],
    );
    check(
        "themes/02.toml",
        "id = \"t2\"",
        "id = \"t1\"",
        expect![[r#"
        themes/01.toml: t1: the id is used twice
        texts/en/themes.toml: themes.t2: the structure has no such id
    "#]],
    );
    check(
        "themes/02.toml",
        "id = \"t2\"",
        "id = \"Thème 2\"",
        expect![[r#"
        themes/02.toml: Thème 2: an id is made of a to z, 0 to 9, hyphens and points, 40 at most
        texts/en: themes.Thème 2: the text is missing in this language
        texts/en/themes.toml: themes.t2: the structure has no such id
    "#]],
    );
    check(
        "framework.toml",
        "[[flags]]\n",
        "[[flags]]\nid = \"placements\"\n\n[[flags]]\n",
        expect![[r#"
        framework.toml: placements: the id is used twice
    "#]],
    );
    check(
        "framework.toml",
        "id = \"finding\"",
        "id = \"quantity\"",
        expect![[r#"
            themes/02.toml: t2-m1: unit and direction go with a quantity, and only with it
            themes/02.toml: t2-m2: names a scale that the framework does not have
            framework.toml: scale quantity: the id is used twice
            texts/en/framework.toml: scales.finding: the structure has no such id
            texts/en/framework.toml: scales.quantity: name each level of the scale, and no other
        "#]],
    );
}

#[test]
fn a_quantity_needs_unit_and_direction_and_nothing_else_has_them() {
    check(
        "themes/02.toml",
        "unit = \"percent\"\n",
        "",
        expect![[r#"
        themes/02.toml: t2-m1: unit and direction go with a quantity, and only with it
    "#]],
    );
    check(
        "themes/02.toml",
        "direction = \"higher\"\n",
        "",
        expect![[r#"
        themes/02.toml: t2-m1: unit and direction go with a quantity, and only with it
    "#]],
    );
    check(
        "themes/02.toml",
        "scale = \"finding\"",
        "scale = \"finding\"\nunit = \"percent\"",
        expect![[r#"
        themes/02.toml: t2-m2: unit and direction go with a quantity, and only with it
    "#]],
    );
    check(
        "themes/02.toml",
        "direction = \"higher\"",
        "direction = \"sideways\"",
        expect![[r#"
            themes/02.toml: line 13: unknown variant `sideways`, expected one of `higher`, `lower`, `neutral`
            texts/en/themes.toml: themes.t2: the structure has no such id
            texts/en/themes.toml: indicators.t2-m1: the structure has no such id
            texts/en/themes.toml: indicators.t2-m2: the structure has no such id
            texts/en/themes.toml: criteria.t2-m: the structure has no such id
        "#]],
    );
}

#[test]
fn weights_scales_and_empty_parts_are_checked() {
    check(
        "themes/01.toml",
        "weight = 2",
        "weight = 0",
        expect![[r#"
        themes/01.toml: t1: a weight is a whole number from 1 to 100
    "#]],
    );
    check(
        "themes/01.toml",
        "weight = 2",
        "weight = 101",
        expect![[r#"
        themes/01.toml: t1: a weight is a whole number from 1 to 100
    "#]],
    );
    check(
        "themes/01.toml",
        "weight = 2",
        "weight = -1",
        expect![[r#"
        themes/01.toml: line 4: invalid value: integer `-1`, expected u32
        texts/en/themes.toml: themes.t1: the structure has no such id
        texts/en/themes.toml: indicators.t1-p1: the structure has no such id
    "#]],
    );
    check(
        "themes/02.toml",
        "scale = \"finding\"",
        "scale = \"stars\"",
        expect![[r#"
        themes/02.toml: t2-m2: names a scale that the framework does not have
    "#]],
    );
    check(
        "framework.toml",
        "default-scale = \"level4\"",
        "default-scale = \"level5\"",
        expect![[r#"
        framework.toml: default-scale: there is no scale “level5”
        themes/01.toml: t1-p1: names a scale that the framework does not have
    "#]],
    );
    check(
        "themes/02.toml",
        "[[themes.criteria]]\nid = \"t2-m\"\n",
        "[[themes.criteria]]\nid = \"t2-e\"\nstep = \"plan\"\nindicators = []\n\n[[themes.criteria]]\nid = \"t2-m\"\n",
        expect![[r#"
            themes/02.toml: t2-e: a criterion needs at least one indicator
        "#]],
    );
}

#[test]
fn a_layout_of_another_version_an_unknown_key_and_a_slip_of_the_pen_are_told_with_their_line() {
    check(
        "framework.toml",
        "format = 1",
        "format = 2",
        expect![[r#"
        framework.toml: format: is 2, this program knows 1
    "#]],
    );
    check(
        "framework.toml",
        "edition = \"1\"",
        "edition = \"1\"\ncolour = \"blue\"",
        expect![[r#"
            framework.toml: line 4: unknown field `colour`, expected one of `format`, `id`, `edition`, `valid-from`, `valid-until`, `licence`, `predecessor`, `whole`, `label`, `default-scale`, `languages`, `flags`, `scales`, `themes`
        "#]],
    );
    check(
        "themes/01.toml",
        "number = \"1.1\"",
        "number = \"1.1\"\nlevel = 3",
        expect![[r#"
            themes/01.toml: line 14: unknown field `level`, expected one of `id`, `number`, `scale`, `weight`, `step`, `applies`, `critical`, `floor`, `unit`, `direction`, `reference`, `gravity`, `specifics`, `retired`
            texts/en/themes.toml: themes.t1: the structure has no such id
            texts/en/themes.toml: indicators.t1-p1: the structure has no such id
        "#]],
    );
    check(
        "texts/en/themes.toml",
        "statement = \"The list is kept.\"",
        "statment = \"The list is kept.\"",
        expect![[r#"
            texts/en/themes.toml: line 20: unknown field `statment`, expected one of `statement`, `why`, `guidance`, `evidence`, `levels`, `opposite`, `specifics`, `numerator`, `denominator`, `reference`
            texts/en/themes.toml: themes.t1: the text is missing in this language
            texts/en/themes.toml: themes.t2: the text is missing in this language
            texts/en/themes.toml: indicators.t1-p1: the text is missing in this language
            texts/en/themes.toml: indicators.t2-m1: the text is missing in this language
            texts/en/themes.toml: indicators.t2-m2: the text is missing in this language
            texts/en/themes.toml: criteria.t2-m: a criterion without a step needs a title
        "#]],
    );
    check(
        "themes/01.toml",
        "weight = 2",
        "weight = two",
        expect![[r#"
        themes/01.toml: line 4: invalid boolean, expected `true`
        texts/en/themes.toml: themes.t1: the structure has no such id
        texts/en/themes.toml: indicators.t1-p1: the structure has no such id
    "#]],
    );
    let without_main: Vec<SourceFile> = tiny().into_iter().skip(1).collect();
    expect![[r#"
        framework.toml: the file is missing; it holds the framework's id, edition and scales
    "#]]
    .assert_eq(&joined(&read_folder(&without_main).expect_err("no framework.toml")));
}
