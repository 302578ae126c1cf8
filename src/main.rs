//! Starts the app in the element that `index.html` holds for it.

use qualicycle::browser::panics;
use qualicycle::ui::app::App;

fn main() {
    panics::install();
    let root = web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<App>::with_root(root).render();
    }
}
