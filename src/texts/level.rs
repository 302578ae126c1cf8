//! Levels as people call them.

use super::Texts;
use crate::framework::Words;
use crate::framework::scale::{Kind, Level, Scale};

/// A level as people call it: "3 · In place", or "80 %" on a percent scale.
pub fn level_words(t: &Texts, words: &Words, scale: &Scale, level: Level) -> String {
    let name = words.scales.get(&scale.id).and_then(|scale| scale.levels.get(&level));
    match (scale.kind, name) {
        (Kind::Percent, _) => t.percent(u32::try_from(level.0).unwrap_or(0)),
        (kind, Some(name)) if kind.is_numbered() => format!("{level} · {name}"),
        (_, Some(name)) => name.to_string(),
        (_, None) => level.to_string(),
    }
}
