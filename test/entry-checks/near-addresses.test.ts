import { describe, expect, it } from 'vitest';
import type { LinkFacts } from '../../src/entry-checks/entry-check.ts';
import { nearAddresses } from '../../src/entry-checks/near-addresses.ts';
import { ABSENT, known } from '../../src/facts/fact.ts';
import { aRepository } from '../support/a-repository.ts';
import { aCard } from '../support/a-list.ts';
import { adding, problemsOf, foundBy, repositoryFactsWith } from '../support/problems-of.ts';

const GONE = repositoryFactsWith((asked) => ({ ...aRepository({ asked }), metadata: ABSENT }));
const DEAD = known<LinkFacts>({ status: 'dead', statusCode: 404 });

function card(name: string, repository: string, ...urls: readonly string[]) {
  const github = `https://github.com/${repository}`;
  const others = urls.map((url, index) => ({ label: `Site ${index}`, url }));
  return aCard(name, { logoUrl: github, urls: [{ label: 'GitHub', url: github }, ...others] });
}

function nearOf(added: ReturnType<typeof card>, input: Parameters<typeof adding>[1]): readonly string[] {
  return nearAddresses(adding([added], input)).map(({ near }) => near);
}

describe('an address that leads nowhere', () => {
  it.each<[string, readonly [string, string, ...string[]], readonly string[]]>([
    ['its name', ['Loadwatch', 'loadwacth/loadwatch'], ['loadwatch/loadwatch', 'loadwacth/loadwacth']],
    ['its name, last', ['cilium', 'cilium/cillium'], ['cilium/cilium', 'cillium/cillium']],
    ['its site', ['Viewer', 'laod/watcher', 'https://load.example/docs'], ['load/watcher']],
    ['its other repository', ['Viewer', 'laod/watcher', 'https://github.com/load/docs'], ['load/watcher']],
  ])('is compared with %s', (_, entry, expected) => {
    expect(nearOf(card(...entry), { factsOf: GONE })).toEqual(
      expected.map((near) => `https://github.com/${near}`),
    );
  });

  it('is compared with the hosts that the list knows', () => {
    const url = 'https://gihtub.com/some/where';

    expect(nearOf(card('flow', 'flow/flow', url), { links: { [url]: DEAD } })).toEqual([
      'https://github.com/some/where',
    ]);
  });

  it.each([
    ['that nothing is near to', 'flow', 'nobody/ghostly', []],
    ['whose words are too short to tell', 'abc', 'abd/abc', []],
  ] as const)('%s is left alone', (_, name, repository, expected) => {
    expect(nearOf(card(name, repository), { factsOf: GONE })).toEqual(expected);
  });

  it('costs no more than two guesses', () => {
    const urls = ['https://gihtub.com/a', 'https://gitub.com/b', 'https://githb.com/c'];
    const links = Object.fromEntries(urls.map((url) => [url, DEAD]));

    expect(nearOf(card('flow', 'flow/flow', ...urls), { links })).toHaveLength(2);
  });
});

it('guesses nothing of addresses that are there, or that nobody asked', () => {
  const url = 'https://gihtub.com/some/where';
  const links = { [url]: known<LinkFacts>({ status: 'alive' }) };

  expect(nearOf(card('flow', 'flwo/flow', url), { links })).toEqual([]);
  expect(nearOf(card('flow', 'flwo/flow', url), {})).toEqual([]);
});

it('is named in what is told of the dead one', () => {
  const url = 'https://gihtub.com/some/where';
  const near = {
    [url]: 'https://github.com/some/where',
    'https://github.com/flwo/flow': 'https://github.com/flow/flow',
  };
  const input = adding([card('flow', 'flwo/flow', url)], { links: { [url]: DEAD }, factsOf: GONE, near });

  expect(problemsOf(input, 'link')).toEqual(['warning link.dead']);
  const told = [...foundBy(input, 'link'), ...foundBy(input, 'repository')].map(
    ({ message }) => message.parameters,
  );
  expect(told).toEqual([
    expect.objectContaining({ near: 'https://github.com/some/where' }),
    expect.objectContaining({ near: 'https://github.com/flow/flow' }),
  ]);
});
