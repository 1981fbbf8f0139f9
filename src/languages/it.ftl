### The sentences in Italian. The words follow the Italian pages of ebpf.io. How this file works: see en.ftl.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] { TIER("major") }
        [emerging] { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] { CODE($group) }
               *[false] questo panorama
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] { CODE($name) }
       *[false] Questa voce
    }
words_sentence = { MESSAGE($said) }.
words_meant = Intendevi { CODE($near) }, che invece esiste?
words_stars-asked =
    { $bound ->
        [at-least]
            almeno { $stars ->
                [one] { FIXED($stars) } stella
               *[other] { FIXED($stars) } stelle
            }
       *[more-than]
            più di { $stars ->
                [one] { FIXED($stars) } stella
               *[other] { FIXED($stars) } stelle
            }
    }

## requirements: names and rules

requirement_open-source_name = Open source
requirement_ebpf-core_name = eBPF come tecnologia fondante
requirement_core_name = { PROSE($title) }
requirement_maintained_name = Attivamente mantenuto
requirement_governance_name = Aperto alla collaborazione
requirement_contributors_name =
    { $moreThan ->
        [one] Più di { FIXED($moreThan) } contributore
       *[other] Più di { FIXED($moreThan) } contributori
    }
requirement_production-use_name = Usato in produzione
requirement_maturity_name = Maturità

## open-source

open-source_file = { CODE($path) } contiene { LIST($licences) }
open-source_file-restricted = { CODE($path) } contiene { LIST($licences) }, che non è una licenza open source
open-source_file-unmatched = { CODE($path) } non contiene nessuna licenza conosciuta qui
open-source_detected = GitHub rileva { CODE($licence) }
open-source_stated = { CODE($path) } indica { LIST($licences) }
open-source_says = { CODE($path) } dice { CODE($text) }
open-source_none = Nel repository non è stata trovata nessuna licenza
open-source_remedy-restricted = Il progetto potrà comparire nell’elenco quando tutto il suo codice sorgente avrà, al posto di { CODE($licence) }, una licenza open source, per esempio una di quelle { LINK("approvate dalla Open Source Initiative", "https://opensource.org/licenses") }.
open-source_remedy-part = Indica nel README quali parti hanno quale licenza, e che ciò che questa voce descrive funziona con le sole parti open source.
open-source_question-part = Una parte del progetto potrebbe non essere open source: vedi { CODE($path) }. Senza quella parte, ciò che la voce descrive è open source?
open-source_remedy-says = Una licenza open source permette a chiunque di usare, modificare, condividere e vendere il codice. Togli la frase che dice il contrario, oppure spiega nel README a che cosa si riferisce.
open-source_question-says = { CODE($path) } nega qualcosa che una licenza open source concede a chiunque?
open-source_remedy-documents = { CODE($licence) } è una licenza per documenti. Aggiungi un file { CODE("LICENSE") } con una licenza open source per il codice sorgente.
open-source_question-documents = { CODE($path) } pone l’intero repository sotto { CODE($licence) }, una licenza per documenti. È sufficiente per il codice sorgente che contiene?
open-source_remedy-undecided = { CODE($licence) } non è negli elenchi né della Open Source Initiative né della Free Software Foundation. Se il codice è disponibile anche con una licenza presente in quegli elenchi, aggiungila al repository.
open-source_question-undecided = Ai fini di questo elenco, { CODE($licence) } è open source?
open-source_remedy-unmatched = Inserisci in { CODE($path) } il testo della licenza senza modifiche, oppure aggiungi all’inizio una riga { CODE("SPDX-License-Identifier:") } con il suo identificatore.
open-source_question-unmatched = Il testo in { CODE($path) } è una licenza open source?
open-source_remedy-no-file = Aggiungi un file { CODE("LICENSE") } con il testo della licenza alla cartella principale di { CODE($repository) }. I testi si trovano su { LINK("Choose a License", "https://choosealicense.com") }.
open-source_question-stated = Nessun file di licenza copre l’intero progetto. Basta ciò che dicono questi punti?

## core

core_programs =
    { $count ->
        [one] Un file sorgente di un programma { PROSE($core) }, { CODE($example) }
       *[other] { $count } file sorgente di programmi { PROSE($core) }, per esempio { CODE($example) }
    }
core_generated =
    { $count ->
        [one] Un file generato da un programma { PROSE($core) }, { CODE($example) }
       *[other] { $count } file generati da programmi { PROSE($core) }, per esempio { CODE($example) }
    }
core_users =
    { $count ->
        [one] Un file che usa { PROSE($core) }, { CODE($example) }
       *[other] { $count } file che usano { PROSE($core) }, per esempio { CODE($example) }
    }
core_dependency = Dipende direttamente da { CODE($name) } ({ CODE($path) })
core_submodule = Include { CODE($name) } come sottomodulo ({ CODE($path) })
core_copy = Contiene una copia di { CODE($name) } ({ CODE($path) })
core_share = File sorgente propri che usano { PROSE($core) }: almeno { $percent }%
core_share-counted = File sorgente propri che usano { PROSE($core) }: { $percent }%
core_share-all =
    { $total ->
        [one] L’unico file sorgente proprio usa { PROSE($core) }
       *[other] Tutti i file sorgente propri usano { PROSE($core) }
    }
core_mention-readme-opening = L’inizio del { CODE("README") } nomina { PROSE($core) }
core_mention-readme = Il { CODE("README") } nomina { PROSE($core) } più in basso
core_mention-description = La descrizione del repository nomina { PROSE($core) }
core_only-traced =
    { $count ->
        [one] { $count } file sorgente proprio su { $total } menziona
       *[other] { $count } file sorgente propri su { $total } menzionano
    } { PROSE($core) }; nessuno è un programma { PROSE($core) } né ne carica uno, e il README non ne parla
core_mention-vague = Il progetto parla di BPF, che può essere anche un filtro di tipo classico
core_mention-topics = Gli argomenti (topic) del repository nominano { PROSE($core) }
core_mention-name = Il nome del repository richiama { PROSE($core) }
core_traces =
    { $count ->
        [one] Un file che menziona { PROSE($core) } ma non è un programma { PROSE($core) }, { CODE($example) }
       *[other] { $count } file che menzionano { PROSE($core) } ma non sono programmi { PROSE($core) }, per esempio { CODE($example) }
    }
core_named =
    { $count ->
        [one] Un file che ha { PROSE($core) } nel nome ma non risulta essere un programma, { CODE($example) }
       *[other] { $count } file che hanno { PROSE($core) } nel nome, nessuno dei quali risulta essere un programma, per esempio { CODE($example) }
    }
core_related = Il codice { PROSE($core) } è stato trovato in { CODE($repository) }, a cui questo progetto fa riferimento
core_runtime = Qui si sviluppa ciò che esegue o compila i programmi { PROSE($core) }: { CODE($path) }
core_elsewhere = Il codice sorgente è su { CODE($url) }, dove questa revisione non può cercare
core_part = Il progetto è la cartella { CODE($folder) } di un repository più grande
core_nothing =
    { $count ->
        [0] Nel repository non c’è nessun segno di { PROSE($core) }: nessun programma, nessuna libreria, nessuna menzione
        [one] Nell’unico file sorgente proprio non c’è nessun segno di { PROSE($core) }: nessun programma, nessuna libreria, nessuna menzione
       *[other] In nessuno dei suoi { $count } file sorgente propri c’è un segno di { PROSE($core) }: nessun programma, nessuna libreria, nessuna menzione
    }
core_thin =
    { $count ->
        [0] Il repository non contiene file sorgente propri né segni di { PROSE($core) }, quindi la parte { PROSE($core) } potrebbe trovarsi altrove
        [one] Il repository contiene { $count } file sorgente proprio e nessun segno di { PROSE($core) }, quindi la parte { PROSE($core) } potrebbe trovarsi altrove
       *[other] Il repository contiene { $count } file sorgente propri e nessun segno di { PROSE($core) }, quindi la parte { PROSE($core) } potrebbe trovarsi altrove
    }
core_nothing-seen =
    { $count ->
        [one] Nessun segno di { PROSE($core) } nel nome dell’unico file sorgente proprio, né in ciò che ne è stato letto
       *[other] Nessun segno di { PROSE($core) } nei nomi dei suoi { $count } file sorgente propri, né in ciò che ne è stato letto
    }
core_only-said =
    { $count ->
        [0] Nel repository non è stato trovato nulla che sia un programma { PROSE($core) } o che ne usi uno; a nominarlo sono soltanto le parole del progetto
        [one] Nell’unico file sorgente proprio non è stato trovato nessun programma { PROSE($core) }, né nulla che ne usi uno; a nominarlo sono soltanto le parole del progetto
       *[other] Nei suoi { $count } file sorgente propri non è stato trovato nessun programma { PROSE($core) }, né nulla che ne usi uno; a nominarlo sono soltanto le parole del progetto
    }
core_lean-learning = Al massimo aiuta altre persone: a giudicare dal nome o dalle prime parole, è materiale didattico, una demo, un template, un elenco di link o documentazione, quali che siano i programmi che contiene
core_lean-carried = Piuttosto sì: { CODE($repository) } ha { PROSE($core) } come tecnologia fondante, e questo progetto sembra esserne l’altra parte
core_lean-front = Piuttosto sì: il progetto è al servizio di { CODE($repository) }, che si presenta con { PROSE($core) }
core_lean-beside = Piuttosto no: { PROSE($core) } si trova in { CODE($repository) }, ma nulla mostra che questo progetto vi si basi
core_lean-used = Piuttosto no: il progetto dipende da { CODE($repository) }, che ha { PROSE($core) } come tecnologia fondante, ma nomina { PROSE($core) } come una cosa fra le altre
core_lean-toolchain = Piuttosto sì: contiene ciò con cui altre persone compilano o eseguono i loro programmi { PROSE($core) }
core_lean-said = Sembra che al massimo aiuti altre persone: il progetto si presenta con { PROSE($core) }, ma non è stato trovato nessun programma e nessuna libreria { PROSE($core) }
core_lean-words = Piuttosto no: di { PROSE($core) } c’è traccia soltanto nelle parole, in nessun programma e in nessuna libreria
core_lean-introduced =
    Piuttosto sì: è il progetto stesso a parlare di { PROSE($core) }, anche se solo { $count ->
        [one] { $count } file sorgente proprio su { $total } risulta usarlo
       *[other] { $count } file sorgente propri su { $total } risultano usarlo
    }
core_lean-part =
    Piuttosto no: il progetto nomina { PROSE($core) } al massimo come una cosa fra le altre, e { $count ->
        [one] { $count } file sorgente proprio su { $total } risulta usarlo
       *[other] { $count } file sorgente propri su { $total } risultano usarlo
    }
core_aside =
    { $count ->
        [0] È stata trovata soltanto una dipendenza: nessuno dei file sorgente propri letti è un programma { PROSE($core) } né ne usa uno
        [one] Una piccola parte: { $count } file sorgente proprio su { $total } risulta usare { PROSE($core) }, e né la descrizione né il README lo nominano
       *[other] Una piccola parte: { $count } file sorgente propri su { $total } risultano usare { PROSE($core) }, e né la descrizione né il README lo nominano
    }
core_aside-listed =
    { $count ->
        [one] Una piccola parte: { $count } file sorgente proprio su { $total } risulta usare { PROSE($core) }, e il README lo nomina soltanto più in basso, in un elenco
       *[other] Una piccola parte: { $count } file sorgente propri su { $total } risultano usare { PROSE($core) }, e il README lo nomina soltanto più in basso, in un elenco
    }
