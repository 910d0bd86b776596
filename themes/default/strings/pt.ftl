### Words of the interface, in Portuguese. A message that begins with `ui-` takes no arguments; templates see
### `ui-back-to-top` as `t.back_to_top`.

## Frame
ui-skip = Ir para o relatório
ui-pages = Páginas deste relatório
ui-pages-below = Todas as páginas
ui-all-pages = Todas as páginas
ui-breadcrumbs = Onde esta página fica
ui-months = Relatórios anteriores e seguintes
ui-earlier = Anterior
ui-all-versions = Todas as versões
ui-chart-keys = As setas percorrem os números; Esc sai do gráfico
ui-choose-version = Escolher uma versão
ui-newer-version = Já existe uma versão mais recente deste relatório.
ui-replaced-version = Esta versão foi corrigida e substituída.
ui-open-version = Abrir
ui-version = Versão
ui-draft = RASCUNHO.
ui-draft-means = Os números ainda podem mudar.
ui-sample = Organização de exemplo: tudo aqui é inventado.
ui-how-we-know = Método
ui-back-to-top = Voltar ao início
ui-moved-on = O relatório mais recente está aqui:

## Parts
ui-colon = :
ui-measure = Indicador
ui-now = Agora
ui-goal = Meta
ui-against-goal = Em relação à meta
ui-trend = Evolução
ui-answers-and-range = Respostas e intervalo
ui-show-figures = Ver os números
ui-transcript = Ler o que é dito
ui-on-this-page = Nesta página
ui-what-to-do = O que fazer
ui-nothing-called = Estes números não indicam nenhum roteiro.
ui-open-playbook = Abrir o manual
ui-plays-called = Roteiros que estes números indicam

## Report pages
ui-came-and-left = Entradas e saídas
ui-why-they-left = Por que saíram
ui-groups = Grupos
ui-reconciliation = A conta fecha?
ui-themes = Temas
ui-stage-by-source = Etapa por fonte
ui-rising = Em alta
ui-sources = O que ouvimos
ui-stages = Etapas
ui-stage-of-life = A etapa
ui-what-they-do = O que os clientes fazem aqui
ui-they-expect = O que esperam:
ui-what-they-say = O que dizem
ui-how-they-rate = Como avaliam
ui-complaints = Reclamações
ui-what-we-promised = O que prometemos
ui-stage-before = Etapa anterior:
ui-stage-after = Etapa seguinte:
ui-where-we-are = Onde estamos e onde dissemos que estaríamos
ui-how-it-is-counted = Como se conta

## Playbook
ui-called-this-month = Indicado para agora.
ui-captions = Legendas
ui-about-this-page = Sobre esta página
ui-this-month = Este mês
ui-guides = Guias
ui-guide-before = Anterior:
ui-guide-after = Seguinte:
