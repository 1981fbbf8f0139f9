import { EBPF } from '../../src/facts/ebpf.ts';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { TreeFile } from '../../src/facts/repository-facts.ts';
import { selectFromArchive } from '../../src/facts/source-texts.ts';
import { aTarball } from '../../test/support/a-tarball.ts';
import { type Section, median, megabytes, milliseconds } from './report.ts';

const ROUNDS = 5;
const PROCESS = fileURLToPath(new URL('./archive-process.ts', import.meta.url));
/** One source file of so many speaks of eBPF, as in the projects about which a question is left. */
const ONE_OF = 20;
const TEXT = /\.(?:c|h|cc|cpp|go|rs|py|js|ts|java|md|txt|json|ya?ml|toml|sh|html|css|proto|mod|sum)$/;

type SizedFile = TreeFile & { readonly bytes: number };

/** What it costs to read a whole repository where a sample of its files leaves a question. */
export async function measureArchive(corpus: string): Promise<Section | undefined> {
  if (!existsSync(corpus)) return undefined;
  const trees = globSync('*/*/repositories/*/*/tree.json{,.gz}', { cwd: corpus })
    .map((file) => readTree(join(corpus, file)))
    .toSorted((a, b) => bytesOf(a) - bytesOf(b));
  const at = (share: number): readonly SizedFile[] => trees[Math.floor(trees.length * share)] ?? [];
  return {
    title: 'A closer look',
    about: `Archives made up in the shape of ${trees.length} real repositories: their paths and sizes, the one in the middle, the one that nine of ten are smaller than, and the largest. Unpacking and searching in a process of its own, from the disk in place of the network: the computing time of all its threads, the median of ${ROUNDS}, and the memory beyond what it began with. Read only where a question about eBPF is left, once a commit; promised are at most 150 ms for the median.`,
    columns: ['', 'sent', 'unpacked', 'files', 'computing', 'memory'],
    rows: [
      ['median', ...(await cost(at(0.5)))],
      ['90 of 100', ...(await cost(at(0.9)))],
      ['largest', ...(await cost(trees.at(-1) ?? []))],
    ],
  };
}

function readTree(file: string): readonly SizedFile[] {
  const content = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(content) : content).toString();
  const lines = JSON.parse(text) as readonly (readonly [string, number, string])[];
  return lines.map(([path, bytes, mode]) => ({ path, bytes, mode }));
}

function bytesOf(tree: readonly SizedFile[]): number {
  return tree.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function cost(files: readonly SizedFile[]): Promise<readonly string[]> {
  const regular = files.filter(({ mode }) => mode.startsWith('100'));
  const tarball = await aTarball(
    regular.map(({ path, bytes }, index) => ({ path, content: contentOf(path, bytes, index) })),
  );
  const wanted = selectFromArchive({ files, isTruncated: false }, EBPF);
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const [archive, paths] = [join(folder, 'archive.tar.gz'), join(folder, 'wanted.json')] as const;
  writeFileSync(archive, tarball);
  writeFileSync(paths, JSON.stringify([...wanted]));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const printed = execFileSync(process.execPath, [PROCESS, archive, paths], { encoding: 'utf8' });
    return JSON.parse(printed) as { readonly computing: number; readonly memory: number };
  });
  rmSync(folder, { recursive: true });
  const count = regular.length.toLocaleString('en');
  return [
    inMegabytes(tarball.length),
    inMegabytes(bytesOf(regular)),
    count,
    milliseconds(median(rounds.map(({ computing }) => computing))),
    megabytes(Math.max(...rounds.map(({ memory }) => memory))),
  ];
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Text that packs as source code does, or bytes that do not pack at all. */
function contentOf(path: string, bytes: number, index: number): Buffer {
  const content = Buffer.alloc(bytes);
  const isText = TEXT.test(path);
  let state = index + 1;
  const line = index % ONE_OF === 0 ? ' bpf_map_lookup_elem(&' : ' return value_of(node->';
  for (let at = 0; at < bytes;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    at += isText
      ? content.write(`${state.toString(36)}${line}\n`, at)
      : content.writeUInt8(state >>> 23, at) - at;
  }
  return content;
}
