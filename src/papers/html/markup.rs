//! HTML as text. Elements, attributes and classes are words of this program; whatever else comes in is text and goes
//! through [`escaped`], so that nothing that people wrote can become an element.

/// What stands around the value of an attribute.
pub(super) const QUOTE: char = '\u{22}';

/// A document that is being written.
#[derive(Default)]
pub(super) struct Markup {
    html: String,
}

impl Markup {
    /// The document so far.
    pub(super) fn into_html(self) -> String {
        self.html
    }

    /// Begins an element. An attribute without a value is left out.
    pub(super) fn open(&mut self, tag: &'static str, attributes: &[(&'static str, Option<&str>)]) {
        self.html.push('<');
        self.html.push_str(tag);
        for (name, value) in attributes {
            let Some(value) = value else { continue };
            self.html.push(' ');
            self.html.push_str(name);
            self.html.push('=');
            self.html.push(QUOTE);
            self.html.push_str(&escaped(value));
            self.html.push(QUOTE);
        }
        self.html.push('>');
    }

    /// Ends an element, and the line.
    pub(super) fn close(&mut self, tag: &'static str) {
        self.html.push_str("</");
        self.html.push_str(tag);
        self.html.push_str(">\n");
    }

    /// An element that holds nothing but words. Where words run from right to left, they keep to themselves.
    pub(super) fn words(&mut self, tag: &'static str, attributes: &[(&'static str, Option<&str>)], words: &str) {
        let mut attributes = attributes.to_vec();
        attributes.push(("dir", direction(words)));
        self.open(tag, &attributes);
        self.text(words);
        self.close(tag);
    }

    /// Words.
    pub(super) fn text(&mut self, words: &str) {
        self.html.push_str(&escaped(words));
    }

    /// HTML that this program wrote elsewhere: a drawing, the place of the archive.
    pub(super) fn written(&mut self, html: &str) {
        self.html.push_str(html);
    }
}

/// A text for content or an attribute in double quotes. Line ends become those of the document; characters that HTML
/// forbids (HTML Standard, 13.2.3.5: controls and noncharacters) are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.replace("\r\n", "\n").chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            QUOTE => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\r' => escaped.push('\n'),
            char if is_forbidden(char) => {}
            char => escaped.push(char),
        }
    }
    escaped
}

/// Whether HTML forbids a character.
pub(super) fn is_forbidden(char: char) -> bool {
    let is_noncharacter = matches!(char, '\u{fdd0}'..='\u{fdef}') || u32::from(char) & 0xfffe == 0xfffe;
    is_noncharacter || char.is_control() && !matches!(char, '\t' | '\n')
}

/// Whether a character turns the direction of those after it, and is none of them.
pub(super) fn is_turning(char: char) -> bool {
    matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `auto` for words in which something runs from right to left: the browser then finds their direction by itself and
/// keeps them apart from what stands beside them.
pub fn direction(words: &str) -> Option<&'static str> {
    let is_turned = |char: char| {
        let is_letter = matches!(u32::from(char), 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff);
        is_letter || matches!(u32::from(char), 0x1_0800..=0x1_0fff | 0x1_e800..=0x1_efff) || is_turning(char)
    };
    words.contains(is_turned).then_some("auto")
}
