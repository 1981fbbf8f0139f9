import { type Sentence, phraseTextOf } from './words.ts';

/** Any work that a license grants, and what is done with it. */
const WORK =
  /\b(?:software|program|code|source|work|project|product|tool|librar(?:y|ies)|repositor(?:y|ies)|materials?|files?)\b/;
const ACT =
  '(?:(?:re)?us(?:e|ed|ing|age)|(?:re)?s(?:ell|ells|old|elling|ale)|(?:re)?distribut\\w{1,4}|cop(?:y|ied|ying)|reproduc\\w{1,5}|modif\\w{1,8}|sub ?licens\\w{1,3}|publish\\w{0,3}|shar(?:e|ed|ing)|host(?:ed|ing)?|offer(?:ed|ing)?|provid(?:e|ed|ing)|rent(?:ed|ing)?|leas(?:e|ed|ing)|deploy\\w{0,4}|commerciali[sz]\\w{1,6}|moneti[sz]\\w{1,6}|deriv\\w{1,6}|incorporat\\w{1,3}|exploit\\w{0,5}|operated?|profit)';
/** Uses that leave others out. */
const NARROW =
  '(?:non ?commercial(?:ly)?|not for profit|non ?profit|personal|private|internal|viewing|educational?|academic|research|scientific|evaluat(?:ion|e|ing)|test(?:ing)?|trial|demonstration|demo|learning|teaching|study|hobby|individual|home)';
const USE =
  '(?:us(?:e|es|age|ers?)|organi[sz]ations?|institut\\w{1,5}|purposes?|reasons|projects?|activit(?:y|ies)|reference|only)';
const FORBIDDEN =
  '(?:prohibited|forbidden|disallowed|(?:not|never|neither) (?:be )?(?:permitted|allowed|authori[sz]ed|granted|licensed))';
const NEVER =
  '(?:(?:may|must|shall|can|could|you (?:do|will|agree)|agrees?) (?:\\w+ )?(?:not|never|neither)|cannot|can t|mustn t|(?:nobody|no one|no (?:person|company|entity|party)) may|not (?:permitted|allowed|authori[sz]ed|licensed) to|prohibited from|forbidden to|(?:do|does|will|shall) not (?:grant|permit|allow|include|authori[sz]e|give)|but (?:(?:may|must|can) )?not)';

/**
 * What takes a freedom of the Open Source Definition (opensource.org/osd) back, by the freedom. Matched against one
 * sentence in lower case, one blank between its words.
 */
