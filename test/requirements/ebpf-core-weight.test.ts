import { describe, expect, it } from 'vitest';
import { known, unavailable } from '../../src/facts/fact.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { ebpfCore } from '../../src/requirements/core.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const GO_MOD = 'module example.com/p\n\nrequire github.com/cilium/ebpf v0.20.0\n';
const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';

function judge(repository: RepositoryFacts, related: readonly RepositoryFacts[] = []): Judgement {
  const input = judgeInput(repository);
  return ebpfCore.judge({ ...input, facts: { ...input.facts, related } });
}

describe('a small part of a large system', () => {
  const SYSTEM = Array.from({ length: 90 }, (_, index) => `core/part${index}.go`);
  const code = {
    'net/socket.bpf.c': PROGRAM,
    'net/load.go': 'import "github.com/cilium/ebpf"',
    'go.mod': GO_MOD,
  };

  const readme = { 'README.md': 'A web server.' };
  const part = { ...code, ...readme };

  it('is not its core where neither description nor README speaks of it, and the remedy says what would change it', () => {
    const finding = judge(aRepository({ files: part, paths: SYSTEM }));
    expect(finding.outcome).toBe('unmet');
    expect(finding.evidence[0]?.statement).toEqual({
      key: 'core.aside',
      parameters: { core: 'eBPF', count: 2, total: 92 },
    });
    expect(finding.remedy?.key).toBe('core.remedy-aside');
  });

  it('is not its core with three programs that no library is at hand for', () => {
    const { 'go.mod': _, ...rest } = part;
    const files = { ...rest, 'net/a.bpf.c': PROGRAM, 'net/b.bpf.c': PROGRAM };
    expect(judge(aRepository({ files, paths: SYSTEM })).outcome).toBe('unmet');
  });

  it.each<[string, Parameters<typeof aRepository>[0]]>([
    [
      'the README names eBPF, be it far down',
      { files: { ...part, 'README.md': `${'Long. '.repeat(500)} eBPF.` } },
    ],
    ['the description names eBPF', { files: part, metadata: { description: 'A server with eBPF.' } }],
    [
      'many files use it',
      { files: { ...part, ...Object.fromEntries(SYSTEM.slice(0, 6).map((path) => [path, PROGRAM])) } },
    ],
    [
      'other files are named after it',
      { files: part, paths: [...SYSTEM, ...SYSTEM.slice(0, 9).map((path) => `ebpf/${path}`)] },
    ],
    [
      'a compiler compiles to it',
      { files: { ...readme, 'lib/Target/BPF/emit.cpp': 'case BPF_ALU64: emit();' } },
    ],
    ['the rest could not be had just now', { files: part, archive: unavailable('network') }],
    ['the README was not read', { files: code, paths: [...SYSTEM, 'README.md'] }],
    ['there is no README', { files: code }],
    [
      'only a part of the tree is known',
      {
        files: part,
        tree: known({
          files: [...Object.keys(part), ...SYSTEM].map((path) => ({ path, bytes: 9, mode: '100644' })),
          isTruncated: true,
        }),
      },
    ],
    [
      'several programs have a library to load them',
      {
        files: {
          ...part,
          ...Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`net/${name}.bpf.c`, PROGRAM])),
        },
        paths: [...SYSTEM, ...SYSTEM.map((path) => `x/${path}`)],
      },
    ],
    [
      'three programs have a library to load them, in no quite tiny part',
      { files: { ...part, 'net/a.bpf.c': PROGRAM, 'net/b.bpf.c': PROGRAM } },
    ],
    ['only words were found', { files: { ...readme, 'build_bpf_probe.go': 'package main // bpf' } }],
  ])('is a question where %s', (_, parts) => {
    expect(judge(aRepository({ paths: SYSTEM, ...parts })).outcome).toBe('needs-review');
  });

  it('is a question where a related repository could not be had', () => {
    const related = { ...aRepository({ asked: 'example/libs' }), tree: unavailable('timeout') };
    expect(judge(aRepository({ files: part, paths: SYSTEM }), [related]).outcome).toBe('needs-review');
  });

  it('is decided where the project says eBPF twice and a program, a loader and a library bear it out', () => {
    const files = { ...part, 'README.md': '# Proxy\n\nA proxy that is built on eBPF.' };
    const metadata = { description: 'A proxy in eBPF.' };
    expect(judge(aRepository({ files, metadata, paths: SYSTEM })).outcome).toBe('met');
    expect(judge(aRepository({ files, paths: SYSTEM })).outcome).toBe('needs-review');
    const { 'go.mod': _, ...withoutLibrary } = files;
    expect(judge(aRepository({ files: withoutLibrary, metadata, paths: SYSTEM })).outcome).toBe(
      'needs-review',
    );
  });
});

