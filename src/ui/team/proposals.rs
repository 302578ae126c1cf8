//! The roles that usually sit in a steering group, by the kind of organisation: a start that one click takes over and
//! that every team then makes its own.

use crate::dossier::change::OrganisationKind;
use crate::dossier::team::Part;

/// The text ids of the usual roles, each with the part that it usually has.
pub(super) fn usual_roles(kind: OrganisationKind) -> &'static [(&'static str, Part)] {
    match kind {
        OrganisationKind::School => &[
            ("role-head", Part::Validator),
            ("role-deputy", Part::Pilot),
            ("role-vocational", Part::Steering),
            ("role-pastoral", Part::Rater),
            ("role-librarian", Part::Rater),
            ("role-school-counsellor", Part::Rater),
            ("role-form-teachers", Part::Rater),
            ("role-pupils", Part::Contributor),
            ("role-parents", Part::Contributor),
        ],
        OrganisationKind::GuidanceCentre => &[
            ("role-centre-head", Part::Validator),
            ("role-quality", Part::Pilot),
            ("role-counsellors", Part::Rater),
            ("role-information", Part::Rater),
            ("role-reception", Part::Contributor),
            ("role-partner-schools", Part::Contributor),
            ("role-clients", Part::Contributor),
        ],
        OrganisationKind::TrainingBody => &[
            ("role-management", Part::Validator),
            ("role-quality", Part::Pilot),
            ("role-training-lead", Part::Steering),
            ("role-trainers", Part::Rater),
            ("role-disability", Part::Rater),
            ("role-company-relations", Part::Rater),
            ("role-administration", Part::Contributor),
            ("role-learners", Part::Contributor),
            ("role-companies", Part::Contributor),
        ],
        OrganisationKind::Other => &[
            ("role-management", Part::Validator),
            ("role-quality", Part::Pilot),
            ("role-staff", Part::Rater),
            ("role-clients", Part::Contributor),
            ("role-partners", Part::Contributor),
        ],
    }
}
