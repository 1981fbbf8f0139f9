### The sentences in Brazilian Portuguese. The words follow the Brazilian pages of ebpf.io and GitHub’s own
### documentation. In Portuguese [one] stands for 0 as well. `words_place` brings its preposition. How this file works: see en.ftl.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] em { TIER("major") }
        [emerging] em { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] em { CODE($group) }
               *[false] no landscape
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] { CODE($name) }
       *[false] Esta entrada
    }
words_sentence = { MESSAGE($said) }.
words_meant = Você quis dizer { CODE($near) }, que existe?
words_stars-asked =
    { $bound ->
        [at-least]
            pelo menos { $stars ->
                [one] { FIXED($stars) } estrela
               *[other] { FIXED($stars) } estrelas
            }
       *[more-than]
            mais de { $stars ->
                [one] { FIXED($stars) } estrela
               *[other] { FIXED($stars) } estrelas
            }
    }

## requirements: names and rules

requirement_open-source_name = Código aberto
requirement_ebpf-core_name = eBPF como tecnologia central
requirement_core_name = { PROSE($title) }
requirement_maintained_name = Mantido ativamente
requirement_governance_name = Aberto à colaboração
requirement_contributors_name =
    { $moreThan ->
        [one] Mais de { FIXED($moreThan) } contribuidor
       *[other] Mais de { FIXED($moreThan) } contribuidores
    }
requirement_production-use_name = Usado em produção
requirement_maturity_name = Maturidade

## open-source

open-source_file = { CODE($path) } contém { LIST($licences) }
open-source_file-restricted = { CODE($path) } contém { LIST($licences) }, que não é uma licença de código aberto
open-source_file-unmatched = { CODE($path) } não contém nenhuma licença conhecida aqui
open-source_detected = O GitHub detecta { CODE($licence) }
open-source_stated = { CODE($path) } indica { LIST($licences) }
open-source_says = { CODE($path) } diz { CODE($text) }
open-source_none = Nenhuma licença foi encontrada no repositório
open-source_remedy-restricted = O projeto poderá ser listado quando todo o código-fonte estiver sob uma licença de código aberto em vez de { CODE($licence) }, como uma das que a { LINK("Open Source Initiative aprova", "https://opensource.org/licenses") }.
open-source_remedy-part = Diga no README quais partes estão sob qual licença e que aquilo que esta entrada descreve funciona só com as partes de código aberto.
open-source_question-part = Parte do projeto talvez não seja de código aberto: veja { CODE($path) }. Sem essa parte, o que a entrada descreve é de código aberto?
open-source_remedy-says = Uma licença de código aberto permite a todos usar, modificar, compartilhar e vender o código. Retire a frase que diz o contrário ou explique no README a que ela se refere.
open-source_question-says = { CODE($path) } nega algo que uma licença de código aberto concede a todos?
open-source_remedy-documents = { CODE($licence) } é uma licença para documentos. Adicione um arquivo { CODE("LICENSE") } com uma licença de código aberto para o código-fonte.
open-source_question-documents = { CODE($path) } coloca o repositório inteiro sob { CODE($licence) }, uma licença para documentos. Isso basta para o código-fonte que está nele?
open-source_remedy-undecided = Nem a Open Source Initiative nem a Free Software Foundation incluem { CODE($licence) } em suas listas. Se o código também estiver disponível sob uma licença listada, adicione-a ao repositório.
open-source_question-undecided = { CODE($licence) } conta como código aberto para os fins desta lista?
open-source_remedy-unmatched = Coloque o texto inalterado da licença em { CODE($path) } ou adicione no início uma linha { CODE("SPDX-License-Identifier:") } com o identificador dela.
open-source_question-unmatched = O texto em { CODE($path) } é uma licença de código aberto?
open-source_remedy-no-file = Adicione um arquivo { CODE("LICENSE") } com o texto da licença à pasta raiz de { CODE($repository) }. Os textos estão em { LINK("Choose a License", "https://choosealicense.com") }.
open-source_question-stated = Nenhum arquivo de licença vale para o projeto inteiro. O que está dito nesses lugares basta?

## core

core_programs =
    { $count ->
        [1] Um arquivo-fonte de um programa { PROSE($core) }, { CODE($example) }
       *[other] { $count } arquivos-fonte de programas { PROSE($core) }, como { CODE($example) }
    }
core_generated =
    { $count ->
        [1] Um arquivo gerado a partir de um programa { PROSE($core) }, { CODE($example) }
       *[other] { $count } arquivos gerados a partir de programas { PROSE($core) }, como { CODE($example) }
    }
core_users =
    { $count ->
        [1] Um arquivo que usa { PROSE($core) }, { CODE($example) }
       *[other] { $count } arquivos que usam { PROSE($core) }, como { CODE($example) }
    }
core_dependency = Depende diretamente de { CODE($name) } ({ CODE($path) })
core_submodule = Inclui { CODE($name) } como submódulo ({ CODE($path) })
core_copy = Traz uma cópia de { CODE($name) } ({ CODE($path) })
core_share = Pelo menos { $percent }% dos seus próprios arquivos-fonte usam { PROSE($core) }
core_share-counted = { $percent }% dos seus próprios arquivos-fonte usam { PROSE($core) }
core_share-all =
    { $total ->
        [one] O único arquivo-fonte próprio usa { PROSE($core) }
       *[other] Todos os seus próprios arquivos-fonte usam { PROSE($core) }
    }
core_mention-readme-opening = O início do { CODE("README") } menciona { PROSE($core) }
core_mention-readme = O { CODE("README") } menciona { PROSE($core) } mais abaixo
core_mention-description = A descrição do repositório menciona { PROSE($core) }
core_only-traced =
    { $count } de { $total } { $total ->
        [one] arquivo-fonte próprio
       *[other] arquivos-fonte próprios
    } { $count ->
        [one] menciona
       *[other] mencionam
    } { PROSE($core) }; nenhum é um programa { PROSE($core) } nem carrega um, e o README não toca no assunto
core_mention-vague = O projeto fala de BPF, que também pode ser um filtro do tipo clássico
core_mention-topics = Os tópicos do repositório mencionam { PROSE($core) }
core_mention-name = O nome do repositório fala de { PROSE($core) }
core_traces =
    { $count ->
        [1] Um arquivo que menciona { PROSE($core) } e não é um programa { PROSE($core) }, { CODE($example) }
       *[other] { $count } arquivos que mencionam { PROSE($core) } e não são programas { PROSE($core) }, como { CODE($example) }
    }
core_named =
    { $count ->
        [1] Um arquivo com { PROSE($core) } no nome, que não se revelou um programa, { CODE($example) }
       *[other] { $count } arquivos com { PROSE($core) } no nome, dos quais nenhum se revelou um programa, como { CODE($example) }
    }
core_related = O código { PROSE($core) } foi encontrado em { CODE($repository) }, que este projeto cita
core_runtime = O que executa ou compila programas { PROSE($core) } é feito aqui: { CODE($path) }
core_elsewhere = O código-fonte está em { CODE($url) }, onde esta revisão não consegue procurar
core_part = O projeto é a pasta { CODE($folder) } de um repositório maior
core_nothing =
    { $count ->
        [0] Nada no repositório traz sinal de { PROSE($core) }: nenhum programa, nenhuma biblioteca, nenhuma menção
        [one] Seu único arquivo-fonte próprio não traz sinal de { PROSE($core) }: nenhum programa, nenhuma biblioteca, nenhuma menção
       *[other] Nenhum dos seus { $count } arquivos-fonte próprios traz sinal de { PROSE($core) }: nenhum programa, nenhuma biblioteca, nenhuma menção
    }
core_thin =
    { $count ->
        [0] O repositório não contém arquivos-fonte próprios nem sinal de { PROSE($core) }; a parte de { PROSE($core) } pode, portanto, estar em outro lugar
        [one] O repositório contém { $count } arquivo-fonte próprio e nenhum sinal de { PROSE($core) }; a parte de { PROSE($core) } pode, portanto, estar em outro lugar
       *[other] O repositório contém { $count } arquivos-fonte próprios e nenhum sinal de { PROSE($core) }; a parte de { PROSE($core) } pode, portanto, estar em outro lugar
    }
core_nothing-seen =
    { $count ->
        [1] Nenhum sinal de { PROSE($core) } no nome do seu único arquivo-fonte próprio nem no que foi lido dele
       *[other] Nenhum sinal de { PROSE($core) } nos nomes dos seus { $count } arquivos-fonte próprios nem no que foi lido deles
    }
core_only-said =
    { $count ->
        [0] Nada do que foi encontrado no repositório é um programa { PROSE($core) } nem usa um; só os próprios textos o mencionam
        [one] Nenhum programa { PROSE($core) }, e nada que use um, foi encontrado no seu único arquivo-fonte próprio; só os próprios textos o mencionam
       *[other] Nenhum programa { PROSE($core) }, e nada que use um, foi encontrado nos seus { $count } arquivos-fonte próprios; só os próprios textos o mencionam
    }
core_lean-learning = No máximo, ajuda as pessoas: pelo nome ou pelas primeiras palavras, isto é material de estudo, uma demonstração, um modelo, uma lista de links ou documentação, quaisquer que sejam os programas que contém
core_lean-carried = Provavelmente sim: { CODE($repository) } tem { PROSE($core) } como tecnologia central, e este projeto parece ser a outra parte dele
core_lean-front = Provavelmente sim: este projeto está a serviço de { CODE($repository) }, que se apresenta com { PROSE($core) }
core_lean-beside = Provavelmente não: { PROSE($core) } foi encontrado em { CODE($repository) }, mas nada mostra que este projeto se apoie nele
core_lean-used = Provavelmente não: o projeto depende de { CODE($repository) }, que tem { PROSE($core) } como tecnologia central, mas menciona { PROSE($core) } como uma coisa entre outras
core_lean-toolchain = Provavelmente sim: contém aquilo com que outras pessoas compilam ou executam seus programas { PROSE($core) }
core_lean-said = No máximo, parece ajudar as pessoas: o projeto se apresenta com { PROSE($core) }, mas não se encontrou nenhum programa nem biblioteca de { PROSE($core) }
core_lean-words = Provavelmente não: só os textos falam de { PROSE($core) }; não há programa nem biblioteca
core_lean-introduced =
    Provavelmente sim: o próprio projeto fala de { PROSE($core) }, embora só em { $count } de { $total } { $total ->
        [one] arquivo-fonte próprio
       *[other] arquivos-fonte próprios
    } se tenha constatado o seu uso
core_lean-part =
    Provavelmente não: o projeto menciona { PROSE($core) } no máximo como uma coisa entre outras, e em { $count } de { $total } { $total ->
        [one] arquivo-fonte próprio
       *[other] arquivos-fonte próprios
    } se constatou o seu uso
core_aside =
    { $count ->
        [0] Só uma dependência foi encontrada: nenhum dos arquivos-fonte próprios que foram lidos é um programa { PROSE($core) } nem usa um
       *[other] Uma parte pequena: em { $count } de { $total } arquivos-fonte próprios se constatou o uso de { PROSE($core) }, e nem a descrição nem o README o mencionam
    }
