//! What the page shows, as its address says: `#nl/dark` is everything in Dutch and dark, `#nl/dark/radar` the radars
//! alone, `#nl/dark/radar-not-rated` that case among them.

use qualicycle::app::settings::Appearance;
use qualicycle::texts::Language;

/// A place of the gallery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The language of the figures.
    pub language: Language,
    /// Light or dark.
    pub appearance: Appearance,
    /// The kind of figures that is shown alone, or the case that is in front; nothing shows all.
    pub what: String,
}

impl Place {
    /// The place that an address's hash names. What it does not say is as usual.
    pub fn of_hash(hash: &str) -> Place {
        let mut parts = hash.trim_start_matches('#').splitn(3, '/');
        let mut next = || parts.next().unwrap_or_default();
        let language = Language::of_tag(next()).unwrap_or_default();
        let word = next();
        let appearance = Appearance::ALL.into_iter().find(|appearance| appearance.word() == word).unwrap_or_default();
        Place { language, appearance, what: next().to_owned() }
    }

    /// The hash of its address.
    pub fn hash(&self) -> String {
        let Place { language, appearance, what } = self;
        let slash = if what.is_empty() { "" } else { "/" };
        format!("#{}/{}{slash}{what}", language.code(), appearance.word())
    }

    /// Another language.
    pub fn in_language(&self, language: Language) -> Place {
        Place { language, ..self.clone() }
    }

    /// Another appearance.
    pub fn looking(&self, appearance: Appearance) -> Place {
        Place { appearance, ..self.clone() }
    }

    /// Another kind or case.
    pub fn at(&self, what: &str) -> Place {
        Place { what: what.to_owned(), ..self.clone() }
    }

    /// Whether a kind of figures is shown: all are, unless the place names a kind or a case of one.
    pub fn shows(&self, kind: &str) -> bool {
        let of_kind = self.what.strip_prefix(kind);
        self.what.is_empty() || of_kind.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_by_its_address() {
        for language in Language::ALL {
            for appearance in Appearance::ALL {
                for what in ["", "radar", "radar-not-rated"] {
                    let place = Place { language, appearance, what: what.into() };
                    assert_eq!(Place::of_hash(&place.hash()), place);
                }
            }
        }
        assert_eq!(Place::of_hash("#nl/dark").hash(), "#nl/dark");
    }

    #[test]
    fn what_an_address_does_not_say_is_as_usual() {
        for hash in ["", "#", "#xx", "#fr/purple"] {
            assert_eq!(Place::of_hash(hash), Place::default(), "{hash}");
        }
    }

    #[test]
    fn a_place_shows_a_kind_or_all() {
        let place = |what| Place::default().at(what);
        assert!(place("").shows("radar"));
        assert!(place("radar").shows("radar"));
        assert!(place("radar-not-rated").shows("radar"));
        assert!(!place("radar").shows("trend"));
        assert!(!place("radars").shows("radar"));
    }
}
