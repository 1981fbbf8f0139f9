### The sentences in French. The words follow the French pages of ebpf.io and GitHub’s documentation in French. How this
### file works: see en.ftl.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] { TIER("major") }
        [emerging] { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] { CODE($group) }
               *[false] le paysage
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] { CODE($name) }
       *[false] Cette entrée
    }
words_sentence = { MESSAGE($said) }.
words_meant = Vouliez-vous dire { CODE($near) }, qui existe bien ?
words_stars-asked =
    { $bound ->
        [at-least]
            au moins { $stars ->
                [one] { FIXED($stars) } étoile
               *[other] { FIXED($stars) } étoiles
            }
       *[more-than]
            plus de { $stars ->
                [one] { FIXED($stars) } étoile
               *[other] { FIXED($stars) } étoiles
            }
    }

## requirements: names and rules

requirement_open-source_name = Open source
requirement_ebpf-core_name = eBPF au cœur du projet
requirement_core_name = { PROSE($title) }
requirement_maintained_name = Activement maintenu
requirement_governance_name = Ouvert à la collaboration
requirement_contributors_name =
    { $moreThan ->
        [one] Plus de { FIXED($moreThan) } contributeur
       *[other] Plus de { FIXED($moreThan) } contributeurs
    }
requirement_production-use_name = Utilisé en production
requirement_maturity_name = Maturité

## open-source

open-source_file = { CODE($path) } contient { LIST($licences) }
open-source_file-restricted = { CODE($path) } contient { LIST($licences) }, qui n’est pas une licence open source
open-source_file-unmatched = { CODE($path) } ne contient aucune licence connue ici
open-source_detected = GitHub détecte { CODE($licence) }
open-source_stated = { CODE($path) } indique { LIST($licences) }
open-source_says = { CODE($path) } dit { CODE($text) }
open-source_none = Aucune licence n’a été trouvée dans le dépôt
open-source_remedy-restricted = Le projet pourra figurer dans la liste dès que tout son code source sera sous une licence open source au lieu de { CODE($licence) }, par exemple une licence { LINK("approuvée par l’Open Source Initiative", "https://opensource.org/licenses") }.
open-source_remedy-part = Précisez dans le README quelles parties sont sous quelle licence, et que ce que décrit cette entrée fonctionne avec les seules parties open source.
open-source_question-part = Une partie du projet n’est peut-être pas open source : voir { CODE($path) }. Sans cette partie, ce que décrit l’entrée est-il open source ?
open-source_remedy-says = Une licence open source permet à tout le monde d’utiliser, de modifier, de partager et de vendre le code. Retirez la phrase qui dit le contraire, ou précisez dans le README sur quoi elle porte.
open-source_question-says = { CODE($path) } retire-t-il quelque chose de ce qu’une licence open source accorde à tout le monde ?
open-source_remedy-documents = { CODE($licence) } est une licence pour des documents. Ajoutez un fichier { CODE("LICENSE") } avec une licence open source pour le code source.
open-source_question-documents = { CODE($path) } place tout le dépôt sous { CODE($licence) }, une licence pour des documents. Est-ce suffisant pour le code source qu’il contient ?
open-source_remedy-undecided = Ni l’Open Source Initiative ni la Free Software Foundation ne répertorient { CODE($licence) }. Si le code est aussi disponible sous une licence répertoriée, ajoutez celle-ci au dépôt.
open-source_question-undecided = { CODE($licence) } peut-elle être considérée comme open source pour cette liste ?
open-source_remedy-unmatched = Placez le texte inchangé de la licence dans { CODE($path) }, ou ajoutez tout en haut une ligne { CODE("SPDX-License-Identifier:") } avec son identifiant.
open-source_question-unmatched = Le texte de { CODE($path) } est-il une licence open source ?
open-source_remedy-no-file = Ajoutez un fichier { CODE("LICENSE") } avec le texte de la licence à la racine de { CODE($repository) }. Vous trouverez les textes sur { LINK("Choose a License", "https://choosealicense.com") }.
open-source_question-stated = Aucun fichier de licence ne couvre l’ensemble du projet. Ce qui est dit à ces endroits suffit-il ?

## core

core_programs =
    { $count ->
        [one] { $count } fichier source de programme { PROSE($core) }, { CODE($example) }
       *[other] { $count } fichiers source de programmes { PROSE($core) }, par exemple { CODE($example) }
    }
core_generated =
    { $count ->
        [one] { $count } fichier généré à partir d’un programme { PROSE($core) }, { CODE($example) }
       *[other] { $count } fichiers générés à partir de programmes { PROSE($core) }, par exemple { CODE($example) }
    }
core_users =
    { $count ->
        [one] { $count } fichier qui utilise { PROSE($core) }, { CODE($example) }
       *[other] { $count } fichiers qui utilisent { PROSE($core) }, par exemple { CODE($example) }
    }
core_dependency = Il dépend directement de { CODE($name) } ({ CODE($path) })
core_submodule = Il inclut { CODE($name) } comme sous-module ({ CODE($path) })
core_copy = Il embarque une copie de { CODE($name) } ({ CODE($path) })
core_share = Au moins { $percent } % des fichiers source du projet utilisent { PROSE($core) }
core_share-counted = { $percent } % des fichiers source du projet utilisent { PROSE($core) }
core_share-all =
    { $total ->
        [one] Le seul fichier source du projet utilise { PROSE($core) }
       *[other] Tous les fichiers source du projet utilisent { PROSE($core) }
    }
core_mention-readme-opening = Le début du { CODE("README") } mentionne { PROSE($core) }
core_mention-readme = Le { CODE("README") } mentionne { PROSE($core) } plus bas
core_mention-description = La description du dépôt mentionne { PROSE($core) }
core_only-traced =
    { $count ->
        [one] { $count } fichier source du projet sur { $total } mentionne
       *[other] { $count } fichiers source du projet sur { $total } mentionnent
    } { PROSE($core) } ; aucun n’est un programme { PROSE($core) } ni n’en charge un, et le README n’en parle pas
core_mention-vague = Le projet parle de BPF, ce qui peut aussi désigner un filtre de type classique
core_mention-topics = Les rubriques (topics) du dépôt mentionnent { PROSE($core) }
core_mention-name = Le nom du dépôt évoque { PROSE($core) }
core_traces =
    { $count ->
        [one] { $count } fichier qui mentionne { PROSE($core) } sans être un programme { PROSE($core) }, { CODE($example) }
       *[other] { $count } fichiers qui mentionnent { PROSE($core) } sans être des programmes { PROSE($core) }, par exemple { CODE($example) }
    }
core_named =
    { $count ->
        [one] { $count } fichier dont le nom évoque { PROSE($core) }, mais qui ne s’est pas révélé être un programme, { CODE($example) }
       *[other] { $count } fichiers dont le nom évoque { PROSE($core) }, mais dont aucun ne s’est révélé être un programme, par exemple { CODE($example) }
    }
core_related = Le code { PROSE($core) } a été trouvé dans { CODE($repository) }, auquel ce projet renvoie
core_runtime = Ce qui exécute ou compile les programmes { PROSE($core) } est produit ici : { CODE($path) }
core_elsewhere = Le code source se trouve à l’adresse { CODE($url) }, où cette revue ne peut pas chercher
core_part = Le projet est le dossier { CODE($folder) } d’un dépôt plus grand
core_nothing =
    { $count ->
        [0]
            Aucun signe { INITIAL($core) ->
                [vowel] d’{ PROSE($core) }
               *[consonant] de { PROSE($core) }
            } dans le dépôt : ni programme, ni bibliothèque, ni mention
        [one]
            Aucun signe { INITIAL($core) ->
                [vowel] d’{ PROSE($core) }
               *[consonant] de { PROSE($core) }
            } dans le seul fichier source du projet : ni programme, ni bibliothèque, ni mention
       *[other]
            Aucun signe { INITIAL($core) ->
                [vowel] d’{ PROSE($core) }
               *[consonant] de { PROSE($core) }
            } dans les { $count } fichiers source du projet : ni programme, ni bibliothèque, ni mention
    }
core_thin =
    { $count ->
        [0]
            Le dépôt ne contient aucun fichier source propre au projet et aucun signe { INITIAL($core) ->
                [vowel] d’{ PROSE($core) }
               *[consonant] de { PROSE($core) }
            } : la partie { PROSE($core) } se trouve peut-être ailleurs
        [one]
            Le dépôt contient { $count } fichier source propre au projet et aucun signe { INITIAL($core) ->
                [vowel] d’{ PROSE($core) }
               *[consonant] de { PROSE($core) }
            } : la partie { PROSE($core) } se trouve peut-être ailleurs
       *[other]
            Le dépôt contient { $count } fichiers source propres au projet et aucun signe { INITIAL($core) ->
                [vowel] d’{ PROSE($core) }
               *[consonant] de { PROSE($core) }
            } : la partie { PROSE($core) } se trouve peut-être ailleurs
    }
core_nothing-seen =
    Aucun signe { INITIAL($core) ->
        [vowel] d’{ PROSE($core) }
       *[consonant] de { PROSE($core) }
    } { $count ->
        [1] dans le nom du seul fichier source du projet
       *[other] dans les noms des { $count } fichiers source du projet
    }, ni dans ce qui en a été lu
core_only-said =
    { $count ->
        [0] Rien dans le dépôt ne s’est révélé être un programme { PROSE($core) } ni en utiliser un ; seuls ses propres textes mentionnent { PROSE($core) }
        [one] Aucun programme { PROSE($core) }, ni rien qui en utilise un, n’a été trouvé dans le seul fichier source du projet ; seuls ses propres textes mentionnent { PROSE($core) }
       *[other] Aucun programme { PROSE($core) }, ni rien qui en utilise un, n’a été trouvé dans les { $count } fichiers source du projet ; seuls ses propres textes mentionnent { PROSE($core) }
    }
core_lean-learning = Tout au plus une aide pour d’autres : d’après son nom ou ses premiers mots, c’est un support d’apprentissage, une démo, un modèle, une liste de liens ou de la documentation, quels que soient les programmes qu’il contient
core_lean-carried = Plutôt oui : { PROSE($core) } est au cœur de { CODE($repository) }, et ce projet semble en être l’autre partie
core_lean-front = Plutôt oui : ce projet est au service de { CODE($repository) }, qui se présente avec { PROSE($core) }
core_lean-beside = Plutôt non : { PROSE($core) } a été trouvé dans { CODE($repository) }, mais rien ne montre que ce projet repose dessus
core_lean-used = Plutôt non : le projet dépend de { CODE($repository) }, dont { PROSE($core) } est le cœur, mais il ne mentionne { PROSE($core) } que comme un élément parmi d’autres
core_lean-toolchain = Plutôt oui : il contient ce avec quoi d’autres compilent ou exécutent leurs programmes { PROSE($core) }
core_lean-said = Il semble tout au plus aider d’autres personnes : le projet se présente avec { PROSE($core) }, mais aucun programme ni aucune bibliothèque { PROSE($core) } n’a été trouvé
core_lean-words = Plutôt non : seuls des mots évoquent { PROSE($core) }, sans programme ni bibliothèque
core_lean-introduced =
    Plutôt oui : le projet évoque lui-même { PROSE($core) }, même si son utilisation n’a été trouvée que dans { $count ->
        [one] { $count } fichier source du projet sur { $total }
       *[other] { $count } fichiers source du projet sur { $total }
    }
core_lean-part =
    Plutôt non : le projet mentionne { PROSE($core) } tout au plus comme un élément parmi d’autres, et son utilisation a été trouvée dans { $count ->
        [one] { $count } fichier source du projet sur { $total }
       *[other] { $count } fichiers source du projet sur { $total }
    }
core_aside =
    { $count ->
        [0] Seule une dépendance a été trouvée : parmi les fichiers source du projet qui ont été lus, aucun n’est un programme { PROSE($core) } ni n’en utilise un
        [one] Une petite partie : { $count } fichier source du projet sur { $total } utilise { PROSE($core) }, d’après ce qui a été trouvé, et ni la description ni le README n’en font mention
       *[other] Une petite partie : { $count } fichiers source du projet sur { $total } utilisent { PROSE($core) }, d’après ce qui a été trouvé, et ni la description ni le README n’en font mention
    }
