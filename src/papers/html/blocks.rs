//! The blocks of a section as HTML.

use super::markup::Markup;
use super::shown::{SIGNATURE_LINES, WIDE, cell_class, has_something, is_of_numbers, level_mark, places, stacked};
use crate::charts::key::key;
use crate::charts::svg::inline;
use crate::figures::{Figure, Numbers};
use crate::papers::{Block, Entry, Table};
use crate::texts::Texts;

/// Writes blocks. Ids within them begin with `address`.
pub(super) fn blocks(markup: &mut Markup, t: &Texts, blocks: &[Block], address: &str) {
    for (n, block) in blocks.iter().enumerate().filter(|(_, block)| has_something(block)) {
        write(markup, t, block, &format!("{address}-{n}"));
    }
}

fn write(markup: &mut Markup, t: &Texts, block: &Block, address: &str) {
    match block {
        Block::Heading(words) => markup.words("h3", &[class("paper-heading")], words),
        Block::Text(words) => markup.words("p", &[], words),
        Block::Note(words) => markup.words("p", &[class("paper-note")], words),
        Block::Facts(said) => facts(markup, said),
        Block::Items(items) => {
            markup.open("ul", &[]);
            items.iter().for_each(|item| markup.words("li", &[], item));
            markup.close("ul");
        }
        Block::Table(of) => table(markup, of),
        Block::Figure(of) => figure(markup, t, of, address),
        Block::Together(together) => {
            markup.open("div", &[class("paper-together")]);
            blocks(markup, t, together, address);
            markup.close("div");
        }
        Block::Signatures(who) => signatures(markup, t, who),
    }
}

/// A class as an attribute.
pub(super) fn class(name: &'static str) -> (&'static str, Option<&'static str>) {
    ("class", Some(name))
}

/// Terms with their values.
pub(super) fn facts(markup: &mut Markup, facts: &[(String, String)]) {
    markup.open("dl", &[class("paper-facts")]);
    for (term, value) in facts {
        markup.open("div", &[]);
        markup.words("dt", &[], term);
        markup.words("dd", &[], value);
        markup.close("div");
    }
    markup.close("dl");
}

/// Begins the place of a table. One that is wide scrolls there, and takes the focus so that keys can scroll it.
fn open_place(markup: &mut Markup, n_columns: usize, caption: &str) {
    let is_wide = n_columns >= WIDE;
    let only_wide = |value| is_wide.then_some(value);
    markup.open(
        "div",
        &[
            class("paper-table"),
            ("role", only_wide("region")),
            ("tabindex", only_wide("0")),
            ("aria-label", only_wide(caption)),
        ],
    );
}

fn table(markup: &mut Markup, table: &Table) {
    let places = places(&table.columns);
    open_place(markup, places.len(), &table.caption);
    markup.open("table", &[]);
    markup.words("caption", &[], &table.caption);
    markup.written("<thead><tr>");
    for place in &places {
        let is_numeric = is_of_numbers(&table.columns, place);
        let headings: Vec<&str> = table.columns[place.clone()].iter().map(|column| &*column.heading).collect();
        markup.words("th", &[("scope", Some("col")), number_class(is_numeric)], &headings.join("\n"));
    }
    markup.written("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        markup.open("tr", &[]);
        for (n, place) in places.iter().enumerate() {
            let is_numeric = is_of_numbers(&table.columns, place);
            cell(markup, &stacked(&table.columns, row, place.clone()), n == 0, is_numeric);
        }
        markup.close("tr");
    }
    markup.written("</tbody></table></div>\n");
}

fn number_class(is_numeric: bool) -> (&'static str, Option<&'static str>) {
    ("class", cell_class(is_numeric))
}

