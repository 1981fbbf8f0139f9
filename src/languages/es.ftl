### The sentences in Spanish. The words follow the Spanish pages of ebpf.io. How this file works: see en.ftl.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] { TIER("major") }
        [emerging] { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] { CODE($group) }
               *[false] el panorama
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] { CODE($name) }
       *[false] Esta entrada
    }
words_sentence = { MESSAGE($said) }.
words_meant = ¿Quisiste decir { CODE($near) }, que sí existe?
words_stars-asked =
    { $bound ->
        [at-least]
            al menos { $stars ->
                [one] { FIXED($stars) } estrella
               *[other] { FIXED($stars) } estrellas
            }
       *[more-than]
            más de { $stars ->
                [one] { FIXED($stars) } estrella
               *[other] { FIXED($stars) } estrellas
            }
    }

## requirements: names and rules

requirement_open-source_name = Código abierto
requirement_ebpf-core_name = eBPF como tecnología central
requirement_core_name = { PROSE($title) }
requirement_maintained_name = Mantenimiento activo
requirement_governance_name = Abierto a la colaboración
requirement_contributors_name =
    { $moreThan ->
        [one] Más de { FIXED($moreThan) } contribuidor
       *[other] Más de { FIXED($moreThan) } contribuidores
    }
requirement_production-use_name = Usado en producción
requirement_maturity_name = Madurez

## open-source

open-source_file = { CODE($path) } contiene { LIST($licences) }
open-source_file-restricted = { CODE($path) } contiene { LIST($licences) }, que no es una licencia de código abierto
open-source_file-unmatched = { CODE($path) } no contiene ninguna licencia que se conozca aquí
open-source_detected = GitHub detecta { CODE($licence) }
open-source_stated = { CODE($path) } nombra { LIST($licences) }
open-source_says = { CODE($path) } dice { CODE($text) }
open-source_none = No se encontró ninguna licencia en el repositorio
open-source_remedy-restricted = El proyecto podrá figurar en la lista cuando todo su código fuente tenga, en lugar de { CODE($licence) }, una licencia de código abierto, por ejemplo una de las { LINK("aprobadas por la Open Source Initiative", "https://opensource.org/licenses") }.
open-source_remedy-part = Indica en el README qué partes están bajo qué licencia, y que lo que describe esta entrada funciona solo con las partes de código abierto.
open-source_question-part = Es posible que una parte del proyecto no sea de código abierto: consulta { CODE($path) }. Sin esa parte, ¿es de código abierto lo que describe la entrada?
open-source_remedy-says = Una licencia de código abierto permite a cualquiera usar, modificar, compartir y vender el código. Quita la frase que dice lo contrario, o explica en el README a qué se refiere.
open-source_question-says = ¿Niega { CODE($path) } algo que una licencia de código abierto concede a todo el mundo?
open-source_remedy-documents = { CODE($licence) } es una licencia para documentos. Añade un archivo { CODE("LICENSE") } con una licencia de código abierto para el código fuente.
open-source_question-documents = { CODE($path) } pone todo el repositorio bajo { CODE($licence) }, una licencia para documentos. ¿Es suficiente para el código fuente que contiene?
open-source_remedy-undecided = { CODE($licence) } no figura en las listas de la Open Source Initiative ni de la Free Software Foundation. Si el código también se ofrece bajo una licencia que sí figura, añádela al repositorio.
open-source_question-undecided = ¿Cuenta { CODE($licence) } como código abierto a efectos de esta lista?
open-source_remedy-unmatched = Pon en { CODE($path) } el texto de la licencia sin modificar, o añade al principio una línea { CODE("SPDX-License-Identifier:") } con su identificador.
open-source_question-unmatched = ¿Es el texto de { CODE($path) } una licencia de código abierto?
open-source_remedy-no-file = Añade un archivo { CODE("LICENSE") } con el texto de la licencia a la carpeta raíz de { CODE($repository) }. Encontrarás los textos en { LINK("Choose a License", "https://choosealicense.com") }.
open-source_question-stated = Ningún archivo de licencia abarca todo el proyecto. ¿Basta con lo que dicen estos lugares?

## core

core_programs =
    { $count ->
        [one] Un archivo fuente de un programa de { PROSE($core) }, { CODE($example) }
       *[other] { $count } archivos fuente de programas de { PROSE($core) }, como { CODE($example) }
    }
core_generated =
    { $count ->
        [one] Un archivo generado a partir de un programa de { PROSE($core) }, { CODE($example) }
       *[other] { $count } archivos generados a partir de programas de { PROSE($core) }, como { CODE($example) }
    }
core_users =
    { $count ->
        [one] Un archivo que usa { PROSE($core) }, { CODE($example) }
       *[other] { $count } archivos que usan { PROSE($core) }, como { CODE($example) }
    }
core_dependency = Depende directamente de { CODE($name) } ({ CODE($path) })
core_submodule = Incluye { CODE($name) } como submódulo ({ CODE($path) })
core_copy = Lleva una copia de { CODE($name) } ({ CODE($path) })
core_share = Al menos el { $percent } % de sus archivos fuente propios usa { PROSE($core) }
core_share-counted = El { $percent } % de sus archivos fuente propios usa { PROSE($core) }
core_share-all =
    { $total ->
        [one] Su único archivo fuente propio usa { PROSE($core) }
       *[other] Todos sus archivos fuente propios usan { PROSE($core) }
    }
core_mention-readme-opening = El comienzo del { CODE("README") } nombra { PROSE($core) }
core_mention-readme = El { CODE("README") } nombra { PROSE($core) } más abajo
core_mention-description = La descripción del repositorio nombra { PROSE($core) }
core_only-traced =
    { $count } de { $total } { $total ->
        [one] archivo fuente propio
       *[other] archivos fuente propios
    } { $count ->
        [one] menciona
       *[other] mencionan
    } { PROSE($core) }; ninguno es un programa de { PROSE($core) } ni carga uno, y el README no habla de ello
core_mention-vague = El proyecto habla de BPF, que también puede ser un filtro del tipo clásico
core_mention-topics = Los temas del repositorio nombran { PROSE($core) }
core_mention-name = El nombre del repositorio alude a { PROSE($core) }
core_traces =
    { $count ->
        [one] Un archivo que menciona { PROSE($core) } y no es un programa de { PROSE($core) }, { CODE($example) }
       *[other] { $count } archivos que mencionan { PROSE($core) } y no son programas de { PROSE($core) }, como { CODE($example) }
    }
core_named =
    { $count ->
        [one] Un archivo que lleva { PROSE($core) } en el nombre y que no resultó ser un programa, { CODE($example) }
       *[other] { $count } archivos que llevan { PROSE($core) } en el nombre y de los que ninguno resultó ser un programa, como { CODE($example) }
    }
core_related = El código de { PROSE($core) } se encontró en { CODE($repository) }, al que este proyecto hace referencia
core_runtime = Aquí se desarrolla lo que ejecuta o compila los programas de { PROSE($core) }: { CODE($path) }
core_elsewhere = El código fuente está en { CODE($url) }, donde esta revisión no puede buscar
core_part = El proyecto es la carpeta { CODE($folder) } de un repositorio mayor
core_nothing =
    { $count ->
        [0] Nada en el repositorio muestra indicios de { PROSE($core) }: ni un programa, ni una biblioteca, ni una mención
        [one] Su único archivo fuente propio no muestra indicios de { PROSE($core) }: ni un programa, ni una biblioteca, ni una mención
       *[other] Ninguno de sus { $count } archivos fuente propios muestra indicios de { PROSE($core) }: ni un programa, ni una biblioteca, ni una mención
    }
core_thin =
    { $count ->
        [0] El repositorio no contiene archivos fuente propios ni indicios de { PROSE($core) }, así que la parte de { PROSE($core) } puede estar en otro lugar
        [one] El repositorio contiene { $count } archivo fuente propio y ningún indicio de { PROSE($core) }, así que la parte de { PROSE($core) } puede estar en otro lugar
       *[other] El repositorio contiene { $count } archivos fuente propios y ningún indicio de { PROSE($core) }, así que la parte de { PROSE($core) } puede estar en otro lugar
    }
core_nothing-seen =
    { $count ->
        [one] Ningún indicio de { PROSE($core) } en el nombre de su único archivo fuente propio ni en lo que se leyó de él
       *[other] Ningún indicio de { PROSE($core) } en los nombres de sus { $count } archivos fuente propios ni en lo que se leyó de ellos
    }
core_only-said =
    { $count ->
        [0] No se encontró en el repositorio nada que sea un programa de { PROSE($core) } ni que lo use; solo lo nombran sus propias palabras
        [one] En su único archivo fuente propio no se encontró ningún programa de { PROSE($core) } ni nada que lo use; solo lo nombran sus propias palabras
       *[other] En sus { $count } archivos fuente propios no se encontró ningún programa de { PROSE($core) } ni nada que lo use; solo lo nombran sus propias palabras
    }
core_lean-learning = Como mucho, ayuda a otras personas: por su nombre o sus primeras palabras es material de aprendizaje, una demostración, una plantilla, una lista de enlaces o documentación, sean cuales sean los programas que contiene
core_lean-carried = Más bien sí: { CODE($repository) } tiene { PROSE($core) } como tecnología central, y este proyecto parece ser el resto de él
core_lean-front = Más bien sí: el proyecto está al servicio de { CODE($repository) }, que se presenta con { PROSE($core) }
core_lean-beside = Más bien no: se encontró { PROSE($core) } en { CODE($repository) }, pero nada muestra que este proyecto se apoye en ello
core_lean-used = Más bien no: el proyecto depende de { CODE($repository) }, que tiene { PROSE($core) } como tecnología central, pero nombra { PROSE($core) } como una cosa entre otras
core_lean-toolchain = Más bien sí: contiene aquello con lo que otras personas compilan o ejecutan sus programas de { PROSE($core) }
core_lean-said = Parece que, como mucho, ayuda a otras personas: el proyecto se presenta con { PROSE($core) }, pero no se encontró ningún programa ni ninguna biblioteca de { PROSE($core) }
core_lean-words = Más bien no: de { PROSE($core) } solo hay palabras, ningún programa ni ninguna biblioteca
core_lean-introduced =
    Más bien sí: el propio proyecto habla de { PROSE($core) }, aunque su uso se encontró solo en { $count } de { $total } { $total ->
        [one] archivo fuente propio
       *[other] archivos fuente propios
    }
core_lean-part =
    Más bien no: el proyecto nombra { PROSE($core) }, como mucho, como una cosa entre otras, y su uso se encontró en { $count } de { $total } { $total ->
        [one] archivo fuente propio
       *[other] archivos fuente propios
    }
core_aside =
    { $count ->
        [0] Solo se encontró una dependencia: ningún archivo fuente propio de los leídos es un programa de { PROSE($core) } ni usa uno
       *[other] Una parte pequeña: se encontró uso de { PROSE($core) } en { $count } de sus { $total } archivos fuente propios, y ni la descripción ni el README lo nombran
    }
