//! The wording of notices: what happened, that nothing is lost, what to do now.

use super::compare::united_words;
use super::signatures::keyring_refusal;
use crate::app::Notice;
use crate::app::files::{AttachmentProblem, LARGEST_ATTACHMENT};
use crate::app::papers::LogoProblem;
use crate::app::pictures::PictureForm;
use crate::dossier::dress::LARGEST_LOGO;
use crate::dossier::side::Side;
use crate::formats::archive::{LooksLike, ReadError};
use crate::framework::edit::Refused;
use crate::texts::{Texts, Value};

/// A notice in words.
pub fn notice_text(t: &Texts, notice: &Notice) -> String {
    match notice {
        Notice::Overtaken => t.text("notice-overtaken"),
        Notice::Published { title, edition } => {
            t.with("notice-published", &[("title", (&t.quoted(title)).into()), ("edition", edition.into())])
        }
        Notice::NotPublished { n } => t.with("notice-not-published", &[("n", (*n).into())]),
        Notice::EditionTaken { edition } => t.with("notice-edition-taken", &[("edition", edition.into())]),
        Notice::NextEdition { edition } => t.with("notice-next-edition", &[("edition", edition.into())]),
        Notice::EditRefused(refused) => t.text(refused_key(*refused)),
        Notice::TakenIn { title, n_findings } => {
            t.with("notice-taken-in", &[("title", (&t.quoted(title)).into()), ("n", (*n_findings).into())])
        }
        Notice::KnownFramework { title } => t.with("notice-known-framework", &[("title", (&t.quoted(title)).into())]),
        Notice::ManuscriptRemoved { title } => {
            t.with("notice-manuscript-removed", &[("title", (&t.quoted(title)).into())])
        }
        Notice::Undone => t.text("notice-undone"),
        Notice::Redone => t.text("notice-redone"),
        Notice::LeftAlone { n, is_done } => {
            let done = if *is_done { "done" } else { "nothing" };
            t.with("notice-left-alone", &[("n", (*n).into()), ("done", done.into())])
        }
        Notice::Exported { name } => t.with("notice-exported", &[("name", name.into())]),
        Notice::ExportFailed { reason } => t.with("notice-export-failed", &[("reason", reason.into())]),
        Notice::PictureSaved { name } => t.with("notice-picture-saved", &[("name", name.into())]),
        Notice::PictureFailed { form, reason } => {
            let key = match form {
                PictureForm::Svg => "notice-svg-failed",
                PictureForm::Png => "notice-png-failed",
            };
            t.with(key, &[("reason", reason.into())])
        }
        Notice::FileRefused { name, error } => {
            let why = refusal(t, error);
            t.with("notice-file-refused", &[("name", (&t.quoted(name)).into()), ("why", (&why).into())])
        }
        Notice::KeyMade { name } => t.with("notice-key-made", &[("name", name.into())]),
        Notice::KeyRestored => t.text("notice-key-restored"),
        Notice::KeyIsHere => t.text("notice-key-is-here"),
        Notice::KeyringRefused { name, error } => {
            let why = keyring_refusal(t, error);
            t.with("notice-file-refused", &[("name", (&t.quoted(name)).into()), ("why", (&why).into())])
        }
        Notice::SignersTaken { n_new, n_changed } => {
            t.with("notice-signers-taken", &[("n", (*n_new).into()), ("changed", (*n_changed).into())])
        }
        Notice::LogoRefused(problem) => {
            let why = logo_problem(t, problem);
            t.with("notice-logo-refused", &[("why", (&why).into())])
        }
        Notice::Copied => t.text("notice-copied"),
        Notice::ToBeCopied => t.text("notice-to-be-copied"),
        Notice::Added { n_new } => t.with("notice-added", &[("n", (*n_new).into())]),
        Notice::ResultsTaken { n, known } => {
            let taken = t.with("notice-results-taken", &[("n", (*n).into())]);
            match known {
                0 => taken,
                known => format!("{taken} {}", t.with("notice-results-known", &[("n", (*known).into())])),
            }
        }
        Notice::ComparisonOpened { name } => t.with("notice-comparison-opened", &[("name", (&t.quoted(name)).into())]),
        Notice::ComparisonUnited { news } => united_words(t, *news),
        Notice::ComparisonDeleted { name } => {
            t.with("notice-comparison-deleted", &[("name", (&t.quoted(name)).into())])
        }
        Notice::Deleted { name } => t.with("notice-deleted", &[("name", (&t.quoted(name)).into())]),
        Notice::ResponsesTaken(outcome) => {
            let n = outcome.n_new + outcome.n_changed;
            t.with("notice-responses", &[("n", n.into()), ("known", outcome.n_known.into())])
        }
        Notice::NotAttached { name, problem } => {
            let why = attachment_problem(t, problem);
            t.with("notice-not-attached", &[("name", (&t.quoted(name)).into()), ("why", (&why).into())])
        }
        Notice::FilesNotKept { n, problem } => {
            let why = attachment_problem(t, problem);
            t.with("notice-files-not-kept", &[("n", (*n).into()), ("why", (&why).into())])
        }
        Notice::FilesLeftOut { n } => t.with("notice-files-left-out", &[("n", (*n).into())]),
        Notice::NotLoaded { what } => t.with("notice-not-loaded", &[("what", what.into())]),
        Notice::ExportedWithout { name, n } => {
            t.with("leaving-exported-without", &[("name", name.into()), ("n", (*n).into())])
        }
        Notice::NotYours { side } => t.text(match side {
            Side::Reviewer => "side-not-yours-reviewer",
            Side::Organisation => "side-not-yours-organisation",
        }),
        Notice::Recovered { n } => t.with("notice-recovered", &[("n", (*n).into())]),
    }
}

