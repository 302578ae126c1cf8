//! Fetches what comes with the program: texts, frameworks, the example. All addresses are relative, so the program
//! works from any folder of any host, and nothing else is ever asked for anything.

use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::fault::{Fault, within};

/// How long the host may take to begin its answer, in milliseconds.
const PATIENCE: i32 = 30_000;

/// The text of a file.
pub(super) async fn text(path: &str) -> Result<String, Fault> {
    let named = |fault: Fault| Fault { text: format!("{path}: {}", fault.text), ..fault };
    let fetched = async {
        let window = web_sys::window().ok_or_else(|| Fault::missing("the window"))?;
        let response: Response = within(PATIENCE, window.fetch_with_str(path)).await?.unchecked_into();
        if !response.ok() {
            let status = format!("{} {}", response.status(), response.status_text());
            return Err(Fault::new("NetworkError", status));
        }
        let text = JsFuture::from(response.text()?).await?;
        Ok(text.as_string().unwrap_or_default())
    };
    fetched.await.map_err(named)
}

/// The value that a JSON file holds.
pub(super) async fn json<T: DeserializeOwned>(path: &str) -> Result<T, Fault> {
    let text = text(path).await?;
    serde_json::from_str(&text).map_err(|error| Fault::of_data(path, &error))
}
