import { describe, expect, it } from 'vitest';
import { ABSENT, known } from '../../src/facts/fact.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { ebpfCore } from '../../src/requirements/core.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const GO_MOD = 'require github.com/cilium/ebpf v0.20.0\n';
const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';
const LOADER = 'import "github.com/cilium/ebpf"';
const LONG = `${'It keeps what happened. '.repeat(40)}\n`;

function judge(repository: RepositoryFacts, related: readonly RepositoryFacts[] = []): Judgement {
  const input = judgeInput(repository);
  return ebpfCore.judge({ ...input, facts: { ...input.facts, related } });
}

/** A repository of which every source file was read: `texts`, and others in which there is no word of eBPF. */
function readWhole(
  count: number,
  texts: Readonly<Record<string, string>>,
  parts: Parameters<typeof aRepository>[0] = {},
): RepositoryFacts {
  const silent = Array.from({ length: count }, (_, index) => `core/part${index}.go`);
  const { 'README.md': readme = 'Stores time series.', 'go.mod': manifest, ...sources } = texts;
  const files = { 'README.md': readme, ...(manifest === undefined ? {} : { 'go.mod': manifest }) };
  const paths = [...silent, ...Object.keys(sources), ...(parts.paths ?? [])];
  return aRepository({ ...parts, files, paths, archive: known({ texts: sources, silent }) });
}

function anAgent(asked: string): RepositoryFacts {
  const files = { 'README.md': 'An agent in eBPF.', 'go.mod': GO_MOD, 'a.bpf.c': PROGRAM };
  return aRepository({ asked, metadata: { nameWithOwner: asked }, files });
}

function absent(asked: string): readonly RepositoryFacts[] {
  return [{ ...aRepository({ asked }), metadata: ABSENT, tree: ABSENT }];
}

function filesOf(count: number, pattern: string, text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [pattern.replace('#', String(index)), text]),
  );
}

/** With sources that are named after XDP. */
function outcomeOf(asked: string, readme: string): string {
  const paths = ['src/xdp/b.c', 'src/xdp/c.c'];
  const named = { asked, metadata: { nameWithOwner: asked }, paths };
  return judge(readWhole(20, { 'README.md': readme, 'src/xdp/a.c': PROGRAM }, named)).outcome;
}

describe('where all of a system was read and none of it uses eBPF', () => {
  const trace = { 'api/kinds.go': 'const KindEbpf = "ebpf"' };
  const listed = `# Watch\n\nWatches.\n${LONG}\n- eBPF: agents may send it as well.\n`;

  it.each<[string, string, Record<string, string>]>([
    ['core.only-said', 'one point of a list behind the first words', { 'README.md': listed }],
    ['core.only-said', 'a line far down', { 'README.md': `${LONG.repeat(3)} With eBPF, too.` }],
    ['core.aside', 'a library that nothing uses', { 'README.md': listed, 'go.mod': GO_MOD }],
  ])('%s: it is not its core for %s', (key, _, texts) => {
    const finding = judge(readWhole(90, { ...trace, ...texts }));
    expect(finding.outcome).toBe('unmet');
    expect(finding.evidence[0]?.statement.key).toBe(key);
  });

  it.each<[string, Record<string, string>]>([
    ['the first words', { 'README.md': '# Watch\n\nIt brings\n\n- an eBPF agent\n' }],
    ['the first sentence', { 'README.md': 'Shows what eBPF sees.' }],
    ['a file that bears its name', { 'README.md': listed, 'host/ebpf/tracer.go': '// to be done with eBPF' }],
    ['a file that uses it', { 'README.md': listed, 'net/load.go': LOADER }],
    [
      'what collects for it, named in the opening',
      { 'README.md': `${LONG.slice(0, 700)}\n\n- It takes what an eBPF profiler sends.` },
    ],
    [
      'a file of its own about what its README names far down',
      { 'README.md': `${LONG.repeat(3)} With eBPF, too.`, 'host/run_ebpf.py': 'run("ebpf-agent")' },
    ],
    [
      'a file named after it, where the library is for tests alone',
      { 'README.md': 'Speaks netlink.', 'go.mod': GO_MOD, 'f_bpf.go': 'package tc // bpf filters' },
    ],
    ['what builds it', { 'README.md': listed, 'docker/bpf-probe.Dockerfile': 'FROM probe' }],
  ])('is a question for %s', (_, texts) => {
    expect(judge(readWhole(90, { ...trace, ...texts })).outcome).toBe('needs-review');
  });

  it.each([
    ['unmet', 'builds a folder of its own', 'bpfc/Makefile'],
    ['needs-review', 'builds eBPF by its name', 'build/bpf-probe.mk'],
  ])('%s where a file %s', (outcome, _, path) => {
    const words = { 'README.md': 'Sniffs.', 'src/names.c': 'const char *ebpf;' };
    expect(judge(readWhole(90, words, { paths: [path] })).outcome).toBe(outcome);
  });

  it('is a question where a component that the project speaks of cannot be found', () => {
    const repository = readWhole(90, { ...trace, 'README.md': listed });
    expect(judge(repository, absent('example/project-agent')).outcome).toBe('needs-review');
    expect(judge(repository, absent('example/framework')).outcome).toBe('unmet');
  });

  it('takes BSD filters in Python for no backend, and a name that the contents do not bear out for no sign', () => {
    expect(judge(readWhole(90, { 'scan/arch/bpf/core.py': 'from .consts import BPF_LEN' })).outcome).toBe(
      'unmet',
    );
    expect(judge(readWhole(90, { 'lib/Target/BPF/emit.cpp': 'namespace BPF {}' })).outcome).toBe(
      'needs-review',
    );
    const [said] = judge(readWhole(90, { 'net/bpf.go': 'package net' })).evidence;
    expect(said?.statement.key).toBe('core.nothing');
  });
});

