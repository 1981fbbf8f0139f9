import type { RepositoryFacts } from './repository-facts.ts';

export interface Readme {
  readonly path: string;
  readonly text: string;
}

/** Where GitHub looks for a README, first found first. */
const FOLDERS = ['.github/', '', 'docs/'];

const README = /^readme(?:\.(?:md|markdown|mdx|rst|adoc|asciidoc|org|txt|textile))?$/i;

/** The README that GitHub shows for the repository, if its text was read. */
export function readmeOf(repository: RepositoryFacts): Readme | undefined {
  for (const folder of FOLDERS) {
    for (const [path, content] of Object.entries(repository.files)) {
      if (!path.startsWith(folder) || !README.test(path.slice(folder.length))) continue;
      if (content.status === 'known' && content.value.trim() !== '') return { path, text: content.value };
    }
  }
  return undefined;
}
