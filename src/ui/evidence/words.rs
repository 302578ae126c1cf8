//! How a piece of evidence is described in words, and the fields in which it is.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::evidence::Twins;
use crate::app::workspace::Workspace;
use crate::dossier::evidence::{CURRENT_FOR, Evidence, EvidenceKind, FileRef};
use crate::score::evidence::Freshness;
use crate::texts::Texts;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, FormField, TICKED, Values};

/// The longest time for which a piece can be said to be current: fifty years.
const MOST_MONTHS: u32 = 600;

/// How fresh a piece is: up to date until 14/03/2027.
pub fn freshness_words(t: &Texts, freshness: Freshness) -> String {
    let day = |key: &str, day| t.with(key, &[("day", (&t.of_day(day)).into())]);
    match freshness {
        Freshness::Always => t.text("fresh-always"),
        Freshness::Until(last) => day("fresh-until", last),
        Freshness::Undated => t.text("fresh-undated"),
        Freshness::OutOfDate(since) => day("fresh-over", since),
    }
}

/// The same, marked when it is not as it should be.
pub(super) fn freshness_mark(desk: &Desk, freshness: Freshness) -> Html {
    let class = match freshness {
        Freshness::OutOfDate(_) => "hint wanted",
        _ => "hint",
    };
    html! { <span {class}>{ freshness_words(&desk.t, freshness) }</span> }
}

/// What a kind of evidence is called.
pub(super) fn kind_words(t: &Texts, kind: EvidenceKind) -> String {
    t.text(&format!("evidence-kind-{}", kind.word()))
}

/// What it is and from when.
pub(super) fn kind_and_day(t: &Texts, piece: &Evidence) -> String {
    let kind = kind_words(t, piece.kind);
    piece.on.map_or(kind.clone(), |day| format!("{kind} · {}", t.of_day(day)))
}

/// A file by its name and size.
pub(super) fn file_words(t: &Texts, file: &FileRef) -> String {
    format!("{} · {}", file.name, t.file_size(file.bytes))
}

/// What a file could be taken for.
pub(super) fn twins(desk: &Desk, file: &FileRef, twins: &Twins) -> Html {
    let t = &desk.t;
    let titles: Vec<String> = twins.same_file.iter().map(|title| t.quoted(title)).collect();
    html! {
        <>
            if !titles.is_empty() {
                <p class="hint">{ t.with("file-also", &[("titles", (&t.list(&titles)).into())]) }</p>
            }
            if twins.is_name_shared {
                <p class="hint">{ t.with("file-same-name", &[("print", file.sha256.get(..8).unwrap_or_default().into())]) }</p>
            }
        </>
    }
}

/// The roles that are proposed for who keeps a piece: those of the latest team, and those that keep others.
pub(super) fn roles(workspace: &Workspace) -> Rc<Vec<Rc<str>>> {
    let team = workspace.dossier.latest_round().map(|round| round.team.clone()).unwrap_or_default();
    let of_team = team.members.values().map(|member| member.title.clone());
    let owners = workspace.dossier.evidence().items.values().map(|piece| piece.owner.clone());
    let roles: BTreeSet<Rc<str>> = of_team.chain(owners).filter(|role| !role.is_empty()).collect();
    Rc::new(roles.into_iter().collect())
}

/// The fields of a piece.
pub fn describe(desk: &Desk, piece: &Evidence, roles: &Rc<Vec<Rc<str>>>) -> Vec<FormField> {
    let t = &desk.t;
    let line =
        |name, label: &str, value: Rc<str>| FormField { name, label: t.text(label), value, ..FormField::default() };
    let months = piece.current_for.map(|months| months.to_string().into()).unwrap_or_default();
    let ticked = if piece.is_confidential { TICKED } else { "" };
    let usual = [("months", u32::from(CURRENT_FOR).into())];
    let [title, kind, on] = short_fields(desk, piece);
    vec![
        title,
        kind,
        on,
        FormField {
            hint: t.with("evidence-months-hint", &usual),
            kind: FieldKind::Number(0, MOST_MONTHS),
            ..line("months", "evidence-months", months)
        },
        FormField {
            hint: t.text("evidence-owner-hint"),
            kind: FieldKind::LineOf(roles.clone()),
            ..line("owner", "evidence-owner", piece.owner.clone())
        },
        FormField { hint: t.text("evidence-place-hint"), ..line("place", "evidence-place", piece.place.clone()) },
        FormField { kind: FieldKind::Lines, ..line("note", "evidence-note", piece.note.clone()) },
        FormField {
            hint: t.text("evidence-confidential-hint"),
            kind: FieldKind::Tick,
            ..line("confidential", "evidence-confidential-label", ticked.into())
        },
    ]
}

/// The fields that are enough to begin with.
pub fn short_fields(desk: &Desk, piece: &Evidence) -> [FormField; 3] {
    let t = &desk.t;
    let choice = |kind: EvidenceKind| Choice { value: kind.word().into(), label: kind_words(t, kind).into() };
    let on = piece.on.map(|day| day.to_string().into()).unwrap_or_default();
    [
        FormField {
            name: "title",
            label: t.text("evidence-title"),
            value: piece.title.clone(),
            required: true,
            ..FormField::default()
        },
        FormField {
            name: "kind",
            label: t.text("evidence-kind"),
            kind: FieldKind::Choice(Rc::new(EvidenceKind::ALL.map(choice).into())),
            value: piece.kind.word().into(),
            ..FormField::default()
        },
        FormField {
            name: "on",
            label: t.text("evidence-on"),
            hint: t.text("evidence-on-hint"),
            kind: FieldKind::Day,
            value: on,
            ..FormField::default()
        },
    ]
}

/// A piece as it was filled in; what no field asks stays as it was.
pub fn described(values: &Values, piece: Evidence) -> Evidence {
    let said = |name| values.text(name);
    let kind = EvidenceKind::ALL.into_iter().find(|kind| *kind.word() == *said("kind"));
    let months = values.number("months").map(|months| months.min(MOST_MONTHS));
    Evidence {
        title: said("title"),
        kind: kind.unwrap_or(piece.kind),
        on: values.day("on"),
        owner: said("owner"),
        place: said("place"),
        note: said("note"),
        current_for: months.and_then(|months| u16::try_from(months).ok()),
        is_confidential: values.is_ticked("confidential"),
        file: piece.file,
    }
}