core_aside-listed = Uma parte pequena: em { $count } de { $total } arquivos-fonte próprios se constatou o uso de { PROSE($core) }, e o README só o menciona mais abaixo, em uma lista
core_unreadable = O GitHub não forneceu todos os arquivos neste momento, por isso nada foi concluído
core_truncated = O GitHub listou só uma parte dos arquivos, e essa parte não traz sinal de { PROSE($core) }
core_sample-large = Isto é o que mostra uma amostra dos arquivos: o repositório é grande demais para ser lido por inteiro
core_sample-for-now = Isto é o que mostra uma amostra dos arquivos: neste momento não foi possível obter o repositório inteiro
core_remedy-unmet = Inclua um link para o repositório que contém o código { PROSE($core) } ou diga na descrição onde { PROSE($core) } entra e como o projeto ajuda as pessoas a usá-lo.
core_remedy-aside = Se o projeto perde sua finalidade sem a parte de { PROSE($core) }, diga isso no início do README, e o que essa parte faz. Um mantenedor será então consultado.
core_remedy-ask = Diga na descrição qual parte usa { PROSE($core) }, com um link para o código dela, e o que ainda funcionaria sem ela.
core_remedy-unknown = Você não precisa fazer nada: a próxima revisão verifica de novo.
core_question = { CODE($name) } perderia sua finalidade sem { PROSE($core) }, ou ajuda as pessoas a usar { PROSE($core) } em produção?

## maintained

maintained_archived = O repositório está arquivado
maintained_disabled = O GitHub desativou o repositório
maintained_notice = O README diz { CODE($text) }
maintained_notice-in-description = A descrição do repositório diz { CODE($text) }
maintained_badge = Um selo no README diz { CODE($text) }
maintained_topic = O repositório tem o tópico { CODE($topic) }
maintained_last-commit = Último commit feito por uma pessoa em { DAY($date) }
maintained_last-automated-commit = Último commit feito por um bot em { DAY($date) }
maintained_last-commit-like-a-bot = Último commit feito pelo que parece ser um bot, { CODE($who) }, em { DAY($date) }
maintained_no-commit-by-person =
    { $commits ->
        [one] O commit mais recente ({ $commits }) não foi feito por uma pessoa
       *[other] Nenhum commit feito por uma pessoa entre os { $commits } mais recentes
    }
maintained_empty = O repositório não tem commits
maintained_upkeep-only = Os commits recentes mantêm fluxos de trabalho e avisos em dia e não tocam no código
maintained_last-release = Última versão { CODE($name) } em { DAY($date) }
maintained_no-release = Nenhuma versão publicada nem tag
maintained_activity = Commits nos últimos doze meses { BARS($perMonth) }
maintained_no-activity = Nenhum commit nos últimos doze meses
maintained_remedy-archived = Se o projeto continua, desarquive o repositório ou inclua um link para aquele em que ele continua.
maintained_remedy-empty = Envie o código com um push ou inclua um link para o repositório que o contém.
maintained_remedy-disabled = Inclua um link para um repositório que as pessoas possam abrir e para o qual possam contribuir.
maintained_remedy-ended = Se o projeto continua mesmo assim, retire o aviso que diz o contrário. Caso contrário, ele não pode ser listado.
maintained_remedy-moved = Se o projeto continua em outro endereço, inclua um link para esse endereço.
maintained_remedy-dead =
    { $days ->
        [one] Nada acontece aqui há mais de { FIXED($days) } dia. Se o projeto continua, inclua um link para onde ele continua ou proponha-o de novo depois da próxima versão.
       *[other] Nada acontece aqui há mais de { FIXED($days) } dias. Se o projeto continua, inclua um link para onde ele continua ou proponha-o de novo depois da próxima versão.
    }
maintained_remedy-quiet =
    Um commit feito por uma pessoa há no máximo { $commitDays ->
        [one] { FIXED($commitDays) } dia
       *[other] { FIXED($commitDays) } dias
    }, ou uma versão publicada há no máximo { $releaseDays ->
        [one] { FIXED($releaseDays) } dia
       *[other] { FIXED($releaseDays) } dias
    }, mostraria que alguém cuida do projeto.
maintained_question-quiet = Faz algum tempo que está tudo quieto por aqui. O projeto está pronto e alguém cuida dele, ou foi abandonado?
maintained_question-automated = Só bots parecem ativos aqui. Alguma pessoa ainda cuida do projeto?
maintained_question-upkeep = Os commits recentes parecem manutenção feita em muitos repositórios de uma vez. Alguém ainda trabalha neste?
maintained_question-paused = O próprio projeto diz que não está mais sendo desenvolvido. Alguém ainda cuida dele?
maintained_question-moved = O próprio projeto diz que continua em outro lugar. O link da entrada deve apontar para lá?

## governance

governance_issues-open = As issues estão ativadas
governance_discussions-open = As discussões estão ativadas
governance_tracker-elsewhere = O README aponta para outro rastreador público de issues: { CODE($words) }
governance_tracker-in-entry = A entrada tem um link para outro rastreador público de issues: { CODE($words) }
governance_outsiders =
    { $count ->
        [1] Nos últimos doze meses, foram incorporadas mudanças de uma pessoa além dos mantenedores
       *[other] Nos últimos doze meses, foram incorporadas mudanças de { $count } pessoas além dos mantenedores
    }
governance_authors =
    { $core ->
        [1] Além de quem mais escreveu
       *[other] Além das { $core } pessoas que mais escreveram
    }, { $count ->
        [1] uma pessoa escreveu alguns dos commits mais recentes
       *[other] { $count } pessoas escreveram alguns dos commits mais recentes
    }
governance_nobody-else =
    { $count ->
        [1] Ninguém além do autor contribuiu ainda
       *[other] Ninguém além dos { $count } autores contribuiu ainda
    }
governance_readme-refuses = O README diz: { CODE($words) }
governance_waiting =
    { $count ->
        [one] { $count } pull request de outra pessoa espera há mais de seis meses, e nenhum dos últimos incorporados é de outras pessoas
       *[other] { $count } pull requests de outras pessoas esperam há mais de seis meses, e nenhum dos últimos incorporados é de outras pessoas
    }
governance_readme-link = O README tem um link para um guia de contribuição
governance_file = { CODE($path) } existe
governance_readme-section = O README tem uma seção { CODE($heading) }
governance_foundation = O README diz que o projeto é hospedado por { CODE($foundation) }
governance_owner-file = { CODE($path) } da organização, em { CODE($owner, "/.github") }
governance_add-tracker = Ative as issues ou diga no README onde bugs e ideias são discutidos em público.
governance_add-contributing = Adicione um { CODE("CONTRIBUTING.md") } que diga como um patch é aceito; um no repositório { CODE(".github") } da sua organização também conta.
governance_add-stewardship = Adicione um destes arquivos: { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } ou { CODE("CODE_OF_CONDUCT.md") }, para que as pessoas saibam quem decide e como são tratadas.
governance_add-both = Adicione um { CODE("CONTRIBUTING.md") } que diga como um patch é aceito e um destes arquivos: { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } ou { CODE("CODE_OF_CONDUCT.md") }.
governance_question = Com o que foi encontrado, o projeto está aberto o bastante a outras pessoas, ou deveria acrescentar algo antes?
governance_question-against = Mesmo assim, com o que foi encontrado, outras pessoas podem participar?

## contributors

contributors_exactly =
    { $count ->
        [0] Nenhum contribuidor em { CODE($repository) }
        [one] { $count } contribuidor em { CODE($repository) }
       *[other] { $count } contribuidores em { CODE($repository) }
    }
contributors_range = Entre { $from } e { $to } contribuidores em { CODE($repository) }
contributors_at-least =
    { $from ->
        [0] O GitHub não conta os contribuidores de { CODE($repository) }
        [one] Pelo menos { $from } contribuidor em { CODE($repository) } (a contagem parou aí)
       *[other] Pelo menos { $from } contribuidores em { CODE($repository) } (a contagem parou aí)
    }
contributors_together = Ao todo, entre { $from } e { $to }
contributors_forked =
    { HAS($parent) ->
        [true] O repositório é um fork, por isso os contribuidores de { CODE($parent) } também são contados
       *[false] O repositório é um fork, por isso os contribuidores do original também são contados
    }
contributors_remedy =
    { $moreThan ->
        [one] Um projeto { TIER("major") } tem mais de { FIXED($moreThan) } contribuidor. Por enquanto, proponha o projeto como { TIER("emerging") } ou indique na descrição outros repositórios do projeto.
       *[other] Um projeto { TIER("major") } tem mais de { FIXED($moreThan) } contribuidores. Por enquanto, proponha o projeto como { TIER("emerging") } ou indique na descrição outros repositórios do projeto.
    }
contributors_remedy-uncertain =
    { $moreThan ->
        [one] Diga na descrição como ver que mais de { FIXED($moreThan) } pessoa contribuiu, por exemplo com { CODE("git shortlog -sne") }.
       *[other] Diga na descrição como ver que mais de { FIXED($moreThan) } pessoas contribuíram, por exemplo com { CODE("git shortlog -sne") }.
    }
contributors_question =
    { $moreThan ->
        [one] A contagem do GitHub deixa em aberto: mais de { FIXED($moreThan) } pessoa contribuiu para o projeto?
       *[other] A contagem do GitHub deixa em aberto: mais de { FIXED($moreThan) } pessoas contribuíram para o projeto?
    }
contributors_question-part =
    { $moreThan ->
        [one] Mais de { FIXED($moreThan) } pessoa contribuiu para { CODE($path) }?
       *[other] Mais de { FIXED($moreThan) } pessoas contribuíram para { CODE($path) }?
    }
contributors_question-fork =
    { $moreThan ->
        [one] Mais de { FIXED($moreThan) } pessoa contribuiu para o próprio fork?
       *[other] Mais de { FIXED($moreThan) } pessoas contribuíram para o próprio fork?
    }

## production-use

production-use_reference = A descrição indica um usuário, com um link para { CODE($host) }
production-use_adopters-file =
    { $count ->
        [one] { CODE($path) } lista { $count } usuário
       *[other] { CODE($path) } lista { $count } usuários
    }
production-use_adopters-section =
    { $count ->
        [one] A seção { CODE($heading) } do README lista { $count } usuário
       *[other] A seção { CODE($heading) } do README lista { $count } usuários
    }
production-use_claim = A descrição afirma isso, sem um link para um usuário: { CODE($claim) }
production-use_other-link = Um link para { CODE($host) } que não diz quem usa o projeto
production-use_own-site = { CODE($host) } é o site do próprio projeto ou de seu fornecedor
production-use_nothing = A descrição não diz quem usa o projeto em produção
production-use_who =
    { $wanted ->
        [one] Quem o usa em produção? Indique pelo menos { $wanted } usuário na descrição, com um link que outras pessoas possam abrir: uma publicação de blog, uma palestra, um { CODE("ADOPTERS.md") }.
       *[other] Quem o usa em produção? Indique pelo menos { $wanted } usuários na descrição, cada um com um link que outras pessoas possam abrir: uma publicação de blog, uma palestra, um { CODE("ADOPTERS.md") }.
    }
