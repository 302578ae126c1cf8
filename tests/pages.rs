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
use qualicycle::app::{Event, Notice, Question, Route, Storage};
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::round::{Phase, Round};
use qualicycle::dossier::seal::Seal;
use qualicycle::formats::archive::{LooksLike, ReadError, read_any};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, Step};
use qualicycle::score::ScoreCard;
use qualicycle::score::trend::trend;
use qualicycle::texts::{Language, Texts};
use qualicycle::ui::close::ClosePage;
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
            utc_offset={UTC_OFFSET} notice={model.notice.clone()} {rail} can_undo={tab.can_undo()}
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
        expect_file![concat!("pages/", $file, ".html")].assert_eq(&with_names(page.pretty(), tab));
        check(page);
    }};
}

/// Ids that were made on the way are called by what they name.
fn with_names(mut html: String, tab: &Tab) -> String {
    if let Some(workspace) = &tab.model.workspace {
        html = html.replace(&workspace.dossier.id.to_string(), "DOSSIER");
        for round in workspace.dossier.rounds() {
            html = html.replace(&round.id.to_string(), &format!("ROUND-{}", round.opening.label));
            if let Some(seal) = &round.seal {
                html = html.replace(&*seal.digest, "DIGEST");
            }
        }
    }
    for (n, summary) in tab.model.shelf.iter().flat_map(|shelf| shelf.iter()).enumerate() {
        html = html.replace(&summary.dossier.to_string(), &format!("DOSSIER-{}", n + 1));
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

fn everything_to_press_has_a_name(page: &Element) -> Vec<String> {
    let pressed = page.all().into_iter().filter(|element| matches!(&*element.tag, "a" | "button" | "summary"));
    let nameless = pressed.filter(|element| element.text().is_empty());
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
        Some("img") => svg.get("aria-label").is_some_and(|label| !label.is_empty()),
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
        None => href == "rescue.html",
    };
    let hrefs = page.find("a").into_iter().map(|link| link.get("href").unwrap_or_default());
    hrefs.filter(|href| !is_page(href)).map(|href| format!("a link to nowhere: {href:?}")).collect()
}

/// A text that is missing shows its id, and a value that is missing its name.
fn everything_is_worded(page: &Element) -> Vec<String> {
    let mut problems = Vec::new();
    let mut see = |text: &str| {
        let is_id = |text: &str| text.contains('-') && text.chars().all(|c| matches!(c, 'a'..='z' | '-'));
        if is_id(text.trim()) || text.contains("{$") || text.contains("()") {
            problems.push(format!("not worded: {text}"));
        }
    };
    for element in std::iter::once(page).chain(page.all()) {
        for node in &element.children {
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

// Pages outside a round.

#[test]
fn home_on_the_first_visit() {
    let tab = Tab::first_visit();
    check!(page(&tab), tab, "home-first-visit");
}

#[test]
fn home_before_the_storage_has_answered() {
    let mut tab = Tab::first_visit();
    tab.model.shelf = None;
    check!(page(&tab), tab, "home-starting");
}

#[test]
fn home_with_dossiers() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.export();
    tab.wait(2 * DAY);
    tab.create("CIO de Niort", "2026-2027");
    tab.go(Route::Home);
    check!(page(&tab), tab, "home");
}

#[test]
fn the_form_of_a_new_dossier() {
    let mut tab = Tab::first_visit();
    tab.go(Route::NewDossier);
    check!(page(&tab), tab, "new-dossier");
}

#[test]
fn the_form_of_a_new_dossier_says_what_is_missing() {
    let mut tab = Tab::first_visit();
    tab.send(Event::NewFlagAnswered("placements".into(), false));
    tab.create("", " ");
    check!(page(&tab), tab, "new-dossier-missing");
}

#[test]
fn the_form_of_a_new_dossier_before_the_catalogue_came() {
    let mut tab = Tab::first_visit();
    tab.model.library.catalogue = None;
    Rc::make_mut(&mut tab.model.new_dossier).framework = None;
    tab.go(Route::NewDossier);
    check!(page(&tab), tab, "new-dossier-starting");
}

#[test]
fn my_data() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.create("CIO de Niort", "2026");
    tab.export();
    tab.go(Route::Data);
    check!(page(&tab), tab, "data");
}

#[test]
fn my_data_says_how_the_storage_is() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Data);
    for storage in [Storage::Starting, Storage::Kept, Storage::MemoryOnly] {
        tab.model.storage = storage;
        check(&page(&tab));
    }
    tab.model.storage = Storage::Lost;
    check!(page(&tab), tab, "data-lost");
}

