import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en.ts';
import type { MessageKey } from '../../src/messages/message.ts';
import { plainText } from '../../src/messages/plain-text.ts';
import { writerIn } from '../../src/messages/render-message.ts';
import type { TextFormat } from '../../src/messages/text-format.ts';
import type { Language } from '../../src/vocabulary/policy.ts';

const FOREIGN = 'FOREIGN';

/** Thresholds, sizes and lines, which stand in a sentence as they are. */
const NUMBERS = new Set<PropertyKey>(
  'commitDays releaseDays days months moreThan kibibytes most statusCode line length count percent'.split(
    ' ',
  ),
);

/** Words of our own, of which a sentence knows each. */
const CHOICES: Readonly<Record<string, string>> = {
  verdict: 'ready',
  level: 'required',
  original: 'unmet',
  why: 'entry',
  // A sentence of ours, rendered already.
  problem: 'A sentence.',
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
  link: (text) => text,
  list: (items) => items.map(String).join(', '),
  number: () => '5',
  date: () => 'a day',
  plural: (_, forms) => forms.other,
  sparkline: () => '▁',
};

const LANGUAGES: readonly Language[] = ['en', 'sw'];

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  const { sentences } = catalogueOf(language);
  const keys = Object.keys(en) as readonly MessageKey[];

  function say(key: MessageKey): string {
    const sentence = sentences[key] as (parameters: unknown, format: TextFormat) => string;
    return sentence(anything(key), SAFE);
  }

  it.each(keys)('let strangers speak in code spans only: %s', (key) => {
    expect(say(key)).not.toMatch(/FOREIGN|undefined|\[object|NaN/u);
  });

  it('are set with the apostrophe and the spaces of print', () => {
    expect(keys.filter((key) => /['"]|\s\s|^\s|\s$|\s[.,;:!?](?:\s|$)/u.test(say(key)))).toEqual([]);
  });
});
