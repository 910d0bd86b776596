### Sentences of the pages on complaints, promises, leading signs and habits, in Portuguese. Names in braces are filled by
### the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb of change stands
### only where the arithmetic calls a change.

## Small things
days = { $one ->
    [yes] { $n } dia
   *[no] { $n } dias
}
days-none = mesmo dia
share-range = { $share }, intervalo de confiança { $range }
quoted = “{ $text }”
not-reached = não atingido
promise = Compromisso
no-theme = Sem tema registrado
no-plan = sem plano registrado

## Navigation
nav-loop = Reclamações
nav-commitments = Compromissos
nav-leading = Sinais prévios
nav-culture = Cultura
more-promises = Todos os compromissos, com o que aconteceu antes e depois
more-loop = Reclamações: respostas, soluções e de onde vieram

## Complaints
topic-in-time = No prazo
topic-time = Quanto demora
topic-causes = Causas
topic-rules = Regras falhas
topic-stages = Onde
loop-headline-none = Nenhuma reclamação foi registrada em { $period }
loop-headline-all = { $due ->
    [one] A única reclamação cujo prazo terminou foi resolvida a tempo
   *[other] Todas as { $due-text } reclamações cujo prazo terminou foram resolvidas a tempo
}
loop-headline-solved = { $kept ->
    [0] Nenhuma
   *[other] { $kept-text }
} de { $due-text } { $due ->
    [one] reclamação
   *[other] reclamações
} { $kept ->
    [0] foi resolvida
    [one] foi resolvida
   *[other] foram resolvidas
} no prazo prometido
loop-headline-answered = { $kept ->
    [0] Nenhuma
   *[other] { $kept-text }
} de { $due-text } { $due ->
    [one] reclamação
   *[other] reclamações
} { $kept ->
    [0] foi respondida
    [one] foi respondida
   *[other] foram respondidas
} no prazo prometido
loop-headline-received = { $n ->
    [one] Chegou uma reclamação; nenhum prazo terminou ainda
   *[other] Chegaram { $n-text } reclamações; nenhum prazo terminou ainda
}
loop-none-answer = Nenhuma reclamação está registrada, o que não é o mesmo que ninguém ter tido uma.
loop-none-next = Registre cada reclamação com os seus dias e a sua causa, e esta página conta o que foi feito dela.
loop-moved = { $received ->
    [0] Não chegou nenhuma reclamação
    [one] Chegou uma reclamação
   *[other] Chegaram { $received-text } reclamações
}, { $resolved ->
    [0] nenhuma foi resolvida
    [one] uma foi resolvida
   *[other] { $resolved-text } foram resolvidas
} e { $open ->
    [0] nenhuma está em aberto
    [one] uma está em aberto
   *[other] { $open-text } estão em aberto
} no fim.
loop-oldest = A mais antiga em aberto espera há { $days }.
loop-promise = Prazo prometido para a primeira resposta: { $respond }; para a solução: { $resolve }, em dias corridos.
loop-promise-solve = Prazo prometido para a solução: { $resolve }, em dias corridos.
loop-promise-answer = Prazo prometido para a primeira resposta: { $respond }, em dias corridos.
loop-promise-none = Não foi prometido nenhum prazo para respostas ou soluções; por isso nenhum pode ser cumprido ou descumprido.
loop-solved = Em { $period } terminou o prazo de { $due ->
    [one] uma solução
   *[other] { $due-text } soluções
}: { $kept-text } a tempo{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
}, { $late-text } depois do prazo, { $overdue ->
    [0] nenhuma por resolver
   *[other] { $overdue-text } ainda por resolver
}.
loop-solved-none = Nenhum prazo de solução terminou em { $period }.
loop-answered = Terminou o prazo de { $due ->
    [one] uma primeira resposta
   *[other] { $due-text } primeiras respostas
}: { $kept-text } a tempo{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
}, { $late-text } depois do prazo, { $overdue ->
    [0] nenhuma por dar
   *[other] { $overdue-text } ainda por dar
}.
loop-answered-none = Nenhum prazo de primeira resposta terminou em { $period }.
in-time-none = Nenhum prazo de solução terminou
in-time-all = Tudo cujo prazo terminou foi feito a tempo
in-time-late = { $late ->
    [one] Uma foi resolvida depois do prazo, e nenhuma está em atraso
   *[other] { $late-text } foram resolvidas depois do prazo, e nenhuma está em atraso
}
in-time-overdue = { $overdue ->
    [one] Nenhuma foi resolvida depois do prazo, mas uma continua por resolver além dele
   *[other] Nenhuma foi resolvida depois do prazo, mas { $overdue-text } continuam por resolver além dele
}
in-time-both = { $late ->
    [one] Uma foi resolvida depois do prazo
   *[other] { $late-text } foram resolvidas depois do prazo
}, e { $overdue ->
    [one] uma continua por resolver além dele
   *[other] { $overdue-text } continuam por resolver além dele
}
in-time-title = Soluções a tempo: { $kept } de { $due }
in-time-title-up = Uma parcela maior foi resolvida a tempo: { $kept } de { $due }
in-time-title-down = Uma parcela menor foi resolvida a tempo: { $kept } de { $due }
in-time-title-same = Soluções a tempo: { $kept } de { $due }, sem mudança clara
in-time-title-answered = Primeiras respostas a tempo: { $kept } de { $due }
in-time-title-none = Nenhum prazo terminou
in-time-subtitle = Parcela feita a tempo entre os prazos terminados, em porcentagem, até { $period }
in-time-note = Conta-se no período em que o prazo terminou. A faixa clara é o intervalo de confiança. Com menos de { $fewest ->
    [10] dez
   *[other] { $fewest-text }
}, a parcela não é mostrada; as contagens estão na tabela.
in-time-answered = Respondidas
in-time-solved = Resolvidas
in-time-tip = { $period }: { $kept } de { $due } a tempo
in-time-cut = Só se mostra uma parte da escala de 0 a 100%.
in-time-few-mark = n<{ $fewest-text }
in-time-few = Menos de { $fewest ->
    [10] dez
   *[other] { $fewest-text }
} prazos terminaram
in-time-missing = Nenhum prazo terminou
answers-due = Respostas com prazo
answers-kept = Respostas a tempo
solutions-due = Soluções com prazo
solutions-kept = Soluções a tempo
solutions-overdue = Por resolver no fim
loop-time = { $same ->
    [yes] Metade das reclamações é resolvida no mesmo dia
   *[no] Metade das reclamações é resolvida em até { $days }
}
loop-time-not-reached = Menos da metade está resolvida; a mais antiga espera há { $days }
loop-time-few = Poucas reclamações para dizer quanto demora uma solução
loop-time-none = Não chegou nenhuma reclamação, portanto não há tempo a informar
loop-time-sentence = { $n ->
    [0] De 0 reclamações recebidas,
    [one] De uma reclamação recebida,
   *[other] De { $n-text } reclamações recebidas,
} { $closed ->
    [0] nenhuma está resolvida
    [one] uma está resolvida
   *[other] { $closed-text } estão resolvidas
} e { $open ->
    [0] nenhuma está em aberto
    [one] uma continua em aberto
   *[other] { $open-text } continuam em aberto
}.
loop-response-sentence = Primeira resposta: já dada em { $closed-text } de { $n-text } { $n ->
    [0] reclamações
    [one] reclamação
   *[other] reclamações
}.
loop-median = Mediana: { $days }.
loop-median-range = Mediana: { $days }; intervalo de confiança: { $lower } a { $upper }.
loop-median-open = Mediana: { $days }; intervalo de confiança: de { $lower } a um limite superior ainda não atingido.
loop-median-not-reached = A mediana não foi atingida: menos da metade está concluída.
loop-median-few = Menos de { $fewest ->
    [10] dez
   *[other] { $fewest-text }
} são poucas para uma mediana.
loop-longest = A espera mais longa até agora: { $days }.
loop-time-faster = As soluções chegaram claramente mais depressa que em { $period }
loop-time-slower = As soluções chegaram claramente mais devagar que em { $period }
loop-time-same = O tempo até a solução não mostra mudança clara
loop-time-solved = { $closed ->
    [0] Nenhuma
    [one] Uma
   *[other] { $closed-text }
} de { $n-text } { $n ->
    [0] reclamações recebidas
    [one] reclamação recebida
   *[other] reclamações recebidas
} { $closed ->
    [0] está resolvida
    [one] está resolvida
   *[other] estão resolvidas
}
loop-change-faster = As soluções chegaram claramente mais depressa que em { $period }.
loop-change-slower = As soluções chegaram claramente mais devagar que em { $period }.
loop-change-none = Não há mudança clara desde { $period }.
loop-change-few = São poucas para comparar com { $period }.
unsolved-subtitle = Parcela ainda por resolver após tantos dias, em porcentagem, reclamações recebidas em { $period }
unsolved-note = { $n ->
    [one] Uma reclamação
   *[other] { $n-text } reclamações
}. { $open ->
    [0] A curva não tem nenhuma em aberto
    [one] A que continua em aberto conta pelo tempo que já esperou e é um pequeno traço
   *[other] As { $open-text } que continuam em aberto contam pelo tempo que já esperaram e são pequenos traços
} (Kaplan–Meier). A faixa clara é o intervalo de confiança.
unsolved-end = { $share } por resolver
unsolved-promise = Prometido: { $days }
unsolved-median = Metade em: { $days }
unsolved-axis = Dias desde que a reclamação chegou
day-head = Dia
unsolved-before = Por resolver antes
solved-then = Resolvidas no dia
unsolved-share = Por resolver depois
cause = Causa
cause-policy = Uma política
cause-process = Um processo
cause-people = Pessoas
cause-product = Um produto
cause-other = Outra coisa
cause-not-found = Procurada, não encontrada
cause-not-recorded = Não registrada
complaints-head = Reclamações
causes-title = Causa principal: “{ $cause }”, em { $n } de { $of } reclamações resolvidas
causes-title-tied = Nenhuma causa se destaca sozinha: as maiores têm { $n } de { $of } cada uma
causes-title-none = Nenhuma causa foi registrada para o que se resolveu
causes-subtitle = Reclamações resolvidas por causa principal, { $period }
causes-note = Contagens completas. Políticas e processos estão em destaque: são regras que podemos mudar.
causes-summary = De { $of } reclamações resolvidas: { $list }.
causes-known = Há causa registrada em { $n-text } de { $of-text } { $of ->
    [0] reclamações resolvidas
    [one] reclamação resolvida
   *[other] reclamações resolvidas
}.
causes-share = Causadas por uma política ou um processo: { $n-text } de { $of-text } ({ $share }).
causes-finding = { $n ->
    [0] Nenhuma
   *[other] { $n-text }
} de { $of-text } { $of ->
    [one] reclamação resolvida
   *[other] reclamações resolvidas
} { $n ->
    [0] veio
    [one] veio
   *[other] vieram
} de uma política ou de um processo
rules-title = { $n ->
    [0] Nenhuma
   *[other] { $n-text }
} de { $of-text } { $of ->
    [one] reclamação
   *[other] reclamações
} por regra falha { $n ->
    [0] levou
    [one] levou
   *[other] levaram
} a uma mudança
rules-title-none = Nenhuma reclamação resolvida veio de uma regra falha
rules-title-unsolved = Nada foi resolvido, portanto nenhuma causa é conhecida
rules-sentence = { $n ->
    [0] Nenhuma das { $of-text } resolvidas veio de uma regra falha (política ou processo).
    [one] Uma das { $of-text } resolvidas veio de uma regra falha (política ou processo); { $changed ->
        [0] a regra não foi mudada.
       *[other] a regra foi mudada.
    }
   *[other] { $n-text } das { $of-text } resolvidas vieram de uma regra falha (política ou processo); { $changed ->
        [0] em nenhuma delas a regra foi mudada.
        [one] em uma delas a regra foi mudada.
       *[other] em { $changed-text } delas a regra foi mudada.
    }
}
rules-text = Uma regra falha é uma política ou um processo que causou a reclamação. Conta como mudada quando o compromisso de mudá-la foi cumprido.
rules-changes = Mudanças em vigor: { $list }.
rules-share = Parcela com mudança: { $share }.
rules-caption = Reclamações resolvidas que vieram de uma política ou de um processo, pelo que deu errado
rule-changed-head = Regra mudada
complaint-stages-title = { $stage } é a etapa com mais reclamações
complaint-stages-chart = { $n } de { $of } reclamações são sobre { $stage }
complaint-stages-caption = Reclamações recebidas em { $period } e em aberto no fim, por etapa
complaint-stages-few = Poucas reclamações em cada etapa para destacar uma
complaint-stages-subtitle = Reclamações recebidas por etapa, { $period }
complaint-stages-text-few = Conta-se a etapa em que deu errado; etapas com menos de { $min } ficam ocultas.
complaint-stages-note = Etapas com menos de { $min } ficam ocultas, assim como outras que permitiriam deduzi-las. Escuro: em foco.
complaint-stages-summary = { $n } de { $of } reclamações são sobre { $stage }.
complaint-stages-text = { $n } de { $of } reclamações são sobre { $stage }. Conta-se a etapa em que deu errado; etapas com menos de { $min } ficam ocultas.
received-head = Recebidas
open-head = Em aberto
stage-complaints = { $n ->
    [one] Chegou uma reclamação sobre esta etapa
   *[other] Chegaram { $n-text } reclamações sobre esta etapa
}
stage-complaints-few = Chegaram poucas reclamações sobre esta etapa
stage-complaints-none = Nenhuma reclamação sobre esta etapa chegou em { $period }
stage-complaints-open = { $n ->
    [0] Nenhuma está em aberto no fim.
    [one] Uma está em aberto no fim, qualquer que seja a data de chegada.
   *[other] { $n-text } estão em aberto no fim, qualquer que seja a data de chegada.
}
stage-complaints-open-few = Quantas estão em aberto fica oculto: são menos de { $min }, ou o número serve para ocultar outro.
stage-complaints-all = Em todas as etapas, foram resolvidas a tempo { $kept-text } das { $due-text } cujo prazo terminou.