#[test]
fn help() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Help);
    check!(page(&tab), tab, "help");
}

#[test]
fn an_address_that_leads_nowhere() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Unknown);
    check!(page(&tab), tab, "unknown");
}

#[test]
fn a_dossier_on_its_way_says_so() {
    let mut tab = Tab::first_visit();
    tab.model.route = Route::Dossier(EXAMPLE);
    let page = page(&tab);
    check_part(&page);
    assert_eq!(page.pretty(), "<p class=\"loading\" role=\"status\">Chargement…</p>\n");
}

#[test]
fn the_overview_of_a_new_dossier() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.go(Route::Dossier(tab.dossier()));
    check!(page(&tab), tab, "overview-new");
}

#[test]
fn the_overview_of_three_rounds() {
    let mut tab = third_year_assessed();
    tab.go(Route::Dossier(tab.dossier()));
    check!(page(&tab), tab, "overview");
}

#[test]
fn the_overview_tells_the_next_step_in_each_phase() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    tab.go(Route::Dossier(tab.dossier()));
    let next_step = |tab: &Tab| {
        let page = page(tab);
        check(&page);
        let step =
            page.all().into_iter().find(|element| element.has_class("next-step")).map(|step| step.find("a")[0].text());
        step.expect("there is a next step")
    };
    let mut steps = vec![next_step(&tab)];
    for phase in [Phase::Assessing, Phase::Agreeing, Phase::Improving] {
        tab.send(Event::PhaseChosen(round, phase));
        steps.push(next_step(&tab));
    }
    tab.close_round();
    steps.push(next_step(&tab));
    let expected = [
        "Préparer la campagne 2026",
        "Continuer l’évaluation",
        "Lire les résultats",
        "Lire les résultats",
        "Ouvrir la campagne suivante",
    ];
    assert_eq!(steps, expected);
}

// Preparing.

#[test]
fn preparing_with_nothing_chosen() {
    let tab = Tab::with_themes(&[]);
    check!(page(&tab), tab, "prepare-empty");
}

#[test]
fn preparing_with_themes_and_targets() {
    let mut tab = Tab::with_themes(&["t01", "t10"]);
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(3))));
    tab.send(Event::FlagAnswered(round, "adults".into(), false));
    check!(page(&tab), tab, "prepare");
}

#[test]
fn preparing_with_points_carried_over() {
    let tab = third_year();
    check!(page(&tab), tab, "prepare-carried");
}

#[test]
fn preparing_cannot_be_changed_once_the_round_is_closed() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.close_round();
    let page = page(&tab);
    check(&page);
    assert!(page.find("fieldset").iter().all(|fieldset| fieldset.get("disabled").is_some()));
    assert!(page.find("select").iter().all(|select| select.get("disabled").is_some()));
    assert!(page.text().contains("Cette campagne est close"));
}

#[test]
fn too_many_themes_are_advised_against() {
    let tab = Tab::with_themes(&["t01", "t02", "t03", "t04"]);
    assert!(page(&tab).text().contains("4 thèmes choisis. C’est beaucoup"));
}

// Assessing.

#[test]
fn assessing_without_themes() {
    let tab = at(Tab::with_themes(&[]), RoundPage::ASSESS);
    check!(page(&tab), tab, "assess-empty");
}

#[test]
fn assessing_with_every_state_of_an_answer() {
    let mut tab = at(Tab::with_themes(&["t01"]), RoundPage::ASSESS);
    tab.rate("t01-p1", 3);
    tab.rate("t01-d1", Rating::NotApplicable { why: "".into() });
    tab.rate("t01-c1", Rating::Declined);
    tab.rate("t01-m1", Rating::Quantity("12.5".parse().expect("a number")));
    tab.note("t01-p1", "Vu en conseil pédagogique.");
    tab.type_note("t01-d1", "Pas encore une sai");
    check!(page(&tab), tab, "assess");
}

#[test]
fn assessing_beside_the_round_before() {
    let mut tab = third_year();
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(4))));
    let tab = at(tab, showing(Show::Carried));
    check!(page(&tab), tab, "assess-carried");
}

