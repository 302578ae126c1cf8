//! A newer edition of the framework, where a round is prepared, rated, read and closed.

use super::*;
use qualicycle::app::route::{Analysis, View};
use qualicycle::framework::FrameworkRef;
use qualicycle::framework::conversion::{Method, ScalePair};

fn ldm(edition: &str) -> FrameworkRef {
    FrameworkRef { id: "lycee-des-metiers".into(), edition: edition.into() }
}

/// A first round on the lycée des métiers of 2016, and a second one that is being rated on the same edition.
fn second_year_on_2016() -> Tab {
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(ldm("2016")));
    tab.create("Lycée Jean-Moulin", "2026");
    tab.keep_themes(&["m2", "m3", "m5"]);
    for (id, n) in [("m2.1", 4), ("m2.3", 3), ("m3.1", 2), ("m5.3", 1)] {
        tab.rate(id, n);
    }
    tab.note("m3.1", "Convention de 2024.");
    close_and_go_on(&mut tab, "2027");
    for (id, n) in [("m2.1", 4), ("m2.3", 2), ("m3.1", 3), ("m5.3", 4)] {
        tab.rate(id, n);
    }
    tab.note("m2.3", "Deux dossiers.");
    tab
}

fn considered() -> Tab {
    let mut tab = second_year_on_2016();
    let round = tab.round().id;
    tab.send(Event::EditionConsidered(round, ldm("2023")));
    tab
}

fn moved() -> Tab {
    let mut tab = considered();
    tab.send(Event::EditionMoved);
    tab
}

/// The section of the page of preparation that is about editions.
fn section(page: &Element) -> Element {
    let sections = page.find("section");
    let found = sections.into_iter().find(|section| section.has_class("edition")).expect("the section is there");
    found.clone()
}

fn summaries(part: &Element) -> Vec<String> {
    part.find("summary").into_iter().map(Element::text).collect()
}

#[test]
fn the_edition_of_a_round_is_named_with_its_validity_and_a_newer_one_announced() {
    let tab = second_year_on_2016();
    let page = page(&tab);
    check(&page);
    let section = section(&page);
    let told: Vec<String> = section.find("p").into_iter().map(Element::text).collect();
    assert_eq!(
        told,
        [
            "Édition 2016, en vigueur du 27/01/2016 au 22/10/2023.",
            "Une édition plus récente existe\u{a0}: 2023, en vigueur à partir du 23/10/2023.",
        ],
    );
    assert_eq!(section.find("button")[0].get("aria-expanded"), Some("false"));
}

#[test]
fn a_newer_edition_is_announced_in_the_words_and_days_of_each_language() {
    let mut tab = second_year_on_2016();
    let told = |tab: &Tab| section(&page(tab)).find("p").into_iter().map(Element::text).collect::<Vec<_>>();
    tab.choose(Language::English);
    assert_eq!(
        told(&tab),
        [
            "Edition 2016, in force from 27 Jan 2016 to 22 Oct 2023.",
            "There is a newer edition: 2023, in force from 23 Oct 2023.",
        ],
    );
    tab.choose(Language::Dutch);
    assert_eq!(
        told(&tab),
        [
            "Editie 2016, geldig van 27-01-2016 tot en met 22-10-2023.",
            "Er is een nieuwere editie: 2023, geldig vanaf 23-10-2023.",
        ],
    );
}

#[test]
fn the_newest_edition_announces_nothing() {
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(ldm("2023")));
    tab.create("Lycée Jean-Moulin", "2026");
    let page = page(&tab);
    check(&page);
    let section = section(&page);
    assert_eq!(section.find("p")[0].text(), "Édition 2023, en vigueur à partir du 23/10/2023.");
    assert_eq!((section.find("p").len(), section.find("button").len()), (1, 0));
}

#[test]
fn what_a_newer_edition_would_change_is_shown_in_every_language() {
    for language in Language::ALL {
        let mut tab = considered();
        tab.choose(language);
        check(&page(&tab));
        tab.send(Event::EditionMoved);
        check(&page(&tab));
        for show in [Show::All, Show::Review] {
            tab.go_to(showing(show));
            check(&page(&tab));
        }
        tab.go_to(RoundPage::ANALYSE);
        check(&page(&tab));
        tab.close_round();
        for route in [RoundPage::Prepare, RoundPage::ASSESS, RoundPage::Close] {
            tab.go_to(route);
            check(&page(&tab));
        }
    }
}

