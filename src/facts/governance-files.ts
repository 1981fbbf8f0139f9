import type { Tree } from './repository-facts.ts';

/** How a repository shows that others may take part. */
export type GovernanceKind =
  | 'contributing'
  | 'governance'
  | 'maintainers'
  | 'code-owners'
  | 'code-of-conduct'
  | 'adopters';

/**
 * GitHub's places for community health files, and what else projects use for them. One level below `docs/` is still
 * the project's own voice; deeper lie the parts' documents.
 */
const HEALTH_FOLDER =
  /^(?:(?:\.github|\.gitlab|docs?|community|contribution)\/(?:[^/]+\/)?|documentation\/(?:[^/]+\/){0,2})?[^/]+$/i;

/** Forms that GitHub shows for a new issue, discussion or pull request. */
const FORMS = /_template\//i;

/** A document or a file without an ending: no program is called that way by chance. */
const DOCUMENT = /(?:^[^.]+$)|\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|org|html|ya?ml|toml)$/i;

/** By name without ending, folded to lower case with one dash between words. */
const NAMES: readonly (readonly [GovernanceKind, ReadonlySet<string>])[] = [
  [
    'contributing',
    new Set(
      `contributing contribute contribution contributions contributing-guide contributing-guidelines
      contribution-guide contribution-guidelines how-to-contribute hacking submitting-patches developing
      development developer-guide`.split(/\s+/),
    ),
  ],
  ['governance', new Set(['governance', 'project-governance', 'charter', 'steering-committee'])],
  [
    'maintainers',
    new Set(['maintainers', 'maintainer', 'owners', 'owners-aliases', 'committers', 'reviewers']),
  ],
  ['code-owners', new Set(['codeowners'])],
  ['code-of-conduct', new Set(['code-of-conduct', 'codeofconduct', 'conduct'])],
  ['adopters', new Set(['adopters', 'users', 'used-by', 'who-uses', 'case-studies'])],
];

/** The texts that are read: the others count by being there. */
const READ_KINDS: ReadonlySet<GovernanceKind> = new Set(['contributing', 'governance', 'adopters']);
/** The root, `.github/` and `docs/` hold one each at most; more of them are translations. */
const MAX_READ = 12;

/** What a path says by its name and place, or undefined. */
export function governanceKindOf(path: string): GovernanceKind | undefined {
  if (!HEALTH_FOLDER.test(path) || FORMS.test(path)) return undefined;
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (!DOCUMENT.test(file)) return undefined;
  const name = file
    .replace(/\.[^.]*$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replaceAll(/[\s_.-]+/g, '-');
  return NAMES.find(([, names]) => names.has(name))?.[0];
}

/** The governance documents worth reading, those nearest to the root first. */
export function selectGovernanceFiles(tree: Tree): readonly string[] {
  return tree.files
    .filter(({ path, mode, bytes }) => {
      const kind = mode === '160000' || bytes === 0 ? undefined : governanceKindOf(path);
      return kind !== undefined && READ_KINDS.has(kind);
    })
    .map(({ path }) => path)
    .toSorted((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b))
    .slice(0, MAX_READ);
}