#[test]
fn each_filter_shows_what_it_counts() {
    let tab = third_year_assessed();
    let expected = BTreeMap::from([("all", 18), ("to-do", 1), ("changed", 7), ("carried", 4), ("noted", 1)]);
    let mut counted = BTreeMap::new();
    let mut tab = tab;
    for show in Show::ALL {
        tab.go_to(showing(show));
        let page = page(&tab);
        check(&page);
        let cards = page.find("article").len();
        let filter = page.find("a").into_iter().find(|link| link.get("aria-current") == Some("true"));
        let label = filter.expect("the filter is marked").text();
        assert!(label.ends_with(&format!("({cards})")), "{label} shows {cards}");
        counted.insert(show.word(), cards);
    }
    assert_eq!(counted, expected);
}

#[test]
fn filters_that_show_nothing_say_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    rate_all(&mut tab, "t01", [4, 4, 4, 4]);
    close_and_go_on(&mut tab, "2027");
    rate_all(&mut tab, "t01", [4, 4, 4, 4]);
    let mut told = Vec::new();
    for show in [Show::ToDo, Show::Changed, Show::Carried, Show::Noted] {
        tab.go_to(showing(show));
        let page = page(&tab);
        check(&page);
        told.extend(page.all().into_iter().filter(|element| element.has_class("empty")).map(Element::text));
    }
    let expected = [
        "Tout est renseigné.",
        "Aucune réponse ne diffère de la campagne précédente.",
        "Aucun indicateur n’est repris de la campagne précédente.",
        "Aucun constat n’est rédigé pour l’instant.",
    ];
    assert_eq!(told, expected);
}

#[test]
fn what_was_just_rated_stays_in_sight_whatever_the_filter() {
    let mut tab = at(Tab::with_themes(&["t01"]), showing(Show::ToDo));
    tab.rate("t01-p1", 3);
    assert_eq!(page(&tab).find("article").len(), 4);
    tab.go_to(showing(Show::Noted));
    tab.go_to(showing(Show::ToDo));
    assert_eq!(page(&tab).find("article").len(), 3);
}

#[test]
fn a_closed_round_can_be_read_and_not_filled_in() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.note("t01-p1", "Vu.");
    tab.close_round();
    let page = page(&at(tab, RoundPage::ASSESS));
    check(&page);
    assert!(page.find("fieldset").iter().all(|fieldset| fieldset.get("disabled").is_some()));
    assert!(page.find("textarea").iter().all(|area| area.get("readonly").is_some()));
    assert!(page.all().iter().all(|element| element.text() != "Effacer la réponse"));
    assert_eq!(page.by_id("note-t01-p1").text(), "Vu.");
}

// Analysing.

#[test]
fn results_before_anything_is_rated() {
    let tab = at(Tab::with_themes(&["t01"]), RoundPage::Analyse);
    check!(page(&tab), tab, "analyse-empty");
}

#[test]
fn results_of_a_first_round() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 4);
    tab.rate("t01-d1", 2);
    let tab = at(tab, RoundPage::Analyse);
    check!(page(&tab), tab, "analyse-first");
}

#[test]
fn results_of_a_third_round() {
    let tab = at(third_year_assessed(), RoundPage::Analyse);
    check!(page(&tab), tab, "analyse");
}

#[test]
fn results_that_cannot_be_compared_say_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    rate_all(&mut tab, "t01", [1, 1, 1, 1]);
    close_and_go_on(&mut tab, "2027");
    let round = tab.round().id;
    tab.send(Event::FlagAnswered(round, "adults".into(), false));
    rate_all(&mut tab, "t01", [4, 4, 4, 4]);
    let page = page(&at(tab, RoundPage::Analyse));
    check(&page);
    assert_eq!(page.by_id("trend-title").text(), "Rien à comparer avec la campagne 2026");
    assert!(page.text().contains("À partir de la campagne 2027, ce qui vous concerne a changé"));
    assert!(page.text().contains("les deux campagnes ne se comparent pas"));
}

#[test]
fn no_result_is_a_dash_and_never_a_zero() {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    tab.rate("t01-p1", 1);
    let page = page(&at(tab, RoundPage::Analyse));
    check(&page);
    let rows = page.by_id("radar").rows();
    assert_eq!([&*rows[1][1], &*rows[2][1]], ["0\u{202f}%", "–"]);
}

// The tables hold the numbers of the score card.

