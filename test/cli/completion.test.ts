import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgram, SHELLS } from '../../src/cli/program.ts';
import { completeIn, hasShell } from '../support/complete-in-shell.ts';
import { run } from '../support/run-command-line.ts';

/** A name that a stranger can give a branch, and that a shell would run if it were not quoted. */
const HOSTILE_BRANCH = 'run$(touch${IFS}ran)';
const FILES = ['main.txt', 'my file.yml', 'notes=mine.md'];
const FOLDERS = ['a folder', 'other'];

let home: string;
let folder: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'completion-'));
  folder = join(home, 'clone');
  mkdirSync(folder);
  for (const name of FILES) writeFileSync(join(folder, name), '');
  for (const name of FOLDERS) mkdirSync(join(folder, name));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '--message=First');
  for (const name of ['feature/one', HOSTILE_BRANCH]) git('branch', name);
});

afterAll(() => {
  rmSync(home, { recursive: true });
});

const { commands: COMMANDS } = createProgram();
const COMMAND_NAMES = COMMANDS.map((command) => command.name());
const FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown'];

for (const shell of SHELLS) {
  describe.skipIf(!hasShell(shell))(`completion in ${shell}`, () => {
    it.each<readonly [string, readonly string[]]>([
      ['ch', ['check']],
      ['--v', ['--version']],
      ['--', ['--help', '--version']],
      ['check --form', ['--format']],
      ['audit a/b --prev', ['--previous']],
      ['check --format ', FORMATS],
      ['check --format=sa', ['--format=sarif']],
      ['audit --format t', ['table']],
      ['completion ', SHELLS],
      ['completion z', ['zsh']],
      ['check --base ', ['main', 'feature/one', HOSTILE_BRANCH]],
      ['check --base ma', ['main']],
      ['check --head=fe', ['--head=feature/one']],
      ['check -C ', FOLDERS],
      ['check --directory=a', ['--directory=a folder']],
      ['review --replay ma', ['main.txt']],
      ['audit a/b -o ma', ['main.txt']],
      ['check --description no', ['notes=mine.md']],
      ['check --description=no', ['--description=notes=mine.md']],
      ['config my', ['my file.yml']],
      [String.raw`config my\ f`, ['my file.yml']],
      [String.raw`config notes\=mi`, ['notes=mine.md']],
      ['config ', [...FILES, ...FOLDERS]],
    ])('makes the most of "%s"', (typed, wanted) => {
      expect(new Set(completeIn(shell, typed, folder))).toEqual(new Set(wanted));
    });

    it('begins with the commands', () => {
      expect(completeIn(shell, '', folder)).toEqual(expect.arrayContaining(COMMAND_NAMES));
    });

    it.each<readonly [string, readonly string[]]>([
      ['check --repository ', FILES],
      ['completion bash ', SHELLS],
      ['config notes=', ['--help', 'notes=--help']],
    ])('does not offer what is out of place behind "%s"', (typed, unwanted) => {
      const offered = completeIn(shell, typed, folder);

      expect(offered.filter((each) => unwanted.includes(each))).toEqual([]);
    });

    it('runs nothing that the name of a branch says', () => {
      completeIn(shell, 'check --base run', folder);

      expect(existsSync(join(folder, 'ran'))).toBe(false);
    });

    it('is a script without an error', async () => {
      const script = join(home, 'script');
      writeFileSync(script, (await run(['completion', shell])).out);

      const { status, stderr } = spawnSync(shell, ['-n', script], { encoding: 'utf8' });

      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });
  });
}

describe('the command completion', () => {
  it.each(SHELLS)('knows every command and option in %s', async (shell) => {
    const { status, out } = await run(['completion', shell]);

    expect(status).toBe(0);
    for (const command of COMMANDS) {
      expect(out).toContain(command.name());
      for (const { long = '' } of command.options)
        expect(out).toMatch(new RegExp(`(?:--|-l )${long?.slice(2)}\\b`));
    }
  });

  it('asks for a shell that it knows', async () => {
    expect(await run(['completion', 'tcsh'])).toMatchObject({ status: 2, out: '' });
  });
});
