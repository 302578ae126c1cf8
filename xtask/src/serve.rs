//! Shows `dist/`, or the gallery, to the browsers of this machine, with the headers that a good host sends.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Result, anyhow, ensure};
use axum::Router;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use percent_encoding::percent_decode_str;

use crate::bundle::Bundle;
use crate::progress::Progress;
use crate::sizes;
use crate::tools::Workspace;
use crate::watch::{self, Snapshot, Version};

/// Sent with every answer. The page brings its own content security policy; what stands here of it works in a
/// header only.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::CACHE_CONTROL, "no-cache"),
    (header::CONTENT_SECURITY_POLICY, "frame-ancestors 'none'"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
];

/// Asks for the version each second and reloads the page when it changed. It travels in the page's first script, because
/// the page allows no inline script, and at its beginning, because an app that does not start shall be reloaded too.
const RELOAD_SCRIPT: &[u8] = include_bytes!("reload.js");
const FIRST_SCRIPTS: [&str; 2] = ["boot.js", "gallery-start.js"];
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
    /// What to serve.
    pub bundle: Bundle,
}

impl Default for StartOptions {
    fn default() -> Self {
        Self { port: 8080, watch: false, build: true, bundle: Bundle::App }
    }
}

/// Builds if asked to, then serves until the program is stopped.
pub fn start(workspace: &Workspace, options: &StartOptions, progress: Progress) -> Result<()> {
    // A taken port should be known before the build, not after it.
    let listener = listen(options.port)?;
    let bundle = options.bundle;
    let sources = Snapshot::of(&workspace.root);
    let folder = bundle.folder(workspace);
    if options.build {
        bundle.build(workspace, progress)?;
        if bundle == Bundle::App {
            println!("{}", sizes::report(&folder)?);
        }
    }
    ensure!(folder.is_dir(), "there is no {}/ to serve; leave `--no-build` out to build it", bundle.folder_name());

    let what = if bundle == Bundle::App { "Qualicycle" } else { "The gallery" };
    println!("{what} is at http://{}/ until you press Ctrl+C.", listener.local_addr()?);
    let version = Arc::new(Version::now());
    let site = Site { folder, version: options.watch.then(|| version.clone()) };
    thread::scope(|scope| {
        if options.watch {
            scope.spawn(|| watch::rebuild_on_change(workspace, bundle, sources, &version));
        }
        serve(listener, site)
    })
}

/// Answers browsers until the program is stopped.
fn serve(listener: TcpListener, site: Site) -> Result<()> {
    listener.set_nonblocking(true)?;
    let site = Arc::new(site);
    let answer_all = move |method: Method, uri: Uri| {
        let answer = respond(&site, &method, &uri);
        async move { answer }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, Router::new().fallback(answer_all)).await?;
        Ok(())
    })
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => anyhow!("port {port} is taken; choose another with --port <number>"),
        _ => anyhow!(error).context(format!("cannot listen on port {port}")),
    })
}

/// What is served.
struct Site {
    folder: PathBuf,
    /// Present when pages are to reload after a rebuild.
    version: Option<Arc<Version>>,
}

struct Answer {
    status: StatusCode,
    media_type: &'static str,
    body: Vec<u8>,
}

impl Answer {
    fn text(status: StatusCode, text: String) -> Self {
        Self { status, media_type: "text/plain; charset=utf-8", body: text.into_bytes() }
    }
}

fn respond(site: &Site, method: &Method, uri: &Uri) -> (StatusCode, HeaderMap, Vec<u8>) {
    let answer = answer(site, method, uri.path());
    if answer.status != StatusCode::OK {
        eprintln!("{} {method} {uri}", answer.status.as_u16());
    }
    let mut headers: HeaderMap =
        HEADERS.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(answer.media_type));
    if answer.status == StatusCode::METHOD_NOT_ALLOWED {
        headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    (answer.status, headers, answer.body)
}

fn answer(site: &Site, method: &Method, path: &str) -> Answer {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return Answer::text(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered here.\n".to_owned());
    }
    match &site.version {
        Some(version) if path == VERSION_PATH => Answer::text(StatusCode::OK, version.to_string()),
        _ => file_at(site, path)
            .unwrap_or_else(|| Answer::text(StatusCode::NOT_FOUND, format!("dist/ has no file for {path}\n"))),
    }
}

fn file_at(site: &Site, url_path: &str) -> Option<Answer> {
    let file = relative_file(url_path)?;
    let contents = fs::read(site.folder.join(&file)).ok()?;
    let reloads = site.version.is_some() && FIRST_SCRIPTS.iter().any(|script| file == Path::new(script));
    let body = if reloads { [RELOAD_SCRIPT, &contents].concat() } else { contents };
    Some(Answer { status: StatusCode::OK, media_type: media_type(&file), body })
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
        answer(&Site { folder: env!("CARGO_MANIFEST_DIR").into(), version: None }, method, url)
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
        let site = Site { folder: env!("CARGO_MANIFEST_DIR").into(), version: None };
        let (status, headers, body) = respond(&site, &Method::GET, &Uri::from_static("/Cargo.toml?v=1"));
        assert_eq!((status, &headers[header::CACHE_CONTROL]), (StatusCode::OK, &HeaderValue::from_static("no-cache")));
        assert!(body.starts_with(b"#"));
    }

    #[test]
    fn a_missing_file_a_folder_and_a_trick_are_not_found() {
        for path in ["/nothing.js", "/src", "/../Cargo.toml", "/nul%00byte"] {
            assert_eq!(answer_here(&Method::GET, path).status, StatusCode::NOT_FOUND, "{path}");
        }
    }

    #[test]
    fn nothing_can_be_sent_here() {
        assert_eq!(answer_here(&Method::POST, "/Cargo.toml").status, StatusCode::METHOD_NOT_ALLOWED);
    }

    #[test]
    fn the_version_is_known_and_the_page_reloads_only_while_watching() {
        let watched = Site { folder: env!("CARGO_MANIFEST_DIR").into(), version: Some(Arc::new(Version::now())) };
        assert_eq!(answer(&watched, &Method::GET, VERSION_PATH).status, StatusCode::OK);
        assert_eq!(answer_here(&Method::GET, VERSION_PATH).status, StatusCode::NOT_FOUND);
    }

    #[test]
    fn browsers_are_told_the_type_of_each_kind_of_file() {
        assert_eq!(media_type(Path::new("app_bg.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("boot.js")), "text/javascript; charset=utf-8");
        assert_eq!(media_type(Path::new("texts/fr.ftl")), "text/plain; charset=utf-8");
        assert_eq!(media_type(Path::new("LICENSE")), "application/octet-stream");
    }
}
