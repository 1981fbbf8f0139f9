import type { CoreTechnology } from './core-technology.ts';
import { type Dependency, isManifest, parseDependencies } from './dependencies.ts';
import { pathRoles } from './source-paths.ts';
import { valueOf } from './fact.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import { sourceTexts } from './source-texts.ts';

/** What the manifests that were read say, tests, examples and vendored folders left out. */
export function dependenciesOf(repository: RepositoryFacts): readonly Dependency[] {
  const roleOf = pathRoles();
  const { textOf } = sourceTexts(repository);
  const { texts = {} } = valueOf(repository.archive) ?? {};
  return Object.keys({ ...repository.files, ...texts }).flatMap((path) =>
    isManifest(path) && roleOf(path) === 'own' ? parseDependencies(path, textOf(path) ?? '') : [],
  );
}

/** Direct dependencies on libraries of the core technology, each name once; a module of the repository itself is none. */
export function coreDependenciesOf(repository: RepositoryFacts, core: CoreTechnology): readonly Dependency[] {
  const found = new Map<string, Dependency>();
  const self = repository.asked.toLowerCase();
  const [, ownName = self] = self.split('/');
  for (const dependency of dependenciesOf(repository)) {
    const name = dependency.name.toLowerCase();
    if (found.has(name) || name.includes(self) || name === ownName) continue;
    const library = core.libraryOf(dependency);
    if (library === undefined || isOwnModule(dependency, repository)) continue;
    found.set(name, { ...dependency, name: library });
  }
  for (const { path } of valueOf(repository.tree)?.files ?? []) {
    const name = core.copiedLibraryOf(path);
    if (name === undefined) continue;
    found.set(name, { name, path, kind: 'copy' });
    break;
  }
  return [...new Map([...found.values()].map((each) => [each.name.toLowerCase(), each])).values()];
}

/** Maven and Cargo name a project's own modules like any others; their folders tell them. */
function isOwnModule({ name, path }: Dependency, { tree }: RepositoryFacts): boolean {
  const files = valueOf(tree)?.files ?? [];
  if (path.endsWith('pom.xml')) return files.some((file) => `/${file.path}`.includes(`/${name}/`));
  if (!/cargo\.toml$/i.test(path)) return false;
  const roleOf = pathRoles();
  const manifest = `/${name}/Cargo.toml`;
  return files.some((file) => `/${file.path}`.endsWith(manifest) && roleOf(file.path) !== 'vendored');
}
