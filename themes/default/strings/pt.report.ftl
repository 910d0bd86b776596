### Sentences of the report, in Portuguese. Names in braces are filled by the program: `$n` chooses the plural form and
### `$n-text` is the same number as it is written. A verb of change stands only where the arithmetic calls a change.

## Calendar
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
month-short-1 = jan.
month-short-2 = fev.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = mai.
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = set.
month-short-10 = out.
month-short-11 = nov.
month-short-12 = dez.
period-month = { $month } de { $year }
# Most sentences set “em” before a period: forms that need no article are right after it.
period-quarter = T{ $quarter } de { $year }
period-week = { $year }, semana { $week }
quarter-short = T{ $quarter }
date = { $day } de { $month } de { $year }
day = { $day } de { $month }

## Small things
range = { $lower } a { $upper }
named = { $name }: { $text }
list-apart = { $first }; { $last }
list-and = { $first } e { $last }
list-and-before-i = { list-and }
list-or = { $first } ou { $last }
list-or-before-o = { list-or }
hidden-mark = [c]
hidden = oculto: poucas respostas
not-collected = não coletado
gap-points = { $kind ->
    [mean] { $text }
   *[points] { $n ->
        [0] { $text } pontos
        [one] { $text } ponto
       *[other] { $text } pontos
    }
}

## Customers
customers-grew = { $kind ->
    [quarter] { $n ->
        [one] { $n-text } cliente a mais que há um trimestre
       *[other] { $n-text } clientes a mais que há um trimestre
    }
    [week] { $n ->
        [one] { $n-text } cliente a mais que há uma semana
       *[other] { $n-text } clientes a mais que há uma semana
    }
   *[month] { $n ->
        [one] { $n-text } cliente a mais que há um mês
       *[other] { $n-text } clientes a mais que há um mês
    }
}
customers-shrank = { $kind ->
    [quarter] { $n ->
        [one] { $n-text } cliente a menos que há um trimestre
       *[other] { $n-text } clientes a menos que há um trimestre
    }
    [week] { $n ->
        [one] { $n-text } cliente a menos que há uma semana
       *[other] { $n-text } clientes a menos que há uma semana
    }
   *[month] { $n ->
        [one] { $n-text } cliente a menos que há um mês
       *[other] { $n-text } clientes a menos que há um mês
    }
}
customers-level = { $kind ->
    [quarter] Tantos clientes quanto há um trimestre
    [week] Tantos clientes quanto há uma semana
   *[month] Tantos clientes quanto há um mês
}
customers-unreconciled = A conta de clientes não fecha
customers-not-counted = Os clientes não foram contados
customers-not-counted-answer = Não chegou nenhuma contagem de clientes para { $period }.
customers-moved = Entradas: { $incoming }; saídas: { $outgoing }.
customers-sentence = Em { $period }, entradas: { $incoming }; saídas: { $outgoing }; no total, { $word ->
    [grew] { $n } a mais
    [shrank] { $n } a menos
   *[level] tantos quanto antes
}.
customers-largest-reason = Dos motivos conhecidos, “{ $reason }” é o maior: { $n-text }.
customers-returned = { $n ->
    [0] Ninguém entre os que entraram já tinha sido cliente antes.
    [one] Entre os que entraram, { $n-text } já tinha sido cliente antes.
   *[other] Entre os que entraram, { $n-text } já tinham sido clientes antes.
}
customers-adds-up-title = A conta fecha
customers-adds-up-full = No início { $opening }, mais as entradas ({ $incoming }), menos as saídas ({ $outgoing }): { $closing } no fim.
customers-adds-up = A conta fecha: { $opening } no início, { $closing } no fim.
customers-unknown-title = Não se sabe se a conta fecha
customers-nothing-to-add = Não há conta a fechar
customers-no-opening = Não se sabe quantos eram no início.
customers-closing-gap = A conta não fecha: { $opening } no início, com entradas ({ $incoming }) e saídas ({ $outgoing }), dão { $computed }, mas o fim declarado é { $closing }. A diferença é { $gap }.
customers-opening-gap = A conta não fecha: clientes no fim de { $earlier }: { $closed }; no início de { $period }: { $opening }. A diferença é { $gap }.
customers-trend-title = { $word ->
    [grew] Ganho de clientes em { $period }: saldo de { $n }
    [shrank] Perda de clientes em { $period }: saldo de { $n }
    [level] Nem ganho nem perda de clientes em { $period }
   *[unreconciled] Em { $period }, entradas: { $incoming }; saídas: { $outgoing }; a conta não fecha
}
customers-trend-gained = O número de clientes cresceu em { $gained ->
    [0] { $kind ->
        [quarter] nenhum
        [week] nenhuma
       *[month] nenhum
    }
   *[other] { $gained-text }
} { $kind ->
    [quarter] dos últimos { $periods-text } trimestres contados
    [week] das últimas { $periods-text } semanas contadas
   *[month] dos últimos { $periods-text } meses contados
}
customers-trend-unreconciled = Entradas e saídas, tal como contadas
customers-trend-subtitle = Entradas, saídas e saldo de clientes, em pessoas, até { $period }
customers-trend-summary = Em { $period }, entradas: { $incoming }; saídas: { $outgoing }; saldo: { $net }. Em todos os períodos mostrados, entradas: { $came }; saídas: { $left }.
customers-trend-note = Contagem completa, portanto sem intervalo de confiança. A página do método diz quem conta como cliente.
customers-reasons-title = “{ $reason }” é o motivo de saída mais citado
customers-reasons-title-none = Nenhum motivo de saída foi registrado
customers-reasons-subtitle = Motivo principal da saída, um por pessoa, { $period }
customers-reasons-text = De { $outgoing } saídas, { $recorded } têm motivo registrado; em { $missing } não há motivo.
customers-reasons-do-not-add-up = Há { $recorded } motivos registrados para apenas { $outgoing } saídas: a conta dos motivos não fecha.
customers-reasons-text-hidden = Saídas: { $outgoing }. Os motivos de poucas pessoas ficam ocultos.
customers-reasons-summary = Maiores motivos de saída em { $period }: { $list }.
customers-reason-not-recorded = Sem registro
customers-groups-title = Entradas e saídas por { $segment }
customers-groups-finding = Maior movimento entre os grupos mostrados: { $group }, saldo de { $net }
customers-groups-text = Contagens de menos de { $min } pessoas ficam ocultas, assim como outras que permitiriam deduzi-las.
came = Entraram
left = Saíram
net = Saldo
opening = No início
closing = No fim
period = Período
reason = Motivo
people = Pessoas
group = Grupo

