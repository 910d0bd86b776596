### Sentences of control charts, of the pages of single scores, and of charts that stand beside them, in Spanish. Names in
### braces are filled by the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb
### of change stands only where the arithmetic calls a change.

## Control charts
control-clause-steady = { $value } está entre { $lower } y { $upper }, donde están { $kind ->
    [quarter] los trimestres habituales
    [week] las semanas habituales
   *[month] los meses habituales
}
control-clause-above = { $value } está por encima de { $upper }, donde acaban { $kind ->
    [quarter] los trimestres habituales
    [week] las semanas habituales
   *[month] los meses habituales
}
control-clause-below = { $value } está por debajo de { $lower }, donde empiezan { $kind ->
    [quarter] los trimestres habituales
    [week] las semanas habituales
   *[month] los meses habituales
}
control-clause-run-above = { $run } { $kind ->
    [quarter] trimestres seguidos
    [week] semanas seguidas
   *[month] meses seguidos
} están por encima de la media de { $centre }
control-clause-run-below = { $run } { $kind ->
    [quarter] trimestres seguidos
    [week] semanas seguidas
   *[month] meses seguidos
} están por debajo de la media de { $centre }
control-steady = El gráfico de control no muestra ninguna señal: { $clause }.
control-signal = El gráfico de control muestra una señal: { $clause }.
control-agree-steady = El gráfico de control coincide, sin señal: { $clause }.
control-agree-signal = El gráfico de control coincide, con una señal: { $clause }.
control-differ-same = Frente a { $since } no hay cambio claro, pero el gráfico de control muestra una señal: { $clause }.
control-differ-moved = { $verdict ->
    [up] Subió
   *[down] Bajó
} desde { $since }, pero el gráfico de control no muestra ninguna señal: { $clause }.
control-differ-other = { $verdict ->
    [up] Subió
   *[down] Bajó
} desde { $since }, pero el gráfico de control muestra una señal en sentido contrario: { $clause }.
control-few = Un gráfico de control necesita { $needed } { $kind ->
    [quarter] trimestres anteriores a este
    [week] semanas anteriores a esta
   *[month] meses anteriores a este
}; hasta ahora { $n ->
    [0] no hay { $kind ->
        [week] ninguna
       *[month] ninguno
    }
   *[other] hay { $n-text }
}.
control-gaps = Hay muy { $kind ->
    [quarter] pocos trimestres seguidos
    [week] pocas semanas seguidas
   *[month] pocos meses seguidos
} para un gráfico de control.
control-title = { $name }: { $heading }
control-heading-steady = { $kind ->
    [quarter] un trimestre habitual
    [week] una semana habitual
   *[month] un mes habitual
}, entre { $lower } y { $upper }
control-heading-flat = { $kind ->
    [quarter] un trimestre habitual, { $lower } como los anteriores
    [week] una semana habitual, { $lower } como las anteriores
   *[month] un mes habitual, { $lower } como los anteriores
}
control-heading-above = una señal, { $value } está por encima de la banda habitual
control-heading-below = una señal, { $value } está por debajo de la banda habitual
control-heading-run-above = una señal, { $run } { $kind ->
    [quarter] trimestres seguidos
    [week] semanas seguidas
   *[month] meses seguidos
} por encima de la media
control-heading-run-below = una señal, { $run } { $kind ->
    [quarter] trimestres seguidos
    [week] semanas seguidas
   *[month] meses seguidos
} por debajo de la media
control-subtitle = { $unit }, de { $from } a { $to }
control-note = La banda es lo habitual: la media de { $kind ->
    [quarter] los { $n } trimestres anteriores a este
    [week] las { $n } semanas anteriores a esta
   *[month] los { $n } meses anteriores a este
} y sus variaciones habituales.{ $shares ->
    [yes] {" "}Es más estrecha donde respondieron más personas.
   *[no] {""}
} Una señal es { $kind ->
    [quarter] un trimestre fuera de ella, u ocho seguidos
    [week] una semana fuera de ella, u ocho seguidas
   *[month] un mes fuera de ella, u ocho seguidos
} a un mismo lado de la media.
control-upper = Límite sup. { $value }
control-centre = Media { $value }
control-lower = Límite inf. { $value }
control-flag-above = Por encima de lo habitual
control-flag-below = Por debajo de lo habitual
control-flag-run = Racha de { $run }
control-tip = { $period }: { $value }; lo habitual es de { $lower } a { $upper }
control-tip-plain = { $period }: { $value }
control-tip-signal = { $tip } ({ $why })
control-lower-head = Límite inferior
control-centre-head = Media
control-upper-head = Límite superior
control-topic = { $kind ->
    [quarter] ¿Un trimestre habitual?
    [week] ¿Una semana habitual?
   *[month] ¿Un mes habitual?
}
control-early = Es pronto para decir qué es lo habitual
control-differs = { $words }, { $chart ->
    [signal] pero con una señal en su gráfico de control
   *[none] pero sin señal en su gráfico de control
}
control-read-none = sin señal en su gráfico de control
control-read-signal = una señal en su gráfico de control