production-use_add-links =
    { $wanted ->
        [one] Adicione à descrição links de pelo menos { $wanted } usuário independente: publicações em seu próprio blog ou palestras, ou um { CODE("ADOPTERS.md") } com o nome e o site dele.
       *[other] Adicione à descrição links de pelo menos { $wanted } usuários independentes: publicações em seus próprios blogs ou palestras, ou um { CODE("ADOPTERS.md") } com os nomes e sites deles.
    }
production-use_question = O uso em produção é significativo o bastante para { TIER("major") }?

## maturity

maturity_since = Existe desde { DAY($date) }
maturity_since-at-least = Existe no mínimo desde { DAY($date) }
maturity_first-commit = O primeiro commit é de { DAY($date) }
maturity_stars =
    { $stars ->
        [0] Nenhuma estrela
        [one] { $stars } estrela
       *[other] { $stars } estrelas
    }
maturity_stars-not-known = Não se sabe o número de estrelas
maturity_remedy-age =
    { $months ->
        [one] O projeto terá mais de { FIXED($months) } mês depois de { DAY($date) }.
       *[other] O projeto terá mais de { FIXED($months) } meses depois de { DAY($date) }.
    }
maturity_remedy-stars =
    A lista pede { words_stars-asked }; { $missing ->
        [one] ainda falta { $missing } ao projeto
       *[other] ainda faltam { $missing } ao projeto
    }.
maturity_remedy-age-and-stars =
    O projeto terá mais de { $months ->
        [one] { FIXED($months) } mês
       *[other] { FIXED($months) } meses
    } depois de { DAY($date) }. A lista pede também { words_stars-asked }; { $missing ->
        [one] ainda falta { $missing } ao projeto
       *[other] ainda faltam { $missing } ao projeto
    }.
maturity_remedy-stars-not-known = Não há nada a fazer se o projeto tiver { words_stars-asked }; o número será consultado de novo na próxima revisão.

## repositories elsewhere, and removals

elsewhere_address = Veja { CODE($address) }
elsewhere_unread = Não foi possível ler o repositório neste momento
elsewhere_too-large = O repositório é grande demais para ser lido aqui
elsewhere_part = O projeto é uma parte do repositório: { CODE($path) }
elsewhere_mirror = O repositório diz que é um espelho; o projeto fica hospedado em outro lugar
elsewhere_no-address = A entrada não tem link para o código-fonte
elsewhere_remedy = O projeto não está no GitHub, por isso um mantenedor o examina manualmente: adicione à descrição links que respondam às perguntas.
elsewhere_remedy-part = O repositório contém mais do que o projeto, por isso um mantenedor o examina manualmente: adicione à descrição um link que responda à pergunta quanto à parte do projeto.
elsewhere_remedy-no-address = Adicione um link com o rótulo { CODE("GitHub") } para o repositório, ou um link para onde quer que o código-fonte esteja.
elsewhere_question-open-source = Todo o código-fonte está sob uma licença de código aberto?
elsewhere_question-core = { PROSE($core) } é a tecnologia central do projeto, ou o projeto ajuda outras pessoas a usar { PROSE($core) } em produção?
elsewhere_question-ebpf-core = O eBPF é a tecnologia central do projeto, ou o projeto ajuda outras pessoas a usar o eBPF em produção?
elsewhere_question-maintained =
    Alguém cuida do projeto: há um commit feito há no máximo { $commitDays ->
        [one] { FIXED($commitDays) } dia
       *[other] { FIXED($commitDays) } dias
    }, ou uma versão publicada há no máximo { $releaseDays ->
        [one] { FIXED($releaseDays) } dia
       *[other] { FIXED($releaseDays) } dias
    }?
elsewhere_question-governance = Todas as pessoas podem participar?
elsewhere_question-contributors =
    { $moreThan ->
        [one] Mais de { FIXED($moreThan) } pessoa contribuiu?
       *[other] Mais de { FIXED($moreThan) } pessoas contribuíram?
    }
elsewhere_question-production-use = O projeto é usado em produção por um número significativo de usuários?
elsewhere_question-maturity =
    { $months ->
        [0] A lista pede { words_stars-asked } no GitHub. O projeto é tão conhecido assim?
        [one] O projeto tem mais de { FIXED($months) } mês?
       *[other] O projeto tem mais de { FIXED($months) } meses?
    }
not-known_not-found = Não existe um repositório público { CODE($repository) }
not-known_no-answer = O GitHub não respondeu a isto neste momento
not-known_too-large = O repositório é grande demais para que o GitHub responda a isto
not-known_not-read = Isto não foi lido
not-known_failed = A avaliação deste ponto terminou em um erro inesperado
not-known_remedy-not-found = Confira o endereço; o repositório precisa ser público.
not-known_remedy = Nada a fazer por enquanto: isto será consultado de novo na próxima revisão.
removal_gone = Não existe mais um repositório público { CODE($repository) }
removal_remedy = Adicione à descrição um link que mostre por que a entrada deve mudar.
removal_question = Nada do que foi encontrado aqui diz por si só que { CODE($name) } deva ser removido. O motivo dado na descrição basta?
removal_question-demotion = Nada do que foi encontrado aqui diz por si só que { CODE($name) } deva passar para { TIER("emerging") }. O motivo dado na descrição basta?

## entry checks

check_not-carried-out = Não foi possível fazer a verificação { CODE($check) } aqui, por isso nada se diz sobre esse ponto. A falha é deste programa, não sua.
syntax_trailing-comma = Há uma vírgula depois do último item, o que o JSON não permite. Retire-a.
syntax_missing-comma = Falta uma vírgula depois disto. Adicione uma.
syntax_missing-bracket = Falta { CODE($missing) } aqui, por isso não é possível ler a lista. Adicione o que falta.
syntax_comment = O JSON não tem comentários. Retire este.
syntax_byte-order-mark = O arquivo começa com uma marca de ordem de bytes (BOM), que ninguém vê e que o JSON não permite. Salve-o como UTF-8 sem ela.
syntax_tab-indentation = Esta linha está recuada com uma tabulação, e o YAML aceita apenas espaços. Recue-a com espaços, como as linhas ao redor.
syntax_indentation = Esta linha não começa onde deveria. Recue-a como as linhas da entrada ao redor.
syntax_missing-colon = { CODE($field) } precisa de dois-pontos seguidos de um espaço, como os outros campos têm.
syntax_missing-space = Falta um espaço depois do hífen. Adicione-o.
syntax_needs-quotes = { CODE($sign) } tem um significado próprio no YAML. Coloque este valor entre aspas.
syntax_text-behind-quote = Há texto depois das aspas de fechamento. Coloque o valor inteiro entre aspas: aspas duplas, se ele tiver um apóstrofo.
syntax_backslash = Uma barra invertida entre aspas duplas tem um significado próprio. Escreva-a duas vezes.
syntax_no-group-name = Esta categoria não tem nome, e sem ele não é possível gerar o landscape. Adicione-o.
syntax_second-document = Esta linha de hifens inicia outro documento, e a lista precisa ser um só. Retire-a.
syntax_duplicate-key = { CODE($key) } aparece duas vezes na mesma entrada. Mantenha apenas uma das ocorrências.
syntax_unterminated-string = Este texto não tem aspas de fechamento na mesma linha. Feche-o.
syntax_unexpected-token = Não é possível ler a lista aqui: { CODE($found) } não é esperado neste lugar. Procure aspas, uma vírgula ou um colchete faltando ou sobrando logo antes.
syntax_unexpected-end = O arquivo termina antes da lista. Feche o que ainda está aberto: aspas, uma chave ou um colchete.
syntax_not-a-list = Nenhuma lista de entradas foi encontrada neste arquivo. Compare-o com a versão dele no branch base.
syntax_not-a-literal = Este valor não é um texto simples nem um número, por isso não pôde ser verificado. Escreva-o por extenso, se puder.
syntax_conflict-marker = Um marcador de conflito de merge ainda está aqui. Resolva o conflito e retire o marcador.
syntax_beyond-limits = Daqui em diante, a lista é grande demais ou aninhada demais para ser verificada. Um mantenedor precisa examiná-la.
schema_missing = { words_this-entry } não tem { CODE($field) }, que as outras entradas da lista têm. Adicione o campo.
schema_required = { words_this-entry } não tem { CODE($field) }, e sem esse campo não é possível gerar o landscape. Adicione-o.
schema_asked = { words_this-entry } não tem { CODE($field) }, que toda entrada desta lista precisa ter. Adicione o campo.
schema_address =
    { HAS($example) ->
        [true] { CODE($field) } de { CODE($name) } deve ser um endereço no formato { CODE($example) }: com este não é possível gerar o landscape. Corrija-o.
       *[false] { CODE($field) } de { CODE($name) } deve ser um endereço que comece com { CODE("https://") }: com este não é possível gerar o landscape. Corrija-o.
    }
schema_unknown = { CODE($name) } tem um campo { CODE($field) } que nenhuma outra entrada tem, por isso o site não o conhece. Confira a grafia ou retire o campo.
schema_empty =
    { HAS($name) ->
        [true] { CODE($field) } de { CODE($name) } está vazio. Preencha o campo.
       *[false] { CODE($field) } está vazio. Preencha o campo.
    }
schema_type =
    { $kind ->
        [text] { CODE($field) } de { CODE($name) } deve ser um texto entre aspas. Altere o valor.
        [number] { CODE($field) } de { CODE($name) } deve ser um número. Altere o valor.
        [address] { CODE($field) } de { CODE($name) } deve ser um endereço que comece com { CODE("https://") }. Altere o valor.
        [repository] { CODE($field) } de { CODE($name) } deve ser um repositório no GitHub, no formato { CODE("owner/name") }. Altere o valor.
        [one-text] { CODE($field) } de { CODE($name) } deve ser um único texto. Altere o valor.
        [list] { CODE($field) } de { CODE($name) } deve ser uma lista. Altere o valor.
        [yes-or-no] { CODE($field) } de { CODE($name) } deve ser true ou false. Altere o valor.
        [group] { CODE($field) } de { CODE($name) } deve ser um grupo de campos. Altere o valor.
        [date] { CODE($field) } de { CODE($name) } deve ser uma data no formato 2026-01-31. Altere o valor.
       *[word] { CODE($field) } de { CODE($name) } deve ter apenas letras minúsculas e hifens. Altere o valor.
    }