core_aside-listed = Una parte pequeña: se encontró uso de { PROSE($core) } en { $count } de sus { $total } archivos fuente propios, y el README solo lo nombra más abajo, en una lista
core_unreadable = GitHub no entregó todos los archivos en este momento, así que no se sacó ninguna conclusión
core_truncated = GitHub mostró solo una parte de los archivos, y en esa parte no hay indicios de { PROSE($core) }
core_sample-large = Esto es lo que muestra una selección de los archivos: el repositorio es demasiado grande para leerlo entero
core_sample-for-now = Esto es lo que muestra una selección de los archivos: en este momento no se pudo obtener el repositorio entero
core_remedy-unmet = Añade un enlace al repositorio que contiene el código de { PROSE($core) }, o explica en la descripción dónde interviene { PROSE($core) } y cómo ayuda el proyecto a usarlo.
core_remedy-aside = Si el proyecto perdería su propósito sin su parte de { PROSE($core) }, indícalo al principio de su README y explica qué hace esa parte. Después se preguntará a un mantenedor.
core_remedy-ask = Indica en la descripción qué parte usa { PROSE($core) }, con un enlace a su código, y qué seguiría funcionando sin ella.
core_remedy-unknown = No tienes que hacer nada: se volverá a mirar en la próxima revisión.
core_question = ¿Perdería { CODE($name) } su propósito sin { PROSE($core) }, o ayuda a usar { PROSE($core) } en producción?

## maintained

maintained_archived = El repositorio está archivado
maintained_disabled = GitHub ha deshabilitado el repositorio
maintained_notice = El README dice { CODE($text) }
maintained_notice-in-description = La descripción del repositorio dice { CODE($text) }
maintained_badge = Una insignia del README dice { CODE($text) }
maintained_topic = El repositorio tiene el tema { CODE($topic) }
maintained_last-commit = Último commit de una persona: { DAY($date) }
maintained_last-automated-commit = Último commit de un bot: { DAY($date) }
maintained_last-commit-like-a-bot = Último commit de lo que parece un bot, { CODE($who) }: { DAY($date) }
maintained_no-commit-by-person =
    { $commits ->
        [one] El único commit que se miró ({ $commits }) no es de una persona
       *[other] Ningún commit de una persona entre los { $commits } más recientes
    }
maintained_empty = El repositorio no tiene commits
maintained_upkeep-only = Los commits recientes mantienen al día los flujos de trabajo y los avisos, sin tocar el código
maintained_last-release = Última versión publicada: { CODE($name) }, { DAY($date) }
maintained_no-release = Ninguna versión publicada ni etiqueta de versión
maintained_activity = Commits en los últimos doce meses { BARS($perMonth) }
maintained_no-activity = Ningún commit en los últimos doce meses
maintained_remedy-archived = Si el proyecto continúa, desarchiva el repositorio, o enlaza aquel en el que continúa.
maintained_remedy-empty = Sube el código, o enlaza el repositorio que lo contiene.
maintained_remedy-disabled = Enlaza un repositorio que se pueda abrir y al que se pueda contribuir.
maintained_remedy-ended = Si a pesar de todo el proyecto continúa, quita el aviso que dice lo contrario. Si no, no puede figurar en la lista.
maintained_remedy-moved = Si el proyecto continúa en otra dirección, enlaza esa.
maintained_remedy-dead =
    { $days ->
        [one] Aquí no ha pasado nada desde hace más de { FIXED($days) } día. Si el proyecto continúa, enlaza el lugar donde lo hace, o vuelve a proponerlo después de su próxima versión.
       *[other] Aquí no ha pasado nada desde hace más de { FIXED($days) } días. Si el proyecto continúa, enlaza el lugar donde lo hace, o vuelve a proponerlo después de su próxima versión.
    }
maintained_remedy-quiet =
    Un commit de una persona { $commitDays ->
        [one] en el último día
       *[other] en los últimos { FIXED($commitDays) } días
    }, o una versión publicada { $releaseDays ->
        [one] en el último día
       *[other] en los últimos { FIXED($releaseDays) } días
    }, mostraría que alguien se ocupa del proyecto.
maintained_question-quiet = Aquí no hay movimiento desde hace un tiempo. ¿El proyecto está terminado y alguien se ocupa de él, o está abandonado?
maintained_question-automated = Parece que aquí solo hay actividad de bots. ¿Se ocupa todavía una persona del proyecto?
maintained_question-upkeep = Los commits recientes parecen tareas de mantenimiento hechas en muchos repositorios a la vez. ¿Trabaja alguien todavía en este?
maintained_question-paused = El propio proyecto dice que ya no se sigue desarrollando. ¿Se ocupa alguien todavía de él?
maintained_question-moved = El propio proyecto dice que continúa en otro lugar. ¿Debería la entrada enlazar allí?

## governance

governance_issues-open = La sección de issues está abierta
governance_discussions-open = La sección de debates (Discussions) está abierta
governance_tracker-elsewhere = El README remite a otro lugar público para informar de problemas: { CODE($words) }
governance_tracker-in-entry = La entrada enlaza otro lugar público para informar de problemas: { CODE($words) }
governance_outsiders =
    { $count ->
        [one] En los últimos doce meses se fusionaron cambios de una persona, aparte de sus mantenedores
       *[other] En los últimos doce meses se fusionaron cambios de { $count } personas, aparte de sus mantenedores
    }
governance_authors =
    { $count ->
        [one] Además de las { $core } personas que más escribieron, una persona más escribió algunos de los commits más recientes
       *[other] Además de las { $core } personas que más escribieron, otras { $count } escribieron algunos de los commits más recientes
    }
governance_nobody-else =
    { $count ->
        [one] Nadie aparte de su autor ha contribuido todavía
       *[other] Nadie aparte de sus { $count } autores ha contribuido todavía
    }
governance_readme-refuses = El README dice: { CODE($words) }
governance_waiting =
    { $count ->
        [one] { $count } pull request de otra persona lleva más de medio año en espera, y entre los últimos que se fusionaron no hay ninguno de otras personas
       *[other] { $count } pull requests de otras personas llevan más de medio año en espera, y entre los últimos que se fusionaron no hay ninguno de otras personas
    }
governance_readme-link = El README enlaza una guía para contribuir
governance_file = Existe { CODE($path) }
governance_readme-section = El README tiene una sección { CODE($heading) }
governance_foundation = El README dice que lo acoge { CODE($foundation) }
governance_owner-file = { CODE($path) } de la organización, en { CODE($owner, "/.github") }
governance_add-tracker = Activa los issues, o indica en el README dónde se habla en público de errores e ideas.
governance_add-contributing = Añade un { CODE("CONTRIBUTING.md") } que explique cómo se acepta un cambio; también cuenta el que esté en el repositorio { CODE(".github") } de tu organización.
governance_add-stewardship = Añade uno de estos archivos: { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } o { CODE("CODE_OF_CONDUCT.md") }, para que se sepa quién decide y qué trato se recibe.
governance_add-both = Añade un { CODE("CONTRIBUTING.md") } que explique cómo se acepta un cambio, y uno de estos archivos: { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } o { CODE("CODE_OF_CONDUCT.md") }.
governance_question = Con lo encontrado, ¿está el proyecto lo bastante abierto a otras personas, o debería añadir algo más antes?
governance_question-against = Con lo encontrado, ¿pueden participar otras personas a pesar de todo?

## contributors

contributors_exactly =
    { $count ->
        [one] { $count } contribuidor de { CODE($repository) }
       *[other] { $count } contribuidores de { CODE($repository) }
    }
contributors_range = Entre { $from } y { $to } contribuidores de { CODE($repository) }
contributors_at-least =
    { $from ->
        [0] GitHub no cuenta los contribuidores de { CODE($repository) }
        [one] Al menos { $from } contribuidor de { CODE($repository) } (no se siguió contando)
       *[other] Al menos { $from } contribuidores de { CODE($repository) } (no se siguió contando)
    }
contributors_together = En total, entre { $from } y { $to }
contributors_forked =
    { HAS($parent) ->
        [true] El repositorio es un fork, así que se incluyen los contribuidores de { CODE($parent) }
       *[false] El repositorio es un fork, así que se incluyen los contribuidores del original
    }
contributors_remedy =
    { $moreThan ->
        [one] Un proyecto { TIER("major") } tiene más de { FIXED($moreThan) } contribuidor. Propón el proyecto como { TIER("emerging") } por ahora, o nombra en la descripción otros repositorios del proyecto.
       *[other] Un proyecto { TIER("major") } tiene más de { FIXED($moreThan) } contribuidores. Propón el proyecto como { TIER("emerging") } por ahora, o nombra en la descripción otros repositorios del proyecto.
    }
contributors_remedy-uncertain =
    { $moreThan ->
        [one] Explica en la descripción cómo se puede ver que ha contribuido más de { FIXED($moreThan) } persona, por ejemplo con { CODE("git shortlog -sne") }.
       *[other] Explica en la descripción cómo se puede ver que han contribuido más de { FIXED($moreThan) } personas, por ejemplo con { CODE("git shortlog -sne") }.
    }
contributors_question =
    { $moreThan ->
        [one] El recuento de GitHub no lo aclara: ¿ha contribuido al proyecto más de { FIXED($moreThan) } persona?
       *[other] El recuento de GitHub no lo aclara: ¿han contribuido al proyecto más de { FIXED($moreThan) } personas?
    }
contributors_question-part =
    { $moreThan ->
        [one] ¿Ha contribuido a { CODE($path) } más de { FIXED($moreThan) } persona?
       *[other] ¿Han contribuido a { CODE($path) } más de { FIXED($moreThan) } personas?
    }
contributors_question-fork =
    { $moreThan ->
        [one] ¿Ha contribuido al fork en sí más de { FIXED($moreThan) } persona?
       *[other] ¿Han contribuido al fork en sí más de { FIXED($moreThan) } personas?
    }

## production-use

production-use_reference = La descripción nombra a un usuario, con un enlace a { CODE($host) }
production-use_adopters-file =
    { $count ->
        [one] { CODE($path) } enumera { $count } usuario
       *[other] { CODE($path) } enumera { $count } usuarios
    }
production-use_adopters-section =
    { $count ->
        [one] La sección { CODE($heading) } del README enumera { $count } usuario
       *[other] La sección { CODE($heading) } del README enumera { $count } usuarios
    }
production-use_claim = La descripción lo afirma, sin un enlace a un usuario: { CODE($claim) }
production-use_other-link = Un enlace a { CODE($host) } que no dice quién usa el proyecto
production-use_own-site = { CODE($host) } es el sitio del propio proyecto o de la empresa que lo ofrece
production-use_nothing = La descripción no dice quién usa el proyecto en producción
production-use_who =
    { $wanted ->
        [one] ¿Quién lo usa en producción? Por favor, nombra en la descripción al menos { $wanted } usuario, con un enlace que se pueda abrir: una entrada de blog, una charla, un { CODE("ADOPTERS.md") }.
       *[other] ¿Quién lo usa en producción? Por favor, nombra en la descripción al menos { $wanted } usuarios, cada uno con un enlace que se pueda abrir: una entrada de blog, una charla, un { CODE("ADOPTERS.md") }.
    }
production-use_add-links =
    { $wanted ->
        [one] Por favor, añade a la descripción enlaces de al menos { $wanted } usuario independiente: sus propias entradas de blog o charlas, o un { CODE("ADOPTERS.md") } con su nombre y su sitio.
       *[other] Por favor, añade a la descripción enlaces de al menos { $wanted } usuarios independientes: sus propias entradas de blog o charlas, o un { CODE("ADOPTERS.md") } con sus nombres y sus sitios.
    }
