//! What holds of every page whatever it shows: accessibility by axe-core, valid HTML by vnu, title, heading, language,
//! and that nothing is cut off on a narrow screen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use qualicycle::texts::Language;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::book::texts_source;
use crate::school::{School, workshop};

/// What is fetched once, beside the compiled tests.
const PACKAGES: [&str; 2] = ["axe-core@4.14.1", "vnu-jar@26.9.27"];

/// How wide the narrowest screen is: 1280 pixels at 400 %.
const NARROW: u32 = 320;

/// What browsers know and the checker does not: properties of SVG 2, since a file brings its style sheet with it and is
/// checked with it, and choosing a folder (File and Directory Entries API, section 3).
const UNKNOWN_TO_VNU: [&str; 3] = [
    "CSS: “paint-order”: Property “paint-order” doesn't exist.",
    "CSS: “rx”: Property “rx” doesn't exist.",
    "Attribute “webkitdirectory” not allowed on element “input” at this point.",
];

/// The programs that judge pages.
struct Tools {
    axe: String,
    /// The HTML checker, where there is Java to run it.
    vnu: Option<PathBuf>,
}

/// Collects what is wrong with pages of one language, so that one run tells all of it.
pub struct Audit {
    language: Language,
    untranslated: BTreeSet<String>,
    foreign: BTreeSet<String>,
    problems: Vec<String>,
    pages: BTreeMap<String, String>,
    n_looks: usize,
}

/// What a page tells about itself.
#[derive(Deserialize)]
struct Portrait {
    title: String,
    lang: String,
    headings: Vec<String>,
    focus: String,
    texts: Vec<String>,
    html: String,
}

impl Audit {
    /// An audit of the pages in a language.
    pub fn of(language: Language) -> Self {
        let own = messages(&texts_source(language));
        let others = Language::ALL.into_iter().filter(|other| *other != language);
        let others = others.flat_map(|other| messages(&texts_source(other)));
        let known: BTreeSet<&String> = own.values().collect();
        // Words that two languages share, and words so short that a name could be one, tell nothing.
        // A picture breaks names into lines, so a line may be a word of another language and part of a text of this one.
        let is_ours = |text: &String| known.iter().any(|own| own.contains(text.as_str()));
        let foreign = others.map(|(_, text)| text).filter(|text| text.len() > 3 && !is_ours(text)).collect();
        Self {
            language,
            // An id of one word is often that word in English.
            untranslated: ids(&texts_source(language)).filter(|id| id.contains('-')).collect(),
            foreign,
            problems: Vec::new(),
            pages: BTreeMap::new(),
            n_looks: 0,
        }
    }

    /// Looks at the page in front. The title is the one it must have; the focus, when given, the id of the element
    /// that must have it.
    pub fn looks_at(&mut self, school: &School, name: &str, title: &str, focus: Option<&str>) {
        self.n_looks += 1;
        let portrait: Portrait = school.browser().asks(PORTRAIT, Value::Null);
        let mut say = |problem: String| self.problems.push(format!("{} {name}: {problem}", self.language.code()));
        if portrait.title != title {
            say(format!("its title is “{}”, not “{title}”", portrait.title));
        }
        if portrait.lang != self.language.code() {
            say(format!("it says that it is in {}", portrait.lang));
        }
        if portrait.headings.len() != 1 || portrait.headings[0].is_empty() {
            say(format!("it has not one heading of the first level but {:?}", portrait.headings));
        }
        if let Some(focus) = focus.filter(|focus| *focus != portrait.focus) {
            say(format!("the focus is on “{}”, not on “{focus}”", portrait.focus));
        }
        for text in &portrait.texts {
            if self.untranslated.contains(text) || text.contains("{ $") {
                say(format!("“{text}” stands in the place of a text"));
            }
            if self.foreign.contains(text) {
                say(format!("“{text}” is in another language"));
            }
        }
        let violations = violations(school);
        violations.into_iter().for_each(&mut say);
        self.pages.insert(name.replace(' ', "-"), portrait.html);
    }