core_aside-listed =
    { $count ->
        [one] Une petite partie : { $count } fichier source du projet sur { $total } utilise { PROSE($core) }, d’après ce qui a été trouvé, et le README ne le mentionne que plus bas, dans une liste
       *[other] Une petite partie : { $count } fichiers source du projet sur { $total } utilisent { PROSE($core) }, d’après ce qui a été trouvé, et le README ne le mentionne que plus bas, dans une liste
    }
core_unreadable = GitHub n’a pas fourni tous les fichiers pour le moment : rien n’en a donc été conclu
core_truncated =
    GitHub n’a listé qu’une partie des fichiers, et cette partie ne contient aucun signe { INITIAL($core) ->
        [vowel] d’{ PROSE($core) }
       *[consonant] de { PROSE($core) }
    }
core_sample-large = C’est ce que montre un échantillon des fichiers : le dépôt est trop grand pour être lu en entier
core_sample-for-now = C’est ce que montre un échantillon des fichiers : le dépôt entier n’a pas pu être obtenu pour le moment
core_remedy-unmet = Veuillez ajouter un lien vers le dépôt qui contient le code { PROSE($core) }, ou expliquer dans la description où { PROSE($core) } intervient et comment le projet aide à l’utiliser.
core_remedy-aside = Si le projet n’avait plus de raison d’être sans sa partie { PROSE($core) }, veuillez le dire au début de son README, en expliquant ce que fait cette partie. La question sera alors posée à un mainteneur.
core_remedy-ask = Indiquez dans la description quelle partie utilise { PROSE($core) }, avec un lien vers son code, et ce qui fonctionnerait encore sans elle.
core_remedy-unknown = Vous n’avez rien à faire : la prochaine revue regardera de nouveau.
core_question = { CODE($name) } perdrait-il sa raison d’être sans { PROSE($core) }, ou aide-t-il à utiliser { PROSE($core) } en production ?

## maintained

maintained_archived = Le dépôt est archivé
maintained_disabled = GitHub a désactivé le dépôt
maintained_notice = Le README dit { CODE($text) }
maintained_notice-in-description = La description du dépôt dit { CODE($text) }
maintained_badge = Un badge dans le README dit { CODE($text) }
maintained_topic = Le dépôt a la rubrique (topic) { CODE($topic) }
maintained_last-commit = Dernier commit humain le { DAY($date) }
maintained_last-automated-commit = Dernier commit d’un bot le { DAY($date) }
maintained_last-commit-like-a-bot = Dernier commit de ce qui ressemble à un bot, { CODE($who) }, le { DAY($date) }
maintained_no-commit-by-person =
    { $commits ->
        [1] Le seul commit consulté n’est pas d’une personne
       *[other] Aucun commit humain parmi les { $commits } derniers
    }
maintained_empty = Le dépôt n’a aucun commit
maintained_upkeep-only = Les commits récents tiennent à jour les workflows et les mentions, sans toucher au code
maintained_last-release = Dernière version publiée { CODE($name) } le { DAY($date) }
maintained_no-release = Aucune version publiée, aucun tag
maintained_activity = Commits des douze derniers mois { BARS($perMonth) }
maintained_no-activity = Aucun commit au cours des douze derniers mois
maintained_remedy-archived = Si le projet continue, désarchivez le dépôt, ou ajoutez un lien vers celui où il continue.
maintained_remedy-empty = Poussez le code, ou ajoutez un lien vers le dépôt qui le contient.
maintained_remedy-disabled = Ajoutez un lien vers un dépôt que chacun peut ouvrir et auquel chacun peut contribuer.
maintained_remedy-ended = Si le projet continue malgré tout, retirez la mention qui dit le contraire. Sinon, il ne peut pas figurer dans la liste.
maintained_remedy-moved = Si le projet continue à une autre adresse, mettez un lien vers celle-ci.
maintained_remedy-dead =
    { $days ->
        [one] Il ne s’est rien passé ici depuis plus de { FIXED($days) } jour. Si le projet continue, ajoutez un lien vers l’endroit où il continue, ou proposez-le de nouveau après sa prochaine version.
       *[other] Il ne s’est rien passé ici depuis plus de { FIXED($days) } jours. Si le projet continue, ajoutez un lien vers l’endroit où il continue, ou proposez-le de nouveau après sa prochaine version.
    }
maintained_remedy-quiet =
    Un commit humain datant d’au plus { $commitDays ->
        [one] { FIXED($commitDays) } jour
       *[other] { FIXED($commitDays) } jours
    }, ou une version datant d’au plus { $releaseDays ->
        [one] { FIXED($releaseDays) } jour
       *[other] { FIXED($releaseDays) } jours
    }, montrerait que le projet est suivi.
maintained_question-quiet = C’est calme ici depuis un certain temps. Le projet est-il terminé et suivi, ou bien laissé à l’abandon ?
maintained_question-automated = Seuls des bots semblent actifs ici. Une personne suit-elle encore le projet ?
maintained_question-upkeep = Les commits récents ressemblent à un entretien fait sur de nombreux dépôts à la fois. Quelqu’un travaille-t-il encore sur celui-ci ?
maintained_question-paused = Le projet dit lui-même qu’il n’est plus développé. Est-il encore suivi ?
maintained_question-moved = Le projet dit lui-même qu’il continue ailleurs. L’entrée devrait-elle renvoyer là-bas ?

## governance

governance_issues-open = Les issues sont activées
governance_discussions-open = Les discussions sont activées
governance_tracker-elsewhere = Le README renvoie à un autre outil de suivi public : { CODE($words) }
governance_tracker-in-entry = L’entrée renvoie à un autre outil de suivi public : { CODE($words) }
governance_outsiders =
    { $count ->
        [one] Au cours des douze derniers mois, des modifications de { $count } personne autre que les mainteneurs ont été fusionnées
       *[other] Au cours des douze derniers mois, des modifications de { $count } personnes autres que les mainteneurs ont été fusionnées
    }
governance_authors =
    { $count ->
        [one] Outre les { $core } auteurs principaux, { $count } personne a écrit une partie des commits les plus récents
       *[other] Outre les { $core } auteurs principaux, { $count } personnes ont écrit une partie des commits les plus récents
    }
governance_nobody-else =
    { $count ->
        [one] Le projet n’a que { $count } auteur : personne d’autre n’a encore contribué
       *[other] Le projet n’a que { $count } auteurs : personne d’autre n’a encore contribué
    }
governance_readme-refuses = Le README dit : { CODE($words) }
governance_waiting =
    { $count ->
        [one] { $count } pull request d’une autre personne attend depuis plus de six mois, et aucune venant d’autres ne figure parmi les dernières à avoir été fusionnées
       *[other] { $count } pull requests d’autres personnes attendent depuis plus de six mois, et aucune venant d’autres ne figure parmi les dernières à avoir été fusionnées
    }
governance_readme-link = Le README renvoie à un guide de contribution
governance_file = { CODE($path) } est présent
governance_readme-section = Le README a une section { CODE($heading) }
governance_foundation = Le README dit que le projet est hébergé par { CODE($foundation) }
governance_owner-file = { CODE($path) } de l’organisation, dans { CODE($owner, "/.github") }
governance_add-tracker = Activez les issues, ou indiquez dans le README où l’on discute publiquement des bugs et des idées.
governance_add-contributing = Ajoutez un { CODE("CONTRIBUTING.md") } qui explique comment un correctif est intégré ; celui du dépôt { CODE(".github") } de votre organisation compte aussi.
governance_add-stewardship = Ajoutez l’un des fichiers { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } ou { CODE("CODE_OF_CONDUCT.md") }, afin que l’on sache qui décide et comment chacun est traité.
governance_add-both = Ajoutez un { CODE("CONTRIBUTING.md") } qui explique comment un correctif est intégré, ainsi que l’un des fichiers { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } ou { CODE("CODE_OF_CONDUCT.md") }.
governance_question = Avec ce qui a été trouvé, le projet est-il assez ouvert aux autres, ou devrait-il d’abord ajouter autre chose ?
governance_question-against = Avec ce qui a été trouvé, d’autres peuvent-ils malgré tout participer ?

## contributors

contributors_exactly =
    { $count ->
        [one] { $count } contributeur à { CODE($repository) }
       *[other] { $count } contributeurs à { CODE($repository) }
    }
contributors_range = Entre { $from } et { $to } contributeurs à { CODE($repository) }
contributors_at-least =
    { $from ->
        [0] GitHub ne compte pas les contributeurs à { CODE($repository) }
        [one] Au moins { $from } contributeur à { CODE($repository) } (le compte s’arrête là)
       *[other] Au moins { $from } contributeurs à { CODE($repository) } (le compte s’arrête là)
    }
contributors_together = Au total, entre { $from } et { $to }
contributors_forked =
    { HAS($parent) ->
        [true] Le dépôt est un fork : les contributeurs de { CODE($parent) } sont donc comptés aussi
       *[false] Le dépôt est un fork : les contributeurs de l’original sont donc comptés aussi
    }
contributors_remedy =
    { $moreThan ->
        [one] Un projet { TIER("major") } a plus de { FIXED($moreThan) } contributeur. Proposez pour l’instant le projet comme { TIER("emerging") }, ou citez dans la description d’autres dépôts du projet.
       *[other] Un projet { TIER("major") } a plus de { FIXED($moreThan) } contributeurs. Proposez pour l’instant le projet comme { TIER("emerging") }, ou citez dans la description d’autres dépôts du projet.
    }
contributors_remedy-uncertain =
    { $moreThan ->
        [one] Indiquez dans la description comment voir que plus de { FIXED($moreThan) } personne a contribué, par exemple avec { CODE("git shortlog -sne") }.
       *[other] Indiquez dans la description comment voir que plus de { FIXED($moreThan) } personnes ont contribué, par exemple avec { CODE("git shortlog -sne") }.
    }
contributors_question =
    { $moreThan ->
        [one] Le décompte de GitHub laisse un doute : plus de { FIXED($moreThan) } personne a-t-elle contribué au projet ?
       *[other] Le décompte de GitHub laisse un doute : plus de { FIXED($moreThan) } personnes ont-elles contribué au projet ?
    }
contributors_question-part =
    { $moreThan ->
        [one] Plus de { FIXED($moreThan) } personne a-t-elle contribué à { CODE($path) } ?
       *[other] Plus de { FIXED($moreThan) } personnes ont-elles contribué à { CODE($path) } ?
    }
contributors_question-fork =
    { $moreThan ->
        [one] Plus de { FIXED($moreThan) } personne a-t-elle contribué au fork lui-même ?
       *[other] Plus de { FIXED($moreThan) } personnes ont-elles contribué au fork lui-même ?
    }

## production-use

production-use_reference = La description cite un utilisateur, avec un lien vers { CODE($host) }
production-use_adopters-file =
    { $count ->
        [one] { CODE($path) } recense { $count } utilisateur
       *[other] { CODE($path) } recense { $count } utilisateurs
    }
production-use_adopters-section =
    { $count ->
        [one] La section { CODE($heading) } du README recense { $count } utilisateur
       *[other] La section { CODE($heading) } du README recense { $count } utilisateurs
    }
production-use_claim = La description l’affirme, sans lien vers un utilisateur : { CODE($claim) }
production-use_other-link = Un lien vers { CODE($host) } qui ne dit pas qui utilise le projet
production-use_own-site = { CODE($host) } est le site du projet lui-même ou celui de son éditeur
production-use_nothing = La description ne dit pas qui utilise le projet en production
production-use_who =
    { $wanted ->
        [one] Qui l’utilise en production ? Veuillez citer au moins { $wanted } utilisateur dans la description, avec un lien que d’autres peuvent ouvrir : un article de blog, une conférence, un { CODE("ADOPTERS.md") }.
       *[other] Qui l’utilise en production ? Veuillez citer au moins { $wanted } utilisateurs dans la description, chacun avec un lien que d’autres peuvent ouvrir : un article de blog, une conférence, un { CODE("ADOPTERS.md") }.
    }
