/** What a path alone tells about eBPF. Names only; contents are judged elsewhere. */

/** Sources of programs that the kernel runs, and what generators make of them. */
const KERNEL_SIDE =
  /(?:\.e?bpf\.c(?:\.(?:j2|jinja2?|tmpl))?|[-_.]kern(?:[-_.]prog)?\.c|(?:^|[-_/])(?:xdp|tc)_(?:prog|kern)[^/]*\.c|\.bt|_bpfe[lb](?:_[a-z0-9]+)?\.(?:go|o)|\.bpf\.o)$/i;

/** A folder or a file that is named after eBPF or XDP; `libpfm` and `libpf` are other libraries. */
const NAMED = /(?<!li)bpf|(?:^|[^a-z])xdp/i;

/** Filters of the classic kind, for packet capture and system calls, bear the old name. */
const CLASSIC =
  /seccomp|pcap|cbpf|classic|bpf_(?:filter|image|dump)|bsd_?bpf|tcpdump|kafel|xdp[-_]for[-_]windows/i;

export function isKernelSide(path: string): boolean {
  return KERNEL_SIDE.test(path) && !CLASSIC.test(path);
}

/**
 * A Rust crate for the kernel, as Aya's template names it: `probe-ebpf/src/main.rs`, `crates/tracer-ebpf-main/…`; and
 * `bpf_prog.c`, which some give to what loads their program.
 */
const UNREAD = /(?:^|\/)[\w.-]{1,60}-ebpf(?:-[\w-]{1,40})?\/src\/.*\.rs$|[-_.]e?bpf[-_.]prog\.c$/i;

/** Whether a file is taken for a program as long as nobody read it. */
export function isProgramUnread(path: string): boolean {
  return UNREAD.test(path) && !CLASSIC.test(path);
}

export function isNamedAfterEbpf(path: string): boolean {
  return NAMED.test(path) && !CLASSIC.test(path);
}

/** C in a folder that is named after eBPF: most of it is for the kernel, its contents say. */
export function isLikelyKernelSide(path: string): boolean {
  if (isKernelSide(path) || isProgramUnread(path)) return true;
  return path.endsWith('.c') && isNamedAfterEbpf(path.slice(0, path.lastIndexOf('/') + 1));
}

/** Code that a generator made of eBPF programs: it tells of eBPF but is no source of the project's own. */
export function isGenerated(path: string): boolean {
  return /_bpfe[lb](?:_[a-z0-9]+)?\.(?:go|o)$|\.bpf\.o$|\.skel\.h$/i.test(path);
}

/** The kernel's own verifier and system call. Programs for it lie in folders of that name, too, but under other names. */
const KERNEL = /(?:^|\/)kernel\/bpf\/(?:verifier|syscall|core)\.c$/;
const KERNEL_FILES = 3;
/** A compiler's back end, where its files bear the name once more. */
const BACK_END = /\/(?:targets?|back-?ends?|config|codegen)\/e?bpf\/e?bpf[^/]*\.(?:c|cc|cpp|rs)$/i;
const BACK_END_FILES = 2;

/** A file of the kernel's eBPF or of a compiler's back end for it, where there are enough to be one. */
export function runtimeIn(paths: readonly string[]): string | undefined {
  const kernel = paths.filter((path) => KERNEL.test(path));
  const backEnd = paths.filter((path) => BACK_END.test(path));
  if (kernel.length >= KERNEL_FILES) return kernel.find((path) => path.includes('verifier'));
  const [shortest] = backEnd.toSorted((a, b) => a.length - b.length);
  return backEnd.length >= BACK_END_FILES ? shortest : undefined;
}
