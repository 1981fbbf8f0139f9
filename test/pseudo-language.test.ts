import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { auditMarkdown } from '../src/audit/audit-markdown.ts';
import { auditTable } from '../src/audit/audit-table.ts';
import { auditPage } from '../src/audit/page/audit-page.ts';
import { PRESETS } from '../src/config/presets.ts';
import { checkConfiguration } from '../src/review/configuration-check.ts';
import { startSandbox } from './local-github/sandbox.ts';
import { aCloneOfGolden } from './support/a-clone.ts';
import { anAudit } from './support/an-audit.ts';
import { otherWordsIn } from './support/pseudo-language.ts';
import { serverPagesIn, setUpPagesIn } from './support/server-pages.ts';
import { run } from './support/run-command-line.ts';
import { shownInSwahili } from './support/shown-in.ts';

/** Swahili is the pseudo-language here: English in full width. Who says something past the files is found out. */
vi.mock(import('../src/languages/language-text.ts'), async (original) => {
  const { languageText } = await original();
  const { pseudoLanguage } = await import('./support/pseudo-language.ts');
  const pseudo = pseudoLanguage(languageText('en'));
  return { languageText: (language) => (language === 'sw' ? pseudo : languageText(language)) };
});

const FOLDER = join(import.meta.dirname, '../fixtures/pull-requests');
const WORLDS = globSync('*/world.json', { cwd: FOLDER }).map(dirname).sort();
const AUDITED = join(import.meta.dirname, '../fixtures/worlds/audit');
/** What the lists' own configurations call things, or may. */
const NAMES = ['eBPF', 'WebAssembly at its core', 'Emerging', 'Major'];

describe('no sentence goes past the language files', () => {
  it.each(WORLDS)('in a review of %s', async (slug) => {
    const texts = await shownInSwahili(join(FOLDER, slug));

    expect(texts.join('\n')).toMatch(/[ａ-ｚ]{4}/u);
    expect(texts.flatMap((text) => otherWordsIn(text, NAMES))).toEqual([]);
  });

  it('in an audit', async () => {
    const sandbox = await startSandbox({ worlds: [AUDITED] });
    const { audit } = await anAudit(sandbox);
    await sandbox.stop();
    const names = [
      ...NAMES,
      audit.repository,
      ...audit.projects.flatMap(({ entry }) => [entry.name, entry.list]),
    ];
    const { thresholds } = PRESETS['ebpf.io'];

    for (const text of [
      auditTable(audit, 'sw', (_, word) => word),
      auditMarkdown(audit, 'sw'),
      auditPage(audit, { language: 'sw', thresholds }),
    ]) {
      expect(text).toMatch(/[ａ-ｚ]{4}/u);
      expect(otherWordsIn(text, names)).toEqual([]);
    }
  });

  it.each(['json-entry-defects', 'broken-json', 'stars-updated'])('in a check of %s', async (slug) => {
    const clone = aCloneOfGolden(slug);
    const configuration = join(clone.root, '../in-swahili.yml');
    clone.write('../in-swahili.yml', 'language: sw\n');

    for (const format of ['pretty', 'markdown']) {
      const { out } = await run([
        'check',
        '--offline',
        '-C',
        clone.root,
        '--format',
        format,
        '--config',
        configuration,
      ]);
      expect(out).toMatch(/[ａ-ｚ]{4}/u);
      // But for paths and the lines that are shown of a file.
      expect(otherWordsIn(out.replaceAll(/^src\/.*$|^.* \| .*$/gmu, ''))).toEqual([]);
    }
  });

  it('in the errors of a configuration', async () => {
    const text = 'language: sw\nlabls: {}\nlists: 3\nlabels:\n  x\n';
    const { output } = checkConfiguration({ status: 'present', text, path: 'x.yml' }, 'sw');
    const said = [output.title, output.summary, ...output.annotations.map(({ message }) => message)];
    const clone = aCloneOfGolden('broken-json');
    clone.write('x.yml', text);
    const { error } = await run(['config', join(clone.root, 'x.yml')]);

    expect(output.annotations.length).toBeGreaterThan(1);
    expect(said.flatMap((each) => otherWordsIn(each))).toEqual([]);
    expect(error).toContain('x.yml:2: ');
    expect(otherWordsIn(error.replaceAll(/^\S+\.yml:/gmu, ''))).toEqual([]);
  });

  it('in the pages of the server', async () => {
    const names = ['GitHub', 'hookotter', 'nobody', 'nothing'];
    const pages = [...(await setUpPagesIn('sw')), ...(await serverPagesIn('sw'))];

    expect(pages.length).toBeGreaterThan(16);
    for (const page of pages) {
      expect(page).toMatch(/<html lang="sw">[^]*[ａ-ｚ]{4}/u);
      expect(otherWordsIn(page, [...NAMES, ...names])).toEqual([]);
    }
  });

  it('and one that does would be found out', () => {
    expect(otherWordsIn('Ready. `The code` is [ｈｅｒｅ](https://the.example/and) 3 Juni')).toEqual([
      expect.stringMatching(/^ready: /u),
      expect.stringMatching(/^is: /u),
    ]);
  });
});
