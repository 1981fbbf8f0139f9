import type { ListFormat } from '../landscape/list-definition.ts';

/** What kind of value a field holds. `anything`: a component's own affair. */
export type FieldKind = 'text' | 'count' | 'links' | 'list' | 'yes-or-no' | 'group' | 'anything';

/** Entries of the applications and infrastructure lists; `githubStars` in the applications only. */
const CARD_FIELDS = {
  logoUrl: 'text',
  name: 'text',
  logoName: 'text',
  title: 'text',
  description: 'text',
  urls: 'links',
  githubStars: 'count',
} as const satisfies Record<string, FieldKind>;

/** Libraries in a component file. */
const LIBRARY_FIELDS = {
  name: 'text',
  linkUrl: 'text',
  logo: 'anything',
  description: 'anything',
} as const satisfies Record<string, FieldKind>;

/** Items of landscape2's data file (its JSON schema, docs/config/schema/data.schema.json), and landscapeapp's older keys. */
const LANDSCAPE2_FIELDS = {
  item: 'anything',
  name: 'text',
  homepage_url: 'text',
  logo: 'text',
  description: 'text',
  second_path: 'anything',
  project: 'text',
  joined: 'anything',
  repo_url: 'text',
  project_org: 'text',
  branch: 'text',
  license: 'text',
  additional_repos: 'list',
  crunchbase: 'text',
  twitter: 'text',
  url_for_bestpractices: 'text',
  enduser: 'yes-or-no',
  unnamed_organization: 'yes-or-no',
  organization: 'group',
  stock_ticker: 'anything',
  allow_duplicate_repo: 'yes-or-no',
  open_source: 'yes-or-no',
  extra: 'group',
} as const satisfies Record<string, FieldKind>;

/** The fields without which an entry of the format is none, whatever the list's other entries have. */
export const REQUIRED_FIELDS: Readonly<Record<ListFormat, readonly string[]>> = {
  json: ['name', 'title', 'description', 'urls'],
  javascript: ['name', 'title', 'description', 'urls'],
  jsx: ['name', 'linkUrl'],
  landscape2: ['name', 'homepage_url', 'logo'],
};

/** The known fields of a format's entries, in the usual order. */
export function fieldKindsOf(format: ListFormat): Readonly<Record<string, FieldKind>> {
  if (format === 'jsx') return LIBRARY_FIELDS;
  return format === 'landscape2' ? LANDSCAPE2_FIELDS : CARD_FIELDS;
}

export function isOfKind(value: unknown, kind: FieldKind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0;
    case 'list':
    case 'links':
      return Array.isArray(value);
    case 'yes-or-no':
      return typeof value === 'boolean';
    case 'group':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'anything':
      return true;
    default:
      return true;
  }
}
