//! Which organisations a page is about: a form whose every field is a part of the address, and how many pass.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{Choice, FieldKind, Form, FormField, Values};
use super::{framework_name, reading_of, theme_name};
use crate::app::desks::{AtHand, Seen};
use crate::app::route::desk::{
    Column, Order, View, escaped, kinds_address, kinds_of, regions_address, regions_of, size_word, sizes_address,
    sizes_of, unescaped,
};
use crate::app::{ComparePage, Event, Model, Route, Sight};
use crate::compare::filter::{Filter, Rounds, SimilarTo};
use crate::compare::roster::Size;
use crate::dossier::change::OrganisationKind;
use crate::dossier::day::Day;
use crate::framework::FrameworkRef;
use crate::texts::Texts;
use crate::texts::keys::organisation_kind_key;

// Names of fields.

const FRAMEWORK: &str = "framework";
const WORDS: &str = "words";
const KIND: &str = "kind";
const REGION: &str = "region";
const SIZE: &str = "size";
const ROUND: &str = "round";
const FROM: &str = "from";
const UNTIL: &str = "until";
const STANDING: &str = "standing";
const SIMILAR: &str = "similar";
const THEME: &str = "theme";

/// The value of a choice that asks for nothing.
const ANY: &str = "";

/// The value of the choice of no theme: no value at all means that one could not choose.
const NONE: &str = "none:";

/// What stands before the region in the value of a choice: no known region is a choice as well.
const IN: &str = "in:";

/// The form, and how many organisations pass.
pub fn filters(model: &Model, desk: &Desk, at_hand: &AtHand, seen: &Rc<Seen>) -> Html {
    let t = &desk.t;
    let dispatch = desk.dispatch.clone();
    let onsave = {
        let (seen, frameworks) = (seen.clone(), at_hand.collection.frameworks().cloned().collect::<Vec<_>>());
        Callback::from(move |values: Values| dispatch.send(Event::CompareViewed(view_of(&seen, &frameworks, &values))))
    };
    let number = |n: usize| t.number(&n.to_string());
    let (n, all) = (number(seen.selection.n()), number(seen.roster.organisations.len()));
    let values = [("n", seen.selection.n().into()), ("shown", (&n).into()), ("all", (&all).into())];
    let is_all = seen.view.filter.is_empty();
    // Elsewhere what is seen comes first, unless one has to know of whom.
    let is_at_the_table = matches!(page_of(model), Some(ComparePage::Among(Sight::Organisations, _)));
    let everybody = View { filter: Filter::default(), ..seen.view.clone() };
    html! {
        <section class="compare-filter" aria-label={t.text("compare-filter")}>
            <details open={is_at_the_table || !is_all}>
                <summary>{ t.text("compare-filter") }</summary>
                <Form id="filter" fields={fields(model, desk, at_hand, seen)} {onsave} />
            </details>
            <p class="compare-count">
                <strong role="status">{ t.with(if is_all { "compare-count-all" } else { "compare-count" }, &values) }</strong>
                if let Some(page) = page_of(model).filter(|_| !is_all) {
                    { " " }<a href={Route::Compare(seen.collection, page.with(everybody)).href()}>{ t.text("compare-everybody") }</a>
                }
                <span class="hint">{ certainty(t, seen) }</span>
            </p>
        </section>
    }
}

/// What the results rest on: reviews or the organisations' own word, and whether enough was rated.
fn certainty(t: &Texts, seen: &Seen) -> String {
    let table = &seen.sheet.table;
    let (n, reviewed) = (seen.selection.n(), seen.selection.n_reviewed(table));
    let provisional = seen.selection.n_provisional(table);
    let values = [("reviewed", reviewed), ("declared", n - reviewed), ("provisional", provisional)];
    let values: Vec<_> = values.map(|(name, n)| (name, t.number(&n.to_string()))).to_vec();
    let values: Vec<_> = values.iter().map(|(name, n)| (*name, n.into())).collect();
    t.with("compare-certainty", &values)
}

fn page_of(model: &Model) -> Option<&ComparePage> {
    match &model.route {
        Route::Compare(_, page) => Some(page),
        _ => None,
    }
}

/// An option of a field.
pub fn choice(value: impl Into<Rc<str>>, label: impl Into<Rc<str>>) -> Choice {
    Choice { value: value.into(), label: label.into() }
}

