//! Copies into the bundle what the browser takes as it is: page, scripts, styles, texts.

use std::path::Path;

use anyhow::Result;

use crate::files;

/// The program, and the page on which people answer.
pub const PAGES: [&str; 2] = ["index.html", "answer.html"];

/// Copies all of them from the repository at `root` into the folder `out`.
pub fn copy_all(root: &Path, out: &Path) -> Result<()> {
    for page in PAGES {
        files::copy(&root.join(page), &out.join(page))?;
    }
    copy_folder(&root.join("web"), out, |_| true)?;
    copy_folder(&root.join("styles"), &out.join("styles"), ends_in("css"))?;
    copy_folder(&root.join("src/texts"), &out.join("texts"), ends_in("ftl"))
}

/// Copies the page of the gallery with the styles of the app into the folder `out`.
pub fn copy_gallery(root: &Path, out: &Path) -> Result<()> {
    for file in ["index.html", "gallery.css", "gallery-start.js"] {
        files::copy(&root.join("gallery").join(file), &out.join(file))?;
    }
    files::copy(&root.join("web/icon.svg"), &out.join("icon.svg"))?;
    copy_folder(&root.join("styles"), &out.join("styles"), ends_in("css"))
}

fn copy_folder(from: &Path, to: &Path, is_wanted: impl Fn(&Path) -> bool) -> Result<()> {
    for file in files::files_under(from)? {
        if is_wanted(&file) {
            files::copy(&file, &to.join(files::path_within(&file, from)))?;
        }
    }
    Ok(())
}

fn ends_in(extension: &str) -> impl Fn(&Path) -> bool {
    move |file| file.extension().is_some_and(|found| found == extension)
}