## Scores
score-name-stage = { $measure } ({ $stage })
score-name-theme = { $name } – { $theme }
score-name-group = { $name }, { $group }
score-no-goal = sem meta
score-no-data = não perguntado
score-hidden = poucas respostas
score-gap-met = { $better ->
    [lower] { $gap } abaixo da meta
   *[higher] { $gap } acima da meta
}
score-gap-met-exact = na meta
score-gap-missed = { $better ->
    [lower] { $gap } acima da meta
   *[higher] { $gap } abaixo da meta
}
score-gap-plain-above = { $gap } acima da meta
score-gap-plain-below = { $gap } abaixo da meta
score-gap-above-close = { $better ->
    [lower] { $gap } abaixo da meta, inconclusivo
   *[higher] { $gap } acima da meta, inconclusivo
}
score-gap-below-close = { $better ->
    [lower] { $gap } acima da meta, inconclusivo
   *[higher] { $gap } abaixo da meta, inconclusivo
}
score-gap-exact-close = na meta, inconclusivo
score-change-up = { $since ->
    [none] subiu em relação a { $before }
   *[other] subiu em relação a { $before } em { $since }
}
score-change-down = { $since ->
    [none] caiu em relação a { $before }
   *[other] caiu em relação a { $before } em { $since }
}
score-change-none = { $since ->
    [none] sem mudança clara
   *[other] sem mudança clara desde { $since }
}
score-change-few = poucas respostas para dizer o que mudou
score-change-chart = a evolução está no gráfico
score-change-first = perguntado pela primeira vez
score-fine = n { $n } · { $range }
score-fine-n = n { $n }
score-fine-self-selected = n { $n } · não é amostra, portanto sem intervalo
score-fine-small = n { $n } · { $range } · base pequena
score-sentence-up = { $name }: subiu { $change } ({ $range }), para { $value }, com { $n ->
    [one] { $n-text } resposta
   *[other] { $n-text } respostas
}{ $chart ->
    [signal] {""}, embora o gráfico de controle mostre um sinal
    [none] {""}, embora o gráfico de controle não mostre sinal
   *[agrees] {""}
}.
score-sentence-down = { $name }: caiu { $change } ({ $range }), para { $value }, com { $n ->
    [one] { $n-text } resposta
   *[other] { $n-text } respostas
}{ $chart ->
    [signal] {""}, embora o gráfico de controle mostre um sinal
    [none] {""}, embora o gráfico de controle não mostre sinal
   *[agrees] {""}
}.
score-sentence-none = { $name }: { $value }, com { $n ->
    [one] { $n-text } resposta
   *[other] { $n-text } respostas
}, sem mudança clara{ $chart ->
    [signal] {""}, embora o gráfico de controle mostre um sinal
    [none] {""}, embora o gráfico de controle não mostre sinal
   *[agrees] {""}
}.
score-sentence-first = { $name }: { $value }, com { $n ->
    [one] { $n-text } resposta
   *[other] { $n-text } respostas
}.
score-sentence-hidden = { $name }: poucas pessoas responderam para que se mostre um índice.
score-sentence-no-data = { $name }: não perguntado em { $period }.
score-title-up = { $since ->
    [none] { $name }: subiu de { $before } para { $value }
   *[other] { $name }: subiu de { $before } em { $since } para { $value }
}
score-title-down = { $since ->
    [none] { $name }: caiu de { $before } para { $value }
   *[other] { $name }: caiu de { $before } em { $since } para { $value }
}
score-title-none = { $name }: { $value }, { $chart ->
    [signal] com um sinal no gráfico de controle
   *[agrees] sem mudança clara
}
score-title-first = { $name }: { $value }
score-title-hidden = { $name }: poucas respostas para mostrar um índice
score-title-no-data = { $name }: não perguntado em { $period }
score-range = intervalo de confiança: { $range }
score-trend-subtitle = { $unit }, { $population ->
    [employees] colaboradores
   *[customers] clientes
}, até { $period }
score-trend-note = { $n } respostas em { $period }. A faixa clara é o intervalo de confiança: cobre só o acaso, não quem decidiu responder.
score-trend-note-self = { $n } respostas em { $period }. Estas pessoas decidiram por si responder; por isso não há intervalo de confiança.
score-trend-tip = { $period }: { $value }; intervalo de confiança: { $range }; { $n } respostas
score-trend-tip-n = { $period }: { $value }; { $n } respostas
score-asked = Convidados: { $asked }; respostas: { $n } ({ $rate }).
score-answered = Respostas: { $n }; não se sabe quantos foram convidados.
score-missing = { $n ->
    [one] { $n-text } resposta em branco ficou de fora.
   *[other] { $n-text } respostas em branco ficaram de fora.
}
score-invalid = { $n ->
    [one] { $n-text } resposta fora da escala foi excluída.
   *[other] { $n-text } respostas fora da escala foram excluídas.
}
score-weighted = Ponderado pelos clientes conhecidos, porque { $gap } das respostas vieram do grupo errado; sem ponderação é { $value }. Vale tanto quanto { $effective } respostas iguais.
score-weighted-survey = Ponderado com os pesos da pesquisa; sem ponderação é { $value }. Vale tanto quanto { $effective } respostas iguais.
score-weights-heavy = Os pesos são altos: poucas respostas contam por muitas.
score-cannot-weight = Não foi possível ponderar, porque um grupo de clientes não deu respostas; todas as respostas contam igual.
unit-nps = pontos de −100 a +100
unit-csat = porcentagem que escolheu um dos dois pontos mais altos
unit-favourable = porcentagem que escolheu { $points }
unit-ces = média de { $lowest } (difícil) a { $highest } (fácil)
unit-mean = média na escala de { $lowest } a { $highest }
goal-label = Meta { $value }
trend-cut = Só se mostra uma parte da escala de { $lowest } a { $highest }.
distribution-title-nps = Promotores: { $promoters }; neutros: { $passives }; detratores: { $detractors }
distribution-title = { $share } escolheram { $point } ou mais
distribution-title-low = { $share } escolheram { $points }
distribution-subtitle = Parcela das respostas em cada ponto, { $period }
distribution-summary = De { $n } respostas, { $list }.
distribution-point = { $share } em { $point }
distribution-promoters = Promotores
distribution-passives = Neutros
distribution-detractors = Detratores
groups-title = { $name } por { $segment }
answers = Respostas
score = Índice
range-head = Intervalo de confiança
range-from = Intervalo de
range-to = Intervalo até
change-head = Mudança
goal-head = Meta
verdict-head = Em palavras
share-head = Parcela
point-head = Ponto
verdict-up = subiu
verdict-down = caiu
verdict-no-clear-change = sem mudança clara
effect-unclear = incerto
verdict-too-few-answers = poucas respostas
verdict-no-data = sem número anterior
verdict-read-from-the-chart = ver o gráfico
verdict-met = meta atingida
verdict-missed = meta não atingida
verdict-too-close-to-call = inconclusivo

