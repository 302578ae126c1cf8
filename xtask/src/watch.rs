//! Rebuilds when a source changes. Looking at the files twice a second costs next to nothing here and works on
//! every system and network drive, which notifications do not.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::bundle::Bundle;
use crate::files;
use crate::progress::Progress;
use crate::tools::Workspace;

const PAUSE: Duration = Duration::from_millis(500);

const FOLDERS: [&str; 6] = ["examples", "gallery", "indicators", "src", "styles", "web"];
const FILES: [&str; 3] = ["Cargo.toml", "index.html", "answer.html"];

/// Part of this very program: the sources that it runs itself to compile frameworks and examples.
const COMPILED_IN: [&str; 2] = ["src/dossier", "src/framework"];

/// When the bundle was last built. A page that saw another version is out of date.
pub struct Version(AtomicU64);

impl Version {
    /// The version of a bundle that is ready now.
    pub fn now() -> Self {
        Self(AtomicU64::new(milliseconds()))
    }

    fn renew(&self) {
        self.0.store(milliseconds(), Ordering::Relaxed);
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.load(Ordering::Relaxed).fmt(f)
    }
}

fn milliseconds() -> u64 {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since_1970.as_millis()).unwrap_or(u64::MAX)
}

/// When each source was last written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot(BTreeMap<PathBuf, SystemTime>);

impl Snapshot {
    /// Looks at the sources below `root`. One that vanishes meanwhile is left out, which the next look notices.
    pub fn of(root: &Path) -> Self {
        let in_folders = FOLDERS.iter().flat_map(|folder| files::files_under(&root.join(folder)).unwrap_or_default());
        let alone = FILES.iter().map(|file| root.join(file));
        let with_time = |file: PathBuf| {
            let written = fs::metadata(&file).and_then(|metadata| metadata.modified()).ok()?;
            Some((file, written))
        };
        Self(in_folders.chain(alone).filter_map(with_time).collect())
    }

    /// Whether a file at or below `place` was added, written or removed between the two looks.
    fn differs_at(&self, other: &Snapshot, place: &Path) -> bool {
        let is_there = |(file, _): &(&PathBuf, &SystemTime)| file.starts_with(place);
        self.0.iter().filter(is_there).ne(other.0.iter().filter(is_there))
    }
}

/// Rebuilds after each change, for ever. `built` is how the sources looked before the last build; a change made
/// during a build is therefore noticed after it.
pub fn rebuild_on_change(workspace: &Workspace, bundle: Bundle, mut built: Snapshot, version: &Version) -> ! {
    let compiled_in = COMPILED_IN.map(|place| workspace.root.join(place));
    loop {
        let changed = wait_for_change(&workspace.root, &built);
        match bundle.build(workspace, Progress::begin()) {
            Ok(()) => version.renew(),
            Err(error) => eprintln!("error: {error:#}\nThe former build is still served."),
        }
        if compiled_in.iter().any(|place| changed.differs_at(&built, place)) {
            eprintln!("note: start again, so that the new code compiles frameworks and examples");
        }
        built = changed;
    }
}

/// Two equal looks in a row mean that whoever writes the files has finished.
fn wait_for_change(root: &Path, built: &Snapshot) -> Snapshot {
    let mut before = built.clone();
    loop {
        thread::sleep(PAUSE);
        let now = Snapshot::of(root);
        if now != *built && now == before {
            return now;
        }
        before = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(files: &[(&str, u64)]) -> Snapshot {
        let written = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        Snapshot(files.iter().map(|(file, seconds)| (PathBuf::from(file), written(*seconds))).collect())
    }

    #[test]
    fn a_change_is_seen_where_it_happened() {
        let before = snapshot(&[("src/app.rs", 1), ("styles/base.css", 1)]);
        let after = snapshot(&[("src/app.rs", 2), ("styles/base.css", 1)]);
        assert!(after.differs_at(&before, Path::new("src")));
        assert!(!after.differs_at(&before, Path::new("styles")));
    }

    #[test]
    fn a_removed_file_is_a_change() {
        let before = snapshot(&[("src/app.rs", 1), ("src/old.rs", 1)]);
        let after = snapshot(&[("src/app.rs", 1)]);
        assert!(after.differs_at(&before, Path::new("src")));
    }

    #[test]
    fn this_repository_is_watched() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let snapshot = Snapshot::of(&root);
        assert!(snapshot.0.contains_key(&root.join("Cargo.toml")));
        assert!(snapshot.0.contains_key(&root.join("src/lib.rs")));
    }
}
