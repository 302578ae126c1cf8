//! The look of a file as attributes of its shapes instead of a style sheet.
//!
//! Word processors and drawing programs understand attributes everywhere and style sheets here and there; and a page
//! that forbids styles from elsewhere, as ours does, forbids them in some browsers inside of pictures too. What is
//! understood is what [`FILE_STYLE`](super::svg::FILE_STYLE) needs: classes, several of them at once, and the name of an
//! element. Every property in it is also a presentation attribute of SVG.

/// The rules of a style sheet, in their order.
#[derive(Debug)]
pub struct Look<'a> {
    rules: Vec<Rule<'a>>,
}

#[derive(Debug)]
struct Rule<'a> {
    element: &'a str,
    classes: Vec<&'a str>,
    declarations: Vec<(&'a str, &'a str)>,
}

impl<'a> Look<'a> {
    /// Reads a style sheet; none when it holds something that cannot become attributes.
    pub fn of(css: &'a str) -> Option<Look<'a>> {
        let mut rules = Vec::new();
        for rule in css.split('}').map(str::trim).filter(|rule| !rule.is_empty()) {
            let (selectors, body) = rule.split_once('{')?;
            let declaration = |text: &'a str| {
                let (property, value) = text.split_once(':')?;
                Some((property.trim(), value.trim()))
            };
            let texts = body.split(';').map(str::trim).filter(|text| !text.is_empty());
            let declarations: Vec<(&str, &str)> = texts.map(declaration).collect::<Option<_>>()?;
            for selector in selectors.split(',').map(str::trim) {
                let mut names = selector.split('.');
                let element = names.next()?;
                let classes: Vec<&str> = names.collect();
                let is_name =
                    |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
                if !(element.is_empty() || is_name(&element)) || !classes.iter().all(is_name) {
                    return None;
                }
                if element.is_empty() && classes.is_empty() {
                    return None;
                }
                rules.push(Rule { element, classes, declarations: declarations.clone() });
            }
        }
        // Of two rules the one with more classes wins, then the one with an element, then the later one.
        rules.sort_by_key(|rule: &Rule<'a>| (rule.classes.len(), !rule.element.is_empty()));
        Some(Look { rules })
    }

    /// The attributes of an element with these classes, each once.
    pub fn attributes(&self, element: &str, classes: &str) -> Vec<(&'a str, &'a str)> {
        let has = |class: &&str| classes.split(' ').any(|own| own == *class);
        let is_meant =
            |rule: &&Rule<'a>| (rule.element.is_empty() || rule.element == element) && rule.classes.iter().all(has);
        let mut attributes: Vec<(&str, &str)> = Vec::new();
        for (property, value) in self.rules.iter().filter(is_meant).flat_map(|rule| &rule.declarations) {
            match attributes.iter_mut().find(|(known, _)| known == property) {
                Some(known) => known.1 = value,
                None => attributes.push((property, value)),
            }
        }
        attributes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::svg::FILE_STYLE;

    #[test]
    fn the_look_of_files_can_be_written_as_attributes() {
        let look = Look::of(FILE_STYLE).expect("selectors are classes or names of elements");
        let known = [
            "fill",
            "fill-opacity",
            "font-family",
            "font-style",
            "font-weight",
            "opacity",
            "paint-order",
            "stroke",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-opacity",
            "stroke-width",
            "text-anchor",
        ];
        for (property, value) in look.rules.iter().flat_map(|rule| &rule.declarations) {
            assert!(known.contains(property), "{property} is no attribute of a shape");
            assert!(!value.contains("var(") && !value.contains("!important"), "{property}: {value}");
        }
    }

    #[test]
    fn more_classes_win_and_then_the_later_rule() {
        let css = ".a.b{fill:red;stroke:none}text{fill:grey}.a{fill:green}.b{fill:blue;stroke-width:2}";
        let look = Look::of(css).expect("it is read");
        assert_eq!(look.attributes("text", "a"), [("fill", "green")]);
        assert_eq!(look.attributes("rect", "b"), [("fill", "blue"), ("stroke-width", "2")]);
        assert_eq!(look.attributes("rect", "b a"), [("fill", "red"), ("stroke-width", "2"), ("stroke", "none")]);
        assert_eq!(look.attributes("text", "c"), [("fill", "grey")]);
        assert_eq!(look.attributes("rect", "ab"), []);
    }

    #[test]
    fn what_cannot_become_attributes_is_not_read() {
        for css in
            [".a .b{fill:red}", ".a>.b{fill:red}", "@media print{.a{fill:red}}", ".a:hover{fill:red}", "{fill:red}"]
        {
            assert!(Look::of(css).is_none(), "{css}");
        }
    }
}