#[test]
fn both_statements_stand_side_by_side_with_what_changes() {
    let page = page(&considered());
    check(&page);
    let [old, new] = [ldm("2016"), ldm("2023")].map(|reference| support::browser::built_in(&reference));
    let statement = |package: &Package, id: &str| {
        let id = id.into();
        let number = &package.framework.place(&id).expect("it is there").indicator.number;
        format!("{number} {}", package.words["fr"].indicators[&id].statement)
    };
    let tables: Vec<&Element> = page.find("table").into_iter().filter(|table| table.has_class("mapping")).collect();
    let rows: Vec<Vec<String>> = tables.iter().flat_map(|table| table.rows()).collect();
    assert_eq!(rows[0], ["Édition 2016", "Édition 2023", "Ce qui change"]);
    let beside = |from: &str, to: &str| {
        let (from, to) = (statement(&old, from), statement(&new, to));
        let row = rows.iter().find(|row| row[0] == from && row[1] == to).expect("they stand side by side");
        row[2].clone()
    };
    let scale = "L’échelle n’est plus la même.";
    assert_eq!(beside("m1.1", "l1.1"), format!("La nouvelle question demande davantage. {scale}"));
    assert_eq!(beside("m3.1", "l4.1"), format!("La nouvelle question n’en reprend qu’une partie. {scale}"));
    assert_eq!(beside("m3.3", "l4.1"), format!("Les deux questions se recoupent en partie. {scale}"));
    assert_eq!(beside("m2.1", "l2.1"), format!("La question reste la même. {scale}"));
    let in_table = |n: usize, from: &str| tables[n].rows().iter().any(|row| row[0] == statement(&old, from));
    assert!(in_table(0, "m3.1") && !in_table(0, "m1.1"), "the round's own themes come first");
    assert!(in_table(1, "m1.1") && !in_table(1, "m3.1"), "and the others stand apart");
}

#[test]
fn the_counts_are_those_of_the_move_that_would_be_made() {
    let tab = considered();
    let plan = tab.workspace().plan.clone().expect("a plan");
    let edition = plan.to_move(0, None).expect("both are here");
    let page = page(&tab);
    let counts: Vec<String> = page
        .all()
        .into_iter()
        .find(|element| element.has_class("edition-counts"))
        .expect("the counts")
        .find("li")
        .into_iter()
        .map(|count| count.text().split(' ').next().unwrap_or_default().to_owned())
        .collect();
    let n_to_review = edition.to_review().len();
    let expected = [edition.ways().len() - n_to_review, n_to_review, edition.added.len(), edition.retired.len()];
    assert_eq!(counts, expected.map(|n| n.to_string()));
    assert!(page.text().contains("Réponses données jusqu’ici\u{a0}: 4."));
}

#[test]
fn the_methods_for_levels_come_with_an_example() {
    let mut tab = considered();
    let methods = |tab: &Tab| {
        let page = page(tab);
        let choices =
            page.all().into_iter().find(|element| element.has_class("scale-change")).expect("a choice").clone();
        let checked = choices.find("input").iter().map(|input| input.get("checked").is_some()).collect::<Vec<_>>();
        (choices.text(), checked)
    };
    let (text, checked) = methods(&tab);
    assert!(text.contains("Exemple\u{a0}: «\u{a0}3 · Plutôt oui\u{a0}» devient «\u{a0}3 · Évalué\u{a0}»."), "{text}");
    assert_eq!(checked, [true, false]);
    let pair = ScalePair { from: "agree4".into(), to: "stage".into() };
    tab.send(Event::MethodChosen(pair, Method::AskAgain));
    assert_eq!(methods(&tab).1, [false, true]);
}

/// The edition of 2016 as somebody typed it anew for 2030: without links, with other ids for two indicators and another
/// scale of four levels.
fn typed_anew() -> Package {
    let mut package = support::browser::built_in(&ldm("2016"));
    let framework = Rc::make_mut(&mut package.framework);
    (framework.edition, framework.valid_from, framework.valid_until) = ("2030".into(), "2030-09-01".into(), None);
    framework.scales[0].levels = [0, 1, 2, 5].map(Level).to_vec();
    let renamed = [("m1.1", "n1.1"), ("m1.2", "n1.2")];
    let criteria = framework.themes.iter_mut().flat_map(|theme| &mut theme.criteria);
    for indicator in criteria.flat_map(|criterion| &mut criterion.indicators) {
        if let Some((_, to)) = renamed.iter().find(|(from, _)| indicator.id.as_str() == *from) {
            indicator.id = (*to).into();
        }
    }
    for words in package.words.values_mut() {
        let words = Rc::make_mut(words);
        for (from, to) in renamed {
            let mut of_indicator = words.indicators.remove(&from.into()).expect("it is worded");
            if to == "n1.2" {
                Rc::make_mut(&mut of_indicator).statement = format!("{} Encore.", of_indicator.statement).into();
            }
            words.indicators.insert(to.into(), of_indicator);
        }
    }
    package
}

