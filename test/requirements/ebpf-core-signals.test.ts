import { EBPF } from '../../src/facts/ebpf.ts';
import { describe, expect, it } from 'vitest';
import { parseDependencies } from '../../src/facts/dependencies.ts';
import { selectCoreFiles } from '../../src/facts/core-files.ts';
import { isKernelSide, isNamedAfterEbpf, isProgramCrate } from '../../src/facts/ebpf-paths.ts';
import { isSource, pathRoles } from '../../src/facts/source-paths.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { furtherRepositories, relatedRepositories } from '../../src/facts/related-repositories.ts';
import { signalOf } from '../../src/facts/ebpf-signals.ts';
import { aRepository } from '../support/a-repository.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

describe('signalOf', () => {
  it.each([
    ['SEC("tracepoint/syscalls/sys_enter_openat")', 'program'],
    ['BPF_HASH(counts, u32);', 'program'],
    ['kprobe:do_nanosleep { @[comm] = count(); }', 'program'],
    ['use aya_ebpf::macros::xdp;', 'program'],
    ['import "github.com/cilium/ebpf/link"', 'library'],
    ['import "github.com/someone/ebpf/manager" // a fork', 'library'],
    ['import "github.com/someone/project/pkg/ebpf"', 'word'],
    ['from bcc import BPF', 'library'],
    ['struct bpf_object *o = bpf_object__open(path);', 'library'],
    ['syscall(__NR_bpf, BPF_MAP_CREATE, &attr, sizeof(attr));', 'library'],
    ['export fn pass(context: *u8) linksection("xdp") i32 { return bpf.pass; }', 'program'],
    ['@bpf\n@section("tracepoint/syscalls/sys_enter_execve")\ndef hello(ctx): pass', 'program'],
    ['from pythonbpf import bpf, map', 'library'],
    ['const BPF = std.os.linux.BPF;', 'library'],
    ['/* bpf, as in SEC("xdp") */', 'word'],
    ['  // SEC("xdp")\nint bpf_next;', 'word'],
    ['#include <net/bpf.h>\nopen("/dev/bpf0", O_RDWR);', undefined],
    ['import "github.com/gopacket/gopacket/bsdbpf"', undefined],
    ['#include <xdpapi.h> // bpf', undefined],
    ['// counts what the bpf side dropped', 'word'],
    ['SEC("LICENSE") char x[] = "GPL";', undefined],
    ['[__NR_read] = "read", [__NR_seccomp] = "seccomp", [__NR_bpf] = "bpf",', undefined],
    ['struct bpf_program p; pcap_compile(h, &p, expression, 1, 0);', undefined],
    ['#include "npcap-bpf.h"', undefined],
    ['#include <libsysinternalsEBPF.h>', 'library'],
    ['print("see bpftrace for more")', 'word'],
    ['u_int bpf_filter(const struct bpf_insn *pc, u_int wirelen);', undefined],
    ['pcap_t *out; struct bpf_object *o = bpf_object__open(path);', 'library'],
    ['#include <perfmon/libpfm.h>', undefined],
    ['package main', undefined],
    ['', undefined],
  ])('%j is %s', (text, signal) => {
    expect(signalOf(text)).toBe(signal);
  });

  it.each([
    ['src/Probe.java', 'library'],
    ['src/table.cpp', 'library'],
    ['src/probe.py', 'program'],
    ['src/probe.c', 'program'],
    ['src/probe.h', 'program'],
  ])('takes what %s quotes for a %s', (path, signal) => {
    expect(signalOf('String source = "SEC(\\"xdp\\")"; BPF_HASH(counts);', path)).toBe(signal);
  });

  it('searches a hostile text in no time', () => {
    const texts = ['SEC(', '/*bpf ', 'kprobe:', 'bpf_', '$SYS_bpf(', '](', '<'].map((piece) =>
      piece.repeat(50_000),
    );
    expect(cpuTimeOf(() => texts.forEach((text) => signalOf(text)))).toBeLessThan(1_000);
  });
});

