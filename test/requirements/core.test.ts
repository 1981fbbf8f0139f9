import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { policyOf } from '../../src/config/policy-of.ts';
import { technologyOf } from '../../src/facts/configured-core.ts';
import { EBPF } from '../../src/facts/ebpf.ts';
import { plainText } from '../../src/messages/plain-text.ts';
import { renderMessage } from '../../src/messages/render-message.ts';
import { ownCore } from '../../src/requirements/core.ts';
import { aRepository } from '../support/a-repository.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { judgeInput } from '../support/judge-input.ts';

const TEXT = `requirements:
  core:
    title: WebAssembly at its core
    dependencies: [wasmtime, wasm-bindgen, github.com/tetratelabs/wazero]
    files: ["**/*.wat", "wit/**"]
    programs: ["#[wasm_bindgen", "(module*func"]
    mention: [WebAssembly, Wasm]
    siblings: [agent, runtime]
`;

function policyIn(text: string) {
  const parsed = parseConfiguration(text);
  if (!parsed.isValid) throw new Error(JSON.stringify(parsed.problems));
  return policyOf([parsed.configuration]);
}

const SETTINGS = policyIn(TEXT).thresholds.core;
const WASM = technologyOf(SETTINGS);

describe('a core of one’s own', () => {
  it('is asked for in the place of eBPF, unless it is advice or off', () => {
    expect(policyIn(TEXT).requirements).toMatchObject({ core: 'required', 'ebpf-core': 'off' });
    expect(policyIn(`${TEXT}    level: advice\n`).requirements.core).toBe('advice');
    expect(policyIn('').requirements).toMatchObject({ core: 'off', 'ebpf-core': 'required' });
  });

  it.each([
    ['needs a name for what is asked', 'mention: [Wasm]'],
    ['needs a word for what it is', 'title: Wasm'],
    ['takes no Markdown', 'title: "[Wasm](https://a.b)", mention: [Wasm]'],
    ['takes no regular expression', 'title: Wasm, mention: ["(a+)+"]'],
    ['takes one star a program', 'title: Wasm, mention: [Wasm], programs: ["a1*b2*c3"]'],
    ['takes 30 of each', `title: Wasm, mention: [${'Wasm, '.repeat(31)}]`],
    ['takes 100 characters', `title: Wasm, mention: [${'a'.repeat(101)}]`],
    ['is no level alone', 'level: required'],
  ])('%s', (_, inner) => {
    expect(parseConfiguration(`requirements: { core: { ${inner} } }`).isValid).toBe(false);
  });

  it.each([
    ['module.wat', true],
    ['src/a/module.wat', true],
    ['wit/deps/io.wit', true],
    ['src/wit/io.wit', false],
    ['src/module.watt', false],
  ])('knows by its path that %s is a program: %s', (path, expected) => {
    expect(WASM.isProgram(path)).toBe(expected);
  });

  it.each([
    ['#[wasm_bindgen]\npub fn run() {}', 'program'],
    ['(module (memory 1) (func $run))', 'program'],
    ['// (module (func $run))', undefined],
    ['use wasm_bindgen::prelude::*;', 'library'],
    ['import "github.com/tetratelabs/wazero"', 'library'],
    ['the Wasm module', 'word'],
    ['swasms and wasmtimes', undefined],
  ])('takes %j for %s', (text, signal) => {
    expect(WASM.signalOf(text)).toBe(signal);
  });

  it('takes time in proportion to a text that is made to take long', () => {
    const text = '(module '.repeat(7_500);
    const path = `${'a/'.repeat(2_000)}b`;
    const { isProgram } = technologyOf({ ...SETTINGS, files: ['**/a/**/a/**/a/**/c'] });
    expect(cpuTimeOf(() => [WASM.signalOf(text), isProgram(path)])).toBeLessThan(1_000);
  });

  it('stays eBPF where nothing is described', () => {
    expect(technologyOf(undefined)).toBe(EBPF);
  });
});

const judge = (files: Readonly<Record<string, string>>, description: string) => {
  const repository = aRepository({ files, metadata: { description } });
  const judged = ownCore.judge({ ...judgeInput(repository), settings: SETTINGS });
  const said = [...judged.evidence.map(({ statement }) => statement), judged.remedy ?? []].flat();
  return { outcome: judged.outcome, said: said.map((each) => renderMessage(each, 'en', plainText)) };
};

describe('the judgement', () => {
  const modules = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((name) => [`modules/${name}.wat`, '(module (func $run))']),
  );

  it('is met by programs and a library', () => {
    const files = {
      ...modules,
      'Cargo.toml': '[dependencies]\nwasmtime = "1"\n',
      'README.md': '# Runs Wasm\n',
    };
    const { outcome, said } = judge(files, 'A WebAssembly runtime');
    expect(outcome).toBe('met');
    expect(said).toContain('5 source files of WebAssembly programs, such as `modules/a.wat`');
    expect(said).toContain('It depends directly on `wasmtime` (`Cargo.toml`)');
    expect(said.join()).not.toContain('BPF');
  });

  it('is not met where nothing shows it, be it eBPF', () => {
    const sources = Array.from({ length: 20 }, (_, index) => [
      `src/probe${index}.bpf.c`,
      'SEC("xdp") int x;',
    ]);
    const { outcome, said } = judge(
      { ...(Object.fromEntries(sources) as Record<string, string>), 'README.md': '# Probes\n' },
      'Probes',
    );
    expect(outcome).toBe('unmet');
    expect(said[0]).toContain('shows a sign of WebAssembly');
    expect(said.join()).not.toContain('eBPF');
  });
});
