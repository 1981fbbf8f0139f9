### The sentences in European Portuguese. The words follow the Portuguese pages of ebpf.io where these are European
### themselves. Other than in Brazil, 0 is [other] here. `words_place` brings its preposition. How this file works: see en.ftl.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] em { TIER("major") }
        [emerging] em { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] em { CODE($group) }
               *[false] no panorama
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] { CODE($name) }
       *[false] Esta entrada
    }
words_sentence = { MESSAGE($said) }.
words_meant = Queria dizer { CODE($near) }, que existe?
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
requirement_production-use_name = Utilizado em produção
requirement_maturity_name = Maturidade

## open-source

open-source_file = { CODE($path) } contém { LIST($licences) }
open-source_file-restricted = { CODE($path) } contém { LIST($licences) }, que não é uma licença de código aberto
open-source_file-unmatched = { CODE($path) } não contém nenhuma licença conhecida aqui
open-source_detected = O GitHub deteta { CODE($licence) }
open-source_stated = { CODE($path) } indica { LIST($licences) }
open-source_says = { CODE($path) } diz { CODE($text) }
open-source_none = Nenhuma licença foi encontrada no repositório
open-source_remedy-restricted = O projeto poderá ser listado quando todo o código-fonte estiver sob uma licença de código aberto em vez de { CODE($licence) }, como uma das que a { LINK("Open Source Initiative aprova", "https://opensource.org/licenses") }.
open-source_remedy-part = Diga no README que partes estão sob que licença e que aquilo que esta entrada descreve funciona só com as partes de código aberto.
open-source_question-part = Parte do projeto talvez não seja de código aberto: veja { CODE($path) }. Sem essa parte, o que a entrada descreve é de código aberto?
open-source_remedy-says = Uma licença de código aberto permite a todos utilizar, modificar, partilhar e vender o código. Retire a frase que diz o contrário ou explique no README a que se refere.
open-source_question-says = { CODE($path) } nega algo que uma licença de código aberto concede a todos?
open-source_remedy-documents = { CODE($licence) } é uma licença para documentos. Adicione um ficheiro { CODE("LICENSE") } com uma licença de código aberto para o código-fonte.
open-source_question-documents = { CODE($path) } coloca o repositório inteiro sob { CODE($licence) }, uma licença para documentos. Isso basta para o código-fonte que está nele?
open-source_remedy-undecided = Nem a Open Source Initiative nem a Free Software Foundation incluem { CODE($licence) } nas suas listas. Se o código também estiver disponível sob uma licença listada, adicione-a ao repositório.
open-source_question-undecided = { CODE($licence) } conta como código aberto para os fins desta lista?
open-source_remedy-unmatched = Coloque o texto inalterado da licença em { CODE($path) } ou adicione no início uma linha { CODE("SPDX-License-Identifier:") } com o identificador dela.
open-source_question-unmatched = O texto em { CODE($path) } é uma licença de código aberto?
open-source_remedy-no-file = Adicione um ficheiro { CODE("LICENSE") } com o texto da licença à pasta raiz de { CODE($repository) }. Os textos estão em { LINK("Choose a License", "https://choosealicense.com") }.
open-source_question-stated = Nenhum ficheiro de licença abrange todo o projeto. O que se diz nesses locais é suficiente?

## core

core_programs =
    { $count ->
        [one] Um ficheiro-fonte de um programa { PROSE($core) }, { CODE($example) }
       *[other] { $count } ficheiros-fonte de programas { PROSE($core) }, como { CODE($example) }
    }
core_generated =
    { $count ->
        [one] Um ficheiro gerado a partir de um programa { PROSE($core) }, { CODE($example) }
       *[other] { $count } ficheiros gerados a partir de programas { PROSE($core) }, como { CODE($example) }
    }
core_users =
    { $count ->
        [one] Um ficheiro que utiliza { PROSE($core) }, { CODE($example) }
       *[other] { $count } ficheiros que utilizam { PROSE($core) }, como { CODE($example) }
    }
core_dependency = Depende diretamente de { CODE($name) } ({ CODE($path) })
core_submodule = Inclui { CODE($name) } como submódulo ({ CODE($path) })
core_copy = Traz uma cópia de { CODE($name) } ({ CODE($path) })
core_share = Pelo menos { $percent }% dos seus próprios ficheiros-fonte utilizam { PROSE($core) }
core_share-counted = { $percent }% dos seus próprios ficheiros-fonte utilizam { PROSE($core) }
core_share-all =
    { $total ->
        [one] O único ficheiro-fonte próprio utiliza { PROSE($core) }
       *[other] Todos os seus próprios ficheiros-fonte utilizam { PROSE($core) }
    }
core_mention-readme-opening = O início do { CODE("README") } menciona { PROSE($core) }
core_mention-readme = O { CODE("README") } menciona { PROSE($core) } mais abaixo
core_mention-description = A descrição do repositório menciona { PROSE($core) }
core_only-traced =
    { $count } de { $total } { $total ->
        [one] ficheiro-fonte próprio
       *[other] ficheiros-fonte próprios
    } { $count ->
        [one] menciona
       *[other] mencionam
    } { PROSE($core) }; nenhum é um programa { PROSE($core) } nem carrega um, e o README não toca no assunto
core_mention-vague = O projeto fala de BPF, que também pode ser um filtro do tipo clássico
core_mention-topics = Os tópicos do repositório mencionam { PROSE($core) }
core_mention-name = O nome do repositório fala de { PROSE($core) }
core_traces =
    { $count ->
        [one] Um ficheiro que menciona { PROSE($core) } e não é um programa { PROSE($core) }, { CODE($example) }
       *[other] { $count } ficheiros que mencionam { PROSE($core) } e não são programas { PROSE($core) }, como { CODE($example) }
    }
core_named =
    { $count ->
        [one] Um ficheiro com { PROSE($core) } no nome, que não se revelou um programa, { CODE($example) }
       *[other] { $count } ficheiros com { PROSE($core) } no nome, dos quais nenhum se revelou um programa, como { CODE($example) }
    }
core_related = O código { PROSE($core) } foi encontrado em { CODE($repository) }, que este projeto cita
core_runtime = O que executa ou compila programas { PROSE($core) } é feito aqui: { CODE($path) }
core_elsewhere = O código-fonte está em { CODE($url) }, onde esta revisão não consegue procurar
core_part = O projeto é a pasta { CODE($folder) } de um repositório maior
core_nothing =
    { $count ->
        [0] Nada no repositório traz sinal de { PROSE($core) }: nenhum programa, nenhuma biblioteca, nenhuma menção
        [one] O seu único ficheiro-fonte próprio não traz sinal de { PROSE($core) }: nenhum programa, nenhuma biblioteca, nenhuma menção
       *[other] Nenhum dos seus { $count } ficheiros-fonte próprios traz sinal de { PROSE($core) }: nenhum programa, nenhuma biblioteca, nenhuma menção
    }
core_thin =
    { $count ->
        [0] O repositório não contém ficheiros-fonte próprios nem sinal de { PROSE($core) }; a parte de { PROSE($core) } pode, portanto, estar noutro lugar
        [one] O repositório contém { $count } ficheiro-fonte próprio e nenhum sinal de { PROSE($core) }; a parte de { PROSE($core) } pode, portanto, estar noutro lugar
       *[other] O repositório contém { $count } ficheiros-fonte próprios e nenhum sinal de { PROSE($core) }; a parte de { PROSE($core) } pode, portanto, estar noutro lugar
    }
core_nothing-seen =
    { $count ->
        [one] Nenhum sinal de { PROSE($core) } no nome do seu único ficheiro-fonte próprio nem no que foi lido dele
       *[other] Nenhum sinal de { PROSE($core) } nos nomes dos seus { $count } ficheiros-fonte próprios nem no que foi lido deles
    }
core_only-said =
    { $count ->
        [0] Nada do que foi encontrado no repositório é um programa { PROSE($core) } nem utiliza um; só os próprios textos o mencionam
        [one] Nenhum programa { PROSE($core) }, e nada que utilize um, foi encontrado no seu único ficheiro-fonte próprio; só os próprios textos o mencionam
       *[other] Nenhum programa { PROSE($core) }, e nada que utilize um, foi encontrado nos seus { $count } ficheiros-fonte próprios; só os próprios textos o mencionam
    }
core_lean-learning = No máximo, ajuda as pessoas: pelo nome ou pelas primeiras palavras, isto é material de estudo, uma demonstração, um modelo, uma lista de ligações ou documentação, quaisquer que sejam os programas que contém
core_lean-carried = Provavelmente sim: { CODE($repository) } tem { PROSE($core) } como tecnologia central, e este projeto parece ser a outra parte dele
core_lean-front = Provavelmente sim: este projeto está ao serviço de { CODE($repository) }, que se apresenta com { PROSE($core) }
core_lean-beside = Provavelmente não: { PROSE($core) } foi encontrado em { CODE($repository) }, mas nada mostra que este projeto se apoie nele
core_lean-used = Provavelmente não: o projeto depende de { CODE($repository) }, que tem { PROSE($core) } como tecnologia central, mas menciona { PROSE($core) } como uma coisa entre outras
core_lean-toolchain = Provavelmente sim: contém aquilo com que outras pessoas compilam ou executam os seus programas { PROSE($core) }
core_lean-said = No máximo, parece ajudar as pessoas: o projeto apresenta-se com { PROSE($core) }, mas não se encontrou nenhum programa nem biblioteca de { PROSE($core) }
core_lean-words = Provavelmente não: só os textos falam de { PROSE($core) }; não há programa nem biblioteca
core_lean-introduced =
    Provavelmente sim: o próprio projeto fala de { PROSE($core) }, embora só em { $count } de { $total } { $total ->
        [one] ficheiro-fonte próprio
       *[other] ficheiros-fonte próprios
    } se tenha constatado a sua utilização