schema_links = { CODE("urls") } de { CODE($name) } deve ser uma lista em que cada link tem um { CODE("label") } e um { CODE("url") }, ambos textos. Complete o que falta.
schema_unknown-in-link = Um link de { CODE($name) } tem um campo { CODE($field) }, que o site não conhece. Um link tem um { CODE("label") } e um { CODE("url") }.
schema_no-stars = { CODE($name) } não tem { CODE("githubStars") }, e o site ordena a lista por esse campo. Adicione o número de estrelas.
schema_no-stars-known = { CODE($name) } não tem { CODE("githubStars") }, e o site ordena a lista por esse campo. Adicione o número, que no momento é { $actual }.
schema_stars-type = { CODE("githubStars") } de { CODE($name) } deve ser um número inteiro sem aspas. Altere o valor.
schema_order = As outras entradas da lista têm os campos na ordem { LIST($keys) }. Seria bom que { CODE($name) } também os tivesse assim.
duplicate_name = { CODE($name) } já está em { CODE($list) }. Edite ou mova essa entrada em vez de adicionar uma segunda.
duplicate_since = { CODE($name) } já está na lista: entrou em { CODE($list) } no branch base depois que este branch começou. Faça o merge do branch base e edite ou mova essa entrada em vez de adicionar uma segunda.
duplicate_namesake = { CODE($name) } já está em { CODE($list) }, com o repositório { CODE($repository) }. Se for outro projeto, dê a este um nome que os diferencie; se for o mesmo, edite aquela entrada.
duplicate_repository = O repositório de { CODE($name) } já está listado como { CODE($other) }, em { CODE($list) }. Se forem o mesmo projeto, mantenha uma só entrada.
duplicate_in-group = { CODE($name) } já está em { CODE($group) }, e não é possível gerar o landscape com duas entradas do mesmo nome ali. Edite a outra ou dê a esta um nome diferente.
duplicate_two-groups = { CODE($name) } já está listado em { CODE($group) }. Mantenha-o só na categoria em que ele se encaixa melhor; { CODE("second_path") } também o mostra em outra.
github-link_no-repository = { CODE($url) } não é um repositório, por isso o landscape não mostra nem estrelas nem licença de { CODE($name) }. Se houver um repositório principal, o endereço dele seria melhor.
github-link_not-gathered = O landscape obtém as estrelas e a licença de { CODE($name) } do próprio repositório, não de { CODE($url) }. Use { CODE($canonical) }.
github-link_label =
    { $isStarred ->
        [true] O link para o repositório de { CODE($name) } tem o rótulo { CODE($label) }. Dê a ele exatamente o rótulo { CODE("GitHub") }: a atualização mensal das estrelas se guia por essa palavra.
       *[false] O link para o repositório de { CODE($name) } tem o rótulo { CODE($label) }. Dê a ele exatamente o rótulo { CODE("GitHub") }.
    }
github-link_missing = { CODE($name) } não tem um link com o rótulo { CODE("GitHub") }, por isso não é possível atualizar suas estrelas. Adicione um que leve ao repositório.
github-link_elsewhere = { CODE($name) } não tem um repositório próprio no GitHub, por isso a atualização mensal das estrelas não o inclui. Se houver um, ou um espelho, adicione um link para ele com o rótulo { CODE("GitHub") }.
github-link_folder = A atualização das estrelas lê repositórios inteiros, e as estrelas de { CODE($repository) } não são as de { CODE($path) } dentro dele. Dê a este link outro rótulo, como { CODE($label) }.
github-link_two = { CODE($name) } tem mais de um link com o rótulo { CODE("GitHub") }. Mantenha esse rótulo para o repositório principal e dê ao outro link um rótulo diferente.
github-link_other-host = O link com o rótulo { CODE("GitHub") } leva a { CODE($url) }, que não fica em github.com. Inclua um link para o repositório no GitHub ou mude o rótulo.
github-link_organisation = O link com o rótulo { CODE("GitHub") } leva a { CODE($url) }, que não é um repositório. Inclua um link para o repositório principal do projeto, { CODE("https://github.com/owner/repository") }.
github-link_not-canonical =
    { $isStarred ->
        [true] A atualização das estrelas não consegue ler o endereço { CODE($url) }. Use { CODE($canonical) }, sem nada depois.
       *[false] Use um link para { CODE($canonical) }, o próprio repositório, em vez de { CODE($url) }.
    }
repository_not-found =
    { HAS($near) ->
        [true] Não existe um repositório público { CODE($asked) } no GitHub. { words_meant }
       *[false] Não existe um repositório público { CODE($asked) } no GitHub. Confira o endereço de { CODE($name) } ou torne o repositório público.
    }
repository_moved = O repositório de { CODE($name) } mudou de endereço e agora é { CODE($present) }. Use o endereço atual.
repository_fork = { CODE($asked) } é um fork de outro repositório. Se é lá que { CODE($name) } é desenvolvido, use um link para o original.
repository_fork-of = { CODE($asked) } é um fork de { CODE($parent) }. Se é lá que { CODE($name) } é desenvolvido, use um link para o original.
logo_not-registered = O logotipo { CODE($name) } foi importado, mas não registrado. Adicione-o a { CODE("logos") } em { CODE($registry) }.
logo_not-imported = O logotipo { CODE($name) } ainda não está registrado. Importe { CODE($file) } em { CODE($registry) } e adicione { CODE($name) } a { CODE("logos") } nesse arquivo.
logo_unknown = Não existe o logotipo { CODE($name) }. Adicione o arquivo a { CODE($folder) } e registre-o em { CODE($registry) }, ou deixe { CODE("logoName") } de fora: { CODE($entry) } pode ser listado sem logotipo.
logo_other-spelling = Não existe o logotipo { CODE($name) }, mas existe { CODE($present) }. Maiúsculas e minúsculas fazem diferença: escreva assim.
logo_not-in-component = O logotipo { CODE($name) } não está importado no início de { CODE($registry) }, por isso não é possível gerar a página. Importe o arquivo dele ali.
logo_wrong-folder = O logotipo { CODE($file) } não está na pasta dos logotipos. Mova-o para { CODE($folder) } e importe-o de lá.
logo_no-hosted-file = O arquivo do logotipo { CODE($file) } de { CODE($name) } não está em { CODE($folder) }. Adicione-o.
logo_removed-hosted = { CODE($name) } ainda usa { CODE($file) } como logotipo, que este pull request remove. Mantenha o arquivo ou indique o novo na entrada.
logo_not-vector = O logotipo { CODE($file) } de { CODE($name) } não é um SVG. Adicione-o nesse formato: ele fica nítido em qualquer tamanho.
logo_svg-raster = { CODE($file) } é um SVG em torno de uma imagem em pixels, que fica borrada em outro tamanho. Exporte o logotipo como formas.
logo_svg-text = { CODE($file) } contém texto, que muda de aparência onde a fonte não está instalada. Converta o texto em caminhos.
logo_no-file = O arquivo { CODE($file) } é importado e não existe, por isso não é possível gerar o site. Adicione-o ou corrija o caminho.
logo_other-case = O arquivo se chama { CODE($present) } e é importado como { CODE($file) }. Maiúsculas e minúsculas fazem diferença: deixe os dois nomes iguais.
logo_removed = { CODE($file) } foi removido e ainda é importado em { CODE($registry) }, por isso não é possível gerar o site. Retire também a importação e o registro dele.
logo_registered-only = { CODE($name) } está registrado e não importado, por isso não é possível gerar o site. Importe o arquivo dele no início.
logo_module-broken = Não é possível ler este arquivo aqui: { CODE($detail) }. Procure aspas, uma vírgula ou um colchete faltando ou sobrando.
logo_back-ticks = O caminho { CODE($source) } está entre crases, o que uma importação não permite. Use aspas comuns.
logo_order-before = O linter do site quer as importações em ordem alfabética: { CODE($source) } vem antes de { CODE($next) }.
logo_order-after = O linter do site quer as importações em ordem alfabética: { CODE($source) } vem depois de { CODE($previous) }.
logo_unused = Nada usa ainda o logotipo { CODE($file) }. Indique-o em uma entrada e registre-o, ou deixe o arquivo de fora.
logo_large = { CODE($file) } tem { FIXED($kibibytes) } KiB, e cada pessoa que abre a página o carrega. Reduza-o a menos de { FIXED($most) } KiB.
logo_pointer = { CODE($file) } é um ponteiro do Git LFS ({ CODE($found) }) e não a imagem, por isso o site não consegue mostrá-la. Faça o commit da própria imagem.
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } não é um SVG: começa com { CODE($found) }. Exporte o logotipo como SVG.
       *[false] { CODE($file) } não é um SVG: está compactado ou é outro tipo de imagem. Exporte o logotipo como SVG simples.
    }
logo_text = { CODE($file) } é um texto e não uma imagem: começa com { CODE($found) }. Substitua-o pela imagem e dê a ele a extensão adequada.
logo_svg-active = { CODE($file) } contém mais do que um desenho ({ LIST($found) }), algo que um navegador executaria ou abriria. Exporte o logotipo sem isso.
logo_svg-font = { CODE($file) } busca a fonte fora do arquivo ({ CODE($found) }), e ela não está disponível onde o logotipo é mostrado. Converta o texto em caminhos.
logo_svg-outside = { CODE($file) } faz referência a algo fora do arquivo ({ CODE($found) }). Exporte o logotipo de modo que tudo esteja nele.
stars_differs =
    { $actual ->
        [one] { CODE($name) } tem { $actual } estrela no GitHub, e { CODE("githubStars") } diz { CODE(FIXED($written)) }. Seria bom ter o número de hoje.
       *[other] { CODE($name) } tem { $actual } estrelas no GitHub, e { CODE("githubStars") } diz { CODE(FIXED($written)) }. Seria bom ter o número de hoje.
    }
position_between = A lista é mantida na ordem das estrelas: { CODE($name) } fica entre { CODE($previous) } e { CODE($next) }. O site ordena por conta própria, portanto isto é só por organização.
position_first = A lista é mantida na ordem das estrelas: { CODE($name) } fica no início, antes de { CODE($next) }. O site ordena por conta própria, portanto isto é só por organização.
position_last = A lista é mantida na ordem das estrelas: { CODE($name) } fica no fim, depois de { CODE($previous) }. O site ordena por conta própria, portanto isto é só por organização.
position_name-between = As entradas aqui estão em ordem alfabética: { CODE($name) } fica entre { CODE($previous) } e { CODE($next) }.
position_name-first = As entradas aqui estão em ordem alfabética: { CODE($name) } fica antes de { CODE($next) }.
position_name-last = As entradas aqui estão em ordem alfabética: { CODE($name) } fica depois de { CODE($previous) }.
text_long-description = A descrição de { CODE($name) } tem { $length } caracteres, e nos cartões cabem cerca de { $most }. Você poderia encurtá-la?
text_long-title = O título de { CODE($name) } tem { $length } caracteres, e nos cartões cabem cerca de { $most }. Você poderia encurtá-lo?
text_markup = { CODE($field) } de { CODE($name) } contém HTML além de links simples e ênfase ({ CODE($found) }). Use texto simples.
text_code = { CODE($field) } de { CODE($name) } contém código que um navegador executaria ({ CODE($found) }). Use texto simples.
text_shouting = { CODE($field) } de { CODE($name) } fala um pouco alto demais. Escreva sem maiúsculas e pontos de exclamação em série.
text_praise = A descrição de { CODE($name) } mais elogia do que descreve. Você poderia dizer o que o projeto faz e para quem?
text_spaces = { CODE($field) } de { CODE($name) } começa ou termina com espaço em branco. Remova-o.
link_none = { CODE($url) } não é um endereço da web. Escreva-o por completo, começando com { CODE("https://") }.
link_http = { CODE($url) } também responde por https. Use { CODE("https://") }.
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } não leva a nenhuma página (o servidor responde { FIXED($statusCode) }). { words_meant }
       *[false] { CODE($url) } não leva a nenhuma página (o servidor responde { FIXED($statusCode) }). Confira o endereço.
    }
