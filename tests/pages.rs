//! What people see: every page in its states, rendered on the host from dossiers that were made in the program itself.
//!
//! Each state is a file in `tests/pages/`; `UPDATE_EXPECT=1 cargo test --test pages` writes them anew, and the diff
//! tells what changed for the user. Whatever the page, it keeps the rules of [`check`].

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use expect_test::expect_file;
use qualicycle::app::files::Incoming;
use qualicycle::app::route::{RoundPage, Show};
use qualicycle::app::workspace::Way;
use qualicycle::app::{Event, Notice, Question, Route, Storage};
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::entry::Entry;
use qualicycle::dossier::evidence::{Evidence, EvidenceId, EvidenceKind, FileRef};
use qualicycle::dossier::round::Phase;
use qualicycle::dossier::seal::Seal;
use qualicycle::formats::archive::{LooksLike, ReadError, Warning, read_any};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, Package, Step};
use qualicycle::score::ScoreCard;
use qualicycle::score::trend::trend;
use qualicycle::texts::{Language, Texts};
use qualicycle::ui::context::{Desk, Dispatch};
use qualicycle::ui::dialogs::{incoming_dialog, question_dialog};
use qualicycle::ui::frame::Frame;
use qualicycle::ui::notices::notice_text;
use qualicycle::ui::screen;
use support::browser::{EXAMPLE, Tab, UTC_OFFSET, level, qual, words_of_interface};
use support::html::{Element, Node};
use support::not_applicable;
use yew::prelude::*;

const DAY: i64 = 24 * 60 * 60_000;

// Rendering.

#[derive(PartialEq, Properties)]
struct RoomProperties {
    texts: Rc<Texts>,
    children: Html,
}

/// Gives a page what it finds in its contexts.
#[component]
fn Room(props: &RoomProperties) -> Html {
    html! {
        <ContextProvider<Dispatch> context={Dispatch(Callback::noop())}>
            <ContextProvider<Rc<Texts>> context={props.texts.clone()}>
                { props.children.clone() }
            </ContextProvider<Rc<Texts>>>
        </ContextProvider<Dispatch>>
    }
}

