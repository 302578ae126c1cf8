//! What is unsound, in the author's words, each with the way to its place.

use yew::prelude::*;

use super::languages::language_name;
use super::pen::Pen;
use crate::framework::check::{FieldOfRule, Finding, Flaw, Spot};
use crate::framework::rule::RuleReason;
use crate::texts::Texts;

/// The page.
pub(super) fn check_page(pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    let mut spots: Vec<&Spot> = Vec::new();
    for finding in &pen.findings {
        if !spots.contains(&&finding.spot) {
            spots.push(&finding.spot);
        }
    }
    let summary = match (pen.findings.len(), pen.is_published) {
        (0, true) => t.text("check-published"),
        (0, false) => t.text("check-sound"),
        (n, _) => t.with("check-unsound", &[("n", n.into())]),
    };
    html! {
        <section class="check" aria-labelledby="check-heading">
            <h2 id="check-heading">{ t.text("check-title") }</h2>
            <p class="lead">{ summary }</p>
            <ul class="plain-list">
                for spot in spots {
                    <li key={format!("{spot:?}")}>
                        <a href={pen.href(spot)}>{ pen.name(spot) }</a>
                        <ul>
                            for finding in pen.findings_at(spot) {
                                <li>{ said(pen, finding) }</li>
                            }
                        </ul>
                    </li>
                }
            </ul>
        </section>
    }
}

/// A finding in a sentence, with the language that it is about.
pub(super) fn said(pen: &Pen<'_>, finding: &Finding) -> Html {
    let t = &pen.desk.t;
    html! {
        <>
            if let Some(language) = &finding.language {
                <span class="tag" lang={language.to_string()}>{ language_name(language) }</span>{ " " }
            }
            { flaw_text(t, &finding.flaw) }
        </>
    }
}

/// Whether the form says it beside the very field: what is to be written, and where a rule cannot be read.
pub(super) fn is_shown_at_field(flaw: &Flaw) -> bool {
    matches!(
        flaw,
        Flaw::TextMissing
            | Flaw::NoTitle
            | Flaw::NoStatement
            | Flaw::LevelDescriptors
            | Flaw::LevelNames
            | Flaw::OptionNames
            | Flaw::CriterionWithoutTitle
            | Flaw::StepWithoutName
            | Flaw::UnitWithoutSign(_)
            | Flaw::Opposite
            | Flaw::Specifics
            | Flaw::BadRule(..)
    )
}

/// What is wrong, in words.
pub fn flaw_text(t: &Texts, flaw: &Flaw) -> String {
    match flaw {
        Flaw::OtherFormat(format) => t.with("flaw-other-format", &[("format", (*format).into())]),
        Flaw::BadDate(date) => t.with("flaw-bad-date", &[("date", (&t.quoted(date)).into())]),
        Flaw::PrescribedLevels(levels) => {
            let levels: Vec<String> = levels.iter().map(ToString::to_string).collect();
            t.with("flaw-prescribed-levels", &[("levels", (&t.list(&levels)).into())])
        }
        Flaw::BadRule(field, fault) => {
            let which = t.text(match field {
                FieldOfRule::Applies => "flaw-rule",
                FieldOfRule::Specific(_) => "flaw-rule-specific",
            });
            let why = reason(t, &fault.reason);
            t.with(
                "flaw-bad-rule",
                &[("which", (&which).into()), ("column", fault.column.into()), ("why", (&why).into())],
            )
        }
        Flaw::LanguageWithoutTexts(code) | Flaw::TextsWithoutLanguage(code) => {
            t.with("flaw-language", &[("language", (&language_name(code)).into())])
        }
        Flaw::UnknownPlaceholder(name) => t.with("flaw-unknown-placeholder", &[("name", (&t.quoted(name)).into())]),
        flaw => t.text(flaw_key(flaw)),
    }
}