const TAKES_BACK: readonly RegExp[] = [
  // Points 1 and 3: to sell, give away, change.
  new RegExp(`\\b${NEVER} (?:\\w+ ){0,6}?${ACT}\\b`),
  new RegExp(`\\b${ACT} (?:\\w+ ){0,12}?(?:is|are|remains?) (?:\\w+ ){0,2}?${FORBIDDEN}\\b`),
  new RegExp(`\\b${ACT} (?:\\w+ ){0,2}?${FORBIDDEN}\\b`),
  new RegExp(
    `(?:please do not|^ (?:do not|don t|never)) (?:\\w+ ){0,3}?${ACT} (?:\\w+ )?(?:it|this|the (?:software|program|code|project|source))\\b`,
  ),
  new RegExp(
    `\\bno (?:part of (?:\\w+ ){1,5}?may be|(?:permission|rights?|license) (?:\\w+ ){0,3}?(?:granted|given) (?:\\w+ ){0,2}?to) (?:\\w+ ){0,2}?${ACT}\\b`,
  ),
  new RegExp(`\\bno (?:\\w+ ){0,3}?${ACT}(?: \\w+){0,8}? (?:is|are|may|shall|without|allowed|permitted)\\b`),
  /^(?: \w+){0,3} no (?:(?:commercial|unauthori[sz]ed|public|further) )?(?:re)?(?:distribution|sale|selling|use|hosting|modification)s? (?:\w+ ){0,3}$/,
  // Point 6: any field of endeavor.
  new RegExp(
    `\\b(?:only|solely|exclusively|strictly|purely|limited|restricted|intended) (?:\\w+ ){0,6}?${NARROW} (?:\\w+ ){0,4}?${USE}\\b`,
  ),
  new RegExp(
    `\\b${NARROW} (?:\\w+ ){0,3}?(?:use|uses|usage|purposes?|reasons) (?:only|alone|exclusively)\\b`,
  ),
  new RegExp(`\\b${NARROW} only\\b`),
  /\b(?:source|code|software)\b(?: \w+){0,6} reference (?:\w+ )?only\b/,
  /\b(?:usage|use) (?:\w+ ){0,4}(?:is|are) (?:restricted|limited) to\b/,
  new RegExp(
    `\\b(?:free|available|permitted|allowed|granted|licensed) (?:\\w+ ){0,4}?for (?:\\w+ ){0,2}?(?:non ?commercial|non ?profit) (?:\\w+ ){0,4}?${USE}\\b`,
  ),
  new RegExp(`\\bfree (?:of charge )?for (?:\\w+ ){0,2}?${NARROW} (?:\\w+ ){0,4}?${USE}\\b`),
  /\bnot (?:free )?(?:for|in) (?:\w+ ){0,3}?(?:commercial|military|resale|sale|profit|redistribution)\b/,
  /\b(?:excluding|excludes?|except(?: for)?|other than|but not) (?:any )?commercial (?:use|users?|purposes?|exploitation)\b/,
  /\b(?:nuclear facility|good not evil|non ?commercial (?:use )?license)\b/,
  // Who has to ask, and what it costs.
  /\bcommercial(?:ly)? (?:use|usage|users?|purposes?|exploitation|distribution|deployments?)\b(?: \w+){0,12}? (?:requires?|needs?|must|is subject|are subject|without (?!(?:any )?(?:restriction|limit|fee|charge))|prior|contact|only with|purchase)\b/,
  /\b(?:for|in) (?:\w+ )?commercial (?:use|usage|purposes?)(?: \w+){0,5}? (?:contact|ask|buy|purchase|obtain|request|must|need|requires?)\b/,
  new RegExp(
    `\\b${ACT} (?:\\w+ ){0,10}?(?:requires?|needs?|only with|is subject to|are subject to|must (?:have|obtain|get)) (?:\\w+ ){0,5}?(?:permission|consent|approval|authori[sz]ation)\\b`,
  ),
  new RegExp(
    `\\b(?:obtain|request|ask for|get|purchase|buy|acquire) (?:\\w+ ){0,4}?(?:permission|consent|approval|authori[sz]ation|license) (?:\\w+ ){0,4}?(?:to|before|prior to) (?:\\w+ ){0,3}?${ACT}\\b`,
  ),
  /\b(?:compan(?:y|ies)|business(?:es)?(?: users)?|organi[sz]ations?|enterprises?|corporations?|other uses?|production use|you|they)\b(?: \w+){0,6}? (?:must|needs?|have|has|shall|requires?)(?: \w+){0,2}? (?:pay|(?:buy|purchase|subscription|commercial license|paid license))\b/,
  /\b(?:other|production|business) uses? (?:requires?|needs?) (?:\w+ ){0,3}?(?:license|subscription|permission)\b/,
  /\b(?:evaluation|trial) (?:license|copy|version|period)\b/,
  // Point 5: any person or group.
  /(?<!including )\b(?:compan\w{1,4}|organi[sz]ations?|entit(?:y|ies)|business(?:es)?|enterprises?|corporations?|employers?|anyone|you)\b(?: \w+){0,8}? (?:more than|over|exceed\w{0,4}|above|greater than|larger than|at least|fewer than|less than|under|below|up to)(?: \w+){0,3}? \d[\w ]{0,30}\b(?:employees|users|people|persons|developers|seats|staff|revenue|usd|dollars|eur|euros|million|funding|turnover|income)\b/,
  /\b(?:revenues?|turnover|employees) (?:\w+ ){0,3}?(?:more than|over|exceed\w{0,4}|above|greater than|less than|below|under) /,
  new RegExp(`\\b(?:${NEVER}|no|not|nor)\\b.{0,120}\\bcompet(?:e|es|ing|itors?|itive|ition)\\b`),
  // The text says of itself that it is another.
  /(?<!\b(?:no|any|without|further) )\b(?:additional (?:conditions|restrictions)|following (?:additional|modifications)|(?<!distribute )with modifications)\b/,
  /\bproprietary and confidential\b/,
];

/** In Chinese, which has no blanks: for study only, not for commerce, commerce after permission. */
const TAKES_BACK_IN_CHINESE =
  /(?:仅(?:供|限|用于|可用于)|只(?:能|可)用于)[^。;；]{0,12}?(?:学习|研究|个人|教育|非商业|交流|测试)|(?:禁止|不得|不可|不允许|请勿|严禁|不能)[^。;；]{0,10}?(?:商用|商业|转售|出售|再分发)|商(?:用|业(?:使用|用途))[^。;；]{0,12}?(?:需|须|必须|请)[^。;；]{0,10}?(?:授权|许可|联系|购买)/;

/** What a sentence may withhold and the work stays free: names, marks, notices, laws, other people's patience. */
const NAMES_OR_NOTICES =
  '(?:names?|logos?|(?:trade|service) ?marks?|(?:trade|service) names?|marks|brands?|branding|document(?:s|ation)?|artwork|icons?|fonts?|notices?|copyright (?:information|lines?|headers?)|disclaimers?|patents?)';
const ABOUT_SOMETHING_ELSE = new RegExp(
  `\\b(?:${NAMES_OR_NOTICES}|endors\\w{1,6}|promot\\w{1,4}|advertising|publicity|called|misrepresent\\w{0,3}|export\\w{0,6}|embargo\\w{0,3}|sanction\\w{0,3}|warrant\\w{1,4}|liab\\w{2,6})\\b`,
);
/** Right behind what is forbidden. */
const OF_NAMES_OR_NOTICES = new RegExp(`\\b${NAMES_OR_NOTICES}\\b`);
/** Part of the BSD texts' words on names, and of the marks of a work. */
const OF_THE_WORK =
  /\b(?:products? (?:\w+ )?derived from (?:this|the) (?:software|program|work|code)|(?:software|project|product|program|work|tool) s? ?(?=(?:names?|logos?|marks?|trademarks?|brand\w*|documentation)\b))/g;
