//! Walking through folders and copying files, with errors that name the path.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// All files below `folder`, at any depth, in the order of their paths.
pub fn files_under(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in entries(folder)? {
        if entry.is_dir() {
            files.extend(files_under(&entry)?);
        } else {
            files.push(entry);
        }
    }
    files.sort();
    Ok(files)
}

/// The folders directly in `folder`, in the order of their names.
pub fn folders_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = entries(folder)?;
    folders.retain(|entry| entry.is_dir());
    folders.sort();
    Ok(folders)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = || format!("cannot read the folder {}", folder.display());
    fs::read_dir(folder).with_context(unreadable)?.map(|entry| Ok(entry.with_context(unreadable)?.path())).collect()
}

/// Reads a whole file as text.
pub fn read_text(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Writes a file and makes the folders it lies in.
pub fn write(file: &Path, contents: impl AsRef<[u8]>) -> Result<()> {
    make_parent(file)?;
    fs::write(file, contents).with_context(|| format!("cannot write {}", file.display()))
}

/// Copies a file and makes the folders its copy lies in.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    make_parent(to)?;
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

fn make_parent(file: &Path) -> Result<()> {
    let Some(parent) = file.parent() else {
        return Ok(());
    };
    fs::create_dir_all(parent).with_context(|| format!("cannot make the folder {}", parent.display()))
}

/// Removes a folder and all it holds. A folder that is not there is as good as removed.
pub fn remove_folder(folder: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))
}

/// The path of `file` within `folder`, with `/` on every system, as an address needs it.
pub fn path_within(file: &Path, folder: &Path) -> String {
    let relative = file.strip_prefix(folder).unwrap_or(file);
    let names: Vec<_> = relative.iter().map(|name| name.to_string_lossy()).collect();
    names.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_at_any_depth_and_in_order() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let files: Vec<String> = files_under(folder)
            .expect("this crate's folder is readable")
            .iter()
            .map(|file| path_within(file, folder))
            .collect();
        assert!(files.contains(&"src/files.rs".to_owned()));
        assert!(files.iter().map(Path::new).is_sorted());
    }

    #[test]
    fn a_missing_folder_is_named() {
        let error = files_under(Path::new("no/such/folder")).expect_err("it does not exist");
        assert_eq!(error.to_string(), "cannot read the folder no/such/folder");
    }
}
