import { describe, expect, it } from 'vitest';
import { coreDependenciesOf } from '../../src/facts/core-dependencies.ts';
import { EBPF } from '../../src/facts/ebpf.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { ebpfCore } from '../../src/requirements/core.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const GO_MOD = 'module example.com/p\n\nrequire github.com/cilium/ebpf v0.20.0\n';
const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';
const SOURCES = Array.from({ length: 30 }, (_, index) => `pkg/part${index}.go`);

function judge(repository: RepositoryFacts, related: readonly RepositoryFacts[] = []): Judgement {
  const input = judgeInput(repository);
  return ebpfCore.judge({ ...input, facts: { ...input.facts, related } });
}

function shareOf(files: Readonly<Record<string, string>>, paths: readonly string[]): unknown {
  const { evidence } = judge(aRepository({ files, paths }));
  return evidence.find(({ statement }) => statement.key.startsWith('core.share'))?.statement;
}

describe('what is told', () => {
  it('is a share that was counted, at least that much where not all was read', () => {
    const read = Object.fromEntries(SOURCES.slice(0, 5).map((path) => [path, 'package part']));
    const programs = ['a', 'b', 'c', 'd', 'e'].map((name) => [`bpf/${name}.c`, PROGRAM] as const);
    const files = { 'README.md': 'Built on eBPF.', ...Object.fromEntries(programs), ...read };
    const counted = { key: 'core.share-counted', parameters: { core: 'eBPF', percent: 50 } };
    expect(shareOf(files, [])).toEqual(counted);
    const unread = Array.from({ length: 10 }, (_, index) => `bpf/unread${index}.c`);
    expect(shareOf(files, unread)).toEqual({ key: 'core.share', parameters: { core: 'eBPF', percent: 25 } });
  });

  it('is that all of its files use it, with a link to the part that was counted', () => {
    const home = { kind: 'github', nameWithOwner: 'example/project', subdirectory: 'tools/x' } as const;
    const files = { 'tools/x/a.bpf.c': PROGRAM, 'README.md': 'Built on eBPF.' };
    const input = judgeInput(aRepository({ files, paths: SOURCES }));
    const { evidence } = ebpfCore.judge({ ...input, facts: { ...input.facts, home } });
    expect(evidence.find(({ statement }) => statement.key === 'core.share-all')).toEqual({
      statement: { key: 'core.share-all', parameters: { core: 'eBPF', total: 1 } },
      url: `https://github.com/example/project/blob/${'a'.repeat(40)}/tools/x`,
    });
    expect(shareOf({ 'README.md': 'Built on eBPF.', 'a.bpf.c': PROGRAM, 'b.go': 'package b' }, [])).toEqual({
      key: 'core.share-counted',
      parameters: { core: 'eBPF', percent: 50 },
    });
  });

  it('is no share where the files are counted anyway', () => {
    const read = Object.fromEntries(SOURCES.slice(0, 9).map((path) => [path, 'package part']));
    expect(shareOf({ 'README.md': 'Built on eBPF.', 'bpf/a.c': PROGRAM, ...read }, [])).toBeUndefined();
  });

  it('is no header where there is another example', () => {
    const loader = '#include <bpf/libbpf.h>';
    const files = { 'README.md': 'A server.', 'a.h': loader, 'src/load.c': loader };
    const found = judge(aRepository({ files })).evidence.find(
      ({ statement }) => statement.key === 'core.users',
    );
    expect(found?.statement.parameters).toEqual({ core: 'eBPF', count: 2, example: 'src/load.c' });
  });

  it('is the path of a repository beside it with whose it is', () => {
    const agent = 'example/project-agent';
    const texts = { 'README.md': 'An agent in eBPF.', 'go.mod': GO_MOD };
    const programs = { ...texts, 'a.bpf.c': PROGRAM, 'b.bpf.c': PROGRAM };
    const beside = aRepository({ asked: agent, metadata: { nameWithOwner: agent }, files: programs });
    const files = { 'README.md': 'Built on eBPF.' };
    const [related, program] = judge(aRepository({ files, paths: SOURCES }), [beside]).evidence;
    expect(related?.statement.key).toBe('core.related');
    const example = `${agent}/a.bpf.c`;
    expect(program?.statement.parameters).toEqual({ core: 'eBPF', count: 2, example });
    expect(program?.url).toMatch(/\/example\/project-agent\/blob\/a{40}\/a\.bpf\.c$/);
  });
});

it.each([
  ['libbpf', 'Makefile', 'LIBS = -lbpf'],
  ['libbpf', '.gitmodules', '[submodule "x"]\n\turl = ../.libbpf'],
  ['github.com/cilium/ebpf', 'go.mod', 'require github.com/cilium/ebpf v0.20.0'],
  [undefined, 'Cargo.toml', '[dependencies]\nprobe-ebpf = { path = "../probe-ebpf" }'],
  [undefined, 'Cargo.toml', '[dependencies]\nproject = "1"'],
])('names the library %s that %s depends on', (name, path, text) => {
  expect(coreDependenciesOf(aRepository({ files: { [path]: text } }), EBPF)[0]?.name).toBe(name);
});

it.each([
  // The crates of others lie in folders of their names as well.
  [['cargo-bpf', 'libbpf-sys'], 'vendor/cargo-bpf/Cargo.toml'],
  [['cargo-bpf', 'libbpf-sys'], 'cargo-bpf/README.md'],
  [['libbpf-sys'], 'cargo-bpf/Cargo.toml'],
])('depends on %j where %s is in the repository', (names, path) => {
  const files = { 'Cargo.toml': '[dependencies]\ncargo-bpf = "1"\nlibbpf-sys = "1"' };
  const found = coreDependenciesOf(aRepository({ files, paths: [path] }), EBPF);
  expect(found.map(({ name }) => name)).toEqual(names);
});

it('carries a copy of a library, and depends on one that a manifest names', () => {
  const copy = 'src/libbpf/src/libbpf.c';
  const keys = (files: Readonly<Record<string, string>>) =>
    judge(aRepository({ files, paths: [copy] })).evidence.map(({ statement }) => statement.key);
  expect(keys({ 'README.md': 'Built on eBPF.' })).toContain('core.copy');
  expect(keys({ 'README.md': 'Built on eBPF.', 'go.mod': GO_MOD })).toContain('core.dependency');
});

it('says that none of the files shows a sign only where all of them were read', () => {
  const read = Object.fromEntries(SOURCES.map((path) => [path, 'package part']));
  const files = { 'README.md': 'A server.', ...read };
  const [whole] = judge(aRepository({ files })).evidence;
  expect(whole?.statement).toEqual({ key: 'core.nothing', parameters: { core: 'eBPF', count: 30 } });
  const [sample] = judge(aRepository({ files, paths: ['late.go'] })).evidence;
  expect(sample?.statement).toEqual({ key: 'core.nothing-seen', parameters: { core: 'eBPF', count: 31 } });
});
