/**
 * What a path alone tells about eBPF: whose file it is, whether it is source code, and whether its name speaks
 * of eBPF. Names only; contents are judged elsewhere.
 */
export type PathRole = 'own' | 'test' | 'example' | 'vendored';

/** Folders that hold other people's code, by the habits of Go, Rust, C, C++, JavaScript and Python projects. */
const VENDORED =
  /^(?:_?vendor(?:ed)?|third[-_]?party|3rd[-_]?party|node_modules|externals?|extern|deps|dependencies|subprojects|submodules|bundled|godeps|site-packages|vmlinux|uapi|libbpf|libpcap|bpftool|linux-headers|kernel-headers)$/i;

/** Headers that are copied into projects as they are. */
const COPIED_HEADER =
  /(?:^|\/)(?:vmlinux[^/]*\.h|bpf_(?:helpers?|helper_defs|tracing|core_read|endian|common|legacy)\.h|linux\/(?:bpf|bpf_common|if_xdp|filter|btf)\.h)$/i;

const TEST =
  /^(?:.*[-_])?(?:tests?|testing|testsuites?|test[-_]?data|__tests__|e2e|fixtures|selftests|specs?|bench|benches|benchmarks?|fuzz(?:ing)?|mocks?)$/i;

/** By a file's name. */
const TEST_FILE =
  /(?:_test\.(?:go|py|c|cc|cpp|rs)|\.(?:test|spec)\.[cm]?[jt]sx?|^test_[^/]*\.(?:py|c|cc|cpp|sh))$/i;

const EXAMPLE =
  /^(?:examples?|samples?|demos?|tutorials?|docs?|documentation|lessons?|playground|website|blog)$/i;

const SOURCE =
  /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|m|go|rs|py|rb|js|jsx|mjs|cjs|ts|tsx|vue|svelte|java|kt|scala|cs|fs|swift|dart|zig|lua|php|pl|pm|ml|hs|erl|ex|nim|bt|p4|s|jl)(?:\.(?:j2|jinja2?|tmpl))?$/i;

/** Sources of programs that the kernel runs, and what generators make of them. */
const KERNEL_SIDE =
  /(?:\.e?bpf\.c(?:\.(?:j2|jinja2?|tmpl))?|[-_.]kern\.c|[-_.](?:kern|e?bpf)[-_.](?:kern|prog)\.c|(?:^|[-_/])(?:xdp|tc)_(?:prog|kern)[^/]*\.c|\.bt|_bpfe[lb](?:_[a-z0-9]+)?\.(?:go|o)|\.bpf\.o)$/i;

/** A folder or a file that is named after eBPF or XDP; `libpfm` and `libpf` are other libraries. */
const NAMED = /(?<!li)bpf|(?:^|[^a-z])xdp/i;

/** Filters of the classic kind, for packet capture and system calls, bear the old name. */
const CLASSIC =
  /seccomp|pcap|cbpf|classic|bpf_(?:filter|image|dump)|bsd_?bpf|tcpdump|kafel|xdp[-_]for[-_]windows/i;

/** What one folder's name says of the files below it. */
function roleOfName(folder: string): PathRole {
  if (VENDORED.test(folder)) return 'vendored';
  if (TEST.test(folder)) return 'test';
  return EXAMPLE.test(folder) ? 'example' : 'own';
}

/** What lies in a vendored folder is vendored, whatever the folders in between are called; and so on down. */
const PRECEDENCE: readonly PathRole[] = ['vendored', 'test', 'example', 'own'];

/** Linux opens no longer path, so nobody works on what lies there. */
const MAXIMUM_PATH = 4096;

/** Whose files a folder's are, by the names on the way to it; remembered in `roles`, which knows the root. */
function roleOfFolder(folder: string, roles: Map<string, PathRole>): PathRole {
  const known = roles.get(folder);
  if (known !== undefined) return known;
  if (folder.length > MAXIMUM_PATH) return 'vendored';
  const slash = folder.lastIndexOf('/');
  const above = roleOfFolder(folder.slice(0, Math.max(slash, 0)), roles);
  const here = roleOfName(folder.slice(slash + 1));
  const role = PRECEDENCE.find((one) => one === above || one === here) ?? 'own';
  roles.set(folder, role);
  return role;
}

/** Whose file each path is. Folders are remembered: trees hold up to 100,000 paths in few folders. */
export function pathRoles(): (path: string) => PathRole {
  const roles = new Map<string, PathRole>([['', 'own']]);
  return (path) => {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(slash, 0));
    const role = roleOfFolder(folder, roles);
    if (role === 'own' && TEST_FILE.test(path.slice(slash + 1))) return 'test';
    return path.endsWith('.h') && role !== 'vendored' && COPIED_HEADER.test(path) ? 'vendored' : role;
  };
}

export function isSource(path: string): boolean {
  return SOURCE.test(path);
}

export function isKernelSide(path: string): boolean {
  return KERNEL_SIDE.test(path) && !CLASSIC.test(path);
}

/** A Rust crate for the kernel, as Aya's template names it: `probe-ebpf/src/main.rs`, `crates/tracer-ebpf-main/…`. */
export function isProgramCrate(path: string): boolean {
  return /(?:^|\/)[\w.-]{1,60}-ebpf(?:-[\w-]{1,40})?\/src\/.*\.rs$/i.test(path);
}

export function isNamedAfterEbpf(path: string): boolean {
  return NAMED.test(path) && !CLASSIC.test(path);
}

/** C in a folder that is named after eBPF: most of it is for the kernel, its contents say. */
export function isLikelyKernelSide(path: string): boolean {
  if (isKernelSide(path) || isProgramCrate(path)) return true;
  return path.endsWith('.c') && isNamedAfterEbpf(path.slice(0, path.lastIndexOf('/') + 1));
}

/** Code that a generator made of eBPF programs: it tells of eBPF but is no source of the project's own. */
export function isGenerated(path: string): boolean {
  return /_bpfe[lb](?:_[a-z0-9]+)?\.(?:go|o)$|\.bpf\.o$|\.skel\.h$/i.test(path);
}
