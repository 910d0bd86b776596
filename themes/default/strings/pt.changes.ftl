### What changed since the report before, in Portuguese.

nav-changes = Mudanças
ui-page-moved = Esta página tem um novo endereço:
ui-words-gone = Saiu:
ui-words-new = Entrou:
index-more-changes = O que mudou desde o relatório anterior

## The answer
changes-headline-first = Este é o primeiro relatório: ainda não há com que compará-lo
changes-answer-first = A partir do próximo relatório, esta página conta que números mudaram e que páginas são novas.
changes-answer-first-restated = Contará também cada número que já não é o que foi publicado.
changes-headline-corrected = { $restated ->
    [0] Esta correção não muda nenhum número
    [one] Esta correção retifica { $restated-text } número
   *[other] Esta correção retifica { $restated-text } números
}
changes-answer-corrected = Substitui { $title }, versão { $version }.
changes-headline = { $moved ->
    [0] Nenhum índice mudou claramente desde { $period }
    [one] { $moved-text } índice mudou claramente desde { $period }
   *[other] { $moved-text } índices mudaram claramente desde { $period }
}{ $restated ->
    [0] {""}
    [one] , e { $restated-text } número anterior foi retificado
   *[other] , e { $restated-text } números anteriores foram retificados
}
changes-answer = { $up ->
    [0] Nenhum subiu
    [one] { $up-text } subiu
   *[other] { $up-text } subiram
} e { $down ->
    [0] nenhum caiu
    [one] { $down-text } caiu
   *[other] { $down-text } caíram
}; { $still ->
    [0] nenhum outro pôde ser comparado.
    [one] { $still-text } não mostra mudança clara.
   *[other] { $still-text } não mostram mudança clara.
}
changes-answer-still = { $still ->
    [0] Nenhum índice pôde ser comparado.
    [one] { $still-text } índice não mostra mudança clara.
   *[other] { $still-text } índices não mostram mudança clara.
}
changes-answer-rest = { $promises ->
    [0] Nenhum compromisso mudou de situação
    [one] { $promises-text } compromisso mudou de situação
   *[other] { $promises-text } compromissos mudaram de situação
}, e { $pages ->
    [0] nenhuma página é nova, foi alterada ou saiu.
    [one] { $pages-text } página é nova, foi alterada ou saiu.
   *[other] { $pages-text } páginas são novas, foram alteradas ou saíram.
}
changes-against-sealed = Comparado com { $title }, versão { $version }, tal como foi fechada.
changes-against-draft = Comparado com { $title } tal como está agora: ainda não foi fechado.
changes-open-before = Abrir a versão anterior: { $title }

## Scores
topic-moved = Números que mudaram
changes-moved-title = { $n ->
    [0] Nenhum índice mudou claramente
    [one] { $n-text } índice mudou claramente
   *[other] { $n-text } índices mudaram claramente
}
changes-moved-caption = Índices que mudaram claramente
changes-moved-note = Entre muitos índices, alguns diferem só por acaso. Um índice é listado onde isso é improvável, considerados todos eles.
changes-column-score = Índice
changes-column-change = Mudança
changes-column-range = Intervalo de confiança
changes-column-verdict = Veredicto
changes-up = subiu
changes-down = caiu
changes-still = { $n ->
    [one] { $n-text } índice não mostra mudança clara.
   *[other] { $n-text } índices não mostram mudança clara.
}
changes-chart = { $n ->
    [one] { $n-text } baseia-se em pessoas que decidiram por si responder: a sua mudança se lê no gráfico.
   *[other] { $n-text } baseiam-se em pessoas que decidiram por si responder: a sua mudança se lê nos gráficos.
}
changes-hidden = { $n ->
    [one] { $n-text } está oculto em um dos dois relatórios.
   *[other] { $n-text } estão ocultos em um dos dois relatórios.
}
changes-once = { $n ->
    [one] { $n-text } foi perguntado só em um dos dois.
   *[other] { $n-text } foram perguntados só em um dos dois.
}
changes-facts-caption = Contagens completas, sem intervalo de confiança
changes-facts-column = Contagem
changes-difference = Diferença
fact-customers-opening = Clientes no início
fact-customers-incoming = Clientes que entraram
fact-customers-outgoing = Clientes que saíram
fact-customers-closing = Clientes no fim
fact-complaints-received = Reclamações recebidas
fact-complaints-open = Reclamações em aberto no fim

