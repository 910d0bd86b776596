### The words that reports use, in Spanish: each is explained once, on the method page, and other pages link to it.

ui-terms-lead = Qué significan estas palabras:
term-range = Intervalo de confianza
term-range-text = Dónde está la puntuación verdadera en 95 de cada 100 encuestas como esta. Solo recoge el azar, no quién decidió responder.
term-clear-change = Sin cambio claro
term-clear-change-text = La diferencia no es mayor que la que produce el azar por sí solo. No significa que todo siga igual.
term-too-close = No concluyente
term-too-close-text = El objetivo queda dentro del intervalo de confianza, así que no puede decirse si se cumple.
term-small-base = Base pequeña
term-small-base-text = Al menos { $fewest-text } respuestas, pero menos de { $small-text }. Se muestra la puntuación, y también lo poco en que se apoya.
term-sides = Fuentes que coinciden
term-sides-text = Fuentes independientes que sacan el mismo tema en la misma etapa. Una puntuación cuenta como una más cuando incumple su objetivo.
term-rising = En aumento
term-rising-text = Se dice más a menudo que en todos los periodos anteriores juntos, más de lo que explica el azar, habida cuenta de cuántos temas se examinaron.
term-hidden = Cifra oculta
term-hidden-text = Una cifra con pocas personas detrás, o que permitiría deducir una de ellas. Se marca { $mark } y no es un cero.
term-median = Mediana
term-median-text = La mitad tardó menos y la otra mitad, más. Los casos aún abiertos cuentan por el tiempo que llevan esperando.
term-before-after = Antes y después
term-before-after-text = La puntuación de antes de cumplir una promesa frente a la de después. También cambiaron otras cosas, así que no es una prueba.
term-link = Correlación
term-link-text = Hasta qué punto van juntas dos series de cambios, de −1 a +1. Una relación no es una causa.
term-lean = Inclinación
term-lean-text = La plantilla se inclina al compromiso, o a la obediencia, cuando todo el intervalo de confianza queda a un lado del punto medio.
method-words = Palabras
method-words-title = Qué significan las palabras de estos informes