fn percent(share: Option<qualicycle::score::Share>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| format!("{}\u{202f}%", share.percent_rounded()))
}

fn framework() -> Rc<Framework> {
    qual().framework
}

#[test]
fn the_table_of_the_radar_holds_the_results_of_the_themes() {
    let tab = at(third_year_assessed(), RoundPage::Analyse);
    let rounds = tab.rounds();
    let [before, now] = [&rounds[1], &rounds[2]].map(|round| ScoreCard::of(&framework(), round));
    let rows = page(&tab).by_id("radar").rows();
    assert_eq!(rows[0], ["Thème", "2028", "2027", "Niveau visé"]);
    assert_eq!(rows.len(), 1 + now.themes.len());
    for (row, theme) in rows[1..].iter().zip(&now.themes) {
        let mean_before = before.theme(&theme.theme).and_then(|theme| theme.result.mean);
        assert_eq!(row[1..3], [percent(theme.result.mean), percent(mean_before)], "{}", theme.theme);
        let target = if theme.theme.as_str() == "t01" { "67\u{202f}%" } else { "–" };
        assert_eq!(row[3], target);
    }
}

#[test]
fn the_table_of_the_trend_holds_its_lines() {
    let tab = at(third_year_assessed(), RoundPage::Analyse);
    let rounds = tab.rounds();
    let framework = framework();
    let trend = trend(&framework, &rounds.iter().map(|round| &**round).collect::<Vec<_>>());
    let rows = page(&tab).by_id("trend").rows();
    assert_eq!(rows[0], ["Thème", "2026", "2027", "2028"]);
    assert_eq!(rows.len(), 1 + trend.lines.len());
    for (row, line) in rows[1..].iter().zip(&trend.lines) {
        assert_eq!(row[1..], line.values.iter().copied().map(percent).collect::<Vec<_>>());
    }
    assert_eq!(rows[3][1], "–", "the third theme was not looked at in the first round");
}

#[test]
fn the_table_of_the_spiral_holds_the_results_of_the_rounds() {
    let mut tab = third_year_assessed();
    tab.go(Route::Dossier(tab.dossier()));
    let rows = page(&tab).by_id("spiral").rows();
    assert_eq!(rows.len(), 4);
    for (row, round) in rows[1..].iter().zip(tab.rounds()) {
        let card = ScoreCard::of(&framework(), &round);
        assert_eq!(row[..2], [round.opening.label.to_string(), percent(card.whole.mean)]);
    }
}

#[test]
fn the_table_of_stages_holds_the_results_of_the_steps() {
    let tab = at(third_year_assessed(), RoundPage::Analyse);
    let card = ScoreCard::of(&framework(), &tab.round());
    let page = page(&tab);
    let tables = page.find("table");
    let stages = tables.iter().find(|table| table.has_class("stages")).expect("the table of stages");
    for (row, theme) in stages.rows()[1..].iter().zip(&card.themes) {
        let steps: Vec<String> =
            Step::ALL.iter().map(|step| percent(theme.steps.get(step).and_then(|result| result.mean))).collect();
        assert_eq!(row[1..5], steps, "{}", theme.theme);
        let tally = theme.result.tally;
        assert!(row[6].starts_with(&format!("{} sur {} renseigné", tally.rated, tally.applicable())), "{}", row[6]);
    }
}

#[test]
fn the_heat_table_holds_every_answer_of_every_round() {
    let tab = at(third_year_assessed(), RoundPage::Analyse);
    let (rounds, framework) = (tab.rounds(), framework());
    let page = page(&tab);
    let tables = page.find("table");
    let heat = tables.iter().find(|table| table.has_class("heat")).expect("the heat table");
    let mut n_cells = 0;
    for row in heat.rows() {
        let number = row[0].split(' ').next().unwrap_or_default();
        let Some(place) = framework.places().find(|place| *place.indicator.number == *number) else { continue };
        for (cell, round) in row[1..].iter().zip(&rounds) {
            n_cells += 1;
            let told = match round.rating(&place.indicator.id) {
                _ if !round.themes.contains(&place.theme.id) => "non demandé".to_owned(),
                Rating::Level(level) => level.to_string(),
                Rating::NotRated => "non renseigné".to_owned(),
                Rating::NotApplicable { .. } => "non concerné".to_owned(),
                Rating::Declined => "ne se prononce pas".to_owned(),
                Rating::Quantity(_) => unreachable!("measures have a table of their own"),
            };
            assert_eq!(*cell, told, "{number}, {}", round.opening.label);
        }
    }
    assert_eq!(n_cells, 3 * 4 * 3);
}

