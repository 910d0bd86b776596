### The month for an inbox, in Portuguese.

mail-subject = { $draft ->
    [yes] Rascunho, { $period }: { $headline }
   *[no] { $period }: { $headline }
}
mail-subject-role = { $draft ->
    [yes] Rascunho, { $period }, { $role }: { $headline }
   *[no] { $period }, { $role }: { $headline }
}
mail-draft = Rascunho: os números ainda podem mudar.
mail-read = { $kind ->
    [quarter] Ler o trimestre
    [week] Ler a semana
   *[month] Ler o mês
}
mail-print = Para imprimir
mail-calendar = Calendário
mail-data = Números
mail-goal = Meta
mail-edition = { $organisation }, { $title }. Versão { $version }. { $status } { $data-end }
mail-no-address = Esta mensagem não tem links, porque o endereço do relatório não está definido. Peça a versão { $version } onde costuma ler o relatório.
mail-why = Esta mensagem chega porque { $from } envia o relatório. Para deixar de recebê-la, responda com a palavra “cancelar”.

## What concerns one role
mail-role = Para esta função: { $role }
mail-role-plays = Roteiros que estes números indicam
mail-role-quiet = Desta vez, os números não indicam nenhum roteiro para esta função. O cartão está abaixo.
mail-role-page = Tudo o que diz respeito a esta função
mail-role-cards = Todos os cartões para ler em voz alta

## The editions of a version, on its first page
ui-editions = Outras formas desta edição
editions-print = Para imprimir
editions-mail = Por e-mail
editions-calendar = Como calendário
editions-data = Como dados
