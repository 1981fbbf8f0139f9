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
  'governance.issues-open': () => 'Issues are open',
  'governance.discussions-open': () => 'Discussions are open',
  'governance.tracker-elsewhere': (p: { readonly words: string }, f: TextFormat) =>
    `The README points to another public tracker: ${f.code(p.words)}`,
  'governance.file': (p: { readonly path: string }, f: TextFormat) => `${f.code(p.path)} is there`,
  'governance.readme-section': (p: { readonly heading: string }, f: TextFormat) =>
    `The README has a section ${f.code(p.heading)}`,
  'governance.foundation': (p: { readonly foundation: string }, f: TextFormat) =>
    `The README says that it is hosted by ${f.code(p.foundation)}`,
  'governance.owner-file': (p: { readonly owner: string; readonly path: string }, f: TextFormat) =>
    `${f.code(p.path)} of the organization, in ${f.code(`${p.owner}/.github`)}`,
  'governance.not-readable': () =>
    'The repository could not be read just now, so nothing is said about how it is run. This is tried again.',
  'governance.add-tracker': () =>
    'Turn on issues, or say in the README where bugs and ideas are discussed in public.',
  'governance.add-contributing': (_: object, f: TextFormat) =>
    `Add a ${f.code('CONTRIBUTING.md')} that says how a patch gets in; one in your organization’s ${f.code('.github')} repository counts too.`,
  'governance.add-stewardship': (_: object, f: TextFormat) =>
    `Add one of ${f.code('GOVERNANCE.md')}, ${f.code('MAINTAINERS.md')}, ${f.code('CODEOWNERS')} or ${f.code('CODE_OF_CONDUCT.md')}, so that people know who decides and how they are treated.`,
  'governance.add-both': (_: object, f: TextFormat) =>
    `Add a ${f.code('CONTRIBUTING.md')} that says how a patch gets in, and one of ${f.code('GOVERNANCE.md')}, ${f.code('MAINTAINERS.md')}, ${f.code('CODEOWNERS')} or ${f.code('CODE_OF_CONDUCT.md')}.`,
  'governance.question': () =>
    'Is the project open enough to others with what was found, or should it add more first?',
  // --- contributors
  // --- production-use
  // --- maturity
  // --- repositories elsewhere, and removals
  // --- entry checks
  // --- review: headings, verdicts, footer, check run
  'review.example': (p: { readonly name: string }, f: TextFormat) => `An example: ${f.code(p.name)}.`,
  // --- commands and configuration
} satisfies Record<string, (parameters: never, format: TextFormat) => string>;
