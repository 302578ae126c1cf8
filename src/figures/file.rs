//! A figure as a file of its own: what a reader needs to understand it without the page that it stood on.

use std::rc::Rc;

use super::Figure;
use crate::charts::sheet::{Sheet, sheet};
use crate::charts::svg::inked;
use crate::dossier::round::Round;
use crate::framework::reading::Reading;
use crate::texts::Texts;

/// Whose figures they are. It stands at the foot of each, and in its file's name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Who evaluates itself.
    pub organisation: Rc<str>,
    /// The label of the round at hand.
    pub round: Rc<str>,
    /// The framework's title.
    pub framework: Rc<str>,
    /// Its edition.
    pub edition: Rc<str>,
}

impl Source {
    /// The source of figures on a round.
    pub fn of(organisation: Rc<str>, round: &Round, reading: &Reading) -> Source {
        Source {
            organisation,
            round: round.opening.label.clone(),
            framework: reading.words.framework.title.clone(),
            edition: round.framework().edition.clone(),
        }
    }
}

/// A figure as an SVG document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// The document.
    pub svg: String,
}

/// Writes a figure with its conclusion, its keys, its note and its source.
pub fn document(t: &Texts, figure: &Figure, source: &Source) -> Document {
    let words = Sheet {
        title: figure.title.clone(),
        keys: figure.keys.clone(),
        note: figure.note.clone(),
        source: foot(t, source),
    };
    let picture = sheet(&words, &figure.picture);
    Document { width: picture.width, height: picture.height, svg: inked(&picture, &figure.title) }
}

/// "Lycée des Essarts · Campagne 2026 · Qualéduc, édition 2015", as far as it is known.
fn foot(t: &Texts, source: &Source) -> String {
    let round = match source.round.is_empty() {
        true => String::new(),
        false => t.with("round-named", &[("label", (&source.round).into())]),
    };
    let framework = match source.edition.is_empty() {
        true => source.framework.to_string(),
        false => {
            t.with("figure-framework", &[("title", (&source.framework).into()), ("edition", (&source.edition).into())])
        }
    };
    let known = [source.organisation.to_string(), round, framework].into_iter().filter(|part| !part.is_empty());
    known.collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Language;

    const FRENCH: &str = include_str!("../texts/fr.ftl");

    #[track_caller]
    fn check(source: [&str; 4], expected: &str) {
        let [organisation, round, framework, edition] = source.map(Rc::from);
        let source = Source { organisation, round, framework, edition };
        assert_eq!(foot(&Texts::read(Language::French, FRENCH), &source), expected);
    }

    #[test]
    fn the_foot_says_what_is_known() {
        let whole = "Lycée des Essarts · Campagne 2026 · Référentiel d’essai, édition 3";
        check(["Lycée des Essarts", "2026", "Référentiel d’essai", "3"], whole);
        check(["Lycée des Essarts", "", "Référentiel d’essai", ""], "Lycée des Essarts · Référentiel d’essai");
        check(["", "", "", ""], "");
    }
}
