import { dependenciesOf } from '../../facts/core-dependencies.ts';
import type { CoreTechnology } from '../../facts/core-technology.ts';
import { isFlagship, isFrontOf } from '../../facts/related-repositories.ts';
import { valueOf } from '../../facts/fact.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { type CoreEvidence, gatherEvidence } from './core-evidence.ts';
import { type Grade, gradeOf } from './grade.ts';
import { mentionOf } from './mention.ts';

/** A repository beside a project's own, in which the core technology is. */
export interface Sibling {
  readonly repository: RepositoryFacts;
  readonly evidence: CoreEvidence;
  readonly grade: Grade;
}

/** The related repositories that hold it, those with it at their core first. */
export function searchRelated(related: readonly RepositoryFacts[], core: CoreTechnology): readonly Sibling[] {
  const siblings = related.map((repository): Sibling => {
    const evidence = gatherEvidence(repository, core);
    return { repository, evidence, grade: gradeOf(evidence) };
  });
  return ['core', 'some'].flatMap((grade) => siblings.filter((sibling) => sibling.grade === grade));
}

/** What a project is the front of, where that introduces itself with the technology without holding it itself. */
export function introducedFront(
  repository: RepositoryFacts,
  related: readonly RepositoryFacts[],
  core: CoreTechnology,
): RepositoryFacts | undefined {
  return related.find((other) => {
    const mention = mentionOf(other, core);
    return mention?.isSaidAtOnce === true && !mention.isVague && isFrontOf(repository, other.asked);
  });
}

/**
 * Whether a repository beside it carries a project: one with the technology at its core that a project which introduces itself
 * with it includes or depends on, also in two steps, or that is a component of the project by its name, or of the owner
 * that bears the project's name, or that the project is the front of. What a project merely links is less.
 */
export function carries(
  repository: RepositoryFacts,
  evidence: CoreEvidence,
  sibling: Sibling,
  related: readonly RepositoryFacts[],
): boolean {
  if (sibling.grade !== 'core') return false;
  if (isFrontOf(repository, sibling.repository.asked)) return true;
  const { mention, core } = evidence;
  const isPart = isComponent(repository, sibling.repository, core, false);
  if (mention?.isSaidAtOnce !== true) {
    const isNamedPart = isPart && core.isNamed(nameOf(sibling.repository).split('/')[1] ?? '');
    if (mention?.isAtTop === true && isNamedPart && includes(repository, sibling.repository)) return true;
    return isComponent(repository, sibling.repository, core, true);
  }
  const isOwnersAll = isFlagship(nameOf(repository)) && isOfOneOwner(repository, sibling.repository);
  if (isPart || (isOwnersAll && !mention.isVague)) return true;
  const steps = related.filter((each) => includes(repository, each));
  return [repository, ...steps].some((each) => includes(each, sibling.repository));
}

/** `included`: by a dependency or as a submodule; `named`: a part of it by its name; `linked`: no more than that. */
export type Tie = 'included' | 'named' | 'linked';

export function tieOf(repository: RepositoryFacts, other: RepositoryFacts, core: CoreTechnology): Tie {
  if (includes(repository, other)) return 'included';
  const [owner] = nameOf(repository).split('/');
  const [otherOwner, otherName = ''] = nameOf(other).split('/');
  return owner === otherOwner && core.isTellingName(otherName) ? 'named' : 'linked';
}

/** Of the same owner, and named as a component; `isOwn`: of this very project, by the word that both names begin with. */
function isComponent(
  repository: RepositoryFacts,
  other: RepositoryFacts,
  core: CoreTechnology,
  isOwn: boolean,
): boolean {
  const [owner, name = ''] = nameOf(repository).split('/');
  const [otherOwner, otherName = ''] = nameOf(other).split('/');
  if (owner !== otherOwner || !core.isComponent(otherName)) return false;
  return !isOwn || firstWord(name) === firstWord(otherName);
}

function isOfOneOwner(repository: RepositoryFacts, other: RepositoryFacts): boolean {
  return nameOf(repository).split('/')[0] === nameOf(other).split('/')[0];
}

function firstWord(name: string): string {
  return name.split(/[-_.]/)[0] ?? '';
}

/** Whether a project depends on another or includes it as a submodule. */
function includes(repository: RepositoryFacts, other: RepositoryFacts): boolean {
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
export function isMissingPart(
  repository: RepositoryFacts,
  other: RepositoryFacts,
  core: CoreTechnology,
): boolean {
  return other.metadata.status === 'absent' && isComponent(repository, other, core, true);
}
