import type { TextFormat } from './text-format.ts';

/**
 * Every sentence that a person reads, in English. One function each: its parameters and the format in, the text
 * out. A stranger's text passes through `f.code` only. Sections are by the folder that uses them.
 */
export const en = {
  // --- requirements: names and rules
  'requirement.open-source.name': () => 'Open source',
  'requirement.ebpf-core.name': () => 'eBPF at its core',
  'requirement.maintained.name': () => 'Actively maintained',
  'requirement.governance.name': () => 'Open to collaboration',
  'requirement.contributors.name': () => 'More than 50 contributors',
  'requirement.production-use.name': () => 'Used in production',
  'requirement.maturity.name': () => 'Maturity',

  // --- open-source
  // --- ebpf-core
  // --- maintained
  // --- governance
  // --- contributors
  // --- production-use
  // --- maturity
  // --- repositories elsewhere, and removals
  // --- entry checks
  // --- review: headings, verdicts, footer, check run
  'review.example': (p: { readonly name: string }, f: TextFormat) => `An example: ${f.code(p.name)}.`,
  // --- commands and configuration
} satisfies Record<string, (parameters: never, format: TextFormat) => string>;
