import { contentOf } from '../model/contents.ts';
import type { Repository } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import type { Commit, LoggedCommit } from '../model/history.ts';
import { historyOf } from '../model/history.ts';
import type { GitObject, TreePlace } from '../model/revisions.ts';
import { findCommit, findObject, objectAt } from '../model/revisions.ts';
import type { Child, TreeFile } from '../world/snapshot.ts';
import { blobOid, childrenOf, isBinary, treeOid } from '../world/snapshot.ts';
import { checkFieldsOf } from './checks.ts';
import { connection, invalidCursor } from './connection.ts';
import type { Asker, Fields } from './fields.ts';
import { refuseArguments } from './fields.ts';
import { actorFields } from './people.ts';
import { timestamp } from '../model/timestamp.ts';

// GitHub gives no more of a text.
const TEXT_BYTES = 512_000;

/** What `<revision>:<path>`, `<revision>` or an oid leads to; null where there is nothing. */
export function objectFields(asker: Asker, repository: Repository, args: Fields): Fields | null {
  asker.check(repository, 'contents:read');
  const object = resolveObject(repository, args);
  return object === undefined ? null : gitObjectFields(asker, repository, object);
}

function resolveObject(repository: Repository, args: Fields): GitObject | undefined {
  if (typeof args['oid'] === 'string') return findObject(repository, args['oid']);
  const expression = typeof args['expression'] === 'string' ? args['expression'] : '';
  const colon = expression.indexOf(':');
  if (colon === -1) {
    const named = findCommit(repository, expression);
    return named === undefined ? findObject(repository, expression) : { kind: 'commit', commit: named };
  }
  const commit = findCommit(repository, expression.slice(0, colon) || 'HEAD');
  return commit && objectAt(commit.tree, expression.slice(colon + 1).replace(/\/$/, ''));
}

function gitObjectFields(asker: Asker, repository: Repository, object: GitObject): Fields | null {
  switch (object.kind) {
    case 'commit':
      return commitFields(asker, repository, object.commit);
    case 'tree':
      return treeFields(asker, repository, object);
    case 'blob':
      return object.file.mode === '160000' ? null : blobFields(asker, repository, object.file);
  }
}

function blobFields(asker: Asker, repository: Repository, file: TreeFile): Fields {
  const oid = blobOid(file);
  return {
    __typename: 'Blob',
    id: `B_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: file.bytes,
    isBinary: () => isBinary(file),
    isTruncated: () => !isBinary(file) && file.bytes > TEXT_BYTES,
    text: () =>
      isBinary(file) ? null : contentOf(asker.github, repository, file).subarray(0, TEXT_BYTES).toString(),
  };
}

function treeFields(asker: Asker, repository: Repository, { snapshot, directory }: TreePlace): Fields {
  const oid = treeOid(snapshot, directory);
  return {
    __typename: 'Tree',
    id: `T_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    entries: () =>
      (childrenOf(snapshot, directory) ?? []).map((child) =>
        treeEntryFields(asker, repository, child, {
          snapshot,
          directory: child.path,
        }),
      ),
  };
}

function treeEntryFields(asker: Asker, repository: Repository, child: Child, place: TreePlace): Fields {
  const { name, path, file } = child;
  const mode = file?.mode ?? '040000';
  const type = file === undefined ? 'tree' : mode === '160000' ? 'commit' : 'blob';
  return {
    __typename: 'TreeEntry',
    name,
    path,
    type,
    // An integer here, not git's six digits.
    mode: Number.parseInt(mode, 8),
    size: file?.bytes ?? 0,
    oid: () => (file === undefined ? treeOid(place.snapshot, path) : blobOid(file)),
    extension: /\.[^.]+$/.exec(name)?.[0] ?? '',
    object: () =>
      gitObjectFields(
        asker,
        repository,
        file === undefined ? { kind: 'tree', ...place } : { kind: 'blob', file },
      ),
  };
}

export function commitFields(asker: Asker, repository: Repository, commit: Commit): Fields {
  return {
    ...loggedCommitFields(repository, commit),
    ...checkFieldsOf(asker, repository, commit.oid),
    tree: () => treeFields(asker, repository, { snapshot: commit.tree, directory: '' }),
    file: ({ path }: Fields) => {
      const file = commit.tree.files.get(String(path));
      return file === undefined
        ? null
        : treeEntryFields(
            asker,
            repository,
            { name: file.path, path: file.path, file },
            {
              snapshot: commit.tree,
              directory: '',
            },
          );
    },
    history: (args: Fields) => historyFields(repository, commit, args),
  };
}

/** What a history tells of a commit; its contents are not known. */
export function loggedCommitFields(repository: Repository, commit: LoggedCommit): Fields {
  const { name, email, account } = commit.author;
  const date = timestamp(commit.committedAt);
  const author = { name, email, date, user: account === null ? null : actorFields(account) };
  const url = `https://github.com/${fullName(repository)}/commit/${commit.oid}`;
  return {
    __typename: 'Commit',
    id: `C_${commit.oid}`,
    oid: commit.oid,
    abbreviatedOid: commit.oid.slice(0, 7),
    committedDate: date,
    authoredDate: date,
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0],
    author,
    committer: author,
    url,
    commitUrl: url,
  };
}

/** A cursor of a history has the form `<oid of the newest commit> <place>`. */
function historyFields(repository: Repository, commit: Commit, args: Fields): Fields {
  refuseArguments('Commit.history', args, 'path', 'author');
  const history = historyOf(repository, commit, {
    ...(typeof args['since'] === 'string' && { since: new Date(args['since']) }),
    ...(typeof args['until'] === 'string' && { until: new Date(args['until']) }),
  });
  return connection(
    {
      name: 'history',
      total: history.total,
      at: (place) => history.at(place),
      cursorOf: (place) => `${commit.oid} ${place}`,
      placeOf(cursor) {
        const place = /^[0-9a-f]{40} (\d+)$/.exec(cursor)?.[1];
        if (place === undefined) throw invalidCursor(cursor);
        return Number(place);
      },
    },
    args,
    (logged) => loggedCommitFields(repository, logged),
  );
}
