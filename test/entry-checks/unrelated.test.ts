import { describe, expect, it } from 'vitest';

import { aPullRequest } from '../support/a-pull-request.ts';
import type { Files } from '../support/a-pull-request.ts';
import {
  aCard,
  EMERGING,
  EMERGING_JS,
  javascriptList,
  jsonList,
  LISTED,
  logoRegistry,
  REGISTRY,
} from '../support/a-list.ts';
import { problemsOf } from '../support/problems-of.ts';

const BASE: Files = { [EMERGING]: jsonList(LISTED) };
const ADDITION: Files = { [EMERGING]: jsonList([...LISTED, aCard('new')]) };

describe('files beside a listing', () => {
  it.each([
    '.github/workflows/build.yml',
    '.github/actions/setup/action.yml',
    '.husky/pre-commit',
    'scripts/update.mjs',
    'deploy.sh',
    'tools/x.py',
    'Makefile',
    'Dockerfile',
  ])('%s is said loudly', (path) => {
    expect(
      problemsOf(aPullRequest({ base: BASE, head: { ...ADDITION, [path]: 'x\n' } }), 'unrelated'),
    ).toEqual(['warning unrelated.run']);
    const { [path]: _gone, ...without } = { ...ADDITION, [path]: '' };
    expect(
      problemsOf(aPullRequest({ base: { ...BASE, [path]: 'x\n' }, head: without }), 'unrelated'),
    ).toEqual(['warning unrelated.run']);
  });

  it.each([
    'README.md',
    'package.json',
    'package-lock.json',
    'content/pages/what-is-ebpf/index.md',
    'src/components/pages/home/hero.jsx',
    'src/data/pages/infrastructure/index.js',
    'static/images/cover.png',
    '.github/CODEOWNERS',
    'src/utils/scripts/format.js',
  ])('%s is fine', (path) => {
    expect(
      problemsOf(aPullRequest({ base: BASE, head: { ...ADDITION, [path]: 'x\n' } }), 'unrelated'),
    ).toEqual([]);
  });

  it('a script is no more than a notice where the site’s own upkeep brings it', () => {
    const updated = LISTED.map((card) => ({ ...card, githubStars: Number(card['githubStars']) + 1 }));
    const script = { 'scripts/update-stars.mjs': 'x\n' };

    const update = aPullRequest({ base: BASE, head: { [EMERGING]: jsonList(updated), ...script } });
    const migration = aPullRequest({
      base: BASE,
      head: { [EMERGING_JS]: javascriptList(LISTED), ...script },
    });

    expect(problemsOf(update, 'unrelated')).toEqual(['notice unrelated.run']);
    expect(problemsOf(migration, 'unrelated')).toEqual(['notice unrelated.run']);
  });
});

describe('reformatting', () => {
  const names = Array.from({ length: 12 }, (_, index) => `name${index}`);
  const module = logoRegistry(names);

  it.each([
    ['a list with four blanks', { [EMERGING]: JSON.stringify([...LISTED, aCard('new')], null, 4) }],
    [
      'a list with other line ends',
      { [EMERGING]: jsonList([...LISTED, aCard('new')]).replaceAll('\n', '\r\n') },
    ],
    [
      'the module with other quotes',
      {
        [EMERGING]: ADDITION[EMERGING] ?? '',
        [REGISTRY]: module.replaceAll("'", '"').replaceAll(';', '').replaceAll('  ', '\t'),
      },
    ],
  ])('of %s is told of', (_case, head) => {
    const base = { ...BASE, [REGISTRY]: module };

    expect(problemsOf(aPullRequest({ base, head: { [REGISTRY]: module, ...head } }), 'unrelated')).toEqual([
      'notice unrelated.reformatted',
    ]);
  });

  it.each([
    ['adding an entry', [...LISTED, aCard('new')]],
    ['sorting the list', LISTED.toReversed()],
    ['updating every star count', LISTED.map((card) => ({ ...card, githubStars: 5 }))],
    ['taking most entries out', LISTED.slice(0, 1)],
    ['writing every text anew', LISTED.map((card) => ({ ...card, title: 'Else', description: 'Otherwise' }))],
  ])('is not %s', (_case, entries) => {
    const input = aPullRequest({ base: BASE, head: { [EMERGING]: jsonList(entries) } });

    expect(problemsOf(input, 'unrelated')).toEqual([]);
  });
});
