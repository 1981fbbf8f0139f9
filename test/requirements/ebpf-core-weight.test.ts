import { describe, expect, it } from 'vitest';
import { unavailable } from '../../src/facts/fact.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { ebpfCore } from '../../src/requirements/ebpf-core.ts';
import type { Finding } from '../../src/requirements/requirement.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const GO_MOD = 'module example.com/p\n\nrequire github.com/cilium/ebpf v0.20.0\n';
const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';

function judge(repository: RepositoryFacts, related: readonly RepositoryFacts[] = []): Finding {
  const input = judgeInput(repository);
  return ebpfCore.judge({ ...input, facts: { ...input.facts, related } });
}

describe('a small part of a large system', () => {
  const SYSTEM = Array.from({ length: 90 }, (_, index) => `core/part${index}.go`);
  const part = {
    'net/socket.bpf.c': PROGRAM,
    'net/load.go': 'import "github.com/cilium/ebpf"',
    'go.mod': GO_MOD,
  };

  it('is not its core where neither description nor README speaks of it, and the remedy says what would change it', () => {
    const finding = judge(aRepository({ files: { ...part, 'README.md': 'A web server.' }, paths: SYSTEM }));
    expect(finding.outcome).toBe('unmet');
    expect(finding.evidence[0]?.statement).toEqual({
      key: 'ebpf-core.aside',
      parameters: { count: 2, total: 92 },
    });
    expect(finding.remedy?.key).toBe('ebpf-core.remedy-aside');
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
    ['a compiler compiles to it', { files: { 'lib/Target/BPF/emit.cpp': 'case BPF_ALU64: emit();' } }],
    ['the rest could not be had just now', { files: part, archive: unavailable('network') }],
    ['only words were found', { files: { 'build_bpf_probe.go': 'package main // bpf' } }],
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
