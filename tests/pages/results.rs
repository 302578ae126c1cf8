//! The results, and whether their tables hold the numbers of the score card.

use super::*;
use qualicycle::app::route::{Analysis, View};
use qualicycle::framework::Answer;

#[test]
fn results_before_anything_is_rated() {
    let tab = at(Tab::with_themes(&["t01"]), RoundPage::ANALYSE);
    check!(page(&tab), tab, "analyse-empty");
}

#[test]
fn results_of_a_first_round() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 4);
    tab.rate("t01-d1", 2);
    let tab = at(tab, RoundPage::ANALYSE);
    check!(page(&tab), tab, "analyse-first");
}

/// A view of everything.
fn view(view: View) -> RoundPage {
    RoundPage::Analyse(Analysis::of(view))
}

#[test]
fn results_theme_by_theme() {
    let tab = at(third_year_assessed(), view(View::Themes));
    check!(page(&tab), tab, "analyse-themes");
}

#[test]
fn results_from_round_to_round() {
    let tab = at(third_year_assessed(), view(View::Rounds));
    check!(page(&tab), tab, "analyse-rounds");
}

#[test]
fn results_beside_what_others_say() {
    let tab = at(third_year_assessed(), view(View::Voices));
    check!(page(&tab), tab, "analyse-voices");
}

#[test]
fn what_others_say_begins_with_a_panel() {
    let page = page(&at(Tab::with_themes(&["t01"]), view(View::Voices)));
    check(&page);
    assert!(page.text().contains("Aucun groupe n’a encore été consulté"), "nothing need be rated for that");
    assert!(page.text().contains("Préparer une enquête"));
}

#[test]
fn what_others_say_stands_side_by_side_and_beside_the_ratings() {
    let mut tab = panels::four_groups();
    rate_all(&mut tab, "t01", [4, 2, 3, 2]);
    let tab = at(tab, view(View::Voices));
    check!(page(&tab), tab, "analyse-voices-told");
    let page = page(&tab);
    assert!(page.text().contains("Parents\u{a0}: moins de cinq réponses, résultat non montré."));
    assert!(!page.by_id("voices").rows()[0].contains(&"Parents".to_owned()), "nothing of them is told");
}

#[test]
fn results_of_measures() {
    let tab = at(third_year_assessed(), view(View::Measures));
    check!(page(&tab), tab, "analyse-measures");
}

#[test]
fn results_of_a_third_round() {
    let tab = at(third_year_assessed(), RoundPage::ANALYSE);
    check!(page(&tab), tab, "analyse");
}

#[test]
fn results_that_cannot_be_compared_say_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    rate_all(&mut tab, "t01", [1, 1, 1, 1]);
    close_and_go_on(&mut tab, "2027");
    let round = tab.round().id;
    tab.send(Event::FlagAnswered(round, "adults".into(), Answer::YesNo(false)));
    rate_all(&mut tab, "t01", [4, 4, 4, 4]);
    let page = page(&at(tab, view(View::Rounds)));
    check(&page);
    let expected = "Rien à comparer avec la campagne 2026\u{a0}: ce qui vous concerne a changé";
    assert_eq!(page.by_id("trend-title").text(), expected);
    assert!(page.text().contains("À partir de la campagne 2027, ce qui vous concerne a changé"));
    assert!(page.text().contains("les deux campagnes ne se comparent pas"));
}

#[test]
fn no_result_is_a_dash_and_never_a_zero() {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    tab.rate("t01-p1", 1);
    let page = page(&at(tab, RoundPage::ANALYSE));
    check(&page);
    let rows = page.by_id("radar").rows();
    assert_eq!([&*rows[1][1], &*rows[2][1]], ["0\u{202f}%", "–"]);
}

fn percent(share: Option<qualicycle::score::Share>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| format!("{}\u{202f}%", share.percent_rounded()))
}

fn framework() -> Rc<Framework> {
    qual().framework
}

