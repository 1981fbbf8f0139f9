import { missingToNull } from './missing-to-null.ts';
import type { GitHub } from './github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';

/** Of the sixty requests an hour that everybody has, the rest is for what a review cannot do without. */
const MAXIMUM_BLOBS = 32;

interface TreeNode {
  readonly sha: string;
  readonly type: string;
  readonly size: number;
}

/** Files as GraphQL would answer, from REST's trees and blobs; every object is asked for once. */
export class PublicFiles {
  readonly #github: Pick<GitHub, 'request'>;
  readonly #trees = new Map<string, Promise<ReadonlyMap<string, TreeNode>>>();
  readonly #blobs = new Map<string, Promise<Buffer>>();

  constructor(github: Pick<GitHub, 'request'>) {
    this.#github = github;
  }

  /** Null where there is nothing at the expression (`commit:path`). */
  async object(repository: RepositoryName, expression: string, want: string): Promise<object | null> {
    const separator = expression.indexOf(':');
    const path = expression.slice(separator + 1);
    const tree = await this.#tree(repository, expression.slice(0, separator));
    const node = tree.get(path);
    if (node === undefined) return null;
    if (want === 'id') return { oid: node.sha };
    if (want === 'entries') return { oid: node.sha, entries: entriesOf(tree, path) };
    return node.type === 'blob' ? this.#blob(repository, node) : {};
  }

  async #blob(repository: RepositoryName, { sha, size }: TreeNode): Promise<object> {
    const isTooMany = !this.#blobs.has(sha) && this.#blobs.size >= MAXIMUM_BLOBS;
    // Like a file that is too large, so that nothing is concluded from what it may say.
    if (isTooMany) return { oid: sha, byteSize: Number.MAX_SAFE_INTEGER, isTruncated: true, isBinary: false };
    const blob = this.#blobs.get(sha) ?? this.#readBlob(repository, sha);
    this.#blobs.set(sha, blob);
    const content = await blob;
    const isBinary = content.includes(0);
    return {
      oid: sha,
      byteSize: size,
      isTruncated: false,
      isBinary,
      text: isBinary ? null : content.toString('utf8'),
    };
  }

  async #readBlob({ owner, name }: RepositoryName, sha: string): Promise<Buffer> {
    const { data } = await this.#github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      owner,
      repo: name,
      file_sha: sha,
    });
    return Buffer.from(data.content, 'base64');
  }

  async #tree(repository: RepositoryName, commit: string): Promise<ReadonlyMap<string, TreeNode>> {
    const key = `${repository.owner}/${repository.name}@${commit}`.toLowerCase();
    const tree = this.#trees.get(key) ?? this.#readTree(repository, commit);
    this.#trees.set(key, tree);
    return tree;
  }

  async #readTree({ owner, name }: RepositoryName, commit: string): Promise<ReadonlyMap<string, TreeNode>> {
    const data = await missingToNull(
      this.#github.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        owner,
        repo: name,
        tree_sha: commit,
        recursive: '1',
      }),
    );
    const nodes = (data?.tree ?? []).map(({ path, sha, type, size = 0 }) => {
      return [path, { sha, type, size }] as const;
    });
    return new Map(nodes);
  }
}

function entriesOf(tree: ReadonlyMap<string, TreeNode>, folder: string): readonly object[] {
  return [...tree].flatMap(([path, { type, size }]) => {
    const name = path.slice(folder.length + 1);
    const isChild = path.startsWith(`${folder}/`) && !name.includes('/');
    return isChild ? [{ name, type, size }] : [];
  });
}
