### The words that reports use, in Portuguese: each is explained once, on the method page, and other pages link to it.

ui-terms-lead = O que significam estas palavras:
term-range = Intervalo de confiança
term-range-text = Onde o índice verdadeiro fica em 95 de 100 pesquisas como esta. Cobre só o acaso, não quem decidiu responder.
term-clear-change = Sem mudança clara
term-clear-change-text = A diferença não é maior do que o acaso sozinho produz. Isso não quer dizer que nada mudou.
term-too-close = Inconclusivo
term-too-close-text = A meta fica dentro do intervalo de confiança; por isso não se pode dizer se foi atingida.
term-small-base = Base pequena
term-small-base-text = Pelo menos { $fewest-text } respostas, mas menos de { $small-text }. O índice é mostrado, e também quão pouco o sustenta.
term-sides = Fontes que concordam
term-sides-text = Fontes independentes que levantam o mesmo tema na mesma etapa. Um índice conta como uma delas quando fica fora da meta.
term-rising = Em alta
term-rising-text = Dito mais vezes que em todos os períodos anteriores juntos, por mais do que o acaso, dado quantos temas foram examinados.
term-hidden = Número oculto
term-hidden-text = Um número com poucas pessoas por trás, ou do qual um número assim poderia ser deduzido. Traz a marca { $mark } e não é um zero.
term-median = Mediana
term-median-text = Metade demorou menos, metade demorou mais. Os que estão em aberto contam pelo tempo que já esperaram.
term-before-after = Antes e depois
term-before-after-text = Um índice antes de um compromisso ser cumprido, comparado com o índice depois. Outras coisas também mudaram; por isso não é prova.
term-link = Correlação
term-link-text = Até que ponto duas linhas de mudanças andam juntas, de −1 a +1. Uma ligação não é uma causa.
term-lean = Tendência
term-lean-text = Os colaboradores tendem ao comprometimento, ou à obediência, onde todo o intervalo de confiança fica de um lado do meio.
method-words = Palavras
method-words-title = O que significam as palavras destes relatórios
