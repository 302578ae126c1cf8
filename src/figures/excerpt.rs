//! How figures put statements, which can be long.

/// So many letters of a statement a title can bear.
const MOST_LETTERS: usize = 90;

/// A statement as a title quotes it: its beginning, up to the end of a word, when it is long.
pub(super) fn excerpt(statement: &str) -> String {
    let statement = statement.trim().trim_end_matches('.');
    if statement.chars().count() <= MOST_LETTERS {
        return statement.to_owned();
    }
    let beginning: String = statement.chars().take(MOST_LETTERS).collect();
    let whole_words = beginning.rsplit_once(' ').map_or(&*beginning, |(words, _)| words);
    format!("{}…", whole_words.trim_end_matches([',', ';', ':', ' ', '\u{a0}', '\u{202f}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_statement_is_quoted_by_its_beginning() {
        assert_eq!(excerpt("1.1 L’élève est accueilli."), "1.1 L’élève est accueilli");
        let long =
            "2.3 Chaque élève rencontre au moins une fois par an la personne qui le suit, et cela à un moment convenu";
        assert_eq!(
            excerpt(long),
            "2.3 Chaque élève rencontre au moins une fois par an la personne qui le suit, et cela à un…"
        );
        let no_spaces = "x".repeat(200);
        assert_eq!(excerpt(&no_spaces).chars().count(), MOST_LETTERS + 1);
    }
}
