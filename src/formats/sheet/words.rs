//! Understands the words by which spreadsheets speak; [`super::vocabulary`] lists them. Accents, case and signs do
//! not count.

use super::mapping::Role;
use super::vocabulary::{
    DESCRIPTORS, FILLERS, HEADERS, LEVEL_NAMES, LEVELS, NO, Phrases, SCALES, SUBTOTALS, TO, TOTALS, YES, each,
};
use crate::formats::name::{ascii, is_mark};
use crate::framework::scale::Kind;

/// A text as it is compared with known words: letters and digits of ASCII, all small, with one space between words.
pub(super) fn plain(text: &str) -> String {
    compared(text, false)
}

/// A text as titles and headers are compared with one another, in whatever script.
pub(in crate::formats) fn key(text: &str) -> String {
    compared(text, true)
}

fn compared(text: &str, in_any_script: bool) -> String {
    let mut compared = String::new();
    for c in text.chars().filter(|c| !is_mark(*c)) {
        match ascii(c) {
            Some(letters) => compared.push_str(&letters.to_ascii_lowercase()),
            None if in_any_script && c.is_alphanumeric() => compared.extend(c.to_lowercase()),
            None if compared.is_empty() || compared.ends_with(' ') => {}
            None => compared.push(' '),
        }
    }
    compared.truncate(compared.trim_end().len());
    compared
}

fn is_one_of(plain: &str, phrases: &Phrases) -> bool {
    each(phrases).any(|phrase| phrase == plain)
}

/// A header without the words that say nothing; all of them when nothing else is left.
fn telling(header: &str) -> String {
    let plain = plain(header);
    let words: Vec<&str> = plain.split(' ').filter(|word| !is_one_of(word, &FILLERS)).collect();
    if words.is_empty() { plain } else { words.join(" ") }
}

/// How well a header fits a role; more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The header has the words somewhere.
    Within,
    /// The header begins with the words.
    Begins,
    /// The header is the words.
    Exact,
}

/// The role that a header speaks of.
pub(super) fn role(header: &str) -> Option<(Fit, Role)> {
    if header.trim() == "#" {
        return Some((Fit::Exact, Role::Number));
    }
    let header = telling(header);
    let fits = HEADERS.iter().flat_map(|(role, phrases)| {
        each(phrases).filter_map(|phrase| Some((fit(&header, phrase)?, phrase.len(), *role)))
    });
    // Of several that fit equally well, the longest says most, and among equally long ones the first in the list.
    let best = fits.reduce(|best, next| if (next.0, next.1) > (best.0, best.1) { next } else { best });
    best.map(|(fit, _, role)| (fit, role))
}

fn fit(header: &str, phrase: &str) -> Option<Fit> {
    if header == phrase {
        return Some(Fit::Exact);
    }
    if header.strip_prefix(phrase).is_some_and(|rest| rest.starts_with(' ')) {
        return Some(Fit::Begins);
    }
    let is_word = |(start, _): (usize, &str)| {
        let end = start + phrase.len();
        header[..start].ends_with(' ') && (end == header.len() || header[end..].starts_with(' '))
    };
    // One letter within a header is no word.
    let is_within = phrase.len() > 2 && header.match_indices(phrase).any(is_word);
    is_within.then_some(Fit::Within)
}

/// The level whose descriptors stand under a header such as `Niveau 2`, `2 – fragile` or `N2`.
pub(super) fn level(header: &str) -> Option<i16> {
    let plain = plain(header);
    let mut rest = plain.as_str();
    for word in each(&LEVELS) {
        let ends_there = |after: &&str| after.starts_with(|c: char| c == ' ' || c.is_ascii_digit());
        if let Some(after) = plain.strip_prefix(word).filter(ends_there) {
            rest = after.trim_start();
            break;
        }
    }
    let digits = rest.split(' ').next().unwrap_or_default();
    let is_short = !digits.is_empty() && digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
    // A header that begins with a number and goes on for long is a sentence.
    (is_short && plain.len() <= 60).then(|| digits.parse().ok()).flatten()
}

/// The name of a level in its header: what stands after `Niveau 2 :`, or the whole header.
pub(super) fn level_name(header: &str) -> &str {
    let header = header.trim();
    let Some(number) = header.find(|c: char| c.is_ascii_digit()) else { return header };
    let after = header[number..].trim_start_matches(|c: char| c.is_ascii_digit());
    let name =
        after.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '.' | '(' | ')' | '='));
    if name.is_empty() || level(header).is_none() { header } else { name }
}

/// Whether a header stands over columns of descriptors.
pub(super) fn is_over_levels(header: &str) -> bool {
    is_one_of(&telling(header), &DESCRIPTORS)
}