## Ratings page
ratings-topic = Avaliações
ratings-headline-missed = { $n ->
    [one] { $n-text } de { $of-text } { $of ->
        [one] índice
       *[other] índices
    } fica claramente fora da meta
   *[other] { $n-text } de { $of-text } índices ficam claramente fora da meta
}
ratings-headline-met = { $of ->
    [one] O único índice com meta não fica claramente fora dela
   *[other] Nenhum dos { $of-text } índices com meta fica claramente fora dela
}
ratings-headline-no-goals = { $n ->
    [one] { $n-text } índice foi perguntado
   *[other] { $n-text } índices foram perguntados
}
ratings-headline-few = Poucas pessoas responderam para que se mostre um índice
ratings-few-answer = Um índice é mostrado a partir de { $fewest ->
    [10] dez
   *[other] { $fewest-text }
} respostas. Com menos, o acaso sozinho poderia colocá-lo em qualquer lugar.
ratings-headline-none = Nada foi perguntado em { $period }
ratings-answer-moves = { $up ->
    [0] Nenhum índice subiu claramente
    [one] { $up-text } índice subiu claramente
   *[other] { $up-text } índices subiram claramente
}, { $down ->
    [0] nenhum caiu claramente
    [one] { $down-text } caiu claramente
   *[other] { $down-text } caíram claramente
}.
ratings-answer-first = Não há índice anterior com que comparar.
ratings-answer-rest = Em { $n } de { $of } não há mudança clara, que é o que o acaso sozinho produziria.
ratings-fine = O intervalo de confiança cobre 95% do que o acaso sozinho pode fazer. Nesta tabela, uma mudança só é apontada se sobressair entre todas as linhas.
ratings-none-answer = Não chegaram respostas, portanto não há o que relatar. Os períodos anteriores estão nos seus próprios relatórios.

