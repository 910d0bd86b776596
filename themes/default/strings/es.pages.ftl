### Sentences of the pages on complaints, promises, leading signs and habits, in Spanish. Names in braces are filled by
### the program: `$n` chooses the plural form and `$n-text` is the same number as it is written. A verb of change stands
### only where the arithmetic calls a change.

## Small things
days = { $one ->
    [yes] { $n } día
   *[no] { $n } días
}
days-none = mismo día
share-range = { $share }, intervalo de confianza { $range }
quoted = «{ $text }»
not-reached = sin alcanzar
promise = Promesa
no-theme = Sin tema registrado
no-plan = sin plan registrado

## Navigation
nav-loop = Quejas
nav-commitments = Promesas
nav-leading = Señales tempranas
nav-culture = Cultura
more-promises = Todas las promesas, con lo que pasó antes y después
more-loop = Quejas: respondidas, resueltas y de dónde vinieron

## Complaints
topic-in-time = A tiempo
topic-time = Cuánto se tarda
topic-causes = Causas
topic-rules = Reglas que fallan
topic-stages = Dónde
loop-headline-none = No se registró ninguna queja en { $period }
loop-headline-all = { $due ->
    [one] La única queja que vencía se resolvió a tiempo
   *[other] Las { $due-text } quejas que vencían se resolvieron a tiempo
}
loop-headline-solved = { $due ->
    [one] { $kept ->
        [0] La única queja que vencía no se resolvió en el plazo prometido
       *[other] La única queja que vencía se resolvió en el plazo prometido
    }
   *[other] { $kept ->
        [0] Ninguna de { $due-text } quejas se resolvió en el plazo prometido
        [one] { $kept-text } de { $due-text } quejas se resolvió en el plazo prometido
       *[other] { $kept-text } de { $due-text } quejas se resolvieron en el plazo prometido
    }
}
loop-headline-answered = { $due ->
    [one] { $kept ->
        [0] La única queja que vencía no se respondió en el plazo prometido
       *[other] La única queja que vencía se respondió en el plazo prometido
    }
   *[other] { $kept ->
        [0] Ninguna de { $due-text } quejas se respondió en el plazo prometido
        [one] { $kept-text } de { $due-text } quejas se respondió en el plazo prometido
       *[other] { $kept-text } de { $due-text } quejas se respondieron en el plazo prometido
    }
}
loop-headline-received = { $n ->
    [one] Llegó una queja; aún no ha vencido ningún plazo
   *[other] Llegaron { $n-text } quejas; aún no ha vencido ningún plazo
}
loop-none-answer = No consta ninguna queja, lo que no equivale a que nadie la tuviera.
loop-none-next = Registre cada queja con sus fechas y su causa, y esta página dirá qué fue de ella.
loop-moved = { $received ->
    [0] No llegó ninguna queja
    [one] Llegó una queja
   *[other] Llegaron { $received-text } quejas
}, { $resolved ->
    [0] no se resolvió ninguna
    [one] se resolvió una
   *[other] se resolvieron { $resolved-text }
} y al final { $open ->
    [0] no queda ninguna abierta
    [one] queda una abierta
   *[other] quedan { $open-text } abiertas
}.
loop-oldest = La abierta más antigua lleva { $days } esperando.
loop-promise = Prometemos una primera respuesta en { $respond } y una solución en { $resolve }, en días naturales.
loop-promise-solve = Prometemos una solución en { $resolve }, en días naturales.
loop-promise-answer = Prometemos una primera respuesta en { $respond }, en días naturales.
loop-promise-none = No se ha prometido ningún plazo de respuesta ni de solución, así que no puede cumplirse ni incumplirse ninguno.
loop-solved = En { $period } venció el plazo de { $due ->
    [one] una solución
   *[other] { $due-text } soluciones
}: { $kept-text } a tiempo{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
}, { $late-text } con retraso, { $overdue ->
    [0] ninguna sin resolver
   *[other] { $overdue-text } aún sin resolver
}.
loop-solved-none = En { $period } no venció el plazo de ninguna solución.
loop-answered = Venció el plazo de { $due ->
    [one] una primera respuesta
   *[other] { $due-text } primeras respuestas
}: { $kept-text } a tiempo{ $share ->
    [none] {""}
   *[other] {" "}({ $share })
}, { $late-text } con retraso, { $overdue ->
    [0] ninguna sin responder
   *[other] { $overdue-text } aún sin responder
}.
loop-answered-none = En { $period } no venció el plazo de ninguna primera respuesta.
in-time-none = No venció el plazo de ninguna solución
in-time-all = Todo lo que vencía se hizo a tiempo
in-time-late = { $late ->
    [one] Una se resolvió con retraso, y ninguna está vencida
   *[other] { $late-text } se resolvieron con retraso, y ninguna está vencida
}
in-time-overdue = { $overdue ->
    [one] Ninguna se resolvió con retraso, pero una sigue sin resolver pasado su plazo
   *[other] Ninguna se resolvió con retraso, pero { $overdue-text } siguen sin resolver pasado su plazo
}
in-time-both = { $late ->
    [one] Una se resolvió con retraso
   *[other] { $late-text } se resolvieron con retraso
}, y { $overdue ->
    [one] una sigue sin resolver pasado su plazo
   *[other] { $overdue-text } siguen sin resolver pasado su plazo
}
in-time-title = A tiempo: { $kept } de { $due } soluciones
in-time-title-up = Se resolvió a tiempo un porcentaje mayor: { $kept } de { $due }
in-time-title-down = Se resolvió a tiempo un porcentaje menor: { $kept } de { $due }
in-time-title-same = A tiempo: { $kept } de { $due } soluciones, sin cambio claro
in-time-title-answered = A tiempo: { $kept } de { $due } primeras respuestas
in-time-title-none = No venció ningún plazo
in-time-subtitle = De lo que vencía, parte que se hizo a tiempo, en porcentaje, hasta { $period }
in-time-note = Se cuenta en el periodo en que vencía. La banda clara es el intervalo de confianza. Con menos de { $fewest ->
    [10] diez
   *[other] { $fewest-text }
} no se muestra un porcentaje; los recuentos están en la tabla.
in-time-answered = Respondidas
in-time-solved = Resueltas
in-time-tip = { $period }: { $kept } de { $due } a tiempo
in-time-cut = Solo se muestra una parte de la escala de 0 a 100 %.
in-time-few-mark = n<{ $fewest-text }
in-time-few = Vencían menos de { $fewest ->
    [10] diez
   *[other] { $fewest-text }
}
in-time-missing = No vencía nada
answers-due = Respuestas que vencían
answers-kept = Respondidas a tiempo
solutions-due = Soluciones que vencían
solutions-kept = Resueltas a tiempo
solutions-overdue = Sin resolver al final
loop-time = { $same ->
    [yes] La mitad de las quejas se resuelve el mismo día
   *[no] La mitad de las quejas se resuelve en { $days } o menos
}
loop-time-not-reached = Menos de la mitad están resueltas; la más antigua lleva { $days } esperando
loop-time-few = Muy pocas quejas para decir cuánto tarda una solución
loop-time-none = No llegó ninguna queja, así que no hay plazo que contar
loop-time-sentence = { $n ->
    [one] De la única queja que llegó,
   *[other] De { $n-text } quejas que llegaron,
} { $closed ->
    [0] ninguna está resuelta
    [one] una está resuelta
   *[other] { $closed-text } están resueltas
} y { $open ->
    [0] ninguna sigue abierta
    [one] una sigue abierta
   *[other] { $open-text } siguen abiertas
}.
loop-response-sentence = Primera respuesta: dada en { $closed-text } de { $n-text } { $n ->
    [one] queja
   *[other] quejas
}.
loop-median = Mediana: { $days }.
loop-median-range = Mediana: { $days }; intervalo de confianza: de { $lower } a { $upper }.
loop-median-open = Mediana: { $days }; intervalo de confianza: desde { $lower }, sin llegar a un límite superior.
loop-median-not-reached = No se alcanza la mediana: menos de la mitad están hechas.
loop-median-few = Menos de { $fewest ->
    [10] diez
   *[other] { $fewest-text }
} son muy pocas para una mediana.
loop-longest = La espera más larga hasta ahora es de { $days }.
loop-time-faster = Las soluciones llegaron claramente más rápido que en { $period }
loop-time-slower = Las soluciones llegaron claramente más despacio que en { $period }
loop-time-same = El tiempo que tarda una solución no muestra ningún cambio claro
loop-time-solved = { $closed ->
    [0] Ninguna de { $n-text } quejas que llegaron está resuelta
    [one] Una de { $n-text } quejas que llegaron está resuelta
   *[other] { $closed-text } de { $n-text } quejas que llegaron están resueltas
}
loop-change-faster = Las soluciones llegaron claramente más rápido que en { $period }.
loop-change-slower = Las soluciones llegaron claramente más despacio que en { $period }.
loop-change-none = No hay cambio claro desde { $period }.
loop-change-few = Hay muy pocas para comparar con { $period }.
unsolved-subtitle = Parte aún sin resolver tras tantos días, en porcentaje, quejas recibidas en { $period }
unsolved-note = { $n ->
    [one] Una queja
   *[other] { $n-text } quejas
}. { $open ->
    [0] Ninguna de la curva sigue abierta
    [one] La que sigue abierta cuenta por el tiempo que lleva esperando, y es una pequeña marca de la curva
   *[other] Las { $open-text } que siguen abiertas cuentan por el tiempo que llevan esperando, y son pequeñas marcas de la curva
} (Kaplan–Meier). La banda clara es el intervalo de confianza.
unsolved-end = { $share } sin resolver
unsolved-promise = Prometido: { $days }
unsolved-median = La mitad: { $days }
unsolved-axis = Días desde que llegó la queja
day-head = Día
unsolved-before = Sin resolver antes
solved-then = Resueltas ese día
unsolved-share = Sin resolver después
cause = Causa
cause-policy = Una política
cause-process = Un proceso
cause-people = Las personas
cause-product = Un producto
cause-other = Otra cosa
cause-not-found = Se buscó, no se encontró
cause-not-recorded = Sin anotar
complaints-head = Quejas
causes-title = «{ $cause }» es la causa principal: { $n } de { $of } quejas resueltas
causes-title-tied = Ninguna causa va sola en cabeza: las principales son { $n } de { $of } cada una
causes-title-none = No se anotó ninguna causa de lo que se resolvió
causes-subtitle = Quejas resueltas por causa principal, { $period }
causes-note = Recuentos completos. Las políticas y los procesos se destacan: son reglas que podemos cambiar.
causes-summary = De { $of } quejas resueltas: { $list }.
causes-known = { $of ->
    [one] Causa anotada: { $n-text } de { $of-text } queja resuelta.
   *[other] Causa anotada: { $n-text } de { $of-text } quejas resueltas.
}
causes-share = Por una política o un proceso: { $n-text } de { $of-text }, { $share }.
causes-finding = { $of ->
    [one] { $n ->
        [0] La única queja resuelta no vino de una política ni de un proceso
       *[other] La única queja resuelta vino de una política o de un proceso
    }
   *[other] { $n ->
        [0] Ninguna de { $of-text } quejas resueltas vino de una política ni de un proceso
        [one] { $n-text } de { $of-text } quejas resueltas vino de una política o de un proceso
       *[other] { $n-text } de { $of-text } quejas resueltas vinieron de una política o de un proceso
    }
}
rules-title = Quejas por una regla que falla que dieron lugar a un cambio: { $n ->
    [0] ninguna
   *[other] { $n-text }
} de { $of-text }
rules-title-none = Ninguna queja resuelta se debió a una regla que falla
rules-title-unsolved = No se resolvió nada, así que no se conoce ninguna causa
rules-sentence = { $n ->
    [0] Entre las resueltas ({ $of-text }), ninguna se debió a una política o un proceso que falla.
    [one] Entre las resueltas ({ $of-text }), una se debió a una política o un proceso que falla y que { $changed ->
        [0] no se ha cambiado.
       *[other] se ha cambiado.
    }
   *[other] Entre las resueltas ({ $of-text }), { $n-text } se debieron a una política o un proceso que falla; { $changed ->
        [0] en ninguna de ellas se ha cambiado.
        [one] en una de ellas se ha cambiado.
       *[other] en { $changed-text } de ellas se ha cambiado.
    }
}
rules-text = Una regla que falla es una política o un proceso que causó la queja. Cuenta como cambiada cuando se ha cumplido la promesa de cambiarla.
rules-changes = Cambios en vigor: { $list }.
rules-share = Parte con un cambio: { $share }.
rules-caption = Quejas resueltas debidas a una política o un proceso, según qué falló
rule-changed-head = Regla cambiada
complaint-stages-title = La etapa con más quejas: { $stage }
complaint-stages-chart = { $n } de { $of } quejas: etapa { $stage }
complaint-stages-caption = Quejas recibidas en { $period } y abiertas al final, por etapa
complaint-stages-few = Muy pocas quejas en cada etapa para nombrar una
complaint-stages-subtitle = Quejas recibidas por etapa, { $period }
complaint-stages-text-few = Contadas por la etapa en la que falló algo; las etapas con menos de { $min } están ocultas.
complaint-stages-note = Las etapas con menos de { $min } están ocultas, y con ellas otras que permitirían deducirlas. Oscuro: en el foco.
complaint-stages-summary = { $n } de { $of } quejas: etapa { $stage }.
complaint-stages-text = { $n } de { $of } quejas: etapa { $stage }. Contadas por la etapa en la que falló algo; las etapas con menos de { $min } están ocultas.
received-head = Recibidas
open-head = Abiertas
stage-complaints = { $n ->
    [one] Llegó una queja sobre esta etapa
   *[other] Llegaron { $n-text } quejas sobre esta etapa
}
stage-complaints-few = Llegaron pocas quejas sobre esta etapa
stage-complaints-none = No llegó ninguna queja sobre esta etapa en { $period }
stage-complaints-open = { $n ->
    [0] Al final no queda ninguna abierta.
    [one] Al final queda una abierta, llegara cuando llegara.
   *[other] Al final quedan { $n-text } abiertas, llegaran cuando llegaran.
}
stage-complaints-open-few = Cuántas siguen abiertas está oculto: menos de { $min }, o necesarias para ocultar otra cifra.
stage-complaints-all = En todas las etapas, se resolvieron a tiempo { $kept-text } de { $due-text } que vencían.

