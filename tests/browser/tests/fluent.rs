//! A click on one of many indicators changes that one and the few places that count them.

use std::rc::Rc;

use browser_tests::book::{Book, package};
use browser_tests::browser::Profile;
use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use qualicycle::framework::{Indicator, IndicatorId, Package};
use serde::Deserialize;
use serde_json::Value;

/// Where a rating may change something outside its card.
const ELSEWHERE: &str = ".top, .theme-progress, .filters, .rail, .next-step";

#[derive(Deserialize)]
struct Measured {
    n_cards: usize,
    strays: Vec<String>,
    millis: Vec<f64>,
}

#[test]
fn a_click_draws_one_card_anew() {
    let site = Site::start();
    let disk = Profile::fresh();
    let mut book = Book::resting_on(fourfold(package()), 4, "Académie de Rennes");
    let themes: Vec<String> = book.framework().themes.iter().map(|theme| theme.id.to_string()).collect();
    let round = book.opens_round("2026", &themes.iter().map(String::as_str).collect::<Vec<_>>());
    // What happens once only, at the first rating, is not measured.
    book.rates(round, "t01-p1", 1);
    let school = School::with_profile(&disk, &site);
    school.takes_in(&book.file(&disk, "large.qualicycle"));
    school.goes_to(Page::Assess);
    school.rates("t01-p1", 2);
    school.sees_saved();

    let measured: Measured = school.browser().asks(&MEASURE.replace("ELSEWHERE", ELSEWHERE), Value::Null);
    let mut millis = measured.millis;
    millis.sort_by(f64::total_cmp);
    let (median, slowest) = (millis[millis.len() / 2], millis[millis.len() - 1]);
    println!(
        "{} cards, {} clicks to next frame: median {median:.1} ms, slowest {slowest:.1} ms",
        measured.n_cards,
        millis.len()
    );
    assert!(measured.n_cards > 500, "{} cards", measured.n_cards);
    assert_eq!(measured.strays, Vec::<String>::new(), "elements that changed though they have nothing to do with it");
    school.sees_saved();
    school.leaves();
}

/// A framework with four times the rated indicators, which no school would ask at once.
fn fourfold(mut package: Package) -> Package {
    let framework = Rc::make_mut(&mut package.framework);
    framework.id = "large".into();
    let rated = framework.themes.iter_mut().flat_map(|theme| &mut theme.criteria).filter(|c| c.step.is_some());
    for criterion in rated {
        let once = criterion.indicators.clone();
        for copy in COPIES {
            let copied = once.iter().map(|one| Indicator { id: copy_of(&one.id, copy), ..one.clone() });
            criterion.indicators.extend(copied);
        }
    }
    for words in package.words.values_mut() {
        let indicators = &mut Rc::make_mut(words).indicators;
        let once = indicators.clone();
        let described = once.iter().filter(|(_, words)| !words.levels.is_empty());
        for (id, words) in described {
            indicators.extend(COPIES.map(|copy| (copy_of(id, copy), words.clone())));
        }
    }
    package
}

const COPIES: [&str; 3] = ["b", "c", "d"];

fn copy_of(id: &IndicatorId, copy: &str) -> IndicatorId {
    format!("{id}{copy}").as_str().into()
}

/// Clicks a level in card after card and watches what changes until the next frame is drawn, and a little longer.
const MEASURE: &str = "
    const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const cards = [...document.querySelectorAll('.indicator')];
    const rated = cards.filter((card) => card.querySelector('.stair')).filter((_, index) => index % 20 === 0);
    const strays = [];
    const millis = [];
    for (const card of rated) {
        const watch = (changes) => {
            for (const { target } of changes) {
                const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
                if (!element || card.contains(element) || element.closest('ELSEWHERE')) continue;
                strays.push(`${card.id}: ${element.cloneNode().outerHTML}`);
            }
        };
        card.scrollIntoView();
        await frame();
        const observer = new MutationObserver(watch);
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        const began = performance.now();
        card.querySelector('.step:nth-child(3) input').click();
        await frame();
        millis.push(performance.now() - began);
        await frame();
        await frame();
        watch(observer.takeRecords());
        observer.disconnect();
    }
    return { n_cards: cards.length, strays: [...new Set(strays)], millis };";