#[test]
fn the_headline_says_mean_coverage_and_minimum_of_the_score_card() {
    let tab = at(third_year_assessed(), RoundPage::Analyse);
    let whole = ScoreCard::of(&framework(), &tab.round()).whole;
    let page = page(&tab);
    let headline = page.all().into_iter().find(|element| element.has_class("headline")).expect("a headline").clone();
    let figures: Vec<String> = headline.find("strong").into_iter().map(Element::text).collect();
    let coverage = whole.tally.coverage().expect("something applies").percent_truncated();
    let minimum = whole.minimum.expect("something is rated");
    assert_eq!(figures, [percent(whole.mean), format!("{coverage}\u{202f}%"), minimum.level.to_string()]);
    let number = &framework().place(&minimum.indicator).expect("it is there").indicator.number.to_string();
    assert!(headline.find("a")[0].text().starts_with(number), "the weakest indicator is named");
}

#[test]
fn the_line_of_a_result_names_its_weakest_indicator() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.rate("t01-c1", 1);
    tab.go(Route::Dossier(tab.dossier()));
    let page = page(&tab);
    let minimum = page.all().into_iter().find(|element| element.has_class("minimum")).expect("a minimum").text();
    assert_eq!(minimum, "minimum 1 (1.3.1)");
}

// Closing.

#[test]
fn closing_shows_what_is_still_open() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.rate("t01-d1", Rating::NotApplicable { why: "".into() });
    let tab = at(tab, RoundPage::Close);
    check!(page(&tab), tab, "close-open");
}

#[test]
fn closing_shows_that_all_is_done() {
    let mut tab = Tab::with_themes(&["t01"]);
    rate_all(&mut tab, "t01", [4, 4, 3, 3]);
    for step in ["p1", "d1", "c1", "a1"] {
        tab.note(&format!("t01-{step}"), "Vu.");
    }
    let page = page(&at(tab, RoundPage::Close));
    check(&page);
    let points: Vec<Option<&str>> = page.find("li").iter().map(|point| point.get("data-done")).collect();
    assert_eq!(points, [Some("true"); 4]);
}

#[test]
fn what_is_no_longer_asked_keeps_no_point_open() {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    rate_all(&mut tab, "t01", [4, 4, 3, 3]);
    tab.rate("t02-p1", Rating::NotApplicable { why: "".into() });
    tab.toggle("t02");
    let page = page(&at(tab, RoundPage::Close));
    assert!(page.text().contains("Chaque «\u{a0}non concerné\u{a0}» a sa raison"));
}

#[test]
fn a_closed_round_shows_its_seal_and_offers_the_next() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.close_round();
    let tab = at(tab, RoundPage::Close);
    check!(page(&tab), tab, "close-sealed");
}

#[test]
fn a_closed_round_tells_of_late_entries_and_of_the_next_round() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.round().id;
    let mut colleague = tab.open_beside();
    tab.close_round();
    tab.hear(&colleague.rate("t01-p1", 4));
    tab.open_next_round("2027");
    tab.go(Route::Round(tab.dossier(), first, RoundPage::Close));
    check!(page(&tab), tab, "close-late");
}

#[test]
fn a_seal_that_was_tampered_with_is_told() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 1);
    tab.close_round();
    let tab = at(tab, RoundPage::Close);
    let verdict = |round: Round, before: Option<Rc<Round>>| {
        let reading = tab.model.framework_of(&round).expect("it is here");
        let dossier = tab.dossier();
        let html = html! {
            <ClosePage {dossier} round={Rc::new(round)} {before} next={None} n_late=0 {reading} year=2027 utc_offset=0 />
        };
        let page = render(&texts(&tab), html);
        check(&page);
        page.all().into_iter().find(|element| element.has_class("verdict")).expect("a verdict").text()
    };
    let round = (*tab.round()).clone();
    assert!(verdict(round.clone(), None).starts_with("Le sceau est intact\u{a0}:"));

    let mut flattered = round.clone();
    let seal = Rc::make_mut(flattered.seal.as_mut().expect("it is sealed"));
    seal.record.ratings.insert("t01-p1".into(), level(4));
    assert!(verdict(flattered, None).starts_with("Le sceau est rompu"));

    let mut unchained = round.clone();
    let mut record = unchained.seal.as_ref().expect("it is sealed").record.clone();
    record.previous = Some("0".repeat(64).into());
    unchained.seal = Some(Rc::new(Seal::of(record)));
    assert!(verdict(unchained, Some(Rc::new(round))).contains("ne fait pas suite"));
}

