import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, unavailable } from '../../src/facts/fact.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { ebpfCore } from '../../src/requirements/core.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { aRepository } from '../support/a-repository.ts';
import { ANY_FACTS } from '../support/arbitrary-facts.ts';
import { judgeInput } from '../support/judge-input.ts';

const GO_FILES = Array.from({ length: 40 }, (_, index) => `pkg/part${index}.go`);
const GO_MOD = 'module example.com/p\n\nrequire (\n\tgithub.com/cilium/ebpf v0.20.0\n)\n';
const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';

function judge(
  repository: RepositoryFacts,
  related: readonly RepositoryFacts[] = [],
  further: readonly RepositoryFacts[] = [],
): Judgement {
  const input = judgeInput(repository);
  return ebpfCore.judge({ ...input, facts: { ...input.facts, related, further } });
}

function keysOf(finding: Judgement): readonly string[] {
  return finding.evidence.map(({ statement }) => statement.key);
}

/** A project that introduces itself with eBPF and holds several programs. */
const CORE = aRepository({
  asked: 'example/project-agent',
  metadata: { nameWithOwner: 'example/project-agent' },
  files: {
    'README.md': '# Project\n\nTraces packets with eBPF.\n',
    'go.mod': GO_MOD,
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`bpf/${name}.bpf.c`, PROGRAM])),
  },
  paths: GO_FILES,
});

/** The same by a name that does not make it a part of another project. */
const ENGINE = {
  ...aRepository({ asked: 'example/engine', metadata: { nameWithOwner: 'example/engine' } }),
  files: CORE.files,
  tree: CORE.tree,
};

describe('met', () => {
  it('where the README opens with eBPF and programs and a library bear it out', () => {
    const finding = judge(CORE);
    expect(finding.outcome).toBe('met');
    expect(keysOf(finding).slice(0, 3)).toEqual(['core.programs', 'core.dependency', 'core.share']);
    expect(finding.evidence[0]?.url).toBe(
      `https://github.com/example/project-agent/blob/${'a'.repeat(40)}/bpf/a.bpf.c`,
    );
  });

  it.each([
    ['met', 'a project that begins with eBPF', 'Proxies traffic in the kernel with eBPF.'],
    [
      'needs-review',
      'eBPF among other ways',
      `${'Records what runs, by many ways. '.repeat(25)} One is eBPF.`,
    ],
  ])('%s for %s, where one program in twelve files has a library to load it', (outcome, _, readme) => {
    const files = { 'README.md': readme, 'go.mod': GO_MOD, 'control/kern/proxy.c': PROGRAM };
    const metadata = { description: 'A proxy in eBPF.' };
    expect(judge(aRepository({ files, metadata, paths: GO_FILES.slice(0, 11) })).outcome).toBe(outcome);
    expect(judge(aRepository({ files, paths: GO_FILES.slice(0, 11) })).outcome).toBe('needs-review');
  });

  it('where a virtual machine for eBPF holds no program of its own', () => {
    const vm = 'use rbpf::ebpf;\npub fn run() -> ebpf::Insn { rbpf::helpers::run() }\n';
    const files = {
      'README.md': '# rust-vm\n\nA virtual machine for eBPF.',
      'src/lib.rs': vm,
      'src/jit.rs': vm,
    };
    expect(judge(aRepository({ files, paths: ['src/a.rs', 'src/b.rs'] })).outcome).toBe('met');
  });

  it('where a collection consists of examples alone', () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`examples/c/${name}.bpf.c`, PROGRAM]),
    );
    expect(judge(aRepository({ files: { ...files, 'README.md': 'Scaffolding for libbpf.' } })).outcome).toBe(
      'met',
    );
  });

  it('where a submodule of the same owner holds the eBPF part', () => {
    const files = {
      'README.md': 'A load balancer built on eBPF.',
      '.gitmodules':
        '[submodule "agent"]\n\tpath = agent\n\turl = https://github.com/example/project-agent.git\n',
    };
    const finding = judge(aRepository({ files, paths: GO_FILES }), [CORE]);
    expect(finding.outcome).toBe('met');
    expect(finding.evidence[0]?.statement).toEqual({
      key: 'core.related',
      parameters: { core: 'eBPF', repository: 'example/project-agent' },
    });
  });
});

