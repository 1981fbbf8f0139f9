import { dependenciesOf } from '../facts/ebpf-dependencies.ts';
import { valueOf } from '../facts/fact.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { message } from '../messages/message.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import { gatherEbpfEvidence } from './ebpf-core/ebpf-evidence.ts';
import type { EbpfEvidence } from './ebpf-core/ebpf-evidence.ts';
import { gradeOf, isAside, isIntroduced } from './ebpf-core/grade.ts';
import type { Grade } from './ebpf-core/grade.ts';
import { stateEbpfEvidence } from './ebpf-core/state-evidence.ts';
import type { Evidence, Finding, Requirement } from './requirement.ts';

/** A repository with fewer own source files than that may only be the front of a project that lives elsewhere. */
const THIN_REPOSITORY = 15;
const MAXIMUM_EVIDENCE = 8;

/** eBPF is the underlying core technology, or the project helps people to use eBPF in production. */
export const ebpfCore: Requirement = {
  id: 'ebpf-core',
  judge({ change, facts }): Finding {
    const { name } = change.kind === 'removed' ? change.before : change.after;
    if (facts.home.kind === 'elsewhere')
      return finding('needs-review', name, facts.home.urls.map(stateElsewhere));
    if (facts.repository === undefined) return finding('needs-review', name, []);
    return judgeRepository(name, facts, facts.repository);
  },
};

function judgeRepository(name: string, facts: ProjectFacts, repository: RepositoryFacts): Finding {
  const subdirectory = facts.home.kind === 'github' ? facts.home.subdirectory : undefined;
  const evidence = gatherEbpfEvidence(repository, subdirectory);
  const own = stateEbpfEvidence(repository, evidence);
  if (subdirectory !== undefined)
    return finding('needs-review', name, [
      { statement: message('ebpf-core.part', { folder: subdirectory }) },
      ...own,
    ]);
  const grade = gradeOf(evidence);
  if (grade === 'core') return finding('met', name, own);
  const related = [...facts.related, ...(facts.further ?? [])];
  const siblings = searchRelated(related);
  const isCarried = siblings.some(
    (sibling) => isIntroduced(evidence) && carries(repository, sibling, related),
  );
  if (isCarried) return finding('met', name, [...siblings.flatMap(stateSibling), ...own]);
  if (!isReadable(repository)) return finding('unknown', name, [unreadable(repository), ...own]);
  const sampled = [...own, ...stateSample(repository)];
  if (siblings.length > 0)
    return finding('needs-review', name, [...siblings.flatMap(stateSibling), ...sampled]);
  const isAlone = !related.some(isUnread) && !isMissingForNow(repository);
  if (grade === 'some' && isAlone && isAside(evidence))
    return finding('unmet', name, [stateAside(evidence), ...sampled], 'ebpf-core.remedy-aside');
  if (grade !== 'none') return finding('needs-review', name, sampled);
  if (related.some(isUnread))
    return finding('unknown', name, [{ statement: message('ebpf-core.unreadable', {}) }]);
  return judgeSilence(name, repository, evidence);
}

/** No sign at all. Whether that proves anything depends on how much there was to see. */
function judgeSilence(name: string, repository: RepositoryFacts, evidence: EbpfEvidence): Finding {
  const count = evidence.sourceFiles;
  if (valueOf(repository.tree)?.isTruncated === true)
    return finding('unknown', name, [{ statement: message('ebpf-core.truncated', {}) }]);
  // Charts and texts in number are a project of their own; a handful of them may point at another branch.
  const isHandful = count > 0 || (valueOf(repository.tree)?.files.length ?? 0) < THIN_REPOSITORY;
  if (count < THIN_REPOSITORY && isHandful && !evidence.isReadWhole)
    return finding('needs-review', name, [{ statement: message('ebpf-core.thin', { count }) }]);
  return finding('unmet', name, [{ statement: message('ebpf-core.nothing', { count }) }]);
}

/** A small part is counted, so that whoever disagrees can check it. */
function stateAside({ counted, sourceFiles }: EbpfEvidence): Evidence {
  return { statement: message('ebpf-core.aside', { count: counted, total: sourceFiles }) };
}

