//! Letters: every outcome in every language as a file that keeps the rules of papers.

use qualicycle::compare::decision::{Draft, Outcome};
use qualicycle::papers::letter;
use support::label::{enter, label_body, with_conditions, write};

use super::*;

#[test]
fn every_letter_is_a_file_that_keeps_the_rules() {
    let mut tab = label_body(10, true);
    for (n, outcome) in Outcome::ALL.into_iter().enumerate() {
        let reason = "<b>Vu</b> & “motivé”\u{202e}.".into();
        write(&mut tab, n, Draft { outcome: Some(outcome), reason, ..with_conditions() });
        let id = enter(&mut tab);
        let collection = tab.model.collection_of_page().expect("at hand").collection.clone();
        let decision = collection.decision(id).expect("it is there");
        for language in Language::ALL {
            let t = Texts::read(language, &words_of_interface(language));
            let reading = tab.model.library.reading(&decision.proposal.framework, Language::French);
            let paper = letter::paper(&t, reading.as_ref(), id, decision);
            let text = check(&html(&t, &paper));
            assert!(text.contains("<b>Vu</b> &"), "what people wrote is text: {text}");
            assert!(!text.contains("letter-") && !text.contains('{'), "{text}");
        }
    }
}

/// A letter is read as a whole by those who get it, so it is looked at as a whole.
#[test]
fn a_letter_as_a_file() {
    let mut tab = label_body(6, true);
    write(&mut tab, 0, with_conditions());
    let id = enter(&mut tab);
    let collection = tab.model.collection_of_page().expect("at hand").collection.clone();
    let decision = collection.decision(id).expect("it is there");
    let reading = tab.model.library.reading(&decision.proposal.framework, Language::French);
    let document = html(&french(), &letter::paper(&french(), reading.as_ref(), id, decision));
    fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/letter.html"), &document).expect("it can be written");
    expect_file!["letter.html"].assert_eq(&Element::parse(&body(&document)).pretty());
}
