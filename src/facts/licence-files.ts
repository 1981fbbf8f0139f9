import { isCopiedHeader } from './source-paths.ts';
import type { Tree, TreeFile } from './repository-facts.ts';

/** Where a licence file stands: over the whole project, in a folder of licence texts, or over one folder. */
export type LicenceFileKind = 'root' | 'texts' | 'part';

/** Bounds what one repository can make us read; the root's files come first. */
const MAXIMUM_ROOT_FILES = 12;
const MAXIMUM_TEXTS = 12;
const MAXIMUM_PARTS = 12;
const MAXIMUM_STATEMENTS = 8;
const MAXIMUM_SOURCES = 4;
/** The longest texts in use, GPL and EUPL, have about 35,000 bytes; lists of third parties' texts have more. */
const MAXIMUM_BYTES = 400_000;

/** What is added to a license in a file of its own. */
const ADDED_TERMS =
  /^(?:(?:the[-_ ])?commons[-_ ]clause|(?:additional|special|usage|use)[-_ ](?:terms|conditions|restrictions)|restrictions|addendum|eula|non[-_ ]?commercial)(?:[-_ ][\w ]{1,40})?(?:\.(?:md|txt|rst))?$/i;
/** `LICENSE`, `LICENCE.md`, `COPYING.LESSER`, `LICENSE-MIT`, `MIT-LICENSE.txt`, `GPL-LICENSE`, `UNLICENSE`, `copyright`. */
const LICENCE_NAME =
  /^(?:(?:un)?licen[sc]es?|licen[sc]ing|copying(?:v?\d)?|copyright|(?:mit|bsd|isc|apache|[al]?gpl|mpl|epl|cc0|boost|zlib)[-_\d.v]{0,6}licen[sc]e)(?:$|[-_. ][\w.+ ()-]{1,60}$)/i;
/** A bare SPDX id as a file name, as in strace's `LGPL-2.1-or-later`. */
const SPDX_FILE_NAME =
  /^(?:[AL]?GPL|GFDL|Apache|MPL|EPL|EUPL|BSD|CDDL|CC|BSL|BUSL|Elastic|SSPL)-[\w.-]{1,40}$/i;
/** What licence tools, source code and pictures are called. */
const NOT_A_TEXT =
  /\.(?:vue|jsx?|tsx?|mjs|cjs|go|rs|py|rb|java|kt|cs|c|cc|cpp|h|hpp|sh|ps1|bzl|bazel|ya?ml|json|toml|csv|svg|png|jpe?g|html?|css|sql|tmpl|tpl|template|header|awk|pl|lua|xml|cmake|in|spec|out|patch|diff|lock|ignore)$/i;
/** Texts of other people's software, gathered for their sake. */
const THIRD_PARTY_NAME =
  /third[-_ .]?part(?:y|ies)|3rd[-_ .]?part(?:y|ies)|depend|vendor|notices?\b|\btools?deps\b|bundled|header|(?:github|gitlab|golang|google|k8s)\.(?:com|org|io)/i;
/** Folders whose contents are other people's, or exist to be tested or shown; after GitHub Linguist's vendor.yml. */
const FOREIGN_FOLDER =
  /^(?:vendor(?:ed)?|_?third[-_]?part(?:y|ies)|3rd[-_]?part(?:y|ies)|node_modules|bower_components|pods|external|externals|extern|deps|dependencies|submodules|contrib|bundled|tempfork|godeps|_workspace|tests?|testing|testdata|test[-_]data|__tests__|fixtures?|testfiles|mocks?|site-packages|dist|build|out|patches|debian|rpm|packaging|overrides|themes?)$/i;
/** The folder that REUSE asks for, and what others call theirs. */
const TEXTS_FOLDER = /^licen[sc]es?$/i;
const IN_TEXTS_FOLDER = /^licen[sc]es?\//i;
const REUSE_FOLDER = 'LICENSES';
/** `LICENSE`, `MIT.txt`, `LICENSE-APACHE`; `LICENSE-curl` is the license of curl. */
const NAMES_A_LICENCE =
  /^(?:licen[sc]e|copying)(?:\.\w{1,5})?$|(?:^|[-_. ])(?:mit|bsd|isc|apache|[al]?gpl|gfdl|mpl|epl|eupl|cddl|cc|cc0|bsl|busl|sspl|elastic)(?=$|[-_. \d]|v\d)/i;
