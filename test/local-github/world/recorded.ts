import { z } from 'zod';

/** The files of a world folder, as the page on the world format says. */

const date = z.string();
const sha = z.string().regex(/^[0-9a-f]{40}$/);

const permission = z.enum(['admin', 'maintain', 'write', 'triage', 'read', 'none']);
export type Permission = z.infer<typeof permission>;

/** `base` is the folder of the world that this one says its differences to. */
export const worldFile = z.object({
  now: date,
  about: z.string().optional(),
  base: z.string().optional(),
  without: z.array(z.string()).default([]),
});

export const repositoryFile = z.object({
  full_name: z.string(),
  default_branch: z.string().default('main'),
  description: z.string().nullable().default(null),
  homepage: z.string().nullable().default(null),
  created_at: date.optional(),
  pushed_at: date.optional(),
  archived: z.boolean().default(false),
  disabled: z.boolean().default(false),
  private: z.boolean().default(false),
  fork: z.boolean().default(false),
  parent: z.object({ full_name: z.string() }).optional(),
  mirror_url: z.string().nullable().default(null),
  has_issues: z.boolean().default(true),
  has_discussions: z.boolean().default(false),
  license: z
    .object({ spdx_id: z.string(), key: z.string().optional(), name: z.string().optional() })
    .nullable()
    .default(null),
  stargazers_count: z.number().default(0),
  topics: z.array(z.string()).default([]),
  owner: z.object({ type: z.enum(['User', 'Organization']) }).default({ type: 'Organization' }),
  tree_truncated: z.boolean().default(false),
  archive: z.boolean().optional(),
  renamed_from: z.array(z.string()).default([]),
});
export type RepositoryFile = z.infer<typeof repositoryFile>;

/** `[date, login or null, name, e-mail hash, "bot" or ""]` */
const recordedCommit = z.tuple([date, z.string().nullable(), z.string(), z.string(), z.enum(['bot', ''])]);
export const commitsFile = z.object({
  head: sha,
  total: z.number().int().positive(),
  first: date,
  recent: z.array(recordedCommit).min(1),
});
export type CommitsFile = z.infer<typeof commitsFile>;

export const contributorsFile = z.union([
  z.object({ too_large: z.literal(true) }),
  z.object({ logins: z.number(), anonymous: z.number(), bots: z.number() }),
]);
export type ContributorsFile = z.infer<typeof contributorsFile>;

export const releasesFile = z.array(
  z.object({ tag_name: z.string(), published_at: date, prerelease: z.boolean() }),
);
export type ReleasesFile = z.infer<typeof releasesFile>;

/** `[number, date, author's login, author's association, login of who merged]`; the last of merged ones only. */
const projectPullRequest = z.tuple([z.number(), date, z.string(), z.string()]).rest(z.string());
export const projectPullRequestsFile = z.array(projectPullRequest);
export type ProjectPullRequest = z.infer<typeof projectPullRequest>;

type RecordedFile = readonly [path: string, bytes: number, mode: string];

/** Checked by hand: a tree has up to a hundred thousand lines, and a sandbox is started for each world. */
export function parseTree(value: unknown, where: string): readonly RecordedFile[] {
  if (Array.isArray(value) && value.every(isRecordedFile)) return value;
  throw new Error(`${where}: a line of the tree is not [path, bytes, mode]`);
}

function isRecordedFile(line: unknown): line is RecordedFile {
  if (!Array.isArray(line) || line.length !== 3) return false;
  const [path, bytes, mode] = line as readonly unknown[];
  return (
    typeof path === 'string' && typeof bytes === 'number' && typeof mode === 'string' && /^\d{6}$/.test(mode)
  );
}

export const collaboratorsFile = z.record(z.string(), permission);

const association = z.string().default('NONE');

export const pullRequestFile = z.object({
  title: z.string(),
  body: z.string().nullable(),
  author: z.object({ login: z.string(), association }),
  draft: z.boolean().default(false),
  state: z.enum(['open', 'closed']).default('open'),
  created_at: date,
  base: z.object({ ref: z.string(), sha }),
  head: z.object({ ref: z.string(), repo: z.string(), sha }),
  merge_base: sha.optional(),
  labels: z.array(z.string()).default([]),
});
export type PullRequestFile = z.infer<typeof pullRequestFile>;

const said = {
  author: z.object({ login: z.string(), association, type: z.enum(['User', 'Bot']).default('User') }),
  body: z.string(),
  created_at: date,
};

/** `by_app` marks what the program under test wrote in an earlier life. */
export const conversationFile = z.object({
  comments: z.array(z.object({ ...said, by_app: z.boolean().default(false) })).default([]),
  reviews: z
    .array(z.object({ ...said, state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']) }))
    .default([]),
  check_runs: z
    .array(
      z.object({
        name: z.string(),
        status: z.enum(['queued', 'in_progress', 'completed']),
        conclusion: z.string().nullable(),
        app: z.object({ id: z.number(), slug: z.string() }),
      }),
    )
    .default([]),
});
export type ConversationFile = z.infer<typeof conversationFile>;