/// Why a picture did not become the logo.
fn logo_problem(t: &Texts, problem: &LogoProblem) -> String {
    match problem {
        LogoProblem::TooLarge { bytes } => {
            let (size, most) = (t.file_size(*bytes), t.file_size(LARGEST_LOGO as u64));
            t.with("logo-too-large", &[("size", (&size).into()), ("most", (&most).into())])
        }
        LogoProblem::OtherKind => t.text("logo-other-kind"),
        LogoProblem::NotRead(reason) => t.with("logo-not-read", &[("reason", reason.into())]),
    }
}

/// Why a file of evidence was not stored, or is not there.
pub fn attachment_problem(t: &Texts, problem: &AttachmentProblem) -> String {
    match problem {
        AttachmentProblem::TooLarge { bytes } => {
            let (size, most) = (t.file_size(*bytes), t.file_size(LARGEST_ATTACHMENT));
            t.with("attachment-too-large", &[("size", (&size).into()), ("most", (&most).into())])
        }
        AttachmentProblem::NoRoom => t.text("attachment-no-room"),
        AttachmentProblem::Missing => t.text("attachment-missing"),
        AttachmentProblem::Storage(reason) => t.with("attachment-storage", &[("reason", reason.into())]),
    }
}

/// Why a change to a framework cannot be made.
fn refused_key(refused: Refused) -> &'static str {
    match refused {
        Refused::NotThere => "refused-not-there",
        Refused::AtTheEdge => "refused-at-the-edge",
        Refused::TooMany => "refused-too-many",
        Refused::LastLanguage => "refused-last-language",
        Refused::BadLanguage => "refused-bad-language",
        Refused::BadId => "refused-bad-id",
        Refused::IdPublished => "refused-id-published",
        Refused::BadEdition => "refused-bad-edition",
        Refused::ScaleInUse => "refused-scale-in-use",
        Refused::BadLevels => "refused-bad-levels",
        Refused::FlagNamed => "refused-flag-named",
        Refused::BadAnswer => "refused-bad-answer",
        Refused::NoFloor => "refused-no-floor",
    }
}

/// Why a file cannot be opened.
pub fn refusal(t: &Texts, error: &ReadError) -> String {
    let part = |key: &str, part: &str| t.with(key, &[("part", part.into())]);
    match error {
        ReadError::Empty => t.text("file-empty"),
        ReadError::TooLarge { bytes, limit } => {
            let megabytes = |bytes: &u64| Value::Number(i64::try_from(bytes.div_ceil(1_000_000)).unwrap_or(i64::MAX));
            t.with("file-too-large", &[("size", megabytes(bytes)), ("limit", megabytes(limit))])
        }
        ReadError::NotQualicycle { looks_like } => t.text(looks_like_key(*looks_like)),
        ReadError::WithoutDossier => t.text("file-without-dossier"),
        ReadError::Truncated => t.text("file-truncated"),
        ReadError::NewerVersion { found, known } => {
            t.with("file-newer", &[("found", (*found).into()), ("known", (*known).into())])
        }
        ReadError::Damaged { part: name } | ReadError::WrongDigest { part: name } => part("file-damaged", name),
        ReadError::MissingPart { part: name } => part("file-missing-part", name),
        ReadError::Malformed { part: name, place, reason } => {
            t.with("file-malformed", &[("part", name.into()), ("place", place.into()), ("reason", reason.into())])
        }
        ReadError::UnsoundFramework { framework, problem } => {
            t.with("file-unsound-framework", &[("framework", framework.into()), ("problem", problem.into())])
        }
        other => t.with("file-unsafe", &[("reason", (&other.to_string()).into())]),
    }
}

fn looks_like_key(looks_like: LooksLike) -> &'static str {
    match looks_like {
        LooksLike::Photo => "file-is-photo",
        LooksLike::Pdf => "file-is-pdf",
        LooksLike::Office => "file-is-office",
        LooksLike::Html => "file-is-html",
        LooksLike::Json => "file-is-json",
        LooksLike::OtherZip => "file-is-zip",
        LooksLike::Text | LooksLike::Unknown => "file-is-unknown",
    }
}
