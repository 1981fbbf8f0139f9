import type { CoreWords } from './core-technology.ts';

type Sayings = Pick<CoreWords, 'isKind' | 'isMeans' | 'isUsedBy' | 'isWay'>;

/** One way among several is no means, nor is support for it, nor what a system does without. */
const ALONE = String.raw`(?!\s?(?:,|or\b|\/)|[ -](?:support|filters?)\b)`;
const IF_AT_HAND = String.raw`(?![^.!?]{0,80}\b(?:optional|(?:if|when|where) (?:it is )?(?:available|supported|enabled|possible)))`;
/** What it can do as well it does not rest on. */
const ADVERBS = String.raw`(?:(?!(?:can|may|could|might|will|also|optionally|sometimes|does|do|not|never)\b)[\w-]{1,20} ){0,2}`;
const USES = '(?:uses?|using|utili[sz](?:es?|ing)|leverag(?:es?|ing)|employs|relies on)';
const IS_MADE_OF = String.raw`(?:runs on|is (?:\w{1,20} )?(?:powered by|based on|built (?:on(?: top of)?|upon|with|around)))`;

/** How sentences say what a technology is to a project; `names`: a pattern of what people call it. */
export function sayingsOf(names: string): Sayings {
  const word = `(?:${names})(?:\\/(?:${names}))?(?![a-z\\d])`;
  const kind = new RegExp(
    `\\bis an? (?:[\\w-]{1,30},? ){0,4}(?:${names})[- ](?:based|powered|driven|native)\\b`,
    'i',
  );
  const way = new RegExp(
    `(?<![a-z\\d])(?:${names})(?:[- ](?:based|powered|driven))?(?: [\\w-]{1,20})?[ -](?:agents?|probes?|profilers?|collectors?|sensors?|tracers?)(?![\\w-])`,
    'i',
  );
  const means = new RegExp(
    `^[^.!?]{0,300}(?<!\\b(?:it|this) (?:is |was )?)\\b(?:via|using|uses|with|through|based on|built (?:on|with)|powered by|leverag(?:es|ing)) (?:[\\w-]{1,20} ){0,2}${word}${ALONE}`,
    'i',
  );
  const rest = `(?:[\\w-]{1,20} ){0,3}${word}${ALONE}${IF_AT_HAND}`;
  return {
    isKind: (text) => kind.test(text),
    isWay: (text) => way.test(text),
    isMeans: (text) => means.test(text),
    isUsedBy: (project, text) => {
      const parts = project.split(/[-_. ]+/).map((part) => RegExp.escape(part));
      const says = `(?:${parts.join('[-_. ]?')} ${ADVERBS}(?:${USES}|${IS_MADE_OF})|(?:it|we|this tool) ${ADVERBS}${USES})`;
      return new RegExp(`(?<![\\w-])${says} ${rest}`, 'i').test(text);
    },
  };
}
