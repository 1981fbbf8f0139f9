import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { ASKED_KINDS } from '../../src/landscape/entry-layout.ts';
import { LANGUAGES } from '../../src/messages/catalogue.ts';
import { message } from '../../src/messages/message.ts';

function problemsOf(text: string): readonly object[] {
  const parsed = parseConfiguration(text);
  return parsed.isValid ? [] : parsed.problems;
}

const YAML_CHARACTERS = Array.from(' \n\t:-[]{}&*!|>\'"#%@`,?ab1é');

describe('parseConfiguration', () => {
  it.each(['', '# nothing but a comment\n', '{}', 'preset: ebpf.io', '---\npreset: landscape2\n'])(
    'takes %j',
    (text) => {
      expect(problemsOf(text)).toEqual([]);
    },
  );

  it('takes a level alone and a level with thresholds', () => {
    const text = 'requirements:\n  maturity: required\n  maintained: { level: advice, commitDays: 30 }\n';
    expect(parseConfiguration(text)).toEqual({
      isValid: true,
      configuration: {
        requirements: { maturity: 'required', maintained: { level: 'advice', commitDays: 30 } },
      },
    });
  });

  it('takes `off` as a word, as YAML 1.2 does', () => {
    expect(problemsOf('entryChecks:\n  stars: off\n')).toEqual([]);
  });

  it.each([
    ['requirments: {}', 1, 'requirments', 'requirements'],
    ['preset: ebpf.io\nrequirements:\n  maturty: off', 3, 'maturty', 'maturity'],
    ['requirements:\n  maintained:\n    comitDays: 3', 3, 'comitDays', 'commitDays'],
    ['lists:\n  - path: a\n    format: json\n    teir: major', 4, 'teir', 'tier'],
    ['commands:\n  aprove: admin', 2, 'aprove', undefined],
    ['__proto__:\n  polluted: true', 1, '__proto__', undefined],
    ['constructor: 1', 1, 'constructor', undefined],
  ])('tells of an unknown key in %j', (text, line, key, meant) => {
    expect(problemsOf(text)).toEqual([
      { line, key, message: message('configuration.unknown-key', { key, meant }) },
    ]);
  });

  it.each([
    ['language: de', 1, 'language', { sentence: 'one-of', values: [...LANGUAGES, 'auto'] }],
    [
      '\nrequirements:\n  maturity: requierd',
      3,
      'requirements.maturity',
      { sentence: 'one-of', values: ['required', 'advice', 'off'] },
    ],
    [
      'requirements:\n  maintained: { commitDays: 0 }',
      2,
      'requirements.maintained.commitDays',
      { sentence: 'whole-number', minimum: 1, maximum: 3650 },
    ],
    ['checkLinks: "no"', 1, 'checkLinks', { sentence: 'yes-or-no' }],
    ['labels:\n  prefix: 5', 2, 'labels.prefix', { sentence: 'text', maximum: 30 }],
    [
      `labels: { names: { ready: ${'a'.repeat(51)} } }`,
      1,
      'labels.names.ready',
      { sentence: 'text', maximum: 50 },
    ],
    ['labels:\n  names:\n    ready: "a\\nb"', 3, 'labels.names.ready', { sentence: 'text', maximum: 50 }],
    ['nextSteps:\n  text: x\n  url: http://a.b', 3, 'nextSteps.url', { sentence: 'address', maximum: 500 }],
    ['lists: []', 1, 'lists', { sentence: 'list', maximum: 100 }],
    ['labels: none', 1, 'labels', { sentence: 'group', keys: ['prefix', 'names'] }],
    [
      'commands:\n  accept: read',
      2,
      'commands.accept',
      { sentence: 'one-of', values: ['write', 'maintain', 'admin'] },
    ],
    [
      'lists:\n  - path: a\n    format: yaml\n    entries:\n      kinds:\n        homepage: adress',
      6,
      'lists.entries.kinds.homepage',
      { sentence: 'one-of', values: [...ASKED_KINDS] },
    ],
  ])('says what should stand in the place of %j', (text, line, key, { sentence, ...wanted }) => {
    expect(problemsOf(text)).toEqual([
      { line, key, message: { key: `configuration.${sentence}`, parameters: { key, ...wanted } } },
    ]);
  });

  it.each([
    ['lists:\n  - path: a', 2, 'lists.format'],
    ['nextSteps:\n  url: https://a.b', 1, 'nextSteps.text'],
  ])('tells of a missing key in %j', (text, line, key) => {
    expect(problemsOf(text)).toEqual([{ line, key, message: message('configuration.missing-key', { key }) }]);
  });

  it.each([
    ['a: "b', 1, 'malformed'],
    ['labels:\n    prefix: a\n  names: {}', 3, 'indentation'],
    ['a: [\nb]', 2, 'indentation'],
    ['preset: ebpf.io\npreset: ebpf.io', 2, 'duplicate-key'],
    ['labels:\n\tprefix: a', 2, 'tab'],
    ['preset: ebpf.io\n---\npreset: ebpf.io', 2, 'several-documents'],
    ['preset: ebpf.io\n? [a]\n: 1', 2, 'malformed'],
    // Turned into an object, this took for ever.
    [`${' ?'.repeat(300)} 2`, 1, 'malformed'],
    ['a: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]', 1, 'aliases'],
    ['#'.repeat(100_001), 1, 'too-long'],
    ['['.repeat(10_000), 1, 'malformed'],
  ] as const)('says why %#. is none', (text, line, reason) => {
    expect(problemsOf(text)).toEqual([{ line, message: message(`configuration.syntax-${reason}`, {}) }]);
  });

  it.each(['just a text', '- a\n- b', '5'])('wants keys in place of %j', (text) => {
    expect(problemsOf(text)).toEqual([{ line: 1, message: message('configuration.not-a-group', {}) }]);
  });

  it.each([
    ['labels:\n  names:\n    ready: Same\n    major: same', 4, ['ready', 'major']],
    ['labels:\n  names:\n    major: landscape/ready', 3, ['ready', 'major']],
    ['labels:\n  prefix: x/\n  names: { removal: x/update }', 3, ['update', 'removal']],
  ] as const)('refuses one name for two labels in %j', (text, line, [one, other]) => {
    expect(problemsOf(text)).toEqual([
      { line, message: message('configuration.same-label', { one, other }) },
    ]);
  });

  it('tells of at most twenty problems', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `key${index}: 1`).join('\n');
    expect(problemsOf(text)).toHaveLength(20);
  });

  it('never throws, and names a line of the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...YAML_CHARACTERS) }), (text) => {
        const parsed = parseConfiguration(text);
        const lines = text.split('\n').length;
        if (parsed.isValid) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { line } of parsed.problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 500 },
    );
  });
});