core_unreadable = Al momento GitHub non ha fornito tutti i file, quindi non è stata tratta nessuna conclusione
core_truncated = GitHub ha elencato solo una parte dei file, e quella parte non mostra nessun segno di { PROSE($core) }
core_sample-large = Questo è ciò che mostra un campione dei file: il repository è troppo grande per essere letto per intero
core_sample-for-now = Questo è ciò che mostra un campione dei file: al momento non è stato possibile ottenere l’intero repository
core_remedy-unmet = Aggiungi un link al repository che contiene il codice { PROSE($core) }, oppure spiega nella descrizione dove entra in gioco { PROSE($core) } e come il progetto aiuta a usarlo.
core_remedy-aside = Se la parte { PROSE($core) } è indispensabile allo scopo del progetto, scrivilo all’inizio del README e spiega che cosa fa quella parte. La domanda passerà poi a un manutentore.
core_remedy-ask = Indica nella descrizione quale parte usa { PROSE($core) }, con un link al suo codice, e che cosa funzionerebbe ancora senza.
core_remedy-unknown = Non devi fare nulla: la prossima revisione guarderà di nuovo.
core_question = Senza { PROSE($core) }, { CODE($name) } perderebbe il suo scopo, oppure aiuta altre persone a usare { PROSE($core) } in produzione?

## maintained

maintained_archived = Il repository è archiviato
maintained_disabled = GitHub ha disabilitato il repository
maintained_notice = Il README dice { CODE($text) }
maintained_notice-in-description = La descrizione del repository dice { CODE($text) }
maintained_badge = Un badge nel README dice { CODE($text) }
maintained_topic = Il repository ha l’argomento (topic) { CODE($topic) }
maintained_last-commit = Ultimo commit di una persona: { DAY($date) }
maintained_last-automated-commit = Ultimo commit di un bot: { DAY($date) }
maintained_last-commit-like-a-bot = Ultimo commit di quello che sembra un bot, { CODE($who) }: { DAY($date) }
maintained_no-commit-by-person =
    { $commits ->
        [one] L’unico commit esaminato non è di una persona
       *[other] Nessun commit di una persona tra gli ultimi { $commits }
    }
maintained_empty = Il repository non ha commit
maintained_upkeep-only = I commit recenti tengono aggiornati workflow e avvisi, senza toccare il codice
maintained_last-release = Ultima release: { CODE($name) }, { DAY($date) }
maintained_no-release = Nessuna release e nessun tag
maintained_activity = Commit negli ultimi dodici mesi { BARS($perMonth) }
maintained_no-activity = Nessun commit negli ultimi dodici mesi
maintained_remedy-archived = Se il progetto continua, togli il repository dall’archivio, oppure inserisci il link a quello in cui continua.
maintained_remedy-empty = Fai il push del codice, oppure inserisci il link al repository che lo contiene.
maintained_remedy-disabled = Inserisci il link a un repository che si possa aprire e a cui si possa contribuire.
maintained_remedy-ended = Se nonostante tutto il progetto continua, togli l’avviso che dice il contrario. Altrimenti non può comparire nell’elenco.
maintained_remedy-moved = Se il progetto continua a un altro indirizzo, inserisci il link a quello.
maintained_remedy-dead =
    { $days ->
        [one] Qui non succede nulla da più di { FIXED($days) } giorno. Se il progetto continua, inserisci il link a dove continua, oppure proponilo di nuovo dopo la sua prossima release.
       *[other] Qui non succede nulla da più di { FIXED($days) } giorni. Se il progetto continua, inserisci il link a dove continua, oppure proponilo di nuovo dopo la sua prossima release.
    }
maintained_remedy-quiet =
    Un commit di una persona { $commitDays ->
        [one] nell’ultimo giorno
       *[other] negli ultimi { FIXED($commitDays) } giorni
    }, oppure una release { $releaseDays ->
        [one] nell’ultimo giorno
       *[other] negli ultimi { FIXED($releaseDays) } giorni
    }, mostrerebbe che qualcuno si occupa del progetto.
maintained_question-quiet = Qui tutto tace da un po’. Il progetto è completo e seguito da qualcuno, oppure è abbandonato?
maintained_question-automated = Qui sembrano attivi soltanto i bot. C’è ancora una persona che si occupa del progetto?
maintained_question-upkeep = I commit recenti sembrano manutenzione fatta su molti repository insieme. C’è ancora qualcuno che lavora a questo?
maintained_question-paused = Il progetto stesso dice che non viene più sviluppato. C’è ancora qualcuno che se ne occupa?
maintained_question-moved = Il progetto stesso dice che continua altrove. Il link della voce dovrebbe portare lì?

## governance

governance_issues-open = La sezione delle issue è aperta
governance_discussions-open = La sezione delle discussioni (Discussions) è aperta
governance_tracker-elsewhere = Il README rimanda a un altro tracker pubblico: { CODE($words) }
governance_tracker-in-entry = La voce contiene il link a un altro tracker pubblico: { CODE($words) }
governance_outsiders =
    { $count ->
        [one] Negli ultimi dodici mesi è stato fatto il merge di modifiche di una persona che non è tra i manutentori
       *[other] Negli ultimi dodici mesi è stato fatto il merge di modifiche di { $count } persone che non sono tra i manutentori
    }
governance_authors =
    { $count ->
        [one]
            Oltre { $core ->
                [one] alla persona che ha scritto di più
               *[other] alle { $core } persone che hanno scritto di più
            }, un’altra persona ha scritto alcuni dei commit più recenti
       *[other]
            Oltre { $core ->
                [one] alla persona che ha scritto di più
               *[other] alle { $core } persone che hanno scritto di più
            }, altre { $count } persone hanno scritto alcuni dei commit più recenti
    }
governance_nobody-else =
    { $count ->
        [one] Finora non ha contribuito nessuno oltre all’autore
       *[other] Finora non ha contribuito nessuno oltre ai suoi { $count } autori
    }
governance_readme-refuses = Il README dice: { CODE($words) }
governance_waiting =
    { $count ->
        [one] { $count } pull request di un’altra persona è in attesa da più di sei mesi, e tra le ultime di cui è stato fatto il merge non ce n’è nessuna di altre persone
       *[other] { $count } pull request di altre persone sono in attesa da più di sei mesi, e tra le ultime di cui è stato fatto il merge non ce n’è nessuna di altre persone
    }
governance_readme-link = Il README contiene il link a una guida per contribuire
governance_file = { CODE($path) } è presente
governance_readme-section = Il README ha una sezione { CODE($heading) }
governance_foundation = Il README dice che il progetto è ospitato da { CODE($foundation) }
governance_owner-file = { CODE($path) } dell’organizzazione, in { CODE($owner, "/.github") }
governance_add-tracker = Attiva le issue, oppure indica nel README dove si discutono pubblicamente bug e idee.
governance_add-contributing = Aggiungi un { CODE("CONTRIBUTING.md") } che spieghi come viene accettata una modifica; vale anche quello nel repository { CODE(".github") } della tua organizzazione.
governance_add-stewardship = Aggiungi uno fra { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } e { CODE("CODE_OF_CONDUCT.md") }, così che si sappia chi decide e come si viene trattati.
governance_add-both = Aggiungi un { CODE("CONTRIBUTING.md") } che spieghi come viene accettata una modifica, e uno fra { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } e { CODE("CODE_OF_CONDUCT.md") }.
governance_question = Con quanto è stato trovato, il progetto è abbastanza aperto ad altre persone, o dovrebbe prima aggiungere qualcosa?
governance_question-against = Con quanto è stato trovato, altre persone possono comunque partecipare?

## contributors

contributors_exactly =
    { $count ->
        [one] { $count } contributore di { CODE($repository) }
       *[other] { $count } contributori di { CODE($repository) }
    }
contributors_range = Tra { $from } e { $to } contributori di { CODE($repository) }
contributors_at-least =
    { $from ->
        [0] GitHub non conta i contributori di { CODE($repository) }
        [one] Almeno { $from } contributore di { CODE($repository) } (il conteggio si ferma qui)
       *[other] Almeno { $from } contributori di { CODE($repository) } (il conteggio si ferma qui)
    }
contributors_together = In tutto tra { $from } e { $to }
contributors_forked =
    { HAS($parent) ->
        [true] Il repository è un fork, quindi sono compresi i contributori di { CODE($parent) }
       *[false] Il repository è un fork, quindi sono compresi i contributori dell’originale
    }
contributors_remedy =
    { $moreThan ->
        [one] Un progetto { TIER("major") } ha più di { FIXED($moreThan) } contributore. Per ora proponi il progetto come { TIER("emerging") }, oppure indica nella descrizione altri repository del progetto.
       *[other] Un progetto { TIER("major") } ha più di { FIXED($moreThan) } contributori. Per ora proponi il progetto come { TIER("emerging") }, oppure indica nella descrizione altri repository del progetto.
    }
contributors_remedy-uncertain =
    Spiega nella descrizione come si può vedere che { $moreThan ->
        [one] ha contribuito più di { FIXED($moreThan) } persona
       *[other] hanno contribuito più di { FIXED($moreThan) } persone
    }, per esempio con { CODE("git shortlog -sne") }.
contributors_question =
    Il conteggio di GitHub non lo chiarisce: { $moreThan ->
        [one] ha contribuito al progetto più di { FIXED($moreThan) } persona
       *[other] hanno contribuito al progetto più di { FIXED($moreThan) } persone
    }?
contributors_question-part =
    { $moreThan ->
        [one] Ha contribuito a { CODE($path) } più di { FIXED($moreThan) } persona?
       *[other] Hanno contribuito a { CODE($path) } più di { FIXED($moreThan) } persone?
    }
contributors_question-fork =
    { $moreThan ->
        [one] Ha contribuito al fork stesso più di { FIXED($moreThan) } persona?
       *[other] Hanno contribuito al fork stesso più di { FIXED($moreThan) } persone?
    }

## production-use

production-use_reference = La descrizione nomina un utilizzatore, con un link a { CODE($host) }
production-use_adopters-file =
    { $count ->
        [one] { CODE($path) } elenca { $count } utilizzatore
       *[other] { CODE($path) } elenca { $count } utilizzatori
    }
production-use_adopters-section =
    { $count ->
        [one] La sezione { CODE($heading) } del README elenca { $count } utilizzatore
       *[other] La sezione { CODE($heading) } del README elenca { $count } utilizzatori
    }
production-use_claim = La descrizione lo afferma, senza un link a un utilizzatore: { CODE($claim) }
production-use_other-link = Un link a { CODE($host) } che non dice chi usa il progetto
production-use_own-site = { CODE($host) } è il sito del progetto stesso o del suo fornitore
production-use_nothing = La descrizione non dice chi usa il progetto in produzione
production-use_who =
    Chi lo usa in produzione? Per favore, indica nella descrizione almeno { $wanted ->
        [one] { $wanted } utilizzatore,
       *[other] { $wanted } utilizzatori, ciascuno
    } con un link che altri possano aprire: un articolo di blog, una presentazione, un { CODE("ADOPTERS.md") }.
production-use_add-links =
    Per favore, aggiungi alla descrizione link provenienti da almeno { $wanted ->
        [one] { $wanted } utilizzatore indipendente: i suoi articoli di blog o le sue presentazioni
       *[other] { $wanted } utilizzatori indipendenti: i loro articoli di blog o le loro presentazioni
    }, oppure un { CODE("ADOPTERS.md") } con nomi e siti.
