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
  if (isLearning) return { statement: message('ebpf-core.lean-learning', {}) };
  const said = isIntroduced(evidence) && mention?.isVague === false;
  if (sibling !== undefined) {
    const isPart = sibling.grade === 'core' && (said || isIncluded || traces.length > 0);
    const key = isPart ? 'ebpf-core.lean-carried' : 'ebpf-core.lean-beside';
    return { statement: message(key, { repository: sibling.repository.asked }) };
  }
  if (isToolchain(evidence)) return { statement: message('ebpf-core.lean-toolchain', {}) };
  const parameters = { count: counted, total: sourceFiles };
  if (counted === 0 && dependencies.length === 0)
    return { statement: message(said ? 'ebpf-core.lean-said' : 'ebpf-core.lean-words', {}) };
  const isLikely = isIntroduced(evidence) || (mention !== undefined && programs.length >= SEVERAL_PROGRAMS);
  return { statement: message(isLikely ? 'ebpf-core.lean-introduced' : 'ebpf-core.lean-part', parameters) };
}
