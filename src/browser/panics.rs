//! A panic means that the program has a mistake and stops; what is saved stays saved. The page shows a notice with
//! the way to the data, which `web/boot.js` makes without any help of the program.

use std::panic;

use wasm_bindgen::JsValue;

use super::fault;

/// From now on a panic is written to the console and shown on the page.
pub fn install() {
    panic::set_hook(Box::new(|info| {
        let text = JsValue::from_str(&info.to_string());
        web_sys::console::error_1(&text);
        if let Some(show) = fault::page_function("qualicycleRescue") {
            // When even this fails, the console has it.
            let _ = show.call1(&JsValue::UNDEFINED, &text);
        }
    }));
}