## Promises
topic-pending = Por cumplir
topic-timeline = En el tiempo
topic-effects = Antes y después
topic-setbacks = Contratiempos
topic-closed = Realizadas y abandonadas
promises-headline = Promesas que vencían y se cumplieron a tiempo: { $kept ->
    [0] ninguna
   *[other] { $kept-text }
} de { $due-text }{ $overdue ->
    [0] {""}
    [one] ; hay una vencida
   *[other] ; hay { $overdue-text } vencidas
}
promises-headline-open = { $n ->
    [one] Hay una promesa hecha, y aún no vence
   *[other] Hay { $n-text } promesas hechas, y aún no vence ninguna
}
promises-headline-none = Aún no se ha hecho ninguna promesa
promises-none-answer = Una promesa es un cambio que se anunció a los clientes, con un responsable y una fecha.
promises-none-next = Escriba la primera, y esta página dirá si se cumplió y qué pasó.
promises-rest-none = { $n ->
    [one] Aquí se dirá si se cumple cuando venza.
   *[other] Aquí se dirá si se cumplen cuando venzan.
}
promises-rest = { $late ->
    [0] Ninguna se realizó con retraso
    [one] Una se realizó con retraso
   *[other] { $late-text } se realizaron con retraso
}, { $overdue ->
    [0] ninguna está vencida
    [one] una está vencida
   *[other] { $overdue-text } están vencidas
}, { $dropped ->
    [0] ninguna se abandonó
    [one] una se abandonó
   *[other] { $dropped-text } se abandonaron
} y { $open ->
    [0] ninguna está abierta
    [one] una aún no vence
   *[other] { $open-text } aún no vencen
}.
promises-oldest = La más antigua de las vencidas lleva { $days } de retraso.
effects-caveat = El antes y después no es una prueba.
promises-fine = Cumplida significa realizada dentro de su plazo. Una promesa retirada antes de su fecha no cuenta en ningún porcentaje.
effects-sentence = Tras { $of ->
    [one] la única promesa cuya puntuación se ha observado el tiempo suficiente, la puntuación { $up ->
        [0] { $down ->
            [0] no muestra ningún cambio claro
           *[other] bajó claramente
        }
       *[other] subió claramente
    }
   *[other] { $of-text } promesas cuya puntuación se ha observado el tiempo suficiente, la puntuación { $up ->
        [0] no subió claramente ninguna vez
        [one] subió claramente una vez
        [2] subió claramente dos veces
       *[other] subió claramente { $up-text } veces
    } y { $down ->
        [0] no bajó claramente ninguna vez
        [one] bajó claramente una vez
        [2] bajó claramente dos veces
       *[other] bajó claramente { $down-text } veces
    }
}. El antes y después no es una prueba.
effects-none-yet = Aún no puede decirse qué pasó después.
effects-none-done = Aún no se ha realizado nada, así que no puede haber ningún resultado.
pending-title = La próxima promesa vence el { $date }
pending-title-overdue = { $overdue ->
    [one] Hay una promesa vencida
   *[other] Hay { $overdue-text } promesas vencidas
}; la próxima vence el { $date }
pending-title-last = { $overdue ->
    [one] Hay una promesa vencida, y ninguna más abierta
   *[other] Hay { $overdue-text } promesas vencidas, y ninguna más abierta
}
timeline-finding = { $past ->
    [0] Ninguna promesa sobrepasó su plazo
    [one] Una promesa sobrepasó su plazo
   *[other] { $past-text } promesas sobrepasaron su plazo
}
timeline-title = { $n ->
    [one] Una promesa, desde el día en que se hizo
   *[other] { $n-text } promesas, desde el día en que se hizo cada una
}
timeline-subtitle = Promesas, desde el día en que se hicieron hasta el día en que se realizaron, por fecha de vencimiento
timeline-note = La línea vertical es la fecha de vencimiento; el punto, el día en que se realizó; la cruz, un contratiempo. En naranja, el tiempo pasado el vencimiento; en claro, aún abierta; en gris, abandonada.
timeline-now = { $date }
state-head = Estado
opened-head = Hecha
due-head = Vence
done-head = Realizada
when-head = Cuándo
setback-head = Qué pasó
plan-head = Plan
effects-title = La puntuación { $up ->
    [0] no subió claramente tras ninguna
   *[other] subió claramente tras { $up-text }
} de { $of ->
    [one] 1 promesa que puede juzgarse
   *[other] { $of-text } promesas que pueden juzgarse
}
effects-title-none = Es pronto para decir qué pasó tras alguna promesa
effects-text = La puntuación que cada promesa debía mover, { $window } antes de realizarla frente a { $window } después. El antes y después no es una prueba: también cambiaron otras cosas, y un punto elegido por ir mal tiende a volver a lo normal.
effects-unknown = { $title }, { $what }
effect-window = { $kind ->
    [quarter] { $n ->
        [1] un trimestre
        [2] dos trimestres
        [3] tres trimestres
       *[other] { $n-text } trimestres
    }
    [week] { $n ->
        [1] una semana
        [2] dos semanas
        [3] tres semanas
       *[other] { $n-text } semanas
    }
   *[month] { $n ->
        [1] un mes
        [2] dos meses
        [3] tres meses
       *[other] { $n-text } meses
    }
}
effect-title-none = { $name } no muestra ningún cambio claro tras { $of ->
    [one] «{ $title }»
   *[other] ninguna de { $of-text } promesas
}
effect-title-up = { $name } subió tras { $of ->
    [one] «{ $title }»
   *[other] { $up-text } de { $of-text } promesas
}
effect-title-down = { $name } bajó tras { $of ->
    [one] «{ $title }»
   *[other] { $down-text } de { $of-text } promesas
}
effect-title-both = De { $of-text } promesas, { $name } subió tras { $up-text } y bajó tras { $down-text }
effect-subtitle = { $unit }, { $window } antes frente a { $window } después, con un periodo de asentamiento sin contar
effect-note = Hueco: antes. Lleno: después. Las barras claras son intervalos de confianza. El antes y después no es una prueba: un punto elegido por ir mal tiende a volver a lo normal.
effect-before = antes
effect-after = después
effect-tip = { $when }: { $value }; { $n ->
    [one] una respuesta
   *[other] { $n-text } respuestas
}
answers-before = Respuestas antes
answers-after = Respuestas después
difference = Diferencia
promise-effect-few = { $name }: muy pocas respuestas para decir qué pasó.
promise-effect-missing = { $name }: hay periodos próximos sin respuestas, así que no puede decirse nada.
setbacks-title = { $n ->
    [one] Consta un contratiempo
   *[other] Constan { $n-text } contratiempos
}; { $all ->
    [yes] { $n ->
        [one] tiene un plan
        [2] los dos tienen un plan
       *[other] todos tienen un plan
    }
   *[no] { $planned ->
        [0] { $n ->
            [one] no tiene plan
           *[other] ninguno tiene un plan
        }
        [one] uno tiene un plan
       *[other] { $planned-text } tienen un plan
    }
}
setbacks-caption = Qué salió mal, cuándo se comunicó y el plan
setbacks-text = Un contratiempo que se comunica con un plan cuesta menos confianza que uno que se descubre.
closed-title = { $done ->
    [0] No se realizó ninguna
    [one] Se realizó una promesa
   *[other] Se realizaron { $done-text } promesas
}{ $dropped ->
    [0] {""}
    [one] , una se abandonó
   *[other] , { $dropped-text } se abandonaron
}
stage-promised = { $done ->
    [0] Ninguna promesa de aquí está realizada
    [one] Una promesa de aquí está realizada
   *[other] { $done-text } promesas de aquí están realizadas
}{ $open ->
    [0] {""}
    [one] , una está abierta
   *[other] , { $open-text } están abiertas
}{ $overdue ->
    [0] {""}
    [one] , una está vencida
   *[other] , { $overdue-text } están vencidas
}{ $dropped ->
    [0] {""}
    [one] , una se abandonó
   *[other] , { $dropped-text } se abandonaron
}