production-use_add-links =
    { $wanted ->
        [one] Veuillez ajouter à la description des liens provenant d’au moins { $wanted } utilisateur indépendant : ses propres articles de blog ou conférences, ou un { CODE("ADOPTERS.md") } avec son nom et son site.
       *[other] Veuillez ajouter à la description des liens provenant d’au moins { $wanted } utilisateurs indépendants : leurs propres articles de blog ou conférences, ou un { CODE("ADOPTERS.md") } avec leurs noms et leurs sites.
    }
production-use_question = L’utilisation en production est-elle assez importante pour { TIER("major") } ?

## maturity

maturity_since = Existe depuis le { DAY($date) }
maturity_since-at-least = Existe au moins depuis le { DAY($date) }
maturity_first-commit = Son premier commit date du { DAY($date) }
maturity_stars =
    { $stars ->
        [one] { $stars } étoile
       *[other] { $stars } étoiles
    }
maturity_stars-not-known = Le nombre d’étoiles n’est pas connu
maturity_remedy-age = Le projet aura plus de { FIXED($months) } mois après le { DAY($date) }.
maturity_remedy-stars = La liste demande { words_stars-asked } ; il en manque { $missing } au projet.
maturity_remedy-age-and-stars = Le projet aura plus de { FIXED($months) } mois après le { DAY($date) }. La liste demande aussi { words_stars-asked } ; il en manque { $missing } au projet.
maturity_remedy-stars-not-known = Rien à faire si le projet a { words_stars-asked } ; leur nombre sera de nouveau consulté à la prochaine revue.

## repositories elsewhere, and removals

elsewhere_address = Voir { CODE($address) }
elsewhere_unread = Le dépôt n’a pas pu être lu pour le moment
elsewhere_too-large = Le dépôt est trop grand pour être lu ici
elsewhere_part = Le projet est une partie du dépôt : { CODE($path) }
elsewhere_mirror = Le dépôt dit être un miroir ; le projet est hébergé ailleurs
elsewhere_no-address = L’entrée n’a pas de lien vers son code source
elsewhere_remedy = Le projet n’est pas sur GitHub : un mainteneur l’examine donc à la main. Ajoutez à la description des liens qui répondent aux questions.
elsewhere_remedy-part = Le dépôt contient plus que le projet : un mainteneur l’examine donc à la main. Ajoutez à la description un lien qui répond à la question pour la partie qui concerne le projet.
elsewhere_remedy-no-address = Ajoutez un lien vers le dépôt avec le libellé { CODE("GitHub") }, ou un lien vers l’endroit où se trouve le code source.
elsewhere_question-open-source = Tout le code source est-il sous une licence open source ?
elsewhere_question-core = La technologie centrale du projet est-elle { PROSE($core) }, ou le projet aide-t-il d’autres personnes à utiliser { PROSE($core) } en production ?
elsewhere_question-ebpf-core = La technologie centrale du projet est-elle eBPF, ou le projet aide-t-il d’autres personnes à utiliser eBPF en production ?
elsewhere_question-maintained =
    Le projet est-il suivi, avec un commit datant d’au plus { $commitDays ->
        [one] { FIXED($commitDays) } jour
       *[other] { FIXED($commitDays) } jours
    }, ou une version datant d’au plus { $releaseDays ->
        [one] { FIXED($releaseDays) } jour
       *[other] { FIXED($releaseDays) } jours
    } ?
elsewhere_question-governance = Tout le monde peut-il participer ?
elsewhere_question-contributors =
    { $moreThan ->
        [one] Plus de { FIXED($moreThan) } personne a-t-elle contribué ?
       *[other] Plus de { FIXED($moreThan) } personnes ont-elles contribué ?
    }
elsewhere_question-production-use = Le projet est-il utilisé en production par un nombre important d’utilisateurs ?
elsewhere_question-maturity =
    { $months ->
        [0] La liste demande { words_stars-asked } sur GitHub. Le projet est-il aussi connu que cela ?
       *[other] Le projet a-t-il plus de { FIXED($months) } mois ?
    }
not-known_not-found = Il n’existe aucun dépôt public { CODE($repository) }
not-known_no-answer = GitHub n’a pas répondu à cela pour le moment
not-known_too-large = Le dépôt est trop grand pour que GitHub puisse y répondre
not-known_not-read = Cela n’a pas été lu
not-known_failed = L’évaluation s’est terminée par une erreur inattendue
not-known_remedy-not-found = Vérifiez l’adresse ; le dépôt doit être public.
not-known_remedy = Rien à faire pour l’instant : ce sera consulté de nouveau à la prochaine revue.
removal_gone = Il n’existe plus de dépôt public { CODE($repository) }
removal_remedy = Ajoutez à la description un lien qui montre pourquoi l’entrée devrait changer.
removal_question = Rien de ce qui a été trouvé ici n’indique en soi qu’il faut retirer { CODE($name) }. La raison donnée dans la description suffit-elle ?
removal_question-demotion = Rien de ce qui a été trouvé ici n’indique en soi que { CODE($name) } devrait passer en { TIER("emerging") }. La raison donnée dans la description suffit-elle ?

## entry checks

check_not-carried-out = La vérification { CODE($check) } n’a pas pu être effectuée ici, et rien n’en est donc dit. C’est la faute de ce programme, pas la vôtre.
syntax_trailing-comma = Il y a une virgule après le dernier élément, ce que JSON n’autorise pas. Veuillez la retirer.
syntax_missing-comma = Il manque une virgule après ceci. Veuillez l’ajouter.
syntax_missing-bracket = Il manque { CODE($missing) } ici, et la liste ne peut donc pas être lue. Veuillez l’ajouter.
syntax_comment = JSON n’a pas de commentaires. Veuillez retirer celui-ci.
syntax_byte-order-mark = Le fichier commence par une marque d’ordre des octets (BOM), que personne ne voit et que JSON n’autorise pas. Veuillez l’enregistrer en UTF-8 sans cette marque.
syntax_tab-indentation = Cette ligne est indentée par une tabulation, et YAML n’accepte que des espaces. Veuillez l’indenter avec des espaces, comme les lignes voisines.
syntax_indentation = Cette ligne ne commence pas là où elle devrait. Veuillez l’indenter comme les lignes voisines de l’entrée.
syntax_missing-colon = { CODE($field) } doit être suivi d’un deux-points et d’un espace, comme les autres champs.
syntax_missing-space = Il manque un espace après le tiret. Veuillez l’ajouter.
syntax_needs-quotes = { CODE($sign) } a un sens particulier en YAML. Veuillez mettre cette valeur entre guillemets.
syntax_text-behind-quote = Du texte suit le guillemet fermant. Veuillez mettre toute la valeur entre guillemets, doubles si elle contient une apostrophe.
syntax_backslash = Entre guillemets doubles, une barre oblique inverse a un sens particulier. Veuillez l’écrire deux fois.
syntax_no-group-name = Cette catégorie n’a pas de nom, et le paysage ne peut pas être construit sans lui. Veuillez l’ajouter.
syntax_second-document = Cette ligne de tirets commence un autre document, alors que la liste doit en former un seul. Veuillez la retirer.
syntax_duplicate-key = { CODE($key) } figure deux fois dans la même entrée. Veuillez n’en garder qu’un.
syntax_unterminated-string = Ce texte n’a pas de guillemet fermant sur sa ligne. Veuillez le fermer.
syntax_unexpected-token = La liste ne peut pas être lue ici : { CODE($found) } n’est pas attendu à cet endroit. Veuillez vérifier s’il manque juste avant un guillemet, une virgule ou un crochet, ou s’il y en a un de trop.
syntax_unexpected-end = Le fichier se termine avant la liste. Veuillez fermer ce qui est encore ouvert : un guillemet, une accolade ou un crochet.
syntax_not-a-list = Aucune liste d’entrées n’a été trouvée dans ce fichier. Veuillez le comparer à sa version sur la branche de base.
syntax_not-a-literal = Cette valeur n’est ni un simple texte ni un nombre, et n’a donc pas pu être vérifiée. Veuillez l’écrire directement si possible.
syntax_conflict-marker = Il reste ici un marqueur de conflit de fusion. Veuillez résoudre le conflit et retirer le marqueur.
syntax_beyond-limits = À partir d’ici, la liste est trop grande ou trop imbriquée pour être vérifiée. Un mainteneur doit l’examiner.
schema_missing = { words_this-entry } n’a pas de champ { CODE($field) }, que les autres entrées de la liste ont. Veuillez l’ajouter.
schema_required = { words_this-entry } n’a pas de champ { CODE($field) }, et le paysage ne peut pas être construit sans lui. Veuillez l’ajouter.
schema_asked = { words_this-entry } n’a pas de champ { CODE($field) }, que toute entrée de cette liste doit avoir. Veuillez l’ajouter.
schema_address =
    { HAS($example) ->
        [true] Le champ { CODE($field) } de { CODE($name) } devrait être une adresse de la forme { CODE($example) } : le paysage ne peut pas être construit avec celle-ci. Veuillez la corriger.
       *[false] Le champ { CODE($field) } de { CODE($name) } devrait être une adresse qui commence par { CODE("https://") } : le paysage ne peut pas être construit avec celle-ci. Veuillez la corriger.
    }
schema_unknown = { CODE($name) } a un champ { CODE($field) } qu’aucune autre entrée n’a, et que le site ne connaît donc pas. Veuillez vérifier son orthographe, ou le retirer.
schema_empty =
    { HAS($name) ->
        [true] Le champ { CODE($field) } de { CODE($name) } est vide. Veuillez le remplir.
       *[false] Le champ { CODE($field) } est vide. Veuillez le remplir.
    }
schema_type =
    { $kind ->
        [text] Le champ { CODE($field) } de { CODE($name) } devrait être un texte entre guillemets. Veuillez le modifier.
        [number] Le champ { CODE($field) } de { CODE($name) } devrait être un nombre. Veuillez le modifier.
        [address] Le champ { CODE($field) } de { CODE($name) } devrait être une adresse qui commence par { CODE("https://") }. Veuillez le modifier.
        [repository] Le champ { CODE($field) } de { CODE($name) } devrait être un dépôt sur GitHub, sous la forme { CODE("owner/name") }. Veuillez le modifier.
        [one-text] Le champ { CODE($field) } de { CODE($name) } devrait être un seul texte. Veuillez le modifier.
        [list] Le champ { CODE($field) } de { CODE($name) } devrait être une liste. Veuillez le modifier.
        [yes-or-no] Le champ { CODE($field) } de { CODE($name) } devrait être { CODE("true") } ou { CODE("false") }. Veuillez le modifier.
        [group] Le champ { CODE($field) } de { CODE($name) } devrait être un groupe de champs. Veuillez le modifier.
        [date] Le champ { CODE($field) } de { CODE($name) } devrait être une date de la forme 2026-01-31. Veuillez le modifier.
       *[word] Le champ { CODE($field) } de { CODE($name) } ne devrait contenir que des minuscules et des traits d’union. Veuillez le modifier.
    }
