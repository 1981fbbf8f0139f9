import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import { aBareCloneOf, aCloneOfGolden, anEmptyClone } from '../support/a-clone.ts';
import { startSandbox } from '../local-github/sandbox.ts';
import type { GitFolder } from '../support/git-folder.ts';
import { LIST } from '../support/open-fixture.ts';
import { run } from '../support/run-command-line.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pull-requests');

async function check(root: string, ...args: readonly string[]) {
  return run(['check', '-C', root, ...args]);
}

const CLEAN = 'add-core-project';
const FIXABLE = 'out-of-order';
const FAILING = 'logo-without-import';

describe('check', () => {
  it('finds nothing where nothing is wrong', async () => {
    const { root } = aCloneOfGolden(CLEAN);

    expect(await check(root)).toMatchObject({
      status: 0,
      error: '',
      out: expect.stringContaining('Nothing was found') as unknown,
    });
  });

  it('shows the place in the file', async () => {
    const { status, out } = await check(aCloneOfGolden(FIXABLE).root);

    expect(status).toBe(0);
    expect(out).toContain(`${LIST}:60:`);
    expect(out).toMatch(/^> 60 \| .*"name": "Flowlens"/m);
    expect(out).toMatch(/\^{10}/);
    expect(out).not.toContain('\u001B');
  });

  it('sees what is not committed, new files among it, and leaves the index and the objects alone', async () => {
    const clone = aCloneOfGolden(CLEAN);
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
    const clone = aCloneOfGolden(FAILING);

    expect(await check(clone.root, '--base', 'HEAD')).toMatchObject({ status: 0 });
    expect(await check(clone.root, '--base', 'main', '--head', 'main')).toMatchObject({ status: 0 });
    expect(await check(clone.root, '--base', 'main', '--head', 'proposal')).toMatchObject({ status: 1 });
  });

  it('has colors and a progress line on a terminal, and none where they are not wanted', async () => {
    const args = ['check', '-C', aCloneOfGolden(FIXABLE).root];

    const terminal = await run(args, { isTerminal: true });
    const plain = await run(args, { isTerminal: true, environment: { NO_COLOR: '1' } });

    expect(terminal.out).toContain('\u001B[');
    expect(terminal.error).toContain('Reading the clone');
    expect(terminal.error.endsWith('\r\u001B[2K')).toBe(true);
    expect(plain.out).not.toContain('\u001B');
  });

  it('is offered the configuration of the base, not that of the head', async () => {
    const clone = aCloneOfGolden(FAILING);
    clone.write('.github/landscape-reviewer.yml', 'entryChecks:\n  logo: off\n');
    const proposed = await check(clone.root);
    const head = clone.commitAll('Configure');

    expect(proposed.status).toBe(1);
    expect(await check(clone.root, '--base', head, '--head', 'main')).toMatchObject({ status: 0 });
  });

  it('tries a configuration before it is on the base', async () => {
    const clone = aCloneOfGolden(FAILING);
    const file = join(clone.root, 'tried.yml');
    clone.write('tried.yml', 'entryChecks:\n  logo: off\n  unrelated: off\n');

    expect(await check(clone.root, '--config', file)).toMatchObject({ status: 0 });
    clone.write('tried.yml', 'entryChecks:\n  logos: off\n');
    expect(await check(clone.root, '--config', file)).toMatchObject({
      status: 2,
      error: expect.stringContaining(`config ${file}" shows them`) as unknown,
    });
    expect(await check(clone.root, '--config', `${file}.bak`)).toMatchObject({
      status: 2,
      error: expect.stringContaining('the configuration cannot be read') as unknown,
    });
  });

  it('finds a landscape.yml at the root without a configuration', async () => {
    const clone = aCloneOfGolden('landscape2-defects');
    const configured = await check(clone.root, '--format', 'json');
    clone.git('checkout', '--quiet', 'main');
    clone.git('rm', '--quiet', CONFIGURATION_PATH);
    const base = clone.commitAll('Configure nothing');

    const bare = await check(clone.root, '--base', base, '--head', 'proposal', '--format', 'json');

    expect(configured.status).toBe(1);
    expect(findingsIn(bare.out)).toEqual(findingsIn(configured.out));
  });
});

function findingsIn(out: string): readonly unknown[] {
  return (JSON.parse(out) as { readonly findings: readonly { readonly rule: string }[] }).findings.filter(
    ({ rule }) => rule !== 'unrelated',
  );
}

describe('check online', () => {
  it('points at the name of an entry, once', async () => {
    const world = join(FIXTURES, 'gone-repository');
    const sandbox = await startSandbox({ worlds: [world] });
    onTestFinished(async () => sandbox.stop());
    const clone = aCloneOfGolden('gone-repository');

    const { status, out } = await run(['check', '--online', '-C', clone.root], {
      environment: { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.personalToken('contributor') },
      now: sandbox.now,
    });

    expect(status).toBe(1);
    const frames = out.split('\n').filter((line) => line.startsWith('> '));
    expect(new Set(frames).size).toBe(frames.length);
    expect(frames.at(-1)).toContain('"name": "Ghostly"');
  });
});

describe('the exit status of check', () => {
  it.each([
    ['a list that goes as a whole', 'list-deleted', 'warning', 1],
    ['a note that asks for nothing', 'not-on-github', 'note', 0],
    ['a place in the order, which is advice', FIXABLE, 'note', 0],
    ['an error', FAILING, 'error', 1],
  ])('heeds %s', async (_, slug, shown, wanted) => {
    const { status, out } = await check(aCloneOfGolden(slug).root);

    expect(out).toMatch(new RegExp(`^  ${shown} `, 'm'));
    expect(status).toBe(wanted);
  });
});

