import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../src/entry-checks/apply-edits.ts';
import { parseList } from '../../src/landscape/parse-list.ts';
import { plainText } from '../../src/messages/plain-text.ts';
import { renderMessage } from '../../src/messages/render-message.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import {
  aCard,
  EMERGING,
  EMERGING_JS,
  javascriptList,
  jsonList,
  LANDSCAPE,
  landscapeYaml,
  anItem,
  LIBRARIES,
  component,
  aLibrary,
  LISTED,
  MAJOR,
} from '../support/a-list.ts';
import { foundBy, lineOf, problemsOf } from '../support/problems-of.ts';
import { PRESETS } from '../../src/config/presets.ts';

const GOOD = jsonList([...LISTED, aCard('new')]);

function changing(path: string, base: string, head: string) {
  return aPullRequest({ base: { [path]: base }, head: { [path]: head } });
}

describe('a byte order mark', () => {
  const MARK = '\uFEFF';

  it('of a JSON file stands in the way of the site, and is taken out', () => {
    const input = changing(EMERGING, jsonList(LISTED), MARK + GOOD);
    const [problem, ...others] = foundBy(input);

    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: 'failure',
      message: { key: 'syntax.byte-order-mark' },
      range: { start: { line: 1 } },
    });
    expect(input.changes).toHaveLength(1);
    expect(applyEdits(MARK + GOOD, problem?.edits ?? [])).toBe(GOOD);
  });

  it('is left to the base that had it, and to the one who takes it out', () => {
    expect(problemsOf(changing(EMERGING, MARK + jsonList(LISTED), MARK + GOOD), 'syntax')).toEqual([]);
    expect(problemsOf(changing(EMERGING, MARK + jsonList(LISTED), GOOD), 'syntax')).toEqual([]);
  });

  it('is allowed in JavaScript and in YAML', () => {
    const module = javascriptList([...LISTED, aCard('new')]);
    const yaml = aPullRequest({
      base: { [LANDSCAPE]: landscapeYaml([anItem('one')]) },
      head: { [LANDSCAPE]: MARK + landscapeYaml([anItem('one')]) },
      policy: PRESETS.landscape2,
    });

    expect(problemsOf(changing(EMERGING_JS, javascriptList(LISTED), MARK + module), 'syntax')).toEqual([]);
    expect(problemsOf(yaml, 'syntax')).toEqual([]);
  });
});

describe('JSON', () => {
  it.each([
    ['a trailing comma', GOOD.replace(/\}\n\]\n$/, '},\n]\n'), 'syntax.trailing-comma', '},'],
    [
      'a trailing comma in a card',
      GOOD.replace(/100\n {2}\}\n\]/, '100,\n  }\n]'),
      'syntax.trailing-comma',
      '"githubStars": 100,',
    ],
    [
      'a missing comma',
      GOOD.replace('"name": "new",', '"name": "new"'),
      'syntax.missing-comma',
      '"name": "new"',
    ],
    [
      'a comment',
      GOOD.replace('"name": "new",', '"name": "new", // the name'),
      'syntax.comment',
      '"name": "new", // the name',
    ],
    [
      'a key that stands twice',
      GOOD.replace('"name": "new",', '"name": "new",\n    "name": "neu",'),
      'syntax.duplicate-key',
      '"name": "neu",',
    ],
    [
      'an open quote',
      GOOD.replace('"name": "new",', '"name": "new,'),
      'syntax.unterminated-string',
      '"name": "new,',
    ],
    [
      'single quotes',
      GOOD.replace('"name": "new"', `"name": 'new'`),
      'syntax.unexpected-token',
      `"name": 'new',`,
    ],
    [
      'a conflict',
      GOOD.replace('    "name": "new",', '<<<<<<< HEAD\n    "name": "new",'),
      'syntax.conflict-marker',
      '<<<<<<< HEAD',
    ],
  ])('%s', (_case, head, key, line) => {
    const input = changing(EMERGING, jsonList(LISTED), head);
    const found = foundBy(input, 'syntax');

    expect(found.map(({ severity, message }) => `${severity} ${message.key}`)).toEqual([`failure ${key}`]);
    expect(found.map((problem) => lineOf(input, problem))).toEqual([line]);
  });

  it.each([
    ['an end that is missing', GOOD.slice(0, -4), 'syntax.unexpected-end'],
    ['something else than a list', '{ "a": 1 }\n', 'syntax.not-a-list'],
  ])('%s', (_case, head, key) => {
    expect(problemsOf(changing(EMERGING, jsonList(LISTED), head), 'syntax')).toContain(`failure ${key}`);
  });

  it.each([
    ['a trailing comma', GOOD.replace(/\}\n\]\n$/, '},\n]\n')],
    ['a missing comma', GOOD.replace('"name": "new",', '"name": "new"')],
    ['brackets between two entries', GOOD.replace(/\n {2}\},\n {2}\{(\n.*\n {4}"name": "new")/, '$1')],
    ['the bracket that closes an entry', GOOD.replace(/\n {2}\}\n\]/, '\n]')],
    ['a bracket and its comma', GOOD.replace(/\n {2}\},\n {2}\{(\n.*\n {4}"name": "new")/, '\n  {$1')],
  ])('is put back as it was: %s', (_case, head) => {
    const input = changing(EMERGING, jsonList(LISTED), head);
    const edits = foundBy(input, 'syntax').flatMap((problem) => problem.edits ?? []);

    expect(head).not.toBe(GOOD);
    expect(applyEdits(head, edits)).toBe(GOOD);
  });

  it('leaves the other changed lists to be checked', () => {
    const base = { [EMERGING]: jsonList(LISTED), [MAJOR]: jsonList([]) };
    const head = {
      [EMERGING]: GOOD.replace(/\}\n\]\n$/, '},\n]\n'),
      [MAJOR]: jsonList([aCard('big', { title: '' })]),
    };

    expect(problemsOf(aPullRequest({ base, head }))).toEqual([
      'failure syntax.trailing-comma',
      'failure schema.empty',
    ]);
  });

  it('is not told of what the base has', () => {
    const broken = jsonList(LISTED).replace('"name": "listed2",', '"name": "listed2", // two');
    const head = GOOD.replace('"name": "listed2",', '"name": "listed2", // two');

    expect(problemsOf(changing(EMERGING, broken, head), 'syntax')).toEqual([]);
    expect(problemsOf(changing(EMERGING, broken, jsonList(LISTED)), 'syntax')).toEqual([]);
  });
});