core_lean-part =
    Provavelmente não: o projeto menciona { PROSE($core) } no máximo como uma coisa entre outras, e em { $count } de { $total } { $total ->
        [one] ficheiro-fonte próprio
       *[other] ficheiros-fonte próprios
    } se constatou a sua utilização
core_aside =
    { $count ->
        [0] Só uma dependência foi encontrada: nenhum dos ficheiros-fonte próprios que foram lidos é um programa { PROSE($core) } nem utiliza um
       *[other] Uma parte pequena: em { $count } de { $total } ficheiros-fonte próprios constatou-se a utilização de { PROSE($core) }, e nem a descrição nem o README o mencionam
    }
core_aside-listed = Uma parte pequena: em { $count } de { $total } ficheiros-fonte próprios constatou-se a utilização de { PROSE($core) }, e o README só o menciona mais abaixo, numa lista
core_unreadable = O GitHub não forneceu todos os ficheiros neste momento, por isso nada foi concluído
core_truncated = O GitHub listou só uma parte dos ficheiros, e essa parte não traz sinal de { PROSE($core) }
core_sample-large = Isto é o que mostra uma amostra dos ficheiros: o repositório é demasiado grande para ser lido por inteiro
core_sample-for-now = Isto é o que mostra uma amostra dos ficheiros: neste momento não foi possível obter o repositório inteiro
core_remedy-unmet = Inclua uma ligação para o repositório que contém o código { PROSE($core) } ou diga na descrição onde { PROSE($core) } entra e como o projeto ajuda as pessoas a utilizá-lo.
core_remedy-aside = Se o projeto perde a sua finalidade sem a parte de { PROSE($core) }, diga-o no início do README, bem como o que essa parte faz. Um mantenedor será então consultado.
core_remedy-ask = Diga na descrição que parte utiliza { PROSE($core) }, com uma ligação para o código dela, e o que ainda funcionaria sem ela.
core_remedy-unknown = Não precisa de fazer nada: a próxima revisão verifica de novo.
core_question = { CODE($name) } perderia a sua finalidade sem { PROSE($core) }, ou ajuda as pessoas a utilizar { PROSE($core) } em produção?

## maintained

maintained_archived = O repositório está arquivado
maintained_disabled = O GitHub desativou o repositório
maintained_notice = O README diz { CODE($text) }
maintained_notice-in-description = A descrição do repositório diz { CODE($text) }
maintained_badge = Um emblema no README diz { CODE($text) }
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
maintained_remedy-archived = Se o projeto continua, desarquive o repositório ou inclua uma ligação para aquele em que continua.
maintained_remedy-empty = Envie o código com um push ou inclua uma ligação para o repositório que o contém.
maintained_remedy-disabled = Inclua uma ligação para um repositório que as pessoas possam abrir e para o qual possam contribuir.
maintained_remedy-ended = Se, afinal, o projeto continua, retire o aviso que diz o contrário. Caso contrário, não pode ser listado.
maintained_remedy-moved = Se o projeto continua noutro endereço, inclua uma ligação para esse endereço.
maintained_remedy-dead =
    { $days ->
        [one] Nada acontece aqui há mais de { FIXED($days) } dia. Se o projeto continua, inclua uma ligação para onde continua ou proponha-o de novo depois da próxima versão.
       *[other] Nada acontece aqui há mais de { FIXED($days) } dias. Se o projeto continua, inclua uma ligação para onde continua ou proponha-o de novo depois da próxima versão.
    }
maintained_remedy-quiet =
    Um commit feito por uma pessoa há no máximo { $commitDays ->
        [one] { FIXED($commitDays) } dia
       *[other] { FIXED($commitDays) } dias
    }, ou uma versão publicada há no máximo { $releaseDays ->
        [one] { FIXED($releaseDays) } dia
       *[other] { FIXED($releaseDays) } dias
    }, mostraria que alguém cuida do projeto.
maintained_question-quiet = Há algum tempo que está tudo calmo por aqui. O projeto está pronto e alguém cuida dele, ou foi abandonado?
maintained_question-automated = Aqui só parece haver atividade de bots. Ainda há uma pessoa a cuidar do projeto?
maintained_question-upkeep = Os commits recentes parecem manutenção feita em muitos repositórios ao mesmo tempo. Ainda há alguém a trabalhar neste?
maintained_question-paused = O próprio projeto diz que deixou de ser desenvolvido. Ainda há quem cuide dele?
maintained_question-moved = O próprio projeto diz que continua noutro lugar. A ligação da entrada deve apontar para lá?

## governance

governance_issues-open = As issues estão ativadas
governance_discussions-open = As discussões estão ativadas
governance_tracker-elsewhere = O README aponta para outro rastreador público de issues: { CODE($words) }
governance_tracker-in-entry = A entrada tem uma ligação para outro rastreador público de issues: { CODE($words) }
governance_outsiders =
    { $count ->
        [one] Nos últimos doze meses, foram incorporadas alterações de uma pessoa além dos mantenedores
       *[other] Nos últimos doze meses, foram incorporadas alterações de { $count } pessoas além dos mantenedores
    }
governance_authors =
    { $core ->
        [one] Além de quem mais escreveu
       *[other] Além das { $core } pessoas que mais escreveram
    }, { $count ->
        [one] uma pessoa escreveu alguns dos commits mais recentes
       *[other] { $count } pessoas escreveram alguns dos commits mais recentes
    }
governance_nobody-else =
    { $count ->
        [one] Ninguém além do autor contribuiu ainda
       *[other] Ninguém além dos { $count } autores contribuiu ainda
    }
governance_readme-refuses = O README diz: { CODE($words) }
governance_waiting =
    { $count ->
        [one] { $count } pull request de outra pessoa espera há mais de seis meses, e nenhum dos últimos incorporados é de outras pessoas
       *[other] { $count } pull requests de outras pessoas esperam há mais de seis meses, e nenhum dos últimos incorporados é de outras pessoas
    }
governance_readme-link = O README tem uma ligação para um guia de contribuição
governance_file = { CODE($path) } existe
governance_readme-section = O README tem uma secção { CODE($heading) }
governance_foundation = O README diz que o projeto é acolhido por { CODE($foundation) }
governance_owner-file = { CODE($path) } da organização, em { CODE($owner, "/.github") }
governance_add-tracker = Ative as issues ou diga no README onde bugs e ideias são discutidos em público.
governance_add-contributing = Adicione um { CODE("CONTRIBUTING.md") } que diga como um patch é aceite; um no repositório { CODE(".github") } da sua organização também conta.
governance_add-stewardship = Adicione um destes ficheiros: { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } ou { CODE("CODE_OF_CONDUCT.md") }, para que as pessoas saibam quem decide e como são tratadas.
governance_add-both = Adicione um { CODE("CONTRIBUTING.md") } que diga como um patch é aceite e um destes ficheiros: { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } ou { CODE("CODE_OF_CONDUCT.md") }.
governance_question = Com o que foi encontrado, o projeto está suficientemente aberto a outras pessoas, ou deveria acrescentar algo antes?
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
        [one] A contagem do GitHub deixa a dúvida: mais de { FIXED($moreThan) } pessoa contribuiu para o projeto?
       *[other] A contagem do GitHub deixa a dúvida: mais de { FIXED($moreThan) } pessoas contribuíram para o projeto?
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

production-use_reference = A descrição indica um utilizador, com uma ligação para { CODE($host) }
production-use_adopters-file =
    { $count ->
        [one] { CODE($path) } lista { $count } utilizador
       *[other] { CODE($path) } lista { $count } utilizadores
    }
production-use_adopters-section =
    { $count ->
        [one] A secção { CODE($heading) } do README lista { $count } utilizador
       *[other] A secção { CODE($heading) } do README lista { $count } utilizadores
    }
production-use_claim = A descrição afirma isso, sem uma ligação para um utilizador: { CODE($claim) }
production-use_other-link = Uma ligação para { CODE($host) } que não diz quem utiliza o projeto
production-use_own-site = { CODE($host) } é o site do próprio projeto ou do seu fornecedor
production-use_nothing = A descrição não diz quem utiliza o projeto em produção
production-use_who =
    { $wanted ->
        [one] Quem o utiliza em produção? Indique pelo menos { $wanted } utilizador na descrição, com uma ligação que outras pessoas possam abrir: uma publicação num blogue, uma palestra, um { CODE("ADOPTERS.md") }.
       *[other] Quem o utiliza em produção? Indique pelo menos { $wanted } utilizadores na descrição, cada um com uma ligação que outras pessoas possam abrir: uma publicação num blogue, uma palestra, um { CODE("ADOPTERS.md") }.
    }
production-use_add-links =
    { $wanted ->
        [one] Adicione à descrição ligações de pelo menos { $wanted } utilizador independente: publicações no seu próprio blogue ou palestras, ou um { CODE("ADOPTERS.md") } com o nome e o site dele.
       *[other] Adicione à descrição ligações de pelo menos { $wanted } utilizadores independentes: publicações nos seus próprios blogues ou palestras, ou um { CODE("ADOPTERS.md") } com os nomes e sites deles.
    }
production-use_question = A utilização em produção é suficientemente significativa para { TIER("major") }?

## maturity