production-use_question = ¿Es el uso en producción lo bastante significativo para { TIER("major") }?

## maturity

maturity_since = Existe desde el { DAY($date) }
maturity_since-at-least = Existe al menos desde el { DAY($date) }
maturity_first-commit = Su primer commit es del { DAY($date) }
maturity_stars =
    { $stars ->
        [one] { $stars } estrella
       *[other] { $stars } estrellas
    }
maturity_stars-not-known = No se conoce el número de estrellas
maturity_remedy-age =
    { $months ->
        [one] El proyecto tendrá más de { FIXED($months) } mes a partir del { DAY($date) }.
       *[other] El proyecto tendrá más de { FIXED($months) } meses a partir del { DAY($date) }.
    }
maturity_remedy-stars =
    La lista pide { words_stars-asked }; al proyecto { $missing ->
        [one] le falta
       *[other] le faltan
    } { $missing }.
maturity_remedy-age-and-stars =
    El proyecto tendrá más de { $months ->
        [one] { FIXED($months) } mes
       *[other] { FIXED($months) } meses
    } a partir del { DAY($date) }. Además, la lista pide { words_stars-asked }; al proyecto { $missing ->
        [one] le falta
       *[other] le faltan
    } { $missing }.
maturity_remedy-stars-not-known = No tienes que hacer nada si el proyecto tiene { words_stars-asked }; el número se volverá a consultar en la próxima revisión.

## repositories elsewhere, and removals

elsewhere_address = Consulta { CODE($address) }
elsewhere_unread = El repositorio no se pudo leer en este momento
elsewhere_too-large = El repositorio es demasiado grande para leerlo aquí
elsewhere_part = El proyecto es una parte del repositorio: { CODE($path) }
elsewhere_mirror = El repositorio dice que es una réplica; el proyecto reside en otro lugar
elsewhere_no-address = La entrada no tiene un enlace a su código fuente
elsewhere_remedy = El proyecto no está en GitHub, así que lo mirará un mantenedor manualmente: añade a la descripción enlaces que respondan a las preguntas.
elsewhere_remedy-part = El repositorio contiene más que el proyecto, así que lo mirará un mantenedor manualmente: añade a la descripción un enlace que responda a la pregunta sobre la parte del proyecto.
elsewhere_remedy-no-address = Añade un enlace al repositorio con la etiqueta { CODE("GitHub") }, o un enlace al lugar donde esté el código fuente.
elsewhere_question-open-source = ¿Está todo el código fuente bajo una licencia de código abierto?
elsewhere_question-core = ¿Es { PROSE($core) } la tecnología central del proyecto, o ayuda el proyecto a usar { PROSE($core) } en producción?
elsewhere_question-ebpf-core = ¿Es eBPF la tecnología central del proyecto, o ayuda el proyecto a usar eBPF en producción?
elsewhere_question-maintained =
    ¿Se ocupa alguien del proyecto, es decir, hay un commit { $commitDays ->
        [one] en el último día
       *[other] en los últimos { FIXED($commitDays) } días
    }, o una versión publicada { $releaseDays ->
        [one] en el último día
       *[other] en los últimos { FIXED($releaseDays) } días
    }?
elsewhere_question-governance = ¿Puede participar todo el mundo?
elsewhere_question-contributors =
    { $moreThan ->
        [one] ¿Ha contribuido más de una persona?
       *[other] ¿Han contribuido más de { FIXED($moreThan) } personas?
    }
elsewhere_question-production-use = ¿Usa el proyecto en producción un número significativo de usuarios?
elsewhere_question-maturity =
    { $months ->
        [0] La lista pide { words_stars-asked } en GitHub. ¿Es el proyecto así de conocido?
        [one] ¿Tiene el proyecto más de { FIXED($months) } mes?
       *[other] ¿Tiene el proyecto más de { FIXED($months) } meses?
    }
not-known_not-found = No existe ningún repositorio público { CODE($repository) }
not-known_no-answer = GitHub no respondió a esto en este momento
not-known_too-large = El repositorio es demasiado grande para que GitHub responda a esto
not-known_not-read = Esto no se ha leído
not-known_failed = Al evaluar esto se produjo un error inesperado
not-known_remedy-not-found = Comprueba la dirección; el repositorio tiene que ser público.
not-known_remedy = No tienes que hacer nada por ahora: se volverá a consultar en la próxima revisión.
removal_gone = Ya no existe ningún repositorio público { CODE($repository) }
removal_remedy = Añade a la descripción un enlace que muestre por qué debería cambiar la entrada.
removal_question = Nada de lo encontrado aquí indica por sí solo que haya que quitar { CODE($name) }. ¿Basta con la razón que da la descripción?
removal_question-demotion = Nada de lo encontrado aquí indica por sí solo que { CODE($name) } deba pasar a { TIER("emerging") }. ¿Basta con la razón que da la descripción?

## entry checks

check_not-carried-out = La comprobación { CODE($check) } no se pudo realizar aquí, así que no se dice nada al respecto. Es culpa de este programa, no tuya.
syntax_trailing-comma = Hay una coma después del último elemento, y JSON no lo permite. Quítala.
syntax_missing-comma = Falta una coma después de esto. Añádela.
syntax_missing-bracket = Aquí falta { CODE($missing) }, así que la lista no se puede leer. Añade ese signo.
syntax_comment = JSON no admite comentarios. Quita este.
syntax_byte-order-mark = El archivo empieza con una marca de orden de bytes (BOM), que nadie ve y que JSON no permite. Guárdalo como UTF-8 sin ella.
syntax_tab-indentation = Esta línea está sangrada con un tabulador, y YAML solo admite espacios. Sángrala con espacios, como las líneas que la rodean.
syntax_indentation = Esta línea no empieza donde debería. Sángrala como las líneas de la entrada que la rodean.
syntax_missing-colon = { CODE($field) } necesita dos puntos y un espacio detrás, como los demás campos.
syntax_missing-space = Falta un espacio después del guion. Añádelo.
syntax_needs-quotes = { CODE($sign) } tiene un significado propio en YAML. Pon este valor entre comillas.
syntax_text-behind-quote = Hay texto después de la comilla de cierre. Pon todo el valor entre comillas: dobles si contiene un apóstrofo.
syntax_backslash = Una barra invertida entre comillas dobles tiene un significado propio. Escríbela dos veces.
syntax_no-group-name = Esta categoría no tiene nombre, y sin él no se puede generar el panorama. Añádelo.
syntax_second-document = Esta línea de guiones da comienzo a otro documento, y la lista tiene que ser uno solo. Quítala.
syntax_duplicate-key = { CODE($key) } aparece dos veces en la misma entrada. Deja solo una.
syntax_unterminated-string = A este texto le falta la comilla de cierre en su línea. Ciérralo.
syntax_unexpected-token = La lista no se puede leer aquí: no se espera { CODE($found) } en este lugar. Busca justo antes una comilla, una coma o un corchete que falte o sobre.
syntax_unexpected-end = El archivo termina antes que la lista. Cierra lo que sigue abierto: una comilla, una llave o un corchete.
syntax_not-a-list = No se encontró ninguna lista de entradas en este archivo. Compáralo con su versión en la rama base.
syntax_not-a-literal = Este valor no es un texto ni un número simple, así que no se pudo comprobar. Si puedes, escríbelo directamente.
syntax_conflict-marker = Aquí sigue habiendo un marcador de conflicto de fusión. Resuelve el conflicto y quita el marcador.
syntax_beyond-limits = A partir de aquí la lista es demasiado grande o está demasiado anidada para comprobarla. Tiene que mirarla un mantenedor.
schema_missing = { words_this-entry } no tiene { CODE($field) }, que sí tienen las demás entradas de la lista. Añade ese campo.
schema_required = { words_this-entry } no tiene { CODE($field) }, y sin ese campo no se puede generar el panorama. Añádelo.
schema_asked = { words_this-entry } no tiene { CODE($field) }, que debe tener toda entrada de esta lista. Añade ese campo.
schema_address =
    { HAS($example) ->
        [true] { CODE($field) } de { CODE($name) } debería ser una dirección de la forma { CODE($example) }: con esta no se puede generar el panorama. Corrígela.
       *[false] { CODE($field) } de { CODE($name) } debería ser una dirección que empiece por { CODE("https://") }: con esta no se puede generar el panorama. Corrígela.
    }
schema_unknown = { CODE($name) } tiene un campo { CODE($field) } que no tiene ninguna otra entrada, así que el sitio no lo conoce. Comprueba cómo está escrito, o quítalo.
schema_empty =
    { HAS($name) ->
        [true] El campo { CODE($field) } de { CODE($name) } está vacío. Rellénalo.
       *[false] El campo { CODE($field) } está vacío. Rellénalo.
    }
schema_type =
    { $kind ->
        [text] { CODE($field) } de { CODE($name) } debería ser un texto entre comillas. Cámbialo.
        [number] { CODE($field) } de { CODE($name) } debería ser un número. Cámbialo.
        [address] { CODE($field) } de { CODE($name) } debería ser una dirección que empiece por { CODE("https://") }. Cámbialo.
        [repository] { CODE($field) } de { CODE($name) } debería ser un repositorio de GitHub, en la forma { CODE("owner/name") }. Cámbialo.
        [one-text] { CODE($field) } de { CODE($name) } debería ser un único texto. Cámbialo.
        [list] { CODE($field) } de { CODE($name) } debería ser una lista. Cámbialo.
        [yes-or-no] { CODE($field) } de { CODE($name) } debería ser true o false. Cámbialo.
        [group] { CODE($field) } de { CODE($name) } debería ser un grupo de campos. Cámbialo.
        [date] { CODE($field) } de { CODE($name) } debería ser una fecha de la forma 2026-01-31. Cámbialo.
       *[word] { CODE($field) } de { CODE($name) } debería contener solo letras minúsculas y guiones. Cámbialo.
    }
