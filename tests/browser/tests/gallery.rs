//! Every figure in every case, as the app draws it: accessible in every language, light, dark and in colours of the
//! user's own, on narrow screens and on paper.

use browser_tests::audit::Audit;
use browser_tests::school::School;
use browser_tests::site::Site;
use qualicycle::texts::Language;
use serde_json::{Value, json};

const TITLE: &str = "Gallery – Qualicycle";

/// A usual phone; the audit's own narrow screen is 320 pixels wide.
const PHONE: u32 = 390;

#[test]
fn every_figure_is_sound_in_french() {
    every_figure_is_sound(Language::French);
}

#[test]
fn every_figure_is_sound_in_english() {
    every_figure_is_sound(Language::English);
}

#[test]
fn every_figure_is_sound_in_dutch() {
    every_figure_is_sound(Language::Dutch);
}

/// A visitor of the gallery, where it was built.
fn visitor() -> Option<(Site, School)> {
    let Some(site) = Site::of_gallery() else {
        println!("skipped: there is no gallery; `cargo xtask start --gallery` builds it");
        return None;
    };
    let school = School::new(&site);
    Some((site, school))
}

/// Turns to a place of the gallery and waits until it is dressed for it.
fn turns_to(school: &School, language: Language, appearance: &str, kind: &str) {
    let browser = school.browser();
    browser.asks::<Value>("location.hash = arguments[0]", json!([format!("#{}/{appearance}/{kind}", language.code())]));
    let script = "const { lang, dataset } = document.documentElement;
        const sections = document.querySelectorAll('main > section');
        const isThere = sections.length === 1 && sections[0].getAttribute('aria-labelledby') === arguments[2];
        return isThere && lang === arguments[0] && dataset.theme === arguments[1] ? true : null";
    let arguments = json!([language.code(), appearance, format!("kind-{kind}")]);
    let _: bool = browser.waits_for(&format!("the {kind} figures"), script, arguments);
}

/// The kinds of figures that have cases. The page shows them all at first.
fn kinds(school: &School) -> Vec<String> {
    let script = "const kinds = [...document.querySelectorAll('main > section:has(.gallery-case) > h2')];
        return kinds.map((kind) => kind.textContent)";
    let kinds: Vec<String> = school.browser().asks(script, Value::Null);
    assert!(kinds.len() > 1, "{kinds:?}");
    kinds
}

fn every_figure_is_sound(language: Language) {
    let Some((_site, school)) = visitor() else { return };
    let mut audit = Audit::of(language);
    for kind in kinds(&school) {
        turns_to(&school, language, "dark", &kind);
        audit.looks_at(&school, &format!("{kind} dark"), TITLE, None);
        turns_to(&school, language, "light", &kind);
        audit.looks_at(&school, &format!("{kind} light"), TITLE, None);
        audit.fits(&school, &format!("{kind} on a phone"), PHONE);
        audit.looks_at_narrow(&school, &kind);
    }
    audit.is_passed();
    school.is_calm();
}

/// The page follows the user's own colours, and no shape of a figure vanishes in them.
#[test]
fn every_figure_can_be_seen_in_colours_of_the_users_own() {
    let Some((_site, school)) = visitor() else { return };
    let browser = school.browser();
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    browser.commands("Emulation.setEmulatedMedia", forced);
    let is_forced: bool = browser.asks("return matchMedia('(forced-colors: active)').matches", Value::Null);
    assert!(is_forced, "this browser cannot force colours");
    let mut audit = Audit::of(Language::French);
    for kind in kinds(&school) {
        turns_to(&school, Language::French, "light", &kind);
        audit.looks_at(&school, &format!("{kind} in forced colours"), TITLE, None);
        let unseen: Vec<String> = browser.asks(UNSEEN, Value::Null);
        assert!(unseen.is_empty(), "{kind}: nobody sees {unseen:?}");
    }
    audit.is_passed();
    school.is_calm();
}

#[test]
fn every_figure_can_be_printed() {
    let Some((_site, school)) = visitor() else { return };
    let printed = school.browser().commands("Page.printToPDF", json!({ "printBackground": true }));
    let data = printed["data"].as_str().expect("the pages as base64");
    // The letters that `%PDF-` begins with.
    assert!(data.starts_with("JVBERi"), "it begins with {}", &data[..20.min(data.len())]);
    school.is_calm();
}

/// The classes of numbers' marks that have the colour of the ground, inside and around.
const UNSEEN: &str = "
    const ground = getComputedStyle(document.body).backgroundColor;
    const isUnseen = (style) => {
        const [fill, stroke] = [style.fill, style.stroke].map((colour) => [ground, 'none', 'transparent', 'rgba(0, 0, 0, 0)'].includes(colour));
        return style.display !== 'none' && fill && stroke;
    };
    const shapes = [...document.querySelectorAll('figure svg.drawing:not(.narrow-only) > *')];
    // Rims and plates are there to hide what lies below them.
    const marks = shapes.filter((shape) => !shape.matches('.rim, .plate, .hit, text'));
    const unseen = marks.filter((shape) => isUnseen(getComputedStyle(shape)));
    return [...new Set(unseen.map((shape) => shape.getAttribute('class')))];";
