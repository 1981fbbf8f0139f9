import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedFixture } from '../support/changed-fixture.ts';
import { LIST, openFixture, textIn } from '../support/open-fixture.ts';
import { SHARED } from '../support/world-folders.ts';
import { below, worldFiles } from '../local-github/world/world-files.ts';

const SLUG = 'add-core-project';
const PROJECT = 'repositories/flowlens/flowlens';
const PLACE = { owner: 'ebpf-io', name: 'ebpf.io-website', number: 1 };
/** What only who may read the repository can know; in the fixture all of it is told. */
const SECRETS = [
  '1,004',
  'Apache-2.0',
  'v1.4.0',
  '10 June 2026',
  '4 March 2021',
  'bpf/',
  '▇',
  'LICENSE',
  'CONTRIBUTING',
];

/** The fixture's project as a repository of the list's owner, where the App is installed. */
function projectAt(name: string, isPrivate: boolean): string {
  const moved = [...below(worldFiles(SHARED), `${PROJECT}/`)].map(([path, file]) => {
    const text = readFileSync(file, 'utf8').replaceAll('flowlens/flowlens', name);
    const content =
      path === 'repository.json' ? JSON.stringify({ ...JSON.parse(text), private: isPrivate }) : text;
    return [`repositories/${name}/${path}`, content] as const;
  });
  return changedFixture(SLUG, {
    head: { [LIST]: textIn(SLUG, PLACE, LIST).replaceAll('flowlens/flowlens', name) },
    world: {
      ...Object.fromEntries(moved),
      [`repositories/${name}/collaborators.json`]: JSON.stringify({ maintainer: 'write' }),
    },
  });
}

async function allThatIsShown(world: string): Promise<string> {
  const { opened, shown } = await openFixture(SLUG, { worlds: [world] });
  await opened();
  expect(shown().checkRuns).toMatchObject([{ status: 'completed' }]);
  return JSON.stringify(shown());
}

it('shows nothing of a private repository, though the installation may read it', async () => {
  const world = projectAt('ebpf-io/secret', true);
  const { program, opened, shown } = await openFixture(SLUG, { worlds: [world] });

  await opened();

  const all = JSON.stringify(shown());
  expect(SECRETS.filter((secret) => all.includes(secret))).toEqual([]);
  expect(all).toContain('There is no public repository');
  // The token itself would have opened it.
  const trees = program.sandbox.requests.all.filter(({ path }) =>
    path.includes('/ebpf-io/secret/git/trees/'),
  );
  expect(trees.map(({ status }) => status)).toEqual([200]);
});

it('shows all of a public one', async () => {
  const all = await allThatIsShown(projectAt('ebpf-io/known', false));

  expect(SECRETS.filter((secret) => !all.includes(secret))).toEqual([]);
});

it('reviews a list that is private itself', async () => {
  const file = 'repositories/ebpf-io/ebpf.io-website/repository.json';
  const text = readFileSync(join(SHARED, file), 'utf8');
  const list = JSON.stringify({ ...JSON.parse(text), private: true });

  const all = await allThatIsShown(changedFixture(SLUG, { world: { [file]: list } }));

  expect(all).toContain('landscape/ready');
});
