//! What belongs together across frameworks: topics that an organisation looks at once, whatever framework asks.
//! Evidence and notes entered for one are offered for the others.
//!
//! `indicators/cross-map.toml` holds the topics; [`CrossMap::read`] checks them against the frameworks and notes the
//! printed number of each member, so that links can be worded before the other frameworks are loaded.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::catalogue::families;
use super::source::Problem;
use super::{Framework, FrameworkId, IndicatorId, Package};

/// All topics, as `indicators/cross-map.toml` holds them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrossMap {
    /// The topics.
    pub topics: Vec<Topic>,
    /// What the members are called on paper; filled in by [`CrossMap::read`].
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub printed: BTreeMap<Member, Printed>,
}

/// What a theme or indicator is called on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Printed {
    /// Its number.
    pub number: Rc<str>,
    /// Whether it is a theme.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_theme: bool,
}

/// What an organisation would look at once for several frameworks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The topic's id.
    pub id: Rc<str>,
    /// The themes and indicators that ask about it.
    pub members: Vec<Member>,
    /// Its name by language code.
    pub title: BTreeMap<Rc<str>, Rc<str>>,
}

/// A theme or an indicator of a framework, whatever the edition: `eqavet/p3`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Member {
    /// The framework.
    pub framework: FrameworkId,
    /// The id of the theme or indicator.
    pub item: Rc<str>,
}

/// A text that names no member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoMember;

impl fmt::Display for NoMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member is written framework/id")
    }
}

impl TryFrom<String> for Member {
    type Error = NoMember;

    fn try_from(text: String) -> Result<Self, NoMember> {
        let (framework, item) = text.split_once('/').ok_or(NoMember)?;
        Ok(Member { framework: framework.into(), item: item.into() })
    }
}

impl From<Member> for String {
    fn from(member: Member) -> String {
        format!("{}/{}", member.framework, member.item)
    }
}

/// The file, as problems name it.
const FILE: &str = "cross-map.toml";

/// The languages in which every topic has its name.
const LANGUAGES: [&str; 3] = ["fr", "en", "nl"];

impl CrossMap {
    /// Reads the file and checks it against the frameworks: every member stands in the newest edition of its framework,
    /// every topic has its name in every language.
    ///
    /// # Errors
    /// All problems, with the topic in which each stands.
    pub fn read(contents: &str, packages: &[Package]) -> Result<CrossMap, Vec<Problem>> {
        let problem = |place: &str, reason: String| Problem { file: FILE.into(), place: place.into(), reason };
        let mut map: CrossMap =
            toml::from_str(contents).map_err(|error| vec![problem("", error.to_string().trim_end().into())])?;
        let newest: Vec<Rc<Framework>> = newest(packages);
        let mut problems = Vec::new();
        for (n, topic) in map.topics.iter().enumerate() {
            let mut tell = |reason: String| problems.push(problem(&topic.id, reason));
            if map.topics[..n].iter().any(|other| other.id == topic.id) {
                tell("this topic stands twice".into());
            }
            for language in LANGUAGES.iter().filter(|language| topic.title.get(**language).is_none_or(|t| t.is_empty()))
            {
                tell(format!("the title in “{language}” is missing"));
            }
            let mut frameworks: Vec<&FrameworkId> = topic.members.iter().map(|member| &member.framework).collect();
            frameworks.dedup();
            if frameworks.len() < 2 {
                tell("a topic belongs to several frameworks".into());
            }
            for (n, member) in topic.members.iter().enumerate() {
                if topic.members[..n].contains(member) {
                    tell(format!("“{}” stands twice", String::from(member.clone())));
                }
                match newest.iter().find_map(|framework| printed(framework, member)) {
                    Some(printed) => drop(map.printed.insert(member.clone(), printed)),
                    None => {
                        tell(format!("the newest edition has no theme or indicator “{}”", String::from(member.clone())))
                    }
                }
            }
        }
        if problems.is_empty() { Ok(map) } else { Err(problems) }
    }

    /// The topics that name a theme or an indicator of a framework itself.
    pub fn topics_naming<'a>(&'a self, framework: &'a FrameworkId, item: &'a str) -> impl Iterator<Item = &'a Topic> {
        let is_it = move |member: &Member| member.framework == *framework && *member.item == *item;
        self.topics.iter().filter(move |topic| topic.members.iter().any(is_it))
    }

    /// The topics that an indicator of a framework belongs to, by itself or by its theme.
    pub fn topics_of<'a>(
        &'a self,
        framework: &'a Framework,
        indicator: &'a IndicatorId,
    ) -> impl Iterator<Item = &'a Topic> {
        let theme = framework.place(indicator).map(|place| place.theme.id.as_str());
        let is_it = move |item: &str| item == indicator.as_str() || theme.is_some_and(|theme| item == theme);
        self.topics.iter().filter(move |topic| {
            topic.members.iter().any(|member| member.framework == framework.id && is_it(&member.item))
        })
    }
}

/// The newest edition of each framework.
fn newest(packages: &[Package]) -> Vec<Rc<Framework>> {
    let newest = families(packages.iter().map(Package::card)).into_iter().map(|family| family.newest.framework);
    let of = |reference| packages.iter().find(|package| package.framework.reference() == reference);
    newest.filter_map(|reference| Some(of(reference)?.framework.clone())).collect()
}

/// What a member is called on paper, when it stands in this framework.
fn printed(framework: &Framework, member: &Member) -> Option<Printed> {
    if framework.id != member.framework {
        return None;
    }
    let theme = framework.themes.iter().find(|theme| *theme.id.0 == *member.item);
    let theme = theme.map(|theme| Printed { number: theme.number.clone(), is_theme: true });
    let indicator = framework.places().map(|place| place.indicator).find(|indicator| *indicator.id.0 == *member.item);
    theme.or_else(|| indicator.map(|indicator| Printed { number: indicator.number.clone(), is_theme: false }))
}
