//! Once the page is loaded, work goes on without a network.

use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use serde_json::Value;

#[test]
fn work_goes_on_without_a_network() {
    let mut site = Site::start();
    let school = School::new(&site);
    school.creates_dossier("École de la deuxième chance", "2026");
    school.chooses_themes(&["t06", "t07"]);
    everything_has_come(&school);
    site.stops();

    school.goes_to(Page::Assess);
    school.rates("t06-p1", 3);
    school.rates("t07-p1", 2);
    school.measures("t07-m1", "80");
    school.notes("t06-p1", "Sans réseau.");
    school.sees_saved();
    for page in [Page::Prepare, Page::Analyse, Page::Close, Page::Overview, Page::Help, Page::Data, Page::Home] {
        // From a general page one comes back to the dossier by the browser's button.
        let came_from = school.place();
        school.goes_to(page);
        if matches!(page, Page::Help | Page::Data) {
            school.browser().goes_back();
            school.browser().until("the page before", || (school.place() == came_from).then_some(()));
        }
    }
    school.browser().clicks(".dossiers a");
    school.closes_round();
    school.opens_next_round("2027");
    school.goes_to(Page::Assess);
    school.rates("t06-p1", 4);
    school.sees_saved();
    school.sees_no(".banner.bad, .notice.bad");
    school.is_calm();

    site.starts_again();
    school.reloads();
    assert_eq!(school.reads_ratings()["t06-p1"], "4");
    school.leaves();
}

/// The framework is fetched in every language, so that a file can hold it whole.
fn everything_has_come(school: &School) {
    let script = "const requests = performance.getEntriesByType('resource');
        const came = requests.filter((request) => request.name.includes('/frameworks/qual-') && request.responseEnd > 0);
        return new Set(came.map((request) => request.name)).size === 4 ? true : null";
    let _: bool = school.browser().waits_for("the framework in all languages", script, Value::Null);
    school.sees_saved();
}
