# Versions: drafts, sealed versions and corrections.
status-sealed = Sealed: it will not change.
correction = Corrected, edition { $n-text }. Why: { $reason }
version-corrected = { $period }, edition { $n-text }
versions-sealed = Sealed
versions-replaced = Corrected and replaced
