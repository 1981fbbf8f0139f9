import { entryOf } from '../../landscape/entry-change.ts';
import type { CoreTechnology } from '../../facts/core-technology.ts';
import { valueOf } from '../../facts/fact.ts';
import { type ProjectFacts, partOf } from '../../facts/project-facts.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { readmeOf } from '../../facts/readme.ts';
import { pointsElsewhere } from '../../facts/related-repositories.ts';
import { type MessageKey, message } from '../../messages/message.ts';
import type { Outcome } from '../../vocabulary/judgement.ts';
import type { Evidence, JudgeInput, Judgement } from '../requirement.ts';
import { type CoreEvidence, gatherEvidence } from './core-evidence.ts';
import { gradeOf, isAside, isOnlySaid, isOnlyTraced } from './grade.ts';
import { stateLean } from './lean.ts';
import { isLearningMaterial } from './learning.ts';
import {
  type Sibling,
  carries,
  introducedFront,
  isMissingPart,
  isUnread,
  searchRelated,
  tieOf,
} from './siblings.ts';
import { stateEvidence, stateSiblingEvidence } from './state-evidence.ts';

/** A repository with fewer own source files than that may only be the front of a project that lives elsewhere. */
const THIN_REPOSITORY = 15;
const MAXIMUM_EVIDENCE = 8;

/** Whether a technology is a project's core, or the project helps people to use it in production. */
export function judgeCore(
  { change, facts }: Pick<JudgeInput, 'change' | 'facts'>,
  core: CoreTechnology,
): Judgement {
  const { name } = entryOf(change);
  const finding = findingOf(core);
  if (facts.home.kind === 'elsewhere' && facts.repository === undefined)
    return finding('needs-review', name, facts.home.urls.map(stateElsewhere));
  if (facts.repository === undefined) return finding('needs-review', name, []);
  return judgeRepository(name, facts, facts.repository, core);
}

function judgeRepository(
  name: string,
  facts: ProjectFacts,
  repository: RepositoryFacts,
  core: CoreTechnology,
): Judgement {
  const finding = findingOf(core);
  const subdirectory = partOf(facts.home);
  const evidence = gatherEvidence(repository, core, subdirectory);
  const own = stateEvidence(repository, evidence, subdirectory);
  if (subdirectory !== undefined) {
    const part = { statement: message('core.part', { folder: subdirectory }) };
    if (gradeOf(evidence) === 'core') return finding('met', name, [...own, part]);
    return finding('needs-review', name, [part, ...own]);
  }
  const isLearning = isLearningMaterial(repository);
  if (gradeOf(evidence) === 'core' && !isLearning) return finding('met', name, own);
  const related = [...facts.related, ...(facts.further ?? [])];
  const siblings = searchRelated(related, core);
  const told = [...siblings.flatMap(stateSibling), ...own];
  const isCarried = siblings.some((sibling) => carries(repository, evidence, sibling, related));
  if (isCarried && !isLearning) return finding('met', name, told);
  if (!isReadable(repository)) return finding('unknown', name, [unreadable(repository), ...own]);
  const front = siblings.length > 0 ? undefined : introducedFront(repository, related, core);
  const isBeside = siblings.length > 0 || front !== undefined;
  const decided = isBeside ? undefined : judgeLittle(name, repository, evidence, related);
  if (decided !== undefined)
    return { ...decided, evidence: sayingOnce([...decided.evidence, ...own]).slice(0, MAXIMUM_EVIDENCE) };
  const [sibling] = siblings;
  const tied = sibling && { ...sibling, tie: tieOf(repository, sibling.repository, core) };
  const lean = stateLean({ evidence, sibling: tied, front, isLearning });
  return finding('needs-review', name, sayingOnce([lean, ...told, ...stateSample(repository)]));
}

const COUNTING: ReadonlySet<MessageKey> = new Set([
  'core.lean-introduced',
  'core.lean-part',
  'core.aside',
  'core.aside-listed',
]);

/** Where the files are counted, their share says nothing more. */
function sayingOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  if (!evidence.some(({ statement: { key } }) => COUNTING.has(key))) return evidence;
  return evidence.filter(({ statement: { key } }) => !key.startsWith('core.share'));
}

/** A project with little or no sign of eBPF, and none beside it; undefined where that little is for a person. */
function judgeLittle(
  name: string,
  repository: RepositoryFacts,
  evidence: CoreEvidence,
  related: readonly RepositoryFacts[],
): Judgement | undefined {
  const grade = gradeOf(evidence);
  const finding = findingOf(evidence.core);
  const isMissing = (other: RepositoryFacts): boolean =>
    isUnread(other) || (evidence.mention !== undefined && isMissingPart(repository, other, evidence.core));
  const isWhole = !related.some(isMissing) && !isMissingForNow(repository);
  if (grade === 'some' && isWhole && isSeen(repository) && isAside(evidence))
    return finding('unmet', name, [stateAside(evidence)], 'core.remedy-aside');
  if (grade === 'words' && isWhole && isOnlySaid(evidence)) return judgeSilence(name, repository, evidence);
  const isTraced = evidence.mention === undefined && isSeen(repository) && isOnlyTraced(evidence);
  if (grade === 'words' && isWhole && isTraced) return finding('unmet', name, [stateTraced(evidence)]);
  if (grade !== 'none') return undefined;
  return related.some(isUnread)
    ? finding('unknown', name, [{ statement: message('core.unreadable', {}) }])
    : judgeSilence(name, repository, evidence);
}

