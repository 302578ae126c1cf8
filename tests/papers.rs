//! Papers as files and on the page: they show the same, keep their rules, and nothing that people wrote is anything but
//! text in them.

mod support;

#[path = "papers/letters.rs"]
mod letters;
#[path = "papers/report.rs"]
mod of_a_round;
#[path = "papers/sample.rs"]
mod sample;
#[path = "papers/tokens.rs"]
mod tokens;

use std::collections::BTreeSet;
use std::fs;
use std::rc::Rc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use expect_test::expect_file;
use proptest::prelude::*;
use qualicycle::formats::page;
use qualicycle::papers::html::html;
use qualicycle::papers::html::shown::{addresses, logo_address};
use qualicycle::papers::{Paper, Section};
use qualicycle::texts::{Language, Texts};
use qualicycle::ui::context::{Desk, Dispatch};
use sample::{paper_of, paper_with_logo, report};
use sha2::{Digest as _, Sha256};
use support::browser::words_of_interface;
use support::cases;
use support::html::Element;
use tokens::{Token, tokens};
use yew::prelude::*;

fn french() -> Texts {
    Texts::read(Language::French, &words_of_interface(Language::French))
}

/// The elements that a paper is made of, and the attributes that each may have beside `class`, `dir` and `id`.
const ELEMENTS: [(&str, &[&str]); 46] = [
    ("html", &["lang"]),
    ("head", &[]),
    ("meta", &["charset", "name", "content", "http-equiv"]),
    ("title", &[]),
    ("style", &[]),
    ("body", &[]),
    ("a", &["href"]),
    ("main", &["tabindex"]),
    ("header", &[]),
    ("img", &["src", "alt"]),
    ("nav", &["aria-labelledby"]),
    ("section", &["aria-labelledby"]),
    ("footer", &[]),
    ("h1", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("p", &["data-standing"]),
    ("strong", &[]),
    ("span", &[]),
    ("ul", &[]),
    ("ol", &[]),
    ("li", &[]),
    ("dl", &[]),
    ("dt", &[]),
    ("dd", &[]),
    ("div", &["role", "tabindex", "aria-label"]),
    ("table", &[]),
    ("caption", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["scope"]),
    ("td", &[]),
    ("figure", &["aria-labelledby"]),
    ("figcaption", &[]),
    ("details", &[]),
    ("summary", &[]),
    ("svg", &["width", "height", "viewBox", "role", "aria-label", "aria-hidden", "focusable"]),
    ("polyline", &["points"]),
    ("polygon", &["points"]),
    ("circle", &["cx", "cy", "r"]),
    ("rect", &["x", "y", "width", "height"]),
    ("line", &["x1", "y1", "x2", "y2"]),
    ("path", &["d"]),
    ("text", &["x", "y", "text-anchor", "font-size"]),
    ("script", &["type"]),
];

/// Elements that hold nothing and have no end.
const VOID: [&str; 2] = ["meta", "img"];

/// Holds that a document has no element, no attribute and no address but those of this program, that each element ends
/// where it began, and that what may reach out of the document reaches nowhere. Gives its text.
#[track_caller]
fn check(document: &str) -> String {
    let tokens = tokens(document);
    assert_eq!(tokens[0], Token::Doctype);
    let (mut open, mut ids, mut text) = (Vec::new(), BTreeSet::new(), String::new());
    for token in &tokens {
        match token {
            Token::Start { name, attributes, is_closed } => {
                let known = ELEMENTS.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("<{name}>"));
                for (attribute, value) in attributes {
                    let is_known = ["class", "dir", "id"].contains(&&**attribute) || known.1.contains(&&**attribute);
                    assert!(is_known, "{attribute} of {name}");
                    match &**attribute {
                        "href" => assert!(value.starts_with('#'), "{value}"),
                        "src" => assert!(value.starts_with("data:image/png;base64,"), "{value}"),
                        "id" => assert!(ids.insert(value.clone()), "#{value} stands twice"),
                        "dir" => assert_eq!(value, "auto"),
                        "class" => {
                            assert!(value.chars().all(|char| char.is_ascii_alphanumeric() || " -".contains(char)))
                        }
                        _ => {}
                    }
                }
                if !is_closed && !VOID.contains(&&**name) {
                    open.push(name.clone());
                }
            }
            Token::End(name) => assert_eq!(open.pop().as_ref(), Some(name), "what ends was opened last"),
            Token::Text(_) if open.last().is_some_and(|name| name == "style" || name == "script") => {}
            Token::Text(words) => text.push_str(words),
            Token::Comment(comment) => assert_eq!(comment, " archive "),
            Token::Doctype => {}
        }
    }
    assert!(open.is_empty(), "{open:?}");
    assert_eq!(starts(&tokens, "style").len(), 1);
    for (_, target) in starts(&tokens, "a").into_iter().flatten().filter(|(name, _)| name == "href") {
        assert!(ids.contains(&target[1..]), "{target} is there");
    }
    text
}

