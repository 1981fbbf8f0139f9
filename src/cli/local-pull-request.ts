import { CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH } from '../config/configuration.ts';
import { LANDSCAPE2_PATH } from '../config/preset-lists.ts';
import type { Fact } from '../facts/fact.ts';
import type { GitFile } from '../github/read/read-files.ts';
import type { PullRequestSnapshot, RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { type ConfigurationPlace, configurationTextsOf } from '../github/read/read-configuration.ts';
import { DIFF_ARGUMENTS, parseChangedFiles } from '../git/changed-files.ts';
import {
  type Clone,
  mergeBase,
  type NamedCommit,
  onlyMessage,
  openClone,
  readWorkingTree,
  remoteRepository,
  resolveCommit,
  resolveDefaultBase,
} from '../git/clone.ts';
import { type GitSides, gitListSource } from '../git/git-list-source.ts';
import { GitError, askGit, runGit } from '../git/run-git.ts';

export interface LocalOptions {
  readonly directory: string;
  readonly base?: string;
  /** Absent: the working tree. */
  readonly head?: string;
  readonly repository?: RepositoryName;
  /** Absent: what GitHub would fill in. */
  readonly description?: string;
  /** The text of one that serves in the place of the file on the base. */
  readonly configuration?: string;
}

export interface LocalPullRequest {
  readonly snapshot: PullRequestSnapshot;
  readonly sides: GitSides;
  readonly comparison: Comparison;
  readonly dispose: () => Promise<void>;
}

export interface Comparison extends NamedCommit {
  /** The commit from which the two went their own ways: what changed since is the difference to it. */
  readonly mergeBase: string;
  /** The very commit that is checked, with nothing beside it. */
  readonly isHead: boolean;
}

interface Head {
  readonly oid: string;
  readonly commit: string;
  readonly env: GitSides['env'];
  readonly dispose: () => Promise<void>;
}

/** Where the clone has no remote on GitHub; only links need the name. */
const UNNAMED: RepositoryName = { owner: 'local', name: 'landscape' };

/** Reads the pull request that the clone would make. Throws `GitError` where it makes none. */
export async function readLocalPullRequest(options: LocalOptions): Promise<LocalPullRequest> {
  const clone = await openClone(options.directory);
  const [{ name, commit: tip }, head, repository] = await Promise.all([
    openBase(clone, options.base),
    openHead(clone, options.head),
    options.repository ?? remoteRepository(clone),
  ]);
  try {
    const base = await mergeBase(clone, tip, head.commit);
    const { oid, env, dispose } = head;
    const sides = { root: clone.root, mergeBase: base, env };
    const [diff, message, configuration] = await Promise.all([
      runGit(clone.root, { args: [...DIFF_ARGUMENTS, base, oid], env }),
      onlyMessage(clone, base, head.commit),
      readConfiguration(sides, tip, options),
    ]);
    const place = repository ?? UNNAMED;
    const placed = `${place.owner}/${place.name}`;
    const snapshot: PullRequestSnapshot = {
      repository: place,
      number: 0,
      state: 'open',
      isDraft: false,
      text: { ...message, body: options.description ?? message.body, author: '' },
      headSha: oid,
      baseRef: '',
      tipSha: tip,
      changedFiles: parseChangedFiles(diff.output.toString('utf8')),
      areFilesTruncated: false,
      configurations: configurationTextsOf({ repository: { ...configuration, nameWithOwner: placed } }),
      posted: {
        headSha: oid,
        isDraft: false,
        isLocked: false,
        labels: [],
        existingLabels: [],
        lineComments: [],
      },
      conversation: { comments: [], replies: [] },
    };
    const comparison = { name, commit: tip, mergeBase: base, isHead: oid === tip };
    return { snapshot, sides, comparison, dispose };
  } catch (error) {
    await head.dispose();
    throw error;
  }
}

async function openBase(clone: Clone, revision: string | undefined): Promise<NamedCommit> {
  if (revision === undefined) return resolveDefaultBase(clone);
  return { name: revision, commit: await resolveCommit(clone, revision) };
}

/** A working tree without changes is its commit, to which links lead. */
async function openHead(clone: Clone, revision: string | undefined): Promise<Head> {
  if (revision !== undefined) {
    const commit = await resolveCommit(clone, revision);
    return { oid: commit, commit, env: {}, dispose: async () => Promise.resolve() };
  }
  if (!clone.hasWorkingTree) {
    throw new GitError(`${clone.root} is a clone without a working tree; name what to check with --head`);
  }
  const commit = await resolveCommit(clone, 'HEAD');
  const { tree, env, dispose } = await readWorkingTree(clone);
  const isClean = (await askGit(clone.root, ['rev-parse', `${commit}^{tree}`])) === tree;
  return { oid: isClean ? commit : tree, commit, env, dispose };
}

/** As the server finds it; one that is to be tried serves in the place of all that is written there. */
async function readConfiguration(
  sides: GitSides,
  commit: string,
  { configuration }: LocalOptions,
): Promise<Omit<ConfigurationPlace, 'nameWithOwner'>> {
  const [own, other, landscape] = await gitListSource(sides).readFiles([
    ...[CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH].map((each) => ({
      commit,
      path: each,
      want: 'text' as const,
    })),
    { commit, path: LANDSCAPE2_PATH, want: 'id' },
  ]);
  const isTried = configuration !== undefined;
  return {
    configuration: isTried ? { text: configuration } : textOf(own),
    otherConfiguration: isTried ? null : textOf(other),
    landscape: landscape?.status === 'known' ? {} : null,
  };
}

function textOf(file: Fact<GitFile> | undefined): ConfigurationPlace['configuration'] {
  return file?.status === 'known' ? { text: file.value.text } : null;
}
