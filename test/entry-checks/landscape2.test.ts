import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/config/presets.ts';
import { touchesList } from '../../src/landscape/list-definition.ts';
import { entryHeading } from '../../src/review/entry-heading.ts';
import { plainText } from '../../src/messages/plain-text.ts';
import { renderMessage } from '../../src/messages/render-message.ts';
import { scopeOf } from '../../src/requirements/asked.ts';
import type { EntryChange } from '../../src/landscape/entry-change.ts';
import { aPullRequest, type Files } from '../support/a-pull-request.ts';
import { LANDSCAPE } from '../support/a-list.ts';
import { foundBy, lineOf, problemsOf } from '../support/problems-of.ts';

type Groups = Readonly<Record<string, readonly string[]>>;

/** One category with these subcategories, whose items have these names. */
function landscape(groups: Groups, lines: readonly string[] = []): string {
  const subcategories = Object.entries(groups).map(([group, names]) => {
    const items = names.map(
      (name) =>
        `          - item:\n            name: ${name}\n            homepage_url: https://example.org\n            logo: ${name}.svg\n${lines.map((line) => `            ${line}\n`).join('')}`,
    );
    return `      - subcategory:\n        name: ${group}\n        items:\n${items.join('')}`;
  });
  return `landscape:\n  - category:\n    name: Members\n    subcategories:\n${subcategories.join('')}`;
}

function pullRequest(base: Files, head: Files, preset: 'landscape2' | 'cncf' = 'landscape2') {
  return aPullRequest({ base, head, policy: PRESETS[preset] });
}

function moved(base: Groups, head: Groups, lines: readonly string[] = []) {
  return pullRequest({ [LANDSCAPE]: landscape(base, lines) }, { [LANDSCAPE]: landscape(head, lines) });
}

function headingOf(change: EntryChange): string {
  const scope = scopeOf(change);
  const home = { kind: 'none' } as const;
  const entry = { change, scope, home, findings: [], problems: [], verdict: 'ready' } as const;
  return renderMessage(entryHeading(entry), 'en', plainText);
}

describe('a move between groups', () => {
  it('is a change, and is said', () => {
    const { changes } = moved({ Gold: ['a', 'b'], Silver: ['c'] }, { Gold: ['b'], Silver: ['a', 'c'] });

    expect(changes.map(({ kind }) => kind)).toEqual(['modified']);
    expect(changes.map(headingOf).join()).toContain('from `Members / Gold` to `Members / Silver`');
  });

  it('is none where the group alone has another name', () => {
    expect(moved({ Gold: ['a', 'b'] }, { Golden: ['a', 'b'] }).changes).toEqual([]);
  });

  it('leaves the twin of an entry in another group alone', () => {
    const { changes } = moved({ Gold: ['a'], Silver: ['a', 'c'] }, { Gold: [], Silver: ['a', 'c'] });

    expect(changes.map((change) => [change.kind, 'before' in change && change.before.group])).toEqual([
      ['removed', 'Members / Gold'],
    ]);
  });
});

describe('who is a project', () => {
  it.each([
    [[], 'entry-checks'],
    [['project: sandbox'], 'full'],
    [['repo_url: https://github.com/a/a'], 'full'],
  ] as const)('by %j', (lines, expected) => {
    const { changes } = moved({ Gold: ['a'] }, { Gold: ['a', 'b'] }, lines);

    expect(changes.map(scopeOf)).toEqual([expected]);
  });

  it('is what the configuration says', () => {
    const [list] = PRESETS.landscape2.lists;
    const policy = {
      ...PRESETS.landscape2,
      lists: list === undefined ? [] : [{ ...list, projects: ['Members / Gold'] }],
    };
    const base = { [LANDSCAPE]: landscape({ Gold: ['a'], Silver: ['c'] }) };
    const head = { [LANDSCAPE]: landscape({ Gold: ['a', 'b'], Silver: ['c', 'd'] }) };

    expect(aPullRequest({ base, head, policy }).changes.map(scopeOf)).toEqual(['full', 'entry-checks']);
  });
});