production-use_question = L’uso in produzione è abbastanza significativo per { TIER("major") }?

## maturity

maturity_since = Esiste dal giorno { DAY($date) }
maturity_since-at-least = Esiste almeno dal giorno { DAY($date) }
maturity_first-commit = Il suo primo commit è del giorno { DAY($date) }
maturity_stars =
    { $stars ->
        [one] { $stars } stella
       *[other] { $stars } stelle
    }
maturity_stars-not-known = Il numero di stelle non è noto
maturity_remedy-age =
    { $months ->
        [one] Il progetto avrà più di { FIXED($months) } mese dopo il giorno { DAY($date) }.
       *[other] Il progetto avrà più di { FIXED($months) } mesi dopo il giorno { DAY($date) }.
    }
maturity_remedy-stars =
    L’elenco richiede { words_stars-asked }; al progetto ne { $missing ->
        [one] manca
       *[other] mancano
    } { $missing }.
maturity_remedy-age-and-stars =
    Il progetto avrà più di { $months ->
        [one] { FIXED($months) } mese
       *[other] { FIXED($months) } mesi
    } dopo il giorno { DAY($date) }. L’elenco richiede inoltre { words_stars-asked }; al progetto ne { $missing ->
        [one] manca
       *[other] mancano
    } { $missing }.
maturity_remedy-stars-not-known = Non devi fare nulla se il progetto ha { words_stars-asked }; il numero verrà controllato di nuovo alla prossima revisione.

## repositories elsewhere, and removals

elsewhere_address = Vedi { CODE($address) }
elsewhere_unread = Al momento non è stato possibile leggere il repository
elsewhere_too-large = Il repository è troppo grande per essere letto qui
elsewhere_part = Il progetto è una parte del repository: { CODE($path) }
elsewhere_mirror = Il repository dice di essere un mirror; la sede del progetto è altrove
elsewhere_no-address = La voce non ha nessun link al suo codice sorgente
elsewhere_remedy = Il progetto non è su GitHub, quindi un manutentore lo valuterà manualmente: aggiungi alla descrizione dei link che rispondano alle domande.
elsewhere_remedy-part = Il repository contiene più del solo progetto, quindi un manutentore lo valuterà manualmente: aggiungi alla descrizione un link che risponda alla domanda per la parte del progetto.
elsewhere_remedy-no-address = Aggiungi un link al repository con l’etichetta { CODE("GitHub") }, oppure un link a dove si trova il codice sorgente.
elsewhere_question-open-source = Tutto il codice sorgente ha una licenza open source?
elsewhere_question-core = { PROSE($core) } è la tecnologia fondante del progetto, oppure il progetto aiuta altre persone a usare { PROSE($core) } in produzione?
elsewhere_question-ebpf-core = eBPF è la tecnologia fondante del progetto, oppure il progetto aiuta altre persone a usare eBPF in produzione?
elsewhere_question-maintained =
    Qualcuno si occupa del progetto, cioè c’è un commit { $commitDays ->
        [one] nell’ultimo giorno
       *[other] negli ultimi { FIXED($commitDays) } giorni
    }, oppure una release { $releaseDays ->
        [one] nell’ultimo giorno
       *[other] negli ultimi { FIXED($releaseDays) } giorni
    }?
elsewhere_question-governance = Chiunque può partecipare?
elsewhere_question-contributors =
    { $moreThan ->
        [one] Ha contribuito più di una persona?
       *[other] Hanno contribuito più di { FIXED($moreThan) } persone?
    }
elsewhere_question-production-use = Il progetto è usato in produzione da un numero significativo di utilizzatori?
elsewhere_question-maturity =
    { $months ->
        [0] L’elenco richiede { words_stars-asked } su GitHub. Il progetto è altrettanto conosciuto?
        [one] Il progetto ha più di { FIXED($months) } mese?
       *[other] Il progetto ha più di { FIXED($months) } mesi?
    }
not-known_not-found = Non esiste nessun repository pubblico { CODE($repository) }
not-known_no-answer = Al momento GitHub non ha risposto a questa domanda
not-known_too-large = Il repository è troppo grande perché GitHub risponda a questa domanda
not-known_not-read = Questo non è stato letto
not-known_failed = La valutazione si è interrotta con un errore imprevisto
not-known_remedy-not-found = Controlla l’indirizzo; il repository deve essere pubblico.
not-known_remedy = Per ora non devi fare nulla: verrà controllato di nuovo alla prossima revisione.
removal_gone = Non esiste più nessun repository pubblico { CODE($repository) }
removal_remedy = Aggiungi alla descrizione un link che mostri perché la voce dovrebbe cambiare.
removal_question = Nulla di quanto è stato trovato qui indica di per sé che { CODE($name) } vada tolto. Basta il motivo dato nella descrizione?
removal_question-demotion = Nulla di quanto è stato trovato qui indica di per sé che { CODE($name) } debba passare a { TIER("emerging") }. Basta il motivo dato nella descrizione?

## entry checks

check_not-carried-out = Qui non è stato possibile eseguire il controllo { CODE($check) }, quindi non se ne dice nulla. È colpa di questo programma, non tua.
syntax_trailing-comma = C’è una virgola dopo l’ultimo elemento, e JSON non la permette. Toglila.
syntax_missing-comma = Dopo questo elemento manca una virgola. Aggiungila.
syntax_missing-bracket = Qui manca { CODE($missing) }, quindi l’elenco non può essere letto. Aggiungi questo segno.
syntax_comment = JSON non ammette commenti. Togli questo.
syntax_byte-order-mark = Il file inizia con un byte order mark (BOM), che nessuno vede e che JSON non permette. Salvalo come UTF-8 senza BOM.
syntax_tab-indentation = Il rientro di questa riga è fatto con una tabulazione, e YAML accetta soltanto spazi. Usa spazi, come nelle righe intorno.
syntax_indentation = Questa riga non inizia dove dovrebbe. Dalle lo stesso rientro delle righe della voce che le stanno intorno.
syntax_missing-colon = Dopo { CODE($field) } servono i due punti e uno spazio, come negli altri campi.
syntax_missing-space = Manca uno spazio dopo il trattino. Aggiungilo.
syntax_needs-quotes = { CODE($sign) } ha un significato proprio in YAML. Metti questo valore tra virgolette.
syntax_text-behind-quote = C’è del testo dopo le virgolette di chiusura. Metti tra virgolette l’intero valore: doppie se contiene un apostrofo.
syntax_backslash = Una barra rovesciata tra virgolette doppie ha un significato proprio. Scrivila due volte.
syntax_no-group-name = Questa categoria non ha un nome, e senza nome il panorama non può essere generato. Aggiungilo.
syntax_second-document = Questa riga di trattini inizia un altro documento, e l’elenco deve essere uno solo. Toglila.
syntax_duplicate-key = { CODE($key) } compare due volte nella stessa voce. Tienine una sola.
syntax_unterminated-string = A questo testo mancano le virgolette di chiusura sulla sua riga. Chiudilo.
syntax_unexpected-token = Qui l’elenco non può essere letto: { CODE($found) } non è previsto in questa posizione. Cerca, appena prima, virgolette, una virgola o una parentesi mancanti o di troppo.
syntax_unexpected-end = Il file finisce prima dell’elenco. Chiudi ciò che è ancora aperto: virgolette, una parentesi graffa o una quadra.
syntax_not-a-list = In questo file non è stato trovato nessun elenco di voci. Confrontalo con la sua versione nel branch di base.
syntax_not-a-literal = Questo valore non è un semplice testo o numero, quindi non è stato possibile controllarlo. Se puoi, scrivilo per esteso.
syntax_conflict-marker = Qui c’è ancora il marcatore di un conflitto di merge. Risolvi il conflitto e togli il marcatore.
syntax_beyond-limits = Da qui in poi l’elenco è troppo grande o troppo annidato per essere controllato. Deve guardarlo un manutentore.
schema_missing = { words_this-entry } non ha { CODE($field) }, che le altre voci dell’elenco hanno. Aggiungi questo campo.
schema_required = { words_this-entry } non ha { CODE($field) }, e senza questo campo il panorama non può essere generato. Aggiungilo.
schema_asked = { words_this-entry } non ha { CODE($field) }, che ogni voce di questo elenco deve avere. Aggiungi questo campo.
schema_address =
    { HAS($example) ->
        [true] { CODE($field) } di { CODE($name) } dovrebbe essere un indirizzo nella forma { CODE($example) }: con questo il panorama non può essere generato. Correggilo.
       *[false] { CODE($field) } di { CODE($name) } dovrebbe essere un indirizzo che inizia con { CODE("https://") }: con questo il panorama non può essere generato. Correggilo.
    }
schema_unknown = { CODE($name) } ha un campo { CODE($field) } che nessun’altra voce ha, quindi il sito non lo conosce. Controlla come è scritto, oppure toglilo.
schema_empty =
    { HAS($name) ->
        [true] Il campo { CODE($field) } di { CODE($name) } è vuoto. Compilalo.
       *[false] Il campo { CODE($field) } è vuoto. Compilalo.
    }
schema_type =
    { $kind ->
        [text] { CODE($field) } di { CODE($name) } dovrebbe essere un testo tra virgolette. Modificalo.
        [number] { CODE($field) } di { CODE($name) } dovrebbe essere un numero. Modificalo.
        [address] { CODE($field) } di { CODE($name) } dovrebbe essere un indirizzo che inizia con { CODE("https://") }. Modificalo.
        [repository] { CODE($field) } di { CODE($name) } dovrebbe essere un repository su GitHub, nella forma { CODE("owner/name") }. Modificalo.
        [one-text] { CODE($field) } di { CODE($name) } dovrebbe essere un unico testo. Modificalo.
        [list] { CODE($field) } di { CODE($name) } dovrebbe essere un elenco. Modificalo.
        [yes-or-no] { CODE($field) } di { CODE($name) } dovrebbe essere true o false. Modificalo.
        [group] { CODE($field) } di { CODE($name) } dovrebbe essere un gruppo di campi. Modificalo.
        [date] { CODE($field) } di { CODE($name) } dovrebbe essere una data nella forma 2026-01-31. Modificalo.
       *[word] { CODE($field) } di { CODE($name) } dovrebbe contenere soltanto lettere minuscole e trattini. Modificalo.
    }
