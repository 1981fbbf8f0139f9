import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../src/entry-checks/apply-edits.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import type { Files } from '../support/a-pull-request.ts';
import {
  aCard,
  EMERGING,
  jsonList,
  LISTED,
  logoFiles,
  logoRegistry,
  LOGOS,
  REGISTRY,
} from '../support/a-list.ts';
import { foundBy, lineOf, problemsOf } from '../support/problems-of.ts';

const NAMES = ['listed1', 'listed2', 'listed3', 'listed4'];
const WITH_NEW = [...NAMES, 'new'];
const BASE: Files = { [EMERGING]: jsonList(LISTED), [REGISTRY]: logoRegistry(NAMES), ...logoFiles(NAMES) };
const COMPLETE: Files = {
  [EMERGING]: jsonList([...LISTED, aCard('new')]),
  [REGISTRY]: logoRegistry(WITH_NEW),
  ...logoFiles(WITH_NEW),
};
const NEW_FILE = `${LOGOS}/new.svg`;
const IMPORT = `import newLogo from './logos/new.svg';\n`;

function elsewhere(text: string): string {
  return text.replaceAll('./logos/', '../images/');
}

function without(files: Readonly<Record<string, string | undefined>>): Files {
  return Object.fromEntries(
    Object.entries(files).filter((file): file is [string, string] => file[1] !== undefined),
  );
}

function pullRequest(changed: Readonly<Record<string, string | undefined>>, base = BASE) {
  return aPullRequest({ base, head: without({ ...COMPLETE, ...changed }) });
}

function registry(change: (text: string) => string) {
  return { [REGISTRY]: change(logoRegistry(WITH_NEW)) };
}

function otherStyle(text: string): string {
  return text.replaceAll("'", '"').replaceAll(';', '').replaceAll('\n', '\r\n');
}

describe('a logo', () => {
  it('that is added, imported and registered is fine', () => {
    expect(problemsOf(pullRequest({}))).toEqual([]);
  });

  it.each([
    [
      'has neither file nor import',
      { [NEW_FILE]: undefined, [REGISTRY]: logoRegistry(NAMES) },
      ['failure logo.unknown'],
    ],
    ['has a file that is not imported', { [REGISTRY]: logoRegistry(NAMES) }, ['failure logo.not-imported']],
    [
      'is imported and not registered',
      registry((text) => text.replace('  newLogo,\n', '')),
      ['failure logo.not-registered'],
    ],
    [
      'is registered and not imported',
      registry((text) => text.replace(IMPORT, '')),
      ['warning logo.unused', 'failure logo.registered-only'],
    ],
    ['has no file', { [NEW_FILE]: undefined }, ['failure logo.no-file']],
    [
      'has a file in another case',
      { [NEW_FILE]: undefined, [`${LOGOS}/New.svg`]: '<svg/>' },
      ['failure logo.other-case'],
    ],
    [
      'lies in another folder',
      { [NEW_FILE]: undefined, 'static/new.svg': '<svg/>', [REGISTRY]: logoRegistry(NAMES) },
      ['failure logo.wrong-folder'],
    ],
    [
      'is imported from another folder',
      registry((text) => text.replace('./logos/new.svg', '../new.svg')),
      ['warning logo.unused', 'warning logo.wrong-folder'],
    ],
    [
      'is imported between back-ticks',
      registry((text) => text.replace(`'./logos/new.svg'`, '`./logos/new.svg`')),
      ['failure logo.back-ticks'],
    ],
    [
      'breaks the module',
      registry((text) => text.replace('newLogo from', 'newLogo form')),
      ['failure logo.module-broken'],
    ],
    [
      'is imported out of order',
      registry((text) => text.replace(IMPORT, '').replace('import listed3', `${IMPORT}import listed3`)),
      ['notice logo.order-after'],
    ],
  ])('%s', (_case, changed, expected) => {
    expect(problemsOf(pullRequest(changed), 'logo')).toEqual(expected);
  });

  it('may be left out', () => {
    const head = { ...BASE, [EMERGING]: jsonList([...LISTED, aCard('new', { logoName: undefined })]) };

    expect(problemsOf(aPullRequest({ base: BASE, head }), 'logo')).toEqual([]);
  });

  it('may be another entry’s', () => {
    const head = { ...BASE, [EMERGING]: jsonList([...LISTED, aCard('new', { logoName: 'listed1Logo' })]) };

    expect(problemsOf(aPullRequest({ base: BASE, head }), 'logo')).toEqual([]);
  });

  it('that is spelled in another way is put right', () => {
    const head = { ...BASE, [EMERGING]: jsonList([...LISTED, aCard('new', { logoName: 'Listed1logo' })]) };
    const input = aPullRequest({ base: BASE, head });
    const edits = foundBy(input, 'logo').flatMap((problem) => problem.edits ?? []);

    expect(problemsOf(input, 'logo')).toEqual(['failure logo.other-spelling']);
    expect(applyEdits(head[EMERGING] ?? '', edits)).toBe(
      jsonList([...LISTED, aCard('new', { logoName: 'listed1Logo' })]),
    );
  });

  it('is told of as unused only where nobody names it', () => {
    const unused = { ...BASE, ...logoFiles(['spare']) };
    const imported = {
      ...unused,
      [REGISTRY]: logoRegistry([...NAMES, 'spare']).replace('  spareLogo,\n', ''),
    };

    expect(problemsOf(aPullRequest({ base: BASE, head: unused }), 'logo')).toEqual(['warning logo.unused']);
    expect(problemsOf(aPullRequest({ base: BASE, head: imported }), 'logo')).toEqual([
      'warning logo.not-registered',
    ]);
  });

  it('that is over 100 KiB is a warning', () => {
    const head = { ...COMPLETE, [NEW_FILE]: `<svg>${' '.repeat(100 * 1024)}</svg>` };

    expect(problemsOf(aPullRequest({ base: BASE, head }), 'logo')).toEqual(['warning logo.large']);
  });

  it('that is taken away while it is imported is told of, and one that goes with its import is not', () => {
    const { [`${LOGOS}/listed1.svg`]: _removed, ...head } = BASE;
    const clean = {
      ...head,
      [REGISTRY]: logoRegistry(NAMES.slice(1)),
      [EMERGING]: jsonList(LISTED.slice(1)),
    };

    expect(problemsOf(aPullRequest({ base: BASE, head }), 'logo')).toEqual(['failure logo.removed']);
    expect(problemsOf(aPullRequest({ base: BASE, head: clean }), 'logo')).toEqual([]);
  });
});