const HARMLESS =
  /\b(?:except in compliance|except as (?:expressly |otherwise |explicitly )?(?:provided|permitted|stated|set forth|allowed|required|contained)|(?:cannot|can t|(?:can|will|do|does) not) (?:\w+ )?(?:offer|provide) (?:\w+ ){0,3}(?:support|help|guarantees?|assistance)|need not|no need|not (?:need|have|required|necessary)|if you do not (?:agree|accept)|technological measures|copies of this license|public license does not permit incorporating|without (?:asking|needing|having)|without (?:\w+ ){0,3}(?:notice|source|warrant\w{1,3}|copy of)|(?:is|are|but) not (?:\w+ )?(?:restricted|limited)|not only|does not (?:\w+ )?(?:restrict|limit|prohibit|prevent|apply))\b/;
/** Where nothing is forbidden: every use is named. */
const ANY_USE =
  /\b(?:commercial(?:ly)? (?:and|or) (?:\w+ ){0,2}(?:non ?commercial|personal|private)|(?:non ?commercial|private|personal|educational|academic|research) (?:\w+ ){0,3}(?:and|or|as well as) (?:for )?(?:\w+ )?commercial)/;
const FORBIDS = /\b(?:not|no|cannot|prohibited|forbidden|without)\b/;
/** What the law forbids anyhow, with or without a license. */
const AGAINST_LAW = /\b(?:in violation of|un ?lawful|illegal|malicious)/;
const FOR_TRADE = /\b(?:commercial|sell|sold|sale|resale|distribut)/;
/** Beside copyleft, a license for money is for those who do not want to give their changes back. */
const ALTERNATIVE =
  /\b(?:closed source|proprietary|obligations?|a?gpl\w{0,2}|copyleft|alternativ\w{1,5}|comply|open source license)\b/;
const FOR_MONEY = /\b(?:commercial|proprietary|alternative|enterprise|paid) licen[sc]\w{1,4}\b/;

/** Of an SPDX id or expression: whoever gives the work on has to give the source. */
export function isCopyleft(licence: string): boolean {
  return /\b(?:[AL]?GPL|EUPL|OSL|MPL|EPL|CECILL)-/.test(licence);
}

/** The first sentence that takes something back by words that no known license has. */
export function findTakeBack(
  sentences: readonly ExplainedSentence[],
  isBesideCopyleft: boolean,
): Sentence | undefined {
  return sentences.find((sentence) => {
    if (sentence.isExplained.every(Boolean)) return false;
    const phrase = phraseTextOf(sentence.words);
    return restrictionsIn(sentence.text, phrase, isBesideCopyleft).some(({ index, length }) => {
      const from = wordAt(phrase, index);
      return sentence.isExplained.slice(from, wordAt(phrase, index + length) + 1).includes(false);
    });
  });
}

/** With each word, whether it comes from a known license. */
export interface ExplainedSentence extends Sentence {
  readonly isExplained: readonly boolean[];
}

interface Span {
  readonly index: number;
  readonly length: number;
}

function restrictionsIn(text: string, phrase: string, isBesideCopyleft: boolean): readonly Span[] {
  if (TAKES_BACK_IN_CHINESE.test(text)) return [{ index: 0, length: phrase.length }];
  if (isHarmless(phrase, isBesideCopyleft)) return [];
  return TAKES_BACK.flatMap((pattern) => {
    const match = pattern.exec(phrase);
    if (match === null || isAboutNames(phrase.slice(match.index + match[0].length))) return [];
    return [{ index: match.index, length: match[0].length }];
  });
}

/** "does not give you the right to use" and then a trademark. */
function isAboutNames(behind: string): boolean {
  const [next = ''] = /^(?: \w+){0,5}/.exec(behind) ?? [];
  return OF_NAMES_OR_NOTICES.test(next) && !WORK.test(next);
}

function isHarmless(phrase: string, isBesideCopyleft: boolean): boolean {
  if (HARMLESS.test(phrase)) return true;
  if (ANY_USE.test(phrase) && !FORBIDS.test(phrase)) return true;
  if (AGAINST_LAW.test(phrase) && !FOR_TRADE.test(phrase)) return true;
  if (isBesideCopyleft && FOR_MONEY.test(phrase) && ALTERNATIVE.test(phrase)) return true;
  const mark = ABOUT_SOMETHING_ELSE.exec(phrase)?.index;
  if (mark === undefined) return false;
  // What is withheld stands first: "the software may not be used to promote" is about the software.
  const work = WORK.exec(phrase.replace(OF_THE_WORK, (part) => ' '.repeat(part.length)))?.index;
  return work === undefined || mark < work;
}

/** The place of the word that a character of the phrase belongs to. */
function wordAt(phrase: string, index: number): number {
  return Math.max(0, phrase.slice(0, index + 1).split(' ').length - 2);
}
