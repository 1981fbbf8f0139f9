/** The listing requirements, in the order in which a review shows them. */
export const REQUIREMENT_IDS = [
  'open-source',
  'ebpf-core',
  'maintained',
  'governance',
  'contributors',
  'production-use',
  'maturity',
] as const;

export type RequirementId = (typeof REQUIREMENT_IDS)[number];