link_unreachable =
    { HAS($near) ->
        [true] Nada responde em { CODE($url) }. { words_meant }
       *[false] Nada responde em { CODE($url) }. Confira o endereço.
    }
link_refused = { CODE($url) } não leva a um servidor web público, por isso não foi aberto. Confira o endereço.
link_twice = { CODE($url) } aparece duas vezes entre os links. Mantenha apenas um.
unrelated_run = { CODE($path) } é um fluxo de trabalho ou um script, de que uma entrada na lista não precisa. Retire-o ou coloque-o em um pull request próprio. Um mantenedor deve lê-lo antes de tudo.
unrelated_reformatted = A maioria das linhas de { CODE($path) } foi reformatada, o que esconde o que realmente muda. Desfaça a reformatação.

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · nova entrada { words_place }
review_heading_promoted = { CODE_LINK($name, $url) } · de { TIER("emerging") } para { TIER("major") }
review_heading_demoted = { CODE_LINK($name, $url) } · de { TIER("major") } para { TIER("emerging") }
review_heading_repository = { CODE_LINK($name, $url) } · novo repositório, { words_place }
review_heading_edited = { CODE_LINK($name, $url) } · entrada editada, { words_place }
review_heading_renamed = { CODE_LINK($name, $url) } · entrada renomeada, antes { CODE($before) }, { words_place }
review_heading_turned = { CODE_LINK($name, $url) } · de { CODE($from) } para { CODE($to) }
review_heading_turned-from = { CODE_LINK($name, $url) } · sai de { CODE($from) }
review_heading_turned-to = { CODE_LINK($name, $url) } · passa para { CODE($to) }
review_heading_removed = { CODE_LINK($name, $url) } · deixa de constar { words_place }
review_heading_several =
    { $entries ->
        [one] Revisão do landscape · { $entries } entrada
       *[other] Revisão do landscape · { $entries } entradas
    }
review_heading_files = Revisão do landscape

## the verdict in one sentence

review_ready = { STRONG("Pronto.") } Tudo o que o landscape pede está aqui. Obrigado!
review_ready_edit = { STRONG("Pronto.") } Nada impede esta alteração. Obrigado!
review_ready_confirmed = { STRONG("Pronto.") } O que se vê do projeto está de acordo com esta alteração.
review_ready_files = { STRONG("Pronto.") } Nenhuma entrada muda, e nada está quebrado.
review_needs-changes =
    { $changes ->
        [1] { STRONG("Precisa de alterações.") } Um ponto impede a aprovação; abaixo está como corrigi-lo.
       *[other] { STRONG("Precisa de alterações.") } { $changes } pontos impedem a aprovação; abaixo está como corrigi-los.
    }
review_not-evaluated = { STRONG("Ainda não avaliado.") } Não foi possível consultar uma parte neste momento. Nada conta contra você.
review_needs-maintainer =
    { $points ->
        [1] { STRONG("Agora é com um mantenedor.") } Um ponto precisa da avaliação de uma pessoa.
       *[other] { STRONG("Agora é com um mantenedor.") } { $points } pontos precisam da avaliação de uma pessoa.
    }
review_needs-maintainer_warnings =
    { $warnings ->
        [1] { STRONG("Agora é com um mantenedor.") } Resta um aviso, que você pode corrigir.
       *[other] { STRONG("Agora é com um mantenedor.") } Restam { $warnings } avisos, que você pode corrigir.
    }
review_tally =
    { $verdict ->
        [needs-changes]
            { $entries ->
                [one] { $entries } precisa de alterações
               *[other] { $entries } precisam de alterações
            }
        [not-evaluated]
            { $entries ->
                [one] { $entries } ainda não pôde ser avaliada
               *[other] { $entries } ainda não puderam ser avaliadas
            }
        [needs-maintainer]
            { $entries ->
                [one] { $entries } depende da avaliação de um mantenedor
               *[other] { $entries } dependem da avaliação de um mantenedor
            }
       *[ready]
            { $entries ->
                [one] { $entries } está pronta
               *[other] { $entries } estão prontas
            }
    }
review_tally_heading = { STRONG("Entrada por entrada:") } { LIST($parts) }.

## how a requirement came out

review_outcome_met = atendido
review_outcome_unmet = não atendido
review_outcome_needs-review = a avaliar
review_outcome_unknown = não se sabe
review_outcome_not-applicable = não exigido
review_details = Detalhes
review_part = Datas, pessoas e estrelas são as de { CODE($repository) } como um todo; o projeto é { CODE($folder) } dentro dele.

## lists

review_list_to-do = { STRONG("A fazer") }
review_list_questions = { STRONG("Para os mantenedores") }
review_to-do_lines =
    { $count ->
        [1] veja o comentário na linha correspondente do diff.
       *[other] { $count } coisas a alterar, cada uma com um comentário na linha correspondente do diff.
    }
review_list_found = { STRONG("O que foi encontrado") }
review_list_helps = { STRONG("O que ajudaria") }
review_list_optional = { STRONG("Bom saber") }
review_list_files = { STRONG("Nos arquivos") }
review_accept =
    { HAS($others) ->
        [true] Para aceitar um ponto: { CODE($command) }; do mesmo modo, { LIST($others) }
       *[false] Para aceitar: { CODE($command) }
    }
review_question_any = O que foi encontrado basta?
review_question_removal = Esta entrada deve sair do landscape? O que se vê não permite decidir.
review_question_demotion = Esta entrada deve passar para { TIER("emerging") }? O que se vê não permite decidir.
review_edit_fine = tudo certo
review_on-lines =
    { $count ->
        [1] Uma observação está na linha correspondente do diff e não bloqueia nada.
       *[other] { $count } observações estão nas linhas correspondentes do diff e não bloqueiam nada.
    }
review_patch = As correções sugeridas em um só patch
review_patch_how = Em vez de aceitar as sugestões uma a uma: salve isto como { CODE("fixes.patch") } na raiz do repositório e execute { CODE("git apply fixes.patch") }.

## what was left out, and other notices

review_left-out_problems =
    { $count ->
        [1] Há mais um ponto que não é mostrado aqui.
       *[other] Há mais { $count } pontos que não são mostrados aqui.
    }
review_left-out_entries =
    { $count ->
        [1] Mais uma entrada foi revisada, mas não cabe aqui; as piores vêm primeiro.
       *[other] Mais { $count } entradas foram revisadas, mas não cabem aqui; as piores vêm primeiro.
    }
review_left-out_evidence = Há muita coisa neste pull request, por isso as evidências foram resumidas.
review_left-out_patch = Não é possível mostrar aqui as correções em forma de patch.
review_left-out_annotations =
    { $count ->
        [1] Há mais um problema, sem anotação própria.
       *[other] Há mais { $count } problemas, sem anotação própria.
    }
review_check-run_failed = Não foi possível avaliar
review_failed = Algo deu errado durante a análise deste pull request, por isso não há veredito sobre este commit. Uma nova tentativa será feita automaticamente. Se continuar assim, informe a um mantenedor o id de entrega { CODE($deliveryId) }.
review_failed_no-check-run = { STRONG("Não avaliado.") } O GitHub não aceitou a verificação desta revisão: { CODE($reason) }. Uma nova tentativa será feita automaticamente. Se continuar assim, um mantenedor deve conferir o que este App pode fazer no repositório; o log dele contém o id de entrega { CODE($deliveryId) }.
review_check-run_shared-head = Não está pronto: outro pull request
review_shared-head = { CODE("#", FIXED($number)) } tem o mesmo commit e não passa. O GitHub mostra uma só verificação para os dois, por isso este espera que o outro passe ou seja fechado.
review_locked = A conversa está bloqueada, por isso a revisão aparece só aqui. Será publicada na conversa quando o bloqueio for retirado.
review_refused_comment = O GitHub não aceitou o comentário desta revisão: { CODE($reason) }. Uma nova tentativa será feita automaticamente; se continuar assim, confira o que este App pode fazer no repositório.
review_refused_lines = O GitHub não aceitou as observações nas linhas: { CODE($reason) }. Uma nova tentativa será feita automaticamente; se continuar assim, confira o que este App pode fazer no repositório.
review_refused_labels = O GitHub não aceitou as etiquetas desta revisão: { CODE($reason) }. Uma nova tentativa será feita automaticamente; se continuar assim, confira o que este App pode fazer no repositório.
review_notice_base-unreadable = Não é possível ler { CODE($path) } no branch base, por isso não dá para dizer com certeza o que este pull request muda nele.
review_notice_list-gone =
    { $entries ->
        [1] A única entrada de { CODE($path) } sai. É isso mesmo?
       *[other] Nenhuma das { $entries } entradas de { CODE($path) } permanece. É isso mesmo?
    }
review_notice_too-many-entries =
    { $left ->
        [one] Só as primeiras { $judged } entradas foram avaliadas; { $left } ficou de fora. Pull requests menores são revisados por inteiro.
       *[other] Só as primeiras { $judged } entradas foram avaliadas; { $left } ficaram de fora. Pull requests menores são revisados por inteiro.
    }
review_notice_too-many-files = Este pull request altera mais arquivos do que o GitHub lista, por isso alguns podem ter passado despercebidos.
review_notice_too-many-lists =
    { $left ->
        [one] { $left } lista do landscape não foi lida, por isso não se sabe se uma entrada já está nela.
       *[other] { $left } listas do landscape não foram lidas, por isso não se sabe se uma entrada já está nelas.
    }
review_notice_list-too-large = { CODE($path) } é grande demais para ser lido por inteiro.
review_notice_configuration-broken = { CODE($path) } no branch padrão tem erros, por isso foram usados os valores padrão.
review_notice_configuration-unread = { CODE($path) } não é lido, pois existe ao lado um arquivo que termina em { CODE(".yml") }. Mantenha só um deles.
review_notice_input-broken =
    { HAS($key) ->
        [true] O parâmetro { CODE("configuration") } do fluxo de trabalho tem erros, o primeiro na linha { FIXED($line) } ({ CODE($key) }), por isso foi ignorado.
       *[false] O parâmetro { CODE("configuration") } do fluxo de trabalho tem erros, o primeiro na linha { FIXED($line) }, por isso foi ignorado.
    }

## what happens next, and the footer

review_next = { STRONG("O que acontece agora:") }
review_next_ready = um mantenedor dá uma última olhada antes do merge. Você não precisa fazer mais nada.
review_next_ready-with-notes = um mantenedor dá uma última olhada antes do merge.
review_next_needs-changes = quando o que está em “A fazer” estiver resolvido, um mantenedor dá uma última olhada.
review_next_needs-changes-in-files = faça push das correções neste branch, e a revisão será refeita.
review_next_needs-maintainer = um mantenedor decide. Até lá, você não precisa fazer nada.
review_next_needs-maintainer-with-warnings = corrija o que os avisos indicam ou diga em um comentário por que está certo; depois, um mantenedor decide.
review_next_not-evaluated = a consulta será repetida automaticamente. Você não precisa fazer nada.
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = Revisado no commit { CODE_LINK($commit, $url) }; a revisão se repete depois de um push ou de uma edição da descrição.
review_footer_commands = Revisado no commit { CODE_LINK($commit, $url) }; a revisão se repete depois de um push, de uma edição da descrição ou de um comentário { CODE("/landscape recheck") }. { CODE("/landscape help") } lista todos os comandos.
review_translation = Esta revisão em português
review_withdrawn = Este pull request não altera mais as listas do landscape, por isso não há nada a revisar.

