import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { message } from '../../messages/message.ts';
import type { Evidence } from '../requirement.ts';
import type { CoreEvidence } from './core-evidence.ts';
import { isIntroduced, isToolchain, SEVERAL_PROGRAMS } from './grade.ts';
import type { Sibling, Tie } from './siblings.ts';

interface Open {
  readonly evidence: CoreEvidence;
  /** The one that carries most, if any, and how it belongs to the project. */
  readonly sibling: (Sibling & { readonly tie: Tie }) | undefined;
  /** What the project is there for, where nothing beside it holds the technology. */
  readonly front: RepositoryFacts | undefined;
  readonly isLearning: boolean;
}

/** Where a person has to answer: which way it leans and why, in one line. */
export function stateLean({ evidence, sibling, front, isLearning }: Open): Evidence {
  const { name: core } = evidence.core;
  if (isLearning) return { statement: message('core.lean-learning', {}) };
  if (sibling !== undefined)
    return {
      statement: message(leanBeside(sibling, evidence), { core, repository: sibling.repository.asked }),
    };
  if (front !== undefined)
    return {
      statement: message('core.lean-front', { core, repository: front.asked }),
      url: `https://github.com/${front.asked}`,
    };
  if (isToolchain(evidence)) return { statement: message('core.lean-toolchain', { core }) };
  return stateOwnLean(evidence);
}

/** By what the project says and holds itself. */
function stateOwnLean(evidence: CoreEvidence): Evidence {
  const { counted, sourceFiles, mention, dependencies, programs, generated } = evidence;
  const { name: core } = evidence.core;
  const isSaid = isIntroduced(evidence) && mention?.isListed === false && mention.place !== 'name';
  if (counted === 0 && dependencies.length === 0) {
    const key = isSaid && mention.isAtTop && !mention.isVague ? 'core.lean-said' : 'core.lean-words';
    return { statement: message(key, { core }) };
  }
  const isLikely =
    counted + generated.length > 0 &&
    (isSaid || (mention !== undefined && programs.length >= SEVERAL_PROGRAMS));
  const key = isLikely ? 'core.lean-introduced' : 'core.lean-part';
  return { statement: message(key, { core, count: counted, total: sourceFiles }) };
}

/** What is one thing among others in a list is not what a project rests on, and a link alone tells of no part. */
function leanBeside(
  { grade, tie }: Pick<Sibling, 'grade'> & { readonly tie: Tie },
  { mention, traces }: CoreEvidence,
): 'core.lean-carried' | 'core.lean-used' | 'core.lean-beside' {
  if (grade !== 'core') return 'core.lean-beside';
  if (tie === 'included') return mention?.isListed === true ? 'core.lean-used' : 'core.lean-carried';
  const isSaid = mention?.isSaidAtOnce === true && !mention.isVague;
  return isSaid || (tie === 'named' && traces.length > 0) ? 'core.lean-carried' : 'core.lean-beside';
}