maturity_since = Existe desde { DAY($date) }
maturity_since-at-least = Existe, pelo menos, desde { DAY($date) }
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
elsewhere_too-large = O repositório é demasiado grande para ser lido aqui
elsewhere_part = O projeto é uma parte do repositório: { CODE($path) }
elsewhere_mirror = O repositório diz que é um espelho; o projeto está alojado noutro lugar
elsewhere_no-address = A entrada não tem ligação para o código-fonte
elsewhere_remedy = O projeto não está no GitHub, por isso um mantenedor examina-o manualmente: adicione à descrição ligações que respondam às perguntas.
elsewhere_remedy-part = O repositório contém mais do que o projeto, por isso um mantenedor examina-o manualmente: adicione à descrição uma ligação que responda à pergunta quanto à parte do projeto.
elsewhere_remedy-no-address = Adicione uma ligação com o rótulo { CODE("GitHub") } para o repositório, ou uma ligação para onde quer que o código-fonte esteja.
elsewhere_question-open-source = Todo o código-fonte está sob uma licença de código aberto?
elsewhere_question-core = { PROSE($core) } é a tecnologia central do projeto, ou o projeto ajuda outras pessoas a utilizar { PROSE($core) } em produção?
elsewhere_question-ebpf-core = O eBPF é a tecnologia central do projeto, ou o projeto ajuda outras pessoas a utilizar o eBPF em produção?
elsewhere_question-maintained =
    Alguém cuida do projeto: há um commit feito há no máximo { $commitDays ->
        [one] { FIXED($commitDays) } dia
       *[other] { FIXED($commitDays) } dias
    }, ou uma versão publicada há no máximo { $releaseDays ->
        [one] { FIXED($releaseDays) } dia
       *[other] { FIXED($releaseDays) } dias
    }?
elsewhere_question-governance = Toda a gente pode participar?
elsewhere_question-contributors =
    { $moreThan ->
        [one] Mais de { FIXED($moreThan) } pessoa contribuiu?
       *[other] Mais de { FIXED($moreThan) } pessoas contribuíram?
    }
elsewhere_question-production-use = O projeto é utilizado em produção por um número significativo de utilizadores?
elsewhere_question-maturity =
    { $months ->
        [0] A lista pede { words_stars-asked } no GitHub. O projeto é assim tão conhecido?
        [one] O projeto tem mais de { FIXED($months) } mês?
       *[other] O projeto tem mais de { FIXED($months) } meses?
    }
not-known_not-found = Não existe um repositório público { CODE($repository) }
not-known_no-answer = O GitHub não respondeu a isto neste momento
not-known_too-large = O repositório é demasiado grande para que o GitHub responda a isto
not-known_not-read = Isto não foi lido
not-known_failed = A avaliação deste ponto terminou num erro inesperado
not-known_remedy-not-found = Verifique o endereço; o repositório tem de ser público.
not-known_remedy = Nada a fazer por enquanto: isto será consultado de novo na próxima revisão.
removal_gone = Já não existe um repositório público { CODE($repository) }
removal_remedy = Adicione à descrição uma ligação que mostre por que motivo a entrada deve mudar.
removal_question = Nada do que foi encontrado aqui diz por si só que { CODE($name) } deva ser removido. O motivo dado na descrição basta?
removal_question-demotion = Nada do que foi encontrado aqui diz por si só que { CODE($name) } deva passar para { TIER("emerging") }. O motivo dado na descrição basta?

## entry checks

check_not-carried-out = Não foi possível fazer a verificação { CODE($check) } aqui, por isso nada se diz sobre esse ponto. A falha é deste programa, não sua.
syntax_trailing-comma = Há uma vírgula depois do último elemento, o que o JSON não permite. Retire-a.
syntax_missing-comma = Falta uma vírgula depois disto. Adicione uma.
syntax_missing-bracket = Falta { CODE($missing) } aqui, por isso não é possível ler a lista. Adicione o que falta.
syntax_comment = O JSON não tem comentários. Retire este.
syntax_byte-order-mark = O ficheiro começa por uma marca de ordem de bytes (BOM), que ninguém vê e que o JSON não permite. Guarde-o como UTF-8 sem ela.
syntax_tab-indentation = Esta linha está indentada com uma tabulação, e o YAML aceita apenas espaços. Indente-a com espaços, como as linhas à volta.
syntax_indentation = Esta linha não começa onde deveria. Indente-a como as linhas à volta, na mesma entrada.
syntax_missing-colon = { CODE($field) } precisa de dois pontos seguidos de um espaço, como os outros campos têm.
syntax_missing-space = Falta um espaço depois do hífen. Adicione-o.
syntax_needs-quotes = { CODE($sign) } tem um significado próprio no YAML. Coloque este valor entre aspas.
syntax_text-behind-quote = Há texto depois das aspas de fecho. Coloque o valor inteiro entre aspas: aspas duplas, se tiver um apóstrofo.
syntax_backslash = Uma barra invertida entre aspas duplas tem um significado próprio. Escreva-a duas vezes.
syntax_no-group-name = Esta categoria não tem nome, e sem ele não é possível gerar o panorama. Adicione-o.
syntax_second-document = Esta linha de hífenes inicia outro documento, e a lista tem de ser um só. Retire-a.
syntax_duplicate-key = { CODE($key) } aparece duas vezes na mesma entrada. Mantenha apenas uma das ocorrências.
syntax_unterminated-string = Este texto não tem aspas de fecho na mesma linha. Feche-o.
syntax_unexpected-token = Não é possível ler a lista aqui: { CODE($found) } não é esperado neste lugar. Procure aspas, uma vírgula ou um parêntese reto em falta ou a mais imediatamente antes.
syntax_unexpected-end = O ficheiro termina antes da lista. Feche o que ainda está aberto: aspas, uma chaveta ou um parêntese reto.
syntax_not-a-list = Nenhuma lista de entradas foi encontrada neste ficheiro. Compare-o com a versão dele no branch base.
syntax_not-a-literal = Este valor não é um texto simples nem um número, por isso não pôde ser verificado. Escreva-o por extenso, se puder.
syntax_conflict-marker = Um marcador de conflito de merge ainda está aqui. Resolva o conflito e retire o marcador.
syntax_beyond-limits = Daqui em diante, a lista é demasiado grande ou demasiado aninhada para ser verificada. Um mantenedor tem de a examinar.
schema_missing = { words_this-entry } não tem { CODE($field) }, que as outras entradas da lista têm. Adicione o campo.
schema_required = { words_this-entry } não tem { CODE($field) }, e sem esse campo não é possível gerar o panorama. Adicione-o.
schema_asked = { words_this-entry } não tem { CODE($field) }, que todas as entradas desta lista têm de ter. Adicione o campo.
schema_address =
    { HAS($example) ->
        [true] { CODE($field) } de { CODE($name) } deve ser um endereço no formato { CODE($example) }: com este não é possível gerar o panorama. Corrija-o.
       *[false] { CODE($field) } de { CODE($name) } deve ser um endereço que comece por { CODE("https://") }: com este não é possível gerar o panorama. Corrija-o.
    }
schema_unknown = { CODE($name) } tem um campo { CODE($field) } que nenhuma outra entrada tem, por isso o site não o conhece. Verifique a grafia ou retire o campo.
schema_empty =
    { HAS($name) ->
        [true] { CODE($field) } de { CODE($name) } está vazio. Preencha o campo.
       *[false] { CODE($field) } está vazio. Preencha o campo.
    }
schema_type =
    { $kind ->
        [text] { CODE($field) } de { CODE($name) } deve ser um texto entre aspas. Altere o valor.
        [number] { CODE($field) } de { CODE($name) } deve ser um número. Altere o valor.
        [address] { CODE($field) } de { CODE($name) } deve ser um endereço que comece por { CODE("https://") }. Altere o valor.
        [repository] { CODE($field) } de { CODE($name) } deve ser um repositório no GitHub, no formato { CODE("owner/name") }. Altere o valor.
        [one-text] { CODE($field) } de { CODE($name) } deve ser um único texto. Altere o valor.
        [list] { CODE($field) } de { CODE($name) } deve ser uma lista. Altere o valor.
        [yes-or-no] { CODE($field) } de { CODE($name) } deve ser true ou false. Altere o valor.
        [group] { CODE($field) } de { CODE($name) } deve ser um grupo de campos. Altere o valor.
        [date] { CODE($field) } de { CODE($name) } deve ser uma data no formato 2026-01-31. Altere o valor.
       *[word] { CODE($field) } de { CODE($name) } deve ter apenas letras minúsculas e hífenes. Altere o valor.
    }
