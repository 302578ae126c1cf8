//! Opens the page in a folder in the browser of the tests, waits until it tells what it measured, and prints that.
//!
//! The page is left alone meanwhile: it tells by itself, since every question would stand in the way of what it
//! measures.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use browser_tests::browser::{Browser, Profile};
use browser_tests::site::Site;

/// The longest that measuring may take.
const PATIENCE: Duration = Duration::from_secs(1200);

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(query)) = (arguments.next(), arguments.next()) else {
        panic!("tell the folder of the page and what stands after the ? of its address");
    };
    let site = Site::of(PathBuf::from(folder));
    let browser = Browser::start(&Profile::fresh());
    browser.goes_to(&format!("{}?{query}", site.address()));
    let began = Instant::now();
    loop {
        std::thread::sleep(Duration::from_millis(500));
        if let Some(told) = site.takes_told().pop() {
            println!("{told}");
            return;
        }
        let log = || browser.takes_log();
        assert!(began.elapsed() < PATIENCE, "the page has not told anything; its console says {:?}", log());
    }
}
