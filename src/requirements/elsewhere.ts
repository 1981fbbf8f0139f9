import type { ProjectFacts } from '../facts/project-facts.ts';
import { valueOf } from '../facts/fact.ts';
import type { RepositoryMetadata } from '../facts/repository-facts.ts';
import { message } from '../messages/message.ts';
import type { Message } from '../messages/message.ts';
import type { RequirementId } from '../vocabulary/requirement-id.ts';
import type { Evidence, Finding } from './requirement.ts';

/** A project that is not on GitHub: a person opens the links that the entry gives. */
export function judgeElsewhere(requirement: RequirementId, urls: readonly string[]): Finding {
  return {
    requirement,
    outcome: 'needs-review',
    evidence: urls.map((url) => ({
      statement: message('elsewhere.address', { address: url.replace(/^https?:\/\//i, '') }),
      url,
    })),
    remedy: message('elsewhere.remedy', {}),
    question: questionOf(requirement),
  };
}

/** An entry without any address: nothing can be found out, and its author can put that right. */
export function judgeNoAddress(requirement: RequirementId): Finding {
  return {
    requirement,
    outcome: 'unknown',
    evidence: [{ statement: message('elsewhere.no-address', {}) }],
    remedy: message('elsewhere.remedy-no-address', {}),
  };
}

/**
 * What the repository lacks as a whole says little about a project that is a part of it, or whose home is
 * elsewhere: `unmet` becomes a question. Every other finding stays as it is.
 */
export function askWhereNotWhole(finding: Finding, facts: ProjectFacts): Finding {
  if (finding.outcome !== 'unmet') return finding;
  const { home } = facts;
  if (home.kind === 'elsewhere') {
    const { evidence, remedy, question } = judgeElsewhere(finding.requirement, home.urls);
    return ask(finding, evidence, remedy, question);
  }
  if (home.kind === 'github' && home.subdirectory !== undefined) {
    const path = home.subdirectory;
    const url = `https://github.com/${home.nameWithOwner}/tree/HEAD/${encodeURI(path.toWellFormed())}`;
    const part: Evidence = { statement: message('elsewhere.part', { path }), url };
    return ask(finding, [part], message('elsewhere.remedy-part', {}), questionOf(finding.requirement));
  }
  const metadata = facts.repository && valueOf(facts.repository.metadata);
  if (metadata === undefined || !isMirror(metadata) || !LIVES_AT_HOME.has(finding.requirement))
    return finding;
  const mirror: Evidence = { statement: message('elsewhere.mirror', {}) };
  return ask(finding, [mirror], message('elsewhere.remedy', {}), questionOf(finding.requirement));
}

/** What a mirror does not show: its files are the project's own, its people and its pace need not be. */
const LIVES_AT_HOME: ReadonlySet<RequirementId> = new Set(['maintained', 'governance', 'contributors']);

const MIRROR =
  /^(?:\W{0,4}(?:this is )?(?:an? |the )?(?:(?:read-?only|official|unofficial|automatic|git|github|public) ){0,3}mirror of\b)/i;

/** Whether a repository says of itself that it mirrors another one. */
function isMirror(metadata: RepositoryMetadata): boolean {
  return metadata.isMirror || MIRROR.test(metadata.description.slice(0, 200));
}

function ask(
  finding: Finding,
  evidence: readonly Evidence[],
  remedy: Message | undefined,
  question: Message | undefined,
): Finding {
  return {
    requirement: finding.requirement,
    outcome: 'needs-review',
    evidence: [...finding.evidence, ...evidence],
    ...(remedy && { remedy }),
    ...(question && { question }),
  };
}

const QUESTIONS = {
  'open-source': message('elsewhere.question-open-source', {}),
  'ebpf-core': message('elsewhere.question-ebpf-core', {}),
  maintained: message('elsewhere.question-maintained', {}),
  governance: message('elsewhere.question-governance', {}),
  contributors: message('elsewhere.question-contributors', {}),
  'production-use': message('elsewhere.question-production-use', {}),
  maturity: message('elsewhere.question-maturity', {}),
} as const satisfies Readonly<Record<RequirementId, Message>>;

function questionOf(requirement: RequirementId): Message {
  return QUESTIONS[requirement];
}