/// The attributes of all elements of a name.
fn starts(tokens: &[Token], wanted: &str) -> Vec<Vec<(String, String)>> {
    let of = |token: &Token| match token {
        Token::Start { name, attributes, .. } if name == wanted => Some(attributes.clone()),
        _ => None,
    };
    tokens.iter().filter_map(of).collect()
}

// As a school would have it.

/// What stands between the tags of the body, drawings emptied.
fn body(document: &str) -> String {
    let (_, body) = document.split_once("<body>").expect("it begins");
    let (body, _) = body.split_once("</body>").expect("it ends");
    let mut pieces = body.split("<svg");
    let mut emptied = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (start, rest) = piece.split_once('>').expect("a tag ends");
        let (_, after) = rest.split_once("</svg>").expect("a drawing ends");
        emptied.push_str(&format!("<svg{start}></svg>{after}"));
    }
    emptied.replace(page::PLACE, "").replace("&#39;", "'")
}

#[test]
fn a_report_as_a_file() {
    let document = html(&french(), &report(&french()));
    check(&document);
    // For the eye, and for validators of the whole document.
    fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/paper.html"), &document).expect("it can be written");
    expect_file!["papers/file.html"].assert_eq(&Element::parse(&body(&document)).pretty());
}

#[derive(PartialEq, Properties)]
struct OnPageProperties {
    desk: Desk,
    paper: Rc<Paper>,
}

#[component]
fn OnPage(props: &OnPageProperties) -> Html {
    qualicycle::ui::paper::paper(&props.desk, &props.paper)
}

fn on_page(paper: Paper) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let desk = Desk { t: Rc::new(french()), dispatch: Dispatch(Callback::noop()) };
    let props = OnPageProperties { desk, paper: Rc::new(paper) };
    let renderer = yew::LocalServerRenderer::<OnPage>::with_props(props).hydratable(false);
    tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
}

#[test]
fn a_report_on_the_page() {
    let page = on_page(report(&french()));
    fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/paper-on-page.html"), &page).expect("it can be written");
    expect_file!["papers/page.html"].assert_eq(&Element::parse(&page).pretty());
}

#[test]
fn the_file_and_the_page_say_the_same_in_the_same_classes() {
    let in_file = Element::parse(&body(&html(&french(), &report(&french()))));
    let on_page = Element::parse(&on_page(report(&french())));
    let said = |root: &Element| {
        let said = ["p", "li", "dt", "dd", "td", "th", "caption", "figcaption", "summary", "h1", "h2", "h3", "h4"];
        let is_said = |element: &&Element| said.contains(&&*element.tag);
        // The file has line breaks between elements.
        let words = |element: &Element| element.text().replace(' ', "");
        let of = |element: &Element| (element.get("class").unwrap_or_default().to_owned(), words(element));
        root.all().into_iter().filter(is_said).map(of).collect::<Vec<_>>()
    };
    let file = in_file.by_id("paper");
    let sections: Vec<_> = file.find("section").into_iter().flat_map(said).collect();
    let head: Vec<_> = file.find("header").into_iter().flat_map(said).collect();
    assert!(sections.len() > 200, "there is a lot to say");
    let (in_file, on_page) = ([head, sections].concat(), said(&on_page));
    for (file, page) in in_file.iter().zip(&on_page) {
        assert_eq!(file, page);
    }
    assert_eq!(in_file.len(), on_page.len());
}

