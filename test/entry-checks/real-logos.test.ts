import {
  aCard,
  aLibrary,
  component,
  EMERGING,
  jsonList,
  LIBRARIES,
  LISTED,
  logoFiles,
  logoRegistry,
  LOGOS,
  REGISTRY,
} from '../support/a-list.ts';
import type { Files } from '../support/a-pull-request.ts';
import { describeSituations } from '../support/situations.ts';

const NAMES = ['listed1', 'listed2', 'listed3', 'listed4'];
const BASE: Files = { [EMERGING]: jsonList(LISTED), [REGISTRY]: logoRegistry(NAMES), ...logoFiles(NAMES) };
const ADDED = ['added new emerging'];
const PHOTOGRAPH: Files = { [`${LOGOS}/new.png`]: '' };
const DRAWING: Files = logoFiles(['new']);
const IMAGES = LIBRARIES.replace('ebpf-libraries.jsx', 'images');

/** `new` in the list, and `registry` made of the module that registers its logo. */
function addition(registry: (module: string) => string, files: Files): Files {
  return {
    ...BASE,
    [EMERGING]: jsonList([...LISTED, aCard('new', { githubStars: 50 })]),
    [REGISTRY]: registry(logoRegistry([...NAMES, 'new'])),
    ...files,
  };
}

function shown(module: string, file: string): string {
  return module
    .replace(`import newLogo from './logos/new.svg';\n`, '')
    .replace(
      '  newLogo,',
      `  newLogo: (\n    <StaticImage src="./logos/${file}" alt="new" width={116} />\n  ),`,
    );
}

describeSituations([
  [
    'a photograph is shown without an import (602)',
    {
      base: BASE,
      head: addition((module) => shown(module, 'new.png'), PHOTOGRAPH),
      changes: ADDED,
      problems: [],
    },
  ],
  [
    'a photograph is shown under another name than its file has (457)',
    {
      base: BASE,
      head: addition((module) => shown(module, 'new.png'), { [`${LOGOS}/logo.png`]: '' }),
      changes: ADDED,
      problems: ['warning logo.unused', 'failure logo.no-file'],
    },
  ],
  [
    'a file is uploaded under another name than the import has (405)',
    {
      base: BASE,
      head: addition((module) => module, logoFiles(['square'])),
      changes: ADDED,
      problems: ['warning logo.unused', 'failure logo.no-file'],
    },
  ],
  [
    'a path lacks its slash (629)',
    {
      base: BASE,
      head: addition((module) => module.replace('./logos/new', '.logos/new'), DRAWING),
      changes: ADDED,
      problems: ['warning logo.unused', 'failure logo.no-file'],
    },
  ],
  [
    'a file is replaced by one of another kind (518)',
    {
      base: addition((module) => shown(module, 'new.png'), PHOTOGRAPH),
      head: addition((module) => shown(module, 'new.svg'), DRAWING),
      changes: [],
      problems: [],
    },
  ],
  [
    'a file is replaced, and the module still shows the old one',
    {
      base: addition((module) => shown(module, 'new.png'), PHOTOGRAPH),
      head: addition((module) => shown(module, 'new.png'), DRAWING),
      changes: [],
      problems: ['warning logo.unused', 'failure logo.removed'],
    },
  ],
  [
    'a library’s logo differs from its import in its capital alone (746)',
    {
      base: { [LIBRARIES]: component([aLibrary('aya')], ['aya']) },
      head: {
        [LIBRARIES]: component([aLibrary('aya'), aLibrary('lua')], ['aya', 'lua']),
        [`${IMAGES}/aya.svg`]: '<svg/>',
        [`${IMAGES}/Lua.svg`]: '<svg/>',
      },
      changes: ['added lua emerging'],
      problems: ['failure logo.other-case'],
    },
  ],
]);