## Promises
topic-pending = Ainda por cumprir
topic-timeline = No prazo
topic-effects = Antes e depois
topic-setbacks = Contratempos
topic-closed = Concluídos e abandonados
promises-headline = { $kept ->
    [0] Nenhum
   *[other] { $kept-text }
} de { $due-text } { $due ->
    [one] compromisso
   *[other] compromissos
} cujo prazo terminou { $kept ->
    [0] foi cumprido a tempo
    [one] foi cumprido a tempo
   *[other] foram cumpridos a tempo
}{ $overdue ->
    [0] {""}
    [one] ; um está em atraso
   *[other] ; { $overdue-text } estão em atraso
}
promises-headline-open = { $n ->
    [one] Um compromisso foi assumido, e o prazo ainda não terminou
   *[other] { $n-text } compromissos foram assumidos, e nenhum prazo terminou ainda
}
promises-headline-none = Ainda não foi assumido nenhum compromisso
promises-none-answer = Um compromisso é uma mudança anunciada aos clientes, com um responsável e uma data.
promises-none-next = Registre o primeiro, e esta página conta se foi cumprido e o que aconteceu.
promises-rest-none = { $n ->
    [one] Quando o prazo terminar, esta página dirá se foi cumprido.
   *[other] Quando os prazos terminarem, esta página dirá se foram cumpridos.
}
promises-rest = { $late ->
    [0] Nenhum foi concluído depois do prazo
    [one] Um foi concluído depois do prazo
   *[other] { $late-text } foram concluídos depois do prazo
}, { $overdue ->
    [0] nenhum está em atraso
    [one] um está em atraso
   *[other] { $overdue-text } estão em atraso
}, { $dropped ->
    [0] nenhum foi abandonado
    [one] um foi abandonado
   *[other] { $dropped-text } foram abandonados
} e { $open ->
    [0] nenhum está em aberto
    [one] um ainda está dentro do prazo
   *[other] { $open-text } ainda estão dentro do prazo
}.
promises-oldest = O atraso mais antigo já dura { $days }.
effects-caveat = Antes e depois não é prova.
promises-fine = Cumprido significa concluído até a data prometida. Um compromisso retirado antes da data não entra em nenhuma parcela.
effects-sentence = Depois { $of ->
    [one] do único compromisso cujo índice já foi acompanhado por tempo suficiente, o índice { $up ->
        [0] { $down ->
            [0] não mostra mudança clara
           *[other] caiu claramente
        }
       *[other] subiu claramente
    }
   *[other] de { $of-text } compromissos cujo índice já foi acompanhado por tempo suficiente, { $up ->
        [0] o índice não subiu claramente em nenhum caso
        [one] o índice subiu claramente uma vez
        [2] o índice subiu claramente duas vezes
       *[other] o índice subiu claramente { $up-text } vezes
    } e { $down ->
        [0] não caiu claramente em nenhum
        [one] caiu claramente uma vez
        [2] caiu claramente duas vezes
       *[other] caiu claramente { $down-text } vezes
    }
}. Antes e depois não é prova.
effects-none-yet = Ainda não se pode dizer o que aconteceu depois.
effects-none-done = Nada foi concluído ainda, portanto nada pode ter resultado disso.
pending-title = O próximo prazo de um compromisso é { $date }
pending-title-overdue = { $overdue ->
    [one] Um compromisso está em atraso
   *[other] { $overdue-text } compromissos estão em atraso
}; o próximo prazo é { $date }
pending-title-last = { $overdue ->
    [one] Um compromisso está em atraso, e nenhum outro está em aberto
   *[other] { $overdue-text } compromissos estão em atraso, e nenhum outro está em aberto
}
timeline-finding = { $past ->
    [0] Nenhum compromisso passou do prazo
    [one] Um compromisso passou do prazo
   *[other] { $past-text } compromissos passaram do prazo
}
timeline-title = { $n ->
    [one] Um compromisso, desde o dia em que foi assumido
   *[other] { $n-text } compromissos, desde o dia em que cada um foi assumido
}
timeline-subtitle = Compromissos, do dia em que foram assumidos ao dia em que foram concluídos, por prazo
timeline-note = O traço vertical é o prazo; o ponto, o dia da conclusão; a cruz, um contratempo. Laranja é tempo além do prazo; claro ainda está em aberto; cinza foi abandonado.
timeline-now = { $date }
state-head = Situação
opened-head = Assumido em
due-head = Prazo
done-head = Concluído em
when-head = Quando
setback-head = O que aconteceu
plan-head = Plano
effects-title = { $up ->
    [0] O índice não subiu claramente depois de nenhum
   *[other] O índice subiu claramente depois de { $up-text }
} de { $of ->
    [one] 1 compromisso que já se pode avaliar
   *[other] { $of-text } compromissos que já se podem avaliar
}
effects-title-none = É cedo demais para dizer o que aconteceu depois de qualquer compromisso
effects-text = O índice que cada compromisso devia mover: { $window } antes da conclusão e { $window } depois. Antes e depois não é prova: outras coisas também mudaram, e um ponto escolhido por estar ruim tende a voltar ao normal.
effects-unknown = { $title }, { $what }
effect-window = { $kind ->
    [quarter] { $n ->
        [1] um trimestre
        [2] dois trimestres
        [3] três trimestres
       *[other] { $n-text } trimestres
    }
    [week] { $n ->
        [1] uma semana
        [2] duas semanas
        [3] três semanas
       *[other] { $n-text } semanas
    }
   *[month] { $n ->
        [1] um mês
        [2] dois meses
        [3] três meses
       *[other] { $n-text } meses
    }
}
effect-title-none = { $name }: sem mudança clara depois de { $of ->
    [one] “{ $title }”
   *[other] qualquer dos { $of-text } compromissos
}
effect-title-up = { $name }: subiu depois de { $of ->
    [one] “{ $title }”
   *[other] { $up-text } de { $of-text } compromissos
}
effect-title-down = { $name }: caiu depois de { $of ->
    [one] “{ $title }”
   *[other] { $down-text } de { $of-text } compromissos
}
effect-title-both = { $name }, em { $of-text } compromissos: subiu depois de { $up-text } e caiu depois de { $down-text }
effect-subtitle = { $unit }, { $window } antes e { $window } depois, sem contar um período de acomodação
effect-note = Vazado: antes. Cheio: depois. As barras claras são intervalos de confiança. Antes e depois não é prova: um ponto escolhido por estar ruim tende a voltar ao normal.
effect-before = antes
effect-after = depois
effect-tip = { $when }: { $value }; { $n ->
    [0] { $n-text } respostas
    [one] uma resposta
   *[other] { $n-text } respostas
}
answers-before = Respostas antes
answers-after = Respostas depois
difference = Diferença
promise-effect-few = { $name }: poucas respostas para dizer o que aconteceu.
promise-effect-missing = { $name }: períodos próximos não têm respostas, portanto nada se pode dizer.
setbacks-title = { $n ->
    [one] Um contratempo registrado
   *[other] { $n-text } contratempos registrados
}; { $all ->
    [yes] { $n ->
        [one] tem um plano
        [2] ambos têm um plano
       *[other] todos têm um plano
    }
   *[no] { $planned ->
        [0] nenhum tem um plano
        [one] um tem um plano
       *[other] { $planned-text } têm um plano
    }
}
setbacks-caption = O que deu errado, quando foi comunicado e o plano
setbacks-text = Um contratempo comunicado com um plano custa menos confiança do que um que é descoberto.
closed-title = { $done ->
    [0] Nenhum foi concluído
    [one] Um compromisso foi concluído
   *[other] { $done-text } compromissos foram concluídos
}{ $dropped ->
    [0] {""}
    [one] , um foi abandonado
   *[other] , { $dropped-text } foram abandonados
}
stage-promised = { $done ->
    [0] Nenhum compromisso desta etapa foi concluído
    [one] Um compromisso desta etapa foi concluído
   *[other] { $done-text } compromissos desta etapa foram concluídos
}{ $open ->
    [0] {""}
    [one] , um está em aberto
   *[other] , { $open-text } estão em aberto
}{ $overdue ->
    [0] {""}
    [one] , um está em atraso
   *[other] , { $overdue-text } estão em atraso
}{ $dropped ->
    [0] {""}
    [one] , um foi abandonado
   *[other] , { $dropped-text } foram abandonados
}

