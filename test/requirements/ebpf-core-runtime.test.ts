import { expect, it } from 'vitest';
import { ebpfCore } from '../../src/requirements/core.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

/** What makes eBPF itself: a kernel, a compiler. */
const DRIVERS = Array.from({ length: 200 }, (_, index) => `drivers/driver${index}.c`);

it.each([
  ['a kernel', 'met', ['kernel/bpf/verifier.c', 'kernel/bpf/core.c', 'kernel/bpf/syscall.c']],
  ['a compiler', 'met', ['gcc/config/bpf/bpf.cc', 'gcc/config/bpf/bpf-passes.cc']],
  ['a project that keeps its programs so', 'needs-review', ['kernel/bpf/flow.bpf.c', 'kernel/bpf/core.c']],
  ['one that is configured there', 'needs-review', ['config/bpf/limits.c', 'config/bpf/verifier.c']],
])('%s is %s', (_, outcome, own) => {
  const files = { 'README.md': '# A system\n\nDrives devices.\n' };
  const finding = ebpfCore.judge(judgeInput(aRepository({ files, paths: [...DRIVERS, ...own] })));
  const keys = finding.evidence.map(({ statement }) => statement.key);
  expect(finding.outcome).toBe(outcome);
  expect(keys.includes('core.runtime')).toBe(outcome === 'met');
});

it('knows the part that is meant for its own, whatever elsewhere a folder of that name holds', () => {
  const paths = ['tools/bpf/bpftool/main.c', 'tools/bpf/bpftool/skeleton/pids.bpf.c'];
  const input = judgeInput(
    aRepository({ files: { 'README.md': '# A system\n' }, paths: [...DRIVERS, ...paths] }),
  );
  const examplesOf = (subdirectory?: string) => {
    const part = subdirectory === undefined ? {} : { subdirectory };
    const home = { kind: 'github', nameWithOwner: 'example/project', ...part } as const;
    return ebpfCore.judge({ ...input, facts: { ...input.facts, home } }).evidence;
  };
  expect(examplesOf('tools/bpf/bpftool').map(({ statement }) => statement.key)).toContain('core.programs');
  expect(examplesOf().map(({ statement }) => statement.key)).not.toContain('core.programs');
});