describe('paths', () => {
  it.each([
    ['probe-ebpf/src/main.rs', true],
    ['crates/tracer-ebpf-main/src/lib.rs', true],
    ['probe-ebpf-common.rs', false],
    ['ebpf/src/main.rs', false],
  ])('%s lies in a crate for the kernel: %s', (path, expected) => {
    expect(isProgramCrate(path)).toBe(expected);
  });

  it.each(['tracer.bpf.c.j2', 'src/Probe.jl', 'main.zig'])('%s is source code', (path) => {
    expect(isSource(path)).toBe(true);
    expect(isKernelSide(path)).toBe(path.endsWith('.j2'));
  });

  it.each([
    ['bpf/probe.bpf.c', 'own'],
    ['vendor/github.com/cilium/ebpf/map.go', 'vendored'],
    ['src/third_party/libbpf/src/bpf.c', 'vendored'],
    ['bpf/headers/vmlinux.h', 'vendored'],
    ['LICENSES/github.com/hashicorp/go-version/go.mod', 'vendored'],
    ['driver/license/license.bpf.c', 'own'],
    ['internal/bpf/filter_test.go', 'test'],
    ['e2e/xdp.c', 'test'],
    ['examples/c/tc.bpf.c', 'example'],
    ['pkg/latest/contest.go', 'own'],
  ])('%s is %s', (path, role) => {
    expect(pathRoles()(path)).toBe(role);
  });

  it.each([
    ['vendor/tests/docs/a.go', 'vendored'],
    ['docs/vendor/a.go', 'vendored'],
    ['docs/unit-tests/deep/down/a.go', 'test'],
    [`${'a/'.repeat(100_000)}b.go`, 'vendored'],
  ])('of the folders on the way the strictest counts, and an endless way is no one’s', (path, role) => {
    expect(pathRoles()(path)).toBe(role);
  });

  it.each([
    ['kern/openssl_kern.c', true],
    ['tools/opensnoop.bt', true],
    ['prog_x86_bpfel.go', true],
    ['src/seccomp.bpf.c', false],
    ['pcap-bpf.c', false],
    ['src/core/bpf-devices.c', false],
  ])('%s is for the kernel: %s', (path, expected) => {
    expect(isKernelSide(path)).toBe(expected);
  });

  it.each([
    ['daemon/xdp_filter.rs', true],
    ['src/seccomp-bpf/load.go', false],
    ['src/boxdpi.c', false],
    ['src/libpfm/events.c', false],
    ['src/libbpf_sink.c', true],
  ])('%s is named after eBPF: %s', (path, expected) => {
    expect(isNamedAfterEbpf(path)).toBe(expected);
  });
});

describe('parseDependencies', () => {
  it.each([
    ['go.mod', 'require github.com/a/b v1.0.0', ['github.com/a/b']],
    ['go.mod', 'require (\n\tgithub.com/a/b v1.0.0 // indirect\n\tgithub.com/c/d v1\n)', ['github.com/c/d']],
    ['go.mod', 'module github.com/own/it\nreplace github.com/a/b => ../b', []],
    ['Cargo.toml', '[package]\nname = "x"\n[dependencies]\naya = "1"', ['aya']],
    ['Cargo.toml', '[workspace.dependencies]\nlibbpf-rs.workspace = true', ['libbpf-rs']],
    ['Cargo.toml', '[dev-dependencies]\naya = "1"', []],
    [
      '.gitmodules',
      '[submodule "l"]\n\tpath = l\n\turl = https://github.com/a/b.git',
      ['https://github.com/a/b'],
    ],
    ['requirements.txt', 'bcc==0.30\n# ubpf', ['bcc']],
    ['meson.build', "dependency('libbpf', version: '>= 1')", ['libbpf']],
    ['Makefile', '# -lbpf is gone\nLDLIBS += -lbpf', ['-lbpf']],
  ])('%s: %j', (path, text, names) => {
    expect(parseDependencies(path, text).map(({ name }) => name)).toEqual(names);
  });
});

describe('selectCoreFiles', () => {
  it('reads README, manifests and telling files first, and at most 60', () => {
    const paths = ['README.md', 'go.mod', 'bpf/a.bpf.c', 'vendor/x/y.bpf.c'];
    const others = Array.from({ length: 500 }, (_, index) => `pkg/p${index}.go`);
    const files = [...others, ...paths].map((path) => ({ path, bytes: 100, mode: '100644' }));
    const selected = selectCoreFiles({ files, isTruncated: false }, EBPF);
    expect(selected.slice(0, 3)).toEqual(['README.md', 'go.mod', 'bpf/a.bpf.c']);
    expect(selected).toHaveLength(60);
    expect(selected).not.toContain('vendor/x/y.bpf.c');
  });

  it('leaves out what is no text of bearable size', () => {
    const files = [
      { path: 'bpf/link.bpf.c', bytes: 10, mode: '120000' },
      { path: 'bpf', bytes: 0, mode: '160000' },
      { path: 'bpf/huge.bpf.c', bytes: 10_000_000, mode: '100644' },
    ];
    expect(selectCoreFiles({ files, isTruncated: false }, EBPF)).toEqual([]);
  });
});

