import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../src/entry-checks/apply-edits.ts';
import type { CheckInput } from '../../src/entry-checks/entry-check.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import {
  aCard,
  aLibrary,
  anInfrastructureCard,
  anItem,
  component,
  EMERGING,
  INFRASTRUCTURE,
  javascriptList,
  LIBRARIES,
  LISTED_INFRASTRUCTURE,
} from '../support/a-list.ts';
import {
  adding,
  addingInJavascript,
  editing,
  foundBy,
  landscape2,
  lineOf,
  problemsOf,
} from '../support/problems-of.ts';

const REPOSITORY = 'https://github.com/owner/repo';

const elsewhere: CheckInput['factsOf'] = () => ({ home: { kind: 'elsewhere', urls: [] }, related: [] });

function cardWith(...urls: readonly (readonly [label: string, url: string])[]) {
  return aCard('new', { urls: urls.map(([label, url]) => ({ label, url })) });
}

describe('what breaks the star update', () => {
  it.each([
    ['another case', [['Github', REPOSITORY]], 'github-link.label'],
    ['another label', [['Source', REPOSITORY]], 'github-link.label'],
    ['no link to GitHub', [['Website', 'https://example.org']], 'github-link.missing'],
    [
      'two of them',
      [
        ['GitHub', REPOSITORY],
        ['GitHub', 'https://github.com/owner/other'],
      ],
      'github-link.two',
    ],
    ['an organization', [['GitHub', 'https://github.com/owner']], 'github-link.organisation'],
    [
      'a list of repositories',
      [['GitHub', 'https://github.com/orgs/owner/repositories']],
      'github-link.organisation',
    ],
    ['another host', [['GitHub', 'https://gitlab.com/owner/repo']], 'github-link.other-host'],
    ['a slash behind it', [['GitHub', `${REPOSITORY}/`]], 'github-link.not-canonical'],
    ['a folder', [['GitHub', `${REPOSITORY}/tree/main/tools`]], 'github-link.folder'],
    ['a page', [['GitHub', `${REPOSITORY}/wiki`]], 'github-link.not-canonical'],
    ['a query', [['GitHub', `${REPOSITORY}?tab=readme`]], 'github-link.not-canonical'],
    ['a fragment', [['GitHub', `${REPOSITORY}#readme`]], 'github-link.not-canonical'],
    ['.git', [['GitHub', `${REPOSITORY}.git`]], 'github-link.not-canonical'],
    ['www', [['GitHub', 'https://www.github.com/owner/repo']], 'github-link.not-canonical'],
  ] as const)('%s', (_case, urls, key) => {
    const card = cardWith(...urls);

    expect(problemsOf(adding([card]), 'github-link')).toEqual([`failure ${key}`]);
    expect(problemsOf(addingInJavascript([card]), 'github-link')).toEqual([`failure ${key}`]);
  });

  it('stands on the line of the address or of the label', () => {
    const address = adding([cardWith(['GitHub', `${REPOSITORY}/`])]);
    const label = adding([cardWith(['Github', REPOSITORY])]);

    expect(foundBy(address, 'github-link').map((problem) => lineOf(address, problem))).toEqual([
      `"url": "${REPOSITORY}/"`,
    ]);
    expect(foundBy(label, 'github-link').map((problem) => lineOf(label, problem))).toEqual([
      '"label": "Github",',
    ]);
  });

  it.each([
    ['Github', REPOSITORY],
    ['GitHub', `${REPOSITORY}/tree/main?x=1#y`],
  ])('is put right: %s %s', (label, url) => {
    const input = adding([cardWith([label, url])]);
    const text = input.head.lists[0]?.text ?? '';

    const fixed = applyEdits(
      text,
      foundBy(input, 'github-link').flatMap(({ edits = [] }) => edits),
    );

    expect(fixed).toBe(text.replace('"Github"', '"GitHub"').replace(url, REPOSITORY));
  });
});