it.each([
  ['met', 'the first sentence says that it works by it', 'A daemon that watches servers via eBPF.', 40],
  ['needs-review', 'the first sentence names it beside others', 'It watches via eBPF, ptrace or audit.', 40],
  ['needs-review', 'another sentence says so', 'It watches servers. The Linux part works via eBPF.', 40],
  ['needs-review', 'the part is tiny', 'A daemon that watches servers via eBPF.', 400],
  ['needs-review', 'the first sentence says nothing but that', 'It is built on eBPF.', 40],
])('%s where %s and a program, a loader and a library are there', (outcome, _, readme, count) => {
  const loader = '#include <bpf/libbpf.h>\nbpf_object__open(path);';
  const cmake = 'find_package(libbpf)\npkg_check_modules(BPF libbpf)\n';
  const files = {
    'README.md': readme,
    'CMakeLists.txt': cmake,
    'probe.bpf.c': PROGRAM,
    'src/load.c': loader,
  };
  const paths = Array.from({ length: count }, (__, index) => `src/part${index}.c`);
  expect(judge(aRepository({ files, paths })).outcome).toBe(outcome);
});

it.each([
  ['met', 'half of its files are', 1],
  ['needs-review', 'fewer are', 2],
])('%s where %s programs, though no sentence speaks of eBPF', (outcome, _, count) => {
  const files = { 'README.md': 'Dumps sockets.', 'dump.py': 'TEXT = """\nBPF_HASH(seen, u32);\n"""\n' };
  const paths = Array.from({ length: count }, (__, index) => `part${index}.py`);
  expect(judge(aRepository({ files, paths })).outcome).toBe(outcome);
});

it.each([
  ['needs-review', 5, 150],
  ['unmet', 4, 150],
  ['unmet', 5, 300],
])(
  '%s where nothing but %i programs, their loader and library among %i files speak of it',
  (outcome, programs, count) => {
    const silent = Array.from({ length: count }, (_, index) => `core/part${index}.go`);
    const names = Array.from({ length: programs }, (_, index) => `net/${index}.bpf.c`);
    const texts = {
      ...Object.fromEntries(names.map((name) => [name, PROGRAM])),
      'load.go': 'import "github.com/cilium/ebpf"',
    };
    const files = { 'README.md': 'A firewall.', 'go.mod': GO_MOD };
    const paths = [...silent, ...Object.keys(texts)];
    expect(judge(aRepository({ files, paths, archive: known({ texts, silent }) })).outcome).toBe(outcome);
  },
);

const AGENT = aRepository({
  asked: 'example/project-agent',
  metadata: { nameWithOwner: 'example/project-agent' },
  files: { 'README.md': 'An agent in eBPF.', 'go.mod': GO_MOD, 'a.bpf.c': PROGRAM, 'b.bpf.c': PROGRAM },
});
const SOURCES = Array.from({ length: 30 }, (_, index) => `pkg/part${index}.go`);

