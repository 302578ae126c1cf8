//! What every form needs: the framework as it stands, what is unsound in it, and how a change is sent.

use std::rc::Rc;

use yew::prelude::*;

use super::check::{is_shown_at_field, said};
use crate::app::manuscript::{Manuscript, ManuscriptId, place_of};
use crate::app::route::{ManuscriptPage, Route};
use crate::app::{Event, Model};
use crate::framework::check::{Finding, Spot, findings};
use crate::framework::edit::{Edit, Past, TextKey};
use crate::framework::{Framework, Package, Place};
use crate::texts::Language;
use crate::ui::context::Desk;
use crate::ui::focus::PART_HEADING;

/// What every form needs.
pub(super) struct Pen<'a> {
    pub desk: &'a Desk,
    pub id: ManuscriptId,
    pub package: &'a Package,
    pub past: Past,
    pub is_published: bool,
    pub findings: Vec<Finding>,
    pub language: Language,
}

/// What a field makes of what stands in it: an edit, unless it cannot be meant.
pub(super) type Make = Box<dyn Fn(&str) -> Option<Edit>>;

impl<'a> Pen<'a> {
    pub fn new(model: &Model, desk: &'a Desk, manuscript: &'a Manuscript) -> Pen<'a> {
        Pen {
            desk,
            id: manuscript.id,
            package: &manuscript.package,
            past: manuscript.past(),
            is_published: manuscript.is_published(),
            findings: findings(&manuscript.package),
            language: model.settings.language,
        }
    }

    pub fn framework(&self) -> &'a Framework {
        &self.package.framework
    }

    /// A callback that lets an event happen.
    pub fn send(&self, event: Event) -> Callback<MouseEvent> {
        self.desk.dispatch.on(event)
    }

    /// A callback that makes an edit.
    pub fn edit(&self, edit: Edit) -> Callback<MouseEvent> {
        self.send(Event::Edited(self.id, edit))
    }

    /// A text in the language of the interface, or in the first in which it is worded.
    pub fn text(&self, key: &TextKey) -> Rc<str> {
        let languages = self.package.framework.languages.iter().map(|code| &**code);
        let in_turn = [self.language.code()].into_iter().chain(languages);
        let texts = in_turn.filter_map(|code| self.package.words.get(code)).map(|words| key.of(words));
        texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// The theme, criterion or indicator of that id.
    pub fn spot_of(&self, part: &str) -> Option<Spot> {
        for theme in &self.framework().themes {
            if theme.id.as_str() == part {
                return Some(Spot::Theme(theme.id.clone()));
            }
            for criterion in &theme.criteria {
                if criterion.id.as_str() == part {
                    return Some(Spot::Criterion(criterion.id.clone()));
                }
                let mut indicators = criterion.indicators.iter().filter(|indicator| indicator.id.as_str() == part);
                if let Some(indicator) = indicators.next() {
                    return Some(Spot::Indicator(indicator.id.clone()));
                }
            }
        }
        part.starts_with('_').then_some(Spot::Framework)
    }

    /// Every indicator with its theme and criterion, those that are no longer asked included.
    pub fn places(&self) -> impl Iterator<Item = Place<'a>> {
        self.framework().themes.iter().flat_map(|theme| {
            let criteria = theme.criteria.iter();
            criteria.flat_map(move |criterion| {
                criterion.indicators.iter().map(move |indicator| Place { theme, criterion, indicator })
            })
        })
    }

    /// What is unsound in a part.
    pub fn findings_at(&self, spot: &Spot) -> Vec<&Finding> {
        self.findings.iter().filter(|finding| finding.spot == *spot).collect()
    }

    /// The address at which a part is written.
    pub fn href(&self, spot: &Spot) -> String {
        Route::Manuscript(self.id, ManuscriptPage::Write(place_of(spot))).href()
    }

    /// How people call a part: its kind, number and title.
    pub fn name(&self, spot: &Spot) -> String {
        let t = &self.desk.t;
        let named = |kind: &str, title: Rc<str>| format!("{} · {}", t.text(kind), self.or_to_write(title));
        let numbered = |kind: &str, number: &str, title: Rc<str>| match title.is_empty() {
            true => format!("{} {number}", t.text(kind)),
            false => format!("{} {number} · {title}", t.text(kind)),
        };
        match spot {
            Spot::Framework => t.text("outline-framework"),
            Spot::Theme(id) => {
                let number = self.framework().theme(id).map(|theme| theme.number.clone()).unwrap_or_default();
                numbered("part-theme", &number, self.text(&TextKey::Theme(id.clone())))
            }
            Spot::Criterion(id) => named("part-criterion", self.criterion_title(id)),
            Spot::Indicator(id) => {
                let number = self.places().find(|place| place.indicator.id == *id).map(|p| p.indicator.number.clone());
                numbered("part-indicator", &number.unwrap_or_default(), self.text(&super::wording::statement(id)))
            }
            Spot::Scale(id) => named("part-scale", self.text(&TextKey::Scale(id.clone()))),
            Spot::Flag(id) => named("part-question", self.text(&TextKey::Question(id.clone()))),
            Spot::Step(step) => named("part-step", self.text(&TextKey::Step(*step))),
            Spot::Term(id) => named("part-entry", self.text(&TextKey::Term(id.clone()))),
            Spot::Link(id) => named("part-link", id.clone()),
        }
    }

    /// The title of a criterion: its own, or that of its step.
    pub fn criterion_title(&self, id: &crate::framework::CriterionId) -> Rc<str> {
        let own = self.text(&TextKey::Criterion(id.clone()));
        let mut criteria = self.framework().themes.iter().flat_map(|theme| &theme.criteria);
        let step = criteria.find(|criterion| criterion.id == *id).and_then(|criterion| criterion.step);
        match step.filter(|_| own.is_empty()) {
            Some(step) => self.text(&TextKey::Step(step)),
            None => own,
        }
    }

    /// What stands for a title: itself, or that it is to be written.
    pub fn or_to_write(&self, title: Rc<str>) -> String {
        if title.is_empty() { self.desk.t.text("part-untitled") } else { title.to_string() }
    }

    /// The heading of a form, with what is unsound in the part below it.
    pub fn heading(&self, above: String, heading: String, spot: Option<&Spot>) -> Html {
        let mut found = spot.map(|spot| self.findings_at(spot)).unwrap_or_default();
        found.retain(|finding| !is_shown_at_field(&finding.flaw));
        html! {
            <header class="part-heading">
                <p class="above">{ above }</p>
                <h2 id={PART_HEADING} tabindex="-1">{ heading }</h2>
                <div>
                    if !found.is_empty() {
                        <ul class="part-findings">
                            for finding in found {
                                <li>{ said(self, finding) }</li>
                            }
                        </ul>
                    }
                </div>
            </header>
        }
    }
}
