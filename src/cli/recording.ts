import { z } from 'zod';
import type { LinkFacts } from '../entry-checks/entry-check.ts';
import type { Fact, UnavailableReason } from '../facts/fact.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import type {
  Archive,
  Commit,
  CommitHistory,
  ContributorCount,
  ProjectPullRequest,
  PullRequestActivity,
  Release,
  RepositoryFacts,
  RepositoryMetadata,
  Tree,
  TreeFile,
} from '../facts/repository-facts.ts';
import type { PullRequestSnapshot } from '../github/pull-request-snapshot.ts';
import type { FileRequest, GitFile } from '../github/read-files.ts';
import type { ChangedFile } from '../landscape/changed-file.ts';

/** Everything that a review read. */
export interface Recording {
  /** The clock's word while it was recorded. */
  readonly now: string;
  readonly snapshot: PullRequestSnapshot;
  readonly mergeBases: readonly RecordedMergeBase[];
  readonly files: readonly RecordedFile[];
  readonly projects: readonly RecordedProject[];
  readonly links: Readonly<Record<string, Fact<LinkFacts>>>;
}

export interface RecordedMergeBase {
  readonly tip: string;
  readonly head: string;
  readonly commit: string;
}

export interface RecordedFile extends FileRequest {
  readonly answer: Fact<GitFile>;
}

/** After the closer look, where there was one; where the project lives is for its entry to say. */
export type RecordedProject = Omit<ProjectFacts, 'home'>;

/** Goes up with every change that makes older recordings unreadable. */
export const VERSION = 1;

/** Every field of `T`, the optional ones too: one that is forgotten would be missing from a replay. */
const objectOf =
  <T extends object>() =>
  <Shape extends { readonly [Key in keyof T]-?: z.ZodType<T[Key]> }>(shape: Shape) =>
    z.object(shape);

const oneOf = <T extends string>(words: Readonly<Record<T, true>>) => z.enum(Object.keys(words) as T[]);

const text = z.string();
const date = text.refine((written) => !Number.isNaN(Date.parse(written)));

const reason = oneOf<UnavailableReason>({
  'not-asked': true,
  forbidden: true,
  'rate-limited': true,
  timeout: true,
  'server-error': true,
  'too-large': true,
  truncated: true,
  network: true,
});

const factOf = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('known'), value }),
    z.object({ status: z.literal('absent') }),
    z.object({ status: z.literal('unavailable'), reason }),
  ]);

const changedFile = objectOf<ChangedFile>()({
  path: text,
  previousPath: text.exactOptional(),
  status: oneOf<ChangedFile['status']>({
    added: true,
    removed: true,
    modified: true,
    renamed: true,
    copied: true,
    changed: true,
    unchanged: true,
  }),
  additions: z.number(),
  deletions: z.number(),
  patch: text.exactOptional(),
});

/** A dry run finds nothing of this program's own on the pull request, hears nobody, and records no failed one. */
const pullRequest = objectOf<Omit<PullRequestSnapshot, 'filesError'>>()({
  repository: z.object({ owner: text, name: text }),
  number: z.number(),
  state: z.enum(['open', 'closed', 'merged']),
  isDraft: z.boolean(),
  text: z.object({ title: text, body: text, author: text }),
  headSha: text,
  baseRef: text,
  tipSha: text,
  changedFiles: z.array(changedFile),
  areFilesTruncated: z.boolean(),
  configurations: z.array(z.object({ place: text, text, hasOtherEnding: z.boolean().exactOptional() })),
  posted: z.object({
    headSha: text,
    isDraft: z.boolean(),
    isLocked: z.boolean(),
    labels: z.array(text),
    existingLabels: z.array(text),
    lineComments: z.tuple([]),
  }),
  conversation: z.object({ comments: z.tuple([]), replies: z.tuple([]) }),
});

const metadata = objectOf<RepositoryMetadata>()({
  nameWithOwner: text,
  description: text,
  homepageUrl: text.exactOptional(),
  defaultBranch: text,
  headSha: text.exactOptional(),
  createdAt: date,
  isArchived: z.boolean(),
  isDisabled: z.boolean(),
  isFork: z.boolean(),
  parent: text.exactOptional(),
  isMirror: z.boolean(),
  hasIssues: z.boolean(),
  hasDiscussions: z.boolean(),
  licenceSpdxId: text.exactOptional(),
  stars: z.number(),
  topics: z.array(text),
  ownerType: z.enum(['User', 'Organization']),
});

const commit = objectOf<Commit>()({
  sha: text,
  committedAt: date,
  authorName: text,
  authorLogin: text.exactOptional(),
  headline: text,
});

const history = objectOf<CommitHistory>()({
  total: z.number(),
  recent: z.array(commit),
  perMonth: z.array(z.number()),
  firstCommitAt: date.exactOptional(),
  missing: reason.exactOptional(),
});

const projectPullRequest = objectOf<ProjectPullRequest>()({
  at: date,
  author: z.object({ login: text, accountType: text }).exactOptional(),
  authorAssociation: text,
  mergedByLogin: text.exactOptional(),
});

const repositoryFacts = objectOf<RepositoryFacts>()({
  asked: text,
  metadata: factOf(metadata),
  history: factOf(history),
  releases: factOf(
    z.array(
      objectOf<Release>()({
        name: text,
        publishedAt: date,
        isPrerelease: z.boolean(),
        kind: z.enum(['release', 'tag']),
      }),
    ),
  ),
  tree: factOf(
    objectOf<Tree>()({
      files: z.array(objectOf<TreeFile>()({ path: text, bytes: z.number().nonnegative(), mode: text })),
      isTruncated: z.boolean(),
    }),
  ),
  files: z.record(text, factOf(text)),
  archive: factOf(objectOf<Archive>()({ texts: z.record(text, text), silent: z.array(text) })),
  contributors: factOf(
    objectOf<ContributorCount>()({
      logins: z.number(),
      withAnonymous: z.number(),
      isOpenUpwards: z.boolean(),
    }),
  ),
  pullRequests: factOf(
    objectOf<PullRequestActivity>()({
      merged: z.array(projectPullRequest),
      waiting: z.array(projectPullRequest),
    }),
  ),
  ownerHealthFiles: factOf(z.record(text, text)),
});

const project = objectOf<RecordedProject>()({
  repository: repositoryFacts.exactOptional(),
  related: z.array(repositoryFacts),
  further: z.array(repositoryFacts).exactOptional(),
});

const listFile = objectOf<RecordedFile>()({
  commit: text,
  path: text,
  want: oneOf<FileRequest['want']>({ text: true, id: true, entries: true, raw: true }),
  bytes: z.number().exactOptional(),
  answer: factOf(
    objectOf<GitFile>()({
      id: text,
      text,
      entries: z.array(z.object({ name: text, isFile: z.boolean(), bytes: z.number().nonnegative() })),
    }),
  ),
});

export const linkFacts = objectOf<LinkFacts>()({
  status: oneOf<LinkFacts['status']>({
    alive: true,
    dead: true,
    unreachable: true,
    'could-not-be-checked': true,
    refused: true,
  }),
  httpsAnswers: z.boolean().exactOptional(),
  statusCode: z.number().exactOptional(),
});

/** What a file must hold to be a recording. */
export const recordingSchema = objectOf<Recording & { readonly version: typeof VERSION }>()({
  version: z.literal(VERSION),
  now: date,
  snapshot: pullRequest,
  mergeBases: z.array(z.object({ tip: text, head: text, commit: text })),
  files: z.array(listFile),
  projects: z.array(project),
  links: z.record(text, factOf(linkFacts)),
});
