//! What stands on the page, as plain data: elements, their attributes and their text.

use std::fmt::Write as _;

/// An element or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// A text.
    Text(String),
}

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub tag: &'static str,
    /// Its attributes.
    pub attributes: Vec<(&'static str, String)>,
    /// What it holds.
    pub children: Vec<Node>,
}

/// An element that holds nothing yet.
pub fn element(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// With an attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// With an attribute that says something by being there.
    pub fn with_if(self, is_there: bool, name: &'static str) -> Self {
        if is_there { self.with(name, "") } else { self }
    }

    /// With a text.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// With another element in it.
    pub fn child(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// With other elements in it.
    pub fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// As HTML, for looking at the page without a browser.
    pub fn html(&self) -> String {
        let mut html = format!("<{}", self.tag);
        for (name, value) in &self.attributes {
            let _ = write!(html, " {name}=\"{}\"", escaped(value));
        }
        html.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => html.push_str(&element.html()),
                Node::Text(text) => html.push_str(&escaped(text)),
            }
        }
        if self.tag != "input" {
            let _ = write!(html, "</{}>", self.tag);
        }
        html
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
