# Versions: drafts, sealed versions and corrections. In Spanish.
status-sealed = Sellada: no cambiará.
correction = Corregido, edición { $n-text }. Motivo: { $reason }
version-corrected = { $period }, edición { $n-text }
versions-sealed = Selladas
versions-replaced = Corregidas y sustituidas
