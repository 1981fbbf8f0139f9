/** The roles of the labels that this program manages; the names on GitHub are `LabelNames`' values. */
export const LABEL_ROLES = [
  'ready',
  'needs-changes',
  'needs-maintainer',
  'not-evaluated',
  'on-hold',
  'addition',
  'promotion',
  'demotion',
  'update',
  'removal',
  'emerging',
  'major',
] as const;

export type LabelRole = (typeof LABEL_ROLES)[number];
export type LabelNames = Readonly<Record<LabelRole, string>>;
