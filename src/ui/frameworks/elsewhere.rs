//! What other frameworks ask about the same: links from a theme or an indicator to those of the same topic.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::route::Route;
use crate::framework::catalogue::Family;
use crate::framework::cross_map::{CrossMap, Member};
use crate::framework::{Card, FrameworkId};
use crate::texts::Texts;
use crate::ui::context::Desk;

/// A topic, and where else it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The topic's name.
    pub topic: Rc<str>,
    /// What the others are called, and their addresses.
    pub links: Vec<(String, Route)>,
}

/// The topics that name a theme or indicator, each with the members of other frameworks in their newest editions.
pub fn elsewhere(
    t: &Texts,
    cross_map: Option<&CrossMap>,
    families: &[Family],
    framework: &FrameworkId,
    item: &str,
) -> Vec<Elsewhere> {
    let Some(map) = cross_map else { return Vec::new() };
    let topics = map.topics_naming(framework, item).map(|topic| {
        let others = topic.members.iter().filter(|member| member.framework != *framework);
        let links = others.filter_map(|member| link(t, map, newest(families, &member.framework)?, member));
        let code = t.language.code();
        let title = topic.title.get(code).or_else(|| topic.title.values().next()).cloned();
        Elsewhere { topic: title.unwrap_or_default(), links: links.collect() }
    });
    topics.filter(|elsewhere| !elsewhere.links.is_empty()).collect()
}

fn newest<'a>(families: &'a [Family], framework: &FrameworkId) -> Option<&'a Card> {
    families.iter().map(|family| &family.newest).find(|card| card.framework.id == *framework)
}

/// "EQAVET P3", or "QUAL, theme 10".
fn link(t: &Texts, map: &CrossMap, card: &Card, member: &Member) -> Option<(String, Route)> {
    let printed = map.printed.get(member)?;
    let name = card.name(t.language.code());
    let label = match printed.is_theme {
        true => t.with("asked-theme", &[("framework", (&name).into()), ("number", (&printed.number).into())]),
        false => format!("{name} {}", printed.number),
    };
    Some((label, Route::Framework(card.framework.clone(), Some(member.item.clone()))))
}

/// The topics as lines of links; nothing when there are none.
pub fn elsewhere_lines(desk: &Desk, elsewhere: &[Elsewhere]) -> Html {
    html! {
        <div class="elsewhere">
            if !elsewhere.is_empty() {
                <p class="hint">{ desk.t.text("asked-elsewhere") }</p>
                <ul>
                    for topic in elsewhere {
                        <li key={topic.topic.to_string()}>
                            { topic.topic.clone() }
                            <ul>
                                for (label, route) in topic.links.iter() {
                                    <li><a href={route.href()}>{ label.clone() }</a></li>
                                }
                            </ul>
                        </li>
                    }
                </ul>
            }
        </div>
    }
}
