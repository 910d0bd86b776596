### Sentences of the playbook, in Spanish: why a page is called for, what its blocks say where there is nothing to show,
### and figures in a text. `$n` chooses the plural form and `$n-text` is the same number as it is written.

## Why a page is called for
called-missed = { $name } está en { $value } e incumple su objetivo de { $mark }.
called-met = { $name } está en { $value } y cumple su objetivo de { $mark }.
called-theme = { $name }: { $weight }.
called-setbacks = { $n ->
    [one] Se comunicó un contratiempo, { $planned ->
        [0] sin plan
       *[other] con un plan
    }
   *[other] Se comunicaron { $n-text } contratiempos; { $planned ->
        [0] ninguno tiene un plan
        [one] uno tiene un plan
       *[other] { $planned-text } tienen un plan
    }
}.
called-thanks = { $n ->
    [0] No consta que se diera las gracias a nadie en { $period }
    [one] Se dio un agradecimiento en { $period }
   *[other] Se dieron { $n-text } agradecimientos en { $period }
}.
called-sponsors = { $n ->
    [0] No consta que nadie de la dirección actuara en { $period }
    [one] La dirección actuó una vez en { $period } a la vista de todos
    [2] La dirección actuó dos veces en { $period } a la vista de todos
   *[other] La dirección actuó { $n-text } veces en { $period } a la vista de todos
}.
called-promises-overdue = «{ $title }» está vencida{ $more ->
    [0] {""}
    [one] , y también una promesa más
   *[other] , y también { $more-text } promesas más
}.
called-promises-kept = «{ $title }» se realizó{ $more ->
    [0] {""}
    [one] , y también una promesa más
   *[other] , y también { $more-text } promesas más
}.
called-promises-due = «{ $title }» vence pronto{ $more ->
    [0] {""}
    [one] , y también una promesa más
   *[other] , y también { $more-text } promesas más
}.
called-complaints-unsolved = { $n ->
    [one] { $n-text } de { $due-text } quejas que vencían no se resolvió a tiempo.
   *[other] { $n-text } de { $due-text } quejas que vencían no se resolvieron a tiempo.
}
called-complaints-unanswered = { $n ->
    [one] { $n-text } de { $due-text } quejas que vencían no se respondió a tiempo.
   *[other] { $n-text } de { $due-text } quejas que vencían no se respondieron a tiempo.
}
called-complaints-open = { $n ->
    [one] Al final queda una queja abierta.
   *[other] Al final quedan { $n-text } quejas abiertas.
}
called-culture-compliance = La plantilla se inclina a la obediencia: { $list }.
called-culture-commitment = La plantilla se inclina al compromiso: { $list }.
called-rhythm = El tema de { $period } es «{ $theme }».
called-month = El mes de { $month } es buen momento para ello.

## Pages that were not read through
page-stale = Esta página debía releerse a más tardar el { $due }, y no se hizo. Puede que partes de ella ya no sean válidas.
page-never-read = Nadie ha registrado una lectura de esta página. Puede que partes de ella no sean válidas.

## Blocks
thanks-from = de parte de { $by }
block-quotes-none = Aquí no puede mostrarse ninguna frase de un cliente para { $period }.
block-plays-none = Estas cifras no piden ninguna página.
block-thanks-none = No consta que se diera las gracias a nadie en { $period }.
block-promises-none = No hay ninguna promesa así en { $period }.
assessment-pair = ¿{ $low }, o { $high }?
assessment-like-low = Nada propio de mí
assessment-like-high = Muy propio de mí
assessment-low = Nada en absoluto
assessment-high = Por completo

## Figures in a text. Where there is none, why: the words stand within the author's sentence.
figure-few = muy pocas respuestas para decirlo
figure-hidden = muy pocos para mostrarlo
figure-few-complaints = muy pocas quejas para decirlo
figure-few-months = muy pocos meses para decirlo
figure-not-recorded = no registrado
figure-not-asked = aún no preguntado
figure-not-heard = no se oyó nada de ello
figure-no-range = sin intervalo de confianza
figure-no-year = sin cifra de un año antes
figure-no-reason = no consta ningún motivo
figure-no-complaints = no consta ninguna queja
figure-no-time-promised = sin plazo prometido
figure-none-due = no vencía ninguna
figure-none-open = ninguna está abierta
figure-none-overdue = ninguna está vencida
figure-not-half = menos de la mitad están hechas
figure-no-themes = ningún tema destaca
figure-none-rising = ninguno está claramente en aumento
figure-no-mission = no hay ninguna misión escrita
figure-no-theme = ningún tema
figure-no-focus = ninguna etapa
figure-never = no consta ninguna vez
figure-no-lead = Ninguna valoración guarda una relación clara con un resultado posterior.
figure-small = { $value } (de { $n-text } respuestas)
figure-self-selected = { $value } (de personas que decidieron responder por su cuenta)
figure-unreconciled = { $value } (la cuenta no cuadra)
figure-of = { $n } de { $of }
figure-next = «{ $title }», vence el { $due }
figure-theme = { $name }: { $weight }.
figure-on-last-day = el último día
figure-ago = { $days } antes del final
figure-promises-none = Aún no se ha hecho ninguna promesa.
figure-promises = De { $n ->
    [one] una promesa
   *[other] { $n-text } promesas
}, { $kept ->
    [0] ninguna está cumplida
    [one] una está cumplida
   *[other] { $kept-text } están cumplidas
}, { $open ->
    [0] ninguna está abierta
    [one] una está abierta
   *[other] { $open-text } están abiertas
}, { $overdue ->
    [0] ninguna está vencida
    [one] una está vencida
   *[other] { $overdue-text } están vencidas
} y { $dropped ->
    [0] ninguna se abandonó
    [one] una se abandonó
   *[other] { $dropped-text } se abandonaron
}.
