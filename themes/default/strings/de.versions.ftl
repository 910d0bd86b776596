# Versions: drafts, sealed versions and corrections, in German.
status-sealed = Versiegelt: wird nicht mehr geändert.
correction = Berichtigt, Ausgabe { $n-text }. Grund: { $reason }
version-corrected = { $period }, Ausgabe { $n-text }
versions-sealed = Versiegelt
versions-replaced = Berichtigt und ersetzt
