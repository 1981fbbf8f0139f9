import { profileOf } from '../../src/landscape/list-profile.ts';
import type { Entry } from '../../src/landscape/entry.ts';
import type { SourceRange } from '../../src/vocabulary/source-range.ts';

const NOWHERE: SourceRange = {
  start: { offset: 0, line: 1, column: 1 },
  end: { offset: 0, line: 1, column: 1 },
};

/**
 * An entry as the applications list has them, with what the test is about in place of the defaults. Its fields follow
 * its name and its repository, unless they are given.
 */
export function anEntry(given: Partial<Entry> & { readonly withoutRepository?: true } = {}): Entry {
  const { withoutRepository, ...rest } = given;
  const name = rest.name ?? 'pwru';
  const repositoryUrl = rest.repositoryUrl ?? `https://github.com/example/${name.toLowerCase()}`;
  const url = withoutRepository === true ? 'https://example.org/' : repositoryUrl;
  const label = withoutRepository === true ? 'Website' : 'GitHub';
  const fields = {
    logoUrl: url,
    name,
    logoName: `${name.toLowerCase()}Logo`,
    title: 'Packet, where are you?',
    description: 'Traces packets through the kernel.',
    urls: [{ label, url }],
    githubStars: 100,
  };
  return {
    list: 'src/data/pages/applications/emerging.json',
    profile: profileOf({ format: 'json' }),
    family: 'applications',
    tier: 'emerging',
    isProject: true,
    name,
    urls: [{ label, url, range: NOWHERE }],
    range: NOWHERE,
    fields,
    fieldRanges: Object.fromEntries(
      Object.keys(fields).map((key) => [key, { key: NOWHERE, value: NOWHERE }]),
    ),
    ...(withoutRepository === true ? {} : { repositoryUrl }),
    ...rest,
  };
}
