//! A user with a browser. What they do reads as they would tell it; each thing is done with mouse and keys on what
//! the page shows, and waited for.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::book::FRAMEWORK;
use crate::browser::{Browser, Key, Profile, Tab};
use crate::site::Site;

/// A page that a link of the frame leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The dossiers in this browser.
    Home,
    /// Where data lives.
    Data,
    /// How it works.
    Help,
    /// The dossier's overview.
    Overview,
    /// Themes, scope, targets.
    Prepare,
    /// Rating.
    Assess,
    /// Results.
    Analyse,
    /// Closing.
    Close,
}

impl Page {
    /// The link to it.
    fn link(self) -> &'static str {
        match self {
            Page::Home => ".brand",
            Page::Data => ".bottom a[href='#/data']",
            Page::Help => ".bottom a[href='#/help']",
            Page::Overview => ".rail > a",
            Page::Prepare => ".rail a[href$='/prepare']",
            Page::Assess => ".rail a[href*='/assess']",
            Page::Analyse => ".rail a[href$='/analyse']",
            Page::Close => ".rail a[href$='/close']",
        }
    }

    /// Something that only this page has.
    fn mark(self) -> &'static str {
        match self {
            Page::Home => ".doors",
            Page::Data => "#data-where",
            Page::Help => ".prose",
            Page::Overview => "#spiral",
            Page::Prepare => ".theme-list",
            Page::Assess => ".assess",
            Page::Analyse => ".analyse",
            Page::Close => "#checklist, #sealed",
        }
    }
}

/// Someone who uses Qualicycle.
pub struct School {
    browser: Browser,
    address: String,
    diary: Diary,
}

/// What was done so far, told when a journey fails.
struct Diary {
    began: Instant,
    lines: RefCell<Vec<String>>,
}

impl Diary {
    fn begin() -> Self {
        Self { began: Instant::now(), lines: RefCell::default() }
    }

    fn says(&self, line: String) {
        let second = self.began.elapsed().as_secs_f32();
        self.lines.borrow_mut().push(format!("{second:6.1} s  {line}"));
    }
}

impl School {
    /// Someone who comes for the first time.
    pub fn new(site: &Site) -> Self {
        Self::with_profile(&Profile::fresh(), site)
    }

    /// Someone who was here before, or was not.
    pub fn with_profile(profile: &Rc<Profile>, site: &Site) -> Self {
        let school = Self { browser: Browser::start(profile), address: site.address(), diary: Diary::begin() };
        school.opens("");
        school
    }

    /// The browser, for what only one journey does.
    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    // ---- Going about ------------------------------------------------------------------------------------------------

    /// Loads an address of the site, such as `#/help`, from scratch.
    #[track_caller]
    pub fn opens(&self, path: &str) {
        self.says(format!("opens /{path}"));
        // A change behind the `#` alone would load nothing.
        self.browser.goes_to("about:blank");
        self.browser.goes_to(&format!("{}{path}", self.address));
        self.sees("h1");
    }

    /// Follows a link of the frame.
    #[track_caller]
    pub fn goes_to(&self, page: Page) {
        self.says(format!("goes to {page:?}"));
        self.browser.clicks(page.link());
        self.sees(page.mark());
    }