#[test]
fn the_table_of_the_radar_holds_the_results_of_the_themes() {
    let tab = at(third_year_assessed(), RoundPage::ANALYSE);
    let rounds = tab.rounds();
    let [before, now] = [&rounds[1], &rounds[2]].map(|round| ScoreCard::of(&framework(), round));
    let rows = page(&tab).by_id("radar").rows();
    assert_eq!(rows[0], ["Thème", "2028", "2027", "Niveau visé", "Minimum", "Renseigné"]);
    assert_eq!(rows.len(), 1 + now.themes.len());
    for (row, theme) in rows[1..].iter().zip(&now.themes) {
        let mean_before = before.theme(&theme.theme).and_then(|theme| theme.result.mean);
        assert_eq!(row[1..3], [percent(theme.result.mean), percent(mean_before)], "{}", theme.theme);
        let target = if theme.theme.as_str() == "t01" { "67\u{202f}%" } else { "–" };
        assert_eq!(row[3], target);
        let minimum = theme.result.minimum.as_ref().map(|minimum| format!("{} (", minimum.level));
        assert!(row[4].starts_with(&minimum.expect("each theme has something rated")), "{}", row[4]);
        let tally = theme.result.tally;
        assert!(row[5].starts_with(&format!("{} sur {} renseigné", tally.rated, tally.applicable())), "{}", row[5]);
        assert_eq!(row[5].ends_with("provisoire"), tally.is_provisional(), "{}", row[5]);
    }
}

#[test]
fn the_table_of_the_trend_holds_its_lines() {
    let tab = at(third_year_assessed(), view(View::Rounds));
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
    let tab = at(third_year_assessed(), view(View::Themes));
    let card = ScoreCard::of(&framework(), &tab.round());
    let page = page(&tab);
    let rows = page.by_id("cycle").rows();
    assert_eq!(rows.len(), 1 + card.themes.len());
    for (row, theme) in rows[1..].iter().zip(&card.themes) {
        let steps: Vec<String> =
            Step::ALL.iter().map(|step| percent(theme.steps.get(step).and_then(|result| result.mean))).collect();
        assert_eq!(row[1..5], steps, "{}", theme.theme);
        let tally = theme.result.tally;
        assert!(row[6].starts_with(&format!("{} sur {} renseigné", tally.rated, tally.applicable())), "{}", row[6]);
    }
}

#[test]
fn the_heat_table_holds_every_answer_of_every_round() {
    let tab = at(third_year_assessed(), view(View::Rounds));
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
                Rating::Quantity(_) | Rating::Ratio { .. } => unreachable!("measures have a table of their own"),
            };
            assert_eq!(*cell, told, "{number}, {}", round.opening.label);
        }
    }
    assert_eq!(n_cells, 3 * 4 * 3);
}

#[test]
fn each_cell_of_the_heat_table_leads_to_its_indicator_in_its_round() {
    let tab = at(third_year_assessed(), view(View::Rounds));
    let (rounds, framework) = (tab.rounds(), framework());
    let page = page(&tab);
    let tables = page.find("table");
    let heat = tables.iter().find(|table| table.has_class("heat")).expect("the heat table");
    let rows: Vec<&Element> = heat.find("tr").into_iter().filter(|row| row.get("data-row").is_some()).collect();
    let asked = |id: &str| framework.place(&id.into()).expect("it is there").theme.id.clone();
    let ids = ["t01", "t02", "t03"].map(|theme| ["p1", "d1", "c1", "a1"].map(|of| format!("{theme}-{of}")));
    for (row, id) in rows.iter().zip(ids.iter().flatten()) {
        for (cell, round) in row.find("td").into_iter().zip(&rounds) {
            let was_asked = round.themes.contains(&asked(id));
            let links: Vec<&str> = cell.find("a").iter().filter_map(|a| a.get("href")).collect();
            let there = RoundPage::Assess(Show::All, Some(id.as_str().into()));
            let route = Route::Round(tab.dossier(), round.id, there).href();
            assert_eq!(links, if was_asked { vec![route.as_str()] } else { Vec::new() }, "{id}");
        }
    }
    assert_eq!(rows.len(), 12);
}

