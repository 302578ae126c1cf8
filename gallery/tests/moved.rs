//! What the figure of what moved says in each case, in three languages.

use expect_test::expect_file;
use gallery::cases::moved::cases;
use gallery::texts::texts;
use qualicycle::texts::Language;

#[test]
fn the_sentence_of_each_case_is_true_of_it_in_three_languages() {
    let in_each = Language::ALL.map(|language| cases(&texts(language)));
    let mut told = String::new();
    for (index, case) in in_each[0].iter().enumerate() {
        told.push_str(&format!("{}\n", case.name));
        for (language, cases) in Language::ALL.into_iter().zip(&in_each) {
            let sentence = cases[index].figure.as_ref().map_or("no figure", |figure| &*figure.title);
            told.push_str(&format!("  {}  {sentence}\n", language.code()));
        }
        if let Some(figure) = &case.figure {
            let rows = figure.numbers.rows.iter().map(|row| format!("{}: {}", row.head.name, row.cells[0].words));
            told.push_str(&format!("      {}\n", rows.collect::<Vec<_>>().join(" | ")));
        }
    }
    expect_file!["moved.txt"].assert_eq(&told);
}
