import { expect, it } from 'vitest';
import { ebpfCore } from '../../src/requirements/core.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const GO_FILES = Array.from({ length: 40 }, (_, index) => `pkg/part${index}.go`);
const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';
/** It introduces itself with eBPF and holds several programs. */
const ENGINE = {
  files: {
    'README.md': '# Project\n\nTraces packets with eBPF.\n',
    'go.mod': 'module example.com/p\n\nrequire (\n\tgithub.com/cilium/ebpf v0.20.0\n)\n',
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`bpf/${name}.bpf.c`, PROGRAM])),
  },
  paths: GO_FILES,
};

it.each([
  ['met', 'acme/acme'],
  ['met', 'getacme/acme'],
  ['met', 'acme-io/acme'],
  ['needs-review', 'acme/other'],
  ['needs-review', 'acme-shop/acme'],
])('is %s where the owner may be there for the project alone: %s', (outcome, asked) => {
  const [owner] = asked.split('/');
  const asEngine = `${owner}/engine`;
  const engine = aRepository({ ...ENGINE, asked: asEngine, metadata: { nameWithOwner: asEngine } });
  const files = { 'README.md': `Uses eBPF, see https://github.com/${owner}/engine.` };
  const front = aRepository({ asked, metadata: { nameWithOwner: asked }, files, paths: GO_FILES });
  const input = judgeInput(front);
  const { outcome: found } = ebpfCore.judge({ ...input, facts: { ...input.facts, related: [engine] } });
  expect(found).toBe(outcome);
});