schema_links = { CODE("urls") } de { CODE($name) } debería ser una lista en la que cada enlace tenga un { CODE("label") } y una { CODE("url") }, ambos textos. Complétala.
schema_unknown-in-link = Un enlace de { CODE($name) } tiene un campo { CODE($field) }, que el sitio no conoce. Un enlace tiene un { CODE("label") } y una { CODE("url") }.
schema_no-stars = { CODE($name) } no tiene { CODE("githubStars") }, y el sitio ordena la lista por ese campo. Añade el número de estrellas.
schema_no-stars-known = { CODE($name) } no tiene { CODE("githubStars") }, y el sitio ordena la lista por ese campo. Añade el número, que en este momento es { $actual }.
schema_stars-type = { CODE("githubStars") } de { CODE($name) } debería ser un número entero sin comillas. Cámbialo.
schema_order = Las demás entradas de la lista tienen sus campos en el orden { LIST($keys) }. Estaría bien que { CODE($name) } también los tuviera así.
duplicate_name = { CODE($name) } ya figura en { CODE($list) }. Edita o mueve esa entrada en lugar de añadir otra.
duplicate_since = { CODE($name) } ya figura en la lista: se añadió a { CODE($list) } en la rama base después de que empezara esta rama. Fusiona la rama base en esta, y edita o mueve esa entrada en lugar de añadir otra.
duplicate_namesake = { CODE($name) } ya figura en { CODE($list) }, con el repositorio { CODE($repository) }. Si es otro proyecto, dale a este un nombre que los distinga; si es el mismo, edita esa entrada.
duplicate_repository = El repositorio de { CODE($name) } ya figura como { CODE($other) } en { CODE($list) }. Si son el mismo proyecto, deja una sola entrada.
duplicate_in-group = { CODE($name) } ya está en { CODE($group) }, y el panorama no se puede generar con dos entradas del mismo nombre en esa categoría. Edita la otra, o ponle a esta otro nombre.
duplicate_two-groups = { CODE($name) } ya figura en { CODE($group) }. Déjalo solo en la categoría donde mejor encaje; { CODE("second_path") } lo muestra también en otra.
github-link_no-repository = { CODE($url) } no es un repositorio, así que el panorama no muestra ni las estrellas ni la licencia de { CODE($name) }. Si hay un repositorio principal, sería mejor su dirección.
github-link_not-gathered = El panorama toma las estrellas y la licencia de { CODE($name) } del propio repositorio, no de { CODE($url) }. Usa { CODE($canonical) }.
github-link_label =
    { $isStarred ->
        [true] El enlace al repositorio de { CODE($name) } lleva la etiqueta { CODE($label) }. Ponle exactamente { CODE("GitHub") }: la actualización mensual de estrellas se guía por esa palabra.
       *[false] El enlace al repositorio de { CODE($name) } lleva la etiqueta { CODE($label) }. Ponle exactamente { CODE("GitHub") }.
    }
github-link_missing = { CODE($name) } no tiene ningún enlace con la etiqueta { CODE("GitHub") }, así que sus estrellas no se pueden actualizar. Añade uno que lleve al repositorio.
github-link_elsewhere = { CODE($name) } no tiene un repositorio propio en GitHub, así que la actualización mensual de estrellas lo pasa por alto. Si existe uno, o una réplica, añade un enlace con la etiqueta { CODE("GitHub") }.
github-link_folder = La actualización de estrellas lee repositorios enteros, y las estrellas de { CODE($repository) } no son las de { CODE($path) }, que está dentro. Pon otra etiqueta a este enlace, por ejemplo { CODE($label) }.
github-link_two = { CODE($name) } tiene más de un enlace con la etiqueta { CODE("GitHub") }. Conserva esa etiqueta para el repositorio principal y ponle otra al otro enlace.
github-link_other-host = El enlace con la etiqueta { CODE("GitHub") } lleva a { CODE($url) }, que no está en github.com. Enlaza el repositorio que esté allí, o cambia la etiqueta.
github-link_organisation = El enlace con la etiqueta { CODE("GitHub") } lleva a { CODE($url) }, que no es un repositorio. Enlaza el repositorio principal del proyecto, { CODE("https://github.com/owner/repository") }.
github-link_not-canonical =
    { $isStarred ->
        [true] La actualización de estrellas no puede leer la dirección { CODE($url) }. Usa { CODE($canonical) }, sin nada detrás.
       *[false] Enlaza { CODE($canonical) }, el propio repositorio, en lugar de { CODE($url) }.
    }
repository_not-found =
    { HAS($near) ->
        [true] No existe ningún repositorio público { CODE($asked) } en GitHub. { words_meant }
       *[false] No existe ningún repositorio público { CODE($asked) } en GitHub. Comprueba la dirección de { CODE($name) }, o haz público el repositorio.
    }
repository_moved = El repositorio de { CODE($name) } se ha trasladado y ahora es { CODE($present) }. Usa su dirección actual.
repository_fork = { CODE($asked) } es un fork de otro repositorio. Si { CODE($name) } se desarrolla en el original, enlaza ese.
repository_fork-of = { CODE($asked) } es un fork de { CODE($parent) }. Si { CODE($name) } se desarrolla allí, enlaza el original.
logo_not-registered = El logotipo { CODE($name) } está importado, pero no registrado. Añádelo a { CODE("logos") } en { CODE($registry) }.
logo_not-imported = El logotipo { CODE($name) } aún no está registrado. Importa { CODE($file) } en { CODE($registry) } y añade { CODE($name) } a { CODE("logos") } allí.
logo_unknown = No existe ningún logotipo { CODE($name) }. Añade el archivo a { CODE($folder) } y regístralo en { CODE($registry) }, u omite { CODE("logoName") }: { CODE($entry) } puede figurar sin logotipo.
logo_other-spelling = No existe ningún logotipo { CODE($name) }, pero sí { CODE($present) }. Se distinguen mayúsculas y minúsculas: escríbelo así.
logo_not-in-component = El logotipo { CODE($name) } no se importa al principio de { CODE($registry) }, así que la página no se puede generar. Importa allí su archivo.
logo_wrong-folder = El logotipo { CODE($file) } no está en la carpeta de los logotipos. Muévelo a { CODE($folder) } e impórtalo desde allí.
logo_no-hosted-file = El archivo del logotipo { CODE($file) } de { CODE($name) } no está en { CODE($folder) }. Añádelo.
logo_removed-hosted = { CODE($name) } todavía tiene como logotipo { CODE($file) }, que este pull request elimina. Conserva el archivo, o nombra el nuevo en la entrada.
logo_not-vector = El logotipo { CODE($file) } de { CODE($name) } no es un SVG. Añádelo en ese formato: se ve nítido a cualquier tamaño.
logo_svg-raster = { CODE($file) } es un SVG que envuelve una imagen de píxeles, y esta se ve borrosa a otro tamaño. Exporta el logotipo como formas.
logo_svg-text = { CODE($file) } contiene texto, que se ve distinto donde no está instalada su tipografía. Convierte el texto en trazados.
logo_no-file = El archivo { CODE($file) } se importa, pero no existe, así que el sitio no se puede generar. Añádelo, o corrige la ruta.
logo_other-case = El archivo se llama { CODE($present) } y se importa como { CODE($file) }. Se distinguen mayúsculas y minúsculas: haz que coincidan.
logo_removed = { CODE($file) } se elimina, pero se sigue importando en { CODE($registry) }, así que el sitio no se puede generar. Quita también la importación y su registro.
logo_registered-only = { CODE($name) } está registrado, pero no importado, así que el sitio no se puede generar. Importa su archivo al principio.
logo_module-broken = Este archivo no se puede leer aquí: { CODE($detail) }. Busca una comilla, una coma o un corchete que falte o sobre.
logo_back-ticks = La ruta { CODE($source) } está entre acentos graves, y una importación no los admite. Usa comillas normales.
logo_order-before = El linter del sitio pide las importaciones en orden alfabético: { CODE($source) } va antes de { CODE($next) }.
logo_order-after = El linter del sitio pide las importaciones en orden alfabético: { CODE($source) } va después de { CODE($previous) }.
logo_unused = Nada usa todavía el logotipo { CODE($file) }. Nómbralo en una entrada y regístralo, o no incluyas el archivo.
logo_large = { CODE($file) } ocupa { FIXED($kibibytes) } KiB, y lo carga cualquiera que abra la página. Redúcelo a menos de { FIXED($most) } KiB.
logo_pointer = { CODE($file) } es un puntero de Git LFS ({ CODE($found) }) y no la imagen, así que el sitio no la puede mostrar. Haz commit de la propia imagen.
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } no es un SVG: empieza por { CODE($found) }. Exporta el logotipo como SVG.
       *[false] { CODE($file) } no es un SVG: está comprimido o es otro tipo de imagen. Exporta el logotipo como SVG simple.
    }
logo_text = { CODE($file) } es un texto y no una imagen: empieza por { CODE($found) }. Sustitúyelo por la imagen, con la extensión que corresponda.
logo_svg-active = { CODE($file) } contiene algo más que un dibujo ({ LIST($found) }), que un navegador ejecutaría o abriría. Exporta el logotipo sin ello.
logo_svg-font = { CODE($file) } toma su tipografía de fuera del archivo ({ CODE($found) }), y esta no está disponible donde se muestra el logotipo. Convierte el texto en trazados.
logo_svg-outside = { CODE($file) } hace referencia a algo que está fuera del archivo ({ CODE($found) }). Exporta el logotipo de modo que todo esté dentro.
stars_differs =
    { $actual ->
        [one] { CODE($name) } tiene { $actual } estrella en GitHub, y { CODE("githubStars") } dice { CODE(FIXED($written)) }. Estaría bien poner el número de hoy.
       *[other] { CODE($name) } tiene { $actual } estrellas en GitHub, y { CODE("githubStars") } dice { CODE(FIXED($written)) }. Estaría bien poner el número de hoy.
    }
position_between = La lista se mantiene ordenada por estrellas: { CODE($name) } va entre { CODE($previous) } y { CODE($next) }. El sitio la ordena por su cuenta, así que es solo cuestión de orden.
position_first = La lista se mantiene ordenada por estrellas: { CODE($name) } va al principio, antes de { CODE($next) }. El sitio la ordena por su cuenta, así que es solo cuestión de orden.
position_last = La lista se mantiene ordenada por estrellas: { CODE($name) } va al final, después de { CODE($previous) }. El sitio la ordena por su cuenta, así que es solo cuestión de orden.
position_name-between = Aquí las entradas siguen el orden alfabético: { CODE($name) } va entre { CODE($previous) } y { CODE($next) }.
position_name-first = Aquí las entradas siguen el orden alfabético: { CODE($name) } va antes de { CODE($next) }.
position_name-last = Aquí las entradas siguen el orden alfabético: { CODE($name) } va después de { CODE($previous) }.
text_long-description = La descripción de { CODE($name) } tiene { $length } caracteres, y en las tarjetas caben unos { $most }. ¿Podrías acortarla?
text_long-title = El título de { CODE($name) } tiene { $length } caracteres, y en las tarjetas caben unos { $most }. ¿Podrías acortarlo?
text_markup = { CODE($field) } de { CODE($name) } contiene HTML que no es un simple enlace ni énfasis ({ CODE($found) }). Usa texto sin formato.
text_code = { CODE($field) } de { CODE($name) } contiene código que un navegador ejecutaría ({ CODE($found) }). Usa texto sin formato.
text_shouting = { CODE($field) } de { CODE($name) } suena un poco estridente. Escríbelo sin mayúsculas ni signos de exclamación seguidos.
text_praise = La descripción de { CODE($name) } elogia más de lo que describe. ¿Podrías decir qué hace el proyecto y para quién?
text_spaces = { CODE($field) } de { CODE($name) } empieza o termina con espacios en blanco. Quítalos.
link_none = { CODE($url) } no es una dirección web. Escríbela completa, empezando por { CODE("https://") }.
link_http = { CODE($url) } también responde por https. Usa { CODE("https://") }.
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } no lleva a ninguna página (el servidor responde { FIXED($statusCode) }). { words_meant }
       *[false] { CODE($url) } no lleva a ninguna página (el servidor responde { FIXED($statusCode) }). Comprueba la dirección.
    }
link_unreachable =
    { HAS($near) ->
        [true] Nada responde en { CODE($url) }. { words_meant }
       *[false] Nada responde en { CODE($url) }. Comprueba la dirección.
    }