schema_links = Le champ { CODE("urls") } de { CODE($name) } devrait être une liste dont chaque lien a un { CODE("label") } et une { CODE("url") }, tous deux des textes. Veuillez le compléter.
schema_unknown-in-link = Un lien de { CODE($name) } a un champ { CODE($field) }, que le site ne connaît pas. Un lien a un { CODE("label") } et une { CODE("url") }.
schema_no-stars = { CODE($name) } n’a pas de champ { CODE("githubStars") }, et le site trie la liste d’après lui. Veuillez ajouter le nombre d’étoiles.
schema_no-stars-known = { CODE($name) } n’a pas de champ { CODE("githubStars") }, et le site trie la liste d’après lui. Veuillez ajouter ce nombre, actuellement { $actual }.
schema_stars-type = Le champ { CODE("githubStars") } de { CODE($name) } devrait être un nombre entier sans guillemets. Veuillez le modifier.
schema_order = Les autres entrées de la liste ont leurs champs dans l’ordre { LIST($keys) }. Il serait bien que { CODE($name) } fasse de même.
duplicate_name = { CODE($name) } figure déjà dans { CODE($list) }. Veuillez modifier ou déplacer cette entrée au lieu d’en ajouter une seconde.
duplicate_since = { CODE($name) } figure déjà dans la liste : l’entrée est arrivée dans { CODE($list) } sur la branche de base après la création de cette branche. Veuillez fusionner la branche de base, puis modifier ou déplacer cette entrée au lieu d’en ajouter une seconde.
duplicate_namesake = { CODE($name) } figure déjà dans { CODE($list) }, avec le dépôt { CODE($repository) }. S’il s’agit d’un autre projet, veuillez donner à celui-ci un nom qui les distingue ; s’il s’agit du même, veuillez modifier cette entrée-là.
duplicate_repository = Le dépôt de { CODE($name) } figure déjà sous le nom { CODE($other) }, dans { CODE($list) }. S’il s’agit du même projet, veuillez ne garder qu’une entrée.
duplicate_in-group = { CODE($name) } figure déjà dans { CODE($group) }, et le paysage ne peut pas être construit si deux entrées y portent le même nom. Veuillez modifier l’autre, ou donner à celle-ci un nom qui lui est propre.
duplicate_two-groups = { CODE($name) } figure déjà dans { CODE($group) }. Veuillez ne le garder que dans la catégorie qui convient le mieux ; { CODE("second_path") } l’affiche aussi dans une autre.
github-link_no-repository = { CODE($url) } n’est pas un dépôt, et le paysage n’affiche donc ni les étoiles ni la licence de { CODE($name) }. S’il y a un dépôt principal, mieux vaut donner son adresse.
github-link_not-gathered = Le paysage relève les étoiles et la licence de { CODE($name) } dans le dépôt lui-même, pas à l’adresse { CODE($url) }. Veuillez utiliser { CODE($canonical) }.
github-link_label =
    { $isStarred ->
        [true] Le lien vers le dépôt de { CODE($name) } a le libellé { CODE($label) }. Veuillez lui donner exactement le libellé { CODE("GitHub") } : la mise à jour mensuelle des étoiles se fie à ce mot.
       *[false] Le lien vers le dépôt de { CODE($name) } a le libellé { CODE($label) }. Veuillez lui donner exactement le libellé { CODE("GitHub") }.
    }
github-link_missing = { CODE($name) } n’a pas de lien avec le libellé { CODE("GitHub") } : ses étoiles ne peuvent donc pas être mises à jour. Veuillez en ajouter un qui mène au dépôt.
github-link_elsewhere = { CODE($name) } n’a pas de dépôt à lui sur GitHub, et la mise à jour mensuelle des étoiles l’ignore donc. S’il en existe un, ou un miroir, veuillez ajouter un lien qui y mène, avec le libellé { CODE("GitHub") }.
github-link_folder = La mise à jour des étoiles lit des dépôts entiers, et les étoiles de { CODE($repository) } ne sont pas celles de { CODE($path) } à l’intérieur. Veuillez donner un autre libellé à ce lien, par exemple { CODE($label) }.
github-link_two = { CODE($name) } a plusieurs liens avec le libellé { CODE("GitHub") }. Veuillez garder ce libellé pour le dépôt principal et donner à l’autre lien un nom qui lui est propre.
github-link_other-host = Le lien avec le libellé { CODE("GitHub") } mène à { CODE($url) }, qui n’est pas sur github.com. Veuillez mettre un lien vers le dépôt qui s’y trouve, ou changer le libellé.
github-link_organisation = Le lien avec le libellé { CODE("GitHub") } mène à { CODE($url) }, qui n’est pas un dépôt. Veuillez mettre un lien vers le dépôt principal du projet, { CODE("https://github.com/owner/repository") }.
github-link_not-canonical =
    { $isStarred ->
        [true] La mise à jour des étoiles ne peut pas lire l’adresse { CODE($url) }. Veuillez utiliser { CODE($canonical) }, sans rien après.
       *[false] Veuillez mettre un lien vers { CODE($canonical) }, le dépôt lui-même, au lieu de { CODE($url) }.
    }
repository_not-found =
    { HAS($near) ->
        [true] Il n’existe aucun dépôt public { CODE($asked) } sur GitHub. { words_meant }
       *[false] Il n’existe aucun dépôt public { CODE($asked) } sur GitHub. Veuillez vérifier l’adresse de { CODE($name) }, ou rendre le dépôt public.
    }
repository_moved = Le dépôt de { CODE($name) } a déménagé et est maintenant { CODE($present) }. Veuillez utiliser son adresse actuelle.
repository_fork = { CODE($asked) } est un fork d’un autre dépôt. Si { CODE($name) } est développé là-bas, veuillez mettre un lien vers l’original.
repository_fork-of = { CODE($asked) } est un fork de { CODE($parent) }. Si { CODE($name) } est développé là-bas, veuillez mettre un lien vers l’original.
logo_not-registered = Le logo { CODE($name) } est importé, mais pas enregistré. Veuillez l’ajouter à { CODE("logos") } dans { CODE($registry) }.
logo_not-imported = Le logo { CODE($name) } n’est pas encore enregistré. Veuillez importer { CODE($file) } dans { CODE($registry) }, puis ajouter { CODE($name) } à { CODE("logos") } dans ce même fichier.
logo_unknown = Il n’y a pas de logo { CODE($name) }. Veuillez ajouter le fichier à { CODE($folder) } et l’enregistrer dans { CODE($registry) }, ou omettre { CODE("logoName") } : { CODE($entry) } peut figurer dans la liste sans logo.
logo_other-spelling = Il n’y a pas de logo { CODE($name) }, mais il y a { CODE($present) }. Les majuscules et les minuscules comptent : veuillez l’écrire ainsi.
logo_not-in-component = Le logo { CODE($name) } n’est pas importé au début de { CODE($registry) }, et la page ne peut donc pas être construite. Veuillez y importer son fichier.
logo_wrong-folder = Le logo { CODE($file) } n’est pas dans le dossier des logos. Veuillez le déplacer dans { CODE($folder) } et l’importer de là.
logo_no-hosted-file = Le fichier de logo { CODE($file) } de { CODE($name) } n’est pas dans { CODE($folder) }. Veuillez l’ajouter.
logo_removed-hosted = { CODE($name) } a toujours pour logo { CODE($file) }, que cette pull request supprime. Veuillez garder le fichier, ou indiquer le nouveau dans l’entrée.
logo_not-vector = Le logo { CODE($file) } de { CODE($name) } n’est pas un SVG. Veuillez l’ajouter dans ce format : il s’affiche net à toutes les tailles.
logo_svg-raster = { CODE($file) } est un SVG qui enveloppe une image en pixels, floue à une autre taille. Veuillez exporter le logo sous forme de tracés.
logo_svg-text = { CODE($file) } contient du texte, qui change d’aspect là où sa police n’est pas installée. Veuillez convertir le texte en tracés.
logo_no-file = Le fichier { CODE($file) } est importé mais n’existe pas, et le site ne peut donc pas être construit. Veuillez l’ajouter, ou corriger le chemin.
logo_other-case = Le fichier s’appelle { CODE($present) } et est importé sous le nom { CODE($file) }. Les majuscules et les minuscules comptent : veuillez écrire les deux de la même façon.
logo_removed = { CODE($file) } est supprimé mais encore importé dans { CODE($registry) }, et le site ne peut donc pas être construit. Veuillez retirer aussi l’import et son enregistrement.
logo_registered-only = { CODE($name) } est enregistré mais pas importé, et le site ne peut donc pas être construit. Veuillez importer son fichier au début.
logo_module-broken = Ce fichier ne peut pas être lu ici : { CODE($detail) }. Veuillez vérifier s’il manque un guillemet, une virgule ou un crochet, ou s’il y en a un de trop.
logo_back-ticks = Le chemin { CODE($source) } est entre accents graves, ce qu’un import n’autorise pas. Veuillez utiliser des guillemets ordinaires.
logo_order-before = Le linter du site veut les imports dans l’ordre alphabétique : { CODE($source) } a sa place avant { CODE($next) }.
logo_order-after = Le linter du site veut les imports dans l’ordre alphabétique : { CODE($source) } a sa place après { CODE($previous) }.
logo_unused = Rien n’utilise encore le logo { CODE($file) }. Veuillez l’indiquer dans une entrée et l’enregistrer, ou laisser le fichier de côté.
logo_large = { CODE($file) } fait { FIXED($kibibytes) } Kio, et chaque personne qui ouvre la page le charge. Veuillez le ramener à moins de { FIXED($most) } Kio.
logo_pointer = { CODE($file) } est un pointeur Git LFS ({ CODE($found) }) et non l’image, et le site ne peut donc pas l’afficher. Veuillez ajouter l’image elle-même au commit.
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } n’est pas un SVG : il commence par { CODE($found) }. Veuillez exporter le logo en SVG.
       *[false] { CODE($file) } n’est pas un SVG : il est compressé, ou c’est un autre type d’image. Veuillez exporter le logo en SVG simple.
    }
logo_text = { CODE($file) } est un texte et non une image : il commence par { CODE($found) }. Veuillez le remplacer par l’image, avec l’extension qui convient.
logo_svg-active = { CODE($file) } contient plus qu’un dessin ({ LIST($found) }), ce qu’un navigateur exécuterait ou ouvrirait. Veuillez exporter le logo sans cela.
logo_svg-font = { CODE($file) } prend sa police en dehors du fichier ({ CODE($found) }), et elle manque là où le logo est affiché. Veuillez convertir le texte en tracés.
logo_svg-outside = { CODE($file) } fait référence à quelque chose en dehors du fichier ({ CODE($found) }). Veuillez exporter le logo de façon à ce que tout y soit inclus.
stars_differs =
    { $actual ->
        [one] { CODE($name) } a { $actual } étoile sur GitHub, et { CODE("githubStars") } indique { CODE(FIXED($written)) }. Il serait bien d’avoir le nombre d’aujourd’hui.
       *[other] { CODE($name) } a { $actual } étoiles sur GitHub, et { CODE("githubStars") } indique { CODE(FIXED($written)) }. Il serait bien d’avoir le nombre d’aujourd’hui.
    }
position_between = La liste est tenue dans l’ordre des étoiles : { CODE($name) } a sa place entre { CODE($previous) } et { CODE($next) }. Le site trie de lui-même : c’est donc juste pour que tout soit bien rangé.
position_first = La liste est tenue dans l’ordre des étoiles : { CODE($name) } a sa place tout en haut, avant { CODE($next) }. Le site trie de lui-même : c’est donc juste pour que tout soit bien rangé.
position_last = La liste est tenue dans l’ordre des étoiles : { CODE($name) } a sa place à la fin, après { CODE($previous) }. Le site trie de lui-même : c’est donc juste pour que tout soit bien rangé.
position_name-between = Ici, les entrées sont dans l’ordre alphabétique : { CODE($name) } a sa place entre { CODE($previous) } et { CODE($next) }.
position_name-first = Ici, les entrées sont dans l’ordre alphabétique : { CODE($name) } a sa place avant { CODE($next) }.
position_name-last = Ici, les entrées sont dans l’ordre alphabétique : { CODE($name) } a sa place après { CODE($previous) }.
text_long-description = La description de { CODE($name) } fait { $length } caractères, et les fiches ont de la place pour { $most } environ. Pourriez-vous la raccourcir ?
text_long-title = Le titre de { CODE($name) } fait { $length } caractères, et les fiches ont de la place pour { $most } environ. Pourriez-vous le raccourcir ?
text_markup = Le champ { CODE($field) } de { CODE($name) } contient du HTML autre que de simples liens et mises en évidence ({ CODE($found) }). Veuillez utiliser du texte simple.
text_code = Le champ { CODE($field) } de { CODE($name) } contient du code qu’un navigateur exécuterait ({ CODE($found) }). Veuillez utiliser du texte simple.
text_shouting = Le champ { CODE($field) } de { CODE($name) } parle un peu fort. Veuillez l’écrire sans suites de majuscules ni de points d’exclamation.
text_praise = La description de { CODE($name) } vante plus qu’elle ne décrit. Pourriez-vous dire ce que fait le projet, et pour qui ?
text_spaces = Le champ { CODE($field) } de { CODE($name) } commence ou se termine par des espaces. Veuillez les retirer.
link_none = { CODE($url) } n’est pas une adresse web. Veuillez l’écrire en entier, en commençant par { CODE("https://") }.
link_http = { CODE($url) } répond aussi en https. Veuillez utiliser { CODE("https://") }.
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } ne mène à aucune page (le serveur répond { FIXED($statusCode) }). { words_meant }
       *[false] { CODE($url) } ne mène à aucune page (le serveur répond { FIXED($statusCode) }). Veuillez vérifier l’adresse.
    }
