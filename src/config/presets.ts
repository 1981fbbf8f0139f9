import { byRequirement, DEFAULT_SETTINGS } from '../requirements/registry.ts';
import { byCommand } from '../vocabulary/command.ts';
import type { Policy } from './policy.ts';
import { labelNamesOf } from './label-names.ts';
import { EBPF_IO_LISTS, FOUNDATION_LISTS, LANDSCAPE2_LISTS } from './preset-lists.ts';

const ROLES = { author: 'triage', anyone: 'none', maintainers: 'write' } as const;

const EBPF_IO: Policy = {
  preset: 'ebpf.io',
  mode: 'full',
  lists: EBPF_IO_LISTS,
  requirements: byRequirement(({ level }) => level['ebpf.io']),
  thresholds: DEFAULT_SETTINGS,
  entryChecks: {},
  labels: labelNamesOf(),
  language: 'en',
  checkLinks: true,
  audit: { every: 'off', pullRequests: false },
  dashboard: false,
  needsMaintainerConclusion: 'neutral',
  unrelated: 'none',
  commands: byCommand((isFor) => ROLES[isFor]),
};

/** The sentences of the site's requirements since January 2026, when the one about age and stars came in. */
const EBPF_IO_CRITERIA: Policy['criteria'] = {
  path: 'locales/en/faq.json',
  section: 'Requirements for a project to be listed',
  known: [
    '3fdf5b2ddb84',
    '7cc7c4ca4e83',
    '12597e83a9a8',
    '73144f3ea7b6',
    'dc65bf7dcc9e',
    'ace339e49c83',
    '5a8e605b5ddd',
    '662f0f1ddb06',
    '3c0135aaaa83',
    'd3ab4e8e0f5d',
    'ea0a8fe8d9e2',
    'babf237a9893',
    '08268a411daa',
  ],
};

/** A list that landscape2 shows, and of whose own rules nothing is known. */
const LANDSCAPE2: Policy = {
  ...EBPF_IO,
  preset: 'landscape2',
  lists: LANDSCAPE2_LISTS,
  requirements: byRequirement(({ level }) => level.landscape2),
};

/**
 * "At least 300 GitHub stars" (README of github.com/cncf/landscape). Most lists of the Linux Foundation's family say
 * the same, and all that projects are open source; not all hold to the stars.
 */
const WITH_300_STARS: Policy['thresholds'] = {
  ...DEFAULT_SETTINGS,
  maturity: { months: 0, moreThanStars: 299 },
};

/** Where neither the configuration nor the repository's files say another. */
export const DEFAULT_PRESET = 'ebpf.io' satisfies Policy['preset'];

/** What holds where the repository's configuration says nothing else. */
export const PRESETS: Readonly<Record<Policy['preset'], Policy>> = {
  'ebpf.io': { ...EBPF_IO, criteria: EBPF_IO_CRITERIA },
  landscape2: LANDSCAPE2,
  cncf: {
    ...LANDSCAPE2,
    preset: 'cncf',
    lists: FOUNDATION_LISTS,
    requirements: { ...LANDSCAPE2.requirements, 'open-source': 'required', maturity: 'required' },
    thresholds: WITH_300_STARS,
  },
  lf: {
    ...LANDSCAPE2,
    preset: 'lf',
    lists: FOUNDATION_LISTS,
    requirements: { ...LANDSCAPE2.requirements, 'open-source': 'required', maturity: 'advice' },
    thresholds: WITH_300_STARS,
  },
};
