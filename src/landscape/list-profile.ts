import type { FieldRules } from './field-rule.ts';
import { LANDSCAPE2_RULES } from './formats/landscape2-fields.ts';
import type { ListFormat } from './list-definition.ts';

/** What kind of value a field holds. `anything`: a component's own affair. */
export type FieldKind = 'text' | 'count' | 'links' | 'anything';

/** What the entries of a format look like, as data that every entry check goes by. */
export interface ListProfile {
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
}

/** Entries of the applications and infrastructure lists; `githubStars` in the applications only. */
function cards(hasSpreads: boolean): ListProfile {
  return {
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
  };
}

/** Libraries in a component file. */
const LIBRARIES: ListProfile = {
  schema: {
    by: 'habits',
    kinds: { name: 'text', linkUrl: 'text', logo: 'anything', description: 'anything' },
    required: ['name', 'linkUrl'],
    hasSpreads: true,
  },
};

const ITEMS: ListProfile = { schema: { by: 'rules', rules: LANDSCAPE2_RULES } };

const PROFILES: Readonly<Record<ListFormat, ListProfile>> = {
  json: cards(false),
  javascript: cards(true),
  jsx: LIBRARIES,
  landscape2: ITEMS,
};

export function profileOf({ format }: { readonly format: ListFormat }): ListProfile {
  return PROFILES[format];
}