schema_links = { CODE("urls") } de { CODE($name) } deve ser uma lista em que cada ligação tem um { CODE("label") } e um { CODE("url") }, ambos textos. Complete o que falta.
schema_unknown-in-link = Uma ligação de { CODE($name) } tem um campo { CODE($field) }, que o site não conhece. Uma ligação tem um { CODE("label") } e um { CODE("url") }.
schema_no-stars = { CODE($name) } não tem { CODE("githubStars") }, e o site ordena a lista por esse campo. Adicione o número de estrelas.
schema_no-stars-known = { CODE($name) } não tem { CODE("githubStars") }, e o site ordena a lista por esse campo. Adicione o número, que neste momento é { $actual }.
schema_stars-type = { CODE("githubStars") } de { CODE($name) } deve ser um número inteiro sem aspas. Altere o valor.
schema_order = As outras entradas da lista têm os campos na ordem { LIST($keys) }. Seria bom que { CODE($name) } também os tivesse assim.
duplicate_name = { CODE($name) } já está em { CODE($list) }. Edite ou mova essa entrada em vez de adicionar uma segunda.
duplicate_since = { CODE($name) } já está na lista: entrou em { CODE($list) } no branch base depois de este branch ter começado. Faça o merge do branch base e edite ou mova essa entrada em vez de adicionar uma segunda.
duplicate_namesake = { CODE($name) } já está em { CODE($list) }, com o repositório { CODE($repository) }. Se for outro projeto, dê a este um nome que os diferencie; se for o mesmo, edite aquela entrada.
duplicate_repository = O repositório de { CODE($name) } já está listado como { CODE($other) }, em { CODE($list) }. Se forem o mesmo projeto, mantenha uma só entrada.
duplicate_in-group = { CODE($name) } já está em { CODE($group) }, e não é possível gerar o panorama com duas entradas do mesmo nome ali. Edite a outra ou dê a esta um nome diferente.
duplicate_two-groups = { CODE($name) } já está listado em { CODE($group) }. Mantenha-o só na categoria em que melhor se enquadra; { CODE("second_path") } também o mostra noutra.
github-link_no-repository = { CODE($url) } não é um repositório, por isso o panorama não mostra nem estrelas nem licença de { CODE($name) }. Se houver um repositório principal, o endereço dele seria melhor.
github-link_not-gathered = O panorama obtém as estrelas e a licença de { CODE($name) } do próprio repositório, não de { CODE($url) }. Utilize { CODE($canonical) }.
github-link_label =
    { $isStarred ->
        [true] A ligação para o repositório de { CODE($name) } tem o rótulo { CODE($label) }. Dê-lhe exatamente o rótulo { CODE("GitHub") }: a atualização mensal das estrelas guia-se por essa palavra.
       *[false] A ligação para o repositório de { CODE($name) } tem o rótulo { CODE($label) }. Dê-lhe exatamente o rótulo { CODE("GitHub") }.
    }
github-link_missing = { CODE($name) } não tem uma ligação com o rótulo { CODE("GitHub") }, por isso não é possível atualizar as suas estrelas. Adicione uma que leve ao repositório.
github-link_elsewhere = { CODE($name) } não tem um repositório próprio no GitHub, por isso a atualização mensal das estrelas não o inclui. Se houver um, ou um espelho, adicione uma ligação para ele com o rótulo { CODE("GitHub") }.
github-link_folder = A atualização das estrelas lê repositórios inteiros, e as estrelas de { CODE($repository) } não são as de { CODE($path) } dentro dele. Dê a esta ligação outro rótulo, como { CODE($label) }.
github-link_two = { CODE($name) } tem mais de uma ligação com o rótulo { CODE("GitHub") }. Mantenha esse rótulo para o repositório principal e dê à outra ligação um rótulo diferente.
github-link_other-host = A ligação com o rótulo { CODE("GitHub") } leva a { CODE($url) }, que não fica em github.com. Inclua uma ligação para o repositório no GitHub ou mude o rótulo.
github-link_organisation = A ligação com o rótulo { CODE("GitHub") } leva a { CODE($url) }, que não é um repositório. Inclua uma ligação para o repositório principal do projeto, { CODE("https://github.com/owner/repository") }.
github-link_not-canonical =
    { $isStarred ->
        [true] A atualização das estrelas não consegue ler o endereço { CODE($url) }. Utilize { CODE($canonical) }, sem nada depois.
       *[false] Utilize uma ligação para { CODE($canonical) }, o próprio repositório, em vez de { CODE($url) }.
    }
repository_not-found =
    { HAS($near) ->
        [true] Não existe um repositório público { CODE($asked) } no GitHub. { words_meant }
       *[false] Não existe um repositório público { CODE($asked) } no GitHub. Verifique o endereço de { CODE($name) } ou torne o repositório público.
    }
repository_moved = O repositório de { CODE($name) } mudou de endereço e agora é { CODE($present) }. Utilize o endereço atual.
repository_fork = { CODE($asked) } é um fork de outro repositório. Se é lá que { CODE($name) } é desenvolvido, utilize uma ligação para o original.
repository_fork-of = { CODE($asked) } é um fork de { CODE($parent) }. Se é lá que { CODE($name) } é desenvolvido, utilize uma ligação para o original.
logo_not-registered = O logótipo { CODE($name) } foi importado, mas não registado. Adicione-o a { CODE("logos") } em { CODE($registry) }.
logo_not-imported = O logótipo { CODE($name) } ainda não está registado. Importe { CODE($file) } em { CODE($registry) } e adicione { CODE($name) } a { CODE("logos") } nesse ficheiro.
logo_unknown = Não existe o logótipo { CODE($name) }. Adicione o ficheiro a { CODE($folder) } e registe-o em { CODE($registry) }, ou deixe { CODE("logoName") } de fora: { CODE($entry) } pode ser listado sem logótipo.
logo_other-spelling = Não existe o logótipo { CODE($name) }, mas existe { CODE($present) }. Maiúsculas e minúsculas fazem diferença: escreva assim.
logo_not-in-component = O logótipo { CODE($name) } não está importado no início de { CODE($registry) }, por isso não é possível gerar a página. Importe aí o respetivo ficheiro.
logo_wrong-folder = O logótipo { CODE($file) } não está na pasta dos logótipos. Mova-o para { CODE($folder) } e importe-o de lá.
logo_no-hosted-file = O ficheiro do logótipo { CODE($file) } de { CODE($name) } não está em { CODE($folder) }. Adicione-o.
logo_removed-hosted = { CODE($name) } ainda utiliza { CODE($file) } como logótipo, que este pull request remove. Mantenha o ficheiro ou indique o novo na entrada.
logo_not-vector = O logótipo { CODE($file) } de { CODE($name) } não é um SVG. Adicione-o nesse formato: fica nítido em qualquer tamanho.
logo_svg-raster = { CODE($file) } é um SVG em torno de uma imagem em píxeis, que fica desfocada noutro tamanho. Exporte o logótipo como formas.
logo_svg-text = { CODE($file) } contém texto, que muda de aparência onde o tipo de letra não está instalado. Converta o texto em caminhos.
logo_no-file = O ficheiro { CODE($file) } é importado e não existe, por isso não é possível gerar o site. Adicione-o ou corrija o caminho.
logo_other-case = O ficheiro chama-se { CODE($present) } e é importado como { CODE($file) }. Maiúsculas e minúsculas fazem diferença: deixe os dois nomes iguais.
logo_removed = { CODE($file) } foi removido e ainda é importado em { CODE($registry) }, por isso não é possível gerar o site. Retire também a importação e o registo dele.
logo_registered-only = { CODE($name) } está registado e não importado, por isso não é possível gerar o site. Importe no início o respetivo ficheiro.
logo_module-broken = Não é possível ler este ficheiro aqui: { CODE($detail) }. Procure aspas, uma vírgula ou um parêntese reto em falta ou a mais.
logo_back-ticks = O caminho { CODE($source) } está entre acentos graves, o que uma importação não permite. Utilize aspas normais.
logo_order-before = O linter do site quer as importações por ordem alfabética: { CODE($source) } vem antes de { CODE($next) }.
logo_order-after = O linter do site quer as importações por ordem alfabética: { CODE($source) } vem depois de { CODE($previous) }.
logo_unused = Nada utiliza ainda o logótipo { CODE($file) }. Indique-o numa entrada e registe-o, ou deixe o ficheiro de fora.
logo_large = { CODE($file) } tem { FIXED($kibibytes) } KiB, e é carregado por quem abre a página. Reduza-o a menos de { FIXED($most) } KiB.
logo_pointer = { CODE($file) } é um ponteiro do Git LFS ({ CODE($found) }) e não a imagem, por isso o site não consegue mostrá-la. Faça o commit da própria imagem.
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } não é um SVG: começa por { CODE($found) }. Exporte o logótipo como SVG.
       *[false] { CODE($file) } não é um SVG: está comprimido ou é outro tipo de imagem. Exporte o logótipo como SVG simples.
    }
logo_text = { CODE($file) } é um texto e não uma imagem: começa por { CODE($found) }. Substitua-o pela imagem e dê-lhe a extensão adequada.
logo_svg-active = { CODE($file) } contém mais do que um desenho ({ LIST($found) }), algo que um navegador executaria ou abriria. Exporte o logótipo sem isso.
logo_svg-font = { CODE($file) } vai buscar o tipo de letra fora do ficheiro ({ CODE($found) }), e este não está disponível onde o logótipo é mostrado. Converta o texto em caminhos.
logo_svg-outside = { CODE($file) } faz referência a algo fora do ficheiro ({ CODE($found) }). Exporte o logótipo de modo que tudo esteja nele.
stars_differs =
    { $actual ->
        [one] { CODE($name) } tem { $actual } estrela no GitHub, e { CODE("githubStars") } diz { CODE(FIXED($written)) }. Seria bom ter o número de hoje.
       *[other] { CODE($name) } tem { $actual } estrelas no GitHub, e { CODE("githubStars") } diz { CODE(FIXED($written)) }. Seria bom ter o número de hoje.
    }
