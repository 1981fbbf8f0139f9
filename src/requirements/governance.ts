import { valueOf } from '../facts/fact.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { message } from '../messages/message.ts';
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

const NOT_READABLE: Finding = {
  requirement: 'governance',
  outcome: 'unknown',
  evidence: [],
  remedy: message('governance.not-readable', {}),
};

function judgeRepository(repository: RepositoryFacts | undefined): Finding {
  const metadata = repository === undefined ? undefined : valueOf(repository.metadata);
  if (repository === undefined || metadata === undefined) return NOT_READABLE;
  const signs = governanceSignsOf(repository, metadata);
  const evidence = signs.map(({ statement, url }): Evidence =>
    url === undefined ? { statement } : { statement, url },
  );
  const has = (part: GovernanceSign['part']) => signs.some((sign) => sign.part === part);
  if (has('tracker') && has('contributing') && has('stewardship')) {
    return { requirement: 'governance', outcome: 'met', evidence };
  }
  // What is missing may only not have been seen.
  if (repository.tree.status === 'unavailable') return { ...NOT_READABLE, evidence };

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
