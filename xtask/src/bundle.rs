//! Makes `dist/`, the folder that a web server or a USB stick gets, and `dist-gallery/`, the folder for those who work
//! on figures.
//!
//! All addresses in them are relative, so they work from any path of a host. A build that fails leaves the former
//! folder untouched.

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
const APP: Programs =
    Programs { package: "qualicycle", names: &["app", "worker", "answer"], features: "", profile: "release" };

/// The program of the gallery. It need not be small, it needs to be built soon: that of the app takes a minute to link.
const GALLERY: Programs = Programs { package: "gallery", names: &["gallery"], features: "page", profile: "dev" };

/// What can be built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bundle {
    /// Qualicycle itself.
    #[default]
    App,
    /// Every figure in every case, for those who work on figures.
    Gallery,
}

/// Programs of a package that browsers run.
struct Programs {
    package: &'static str,
    names: &'static [&'static str],
    features: &'static str,
    profile: &'static str,
}

impl Bundle {
    /// The name of its folder at the root of the repository.
    pub fn folder_name(self) -> &'static str {
        match self {
            Bundle::App => "dist",
            Bundle::Gallery => "dist-gallery",
        }
    }

    /// Its folder.
    pub fn folder(self, workspace: &Workspace) -> PathBuf {
        workspace.root.join(self.folder_name())
    }

    /// Builds everything beside the former folder, then puts it in its place.
    pub fn build(self, workspace: &Workspace, progress: Progress) -> Result<()> {
        let fresh = workspace.root.join(format!("{}.new", self.folder_name()));
        files::remove_folder(&fresh)?;
        match self {
            Bundle::App => build_app(workspace, &fresh, progress)?,
            Bundle::Gallery => build_gallery(workspace, &fresh, progress)?,
        }
        put_in_place(&fresh, &self.folder(workspace))?;
        progress.say(format!("{}/ is ready.", self.folder_name()));
        Ok(())
    }
}

fn build_app(workspace: &Workspace, fresh: &Path, progress: Progress) -> Result<()> {
    // What takes no time comes first, so that its mistakes are told at once.
    progress.say("Checking and compiling the frameworks.");
    let packages = frameworks::compile_all(&workspace.root, &fresh.join("frameworks"))?;

    progress.say("Compiling the example dossier.");
    examples::compile_all(&workspace.root, &packages, &fresh.join("examples"))?;

    progress.say("Copying page, styles and texts.");
    assets::copy_all(&workspace.root, fresh)?;

    progress.say("Compiling app, worker and answer page to WebAssembly.");
    add_programs(workspace, &APP, fresh, progress)
}

fn build_gallery(workspace: &Workspace, fresh: &Path, progress: Progress) -> Result<()> {
    assets::copy_gallery(&workspace.root, fresh)?;
    progress.say("Compiling the gallery to WebAssembly.");
    add_programs(workspace, &GALLERY, fresh, progress)
}

/// Compiles programs, and writes the scripts that load them.
fn add_programs(workspace: &Workspace, programs: &Programs, out: &Path, progress: Progress) -> Result<()> {
    tools::ensure_target(WASM_TARGET, progress)?;
    compile(workspace, programs)?;
    progress.say("Writing the scripts that load them.");
    programs.names.iter().try_for_each(|program| write_loader(workspace, programs.profile, program, out))
}

fn compile(workspace: &Workspace, programs: &Programs) -> Result<()> {
    let mut cargo = workspace.cargo(&["build", "--profile", programs.profile, "--package", programs.package]);
    cargo.args(["--features", programs.features, "--target", WASM_TARGET]);
    for program in programs.names {
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
pub fn write_loader(workspace: &Workspace, profile: &str, program: &str, out: &Path) -> Result<()> {
    // Cargo puts what it compiles for development into a folder of another name.
    let folder = if profile == "dev" { "debug" } else { profile };
    let compiled = workspace.target.join(WASM_TARGET).join(folder);
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
