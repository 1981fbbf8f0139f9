import { type Fact, ABSENT, known, unavailable } from '../facts/fact.ts';
import {
  type ListSource,
  type FileRequest,
  type GitFile,
  LFS_POINTER,
  MAXIMUM_BYTES,
} from '../github/read/read-files.ts';
import { GitError, runGit } from './run-git.ts';

/** What git and GitHub take for a sign of a binary file: a zero among the first bytes. */
const BINARY_PROBE_BYTES = 8000;
/** In front of each object's content; anything else says that there is none. */
const HEADER = /^([0-9a-f]{40,64}) (\w+) (\d+)$/;

export interface GitSides {
  readonly root: string;
  readonly mergeBase: string;
  /** What git needs to find the head's objects. */
  readonly env: Readonly<Record<string, string>>;
}

interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly content: Buffer;
}

/** The list's files from a clone, as GitHub would show them. */
export function gitListSource({ root, mergeBase, env }: GitSides): ListSource {
  return {
    readMergeBase: async () => Promise.resolve(mergeBase),
    readFiles: async (requests) => {
      const objects = await readObjects({ root, env }, requests.map(nameOf));
      return Promise.all(
        requests.map(async (request, index) => {
          const object = objects[index];
          if (object === undefined) return ABSENT;
          return request.want === 'entries' ? readFolder({ root, env }, object) : fileOf(request, object);
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

/** All in one process: starting one takes longer than reading a few lists too many. */
async function readObjects(
  { root, env }: Place,
  names: readonly string[],
): Promise<readonly (GitObject | undefined)[]> {
  if (names.length === 0) return [];
  const input = names.map((name) => `${name}\n`).join('');
  const { output } = await runGit(root, { args: ['cat-file', '--batch'], env, input });
  let offset = 0;
  return names.map(() => {
    const end = output.indexOf('\n', offset);
    if (end < 0) throw new GitError('git cannot read a file of the clone');
    const [, id, type, bytes] = HEADER.exec(output.subarray(offset, end).toString('utf8')) ?? [];
    const start = end + 1;
    if (id === undefined || type === undefined) {
      offset = start;
      return undefined;
    }
    offset = start + Number(bytes) + 1;
    return { id, type, content: output.subarray(start, start + Number(bytes)) };
  });
}

function fileOf({ want }: FileRequest, { id, type, content }: GitObject): Fact<GitFile> {
  if (type === 'tree' || want === 'id') return known({ id, text: '', entries: [] });
  if (type !== 'blob') return ABSENT;
  if (content.length > MAXIMUM_BYTES) return unavailable('too-large');
  if (content.subarray(0, BINARY_PROBE_BYTES).includes(0)) return ABSENT;
  const text = content.toString('utf8');
  return want !== 'raw' && text.startsWith(LFS_POINTER) ? ABSENT : known({ id, text, entries: [] });
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
