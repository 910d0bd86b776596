### Sentences of the playbook, in Portuguese: why a page is called for, what its blocks say where there is nothing to show,
### and figures in a text. `$n` chooses the plural form and `$n-text` is the same number as it is written.

## Why a page is called for
called-missed = { $name }: { $value }, fora da meta de { $mark }.
called-met = { $name }: { $value }, com a meta de { $mark } atingida.
called-theme = { $name }: { $weight }.
called-setbacks = { $n ->
    [one] Um contratempo foi comunicado, { $planned ->
        [0] sem plano
       *[other] com um plano
    }
   *[other] { $n-text } contratempos foram comunicados; { $planned ->
        [0] nenhum tem um plano
        [one] um tem um plano
       *[other] { $planned-text } têm um plano
    }
}.
called-thanks = { $n ->
    [0] Nenhum agradecimento está registrado em { $period }
    [one] Um agradecimento foi feito em { $period }
   *[other] { $n-text } agradecimentos foram feitos em { $period }
}.
called-sponsors = { $n ->
    [0] Nenhuma ação de um líder está registrada em { $period }
    [one] Líderes agiram uma vez em { $period } à vista de todos
    [2] Líderes agiram duas vezes em { $period } à vista de todos
   *[other] Líderes agiram { $n-text } vezes em { $period } à vista de todos
}.
called-promises-overdue = “{ $title }” está em atraso{ $more ->
    [0] {""}
    [one] , assim como mais um compromisso
   *[other] , assim como mais { $more-text } compromissos
}.
called-promises-kept = “{ $title }” foi concluído{ $more ->
    [0] {""}
    [one] , assim como mais um compromisso
   *[other] , assim como mais { $more-text } compromissos
}.
called-promises-due = O prazo de “{ $title }” está próximo{ $more ->
    [0] {""}
    [one] , assim como o de mais um compromisso
   *[other] , assim como os de mais { $more-text } compromissos
}.
called-complaints-unsolved = { $n-text } de { $due-text } { $due ->
    [one] reclamação
   *[other] reclamações
} cujo prazo terminou não { $n ->
    [one] foi resolvida
   *[other] foram resolvidas
} a tempo.
called-complaints-unanswered = { $n-text } de { $due-text } { $due ->
    [one] reclamação
   *[other] reclamações
} cujo prazo terminou não { $n ->
    [one] foi respondida
   *[other] foram respondidas
} a tempo.
called-complaints-open = { $n ->
    [one] Uma reclamação está em aberto
   *[other] { $n-text } reclamações estão em aberto
} no fim.
called-culture-compliance = Os colaboradores tendem à obediência: { $list }.
called-culture-commitment = Os colaboradores tendem ao comprometimento: { $list }.
called-rhythm = O tema de { $period } é “{ $theme }”.
called-month = Mês próprio para isto: { $month }.

## Pages that were not read through
page-stale = Esta página devia ser relida até { $due }, e não foi. Partes dela podem já não valer.
page-never-read = Ninguém registrou uma leitura desta página. Partes dela podem não valer.

## Blocks
thanks-from = de { $by }
block-quotes-none = Nenhuma fala de cliente pode ser mostrada aqui para { $period }.
block-plays-none = Estes números não indicam nenhuma página.
block-thanks-none = Nenhum agradecimento está registrado em { $period }.
block-promises-none = Não há compromisso desse tipo em { $period }.
assessment-pair = “{ $low }” ou “{ $high }”?
assessment-like-low = Não é como eu sou
assessment-like-high = É bem como eu sou
assessment-low = De modo nenhum
assessment-high = Completamente

## Figures in a text. Where there is none, why: the words stand within the author's sentence.
figure-few = poucas respostas para dizer
figure-hidden = poucos para mostrar
figure-few-complaints = poucas reclamações para dizer
figure-few-months = poucos meses para dizer
figure-not-recorded = não registrado
figure-not-asked = ainda não perguntado
figure-not-heard = não ouvido
figure-no-range = sem intervalo de confiança
figure-no-year = sem número de um ano antes
figure-no-reason = nenhum motivo registrado
figure-no-complaints = nenhuma reclamação registrada
figure-no-time-promised = nenhum prazo prometido
figure-none-due = nenhum prazo terminou
figure-none-open = nada em aberto
figure-none-overdue = nada em atraso
figure-not-half = menos da metade está concluída
figure-no-themes = nenhum tema sobressai
figure-none-rising = nenhum tema claramente em alta
figure-no-mission = nenhuma missão escrita
figure-no-theme = nenhum tema
figure-no-focus = nenhuma etapa
figure-never = nunca, ao que está registrado
figure-no-lead = Nenhuma avaliação está claramente ligada a um resultado posterior.
figure-small = { $value } (de { $n-text } respostas)
figure-self-selected = { $value } (de pessoas que decidiram por si responder)
figure-unreconciled = { $value } (a conta não fecha)
figure-of = { $n } de { $of }
figure-next = “{ $title }”, prazo: { $due }
figure-theme = { $name }: { $weight }.
figure-on-last-day = no último dia
figure-ago = { $days } antes do fim
figure-promises-none = Ainda não foi assumido nenhum compromisso.
figure-promises = De { $n ->
    [one] um compromisso
   *[other] { $n-text } compromissos
}, { $kept ->
    [0] nenhum foi cumprido
    [one] um foi cumprido
   *[other] { $kept-text } foram cumpridos
}, { $open ->
    [0] nenhum está em aberto
    [one] um está em aberto
   *[other] { $open-text } estão em aberto
}, { $overdue ->
    [0] nenhum está em atraso
    [one] um está em atraso
   *[other] { $overdue-text } estão em atraso
} e { $dropped ->
    [0] nenhum foi abandonado
    [one] um foi abandonado
   *[other] { $dropped-text } foram abandonados
}.
