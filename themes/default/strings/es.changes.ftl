### What changed since the report before, in Spanish.

nav-changes = Cambios
ui-page-moved = Esta página tiene una dirección nueva:
ui-words-gone = Quitado:
ui-words-new = Nuevo:
index-more-changes = Qué cambió desde el informe anterior

## The answer
changes-headline-first = Este es el primer informe: aún no hay con qué compararlo
changes-answer-first = A partir del próximo informe, esta página dirá qué cifras se movieron y qué páginas son nuevas.
changes-answer-first-restated = También dirá qué cifras ya no son las que se publicaron.
changes-headline-corrected = { $restated ->
    [0] Esta corrección no cambia ninguna cifra
    [one] Esta corrección revisa { $restated-text } cifra
   *[other] Esta corrección revisa { $restated-text } cifras
}
changes-answer-corrected = Sustituye a { $title }, versión { $version }.
changes-headline = { $moved ->
    [0] Ninguna puntuación se movió claramente desde { $period }
    [one] { $moved-text } puntuación se movió claramente desde { $period }
   *[other] { $moved-text } puntuaciones se movieron claramente desde { $period }
}{ $restated ->
    [0] {""}
    [one] , y se revisa { $restated-text } cifra anterior
   *[other] , y se revisan { $restated-text } cifras anteriores
}
changes-answer = Puntuaciones que subieron: { $up-text }; que bajaron: { $down-text }; { $still ->
    [0] ninguna otra pudo compararse.
    [one] { $still-text } no muestra ningún cambio claro.
   *[other] { $still-text } no muestran ningún cambio claro.
}
changes-answer-still = { $still ->
    [0] Ninguna puntuación pudo compararse.
    [one] { $still-text } puntuación no muestra ningún cambio claro.
   *[other] { $still-text } puntuaciones no muestran ningún cambio claro.
}
changes-answer-rest = { $promises ->
    [0] Ninguna promesa ha cambiado de situación
    [one] { $promises-text } promesa ha cambiado de situación
   *[other] { $promises-text } promesas han cambiado de situación
} y { $pages ->
    [0] no hay páginas nuevas, modificadas ni quitadas.
    [one] { $pages-text } página es nueva, se modificó o se quitó.
   *[other] { $pages-text } páginas son nuevas, se modificaron o se quitaron.
}
changes-against-sealed = Comparado con { $title }, versión { $version }, tal como se selló.
changes-against-draft = Comparado con { $title } tal como está ahora: aún sin sellar.
changes-open-before = Abrir la versión anterior: { $title }

## Scores
topic-moved = Cifras que se movieron
changes-moved-title = { $n ->
    [0] Ninguna puntuación se movió claramente
    [one] { $n-text } puntuación se movió claramente
   *[other] { $n-text } puntuaciones se movieron claramente
}
changes-moved-caption = Puntuaciones que se movieron claramente
changes-moved-note = Entre muchas puntuaciones, algunas difieren solo por azar. Una puntuación figura aquí cuando eso es improbable a la vista de todas.
changes-column-score = Puntuación
changes-column-change = Cambio
changes-column-range = Intervalo de confianza
changes-column-verdict = Veredicto
changes-up = sube
changes-down = baja
changes-still = { $n ->
    [one] { $n-text } puntuación no muestra ningún cambio claro.
   *[other] { $n-text } puntuaciones no muestran ningún cambio claro.
}
changes-chart = { $n ->
    [one] { $n-text } se apoya en personas que decidieron responder por su cuenta: su cambio se lee en su gráfico.
   *[other] { $n-text } se apoyan en personas que decidieron responder por su cuenta: su cambio se lee en sus gráficos.
}
changes-hidden = { $n ->
    [one] { $n-text } está oculta en uno de los dos informes.
   *[other] { $n-text } están ocultas en uno de los dos informes.
}
changes-once = { $n ->
    [one] { $n-text } se preguntó solo en uno de los dos.
   *[other] { $n-text } se preguntaron solo en uno de los dos.
}
changes-facts-caption = Recuentos completos, sin intervalo de confianza
changes-facts-column = Recuento
changes-difference = Diferencia
fact-customers-opening = Clientes al inicio
fact-customers-incoming = Altas de clientes
fact-customers-outgoing = Bajas de clientes
fact-customers-closing = Clientes al final
fact-complaints-received = Quejas recibidas
fact-complaints-open = Quejas abiertas al final