// The frame, dialogs and notices.

#[test]
fn the_frame_outside_a_dossier() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Unknown);
    check!(framed(&tab), tab, "frame");
}

#[test]
fn the_frame_around_a_round() {
    let mut tab = third_year();
    tab.rate("t01-p1", 4);
    tab.send(Event::UndoAsked);
    tab.rate("t01-p1", 3);
    tab.go(Route::Dossier(tab.dossier()));
    let mut frame = framed(&tab);
    check(&frame);
    forget_page(&mut frame);
    expect_file!["pages/frame-round.html"].assert_eq(&with_names(frame.pretty(), &tab));
}

/// The page inside the frame has a file of its own.
fn forget_page(element: &mut Element) {
    for node in &mut element.children {
        if let Node::Element(child) = node {
            match child.has_class("page") {
                true => child.children = vec![Node::Text("…".into())],
                false => forget_page(child),
            }
        }
    }
}

#[test]
fn the_save_state_says_what_is_true() {
    let mut tab = Tab::with_themes(&["t01"]);
    let state = |tab: &Tab| {
        let frame = framed(tab);
        let state = frame.all().into_iter().find(|element| element.has_class("save-state")).expect("a save state");
        assert_eq!(state.get("hidden"), None);
        state.text()
    };
    assert_eq!(state(&tab.open_beside()), "Rien à enregistrer");
    assert_eq!(state(&tab), "Enregistré à 00:23");
    tab.type_note("t01-p1", "Vu");
    assert_eq!(state(&tab), "Saisie en cours…");
    tab.is_slow = true;
    tab.rate("t01-p1", 3);
    assert_eq!(state(&tab), "Enregistrement…");
    tab.is_slow = false;
    tab.disk.borrow_mut().refuses = true;
    tab.rate("t01-p1", 4);
    assert_eq!(state(&tab), "Non enregistré");
}

#[test]
fn banners_say_what_is_not_as_it_should_be() {
    let mut tab = Tab::with_themes(&["t01"]);
    let banners = |tab: &Tab| {
        let frame = framed(tab);
        check(&frame);
        let of_frame =
            frame.all().into_iter().find(|element| element.has_class("banners")).expect("their place").clone();
        of_frame.find("p").into_iter().map(|banner| banner.text().chars().take(24).collect()).collect::<Vec<String>>()
    };
    assert_eq!(banners(&tab), [""; 0]);
    tab.model.storage = Storage::Lost;
    assert_eq!(banners(&tab), ["Le navigateur a effacé d"]);
    tab.model.storage = Storage::MemoryOnly;
    assert_eq!(banners(&tab), ["Ce navigateur refuse de "]);
    tab.model.saving.has_failed = true;
    assert_eq!(banners(&tab), ["Le navigateur n’a pas pu"]);
    tab.send(Event::ExampleAsked);
    tab.model.saving.has_failed = false;
    tab.model.storage = Storage::Kept;
    assert_eq!(banners(&tab), ["Ceci est un exemple, ave"]);
}

#[test]
fn every_notice_is_worded_in_every_language() {
    let refused = |error| Notice::FileRefused { name: "fichier.qualicycle".into(), error };
    let part = || "journal.json".into();
    let looks = [
        LooksLike::Photo,
        LooksLike::Pdf,
        LooksLike::Office,
        LooksLike::Html,
        LooksLike::Json,
        LooksLike::OtherZip,
        LooksLike::Text,
        LooksLike::Unknown,
    ];
    let mut notices = vec![
        Notice::Undone,
        Notice::Exported { name: "lycee.qualicycle".into() },
        Notice::ExportFailed { reason: "NotWritten".into() },
        Notice::Added { n_new: 0 },
        Notice::Added { n_new: 3 },
        Notice::Deleted { name: "CIO de Niort".into() },
        Notice::NotLoaded { what: "NetworkError".into() },
        Notice::Recovered { n: 1 },
        Notice::Recovered { n: 2 },
        refused(ReadError::Empty),
        refused(ReadError::TooLarge { bytes: 900_000_001, limit: 64_000_000 }),
        refused(ReadError::Truncated),
        refused(ReadError::NewerVersion { found: 3, known: 1 }),
        refused(ReadError::Damaged { part: part() }),
        refused(ReadError::MissingPart { part: part() }),
        refused(ReadError::DuplicateName),
        refused(ReadError::Malformed { part: part(), place: "entry 3".into(), reason: "no such round".into() }),
    ];
    notices.extend(looks.map(|looks_like| refused(ReadError::NotQualicycle { looks_like })));
    let mut told = String::new();
    for language in Language::ALL {
        let texts = Texts::read(language, &words_of_interface(language));
        for notice in &notices {
            told.push_str(&format!("{}\n", notice_text(&texts, notice)));
        }
    }
    expect_file!["pages/notices.txt"].assert_eq(&told);
}