describe('a repository two steps away', () => {
  const readme = { 'README.md': 'A load balancer built on eBPF.' };
  const middle = aRepository({ asked: 'example/middle', files: gitmodules('example/engine') });

  it('carries the project that includes what includes it', () => {
    const finding = judge(
      aRepository({ files: { ...readme, ...gitmodules('example/middle') }, paths: GO_FILES }),
      [middle],
      [ENGINE],
    );
    expect(finding.outcome).toBe('met');
  });

  it('is only told of where the chain is broken', () => {
    const finding = judge(aRepository({ files: readme, paths: GO_FILES }), [middle], [ENGINE]);
    expect(finding.outcome).toBe('needs-review');
    expect(keysOf(finding).slice(0, 2)).toEqual(['core.lean-carried', 'core.related']);
  });
});

it.each([
  ['too-large', 'core.sample-large'],
  ['network', 'core.sample-for-now'],
] as const)('says that a sample was judged where the archive was %s', (reason, key) => {
  const parts = { files: { 'bpf/a.bpf.c': PROGRAM, 'README.md': 'A proxy.' }, paths: GO_FILES };
  expect(keysOf(judge(aRepository({ ...parts, archive: unavailable(reason) })))).toContain(key);
  for (const archive of [unavailable('not-asked'), ABSENT]) {
    expect(keysOf(judge(aRepository({ ...parts, archive })))).not.toContain(key);
  }
});

describe('a person is asked', () => {
  it.each<[string, Record<string, string>]>([
    ['one program among many files', { 'net/socket.bpf.c': PROGRAM }],
    ['a dependency without code', { 'go.mod': GO_MOD }],
    ['a word in the opening of the README', { 'README.md': 'Ships events to eBPF tools.' }],
    ['a build script for a probe', { 'docker/build_bpf_probe.sh': 'make' }],
    ['a program in a project that opens with other things', { 'bpf/a.bpf.c': PROGRAM, 'go.mod': GO_MOD }],
  ])('for %s', (_, files) => {
    const finding = judge(aRepository({ files, paths: GO_FILES }));
    expect(finding.outcome).toBe('needs-review');
    expect(finding.question?.key).toBe('core.question');
    expect(finding.remedy).toBeDefined();
    expect(finding.evidence).not.toEqual([]);
  });

  it('where only a link leads to the repository that holds the eBPF part', () => {
    const files = { 'README.md': 'Uses eBPF, see https://github.com/example/engine.' };
    const finding = judge(aRepository({ files, paths: GO_FILES }), [ENGINE]);
    expect(finding.outcome).toBe('needs-review');
    expect(finding.evidence[0]?.statement.key).toBe('core.lean-carried');
  });

  it('where a related repository holds a little eBPF', () => {
    const related = aRepository({ asked: 'example/libs', files: { 'a.bpf.c': PROGRAM }, paths: GO_FILES });
    expect(judge(aRepository({ paths: GO_FILES }), [related]).outcome).toBe('needs-review');
  });

  it('where the repository is nearly empty', () => {
    expect(keysOf(judge(aRepository({ paths: ['main.go'] })))).toEqual(['core.thin']);
  });

  it('where the default branch holds no source at all', () => {
    const files = { 'README.md': 'The development happens on the branch devel.' };
    const finding = judge(aRepository({ files }));
    expect(finding.outcome).toBe('needs-review');
    expect(keysOf(finding)).toEqual(['core.thin']);
    const charts = GO_FILES.map((path) => path.replace('.go', '.yaml'));
    expect(judge(aRepository({ files, paths: charts })).outcome).toBe('unmet');
  });

  it('where the project is a folder of a larger repository', () => {
    const input = judgeInput(aRepository({ paths: GO_FILES }));
    const home = { kind: 'github', nameWithOwner: 'example/project', subdirectory: 'tools/x' } as const;
    expect(ebpfCore.judge({ ...input, facts: { ...input.facts, home } }).outcome).toBe('needs-review');
  });

  it('where the project lives elsewhere', () => {
    const facts = { home: { kind: 'elsewhere', urls: ['https://git.example.org/'] }, related: [] } as const;
    expect(ebpfCore.judge({ ...judgeInput(undefined), facts }).outcome).toBe('needs-review');
  });
});