## Leading signs
topic-leads-waiting = Muy pocos meses
topic-leads-how = Cómo se calcula
more-method = Cómo lo sabemos: intervalos, cambios, qué se oculta
leads-headline-nothing = No hay resultados registrados, así que ninguna valoración puede compararse con uno
leads-nothing-answer = Un resultado es algo que la empresa cuenta de todos modos, como las renovaciones o los pedidos repetidos.
leads-nothing-next = Registre uno con cada instantánea, y esta página dirá si las valoraciones se adelantan a él.
leads-headline-few = Muy pocos meses para decir si las valoraciones se adelantan a los resultados
leads-few-answer = { $n ->
    [0] Ninguna valoración ha cambiado aún en paralelo con un resultado
    [one] Una valoración y un resultado han cambiado en paralelo una vez hasta ahora
   *[other] Las valoraciones y los resultados han cambiado en paralelo { $n-text } veces hasta ahora
}; hacen falta { $needed-text }.
leads-few-when = Con un informe completo cada vez, la primera respuesta llega con el de { $period }.
leads-few-next = Hasta entonces, actúe ante una valoración por lo que dicen los clientes, no por lo que pueda anunciar.
leads-headline-none = Ninguna valoración guarda una relación clara con un resultado posterior
leads-none-answer = { $of ->
    [one] El único par de valoración y resultado con meses suficientes no muestra una relación clara.
   *[other] Ninguno de { $of-text } pares de valoración y resultado con meses suficientes muestra una relación clara.
}
leads-headline = Valoraciones que se adelantaron a un resultado: { $n-text } de { $of-text }
leads-warning = Una relación no es una causa: puede que otra cosa mueva ambas.
leads-fine = { $of ->
    [one] Se examinó un par de valoración y resultado, con varios desfases.
   *[other] Se examinaron { $of-text } pares de valoración y resultado, cada uno con varios desfases; cuantos más se examinan, más parecerán relacionados por azar.
} Dentro de un par, los desfases se juzgan juntos.
leads-how-title = Comparamos cambios, porque dos líneas que suben siempre parecen relacionadas
leads-how-text = Cada cambio de una valoración de un mes al siguiente se pone junto al cambio del resultado, en el mismo mes y hasta { $lags ->
    [6] seis
   *[other] { $lags-text }
} meses después. La correlación (Pearson) cuenta solo tantos pares como los que valen, dado cuánto arrastra cada serie.
leads-how-warning = Una relación no es una causa. Es un motivo para mirar más de cerca y para probar un cambio a propósito.
leads-waiting-title = { $n ->
    [one] De un par de valoración y resultado aún no puede decirse nada
   *[other] De { $n-text } pares de valoración y resultado aún no puede decirse nada
}
leads-waiting-text = Una correlación con pocos meses encuentra relaciones que no existen, así que no se muestra ninguna.
leads-waiting-caption = Cuántas veces han cambiado en paralelo la valoración y cada resultado; hacen falta { $needed-text }
rating-head = Valoración
pairs-head = Pares hasta ahora
lag-head = Desfase
correlation-head = Correlación
lead-title = { $rating } se ha adelantado a { $outcome }
lead-title-same = { $rating } y { $outcome } se mueven en el mismo mes, sin adelanto
lead-title-none = { $rating } no muestra una relación clara con { $outcome }
lead-title-flat = { $rating } o { $outcome } no cambia nunca, así que no se ve nada
lead-title-check = { $rating } y { $outcome } coinciden demasiado bien: compruebe los datos
lead-title-few = Muy pocos meses para decir si { $rating } se adelanta a { $outcome }
lead-sentence = Cuando { $rating } subió, { $outcome } tendió a { $way ->
    [same] subir
   *[other] bajar
} { $kind ->
    [quarter] { $lag ->
        [one] un trimestre
       *[other] { $lag-text } trimestres
    }
    [week] { $lag ->
        [one] una semana
       *[other] { $lag-text } semanas
    }
   *[month] { $lag ->
        [one] un mes
       *[other] { $lag-text } meses
    }
} después (r { $r }; { $range }; { $n-text } pares).
lead-sentence-same = Cuando { $rating } subió, { $outcome } tendió a { $way ->
    [same] subir
   *[other] bajar
} al mismo tiempo, no después (r { $r }; { $range }; { $n-text } pares).
lead-sentence-none = Ningún desfase se distingue del azar en { $n-text } pares de cambios.
lead-sentence-few = { $n-text } pares de cambios hasta ahora; hacen falta { $needed-text }.
lead-subtitle = Correlación de los cambios de { $kind ->
    [quarter] trimestre a trimestre
    [week] semana a semana
   *[month] mes a mes
}, de −1 a +1, según cuánto se adelanta la valoración
lead-note = Como mucho { $n-text } pares de cambios. Las líneas finas son intervalos de confianza. Una relación no es una causa.
lead-axis = { $kind ->
    [quarter] Trimestres
    [week] Semanas
   *[month] Meses
} que se adelanta la valoración
lead-tip = Desfase { $lag-text }: r { $r }; { $n-text } pares
lead-verdict-same-way = se adelanta, mismo sentido
lead-verdict-other-way = se adelanta, sentido contrario
lead-verdict-together = al mismo tiempo, sin adelanto
lead-verdict-none = sin relación clara
lead-verdict-flat = sin cambios que comparar
lead-verdict-check = coincide demasiado bien: compruebe los datos
lead-verdict-few = muy pocos meses para decirlo

