//! Sentences put inside other sentences.

use super::Texts;

/// Beginnings of first words that keep their capital: names, and words made of names where a language writes these large.
const NAMES: [&str; 8] = ["erasmus", "europe", "europass", "european", "europese", "france", "onisep", "parcoursup"];

impl Texts {
    /// A statement as it stands after a colon: its first letter is small when its first word is an ordinary one. A word
    /// with a capital or a sign inside, such as an abbreviation, is none.
    pub fn clause(&self, statement: &str) -> String {
        let mut letters = statement.chars();
        let Some(first) = letters.next() else { return String::new() };
        let word = statement.split(|c: char| !c.is_alphanumeric() && !"-+&’'".contains(c)).next().unwrap_or_default();
        let is_name = NAMES.contains(&&*word.to_lowercase());
        let inside = word.split(['’', '\'']).next().unwrap_or_default().chars().skip(1);
        match !is_name && { inside }.all(|c| c.is_lowercase() || c == '-') {
            true => first.to_lowercase().chain(letters).collect(),
            false => statement.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Language;

    #[test]
    fn a_statement_begins_small_inside_a_sentence_unless_it_begins_with_a_name() {
        let check = |statement: &str, expected: &str| {
            assert_eq!(Texts::read(Language::French, "").clause(statement), expected);
        };
        check("Chaque élève a un entretien.", "chaque élève a un entretien.");
        check("Élèves, parents et équipe décident.", "élèves, parents et équipe décident.");
        check("L’absence est signalée.", "l’absence est signalée.");
        check("L’INSEE fournit les chiffres.", "l’INSEE fournit les chiffres.");
        check("À chaque étape, on conseille.", "à chaque étape, on conseille.");
        check("Self-evaluation comes back.", "self-evaluation comes back.");
        check("European projects are known.", "European projects are known.");
        check("Erasmus+ est connu de tous.", "Erasmus+ est connu de tous.");
        check("PFMP et cours se répondent.", "PFMP et cours se répondent.");
        check("LOB staat in het rooster.", "LOB staat in het rooster.");
        check("", "");
    }
}
