import { valueOf } from './fact.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import { linkTarget } from './symbolic-link.ts';

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
      const text = content.status === 'known' ? behindLink(repository, path, content.value) : '';
      if (text.trim() !== '') return { path, text };
    }
  }
  return undefined;
}

/** Empty where a link leads to what was not read. */
function behindLink({ tree, files }: RepositoryFacts, path: string, text: string): string {
  const whole = valueOf(tree);
  const target = whole === undefined ? undefined : linkTarget(whole, path, text);
  if (target === undefined) return text;
  const content = Object.hasOwn(files, target) ? files[target] : undefined;
  return content?.status === 'known' ? content.value : '';
}
