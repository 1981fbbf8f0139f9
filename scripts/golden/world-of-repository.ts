import { gzipSync } from 'node:zlib';
import { isAutomatedCommit } from '../../src/facts/automation.ts';
import { valueOf } from '../../src/facts/fact.ts';
import type {
  CommitHistory,
  ProjectPullRequest,
  RepositoryFacts,
  RepositoryMetadata,
} from '../../src/facts/repository-facts.ts';

/** Contents by path below a world's folder. */
export type WorldFiles = Readonly<Record<string, string | Buffer>>;

const DAY_MS = 86_400_000;
const PERIOD_DAYS = 30;

/** What was read of a repository, as a world has it; nothing where it does not exist or could not be read. */
export function worldOfRepository(facts: RepositoryFacts, now: Date): WorldFiles {
  const metadata = valueOf(facts.metadata);
  if (metadata === undefined) return {};
  const tree = valueOf(facts.tree);
  const contributors = valueOf(facts.contributors);
  const history = valueOf(facts.history);
  const releases = valueOf(facts.releases) ?? [];
  const files: Record<string, string | Buffer> = {
    'repository.json': json(repositoryOf(metadata, facts)),
    'releases.json': json(
      releases.map(({ name, publishedAt, isPrerelease }) => ({
        tag_name: name,
        published_at: publishedAt,
        prerelease: isPrerelease,
      })),
    ),
  };
  if (history !== undefined && metadata.headSha !== undefined) {
    files['commits.json'] = json(commitsOf(history, { ...metadata, headSha: metadata.headSha }, now));
  }
  if (contributors !== undefined) {
    const { logins, withAnonymous, isOpenUpwards } = contributors;
    const counts = { logins, anonymous: withAnonymous - logins, bots: 0 };
    files['contributors.json'] = json(isOpenUpwards && logins === 0 ? { too_large: true } : counts);
  }
  const { merged, waiting } = valueOf(facts.pullRequests) ?? { merged: [], waiting: [] };
  files['merged-pull-requests.json'] = json(merged.map(pullRequestRow));
  // The oldest came first, and the newest stands first in a world.
  files['open-pull-requests.json'] = json(waiting.map(pullRequestRow).toReversed());
  if (tree !== undefined) {
    const lines = tree.files.map(({ path, bytes = 0, mode }) => [path, bytes, mode]);
    files['tree.json.gz'] = gzipSync(JSON.stringify(lines));
  }
  // Sources that are left out have no word of eBPF in them; whatever stands in for them has none either.
  for (const [path, text] of Object.entries(valueOf(facts.archive)?.texts ?? {})) {
    files[`files/${path}`] = text;
  }
  for (const [path, text] of Object.entries(facts.files)) {
    if (text.status === 'known') files[`files/${path}`] = text.value;
  }
  return files;
}

function pullRequestRow(
  { at, author, authorAssociation, mergedByLogin }: ProjectPullRequest,
  index: number,
): readonly unknown[] {
  const suffix = author?.accountType === 'Bot' ? '[bot]' : '';
  const login = author === undefined ? 'ghost' : `${author.login}${suffix}`;
  return [index + 1, at, login, authorAssociation, ...(mergedByLogin === undefined ? [] : [mergedByLogin])];
}

function repositoryOf(metadata: RepositoryMetadata, { asked, tree, archive }: RepositoryFacts): object {
  const isRenamed = metadata.nameWithOwner.toLowerCase() !== asked.toLowerCase();
  return {
    full_name: metadata.nameWithOwner,
    default_branch: metadata.defaultBranch,
    description: metadata.description,
    homepage: metadata.homepageUrl ?? null,
    created_at: metadata.createdAt,
    archived: metadata.isArchived,
    disabled: metadata.isDisabled,
    fork: metadata.isFork,
    ...(metadata.parent === undefined ? {} : { parent: { full_name: metadata.parent } }),
    mirror_url: metadata.isMirror ? 'https://mirror.invalid/' : null,
    has_issues: metadata.hasIssues,
    has_discussions: metadata.hasDiscussions,
    license: metadata.licenceSpdxId === undefined ? null : { spdx_id: metadata.licenceSpdxId },
    stargazers_count: metadata.stars,
    topics: metadata.topics,
    owner: { type: metadata.ownerType },
    tree_truncated: valueOf(tree)?.isTruncated === true,
    ...(archive.status === 'known' ? { archive: true } : {}),
    ...(isRenamed ? { renamed_from: [asked] } : {}),
  };
}

type WithHead = RepositoryMetadata & { readonly headSha: string };

function commitsOf(history: CommitHistory, { headSha, createdAt }: WithHead, now: Date): object {
  const recent = history.recent.map((commit): RecordedCommit => {
    const kind = isAutomatedCommit(commit) ? 'bot' : '';
    return [commit.committedAt, commit.authorLogin ?? null, commit.authorName, '', kind];
  });
  const all = [...recent, ...uncounted(recent, history.perMonth, now)];
  const first = history.firstCommitAt ?? createdAt;
  return { head: headSha, total: Math.max(history.total, all.length), first, recent: all };
}

type RecordedCommit = readonly [date: string, login: string | null, name: string, hash: string, kind: string];

/** Of busy months only the number of commits was read: behind the known ones stand as many without a name. */
function uncounted(
  recent: readonly RecordedCommit[],
  perMonth: readonly number[],
  now: Date,
): readonly RecordedCommit[] {
  const oldest = Date.parse(recent.at(-1)?.[0] ?? now.toISOString());
  return perMonth
    .flatMap((count, index) => {
      const until = now.getTime() - (perMonth.length - index - 1) * PERIOD_DAYS * DAY_MS;
      const since = until - PERIOD_DAYS * DAY_MS;
      const known = recent.filter(([date]) => Date.parse(date) > since && Date.parse(date) <= until).length;
      const at = Math.min((since + until) / 2, oldest);
      const date = new Date(Math.max(at, since + 1)).toISOString();
      return Array.from({ length: Math.max(0, count - known) }, (): RecordedCommit => [
        date,
        null,
        'unrecorded',
        '',
        '',
      ]);
    })
    .toReversed();
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
