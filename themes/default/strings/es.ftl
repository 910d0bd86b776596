### Words of the interface, in Spanish. A message that begins with `ui-` takes no arguments; templates see
### `ui-back-to-top` as `t.back_to_top`.

## Frame
ui-skip = Ir al informe
ui-pages = Páginas de este informe
ui-pages-below = Todas las páginas
ui-all-pages = Todas las páginas
ui-breadcrumbs = Ruta de la página
ui-months = Informes anteriores y posteriores
ui-earlier = Anterior
ui-all-versions = Todas las versiones
ui-chart-keys = Las flechas leen las cifras; Escape sale
ui-choose-version = Elegir una versión
ui-newer-version = Hay una versión más reciente de este informe.
ui-replaced-version = Esta versión se corrigió y se sustituyó.
ui-open-version = Abrirla
ui-version = Versión
ui-draft = BORRADOR.
ui-draft-means = Las cifras aún pueden cambiar.
ui-sample = Organización de muestra: todo es inventado.
ui-how-we-know = Cómo lo sabemos
ui-back-to-top = Volver arriba
ui-moved-on = El informe más reciente está aquí:

## Parts
ui-colon = :
ui-measure = Indicador
ui-now = Ahora
ui-goal = Objetivo
ui-against-goal = Frente al objetivo
ui-trend = Tendencia
ui-answers-and-range = Respuestas e intervalo
ui-show-figures = Ver las cifras
ui-transcript = Leer lo que se dice
ui-on-this-page = En esta página
ui-what-to-do = Qué hacer
ui-nothing-called = Estas cifras no piden ninguna actuación.
ui-open-playbook = Abrir el manual
ui-plays-called = Actuaciones que piden estas cifras

## Report pages
ui-came-and-left = Altas y bajas
ui-why-they-left = Por qué se fueron
ui-groups = Grupos
ui-reconciliation = ¿Cuadra la cuenta?
ui-themes = Temas
ui-stage-by-source = Etapa por fuente
ui-rising = En aumento
ui-sources = Qué escuchamos
ui-stages = Etapas
ui-stage-of-life = La etapa
ui-what-they-do = Qué hacen aquí los clientes
ui-they-expect = Esperan:
ui-what-they-say = Qué dicen
ui-how-they-rate = Cómo lo valoran
ui-complaints = Quejas
ui-what-we-promised = Qué prometimos
ui-stage-before = Etapa anterior:
ui-stage-after = Etapa siguiente:
ui-where-we-are = Dónde estamos y dónde dijimos que estaríamos
ui-how-it-is-counted = Cómo se cuenta

## Playbook
ui-called-this-month = Hace falta ahora.
ui-captions = Subtítulos
ui-about-this-page = Sobre esta página
ui-this-month = Este mes
ui-guides = Guías
ui-guide-before = Anterior:
ui-guide-after = Siguiente:
