import { expect, it } from 'vitest';
import { PRESETS } from '../../src/config/presets.ts';
import { LANGUAGES } from '../../src/messages/catalogue.ts';
import { plainText } from '../../src/messages/plain-text.ts';
import { renderMessage } from '../../src/messages/render-message.ts';
import { loadJudge } from '../../src/requirements/judge-change.ts';
import {
  DEFAULT_SETTINGS,
  REQUIREMENT_IDS,
  type RequirementSettings,
  wordsOf,
} from '../../src/requirements/registry.ts';
import { aRepository } from '../support/a-repository.ts';
import { anEntry } from '../support/an-entry.ts';
import { judgeInput } from '../support/judge-input.ts';

const SET: RequirementSettings = {
  'open-source': {},
  'ebpf-core': {},
  core: { ...DEFAULT_SETTINGS.core, title: 'Acme at its core', mention: ['Acme'] },
  maintained: { commitDays: 31, releaseDays: 62, staleDays: 93 },
  governance: { documents: 'optional' },
  contributors: { moreThan: 11 },
  'production-use': { references: 3 },
  maturity: { months: 7, moreThanStars: 13 },
};

it.each(LANGUAGES)('takes every number in its words from the settings (%s)', (language) => {
  const said = REQUIREMENT_IDS.flatMap((id) => Object.values(wordsOf(id, SET))).map((each) =>
    renderMessage(each, language, plainText),
  );

  const numbers = new Set(said.join(' ').match(/\d+/gu)?.map(Number));
  expect([...numbers].toSorted((a, b) => a - b)).toEqual([3, 7, 11, 13, 31, 62, 93]);
});

it.each(LANGUAGES)('says nothing of an age that is not asked for (%s)', (language) => {
  const { rule, question } = wordsOf('maturity', { ...SET, maturity: { months: 0, moreThanStars: 13 } });

  for (const each of [rule, question]) {
    expect(renderMessage(each, language, plainText).match(/\d+/gu)).toEqual(['13']);
  }
});

it.each(LANGUAGES)('says that documents are required where they are (%s)', (language) => {
  const how = (documents: 'optional' | 'required') =>
    renderMessage(wordsOf('governance', { ...SET, governance: { documents } }).how, language, plainText);

  expect(how('required')).not.toBe(how('optional'));
  expect(how('required')).not.toMatch(/Emerging/u);
});

it('names a finding by the settings of its list', async () => {
  const judgeChange = await loadJudge();
  const input = judgeInput(aRepository());
  const change = { kind: 'added', after: anEntry({ tier: 'major' }) } as const;
  const { requirements } = PRESETS['ebpf.io'];

  const findings = judgeChange({ ...input, change, thresholds: SET }, requirements);

  const found = findings.find(({ requirement }) => requirement === 'contributors');
  expect(found && renderMessage(found.name, 'en', plainText)).toBe('More than 11 contributors');
});
