//! Taking figures in hand: by keyboard, by pointer, by finger, as an address, and as files.

use std::collections::BTreeSet;
use std::path::Path;

use browser_tests::book::Book;
use browser_tests::browser::{Key, Profile};
use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use serde_json::{Value, json};

const THEMES: [&str; 3] = ["t06", "t07", "t10"];

/// The drawing for wide screens, and its marks.
const DRAWING: &str = "#radar .wide-only .drawing";
const MARK: &str = "#radar .wide-only .mark";

/// Someone with three rounds, who looks at the results of the third.
fn someone_with_three_rounds(site: &Site) -> School {
    let mut book = Book::of(1, "Lycée des Œillets");
    let mut round = book.opens_round("2024", &THEMES);
    for (turn, label) in ["2025", "2026"].into_iter().enumerate() {
        rates_all(&mut book, round, turn);
        book.closes(round);
        round = book.opens_next_round(round, label);
    }
    rates_all(&mut book, round, 2);
    book.aims_at(round, "t07-p1", 3);
    let disk = Profile::fresh();
    let file = book.file(&disk, "three-rounds.qualicycle");
    let school = School::with_profile(&disk, site);
    school.takes_in(&file);
    school.goes_to(Page::Analyse);
    school
}

/// Levels that differ from theme to theme and from round to round.
fn rates_all(book: &mut Book, round: qualicycle::dossier::entry::RoundId, turn: usize) {
    for (index, indicator) in book.asked(round).iter().enumerate() {
        let level = [3, 1, 4, 2, 2, 3, 4][(index * (turn + 1) + turn) % 7];
        book.rates(round, indicator.as_str(), level);
    }
}

/// What the mark in focus says; nothing when the focus is elsewhere.
fn said(school: &School) -> String {
    let script = "const mark = document.activeElement;
        return mark.matches('.mark') ? mark.getAttribute('aria-label') : ''";
    school.browser().asks(script, Value::Null)
}

/// Waits until the plate beside a mark says that, and no other plate is there. Lines of the plate are broken anywhere.
fn sees_plate(school: &School, words: &str) {
    let script = "const plain = (text) => text.replace(/[\\s\u{a0}\u{202f}]/g, '');
        const plates = [...document.querySelectorAll('.bubble-place')].map((plate) => plain(plate.textContent));
        const shown = plates.filter((text) => text !== '');
        return shown.length === 1 && shown[0].startsWith(plain(arguments[0])) ? true : null";
    let _: bool = school.browser().waits_for(&format!("a plate with “{words}”"), script, json!([words]));
}

fn sees_no_plate(school: &School) {
    school.sees_no(".bubble");
}

/// Each cell of a table that has a value, in the words of a mark.
fn cells(school: &School, table: &str) -> BTreeSet<String> {
    let rows = school.reads_table(table);
    let of_row = |row: &Vec<String>| -> Vec<String> {
        let drawn = rows[0][1..].iter().zip(&row[1..]).filter(|(head, value)| {
            // What is aside, as the minimum and the coverage of a theme, has no mark.
            *value != "–" && !["Minimum", "Renseigné"].contains(&head.as_str())
        });
        drawn.map(|(head, value)| format!("{}, {head}\u{a0}: {value}", row[0])).collect()
    };
    rows[1..].iter().flat_map(of_row).collect()
}

/// Presses an arrow until nothing more comes, and gathers what is said on the way.
fn goes_as_far_as(school: &School, key: Key, heard: &mut BTreeSet<String>) {
    loop {
        let before = said(school);
        school.presses(std::slice::from_ref(&key));
        let after = said(school);
        heard.insert(after.clone());
        if after == before {
            return;
        }
    }
}

fn tabs_back(school: &School) {
    const SHIFT: u32 = 8;
    for kind in ["keyDown", "keyUp"] {
        let key = json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9, "modifiers": SHIFT });
        school.browser().commands("Input.dispatchKeyEvent", key);
    }
}