position_between = A lista é mantida por ordem de estrelas: { CODE($name) } fica entre { CODE($previous) } e { CODE($next) }. O site ordena por si, pelo que isto é só uma questão de arrumação.
position_first = A lista é mantida por ordem de estrelas: { CODE($name) } fica no início, antes de { CODE($next) }. O site ordena por si, pelo que isto é só uma questão de arrumação.
position_last = A lista é mantida por ordem de estrelas: { CODE($name) } fica no fim, depois de { CODE($previous) }. O site ordena por si, pelo que isto é só uma questão de arrumação.
position_name-between = As entradas aqui estão por ordem alfabética: { CODE($name) } fica entre { CODE($previous) } e { CODE($next) }.
position_name-first = As entradas aqui estão por ordem alfabética: { CODE($name) } fica antes de { CODE($next) }.
position_name-last = As entradas aqui estão por ordem alfabética: { CODE($name) } fica depois de { CODE($previous) }.
text_long-description = A descrição de { CODE($name) } tem { $length } caracteres, e nos cartões cabem cerca de { $most }. Seria possível encurtá-la?
text_long-title = O título de { CODE($name) } tem { $length } caracteres, e nos cartões cabem cerca de { $most }. Seria possível encurtá-lo?
text_markup = { CODE($field) } de { CODE($name) } contém HTML além de ligações simples e ênfase ({ CODE($found) }). Utilize texto simples.
text_code = { CODE($field) } de { CODE($name) } contém código que um navegador executaria ({ CODE($found) }). Utilize texto simples.
text_shouting = { CODE($field) } de { CODE($name) } fala um pouco alto de mais. Escreva sem maiúsculas nem pontos de exclamação seguidos.
text_praise = A descrição de { CODE($name) } mais elogia do que descreve. Seria possível dizer o que o projeto faz e para quem?
text_spaces = { CODE($field) } de { CODE($name) } começa ou termina com espaço em branco. Remova-o.
link_none = { CODE($url) } não é um endereço web. Escreva-o por completo, a começar por { CODE("https://") }.
link_http = { CODE($url) } também responde por https. Utilize { CODE("https://") }.
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } não leva a nenhuma página (o servidor responde { FIXED($statusCode) }). { words_meant }
       *[false] { CODE($url) } não leva a nenhuma página (o servidor responde { FIXED($statusCode) }). Verifique o endereço.
    }
link_unreachable =
    { HAS($near) ->
        [true] Nada responde em { CODE($url) }. { words_meant }
       *[false] Nada responde em { CODE($url) }. Verifique o endereço.
    }
link_refused = { CODE($url) } não leva a um servidor web público, por isso não foi aberto. Verifique o endereço.
link_twice = { CODE($url) } aparece duas vezes entre as ligações. Mantenha apenas uma.
unrelated_run = { CODE($path) } é um fluxo de trabalho ou um script, de que uma entrada na lista não precisa. Retire-o ou coloque-o num pull request próprio. Um mantenedor deve lê-lo antes de tudo.
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
        [one] Revisão do panorama · { $entries } entrada
       *[other] Revisão do panorama · { $entries } entradas
    }
review_heading_files = Revisão do panorama

## the verdict in one sentence

review_ready = { STRONG("Pronto.") } Tudo o que o panorama pede está aqui. Obrigado!
review_ready_edit = { STRONG("Pronto.") } Nada impede esta alteração. Obrigado!
review_ready_confirmed = { STRONG("Pronto.") } O que se vê do projeto está de acordo com esta alteração.
review_ready_files = { STRONG("Pronto.") } Nenhuma entrada muda, e nada deixou de funcionar.
review_needs-changes =
    { $changes ->
        [one] { STRONG("Precisa de alterações.") } Um ponto impede a aprovação; abaixo está como corrigi-lo.
       *[other] { STRONG("Precisa de alterações.") } { $changes } pontos impedem a aprovação; abaixo está como corrigi-los.
    }
review_not-evaluated = { STRONG("Ainda não avaliado.") } Não foi possível consultar uma parte neste momento. Nada conta contra si.
review_needs-maintainer =
    { $points ->
        [one] { STRONG("Agora é com um mantenedor.") } Um ponto precisa da avaliação de uma pessoa.
       *[other] { STRONG("Agora é com um mantenedor.") } { $points } pontos precisam da avaliação de uma pessoa.
    }
review_needs-maintainer_warnings =
    { $warnings ->
        [one] { STRONG("Agora é com um mantenedor.") } Resta um aviso, que pode corrigir.
       *[other] { STRONG("Agora é com um mantenedor.") } Restam { $warnings } avisos, que pode corrigir.
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

review_outcome_met = cumprido
review_outcome_unmet = não cumprido
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
        [one] veja o comentário na linha correspondente do diff.
       *[other] { $count } coisas a alterar, cada uma com um comentário na linha correspondente do diff.
    }
review_list_found = { STRONG("O que foi encontrado") }
review_list_helps = { STRONG("O que ajudaria") }
review_list_optional = { STRONG("É bom saber") }
review_list_files = { STRONG("Nos ficheiros") }
review_accept =
    { HAS($others) ->
        [true] Para aceitar um ponto: { CODE($command) }; do mesmo modo, { LIST($others) }
       *[false] Para aceitar: { CODE($command) }
    }
review_question_any = O que foi encontrado basta?
review_question_removal = Esta entrada deve sair do panorama? O que se vê não permite decidir.
review_question_demotion = Esta entrada deve passar para { TIER("emerging") }? O que se vê não permite decidir.
review_edit_fine = tudo em ordem
review_on-lines =
    { $count ->
        [one] Uma observação está na linha correspondente do diff e não bloqueia nada.
       *[other] { $count } observações estão nas linhas correspondentes do diff e não bloqueiam nada.
    }
review_patch = As correções sugeridas num só patch
review_patch_how = Em vez de aceitar as sugestões uma a uma: guarde isto como { CODE("fixes.patch") } na raiz do repositório e execute { CODE("git apply fixes.patch") }.

## what was left out, and other notices

review_left-out_problems =
    { $count ->
        [one] Há mais um ponto que não é mostrado aqui.
       *[other] Há mais { $count } pontos que não são mostrados aqui.
    }
review_left-out_entries =
    { $count ->
        [one] Mais uma entrada foi revista, mas não cabe aqui; as piores vêm primeiro.
       *[other] Mais { $count } entradas foram revistas, mas não cabem aqui; as piores vêm primeiro.
    }
review_left-out_evidence = Há muita coisa neste pull request, por isso os elementos encontrados foram resumidos.
review_left-out_patch = Não é possível mostrar aqui as correções sob a forma de patch.
review_left-out_annotations =
    { $count ->
        [one] Há mais um problema, sem anotação própria.
       *[other] Há mais { $count } problemas, sem anotação própria.
    }
review_check-run_failed = Não foi possível avaliar
review_failed = Algo correu mal durante a análise deste pull request, por isso não há veredicto sobre este commit. Uma nova tentativa será feita automaticamente. Se continuar assim, comunique a um mantenedor o id de entrega { CODE($deliveryId) }.
review_failed_no-check-run = { STRONG("Não avaliado.") } O GitHub não aceitou a verificação desta revisão: { CODE($reason) }. Uma nova tentativa será feita automaticamente. Se continuar assim, um mantenedor deve verificar o que esta App pode fazer no repositório; o registo dela contém o id de entrega { CODE($deliveryId) }.
review_check-run_shared-head = Não está pronto: outro pull request
review_shared-head = { CODE("#", FIXED($number)) } tem o mesmo commit e não passa. O GitHub mostra uma só verificação para os dois, por isso este aguarda que o outro passe ou seja fechado.
review_locked = A conversa está bloqueada, por isso a revisão aparece só aqui. Será publicada na conversa quando o bloqueio for retirado.
review_refused_comment = O GitHub não aceitou o comentário desta revisão: { CODE($reason) }. Uma nova tentativa será feita automaticamente; se continuar assim, verifique o que esta App pode fazer no repositório.
review_refused_lines = O GitHub não aceitou as observações nas linhas: { CODE($reason) }. Uma nova tentativa será feita automaticamente; se continuar assim, verifique o que esta App pode fazer no repositório.
review_refused_labels = O GitHub não aceitou as etiquetas desta revisão: { CODE($reason) }. Uma nova tentativa será feita automaticamente; se continuar assim, verifique o que esta App pode fazer no repositório.
review_notice_base-unreadable = Não é possível ler { CODE($path) } no branch base, por isso não é possível dizer com certeza o que este pull request muda nele.
review_notice_list-gone =
    { $entries ->
        [one] A única entrada de { CODE($path) } sai. É essa a intenção?
       *[other] Nenhuma das { $entries } entradas de { CODE($path) } permanece. É essa a intenção?
    }
review_notice_too-many-entries =
    { $left ->
        [one] Só as primeiras { $judged } entradas foram avaliadas; { $left } ficou de fora. Pull requests mais pequenos são revistos por inteiro.
       *[other] Só as primeiras { $judged } entradas foram avaliadas; { $left } ficaram de fora. Pull requests mais pequenos são revistos por inteiro.
    }
review_notice_too-many-files = Este pull request altera mais ficheiros do que o GitHub lista, por isso alguns podem ter passado despercebidos.
review_notice_too-many-lists =
    { $left ->
        [one] { $left } lista do panorama não foi lida, por isso não se sabe se uma entrada já está nela.
       *[other] { $left } listas do panorama não foram lidas, por isso não se sabe se uma entrada já está nelas.
    }
review_notice_list-too-large = { CODE($path) } é demasiado grande para ser lido por inteiro.
review_notice_configuration-broken = { CODE($path) } no branch predefinido tem erros, por isso foram utilizados os valores por omissão.
review_notice_configuration-unread = { CODE($path) } não é lido, pois existe ao lado um ficheiro que termina em { CODE(".yml") }. Mantenha só um deles.
review_notice_input-broken =
    { HAS($key) ->
        [true] O parâmetro { CODE("configuration") } do fluxo de trabalho tem erros, o primeiro na linha { FIXED($line) } ({ CODE($key) }), por isso foi ignorado.
       *[false] O parâmetro { CODE("configuration") } do fluxo de trabalho tem erros, o primeiro na linha { FIXED($line) }, por isso foi ignorado.
    }