    /// Where one is: what stands behind the `#`.
    #[track_caller]
    pub fn place(&self) -> String {
        self.browser.asks("return location.hash", Value::Null)
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reloads(&self) {
        self.says("reloads the page".to_owned());
        self.browser.reloads();
        self.sees("h1");
    }

    /// Opens another tab at the place of this one.
    #[track_caller]
    pub fn opens_second_tab(&self) -> Tab {
        let place = self.place();
        self.says(format!("opens a second tab at {place}"));
        let tab = self.browser.opens_tab(&format!("{}{place}", self.address));
        self.sees("h1");
        tab
    }

    /// Turns to a tab.
    #[track_caller]
    pub fn turns_to(&self, tab: &Tab) {
        self.says("turns to the other tab".to_owned());
        self.browser.turns_to(tab);
    }

    // ---- A dossier and its rounds -----------------------------------------------------------------------------------

    /// Fills in the form of a new dossier and sends it.
    #[track_caller]
    pub fn creates_dossier(&self, name: &str, label: &str) {
        self.creates_dossier_on(FRAMEWORK, name, label);
    }

    /// The same on any framework that comes with the program; where it is an older edition, what folds those away is
    /// opened first.
    #[track_caller]
    pub fn creates_dossier_on(&self, framework: &str, name: &str, label: &str) {
        self.says(format!("creates the dossier {name} on {framework} with the round {label}"));
        self.browser.clicks("a[href='#/new']");
        let card = format!("input[name='framework'][value='{framework}']");
        self.sees(&card);
        let is_folded = "return document.querySelector(arguments[0]).closest('details:not([open])') !== null";
        if self.browser.asks(is_folded, json!([card])) {
            self.browser.clicks("details.other-editions > summary");
        }
        self.browser.clicks(&format!("label:has({card})"));
        self.sees(".new-dossier .scope .count");
        self.browser.types("#organisation-name", name);
        self.browser.types("#round-label", label);
        self.browser.clicks("button[type='submit']");
        self.sees(Page::Prepare.mark());
    }

    /// Chooses themes of the round, on the page that prepares it.
    #[track_caller]
    pub fn chooses_themes(&self, themes: &[&str]) {
        self.says(format!("chooses the themes {}", themes.join(", ")));
        for theme in themes {
            self.browser.clicks(&format!(".theme-choice:has(input[value='{theme}'])"));
            self.sees(&format!(".theme-choice input[value='{theme}']:checked"));
        }
        self.sees_saved();
    }

    /// Sets the level to be reached on a theme, on the page that prepares the round. The scale goes from 1 to 4.
    #[track_caller]
    pub fn aims_at(&self, theme: &str, level: i16) {
        self.says(format!("aims at {level} on {theme}"));
        // The first choice is no target.
        let option = format!("#target-{theme} option:nth-child({})", level + 1);
        self.browser.clicks(&option);
        self.sees(&format!("{option}:checked"));
        self.sees_saved();
    }

    /// Asks to close the round, and thinks better of it.
    #[track_caller]
    pub fn almost_closes_round(&self) {
        self.goes_to(Page::Close);
        self.says("asks to close the round and presses Escape".to_owned());
        self.browser.clicks("section[aria-labelledby='close-now'] button");
        self.sees("dialog[open]");
        self.presses(&[Key::Escape]);
        self.sees_no("dialog");
        self.sees("section[aria-labelledby='close-now'] button");
    }

    /// Closes the round.
    #[track_caller]
    pub fn closes_round(&self) {
        self.goes_to(Page::Close);
        self.says("closes the round".to_owned());
        self.browser.clicks("section[aria-labelledby='close-now'] button");
        self.browser.clicks("dialog[open] button.primary");
        self.sees("#sealed");
        self.sees_saved();
    }

    /// Opens the round after the closed one, on whose last page one is.
    #[track_caller]
    pub fn opens_next_round(&self, label: &str) {
        self.says(format!("opens the round {label}"));
        self.browser.overtypes("#next-label", label);
        self.browser.clicks("section[aria-labelledby='next-round'] button[type='submit']");
        self.sees(Page::Prepare.mark());
        self.sees_saved();
    }

    // ---- Rating -----------------------------------------------------------------------------------------------------

    /// Clicks a level.
    #[track_caller]
    pub fn rates(&self, indicator: &str, level: i16) {
        self.says(format!("rates {indicator} {level}"));
        self.browser.clicks(&format!("[id='card-{indicator}'] .step:has(input[value='{level}'])"));
        self.sees(&format!("[id='card-{indicator}'][data-rated='true'] input[value='{level}']:checked"));
    }

    /// Comes to an indicator by the tabulator key alone and chooses a level on the scale from 1 to 4 with space and
    /// arrows.
    #[track_caller]
    pub fn rates_with_keys(&self, indicator: &str, level: i16) {
        self.says(format!("rates {indicator} {level} with keys"));
        self.tabs_to(&format!("[id='card-{indicator}'] .step input"));
        self.presses(&[Key::Space]);
        for _ in 1..level {
            self.presses(&[Key::Down]);
        }
        self.sees(&format!("[id='card-{indicator}'] input[value='{level}']:checked:focus"));
        self.sees(&format!("[id='card-{indicator}'][data-rated='true']"));
    }

    /// Says that an indicator does not apply, and why.
    #[track_caller]
    pub fn finds_not_applicable(&self, indicator: &str, why: &str) {
        self.says(format!("finds {indicator} not applicable: {why}"));
        self.browser.clicks(&format!("[id='card-{indicator}'] .choice:has(input[value='not-applicable'])"));
        self.browser.types(&format!("[id='{indicator}-why']"), why);
        self.presses(&[Key::Tab]);
    }

    /// Prefers not to say.
    #[track_caller]
    pub fn declines(&self, indicator: &str) {
        self.says(format!("declines {indicator}"));
        self.browser.clicks(&format!("[id='card-{indicator}'] .choice:has(input[value='declined'])"));
        self.sees(&format!("[id='card-{indicator}'] input[value='declined']:checked"));
    }

    /// Types a measure and leaves the field.
    #[track_caller]
    pub fn measures(&self, indicator: &str, number: &str) {
        self.says(format!("measures {indicator}: {number}"));
        self.browser.overtypes(&format!("[id='{indicator}-number']"), number);
        self.presses(&[Key::Tab]);
    }

    /// Writes a note and leaves the field.
    #[track_caller]
    pub fn notes(&self, indicator: &str, text: &str) {
        self.begins_note(indicator, text);
        self.presses(&[Key::Tab]);
    }

    /// Comes to a note by the tabulator key alone and writes it.
    #[track_caller]
    pub fn notes_with_keys(&self, indicator: &str, text: &str) {
        self.says(format!("writes on {indicator} with keys: {text}"));
        self.tabs_to(&format!("[id='note-{indicator}']"));
        self.browser.types_here(text);
    }

    /// Takes back what was done last.
    #[track_caller]
    pub fn takes_back(&self) {
        self.says("takes back what was done last".to_owned());
        self.browser.clicks(".top-end button.quiet");
        self.reads_notice("annulée");
    }

    /// Writes into a note and stays in the field.
    #[track_caller]
    pub fn begins_note(&self, indicator: &str, text: &str) {
        self.says(format!("writes on {indicator}: {text}"));
        self.browser.types(&format!("[id='note-{indicator}']"), text);
    }

    /// The note on an indicator, as it stands in its field.
    #[track_caller]
    pub fn reads_note(&self, indicator: &str) -> String {
        let field = format!("[id='note-{indicator}']");
        self.browser.waits_for(&field, "return document.querySelector(arguments[0])?.value", json!([field]))
    }

    /// What every indicator on the page shows: its level, `not-applicable`, `declined`, or the number typed; empty
    /// when nothing is chosen.
    #[track_caller]
    pub fn reads_ratings(&self) -> BTreeMap<String, String> {
        let script = "
            const shown = (card) =>
                card.querySelector('input[type=radio]:checked')?.value
                ?? card.querySelector('.number-field input')?.value
                ?? '';
            const cards = [...document.querySelectorAll('.indicator')];
            return cards.length > 0 ? Object.fromEntries(cards.map((card) => [card.id.slice('card-'.length), shown(card)])) : null;";
        self.browser.waits_for("indicators", script, Value::Null)
    }

    // ---- Files ------------------------------------------------------------------------------------------------------

    /// Saves the dossier of the page to a file, from its overview.
    #[track_caller]
    pub fn exports(&self) -> PathBuf {
        self.goes_to(Page::Overview);
        self.saves_by("main .page > p > button")
    }

    /// Presses a button that saves a file, and waits until the file is there and the page says so.
    #[track_caller]
    pub fn saves_by(&self, button: &str) -> PathBuf {
        self.says(format!("saves a file by {button}"));
        let known = self.downloads();
        self.browser.clicks(button);
        let file = self
            .browser
            .until("a file in the downloads", || self.downloads().into_iter().find(|path| !known.contains(path)));
        self.says(format!("has {}", file.display()));
        file
    }

    /// The files that were saved, without those that the browser is still writing.
    fn downloads(&self) -> Vec<PathBuf> {
        let files = fs::read_dir(self.browser.profile().downloads()).expect("the folder for downloads");
        let paths = files.filter_map(|file| Some(file.ok()?.path()));
        let is_whole = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            !name.starts_with('.') && !name.ends_with(".crdownload")
        };
        paths.filter(is_whole).collect()
    }

