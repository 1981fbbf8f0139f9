import type { Entry, Link } from '../../src/landscape/entry.ts';
import type { SourceRange } from '../../src/vocabulary/source-range.ts';

export const NOWHERE: SourceRange = {
  start: { offset: 0, line: 1, column: 1 },
  end: { offset: 0, line: 1, column: 1 },
};

export function aLink(url: string, label = 'GitHub'): Link {
  return { label, url, range: NOWHERE };
}

/** An Emerging entry with a repository on GitHub, unless said otherwise. */
export function anEntry(overrides: Partial<Entry> = {}): Entry {
  const repositoryUrl = 'https://github.com/example/project';
  return {
    list: 'src/data/pages/applications/emerging.json',
    family: 'applications',
    tier: 'emerging',
    name: 'Project',
    repositoryUrl,
    urls: [aLink(overrides.repositoryUrl ?? repositoryUrl)],
    range: NOWHERE,
    fields: {},
    fieldRanges: {},
    ...overrides,
  };
}
