//! A picture as the text of an SVG file.

use std::fmt::Write;

use super::look::Look;
use super::{Picture, Shape};

/// The look of a file by itself: the light colours of `styles/charts.css` without custom properties, which word
/// processors and drawing programs do not know.
pub const FILE_STYLE: &str = "
text{font-family:system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;fill:#22252a}
.axis-label{fill:#565a5e}
.grid,.axis,.spoke,.outline,.line,.leader,.missing{fill:none;stroke-linejoin:round}
.grid,.spoke{stroke:#d9d1c1}
.axis,.outer{stroke:#a39e92}
.break{stroke:#565a5e;stroke-dasharray:2 5}
.track,.lane{fill:#f0ede6}
.track.missing{fill:none}
.missing{stroke:#565a5e;stroke-width:1.5;stroke-dasharray:1 4}
.area{fill:#1b5566;fill-opacity:.13}
.outline.now{stroke:#1b5566;stroke-width:2.5}
.dot,.bar,.turn.now,.end{fill:#1b5566}
.bar{stroke:#1b5566}
.turn.before{fill:#6d929d}
.dot,.end{stroke:#fff;stroke-width:1.5}
.outline.before{stroke:#565a5e;stroke-width:1.5;stroke-dasharray:5 4}
.flag{fill:#565a5e}
.rim{fill:none;stroke:#fff;stroke-width:4}
.plate{fill:#fff}
.ring{fill:none;stroke:#22252a;stroke-width:1.75}
.line{stroke-width:2}
.series-1{stroke:#4f56a6;fill:#4f56a6}
.series-2{stroke:#927d1b;fill:#927d1b}
.series-3{stroke:#6b1113;fill:#6b1113}
.series-4{stroke:#3e1878;fill:#3e1878}
.series-5{stroke:#7d4e21;fill:#7d4e21}
.series-6{stroke:#3e8382;fill:#3e8382}
.series-7{stroke:#8872d3;fill:#8872d3}
.series-8{stroke:#054e59;fill:#054e59}
.line,.leader{fill:none}
.leader{stroke-dasharray:1 3}
.reference,.aim{fill:none;stroke:#565a5e}
.reference{stroke-width:1.5;stroke-dasharray:6 3}
.aim{stroke-dasharray:1 3}
.marker{stroke:none}
.line.series-2{stroke-dasharray:8 4}
.line.series-3{stroke-dasharray:2 4}
.line.series-4{stroke-dasharray:10 4 2 4}
.line.series-5{stroke-dasharray:14 4}
.line.series-6{stroke-dasharray:5 4}
.line.series-7{stroke-dasharray:10 4 2 4 2 4}
.line.series-8{stroke-dasharray:16 4 5 4}
.dot.provisional{fill:#fff;stroke:#1b5566;stroke-width:2}
.bar.provisional,.bar.open{fill:#d6e0e4;stroke:#1b5566}
.diamond.reviewer{fill:none;stroke:#22252a;stroke-width:1.5}
.heading{font-weight:600}
.gap{fill:#80a0a9}
.tick{fill:none;stroke:#565a5e}
.threshold{fill:none;stroke:#22252a}
.track.hatched{fill:none;stroke:#d9d1c1}
.hatch{fill:none;stroke:#565a5e}
.post,.slope,.slope-leader,.spark,.bridge{fill:none}
.bridge{stroke-width:1.25;stroke-dasharray:3 5}
.post{stroke:#565a5e}
.slope.up{stroke:#1b5566;stroke-width:2.5}
.slope.down{stroke:#22252a;stroke-width:2;stroke-dasharray:6 4}
.slope.same{stroke:#565a5e;stroke-width:1.25}
.slope-start,.slope-end{stroke:#fff}
.slope-start.up,.slope-end.up{fill:#1b5566}
.slope-start.down,.slope-end.down{fill:#22252a}
.slope-start.same,.slope-end.same,.spark-dot{fill:#565a5e}
.slope-from{fill:#fff;stroke-width:2}
.slope-from.up{stroke:#1b5566}
.slope-from.down{stroke:#22252a}
.slope-from.same{stroke:#565a5e}
.slope-leader{stroke:#565a5e;stroke-dasharray:1 3}
.spark{stroke:#565a5e;stroke-width:1.5}
.spark-end{fill:#1b5566}
.level-1{fill:#f3d7a7}
.level-2{fill:#c9c274}
.level-3{fill:#6aa98d}
.level-4{fill:#1d6070}
.level{stroke:#fff;stroke-width:1}
.on-1{fill:#3b2a0a;stroke:#3b2a0a}
.on-2{fill:#2b2a06;stroke:#2b2a06}
.on-3{fill:#062318;stroke:#062318}
.on-4{fill:#fff;stroke:#fff}
.on-level,.step{stroke:none}
.stair{fill:none;stroke-width:.75;stroke-opacity:.6}
.blank{fill:none;stroke:#a39e92;stroke-width:1}
.not-rated{stroke:#565a5e;stroke-dasharray:1 3;stroke-linecap:round}
.not-applicable{stroke:#d9d1c1}
.declined{stroke:#d9d1c1}
.hatch{fill:none;stroke:#a39e92;stroke-width:1}
.dash{fill:none;stroke:#565a5e;stroke-width:1.5}
.group-label{font-weight:600}
.bar.earlier{fill:#565a5e;stroke:#565a5e}
.fall{stroke-width:1.5}
.fall.real{fill:#1b5566;stroke:#1b5566}
.fall.other{fill:#8f9194;stroke:#565a5e}
.fall.loss{fill:#fff}
.fall.none{fill:none;stroke:#565a5e;stroke-width:2.5}
.way.gain,.way.loss{fill:#22252a}
.connector{fill:none;stroke:#565a5e}
.lens{fill:#f7f6f2}
.strong{font-weight:600}
.answers{fill:#d5d6d7}
.apart,.apart-end,.between,.cut{fill:none;stroke:#565a5e;stroke-width:1.5}
.apart.wide{stroke:#22252a;stroke-width:4}
.between{stroke:#9a9c9e;stroke-width:3}
.plane{fill:none;stroke:#d9d1c1}
.focus{fill:#ebf0f1}
.cut{stroke-dasharray:6 4}
.quadrant-name{fill:#565a5e}
.place{stroke-width:1.5}
.place.low,.place.overkill{fill:#fff;stroke:#565a5e}
.place.concentrate{fill:#1b5566;stroke:#1b5566}
.place.keep-up{fill:#565a5e;stroke:#565a5e}
.place-number{fill:#22252a}
.page{fill:#fff}
.title{font-weight:600}
";

/// Writes a picture as an SVG document. The elements are those of [`super::Shape::tag`] and no others; there is no
/// script, no link and no `style` attribute.
pub fn svg(picture: &Picture, title: &str, css: &str) -> String {
    let look = format!("<style>{}</style>\n", escaped(css));
    document(picture, title, &look, |_| Vec::new())
}

/// Writes a picture as an SVG document with the look of files, for programs that know no style sheets: each shape has
/// its look as attributes.
pub fn inked(picture: &Picture, title: &str) -> String {
    match Look::of(FILE_STYLE) {
        Some(look) => document(picture, title, "", |shape| look.attributes(shape.tag(), shape.class)),
        None => svg(picture, title, FILE_STYLE),
    }
}

/// Writes a picture as an element of an HTML document, whose style sheet says how it looks. It is named by its title;
/// without one it is left out of what is read aloud, for words beside it say the same.
pub fn inline(picture: &Picture, title: Option<&str>) -> String {
    let (width, height, view_box) = (picture.width, picture.height, picture.view_box());
    let mut text = format!("<svg class=\"drawing\" width=\"{width}\" height=\"{height}\" viewBox=\"{view_box}\"");
    match title {
        Some(title) => {
            let title = escaped(title);
            // The name is an attribute: a title element would follow the pointer about.
            text.push_str(&format!(" role=\"img\" aria-label=\"{title}\">"));
        }
        None => text.push_str(" aria-hidden=\"true\" focusable=\"false\">"),
    }
    write_shapes(&mut text, picture, |_| Vec::new());
    text.push_str("</svg>");
    text
}

/// A document with a head, and for each shape what is said about its look.
fn document<'a>(
    picture: &Picture,
    title: &str,
    head: &str,
    look: impl Fn(&Shape) -> Vec<(&'a str, &'a str)>,
) -> String {
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\" width=\"{}\" height=\"{}\" viewBox=\"{}\">\n",
        picture.width,
        picture.height,
        picture.view_box(),
    );
    // Writing to a string cannot fail.
    let _ = writeln!(text, "<title>{}</title>\n{head}", escaped(title));
    write_shapes(&mut text, picture, look);
    text.push_str("</svg>\n");
    text
}

/// The shapes as elements, a line each.
fn write_shapes<'a>(text: &mut String, picture: &Picture, look: impl Fn(&Shape) -> Vec<(&'a str, &'a str)>) {
    for shape in &picture.shapes {
        let _ = write!(text, "<{}", shape.tag());
        for (name, value) in shape.attributes() {
            let _ = write!(text, " {name}=\"{}\"", escaped(&value));
        }
        for (name, value) in look(shape) {
            let _ = write!(text, " {name}=\"{}\"", escaped(value));
        }
        let _ = match shape.text() {
            Some(words) => writeln!(text, ">{}</{}>", escaped(words), shape.tag()),
            None => writeln!(text, "/>"),
        };
    }
}

/// A text for content or an attribute in double quotes. Characters that XML forbids altogether are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' => escaped.push(char),
            // Noncharacters, which HTML forbids as well.
            '\u{fdd0}'..='\u{fdef}' => {}
            char if u32::from(char) & 0xfffe == 0xfffe => {}
            char if char.is_control() => {}
            char => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::sheet::{Sheet, sheet};
    use crate::charts::{Key, Radar, Spoke, TrendChart, TrendLine, radar, trend};
    use crate::score::Share;

    const HOSTILE: [&str; 6] = [
        "<script>alert(1)</script>",
        "\" onload=\"alert(1)",
        "]]></style><a href='javascript:0'>&amp;&lt;",
        "null \u{0} bell \u{7} escape \u{1b}",
        "\u{fffe}\u{ffff}",
        "",
    ];

    #[test]
    fn a_file_is_well_formed_and_holds_nothing_but_shapes() {
        let spoke = |name: &str| Spoke { label: name.into(), now: Some(Share::ALL), ..Spoke::default() };
        let chart = Radar {
            spokes: HOSTILE.map(spoke).into(),
            rings: 3,
            axis: HOSTILE[..4].iter().map(|&a| a.into()).collect(),
        };
        for title in HOSTILE {
            let names = elements(&svg(&radar(&chart), title, FILE_STYLE)).expect("well-formed");
            assert_eq!(names[..3], ["svg", "title", "style"]);
            let allowed = ["polyline", "polygon", "circle", "rect", "text"];
            assert!(names[3..].iter().all(|name| allowed.contains(&name.as_str())), "{names:?}");
            let whole = sheet(
                &Sheet {
                    title: title.into(),
                    keys: HOSTILE.map(|words| (Key::Now, words.to_owned())).into(),
                    note: HOSTILE.join(" "),
                    source: title.into(),
                },
                &radar(&chart),
            );
            let names = elements(&inked(&whole, title)).expect("well-formed");
            assert_eq!(names[..2], ["svg", "title"]);
            assert!(names[2..].iter().all(|name| allowed.contains(&name.as_str())), "{names:?}");
        }
    }

    #[test]
    fn a_hostile_name_stays_a_name() {
        let chart = TrendChart {
            rounds: vec!["2026".into()],
            lines: vec![TrendLine {
                label: HOSTILE[0].into(),
                values: vec![Some(Share::ALL)],
                words: vec![HOSTILE[1].into()],
                ..TrendLine::default()
            }],
            ..TrendChart::default()
        };
        let file = svg(&trend(&chart), "A & B < \"C\" \u{0}", ".a>.b{}");
        assert!(file.contains("&lt;script&gt;alert(1)&lt;/script&gt;</text>"), "{file}");
        assert!(file.contains("<title>A &amp; B &lt; &quot;C&quot; </title>"), "{file}");
        assert!(!file.contains("<script") && !file.contains("style="), "{file}");
    }

    #[test]
    fn without_a_style_sheet_each_shape_has_its_own_look() {
        let words = Sheet { title: "Un constat".into(), ..Sheet::default() };
        let chart = TrendChart {
            rounds: vec!["2025".into(), "2026".into()],
            lines: vec![TrendLine {
                label: "Accueil".into(),
                values: vec![Some(Share::ALL), Some(Share::ALL)],
                ..TrendLine::default()
            }],
            ..TrendChart::default()
        };
        let file = inked(&sheet(&words, &trend(&chart)), "Un constat");
        assert!(!file.contains("<style") && !file.contains("style="), "{file}");
        let line = file.lines().find(|line| line.contains("class=\"line series-1\"")).expect("a line");
        assert!(line.contains("stroke=\"#4f56a6\"") && line.contains("fill=\"none\""), "{line}");
        assert!(file.contains("<rect class=\"page\"") && file.contains("fill=\"#fff\""), "the ground is white");
        for shape in file.lines().filter(|line| line.contains(" class=") && !line.starts_with("<svg")) {
            assert!(shape.contains(" fill=") || shape.contains(" stroke="), "{shape} has no look");
        }
    }

    #[test]
    fn the_check_of_well_formedness_finds_faults() {
        for fault in ["<a>", "<a></b>", "<a b=c/>", "<a b=\"<\"/>", "<a>&nbsp;</a>", "<a>\u{0}</a>", "<a b=\"1/>"] {
            assert!(elements(fault).is_err(), "{fault}");
        }
    }

    /// The names of the elements of an XML document in order, or what is wrong with it. It knows as much XML as a
    /// picture needs: elements, attributes in double quotes, and references.
    fn elements(xml: &str) -> Result<Vec<String>, String> {
        let (mut names, mut open) = (Vec::new(), Vec::new());
        let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let is_text = |text: &str| {
            let is_char = |c: char| c >= ' ' && !matches!(c, '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}');
            let references = ["amp;", "lt;", "gt;", "quot;", "#39;"];
            text.chars().all(|c| c == '\n' || c == '\t' || is_char(c))
                && !text.contains(['<', '>'])
                && text.split('&').skip(1).all(|rest| references.iter().any(|reference| rest.starts_with(reference)))
        };
        for part in xml.split('<').skip(1) {
            let (tag, text) = part.split_once('>').ok_or(format!("unclosed: {part}"))?;
            if !is_text(text) {
                return Err(format!("text: {text}"));
            }
            if let Some(name) = tag.strip_prefix('/') {
                if open.pop().as_deref() != Some(name) {
                    return Err(format!("closes {name}"));
                }
                continue;
            }
            let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            if attributes.matches('"').count() % 2 == 1 {
                return Err(format!("attribute: {tag}"));
            }
            let mut quoted = attributes.split('"');
            while let Some(before) = quoted.next().map(str::trim).filter(|before| !before.is_empty()) {
                let value = quoted.next().ok_or(format!("attribute: {tag}"))?;
                if !before.strip_suffix('=').is_some_and(is_name) || !is_text(value) {
                    return Err(format!("attribute: {before}{value}"));
                }
            }
            if !is_name(name) {
                return Err(format!("element: {tag}"));
            }
            names.push(name.to_owned());
            if !is_empty {
                open.push(name.to_owned());
            }
        }
        if open.is_empty() { Ok(names) } else { Err(format!("open: {open:?}")) }
    }
}
