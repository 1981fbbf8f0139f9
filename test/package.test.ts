import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from './local-github/sandbox.ts';
import { aCloneOf } from './support/a-clone.ts';
import { run as runCommandLine } from './support/run-command-line.ts';

const ROOT = join(import.meta.dirname, '..');
const WORLD = join(ROOT, 'fixtures/pull-requests/out-of-order');
/** What `npm pack` needs of a checkout; it changes the manifest for a moment, and so works on a copy here. */
const PARTS = ['app.yml', 'package.json', 'build.ts', 'tsconfig.json', 'README.md', 'LICENSE', 'src', 'docs'];

let work: string;
let installed: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'package-'));
  const checkout = join(work, 'checkout');
  const empty = join(work, 'empty');
  mkdirSync(empty);
  for (const part of PARTS) cpSync(join(ROOT, part), join(checkout, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
  npm(checkout, 'pack', '--pack-destination', work);
  const [packed = ''] = globSync('*.tgz', { cwd: work });
  npm(empty, 'install', '--offline', '--no-audit', '--no-fund', join(work, packed));
  installed = join(empty, 'node_modules/.bin/landscape-reviewer');
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

function npm(folder: string, ...args: readonly string[]): void {
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

function run(...args: readonly string[]) {
  return runBy([process.execPath], args);
}

function runBy([node = '', ...flags]: readonly string[], args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, [...flags, installed, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The machine's own, where it is another one than the project's, and the project's without what Node 20 lacks. */
function olderNodes(): readonly (readonly [name: string, command: readonly string[]])[] {
  const paths = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const versions = new Map(
    paths.flatMap((path) => {
      const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
      return typeof stdout === 'string' && stdout.startsWith('v2') ? [[stdout.trim(), [path]] as const] : [];
    }),
  );
  versions.delete(process.version);
  return [...versions, ['what Node 20 has', [process.execPath, '--import', pretending(LIKE_NODE_20)]]];
}

const LIKE_NODE_20 = `
  import module from 'node:module';
  delete Map.groupBy; delete URL.parse; delete Promise.withResolvers; delete RegExp.escape; delete module.enableCompileCache;
  for (const name of Object.getOwnPropertyNames(Set.prototype).filter((each) => /(union|section|difference|set|superset|from)/i.test(each))) delete Set.prototype[name];
  ${versionOf('20.12.0')}`;

function versionOf(version: string): string {
  return `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
}

function pretending(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

describe('the packed file, installed into an empty folder without a network', () => {
  it('brings everything along', () => {
    expect(globSync('node_modules/*', { cwd: join(work, 'empty') })).toEqual([
      'node_modules/landscape-reviewer',
    ]);
  });

  it('leaves the manifest of the checkout as it was', () => {
    expect(readFileSync(join(work, 'checkout/package.json'))).toEqual(
      readFileSync(join(ROOT, 'package.json')),
    );
    expect(existsSync(join(work, 'checkout/package.json.kept'))).toBe(false);
  });

  it('prints its help', () => {
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: landscape-reviewer') as unknown,
      stderr: '',
    });
  });

  it('checks a clone', () => {
    const { root } = aCloneOf(WORLD, { owner: 'ebpf-io', name: 'ebpf.io-website', number: numberOf(WORLD) });

    expect(run('check', '-C', root, '--offline')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('`Flowlens` belongs between') as unknown,
      stderr: '',
    });
    expect(run('check', '-C', root, '--offline', '--fix')).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(olderNodes())('checks a clone on %s as well', (_, node) => {
    const { root } = aCloneOf(WORLD, { owner: 'ebpf-io', name: 'ebpf.io-website', number: numberOf(WORLD) });

    expect(runBy(node, ['check', '-C', root, '--offline'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('`Flowlens` belongs between') as unknown,
      stderr: '',
    });
  });

  it('says in one sentence which Node it needs', () => {
    const { status, stdout, stderr } = runBy(
      [process.execPath, '--import', pretending(versionOf('20.11.1'))],
      ['--help'],
    );

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^landscape-reviewer: Node 20\.12 or newer is needed[^\n]*\n$/);
    expect(manifest().engines.node).toBe('>=20.12');
  });

  it('may be published, and brings the schema for editors', () => {
    expect(manifest()).not.toHaveProperty('private');
    expect(existsSync(join(installed, '../../landscape-reviewer/docs/configuration.schema.json'))).toBe(true);
  });

  it('replays what was recorded', async () => {
    const recording = join(work, 'recording.json');
    const sandbox = await startSandbox({ worlds: [WORLD] });
    onTestFinished(async () => sandbox.stop());
    const place = `ebpf-io/ebpf.io-website#${numberOf(WORLD)}`;
    await runCommandLine(['review', place, '--record', recording], {
      environment: { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.personalToken('contributor') },
      now: sandbox.now,
    });

    expect(run('review', '--replay', recording)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Flowlens belongs between') as unknown,
      stderr: '',
    });
  });

  it.each([[['config', join(ROOT, 'package.json')]], [['review', 'nothing']], [['audit', 'nothing']]])(
    'finds the modules of %s',
    (args) => {
      const { status, stderr } = run(...args);

      expect([1, 2]).toContain(status);
      expect(stderr).not.toMatch(/ERR_|Cannot find/);
    },
  );
});

function manifest() {
  const text = readFileSync(join(work, 'empty/node_modules/landscape-reviewer/package.json'), 'utf8');
  return JSON.parse(text) as { readonly engines: { readonly node: string } };
}

function numberOf(world: string): number {
  const [path = ''] = globSync('pull-requests/*/*/*', { cwd: world });
  return Number(path.split('/').at(-1));
}
