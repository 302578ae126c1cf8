//! Tells on stderr what is being done, so that nobody wonders whether a long step hangs.

use std::fmt::Display;
use std::time::Instant;

/// Knows when the command began.
#[derive(Clone, Copy)]
pub struct Progress {
    began: Instant,
}

impl Progress {
    /// Starts counting the seconds.
    pub fn begin() -> Self {
        Self { began: Instant::now() }
    }

    /// Prints one sentence behind the seconds since the beginning.
    pub fn say(self, sentence: impl Display) {
        let seconds = self.began.elapsed().as_secs();
        eprintln!("{seconds:>4} s  {sentence}");
    }
}
