//! What the page has shown as saved is there after the browser was killed.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

use browser_tests::browser::Profile;
use browser_tests::school::{Page, School};
use browser_tests::site::{Site, TOLD_PATH};
use serde::Deserialize;
use serde_json::json;

const N_KILLS: usize = 6;

/// What the page tells while someone rates in it.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Told {
    /// These indicators are about to get these levels.
    Begins(BTreeMap<String, String>),
    /// Everything is shown as saved, and this is what stands on the page.
    Saved(BTreeMap<String, String>),
}

#[test]
fn what_was_saved_survives_a_kill() {
    let site = Site::start();
    let disk = Profile::fresh();
    let mut school = School::with_profile(&disk, &site);
    school.creates_dossier("Lycée Hélène-Boucher", "2026");
    school.chooses_themes(&["t06", "t07", "t10"]);
    school.goes_to(Page::Assess);
    let place = school.place();

    let mut saved = school.reads_ratings();
    let mut n_saved = 0;
    for kill in 1..=N_KILLS {
        let moment = RandomState::new().hash_one(kill) % 800;
        rates_without_end(&school);
        let mut told = school.browser().until("the page to begin", || {
            let told = site.takes_told();
            (!told.is_empty()).then_some(told)
        });
        std::thread::sleep(Duration::from_millis(moment));
        school.is_cut_off();
        told.extend(site.takes_told());
        let begun = follows(told, &mut saved, &mut n_saved);

        school = School::with_profile(&disk, &site);
        school.opens(&place);
        let found = school.reads_ratings();
        for (indicator, level) in &saved {
            let is_kept = found[indicator] == *level;
            let is_newer = begun.get(indicator).is_some_and(|levels| levels.contains(&found[indicator]));
            let found = &found[indicator];
            assert!(
                is_kept || is_newer,
                "kill {kill} after {moment} ms: {indicator} was saved as “{level}” and is “{found}”"
            );
        }
        school.sees_no(".banner.bad");
        saved.extend(found);
    }
    println!("{N_KILLS} kills, {n_saved} times saved before, nothing lost");
    assert!(n_saved > 0, "the page never came to save anything");
    school.leaves();
}

/// Brings what is saved up to what the page last showed as saved, and tells what was begun since.
fn follows(
    told: Vec<String>,
    saved: &mut BTreeMap<String, String>,
    n_saved: &mut usize,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut begun: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for text in told {
        match serde_json::from_str(&text).expect("the page tells what we wrote for it") {
            Told::Begins(levels) => {
                for (indicator, level) in levels {
                    begun.entry(indicator).or_default().insert(level);
                }
            }
            Told::Saved(levels) => {
                saved.extend(levels);
                begun.clear();
                *n_saved += 1;
            }
        }
    }
    begun
}

/// Has the page rate a few indicators at a time, wait until it shows them as saved, and tell so.
fn rates_without_end(school: &School) {
    let script = "
        const tell = (what) => fetch(arguments[0], { method: 'POST', body: JSON.stringify(what) });
        const pause = (millis) => new Promise((wake) => setTimeout(wake, millis));
        const any = (list) => list[Math.floor(Math.random() * list.length)];
        const cards = [...document.querySelectorAll('.indicator:has(.stair)')];
        const shown = () => Object.fromEntries(
            cards.map((card) => [card.id.slice('card-'.length), card.querySelector('input:checked')?.value ?? '']),
        );
        const isSaved = () => document.querySelector('.save-state').dataset.state === 'saved';
        (async () => {
            for (;;) {
                const chosen = [...new Set([any(cards), any(cards), any(cards)])]
                    .map((card) => [card, any([...card.querySelectorAll('.step input:not(:checked)')])]);
                const begun = chosen.map(([card, step]) => [card.id.slice('card-'.length), step.value]);
                await tell({ begins: Object.fromEntries(begun) });
                for (const [, step] of chosen) {
                    step.click();
                    await pause(Math.random() * 20);
                }
                while (!isSaved()) await pause(1);
                await tell({ saved: shown() });
            }
        })();";
    // The page itself cannot be waited for: it never ends.
    school.browser().asks::<Option<bool>>(&format!("{script}\nreturn null"), json!([TOLD_PATH]));
}
