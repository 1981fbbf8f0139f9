import { describe, expect, it } from 'vitest';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { ebpfCore } from '../../src/requirements/core.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const GO_MOD = 'module example.com/p\n\nrequire github.com/cilium/ebpf v0.20.0\n';
const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';
const LONG = 'It keeps what happened. '.repeat(40);
const SOURCES = Array.from({ length: 30 }, (_, index) => `pkg/part${index}.go`);

function judge(repository: RepositoryFacts, related: readonly RepositoryFacts[] = []): Judgement {
  const input = judgeInput(repository);
  return ebpfCore.judge({ ...input, facts: { ...input.facts, related } });
}

it.each([
  ['core.lean-words', 'The extensible datapath daemon.'],
  ['core.mention-readme-opening', 'A daemon that is built on XDP.'],
])('%s for sources named after a repository that is named xdpd and whose README says %j', (key, readme) => {
  const asked = 'example/xdpd';
  const paths = ['src/xdpd/a.cc', 'src/xdpd/b.cc', 'src/xdpd/c.cc', ...SOURCES];
  const files = { 'README.md': readme };
  const { outcome, evidence } = judge(
    aRepository({ asked, metadata: { nameWithOwner: asked }, files, paths }),
  );
  expect(evidence[0]?.statement.key).toBe(key);
  expect(outcome).toBe(key === 'core.lean-words' ? 'needs-review' : 'met');
});

describe('a question says first which way it leans', () => {
  it.each<[string, Parameters<typeof aRepository>[0]]>([
    [
      'core.lean-introduced',
      { files: { 'README.md': 'Built on eBPF.', 'a.bpf.c': PROGRAM }, paths: SOURCES },
    ],
    ['core.lean-part', { files: { 'README.md': 'A server.', 'a.bpf.c': PROGRAM }, paths: SOURCES }],
    [
      'core.lean-part',
      { files: { 'README.md': 'Sets filters, eBPF among them.', 'go.mod': GO_MOD }, paths: SOURCES },
    ],
    ['core.lean-said', { files: { 'README.md': 'A window on eBPF.' }, paths: SOURCES }],
    ['core.lean-words', { files: { 'README.md': `${LONG}It reads by eBPF.` }, paths: SOURCES }],
    ['core.lean-words', { files: { 'README.md': 'A server.' }, paths: ['bpf/list.go', ...SOURCES] }],
    [
      'core.lean-part',
      { files: { 'README.md': 'XDP speeds up networking on Windows.', 'a.bpf.c': PROGRAM }, paths: SOURCES },
    ],
    [
      'core.lean-introduced',
      { files: { 'README.md': 'XDP and eBPF on Linux and Windows.', 'a.bpf.c': PROGRAM }, paths: SOURCES },
    ],
    ['core.lean-toolchain', { files: { 'lib/Target/BPF/emit.cpp': 'BPF_ALU64' }, paths: SOURCES }],
    [
      'core.lean-part',
      {
        files: { 'README.md': 'A server.', 'contrib/capstone/arch/BPF/emit.cpp': 'BPF_ALU64' },
        paths: SOURCES,
      },
    ],
    [
      'core.lean-part',
      { files: { 'README.md': 'A server.\n\n- Logs\n- An eBPF mode', 'a.bpf.c': PROGRAM }, paths: SOURCES },
    ],
    [
      'core.lean-words',
      { files: { 'README.md': 'A server.\n\n- Reads what eBPF tools write' }, paths: SOURCES },
    ],
  ])('%s', (key, parts) => {
    expect(judge(aRepository(parts)).evidence[0]?.statement.key).toBe(key);
  });

  describe('also of what was found beside it', () => {
    const traced = { 'README.md': 'Sends alerts on.', 'src/alert.go': '// what the bpf side sent' };
    const includes = { 'go.mod': 'module example.com/p\n\nrequire github.com/example/engine v1.0.0\n' };

    it.each([
      ['core.lean-beside', 'engine', { 'README.md': 'Sends alerts on.' }],
      ['core.lean-beside', 'engine', traced],
      ['core.lean-carried', 'node-agent', traced],
      ['core.lean-carried', 'engine', { ...includes, 'README.md': 'Sends alerts on.' }],
      ['core.lean-used', 'engine', { ...includes, 'README.md': 'Sends on.\n\n- logs\n- an eBPF engine' }],
    ])('%s of %s', (key, name, files) => {
      const asked = `example/${name}`;
      const core = { 'README.md': 'In eBPF.', 'go.mod': GO_MOD, 'a.bpf.c': PROGRAM, 'b.bpf.c': PROGRAM };
      const beside = aRepository({ asked, metadata: { nameWithOwner: asked }, files: core });
      const finding = judge(aRepository({ files, paths: SOURCES }), [beside]);
      expect(finding.evidence[0]?.statement.key).toBe(key);
    });
  });
});
