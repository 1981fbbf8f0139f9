import { foreignKindOf, isForeignMark, isForeignMarkedTitle } from './notices-by-language.ts';
import { type Sentence, plainSentencesOf } from './readme-sentences.ts';
import type { RepositoryMetadata } from './repository-facts.ts';
import { badgeNoticeOf } from './status-badges.ts';

/**
 * In the project's own words, `ended`: nobody looks after it any more; `paused`: nobody develops it, which may
 * still leave somebody who repairs it; `moved`: it goes on under another address.
 */
export interface Notice {
  readonly kind: 'ended' | 'paused' | 'moved';
  readonly place: 'readme' | 'badge' | 'description' | 'topic';
  /** The sentence as it stands there, without its markup; of a badge what it shows. */
  readonly text: string;
  /** In the README, counts from 1. */
  readonly line?: number;
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
  /^(?:no longer (?:be(?:ing)? )?(?:actively |officially )?(?:maintained|supported)(?! (?:on|for|in|with|upstream|below|before)\b| by [^.]{0,200}\b(?:but|now)\b)|(?:currently )?unmaintained|not (?:being )?(?:actively |currently )?maintained(?! by\b)|deprecated|archived(?! (?:on|at|in|with) (?:the )?(?:zenodo|figshare|software heritage|internet archive|osf|doi|https?:))|abandoned|discontinued|retired|obsolete|defunct|dead(?=$|[^ \w-]| (?:and|since|for|now)\b)|sunset(?:ted)?|concluded|end[- ]of[- ]life|eol(?= |$)|unsupported(?! (?:on|for|in|with|by|below|before)\b))/;

const PAUSED =
  /^(?:(?:no longer|not)(?: be| being)?(?: actively| currently| under active| in active){0,2} (?:developed|development|updated)(?! (?:by|on|for|in|with)\b)|be (?:archived|deprecated|discontinued|retired|sunset(?:ted)?)\b)/;

/** To another language, build, stage or way of working, which is no other address. */
const NO_ADDRESS =
  '(?:(?:an?|the|our|its) (?:[\\w-]{1,20} ){0,2}(?:cycle|model|cadence|schedule|process|format|license|phase|stage|system|approach|architecture|api)\\b|(?:go|golang|rust|c|c\\+\\+|python|typescript|java|cmake|bazel|meson|cargo|libbpf|co-re|alpha|beta|stable|v?\\d[\\d.]*)(?=$|[\\s.,;!])|(?:[\\w-]{1,20} ){0,2}(?:modules|incubation|incubating|sandbox|graduation|license|versioning|mode)\\b)';
const MOVED = new RegExp(
  `^(?:superseded by |replaced by |(?:been )?(?:moved|relocated|migrated|transferred|merged) (?:to|into) (?!${NO_ADDRESS})|been (?:superseded|replaced) by )`,
);

const VERB =
  / (?:is|are|was|has been|has now been|has|have been|will) (?:now |currently |officially |hereby |also )?/;

/** Words between the verb's parts that leave its meaning as it is. */
const ADVERBS = /^(?:been |now |currently |officially |formally |effectively |being ){1,3}/;

/** The sentence takes it back, speaks of a condition, or of the project that this one continues. */
const TAKEN_BACK =
  /\b(?:if|unless|until|when|fork(?:ed)?|reviv\w{1,4}|resum\w{1,4}|(?<!\b(?:looking|searching|waiting|seeking|needs?|in need of) (?:for )?(?:an? )?)new maintainers?|maintained again|instead of|unlike)\b/;

/** A version, a platform, a feature; a date or what took its place is none. */
const OF_A_PART =
  ' (?:for|of|on|in|with) (?!(?:this|the) (?:project|repository|repo|tool|library)\\b|favou?r\\b|\\d{1,4}\\b(?!\\.\\d)|(?:early|late|mid|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))';
const DEVELOPMENT_ENDED = new RegExp(
  `^(?:(?:afterwards?,? |after that,? |from then on,? )?there will be no (?:further|more|new) (?:releases|updates|development|maintenance|bug ?fixes)(?:$|[.,;])|(?:active |all |further )?(?:development|maintenance|support)(?: (?:of|on|for) (?:this (?:${NOUNS})|the project))? (?:has (?:been )?|is |was )(?:now )?(?:stopped|ceased|ended|halted|discontinued|come to an end)(?!${OF_A_PART})|[\\w.&-]{1,30}(?: [\\w.&-]{1,30}){0,3} will no longer (?:actively )?(?:maintain|develop|update) (?:this|our) (?:project|repository|repo|library|tool|package)\\b|(?:we|i)(?: are| am|'m|'re)? no longer (?:actively )?(?:maintain|support|develop|work on)(?:ing)? (?:this|the) (?:project|repository|repo|library|tool|package)\\b|(?:project |repo |repository )?status: (?:unmaintained|abandoned|deprecated|archived|inactive|discontinued)\\b|(?:this is an? )?(?:archived|unmaintained|deprecated|abandoned|discontinued) (?:project|repository|repo)[.!]?$)`,
);

/** Companies' standard notice; of a branch, a port or another project it says something else. */
const VENDOR_ENDED = new RegExp(
  `^(?:as of [^,]{1,40}, )?[\\w.&-]{1,30}(?: [\\w.&-]{1,30}){0,4} (?:has|have) (?:now |also |officially )?(?:ceased|ended|stopped|discontinued|halted|terminated) (?:all |any |active |further |its |our ){0,2}(?:development|maintenance|support|work)\\b(?! (?:for|in|of|on) (?!(?:this|our|the (?:project|repository|repo))\\b)).{0,200} (?:(?:this|our) (?:\\w{1,20} )?(?:${NOUNS})|the (?:project|repository|repo))(?![\\w'-])`,
);

/** What a project itself comes to; its name is the first group. */
const PROJECT_ENDED =
  /^(.{1,80}?) (?:has|have) (?:now |officially |also )?(?:reached (?:its |the )?(?:end[- ]of[- ](?:life|support|maintenance|service)|eol)\b|ceased (?:all |active )?(?:development|maintenance)$|come to an end)/;

/** Who once looked after it does not any more, or it was over once, and somebody else may. */
const BY_SOMEBODY = /\bno longer (?:be(?:ing)? )?(?:actively |officially )?(?:maintained|supported) by\b/i;
const ONCE = /\bwas (?:\w{1,20} )?(?:abandoned|archived|deprecated|discontinued|retired|unmaintained)\b/i;
const TAKEN_OVER =
  /\b(?:now|currently|actively) (?:being )?(?:maintained|developed|supported) by\b|\b(?:maintained|developed|active|alive) again\b|\bwe (?:now|have since) (?:maintain|develop|continue)\w{0,2}\b|\bnow (?:actively )?(?:maintained|developed)(?= again|[.,;!]|$)|\b(?:taken|took|takes) over\b|\bcommunity[- ](?:maintained|supported|driven|led)\b|\b(?:maintained|continued|supported) by (?:the|a|its) (?:\w{1,20} )?community\b/i;

/** A description stands beside the name and needs no subject; longer ones are cut. */
const MAXIMUM_DESCRIPTION = 400;
const MARK =
  'deprecated|unmaintained|archived|abandoned|discontinued|obsolete|no longer maintained|not maintained';
/** Within brackets or stars, or in capitals before a sentence: `DEPRECATED API finder` is no such. */
const DESCRIPTION_MARKS = [
  new RegExp(
    `(?:\\[\\W{0,3}|\\*{2} ?|^\\W{0,6}\\()(?:${MARK})(?: project| repository)?[!.]?(?:\\W{0,3}\\]| ?\\*{2}|\\))`,
    'i',
  ),
  new RegExp(`^\\W{0,8}(?:${MARK.toUpperCase()})(?:\\W{0,4}$|\\W{1,4}(?:\\p{Lu}?\\p{Ll}))`, 'u'),
];
const BARE_ENDED =
  /^(?:(?:this |the )?(?:project|repo|repository|library|tool|code)(?: is| has been)? )?(?:currently |now |officially |sadly )?(?:deprecated|unmaintained|archived|abandoned|discontinued|obsolete|retired|sunset(?:ted)?|no longer (?:actively )?(?:maintained|supported|developed|updated)|not (?:actively )?maintained(?: any ?more)?)(?:$|[.!:;\])]|,? (?:[-–—|] |in favou?r of|use\b|please\b|see\b|since\b|as of\b|due to\b|because\b|replaced\b|superseded\b))/;