## the check run

review_recheck_label = Verificar de novo
review_recheck_description = Consultar tudo de novo, agora
review_check-run_ready = Pronto
review_check-run_needs-changes = Precisa de alterações
review_check-run_needs-maintainer = Um mantenedor precisa avaliar
review_check-run_not-evaluated = Não foi possível avaliar
review_check-run_withdrawn = Nada a revisar
review_check_syntax = Sintaxe
review_check_schema = Campos
review_check_duplicate = Duplicata
review_check_github-link = Link do GitHub
review_check_repository = Repositório
review_check_logo = Logotipo
review_check_stars = Estrelas
review_check_position = Posição
review_check_text = Redação
review_check_link = Link
review_check_unrelated = Alteração não relacionada

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = Todo o código-fonte está sob uma licença de código aberto, e qualquer documentação, sob uma licença aberta.
requirement_open-source_how = A revisão lê o que o GitHub detecta, todos os arquivos de licença, { CODE("LICENSES/") } e o que dizem o README e os arquivos de pacote. Uma licença conta como aberta quando consta da lista da Open Source Initiative ou da Free Software Foundation. A ausência de licença, ou uma licença não aberta para o projeto inteiro, não atende ao requisito; frases que retiram o que uma licença concede, como “não pode ser vendido” ou “só para pesquisa”, uma parte sob outra licença ou um texto que ninguém consegue identificar ficam para uma pessoa avaliar.
requirement_core_rule = { PROSE($core) } é a tecnologia central do projeto, de modo que sem ela o projeto perderia sua finalidade; ou o projeto ajuda outras pessoas a usar { PROSE($core) } em produção.
requirement_core_how = Arquivos e programas próprios dessa tecnologia e uma dependência direta de uma de suas bibliotecas são sinais fortes de { PROSE($core) }, no repositório ou em outro relacionado do mesmo proprietário. Código copiado, testes e meras palavras são sinais fracos. Quando ela é um caminho entre vários, uma pessoa avalia, e o mesmo vale para material de estudo. O requisito não é atendido quando não há sinal algum; quando só os textos falam do assunto, bem abaixo no README, ou só depois das primeiras palavras dele, se todos os arquivos foram lidos; e quando se trata de uma parte pequena de um sistema grande que em nenhum lugar diz se ocupar do assunto.
requirement_ebpf-core_rule = O eBPF é a tecnologia central do projeto, de modo que sem ela o projeto perderia sua finalidade; ou o projeto ajuda outras pessoas a usar o eBPF em produção.
requirement_ebpf-core_how = Programas eBPF, código gerado a partir deles, uma dependência direta de uma biblioteca eBPF e o uso da chamada de sistema bpf são sinais fortes, no repositório ou em outro relacionado do mesmo proprietário. Código copiado, testes e meras palavras são sinais fracos. Quando o eBPF é um caminho entre vários, uma pessoa avalia, e o mesmo vale para material de estudo. O requisito não é atendido quando não há sinal algum; quando só os textos falam de eBPF, bem abaixo no README, ou só depois das primeiras palavras dele, se todos os arquivos foram lidos; e quando se trata de uma parte pequena de um sistema grande que em nenhum lugar diz se ocupar de eBPF.
requirement_maintained_rule = O projeto é mantido ativamente.
requirement_maintained_how =
    Um commit feito por uma pessoa há no máximo { $commitDays ->
        [one] { FIXED($commitDays) } dia
       *[other] { FIXED($commitDays) } dias
    }, ou uma versão publicada há no máximo { $releaseDays ->
        [one] { FIXED($releaseDays) } dia
       *[other] { FIXED($releaseDays) } dias
    }, basta. Um projeto arquivado, declarado como não mantido ou sem nenhum dos dois há mais de { $staleDays ->
        [one] { FIXED($staleDays) } dia
       *[other] { FIXED($staleDays) } dias
    } não atende ao requisito. Entre um caso e outro, uma pessoa avalia.
requirement_governance_rule = O projeto está aberto à colaboração, com uma governança que segue as práticas do código aberto.
requirement_governance_how =
    { $documents ->
        [required] Um rastreador público de issues precisa estar aberto, arquivos ou o README precisam dizer como contribuir e quem decide, e nada pode indicar o contrário. Quando falta parte disso, ou um README recusa contribuições, ou pull requests de outras pessoas ficam parados por seis meses, uma pessoa avalia; sem nenhuma forma pública de participar, o requisito não é atendido.
       *[optional] Para { TIER("emerging") }, basta que todas as pessoas possam participar: um rastreador público de issues está aberto, e nada indica o contrário. Para { TIER("major") }, além disso, mudanças de outras pessoas foram incorporadas nos últimos doze meses, ou está escrito como contribuir ou quem decide, ou uma fundação hospeda o projeto. Um README que recusa contribuições, ou pull requests de outras pessoas parados por seis meses, ficam para uma pessoa avaliar; sem nenhuma forma pública de participar, o requisito não é atendido.
    }
requirement_contributors_rule =
    { $moreThan ->
        [one] Um projeto { TIER("major") } tem mais de { FIXED($moreThan) } contribuidor.
       *[other] Um projeto { TIER("major") } tem mais de { FIXED($moreThan) } contribuidores.
    }
requirement_contributors_how = As contas do GitHub com commits são o mínimo possível, e os autores sem conta são somados para obter o máximo possível; bots ficam de fora. Quando o limite está entre os dois, ou o projeto é uma pasta de um repositório maior, uma pessoa avalia.
requirement_production-use_rule = Um projeto { TIER("major") } é usado em ambientes semelhantes à produção por um número significativo de usuários.
requirement_production-use_how =
    { $references ->
        [one] A descrição do pull request e a lista de usuários do projeto são lidas em busca de nomes e links. { $references } referência independente ou mais basta; afirmações sem links, ou só o próprio site do projeto, ficam para uma pessoa avaliar; se não há nada, o requisito não é atendido.
       *[other] A descrição do pull request e a lista de usuários do projeto são lidas em busca de nomes e links. { $references } ou mais referências independentes bastam; afirmações sem links, ou só o próprio site do projeto, ficam para uma pessoa avaliar; se não há nada, o requisito não é atendido.
    }
requirement_maturity_rule =
    { $months ->
        [0] O projeto tem { words_stars-asked }.
        [one] O projeto tem mais de { FIXED($months) } mês de existência e { words_stars-asked }.
       *[other] O projeto tem mais de { FIXED($months) } meses de existência e { words_stars-asked }.
    }
requirement_maturity_how = A idade é a do repositório ou a do primeiro commit, o que for mais antigo; as estrelas são as que o GitHub conta.

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] Aceito por { CODE($by) } em { DAY($at) }, no commit { CODE($commit) }: { CODE($reason) }
       *[declined] Recusado por { CODE($by) } em { DAY($at) }, no commit { CODE($commit) }: { CODE($reason) }
    }
override_original =
    { $original ->
        [met] Sem isso, o requisito está atendido
        [unmet] Sem isso, o requisito não está atendido
        [needs-review] Sem isso, uma pessoa precisa avaliar o requisito
        [unknown] Sem isso, não foi possível apurar o resultado
       *[not-applicable] Sem isso, o requisito não é exigido
    }
override_declined-remedy = { CODE($by) } recusou isto: { CODE($reason) }. Conversem sobre isso aqui.
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } { LINK("dispensou", $url) } a verificação { CODE($check) } para { LIST($entries) } em { DAY($at) }, no commit { CODE($commit) }: { CODE($reason) }. O que ela encontra não bloqueia nada aqui.
       *[false] { CODE($by) } { LINK("dispensou", $url) } a verificação { CODE($check) } em { DAY($at) }, no commit { CODE($commit) }: { CODE($reason) }. O que ela encontra não bloqueia nada aqui.
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            O fato de { CODE($by) } ter { $kind ->
                [accepted] aceitado
                [declined] recusado
               *[waived] dispensado
            } { CODE($requirement) } para { CODE($entry) } não conta mais: { $why ->
                [entry] a entrada agora tem outro repositório ou nível, ou não existe mais
                [edited] o comentário foi editado
                [deleted] o comentário foi excluído
               *[permission] { CODE($by) } não tem mais a função necessária para isso
            }.
       *[false]
            O fato de { CODE($by) } ter { $kind ->
                [accepted] aceitado
                [declined] recusado
               *[waived] dispensado
            } { CODE($requirement) } não conta mais: { $why ->
                [entry] a entrada agora tem outro repositório ou nível, ou não existe mais
                [edited] o comentário foi editado
                [deleted] o comentário foi excluído
               *[permission] { CODE($by) } não tem mais a função necessária para isso
            }.
    }

## replies: refused commands

refusal_no-command = Falta um comando depois de { CODE("/landscape") }. { CODE("/landscape help") } lista todos.
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } não é um comando; você quis dizer { CODE($meant) }?
       *[false] { CODE($given) } não é um comando. { CODE("/landscape help") } lista todos.
    }
refusal_no-requirement = { CODE($command) } precisa do nome de um requisito: { LIST($requirements) }.
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] { CODE($given) } não é um requisito; você quis dizer { CODE($meant) }?
       *[false] { CODE($given) } não é um requisito. Os que existem são { LIST($requirements) }.
    }
refusal_entry-check = { CODE($given) } é uma verificação dos arquivos, não um requisito. { CODE("/landscape waive ", $given, " because …") } deixa de lado o que ela encontra.
refusal_no-check = { CODE($command) } precisa do nome de uma verificação: { LIST($checks) }.
refusal_requirement = { CODE($given) } é um requisito, não uma verificação dos arquivos. { CODE("/landscape accept ", $given, " because …") } dá o requisito como atendido.
refusal_syntax = { CODE("syntax") } não pode ser dispensada: nada se pode dizer de um arquivo que não pode ser lido.
refusal_no-entry = Falta o nome de uma entrada depois de { CODE("for") } em { CODE($command) }.
refusal_no-reason = { CODE($command) } precisa de um motivo que outras pessoas possam ler depois: { CODE("because …") }.
refusal_unknown-language = { CODE($given) } não é um idioma falado aqui. Os que existem são { LIST($languages) }.
refusal_permission = { CODE($command) } exige a função { CODE($needed) } neste repositório, ou uma superior.
refusal_own-entry = { CODE($command) } cabe a outra pessoa, não a quem abriu o pull request.
refusal_on-hold = Este pull request está em pausa. Primeiro { CODE("/landscape resume") }, depois { CODE($command) }.
refusal_draft = Este pull request é um rascunho e ainda pode mudar. Repita { CODE($command) } quando ele estiver pronto.
refusal_unrelated = Este pull request não altera nenhuma das listas do landscape, por isso { CODE($command) } não tem nada a fazer.
refusal_unknown-entry = Este pull request não altera nenhuma entrada chamada { CODE($given) }.
refusal_several-entries = Este pull request altera várias entradas. Diga a qual delas se refere: { CODE("/landscape ", $command, " … for <entry>") }.
refusal_not-asked = { CODE($requirement) } não é exigido aqui, por isso não há nada a avaliar.
refusal_nothing-found = A verificação { CODE($check) } não encontrou nada aqui.
refusal_dangerous = O que { CODE($check) } encontrou aqui pode prejudicar quem abrir o site, por isso nunca é dispensado.
refusal_entry-changed = A entrada mudou enquanto você escrevia isto. Examine-a de novo e depois repita { CODE($command) }.
refusal_too-many = Há decisões demais neste pull request para registrar mais uma.
refusal_earlier = Isto já foi recusado antes.

