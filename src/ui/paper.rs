//! A paper on the page: the same blocks in the same order and with the same classes as in its file
//! (`papers::html`), so that one style sheet serves both. The page has its own heading, so a paper's begin one lower.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::figure::{Drawing, sample, small_drawing};
use crate::charts::Picture;
use crate::figures::{Figure, Numbers};
use crate::papers::html::shown::{
    SIGNATURE_LINES, WIDE, addresses, cell_class, direction, figures_of, has_something, is_of_numbers, level_mark,
    logo_address, part_class, places, stacked, standing_word, standing_words,
};
use crate::papers::{Block, Entry, Paper, Table};

/// A paper, from its title to its last section.
pub fn paper(desk: &Desk, paper: &Paper) -> Html {
    html! {
        <article class="paper" lang={paper.language.code()} aria-labelledby="paper-title">
            { beginning(desk, paper) }
            for (n, (section, address)) in paper.sections.iter().zip(addresses(paper)).enumerate() {
                <section
                    key={address.clone()} class={part_class(section)}
                    aria-labelledby={address.clone()}
                >
                    <h3 id={address.clone()} class="paper-part-title" dir={direction(&section.title)}>{ &section.title }</h3>
                    { blocks(desk, &section.blocks, &figures_of(n)) }
                </section>
            }
        </article>
    }
}

fn beginning(desk: &Desk, paper: &Paper) -> Html {
    let (word, meaning) = standing_words(&desk.t, paper.standing);
    let logo = paper.logo.as_ref().and_then(|logo| Some((logo, logo_address(logo)?)));
    html! {
        <header class="paper-head">
            if let Some((logo, address)) = logo {
                <img class="paper-logo" src={address} alt={logo.words.to_string()} />
            }
            <h2 id="paper-title" class="paper-title" dir={direction(&paper.title)}>{ &paper.title }</h2>
            <p class="paper-subject" dir={direction(&paper.subject)}>{ &paper.subject }</p>
            <p class="paper-standing" data-standing={standing_word(paper.standing)}>
                <strong>{ word }</strong>{ " " }<span>{ meaning }</span>
            </p>
            if !paper.facts.is_empty() {
                { facts(&paper.facts) }
            }
        </header>
    }
}

/// Blocks. Ids within them begin with `address`.
fn blocks(desk: &Desk, blocks: &[Block], address: &str) -> Html {
    let shown = blocks.iter().enumerate().filter(|(_, block)| has_something(block));
    shown.map(|(n, of)| block(desk, of, &format!("{address}-{n}"))).collect()
}

fn block(desk: &Desk, block: &Block, address: &str) -> Html {
    match block {
        Block::Heading(words) => html! { <h4 class="paper-heading" dir={direction(words)}>{ words }</h4> },
        Block::Text(words) => html! { <p dir={direction(words)}>{ words }</p> },
        Block::Note(words) => html! { <p class="paper-note" dir={direction(words)}>{ words }</p> },
        Block::Facts(said) => facts(said),
        Block::Items(items) => html! {
            <ul>
                for item in items.iter() {
                    <li dir={direction(item)}>{ item }</li>
                }
            </ul>
        },
        Block::Table(of) => table(of),
        Block::Figure(of) => figure(desk, of, address),
        Block::Together(together) => {
            html! { <div class="paper-together">{ blocks(desk, together, address) }</div> }
        }
        Block::Signatures(who) => signatures(desk, who),
    }
}

/// Terms with their values.
fn facts(facts: &[(String, String)]) -> Html {
    html! {
        <dl class="paper-facts">
            for (term, value) in facts.iter() {
                <div><dt dir={direction(term)}>{ term }</dt><dd dir={direction(value)}>{ value }</dd></div>
            }
        </dl>
    }
}

/// The place of a table. One that is wide scrolls there, and takes the focus so that keys can scroll it.
fn place(n_columns: usize, caption: &str, table: Html) -> Html {
    match n_columns >= WIDE {
        true => html! {
            <div class="paper-table" role="region" tabindex="0" aria-label={caption.to_owned()}>{ table }</div>
        },
        false => html! { <div class="paper-table">{ table }</div> },
    }
}