link_unreachable =
    { HAS($near) ->
        [true] Rien ne répond à l’adresse { CODE($url) }. { words_meant }
       *[false] Rien ne répond à l’adresse { CODE($url) }. Veuillez vérifier l’adresse.
    }
link_refused = { CODE($url) } ne mène pas à un serveur web public : cette adresse n’a donc pas été ouverte. Veuillez vérifier l’adresse.
link_twice = { CODE($url) } figure deux fois parmi les liens. Veuillez n’en garder qu’un.
unrelated_run = { CODE($path) } est un workflow ou un script, dont une inscription dans la liste n’a pas besoin. Veuillez le retirer, ou le proposer dans une pull request à part. Un mainteneur devrait le lire avant toute autre chose.
unrelated_reformatted = La plupart des lignes de { CODE($path) } sont reformatées, ce qui masque les vrais changements. Veuillez annuler le reformatage.

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · nouvelle entrée dans { words_place }
review_heading_promoted = { CODE_LINK($name, $url) } · quitte { TIER("emerging") } pour { TIER("major") }
review_heading_demoted = { CODE_LINK($name, $url) } · quitte { TIER("major") } pour { TIER("emerging") }
review_heading_repository = { CODE_LINK($name, $url) } · nouveau dépôt, dans { words_place }
review_heading_edited = { CODE_LINK($name, $url) } · entrée modifiée, dans { words_place }
review_heading_renamed = { CODE_LINK($name, $url) } · anciennement { CODE($before) }, dans { words_place }
review_heading_turned = { CODE_LINK($name, $url) } · de { CODE($from) } à { CODE($to) }
review_heading_turned-from = { CODE_LINK($name, $url) } · quitte { CODE($from) }
review_heading_turned-to = { CODE_LINK($name, $url) } · passe à { CODE($to) }
review_heading_removed = { CODE_LINK($name, $url) } · quitte { words_place }
review_heading_several =
    { $entries ->
        [one] Revue du paysage · { $entries } entrée
       *[other] Revue du paysage · { $entries } entrées
    }
review_heading_files = Revue du paysage

## the verdict in one sentence

review_ready = { STRONG("Prêt.") } Tout ce que demande le paysage est là. Merci !
review_ready_edit = { STRONG("Prêt.") } Rien ne s’y oppose. Merci !
review_ready_confirmed = { STRONG("Prêt.") } Ce qui est visible du projet concorde avec cette modification.
review_ready_files = { STRONG("Prêt.") } Aucune entrée ne change, et rien n’est cassé.
review_needs-changes =
    { $changes ->
        [one] { STRONG("Modifications nécessaires.") } { $changes } point bloque encore ; voyez ci-dessous comment le corriger.
       *[other] { STRONG("Modifications nécessaires.") } { $changes } points bloquent encore ; voyez ci-dessous comment les corriger.
    }
review_not-evaluated = { STRONG("Pas encore évalué.") } Certaines choses n’ont pas pu être consultées pour le moment. Rien ne vous est reproché.
review_needs-maintainer =
    { $points ->
        [one] { STRONG("Au tour d’un mainteneur.") } { $points } point demande le jugement d’une personne.
       *[other] { STRONG("Au tour d’un mainteneur.") } { $points } points demandent le jugement d’une personne.
    }
review_needs-maintainer_warnings =
    { $warnings ->
        [one] { STRONG("Au tour d’un mainteneur.") } Il reste { $warnings } avertissement, que vous pouvez corriger.
       *[other] { STRONG("Au tour d’un mainteneur.") } Il reste { $warnings } avertissements, que vous pouvez corriger.
    }
review_tally =
    { $verdict ->
        [needs-changes]
            { $entries ->
                [one] { $entries } demande des modifications
               *[other] { $entries } demandent des modifications
            }
        [not-evaluated]
            { $entries ->
                [one] { $entries } n’a pas encore pu être évaluée
               *[other] { $entries } n’ont pas encore pu être évaluées
            }
        [needs-maintainer]
            { $entries ->
                [one] { $entries } attend le jugement d’un mainteneur
               *[other] { $entries } attendent le jugement d’un mainteneur
            }
       *[ready]
            { $entries ->
                [one] { $entries } est prête
               *[other] { $entries } sont prêtes
            }
    }
review_tally_heading = { STRONG("Entrée par entrée :") } { LIST($parts) }.

## how a requirement came out

review_outcome_met = satisfaite
review_outcome_unmet = non satisfaite
review_outcome_needs-review = à juger
review_outcome_unknown = inconnue
review_outcome_not-applicable = non demandée
review_details = Détails
review_part = Les dates, les personnes et les étoiles sont celles de { CODE($repository) } dans son ensemble ; le projet y est le dossier { CODE($folder) }.

## lists

review_list_to-do = { STRONG("À faire") }
review_list_questions = { STRONG("Pour les mainteneurs") }
review_to-do_lines =
    { $count ->
        [one] { $count } point à modifier, avec un commentaire sur sa ligne dans le diff.
       *[other] { $count } points à modifier, chacun avec un commentaire sur sa ligne dans le diff.
    }
review_list_found = { STRONG("Ce qui a été trouvé") }
review_list_helps = { STRONG("Ce qui aiderait") }
review_list_optional = { STRONG("Bon à savoir") }
review_list_files = { STRONG("Dans les fichiers") }
review_accept =
    { HAS($others) ->
        [true] Pour en accepter une : { CODE($command) } ; de même pour { LIST($others) }
       *[false] Pour l’accepter : { CODE($command) }
    }
review_question_any = Ce qui a été trouvé suffit-il ?
review_question_removal = Cette entrée devrait-elle quitter le paysage ? Ce qui est visible ne permet pas de trancher.
review_question_demotion = Cette entrée devrait-elle passer en { TIER("emerging") } ? Ce qui est visible ne permet pas de trancher.
review_edit_fine = tout va bien
review_on-lines =
    { $count ->
        [one] { $count } remarque figure sur sa ligne dans le diff ; elle ne bloque rien.
       *[other] { $count } remarques figurent sur leurs lignes dans le diff ; elles ne bloquent rien.
    }
review_patch = Les corrections suggérées en un seul correctif
review_patch_how = Au lieu de reprendre les suggestions une par une : enregistrez ceci sous le nom { CODE("fixes.patch") } à la racine du dépôt, puis exécutez { CODE("git apply fixes.patch") }.

## what was left out, and other notices

review_left-out_problems =
    { $count ->
        [one] { $count } autre n’est pas affiché ici.
       *[other] { $count } autres ne sont pas affichés ici.
    }
review_left-out_entries =
    { $count ->
        [one] { $count } autre entrée a été examinée, mais ne tient pas ici ; les plus problématiques viennent en premier.
       *[other] { $count } autres entrées ont été examinées, mais ne tiennent pas ici ; les plus problématiques viennent en premier.
    }
review_left-out_evidence = Cette pull request contient beaucoup de choses, et les constats sont donc abrégés.
review_left-out_patch = Les corrections ne peuvent pas être affichées ici sous forme de correctif.
review_left-out_annotations =
    { $count ->
        [one] { $count } autre problème n’a pas sa propre annotation.
       *[other] { $count } autres problèmes n’ont pas leur propre annotation.
    }
review_check-run_failed = Évaluation impossible
review_failed = Un problème est survenu pendant l’examen de cette pull request, et il n’y a donc pas de verdict sur ce commit. Une nouvelle tentative aura lieu automatiquement. Si la situation persiste, veuillez communiquer à un mainteneur l’identifiant de livraison { CODE($deliveryId) }.
review_failed_no-check-run = { STRONG("Non évalué.") } GitHub n’a pas accepté l’exécution de vérification de cette revue : { CODE($reason) }. Une nouvelle tentative aura lieu automatiquement. Si la situation persiste, un mainteneur devrait regarder ce que cette App a le droit de faire dans le dépôt ; son journal contient l’identifiant de livraison { CODE($deliveryId) }.
review_check-run_shared-head = Pas prêt : une autre pull request
review_shared-head = { CODE("#", FIXED($number)) } a le même commit et ne passe pas. GitHub affiche une seule vérification pour les deux : celle-ci attend donc que l’autre passe ou soit fermée.
review_locked = La conversation est verrouillée : la revue ne figure donc qu’ici. Elle sera écrite dans la conversation dès que celle-ci sera déverrouillée.
review_refused_comment = GitHub n’a pas accepté le commentaire de cette revue : { CODE($reason) }. Une nouvelle tentative aura lieu automatiquement ; si la situation persiste, veuillez regarder ce que cette App a le droit de faire dans le dépôt.
review_refused_lines = GitHub n’a pas accepté les remarques sur des lignes : { CODE($reason) }. Une nouvelle tentative aura lieu automatiquement ; si la situation persiste, veuillez regarder ce que cette App a le droit de faire dans le dépôt.
review_refused_labels = GitHub n’a pas accepté les étiquettes de cette revue : { CODE($reason) }. Une nouvelle tentative aura lieu automatiquement ; si la situation persiste, veuillez regarder ce que cette App a le droit de faire dans le dépôt.
review_notice_base-unreadable = { CODE($path) } ne peut pas être lu sur la branche de base : ce que cette pull request y change ne peut donc pas être dit avec certitude.
review_notice_list-gone =
    { $entries ->
        [one] { CODE($path) } n’avait que { $entries } entrée, et elle disparaît. Est-ce voulu ?
       *[other] Il ne reste aucune des { $entries } entrées de { CODE($path) }. Est-ce voulu ?
    }
review_notice_too-many-entries =
    { $left ->
        [one] Seules les { $judged } premières entrées ont été évaluées ; { $left } a été laissée de côté. Des pull requests plus petites sont examinées en entier.
       *[other] Seules les { $judged } premières entrées ont été évaluées ; { $left } ont été laissées de côté. Des pull requests plus petites sont examinées en entier.
    }
review_notice_too-many-files = Cette pull request modifie plus de fichiers que GitHub n’en liste : certains ont pu échapper à la revue.
review_notice_too-many-lists =
    { $left ->
        [one] { $left } liste du paysage n’a pas été lue : on ne sait donc pas si une entrée y figure déjà.
       *[other] { $left } listes du paysage n’ont pas été lues : on ne sait donc pas si une entrée y figure déjà.
    }
review_notice_list-too-large = { CODE($path) } est trop grand pour être lu en entier.
review_notice_configuration-broken = { CODE($path) } sur la branche par défaut contient des erreurs : les valeurs par défaut ont donc été utilisées.
review_notice_configuration-unread = { CODE($path) } n’est pas lu, car un fichier terminé par { CODE(".yml") } se trouve à côté. Veuillez n’en garder qu’un.
review_notice_input-broken =
    { HAS($key) ->
        [true] L’entrée { CODE("configuration") } du workflow contient des erreurs, la première à la ligne { FIXED($line) } ({ CODE($key) }) : elle n’a donc pas été prise en compte.
       *[false] L’entrée { CODE("configuration") } du workflow contient des erreurs, la première à la ligne { FIXED($line) } : elle n’a donc pas été prise en compte.
    }

## what happens next, and the footer

