import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readmeNoticeOf } from '../../src/facts/readme-notices.ts';

const NAMES = ['tracer', 'Packet Tracer'];

function kindOf(readme: string): string | undefined {
  return readmeNoticeOf(readme, NAMES)?.kind;
}

describe('readmeNoticeOf', () => {
  it.each([
    '# tracer\n\nThis project is no longer maintained.',
    '# tracer\n\n> [!WARNING]\n> This repository has been archived. Use something else.',
    '# tracer\n\n**THIS REPOSITORY IS NO LONGER MAINTAINED.**',
    '# DEPRECATED: tracer',
    '# [DEPRECATED] tracer',
    '# tracer (unmaintained)',
    '# tracer\n\n## Deprecated\n\nPlease use another one.',
    '# tracer\n\n**Deprecated.**',
    '# tracer\n\nPLEASE NOTE, THIS PROJECT IS NO LONGER MAINTAINED. More [here](https://example.org).',
    '# tracer\n\n**This project is now concluded**, and archived.',
    '# tracer\n\ntracer is deprecated in favor of a newer one.',
    '# tracer\n\nThe Packet Tracer project has been discontinued.',
    '# tracer\n\nNote: this tool is not actively maintained anymore.',
    '# tracer\n\nAs of March 2024, this project has been\nofficially retired.',
    '# tracer\n\nWe are no longer maintaining this project.',
    '# tracer\n\nDevelopment has stopped.',
    '# tracer\n\n**Project status: abandoned**',
    '# tracer\n\n⚠️ **Warning:** This library is unmaintained.',
    '# tracer\n\n[![status](https://www.repostatus.org/badges/latest/abandoned.svg)](https://www.repostatus.org)',
    'tracer\n======\n\nThis package is obsolete.',
    '# tracer\n\n本项目已停止维护。',
    '# tracer\n\n注意:该仓库不再维护,请使用新版本。',
    '# tracer\n\n## Notice: As of August 2024 this Project is no longer maintained',
    'IMPORTANT NOTE - DEPRECATED\n===========================\n\nUse another.',
    '# tracer\n\n## DEPRECATION NOTICE:\n\nUse another.',
    ':warning: THIS REPOSITORY HAS BEEN DEPRECATED :warning:',
    '# tracer\n\n请注意！该项目已停止维护',
    '# tracer\n\n> [!WARNING]\n> 该项目已停止维护 / This project is over',
    '# tracer\n\n功能已并入新项目，因此本项目不再维护。',
    '<h1>tracer</h1>\n\n<p>This project is <b>deprecated</b>.</p>',
  ])('takes %j for the end', (readme) => {
    expect(kindOf(readme)).toBe('ended');
  });

  it.each([
    '# tracer\n\nThis project has moved to https://github.com/example/tracer.',
    '# tracer\n\nThis repository has been superseded by another one.',
    '# tracer\n\nThis project was merged into a larger one.',
    '# tracer\n\n本项目已迁移至 https://github.com/example/tracer',
  ])('takes %j for a move', (readme) => {
    expect(kindOf(readme)).toBe('moved');
  });

  it.each([
    '# tracer\n\n**THIS PROJECT IS NO LONGER UNDER ACTIVE DEVELOPMENT**',
    '# tracer\n\nThis project is not actively developed.',
    '# tracer\n\nThis repository is no longer updated.',
  ])('takes %j for a pause', (readme) => {
    expect(kindOf(readme)).toBe('paused');
  });

  it.each([
    '',
    '# tracer\n\nTraces packets.',
    '# tracer\n\nThe `--old` flag is deprecated.',
    '# tracer\n\nThis deprecated flag is still read.',
    '# tracer\n\nIt reads archived logs as well.',
    '# tracer\n\nThis replaces the unmaintained bpfd.',
    '# tracer\n\nThis project is a fork of bpfd, which is no longer maintained.',
    '# tracer\n\nThis is a fork, as the project is no longer maintained.',
    '# tracer\n\nThe original project is no longer maintained.',
    '# tracer\n\nThis project is not deprecated.',
    '# tracer\n\nThis project is actively maintained.',
    '# tracer\n\nThis project is no longer maintained by its first author but by a team.',
    '# tracer\n\nThis tool is no longer supported on Windows.',
    '# tracer\n\nThis project was abandoned in 2019 and revived in 2021.',
    '# tracer\n\nIf this project is no longer maintained one day, fork it.',
    '# tracer\n\nThe documentation has moved to https://example.org.',
    '# tracer\n\nThe documentation of this project has moved to https://example.org.',
    '# tracer\n\nLastly, the project has moved its tests to another repository.',
    '# tracer\n\nVersion 1 is deprecated and no longer maintained.',
    '# tracer\n\n> ### Deprecated\n\n> These collectors are deprecated and will be removed in the next major release.',
    '# tracer\n\n- The first prototype.\n  - This is no longer under active development.',
    '# tracer\n\nAs the wasm project is no longer maintained, it has a runtime of its own.',
    '# tracer\n\nSupport for this repository has been deprecated since the second edition.',
    '# tracer\n\nThis project is in maintenance mode.',
    '# tracer\n\n本项目不再维护 WebView 拦截方案。',
    '# tracer\n\n参考了 bili（该项目已停止维护）的设计。',
    '# tracer\n\n```\nThis project is no longer maintained.\n```',
    '# tracer\n\n## Unmaintained plugins\n\nSome are.',
    '# Deprecated API finder\n\nFinds calls of functions that should go.',
    '# tracer\n\n| Version | End of Life |\n|---|---|',
    '# tracer\n\nTalks to Weave Scope, which is discontinued.',
    `# tracer\n\n${'Words about the project. '.repeat(150)}\n\nThis project is no longer maintained.`,
    '# tracer\n\n该工具支持归档日志。',
    '# tracer\n\n本项目支持将已归档的日志导入。',
  ])('leaves %j alone', (readme) => {
    expect(kindOf(readme)).toBeUndefined();
  });

  it('names the line and the sentence', () => {
    const notice = readmeNoticeOf(
      '# tracer\n\nTraces.\n\nThis project is **deprecated**. Use another.',
      NAMES,
    );
    expect(notice).toEqual({ kind: 'ended', text: 'This project is deprecated.', line: 5 });
  });

  it('never throws and stays fast, whatever it reads', () => {
    const piece = fc.constantFrom(
      '[',
      '](',
      '<',
      '<!--',
      '-->',
      '*',
      '# ',
      '> ',
      '\n',
      'this project is ',
      'a ',
      '!',
      '`',
      '。',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 900 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const notice = readmeNoticeOf(text, NAMES);
          expect(notice === undefined || notice.line >= 1).toBe(true);
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 5000, markInterruptAsFailure: true },
    );
  });
});
