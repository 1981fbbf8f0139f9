import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../src/entry-checks/apply-edits.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import type { Files } from '../support/a-pull-request.ts';
import {
  aCard,
  aLibrary,
  anItem,
  component,
  EMERGING,
  jsonList,
  LANDSCAPE,
  landscapeYaml,
  LIBRARIES,
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

function pullRequest(changed: Readonly<Record<string, string | undefined>>, base = BASE) {
  const head = Object.entries({ ...COMPLETE, ...changed }).filter(
    (file): file is [string, string] => file[1] !== undefined,
  );
  return aPullRequest({ base, head: Object.fromEntries(head) });
}

function registry(change: (text: string) => string) {
  return { [REGISTRY]: change(logoRegistry(WITH_NEW)) };
}

function otherStyle(text: string): string {
  return text.replaceAll("'", '"').replaceAll(';', '').replaceAll('\n', '\r\n');
}

function imagesOf(names: readonly string[]): Files {
  return logoFiles(names, LIBRARIES.replace('ebpf-libraries.jsx', 'images'));
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
    const base = { ...BASE, [REGISTRY]: otherStyle(logoRegistry(['listed1', 'zebra'])) };
    const head = { ...COMPLETE, [REGISTRY]: otherStyle(logoRegistry(['listed1', 'zebra'])) };
    const input = aPullRequest({ base, head });
    const edits = foundBy(input, 'logo').flatMap((problem) => problem.edits ?? []);

    expect(applyEdits(head[REGISTRY], edits)).toBe(otherStyle(logoRegistry(['listed1', 'new', 'zebra'])));
  });

  it('of a missing logo stands with the entry', () => {
    const input = pullRequest({ [REGISTRY]: logoRegistry(NAMES) });

    expect(foundBy(input, 'logo').map((problem) => lineOf(input, problem))).toEqual([
      '"logoName": "newLogo",',
    ]);
  });
});

describe('a library’s logo', () => {
  const listed = [aLibrary('one'), aLibrary('two')];
  const base: Files = { [LIBRARIES]: component(listed, ['one', 'two']), ...imagesOf(['one', 'two']) };

  it.each([
    [
      'is imported',
      component([...listed, aLibrary('zzz')], ['one', 'two', 'zzz']),
      imagesOf(['one', 'two', 'zzz']),
      [],
    ],
    [
      'is not imported',
      component([...listed, aLibrary('zzz')], ['one', 'two']),
      imagesOf(['one', 'two']),
      ['failure logo.not-in-component'],
    ],
    [
      'has no file',
      component([...listed, aLibrary('zzz')], ['one', 'two', 'zzz']),
      imagesOf(['one', 'two']),
      ['failure logo.no-file'],
    ],
    [
      'is left out',
      component([...listed, aLibrary('zzz', { logo: undefined })], ['one', 'two']),
      imagesOf(['one', 'two']),
      [],
    ],
  ])('%s', (_case, text, images, expected) => {
    expect(problemsOf(aPullRequest({ base, head: { [LIBRARIES]: text, ...images } }), 'logo')).toEqual(
      expected,
    );
  });
});

describe('landscape2', () => {
  const images = logoFiles(['one'], 'hosted_logos');

  it.each([
    ['with its file', { ...images, ...logoFiles(['two'], 'hosted_logos') }, ['one', 'two'], []],
    ['without its file', images, ['one', 'two'], ['failure logo.no-hosted-file']],
    [
      'with a file for nobody',
      { ...images, ...logoFiles(['two'], 'hosted_logos') },
      ['one'],
      ['warning logo.unused'],
    ],
  ])('%s', (_case, files, names, expected) => {
    const input = aPullRequest({
      base: { [LANDSCAPE]: landscapeYaml([anItem('one')]), ...images },
      head: { [LANDSCAPE]: landscapeYaml(names.map((name) => anItem(name))), ...files },
      policy: PRESETS.landscape2,
    });

    expect(problemsOf(input, 'logo')).toEqual(expected);
  });
});
