//! What stands in our columns, as plain columns of numbers: others are given the very same data.

use js_sys::{Array, Object, Reflect, Uint8Array, Uint16Array};
use qualicycle::app::desks::Seen;
use qualicycle::compare::Hundredths;
use qualicycle::dossier::change::OrganisationKind;
use wasm_bindgen::JsValue;

/// What stands where there is no score.
const NO_SCORE: u16 = u16::MAX;

/// The columns by their names:
///
/// ```text
/// regions    the names of the regions
/// kinds      the words of the kinds
/// region     for each row, which region; beyond the last one where it is not known
/// kind       for each row, which kind
/// latest     for each row, 1 for the latest round of its organisation
/// themes     for each theme the mean of each row in hundredths of a percent; 65,535 for none
/// cells      for each indicator the rating of each row, a byte
/// ```
pub fn columns(seen: &Seen) -> Object {
    let (table, roster) = (&seen.sheet.table, &seen.roster);
    let mut region = vec![u8::MAX; table.n_rows()];
    let (mut kind, mut latest) = (vec![0; table.n_rows()], vec![0; table.n_rows()]);
    for member in &roster.organisations {
        let rounds = roster.rounds_of(member);
        for (n, round) in rounds.iter().enumerate() {
            let row = round.row as usize;
            region[row] = member.region.map_or(roster.regions.len(), usize::from) as u8;
            kind[row] = member.organisation.kind as u8;
            latest[row] = u8::from(n + 1 == rounds.len());
        }
    }
    let score = |score: &Option<Hundredths>| score.map_or(NO_SCORE, Hundredths::value);
    let themes = table.theme_means.iter().map(|column| column.iter().map(score).collect::<Vec<u16>>());
    let cells = table.cells.iter().map(|column| column.iter().map(|cell| cell.byte()).collect::<Vec<u8>>());
    let columns = Object::new();
    let put = |name: &str, value: JsValue| {
        let _ = Reflect::set(&columns, &name.into(), &value);
    };
    put("regions", roster.regions.iter().map(|region| JsValue::from(&**region)).collect::<Array>().into());
    put("kinds", OrganisationKind::ALL.iter().map(|kind| JsValue::from(kind.word())).collect::<Array>().into());
    put("region", Uint8Array::from(&region[..]).into());
    put("kind", Uint8Array::from(&kind[..]).into());
    put("latest", Uint8Array::from(&latest[..]).into());
    put("themes", themes.map(|column| Uint16Array::from(&column[..])).collect::<Array>().into());
    put("cells", cells.map(|column| Uint8Array::from(&column[..])).collect::<Array>().into());
    columns
}
