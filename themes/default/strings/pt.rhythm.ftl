### Sentences of roles, huddle cards, the calendar, letters and forms, in Portuguese. Names in braces are filled by the
### program: `$n` chooses the plural form and `$n-text` is the same number as it is written.

## Words of templates
ui-our-mission = Nossa missão.
ui-one-customer = Um cliente.
ui-practise-today = Para praticar hoje.
ui-ask-the-team = Para perguntar à equipe.
ui-our-own-card = Nosso próprio cartão
ui-sample-short = exemplo inventado
ui-go-on = Para continuar

## Navigation
nav-roles = Funções
nav-calendar = Calendário
to-calendar = O calendário: momentos, temas, datas
calendar-why = O mês por função, o ano de temas e arquivos para o calendário de cada um.
find-your-role = Encontre a sua função
role = Função

## Heads of tables
called-head = Indicado
cards-head = Cartões
moment-head = Momento
often-head = Frequência
guide-head = Guia
theme-head = Tema
when-head-theme = Quando
each-week-head = Por semana
each-day-head = Por dia
each-month-head = Por mês
what-head = O quê
kind-head = Tipo
owner-head = De quem
file-head = Arquivo
everyone = Todos
nobody-named = ninguém indicado

## Themes
theme-now = O tema de { $period } é “{ $theme }”.
theme-none = Nenhum tema está definido para { $period }.
theme-next = O seguinte é “{ $theme }”, em { $period }.
theme-past = passado
theme-this = agora
theme-to-come = por vir

## Roles
roles-headline = Encontre a sua função e o que este relatório pede dela
roles-answer = Cada função tem uma página com os seus guias, compromissos e momentos, e cartões de conversa para imprimir.
all-roles-caption = Funções, roteiros indicados e cartões para ler em voz alta
roles-title = { $n ->
    [0] Nenhuma função
    [one] Uma função
   *[other] { $n-text } funções
}
role-plays = { $n ->
    [0] nenhum roteiro
    [one] { $n-text } roteiro
   *[other] { $n-text } roteiros
}
role-cards = { $n ->
    [0] nenhum cartão
    [one] { $n-text } cartão
   *[other] { $n-text } cartões
}
role-headline = { $role }: { $plays ->
    [0] nenhum roteiro indicado
    [one] um roteiro indicado
   *[other] { $plays-text } roteiros indicados
}, { $overdue ->
    [0] nenhum compromisso em atraso
    [one] um compromisso em atraso
   *[other] { $overdue-text } compromissos em atraso
}
role-team = Equipe: { $team }.
role-told = { $n ->
    [0] Ninguém transmitiu a missão a esta função em { $period }, até onde há registro.
    [one] A missão foi transmitida a esta função uma vez em { $period }.
   *[other] A missão foi transmitida a esta função { $n-text } vezes em { $period }.
}
role-told-unknown = Ninguém registrou em { $period } se a missão foi transmitida.
role-open-cards = Imprimir os cartões de conversa
role-cards-theme = { $n ->
    [0] Ainda não há cartão sobre “{ $theme }” para esta função.
    [one] Um cartão sobre “{ $theme }”.
   *[other] { $n-text } cartões sobre “{ $theme }”.
}
role-cards-plain = { $n ->
    [0] Ainda não há cartão para esta função.
    [one] Um cartão.
   *[other] { $n-text } cartões.
}
topic-all-roles = Funções
topic-called = Fazer primeiro
called-title = { $n ->
    [one] Estes números indicam um guia
   *[other] Estes números indicam { $n-text } guias
}
topic-moments = Momentos
moments-title = { $day ->
    [0] Nenhum momento
    [one] Um momento
   *[other] { $day-text } momentos
} por dia, { $week ->
    [0] nenhum
    [one] um
   *[other] { $week-text }
} por semana, { $month ->
    [0] nenhum
    [one] um
   *[other] { $month-text }
} por mês
moments-caption = Momentos que se repetem
take-along = Levar para o próprio calendário
every-day = todo dia útil
every-week = toda semana
every-month = todo mês
topic-promises = Compromissos
role-promises-title = Compromissos desta equipe: { $open ->
    [0] nenhum em aberto
    [one] um em aberto
   *[other] { $open-text } em aberto
}{ $overdue ->
    [0] {""}
    [one] , um em atraso
   *[other] , { $overdue-text } em atraso
}
role-promises-none = Nenhum compromisso desta equipe, ou sobre as suas etapas, está em aberto ou foi encerrado neste período.
topic-own-stages = Etapas
role-stages-title = { $n ->
    [one] Esta equipe cuida de uma etapa da vida do cliente: { $stages }
   *[other] Esta equipe cuida de { $n-text } etapas da vida do cliente: { $stages }
}
role-stage-expects = Os clientes esperam: { $expects }
role-stage-more = Tudo sobre a etapa { $stage }
topic-role-meetings = Reuniões
role-meetings-title = { $held ->
    [0] Não há contagem de quantas vezes a missão foi tratada { $n ->
        [one] nesta reunião
       *[other] nestas { $n-text } reuniões
    }
   *[other] Reuniões em que a missão foi tratada: { $discussed-text } de { $held-text }
}
topic-role-thanks = Agradecimentos
role-thanks-title = { $n ->
    [one] Alguém agradeceu a esta equipe
   *[other] { $n-text } agradecimentos a esta equipe
}
thanked = { $reason }.
thanked-by = { $reason }. ({ $by })
topic-role-guides = Guias
role-guides-title = { $n ->
    [one] Uma página para esta função
   *[other] { $n-text } páginas para esta função, em ordem de leitura
}
role-guides-more = { $n ->
    [one] Mais uma página para esta função
   *[other] Mais { $n-text } páginas para esta função, em ordem de leitura
}