#[test]
fn each_theme_of_the_heat_table_folds_and_says_its_mean_in_each_round() {
    let tab = at(third_year_assessed(), view(View::Rounds));
    let cards: Vec<ScoreCard> = tab.rounds().iter().map(|round| ScoreCard::of(&framework(), round)).collect();
    let page = page(&tab);
    let themes: Vec<Element> = page.all().into_iter().filter(|row| row.has_class("heat-theme")).cloned().collect();
    assert_eq!(themes.len(), 3);
    for (row, theme) in themes.iter().zip(["t01", "t02", "t03"]) {
        assert_eq!(row.find("button")[0].get("aria-expanded"), Some("true"));
        let mean = |card: &ScoreCard| card.theme(&theme.into()).and_then(|theme| theme.result.mean);
        let said: Vec<String> = row.find("td").into_iter().map(Element::text).collect();
        let expected = cards.iter().map(|card| mean(card).map(|mean| percent(Some(mean))).unwrap_or_default());
        assert_eq!(said, expected.collect::<Vec<_>>());
    }
}

#[test]
fn the_heat_table_shows_the_themes_of_ones_choice() {
    let analysis = Analysis { themes: vec!["t02".into()], ..Analysis::of(View::Rounds) };
    let tab = at(third_year_assessed(), RoundPage::Analyse(analysis));
    let page = page(&tab);
    let themes: Vec<&Element> = page.all().into_iter().filter(|row| row.has_class("heat-theme")).collect();
    assert_eq!(themes.len(), 1);
    assert!(themes[0].text().starts_with(&*framework().theme(&"t02".into()).expect("a theme").number));
}

#[test]
fn the_headline_says_mean_coverage_and_minimum_of_the_score_card() {
    let tab = at(third_year_assessed(), RoundPage::ANALYSE);
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

/// What the marks of a figure say and where they lead, in the order of the keyboard.
fn marks(figure: &Element) -> Vec<(String, String)> {
    let drawing = figure.find("svg").into_iter().find(|svg| svg.has_class("marks")).expect("marks");
    let marks = drawing.all().into_iter().filter(|element| element.get("data-mark").is_some() && element.tag != "g");
    let said =
        |mark: &Element| [mark.get("aria-label"), mark.get("href")].map(|text| text.unwrap_or_default().to_owned());
    marks.map(said).map(|[label, href]| (label, href)).collect()
}

#[test]
fn each_mark_says_what_a_cell_says_and_leads_where_its_row_leads() {
    for (at, figure) in [(RoundPage::ANALYSE, "radar"), (view(View::Rounds), "trend")] {
        let page = page(&self::at(third_year_assessed(), at));
        let figure = page.by_id(figure);
        let rows = figure.find("tr");
        let heads: Vec<String> = rows[0].elements().map(Element::text).collect();
        let mut cells = Vec::new();
        for row in &rows[1..] {
            let href = row.find("a").first().and_then(|link| link.get("href")).unwrap_or_default().to_owned();
            let words: Vec<String> = row.elements().map(Element::text).collect();
            // What is aside, as the minimum and the coverage of a theme, has no mark.
            let is_drawn = |(head, value): &(&String, &String)| {
                *value != "–" && !["Minimum", "Renseigné"].contains(&head.as_str())
            };
            let drawn = heads[1..].iter().zip(&words[1..]).filter(is_drawn);
            cells.extend(drawn.map(|(head, value)| (format!("{}, {head}\u{a0}: {value}", words[0]), href.clone())));
        }
        let mut marks = marks(figure);
        if marks.iter().all(|(_, href)| !href.contains("/on/")) {
            // The trend's themes lead nowhere yet, so a mark leads to its round.
            assert!(marks.iter().all(|(_, href)| href.ends_with("/analyse")), "{marks:?}");
            marks.iter_mut().for_each(|(_, href)| href.clear());
        }
        assert_eq!(marks, cells);
    }
}

#[test]
fn a_drawing_is_one_stop_of_the_tab_key() {
    let page = page(&at(third_year_assessed(), view(View::Rounds)));
    let drawings = page.find("svg").into_iter().filter(|svg| svg.has_class("marks")).collect::<Vec<_>>();
    assert!(!drawings.is_empty());
    for drawing in drawings {
        let stops = drawing.all().into_iter().filter(|part| part.get("tabindex") == Some("0")).count();
        assert_eq!(stops, 1);
    }
}