## Voice
voice-topic = O que os clientes dizem
voice-headline-stage = { $n ->
    [one] “{ $theme }”, na etapa { $stage }, é ouvido de { $n-text } lado
   *[other] “{ $theme }”, na etapa { $stage }, é ouvido de { $n-text } lados
}
voice-headline-none = Nada foi coletado em { $period }
voice-headline-silent = Ninguém disse nada em { $period }
voice-headline-scattered = Nenhum tema é ouvido em mais de uma fonte
voice-answer = Citado por { $present } de { $collected } fontes{ $known ->
    [yes] , com { $volume ->
        [one] { $volume-text } relato
       *[other] { $volume-text } relatos
    } ao todo
   *[no] {""}
}{ $scores ->
    [yes] , e o índice correspondente fica fora da meta
   *[no] {""}
}.
voice-answer-total = { $n ->
    [one] { $n-text } relato coletado
   *[other] { $n-text } relatos coletados
} de { $sources ->
    [one] { $sources-text } fonte
   *[other] { $sources-text } fontes
} em { $period }.
voice-none-answer = Nenhuma opinião chegou. Isso não é o mesmo que não haver reclamações.
voice-silent-answer = { $sources ->
    [one] { $sources-text } fonte foi ouvida, e nada chegou.
   *[other] { $sources-text } fontes foram ouvidas, e nada chegou.
}
voice-fine = Convergência é quantas fontes independentes concordam; volume é quanto foi dito. Os dois nunca são multiplicados.
voice-unplaced-few = Alguns relatos não citam etapa e não entram em nenhuma tabela.
voice-unplaced = { $n ->
    [one] { $n-text } relato não cita etapa e não entra em nenhuma tabela.
   *[other] { $n-text } relatos não citam etapa e não entram em nenhuma tabela.
}
voice-voices-unknown = Nem todas as fontes dizem quantas pessoas diferentes falaram; nessas, cada relato conta como uma pessoa.
theme-name = { $theme } ({ $stage })
theme-weight = { $sides ->
    [none] {""}
   *[some] { $sides }, {""}
}{ $volume ->
    [one] { $volume-text } relato
   *[other] { $volume-text } relatos
}
theme-weight-hidden = { $sides ->
    [none] número oculto
   *[some] { $sides }, número oculto
}
theme-sides = { $sources ->
    [one] { $score ->
        [yes] { $sources-text } fonte e o índice concordam
       *[no] { $sources-text } fonte
    }
   *[other] { $score ->
        [yes] { $sources-text } fontes e o índice concordam
       *[no] { $sources-text } fontes concordam
    }
}
theme-sides-score = só o índice
theme-weight-emerging = { $weight }, em alta em várias fontes
theme-weight-rising = { $weight }, em alta em: { $source }
theme-scores = o índice fica fora da meta
themes-title = { $n ->
    [one] Um tema é ouvido em várias fontes
   *[other] { $n-text } temas são ouvidos em várias fontes
}
themes-title-none = Nenhum tema é ouvido em várias fontes
themes-text = Em ordem de quantas fontes concordam e, depois, de quanto foi dito.
themes-chart-title = O mais falado é { $theme }: { $volume ->
    [one] { $volume-text } relato
   *[other] { $volume-text } relatos
}
themes-chart-subtitle = Relatos por tema e etapa, todas as fontes, { $period }
themes-chart-summary = O mais falado: { $list }.
themes-note = { $n } relatos de { $sources ->
    [one] { $sources-text } fonte
   *[other] { $sources-text } fontes
}. Contagens abaixo de { $min } ficam ocultas, assim como outras que permitiriam deduzi-las.
themes-note-hidden = Contagens abaixo de { $min } ficam ocultas, assim como outras que permitiriam deduzi-las.
matrix-title = { $stage } é a etapa de que os clientes mais falam
matrix-subtitle = Relatos por etapa e fonte, { $period }
matrix-summary = A etapa com mais relatos é { $stage }: { $n } de { $total }.
matrix-note = Contagens abaixo de { $min } ficam ocultas, assim como outras que permitiriam deduzi-las. Hachurado: não coletado.
rising-title = { $n ->
    [one] Um tema é citado mais vezes que antes
   *[other] { $n-text } temas são citados mais vezes que antes
}
rising-caption = Temas citados mais vezes que antes, por fonte
rising-title-none = Nenhum tema é citado claramente mais vezes que antes
rising-title-few = Poucos períodos para dizer o que está em alta
rising-text = Comparado com todos os períodos anteriores, tendo em conta contagens que vêm em grupos e o número de temas examinados.
rising-text-few = São necessários { $needed ->
    [6] seis
   *[other] { $needed-text }
} períodos anteriores.
sources-title = Ouvimos { $n } de { $of ->
    [0] { $of-text } fontes
    [one] { $of-text } fonte
   *[other] { $of-text } fontes
}
sources-caption = Fontes e como cada uma é coletada
sources-text = Espontânea: as pessoas vieram até nós. Solicitada: fomos nós que perguntamos.
source = Fonte
stage = Etapa
theme = Tema
items = Relatos
voices = Pessoas
sources-agree = Fontes que concordam
how-head = Como é coletada
volunteered = espontânea
asked = solicitada
total = Total
ratio-head = Vezes o usual
quote-origin = { $source }, { $stage }, { $period }
quote-origin-plain = { $source }, { $period }
media-label = Gravação: { $source }
media-label-video = Vídeo: { $source }

