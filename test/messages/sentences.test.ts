import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  SENTENCE_TYPES_FILE,
  languagesIn,
  sentenceTypes,
  sentencesIn,
} from '../../scripts/sentence-types.ts';
import { languageText } from '../../src/languages/language-text.ts';
import { LANGUAGES, type Language, localeOf } from '../../src/messages/catalogue.ts';
import { type Message, message } from '../../src/messages/message.ts';
import { plainText } from '../../src/messages/plain-text.ts';
import { renderMessage, writerIn } from '../../src/messages/render-message.ts';
import type { Markup } from '../../src/messages/text-format.ts';
import { englishWordsIn } from '../support/english-words.ts';
import { FOREIGN, NUMBERS, samplesOf } from '../support/sentence-samples.ts';

const ROOT = join(import.meta.dirname, '../..');
const ENGLISH = sentencesIn(languageText('en'));
const IDS = [...ENGLISH.keys()];

/** Takes foreign texts where they belong, and makes them harmless there. */
const SAFE: Markup = { ...plainText, code: () => '`…`', prose: () => '…', link: (words) => words };

const WITHOUT_MOVING_NUMBERS: Markup = { ...SAFE, showsNumbers: false };

/** A sentence in each of its forms, or in those that it has with these numbers. */
function formsOf(
  id: string,
  language: Language,
  numbers?: readonly number[],
  markup = SAFE,
): readonly string[] {
  const key = id.replaceAll('_', '.');
  return samplesOf(ENGLISH.get(id) ?? new Map(), numbers).map((parameters) =>
    renderMessage({ key, parameters } as unknown as Message, language, markup),
  );
}

/** Whether it stays as it is where numbers that may move are left out. */
function isFixed(id: string, language: Language): boolean {
  const said = [5, 21].map((number) => formsOf(id, language, [number], WITHOUT_MOVING_NUMBERS).join('\n'));
  return said[0] !== said[1];
}

it('have types that were made of the files as they are', () => {
  expect(readFileSync(join(ROOT, SENTENCE_TYPES_FILE), 'utf8')).toBe(sentenceTypes(ROOT));
  expect(LANGUAGES).toEqual(languagesIn(ROOT));
});

it('say in English, for the time being, what nobody has translated yet', async () => {
  const missing = LANGUAGES.map((language) => {
    const own = sentencesIn(languageText(language));
    return [language, IDS.filter((id) => !own.has(id))] as const;
  }).filter(([, ids]) => ids.length > 0);

  await expect(`${JSON.stringify(Object.fromEntries(missing), undefined, 2)}\n`).toMatchFileSnapshot(
    'not-translated.json',
  );
});

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  const own = sentencesIn(languageText(language));

  it('are those of the English file, with its parameters', () => {
    const others = [...own].filter(([id, parameters]) => {
      const english = ENGLISH.get(id);
      return (
        english === undefined || [...parameters].some(([name, { type }]) => english.get(name)?.type !== type)
      );
    });
    const silent = [...own].filter(([id, parameters]) =>
      [...(ENGLISH.get(id) ?? [])].some(
        ([name, { isPluralAlone }]) => !isPluralAlone && !parameters.has(name),
      ),
    );

    expect([...others, ...silent].map(([id]) => id)).toEqual([]);
  });

  it('let strangers speak in code spans only', () => {
    const unsafe = IDS.filter((id) =>
      formsOf(id, language).some((said) =>
        new RegExp(`${FOREIGN}|undefined|\\[object|NaN|[{}]`, 'u').test(said),
      ),
    );
    expect(unsafe).toEqual([]);
  });

  it('tell one number from another where the English ones do', () => {
    const confused = IDS.filter((id) => {
      const [english, said] = (['en', language] as const).map((each) =>
        NUMBERS.map((number) => formsOf(id, each, [number]).join('\n')),
      );
      return new Set(said).size < new Set(english).size;
    });
    expect(confused).toEqual([]);
  });

  it('let those numbers move that the English ones let move', () => {
    expect(IDS.filter((id) => isFixed(id, language) !== isFixed(id, 'en'))).toEqual([]);
  });

  it('elide nothing before a name, which may begin with any letter', () => {
    expect(languageText(language)).not.toMatch(/’\{ (?:TIER|CODE|CODE_LINK)\(/u);
  });

  it('have the plural forms of the language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(localeOf(language)).resolvedOptions();
    const keys = [...languageText(language).matchAll(/^ *\*?\[(zero|one|two|few|many|other)\]/gmu)];

    expect(keys.map(([, key]) => key).filter((key) => !pluralCategories.includes(key as 'other'))).toEqual(
      [],
    );
  });

  it('call a translation by the name of its own language', () => {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? '';
    // In some the name stands in full only where there are several: "português (Brasil)", "português europeu".
    const [short = ''] = language.startsWith('pt') ? name.split(' ') : [name];
    expect(writerIn(language, plainText).write(message('review.translation', {}))).toContain(short);
  });

  it('fit on the button', () => {
    const { write } = writerIn(language, plainText);

    expect(write(message('review.recheck.label', {})).length).toBeLessThanOrEqual(20);
    expect(write(message('review.recheck.description', {})).length).toBeLessThanOrEqual(40);
  });

  it('are set with the apostrophe and the spaces of print', () => {
    const wrong = IDS.filter((id) =>
      formsOf(id, language).some((said) => /['"]|\s\s|^\s|\s$|[ \n][.,;:!?](?:\s|$)/u.test(said)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the Swahili sentences', () => {
  it.each(IDS)('have no English word: %s', (id) => {
    expect(formsOf(id, 'sw').flatMap(englishWordsIn)).toEqual([]);
  });
});

describe('a language file', () => {
  it.each([
    ['a = { $name } and { CODE($name) }', 'a: $name is number and string'],
    ['a = { NUMBER($count) }', 'There is no function NUMBER'],
    ['a = { b }', 'There is no b'],
    ['a = { -b }', 'A sentence may not have a TermReference'],
    ['a = { STRONG($name) }\n    { CODE($name) }', 'a: $name is number and string'],
    ['a = { $count', 'Cannot be read: a = { $count'],
  ])('may not say %j', (text, problem) => {
    expect(() => sentencesIn(text)).toThrow(problem);
  });
});
