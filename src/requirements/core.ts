import { technologyOf } from '../facts/configured-core.ts';
import { EBPF } from '../facts/ebpf.ts';
import { message } from '../messages/message.ts';
import { judgeCore } from './core/judge-core.ts';
import { requirement } from './requirement.ts';

/** eBPF is the underlying core technology, or the project helps people to use eBPF in production. */
export const ebpfCore = requirement({
  id: 'ebpf-core',
  about: 'eBPF is the core technology, or the project helps its use in production.',
  level: { 'ebpf.io': 'required', landscape2: 'off' },
  tiers: ['emerging', 'major'],
  settings: {},
  reasonTo: ['remove', 'demote'],
  words: () => ({
    name: message('requirement.ebpf-core.name', {}),
    rule: message('requirement.ebpf-core.rule', {}),
    how: message('requirement.ebpf-core.how', {}),
    question: message('elsewhere.question-ebpf-core', {}),
  }),
  judge: (input) => judgeCore(input, EBPF),
});

/** Begins with a letter or a figure; what follows has no meaning in Markdown. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9 .+#-]*$/;
const PACKAGE = /^[@A-Za-z0-9][\w@./~+-]*$/;
/** Without control characters; one star at most, so that time grows with the text alone. */
const PROGRAM = /^(?=.*[A-Za-z0-9]{2})[ -)+-~]+(?:\*[ -)+-~]+)?$/;
const GLOB = /^(?!\/)[\w*.+@/-]+$/;

const list = (about: string, pattern: RegExp, minimumItems = 0) => ({
  default: [] as readonly string[],
  minimumItems,
  maximumItems: 30,
  maximumLength: 100,
  pattern,
  about,
});

/** The same of another landscape's technology, which its configuration describes. */
export const ownCore = requirement({
  id: 'core',
  about: 'A technology of the list’s own is the core of a project, in the place of `ebpf-core`.',
  level: { 'ebpf.io': 'off', landscape2: 'off' },
  tiers: ['emerging', 'major'],
  settings: {
    title: {
      default: '',
      maximumLength: 60,
      pattern: NAME,
      about: 'What the requirement is called, as `WebAssembly at its core`.',
    },
    mention: list('What people call the technology; sentences use the first.', NAME, 1),
    dependencies: list(
      'Its libraries, as manifests name them: `wasmtime`, `@scope/name`, `github.com/owner/name`.',
      PACKAGE,
    ),
    files: list('Its files: `*` is any text within a segment, `**` any folders.', GLOB),
    programs: list(
      'Texts in the source of its programs; one `*` stands for up to 100 characters of a line.',
      PROGRAM,
    ),
    siblings: list('How the names of repositories end that are a part of another: `agent`.', NAME),
  },
  facts: (settings) => (settings.title === '' ? {} : { core: settings }),
  reasonTo: ['remove', 'demote'],
  words: ({ title, mention: [core = ''] }) => ({
    name: message('requirement.core.name', { title }),
    rule: message('requirement.core.rule', { core }),
    how: message('requirement.core.how', { core }),
    question: message('elsewhere.question-core', { core }),
  }),
  judge: (input) => judgeCore(input, technologyOf(input.settings)),
});