const BARE_MOVED =
  /^(?:(?:this |the )?(?:project|repo|repository|code|development)(?: has| is)? )?(?:superseded by |replaced by |(?:now |been ){0,2}(?:moved|migrated|relocated|transferred|merged) (?:to|into) (?:the )?(?:https?:|@|[\w.-]{1,60}\/|github|gitlab|codeberg|sourcehut)|now (?:lives|developed|maintained|hosted) (?:at|in|on|under) (?:https?:|@|[\w.-]{1,60}\/|gitlab|codeberg))/;

/** Topics that say it, however the words are joined. */
const ENDED_TOPIC =
  /^(?:(?:project|repo|repository)-)?(?:deprecated|unmaintained|archived|abandoned|discontinued|obsolete|retired|inactive|(?:no-longer|not)-maintained|no-maintenance|end-of-life)(?:-(?:project|repo|repository))?$/;

/** A title, a heading or a bold line that consists of the word: `[DEPRECATED] tracer`, `tracer (archived)`. */
const MARKED_TITLE =
  /^(?:\W{0,4}(?:deprecated|unmaintained|archived|abandoned|discontinued|obsolete|no longer maintained)(?:\]|\)|:|!| [-–—] | \|)|.{1,80}[-–—:([|] ?(?:deprecated|unmaintained|archived|abandoned|discontinued|no longer maintained)[\])!.]{0,2}$)/;

