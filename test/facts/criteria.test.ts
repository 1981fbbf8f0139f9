import { describe, expect, it } from 'vitest';
import { compareStatements, compareWithKnown, statementsIn } from '../../src/facts/criteria.ts';

const SECTION = 'Who is listed';
const MARKDOWN = { path: 'RULES.md', section: SECTION };
const JSON_FILE = { path: 'en/faq.json', section: SECTION };

function texts(text: string, place: Parameters<typeof statementsIn>[1]): readonly string[] {
  return statementsIn(text, place).map((statement) => statement.text);
}

function ids(text: string): readonly string[] {
  return statementsIn(text, { path: 'a.md' }).map(({ id }) => id);
}

describe('statementsIn', () => {
  it.each([
    ['the whole document', '# Rules\n\nOne rule. Another\nrule.\n', { path: 'a.md' }],
    ['a section', `# ${SECTION}\n\nOne rule. Another\nrule.\n\n# Else\n\nNot this.`, MARKDOWN],
    ['a list', `## Who is listed?\n- One rule.\n- Another\n  rule.\n`, MARKDOWN],
    [
      'marks and links',
      `## ${SECTION}\n1. **One** rule.\n2. [Another](https://a.example) \`rule.\``,
      MARKDOWN,
    ],
    [
      'a text beside its title',
      JSON.stringify([
        { q: 'Other', a: 'No.' },
        { q: SECTION, a: '<p>One rule.</p><ul><li>Another rule.</li></ul>' },
      ]),
      JSON_FILE,
    ],
    [
      'a key',
      JSON.stringify({ other: 'No.', 'who-is-listed': ['One rule.', { more: 'Another<br>rule.' }] }),
      JSON_FILE,
    ],
  ])('reads %s', (name, text, place) => {
    const found = texts(text, place).filter((each) => each !== 'Rules' && each !== '# Rules');
    expect(found).toEqual(
      name === 'a key' ? ['One rule.', 'Another', 'rule.'] : ['One rule.', 'Another rule.'],
    );
  });

  it.each([
    ['a section that is not there', '# Else\n\nOne rule.', MARKDOWN],
    ['a key that is not there', '{"other":"One rule."}', JSON_FILE],
    ['broken JSON', '{"who is listed":', JSON_FILE],
    ['nothing', '', { path: 'a.md' }],
    ['signs alone', '---\n\n***\n', { path: 'a.md' }],
  ])('finds nothing in %s', (_, text, place) => {
    expect(texts(text, place)).toEqual([]);
  });

  it('knows a sentence again whose markup, punctuation or capitals are others', () => {
    expect(ids('<p>More than <b>50</b> stars</p>')).toEqual(ids('more than 50 stars.'));
    expect(ids('It is open.All of it')).toEqual(ids('It is open. All of it'));
    expect(ids('More than 50 stars.')).not.toEqual(ids('More than 500 stars.'));
  });

  it('reads a site in a language without capitals', () => {
    expect(texts('三ヶ月以上。星は五十以上。', { path: 'a.md' })).toEqual(['三ヶ月以上。', '星は五十以上。']);
  });

  it('comes to an end with what nobody wrote for people', () => {
    const deep = `${'['.repeat(5000)}"a"${']'.repeat(5000)}`;
    expect(texts(deep, { path: 'a.json' })).toEqual([]);
    expect(statementsIn('A sentence. '.repeat(10_000), { path: 'a.md' })).toHaveLength(1);
    const many = Array.from({ length: 900 }, (_, index) => `- rule ${index}`).join('\n');
    expect(statementsIn(many, { path: 'a.md' })).toHaveLength(200);
    expect(statementsIn('<p '.repeat(60_000), { path: 'a.md' })).toHaveLength(1);
  });
});

it('tells which sentences go and come, wherever they stand', () => {
  const base = statementsIn('Old. Kept. Kept too.', { path: 'a.md' });
  const head = statementsIn('Kept too. New. Kept.', { path: 'a.md' });
  const { removed, added } = compareStatements(base, head);
  expect([removed, added].map((each) => each.map(({ text }) => text))).toEqual([['Old.'], ['New.']]);
});

it('compares with rules of which only the ids are known', () => {
  const known = ids('Old. Older. Kept.');
  const { added, missing } = compareWithKnown(known, statementsIn('Kept. New.', { path: 'a.md' }));
  expect(added.map(({ text }) => text)).toEqual(['New.']);
  expect(missing).toBe(2);
});
