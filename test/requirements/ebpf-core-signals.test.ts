import { EBPF } from '../../src/facts/ebpf.ts';
import { describe, expect, it } from 'vitest';
import { parseDependencies } from '../../src/facts/dependencies.ts';
import { selectCoreFiles } from '../../src/facts/core-files.ts';
import { isKernelSide, isNamedAfterEbpf, isProgramUnread } from '../../src/facts/ebpf-paths.ts';
import { isSource, pathRoles } from '../../src/facts/source-paths.ts';
import { signalOf } from '../../src/facts/ebpf-signals.ts';
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

  it('passes over the comments of scripts, and not over what a program in them includes', () => {
    const loader = 'from bcc import BPF\n# bpf_ktime_get_ns() counts since boot\n';
    expect(signalOf(loader, 'run.py')).toBe('library');
    expect(signalOf(`${loader}TEXT = """\n#define NOW bpf_ktime_get_ns()\n"""`, 'run.py')).toBe('program');
    expect(signalOf('# a\n#define NOW bpf_ktime_get_ns()\n', 'run.c')).toBe('program');
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
    ['src/cage_bpf_prog.c', true],
    ['src/seccomp_bpf_prog.c', false],
  ])('%s is a program as long as nobody read it: %s', (path, expected) => {
    expect(isProgramUnread(path)).toBe(expected);
    expect(isKernelSide(path)).toBe(false);
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
