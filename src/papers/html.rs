//! A paper as an HTML file of its own: it opens in any browser without a network, holds no script that runs, and prints
//! as the page does.
//!
//! # What keeps it readable and safe
//! - Its own content security policy lets nothing in but its one style sheet, known by its digest, and pictures that
//!   are in the file. A browser that knows no such policy finds nothing to load either.
//! - Every element and attribute is a word of this program. What people wrote is text, each piece in an element of its
//!   own, so that neither tags nor marks that turn the direction of writing reach beyond it.
//! - Without any style it is still a document in reading order: title, what is known, contents, sections.

mod blocks;
mod markup;
pub mod shown;
mod style;

use super::Paper;
use crate::formats::page::{GENERATOR, PLACE};
use crate::texts::Texts;
use blocks::{blocks, class, facts};
use markup::{Markup, is_turning};
use shown::{addresses, figures_of, logo_address, part_class, standing_word, standing_words};

/// The paper as an HTML document, with the place in it where the archive of its dossier may come.
pub fn html(t: &Texts, paper: &Paper) -> String {
    let addresses = addresses(paper);
    let mut markup = Markup::default();
    markup.written("<!doctype html>\n");
    markup.open("html", &[("lang", Some(paper.language.code()))]);
    head(&mut markup, paper);
    markup.written("<body>\n");
    markup.words("a", &[class("paper-skip"), ("href", Some("#paper"))], &t.text("skip"));
    markup.open("main", &[("id", Some("paper")), class("paper"), ("tabindex", Some("-1"))]);
    beginning(&mut markup, t, paper);
    contents(&mut markup, t, paper, &addresses);
    for (n, (section, address)) in paper.sections.iter().zip(&addresses).enumerate() {
        markup.open("section", &[class(part_class(section)), ("aria-labelledby", Some(address))]);
        markup.words("h2", &[("id", Some(address)), class("paper-part-title")], &section.title);
        blocks(&mut markup, t, &section.blocks, &figures_of(n));
        markup.close("section");
    }
    markup.close("main");
    markup.open("footer", &[class("paper-foot")]);
    markup.words("p", &[], &paper.running);
    // The style sheet shows it where the archive is.
    markup.words("p", &[class("paper-travels")], &t.text("paper-travels"));
    markup.close("footer");
    markup.written(PLACE);
    markup.written("\n</body>\n</html>\n");
    markup.into_html()
}

/// What the browser is told about the document.
fn head(markup: &mut Markup, paper: &Paper) {
    let style = style::style(paper);
    let policy = format!(
        "default-src 'none'; img-src data:; style-src {}; base-uri 'none'; form-action 'none'",
        style::hash(&style)
    );
    markup.written("<head>\n<meta charset=\"utf-8\">\n");
    let metas = [
        ("viewport", "width=device-width, initial-scale=1"),
        ("generator", GENERATOR),
        ("color-scheme", "light dark"),
        ("referrer", "no-referrer"),
    ];
    markup.open("meta", &[("http-equiv", Some("Content-Security-Policy")), ("content", Some(&policy))]);
    for (name, content) in metas {
        markup.written("\n");
        markup.open("meta", &[("name", Some(name)), ("content", Some(content))]);
    }
    // The title stands alone in the browser's own frame, where nothing keeps directions apart.
    let title = format!("{} – {}", paper.title, paper.subject).replace(is_turning, "");
    markup.written("\n<title>");
    markup.text(&title);
    markup.written("</title>\n<style>");
    markup.written(&style);
    markup.written("</style>\n</head>\n");
}

/// Whose paper it is, about what, how far it may be relied on, and what is known of it.
fn beginning(markup: &mut Markup, t: &Texts, paper: &Paper) {
    markup.open("header", &[class("paper-head")]);
    if let Some((logo, address)) = paper.logo.as_ref().and_then(|logo| Some((logo, logo_address(logo)?))) {
        markup.open("img", &[class("paper-logo"), ("src", Some(&address)), ("alt", Some(&logo.words))]);
    }
    markup.words("h1", &[class("paper-title")], &paper.title);
    markup.words("p", &[class("paper-subject")], &paper.subject);
    let (word, meaning) = standing_words(t, paper.standing);
    markup.open("p", &[class("paper-standing"), ("data-standing", Some(standing_word(paper.standing)))]);
    markup.words("strong", &[], &word);
    markup.words("span", &[], &meaning);
    markup.close("p");
    if !paper.facts.is_empty() {
        facts(markup, &paper.facts);
    }
    markup.close("header");
}

/// The sections with where they are.
fn contents(markup: &mut Markup, t: &Texts, paper: &Paper, addresses: &[String]) {
    if paper.sections.len() < 2 {
        return;
    }
    markup.open("nav", &[class("paper-contents"), ("aria-labelledby", Some("paper-contents"))]);
    markup.words("h2", &[("id", Some("paper-contents"))], &t.text("paper-contents"));
    markup.open("ol", &[]);
    for (section, address) in paper.sections.iter().zip(addresses) {
        markup.open("li", &[]);
        markup.words("a", &[("href", Some(&format!("#{address}")))], &section.title);
        markup.close("li");
    }
    markup.close("ol");
    markup.close("nav");
}
