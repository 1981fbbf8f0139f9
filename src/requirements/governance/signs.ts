import { sectionsOf } from '../../facts/document-sections.ts';
import { valueOf } from '../../facts/fact.ts';
import { type GovernanceKind, governanceKindOf } from '../../facts/governance-files.ts';
import { type Readme, readmeOf } from '../../facts/readme.ts';
import type { RepositoryFacts, RepositoryMetadata } from '../../facts/repository-facts.ts';
import { addressesIn } from '../../facts/web-addresses.ts';
import { type Message, message } from '../../messages/message.ts';
import { SEARCHED, foundationIn, trackerIn } from './words.ts';

/** One sign that others may take part, and which of the three parts of the requirement it serves. */
export interface GovernanceSign {
  readonly part: 'tracker' | 'contributing' | 'stewardship';
  readonly statement: Message;
  readonly url?: string;
}

const PART_OF: Readonly<Record<Exclude<GovernanceKind, 'adopters'>, GovernanceSign['part']>> = {
  contributing: 'contributing',
  governance: 'stewardship',
  maintainers: 'stewardship',
  'code-owners': 'stewardship',
  'code-of-conduct': 'stewardship',
};

const CONTRIBUTING_HEADING =
  /\bcontribut(?:e|es|ing|ions?)\b|contributors?[’']? guide|for contributors|how to help|get(?:ting)? involved|hacking|submitting (?:patches|changes)|pull requests|参与|贡献|貢献|コントリビュ|기여|beitrag|contribuir|contribuer|вклад|michango|kuchangia/i;
const STEWARDSHIP_HEADING = /governance|maintainers|code of conduct|steering|治理|维护者|行为准则/i;

/** What the repository, its README and its owner's `.github` repository show, one sign of a kind. */
export function governanceSignsOf(
  repository: RepositoryFacts,
  metadata: RepositoryMetadata,
  entryLinks: readonly string[],
): readonly GovernanceSign[] {
  const readme = readmeOf(repository);
  const { file: blob } = addressesIn(metadata);
  return [
    ...trackerSigns(metadata, { readme, entryLinks }, blob),
    ...fileSigns(repository, blob),
    ...readmeSigns(readme, metadata, blob),
    ...ownerSigns(repository, metadata),
  ];
}

function trackerSigns(
  metadata: RepositoryMetadata,
  { readme, entryLinks }: { readonly readme: Readme | undefined; readonly entryLinks: readonly string[] },
  blob: (path: string) => string,
): readonly GovernanceSign[] {
  const { home, issues } = addressesIn(metadata);
  if (metadata.hasIssues)
    return [{ part: 'tracker', statement: message('governance.issues-open', {}), url: issues }];
  const elsewhere = readme === undefined ? undefined : trackerIn(readme.text);
  if (readme !== undefined && elsewhere !== undefined) {
    const statement = message('governance.tracker-elsewhere', { words: elsewhere });
    return [{ part: 'tracker', statement, url: blob(readme.path) }];
  }
  if (metadata.hasDiscussions) {
    const statement = message('governance.discussions-open', {});
    return [{ part: 'tracker', statement, url: `${home}/discussions` }];
  }
  const words = entryLinks.find((link) => trackerIn(link) !== undefined);
  return words === undefined
    ? []
    : [{ part: 'tracker', statement: message('governance.tracker-in-entry', { words }) }];
}

/** The file of each kind that lies nearest to the root. */
function fileSigns(repository: RepositoryFacts, blob: (path: string) => string): readonly GovernanceSign[] {
  const nearest = new Map<GovernanceKind, string>();
  for (const { path, mode } of valueOf(repository.tree)?.files ?? []) {
    const kind = mode === '160000' ? undefined : governanceKindOf(path);
    if (kind === undefined) continue;
    const known = nearest.get(kind);
    if (known === undefined || depthOf(path) < depthOf(known)) nearest.set(kind, path);
  }
  return [...nearest].flatMap(([kind, path]): readonly GovernanceSign[] =>
    kind === 'adopters'
      ? []
      : [{ part: PART_OF[kind], statement: message('governance.file', { path }), url: blob(path) }],
  );
}

function depthOf(path: string): number {
  return path.split('/').length;
}

function readmeSigns(
  readme: Readme | undefined,
  { nameWithOwner }: RepositoryMetadata,
  blob: (path: string) => string,
): readonly GovernanceSign[] {
  if (readme === undefined) return [];
  const signs: GovernanceSign[] = [];
  const url = blob(readme.path);
  const sections = sectionsOf(readme.text).filter(({ body }) => body.trim() !== '');
  const contributing = sections.find(({ heading }) => CONTRIBUTING_HEADING.test(heading));
  if (contributing !== undefined) {
    const statement = message('governance.readme-section', { heading: contributing.heading });
    signs.push({ part: 'contributing', statement, url });
  }
  const guide = contributing === undefined ? guideIn(readme.text) : undefined;
  if (guide !== undefined) {
    signs.push({ part: 'contributing', statement: message('governance.readme-link', {}), url: guide });
  }
  const stewardship = sections.find(({ heading }) => STEWARDSHIP_HEADING.test(heading));
  if (stewardship !== undefined) {
    const statement = message('governance.readme-section', { heading: stewardship.heading });
    signs.push({ part: 'stewardship', statement, url });
  }
  const foundation = foundationIn(readme.text, nameWithOwner);
  if (foundation !== undefined) {
    signs.push({ part: 'stewardship', statement: message('governance.foundation', { foundation }), url });
  }
  return signs;
}

/** The site to which a README's link on contributing leads. */
function guideIn(text: string): string | undefined {
  const links = text.slice(0, SEARCHED).matchAll(/\[([^\][]{1,80})\]\((https?:\/\/[^)\s]{1,300})\)/g);
  for (const [, words = '', url] of links) if (CONTRIBUTING_HEADING.test(words)) return url;
  return undefined;
}

function ownerSigns(repository: RepositoryFacts, metadata: RepositoryMetadata): readonly GovernanceSign[] {
  const [owner = ''] = metadata.nameWithOwner.split('/');
  const files = Object.entries(valueOf(repository.ownerHealthFiles) ?? {});
  const signs = files.flatMap(([path, text]): readonly GovernanceSign[] => {
    const kind = text.trim() === '' ? undefined : governanceKindOf(path);
    if (kind === undefined || kind === 'adopters') return [];
    const statement = message('governance.owner-file', { owner, path });
    return [{ part: PART_OF[kind], statement, url: `https://github.com/${owner}/.github/blob/HEAD/${path}` }];
  });
  return signs.filter((sign, index) => signs.findIndex(({ part }) => part === sign.part) === index);
}