    /// Has the HTML checker judge a document to the letter, as it lies on the disk, in the place of what the browser made
    /// of it.
    pub fn judges(&mut self, name: &str, document: String) {
        self.pages.insert(name.replace(' ', "-"), document);
    }

    /// Notes something that was found.
    pub fn notes(&mut self, name: &str, problem: &str) {
        self.problems.push(format!("{} {name}: {problem}", self.language.code()));
    }

    /// Looks whether the page in front fits on a narrow screen, and is as accessible there.
    pub fn looks_at_narrow(&mut self, school: &School, name: &str) {
        self.fits(school, name, NARROW);
        let mut say =
            |problem: String| self.problems.push(format!("{} {name}, narrow: {problem}", self.language.code()));
        // Bars that stay in sight lie above something wherever one scrolls to; on a screen as long as the page, what
        // axe finds does not depend on where that is.
        let height = school.browser().asks("return document.documentElement.scrollHeight", Value::Null);
        has_screen(school, NARROW, height);
        violations(school).into_iter().for_each(&mut say);
        school.browser().commands("Emulation.clearDeviceMetricsOverride", json!({}));
    }

    /// Looks whether the page in front fits on a screen of that width, and leaves the screen so.
    pub fn fits(&mut self, school: &School, name: &str, width: u32) {
        has_screen(school, width, 640);
        let wide: Vec<String> = school.browser().asks(TOO_WIDE, Value::Null);
        if !wide.is_empty() {
            let places = wide.join(", ");
            self.problems.push(format!("{} {name}: it scrolls sideways because of {places}", self.language.code()));
        }
    }

    /// Ends the audit: nothing may have been found.
    pub fn is_passed(self) {
        let problems = self.problems();
        assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
    }

    /// Ends the audit and tells what was found.
    pub fn problems(mut self) -> Vec<String> {
        match &tools().vnu {
            Some(vnu) => self.problems.extend(invalid_html(vnu, self.language, &self.pages)),
            None => println!("skipped: the HTML checker needs Java, which is not on this machine"),
        }
        println!("{}: {} looks at {} pages", self.language.code(), self.n_looks, self.pages.len());
        self.problems
    }
}

fn has_screen(school: &School, width: u32, height: u32) {
    let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    school.browser().commands("Emulation.setDeviceMetricsOverride", screen);
}

/// What axe-core finds, one line for each rule and page.
fn violations(school: &School) -> Vec<String> {
    let is_there: bool = school.browser().asks("return typeof axe === 'object'", Value::Null);
    if !is_there {
        school.browser().asks::<Value>(&tools().axe, Value::Null);
    }
    school.browser().asks(AXE, Value::Null)
}

/// What the HTML checker finds.
fn invalid_html(vnu: &Path, language: Language, pages: &BTreeMap<String, String>) -> Vec<String> {
    let folder = workshop().join(format!("pages-{}", language.code()));
    // Pages of an earlier run would be judged too.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for pages");
    for (name, html) in pages {
        fs::write(folder.join(format!("{name}.html")), html).expect("room for a page");
    }
    let mut check = Command::new("java");
    check.arg("-jar").arg(vnu).args(["--errors-only", "--exit-zero-always", "--format", "gnu"]).arg(&folder);
    let output = check.output().expect("Java runs");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    said.lines()
        .filter(|line| !line.trim().is_empty() && !UNKNOWN_TO_VNU.iter().any(|property| line.ends_with(property)))
        .map(|line| line.replace(&*folder.to_string_lossy(), ""))
        .collect()
}

/// The ids of all texts of a language.
fn ids(source: &str) -> impl Iterator<Item = String> {
    let is_id = |id: &str| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    source.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).filter(move |id| is_id(id))
}

