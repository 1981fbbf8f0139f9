import { type EntryLayout, rulesOf, TEXT_KEY } from './entry-layout.ts';
import type { FieldRules } from './field-rule.ts';
import { LANDSCAPE2_RULES } from './formats/landscape2-fields.ts';
import type { ListDefinition, ListFormat } from './list-definition.ts';
import { shortAddressOf } from './repository-address.ts';

/** What kind of value a field holds. `anything`: a component's own affair. */
export type FieldKind = 'text' | 'count' | 'links' | 'anything';

/** Under which keys an entry says what every check asks for. Dots in one lead into groups. */
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
   * `rules`: what the published tool that reads the list refuses, or what the list itself asks for.
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
    | { readonly by: 'rules'; readonly rules: FieldRules; readonly isListsOwn?: true };
  /**
   * How an entry says where its repository is: by a link with a label, which a star update goes by; in a field, from
   * which a tool gathers what it shows; or by any link.
   */
  readonly repositoryBy: 'label' | 'field' | 'any-link';
  /** How an entry names its logo: as a module registers it, as its own component imports it, or by its file. */
  readonly logoBy: 'registry' | 'component' | 'file';
  /** How many characters there is room for. */
  readonly room: { readonly description?: number; readonly title?: number };
  /**
   * Where a second entry of one project is a slip: anywhere in the family; in the same group, as a tool has it; or by
   * its name in the same section, and anywhere by its address.
   */
  readonly isOnceIn: 'family' | 'group' | 'section';
  /** Nothing is repaired in it: what is written around an entry cannot be told from it. */
  readonly isReadOnly?: true;
  /** Whether an entry can be something else than a project. */
  readonly hasOthers?: true;
  /** Those of its keys that lead into groups. */
  readonly paths?: readonly string[];
  /** Whether `owner/name` is the address of a repository on GitHub. */
  readonly hasShortAddresses?: true;
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

/** Entries of which the list itself says what they look like. */
function ownEntries(layout: EntryLayout = {}): ListProfile {
  const isText = layout.each === 'text';
  const { name = isText ? TEXT_KEY : 'name', repository = isText ? TEXT_KEY : 'repository' } = layout;
  const { description = 'description', logo, links = [] } = layout;
  return {
    fields: {
      name,
      description,
      addresses: [...new Set([repository, ...links])],
      repository,
      ...(logo === undefined ? {} : { logo }),
    },
    schema: { by: 'rules', rules: rulesOf(layout, name), isListsOwn: true },
    repositoryBy: 'any-link',
    logoBy: 'file',
    room: {},
    isOnceIn: 'family',
    paths: [
      name,
      description,
      repository,
      ...links,
      ...(layout.required ?? []),
      ...Object.keys(layout.kinds ?? {}),
    ].filter((key) => key.includes('.')),
    hasShortAddresses: true,
  };
}

/** Links with what they lead to, for people to read. */
function itemsOfLinks({ required = [] }: EntryLayout = {}): ListProfile {
  return {
    fields: { name: 'name', description: 'description', addresses: ['url'], repository: 'url' },
    schema: {
      by: 'rules',
      rules: rulesOf({ required, kinds: { url: 'address' } }, 'name'),
      isListsOwn: true,
    },
    repositoryBy: 'any-link',
    logoBy: 'file',
    room: {},
    isOnceIn: 'section',
    hasOthers: true,
    isReadOnly: true,
  };
}

const PROFILES: Readonly<Record<ListFormat, ListProfile>> = {
  json: cards(false),
  javascript: cards(true),
  jsx: LIBRARIES,
  landscape2: ITEMS,
  yaml: ownEntries(),
  markdown: itemsOfLinks(),
};

const WITH_LAYOUT: Partial<Readonly<Record<ListFormat, (layout: EntryLayout) => ListProfile>>> = {
  json: ownEntries,
  javascript: ownEntries,
  yaml: ownEntries,
  markdown: itemsOfLinks,
};

/** An address that a field holds, as browsers take it. */
export function wholeAddress(written: string, { hasShortAddresses }: ListProfile): string {
  return (hasShortAddresses === true ? shortAddressOf(written.trim()) : undefined) ?? written;
}

export function profileOf({ format, entries }: Pick<ListDefinition, 'format' | 'entries'>): ListProfile {
  return (entries && WITH_LAYOUT[format]?.(entries)) ?? PROFILES[format];
}