fn render(texts: &Rc<Texts>, children: Html) -> Element {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let props = RoomProperties { texts: texts.clone(), children };
    let renderer = yew::LocalServerRenderer::<Room>::with_props(props).hydratable(false);
    Element::parse(&tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}

/// A page as a tab shows it, without the frame.
fn page(tab: &Tab) -> Element {
    render(&texts(tab), page_html(tab))
}

fn texts(tab: &Tab) -> Rc<Texts> {
    tab.model.texts.clone().expect("the words are here")
}

fn desk(tab: &Tab) -> Desk {
    Desk { t: texts(tab), dispatch: Dispatch(Callback::noop()) }
}

/// The page of the tab's route, as the program shows it.
fn page_html(tab: &Tab) -> Html {
    screen::page(&tab.model, &desk(tab))
}

/// A page with the frame around it.
fn framed(tab: &Tab) -> Element {
    let model = &tab.model;
    let rail = screen::rail(model);
    let frame = html! {
        <Frame
            settings={model.settings} route={model.route.clone()} storage={model.storage} saving={model.saving.clone()}
            utc_offset={UTC_OFFSET} notice={model.notice.clone()} {rail}
            undo={screen::step_words(model, Way::Back)} redo={screen::step_words(model, Way::Forth)}
        >
            { page_html(tab) }
        </Frame>
    };
    render(&texts(tab), frame)
}

// The rules that every page keeps.

/// Compares a page with its file, and looks whether it keeps the rules.
macro_rules! check {
    ($page:expr, $tab:expr, $file:literal) => {{
        let (page, tab): (&Element, &Tab) = (&$page, &$tab);
        expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/", $file, ".html")]
            .assert_eq(&with_names(page.pretty(), tab));
        check(page);
    }};
}

/// Ids that were made on the way are called by what they name.
fn with_names(mut html: String, tab: &Tab) -> String {
    if let Some(workspace) = &tab.model.workspace {
        html = html.replace(&workspace.dossier.id.to_string(), "DOSSIER");
        for (n, piece) in workspace.dossier.evidence().items.keys().enumerate() {
            html = html.replace(&piece.to_string(), &format!("PIECE-{}", n + 1));
        }
        for round in workspace.dossier.rounds() {
            html = html.replace(&round.id.to_string(), &format!("ROUND-{}", round.opening.label));
            for (n, member) in round.team.members.keys().enumerate() {
                html = html.replace(&member.to_string(), &format!("MEMBER-{}", n + 1));
            }
            for (n, milestone) in round.team.milestones.keys().enumerate() {
                html = html.replace(&milestone.to_string(), &format!("MILESTONE-{}", n + 1));
            }
            if let Some(seal) = &round.seal {
                html = html.replace(&*seal.digest, "DIGEST");
            }
        }
        for (n, label) in workspace.dossier.labels().keys().enumerate() {
            html = html.replace(&label.to_string(), &format!("LABEL-{}", n + 1));
        }
    }
    let dossier = tab.model.workspace.as_ref().map(|workspace| &workspace.dossier);
    for (n, review) in dossier.iter().flat_map(|dossier| dossier.reviews()).enumerate() {
        html = html.replace(&review.id.to_string(), &format!("REVIEW-{}", n + 1));
        if let Some(seal) = &review.seal {
            html = html.replace(&*seal.digest, "DIGEST");
        }
        for (n, meeting) in review.meetings.keys().enumerate() {
            html = html.replace(&meeting.to_string(), &format!("MEETING-{}", n + 1));
        }
        for (n, finding) in review.findings.keys().enumerate() {
            html = html.replace(&finding.to_string(), &format!("FINDING-{}", n + 1));
        }
    }
    for (n, id) in dossier.iter().flat_map(|dossier| dossier.actions().0.keys()).enumerate() {
        html = html.replace(&id.to_string(), &format!("ACTION-{}", n + 1));
    }
    let rounds = dossier.iter().flat_map(|dossier| dossier.rounds());
    for (n, id) in rounds.flat_map(|round| round.priorities.axes.keys()).enumerate() {
        html = html.replace(&id.to_string(), &format!("AXIS-{}", n + 1));
    }
    for (n, id) in dossier.iter().flat_map(|dossier| dossier.evidence().items.keys()).enumerate() {
        html = html.replace(&id.to_string(), &format!("EVIDENCE-{}", n + 1));
    }
    for (n, review) in dossier.iter().flat_map(|dossier| dossier.reviews()).enumerate() {
        html = html.replace(&review.id.to_string(), &format!("REVIEW-{}", n + 1));
    }
    for (n, summary) in tab.model.shelf.iter().flat_map(|shelf| shelf.iter()).enumerate() {
        html = html.replace(&summary.dossier.to_string(), &format!("DOSSIER-{}", n + 1));
    }
    for manuscript in tab.model.manuscripts.iter().flat_map(|all| all.iter()) {
        html = html.replace(&manuscript.id.to_string(), "MANUSCRIPT");
    }
    html
}

#[track_caller]
fn check(page: &Element) {
    let headings: Vec<&str> = page.find("h1").iter().filter_map(|h1| h1.get("id")).collect();
    assert_eq!(headings, ["page-heading"], "one heading, to which the focus can go");
    check_part(page);
}

/// The rules that hold for parts of a page too.
#[track_caller]
fn check_part(part: &Element) {
    let problems: Vec<String> = [
        ids_are_unique_and_meant_ones_exist(part),
        everything_to_fill_in_has_a_label(part),
        everything_to_fill_in_says_what_it_takes(part),
        everything_to_press_has_a_name(part),
        nothing_to_press_stands_inside_another(part),
        headings_go_down_step_by_step(part),
        drawings_are_named_or_hidden(part),
        tables_are_whole(part),
        links_lead_to_pages(part),
        everything_is_worded(part),
    ]
    .concat();
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

fn ids_are_unique_and_meant_ones_exist(page: &Element) -> Vec<String> {
    let ids: Vec<&str> = page.all().iter().filter_map(|element| element.get("id")).collect();
    let mut seen = BTreeSet::new();
    let twice = ids.iter().filter(|id| !seen.insert(**id)).map(|id| format!("#{id} stands twice"));
    let mut problems: Vec<String> = twice.collect();
    for element in page.all() {
        for attribute in ["for", "aria-labelledby", "aria-describedby"] {
            let meant = element.get(attribute).into_iter().flat_map(str::split_whitespace);
            let missing = meant.filter(|id| !ids.contains(id));
            problems
                .extend(missing.map(|id| format!("{attribute} of {} means #{id}, which is not there", element.tag)));
        }
    }
    problems
}

fn everything_to_fill_in_has_a_label(page: &Element) -> Vec<String> {
    let labels = page.find("label");
    let fields = page.all().into_iter().filter(|element| matches!(&*element.tag, "input" | "select" | "textarea"));
    let is_labelled = |field: &Element| {
        labels.iter().any(|label| {
            let is_meant = field.get("id").is_some() && label.get("for") == field.get("id");
            (is_meant || label.all().contains(&field)) && !label.text().is_empty()
        })
    };
    fields.filter(|field| !is_labelled(field)).map(|field| format!("no label: {field:?}")).collect()
}

/// Without a type a field takes a line of text, whatever was meant, and looks like none.
fn everything_to_fill_in_says_what_it_takes(page: &Element) -> Vec<String> {
    let untyped = page.find("input").into_iter().filter(|input| input.get("type").is_none());
    untyped.map(|input| format!("no type: {input:?}")).collect()
}

fn everything_to_press_has_a_name(page: &Element) -> Vec<String> {
    let pressed = page.all().into_iter().filter(|element| matches!(&*element.tag, "a" | "button" | "summary"));
    // The marks of a drawing have no words of their own to show.
    let label = |element: &Element| {
        element.get("aria-label").filter(|_| element.has_class("mark")).unwrap_or_default().to_owned()
    };
    let nameless = pressed.filter(|element| element.text().is_empty() && label(element).is_empty());
    let untyped = page.find("button").into_iter().filter(|button| button.get("type").is_none());
    nameless.chain(untyped).map(|element| format!("no name or type: {element:?}")).collect()
}

fn nothing_to_press_stands_inside_another(page: &Element) -> Vec<String> {
    let is_pressed = |element: &Element| {
        matches!(&*element.tag, "a" | "button" | "input" | "select" | "textarea" | "summary" | "label")
    };
    let mut problems = Vec::new();
    for outer in page.all().into_iter().filter(|element| is_pressed(element)) {
        let inner: Vec<&str> =
            outer.all().into_iter().filter(|element| is_pressed(element)).map(|element| &*element.tag).collect();
        let is_fine = match &*outer.tag {
            "label" => matches!(inner[..], [] | ["input" | "select" | "textarea"]),
            _ => inner.is_empty(),
        };
        problems.extend((!is_fine).then(|| format!("{inner:?} inside {} {:?}", outer.tag, outer.text())));
    }
    problems
}

fn headings_go_down_step_by_step(page: &Element) -> Vec<String> {
    let mut problems = Vec::new();
    let mut before = None;
    for heading in page.all() {
        let Some(rank) = heading.tag.strip_prefix('h').and_then(|rank| rank.parse::<u8>().ok()) else { continue };
        if before.is_some_and(|before| rank > before + 1) {
            problems.push(format!("h{rank} after h{}: {}", before.unwrap_or_default(), heading.text()));
        }
        if heading.text().is_empty() {
            problems.push(format!("an empty h{rank}"));
        }
        before = Some(rank);
    }
    problems
}

fn drawings_are_named_or_hidden(page: &Element) -> Vec<String> {
    let is_fine = |svg: &&Element| match svg.get("role") {
        // The marks above a drawing can be pointed at; the drawing itself is one image, and holds nothing that can.
        Some("img") if svg.all().iter().any(|part| part.get("tabindex").is_some() || part.tag == "a") => false,
        Some("img" | "list") => svg.get("aria-label").is_some_and(|label| !label.is_empty()),
        _ => svg.get("aria-hidden") == Some("true"),
    };
    page.find("svg").into_iter().filter(|svg| !is_fine(svg)).map(|svg| format!("no name: {svg:?}")).collect()
}

fn tables_are_whole(page: &Element) -> Vec<String> {
    let mut problems = Vec::new();
    for table in page.find("table") {
        let width = |row: &Element| -> usize {
            row.elements().map(|cell| cell.get("colspan").map_or(1, |span| span.parse().expect("a number"))).sum()
        };
        let widths: BTreeSet<usize> = table.find("tr").into_iter().map(width).collect();
        if widths.len() != 1 {
            problems.push(format!("rows of {widths:?} cells: {:?}", table.rows()));
        }
        if table.find("caption").is_empty() || table.find("th").iter().any(|th| th.get("scope").is_none()) {
            problems.push(format!("no caption or a head without scope: {:?}", table.rows()));
        }
    }
    problems
}

fn links_lead_to_pages(page: &Element) -> Vec<String> {
    let is_page = |href: &str| match href.strip_prefix('#') {
        Some("page-heading") => true,
        Some(route) => route.parse::<Route>().is_ok(),
        // A passing address of the browser's own: a file of this dossier. The other page: what people are sent.
        None => href == "rescue.html" || href.starts_with("blob:") || href.contains("answer.html#"),
    };
    let hrefs = page.find("a").into_iter().map(|link| link.get("href").unwrap_or_default());
    hrefs.filter(|href| !is_page(href)).map(|href| format!("a link to nowhere: {href:?}")).collect()
}

/// A text that is missing shows its id, and a value that is missing its name.
fn everything_is_worded(page: &Element) -> Vec<String> {
    let mut problems = Vec::new();
    let mut see = |text: &str| {
        // A hyphen at an edge belongs to a word of which the rest is marked.
        let is_id = |text: &str| {
            let is_inside = text.trim_matches('-').len() == text.len() && text.contains('-');
            is_inside && text.chars().all(|c| matches!(c, 'a'..='z' | '-'))
        };
        if is_id(text.trim()) || text.contains("{$") || text.contains("()") {
            problems.push(format!("not worded: {text}"));
        }
    };
    for element in std::iter::once(page).chain(page.all()) {
        // What a file will hold is shown as it will stand there.
        let texts = element.children.iter().filter(|_| element.tag != "code");
        for node in texts {
            if let Node::Text(text) = node {
                see(text);
            }
        }
        ["aria-label", "title"].iter().filter_map(|name| element.get(name)).for_each(&mut see);
    }
    problems
}

// Stories.

/// Three rounds: two closed, one under way. Two themes at first, a third one later, of which one rises and one falls.
fn third_year() -> Tab {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    rate_all(&mut tab, "t01", [2, 2, 1, 1]);
    rate_all(&mut tab, "t02", [4, 3, 3, 2]);
    tab.note("t01-c1", "Aucun bilan n’a été fait.");
    close_and_go_on(&mut tab, "2027");
    tab.toggle("t03");
    rate_all(&mut tab, "t01", [3, 3, 2, 1]);
    rate_all(&mut tab, "t02", [3, 3, 2, 1]);
    rate_all(&mut tab, "t03", [4, 4, 4, 4]);
    tab.rate("t01-m1", Rating::Quantity("87.5".parse().expect("a number")));
    close_and_go_on(&mut tab, "2028");
    tab
}

/// The third round as well rated, but for some indicators.
fn third_year_assessed() -> Tab {
    let mut tab = third_year();
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(3))));
    rate_all(&mut tab, "t01", [4, 3, 3, 2]);
    tab.rate("t02-p1", 3);
    tab.rate("t02-d1", not_applicable());
    tab.rate("t02-c1", Rating::Declined);
    rate_all(&mut tab, "t03", [4, 4, 3, 4]);
    tab.rate("t01-m1", Rating::Quantity("91".parse().expect("a number")));
    tab.note("t01-p1", "Vu en conseil pédagogique,\nrelevé du 12 mars.");
    tab
}