describe('the other formats', () => {
  const libraries = [aLibrary('one')];

  it.each([
    [
      EMERGING_JS,
      javascriptList(LISTED),
      javascriptList([...LISTED, aCard('new')]).replace(`name: 'new',`, `name: 'new'`),
    ],
    [
      LIBRARIES,
      component(libraries, ['one']),
      component(libraries, ['one']).replace(`name: 'one',`, `name: 'one'`),
    ],
  ])('%s', (path, base, head) => {
    expect(problemsOf(changing(path, base, head), 'syntax')).toEqual(['failure syntax.missing-comma']);
  });

  it('landscape.yml', () => {
    const good = landscapeYaml([anItem('one')]);
    const input = aPullRequest({
      base: { [LANDSCAPE]: good },
      head: { [LANDSCAPE]: good.replace('logo: one.svg', 'logo: "one.svg') },
      policy: PRESETS.landscape2,
    });

    expect(problemsOf(input, 'syntax').every((problem) => problem.startsWith('failure'))).toBe(true);
    expect(problemsOf(input, 'syntax')).not.toEqual([]);
  });

  it('reads what JavaScript may have: trailing commas, comments and template literals', () => {
    const head = javascriptList([...LISTED, aCard('new')])
      .replace(`'What new does.'`, '`What new\n does.`')
      .replace(`name: 'new'`, `// a name\n    name: 'new'`);

    expect(problemsOf(changing(EMERGING_JS, javascriptList(LISTED), head), 'syntax')).toEqual([]);
  });

  it('takes a value that is computed for something that it cannot check', () => {
    const head = javascriptList([...LISTED, aCard('new')]).replace(`'Title of new'`, 'titleOf(`new`)');

    expect(problemsOf(changing(EMERGING_JS, javascriptList(LISTED), head))).toEqual([
      'notice syntax.not-a-literal',
    ]);
  });
});

it('the list that is built for these tests is read without a problem', () => {
  const [definition] = PRESETS['ebpf.io'].lists;

  expect(definition && parseList(EMERGING, definition, GOOD).problems).toEqual([]);
});

describe('a slip in a landscape.yml', () => {
  const NAME = 'name: new';
  const HOME = '            homepage_url: https://new.example.org\n';

  it.each([
    [NAME, 'name: "new', 'This text has no closing quote on its line. Please close it.'],
    [
      HOME,
      '\t\t\thomepage_url: https://new.example.org\n',
      'This line is indented with a tab, and YAML takes spaces alone. Please indent it with spaces, like the lines around it.',
    ],
    [
      HOME,
      HOME.slice(2),
      'This line does not begin where it should. Please indent it like the lines of the entry around it.',
    ],
    [
      HOME,
      HOME.replace(': ', ' '),
      '`homepage_url` needs a colon and a space behind it, as the other fields have.',
    ],
    [NAME, 'name: new: shiny', '`:` has a meaning of its own in YAML. Please put this value in quotes.'],
    [HOME, HOME + HOME, '`homepage_url` stands twice in the same entry. Please keep one of them.'],
    [NAME, 'name:', '`name` is empty. Please fill it in.'],
    [
      `${NAME}\n            `,
      '',
      'This entry has no `name`, and the landscape cannot be built without it. Please add it.',
    ],
  ])('%j as %j is told in a sentence, and nothing else is', (written, slip, sentence) => {
    const head = landscapeYaml([anItem('listed'), anItem('new')]).replace(written, slip);
    const input = aPullRequest({
      base: { [LANDSCAPE]: landscapeYaml([anItem('listed')]) },
      head: { [LANDSCAPE]: head },
      policy: PRESETS.landscape2,
    });

    const found = foundBy(input).filter(({ check }) => check !== 'logo');
    expect(found.map(({ message }) => renderMessage(message, 'en', plainText))).toEqual([sentence]);
  });
});