link_refused = { CODE($url) } no lleva a un servidor web público, así que no se abrió. Comprueba la dirección.
link_twice = { CODE($url) } aparece dos veces entre los enlaces. Deja solo uno.
unrelated_run = { CODE($path) } es un flujo de trabajo o un script, algo que no hace falta para figurar en la lista. Quítalo, o ponlo en un pull request aparte. Un mantenedor debería leerlo antes que nada.
unrelated_reformatted = La mayoría de las líneas de { CODE($path) } han cambiado de formato, y eso oculta lo que cambia de verdad. Deshaz el cambio de formato.

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · entrada nueva en { words_place }
review_heading_promoted = { CODE_LINK($name, $url) } · de { TIER("emerging") } a { TIER("major") }
review_heading_demoted = { CODE_LINK($name, $url) } · de { TIER("major") } a { TIER("emerging") }
review_heading_repository = { CODE_LINK($name, $url) } · un repositorio nuevo, en { words_place }
review_heading_edited = { CODE_LINK($name, $url) } · entrada editada, en { words_place }
review_heading_renamed = { CODE_LINK($name, $url) } · antes { CODE($before) }, en { words_place }
review_heading_turned = { CODE_LINK($name, $url) } · de { CODE($from) } a { CODE($to) }
review_heading_turned-from = { CODE_LINK($name, $url) } · de { CODE($from) }
review_heading_turned-to = { CODE_LINK($name, $url) } · a { CODE($to) }
review_heading_removed = { CODE_LINK($name, $url) } · deja { words_place }
review_heading_several =
    { $entries ->
        [one] Revisión del panorama · { $entries } entrada
       *[other] Revisión del panorama · { $entries } entradas
    }
review_heading_files = Revisión del panorama

## the verdict in one sentence

review_ready = { STRONG("Listo.") } Está todo lo que pide el panorama. ¡Gracias!
review_ready_edit = { STRONG("Listo.") } No hay nada que lo impida. ¡Gracias!
review_ready_confirmed = { STRONG("Listo.") } Lo que se puede ver del proyecto concuerda con este cambio.
review_ready_files = { STRONG("Listo.") } No cambia ninguna entrada, y no hay nada roto.
review_needs-changes =
    { $changes ->
        [one] { STRONG("Necesita cambios.") } Hay un obstáculo; abajo se explica cómo resolverlo.
       *[other] { STRONG("Necesita cambios.") } Hay { $changes } obstáculos; abajo se explica cómo resolverlos.
    }
review_not-evaluated = { STRONG("Aún sin evaluar.") } Una parte no se pudo consultar en este momento. Nada de esto cuenta en tu contra.
review_needs-maintainer =
    { $points ->
        [one] { STRONG("Le toca a un mantenedor.") } Hay un punto que debe decidir una persona.
       *[other] { STRONG("Le toca a un mantenedor.") } Hay { $points } puntos que debe decidir una persona.
    }
review_needs-maintainer_warnings =
    { $warnings ->
        [one] { STRONG("Le toca a un mantenedor.") } Queda una advertencia, que tú puedes resolver.
       *[other] { STRONG("Le toca a un mantenedor.") } Quedan { $warnings } advertencias, que tú puedes resolver.
    }
review_tally =
    { $verdict ->
        [needs-changes]
            { $entries ->
                [one] { $entries } necesita cambios
               *[other] { $entries } necesitan cambios
            }
        [not-evaluated]
            { $entries ->
                [one] { $entries } aún no se pudo evaluar
               *[other] { $entries } aún no se pudieron evaluar
            }
        [needs-maintainer]
            { $entries ->
                [one] { $entries } debe decidirla un mantenedor
               *[other] { $entries } debe decidirlas un mantenedor
            }
       *[ready]
            { $entries ->
                [one] { $entries } está lista
               *[other] { $entries } están listas
            }
    }
review_tally_heading = { STRONG("Entrada por entrada:") } { LIST($parts) }.

## how a requirement came out

review_outcome_met = cumplido
review_outcome_unmet = no cumplido
review_outcome_needs-review = por decidir
review_outcome_unknown = sin determinar
review_outcome_not-applicable = no se pide
review_details = Detalles
review_part = Las fechas, las personas y las estrellas son las de { CODE($repository) } en su conjunto; el proyecto es { CODE($folder) } dentro de él.

## lists

review_list_to-do = { STRONG("Por hacer") }
review_list_questions = { STRONG("Para los mantenedores") }
review_to-do_lines =
    { $count ->
        [one] consulta el comentario en su línea del diff.
       *[other] { $count } cosas por cambiar, cada una con un comentario en su línea del diff.
    }
review_list_found = { STRONG("Qué se encontró") }
review_list_helps = { STRONG("Qué ayudaría") }
review_list_optional = { STRONG("Conviene saber") }
review_list_files = { STRONG("En los archivos") }
review_accept =
    { HAS($others) ->
        [true] Para aceptar uno: { CODE($command) }; lo mismo con { LIST($others) }
       *[false] Para aceptarlo: { CODE($command) }
    }
review_question_any = ¿Basta con lo encontrado?
review_question_removal = ¿Debería esta entrada salir del panorama? Lo que se puede ver no lo decide.
review_question_demotion = ¿Debería esta entrada pasar a { TIER("emerging") }? Lo que se puede ver no lo decide.
review_edit_fine = todo en orden
review_on-lines =
    { $count ->
        [one] Hay una nota en su línea del diff; no bloquea nada.
       *[other] Hay { $count } notas en sus líneas del diff; no bloquean nada.
    }
review_patch = Las correcciones sugeridas en un solo parche
review_patch_how = En lugar de aceptar las sugerencias una por una: guarda esto como { CODE("fixes.patch") } en la raíz del repositorio y ejecuta { CODE("git apply fixes.patch") }.

## what was left out, and other notices

review_left-out_problems =
    { $count ->
        [one] Hay uno más que no se muestra aquí.
       *[other] Hay { $count } más que no se muestran aquí.
    }
review_left-out_entries =
    { $count ->
        [one] Se revisó una entrada más, pero no cabe aquí; las que están peor van primero.
       *[other] Se revisaron { $count } entradas más, pero no caben aquí; las que están peor van primero.
    }
review_left-out_evidence = Hay mucho en este pull request, así que lo encontrado se muestra abreviado.
review_left-out_patch = Las correcciones en forma de parche no se pueden mostrar aquí.
review_left-out_annotations =
    { $count ->
        [one] Un problema más no tiene anotación propia.
       *[other] Otros { $count } problemas no tienen anotación propia.
    }
review_check-run_failed = No se pudo evaluar
review_failed = Algo salió mal al mirar este pull request, así que no hay veredicto sobre este commit. Se volverá a intentar automáticamente. Si sigue así, indícale a un mantenedor el identificador de entrega { CODE($deliveryId) }.
review_failed_no-check-run = { STRONG("Sin evaluar.") } GitHub no aceptó la comprobación de esta revisión: { CODE($reason) }. Se volverá a intentar automáticamente. Si sigue así, un mantenedor debería mirar qué permisos tiene esta App en el repositorio; su registro contiene el identificador de entrega { CODE($deliveryId) }.
review_check-run_shared-head = No está listo: otro pull request
review_shared-head = { CODE("#", FIXED($number)) } tiene el mismo commit y no pasa. GitHub muestra una sola comprobación para ambos, así que este espera a que el otro pase o se cierre.
review_locked = La conversación está bloqueada, así que la revisión está solo aquí. Se escribirá allí cuando se desbloquee.
review_refused_comment = GitHub no aceptó el comentario de esta revisión: { CODE($reason) }. Se volverá a intentar automáticamente; si sigue así, mira qué permisos tiene esta App en el repositorio.
review_refused_lines = GitHub no aceptó los comentarios en las líneas: { CODE($reason) }. Se volverá a intentar automáticamente; si sigue así, mira qué permisos tiene esta App en el repositorio.
review_refused_labels = GitHub no aceptó las etiquetas de esta revisión: { CODE($reason) }. Se volverá a intentar automáticamente; si sigue así, mira qué permisos tiene esta App en el repositorio.
review_notice_base-unreadable = { CODE($path) } no se puede leer en la rama base, así que no se puede saber con certeza qué cambia en él este pull request.
review_notice_list-gone =
    { $entries ->
        [one] Desaparece la única entrada de { CODE($path) }. ¿Es eso lo que se pretende?
       *[other] No queda ninguna de las { $entries } entradas de { CODE($path) }. ¿Es eso lo que se pretende?
    }
review_notice_too-many-entries =
    { $judged ->
        [one] Solo se evaluó la primera entrada
       *[other] Solo se evaluaron las primeras { $judged } entradas
    }; { $left ->
        [one] quedó
       *[other] quedaron
    } fuera { $left }. Los pull requests más pequeños se revisan enteros.
review_notice_too-many-files = Este pull request cambia más archivos de los que GitHub enumera, así que puede que falten algunos.
review_notice_too-many-lists =
    { $left ->
        [one] No se leyó { $left } lista del panorama, así que no se sabe si una entrada ya figura en ella.
       *[other] No se leyeron { $left } listas del panorama, así que no se sabe si una entrada ya figura en ellas.
    }
review_notice_list-too-large = { CODE($path) } es demasiado grande para leerlo entero.
review_notice_configuration-broken = { CODE($path) } tiene errores en la rama predeterminada, así que se usaron los valores predeterminados.
review_notice_configuration-unread = { CODE($path) } no se lee, porque a su lado hay un archivo que termina en { CODE(".yml") }. Deja solo uno de los dos.
review_notice_input-broken =
    { HAS($key) ->
        [true] La entrada { CODE("configuration") } del flujo de trabajo tiene errores, el primero en la línea { FIXED($line) } ({ CODE($key) }), así que no se tuvo en cuenta.
       *[false] La entrada { CODE("configuration") } del flujo de trabajo tiene errores, el primero en la línea { FIXED($line) }, así que no se tuvo en cuenta.
    }

## what happens next, and the footer

review_next = { STRONG("Qué pasa ahora:") }
review_next_ready = un mantenedor echará un último vistazo antes de fusionar. A ti no te queda nada por hacer.
review_next_ready-with-notes = un mantenedor echará un último vistazo antes de fusionar.
review_next_needs-changes = cuando esté hecho lo que figura en «Por hacer», un mantenedor echará un último vistazo.
review_next_needs-changes-in-files = sube las correcciones a esta rama y la revisión se hará de nuevo.
review_next_needs-maintainer = decide un mantenedor. Hasta entonces no tienes que hacer nada.
review_next_needs-maintainer-with-warnings = corrige lo que señalan las advertencias, o explica en un comentario por qué está bien así; después decide un mantenedor.
review_next_not-evaluated = se volverá a consultar automáticamente. No tienes que hacer nada.
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = Revisado en { CODE_LINK($commit, $url) }; se revisa de nuevo tras un push o una edición de la descripción.
review_footer_commands = Revisado en { CODE_LINK($commit, $url) }; se revisa de nuevo tras un push, una edición de la descripción o un comentario { CODE("/landscape recheck") }. { CODE("/landscape help") } muestra todos los comandos.
review_translation = Esta revisión en español
review_withdrawn = Este pull request ya no cambia las listas del panorama, así que no hay nada que revisar.