## Stages
stage-headline-theme = “{ $theme }” é o mais ouvido na etapa { $stage }
stage-headline-quiet = Nada foi ouvido sobre a etapa { $stage }
stage-headline-few = Pouco foi ouvido sobre a etapa { $stage }
stage-headline-scattered = Nenhum tema sobressai na etapa { $stage }
stage-answer-items = { $n ->
    [one] { $n-text } relato coletado sobre a etapa { $stage }
   *[other] { $n-text } relatos coletados sobre a etapa { $stage }
}, de { $sources ->
    [one] { $sources-text } fonte
   *[other] { $sources-text } fontes
}.
stage-answer-none = Nenhuma opinião chegou sobre esta etapa em { $period }.
stage-answer-few = Chegaram poucas opiniões; o número fica oculto.
stage-owner = Quem cuida: { $team }.
stage-focus = Esta etapa está em foco.
stage-action-said = { $n } de { $of } relatos
stage-voice-title = “{ $theme }” é o mais citado
stage-voice-title-none = O que os clientes dizem aqui
stage-voice-text-none = Nas palavras deles.
stage-voice-text = Relatos por tema, todas as fontes juntas.

## First page: the rest of it is in en.index.ftl
promise-kept = Cumprido em { $date }
promise-late = Concluído em { $date }, tarde ({ $due })
promise-overdue = Em atraso desde { $date }
promise-open = Vence em { $date }
promise-dropped = Abandonado em { $date }
promise-ahead = Concluído em { $date }, antes do prazo ({ $due })
promise-effect = { $name }: { $before } antes, { $after } depois ({ $change }; { $range }).
promise-effect-none = { $name }: { $before } antes, { $after } depois, sem mudança clara.
promise-effect-wait = { $name }: cedo demais para dizer o que aconteceu.
promise-setback = Contratempo: { $what }.
promise-setback-plan = Contratempo: { $what }. Plano: { $plan }.