## Cards
cards-title = Cartões de conversa: { $role }
cards-headline-theme = { $n ->
    [one] Um cartão para ler em voz alta: { $theme }
   *[other] { $n-text } cartões para ler em voz alta: { $theme }
}
cards-headline = { $n ->
    [one] Um cartão para ler em voz alta
   *[other] { $n-text } cartões para ler em voz alta
}
cards-headline-none = Não há cartão em { $period } para esta função: { $role }
cards-none = Qualquer conversa de equipe do manual serve; a lista de guias tem todas.
cards-use = Um cartão leva dois minutos: a missão, um cliente, um número, algo a praticar, uma pergunta.
cards-print = Impressos, saem dois por folha: corte entre as marcas.
cards-to-role = Tudo o que diz respeito a esta função: { $role }
card-guide = Como conduzir esta conversa
card-customers = Clientes, entradas menos saídas
card-figure-earlier = { $period }; desde então, { $why }
card-in-turn = Cartão { $place-text } de { $of-text }, em rodízio
card-weeks = { $n ->
    [one] Semana a partir de { $days }
   *[other] Semanas a partir de { $days }
}

## Calendar
calendar-headline = { $n ->
    [0] O tema de { $period } é { $theme }
    [one] O tema de { $period } é { $theme }, com um momento
   *[other] O tema de { $period } é { $theme }, com { $n-text } momentos
}
calendar-headline-none = { $n ->
    [0] Nada está planejado para { $period }
    [one] Nenhum tema em { $period }, e um momento que se repete
   *[other] Nenhum tema em { $period }, e { $n-text } momentos que se repetem
}
topic-by-role = Por função
by-role-title = Quem faz o quê por dia, por semana e por mês
by-role-caption = Momentos por função em { $period }
topic-year = O ano
year-title = { $n ->
    [0] Nenhum tema está planejado depois deste
    [one] Um tema está planejado depois deste
   *[other] { $n-text } temas estão planejados depois deste
}
year-caption = O ano de temas
topic-all-moments = Momentos
all-moments-title = { $n ->
    [0] Nenhum momento mantém a missão em uso
    [one] Um momento mantém a missão em uso
   *[other] { $n-text } momentos mantêm a missão em uso
}
more-meetings = Como isto se conta e a quem a missão foi transmitida
topic-due = Datas
due-title = { $n ->
    [0] Nada mais tem prazo nos próximos três meses
    [one] Um item tem prazo nos próximos três meses
   *[other] { $n-text } itens têm prazo nos próximos três meses
}{ $past ->
    [0] {""}
    [one] , e um passou do prazo
   *[other] , e { $past-text } passaram do prazo
}
due-caption = Compromissos a cumprir e guias a reler até { $date }
due-promise = compromisso
due-promise-overdue = compromisso, em atraso
due-review = guia a reler
due-review-overdue = guia a reler, em atraso
topic-files = Arquivos
files-title = Para levar ao próprio calendário
files-text = As entradas são dias inteiros e não bloqueiam horários. Abrir o arquivo de um relatório posterior as substitui.
files-caption = Arquivos de calendário
calendar-name = { $organisation }: ritmo do cliente
calendar-name-role = { $organisation }: ritmo do cliente, { $role }
event-theme = Tema: { $theme }
event-for = Para: { $roles }
event-guide = Guia: { $title }
event-due = Prazo de compromisso: { $title }
event-owner = Responsável: { $team }
event-review = Reler este guia: { $title }