fn rate_all(tab: &mut Tab, theme: &str, levels: [i16; 4]) {
    for (step, n) in ["p1", "d1", "c1", "a1"].iter().zip(levels) {
        tab.rate(&format!("{theme}-{step}"), n);
    }
}

/// Closes the round, and comes back a year later.
fn close_and_go_on(tab: &mut Tab, label: &str) {
    tab.close_round();
    tab.wait(365 * DAY);
    tab.open_next_round(label);
}

fn at(mut tab: Tab, page: RoundPage) -> Tab {
    tab.go_to(page);
    tab
}

const fn showing(show: Show) -> RoundPage {
    RoundPage::Assess(show, None)
}

#[path = "pages/answering.rs"]
mod answering;
#[path = "pages/around.rs"]
mod around;
#[path = "pages/closing.rs"]
mod closing;
#[path = "pages/compared.rs"]
mod compared;
#[path = "pages/comparing.rs"]
mod comparing;
#[path = "pages/comparing_together.rs"]
mod comparing_together;
#[path = "pages/consensus.rs"]
mod consensus;
#[path = "pages/deadlines.rs"]
mod deadlines;
#[path = "pages/deciding.rs"]
mod deciding;
#[path = "pages/edition.rs"]
mod edition;
#[path = "pages/evidence.rs"]
mod evidence;
#[path = "pages/exchanging.rs"]
mod exchanging;
#[path = "pages/findings.rs"]
mod findings;
#[path = "pages/frameworks.rs"]
mod frameworks;
#[path = "pages/history.rs"]
mod history;
#[path = "pages/improving.rs"]
mod improving;
#[path = "pages/labelling.rs"]
mod labelling;
#[path = "pages/outside.rs"]
mod outside;
#[path = "pages/panels.rs"]
mod panels;
#[path = "pages/rating.rs"]
mod rating;
#[path = "pages/report.rs"]
mod report;
#[path = "pages/responses.rs"]
mod responses;
#[path = "pages/results.rs"]
mod results;
#[path = "pages/reviews.rs"]
mod reviews;
#[path = "pages/sides.rs"]
mod sides;
#[path = "pages/signing.rs"]
mod signing;
#[path = "pages/so_far.rs"]
mod so_far;
#[path = "pages/team.rs"]
mod team;
#[path = "pages/writing.rs"]
mod writing;