## Leading signs
topic-leads-waiting = Poucos meses
topic-leads-how = Como se calcula
more-method = Método: intervalos, mudanças, o que fica oculto
leads-headline-nothing = Nenhum resultado está registrado, portanto não há com que comparar uma avaliação
leads-nothing-answer = Um resultado é algo que o negócio já conta de todo modo, como renovações ou novos pedidos.
leads-nothing-next = Registre um no arquivo de cada período, e esta página conta se as avaliações se antecipam a ele.
leads-headline-few = Poucos meses para dizer se as avaliações se antecipam aos resultados
leads-few-answer = { $n ->
    [0] Nenhuma avaliação mudou ainda lado a lado com um resultado
    [one] Até agora, uma avaliação e um resultado mudaram lado a lado uma vez
   *[other] Até agora, avaliações e resultados mudaram lado a lado { $n-text } vezes
}; são necessárias { $needed-text }.
leads-few-when = Com um relatório completo a cada vez, a primeira resposta vem com o de { $period }.
leads-few-next = Até lá, aja a partir de uma avaliação pelo que os clientes dizem, não pelo que ela possa prever.
leads-headline-none = Nenhuma avaliação está claramente ligada a um resultado posterior
leads-none-answer = { $of ->
    [one] O único par de avaliação e resultado com meses suficientes não mostra ligação clara.
   *[other] Nenhum de { $of-text } pares de avaliação e resultado com meses suficientes mostra ligação clara.
}
leads-headline = { $n-text } de { $of-text } { $of ->
    [one] avaliação
   *[other] avaliações
} { $n ->
    [one] antecipou-se
   *[other] anteciparam-se
} a um resultado
leads-warning = Uma ligação não é uma causa: outra coisa pode mover as duas.
leads-fine = { $of ->
    [one] Examinou-se um par de avaliação e resultado, em várias defasagens.
   *[other] Examinaram-se { $of-text } pares de avaliação e resultado, cada um em várias defasagens; quanto mais se examina, mais pares parecem ligados por acaso.
} Dentro de um par, as defasagens são julgadas em conjunto.
leads-how-title = Comparamos mudanças, porque duas linhas que sobem sempre parecem ligadas
leads-how-text = Cada mudança de uma avaliação de um mês para o seguinte é posta ao lado da mudança do resultado, no mesmo mês e até { $lags ->
    [6] seis
   *[other] { $lags-text }
} meses depois. A correlação (Pearson) conta só tantos pares quantos eles valem, dado o quanto cada série carrega de um mês para o outro.
leads-how-warning = Uma ligação não é uma causa. É um motivo para olhar mais de perto e para testar uma mudança de propósito.
leads-waiting-title = { $n ->
    [one] De um par de avaliação e resultado, nada se pode dizer ainda
   *[other] De { $n-text } pares de avaliação e resultado, nada se pode dizer ainda
}
leads-waiting-text = Uma correlação de poucos meses encontra ligações que não existem; por isso nenhuma é mostrada.
leads-waiting-caption = Quantas vezes a avaliação e cada resultado mudaram lado a lado; são necessárias { $needed-text }
rating-head = Avaliação
pairs-head = Pares até agora
lag-head = Defasagem
correlation-head = Correlação
lead-title = “{ $rating }” antecipou-se a “{ $outcome }”
lead-title-same = “{ $rating }” e “{ $outcome }” movem-se no mesmo mês, sem antecedência
lead-title-none = “{ $rating }” não mostra ligação clara com “{ $outcome }”
lead-title-flat = “{ $rating }” ou “{ $outcome }” nunca muda, portanto nada se vê
lead-title-check = “{ $rating }” e “{ $outcome }” coincidem demais: confira os dados
lead-title-few = Poucos meses para dizer se “{ $rating }” se antecipa a “{ $outcome }”
lead-sentence = Quando “{ $rating }” subiu, “{ $outcome }” tendeu a { $way ->
    [same] subir
   *[other] cair
} { $kind ->
    [quarter] { $lag ->
        [one] um trimestre
       *[other] { $lag-text } trimestres
    }
    [week] { $lag ->
        [one] uma semana
       *[other] { $lag-text } semanas
    }
   *[month] { $lag ->
        [one] um mês
       *[other] { $lag-text } meses
    }
} depois (r { $r }; { $range }; { $n-text } pares).
lead-sentence-same = Quando “{ $rating }” subiu, “{ $outcome }” tendeu a { $way ->
    [same] subir
   *[other] cair
} ao mesmo tempo, não depois (r { $r }; { $range }; { $n-text } pares).
lead-sentence-none = Em { $n-text } pares de mudanças, nenhuma defasagem se distingue do acaso.
lead-sentence-few = Pares de mudanças até agora: { $n-text }; são necessários { $needed-text }.
lead-subtitle = Correlação das mudanças de { $kind ->
    [quarter] trimestre a trimestre
    [week] semana a semana
   *[month] mês a mês
}, de −1 a +1, pela antecedência da avaliação
lead-note = No máximo { $n-text } pares de mudanças. As linhas finas são intervalos de confiança. Uma ligação não é uma causa.
lead-axis = { $kind ->
    [quarter] Trimestres
    [week] Semanas
   *[month] Meses
} de antecedência da avaliação
lead-tip = Defasagem { $lag-text }: r { $r }; { $n-text } pares
lead-verdict-same-way = antecipa-se, no mesmo sentido
lead-verdict-other-way = antecipa-se, em sentido oposto
lead-verdict-together = ao mesmo tempo, sem antecedência
lead-verdict-none = sem ligação clara
lead-verdict-flat = sem mudança a comparar
lead-verdict-check = coincide demais: confira os dados
lead-verdict-few = poucos meses para dizer