review_next = { STRONG("La suite :") }
review_next_ready = un mainteneur jette un dernier coup d’œil avant la fusion. Vous n’avez plus rien à faire.
review_next_ready-with-notes = un mainteneur jette un dernier coup d’œil avant la fusion.
review_next_needs-changes = dès que ce qui figure sous « À faire » est fait, un mainteneur jette un dernier coup d’œil.
review_next_needs-changes-in-files = poussez les corrections sur cette branche, et la revue sera refaite.
review_next_needs-maintainer = un mainteneur décide. D’ici là, rien ne vous est demandé.
review_next_needs-maintainer-with-warnings = corrigez ce que signalent les avertissements, ou dites dans un commentaire pourquoi c’est correct ; ensuite, un mainteneur décide.
review_next_not-evaluated = tout sera consulté de nouveau automatiquement. Vous n’avez rien à faire.
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = Revue effectuée sur { CODE_LINK($commit, $url) }, et refaite après un push ou une modification de la description.
review_footer_commands = Revue effectuée sur { CODE_LINK($commit, $url) }, et refaite après un push, une modification de la description ou un commentaire { CODE("/landscape recheck") }. { CODE("/landscape help") } liste toutes les commandes.
review_translation = Cette revue en français
review_withdrawn = Cette pull request ne modifie plus les listes du paysage : il n’y a donc rien à examiner.

## the check run

review_recheck_label = Revérifier
review_recheck_description = Tout consulter de nouveau, maintenant
review_check-run_ready = Prêt
review_check-run_needs-changes = Modifications nécessaires
review_check-run_needs-maintainer = À juger par un mainteneur
review_check-run_not-evaluated = Évaluation impossible
review_check-run_withdrawn = Rien à examiner
review_check_syntax = Syntaxe
review_check_schema = Champs
review_check_duplicate = Doublon
review_check_github-link = Lien GitHub
review_check_repository = Dépôt
review_check_logo = Logo
review_check_stars = Étoiles
review_check_position = Position
review_check_text = Formulation
review_check_link = Lien
review_check_unrelated = Modification sans rapport

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = Tout le code source est sous une licence open source, et toute documentation sous une licence ouverte.
requirement_open-source_how = Sont lus ce que GitHub détecte, chaque fichier de licence, { CODE("LICENSES/") }, ainsi que ce que disent le README et les fichiers de paquet. Une licence est considérée comme ouverte si l’Open Source Initiative ou la Free Software Foundation la répertorie. Sans licence, ou avec une licence non ouverte sur l’ensemble du projet, l’exigence n’est pas satisfaite ; des mots qui retirent ce qu’une licence accorde, comme « ne peut être vendu » ou « pour la recherche uniquement », une partie sous une autre licence ou un texte qui ne correspond à aucune licence connue sont à faire juger par une personne.
requirement_core_rule = { PROSE($core) } est la technologie centrale du projet, qui perdrait sans elle sa raison d’être ; ou bien le projet aide d’autres personnes à utiliser { PROSE($core) } en production.
requirement_core_how = Des fichiers et des programmes de son propre type et une dépendance directe à l’une de ses bibliothèques sont des signes forts pour { PROSE($core) }, dans le dépôt ou dans un dépôt lié du même propriétaire. Du code copié, des tests et de simples mots n’en sont que de faibles signes. Lorsque c’est un moyen parmi plusieurs, une personne juge, de même que pour les supports d’apprentissage. L’exigence n’est pas satisfaite s’il n’y a aucun signe ; si seuls des mots l’évoquent, loin dans le README, ou après ses premiers mots lorsque tous les fichiers ont été lus ; ni si c’est une petite partie d’un grand système qui ne dit nulle part qu’il y est consacré.
requirement_ebpf-core_rule = eBPF est la technologie centrale du projet, qui perdrait sans elle sa raison d’être ; ou bien le projet aide d’autres personnes à utiliser eBPF en production.
requirement_ebpf-core_how = Des programmes eBPF, du code généré à partir de ceux-ci, une dépendance directe à une bibliothèque eBPF et l’utilisation de l’appel système bpf sont des signes forts, dans le dépôt ou dans un dépôt lié du même propriétaire. Du code copié, des tests et de simples mots n’en sont que de faibles signes. Lorsqu’eBPF est un moyen parmi plusieurs, une personne juge, de même que pour les supports d’apprentissage. L’exigence n’est pas satisfaite s’il n’y a aucun signe ; si seuls des mots l’évoquent, loin dans le README, ou après ses premiers mots lorsque tous les fichiers ont été lus ; ni si c’est une petite partie d’un grand système qui ne dit nulle part qu’il est consacré à eBPF.
requirement_maintained_rule = Le projet est activement maintenu.
requirement_maintained_how =
    Un commit humain datant d’au plus { $commitDays ->
        [one] { FIXED($commitDays) } jour
       *[other] { FIXED($commitDays) } jours
    }, ou une version datant d’au plus { $releaseDays ->
        [one] { FIXED($releaseDays) } jour
       *[other] { FIXED($releaseDays) } jours
    }, suffit. Si le projet est archivé, dit ne plus être maintenu ou n’a ni l’un ni l’autre depuis plus de { $staleDays ->
        [one] { FIXED($staleDays) } jour
       *[other] { FIXED($staleDays) } jours
    }, l’exigence n’est pas satisfaite. Entre les deux, une personne juge.
requirement_governance_rule = Le projet est ouvert à la collaboration, avec une gouvernance conforme aux pratiques de l’open source.
requirement_governance_how =
    { $documents ->
        [required] Un outil de suivi public doit être ouvert, des fichiers ou le README doivent dire comment contribuer et qui décide, et rien ne doit indiquer le contraire. Si tout cela n’est pas réuni, si un README refuse les contributions, ou si des pull requests d’autres personnes attendent depuis six mois, une personne juge ; s’il n’y a aucun moyen public de participer, l’exigence n’est pas satisfaite.
       *[optional] Pour { TIER("emerging") }, il suffit que tout le monde puisse participer : un outil de suivi public est ouvert, et rien n’indique le contraire. Pour { TIER("major") }, il faut en plus que des modifications d’autres personnes aient été fusionnées au cours des douze derniers mois, ou qu’il soit écrit comment contribuer ou qui décide, ou qu’une fondation héberge le projet. Un README qui refuse les contributions, ou des pull requests d’autres personnes qui attendent depuis six mois, sont à faire juger par une personne ; s’il n’y a aucun moyen public de participer, l’exigence n’est pas satisfaite.
    }
requirement_contributors_rule =
    { $moreThan ->
        [one] Un projet { TIER("major") } a plus de { FIXED($moreThan) } contributeur.
       *[other] Un projet { TIER("major") } a plus de { FIXED($moreThan) } contributeurs.
    }
requirement_contributors_how = Les comptes GitHub ayant des commits donnent le minimum possible, et les auteurs sans compte s’y ajoutent pour donner le maximum possible ; les bots ne sont pas comptés. Si la limite se situe entre les deux, ou si le projet est un dossier d’un dépôt plus grand, une personne juge.
requirement_production-use_rule = Un projet { TIER("major") } est utilisé dans des environnements comparables à la production par un nombre important d’utilisateurs.
requirement_production-use_how =
    { $references ->
        [one] La description de la pull request et la liste d’utilisateurs du projet sont lues à la recherche d’utilisateurs et de liens. { $references } référence indépendante ou plus suffit ; des affirmations sans lien, ou le seul site du projet, sont à faire juger par une personne ; s’il n’y a rien du tout, l’exigence n’est pas satisfaite.
       *[other] La description de la pull request et la liste d’utilisateurs du projet sont lues à la recherche d’utilisateurs et de liens. { $references } références indépendantes ou plus suffisent ; des affirmations sans lien, ou le seul site du projet, sont à faire juger par une personne ; s’il n’y a rien du tout, l’exigence n’est pas satisfaite.
    }
requirement_maturity_rule =
    { $months ->
        [0] Le projet a { words_stars-asked }.
       *[other] Le projet a plus de { FIXED($months) } mois et { words_stars-asked }.
    }
requirement_maturity_how = L’âge est celui du dépôt ou de son premier commit, le plus ancien des deux ; les étoiles sont celles que compte GitHub.

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] Accepté par { CODE($by) } le { DAY($at) }, au commit { CODE($commit) } : { CODE($reason) }
       *[declined] Refusé par { CODE($by) } le { DAY($at) }, au commit { CODE($commit) } : { CODE($reason) }
    }
override_original =
    { $original ->
        [met] Sans cela, l’exigence est satisfaite
        [unmet] Sans cela, l’exigence n’est pas satisfaite
        [needs-review] Sans cela, une personne doit en juger
        [unknown] Sans cela, il n’a pas été possible de le savoir
       *[not-applicable] Sans cela, l’exigence n’est pas demandée
    }
override_declined-remedy = { CODE($by) } a refusé ceci : { CODE($reason) }. Veuillez en discuter ici.
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } { LINK("a accordé une dispense", $url) } de la vérification { CODE($check) } pour { LIST($entries) } le { DAY($at) }, au commit { CODE($commit) } : { CODE($reason) }. Ce qu’elle relève ne bloque rien ici.
       *[false] { CODE($by) } { LINK("a accordé une dispense", $url) } de la vérification { CODE($check) } le { DAY($at) }, au commit { CODE($commit) } : { CODE($reason) }. Ce qu’elle relève ne bloque rien ici.
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            { $kind ->
                [accepted] L’acceptation
                [declined] Le refus
               *[waived] La dispense
            } de { CODE($requirement) } pour { CODE($entry) } par { CODE($by) } ne compte plus : { $why ->
                [entry] l’entrée a maintenant un autre dépôt ou un autre niveau, ou a disparu
                [edited] le commentaire a été modifié
                [deleted] le commentaire a été supprimé
               *[permission] { CODE($by) } n’a plus le rôle requis
            }.
       *[false]
            { $kind ->
                [accepted] L’acceptation
                [declined] Le refus
               *[waived] La dispense
            } de { CODE($requirement) } par { CODE($by) } ne compte plus : { $why ->
                [entry] l’entrée a maintenant un autre dépôt ou un autre niveau, ou a disparu
                [edited] le commentaire a été modifié
                [deleted] le commentaire a été supprimé
               *[permission] { CODE($by) } n’a plus le rôle requis
            }.
    }

## replies: refused commands

refusal_no-command = Il manque une commande après { CODE("/landscape") }. { CODE("/landscape help") } liste les commandes.
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } n’est pas une commande ; vouliez-vous dire { CODE($meant) } ?
       *[false] { CODE($given) } n’est pas une commande. { CODE("/landscape help") } liste les commandes.
    }
refusal_no-requirement = { CODE($command) } doit être suivi du nom d’une exigence : { LIST($requirements) }.
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] { CODE($given) } n’est pas une exigence ; vouliez-vous dire { CODE($meant) } ?
       *[false] { CODE($given) } n’est pas une exigence. Les exigences sont { LIST($requirements) }.
    }
refusal_entry-check = { CODE($given) } est une vérification des fichiers, pas une exigence. { CODE("/landscape waive ", $given, " because …") } écarte ce qu’elle relève.
refusal_no-check = { CODE($command) } doit être suivi du nom d’une vérification : { LIST($checks) }.
refusal_requirement = { CODE($given) } est une exigence, pas une vérification des fichiers. { CODE("/landscape accept ", $given, " because …") } la compte comme satisfaite.
refusal_syntax = Aucune dispense n’est possible pour { CODE("syntax") } : on ne peut rien dire d’un fichier illisible.
refusal_no-entry = Il manque le nom d’une entrée après { CODE("for") } dans { CODE($command) }.
refusal_no-reason = { CODE($command) } doit être suivi d’une raison que d’autres pourront lire plus tard : { CODE("because …") }.
refusal_unknown-language = { CODE($given) } n’est pas une langue parlée ici. Les langues disponibles sont { LIST($languages) }.
refusal_permission = { CODE($command) } exige le rôle { CODE($needed) } dans ce dépôt, ou un rôle supérieur.
refusal_own-entry = { CODE($command) } est réservé à d’autres que l’auteur de la pull request.
refusal_on-hold = Cette pull request est en pause. Il faut d’abord { CODE("/landscape resume") }, puis { CODE($command) }.
refusal_draft = Cette pull request est un brouillon et peut encore changer. Veuillez relancer { CODE($command) } quand elle sera prête.
refusal_unrelated = Cette pull request ne modifie aucune des listes du paysage : { CODE($command) } n’a donc rien à faire.
refusal_unknown-entry = Cette pull request ne modifie aucune entrée appelée { CODE($given) }.
refusal_several-entries = Cette pull request modifie plusieurs entrées. Veuillez préciser laquelle : { CODE("/landscape ", $command, " … for <entry>") }.
refusal_not-asked = { CODE($requirement) } n’est pas demandé ici : il n’y a donc rien à juger.
refusal_nothing-found = La vérification { CODE($check) } n’a rien relevé ici.
refusal_dangerous = Ce que { CODE($check) } a relevé ici pourrait nuire à quiconque ouvre le site : une dispense n’est donc jamais accordée.
refusal_entry-changed = L’entrée a changé pendant que vous écriviez ceci. Veuillez l’examiner de nouveau, puis relancer { CODE($command) }.
refusal_too-many = Il y a trop de jugements sur cette pull request pour en suivre un de plus.
refusal_earlier = Cela a déjà été refusé.

