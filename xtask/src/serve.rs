//! Shows `dist/` to the browsers of this machine, with the headers that a good host sends.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Component, Path, PathBuf};
use std::thread;

use anyhow::{Result, anyhow, ensure};
use percent_encoding::percent_decode_str;
use tiny_http::{Header, Method, Request, Response, Server};

use crate::progress::Progress;
use crate::tools::Workspace;
use crate::watch::{self, Snapshot, Version};
use crate::{bundle, sizes};

/// How many requests are answered at the same time, so that a slow one does not hold up the others.
const N_THREADS: usize = 4;

/// Sent with every answer. The page brings its own content security policy; what stands here of it works in a
/// header only.
const HEADERS: [(&str, &str); 5] = [
    ("Cache-Control", "no-cache"),
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

/// Asks for the version each second and reloads the page when it changed. It travels in `boot.js`, because the page
/// allows no inline script, and at its beginning, because an app that does not start shall be reloaded too.
const RELOAD_SCRIPT: &[u8] = include_bytes!("reload.js");
const VERSION_PATH: &str = "/__version";

/// How `cargo xtask start` was called.
#[derive(Debug, PartialEq, Eq)]
pub struct StartOptions {
    /// The port to listen on; 0 lets the system choose.
    pub port: u16,
    /// Whether to rebuild when a source changes.
    pub watch: bool,
    /// Whether to build before serving.
    pub build: bool,
}

impl Default for StartOptions {
    fn default() -> Self {
        Self { port: 8080, watch: false, build: true }
    }
}

/// Builds if asked to, then serves until the program is stopped.
pub fn start(workspace: &Workspace, options: &StartOptions, progress: Progress) -> Result<()> {
    // A taken port should be known before the build, not after it.
    let listener = listen(options.port)?;
    let sources = Snapshot::of(&workspace.root);
    let dist = workspace.dist();
    if options.build {
        bundle::build(workspace, progress)?;
        println!("{}", sizes::report(&dist)?);
    }
    ensure!(dist.is_dir(), "there is no dist/ to serve; run `cargo xtask build` first");

    println!("Qualicycle is at http://{}/ until you press Ctrl+C.", listener.local_addr()?);
    let server = Server::from_listener(listener, None).map_err(|error| anyhow!(error))?;
    let version = Version::now();
    let site = Site { folder: &dist, version: options.watch.then_some(&version) };
    thread::scope(|scope| {
        for _ in 0..N_THREADS {
            scope.spawn(|| server.incoming_requests().for_each(|request| respond(&site, request)));
        }
        if options.watch {
            watch::rebuild_on_change(workspace, sources, &version);
        }
    });
    Ok(())
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => anyhow!("port {port} is taken; choose another with --port <number>"),
        _ => anyhow!(error).context(format!("cannot listen on port {port}")),
    })
}

/// What is served.
struct Site<'a> {
    folder: &'a Path,
    /// Present when pages are to reload after a rebuild.
    version: Option<&'a Version>,
}

struct Answer {
    status: u16,
    media_type: &'static str,
    body: Vec<u8>,
}

impl Answer {
    fn text(status: u16, text: String) -> Self {
        Self { status, media_type: "text/plain; charset=utf-8", body: text.into_bytes() }
    }
}

fn respond(site: &Site<'_>, request: Request) {
    let answer = answer(site, request.method(), request.url());
    if answer.status != 200 {
        eprintln!("{} {} {}", answer.status, request.method(), request.url());
    }
    let mut response = Response::from_data(answer.body)
        .with_status_code(answer.status)
        .with_header(header("Content-Type", answer.media_type))
        // Sends the length even of large files, so that the page can show how far their loading is.
        .with_chunked_threshold(usize::MAX);
    for (name, value) in HEADERS {
        response.add_header(header(name, value));
    }
    if answer.status == 405 {
        response.add_header(header("Allow", "GET, HEAD"));
    }
    // This fails when the browser has gone; then nobody waits for the answer.
    let _ = request.respond(response);
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("our headers are ASCII")
}