describe('a small part of a system that was read whole', () => {
  it('is told by what was counted, unless many files are named after it', () => {
    const part = { ...filesOf(2, 'net/#.bpf.c', PROGRAM), 'go.mod': GO_MOD };
    expect(judge(readWhole(90, { ...part, ...filesOf(6, 'ebpf/#.go', 'ebpf') })).outcome).toBe('unmet');
    expect(judge(readWhole(90, { ...part, ...filesOf(20, 'ebpf/#.go', 'ebpf') })).outcome).toBe(
      'needs-review',
    );
  });

  it('may hold several programs and their library where they are one in a hundred', () => {
    const part = { ...filesOf(6, 'net/#.bpf.c', PROGRAM), 'go.mod': GO_MOD };
    expect(judge(readWhole(900, part)).outcome).toBe('unmet');
    expect(judge(readWhole(300, part)).outcome).toBe('unmet');
    expect(judge(readWhole(110, part)).outcome).toBe('needs-review');
  });

  it('may be many files of a system in which they are one in fifty', () => {
    const part = { ...filesOf(20, 'net/#.bpf.c', PROGRAM), 'go.mod': GO_MOD };
    expect(judge(readWhole(1000, part)).outcome).toBe('unmet');
    expect(judge(readWhole(300, part)).outcome).toBe('needs-review');
  });

  it.each([
    ['unmet', 'one point of a list', '- `probe/`: the eBPF program of it\n'],
    ['unmet', 'a row of a table', '| libbpf | 1.5 | BSD |\n'],
    ['needs-review', 'a sentence', 'It sees all by eBPF.\n'],
  ])('%s where the README names it far down in %s', (outcome, _, line) => {
    const part = { ...filesOf(2, 'net/#.bpf.c', PROGRAM), 'go.mod': GO_MOD };
    const finding = judge(readWhole(90, { ...part, 'README.md': `${LONG.repeat(3)}\n${line}` }));
    expect(finding.outcome).toBe(outcome);
    expect(finding.evidence[0]?.statement.key === 'core.aside-listed').toBe(outcome === 'unmet');
  });

  it('may be one backend that is generated and loaded', () => {
    const part = { 'backends/ebpf/proxy.c': PROGRAM, 'go.mod': GO_MOD };
    const generated = { paths: ['backends/ebpf/bpf_bpfel.go'] };
    expect(judge(readWhole(200, part, generated)).outcome).toBe('unmet');
    expect(judge(readWhole(200, part)).outcome).toBe('needs-review');
  });
});

describe('BPF of another kind', () => {
  it.each([
    ['unmet', 'of BSD', { 'src/send.c': '#include <net/bpf.h>\nioctl(fd, BIOCSETIF, &request);' }],
    ['unmet', 'of BSD, by its device', { 'src/send.c': '/* opens /dev/bpf */' }],
    ['needs-review', 'that may be eBPF', { 'src/send.c': '/* for BPF */' }],
  ])('%s for a sample with a file that names BPF %s', (outcome, _, files) => {
    const silent = Array.from({ length: 90 }, (__, index) => `core/part${index}.c`);
    const repository = aRepository({ files: { 'README.md': 'Scans.', ...files }, paths: silent });
    expect(judge(repository).outcome).toBe(outcome);
  });

  it.each([
    ['unmet', 'pcap', 'BPF tools to analyze pcap files.'],
    ['needs-review', 'what may be eBPF', 'Tools for BPF programs.'],
  ])('%s where a name and words tell of %s', (outcome, _, readme) => {
    const asked = 'example/bpftools';
    const texts = { ...filesOf(6, 'bpftools/#.py', 'import bpftools'), 'README.md': readme };
    const named = { asked, metadata: { nameWithOwner: asked } };
    expect(judge(readWhole(9, texts, named)).outcome).toBe(outcome);
  });
});

