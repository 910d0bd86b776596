### Sentences of roles, huddle cards, the calendar, letters and forms, in Spanish. Names in braces are filled by the
### program: `$n` chooses the plural form and `$n-text` is the same number as it is written.

## Words of templates
ui-our-mission = Nuestra misión.
ui-one-customer = Un cliente.
ui-practise-today = Hoy practicamos.
ui-ask-the-team = Pregunte al equipo.
ui-our-own-card = Nuestra propia ficha
ui-sample-short = muestra inventada
ui-go-on = Seguir desde aquí

## Navigation
nav-roles = Puestos
nav-calendar = Calendario
to-calendar = El calendario: momentos, temas, fechas
calendar-why = El mes por puesto, el año de temas y archivos para su propio calendario.
find-your-role = Encuentre su puesto
role = Puesto

## Heads of tables
called-head = Hacen falta
cards-head = Fichas
moment-head = Momento
often-head = Frecuencia
guide-head = Guía
theme-head = Tema
when-head-theme = Cuándo
each-week-head = Cada semana
each-day-head = Cada día
each-month-head = Cada mes
what-head = Qué
kind-head = Tipo
owner-head = De quién
file-head = Archivo
everyone = Todos
nobody-named = nadie asignado

## Themes
theme-now = El tema de { $period } es «{ $theme }».
theme-none = No hay ningún tema fijado para { $period }.
theme-next = El siguiente es «{ $theme }», en { $period }.
theme-past = pasado
theme-this = ahora
theme-to-come = por venir

## Roles
roles-headline = Encuentre su puesto y lo que este informe le pide
roles-answer = Cada puesto tiene una página con sus guías, promesas y momentos, y fichas de reunión para imprimir.
all-roles-caption = Puestos, actuaciones que hacen falta y fichas para leer en voz alta
roles-title = { $n ->
    [one] Un puesto
   *[other] { $n-text } puestos
}
role-plays = { $n ->
    [0] ninguna actuación
    [one] { $n-text } actuación
   *[other] { $n-text } actuaciones
}
role-cards = { $n ->
    [0] ninguna ficha
    [one] { $n-text } ficha
   *[other] { $n-text } fichas
}
role-headline = { $role }: { $plays ->
    [0] no hace falta ninguna actuación
    [one] hace falta una actuación
   *[other] hacen falta { $plays-text } actuaciones
}, { $overdue ->
    [0] no hay promesas vencidas
    [one] hay una promesa vencida
   *[other] hay { $overdue-text } promesas vencidas
}
role-team = Equipo: { $team }.
role-told = { $n ->
    [0] No consta que nadie transmitiera la misión a este puesto en { $period }.
    [one] A este puesto se le transmitió la misión una vez en { $period }.
   *[other] A este puesto se le transmitió la misión { $n-text } veces en { $period }.
}
role-told-unknown = Nadie registró en { $period } si se transmitió la misión.
role-open-cards = Imprimir sus fichas de reunión
role-cards-theme = { $n ->
    [0] Aún no hay ninguna ficha sobre «{ $theme }» para este puesto.
    [one] Una ficha sobre «{ $theme }».
   *[other] { $n-text } fichas sobre «{ $theme }».
}
role-cards-plain = { $n ->
    [0] Aún no hay ninguna ficha para este puesto.
    [one] Una ficha.
   *[other] { $n-text } fichas.
}
topic-all-roles = Puestos
topic-called = Lo primero
called-title = { $n ->
    [one] Estas cifras piden una guía
   *[other] Estas cifras piden { $n-text } guías
}
topic-moments = Momentos
moments-title = { $day ->
    [0] Ningún momento
    [one] Un momento
   *[other] { $day-text } momentos
} cada día, { $week ->
    [0] ninguno
    [one] uno
   *[other] { $week-text }
} cada semana y { $month ->
    [0] ninguno
    [one] uno
   *[other] { $month-text }
} cada mes
moments-caption = Momentos que se repiten
take-along = Llevarlos a su propio calendario
every-day = cada día laborable
every-week = cada semana
every-month = cada mes
topic-promises = Promesas
role-promises-title = { $open ->
    [0] Este equipo no tiene promesas abiertas
    [one] Este equipo tiene una promesa abierta
   *[other] Este equipo tiene { $open-text } promesas abiertas
}{ $overdue ->
    [0] {""}
    [one] ; tiene una vencida
   *[other] ; tiene { $overdue-text } vencidas
}
role-promises-none = Ninguna promesa de este equipo, ni sobre sus etapas, está abierta o se cerró en este tiempo.
topic-own-stages = Etapas
role-stages-title = { $n ->
    [one] Este equipo es responsable de una etapa de la vida del cliente: { $stages }
   *[other] Este equipo es responsable de { $n-text } etapas de la vida del cliente: { $stages }
}
role-stage-expects = Los clientes esperan: { $expects }
role-stage-more = Todo sobre la etapa { $stage }
topic-role-meetings = Reuniones
role-meetings-title = { $held ->
    [0] Ningún recuento dice si la misión se mencionó en { $n ->
        [one] esta reunión
       *[other] estas { $n-text } reuniones
    }
    [one] La misión se mencionó en { $discussed-text } de { $held-text } reunión celebrada
   *[other] La misión se mencionó en { $discussed-text } de { $held-text } reuniones celebradas
}
topic-role-thanks = Agradecimientos
role-thanks-title = { $n ->
    [one] Alguien dio las gracias a este equipo
   *[other] Este equipo recibió { $n-text } agradecimientos
}
thanked = { $reason }.
thanked-by = { $reason }. ({ $by })
topic-role-guides = Guías
role-guides-title = { $n ->
    [one] Una página para este puesto
   *[other] { $n-text } páginas para este puesto, en orden de lectura
}
role-guides-more = { $n ->
    [one] Una página más para este puesto
   *[other] { $n-text } páginas más para este puesto, en orden de lectura
}

