import { message } from '../../messages/message.ts';
import type { Evidence } from '../requirement.ts';
import type { CoreEvidence } from './core-evidence.ts';
import { isIntroduced, isToolchain, SEVERAL_PROGRAMS } from './grade.ts';
import type { Sibling } from './siblings.ts';

interface Open {
  readonly evidence: CoreEvidence;
  /** The one that carries most, if any. */
  readonly sibling: Sibling | undefined;
  readonly isIncluded: boolean;
  readonly isLearning: boolean;
}

/** Where a person has to answer: which way it leans and why, in one line. */
export function stateLean({ evidence, sibling, isIncluded, isLearning }: Open): Evidence {
  const { counted, sourceFiles, mention, dependencies, programs, traces } = evidence;
  const { name: core } = evidence.core;
  if (isLearning) return { statement: message('core.lean-learning', {}) };
  const said = isIntroduced(evidence) && mention?.isVague === false;
  if (sibling !== undefined) {
    const isPart = sibling.grade === 'core' && (said || isIncluded || traces.length > 0);
    const key = isPart ? 'core.lean-carried' : 'core.lean-beside';
    return { statement: message(key, { core, repository: sibling.repository.asked }) };
  }
  if (isToolchain(evidence)) return { statement: message('core.lean-toolchain', { core }) };
  const parameters = { core, count: counted, total: sourceFiles };
  if (counted === 0 && dependencies.length === 0)
    return { statement: message(said ? 'core.lean-said' : 'core.lean-words', { core }) };
  const isLikely = isIntroduced(evidence) || (mention !== undefined && programs.length >= SEVERAL_PROGRAMS);
  return { statement: message(isLikely ? 'core.lean-introduced' : 'core.lean-part', parameters) };
}
