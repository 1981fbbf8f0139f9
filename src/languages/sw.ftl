### The sentences in Swahili. The words follow the Swahili pages of ebpf.io. How this file works: see en.ftl.

## Words that stand in several sentences

words_place =
    { $tier ->
        [major] kundi la { TIER("major") }
        [emerging] kundi la { TIER("emerging") }
       *[none]
            { HAS($group) ->
                [true] kundi la { CODE($group) }
               *[false] mandhari
            }
    }
words_this-entry =
    { HAS($name) ->
        [true] Ingizo la { CODE($name) }
       *[false] Ingizo hili
    }
words_sentence = { MESSAGE($said) }.
words_meant = Je, ulikusudia { CODE($near) }, ambayo ipo?
words_stars-asked =
    { $bound ->
        [at-least] angalau nyota { FIXED($stars) }
       *[more-than] zaidi ya nyota { FIXED($stars) }
    }

## requirements: names and rules

requirement_open-source_name = Chanzo wazi
requirement_ebpf-core_name = eBPF kama msingi wake
requirement_core_name = { PROSE($title) }
requirement_maintained_name = Unatunzwa kikamilifu
requirement_governance_name = Uko wazi kwa ushirikiano
requirement_contributors_name =
    { $moreThan ->
        [one] Zaidi ya mchangiaji mmoja
       *[other] Zaidi ya wachangiaji { FIXED($moreThan) }
    }
requirement_production-use_name = Unatumika katika uzalishaji
requirement_maturity_name = Ukomavu

## open-source

open-source_file = { CODE($path) } ina { LIST($licences) }
open-source_file-restricted = { CODE($path) } ina { LIST($licences) }, ambayo si leseni ya chanzo wazi
open-source_file-unmatched = { CODE($path) } haina leseni inayojulikana hapa
open-source_detected = GitHub imetambua { CODE($licence) }
open-source_stated = { CODE($path) } inataja { LIST($licences) }
open-source_says = { CODE($path) } inasema { CODE($text) }
open-source_none = Hakuna leseni iliyopatikana kwenye hazina
open-source_remedy-restricted = Mradi utaweza kuorodheshwa msimbo wake wote ukiwa chini ya leseni ya chanzo wazi badala ya { CODE($licence) }, kwa mfano leseni { LINK("iliyoidhinishwa na Open Source Initiative", "https://opensource.org/licenses") }.
open-source_remedy-part = Eleza kwenye { CODE("README") } ni sehemu zipi zilizo chini ya leseni ipi, na kwamba kinachoelezwa na ingizo hili kinafanya kazi kwa sehemu za chanzo wazi pekee.
open-source_question-part = Huenda sehemu ya mradi si ya chanzo wazi: tazama { CODE($path) }. Je, kinachoelezwa na ingizo ni cha chanzo wazi bila sehemu hiyo?
open-source_remedy-says = Leseni ya chanzo wazi humruhusu kila mtu kutumia, kubadilisha, kushiriki na kuuza msimbo. Ondoa sentensi inayosema vinginevyo, au eleza kwenye { CODE("README") } inahusu nini.
open-source_question-says = Je, { CODE($path) } inanyima kile ambacho leseni ya chanzo wazi humpa kila mtu?
open-source_remedy-documents = { CODE($licence) } ni leseni ya nyaraka. Ongeza faili ya { CODE("LICENSE") } yenye leseni ya chanzo wazi kwa ajili ya msimbo.
open-source_question-documents = { CODE($path) } inaweka hazina nzima chini ya { CODE($licence) }, ambayo ni leseni ya nyaraka. Je, inatosha kwa msimbo uliomo?
open-source_remedy-undecided = { CODE($licence) } haimo kwenye orodha ya Open Source Initiative wala ya Free Software Foundation. Ikiwa msimbo unapatikana pia chini ya leseni iliyoorodheshwa, ongeza leseni hiyo kwenye hazina.
open-source_question-undecided = Je, { CODE($licence) } ni chanzo wazi kwa madhumuni ya orodha hii?
open-source_remedy-unmatched = Weka maandishi ya leseni bila kuyabadilisha kwenye { CODE($path) }, au ongeza juu kabisa mstari wa { CODE("SPDX-License-Identifier:") } wenye kitambulisho chake.
open-source_question-unmatched = Je, maandishi yaliyo kwenye { CODE($path) } ni leseni ya chanzo wazi?
open-source_remedy-no-file = Ongeza faili ya { CODE("LICENSE") } yenye maandishi ya leseni kwenye folda ya juu kabisa ya { CODE($repository) }. Maandishi yanapatikana kwenye { LINK(CODE("choosealicense.com"), "https://choosealicense.com") }.
open-source_question-stated = Hakuna faili ya leseni inayohusu mradi mzima. Je, yaliyosemwa mahali hapa yanatosha?

## core

core_programs =
    { $count ->
        [one] Faili moja ya msimbo wa programu ya { PROSE($core) }, { CODE($example) }
       *[other] Faili { $count } za msimbo wa programu za { PROSE($core) }, kama vile { CODE($example) }
    }
core_generated =
    { $count ->
        [one] Faili moja iliyozalishwa kutokana na programu ya { PROSE($core) }, { CODE($example) }
       *[other] Faili { $count } zilizozalishwa kutokana na programu za { PROSE($core) }, kama vile { CODE($example) }
    }
core_users =
    { $count ->
        [one] Faili moja inayotumia { PROSE($core) }, { CODE($example) }
       *[other] Faili { $count } zinazotumia { PROSE($core) }, kama vile { CODE($example) }
    }
core_dependency = Unategemea { CODE($name) } moja kwa moja ({ CODE($path) })
core_submodule = Unajumuisha { CODE($name) } kama moduli ndogo ({ CODE($path) })
core_copy = Una nakala ya { CODE($name) } ({ CODE($path) })
core_share = Angalau { $percent }% ya faili zake za msimbo zinatumia { PROSE($core) }
core_share-counted = { $percent }% ya faili zake za msimbo zinatumia { PROSE($core) }
core_share-all =
    { $total ->
        [one] Faili yake pekee ya msimbo inatumia { PROSE($core) }
       *[other] Faili zake zote za msimbo zinatumia { PROSE($core) }
    }
core_mention-readme-opening = Mwanzo wa { CODE("README") } unataja { PROSE($core) }
core_mention-readme = { CODE("README") } inataja { PROSE($core) } chini zaidi
core_mention-description = Maelezo ya hazina yanataja { PROSE($core) }
core_only-traced =
    { $count ->
        [one] Faili moja kati ya faili zake { $total } za msimbo inataja
       *[other] Faili { $count } kati ya faili zake { $total } za msimbo zinataja
    } { PROSE($core) }; hakuna iliyo programu ya { PROSE($core) } wala inayoipakia, na README haiizungumzii
core_mention-vague = Mradi unazungumzia BPF, ambayo inaweza kuwa kichujio cha aina ya zamani pia
core_mention-topics = Mada za hazina zinataja { PROSE($core) }
core_mention-name = Jina la hazina linahusu { PROSE($core) }
core_traces =
    { $count ->
        [one] Faili moja inayotaja { PROSE($core) } bila kuwa programu ya { PROSE($core) }, { CODE($example) }
       *[other] Faili { $count } zinazotaja { PROSE($core) } bila kuwa programu za { PROSE($core) }, kama vile { CODE($example) }
    }
core_named =
    { $count ->
        [one] Faili moja yenye jina la { PROSE($core) } ambayo haikupatikana kuwa programu, { CODE($example) }
       *[other] Faili { $count } zenye jina la { PROSE($core) }, ambazo hakuna iliyopatikana kuwa programu, kama vile { CODE($example) }
    }
core_related = Msimbo wa { PROSE($core) } ulipatikana kwenye { CODE($repository) }, ambayo mradi huu unairejelea
core_runtime = Kinachoendesha au kukusanya programu za { PROSE($core) } kinatengenezwa hapa: { CODE($path) }
core_elsewhere = Msimbo uko { CODE($url) }, ambako mapitio haya hayawezi kutafuta
core_part = Mradi ni folda ya { CODE($folder) } ndani ya hazina kubwa zaidi
core_nothing =
    { $count ->
        [0] Hakuna kitu kwenye hazina kinachoonyesha dalili ya { PROSE($core) }: si programu, si maktaba, wala kutajwa
        [one] Faili yake moja ya msimbo haina dalili ya { PROSE($core) }: si programu, si maktaba, wala kutajwa
       *[other] Kati ya faili zake { $count } za msimbo hakuna hata moja yenye dalili ya { PROSE($core) }: si programu, si maktaba, wala kutajwa
    }
core_thin =
    { $count ->
        [0] Hazina haina faili zake za msimbo wala dalili ya { PROSE($core) }, kwa hiyo huenda sehemu ya { PROSE($core) } iko mahali pengine
        [one] Hazina ina faili moja tu ya msimbo na haina dalili ya { PROSE($core) }, kwa hiyo huenda sehemu ya { PROSE($core) } iko mahali pengine
       *[other] Hazina ina faili { $count } tu za msimbo na haina dalili ya { PROSE($core) }, kwa hiyo huenda sehemu ya { PROSE($core) } iko mahali pengine
    }
core_nothing-seen =
    { $count ->
        [one] Hakuna dalili ya { PROSE($core) } katika jina la faili yake pekee ya msimbo, wala katika kilichosomwa ndani yake
       *[other] Hakuna dalili ya { PROSE($core) } katika majina ya faili zake { $count } za msimbo, wala katika kilichosomwa ndani yake
    }
core_only-said =
    { $count ->
        [0] Hakuna kitu kwenye hazina kilichopatikana kuwa programu ya { PROSE($core) } au kuitumia; ni maneno yake tu yanayoitaja
        [one] Hakuna programu ya { PROSE($core) }, wala kinachoitumia, iliyopatikana katika faili yake pekee ya msimbo; ni maneno yake tu yanayoitaja
       *[other] Hakuna programu ya { PROSE($core) }, wala kinachoitumia, iliyopatikana katika faili zake { $count } za msimbo; ni maneno yake tu yanayoitaja
    }
core_lean-learning = Unasaidia watu tu: kwa jina lake au maneno yake ya kwanza hizi ni nyenzo za kujifunzia, onyesho, kiolezo, orodha ya viungo au nyaraka, bila kujali programu zilizomo
core_lean-carried = Inaelekea ndiyo: kiini cha { CODE($repository) } ni { PROSE($core) }, na mradi huu unaonekana kuwa sehemu yake iliyobaki
core_lean-front = Inaelekea ndiyo: mradi huu upo kwa ajili ya { CODE($repository) }, ambayo inajitambulisha kwa { PROSE($core) }
core_lean-beside = Inaelekea hapana: { PROSE($core) } ilipatikana kwenye { CODE($repository) }, lakini hakuna kinachoonyesha kwamba mradi huu unaitegemea
core_lean-used = Inaelekea hapana: mradi unategemea { CODE($repository) }, ambayo kiini chake ni { PROSE($core) }, lakini unaitaja { PROSE($core) } kama jambo moja kati ya mengine
core_lean-toolchain = Inaelekea ndiyo: una kile ambacho watu wengine hutumia kujenga au kuendesha programu zao za { PROSE($core) }
core_lean-said = Inaelekea unasaidia watu tu: mradi unajitambulisha kwa { PROSE($core) }, lakini hakuna programu wala maktaba ya { PROSE($core) } iliyopatikana
core_lean-words = Inaelekea hapana: ni maneno tu yanayoitaja { PROSE($core) }, hakuna programu wala maktaba
core_lean-introduced =
    Inaelekea ndiyo: mradi wenyewe unaitaja { PROSE($core) }, ingawa kati ya faili zake { $total } za msimbo ni { $count ->
        [one] moja tu iliyopatikana ikiitumia
       *[other] { $count } tu zilizopatikana zikiitumia
    }
core_lean-part =
    Inaelekea hapana: mradi unaitaja { PROSE($core) }, kama unaitaja, kuwa jambo moja tu kati ya mengine, na kati ya faili zake { $total } za msimbo ni { $count ->
        [one] moja iliyopatikana ikiitumia
       *[other] { $count } zilizopatikana zikiitumia
    }
core_aside =
    { $count ->
        [0] Ni utegemezi tu uliopatikana: hakuna faili yake ya msimbo iliyosomwa iliyo programu ya { PROSE($core) } au inayoitumia
        [one] Ni sehemu ndogo: kati ya faili zake { $total } za msimbo, moja ndiyo iliyopatikana ikitumia { PROSE($core) }, na haitajwi kwenye maelezo wala README
       *[other] Ni sehemu ndogo: kati ya faili zake { $total } za msimbo, { $count } ndizo zilizopatikana zikitumia { PROSE($core) }, na haitajwi kwenye maelezo wala README
    }
core_aside-listed =
    { $count ->
        [one] Ni sehemu ndogo: kati ya faili zake { $total } za msimbo, moja ndiyo iliyopatikana ikitumia { PROSE($core) }, na README inaitaja chini zaidi kwenye orodha tu
       *[other] Ni sehemu ndogo: kati ya faili zake { $total } za msimbo, { $count } ndizo zilizopatikana zikitumia { PROSE($core) }, na README inaitaja chini zaidi kwenye orodha tu
    }
