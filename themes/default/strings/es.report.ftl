### Sentences of the report, in Spanish. Names in braces are filled by the program: `$n` chooses the plural form and
### `$n-text` is the same number as it is written. A verb of change stands only where the arithmetic calls a change.

## Calendar
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sep
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic
period-month = { $month } de { $year }
period-quarter = T{ $quarter } de { $year }
period-week = semana { $week } de { $year }
quarter-short = T{ $quarter }
date = { $day } de { $month } de { $year }
day = { $day } de { $month }

## Small things
range = de { $lower } a { $upper }
named = { $name }: { $text }
list-apart = { $first }; { $last }
list-and = { $first } y { $last }
list-and-before-i = { $first } e { $last }
list-or = { $first } o { $last }
list-or-before-o = { $first } u { $last }
hidden-mark = [c]
hidden = oculto: muy pocas respuestas
not-collected = no recogido
gap-points = { $kind ->
    [mean] { $text }
   *[points] { $n ->
        [one] { $text } punto
       *[other] { $text } puntos
    }
}

## Customers
customers-grew = { $kind ->
    [quarter] { $n ->
        [one] { $n-text } cliente más que hace un trimestre
       *[other] { $n-text } clientes más que hace un trimestre
    }
    [week] { $n ->
        [one] { $n-text } cliente más que hace una semana
       *[other] { $n-text } clientes más que hace una semana
    }
   *[month] { $n ->
        [one] { $n-text } cliente más que hace un mes
       *[other] { $n-text } clientes más que hace un mes
    }
}
customers-shrank = { $kind ->
    [quarter] { $n ->
        [one] { $n-text } cliente menos que hace un trimestre
       *[other] { $n-text } clientes menos que hace un trimestre
    }
    [week] { $n ->
        [one] { $n-text } cliente menos que hace una semana
       *[other] { $n-text } clientes menos que hace una semana
    }
   *[month] { $n ->
        [one] { $n-text } cliente menos que hace un mes
       *[other] { $n-text } clientes menos que hace un mes
    }
}
customers-level = { $kind ->
    [quarter] Tantos clientes como hace un trimestre
    [week] Tantos clientes como hace una semana
   *[month] Tantos clientes como hace un mes
}
customers-unreconciled = La cuenta de clientes no cuadra
customers-not-counted = No se contaron los clientes
customers-not-counted-answer = No llegó ninguna cuenta de clientes de { $period }.
customers-moved = Altas: { $incoming }; bajas: { $outgoing }.
customers-sentence = Altas en { $period }: { $incoming }; bajas: { $outgoing }; { $word ->
    [grew] saldo: +{ $n }
    [shrank] saldo: −{ $n }
   *[level] tantos como antes
}.
customers-largest-reason = Entre los motivos que conocemos, «{ $reason }» es el principal: { $n-text }.
customers-returned = { $n ->
    [one] De las altas, { $n-text } ya había sido cliente.
   *[other] De las altas, { $n-text } ya habían sido clientes.
}
customers-adds-up-title = La cuenta cuadra
customers-adds-up-full = { $opening } al inicio, más { $incoming } altas, menos { $outgoing } bajas, son { $closing } al final.
customers-adds-up = Cuadra: { $opening } al inicio, { $closing } al final.
customers-unknown-title = No se sabe si la cuenta cuadra
customers-nothing-to-add = No hay nada que cuadrar
customers-no-opening = No se sabe cuántos había al inicio.
customers-closing-gap = No cuadra: { $opening } al inicio, { $incoming } altas y { $outgoing } bajas dan { $computed }, pero al final se declaran { $closing }. La diferencia es { $gap }.
customers-opening-gap = No cuadra: { $earlier } cerró con { $closed } clientes y { $period } abre con { $opening }. La diferencia es { $gap }.
customers-trend-title = { $word ->
    [grew] Se ganaron clientes en { $period }: saldo de { $n }
    [shrank] Se perdieron clientes en { $period }: saldo de { $n }
    [level] No se ganaron ni se perdieron clientes en { $period }
   *[unreconciled] Altas en { $period }: { $incoming }; bajas: { $outgoing }; la cuenta no cuadra
}
customers-trend-gained = Los clientes { $gained ->
    [0] no aumentaron
   *[other] aumentaron
} en { $kind ->
    [quarter] { $gained ->
        [0] ninguno
       *[other] { $gained-text }
    } de los últimos { $periods-text } trimestres contados
    [week] { $gained ->
        [0] ninguna
       *[other] { $gained-text }
    } de las últimas { $periods-text } semanas contadas
   *[month] { $gained ->
        [0] ninguno
       *[other] { $gained-text }
    } de los últimos { $periods-text } meses contados
}
customers-trend-unreconciled = Altas y bajas, tal como se contaron
customers-trend-subtitle = Clientes que llegaron, que se fueron y saldo de ambos, en número de personas, hasta { $period }
customers-trend-summary = Altas en { $period }: { $incoming }; bajas: { $outgoing }; saldo: { $net }. En los periodos mostrados: { $came } altas y { $left } bajas.
customers-trend-note = Es un recuento completo, así que no tiene intervalo de confianza. En la página del método se explica quién cuenta como cliente.
customers-reasons-title = «{ $reason }» es el motivo de baja más citado
customers-reasons-title-none = No se registraron motivos de baja
customers-reasons-subtitle = Motivo principal de baja, uno por cada cliente que se fue, { $period }
customers-reasons-text = De las { $outgoing } bajas, { $recorded } dieron un motivo; de { $missing } no se registró ninguno.
customers-reasons-do-not-add-up = Hay { $recorded } motivos registrados, pero solo { $outgoing } bajas: los motivos no cuadran.
customers-reasons-text-hidden = Bajas: { $outgoing }. Los motivos que dieron unas pocas personas están ocultos.
customers-reasons-summary = Principales motivos de baja en { $period }: { $list }.
customers-reason-not-recorded = Sin registrar
customers-groups-title = Altas y bajas, por { $segment }
customers-groups-finding = { $group } es, de los grupos mostrados, el que más se movió: saldo de { $net }
customers-groups-text = Los recuentos de menos de { $min } personas están ocultos, y con ellos otros que permitirían deducirlos.
came = Altas
left = Bajas
net = Saldo
opening = Al inicio
closing = Al final
period = Periodo
reason = Motivo
people = Personas
group = Grupo

