//! What is known before anything is asked of the storage: settings, this browser's name, randomness, the clock.

use std::rc::Rc;

use ulid::Ulid;

use super::fault::log;
use super::keys;
use super::local::{self, key};
use crate::app::event::Beginning;
use crate::app::settings::Settings;
use crate::dossier::entry::{ReplicaId, Timestamp};
use crate::texts::Language;

const SETTINGS: &str = key!("settings");
const REPLICA: &str = key!("replica");

/// Reads it all; whatever is refused has a substitute.
pub(super) fn beginning() -> Beginning {
    Beginning {
        settings: local::read(SETTINGS).unwrap_or_else(usual_settings),
        replica: replica(),
        random: random(),
        utc_offset: utc_offset(),
        address: address(),
        signing: Rc::new(keys::remembered()),
    }
}

/// Keeps the settings and shows them on the page. They hold for this visit even when they cannot be kept.
pub(super) fn keep_settings(settings: &Settings) {
    if let Err(fault) = local::write(SETTINGS, settings) {
        log("the settings are not kept", &fault);
    }
    let page = web_sys::window().and_then(|window| window.document()?.document_element());
    if let Some(page) = page {
        let shown = [("lang", settings.language.code()), ("data-theme", settings.appearance.word())];
        for (name, value) in shown {
            // Only a malformed attribute name would be refused.
            let _ = page.set_attribute(name, value);
        }
    }
}

/// Where the program lies, without what stands after the `#`.
fn address() -> Rc<str> {
    let address = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    address.split('#').next().unwrap_or_default().into()
}

/// The settings of someone who has set nothing: the first language of the browser's that we speak.
fn usual_settings() -> Settings {
    let tags = web_sys::window().map(|window| window.navigator().languages());
    let mut tags = tags.iter().flat_map(|tags| tags.iter()).filter_map(|tag| tag.as_string());
    let language = tags.find_map(|tag| Language::of_tag(&tag)).unwrap_or(Language::French);
    Settings { language, ..Settings::default() }
}

/// This browser profile. Where nothing is kept, each visit is a profile of its own.
fn replica() -> ReplicaId {
    if let Some(known) = local::read_text(REPLICA).and_then(|text| text.parse().ok()) {
        return known;
    }
    let Timestamp(now) = now();
    let fresh = ReplicaId(Ulid::from_parts(u64::try_from(now).unwrap_or(0), random()));
    if let Err(fault) = local::write_text(REPLICA, &fresh.to_string()) {
        log("this browser gets another name at the next visit", &fault);
    }
    fresh
}

/// True randomness, from which new ids begin.
pub(super) fn random() -> u128 {
    let mut bytes = [0u8; 16];
    let crypto = web_sys::window().map(|window| window.crypto());
    let filled = crypto.map(|crypto| crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes)));
    if !matches!(filled, Some(Ok(_))) {
        // No browser that runs this program lacks randomness; two equal ids would be worse than weak ones.
        bytes[..8].copy_from_slice(&js_sys::Math::random().to_bits().to_le_bytes());
        bytes[8..].copy_from_slice(&js_sys::Date::now().to_bits().to_le_bytes());
    }
    u128::from_le_bytes(bytes)
}

/// The clock of this machine.
pub(super) fn now() -> Timestamp {
    // A date has far fewer milliseconds than 2^53, so nothing is cut off.
    Timestamp(js_sys::Date::now() as i64)
}

/// JavaScript counts minutes west of UTC.
fn utc_offset() -> i32 {
    -(js_sys::Date::new_0().get_timezone_offset() as i32)
}
