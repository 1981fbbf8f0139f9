import { dependenciesOf } from '../../facts/ebpf-dependencies.ts';
import { valueOf } from '../../facts/fact.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { gatherEbpfEvidence } from './ebpf-evidence.ts';
import type { EbpfEvidence } from './ebpf-evidence.ts';
import { gradeOf } from './grade.ts';
import type { Grade } from './grade.ts';

/** A repository beside a project's own, in which there is eBPF code. */
export interface Sibling {
  readonly repository: RepositoryFacts;
  readonly evidence: EbpfEvidence;
  readonly grade: Grade;
}

/** What is named so is a part of a project and has no purpose of its own: `project-agent`, `node-agent`. */
const COMPONENT = /(?:^|[-_.])(?:agent|probe|sensor|profiler|driver|tracer|datapath|e?bpf)$/i;

/** The related repositories that hold eBPF code, those with eBPF at their core first. */
export function searchRelated(related: readonly RepositoryFacts[]): readonly Sibling[] {
  const siblings = related.map((repository): Sibling => {
    const evidence = gatherEbpfEvidence(repository);
    return { repository, evidence, grade: gradeOf(evidence) };
  });
  return ['core', 'some'].flatMap((grade) => siblings.filter((sibling) => sibling.grade === grade));
}

/**
 * Whether a repository beside it carries a project: one with eBPF at its core that a project which introduces itself
 * with eBPF includes or depends on, also in two steps, or that is a component of the project by its name. What a
 * project merely links is less.
 */
export function carries(
  repository: RepositoryFacts,
  evidence: EbpfEvidence,
  sibling: Sibling,
  related: readonly RepositoryFacts[],
): boolean {
  if (sibling.grade !== 'core') return false;
  if (evidence.mention?.isSaidAtOnce !== true) return isComponent(repository, sibling.repository, true);
  if (isComponent(repository, sibling.repository, false)) return true;
  const steps = related.filter((each) => includes(repository, each));
  return [repository, ...steps].some((each) => includes(each, sibling.repository));
}

/** Of the same owner, and named as a component; `isOwn`: of this very project, by the word that both names begin with. */
function isComponent(repository: RepositoryFacts, other: RepositoryFacts, isOwn: boolean): boolean {
  const [owner, name = ''] = nameOf(repository).split('/');
  const [otherOwner, otherName = ''] = nameOf(other).split('/');
  if (owner !== otherOwner || !COMPONENT.test(otherName)) return false;
  return !isOwn || firstWord(name) === firstWord(otherName);
}

function firstWord(name: string): string {
  return name.split(/[-_.]/)[0] ?? '';
}

/** Whether a project depends on another or includes it as a submodule. */
export function includes(repository: RepositoryFacts, other: RepositoryFacts): boolean {
  const address = `github.com/${other.asked}/`.toLowerCase();
  return dependenciesOf(repository).some(({ name }) => `${name.toLowerCase()}/`.includes(address));
}

function nameOf({ metadata, asked }: RepositoryFacts): string {
  return (valueOf(metadata)?.nameWithOwner ?? asked).toLowerCase();
}

/** A related repository that there may be, and that could not be had just now. */
export function isUnread({ metadata, tree }: RepositoryFacts): boolean {
  return metadata.status === 'unavailable' || tree.status === 'unavailable';
}

/** A component of a project that is named as such and cannot be found: private, renamed or gone. */
export function isMissingPart(repository: RepositoryFacts, other: RepositoryFacts): boolean {
  return other.metadata.status === 'absent' && isComponent(repository, other, true);
}
