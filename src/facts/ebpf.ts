import { sayingsOf } from './core-sayings.ts';
import type { CoreTechnology, CoreWords } from './core-technology.ts';
import type { Dependency } from './dependencies.ts';
import {
  isGenerated,
  isKernelSide,
  isLikelyKernelSide,
  isNamedAfterEbpf,
  isProgramUnread,
  runtimeIn,
} from './ebpf-paths.ts';
import { mayTellOfEbpf, signalOf } from './ebpf-signals.ts';
import { isSource } from './source-paths.ts';

/** Package names of eBPF libraries, loaders and virtual machines, in the registries of Go, Rust, Python and C. */
const EBPF_LIBRARY =
  /ebpf|libbpf|gobpf|rbpf|ubpf|bpftool|bpf2go|libxdp|xdp-(?:tools|tutorial|cpumap)|^aya(?:-[a-z-]+)?$|^(?:lib)?bcc$|^bpfcc$|^-l(?:bpf|bcc|xdp)$|(?:^|[/_-])bpf$|-bpf$/i;
/** In build files most words are file names; these alone are libraries, by name or by the address they are fetched from. */
const BUILD_LIBRARY =
  /^(?:-l(?:bpf|bcc|xdp)|lib(?:bpf|bcc|xdp)(?:-dev(?:el)?)?|bpftool|(?:https:\/\/)?github\.com\/(?:libbpf\/(?:libbpf|bpftool)|iovisor\/bcc|xdp-project\/xdp-tools)(?:\.git|\/archive\/.*)?)$/i;
/** A copy of the library that people put beside their own code. */
const COPIED = /(?:^|\/)libbpf\/(?:src\/)?libbpf\.c$/;
const BUILD_FILE =
  /(?:cmakelists\.txt|\.cmake|makefile|\.mk|meson\.build|configure\.ac|workspace|module\.bazel)$/i;
const CLASSIC_LIBRARY = /seccomp|pcap|kafel/i;
const TOOLKIT =
  /^(?:cilium\/ebpf|libbpf\/|aya-rs\/|iovisor\/|aquasecurity\/libbpfgo|xdp-project\/|datadog\/ebpf-manager|dropbox\/goebpf|foniod\/|qmonnet\/rbpf|bpfman\/)/;
const TELLING_NAME = /bpf|xdp|agent|probe|driver|libs?$|core|profiler|tracer|datapath|collector|sensor/i;
/** What is named so is a part of a project and has no purpose of its own: `project-agent`, `node-agent`. */
const COMPONENT = /(?:^|[-_.])(?:agent|probe|sensor|profiler|driver|tracer|datapath|e?bpf)$/i;
/** Where a compiler or a kernel holds what other people's eBPF is built or run with. */
const TOOLCHAIN = /(?:^|\/)(?:targets?|backends?|config|codegen|arch|kernel)\/e?bpf\/(?!.*\.py$)/i;
/** People keep copies of other projects there, such as a disassembler for many machines. */
const CONTRIBUTED = /(?:^|\/)contrib\//i;

/**
 * BTF describes the types of eBPF programs and of the kernel to them; a sched_ext scheduler is an eBPF program; and the
 * classic kind has no verifier, no maps and no iterators.
 */
const WORD =
  /ebpf|\bxdp\b|\baf_xdp\b|\blibbpf|\bbpft(?:race|ool)\b|\bbtf\b|\bsched[_-]ext\b|\biovisor\/bcc\b|\bbpf (?:verifier|maps?|co-re|struct_ops|iterators?)\b/i;
/** The short word names both kinds of BPF: it counts where nothing speaks of packet or system call filters. */
const SHORT_WORD = /\bbpf\b/i;
const TOPIC = /^(?:ebpf|xdp|libbpf|af-xdp|sched-ext)(?:-|$)/;
const CLASSIC =
  /seccomp|pcap\b|berkeley|bsd packet filter|packet capture|kafel|\/dev\/bpf|\bnet\/bpf\.h|\bbpf\(4\)/i;
/** An interface of Windows that is named after Linux's, and no eBPF. */
const WINDOWS = /\bxdp\b[^.!?\n]{0,40}\bwindows\b/i;

const WORDS: CoreWords = {
  speaksOf: (text) => {
    const word = WINDOWS.test(text) ? /ebpf/i : WORD;
    return word.test(text) || (SHORT_WORD.test(text) && !CLASSIC.test(text));
  },
  isTopic: (topic) => TOPIC.test(topic),
  ...sayingsOf('e?bpf|(?:af_)?xdp'),
  // A short name is as vague as a short word where the words beside it are of the classic kind.
  isVague: (said, place) =>
    place !== 'topics' &&
    !WORD.test(said) &&
    (place !== 'name' || (SHORT_WORD.test(said) && CLASSIC.test(said))),
};

export const EBPF: CoreTechnology = {
  name: 'eBPF',
  isSource,
  isNamed: isNamedAfterEbpf,
  isProgram: isKernelSide,
  isProgramUnread,
  isLikelyProgram: isLikelyKernelSide,
  isGenerated,
  // `probe_x86_bpfel.go`, `probe_arm64_bpfel.go`
  programOf: (generated) =>
    generated.replace(/(?:_(?:x86|arm64|amd64|riscv64|powerpc|s390|loong64))?_bpfe[lb].*$|\..*$/i, ''),
  isToolchain: (path) => TOOLCHAIN.test(path) && !CONTRIBUTED.test(path),
  runtimeIn,
  libraryOf,
  copiedLibraryOf: (path) => (COPIED.test(path) ? 'libbpf' : undefined),
  isToolkit: (nameWithOwner) => TOOLKIT.test(nameWithOwner),
  isTellingName: (name) => TELLING_NAME.test(name),
  isComponent: (name) => COMPONENT.test(name),
  signalOf,
  mayTell: mayTellOfEbpf,
  isNear: (text) => /(?<!li)bpf|\bxdp\b/i.test(text),
  words: WORDS,
};

function libraryOf({ name: written, path, kind }: Dependency): string | undefined {
  const name = written.toLowerCase();
  const library = BUILD_FILE.test(path) ? BUILD_LIBRARY : EBPF_LIBRARY;
  const isLibrary = library.test(kind === 'submodule' ? (name.split('/').at(-1) ?? name) : name);
  return isLibrary && !CLASSIC_LIBRARY.test(name) ? libraryName(written) : undefined;
}

/** As people call it: `libbpf` for `-lbpf`, `LIBBPF` and `.libbpf`, and the repository for the address of its archive. */
function libraryName(written: string): string {
  const archive =
    /^(?:https?:\/\/)?(github\.com\/[\w.-]+\/[\w.-]+?)(?:\.git$|\/(?:archive|releases|tarball)\/)/i.exec(
      written,
    )?.[1];
  const name = written.replace(/^-l(?=bpf$|bcc$|xdp$)/i, 'lib').replace(/^[./]{1,5}/, '');
  return archive ?? (/^[A-Z]+$/.test(name) ? name.toLowerCase() : name);
}