## Scores
score-name-stage = { $measure } ({ $stage })
score-name-theme = { $name }: { $theme }
score-name-group = { $name }, { $group }
score-no-goal = sin objetivo fijado
score-no-data = no preguntado
score-hidden = muy pocas respuestas
score-gap-met = { $better ->
    [lower] { $gap } por debajo del objetivo
   *[higher] { $gap } por encima del objetivo
}
score-gap-met-exact = en el objetivo
score-gap-missed = { $better ->
    [lower] { $gap } más que el objetivo
   *[higher] { $gap } menos que el objetivo
}
score-gap-plain-above = { $gap } por encima del objetivo
score-gap-plain-below = { $gap } por debajo del objetivo
score-gap-above-close = { $better ->
    [lower] { $gap } por debajo del objetivo, no concluyente
   *[higher] { $gap } por encima del objetivo, no concluyente
}
score-gap-below-close = { $better ->
    [lower] { $gap } más que el objetivo, no concluyente
   *[higher] { $gap } menos que el objetivo, no concluyente
}
score-gap-exact-close = en el objetivo, no concluyente
score-change-up = { $since ->
    [none] subió desde { $before }
   *[other] subió desde { $before } ({ $since })
}
score-change-down = { $since ->
    [none] bajó desde { $before }
   *[other] bajó desde { $before } ({ $since })
}
score-change-none = { $since ->
    [none] sin cambio claro
   *[other] sin cambio claro desde { $since }
}
score-change-few = muy pocas respuestas para decir qué cambió
score-change-chart = el gráfico muestra cómo evolucionó
score-change-first = se pregunta por primera vez
score-fine = n { $n } · { $range }
score-fine-n = n { $n }
score-fine-self-selected = n { $n } · no es una muestra, así que no hay intervalo
score-fine-small = n { $n } · { $range } · base pequeña
score-sentence-up = { $name } subió { $change } ({ $range }), hasta { $value }, con { $n ->
    [one] { $n-text } respuesta
   *[other] { $n-text } respuestas
}{ $chart ->
    [signal] {""}, aunque su gráfico de control muestra una señal
    [none] {""}, aunque su gráfico de control no muestra ninguna señal
   *[agrees] {""}
}.
score-sentence-down = { $name } bajó { $change } ({ $range }), hasta { $value }, con { $n ->
    [one] { $n-text } respuesta
   *[other] { $n-text } respuestas
}{ $chart ->
    [signal] {""}, aunque su gráfico de control muestra una señal
    [none] {""}, aunque su gráfico de control no muestra ninguna señal
   *[agrees] {""}
}.
score-sentence-none = { $name } está en { $value }, con { $n ->
    [one] { $n-text } respuesta
   *[other] { $n-text } respuestas
}, sin cambio claro{ $chart ->
    [signal] {""}, aunque su gráfico de control muestra una señal
    [none] {""}, aunque su gráfico de control no muestra ninguna señal
   *[agrees] {""}
}.
score-sentence-first = { $name } está en { $value }, con { $n ->
    [one] { $n-text } respuesta
   *[other] { $n-text } respuestas
}.
score-sentence-hidden = { $name }: respondieron muy pocas personas para mostrar una puntuación.
score-sentence-no-data = { $name }: no se preguntó en { $period }.
score-title-up = { $since ->
    [none] { $name } subió de { $before } a { $value }
   *[other] { $name } subió de { $before } en { $since } a { $value }
}
score-title-down = { $since ->
    [none] { $name } bajó de { $before } a { $value }
   *[other] { $name } bajó de { $before } en { $since } a { $value }
}
score-title-none = { $name } está en { $value }: { $chart ->
    [signal] una señal en su gráfico
   *[agrees] sin cambio claro
}
score-title-first = { $name } está en { $value }
score-title-hidden = { $name }: muy pocas respuestas para mostrar una puntuación
score-title-no-data = { $name }: no se preguntó en { $period }
score-range = intervalo de confianza { $range }
score-trend-subtitle = { $unit }, { $population ->
    [employees] empleados
   *[customers] clientes
}, hasta { $period }
score-trend-note = { $n } respuestas en { $period }. La banda clara es el intervalo de confianza: solo recoge el azar, no quién decidió responder.
score-trend-note-self = { $n } respuestas en { $period }. Estas personas decidieron responder por su cuenta, así que no puede darse un intervalo de confianza.
score-trend-tip = { $period }: { $value }; intervalo de confianza { $range }; { $n } respuestas
score-trend-tip-n = { $period }: { $value }; { $n } respuestas
score-asked = Se preguntó a { $asked } personas y respondieron { $n } ({ $rate }).
score-answered = Respondieron { $n }; no se sabe a cuántas personas se preguntó.
score-missing = { $n ->
    [one] Se deja fuera { $n-text } respuesta en blanco.
   *[other] Se dejan fuera { $n-text } respuestas en blanco.
}
score-invalid = { $n ->
    [one] Se deja fuera { $n-text } respuesta ajena a la escala.
   *[other] Se dejan fuera { $n-text } respuestas ajenas a la escala.
}
score-weighted = Ponderada según los clientes conocidos, porque el { $gap } de las respuestas vino del grupo que no correspondía; sin ponderar es { $value }. Cuenta como { $effective } respuestas de igual peso.
score-weighted-survey = Ponderada con los pesos de la encuesta; sin ponderar es { $value }. Cuenta como { $effective } respuestas de igual peso.
score-weights-heavy = Los pesos son grandes: unas pocas respuestas cuentan por muchas.
score-cannot-weight = No se pudo ponderar, porque un grupo de clientes no dio respuestas; todas las respuestas cuentan lo mismo.
unit-nps = puntos de −100 a +100
unit-csat = porcentaje que eligió uno de los dos puntos más altos
unit-favourable = porcentaje que eligió { $points }
unit-ces = media de { $lowest } (difícil) a { $highest } (fácil)
unit-mean = media en la escala de { $lowest } a { $highest }
goal-label = Objetivo { $value }
trend-cut = Solo se muestra una parte de la escala de { $lowest } a { $highest }.
distribution-title-nps = { $promoters } de promotores, { $passives } de pasivos y { $detractors } de detractores
distribution-title = El { $share } eligió { $point } o más
distribution-title-low = El { $share } eligió { $points }
distribution-subtitle = Porcentaje de respuestas en cada punto, { $period }
distribution-summary = De { $n } respuestas, { $list }.
distribution-point = { $share } en { $point }
distribution-promoters = Promotores
distribution-passives = Pasivos
distribution-detractors = Detractores
groups-title = { $name } por { $segment }
answers = Respuestas
score = Puntuación
range-head = Intervalo de confianza
range-from = Intervalo desde
range-to = Intervalo hasta
change-head = Cambio
goal-head = Objetivo
verdict-head = En palabras
share-head = Porcentaje
point-head = Punto
verdict-up = subió
verdict-down = bajó
verdict-no-clear-change = sin cambio claro
effect-unclear = sin cambio claro
verdict-too-few-answers = muy pocas respuestas
verdict-no-data = sin cifra anterior
verdict-read-from-the-chart = véase el gráfico
verdict-met = objetivo cumplido
verdict-missed = objetivo incumplido
verdict-too-close-to-call = no concluyente

