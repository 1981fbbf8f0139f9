import { sectionsOf } from '../../facts/document-sections.ts';
import { governanceKindOf } from '../../facts/governance-files.ts';
import { readmeOf } from '../../facts/readme.ts';
import { type Reference, referencesIn } from '../../facts/references.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';

/** Where a project lists those who use it: a file of its own, or a section of its README. */
export interface AdoptersList {
  readonly path: string;
  /** Set for a README's section. */
  readonly heading?: string;
  readonly references: readonly Reference[];
  /** Named without an address. */
  readonly names: number;
}

/** "Notes for Windows users" and "Running in production" are for those who will be. */
const SECTION =
  /\badopters\b|^[^\p{L}\p{N}]*(?:(?:our|known|notable|public|current|production|some|selected|end|list of) ){0,3}(?:users|customers)[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?:[\w-]+ is )?(?:also |already )?(?:used|trusted) by\b|\bwho(?:['’]s| is)? (?:us|runn?)(?:es|s|ing)\b|\b(?:companies|organi[sz]ations|projects) (?:that use|using)\b|\bcase studies\b|\b(?:used|users|use) in production\b|^[^\p{L}\p{N}]*in production[^\p{L}\p{N}]*$|\bproduction us(?:e|ers|age)\b|\bin the wild\b|谁在(?:用|使用)|^[^\p{L}\p{N}]*(?:我们的|主要|典型|生产)?用户(?:列表|案例)?[^\p{L}\p{N}]*$|采用者|导入企業/iu;
/** A list of users lies at hand; deeper down, a document on them is about accounts. */
const ON_ACCOUNTS = /^docs?\/[^/]+\/|^documentation\//i;
/** Asks people to join the list. */
const INVITATION =
  /\b(?:pull requests?|prs?|if you|add (?:yourself|your|an?)|to be (?:listed|added)|please|feel free|let us know|sign(?:ed)?[ -]off)\b/i;
/** The first row of a table and its rule name the columns; a bullet or another row names somebody. */
const ITEM = /^\s{0,6}(?:[-*+]\s+|\|)\s*\**\[?[\p{L}\p{N}]/u;
/** Many show their users by their logos. */
const LOGO = /!\[[^\]\n]{2,100}\]\(|<img\b[^>\n]{0,300}\balt="[^"\n]{2,100}"/gi;
const MAX_LINES = 2000;

/** The lists of adopters that were read, the empty ones left out; `isForeign`: not the project's own site, nor nobody's. */
export function adoptersLists(
  repository: RepositoryFacts,
  isForeign: (reference: Reference) => boolean,
): readonly AdoptersList[] {
  const files = Object.entries(repository.files).flatMap(([path, content]): readonly AdoptersList[] =>
    content.status === 'known' && governanceKindOf(path) === 'adopters' && !ON_ACCOUNTS.test(path)
      ? [parseList(path, content.value)]
      : [],
  );
  const readme = readmeOf(repository);
  const section = sectionsOf(readme?.text ?? '').find(({ heading }) => SECTION.test(heading));
  const inReadme =
    readme === undefined || section === undefined
      ? []
      : [{ ...parseList(readme.path, section.body), heading: section.heading }];
  return [...files, ...inReadme]
    .map((list) => ({ ...list, references: list.references.filter(isForeign) }))
    .filter(({ references, names }) => references.length + names > 0);
}

function parseList(path: string, text: string): AdoptersList {
  const lines = text.split('\n').slice(0, MAX_LINES);
  const items = lines.filter((line) => ITEM.test(line.slice(0, 200)));
  const nearest = Math.min(...items.map(indentOf));
  const tables = lines.filter(
    (line) => /^\s*\|?[\s:|-]*-{3,}[\s:|-]*$/.test(line.slice(0, 500)) && line.includes('|'),
  );
  const logos = lines.join('\n').match(LOGO) ?? [];
  // What is set in belongs to the item above it.
  const named = items.filter((line) => indentOf(line) === nearest).length - tables.length;
  const told = lines.filter((line) => ITEM.test(line.slice(0, 200)) || !INVITATION.test(line.slice(0, 1000)));
  return { path, references: referencesIn(told.join('\n')), names: Math.max(0, named, logos.length) };
}

function indentOf(line: string): number {
  return line.search(/\S/);
}
