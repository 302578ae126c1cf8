//! Printed pages, read back: what stands on the paper that a reader holds.

use std::fs;
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::browser::Browser;
use crate::school::workshop;

/// Pages as they come out of the printer.
pub struct Paper {
    /// The text of each page, from top to bottom.
    pub pages: Vec<String>,
    /// The size of the first page in points, as `pdfinfo` writes it.
    pub size: String,
    /// How many pictures stand on it; drawings are none.
    pub n_pictures: usize,
    /// Whether it tells headings, tables and reading order to those who do not see it.
    pub is_tagged: bool,
}

impl Paper {
    /// Prints the page in front, as its print styles say. The PDF stays in the workshop under that name, for the eye.
    #[track_caller]
    pub fn of(browser: &Browser, name: &str) -> Paper {
        let wanted = json!({ "preferCSSPageSize": true, "generateTaggedPDF": true, "generateDocumentOutline": true });
        let answer = browser.commands("Page.printToPDF", wanted);
        let data = answer["data"].as_str().expect("the browser prints to base 64");
        let pdf = workshop().join(format!("{name}.pdf"));
        fs::write(&pdf, STANDARD.decode(data).expect("base 64")).expect("room for a PDF");
        Paper::read(&pdf)
    }

    /// Reads a PDF.
    #[track_caller]
    pub fn read(pdf: &Path) -> Paper {
        let text = run(Command::new("pdftotext").arg("-layout").arg(pdf).arg("-"));
        let info = run(Command::new("pdfinfo").arg(pdf));
        let value = |name: &str| {
            let line = info.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap_or_else(|| panic!("pdfinfo tells no {name}: {info}")).trim_start_matches(':').trim().to_owned()
        };
        let pages = text.split_terminator('\u{c}').map(str::to_owned).collect();
        // Under two lines of headings, a line for each.
        let pictures = run(Command::new("pdfimages").arg("-list").arg(pdf));
        let n_pictures = pictures.lines().count().saturating_sub(2);
        Paper { pages, n_pictures, size: value("Page size"), is_tagged: value("Tagged") == "yes" }
    }

    /// All that stands on it, in one line: breaks of lines and pages count as blanks.
    pub fn text(&self) -> String {
        let words: Vec<&str> = self.pages.iter().flat_map(|page| page.split_whitespace()).collect();
        words.join(" ")
    }

    /// Whether each page is A4 upright: 595 by 842 points, give or take a rounding.
    pub fn is_a4(&self) -> bool {
        self.size.contains("A4") || self.size.starts_with("594.9") || self.size.starts_with("595")
    }
}

#[track_caller]
fn run(command: &mut Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().unwrap_or_else(|error| {
        panic!("{program} reads printed pages back and cannot be run: {error}. On Debian it is in poppler-utils")
    });
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