/** How the Linux kernel orders its texts below `LICENSES/`. */
const TEXTS_SUBFOLDER = /^(?:preferred|dual|deprecated|exceptions)$/i;
const DOCUMENTATION_FOLDER = /^(?:docs?(?:[-_]?src)?|documentation|website|guides?|content|pages)$/i;
const BESIDE_THE_PROJECT = /^(?:docs?|documentation|website|examples?|samples?|demos?|benchmarks?)$/i;
const PAGE_NAME = /^[a-z].*\.(?:md|mdx|rst|adoc)$/;
/** Read before other parts. */
const LIKELY_RESTRICTED = /^(?:ee|enterprise|commercial|pro|premium|tsl|x-pack|cloud|paid)$/i;
const REUSE_FILE = /^(?:REUSE\.toml|\.reuse\/dep5)$/;
const ROOT_NOTICE = /^NOTICE(?:\.(?:txt|md))?$/i;
/** Says the licence where no file does: at the top, and the manifests of packages further down as well. */
const STATEMENT_FILE =
  /^(?:readme(?:\.(?:md|rst|txt|org|adoc))?|debian\/copyright|dockerfile|description|pkgbuild|citation\.cff|codemeta\.json|\.goreleaser\.ya?ml|snapcraft\.yaml|publiccode\.yml|galaxy\.yml)$/i;
const MANIFEST =
  /^(?:package\.json|cargo\.toml|pyproject\.toml|setup\.(?:py|cfg)|meson\.build|composer\.json|chart\.ya?ml|pom\.xml|mix\.exs|conanfile\.py|vcpkg\.json|dune-project|directory\.build\.props|[\w.-]{1,60}\.(?:gemspec|nuspec|csproj|spec|cabal|opam|rockspec|podspec|nimble))$/i;
const MAXIMUM_MANIFEST_DEPTH = 4;
/** As `libbpf` installs them, and as they are copied. */
const LIBBPF_HEADER = /(?:^|\/)bpf\/(?:bpf|btf|libbpf\w{0,20})\.h$/;
const SOURCE_FILE =
  /\.(?:c|h|cc|cpp|hpp|go|rs|py|java|kt|js|jsx|ts|tsx|rb|php|lua|sh|zig|cs|swift|scala|ex|hs|ml|bt)$/i;

/** Whether a path is a licence text of the project's own, and over what it stands; undefined: it is none. */
export function licenceFileKind(path: string): LicenceFileKind | undefined {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  if (slash < 0) return isLicenceName(name) || isSpdxFileName(name) ? 'root' : undefined;
  const isText = IN_TEXTS_FOLDER.test(path);
  // Trees hold up to 100,000 paths, nearly all of them are ruled out here.
  if (!isText && !isLicenceName(name)) return undefined;
  const folders = path.slice(0, slash).split('/');
  if (isPage(folders, name)) return undefined;
  if (isText && !isLicenceText(folders, name)) return undefined;
  if (isText) return isReuseText(path) || NAMES_A_LICENCE.test(name) ? 'texts' : 'part';
  return folders.some((folder) => FOREIGN_FOLDER.test(folder) || TEXTS_FOLDER.test(folder))
    ? undefined
    : 'part';
}

/** Below `LICENSES/` stand the project's own; folders of other names also gather those of what it contains. */
export function isReuseText(path: string): boolean {
  return path.startsWith(`${REUSE_FOLDER}/`);
}

/** Where companies keep what is not open. */
export function isLikelyRestricted(path: string): boolean {
  return path.split('/').some((folder) => LIKELY_RESTRICTED.test(folder));
}

/** `.reuse/dep5`, `REUSE.toml` and a root `NOTICE` say which licence covers which part. */
export function isLicenceMap(path: string): boolean {
  return REUSE_FILE.test(path) || ROOT_NOTICE.test(path);
}

/** README and package manifests, which name a licence in passing. */
export function isLicenceStatement(path: string): boolean {
  if (STATEMENT_FILE.test(path)) return true;
  const folders = path.split('/');
  return (
    MANIFEST.test(folders.pop() ?? '') &&
    folders.length < MAXIMUM_MANIFEST_DEPTH &&
    !folders.some((folder) => FOREIGN_FOLDER.test(folder) || BESIDE_THE_PROJECT.test(folder))
  );
}

