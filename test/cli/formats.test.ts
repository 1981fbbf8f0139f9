import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHECK_RENDERERS } from '../../src/cli/formats.ts';
import type { CheckFinding, CheckReport } from '../../src/cli/findings.ts';
import { codeFrame } from '../../src/cli/pretty-format.ts';
import { aCloneOf, aCloneOfGolden } from '../support/a-clone.ts';
import { aReview } from '../support/a-review.ts';
import { run } from '../support/run-command-line.ts';

/** OASIS's own, as the standard has it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
const SCHEMA = readFileSync(join(import.meta.dirname, '../../fixtures/schemas/sarif-2.1.0.json'), 'utf8');
const SARIF = z.fromJSONSchema(
  // Zod takes a reference, which may be relative, for a whole address.
  JSON.parse(SCHEMA, (key, value: unknown) =>
    key === 'format' && value === 'uri-reference' ? undefined : value,
  ) as Parameters<typeof z.fromJSONSchema>[0],
);

const FINDING: CheckFinding = {
  rule: 'position',
  title: 'Position',
  severity: 'notice',
  message: 'Belongs elsewhere: 100 %',
  markdown: 'Belongs elsewhere: 100 %',
  path: 'data/a list,1.json',
  lines: { first: 2, last: 2 },
  columns: { first: 3, last: 9 },
  isFixable: true,
  isAdvice: false,
};

const COMPARISON = { name: 'main', commit: 'c'.repeat(40), mergeBase: 'c'.repeat(40), isHead: false };

function aReport(findings: readonly CheckFinding[]): CheckReport {
  return {
    findings,
    texts: {},
    isOnline: false,
    fixedFiles: [],
    repairs: [],
    comparison: COMPARISON,
    language: 'en',
  };
}

const plain = { isStyled: false };

describe('pretty', () => {
  const about = {
    ...FINDING,
    severity: 'failure' as const,
    title: 'Open source',
    isFixable: false,
    message: 'It is not there.',
  };
  const elsewhere = { ...FINDING, lines: { first: 1, last: 1 } };
  const text = 'first\n  "name": 1\nlast';

  function shown(findings: readonly CheckFinding[]): string {
    return CHECK_RENDERERS.pretty({ ...aReport(findings), texts: { [FINDING.path]: text } }, plain);
  }

  it('shows a place once, with everything that is found there', () => {
    const out = shown([about, FINDING, elsewhere]);

    expect(out.match(/^> 2 \| /gm)).toHaveLength(1);
    expect(out).toContain(
      '  error Open source\n    It is not there.\n  note Position (`--fix` repairs it)\n    Belongs elsewhere: 100 %\n\n  1 |',
    );
    expect(out.match(/^> 1 \| /gm)).toHaveLength(1);
  });

  it('stays within 80 columns, and breaks no word', async () => {
    const { root } = aCloneOfGolden('json-entry-defects');

    const { out } = await run(['check', '-C', root]);

    expect(out).toContain('error ');
    // Paths are not broken.
    expect(out.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([]);
  });

  it('says once what is the same of several', () => {
    const out = shown([about, { ...about, title: 'Maturity' }, { ...about, message: 'Another thing.' }]);

    expect(out.match(/It is not there\./g)).toHaveLength(1);
    expect(out).toContain('error Open source, Maturity\n');
    expect(out).toContain('error Open source\n    Another thing.');
  });

  it.each([
    ['en', '1 error, 1 warning and 2 notes. '],
    ['ja', 'エラー 1 件、警告 1 件、メモ 2 件。'],
    ['hi', '1 त्रुटि, 1 चेतावनी, और 2 सूचनाएँ।'],
  ] as const)(
    'counts in one sentence of the language, in colors where there are some: %s',
    (language, said) => {
      const findings = [about, { ...about, severity: 'warning' as const }, FINDING, elsewhere];
      const [out, styled] = [false, true].map((isStyled) =>
        CHECK_RENDERERS.pretty({ ...aReport(findings), language, review: aReview() }, { isStyled }),
      );

      expect(out).toContain(said);
      expect(styled).not.toContain(said);
      expect(stripVTControlCharacters(styled ?? '')).toBe(out);
    },
  );
});

describe('sarif', () => {
  const { lines: _, columns: __, ...withoutPlace } = FINDING;

  it.each([
    ['nothing', []],
    ['a finding', [FINDING]],
    ['a whole file', [withoutPlace]],
    [
      'several lines',
      [
        { ...FINDING, lines: { first: 2, last: 5 } },
        { ...FINDING, severity: 'failure' as const },
      ],
    ],
  ])('is valid for %s', (_name, findings) => {
    const log: unknown = JSON.parse(CHECK_RENDERERS.sarif(aReport(findings), plain));

    expect(SARIF.safeParse(log).error).toBeUndefined();
  });

  it('is held to the schema', () => {
    const log = JSON.parse(CHECK_RENDERERS.sarif(aReport([FINDING]), plain)) as {
      runs: { results: object[] }[];
    };
    const broken = { ...log, runs: [{ ...log.runs[0], results: [{ level: 'terrible', message: {} }] }] };

    expect(SARIF.safeParse(broken).success).toBe(false);
    expect(SARIF.safeParse({ ...log, version: '2' }).success).toBe(false);
  });

  it('names places as addresses', () => {
    expect(CHECK_RENDERERS.sarif(aReport([FINDING]), plain)).toContain('"uri": "data/a%20list%2C1.json"');
  });

  it('is what check prints', async () => {
    const world = join(import.meta.dirname, '../../fixtures/pull-requests/out-of-order');
    const { root } = aCloneOf(world, { owner: 'ebpf-io', name: 'ebpf.io-website', number: 16 });

    const { status, out } = await run(['check', '-C', root, '--format', 'sarif']);

    expect(status).toBe(0);
    expect(SARIF.safeParse(JSON.parse(out)).error).toBeUndefined();
    expect(out).toContain('"ruleId": "position"');
  });
});

describe('github', () => {
  it('escapes what would end the command or begin another', () => {
    const hostile = { ...FINDING, message: 'one\n::error::two', title: 'a,b:c' };

    expect(CHECK_RENDERERS.github(aReport([FINDING, hostile]), plain)).toBe(
      '::notice file=data/a list%2C1.json,line=2,endLine=2,col=3,endColumn=9,title=Position::Belongs elsewhere: 100 %25\n' +
        '::notice file=data/a list%2C1.json,line=2,endLine=2,col=3,endColumn=9,title=a%2Cb%3Ac::one%0A::error::two\n',
    );
  });
});

describe('markdown', () => {
  it('gives no verdict where nothing was looked up', () => {
    const text = CHECK_RENDERERS.markdown(aReport([]), plain);

    expect(text).not.toContain('Ready');
  });

  it('shows no escapes where nothing was looked up', async () => {
    const world = join(import.meta.dirname, '../../fixtures/pull-requests/logo-without-import');
    const { root } = aCloneOf(world, { owner: 'ebpf-io', name: 'ebpf.io-website', number: 15 });

    const { out } = await run(['check', '-C', root, '--format', 'markdown']);

    expect(out).toMatch(/`[^`\n]*\/logos\/[^`\n]+`/);
    expect(out).not.toContain('\\');
  });
});

describe('codeFrame', () => {
  it('shows the line, two before it, and the place', () => {
    expect(codeFrame(FINDING, 'first\n  "name": 1\nlast')).toBe(
      '  1 | first\n> 2 |   "name": 1\n    |   ^^^^^^',
    );
  });

  it.each([
    ['a sequence for the terminal', 'x\n\u001B[31mred'],
    ['text that turns around', 'x\n\u202Edesrever'],
    ['half a character', 'x\n\uD800'],
  ])('shows no %s', (_, text) => {
    expect(codeFrame(FINDING, text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  it('is cut to a width', () => {
    const longest = Math.max(
      ...codeFrame(FINDING, `x\n${'y'.repeat(5000)}`)
        .split('\n')
        .map((line) => line.length),
    );

    expect(longest).toBeLessThanOrEqual(80);
  });

  it('is nothing without a line', () => {
    expect(codeFrame({}, 'text')).toBe('');
  });
});