describe('check of a list that goes', () => {
  it.each([
    ['is deleted', ({ git }: GitFolder) => git('rm', '--quiet', LIST)],
    ['is emptied', ({ write }: GitFolder) => write(LIST, '[]\n')],
  ])('asks for a maintainer where it %s', async (_, change) => {
    const clone = aCloneOfGolden(CLEAN);
    clone.git('checkout', '--quiet', 'main');
    change(clone);

    const { status, out } = await check(clone.root);

    expect(status).toBe(1);
    expect(out).toMatch(/^  warning .*\n    None of the \d+ entries of `.*emerging\.json` is\s+left/m);
  });

  it('leaves a list alone that moves to another file', async () => {
    const { out } = await check(aCloneOfGolden('migrated-list').root);

    expect(out).not.toMatch(/entries of .* is left/);
  });
});

describe('check --fix', () => {
  const repairable = globSync('*/expected/findings.json', { cwd: FIXTURES })
    .filter((path) => readFileSync(join(FIXTURES, path), 'utf8').includes('"isRepairable": true'))
    .map((path) => basename(dirname(dirname(path))));

  it.each(repairable.toSorted())('repairs what is mechanical, once: %s', async (slug) => {
    const clone = aCloneOfGolden(slug);

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
    const clone = aCloneOfGolden(FIXABLE);

    const { status, out } = await check(clone.root, '--fix');

    expect(status).toBe(0);
    expect(out).toContain(`fixed ${LIST}\n  Position: `);
    const names = (JSON.parse(clone.read(LIST)) as readonly { name: string }[]).map(({ name }) => name);
    expect(names.indexOf('Flowlens')).toBe(names.indexOf('Dropscope') + 1);
  });

  it('keeps the line ends of the disk', async () => {
    const clone = aCloneOfGolden(FIXABLE);
    clone.git('config', 'core.autocrlf', 'true');
    clone.write(LIST, clone.read(LIST).replaceAll('\n', '\r\n'));

    expect(await check(clone.root, '--fix')).toMatchObject({ status: 0 });

    expect(clone.read(LIST)).not.toMatch(/[^\r]\n/);
  });

  it('touches nothing through a link', async () => {
    const clone = aCloneOfGolden('logo-without-import');
    const registry = 'src/components/pages/project-landscape/project-card';
    const outside = anEmptyClone();
    outside.write('project-card.jsx', clone.read(`${registry}/project-card.jsx`));
    execFileSync('rm', ['-r', join(clone.root, registry, 'project-card.jsx')]);
    symlinkSync(join(outside.root, 'project-card.jsx'), join(clone.root, registry, 'project-card.jsx'));
    const before = outside.read('project-card.jsx');

    await check(clone.root, '--fix');

    expect(outside.read('project-card.jsx')).toBe(before);
  });

  it('leaves a file alone whose bytes are no UTF-8', async () => {
    const clone = aCloneOfGolden(FIXABLE);
    const path = join(clone.root, LIST);
    const bytes = readFileSync(path);
    bytes[bytes.indexOf('"description": "') + '"description": "'.length] = 0xff;
    writeFileSync(path, bytes);

    const { status, error } = await check(clone.root, '--fix');

    expect({ status, error }).toEqual({
      status: 2,
      error: `landscape-reviewer: ${LIST} holds bytes that are no UTF-8; it is not touched\n`,
    });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

describe('check of a clone without a working tree', () => {
  it('compares two revisions', async () => {
    const root = aBareCloneOf(aCloneOfGolden(FIXABLE));

    expect(await check(root, '--head', 'main')).toMatchObject({ status: 0 });
    expect(await check(root, '--base', 'main', '--head', 'proposal')).toMatchObject({
      status: 0,
      out: expect.stringContaining(`${LIST}:60:`) as unknown,
    });
  });
});

describe('check says what it compares with', () => {
  it('by name and commit, and nothing else is printed for machines', async () => {
    const clone = aCloneOfGolden(CLEAN);
    const commit = clone.git('rev-parse', 'main');

    const pretty = await check(clone.root);
    const json = await check(clone.root, '--format', 'json');
    const github = await check(clone.root, '--format', 'github');

    expect(pretty.out).toMatch(new RegExp(`^Compared with \`main\` \\(\`${commit.slice(0, 7)}\`\\)`));
    expect(JSON.parse(json.out)).toMatchObject({ base: { name: 'main', commit } });
    expect(github.out).toBe('');
  });

  it('at the commit from which the two went their own ways', async () => {
    const clone = aCloneOfGolden('base-moved-on');
    const commit = clone.git('merge-base', 'main', 'HEAD');

    const { out } = await check(clone.root);

    expect(out).toContain(
      `Compared with \`main\` at \`${commit.slice(0, 7)}\`, which this branch is based on.`,
    );
  });

  it('and that it is what was to be compared, where a fork was pushed to its default branch', async () => {
    const clone = aCloneOfGolden(CLEAN);
    clone.git('update-ref', 'refs/remotes/origin/main', 'HEAD');

    const { status, out } = await check(clone.root);

    expect(status).toBe(0);
    expect(out).toMatch(/Compared with `origin\/main` .*\n/);
    expect(out).toMatch(/no list.*changes.*the very commit.*--base/is);
  });
});