## replies: explanations and help

explain_rule = { STRONG("La règle :") }
explain_how = { STRONG("Comment elle est évaluée :") }
explain_level =
    { $level ->
        [required] Elle est obligatoire ici.
        [advice] Elle a ici valeur de conseil : elle est affichée et ne bloque jamais.
       *[off] Elle n’est pas évaluée ici.
    }
explain_evidence = { STRONG("Ce qui a été trouvé :") }
explain_no-evidence = Rien n’a été trouvé.
explain_change = { STRONG("Ce qui changerait le résultat :") }
explain_change-met = Rien n’est nécessaire : l’exigence est satisfaite. Elle est réexaminée à chaque push, et un mainteneur peut la refuser.
explain_change-accept = Un mainteneur peut trancher avec { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") }
explain_not-asked = Elle n’est demandée pour aucune entrée que modifie cette pull request.
help_heading = Les commandes se placent seules sur une ligne d’un commentaire, en dehors des citations et du code. Entre parenthèses, qui peut les utiliser ici :
help_who_anyone = tout le monde
help_who_role = { CODE($role) } ou un rôle supérieur
help_who_author = l’auteur, et { CODE($role) } ou un rôle supérieur
help_recheck = refait la revue maintenant, en consultant tout de nouveau
help_explain = donne la règle, la façon dont elle est évaluée et tout ce qui a été trouvé
help_accept = le jugement d’un mainteneur : compte l’exigence comme satisfaite
help_decline = le jugement d’un mainteneur : compte l’exigence comme non satisfaite
help_waive = le jugement d’un mainteneur : ce que relève cette vérification ne bloque pas cette pull request
help_reset = annule un tel jugement
help_hold = fait taire le programme sur cette pull request
help_resume = lui rend la parole
help_language = affiche cette revue également dans une autre langue
help_help = affiche cette liste

## on hold

superseded_title = Un commit plus récent est arrivé
superseded_summary = Un commit plus récent est arrivé pendant l’examen de celui-ci. La revue porte sur le commit le plus récent.
hold_title = En pause
hold_banner = { STRONG("En pause.") } { MESSAGE($summary) }
hold_summary = Par { CODE($by) } le { DAY($at) } : { CODE($reason) }. { CODE("/landscape resume") } dans un commentaire relance la revue.

## the configuration file

configuration_syntax-too-long = Le fichier est trop long pour être une configuration.
configuration_syntax-aliases = Les ancres et alias YAML ({ CODE("&name") }, { CODE("*name") }) ne sont pas pris en charge ici. Veuillez écrire la valeur en entier.
configuration_syntax-duplicate-key = Cette clé figure deux fois. Veuillez n’en garder qu’une.
configuration_syntax-tab = YAML s’indente avec des espaces, et cette ligne commence par une tabulation.
configuration_syntax-indentation = Cette ligne n’est pas indentée comme les lignes voisines.
configuration_syntax-several-documents = Un deuxième document YAML commence ici. Veuillez retirer les { CODE("---") }.
configuration_syntax-malformed = À partir de cette ligne, le fichier ne peut pas être lu comme du YAML.
configuration_unknown-key =
    { HAS($meant) ->
        [true] { CODE($key) } est inconnu ; vouliez-vous dire { CODE($meant) } ?
       *[false] { CODE($key) } est inconnu.
    }
configuration_missing-key = Il manque { CODE($key) }.
configuration_not-a-group = Le fichier contient des clés et leurs valeurs, par exemple { CODE("language: en") }.
configuration_one-of = { CODE($key) } doit être l’une de ces valeurs : { LIST($values) }.
configuration_whole-number = { CODE($key) } doit être un nombre entier de { $minimum } à { $maximum }.
configuration_yes-or-no = { CODE($key) } doit être { CODE("true") } ou { CODE("false") }, sans guillemets.
configuration_text = { CODE($key) } doit être un texte non vide sur une seule ligne, d’au plus { $maximum } caractères.
configuration_address = { CODE($key) } doit être une adresse qui commence par { CODE("https://") }, d’au plus { $maximum } caractères.
configuration_list = { CODE($key) } doit être une liste non vide, d’au plus { $maximum } éléments.
configuration_group = { CODE($key) } doit contenir ses propres clés, parmi celles-ci : { LIST($keys) }.
configuration_same-label = Les étiquettes de { CODE($one) } et de { CODE($other) } portent le même nom. Il faut un nom différent pour chacune.

## the check run on a change of it

configuration_valid = La configuration est valide
configuration_invalid = La configuration contient des erreurs
configuration_removed = La configuration est supprimée
configuration_changes = Par rapport au préréglage { CODE($preset) }, elle change { LIST($settings) }.
configuration_changes-nothing = Elle ne change rien par rapport au préréglage { CODE($preset) }.
configuration_takes-effect = Elle prend effet dès qu’elle est sur la branche par défaut.
configuration_removed-effect = Après la fusion, le fichier de l’organisation et les valeurs par défaut la remplaceront.
configuration_invalid-effect = Un fichier qui contient des erreurs n’est pas utilisé du tout : si celui-ci était fusionné, les valeurs par défaut le remplaceraient.
configuration_unreadable = Le fichier ne peut pas être lu : il est trop grand, ou ce n’est pas du texte.
configuration_on-line = Ligne { FIXED($line) } : { MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = Ceci change les règles que suivent les revues
criteria_change = Après cela, les règles de { CODE($path) } diront autre chose :
criteria_gone = Après cela, plus aucune règle ne se trouve dans { CODE($path) }. Ont disparu :
criteria_effect = Les revues suivent leur configuration, pas ce texte : elles continuent comme avant. Si une exigence ou un nombre change, faites dire la même chose à { CODE($configuration) }.

## beside the lists

unrelated_summary = Cette pull request ne modifie pas les listes du paysage : il n’y a donc rien à examiner.
unrelated_merge-group = Les pull requests sont examinées avant d’entrer dans la file d’attente de fusion : il n’y a donc rien de plus à examiner ici.

## audit

audit_title = Audit du paysage
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) } le { DAY($date) }, au commit { CODE($commit) }
audit_summary =
    { $fine ->
        [one] { STRONG($fine, " projet répertorié sur ", $all) } est en bon état.
       *[other] { STRONG($fine, " projets répertoriés sur ", $all) } sont en bon état.
    }
audit_criteria_changed = Les règles de { CODE($path) } ne sont pas celles pour lesquelles les revues ont été configurées. Tant que la configuration ne suit pas, les revues et cet audit s’en tiennent aux précédentes.
audit_criteria_gone = Les règles pour lesquelles les revues ont été configurées ne se trouvent pas dans { CODE($path) }. Si elles sont ailleurs, indiquez où dans la configuration avec { CODE("criteria") }.
audit_criteria_missing =
    { $count ->
        [one] { $count } des phrases précédentes n’y est plus.
       *[other] { $count } des phrases précédentes n’y sont plus.
    }
audit_criteria_known = Quand la configuration suivra les nouvelles règles, ceci l’y indiquera :
audit_standing_fails = en deçà des exigences
audit_standing_ask = à regarder
audit_standing_not-known = sans résultat
audit_standing_fine = en bon état
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = Ne passeraient pas aujourd’hui
audit_heading_ask = À faire regarder par une personne
audit_heading_not-known = Impossible à déterminer
audit_heading_changes = Changements depuis le dernier audit, celui du { DAY($date) }
audit_heading_news = Ce que sont devenus les projets
audit_filter_archived = archivé
audit_filter_gone = disparu
audit_filter_license = autre licence
audit_filter_license-closed = n’est plus open source
audit_filter_renamed = renommé
audit_filter_silent = silencieux depuis un an
audit_license-changed = { HAS($before) ->
        [true] { CODE($before) }
       *[false] aucune
    } lors du dernier audit, maintenant { HAS($now) ->
        [true] { CODE($now) }
       *[false] aucune
    }
audit_no-adopters = pas de liste d’utilisateurs
audit_gone = Il n’y a rien de public à l’adresse { CODE($repository) }
audit_new = nouveau
audit_column_news = Nouvelles
audit_column_reason = Pourquoi
audit_column_since = Depuis l’audit du
audit_heading_stars = Nombres d’étoiles
audit_heading_order = Ordre par étoiles
audit_heading_entries = Entrées
audit_heading_lists = Listes
audit_heading_all = Tous les projets
audit_filter_moved = à une autre adresse
audit_filter_stars = avec un nombre d’étoiles inexact
audit_filter_could-be-major = en mesure de devenir { TIER("major") }
audit_filter_major-no-longer = désormais en deçà de { TIER("major") }
audit_filter_changed = avec des changements
audit_filter_problems = entrée à corriger
audit_moved = Répertorié comme { CODE($listed) }, aujourd’hui { LINK(CODE($present), "https://github.com/", $present) }
audit_stars =
    { $listed ->
        [one] La liste indique { $listed } étoile, GitHub { $present }
       *[other] La liste indique { $listed } étoiles, GitHub { $present }
    }
audit_order_behind = { CODE($name) } a sa place après { CODE($behind) }
audit_order_first = { CODE($name) } vient en premier
audit_order_list =
    { $count ->
        [one] Dans { CODE($list) }, { $count } entrée n’est pas à sa place
       *[other] Dans { CODE($list) }, { $count } entrées ne sont pas à leur place
    }
audit_order_where = Où chacune d’elles a sa place
audit_order_right = Chaque liste est en ordre.
audit_change_listed = nouveau dans la liste
audit_change_no-longer-listed = n’est plus dans la liste
audit_change_outcome = { MESSAGE($requirement) } : { MESSAGE($from) }, maintenant { STRONG(MESSAGE($to)) }
audit_changes-none = Rien n’a changé.
audit_more = … et { $count } de plus
audit_fix = Les adresses, les nombres d’étoiles et l’ordre peuvent être mis à jour dans un clone de la liste avec { CODE("landscape-reviewer audit ", $repository, " --fix") }.
audit_stated = Cette page énonce ce qu’elle trouve. Ce qu’il faut en penser, et s’il faut d’abord écrire à un projet, c’est à des personnes d’en décider.
audit_last-commit = Dernier commit humain le { DAY($date) }
audit_contributors =
    { $count ->
        [one] { $count } contributeur
       *[other] { $count } contributeurs
    }
audit_contributors-at-least =
    { $count ->
        [one] { $count } contributeur ou plus
       *[other] { $count } contributeurs ou plus
    }
audit_commits =
    { $count ->
        [one] { $count } commit en douze mois
       *[other] { $count } commits en douze mois
    }
audit_not-counted = non comptés
audit_column_project = Projet
audit_column_tier = Niveau
audit_column_standing = Résultat
audit_column_requirements = Exigences
audit_column_commits = Commits en douze mois
audit_column_contributors = Contributeurs
audit_column_stars = Étoiles
audit_column_remarks = Remarques
audit_badge_landscape =
    { $tier ->
        [major] Paysage : { TIER("major") }
        [emerging] Paysage : { TIER("emerging") }
       *[none] Paysage
    }