const BARE_MARK =
  /^(?:deprecated|unmaintained|archived|abandoned|discontinued|no longer maintained|not maintained|(?:deprecation|archival|discontinuation|sunset|end[- ]of[- ]life) notice|discontinuation of (?:this |the )?project|project (?:archived|discontinued|deprecated|abandoned|retired)|repository (?:archived|deprecated|archive notice))[.!:]{0,3}$/;

/** **Deprecated:** and what to use. */
const LEADING_MARK = /^(?:deprecated|unmaintained|archived|abandoned|discontinued)(?::|!| [-–—] )\s*/;
/** Behind it, in a heading and in a sentence: what to do, or when and why, or the thing itself; a part's name is neither. */
const OF_THE_WHOLE =
  /^(?:$|(?:use|please|see|try|consider|switch|migrate|go|check|this|it|we|no|not|since|as|in|by|moved|replaced|superseded|development|project|repo|repository)\b)/;
const OF_SOME_PART = new RegExp(
  `^(?:the|these|those|all|our|some|old|legacy|support|versions?|v?\\d|-)(?! (?:whole |entire )?(?:${NOUNS})\\b)`,
);
/** Below another heading it heads a list of what is. */
const ONE_WORD = /^(?:deprecated|unmaintained|archived|abandoned|discontinued)[.!:]{0,3}$/;

/** Headings below this level head a part of the document. */
const MAXIMUM_MARK_LEVEL = 2;

/**
 * What a README says near its top about its project's end, if anything. `names`: of the project, as a sentence
 * may begin with them. Telling apart: the sentence's subject has to be the project itself.
 */
export function readmeNoticeOf(readme: string, names: readonly string[]): Notice | undefined {
  const known = knownNames(names);
  const sentences = titled(plainSentencesOf(readme));
  for (const sentence of sentences) {
    const { line } = sentence;
    if (sentence.isImage) {
      const badge = badgeNoticeOf(sentence.text, known);
      if (badge !== undefined) return { ...badge, place: 'badge', line };
      continue;
    }
    const kind = noticeKindOf(sentence, known);
    if (kind === undefined || (isOfThePast(sentence) && sentences.some(isTakenOver))) continue;
    return { kind, place: 'readme', text: sentence.text, line };
  }
  return undefined;
}

/** Only the first heading is the title; those that follow head parts, also where they are of the same level. */
function titled(sentences: readonly Sentence[]): readonly Sentence[] {
  const title = sentences.find(({ level }) => level !== undefined)?.line;
  const first = sentences.find(({ level, line }) => level !== undefined && line !== title)?.line;
  return sentences.map((sentence) => {
    const { level, line, text } = sentence;
    if (level === undefined || line === title) return sentence;
    const mark = text.toLowerCase();
    const isOfAPart = line !== first && (ONE_WORD.test(mark) || isForeignMark(mark));
    return { ...sentence, level: isOfAPart ? MAXIMUM_MARK_LEVEL + 1 : Math.max(level, 2) };
  });
}

