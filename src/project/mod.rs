//! What the program needs: a project after all checks.