## the check run

review_recheck_label = Revisar de nuevo
review_recheck_description = Consultar todo de nuevo, ahora
review_check-run_ready = Listo
review_check-run_needs-changes = Necesita cambios
review_check-run_needs-maintainer = Debe decidir un mantenedor
review_check-run_not-evaluated = No se pudo evaluar
review_check-run_withdrawn = Nada que revisar
review_check_syntax = Sintaxis
review_check_schema = Campos
review_check_duplicate = Duplicado
review_check_github-link = Enlace de GitHub
review_check_repository = Repositorio
review_check_logo = Logotipo
review_check_stars = Estrellas
review_check_position = Posición
review_check_text = Redacción
review_check_link = Enlace
review_check_unrelated = Cambio ajeno

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = Todo el código fuente está bajo una licencia de código abierto, y toda la documentación, bajo una licencia abierta.
requirement_open-source_how = Se lee lo que detecta GitHub, todos los archivos de licencia, { CODE("LICENSES/") } y lo que dicen el README y los archivos de paquete. Una licencia cuenta como abierta si figura en la lista de la Open Source Initiative o de la Free Software Foundation. Si no hay licencia, o si la de todo el proyecto no es abierta, el requisito no se cumple; las palabras que retiran lo que una licencia concede, como «no se puede vender» o «solo para investigación», una parte bajo otra licencia o un texto que nadie puede identificar quedan a juicio de una persona.
requirement_core_rule = { PROSE($core) } es la tecnología central del proyecto, de modo que sin ella el proyecto perdería su propósito; o bien el proyecto ayuda a otras personas a usar { PROSE($core) } en producción.
requirement_core_how = Los archivos y programas de su propio tipo y una dependencia directa de una de sus bibliotecas son indicios fuertes de { PROSE($core) }, en el repositorio o en otro relacionado del mismo propietario. El código copiado, las pruebas y las simples menciones son indicios débiles. Si es una vía entre varias, decide una persona, y lo mismo ocurre con el material de aprendizaje. El requisito no se cumple si no hay ningún indicio; si no hay más que menciones, muy abajo en el README o, cuando se leyeron todos los archivos, después de sus primeras palabras; ni si es una parte pequeña de un sistema grande que en ningún sitio dice tratar de ello.
requirement_ebpf-core_rule = eBPF es la tecnología central del proyecto, de modo que sin ella el proyecto perdería su propósito; o bien el proyecto ayuda a otras personas a usar eBPF en producción.
requirement_ebpf-core_how = Los programas de eBPF, el código generado a partir de ellos, una dependencia directa de una biblioteca de eBPF y el uso de la llamada al sistema bpf son indicios fuertes, en el repositorio o en otro relacionado del mismo propietario. El código copiado, las pruebas y las simples menciones son indicios débiles. Si eBPF es una vía entre varias, decide una persona, y lo mismo ocurre con el material de aprendizaje. El requisito no se cumple si no hay ningún indicio; si no hay más que menciones, muy abajo en el README o, cuando se leyeron todos los archivos, después de sus primeras palabras; ni si es una parte pequeña de un sistema grande que en ningún sitio dice tratar de eBPF.
requirement_maintained_rule = El proyecto se mantiene activamente.
requirement_maintained_how =
    Basta con un commit de una persona { $commitDays ->
        [one] en el último día
       *[other] en los últimos { FIXED($commitDays) } días
    }, o una versión publicada { $releaseDays ->
        [one] en el último día
       *[other] en los últimos { FIXED($releaseDays) } días
    }. El requisito no se cumple si el repositorio está archivado, si se dice que ya no se mantiene o si no ha habido ni lo uno ni lo otro desde hace más de { $staleDays ->
        [one] { FIXED($staleDays) } día
       *[other] { FIXED($staleDays) } días
    }. En los casos intermedios decide una persona.
requirement_governance_rule = El proyecto está abierto a la colaboración, con una gobernanza que sigue las prácticas del código abierto.
requirement_governance_how =
    { $documents ->
        [required] Tiene que haber un lugar público abierto para informar de problemas, los archivos o el README tienen que decir cómo contribuir y quién decide, y nada debe indicar lo contrario. Si falta algo de eso, si un README rechaza las contribuciones o si los pull requests de otras personas llevan medio año en espera, decide una persona; si no hay ninguna forma pública de participar, el requisito no se cumple.
       *[optional] Para { TIER("emerging") } basta con que todo el mundo pueda participar: hay un lugar público abierto para informar de problemas y nada indica lo contrario. Para { TIER("major") }, además, en los últimos doce meses se fusionaron cambios de otras personas, o está escrito cómo contribuir o quién decide, o una fundación acoge el proyecto. Un README que rechaza las contribuciones, o pull requests de otras personas que llevan medio año en espera, quedan a juicio de una persona; si no hay ninguna forma pública de participar, el requisito no se cumple.
    }
requirement_contributors_rule =
    { $moreThan ->
        [one] Un proyecto { TIER("major") } tiene más de { FIXED($moreThan) } contribuidor.
       *[other] Un proyecto { TIER("major") } tiene más de { FIXED($moreThan) } contribuidores.
    }
requirement_contributors_how = Las cuentas de GitHub con commits dan el mínimo posible, y con los autores sin cuenta se obtiene el máximo posible; los bots no cuentan. Si el límite queda entre ambos, o si el proyecto es una carpeta de un repositorio mayor, decide una persona.
requirement_production-use_rule = Un proyecto { TIER("major") } lo usa un número significativo de usuarios en entornos similares a los de producción.
requirement_production-use_how =
    { $references ->
        [one] En la descripción del pull request y en la lista de adoptantes del proyecto se buscan usuarios y enlaces. Basta con { $references } referencia independiente o más; las afirmaciones sin enlaces, o solo el sitio del propio proyecto, quedan a juicio de una persona; si no hay nada, el requisito no se cumple.
       *[other] En la descripción del pull request y en la lista de adoptantes del proyecto se buscan usuarios y enlaces. Basta con { $references } referencias independientes o más; las afirmaciones sin enlaces, o solo el sitio del propio proyecto, quedan a juicio de una persona; si no hay nada, el requisito no se cumple.
    }
requirement_maturity_rule =
    { $months ->
        [0] El proyecto tiene { words_stars-asked }.
        [one] El proyecto tiene más de { FIXED($months) } mes y { words_stars-asked }.
       *[other] El proyecto tiene más de { FIXED($months) } meses y { words_stars-asked }.
    }
requirement_maturity_how = La antigüedad es la del repositorio o la de su primer commit, la que sea mayor; las estrellas son las que cuenta GitHub.

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] Aceptado por { CODE($by) } el { DAY($at) }, en el commit { CODE($commit) }: { CODE($reason) }
       *[declined] Rechazado por { CODE($by) } el { DAY($at) }, en el commit { CODE($commit) }: { CODE($reason) }
    }
override_original =
    { $original ->
        [met] Sin eso, se cumple
        [unmet] Sin eso, no se cumple
        [needs-review] Sin eso, debe decidirlo una persona
        [unknown] Sin eso, no se pudo determinar
       *[not-applicable] Sin eso, no se pide
    }
override_declined-remedy = { CODE($by) } lo rechazó: { CODE($reason) }. Por favor, coméntalo aquí.
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } { LINK("dejó sin efecto", $url) } la comprobación { CODE($check) } para { LIST($entries) } el { DAY($at) }, en el commit { CODE($commit) }: { CODE($reason) }. Lo que encuentra no bloquea nada aquí.
       *[false] { CODE($by) } { LINK("dejó sin efecto", $url) } la comprobación { CODE($check) } el { DAY($at) }, en el commit { CODE($commit) }: { CODE($reason) }. Lo que encuentra no bloquea nada aquí.
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            La decisión de { CODE($by) } de { $kind ->
                [accepted] aceptar
                [declined] rechazar
               *[waived] dejar sin efecto
            } { CODE($requirement) } para { CODE($entry) } ya no cuenta: { $why ->
                [entry] la entrada tiene ahora otro repositorio u otro nivel, o ya no está
                [edited] el comentario se editó
                [deleted] el comentario se eliminó
               *[permission] { CODE($by) } ya no tiene el rol necesario
            }.
       *[false]
            La decisión de { CODE($by) } de { $kind ->
                [accepted] aceptar
                [declined] rechazar
               *[waived] dejar sin efecto
            } { CODE($requirement) } ya no cuenta: { $why ->
                [entry] la entrada tiene ahora otro repositorio u otro nivel, o ya no está
                [edited] el comentario se editó
                [deleted] el comentario se eliminó
               *[permission] { CODE($by) } ya no tiene el rol necesario
            }.
    }

## replies: refused commands

refusal_no-command = Falta un comando después de { CODE("/landscape") }. { CODE("/landscape help") } los muestra.
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } no es un comando; ¿quisiste decir { CODE($meant) }?
       *[false] { CODE($given) } no es un comando. { CODE("/landscape help") } los muestra.
    }
refusal_no-requirement = { CODE($command) } necesita el nombre de un requisito: { LIST($requirements) }.
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] { CODE($given) } no es un requisito; ¿quisiste decir { CODE($meant) }?
       *[false] { CODE($given) } no es un requisito. Los que hay son { LIST($requirements) }.
    }
refusal_entry-check = { CODE($given) } es una comprobación de los archivos, no un requisito. { CODE("/landscape waive ", $given, " because …") } deja de lado lo que encuentra.
refusal_no-check = { CODE($command) } necesita el nombre de una comprobación: { LIST($checks) }.
refusal_requirement = { CODE($given) } es un requisito, no una comprobación de los archivos. { CODE("/landscape accept ", $given, " because …") } lo da por cumplido.
refusal_syntax = { CODE("syntax") } no se puede dejar sin efecto: de un archivo que no se puede leer no se puede decir nada.
refusal_no-entry = En { CODE($command) } falta el nombre de una entrada después de { CODE("for") }.
refusal_no-reason = { CODE($command) } necesita una razón que otras personas puedan leer después: { CODE("because …") }.
refusal_unknown-language = { CODE($given) } no es un idioma que se hable aquí. Los que hay son { LIST($languages) }.
refusal_permission = { CODE($command) } requiere el rol { CODE($needed) } en este repositorio, o uno superior.
refusal_own-entry = { CODE($command) } debe usarlo otra persona, no el autor del pull request.
refusal_on-hold = Este pull request está en pausa. Primero { CODE("/landscape resume") }, después { CODE($command) }.
refusal_draft = Este pull request es un borrador y aún puede cambiar. Escribe { CODE($command) } de nuevo cuando esté listo.
refusal_unrelated = Este pull request no cambia ninguna de las listas del panorama, así que { CODE($command) } no tiene nada que hacer.
refusal_unknown-entry = Este pull request no cambia ninguna entrada que se llame { CODE($given) }.
refusal_several-entries = Este pull request cambia varias entradas. Indica a cuál te refieres: { CODE("/landscape ", $command, " … for <entry>") }.
refusal_not-asked = { CODE($requirement) } no se pide aquí, así que no hay nada que decidir.
refusal_nothing-found = La comprobación { CODE($check) } no encontró nada aquí.
refusal_dangerous = Lo que { CODE($check) } encontró aquí podría perjudicar a quien abra el sitio, así que nunca se deja sin efecto.
refusal_entry-changed = La entrada cambió mientras escribías esto. Mírala de nuevo y después vuelve a escribir { CODE($command) }.
refusal_too-many = Hay demasiadas decisiones en este pull request para llevar la cuenta de una más.
refusal_earlier = Esto ya se rechazó antes.

