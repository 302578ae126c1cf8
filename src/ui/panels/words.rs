//! How panels, groups and their numbers are worded.

use std::rc::Rc;

use crate::dossier::change::OrganisationKind;
use crate::dossier::panel::{Group, Questionnaire};
use crate::score::groups::{Comparison, Mean, People};
use crate::texts::groups::group_name;
use crate::texts::{Language, Texts};

/// How many people answered, as far as it may be told.
pub fn people_words(t: &Texts, people: People) -> String {
    match people {
        People::Nobody => t.text("people-nobody"),
        People::Few => t.text("people-few"),
        People::Many(n) => t.with("people-many", &[("n", n.into())]),
    }
}

/// What a panel is called: its title, or the group when it has none.
pub fn panel_title(t: &Texts, questionnaire: &Questionnaire, kind: OrganisationKind) -> String {
    let title = Questionnaire::text(&questionnaire.title, t.language.code());
    title.map_or_else(|| group_name(t, questionnaire.group, kind), ToString::to_string)
}

/// A language by its name, or by its code when the interface does not know it.
pub fn language_name(code: &str) -> Rc<str> {
    Language::of_tag(code).map_or_else(|| code.into(), |language| language.name().into())
}

/// The groups of which something is told, in a line: "Enseignants 4,1 · Élèves 2,9 (écart 1,2)"; none when there is none.
pub fn groups_line(t: &Texts, comparison: &Comparison, kind: OrganisationKind) -> Option<String> {
    let mean = |(group, mean): (Group, Mean)| format!("{} {}", group_name(t, group, kind), t.mean(mean));
    let groups: Vec<String> = comparison.means().map(mean).collect();
    let groups = Some(groups.join(" · ")).filter(|line| !line.is_empty())?;
    Some(match comparison.gap() {
        Some(gap) => t.with("panels-line-gap", &[("groups", (&groups).into()), ("gap", (&t.gap(&gap)).into())]),
        None => t.with("panels-line", &[("groups", (&groups).into())]),
    })
}
