import { EBPF } from '../../src/facts/ebpf.ts';
import { expect, it } from 'vitest';
import { coreDependenciesOf } from '../../src/facts/core-dependencies.ts';
import { known } from '../../src/facts/fact.ts';
import { selectFromArchive, sourceTexts } from '../../src/facts/source-texts.ts';
import { gatherEvidence } from '../../src/requirements/core/core-evidence.ts';
import { aRepository } from '../support/a-repository.ts';

const PROGRAM = 'SEC("xdp")\nint drop(struct xdp_md *ctx) { return XDP_DROP; }\n';

it('an archive is searched for sources and manifests, tests among them, but for vendored and generated ones', () => {
  const paths = ['main.go', 'go.mod', 'tests/load_test.go', 'vendor/x/x.go', 'x_bpfel.go', 'logo.png'];
  const tree = { files: paths.map((path) => ({ path, bytes: 1, mode: '100644' })), isTruncated: false };
  expect([...selectFromArchive(tree, EBPF)]).toEqual(['main.go', 'go.mod', 'tests/load_test.go']);
  const links = tree.files.map((file) => ({ ...file, mode: '120000' }));
  expect(selectFromArchive({ ...tree, files: links }, EBPF).size).toBe(0);
});

it.each([
  [PROGRAM, true],
  ['#include <bpf/libbpf.h>', true],
  ['use aya::Ebpf;', true],
  ['from bcc import BPF', true],
  ['kretprobe:vfs_read { @ = count(); }', true],
  ['int main(void) { return sector(4); }', false],
  ['', false],
])('%j may tell of eBPF: %s', (text, expected) => expect(EBPF.mayTell(text)).toBe(expected));

it('what the archive shows goes before the sample, and an empty text of the sample says nothing', () => {
  const repository = aRepository({
    files: { 'a.c': 'old', 'b.c': '', 'c.c': 'sampled' },
    paths: ['d.c', 'e.c'],
    archive: known({ texts: { 'a.c': PROGRAM }, silent: ['d.c'] }),
  });
  const { textOf, isRead } = sourceTexts(repository);
  const paths = ['a.c', 'b.c', 'c.c', 'd.c', 'e.c', 'constructor'];
  expect(paths.map(textOf)).toEqual([PROGRAM, '', 'sampled', '', undefined, undefined]);
  expect(paths.filter(isRead)).toEqual(['a.c', 'c.c', 'd.c']);
});

it('shares are counted where the archive was read', () => {
  const paths = Array.from({ length: 40 }, (_, index) => `src/part-${index}.c`);
  const repository = aRepository({
    files: { 'README.md': '# Filter\n' },
    paths: ['bpf/a.c', 'bpf/b.c', ...paths],
    archive: known({ texts: { 'bpf/a.c': PROGRAM }, silent: ['bpf/b.c', ...paths] }),
  });
  const evidence = gatherEvidence(repository, EBPF);
  expect(evidence).toMatchObject({ programs: ['bpf/a.c'], isReadWhole: true, share: 1 / 42 });
});

it('manifests that only the archive shows count', () => {
  const archive = known({
    texts: { 'agent/go.mod': 'require github.com/cilium/ebpf v0.17.1\n' },
    silent: [],
  });
  const repository = aRepository({ paths: ['agent/go.mod'], archive });
  expect(coreDependenciesOf(repository, EBPF)).toMatchObject([{ path: 'agent/go.mod' }]);
});