it('a folder of a repository keeps its address and gets another label, after which nothing is left to do', () => {
  const folder = `${REPOSITORY}/tree/main/tools`;
  const input = adding([cardWith(['GitHub', folder])]);
  const text = input.head.lists[0]?.text ?? '';
  const edits = foundBy(input, 'github-link').flatMap((problem) => problem.edits ?? []);

  expect(applyEdits(text, edits)).toBe(text.replace(/"GitHub"(,\s+"url": "[^"]+\/tools")/, '"Source"$1'));
  for (const label of ['Source', 'github']) {
    expect(problemsOf(adding([cardWith([label, folder])]), 'github-link')).toEqual([
      'notice github-link.elsewhere',
    ]);
  }
});

describe('what is left alone', () => {
  it('a canonical link beside others', () => {
    const card = cardWith(
      ['Website', 'https://example.org'],
      ['GitHub', REPOSITORY],
      ['Docs', `${REPOSITORY}/wiki`],
    );

    expect(problemsOf(adding([card]), 'github-link')).toEqual([]);
  });

  it('what the base has', () => {
    const before = cardWith(['Github', `${REPOSITORY}/`]);

    expect(problemsOf(editing(before, { ...before, title: 'Another title' }), 'github-link')).toEqual([]);
  });

  it('a link to a page of the repository under a label of its own', () => {
    const card = cardWith(['Wiki', `${REPOSITORY}/wiki`]);

    expect(problemsOf(adding([card]), 'github-link')).toEqual(['failure github-link.missing']);
  });

  it('http, which the link check tells of', () => {
    expect(problemsOf(adding([cardWith(['GitHub', 'http://github.com/owner/repo'])]), 'github-link')).toEqual(
      [],
    );
  });

  it('a project that lives elsewhere, but for a notice', () => {
    const card = cardWith(['Git', 'https://gitlab.com/owner/repo']);

    expect(problemsOf(adding([card], { factsOf: elsewhere }), 'github-link')).toEqual([
      'notice github-link.elsewhere',
    ]);
  });

  it('a list without star counts, but for a notice on what is odd', () => {
    const slash = anInfrastructureCard('new', { urls: [{ label: 'GitHub', url: `${REPOSITORY}/` }] });
    const none = anInfrastructureCard('other', {
      urls: [{ label: 'Git', url: 'https://gcc.gnu.org/git.html' }],
    });
    const input = aPullRequest({
      base: { [INFRASTRUCTURE]: javascriptList(LISTED_INFRASTRUCTURE) },
      head: { [INFRASTRUCTURE]: javascriptList([...LISTED_INFRASTRUCTURE, slash, none]) },
    });

    expect(problemsOf(input, 'github-link')).toEqual(['notice github-link.not-canonical']);
  });

  it('a library in a folder of a repository', () => {
    const libraries = [aLibrary('one'), aLibrary('two')];
    const folder = aLibrary('three', { linkUrl: `${REPOSITORY}/tree/main/lib` });
    const input = aPullRequest({
      base: { [LIBRARIES]: component(libraries, ['one', 'two']) },
      head: { [LIBRARIES]: component([...libraries, folder], ['one', 'two', 'three']) },
    });

    expect(input.changes).toHaveLength(1);
    expect(problemsOf(input, 'github-link')).toEqual([]);
  });

  it('a removal', () => {
    const card = cardWith(['Github', REPOSITORY]);
    const input = editing(card, card);
    const removed = {
      ...input,
      changes: [{ kind: 'removed', before: input.base.lists[0]?.entries[4] } as never],
    };

    expect(input.head.lists[0]?.path).toBe(EMERGING);
    expect(problemsOf(removed, 'github-link')).toEqual([]);
  });
});

describe('landscape2', () => {
  it.each([
    ['https://github.com/owner', ['notice github-link.no-repository']],
    [`${REPOSITORY}/tree/main`, ['notice github-link.not-gathered']],
    [`${REPOSITORY}/`, []],
    [REPOSITORY, []],
    ['https://gitlab.com/owner/repo', []],
  ])('%s', (url, expected) => {
    const input = landscape2([anItem('one')], [anItem('one'), anItem('two', { repo_url: url })]);

    expect(problemsOf(input, 'github-link')).toEqual(expected);
  });
});