## Ratings page
ratings-topic = Valoraciones
ratings-headline-missed = { $n ->
    [one] { $n-text } de { $of-text } puntuaciones incumple claramente su objetivo
   *[other] { $n-text } de { $of-text } puntuaciones incumplen claramente su objetivo
}
ratings-headline-met = { $of ->
    [one] La única puntuación con objetivo no lo incumple claramente
   *[other] Ninguna de { $of-text } puntuaciones incumple claramente su objetivo
}
ratings-headline-no-goals = { $n ->
    [one] Se midió { $n-text } puntuación
   *[other] Se midieron { $n-text } puntuaciones
}
ratings-headline-few = Respondieron muy pocas personas para mostrar una puntuación
ratings-few-answer = Una puntuación se muestra a partir de { $fewest ->
    [10] diez
   *[other] { $fewest-text }
} respuestas. Con menos, el azar por sí solo podría ponerla en cualquier sitio.
ratings-headline-none = No se preguntó nada en { $period }
ratings-answer-moves = { $up ->
    [0] Ninguna puntuación subió claramente
    [one] { $up-text } puntuación subió claramente
   *[other] { $up-text } puntuaciones subieron claramente
} y { $down ->
    [0] ninguna bajó claramente
    [one] { $down-text } bajó claramente
   *[other] { $down-text } bajaron claramente
}.
ratings-answer-first = No hay puntuaciones anteriores con las que comparar.
ratings-answer-rest = En { $n } de { $of } no hay un cambio claro: es lo que se vería solo por azar.
ratings-fine = El intervalo de confianza abarca el 95 % de lo que puede hacer el azar por sí solo. En esta tabla solo se habla de cambio si destacaría entre todas sus filas.
ratings-none-answer = No llegaron respuestas, así que no hay nada que informar. Los periodos anteriores están en sus propios informes.

