import { plainSentencesOf } from './readme-sentences.ts';
import type { Sentence } from './readme-sentences.ts';

/**
 * In the project's own words, `ended`: nobody looks after it any more; `paused`: nobody develops it, which may
 * still leave somebody who repairs it; `moved`: it goes on under another address.
 */
export interface ReadmeNotice {
  readonly kind: 'ended' | 'paused' | 'moved';
  /** The sentence as it stands there, without its markup. */
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
}

/** What a README calls the thing that it describes. */
const NOUNS =
  'project|repository|repo|library|tool|toolkit|package|software|codebase|code|module|crate|plugin|program|application|app|operator|agent|exporter|collector|controller|driver|framework|service|chart|extension';

/** Longer subjects are about something else. */
const MAXIMUM_SUBJECT_WORDS = 7;

/** `this project`, `the repository`; "the old project" and "the library" may be another one. */
const SUBJECT = new RegExp(
  `^(?:(?:this|our) (?:(?:github|git|whole|entire|open|source|open-source|sample|demo|experimental) ){0,2}(?:${NOUNS})|the (?:project|repository|repo))$`,
);

const NOUN_BEHIND_NAME = new RegExp(` (?:${NOUNS})$`);

const ENDED =
  /^(?:no longer (?:being )?(?:actively |officially )?(?:maintained|supported)(?! (?:by|on|for|in|with|upstream)\b)|(?:currently )?unmaintained|not (?:being )?(?:actively |currently )?maintained(?! by\b)|deprecated|archived|abandoned|discontinued|retired|obsolete|defunct|dead(?= |$)|sunset(?:ted)?|concluded|end[- ]of[- ]life|eol(?= |$)|unsupported)/;

const PAUSED =
  /^(?:no longer|not)(?: being)?(?: actively| currently| under active| in active){0,2} (?:developed|development|updated)(?! (?:by|on|for|in|with)\b)/;

const MOVED =
  /^(?:superseded by |replaced by |(?:been )?(?:moved|relocated|migrated|transferred|merged) (?:to|into) |been (?:superseded|replaced) by )/;

const VERB =
  / (?:is|are|was|has been|has now been|has|have been) (?:now |currently |officially |hereby |also )?/;

/** Words between the verb's parts that leave its meaning as it is. */
const ADVERBS = /^(?:been |now |currently |officially |formally |effectively |being ){1,3}/;

/** The sentence takes it back, speaks of a condition, or of the project that this one continues. */
const TAKEN_BACK =
  /\b(?:if|unless|until|when|fork(?:ed)?|reviv\w{1,4}|resum\w{1,4}|new maintainers?|maintained again|instead of|unlike)\b/;

const DEVELOPMENT_ENDED =
  /^(?:(?:active |all |further )?(?:development|maintenance)(?: of this [a-z]{1,20}| on this [a-z]{1,20})? (?:has (?:been )?|is |was )(?:now )?(?:stopped|ceased|ended|halted|discontinued)|(?:we|i)(?: are| am|'m|'re)? no longer (?:actively )?(?:maintain|support|develop|work on)(?:ing)? (?:this|the) (?:project|repository|repo|library|tool|package)\b|(?:project |repo |repository )?status: (?:unmaintained|abandoned|deprecated|archived|inactive|discontinued)\b|(?:this is an? )?(?:archived|unmaintained|deprecated|abandoned|discontinued) (?:project|repository|repo)$)/;

/** A title, a heading or a bold line that consists of the word: `[DEPRECATED] tracer`, `tracer (archived)`. */
const MARKED_TITLE =
  /^(?:\W{0,4}(?:deprecated|unmaintained|archived|abandoned|discontinued|obsolete|no longer maintained)(?:\]|\)|:|!| [-–—] | \|)|.{1,80}[-–—:([|] ?(?:deprecated|unmaintained|archived|abandoned|discontinued|no longer maintained)[\])!.]{0,2}$)/;

const BARE_MARK =
  /^(?:deprecated|unmaintained|archived|abandoned|discontinued|no longer maintained|not maintained|deprecation notice|archival notice|project (?:archived|discontinued|deprecated)|repository (?:archived|deprecated|archive notice))[.!:]{0,3}$/;

/** **Deprecated:** and what to use. */
const LEADING_MARK = /^(?:deprecated|unmaintained|archived|abandoned|discontinued)(?::|!| [-–—] )/;

/** Headings below this level head a part of the document. */
const MAXIMUM_MARK_LEVEL = 2;