## Cards
cards-title = Fichas de reunión: { $role }
cards-headline-theme = { $n ->
    [one] Una ficha para leer en voz alta: { $theme }
   *[other] { $n-text } fichas para leer en voz alta: { $theme }
}
cards-headline = { $n ->
    [one] Una ficha para leer en voz alta
   *[other] { $n-text } fichas para leer en voz alta
}
cards-headline-none = Sin fichas en { $period } para este puesto: { $role }
cards-none = Sirve cualquier ficha de reunión del manual; están todas en la lista de guías.
cards-use = Una ficha lleva dos minutos: la misión, un cliente, una cifra, algo que practicar, una pregunta.
cards-print = Impresas, salen dos por hoja: corte entre las marcas.
cards-to-role = Todo lo que concierne a este puesto: { $role }
card-guide = Cómo dirigir esta reunión
card-customers = Clientes, altas menos bajas
card-figure-earlier = { $period }; desde entonces, { $why }
card-in-turn = Ficha { $place-text } de { $of-text }, por turno
card-weeks = { $n ->
    [one] Semana del { $days }
   *[other] Semanas que empiezan: { $days }
}

## Calendar
calendar-headline = { $n ->
    [0] El tema de { $period } es «{ $theme }»
    [one] El tema de { $period } es «{ $theme }», con un momento
   *[other] El tema de { $period } es «{ $theme }», con { $n-text } momentos
}
calendar-headline-none = { $n ->
    [0] No hay nada previsto para { $period }
    [one] Sin tema en { $period }, y con un momento que se repite
   *[other] Sin tema en { $period }, y con { $n-text } momentos que se repiten
}
topic-by-role = Por puesto
by-role-title = Quién hace qué cada día, cada semana y cada mes
by-role-caption = Momentos por puesto en { $period }
topic-year = El año
year-title = { $n ->
    [0] No hay ningún tema previsto después de este
    [one] Hay un tema previsto después de este
   *[other] Hay { $n-text } temas previstos después de este
}
year-caption = El año de temas
topic-all-moments = Momentos
all-moments-title = { $n ->
    [one] Un momento mantiene viva la misión
   *[other] { $n-text } momentos mantienen viva la misión
}
more-meetings = Cómo se cuenta esto, y a quién se transmitió la misión
topic-due = Fechas
due-title = { $n ->
    [0] No vence nada más en los próximos tres meses
    [one] Vence una cosa en los próximos tres meses
   *[other] Vencen { $n-text } cosas en los próximos tres meses
}{ $past ->
    [0] {""}
    [one] {", "}y una ya ha vencido
   *[other] {", "}y { $past-text } ya han vencido
}
due-caption = Promesas por cumplir y guías por releer hasta el { $date }
due-promise = promesa
due-promise-overdue = promesa, vencida
due-review = guía por releer
due-review-overdue = guía por releer, vencida
topic-files = Archivos
files-title = Llévelo a su propio calendario
files-text = Las entradas son de día completo y no ocupan tiempo. Al abrir el archivo de un informe posterior se sustituyen.
files-caption = Archivos de calendario
calendar-name = { $organisation }: ritmo del cliente
calendar-name-role = { $organisation }: ritmo del cliente, { $role }
event-theme = Tema: { $theme }
event-for = Para: { $roles }
event-guide = Guía: { $title }
event-due = Vence la promesa: { $title }
event-owner = Responsable: { $team }
event-review = Releer esta guía: { $title }