## Voice
voice-topic = Qué dicen los clientes
voice-headline-stage = { $n ->
    [one] «{ $theme }», en la etapa { $stage }, se oye por { $n-text } vía
   *[other] «{ $theme }», en la etapa { $stage }, se oye por { $n-text } vías
}
voice-headline-none = No se recogió nada en { $period }
voice-headline-silent = Nadie dijo nada en { $period }
voice-headline-scattered = Ningún tema se oye por más de una fuente
voice-answer = Aparece en { $present } de { $collected } fuentes{ $known ->
    [yes] , con { $volume ->
        [one] { $volume-text } comentario
       *[other] { $volume-text } comentarios
    } en total
   *[no] {""}
}{ $scores ->
    [yes] , y su puntuación incumple el objetivo
   *[no] {""}
}.
voice-answer-total = { $n ->
    [one] Se recogió { $n-text } comentario
   *[other] Se recogieron { $n-text } comentarios
} de { $sources ->
    [one] { $sources-text } fuente
   *[other] { $sources-text } fuentes
} en { $period }.
voice-none-answer = No llegó ningún comentario. Eso no equivale a que no haya quejas.
voice-silent-answer = { $sources ->
    [one] Se escuchó { $sources-text } fuente, y no llegó nada.
   *[other] Se escucharon { $sources-text } fuentes, y no llegó nada.
}
voice-fine = La convergencia es cuántas fuentes independientes coinciden; el volumen, cuánto se dijo. Nunca se multiplican.
voice-unplaced-few = Unos pocos comentarios no indican etapa y no figuran en ninguna tabla.
voice-unplaced = { $n ->
    [one] { $n-text } comentario no indica etapa y no figura en ninguna tabla.
   *[other] { $n-text } comentarios no indican etapa y no figuran en ninguna tabla.
}
voice-voices-unknown = No todas las fuentes dicen cuántas personas distintas hablaron; en esas, cada comentario cuenta como una.
theme-name = { $theme } ({ $stage })
theme-weight = { $sides ->
    [none] {""}
   *[some] { $sides }, {""}
}{ $volume ->
    [one] { $volume-text } comentario
   *[other] { $volume-text } comentarios
}
theme-weight-hidden = { $sides ->
    [none] número oculto
   *[some] { $sides }, número oculto
}
theme-sides = { $sources ->
    [one] { $score ->
        [yes] { $sources-text } fuente y su puntuación coinciden
       *[no] { $sources-text } fuente
    }
   *[other] { $score ->
        [yes] { $sources-text } fuentes y su puntuación coinciden
       *[no] { $sources-text } fuentes coinciden
    }
}
theme-sides-score = solo su puntuación
theme-weight-emerging = { $weight }, en aumento en varias fuentes
theme-weight-rising = { $weight }, en aumento en { $source }
theme-scores = su puntuación incumple el objetivo
themes-title = { $n ->
    [one] Un tema se oye por varias fuentes
   *[other] { $n-text } temas se oyen por varias fuentes
}
themes-title-none = Ningún tema se oye por varias fuentes
themes-text = Ordenados por cuántas fuentes coinciden y, después, por cuánto se dijo.
themes-chart-title = Lo más comentado: { $theme }, { $volume ->
    [one] { $volume-text } comentario
   *[other] { $volume-text } comentarios
}
themes-chart-subtitle = Comentarios por tema y etapa, todas las fuentes, { $period }
themes-chart-summary = Lo más comentado: { $list }.
themes-note = { $n } comentarios de { $sources ->
    [one] { $sources-text } fuente
   *[other] { $sources-text } fuentes
}. Los recuentos inferiores a { $min } están ocultos, y con ellos otros que permitirían deducirlos.
themes-note-hidden = Los recuentos inferiores a { $min } están ocultos, y con ellos otros que permitirían deducirlos.
matrix-title = Donde más hablan los clientes: { $stage }
matrix-subtitle = Comentarios por etapa y fuente, { $period }
matrix-summary = La etapa con más comentarios es { $stage }: { $n } de { $total }.
matrix-note = Los recuentos inferiores a { $min } están ocultos, y con ellos otros que permitirían deducirlos. Con trama: no recogido.
rising-title = { $n ->
    [one] De un tema se habla más que antes
   *[other] De { $n-text } temas se habla más que antes
}
rising-caption = Temas de los que se habla más que antes, por fuente
rising-title-none = De ningún tema se habla claramente más que antes
rising-title-few = Muy pocos periodos para decir qué está en aumento
rising-text = Comparado con todos los periodos anteriores, teniendo en cuenta que los comentarios vienen en rachas y cuántos temas se examinaron.
rising-text-few = Hacen falta { $needed ->
    [6] seis
   *[other] { $needed-text }
} periodos anteriores.
sources-title = Escuchamos { $n } de { $of ->
    [one] { $of-text } fuente
   *[other] { $of-text } fuentes
}
sources-caption = Fuentes, y cómo se recoge cada una
sources-text = Espontánea: la gente vino a nosotros. Preguntada: fuimos nosotros quienes preguntamos.
source = Fuente
stage = Etapa
theme = Tema
items = Comentarios
voices = Personas
sources-agree = Fuentes que coinciden
how-head = Cómo se recoge
volunteered = espontánea
asked = preguntada
total = Total
ratio-head = Veces lo habitual
quote-origin = { $source }, { $stage }, { $period }
quote-origin-plain = { $source }, { $period }
media-label = Grabación: { $source }
media-label-video = Vídeo: { $source }

