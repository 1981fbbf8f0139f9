export const ENTRY_CHECK_IDS = [
  'syntax',
  'schema',
  'duplicate',
  'github-link',
  'repository',
  'logo',
  'stars',
  'position',
  'text',
  'link',
  'unrelated',
] as const;

export type EntryCheckId = (typeof ENTRY_CHECK_IDS)[number];
