import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aCloneOf, anEmptyClone } from '../support/a-clone.ts';
import { LIST } from '../support/open-fixture.ts';
import { run } from '../support/run-command-line.ts';

const NOBODY = 65_534;
const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const FIXTURES = join(import.meta.dirname, '../../fixtures/pull-requests');

function aClone(slug: string) {
  const [pull = ''] = globSync('pull-requests/*/*/*/pull-request.json', { cwd: join(FIXTURES, slug) });
  const [number, name = '', owner = ''] = dirname(pull).split('/').toReversed();
  return aCloneOf(join(FIXTURES, slug), { owner, name, number: Number(number) });
}

async function check(root: string, ...args: readonly string[]) {
  return run(['check', '-C', root, ...args]);
}

const CLEAN = 'add-core-project';
const FIXABLE = 'out-of-order';

describe('check', () => {
  it('finds nothing where nothing is wrong', async () => {
    const { root } = aClone(CLEAN);

    expect(await check(root)).toMatchObject({
      status: 0,
      error: '',
      out: expect.stringContaining('Nothing was found') as unknown,
    });
  });

  it('shows the place in the file', async () => {
    const { status, out } = await check(aClone(FIXABLE).root);

    expect(status).toBe(1);
    expect(out).toContain(`${LIST}:60:`);
    expect(out).toMatch(/^> 60 \| .*"name": "Flowlens"/m);
    expect(out).toMatch(/\^{10}/);
    expect(out).not.toContain('\u001B');
  });

  it('sees what is not committed, new files among it, and leaves the index and the objects alone', async () => {
    const clone = aClone(CLEAN);
    clone.git('checkout', '--quiet', 'main');
    const text = clone.git('show', `proposal:${LIST}`);
    clone.write(
      LIST,
      `${text}\n`.replace('https://github.com/flowlens/flowlens"', 'http://github.com/flowlens/flowlens/"'),
    );
    clone.write('src/components/pages/project-landscape/project-card/logos/new.exe', 'new');
    const before = [clone.git('status', '--porcelain'), clone.git('count-objects')];

    const { status, out } = await check(clone.root, '--format', 'json');

    expect(status).toBe(1);
    const rules = (JSON.parse(out) as { findings: readonly { rule: string }[] }).findings.map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(expect.arrayContaining(['link', 'logo', 'unrelated']));
    expect([clone.git('status', '--porcelain'), clone.git('count-objects')]).toEqual(before);
  });

  it('compares with the revision that is named', async () => {
    const clone = aClone(FIXABLE);

    expect(await check(clone.root, '--base', 'HEAD')).toMatchObject({ status: 0 });
    expect(await check(clone.root, '--base', 'main', '--head', 'main')).toMatchObject({ status: 0 });
    expect(await check(clone.root, '--base', 'main', '--head', 'proposal')).toMatchObject({ status: 1 });
  });

  it('has colors and a progress line on a terminal, and none where they are not wanted', async () => {
    const args = ['check', '-C', aClone(FIXABLE).root];

    const terminal = await run(args, { isTerminal: true });
    const plain = await run(args, { isTerminal: true, environment: { NO_COLOR: '1' } });

    expect(terminal.out).toContain('\u001B[');
    expect(terminal.error).toContain('Reading the clone');
    expect(terminal.error.endsWith('\r\u001B[2K')).toBe(true);
    expect(plain.out).not.toContain('\u001B');
  });

  it('is offered the configuration of the base, not that of the head', async () => {
    const clone = aClone(FIXABLE);
    clone.write('.github/landscape-reviewer.yml', 'entryChecks:\n  position: off\n');
    const proposed = await check(clone.root);
    const head = clone.commitAll('Configure');

    expect(proposed.status).toBe(1);
    expect(await check(clone.root, '--base', head, '--head', 'main')).toMatchObject({ status: 0 });
  });
});

describe('check --fix', () => {
  const repairable = globSync('*/expected/findings.json', { cwd: FIXTURES })
    .filter((path) => readFileSync(join(FIXTURES, path), 'utf8').includes('"isRepairable": true'))
    .map((path) => basename(dirname(dirname(path))));

  it.each(repairable.toSorted())('repairs what is mechanical, once: %s', async (slug) => {
    const clone = aClone(slug);

    const first = await check(clone.root, '--fix', '--format', 'json');
    const after = clone.git('diff');
    const second = await check(clone.root, '--fix', '--format', 'json');

    const left = JSON.parse(second.out) as {
      findings: readonly { isFixable: boolean }[];
      fixedFiles: readonly string[];
    };
    expect(left.findings.filter(({ isFixable }) => isFixable)).toEqual([]);
    expect(left.fixedFiles).toEqual([]);
    expect(clone.git('diff')).toBe(after);
    expect(second.status).toBe(first.status);
  });

  it('puts the entry where it belongs', async () => {
    const clone = aClone(FIXABLE);

    expect(await check(clone.root, '--fix')).toMatchObject({ status: 0 });

    const names = (JSON.parse(clone.read(LIST)) as readonly { name: string }[]).map(({ name }) => name);
    expect(names.indexOf('Flowlens')).toBe(names.indexOf('Dropscope') + 1);
  });

  it('keeps the line ends of the disk', async () => {
    const clone = aClone(FIXABLE);
    clone.git('config', 'core.autocrlf', 'true');
    clone.write(LIST, clone.read(LIST).replaceAll('\n', '\r\n'));

    expect(await check(clone.root, '--fix')).toMatchObject({ status: 0 });

    expect(clone.read(LIST)).not.toMatch(/[^\r]\n/);
  });

  it('touches nothing through a link', async () => {
    const clone = aClone('logo-without-import');
    const registry = 'src/components/pages/project-landscape/project-card';
    const outside = anEmptyClone();
    outside.write('project-card.jsx', clone.read(`${registry}/project-card.jsx`));
    execFileSync('rm', ['-r', join(clone.root, registry, 'project-card.jsx')]);
    symlinkSync(join(outside.root, 'project-card.jsx'), join(clone.root, registry, 'project-card.jsx'));
    const before = outside.read('project-card.jsx');

    await check(clone.root, '--fix');

    expect(outside.read('project-card.jsx')).toBe(before);
  });
});

