### Sentences of control charts, of the pages of single scores, and of charts that stand beside them, in Portuguese. Names in
### braces are filled by the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb
### of change stands only where the arithmetic calls a change.

## Control charts
control-clause-steady = { $value } está entre { $lower } e { $upper }, onde ficam { $kind ->
    [quarter] os trimestres comuns
    [week] as semanas comuns
   *[month] os meses comuns
}
control-clause-above = { $value } está acima de { $upper }, onde terminam { $kind ->
    [quarter] os trimestres comuns
    [week] as semanas comuns
   *[month] os meses comuns
}
control-clause-below = { $value } está abaixo de { $lower }, onde começam { $kind ->
    [quarter] os trimestres comuns
    [week] as semanas comuns
   *[month] os meses comuns
}
control-clause-run-above = { $run } { $kind ->
    [quarter] trimestres seguidos
    [week] semanas seguidas
   *[month] meses seguidos
} estão acima da média de { $centre }
control-clause-run-below = { $run } { $kind ->
    [quarter] trimestres seguidos
    [week] semanas seguidas
   *[month] meses seguidos
} estão abaixo da média de { $centre }
control-steady = O gráfico de controle não mostra sinal: { $clause }.
control-signal = O gráfico de controle mostra um sinal: { $clause }.
control-agree-steady = O gráfico de controle concorda, sem sinal: { $clause }.
control-agree-signal = O gráfico de controle concorda, com um sinal: { $clause }.
control-differ-same = Em relação a { $since } não há mudança clara, mas o gráfico de controle mostra um sinal: { $clause }.
control-differ-moved = { $verdict ->
    [up] Subiu
   *[down] Caiu
} desde { $since }, mas o gráfico de controle não mostra sinal: { $clause }.
control-differ-other = { $verdict ->
    [up] Subiu
   *[down] Caiu
} desde { $since }, mas o gráfico de controle mostra um sinal no sentido oposto: { $clause }.
control-few = Um gráfico de controle precisa de { $needed } { $kind ->
    [quarter] trimestres anteriores a este
    [week] semanas anteriores a esta
   *[month] meses anteriores a este
}; até agora { $n ->
    [0] não há { $kind ->
        [quarter] nenhum
        [week] nenhuma
       *[month] nenhum
    }
   *[other] há { $n-text }
}.
control-gaps = Há { $kind ->
    [quarter] poucos trimestres seguidos
    [week] poucas semanas seguidas
   *[month] poucos meses seguidos
} para um gráfico de controle.
control-title = { $name }: { $heading }
control-heading-steady = { $kind ->
    [quarter] um trimestre comum
    [week] uma semana comum
   *[month] um mês comum
}, entre { $lower } e { $upper }
control-heading-flat = { $kind ->
    [quarter] um trimestre comum, { $lower } como os anteriores
    [week] uma semana comum, { $lower } como as anteriores
   *[month] um mês comum, { $lower } como os anteriores
}
control-heading-above = um sinal, { $value } está acima da faixa comum
control-heading-below = um sinal, { $value } está abaixo da faixa comum
control-heading-run-above = um sinal, { $run } { $kind ->
    [quarter] trimestres seguidos
    [week] semanas seguidas
   *[month] meses seguidos
} acima da média
control-heading-run-below = um sinal, { $run } { $kind ->
    [quarter] trimestres seguidos
    [week] semanas seguidas
   *[month] meses seguidos
} abaixo da média
control-subtitle = { $unit }, { $from } a { $to }
control-note = A faixa indica o que é comum: a média { $kind ->
    [quarter] dos { $n } trimestres anteriores a este
    [week] das { $n } semanas anteriores a esta
   *[month] dos { $n } meses anteriores a este
} e os seus movimentos usuais.{ $shares ->
    [yes] {" "}É mais estreita onde mais pessoas responderam.
   *[no] {""}
} Um sinal é { $kind ->
    [quarter] um trimestre fora dela, ou oito seguidos
    [week] uma semana fora dela, ou oito seguidas
   *[month] um mês fora dela, ou oito seguidos
} de um mesmo lado da média.
control-upper = Superior { $value }
control-centre = Média { $value }
control-lower = Inferior { $value }
control-flag-above = Acima da faixa comum
control-flag-below = Abaixo da faixa comum
control-flag-run = { $run } em sequência
control-tip = { $period }: { $value }; faixa comum: { $lower } a { $upper }
control-tip-plain = { $period }: { $value }
control-tip-signal = { $tip } ({ $why })
control-lower-head = Limite inferior
control-centre-head = Média
control-upper-head = Limite superior
control-topic = { $kind ->
    [quarter] Um trimestre comum
    [week] Uma semana comum
   *[month] Um mês comum
}?
control-early = Cedo demais para dizer o que é comum
control-differs = { $words }, { $chart ->
    [signal] mas com um sinal no gráfico de controle
   *[none] mas sem sinal no gráfico de controle
}
control-read-none = sem sinal no gráfico de controle
control-read-signal = com um sinal no gráfico de controle