/** Full-width punctuation as well: a sentence that goes on with an object says that something else has ended. */
const CHINESE_ADVERBS = '(?:目前|现在|现|已经|已|将|正式|暂时){0,4}';
const CHINESE_PROJECT = '(?:开源)?(?:项目|仓库|代码库|工具|库|软件|框架)';
const CHINESE_SUBJECT = `(?:^(?:(?:请?注意|公告|声明|重要)[:!,\\s\uff1a\uff01\uff0c]{0,3})?(?:本|该|此|这个)|[\uff0c,\uff1b](?:因此|所以|故|现)?本)${CHINESE_PROJECT}${CHINESE_ADVERBS}`;
const CHINESE_ENDED = new RegExp(
  `${CHINESE_SUBJECT}(?:停止维护|停止更新|停止开发|不再维护|不再更新|不再开发|废弃|弃用|归档|终止维护|无人维护)(?=\\s{0,3}(?:$|[,.!:;/(\uff0c\u3002\uff01\uff1a\uff1b\u3001\uff08了]))`,
);
const CHINESE_MOVED = new RegExp(`${CHINESE_SUBJECT}(?:迁移|移|转移)(?:至|到)`);
const CHINESE_BARE = /^已?(?:停止维护|不再维护|废弃|弃用|归档)[\u3002\uff01!]?$/;

/** Badges whose picture says it (repostatus.org, unmaintained.tech, shields.io). */
const BADGE =
  /(?:repostatus\.org\/badges\/[\w.]{1,20}\/(?:abandoned|unsupported)|unmaintained\.tech\/badge|img\.shields\.io\/badge\/[\w%]{1,40}-(?:archived|deprecated|unmaintained|abandoned|discontinued)-)/i;

/**
 * What a README says near its top about its project's end, if anything. `names`: of the project, as a sentence
 * may begin with them. Telling apart: the sentence's subject has to be the project itself.
 */
export function readmeNoticeOf(readme: string, names: readonly string[]): ReadmeNotice | undefined {
  const known = new Set(names.map((name) => name.toLowerCase()).filter((name) => name !== ''));
  for (const sentence of plainSentencesOf(readme)) {
    const kind = noticeKindOf(sentence, known);
    if (kind !== undefined) return { kind, text: sentence.text, line: sentence.line };
  }
  return undefined;
}

function noticeKindOf(sentence: Sentence, names: ReadonlySet<string>): ReadmeNotice['kind'] | undefined {
  if (sentence.isImage) return BADGE.test(sentence.text) ? 'ended' : undefined;
  const text = sentence.text.toLowerCase().replace(/’/g, "'");
  if (isMark(sentence, text)) return 'ended';
  const chinese = chineseKindOf(text);
  if (chinese !== undefined) return chinese;
  const plain = withoutCall(text);
  if (TAKEN_BACK.test(plain)) return undefined;
  if (DEVELOPMENT_ENDED.test(plain)) return 'ended';
  return predicateKindOf(plain, names);
}

function isMark(sentence: Sentence, text: string): boolean {
  if (sentence.level === 1 && MARKED_TITLE.test(text)) return true;
  const stands = sentence.level === undefined ? sentence.isEmphasised : sentence.level <= MAXIMUM_MARK_LEVEL;
  const bare = text.replace(/^\W{1,8}/, '');
  return stands && (BARE_MARK.test(bare) || BARE_MARK.test(withoutCall(text)) || LEADING_MARK.test(bare));
}

function chineseKindOf(text: string): ReadmeNotice['kind'] | undefined {
  if (CHINESE_BARE.test(text) || CHINESE_ENDED.test(text)) return 'ended';
  return CHINESE_MOVED.test(text) ? 'moved' : undefined;
}

/** `note:`, `warning!`, `please note,` before the sentence proper, also one after the other. */
function withoutCall(text: string): string {
  return text.replace(
    /^(?:\W{0,8}(?:please note(?: that)?|note that|note|notice|warning|important|attention|caution|update|announcement|disclaimer|deprecated|deprecation notice|(?:as of|since) [a-z\d ]{0,20}\d{4}|sadly|unfortunately)\b[\s:,!.\-–—*]{1,6}){1,4}/,
    '',
  );
}

function predicateKindOf(text: string, names: ReadonlySet<string>): ReadmeNotice['kind'] | undefined {
  const verb = VERB.exec(text);
  if (verb === null) return undefined;
  if (!isProject(text.slice(0, verb.index), names)) return undefined;
  const predicate = text.slice(verb.index + verb[0].length).replace(ADVERBS, '');
  if (ENDED.test(predicate)) return 'ended';
  if (PAUSED.test(predicate)) return 'paused';
  return MOVED.test(predicate) ? 'moved' : undefined;
}

function isProject(subject: string, names: ReadonlySet<string>): boolean {
  if (subject.split(' ').length > MAXIMUM_SUBJECT_WORDS) return false;
  if (SUBJECT.test(subject)) return true;
  const named = subject.replace(/^(?:the|this) /, '').replace(NOUN_BEHIND_NAME, '');
  return names.has(named);
}