schema_links = { CODE("urls") } di { CODE($name) } dovrebbe essere un elenco in cui ogni link ha { CODE("label") } e { CODE("url") }, entrambi testi. Completalo.
schema_unknown-in-link = Un link di { CODE($name) } ha un campo { CODE($field) }, che il sito non conosce. Un link ha { CODE("label") } e { CODE("url") }.
schema_no-stars = { CODE($name) } non ha { CODE("githubStars") }, e il sito ordina l’elenco in base a questo campo. Aggiungi il numero di stelle.
schema_no-stars-known = { CODE($name) } non ha { CODE("githubStars") }, e il sito ordina l’elenco in base a questo campo. Aggiungi il numero, che al momento è { $actual }.
schema_stars-type = { CODE("githubStars") } di { CODE($name) } dovrebbe essere un numero intero senza virgolette. Modificalo.
schema_order = Le altre voci dell’elenco hanno i campi nell’ordine { LIST($keys) }. Sarebbe bello che li avesse così anche { CODE($name) }.
duplicate_name = { CODE($name) } è già presente in { CODE($list) }. Modifica o sposta quella voce invece di aggiungerne una seconda.
duplicate_since = { CODE($name) } è già presente: è arrivato in { CODE($list) } nel branch di base dopo la creazione di questo branch. Fai il merge del branch di base, e modifica o sposta quella voce invece di aggiungerne una seconda.
duplicate_namesake = { CODE($name) } è già presente in { CODE($list) }, con il repository { CODE($repository) }. Se è un altro progetto, dai a questo un nome che li distingua; se è lo stesso, modifica quella voce.
duplicate_repository = Il repository di { CODE($name) } è già presente come { CODE($other) } in { CODE($list) }. Se sono lo stesso progetto, tieni una sola voce.
duplicate_in-group = { CODE($name) } è già in { CODE($group) }, e il panorama non può essere generato con due voci dello stesso nome in quella categoria. Modifica l’altra, oppure dai a questa un nome diverso.
duplicate_two-groups = { CODE($name) } è già presente in { CODE($group) }. Tienilo soltanto nella categoria più adatta; { CODE("second_path") } lo mostra anche in un’altra.
github-link_no-repository = { CODE($url) } non è un repository, quindi il panorama non mostra né le stelle né la licenza di { CODE($name) }. Se c’è un repository principale, sarebbe meglio il suo indirizzo.
github-link_not-gathered = Il panorama prende le stelle e la licenza di { CODE($name) } dal repository stesso, non da { CODE($url) }. Usa { CODE($canonical) }.
github-link_label =
    { $isStarred ->
        [true] Il link al repository di { CODE($name) } ha l’etichetta { CODE($label) }. L’etichetta deve essere esattamente { CODE("GitHub") }: l’aggiornamento mensile delle stelle si basa su quella parola.
       *[false] Il link al repository di { CODE($name) } ha l’etichetta { CODE($label) }. L’etichetta deve essere esattamente { CODE("GitHub") }.
    }
github-link_missing = { CODE($name) } non ha nessun link con l’etichetta { CODE("GitHub") }, quindi le sue stelle non possono essere aggiornate. Aggiungine uno che porti al repository.
github-link_elsewhere = { CODE($name) } non ha un repository proprio su GitHub, quindi l’aggiornamento mensile delle stelle lo salta. Se ce n’è uno, o un mirror, aggiungi un link con l’etichetta { CODE("GitHub") }.
github-link_folder = L’aggiornamento delle stelle legge repository interi, e le stelle di { CODE($repository) } non sono quelle di { CODE($path) }, che ne fa parte. Dai a questo link un’altra etichetta, per esempio { CODE($label) }.
github-link_two = { CODE($name) } ha più di un link con l’etichetta { CODE("GitHub") }. Tieni quell’etichetta per il repository principale e danne una diversa all’altro link.
github-link_other-host = Il link con l’etichetta { CODE("GitHub") } porta a { CODE($url) }, che non è su github.com. Inserisci il link al repository su github.com, oppure cambia l’etichetta.
github-link_organisation = Il link con l’etichetta { CODE("GitHub") } porta a { CODE($url) }, che non è un repository. Inserisci il link al repository principale del progetto, { CODE("https://github.com/owner/repository") }.
github-link_not-canonical =
    { $isStarred ->
        [true] L’aggiornamento delle stelle non riesce a leggere l’indirizzo { CODE($url) }. Usa { CODE($canonical) }, senza nient’altro dopo.
       *[false] Inserisci il link a { CODE($canonical) }, il repository stesso, invece di { CODE($url) }.
    }
repository_not-found =
    { HAS($near) ->
        [true] Su GitHub non esiste nessun repository pubblico { CODE($asked) }. { words_meant }
       *[false] Su GitHub non esiste nessun repository pubblico { CODE($asked) }. Controlla l’indirizzo di { CODE($name) }, oppure rendi pubblico il repository.
    }
repository_moved = Il repository di { CODE($name) } è stato spostato e ora è { CODE($present) }. Usa il suo indirizzo attuale.
repository_fork = { CODE($asked) } è un fork di un altro repository. Se { CODE($name) } viene sviluppato in quello, inserisci il link all’originale.
repository_fork-of = { CODE($asked) } è un fork di { CODE($parent) }. Se { CODE($name) } viene sviluppato lì, inserisci il link all’originale.
logo_not-registered = Il logo { CODE($name) } è importato ma non registrato. Aggiungilo a { CODE("logos") } in { CODE($registry) }.
logo_not-imported = Il logo { CODE($name) } non è ancora registrato. Importa { CODE($file) } in { CODE($registry) } e aggiungi { CODE($name) } a { CODE("logos") } nello stesso file.
logo_unknown = Non esiste nessun logo { CODE($name) }. Aggiungi il file a { CODE($folder) } e registralo in { CODE($registry) }, oppure ometti { CODE("logoName") }: { CODE($entry) } può comparire senza logo.
logo_other-spelling = Non esiste nessun logo { CODE($name) }, ma esiste { CODE($present) }. Maiuscole e minuscole contano: scrivilo così.
logo_not-in-component = Il logo { CODE($name) } non è importato all’inizio di { CODE($registry) }, quindi la pagina non può essere generata. Importa lì il suo file.
logo_wrong-folder = Il logo { CODE($file) } non è nella cartella dei loghi. Spostalo in { CODE($folder) } e importalo da lì.
logo_no-hosted-file = Il file del logo { CODE($file) } di { CODE($name) } non è in { CODE($folder) }. Aggiungilo.
logo_removed-hosted = { CODE($name) } ha ancora come logo { CODE($file) }, che questa pull request elimina. Tieni il file, oppure indica nella voce quello nuovo.
logo_not-vector = Il logo { CODE($file) } di { CODE($name) } non è un SVG. Aggiungilo in questo formato: resta nitido a qualsiasi dimensione.
logo_svg-raster = { CODE($file) } è un SVG che racchiude un’immagine in pixel, sfocata ad altre dimensioni. Esporta il logo come forme.
logo_svg-text = { CODE($file) } contiene testo, che appare diverso dove il suo font non è installato. Converti il testo in tracciati.
logo_no-file = Il file { CODE($file) } è importato ma non esiste, quindi il sito non può essere generato. Aggiungilo, oppure correggi il percorso.
logo_other-case = Il file si chiama { CODE($present) } ed è importato come { CODE($file) }. Maiuscole e minuscole contano: fai in modo che coincidano.
logo_removed = { CODE($file) } viene eliminato ma è ancora importato in { CODE($registry) }, quindi il sito non può essere generato. Togli anche l’importazione e la registrazione.
logo_registered-only = { CODE($name) } è registrato ma non importato, quindi il sito non può essere generato. Importa il suo file all’inizio.
logo_module-broken = Qui questo file non può essere letto: { CODE($detail) }. Cerca virgolette, una virgola o una parentesi mancanti o di troppo.
logo_back-ticks = Il percorso { CODE($source) } è tra apici inversi (backtick), che un’importazione non permette. Usa virgolette normali.
logo_order-before = Il linter del sito vuole le importazioni in ordine alfabetico: { CODE($source) } va prima di { CODE($next) }.
logo_order-after = Il linter del sito vuole le importazioni in ordine alfabetico: { CODE($source) } va dopo { CODE($previous) }.
logo_unused = Nulla usa ancora il logo { CODE($file) }. Indicalo in una voce e registralo, oppure togli il file.
logo_large = { CODE($file) } è di { FIXED($kibibytes) } KiB, e lo carica chiunque apra la pagina. Riducilo a meno di { FIXED($most) } KiB.
logo_pointer = { CODE($file) } è un puntatore di Git LFS ({ CODE($found) }) e non l’immagine, quindi il sito non può mostrarlo. Fai il commit dell’immagine stessa.
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } non è un SVG: inizia con { CODE($found) }. Esporta il logo come SVG.
       *[false] { CODE($file) } non è un SVG: è compresso oppure è un altro tipo di immagine. Esporta il logo come SVG semplice.
    }
logo_text = { CODE($file) } è un testo e non un’immagine: inizia con { CODE($found) }. Sostituiscilo con l’immagine, e dalle l’estensione giusta.
logo_svg-active = { CODE($file) } contiene altro oltre al disegno ({ LIST($found) }), che un browser eseguirebbe o aprirebbe. Esporta il logo senza questi elementi.
logo_svg-font = { CODE($file) } prende il font dall’esterno del file ({ CODE($found) }), che non è disponibile dove il logo viene mostrato. Converti il testo in tracciati.
logo_svg-outside = { CODE($file) } fa riferimento a qualcosa all’esterno del file ({ CODE($found) }). Esporta il logo in modo che sia tutto al suo interno.
stars_differs =
    { $actual ->
        [one] { CODE($name) } ha { $actual } stella su GitHub, mentre { CODE("githubStars") } indica { CODE(FIXED($written)) }. Sarebbe bello avere il numero di oggi.
       *[other] { CODE($name) } ha { $actual } stelle su GitHub, mentre { CODE("githubStars") } indica { CODE(FIXED($written)) }. Sarebbe bello avere il numero di oggi.
    }
position_between = L’elenco è tenuto in ordine di stelle: { CODE($name) } va tra { CODE($previous) } e { CODE($next) }. Il sito lo ordina da sé, quindi serve solo a tenere tutto in ordine.
position_first = L’elenco è tenuto in ordine di stelle: { CODE($name) } va in cima, prima di { CODE($next) }. Il sito lo ordina da sé, quindi serve solo a tenere tutto in ordine.
position_last = L’elenco è tenuto in ordine di stelle: { CODE($name) } va in fondo, dopo { CODE($previous) }. Il sito lo ordina da sé, quindi serve solo a tenere tutto in ordine.
position_name-between = Qui le voci sono in ordine alfabetico: { CODE($name) } va tra { CODE($previous) } e { CODE($next) }.
position_name-first = Qui le voci sono in ordine alfabetico: { CODE($name) } va prima di { CODE($next) }.
position_name-last = Qui le voci sono in ordine alfabetico: { CODE($name) } va dopo { CODE($previous) }.
text_long-description = La descrizione di { CODE($name) } è lunga { $length } caratteri, e nelle schede c’è posto per circa { $most }. Potresti accorciarla?
text_long-title = Il titolo di { CODE($name) } è lungo { $length } caratteri, e nelle schede c’è posto per circa { $most }. Potresti accorciarlo?
text_markup = { CODE($field) } di { CODE($name) } contiene HTML diverso da semplici link ed enfasi ({ CODE($found) }). Usa testo semplice.
text_code = { CODE($field) } di { CODE($name) } contiene codice che un browser eseguirebbe ({ CODE($found) }). Usa testo semplice.
text_shouting = { CODE($field) } di { CODE($name) } è un po’ sopra le righe. Evita le maiuscole e i punti esclamativi in serie.
text_praise = La descrizione di { CODE($name) } elogia più di quanto descriva. Potresti dire che cosa fa il progetto e per chi?
text_spaces = { CODE($field) } di { CODE($name) } inizia o finisce con spazi vuoti. Toglili.
link_none = { CODE($url) } non è un indirizzo web. Scrivilo per esteso, iniziando con { CODE("https://") }.
link_http = { CODE($url) } risponde anche su https. Usa { CODE("https://") }.
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } non porta a nessuna pagina (il server risponde { FIXED($statusCode) }). { words_meant }
       *[false] { CODE($url) } non porta a nessuna pagina (il server risponde { FIXED($statusCode) }). Controlla l’indirizzo.
    }
link_unreachable =
    { HAS($near) ->
        [true] All’indirizzo { CODE($url) } non risponde nulla. { words_meant }
       *[false] All’indirizzo { CODE($url) } non risponde nulla. Controlla l’indirizzo.
    }
