//! A browser of its own for each user: Chromium steered by chromedriver, a profile that may outlive it, and the few
//! things that hands and eyes do. Everything waits until it can be done, and nothing sleeps for a fixed time.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::error::WebDriverError;
pub use thirtyfour::prelude::Key;
use thirtyfour::prelude::{By, WebDriver, WebElement};
use thirtyfour::{Capabilities, WindowHandle};
use tokio::runtime::Runtime;

/// How long anything may take before it counts as broken. Machines that test are busy machines.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often the page is looked at while waiting.
const PACE: Duration = Duration::from_millis(20);

/// How long a browser may take to close on its own.
const FAREWELL: Duration = Duration::from_secs(5);

/// Runs in every page before its own scripts and notes what must not happen. The notes outlive reloads.
const WITNESS: &str = include_str!("witness.js");

/// What a browser keeps on the disk, and where its downloads go. It is removed with the last user.
pub struct Profile {
    folder: TempDir,
}

impl Profile {
    /// The profile of someone who was never here.
    pub fn fresh() -> Rc<Self> {
        let folder = TempDir::with_prefix("qualicycle-").expect("a folder for the profile");
        std::fs::create_dir(folder.path().join("downloads")).expect("a folder for downloads");
        Rc::new(Self { folder })
    }

    /// Where downloads go.
    pub fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    /// Puts a file beside the profile.
    pub fn puts(&self, name: &str, contents: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, contents).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        path
    }
}

/// A running browser.
pub struct Browser {
    runtime: Runtime,
    session: Option<WebDriver>,
    pid: Option<Pid>,
    driver: Child,
    profile: Rc<Profile>,
}

/// A tab of the browser.
pub type Tab = WindowHandle;

