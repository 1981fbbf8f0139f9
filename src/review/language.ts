import type { PullRequestText } from '../facts/project-facts.ts';
import type { Language, Policy } from '../vocabulary/policy.ts';

/** Words that Swahili texts hardly do without and English ones do not have. */
const SWAHILI_WORDS = new Set(
  `na ya wa kwa ni katika hii hiyo huu mradi miradi kama pia au lakini kutoka cha za la kwenye ombi orodha tafadhali
  naongeza ninaongeza ongeza asante wachangiaji uzalishaji`.split(/\s+/),
);
/** Fewer of them could be names. */
const ENOUGH_WORDS = 3;
const MAX_LENGTH = 5000;

/** The language of the review: the one that somebody chose, else the configured one; `auto` takes Swahili where the pull request's own words are Swahili. */
export function reviewLanguage(
  policy: Pick<Policy, 'language'>,
  text: PullRequestText,
  chosen?: Language,
): Language {
  if (chosen !== undefined) return chosen;
  if (policy.language !== 'auto') return policy.language;
  const words = `${text.title} ${text.body}`
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const swahili = words.filter((word) => SWAHILI_WORDS.has(word));
  return new Set(swahili).size >= ENOUGH_WORDS ? 'sw' : 'en';
}
