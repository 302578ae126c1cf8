//! What every change has to pass: the same steps for a person and for CI.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::bundle::Bundle;
use crate::progress::Progress;
use crate::tools::{Chromium, Workspace};
use crate::{bundle, sizes, tools};

struct Step {
    name: &'static str,
    run: fn(&Workspace, Progress) -> Result<()>,
}

/// The quick and the most frequently broken come first.
const STEPS: [Step; 5] = [
    Step { name: "format", run: check_format },
    Step { name: "lints", run: lint },
    Step { name: "lints for the browser", run: lint_for_browser },
    Step { name: "tests", run: test_on_host },
    Step { name: "build", run: build },
];

const BROWSER_STEPS: [Step; 2] = [
    Step { name: "build of the gallery", run: build_gallery },
    Step { name: "tests in the browser", run: test_in_browser },
];

/// A step that has run, well or not.
struct Done {
    name: &'static str,
    passed: bool,
    took: Duration,
}

/// Runs the steps in order, stops at the first that fails, and ends with a line for each.
pub fn test(workspace: &Workspace, with_browsers: bool, progress: Progress) -> Result<()> {
    let mut steps = Vec::from(STEPS);
    if with_browsers {
        steps.extend(BROWSER_STEPS);
    }
    let mut done = Vec::new();
    let outcome = steps.iter().try_for_each(|step| {
        progress.say(format!("Step: {}.", step.name));
        let began = Instant::now();
        let outcome = (step.run)(workspace, progress);
        done.push(Done { name: step.name, passed: outcome.is_ok(), took: began.elapsed() });
        outcome.with_context(|| format!("the step `{}` failed", step.name))
    });
    println!("\n{}", summary(&done));
    outcome
}

fn check_format(workspace: &Workspace, progress: Progress) -> Result<()> {
    tools::ensure_component("rustfmt", "fmt", progress)?;
    tools::run(&mut workspace.cargo(&["fmt", "--all", "--", "--check"]))
}

fn lint(workspace: &Workspace, progress: Progress) -> Result<()> {
    tools::ensure_component("clippy", "clippy", progress)?;
    tools::run(&mut workspace.cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// The code that only the browser runs is invisible to the lints on the host.
fn lint_for_browser(workspace: &Workspace, progress: Progress) -> Result<()> {
    tools::ensure_target(bundle::WASM_TARGET, progress)?;
    let mut clippy = workspace.cargo(&["clippy", "--package", "qualicycle", "--package", "gallery", "--lib", "--bins"]);
    clippy.args(["--features", "gallery/page"]);
    tools::run(clippy.args(["--target", bundle::WASM_TARGET, "--", "-D", "warnings"]))?;
    let mut clippy = workspace.cargo(&["clippy", "--package", "benches"]);
    tools::run(clippy.args(["--target", bundle::WASM_TARGET, "--", "-D", "warnings"]))
}

fn test_on_host(workspace: &Workspace, _: Progress) -> Result<()> {
    tools::run(&mut workspace.cargo(&["test", "--workspace", "--exclude", "browser-tests"]))
}

fn build(workspace: &Workspace, progress: Progress) -> Result<()> {
    Bundle::App.build(workspace, progress)?;
    println!("{}", sizes::report(&Bundle::App.folder(workspace))?);
    Ok(())
}

/// What the browser tests of figures look at.
fn build_gallery(workspace: &Workspace, progress: Progress) -> Result<()> {
    Bundle::Gallery.build(workspace, progress)
}

fn test_in_browser(workspace: &Workspace, progress: Progress) -> Result<()> {
    tools::ensure_npm(progress)?;
    tools::ensure_poppler(progress)?;
    let chromium = Chromium::ensure(progress)?;
    let mut tests = workspace.cargo(&["test", "--package", "browser-tests"]);
    tests.env("QUALICYCLE_DIST", Bundle::App.folder(workspace));
    tests.env("QUALICYCLE_GALLERY", Bundle::Gallery.folder(workspace));
    tests.env("CHROMIUM", chromium.browser);
    tests.env("CHROMEDRIVER", chromium.driver);
    tools::run(&mut tests)
}

/// A line per step and the count of both outcomes, which CI reads.
fn summary(done: &[Done]) -> String {
    let line = |step: &Done| {
        let outcome = if step.passed { "passed" } else { "failed" };
        format!("{outcome} {:>5} s  {}\n", step.took.as_secs(), step.name)
    };
    let lines: String = done.iter().map(line).collect();
    let n_passed = done.iter().filter(|step| step.passed).count();
    let n_failed = done.len() - n_passed;
    format!("{lines}steps: {n_passed} passed, {n_failed} failed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_names_each_step_and_counts() {
        let done = [
            Done { name: "format", passed: true, took: Duration::from_millis(1_900) },
            Done { name: "lints", passed: false, took: Duration::from_secs(112) },
        ];
        let expected = "\
passed     1 s  format
failed   112 s  lints
steps: 1 passed, 1 failed";
        assert_eq!(summary(&done), expected);
    }
}