#[test]
fn proposals_are_accepted_or_declined_one_by_one() {
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(ldm("2016")));
    tab.create("Lycée Jean-Moulin", "2026");
    tab.keep_themes(&["m1"]);
    tab.rate("m1.1", 3);
    tab.rate("m1.2", 4);
    tab.model.library.add(typed_anew());
    let round = tab.round().id;
    tab.send(Event::EditionConsidered(round, ldm("2030")));
    let boxes = |tab: &Tab| {
        let page = page(tab);
        check(&page);
        let is_organisation = |id: Option<&str>| id == Some("organisation");
        let folded = page.find("details").into_iter().find(|details| !is_organisation(details.get("id")));
        let proposals = folded.expect("the proposals");
        assert!(proposals.find("summary")[0].text().starts_with("2 correspondances proposées"));
        let labels = proposals.find("label").into_iter();
        labels.map(|label| (label.text(), label.find("input")[0].get("checked").is_some())).collect::<Vec<_>>()
    };
    let [one, two] =
        ["Reprendre la réponse pour l’indicateur 1.1", "Reprendre la réponse pour l’indicateur 1.2"].map(str::to_owned);
    assert_eq!(boxes(&tab), [(one.clone(), true), (two.clone(), false)], "only the very same words are ticked");
    let methods = page(&tab).all().into_iter().filter(|element| element.has_class("scale-change")).count();
    assert_eq!(methods, 1);
    for language in Language::ALL {
        tab.choose(language);
        check(&page(&tab));
    }
    tab.choose(Language::French);

    tab.send(Event::ProposalDecided("m1.1".into(), "n1.1".into(), false));
    tab.send(Event::ProposalDecided("m1.2".into(), "n1.2".into(), true));
    tab.send(Event::ProposalDecided("m1.3".into(), "m1.3".into(), false));
    assert_eq!(boxes(&tab), [(one, false), (two, true)]);
    let pair = ScalePair { from: "agree4".into(), to: "agree4".into() };
    tab.send(Event::MethodChosen(pair, Method::KeepRank));
    tab.send(Event::EditionMoved);
    assert_eq!((tab.rating("n1.1"), tab.rating("n1.2")), (Rating::NotRated, level(5)), "the fourth level of both");
    let edition = tab.round().edition.clone().expect("it was moved");
    let accepted = |to: &str| edition.ways_to(&to.into()).count();
    assert_eq!((accepted("n1.1"), accepted("n1.2"), accepted("m1.3")), (0, 1, 1), "what is not proposed stays");
    assert!(section(&page(&tab)).text().contains("1 réponse de l’édition 2016"), "the declined one is kept to read");
}

#[test]
fn an_edition_that_cannot_be_had_is_said_to() {
    let mut tab = second_year_on_2016();
    tab.is_online = false;
    let round = tab.round().id;
    tab.send(Event::EditionConsidered(round, ldm("2023")));
    let page = page(&tab);
    check(&page);
    assert!(section(&page).text().contains("L’édition 2023 n’a pas pu être chargée. Rien n’a changé"));
}

#[test]
fn after_the_move_the_page_tells_what_was_done_and_keeps_what_leads_nowhere_readable() {
    let tab = moved();
    let page = page(&tab);
    check(&page);
    let section = section(&page);
    assert!(section.text().contains("Cette campagne est passée de l’édition 2016 à l’édition 2023."));
    assert_eq!(summaries(&section), ["1 réponse de l’édition 2016 ne figure plus dans cette campagne"]);
    let left = section.find("details")[0].text();
    assert!(left.contains("2 · Plutôt non") && left.contains("Deux dossiers."), "{left}");
    let buttons: Vec<String> = section.find("button").into_iter().map(Element::text).collect();
    assert_eq!(buttons, ["Revenir à l’édition 2016"]);
    let links: Vec<String> = section.find("a").into_iter().map(Element::text).collect();
    assert_eq!(links, ["Revoir 4 réponses venues de l’édition précédente"]);
}