## Customers, held against other periods
customers-came-name = altas
customers-left-name = bajas
customers-net-name = saldo
customers-control-unit = Número de clientes
customers-control-title = { $n ->
    [0] Tanto las altas como las bajas están dentro de lo habitual
   *[other] { $list }: fuera de lo habitual frente a { $kind ->
        [quarter] los trimestres anteriores
        [week] las semanas anteriores
       *[month] los meses anteriores
    }
}
customers-control-came = Altas. { $sentence }
customers-control-left = Bajas. { $sentence }
customers-control-net = Saldo de ambas. { $sentence }
customers-compared = Comparación de { $period } con { $kind ->
    [quarter] el trimestre anterior y el mismo trimestre
    [week] la semana anterior y la misma semana
   *[month] el mes anterior y el mismo mes
} del año pasado
compared-title = { $name }, junto al periodo anterior y un año antes
## Pages of scores
ratings-answer-signals = En { $n } de { $of } no hay un cambio claro, pero { $signals ->
    [one] una de ellas muestra una señal en su gráfico de control
   *[other] { $signals-text } de ellas muestran una señal en su gráfico de control
}.
ratings-goals-topic = Objetivos
ratings-goals-title = La más alejada de su objetivo: { $name }
ratings-goals-title-none = Ninguna puntuación incumple claramente su objetivo
ratings-goals-subtitle = { $all ->
    [yes] Cada puntuación
   *[no] Las { $n-text } puntuaciones, de { $of-text }, más alejadas de su objetivo, cada una
} en toda su escala, con el objetivo como marca vertical, { $period }
ratings-goals-note = La línea fina es el intervalo de confianza. Los objetivos son nuestros y se fijan de antemano.
ratings-goals-tip = { $name }: { $value }; { $gap }
ratings-goals-summary = { $list }.
ratings-goals-row = { $name } { $value } ({ $gap })
ratings-goal-row = { $gap } ({ $goal })
ratings-stages-topic = A lo largo del recorrido
stages-title-missed = { $name } incumple claramente su objetivo en { $n-text } de { $of-text } etapas
stages-title-met = { $name } no incumple claramente su objetivo en ninguna de { $of-text } etapas
stages-title-span = Entre { $lowest } ({ $low }) y { $highest } ({ $high }) a lo largo del recorrido
stages-subtitle = { $name }, { $unit }, etapa por etapa, hasta { $period }; todos los paneles tienen la misma escala
stages-note = Los paneles siguen el orden del recorrido. La banda clara es el intervalo de confianza.
stages-note-self = Los paneles siguen el orden del recorrido. Estas personas decidieron responder por su cuenta, así que no puede darse un intervalo de confianza.
stages-summary = { $name } en { $period }: { $list }.
stages-tip = { $name }, { $tip }
stages-point = { $stage } { $value }
groups-topic = Grupos
groups-chart-title = { $name }: { $finding }
groups-finding = { $up ->
    [0] { $down ->
        [0] { $of ->
            [one] sin cambio claro en el único grupo que puede compararse
           *[other] sin cambio claro en ninguno de { $of-text } grupos
        }
       *[other] un descenso claro en { $down-text } de { $of-text } grupos
    }
   *[other] { $down ->
        [0] un ascenso claro en { $up-text } de { $of-text } grupos
       *[other] un ascenso claro en { $up-text } y un descenso claro en { $down-text } de { $of-text } grupos
    }
}
groups-finding-none = uno junto a otro, por { $segment }
groups-finding-hidden = los grupos por { $segment } son demasiado pequeños para mostrarlos
groups-text = Los grupos pequeños están ocultos, y con ellos otros que permitirían deducirlos. Los meses y los grupos difieren ya por puro azar: solo se habla de cambio si destacaría entre todos ellos.
groups-subtitle = { $unit }, por { $segment }, hasta { $period }; todos los paneles tienen la misma escala
trend-topic = A lo largo del tiempo
trend-title = Entre { $lowest } ({ $low }) y { $highest } ({ $high }) en { $n-text } { $kind ->
    [quarter] trimestres
    [week] semanas
   *[month] meses
}
trend-title-level = { $value } en { $kind ->
    [quarter] cada uno de los { $n-text } trimestres mostrados
    [week] cada una de las { $n-text } semanas mostradas
   *[month] cada uno de los { $n-text } meses mostrados
}
answers-topic = Respuestas
score-goal-sentence = Es decir, { $gap }; el objetivo es { $goal }.
score-fine-page = { $fine }.
measure-headline-none = { $name }: no se preguntó en { $period }
measure-answer-none = Esta vez no hay nada que informar al respecto.
## Promises kept over time
kept-title = { $n ->
    [0] { $kind ->
        [quarter] En ninguno de los { $of-text } trimestres con promesas que vencían
        [week] En ninguna de las { $of-text } semanas con promesas que vencían
       *[month] En ninguno de los { $of-text } meses con promesas que vencían
    } se cumplieron todas a tiempo
   *[other] Todas las promesas se cumplieron a tiempo en { $n-text } de { $of-text } { $kind ->
        [quarter] trimestres
        [week] semanas
       *[month] meses
    } con vencimientos
}
kept-sum = { $n-text } cumplidas a tiempo
kept-not-sum = { $n-text } sin cumplir a tiempo
kept-subtitle = Promesas por { $kind ->
    [quarter] el trimestre
    [week] la semana
   *[month] el mes
} en que vencían, hasta { $period }
kept-note = Es un recuento completo, así que no tiene intervalo de confianza. Sin cumplir a tiempo son las cumplidas con retraso, las vencidas y las abandonadas; las retiradas a tiempo no se cuentan.
kept-summary = De { $of-text } que vencían: cumplidas a tiempo, { $kept-text }; cumplidas con retraso, { $late-text }; vencidas, { $overdue-text }; abandonadas, { $dropped-text }.
kept-in-time = Cumplidas a tiempo
kept-late = Cumplidas con retraso
kept-overdue = Vencidas
kept-dropped = Abandonadas
kept-due = Vencían
kept-topic = Cumplidas a lo largo del tiempo
kept-text = En cada { $kind ->
    [quarter] trimestre
    [week] semana
   *[month] mes
} se cuentan las promesas cuya fecha caía en ese periodo: las cumplidas a tiempo, sobre la línea; todas las demás, debajo.
kept-tip = { $period }: { $kept } cumplidas a tiempo, { $rest } no

## Complaints
unsolved-tip = Tras { $days }: { $share } sin resolver, intervalo de confianza de { $lower } a { $upper }

## Answers
distribution-top = { $points }: { $share }

## Charts in pages of the playbook
span-title = { $name }: { $first } en { $from }, { $last } en { $to }