## Letters and notes
ui-note-to = Para
ui-note-for = Agradeço por
letter-one = Cabe em uma página impressa.
letter-thanks = { $n ->
    [0] Ainda não se agradeceu a ninguém em { $period }; há, portanto, um bilhete a preencher.
    [one] Um bilhete pelo agradecimento de { $period } e um a preencher. Cada um sai em uma página.
   *[other] { $n-text } bilhetes, um para cada agradecimento de { $period }, e um a preencher. Cada um sai em uma página.
}
note-to = Para { $to }
note-for = Agradeço por { $reason }.

## Forms
form-title = O resultado
form-answered = Respondidas: { $answered } de { $of }.
form-sum = Soma: { $sum } de { $most }
form-next = A desenvolver a seguir: “{ $first }” e “{ $second }”.
form-private = Nada do que se escolhe aqui sai desta página, e nada fica guardado quando ela é fechada.
form-print = Imprimir esta página
form-clear = Recomeçar
form-group = Contar um grupo
form-group-how = Digite um formulário de papel após o outro. As contagens ficam nesta página até que ela seja fechada.
form-add = Contar este formulário e começar o próximo
form-added = Formulários contados: { $forms }.
form-lines = Linhas para o arquivo do período em que se perguntou:
ui-form-paper-sum = Soma das minhas respostas:
ui-form-paper-next = Os meus dois pontos mais baixos, que desenvolvo a seguir:

## Paths, tags, reading time
all-guides = Todos os guias
reading-time = Tempo de leitura
reading-minutes = { $n ->
    [one] { $n-text } minuto
   *[other] { $n-text } minutos
}
every-role = todas as funções
page-paths = No percurso
page-tags = Marcadores
page-called-on = Indicado em
path-place = { $place-text } de { $of-text }
path-count = { $n ->
    [0] Nenhuma página
    [one] Uma página
   *[other] { $n-text } páginas
}, { $minutes ->
    [0] { $minutes-text } minutos
    [one] um minuto
   *[other] { $minutes-text } minutos
}
guides-by-kind = Por tipo
guides-by-stage = Por etapa
guides-by-role = Por função
role-page-count = { $n ->
    [0] Nenhuma página
    [one] Uma página
   *[other] { $n-text } páginas
}
guides-by-tag = Por marcador
topic-role-path = Percurso
role-path-title = { $n ->
    [one] “{ $path }”: uma página
   *[other] “{ $path }”: { $n-text } páginas, nesta ordem
}