## Stages
stage-headline-theme = «{ $theme }» es lo que más se oye en la etapa { $stage }
stage-headline-quiet = No se oyó nada sobre la etapa { $stage }
stage-headline-few = Se oyó poco sobre la etapa { $stage }
stage-headline-scattered = Ningún tema destaca en la etapa { $stage }
stage-answer-items = { $n ->
    [one] Se recogió { $n-text } comentario sobre la etapa { $stage }
   *[other] Se recogieron { $n-text } comentarios sobre la etapa { $stage }
}, de { $sources ->
    [one] { $sources-text } fuente
   *[other] { $sources-text } fuentes
}.
stage-answer-none = No llegaron comentarios sobre esta etapa en { $period }.
stage-answer-few = Llegaron unos pocos comentarios; cuántos, está oculto.
stage-owner = Se ocupa de ella: { $team }.
stage-focus = Esta etapa está en el foco.
stage-action-said = { $n } de { $of } comentarios
stage-voice-title = «{ $theme }» es lo que más se menciona
stage-voice-title-none = Qué dicen aquí los clientes
stage-voice-text-none = Con sus propias palabras.
stage-voice-text = Comentarios por tema, todas las fuentes juntas.

## First page: the rest of it is in en.index.ftl
promise-kept = Cumplida el { $date }
promise-late = Realizada el { $date }, tarde ({ $due })
promise-overdue = Vencida desde el { $date }
promise-open = Vence el { $date }
promise-dropped = Abandonada el { $date }
promise-ahead = Realizada el { $date }, antes del plazo ({ $due })
promise-effect = { $name }: { $before } antes, { $after } después ({ $change }; { $range }).
promise-effect-none = { $name }: { $before } antes, { $after } después, sin cambio claro.
promise-effect-wait = { $name }: es pronto para decir qué pasó.
promise-setback = Contratiempo: { $what }.
promise-setback-plan = Contratiempo: { $what }. Plan: { $plan }.