/// The texts of a language that stand on one line and have no values, by id.
fn messages(source: &str) -> BTreeMap<String, String> {
    let ids: BTreeSet<String> = ids(source).collect();
    let plain = source.lines().filter_map(|line| line.split_once(" = ")).filter(|(_, text)| !text.contains('{'));
    plain.filter(|(id, _)| ids.contains(*id)).map(|(id, text)| (id.to_owned(), text.trim().to_owned())).collect()
}

fn tools() -> &'static Tools {
    static TOOLS: OnceLock<Tools> = OnceLock::new();
    TOOLS.get_or_init(|| {
        let modules = workshop().join("node_modules");
        let axe = modules.join("axe-core/axe.min.js");
        let vnu = modules.join("vnu-jar/build/dist/vnu.jar");
        if !axe.is_file() || !vnu.is_file() {
            install();
        }
        let axe = fs::read_to_string(&axe).unwrap_or_else(|error| panic!("{}: {error}", axe.display()));
        let java = Command::new("java").arg("-version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        Tools { axe, vnu: java.is_ok_and(|status| status.success()).then_some(vnu) }
    })
}

fn install() {
    println!("Fetching {} with npm.", PACKAGES.join(" and "));
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(workshop()).args(PACKAGES);
    let status = npm.status().unwrap_or_else(|error| {
        panic!("the tests of pages need axe-core, which npm fetches, and npm cannot be run: {error}. Install Node.js")
    });
    assert!(status.success(), "the tests of pages need {}, which npm could not fetch", PACKAGES.join(" and "));
}

const PORTRAIT: &str = "
    const texts = new Set([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // What stands in code is written so in files, whatever the language.
    while (walker.nextNode()) {
        if (!walker.currentNode.parentElement.closest('code')) texts.add(walker.currentNode.data.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
            if (element.hasAttribute(name)) texts.add(element.getAttribute(name).trim());
        }
    }
    return {
        title: document.title,
        lang: document.documentElement.lang,
        headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
        focus: document.activeElement.id || document.activeElement.tagName,
        texts: [...texts].filter((text) => text !== ''),
        html: `<!doctype html>\\n${document.documentElement.outerHTML}`,
    };";

const AXE: &str = "
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];
    const place = (node) => `${node.target.join(' ')} (${node.failureSummary.replace(/\\s+/g, ' ')})`;
    const line = ({ id, help, nodes }) =>
        `${id}, ${help}: ${nodes.length} times, such as ${nodes.slice(0, 3).map(place).join('; ')}`;
    // Half way from one colour to another, a contrast says nothing. Chromium does not always keep the promise that an
    // animation has finished, so they are asked instead.
    const isMoving = () => document.getAnimations().some(({ playState }) => playState === 'running');
    const rests = () => isMoving() && new Promise((later) => setTimeout(later, 20)).then(rests);
    return Promise.resolve(rests())
        .then(() => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }))
        .then(({ violations }) => violations.map(line));";

/// Names elements whose contents stand out to the right, those inside first.
const TOO_WIDE: &str = "
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    const scrolls = (element) => element !== document.body && getComputedStyle(element).overflowX !== 'visible';
    // What is placed absolutely leaves the boxes around it, up to the one that it is placed in.
    const around = (element) =>
        getComputedStyle(element).position === 'absolute' ? element.offsetParent : element.parentElement;
    const isInside = (element) => element && (scrolls(element) || isInside(around(element)));
    const right = (node) => {
        const range = document.createRange();
        range.selectNode(node);
        return range.getBoundingClientRect().right;
    };
    const texts = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const reach = (element) => Math.max(element.getBoundingClientRect().right, ...texts(element).map(right));
    const wide = [...document.body.querySelectorAll('*')]
        .filter((element) => reach(element) > page.clientWidth + 0.5 && !isInside(around(element)))
        .reverse();
    return [
        `${page.scrollWidth} pixels on ${page.clientWidth}`,
        ...wide.slice(0, 4).map((element) => `${element.cloneNode().outerHTML} “${element.textContent.slice(0, 40)}”`),
    ];";