impl Browser {
    /// Starts a browser with a window as on a small laptop.
    pub fn start(profile: &Rc<Profile>) -> Self {
        let (driver, port) = start_driver();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut browser = Self { runtime, session: None, pid: None, driver, profile: profile.clone() };
        let session = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities(profile));
        let session = browser.runtime.block_on(session).expect("chromedriver starts Chromium");
        browser.pid = process_id(&session);
        browser.session = Some(session);
        browser.witnesses();
        browser
    }

    /// What the browser keeps on the disk.
    pub fn profile(&self) -> &Rc<Profile> {
        &self.profile
    }

    /// Goes to an address.
    #[track_caller]
    pub fn goes_to(&self, address: &str) {
        self.does(self.session().goto(address));
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reloads(&self) {
        self.does(self.session().refresh());
    }

    /// Goes back in the history.
    #[track_caller]
    pub fn goes_back(&self) {
        self.does(self.session().back());
    }

    /// Clicks as a hand does: where the element is in sight and nothing lies above it.
    #[track_caller]
    pub fn clicks(&self, css: &str) {
        self.retries(&format!("to click {css}"), async |element| element.click().await, css);
    }

    /// Types into a field, after what stands there.
    #[track_caller]
    pub fn types(&self, css: &str, text: &str) {
        self.retries(&format!("to type into {css}"), async |element| element.send_keys(text).await, css);
    }

    /// Types into a field in the place of what stands there.
    #[track_caller]
    pub fn overtypes(&self, css: &str, text: &str) {
        let mark_all = async |element: &WebElement| element.send_keys(Key::Control + "a").await;
        self.retries(&format!("to mark all in {css}"), mark_all, css);
        self.types(css, text);
    }

    /// Presses keys, one after the other, wherever the focus is.
    #[track_caller]
    pub fn presses(&self, keys: &[Key]) {
        let keys: String = keys.iter().map(|key| key.value()).collect();
        self.does(
            self.session()
                .action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
                .send_keys(keys)
                .perform(),
        );
    }

    /// Types text wherever the focus is.
    #[track_caller]
    pub fn types_here(&self, text: &str) {
        self.does(
            self.session()
                .action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
                .send_keys(text)
                .perform(),
        );
    }

    /// Runs a script in the page and understands its answer. Promises are waited for.
    #[track_caller]
    pub fn asks<T: DeserializeOwned>(&self, script: &str, arguments: Value) -> T {
        match self.try_asks(script, arguments) {
            Ok(answer) => answer,
            Err(error) => panic!("{}, asked for {script}", in_short(&error)),
        }
    }

    /// Waits until a script answers something else than null, which is then the answer.
    #[track_caller]
    pub fn waits_for<T: DeserializeOwned>(&self, what: &str, script: &str, arguments: Value) -> T {
        self.until(what, || self.try_asks::<Option<T>>(script, arguments.clone()).ok().flatten())
    }

    /// Waits until something is there.
    #[track_caller]
    pub fn until<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let began = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(began.elapsed() < PATIENCE, "waited {} s for {what}", PATIENCE.as_secs());
            self.runtime.block_on(async { tokio::time::sleep(PACE).await });
        }
    }

    /// Opens another tab, turns to it and goes to an address.
    #[track_caller]
    pub fn opens_tab(&self, address: &str) -> Tab {
        let tab = self.does(self.session().new_tab());
        self.turns_to(&tab);
        self.witnesses();
        self.goes_to(address);
        tab
    }

    /// The tab in front.
    #[track_caller]
    pub fn tab(&self) -> Tab {
        self.does(self.session().window())
    }

    /// Brings a tab to the front.
    #[track_caller]
    pub fn turns_to(&self, tab: &Tab) {
        self.does(self.session().switch_to_window(tab.clone()));
    }

    /// A command of the Chrome DevTools protocol.
    #[track_caller]
    pub fn commands(&self, method: &str, parameters: Value) -> Value {
        self.does(self.session().cdp().send_raw(method, parameters))
    }

    /// What the console has said since the last call: level and text.
    pub fn takes_log(&self) -> Vec<(String, String)> {
        let entries = self.runtime.block_on(self.session().browser_log()).unwrap_or_default();
        entries.into_iter().map(|entry| (entry.level, entry.message)).collect()
    }

    /// A picture of what is in sight.
    pub fn screenshot(&self, path: &Path) -> Result<(), WebDriverError> {
        self.runtime.block_on(self.session().screenshot(path))
    }

    /// Ends Chromium as a power cut would: at once, without a word to any of its parts.
    pub fn is_killed(&mut self) {
        let pid = self.pid.take().expect("chromedriver tells the process of the browser");
        kill_process(pid, Signal::KILL).expect("the browser runs");
    }

    fn session(&self) -> &WebDriver {
        self.session.as_ref().expect("the session lasts as long as the browser")
    }

    /// Has chromedriver do something that may not fail.
    #[track_caller]
    fn does<T>(&self, action: impl Future<Output = Result<T, WebDriverError>>) -> T {
        match self.runtime.block_on(action) {
            Ok(done) => done,
            Err(error) => panic!("{}", in_short(&error)),
        }
    }

    fn try_asks<T: DeserializeOwned>(&self, script: &str, arguments: Value) -> Result<T, WebDriverError> {
        let arguments = match arguments {
            Value::Array(arguments) => arguments,
            Value::Null => Vec::new(),
            one => vec![one],
        };
        self.runtime.block_on(async { self.session().execute(script, arguments).await?.convert() })
    }

    /// Does something with an element as soon as that is possible: pages draw themselves anew in between, and what a
    /// bar covers is scrolled to the middle, as people do.
    #[track_caller]
    fn retries(&self, what: &str, action: impl AsyncFn(&WebElement) -> Result<(), WebDriverError>, css: &str) {
        let began = Instant::now();
        loop {
            let attempt = self.runtime.block_on(async { action(&self.session().find(By::Css(css)).await?).await });
            let Err(error) = attempt else { return };
            assert!(began.elapsed() < PATIENCE, "waited {} s {what}: {}", PATIENCE.as_secs(), in_short(&error));
            let scroll = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
            let _ = self.try_asks::<Value>(scroll, json!([css]));
            self.runtime.block_on(async { tokio::time::sleep(PACE).await });
        }
    }

    fn witnesses(&self) {
        self.commands("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WITNESS }));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(session) = self.session.take() {
            let is_alive = self.pid.is_some();
            if is_alive {
                let farewell = async { tokio::time::timeout(FAREWELL, session.clone().quit()).await };
                if matches!(self.runtime.block_on(farewell), Ok(Ok(()))) {
                    self.pid = None;
                }
            }
            // Without this, one that did not answer would be asked to quit once more.
            let _ = session.leak();
        }
        if let Some(pid) = self.pid {
            let _ = kill_process(pid, Signal::KILL);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// An error without the addresses of chromedriver's own functions.
fn in_short(error: &WebDriverError) -> String {
    let text = error.to_string();
    text.split("Stacktrace:").next().unwrap_or_default().trim().to_owned()
}

/// Starts chromedriver, which chooses a port and says which.
fn start_driver() -> (Child, u16) {
    let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
    let mut command = Command::new(&program);
    command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut driver = command.spawn().unwrap_or_else(|error| panic!("cannot run {}: {error}", program.display()));
    let mut output = BufReader::new(driver.stdout.take().expect("its output is ours"));
    let mut line = String::new();
    let port = loop {
        line.clear();
        let length = output.read_line(&mut line).expect("chromedriver writes text");
        assert!(length > 0, "chromedriver ended before it told its port");
        let told = line.trim().strip_suffix('.').and_then(|line| line.rsplit_once("started successfully on port "));
        if let Some(port) = told.and_then(|(_, port)| port.parse().ok()) {
            break port;
        }
    };
    // It writes no more than a few lines, which the pipe holds as long as someone could read them.
    driver.stdout = Some(output.into_inner());
    (driver, port)
}

fn capabilities(profile: &Profile) -> Capabilities {
    let folder = profile.folder.path().join("profile");
    let arguments = [
        "--headless".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--lang=fr".to_owned(),
        "--window-size=1280,900".to_owned(),
        format!("--user-data-dir={}", folder.display()),
    ];
    let mut options = json!({
        "args": arguments,
        "prefs": {
            "intl.accept_languages": "fr",
            "download.default_directory": profile.downloads(),
            "download.prompt_for_download": false,
        },
    });
    if let Some(binary) = std::env::var_os("CHROMIUM") {
        options["binary"] = json!(binary.to_string_lossy());
    }
    let capabilities = json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL" },
    });
    match capabilities {
        Value::Object(members) => members.into(),
        _ => unreachable!("it is written as an object above"),
    }
}

fn process_id(session: &WebDriver) -> Option<Pid> {
    let number = session.capabilities().get("goog:processID")?.as_i64()?;
    Pid::from_raw(i32::try_from(number).ok()?)
}
