//! What leaves as a file, and those who get it: papers chosen on the page, saved by its buttons, opened from the disk by
//! a browser that has never seen the program.

use std::path::{Path, PathBuf};

use qualicycle::app::Route;
use qualicycle::app::route::{PaperChoice, PaperKind, RoundPage};
use qualicycle::texts::Language;
use serde_json::{Value, json};

use crate::audited::Audited;
use crate::browser::Browser;
use crate::school::School;

/// A button under a paper, in the order of the page. A paper has the last two only where it has tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayOut {
    /// To the printer.
    Print,
    /// An HTML file.
    Page,
    /// The same with the dossier in it.
    PageWithDossier,
    /// A spreadsheet.
    Spreadsheet,
    /// A text table.
    TextTable,
}

/// A paper of a kind in a language, as it is shown first.
pub fn paper_of(kind: PaperKind, language: Language) -> PaperChoice {
    PaperChoice { kind, language: Some(language), ..PaperChoice::default() }
}

impl School {
    /// Opens a paper of the audited round and waits until it is written.
    #[track_caller]
    pub fn opens_paper(&self, of: &Audited<'_>, choice: &PaperChoice) {
        let dossier = of.book.dossier().id;
        self.opens(&Route::Round(dossier, of.round, RoundPage::Report(choice.clone())).href());
        self.sees(".report-paper .paper");
    }

    /// Presses a button under the paper.
    #[track_caller]
    pub fn presses_way_out(&self, way: WayOut) {
        self.browser().clicks(&button_of(way));
    }

    /// Saves the paper by its button.
    #[track_caller]
    pub fn saves_paper(&self, way: WayOut) -> PathBuf {
        self.saves_by(&button_of(way))
    }

    /// What the paper on the page says.
    #[track_caller]
    pub fn reads_paper(&self) -> Vec<String> {
        self.sees(".paper-part");
        reads_paper(self.browser())
    }
}

/// The place of a button in the list, which is the same in every language.
fn button_of(way: WayOut) -> String {
    let place = |n: usize| format!(".report-files dl > div:nth-child({n}) button");
    let tables = |n: usize| format!(".report-files dl > div:last-child button:nth-child({n})");
    match way {
        WayOut::Print => place(1),
        WayOut::Page => place(2),
        WayOut::PageWithDossier => place(3),
        WayOut::Spreadsheet => tables(1),
        WayOut::TextTable => tables(2),
    }
}

/// Opens a file from the disk, as a double click does.
#[track_caller]
pub fn opens_from_disk(browser: &Browser, file: &Path) {
    browser.goes_to(&format!("file://{}", file.display()));
}

/// What the paper in front says, piece by piece, whether it stands on the page or in a file: its head and its sections.
#[track_caller]
pub fn reads_paper(browser: &Browser) -> Vec<String> {
    let script = "
        const said = [];
        for (const part of document.querySelectorAll('.paper-head, .paper > .paper-part')) {
            const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) said.push(walker.currentNode.data.replace(/[ \\n\\t\\r]+/g, ' ').trim());
        }
        return said.filter((text) => text !== '')";
    browser.asks(script, Value::Null)
}

/// Holds that two papers say the same, and tells where they part.
#[track_caller]
pub fn say_the_same(one: &[String], other: &[String]) {
    if let Some((n, (one, other))) = one.iter().zip(other).enumerate().find(|(_, (one, other))| one != other) {
        panic!("they part at piece {n}:\n{one}\n{other}");
    }
    assert_eq!(one.len(), other.len(), "one of them ends before the other");
}

/// Whether the page in front is light or dark, as the system of its reader asks.
#[track_caller]
pub fn has_system_colours(browser: &Browser, colours: &str) {
    let features = json!([{ "name": "prefers-color-scheme", "value": colours }]);
    browser.commands("Emulation.setEmulatedMedia", json!({ "features": features }));
}

/// What in the document in front could run, or reach out of it. A document that is read has none of it.
#[track_caller]
pub fn what_could_act(browser: &Browser) -> Vec<String> {
    browser.asks(ACTIVE, Value::Null)
}

const ACTIVE: &str = "
    const found = [];
    const strange = ['iframe', 'frame', 'object', 'embed', 'form', 'link', 'base', 'audio', 'video', 'template', 'use'];
    const addresses = ['src', 'href', 'xlink:href', 'action', 'formaction', 'srcset', 'poster', 'data', 'background'];
    const say = (element, what) => found.push(`${what}: ${element.outerHTML.slice(0, 120)}`);
    for (const element of document.querySelectorAll('*')) {
        if (element.localName === 'script' && element.type !== 'application/json') say(element, 'a script');
        if (strange.includes(element.localName)) say(element, 'an element');
        for (const { name, value } of element.attributes) {
            if (name.startsWith('on')) say(element, name);
            if (name === 'style') say(element, name);
            if (/^\\s*(javascript|vbscript):/i.test(value)) say(element, value);
            const isInside = value.startsWith('#') || /^data:image\\/(png|jpeg);base64,/.test(value);
            if (addresses.includes(name) && !isInside) say(element, name);
        }
    }
    for (const { textContent } of document.querySelectorAll('style')) {
        if (/@import|url\\(|expression\\(/i.test(textContent)) found.push('a style that fetches');
    }
    const policy = document.querySelector('meta[http-equiv=\"Content-Security-Policy\"]')?.content ?? '';
    if (!policy.startsWith(\"default-src 'none'\")) found.push(`a policy that lets things in: ${policy}`);
    for (const { name } of performance.getEntriesByType('resource')) {
        if (!name.startsWith('data:')) found.push(`a request: ${name}`);
    }
    return found;";