/** By its ending. */
export function isSourceFile(path: string): boolean {
  return SOURCE_FILE.test(path);
}

/**
 * The paths whose contents tell a project's licences, the most telling first, at most 44: the root's files, the
 * licence folder, the parts' own files (one of each name and size), and, where the root has none, what else says it.
 */
export function selectLicenceFiles(tree: Tree): readonly string[] {
  const files = tree.files.filter((file) => file.mode !== '160000' && (file.bytes ?? 0) <= MAXIMUM_BYTES);
  const byKind = Map.groupBy(files, (file) => licenceFileKind(file.path));
  const root = (byKind.get('root') ?? []).sort(byLength).slice(0, MAXIMUM_ROOT_FILES);
  const texts = (byKind.get('texts') ?? []).sort(byLength).slice(0, MAXIMUM_TEXTS);
  const parts = selectParts(byKind.get('part') ?? [], root);
  const maps = files.filter((file) => isLicenceMap(file.path));
  const statements = root.length > 0 ? [] : selectStatements(files);
  return [...root, ...maps, ...texts, ...parts, ...statements].map((file) => file.path);
}

/** A page of the documentation about licenses; the license of the documentation itself is spelled in capitals. */
function isPage(folders: readonly string[], name: string): boolean {
  return PAGE_NAME.test(name) && folders.some((folder) => DOCUMENTATION_FOLDER.test(folder));
}

function isLicenceName(name: string): boolean {
  return (
    (LICENCE_NAME.test(name) || ADDED_TERMS.test(name)) &&
    !NOT_A_TEXT.test(name) &&
    !THIRD_PARTY_NAME.test(name)
  );
}

function isSpdxFileName(name: string): boolean {
  return SPDX_FILE_NAME.test(name) && !NOT_A_TEXT.test(name);
}

/** Deeper down than this stand the texts of dependencies, sorted by where they come from. */
function isLicenceText(folders: readonly string[], name: string): boolean {
  const isNearby = folders.length === 1 || (folders.length === 2 && TEXTS_SUBFOLDER.test(folders[1] ?? ''));
  if (!isNearby || NOT_A_TEXT.test(name) || THIRD_PARTY_NAME.test(name)) return false;
  if (folders[0] === REUSE_FOLDER) return !/^(?:readme|\.)/i.test(name);
  return isLicenceName(name) || isSpdxFileName(name);
}

function contentsOf({ id, bytes }: TreeFile): string | number | undefined {
  return id ?? bytes;
}

/** A file of the same contents as another is its copy; where only its size is known, one of the same size is taken for it. */
function selectParts(parts: readonly TreeFile[], root: readonly TreeFile[]): readonly TreeFile[] {
  const seen = new Set(root.map(contentsOf));
  const distinct = parts.toSorted(byTelling).filter((file) => {
    if (root.length > 0 && IN_TEXTS_FOLDER.test(file.path)) return false;
    if (file.mode !== '120000' && seen.has(contentsOf(file))) return false;
    seen.add(contentsOf(file));
    return true;
  });
  return distinct.slice(0, MAXIMUM_PARTS);
}

function selectStatements(files: readonly TreeFile[]): readonly TreeFile[] {
  const sources = files.filter((file) => isSourceFile(file.path) && !isForeign(file.path));
  return [
    ...files
      .filter((file) => isLicenceStatement(file.path))
      .sort(byLength)
      .slice(0, MAXIMUM_STATEMENTS),
    ...sources.sort((a, b) => a.path.length - b.path.length).slice(0, MAXIMUM_SOURCES),
  ];
}

/** Stands in a folder of other people's files, or of files that exist to be tested or shown, or is copied as it is. */
export function isForeign(path: string): boolean {
  return (
    isCopiedHeader(path) ||
    LIBBPF_HEADER.test(path) ||
    path.split('/').some((folder) => FOREIGN_FOLDER.test(folder))
  );
}

function byTelling(a: TreeFile, b: TreeFile): number {
  return Number(isLikelyRestricted(b.path)) - Number(isLikelyRestricted(a.path)) || byLength(a, b);
}

function byLength(a: TreeFile, b: TreeFile): number {
  return depth(a.path) - depth(b.path) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

function depth(path: string): number {
  return path.split('/').length;
}
