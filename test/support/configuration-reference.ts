import {
  CONFIGURATION_SCHEMA,
  type SchemaNode,
  objectIn,
  scalarIn,
} from '../../src/config/configuration-schema.ts';
import { CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import { PRESETS } from '../../src/config/presets.ts';

/** The two ends between which the reference stands in a page of Markdown. */
const START = '<!-- configuration:start -->';
const END = '<!-- configuration:end -->';

/** Pages that hold the table, and the schema for editors; both come from what the program itself parses with. */
export const REFERENCE_PAGE = 'docs/configuration.md';
export const SCHEMA_FILE = 'docs/configuration.schema.json';
/** To be added to the catalogue of https://www.schemastore.org, whose schemas editors find by a file's name. */
export const CATALOG_FILE = 'docs/schemastore.json';
/** The package holds the file, and this address serves what packages hold. */
export const SCHEMA_ADDRESS = `https://unpkg.com/landscape-reviewer/${SCHEMA_FILE}`;
/** The first line of every example; editors with a YAML language server complete and check by it. */
export const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`;

/** The JSON Schema with the preset's values as defaults. */
export function renderSchema(): object {
  const { $schema, ...schema } = withDefaults(CONFIGURATION_SCHEMA, []) as SchemaNode & { $schema?: string };
  return { $schema, $id: SCHEMA_ADDRESS, title: 'Landscape reviewer configuration', ...schema };
}

export function renderCatalogEntry(): object {
  return {
    name: 'Landscape reviewer',
    description: 'Configuration of the landscape reviewer, which reviews the pull requests of a landscape',
    fileMatch: [CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH].map((path) => `**/${path}`),
    url: SCHEMA_ADDRESS,
  };
}

/** The page with the reference table between its markers. */
export function fillReference(page: string): string {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`the page has no ${START} … ${END}`);
  return `${before}${START}\n\n${renderTable()}\n\n${END}${after}`;
}

/** One row a key, in the order of the schema. */
function renderTable(): string {
  const rows = rowsOf(withDefaults(CONFIGURATION_SCHEMA, []), '');
  return ['| key | value | default | what it does |', '|---|---|---|---|', ...rows].join('\n');
}

type Value = NonNullable<SchemaNode['default']>;

/** What the preset `ebpf.io` says, by the key of the file; what it leaves to the program is not there. */
function presetValues(): ReadonlyMap<string, Value> {
  const { commands, labels, ...preset } = PRESETS['ebpf.io'];
  // Where nobody describes one, there is none.
  const { core: _, ...requirements } = preset.requirements;
  const { core: __, ...thresholds } = preset.thresholds;
  const { preset: name, mode, language, checkLinks, audit, dashboard } = preset;
  const { needsMaintainerConclusion, unrelated } = preset;
  return new Map<string, Value>([
    ...Object.entries({
      preset: name,
      mode,
      language,
      checkLinks,
      audit: audit.every,
      'audit.every': 'quarterly',
      'audit.pullRequests': audit.pullRequests,
      dashboard,
      needsMaintainerConclusion,
      unrelated,
    }),
    ...Object.entries(requirements).map(([id, level]) => [`requirements.${id}`, level] as const),
    ...Object.entries(thresholds).flatMap(([id, values]) =>
      Object.entries<number | string>({ ...values }).map(
        ([key, value]) => [`requirements.${id}.${key}`, value] as const,
      ),
    ),
    ...Object.entries(commands).map(([command, role]) => [`commands.${command}`, role] as const),
    ['labels.prefix', labels.ready.replace(/ready$/u, '')],
    ...Object.entries(labels).map(([role, label]) => [`labels.names.${role}`, label] as const),
  ]);
}

function withDefaults(node: SchemaNode, path: readonly string[]): SchemaNode {
  const value = presetValues().get(path.join('.'));
  const { properties, anyOf } = node;
  return {
    ...node,
    ...(value === undefined ? {} : { default: value }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, inner]) => [key, withDefaults(inner, [...path, key])]),
          ),
        }),
    ...(anyOf === undefined
      ? {}
      : { anyOf: anyOf.map((one) => (one.properties === undefined ? one : withDefaults(one, path))) }),
  };
}

function rowsOf(node: SchemaNode, prefix: string): readonly string[] {
  return Object.entries(objectIn(node)?.properties ?? {}).flatMap(([name, inner]) => {
    const key = `${prefix}${name}`;
    // What a requirement's level is stands at the requirement already.
    if (key.startsWith('requirements.') && name === 'level') return [];
    const items = inner.items === undefined ? [] : rowsOf(inner.items, `${key}[].`);
    return [rowOf(key, inner), ...rowsOf(inner, `${key}.`), ...items];
  });
}

function rowOf(key: string, node: SchemaNode): string {
  const { description = '', default: value } = node;
  const shown = value === undefined ? '' : `\`${value}\``;
  return `| \`${key}\` | ${valueOf(node)} | ${shown} | ${description} |`;
}

function valueOf(node: SchemaNode): string {
  const wanted = scalarIn(node);
  if (wanted.enum !== undefined) return wanted.enum.map((each) => `\`${each}\``).join(', ');
  switch (wanted.type) {
    case 'integer':
      return `a number from ${wanted.minimum} to ${wanted.maximum}`;
    case 'boolean':
      return '`true`, `false`';
    case 'string':
      return wanted.format === 'uri' ? 'an https address' : 'text';
    case 'array':
      return 'a list';
    default:
      return 'a group';
  }
}
