import { expect, it } from 'vitest';
import { ebpfCore } from '../../src/requirements/core.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const GO_MOD = 'module example.com/p\n\nrequire (\n\tgithub.com/cilium/ebpf v0.20.0\n)\n';
const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';
const KERNEL = Array.from({ length: 40 }, (_, index) => `kernel/part${index}.c`);

/** What is found of the folder `tools/x` of a repository that holds these files besides. */
function judgeFolder(files: Readonly<Record<string, string>>) {
  const repository = aRepository({ files, paths: [...KERNEL, 'tools/x/main.go'] });
  const home = { kind: 'github', nameWithOwner: 'example/project', subdirectory: 'tools/x' } as const;
  const input = judgeInput(repository);
  return ebpfCore.judge({ ...input, facts: { ...input.facts, home } });
}

it('is met where the folder holds programs, and what loads them', () => {
  const finding = judgeFolder({ 'tools/x/bpf/count.bpf.c': PROGRAM, 'tools/x/go.mod': GO_MOD });
  expect(finding.outcome).toBe('met');
  expect(finding.evidence.map(({ statement }) => statement.key)).toContain('core.part');
});

it('is a question where only the rest of the repository does, whatever its README says', () => {
  const readme = '# Project\n\nTraces packets with eBPF.\n';
  const finding = judgeFolder({ 'README.md': readme, 'go.mod': GO_MOD, 'bpf/count.bpf.c': PROGRAM });
  expect(finding.outcome).toBe('needs-review');
});
