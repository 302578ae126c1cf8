//! Tells whoever writes a framework what is unsound in it, without a build.

use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use qualicycle::framework::source;

use crate::frameworks::source_files;

/// Checks the frameworks in these folders and prints what is unsound, one line each.
pub fn check(folders: &[PathBuf]) -> Result<()> {
    let mut n_problems = 0;
    for folder in folders {
        let files = source_files(folder).with_context(|| format!("cannot read {}", folder.display()))?;
        match source::read_folder(&files) {
            Ok(package) => {
                let card = package.card();
                println!(
                    "{}: sound ({} themes, {} indicators, {} measures)",
                    card.framework, card.n_themes, card.n_indicators, card.n_measures
                );
            }
            Err(problems) => {
                n_problems += problems.len();
                problems.iter().for_each(|problem| println!("{}/{problem}", folder.display()));
            }
        }
    }
    ensure!(n_problems == 0, "{n_problems} problems");
    Ok(())
}
