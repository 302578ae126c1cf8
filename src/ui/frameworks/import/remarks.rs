//! The wording of what an import remarks, and of why a file gives no tables.

use yew::prelude::*;

use super::columns::role_name;
use crate::app::import::Planted;
use crate::formats::sheet::{Foreign, Remark, RemarkKind, Severity, SheetError};
use crate::texts::{Texts, Value};
use crate::ui::context::Desk;

/// The remarks, the gravest first.
pub(super) fn remarks(desk: &Desk, planted: &Planted) -> Html {
    let t = &desk.t;
    let n = Value::Number(i64::try_from(planted.n_remarks).unwrap_or(i64::MAX));
    let is_cut = planted.n_remarks > planted.remarks.len() as u64;
    let of = |severity: Severity| planted.remarks.iter().filter(move |remark| remark.severity == severity);
    let is_grave = of(Severity::Error).next().is_some();
    html! {
        <details class="remarks" open={is_grave}>
            <summary>{ t.with("import-remarks", &[("n", n)]) }</summary>
            if is_cut {
                <p class="hint">{ t.with("import-remarks-first", &[("n", planted.remarks.len().into())]) }</p>
            }
            for (severity, key) in [
                (Severity::Error, "severity-error"),
                (Severity::Warning, "severity-warning"),
                (Severity::Hint, "severity-hint"),
            ] {
                <div>
                    if of(severity).next().is_some() {
                        <h3>{ t.text(key) }</h3>
                        <ul>
                            for remark in of(severity) {
                                <li><span class="place">{ place(t, remark) }</span>{ " " }{ words(t, &remark.kind) }</li>
                            }
                        </ul>
                    }
                </div>
            }
        </details>
    }
}

fn place(t: &Texts, remark: &Remark) -> String {
    match (remark.row, &remark.column) {
        (Some(row), Some(column)) => t.with("remark-cell", &[("row", row.into()), ("column", column.into())]),
        (Some(row), None) => t.with("remark-row", &[("row", row.into())]),
        (None, Some(column)) => t.with("import-column", &[("letter", column.into())]),
        (None, None) => t.text("remark-table"),
    }
}