/** No sign at all, or none but a word. Whether that proves anything depends on how much there was to see. */
function judgeSilence(name: string, repository: RepositoryFacts, evidence: CoreEvidence): Judgement {
  const count = evidence.sourceFiles;
  const finding = findingOf(evidence.core);
  const { name: core } = evidence.core;
  if (valueOf(repository.tree)?.isTruncated === true)
    return finding('unknown', name, [{ statement: message('core.truncated', { core }) }]);
  // Charts and texts in number are a project of their own; a handful of them may point at another branch.
  const isHandful = count > 0 || (valueOf(repository.tree)?.files.length ?? 0) < THIN_REPOSITORY;
  const isKnown = evidence.readFiles === count && (count > 0 || evidence.mention === undefined);
  const isItself = isKnown && !pointsElsewhere(repository, evidence.core);
  if (count < THIN_REPOSITORY && isHandful && !evidence.isReadWhole && !isItself)
    return finding('needs-review', name, [{ statement: message('core.thin', { core, count }) }]);
  return finding('unmet', name, [stateSilence(evidence)]);
}

/** Names of other files than source files are evidence of their own. */
function stateTraced(evidence: CoreEvidence): Evidence {
  const { mentions, sourceFiles, core } = evidence;
  if (mentions.length === 0) return stateSilence(evidence);
  return {
    statement: message('core.only-traced', { core: core.name, count: mentions.length, total: sourceFiles }),
  };
}

/** What was not read is not spoken of. */
function stateSilence({ sourceFiles, readFiles, mention, core }: CoreEvidence): Evidence {
  const said = { core: core.name, count: sourceFiles };
  if (mention !== undefined) return { statement: message('core.only-said', said) };
  const isSample = readFiles < sourceFiles;
  return { statement: message(isSample ? 'core.nothing-seen' : 'core.nothing', said) };
}

/** A small part is counted, so that whoever disagrees can check it. */
function stateAside({ counted, sourceFiles, mention, core }: CoreEvidence): Evidence {
  const key = mention !== undefined && counted > 0 ? 'core.aside-listed' : 'core.aside';
  return { statement: message(key, { core: core.name, count: counted, total: sourceFiles }) };
}

/** Whether the README, in which a project says what it is, and the names of all files are known. */
function isSeen(repository: RepositoryFacts): boolean {
  return readmeOf(repository) !== undefined && valueOf(repository.tree)?.isTruncated === false;
}

/** The whole was asked for and may be had at the next attempt. */
function isMissingForNow({ archive }: RepositoryFacts): boolean {
  return archive.status === 'unavailable' && !['not-asked', 'too-large'].includes(archive.reason);
}

/** Where the whole was asked for and could not be had, whoever answers should know how much was seen. */
function stateSample({ archive }: RepositoryFacts): readonly Evidence[] {
  if (archive.status !== 'unavailable' || archive.reason === 'not-asked') return [];
  const isLarge = archive.reason === 'too-large';
  return [{ statement: message(isLarge ? 'core.sample-large' : 'core.sample-for-now', {}) }];
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

function unreadable({ metadata, asked }: RepositoryFacts): Evidence {
  const isMissing = metadata.status === 'absent';
  const said = isMissing ? message('not-known.not-found', { repository: asked }) : undefined;
  return { statement: said ?? message('core.unreadable', {}) };
}

function stateSibling({ repository, evidence }: Sibling): readonly Evidence[] {
  const name = valueOf(repository.metadata)?.nameWithOwner ?? repository.asked;
  const found = {
    statement: message('core.related', { core: evidence.core.name, repository: name }),
    url: `https://github.com/${name}`,
  };
  return [found, ...stateSiblingEvidence(repository, evidence)];
}

function stateElsewhere(url: string): Evidence {
  return { statement: message('core.elsewhere', { url }), url };
}

type Remedy = 'core.remedy-unmet' | 'core.remedy-aside';

function findingOf({ name: core }: CoreTechnology) {
  return (
    outcome: Outcome,
    name: string,
    evidence: readonly Evidence[],
    remedy: Remedy = 'core.remedy-unmet',
  ): Judgement => {
    const said = { outcome, evidence: evidence.slice(0, MAXIMUM_EVIDENCE) } as const;
    if (outcome === 'unmet') return { ...said, remedy: message(remedy, { core }) };
    if (outcome === 'unknown') return { ...said, remedy: message('core.remedy-unknown', {}) };
    if (outcome !== 'needs-review') return said;
    const question = message('core.question', { core, name });
    return { ...said, remedy: message('core.remedy-ask', { core }), question };
  };
}