core_unreadable = GitHub haikutoa faili zote kwa sasa, kwa hiyo hakuna uamuzi uliotolewa
core_truncated = GitHub imeorodhesha sehemu tu ya faili, na sehemu hiyo haina dalili ya { PROSE($core) }
core_sample-large = Hivi ndivyo sampuli ya faili inavyoonyesha: hazina ni kubwa mno kusomwa yote
core_sample-for-now = Hivi ndivyo sampuli ya faili inavyoonyesha: hazina nzima haikuweza kupatikana kwa sasa
core_remedy-unmet = Tafadhali weka kiungo cha hazina yenye msimbo wa { PROSE($core) }, au eleza kwenye maelezo ni wapi { PROSE($core) } inatumika na jinsi mradi unavyowasaidia watu kuitumia.
core_remedy-aside = Kama mradi ungepoteza kusudi lake bila sehemu yake ya { PROSE($core) }, tafadhali liseme hilo mwanzoni mwa README, pamoja na kazi ya sehemu hiyo. Kisha mhifadhi ataulizwa.
core_remedy-ask = Eleza kwenye maelezo ni sehemu gani inayotumia { PROSE($core) }, pamoja na kiungo cha msimbo wake, na ni nini kingeendelea kufanya kazi bila hiyo.
core_remedy-unknown = Huna la kufanya: mapitio yajayo yataangalia tena.
core_question = Je, { CODE($name) } ingepoteza kusudi lake bila { PROSE($core) }, au inawasaidia watu kutumia { PROSE($core) } katika uzalishaji?

## maintained

maintained_archived = Hazina imewekwa kwenye kumbukumbu
maintained_disabled = GitHub imeizima hazina
maintained_notice = { CODE("README") } inasema { CODE($text) }
maintained_notice-in-description = Maelezo ya hazina yanasema { CODE($text) }
maintained_badge = Beji kwenye { CODE("README") } inasema { CODE($text) }
maintained_topic = Hazina ina mada { CODE($topic) }
maintained_last-commit = Badiliko la mwisho la mtu lilikuwa tarehe { DAY($date) }
maintained_last-automated-commit = Badiliko la mwisho la roboti lilikuwa tarehe { DAY($date) }
maintained_last-commit-like-a-bot = Badiliko la mwisho la kinachoonekana kuwa roboti, { CODE($who) }, lilikuwa tarehe { DAY($date) }
maintained_no-commit-by-person =
    { $commits ->
        [one] Badiliko pekee lililoangaliwa si la mtu
       *[other] Hakuna badiliko la mtu kati ya mabadiliko { $commits } mapya zaidi
    }
maintained_empty = Hazina haina mabadiliko yoyote
maintained_upkeep-only = Mabadiliko ya karibuni yanasasisha mitiririko ya kazi na matangazo tu, bila kugusa msimbo
maintained_last-release = Toleo la mwisho ni { CODE($name) }, tarehe { DAY($date) }
maintained_no-release = Hakuna toleo wala lebo ya toleo
maintained_activity = Mabadiliko katika miezi kumi na miwili iliyopita { BARS($perMonth) }
maintained_no-activity = Hakuna badiliko katika miezi kumi na miwili iliyopita
maintained_remedy-archived = Ikiwa mradi unaendelea, itoe hazina kwenye kumbukumbu, au weka kiungo cha hazina ambako unaendelea.
maintained_remedy-empty = Pakia msimbo, au weka kiungo cha hazina yenye msimbo.
maintained_remedy-disabled = Weka kiungo cha hazina ambayo watu wanaweza kuifungua na kuichangia.
maintained_remedy-ended = Ikiwa mradi bado unaendelea, ondoa tangazo linalosema vinginevyo. La sivyo, hauwezi kuorodheshwa.
maintained_remedy-moved = Ikiwa mradi unaendelea kwenye anwani nyingine, weka kiungo cha anwani hiyo.
maintained_remedy-dead = Hapa hakuna kilichofanyika kwa zaidi ya siku { FIXED($days) }. Ikiwa mradi unaendelea, weka kiungo cha mahali unapoendelea, au upendekeze tena baada ya toleo lake lijalo.
maintained_remedy-quiet = Badiliko la mtu ndani ya siku { FIXED($commitDays) }, au toleo ndani ya siku { FIXED($releaseDays) }, lingeonyesha kwamba mradi unatunzwa.
maintained_question-quiet = Hapa pamekuwa kimya kwa muda. Je, mradi umekamilika na unatunzwa, au umeachwa?
maintained_question-automated = Inaonekana ni roboti tu zinazofanya kazi hapa. Je, kuna mtu anayeutunza mradi bado?
maintained_question-upkeep = Mabadiliko ya karibuni yanaonekana kuwa matunzo ya hazina nyingi kwa pamoja. Je, kuna mtu anayefanya kazi kwenye hii bado?
maintained_question-paused = Mradi wenyewe unasema kwamba hauendelezwi tena. Je, bado unatunzwa?
maintained_question-moved = Mradi wenyewe unasema kwamba unaendelea mahali pengine. Je, ingizo liweke kiungo cha huko?

## governance

governance_issues-open = Sehemu ya masuala ({ CODE("issues") }) iko wazi
governance_discussions-open = Sehemu ya majadiliano ({ CODE("discussions") }) iko wazi
governance_tracker-elsewhere = { CODE("README") } inaelekeza mahali pengine pa wazi pa kuripoti masuala: { CODE($words) }
governance_tracker-in-entry = Ingizo linaelekeza kwenye mahali pengine pa wazi pa kuripoti masuala: { CODE($words) }
governance_outsiders =
    { $count ->
        [one] Mabadiliko ya mtu mmoja asiye mhifadhi yaliunganishwa katika miezi kumi na miwili iliyopita
       *[other] Mabadiliko ya watu { $count } wasio wahifadhi yaliunganishwa katika miezi kumi na miwili iliyopita
    }
governance_authors =
    { $count ->
        [one] Mbali na watu { $core } walioandika zaidi, mtu mmoja aliandika baadhi ya mabadiliko mapya zaidi
       *[other] Mbali na watu { $core } walioandika zaidi, watu { $count } waliandika baadhi ya mabadiliko mapya zaidi
    }
governance_nobody-else =
    { $count ->
        [one] Hakuna aliyechangia bado mbali na mwandishi wake
       *[other] Hakuna aliyechangia bado mbali na waandishi wake { $count }
    }
governance_readme-refuses = { CODE("README") } inasema: { CODE($words) }
governance_waiting =
    { $count ->
        [one] Ombi moja la uchukuzi la mtu mwingine limesubiri zaidi ya nusu mwaka, na hakuna la wengine kati ya yaliyounganishwa mwisho
       *[other] Maombi { $count } ya uchukuzi ya watu wengine yamesubiri zaidi ya nusu mwaka, na hakuna la wengine kati ya yaliyounganishwa mwisho
    }
governance_readme-link = { CODE("README") } inaelekeza kwenye mwongozo wa kuchangia
governance_file = { CODE($path) } ipo
governance_readme-section = { CODE("README") } ina sehemu ya { CODE($heading) }
governance_foundation = { CODE("README") } inasema kwamba mradi uko chini ya { CODE($foundation) }
governance_owner-file = { CODE($path) } ya shirika, kwenye { CODE($owner, "/.github") }
governance_add-tracker = Fungua sehemu ya { CODE("issues") }, au eleza kwenye { CODE("README") } ni wapi hitilafu na mawazo hujadiliwa hadharani.
governance_add-contributing = Ongeza { CODE("CONTRIBUTING.md") } inayoeleza jinsi kiraka kinavyokubaliwa; iliyo kwenye hazina ya { CODE(".github") } ya shirika lako inahesabiwa pia.
governance_add-stewardship = Ongeza mojawapo ya { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } au { CODE("CODE_OF_CONDUCT.md") }, ili watu wajue nani anaamua na jinsi wanavyotendewa.
governance_add-both = Ongeza { CODE("CONTRIBUTING.md") } inayoeleza jinsi kiraka kinavyokubaliwa, na mojawapo ya { CODE("GOVERNANCE.md") }, { CODE("MAINTAINERS.md") }, { CODE("CODEOWNERS") } au { CODE("CODE_OF_CONDUCT.md") }.
governance_question = Je, kwa kilichopatikana mradi uko wazi vya kutosha kwa wengine, au uongeze zaidi kwanza?
governance_question-against = Je, kwa kilichopatikana, wengine wanaweza kushiriki hata hivyo?

## contributors

contributors_exactly =
    { $count ->
        [one] Mchangiaji mmoja wa { CODE($repository) }
       *[other] Wachangiaji { $count } wa { CODE($repository) }
    }
contributors_range = Wachangiaji kati ya { $from } na { $to } wa { CODE($repository) }
contributors_at-least =
    { $from ->
        [0] GitHub haihesabu wachangiaji wa { CODE($repository) }
        [one] Angalau mchangiaji mmoja wa { CODE($repository) } (hawakuhesabiwa zaidi ya hapo)
       *[other] Wachangiaji angalau { $from } wa { CODE($repository) } (hawakuhesabiwa zaidi ya hapo)
    }
contributors_together = Kwa jumla kati ya { $from } na { $to }
contributors_forked =
    { HAS($parent) ->
        [true] Hazina ni nakala ya nyingine, kwa hiyo wachangiaji wa { CODE($parent) } wamehesabiwa pia
       *[false] Hazina ni nakala ya nyingine, kwa hiyo wachangiaji wa ile ya asili wamehesabiwa pia
    }
contributors_remedy = Mradi wa kundi la { TIER("major") } una wachangiaji zaidi ya { FIXED($moreThan) }. Kwa sasa pendekeza mradi katika kundi la { TIER("emerging") }, au taja hazina nyingine za mradi kwenye maelezo.
contributors_remedy-uncertain = Eleza kwenye maelezo jinsi ya kuona kwamba watu zaidi ya { FIXED($moreThan) } wamechangia, kwa mfano kwa { CODE("git shortlog -sne") }.
contributors_question = Hesabu ya GitHub haitoi jibu kamili: je, watu zaidi ya { FIXED($moreThan) } wamechangia mradi?
contributors_question-part = Je, watu zaidi ya { FIXED($moreThan) } wamechangia { CODE($path) }?
contributors_question-fork = Je, watu zaidi ya { FIXED($moreThan) } wamechangia nakala yenyewe?

## production-use

production-use_reference = Maelezo yanamtaja mtumiaji, pamoja na kiungo cha { CODE($host) }
production-use_adopters-file =
    { $count ->
        [one] { CODE($path) } inaorodhesha mtumiaji mmoja
       *[other] { CODE($path) } inaorodhesha watumiaji { $count }
    }
production-use_adopters-section =
    { $count ->
        [one] Sehemu ya { CODE($heading) } kwenye { CODE("README") } inaorodhesha mtumiaji mmoja
       *[other] Sehemu ya { CODE($heading) } kwenye { CODE("README") } inaorodhesha watumiaji { $count }
    }
production-use_claim = Maelezo yanadai hivyo, bila kiungo cha mtumiaji: { CODE($claim) }
production-use_other-link = Kiungo cha { CODE($host) } ambacho hakisemi nani anautumia mradi
production-use_own-site = { CODE($host) } ni tovuti ya mradi wenyewe au ya kampuni yake
production-use_nothing = Maelezo hayasemi nani anautumia mradi katika uzalishaji
production-use_who =
    Nani anautumia katika uzalishaji? Tafadhali taja { $wanted ->
        [one] angalau mtumiaji mmoja kwenye maelezo, pamoja
       *[other] angalau watumiaji { $wanted } kwenye maelezo, kila mmoja
    } na kiungo ambacho wengine wanaweza kukifungua: makala ya blogu, hotuba, au { CODE("ADOPTERS.md") }.
production-use_add-links =
    { $wanted ->
        [one] Tafadhali ongeza kwenye maelezo viungo kutoka kwa angalau mtumiaji mmoja anayejitegemea: makala zake za blogu au hotuba zake, au { CODE("ADOPTERS.md") } yenye jina na tovuti yake.
       *[other] Tafadhali ongeza kwenye maelezo viungo kutoka kwa angalau watumiaji { $wanted } wanaojitegemea: makala zao za blogu au hotuba zao, au { CODE("ADOPTERS.md") } yenye majina na tovuti zao.
    }
production-use_question = Je, matumizi katika uzalishaji ni makubwa ya kutosha kwa kundi la { TIER("major") }?

## maturity

maturity_since = Upo tangu tarehe { DAY($date) }
maturity_since-at-least = Upo angalau tangu tarehe { DAY($date) }
maturity_first-commit = Badiliko lake la kwanza ni la tarehe { DAY($date) }
maturity_stars =
    { $stars ->
        [one] Nyota moja
       *[other] Nyota { $stars }
    }
maturity_stars-not-known = Idadi ya nyota haijulikani
maturity_remedy-age =
    { $months ->
        [one] Mradi utakuwa na umri wa zaidi ya mwezi mmoja baada ya tarehe { DAY($date) }.
       *[other] Mradi utakuwa na umri wa zaidi ya miezi { FIXED($months) } baada ya tarehe { DAY($date) }.
    }
