//! Just enough HTML to look at a page that was rendered on the host: a tree to ask and to print.

use std::collections::BTreeMap;

/// Elements that hold nothing and have no end.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

/// Lines of a printed page are about that long.
const WIDTH: usize = 110;

/// An element of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub tag: String,
    /// Its attributes; one without value is empty.
    pub attributes: BTreeMap<String, String>,
    /// What it holds.
    pub children: Vec<Node>,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text.
    Text(String),
}

impl Element {
    /// The page as an element without a name.
    #[track_caller]
    pub fn parse(html: &str) -> Element {
        let mut open = vec![Element::default()];
        let mut rest = html;
        while !rest.is_empty() {
            let (text, tail) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            if !text.is_empty() {
                open.last_mut().expect("the page").children.push(Node::Text(unescaped(text)));
            }
            let Some((tag, tail)) = tail.strip_prefix('<').and_then(|tail| tail.split_once('>')) else { break };
            rest = tail;
            if let Some(name) = tag.strip_prefix('/') {
                let closed = open.pop().expect("something is open");
                assert_eq!(closed.tag, name, "elements are closed in the order in which they were opened");
                open.last_mut().expect("the page").children.push(Node::Element(closed));
                continue;
            }
            let element = opened(tag);
            match VOID.contains(&&*element.tag) {
                true => open.last_mut().expect("the page").children.push(Node::Element(element)),
                false => open.push(element),
            }
        }
        assert_eq!(open.len(), 1, "{} is not closed", open.last().expect("the page").tag);
        open.pop().expect("the page")
    }

    /// The value of an attribute.
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    /// Whether the element has a class.
    pub fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|other| other == class))
    }

    /// The elements inside.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// All elements below, in the order of the page.
    pub fn all(&self) -> Vec<&Element> {
        self.elements().flat_map(|element| std::iter::once(element).chain(element.all())).collect()
    }

    /// All elements of a name below.
    pub fn find(&self, tag: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.tag == tag).collect()
    }

    /// The element of that id.
    #[track_caller]
    pub fn by_id(&self, id: &str) -> &Element {
        let found = self.all().into_iter().find(|element| element.get("id") == Some(id));
        found.unwrap_or_else(|| panic!("there is no #{id}"))
    }

    /// The words inside, in one line.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.gather_text(&mut text);
        one_line(&text)
    }

    fn gather_text(&self, text: &mut String) {
        for node in &self.children {
            match node {
                Node::Text(words) => text.push_str(words),
                Node::Element(element) => element.gather_text(text),
            }
        }
    }

    /// The cells of a table, a row each, heads and captions included.
    pub fn rows(&self) -> Vec<Vec<String>> {
        let cells = |row: &Element| row.elements().map(Element::text).collect();
        self.find("tr").into_iter().map(cells).collect()
    }

    /// The page with a line break before and after each element that does not fit in a line.
    pub fn pretty(&self) -> String {
        let mut lines = String::new();
        for node in &self.children {
            print(node, 0, &mut lines);
        }
        lines
    }

    fn beginning(&self) -> String {
        let attributes = self.attributes.iter().map(|(name, value)| match &**value {
            "" => format!(" {name}"),
            value => format!(" {name}=\"{value}\""),
        });
        format!("<{}{}>", self.tag, attributes.collect::<String>())
    }

    fn in_one_line(&self) -> String {
        if VOID.contains(&&*self.tag) {
            return self.beginning();
        }
        let inside: String = match self.is_drawing() {
            true => self.words().join(" | "),
            false => self.children.iter().map(node_in_one_line).collect(),
        };
        format!("{}{inside}</{}>", self.beginning(), self.tag)
    }

    /// The texts of a drawing, or what its marks say.
    fn words(&self) -> Vec<String> {
        let of_marks = self.all().into_iter().filter(|element| element.get("data-mark").is_some());
        let of_marks = of_marks.filter_map(|mark| mark.get("aria-label")).map(one_line);
        of_marks.chain(self.find("text").into_iter().map(Element::text)).collect()
    }

    /// What charts look like is tested with the charts; here their words suffice.
    fn is_drawing(&self) -> bool {
        self.tag == "svg"
    }
}

fn node_in_one_line(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        Node::Element(element) => element.in_one_line(),
    }
}

fn print(node: &Node, depth: usize, lines: &mut String) {
    let mut line = |text: &str| {
        lines.push_str(&"  ".repeat(depth));
        lines.push_str(text);
        lines.push('\n');
    };
    match node {
        Node::Text(text) if text.trim().is_empty() => {}
        Node::Text(text) => line(text.trim()),
        Node::Element(element) => {
            let whole = element.in_one_line();
            let is_short =
                element.elements().next().is_none() || element.is_drawing() || whole.chars().count() <= WIDTH;
            if is_short && !whole.contains('\n') {
                return line(&whole);
            }
            line(&element.beginning());
            for child in &element.children {
                print(child, depth + 1, lines);
            }
            lines.push_str(&format!("{}</{}>\n", "  ".repeat(depth), element.tag));
        }
    }
}

fn opened(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = BTreeMap::new();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (attribute, tail) = rest.split_at(end);
        let (value, tail) = match tail.strip_prefix("=\"") {
            Some(tail) => tail.split_once('"').expect("quotes come in pairs"),
            None => ("", tail),
        };
        attributes.insert(attribute.to_owned(), unescaped(value));
        rest = tail.trim_start();
    }
    Element { tag: name.to_owned(), attributes, children: Vec::new() }
}

fn unescaped(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (escaped, plain)| text.replace(escaped, plain))
}

/// White space as browsers show it; spaces that do not break stay.
fn one_line(text: &str) -> String {
    text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
