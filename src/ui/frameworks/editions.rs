//! Two editions of a framework side by side.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::describe::scale_kind_key;
use super::reading::missing;
use crate::app::Model;
use crate::app::route::Route;
use crate::framework::editions::{Change, Row, Section, Span, changed_words, compare, is_declared, is_same_scale};
use crate::framework::reading::Reading;
use crate::framework::{Framework, FrameworkRef, Relation};
use crate::ui::context::{Desk, use_desk};
use crate::ui::parts::page_heading;
use crate::ui::screen::{language_note, loading};

/// The page.
pub fn editions_page(model: &Model, desk: &Desk) -> Html {
    let Route::Editions(newer, edition) = &model.route else { return loading(desk) };
    let older = FrameworkRef { id: newer.id.clone(), edition: edition.clone() };
    let reading = |reference| model.library.reading(reference, model.settings.language);
    match (reading(&older), reading(newer)) {
        (Some(old), Some(new)) => html! {
            <>
                { language_note(desk, &new) }
                <EditionsPage {old} {new} />
            </>
        },
        _ => match [&older, newer].into_iter().find(|reference| model.library.lacks(reference)) {
            Some(lacking) => missing(desk, lacking),
            None => loading(desk),
        },
    }
}

/// Properties of [`EditionsPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct EditionsPageProperties {
    /// The older edition.
    pub old: Reading,
    /// The newer edition.
    pub new: Reading,
}

/// What a row says: how it compares, with wording told apart from meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Equal,
    Reworded,
    Wider,
    Narrower,
    Overlapping,
    New,
    Dropped,
}

/// Two editions side by side.
#[component]
pub fn EditionsPage(props: &EditionsPageProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let (old, new) = (&props.old.framework, &props.new.framework);
    let sections = compare(old, new);
    let editions = [("old", (&old.edition).into()), ("new", (&new.edition).into())];
    html! {
        <div class="editions">
            { page_heading(t.text("page-editions"), props.new.words.framework.title.to_string()) }
            <p class="lead">{ t.with("editions-lead", &[("old", (&old.edition).into()), ("new", (&new.edition).into())]) }</p>
            <div>
                if !is_declared(old, new) {
                    <p class="banner">{ t.with("editions-undeclared", &editions) }</p>
                }
                { scale_note(desk, old, new) }
            </div>
            { summary(desk, props, &sections) }
            for section in sections.iter() {
                { section_of(desk, props, section) }
            }
        </div>
    }
}

/// Says that results cannot be compared when the scale is another one.
fn scale_note(desk: &Desk, old: &Framework, new: &Framework) -> Html {
    let t = &desk.t;
    let (before, after) = (old.scale(&old.default_scale), new.scale(&new.default_scale));
    let (Some(before), Some(after)) = (before, after) else { return html! {} };
    if is_same_scale(Some(before), Some(after)) {
        return html! {};
    }
    let [old_scale, new_scale] = [before, after].map(|scale| t.text(scale_kind_key(scale.kind)));
    html! {
        <p class="banner">
            { t.with("editions-scale", &[
                ("old", (&old.edition).into()), ("new", (&new.edition).into()),
                ("old-scale", (&old_scale).into()), ("new-scale", (&new_scale).into()),
            ]) }
        </p>
    }
}

/// How many indicators stayed, changed, came and went.
fn summary(desk: &Desk, props: &EditionsPageProperties, sections: &[Section]) -> Html {
    let t = &desk.t;
    let mut counts: BTreeMap<Verdict, usize> = BTreeMap::new();
    for row in sections.iter().flat_map(|section| &section.indicators) {
        *counts.entry(verdict(props, row)).or_default() += 1;
    }
    html! {
        <section aria-labelledby="editions-summary">
            <h2 id="editions-summary">{ t.text("editions-summary") }</h2>
            <ul class="facts">
                for (verdict, n) in counts {
                    <li>{ t.with(count_key(verdict), &[("n", n.into())]) }</li>
                }
            </ul>
        </section>
    }
}

fn verdict(props: &EditionsPageProperties, row: &Row) -> Verdict {
    match row.change {
        Change::New => Verdict::New,
        Change::Dropped => Verdict::Dropped,
        Change::Succeeds(Relation::Wider) => Verdict::Wider,
        Change::Succeeds(Relation::Narrower) => Verdict::Narrower,
        Change::Succeeds(Relation::Overlapping) => Verdict::Overlapping,
        Change::Succeeds(Relation::Equal) => {
            let text = |reading: &Reading, id: &Option<Rc<str>>| id.as_deref().map(|id| wording(reading, id).1);
            let is_same = text(&props.old, &row.old) == text(&props.new, &row.new);
            if is_same { Verdict::Equal } else { Verdict::Reworded }
        }
    }
}