/// The text id of a flaw.
fn flaw_key(flaw: &Flaw) -> &'static str {
    match flaw {
        Flaw::EndsBeforeItBegins => "flaw-ends-before-it-begins",
        Flaw::NoTheme => "flaw-no-theme",
        Flaw::NoCriterion => "flaw-no-criterion",
        Flaw::NoIndicator => "flaw-no-indicator",
        Flaw::NoDefaultScale(_) => "flaw-no-default-scale",
        Flaw::NoScale => "flaw-no-scale",
        Flaw::LevelsDoNotRise => "flaw-levels-do-not-rise",
        Flaw::LevelOutOfBounds => "flaw-level-out-of-bounds",
        Flaw::ContrastNeedsAgreement => "flaw-contrast",
        Flaw::BadId => "flaw-bad-id",
        Flaw::IdTwice => "flaw-id-twice",
        Flaw::BadWeight => "flaw-bad-weight",
        Flaw::BadOptions => "flaw-bad-options",
        Flaw::BadBounds => "flaw-bad-bounds",
        Flaw::QuantityParts => "flaw-quantity-parts",
        Flaw::ReferenceWithoutQuantity => "flaw-reference-without-quantity",
        Flaw::FloorOffScale => "flaw-floor-off-scale",
        Flaw::CriticalWithoutFloor => "flaw-critical-without-floor",
        Flaw::GravityWithoutConformity => "flaw-gravity",
        Flaw::LinkToNowhere => "flaw-link-to-nowhere",
        Flaw::LinkTwice => "flaw-link-twice",
        Flaw::NoLanguage => "flaw-no-language",
        Flaw::TextMissing => "flaw-text-missing",
        Flaw::TextWithoutStructure => "flaw-text-without-structure",
        Flaw::NoTitle => "flaw-no-title",
        Flaw::ShortTooLong => "flaw-short-too-long",
        Flaw::LevelNames => "flaw-level-names",
        Flaw::OptionNames => "flaw-option-names",
        Flaw::StepWithoutName => "flaw-step-without-name",
        Flaw::CriterionWithoutTitle => "flaw-criterion-without-title",
        Flaw::NoStatement => "flaw-no-statement",
        Flaw::LevelDescriptors => "flaw-level-descriptors",
        Flaw::Opposite => "flaw-opposite",
        Flaw::Specifics => "flaw-specifics",
        Flaw::Fraction => "flaw-fraction",
        Flaw::ReferenceSource => "flaw-reference-source",
        Flaw::OtherFormat(_) => "flaw-other-format",
        Flaw::BadDate(_) => "flaw-bad-date",
        Flaw::BadLabel => "flaw-bad-label",
        Flaw::PrescribedLevels(_) => "flaw-prescribed-levels",
        Flaw::BadRule(..) => "flaw-bad-rule",
        Flaw::LanguageWithoutTexts(_) | Flaw::TextsWithoutLanguage(_) => "flaw-language",
        Flaw::UnitWithoutSign(_) => "flaw-unit-without-sign",
        Flaw::UnknownPlaceholder(_) => "flaw-unknown-placeholder",
    }
}

/// Why a word of a rule does not fit.
pub(super) fn reason(t: &Texts, reason: &RuleReason) -> String {
    let flag = |key: &str, flag: &str| t.with(key, &[("flag", (&t.quoted(flag)).into())]);
    match reason {
        RuleReason::WantsQuestion => t.text("rule-wants-question"),
        RuleReason::WantsJoint => t.text("rule-wants-joint"),
        RuleReason::WantsClosing => t.text("rule-wants-closing"),
        RuleReason::WantsValue => t.text("rule-wants-value"),
        RuleReason::WantsNumber => t.text("rule-wants-number"),
        RuleReason::TooLong => t.text("rule-too-long"),
        RuleReason::TooDeep => t.text("rule-too-deep"),
        RuleReason::UnknownFlag(id) => flag("rule-unknown-flag", id.as_str()),
        RuleReason::LaterFlag(id) => flag("rule-later-flag", id.as_str()),
        RuleReason::NotCompared(id) => flag("rule-not-compared", id.as_str()),
        RuleReason::IsChoice(id) => flag("rule-is-choice", id.as_str()),
        RuleReason::IsNumber(id) => flag("rule-is-number", id.as_str()),
        RuleReason::UnknownOption(id, option) => t.with(
            "rule-unknown-option",
            &[("flag", (&t.quoted(id.as_str())).into()), ("option", (&t.quoted(option)).into())],
        ),
    }
}