describe('a thin repository', () => {
  const files = {
    'README.md': '# Pool\n\nRuns tasks.',
    'pool.go': 'package pool',
    'task.go': 'package pool',
  };

  it('is decided where all of it was read and nothing points elsewhere', () => {
    const badge = `${files['README.md']} https://pkg.go.dev/badge/github.com/example/project.svg`;
    for (const readme of [files['README.md'], badge])
      expect(judge(aRepository({ files: { ...files, 'README.md': readme } })).outcome).toBe('unmet');
  });

  it.each([
    ['unmet', 'names no eBPF', '# Shop\n\nRuns a shop.'],
    ['needs-review', 'points elsewhere', '# Shop\n\nThe code is in the branch devel.'],
  ])('%s where it has no source files and its README %s', (outcome, _, readme) => {
    expect(judge(aRepository({ files: { 'README.md': readme, 'a.yaml': 'a: 1' } })).outcome).toBe(outcome);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['a file was not read', files, ['late.go']],
    ['another branch', { ...files, 'README.md': 'See the branch devel.' }, []],
    ['another repository', { ...files, 'README.md': 'Front of github.com/example/engine.' }, []],
    ['a module', { ...files, 'go.mod': 'require github.com/example/engine v1.0.0' }, []],
    ['no README', { 'pool.go': 'package pool' }, []],
  ])('is a question for %s', (_, held, paths) => {
    expect(judge(aRepository({ files: held, paths })).outcome).toBe('needs-review');
  });
});

describe('what a project says at once', () => {
  const written = { 'bpf/a.c': PROGRAM, 'load.go': LOADER };
  const done = { ...written, 'go.mod': GO_MOD };
  const readme = 'Exports statistics by eBPF.';
  const farDown = `${LONG.repeat(3)} It needs a kernel with eBPF.`;

  it.each<[string, string, RepositoryFacts]>([
    ['met', 'a program, its loader and library', readWhole(30, { ...done, 'README.md': readme })],
    ['met', 'a program and its loader', readWhole(30, { ...written, 'README.md': readme })],
    ['needs-review', 'a program that nothing loads', readWhole(15, { 'a.c': PROGRAM, 'README.md': readme })],
    ['met', 'much of it, said far down', readWhole(30, { ...done, 'README.md': farDown })],
    ['needs-review', 'that without a library', readWhole(30, { ...written, 'README.md': farDown })],
    ['needs-review', 'that of many files', readWhole(40, { ...done, 'README.md': farDown })],
    [
      'needs-review',
      'that in a list',
      readWhole(30, { ...done, 'README.md': `${LONG.repeat(3)}\n- ${readme}` }),
    ],
    ['needs-review', 'that without a word', readWhole(30, done)],
    ['needs-review', 'too few of many files', readWhole(90, { ...done, 'README.md': readme })],
    ['needs-review', 'a point of a list', readWhole(30, { ...done, 'README.md': `It has\n\n- ${readme}` })],
    [
      'met',
      'several files that run it',
      readWhole(30, {
        'README.md': 'Runs bpftrace programs.',
        'a.go': 'exec.Command("bpftrace", file)',
        'b.go': 'x := "/usr/bin/bpftrace"',
        'c.go': "run('bpftrace')",
      }),
    ],
    [
      'met',
      'its kind and a library',
      readWhole(90, { 'README.md': 'It is an eBPF-based monitor.', 'go.mod': GO_MOD }),
    ],
    ['needs-review', 'its kind alone', readWhole(90, { 'README.md': 'It is an eBPF-based monitor.' })],
    [
      'needs-review',
      'a kind that it supports',
      readWhole(90, { 'README.md': 'It supports eBPF-based profiling.', 'go.mod': GO_MOD }),
    ],
  ])('%s: %s', (outcome, _, repository) => {
    expect(judge(repository).outcome).toBe(outcome);
  });

  it('is carried by another component of its owner, what it lists only by its own', () => {
    const outcomes = ['Shows what eBPF sees.', 'It takes\n\n- flows of eBPF agents'].map((text) =>
      ['example/net-agent', 'example/project-agent'].map(
        (asked) => judge(readWhole(30, { 'README.md': text }), [anAgent(asked)]).outcome,
      ),
    );
    expect(outcomes).toEqual([
      ['met', 'met'],
      ['needs-review', 'met'],
    ]);
  });

  it.each([
    ['met', 'example/flows-ebpf-agent', 'eBPF agent'],
    ['needs-review', 'example/flows-agent', 'eBPF agent'],
    ['needs-review', 'example/flows-ebpf-agent', 'agent'],
  ])('is %s where it depends on %s, and first names an %s', (outcome, asked, part) => {
    const texts = { 'README.md': `It deploys\n\n- an ${part}`, 'go.mod': `require github.com/${asked} v1` };
    expect(judge(readWhole(30, texts), [anAgent(asked)]).outcome).toBe(outcome);
  });

  it('is not eBPF where it is XDP for Windows', () => {
    expect(outcomeOf('example/xdp', 'XDP sends packets fast.')).toBe('met');
    expect(outcomeOf('example/xdp-for-windows', 'XDP for Windows is like XDP.')).toBe('needs-review');
  });
});