## Method
method-topic = Cómo lo sabemos
method-headline = Cómo se hacen estas cifras, y qué no pueden decir
method-answer-1 = Cada puntuación va acompañada de cuántos respondieron, lo segura que es y dónde debería estar.
method-answer-2 = Donde la diferencia podría deberse al azar, el informe dice «sin cambio claro».
method-asked = A quién se preguntó
method-asked-title-unknown = No se sabe a cuántas personas se preguntó
method-asked-title-none = No se preguntó a nadie en { $period }
method-range = Intervalo de confianza
method-range-title = Una puntuación obtenida de una parte de los clientes no es exacta
method-range-text = El intervalo de confianza contiene la puntuación verdadera en 95 de cada 100 encuestas como esta. Solo recoge el azar, no quién decidió responder. Quienes responden sin que se les pregunte no son una muestra, así que sus puntuaciones no tienen intervalo.
method-change = Cambio
method-change-title = Solo se habla de cambio cuando el azar es una explicación improbable
method-change-text = Comparamos con el último periodo en el que se preguntó lo mismo. En una tabla con muchas filas algunas difieren por azar, así que en ella un cambio debe destacar entre todas las filas (Benjamini–Hochberg). Las puntuaciones de portada, como mucho tres, se juzgan por sí solas.
method-hidden = Qué se oculta
method-hidden-title = Los grupos pequeños se ocultan para que no se pueda reconocer a nadie
method-hidden-text = Se ocultan los recuentos de 1 a { $below } personas o comentarios, así como las puntuaciones y las citas de grupos de menos de { $quotes }. Donde una cifra oculta podría deducirse de otras, se ocultan más con ella. Una cifra oculta se marca { $mark }; no es un cero. Cómo se reparten por la escala las respuestas de todos se muestra entero: no distingue a nadie.
method-customers = Clientes
method-customers-title = Los clientes se cuentan uno a uno, como personas
method-customers-title-undefined = Aún no está escrito qué cuenta como cliente
method-customer-counts = Un cliente
method-customer-joins = Alta
method-customer-leaves = Baja
method-customer-returns = Regreso
method-voice = Escucha
method-voice-title = Un tema cuenta más cuando coinciden fuentes independientes
method-voice-text = Una fuente participa en un tema con al menos { $items ->
    [3] tres
   *[other] { $items-text }
} comentarios que sean al menos el { $share } de lo que dice sobre la etapa; una puntuación participa cuando incumple su objetivo. Debe haber { $voices ->
    [3] tres
   *[other] { $voices-text }
} personas distintas por cada fuente que cuenta. La convergencia y el volumen son dos números y nunca se multiplican.
method-measures = Indicadores
method-measures-title = Qué significa cada puntuación
method-sources = Fuentes de las fórmulas
method-sources-title = Las fórmulas están publicadas y pueden comprobarse
method-sources-text = NPS: Reichheld 2003, intervalo de Rocks 2016. Porcentajes: Wilson 1927, diferencias de Newcombe 1998. Medias: t de Student, diferencias de Welch. Familias: Benjamini y Hochberg 1995. Tasa de respuesta: AAPOR RR1. Pesos: Kish 1965.
measure-nps = Porcentaje de respuestas 9 y 10 menos porcentaje de respuestas de 0 a 6, en puntos de −100 a +100.
measure-csat = Porcentaje de las respuestas en los dos puntos más altos.
measure-ces = Media de las respuestas; { $highest } significa que fue fácil.
measure-mean = Media de las respuestas de { $lowest } a { $highest }.
measure-favourable = Porcentaje de respuestas con { $points }.
measure-lower = Cuanto más bajo, mejor.
## Playbook
playbook-topic = Manual
playbook-headline-called = { $n ->
    [one] Hace falta una actuación
   *[other] Hacen falta { $n-text } actuaciones
}
playbook-headline = Qué hacer, y cómo
playbook-answer-called = Lo piden estas cifras; las guías de abajo son para { $kind ->
    [quarter] todos los trimestres
    [week] todas las semanas
   *[month] todos los meses
}.
playbook-answer = { $n ->
    [one] { $n-text } página enseña
   *[other] { $n-text } páginas enseñan
} a escuchar, a actuar y a sumar a los demás.
playbook-count = { $n ->
    [one] { $n-text } página
   *[other] { $n-text } páginas
}
playbook-group-top = Empezar aquí
page-kind-guide = Guía
page-kind-huddle = Ficha de reunión
page-kind-practice = Práctica
page-kind-letter = Carta
page-kind-assessment = Evaluación
page-for = { $kind }, para { $roles }
page-owner = Responsable
page-reviewed = Revisada
page-roles = Para
page-stage = Etapa
called-below = { $name } está en { $value }, por debajo de { $mark }.
called-above = { $name } está en { $value }, por encima de { $mark }.
figure-no-change = sin cambio claro
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Aviso
alert-caution = Precaución
footnotes = Notas
back-to-text = Volver al texto de la nota { $footnote }

