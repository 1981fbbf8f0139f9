import type { Outcome, RequirementLevel, Tier, Verdict } from '../vocabulary/judgement.ts';
import type { Sentences } from './message.ts';
import { type TextFormat, codeWithLink } from './text-format.ts';

/** As the labels call them. */
function placeName({ tier, group }: { readonly tier: Tier; readonly group?: string }, f: TextFormat): string {
  if (tier !== 'none') return tier === 'major' ? 'Major' : 'Emerging';
  return group === undefined ? 'mandhari' : f.code(group);
}

function headed(
  entry: { readonly name: string; readonly url?: string },
  what: string,
  f: TextFormat,
): string {
  return `${codeWithLink(f, entry.name, entry.url)} · ${what}`;
}

function starsAsked(moreThan: number): string {
  return moreThan % 10 === 9 ? `angalau nyota ${moreThan + 1}` : `zaidi ya nyota ${moreThan}`;
}

function entryNamed(name: string, f: TextFormat): string {
  return name.trim() === '' ? 'Ingizo hili' : f.code(name);
}

function meant(near: string, f: TextFormat): string {
  return `Je, ulikusudia ${f.code(near)}, ambayo ipo?`;
}

const FIELD_KINDS = {
  text: 'maandishi ndani ya alama za nukuu',
  'one-text': 'maandishi mamoja',
  list: 'orodha',
  'yes-or-no': 'true au false',
  group: 'kundi la sehemu',
  date: 'tarehe ya muundo wa 2026-01-31',
  word: 'herufi ndogo na vistariungio pekee',
} as const;

