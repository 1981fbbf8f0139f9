import { isAutomatedCommit } from '../facts/automation.ts';
import { unavailable, valueOf } from '../facts/fact.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import type { Commit, RepositoryFacts } from '../facts/repository-facts.ts';
import type { Entry } from '../landscape/entry.ts';
import { judgeChange } from '../requirements/judge-change.ts';
import type { Finding } from '../requirements/requirement.ts';
import type { Policy } from '../vocabulary/policy.ts';
import type { JudgedProject } from './audit.ts';

const SAYS_NOTHING = { title: '', body: '', author: '' };

/** The requirements of the entry's tier, as if it were proposed today. */
export function judgeListed(
  entry: Entry,
  facts: ProjectFacts,
  policy: Pick<Policy, 'requirements' | 'thresholds'>,
  now: Date,
): JudgedProject {
  const { thresholds, requirements } = policy;
  const change = { kind: 'added', after: entry } as const;
  const judged = judgeChange({ change, facts, pullRequest: SAYS_NOTHING, thresholds, now }, requirements);
  return { ...activityOf(facts.repository), findings: judged.filter(isOfTheList) };
}

function activityOf(repository: RepositoryFacts | undefined): Omit<JudgedProject, 'findings'> {
  if (repository === undefined)
    return { metadata: unavailable('not-asked'), perMonth: [], commits: 0, recentPeople: 0 };
  const history = valueOf(repository.history);
  const owner = repository.asked.split('/')[0] ?? '';
  const byPeople = (history?.recent ?? []).filter((commit) => !isAutomatedCommit(commit, owner));
  const [lastCommit] = byPeople;
  const lastRelease = valueOf(repository.releases)?.[0];
  const contributors = valueOf(repository.contributors);
  return {
    metadata: repository.metadata,
    perMonth: history?.perMonth ?? [],
    commits: history?.total ?? 0,
    recentPeople: new Set(byPeople.map(personOf)).size,
    ...(lastCommit === undefined ? {} : { lastCommitAt: lastCommit.committedAt }),
    ...(lastRelease === undefined ? {} : { lastReleaseAt: lastRelease.publishedAt }),
    ...(contributors === undefined ? {} : { contributors }),
  };
}

/** Who uses a project in production was said in the pull request that listed it; only what the project itself says counts here. */
function isOfTheList({ requirement, outcome }: Finding): boolean {
  return requirement !== 'production-use' || outcome === 'met';
}

function personOf({ authorLogin, authorName }: Commit): string {
  return (authorLogin ?? authorName).toLowerCase();
}