## replies: explanations and help

explain_rule = { STRONG("A regra:") }
explain_how = { STRONG("Como se avalia:") }
explain_level =
    { $level ->
        [required] Aqui, o requisito é obrigatório.
        [advice] Aqui, o requisito é uma recomendação: é mostrado e nunca bloqueia.
       *[off] Aqui, o requisito não é avaliado.
    }
explain_evidence = { STRONG("O que foi encontrado:") }
explain_no-evidence = Nada foi encontrado.
explain_change = { STRONG("O que mudaria o resultado:") }
explain_change-met = Nada precisa mudar: o requisito está atendido. Ele é verificado de novo a cada push, e um mantenedor pode recusá-lo.
explain_change-accept = Um mantenedor pode resolver a questão com { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") }
explain_not-asked = Isto não é exigido de nenhuma entrada que este pull request altera.
help_heading = Os comandos ficam em uma linha própria de um comentário, fora de citações e código. Entre parênteses, quem pode usá-los aqui:
help_who_anyone = qualquer pessoa
help_who_role = { CODE($role) } ou superior
help_who_author = quem abriu o pull request, e { CODE($role) } ou superior
help_recheck = revisa de novo agora e consulta tudo outra vez
help_explain = informa a regra, como se avalia e tudo o que foi encontrado
help_accept = decisão de um mantenedor: conta como atendido
help_decline = decisão de um mantenedor: conta como não atendido
help_waive = decisão de um mantenedor: o que esta verificação encontra não bloqueia este pull request
help_reset = desfaz uma decisão dessas
help_hold = mantém o programa em silêncio neste pull request
help_resume = permite que ele volte a falar
help_language = mostra esta revisão também em outro idioma
help_help = mostra esta lista

## on hold

superseded_title = Chegou um commit mais recente
superseded_summary = Um commit mais recente chegou enquanto este era examinado. A revisão é do commit mais recente.
hold_title = Em pausa
hold_banner = { STRONG("Em pausa.") } { MESSAGE($summary) }
hold_summary = Por { CODE($by) } em { DAY($at) }: { CODE($reason) }. { CODE("/landscape resume") } em um comentário faz a revisão continuar.

## the configuration file

configuration_syntax-too-long = O arquivo é longo demais para ser uma configuração.
configuration_syntax-aliases = Âncoras e aliases de YAML ({ CODE("&name") }, { CODE("*name") }) não são aceitos aqui. Escreva o valor por extenso.
configuration_syntax-duplicate-key = Esta chave aparece duas vezes. Mantenha só uma delas.
configuration_syntax-tab = No YAML, o recuo é feito com espaços, e esta linha começa com uma tabulação.
configuration_syntax-indentation = Esta linha não está recuada como as que estão ao redor.
configuration_syntax-several-documents = Um segundo documento YAML começa aqui. Retire o { CODE("---") }.
configuration_syntax-malformed = A partir desta linha, não é possível ler o arquivo como YAML.
configuration_unknown-key =
    { HAS($meant) ->
        [true] { CODE($key) } não é uma chave conhecida; você quis dizer { CODE($meant) }?
       *[false] { CODE($key) } não é uma chave conhecida.
    }
configuration_missing-key = Falta { CODE($key) }.
configuration_not-a-group = O arquivo contém chaves e seus valores, como { CODE("language: en") }.
configuration_one-of = { CODE($key) } deve ser um destes: { LIST($values) }.
configuration_whole-number = { CODE($key) } deve ser um número inteiro de { $minimum } a { $maximum }.
configuration_yes-or-no = { CODE($key) } deve ser { CODE("true") } ou { CODE("false") }, sem aspas.
configuration_text = { CODE($key) } deve ser um texto em uma só linha, de no máximo { $maximum } caracteres e não vazio.
configuration_address = { CODE($key) } deve ser um endereço que comece com { CODE("https://") }, de no máximo { $maximum } caracteres.
configuration_list = { CODE($key) } deve ser uma lista não vazia, com no máximo { $maximum } itens.
configuration_group = { CODE($key) } deve conter chaves próprias, entre estas: { LIST($keys) }.
configuration_same-label = As etiquetas de { CODE($one) } e { CODE($other) } têm o mesmo nome. Cada uma precisa de um nome diferente.

## the check run on a change of it

configuration_valid = A configuração é válida
configuration_invalid = A configuração tem erros
configuration_removed = A configuração foi removida
configuration_changes = Em relação à predefinição { CODE($preset) }, ela altera { LIST($settings) }.
configuration_changes-nothing = Ela não altera nada em relação à predefinição { CODE($preset) }.
configuration_takes-effect = Passa a valer quando estiver no branch padrão.
configuration_removed-effect = Depois deste merge, o arquivo da organização e os valores padrão valem em seu lugar.
configuration_invalid-effect = Um arquivo com erros não é usado de modo algum: se o merge fosse feito, os valores padrão valeriam em seu lugar.
configuration_unreadable = Não é possível ler o arquivo: ele é grande demais ou não é um texto.
configuration_on-line = Linha { FIXED($line) }: { MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = Isto muda as regras que as revisões seguem
criteria_change = Depois disto, as regras em { CODE($path) } dizem outra coisa:
criteria_gone = Depois disto, nenhuma regra é encontrada em { CODE($path) }. Desapareceram:
criteria_effect = As revisões seguem a sua configuração, não este texto: elas continuam como antes. Se um requisito ou um número mudar, faça com que { CODE($configuration) } diga o mesmo.

## beside the lists

unrelated_summary = Este pull request não altera as listas do landscape, por isso não há nada a revisar.
unrelated_merge-group = Os pull requests são revisados antes de entrar na fila de merge, por isso não há mais nada a revisar aqui.

## audit

audit_title = Auditoria do landscape
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) } em { DAY($date) }, no commit { CODE($commit) }
audit_summary = Em boa forma: { STRONG($fine, " de ", $all) } projetos listados.
audit_criteria_changed = As regras em { CODE($path) } não são aquelas para as quais as revisões foram configuradas. Até que a configuração acompanhe a mudança, as revisões e esta auditoria seguem as anteriores.
audit_criteria_gone = As regras para as quais as revisões foram configuradas não são encontradas em { CODE($path) }. Se estiverem em outro lugar, indique-o em { CODE("criteria") } na configuração.
audit_criteria_missing =
    { $count ->
        [one] { $count } das frases anteriores não está mais lá.
       *[other] { $count } das frases anteriores não estão mais lá.
    }
audit_criteria_known = Quando a configuração seguir as novas regras, indique isso nela assim:
audit_standing_fails = fora dos requisitos
audit_standing_ask = a conferir
audit_standing_not-known = sem informação
audit_standing_fine = em boa forma
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = Não passariam hoje
audit_heading_ask = Merecem o olhar de uma pessoa
audit_heading_not-known = Não foi possível apurar
audit_heading_changes = Diferenças desde a última auditoria, em { DAY($date) }
audit_heading_news = O que aconteceu com os projetos
audit_filter_archived = arquivado
audit_filter_gone = desaparecido
audit_filter_license = outra licença
audit_filter_license-closed = não é mais código aberto
audit_filter_renamed = renomeado
audit_filter_silent = sem atividade há um ano
audit_license-changed = { HAS($before) ->
        [true] { CODE($before) }
       *[false] nenhuma
    } na última auditoria, agora { HAS($now) ->
        [true] { CODE($now) }
       *[false] nenhuma
    }
audit_no-adopters = nenhuma lista de usuários
audit_gone = Não há nada público em { CODE($repository) }
audit_new = novo
audit_column_news = Novidade
audit_column_reason = Motivo
audit_column_since = Desde a auditoria de
audit_heading_stars = Números de estrelas
audit_heading_order = Ordem por estrelas
audit_heading_entries = Entradas
audit_heading_lists = Listas
audit_heading_all = Todos os projetos
audit_filter_moved = com novo endereço
audit_filter_stars = com estrelas desatualizadas
audit_filter_could-be-major = em condições de ser { TIER("major") }
audit_filter_major-no-longer = agora abaixo de { TIER("major") }
audit_filter_changed = com mudanças
audit_filter_problems = entrada a corrigir
audit_moved = Listado como { CODE($listed) }, hoje { LINK(CODE($present), "https://github.com/", $present) }
audit_stars = Estrelas: { $listed } segundo a lista, { $present } segundo o GitHub
audit_order_behind = { CODE($name) } fica depois de { CODE($behind) }
audit_order_first = { CODE($name) } vem primeiro
audit_order_list =
    { $count ->
        [one] Em { CODE($list) }, { $count } entrada está fora de ordem
       *[other] Em { CODE($list) }, { $count } entradas estão fora de ordem
    }
audit_order_where = O lugar de cada uma delas
audit_order_right = Todas as listas estão em ordem.
audit_change_listed = novo na lista
audit_change_no-longer-listed = não está mais na lista
audit_change_outcome = { MESSAGE($requirement) }: { MESSAGE($from) }, agora { STRONG(MESSAGE($to)) }
audit_changes-none = Nada mudou.
audit_more = … e mais { $count }
audit_fix = Os endereços, os números de estrelas e a ordem podem ser atualizados em um clone da lista com { CODE("landscape-reviewer audit ", $repository, " --fix") }.
audit_stated = Esta página relata o que encontra. O que fazer com isso, e se convém escrever antes a um projeto, cabe às pessoas decidir.
audit_last-commit = Último commit feito por uma pessoa em { DAY($date) }
audit_contributors =
    { $count ->
        [0] Nenhum contribuidor
        [one] { $count } contribuidor
       *[other] { $count } contribuidores
    }
audit_contributors-at-least =
    { $count ->
        [one] { $count } contribuidor ou mais
       *[other] { $count } contribuidores ou mais
    }
audit_commits =
    { $count ->
        [0] Nenhum commit em doze meses
        [one] { $count } commit em doze meses
       *[other] { $count } commits em doze meses
    }
audit_not-counted = sem contagem
audit_column_project = Projeto
audit_column_tier = Nível
audit_column_standing = Resultado
audit_column_requirements = Requisitos
audit_column_commits = Commits em doze meses
audit_column_contributors = Contribuidores
audit_column_stars = Estrelas
audit_column_remarks = Observações
audit_badge_landscape =
    { $tier ->
        [major] Landscape: { TIER("major") }
        [emerging] Landscape: { TIER("emerging") }
       *[none] Landscape
    }
audit_badge_met = { $met } de { $all } atendidos
audit_badge_about =
    { $tier ->
        [major] Avaliado pelo que o repositório mostra, como se o projeto fosse proposto como { TIER("major") } hoje. Quem decide são os mantenedores do landscape, e o uso em produção cabe à proposta mostrar.
       *[none] Avaliado pelo que o repositório mostra, como se o projeto fosse proposto hoje. Quem decide são os mantenedores do landscape.
    }