describe('the order of names', () => {
  const listed = ['Alpha', 'beta', 'Delta', 'Gamma'] as const;

  it('is told with the neighbors', () => {
    const input = moved({ Gold: listed }, { Gold: [...listed, 'Charlie'] });
    const [problem] = foundBy(input, 'position');

    expect(problem?.severity).toBe('notice');
    expect(problem?.message).toMatchObject({
      key: 'position.name-between',
      parameters: { name: 'Charlie', previous: 'beta', next: 'Delta' },
    });
  });

  it.each([
    ['in its place', listed, ['Alpha', 'beta', 'Charlie', 'Delta', 'Gamma']],
    ['among entries without order', ['d', 'a', 'c', 'b'], ['d', 'a', 'c', 'b', 'aa']],
    ['among a few', ['b', 'c'], ['b', 'c', 'a']],
    [
      'in its place word by word',
      ['Ace', 'Portainer (member)', 'Porch (member)', 'Portworx', 'Zeta'],
      ['Ace', 'Port (member)', 'Portainer (member)', 'Porch (member)', 'Portworx', 'Zeta'],
    ],
    [
      'in the place of the letters that one is made of',
      ['Abc', 'Ceph', 'Dart', 'Zig'],
      ['Abc', 'Ænix', 'Ceph', 'Dart', 'Zig'],
    ],
    [
      'beside one that reads the same without its signs',
      ['.NET', 'C++', 'Pony', 'Rust', 'Swift', 'Wat', 'Zig'],
      ['.NET', 'C', 'C++', 'Pony', 'Rust', 'Swift', 'Wat', 'Zig'],
    ],
  ])('leaves alone what is %s', (_case, before, after) => {
    expect(problemsOf(moved({ Gold: before }, { Gold: after }), 'position')).toEqual([]);
  });
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

describe('a hosted logo', () => {
  const list = { [LANDSCAPE]: landscape({ Gold: ['a'] }) };

  it.each([
    ['taken away', { 'hosted_logos/b.svg': SVG }, ['failure logo.removed-hosted']],
    ['replaced', { 'hosted_logos/a.svg': `${SVG}\n`, 'hosted_logos/b.svg': SVG }, []],
    [
      'of scripts',
      { 'hosted_logos/a.svg': '<svg onload="x()"><script/></svg>', 'hosted_logos/b.svg': SVG },
      ['failure logo.svg-active'],
    ],
    [
      'of pixels',
      {
        'hosted_logos/a.svg': '<svg><image href="data:image/png;base64,AA"/></svg>',
        'hosted_logos/b.svg': SVG,
      },
      ['warning logo.svg-raster'],
    ],
    [
      'with text',
      { 'hosted_logos/a.svg': '<svg><text>a</text></svg>', 'hosted_logos/b.svg': SVG },
      ['notice logo.svg-text'],
    ],
    [
      'a page',
      { 'hosted_logos/a.svg': '<!DOCTYPE html><html></html>', 'hosted_logos/b.svg': SVG },
      ['failure logo.no-svg'],
    ],
    [
      'of nobody',
      { 'hosted_logos/a.svg': SVG, 'hosted_logos/b.svg': SVG, 'hosted_logos/c.svg': SVG },
      ['warning logo.unused'],
    ],
  ])('%s', (_case, logos, expected) => {
    const before = { ...list, 'hosted_logos/a.svg': SVG, 'hosted_logos/b.svg': SVG };
    const input = pullRequest(before, { ...list, ...(logos as Files) });

    expect(problemsOf(input)).toEqual(expected);
    const changed = { changedFiles: input.changedFiles, areFilesTruncated: false };
    expect(touchesList(changed, PRESETS.landscape2)).toBe(true);
  });

  it('is told on the line of the entry that names it', () => {
    const input = pullRequest({ ...list, 'hosted_logos/a.svg': SVG }, list);

    expect(foundBy(input, 'logo').map((problem) => lineOf(input, problem))).toEqual(['logo: a.svg']);
  });

  it('turns up text where the preset asks for shapes', () => {
    const input = pullRequest(list, { ...list, 'hosted_logos/a.svg': '<svg><text>a</text></svg>' }, 'cncf');

    expect(problemsOf(input, 'logo')).toEqual(['warning logo.svg-text']);
  });

  it.each([
    ['./b.svg', []],
    ['b.png', ['warning logo.not-vector']],
    ['other.svg', ['failure logo.no-hosted-file']],
  ])('is named %s', (file, expected) => {
    const added = landscape({ Gold: ['a', 'b'] }).replace('logo: b.svg', `logo: ${file}`);
    const logos = { 'hosted_logos/a.svg': SVG, 'hosted_logos/b.svg': SVG };

    expect(problemsOf(pullRequest({ ...list, ...logos }, { [LANDSCAPE]: added, ...logos }), 'logo')).toEqual(
      expected,
    );
  });
});

function subcategory(name: string, items: string): string {
  return `      - subcategory:\n        name: ${name}\n        items:\n${items}`;
}

function listedAs(name: string, repository = 'ada/ada'): string {
  const address = `https://github.com/${repository}`;
  return `          - item:\n            name: ${name}\n            homepage_url: https://example.org\n            repo_url: ${address}\n            logo: a.svg\n`;
}

describe('an organization that is listed as a member and as a provider', () => {
  it.each([
    ['Silver', 'Certified Service Provider', []],
    ['Tracing', 'Networking', ['warning duplicate.repository']],
  ])('may name the same repository in %s and %s', (one, other, expected) => {
    const start = `landscape:\n  - category:\n    name: ${one === 'Silver' ? 'Members' : 'Tools'}\n    subcategories:\n`;
    const base =
      start + subcategory(one, listedAs('Ada (member)')) + subcategory(other, listedAs('Other', 'o/o'));
    const input = aPullRequest({
      base: { [LANDSCAPE]: base },
      head: { [LANDSCAPE]: base + listedAs('Ada (provider)') },
      policy: PRESETS.cncf,
    });

    expect(problemsOf(input, 'duplicate')).toEqual(expected);
  });
});