link_refused = { CODE($url) } non porta a un server web pubblico, quindi non è stato aperto. Controlla l’indirizzo.
link_twice = { CODE($url) } compare due volte tra i link. Tienine uno solo.
unrelated_run = { CODE($path) } è un workflow o uno script, che per comparire nell’elenco non serve. Toglilo, oppure mettilo in una pull request a parte. Un manutentore dovrebbe leggerlo prima di ogni altra cosa.
unrelated_reformatted = La maggior parte delle righe di { CODE($path) } è stata riformattata, e questo nasconde ciò che cambia davvero. Annulla la riformattazione.

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · nuova voce in { words_place }
review_heading_promoted = { CODE_LINK($name, $url) } · da { TIER("emerging") } a { TIER("major") }
review_heading_demoted = { CODE_LINK($name, $url) } · da { TIER("major") } a { TIER("emerging") }
review_heading_repository = { CODE_LINK($name, $url) } · nuovo repository, in { words_place }
review_heading_edited = { CODE_LINK($name, $url) } · voce modificata, in { words_place }
review_heading_renamed = { CODE_LINK($name, $url) } · in precedenza { CODE($before) }, in { words_place }
review_heading_turned = { CODE_LINK($name, $url) } · da { CODE($from) } a { CODE($to) }
review_heading_turned-from = { CODE_LINK($name, $url) } · da { CODE($from) }
review_heading_turned-to = { CODE_LINK($name, $url) } · a { CODE($to) }
review_heading_removed = { CODE_LINK($name, $url) } · lascia { words_place }
review_heading_several =
    { $entries ->
        [one] Revisione del panorama · { $entries } voce
       *[other] Revisione del panorama · { $entries } voci
    }
review_heading_files = Revisione del panorama

## the verdict in one sentence

review_ready = { STRONG("Tutto pronto.") } C’è tutto ciò che il panorama richiede. Grazie!
review_ready_edit = { STRONG("Tutto pronto.") } Non c’è nessun ostacolo. Grazie!
review_ready_confirmed = { STRONG("Tutto pronto.") } Ciò che si vede del progetto concorda con questa modifica.
review_ready_files = { STRONG("Tutto pronto.") } Non cambia nessuna voce, e non c’è nulla di rotto.
review_needs-changes =
    { $changes ->
        [one] { STRONG("Servono modifiche.") } C’è un ostacolo; qui sotto è spiegato come risolverlo.
       *[other] { STRONG("Servono modifiche.") } Ci sono { $changes } ostacoli; qui sotto è spiegato come risolverli.
    }
review_not-evaluated = { STRONG("Non ancora valutato.") } Al momento non è stato possibile controllare una parte. Nulla di tutto ciò va a tuo sfavore.
review_needs-maintainer =
    { $points ->
        [one] { STRONG("La parola a un manutentore.") } Un punto richiede il giudizio di una persona.
       *[other] { STRONG("La parola a un manutentore.") } { $points } punti richiedono il giudizio di una persona.
    }
review_needs-maintainer_warnings =
    { $warnings ->
        [one] { STRONG("La parola a un manutentore.") } Resta un avviso, che puoi risolvere tu.
       *[other] { STRONG("La parola a un manutentore.") } Restano { $warnings } avvisi, che puoi risolvere tu.
    }
review_tally =
    { $verdict ->
        [needs-changes]
            { $entries ->
                [one] { $entries } richiede modifiche
               *[other] { $entries } richiedono modifiche
            }
        [not-evaluated]
            { $entries ->
                [one] { $entries } non ha ancora potuto essere valutata
               *[other] { $entries } non hanno ancora potuto essere valutate
            }
        [needs-maintainer]
            { $entries ->
                [one] { $entries } attende il giudizio di un manutentore
               *[other] { $entries } attendono il giudizio di un manutentore
            }
       *[ready]
            { $entries ->
                [one] { $entries } è pronta
               *[other] { $entries } sono pronte
            }
    }
review_tally_heading = { STRONG("Voce per voce:") } { LIST($parts) }.

## how a requirement came out

review_outcome_met = soddisfatto
review_outcome_unmet = non soddisfatto
review_outcome_needs-review = da valutare
review_outcome_unknown = non noto
review_outcome_not-applicable = non richiesto
review_details = Dettagli
review_part = Date, persone e stelle sono quelle di { CODE($repository) } nel suo insieme; il progetto è { CODE($folder) } al suo interno.

## lists

review_list_to-do = { STRONG("Da fare") }
review_list_questions = { STRONG("Per i manutentori") }
review_to-do_lines =
    { $count ->
        [one] vedi il commento sulla sua riga nel diff.
       *[other] { $count } cose da modificare, ciascuna con un commento sulla sua riga nel diff.
    }
review_list_found = { STRONG("Che cosa è stato trovato") }
review_list_helps = { STRONG("Che cosa aiuterebbe") }
review_list_optional = { STRONG("Buono a sapersi") }
review_list_files = { STRONG("Nei file") }
review_accept =
    { HAS($others) ->
        [true] Per accettarne uno: { CODE($command) }; allo stesso modo { LIST($others) }
       *[false] Per accettarlo: { CODE($command) }
    }
review_question_any = Quanto è stato trovato è sufficiente?
review_question_removal = Questa voce dovrebbe lasciare il panorama? Ciò che si vede non basta a deciderlo.
review_question_demotion = Questa voce dovrebbe passare a { TIER("emerging") }? Ciò che si vede non basta a deciderlo.
review_edit_fine = tutto a posto
review_on-lines =
    { $count ->
        [one] C’è una nota sulla sua riga nel diff; non blocca nulla.
       *[other] Ci sono { $count } note sulle loro righe nel diff; non bloccano nulla.
    }
review_patch = Le correzioni suggerite in un’unica patch
review_patch_how = Invece di accettare i suggerimenti uno per uno: salva questo testo come { CODE("fixes.patch") } nella cartella principale del repository, ed esegui { CODE("git apply fixes.patch") }.

## what was left out, and other notices

review_left-out_problems =
    { $count ->
        [one] Un altro non è mostrato qui.
       *[other] Altri { $count } non sono mostrati qui.
    }
review_left-out_entries =
    { $count ->
        [one] È stata valutata un’altra voce, che però qui non trova posto; le peggiori sono in cima.
       *[other] Sono state valutate altre { $count } voci, che però qui non trovano posto; le peggiori sono in cima.
    }
review_left-out_evidence = In questa pull request c’è molto, quindi ciò che è stato trovato è riportato in forma abbreviata.
review_left-out_patch = Le correzioni in forma di patch non possono essere mostrate qui.
review_left-out_annotations =
    { $count ->
        [one] Un altro problema non ha un’annotazione propria.
       *[other] Altri { $count } problemi non hanno un’annotazione propria.
    }
review_check-run_failed = Valutazione non riuscita
review_failed = Qualcosa è andato storto durante l’esame di questa pull request, quindi non c’è un verdetto su questo commit. Il tentativo verrà ripetuto automaticamente. Se la situazione non cambia, comunica a un manutentore l’identificativo di consegna { CODE($deliveryId) }.
review_failed_no-check-run = { STRONG("Non valutato.") } GitHub non ha accettato il controllo (check run) di questa revisione: { CODE($reason) }. Il tentativo verrà ripetuto automaticamente. Se la situazione non cambia, un manutentore dovrebbe verificare quali permessi ha questa App nel repository; il suo log contiene l’identificativo di consegna { CODE($deliveryId) }.
review_check-run_shared-head = Non pronto: un’altra pull request
review_shared-head = { CODE("#", FIXED($number)) } ha lo stesso commit e non passa. GitHub mostra un solo controllo per entrambe, quindi questa attende che l’altra passi o venga chiusa.
review_locked = La conversazione è bloccata, quindi la revisione si trova soltanto qui. Verrà scritta nella conversazione quando sarà sbloccata.
review_refused_comment = GitHub non ha accettato il commento di questa revisione: { CODE($reason) }. Il tentativo verrà ripetuto automaticamente; se la situazione non cambia, verifica quali permessi ha questa App nel repository.
review_refused_lines = GitHub non ha accettato i commenti sulle righe: { CODE($reason) }. Il tentativo verrà ripetuto automaticamente; se la situazione non cambia, verifica quali permessi ha questa App nel repository.
review_refused_labels = GitHub non ha accettato le etichette di questa revisione: { CODE($reason) }. Il tentativo verrà ripetuto automaticamente; se la situazione non cambia, verifica quali permessi ha questa App nel repository.
review_notice_base-unreadable = { CODE($path) } non può essere letto nel branch di base, quindi non si può dire con certezza che cosa vi cambia questa pull request.
review_notice_list-gone =
    { $entries ->
        [one] L’unica voce di { CODE($path) } scompare. È intenzionale?
       *[other] Delle { $entries } voci di { CODE($path) } non ne resta nessuna. È intenzionale?
    }
review_notice_too-many-entries =
    { $judged ->
        [one] È stata valutata soltanto la prima voce
       *[other] Sono state valutate soltanto le prime { $judged } voci
    }; { $left ->
        [one] ne è stata tralasciata
       *[other] ne sono state tralasciate
    } { $left }. Le pull request più piccole vengono esaminate per intero.
review_notice_too-many-files = Questa pull request modifica più file di quanti ne elenca GitHub, quindi alcuni potrebbero essere sfuggiti.
review_notice_too-many-lists =
    { $left ->
        [one] { $left } elenco del panorama non è stato letto, quindi non si sa se una voce vi sia già presente.
       *[other] { $left } elenchi del panorama non sono stati letti, quindi non si sa se una voce vi sia già presente.
    }
review_notice_list-too-large = { CODE($path) } è troppo grande per essere letto per intero.
review_notice_configuration-broken = { CODE($path) } contiene errori nel branch predefinito, quindi sono stati usati i valori predefiniti.
review_notice_configuration-unread = { CODE($path) } non viene letto, perché accanto c’è un file che termina in { CODE(".yml") }. Tieni solo uno dei due.
review_notice_input-broken =
    { HAS($key) ->
        [true] L’input { CODE("configuration") } del workflow contiene errori, il primo alla riga { FIXED($line) } ({ CODE($key) }), quindi non è stato considerato.
       *[false] L’input { CODE("configuration") } del workflow contiene errori, il primo alla riga { FIXED($line) }, quindi non è stato considerato.
    }

## what happens next, and the footer

review_next = { STRONG("Che cosa succede ora:") }
review_next_ready = un manutentore dà un’ultima occhiata prima del merge. Non ti resta nulla da fare.
review_next_ready-with-notes = un manutentore dà un’ultima occhiata prima del merge.
review_next_needs-changes = quando sarà fatto ciò che si trova sotto “Da fare”, un manutentore darà un’ultima occhiata.
review_next_needs-changes-in-files = fai il push delle correzioni su questo branch, e la revisione verrà rifatta.
review_next_needs-maintainer = decide un manutentore. Fino ad allora non devi fare nulla.
review_next_needs-maintainer-with-warnings = correggi ciò che indicano gli avvisi, oppure spiega in un commento perché va bene così; poi decide un manutentore.
review_next_not-evaluated = il controllo verrà ripetuto automaticamente. Non devi fare nulla.
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = Revisione di { CODE_LINK($commit, $url) }; viene rifatta dopo un push o una modifica della descrizione.
review_footer_commands = Revisione di { CODE_LINK($commit, $url) }; viene rifatta dopo un push, una modifica della descrizione o un commento { CODE("/landscape recheck") }. { CODE("/landscape help") } elenca tutti i comandi.
review_translation = Questa revisione in italiano
review_withdrawn = Questa pull request non modifica più gli elenchi del panorama, quindi non c’è nulla da esaminare.