maturity_remedy-stars = Orodha inahitaji { words_stars-asked }; mradi umepungukiwa na { $missing }.
maturity_remedy-age-and-stars =
    Mradi utakuwa na umri wa zaidi ya { $months ->
        [one] mwezi mmoja
       *[other] miezi { FIXED($months) }
    } baada ya tarehe { DAY($date) }. Orodha pia inahitaji { words_stars-asked }; mradi umepungukiwa na { $missing }.
maturity_remedy-stars-not-known = Huna la kufanya ikiwa mradi una { words_stars-asked }; idadi itaangaliwa tena katika mapitio yajayo.

## repositories elsewhere, and removals

elsewhere_address = Tazama { CODE($address) }
elsewhere_unread = Hazina haikuweza kusomwa kwa sasa
elsewhere_too-large = Hazina ni kubwa mno kusomwa hapa
elsewhere_part = Mradi ni sehemu ya hazina: { CODE($path) }
elsewhere_mirror = Hazina inasema kwamba ni kioo tu; makao ya mradi yako mahali pengine
elsewhere_no-address = Ingizo halina kiungo cha msimbo wake
elsewhere_remedy = Mradi hauko kwenye GitHub, kwa hiyo mhifadhi atauangalia mwenyewe: ongeza kwenye maelezo viungo vinavyojibu maswali hayo.
elsewhere_remedy-part = Hazina ina mengi zaidi ya mradi, kwa hiyo mhifadhi atauangalia mwenyewe: ongeza kwenye maelezo kiungo kinachojibu swali hilo kwa sehemu ya mradi.
elsewhere_remedy-no-address = Ongeza kiungo cha hazina chenye lebo ya { CODE("GitHub") }, au kiungo cha popote msimbo ulipo.
elsewhere_question-open-source = Je, msimbo wote wa chanzo uko chini ya leseni ya chanzo wazi?
elsewhere_question-core = Je, { PROSE($core) } ni teknolojia ya msingi ya mradi, au mradi unawasaidia wengine kutumia { PROSE($core) } katika uzalishaji?
elsewhere_question-ebpf-core = Je, eBPF ni teknolojia ya msingi ya mradi, au mradi unawasaidia wengine kutumia eBPF katika uzalishaji?
elsewhere_question-maintained = Je, mradi unatunzwa: badiliko ndani ya siku { FIXED($commitDays) }, au toleo ndani ya siku { FIXED($releaseDays) }?
elsewhere_question-governance = Je, kila mtu anaweza kushiriki?
elsewhere_question-contributors =
    { $moreThan ->
        [one] Je, zaidi ya mtu mmoja amechangia?
       *[other] Je, zaidi ya watu { FIXED($moreThan) } wamechangia?
    }
elsewhere_question-production-use = Je, mradi unatumiwa katika uzalishaji na idadi kubwa ya watumiaji?
elsewhere_question-maturity =
    { $months ->
        [0] Orodha inahitaji { words_stars-asked } kwenye GitHub. Je, mradi unajulikana kiasi hicho?
        [one] Je, mradi una umri wa zaidi ya mwezi mmoja?
       *[other] Je, mradi una umri wa zaidi ya miezi { FIXED($months) }?
    }
not-known_not-found = Hakuna hazina ya umma ya { CODE($repository) }
not-known_no-answer = GitHub haikujibu hili kwa sasa
not-known_too-large = Hazina ni kubwa mno kwa GitHub kujibu hili
not-known_not-read = Hili halijasomwa
not-known_failed = Kuamua hili kuliishia kwenye hitilafu isiyotarajiwa
not-known_remedy-not-found = Hakiki anwani; hazina inapaswa kuwa ya umma.
not-known_remedy = Huna la kufanya kwa sasa: itaangaliwa tena katika mapitio yajayo.
removal_gone = Hazina ya umma ya { CODE($repository) } haipo tena
removal_remedy = Ongeza kwenye maelezo kiungo kinachoonyesha kwa nini ingizo libadilike.
removal_question = Hakuna kilichopatikana hapa kinachosema chenyewe kwamba { CODE($name) } iondolewe. Je, sababu iliyotolewa kwenye maelezo inatosha?
removal_question-demotion = Hakuna kilichopatikana hapa kinachosema chenyewe kwamba { CODE($name) } ihamie kundi la { TIER("emerging") }. Je, sababu iliyotolewa kwenye maelezo inatosha?

## entry checks

check_not-carried-out = Ukaguzi wa { CODE($check) } haukuweza kufanyika hapa, kwa hiyo hakuna kinachosemwa kuuhusu. Hilo ni kosa la programu hii, si lako.
syntax_trailing-comma = Kuna koma baada ya kipengele cha mwisho, jambo ambalo JSON hairuhusu. Tafadhali iondoe.
syntax_missing-comma = Koma inakosekana baada ya hapa. Tafadhali iongeze.
syntax_missing-bracket = { CODE($missing) } inakosekana hapa, kwa hiyo orodha haisomeki. Tafadhali iongeze.
syntax_comment = JSON haina maoni. Tafadhali yaondoe haya.
syntax_byte-order-mark = Faili inaanza na alama ya mpangilio wa baiti (BOM), ambayo haionekani na hairuhusiwi katika JSON. Tafadhali hifadhi faili kama UTF-8 bila alama hiyo.
syntax_tab-indentation = Mstari huu umejongezwa kwa kichupo, na YAML inakubali nafasi tu. Tafadhali ujongeze kwa nafasi, kama mistari inayouzunguka.
syntax_indentation = Mstari huu hauanzii mahali unapopaswa. Tafadhali ujongeze kama mistari ya ingizo inayouzunguka.
syntax_missing-colon = { CODE($field) } inahitaji nukta mbili na nafasi baada yake, kama sehemu nyingine.
syntax_missing-space = Nafasi inakosekana baada ya kistari. Tafadhali iongeze.
syntax_needs-quotes = { CODE($sign) } ina maana yake yenyewe katika YAML. Tafadhali weka thamani hii ndani ya alama za nukuu.
syntax_text-behind-quote = Kuna maandishi baada ya alama ya nukuu ya kufunga. Tafadhali weka thamani yote ndani ya alama za nukuu: ziwe nukuu mbili ikiwa ina apostrofi.
syntax_backslash = Mkwaju wa nyuma ndani ya nukuu mbili una maana yake yenyewe. Tafadhali uandike mara mbili.
syntax_no-group-name = Kategoria hii haina jina, na mandhari haiwezi kujengwa bila hilo. Tafadhali liongeze.
syntax_second-document = Mstari huu wa vistari unaanzisha hati nyingine, na orodha lazima iwe moja. Tafadhali uondoe.
syntax_duplicate-key = { CODE($key) } imeandikwa mara mbili katika ingizo moja. Tafadhali bakiza moja.
syntax_unterminated-string = Maandishi haya hayana alama ya nukuu ya kufunga kwenye mstari wake. Tafadhali yafunge.
syntax_unexpected-token = Orodha haisomeki hapa: { CODE($found) } haikutarajiwa mahali hapa. Tafadhali angalia kama kabla yake kuna alama ya nukuu, koma au mabano yaliyokosekana au kuzidi.
syntax_unexpected-end = Faili inaisha kabla ya orodha kuisha. Tafadhali funga kilichobaki wazi: alama ya nukuu au mabano.
syntax_not-a-list = Hakuna orodha ya maingizo iliyopatikana kwenye faili hii. Tafadhali ilinganishe na ilivyo kwenye tawi la msingi.
syntax_not-a-literal = Thamani hii si maandishi au nambari ya kawaida, kwa hiyo haikuweza kukaguliwa. Tafadhali iandike wazi ukiweza.
syntax_conflict-marker = Alama ya mgongano wa kuunganisha bado iko hapa. Tafadhali tatua mgongano na uiondoe alama hiyo.
syntax_beyond-limits = Kuanzia hapa orodha ni kubwa mno au ina viwango vingi mno kukaguliwa. Mhifadhi anapaswa kuiangalia.
schema_missing = { words_this-entry } halina { CODE($field) }, ambayo maingizo mengine ya orodha yanayo. Tafadhali iongeze.
schema_required = { words_this-entry } halina { CODE($field) }, na mandhari haiwezi kujengwa bila hiyo. Tafadhali iongeze.
schema_asked = { words_this-entry } halina { CODE($field) }, ambayo kila ingizo la orodha hii linapaswa kuwa nayo. Tafadhali iongeze.
schema_address =
    { HAS($example) ->
        [true] { CODE($field) } ya { CODE($name) } inapaswa kuwa anwani ya muundo wa { CODE($example) }: mandhari haiwezi kujengwa kwa hii. Tafadhali isahihishe.
       *[false] { CODE($field) } ya { CODE($name) } inapaswa kuwa anwani inayoanza na { CODE("https://") }: mandhari haiwezi kujengwa kwa hii. Tafadhali isahihishe.
    }
schema_unknown = { CODE($name) } ina sehemu ya { CODE($field) } ambayo haimo katika ingizo lingine lolote, kwa hiyo tovuti haiijui. Tafadhali hakiki tahajia yake, au iondoe.
schema_empty =
    { HAS($name) ->
        [true] { CODE($field) } ya { CODE($name) } ni tupu. Tafadhali ijaze.
       *[false] { CODE($field) } ni tupu. Tafadhali ijaze.
    }
schema_type =
    { $kind ->
        [text] { CODE($field) } ya { CODE($name) } inapaswa kuwa maandishi ndani ya alama za nukuu. Tafadhali ibadilishe.
        [number] { CODE($field) } ya { CODE($name) } inapaswa kuwa nambari. Tafadhali ibadilishe.
        [address] { CODE($field) } ya { CODE($name) } inapaswa kuwa anwani inayoanza na { CODE("https://") }. Tafadhali ibadilishe.
        [repository] { CODE($field) } ya { CODE($name) } inapaswa kuwa hazina ya GitHub, katika muundo wa { CODE("owner/name") }. Tafadhali ibadilishe.
        [one-text] { CODE($field) } ya { CODE($name) } inapaswa kuwa maandishi mamoja. Tafadhali ibadilishe.
        [list] { CODE($field) } ya { CODE($name) } inapaswa kuwa orodha. Tafadhali ibadilishe.
        [yes-or-no] { CODE($field) } ya { CODE($name) } inapaswa kuwa true au false. Tafadhali ibadilishe.
        [group] { CODE($field) } ya { CODE($name) } inapaswa kuwa kundi la sehemu. Tafadhali ibadilishe.
        [date] { CODE($field) } ya { CODE($name) } inapaswa kuwa tarehe ya muundo wa 2026-01-31. Tafadhali ibadilishe.
       *[word] { CODE($field) } ya { CODE($name) } inapaswa kuwa herufi ndogo na vistariungio pekee. Tafadhali ibadilishe.
    }
schema_links = { CODE("urls") } ya { CODE($name) } inapaswa kuwa orodha ambamo kila kiungo kina { CODE("label") } na { CODE("url") }, zote mbili zikiwa maandishi. Tafadhali ikamilishe.
schema_unknown-in-link = Kiungo kimoja cha { CODE($name) } kina sehemu ya { CODE($field) }, ambayo tovuti haiijui. Kiungo kina { CODE("label") } na { CODE("url") }.
schema_no-stars = { CODE($name) } haina { CODE("githubStars") }, na tovuti hupanga orodha kwa kuitumia. Tafadhali ongeza idadi ya nyota.
schema_no-stars-known = { CODE($name) } haina { CODE("githubStars") }, na tovuti hupanga orodha kwa kuitumia. Tafadhali ongeza idadi, ambayo kwa sasa ni { $actual }.
schema_stars-type = { CODE("githubStars") } ya { CODE($name) } inapaswa kuwa nambari kamili bila alama za nukuu. Tafadhali ibadilishe.
schema_order = Maingizo mengine ya orodha yana sehemu zake kwa mpangilio huu: { LIST($keys) }. Ingependeza { CODE($name) } pia iwe hivyo.
duplicate_name = { CODE($name) } tayari imeorodheshwa, kwenye { CODE($list) }. Tafadhali hariri au hamisha ingizo hilo badala ya kuongeza la pili.
duplicate_since = { CODE($name) } tayari imeorodheshwa: ilikuja kwenye { CODE($list) } katika tawi la msingi baada ya tawi hili kuanza. Tafadhali unganisha tawi la msingi, kisha hariri au hamisha ingizo hilo badala ya kuongeza la pili.
duplicate_namesake = { CODE($name) } tayari imeorodheshwa, kwenye { CODE($list) }, ikiwa na hazina { CODE($repository) }. Ikiwa huo ni mradi mwingine, tafadhali upe huu jina linaloutofautisha; ikiwa ni uleule, tafadhali hariri ingizo hilo.
duplicate_repository = Hazina ya { CODE($name) } tayari imeorodheshwa kama { CODE($other) }, kwenye { CODE($list) }. Ikiwa ni mradi uleule, tafadhali bakiza ingizo moja.
duplicate_in-group = { CODE($name) } tayari imo kwenye { CODE($group) }, na mandhari haiwezi kujengwa ikiwa na maingizo mawili ya jina moja humo. Tafadhali hariri lile lingine, au lipe hili jina lake lenyewe.
duplicate_two-groups = { CODE($name) } tayari imeorodheshwa, kwenye { CODE($group) }. Tafadhali ibakize katika kategoria moja inayoifaa zaidi; { CODE("second_path") } huionyesha katika nyingine pia.
github-link_no-repository = { CODE($url) } si hazina, kwa hiyo mandhari haionyeshi nyota wala leseni ya { CODE($name) }. Ikiwa kuna hazina kuu, anwani yake ingefaa zaidi.
github-link_not-gathered = Mandhari hukusanya nyota na leseni ya { CODE($name) } kutoka kwenye hazina yenyewe, si kutoka { CODE($url) }. Tafadhali tumia { CODE($canonical) }.
github-link_label =
    { $isStarred ->
        [true] Kiungo cha hazina ya { CODE($name) } kina lebo ya { CODE($label) }. Tafadhali kiandikie { CODE("GitHub") } hasa: usasishaji wa nyota wa kila mwezi hufuata neno hilo.
       *[false] Kiungo cha hazina ya { CODE($name) } kina lebo ya { CODE($label) }. Tafadhali kiandikie { CODE("GitHub") } hasa.
    }
