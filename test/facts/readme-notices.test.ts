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
    '# tracer retirement\n\n* Maintenance goes on until March.\n* Afterward, there will be no further releases, no bugfixes.',
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
    '# DISCONTINUATION OF PROJECT\n\nAcme has ceased development and contributions, among them fixes and releases, to this project.',
    '# tracer\n\nThis project will no longer be maintained by Acme.',
    '# tracer\n\nThis repository is no longer supported by the Acme team.',
    '# tracer\n\nAs of May 2025, Acme Labs has ended active development of this project.',
    '# tracer\n\nAcme will no longer maintain this project.',
    '# tracer\n\nSupport for this project has ended.',
    '# tracer\n\nPacket Tracer has reached its end of life.',
    '# tracer\n\n![status](https://img.shields.io/badge/Maintained%3F-no-red.svg)',
    '# tracer\n\n![status](https://badgen.net/badge/maintained/no/red)',
    '# tracer\n\n[![status][state]](https://example.org)\n\n[state]: https://img.shields.io/badge/status-archived-red',
    '# tracer\n\n<img alt="" src="https://img.shields.io/badge/unmaintained-red">',
    'tracer\n======\n\n.. image:: https://www.repostatus.org/badges/latest/unsupported.svg',
    '# tracer\n\n![](https://img.shields.io/static/v1?label=maintenance&message=deprecated&color=red)',
    '# tracer\n\n![](https://img.shields.io/badge/tracer-discontinued-red)',
    '# tracer\n\n![](https://img.shields.io/maintenance/no/2024)',
    '# tracer\n\n![](https://img.shields.io/badge/no_longer_maintained-red)',
    '# tracer\n\nThis project is dead.',
    '# tracer\n\nThis project has been archived on 1 March 2025.',
    '# tracer\n\nThis is an archived project.',
    '# tracer\n\nDevelopment has stopped in 2024.',
    '# tracer\n\nMaintenance of this library has ended in favor of another one.',
    '# tracer\n\nThis project is unmaintained and looking for new maintainers.',
    '# tracer\n\nThis project was archived and is now maintained at another place.',
    '# tracer\n\n## Deprecated: use another one\n\nIt is better.',
    '# tracer\n\n**Deprecated:** Packet Tracer gave way to another one.',
  ])('takes %j for the end', (readme) => {
    expect(kindOf(readme)).toBe('ended');
  });

  it.each([
    '# tracer\n\nThis project has moved to https://github.com/example/tracer.',
    '# tracer\n\nThis repository has been superseded by another one.',
    '# tracer\n\nThis project was merged into a larger one.',
    '# tracer\n\n本项目已迁移至 https://github.com/example/tracer',
    '# tracer\n\n![](https://www.repostatus.org/badges/latest/moved.svg)',
  ])('takes %j for a move', (readme) => {
    expect(kindOf(readme)).toBe('moved');
  });

  it.each([
    '# tracer\n\n**THIS PROJECT IS NO LONGER UNDER ACTIVE DEVELOPMENT**',
    '# tracer\n\nThis project is not actively developed.',
    '# tracer\n\nThis repository is no longer updated.',
    '# tracer\n\nThis repository will be archived on 1 September.',
    '# tracer\n\n![](https://www.repostatus.org/badges/latest/inactive.svg)',
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
    '# tracer\n\nThis project is no longer maintained by Acme. It is now maintained by the Tracing Foundation.',
    '# tracer\n\nAcme has ceased development of the v1 branch.',
    '# tracer\n\nThere will be no further releases of the v1 branch.',
    '# tracer\n\nThere will be no new releases in December.',
    '# tracer\n\nAcme has ended support for Windows in this project-wide survey.',
    '# tracer\n\nAcme has ended support for Windows in this project.',
    '# tracer\n\nThe upstream project has ceased development.',
    '# tracer\n\nWe deprecated the v1 API.',
    '# tracer\n\nThe branches 1.x are no longer maintained.',
    '# tracer\n\nKernel 4.9 has reached its end of life.',
    '# tracer\n\nUbuntu will no longer support this package.',
    '# tracer\n\n![](https://img.shields.io/badge/Maintained%3F-yes-green.svg)',
    '# tracer\n\n![](https://badgen.net/badge/maintained/yes/green)',
    '# tracer\n\n![](https://img.shields.io/badge/python_2-deprecated-red)',
    '# tracer\n\n![](https://img.shields.io/badge/telemetry-no-green)',
    '# tracer\n\n![](https://img.shields.io/badge/%E0%A4%A-no-green)',
    '# tracer\n\n![](https://img.shields.io/maintenance/yes/2026)',
    '# tracer\n\n![][missing] and ![archived]\n\n[other]: https://img.shields.io/badge/status-archived-red',
    '# tracer\n\nTracer is dead simple to use.',
    '# tracer\n\nThis repository is archived on Zenodo: https://doi.org/10.5281/zenodo.1',
    '# tracer\n\nThis tool is unsupported on Windows.',
    '# tracer\n\nThis project is no longer supported below kernel 5.4.',
    '# tracer\n\nSupport has ended for Python 2.7.',
    '# tracer\n\nDevelopment has stopped on the 1.x branch.',
    '# tracer\n\nSupport for this feature has been discontinued.',
    '# tracer\n\nThis project was abandoned by its original author; we now maintain it.',
    '# tracer\n\nThis project was archived in 2020. It is developed again.',
    '# tracer\n\n**Deprecated:** the `--old` flag goes in v2.',
    '# tracer\n\n## Deprecated: v1 API\n\nUse v2.',
    '# tracer\n\n## Archived - benchmarks of 2019',
    '# tracer\n\n## Usage\n\nRun it.\n\n## Deprecated\n\n- `--old`',
    '# tracer\n\nTraces.\n\n# v1 API (deprecated)\n\nUse v2.',
    '# tracer\n\nThis project has moved to Go modules.',
    '# tracer\n\nThis project has moved to a new release cycle.',
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
    expect(notice).toEqual({ kind: 'ended', place: 'readme', text: 'This project is deprecated.', line: 5 });
  });

  it.each([
    ['https://img.shields.io/badge/Maintained%3F-no-red.svg', 'Maintained? no'],
    ['https://img.shields.io/badge/no--longer_maintained-red?label=status', undefined],
    ['https://img.shields.io/badge/no_longer_maintained-red?label=Status', 'Status no longer maintained'],
    ['https://flat.badgen.net/badge/project/archived/red', 'project archived'],
    ['https://unmaintained.tech/badge.svg', 'unmaintained'],
    ['https://lifecycle.r-lib.org/articles/figures/lifecycle-superseded.svg', 'superseded'],
  ])('quotes what the badge %s shows and not its address: %s', (address, text) => {
    expect(readmeNoticeOf(`# tracer\n\n![status](${address})`, NAMES)?.text).toBe(text);
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
          expect(notice === undefined || (notice.line ?? 0) >= 1).toBe(true);
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 5000, markInterruptAsFailure: true },
    );
  });
});
