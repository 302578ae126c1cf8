//! Makes `dist/`, the folder that a web server or a USB stick gets.
//!
//! All addresses in it are relative, so it works from any path of a host. A build that fails
//! leaves the former `dist/` untouched.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::progress::Progress;
use crate::tools::Workspace;
use crate::{assets, examples, files, frameworks, tools};

/// What browsers run.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The programs of the root package; each becomes a wasm file and the script that loads it.
const PROGRAMS: [&str; 3] = ["app", "worker", "answer"];

/// Builds everything beside the former `dist/`, then puts it in its place.
pub fn build(workspace: &Workspace, progress: Progress) -> Result<()> {
    let fresh = workspace.root.join("dist.new");
    files::remove_folder(&fresh)?;

    // What takes no time comes first, so that its mistakes are told at once.
    progress.say("Checking and compiling the frameworks.");
    let packages = frameworks::compile_all(&workspace.root, &fresh.join("frameworks"))?;

    progress.say("Compiling the example dossier.");
    examples::compile_all(&workspace.root, &packages, &fresh.join("examples"))?;

    progress.say("Copying page, styles and texts.");
    assets::copy_all(&workspace.root, &fresh)?;

    tools::ensure_target(WASM_TARGET, progress)?;
    progress.say("Compiling app, worker and answer page to WebAssembly.");
    compile(workspace)?;

    progress.say("Writing the scripts that load them.");
    for program in PROGRAMS {
        write_loader(workspace, program, &fresh)?;
    }

    put_in_place(&fresh, &workspace.dist())?;
    progress.say("dist/ is ready.");
    Ok(())
}

fn compile(workspace: &Workspace) -> Result<()> {
    let mut cargo = workspace.cargo(&["build", "--release", "--package", "qualicycle"]);
    cargo.args(["--target", WASM_TARGET]);
    for program in PROGRAMS {
        cargo.args(["--bin", program]);
    }
    cargo.env("RUSTFLAGS", flags_without_machine_paths(workspace));
    tools::run(&mut cargo)
}

/// The program names its sources in what it says when it stops. Where they lie on this machine concerns nobody, and
/// two machines shall build the same bytes.
pub fn flags_without_machine_paths(workspace: &Workspace) -> String {
    let crates = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let renamed = [(crates, "crates"), (Some(workspace.root.clone()), "qualicycle")];
    let own = renamed.into_iter().filter_map(|(path, name)| {
        let path = path?.into_os_string().into_string().ok()?;
        // Flags are parted by spaces, so a path with one cannot be named here.
        (!path.contains(' ')).then(|| format!("--remap-path-prefix={path}={name}"))
    });
    env::var("RUSTFLAGS").into_iter().chain(own).collect::<Vec<_>>().join(" ")
}

/// Writes the script that loads a compiled program, and the program without what browsers do not need.
pub fn write_loader(workspace: &Workspace, program: &str, out: &Path) -> Result<()> {
    let compiled = workspace.target.join(WASM_TARGET).join("release");
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled.join(program).with_extension("wasm"))
        // Without this the script does not know which wasm file is its own.
        .omit_default_module_path(false)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .web(true)?
        .generate(out)
        .with_context(|| format!("wasm-bindgen cannot process {program}.wasm"))
}

/// Two renames, so the time without a `dist/` is too short to be met.
fn put_in_place(fresh: &Path, dist: &Path) -> Result<()> {
    let former = dist.with_extension("old");
    files::remove_folder(&former)?;
    if dist.exists() {
        rename(dist, &former)?;
    }
    rename(fresh, dist)?;
    files::remove_folder(&former)
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).with_context(|| format!("cannot rename {} to {}", from.display(), to.display()))
}