## what happens next, and the footer

review_next = { STRONG("O que acontece agora:") }
review_next_ready = um mantenedor dá uma última vista de olhos antes do merge. Não precisa de fazer mais nada.
review_next_ready-with-notes = um mantenedor dá uma última vista de olhos antes do merge.
review_next_needs-changes = quando o que está em “A fazer” estiver resolvido, um mantenedor dá uma última vista de olhos.
review_next_needs-changes-in-files = envie as correções para este branch com um push, e a revisão será refeita.
review_next_needs-maintainer = um mantenedor decide. Até lá, não precisa de fazer nada.
review_next_needs-maintainer-with-warnings = corrija o que os avisos indicam ou diga num comentário por que motivo está certo; depois, um mantenedor decide.
review_next_not-evaluated = a consulta será repetida automaticamente. Não precisa de fazer nada.
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = Revisto no commit { CODE_LINK($commit, $url) }; a revisão repete-se depois de um push ou de uma edição da descrição.
review_footer_commands = Revisto no commit { CODE_LINK($commit, $url) }; a revisão repete-se depois de um push, de uma edição da descrição ou de um comentário { CODE("/landscape recheck") }. { CODE("/landscape help") } lista todos os comandos.
review_translation = Esta revisão em português
review_withdrawn = Este pull request já não altera as listas do panorama, por isso não há nada a rever.

## the check run

review_recheck_label = Verificar de novo
review_recheck_description = Consultar tudo de novo, agora
review_check-run_ready = Pronto
review_check-run_needs-changes = Precisa de alterações
review_check-run_needs-maintainer = Um mantenedor tem de avaliar
review_check-run_not-evaluated = Não foi possível avaliar
review_check-run_withdrawn = Nada a rever
review_check_syntax = Sintaxe
review_check_schema = Campos
review_check_duplicate = Duplicado
review_check_github-link = Ligação ao GitHub
review_check_repository = Repositório
review_check_logo = Logótipo
review_check_stars = Estrelas
review_check_position = Posição
review_check_text = Redação
review_check_link = Ligação
review_check_unrelated = Alteração não relacionada

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = Todo o código-fonte está sob uma licença de código aberto, e qualquer documentação, sob uma licença aberta.
requirement_open-source_how = A revisão lê o que o GitHub deteta, todos os ficheiros de licença, { CODE("LICENSES/") } e o que dizem o README e os ficheiros de pacote. Uma licença conta como aberta quando consta da lista da Open Source Initiative ou da Free Software Foundation. A ausência de licença, ou uma licença não aberta para o projeto inteiro, não cumpre o requisito; frases que retiram o que uma licença concede, como “não pode ser vendido” ou “só para investigação”, uma parte sob outra licença ou um texto que ninguém consegue identificar ficam para uma pessoa avaliar.
requirement_core_rule = { PROSE($core) } é a tecnologia central do projeto, de modo que sem ela o projeto perderia a sua finalidade; ou o projeto ajuda outras pessoas a utilizar { PROSE($core) } em produção.
requirement_core_how = Ficheiros e programas próprios dessa tecnologia e uma dependência direta de uma das suas bibliotecas são sinais fortes de { PROSE($core) }, no repositório ou noutro relacionado do mesmo proprietário. Código copiado, testes e meras palavras são sinais fracos. Quando essa tecnologia é um caminho entre vários, uma pessoa avalia, e o mesmo vale para material de estudo. O requisito não é cumprido quando não há qualquer sinal; quando só os textos falam do assunto, muito abaixo no README, ou só depois das primeiras palavras dele, se todos os ficheiros foram lidos; e quando se trata de uma parte pequena de um sistema grande que em lado nenhum diz ocupar-se do assunto.
requirement_ebpf-core_rule = O eBPF é a tecnologia central do projeto, de modo que sem ela o projeto perderia a sua finalidade; ou o projeto ajuda outras pessoas a utilizar o eBPF em produção.
requirement_ebpf-core_how = Programas eBPF, código gerado a partir deles, uma dependência direta de uma biblioteca eBPF e a utilização da chamada de sistema bpf são sinais fortes, no repositório ou noutro relacionado do mesmo proprietário. Código copiado, testes e meras palavras são sinais fracos. Quando o eBPF é um caminho entre vários, uma pessoa avalia, e o mesmo vale para material de estudo. O requisito não é cumprido quando não há qualquer sinal; quando só os textos falam de eBPF, muito abaixo no README, ou só depois das primeiras palavras dele, se todos os ficheiros foram lidos; e quando se trata de uma parte pequena de um sistema grande que em lado nenhum diz ocupar-se de eBPF.
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
    } não cumpre o requisito. Entre um caso e outro, uma pessoa avalia.
requirement_governance_rule = O projeto está aberto à colaboração, com uma governação que segue as práticas do código aberto.
requirement_governance_how =
    { $documents ->
        [required] Um rastreador público de issues tem de estar aberto, ficheiros ou o README têm de dizer como contribuir e quem decide, e nada pode indicar o contrário. Quando falta parte disso, ou um README recusa contribuições, ou pull requests de outras pessoas ficam parados durante seis meses, uma pessoa avalia; sem nenhuma forma pública de participar, o requisito não é cumprido.
       *[optional] Para { TIER("emerging") }, basta que toda a gente possa participar: um rastreador público de issues está aberto, e nada indica o contrário. Para { TIER("major") }, além disso, alterações de outras pessoas foram incorporadas nos últimos doze meses, ou está escrito como contribuir ou quem decide, ou uma fundação acolhe o projeto. Um README que recusa contribuições, ou pull requests de outras pessoas parados há seis meses, ficam para uma pessoa avaliar; sem nenhuma forma pública de participar, o requisito não é cumprido.
    }
requirement_contributors_rule =
    { $moreThan ->
        [one] Um projeto { TIER("major") } tem mais de { FIXED($moreThan) } contribuidor.
       *[other] Um projeto { TIER("major") } tem mais de { FIXED($moreThan) } contribuidores.
    }
requirement_contributors_how = As contas do GitHub com commits são o mínimo possível, e os autores sem conta são somados para obter o máximo possível; bots ficam de fora. Quando o limite está entre os dois, ou o projeto é uma pasta de um repositório maior, uma pessoa avalia.
requirement_production-use_rule = Um projeto { TIER("major") } é utilizado em ambientes semelhantes aos de produção por um número significativo de utilizadores.
requirement_production-use_how =
    { $references ->
        [one] A descrição do pull request e a lista de utilizadores do projeto são lidas em busca de nomes e ligações. { $references } referência independente ou mais basta; afirmações sem ligações, ou só o próprio site do projeto, ficam para uma pessoa avaliar; se não há nada, o requisito não é cumprido.
       *[other] A descrição do pull request e a lista de utilizadores do projeto são lidas em busca de nomes e ligações. { $references } ou mais referências independentes bastam; afirmações sem ligações, ou só o próprio site do projeto, ficam para uma pessoa avaliar; se não há nada, o requisito não é cumprido.
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
        [accepted] Aceite por { CODE($by) } em { DAY($at) }, no commit { CODE($commit) }: { CODE($reason) }
       *[declined] Recusado por { CODE($by) } em { DAY($at) }, no commit { CODE($commit) }: { CODE($reason) }
    }
override_original =
    { $original ->
        [met] Sem isso, o requisito está cumprido
        [unmet] Sem isso, o requisito não está cumprido
        [needs-review] Sem isso, uma pessoa tem de avaliar o requisito
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
            O facto de { CODE($by) } ter { $kind ->
                [accepted] aceitado
                [declined] recusado
               *[waived] dispensado
            } { CODE($requirement) } para { CODE($entry) } já não conta: { $why ->
                [entry] a entrada agora tem outro repositório ou nível, ou já não existe
                [edited] o comentário foi editado
                [deleted] o comentário foi eliminado
               *[permission] { CODE($by) } já não tem a função necessária para isso
            }.
       *[false]
            O facto de { CODE($by) } ter { $kind ->
                [accepted] aceitado
                [declined] recusado
               *[waived] dispensado
            } { CODE($requirement) } já não conta: { $why ->
                [entry] a entrada agora tem outro repositório ou nível, ou já não existe
                [edited] o comentário foi editado
                [deleted] o comentário foi eliminado
               *[permission] { CODE($by) } já não tem a função necessária para isso
            }.
    }

## replies: refused commands

refusal_no-command = Falta um comando depois de { CODE("/landscape") }. { CODE("/landscape help") } lista todos.
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } não é um comando; queria dizer { CODE($meant) }?
       *[false] { CODE($given) } não é um comando. { CODE("/landscape help") } lista todos.
    }
refusal_no-requirement = { CODE($command) } precisa do nome de um requisito: { LIST($requirements) }.
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] { CODE($given) } não é um requisito; queria dizer { CODE($meant) }?
       *[false] { CODE($given) } não é um requisito. Os que existem são { LIST($requirements) }.
    }