github-link_missing = { CODE($name) } haina kiungo chenye lebo ya { CODE("GitHub") }, kwa hiyo nyota zake haziwezi kusasishwa. Tafadhali ongeza kimoja kinachoelekeza kwenye hazina.
github-link_elsewhere = { CODE($name) } haina hazina yake yenyewe kwenye GitHub, kwa hiyo usasishaji wa nyota wa kila mwezi unairuka. Ikiwa ipo, au kioo chake, tafadhali ongeza kiungo chake chenye lebo ya { CODE("GitHub") }.
github-link_folder = Usasishaji wa nyota husoma hazina nzima, na nyota za { CODE($repository) } si za { CODE($path) } ndani yake. Tafadhali kipe kiungo hiki lebo nyingine, kama { CODE($label) }.
github-link_two = { CODE($name) } ina zaidi ya kiungo kimoja chenye lebo ya { CODE("GitHub") }. Tafadhali iache lebo hiyo kwa hazina kuu na ukipe kile kingine lebo tofauti.
github-link_other-host = Kiungo chenye lebo ya { CODE("GitHub") } kinaelekeza kwenye { CODE($url) }, ambayo haiko kwenye { CODE("github.com") }. Tafadhali weka kiungo cha hazina iliyoko huko, au badilisha lebo.
github-link_organisation = Kiungo chenye lebo ya { CODE("GitHub") } kinaelekeza kwenye { CODE($url) }, ambayo si hazina. Tafadhali weka kiungo cha hazina kuu ya mradi, { CODE("https://github.com/owner/repository") }.
github-link_not-canonical =
    { $isStarred ->
        [true] Usasishaji wa nyota hauwezi kusoma anwani ya { CODE($url) }. Tafadhali tumia { CODE($canonical) }, bila chochote baada yake.
       *[false] Tafadhali elekeza kwenye { CODE($canonical) }, hazina yenyewe, badala ya { CODE($url) }.
    }
repository_not-found =
    { HAS($near) ->
        [true] Hakuna hazina ya umma ya { CODE($asked) } kwenye GitHub. { words_meant }
       *[false] Hakuna hazina ya umma ya { CODE($asked) } kwenye GitHub. Tafadhali hakiki anwani ya { CODE($name) }, au ifanye hazina iwe ya umma.
    }
repository_moved = Hazina ya { CODE($name) } imehama na sasa ni { CODE($present) }. Tafadhali tumia anwani yake ya sasa.
repository_fork = { CODE($asked) } ni nakala ya hazina nyingine. Ikiwa { CODE($name) } inaendelezwa kule, tafadhali weka kiungo cha ile ya asili.
repository_fork-of = { CODE($asked) } ni nakala ya { CODE($parent) }. Ikiwa { CODE($name) } inaendelezwa kule, tafadhali weka kiungo cha ile ya asili.
logo_not-registered = Nembo ya { CODE($name) } imeletwa kwa { CODE("import") } lakini haijasajiliwa. Tafadhali iongeze kwenye { CODE("logos") } katika { CODE($registry) }.
logo_not-imported = Nembo ya { CODE($name) } bado haijasajiliwa. Tafadhali ilete { CODE($file) } kwa { CODE("import") } katika { CODE($registry) } na uongeze { CODE($name) } kwenye { CODE("logos") } humo.
logo_unknown = Hakuna nembo ya { CODE($name) }. Tafadhali ongeza faili kwenye { CODE($folder) } na uisajili katika { CODE($registry) }, au usiweke { CODE("logoName") }: { CODE($entry) } inaweza kuorodheshwa bila nembo.
logo_other-spelling = Hakuna nembo ya { CODE($name) }, lakini ipo ya { CODE($present) }. Herufi kubwa na ndogo zina tofauti: tafadhali iandike hivyo.
logo_not-in-component = Nembo ya { CODE($name) } haijaletwa kwa { CODE("import") } juu ya { CODE($registry) }, kwa hiyo ukurasa hauwezi kujengwa. Tafadhali lete faili yake humo.
logo_wrong-folder = Nembo ya { CODE($file) } haimo kwenye folda ya nembo. Tafadhali ihamishie { CODE($folder) }, na uilete kutoka huko.
logo_no-hosted-file = Faili ya nembo { CODE($file) } ya { CODE($name) } haimo kwenye { CODE($folder) }. Tafadhali iongeze.
logo_removed-hosted = { CODE($name) } bado ina { CODE($file) } kama nembo yake, ambayo ombi hili la uchukuzi linaiondoa. Tafadhali bakiza faili hiyo, au taja mpya kwenye ingizo.
logo_not-vector = Nembo { CODE($file) } ya { CODE($name) } si SVG. Tafadhali iongeze kama SVG: huonekana wazi kwa ukubwa wowote.
logo_svg-raster = { CODE($file) } ni SVG inayozunguka picha ya pikseli, ambayo hufifia kwa ukubwa mwingine. Tafadhali hamisha nembo kama maumbo.
logo_svg-text = { CODE($file) } ina maandishi, ambayo huonekana tofauti pale fonti yake isipokuwepo. Tafadhali badilisha maandishi kuwa njia (paths).
logo_no-file = Faili ya { CODE($file) } inaletwa kwa { CODE("import") } lakini haipo, kwa hiyo tovuti haiwezi kujengwa. Tafadhali iongeze, au sahihisha njia yake.
logo_other-case = Faili inaitwa { CODE($present) } lakini inaletwa kama { CODE($file) }. Herufi kubwa na ndogo zina tofauti: tafadhali yafanye majina yalingane.
logo_removed = { CODE($file) } imeondolewa lakini bado inaletwa katika { CODE($registry) }, kwa hiyo tovuti haiwezi kujengwa. Tafadhali ondoa pia { CODE("import") } na usajili wake.
logo_registered-only = { CODE($name) } imesajiliwa lakini haijaletwa kwa { CODE("import") }, kwa hiyo tovuti haiwezi kujengwa. Tafadhali lete faili yake juu ya moduli.
logo_module-broken = Faili hii haisomeki hapa: { CODE($detail) }. Tafadhali angalia kama kuna alama ya nukuu, koma au mabano yaliyokosekana au kuzidi.
logo_back-ticks = Njia ya { CODE($source) } imeandikwa ndani ya alama zisizoruhusiwa na { CODE("import") }. Tafadhali tumia alama za nukuu za kawaida.
logo_order-before = Kikagua msimbo cha tovuti kinataka { CODE("import") } ziwe kwa mpangilio wa alfabeti: { CODE($source) } inapaswa kuwa kabla ya { CODE($next) }.
logo_order-after = Kikagua msimbo cha tovuti kinataka { CODE("import") } ziwe kwa mpangilio wa alfabeti: { CODE($source) } inapaswa kuwa baada ya { CODE($previous) }.
logo_unused = Nembo ya { CODE($file) } bado haitumiki popote. Tafadhali itaje kwenye ingizo na uisajili, au usiiweke.
logo_large = { CODE($file) } ina ukubwa wa KiB { FIXED($kibibytes) }, na kila anayefungua ukurasa huipakua. Tafadhali ipunguze iwe chini ya KiB { FIXED($most) }.
logo_pointer = { CODE($file) } ni kielekezi cha Git LFS ({ CODE($found) }) wala si picha yenyewe, kwa hiyo tovuti haiwezi kuionyesha. Tafadhali weka picha yenyewe.
logo_no-svg =
    { HAS($found) ->
        [true] { CODE($file) } si SVG: inaanza na { CODE($found) }. Tafadhali hamisha nembo upya kama SVG.
       *[false] { CODE($file) } si SVG: imebanwa au ni picha ya aina nyingine. Tafadhali hamisha nembo upya kama SVG ya kawaida.
    }
logo_text = { CODE($file) } ni maandishi wala si picha: inaanza na { CODE($found) }. Tafadhali weka picha mahali pake, yenye kiambishi cha faili kinachofaa.
logo_svg-active = { CODE($file) } ina zaidi ya mchoro ({ LIST($found) }), ambacho kivinjari kingekitekeleza au kukifungua. Tafadhali hamisha nembo upya bila hicho.
logo_svg-font = { CODE($file) } inachukua fonti yake kutoka nje ya faili ({ CODE($found) }), ambayo haipo pale nembo inapoonyeshwa. Tafadhali badilisha maandishi kuwa njia (paths).
logo_svg-outside = { CODE($file) } inarejelea kitu kilicho nje ya faili ({ CODE($found) }). Tafadhali hamisha nembo upya ili kila kitu kiwe ndani yake.
stars_differs = { CODE($name) } ina nyota { $actual } kwenye GitHub, ilhali { CODE("githubStars") } inasema { CODE(FIXED($written)) }. Ingependeza kuwa na idadi ya leo.
position_between = Orodha hupangwa kwa idadi ya nyota: mahali pa { CODE($name) } ni kati ya { CODE($previous) } na { CODE($next) }. Tovuti hujipanga yenyewe, kwa hiyo hili ni kwa ajili ya unadhifu tu.
position_first = Orodha hupangwa kwa idadi ya nyota: mahali pa { CODE($name) } ni juu kabisa, kabla ya { CODE($next) }. Tovuti hujipanga yenyewe, kwa hiyo hili ni kwa ajili ya unadhifu tu.
position_last = Orodha hupangwa kwa idadi ya nyota: mahali pa { CODE($name) } ni mwishoni, baada ya { CODE($previous) }. Tovuti hujipanga yenyewe, kwa hiyo hili ni kwa ajili ya unadhifu tu.
position_name-between = Maingizo hapa yamepangwa kwa alfabeti: mahali pa { CODE($name) } ni kati ya { CODE($previous) } na { CODE($next) }.
position_name-first = Maingizo hapa yamepangwa kwa alfabeti: mahali pa { CODE($name) } ni kabla ya { CODE($next) }.
position_name-last = Maingizo hapa yamepangwa kwa alfabeti: mahali pa { CODE($name) } ni baada ya { CODE($previous) }.
text_long-description = Maelezo ya { CODE($name) } yana herufi { $length }, na kadi zina nafasi ya herufi { $most } hivi. Je, unaweza kuyafupisha?
text_long-title = Kichwa cha { CODE($name) } kina herufi { $length }, na kadi zina nafasi ya herufi { $most } hivi. Je, unaweza kukifupisha?
text_markup = { CODE($field) } ya { CODE($name) } ina HTML isiyo viungo vya kawaida wala mkazo ({ CODE($found) }). Tafadhali tumia maandishi ya kawaida.
text_code = { CODE($field) } ya { CODE($name) } ina msimbo ambao kivinjari kingeutekeleza ({ CODE($found) }). Tafadhali tumia maandishi ya kawaida.
text_shouting = { CODE($field) } ya { CODE($name) } ina kelele kidogo. Tafadhali iandike bila herufi kubwa na alama za mshangao mfululizo.
text_praise = Maelezo ya { CODE($name) } yanasifu zaidi ya kueleza. Je, unaweza kueleza mradi unafanya nini na kwa ajili ya nani?
text_spaces = { CODE($field) } ya { CODE($name) } inaanza au kuishia na nafasi tupu. Tafadhali iondoe.
link_none = { CODE($url) } si anwani ya wavuti. Tafadhali iandike kikamilifu, kuanzia { CODE("https://") }.
link_http = { CODE($url) } inapatikana pia kwa https. Tafadhali tumia { CODE("https://") }.
link_dead =
    { HAS($near) ->
        [true] { CODE($url) } haielekezi kwenye ukurasa wowote (seva inajibu { FIXED($statusCode) }). { words_meant }
       *[false] { CODE($url) } haielekezi kwenye ukurasa wowote (seva inajibu { FIXED($statusCode) }). Tafadhali hakiki anwani.
    }
link_unreachable =
    { HAS($near) ->
        [true] Hakuna kinachojibu kwenye { CODE($url) }. { words_meant }
       *[false] Hakuna kinachojibu kwenye { CODE($url) }. Tafadhali hakiki anwani.
    }
