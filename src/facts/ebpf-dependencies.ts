import { isManifest, parseDependencies } from './dependencies.ts';
import type { Dependency } from './dependencies.ts';
import { pathRoles } from './ebpf-paths.ts';
import { valueOf } from './fact.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import { sourceTexts } from './source-texts.ts';

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
const CLASSIC = /seccomp|pcap|kafel/i;

/** What the manifests that were read say, tests, examples and vendored folders left out. */
export function dependenciesOf(repository: RepositoryFacts): readonly Dependency[] {
  const roleOf = pathRoles();
  const { textOf } = sourceTexts(repository);
  const { texts = {} } = valueOf(repository.archive) ?? {};
  return Object.keys({ ...repository.files, ...texts }).flatMap((path) =>
    isManifest(path) && roleOf(path) === 'own' ? parseDependencies(path, textOf(path) ?? '') : [],
  );
}

/** Direct dependencies on eBPF libraries, each name once; a module of the repository itself is none. */
export function ebpfDependenciesOf(repository: RepositoryFacts): readonly Dependency[] {
  const found = new Map<string, Dependency>();
  const self = repository.asked.toLowerCase();
  const [, ownName = self] = self.split('/');
  for (const dependency of dependenciesOf(repository)) {
    const name = dependency.name.toLowerCase();
    if (found.has(name) || CLASSIC.test(name) || name.includes(self) || name === ownName) continue;
    const library = BUILD_FILE.test(dependency.path) ? BUILD_LIBRARY : EBPF_LIBRARY;
    if (isOwnModule(dependency, repository)) continue;
    if (library.test(dependency.kind === 'submodule' ? (name.split('/').at(-1) ?? name) : name))
      found.set(name, { ...dependency, name: libraryName(dependency.name) });
  }
  const copied = valueOf(repository.tree)?.files.find(({ path }) => COPIED.test(path));
  if (copied !== undefined) found.set('libbpf', { name: 'libbpf', path: copied.path, kind: 'dependency' });
  return [...new Map([...found.values()].map((each) => [each.name.toLowerCase(), each])).values()];
}

/** Maven names a project's own modules like any other; their folders tell them. */
function isOwnModule({ name, path }: Dependency, { tree }: RepositoryFacts): boolean {
  if (!path.endsWith('pom.xml')) return false;
  return (valueOf(tree)?.files ?? []).some((file) => `/${file.path}`.includes(`/${name}/`));
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