refusal_entry-check = { CODE($given) } é uma verificação dos ficheiros, não um requisito. { CODE("/landscape waive ", $given, " because …") } deixa de lado o que ela encontra.
refusal_no-check = { CODE($command) } precisa do nome de uma verificação: { LIST($checks) }.
refusal_requirement = { CODE($given) } é um requisito, não uma verificação dos ficheiros. { CODE("/landscape accept ", $given, " because …") } dá o requisito como cumprido.
refusal_syntax = { CODE("syntax") } não pode ser dispensada: nada se pode dizer de um ficheiro que não pode ser lido.
refusal_no-entry = Falta o nome de uma entrada depois de { CODE("for") } em { CODE($command) }.
refusal_no-reason = { CODE($command) } precisa de um motivo que outras pessoas possam ler depois: { CODE("because …") }.
refusal_unknown-language = { CODE($given) } não é um idioma falado aqui. Os que existem são { LIST($languages) }.
refusal_permission = { CODE($command) } exige a função { CODE($needed) } neste repositório, ou uma superior.
refusal_own-entry = { CODE($command) } cabe a outra pessoa, não a quem abriu o pull request.
refusal_on-hold = Este pull request está em pausa. Primeiro { CODE("/landscape resume") }, depois { CODE($command) }.
refusal_draft = Este pull request é um rascunho e ainda pode mudar. Repita { CODE($command) } quando estiver pronto.
refusal_unrelated = Este pull request não altera nenhuma das listas do panorama, por isso { CODE($command) } não tem nada a fazer.
refusal_unknown-entry = Este pull request não altera nenhuma entrada chamada { CODE($given) }.
refusal_several-entries = Este pull request altera várias entradas. Diga a qual delas se refere: { CODE("/landscape ", $command, " … for <entry>") }.
refusal_not-asked = { CODE($requirement) } não é exigido aqui, por isso não há nada a avaliar.
refusal_nothing-found = A verificação { CODE($check) } não encontrou nada aqui.
refusal_dangerous = O que { CODE($check) } encontrou aqui pode prejudicar quem abrir o site, por isso nunca é dispensado.
refusal_entry-changed = A entrada mudou enquanto escrevia isto. Examine-a de novo e depois repita { CODE($command) }.
refusal_too-many = Há demasiadas decisões neste pull request para registar mais uma.
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
explain_change-met = Nada tem de mudar: o requisito está cumprido. É verificado de novo a cada push, e um mantenedor pode recusá-lo.
explain_change-accept = Um mantenedor pode resolver a questão com { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") }
explain_not-asked = Isto não é exigido a nenhuma entrada que este pull request altere.
help_heading = Os comandos ficam numa linha própria de um comentário, fora de citações e código. Entre parênteses, quem os pode utilizar aqui:
help_who_anyone = qualquer pessoa
help_who_role = { CODE($role) } ou superior
help_who_author = quem abriu o pull request, e { CODE($role) } ou superior
help_recheck = revê de novo agora e consulta tudo outra vez
help_explain = indica a regra, como se avalia e tudo o que foi encontrado
help_accept = decisão de um mantenedor: conta como cumprido
help_decline = decisão de um mantenedor: conta como não cumprido
help_waive = decisão de um mantenedor: o que esta verificação encontra não bloqueia este pull request
help_reset = desfaz uma decisão dessas
help_hold = mantém o programa em silêncio neste pull request
help_resume = permite que volte a falar
help_language = mostra esta revisão também noutro idioma
help_help = mostra esta lista

## on hold

superseded_title = Chegou um commit mais recente
superseded_summary = Um commit mais recente chegou enquanto este era examinado. A revisão é do commit mais recente.
hold_title = Em pausa
hold_banner = { STRONG("Em pausa.") } { MESSAGE($summary) }
hold_summary = Por { CODE($by) } em { DAY($at) }: { CODE($reason) }. { CODE("/landscape resume") } num comentário faz a revisão continuar.

## the configuration file

configuration_syntax-too-long = O ficheiro é demasiado longo para ser uma configuração.
configuration_syntax-aliases = Âncoras e aliases de YAML ({ CODE("&name") }, { CODE("*name") }) não são aceites aqui. Escreva o valor por extenso.
configuration_syntax-duplicate-key = Esta chave aparece duas vezes. Mantenha só uma delas.
configuration_syntax-tab = No YAML, a indentação é feita com espaços, e esta linha começa por uma tabulação.
configuration_syntax-indentation = Esta linha não está indentada como as que estão à volta.
configuration_syntax-several-documents = Um segundo documento YAML começa aqui. Retire o { CODE("---") }.
configuration_syntax-malformed = A partir desta linha, não é possível ler o ficheiro como YAML.
configuration_unknown-key =
    { HAS($meant) ->
        [true] { CODE($key) } não é uma chave conhecida; queria dizer { CODE($meant) }?
       *[false] { CODE($key) } não é uma chave conhecida.
    }
configuration_missing-key = Falta { CODE($key) }.
configuration_not-a-group = O ficheiro contém chaves e os respetivos valores, como { CODE("language: en") }.
configuration_one-of = { CODE($key) } deve ser um destes: { LIST($values) }.
configuration_whole-number = { CODE($key) } deve ser um número inteiro de { $minimum } a { $maximum }.
configuration_yes-or-no = { CODE($key) } deve ser { CODE("true") } ou { CODE("false") }, sem aspas.
configuration_text = { CODE($key) } deve ser um texto numa só linha, de no máximo { $maximum } caracteres e não vazio.
configuration_address = { CODE($key) } deve ser um endereço que comece por { CODE("https://") }, de no máximo { $maximum } caracteres.
configuration_list = { CODE($key) } deve ser uma lista não vazia, com no máximo { $maximum } elementos.
configuration_group = { CODE($key) } deve conter chaves próprias, entre estas: { LIST($keys) }.
configuration_same-label = As etiquetas de { CODE($one) } e { CODE($other) } têm o mesmo nome. Cada uma precisa de um nome diferente.

## the check run on a change of it

configuration_valid = A configuração é válida
configuration_invalid = A configuração tem erros
configuration_removed = A configuração foi removida
configuration_changes = Em relação ao conjunto predefinido { CODE($preset) }, a configuração altera { LIST($settings) }.
configuration_changes-nothing = Não altera nada em relação ao conjunto predefinido { CODE($preset) }.
configuration_takes-effect = Entra em vigor quando estiver no branch predefinido.
configuration_removed-effect = Depois deste merge, o ficheiro da organização e os valores por omissão aplicam-se em seu lugar.
configuration_invalid-effect = Um ficheiro com erros não é utilizado de modo algum: se o merge fosse feito, os valores por omissão aplicar-se-iam em seu lugar.
configuration_unreadable = Não é possível ler o ficheiro: é demasiado grande ou não é um texto.
configuration_on-line = Linha { FIXED($line) }: { MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = Isto muda as regras que as revisões seguem
criteria_change = Depois disto, as regras em { CODE($path) } dizem outra coisa:
criteria_gone = Depois disto, nenhuma regra é encontrada em { CODE($path) }. Desapareceram:
criteria_effect = As revisões seguem a sua configuração, não este texto: continuam como antes. Se um requisito ou um número mudar, faça com que { CODE($configuration) } diga o mesmo.

## beside the lists

unrelated_summary = Este pull request não altera as listas do panorama, por isso não há nada a rever.
unrelated_merge-group = Os pull requests são revistos antes de entrar na fila de merge, por isso não há mais nada a rever aqui.

## audit

audit_title = Auditoria do panorama
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) } em { DAY($date) }, no commit { CODE($commit) }
audit_summary = Em boa forma: { STRONG($fine, " de ", $all) } projetos listados.
audit_criteria_changed = As regras em { CODE($path) } não são aquelas para as quais as revisões foram configuradas. Até que a configuração acompanhe a alteração, as revisões e esta auditoria seguem as anteriores.
audit_criteria_gone = As regras para as quais as revisões foram configuradas não são encontradas em { CODE($path) }. Se estiverem noutro lugar, indique-o em { CODE("criteria") } na configuração.
audit_criteria_missing =
    { $count ->
        [one] { $count } das frases anteriores já não está lá.
       *[other] { $count } das frases anteriores já não estão lá.
    }
audit_criteria_known = Quando a configuração seguir as novas regras, indique isso nela assim:
audit_standing_fails = fora dos requisitos
audit_standing_ask = a verificar
audit_standing_not-known = sem informação
audit_standing_fine = em boa forma
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = Não passariam hoje
audit_heading_ask = Merecem o olhar de uma pessoa
audit_heading_not-known = Não foi possível apurar
audit_heading_changes = Diferenças desde a última auditoria, em { DAY($date) }
audit_heading_news = O que aconteceu aos projetos
audit_filter_archived = arquivado
audit_filter_gone = desaparecido
audit_filter_license = outra licença
audit_filter_license-closed = já não é código aberto
audit_filter_renamed = renomeado
audit_filter_silent = sem atividade há um ano
audit_license-changed = { HAS($before) ->
        [true] { CODE($before) }
       *[false] nenhuma
    } na última auditoria, agora { HAS($now) ->
        [true] { CODE($now) }
       *[false] nenhuma
    }
audit_no-adopters = nenhuma lista de utilizadores
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
audit_filter_changed = com alterações
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
audit_change_no-longer-listed = já não está na lista
audit_change_outcome = { MESSAGE($requirement) }: { MESSAGE($from) }, agora { STRONG(MESSAGE($to)) }
audit_changes-none = Nada mudou.
audit_more = … e mais { $count }
audit_fix = Os endereços, os números de estrelas e a ordem podem ser atualizados num clone da lista com { CODE("landscape-reviewer audit ", $repository, " --fix") }.
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
        [major] Panorama: { TIER("major") }
        [emerging] Panorama: { TIER("emerging") }
       *[none] Panorama
    }
audit_badge_met = { $met } de { $all } cumpridos
audit_badge_about =
    { $tier ->
        [major] Avaliado pelo que o repositório mostra, como se o projeto fosse proposto como { TIER("major") } hoje. Quem decide são os mantenedores do panorama, e a utilização em produção cabe à proposta mostrar.
       *[none] Avaliado pelo que o repositório mostra, como se o projeto fosse proposto hoje. Quem decide são os mantenedores do panorama.
    }
