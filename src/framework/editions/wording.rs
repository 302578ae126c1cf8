//! Which words of a text changed from one edition to the next.

/// Some words of a text in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span<'a> {
    /// The words as they are written, with the spaces between them.
    pub text: &'a str,
    /// Whether the other edition lacks them here.
    pub is_changed: bool,
}

/// A text of both editions, each with the words apart that the other lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording<'a> {
    /// The older text.
    pub old: Vec<Span<'a>>,
    /// The newer text.
    pub new: Vec<Span<'a>>,
}

/// Texts longer than this are shown as they are: nobody reads a comparison of so many words.
const MOST_WORDS: usize = 200;

/// The words that changed. Where the texts share less than half of the words of the shorter one, marking the rest would
/// say nothing, so nothing is marked.
pub fn changed_words<'a>(old: &'a str, new: &'a str) -> Wording<'a> {
    let (before, after) = (words(old), words(new));
    let whole = |text| vec![Span { text, is_changed: false }];
    if before.len().max(after.len()) > MOST_WORDS {
        return Wording { old: whole(old), new: whole(new) };
    }
    let shared = longest_common(&before, &after);
    if shared.len() * 2 < before.len().min(after.len()) || shared.is_empty() {
        return Wording { old: whole(old), new: whole(new) };
    }
    let kept: (Vec<usize>, Vec<usize>) = shared.into_iter().unzip();
    Wording { old: spans(old, &before, &kept.0), new: spans(new, &after, &kept.1) }
}

/// The words of a text, each with the spaces behind it.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// The places of the words that both have, in order: the longest such row.
fn longest_common(a: &[&str], b: &[&str]) -> Vec<(usize, usize)> {
    // A comma more is no other word.
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let (a, b): (Vec<String>, Vec<String>) =
        (a.iter().map(|word| bare(word)).collect(), b.iter().map(|word| bare(word)).collect());
    let is_same = |i: usize, j: usize| a[i] == b[j];
    // How many words the rests from i and from j have in common.
    let mut lengths = vec![vec![0u32; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            lengths[i][j] = match is_same(i, j) {
                true => lengths[i + 1][j + 1] + 1,
                false => lengths[i + 1][j].max(lengths[i][j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut common = Vec::new();
    while i < a.len() && j < b.len() {
        if is_same(i, j) {
            common.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if lengths[i + 1][j] >= lengths[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    common
}

/// Puts neighbours together that are alike.
fn spans<'a>(text: &'a str, words: &[&str], kept: &[usize]) -> Vec<Span<'a>> {
    let mut spans: Vec<Span<'a>> = Vec::new();
    let (mut start, mut end) = (0, 0);
    for (n, word) in words.iter().enumerate() {
        let is_changed = !kept.contains(&n);
        if spans.last().is_none_or(|span| span.is_changed != is_changed) {
            start = end;
            spans.push(Span { text: "", is_changed });
        }
        end += word.len();
        if let Some(span) = spans.last_mut() {
            span.text = &text[start..end];
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(old: &str, new: &str, expected: [&str; 2]) {
        let tell = |spans: &[Span<'_>]| -> String {
            spans
                .iter()
                .map(|span| if span.is_changed { format!("[{}]", span.text) } else { span.text.into() })
                .collect()
        };
        let wording = changed_words(old, new);
        assert_eq!([tell(&wording.old), tell(&wording.new)], expected);
    }

    #[test]
    fn the_words_that_the_other_edition_lacks_are_told() {
        check(
            "Spending on training per teacher",
            "Yearly spending on training per teacher, digital skills included",
            [
                "[Spending ]on training per teacher",
                "[Yearly spending ]on training per teacher, [digital skills included]",
            ],
        );
        check("a b c d", "a c d", ["a [b ]c d", "a c d"]);
        check("same words", "same words", ["same words", "same words"]);
    }

    #[test]
    fn texts_that_share_little_are_left_as_they_are() {
        check("one two three", "four five three", ["one two three", "four five three"]);
        check("", "new", ["", "new"]);
    }

    #[test]
    fn nothing_is_lost_of_either_text() {
        for (old, new) in [("é\u{a0}à b", "b é\u{a0}à"), ("  a  b ", "a b c"), ("x", "")] {
            let wording = changed_words(old, new);
            let joined = |spans: &[Span<'_>]| spans.iter().map(|span| span.text).collect::<String>();
            assert_eq!((joined(&wording.old), joined(&wording.new)), (old.to_owned(), new.to_owned()));
        }
    }
}
