//! The bundle, or the gallery, on a server of its own, with the headers that a good host sends. It can fall silent, break a file, and
//! it remembers what pages tell it.
//!
//! It is written by hand because `tiny_http` 0.12 sometimes leaves one of several connections that a browser opens at
//! once without an answer until another one closes.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Sent with every answer, as `cargo xtask start` does.
const HEADERS: [(&str, &str); 6] = [
    ("Cache-Control", "no-cache"),
    ("Connection", "close"),
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

/// Where pages of a test tell what they saw.
pub const TOLD_PATH: &str = "/told";

/// How long a browser may keep a connection without asking for anything.
const PATIENCE: Duration = Duration::from_secs(10);

const PLAIN_TEXT: &str = "text/plain; charset=utf-8";

/// The bundle on a port of this machine.
pub struct Site {
    port: u16,
    state: Arc<State>,
    accepting: Option<JoinHandle<()>>,
}

struct State {
    dist: PathBuf,
    is_silent: AtomicBool,
    replaced: Mutex<BTreeMap<PathBuf, Vec<u8>>>,
    told: Mutex<Vec<String>>,
}

/// What a browser asks for.
struct Request {
    method: String,
    path: String,
    body: Vec<u8>,
}

/// What it gets.
struct Answer {
    status: &'static str,
    media_type: &'static str,
    body: Vec<u8>,
}

impl Site {
    /// Serves the bundle on a port that is free.
    pub fn start() -> Self {
        Self::of(dist())
    }

    /// Serves the page with every figure in every case, if it was built.
    pub fn of_gallery() -> Option<Self> {
        gallery().map(Self::of)
    }

    /// Serves a folder on a port that is free.
    pub fn of(folder: PathBuf) -> Self {
        let state = State {
            dist: folder,
            is_silent: AtomicBool::new(false),
            replaced: Mutex::default(),
            told: Mutex::default(),
        };
        let listener = listen(0);
        let port = listener.local_addr().expect("a listener has an address").port();
        let mut site = Self { port, state: Arc::new(state), accepting: None };
        site.run(listener);
        site
    }

    /// The address of the program.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Refuses every connection from now on, and answers nothing more on those that are open.
    pub fn stops(&mut self) {
        let Some(accepting) = self.accepting.take() else { return };
        self.state.is_silent.store(true, Ordering::SeqCst);
        // Whoever waits for a connection has to be given one to look up.
        drop(TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)));
        drop(accepting.join());
    }

    /// Answers again, on the same port.
    pub fn starts_again(&mut self) {
        if self.accepting.is_none() {
            self.state.is_silent.store(false, Ordering::SeqCst);
            self.run(listen(self.port));
        }
    }

    /// Answers with other bytes in the place of a file.
    pub fn replaces(&self, file: &str, contents: Vec<u8>) {
        lock(&self.state.replaced).insert(file.into(), contents);
    }

    /// Answers with the file as it is.
    pub fn restores(&self, file: &str) {
        lock(&self.state.replaced).remove(Path::new(file));
    }

    /// What pages told since the last call, in order.
    pub fn takes_told(&self) -> Vec<String> {
        std::mem::take(&mut *lock(&self.state.told))
    }

    fn run(&mut self, listener: TcpListener) {
        let state = self.state.clone();
        self.accepting = Some(thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                if state.is_silent.load(Ordering::SeqCst) {
                    return;
                }
                let state = state.clone();
                // A browser that goes away in the middle is no fault of ours.
                thread::spawn(move || drop(serve(&state, connection)));
            }
        }));
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stops();
    }
}

/// The finished bundle, named by `QUALICYCLE_DIST`, or else where `cargo xtask build` puts it.
pub fn dist() -> PathBuf {
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist");
    let dist = std::env::var_os("QUALICYCLE_DIST").map_or_else(usual, PathBuf::from);
    let is_built = dist.join("app_bg.wasm").is_file();
    assert!(is_built, "{} holds no finished bundle; run `cargo xtask build` first", dist.display());
    dist
}

/// The gallery, named by `QUALICYCLE_GALLERY`, or else where `cargo xtask start --gallery` puts it. Journeys can be run
/// without it; a gallery that is named has to be there.
fn gallery() -> Option<PathBuf> {
    let named = std::env::var_os("QUALICYCLE_GALLERY").map(PathBuf::from);
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist-gallery");
    let is_built = |folder: &PathBuf| folder.join("gallery_bg.wasm").is_file();
    if let Some(folder) = named.as_ref().filter(|folder| !is_built(folder)) {
        panic!("{} holds no gallery; run `cargo xtask start --gallery` first", folder.display());
    }
    named.or_else(|| Some(usual())).filter(is_built)
}

fn listen(port: u16) -> TcpListener {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap_or_else(|error| panic!("cannot listen on {port}: {error}"))
}

/// A thread that panicked left nothing half done here.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

fn serve(state: &State, mut connection: TcpStream) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    let request = read_request(&mut BufReader::new(&connection))?;
    if state.is_silent.load(Ordering::SeqCst) {
        return Ok(());
    }
    let Answer { status, media_type, body } = answer(state, request);
    let mut head = format!("HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in HEADERS {
        head += &format!("{name}: {value}\r\n");
    }
    connection.write_all(head.as_bytes())?;
    connection.write_all(b"\r\n")?;
    connection.write_all(&body)
}

/// Reads a request to its end. One that breaks off is an error, so nothing is made of half a body.
fn read_request(reader: &mut impl BufRead) -> io::Result<Request> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split(' ').map(str::to_owned);
    let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse().unwrap_or(0),
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let path = url.split(['?', '#']).next().unwrap_or_default().to_owned();
    Ok(Request { method, path, body })
}

fn answer(state: &State, request: Request) -> Answer {
    let Request { method, path, body } = request;
    if method == "POST" && path == TOLD_PATH {
        lock(&state.told).push(String::from_utf8_lossy(&body).into_owned());
        return Answer { status: "200 OK", media_type: PLAIN_TEXT, body: Vec::new() };
    }
    let file = relative_file(&path);
    let replaced = file.as_ref().and_then(|file| lock(&state.replaced).get(file).cloned());
    let contents = replaced.or_else(|| fs::read(state.dist.join(file.as_ref()?)).ok());
    match (file, contents) {
        (Some(file), Some(body)) => Answer { status: "200 OK", media_type: media_type(&file), body },
        _ => Answer { status: "404 Not Found", media_type: PLAIN_TEXT, body: b"There is no such file.\n".to_vec() },
    }
}

/// The file that a path means; `None` if it could lead out of the folder.
fn relative_file(path: &str) -> Option<PathBuf> {
    let path = path.strip_prefix('/')?;
    let file = PathBuf::from(if path.is_empty() { "index.html" } else { path });
    file.components().all(|part| matches!(part, Component::Normal(_))).then_some(file)
}

fn media_type(file: &Path) -> &'static str {
    let extension = file.extension().and_then(|extension| extension.to_str());
    match extension.unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "ftl" | "txt" => PLAIN_TEXT,
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}