/** What stands beside the repository's name: its description, read as a title and as sentences, and its topics. */
export function repositoryNoticeOf(
  { description, topics }: Pick<RepositoryMetadata, 'description' | 'topics'>,
  names: readonly string[],
): Notice | undefined {
  const known = knownNames(names);
  const text = description.replaceAll(/\s+/g, ' ').trim().slice(0, MAXIMUM_DESCRIPTION);
  if (DESCRIPTION_MARKS.some((mark) => mark.test(text))) return { kind: 'ended', place: 'description', text };
  for (const sentence of plainSentencesOf(text)) {
    const kind = noticeKindOf({ ...sentence, level: 1 }, known) ?? bareKindOf(sentence.text.toLowerCase());
    if (kind !== undefined) return { kind, place: 'description', text: sentence.text };
  }
  const topic = topics.find((each) => ENDED_TOPIC.test(each.toLowerCase()));
  // A word without a sentence: it may be what the project is about.
  return topic === undefined ? undefined : { kind: 'paused', place: 'topic', text: topic };
}

function knownNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()).filter((name) => name !== ''));
}

/** A description leaves its subject out. */
function bareKindOf(text: string): Notice['kind'] | undefined {
  const plain = withoutCall(text);
  if (TAKEN_BACK.test(plain)) return undefined;
  if (BARE_ENDED.test(text.replace(/^\W{1,8}/, '')) || BARE_ENDED.test(plain)) return 'ended';
  return BARE_MOVED.test(plain) ? 'moved' : undefined;
}

function isOfThePast({ text }: Sentence): boolean {
  return BY_SOMEBODY.test(text) || ONCE.test(text);
}

function isTakenOver({ text }: Sentence): boolean {
  return TAKEN_OVER.test(text);
}

function noticeKindOf(sentence: Sentence, names: ReadonlySet<string>): Notice['kind'] | undefined {
  const text = sentence.text.toLowerCase().replace(/’/g, "'");
  if (isMark(sentence, text, names)) return 'ended';
  const foreign = foreignKindOf(text, names);
  if (foreign !== undefined) return foreign;
  const plain = withoutCall(text);
  if (TAKEN_BACK.test(plain)) return undefined;
  if (DEVELOPMENT_ENDED.test(plain) || VENDOR_ENDED.test(plain)) return 'ended';
  if (isProject(PROJECT_ENDED.exec(plain)?.[1] ?? '', names)) return 'ended';
  return predicateKindOf(plain, names);
}

function isMark(sentence: Sentence, text: string, names: ReadonlySet<string>): boolean {
  if (sentence.level === 1 && (MARKED_TITLE.test(text) || isForeignMarkedTitle(text))) return true;
  const stands = sentence.level === undefined ? sentence.isEmphasised : sentence.level <= MAXIMUM_MARK_LEVEL;
  const bare = text.replace(/^\W{1,8}/, '');
  return (
    stands &&
    (isForeignMark(text) ||
      BARE_MARK.test(bare) ||
      BARE_MARK.test(withoutCall(text)) ||
      isLed(sentence, bare, names))
  );
}

function isLed({ level }: Sentence, text: string, names: ReadonlySet<string>): boolean {
  const [mark] = LEADING_MARK.exec(text) ?? [];
  if (mark === undefined) return false;
  const rest = text.slice(mark.length);
  const isNamed = [...names].some((name) => rest.startsWith(name));
  return isNamed || (level === undefined ? !OF_SOME_PART.test(rest) : OF_THE_WHOLE.test(rest));
}

/** `note:`, `warning!`, `please note,` before the sentence proper, also one after the other. */
function withoutCall(text: string): string {
  return text.replace(
    /^(?:\W{0,8}(?:please note(?: that)?|note that|note|notice|warning|important|attention|caution|update|announcement|disclaimer|deprecated|deprecation notice|(?:as of|since) [a-z\d ]{0,20}\d{4}|sadly|unfortunately)\b[\s:,!.\-–—*]{1,6}){1,4}/,
    '',
  );
}

function predicateKindOf(text: string, names: ReadonlySet<string>): Notice['kind'] | undefined {
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