    /// Chooses a file in the field of the page.
    #[track_caller]
    pub fn opens_file(&self, path: &Path) {
        self.says(format!("opens the file {}", path.display()));
        self.browser.types("#file-input", &path.to_string_lossy());
    }

    /// Drops a file on the page, wherever one is.
    #[track_caller]
    pub fn drops_file(&self, path: &Path) {
        self.drops_files(&[path.to_owned()]);
    }

    /// Drops files on the page, all at once.
    #[track_caller]
    pub fn drops_files(&self, paths: &[PathBuf]) {
        let first = paths.first().map(|path| path.display().to_string()).unwrap_or_default();
        self.says(format!("drops {} files, of which the first is {first}", paths.len()));
        // The browser fills the field; what then happens in the page is what happens when a hand drops files.
        let field = "const field = document.createElement('input');
            field.type = 'file';
            field.multiple = true;
            field.id = 'dropped';
            document.body.append(field);";
        self.browser.asks::<Value>(field, Value::Null);
        let paths: Vec<String> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
        self.browser.types("#dropped", &paths.join("\n"));
        let drop = "const field = document.getElementById('dropped');
            const dataTransfer = new DataTransfer();
            for (const file of field.files) { dataTransfer.items.add(file); }
            field.remove();
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));";
        self.browser.asks::<Value>(drop, Value::Null);
    }

    /// What the dialog says about a file that was opened.
    #[track_caller]
    pub fn reads_preview(&self) -> String {
        let script =
            "const list = document.querySelector('dialog[open] li'); return list && list.closest('dialog').innerText";
        self.browser.waits_for("the preview of the file", script, Value::Null)
    }

    /// Agrees to what the dialog proposes.
    #[track_caller]
    pub fn agrees(&self) {
        self.says("agrees".to_owned());
        self.browser.clicks("dialog[open] button.primary:enabled");
        self.sees_no("dialog");
    }

    /// Opens a file that brings something, and takes it in.
    #[track_caller]
    pub fn takes_in(&self, path: &Path) {
        self.opens_file(path);
        self.reads_preview();
        self.agrees();
        self.sees(Page::Overview.mark());
        self.sees_saved();
    }

    /// Waits for a notice that holds these words, and gives it back whole, with plain spaces.
    #[track_caller]
    pub fn reads_notice(&self, words: &str) -> String {
        let script =
            "const text = document.querySelector('.notice span')?.textContent.replace(/[\u{a0}\u{202f}]/g, ' ');
            return text?.includes(arguments[0]) ? text : null";
        self.browser.waits_for(&format!("a notice with “{words}”"), script, json!([words]))
    }

    /// Puts the notice away.
    #[track_caller]
    pub fn dismisses_notice(&self) {
        self.browser.clicks(".notice button");
        self.sees_no(".notice");
    }

    // ---- Looking ----------------------------------------------------------------------------------------------------

    /// Waits for something to be on the page.
    #[track_caller]
    pub fn sees(&self, css: &str) {
        let script = "return document.querySelector(arguments[0]) ? true : null";
        let _: bool = self.browser.waits_for(css, script, json!([css]));
    }

    /// Waits for something to be gone.
    #[track_caller]
    pub fn sees_no(&self, css: &str) {
        let script = "return document.querySelector(arguments[0]) ? null : true";
        let _: bool = self.browser.waits_for(&format!("{css} to be gone"), script, json!([css]));
    }

    /// Waits until the page says that everything is saved.
    #[track_caller]
    pub fn sees_saved(&self) {
        self.sees(".save-state[data-state='saved']");
    }

    /// The cells of a table, row by row, heads included.
    #[track_caller]
    pub fn reads_table(&self, css: &str) -> Vec<Vec<String>> {
        let script = "const table = document.querySelector(arguments[0]);
            const text = (cell) => cell.textContent.trim().replace(/[ \\n]+/g, ' ');
            return table && [...table.rows].map((row) => [...row.cells].map(text))";
        self.browser.waits_for(css, script, json!([css]))
    }

    /// The text of an element, as people see it.
    #[track_caller]
    pub fn reads(&self, css: &str) -> String {
        self.browser.waits_for(css, "return document.querySelector(arguments[0])?.innerText", json!([css]))
    }

    /// Whether the browser would ask before the page closes, because something is not saved.
    #[track_caller]
    pub fn would_be_held_back(&self) -> bool {
        let script = "const leaving = new Event('beforeunload', { cancelable: true });
            window.dispatchEvent(leaving);
            return leaving.defaultPrevented";
        self.browser.asks(script, Value::Null)
    }

    // ---- Keys -------------------------------------------------------------------------------------------------------

    /// Presses keys.
    #[track_caller]
    pub fn presses(&self, keys: &[Key]) {
        self.browser.presses(keys);
    }

    /// Presses the tabulator key until the focus is on an element. Wherever the focus comes by, it can be seen.
    #[track_caller]
    pub fn tabs_to(&self, css: &str) {
        for _ in 0..60 {
            self.presses(&[Key::Tab]);
            let focus = || self.browser.asks::<Focus>(FOCUS, json!([css]));
            let name = focus().name;
            // A page may still be scrolling.
            let focus = self.browser.until(&format!("the focus on {name} to be in sight"), || {
                let focus = focus();
                focus.is_in_sight.then_some(focus)
            });
            assert!(focus.is_marked, "the focus on {name} cannot be seen");
            if focus.is_there {
                return;
            }
        }
        panic!("the tabulator key does not lead to {css}");
    }

    // ---- The end ----------------------------------------------------------------------------------------------------

    /// Closes the browser, in which nothing must have happened that should not. What it kept on the disk stays until
    /// nobody holds it any more.
    #[track_caller]
    pub fn leaves(self) -> Rc<Profile> {
        self.is_calm();
        self.browser.profile().clone()
    }

    /// Nothing has happened that should not: no error in the console, nothing that the security policy refused, no
    /// dialog of a script, no request to somewhere else.
    #[track_caller]
    pub fn is_calm(&self) {
        self.is_calm_apart_from(&[]);
    }

    /// The same, apart from lines with these words, which the journey itself brought about.
    #[track_caller]
    pub fn is_calm_apart_from(&self, expected: &[&str]) {
        let severe = |(level, text): (String, String)| (level == "SEVERE").then_some(text);
        let mut found: Vec<String> = self.browser.takes_log().into_iter().filter_map(severe).collect();
        let script = "const requests = performance.getEntriesByType('resource').map((request) => request.name);
            return [
                ...JSON.parse(sessionStorage.getItem('browser-tests.notes') ?? '[]'),
                ...requests.filter((url) => !url.startsWith(location.origin) && !/^(blob|data):/.test(url)),
            ]";
        found.extend(self.browser.asks::<Vec<String>>(script, Value::Null));
        found.retain(|line| !expected.iter().any(|words| line.contains(words)));
        assert!(found.is_empty(), "this should not have happened:\n{}", found.join("\n"));
    }

    /// Ends the browser as a power cut would.
    pub fn is_cut_off(mut self) -> Rc<Profile> {
        self.says("loses the browser".to_owned());
        self.browser.is_killed();
        self.browser.profile().clone()
    }

    /// Writes into the diary what is done.
    pub(crate) fn says(&self, line: String) {
        self.diary.says(line);
    }
}