audit_badge_met = exigences satisfaites : { $met } sur { $all }
audit_badge_about =
    { $tier ->
        [major] Jugé sur ce que montre le dépôt, comme si le projet était proposé comme { TIER("major") } aujourd’hui. Les mainteneurs du paysage décident, et c’est à la proposition de montrer l’utilisation en production.
       *[none] Jugé sur ce que montre le dépôt, comme si le projet était proposé aujourd’hui. Les mainteneurs du paysage décident.
    }
audit_page_search = Chercher un projet
audit_page_filters = Afficher seulement
audit_page_all = tous
audit_page_sort-hint = L’en-tête d’une colonne trie d’après celle-ci.
audit_page_evidence = Ce qui a été trouvé
audit_page_shown = affichés
audit_page_nothing = Aucun projet ne correspond.
audit_page_picture-time = Étoiles, et jours depuis le dernier commit humain
audit_page_picture-describes = En deçà des exigences : { $fails } ; à regarder : { $ask } ; sans résultat : { $unknown } ; en bon état : { $fine }
audit_page_threshold = Le trait dans une barre de contributeurs se trouve à { $moreThan } : { TIER("major") } en demande plus.
audit_page_bars = Les commits de douze mois sont représentés mois par mois, le plus ancien d’abord.
audit_page_commits = Commits
audit_page_quiet =
    { $days ->
        [one] aucun commit humain depuis plus de { $days } jour
       *[other] aucun commit humain depuis plus de { $days } jours
    }
audit_page_not-drawn =
    { $count ->
        [one] { $count } projet n’est pas représenté : on en sait trop peu
       *[other] { $count } projets ne sont pas représentés : on en sait trop peu
    }
audit_page_show-all = Afficher tous les projets
audit_page_source = source
audit_page_out-of-order = à reclasser
audit_page_day = un jour
audit_page_month = un mois
audit_page_quarter = 90 jours
audit_page_year = un an
audit_page_footer = Cette page se suffit à elle-même : elle ne charge rien et n’envoie rien. Cherchez avec la touche barre oblique ; Échap affiche de nouveau tout.
audit_issue-title_fails =
    { $fails ->
        [one] Audit du paysage : { $fails } projet ne passerait pas aujourd’hui
       *[other] Audit du paysage : { $fails } projets ne passeraient pas aujourd’hui
    }
audit_issue-title_to-do = Audit du paysage : la liste peut être mise à jour
audit_issue-title_not-known = Audit du paysage : tout n’a pas pu être déterminé
audit_issue-title_well = Audit du paysage : tout va bien
audit_issue-about = L’audit tient à jour cette seule issue : elle est réécrite sur place à chaque fois, et fermée quand tout va bien. Fermée à la main, elle le reste jusqu’à ce qu’il y ait du nouveau à faire.
audit_issue-well = Tout va bien : aucun projet répertorié ne manque à ce qui lui est demandé, et la liste est à jour. Cette issue sera rouverte quand cela changera.
audit_pull_title_addresses = Mettre à jour les liens vers les dépôts
audit_pull_title_stars = Mettre à jour les nombres d’étoiles
audit_pull_title_order = Ranger les listes par étoiles
audit_pull_about = Cette pull request vient de l’audit du paysage, parce que la configuration le demande. Seul change ce qui ne demande le jugement de personne :
audit_pull_rules = Chaque audit met cette pull request à jour jusqu’à ce qu’elle soit fusionnée ou fermée, ce que l’App ne fait jamais d’elle-même. Pour ne plus avoir de telles pull requests, indiquez { CODE("pullRequests: false") } sous { CODE("audit") } dans la configuration.
audit_pull_not-needed = Cette pull request n’est plus nécessaire : la liste est à jour sans elle. Elle peut être fermée.
audit_pull_left = Quelqu’un d’autre a ajouté des commits à cette branche : l’App la laisse donc telle quelle.
audit_pull_no-permission = La configuration demande une pull request avec ce qui ne demande le jugement de personne, mais l’App ne peut pas l’écrire : il lui manque la permission { CODE("contents: write") }. La personne qui exploite l’App l’ajoute dans les paramètres de celle-ci, puis un propriétaire l’accepte ici.
audit_pull_refused = GitHub n’a pas accepté la pull request avec ce qui ne demande le jugement de personne : { CODE($reason) }. Le prochain audit essaiera de nouveau.

## the dashboard

dashboard_title = Tableau de bord du paysage
dashboard_about = Les pull requests ouvertes pour le paysage, et ce que chacune attend. Ce texte est tenu à jour sur place, ce qui n’envoie de notification à personne ; fermez l’issue pour vous en débarrasser. Cochez une case pour faire réexaminer une pull request : la coche disparaît quand l’examen commence.
dashboard_about-silent = Les pull requests ouvertes pour le paysage, et ce qui serait dit à chacune. En mode { CODE("silent") }, cette issue est tout ce qui est écrit, et elle est tenue à jour sur place, ce qui n’envoie de notification à personne. Cochez une case pour faire réexaminer une pull request : la coche disparaît quand l’examen commence.
dashboard_all = Les réexaminer toutes
dashboard_none = Aucune pull request pour le paysage n’est ouverte.
dashboard_audit = Dernier audit : { DAY($date) }
dashboard_heading_needs-maintainer = À juger par un mainteneur
dashboard_heading_ready = Prêtes, à fusionner par un mainteneur
dashboard_heading_on-hold = En pause, jusqu’à ce qu’un mainteneur les relance
dashboard_heading_needs-changes = À modifier par l’auteur
dashboard_heading_not-evaluated = Non évaluées ; nouvelle tentative automatique
dashboard_heading_waiting = Pas encore examinées
dashboard_draft = brouillon
dashboard_since = depuis le { DAY($date) }
dashboard_left-out =
    { $count ->
        [one] { $count } autre n’est pas affichée : il n’y a plus de place dans le texte.
       *[other] { $count } autres ne sont pas affichées : il n’y a plus de place dans le texte.
    }
dashboard_cut = Il y a des pull requests ouvertes plus anciennes, qui ne sont pas affichées.

## check, at a terminal

check_compared = Comparé avec { CODE($base) } ({ CODE($commit) }).
check_compared-earlier = Comparé avec { CODE($base) } au commit { CODE($commit) }, sur lequel cette branche est basée.
check_fixed = corrigé
check_fixable = { CODE("--fix") } le corrige
check_severity =
    { $severity ->
        [failure] erreur
        [warning] avertissement
       *[notice] remarque
    }
check_count =
    { $severity ->
        [failure]
            { $count ->
                [one] { $count } erreur
               *[other] { $count } erreurs
            }
        [warning]
            { $count ->
                [one] { $count } avertissement
               *[other] { $count } avertissements
            }
       *[notice]
            { $count ->
                [one] { $count } remarque
               *[other] { $count } remarques
            }
    }
check_found = { LIST($counts) }.
check_no-list = Aucune liste du paysage ne change.
check_same-commit = Le commit vérifié est celui-là même avec lequel il est comparé ; indiquez-en un plus ancien avec { CODE("--base") }.
check_nothing-found = Rien n’a été trouvé.
check_repairable =
    { $which ->
        [it] Cela peut être corrigé avec { CODE("--fix") }.
       *[some] { CODE("--fix") } peut en corriger { $count }.
    }
check_without-token = Seules les entrées ont été vérifiées ; avec un jeton dans { CODE("GITHUB_TOKEN") }, les projets sont examinés aussi.
check_entries-alone = Seules les entrées ont été vérifiées, sans réseau.
check_verdict = Verdict : { MESSAGE($title) }. Étiquettes : { PROSE($labels) }.
check_whole = La revue dans son ensemble

## pages of the server

front_title = Réviseur de paysages
front_about = Ce serveur examine les pull requests des paysages : il indique sur chacune quelles exigences d’inscription un projet proposé satisfait. Il conseille ; il ne fusionne, ne ferme et n’approuve jamais rien.
front_paths = GitHub envoie ses livraisons à { CODE($path) } ; { CODE("/readyz") } dit si tout va bien.
project_absent = Il n’y a aucun dépôt public de ce nom sur GitHub.
project_later = GitHub n’est interrogé que sur peu de projets à la fois. Veuillez revenir plus tard.

## the set-up page

set-up_title = Mettre en place le réviseur de paysages
set-up_about = Cette page crée la GitHub App qui examine votre liste. Rien n’est créé avant que vous n’appuyiez sur un bouton sur GitHub.
set-up_owner = À qui appartient l’App ?
set-up_owner_person = À moi : au compte avec lequel je suis connecté sur GitHub
set-up_owner_organization = À une organisation qui m’appartient ou dont je gère les Apps :
set-up_organization = Nom de l’organisation
set-up_public = Qui peut l’installer ?
set-up_public_others = D’autres que son propriétaire également
set-up_public_why = Nécessaire si la liste appartient à un autre compte que l’App. Les listes de ceux qui l’installent sont examinées par votre serveur.
set-up_github = Où se trouve GitHub ?
set-up_github_address = Adresse de GitHub
set-up_github_enterprise = Une autre adresse pour GitHub Enterprise.
set-up_webhook = Où GitHub joint-il votre serveur ?
set-up_webhook_address = Adresse pour les livraisons
set-up_webhook_about = Une adresse publique qui mène à ce programme ; son chemin est { CODE($path) }.
set-up_continue = Continuer
set-up_wrong_organization = Écrivez le nom qui figure dans son adresse : celui de { CODE("https://github.com/ebpf-io") } est { CODE("ebpf-io") }.
set-up_wrong_github = Écrivez-la comme un navigateur l’affiche, par exemple { CODE("https://github.com") } ou { CODE("https://github.example.com") }.
set-up_wrong_webhook = Écrivez l’adresse complète, par exemple { CODE("https://reviewer.example.com", $path) }.
set-up_wrong_loopback = GitHub ne peut pas joindre cette machine à cette adresse : écrivez son adresse publique.
set-up_make = Créer l’App sur GitHub
set-up_belongs =
    { HAS($organization) ->
        [true] Elle appartient à l’organisation { CODE($organization) } sur { CODE($github) }.
       *[false] Elle appartient à votre propre compte sur { CODE($github) }.
    }
set-up_installs =
    { $isPublic ->
        [true] D’autres peuvent l’installer.
       *[false] Personne d’autre ne peut l’installer.
    }
set-up_delivers = GitHub envoie les livraisons à { CODE($address) }.
set-up_late = la réponse tarde trop
set-up_answer_here = Cette adresse mène à ce programme.
set-up_answer_reviewer = Un réviseur de paysages y répond.
set-up_answer_silent =
    Cette adresse ne répond pas ({ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }). Vous pouvez continuer et y remédier avant de démarrer le programme.
set-up_answer_elsewhere = Cette adresse redirige vers une autre ({ FIXED($status) }), et GitHub ne suit pas les redirections : écrivez cette autre adresse.
set-up_answer_another = Quelque chose y répond, avec { FIXED($status) }, et ce n’est pas ce programme : vérifiez votre proxy avant de démarrer le programme.
set-up_leads-back = GitHub affiche son nom, que vous pouvez changer, puis vous ramène ici.
set-up_change = Modifier d’abord quelque chose
set-up_made = L’App est créée
set-up_made_kept = { CODE($app) } est sur GitHub, et ses identifiants sont dans { CODE($file) }. Cette page se termine avec le programme, qui s’est arrêté.
set-up_next = Et ensuite
set-up_next_start = Redémarrez le programme : { CODE("npm start") }
set-up_next_install = { LINK("Installez l’App", $url) } sur le dépôt de la liste. Ses pull requests ouvertes sont examinées en quelques secondes.
set-up_next_doctor = Demandez si tout va bien : { CODE("npm run doctor") }
set-up_failed = Cela n’a pas fonctionné
set-up_failed_again = Recommencer
set-up_failed_no-page = Cette page n’existe pas.
set-up_failed_form = Ce formulaire ne vient pas de ce programme.
set-up_failed_not-asked = Ce programme n’a pas demandé cette App à GitHub.
set-up_failed_refused = GitHub ne remet pas les identifiants de l’App ({ FIXED($status) }) : son code pour cela n’est valable qu’une fois, et pendant une heure.
set-up_failed_silent =
    { CODE($url) } n’a pas remis les identifiants de l’App : { HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }.