#[test]
fn answers_to_review_carry_a_tag_the_former_question_and_a_button() {
    let mut tab = moved();
    tab.go_to(showing(Show::Review));
    let told = |tab: &Tab| {
        let page = page(tab);
        check(&page);
        page.find("article").into_iter().cloned().collect::<Vec<_>>()
    };
    let cards = told(&tab);
    assert_eq!(cards.len(), 4);
    let note = cards[0].all().into_iter().find(|element| element.has_class("review-note")).expect("a note").clone();
    assert!(note.text().starts_with("à revoir Réponse venue de l’édition 2016. La question était alors"), "{note:?}");
    assert_eq!(note.find("button")[0].text(), "Confirmer cette réponse");
    let round = tab.round().id;
    tab.send(Event::AnswerConfirmed(round, "l2.1".into()));
    let cards = told(&tab);
    let is_marked = |card: &Element| card.all().iter().any(|element| element.has_class("review-note"));
    let marked: Vec<bool> = cards.iter().map(is_marked).collect();
    assert_eq!(marked, [false, true, true, true], "what was just confirmed stays in sight");
    tab.close_round();
    tab.go_to(showing(Show::Review));
    let cards = told(&tab);
    assert_eq!(cards.len(), 3);
    assert!(cards.iter().all(|card| card.all().iter().all(|element| element.text() != "Confirmer cette réponse")));
}

#[test]
fn the_level_and_the_finding_of_the_round_before_follow() {
    let mut tab = moved();
    tab.go_to_indicator("l4.2");
    let page = page(&tab);
    check(&page);
    let card = page.by_id("card-l4.2");
    let before = card
        .all()
        .into_iter()
        .filter(|element| element.has_class("step"))
        .position(|step| step.all().iter().any(|element| element.has_class("before")));
    assert_eq!(before, Some(1), "2 of 4 is 1 of 0 to 4");
    assert!(card.text().contains("campagne précédente, convertie depuis l’ancienne échelle"), "which it says");
    assert!(card.text().contains("Convention de 2024."));
}

#[test]
fn results_across_two_editions_say_what_compares_and_show_each_round_in_its_own_terms() {
    let mut tab = moved();
    let round = tab.round().id;
    for id in ["l2.1", "l4.1", "l4.2", "l6.3"] {
        tab.send(Event::AnswerConfirmed(round, id.into()));
    }
    tab.go_to(RoundPage::Analyse(Analysis::of(View::Rounds)));
    let page = page(&tab);
    check(&page);
    let text = page.text();
    assert!(text.contains("À partir de la campagne 2027, l’édition du référentiel a changé"));
    assert!(
        text.contains("Aucun de ces indicateurs n’est évalué dans les deux campagnes."),
        "on another scale nothing compares"
    );
    assert!(text.contains("seuls comptent ici les indicateurs qui demandent la même chose sur les mêmes niveaux"));
    let tables = page.find("table");
    let heat = tables.iter().find(|table| table.has_class("heat")).expect("the heat table").rows();
    assert_eq!(heat[0], ["Indicateur", "2026 (édition 2016)", "2027"]);
    let row = |number: &str| {
        let row = heat.iter().find(|row| row[0].starts_with(&format!("{number} "))).expect("a row");
        [row[1].clone(), row[2].clone()]
    };
    assert_eq!(row("2.1"), ["4", "4"]);
    assert_eq!(row("4.2"), ["2", "3"], "each on the scale of its own edition");
    assert_eq!(row("2.3")[0], "— sans équivalent dans l’édition de cette campagne");
    assert_eq!(page.by_id("trend").rows()[0], ["Thème", "2026 (édition 2016)", "2027"]);
    tab.go_to(RoundPage::ANALYSE);
    let radar = crate::page(&tab).by_id("radar").rows();
    let theme = radar.iter().find(|row| row[0].starts_with("2 ")).expect("the second theme");
    assert_eq!(radar[0], ["Thème", "2027", "2026 (édition 2016)", "Niveau visé", "Minimum", "Renseigné"]);
    assert_eq!(theme[2], "83\u{202f}%", "the mean of 4 and 3 on the scale of 2016");
}

#[test]
fn the_round_after_a_closed_one_may_be_opened_on_the_newer_edition() {
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(ldm("2016")));
    tab.create("Lycée Jean-Moulin", "2026");
    tab.keep_themes(&["m1"]);
    tab.rate("m1.1", 3);
    tab.close_round();
    let page = page(&at(tab, RoundPage::Close));
    check(&page);
    let form = page.find("form")[0];
    assert!(form.text().contains("Une édition plus récente existe\u{a0}: 2023"));
    let boxes = form.find("input").into_iter().filter(|input| input.get("type") == Some("checkbox"));
    assert_eq!(boxes.map(|input| input.get("checked").is_some()).collect::<Vec<_>>(), [true]);
}