link_refused = { CODE($url) } haielekezi kwenye seva ya wavuti iliyo wazi kwa umma, kwa hiyo haikufunguliwa. Tafadhali hakiki anwani.
link_twice = { CODE($url) } imo mara mbili kati ya viungo. Tafadhali bakiza kimoja.
unrelated_run = { CODE($path) } ni mtiririko wa kazi au hati ya programu, na uorodheshaji hauihitaji. Tafadhali iondoe, au iweke kwenye ombi lake la uchukuzi. Mhifadhi anapaswa kuisoma kabla ya yote.
unrelated_reformatted = Mistari mingi ya { CODE($path) } imepangwa upya, jambo linaloficha kinachobadilika kweli. Tafadhali tengua mpangilio huo.

## review: headings, verdicts, footer, check run


## headings, one an entry

review_heading_added = { CODE_LINK($name, $url) } · mpya katika { words_place }
review_heading_promoted = { CODE_LINK($name, $url) } · kutoka { TIER("emerging") } hadi { TIER("major") }
review_heading_demoted = { CODE_LINK($name, $url) } · kutoka { TIER("major") } hadi { TIER("emerging") }
review_heading_repository = { CODE_LINK($name, $url) } · hazina mpya, katika { words_place }
review_heading_edited = { CODE_LINK($name, $url) } · imehaririwa, katika { words_place }
review_heading_renamed = { CODE_LINK($name, $url) } · jina la zamani { CODE($before) }, katika { words_place }
review_heading_turned = { CODE_LINK($name, $url) } · kutoka { CODE($from) } kwenda { CODE($to) }
review_heading_turned-from = { CODE_LINK($name, $url) } · kutoka { CODE($from) }
review_heading_turned-to = { CODE_LINK($name, $url) } · kwenda { CODE($to) }
review_heading_removed = { CODE_LINK($name, $url) } · inaondoka katika { words_place }
review_heading_several =
    { $entries ->
        [one] Mapitio ya mandhari · ingizo moja
       *[other] Mapitio ya mandhari · maingizo { $entries }
    }
review_heading_files = Mapitio ya mandhari

## the verdict in one sentence

review_ready = { STRONG("Tayari.") } Mahitaji yote ya mandhari yametimizwa. Asante!
review_ready_edit = { STRONG("Tayari.") } Hakuna kinachozuia. Asante!
review_ready_confirmed = { STRONG("Tayari.") } Kinachoonekana kuhusu mradi kinakubaliana na badiliko hili.
review_ready_files = { STRONG("Tayari.") } Hakuna ingizo linalobadilika, na hakuna kilichoharibika.
review_needs-changes =
    { $changes ->
        [one] { STRONG("Inahitaji mabadiliko.") } Kuna jambo moja linalozuia; jinsi ya kulirekebisha iko hapa chini.
       *[other] { STRONG("Inahitaji mabadiliko.") } Kuna mambo { $changes } yanayozuia; jinsi ya kuyarekebisha iko hapa chini.
    }
review_not-evaluated = { STRONG("Bado haijatathminiwa.") } Baadhi ya mambo hayakuweza kuangaliwa kwa sasa. Hulaumiwi kwa lolote.
review_needs-maintainer =
    { $points ->
        [one] { STRONG("Sasa ni zamu ya mhifadhi.") } Jambo moja linahitaji uamuzi wa mtu.
       *[other] { STRONG("Sasa ni zamu ya mhifadhi.") } Mambo { $points } yanahitaji uamuzi wa mtu.
    }
review_needs-maintainer_warnings =
    { $warnings ->
        [one] { STRONG("Sasa ni zamu ya mhifadhi.") } Onyo moja limebaki, ambalo unaweza kulirekebisha.
       *[other] { STRONG("Sasa ni zamu ya mhifadhi.") } Maonyo { $warnings } yamebaki, ambayo unaweza kuyarekebisha.
    }
review_tally =
    { $verdict ->
        [needs-changes]
            { $entries ->
                [one] moja linahitaji mabadiliko
               *[other] { $entries } yanahitaji mabadiliko
            }
        [not-evaluated]
            { $entries ->
                [one] moja bado halijatathminiwa
               *[other] { $entries } bado hayajatathminiwa
            }
        [needs-maintainer]
            { $entries ->
                [one] moja linasubiri uamuzi wa mhifadhi
               *[other] { $entries } yanasubiri uamuzi wa mhifadhi
            }
       *[ready]
            { $entries ->
                [one] moja liko tayari
               *[other] { $entries } yako tayari
            }
    }
review_tally_heading = { STRONG("Ingizo kwa ingizo:") } { LIST($parts) }.

## how a requirement came out

review_outcome_met = limetimizwa
review_outcome_unmet = halijatimizwa
review_outcome_needs-review = linasubiri uamuzi
review_outcome_unknown = halijulikani
review_outcome_not-applicable = haliulizwi
review_details = Maelezo zaidi
review_part = Tarehe, watu na nyota ni za { CODE($repository) } nzima; mradi ni { CODE($folder) } ndani yake.

## lists

review_list_to-do = { STRONG("Ya kufanya") }
review_list_questions = { STRONG("Kwa wahifadhi") }
review_to-do_lines =
    { $count ->
        [one] angalia maoni kwenye mstari wake katika mabadiliko.
       *[other] mambo { $count } ya kubadilisha, kila moja lina maoni kwenye mstari wake katika mabadiliko.
    }
review_list_found = { STRONG("Yaliyopatikana") }
review_list_helps = { STRONG("Kitakachosaidia") }
review_list_optional = { STRONG("Ni vizuri kujua") }
review_list_files = { STRONG("Kwenye faili") }
review_accept =
    { HAS($others) ->
        [true] Ili kukubali moja: { CODE($command) }; vivyo hivyo { LIST($others) }
       *[false] Ili kulikubali: { CODE($command) }
    }
review_question_any = Je, kilichopatikana kinatosha?
review_question_removal = Je, ingizo hili liondoke kwenye mandhari? Kinachoonekana hakitoi uamuzi.
review_question_demotion = Je, ingizo hili lihamie kundi la { TIER("emerging") }? Kinachoonekana hakitoi uamuzi.
review_edit_fine = yote ni sawa
review_on-lines =
    { $count ->
        [one] Dokezo moja liko kwenye mstari wake katika mabadiliko; halizuii lolote.
       *[other] Madokezo { $count } yako kwenye mistari yake katika mabadiliko; hayazuii lolote.
    }
review_patch = Marekebisho yaliyopendekezwa kama kiraka kimoja
review_patch_how = Badala ya kuchukua mapendekezo moja moja: hifadhi hiki kama { CODE("fixes.patch") } kwenye mzizi wa hazina, kisha endesha { CODE("git apply fixes.patch") }.

## what was left out, and other notices

review_left-out_problems =
    { $count ->
        [one] Kuna moja zaidi ambalo halionyeshwi hapa.
       *[other] Kuna { $count } zaidi ambayo hayaonyeshwi hapa.
    }
review_left-out_entries =
    { $count ->
        [one] Ingizo moja zaidi limepitiwa lakini halikutoshea hapa; yenye matatizo zaidi yako mwanzoni.
       *[other] Maingizo { $count } zaidi yamepitiwa lakini hayakutoshea hapa; yenye matatizo zaidi yako mwanzoni.
    }
review_left-out_evidence = Kuna mengi katika ombi hili la uchukuzi, kwa hiyo ushahidi umefupishwa.
review_left-out_patch = Marekebisho kama kiraka hayawezi kuonyeshwa hapa.
review_left-out_annotations =
    { $count ->
        [one] Tatizo moja zaidi halina dokezo lake.
       *[other] Matatizo { $count } zaidi hayana madokezo yake.
    }
review_check-run_failed = Haikuweza kutathminiwa
review_failed = Kuna kilichoharibika wakati ombi hili la uchukuzi lilipokuwa likiangaliwa, kwa hiyo hakuna uamuzi kuhusu badiliko hili. Litajaribiwa tena lenyewe. Hali ikibaki hivi, tafadhali mwambie mhifadhi kitambulisho hiki: { CODE($deliveryId) }.
review_failed_no-check-run = { STRONG("Haijatathminiwa.") } GitHub haikukubali ukaguzi wa mapitio haya: { CODE($reason) }. Utajaribiwa tena wenyewe. Hali ikibaki hivi, mhifadhi aangalie App hii imeruhusiwa kufanya nini kwenye hazina; kumbukumbu zake zina kitambulisho { CODE($deliveryId) }.
review_check-run_shared-head = Bado: ombi lingine la uchukuzi
review_shared-head = { CODE("#", FIXED($number)) } lina badiliko lilelile na halipiti. GitHub inaonyesha ukaguzi mmoja kwa yote mawili, kwa hiyo huu unasubiri lile lipite au lifungwe.
review_locked = Mazungumzo yamefungwa, kwa hiyo mapitio yako hapa peke yake. Yataandikwa huko mara yatakapofunguliwa.
review_refused_comment = GitHub haikukubali maoni ya mapitio haya: { CODE($reason) }. Yatajaribiwa tena yenyewe; hali ikibaki hivi, tafadhali angalia App hii imeruhusiwa kufanya nini kwenye hazina.
review_refused_lines = GitHub haikukubali maelezo kwenye mistari: { CODE($reason) }. Yatajaribiwa tena yenyewe; hali ikibaki hivi, tafadhali angalia App hii imeruhusiwa kufanya nini kwenye hazina.
review_refused_labels = GitHub haikukubali lebo za mapitio haya: { CODE($reason) }. Zitajaribiwa tena zenyewe; hali ikibaki hivi, tafadhali angalia App hii imeruhusiwa kufanya nini kwenye hazina.
review_notice_base-unreadable = { CODE($path) } haisomeki kwenye tawi la msingi, kwa hiyo haiwezekani kusema kwa hakika ni nini kinachobadilishwa humo na ombi hili la uchukuzi.
review_notice_list-gone =
    { $entries ->
        [one] Ingizo pekee la { CODE($path) } linaondolewa. Je, hilo limekusudiwa?
       *[other] Hakuna hata moja kati ya maingizo { $entries } ya { CODE($path) } linalobaki. Je, hilo limekusudiwa?
    }
review_notice_too-many-entries = Ni maingizo { $judged } ya kwanza tu yaliyoamuliwa; { $left ->
        [one] moja limeachwa
       *[other] { $left } yameachwa
    }. Maombi madogo zaidi ya uchukuzi hupitiwa yote.
review_notice_too-many-files = Ombi hili la uchukuzi linabadilisha faili nyingi kuliko GitHub inavyoorodhesha, kwa hiyo huenda baadhi zimekosekana.
review_notice_too-many-lists =
    { $left ->
        [one] Orodha moja ya mandhari haikusomwa, kwa hiyo haijulikani kama ingizo tayari liko ndani yake.
       *[other] Orodha { $left } za mandhari hazikusomwa, kwa hiyo haijulikani kama ingizo tayari liko ndani yake.
    }
review_notice_list-too-large = { CODE($path) } ni kubwa mno kusomwa yote.
review_notice_configuration-broken = { CODE($path) } kwenye tawi kuu ina makosa, kwa hiyo thamani za kawaida zimetumika.
review_notice_configuration-unread = { CODE($path) } haisomwi, kwa kuwa faili inayoishia na { CODE(".yml") } iko kando yake. Tafadhali bakiza moja.
review_notice_input-broken =
    { HAS($key) ->
        [true] Ingizo { CODE("configuration") } la mtiririko wa kazi lina makosa, la kwanza likiwa kwenye mstari wa { FIXED($line) } ({ CODE($key) }), kwa hiyo limeachwa.
       *[false] Ingizo { CODE("configuration") } la mtiririko wa kazi lina makosa, la kwanza likiwa kwenye mstari wa { FIXED($line) }, kwa hiyo limeachwa.
    }

## what happens next, and the footer

review_next = { STRONG("Kinachofuata:") }
review_next_ready = mhifadhi ataangalia mara ya mwisho kabla ya kuliunganisha. Huna la kufanya zaidi.
review_next_ready-with-notes = mhifadhi ataangalia mara ya mwisho kabla ya kuliunganisha.
review_next_needs-changes = yaliyo chini ya “Ya kufanya” yakishafanywa, mhifadhi ataangalia mara ya mwisho.
review_next_needs-changes-in-files = weka marekebisho kwenye tawi hili, na mapitio yatafanywa upya.
review_next_needs-maintainer = mhifadhi ataamua. Hadi wakati huo hakuna unachopaswa kufanya.
review_next_needs-maintainer-with-warnings = rekebisha yaliyotajwa kwenye maonyo, au eleza kwenye maoni kwa nini ni sahihi; kisha mhifadhi ataamua.
review_next_not-evaluated = yataangaliwa tena bila kuombwa. Huna la kufanya.
review_next_configured =
    { HAS($url) ->
        [true] { LINK(PROSE($text), $url) }
       *[false] { PROSE($text) }
    }
review_footer = Imepitiwa katika { CODE_LINK($commit, $url) }, na itapitiwa tena baada ya badiliko jipya au maelezo kuhaririwa.
review_footer_commands = Imepitiwa katika { CODE_LINK($commit, $url) }, na itapitiwa tena baada ya badiliko jipya, maelezo kuhaririwa, au maoni { CODE("/landscape recheck") }. { CODE("/landscape help") } huorodhesha amri zote.
review_translation = Mapitio haya kwa Kiswahili
review_withdrawn = Ombi hili la uchukuzi halibadilishi tena orodha za mandhari, kwa hiyo hakuna cha kupitia.

