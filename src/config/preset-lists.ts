import type { ListDefinition, LogoLocation } from '../landscape/list-definition.ts';

const DATA = 'src/data/pages';
const COMPONENTS = 'src/components/pages/project-landscape';
const LIBRARIES = `${COMPONENTS}/ebpf-libraries/ebpf-libraries.jsx`;

const CARD_LOGOS: LogoLocation = {
  folder: `${COMPONENTS}/project-card/logos`,
  registry: `${COMPONENTS}/project-card/project-card.jsx`,
};

/**
 * The lists of ebpf.io's website. Each folder's `index.js` only puts them together and is none. Until September 2023
 * the modules lay one folder higher, where an old branch still has them.
 */
export const EBPF_IO_LISTS: readonly ListDefinition[] = [
  {
    path: `${DATA}/applications/{emerging,major}.json`,
    format: 'json',
    tier: 'by-file-name',
    family: 'applications',
    order: 'stars',
    logos: CARD_LOGOS,
  },
  {
    path: 'src/data/{pages/,}applications/{emerging,major}.js',
    format: 'javascript',
    tier: 'by-file-name',
    family: 'applications',
    order: 'stars',
    logos: CARD_LOGOS,
  },
  {
    path: `${DATA}/infrastructure/{emerging,major}.json`,
    format: 'json',
    tier: 'by-file-name',
    family: 'infrastructure',
    order: 'none',
    logos: CARD_LOGOS,
  },
  {
    path: 'src/data/{pages/,}infrastructure/{emerging,major}.js',
    format: 'javascript',
    tier: 'by-file-name',
    family: 'infrastructure',
    order: 'none',
    logos: CARD_LOGOS,
  },
  {
    path: 'src/data/{pages/,}infrastructure/auxiliary-libraries.js',
    format: 'javascript',
    tier: 'emerging',
    family: 'infrastructure',
    order: 'none',
    logos: CARD_LOGOS,
  },
  {
    path: LIBRARIES,
    format: 'jsx',
    tier: 'emerging',
    family: 'libraries',
    order: 'none',
    // Its logos are imported where the entries stand, and used by their names without a `logos` object.
    logos: { folder: `${COMPONENTS}/ebpf-libraries/images`, registry: LIBRARIES },
  },
];

/** At the root: where it lies there and nothing else is said, the preset is `landscape2`. */
export const LANDSCAPE2_PATH = 'landscape.yml';

/** landscape2's layout: one file, its logos in a folder beside it. */
const LANDSCAPE2_LIST: ListDefinition = {
  path: LANDSCAPE2_PATH,
  format: 'landscape2',
  tier: 'none',
  family: 'landscape',
  order: 'name',
  logos: { folder: 'hosted_logos' },
};

export const LANDSCAPE2_LISTS: readonly ListDefinition[] = [LANDSCAPE2_LIST];

/** "Put the project in the single category where it best fits"; its logo as a proper SVG. */
export const FOUNDATION_LISTS: readonly ListDefinition[] = [
  { ...LANDSCAPE2_LIST, oneCategory: true, logos: { folder: 'hosted_logos', texts: 'warning' } },
];