#[test]
fn every_value_of_a_drawing_is_reached_by_keys() {
    let site = Site::start();
    let school = someone_with_three_rounds(&site);
    for (view, figure, table) in [("", "#radar", "#radar table"), ("/rounds", "#trend", "#trend table")] {
        school.browser().clicks(&format!(".filters a[href$='/analyse{view}']"));
        school.sees(figure);
        school.tabs_to(&format!("{figure} .wide-only .mark"));
        let first = said(&school);
        sees_plate(&school, &first);
        let hint = format!("return getComputedStyle(document.querySelector('{figure} .marks-hint')).visibility");
        assert_eq!(school.browser().asks::<String>(&hint, Value::Null), "visible");

        school.presses(&[Key::Home]);
        let mut heard = BTreeSet::from([said(&school)]);
        loop {
            goes_as_far_as(&school, Key::Up, &mut heard);
            goes_as_far_as(&school, Key::Down, &mut heard);
            let lane = said(&school);
            school.presses(&[Key::Right]);
            if said(&school) == lane {
                break;
            }
            heard.insert(said(&school));
        }
        assert_eq!(heard, cells(&school, table), "{figure}");
        sees_plate(&school, &said(&school));

        // One stop: the next one is no mark any more, and the way back leads to the same mark.
        let last = said(&school);
        school.presses(&[Key::Tab]);
        assert_eq!(said(&school), "");
        sees_no_plate(&school);
        tabs_back(&school);
        assert_eq!(said(&school), last);

        school.presses(&[Key::Escape]);
        sees_no_plate(&school);
        assert_eq!(said(&school), last, "the focus stays");
    }
    school.leaves();
}

#[test]
fn a_mark_leads_to_what_stands_behind_it() {
    let site = Site::start();
    let school = someone_with_three_rounds(&site);
    school.tabs_to(MARK);
    let href: String = school.browser().asks("return document.activeElement.href.baseVal", Value::Null);
    assert!(href.ends_with("/analyse/rounds/on/t06"), "{href}");
    school.presses(&[Key::Enter]);
    school.sees("#trend");
    assert_eq!(school.place(), href);
    school.browser().goes_back();
    school.sees(DRAWING);
    school.leaves();
}

/// The middle of what can be pointed at for a mark, in sight.
fn place_of(school: &School, index: usize) -> (f64, f64) {
    let script = "const area = document.querySelectorAll(arguments[0])[arguments[1]].querySelector('.mark-ring');
        area.scrollIntoView({ block: 'center' });
        const box = area.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2]";
    school.browser().asks(script, json!([MARK, index]))
}

fn label_of(school: &School, index: usize) -> String {
    let script = "return document.querySelectorAll(arguments[0])[arguments[1]].getAttribute('aria-label')";
    school.browser().asks(script, json!([MARK, index]))
}