## the check run

review_recheck_label = Pitia tena
review_recheck_description = Angalia kila kitu upya, sasa
review_check-run_ready = Tayari
review_check-run_needs-changes = Inahitaji mabadiliko
review_check-run_needs-maintainer = Mhifadhi anahitaji kuamua
review_check-run_not-evaluated = Haikuweza kutathminiwa
review_check-run_withdrawn = Hakuna cha kupitia
review_check_syntax = Sintaksia
review_check_schema = Sehemu za ingizo
review_check_duplicate = Marudio
review_check_github-link = Kiungo cha GitHub
review_check_repository = Hazina
review_check_logo = Nembo
review_check_stars = Nyota
review_check_position = Nafasi
review_check_text = Maneno
review_check_link = Kiungo
review_check_unrelated = Badiliko lisilohusiana

## commands and configuration


## what each requirement asks, and how it is judged

requirement_open-source_rule = Msimbo wote wa chanzo uko chini ya leseni ya chanzo wazi, na nyaraka zozote chini ya leseni ya wazi.
requirement_open-source_how = Kinachotambuliwa na GitHub, kila faili ya leseni, { CODE("LICENSES/") }, na kinachosemwa na { CODE("README") } na faili za vifurushi husomwa. Leseni huhesabiwa kuwa wazi ikiwa imo kwenye orodha ya Open Source Initiative au Free Software Foundation. Hitaji halitimizwi bila leseni, au ikiwa mradi mzima uko chini ya leseni isiyo wazi; maneno yanayobatilisha kile ambacho leseni inatoa, kama vile “hauruhusiwi kuuzwa” au “kwa utafiti tu”, sehemu iliyo chini ya leseni nyingine, au maandishi yasiyotambulika, huamuliwa na mtu.
requirement_core_rule = { PROSE($core) } ni teknolojia ya msingi ya mradi, kiasi kwamba bila hiyo mradi ungepoteza kusudi lake; au mradi unawasaidia wengine kutumia { PROSE($core) } katika uzalishaji.
requirement_core_how = Faili na programu za aina yake na kutegemea moja ya maktaba zake moja kwa moja ni dalili zenye nguvu za { PROSE($core) }, kwenye hazina yenyewe au hazina inayohusiana ya mmiliki yuleyule. Msimbo ulionakiliwa, majaribio na maneno matupu ni dalili hafifu. Pale inapokuwa njia moja kati ya kadhaa, mtu huamua, na vivyo hivyo kwa nyenzo za kujifunzia. Hitaji halitimizwi pale ambapo hakuna dalili yoyote, pale ambapo ni maneno tu yanayoitaja, mbali ndani ya README, au baada ya maneno yake ya kwanza ambapo kila faili ilisomwa, na pale ambapo ni sehemu ndogo ya mfumo mkubwa ambao hausemi popote kwamba unaihusu.
requirement_ebpf-core_rule = eBPF ni teknolojia ya msingi ya mradi, kiasi kwamba bila hiyo mradi ungepoteza kusudi lake; au mradi unawasaidia wengine kutumia eBPF katika uzalishaji.
requirement_ebpf-core_how = Programu za eBPF, msimbo unaozalishwa kutokana nazo, kutegemea maktaba ya eBPF moja kwa moja na kutumia wito wa mfumo wa bpf ni dalili zenye nguvu, kwenye hazina yenyewe au hazina inayohusiana ya mmiliki yuleyule. Msimbo ulionakiliwa, majaribio na maneno matupu ni dalili hafifu. Pale eBPF inapokuwa njia moja kati ya kadhaa, mtu huamua, na vivyo hivyo kwa nyenzo za kujifunzia. Hitaji halitimizwi pale ambapo hakuna dalili yoyote, pale ambapo ni maneno tu yanayoitaja, mbali ndani ya README, au baada ya maneno yake ya kwanza ambapo kila faili ilisomwa, na pale ambapo ni sehemu ndogo ya mfumo mkubwa ambao hausemi popote kwamba unahusu eBPF.
requirement_maintained_rule = Mradi unatunzwa kikamilifu.
requirement_maintained_how = Badiliko la mtu ndani ya siku { FIXED($commitDays) }, au toleo ndani ya siku { FIXED($releaseDays) }, linatosha. Hitaji halitimizwi ikiwa hazina imewekwa kwenye kumbukumbu, inasemekana haitunzwi, au haina lolote kati ya hayo kwa zaidi ya siku { FIXED($staleDays) }. Katikati ya hapo, mtu huamua.
requirement_governance_rule = Mradi uko wazi kwa ushirikiano, na utawala wake unafuata mazoea bora ya chanzo wazi.
requirement_governance_how =
    { $documents ->
        [required] Mahali pa wazi pa kuripoti masuala lazima pawepo, faili au README lazima zieleze jinsi ya kuchangia na nani huamua, na pasiwe na kinachopinga. Ikikosekana sehemu ya hayo, au README ikikataa michango, au maombi ya wengine yakisubiri nusu mwaka, mtu huamua; pasipo njia yoyote ya wazi ya kushiriki hitaji halitimizwi.
       *[optional] Kwa kundi la { TIER("emerging") } inatosha kwamba kila mtu anaweza kushiriki: mahali pa wazi pa kuripoti masuala pako, na hakuna kinachopinga. Kwa kundi la { TIER("major") }, zaidi ya hayo, mabadiliko ya wengine yaliunganishwa katika miezi kumi na miwili iliyopita, au imeandikwa jinsi ya kuchangia au nani huamua, au mradi uko chini ya taasisi. README inayokataa michango, au maombi ya wengine yaliyosubiri nusu mwaka, huamuliwa na mtu; pasipo njia yoyote ya wazi ya kushiriki hitaji halitimizwi.
    }
requirement_contributors_rule =
    { $moreThan ->
        [one] Mradi wa kundi la { TIER("major") } una zaidi ya mchangiaji mmoja.
       *[other] Mradi wa kundi la { TIER("major") } una zaidi ya wachangiaji { FIXED($moreThan) }.
    }
requirement_contributors_how = Akaunti za GitHub zenye mabadiliko ni idadi ya chini kabisa inayowezekana, na waandishi wasio na akaunti huongezwa kupata idadi ya juu kabisa; roboti huachwa. Kikomo kikiwa kati ya hizo mbili, au mradi ukiwa folda ya hazina kubwa zaidi, mtu huamua.
requirement_production-use_rule = Mradi wa kundi la { TIER("major") } unatumiwa katika mazingira yanayofanana na uzalishaji na idadi kubwa ya watumiaji.
requirement_production-use_how =
    { $references ->
        [one] Maelezo ya ombi la uchukuzi na orodha ya mradi ya wanaoutumia husomwa ili kupata watumiaji na viungo. Rejeo moja au zaidi linalojitegemea linatosha; madai bila viungo, au tovuti ya mradi wenyewe peke yake, huamuliwa na mtu; pasipo lolote hitaji halitimizwi.
       *[other] Maelezo ya ombi la uchukuzi na orodha ya mradi ya wanaoutumia husomwa ili kupata watumiaji na viungo. Marejeo { $references } au zaidi yanayojitegemea yanatosha; madai bila viungo, au tovuti ya mradi wenyewe peke yake, huamuliwa na mtu; pasipo lolote hitaji halitimizwi.
    }
requirement_maturity_rule =
    { $months ->
        [0] Mradi una { words_stars-asked }.
        [one] Mradi una umri wa zaidi ya mwezi mmoja na una { words_stars-asked }.
       *[other] Mradi una umri wa zaidi ya miezi { FIXED($months) } na una { words_stars-asked }.
    }
requirement_maturity_how = Umri ni wa hazina au wa badiliko lake la kwanza, kile kilicho cha zamani zaidi; nyota ni zile zinazohesabiwa na GitHub.

## a maintainer's judgment in place of the program's

override_shown =
    { $kind ->
        [accepted] Limekubaliwa na { CODE($by) } tarehe { DAY($at) }, katika badiliko la { CODE($commit) }: { CODE($reason) }
       *[declined] Limekataliwa na { CODE($by) } tarehe { DAY($at) }, katika badiliko la { CODE($commit) }: { CODE($reason) }
    }
override_original =
    { $original ->
        [met] Bila hilo, limetimizwa
        [unmet] Bila hilo, halijatimizwa
        [needs-review] Bila hilo, mtu anapaswa kuliamua
        [unknown] Bila hilo, halikuweza kujulikana
       *[not-applicable] Bila hilo, haliulizwi
    }
override_declined-remedy = { CODE($by) } amelikataa: { CODE($reason) }. Tafadhali lijadilini hapa.
override_waived =
    { HAS($entries) ->
        [true] { CODE($by) } { LINK("aliweka kando", $url) } ukaguzi { CODE($check) } kwa { LIST($entries) } tarehe { DAY($at) }, katika badiliko la { CODE($commit) }: { CODE($reason) }. Unachokipata hakizuii chochote hapa.
       *[false] { CODE($by) } { LINK("aliweka kando", $url) } ukaguzi { CODE($check) } tarehe { DAY($at) }, katika badiliko la { CODE($commit) }: { CODE($reason) }. Unachokipata hakizuii chochote hapa.
    }
override_lapsed =
    { HAS($entry) ->
        [true]
            Uamuzi wa { CODE($by) } wa { $kind ->
                [accepted] kukubali
                [declined] kukataa
               *[waived] kuweka kando
            } { CODE($requirement) } kwa { CODE($entry) } hauhesabiwi tena: { $why ->
                [entry] ingizo sasa lina hazina nyingine au kundi lingine, au limeondoka
                [edited] maoni yalihaririwa
                [deleted] maoni yalifutwa
               *[permission] { CODE($by) } hana tena wadhifa unaohitajika
            }.
       *[false]
            Uamuzi wa { CODE($by) } wa { $kind ->
                [accepted] kukubali
                [declined] kukataa
               *[waived] kuweka kando
            } { CODE($requirement) } hauhesabiwi tena: { $why ->
                [entry] ingizo sasa lina hazina nyingine au kundi lingine, au limeondoka
                [edited] maoni yalihaririwa
                [deleted] maoni yalifutwa
               *[permission] { CODE($by) } hana tena wadhifa unaohitajika
            }.
    }

## replies: refused commands

refusal_no-command = Amri inakosekana baada ya { CODE("/landscape") }. { CODE("/landscape help") } inaziorodhesha.
refusal_unknown-command =
    { HAS($meant) ->
        [true] { CODE($given) } si amri; je, ulimaanisha { CODE($meant) }?
       *[false] { CODE($given) } si amri. { CODE("/landscape help") } inaziorodhesha.
    }
refusal_no-requirement = { CODE($command) } inahitaji jina la hitaji: { LIST($requirements) }.
refusal_unknown-requirement =
    { HAS($meant) ->
        [true] { CODE($given) } si hitaji; je, ulimaanisha { CODE($meant) }?
       *[false] { CODE($given) } si hitaji. Yaliyopo ni { LIST($requirements) }.
    }
refusal_entry-check = { CODE($given) } ni ukaguzi wa faili, si hitaji. { CODE("/landscape waive ", $given, " because …") } huweka kando unachokipata.
refusal_no-check = { CODE($command) } inahitaji jina la ukaguzi: { LIST($checks) }.
refusal_requirement = { CODE($given) } ni hitaji, si ukaguzi wa faili. { CODE("/landscape accept ", $given, " because …") } hulihesabu kuwa limetimizwa.
refusal_syntax = { CODE("syntax") } hauwezi kuwekwa kando: hakuna kinachoweza kusemwa kuhusu faili isiyosomeka.
refusal_no-entry = Jina la ingizo linakosekana baada ya { CODE("for") } kwenye { CODE($command) }.
refusal_no-reason = { CODE($command) } inahitaji sababu ambayo wengine wataweza kuisoma baadaye: { CODE("because …") }.
refusal_unknown-language = { CODE($given) } si lugha inayozungumzwa hapa. Zilizopo ni { LIST($languages) }.
refusal_permission = { CODE($command) } inahitaji wadhifa wa { CODE($needed) } kwenye hazina hii, au wa juu zaidi.
refusal_own-entry = { CODE($command) } ni ya mtu mwingine asiye mwandishi wa ombi la uchukuzi.
refusal_on-hold = Ombi hili la uchukuzi limesimamishwa. Kwanza ni { CODE("/landscape resume") }, kisha { CODE($command) }.
refusal_draft = Ombi hili la uchukuzi ni rasimu na huenda likabadilika bado. Tafadhali sema { CODE($command) } tena likiwa tayari.
refusal_unrelated = Ombi hili la uchukuzi halibadilishi orodha yoyote ya mandhari, kwa hiyo { CODE($command) } haina la kufanya.
refusal_unknown-entry = Ombi hili la uchukuzi halibadilishi ingizo lolote linaloitwa { CODE($given) }.
refusal_several-entries = Ombi hili la uchukuzi linabadilisha maingizo kadhaa. Tafadhali sema ni lipi linalokusudiwa: { CODE("/landscape ", $command, " … for <entry>") }.
refusal_not-asked = { CODE($requirement) } haliulizwi hapa, kwa hiyo hakuna cha kuamua.
refusal_nothing-found = Ukaguzi { CODE($check) } haukupata chochote hapa.
refusal_dangerous = Kilichopatikana na { CODE($check) } hapa kinaweza kumdhuru yeyote anayefungua tovuti, kwa hiyo hakiwekwi kando kamwe.
refusal_entry-changed = Ingizo lilibadilika ulipokuwa ukiandika haya. Tafadhali liangalie tena, kisha useme { CODE($command) } mara nyingine.
refusal_too-many = Kuna maamuzi mengi mno kwenye ombi hili la uchukuzi kuweza kufuatilia lingine.
refusal_earlier = Hili lilikataliwa awali.