fn fields(model: &Model, desk: &Desk, at_hand: &AtHand, seen: &Seen) -> Vec<FormField> {
    let t = &desk.t;
    let filter = &seen.view.filter;
    let field = |name, label: &str, value: String, choices: Vec<Choice>| FormField {
        name,
        label: t.text(label),
        value: value.into(),
        kind: FieldKind::Choice(Rc::new(choices)),
        ..FormField::default()
    };
    let frameworks: Vec<&FrameworkRef> = at_hand.collection.frameworks().collect();
    let mut fields = Vec::new();
    if frameworks.len() > 1 {
        let choices = frameworks.iter().map(|it| choice(it.to_string(), framework_name(model, it))).collect();
        fields.push(field(FRAMEWORK, "compare-framework", seen.framework.to_string(), choices));
    }
    fields.extend([
        FormField {
            name: WORDS,
            label: t.text("compare-words"),
            hint: t.text("compare-words-hint"),
            value: filter.words.clone(),
            ..FormField::default()
        },
        field(KIND, "organisation-kind", kinds_address(&filter.kinds), kinds(t, filter)),
        field(REGION, "compare-region", region_value(filter), regions(t, seen)),
        field(SIZE, "compare-size", sizes_address(&filter.sizes), sizes(t, filter)),
        field(ROUND, "column-round", round_value(&filter.rounds), rounds(t, seen)),
        day_field(t, FROM, "compare-closed-from", closed(&filter.rounds).0),
        day_field(t, UNTIL, "compare-closed-until", closed(&filter.rounds).1),
        field(STANDING, "compare-standing", standing_value(filter).to_owned(), standings(t)),
    ]);
    if let Some(similar) = filter.similar {
        fields.push(FormField {
            hint: t.text("compare-similar-hint"),
            ..field(SIMILAR, "compare-similar", similar.n.to_string(), similars(t, seen, similar))
        });
    }
    // Elsewhere there is no table in which a theme could stand beside the whole.
    if matches!(page_of(model), Some(ComparePage::Among(Sight::Organisations, _))) {
        let theme = seen.theme.and_then(|theme| seen.sheet.frame.themes.get(theme));
        let theme = theme.map_or(NONE.to_owned(), |theme| theme.id.to_string());
        fields.push(field(THEME, "compare-beside", theme, themes(model, t, seen)));
    }
    fields
}

fn day_field(t: &Texts, name: &'static str, label: &str, day: Option<Day>) -> FormField {
    FormField {
        name,
        label: t.text(label),
        value: day.map(|day| day.to_string()).unwrap_or_default().into(),
        kind: FieldKind::Day,
        ..FormField::default()
    }
}

/// Between which days rounds were closed.
fn closed(rounds: &Rounds) -> (Option<Day>, Option<Day>) {
    match rounds {
        Rounds::Closed { from, until } => (*from, *until),
        _ => (None, None),
    }
}

/// As many of the organisations whose profile is nearest to that of one, or all whatever their profile.
fn similars(t: &Texts, seen: &Seen, similar: SimilarTo) -> Vec<Choice> {
    let member = seen.roster.find(similar.organisation).and_then(|who| seen.roster.organisations.get(who));
    let name = member.map(|member| member.organisation.name.clone()).unwrap_or_default();
    let mut ns = vec![10, 20, 50, similar.n];
    ns.sort_unstable();
    ns.dedup();
    let near =
        |n: u32| choice(n.to_string(), t.with("compare-similar-to", &[("n", n.into()), ("name", (&name).into())]));
    std::iter::once(choice(ANY, t.text("compare-any-profile"))).chain(ns.into_iter().map(near)).collect()
}

/// What one may choose, with everything first. Several at once come from a link, and are then a choice of their own.
fn kinds(t: &Texts, filter: &Filter) -> Vec<Choice> {
    let name = |kind: &OrganisationKind| t.text(organisation_kind_key(*kind));
    let each = OrganisationKind::ALL.iter().map(|kind| choice(kind.word(), name(kind)));
    let several = (filter.kinds.len() > 1)
        .then(|| choice(kinds_address(&filter.kinds), filter.kinds.iter().map(name).collect::<Vec<_>>().join(", ")));
    std::iter::once(choice(ANY, t.text("compare-any-kind"))).chain(each).chain(several).collect()
}