## the check run

review_recheck_label = Ricontrolla
review_recheck_description = Ricontrolla tutto da capo, adesso
review_check-run_ready = Tutto pronto
review_check-run_needs-changes = Servono modifiche
review_check-run_needs-maintainer = Deve decidere un manutentore
review_check-run_not-evaluated = Valutazione non riuscita
review_check-run_withdrawn = Nulla da esaminare
review_check_syntax = Sintassi
review_check_schema = Campi
review_check_duplicate = Duplicato
review_check_github-link = Link a GitHub
review_check_repository = Repository
review_check_logo = Logo
review_check_stars = Stelle
review_check_position = Posizione
review_check_text = Formulazione
review_check_link = Link
review_check_unrelated = Modifica estranea

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = Tutto il codice sorgente ha una licenza open source, e tutta la documentazione una licenza aperta.
requirement_open-source_how = Vengono esaminati ciò che rileva GitHub, ogni file di licenza, { CODE("LICENSES/") } e ciò che dicono il README e i file dei pacchetti. Una licenza vale come aperta se è negli elenchi della Open Source Initiative o della Free Software Foundation. Se non c’è una licenza, o se quella dell’intero progetto non è aperta, il requisito non è soddisfatto; parole che revocano ciò che una licenza concede, come “vietata la vendita” o “solo per la ricerca”, una parte con un’altra licenza o un testo che nessuno riesce a identificare sono rimessi al giudizio di una persona.
requirement_core_rule = { PROSE($core) } è la tecnologia fondante del progetto, che senza di essa perderebbe il suo scopo; oppure il progetto aiuta altre persone a usare { PROSE($core) } in produzione.
requirement_core_how = File e programmi del suo stesso tipo e una dipendenza diretta da una delle sue librerie sono segni forti di { PROSE($core) }, nel repository o in uno collegato dello stesso proprietario. Codice copiato, test e semplici parole sono segni deboli. Se { PROSE($core) } è una via fra le altre, decide una persona, e così pure per il materiale didattico. Il requisito non è soddisfatto se non c’è nessun segno; se a parlarne sono soltanto parole, molto in basso nel README o, quando tutti i file sono stati letti, oltre le sue prime parole; e se è una piccola parte di un grande sistema che da nessuna parte dice di occuparsene.
requirement_ebpf-core_rule = eBPF è la tecnologia fondante del progetto, che senza di essa perderebbe il suo scopo; oppure il progetto aiuta altre persone a usare eBPF in produzione.
requirement_ebpf-core_how = Programmi eBPF, codice generato a partire da essi, una dipendenza diretta da una libreria eBPF e l’uso della chiamata di sistema bpf sono segni forti, nel repository o in uno collegato dello stesso proprietario. Codice copiato, test e semplici parole sono segni deboli. Se eBPF è una via fra le altre, decide una persona, e così pure per il materiale didattico. Il requisito non è soddisfatto se non c’è nessun segno; se a parlarne sono soltanto parole, molto in basso nel README o, quando tutti i file sono stati letti, oltre le sue prime parole; e se è una piccola parte di un grande sistema che da nessuna parte dice di occuparsi di eBPF.
requirement_maintained_rule = Il progetto è attivamente mantenuto.
requirement_maintained_how =
    Basta un commit di una persona { $commitDays ->
        [one] nell’ultimo giorno
       *[other] negli ultimi { FIXED($commitDays) } giorni
    }, oppure una release { $releaseDays ->
        [one] nell’ultimo giorno
       *[other] negli ultimi { FIXED($releaseDays) } giorni
    }. Il requisito non è soddisfatto se il repository è archiviato, se è dichiarato non più mantenuto o se non c’è stato né l’uno né l’altra per più di { $staleDays ->
        [one] { FIXED($staleDays) } giorno
       *[other] { FIXED($staleDays) } giorni
    }. Nei casi intermedi decide una persona.
requirement_governance_rule = Il progetto è aperto alla collaborazione, con una governance che segue le pratiche dell’open source.
requirement_governance_how =
    { $documents ->
        [required] Deve essere aperto un tracker pubblico, i file o il README devono dire come contribuire e chi decide, e nulla deve indicare il contrario. Se manca qualcosa, se un README respinge i contributi o se le pull request di altre persone restano ferme per sei mesi, decide una persona; se non c’è nessun modo pubblico di partecipare, il requisito non è soddisfatto.
       *[optional] Per { TIER("emerging") } basta che chiunque possa partecipare: è aperto un tracker pubblico, e nulla indica il contrario. Per { TIER("major") }, inoltre, negli ultimi dodici mesi è stato fatto il merge di modifiche di altre persone, oppure è scritto come contribuire o chi decide, oppure una fondazione ospita il progetto. Un README che respinge i contributi, o pull request di altre persone ferme da sei mesi, sono rimessi al giudizio di una persona; se non c’è nessun modo pubblico di partecipare, il requisito non è soddisfatto.
    }
requirement_contributors_rule =
    { $moreThan ->
        [one] Un progetto { TIER("major") } ha più di { FIXED($moreThan) } contributore.
       *[other] Un progetto { TIER("major") } ha più di { FIXED($moreThan) } contributori.
    }
requirement_contributors_how = Gli account GitHub con dei commit danno il minimo possibile, e aggiungendo gli autori senza account si ottiene il massimo possibile; i bot non contano. Se il limite sta fra i due, o se il progetto è una cartella di un repository più grande, decide una persona.
requirement_production-use_rule = Un progetto { TIER("major") } è usato in ambienti simili a quelli di produzione da un numero significativo di utilizzatori.
requirement_production-use_how =
    { $references ->
        [one] Nella descrizione della pull request e nell’elenco degli utilizzatori del progetto si cercano utilizzatori e link. Basta { $references } riferimento indipendente o più; affermazioni senza link, o il solo sito del progetto, sono rimessi al giudizio di una persona; se non c’è nulla, il requisito non è soddisfatto.
       *[other] Nella descrizione della pull request e nell’elenco degli utilizzatori del progetto si cercano utilizzatori e link. Bastano { $references } riferimenti indipendenti o più; affermazioni senza link, o il solo sito del progetto, sono rimessi al giudizio di una persona; se non c’è nulla, il requisito non è soddisfatto.
    }
requirement_maturity_rule =
    { $months ->
        [0] Il progetto ha { words_stars-asked }.
        [one] Il progetto ha più di { FIXED($months) } mese di vita e { words_stars-asked }.
       *[other] Il progetto ha più di { FIXED($months) } mesi di vita e { words_stars-asked }.
    }
requirement_maturity_how = L’età è quella del repository o del suo primo commit, la maggiore delle due; le stelle sono quelle che conta GitHub.

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] Accettato da { CODE($by) } in data { DAY($at) }, al commit { CODE($commit) }: { CODE($reason) }
       *[declined] Respinto da { CODE($by) } in data { DAY($at) }, al commit { CODE($commit) }: { CODE($reason) }
    }
override_original =
    { $original ->
        [met] Senza questa decisione è soddisfatto
        [unmet] Senza questa decisione non è soddisfatto
        [needs-review] Senza questa decisione deve valutarlo una persona
        [unknown] Senza questa decisione non è stato possibile accertarlo
       *[not-applicable] Senza questa decisione non è richiesto
    }
override_declined-remedy = { CODE($by) } lo ha respinto: { CODE($reason) }. Per favore, discutine qui.
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } { LINK("ha derogato", $url) } al controllo { CODE($check) } per { LIST($entries) } in data { DAY($at) }, al commit { CODE($commit) }: { CODE($reason) }. Ciò che trova non blocca nulla qui.
       *[false] { CODE($by) } { LINK("ha derogato", $url) } al controllo { CODE($check) } in data { DAY($at) }, al commit { CODE($commit) }: { CODE($reason) }. Ciò che trova non blocca nulla qui.
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            La decisione di { CODE($by) } di { $kind ->
                [accepted] accettare
                [declined] respingere
               *[waived] derogare a
            } { CODE($requirement) } per { CODE($entry) } non vale più: { $why ->
                [entry] la voce ora ha un altro repository o livello, oppure non c’è più
                [edited] il commento è stato modificato
                [deleted] il commento è stato eliminato
               *[permission] { CODE($by) } non ha più il ruolo necessario
            }.
       *[false]
            La decisione di { CODE($by) } di { $kind ->
                [accepted] accettare
                [declined] respingere
               *[waived] derogare a
            } { CODE($requirement) } non vale più: { $why ->
                [entry] la voce ora ha un altro repository o livello, oppure non c’è più
                [edited] il commento è stato modificato
                [deleted] il commento è stato eliminato
               *[permission] { CODE($by) } non ha più il ruolo necessario
            }.
    }

## replies: refused commands

refusal_no-command = Dopo { CODE("/landscape") } manca un comando. { CODE("/landscape help") } li elenca.
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } non è un comando; intendevi { CODE($meant) }?
       *[false] { CODE($given) } non è un comando. { CODE("/landscape help") } li elenca.
    }
refusal_no-requirement = { CODE($command) } ha bisogno del nome di un requisito: { LIST($requirements) }.
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] { CODE($given) } non è un requisito; intendevi { CODE($meant) }?
       *[false] { CODE($given) } non è un requisito. Quelli esistenti sono { LIST($requirements) }.
    }
refusal_entry-check = { CODE($given) } è un controllo dei file, non un requisito. { CODE("/landscape waive ", $given, " because …") } mette da parte ciò che trova.
refusal_no-check = { CODE($command) } ha bisogno del nome di un controllo: { LIST($checks) }.
refusal_requirement = { CODE($given) } è un requisito, non un controllo dei file. { CODE("/landscape accept ", $given, " because …") } lo considera soddisfatto.
refusal_syntax = A { CODE("syntax") } non si può derogare: di un file che non può essere letto non si può dire nulla.
refusal_no-entry = In { CODE($command) } manca il nome di una voce dopo { CODE("for") }.
refusal_no-reason = { CODE($command) } ha bisogno di un motivo che altri possano leggere in seguito: { CODE("because …") }.
refusal_unknown-language = { CODE($given) } non è una lingua che si parla qui. Quelle disponibili sono { LIST($languages) }.
refusal_permission = { CODE($command) } richiede il ruolo { CODE($needed) } in questo repository, o uno superiore.
refusal_own-entry = { CODE($command) } spetta a qualcun altro, non a chi ha aperto la pull request.
refusal_on-hold = Questa pull request è in pausa. Prima { CODE("/landscape resume") }, poi { CODE($command) }.
refusal_draft = Questa pull request è una bozza e può ancora cambiare. Scrivi di nuovo { CODE($command) } quando sarà pronta.
refusal_unrelated = Questa pull request non modifica nessuno degli elenchi del panorama, quindi { CODE($command) } non ha nulla da fare.
refusal_unknown-entry = Questa pull request non modifica nessuna voce che si chiami { CODE($given) }.
refusal_several-entries = Questa pull request modifica più voci. Indica a quale ti riferisci: { CODE("/landscape ", $command, " … for <entry>") }.
refusal_not-asked = { CODE($requirement) } qui non è richiesto, quindi non c’è nulla da valutare.
refusal_nothing-found = Il controllo { CODE($check) } qui non ha trovato nulla.
refusal_dangerous = Ciò che { CODE($check) } ha trovato qui potrebbe danneggiare chiunque apra il sito, quindi non vi si può mai derogare.
refusal_entry-changed = La voce è cambiata mentre scrivevi. Guardala di nuovo, poi riscrivi { CODE($command) }.
refusal_too-many = Ci sono troppe decisioni su questa pull request per poter tener conto di un’altra.
refusal_earlier = Questo è già stato rifiutato in precedenza.

