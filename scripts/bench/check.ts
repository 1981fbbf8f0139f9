import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../build.ts';
import { commitSides, initGitFolder } from '../../test/support/git-folder.ts';
import { type Section, median, megabytes, milliseconds } from './report.ts';

const ROUNDS = 5;
/** As many as CNCF's landscape.yml had in August 2026, the longest list that is known; and about as long each. */
const MANY_ITEMS = 2413;

/** `check` offline, as it is installed, in clones: from the start of the process to its end. */
export async function measureCheck(corpus: string): Promise<readonly Section[]> {
  const work = mkdtempSync(join(tmpdir(), 'bench-check-'));
  writeFileSync(join(work, 'package.json'), '{ "type": "module", "version": "0.0.0" }');
  const program = join(work, 'dist/cli');
  await bundle(join(import.meta.dirname, '../../src/cli/start.ts'), program);
  const sections = [...ofRealOnes(join(program, 'main.js'), corpus), ofLongOne(join(program, 'main.js'))];
  rmSync(work, { recursive: true, force: true });
  return sections;
}

function ofRealOnes(program: string, corpus: string): readonly Section[] {
  const pulls = globSync('pull-requests/*/pull-requests/*/*/*', { cwd: corpus }).toSorted();
  if (pulls.length === 0) return [];
  const times = pulls.map((pull) => median(timesOfPull(program, corpus, pull)));
  return [
    {
      title: 'Check of a clone',
      about: `\`landscape-reviewer check --offline\` from its package, for ${pulls.length} real pull requests of ebpf.io; the start of the process is included, and the median of ${ROUNDS} rounds taken for each.`,
      columns: ['median', 'slowest', 'promised'],
      rows: [[milliseconds(median(times)), milliseconds(Math.max(...times)), 'within 600 ms']],
    },
  ];
}

function timesOfPull(program: string, corpus: string, pull: string): readonly number[] {
  const [, slug = '', , owner = '', name = '', number = ''] = pull.split('/');
  const root = mkdtempSync(join(tmpdir(), 'bench-clone-'));
  commitSides(initGitFolder(root), join(corpus, 'pull-requests', slug), {
    owner,
    name,
    number: Number(number),
  });
  const checks = checksOf(program, root);
  rmSync(root, { recursive: true, force: true });
  return checks.map(({ took }) => took);
}

function ofLongOne(program: string): Section {
  const root = mkdtempSync(join(tmpdir(), 'bench-clone-'));
  const folder = initGitFolder(root);
  const items = Array.from({ length: MANY_ITEMS }, (_, index) => itemOf(index + 1));
  folder.write('landscape.yml', landscapeOf(items));
  folder.commitAll('The base');
  folder.git('checkout', '--quiet', '-b', 'proposal');
  folder.write('landscape.yml', landscapeOf(items.toSpliced(Math.floor(MANY_ITEMS / 2), 0, itemOf(0))));
  folder.commitAll('One more');
  const checks = checksOf(program, root);
  rmSync(root, { recursive: true, force: true });
  const took = median(checks.map((check) => check.took));
  const memory = median(checks.map(({ kilobytes }) => kilobytes));
  return {
    title: 'Check of a long list',
    about: `The same of a made-up landscape.yml of ${MANY_ITEMS.toLocaleString('en')} items and a megabyte, as long as the longest that is known, to which an item was added; the median of ${ROUNDS} rounds.`,
    columns: ['', 'measured', 'promised'],
    rows: [
      ['time', milliseconds(took), 'within 1,500 ms'],
      ['memory at its greatest', megabytes(memory * 1024), 'under 200 MB'],
    ],
  };
}

function landscapeOf(items: readonly string[]): string {
  return `landscape:\n  - category:\n    name: Tools\n    subcategories:\n      - subcategory:\n        name: Tracing\n        items:\n${items.join('')}`;
}

function itemOf(number: number): string {
  const name = `project-${String(number).padStart(4, '0')}`;
  const fields = [
    'item:',
    `name: ${name}`,
    `homepage_url: https://${name}.example.org/`,
    'project: sandbox',
    `repo_url: https://github.com/some-owner/${name}`,
    `logo: ${name}.svg`,
    'twitter: https://twitter.com/some_project',
    `crunchbase: https://www.crunchbase.com/organization/${name}`,
    'description: Shows where packets of the network go, and why some of them never arrive',
    'extra:',
    "  accepted: '2023-09-14'",
    `  blog_url: https://${name}.example.org/blog`,
    `  slack_url: https://some-owner.slack.example.org/messages/${name}`,
  ];
  return `          - ${fields.join('\n            ')}\n`;
}

interface MeasuredCheck {
  readonly took: number;
  readonly kilobytes: number;
}

/** Linux tells the most memory that a process took in /proc, as long as it is there. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync, writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const [, kilobytes] = existsSync('/proc/self/status')
      ? /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))
      : ['', process.resourceUsage().maxRSS];
    writeFileSync(process.env.BENCH_MEMORY, String(kilobytes));
  });
`)}`;

function checksOf(program: string, root: string): readonly MeasuredCheck[] {
  const memory = join(root, '.git', 'bench-memory');
  const args = ['--import', TELL_MEMORY, program, 'check', '--offline', '-C', root];
  return Array.from({ length: ROUNDS }, () => {
    const beganAt = performance.now();
    const { status } = spawnSync(process.execPath, args, { env: { ...process.env, BENCH_MEMORY: memory } });
    if (status !== 0 && status !== 1) throw new Error(`a check ended with ${status}`);
    const took = performance.now() - beganAt;
    return { took, kilobytes: Number(readFileSync(memory, 'utf8')) };
  });
}
