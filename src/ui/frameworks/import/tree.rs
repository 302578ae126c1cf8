//! What a table becomes: its themes with their indicators, folded.

use yew::prelude::*;

use crate::formats::sheet::planting::{Sketch, SketchedTheme};
use crate::ui::context::Desk;

/// Trees of more indicators begin folded.
const OPEN_UP_TO: usize = 30;

/// The tree.
pub(super) fn tree(desk: &Desk, sketch: &Sketch) -> Html {
    let open = sketch.themes.iter().map(size).sum::<usize>() <= OPEN_UP_TO;
    html! {
        <div class="sketch">
            for (index, theme) in sketch.themes.iter().enumerate() {
                <details key={index.to_string()} {open}>
                    <summary>
                        <span class="number">{ theme.number.clone() }</span>{ " " }{ title(desk, theme) }{ " " }
                        <span class="detail">{ desk.t.with("import-theme-size", &[("n", size(theme).into())]) }</span>
                    </summary>
                    for criterion in theme.criteria.iter() {
                        <div>
                            if !criterion.title.is_empty() {
                                <p class="criterion">
                                    <span class="number">{ criterion.number.clone() }</span>{ " " }{ criterion.title.clone() }
                                </p>
                            }
                            <ul>
                                for indicator in criterion.indicators.iter() {
                                    <li>
                                        <span class="number">{ indicator.number.clone() }</span>{ " " }{ indicator.title.clone() }
                                    </li>
                                }
                            </ul>
                        </div>
                    }
                </details>
            }
        </div>
    }
}

fn title(desk: &Desk, theme: &SketchedTheme) -> String {
    if theme.collects { desk.t.text("import-collected") } else { theme.title.to_string() }
}

fn size(theme: &SketchedTheme) -> usize {
    theme.criteria.iter().map(|criterion| criterion.indicators.len()).sum()
}