audit_page_search = Procurar um projeto
audit_page_filters = Mostrar apenas
audit_page_all = todos
audit_page_sort-hint = O título de uma coluna ordena por ela.
audit_page_evidence = O que foi encontrado
audit_page_shown = exibidos
audit_page_nothing = Nenhum projeto corresponde a isso.
audit_page_picture-time = Estrelas e dias desde o último commit de uma pessoa
audit_page_picture-describes = Fora dos requisitos: { $fails }; a conferir: { $ask }; sem informação: { $unknown }; em boa forma: { $fine }
audit_page_threshold = O traço em uma barra de contribuidores fica em { $moreThan }: { TIER("major") } exige mais.
audit_page_bars = Os commits de doze meses são mostrados mês a mês, do mais antigo ao mais recente.
audit_page_commits = Commits
audit_page_quiet =
    { $days ->
        [one] nenhum commit de uma pessoa há mais de { $days } dia
       *[other] nenhum commit de uma pessoa há mais de { $days } dias
    }
audit_page_not-drawn =
    { $count ->
        [one] { $count } projeto não aparece: sabe-se pouco demais
       *[other] { $count } projetos não aparecem: sabe-se pouco demais
    }
audit_page_show-all = Mostrar todos os projetos
audit_page_source = fonte
audit_page_out-of-order = fora de ordem
audit_page_day = um dia
audit_page_month = um mês
audit_page_quarter = 90 dias
audit_page_year = um ano
audit_page_footer = Esta página é independente: não carrega nada e não envia nada. A tecla da barra (/) inicia a busca; Escape volta a mostrar tudo.
audit_issue-title_fails =
    { $fails ->
        [one] Auditoria do landscape: { $fails } projeto não passaria hoje
       *[other] Auditoria do landscape: { $fails } projetos não passariam hoje
    }
audit_issue-title_to-do = Auditoria do landscape: a lista pode ser atualizada
audit_issue-title_not-known = Auditoria do landscape: não foi possível apurar tudo
audit_issue-title_well = Auditoria do landscape: tudo em ordem
audit_issue-about = A auditoria mantém apenas esta issue: ela é reescrita no mesmo lugar a cada vez e fechada quando está tudo em ordem. Se for fechada manualmente, continua fechada até que haja algo novo a fazer.
audit_issue-well = Tudo em ordem: nenhum projeto listado deixa de atender ao que é exigido dele, e a lista está atualizada. Esta issue será reaberta quando isso mudar.
audit_pull_title_addresses = Atualizar os links para os repositórios
audit_pull_title_stars = Atualizar os números de estrelas
audit_pull_title_order = Colocar as listas na ordem das estrelas
audit_pull_about = Isto vem da auditoria do landscape, porque a configuração pede. Só muda o que não precisa do julgamento de ninguém:
audit_pull_rules = Cada auditoria atualiza este pull request até que alguém faça o merge ou o feche, o que o App nunca faz por conta própria. Se não quiser pull requests como este, coloque { CODE("pullRequests: false") } em { CODE("audit") } na configuração.
audit_pull_not-needed = Este pull request não é mais necessário: a lista está atualizada sem ele. Ele pode ser fechado.
audit_pull_left = Outra pessoa fez commits neste branch, por isso o App o deixa como está.
audit_pull_no-permission = A configuração pede um pull request com o que não precisa do julgamento de ninguém, mas o App não pode escrevê-lo: falta a permissão { CODE("contents: write") }. Quem opera o App a adiciona nas configurações do App e, depois, um proprietário a aceita aqui.
audit_pull_refused = O GitHub não aceitou o pull request com o que não precisa do julgamento de ninguém: { CODE($reason) }. A próxima auditoria tenta de novo.

## the dashboard

dashboard_title = Painel do landscape
dashboard_about = Os pull requests abertos para o landscape e o que cada um aguarda. Este texto é atualizado no mesmo lugar, o que não notifica ninguém; feche a issue se não o quiser mais. Marque uma caixa para que um pull request seja examinado de novo: a marca some quando isso começa.
dashboard_about-silent = Os pull requests abertos para o landscape e o que seria dito a cada um. No modo { CODE("silent") }, esta issue é tudo o que se escreve, e ela é atualizada no mesmo lugar, o que não notifica ninguém. Marque uma caixa para que um pull request seja examinado de novo: a marca some quando isso começa.
dashboard_all = Examinar todos de novo
dashboard_none = Nenhum pull request para o landscape está aberto.
dashboard_audit = Última auditoria: { DAY($date) }
dashboard_heading_needs-maintainer = Para um mantenedor avaliar
dashboard_heading_ready = Prontos, para um mantenedor fazer o merge
dashboard_heading_on-hold = Em pausa, até um mantenedor retomar
dashboard_heading_needs-changes = Para quem abriu o pull request alterar
dashboard_heading_not-evaluated = Não avaliados; nova tentativa automática
dashboard_heading_waiting = Ainda não examinados
dashboard_draft = rascunho
dashboard_since = desde { DAY($date) }
dashboard_left-out =
    { $count ->
        [one] Há mais { $count } que não é mostrado: não cabe no texto.
       *[other] Há mais { $count } que não são mostrados: não cabem no texto.
    }
dashboard_cut = Há pull requests abertos mais antigos, que não são mostrados.

## check, at a terminal

check_compared = Comparado com { CODE($base) } ({ CODE($commit) }).
check_compared-earlier = Comparado com { CODE($base) } em { CODE($commit) }, em que este branch se baseia.
check_fixed = corrigido
check_fixable = { CODE("--fix") } corrige isto
check_severity =
    { $severity ->
        [failure] erro
        [warning] aviso
       *[notice] observação
    }
check_count =
    { $severity ->
        [failure]
            { $count ->
                [one] { $count } erro
               *[other] { $count } erros
            }
        [warning]
            { $count ->
                [one] { $count } aviso
               *[other] { $count } avisos
            }
       *[notice]
            { $count ->
                [one] { $count } observação
               *[other] { $count } observações
            }
    }
check_found = { LIST($counts) }.
check_no-list = Nenhuma lista do landscape muda.
check_same-commit = O que se verifica é exatamente o commit com que a comparação foi feita; indique um anterior com { CODE("--base") }.
check_nothing-found = Nada foi encontrado.
check_repairable =
    { $which ->
        [it] Isso pode ser corrigido com { CODE("--fix") }.
       *[some] Com { CODE("--fix") }, é possível corrigir { $count }.
    }
check_without-token = Só as entradas foram verificadas; com um token em { CODE("GITHUB_TOKEN") }, os projetos também são revisados.
check_entries-alone = Só as entradas foram verificadas, sem rede.
check_verdict = Veredito: { MESSAGE($title) }. Etiquetas: { PROSE($labels) }.
check_whole = A revisão como um todo

## pages of the server

front_title = Revisor do landscape
front_about = Este servidor revisa os pull requests de landscapes: indica em cada um quais requisitos de listagem um projeto proposto atende. Ele aconselha; nunca faz merge, nunca fecha e nunca aprova.
front_paths = O GitHub envia as entregas para { CODE($path) }; { CODE("/readyz") } diz se está tudo bem.
project_absent = Não há nenhum repositório público com este nome no GitHub.
project_later = O GitHub só é consultado sobre poucos projetos por vez. Volte mais tarde.

## the set-up page

set-up_title = Configurar o revisor do landscape
set-up_about = Esta página cria o GitHub App que revisa a sua lista. Nada é criado antes que você clique em um botão no GitHub.
set-up_owner = De quem é o App?
set-up_owner_person = Meu: da conta em que estou conectado no GitHub
set-up_owner_organization = De uma organização que me pertence ou cujos Apps gerencio:
set-up_organization = Nome da organização
set-up_public = Quem pode instalá-lo?
set-up_public_others = Também outras pessoas além do proprietário
set-up_public_why = Necessário se a lista pertence a uma conta diferente da do App. As listas de quem o instala são revisadas pelo seu servidor.
set-up_github = Onde está o GitHub?
set-up_github_address = Endereço do GitHub
set-up_github_enterprise = Outro endereço para o GitHub Enterprise.
set-up_webhook = Onde o GitHub encontra o seu servidor?
set-up_webhook_address = Endereço para as entregas
set-up_webhook_about = Um endereço público que leve a este programa; o caminho é { CODE($path) }.
set-up_continue = Continuar
set-up_wrong_organization = Escreva o nome que está no endereço: o de { CODE("https://github.com/ebpf-io") } é { CODE("ebpf-io") }.
set-up_wrong_github = Escreva como o navegador mostra, por exemplo { CODE("https://github.com") } ou { CODE("https://github.example.com") }.
set-up_wrong_webhook = Escreva o endereço completo, por exemplo { CODE("https://reviewer.example.com", $path) }.
set-up_wrong_loopback = O GitHub não consegue chegar a esta máquina por esse endereço: escreva o público.
set-up_make = Criar o App no GitHub
set-up_belongs =
    { HAS($organization) ->
        [true] Ele pertence à organização { CODE($organization) } em { CODE($github) }.
       *[false] Ele pertence à sua própria conta em { CODE($github) }.
    }
set-up_installs =
    { $isPublic ->
        [true] Outras pessoas podem instalá-lo.
       *[false] Ninguém mais pode instalá-lo.
    }
set-up_delivers = O GitHub envia as entregas para { CODE($address) }.
set-up_late = demora demais
set-up_answer_here = Leva a este programa.
set-up_answer_reviewer = Um revisor do landscape responde ali.
set-up_answer_silent =
    Não responde ({ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }). Você pode continuar e resolver isso antes de iniciar o programa.
set-up_answer_elsewhere = Redireciona para outro endereço ({ FIXED($status) }), e o GitHub não segue redirecionamentos: escreva esse outro.
set-up_answer_another = Algo responde ali, com { FIXED($status) }, e não é este programa: confira o seu proxy antes de iniciar o programa.
set-up_leads-back = O GitHub mostra o nome, que você pode alterar, e traz você de volta para cá.
set-up_change = Alterar algo antes
set-up_made = O App foi criado
set-up_made_kept = { CODE($app) } está no GitHub, e as credenciais dele estão em { CODE($file) }. Esta página termina com o programa, que parou.
set-up_next = Próximos passos
set-up_next_start = Inicie o programa de novo: { CODE("npm start") }
set-up_next_install = { LINK("Instale o App", $url) } no repositório da lista. Os pull requests abertos são revisados em poucos segundos.
set-up_next_doctor = Pergunte se está tudo bem: { CODE("npm run doctor") }
set-up_failed = Não funcionou
set-up_failed_again = Começar de novo
set-up_failed_no-page = Essa página não existe.
set-up_failed_form = Esse formulário não foi feito por este programa.
set-up_failed_not-asked = Este programa não pediu esse App ao GitHub.
set-up_failed_refused = O GitHub não entrega as credenciais do App ({ FIXED($status) }): o código para isso só vale uma vez, e por uma hora.
set-up_failed_silent =
    { CODE($url) } não entregou as credenciais do App: { HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }.
