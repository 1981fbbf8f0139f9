import { dependenciesOf, ebpfDependenciesOf } from './ebpf-dependencies.ts';
import { isGenerated, isKernelSide, pathRoles } from './ebpf-paths.ts';
import { valueOf } from './fact.ts';
import { readmeOf } from './readme.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** Each one costs a few requests. */
const MAXIMUM_REPOSITORIES = 5;
const MAXIMUM_TEXT = 60_000;
/** A repository that is linked this close to the word is most likely the one that holds the eBPF part. */
const NEAR = 200;

const GITHUB = /github\.com[/:]([\w.-]{1,39})\/([\w.-]{1,100})/gi;
const TELLING = /bpf|xdp|agent|probe|driver|libs?$|core|profiler|tracer|datapath|collector|sensor/i;
const BESIDE =
  /^\.github$|docs?$|website|charts?$|helm|community|homebrew|blog|awesome|discussions|operator$|testing/i;

/**
 * Repositories (`owner/name`) of the same owner that a repository includes, depends on or links, for a search of
 * the eBPF part that it does not hold itself: submodules first, at most five. Empty where it holds enough.
 */
export function relatedRepositories(facts: RepositoryFacts): readonly string[] {
  if (holdsEbpf(facts)) return [];
  const self = (valueOf(facts.metadata)?.nameWithOwner ?? facts.asked).toLowerCase();
  const names = new Map<string, number>();
  for (const { nameWithOwner, score } of candidatesOf(facts)) {
    const [owner, name = ''] = nameWithOwner.split('/');
    const isOther = nameWithOwner !== self && nameWithOwner !== facts.asked.toLowerCase();
    if (!isOther || owner !== self.split('/')[0] || BESIDE.test(name)) continue;
    const weight = score + (TELLING.test(name) ? 2 : 0);
    names.set(nameWithOwner, Math.max(weight, names.get(nameWithOwner) ?? 0));
  }
  return [...names]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAXIMUM_REPOSITORIES)
    .map(([name]) => name);
}

/** Programs or what was made of them in the tree, or a direct dependency on an eBPF library of another owner. */
function holdsEbpf(facts: RepositoryFacts): boolean {
  const roleOf = pathRoles();
  const files = valueOf(facts.tree)?.files ?? [];
  if (files.some(({ path }) => (isKernelSide(path) || isGenerated(path)) && roleOf(path) === 'own'))
    return true;
  const owner = `github.com/${facts.asked.split('/')[0]?.toLowerCase()}/`;
  return ebpfDependenciesOf(facts).some(({ name }) => !name.toLowerCase().includes(owner));
}

interface Candidate {
  readonly nameWithOwner: string;
  readonly score: number;
}

function candidatesOf(facts: RepositoryFacts): readonly Candidate[] {
  const depended = dependenciesOf(facts).flatMap(({ name, kind }) =>
    repositoriesIn(name).map(({ nameWithOwner }) => ({ nameWithOwner, score: kind === 'submodule' ? 6 : 4 })),
  );
  const text = (readmeOf(facts)?.text ?? '').slice(0, MAXIMUM_TEXT);
  const linked = repositoriesIn(text).map(({ nameWithOwner, index }) => ({
    nameWithOwner,
    score: /bpf|xdp/i.test(text.slice(Math.max(0, index - NEAR), index + NEAR)) ? 3 : 1,
  }));
  return [...depended, ...linked];
}

function repositoriesIn(text: string): readonly { readonly nameWithOwner: string; readonly index: number }[] {
  return [...text.matchAll(GITHUB)].map((match) => ({
    nameWithOwner: `${match[1]}/${match[2]?.replace(/\.git$|\.+$/i, '')}`.toLowerCase(),
    index: match.index,
  }));
}
