import { valueOf } from '../../facts/fact.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { message } from '../../messages/message.ts';
import type { Evidence } from '../requirement.ts';
import type { CoreEvidence } from './core-evidence.ts';
import type { Mention } from './mention.ts';

/** Below that a part is not worth a line. */
const MINIMUM_PERCENT = 1;
const MAXIMUM_DEPENDENCIES = 2;

/** The evidence in sentences with links at the head commit, the most telling first. */
export function stateEvidence(repository: RepositoryFacts, evidence: CoreEvidence): readonly Evidence[] {
  const { mention } = evidence;
  const metadata = valueOf(repository.metadata);
  const address = `https://github.com/${metadata?.nameWithOwner ?? repository.asked}`;
  const at = (path: string): string => `${address}/blob/${metadata?.headSha ?? 'HEAD'}/${addressOf(path)}`;
  const percent = Math.floor((evidence.counted * 100) / Math.max(evidence.sourceFiles, 1));
  return [
    ...example('ebpf-core.programs', evidence.programs, at),
    ...example('ebpf-core.generated', evidence.generated, at),
    ...evidence.dependencies.slice(0, MAXIMUM_DEPENDENCIES).map(({ name, path, kind }) => ({
      statement: message(kind === 'submodule' ? 'ebpf-core.submodule' : 'ebpf-core.dependency', {
        name,
        path,
      }),
      url: at(path),
    })),
    ...(percent >= MINIMUM_PERCENT
      ? [
          {
            statement: message(
              evidence.readFiles < evidence.sourceFiles ? 'ebpf-core.share' : 'ebpf-core.share-counted',
              { percent },
            ),
            url: address,
          },
        ]
      : []),
    ...example('ebpf-core.users', evidence.users, at),
    ...(mention === undefined || (mention.isVague && hasCode(evidence))
      ? []
      : [stateMention(mention, at, address)]),
    ...(hasCode(evidence) ? [] : example('ebpf-core.traces', evidence.traces, at)),
  ];
}

/** The first sign of a repository beside a project's own; the path says whose it is. */
export function stateSiblingEvidence(
  repository: RepositoryFacts,
  evidence: CoreEvidence,
): readonly Evidence[] {
  const { nameWithOwner: name = repository.asked, headSha = 'HEAD' } = valueOf(repository.metadata) ?? {};
  const prefix = `${name}/`;
  const own = (paths: readonly string[]): readonly string[] => paths.map((path) => prefix + path);
  const at = (path: string): string =>
    `https://github.com/${name}/blob/${headSha}/${addressOf(path.slice(prefix.length))}`;
  return [
    ...example('ebpf-core.programs', own(evidence.programs), at),
    ...example('ebpf-core.generated', own(evidence.generated), at),
    ...example('ebpf-core.users', own(evidence.users), at),
  ].slice(0, 1);
}

/** A path may hold what no address can: half a surrogate pair. */
function addressOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

type Counted = 'ebpf-core.programs' | 'ebpf-core.generated' | 'ebpf-core.users' | 'ebpf-core.traces';

function example(key: Counted, paths: readonly string[], at: (path: string) => string): readonly Evidence[] {
  const [first] = paths;
  return first === undefined
    ? []
    : [{ statement: message(key, { count: paths.length, example: first }), url: at(first) }];
}

/** Beside eBPF code nobody wonders which BPF the words mean, and what only mentions it tells nothing more. */
function hasCode({ programs, users }: CoreEvidence): boolean {
  return programs.length + users.length > 0;
}

function stateMention(
  { place, path, isVague }: Mention,
  at: (path: string) => string,
  address: string,
): Evidence {
  return {
    statement: message(isVague ? 'ebpf-core.mention-vague' : `ebpf-core.mention-${place}`, {}),
    url: path === undefined ? address : at(path),
  };
}
