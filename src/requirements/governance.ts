import { valueOf } from '../facts/fact.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { message } from '../messages/message.ts';
import { judgeNotFound, judgeUnavailable, reasonOf } from './not-known.ts';
import { type GovernanceSign, governanceSignsOf } from './governance/signs.ts';
import type { Evidence, Finding, JudgeInput, Requirement } from './requirement.ts';

/**
 * Open to collaboration, with governance that follows open source practice: a public tracker, a word on how to
 * contribute, and one of governance, maintainers, code of conduct or a foundation that hosts the project.
 */
export const governance: Requirement = {
  id: 'governance',
  judge: ({ facts }: JudgeInput): Finding => judgeRepository(facts.repository),
};

function judgeRepository(repository: RepositoryFacts | undefined): Finding {
  if (repository === undefined) return judgeUnavailable('governance', 'not-asked');
  if (repository.metadata.status === 'absent') return judgeNotFound('governance', repository.asked);
  const metadata = valueOf(repository.metadata);
  if (metadata === undefined) {
    return judgeUnavailable('governance', reasonOf(repository.metadata) ?? 'not-asked');
  }
  const signs = governanceSignsOf(repository, metadata);
  const evidence = signs.map(({ statement, url }): Evidence =>
    url === undefined ? { statement } : { statement, url },
  );
  const has = (part: GovernanceSign['part']) => signs.some((sign) => sign.part === part);
  if (has('tracker') && has('contributing') && has('stewardship')) {
    return { requirement: 'governance', outcome: 'met', evidence };
  }
  // What is missing may only not have been seen.
  if (repository.tree.status === 'unavailable') {
    const unknown = judgeUnavailable('governance', repository.tree.reason);
    return { ...unknown, evidence: [...unknown.evidence, ...evidence] };
  }

  const remedy = remedyFor(has);
  // A pull request can always be opened, so only a repository that says nothing at all to others is closed.
  const isSeenWhole =
    valueOf(repository.tree)?.isTruncated !== true && repository.ownerHealthFiles.status !== 'unavailable';
  if (signs.length === 0 && isSeenWhole)
    return { requirement: 'governance', outcome: 'unmet', evidence, remedy };
  return {
    requirement: 'governance',
    outcome: 'needs-review',
    evidence,
    remedy,
    question: message('governance.question', {}),
  };
}

/** The one step that helps most. */
function remedyFor(has: (part: GovernanceSign['part']) => boolean) {
  if (!has('tracker')) return message('governance.add-tracker', {});
  if (!has('contributing') && !has('stewardship')) return message('governance.add-both', {});
  if (!has('contributing')) return message('governance.add-contributing', {});
  return message('governance.add-stewardship', {});
}