fn table(table: &Table) -> Html {
    let columns = &table.columns;
    let places = places(columns);
    let row = |row: &[Entry]| {
        let said = |place: &Range<usize>| (stacked(columns, row, place.clone()), is_of_numbers(columns, place));
        let cells = places.iter().map(said).enumerate();
        cells.map(|(n, (said, is_numeric))| cell(&said, n == 0, is_numeric)).collect::<Html>()
    };
    let heading = |place: &Range<usize>| {
        let headings: Vec<&str> = columns[place.clone()].iter().map(|column| &*column.heading).collect();
        headings.join("\n")
    };
    let whole = html! {
        <table>
            <caption dir={direction(&table.caption)}>{ &table.caption }</caption>
            <thead>
                <tr>
                    for (heading, is_numeric) in places.iter().map(|it| (heading(it), is_of_numbers(columns, it))) {
                        <th scope="col" class={cell_class(is_numeric)} dir={direction(&heading)}>{ heading }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for entries in table.rows.iter() {
                    <tr>{ row(entries) }</tr>
                }
            </tbody>
        </table>
    };
    place(places.len(), &table.caption, whole)
}

/// A cell; the first of a row is its head.
fn cell(said: &[(Option<&str>, &Entry)], is_head: bool, is_numeric: bool) -> Html {
    let class = cell_class(is_numeric);
    let (dir, words) = match said {
        [(_, Entry { words, stop: None, .. })] => (direction(words), html! { { words } }),
        [(_, entry)] => (None, entry_of_cell(entry)),
        _ => (None, said.iter().map(|(heading, entry)| shared(*heading, entry)).collect()),
    };
    match is_head {
        true => html! { <th scope="row" {class} {dir}>{ words }</th> },
        false => html! { <td {class} {dir}>{ words }</td> },
    }
}

/// What one of the columns says that share a place.
fn shared(heading: Option<&str>, entry: &Entry) -> Html {
    html! {
        <div class="paper-shared">
            if let Some(heading) = heading {
                <span class="paper-label" dir={direction(heading)}>{ heading }</span>{ " " }
            }
            { entry_of_cell(entry) }
        </div>
    }
}

/// What one column says in a cell: words, with the mark of the level where they name one.
fn entry_of_cell(entry: &Entry) -> Html {
    let words = html! { <span dir={direction(&entry.words)}>{ &entry.words }</span> };
    match entry.stop {
        None => words,
        Some(stop) => html! { <span class="paper-level">{ small_drawing(&level_mark(stop)) }{ words }</span> },
    }
}

/// A figure as it stands on paper: its drawing, its keys and its numbers, with nothing to take in hand.
fn figure(desk: &Desk, figure: &Rc<Figure>, address: &str) -> Html {
    let title_id = format!("{address}-title");
    let plot = |picture: &Rc<Picture>, class: Option<&'static str>| {
        html! {
            <div class={classes!("plot", class)}>
                <Drawing picture={picture.clone()} label={figure.title.clone()} />
            </div>
        }
    };
    html! {
        <figure class="paper-figure" aria-labelledby={title_id.clone()}>
            <figcaption id={title_id} dir={direction(&figure.title)}>{ &figure.title }</figcaption>
            <div class="plots">
                { plot(&figure.picture, figure.narrow.as_ref().map(|_| "wide-only")) }
                if let Some(narrow) = &figure.narrow {
                    { plot(narrow, Some("narrow-only")) }
                }
            </div>
            if !figure.keys.is_empty() {
                <ul class="paper-keys">
                    for (mark, meaning) in figure.keys.iter() {
                        <li>{ sample(*mark) }<span dir={direction(meaning)}>{ meaning }</span></li>
                    }
                </ul>
            }
            if !figure.note.trim().is_empty() {
                <p class="paper-note" dir={direction(&figure.note)}>{ &figure.note }</p>
            }
            if !figure.numbers.columns.is_empty() {
                <details>
                    <summary>{ desk.t.text("as-table") }</summary>
                    { numbers(&figure.numbers, &figure.title) }
                </details>
            }
        </figure>
    }
}

/// The numbers of a figure.
fn numbers(numbers: &Numbers, title: &str) -> Html {
    let whole = html! {
        <table>
            <caption class="visually-hidden">{ title }</caption>
            <thead>
                <tr>
                    <th scope="col">{ &numbers.corner }</th>
                    for column in numbers.columns.iter() {
                        <th scope="col" class={cell_class(true)} dir={direction(&column.name)}>{ &column.name }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for row in numbers.rows.iter() {
                    <tr>
                        <th scope="row" dir={direction(&row.head.name)}>{ &row.head.name }</th>
                        for cell in row.cells.iter() {
                            <td class={cell_class(true)} dir={direction(&cell.words)}>{ &cell.words }</td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    };
    place(numbers.columns.len() + 1, title, whole)
}

/// Room to sign by hand, for each of these.
fn signatures(desk: &Desk, who: &[String]) -> Html {
    html! {
        <ul class="paper-signatures">
            for heading in who.iter() {
                <li>
                    <p class="paper-who" dir={direction(heading)}>{ heading }</p>
                    for line in SIGNATURE_LINES {
                        <p class="paper-line">{ desk.t.text(line) }</p>
                    }
                </li>
            }
        </ul>
    }
}
