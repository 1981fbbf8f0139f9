import { describe, expect, it } from 'vitest';
import { homeKeyOf, projectHomeOf } from '../../src/facts/project-home.ts';
import type { Entry } from '../../src/landscape/entry.ts';
import { anEntry } from '../support/an-entry.ts';

function linked(repositoryUrl: string | undefined, ...others: readonly string[]): Entry {
  const { repositoryUrl: _, range, ...entry } = anEntry();
  const urls = others.map((url) => ({ label: 'Website', url, range }));
  return { ...entry, range, urls, ...(repositoryUrl === undefined ? {} : { repositoryUrl }) };
}

describe('projectHomeOf', () => {
  it.each([
    ['https://github.com/example/project', {}],
    ['http://www.github.com/Example/Project.git', { nameWithOwner: 'Example/Project' }],
    ['https://github.com/example/project/', {}],
    ['https://github.com/example/project/tree/main', {}],
    ['https://github.com/example/project/issues', {}],
    ['https://github.com/example/project/tree/main/tools/bpf', { subdirectory: 'tools/bpf' }],
    ['https://github.com/example/project/tree/v1.2/a%20b/?tab=readme', { subdirectory: 'a b' }],
    ['https://github.com/example/project/tree/main/%E0%A4%A', { subdirectory: '%E0%A4%A' }],
  ])('%s is on GitHub', (url, part) => {
    expect(projectHomeOf(linked(url))).toEqual({ kind: 'github', nameWithOwner: 'example/project', ...part });
  });

  it("looks further where the first address is an organisation's page", () => {
    const entry = linked(
      'https://github.com/example',
      'https://example.org',
      'https://github.com/example/project',
    );
    expect(projectHomeOf(entry)).toEqual({ kind: 'github', nameWithOwner: 'example/project' });
  });

  it('takes every other address for a home elsewhere, code first', () => {
    const urls = ['https://gcc.gnu.org/', 'https://gcc.gnu.org/git.html', 'https://codeberg.org/a/b'];
    expect(projectHomeOf(linked(undefined, ...urls))).toEqual({
      kind: 'elsewhere',
      urls: ['https://gcc.gnu.org/git.html', 'https://codeberg.org/a/b', 'https://gcc.gnu.org/'],
    });
    expect(projectHomeOf(linked('https://gitlab.com/a/b', 'https://example.org')).kind).toBe('elsewhere');
    expect(projectHomeOf(linked('https://notgithub.com/a/b')).kind).toBe('elsewhere');
  });

  it.each([
    [[]],
    [['not an address']],
    [['javascript:alert(1)']],
    [['https://localhost/x']],
    [['https://[']],
  ])('%j is no home', (urls) => {
    expect(projectHomeOf(linked(undefined, ...urls))).toEqual({ kind: 'none' });
  });
});

describe('homeKeyOf', () => {
  it.each([
    ['https://github.com/a/b', 'http://GitHub.com/A/B.git', true],
    ['https://github.com/a/b', 'https://github.com/a/b/tree/main', true],
    ['https://github.com/a/b', 'https://github.com/a/c', false],
    ['https://github.com/a/b', 'https://github.com/a/b/tree/main/c', false],
    ['https://example.org', 'https://example.com', true],
    ['https://git.kernel.org/a', 'https://git.kernel.org/b', false],
    ['https://github.com/a/b', 'https://codeberg.org/a/b', false],
  ])('%s and %s are the same home: %s', (one, other, same) => {
    const [a, b] = [one, other].map((url) => homeKeyOf(projectHomeOf(linked(undefined, url))));
    expect(a === b).toBe(same);
  });
});