/** The whole was asked for and may be had at the next attempt. */
function isMissingForNow({ archive }: RepositoryFacts): boolean {
  return archive.status === 'unavailable' && !['not-asked', 'too-large'].includes(archive.reason);
}

/** Where the whole was asked for and could not be had, whoever answers should know how much was seen. */
function stateSample({ archive }: RepositoryFacts): readonly Evidence[] {
  if (archive.status !== 'unavailable' || archive.reason === 'not-asked') return [];
  const isLarge = archive.reason === 'too-large';
  return [{ statement: message(isLarge ? 'ebpf-core.sample-large' : 'ebpf-core.sample-for-now', {}) }];
}

interface Sibling {
  readonly repository: RepositoryFacts;
  readonly evidence: EbpfEvidence;
  readonly grade: Grade;
}

/** The related repositories that hold eBPF code, those with eBPF at their core first. */
function searchRelated(related: readonly RepositoryFacts[]): readonly Sibling[] {
  const siblings = related.map((repository): Sibling => {
    const evidence = gatherEbpfEvidence(repository);
    return { repository, evidence, grade: gradeOf(evidence) };
  });
  return ['core', 'some'].flatMap((grade) => siblings.filter((sibling) => sibling.grade === grade));
}

/** Whether a project includes or depends on one with eBPF at its core, or does so in two steps; a link is less. */
function carries(
  repository: RepositoryFacts,
  sibling: Sibling,
  related: readonly RepositoryFacts[],
): boolean {
  const steps = related.filter((each) => includes(repository, each));
  const isReached = [repository, ...steps].some((each) => includes(each, sibling.repository));
  return sibling.grade === 'core' && isReached;
}

function includes(repository: RepositoryFacts, other: RepositoryFacts): boolean {
  const address = `github.com/${other.asked}/`.toLowerCase();
  return dependenciesOf(repository).some(({ name }) => `${name.toLowerCase()}/`.includes(address));
}

/** A related repository that there may be, and that could not be had just now. */
function isUnread({ metadata, tree }: RepositoryFacts): boolean {
  return metadata.status === 'unavailable' || tree.status === 'unavailable';
}

/** Whether enough could be read to conclude that something is not there. */
function isReadable(repository: RepositoryFacts): boolean {
  if (repository.metadata.status !== 'known' || repository.tree.status === 'unavailable') return false;
  const isFailure = (path: string): boolean => {
    const content = repository.files[path];
    return (
      content?.status === 'unavailable' && content.reason !== 'too-large' && content.reason !== 'truncated'
    );
  };
  return !Object.keys(repository.files).some(isFailure);
}

function unreadable(repository: RepositoryFacts): Evidence {
  const isMissing = repository.metadata.status === 'absent';
  return { statement: isMissing ? message('ebpf-core.missing', {}) : message('ebpf-core.unreadable', {}) };
}

function stateSibling({ repository, evidence }: Sibling): readonly Evidence[] {
  const name = valueOf(repository.metadata)?.nameWithOwner ?? repository.asked;
  const found = {
    statement: message('ebpf-core.related', { repository: name }),
    url: `https://github.com/${name}`,
  };
  return [found, ...stateEbpfEvidence(repository, evidence).slice(0, 2)];
}

function stateElsewhere(url: string): Evidence {
  return { statement: message('ebpf-core.elsewhere', { url }), url };
}

function finding(
  outcome: Outcome,
  name: string,
  evidence: readonly Evidence[],
  remedy: 'ebpf-core.remedy-unmet' | 'ebpf-core.remedy-aside' = 'ebpf-core.remedy-unmet',
): Finding {
  const said = { requirement: 'ebpf-core', outcome, evidence: evidence.slice(0, MAXIMUM_EVIDENCE) } as const;
  if (outcome === 'unmet') return { ...said, remedy: message(remedy, {}) };
  if (outcome === 'unknown') return { ...said, remedy: message('ebpf-core.remedy-unknown', {}) };
  if (outcome !== 'needs-review') return said;
  const question = message('ebpf-core.question', { name });
  return { ...said, remedy: message('ebpf-core.remedy-ask', {}), question };
}