## replies: explanations and help

explain_rule = { STRONG("La regla:") }
explain_how = { STRONG("Cómo se evalúa:") }
explain_level =
    { $level ->
        [required] Aquí es obligatorio.
        [advice] Aquí es una recomendación: se muestra y nunca bloquea.
       *[off] Aquí no se evalúa.
    }
explain_evidence = { STRONG("Qué se encontró:") }
explain_no-evidence = No se encontró nada.
explain_change = { STRONG("Qué lo cambiaría:") }
explain_change-met = No hace falta nada: se cumple. Se vuelve a mirar con cada push, y un mantenedor puede rechazarlo.
explain_change-accept = Un mantenedor puede resolverlo con { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") }
explain_not-asked = No se pide a ninguna de las entradas que cambia este pull request.
help_heading = Cada comando va en una línea propia de un comentario, fuera de citas y de código. Entre paréntesis, quién puede usarlo aquí:
help_who_anyone = cualquiera
help_who_role = { CODE($role) } o superior
help_who_author = el autor, y { CODE($role) } o superior
help_recheck = revisa de nuevo ahora y vuelve a consultarlo todo
help_explain = explica la regla, cómo se evalúa y todo lo que se encontró
help_accept = decisión de un mantenedor: cuenta como cumplido
help_decline = decisión de un mantenedor: cuenta como no cumplido
help_waive = decisión de un mantenedor: lo que encuentra esta comprobación no bloquea este pull request
help_reset = retira una decisión de ese tipo
help_hold = mantiene el programa en silencio en este pull request
help_resume = le permite volver a hablar
help_language = muestra esta revisión también en otro idioma
help_help = muestra esta lista

## on hold

superseded_title = Llegó un commit más reciente
superseded_summary = Llegó un commit más reciente mientras se miraba este. La revisión corresponde al commit más reciente.
hold_title = En pausa
hold_banner = { STRONG("En pausa.") } { MESSAGE($summary) }
hold_summary = Por { CODE($by) } el { DAY($at) }: { CODE($reason) }. { CODE("/landscape resume") } en un comentario permite que la revisión continúe.

## the configuration file

configuration_syntax-too-long = El archivo es demasiado largo para ser una configuración.
configuration_syntax-aliases = Las anclas y los alias de YAML ({ CODE("&name") }, { CODE("*name") }) no se admiten aquí. Escribe el valor completo.
configuration_syntax-duplicate-key = Esta clave aparece dos veces. Deja solo una.
configuration_syntax-tab = YAML se sangra con espacios, y esta línea empieza con un tabulador.
configuration_syntax-indentation = Esta línea no está sangrada como las que la rodean.
configuration_syntax-several-documents = Aquí empieza un segundo documento YAML. Quita { CODE("---") }.
configuration_syntax-malformed = A partir de esta línea el archivo no se puede leer como YAML.
configuration_unknown-key =
    { HAS($meant) ->
        [true] { CODE($key) } no se reconoce, ¿quisiste decir { CODE($meant) }?
       *[false] { CODE($key) } no se reconoce.
    }
configuration_missing-key = Falta { CODE($key) }.
configuration_not-a-group = El archivo contiene claves con sus valores, como { CODE("language: en") }.
configuration_one-of = { CODE($key) } tiene que ser uno de estos valores: { LIST($values) }.
configuration_whole-number = { CODE($key) } tiene que ser un número entero de { $minimum } a { $maximum }.
configuration_yes-or-no = { CODE($key) } tiene que ser { CODE("true") } o { CODE("false") }, sin comillas.
configuration_text = { CODE($key) } tiene que ser un texto de una línea, de { $maximum } caracteres como máximo y no vacío.
configuration_address = { CODE($key) } tiene que ser una dirección que empiece por { CODE("https://") }, de { $maximum } caracteres como máximo.
configuration_list = { CODE($key) } tiene que ser una lista no vacía, de { $maximum } elementos como máximo.
configuration_group = { CODE($key) } tiene que contener claves propias, de entre estas: { LIST($keys) }.
configuration_same-label = Las etiquetas para { CODE($one) } y { CODE($other) } tienen el mismo nombre. Cada una necesita el suyo.

## the check run on a change of it

configuration_valid = La configuración es válida
configuration_invalid = La configuración tiene errores
configuration_removed = La configuración se elimina
configuration_changes = Respecto al ajuste predefinido { CODE($preset) }, cambia { LIST($settings) }.
configuration_changes-nothing = No cambia nada respecto al ajuste predefinido { CODE($preset) }.
configuration_takes-effect = Tendrá efecto cuando esté en la rama predeterminada.
configuration_removed-effect = Cuando esto se fusione, se usarán en su lugar el archivo de la organización y los valores predeterminados.
configuration_invalid-effect = Un archivo con errores no se usa en absoluto: si esto se fusionara, se usarían en su lugar los valores predeterminados.
configuration_unreadable = El archivo no se puede leer: es demasiado grande, o no es texto.
configuration_on-line = Línea { FIXED($line) }: { MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = Esto cambia las reglas que siguen las revisiones
criteria_change = Con esto, las reglas de { CODE($path) } dicen otra cosa:
criteria_gone = Con esto, ya no se encuentran reglas en { CODE($path) }. Desaparecen:
criteria_effect = Las revisiones siguen su configuración, no este texto: continúan como hasta ahora. Si cambia un requisito o un número, haz que { CODE($configuration) } diga lo mismo.

## beside the lists

unrelated_summary = Este pull request no cambia las listas del panorama, así que no hay nada que revisar.
unrelated_merge-group = Los pull requests se revisan antes de entrar en la cola de fusión, así que aquí no hay nada más que revisar.

## audit

audit_title = Auditoría del panorama
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) } el { DAY($date) }, en el commit { CODE($commit) }
audit_summary = En buen estado: { STRONG($fine, " de ", $all) } proyectos de la lista.
audit_criteria_changed = Las reglas de { CODE($path) } no son aquellas para las que se prepararon las revisiones. Hasta que la configuración se adapte, las revisiones y esta auditoría se guían por las anteriores.
audit_criteria_gone = Las reglas para las que se prepararon las revisiones no se encuentran en { CODE($path) }. Si están en otro lugar, haz que { CODE("criteria") } lo indique en la configuración.
audit_criteria_missing =
    { $count ->
        [one] { $count } de las frases anteriores ya no está.
       *[other] { $count } de las frases anteriores ya no están.
    }
audit_criteria_known = Cuando la configuración siga las reglas nuevas, así se indica en ella:
audit_standing_fails = sin cumplir
audit_standing_ask = por mirar
audit_standing_not-known = sin determinar
audit_standing_fine = en buen estado
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = Hoy no pasarían
audit_heading_ask = Merecen la mirada de una persona
audit_heading_not-known = No se pudo determinar
audit_heading_changes = Cambios desde la última auditoría, del { DAY($date) }
audit_heading_news = Qué ha sido de los proyectos
audit_filter_archived = archivado
audit_filter_gone = desaparecido
audit_filter_license = otra licencia
audit_filter_license-closed = ya no es código abierto
audit_filter_renamed = renombrado
audit_filter_silent = sin actividad desde hace un año
audit_license-changed = { HAS($before) ->
        [true] { CODE($before) }
       *[false] ninguna
    } en la última auditoría, ahora { HAS($now) ->
        [true] { CODE($now) }
       *[false] ninguna
    }
audit_no-adopters = sin lista de adoptantes
audit_gone = No hay nada público en { CODE($repository) }
audit_new = nuevo
audit_column_news = Novedades
audit_column_reason = Motivo
audit_column_since = Desde la auditoría del
audit_heading_stars = Números de estrellas
audit_heading_order = Orden por estrellas
audit_heading_entries = Entradas
audit_heading_lists = Listas
audit_heading_all = Todos los proyectos
audit_filter_moved = con otra dirección
audit_filter_stars = con estrellas desfasadas
audit_filter_could-be-major = en condiciones de ser { TIER("major") }
audit_filter_major-no-longer = ya por debajo de { TIER("major") }
audit_filter_changed = con cambios
audit_filter_problems = entrada por corregir
audit_moved = Figura como { CODE($listed) }, hoy es { LINK(CODE($present), "https://github.com/", $present) }
audit_stars =
    { $listed ->
        [one] La lista dice { $listed } estrella; GitHub, { $present }
       *[other] La lista dice { $listed } estrellas; GitHub, { $present }
    }
audit_order_behind = { CODE($name) } va después de { CODE($behind) }
audit_order_first = { CODE($name) } va en primer lugar
audit_order_list =
    { $count ->
        [one] En { CODE($list) } hay { $count } entrada fuera de orden
       *[other] En { CODE($list) } hay { $count } entradas fuera de orden
    }
audit_order_where = Dónde va cada una
audit_order_right = Todas las listas están en orden.
audit_change_listed = nuevo en la lista
audit_change_no-longer-listed = ya no está en la lista
audit_change_outcome = { MESSAGE($requirement) }: { MESSAGE($from) }, ahora { STRONG(MESSAGE($to)) }
audit_changes-none = Nada ha cambiado.
audit_more = … y { $count } más
audit_fix = Las direcciones, los números de estrellas y el orden se pueden poner al día en un clon de la lista con { CODE("landscape-reviewer audit ", $repository, " --fix") }.
audit_stated = Esta página expone lo que encuentra. Cómo interpretarlo, y si conviene escribir antes a un proyecto, lo deciden las personas.
audit_last-commit = Último commit de una persona: { DAY($date) }
audit_contributors =
    { $count ->
        [one] { $count } contribuidor
       *[other] { $count } contribuidores
    }
audit_contributors-at-least =
    { $count ->
        [one] { $count } contribuidor o más
       *[other] { $count } contribuidores o más
    }
audit_commits =
    { $count ->
        [one] { $count } commit en doce meses
       *[other] { $count } commits en doce meses
    }
audit_not-counted = sin contar
audit_column_project = Proyecto
audit_column_tier = Nivel
audit_column_standing = Resultado
audit_column_requirements = Requisitos
audit_column_commits = Commits en doce meses
audit_column_contributors = Contribuidores
audit_column_stars = Estrellas
audit_column_remarks = Observaciones
audit_badge_landscape =
    { $tier ->
        [major] Panorama: { TIER("major") }
        [emerging] Panorama: { TIER("emerging") }
       *[none] Panorama
    }
audit_badge_met = { $met } de { $all } requisitos cumplidos
audit_badge_about =
    { $tier ->
        [major] Valorado por lo que muestra el repositorio, como si el proyecto se propusiera como { TIER("major") } hoy. Los mantenedores del panorama deciden, y el uso en producción debe mostrarlo la propuesta.
       *[none] Valorado por lo que muestra el repositorio, como si el proyecto se propusiera hoy. Los mantenedores del panorama deciden.
    }
