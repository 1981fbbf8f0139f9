import type { Signal } from './core-technology.ts';
import { withoutComments } from './source-texts.ts';

/** Only this much of a file is searched. */
const MAXIMUM_TEXT = 60_000;

/** Programs for the kernel: section names, map and helper macros, helpers, and their like in Rust and bpftrace. */
const PROGRAM: readonly RegExp[] = [
  /\bSEC\s?\(\s?"(?:xdp|tcx?|tp|kprobe|kretprobe|ksyscall|uprobe|uretprobe|usdt|tracepoint|raw_t|fentry|fexit|fmod_ret|freplace|lsm|iter|sk_|socket|sockops|cgroup|classifier|action|perf_event|struct_ops|syscall|lwt_|flow_dissector|netfilter|maps|\.maps)/,
  /\bBPF_(?:HASH|ARRAY|PERCPU_ARRAY|PERCPU_HASH|LRU_HASH|TABLE|HISTOGRAM|PERF_OUTPUT|RINGBUF_OUTPUT|STACK_TRACE|KPROBE|KRETPROBE|UPROBE|URETPROBE|PROG)\s?\(/,
  /\bbpf_(?:get_current_pid_tgid|get_current_comm|ktime_get_ns|probe_read(?:_kernel|_user)?(?:_str)?|perf_event_output|ringbuf_(?:reserve|submit|output)|xdp_adjust_head|skb_load_bytes|skb_store_bytes|tail_call|trace_printk|get_smp_processor_id)\s?\(/,
  /\b(?:aya_ebpf|aya_bpf|redbpf_probes)::/,
  // Kernel-side programs in Zig and in Python.
  /\blinksection\(\s?"(?:xdp|tc|kprobe|kretprobe|uprobe|tracepoint|raw_t|fentry|fexit|lsm|cgroup|socket|sk_|maps|\.maps)/,
  /^@section\(\s?["'](?:xdp|tc|kprobe|kretprobe|uprobe|tracepoint|raw_t|fentry|fexit|lsm|cgroup|socket|sk_)/m,
  /^(?:kprobe|kretprobe|uprobe|uretprobe|tracepoint|usdt|profile|interval|software|hardware|kfunc|fentry|fexit):[\w:*.,/-]+\s*(?:\/[^/\n]*\/\s*)?\{?/m,
];

/** Loading, attaching, compiling, verifying or running them: the libraries, the system call, and virtual machines. */
const LIBRARY: readonly RegExp[] = [
  // Also forks of a library in Go.
  /"github\.com\/[\w.-]{1,39}\/ebpf["/]/,
  /["/](?:cilium\/ebpf|libbpfgo|iovisor\/gobpf|ebpf-manager|ebpfmanager|goebpf|libbpf-tools|aws-ebpf-sdk-go)\b/,
  /<(?:bpf|bcc|xdp)\/(?:libbpf|bpf|BPF|xsk|libxdp|bpf_helpers|btf)\.h>/,
  /<(?:bcc\/\w+|libbpf|(?:\w+\/)?\w*ebpf\w*)\.h>/i,
  // The command that runs programs.
  /["'](?:\/[\w/]{1,60}\/)?bpftrace["']/,
  /\bbpf_(?:object|program|map|link)__\w+\s?\(/,
  /\bbpf_(?:prog_load|load_program|prog_attach|obj_get|obj_pin|create_map|map_create)(?:_\w+)?\s?\(/,
  // A mere table of system calls names bpf(2) as well.
  /[Ss]yscall\w*\(\s*(?:\w+\.)?(?:__NR_bpf|SYS_bpf|SYS_BPF)\b/,
  /\b(?:BPF_PROG_LOAD|BPF_(?:PROG|MAP)_TYPE_\w+)\b/,
  /^\s*#\s*include\s*<linux\/bpf\.h>/m,
  /\b(?:libbpf_rs|libbpf_sys|libbpf_cargo|redbpf|rbpf|aya|aya_build|aya_obj|solana_rbpf)::/,
  /\b(?:from|import) (?:bcc|pythonbpf)\b|\bpybpf\b|\bimport bpf\b|\blinux\.BPF\b/,
  /\bbpf2go\b|-target[ =]bpfe?[lb]?\b/,
  /\b(?:ebpf_vm|ubpf_vm|ubpf_create|EBPF_OP_\w+|ebpf_inst|BPF_ALU64|BPF_JMP32)\b/,
  /\bxsk_(?:socket|umem)__\w+\s?\(/,
];

/** `libpfm` and `libpf` are other libraries. */
const WORD = /(?<!li)bpf/i;

/** Filters of the classic kind: packet capture, system call filters, socket filters. */
const CLASSIC =
  /\bSO_ATTACH_FILTER\b|\bseccomp|pcap|\bbpf_filter\s?\(|\bsock_fprog\b|\bkafel\b|\bBPF_STMT\b|\bgopacket\b|\bcbpf\b|\bbsd_?bpf|\/dev\/bpf|\bnet\/bpf\.h\b|\bBIOC[GS][A-Z]+\b|\bxdp-for-windows\b|\bxdpapi\.h\b/i;

/** Whose files quote a program as a text at most; what they hold is made into one by something else. A header may be C's. */
const QUOTING = /\.(?:cc|cpp|cxx|java|kt|scala|jsx?|tsx?|vue|rb|php|cs)$/i;

const SCRIPT = /\.(?:py|rb|sh)$/i;
/** Lines of a program in C that stands in a script begin with the same sign. */
const SCRIPT_COMMENT = /^[ \t]{0,100}#(?![ \t]*(?:include|define)\b).*$/gm;

/** The strongest sign in a file's contents, or undefined. Classic BPF is none. */
export function signalOf(text: string, path = ''): Signal | undefined {
  const searched = text.slice(0, MAXIMUM_TEXT);
  if (!WORD.test(searched) && !/\baya|\bbcc\b|\bxsk_|[ku]probe:|tracepoint:|SEC\s?\(/.test(searched))
    return undefined;
  const code = SCRIPT.test(path)
    ? withoutComments(searched).replace(SCRIPT_COMMENT, '')
    : withoutComments(searched);
  if (PROGRAM.some((pattern) => pattern.test(code))) return QUOTING.test(path) ? 'library' : 'program';
  if (LIBRARY.some((pattern) => pattern.test(searched))) return 'library';
  if (!WORD.test(searched)) return undefined;
  return CLASSIC.test(searched) ? undefined : 'word';
}

/** Any sign of eBPF in a text has one of these words near it: its own name, a library's, or a section's. */
const TELLING = /bpf|\bxdp|\baya|\bbcc\b|\bxsk_|[ku](?:ret)?probe:|tracepoint:|\bSEC\s?\(/i;

/** Whether a text may tell anything of eBPF, so that it is worth keeping. */
export function mayTellOfEbpf(text: string): boolean {
  return TELLING.test(text);
}