## Culture
topic-pairs = Comprometimento
topic-meetings = Reuniões
topic-roles = Funções
topic-advocates = Defensores
topic-thanks = Agradecimentos
topic-sponsors = Patrocinadores
topic-allies = Aliados
topic-period-setbacks = Contratempos
culture-title-few = Poucas pessoas responderam para mostrar a posição dos colaboradores
culture-title-all = { $of ->
    [one] Os colaboradores tendem ao comprometimento no único contraste perguntado
   *[other] Os colaboradores tendem ao comprometimento em todos os { $of-text } contrastes
}
culture-title-commitment = Os colaboradores tendem ao comprometimento em { $commitment-text } de { $of-text } contrastes; os demais são mistos
culture-title-compliance = Os colaboradores tendem à obediência em { $compliance-text } de { $of-text } contrastes; os demais são mistos
culture-title-both = Os colaboradores tendem ao comprometimento em { $commitment-text } de { $of-text } contrastes e à obediência em { $compliance-text }
culture-title-mixed = Os colaboradores não tendem nem à obediência nem ao comprometimento
culture-headline-meetings = { $n ->
    [0] A missão não foi tratada em nenhuma
   *[other] A missão foi tratada em { $n-text }
} de { $of-text } { $of ->
    [one] reunião que não é
   *[other] reuniões que não são
} sobre clientes
culture-headline-none = Nada sobre hábitos ou cultura foi registrado
culture-no-survey = Os colaboradores ainda não foram consultados; por isso não se sabe onde estão entre a obediência e o comprometimento.
culture-theme = O tema é “{ $theme }”.
culture-asked = { $n ->
    [0] Ninguém respondeu
    [one] Uma pessoa respondeu
   *[other] { $n-text } pessoas responderam
} em { $period }, anonimamente.
culture-how = Cada pessoa escolheu um ponto de 1, obediência, a 5, comprometimento. Só se aponta uma tendência onde todo o intervalo de confiança fica de um lado do meio.
culture-few = Menos de { $fewest ->
    [10] dez
   *[other] { $fewest-text }
} respostas sustentam cada contraste; por isso nenhum é mostrado.
culture-moved-first = É a primeira pesquisa com estes contrastes; ainda não há com que comparar.
culture-moved-none = Nenhum contraste mudou claramente desde { $before }.
culture-moved = Desde { $before }, { $up ->
    [0] nenhum contraste avançou claramente
    [one] um contraste avançou claramente
   *[other] { $up-text } contrastes avançaram claramente
} para o comprometimento e { $down ->
    [0] nenhum
    [one] um
   *[other] { $down-text }
} para a obediência.
culture-up-list = Rumo ao comprometimento: { $list }.
culture-down-list = Rumo à obediência: { $list }.
pairs-chart-title = “{ $best }” é o mais forte, com { $high }; “{ $weakest }”, o mais fraco, com { $low }
culture-subtitle = Média entre obediência, 1, e comprometimento, 5, pesquisa com colaboradores, { $period }
culture-note = { $n-text } pessoas; respostas em branco ficam de fora.{ $before ->
    [yes] {" "}Vazado: a pesquisa anterior.
   *[no] {""}
} As linhas finas são intervalos de confiança. As mudanças são julgadas em conjunto, porque, entre dez, algumas ocorrem por acaso.
culture-tip = { $period }: { $value }; { $n-text } respostas
pole-left-head = Obediência
pole-right-head = Comprometimento
before-head = Média anterior
mean-head = Média
lean-head = Tende a
lean-commitment = comprometimento
lean-compliance = obediência
lean-mixed = misto
pair-up = rumo ao comprometimento
pair-down = rumo à obediência
pair-same = sem mudança clara
pair-few = poucas respostas
pair-first = primeira pesquisa
pole-compliance = Obediência
pole-compliance-want-to-believe-in-it = Tudo como sempre
pole-commitment-want-to-believe-in-it = Querer acreditar
pole-compliance-understand-why = Cumprir por cumprir
pole-commitment-understand-why = Entender o porquê
pole-compliance-self-motivated = Fazer o que mandam
pole-commitment-self-motivated = Ter motivação própria
pole-compliance-excited = Sentir um peso
pole-commitment-excited = Sentir entusiasmo
pole-compliance-think-for-yourself = Sentir-se tolhido
pole-commitment-think-for-yourself = Pensar por si
pole-compliance-want-to-excel = Evitar problemas
pole-commitment-want-to-excel = Buscar a excelência
pole-compliance-beyond-what-is-required = Só o mínimo
pole-commitment-beyond-what-is-required = Ir além do exigido
pole-compliance-take-action = Esperar instruções
pole-commitment-take-action = Tomar a iniciativa
pole-compliance-directed-by-intent = Precisar de supervisão
pole-commitment-directed-by-intent = Guiar-se pelo propósito
pole-compliance-engaged-with-head-and-heart = Ceder à pressão
pole-commitment-engaged-with-head-and-heart = Envolver-se de cabeça e coração
mission-meetings = { $n ->
    [0] A missão não foi tratada em nenhuma
   *[other] A missão foi tratada em { $n-text }
} de { $of-text } { $of ->
    [one] reunião que não é
   *[other] reuniões que não são
} sobre clientes.
mission-meetings-none-title = Não foi registrado se a missão foi tratada em outras reuniões
mission-meetings-none = Não foi registrado se a missão foi tratada em outras reuniões.
meetings-text = Uma missão de que só se fala onde o assunto são os clientes não orienta mais ninguém. São contagens completas.
meetings-none-text = Anote depois de cada reunião se a missão foi tratada. Basta uma marca.
meetings-caption = Reuniões realizadas em { $period } e em quantas a missão foi tratada
meeting-head = Reunião
about-head = Assunto
held-head = Realizadas
mission-head = Com a missão
meeting-cx = clientes
meeting-other = outro assunto
mission-roles = { $n ->
    [0] A missão não foi transmitida a nenhuma
   *[other] A missão foi transmitida a { $n-text }
} de { $of-text } { $of ->
    [one] função
   *[other] funções
}.
mission-roles-all = { $of ->
    [one] A missão foi transmitida à única função.
   *[other] A missão foi transmitida a todas as { $of-text } funções.
}
mission-roles-none = Não foi registrado a quem a missão foi transmitida.
roles-none-text = Anote para cada função quantas vezes a missão foi transmitida, e esta parte mostra a quem ela não chegou.
roles-heads = Estas funções reúnem { $share } de todos os colaboradores.
roles-not-reached = A quem não chegou: { $list }.
roles-caption = Quantas vezes a missão foi transmitida em { $period }, por função
role-head = Função
times-head = Vezes
advocates-title = A desenvolver a seguir: { $list }
advocates-title-none = Os defensores não avaliaram a si mesmos
advocates-title-few = Poucos defensores responderam para mostrar os seus pontos fortes
advocates-few = Com tão poucas pessoas, uma contagem mostraria o que uma delas respondeu.
advocates-text = { $n ->
    [0] Nenhum defensor avaliou a si mesmo
    [one] Um defensor avaliou a si mesmo
   *[other] { $n-text } defensores avaliaram a si mesmos
} em { $period }, de 1 a 5; 4 e 5 contam como forte. As pessoas não são classificadas.
advocates-chart-title = “{ $quality }” é o ponto mais forte: { $strong }
advocates-subtitle = Defensores que se consideram fortes, em número de pessoas, { $period }
advocates-note = { $n-text } defensores. Escuro: os dois pontos a desenvolver a seguir. Tão poucas pessoas dão intervalos de confiança largos; estão na tabela.
advocates-summary = Defensores fortes em: { $list }.
strong-of = { $n } de { $of }
quality-head = Qualidade
strong-head = Fortes
quality-knows-resistance = Sabe que os hábitos resistem
quality-commitment = Integra uma cultura de comprometimento
quality-declaration = Declara uma posição
quality-believable = Tem credibilidade
quality-thanks = Agradece
quality-bureaucracy = Avança apesar da burocracia
quality-allies = Encontra aliados
quality-courage = Tem coragem
quality-goes-the-distance = Vai até o fim
quality-engaged = Envolve-se
thanks-title = { $n ->
    [one] Foi feito um agradecimento
   *[other] Foram feitos { $n-text } agradecimentos
}, a { $thanked ->
    [one] uma pessoa ou equipe
   *[other] { $thanked-text } pessoas ou equipes
}
thanks-none = Nenhum agradecimento foi registrado
thanks-none-text = Alguém melhorou alguma coisa para um cliente. Descubra quem e agradeça pelo nome.
thanks-caption = A quem se agradeceu em { $period }
thanked-head = A quem
by-head = De
for-head = Por quê
sponsors-title = { $n ->
    [one] Líderes agiram uma vez à vista de todos
    [2] Líderes agiram duas vezes à vista de todos
   *[other] Líderes agiram { $n-text } vezes à vista de todos
}
sponsors-none = Nenhuma ação de um líder está registrada em { $period }
sponsors-last = { $same ->
    [yes] A última ação foi no último dia de { $period }.
   *[no] No fim de { $period }, a última ação tinha ocorrido há { $days }.
}
sponsors-never = Antes disso também não há nenhuma registrada.
sponsors-caption = O que os líderes fizeram em { $period }
sponsor-head = Quem
day-column = Dia
did-head = O quê
allies-title = { $n ->
    [0] Nenhum aliado está conosco
    [one] Um aliado está conosco
   *[other] { $n-text } aliados estão conosco
}, em { $teams ->
    [0] nenhuma equipe
    [one] uma equipe
   *[other] { $teams-text } equipes
}
allies-caption = Aliados por equipe e lugar
team-head = Equipe
place-head = Lugar
period-setbacks-caption = O que deu errado em { $period } e o plano
period-setbacks-title = { $n ->
    [one] Um contratempo foi comunicado desta vez, { $planned ->
        [0] sem plano
       *[other] com um plano
    }
   *[other] { $n-text } contratempos foram comunicados desta vez; { $all ->
        [yes] { $n ->
            [2] ambos têm um plano
           *[other] todos têm um plano
        }
       *[no] { $planned ->
            [0] nenhum tem um plano
            [one] um tem um plano
           *[other] { $planned-text } têm um plano
        }
    }
}
