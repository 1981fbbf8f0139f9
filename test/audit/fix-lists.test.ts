import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedProject } from '../../src/audit/audit.ts';
import { auditLandscape } from '../../src/audit/audit-landscape.ts';
import { type FixedList, fixLists } from '../../src/audit/fix-lists.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { known } from '../../src/facts/fact.ts';
import type { Entry } from '../../src/landscape/entry.ts';
import { listDefinitionOf } from '../../src/landscape/list-definition.ts';
import { parseList } from '../../src/landscape/parse-list.ts';
import type { RepositoryMetadata } from '../../src/facts/repository-facts.ts';
import { EMERGING, EMERGING_JS, aCard, jsonList } from '../support/a-list.ts';

const POLICY = PRESETS['ebpf.io'];
const NOW = new Date('2026-08-22T00:00:00Z');

interface Present {
  readonly stars: number;
  readonly nameWithOwner?: string;
}

/** The list after `--fix`, by what GitHub says of each name. */
function fix(text: string, present: Readonly<Record<string, Present>>, path = EMERGING): string {
  return repair(text, present, path)?.after ?? text;
}

/** What the repairs make of a list; undefined: nothing is to be done. */
function repair(
  text: string,
  present: Readonly<Record<string, Present>>,
  path: string,
): FixedList | undefined {
  const definition = listDefinitionOf(path, POLICY.lists);
  if (definition === undefined) throw new Error('no list');
  const list = parseList(path, definition, text);
  const landscape = { commit: 'abc', lists: [list], logoRegistries: {} };
  const judgedOf = ({ name }: Entry) => {
    const found = present[name];
    return found === undefined ? undefined : judged({ nameWithOwner: `${name}/${name}`, ...found });
  };
  const audit = auditLandscape({
    repository: 'acme/list',
    landscape,
    judgedOf,
    policy: POLICY,
    now: NOW,
  });
  return fixLists([list], audit)[0];
}

function judged(metadata: Present): JudgedProject {
  return {
    metadata: known(metadata as RepositoryMetadata),
    findings: [],
    perMonth: [],
    commits: 0,
    recentPeople: 0,
  };
}

const anOddEntry = (name: string, stars: number) =>
  `\t{ name: '${name}', title: "t",\r\n\t  urls: [ { label: 'GitHub', url: 'https://github.com/${name}/${name}' } ], githubStars:${stars} }`;
const aCommentedEntry = (name: string, stars: number) =>
  anOddEntry(name, stars).replace('title', '/* kept by Ann */ title');
const anOddList = (one: string, two: string) =>
  `// Kept by hand.\r\nexport default [\r\n${one},\r\n\r\n${two},\r\n];`;

describe('fixLists', () => {
  it('writes star counts, present addresses and the order', () => {
    const text = jsonList([aCard('one', { githubStars: 50 }), aCard('two', { githubStars: 40 })]);

    const fixed = fix(text, { one: { stars: 60 }, two: { stars: 900, nameWithOwner: 'new/two' } });

    const url = 'https://github.com/new/two';
    expect(fixed).toBe(
      jsonList([
        aCard('two', { githubStars: 900, logoUrl: url, urls: [{ label: 'GitHub', url }] }),
        aCard('one', { githubStars: 60 }),
      ]),
    );
  });

  it('leaves every other byte alone: line ends, tabs, comments between entries', () => {
    const fixed = fix(
      anOddList(anOddEntry('one', 50), anOddEntry('two', 40)),
      { one: { stars: 5 }, two: { stars: 90 } },
      EMERGING_JS,
    );

    // The indentation before the first entry belongs to its place, not to the entry.
    expect(fixed).toBe(anOddList(anOddEntry('two', 90), anOddEntry('one', 5)));
  });

  it.each([
    ['above an entry', `[\n  // One: kept by Ann\n  ONE,\n  TWO,\n]`],
    ['above another one', `[\n  ONE,\n  // Two: kept by Ann\n  TWO,\n]`],
    ['behind an entry', `[\n  ONE, // kept by Ann\n  TWO,\n]`],
    ['before a comma', `[\n  ONE /* kept by Ann */,\n  TWO\n]`],
    ['behind the last one', `[\n  ONE,\n  TWO, // kept by Ann\n]`],
  ])('leaves the order where a comment would be left behind: %s', (_, layout) => {
    const list = (one: string, two: string) =>
      `export default ${layout.replace('ONE', one).replace('TWO', two)};\n`;
    const text = list(anOddEntry('one', 50), anOddEntry('two', 40));

    const fixed = repair(text, { one: { stars: 5 }, two: { stars: 90 } }, EMERGING_JS);

    expect(fixed).toMatchObject({
      isOrderLeft: true,
      after: list(anOddEntry('one', 5), anOddEntry('two', 90)),
      counts: { addresses: 0, stars: 2, moves: 0 },
    });
  });

  it('says that the order is left where nothing else is to be done', () => {
    const text = `export default [\n${anOddEntry('one', 5)}, // kept by Ann\n${anOddEntry('two', 90)}];`;

    const fixed = repair(text, { one: { stars: 5 }, two: { stars: 90 } }, EMERGING_JS);

    expect(fixed).toMatchObject({ isOrderLeft: true, after: text });
  });

  it('moves entries with the comments that stand in them', () => {
    const text = anOddList(aCommentedEntry('one', 50), aCommentedEntry('two', 40));

    const fixed = fix(text, { one: { stars: 5 }, two: { stars: 90 } }, EMERGING_JS);

    expect(fixed).toBe(anOddList(aCommentedEntry('two', 90), aCommentedEntry('one', 5)));
  });

  it('minds no comments where the order is right', () => {
    const text = `export default [\n${anOddEntry('one', 50)}, // kept by Ann\n${anOddEntry('two', 40)}];`;

    expect(repair(text, { one: { stars: 50 }, two: { stars: 40 } }, EMERGING_JS)).toBeUndefined();
  });

  it('touches nothing where a list does not parse', () => {
    const text = jsonList([aCard('one', { githubStars: 50 })]).replace('"title"', 'title');

    expect(fix(text, { one: { stars: 900 } })).toBe(text);
  });

  it('leaves an entry of which nothing is known where it stands', () => {
    const cards = [aCard('gone', { githubStars: undefined }), aCard('low'), aCard('high')];

    const fixed = fix(jsonList(cards), { low: { stars: 10 }, high: { stars: 20 } });

    const names = (JSON.parse(fixed) as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(['gone', 'high', 'low']);
  });

  it('changes nothing the second time, whatever the stars', () => {
    const stars = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(stars, stars), { minLength: 1, maxLength: 9 }), (pairs) => {
        const text = jsonList(pairs.map(([listed], index) => aCard(`p${index}`, { githubStars: listed })));
        const present = Object.fromEntries(pairs.map(([, now], index) => [`p${index}`, { stars: now }]));

        const fixed = fix(text, present);

        const counts = (JSON.parse(fixed) as { githubStars: number }[]).map(({ githubStars }) => githubStars);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        expect(fix(fixed, present)).toBe(fixed);
      }),
      { numRuns: 60 },
    );
  });
});
