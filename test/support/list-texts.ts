import type { ParsedList } from '../../src/landscape/entry.ts';
import { parseList } from '../../src/landscape/parse-list.ts';
import type { ListDefinition, ListFormat } from '../../src/landscape/list-definition.ts';

export interface WrittenEntry {
  readonly name: string;
  readonly url: string;
  readonly description: string;
}

/** A definition of a list in this format, with nothing special about it. */
export function aDefinition(format: ListFormat): ListDefinition {
  const tier = format === 'landscape2' ? 'by-project-field' : 'by-file-name';
  return { path: `emerging.${format}`, format, tier, family: 'applications', order: 'none' };
}

export function parsedAs(format: ListFormat, text: string): ParsedList {
  return parseList(`emerging.${format}`, aDefinition(format), text);
}

const WRITERS: Readonly<Record<ListFormat, (entry: WrittenEntry) => string>> = {
  json: ({ name, url, description }) =>
    JSON.stringify({ name, description, urls: [{ label: 'GitHub', url }] }, null, 2),
  javascript: ({ name, url, description }) =>
    `{ name: ${JSON.stringify(name)}, description: ${JSON.stringify(description)}, urls: [{ label: 'GitHub', url: ${JSON.stringify(url)} }] }`,
  jsx: ({ name, url, description }) =>
    `{ name: ${JSON.stringify(name)}, linkUrl: ${JSON.stringify(url)}, logo: someLogo, description: ${JSON.stringify(description)} }`,
  landscape2: ({ name, url, description }) =>
    `name: ${JSON.stringify(name)}\n            description: ${JSON.stringify(description)}\n            repo_url: ${JSON.stringify(url)}\n            project: sandbox`,
  markdown: ({ name, url, description }) =>
    `- [${inMarkdown(name)}](<${inMarkdown(url)}>) - ${inMarkdown(description)}`,
  yaml: ({ name, url, description }) =>
    `name: ${JSON.stringify(name)}\n  description: ${JSON.stringify(description)}\n  repository: ${JSON.stringify(url)}`,
};

const FRAMES: Readonly<Record<ListFormat, (entries: readonly string[]) => string>> = {
  json: (entries) => `[\n${entries.join(',\n')}\n]\n`,
  javascript: (entries) => `const list = [\n${entries.join(',\n')}\n];\n\nexport default list;\n`,
  jsx: (entries) =>
    `import someLogo from './images/some.svg';\nconst items = [{ name: 'C', icon: { src: CIcon, width: 1 }, list: [\n${entries.join(',\n')}\n] }];\nexport const List = () => <ul>{items.map(({ name }) => <li>{name}</li>)}</ul>;\n`,
  landscape2: (entries) =>
    `categories:\n  - name: Tools\n    subcategories:\n      - name: Tracing\n        items:\n${entries.map((entry) => `          - ${entry}\n`).join('')}`,
  markdown: (entries) => `# Tools\n\n## Tracing\n\n${entries.map((entry) => `${entry}\n`).join('')}`,
  yaml: (entries) => (entries.length === 0 ? '[]\n' : entries.map((entry) => `- ${entry}\n`).join('')),
};

/** A text of one line in which nothing is markup. */
function inMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

/** One entry's own source, as its range should cut it out. */
function writeEntry(format: ListFormat, entry: WrittenEntry): string {
  return WRITERS[format](entry);
}

/** A list file around sources of entries. */
export function frameEntries(format: ListFormat, sources: readonly string[]): string {
  return FRAMES[format](sources);
}

export function writeList(format: ListFormat, entries: readonly WrittenEntry[]): string {
  return frameEntries(
    format,
    entries.map((entry) => writeEntry(format, entry)),
  );
}
