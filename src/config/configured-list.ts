import { z } from 'zod';
import { ASKED_KINDS, ENTRY_SHAPES } from '../landscape/entry-layout.ts';
import { LIST_FORMAT_NAMES } from '../landscape/list-definition.ts';
import { SEVERITIES } from '../vocabulary/judgement.ts';

export const MAX_LISTS = 100;
const MAX_KEYS = 50;

/** From the repository's root; a slash in front says the same. */
export const repositoryPath = z
  .string()
  .overwrite((text) => text.replace(/^\.?\//u, ''))
  .min(1)
  .max(500);

/** One of these words, which may be left out. */
export function choice<Value extends string>(values: readonly Value[], about: string) {
  return z.enum(values).exactOptional().describe(about);
}

/** A yes or no, which may be left out. */
export function yesOrNo(about: string) {
  return z.boolean().exactOptional().describe(about);
}

/** A key of an entry; dots lead into groups. */
const key = z.string().min(1).max(100);
const keys = z.array(key).min(1).max(MAX_KEYS);

const entries = z
  .strictObject({
    each: choice(
      ENTRY_SHAPES,
      'What an entry is: an `object`, which is the default, a `text` (an address, or `owner/name` on GitHub), or the `file`.',
    ),
    at: key
      .exactOptional()
      .describe('Under which key of the file the list stands, where the file is not the list.'),
    name: key.exactOptional().describe('Where the name stands; `name` unless said.'),
    repository: key
      .exactOptional()
      .describe(
        'Where the repository stands, as an address or as `owner/name` on GitHub; `repository` unless said.',
      ),
    description: key.exactOptional().describe('Where the description stands; `description` unless said.'),
    logo: key.exactOptional().describe('Where the file of the logo stands, which lies in `logos.folder`.'),
    links: keys.exactOptional().describe('Further fields that hold an address each.'),
    required: keys
      .exactOptional()
      .describe('The fields without which an entry is refused; the name is always one.'),
    kinds: z
      .record(key, z.enum(ASKED_KINDS))
      .exactOptional()
      .describe(
        `What has to stand in a field: ${ASKED_KINDS.map((kind) => `\`${kind}\``).join(', ')}. A \`repository\` is \`owner/name\`.`,
      ),
  })
  .exactOptional()
  .describe(
    'What the entries look like, in `json`, `javascript` and `yaml`; of `markdown`, `required` alone is heeded. A dot in a key leads into a group: `spec.homepage`. Without it, JSON and JavaScript hold the cards of ebpf.io.',
  );

export const ConfiguredList = z.strictObject({
  path: repositoryPath.describe('Path in the repository; `{a,b}` and `*` within a segment are wildcards.'),
  format: z.enum(LIST_FORMAT_NAMES).describe('How the entries are written down.'),
  tier: z
    .enum(['emerging', 'major', 'none', 'by-file-name', 'by-project-field'])
    .default('by-file-name')
    .describe(
      '`by-file-name`: a file called `major` is Major. `by-project-field`: landscape2’s `project`, of which graduated and incubating are Major. `none`: the list has no tiers.',
    ),
  family: z.string().min(1).max(50).default('landscape').describe('Lists of one family share their names.'),
  order: z
    .enum(['stars', 'name', 'none'])
    .default('none')
    .describe('What the list is kept in order of; `name` is within each category.'),
  projects: z
    .array(z.string().min(1).max(200))
    .max(MAX_LISTS)
    .exactOptional()
    .describe(
      'Of `landscape2` and `markdown`: the categories or sections, or `category / subcategory`, whose entries are projects, so that the requirements are asked of them. By default an entry with a `repo_url` or a `project` is one, and in Markdown what leads to GitHub.',
    ),
  oneCategory: yesOrNo('Whether an entry in a second category is a warning; it is advice otherwise.'),
  logos: z
    .strictObject({
      folder: repositoryPath.describe('Where the logo files lie.'),
      registry: repositoryPath.exactOptional().describe('The module that imports and registers them.'),
      texts: choice(
        SEVERITIES,
        'What a text in a logo is that is not made of shapes, and looks different without its font: advice, a `notice`, by default.',
      ),
    })
    .exactOptional()
    .describe('Where the logos of the list are.'),
  entries,
});

export type ConfiguredList = z.infer<typeof ConfiguredList>;
