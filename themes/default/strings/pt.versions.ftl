# Versions, in Portuguese: drafts, sealed versions and corrections.
status-sealed = Fechada: não vai mudar.
correction = Corrigida, edição { $n-text }. Motivo: { $reason }
version-corrected = { $period }, edição { $n-text }
versions-sealed = Fechado
versions-replaced = Corrigido e substituído
