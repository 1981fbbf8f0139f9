import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aBareCloneOf, aCloneOfGolden, anEmptyClone } from '../support/a-clone.ts';
import type { GitFolder } from '../support/git-folder.ts';
import { LIST } from '../support/open-fixture.ts';
import { run } from '../support/run-command-line.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/start.ts');
const NOBODY = 65_534;
const CLEAN = 'add-core-project';

async function check(root: string, ...args: readonly string[]) {
  return run(['check', '-C', root, ...args]);
}

function committed() {
  const clone = anEmptyClone();
  clone.write('README.md', 'nothing');
  clone.commitAll('Begin');
  return clone.root;
}

/** Who is not the superuser, whom no permission stops. */
const ANYBODY = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

function checkAsAnybody(root: string): { readonly status: number | null; readonly error: string } {
  if (ANYBODY.uid !== undefined) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, root]);
  const env = { ...process.env, HOME: root, GITHUB_TOKEN: '' };
  const options = { ...ANYBODY, env, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'check', '-C', root], options);
  return { status, error: stderr };
}

/** Whether somebody else could even run it: a clone below /root is nobody's business. */
function canRunAsAnybody(): boolean {
  return spawnSync(process.execPath, ['--check', MAIN], ANYBODY).status === 0;
}

function saved(write: (clone: GitFolder) => void) {
  return () => {
    const clone = aCloneOfGolden(CLEAN);
    write(clone);
    return clone.root;
  };
}

function inUtf16(clone: GitFolder) {
  writeFileSync(join(clone.root, LIST), Buffer.from(`\uFEFF${clone.read(LIST)}`, 'utf16le'));
}

describe('check that cannot run', () => {
  it.each([
    ['outside any repository', () => '/', [], /in no git repository.*--directory/],
    ['a folder that is not there', () => '/nowhere', [], /is the folder there/],
    ['a repository without lists', committed, [], /there is no list here/],
    ['an unknown base', committed, ['--base', 'nothing'], /"nothing" names no commit.*git fetch/],
    ['an unknown head', committed, ['--head', 'nothing'], /"nothing" names no commit/],
    ['an option in place of a revision', committed, ['--base=--upload-pack=touch x'], /is no revision/],
    ['one in place of the head', committed, ['--head=--output=x'], /is no revision/],
    ['a revision of two lines', committed, ['--base', 'main\n--all'], /is no revision/],
    ['a head that cannot be fixed', committed, ['--fix', '--head', 'main'], /leave --head out/],
    ['online and offline', committed, ['--online', '--offline'], /exclude each other/],
    ['an unknown format', committed, ['--format', 'xml'], /choices are pretty, json, sarif/],
    ['a repository that is no name', committed, ['--repository', 'x'], /owner\/repo/],
    ['a description that is not there', committed, ['--description', '/nowhere'], /cannot be read/],
    ['an argument', committed, ['list.json'], /--directory/],
    ['a list in UTF-16', saved(inUtf16), [], /emerging\.json is no text in UTF-8.*save it/],
    [
      'a list that is none of text',
      saved(({ write }) => write(LIST, '[\0]')),
      [],
      /emerging\.json is no text/,
    ],
    [
      'a working tree that is not there',
      () => aBareCloneOf(aCloneOfGolden(CLEAN)),
      [],
      /without a working tree.*--head/,
    ],
    ['a clone without a commit', () => anEmptyClone().root, [], /names no commit|no default branch/],
  ])('says in one line what is wrong: %s', async (_, root, args, said) => {
    const { status, out, error } = await check(root(), ...args);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(said);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it.runIf(canRunAsAnybody())('says that a list cannot be read', () => {
    const clone = aCloneOfGolden(CLEAN);
    clone.git('rm', '--cached', '--quiet', LIST);
    chmodSync(join(clone.root, LIST), 0);

    const { status, error } = checkAsAnybody(clone.root);

    expect(error).toMatch(/emerging\.json cannot be read: permission denied; chmod u\+r/);
    expect(status).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it.runIf(process.getuid?.() === 0)('says how to trust a clone of somebody else', async () => {
    const { root } = aCloneOfGolden(CLEAN);
    execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, root]);

    const { status, error } = await check(root);

    expect(error).toContain(`git config --global --add safe.directory ${root}`);
    expect(status).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});
