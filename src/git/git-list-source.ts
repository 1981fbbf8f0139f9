import { type Fact, ABSENT, known, unavailable } from '../facts/fact.ts';
import type { ListSource } from '../github/list-source.ts';
import { type FileRequest, type GitFile, LFS_POINTER, MAXIMUM_BYTES } from '../github/read-files.ts';
import { GitError, runGit } from './run-git.ts';

/** What git and GitHub take for a sign of a binary file: a zero among the first bytes. */
const BINARY_PROBE_BYTES = 8000;

export interface GitSides {
  readonly root: string;
  readonly mergeBase: string;
  /** What git needs to find the head's objects. */
  readonly env: Readonly<Record<string, string>>;
}

interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly bytes: number;
}

/** The list's files from a clone, as GitHub would show them. */
export function gitListSource({ root, mergeBase, env }: GitSides): ListSource {
  return {
    readMergeBase: async () => mergeBase,
    readFiles: async (requests) => {
      const objects = await lookUp({ root, env }, requests.map(nameOf));
      const isText = (index: number) =>
        requests[index]?.want === 'text' && (objects[index]?.bytes ?? 0) <= MAXIMUM_BYTES;
      const wanted = objects.flatMap((object, index) =>
        object?.type === 'blob' && isText(index) ? [object.id] : [],
      );
      const contents = await readBlobs({ root, env }, [...new Set(wanted)]);
      return Promise.all(
        requests.map(async (request, index) => {
          const object = objects[index];
          if (object === undefined) return ABSENT;
          if (request.want === 'entries') return readFolder({ root, env }, object);
          return fileOf(request, object, contents.get(object.id));
        }),
      );
    },
  };
}

type Place = Pick<GitSides, 'root' | 'env'>;

/** Git reads names line by line; a path with a line break in it is nobody's list. */
function nameOf({ commit, path }: FileRequest): string {
  return path.includes('\n') ? '' : `${commit}:${path}`;
}

async function lookUp(
  { root, env }: Place,
  names: readonly string[],
): Promise<readonly (GitObject | undefined)[]> {
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'];
  const { output } = await runGit(root, { args, env, input: names.map((name) => `${name}\n`).join('') });
  const lines = output.toString('utf8').split('\n');
  return names.map((_, index) => {
    const [, id, type, bytes] = /^([0-9a-f]{40,64}) (blob|tree) (\d+)$/.exec(lines[index] ?? '') ?? [];
    return id === undefined || type === undefined ? undefined : { id, type, bytes: Number(bytes) };
  });
}

async function readBlobs({ root, env }: Place, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const input = ids.map((id) => `${id}\n`).join('');
  const { output } = await runGit(root, { args: ['cat-file', '--batch'], env, input });
  let offset = 0;
  for (const id of ids) {
    const end = output.indexOf('\n', offset);
    const [, , bytes] = output.subarray(offset, Math.max(end, offset)).toString('latin1').split(' ');
    if (end < 0 || !Number.isSafeInteger(Number(bytes)))
      throw new GitError('git cannot read a file of the clone');
    const start = end + 1;
    contents.set(id, output.subarray(start, start + Number(bytes)));
    offset = start + Number(bytes) + 1;
  }
  return contents;
}

function fileOf(
  { want }: FileRequest,
  { id, type, bytes }: GitObject,
  content: Buffer | undefined,
): Fact<GitFile> {
  if (type === 'tree' || want === 'id') return known({ id, text: '', entries: [] });
  if (content === undefined) return bytes > MAXIMUM_BYTES ? unavailable('too-large') : ABSENT;
  if (content.subarray(0, BINARY_PROBE_BYTES).includes(0)) return ABSENT;
  const text = content.toString('utf8');
  return text.startsWith(LFS_POINTER) ? ABSENT : known({ id, text, entries: [] });
}

async function readFolder({ root, env }: Place, { id, type }: GitObject): Promise<Fact<GitFile>> {
  if (type !== 'tree') return known({ id, text: '', entries: [] });
  const { output } = await runGit(root, { args: ['ls-tree', '-z', '-l', id], env });
  const lines = output
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '');
  const entries = lines.map((line) => {
    const tab = line.indexOf('\t');
    const [, kind, , size] = line.slice(0, tab).split(/ +/);
    return { name: line.slice(tab + 1), isFile: kind === 'blob', bytes: Number(size) || 0 };
  });
  return known({ id, text: '', entries });
}