#[test]
fn a_notice_can_be_dismissed_and_a_bad_one_looks_bad() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Unknown);
    tab.is_online = false;
    tab.choose(Language::Dutch);
    let frame = framed(&tab);
    check(&frame);
    let notice = frame.all().into_iter().find(|element| element.has_class("notice")).expect("a notice").clone();
    assert!(notice.has_class("bad"));
    assert_eq!(notice.find("button")[0].text(), "Fermer");
}

#[test]
fn the_question_before_deleting_names_the_dossier() {
    let tab = Tab::first_visit();
    let question = Question::Delete { dossier: EXAMPLE, name: "CIO de Niort".into() };
    check_dialog(&tab, question_dialog(&desk(&tab), &question), "question-delete");
}

#[test]
fn the_question_before_closing_names_the_round() {
    let tab = Tab::with_themes(&["t01"]);
    let question = Question::Close { round: tab.round().id, label: "2026".into() };
    check_dialog(&tab, question_dialog(&desk(&tab), &question), "question-close");
}

#[test]
fn a_file_with_an_unknown_dossier_is_offered_as_new() {
    let mut tab = Tab::first_visit();
    tab.offer_download(&third_year().export());
    check_incoming(&tab, "incoming-new");
}

#[test]
fn a_file_that_joins_says_what_differs() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut colleague = Tab::first_visit();
    colleague.offer_download(&tab.export());
    colleague.send(Event::IncomingAccepted);
    colleague.rate("t01-p1", 2);
    tab.rate("t01-p1", 4);
    tab.offer_download(&colleague.export());
    check_incoming(&tab, "incoming-joins");
}

#[test]
fn a_file_that_brings_nothing_new_says_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    let file = tab.export();
    tab.offer_download(&file);
    check_incoming(&tab, "incoming-nothing");
}

#[test]
fn a_file_that_is_being_compared_cannot_be_accepted_yet() {
    let mut tab = Tab::with_themes(&["t01"]);
    let archives = read_any(&tab.export().bytes).expect("our own file");
    let incoming = Incoming { name: "lycee.qualicycle".into(), archives, outcome: None };
    tab.model.incoming = Some(Rc::new(incoming));
    check_incoming(&tab, "incoming-comparing");
}

#[track_caller]
fn check_incoming(tab: &Tab, file: &str) {
    let incoming = tab.model.incoming.as_ref().expect("a file waits");
    check_dialog(tab, incoming_dialog(&desk(tab), incoming, tab.model.now, UTC_OFFSET), file);
}

#[track_caller]
fn check_dialog(tab: &Tab, html: Html, file: &str) {
    let dialog = render(&texts(tab), html);
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pages/{file}.html"));
    expect_file![path].assert_eq(&with_names(dialog.pretty(), tab));
    check_part(&dialog);
}

// Languages.

#[test]
fn every_page_keeps_the_rules_in_every_language() {
    let mut tab = third_year_assessed();
    for language in Language::ALL {
        tab.choose(language);
        let (dossier, round) = (tab.dossier(), tab.round().id);
        let pages = [RoundPage::Prepare, RoundPage::ASSESS, RoundPage::Analyse, RoundPage::Close];
        let of_round = pages.map(|page| Route::Round(dossier, round, page));
        let general =
            [Route::Home, Route::NewDossier, Route::Data, Route::Help, Route::Unknown, Route::Dossier(dossier)];
        for route in general.into_iter().chain(of_round) {
            tab.go(route);
            check(&framed(&tab));
        }
    }
}
