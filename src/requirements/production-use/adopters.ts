import { sectionsOf } from '../../facts/document-sections.ts';
import { governanceKindOf } from '../../facts/governance-files.ts';
import { readmeOf } from '../../facts/readme.ts';
import { referencesIn } from '../../facts/references.ts';
import type { Reference } from '../../facts/references.ts';
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

const SECTION =
  /\b(?:adopters|users|used by|who(?:['’]s| is)? us(?:es|ing)|case studies|customers|in production|in the wild|trusted by)\b|用户|采用|导入企業/i;
/** The first row of a table and its rule name the columns; a bullet or another row names somebody. */
const ITEM = /^\s{0,6}(?:[-*+]\s+|\|)\s*\**\[?[\p{L}\p{N}]/u;
/** Many show their users by their logos. */
const LOGO = /!\[[^\]\n]{2,100}\]\(|<img\b[^>\n]{0,300}\balt="[^"\n]{2,100}"/gi;
const MAX_LINES = 2000;

/** The lists of adopters that were read, the empty ones left out. */
export function adoptersLists(repository: RepositoryFacts): readonly AdoptersList[] {
  const files = Object.entries(repository.files).flatMap(([path, content]): readonly AdoptersList[] =>
    content.status === 'known' && governanceKindOf(path) === 'adopters'
      ? [parseList(path, content.value)]
      : [],
  );
  const readme = readmeOf(repository);
  const section = sectionsOf(readme?.text ?? '').find(({ heading }) => SECTION.test(heading));
  const inReadme =
    readme === undefined || section === undefined
      ? []
      : [{ ...parseList(readme.path, section.body), heading: section.heading }];
  return [...files, ...inReadme].filter(({ references, names }) => references.length + names > 0);
}

function parseList(path: string, text: string): AdoptersList {
  const lines = text.split('\n').slice(0, MAX_LINES);
  const items = lines.filter((line) => ITEM.test(line.slice(0, 200)));
  const isTable = lines.some(
    (line) => /^\s*\|?[\s:|-]*-{3,}[\s:|-]*$/.test(line.slice(0, 500)) && line.includes('|'),
  );
  const logos = lines.join('\n').match(LOGO) ?? [];
  const names = Math.max(0, items.length - (isTable ? 1 : 0), logos.length);
  return { path, references: referencesIn(text), names };
}