## Restated
topic-restated = Revisadas
changes-restated-title = { $n ->
    [0] Ninguna cifra difiere de la que se publicó
    [one] { $n-text } cifra no es la que se publicó
   *[other] { $n-text } cifras no son las que se publicaron
}
changes-restated-none = Todas las cifras de un informe sellado que también figuran aquí son las mismas.
changes-restated-unsealed = Aún no hay ningún informe anterior sellado
changes-restated-unsealed-text = Una cifra solo puede diferir de otra que se publicó de forma definitiva.
changes-restated-caption = Qué se publicó y qué se dice ahora
changes-restated-known = { $n ->
    [one] De { $n-text } de ellas ya se informó en el informe anterior; figura al final.
   *[other] De { $n-text } de ellas ya se informó en el informe anterior; figuran al final.
}
changes-column-figure = Cifra
changes-column-was = Publicado
changes-column-is = Ahora
changes-column-why = Motivo
changes-column-period = Periodo
changes-no-reason = no se anotó ningún motivo
changes-told = { $value }; { $n ->
    [one] { $n-text } respuesta
   *[other] { $n-text } respuestas
}
changes-told-hidden = oculto
changes-told-nothing = no se dijo

## Promises
changes-promises-title = { $n ->
    [0] Todas las promesas siguen en la misma situación
    [one] { $n-text } promesa ha cambiado de situación
   *[other] { $n-text } promesas han cambiado de situación
}
changes-promises-caption = Promesas que han cambiado de situación
changes-column-promise = Promesa
changes-column-before = Antes
changes-column-now = Ahora
changes-promise-kept = cumplida
changes-promise-open = abierta
changes-promise-overdue = vencida
changes-promise-dropped = abandonada
changes-promise-due = { $state }, vence el { $due }
changes-promise-absent = no se menciona
changes-promise-new = aún no se había hecho

## Pages
topic-pages = Páginas
changes-pages-title = { $n ->
    [0] No hay páginas nuevas, modificadas ni quitadas
    [one] { $n-text } página es nueva, se modificó o se quitó
   *[other] { $n-text } páginas son nuevas, se modificaron o se quitaron
}
changes-pages-unknown-title = La versión anterior no dice qué decían sus páginas
changes-pages-unknown = Se hizo antes de que eso se registrara. Las páginas se comparan a partir del próximo informe.
changes-pages-draft-title = Las páginas se comparan con informes sellados
changes-pages-draft = Los informes sin sellar comparten un mismo manual, de modo que ninguna de sus páginas difiere.
changes-pages-caption = Páginas nuevas, cambiadas de lugar o quitadas
changes-column-page = Página
changes-column-what = Qué pasó
changes-page-new = Nueva
changes-page-renamed = Estaba en otro lugar: { $from }
changes-page-gone = Quitada
changes-page-title-was = Se llamaba «{ $title }».
changes-page-marks = Las palabras quitadas van tachadas; las nuevas, subrayadas.
changes-page-more = { $n ->
    [one] Y { $n-text } párrafo más.
   *[other] Y { $n-text } párrafos más.
}
changes-pages-more = { $n ->
    [one] Cambió el texto de { $n-text } página más: { $titles }.
   *[other] Cambió el texto de { $n-text } páginas más: { $titles }.
}
changes-rows-more = { $n ->
    [one] Y { $n-text } más, que no cabe aquí.
   *[other] Y { $n-text } más, que no caben aquí.
}
