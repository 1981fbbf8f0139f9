import { describe, expect, it } from 'vitest';
import { known } from '../../src/facts/fact.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { ebpfCore } from '../../src/requirements/core.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const SILENT = Array.from({ length: 400 }, (_, index) => `core/part${index}.go`);

type Texts = Readonly<Record<string, string>>;

/** A repository that was read whole: `sources`, among them its line on GitHub, and `silent` without a word of eBPF. */
function whole(
  name: string,
  readme: string,
  sources: Texts,
  silent: readonly string[] = SILENT,
): RepositoryFacts {
  const asked = `example/${name}`;
  const { 'go.mod': manifest, description = '', ...texts } = sources;
  return aRepository({
    asked,
    metadata: { nameWithOwner: asked, description },
    files: { 'README.md': readme, ...(manifest === undefined ? {} : { 'go.mod': manifest }) },
    paths: [...silent, ...Object.keys(texts)],
    archive: known({ texts, silent }),
  });
}

function outcomeOf(repository: RepositoryFacts): string {
  return ebpfCore.judge(judgeInput(repository)).outcome;
}

describe('a name that only sounds like XDP', () => {
  it('tells nothing where all was read and nothing else speaks of it', () => {
    const repository = whole('xdpath', 'An OpenFlow switch.', {}, [...SILENT, 'src/xdpath/Makefile.am']);
    const finding = ebpfCore.judge(judgeInput(repository));
    expect(finding.outcome).toBe('unmet');
    expect(finding.evidence.map(({ statement }) => statement.key)).toEqual(['core.nothing']);
  });

  it('is a question otherwise', () => {
    expect(outcomeOf(whole('xdpath', 'An OpenFlow switch by XDP.', {}))).toBe('needs-review');
    expect(outcomeOf(whole('xdpath', 'An OpenFlow switch.', { 'src/a.go': '// bpf' }))).toBe('needs-review');
    expect(outcomeOf(whole('switch-xdp', 'An OpenFlow switch.', {}))).toBe('needs-review');
  });

  it('nor does a link, which is nobody’s source', () => {
    const repository = whole('harvest', 'Harvests.', {}, SILENT);
    const files = SILENT.map((path) => ({ path, bytes: 9, mode: '100644' }));
    const link = { path: 'core/link.go', bytes: 9, mode: '120000' };
    const tree = known({ files: [...files, link], isTruncated: false });
    const [said] = ebpfCore.judge(judgeInput({ ...repository, tree })).evidence;
    expect(said?.statement).toMatchObject({ key: 'core.nothing', parameters: { count: 400 } });
  });
});
