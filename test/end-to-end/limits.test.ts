import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedFixture } from '../support/changed-fixture.ts';
import { LIST, openFixture, textIn } from '../support/open-fixture.ts';

const SLUG = 'add-core-project';
const FIXTURES = join(import.meta.dirname, '../../fixtures/pull-requests');

function anEntry(index: number): object {
  return {
    logoUrl: 'https://github.com/flowlens/flowlens',
    name: `Tool ${index}`,
    title: 'A tool',
    description: 'It does one thing.',
    urls: [{ label: 'GitHub', url: `https://github.com/nobody/tool-${index}` }],
    githubStars: 100,
  };
}

describe('a pull request beyond what a person would open', () => {
  it('with 500 changed files is reviewed whole', async () => {
    const { opened, people, settle, shown } = await openFixture(SLUG);
    people.push(
      Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`docs/page-${index}.md`, 'Hello\n'])),
    );

    await opened();
    await settle();

    expect(shown().comments).toHaveLength(1);
    expect(shown().comments[0]?.body).toContain('Flowlens');
    expect(shown().checkRuns).toMatchObject([{ status: 'completed' }]);
  });

  it('whose author has no account any more is reviewed, and nobody without one is obeyed', async () => {
    const file = 'pull-requests/ebpf-io/ebpf.io-website/1/pull-request.json';
    const text = readFileSync(join(FIXTURES, SLUG, file), 'utf8').replace('"contributor"', '"ghost"');
    const worlds = [changedFixture(SLUG, { world: { [file]: text } })];
    const { opened, people, settle, shown } = await openFixture(SLUG, { worlds });
    await opened();

    const command = people.comment('/landscape hold', 'ghost');
    await settle();

    expect(shown().checkRuns).toMatchObject([{ conclusion: 'success', title: 'Ready' }]);
    expect(shown().comments.find(({ id }) => id === command)?.reactions).toEqual([]);
  });

  it('with 200 entries says how many were left out', async () => {
    const { opened, people, pullRequest, settle, shown, program } = await openFixture(SLUG);
    const entries = JSON.parse(textIn(SLUG, pullRequest, LIST)) as object[];
    const many = [...entries, ...Array.from({ length: 200 }, (_, index) => anEntry(index))];
    people.push({ [LIST]: `${JSON.stringify(many, undefined, 2)}\n` });

    await opened();
    await settle();

    const [comment] = shown().comments;
    expect(comment?.body).toContain('Only the first 100 entries were judged; 101 were left out.');
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(shown().checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(program.results.at(-1)?.result.review?.entries).toHaveLength(100);
  });

  it('whose texts are emoji beyond what GitHub takes in bytes is cut between two of them', async () => {
    const { opened, people, pullRequest, settle, shown } = await openFixture(SLUG);
    const entries = JSON.parse(textIn(SLUG, pullRequest, LIST)) as object[];
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...anEntry(index),
      name: `${'🐝'.repeat(1500)} ${index}`,
      title: undefined,
    }));
    people.push({ [LIST]: `${JSON.stringify([...entries, ...many], undefined, 2)}\n` });

    await opened();
    await settle();

    expect(shown().checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    const [summary = ''] = shown().checkRuns.map((each) => each.summary ?? '');
    expect(Buffer.byteLength(summary)).toBeGreaterThan(50_000);
    const texts = [summary, ...shown().comments.map(({ body }) => body)];
    for (const text of texts) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_535);
      expect(text).not.toMatch(/\p{Surrogate}|\uFFFD/u);
    }
  });

  it('with a list of 5 MB is reviewed, and one that is larger is said to be too large', async () => {
    const { opened, people, pullRequest, settle, shown } = await openFixture(SLUG);
    const list = textIn(SLUG, pullRequest, LIST);
    const padded = (bytes: number) => list.replace(/\n$/, `\n${' '.repeat(bytes - list.length - 1)}\n`);
    people.push({ [LIST]: padded(5 * 1024 * 1024 - 10) });
    await opened();
    await settle();
    expect(shown().comments[0]?.body).toContain('Flowlens');
    expect(shown().labels).toContain('landscape/addition');

    people.push({ [LIST]: padded(6 * 1024 * 1024) });
    await settle();

    expect(shown().comments[0]?.body).toContain('too large');
    expect(shown().labels).not.toContain('landscape/ready');
  });
});