/// Whether headers that stand side by side are known names of levels, from the worst on.
pub(super) fn named_levels(headers: &[&str]) -> bool {
    let headers: Vec<String> = headers.iter().map(|header| telling(header)).collect();
    LEVEL_NAMES.iter().any(|names| {
        let names: Vec<String> = names.split(", ").map(telling).collect();
        headers.len() >= 2 && names.starts_with(&headers)
    })
}

/// How deep a row stands that calls itself so: 1 for a theme, 2 for a criterion, 3 for an indicator.
pub(super) fn depth(text: &str) -> Option<u8> {
    let text = telling(text);
    let is_of = |role: Role| {
        let (_, phrases) = HEADERS.iter().find(|(known, _)| *known == role)?;
        is_one_of(&text, phrases).then_some(())
    };
    match () {
        () if is_of(Role::ThemeTitle).is_some() => Some(1),
        () if is_of(Role::CriterionTitle).is_some() => Some(2),
        () if is_of(Role::Title).is_some() => Some(3),
        () => None,
    }
}

/// The kind of scale that a text names.
pub(super) fn scale(text: &str) -> Option<Kind> {
    if text.trim() == "%" {
        return Some(Kind::Percent);
    }
    let plain = telling(text);
    SCALES.iter().find(|(_, names)| is_one_of(&plain, names)).map(|(kind, _)| *kind)
}

/// Whether words stand between the ends of a range.
pub(super) fn is_to(plain: &str) -> bool {
    plain.is_empty() || is_one_of(plain, &TO)
}

/// What a cell of yes and no says; none when it says something else.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    if matches!(text.trim(), "✓" | "✔" | "☑" | "✗" | "☒" | "!") {
        return Some(true);
    }
    let plain = plain(text);
    let names_column = role(text).is_some_and(|(fit, role)| fit == Fit::Exact && role == Role::Critical);
    match () {
        () if is_one_of(&plain, &YES) || names_column => Some(true),
        () if plain.is_empty() || is_one_of(&plain, &NO) => Some(false),
        () => None,
    }
}

/// Which rows a row adds up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Total {
    /// All of them.
    Whole,
    /// Some of them.
    Part,
}

/// Whether a title is that of a total.
pub(super) fn total(title: &str) -> Option<Total> {
    let plain = plain(title);
    match () {
        () if is_one_of(&plain, &TOTALS) => Some(Total::Whole),
        () if each(&SUBTOTALS).any(|word| plain == word || plain.starts_with(&format!("{word} "))) => Some(Total::Part),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_speak_three_languages_in_any_case() {
        let check = |header: &str, expected| assert_eq!(role(header).map(|(_, role)| role), expected, "{header}");
        check("N°", Some(Role::Number));
        check("Numéro de l’indicateur", Some(Role::Number));
        check("INDICATEUR", Some(Role::Title));
        check("Titre du thème", Some(Role::ThemeTitle));
        check("Intitulé du critère", Some(Role::CriterionTitle));
        check("Intitulé", Some(Role::Title));
        check("Éléments de preuve", Some(Role::Evidence));
        check("Points de vigilance", Some(Role::Guidance));
        check("Points max.", Some(Role::Points));
        check("Kwaliteitsgebied", Some(Role::ThemeTitle));
        check("toelichting", Some(Role::Guidance));
        check("Parent", Some(Role::Parent));
        check("Énoncé opposé", Some(Role::Opposite));
        check("Vraag", Some(Role::Title));
        check("Zorgpunt", None);
    }

    #[test]
    fn levels_are_found_in_their_headers() {
        let check = |header: &str, number, name: &str| {
            assert_eq!((level(header), level_name(header)), (number, name), "{header}");
        };
        check("Niveau 1", Some(1), "Niveau 1");
        check("Niveau 2 : fragile", Some(2), "fragile");
        check("N3", Some(3), "N3");
        check("4 – Excellent", Some(4), "Excellent");
        check("0", Some(0), "0");
        check("Level 10 (expert)", Some(10), "expert");
        check("Fragile", None, "Fragile");
        check("2026", None, "2026");
    }

    #[test]
    fn scales_are_named_in_three_languages() {
        let check = |text: &str, expected| assert_eq!(scale(text), expected, "{text}");
        check("Oui / Non", Some(Kind::YesNo));
        check("ja/nee", Some(Kind::YesNo));
        check("%", Some(Kind::Percent));
        check("Degré d’accord", Some(Kind::Agreement));
        check("conformity", Some(Kind::Conformity));
        check("couleur", None);
    }
}
