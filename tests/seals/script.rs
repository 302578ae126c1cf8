//! The verifier that anyone can run: `docs/verify.py`.
