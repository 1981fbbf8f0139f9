import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { fluentFunctions, fluentValues } from '../../src/messages/fluent-values.ts';
import { message } from '../../src/messages/message.ts';
import { plainText } from '../../src/messages/plain-text.ts';
import { writerIn } from '../../src/messages/render-message.ts';

const { format } = writerIn('en', plainText);
const STRANGER = '<b>@octocat</b>';

/** A sentence as a language file could have it, given a stranger's text and a list of them. */
function say(sentence: string): string {
  const functions = fluentFunctions('en', format, () => 'inner');
  const bundle = new FluentBundle('en', { functions, useIsolating: false });
  bundle.addResource(new FluentResource(`sentence = ${sentence}`));
  const pattern = bundle.getMessage('sentence')?.value ?? '';
  return bundle.formatPattern(pattern, fluentValues({ name: STRANGER, names: [STRANGER], count: 5 }, format));
}

describe('a language file', () => {
  it.each([
    ['{ $name }', 'Only a function may show this'],
    ['{ $names }', 'Only a function may show this'],
    ['{ STRONG($name) }', 'Only a function may show this'],
    ['{ STRONG("a ", $names) }', 'Only a function may show this'],
    ['{ LINK($name, "https://example.org") }', 'Only a function may show this'],
    ['{ CODE($names) }', 'given no text'],
    ['{ BARS($nothing) }', 'Unknown variable'],
    ['{ NAME($name) }', 'Unknown function'],
  ])('cannot let a stranger speak: %s', (sentence, problem) => {
    expect(() => say(sentence)).toThrow(problem);
  });

  it.each([
    ['{ CODE($name) }', '`<b>@octocat</b>`'],
    ['{ LIST($names) }', '`<b>@octocat</b>`'],
    [
      '{ LINK(CODE($name), "https://example.org/", $name) }',
      '`<b>@octocat</b>` (https://example.org/<b>@octocat</b>)',
    ],
    ['{ HAS($name) ->\n [true] there\n *[false] not there\n }', 'there'],
    ['{ STRONG($count, " of ", FIXED($count)) }', '5 of 5'],
  ])('shows what it is given by a function: %s', (sentence, expected) => {
    expect(say(sentence)).toBe(expected);
  });
});

/** What only the type checker can refuse. */
export const refused = () => [
  // @ts-expect-error: a parameter is missing
  message('open-source.says', { path: 'README.md' }),
  // @ts-expect-error: one is superfluous
  message('open-source.none', { path: 'README.md' }),
  // @ts-expect-error: one is of another kind
  message('maturity.stars', { stars: '5' }),
  // @ts-expect-error: no sentence chooses by that word
  message('explain.level', { level: 'perhaps' }),
  // @ts-expect-error: there is no such sentence
  message('open-source.nothing', {}),
];
