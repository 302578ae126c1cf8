//! What holds of a dossier, and the words for it, case by case.
