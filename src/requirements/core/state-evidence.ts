import { valueOf } from '../../facts/fact.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { addressesOf, pathInAddress } from '../../facts/web-addresses.ts';
import { message } from '../../messages/message.ts';
import type { Evidence } from '../requirement.ts';
import type { CoreEvidence } from './core-evidence.ts';
import type { Mention } from './mention.ts';

/** Below that a part is not worth a line. */
const MINIMUM_PERCENT = 1;
const MAXIMUM_DEPENDENCIES = 2;

/** The evidence in sentences with links at the head commit, the most telling first. */
export function stateEvidence(
  repository: RepositoryFacts,
  evidence: CoreEvidence,
  folder?: string,
): readonly Evidence[] {
  const { mention, runtime, core } = evidence;
  const { home: address, file } = addressesOf(repository);
  const at = (path: string): string => file(pathInAddress(path));
  // Hosts lead from a file's address to a folder's.
  const counted = folder === undefined ? address : at(folder);
  return [
    ...(runtime === undefined
      ? []
      : [{ statement: message('core.runtime', { core: core.name, path: runtime }), url: at(runtime) }]),
    ...example('core.programs', evidence.programs, evidence, at),
    ...example('core.generated', evidence.generated, evidence, at),
    ...evidence.dependencies.slice(0, MAXIMUM_DEPENDENCIES).map(({ name, path, kind }) => ({
      statement: message(`core.${kind}`, { name, path }),
      url: at(path),
    })),
    ...stateShare(evidence).map((statement) => ({ statement, url: counted })),
    ...example('core.users', evidence.users, evidence, at),
    ...(mention === undefined || (mention.isVague && hasCode(evidence))
      ? []
      : [stateMention(mention, core.name, at, address)]),
    ...(hasCode(evidence) || runtime !== undefined
      ? []
      : [
          ...example('core.traces', evidence.mentions, evidence, at),
          ...example('core.named', evidence.namesakes, evidence, at),
        ]),
  ];
}

function stateShare({ core: { name: core }, counted, readFiles, sourceFiles }: CoreEvidence) {
  const percent = Math.floor((counted * 100) / Math.max(sourceFiles, 1));
  if (percent < MINIMUM_PERCENT) return [];
  if (percent === 100) return [message('core.share-all', { core, total: sourceFiles })];
  return [message(readFiles < sourceFiles ? 'core.share' : 'core.share-counted', { core, percent })];
}

/** The first sign of a repository beside a project's own; the path says whose it is. */
export function stateSiblingEvidence(
  repository: RepositoryFacts,
  evidence: CoreEvidence,
): readonly Evidence[] {
  const { nameWithOwner: name = repository.asked } = valueOf(repository.metadata) ?? {};
  const { file } = addressesOf(repository);
  const prefix = `${name}/`;
  const own = (paths: readonly string[]): readonly string[] => paths.map((path) => prefix + path);
  const at = (path: string): string => file(pathInAddress(path.slice(prefix.length)));
  return [
    ...example('core.programs', own(evidence.programs), evidence, at),
    ...example('core.generated', own(evidence.generated), evidence, at),
    ...example('core.users', own(evidence.users), evidence, at),
  ].slice(0, 1);
}

type Counted = 'core.programs' | 'core.generated' | 'core.users' | 'core.traces' | 'core.named';

function example(
  key: Counted,
  paths: readonly string[],
  { core }: CoreEvidence,
  at: (path: string) => string,
): readonly Evidence[] {
  const [first] = paths;
  return first === undefined
    ? []
    : [{ statement: message(key, { core: core.name, count: paths.length, example: first }), url: at(first) }];
}

/** Beside its code nobody wonders what the words mean, and what only mentions it tells nothing more. */
function hasCode({ programs, users }: CoreEvidence): boolean {
  return programs.length + users.length > 0;
}

function stateMention(
  { place, path, isVague }: Mention,
  core: string,
  at: (path: string) => string,
  address: string,
): Evidence {
  return {
    statement: isVague ? message('core.mention-vague', {}) : message(`core.mention-${place}`, { core }),
    url: path === undefined ? address : at(path),
  };
}
