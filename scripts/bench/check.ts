import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../build.ts';
import { commitSides, initGitFolder } from '../../test/support/git-folder.ts';
import { type Section, median, milliseconds } from './report.ts';

const ROUNDS = 5;

/** `check` offline, as it is installed, in clones of ebpf.io's own lists: from the start of the process to its end. */
export async function measureCheck(corpus: string): Promise<Section | undefined> {
  const pulls = globSync('pull-requests/*/pull-requests/*/*/*', { cwd: corpus }).toSorted();
  if (!existsSync(corpus) || pulls.length === 0) return undefined;
  const work = mkdtempSync(join(tmpdir(), 'bench-check-'));
  writeFileSync(join(work, 'package.json'), '{ "type": "module", "version": "0.0.0" }');
  const program = join(work, 'dist/cli');
  await bundle(join(import.meta.dirname, '../../src/cli/start.ts'), program);
  const times = pulls.map((pull) => timeOf(join(program, 'main.js'), corpus, pull));
  rmSync(work, { recursive: true, force: true });
  return {
    title: 'Check of a clone',
    about: `\`landscape-reviewer check --offline\` from its package, for ${pulls.length} real pull requests of ebpf.io; the start of the process is included, and the median of ${ROUNDS} rounds taken for each.`,
    columns: ['median', 'slowest', 'promised'],
    rows: [[milliseconds(median(times)), milliseconds(Math.max(...times)), 'within 600 ms']],
  };
}

function timeOf(program: string, corpus: string, pull: string): number {
  const [, slug = '', , owner = '', name = '', number = ''] = pull.split('/');
  const root = mkdtempSync(join(tmpdir(), 'bench-clone-'));
  commitSides(initGitFolder(root), join(corpus, 'pull-requests', slug), {
    owner,
    name,
    number: Number(number),
  });
  const times = Array.from({ length: ROUNDS }, () => {
    const beganAt = performance.now();
    const { status } = spawnSync(process.execPath, [program, 'check', '--offline', '-C', root]);
    if (status !== 0 && status !== 1) throw new Error(`check of ${pull} ended with ${status}`);
    return performance.now() - beganAt;
  });
  rmSync(root, { recursive: true, force: true });
  return median(times);
}
