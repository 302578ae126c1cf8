//! What a school and an inspector do around a review, on the pages where they do it: they sign, they open each other's
//! files, one looks beside the other and raises findings, the other answers. What they read is told with plain spaces.

use std::path::PathBuf;

use serde_json::{Value, json};

use qualicycle::dossier::day::Day;

use crate::browser::Key;
use crate::school::School;

/// The pages of a review, in the order of its own menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// What is reviewed, by whom, and what holds of the seal.
    Start,
    /// The visit.
    Agenda,
    /// The indicators, seen from both sides.
    Look,
    /// The findings.
    Findings,
    /// The conclusions and the seal.
    Conclusions,
}

impl Sheet {
    fn word(self) -> &'static str {
        match self {
            Sheet::Start => "start",
            Sheet::Agenda => "agenda",
            Sheet::Look => "look",
            Sheet::Findings => "findings",
            Sheet::Conclusions => "conclusions",
        }
    }

    /// Something that only this page has.
    fn mark(self) -> &'static str {
        match self {
            Sheet::Start => "#both-sides",
            Sheet::Agenda => "#meetings",
            Sheet::Look => ".looks",
            Sheet::Findings => ".findings",
            Sheet::Conclusions => ".conclusions",
        }
    }
}

impl School {
    // ---- Reading and pressing ---------------------------------------------------------------------------------------

    /// The page, as people read it.
    #[track_caller]
    pub fn reads_page(&self) -> String {
        self.reads_part("main")
    }

    /// A part of the page, as people read it.
    #[track_caller]
    pub fn reads_part(&self, css: &str) -> String {
        plain(&self.reads(css))
    }

    /// Waits until a part of the page says these words, and gives back what it says then.
    #[track_caller]
    pub fn waits_to_read(&self, css: &str, words: &str) -> String {
        let script = "const found = document.querySelector(arguments[0])?.innerText.replace(/[\\u00a0\\u202f]/g, ' ');
            return found?.includes(arguments[1]) ? found : null";
        self.browser().waits_for(&format!("“{words}” in {css}"), script, json!([css, words]))
    }

    /// Presses the button, follows the link or unfolds what begins with these words, within a part of the page.
    #[track_caller]
    pub fn presses_words(&self, within: &str, words: &str) {
        self.says(format!("presses “{words}”"));
        // It is found by its words and pressed as a hand does.
        let script = "const plain = (text) => text.replace(/[\\u00a0\\u202f]/g, ' ').trim();
            const parts = [...document.querySelectorAll(arguments[0])];
            const all = parts.flatMap((part) => [...part.querySelectorAll('button:enabled, a[href], summary')]);
            const found = all.find((one) => plain(one.innerText).startsWith(arguments[1]));
            document.querySelectorAll('[data-to-press]').forEach((one) => one.removeAttribute('data-to-press'));
            found?.setAttribute('data-to-press', '');
            return found ? true : null";
        let _: bool = self.browser().waits_for(&format!("“{words}” in {within}"), script, json!([within, words]));
        self.browser().clicks("[data-to-press]");
    }

    /// Writes into a field in the place of what stands there, and leaves it.
    #[track_caller]
    pub fn fills(&self, field: &str, text: &str) {
        self.says(format!("fills {field}: {text}"));
        self.browser().overtypes(field, text);
        self.presses(&[Key::Tab]);
    }

    /// Chooses an option by its value.
    #[track_caller]
    pub fn chooses(&self, field: &str, value: &str) {
        self.says(format!("chooses {value} in {field}"));
        let option = format!("{field} option[value='{value}']");
        self.browser().clicks(&option);
        self.sees(&format!("{option}:checked"));
    }

    /// Chooses a day. In which order a browser asks for day, month and year is its own, so the field is filled as its
    /// calendar does it.
    #[track_caller]
    pub fn dates(&self, field: &str, day: Day) {
        self.says(format!("dates {field}: {day}"));
        self.sees(field);
        let script = "const field = document.querySelector(arguments[0]);
            field.focus();
            field.value = arguments[1];
            for (const kind of ['input', 'change']) { field.dispatchEvent(new Event(kind, { bubbles: true })); }
            field.blur();";
        self.browser().asks::<Value>(script, json!([field, day.to_string()]));
        let stands = "return document.querySelector(arguments[0])?.value === arguments[1] || null";
        let _: bool = self.browser().waits_for(&format!("{day} in {field}"), stands, json!([field, day.to_string()]));
    }

    // ---- Keys and signatures ----------------------------------------------------------------------------------------

