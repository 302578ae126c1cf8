//! The project's own tools, run as `cargo xtask <command>`.
//!
//! # Where to start
//! - [`bundle`] makes `dist/`: wasm, JavaScript, and what [`assets`], [`frameworks`] and [`examples`] add; and the
//!   gallery's folder.
//! - [`serve`] shows `dist/` to a browser; [`watch`] rebuilds it when a source changes.
//! - [`gate`] is what every change has to pass.
//! - [`bench`] measures charts beside Chart.js and ECharts, and comparisons beside DuckDB.
//! - [`generate`] makes up organisations.
//! - [`sizes`], [`tools`], [`files`] and [`progress`] help these.

mod assets;
mod bench;
mod bundle;
mod check;
mod examples;
mod files;
mod frameworks;
mod gate;
mod generate;
mod progress;
mod serve;
mod sizes;
mod tools;
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use lexopt::{Arg, Parser, ValueExt as _};

use crate::bench::Subject;
use crate::bundle::Bundle;
use crate::generate::Order;
use crate::progress::Progress;
use crate::serve::StartOptions;
use crate::tools::Workspace;

const USAGE: &str = "\
Usage: cargo xtask <command>

  build                  make dist/ and print what a first visit loads
  start                  build, then serve dist/ on 127.0.0.1
      --port <number>      listen there instead of 8080
      --watch              rebuild on changes and reload the page
      --no-build           serve dist/ as it is
      --gallery            every figure in every case instead, from dist-gallery/
  check <folder> …       say what is unsound in a framework's folder
  test                   format, lints, tests, build, browser tests
      --no-browsers        leave the browser tests out
  bench                  measure ours beside others, and write benches/*.md
      charts               only charts, beside Chart.js and ECharts
      comparisons          only comparisons of organisations, beside DuckDB
      --repetitions <n>    do each thing that often instead of 30 times
  generate               make up dossiers of organisations that evaluate themselves
      --organisations <n>  so many, instead of 200
      --rounds <n>         with so many rounds, instead of 3
      --framework <id>     against the newest edition of that one, instead of qual
      --damaged <n>        so many damaged files among them
      --seed <n>           other organisations
      --extracts           one collection file instead of a file for each
      --out <folder>       where to write them
  help                   print this text";

#[derive(Debug, PartialEq, Eq)]
enum Command {
    Help,
    Build,
    Start(StartOptions),
    Check(Vec<PathBuf>),
    Test { with_browsers: bool },
    Bench { subjects: Vec<Subject>, n_repetitions: u32 },
    Generate(Order),
}

fn main() -> ExitCode {
    let command = match command_from_args(Parser::from_env()) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("error: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let progress = Progress::begin();
    match command {
        Command::Help => println!("{USAGE}"),
        Command::Build => {
            let workspace = Workspace::find()?;
            Bundle::App.build(&workspace, progress)?;
            println!("{}", sizes::report(&Bundle::App.folder(&workspace))?);
        }
        Command::Start(options) => serve::start(&Workspace::find()?, &options, progress)?,
        Command::Check(folders) => check::check(&folders)?,
        Command::Test { with_browsers } => {
            gate::test(&Workspace::find()?, with_browsers, progress)?;
        }
        Command::Generate(order) => generate::generate(&Workspace::find()?, &order, progress)?,
        Command::Bench { subjects, n_repetitions } => {
            bench::bench(&Workspace::find()?, &subjects, n_repetitions, progress)?;
        }
    }
    Ok(())
}

fn command_from_args(mut args: Parser) -> Result<Command, lexopt::Error> {
    let Some(first) = args.next()? else {
        return Ok(Command::Help);
    };
    let command = match first {
        Arg::Long("help") | Arg::Short('h') => Command::Help,
        Arg::Value(name) => match name.string()?.as_str() {
            "help" => Command::Help,
            "build" => Command::Build,
            "start" => return start_from_args(args),
            "check" => return check_from_args(args),
            "test" => return test_from_args(args),
            "bench" => return bench_from_args(args),
            "generate" => return generate_from_args(args),
            unknown => return Err(format!("there is no command `{unknown}`").into()),
        },
        option => return Err(option.unexpected()),
    };
    match args.next()? {
        None => Ok(command),
        Some(extra) => Err(extra.unexpected()),
    }
}

fn start_from_args(mut args: Parser) -> Result<Command, lexopt::Error> {
    let mut options = StartOptions::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("port") => options.port = args.value()?.parse()?,
            Arg::Long("watch") => options.watch = true,
            Arg::Long("no-build") => options.build = false,
            Arg::Long("gallery") => options.bundle = Bundle::Gallery,
            unknown => return Err(unknown.unexpected()),
        }
    }
    Ok(Command::Start(options))
}

fn check_from_args(mut args: Parser) -> Result<Command, lexopt::Error> {
    let mut folders = Vec::new();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Value(folder) => folders.push(folder.into()),
            unknown => return Err(unknown.unexpected()),
        }
    }
    if folders.is_empty() { Err("which folder?".into()) } else { Ok(Command::Check(folders)) }
}

fn test_from_args(mut args: Parser) -> Result<Command, lexopt::Error> {
    let mut with_browsers = true;
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("no-browsers") => with_browsers = false,
            unknown => return Err(unknown.unexpected()),
        }
    }
    Ok(Command::Test { with_browsers })
}

fn bench_from_args(mut args: Parser) -> Result<Command, lexopt::Error> {
    let (mut subjects, mut n_repetitions) = (Vec::new(), 30);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Value(name) => {
                let name = name.string()?;
                subjects.push(Subject::named(&name).ok_or_else(|| format!("`{name}` is not measured"))?);
            }
            Arg::Long("repetitions") => n_repetitions = args.value()?.parse()?,
            unknown => return Err(unknown.unexpected()),
        }
    }
    if subjects.is_empty() {
        subjects = Subject::ALL.to_vec();
    }
    if n_repetitions == 0 {
        Err("measure at least once".into())
    } else {
        Ok(Command::Bench { subjects, n_repetitions })
    }
}

fn generate_from_args(mut args: Parser) -> Result<Command, lexopt::Error> {
    let mut order = Order::default();
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("organisations") => order.size.organisations = args.value()?.parse()?,
            Arg::Long("rounds") => order.size.rounds = args.value()?.parse()?,
            Arg::Long("framework") => order.framework = args.value()?.string()?,
            Arg::Long("damaged") => order.damaged = args.value()?.parse()?,
            Arg::Long("seed") => order.size.seed = args.value()?.parse()?,
            Arg::Long("extracts") => order.as_collection = true,
            Arg::Long("out") => order.out = args.value()?.into(),
            unknown => return Err(unknown.unexpected()),
        }
    }
    match (order.out.as_os_str().is_empty(), order.size.rounds) {
        (true, _) => Err("into which folder? `--out <folder>`".into()),
        (false, 0) => Err("at least one round".into()),
        (false, _) => Ok(Command::Generate(order)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(line: &str, expected: Command) {
        let args = Parser::from_args(line.split_whitespace());
        assert_eq!(command_from_args(args).expect(line), expected);
    }

    #[track_caller]
    fn check_refused(line: &str, reason: &str) {
        let args = Parser::from_args(line.split_whitespace());
        let error = command_from_args(args).expect_err(line);
        assert_eq!(error.to_string(), reason);
    }

    #[test]
    fn no_command_asks_for_help() {
        reads("", Command::Help);
        reads("help", Command::Help);
        reads("--help", Command::Help);
    }

    #[test]
    fn start_has_a_usual_port_and_builds() {
        let usual = StartOptions { port: 8080, watch: false, build: true, bundle: Bundle::App };
        reads("start", Command::Start(usual));
        reads(
            "start --watch --port 9000 --no-build",
            Command::Start(StartOptions { port: 9000, watch: true, build: false, bundle: Bundle::App }),
        );
    }

    #[test]
    fn start_shows_the_gallery_when_asked_to() {
        let gallery = StartOptions { bundle: Bundle::Gallery, ..StartOptions::default() };
        reads("start --gallery", Command::Start(gallery));
        let watched = StartOptions { port: 9000, watch: true, build: true, bundle: Bundle::Gallery };
        reads("start --watch --gallery --port 9000", Command::Start(watched));
    }

    #[test]
    fn check_wants_folders() {
        reads("check indicators/qual", Command::Check(vec!["indicators/qual".into()]));
        check_refused("check", "which folder?");
    }

    #[test]
    fn test_runs_the_browsers_unless_told_otherwise() {
        reads("test", Command::Test { with_browsers: true });
        reads("test --no-browsers", Command::Test { with_browsers: false });
    }

    #[test]
    fn bench_measures_everything_thirty_times_unless_told_otherwise() {
        let all = Subject::ALL.to_vec();
        reads("bench", Command::Bench { subjects: all.clone(), n_repetitions: 30 });
        reads("bench --repetitions 5", Command::Bench { subjects: all, n_repetitions: 5 });
        let subjects = vec![Subject::Comparisons];
        reads("bench comparisons --repetitions 5", Command::Bench { subjects, n_repetitions: 5 });
        check_refused("bench --repetitions 0", "measure at least once");
        check_refused("bench everything", "`everything` is not measured");
    }

    #[test]
    fn generate_says_how_much_of_what() {
        let mut order = Order { out: "made-up".into(), ..Order::default() };
        reads("generate --out made-up", Command::Generate(order.clone()));
        order.size = generator::Size { organisations: 2_000, rounds: 5, seed: 7 };
        (order.framework, order.damaged) = ("rnq".to_owned(), 40);
        reads(
            "generate --organisations 2000 --rounds 5 --framework rnq --damaged 40 --seed 7 --out made-up",
            Command::Generate(order),
        );
        check_refused("generate", "into which folder? `--out <folder>`");
        check_refused("generate --rounds 0 --out made-up", "at least one round");
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        check_refused("biuld", "there is no command `biuld`");
        check_refused("build --fast", "invalid option '--fast'");
        check_refused("build twice", "unexpected argument \"twice\"");
        check_refused("--watch start", "invalid option '--watch'");
        check_refused("start --port", "missing argument for option '--port'");
        check_refused("start gallery", "unexpected argument \"gallery\"");
        check_refused("start --port 99999", "cannot parse argument \"99999\": number too large to fit in target type");
    }
}