## replies: explanations and help

explain_rule = { STRONG("Kanuni:") }
explain_how = { STRONG("Jinsi inavyoamuliwa:") }
explain_level =
    { $level ->
        [required] Hapa ni lazima.
        [advice] Hapa ni ushauri: huonyeshwa na hauzuii kamwe.
       *[off] Hapa haiamuliwi.
    }
explain_evidence = { STRONG("Kilichopatikana:") }
explain_no-evidence = Hakuna kilichopatikana.
explain_change = { STRONG("Kitakachobadilisha hili:") }
explain_change-met = Kwa kuwa limetimizwa, hakuna kinachohitajika. Huangaliwa tena kwa kila badiliko, na mhifadhi anaweza kulikataa.
explain_change-accept = Mhifadhi anaweza kulimaliza kwa { CODE("/landscape accept ", $requirement, " for ", $entry, " because …") }
explain_not-asked = Haliulizwi kwa ingizo lolote linalobadilishwa na ombi hili la uchukuzi.
help_heading = Amri huandikwa kwenye mstari wake ndani ya maoni, nje ya nukuu na msimbo. Ndani ya mabano, wanaoweza kuzitumia hapa:
help_who_anyone = yeyote
help_who_role = { CODE($role) } au zaidi
help_who_author = mwandishi, na { CODE($role) } au zaidi
help_recheck = hupitia tena sasa, na kuangalia kila kitu upya
help_explain = hueleza kanuni, jinsi inavyoamuliwa, na yote yaliyopatikana
help_accept = uamuzi wa mhifadhi: huhesabiwa kuwa limetimizwa
help_decline = uamuzi wa mhifadhi: huhesabiwa kuwa halijatimizwa
help_waive = uamuzi wa mhifadhi: kinachopatikana na ukaguzi huu hakizuii ombi hili la uchukuzi
help_reset = huondoa uamuzi wa aina hiyo
help_hold = huinyamazisha programu kwenye ombi hili la uchukuzi
help_resume = huiruhusu izungumze tena
help_language = huonyesha mapitio haya kwa lugha nyingine pia
help_help = huonyesha orodha hii

## on hold

superseded_title = Badiliko jipya zaidi limekuja
superseded_summary = Badiliko jipya zaidi limekuja wakati hili likiangaliwa. Mapitio ni ya badiliko la mwisho.
hold_title = Imesimamishwa
hold_banner = { STRONG("Imesimamishwa.") } { MESSAGE($summary) }
hold_summary = Na { CODE($by) } tarehe { DAY($at) }: { CODE($reason) }. { CODE("/landscape resume") } kwenye maoni huruhusu mapitio yaendelee.

## the configuration file

configuration_syntax-too-long = Faili ni ndefu mno kuwa usanidi.
configuration_syntax-aliases = Nanga na majina ya badala ya YAML ({ CODE("&name") }, { CODE("*name") }) hayatumiki hapa. Tafadhali andika thamani yenyewe.
configuration_syntax-duplicate-key = Ufunguo huu uko mara mbili. Tafadhali bakiza mmoja.
configuration_syntax-tab = YAML hujongezwa kwa nafasi, na mstari huu unaanza na kichupo.
configuration_syntax-indentation = Mstari huu haujajongezwa kama mistari inayouzunguka.
configuration_syntax-several-documents = Hati ya pili ya YAML inaanzia hapa. Tafadhali ondoa { CODE("---") }.
configuration_syntax-malformed = Kuanzia mstari huu faili haisomeki kama YAML.
configuration_unknown-key =
    { HAS($meant) ->
        [true] { CODE($key) } haijulikani, je, ulimaanisha { CODE($meant) }?
       *[false] { CODE($key) } haijulikani.
    }
configuration_missing-key = { CODE($key) } inakosekana.
configuration_not-a-group = Faili ina funguo na thamani zake, kama vile { CODE("language: en") }.
configuration_one-of = { CODE($key) } lazima iwe mojawapo ya hizi: { LIST($values) }.
configuration_whole-number = { CODE($key) } lazima iwe nambari kamili kuanzia { $minimum } hadi { $maximum }.
configuration_yes-or-no = { CODE($key) } lazima iwe { CODE("true") } au { CODE("false") }, bila alama za nukuu.
configuration_text = { CODE($key) } lazima iwe maandishi kwenye mstari mmoja, yasiyo matupu na yasiyozidi herufi { $maximum }.
configuration_address = { CODE($key) } lazima iwe anwani inayoanza na { CODE("https://") }, isiyozidi herufi { $maximum }.
configuration_list = { CODE($key) } lazima iwe orodha isiyo tupu, yenye vipengele visivyozidi { $maximum }.
configuration_group = { CODE($key) } lazima iwe na funguo zake yenyewe, kati ya hizi: { LIST($keys) }.
configuration_same-label = Lebo za { CODE($one) } na { CODE($other) } zina jina moja. Kila moja inahitaji jina lake.

## the check run on a change of it

configuration_valid = Usanidi ni sahihi
configuration_invalid = Usanidi una makosa
configuration_removed = Usanidi umeondolewa
configuration_changes = Ukilinganishwa na mpangilio wa { CODE($preset) } unabadilisha { LIST($settings) }.
configuration_changes-nothing = Haubadilishi chochote kwenye mpangilio wa { CODE($preset) }.
configuration_takes-effect = Utaanza kutumika ukishafika kwenye tawi kuu.
configuration_removed-effect = Hili likiunganishwa, faili ya shirika na thamani za kawaida zitatumika badala yake.
configuration_invalid-effect = Faili yenye makosa haitumiki kabisa: hili likiunganishwa, thamani za kawaida zitatumika badala yake.
configuration_unreadable = Faili haisomeki: ni kubwa mno, au si maandishi.
configuration_on-line = Mstari wa { FIXED($line) }: { MESSAGE($problem) }

## the check run on a change of the rules

criteria_title = Hili linabadilisha kanuni ambazo mapitio hufuata
criteria_change = Baada ya hili, kanuni zilizo katika { CODE($path) } zitasema jambo lingine:
criteria_gone = Baada ya hili hakuna kanuni zinazopatikana katika { CODE($path) }. Zilizoondolewa ni:
criteria_effect = Mapitio hufuata usanidi wake, si maandishi haya: yanaendelea kama awali. Hitaji au idadi ikibadilika, { CODE($configuration) } iseme vivyo hivyo.

## beside the lists

unrelated_summary = Ombi hili la uchukuzi halibadilishi orodha za mandhari, kwa hiyo hakuna cha kupitia.
unrelated_merge-group = Maombi ya uchukuzi hupitiwa kabla ya kuingia kwenye foleni ya kuunganisha, kwa hiyo hapa hakuna cha kupitia zaidi.

## audit

audit_title = Ukaguzi wa mandhari
audit_of = { LINK(CODE($repository), "https://github.com/", $repository) } tarehe { DAY($date) }, katika badiliko la { CODE($commit) }
audit_summary = Miradi { STRONG($fine, " kati ya ", $all) } iliyoorodheshwa iko katika hali nzuri.
audit_criteria_changed = Kanuni zilizo katika { CODE($path) } si zile ambazo mapitio yaliandaliwa kwa ajili yake. Hadi usanidi uzifuate, mapitio na ukaguzi huu vinafuata zile za awali.
audit_criteria_gone = Kanuni ambazo mapitio yaliandaliwa kwa ajili yake hazipatikani katika { CODE($path) }. Zikiwa mahali pengine, { CODE("criteria") } katika usanidi iseme ni wapi.
audit_criteria_missing =
    { $count ->
        [one] Sentensi { $count } ya awali haipo tena.
       *[other] Sentensi { $count } za awali hazipo tena.
    }
audit_criteria_known = Usanidi ukishafuata kanuni mpya, maneno haya ndani yake yanasema hivyo:
audit_standing_fails = chini ya mahitaji
audit_standing_ask = kwa kuangaliwa na mtu
audit_standing_not-known = bila jibu
audit_standing_fine = katika hali nzuri
audit_tier_major = { TIER("major") }
audit_tier_emerging = { TIER("emerging") }
audit_tier_none = –
audit_heading_fails = Isingepita leo
audit_heading_ask = Inafaa kuangaliwa na mtu
audit_heading_not-known = Haikuweza kujulikana
audit_heading_changes = Tofauti tangu ukaguzi uliopita, tarehe { DAY($date) }
audit_heading_news = Yaliyoipata miradi
audit_filter_archived = umewekwa kumbukumbuni
audit_filter_gone = haupo tena
audit_filter_license = leseni nyingine
audit_filter_license-closed = si chanzo wazi tena
audit_filter_renamed = umebadilishwa jina
audit_filter_silent = kimya kwa mwaka
audit_license-changed = { HAS($before) ->
        [true] { CODE($before) }
       *[false] hakuna
    } katika ukaguzi uliopita, sasa { HAS($now) ->
        [true] { CODE($now) }
       *[false] hakuna
    }
audit_no-adopters = hakuna orodha ya wanaoutumia
audit_gone = Hakuna chochote cha umma katika { CODE($repository) }
audit_new = mpya
audit_column_news = Habari
audit_column_reason = Sababu
audit_column_since = Tangu ukaguzi wa
audit_heading_stars = Idadi ya nyota
audit_heading_order = Mpangilio kwa nyota
audit_heading_entries = Maingizo
audit_heading_lists = Orodha
audit_heading_all = Miradi yote
audit_filter_moved = kwenye anwani nyingine
audit_filter_stars = kwa nyota zisizolingana
audit_filter_could-be-major = huenda kundi la { TIER("major") }
audit_filter_major-no-longer = si kundi la { TIER("major") } tena
audit_filter_changed = mabadiliko
audit_filter_problems = ingizo la kurekebisha
audit_moved = Imeorodheshwa kama { CODE($listed) }, leo ni { LINK(CODE($present), "https://github.com/", $present) }
audit_stars = Orodha inasema nyota { $listed }, GitHub inasema { $present }
audit_order_behind = Mahali pa { CODE($name) } ni baada ya { CODE($behind) }
audit_order_first = { CODE($name) } ni ya kwanza
audit_order_list =
    { $count ->
        [one] Katika { CODE($list) }, ingizo moja haliko mahali pake
       *[other] Katika { CODE($list) }, maingizo { $count } hayako mahali pake
    }
audit_order_where = Mahali pa kila moja
audit_order_right = Kila orodha imepangwa vizuri.
audit_change_listed = mpya kwenye orodha
audit_change_no-longer-listed = hauko tena kwenye orodha
audit_change_outcome = { MESSAGE($requirement) }: { MESSAGE($from) }, sasa { STRONG(MESSAGE($to)) }
audit_changes-none = Hakuna tofauti.
audit_more =
    { $count ->
        [one] … na moja zaidi
       *[other] … na { $count } zaidi
    }
audit_fix = Anwani, idadi ya nyota na mpangilio vinaweza kusasishwa kwenye nakala ya orodha kwa { CODE("landscape-reviewer audit ", $repository, " --fix") }.
audit_stated = Ukurasa huu unaeleza kilichopatikana. Maana yake, na kama mradi uandikiwe kwanza, ni juu ya watu.
audit_last-commit = Badiliko la mwisho la mtu lilikuwa tarehe { DAY($date) }
audit_contributors =
    { $count ->
        [one] mchangiaji mmoja
       *[other] wachangiaji { $count }
    }
audit_contributors-at-least = wachangiaji { $count } au zaidi
audit_commits =
    { $count ->
        [one] badiliko moja katika miezi kumi na miwili
       *[other] mabadiliko { $count } katika miezi kumi na miwili
    }
audit_not-counted = haijahesabiwa
audit_column_project = Mradi
audit_column_tier = Kundi
audit_column_standing = Matokeo
audit_column_requirements = Mahitaji
audit_column_commits = Mabadiliko katika miezi kumi na miwili
audit_column_contributors = Wachangiaji
audit_column_stars = Nyota
audit_column_remarks = Maelezo
audit_badge_landscape =
    { $tier ->
        [major] Mandhari, { TIER("major") }
        [emerging] Mandhari, { TIER("emerging") }
       *[none] Mandhari
    }
audit_badge_met = { $met } kati ya { $all } yametimizwa
audit_badge_about =
    { $tier ->
        [major] Umepimwa kwa kile ambacho hazina inaonyesha, kana kwamba mradi umependekezwa leo katika kundi la { TIER("major") }. Wahifadhi wa mandhari ndio huamua, na matumizi katika uzalishaji huonyeshwa na pendekezo.
       *[none] Umepimwa kwa kile ambacho hazina inaonyesha, kana kwamba mradi umependekezwa leo. Wahifadhi wa mandhari ndio huamua.
    }
