import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { policyOf } from '../../src/config/policy-of.ts';
import { run } from '../support/run-command-line.ts';

function aFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'configuration-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'landscape-reviewer.yml');
  writeFileSync(path, text);
  return path;
}

function policyIn(text: string) {
  const parsed = parseConfiguration(text);
  if (!parsed.isValid) throw new Error(JSON.stringify(parsed.problems));
  return policyOf([parsed.configuration]);
}

describe('config', () => {
  it.each([
    ['nothing', ''],
    ['a threshold', 'requirements:\n  maintained:\n    commitDays: 60\n'],
    ['another preset', 'preset: landscape2\n'],
    [
      'much',
      'language: auto\naudit:\n  pullRequests: true\nentryChecks:\n  position: off\nlabels:\n  prefix: "list: "\nnextSteps:\n  text: Soon.\n',
    ],
  ])('prints a configuration that means the same: %s', async (_, text) => {
    const { status, out, error } = await run(['config', aFile(text)]);

    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toContain('preset:');
    expect(policyIn(out)).toEqual(policyIn(text));
  });

  it('names the line of each error', async () => {
    const path = aFile('preset: ebpf.io\nlanguage: xx\nrequirments: {}\n');

    const { status, out, error } = await run(['config', path]);

    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(error).toContain(`${path}:2: `);
    expect(error).toContain(`${path}:3: `);
    expect(error).toContain('`requirements`');
  });

  it.each([
    ['ja', 'language: ja\nlists: 3\n', '必要があります'],
    ['hi, in quotes and behind what is no YAML', 'labels:\n\tx\nlanguage: "hi" # Hindi\n', 'पंक्ति टैब'],
    ['none that there is', 'language: tlh\n', 'must be one of these'],
    ['auto, which only a pull request answers', 'language: auto\nlists: 3\n', 'must'],
    ['that of a group', 'closing:\n  language: fr\n', 'not known'],
  ])('says what is wrong in the language that the file names: %s', async (_, text, said) => {
    const { status, error } = await run(['config', aFile(text)]);

    expect(status).toBe(1);
    expect(error).toContain(said);
  });

  it.each([
    ['that is not there', '/nowhere.yml', /is not there/],
    ['that is a folder', '/tmp', /cannot be read/],
  ])('says in one line that it cannot read a file %s', async (_, path, said) => {
    const { status, out, error } = await run(['config', path]);

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(said);
  });
});
