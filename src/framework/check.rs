//! Says what is unsound in a framework: the same checker at build, in tests and beside the editor.
//!
//! A [`Finding`] names the place by ids and the reason by a [`Flaw`], which the interface words in the user's
//! language; its `Display` is for those who build.

mod flaw;
mod structure;
mod texts;

use std::rc::Rc;

pub use flaw::{FieldOfRule, Finding, Flaw, Spot};

use super::Package;

/// Everything that is unsound.
pub fn findings(package: &Package) -> Vec<Finding> {
    let mut found = Findings::default();
    structure::check(&package.framework, &mut found);
    if package.framework.languages.is_empty() {
        found.add(Spot::Framework, Flaw::NoLanguage);
    }
    for language in &package.framework.languages {
        match package.words.get(language) {
            Some(words) => {
                found.language = Some(language.clone());
                texts::check(&package.framework, words, &mut found);
                found.language = None;
            }
            None => found.add(Spot::Framework, Flaw::LanguageWithoutTexts(language.clone())),
        }
    }
    for language in package.words.keys().filter(|language| !package.framework.languages.contains(language)) {
        found.add(Spot::Framework, Flaw::TextsWithoutLanguage(language.clone()));
    }
    texts::check_glossaries(package, &mut found);
    found.findings
}

/// The findings so far, and the language whose texts are being looked at.
#[derive(Default)]
struct Findings {
    findings: Vec<Finding>,
    language: Option<Rc<str>>,
}

impl Findings {
    fn add(&mut self, spot: Spot, flaw: Flaw) {
        self.findings.push(Finding { spot, language: self.language.clone(), flaw });
    }
}
