import { describe, expect, it } from 'vitest';
import { known } from '../../src/facts/fact.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { ebpfCore } from '../../src/requirements/core.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const GO_MOD = 'require github.com/cilium/ebpf v0.20.0\n';
const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';
const LOADER = 'import "github.com/cilium/ebpf"';
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

const BEFORE = '# Harvest\n\nIt records what services say.\n\n- Fast. It is small.\n- ';

describe('a system that says of itself, behind its first words, that it works by eBPF', () => {
  const equipped = { 'net/hook.bpf.c': PROGRAM, 'net/load.go': LOADER, 'go.mod': GO_MOD };

  it.each([
    'Under the hood, Harvest **uses eBPF to capture traffic** where it flows.',
    '**Telemetry:** Harvest uses [eBPF](https://ebpf.io) to collect it.',
    'It leverages the power of eBPF.',
    'Harvest leverages modern eBPF.',
    'Harvest uses eBPF/XDP to drop packets.',
    'Harvest is built on AF_XDP.',
  ])('has it at its core, however small a part the code for it is: %s', (said) => {
    expect(outcomeOf(whole('harvest', BEFORE + said, equipped))).toBe('met');
  });

  it.each([
    'Harvest can use eBPF to capture traffic.',
    'Harvest also uses eBPF.',
    'Harvest uses eBPF, iptables or a proxy.',
    'Harvest uses eBPF or a kernel module.',
    'Harvest uses eBPF to capture traffic where available.',
    'The recorder of Barn uses eBPF.',
    'Supports eBPF.',
    'Harvest uses BPF filters.',
    'It is built on eBPF.',
  ])('is a question for less than that: %s', (said) => {
    expect(outcomeOf(whole('harvest', BEFORE + said, equipped))).toBe('needs-review');
  });

  it.each(['# Harvest\n\nIt is built on eBPF.', '# Harvest\nIs built on eBPF.'])(
    'is a question where only its title names it: %s',
    (readme) => {
      expect(outcomeOf(whole('harvest', readme, equipped))).toBe('needs-review');
    },
  );

  it('is a question as long as its code does not bear that out', () => {
    const said = `${BEFORE}Harvest uses eBPF to capture traffic.`;
    const { 'go.mod': manifest, 'net/load.go': loader } = equipped;
    expect(outcomeOf(whole('harvest', said, { 'go.mod': manifest, 'net/load.go': loader }))).toBe(
      'needs-review',
    );
    expect(outcomeOf(whole('harvest', said, { 'go.mod': manifest }))).toBe('needs-review');
  });
});

function described(readme: string, texts: Texts, description: string): string {
  return outcomeOf(whole('harvest', BEFORE + readme, { ...texts, description }));
}

describe('a system whose line on GitHub says that it works by eBPF', () => {
  const BY_IT = 'Traces without changes. Watches all services with OpenTelemetry and eBPF';
  const users = { 'net/a.go': LOADER, 'net/b.go': LOADER, 'net/c.go': LOADER, 'go.mod': GO_MOD };

  it('has it at its core where the README names it and several files load what a library brings', () => {
    expect(described('eBPF-powered.', users, BY_IT)).toBe('met');
    expect(described('Small.', users, BY_IT)).toBe('needs-review');
    expect(described('eBPF-powered.', users, 'Watches by proxy, eBPF, logs.')).toBe('needs-review');
    expect(described('eBPF-powered.', users, 'A proxy with eBPF support.')).toBe('needs-review');
    const one = { 'net/a.go': LOADER, 'go.mod': GO_MOD };
    expect(described('eBPF-powered.', one, BY_IT)).toBe('needs-review');
  });
});

describe('a library that bears eBPF in its name, in a language that few write it in', () => {
  const README = 'A library for eBPF programs in Clojure.';
  const texts = Object.fromEntries(
    ['maps', 'links', 'events', 'programs'].map((name) => [`src/${name}.clj`, '(ns ebpf) ; bpf']),
  );

  it('is about eBPF where most of its files speak of it', () => {
    expect(outcomeOf(whole('clj-ebpf', README, texts, ['src/a.clj', 'src/b.clj']))).toBe('met');
    expect(outcomeOf(whole('clj-ebpf', README, texts, SILENT))).toBe('needs-review');
    expect(outcomeOf(whole('harvest', README, texts, ['src/a.clj', 'src/b.clj']))).not.toBe('met');
  });

  it('is no material to learn from', () => {
    expect(outcomeOf(whole('clj-ebpf-tutorial', README, texts, ['src/a.clj']))).toBe('needs-review');
  });
});

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