/// The number and the statement or title of a theme or an indicator.
fn wording(reading: &Reading, id: &str) -> (Rc<str>, Rc<str>) {
    let framework = &reading.framework;
    if let Some(theme) = framework.themes.iter().find(|theme| theme.id.as_str() == id) {
        let title = reading.words.themes.get(&theme.id).map(|words| words.title.clone());
        return (theme.number.clone(), title.unwrap_or_default());
    }
    let indicator = framework.places().map(|place| place.indicator).find(|indicator| indicator.id.as_str() == id);
    let statement = indicator.and_then(|indicator| reading.words.indicators.get(&indicator.id));
    let answers = framework.answers(&framework.default_scope());
    (
        indicator.map(|indicator| indicator.number.clone()).unwrap_or_default(),
        statement.map(|words| answers.fill(&words.statement)).unwrap_or_default(),
    )
}

fn section_of(desk: &Desk, props: &EditionsPageProperties, section: &Section) -> Html {
    let title = section.themes.first().map(|row| match (&row.new, &row.old) {
        (Some(id), _) => wording(&props.new, id),
        (None, Some(id)) => wording(&props.old, id),
        (None, None) => Default::default(),
    });
    let (number, title) = title.unwrap_or_default();
    let is_told = |row: &&Row| verdict(props, row) != Verdict::Equal;
    html! {
        <section>
            <h2><span class="number">{ number }</span>{ " " }{ title }</h2>
            <ol class="edition-rows themes-of-editions">
                for row in section.themes.iter().filter(is_told) {
                    { row_of(desk, props, row) }
                }
            </ol>
            <ol class="edition-rows">
                for row in section.indicators.iter() {
                    { row_of(desk, props, row) }
                }
            </ol>
        </section>
    }
}

fn row_of(desk: &Desk, props: &EditionsPageProperties, row: &Row) -> Html {
    let t = &desk.t;
    let verdict = verdict(props, row);
    let old = row.old.as_deref().map(|id| (id, wording(&props.old, id)));
    let new = row.new.as_deref().map(|id| (id, wording(&props.new, id)));
    let (old_text, new_text) = match (&old, &new) {
        (Some((_, (_, old))), Some((_, (_, new)))) => {
            let wording = changed_words(old, new);
            (spans(&wording.old, Kind::Gone), spans(&wording.new, Kind::Come))
        }
        _ => {
            let [old, new] = [&old, &new].map(|side| side.as_ref().map(|(_, (_, text))| html! { text.clone() }));
            (old.unwrap_or_default(), new.unwrap_or_default())
        }
    };
    let is_exception = row.has_other_scale && is_same_scale(default_scale(&props.old), default_scale(&props.new));
    html! {
        <li data-change={change_key(verdict)}>
            <p class="change">
                <span class="tag">{ t.text(change_key(verdict)) }</span>
                if is_exception {
                    { " " }<span class="tag">{ t.text("other-scale") }</span>
                }
            </p>
            <div class="sides">
                { side(desk, &props.old.framework, old.map(|(id, (number, _))| (id, number)), old_text) }
                { side(desk, &props.new.framework, new.map(|(id, (number, _))| (id, number)), new_text) }
            </div>
        </li>
    }
}

fn default_scale(reading: &Reading) -> Option<&crate::framework::scale::Scale> {
    reading.framework.scale(&reading.framework.default_scale)
}

/// One edition's text, with a link to it.
fn side(desk: &Desk, framework: &Framework, item: Option<(&str, Rc<str>)>, text: Html) -> Html {
    let t = &desk.t;
    html! {
        <div>
            <p class="hint">{ t.with("edition-side", &[("edition", (&framework.edition).into())]) }</p>
            if let Some((id, number)) = item {
                <p>
                    <a class="number" href={Route::Framework(framework.reference(), Some(id.into())).href()}>{ number }</a>
                    { " " }{ text }
                </p>
            } else {
                <p class="hint">{ t.text("edition-nothing") }</p>
            }
        </div>
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Gone,
    Come,
}

/// A text whose changed words are marked as taken out or put in.
fn spans(spans: &[Span<'_>], kind: Kind) -> Html {
    // The space behind the last word is not marked, or the line under it would stand out.
    let changed = |text: &str| {
        let words = text.trim_end();
        let space = text[words.len()..].to_owned();
        let words = words.to_owned();
        match kind {
            Kind::Gone => html! { <><del>{ words }</del>{ space }</> },
            Kind::Come => html! { <><ins>{ words }</ins>{ space }</> },
        }
    };
    html! {
        <span>
            for span in spans {
                if span.is_changed {
                    { changed(span.text) }
                } else {
                    { span.text.to_owned() }
                }
            }
        </span>
    }
}

fn change_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Equal => "change-equal",
        Verdict::Reworded => "change-reworded",
        Verdict::Wider => "change-wider",
        Verdict::Narrower => "change-narrower",
        Verdict::Overlapping => "change-overlapping",
        Verdict::New => "change-new",
        Verdict::Dropped => "change-dropped",
    }
}

fn count_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Equal => "count-equal",
        Verdict::Reworded => "count-reworded",
        Verdict::Wider => "count-wider",
        Verdict::Narrower => "count-narrower",
        Verdict::Overlapping => "count-overlapping",
        Verdict::New => "count-new",
        Verdict::Dropped => "count-dropped",
    }
}