function committed() {
  const clone = anEmptyClone();
  clone.write('README.md', 'nothing');
  clone.commitAll('Begin');
  return clone.root;
}

/** Runs the command line as a process of somebody who is not the superuser, whom no permission stops. */
function checkAsAnybody(root: string): { readonly status: number | null; readonly error: string } {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, root]);
  const become = isRoot ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  const [command = '', ...args] = [...become, process.execPath, MAIN, 'check', '-C', root];
  const env = { ...process.env, HOME: root, GITHUB_TOKEN: '' };
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  return { status, error: stderr };
}

/** Whether somebody else could even run it: a clone below /root is nobody's business. */
function canRunAsAnybody(): boolean {
  if (process.getuid?.() !== 0) return true;
  const node = [process.execPath, '--check', MAIN];
  return spawnSync('setpriv', [`--reuid=${NOBODY}`, '--clear-groups', ...node]).status === 0;
}

function saved(write: (clone: ReturnType<typeof aClone>) => void) {
  return () => {
    const clone = aClone(CLEAN);
    write(clone);
    return clone.root;
  };
}

function inUtf16(clone: ReturnType<typeof aClone>) {
  writeFileSync(join(clone.root, LIST), Buffer.from(`\uFEFF${clone.read(LIST)}`, 'utf16le'));
}

function bare() {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync('git', ['clone', '--quiet', '--bare', aClone(FIXABLE).root, folder]);
  return folder;
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
    ['an unknown format', committed, ['--format', 'xml'], /one of pretty, json, sarif/],
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
    ['a working tree that is not there', bare, [], /without a working tree.*--head/],
    ['a clone without a commit', () => anEmptyClone().root, [], /names no commit|no default branch/],
  ])('says in one line what is wrong: %s', async (_, root, args, said) => {
    const { status, out, error } = await check(root(), ...args);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(said);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it.runIf(canRunAsAnybody())('says that a list cannot be read', () => {
    const clone = aClone(CLEAN);
    clone.git('rm', '--cached', '--quiet', LIST);
    chmodSync(join(clone.root, LIST), 0);

    const { status, error } = checkAsAnybody(clone.root);

    expect(error).toMatch(/emerging\.json cannot be read: permission denied; chmod u\+r/);
    expect(status).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it.runIf(process.getuid?.() === 0)('says how to trust a clone of somebody else', async () => {
    const { root } = aClone(CLEAN);
    execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, root]);

    const { status, error } = await check(root);

    expect(error).toContain(`git config --global --add safe.directory ${root}`);
    expect(status).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});

describe('check of a clone without a working tree', () => {
  it('compares two revisions', async () => {
    const root = bare();

    expect(await check(root, '--head', 'main')).toMatchObject({ status: 0 });
    expect(await check(root, '--base', 'main', '--head', 'proposal')).toMatchObject({
      status: 1,
      out: expect.stringContaining(`${LIST}:60:`) as unknown,
    });
  });
});

describe('check says what it compares with', () => {
  it('by name and commit, and nothing else is printed for machines', async () => {
    const clone = aClone(CLEAN);
    const commit = clone.git('rev-parse', 'main');

    const pretty = await check(clone.root);
    const json = await check(clone.root, '--format', 'json');
    const github = await check(clone.root, '--format', 'github');

    expect(pretty.out).toMatch(new RegExp(`^Compared with main \\(${commit.slice(0, 7)}\\)`));
    expect(JSON.parse(json.out)).toMatchObject({ base: { name: 'main', commit } });
    expect(github.out).toBe('');
  });

  it('at the commit from which the two went their own ways', async () => {
    const clone = aClone('base-moved-on');
    const commit = clone.git('merge-base', 'main', 'HEAD');

    const { out } = await check(clone.root);

    expect(out).toContain(`Compared with main at ${commit.slice(0, 7)}, which this branch is based on.`);
  });

  it('and that it is what was to be compared, where a fork was pushed to its default branch', async () => {
    const clone = aClone(CLEAN);
    clone.git('update-ref', 'refs/remotes/origin/main', 'HEAD');

    const { status, out } = await check(clone.root);

    expect(status).toBe(0);
    expect(out).toMatch(/Compared with origin\/main .*\n/);
    expect(out).toMatch(/no list.*changes.*the very commit.*--base/is);
  });
});
