import { z } from 'zod';
import type { ComposableQuery, GitHub } from '../client/github.ts';
import { type Fact, ABSENT, known, unavailable } from '../../facts/fact.ts';
import { ask, missingAfter, missingAt } from '../client/answers.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { UnreadableError } from '../client/request-failure.ts';

/** `id` tells whether two commits hold the same, without the text; `raw` takes a pointer to a file kept elsewhere as it is. */
export type WantedOfFile = 'text' | 'raw' | 'id' | 'entries';

const FIELDS: Readonly<Record<WantedOfFile, string>> = {
  text: '{ ... on Blob { oid byteSize isBinary isTruncated text } }',
  raw: '{ ... on Blob { oid byteSize isBinary isTruncated text } }',
  id: '{ oid }',
  entries: '{ ... on Tree { oid entries { name type size } } }',
};

/** Every field may be missing: a blob has no entries, a folder no text, a submodule neither. */
const fileNode = z
  .object({
    oid: z.string(),
    byteSize: z.number(),
    isBinary: z.boolean().nullable(),
    isTruncated: z.boolean(),
    text: z.string().nullable(),
    entries: z.array(z.object({ name: z.string(), type: z.string(), size: z.number() })).nullable(),
  })
  .partial();
const filesAnswer = z.object({ repository: z.record(z.string(), fileNode.nullable()).nullish() });

/** Several files and folders of one repository; paths are strangers' and travel as variables `$e0`, … */
export function filesQuery(wanted: readonly WantedOfFile[]): ComposableQuery<z.infer<typeof filesAnswer>> {
  const expressions = wanted.map((_, index) => [`e${index}`, 'String!']);
  return {
    name: 'Files',
    variables: { owner: 'String!', name: 'String!', ...Object.fromEntries(expressions) },
    fields: ($) => {
      const objects = wanted.map(
        (want, index) => `f${index}: object(expression: ${$(`e${index}`)}) ${FIELDS[want]}`,
      );
      return { repository: `repository(owner: ${$('owner')}, name: ${$('name')}) { ${objects.join('\n')} }` };
    },
    answer: filesAnswer,
    weight: wanted.length,
  };
}

type FileNode = z.infer<typeof fileNode>;

/** What GitHub resolves in one query well within its ten seconds. */
const FILES_A_QUERY = 75;
const BYTES_A_QUERY = 1_500_000;
/** A list of 5 MB is still read, in a request of its own. */
export const MAXIMUM_BYTES = 5 * 1024 * 1024;
/** What stands in git in place of a file that is kept elsewhere: https://git-lfs.com */
export const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

export interface FileRequest {
  readonly commit: string;
  readonly path: string;
  readonly want: WantedOfFile;
  /** Where it is known from a tree. */
  readonly bytes?: number;
}

/** What stands at a path: a file, or a folder without its subfolders' contents. */
export interface GitFile {
  readonly id: string;
  /** Empty where it was not wanted. */
  readonly text: string;
  /** Empty unless they were wanted. */
  readonly entries: readonly FolderEntry[];
}

interface FolderEntry {
  readonly name: string;
  readonly isFile: boolean;
  readonly bytes: number;
}

/**
 * Files and folders of one repository, in the order of the requests, in as few queries as GitHub bears, all at once. Absent:
 * no such file, or one that is no text.
 */
export async function readFiles(
  github: GitHub,
  repository: RepositoryName,
  requests: readonly FileRequest[],
): Promise<readonly Fact<GitFile>[]> {
  const batches = await Promise.all(
    intoBatches(requests).map(async (batch) => readBatch(github, repository, batch)),
  );
  return batches.flat();
}

export function fileAt(files: readonly Fact<GitFile>[], index: number): Fact<GitFile> {
  return files[index] ?? ABSENT;
}

function intoBatches(requests: readonly FileRequest[]): readonly (readonly FileRequest[])[] {
  const batches: FileRequest[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const request of requests) {
    const last = batches.at(-1);
    bytes += request.bytes ?? 0;
    if (last !== undefined && last.length < FILES_A_QUERY && bytes <= BYTES_A_QUERY) {
      last.push(request);
    } else {
      batches.push([request]);
      bytes = request.bytes ?? 0;
    }
  }
  return batches;
}