## Method
method-topic = Método
method-headline = Como estes números são feitos e o que não podem dizer
method-answer-1 = Cada índice vem com quantas respostas teve, o grau de certeza e onde deveria estar.
method-answer-2 = Onde a diferença pode ser obra do acaso, o relatório diz “sem mudança clara”.
method-asked = A quem se perguntou
method-asked-title-unknown = Não se sabe a quantos se perguntou
method-asked-title-none = Não se perguntou a ninguém em { $period }
method-range = Intervalo de confiança
method-range-title = O índice de uma parte dos clientes não é exato
method-range-text = O intervalo de confiança contém o índice verdadeiro em 95 de 100 pesquisas como esta. Cobre só o acaso, não quem decidiu responder. Quem responde sem ser convidado não é uma amostra; por isso esses índices não têm intervalo.
method-change = Mudança
method-change-title = Uma mudança só é apontada quando o acaso é uma explicação improvável
method-change-text = Comparamos com o último período em que se perguntou o mesmo. Numa tabela com muitas linhas, algumas diferem por acaso; ali uma mudança tem de sobressair entre todas as linhas (Benjamini–Hochberg). Os índices principais, no máximo três, são julgados por si.
method-hidden = O que fica oculto
method-hidden-title = Grupos pequenos ficam ocultos, para que ninguém seja reconhecido
method-hidden-text = Contagens de 1 a { $below } pessoas ou relatos ficam ocultas, assim como índices e citações de grupos de menos de { $quotes }. Onde um número oculto poderia ser deduzido de outros, mais números são ocultados com ele. Um número oculto traz a marca { $mark }; não é um zero. A distribuição das respostas de todos numa escala é mostrada inteira: não distingue ninguém.
method-customers = Clientes
method-customers-title = Os clientes são contados um a um
method-customers-title-undefined = Ainda não está escrito quem conta como cliente
method-customer-counts = Um cliente
method-customer-joins = Entrada
method-customer-leaves = Saída
method-customer-returns = Retorno
method-voice = Escuta
method-voice-title = Um tema pesa mais quando fontes independentes concordam
method-voice-text = Uma fonte participa de um tema com pelo menos { $items ->
    [3] três
   *[other] { $items-text }
} relatos que sejam pelo menos { $share } do que ela diz sobre a etapa; um índice participa quando fica fora da meta. É preciso haver { $voices ->
    [3] três
   *[other] { $voices-text }
} pessoas diferentes para cada fonte que conta. Convergência e volume são dois números e nunca são multiplicados.
method-measures = Indicadores
method-measures-title = O que significa cada índice
method-sources = Origem das fórmulas
method-sources-title = As fórmulas são públicas e podem ser conferidas
method-sources-text = NPS: Reichheld 2003, intervalo de Rocks 2016. Proporções: Wilson 1927, diferenças de Newcombe 1998. Médias: t de Student, diferenças de Welch. Famílias: Benjamini e Hochberg 1995. Taxa de resposta: AAPOR RR1. Pesos: Kish 1965.
measure-nps = Parcela das respostas 9 e 10 menos a parcela das respostas 0 a 6, em pontos de −100 a +100.
measure-csat = Parcela das respostas nos dois pontos mais altos, em porcentagem.
measure-ces = Média das respostas; { $highest } significa que foi fácil.
measure-mean = Média das respostas de { $lowest } a { $highest }.
measure-favourable = Parcela das respostas { $points }, em porcentagem.
measure-lower = Quanto menor, melhor.
## Playbook
playbook-topic = Manual
playbook-headline-called = { $n ->
    [one] Um roteiro é indicado
   *[other] { $n-text } roteiros são indicados
}
playbook-headline = O que fazer e como
playbook-answer-called = É o que estes números indicam; os guias abaixo valem para { $kind ->
    [quarter] todo trimestre
    [week] toda semana
   *[month] todo mês
}.
playbook-answer = { $n ->
    [one] { $n-text } página ensina
   *[other] { $n-text } páginas ensinam
} a ouvir, a agir e a trazer outras pessoas junto.
playbook-count = { $n ->
    [0] { $n-text } páginas
    [one] { $n-text } página
   *[other] { $n-text } páginas
}
playbook-group-top = Para começar
page-kind-guide = Guia
page-kind-huddle = Cartão de conversa
page-kind-practice = Prática
page-kind-letter = Carta
page-kind-assessment = Questionário
page-for = { $kind }, para { $roles }
page-owner = Responsável
page-reviewed = Revisto em
page-roles = Para
page-stage = Etapa
called-below = { $name }: { $value }, abaixo de { $mark }.
called-above = { $name }: { $value }, acima de { $mark }.
figure-no-change = sem mudança clara
alert-note = Nota
alert-tip = Dica
alert-important = Importante
alert-warning = Aviso
alert-caution = Cuidado
footnotes = Notas
back-to-text = Voltar ao texto da nota { $footnote }