describe('unmet', () => {
  it.each<[string, Record<string, string>]>([
    ['no sign at all', {}],
    ['an indirect dependency', { 'go.mod': GO_MOD.replace('v0.20.0', 'v0.20.0 // indirect') }],
    ['vendored code', { 'vendor/github.com/cilium/ebpf/prog.bpf.c': PROGRAM }],
    ['tests alone', { 'tests/filter.bpf.c': PROGRAM }],
    [
      'system call filters',
      { 'src/filter.c': 'prctl(PR_SET_SECCOMP, 2, &bpf); seccomp_load(c); BPF_STMT(1, 2)' },
    ],
    ['packet filters', { 'src/capture.c': 'struct bpf_program p; pcap_compile(h, &p, "tcp", 1, 0);' }],
    ['socket filters', { 'src/s.c': 'setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &bpf, sizeof bpf);' }],
    ['a word far down in the README', { 'README.md': `${'Long. '.repeat(500)} There is an eBPF mode.` }],
    ['a README that opens with some BPF', { 'README.md': 'It confines processes with BPF.' }],
    ['a README on packet filters', { 'README.md': 'Captures packets with libpcap and its BPF syntax.' }],
  ])('for %s', (_, files) => {
    const finding = judge(aRepository({ files, paths: GO_FILES }));
    expect(finding.outcome).toBe('unmet');
    expect(finding.remedy?.key).toBe('core.remedy-unmet');
  });
});

it('is unmet where a small program was read to its end, and its README with it', () => {
  const sources = GO_FILES.slice(0, 7).map((path) => [path, 'package part']);
  const files = { 'README.md': 'A front end to curl.', ...Object.fromEntries(sources) };
  expect(judge(aRepository({ files })).outcome).toBe('unmet');
  expect(judge(aRepository({ files, paths: ['late.go'] })).outcome).toBe('needs-review');
});

describe('unknown', () => {
  const silent = aRepository({ paths: GO_FILES });

  it.each<[string, RepositoryFacts]>([
    ['no tree was had', { ...silent, tree: unavailable('timeout') }],
    ['contents were not had', { ...silent, files: { 'go.mod': unavailable('server-error') } }],
    ['the repository is private', { ...silent, metadata: ABSENT, tree: ABSENT }],
    ['the tree is truncated and silent', aRepositoryTruncated()],
  ])('where %s', (_, repository) => {
    const finding = judge(repository);
    expect(finding.outcome).toBe('unknown');
    expect(keysOf(finding)).not.toEqual([]);
  });

  it('where a related repository could not be had', () => {
    const related = { ...CORE, files: {}, tree: unavailable('timeout') };
    expect(judge(silent, [related]).outcome).toBe('unknown');
  });

  it('not where what is there decides already', () => {
    const files = { ...CORE.files, 'late.go': unavailable('timeout') };
    expect(judge({ ...CORE, files }).outcome).toBe('met');
  });

  it('not where a file is merely too large', () => {
    expect(judge({ ...silent, files: { 'a.go': unavailable('too-large') } }).outcome).toBe('unmet');
  });
});

it('judges whatever the facts are, and explains all but met', () => {
  fc.assert(
    fc.property(ANY_FACTS, (facts) => {
      const finding = ebpfCore.judge({ ...judgeInput(undefined), facts });
      expect(finding.outcome === 'met' || finding.remedy !== undefined).toBe(true);
    }),
    { numRuns: 200 },
  );
});

function aRepositoryTruncated(): RepositoryFacts {
  const files = GO_FILES.map((path) => ({ path, bytes: 1, mode: '100644' }));
  return aRepository({ tree: { status: 'known', value: { files, isTruncated: true } } });
}

function gitmodules(name: string): Record<string, string> {
  return { '.gitmodules': `[submodule "x"]\n\turl = https://github.com/${name}.git\n` };
}

function saying(text: string): readonly string[] {
  const files = { 'README.md': `# Project\n\n${text}\n`, 'go.mod': GO_MOD };
  return keysOf(judge(aRepository({ files, paths: GO_FILES })));
}

describe('what is said of the word', () => {
  it('does not take BPF for eBPF', () => {
    expect(saying('Compiles filters to BPF.')).toContain('core.mention-vague');
  });

  it('names eBPF where it stands', () => {
    expect(saying('Compiles filters to eBPF, or BPF for short.')).toContain('core.mention-readme-opening');
  });
});
