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
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from './local-github/sandbox.ts';
import { aCloneOf } from './support/a-clone.ts';
import { run as runCommandLine } from './support/run-command-line.ts';

const ROOT = join(import.meta.dirname, '..');
const WORLD = join(ROOT, 'fixtures/pull-requests/out-of-order');
/** What `npm pack` needs of a checkout; it changes the manifest for a moment, and so works on a copy here. */
const PARTS = ['app.yml', 'package.json', 'build.ts', 'tsconfig.json', 'README.md', 'LICENSE', 'src'];

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
}, 120_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

function npm(folder: string, ...args: readonly string[]): void {
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [installed, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
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

function numberOf(world: string): number {
  const [path = ''] = globSync('pull-requests/*/*/*', { cwd: world });
  return Number(path.split('/').at(-1));
}