fn answer(site: &Site<'_>, method: &Method, url: &str) -> Answer {
    if !matches!(method, Method::Get | Method::Head) {
        return Answer::text(405, "Only GET and HEAD are answered here.\n".to_owned());
    }
    let path = url.split(['?', '#']).next().unwrap_or(url);
    match site.version {
        Some(version) if path == VERSION_PATH => Answer::text(200, version.to_string()),
        _ => file_at(site, path).unwrap_or_else(|| Answer::text(404, format!("dist/ has no file for {path}\n"))),
    }
}

fn file_at(site: &Site<'_>, url_path: &str) -> Option<Answer> {
    let file = relative_file(url_path)?;
    let contents = fs::read(site.folder.join(&file)).ok()?;
    let reloads = site.version.is_some() && file == Path::new("boot.js");
    let body = if reloads { [RELOAD_SCRIPT, &contents].concat() } else { contents };
    Some(Answer { status: 200, media_type: media_type(&file), body })
}

/// The file that a URL's path means, relative to the served folder; `None` if it could lead out of it.
fn relative_file(url_path: &str) -> Option<PathBuf> {
    let path = percent_decode_str(url_path.strip_prefix('/')?).decode_utf8().ok()?;
    let mut file = PathBuf::from(&*path);
    if path.is_empty() || path.ends_with('/') {
        file.push("index.html");
    }
    let stays_inside = file.components().all(|part| matches!(part, Component::Normal(_)));
    stays_inside.then_some(file)
}

/// The type by which the browser decides what to do with a file.
fn media_type(file: &Path) -> &'static str {
    let extension = file.extension().and_then(|extension| extension.to_str());
    match extension.unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_file(url_path: &str, expected: Option<&str>) {
        assert_eq!(relative_file(url_path), expected.map(PathBuf::from));
    }

    /// Answers as if this crate's folder were the bundle.
    fn answer_here(method: &Method, url: &str) -> Answer {
        answer(&Site { folder: Path::new(env!("CARGO_MANIFEST_DIR")), version: None }, method, url)
    }

    #[test]
    fn a_path_names_a_file() {
        check_file("/app.js", Some("app.js"));
        check_file("/styles/base.css", Some("styles/base.css"));
        check_file("/un%20mot.html", Some("un mot.html"));
    }

    #[test]
    fn a_folder_means_its_index() {
        check_file("/", Some("index.html"));
        check_file("/docs/", Some("docs/index.html"));
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        check_file("/../Cargo.toml", None);
        check_file("/styles/../../Cargo.toml", None);
        check_file("/%2e%2e/Cargo.toml", None);
        check_file("/..%2fCargo.toml", None);
        check_file("//etc/passwd", None);
        check_file("/%2fetc/passwd", None);
        check_file("/styles/..", None);
        check_file("Cargo.toml", None);
        check_file("/%ff", None);
    }

    #[test]
    fn a_file_is_answered_whatever_its_query() {
        let answer = answer_here(&Method::Get, "/Cargo.toml?v=1");
        assert_eq!(answer.status, 200);
        assert!(answer.body.starts_with(b"#"));
    }

    #[test]
    fn a_missing_file_a_folder_and_a_trick_are_not_found() {
        for url in ["/nothing.js", "/src", "/../Cargo.toml", "/nul%00byte"] {
            assert_eq!(answer_here(&Method::Get, url).status, 404, "{url}");
        }
    }

    #[test]
    fn nothing_can_be_sent_here() {
        assert_eq!(answer_here(&Method::Post, "/Cargo.toml").status, 405);
    }

    #[test]
    fn the_version_is_known_and_the_page_reloads_only_while_watching() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let version = Version::now();
        let watched = Site { folder, version: Some(&version) };
        assert_eq!(answer(&watched, &Method::Get, VERSION_PATH).status, 200);
        assert_eq!(answer_here(&Method::Get, VERSION_PATH).status, 404);
    }

    #[test]
    fn browsers_are_told_the_type_of_each_kind_of_file() {
        assert_eq!(media_type(Path::new("app_bg.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("boot.js")), "text/javascript; charset=utf-8");
        assert_eq!(media_type(Path::new("texts/fr.ftl")), "text/plain; charset=utf-8");
        assert_eq!(media_type(Path::new("LICENSE")), "application/octet-stream");
    }
}
