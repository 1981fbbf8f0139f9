import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, catalogueOf } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en.ts';
import type { MessageKey } from '../../src/messages/message.ts';
import { plainText } from '../../src/messages/plain-text.ts';
import { writerIn } from '../../src/messages/render-message.ts';
import type { TextFormat } from '../../src/messages/text-format.ts';
import { englishWordsIn } from '../support/english-words.ts';

const FOREIGN = 'FOREIGN';

/** Thresholds, sizes and lines, which stand in a sentence as they are. */
const NUMBERS = new Set<PropertyKey>(
  'commitDays releaseDays staleDays days months moreThan moreThanStars kibibytes most statusCode line length count percent'.split(
    ' ',
  ),
);

/** Words of our own, of which a sentence knows each. */
const CHOICES: Readonly<Record<string, string>> = {
  verdict: 'ready',
  level: 'required',
  original: 'unmet',
  why: 'entry',
};
const KINDS: Readonly<Record<string, string>> = { 'schema.type': 'text' };
const OTHER_KIND = 'accepted';

/** Stands for any parameter of a sentence: whatever is asked of it, it is a stranger's text in the end. */
function anything(key: MessageKey): object {
  const all: object = new Proxy(() => FOREIGN, {
    get: (_, property): unknown => {
      if (property === 'kind') return KINDS[key] ?? OTHER_KIND;
      if (typeof property === 'string' && Object.hasOwn(CHOICES, property)) return CHOICES[property];
      if (property === Symbol.toPrimitive) return () => FOREIGN;
      if (property === Symbol.iterator) return () => [all, all].values();
      if (property === 'map') return (each: (item: unknown) => unknown) => [each(all), each(all)];
      if (NUMBERS.has(property)) return 2;
      return all;
    },
    apply: () => all,
  });
  return all;
}

/** Takes foreign texts where they belong, and makes them harmless there. */
const SAFE: TextFormat = {
  ...writerIn('en', plainText).format,
  code: () => '`…`',
  prose: () => '…',
  message: () => '…',
  link: (text) => text,
  list: (items) => items.map(String).join(', '),
  number: () => '5',
  date: () => '3.6.',
  plural: (_, forms) => forms.other,
  sparkline: () => '▁',
};

function sentenceOf(
  language: Language,
  key: MessageKey,
): (parameters: unknown, format: TextFormat) => string {
  return catalogueOf(language).sentences[key] as (parameters: unknown, format: TextFormat) => string;
}

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  const keys = Object.keys(en) as readonly MessageKey[];

  function say(key: MessageKey): string {
    return sentenceOf(language, key)(anything(key), SAFE);
  }

  it.each(keys)('let strangers speak in code spans only: %s', (key) => {
    expect(say(key)).not.toMatch(/FOREIGN|undefined|\[object|NaN/u);
  });

  it('fit on the button', () => {
    expect(say('review.recheck.label').length).toBeLessThanOrEqual(20);
    expect(say('review.recheck.description').length).toBeLessThanOrEqual(40);
  });

  it('are set with the apostrophe and the spaces of print', () => {
    expect(keys.filter((key) => /['"]|\s\s|^\s|\s$|\s[.,;:!?](?:\s|$)/u.test(say(key)))).toEqual([]);
  });
});

/** Which of its parameters a sentence asks for. */
function parametersOf(language: Language, key: MessageKey): readonly string[] {
  const asked = new Set<string>();
  const parameters = new Proxy(anything(key), {
    get: (all, property) => {
      if (typeof property === 'string') asked.add(property);
      return Reflect.get(all, property) as unknown;
    },
  });
  sentenceOf(language, key)(parameters, SAFE);
  return [...asked].toSorted();
}

describe('the Swahili sentences', () => {
  const keys = Object.keys(en) as readonly MessageKey[];

  it.each(keys)('have no English word: %s', (key) => {
    expect(englishWordsIn(sentenceOf('sw', key)(anything(key), SAFE))).toEqual([]);
  });

  it('say as much as the English ones', () => {
    const differing = keys.filter(
      (key) => parametersOf('sw', key).join(' ') !== parametersOf('en', key).join(' '),
    );
    expect(differing).toEqual([]);
  });
});