/** Every sentence in Swahili, in the order of the English ones. The words follow the Swahili pages of ebpf.io. */
export const sw = {
  // --- requirements: names and rules
  'requirement.open-source.name': () => 'Chanzo wazi',
  'requirement.core.name': (p, f) => f.prose(p.title),
  'requirement.ebpf-core.name': () => 'eBPF kama msingi wake',
  'requirement.maintained.name': () => 'Unatunzwa kikamilifu',
  'requirement.governance.name': () => 'Uko wazi kwa ushirikiano',
  'requirement.contributors.name': (p) => `Zaidi ya wachangiaji ${p.moreThan}`,
  'requirement.production-use.name': () => 'Unatumika katika uzalishaji',
  'requirement.maturity.name': () => 'Ukomavu',

  // --- open-source
  'open-source.file': (p, f) =>
    `${f.code(p.path)} ina ${f.list(p.licences.map((licence) => f.code(licence)))}`,
  'open-source.file-restricted': (p, f) =>
    `${f.code(p.path)} ina ${f.list(p.licences.map((licence) => f.code(licence)))}, ambayo si leseni ya chanzo wazi`,
  'open-source.file-unmatched': (p, f) => `${f.code(p.path)} haina leseni inayojulikana hapa`,
  'open-source.detected': (p, f) => `GitHub imetambua ${f.code(p.licence)}`,
  'open-source.stated': (p, f) =>
    `${f.code(p.path)} inataja ${f.list(p.licences.map((licence) => f.code(licence)))}`,
  'open-source.says': (p, f) => `${f.code(p.path)} inasema ${f.code(p.text)}`,
  'open-source.none': () => 'Hakuna leseni iliyopatikana kwenye hazina',
  'open-source.remedy-restricted': (p, f) =>
    `Mradi utaweza kuorodheshwa msimbo wake wote ukiwa chini ya leseni ya chanzo wazi badala ya ${f.code(p.licence)}, kwa mfano leseni ${f.link('iliyoidhinishwa na Open Source Initiative', 'https://opensource.org/licenses')}.`,
  'open-source.remedy-part': (_, f) =>
    `Eleza kwenye ${f.code('README')} ni sehemu zipi zilizo chini ya leseni ipi, na kwamba kinachoelezwa na ingizo hili kinafanya kazi kwa sehemu za chanzo wazi pekee.`,
  'open-source.question-part': (p, f) =>
    `Huenda sehemu ya mradi si ya chanzo wazi: tazama ${f.code(p.path)}. Je, kinachoelezwa na ingizo ni cha chanzo wazi bila sehemu hiyo?`,
  'open-source.remedy-says': (_, f) =>
    `Leseni ya chanzo wazi humruhusu kila mtu kutumia, kubadilisha, kushiriki na kuuza msimbo. Ondoa sentensi inayosema vinginevyo, au eleza kwenye ${f.code('README')} inahusu nini.`,
  'open-source.question-says': (p, f) =>
    `Je, ${f.code(p.path)} inanyima kile ambacho leseni ya chanzo wazi humpa kila mtu?`,
  'open-source.remedy-documents': (p, f) =>
    `${f.code(p.licence)} ni leseni ya nyaraka. Ongeza faili ya ${f.code('LICENSE')} yenye leseni ya chanzo wazi kwa ajili ya msimbo.`,
  'open-source.question-documents': (p, f) =>
    `${f.code(p.path)} inaweka hazina nzima chini ya ${f.code(p.licence)}, ambayo ni leseni ya nyaraka. Je, inatosha kwa msimbo uliomo?`,
  'open-source.remedy-undecided': (p, f) =>
    `${f.code(p.licence)} haimo kwenye orodha ya Open Source Initiative wala ya Free Software Foundation. Ikiwa msimbo unapatikana pia chini ya leseni iliyoorodheshwa, ongeza leseni hiyo kwenye hazina.`,
  'open-source.question-undecided': (p, f) =>
    `Je, ${f.code(p.licence)} ni chanzo wazi kwa madhumuni ya orodha hii?`,
  'open-source.remedy-unmatched': (p, f) =>
    `Weka maandishi ya leseni bila kuyabadilisha kwenye ${f.code(p.path)}, au ongeza juu kabisa mstari wa ${f.code('SPDX-License-Identifier:')} wenye kitambulisho chake.`,
  'open-source.question-unmatched': (p, f) =>
    `Je, maandishi yaliyo kwenye ${f.code(p.path)} ni leseni ya chanzo wazi?`,
  'open-source.remedy-no-file': (p, f) =>
    `Ongeza faili ya ${f.code('LICENSE')} yenye maandishi ya leseni kwenye folda ya juu kabisa ya ${f.code(p.repository)}. Maandishi yanapatikana kwenye ${f.link(f.code('choosealicense.com'), 'https://choosealicense.com')}.`,
  'open-source.question-stated': () =>
    'Hakuna faili ya leseni inayohusu mradi mzima. Je, yaliyosemwa mahali hapa yanatosha?',
  // --- core
  'core.programs': (p, f) =>
    f.plural(p.count, {
      one: `Programu moja ya ${f.prose(p.core)}, ${f.code(p.example)}`,
      other: `Programu ${f.number(p.count)} za ${f.prose(p.core)}, kama vile ${f.code(p.example)}`,
    }),
  'core.generated': (p, f) =>
    f.plural(p.count, {
      one: `Faili moja iliyozalishwa kutokana na programu ya ${f.prose(p.core)}, ${f.code(p.example)}`,
      other: `Faili ${f.number(p.count)} zilizozalishwa kutokana na programu za ${f.prose(p.core)}, kama vile ${f.code(p.example)}`,
    }),
  'core.users': (p, f) =>
    f.plural(p.count, {
      one: `Faili moja inayopakia, kuendesha au kukagua programu za ${f.prose(p.core)}, ${f.code(p.example)}`,
      other: `Faili ${f.number(p.count)} zinazopakia, kuendesha au kukagua programu za ${f.prose(p.core)}, kama vile ${f.code(p.example)}`,
    }),
  'core.dependency': (p, f) => `Unategemea ${f.code(p.name)} moja kwa moja (${f.code(p.path)})`,
  'core.submodule': (p, f) => `Unajumuisha ${f.code(p.name)} kama moduli ndogo (${f.code(p.path)})`,
  'core.share': (p, f) =>
    p.percent >= 100
      ? `Faili zote za msimbo zilizosomwa zinatumia ${f.prose(p.core)}`
      : `Angalau ${f.number(p.percent)}% ya faili zake za msimbo zinatumia ${f.prose(p.core)}`,
  'core.share-counted': (p, f) =>
    p.percent >= 100
      ? `Faili zote za msimbo zilizosomwa zinatumia ${f.prose(p.core)}`
      : `${f.number(p.percent)}% ya faili zake za msimbo zinatumia ${f.prose(p.core)}`,
  'core.mention-readme-opening': (p, f) => `Mwanzo wa ${f.code('README')} unataja ${f.prose(p.core)}`,
  'core.mention-readme': (p, f) => `${f.code('README')} inataja ${f.prose(p.core)} chini zaidi`,
  'core.mention-description': (p, f) => `Maelezo ya hazina yanataja ${f.prose(p.core)}`,
  'core.only-traced': (p, f) =>
    `Faili ${f.number(p.count)} kati ya faili zake ${f.number(p.total)} za msimbo zinataja ${f.prose(p.core)}; hakuna iliyo programu ya ${f.prose(p.core)} wala inayoipakia, na README haiizungumzii`,
  'core.mention-vague': () => 'Mradi unazungumzia BPF, ambayo inaweza kuwa kichujio cha aina ya zamani pia',
  'core.mention-topics': (p, f) => `Mada za hazina zinataja ${f.prose(p.core)}`,
  'core.mention-name': (p, f) => `Jina la hazina linahusu ${f.prose(p.core)}`,
  'core.traces': (p, f) =>
    f.plural(p.count, {
      one: `Faili moja inayotaja ${f.prose(p.core)} bila kuwa programu ya ${f.prose(p.core)}, ${f.code(p.example)}`,
      other: `Faili ${f.number(p.count)} zinazotaja ${f.prose(p.core)} bila kuwa programu za ${f.prose(p.core)}, kama vile ${f.code(p.example)}`,
    }),
  'core.related': (p, f) =>
    `Msimbo wa ${f.prose(p.core)} ulipatikana kwenye ${f.code(p.repository)}, ambayo mradi huu unairejelea`,
  'core.elsewhere': (p, f) => `Msimbo uko ${f.code(p.url)}, ambako mapitio haya hayawezi kutafuta`,
  'core.part': (p, f) => `Mradi ni folda ya ${f.code(p.folder)} ndani ya hazina kubwa zaidi`,
  'core.nothing': (p, f) =>
    p.count === 0
      ? `Hakuna kitu kwenye hazina kinachoonyesha dalili ya ${f.prose(p.core)}: si programu, si maktaba, wala kutajwa`
      : f.plural(p.count, {
          one: `Faili yake moja ya msimbo haina dalili ya ${f.prose(p.core)}: si programu, si maktaba, wala kutajwa`,
          other: `Kati ya faili zake ${f.number(p.count)} za msimbo hakuna hata moja yenye dalili ya ${f.prose(p.core)}: si programu, si maktaba, wala kutajwa`,
        }),
  'core.thin': (p, f) =>
    p.count === 0
      ? `Hazina haina faili zake za msimbo wala dalili ya ${f.prose(p.core)}, kwa hiyo huenda sehemu ya ${f.prose(p.core)} iko mahali pengine`
      : f.plural(p.count, {
          one: `Hazina ina faili moja tu ya msimbo na haina dalili ya ${f.prose(p.core)}, kwa hiyo huenda sehemu ya ${f.prose(p.core)} iko mahali pengine`,
          other: `Hazina ina faili ${f.number(p.count)} tu za msimbo na haina dalili ya ${f.prose(p.core)}, kwa hiyo huenda sehemu ya ${f.prose(p.core)} iko mahali pengine`,
        }),
  'core.nothing-seen': (p, f) =>
    `Si jina kati ya faili zake ${f.number(p.count)} za msimbo, wala chochote kilichosomwa ndani yake, kinachoonyesha dalili ya ${f.prose(p.core)}: si programu, si maktaba, wala kutajwa`,
  'core.only-said': (p, f) =>
    p.count === 0
      ? `Hakuna kitu kwenye hazina kilichopatikana kuwa programu ya ${f.prose(p.core)} au kuitumia; ni maneno yake tu yanayoitaja`
      : `Hakuna programu ya ${f.prose(p.core)}, wala kinachoitumia, iliyopatikana katika faili zake ${f.number(p.count)} za msimbo; ni maneno yake tu yanayoitaja`,
  'core.lean-learning': () =>
    'Unasaidia watu tu: kwa jina lake au maneno yake ya kwanza hizi ni nyenzo za kujifunzia, onyesho, kiolezo, orodha ya viungo au nyaraka, programu zozote zilizomo',
  'core.lean-carried': (p, f) =>
    `Inaelekea ndiyo: kiini cha ${f.code(p.repository)} ni ${f.prose(p.core)}, na mradi huu unaonekana kuwa sehemu yake iliyobaki`,
  'core.lean-beside': (p, f) =>
    `Inaelekea hapana: ${f.prose(p.core)} ilipatikana kwenye ${f.code(p.repository)}, lakini hakuna kinachoonyesha kwamba mradi huu unaitegemea`,
  'core.lean-toolchain': (p, f) =>
    `Inaelekea ndiyo: una kile ambacho watu wengine hutumia kujenga au kuendesha programu zao za ${f.prose(p.core)}`,
  'core.lean-said': (p, f) =>
    `Inaelekea unasaidia watu tu: mradi unajitambulisha kwa ${f.prose(p.core)}, lakini hakuna programu wala maktaba ya ${f.prose(p.core)} iliyopatikana`,
  'core.lean-words': (p, f) =>
    `Inaelekea hapana: ni maneno tu yanayoitaja ${f.prose(p.core)}, hakuna programu wala maktaba`,
  'core.lean-introduced': (p, f) =>
    `Inaelekea ndiyo: mradi wenyewe unaitaja ${f.prose(p.core)}, ingawa ni ${f.number(p.count)} tu kati ya faili zake ${f.number(p.total)} za msimbo zilizopatikana zikiitumia`,
  'core.lean-part': (p, f) =>
    `Inaelekea hapana: mradi haujitambulishi kwa ${f.prose(p.core)}, na ${f.number(p.count)} kati ya faili zake ${f.number(p.total)} za msimbo ndizo zilizopatikana zikiitumia`,
  'core.aside': (p, f) =>
    p.count === 0
      ? `Ni utegemezi tu uliopatikana: hakuna faili yake ya msimbo iliyosomwa iliyo programu ya ${f.prose(p.core)} au inayoitumia`
      : `Ni sehemu ndogo: kati ya faili zake ${f.number(p.total)} za msimbo, ${f.number(p.count)} ndizo zilizopatikana zikitumia ${f.prose(p.core)}, na si maelezo wala README inayoitaja`,
  'core.aside-listed': (p, f) =>
    `Ni sehemu ndogo: kati ya faili zake ${f.number(p.total)} za msimbo, ${f.number(p.count)} ndizo zilizopatikana zikitumia ${f.prose(p.core)}, na README inaitaja chini zaidi kwenye orodha tu`,
  'core.unreadable': () => 'GitHub haikutoa faili zote kwa sasa, kwa hiyo hakuna uamuzi uliotolewa',
  'core.truncated': (p, f) =>
    `GitHub imeorodhesha sehemu tu ya faili, na sehemu hiyo haina dalili ya ${f.prose(p.core)}`,
  'core.sample-large': () => 'Hivi ndivyo sampuli ya faili inavyoonyesha: hazina ni kubwa mno kusomwa yote',
  'core.sample-for-now': () =>
    'Hivi ndivyo sampuli ya faili inavyoonyesha: hazina nzima haikuweza kupatikana kwa sasa',
  'core.remedy-unmet': (p, f) =>
    `Tafadhali weka kiungo cha hazina yenye msimbo wa ${f.prose(p.core)}, au eleza kwenye maelezo ni wapi ${f.prose(p.core)} inatumika na jinsi mradi unavyowasaidia watu kuitumia.`,
  'core.remedy-aside': (p, f) =>
    `Kama mradi ungepoteza lengo lake bila sehemu yake ya ${f.prose(p.core)}, tafadhali liseme hilo mwanzoni mwa README, pamoja na kazi ya sehemu hiyo. Kisha msimamizi ataulizwa.`,
  'core.remedy-ask': (p, f) =>
    `Eleza kwenye maelezo ni sehemu gani inayotumia ${f.prose(p.core)}, pamoja na kiungo cha msimbo wake, na ni nini kingeendelea kufanya kazi bila hiyo.`,
  'core.remedy-unknown': () => 'Huna la kufanya: mapitio yajayo yataangalia tena.',
  'core.question': (p, f) =>
    `Je, ${f.code(p.name)} ingepoteza kusudi lake bila ${f.prose(p.core)}, au inawasaidia watu kutumia ${f.prose(p.core)} katika uzalishaji?`,
  // --- maintained
  'maintained.archived': () => 'Hazina imewekwa kwenye kumbukumbu',
  'maintained.disabled': () => 'GitHub imeizima hazina',
  'maintained.notice': (p, f) => `${f.code('README')} inasema ${f.code(p.text)}`,
  'maintained.notice-in-description': (p, f) => `Maelezo ya hazina yanasema ${f.code(p.text)}`,
  'maintained.badge': (p, f) => `Beji kwenye ${f.code('README')} inasema ${f.code(p.text)}`,
  'maintained.topic': (p, f) => `Hazina ina mada ${f.code(p.topic)}`,
  'maintained.last-commit': (p, f) => `Badiliko la mwisho la mtu lilikuwa tarehe ${f.date(p.date)}`,
  'maintained.last-automated-commit': (p, f) =>
    `Badiliko la mwisho la roboti lilikuwa tarehe ${f.date(p.date)}`,
  'maintained.last-commit-like-a-bot': (p, f) =>
    `Badiliko la mwisho la kinachoonekana kuwa roboti, ${f.code(p.who)}, lilikuwa tarehe ${f.date(p.date)}`,
  'maintained.no-commit-by-person': (p, f) =>
    `Hakuna badiliko la mtu kati ya mabadiliko ${f.number(p.commits)} mapya zaidi`,
  'maintained.empty': () => 'Hazina haina mabadiliko yoyote',
  'maintained.upkeep-only': () =>
    'Mabadiliko ya karibuni yanasasisha mitiririko ya kazi na matangazo tu, bila kugusa msimbo',
  'maintained.last-release': (p, f) => `Toleo la mwisho ni ${f.code(p.name)}, tarehe ${f.date(p.date)}`,
  'maintained.no-release': () => 'Hakuna toleo wala lebo ya toleo',
  'maintained.activity': (p, f) =>
    `Mabadiliko katika miezi kumi na miwili iliyopita ${f.sparkline(p.perMonth)}`,
  'maintained.remedy-archived': () =>
    'Ikiwa mradi unaendelea, itoe hazina kwenye kumbukumbu, au weka kiungo cha hazina ambako unaendelea.',
  'maintained.remedy-empty': () => 'Weka kiungo cha hazina yenye msimbo.',
  'maintained.remedy-disabled': () => 'Weka kiungo cha hazina ambayo watu wanaweza kuifungua na kuichangia.',
  'maintained.remedy-ended': () =>
    'Ikiwa mradi bado unaendelea, ondoa tangazo linalosema vinginevyo. La sivyo, hauwezi kuorodheshwa.',
  'maintained.remedy-moved': () =>
    'Ikiwa mradi unaendelea kwenye anwani nyingine, weka kiungo cha anwani hiyo.',
  'maintained.remedy-dead': (p) =>
    `Hapa hakuna kilichofanyika kwa zaidi ya siku ${p.days}. Ikiwa mradi unaendelea, weka kiungo cha mahali unapoendelea, au upendekeze tena baada ya toleo lake lijalo.`,
  'maintained.remedy-quiet': (p) =>
    `Badiliko la mtu ndani ya siku ${p.commitDays}, au toleo ndani ya siku ${p.releaseDays}, lingeonyesha kwamba mradi unatunzwa.`,
  'maintained.question-quiet': () =>
    'Hapa pamekuwa kimya kwa muda. Je, mradi umekamilika na unatunzwa, au umeachwa?',
  'maintained.question-automated': () =>
    'Inaonekana ni roboti tu zinazofanya kazi hapa. Je, kuna mtu anayeutunza mradi bado?',
  'maintained.question-upkeep': () =>
    'Mabadiliko ya karibuni yanaonekana kuwa matunzo ya hazina nyingi kwa pamoja. Je, kuna mtu anayefanya kazi kwenye hii bado?',
  'maintained.question-paused': () => 'Mradi wenyewe unasema kwamba hauendelezwi tena. Je, bado unatunzwa?',
  'maintained.question-moved': () =>
    'Mradi wenyewe unasema kwamba unaendelea mahali pengine. Je, ingizo liweke kiungo cha huko?',
  // --- governance
  'governance.issues-open': (_, f) => `Sehemu ya masuala (${f.code('issues')}) iko wazi`,
  'governance.discussions-open': (_, f) => `Sehemu ya majadiliano (${f.code('discussions')}) iko wazi`,
  'governance.tracker-elsewhere': (p, f) =>
    `${f.code('README')} inaelekeza mahali pengine pa wazi pa kuripoti masuala: ${f.code(p.words)}`,
  'governance.tracker-in-entry': (p, f) =>
    `Ingizo linaelekeza kwenye mahali pengine pa wazi: ${f.code(p.words)}`,
  'governance.outsiders': (p, f) =>
    f.plural(p.count, {
      one: 'Mabadiliko ya mtu mmoja asiye mhifadhi yaliunganishwa katika miezi kumi na miwili iliyopita',
      other: `Mabadiliko ya watu ${f.number(p.count)} wasio wahifadhi yaliunganishwa katika miezi kumi na miwili iliyopita`,
    }),
  'governance.authors': (p, f) =>
    f.plural(p.count, {
      one: `Mbali na ${f.number(p.core)} walioandika zaidi, mtu mmoja aliandika baadhi ya mabadiliko mapya zaidi`,
      other: `Mbali na ${f.number(p.core)} walioandika zaidi, watu ${f.number(p.count)} waliandika baadhi ya mabadiliko mapya zaidi`,
    }),
  'governance.nobody-else': (p, f) =>
    f.plural(p.count, {
      one: 'Hakuna aliyechangia bado mbali na mwandishi wake',
      other: `Hakuna aliyechangia bado mbali na waandishi wake ${f.number(p.count)}`,
    }),
  'governance.readme-refuses': (p, f) => `${f.code('README')} inasema: ${f.code(p.words)}`,
  'governance.waiting': (p, f) =>
    `Maombi ${f.number(p.count)} ya wengine yamesubiri zaidi ya nusu mwaka, na hakuna la wengine kati ya yaliyounganishwa mwisho`,
  'governance.readme-link': (_, f) => `${f.code('README')} inaelekeza kwenye mwongozo wa kuchangia`,
  'governance.file': (p, f) => `${f.code(p.path)} ipo`,
  'governance.readme-section': (p, f) => `${f.code('README')} ina sehemu ya ${f.code(p.heading)}`,
  'governance.foundation': (p, f) =>
    `${f.code('README')} inasema kwamba mradi uko chini ya ${f.code(p.foundation)}`,
  'governance.owner-file': (p, f) => `${f.code(p.path)} ya shirika, kwenye ${f.code(`${p.owner}/.github`)}`,
  'governance.add-tracker': (_, f) =>
    `Fungua sehemu ya ${f.code('issues')}, au eleza kwenye ${f.code('README')} ni wapi hitilafu na mawazo hujadiliwa hadharani.`,
  'governance.add-contributing': (_, f) =>
    `Ongeza ${f.code('CONTRIBUTING.md')} inayoeleza jinsi kiraka kinavyokubaliwa; iliyo kwenye hazina ya ${f.code('.github')} ya shirika lako inahesabiwa pia.`,
  'governance.add-stewardship': (_, f) =>
    `Ongeza mojawapo ya ${f.code('GOVERNANCE.md')}, ${f.code('MAINTAINERS.md')}, ${f.code('CODEOWNERS')} au ${f.code('CODE_OF_CONDUCT.md')}, ili watu wajue nani anaamua na jinsi wanavyotendewa.`,
  'governance.add-both': (_, f) =>
    `Ongeza ${f.code('CONTRIBUTING.md')} inayoeleza jinsi kiraka kinavyokubaliwa, na mojawapo ya ${f.code('GOVERNANCE.md')}, ${f.code('MAINTAINERS.md')}, ${f.code('CODEOWNERS')} au ${f.code('CODE_OF_CONDUCT.md')}.`,
  'governance.question': () =>
    'Je, kwa kilichopatikana mradi uko wazi vya kutosha kwa wengine, au uongeze zaidi kwanza?',
  'governance.question-against': () => 'Je, kwa kilichopatikana, wengine wanaweza kushiriki hata hivyo?',
  // --- contributors
  'contributors.exactly': (p, f) => `Wachangiaji ${f.number(p.count)} wa ${f.code(p.repository)}`,
  'contributors.range': (p, f) =>
    `Wachangiaji kati ya ${f.number(p.from)} na ${f.number(p.to)} wa ${f.code(p.repository)}`,
  'contributors.at-least': (p, f) =>
    p.from === 0
      ? `GitHub haihesabu wachangiaji wa ${f.code(p.repository)}`
      : `Wachangiaji angalau ${f.number(p.from)} wa ${f.code(p.repository)}; GitHub haihesabu zaidi ya hapo`,
  'contributors.together': (p, f) => `Kwa jumla kati ya ${f.number(p.from)} na ${f.number(p.to)}`,
  'contributors.forked': (p, f) =>
    p.parent === undefined
      ? 'Hazina ni nakala ya nyingine, kwa hiyo wachangiaji wa ile ya asili wamehesabiwa pia'
      : `Hazina ni nakala ya nyingine, kwa hiyo wachangiaji wa ${f.code(p.parent)} wamehesabiwa pia`,
  'contributors.whole-repository': (p, f) =>
    `Imehesabiwa kwa hazina nzima; mradi ni ${f.code(p.path)} ndani yake`,
  'contributors.remedy': (p) =>
    `Mradi wa kundi la Major una wachangiaji zaidi ya ${p.moreThan}. Kwa sasa pendekeza mradi katika kundi la Emerging, au taja hazina nyingine za mradi kwenye maelezo.`,
  'contributors.remedy-uncertain': (p, f) =>
    `Eleza kwenye maelezo jinsi ya kuona kwamba watu zaidi ya ${p.moreThan} wamechangia, kwa mfano kwa ${f.code('git shortlog -sne')}.`,
  'contributors.question': (p) =>
    `Hesabu ya GitHub haitoi jibu kamili: je, watu zaidi ya ${p.moreThan} wamechangia mradi?`,
  'contributors.question-part': (p, f) => `Je, watu zaidi ya ${p.moreThan} wamechangia ${f.code(p.path)}?`,
  'contributors.question-fork': (p) => `Je, watu zaidi ya ${p.moreThan} wamechangia nakala yenyewe?`,
  // --- production-use
  'production-use.reference': (p, f) => `Maelezo yanamtaja mtumiaji, pamoja na kiungo cha ${f.code(p.host)}`,
  'production-use.adopters-file': (p, f) =>
    f.plural(p.count, {
      one: `${f.code(p.path)} inaorodhesha mtumiaji mmoja`,
      other: `${f.code(p.path)} inaorodhesha watumiaji ${f.number(p.count)}`,
    }),
  'production-use.adopters-section': (p, f) =>
    f.plural(p.count, {
      one: `Sehemu ya ${f.code(p.heading)} kwenye ${f.code('README')} inaorodhesha mtumiaji mmoja`,
      other: `Sehemu ya ${f.code(p.heading)} kwenye ${f.code('README')} inaorodhesha watumiaji ${f.number(p.count)}`,
    }),
  'production-use.claim': (p, f) => `Maelezo yanadai hivyo bila kiungo: ${f.code(p.claim)}`,
  'production-use.other-link': (p, f) => `Kiungo cha ${f.code(p.host)} ambacho hakisemi nani anautumia mradi`,
  'production-use.own-site': (p, f) => `${f.code(p.host)} ni tovuti ya mradi wenyewe au ya kampuni yake`,
  'production-use.nothing': () => 'Maelezo hayasemi nani anautumia mradi katika uzalishaji',
  'production-use.who': (p, f) =>
    `Nani anautumia katika uzalishaji? Tafadhali taja angalau watumiaji ${f.number(p.wanted)} kwenye maelezo, kila mmoja na kiungo ambacho wengine wanaweza kukifungua: makala ya blogu, hotuba, au ${f.code('ADOPTERS.md')}.`,
  'production-use.add-links': (p, f) =>
    `Tafadhali ongeza kwenye maelezo viungo kutoka kwa angalau watumiaji ${f.number(p.wanted)} wanaojitegemea: makala zao za blogu au hotuba zao, au ${f.code('ADOPTERS.md')} yenye majina na tovuti zao.`,
  'production-use.question': () => 'Je, matumizi katika uzalishaji ni makubwa ya kutosha kwa kundi la Major?',
  // --- maturity
  'maturity.since': (p, f) => `Upo tangu tarehe ${f.date(p.date)}`,
  'maturity.since-at-least': (p, f) => `Upo angalau tangu tarehe ${f.date(p.date)}`,
  'maturity.stars': (p, f) => f.plural(p.stars, { one: 'Nyota moja', other: `Nyota ${f.number(p.stars)}` }),
  'maturity.stars-not-known': () => 'Idadi ya nyota haijulikani',
  'maturity.remedy-age': (p, f) =>
    `Mradi utakuwa na umri wa zaidi ya miezi ${p.months} baada ya tarehe ${f.date(p.date)}.`,
  'maturity.remedy-stars': (p, f) =>
    `Orodha inahitaji ${starsAsked(p.moreThan)}; mradi umepungukiwa na ${f.number(p.missing)}.`,
  'maturity.remedy-age-and-stars': (p, f) =>
    `Mradi utakuwa na umri wa zaidi ya miezi ${p.months} baada ya tarehe ${f.date(p.date)}. Orodha pia inahitaji ${starsAsked(p.moreThan)}; mradi umepungukiwa na ${f.number(p.missing)}.`,
  'maturity.remedy-stars-not-known': (p) =>
    `Huna la kufanya ikiwa mradi una ${starsAsked(p.moreThan)}; idadi itaangaliwa tena katika mapitio yajayo.`,
  // --- repositories elsewhere, and removals
  'elsewhere.address': (p, f) => `Tazama ${f.code(p.address)}`,
  'elsewhere.unread': () => 'Hazina haikuweza kusomwa kwa sasa',
  'elsewhere.too-large': () => 'Hazina ni kubwa mno kusomwa hapa',
  'elsewhere.part': (p, f) => `Mradi ni sehemu ya hazina: ${f.code(p.path)}`,
  'elsewhere.mirror': () => 'Hazina inasema kwamba ni kioo tu; makao ya mradi yako mahali pengine',
  'elsewhere.no-address': () => 'Ingizo halina kiungo cha msimbo wake',
  'elsewhere.remedy': () =>
    'Mradi hauko kwenye GitHub, kwa hiyo mhifadhi atauangalia mwenyewe: ongeza kwenye maelezo viungo vinavyojibu maswali hayo.',
  'elsewhere.remedy-part': () =>
    'Hazina ina mengi zaidi ya mradi, kwa hiyo mhifadhi atauangalia mwenyewe: ongeza kwenye maelezo kiungo kinachojibu swali hilo kwa sehemu ya mradi.',
  'elsewhere.remedy-no-address': (_, f) =>
    `Ongeza kiungo cha hazina chenye lebo ya ${f.code('GitHub')}, au kiungo cha popote msimbo ulipo.`,
  'elsewhere.question-open-source': () => 'Je, msimbo wote wa chanzo uko chini ya leseni ya chanzo wazi?',
  'elsewhere.question-core': (p, f) =>
    `Je, ${f.prose(p.core)} ni teknolojia ya msingi ya mradi, au mradi unawasaidia wengine kutumia ${f.prose(p.core)} katika uzalishaji?`,
  'elsewhere.question-ebpf-core': () =>
    'Je, eBPF ni teknolojia ya msingi ya mradi, au mradi unawasaidia wengine kutumia eBPF katika uzalishaji?',
  'elsewhere.question-maintained': (p) =>
    `Je, mradi unatunzwa: badiliko ndani ya siku ${p.commitDays}, au toleo ndani ya siku ${p.releaseDays}?`,
  'elsewhere.question-governance': () => 'Je, kila mtu anaweza kushiriki?',
  'elsewhere.question-contributors': (p) => `Je, watu zaidi ya ${p.moreThan} wamechangia?`,
  'elsewhere.question-production-use': () =>
    'Je, mradi unatumiwa katika uzalishaji na idadi kubwa ya watumiaji?',
  'elsewhere.question-maturity': (p) =>
    p.months === 0
      ? `Orodha inahitaji ${starsAsked(p.moreThanStars)} kwenye GitHub. Je, mradi unajulikana kiasi hicho?`
      : `Je, mradi una umri wa zaidi ya miezi ${p.months}?`,
  'not-known.not-found': (p, f) => `Hakuna hazina ya umma ya ${f.code(p.repository)}`,
  'not-known.no-answer': () => 'GitHub haikujibu hili kwa sasa',
  'not-known.too-large': () => 'Hazina ni kubwa mno kwa GitHub kujibu hili',
  'not-known.not-read': () => 'Hili halijasomwa',
  'not-known.failed': () => 'Kuamua hili kuliishia kwenye hitilafu isiyotarajiwa',
  'not-known.remedy-not-found': () => 'Hakiki anwani; hazina inapaswa kuwa ya umma.',
  'not-known.remedy': () => 'Huna la kufanya kwa sasa: itaangaliwa tena katika mapitio yajayo.',
  'removal.gone': (p, f) => `Hazina ya umma ya ${f.code(p.repository)} haipo tena`,
  'removal.remedy': () =>
    'Eleza kwenye maelezo kwa nini ingizo libadilike, pamoja na kiungo kinachoonyesha hivyo.',
  'removal.question': (p, f) =>
    `Hakuna kilichopatikana hapa kinachosema chenyewe kwamba ${f.code(p.name)} iondolewe. Je, sababu iliyotolewa kwenye maelezo inatosha?`,
  'removal.question-demotion': (p, f) =>
    `Hakuna kilichopatikana hapa kinachosema chenyewe kwamba ${f.code(p.name)} ihamie kundi la Emerging. Je, sababu iliyotolewa kwenye maelezo inatosha?`,
  // --- entry checks
  'check.not-carried-out': (p, f) =>
    `Ukaguzi wa ${f.code(p.check)} haukuweza kufanyika hapa, kwa hiyo hakuna kinachosemwa kuuhusu. Hilo ni kosa la programu hii, si lako.`,

  'syntax.trailing-comma': () =>
    'Kuna koma baada ya kipengele cha mwisho, jambo ambalo JSON hairuhusu. Tafadhali iondoe.',
  'syntax.missing-comma': () => 'Koma inakosekana baada ya hapa. Tafadhali iongeze.',
  'syntax.missing-bracket': (p, f) =>
    `${f.code(p.missing)} inakosekana hapa, kwa hiyo orodha haisomeki. Tafadhali iongeze.`,
  'syntax.comment': () => 'JSON haina maoni. Tafadhali yaondoe haya.',
  'syntax.byte-order-mark': () =>
    'Faili inaanza na alama ya mpangilio wa baiti (BOM), ambayo haionekani na hairuhusiwi katika JSON. Tafadhali hifadhi faili kama UTF-8 bila alama hiyo.',
  'syntax.tab-indentation': () =>
    'Mstari huu umeanzishwa kwa tab, na YAML inakubali nafasi tu. Tafadhali tumia nafasi, kama mistari iliyo karibu.',
  'syntax.indentation': () =>
    'Mstari huu hauanzii mahali unapopaswa. Tafadhali uanzishe kama mistari ya ingizo iliyo karibu.',
  'syntax.missing-colon': (p, f) =>
    `${f.code(p.field)} inahitaji nukta mbili na nafasi baada yake, kama sehemu nyingine.`,
  'syntax.missing-space': () => 'Nafasi inakosekana baada ya kistari. Tafadhali iongeze.',
  'syntax.needs-quotes': (p, f) =>
    `${f.code(p.sign)} ina maana yake yenyewe katika YAML. Tafadhali weka thamani hii ndani ya alama za nukuu.`,
  'syntax.text-behind-quote': () =>
    'Kuna maandishi baada ya alama ya nukuu ya kufunga. Tafadhali weka thamani yote ndani ya alama za nukuu: za mistari miwili ikiwa ina apostrofi.',
  'syntax.backslash': () =>
    'Mkwaju wa nyuma ndani ya alama za nukuu mbili una maana yake yenyewe. Tafadhali uandike mara mbili.',
  'syntax.no-group-name': () =>
    'Aina hii haina jina, na mandhari haiwezi kujengwa bila hilo. Tafadhali liongeze.',
  'syntax.second-document': () =>
    'Mstari huu wa vistari unaanzisha hati nyingine, na orodha lazima iwe moja. Tafadhali uondoe.',
  'syntax.duplicate-key': (p, f) =>
    `${f.code(p.key)} imeandikwa mara mbili katika ingizo moja. Tafadhali bakiza moja.`,
  'syntax.unterminated-string': () =>
    'Maandishi haya hayana alama ya nukuu ya kufunga kwenye mstari wake. Tafadhali yafunge.',
  'syntax.unexpected-token': (p, f) =>
    `Orodha haisomeki hapa: ${f.code(p.found)} haikutarajiwa mahali hapa. Tafadhali angalia kama kabla yake kuna alama ya nukuu, koma au mabano yaliyokosekana au kuzidi.`,
  'syntax.unexpected-end': () =>
    'Faili inaisha kabla ya orodha kuisha. Tafadhali funga kilichobaki wazi: alama ya nukuu au mabano.',
  'syntax.not-a-list': () =>
    'Hakuna orodha ya maingizo iliyopatikana kwenye faili hii. Tafadhali ilinganishe na ilivyo kwenye tawi la msingi.',
  'syntax.not-a-literal': () =>
    'Thamani hii si maandishi au nambari ya kawaida, kwa hiyo haikuweza kukaguliwa. Tafadhali iandike wazi ukiweza.',
  'syntax.conflict-marker': () =>
    'Alama ya mgongano wa kuunganisha bado iko hapa. Tafadhali tatua mgongano na uiondoe alama hiyo.',
  'syntax.beyond-limits': () =>
    'Kuanzia hapa orodha ni kubwa mno au ina viwango vingi mno kukaguliwa. Mhifadhi anapaswa kuiangalia.',

  'schema.missing': (p, f) =>
    `${entryNamed(p.name, f)} haina ${f.code(p.field)}, ambayo maingizo mengine ya orodha yanayo. Tafadhali iongeze.`,
  'schema.required': (p, f) =>
    `${entryNamed(p.name, f)} haina ${f.code(p.field)}, na mandhari haiwezi kujengwa bila hiyo. Tafadhali iongeze.`,
  'schema.address': (p, f) =>
    `${f.code(p.field)} ya ${f.code(p.name)} inapaswa kuwa anwani ${p.example === undefined ? `inayoanza na ${f.code('https://')}` : `ya muundo wa ${f.code(p.example)}`}: mandhari haiwezi kujengwa kwa hii. Tafadhali isahihishe.`,
  'schema.unknown': (p, f) =>
    `${f.code(p.name)} ina sehemu ya ${f.code(p.field)} ambayo hakuna ingizo lingine lenye nayo, kwa hiyo tovuti haiijui. Tafadhali hakiki tahajia yake, au iondoe.`,
  'schema.empty': (p, f) =>
    `${f.code(p.field)}${p.name.trim() === '' ? '' : ` ya ${f.code(p.name)}`} ni tupu. Tafadhali ijaze.`,
  'schema.type': (p, f) =>
    `${f.code(p.field)} ya ${f.code(p.name)} inapaswa kuwa ${FIELD_KINDS[p.kind]}. Tafadhali ibadilishe.`,
  'schema.links': (p, f) =>
    `${f.code('urls')} ya ${f.code(p.name)} inapaswa kuwa orodha ambamo kila kiungo kina ${f.code('label')} na ${f.code('url')}, zote mbili zikiwa maandishi. Tafadhali ikamilishe.`,
  'schema.unknown-in-link': (p, f) =>
    `Kiungo kimoja cha ${f.code(p.name)} kina sehemu ya ${f.code(p.field)}, ambayo tovuti haiijui. Kiungo kina ${f.code('label')} na ${f.code('url')}.`,
  'schema.no-stars': (p, f) =>
    `${f.code(p.name)} haina ${f.code('githubStars')}, na tovuti hupanga orodha kwa kuitumia. Tafadhali ongeza idadi ya nyota.`,
  'schema.no-stars-known': (p, f) =>
    `${f.code(p.name)} haina ${f.code('githubStars')}, na tovuti hupanga orodha kwa kuitumia. Tafadhali ongeza idadi, ambayo kwa sasa ni ${f.number(p.actual)}.`,
  'schema.stars-type': (p, f) =>
    `${f.code('githubStars')} ya ${f.code(p.name)} inapaswa kuwa nambari kamili bila alama za nukuu. Tafadhali ibadilishe.`,
  'schema.order': (p, f) =>
    `Maingizo mengine ya orodha yana sehemu zake kwa mpangilio huu: ${f.list(p.keys.map((key) => f.code(key)))}. Ingependeza ${f.code(p.name)} pia iwe hivyo.`,

  'duplicate.name': (p, f) =>
    `${f.code(p.name)} tayari imeorodheshwa, kwenye ${f.code(p.list)}. Tafadhali hariri au hamisha ingizo hilo badala ya kuongeza la pili.`,
  'duplicate.repository': (p, f) =>
    `Hazina ya ${f.code(p.name)} tayari imeorodheshwa kama ${f.code(p.other)}, kwenye ${f.code(p.list)}. Ikiwa ni mradi uleule, tafadhali bakiza ingizo moja.`,

  'duplicate.in-group': (p, f) =>
    `${f.code(p.name)} tayari imo kwenye ${f.code(p.group)}, na mandhari haiwezi kujengwa ikiwa na mbili za jina moja humo. Tafadhali hariri ile nyingine, au ipe hii jina lake yenyewe.`,
  'duplicate.two-groups': (p, f) =>
    `${f.code(p.name)} tayari imeorodheshwa, kwenye ${f.code(p.group)}. Tafadhali ibakize katika kategoria moja inayoifaa zaidi; ${f.code('second_path')} huionyesha katika nyingine pia.`,

  'github-link.no-repository': (p, f) =>
    `${f.code(p.url)} si hazina, kwa hiyo mandhari haionyeshi nyota wala leseni ya ${f.code(p.name)}. Ikiwa kuna hazina kuu, anwani yake ingefaa zaidi.`,
  'github-link.not-gathered': (p, f) =>
    `Mandhari hukusanya nyota na leseni ya ${f.code(p.name)} kutoka kwenye hazina yenyewe, si kutoka ${f.code(p.url)}. Tafadhali tumia ${f.code(p.canonical)}.`,
  'github-link.label': (p, f) =>
    `Kiungo cha hazina ya ${f.code(p.name)} kina lebo ya ${f.code(p.label)}. Tafadhali kiandikie ${f.code('GitHub')} hasa${p.isStarred ? ': usasishaji wa nyota wa kila mwezi hufuata neno hilo' : ''}.`,
  'github-link.missing': (p, f) =>
    `${f.code(p.name)} haina kiungo chenye lebo ya ${f.code('GitHub')}, kwa hiyo nyota zake haziwezi kusasishwa. Tafadhali ongeza kimoja kinachoelekeza kwenye hazina.`,
  'github-link.elsewhere': (p, f) =>
    `${f.code(p.name)} haiko kwenye GitHub, kwa hiyo usasishaji wa nyota wa kila mwezi unairuka. Ikiwa kuna hazina au kioo chake kwenye GitHub, tafadhali ongeza kiungo chake chenye lebo ya ${f.code('GitHub')}.`,
  'github-link.two': (p, f) =>
    `${f.code(p.name)} ina zaidi ya kiungo kimoja chenye lebo ya ${f.code('GitHub')}. Tafadhali iache lebo hiyo kwa hazina kuu na ukipe kingine jina lake.`,
  'github-link.other-host': (p, f) =>
    `Kiungo chenye lebo ya ${f.code('GitHub')} kinaelekeza ${f.code(p.url)}, ambako si ${f.code('github.com')}. Tafadhali weka kiungo cha hazina iliyoko huko, au badilisha lebo.`,
  'github-link.organisation': (p, f) =>
    `Kiungo chenye lebo ya ${f.code('GitHub')} kinaelekeza ${f.code(p.url)}, ambayo si hazina. Tafadhali weka kiungo cha hazina kuu ya mradi, ${f.code('https://github.com/owner/repository')}.`,
  'github-link.not-canonical': (p, f) =>
    p.isStarred
      ? `Usasishaji wa nyota hauwezi kusoma anwani ya ${f.code(p.url)}. Tafadhali tumia ${f.code(p.canonical)}, bila chochote baada yake.`
      : `Tafadhali elekeza kwenye ${f.code(p.canonical)}, hazina yenyewe, badala ya ${f.code(p.url)}.`,

  'repository.not-found': (p, f) =>
    `Hakuna hazina ya umma ya ${f.code(p.asked)} kwenye GitHub. ${p.near === undefined ? `Tafadhali hakiki anwani ya ${f.code(p.name)}, au ifanye hazina iwe ya umma.` : meant(p.near, f)}`,
  'repository.moved': (p, f) =>
    `Hazina ya ${f.code(p.name)} imehama na sasa ni ${f.code(p.present)}. Tafadhali tumia anwani yake ya sasa.`,
  'repository.fork': (p, f) =>
    `${f.code(p.asked)} ni nakala ya hazina nyingine. Ikiwa ${f.code(p.name)} inaendelezwa kule, tafadhali weka kiungo cha ile ya asili.`,
  'repository.fork-of': (p, f) =>
    `${f.code(p.asked)} ni nakala ya ${f.code(p.parent)}. Ikiwa ${f.code(p.name)} inaendelezwa kule, tafadhali weka kiungo cha ile ya asili.`,

  'logo.not-registered': (p, f) =>
    `Nembo ya ${f.code(p.name)} imeletwa kwa ${f.code('import')} lakini haijasajiliwa. Tafadhali iongeze kwenye ${f.code('logos')} katika ${f.code(p.registry)}.`,
  'logo.not-imported': (p, f) =>
    `Nembo ya ${f.code(p.name)} bado haijasajiliwa. Tafadhali ilete ${f.code(p.file)} kwa ${f.code('import')} katika ${f.code(p.registry)} na uongeze ${f.code(p.name)} kwenye ${f.code('logos')} humo.`,
  'logo.unknown': (p, f) =>
    `Hakuna nembo ya ${f.code(p.name)}. Tafadhali ongeza faili kwenye ${f.code(p.folder)} na uisajili katika ${f.code(p.registry)}, au usiweke ${f.code('logoName')}: ${f.code(p.entry)} inaweza kuorodheshwa bila nembo.`,
  'logo.other-spelling': (p, f) =>
    `Hakuna nembo ya ${f.code(p.name)}, lakini ipo ya ${f.code(p.present)}. Herufi kubwa na ndogo zina tofauti: tafadhali iandike hivyo.`,
  'logo.not-in-component': (p, f) =>
    `Nembo ya ${f.code(p.name)} haijaletwa kwa ${f.code('import')} juu ya ${f.code(p.registry)}, kwa hiyo ukurasa hauwezi kujengwa. Tafadhali lete faili yake humo.`,
  'logo.wrong-folder': (p, f) =>
    `Nembo ya ${f.code(p.file)} haimo kwenye folda ya nembo. Tafadhali ihamishie ${f.code(p.folder)}, na uilete kutoka huko.`,
  'logo.no-hosted-file': (p, f) =>
    `Faili ya nembo ${f.code(p.file)} ya ${f.code(p.name)} haimo kwenye ${f.code(p.folder)}. Tafadhali iongeze.`,
  'logo.removed-hosted': (p, f) =>
    `${f.code(p.name)} bado ina ${f.code(p.file)} kama nembo yake, ambayo ombi hili linaiondoa. Tafadhali bakiza faili hiyo, au taja mpya kwenye ingizo.`,
  'logo.not-vector': (p, f) =>
    `Nembo ${f.code(p.file)} ya ${f.code(p.name)} si SVG. Tafadhali iongeze kama SVG: huonekana wazi kwa ukubwa wowote.`,
  'logo.svg-raster': (p, f) =>
    `${f.code(p.file)} ni SVG inayozunguka picha ya pikseli, ambayo hufifia kwa ukubwa mwingine. Tafadhali hamisha nembo kama maumbo.`,
  'logo.svg-text': (p, f) =>
    `${f.code(p.file)} ina maandishi, ambayo huonekana tofauti pale fonti yake isipokuwepo. Tafadhali badilisha maandishi kuwa njia (paths).`,
  'logo.no-file': (p, f) =>
    `Faili ya ${f.code(p.file)} inaletwa kwa ${f.code('import')} lakini haipo, kwa hiyo tovuti haiwezi kujengwa. Tafadhali iongeze, au sahihisha njia yake.`,
  'logo.other-case': (p, f) =>
    `Faili inaitwa ${f.code(p.present)} lakini inaletwa kama ${f.code(p.file)}. Herufi kubwa na ndogo zina tofauti: tafadhali yafanye majina yalingane.`,
  'logo.removed': (p, f) =>
    `${f.code(p.file)} imeondolewa lakini bado inaletwa katika ${f.code(p.registry)}, kwa hiyo tovuti haiwezi kujengwa. Tafadhali ondoa pia ${f.code('import')} na usajili wake.`,
  'logo.registered-only': (p, f) =>
    `${f.code(p.name)} imesajiliwa lakini haijaletwa kwa ${f.code('import')}, kwa hiyo tovuti haiwezi kujengwa. Tafadhali lete faili yake juu ya moduli.`,
  'logo.module-broken': (p, f) =>
    `Faili hii haisomeki hapa: ${f.code(p.detail)}. Tafadhali angalia kama kuna alama ya nukuu, koma au mabano yaliyokosekana au kuzidi.`,
  'logo.back-ticks': (p, f) =>
    `Njia ya ${f.code(p.source)} imeandikwa ndani ya alama zisizoruhusiwa na ${f.code('import')}. Tafadhali tumia alama za nukuu za kawaida.`,
  'logo.order-before': (p, f) =>
    `Kikagua msimbo cha tovuti kinataka ${f.code('import')} ziwe kwa mpangilio wa alfabeti: ${f.code(p.source)} inapaswa kuwa kabla ya ${f.code(p.next)}.`,
  'logo.order-after': (p, f) =>
    `Kikagua msimbo cha tovuti kinataka ${f.code('import')} ziwe kwa mpangilio wa alfabeti: ${f.code(p.source)} inapaswa kuwa baada ya ${f.code(p.previous)}.`,
  'logo.unused': (p, f) =>
    `Nembo ya ${f.code(p.file)} bado haitumiki popote. Tafadhali itaje kwenye ingizo na uisajili, au usiiweke.`,
  'logo.large': (p, f) =>
    `${f.code(p.file)} ina ukubwa wa KiB ${p.kibibytes}, na kila anayefungua ukurasa huipakua. Tafadhali ipunguze iwe chini ya KiB ${p.most}.`,
  'logo.pointer': (p, f) =>
    `${f.code(p.file)} ni kielekezi cha Git LFS (${f.code(p.found)}) wala si picha yenyewe, kwa hiyo tovuti haiwezi kuionyesha. Tafadhali weka picha yenyewe.`,
  'logo.no-svg': (p, f) =>
    p.found === ''
      ? `${f.code(p.file)} si SVG: imebanwa au ni picha ya aina nyingine. Tafadhali hamisha nembo upya kama SVG ya kawaida.`
      : `${f.code(p.file)} si SVG: inaanza na ${f.code(p.found)}. Tafadhali hamisha nembo upya kama SVG.`,
  'logo.text': (p, f) =>
    `${f.code(p.file)} ni maandishi wala si picha: inaanza na ${f.code(p.found)}. Tafadhali weka picha mahali pake, yenye kiambishi cha faili kinachofaa.`,
  'logo.svg-script': (p, f) =>
    `${f.code(p.file)} ina hati ya programu (${f.code(p.found)}). Tafadhali hamisha nembo upya bila hiyo.`,
  'logo.svg-handler': (p, f) =>
    `${f.code(p.file)} ina kishughulikia tukio (${f.code(p.found)}). Tafadhali hamisha nembo upya bila hicho.`,
  'logo.svg-foreign': (p, f) =>
    `${f.code(p.file)} imebeba kitu ambacho si mchoro (${f.code(p.found)}). Tafadhali hamisha nembo upya bila hicho.`,
  'logo.svg-font': (p, f) =>
    `${f.code(p.file)} inachukua fonti yake kutoka nje ya faili (${f.code(p.found)}), ambayo haipo pale nembo inapoonyeshwa. Tafadhali badilisha maandishi kuwa njia (paths).`,
  'logo.svg-outside': (p, f) =>
    `${f.code(p.file)} inarejelea kitu kilicho nje ya faili (${f.code(p.found)}). Tafadhali hamisha nembo upya ili kila kitu kiwe ndani yake.`,

  'stars.differs': (p, f) =>
    `${f.code(p.name)} ina nyota ${f.number(p.actual)} kwenye GitHub, ilhali ${f.code('githubStars')} inasema ${f.code(String(p.written))}. Ingependeza kuwa na idadi ya leo.`,

  'position.between': (p, f) =>
    `Orodha hupangwa kwa idadi ya nyota: mahali pa ${f.code(p.name)} ni kati ya ${f.code(p.previous)} na ${f.code(p.next)}. Tovuti hujipanga yenyewe, kwa hiyo hili ni kwa ajili ya unadhifu tu.`,
  'position.first': (p, f) =>
    `Orodha hupangwa kwa idadi ya nyota: mahali pa ${f.code(p.name)} ni juu kabisa, kabla ya ${f.code(p.next)}. Tovuti hujipanga yenyewe, kwa hiyo hili ni kwa ajili ya unadhifu tu.`,
  'position.last': (p, f) =>
    `Orodha hupangwa kwa idadi ya nyota: mahali pa ${f.code(p.name)} ni mwishoni, baada ya ${f.code(p.previous)}. Tovuti hujipanga yenyewe, kwa hiyo hili ni kwa ajili ya unadhifu tu.`,

  'position.name-between': (p, f) =>
    `Maingizo hapa yamepangwa kwa alfabeti: mahali pa ${f.code(p.name)} ni kati ya ${f.code(p.previous)} na ${f.code(p.next)}.`,
  'position.name-first': (p, f) =>
    `Maingizo hapa yamepangwa kwa alfabeti: mahali pa ${f.code(p.name)} ni kabla ya ${f.code(p.next)}.`,
  'position.name-last': (p, f) =>
    `Maingizo hapa yamepangwa kwa alfabeti: mahali pa ${f.code(p.name)} ni baada ya ${f.code(p.previous)}.`,

  'text.long-description': (p, f) =>
    `Maelezo ya ${f.code(p.name)} yana herufi ${f.number(p.length)}, na kadi zina nafasi ya herufi ${f.number(p.most)} hivi. Je, unaweza kuyafupisha?`,
  'text.long-title': (p, f) =>
    `Kichwa cha ${f.code(p.name)} kina herufi ${f.number(p.length)}, na kadi zina nafasi ya herufi ${f.number(p.most)} hivi. Je, unaweza kukifupisha?`,
  'text.markup': (p, f) =>
    `${f.code(p.field)} ya ${f.code(p.name)} ina HTML isiyo viungo vya kawaida wala mkazo. Tafadhali tumia maandishi ya kawaida.`,
  'text.shouting': (p, f) =>
    `${f.code(p.field)} ya ${f.code(p.name)} ina kelele kidogo. Tafadhali iandike bila herufi kubwa na alama za mshangao mfululizo.`,
  'text.praise': (p, f) =>
    `Maelezo ya ${f.code(p.name)} yanasifu zaidi ya kueleza. Je, unaweza kueleza mradi unafanya nini na kwa ajili ya nani?`,
  'text.spaces': (p, f) =>
    `${f.code(p.field)} ya ${f.code(p.name)} inaanza au kuishia na nafasi tupu. Tafadhali iondoe.`,

  'link.none': (p, f) =>
    `${f.code(p.url)} si anwani ya wavuti. Tafadhali iandike kikamilifu, kuanzia ${f.code('https://')}.`,
  'link.http': (p, f) => `${f.code(p.url)} inapatikana pia kwa https. Tafadhali tumia ${f.code('https://')}.`,
  'link.dead': (p, f) =>
    `${f.code(p.url)} haielekezi kwenye ukurasa wowote (seva inajibu ${p.statusCode}). ${p.near === undefined ? 'Tafadhali hakiki anwani.' : meant(p.near, f)}`,
  'link.unreachable': (p, f) =>
    `Hakuna kinachojibu kwenye ${f.code(p.url)}. ${p.near === undefined ? 'Tafadhali hakiki anwani.' : meant(p.near, f)}`,
  'link.refused': (p, f) =>
    `${f.code(p.url)} haielekezi kwenye seva ya wavuti iliyo wazi kwa umma, kwa hiyo haikufunguliwa. Tafadhali hakiki anwani.`,
  'link.twice': (p, f) => `${f.code(p.url)} imo mara mbili kati ya viungo. Tafadhali bakiza kimoja.`,

  'unrelated.run': (p, f) =>
    `${f.code(p.path)} ni mtiririko wa kazi au hati ya programu, na uorodheshaji hauihitaji. Tafadhali iondoe, au iweke kwenye ombi lake la uchukuzi. Mhifadhi anapaswa kuisoma kabla ya yote.`,
  'unrelated.reformatted': (p, f) =>
    `Mistari mingi ya ${f.code(p.path)} imepangwa upya, jambo linaloficha kinachobadilika kweli. Tafadhali tengua mpangilio huo.`,

  // --- review: headings, verdicts, footer, check run
  // headings, one an entry
  'review.heading.added': (p, f) => headed(p, `mpya katika kundi la ${placeName(p, f)}`, f),
  'review.heading.promoted': (p, f) => headed(p, 'kutoka Emerging hadi Major', f),
  'review.heading.demoted': (p, f) => headed(p, 'kutoka Major hadi Emerging', f),
  'review.heading.repository': (p, f) => headed(p, `hazina mpya, katika kundi la ${placeName(p, f)}`, f),
  'review.heading.edited': (p, f) => headed(p, `imehaririwa, katika kundi la ${placeName(p, f)}`, f),
  'review.heading.renamed': (p, f) =>
    headed(p, `jina la zamani ${f.code(p.before)}, katika kundi la ${placeName(p, f)}`, f),
  'review.heading.turned': (p, f) => {
    const [from, to] = [p.from, p.to].map((each) => (each === undefined ? undefined : f.code(each)));
    const turn = [from === undefined ? '' : `kutoka ${from}`, to === undefined ? '' : `kwenda ${to}`];
    return headed(p, turn.filter(Boolean).join(' '), f);
  },
  'review.heading.removed': (p, f) => headed(p, `inaondoka kundi la ${placeName(p, f)}`, f),
  'review.heading.several': (p, f) => `Mapitio ya mandhari · maingizo ${f.number(p.entries)}`,
  'review.heading.files': () => 'Mapitio ya mandhari',

  // the verdict in one sentence
  'review.ready': (_, f) => `${f.strong('Tayari.')} Mahitaji yote ya mandhari yametimizwa. Asante!`,
  'review.ready.edit': (_, f) => `${f.strong('Tayari.')} Hakuna kinachozuia. Asante!`,
  'review.ready.confirmed': (_, f) =>
    `${f.strong('Tayari.')} Kinachoonekana kuhusu mradi kinakubaliana na badiliko hili.`,
  'review.ready.files': (_, f) =>
    `${f.strong('Tayari.')} Hakuna ingizo linalobadilika, na hakuna kilichoharibika.`,
  'review.needs-changes': (p, f) =>
    `${f.strong('Inahitaji mabadiliko.')} ${f.plural(p.changes, {
      one: 'Kuna jambo moja linalozuia; jinsi ya kulirekebisha iko hapa chini.',
      other: `Kuna mambo ${f.number(p.changes)} yanayozuia; jinsi ya kuyarekebisha iko hapa chini.`,
    })}`,
  'review.not-evaluated': (_, f) =>
    `${f.strong('Bado haijatathminiwa.')} Baadhi ya mambo hayakuweza kuangaliwa kwa sasa. Hulaumiwi kwa lolote.`,
  'review.needs-maintainer': (p, f) =>
    `${f.strong('Sasa ni zamu ya mhifadhi.')} ${f.plural(p.points, {
      one: 'Jambo moja linahitaji uamuzi wa mtu.',
      other: `Mambo ${f.number(p.points)} yanahitaji uamuzi wa mtu.`,
    })}`,
  'review.needs-maintainer.warnings': (p, f) =>
    `${f.strong('Sasa ni zamu ya mhifadhi.')} ${f.plural(p.warnings, {
      one: 'Onyo moja limebaki, ambalo unaweza kulirekebisha.',
      other: `Maonyo ${f.number(p.warnings)} yamebaki, ambayo unaweza kuyarekebisha.`,
    })}`,
  'review.tally': (p, f) => {
    const count = f.number(p.entries);
    const words: Readonly<Record<Verdict, string>> = {
      'needs-changes': f.plural(p.entries, {
        one: 'moja linahitaji mabadiliko',
        other: `${count} yanahitaji mabadiliko`,
      }),
      'not-evaluated': f.plural(p.entries, {
        one: 'moja bado halijatathminiwa',
        other: `${count} bado hayajatathminiwa`,
      }),
      'needs-maintainer': f.plural(p.entries, {
        one: 'moja linasubiri uamuzi wa mhifadhi',
        other: `${count} yanasubiri uamuzi wa mhifadhi`,
      }),
      ready: f.plural(p.entries, { one: 'moja liko tayari', other: `${count} yako tayari` }),
    };
    return words[p.verdict];
  },
  'review.tally.heading': (_, f) => f.strong('Ingizo kwa ingizo:'),

  // how a requirement came out
  'review.outcome.met': () => 'limetimizwa',
  'review.outcome.unmet': () => 'halijatimizwa',
  'review.outcome.needs-review': () => 'linasubiri uamuzi',
  'review.outcome.unknown': () => 'halijulikani',
  'review.outcome.not-applicable': () => 'haliulizwi',
  'review.details': () => 'Maelezo zaidi',

  // lists
  'review.list.to-do': (_, f) => f.strong('Ya kufanya'),
  'review.list.questions': (_, f) => f.strong('Kwa wahifadhi'),
  'review.to-do.lines': (p, f) =>
    f.plural(p.count, {
      one: 'angalia maoni kwenye mstari wake katika mabadiliko.',
      other: `mambo ${f.number(p.count)} ya kubadilisha, kila moja lina maoni kwenye mstari wake katika mabadiliko.`,
    }),
  'review.list.found': (_, f) => f.strong('Yaliyopatikana'),
  'review.list.helps': (_, f) => f.strong('Kitakachosaidia'),
  'review.list.optional': (_, f) => f.strong('Ni vizuri kujua'),
  'review.list.files': (_, f) => f.strong('Kwenye faili'),
  'review.accept': (p, f) => {
    const entry = p.entry === undefined ? '' : ` for ${p.entry}`;
    const command = f.code(`/landscape accept ${p.requirement}${entry} because …`);
    return p.others.length === 0
      ? `Ili kulikubali: ${command}`
      : `Ili kukubali moja: ${command}; vivyo hivyo ${f.list(p.others.map((id) => f.code(id)))}`;
  },
  'review.question.any': () => 'Je, kilichopatikana kinatosha?',
  'review.question.removal': () => 'Je, ingizo hili liondoke kwenye mandhari? Kinachoonekana hakitoi uamuzi.',
  'review.question.demotion': () =>
    'Je, ingizo hili lihamie kundi la Emerging? Kinachoonekana hakitoi uamuzi.',
  'review.edit.fine': () => 'yote ni sawa',
  'review.on-lines': (p, f) =>
    f.plural(p.count, {
      one: 'Dokezo moja liko kwenye mstari wake katika mabadiliko; halizuii lolote.',
      other: `Madokezo ${f.number(p.count)} yako kwenye mistari yake katika mabadiliko; hayazuii lolote.`,
    }),
  'review.patch': () => 'Marekebisho yaliyopendekezwa kama kiraka kimoja',
  'review.patch.how': (_, f) =>
    `Kihifadhi kama ${f.code('fixes.patch')} kwenye mzizi wa hazina, kisha endesha ${f.code('git apply fixes.patch')}.`,

  // what was left out, and other notices
  'review.left-out.problems': (p, f) =>
    f.plural(p.count, {
      one: 'Kuna moja zaidi ambalo halionyeshwi hapa.',
      other: `Kuna ${f.number(p.count)} zaidi ambayo hayaonyeshwi hapa.`,
    }),
  'review.left-out.entries': (p, f) =>
    f.plural(p.count, {
      one: 'Ingizo moja zaidi limepitiwa lakini halikutoshea hapa; yenye matatizo zaidi yako mwanzoni.',
      other: `Maingizo ${f.number(p.count)} zaidi yamepitiwa lakini hayakutoshea hapa; yenye matatizo zaidi yako mwanzoni.`,
    }),
  'review.left-out.evidence': () => 'Kuna mengi katika ombi hili la uchukuzi, kwa hiyo ushahidi umefupishwa.',
  'review.left-out.patch': () => 'Marekebisho kama kiraka hayawezi kuonyeshwa hapa.',
  'review.left-out.annotations': (p, f) =>
    f.plural(p.count, {
      one: 'Tatizo moja zaidi halina dokezo lake.',
      other: `Matatizo ${f.number(p.count)} zaidi hayana madokezo yake.`,
    }),
  'review.check-run.failed': () => 'Haikuweza kutathminiwa',
  'review.failed': (p, f) =>
    `Kuna kilichoharibika wakati ombi hili la uchukuzi lilipokuwa likiangaliwa, kwa hiyo hakuna uamuzi kuhusu badiliko hili. Litajaribiwa tena lenyewe. Hali ikibaki hivi, tafadhali mwambie mhifadhi kitambulisho hiki: ${f.code(p.deliveryId)}.`,
  'review.failed.no-check-run': (p, f) =>
    `${f.strong('Haijatathminiwa.')} GitHub haikukubali ukaguzi wa mapitio haya: ${f.code(p.reason)}. Utajaribiwa tena wenyewe. Hali ikibaki hivi, mhifadhi aangalie App hii imeruhusiwa kufanya nini kwenye hazina; kumbukumbu zake zina kitambulisho ${f.code(p.deliveryId)}.`,
  'review.check-run.shared-head': () => 'Bado: ombi lingine la uchukuzi',
  'review.shared-head': (p, f) =>
    `${f.code(`#${p.number}`)} lina kommiti hiyo hiyo na halipiti. GitHub inaonyesha ukaguzi mmoja kwa yote mawili, kwa hiyo huu unasubiri lile lipite au lifungwe.`,
  'review.locked': () =>
    'Mazungumzo yamefungwa, kwa hiyo mapitio yako hapa peke yake. Yataandikwa huko mara yatakapofunguliwa.',
  'review.refused.comment': (p, f) =>
    `GitHub haikukubali maoni ya mapitio haya: ${f.code(p.reason)}. Yatajaribiwa tena yenyewe; hali ikibaki hivi, tafadhali angalia App hii imeruhusiwa kufanya nini kwenye hazina.`,
  'review.refused.lines': (p, f) =>
    `GitHub haikukubali maelezo kwenye mistari: ${f.code(p.reason)}. Yatajaribiwa tena yenyewe; hali ikibaki hivi, tafadhali angalia App hii imeruhusiwa kufanya nini kwenye hazina.`,
  'review.refused.labels': (p, f) =>
    `GitHub haikukubali lebo za mapitio haya: ${f.code(p.reason)}. Zitajaribiwa tena zenyewe; hali ikibaki hivi, tafadhali angalia App hii imeruhusiwa kufanya nini kwenye hazina.`,
  'review.notice.base-unreadable': (p, f) =>
    `${f.code(p.path)} haisomeki kwenye tawi la msingi, kwa hiyo haiwezekani kusema kwa hakika ni nini kinachobadilishwa humo na ombi hili la uchukuzi.`,
  'review.notice.list-gone': (p, f) =>
    `${f.plural(p.entries, {
      one: `Ingizo pekee la ${f.code(p.path)} linaondolewa`,
      other: `Hakuna hata moja kati ya maingizo ${f.number(p.entries)} ya ${f.code(p.path)} linalobaki`,
    })}. Je, hilo limekusudiwa?`,
  'review.notice.too-many-entries': (p, f) =>
    `Ni maingizo ${f.number(p.judged)} ya kwanza tu yaliyoamuliwa; ${f.number(p.left)} yameachwa. Maombi madogo zaidi ya uchukuzi hupitiwa yote.`,
  'review.notice.too-many-files': () =>
    'Ombi hili la uchukuzi linabadilisha faili nyingi kuliko GitHub inavyoorodhesha, kwa hiyo huenda baadhi zimekosekana.',
  'review.notice.list-too-large': (p, f) => `${f.code(p.path)} ni kubwa mno kusomwa yote.`,
  'review.notice.configuration-broken': (p, f) =>
    `${f.code(p.path)} kwenye tawi kuu ina makosa, kwa hiyo thamani za kawaida zimetumika.`,
  'review.notice.configuration-unread': (p, f) =>
    `${f.code(p.path)} haisomwi, kwa kuwa faili inayoishia na ${f.code('.yml')} iko kando yake. Tafadhali bakiza moja.`,
  'review.notice.input-broken': (p, f) => {
    const key = p.key === undefined ? '' : ` (${f.code(p.key)})`;
    return `Ingizo ${f.code('configuration')} la mtiririko wa kazi lina makosa, la kwanza likiwa kwenye mstari wa ${p.line}${key}, kwa hiyo limeachwa.`;
  },

  // what happens next, and the footer
  'review.next': (_, f) => f.strong('Kinachofuata:'),
  'review.next.ready': () => 'mhifadhi ataangalia mara ya mwisho na kuliunganisha. Huna la kufanya zaidi.',
  'review.next.ready-with-notes': () => 'mhifadhi ataangalia mara ya mwisho na kuliunganisha.',
  'review.next.needs-changes': () =>
    'yaliyo chini ya “Ya kufanya” yakishafanywa, mhifadhi ataangalia mara ya mwisho.',
  'review.next.needs-changes-in-files': () => 'weka marekebisho kwenye tawi hili, na ukaguzi utafanywa upya.',
  'review.next.needs-maintainer': () => 'mhifadhi ataamua. Hadi wakati huo hakuna unachopaswa kufanya.',
  'review.next.needs-maintainer-with-warnings': () =>
    'rekebisha yaliyotajwa kwenye maonyo, au eleza kwenye maoni kwa nini ni sahihi; kisha mhifadhi ataamua.',
  'review.next.not-evaluated': () => 'yataangaliwa tena bila kuombwa. Huna la kufanya.',
  'review.next.configured': (p, f) =>
    p.url === undefined ? f.prose(p.text) : f.link(f.prose(p.text), p.url),
  'review.footer': (p, f) =>
    `Imepitiwa katika ${codeWithLink(f, p.commit, p.url)}, na itapitiwa tena baada ya badiliko jipya au maelezo kuhaririwa.`,
  'review.footer.commands': (p, f) =>
    `Imepitiwa katika ${codeWithLink(f, p.commit, p.url)}, na itapitiwa tena baada ya badiliko jipya, maelezo kuhaririwa, au maoni ${f.code('/landscape recheck')}. ${f.code('/landscape help')} huorodhesha amri zote.`,
  'review.withdrawn': () =>
    'Ombi hili la uchukuzi halibadilishi tena orodha za mandhari, kwa hiyo hakuna cha kupitia.',

  // the check run
  'review.recheck.label': () => 'Pitia tena',
  'review.recheck.description': () => 'Angalia kila kitu upya, sasa',
  'review.check-run.ready': () => 'Tayari',
  'review.check-run.needs-changes': () => 'Inahitaji mabadiliko',
  'review.check-run.needs-maintainer': () => 'Mhifadhi anahitaji kuamua',
  'review.check-run.not-evaluated': () => 'Haikuweza kutathminiwa',
  'review.check-run.withdrawn': () => 'Hakuna cha kupitia',
  'review.check.syntax': () => 'Sintaksia',
  'review.check.schema': () => 'Sehemu za ingizo',
  'review.check.duplicate': () => 'Marudio',
  'review.check.github-link': () => 'Kiungo cha GitHub',
  'review.check.repository': () => 'Hazina',
  'review.check.logo': () => 'Nembo',
  'review.check.stars': () => 'Nyota',
  'review.check.position': () => 'Nafasi',
  'review.check.text': () => 'Maneno',
  'review.check.link': () => 'Kiungo',
  'review.check.unrelated': () => 'Badiliko lisilohusiana',
  // --- commands and configuration
  // what each requirement asks, and how it is judged
  'requirement.open-source.rule': () =>
    'Msimbo wote wa chanzo uko chini ya leseni ya chanzo wazi, na nyaraka zozote chini ya leseni ya wazi.',
  'requirement.open-source.how': (_, f) =>
    `Kinachotambuliwa na GitHub, kila faili ya leseni, ${f.code('LICENSES/')}, na kinachosemwa na ${f.code('README')} na faili za vifurushi husomwa. Leseni huhesabiwa kuwa wazi ikiwa imo kwenye orodha ya Open Source Initiative au Free Software Foundation. Hitaji halitimizwi bila leseni, au ikiwa mradi mzima uko chini ya leseni isiyo wazi; maneno yanayorudisha kile ambacho leseni inatoa, kama vile “si kwa kuuza” au “kwa utafiti tu”, sehemu iliyo chini ya leseni nyingine, au maandishi yasiyotambulika, huamuliwa na mtu.`,
  'requirement.core.rule': (p, f) =>
    `${f.prose(p.core)} ni teknolojia ya msingi ya mradi, kiasi kwamba bila hiyo mradi ungepoteza kusudi lake; au mradi unawasaidia wengine kutumia ${f.prose(p.core)} katika uzalishaji.`,
  'requirement.core.how': (p, f) =>
    `Faili na programu za aina yake na kutegemea moja ya maktaba zake moja kwa moja ni dalili zenye nguvu za ${f.prose(p.core)}, kwenye hazina yenyewe au hazina inayohusiana ya mmiliki yuleyule. Msimbo ulionakiliwa, majaribio na maneno matupu ni dalili hafifu. Pale inapokuwa njia moja kati ya kadhaa, mtu huamua, na vivyo hivyo kwa nyenzo za kujifunzia. Hitaji halitimizwi pale ambapo hakuna dalili yoyote, pale ambapo ni maneno tu yanayoitaja, mbali ndani ya README, au baada ya maneno yake ya kwanza ambapo kila faili ilisomwa, na pale ambapo ni sehemu ndogo ya mfumo mkubwa ambao hausemi popote kwamba unaihusu.`,
  'requirement.ebpf-core.rule': () =>
    'eBPF ni teknolojia ya msingi ya mradi, kiasi kwamba bila hiyo mradi ungepoteza kusudi lake; au mradi unawasaidia wengine kutumia eBPF katika uzalishaji.',
  'requirement.ebpf-core.how': () =>
    'Programu za eBPF, msimbo unaozalishwa kutokana nazo, kutegemea maktaba ya eBPF moja kwa moja na kutumia wito wa mfumo wa bpf ni dalili zenye nguvu, kwenye hazina yenyewe au hazina inayohusiana ya mmiliki yuleyule. Msimbo ulionakiliwa, majaribio na maneno matupu ni dalili hafifu. Pale eBPF inapokuwa njia moja kati ya kadhaa, mtu huamua, na vivyo hivyo kwa nyenzo za kujifunzia. Hitaji halitimizwi pale ambapo hakuna dalili yoyote, pale ambapo ni maneno tu yanayoitaja, mbali ndani ya README, au baada ya maneno yake ya kwanza ambapo kila faili ilisomwa, na pale ambapo ni sehemu ndogo ya mfumo mkubwa ambao hausemi popote kwamba unahusu eBPF.',
  'requirement.maintained.rule': () => 'Mradi unatunzwa kikamilifu.',
  'requirement.maintained.how': (p, f) =>
    `Badiliko la mtu ndani ya siku ${f.number(p.commitDays)}, au toleo ndani ya siku ${f.number(p.releaseDays)}, linatosha. Hitaji halitimizwi ikiwa hazina imewekwa kwenye kumbukumbu, inasemekana haitunzwi, au haina lolote kati ya hayo kwa zaidi ya siku ${f.number(p.staleDays)}. Katikati ya hapo, mtu huamua.`,
  'requirement.governance.rule': () =>
    'Mradi uko wazi kwa ushirikiano, na utawala wake unafuata mazoea bora ya chanzo wazi.',
  'requirement.governance.how': (p) =>
    p.documents === 'required'
      ? 'Mahali pa wazi pa kuripoti masuala lazima pawepo, faili au README lazima zieleze jinsi ya kuchangia na nani huamua, na pasiwe na kinachopinga. Ikikosekana sehemu ya hayo, au README ikikataa michango, au maombi ya wengine yakisubiri nusu mwaka, mtu huamua; pasipo njia yoyote ya wazi ya kushiriki hitaji halitimizwi.'
      : 'Kwa kundi la Emerging inatosha kwamba kila mtu anaweza kushiriki: mahali pa wazi pa kuripoti masuala pako, na hakuna kinachopinga. Kwa kundi la Major, zaidi ya hayo, mabadiliko ya wengine yaliunganishwa katika miezi kumi na miwili iliyopita, au imeandikwa jinsi ya kuchangia au nani huamua, au taasisi inauhifadhi mradi. README inayokataa michango, au maombi ya wengine yaliyosubiri nusu mwaka, huamuliwa na mtu; pasipo njia yoyote ya wazi ya kushiriki hitaji halitimizwi.',
  'requirement.contributors.rule': (p, f) =>
    `Mradi wa kundi la Major una wachangiaji zaidi ya ${f.number(p.moreThan)}.`,
  'requirement.contributors.how': () =>
    'Akaunti za GitHub zenye mabadiliko ni idadi ya chini kabisa inayowezekana, na waandishi wasio na akaunti huongezwa kupata idadi ya juu kabisa; roboti huachwa. Kikomo kikiwa kati ya hizo mbili, au mradi ukiwa folda ya hazina kubwa zaidi, mtu huamua.',
  'requirement.production-use.rule': () =>
    'Mradi wa kundi la Major unatumiwa katika mazingira yanayofanana na uzalishaji na idadi kubwa ya watumiaji.',
  'requirement.production-use.how': (p, f) =>
    `Maelezo ya ombi la uchukuzi na orodha ya mradi ya wanaoutumia husomwa ili kupata watumiaji na viungo. ${f.plural(
      p.references,
      {
        one: 'Rejeo moja au zaidi linalojitegemea linatosha',
        other: `Marejeo ${f.number(p.references)} au zaidi yanayojitegemea yanatosha`,
      },
    )}; madai bila viungo, au tovuti ya mradi wenyewe peke yake, huamuliwa na mtu; pasipo lolote hitaji halitimizwi.`,
  'requirement.maturity.rule': (p) =>
    p.months === 0
      ? `Mradi una ${starsAsked(p.moreThanStars)}.`
      : `Mradi una umri wa zaidi ya miezi ${p.months} na una ${starsAsked(p.moreThanStars)}.`,
  'requirement.maturity.how': () =>
    'Umri ni wa hazina au wa badiliko lake la kwanza, lolote lililo la zamani zaidi; nyota ni zile zinazohesabiwa na GitHub.',

  // a maintainer's judgment in place of the program's
  'override.shown': (p, f) =>
    `${p.kind === 'accepted' ? 'Limekubaliwa' : 'Limekataliwa'} na ${f.code(p.by)} tarehe ${f.date(p.at)}, katika badiliko la ${f.code(p.commit)}: ${f.code(p.reason)}`,
  'override.original': (p) => {
    const words: Readonly<Record<Outcome, string>> = {
      met: 'limetimizwa',
      unmet: 'halijatimizwa',
      'needs-review': 'mtu anapaswa kuliamua',
      unknown: 'halikuweza kujulikana',
      'not-applicable': 'haliulizwi',
    };
    return `Bila hilo, ${words[p.original]}`;
  },
  'override.declined-remedy': (p, f) =>
    `${f.code(p.by)} amelikataa: ${f.code(p.reason)}. Tafadhali lijadilini hapa.`,
  'override.waived': (p, f) => {
    const entries = p.entries.length === 0 ? '' : ` kwa ${f.list(p.entries.map((name) => f.code(name)))}`;
    return `${f.code(p.by)} ${f.link('aliondoa', p.url)} ukaguzi ${f.code(p.check)}${entries} tarehe ${f.date(p.at)}, kwenye toleo ${f.code(p.commit)}: ${f.code(p.reason)}. Unachokipata hakizuii chochote.`;
  },
  'override.lapsed': (p, f) => {
    const reasons = {
      entry: 'ingizo sasa lina hazina au kundi lingine, au limeondoka',
      edited: 'maoni yalihaririwa',
      deleted: 'maoni yalifutwa',
      permission: `${f.code(p.by)} hana tena wadhifa unaohitajika`,
    } as const;
    const entry = p.entry === undefined ? '' : ` kwa ${f.code(p.entry)}`;
    const words = { accepted: 'alikubali', declined: 'alikataa', waived: 'aliondoa' } as const;
    const did = words[p.kind];
    return `Kwamba ${f.code(p.by)} ${did} ${f.code(p.requirement)}${entry} hakuhesabiwi tena: ${reasons[p.why]}.`;
  },

  // replies: refused commands
  'refusal.no-command': (_, f) =>
    `Amri inakosekana baada ya ${f.code('/landscape')}. ${f.code('/landscape help')} inaziorodhesha.`,
  'refusal.unknown-command': (p, f) =>
    p.meant === undefined
      ? `${f.code(p.given)} si amri. ${f.code('/landscape help')} inaziorodhesha.`
      : `${f.code(p.given)} si amri; je, ulimaanisha ${f.code(p.meant)}?`,
  'refusal.no-requirement': (p, f) =>
    `${f.code(p.command)} inahitaji jina la hitaji: ${f.list(p.requirements.map((id) => f.code(id)))}.`,
  'refusal.unknown-requirement': (p, f) =>
    p.meant === undefined
      ? `${f.code(p.given)} si hitaji. Yaliyopo ni ${f.list(p.requirements.map((id) => f.code(id)))}.`
      : `${f.code(p.given)} si hitaji; je, ulimaanisha ${f.code(p.meant)}?`,
  'refusal.entry-check': (p, f) =>
    `${f.code(p.given)} ni ukaguzi wa faili, si hitaji. ${f.code(`/landscape waive ${p.given} because …`)} huweka kando unachokipata.`,
  'refusal.no-check': (p, f) =>
    `${f.code(p.command)} inahitaji jina la ukaguzi: ${f.list(p.checks.map((id) => f.code(id)))}.`,
  'refusal.requirement': (p, f) =>
    `${f.code(p.given)} ni hitaji, si ukaguzi wa faili. ${f.code(`/landscape accept ${p.given} because …`)} hulihesabu kuwa limetimizwa.`,
  'refusal.syntax': (_, f) =>
    `${f.code('syntax')} hauwezi kuondolewa: hakuna kinachoweza kusemwa kuhusu faili isiyosomeka.`,
  'refusal.no-entry': (p, f) =>
    `Jina la ingizo linakosekana baada ya ${f.code('for')} kwenye ${f.code(p.command)}.`,
  'refusal.no-reason': (p, f) =>
    `${f.code(p.command)} inahitaji sababu ambayo wengine wataweza kuisoma baadaye: ${f.code('because …')}.`,
  'refusal.unknown-language': (p, f) =>
    `${f.code(p.given)} si lugha inayozungumzwa hapa. Zilizopo ni ${f.list(p.languages.map((code) => f.code(code)))}.`,
  'refusal.permission': (p, f) =>
    `${f.code(p.command)} inahitaji wadhifa wa ${f.code(p.needed)} kwenye hazina hii, au wa juu zaidi.`,
  'refusal.own-entry': (p, f) =>
    `${f.code(p.command)} ni ya mtu mwingine asiye mwandishi wa ombi la uchukuzi.`,
  'refusal.on-hold': (p, f) =>
    `Ombi hili la uchukuzi limesimamishwa. Kwanza ni ${f.code('/landscape resume')}, kisha ${f.code(p.command)}.`,
  'refusal.draft': (p, f) =>
    `Ombi hili la uchukuzi ni rasimu na huenda likabadilika bado. Tafadhali sema ${f.code(p.command)} tena likiwa tayari.`,
  'refusal.unrelated': (p, f) =>
    `Ombi hili la uchukuzi halibadilishi orodha yoyote ya mandhari, kwa hiyo ${f.code(p.command)} haina la kufanya.`,
  'refusal.unknown-entry': (p, f) =>
    `Ombi hili la uchukuzi halibadilishi ingizo lolote linaloitwa ${f.code(p.given)}.`,
  'refusal.several-entries': (p, f) =>
    `Ombi hili la uchukuzi linabadilisha maingizo kadhaa. Tafadhali sema ni lipi linalokusudiwa: ${f.code(`/landscape ${p.command} … for <entry>`)}.`,
  'refusal.not-asked': (p, f) => `${f.code(p.requirement)} haliulizwi hapa, kwa hiyo hakuna cha kuamua.`,
  'refusal.dangerous': (p, f) =>
    `Kilichopatikana na ${f.code(p.check)} hapa kinaweza kumdhuru yeyote anayefungua tovuti, kwa hiyo hakiondolewi kamwe.`,
  'refusal.entry-changed': (p, f) =>
    `Ingizo lilibadilika ulipokuwa ukiandika haya. Tafadhali liangalie tena, kisha useme ${f.code(p.command)} mara nyingine.`,
  'refusal.too-many': () => 'Kuna maamuzi mengi mno kwenye ombi hili la uchukuzi kuweza kufuatilia lingine.',
  'refusal.earlier': () => 'Hili lilikataliwa awali.',

  // replies: explanations and help
  'explain.rule': (_, f) => f.strong('Kanuni:'),
  'explain.how': (_, f) => f.strong('Jinsi inavyoamuliwa:'),
  'explain.level': (p) => {
    const words: Readonly<Record<RequirementLevel, string>> = {
      required: 'Hapa ni lazima.',
      advice: 'Hapa ni ushauri: huonyeshwa na haizuii kamwe.',
      off: 'Hapa haiamuliwi.',
    };
    return words[p.level];
  },
  'explain.evidence': (_, f) => f.strong('Kilichopatikana:'),
  'explain.no-evidence': () => 'Hakuna kilichopatikana.',
  'explain.change': (_, f) => f.strong('Kitakachobadilisha hili:'),
  'explain.change-met': () =>
    'Kwa kuwa limetimizwa, hakuna kinachohitajika. Huangaliwa tena kwa kila badiliko, na mhifadhi anaweza kulikataa.',
  'explain.change-accept': (p, f) =>
    `Mhifadhi anaweza kulimaliza kwa ${f.code(`/landscape accept ${p.requirement} for ${p.entry} because …`)}`,
  'explain.not-asked': () => 'Haliulizwi kwa ingizo lolote linalobadilishwa na ombi hili la uchukuzi.',
  'help.heading': () =>
    'Amri huandikwa kwenye mstari wake ndani ya maoni, nje ya nukuu na msimbo. Ndani ya mabano, wanaoweza kuzitumia hapa:',
  'help.who.anyone': () => 'yeyote',
  'help.who.role': (p, f) => `${f.code(p.role)} au zaidi`,
  'help.who.author': (p, f) => `mwandishi, na ${f.code(p.role)} au zaidi`,
  'help.recheck': () => 'hupitia tena sasa, na kuangalia kila kitu upya',
  'help.explain': () => 'hueleza kanuni, jinsi inavyoamuliwa, na yote yaliyopatikana',
  'help.accept': () => 'uamuzi wa mhifadhi: huhesabiwa kuwa limetimizwa',
  'help.decline': () => 'uamuzi wa mhifadhi: huhesabiwa kuwa halijatimizwa',
  'help.waive': () => 'uamuzi wa mhifadhi: kinachopatikana na ukaguzi huu hakizuii ombi hili la uchukuzi',
  'help.reset': () => 'huondoa uamuzi wa aina hiyo',
  'help.hold': () => 'huinyamazisha programu kwenye ombi hili la uchukuzi',
  'help.resume': () => 'huiruhusu izungumze tena',
  'help.language': () => 'huchagua lugha ya mapitio haya',
  'help.help': () => 'huonyesha orodha hii',

  // on hold
  'superseded.title': () => 'Badiliko jipya zaidi limekuja',
  'superseded.summary': () =>
    'Badiliko jipya zaidi limekuja wakati hili likiangaliwa. Mapitio ni ya badiliko la mwisho.',
  'hold.title': () => 'Imesimamishwa',
  'hold.summary': (p, f) =>
    `Imesimamishwa na ${f.code(p.by)} tarehe ${f.date(p.at)}: ${f.code(p.reason)}. ${f.code('/landscape resume')} kwenye maoni huruhusu mapitio yaendelee.`,

  // the configuration file
  'configuration.syntax-too-long': () => 'Faili ni ndefu mno kuwa usanidi.',
  'configuration.syntax-aliases': (_, f) =>
    `Nanga na majina ya badala ya YAML (${f.code('&name')}, ${f.code('*name')}) hayatumiki hapa. Tafadhali andika thamani yenyewe.`,
  'configuration.syntax-duplicate-key': () => 'Ufunguo huu uko mara mbili. Tafadhali bakiza mmoja.',
  'configuration.syntax-tab': () => 'YAML hujongezwa kwa nafasi, na mstari huu unaanza na kichupo.',
  'configuration.syntax-indentation': () => 'Mstari huu haujajongezwa kama mistari inayouzunguka.',
  'configuration.syntax-several-documents': (_, f) =>
    `Hati ya pili ya YAML inaanzia hapa. Tafadhali ondoa ${f.code('---')}.`,
  'configuration.syntax-malformed': () => 'Kuanzia mstari huu faili haisomeki kama YAML.',
  'configuration.unknown-key': (p, f) =>
    p.meant === undefined
      ? `${f.code(p.key)} haijulikani.`
      : `${f.code(p.key)} haijulikani, je, ulimaanisha ${f.code(p.meant)}?`,
  'configuration.missing-key': (p, f) => `${f.code(p.key)} inakosekana.`,
  'configuration.not-a-group': (_, f) =>
    `Faili ina funguo na thamani zake, kama vile ${f.code('language: en')}.`,
  'configuration.one-of': (p, f) =>
    `${f.code(p.key)} lazima iwe mojawapo ya hizi: ${f.list(p.values.map((value) => f.code(value)))}.`,
  'configuration.whole-number': (p, f) =>
    `${f.code(p.key)} lazima iwe nambari kamili kuanzia ${f.number(p.minimum)} hadi ${f.number(p.maximum)}.`,
  'configuration.yes-or-no': (p, f) =>
    `${f.code(p.key)} lazima iwe ${f.code('true')} au ${f.code('false')}, bila alama za nukuu.`,
  'configuration.text': (p, f) =>
    `${f.code(p.key)} lazima iwe maandishi kwenye mstari mmoja, yasiyo matupu na yasiyozidi herufi ${f.number(p.maximum)}.`,
  'configuration.address': (p, f) =>
    `${f.code(p.key)} lazima iwe anwani inayoanza na ${f.code('https://')}, isiyozidi herufi ${f.number(p.maximum)}.`,
  'configuration.list': (p, f) =>
    `${f.code(p.key)} lazima iwe orodha isiyo tupu, yenye vipengele visivyozidi ${f.number(p.maximum)}.`,
  'configuration.group': (p, f) =>
    `${f.code(p.key)} lazima iwe na funguo zake yenyewe, kati ya hizi: ${f.list(p.keys.map((key) => f.code(key)))}.`,
  'configuration.same-label': (p, f) =>
    `Lebo za ${f.code(p.one)} na ${f.code(p.other)} zina jina moja. Kila moja inahitaji jina lake.`,

  // the check run on a change of it
  'configuration.valid': () => 'Usanidi ni sahihi',
  'configuration.invalid': () => 'Usanidi una makosa',
  'configuration.removed': () => 'Usanidi umeondolewa',
  'configuration.changes': (p, f) =>
    `Ikilinganishwa na mpangilio wa ${f.code(p.preset)} inabadilisha ${f.list(p.settings.map((setting) => f.code(setting)))}.`,
  'configuration.changes-nothing': (p, f) => `Haibadilishi chochote kwenye mpangilio wa ${f.code(p.preset)}.`,
  'configuration.takes-effect': () => 'Itaanza kutumika ikishafika kwenye tawi kuu.',
  'configuration.removed-effect': () =>
    'Hili likiunganishwa, faili ya shirika na thamani za kawaida zitatumika badala yake.',
  'configuration.invalid-effect': () =>
    'Faili yenye makosa haitumiki kabisa: hili likiunganishwa, thamani za kawaida zitatumika badala yake.',
  'configuration.unreadable': () => 'Faili haisomeki: ni kubwa mno, au si maandishi.',
  'configuration.on-line': (p, f) => `Mstari wa ${p.line}: ${f.message(p.problem)}`,

  // the check run on a change of the rules
  'criteria.title': () => 'Hili linabadilisha kanuni ambazo mapitio hufuata',
  'criteria.change': (p, f) =>
    `Baada ya hili, kanuni zilizo katika ${f.code(p.path)} zitasema jambo lingine:`,
  'criteria.gone': (p, f) =>
    `Baada ya hili hakuna kanuni zinazopatikana katika ${f.code(p.path)}. Zilizoondolewa ni:`,
  'criteria.effect': (p, f) =>
    `Mapitio hufuata usanidi wake, si maandishi haya: yanaendelea kama awali. Sharti au idadi ikibadilika, ${f.code(p.configuration)} iseme vivyo hivyo.`,

  // beside the lists
  'unrelated.summary': () =>
    'Ombi hili la uchukuzi halibadilishi orodha za mandhari, kwa hiyo hakuna cha kupitia.',
  'unrelated.merge-group': () =>
    'Maombi ya uchukuzi hupitiwa kabla ya kuingia kwenye foleni ya kuunganisha, kwa hiyo hapa hakuna cha kupitia zaidi.',
  // --- audit
  'audit.title': () => 'Ukaguzi wa mandhari',
  'audit.of': (p, f) =>
    `${f.link(f.code(p.repository), `https://github.com/${p.repository}`)} tarehe ${f.date(p.date)}, katika badiliko la ${f.code(p.commit)}`,
  'audit.summary': (p, f) =>
    `Miradi ${f.strong(`${f.number(p.fine)} kati ya ${f.number(p.all)}`)} iliyoorodheshwa iko katika hali nzuri.`,
  'audit.criteria.changed': (p, f) =>
    `Kanuni zilizo katika ${f.code(p.path)} si zile ambazo mapitio yaliandaliwa kwa ajili yake. Hadi usanidi uzifuate, mapitio na ukaguzi huu yanafuata zile za awali.`,
  'audit.criteria.gone': (p, f) =>
    `Kanuni ambazo mapitio yaliandaliwa kwa ajili yake hazipatikani katika ${f.code(p.path)}. Zikiwa mahali pengine, ${f.code('criteria')} katika usanidi iseme ni wapi.`,
  'audit.criteria.missing': (p, f) =>
    f.plural(p.count, {
      one: `Sentensi ${f.number(p.count)} ya awali haipo tena.`,
      other: `Sentensi ${f.number(p.count)} za awali hazipo tena.`,
    }),
  'audit.criteria.known': () => 'Usanidi ukishafuata kanuni mpya, maneno haya ndani yake yanasema hivyo:',
  'audit.standing.fails': () => 'hautapita',
  'audit.standing.ask': () => 'unafaa kuangaliwa',
  'audit.standing.not-known': () => 'haijulikani',
  'audit.standing.fine': () => 'uko katika hali nzuri',
  'audit.tier.major': () => 'Major',
  'audit.tier.emerging': () => 'Emerging',
  'audit.tier.none': () => '–',
  'audit.heading.fails': () => 'Isingepita leo',
  'audit.heading.ask': () => 'Inafaa kuangaliwa na mtu',
  'audit.heading.not-known': () => 'Haikuweza kujulikana',
  'audit.heading.changes': (p, f) => `Tofauti tangu ukaguzi uliopita, tarehe ${f.date(p.date)}`,
  'audit.heading.moved': () => 'Iliyohama',
  'audit.heading.stars': () => 'Idadi ya nyota',
  'audit.heading.tiers': () => 'Emerging au Major',
  'audit.heading.order': () => 'Mpangilio kwa nyota',
  'audit.heading.entries': () => 'Maingizo',
  'audit.heading.lists': () => 'Orodha',
  'audit.heading.all': () => 'Miradi yote',
  'audit.filter.moved': () => 'umehama',
  'audit.filter.stars': () => 'nyota hazilingani',
  'audit.filter.could-be-major': () => 'unaweza kuwa Major',
  'audit.filter.major-no-longer': () => 'si Major tena',
  'audit.filter.changed': () => 'umebadilika',
  'audit.filter.problems': () => 'ingizo la kurekebisha',
  'audit.moved': (p, f) =>
    `Imeorodheshwa kama ${f.code(p.listed)}, leo ni ${f.link(f.code(p.present), `https://github.com/${p.present}`)}`,
  'audit.stars': (p, f) =>
    `Orodha inasema nyota ${f.number(p.listed)}, GitHub inasema ${f.number(p.present)}`,
  'audit.could-be-major': () =>
    'Una kinachohitajika kwa kundi la Major kwa kadiri hazina inavyoonyesha. Ukiwa unatumika katika uzalishaji, watu wake wanaweza kupendekeza uhamishwe.',
  'audit.major-no-longer': (p, f) =>
    `Leo hauna kinachohitajika kwa kundi la Major: ${f.list(p.because.map((name) => f.message(name)))}. Hakuna linalopaswa kufanyika; ni vizuri kujua tu.`,
  'audit.order.behind': (p, f) => `Mahali pa ${f.code(p.name)} ni baada ya ${f.code(p.behind)}`,
  'audit.order.first': (p, f) => `${f.code(p.name)} ni ya kwanza`,
  'audit.order.list': (p, f) =>
    f.plural(p.count, {
      one: `Katika ${f.code(p.list)}, ingizo moja haliko mahali pake`,
      other: `Katika ${f.code(p.list)}, maingizo ${f.number(p.count)} hayako mahali pake`,
    }),
  'audit.order.where': () => 'Mahali pa kila moja',
  'audit.order.right': () => 'Kila orodha imepangwa vizuri.',
  'audit.change.listed': () => 'mpya kwenye orodha',
  'audit.change.no-longer-listed': () => 'hauko tena kwenye orodha',
  'audit.change.moved': () => 'umehama',
  'audit.change.outcome': (p, f) =>
    `${f.message(p.requirement)}: ${f.message(p.from)}, sasa ${f.strong(f.message(p.to))}`,
  'audit.changes-none': () => 'Hakuna tofauti.',
  'audit.more': (p, f) =>
    f.plural(p.count, { one: '… na moja zaidi', other: `… na ${f.number(p.count)} zaidi` }),
  'audit.fix': (p, f) =>
    `Anwani, idadi ya nyota na mpangilio vinaweza kusasishwa kwenye nakala ya orodha kwa ${f.code(`landscape-reviewer audit ${p.repository} --fix`)}.`,
  'audit.stated': () =>
    'Ukurasa huu unaeleza kilichopatikana. Maana yake, na kama mradi uandikiwe kwanza, ni juu ya watu.',
  'audit.last-commit': (p, f) => `Badiliko la mwisho la mtu lilikuwa tarehe ${f.date(p.date)}`,
  'audit.contributors': (p, f) =>
    f.plural(p.count, { one: 'mchangiaji mmoja', other: `wachangiaji ${f.number(p.count)}` }),
  'audit.contributors-at-least': (p, f) => `wachangiaji ${f.number(p.count)} au zaidi`,
  'audit.commits': (p, f) =>
    f.plural(p.count, {
      one: 'badiliko moja katika miezi kumi na miwili',
      other: `mabadiliko ${f.number(p.count)} katika miezi kumi na miwili`,
    }),
  'audit.not-counted': () => 'haijahesabiwa',
  'audit.column.project': () => 'Mradi',
  'audit.column.tier': () => 'Kundi',
  'audit.column.standing': () => 'Matokeo',
  'audit.column.requirements': () => 'Mahitaji',
  'audit.column.commits': () => 'Mabadiliko katika miezi kumi na miwili',
  'audit.column.contributors': () => 'Wachangiaji',
  'audit.column.stars': () => 'Nyota',
  'audit.column.remarks': () => 'Maelezo',
  'audit.page.search': () => 'Tafuta mradi',
  'audit.page.filters': () => 'Onyesha tu',
  'audit.page.all': () => 'yote',
  'audit.page.sort-hint': () => 'Kichwa cha safu hupanga kwa safu hiyo.',
  'audit.page.evidence': () => 'Kilichopatikana',
  'audit.page.shown': () => 'inaonyeshwa',
  'audit.page.nothing': () => 'Hakuna mradi wa namna hiyo.',
  'audit.page.picture-time': () => 'Nyota, na siku tangu badiliko la mwisho la mtu',
  'audit.page.picture-describes': (p, f) =>
    `${f.number(p.fails)} isingepita, ${f.number(p.ask)} inafaa kuangaliwa, ${f.number(p.unknown)} haikuweza kujulikana, ${f.number(p.fine)} iko katika hali nzuri`,
  'audit.page.threshold': (p, f) =>
    `Mstari katika mwambaa wa wachangiaji uko kwenye ${f.number(p.moreThan)}: kundi Major linahitaji zaidi.`,
  'audit.page.bars': () => 'Mabadiliko ya miezi kumi na miwili yamechorwa mwezi kwa mwezi, wa zamani kwanza.',
  'audit.page.commits': () => 'Mabadiliko',
  'audit.page.quiet': (p, f) => `hakuna badiliko la mtu kwa zaidi ya siku ${f.number(p.days)}`,
  'audit.page.not-drawn': (p, f) =>
    `${f.plural(p.count, { one: 'mradi', other: 'miradi' })} ${f.number(p.count)} ${f.plural(p.count, { one: 'haujachorwa', other: 'haijachorwa' })}: yanayojulikana ni machache mno`,
  'audit.page.show-all': () => 'Onyesha miradi yote',
  'audit.page.source': () => 'chanzo',
  'audit.page.out-of-order': () => 'nje ya mpangilio',
  'audit.page.day': () => 'siku',
  'audit.page.month': () => 'mwezi',
  'audit.page.quarter': () => 'siku 90',
  'audit.page.year': () => 'mwaka',
  'audit.page.footer': () =>
    'Ukurasa huu unajitegemea: haupakii wala kutuma chochote. Tafuta kwa kubonyeza mkwaju; Escape huonyesha yote tena.',
  'audit.issue-title.fails': (p, f) =>
    `Ukaguzi wa mandhari: ${f.plural(p.fails, { one: 'mradi mmoja usingepita leo', other: `miradi ${f.number(p.fails)} isingepita leo` })}`,
  'audit.issue-title.to-do': () => 'Ukaguzi wa mandhari: orodha inaweza kusasishwa',
  'audit.issue-title.not-known': () => 'Ukaguzi wa mandhari: si yote yaliyoweza kujulikana',
  'audit.issue-title.well': () => 'Ukaguzi wa mandhari: mambo yote ni sawa',
  'audit.issue-about': () =>
    'Ukaguzi hutunza suala hili moja tu: huandikwa upya papa hapa kila mara, na hufungwa mambo yote yanapokuwa sawa. Likifungwa na mtu, hubaki limefungwa hadi kuwe na jambo jipya la kufanya.',
  'audit.issue-well': () =>
    'Mambo yote ni sawa: hakuna mradi ulioorodheshwa unaokosa unachotakiwa kuwa nacho, na orodha ni ya kisasa. Suala hili litafunguliwa tena hali ikibadilika.',
  // the dashboard
  'dashboard.title': () => 'Dashibodi ya mandhari',
  'dashboard.about': () =>
    'Maombi ya uchukuzi yaliyo wazi ya mandhari, na kila moja linasubiri nini. Maandishi haya husasishwa papa hapa bila kumjulisha mtu yeyote; funga suala hili ukitaka liondoke. Weka alama kwenye kisanduku ili ombi liangaliwe tena: alama huondoka kazi hiyo inapoanza.',
  'dashboard.about-silent': (_, f) =>
    `Maombi ya uchukuzi yaliyo wazi ya mandhari, na kila moja lingeambiwa nini. Katika hali ${f.code('silent')} suala hili pekee ndilo huandikwa, nalo husasishwa papa hapa bila kumjulisha mtu yeyote. Weka alama kwenye kisanduku ili ombi liangaliwe tena: alama huondoka kazi hiyo inapoanza.`,
  'dashboard.all': () => 'Angalia yote tena',
  'dashboard.none': () => 'Hakuna ombi la uchukuzi la mandhari lililo wazi.',
  'dashboard.audit': (p, f) => `Ukaguzi wa mwisho: ${f.date(p.date)}`,
  'dashboard.heading.needs-maintainer': () => 'Yanasubiri uamuzi wa mhifadhi',
  'dashboard.heading.ready': () => 'Tayari, yanasubiri mhifadhi ayaunganishe',
  'dashboard.heading.on-hold': () => 'Yamesimamishwa hadi mhifadhi ayaendeleze',
  'dashboard.heading.needs-changes': () => 'Yanasubiri mabadiliko ya mwandishi',
  'dashboard.heading.not-evaluated': () => 'Hayajatathminiwa; yatajaribiwa tena yenyewe',
  'dashboard.heading.waiting': () => 'Bado hayajaangaliwa',
  'dashboard.draft': () => 'rasimu',
  'dashboard.since': (p, f) => `tangu ${f.date(p.date)}`,
  'dashboard.left-out': (p, f) =>
    `${f.plural(p.count, { one: 'Ombi lingine moja halionyeshwi', other: `Maombi mengine ${f.number(p.count)} hayaonyeshwi` })}: hakuna nafasi katika maandishi.`,
  'dashboard.cut': () => 'Kuna maombi ya zamani zaidi yaliyo wazi, ambayo hayaonyeshwi.',
} satisfies Sentences;
