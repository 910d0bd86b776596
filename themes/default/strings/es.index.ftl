### Sentences of the first page, in Spanish. It is read in a minute and printed on one sheet: every word has to earn its
### place.

## Where each block goes on
index-more-customers = Quién llegó, quién se fue y por qué
index-more-ratings = Todas las puntuaciones
index-more-voice = Todo lo que oímos
index-more-promises = Todas las promesas
index-more-stage = Cómo está la etapa: { $stage }

## Scores
index-scores = Dónde estamos y dónde dijimos que estaríamos
index-scores-none = Esta vez no se midió ninguna puntuación.
index-scores-first = No hay puntuaciones anteriores con las que comparar.
index-scores-still = { $all ->
    [yes] { $n ->
        [one] No muestra ningún cambio claro.
       *[other] Ninguna muestra un cambio claro.
    }
   *[no] { $n ->
        [one] La otra no muestra ningún cambio claro.
       *[other] Las demás no muestran ningún cambio claro.
    }
}
score-row-met = { $better ->
    [lower] { $gap } por debajo
   *[higher] { $gap } por encima
}
score-row-met-exact = en el objetivo
score-row-missed = { $better ->
    [lower] { $gap } de más
   *[higher] { $gap } de menos
}
score-row-plain-above = { $gap } por encima
score-row-plain-below = { $gap } por debajo
score-row-above-close = { $better ->
    [lower] { $gap } por debajo, no concluyente
   *[higher] { $gap } por encima, no concluyente
}
score-row-below-close = { $better ->
    [lower] { $gap } de más, no concluyente
   *[higher] { $gap } de menos, no concluyente
}
score-row-exact-close = en el objetivo, no concluyente

## What customers say
index-voice = Qué nos dicen los clientes por más vías
index-voice-none = Esta vez no se recogió nada.
index-voice-silent = Se escucharon las fuentes, y no llegó nada.
index-voice-scattered = Lo que llegó está demasiado disperso para destacar un tema.
index-play-recording = Escuchar la grabación
index-play-video = Ver el vídeo

## Promises
index-changes = Qué cambiamos, y qué pasó
index-changes-none = Aún no se ha hecho ninguna promesa.
index-promises = { $kept ->
    [0] Ninguna promesa cumplida hasta ahora
    [one] { $kept-text } promesa cumplida
   *[other] { $kept-text } promesas cumplidas
}{ $late ->
    [0] {""}
   *[other] , { $late-text } con retraso
}{ $open ->
    [0] {""}
    [one] , { $open-text } abierta
   *[other] , { $open-text } abiertas
}{ $overdue ->
    [0] , ninguna vencida
    [one] , { $overdue-text } vencida
   *[other] , { $overdue-text } vencidas
}.
index-changes-overdue = { $n ->
    [one] No se cumplió una promesa a los clientes: «{ $title }»
   *[other] { $n-text } promesas a los clientes no se cumplieron en su plazo
}

## Focus
index-focus = El único foco: { $stage }
index-focus-many = En el foco: { $stages }
index-focus-expects = Los clientes esperan: «{ $expects }»
index-focus-none = Ninguna etapa está en el foco
index-focus-none-text = Elija una etapa: cambie cómo funciona, muestre qué cambió y pase a la siguiente.

## What is asked of the reader
index-asks = Qué le pedimos
index-asks-none = Esta vez no se le pide nada
index-ask-overdue = Decida qué pasa con «{ $title }»: el plazo ha vencido.
index-ask-due = Asegúrese de que «{ $title }» se cumpla a más tardar el { $date }.
index-plays-more = { $n ->
    [one] Hace falta una actuación más
   *[other] Hacen falta { $n-text } actuaciones más
}

## The leader's own words
index-note = En nuestras palabras