/// Tells about the element that has the focus.
const FOCUS: &str = "
    const focus = document.activeElement;
    const outline = (element) => element && getComputedStyle(element);
    const isMarked = [focus, focus.closest('label')].map(outline)
        .some((style) => style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    // The marks of a drawing have a ring instead of a box around them.
    const ring = focus.querySelector?.(':scope > .mark-ring');
    const isRinged = ring && getComputedStyle(ring).stroke !== 'none';
    const box = focus.getBoundingClientRect();
    const parts = [0.1, 0.5, 0.9];
    const places = parts.flatMap((x) => parts.map((y) => [box.left + x * box.width, box.top + y * box.height]));
    const isFree = (found) => found && (focus.contains(found) || found.closest('label')?.control === focus);
    const isBody = focus === document.body;
    return {
        name: focus.id || [focus.name, focus.value].filter(Boolean).join('=') || focus.textContent.trim().slice(0, 50) || focus.tagName,
        is_there: focus.matches(arguments[0]),
        is_marked: isBody || isMarked || Boolean(isRinged),
        is_in_sight: isBody || places.some(([x, y]) => isFree(document.elementFromPoint(x, y))),
    };";

/// Where the focus is.
#[derive(Deserialize)]
struct Focus {
    name: String,
    is_there: bool,
    is_marked: bool,
    is_in_sight: bool,
}

/// A journey that fails tells what was done, what the page showed and what the console said.
impl Drop for School {
    fn drop(&mut self) {
        if !thread::panicking() {
            return;
        }
        let mut report = format!("What was done:\n{}\n", self.diary.lines.borrow().join("\n"));
        // Several users of one journey each leave a picture.
        static N_PICTURES: AtomicUsize = AtomicUsize::new(0);
        let number = N_PICTURES.fetch_add(1, Ordering::Relaxed);
        let picture = workshop().join(format!("{}-{number}.png", journey_name()));
        if self.browser.screenshot(&picture).is_ok() {
            report += &format!("What the page showed: {}\n", picture.display());
        }
        let log = self.browser.takes_log();
        if !log.is_empty() {
            let lines: Vec<String> = log.into_iter().map(|(level, text)| format!("{level} {text}")).collect();
            report += &format!("What the console said:\n{}\n", lines.join("\n"));
        }
        eprintln!("{report}");
    }
}

/// The name of the running test, as a file's name.
fn journey_name() -> String {
    thread::current().name().unwrap_or("journey").replace("::", "-")
}

/// A folder beside the compiled tests, for pictures and tools.
pub fn workshop() -> PathBuf {
    let program = std::env::current_exe().expect("a running program has a path");
    let folder = program.ancestors().nth(2).expect("it lies in `deps` of a profile").join("browser-tests");
    fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    folder
}