#[test]
fn headings_go_down_step_by_step() {
    let document = html(&french(), &report(&french()));
    let levels: Vec<u32> = (tokens(&document).iter())
        .filter_map(|token| match token {
            Token::Start { name, .. } => name.strip_prefix('h').and_then(|level| level.parse().ok()),
            _ => None,
        })
        .collect();
    assert_eq!(levels[0], 1);
    assert!(levels[1..].iter().all(|level| *level > 1), "one title");
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

#[test]
fn the_policy_lets_in_nothing_but_the_one_style_sheet() {
    let document = html(&french(), &report(&french()));
    let (_, rest) = document.split_once("<style>").expect("a sheet");
    let (style, _) = rest.split_once("</style>").expect("it ends");
    let digest = BASE64_STANDARD.encode(Sha256::digest(style));
    let policy =
        format!("default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'");
    let metas = starts(&tokens(&document), "meta");
    let of = |meta: &Vec<(String, String)>| meta.iter().any(|(_, value)| value == "Content-Security-Policy");
    let meta = metas.iter().find(|meta| of(meta)).expect("a policy");
    assert_eq!(meta[1], ("content".to_owned(), policy));
    for reach in ["url(", "@import", "http:", "https:", "javascript:", " style="] {
        assert!(!style.contains(reach) && !body(&document).contains(reach), "{reach} reaches out of the document");
    }
}

#[test]
fn every_page_says_what_it_is_of() {
    let document = html(&french(), &report(&french()));
    assert!(document.contains("@bottom-left{content:\"Auto\\2d déclaré\\20 ·\\20 clos"));
    assert!(document.contains("counter(page) \" / \" counter(pages)"));
    assert!(document.contains("@top-left{content:\"Rapport\\20 d’auto"));
}

#[test]
fn addresses_are_given_once() {
    let mut paper = paper_of("x");
    let section = |id: &str| Section { id: id.into(), ..paper.sections[0].clone() };
    paper.sections = ["results", "results", "results-2", "é", "", "a b\"c"].map(section).into();
    let expected = ["part-results", "part-results-2", "part-results-2-2", "part-", "part--2", "part-abc"];
    assert_eq!(addresses(&paper), expected);
    check(&html(&french(), &paper));
}

#[test]
fn a_paper_without_anything_is_a_document_all_the_same() {
    let mut paper = paper_of("");
    check(&html(&french(), &paper));
    paper.sections.clear();
    paper.facts.clear();
    let document = html(&french(), &paper);
    check(&document);
    assert!(!document.contains("<nav"), "nothing to find one's way in");
}

// What people wrote.

const HOSTILE: [&str; 18] = [
    "<script>alert(1)</script>",
    "</script><script src=//example.org/x.js></script>",
    "</style><img src=x onerror=alert(1)>",
    "</title></head><body onload=alert(1)>",
    "<!-- archive -->",
    "--><!--",
    "<![CDATA[ ]]>",
    "]]></svg><script>",
    "\" onmouseover=\"alert(1)",
    "' autofocus onfocus='alert(1)",
    "\\\"}*{background:url(https://example.org)}",
    "&lt;script&gt; &amp;amp; &#0; &notit;",
    "javascript:alert(1)",
    "a\u{0}b\u{1}\u{8}\u{b}\u{c}\u{1b}\u{7f}\u{85}\u{9f}c\u{fdd0}\u{fffe}\u{10ffff}",
    "\u{202e}gnp.\u{2066}\u{202a}\u{200f} مدرسة النور",
    "one\r\ntwo\rthree\n\nfour\u{2028}five\u{feff}",
    "👩🏽‍🏫🎓 z̴̢̛͝a̵l̷g̶o̷",
    "<script type=\"application/json\" id=\"qualicycle-archive\">{}</script>",
];

/// A text as a document can hold it.
fn kept(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_kept = |char: &char| {
        let code = u32::from(*char);
        let is_noncharacter = (0xfdd0..=0xfdef).contains(&code) || code % 0x10000 >= 0xfffe;
        !is_noncharacter && (!char.is_control() || matches!(char, '\t' | '\n'))
    };
    unified.chars().filter(is_kept).collect()
}

#[test]
fn what_people_wrote_is_text_wherever_it_stands() {
    let t = french();
    for text in HOSTILE {
        let document = html(&t, &paper_of(text));
        let said = check(&document);
        let n = said.matches(&kept(text)).count();
        assert!(n >= 60, "{text:?} is said {n} times");
        assert_eq!(document.matches(page::PLACE).count(), 1, "{text:?}");
    }
}

#[test]
fn texts_of_any_length_are_whole() {
    let long = "é<".repeat(10_000);
    let said = check(&html(&french(), &paper_of(&long)));
    assert!(said.matches(&long).count() >= 60);
}

#[test]
fn words_that_run_from_right_to_left_keep_to_themselves() {
    let document = html(&french(), &paper_of("\u{202e}abc"));
    let tokens = tokens(&document);
    for pair in tokens.windows(2) {
        if let [Token::Start { name, attributes, .. }, Token::Text(words)] = pair
            && words.contains('\u{202e}')
            && name != "text"
        {
            assert!(attributes.contains(&("dir".to_owned(), "auto".to_owned())), "{name} lets it out");
        }
    }
    let (head, _) = document.split_once("</head>").expect("a head");
    assert!(!head.contains('\u{202e}'), "nothing keeps it in there");
}

#[test]
fn a_logo_is_a_picture_or_nothing() {
    let shown = |media_type: &str, base64: &str| {
        let paper = paper_with_logo(media_type, base64);
        let document = html(&french(), &paper);
        check(&document);
        assert_eq!(document.contains("<img"), paper.logo.as_deref().and_then(logo_address).is_some());
        document.contains("<img")
    };
    assert!(shown("image/png", "AAAA"));
    assert!(!shown("image/svg+xml", "AAAA"), "it could hold a program");
    assert!(!shown("image/png;x", "AAAA"));
    assert!(!shown("image/png", "AAAA\" onerror=\"x"));
    assert!(!shown("image/png", &"AAAA".repeat(30_000)), "larger than a logo may be");
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn any_text_stays_text(text in "\\PC*|[\\x00-\\x{ff}<>&\"'/!-]{0,40}|(<[a-z!/-]{0,9}[ =\"'>]{0,3}){0,9}") {
        check(&html(&french(), &paper_of(&text)));
    }
}
