import type { PullRequestText } from '../facts/project-facts.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';

/** Words that hardly a sentence does without, and that the other language does not have. */
const SWAHILI_WORDS =
  wordSet(`na ya wa kwa ni katika hii hiyo huu hilo haya hizi yake wake lake kama pia au lakini
  kutoka hadi ambayo ambao cha za la kwenye kwamba ili sana sasa bado tu nina tuna una ina kuna hakuna mradi miradi
  ombi orodha tafadhali naongeza ninaongeza tunaongeza ongeza nimeongeza asante wachangiaji uzalishaji watumiaji`);
const ENGLISH_WORDS =
  wordSet(`the and of to is are was for with this that it its in on by from we our you your has
  have be been as an or not which project adds add used using please`);
/** Fewer different ones could be names, or another language's. */
const ENOUGH_WORDS = 3;
/** What is longer tells its language early. */
const MAX_LENGTH = 5000;

/** What is not the author's own prose: comments of a template, code, quotes, addresses. */
const NOT_PROSE = [
  /<!--[^]*?(?:-->|$)/gu,
  /^(?:```|~~~)[^]*?(?:^(?:```|~~~)|$(?![^]))/gmu,
  /`[^`\n]*`/gu,
  /^>.*$/gmu,
  /https?:\/\/\S*/gu,
];

/** The configured language; `auto` takes Swahili where the pull request's own words are rather Swahili than English. */
export function reviewLanguage(policy: Pick<Policy, 'language'>, text: PullRequestText): Language {
  if (policy.language !== 'auto') return policy.language;
  const words = wordsOf(text);
  const swahili = words.filter((word) => SWAHILI_WORDS.has(word));
  const english = words.filter((word) => ENGLISH_WORDS.has(word));
  const isSwahili = new Set(swahili).size >= ENOUGH_WORDS && swahili.length > english.length;
  return isSwahili ? 'sw' : 'en';
}

function wordsOf({ title, body }: PullRequestText): readonly string[] {
  const prose = NOT_PROSE.reduce((rest, pattern) => rest.replace(pattern, ' '), body.slice(0, MAX_LENGTH));
  return `${title.slice(0, MAX_LENGTH)} ${prose}`.toLowerCase().split(/[^\p{L}]+/u);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
