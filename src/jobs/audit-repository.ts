import type { Audit, PreviousAudit } from '../audit/audit.ts';
import { type AuditInput, auditLandscape, judgementKeyOf } from '../audit/audit-landscape.ts';
import { type JudgeListTools, judgeList } from './audit-list.ts';
import { valueOf } from '../facts/fact.ts';
import { withSharedQueries } from '../github/client/shared-queries.ts';
import { linksToCheck } from '../entry-checks/links-to-check.ts';
import type { GitHub } from '../github/client/github.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { readListRepository, readListedLandscape } from '../github/read/read-listed-landscape.ts';
import { RateLimitedError } from '../github/client/request-failure.ts';
import { fileAt, readFiles } from '../github/read/read-files.ts';
import type { Landscape } from '../landscape/landscape.ts';
import { policyFrom } from '../pipeline/read-policy.ts';
import type { ReviewTools } from '../pipeline/review-pull-request.ts';
import type { Policy } from '../config/policy.ts';

/** Where the list files come from: its repository, or a clone on somebody's disk. */
export type ReadLandscape = (policy: Policy, headSha: string) => Promise<Landscape>;

export interface AuditTools extends Omit<JudgeListTools, 'policy'> {
  /** Absent: as the repository's default branch has them. */
  readonly readLandscape?: ReadLandscape;
  /** Absent: nobody asks the entries' addresses. */
  readonly readLinks?: ReviewTools['readLinks'];
  readonly previous?: PreviousAudit;
}

export interface AuditResult {
  readonly audit: Audit;
  readonly input: AuditInput;
  readonly policy: Policy;
  readonly defaultBranch: string;
}

/** Audits a list as it is now. Undefined: there is no such repository, or it may not be read. Writes nothing. */
export async function auditRepository(
  repository: RepositoryName,
  tools: AuditTools,
): Promise<AuditResult | undefined> {
  const { github } = tools;
  const found = await readListRepository(github, repository);
  if (found === undefined) return undefined;
  const { policy } = policyFrom(found.configurations);
  const reading = withSharedQueries(github);
  const read = tools.readLandscape ?? readFrom(reading, repository);
  const [landscape, criteriaText] = await Promise.all([
    read(policy, found.headSha),
    readCriteria(reading, repository, { commit: found.headSha, policy }),
  ]);
  const entries = landscape.lists.flatMap((list) => list.entries);
  const judged = await judgeList(entries, { ...tools, policy });
  const changes = entries.map((after) => ({ kind: 'added', after }) as const);
  const links = tools.readLinks === undefined ? {} : await tools.readLinks(linksToCheck(changes));
  const input: AuditInput = {
    repository: `${repository.owner}/${repository.name}`,
    landscape,
    judgedOf: (entry) => judged.get(judgementKeyOf(entry)),
    policy,
    links,
    now: tools.now,
    ...(criteriaText === undefined ? {} : { criteriaText }),
    ...(tools.previous === undefined ? {} : { previous: tools.previous }),
  };
  const audit = auditLandscape(input);
  const { defaultBranch } = found;
  const licenceCommits = await readLicenceCommits(github, audit);
  if (licenceCommits.size === 0) return { audit, input, policy, defaultBranch };
  const told = { ...input, licenceCommits };
  return { audit: auditLandscape(told), input: told, policy, defaultBranch };
}

/** More changed licenses than this at once are a mistake of ours. */
const MAXIMUM_LICENCE_COMMITS = 10;

/** The addresses of the commits that changed licenses, by the projects' keys: one request for each that changed. */
async function readLicenceCommits(github: GitHub, { projects }: Audit): Promise<ReadonlyMap<string, string>> {
  const changed = projects.filter(({ news }) => news.some(({ kind }) => kind.startsWith('license')));
  const read = changed.slice(0, MAXIMUM_LICENCE_COMMITS).map(async ({ key, repository, licence }) => {
    const [owner = '', repo = ''] = (repository?.present ?? '').split('/');
    if (repo === '' || licence?.path === undefined) return [];
    try {
      const asked = { owner, repo, path: licence.path, per_page: 1 };
      const { data } = await github.request('GET /repos/{owner}/{repo}/commits', asked);
      const sha = data[0]?.sha ?? '';
      return /^[\da-f]{40,64}$/u.test(sha)
        ? [[key, `https://github.com/${owner}/${repo}/commit/${sha}`] as const]
        : [];
    } catch (error) {
      if (error instanceof RateLimitedError) throw error;
      // The news stands without it.
      return [];
    }
  });
  return new Map((await Promise.all(read)).flat());
}

/** The text in which the rules stand, empty where there is none; undefined where GitHub does not tell. */
async function readCriteria(
  github: GitHub,
  repository: RepositoryName,
  { commit, policy: { criteria } }: { readonly commit: string; readonly policy: Policy },
): Promise<string | undefined> {
  if (criteria === undefined || criteria.known.length === 0) return undefined;
  const { path } = criteria;
  const file = fileAt(await readFiles(github, repository, [{ commit, path, want: 'text' }]), 0);
  return file.status === 'absent' ? '' : valueOf(file)?.text;
}

function readFrom(github: GitHub, repository: RepositoryName): ReadLandscape {
  return async (policy, commit) => readListedLandscape(github, repository, { commit, policy });
}