audit_page_search = Buscar un proyecto
audit_page_filters = Mostrar solo
audit_page_all = todos
audit_page_sort-hint = El encabezado de una columna ordena por ella.
audit_page_evidence = Qué se encontró
audit_page_shown = a la vista
audit_page_nothing = Ningún proyecto es así.
audit_page_picture-time = Estrellas y días desde el último commit de una persona
audit_page_picture-describes = Sin cumplir: { $fails }; por mirar: { $ask }; sin determinar: { $unknown }; en buen estado: { $fine }
audit_page_threshold = La línea en una barra de contribuidores está en { $moreThan }: { TIER("major") } pide más.
audit_page_bars = Los commits de doce meses se dibujan mes a mes, empezando por el más antiguo.
audit_page_commits = Commits
audit_page_quiet =
    { $days ->
        [one] ningún commit de una persona desde hace más de { $days } día
       *[other] ningún commit de una persona desde hace más de { $days } días
    }
audit_page_not-drawn =
    { $count ->
        [one] { $count } proyecto no se dibuja: se sabe demasiado poco
       *[other] { $count } proyectos no se dibujan: se sabe demasiado poco
    }
audit_page_show-all = Mostrar todos los proyectos
audit_page_source = fuente
audit_page_out-of-order = fuera de orden
audit_page_day = un día
audit_page_month = un mes
audit_page_quarter = 90 días
audit_page_year = un año
audit_page_footer = Esta página es autónoma: no carga nada y no envía nada. Busca con la tecla de la barra (/); Escape vuelve a mostrar todo.
audit_issue-title_fails =
    { $fails ->
        [one] Auditoría del panorama: { $fails } proyecto no pasaría hoy
       *[other] Auditoría del panorama: { $fails } proyectos no pasarían hoy
    }
audit_issue-title_to-do = Auditoría del panorama: la lista se puede poner al día
audit_issue-title_not-known = Auditoría del panorama: no se pudo determinar todo
audit_issue-title_well = Auditoría del panorama: todo va bien
audit_issue-about = La auditoría mantiene este único issue: lo reescribe cada vez y lo cierra cuando todo va bien. Si se cierra a mano, queda cerrado hasta que haya algo nuevo que hacer.
audit_issue-well = Todo va bien: ningún proyecto de la lista incumple lo que se le pide, y la lista está al día. Este issue se reabrirá cuando eso cambie.
audit_pull_title_addresses = Poner al día los enlaces a los repositorios
audit_pull_title_stars = Poner al día los números de estrellas
audit_pull_title_order = Ordenar las listas por estrellas
audit_pull_about = Esto viene de la auditoría del panorama, porque así lo pide la configuración. Solo se cambia lo que no necesita el juicio de nadie:
audit_pull_rules = Cada auditoría pone al día este pull request hasta que se fusione o se cierre, cosa que la App nunca hace por su cuenta. Si no quieres pull requests como este, pon { CODE("pullRequests: false") } bajo { CODE("audit") } en la configuración.
audit_pull_not-needed = Este pull request ya no hace falta: la lista está al día sin él. Se puede cerrar.
audit_pull_left = Otra persona ha hecho commits en esta rama, así que la App la deja como está.
audit_pull_no-permission = La configuración pide un pull request con lo que no necesita el juicio de nadie, pero la App no puede escribirlo: le falta el permiso { CODE("contents: write") }. Quien opera la App lo añade en los ajustes de esta, y después un propietario lo acepta aquí.
audit_pull_refused = GitHub no aceptó el pull request con lo que no necesita el juicio de nadie: { CODE($reason) }. La próxima auditoría lo volverá a intentar.

## the dashboard

dashboard_title = Panel del panorama
dashboard_about = Los pull requests abiertos para el panorama, y a qué espera cada uno. Este texto se actualiza aquí mismo, sin notificar a nadie; si no lo quieres, cierra el issue. Marca una casilla para que se vuelva a mirar un pull request: la marca desaparece cuando eso empieza.
dashboard_about-silent = Los pull requests abiertos para el panorama, y qué se le diría a cada uno. En el modo { CODE("silent") } este issue es lo único que se escribe, y se actualiza aquí mismo, sin notificar a nadie. Marca una casilla para que se vuelva a mirar un pull request: la marca desaparece cuando eso empieza.
dashboard_all = Volver a mirarlos todos
dashboard_none = No hay ningún pull request abierto para el panorama.
dashboard_audit = Última auditoría: { DAY($date) }
dashboard_heading_needs-maintainer = Para que decida un mantenedor
dashboard_heading_ready = Listos, para que los fusione un mantenedor
dashboard_heading_on-hold = En pausa, hasta que un mantenedor los reanude
dashboard_heading_needs-changes = Para que los cambie el autor
dashboard_heading_not-evaluated = Sin evaluar; se volverá a intentar automáticamente
dashboard_heading_waiting = Aún sin mirar
dashboard_draft = borrador
dashboard_since = desde el { DAY($date) }
dashboard_left-out =
    { $count ->
        [one] Hay { $count } más que no se muestra: no cabe en el texto.
       *[other] Hay { $count } más que no se muestran: no caben en el texto.
    }
dashboard_cut = Hay pull requests abiertos más antiguos que no se muestran.

## check, at a terminal

check_compared = Comparado con { CODE($base) } ({ CODE($commit) }).
check_compared-earlier = Comparado con { CODE($base) } en { CODE($commit) }, en el que se basa esta rama.
check_fixed = corregido
check_fixable = { CODE("--fix") } lo corrige
check_severity =
    { $severity ->
        [failure] error
        [warning] advertencia
       *[notice] nota
    }
check_count =
    { $severity ->
        [failure]
            { $count ->
                [one] { $count } error
               *[other] { $count } errores
            }
        [warning]
            { $count ->
                [one] { $count } advertencia
               *[other] { $count } advertencias
            }
       *[notice]
            { $count ->
                [one] { $count } nota
               *[other] { $count } notas
            }
    }
check_found = { LIST($counts) }.
check_no-list = No cambia ninguna lista del panorama.
check_same-commit = Lo que se comprueba es el mismo commit con el que se comparó; nombra uno anterior con { CODE("--base") }.
check_nothing-found = No se encontró nada.
check_repairable =
    { $which ->
        [it] Se puede corregir con { CODE("--fix") }.
       *[some]
            { $count ->
                [one] Con { CODE("--fix") } se puede corregir { $count }.
               *[other] Con { CODE("--fix") } se pueden corregir { $count }.
            }
    }
check_without-token = Solo se comprobaron las entradas; con un token en { CODE("GITHUB_TOKEN") } también se revisan los proyectos.
check_entries-alone = Solo se comprobaron las entradas, sin red.
check_verdict = Veredicto: { MESSAGE($title) }. Etiquetas: { PROSE($labels) }.
check_whole = La revisión en su conjunto

## pages of the server

front_title = Revisor del panorama
front_about = Este servidor revisa los pull requests de los panoramas: indica en cada uno qué requisitos para figurar en la lista cumple un proyecto propuesto. Aconseja; nunca fusiona, cierra ni aprueba nada.
front_paths = GitHub envía sus entregas a { CODE($path) }; { CODE("/readyz") } dice si todo va bien.
project_absent = No hay ningún repositorio público con este nombre en GitHub.
project_later = A GitHub solo se le pregunta por unos pocos proyectos a la vez. Vuelve más tarde, por favor.

## the set-up page

set-up_title = Preparar el revisor del panorama
set-up_about = Esta página crea la GitHub App que revisa tu lista. No se crea nada hasta que pulses un botón en GitHub.
set-up_owner = ¿De quién es la App?
set-up_owner_person = Mía: de la cuenta con la que he iniciado sesión en GitHub
set-up_owner_organization = De una organización que me pertenece o cuyas Apps administro:
set-up_organization = Nombre de la organización
set-up_public = ¿Quién puede instalarla?
set-up_public_others = También otros, además de su propietario
set-up_public_why = Hace falta si la lista pertenece a otra cuenta que la App. A quien la instala, tu servidor le revisa sus listas.
set-up_github = ¿Dónde está GitHub?
set-up_github_address = Dirección de GitHub
set-up_github_enterprise = Otra dirección para GitHub Enterprise.
set-up_webhook = ¿Dónde encuentra GitHub tu servidor?
set-up_webhook_address = Dirección para las entregas
set-up_webhook_about = Una dirección pública que lleve a este programa; su ruta es { CODE($path) }.
set-up_continue = Continuar
set-up_wrong_organization = Escribe el nombre que aparece en su dirección: el de { CODE("https://github.com/ebpf-io") } es { CODE("ebpf-io") }.
set-up_wrong_github = Escríbela como la muestra un navegador, por ejemplo { CODE("https://github.com") } o { CODE("https://github.example.com") }.
set-up_wrong_webhook = Escribe la dirección completa, por ejemplo { CODE("https://reviewer.example.com", $path) }.
set-up_wrong_loopback = GitHub no puede llegar a esta máquina con esa dirección: escribe la pública.
set-up_make = Crear la App en GitHub
set-up_belongs =
    { HAS($organization) ->
        [true] Pertenece a la organización { CODE($organization) } en { CODE($github) }.
       *[false] Pertenece a tu propia cuenta en { CODE($github) }.
    }
set-up_installs =
    { $isPublic ->
        [true] Otros pueden instalarla.
       *[false] Nadie más puede instalarla.
    }
set-up_delivers = GitHub envía las entregas a { CODE($address) }.
set-up_late = tarda demasiado
set-up_answer_here = Lleva a este programa.
set-up_answer_reviewer = Ahí responde un revisor del panorama.
set-up_answer_silent =
    No responde ({ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }). Puedes continuar y arreglarlo antes de iniciar el programa.
set-up_answer_elsewhere = Redirige a otra dirección ({ FIXED($status) }) y GitHub no sigue redirecciones: escribe esa otra.
set-up_answer_another = Ahí responde algo, con { FIXED($status) }, que no es este programa: revisa tu proxy antes de iniciar el programa.
set-up_leads-back = GitHub muestra su nombre, que puedes cambiar, y te trae de vuelta aquí.
set-up_change = Cambiar algo antes
set-up_made = La App está creada
set-up_made_kept = { CODE($app) } está en GitHub, y sus credenciales, en { CODE($file) }. Esta página termina con el programa, que se ha detenido.
set-up_next = Qué sigue
set-up_next_start = Vuelve a iniciar el programa: { CODE("npm start") }
set-up_next_install = { LINK("Instala la App", $url) } en el repositorio de la lista. Sus pull requests abiertos se revisan en unos segundos.
set-up_next_doctor = Pregunta si todo va bien: { CODE("npm run doctor") }
set-up_failed = No ha funcionado
set-up_failed_again = Empezar de nuevo
set-up_failed_no-page = No existe esa página.
set-up_failed_form = Ese formulario no lo creó este programa.
set-up_failed_not-asked = Este programa no le ha pedido esa App a GitHub.
set-up_failed_refused = GitHub no entrega las credenciales de la App ({ FIXED($status) }): su código para ello vale una sola vez, y durante una hora.
set-up_failed_silent =
    { CODE($url) } no entregó las credenciales de la App: { HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }.