## Frame
nav-index = Este mês
nav-index-quarter = Este trimestre
nav-index-week = Esta semana
nav-customers = Clientes
nav-voice = O que dizem
nav-stages = Etapas
nav-ratings = Avaliações
nav-playbook = Manual
nav-method = Método
status-draft = Não fechada; os números ainda podem mudar.
data-end = Dados até { $date }.
description = { $title }, { $organisation }, { $period }
csv-link = Os números em CSV
latest-title = { $title }, { $organisation }
versions-topic = Todos os relatórios
versions-headline = O relatório mais recente é o de { $period }
versions-headline-none = Ainda não foi feito nenhum relatório
versions-answer = { $n ->
    [0] Não há nenhum relatório aqui.
    [one] Há { $n-text } relatório aqui.
   *[other] Há { $n-text } relatórios aqui, do mais recente ao mais antigo.
}
versions-count = { $n ->
    [one] { $n-text } relatório
   *[other] { $n-text } relatórios
}
versions-draft = Rascunho
audiences-topic = Leitores
audiences-headline = Cada grupo de leitores tem os seus próprios relatórios
audiences-answer = Envie a cada grupo o endereço da pasta desse grupo, não o desta página.

## More
collected = coletado
collected-head = Desta vez
not-known = não se sabe
not-counted = não contado
hidden-note = [c] é um número oculto: há poucas pessoas por trás dele, ou de outro que ele revelaria.
asked-head = Convidados
rate-head = Taxa de resposta
missing-head = Em branco
invalid-head = Fora da escala
measure = Indicador
method-asked-caption = A quem se perguntou, quem respondeu e o que ficou de fora
method-asked-title = { $same ->
    [yes] Responderam { $low } dos convidados
   *[no] Responderam entre { $low } e { $high } dos convidados
}
method-asked-text = A taxa de resposta é a parcela dos convidados, menos os que não deviam ter sido, que respondeu à pergunta (AAPOR RR1). Convites devolvidos contam entre os convidados.
stage-answer-theme = “{ $theme }” é o tema ouvido de mais lados: { $weight }.
stage-answer-still = Não há mudança clara desde { $period }.
stage-headline-up = { $name }: subiu de { $before } para { $value }{ $gap ->
    [none] {""}
   *[other] ; { $gap }
}
stage-headline-down = { $name }: caiu de { $before } para { $value }{ $gap ->
    [none] {""}
   *[other] ; { $gap }
}
stage-headline-stands = { $name }: { $value }{ $gap ->
    [none] {""}
   *[other] ; { $gap }
}
stage-ratings = { $missed ->
    [0] { $of ->
        [one] O único índice perguntado aqui não fica claramente fora da meta
       *[other] Nenhum dos { $of-text } índices perguntados aqui fica claramente fora da meta
    }
   *[other] { $missed-text } de { $of-text } { $of ->
        [one] índice perguntado
       *[other] índices perguntados
    } aqui { $missed ->
        [one] fica claramente fora da meta
       *[other] ficam claramente fora da meta
    }
}
stage-voice-title-one = “{ $theme }” é o único tema que sobressai
stage-voice-title-hidden = “{ $theme }” é o tema ouvido de mais lados
stage-voice-text-hidden = Quantas vezes cada tema foi citado fica oculto: há poucas pessoas por trás.
chart-nothing = Há poucos números para um gráfico.
playbook-group-start = Começar
playbook-group-listen = Ouvir e entender
playbook-group-act = Agir
playbook-group-advocates = Defensores
playbook-group-support = Conquistar apoio
playbook-group-rhythm = O ritmo
playbook-group-roles = Funções e cartões
playbook-group-forms = Formulários para preencher

## What a cell of a table says where it has nothing: what it is that is not there.
no-figure = sem número
no-range = sem intervalo
no-moment = nada
no-stage = sem etapa
no-promise = sem compromisso
no-team = sem equipe
no-guide = sem guia

## In place of the day on which a promise was kept: it is still to be kept, or was dropped.
done-not-yet = ainda não
done-never = não concluído
