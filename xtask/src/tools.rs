//! Runs the programs we build on (cargo, rustup, browsers) and installs what is missing.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;

use crate::progress::Progress;

/// Where the repository lies and where cargo puts what it compiles.
#[derive(Deserialize)]
pub struct Workspace {
    #[serde(rename = "workspace_root")]
    pub root: PathBuf,
    #[serde(rename = "target_directory")]
    pub target: PathBuf,
}

impl Workspace {
    /// Asks cargo, which knows every way in which a target folder may have been chosen.
    pub fn find() -> Result<Self> {
        // At the root, as every other cargo that we run: a relative target folder would otherwise be two folders.
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the repository")?;
        let mut metadata = Command::new(cargo_path());
        metadata.args(["metadata", "--no-deps", "--format-version=1"]).current_dir(root);
        let json = output(&mut metadata)?;
        serde_json::from_str(&json).context("cannot understand the answer of `cargo metadata`")
    }

    /// A cargo command that runs at the root of the repository.
    pub fn cargo(&self, args: &[&str]) -> Command {
        let mut cargo = Command::new(cargo_path());
        cargo.args(args).current_dir(&self.root);
        cargo
    }
}

/// The very cargo that runs us, so that a toolchain chosen with `+name` is kept.
fn cargo_path() -> PathBuf {
    env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from)
}

/// Runs a command that prints for itself, and fails when it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run `{}`", in_words(command)))?;
    ensure!(status.success(), "`{}` failed", in_words(command));
    Ok(())
}

/// Runs a command for what it prints on stdout.
pub fn output(command: &mut Command) -> Result<String> {
    let output =
        command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot run `{}`", in_words(command)))?;
    ensure!(output.status.success(), "`{}` failed", in_words(command));
    String::from_utf8(output.stdout)
        .with_context(|| format!("`{}` printed something that is no text", in_words(command)))
}

fn in_words(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    let words: Vec<_> = std::iter::once(name).chain(command.get_args()).map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// Adds the standard library of a compilation target when the toolchain lacks it.
pub fn ensure_target(target: &str, progress: Progress) -> Result<()> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let library = Path::new(sysroot.trim()).join("lib/rustlib").join(target);
    if library.is_dir() {
        return Ok(());
    }
    progress.say(format!("Adding the compilation target {target}."));
    run(Command::new("rustup").args(["target", "add", target]))
        .with_context(|| format!("add the compilation target {target} to your Rust toolchain"))
}

/// Adds a part of the toolchain when the cargo command that needs it does not run.
pub fn ensure_component(component: &str, subcommand: &str, progress: Progress) -> Result<()> {
    if succeeds_silently(Command::new(cargo_path()).args([subcommand, "--version"])) {
        return Ok(());
    }
    progress.say(format!("Adding {component} to the Rust toolchain."));
    run(Command::new("rustup").args(["component", "add", component]))
        .with_context(|| format!("add {component} to your Rust toolchain"))
}

fn succeeds_silently(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The browser for the tests and the program that steers it.
pub struct Chromium {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

impl Chromium {
    /// Finds both, and installs them first where that is possible without asking.
    pub fn ensure(progress: Progress) -> Result<Self> {
        if let Some(chromium) = Self::find() {
            return Ok(chromium);
        }
        install(&["chromium", "chromium-driver"], progress)?;
        let Some(chromium) = Self::find() else {
            bail!(
                "the browser tests need the programs `chromium` and `chromedriver`. \
                 Install them (on Debian: apt-get install chromium chromium-driver), \
                 or name their paths in the variables CHROMIUM and CHROMEDRIVER, \
                 or leave these tests out with --no-browsers"
            );
        };
        Ok(chromium)
    }

    fn find() -> Option<Self> {
        Some(Self {
            browser: program_or_variable("chromium", "CHROMIUM")?,
            driver: program_or_variable("chromedriver", "CHROMEDRIVER")?,
        })
    }
}

/// Makes sure of npm, which fetches what the browser tests check pages with.
pub fn ensure_npm(progress: Progress) -> Result<()> {
    if program("npm").is_none() {
        install(&["npm"], progress)?;
    }
    ensure!(
        program("npm").is_some(),
        "the browser tests need `npm`, which fetches the accessibility checker. \
         Install it (on Debian: apt-get install npm), or leave these tests out with --no-browsers"
    );
    Ok(())
}

/// Makes sure of the programs with which the browser tests read printed pages back.
pub fn ensure_poppler(progress: Progress) -> Result<()> {
    if program("pdftotext").is_none() {
        install(&["poppler-utils"], progress)?;
    }
    ensure!(
        program("pdftotext").is_some(),
        "the browser tests need `pdftotext`, which reads printed pages back. \
         Install it (on Debian: apt-get install poppler-utils), or leave these tests out with --no-browsers"
    );
    Ok(())
}

/// Installs Debian packages where that is possible without asking, and does nothing elsewhere.
fn install(packages: &[&str], progress: Progress) -> Result<()> {
    if !is_root() || program("apt-get").is_none() {
        return Ok(());
    }
    progress.say(format!("Installing {} with apt-get.", packages.join(" and ")));
    run(apt_get().arg("update"))?;
    run(apt_get().args(["install", "-y", "--no-install-recommends"]).args(packages))
}

fn apt_get() -> Command {
    let mut apt_get = Command::new("apt-get");
    apt_get.env("DEBIAN_FRONTEND", "noninteractive");
    apt_get
}

fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// What the variable names comes first: whoever sets it wants that one.
fn program_or_variable(name: &str, variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).or_else(|| program(name))
}

/// Looks for a program on the PATH, then in `/usr/bin`, which a bare PATH may lack.
fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain([PathBuf::from("/usr/bin")])
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_command_is_named_without_its_folder() {
        let mut command = Command::new("/opt/rust/bin/cargo");
        command.args(["build", "--release"]);
        assert_eq!(in_words(&command), "cargo build --release");
    }

    #[test]
    fn a_program_that_cannot_be_run_is_named() {
        let error = run(&mut Command::new("no-such-program")).expect_err("it does not exist");
        assert_eq!(error.to_string(), "cannot run `no-such-program`");
    }

    #[test]
    fn the_workspace_is_found() {
        let workspace = Workspace::find().expect("cargo describes this workspace");
        assert!(workspace.root.join("xtask/Cargo.toml").is_file());
    }
}
