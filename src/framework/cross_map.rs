//! What belongs together across frameworks: topics that an organisation looks at once, whatever framework asks.
//! Evidence and notes entered for one are offered for the others.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Framework, FrameworkId, IndicatorId};

/// All topics, as `indicators/cross-map.toml` holds them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrossMap {
    /// The topics.
    pub topics: Vec<Topic>,
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

impl CrossMap {
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