describe('a component that the owner keeps apart', () => {
  it.each<[string, string, string, string]>([
    ['met', 'whose README opens with eBPF', 'example/project', 'Maps services with eBPF.'],
    ['met', 'that shares its first word', 'example/project-gui', 'A window on the agent.'],
    ['needs-review', 'with another name and no word of eBPF', 'example/sidecar', 'Sends alerts on.'],
  ])('is judged as %s for a project %s', (outcome, _, asked, readme) => {
    const files = { 'README.md': `${readme} See https://github.com/example/project-agent.` };
    const repository = aRepository({ asked, metadata: { nameWithOwner: asked }, files, paths: SOURCES });
    expect(judge(repository, [AGENT]).outcome).toBe(outcome);
  });
});

describe('names', () => {
  const said = { 'README.md': 'A firewall that is built on XDP.' };

  it('and words decide where the repository, its README and several of its sources say the same', () => {
    const wall = { asked: 'example/xdpwall', metadata: { nameWithOwner: 'example/xdpwall' } };
    const files = { ...said, 'src/xdpdns.c': PROGRAM };
    const paths = [...SOURCES, 'src/xdpgeo.c', 'src/xdpsni.c'];
    expect(judge(aRepository({ ...wall, files, paths })).outcome).toBe('met');
    expect(judge(aRepository({ files, paths })).outcome).toBe('needs-review');
    expect(judge(aRepository({ ...wall, files: said, paths: [...paths, 'src/xdpdns.c'] })).outcome).toBe(
      'met',
    );
    const pages = [...SOURCES, 'src/xdp-a.jsx', 'src/xdp-b.jsx'];
    expect(judge(aRepository({ ...wall, files, paths: pages })).outcome).toBe('needs-review');
  });

  it.each([
    ['met', 'example/ebpf-common'],
    ['needs-review', 'someone/ebpf-common'],
    ['needs-review', 'example/common'],
  ])('%s for a README that opens with eBPF where the submodule is %s', (outcome, module) => {
    const files = { ...said, '.gitmodules': `[submodule "x"]\n\turl = https://github.com/${module}.git\n` };
    expect(judge(aRepository({ files, paths: SOURCES })).outcome).toBe(outcome);
  });
});

describe('a system in which eBPF is mentioned, and no more', () => {
  const silent = Array.from({ length: 90 }, (_, index) => `core/part${index}.go`);
  const trace = { 'util/statfs.go': 'const BPF_FS_MAGIC = 0xcafe4a11 // eBPF' };
  const files = { 'README.md': 'Stores time series.' };
  const whole = known({ texts: trace, silent });
  const paths = [...silent, 'util/statfs.go'];

  it('does not have it at its core where everything was read', () => {
    const finding = judge(aRepository({ files, paths, archive: whole }));
    expect(finding.outcome).toBe('unmet');
    const parameters = { core: 'eBPF', count: 1, total: 91 };
    expect(finding.evidence[0]?.statement).toEqual({ key: 'core.only-traced', parameters });
  });

  it('says which of the source files mention it, and not which are only named after it', () => {
    const named = 'etc/xdp.yaml';
    const finding = judge(aRepository({ files, paths: [...paths, named], archive: whole }));
    expect(finding.evidence[0]?.statement.parameters).toEqual({ core: 'eBPF', count: 1, total: 91 });
    const nameOnly = judge(
      aRepository({ files, paths: [...silent, named], archive: known({ texts: {}, silent }) }),
    );
    expect(nameOnly.outcome).toBe('unmet');
    expect(nameOnly.evidence.map(({ statement }) => statement)).toEqual([
      { key: 'core.nothing', parameters: { core: 'eBPF', count: 90 } },
      { key: 'core.named', parameters: { core: 'eBPF', count: 1, example: named } },
    ]);
  });

  it.each<[string, Parameters<typeof aRepository>[0]]>([
    ['only a sample was read', { files: { ...files, ...trace }, paths }],
    ['the README was not read', { paths: [...paths, 'README.md'], archive: whole }],
    ['the README speaks of it', { files: { 'README.md': 'Watches eBPF programs.' }, paths, archive: whole }],
    ['it is small', { files, paths: ['util/statfs.go'], archive: known({ texts: trace, silent: [] }) }],
  ])('is for a person where %s', (_, parts) => {
    expect(judge(aRepository(parts)).outcome).toBe('needs-review');
  });
});