/// What a size is called.
pub fn size_name(t: &Texts, size: &Size) -> String {
    let bound = |n: Option<u32>| n.map(|n| t.number(&n.to_string())).unwrap_or_default();
    let (from, until) = size.bounds();
    let values = [("from", bound(from)), ("until", bound(until))];
    let values: Vec<_> = values.iter().map(|(name, text)| (*name, text.into())).collect();
    t.with(&format!("size-{}", size_word(*size)), &values)
}

fn sizes(t: &Texts, filter: &Filter) -> Vec<Choice> {
    let each = Size::ALL.iter().map(|size| choice(size_word(*size), size_name(t, size)));
    let several = (filter.sizes.len() > 1).then(|| {
        let names: Vec<String> = filter.sizes.iter().map(|size| size_name(t, size)).collect();
        choice(sizes_address(&filter.sizes), names.join(", "))
    });
    std::iter::once(choice(ANY, t.text("compare-any-size"))).chain(each).chain(several).collect()
}

fn region_value(filter: &Filter) -> String {
    match filter.regions.is_empty() {
        true => ANY.to_owned(),
        false => format!("{IN}{}", regions_address(&filter.regions)),
    }
}

fn regions(t: &Texts, seen: &Seen) -> Vec<Choice> {
    let filter = &seen.view.filter;
    let name = |region: &Rc<str>| match region.is_empty() {
        true => t.text("compare-no-region"),
        false => region.to_string(),
    };
    let is_unknown_there = seen.roster.organisations.iter().any(|member| member.region.is_none());
    let unknown: Option<Rc<str>> = is_unknown_there.then(|| "".into());
    let each = seen.roster.regions.iter().cloned().chain(unknown);
    let mut choices = vec![choice(ANY, t.text("compare-any-region"))];
    choices.extend(each.map(|region| choice(format!("{IN}{}", escaped(&region)), name(&region))));
    // What a link asks for is shown as it is asked for, also when nobody is there.
    let value = region_value(filter);
    if !choices.iter().any(|choice| *choice.value == *value) {
        choices.push(choice(value, filter.regions.iter().map(name).collect::<Vec<_>>().join(", ")));
    }
    choices
}

fn round_value(rounds: &Rounds) -> String {
    match rounds {
        Rounds::Latest => ANY.to_owned(),
        Rounds::Labelled(label) => format!("{IN}{}", escaped(label)),
        Rounds::Closed { .. } => "closed".to_owned(),
    }
}

fn rounds(t: &Texts, seen: &Seen) -> Vec<Choice> {
    let rounds = &seen.view.filter.rounds;
    let mut choices = vec![choice(ANY, t.text("compare-latest"))];
    let labels = seen.roster.labels.iter();
    choices.extend(labels.map(|label| choice(format!("{IN}{}", escaped(label)), label.clone())));
    let value = round_value(rounds);
    if !choices.iter().any(|choice| *choice.value == *value) {
        let label = match rounds {
            Rounds::Labelled(label) => label.to_string(),
            Rounds::Closed { from, until } => {
                let day = |day: &Option<Day>| day.map_or("…".to_owned(), |day| t.of_day(day));
                t.with("compare-closed-between", &[("from", (&day(from)).into()), ("until", (&day(until)).into())])
            }
            Rounds::Latest => String::new(),
        };
        choices.push(choice(value, label));
    }
    choices
}

fn standing_value(filter: &Filter) -> &'static str {
    match (filter.reviewed, filter.provisional) {
        (None, None) => ANY,
        (Some(true), None) => "reviewed",
        (Some(false), None) => "declared",
        (None, Some(false)) => "complete",
        (None, Some(true)) => "provisional",
        (Some(true), Some(false)) => "reviewed-complete",
        (Some(true), Some(true)) => "reviewed-provisional",
        (Some(false), Some(false)) => "declared-complete",
        (Some(false), Some(true)) => "declared-provisional",
    }
}

/// What a choice of standing asks for, in the order in which it is offered.
const STANDINGS: [(&str, Option<bool>, Option<bool>); 9] = [
    (ANY, None, None),
    ("reviewed", Some(true), None),
    ("declared", Some(false), None),
    ("complete", None, Some(false)),
    ("provisional", None, Some(true)),
    ("reviewed-complete", Some(true), Some(false)),
    ("reviewed-provisional", Some(true), Some(true)),
    ("declared-complete", Some(false), Some(false)),
    ("declared-provisional", Some(false), Some(true)),
];