## Culture
topic-pairs = Compromiso
topic-meetings = Reuniones
topic-roles = Puestos
topic-advocates = Defensores
topic-thanks = Agradecimientos
topic-sponsors = Patrocinadores
topic-allies = Aliados
topic-period-setbacks = Contratiempos
culture-title-few = Respondieron muy pocas personas para mostrar dónde está la plantilla
culture-title-all = { $of ->
    [one] La plantilla se inclina al compromiso en el único contraste preguntado
   *[other] La plantilla se inclina al compromiso en los { $of-text } contrastes
}
culture-title-commitment = La plantilla se inclina al compromiso en { $commitment-text } de { $of-text } contrastes; los demás son mixtos
culture-title-compliance = La plantilla se inclina a la obediencia en { $compliance-text } de { $of-text } contrastes; los demás son mixtos
culture-title-both = La plantilla se inclina al compromiso en { $commitment-text } de { $of-text } contrastes, a la obediencia en { $compliance-text }
culture-title-mixed = La plantilla no se inclina ni a la obediencia ni al compromiso
culture-headline-meetings = { $n ->
    [0] La misión no se mencionó en ninguna de { $of-text } reuniones que no tratan de clientes
   *[other] La misión se mencionó en { $n-text } de { $of-text } reuniones que no tratan de clientes
}
culture-headline-none = No se registró nada sobre hábitos ni cultura
culture-no-survey = Aún no se ha preguntado a la plantilla, así que no se sabe dónde está entre la obediencia y el compromiso.
culture-theme = El tema es «{ $theme }».
culture-asked = { $n ->
    [one] Respondió una persona
   *[other] Respondieron { $n-text } personas
} en { $period }, de forma anónima.
culture-how = Cada cual eligió un punto de 1, obediencia, a 5, compromiso. Solo se habla de inclinación cuando todo el intervalo de confianza queda a un lado del punto medio.
culture-few = Hay menos de { $fewest ->
    [10] diez
   *[other] { $fewest-text }
} respuestas detrás de cada contraste, así que no se muestra ninguno.
culture-moved-first = Es la primera encuesta con estos contrastes, así que aún no puede compararse nada.
culture-moved-none = Ningún contraste se movió claramente desde { $before }.
culture-moved = Desde { $before }, { $up ->
    [0] ningún contraste se movió
    [one] un contraste se movió
   *[other] { $up-text } contrastes se movieron
} claramente hacia el compromiso y { $down ->
    [0] ninguno
    [one] uno
   *[other] { $down-text }
} hacia la obediencia.
culture-up-list = Hacia el compromiso: { $list }.
culture-down-list = Hacia la obediencia: { $list }.
pairs-chart-title = «{ $best }» es lo más fuerte, con { $high }; «{ $weakest }», lo más débil, con { $low }
culture-subtitle = Media entre obediencia, 1, y compromiso, 5, encuesta a la plantilla, { $period }
culture-note = { $n-text } personas; lo dejado en blanco no cuenta.{ $before ->
    [yes] {" "}Hueco: la encuesta anterior.
   *[no] {""}
} Las líneas finas son intervalos de confianza. Los cambios se juzgan juntos, porque de diez algunos se mueven por azar.
culture-tip = { $period }: { $value }; { $n-text } respuestas
pole-left-head = Obediencia
pole-right-head = Compromiso
before-head = Media anterior
mean-head = Media
lean-head = Se inclina a
lean-commitment = compromiso
lean-compliance = obediencia
lean-mixed = mixto
pair-up = hacia el compromiso
pair-down = hacia la obediencia
pair-same = sin cambio claro
pair-few = muy pocas respuestas
pair-first = primera encuesta
pole-compliance = Obediencia
pole-compliance-want-to-believe-in-it = Lo de siempre
pole-commitment-want-to-believe-in-it = Querer creer en ello
pole-compliance-understand-why = Cubrir el expediente
pole-commitment-understand-why = Entender el porqué
pole-compliance-self-motivated = Hacer lo que mandan
pole-commitment-self-motivated = Motivación propia
pole-compliance-excited = Agobio
pole-commitment-excited = Ilusión
pole-compliance-think-for-yourself = Manos atadas
pole-commitment-think-for-yourself = Pensar por cuenta propia
pole-compliance-want-to-excel = Evitar problemas
pole-commitment-want-to-excel = Querer destacar
pole-compliance-beyond-what-is-required = Lo mínimo
pole-commitment-beyond-what-is-required = Más de lo exigido
pole-compliance-take-action = Esperar instrucciones
pole-commitment-take-action = Pasar a la acción
pole-compliance-directed-by-intent = Necesitar supervisión
pole-commitment-directed-by-intent = Guiarse por el propósito
pole-compliance-engaged-with-head-and-heart = Ceder a la presión
pole-commitment-engaged-with-head-and-heart = Implicarse con cabeza y corazón
mission-meetings = { $n ->
    [0] La misión no se mencionó en ninguna de { $of-text } reuniones que no tratan de clientes.
   *[other] La misión se mencionó en { $n-text } de { $of-text } reuniones que no tratan de clientes.
}
mission-meetings-none-title = No se registró si la misión se mencionó en otras reuniones
mission-meetings-none = No se registró si la misión se mencionó en otras reuniones.
meetings-text = Una misión de la que solo se habla cuando se trata de clientes no guía a nadie más. Son recuentos completos.
meetings-none-text = Anote después de cada reunión si se mencionó la misión. Basta una marca.
meetings-caption = Reuniones celebradas en { $period }, y en cuántas se mencionó la misión
meeting-head = Reunión
about-head = Trata de
held-head = Celebradas
mission-head = Con la misión
meeting-cx = clientes
meeting-other = otra cosa
mission-roles = { $n ->
    [0] La misión no se transmitió en ninguno de { $of-text } puestos.
   *[other] La misión se transmitió en { $n-text } de { $of-text } puestos.
}
mission-roles-all = La misión se transmitió en los { $of-text } puestos.
mission-roles-none = No se registró a quién se transmitió la misión.
roles-none-text = Anote para cada puesto cuántas veces se transmitió la misión, y esta parte mostrará a quién no llegó.
roles-heads = Estos puestos reúnen el { $share } de toda la plantilla.
roles-not-reached = No se transmitió a: { $list }.
roles-caption = Cuántas veces se transmitió la misión en { $period }, por puesto
role-head = Puesto
times-head = Veces transmitida
advocates-title = Qué desarrollar ahora: { $list }
advocates-title-none = Los defensores no se han evaluado
advocates-title-few = Respondieron muy pocos defensores para mostrar sus puntos fuertes
advocates-few = Con tan pocas personas, un recuento mostraría lo que respondió una de ellas.
advocates-text = { $n ->
    [one] Un defensor se evaluó a sí mismo
   *[other] { $n-text } defensores se evaluaron a sí mismos
} en { $period }, de 1 a 5; 4 y 5 cuentan como punto fuerte. No se clasifica a las personas.
advocates-chart-title = «{ $quality }» es lo más fuerte: { $strong }
advocates-subtitle = Defensores que se consideran fuertes, en número de personas, { $period }
advocates-note = { $n-text } defensores. Oscuro: las dos cualidades que desarrollar ahora. Con tan pocas personas los intervalos de confianza son amplios; están en la tabla.
advocates-summary = Defensores que son fuertes: { $list }.
strong-of = { $n } de { $of }
quality-head = Cualidad
strong-head = Fuertes
quality-knows-resistance = Sabe que los hábitos se resisten
quality-commitment = Pertenece a una cultura de compromiso
quality-declaration = Declara su postura
quality-believable = Es creíble
quality-thanks = Da las gracias
quality-bureaucracy = Se abre paso en la burocracia
quality-allies = Encuentra aliados
quality-courage = Tiene valor
quality-goes-the-distance = Llega hasta el final
quality-engaged = Se implica
thanks-title = { $n ->
    [one] Se dio un agradecimiento
   *[other] Se dieron { $n-text } agradecimientos
}, a { $thanked ->
    [one] una persona o equipo
   *[other] { $thanked-text } personas o equipos
}
thanks-none = No se registraron agradecimientos
thanks-none-text = Alguien mejoró algo para un cliente. Averigüe quién fue y agradézcaselo por su nombre.
thanks-caption = A quién se dieron las gracias en { $period }
thanked-head = A quién
by-head = De parte de
for-head = Por
sponsors-title = { $n ->
    [one] La dirección actuó una vez a la vista de todos
    [2] La dirección actuó dos veces a la vista de todos
   *[other] La dirección actuó { $n-text } veces a la vista de todos
}
sponsors-none = No consta que nadie de la dirección actuara en { $period }
sponsors-last = { $same ->
    [yes] La última actuación fue el último día de { $period }.
   *[no] Al final de { $period } habían pasado { $days } desde la última actuación.
}
sponsors-never = Tampoco consta ninguna antes.
sponsors-caption = Qué hizo la dirección en { $period }
sponsor-head = Quién
day-column = Día
did-head = Qué
allies-title = { $n ->
    [one] Un aliado está con nosotros
   *[other] { $n-text } aliados están con nosotros
}, en { $teams ->
    [one] un equipo
   *[other] { $teams-text } equipos
}
allies-caption = Aliados por equipo y lugar
team-head = Equipo
place-head = Lugar
period-setbacks-caption = Qué salió mal en { $period }, y el plan
period-setbacks-title = { $n ->
    [one] Esta vez se comunicó un contratiempo, { $planned ->
        [0] sin plan
       *[other] con un plan
    }
   *[other] Esta vez se comunicaron { $n-text } contratiempos; { $all ->
        [yes] { $n ->
            [2] los dos tienen un plan
           *[other] todos tienen un plan
        }
       *[no] { $planned ->
            [0] ninguno tiene un plan
            [one] uno tiene un plan
           *[other] { $planned-text } tienen un plan
        }
    }
}