/// A cell; the first of a row is its head.
fn cell(markup: &mut Markup, said: &[(Option<&str>, &Entry)], is_head: bool, is_numeric: bool) {
    let (tag, scope) = if is_head { ("th", Some("row")) } else { ("td", None) };
    let attributes = [("scope", scope), number_class(is_numeric)];
    if let [(_, Entry { words, stop: None, .. })] = said {
        return markup.words(tag, &attributes, words);
    }
    markup.open(tag, &attributes);
    match said {
        [(_, entry)] => entry_of_cell(markup, entry),
        _ => said.iter().for_each(|(heading, entry)| {
            markup.open("div", &[class("paper-shared")]);
            if let Some(heading) = heading {
                markup.words("span", &[class("paper-label")], heading);
                markup.written(" ");
            }
            entry_of_cell(markup, entry);
            markup.close("div");
        }),
    }
    markup.close(tag);
}

/// What one column says in a cell: words, with the mark of the level where they name one.
fn entry_of_cell(markup: &mut Markup, entry: &Entry) {
    let Some(stop) = entry.stop else { return markup.words("span", &[], &entry.words) };
    markup.open("span", &[class("paper-level")]);
    markup.written(&inline(&level_mark(stop), None));
    markup.words("span", &[], &entry.words);
    markup.close("span");
}

fn figure(markup: &mut Markup, t: &Texts, figure: &Figure, address: &str) {
    let title_id = format!("{address}-title");
    markup.open("figure", &[class("paper-figure"), ("aria-labelledby", Some(&title_id))]);
    markup.words("figcaption", &[("id", Some(&title_id))], &figure.title);
    markup.open("div", &[class("plots")]);
    let wide = figure.narrow.as_ref().map(|_| "plot wide-only");
    plot(markup, &inline(&figure.picture, Some(&figure.title)), wide.unwrap_or("plot"));
    if let Some(narrow) = &figure.narrow {
        plot(markup, &inline(narrow, Some(&figure.title)), "plot narrow-only");
    }
    markup.close("div");
    if !figure.keys.is_empty() {
        markup.open("ul", &[class("paper-keys")]);
        for (mark, meaning) in &figure.keys {
            markup.open("li", &[]);
            markup.written(&inline(&key(*mark), None));
            markup.words("span", &[], meaning);
            markup.close("li");
        }
        markup.close("ul");
    }
    if !figure.note.trim().is_empty() {
        markup.words("p", &[class("paper-note")], &figure.note);
    }
    if !figure.numbers.columns.is_empty() {
        markup.open("details", &[]);
        markup.words("summary", &[], &t.text("as-table"));
        numbers(markup, &figure.numbers, &figure.title);
        markup.close("details");
    }
    markup.close("figure");
}

fn plot(markup: &mut Markup, svg: &str, class: &'static str) {
    markup.open("div", &[("class", Some(class))]);
    markup.written(svg);
    markup.close("div");
}

/// The numbers of a figure.
fn numbers(markup: &mut Markup, numbers: &Numbers, title: &str) {
    open_place(markup, numbers.columns.len() + 1, title);
    markup.open("table", &[]);
    markup.words("caption", &[class("visually-hidden")], title);
    markup.written("<thead><tr>");
    markup.words("th", &[("scope", Some("col"))], &numbers.corner);
    for column in &numbers.columns {
        markup.words("th", &[("scope", Some("col")), number_class(true)], &column.name);
    }
    markup.written("</tr></thead>\n<tbody>\n");
    for row in &numbers.rows {
        markup.open("tr", &[]);
        markup.words("th", &[("scope", Some("row"))], &row.head.name);
        row.cells.iter().for_each(|cell| markup.words("td", &[number_class(true)], &cell.words));
        markup.close("tr");
    }
    markup.written("</tbody></table></div>\n");
}

/// Room to sign by hand, for each of these.
fn signatures(markup: &mut Markup, t: &Texts, who: &[String]) {
    markup.open("ul", &[class("paper-signatures")]);
    for heading in who {
        markup.open("li", &[]);
        markup.words("p", &[class("paper-who")], heading);
        for line in SIGNATURE_LINES {
            markup.words("p", &[class("paper-line")], &t.text(line));
        }
        markup.close("li");
    }
    markup.close("ul");
}