## Letters and notes
ui-note-to = Para
ui-note-for = Gracias por
letter-one = Se imprime en una página.
letter-thanks = { $n ->
    [0] Aún no se ha dado las gracias a nadie en { $period }, así que hay una nota para rellenar.
    [one] Una nota por el agradecimiento de { $period } y otra para rellenar. Cada una se imprime en una página.
   *[other] { $n-text } notas, una por cada agradecimiento de { $period }, y otra para rellenar. Cada una se imprime en una página.
}
note-to = Para { $to }
note-for = Gracias por { $reason }.

## Forms
form-title = Su resultado
form-answered = Respondidas: { $answered } de { $of }.
form-sum = Suma: { $sum } de { $most }
form-next = Qué desarrollar ahora: «{ $first }» y «{ $second }».
form-private = Nada de lo que elija aquí sale de esta página, y nada se guarda al cerrarla.
form-print = Imprimir esta página
form-clear = Empezar de nuevo
form-group = Contar un grupo
form-group-how = Introduzca los formularios en papel uno tras otro. Los recuentos permanecen en esta página hasta que la cierre.
form-add = Contar este formulario y empezar el siguiente
form-added = Formularios contados: { $forms }.
form-lines = Líneas para la instantánea del periodo en que preguntó:
ui-form-paper-sum = Suma de mis respuestas:
ui-form-paper-next = Mis dos más bajas, las que desarrollo ahora:

## Paths, tags, reading time
all-guides = Todas las guías
reading-time = Tiempo de lectura
reading-minutes = { $n ->
    [one] { $n-text } minuto
   *[other] { $n-text } minutos
}
every-role = todos los puestos
page-paths = En el itinerario
page-tags = Etiquetas
page-called-on = Hace falta cuando
path-place = { $place-text } de { $of-text }
path-count = { $n ->
    [one] Una página
   *[other] { $n-text } páginas
}, { $minutes ->
    [one] un minuto
   *[other] { $minutes-text } minutos
}
guides-by-kind = Por tipo
guides-by-stage = Por etapa
guides-by-role = Por puesto
role-page-count = { $n ->
    [one] Una página
   *[other] { $n-text } páginas
}
guides-by-tag = Por etiqueta
topic-role-path = Su itinerario
role-path-title = { $n ->
    [one] «{ $path }»: una página
   *[other] «{ $path }»: { $n-text } páginas, en este orden
}