audit_page_search = Tafuta mradi
audit_page_filters = Onyesha tu
audit_page_all = yote
audit_page_sort-hint = Kichwa cha safu hupanga kwa safu hiyo.
audit_page_evidence = Kilichopatikana
audit_page_shown = inaonyeshwa
audit_page_nothing = Hakuna mradi wa namna hiyo.
audit_page_picture-time = Nyota, na siku tangu badiliko la mwisho la mtu
audit_page_picture-describes = Chini ya mahitaji: { $fails }; kwa kuangaliwa na mtu: { $ask }; bila jibu: { $unknown }; katika hali nzuri: { $fine }
audit_page_threshold = Mstari katika mwambaa wa wachangiaji uko kwenye { $moreThan }: kundi la { TIER("major") } linahitaji zaidi.
audit_page_bars = Mabadiliko ya miezi kumi na miwili yamechorwa mwezi kwa mwezi, wa zamani kwanza.
audit_page_commits = Mabadiliko
audit_page_quiet = hakuna badiliko la mtu kwa zaidi ya siku { $days }
audit_page_not-drawn =
    { $count ->
        [one] mradi { $count } haujachorwa: yanayojulikana ni machache mno
       *[other] miradi { $count } haijachorwa: yanayojulikana ni machache mno
    }
audit_page_show-all = Onyesha miradi yote
audit_page_source = chanzo
audit_page_out-of-order = nje ya mpangilio
audit_page_day = siku
audit_page_month = mwezi
audit_page_quarter = siku 90
audit_page_year = mwaka
audit_page_footer = Ukurasa huu unajitegemea: haupakii wala kutuma chochote. Tafuta kwa kubonyeza mkwaju; Escape huonyesha yote tena.
audit_issue-title_fails =
    { $fails ->
        [one] Ukaguzi wa mandhari: mradi mmoja usingepita leo
       *[other] Ukaguzi wa mandhari: miradi { $fails } isingepita leo
    }
audit_issue-title_to-do = Ukaguzi wa mandhari: orodha inaweza kusasishwa
audit_issue-title_not-known = Ukaguzi wa mandhari: si yote yaliyoweza kujulikana
audit_issue-title_well = Ukaguzi wa mandhari: mambo yote ni sawa
audit_issue-about = Ukaguzi hutunza suala hili moja tu: huandikwa upya papa hapa kila mara, na hufungwa mambo yote yanapokuwa sawa. Likifungwa na mtu, hubaki limefungwa hadi kuwe na jambo jipya la kufanya.
audit_issue-well = Mambo yote ni sawa: hakuna mradi ulioorodheshwa unaokosa unachotakiwa kuwa nacho, na orodha imesasishwa. Suala hili litafunguliwa tena hali ikibadilika.
audit_pull_title_addresses = Sasisha viungo vya hazina
audit_pull_title_stars = Sasisha idadi za nyota
audit_pull_title_order = Panga orodha kwa idadi ya nyota
audit_pull_about = Ombi hili limetoka kwenye ukaguzi wa mandhari, kwa sababu usanidi unataka hivyo. Yamebadilishwa tu yale yasiyohitaji uamuzi wa mtu:
audit_pull_rules = Kila ukaguzi husasisha ombi hili la uchukuzi hadi liunganishwe au lifungwe, jambo ambalo App hailifanyi kamwe yenyewe. Ikiwa hutaki maombi kama haya, weka { CODE("pullRequests: false") } chini ya { CODE("audit") } kwenye usanidi.
audit_pull_not-needed = Ombi hili la uchukuzi halihitajiki tena: orodha imesasishwa bila hili. Linaweza kufungwa.
audit_pull_left = Mtu mwingine ameongeza mabadiliko kwenye tawi hili, kwa hiyo App inaliacha lilivyo.
audit_pull_no-permission = Usanidi unataka ombi la uchukuzi lenye yale yasiyohitaji uamuzi wa mtu, lakini App hairuhusiwi kuliandika: haina ruhusa ya { CODE("contents: write") }. Anayeendesha App aiongeze kwenye mipangilio ya App, kisha mmiliki wa hapa aikubali.
audit_pull_refused = GitHub haikukubali ombi la uchukuzi lenye yale yasiyohitaji uamuzi wa mtu: { CODE($reason) }. Ukaguzi ujao utajaribu tena.

## the dashboard

dashboard_title = Dashibodi ya mandhari
dashboard_about = Maombi ya uchukuzi yaliyo wazi ya mandhari, na kila moja linasubiri nini. Maandishi haya husasishwa papa hapa bila kumjulisha mtu yeyote; funga suala hili ukitaka liondoke. Weka alama kwenye kisanduku ili ombi liangaliwe tena: alama huondoka kazi hiyo inapoanza.
dashboard_about-silent = Maombi ya uchukuzi yaliyo wazi ya mandhari, na kila moja lingeambiwa nini. Katika hali { CODE("silent") } suala hili pekee ndilo huandikwa, nalo husasishwa papa hapa bila kumjulisha mtu yeyote. Weka alama kwenye kisanduku ili ombi liangaliwe tena: alama huondoka kazi hiyo inapoanza.
dashboard_all = Angalia yote tena
dashboard_none = Hakuna ombi la uchukuzi la mandhari lililo wazi.
dashboard_audit = Ukaguzi wa mwisho: { DAY($date) }
dashboard_heading_needs-maintainer = Yanasubiri uamuzi wa mhifadhi
dashboard_heading_ready = Tayari, yanasubiri mhifadhi ayaunganishe
dashboard_heading_on-hold = Yamesimamishwa hadi mhifadhi ayaendeleze
dashboard_heading_needs-changes = Yanasubiri mabadiliko ya mwandishi
dashboard_heading_not-evaluated = Hayajatathminiwa; yatajaribiwa tena yenyewe
dashboard_heading_waiting = Bado hayajaangaliwa
dashboard_draft = rasimu
dashboard_since = tangu { DAY($date) }
dashboard_left-out =
    { $count ->
        [one] Ombi lingine moja halionyeshwi: hakuna nafasi katika maandishi.
       *[other] Maombi mengine { $count } hayaonyeshwi: hakuna nafasi katika maandishi.
    }
dashboard_cut = Kuna maombi ya zamani zaidi yaliyo wazi, ambayo hayaonyeshwi.

## check, at a terminal

check_compared = Imelinganishwa na { CODE($base) } ({ CODE($commit) }).
check_compared-earlier = Imelinganishwa na { CODE($base) } katika { CODE($commit) }, ambako tawi hili limeanzia.
check_fixed = imerekebishwa
check_fixable = { CODE("--fix") } hulirekebisha
check_severity =
    { $severity ->
        [failure] kosa
        [warning] onyo
       *[notice] dokezo
    }
check_count =
    { $severity ->
        [failure]
            { $count ->
                [one] kosa moja
               *[other] makosa { $count }
            }
        [warning]
            { $count ->
                [one] onyo moja
               *[other] maonyo { $count }
            }
       *[notice]
            { $count ->
                [one] dokezo moja
               *[other] madokezo { $count }
            }
    }
check_found = { LIST($counts) }.
check_no-list = Hakuna orodha ya mandhari inayobadilika.
check_same-commit = Kinachokaguliwa ni badiliko lilelile ambalo limelinganishwa nalo; taja la awali kwa { CODE("--base") }.
check_nothing-found = Hakuna kilichopatikana.
check_repairable =
    { $which ->
        [it] Linaweza kurekebishwa kwa { CODE("--fix") }.
       *[some]
            { $count ->
                [one] Kati yake, moja linaweza kurekebishwa kwa { CODE("--fix") }.
               *[other] Kati yake, { $count } yanaweza kurekebishwa kwa { CODE("--fix") }.
            }
    }
check_without-token = Ni maingizo tu yaliyokaguliwa; kwa tokeni ndani ya { CODE("GITHUB_TOKEN") } miradi nayo hupitiwa.
check_entries-alone = Ni maingizo tu yaliyokaguliwa, bila mtandao.
check_verdict = Uamuzi: { MESSAGE($title) }. Lebo: { PROSE($labels) }.
check_whole = Mapitio kwa ujumla

## pages of the server

front_title = Mpitiaji wa mandhari
front_about = Seva hii hupitia maombi ya uchukuzi ya mandhari: kwenye kila moja husema ni masharti gani ya uorodheshaji ambayo mradi uliopendekezwa unatimiza. Hushauri tu; haiunganishi, haifungi wala haiidhinishi kamwe.
front_paths = GitHub hutuma taarifa zake kwenye { CODE($path) }; { CODE("/readyz") } huonyesha kama kila kitu kiko sawa.
project_absent = Hakuna hazina ya umma yenye jina hili kwenye GitHub.
project_later = GitHub huulizwa kuhusu miradi michache kwa wakati mmoja. Tafadhali rudi baadaye.

## the set-up page

set-up_title = Andaa mpitiaji wa mandhari
set-up_about = Ukurasa huu hutengeneza GitHub App inayopitia orodha yako. Hakuna kinachotengenezwa kabla hujabonyeza kitufe kwenye GitHub.
set-up_owner = App ni ya nani?
set-up_owner_person = Yangu: ya akaunti niliyoingia nayo kwenye GitHub
set-up_owner_organization = Ya shirika ninalomiliki au ambalo ninasimamia App zake:
set-up_organization = Jina la shirika
set-up_public = Nani anaweza kuisakinisha?
set-up_public_others = Wengine pia, si mmiliki wake tu
set-up_public_why = Inahitajika ikiwa orodha ni ya akaunti nyingine, si ile ya App. Orodha za anayeisakinisha hupitiwa na seva yako.
set-up_github = GitHub iko wapi?
set-up_github_address = Anwani ya GitHub
set-up_github_enterprise = Anwani nyingine kwa ajili ya GitHub Enterprise.
set-up_webhook = GitHub huifikia seva yako wapi?
set-up_webhook_address = Anwani ya kupokea taarifa
set-up_webhook_about = Anwani ya umma inayoelekeza kwenye programu hii; njia yake ni { CODE($path) }.
set-up_continue = Endelea
set-up_wrong_organization = Andika jina lililo ndani ya anwani yake: la { CODE("https://github.com/ebpf-io") } ni { CODE("ebpf-io") }.
set-up_wrong_github = Iandike kama kivinjari kinavyoionyesha, kwa mfano { CODE("https://github.com") } au { CODE("https://github.example.com") }.
set-up_wrong_webhook = Andika anwani nzima, kwa mfano { CODE("https://reviewer.example.com", $path) }.
set-up_wrong_loopback = GitHub haiwezi kuifikia mashine hii kwa anwani hiyo: andika ile ya umma.
set-up_make = Tengeneza App kwenye GitHub
set-up_belongs =
    { HAS($organization) ->
        [true] Ni ya shirika { CODE($organization) } kwenye { CODE($github) }.
       *[false] Ni ya akaunti yako kwenye { CODE($github) }.
    }
set-up_installs =
    { $isPublic ->
        [true] Wengine wanaweza kuisakinisha.
       *[false] Hakuna mwingine anayeweza kuisakinisha.
    }
set-up_delivers = GitHub hutuma taarifa kwenye { CODE($address) }.
set-up_late = inachukua muda mrefu mno
set-up_answer_here = Inaelekeza kwenye programu hii.
set-up_answer_reviewer = Mpitiaji wa mandhari anajibu hapo.
set-up_answer_silent =
    Haijibu ({ HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }). Unaweza kuendelea, na kuirekebisha kabla ya kuanzisha programu.
set-up_answer_elsewhere = Inaelekeza kwenye anwani nyingine ({ FIXED($status) }), na GitHub haifuati: andika hiyo nyingine.
set-up_answer_another = Kuna kinachojibu hapo, kwa { FIXED($status) }, na si programu hii: angalia proksi yako kabla ya kuanzisha programu.
set-up_leads-back = GitHub huonyesha jina lake, unaloweza kulibadilisha, kisha hukurudisha hapa.
set-up_change = Badilisha kitu kwanza
set-up_made = App imetengenezwa
set-up_made_kept = { CODE($app) } iko kwenye GitHub, na vitambulisho vyake viko ndani ya { CODE($file) }. Ukurasa huu unaisha pamoja na programu, ambayo imesimama.
set-up_next = Hatua zinazofuata
set-up_next_start = Anzisha programu tena: { CODE("npm start") }
set-up_next_install = { LINK("Sakinisha App", $url) } kwenye hazina ya orodha. Maombi yake ya uchukuzi yaliyo wazi hupitiwa ndani ya sekunde chache.
set-up_next_doctor = Uliza kama kila kitu kiko sawa: { CODE("npm run doctor") }
set-up_failed = Haikufanikiwa
set-up_failed_again = Anza tena
set-up_failed_no-page = Hakuna ukurasa kama huo.
set-up_failed_form = Fomu hiyo haikutengenezwa na programu hii.
set-up_failed_not-asked = Programu hii haikuiomba GitHub App hiyo.
set-up_failed_refused = GitHub haitoi vitambulisho vya App ({ FIXED($status) }): msimbo wake wa kuvipata hutumika mara moja tu, na kwa saa moja.
set-up_failed_silent =
    { CODE($url) } haikutoa vitambulisho vya App: { HAS($code) ->
        [true] { CODE($code) }
       *[false] { set-up_late }
    }.
