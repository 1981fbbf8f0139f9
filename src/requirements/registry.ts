import { contributors } from './contributors.ts';
import { ebpfCore } from './ebpf-core.ts';
import { governance } from './governance.ts';
import { maintained } from './maintained.ts';
import { maturity } from './maturity.ts';
import { openSource } from './open-source.ts';
import { productionUse } from './production-use.ts';
import type { Requirement } from './requirement.ts';

/** The listing requirements, in the order in which a review shows them. */
export const REQUIREMENTS: readonly Requirement[] = [
  openSource,
  ebpfCore,
  maintained,
  governance,
  contributors,
  productionUse,
  maturity,
];
