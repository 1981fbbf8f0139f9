import { expect, it } from 'vitest';
import { remoteRequests, withRemote } from '../../src/facts/remote-projects.ts';
import { anEntry } from '../support/an-entry.ts';
import { aRepository } from '../support/a-repository.ts';

const URLS = ['https://git.example.org/a.git'];
const HOME = { kind: 'elsewhere', urls: URLS } as const;
const KEY = JSON.stringify(URLS);

function added(url: string, scope: 'full' | 'entry-checks' = 'full') {
  const after = anEntry({ repositoryUrl: url, urls: [] });
  return { change: { kind: 'added', after }, scope } as const;
}

it('asks once for each project that is judged and not on GitHub, and for few of them', () => {
  const changes = [
    added('https://git.example.org/a.git'),
    added('https://git.example.org/a.git'),
    added('https://github.com/owner/name'),
    added('https://git.example.org/texts.git', 'entry-checks'),
    ...['b', 'c', 'd', 'e'].map((name) => added(`https://git.example.org/${name}.git`)),
  ];
  const requests = remoteRequests(changes, () => false);
  expect([...requests.values()].flatMap(({ urls }) => urls)).toEqual(
    ['a', 'b', 'c', 'd'].map((name) => `https://git.example.org/${name}.git`),
  );
  expect(requests.get(KEY)).toEqual({ urls: URLS, contributors: false });
});

it('adds what was read to what the entry says', () => {
  const facts = { home: HOME, related: [] };
  const repository = aRepository();
  expect(withRemote(facts, new Map([[KEY, { repository, subdirectory: 'tools' }]]))).toEqual({
    home: { ...HOME, subdirectory: 'tools' },
    related: [],
    repository,
  });
  expect(withRemote(facts, new Map([[KEY, { unread: 'timeout' }]])).home).toEqual({
    ...HOME,
    unread: 'timeout',
  });
  expect(withRemote(facts, new Map([[KEY, undefined]]))).toBe(facts);
  const onGithub = { home: { kind: 'github', nameWithOwner: 'a/b' }, related: [] } as const;
  expect(withRemote(onGithub, new Map([[KEY, { repository }]]))).toBe(onGithub);
});