## Frame
nav-index = Este mes
nav-index-quarter = Este trimestre
nav-index-week = Esta semana
nav-customers = Clientes
nav-voice = Qué dicen
nav-stages = Etapas
nav-ratings = Valoraciones
nav-playbook = Manual
nav-method = Cómo lo sabemos
status-draft = Sin sellar; las cifras aún pueden cambiar.
data-end = Datos hasta el { $date }.
description = { $title }, { $organisation }, { $period }
csv-link = Las cifras en CSV
latest-title = { $title }, { $organisation }
versions-topic = Todos los informes
versions-headline = El informe más reciente es el de { $period }
versions-headline-none = Aún no se ha hecho ningún informe
versions-answer = { $n ->
    [one] Aquí hay { $n-text } informe.
   *[other] Aquí hay { $n-text } informes, el más reciente primero.
}
versions-count = { $n ->
    [one] { $n-text } informe
   *[other] { $n-text } informes
}
versions-draft = Borrador
audiences-topic = Lectores
audiences-headline = Cada grupo de lectores tiene sus propios informes
audiences-answer = Dé a cada grupo el enlace a su propia carpeta, no a esta página.

## More
collected = recogida
collected-head = Esta vez
not-known = no se sabe
not-counted = no se contó
hidden-note = [c] es una cifra oculta: tiene pocas personas detrás, o delataría otra que las tiene.
asked-head = Preguntados
rate-head = Tasa de respuesta
missing-head = En blanco
invalid-head = Fuera de escala
measure = Indicador
method-asked-caption = A quién se preguntó, quién respondió, qué se dejó fuera
method-asked-title = { $same ->
    [yes] Respondió el { $low } de las personas preguntadas
   *[no] Respondió entre el { $low } y el { $high } de las personas preguntadas
}
method-asked-text = La tasa de respuesta es el porcentaje de las personas preguntadas, descontadas las que no debieron serlo, que respondió a la pregunta (AAPOR RR1). Las invitaciones devueltas cuentan entre las preguntadas.
stage-answer-theme = «{ $theme }» es lo que se oye por más vías: { $weight }.
stage-answer-still = No hay cambio claro desde { $period }.
stage-headline-up = { $name } subió de { $before } a { $value }{ $gap ->
    [none] {""}
   *[other] : { $gap }
}
stage-headline-down = { $name } bajó de { $before } a { $value }{ $gap ->
    [none] {""}
   *[other] : { $gap }
}
stage-headline-stands = { $name } está en { $value }{ $gap ->
    [none] {""}
   *[other] : { $gap }
}
stage-ratings = { $of ->
    [one] { $missed ->
        [0] La única puntuación que se mide aquí no incumple claramente su objetivo
       *[other] La única puntuación que se mide aquí incumple claramente su objetivo
    }
   *[other] { $missed ->
        [0] Ninguna de las { $of-text } puntuaciones que se miden aquí incumple claramente su objetivo
        [one] { $missed-text } de { $of-text } puntuaciones que se miden aquí incumple claramente su objetivo
       *[other] { $missed-text } de { $of-text } puntuaciones que se miden aquí incumplen claramente su objetivo
    }
}
stage-voice-title-one = «{ $theme }» es el único tema que destaca
stage-voice-title-hidden = «{ $theme }» es lo que se oye por más vías
stage-voice-text-hidden = Cuántas veces se mencionó cada tema está oculto: hay pocas personas detrás.
chart-nothing = Hay muy pocas cifras para un gráfico.
playbook-group-start = Empezar
playbook-group-listen = Escuchar y comprender
playbook-group-act = Actuar
playbook-group-advocates = Defensores
playbook-group-support = Ganar apoyos
playbook-group-rhythm = El ritmo
playbook-group-roles = Puestos y fichas
playbook-group-forms = Formularios para rellenar

## What a cell of a table says where it has nothing: what it is that is not there.
no-figure = sin cifra
no-range = sin intervalo
no-moment = nada
no-stage = sin etapa
no-promise = sin promesa
no-team = sin equipo
no-guide = sin guía

## In place of the day on which a promise was kept: it is still to be kept, or was dropped.
done-not-yet = aún no
done-never = no realizada
