import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { PRESETS } from '../../src/config/presets.ts';
import { checkEntries } from '../../src/entry-checks/check-entries.ts';
import type { EntryCheck } from '../../src/entry-checks/entry-check.ts';
import { ENTRY_CHECKS } from '../../src/entry-checks/registry.ts';
import { ENTRY_CHECK_IDS } from '../../src/vocabulary/entry-check-id.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import { aCard, EMERGING, jsonList, LISTED, MAJOR } from '../support/a-list.ts';
import { adding, problemsOf } from '../support/problems-of.ts';

const BROKEN = aCard('new', {
  title: 'A title ',
  urls: [{ label: 'Github', url: 'https://github.com/new/new' }],
});

describe('the registry', () => {
  it('has every check once, in the order of the vocabulary', () => {
    expect(ENTRY_CHECKS.map(({ id }) => id)).toEqual(ENTRY_CHECK_IDS);
  });
});

describe('the policy', () => {
  const policy = PRESETS['ebpf.io'];

  it.each([
    [{}, ['notice text.spaces', 'failure github-link.label']],
    [{ 'github-link': 'off' }, ['notice text.spaces']],
    [{ 'github-link': 'notice', text: 'warning' }, ['warning text.spaces', 'notice github-link.label']],
  ] as const)('%j', (entryChecks, expected) => {
    expect(problemsOf(adding([BROKEN], { policy: { ...policy, entryChecks } }))).toEqual(expected);
  });
});

describe('all checks together', () => {
  it('seek no place for what is listed already', () => {
    const [first = {}] = LISTED;
    const again = adding([{ ...first, name: 'Again' }, first]);

    expect(problemsOf(again, 'position')).toEqual([]);
    expect(problemsOf(again, 'duplicate')).toEqual([
      'warning duplicate.repository',
      'failure duplicate.name',
    ]);
    expect(problemsOf(adding([aCard('new', { githubStars: 1_000_000 })]), 'position')).toEqual([
      'notice position.first',
    ]);
  });

  it('go by path and line', () => {
    const base = { [EMERGING]: jsonList(LISTED), [MAJOR]: jsonList([]) };
    const head = {
      [EMERGING]: jsonList([...LISTED, BROKEN]),
      [MAJOR]: jsonList([aCard('big', { title: '' })]),
    };

    const places = checkEntries(aPullRequest({ base, head })).map(({ path, range }) => [
      path,
      range?.start.line ?? 0,
    ]);

    expect(places.map(([path]) => path)).toEqual([EMERGING, EMERGING, MAJOR]);
    expect(Number(places[0]?.[1])).toBeLessThan(Number(places[1]?.[1]));
  });

  it('survive a check that throws, and say so', () => {
    const broken: EntryCheck = {
      id: 'logo',
      rule: 'The logo is there.',
      check: () => {
        throw new Error('a bug');
      },
    };

    expect(
      checkEntries(adding([BROKEN]), [broken]).map(({ severity, message }) => [severity, message.key]),
    ).toEqual([['notice', 'check.not-carried-out']]);
  });

  it('leave a pull request alone that only sorts, or changes nothing', () => {
    const base = { [EMERGING]: jsonList([...LISTED, BROKEN]) };

    expect(checkEntries(aPullRequest({ base, head: base }))).toEqual([]);
    expect(problemsOf(aPullRequest({ base, head: { [EMERGING]: jsonList([BROKEN, ...LISTED]) } }))).toEqual(
      [],
    );
  });

  it('never throw, and keep their places in the text, whatever the list holds', () => {
    const anything = fc.dictionary(
      fc.constantFrom(
        'name',
        'title',
        'description',
        'urls',
        'githubStars',
        'logoName',
        'logoUrl',
        '__proto__',
        'x',
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), fc.nat(400), (cards, cut) => {
        const text = jsonList([...LISTED, ...cards]);
        const broken = text.slice(0, text.length - cut);
        const input = aPullRequest({ base: { [EMERGING]: jsonList(LISTED) }, head: { [EMERGING]: broken } });
        const lines = broken.split('\n').length;

        for (const { message, range, edits = [] } of checkEntries(input)) {
          expect(message.key).not.toBe('check.not-carried-out');
          expect(range?.end.line ?? 1).toBeLessThanOrEqual(lines);
          for (const { start, end } of edits) expect(start <= end && end <= broken.length).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
