//! Tables, sheets and collections.
