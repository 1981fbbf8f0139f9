import type { FieldRules } from './field-rule.ts';
import { LANDSCAPE2_RULES } from './formats/landscape2-fields.ts';
import type { ListFormat } from './list-definition.ts';

/** What kind of value a field holds. `anything`: a component's own affair. */
export type FieldKind = 'text' | 'count' | 'links' | 'anything';

/** Under which keys an entry says what every check asks for. */
export interface EntryFields {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  /** A list of `{ label, url }`. */
  readonly links?: string;
  /** Those that hold one address each, and lead to the project. */
  readonly addresses: readonly string[];
  /** The key, or the label of a link, under which the repository stands. */
  readonly repository: string;
  readonly logo?: string;
  /** Where the logo leads. */
  readonly logoAddress?: string;
  /** How many stars GitHub counts. */
  readonly stars?: string;
  /** How far the project is. */
  readonly stage?: string;
  /** Whether the repository is another entry's as well. */
  readonly sharesRepository?: string;
}

/** What the entries of a format look like, as data that every entry check goes by. */
export interface ListProfile {
  readonly fields: EntryFields;
  /**
   * How it is known what an entry has to have. `habits`: the fields below, and what the list's other entries have;
   * `rules`: what the published tool that reads the list refuses.
   */
  readonly schema:
    | {
        readonly by: 'habits';
        /** The known fields, in the usual order. */
        readonly kinds: Readonly<Record<string, FieldKind>>;
        /** Without these an entry is none, whatever the list's other entries have. */
        readonly required: readonly string[];
        /** A value can stand for any number of fields: `...base`. */
        readonly hasSpreads: boolean;
      }
    | { readonly by: 'rules'; readonly rules: FieldRules };
  /**
   * How an entry says where its repository is: by a link with a label, which a star update goes by; in a field, from
   * which a tool gathers what it shows; or by any link.
   */
  readonly repositoryBy: 'label' | 'field' | 'any-link';
  /** How an entry names its logo: as a module registers it, as its own component imports it, or by its file. */
  readonly logoBy: 'registry' | 'component' | 'file';
  /** How many characters there is room for. */
  readonly room: { readonly description?: number; readonly title?: number };
  /** Where a second entry of one project is a slip: anywhere in the family, or in the same group. */
  readonly isOnceIn: 'family' | 'group';
  /** Whether an entry can be something else than a project. */
  readonly hasOthers?: true;
}

/** Lengths of ebpf.io's own cards. */
const CARD_ROOM = { description: 500, title: 80 };

/** Entries of the applications and infrastructure lists; `githubStars` in the applications only. */
function cards(hasSpreads: boolean): ListProfile {
  return {
    fields: {
      name: 'name',
      title: 'title',
      description: 'description',
      links: 'urls',
      addresses: [],
      repository: 'GitHub',
      logo: 'logoName',
      logoAddress: 'logoUrl',
      stars: 'githubStars',
    },
    schema: {
      by: 'habits',
      kinds: {
        logoUrl: 'text',
        name: 'text',
        logoName: 'text',
        title: 'text',
        description: 'text',
        urls: 'links',
        githubStars: 'count',
      },
      required: ['name', 'title', 'description', 'urls'],
      hasSpreads,
    },
    repositoryBy: 'label',
    logoBy: 'registry',
    room: CARD_ROOM,
    isOnceIn: 'family',
  };
}

/** Libraries in a component file. */
const LIBRARIES: ListProfile = {
  fields: {
    name: 'name',
    description: 'description',
    addresses: ['linkUrl'],
    repository: 'linkUrl',
    logo: 'logo',
  },
  schema: {
    by: 'habits',
    kinds: { name: 'text', linkUrl: 'text', logo: 'anything', description: 'anything' },
    required: ['name', 'linkUrl'],
    hasSpreads: true,
  },
  repositoryBy: 'any-link',
  logoBy: 'component',
  room: CARD_ROOM,
  isOnceIn: 'family',
};

const ITEMS: ListProfile = {
  fields: {
    name: 'name',
    description: 'description',
    addresses: ['homepage_url', 'repo_url'],
    repository: 'repo_url',
    logo: 'logo',
    stage: 'project',
    sharesRepository: 'allow_duplicate_repo',
  },
  schema: { by: 'rules', rules: LANDSCAPE2_RULES },
  repositoryBy: 'field',
  logoBy: 'file',
  room: {},
  isOnceIn: 'group',
  hasOthers: true,
};

const PROFILES: Readonly<Record<ListFormat, ListProfile>> = {
  json: cards(false),
  javascript: cards(true),
  jsx: LIBRARIES,
  landscape2: ITEMS,
};

export function profileOf({ format }: { readonly format: ListFormat }): ListProfile {
  return PROFILES[format];
}