describe('what the base has', () => {
  const odd: Files = {
    [EMERGING]: jsonList([...LISTED, aCard('orphan')]),
    [REGISTRY]: logoRegistry(['zebra', ...NAMES]).replace('const logos = {', 'const logos = {\n  ghostLogo,'),
    ...logoFiles([...NAMES, 'unused']),
  };

  it('is none of the contributor’s', () => {
    const head = {
      ...odd,
      [EMERGING]: jsonList([...LISTED, aCard('orphan', { title: 'Another' })]),
      [REGISTRY]: `${odd[REGISTRY]}\n`,
    };

    expect(problemsOf(aPullRequest({ base: odd, head }), 'logo')).toEqual([]);
  });

  it('may keep a logo that no entry names any more', () => {
    const head = { ...BASE, [EMERGING]: jsonList(LISTED.slice(1)) };

    expect(problemsOf(aPullRequest({ base: BASE, head }), 'logo')).toEqual([]);
  });

  it.each([
    ['a registry that holds nothing', (text: string) => text.replace(/const logos[^]*?;\n/, '')],
    ['a registry that holds other names', (text: string) => text.replaceAll(/^ {2}listed/gm, '  the_listed')],
  ])('%s tells nothing', (_case, change) => {
    const base = { ...BASE, [REGISTRY]: change(logoRegistry(NAMES)) };
    const head = { ...base, [EMERGING]: jsonList([...LISTED, aCard('new')]) };

    expect(problemsOf(aPullRequest({ base, head }), 'logo')).toEqual([]);
  });

  it('imports from another folder may go on with it', () => {
    const base = { ...BASE, [REGISTRY]: elsewhere(logoRegistry(NAMES)) };
    const head = { ...COMPLETE, [REGISTRY]: elsewhere(logoRegistry(WITH_NEW)), [NEW_FILE]: undefined };

    expect(problemsOf(aPullRequest({ base, head: without(head) }), 'logo')).toEqual([]);
  });

  it('in no order asks for none', () => {
    const base = { ...BASE, [REGISTRY]: logoRegistry(NAMES.toReversed()) };
    const head = { ...COMPLETE, [REGISTRY]: logoRegistry([...NAMES.toReversed(), 'new']) };

    expect(problemsOf(aPullRequest({ base, head }), 'logo')).toEqual([]);
  });
});

describe('the repair', () => {
  it.each([
    ['registers a file', { [REGISTRY]: logoRegistry(NAMES) }],
    ['registers an import', registry((text) => text.replace('  newLogo,\n', ''))],
    ['mends the quotes', registry((text) => text.replace(`'./logos/new.svg'`, '`./logos/new.svg`'))],
    [
      'sorts the import',
      registry((text) => text.replace(IMPORT, '').replace('import listed3', `${IMPORT}import listed3`)),
    ],
  ])('%s', (_case, changed) => {
    const input = pullRequest(changed);
    const edits = foundBy(input, 'logo').flatMap((problem) => problem.edits ?? []);

    expect(applyEdits(input.head.logoRegistries[REGISTRY]?.text ?? '', edits)).toBe(COMPLETE[REGISTRY]);
  });

  it('keeps the module’s own style', () => {
    const base = { ...BASE, [REGISTRY]: otherStyle(logoRegistry([...NAMES, 'zebra'])) };
    const head = { ...COMPLETE, [REGISTRY]: otherStyle(logoRegistry([...NAMES, 'zebra'])) };
    const input = aPullRequest({ base, head });
    const edits = foundBy(input, 'logo').flatMap((problem) => problem.edits ?? []);

    expect(applyEdits(head[REGISTRY], edits)).toBe(otherStyle(logoRegistry([...NAMES, 'new', 'zebra'])));
  });

  it('of a missing logo stands with the entry', () => {
    const input = pullRequest({ [REGISTRY]: logoRegistry(NAMES) });

    expect(foundBy(input, 'logo').map((problem) => lineOf(input, problem))).toEqual([
      '"logoName": "newLogo",',
    ]);
  });
});