fn points_at(school: &School, (x, y): (f64, f64)) {
    school.browser().commands("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x, "y": y }));
}

fn taps(school: &School, (x, y): (f64, f64)) {
    let touches = json!({ "type": "touchStart", "touchPoints": [{ "x": x, "y": y }] });
    school.browser().commands("Input.dispatchTouchEvent", touches);
    school.browser().commands("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] }));
}

#[test]
fn the_pointer_shows_what_a_mark_says_and_the_drawing_stays_as_it_is() {
    let site = Site::start();
    let school = someone_with_three_rounds(&site);
    let watch = "window.nDrawn = 0;
        const watcher = new MutationObserver((changes) => window.nDrawn += changes.length);
        const all = { attributes: true, characterData: true, childList: true, subtree: true };
        document.querySelectorAll('.drawing').forEach((drawing) => watcher.observe(drawing, all))";
    let _: Value = school.browser().asks(watch, Value::Null);
    for index in [0, 1, 3] {
        points_at(&school, place_of(&school, index));
        sees_plate(&school, &label_of(&school, index));
    }
    school.presses(&[Key::Escape]);
    sees_no_plate(&school);
    points_at(&school, place_of(&school, 0));
    sees_plate(&school, &label_of(&school, 0));
    points_at(&school, (2.0, 2.0));
    sees_no_plate(&school);
    assert_eq!(school.browser().asks::<u32>("return window.nDrawn", Value::Null), 0);
    school.leaves();
}

#[test]
fn a_finger_first_sees_the_value_and_then_follows_it() {
    let site = Site::start();
    let school = someone_with_three_rounds(&site);
    let place = school.place();
    school.browser().commands("Emulation.setTouchEmulationEnabled", json!({ "enabled": true }));
    for index in [3, 0] {
        taps(&school, place_of(&school, index));
        sees_plate(&school, &label_of(&school, index));
        assert_eq!(school.place(), place);
    }
    taps(&school, place_of(&school, 0));
    school.sees("#trend");
    assert!(school.place().ends_with("/analyse/rounds/on/t06"), "{}", school.place());
    school.leaves();
}

#[test]
fn what_is_looked_at_is_in_the_address() {
    let site = Site::start();
    let school = someone_with_three_rounds(&site);
    let drawn = |css: &str| -> String {
        school.browser().asks("return document.querySelector(arguments[0]).outerHTML", json!([css]))
    };
    school.browser().clicks(".filters a[href$='/analyse/rounds']");
    school.sees("#trend");
    let everything = drawn("#trend .wide-only .drawing");

    school.browser().clicks(".picks summary");
    school.browser().clicks(".picks fieldset:nth-of-type(2) label:first-of-type input");
    school.sees(".picks fieldset:nth-of-type(2) label:first-of-type input:not(:checked)");
    school.browser().clicks(".picks fieldset:nth-of-type(3) label:last-of-type input");
    school.sees(".picks fieldset:nth-of-type(3) label:last-of-type input:not(:checked)");
    let address = school.place();
    assert!(address.contains("/of/") && address.ends_with("/on/t06+t07"), "{address}");
    let chosen = drawn("#trend .wide-only .drawing");
    assert_ne!(chosen, everything);
    assert_eq!(school.reads_table("#trend table").len(), 3, "a head and two themes");

    school.opens(&address);
    school.sees("#trend");
    assert_eq!(drawn("#trend .wide-only .drawing"), chosen);
    school.leaves();
}

// ---- Files ----------------------------------------------------------------------------------------------------------

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[test]
fn a_figure_is_saved_as_a_document_that_stands_alone() {
    let site = Site::start();
    let school = someone_with_three_rounds(&site);
    let title = school.reads("#radar figcaption");
    let file = school.saves_by("#radar .figure-files button:nth-of-type(1)");
    assert_eq!(name_of(&file), "Lycee-des-OEillets-2026-radar.svg");
    school.reads_notice("Lycee-des-OEillets-2026-radar.svg");
    // The browser itself reads it as it would read any document, or says what is wrong with it.
    school.browser().goes_to(&format!("file://{}", file.display()));
    let script = "const names = [...document.querySelectorAll('*')].map((element) => element.localName);
        return { names: [...new Set(names)], text: document.documentElement.textContent }";
    let read: Value = school.browser().asks(script, Value::Null);
    let names: BTreeSet<&str> = read["names"].as_array().expect("names").iter().filter_map(Value::as_str).collect();
    let allowed = BTreeSet::from(["svg", "title", "polyline", "polygon", "circle", "rect", "text"]);
    assert!(names.is_subset(&allowed), "{names:?}");
    let text = read["text"].as_str().expect("a text");
    // Lines are broken anywhere.
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    for words in [title.as_str(), "Lycée des Œillets", "Campagne 2026", "Campagne 2025"] {
        assert!(plain(text).contains(&plain(words)), "“{words}” is missing in {text}");
    }
    school.opens("");
    school.leaves();
}

#[test]
fn a_figure_is_saved_as_points_in_its_own_colours() {
    let site = Site::start();
    let school = someone_with_three_rounds(&site);
    let file = school.saves_by("#radar .figure-files button:nth-of-type(2)");
    assert_eq!(name_of(&file), "Lycee-des-OEillets-2026-radar.png");
    school.reads_notice("Lycee-des-OEillets-2026-radar.png");
    let bytes = std::fs::read(&file).expect("the file");
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "it is no PNG");
    let script = "const image = await createImageBitmap(new Blob([new Uint8Array(arguments[0])]));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        let [nWhite, nInk] = [0, 0];
        for (let at = 0; at < data.length; at += 4) {
            const [red, green, blue, alpha] = data.slice(at, at + 4);
            nWhite += red === 255 && green === 255 && blue === 255 && alpha === 255;
            nInk += red === 0x1b && green === 0x55 && blue === 0x66;
        }
        return [image.width, image.height, nWhite, nInk]";
    let script = format!("return (async (arguments) => {{ {script} }})(arguments)");
    let [width, height, n_white, n_ink]: [u64; 4] = school.browser().asks(&script, json!([bytes]));
    assert!((1200..6000).contains(&width) && (900..6000).contains(&height), "{width} × {height}");
    assert!(n_white > width * height / 2, "the ground is white");
    assert!(n_ink > 1000, "this round has its colour, at {n_ink} points");
    school.leaves();
}
