### The month for an inbox. In Spanish.

mail-subject = { $draft ->
    [yes] Borrador, { $period }: { $headline }
   *[no] Informe de { $period }: { $headline }
}
mail-subject-role = { $draft ->
    [yes] Borrador, { $period }, { $role }: { $headline }
   *[no] Informe de { $period }, { $role }: { $headline }
}
mail-draft = Borrador: las cifras aún pueden cambiar.
mail-read = { $kind ->
    [quarter] Leer el trimestre
    [week] Leer la semana
   *[month] Leer el mes
}
mail-print = Para imprimir
mail-calendar = Calendario
mail-data = Cifras
mail-goal = Objetivo
mail-edition = { $organisation }, { $title }. Versión { $version }. { $status } { $data-end }
mail-no-address = Este correo no lleva enlaces porque no se ha indicado la dirección del informe. Pida la versión { $version } donde suele leer el informe.
mail-why = Recibe este correo porque { $from } le envía el informe. Para dejar de recibirlo, responda con la palabra «baja».

## What concerns one role
mail-role = Para usted: { $role }
mail-role-plays = Actuaciones que piden estas cifras
mail-role-quiet = Esta vez las cifras no le piden ninguna actuación. La ficha está debajo.
mail-role-page = Todo lo que le concierne
mail-role-cards = Todas las fichas para leer en voz alta

## The editions of a version, on its first page
ui-editions = Otras formas de esta edición
editions-print = Para imprimir
editions-mail = Como correo
editions-calendar = Como calendario
editions-data = Como cifras
