/** What a path alone tells: whose file it is, and whether it is source code. Contents are judged elsewhere. */
export type PathRole = 'own' | 'test' | 'example' | 'vendored';

/** Folders that hold other people's code, by the habits of Go, Rust, C, C++, JavaScript and Python projects; the licenses of others come with files of theirs. */
const VENDORED =
  /^(?:_?vendor(?:ed)?|third[-_]?party|3rd[-_]?party|node_modules|externals?|extern|deps|dependencies|subprojects|submodules|bundled|godeps|licen[cs]es|site-packages|vmlinux|uapi|libbpf|libpcap|bpftool|linux-headers|kernel-headers)$/i;

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
  /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|m|go|rs|py|rb|js|jsx|mjs|cjs|ts|tsx|vue|svelte|java|kt|scala|cs|fs|swift|dart|zig|lua|php|pl|pm|ml|mli|clj[cs]?|cr|odin|groovy|hs|erl|exs?|nim|bt|p4|s|jl)(?:\.(?:j2|jinja2?|tmpl))?$/i;

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

/**
 * Whose file each path is; the folder that is all of the project, if there is one, is its own whatever it is called.
 * Folders are remembered: trees hold up to 100,000 paths in few folders.
 */
export function pathRoles(part = ''): (path: string) => PathRole {
  const roles = new Map<string, PathRole>([
    ['', 'own'],
    [part, 'own'],
  ]);
  return (path) => {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(slash, 0));
    const role = roleOfFolder(folder, roles);
    if (role === 'own' && TEST_FILE.test(path.slice(slash + 1))) return 'test';
    return path.endsWith('.h') && role !== 'vendored' && isCopiedHeader(path) ? 'vendored' : role;
  };
}

export function isCopiedHeader(path: string): boolean {
  return COPIED_HEADER.test(path);
}

export function isSource(path: string): boolean {
  return SOURCE.test(path);
}
