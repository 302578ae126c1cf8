//! What the figures of themes conclude, case by case and in each language.

#[path = "themes/cycle.rs"]
mod cycle;
#[path = "themes/gaps.rs"]
mod gaps;
#[path = "themes/radar.rs"]
mod radar;

use gallery::world::World;
use qualicycle::figures::Figure;
use qualicycle::texts::Language;

/// The title of a figure of the same world in French, English and Dutch.
fn titles(figure: fn(&World) -> Option<Figure>, world: impl Fn(World) -> World) -> [String; 3] {
    Language::ALL.map(|language| figure(&world(World::of(language))).expect("a figure").title)
}