fn words(t: &Texts, kind: &RemarkKind) -> String {
    let whole = |number: u64| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
    match kind {
        RemarkKind::NoTitles => t.text("remark-no-titles"),
        RemarkKind::EmptyTitle => t.text("remark-empty-title"),
        RemarkKind::EmptyGroup => t.text("remark-empty-group"),
        RemarkKind::TooMany { limit, left_out, .. } => {
            t.with("remark-too-many", &[("limit", whole(*limit)), ("left", whole(*left_out))])
        }
        RemarkKind::DuplicateNumber { number, first_row } => {
            t.with("remark-duplicate-number", &[("number", number.into()), ("first", (*first_row).into())])
        }
        RemarkKind::MissingParent { parent } if parent.is_empty() => t.text("remark-no-parent"),
        RemarkKind::MissingParent { parent } => t.with("remark-missing-parent", &[("parent", parent.into())]),
        RemarkKind::MissingLevel { number } => t.with("remark-missing-level", &[("number", number.into())]),
        RemarkKind::DepthJumps { from, to } => {
            t.with("remark-depth-jumps", &[("from", (*from).into()), ("to", (*to).into())])
        }
        RemarkKind::UnknownDepth { text } => t.with("remark-unknown-depth", &[("text", text.into())]),
        RemarkKind::TooDeep { depth } => t.with("remark-too-deep", &[("depth", (*depth).into())]),
        RemarkKind::TotalDiffers { stated, found } => {
            t.with("remark-total-differs", &[("stated", stated.into()), ("found", found.into())])
        }
        RemarkKind::WeightsNot100 { found } => t.with("remark-weights-not-100", &[("found", found.into())]),
        RemarkKind::WeightChanged { text, became } => {
            t.with("remark-weight-changed", &[("text", text.into()), ("became", (*became).into())])
        }
        RemarkKind::WeightScaled { text, became } => {
            t.with("remark-weight-scaled", &[("text", text.into()), ("became", (*became).into())])
        }
        RemarkKind::CellTooLong { characters, limit } => {
            t.with("remark-cell-too-long", &[("characters", whole(*characters)), ("limit", whole(*limit))])
        }
        RemarkKind::UnknownScale { text } => t.with("remark-unknown-scale", &[("text", text.into())]),
        RemarkKind::LevelsIncomplete { found, expected } => {
            t.with("remark-levels-incomplete", &[("found", (*found).into()), ("expected", (*expected).into())])
        }
        RemarkKind::NotYesOrNo { text } => t.with("remark-not-yes-or-no", &[("text", text.into())]),
        RemarkKind::CriticalMeasure => t.text("remark-critical-measure"),
        RemarkKind::NumberIsDate { text } => t.with("remark-number-is-date", &[("text", text.into())]),
        RemarkKind::FormulaError { text } => t.with("remark-formula-error", &[("text", text.into())]),
        RemarkKind::NoStructure => t.text("remark-no-structure"),
        RemarkKind::HeaderAgain => t.text("remark-header-again"),
        RemarkKind::HeaderMixedCase { header } => t.with("remark-header-mixed-case", &[("header", header.into())]),
        RemarkKind::HeaderTwice { header, first } => {
            t.with("remark-header-twice", &[("header", header.into()), ("first", first.into())])
        }
        RemarkKind::ColumnTwice { first, role } => {
            let said = t.with("remark-column-twice", &[("first", first.into())]);
            format!("{} – {said}", role_name(t, *role))
        }
        RemarkKind::EmptyRows { number } => t.with("remark-empty-rows", &[("n", (*number).into())]),
    }
}

/// Why a file gives no tables.
pub(super) fn refusal_text(t: &Texts, error: &SheetError) -> String {
    let whole = |number: u64| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
    match error {
        SheetError::Empty => t.text("sheet-empty"),
        SheetError::TooLarge { limit, .. } => t.with("sheet-too-large", &[("limit", whole(limit / 1_000_000))]),
        SheetError::NotASheet { looks_like } => {
            t.with("sheet-not-a-sheet", &[("kind", (&t.text(foreign_key(*looks_like))).into())])
        }
        SheetError::Encrypted => t.text("sheet-encrypted"),
        SheetError::Damaged { .. } => t.text("sheet-damaged"),
        SheetError::InflatesTooMuch { .. } => t.text("sheet-inflates"),
        SheetError::TooManyRows { table, limit } => {
            t.with("sheet-too-many-rows", &[("table", table.into()), ("limit", whole(*limit))])
        }
        SheetError::TooManyColumns { table, limit } => {
            t.with("sheet-too-many-columns", &[("table", table.into()), ("limit", whole(*limit))])
        }
        SheetError::TooManyCells { limit } => t.with("sheet-too-many-cells", &[("limit", whole(*limit))]),
        SheetError::TooMuchText { .. } => t.text("sheet-too-much-text"),
        SheetError::NothingInIt => t.text("sheet-nothing-in-it"),
        SheetError::NoSuchTable => t.text("sheet-no-such-table"),
    }
}

fn foreign_key(kind: Foreign) -> &'static str {
    match kind {
        Foreign::BinaryExcel => "foreign-binary-excel",
        Foreign::Office => "foreign-office",
        Foreign::Pdf => "foreign-pdf",
        Foreign::Html => "foreign-html",
        Foreign::Xml => "foreign-xml",
        Foreign::Json => "foreign-json",
        Foreign::Photo => "foreign-photo",
        Foreign::Qualicycle => "foreign-qualicycle",
        Foreign::Zip => "foreign-zip",
        Foreign::Unknown => "foreign-unknown",
    }
}
