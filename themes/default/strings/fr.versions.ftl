# Versions, in French: drafts, sealed versions and corrections.
status-sealed = Version scellée : elle ne changera plus.
correction = Rapport corrigé, édition { $n-text }. Motif : { $reason }
version-corrected = { $period }, édition { $n-text }
versions-sealed = Scellé
versions-replaced = Corrigé et remplacé
