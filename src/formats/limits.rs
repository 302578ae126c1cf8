//! How much a file may hold. The bounds are far above what an organisation records and far below what harms the
//! browser; what lies between them is refused in words instead of hanging the page.

/// One mebibyte.
const MB: u64 = 1024 * 1024;

/// The largest archive, in bytes. Its journal takes a few of them and its evidence files the rest. The program holds
/// an archive in memory beside one file at a time, which leaves room to spare in the 1 GB that a phone gives a page.
pub const ARCHIVE_BYTES: u64 = 300_000_000;

/// The largest evidence file, in bytes: a scan of a hundred pages, two minutes of film.
pub const EVIDENCE_FILE_BYTES: u64 = 20_000_000;

/// The most that the evidence files of an archive may amount to, in bytes, however well they shrank. The rest of an
/// archive is left to its other parts.
pub const EVIDENCE_BYTES: u64 = 270_000_000;

/// The most evidence files in an archive.
pub const EVIDENCE_FILES: usize = 5_000;

/// The largest file of a framework, in bytes.
pub const FRAMEWORK_BYTES: u64 = 20 * MB;

/// The largest rescue file, which is not compressed, and the most that the parts of an archive other than evidence
/// files may inflate to, in bytes.
pub const TEXT_BYTES: u64 = 64 * MB;

/// The largest report, in bytes: a document with the archive of its dossier, but no evidence files.
pub const REPORT_BYTES: u64 = 64 * MB;

/// The most that is repeated of a word that a file says of itself, in characters.
pub const KIND_CHARS: usize = 40;

/// A part may inflate to this much whatever its compressed size.
pub const INFLATED_FREELY: u64 = MB;

/// Beyond [`INFLATED_FREELY`], a part may inflate to this many times its compressed size.
pub const INFLATION: u64 = 200;

/// The most parts in an archive, evidence files apart.
pub const PARTS: usize = 500;

/// The most entries in a journal.
pub const ENTRIES: usize = 200_000;

/// The longest text, in characters. Fields in which people type have to stop them there.
pub const TEXT_CHARS: usize = 20_000;

/// The longest text of bytes in base 64, in characters: a logo of [`crate::dossier::dress::LARGEST_LOGO`] bytes. No
/// other text may be as long.
pub const BASE64_CHARS: usize = crate::dossier::dress::LARGEST_LOGO.div_ceil(3) * 4;

/// The most members of an array or object, the journal apart.
pub const MEMBERS: usize = 20_000;

/// The most values in an entry or in a framework.
pub const VALUES: u32 = 500_000;

/// How deep arrays and objects may nest.
pub const DEPTH: usize = 32;

/// The greatest whole number that every JSON reader keeps exactly, 2⁵³ − 1.
pub const WHOLE_NUMBER: u64 = (1 << 53) - 1;

/// How far an entry's clock may lie above the next lower one of its journal. Honest clocks rise by one. Without this
/// bound, a single entry with an enormous clock would leave no room for the entries that come after it.
pub const CLOCK_STEP: u64 = 200_000;

/// The most sealed rounds of a dossier.
pub const SEALED_ROUNDS: usize = 200;

/// The most dossiers in a rescue file.
pub const DOSSIERS: usize = 200;

/// The most themes, criteria and indicators of a framework.
pub const THEMES: usize = 200;
/// See [`THEMES`].
pub const CRITERIA: usize = 1_000;
/// See [`THEMES`].
pub const INDICATORS: usize = 3_000;

/// The greatest number that a level of a scale may have, up or down.
pub const LEVEL: i16 = 1_000;

/// The longest name of an evidence file, in characters; no system allows longer ones.
pub const NAME_CHARS: usize = 1_000;

/// The largest spreadsheet, in bytes.
pub const SHEET_BYTES: u64 = 50 * MB;

/// The most that the parts of a spreadsheet may inflate to, in bytes. Tables shrink far more than texts do, so what
/// counts is the sum and no ratio.
pub const SHEET_INFLATED: u64 = 256 * MB;

/// The most parts in a spreadsheet: sheets, styles, pictures.
pub const SHEET_PARTS: usize = 5_000;

/// The most sheets of a spreadsheet.
pub const SHEETS: usize = 100;

/// The most rows of a sheet.
pub const SHEET_ROWS: usize = 200_000;

/// The most columns of a sheet.
pub const SHEET_COLUMNS: usize = 500;

/// The most cells of a spreadsheet, the empty ones before a filled one included.
pub const SHEET_CELLS: usize = 4_000_000;

/// The most text in the cells of a spreadsheet, in bytes: a file can repeat one long text in a million cells. What is
/// made of it has to fit into an archive.
pub const SHEET_TEXT: usize = 48 * 1024 * 1024;

/// The most remarks that are shown of an import.
pub const REMARKS: usize = 500;

/// The most pieces of evidence of an indicator; a list that is longer stays together in its last piece.
pub const EVIDENCE: usize = 100;

/// The most findings of a review. An audit that finds more has found something else.
pub const FINDINGS: usize = 1_000;

/// The most meetings of a visit.
pub const MEETINGS: usize = 500;

/// The most signatures that a signature may name as its predecessors.
pub const COUNTERSIGNED: usize = 100;

/// The longest period of a label, in months: fifty years.
pub const LABEL_MONTHS: u32 = 600;

/// The largest slip or answer file, in bytes, and the most that a slip in a link may inflate to.
pub const SLIP_BYTES: u64 = MB;

/// The most questions of a questionnaire.
pub const QUESTIONS: usize = 300;

/// The largest file of a key or of known signers, in bytes.
pub const KEYRING_BYTES: u64 = MB;

/// The most known signers of a file.
pub const SIGNERS: usize = 2_000;

/// The longest name of a signer or of their organisation, in characters.
pub const SIGNER_CHARS: usize = 200;

/// The most signatures on one record that are verified: each takes a look at the whole record.
pub const SIGNATURES: usize = 200;

/// The largest ZIP of files to compare, in bytes; whoever has more chooses the unpacked folder.
pub const PACKED_BYTES: u64 = 1_000_000_000;

/// The most files in such a ZIP, those of the ZIPs in it included.
pub const PACKED_FILES: usize = 50_000;

/// The most that the files of such a ZIP may inflate to, in bytes. One at a time is in memory.
pub const PACKED_INFLATED: u64 = 4_000_000_000;

/// The most rows of a piece of a table. Pieces of this program have [`crate::formats::intake::PIECE_ROWS`].
pub const PIECE_ROWS: usize = 100_000;
