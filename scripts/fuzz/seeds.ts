import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListFormat } from '../../src/landscape/list-definition.ts';
import { writeList } from '../../test/support/list-texts.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** The files of the golden pull requests and worlds that the mutations begin with. */
export interface Seeds {
  readonly lists: Readonly<Record<ListFormat, readonly string[]>>;
  readonly registries: readonly string[];
  readonly configurations: readonly string[];
  readonly comments: readonly string[];
}

function textsOf(pattern: string): readonly string[] {
  const texts = globSync(pattern, { cwd: FIXTURES }).sort();
  return [...new Set(texts.map((path) => readFileSync(join(FIXTURES, path), 'utf8')))];
}

function written(format: ListFormat): string {
  return writeList(format, [
    { name: 'pwru', url: 'https://github.com/cilium/pwru', description: 'Traces packets in the kernel.' },
    { name: 'bpftop', url: 'https://github.com/Netflix/bpftop', description: 'Shows running programs.' },
  ]);
}

export function readSeeds(): Seeds {
  return {
    lists: {
      json: [written('json'), ...textsOf('**/data/pages/**/*.json')],
      javascript: [written('javascript'), ...textsOf('**/data/pages/**/*.js')],
      jsx: [written('jsx'), ...textsOf('**/ebpf-libraries.jsx')],
      landscape2: [written('landscape2'), ...textsOf('**/landscape.yml')],
      markdown: [written('markdown'), ...textsOf('**/README.md')],
      yaml: [written('yaml'), ...textsOf('**/plugins/*.yaml')],
    },
    registries: textsOf('**/project-card.jsx'),
    configurations: [CONFIGURATION, ...textsOf('**/.github/landscape-reviewer.yml')],
    comments: COMMENTS,
  };
}

const CONFIGURATION = `# Every part of it
preset: ebpf.io
lists:
  - path: data/{emerging,major}.json
    format: json
    logos: { folder: logos, registry: card.jsx }
requirements:
  maturity: required
  maintained: { level: advice, commitDays: 60, releaseDays: 90, staleDays: 200 }
entryChecks: { position: off, text: notice }
labels:
  prefix: "list/"
  names: { ready: go, major: big }
language: auto
checkLinks: false
nextSteps:
  text: "Wait for the meeting."
  url: https://ebpf.io/
commands: { recheck: none, accept: maintain }
`;

const COMMENTS = [
  '/landscape recheck',
  'Thanks!\n\n/landscape accept open-source for pwru because the license is in another file\n',
  '> /landscape hold because quoted\n\n```\n/landscape resume\n```\n\n/landscape help\n',
  '/landscape decline production-use because of "reasons"\n/landscape reset contributors\n/landscape language sw',
  '<details>\n\n    /landscape explain maturity\n\n</details>\n<!-- /landscape recheck -->',
];