audit_page_search = Procurar um projeto
audit_page_filters = Mostrar apenas
audit_page_all = todos
audit_page_sort-hint = O título de uma coluna ordena por ela.
audit_page_evidence = O que foi encontrado
audit_page_shown = apresentados
audit_page_nothing = Nenhum projeto corresponde a isso.
audit_page_picture-time = Estrelas e dias desde o último commit de uma pessoa
audit_page_picture-describes = Fora dos requisitos: { $fails }; a verificar: { $ask }; sem informação: { $unknown }; em boa forma: { $fine }
audit_page_threshold = O traço numa barra de contribuidores fica em { $moreThan }: { TIER("major") } exige mais.
audit_page_bars = Os commits de doze meses são mostrados mês a mês, do mais antigo ao mais recente.
audit_page_commits = Commits
audit_page_quiet =
    { $days ->
        [one] nenhum commit de uma pessoa há mais de { $days } dia
       *[other] nenhum commit de uma pessoa há mais de { $days } dias
    }
audit_page_not-drawn =
    { $count ->
        [one] { $count } projeto não aparece: sabe-se demasiado pouco
       *[other] { $count } projetos não aparecem: sabe-se demasiado pouco
    }
audit_page_show-all = Mostrar todos os projetos
audit_page_source = fonte
audit_page_out-of-order = fora de ordem
audit_page_day = um dia
audit_page_month = um mês
audit_page_quarter = 90 dias
audit_page_year = um ano
audit_page_footer = Esta página é independente: não carrega nada e não envia nada. A tecla da barra (/) inicia a pesquisa; Escape volta a mostrar tudo.
audit_issue-title_fails =
    { $fails ->
        [one] Auditoria do panorama: { $fails } projeto não passaria hoje
       *[other] Auditoria do panorama: { $fails } projetos não passariam hoje
    }
audit_issue-title_to-do = Auditoria do panorama: a lista pode ser atualizada
audit_issue-title_not-known = Auditoria do panorama: não foi possível apurar tudo
audit_issue-title_well = Auditoria do panorama: tudo em ordem
audit_issue-about = A auditoria mantém apenas esta issue: é reescrita no mesmo lugar de cada vez e fechada quando está tudo em ordem. Se for fechada manualmente, continua fechada até que haja algo novo a fazer.
audit_issue-well = Tudo em ordem: nenhum projeto listado deixa de cumprir o que lhe é exigido, e a lista está atualizada. Esta issue será reaberta quando isso mudar.
audit_pull_title_addresses = Atualizar as ligações para os repositórios
audit_pull_title_stars = Atualizar os números de estrelas
audit_pull_title_order = Pôr as listas por ordem de estrelas
audit_pull_about = Isto vem da auditoria do panorama, porque a configuração assim o pede. Só muda o que não precisa do juízo de ninguém:
audit_pull_rules = Cada auditoria atualiza este pull request até que alguém faça o merge ou o feche, o que a App nunca faz por si. Se não quiser pull requests destes, ponha { CODE("pullRequests: false") } em { CODE("audit") } na configuração.
audit_pull_not-needed = Este pull request já não é necessário: a lista está atualizada sem ele. Pode ser fechado.
audit_pull_left = Outra pessoa fez commits neste ramo, por isso a App deixa-o como está.
audit_pull_no-permission = A configuração pede um pull request com o que não precisa do juízo de ninguém, mas a App não o pode escrever: falta-lhe a permissão { CODE("contents: write") }. Quem gere a App acrescenta-a nas definições da App e, depois, um proprietário aceita-a aqui.
audit_pull_refused = O GitHub não aceitou o pull request com o que não precisa do juízo de ninguém: { CODE($reason) }. A próxima auditoria tenta de novo.

## the dashboard

dashboard_title = Painel do panorama
dashboard_about = Os pull requests abertos para o panorama e o que cada um aguarda. Este texto é atualizado no mesmo lugar, o que não notifica ninguém; feche a issue se não o quiser mais. Marque uma caixa para que um pull request seja examinado de novo: a marca desaparece quando isso começa.
dashboard_about-silent = Os pull requests abertos para o panorama e o que seria dito a cada um. No modo { CODE("silent") }, esta issue é tudo o que se escreve, e é atualizada no mesmo lugar, o que não notifica ninguém. Marque uma caixa para que um pull request seja examinado de novo: a marca desaparece quando isso começa.
dashboard_all = Examinar todos de novo
dashboard_none = Nenhum pull request para o panorama está aberto.
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
check_no-list = Nenhuma lista do panorama muda.
check_same-commit = O que se verifica é exatamente o commit com que a comparação foi feita; indique um anterior com { CODE("--base") }.
check_nothing-found = Nada foi encontrado.
check_repairable =
    { $which ->
        [it] Isso pode ser corrigido com { CODE("--fix") }.
       *[some] Com { CODE("--fix") }, é possível corrigir { $count }.
    }
check_without-token = Só as entradas foram verificadas; com um token em { CODE("GITHUB_TOKEN") }, os projetos também são revistos.
check_entries-alone = Só as entradas foram verificadas, sem rede.
check_verdict = Veredicto: { MESSAGE($title) }. Etiquetas: { PROSE($labels) }.
check_whole = A revisão como um todo

## pages of the server

front_title = Revisor do panorama
front_about = Este servidor revê os pull requests dos panoramas: indica em cada um que requisitos de listagem um projeto proposto cumpre. Aconselha; nunca faz merge, nunca fecha e nunca aprova.
front_paths = O GitHub envia as entregas para { CODE($path) }; { CODE("/readyz") } diz se está tudo bem.
project_absent = Não há nenhum repositório público com este nome no GitHub.
project_later = O GitHub só é consultado sobre poucos projetos de cada vez. Volte mais tarde.

## the set-up page

set-up_title = Configurar o revisor do panorama
set-up_about = Esta página cria a GitHub App que revê a sua lista. Nada é criado antes de carregar num botão no GitHub.
set-up_owner = De quem é a App?
set-up_owner_person = Minha: da conta com que tenho sessão iniciada no GitHub
set-up_owner_organization = De uma organização que me pertence ou cujas Apps administro:
set-up_organization = Nome da organização
set-up_public = Quem a pode instalar?
set-up_public_others = Também outros além do proprietário
set-up_public_why = Necessário se a lista pertencer a uma conta diferente da da App. As listas de quem a instala são revistas pelo seu servidor.
set-up_github = Onde está o GitHub?
set-up_github_address = Endereço do GitHub
set-up_github_enterprise = Outro endereço para o GitHub Enterprise.
set-up_webhook = Onde é que o GitHub encontra o seu servidor?
set-up_webhook_address = Endereço para as entregas
set-up_webhook_about = Um endereço público que leve a este programa; o seu caminho é { CODE($path) }.
set-up_continue = Continuar
set-up_wrong_organization = Escreva o nome que está no endereço: o de { CODE("https://github.com/ebpf-io") } é { CODE("ebpf-io") }.
set-up_wrong_github = Escreva-o como um navegador o mostra, por exemplo { CODE("https://github.com") } ou { CODE("https://github.example.com") }.
set-up_wrong_webhook = Escreva o endereço completo, por exemplo { CODE("https://reviewer.example.com", $path) }.
set-up_wrong_loopback = O GitHub não consegue chegar a esta máquina por esse endereço: escreva o público.
set-up_make = Criar a App no GitHub
set-up_belongs =
    { HAS($organization) ->
        [true] Pertence à organização { CODE($organization) } em { CODE($github) }.
       *[false] Pertence à sua própria conta em { CODE($github) }.
    }
set-up_installs =
    { $isPublic ->
        [true] Outros podem instalá-la.
       *[false] Mais ninguém a pode instalar.
    }
set-up_delivers = O GitHub envia as entregas para { CODE($address) }.
set-up_late = demora demasiado
set-up_answer_here = Leva a este programa.
set-up_answer_reviewer = Aí responde um revisor do panorama.
set-up_answer_silent =
    Não responde ({ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }). Pode continuar e resolver isso antes de iniciar o programa.
set-up_answer_elsewhere = Redireciona para outro endereço ({ FIXED($status) }) e o GitHub não segue redirecionamentos: escreva esse outro.
set-up_answer_another = Aí responde algo, com { FIXED($status) }, que não é este programa: verifique o seu proxy antes de iniciar o programa.
set-up_leads-back = O GitHub mostra o nome, que pode alterar, e traz de volta a esta página.
set-up_change = Alterar algo primeiro
set-up_made = A App está criada
set-up_made_kept = { CODE($app) } está no GitHub, e as suas credenciais estão em { CODE($file) }. Esta página termina com o programa, que parou.
set-up_next = A seguir
set-up_next_start = Inicie de novo o programa: { CODE("npm start") }
set-up_next_install = { LINK("Instale a App", $url) } no repositório da lista. Os pull requests abertos são revistos em poucos segundos.
set-up_next_doctor = Pergunte se está tudo bem: { CODE("npm run doctor") }
set-up_failed = Não funcionou
set-up_failed_again = Começar de novo
set-up_failed_no-page = Essa página não existe.
set-up_failed_form = Esse formulário não foi feito por este programa.
set-up_failed_not-asked = Este programa não pediu essa App ao GitHub.
set-up_failed_refused = O GitHub não entrega as credenciais da App ({ FIXED($status) }): o código para isso só serve uma vez, e durante uma hora.
set-up_failed_silent =
    { CODE($url) } não entregou as credenciais da App: { HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }.