    /// Makes a key on the page of the signatures, from which one comes back to where one was. Gives back its file.
    #[track_caller]
    pub fn makes_own_key(&self, passphrase: &str) -> PathBuf {
        let place = self.place();
        self.opens("#/signatures");
        self.says("makes a key".to_owned());
        self.browser().types("#new-key-first", passphrase);
        self.browser().types("#new-key-second", passphrase);
        let file = self.saves_by("#new-key button[type='submit']");
        self.reads_notice("Votre clé est créée");
        self.opens(&place);
        file
    }

    /// Signs what the page offers to sign, under a name.
    #[track_caller]
    pub fn signs(&self, name: &str) {
        self.says(format!("signs as {name}"));
        self.browser().overtypes("#sign-signatory", name);
        self.browser().clicks("#sign button[type='submit']");
        let own = "return [...document.querySelectorAll('.signature-list')].some((list) => list.textContent.includes('votre clé')) || null";
        let _: bool = self.browser().waits_for("the own signature to be checked", own, Value::Null);
        self.sees_saved();
    }

    // ---- A review ---------------------------------------------------------------------------------------------------

    /// Goes to the reviews of the dossier, by the frame.
    #[track_caller]
    pub fn goes_to_reviews(&self) {
        self.says("goes to the reviews".to_owned());
        self.browser().clicks(".rail-more a[href$='/reviews']");
        self.sees(".reviews");
    }

    /// Goes to the papers of the round, by the frame.
    #[track_caller]
    pub fn goes_to_papers(&self) {
        self.says("goes to the papers".to_owned());
        self.browser().clicks(".rail-more a[href*='/report']");
        self.sees(".report-paper .paper");
    }

    /// Turns to a page of the review at hand.
    #[track_caller]
    pub fn turns_to_sheet(&self, sheet: Sheet) {
        self.says(format!("turns to {sheet:?}"));
        self.browser().clicks(&format!(".review-pages ol a[href$='/{}']", sheet.word()));
        self.sees(sheet.mark());
    }

    /// Comes to a page of the latest review, from wherever one is in the dossier.
    #[track_caller]
    pub fn goes_to_review(&self, sheet: Sheet) {
        self.goes_to_reviews();
        self.browser().clicks(".review-rows .review-title a");
        self.sees(Sheet::Start.mark());
        if sheet != Sheet::Start {
            self.turns_to_sheet(sheet);
        }
    }

    /// Rates an indicator as a reviewer, with a comment, and says that enough was seen.
    #[track_caller]
    pub fn finds(&self, indicator: &str, level: i16, comment: &str) {
        self.says(format!("finds {indicator} at {level}: {comment}"));
        let card = format!("[id='card-{indicator}']");
        self.browser().clicks(&format!("{card} .step:has(input[value='{level}'])"));
        self.sees(&format!("{card} .step input[value='{level}']:checked"));
        if !comment.is_empty() {
            self.browser().types(&format!("[id='comment-{indicator}']"), comment);
            self.presses(&[Key::Tab]);
        }
        self.browser().clicks(&format!("{card} label:has(input[name='state-{indicator}'][value='seen'])"));
        self.sees(&format!("{card}[data-state='seen']"));
    }

    /// Makes a finding of an indicator, on the page of the indicators; one is then on its page.
    #[track_caller]
    pub fn raises(&self, indicator: &str, gravity: &str, statement: &str, basis: &str, notified: Option<Day>) {
        self.says(format!("raises a finding on {indicator}: {gravity}"));
        self.browser().clicks(&format!("[id='card-{indicator}'] .found > button.quiet"));
        self.sees("#found-gravity");
        self.chooses("#found-gravity", gravity);
        self.fills("#found-statement", statement);
        self.fills("#found-basis", basis);
        if let Some(day) = notified {
            self.dates("#found-notified", day);
        }
        self.waits_to_read("#finding", &plain(statement));
        self.sees_saved();
    }

    /// Comes to a finding of the review at hand, by the first words of its statement.
    #[track_caller]
    pub fn goes_to_finding(&self, statement: &str) {
        self.turns_to_sheet(Sheet::Findings);
        self.presses_words(".finding-list", statement);
        self.waits_to_read("#finding", statement);
    }

    /// Says how far a finding is, on its page.
    #[track_caller]
    pub fn moves_finding(&self, state: &str, note: &str) {
        self.chooses("#step-state", state);
        self.fills("#step-note", note);
        self.browser().clicks("#step button[type='submit']");
        self.waits_to_read("#finding-steps ~ [role='status']", note);
        self.sees_saved();
    }
}

/// A text with plain spaces for the narrow and the fixed ones of French.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
