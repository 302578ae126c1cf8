//! The rules that come with built-in frameworks. A label body takes one over and changes it as its own rules ask.

use ulid::Ulid;

use super::{Basis, Condition, Grade, LabelRule, RuleId};
use crate::compare::hundredths::Hundredths;
use crate::framework::{Framework, FrameworkRef};
use crate::score::due::Periods;

/// The rule that comes with a framework edition; none for frameworks on which no label is known here.
///
/// * `lycee-des-metiers`: every criterion is answered. The code de l'éducation, D. 335-1 to D. 335-4, asks for all of the
///   national criteria and names no threshold; the group of the académie judges.
/// * `rnq`: everything was reviewed, no major non-conformity is open and fewer than five minor ones (arrêté du 6 juin 2019
///   on audits, amended on 31 May 2023; the number of minor ones is the framework's, see `indicators/rnq/sources.toml`).
/// * `guide-8`: everything is rated and each of the eight areas is achieved in full. Such programmes tell how many of the
///   eight are achieved, and partly achieved counts as not achieved (Gatsby benchmarks, 2024 edition; the share achieved is
///   cut off).
pub fn built_in(framework: &Framework) -> Option<(RuleId, LabelRule)> {
    let (basis, conditions) = match framework.id.as_str() {
        "lycee-des-metiers" => (Basis::ReviewElseOwn, vec![Condition::CriteriaAnswered]),
        "rnq" => (Basis::Review, conditions_of_conformity(framework)),
        "guide-8" => {
            let each = Condition::ThemeMean { theme: None, at_least: Hundredths::ALL };
            (Basis::Own, vec![Condition::Coverage { at_least: Hundredths::ALL }, each])
        }
        _ => return None,
    };
    let reference = framework.reference();
    let grades = vec![Grade { id: "label".into(), name: "".into(), conditions }];
    Some((id_of(&reference), LabelRule { name: "".into(), framework: reference, basis, grades }))
}

fn conditions_of_conformity(framework: &Framework) -> Vec<Condition> {
    let minors = Periods::of(framework).minors_that_make_a_major;
    let than = u32::try_from(minors).ok().filter(|than| *than > 0);
    let mut conditions =
        vec![Condition::Reviewed, Condition::Coverage { at_least: Hundredths::ALL }, Condition::NoMajor];
    conditions.extend(than.map(|than| Condition::FewerMinors { than }));
    conditions
}

/// The id of the rule that comes with a framework edition: the same on every machine, so that collections that both
/// changed it are united, and not like an id that somebody makes, which begins with the time.
fn id_of(framework: &FrameworkRef) -> RuleId {
    // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
    let hash = framework
        .to_string()
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    RuleId(Ulid(hash.into()))
}