## replies: explanations and help

explain_rule = { STRONG("La regola:") }
explain_how = { STRONG("Come si valuta:") }
explain_level =
    { $level ->
        [required] Qui è obbligatorio.
        [advice] Qui è un consiglio: viene mostrato e non blocca mai.
       *[off] Qui non viene valutato.
    }
explain_evidence = { STRONG("Che cosa è stato trovato:") }
explain_no-evidence = Non è stato trovato nulla.
explain_change = { STRONG("Che cosa cambierebbe l’esito:") }
explain_change-met = Non serve nulla: è soddisfatto. Viene riesaminato a ogni push, e un manutentore può respingerlo.
explain_change-accept = Un manutentore può deciderlo con { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") }
explain_not-asked = Non è richiesto per nessuna delle voci modificate da questa pull request.
help_heading = I comandi stanno da soli su una riga di un commento, fuori da citazioni e codice. Tra parentesi, chi può usarli qui:
help_who_anyone = chiunque
help_who_role = { CODE($role) } o superiore
help_who_author = l’autore, e { CODE($role) } o superiore
help_recheck = rifà subito la revisione, ricontrollando tutto da capo
help_explain = spiega la regola, come si valuta e tutto ciò che è stato trovato
help_accept = decisione di un manutentore: vale come soddisfatto
help_decline = decisione di un manutentore: vale come non soddisfatto
help_waive = decisione di un manutentore: ciò che questo controllo trova non blocca questa pull request
help_reset = ritira una decisione di questo tipo
help_hold = tiene il programma in silenzio su questa pull request
help_resume = gli permette di parlare di nuovo
help_language = mostra questa revisione anche in un’altra lingua
help_help = mostra questo elenco

## on hold

superseded_title = È arrivato un commit più recente
superseded_summary = È arrivato un commit più recente durante l’esame di questo. La revisione riguarda il commit più recente.
hold_title = In pausa
hold_banner = { STRONG("In pausa.") } { MESSAGE($summary) }
hold_summary = Da parte di { CODE($by) } in data { DAY($at) }: { CODE($reason) }. { CODE("/landscape resume") } in un commento fa proseguire la revisione.

## the configuration file

configuration_syntax-too-long = Il file è troppo lungo per essere una configurazione.
configuration_syntax-aliases = Qui le ancore e gli alias di YAML ({ CODE("&name") }, { CODE("*name") }) non sono supportati. Scrivi il valore per esteso.
configuration_syntax-duplicate-key = Questa chiave compare due volte. Tienine una sola.
configuration_syntax-tab = In YAML i rientri si fanno con spazi, e questa riga inizia con una tabulazione.
configuration_syntax-indentation = Il rientro di questa riga non è uguale a quello delle righe intorno.
configuration_syntax-several-documents = Qui inizia un secondo documento YAML. Togli { CODE("---") }.
configuration_syntax-malformed = Da questa riga in poi il file non può essere letto come YAML.
configuration_unknown-key =
    { HAS($meant) ->
        [true] { CODE($key) } non è una chiave conosciuta, intendevi { CODE($meant) }?
       *[false] { CODE($key) } non è una chiave conosciuta.
    }
configuration_missing-key = Manca { CODE($key) }.
configuration_not-a-group = Il file contiene chiavi con i loro valori, per esempio { CODE("language: en") }.
configuration_one-of = { CODE($key) } deve essere uno di questi: { LIST($values) }.
configuration_whole-number = { CODE($key) } deve essere un numero intero da { $minimum } a { $maximum }.
configuration_yes-or-no = { CODE($key) } deve essere { CODE("true") } o { CODE("false") }, senza virgolette.
configuration_text = { CODE($key) } deve essere un testo su una sola riga, non vuoto e di non più di { $maximum } caratteri.
configuration_address = { CODE($key) } deve essere un indirizzo che inizia con { CODE("https://") }, di non più di { $maximum } caratteri.
configuration_list = { CODE($key) } deve essere un elenco non vuoto, di non più di { $maximum } elementi.
configuration_group = { CODE($key) } deve contenere chiavi proprie, fra queste: { LIST($keys) }.
configuration_same-label = Le etichette per { CODE($one) } e { CODE($other) } hanno lo stesso nome. A ciascuna ne serve uno proprio.

## the check run on a change of it

configuration_valid = La configurazione è valida
configuration_invalid = La configurazione contiene errori
configuration_removed = La configurazione viene rimossa
configuration_changes = Rispetto al preset { CODE($preset) } cambia { LIST($settings) }.
configuration_changes-nothing = Non cambia nulla rispetto al preset { CODE($preset) }.
configuration_takes-effect = Avrà effetto quando sarà nel branch predefinito.
configuration_removed-effect = Dopo il merge verranno usati al suo posto il file dell’organizzazione e i valori predefiniti.
configuration_invalid-effect = Un file con errori non viene usato affatto: dopo un merge verrebbero usati al suo posto i valori predefiniti.
configuration_unreadable = Il file non può essere letto: è troppo grande, oppure non è un testo.
configuration_on-line = Riga { FIXED($line) }: { MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = Questo cambia le regole seguite dalle revisioni
criteria_change = Con questa modifica le regole in { CODE($path) } dicono qualcosa di diverso:
criteria_gone = Con questa modifica in { CODE($path) } non si trova più nessuna regola. Scompaiono:
criteria_effect = Le revisioni seguono la propria configurazione, non questo testo: continuano come prima. Se cambia un requisito o un numero, fai in modo che { CODE($configuration) } dica lo stesso.

## beside the lists

unrelated_summary = Questa pull request non modifica gli elenchi del panorama, quindi non c’è nulla da esaminare.
unrelated_merge-group = Le pull request vengono esaminate prima di entrare nella coda di merge, quindi qui non c’è altro da esaminare.

## audit

audit_title = Audit del panorama
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) } in data { DAY($date) }, al commit { CODE($commit) }
audit_summary = In regola: { STRONG($fine, " su ", $all) } progetti in elenco.
audit_criteria_changed = Le regole in { CODE($path) } non sono quelle per cui sono state impostate le revisioni. Finché la configurazione non si adegua, le revisioni e questo audit seguono quelle precedenti.
audit_criteria_gone = Le regole per cui sono state impostate le revisioni non si trovano in { CODE($path) }. Se sono altrove, fai in modo che { CODE("criteria") } nella configurazione lo indichi.
audit_criteria_missing =
    { $count ->
        [one] { $count } delle frasi precedenti non c’è più.
       *[other] { $count } delle frasi precedenti non ci sono più.
    }
audit_criteria_known = Quando la configurazione seguirà le nuove regole, lo indicherà così:
audit_standing_fails = sotto i requisiti
audit_standing_ask = da esaminare
audit_standing_not-known = senza esito
audit_standing_fine = in regola
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = Oggi non passerebbero
audit_heading_ask = Meritano lo sguardo di una persona
audit_heading_not-known = Senza esito accertato
audit_heading_changes = Differenze rispetto all’ultimo audit, in data { DAY($date) }
audit_heading_news = Che ne è stato dei progetti
audit_filter_archived = in archivio
audit_filter_gone = non più online
audit_filter_license = con un’altra licenza
audit_filter_license-closed = non più open source
audit_filter_renamed = con un altro nome
audit_filter_silent = senza attività da un anno
audit_license-changed = { HAS($before) ->
        [true] { CODE($before) }
       *[false] nessuna
    } all’ultimo audit, ora { HAS($now) ->
        [true] { CODE($now) }
       *[false] nessuna
    }
audit_no-adopters = nessun elenco di utilizzatori
audit_gone = Non c’è nulla di pubblico in { CODE($repository) }
audit_new = novità
audit_column_news = Novità
audit_column_reason = Motivo
audit_column_since = Dall’audit in data
audit_heading_stars = Numeri di stelle
audit_heading_order = Ordine per stelle
audit_heading_entries = Voci
audit_heading_lists = Elenchi
audit_heading_all = Tutti i progetti
audit_filter_moved = con un altro indirizzo
audit_filter_stars = con stelle da aggiornare
audit_filter_could-be-major = con i requisiti per { TIER("major") }
audit_filter_major-no-longer = non più da { TIER("major") }
audit_filter_changed = con cambiamenti
audit_filter_problems = voce da correggere
audit_moved = In elenco come { CODE($listed) }, oggi { LINK(CODE($present), "https://github.com/", $present) }
audit_stars =
    { $listed ->
        [one] L’elenco indica { $listed } stella, GitHub { $present }
       *[other] L’elenco indica { $listed } stelle, GitHub { $present }
    }
audit_order_behind = { CODE($name) } va dopo { CODE($behind) }
audit_order_first = { CODE($name) } va al primo posto
audit_order_list =
    { $count ->
        [one] In { CODE($list) } c’è { $count } voce fuori ordine
       *[other] In { CODE($list) } ci sono { $count } voci fuori ordine
    }
audit_order_where = Dove va ciascuna
audit_order_right = Tutti gli elenchi sono in ordine.
audit_change_listed = nuovo nell’elenco
audit_change_no-longer-listed = non più in elenco
audit_change_outcome = { MESSAGE($requirement) }: { MESSAGE($from) }, ora { STRONG(MESSAGE($to)) }
audit_changes-none = Nessuna differenza.
audit_more = … e { $count } in più
audit_fix = Indirizzi, numeri di stelle e ordine possono essere aggiornati in un clone dell’elenco con { CODE("landscape-reviewer audit ", $repository, " --fix") }.
audit_stated = Questa pagina riporta ciò che trova. Come interpretarlo, e se scrivere prima a un progetto, sta alle persone deciderlo.
audit_last-commit = Ultimo commit di una persona: { DAY($date) }
audit_contributors =
    { $count ->
        [one] { $count } contributore
       *[other] { $count } contributori
    }
audit_contributors-at-least =
    { $count ->
        [one] { $count } contributore o più
       *[other] { $count } contributori o più
    }
audit_commits = { $count } commit in dodici mesi
audit_not-counted = senza conteggio
audit_column_project = Progetto
audit_column_tier = Livello
audit_column_standing = Risultato
audit_column_requirements = Requisiti
audit_column_commits = Commit in dodici mesi
audit_column_contributors = Contributori
audit_column_stars = Stelle
audit_column_remarks = Osservazioni
audit_badge_landscape =
    { $tier ->
        [major] Panorama: { TIER("major") }
        [emerging] Panorama: { TIER("emerging") }
       *[none] Panorama
    }
audit_badge_met = requisiti soddisfatti: { $met } su { $all }
audit_badge_about =
    { $tier ->
        [major] Valutato in base a ciò che mostra il repository, come se il progetto fosse proposto come { TIER("major") } oggi. Decidono i manutentori del panorama, e l’uso in produzione spetta alla proposta mostrarlo.
       *[none] Valutato in base a ciò che mostra il repository, come se il progetto fosse proposto oggi. Decidono i manutentori del panorama.
    }