describe('relatedRepositories', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['a submodule', { '.gitmodules': gitmodules('https://github.com/example/core.git') }, ['example/core']],
    ['another owner', { '.gitmodules': gitmodules('https://github.com/other/core.git') }, []],
    ['a link near the word', { 'README.md': 'eBPF: https://github.com/example/side' }, ['example/side']],
    ['a link to something else', { 'README.md': 'See https://github.com/example/side' }, []],
    ['a telling name', { 'README.md': 'Install project-agent first.' }, ['example/project-agent']],
    ['charts', { 'README.md': 'eBPF, https://github.com/example/charts' }, []],
    ['itself', { 'README.md': 'eBPF https://github.com/example/project/issues' }, []],
    ['a dependency', { 'go.mod': 'require github.com/example/libs v1' }, ['example/libs']],
    [
      'what the README introduces the project with',
      { 'go.mod': 'require github.com/example/inspect-all v1', 'README.md': '# Inspect All Desktop' },
      ['example/inspect-all'],
    ],
    [
      'a dependency that it only has',
      { 'go.mod': 'require github.com/example/inspect-all v1', 'README.md': '# A desktop' },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(relatedRepositories(aRepository({ files }), EBPF)).toEqual(expected);
  });

  it('searches nowhere else where the repository holds programs itself', () => {
    const files = { '.gitmodules': gitmodules('https://github.com/example/core'), 'bpf/a.bpf.c': '' };
    expect(relatedRepositories(aRepository({ files }), EBPF)).toEqual([]);
  });

  it('names at most five', () => {
    const links = Array.from({ length: 9 }, (_, index) => `https://github.com/example/bpf${index}`);
    expect(relatedRepositories(aRepository({ files: { 'README.md': links.join(' ') } }), EBPF)).toHaveLength(
      5,
    );
  });
});

const OWN_LIBS = { '.gitmodules': gitmodules('https://github.com/example/libs') };

describe('furtherRepositories', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'a submodule that is spoken of near the word',
      { '.gitmodules': gitmodules(link('other')), 'README.md': `eBPF: ${link('other')}` },
      ['other/core'],
    ],
    [
      'a dependency with the word in its name',
      { 'go.mod': 'require github.com/other/ebpf-profiler v1' },
      ['other/ebpf-profiler'],
    ],
    ['a dependency without a word about it', { 'go.mod': 'require github.com/other/core v1' }, []],
    [
      'a library that everybody loads programs with',
      { 'go.mod': 'require github.com/cilium/ebpf v0.17.1' },
      [],
    ],
    [
      'a link to what the project is built on',
      { 'README.md': `Its eBPF is built on [core](${link('other')}).` },
      ['other/core'],
    ],
    ['a link beside the word', { 'README.md': `eBPF projects: ${link('other')}` }, []],
    [
      'a submodule of its own owner where it introduces itself with eBPF',
      { ...OWN_LIBS, 'README.md': 'Gathers by eBPF.' },
      ['example/libs'],
    ],
    ['that submodule where it does not', { ...OWN_LIBS, 'README.md': 'Gathers.' }, []],
    ['its own owner', { 'README.md': `Its eBPF is built on ${link('example')}.` }, []],
  ])('%s', (_, files, expected) => expect(further(files)).toEqual(expected));

  it('what the ones beside it lead to, unless it was read', () => {
    const files = { '.gitmodules': gitmodules('https://github.com/example/core') };
    const beside = aRepository({
      asked: 'example/agent',
      metadata: { nameWithOwner: 'example/agent' },
      files,
    });
    expect(further({}, [beside])).toEqual(['example/core']);
    const core = aRepository({ asked: 'example/core', metadata: { nameWithOwner: 'example/core' } });
    expect(further({}, [beside, core])).toEqual([]);
  });

  it('names at most three', () => {
    const modules = Array.from({ length: 9 }, (_, index) => `require github.com/other/bpf${index} v1`);
    expect(further({ 'go.mod': modules.join('\n') })).toHaveLength(3);
  });
});

function gitmodules(url: string): string {
  return `[submodule "x"]\n\tpath = x\n\turl = ${url}\n`;
}

const link = (owner: string): string => `https://github.com/${owner}/core`;

function further(
  files: Readonly<Record<string, string>>,
  related: readonly RepositoryFacts[] = [],
): readonly string[] {
  return furtherRepositories({ repository: aRepository({ files }), related }, EBPF);
}
