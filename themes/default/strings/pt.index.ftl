### Sentences of the first page, in Portuguese. It is read in a minute and printed on one sheet: every word has to earn its
### place.

## Where each block goes on
index-more-customers = Quem entrou, quem saiu e por quê
index-more-ratings = Todos os índices
index-more-voice = Tudo o que ouvimos
index-more-promises = Todos os compromissos
index-more-stage = A etapa em detalhe: { $stage }

## Scores
index-scores = Onde estamos e onde dissemos que estaríamos
index-scores-none = Nenhum índice foi perguntado desta vez.
index-scores-first = Não há índice anterior com que comparar.
index-scores-still = { $all ->
    [yes] { $n ->
        [one] Sem mudança clara.
       *[other] Nenhum mostra mudança clara.
    }
   *[no] { $n ->
        [one] O outro não mostra mudança clara.
       *[other] Os outros não mostram mudança clara.
    }
}
score-row-met = { $better ->
    [lower] { $gap } abaixo
   *[higher] { $gap } acima
}
score-row-met-exact = na meta
score-row-missed = { $better ->
    [lower] { $gap } acima
   *[higher] { $gap } abaixo
}
score-row-plain-above = { $gap } acima
score-row-plain-below = { $gap } abaixo
score-row-above-close = { $better ->
    [lower] { $gap } abaixo, inconclusivo
   *[higher] { $gap } acima, inconclusivo
}
score-row-below-close = { $better ->
    [lower] { $gap } acima, inconclusivo
   *[higher] { $gap } abaixo, inconclusivo
}
score-row-exact-close = na meta, inconclusivo

## What customers say
index-voice = O que os clientes nos dizem de mais lados
index-voice-none = Nada foi coletado desta vez.
index-voice-silent = As fontes foram ouvidas, e nada chegou.
index-voice-scattered = O que chegou está disperso demais para destacar um tema.
index-play-recording = Ouvir a gravação
index-play-video = Ver o vídeo

## Promises
index-changes = O que mudamos e o que aconteceu
index-changes-none = Ainda não foi assumido nenhum compromisso.
index-promises = { $kept ->
    [0] Nenhum compromisso cumprido a tempo até agora
    [one] { $kept-text } compromisso cumprido a tempo
   *[other] { $kept-text } compromissos cumpridos a tempo
}{ $late ->
    [0] {""}
   *[other] , { $late-text } depois do prazo
}{ $open ->
    [0] {""}
   *[other] , { $open-text } em aberto
}{ $overdue ->
    [0] , nenhum em atraso
   *[other] , { $overdue-text } em atraso
}.
index-changes-overdue = { $n ->
    [one] Um compromisso com os clientes não foi cumprido: “{ $title }”
   *[other] { $n-text } compromissos com os clientes não foram cumpridos no prazo
}

## Focus
index-focus = O único foco: { $stage }
index-focus-many = Em foco: { $stages }
index-focus-expects = Os clientes esperam: “{ $expects }”
index-focus-none = Nenhuma etapa está em foco
index-focus-none-text = Escolha uma etapa: mude o modo como funciona, mostre o que mudou e só depois passe à seguinte.

## What is asked of the reader
index-asks = O que pedimos a quem lê
index-asks-none = Desta vez, nada se pede a quem lê
index-ask-overdue = Decidir o que fazer com “{ $title }”: está em atraso.
index-ask-due = Garantir que “{ $title }” seja cumprido até { $date }.
index-plays-more = { $n ->
    [one] Mais um roteiro é indicado
   *[other] Mais { $n-text } roteiros são indicados
}

## The leader's own words
index-note = Em nossas palavras