audit_page_search = Cerca un progetto
audit_page_filters = Mostra solo
audit_page_all = tutti
audit_page_sort-hint = L’intestazione di una colonna ordina in base a essa.
audit_page_evidence = Che cosa è stato trovato
audit_page_shown = visibili
audit_page_nothing = Nessun progetto corrisponde.
audit_page_picture-time = Stelle e giorni dall’ultimo commit di una persona
audit_page_picture-describes = Sotto i requisiti: { $fails }; da esaminare: { $ask }; senza esito: { $unknown }; in regola: { $fine }
audit_page_threshold = La linea in una barra dei contributori segna { $moreThan }: { TIER("major") } ne richiede di più.
audit_page_bars = I commit di dodici mesi sono disegnati mese per mese, dal più vecchio.
audit_page_commits = Commit
audit_page_quiet =
    { $days ->
        [one] nessun commit di una persona da più di { $days } giorno
       *[other] nessun commit di una persona da più di { $days } giorni
    }
audit_page_not-drawn =
    { $count ->
        [one] { $count } progetto non è disegnato: se ne sa troppo poco
       *[other] { $count } progetti non sono disegnati: se ne sa troppo poco
    }
audit_page_show-all = Mostra tutti i progetti
audit_page_source = fonte
audit_page_out-of-order = fuori ordine
audit_page_day = un giorno
audit_page_month = un mese
audit_page_quarter = 90 giorni
audit_page_year = un anno
audit_page_footer = Questa pagina è autonoma: non carica nulla e non invia nulla. Cerca con il tasto della barra (/); Esc mostra di nuovo tutto.
audit_issue-title_fails =
    { $fails ->
        [one] Audit del panorama: oggi { $fails } progetto non passerebbe
       *[other] Audit del panorama: oggi { $fails } progetti non passerebbero
    }
audit_issue-title_to-do = Audit del panorama: l’elenco può essere aggiornato
audit_issue-title_not-known = Audit del panorama: non è stato possibile accertare tutto
audit_issue-title_well = Audit del panorama: va tutto bene
audit_issue-about = L’audit tiene quest’unica issue: la riscrive ogni volta e la chiude quando va tutto bene. Se viene chiusa a mano, resta chiusa finché non c’è qualcosa di nuovo da fare.
audit_issue-well = Va tutto bene: nessun progetto in elenco è sotto i requisiti, e l’elenco è aggiornato. Questa issue verrà riaperta quando ciò cambierà.
audit_pull_title_addresses = Aggiornare i link ai repository
audit_pull_title_stars = Aggiornare i numeri di stelle
audit_pull_title_order = Mettere gli elenchi in ordine di stelle
audit_pull_about = Questa pull request viene dall’audit del panorama, perché lo chiede la configurazione. Cambia soltanto ciò che non richiede il giudizio di nessuno:
audit_pull_rules = Ogni audit aggiorna questa pull request finché non ne viene fatto il merge o non viene chiusa, cosa che l’App non fa mai da sé. Se non vuoi pull request come questa, metti { CODE("pullRequests: false") } sotto { CODE("audit") } nella configurazione.
audit_pull_not-needed = Questa pull request non serve più: l’elenco è aggiornato anche senza. Può essere chiusa.
audit_pull_left = Qualcun altro ha aggiunto dei commit a questo branch, quindi l’App lo lascia com’è.
audit_pull_no-permission = La configurazione chiede una pull request con ciò che non richiede il giudizio di nessuno, ma l’App non può scriverla: le manca il permesso { CODE("contents: write") }. Chi gestisce l’App lo aggiunge nelle impostazioni dell’App, poi un proprietario lo accetta qui.
audit_pull_refused = GitHub non ha accettato la pull request con ciò che non richiede il giudizio di nessuno: { CODE($reason) }. Il prossimo audit riproverà.

## the dashboard

dashboard_title = Dashboard del panorama
dashboard_about = Le pull request aperte per il panorama, e che cosa attende ciascuna. Questo testo viene aggiornato direttamente qui, senza notifiche a nessuno; se non lo vuoi, chiudi l’issue. Spunta una casella per far riesaminare una pull request: la spunta scompare quando l’esame inizia.
dashboard_about-silent = Le pull request aperte per il panorama, e che cosa si direbbe a ciascuna. In modalità { CODE("silent") } questa issue è tutto ciò che viene scritto, e viene aggiornata direttamente qui, senza notifiche a nessuno. Spunta una casella per far riesaminare una pull request: la spunta scompare quando l’esame inizia.
dashboard_all = Riesamina tutte
dashboard_none = Non c’è nessuna pull request aperta per il panorama.
dashboard_audit = Ultimo audit: { DAY($date) }
dashboard_heading_needs-maintainer = Da valutare da parte di un manutentore
dashboard_heading_ready = Pronte per il merge da parte di un manutentore
dashboard_heading_on-hold = In pausa, finché un manutentore non le riprende
dashboard_heading_needs-changes = Da modificare da parte dell’autore
dashboard_heading_not-evaluated = Non valutate; il tentativo verrà ripetuto automaticamente
dashboard_heading_waiting = Non ancora esaminate
dashboard_draft = bozza
dashboard_since = dal giorno { DAY($date) }
dashboard_left-out =
    { $count ->
        [one] Un’altra non è mostrata: nel testo non c’è posto.
       *[other] Altre { $count } non sono mostrate: nel testo non c’è posto.
    }
dashboard_cut = Ci sono pull request aperte più vecchie, che non sono mostrate.

## check, at a terminal

check_compared = Confronto con { CODE($base) } ({ CODE($commit) }).
check_compared-earlier = Confronto con { CODE($base) } al commit { CODE($commit) }, su cui si basa questo branch.
check_fixed = corretto
check_fixable = { CODE("--fix") } lo corregge
check_severity =
    { $severity ->
        [failure] errore
        [warning] avviso
       *[notice] nota
    }
check_count =
    { $severity ->
        [failure]
            { $count ->
                [one] { $count } errore
               *[other] { $count } errori
            }
        [warning]
            { $count ->
                [one] { $count } avviso
               *[other] { $count } avvisi
            }
       *[notice]
            { $count ->
                [one] { $count } nota
               *[other] { $count } note
            }
    }
check_found = { LIST($counts) }.
check_no-list = Non cambia nessun elenco del panorama.
check_same-commit = Il commit controllato è lo stesso con cui è stato fatto il confronto; indicane uno precedente con { CODE("--base") }.
check_nothing-found = Non è stato trovato nulla.
check_repairable =
    { $which ->
        [it] Può essere corretto con { CODE("--fix") }.
       *[some]
            { $count ->
                [one] Con { CODE("--fix") } se ne può correggere { $count }.
               *[other] Con { CODE("--fix") } se ne possono correggere { $count }.
            }
    }
check_without-token = Sono state controllate solo le voci; con un token in { CODE("GITHUB_TOKEN") } vengono esaminati anche i progetti.
check_entries-alone = Sono state controllate solo le voci, senza rete.
check_verdict = Verdetto: { MESSAGE($title) }. Etichette: { PROSE($labels) }.
check_whole = La revisione nel suo insieme

## pages of the server

front_title = Revisore del panorama
front_about = Questo server esamina le pull request dei panorami: indica su ciascuna quali requisiti per comparire nell’elenco soddisfa un progetto proposto. Dà consigli; non fa mai merge, non chiude e non approva.
front_paths = GitHub invia le consegne a { CODE($path) }; { CODE("/readyz") } dice se va tutto bene.
project_absent = Su GitHub non c’è nessun repository pubblico con questo nome.
project_later = A GitHub si chiede di pochi progetti alla volta. Torna più tardi.

## the set-up page

set-up_title = Configura il revisore del panorama
set-up_about = Questa pagina crea la GitHub App che esamina il tuo elenco. Non viene creato nulla finché non premi un pulsante su GitHub.
set-up_owner = Di chi è l’App?
set-up_owner_person = Mia: dell’account con cui ho effettuato l’accesso a GitHub
set-up_owner_organization = Di un’organizzazione che possiedo o di cui gestisco le App:
set-up_organization = Nome dell’organizzazione
set-up_public = Chi può installarla?
set-up_public_others = Anche altri oltre al proprietario
set-up_public_why = Serve se l’elenco appartiene a un account diverso da quello dell’App. Gli elenchi di chi la installa vengono esaminati dal tuo server.
set-up_github = Dov’è GitHub?
set-up_github_address = Indirizzo di GitHub
set-up_github_enterprise = Un altro indirizzo per GitHub Enterprise.
set-up_webhook = Dove raggiunge GitHub il tuo server?
set-up_webhook_address = Indirizzo per le consegne
set-up_webhook_about = Un indirizzo pubblico che porta a questo programma; il suo percorso è { CODE($path) }.
set-up_continue = Continua
set-up_wrong_organization = Scrivi il nome che sta nel suo indirizzo: quello di { CODE("https://github.com/ebpf-io") } è { CODE("ebpf-io") }.
set-up_wrong_github = Scrivilo come lo mostra un browser, per esempio { CODE("https://github.com") } o { CODE("https://github.example.com") }.
set-up_wrong_webhook = Scrivi l’indirizzo completo, per esempio { CODE("https://reviewer.example.com", $path) }.
set-up_wrong_loopback = GitHub non può raggiungere questa macchina a quell’indirizzo: scrivi quello pubblico.
set-up_make = Crea l’App su GitHub
set-up_belongs =
    { HAS($organization) ->
        [true] Appartiene all’organizzazione { CODE($organization) } su { CODE($github) }.
       *[false] Appartiene al tuo account su { CODE($github) }.
    }
set-up_installs =
    { $isPublic ->
        [true] Anche altri possono installarla.
       *[false] Nessun altro può installarla.
    }
set-up_delivers = GitHub invia le consegne a { CODE($address) }.
set-up_late = ci mette troppo
set-up_answer_here = Porta a questo programma.
set-up_answer_reviewer = Lì risponde un revisore del panorama.
set-up_answer_silent =
    Non risponde ({ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }). Puoi andare avanti e rimediare prima di avviare il programma.
set-up_answer_elsewhere = Rimanda a un altro indirizzo ({ FIXED($status) }) e GitHub non segue i reindirizzamenti: scrivi quell’altro.
set-up_answer_another = Lì risponde qualcosa, con { FIXED($status) }, che non è questo programma: controlla il tuo proxy prima di avviare il programma.
set-up_leads-back = GitHub mostra il suo nome, che puoi cambiare, e ti riporta qui.
set-up_change = Prima cambia qualcosa
set-up_made = L’App è creata
set-up_made_kept = { CODE($app) } è su GitHub e le sue credenziali sono in { CODE($file) }. Questa pagina finisce con il programma, che si è fermato.
set-up_next = E adesso
set-up_next_start = Avvia di nuovo il programma: { CODE("npm start") }
set-up_next_install = { LINK("Installa l’App", $url) } sul repository dell’elenco. Le sue pull request aperte vengono esaminate in pochi secondi.
set-up_next_doctor = Chiedi se va tutto bene: { CODE("npm run doctor") }
set-up_failed = Non ha funzionato
set-up_failed_again = Ricomincia
set-up_failed_no-page = Questa pagina non esiste.
set-up_failed_form = Quel modulo non viene da questo programma.
set-up_failed_not-asked = Questo programma non ha chiesto quell’App a GitHub.
set-up_failed_refused = GitHub non consegna le credenziali dell’App ({ FIXED($status) }): il suo codice per averle vale una volta sola, e per un’ora.
set-up_failed_silent =
    { CODE($url) } non ha consegnato le credenziali dell’App: { HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }.