fn standings(t: &Texts) -> Vec<Choice> {
    let name = |reviewed: Option<bool>, provisional: Option<bool>| {
        let reviewed = reviewed.map(|yes| t.text(if yes { "standing-reviewed" } else { "standing-declared" }));
        let provisional = provisional.map(|yes| t.text(if yes { "standing-provisional" } else { "standing-complete" }));
        let parts: Vec<String> = reviewed.into_iter().chain(provisional).collect();
        if parts.is_empty() { t.text("compare-any-standing") } else { parts.join(" · ") }
    };
    STANDINGS.iter().map(|(value, reviewed, provisional)| choice(*value, name(*reviewed, *provisional))).collect()
}

fn themes(model: &Model, t: &Texts, seen: &Seen) -> Vec<Choice> {
    let reading = reading_of(model, seen);
    let each = seen.sheet.frame.themes.iter().enumerate();
    let each = each.map(|(n, theme)| choice(theme.id.0.clone(), theme_name(reading.as_ref(), seen, n)));
    std::iter::once(choice(NONE, t.text("compare-no-theme"))).chain(each).collect()
}

/// The view that the form asks for. What the form does not show stays.
fn view_of(seen: &Seen, frameworks: &[FrameworkRef], values: &Values) -> View {
    let before = &seen.view;
    let chosen = values.text(FRAMEWORK);
    let other = frameworks.iter().find(|framework| *framework.to_string() == *chosen && **framework != seen.framework);
    if let Some(framework) = other {
        return before.on(framework.clone());
    }
    let standing = values.text(STANDING);
    let (_, reviewed, provisional) =
        STANDINGS.into_iter().find(|(value, ..)| *value == &*standing).unwrap_or(STANDINGS[0]);
    let similar = match (before.filter.similar, values.number(SIMILAR)) {
        (Some(similar), Some(n)) => Some(SimilarTo { n, ..similar }),
        _ => None,
    };
    let filter = Filter {
        words: values.text(WORDS),
        kinds: kinds_of(&values.text(KIND)).unwrap_or_default(),
        regions: values.text(REGION).strip_prefix(IN).and_then(|it| regions_of(it).ok()).unwrap_or_default(),
        sizes: sizes_of(&values.text(SIZE)).unwrap_or_default(),
        rounds: rounds_of(&before.filter.rounds, &values.text(ROUND), (values.day(FROM), values.day(UNTIL))),
        reviewed,
        provisional,
        similar,
    };
    let theme = match &*values.text(THEME) {
        "" => before.theme.clone(),
        NONE => None,
        theme => Some(theme.into()),
    };
    // Without a theme there is nothing left by which one could sort.
    let order = match before.order.column {
        Column::Theme if theme.is_none() => Order::default(),
        _ => before.order,
    };
    View { filter, order, theme, ..before.clone() }
}

/// Which rounds are asked for: by their name or by the days on which they were closed, whichever was chosen last.
fn rounds_of(before: &Rounds, chosen: &str, days: (Option<Day>, Option<Day>)) -> Rounds {
    if *chosen == round_value(before) && days != closed(before) {
        return match days {
            (None, None) => Rounds::Latest,
            (from, until) => Rounds::Closed { from, until },
        };
    }
    match chosen.strip_prefix(IN).map(unescaped) {
        Some(Ok(label)) => Rounds::Labelled(label),
        _ if chosen == ANY => Rounds::Latest,
        _ => before.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_names_of_rounds_take_turns() {
        let day = |day: &str| day.parse::<Day>().ok();
        let spring = Rounds::Closed { from: day("2026-03-01"), until: None };
        let labelled = Rounds::Labelled("2026".into());
        // A day is entered: it counts, whatever was chosen before.
        assert_eq!(rounds_of(&Rounds::Latest, ANY, (day("2026-03-01"), None)), spring);
        assert_eq!(rounds_of(&labelled, "in:2026", (day("2026-03-01"), None)), spring);
        // Another field changes: the days stay.
        assert_eq!(rounds_of(&spring, "closed", (day("2026-03-01"), None)), spring);
        // A name is chosen: it counts, and the days go.
        assert_eq!(rounds_of(&spring, "in:2026", (day("2026-03-01"), None)), labelled);
        assert_eq!(rounds_of(&spring, ANY, (day("2026-03-01"), None)), Rounds::Latest);
        // The last day is taken away: the latest rounds again.
        assert_eq!(rounds_of(&spring, "closed", (None, None)), Rounds::Latest);
    }
}