/** A query that GitHub cannot answer is asked again in halves, so that one bad file costs only itself. */
async function readBatch(
  github: GitHub,
  repository: RepositoryName,
  batch: readonly FileRequest[],
): Promise<readonly Fact<GitFile>[]> {
  const expressions = batch.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`]);
  const asked = filesQuery(batch.map((request) => request.want));
  const variables = { ...repository, ...Object.fromEntries(expressions) };
  try {
    const retries = batch.length > 1 ? { retries: 0 } : {};
    const { data, errors } = await ask(github, asked, variables, retries);
    const nodes = batch.map((_, index) => data.repository?.[`f${index}`] ?? undefined);
    return await Promise.all(
      nodes.map(async (node, index) =>
        node === undefined
          ? missingAt(errors, 'repository', `f${index}`)
          : readNode(github, repository, { node, want: batch[index]?.want }),
      ),
    );
  } catch (error) {
    const missing = missingAfter(error);
    if (batch.length === 1) return [missing];
    const middle = Math.ceil(batch.length / 2);
    const halves = [batch.slice(0, middle), batch.slice(middle)];
    const answers = await Promise.all(halves.map(async (half) => readBatch(github, repository, half)));
    return answers.flat();
  }
}

async function readNode(
  github: GitHub,
  repository: RepositoryName,
  { node, want }: { readonly node: FileNode; readonly want: WantedOfFile | undefined },
): Promise<Fact<GitFile>> {
  const { oid: id, text } = node;
  // A folder or a submodule in place of the file, or the other way round.
  if (id === undefined || node.isBinary === true) return ABSENT;
  if (node.isTruncated === true) return readLargeFile(github, repository, id, node.byteSize ?? 0);
  if (want !== 'raw' && text?.startsWith(LFS_POINTER) === true) return ABSENT;
  const entries = (node.entries ?? []).map(({ name, type, size }) => {
    return { name, isFile: type === 'blob', bytes: size };
  });
  return known({ id, text: text ?? '', entries });
}

async function readLargeFile(
  github: GitHub,
  { owner, name }: RepositoryName,
  id: string,
  bytes: number,
): Promise<Fact<GitFile>> {
  if (bytes > MAXIMUM_BYTES) return unavailable('too-large');
  try {
    const blob = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      owner,
      repo: name,
      file_sha: id,
    });
    return known({ id, text: Buffer.from(blob.data.content, 'base64').toString('utf8'), entries: [] });
  } catch (error) {
    return missingAfter(error);
  }
}

/** Git's ids by path, without what is not there; undefined where GitHub did not tell all of it. */
export function idsOf(files: ReadonlyMap<string, Fact<GitFile>>): ReadonlyMap<string, string> | undefined {
  if ([...files.values()].some(({ status }) => status === 'unavailable')) return undefined;
  return new Map(
    [...files].flatMap(([path, file]) => (file.status === 'known' ? [[path, file.value.id] as const] : [])),
  );
}

/** Where the list's own files come from: GitHub, or a clone on somebody's disk. */
export interface ListSource {
  /** The commit from which the two went their own ways. */
  readonly readMergeBase: (tip: string, head: string) => Promise<string>;
  /** In the order of the requests. Absent: no such file, or one that is no text. */
  readonly readFiles: (requests: readonly FileRequest[]) => Promise<readonly Fact<GitFile>[]>;
}

export function gitHubListSource(github: GitHub, repository: RepositoryName): ListSource {
  return {
    readMergeBase: async (tip, head) => {
      const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner: repository.owner,
        repo: repository.name,
        basehead: `${tip}...${head}`,
        per_page: 1,
      });
      return oidIn(data);
    },
    readFiles: async (requests) => readFiles(github, repository, requests),
  };
}

/** Without the base side every entry would look new: no answer is better than one that says nothing. */
function oidIn(comparison: { readonly merge_base_commit?: { readonly sha?: unknown } | null }): string {
  const oid = comparison.merge_base_commit?.sha;
  if (typeof oid === 'string') return oid;
  throw new UnreadableError('GitHub names no common ancestor');
}