## Restated
topic-restated = Retificados
changes-restated-title = { $n ->
    [0] Nenhum número difere do que foi publicado
    [one] { $n-text } número não é o que foi publicado
   *[other] { $n-text } números não são os que foram publicados
}
changes-restated-none = Todo número de um relatório fechado que aparece também aqui é o mesmo aqui.
changes-restated-unsealed = Nenhum relatório anterior está fechado ainda
changes-restated-unsealed-text = Um número só pode diferir de outro publicado em definitivo.
changes-restated-caption = O que foi publicado e o que se informa agora
changes-restated-known = { $n ->
    [one] { $n-text } deles já foi informado no relatório anterior; vem por último.
   *[other] { $n-text } deles já foram informados no relatório anterior; vêm por último.
}
changes-column-figure = Número
changes-column-was = Publicado
changes-column-is = Agora
changes-column-why = Por quê
changes-column-period = Período
changes-no-reason = nenhum motivo foi registrado
changes-told = { $value }; { $n ->
    [0] { $n-text } respostas
    [one] { $n-text } resposta
   *[other] { $n-text } respostas
}
changes-told-hidden = oculto
changes-told-nothing = não informado

## Promises
changes-promises-title = { $n ->
    [0] Todos os compromissos estão como estavam
    [one] { $n-text } compromisso não está como estava
   *[other] { $n-text } compromissos não estão como estavam
}
changes-promises-caption = Compromissos que mudaram de situação
changes-column-promise = Compromisso
changes-column-before = Antes
changes-column-now = Agora
changes-promise-kept = cumprido
changes-promise-open = em aberto
changes-promise-overdue = em atraso
changes-promise-dropped = abandonado
changes-promise-due = { $state }, prazo: { $due }
changes-promise-absent = não informado
changes-promise-new = ainda não assumido

## Pages
topic-pages = Páginas
changes-pages-title = { $n ->
    [0] Nenhuma página é nova, foi alterada ou saiu
    [one] { $n-text } página é nova, foi alterada ou saiu
   *[other] { $n-text } páginas são novas, foram alteradas ou saíram
}
changes-pages-unknown-title = A versão anterior não diz o que as suas páginas continham
changes-pages-unknown = Foi feita antes de isso ser registrado. As páginas são comparadas a partir do próximo relatório.
changes-pages-draft-title = As páginas são comparadas com relatórios fechados
changes-pages-draft = Relatórios que não estão fechados partilham um só manual; por isso nenhuma página deles difere.
changes-pages-caption = Páginas novas, que mudaram de lugar ou que saíram
changes-column-page = Página
changes-column-what = O que aconteceu
changes-page-new = Nova
changes-page-renamed = Estava em outro lugar: { $from }
changes-page-gone = Saiu
changes-page-title-was = O título era “{ $title }”.
changes-page-marks = As palavras que saíram estão riscadas; as que entraram, sublinhadas.
changes-page-more = { $n ->
    [one] E mais { $n-text } parágrafo.
   *[other] E mais { $n-text } parágrafos.
}
changes-pages-more = { $n ->
    [one] As palavras de mais { $n-text } página mudaram: { $titles }.
   *[other] As palavras de mais { $n-text } páginas mudaram: { $titles }.
}
changes-rows-more = { $n ->
    [one] E mais { $n-text }, que não cabe aqui.
   *[other] E mais { $n-text }, que não cabem aqui.
}