## Customers, held against other periods
customers-came-name = a entrada
customers-left-name = a saída
customers-net-name = o saldo
customers-control-unit = Número de clientes
customers-control-title = { $n ->
    [0] Entrada e saída de clientes ficaram ambas dentro do comum
    [one] { $list } destoa { $kind ->
        [quarter] dos trimestres anteriores
        [week] das semanas anteriores
       *[month] dos meses anteriores
    }
   *[other] { $list } destoam { $kind ->
        [quarter] dos trimestres anteriores
        [week] das semanas anteriores
       *[month] dos meses anteriores
    }
}
customers-control-came = Entrada de clientes. { $sentence }
customers-control-left = Saída de clientes. { $sentence }
customers-control-net = Saldo das duas. { $sentence }
customers-compared = { $kind ->
    [quarter] O trimestre ({ $period }), o anterior e o mesmo um ano antes
    [week] A semana ({ $period }), a anterior e a mesma um ano antes
   *[month] O mês ({ $period }), o anterior e o mesmo um ano antes
}
compared-title = { $name }, ao lado do período anterior e de um ano antes
## Pages of scores
ratings-answer-signals = Em { $n } de { $of } não há mudança clara, mas { $signals ->
    [one] um deles mostra um sinal no gráfico de controle
   *[other] { $signals-text } deles mostram um sinal no gráfico de controle
}.
ratings-goals-topic = Metas
ratings-goals-title = Mais longe da meta: { $name }
ratings-goals-title-none = Nenhum índice fica claramente fora da meta
ratings-goals-subtitle = { $all ->
    [yes] Cada índice
   *[no] Os { $n-text } de { $of-text } índices mais longe da meta, cada um
} na sua escala inteira; a meta é o traço vertical, { $period }
ratings-goals-note = A linha fina é o intervalo de confiança. As metas são nossas, fixadas de antemão.
ratings-goals-tip = { $name }: { $value }; { $gap }
ratings-goals-summary = { $list }.
ratings-goals-row = { $name } { $value } ({ $gap })
ratings-goal-row = { $gap } ({ $goal })
ratings-stages-topic = Ao longo da jornada
stages-title-missed = { $name }: claramente fora da meta em { $n-text } de { $of-text } etapas
stages-title-met = { $name }: em nenhuma de { $of-text } etapas claramente fora da meta
stages-title-span = Entre { $lowest } ({ $low }) e { $highest } ({ $high }) ao longo da jornada
stages-subtitle = { $name }, { $unit }, etapa por etapa, até { $period }; todos os quadros têm a mesma escala
stages-note = Os quadros seguem a ordem da jornada. A faixa clara é o intervalo de confiança.
stages-note-self = Os quadros seguem a ordem da jornada. Estas pessoas decidiram por si responder; por isso não há intervalo de confiança.
stages-summary = { $name } em { $period }: { $list }.
stages-tip = { $name }, { $tip }
stages-point = { $stage } { $value }
groups-topic = Grupos
groups-chart-title = { $name }: { $finding }
groups-finding = { $up ->
    [0] { $down ->
        [0] { $of ->
            [one] sem mudança clara no único grupo que se pode comparar
           *[other] sem mudança clara em nenhum de { $of-text } grupos
        }
       *[other] uma queda clara em { $down-text } de { $of-text } grupos
    }
   *[other] { $down ->
        [0] uma alta clara em { $up-text } de { $of-text } grupos
       *[other] uma alta clara em { $up-text } e uma queda clara em { $down-text } de { $of-text } grupos
    }
}
groups-finding-none = lado a lado, por { $segment }
groups-finding-hidden = os grupos por { $segment } são pequenos demais para serem mostrados
groups-text = Grupos pequenos ficam ocultos, assim como outros que permitiriam deduzi-los. Meses e grupos diferem só por acaso: uma mudança só é apontada se sobressair entre todos eles.
groups-subtitle = { $unit }, por { $segment }, até { $period }; todos os quadros têm a mesma escala
trend-topic = Ao longo do tempo
trend-title = Entre { $lowest } ({ $low }) e { $highest } ({ $high }) em { $n-text } { $kind ->
    [quarter] trimestres
    [week] semanas
   *[month] meses
}
trend-title-level = { $value } em { $kind ->
    [quarter] cada um dos { $n-text } trimestres mostrados
    [week] cada uma das { $n-text } semanas mostradas
   *[month] cada um dos { $n-text } meses mostrados
}
answers-topic = Respostas
score-goal-sentence = Está { $gap }; a meta é { $goal }.
score-fine-page = { $fine }.
measure-headline-none = { $name }: não perguntado em { $period }
measure-answer-none = Desta vez não há o que relatar sobre este indicador.
## Promises kept over time
kept-title = { $n ->
    [0] { $of ->
        [one] { $kind ->
            [quarter] No único trimestre
            [week] Na única semana
           *[month] No único mês
        } com algum prazo, nem todos os compromissos foram cumpridos a tempo
       *[other] { $kind ->
            [quarter] Em nenhum dos { $of-text } trimestres
            [week] Em nenhuma das { $of-text } semanas
           *[month] Em nenhum dos { $of-text } meses
        } com algum prazo foram cumpridos a tempo todos os compromissos
    }
   *[other] Todos os compromissos foram cumpridos a tempo em { $n-text } de { $of-text } { $kind ->
        [quarter] { $of ->
            [one] trimestre
           *[other] trimestres
        }
        [week] { $of ->
            [one] semana
           *[other] semanas
        }
       *[month] { $of ->
            [one] mês
           *[other] meses
        }
    } com algum prazo
}
kept-sum = { $n-text } a tempo
kept-not-sum = { $n-text } fora do prazo
kept-subtitle = Compromissos { $kind ->
    [quarter] pelo trimestre
    [week] pela semana
   *[month] pelo mês
} em que o prazo terminou, até { $period }
kept-note = Contagem completa, portanto sem intervalo de confiança. Fora do prazo são os compromissos concluídos depois dele, em atraso ou abandonados; os retirados a tempo não entram.
kept-summary = A tempo: { $kept-text }; depois do prazo: { $late-text }; em atraso: { $overdue-text }; abandonados: { $dropped-text }; de { $of-text } cujo prazo terminou.
kept-in-time = Cumpridos a tempo
kept-late = Concluídos depois do prazo
kept-overdue = Em atraso
kept-dropped = Abandonados
kept-due = Com prazo
kept-topic = Cumpridos ao longo do tempo
kept-text = Cada { $kind ->
    [quarter] trimestre conta os compromissos cujo prazo terminou nele
    [week] semana conta os compromissos cujo prazo terminou nela
   *[month] mês conta os compromissos cujo prazo terminou nele
}: os cumpridos a tempo acima da linha, todos os outros abaixo.
kept-tip = { $period }: { $kept } a tempo, { $rest } fora do prazo

## Complaints
unsolved-tip = Após { $days }: { $share } por resolver, intervalo de confiança { $lower } a { $upper }

## Answers
distribution-top = { $points }: { $share }

## Charts in pages of the playbook
span-title = { $name }: { $first } em { $from }, { $last } em { $to }
