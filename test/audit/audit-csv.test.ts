import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditCsv } from '../../src/audit/audit-csv.ts';
import { anAuditedList } from '../support/an-audited-list.ts';
import { hostileText } from '../support/hostile-text.ts';

/** The cells of a table in quotes as RFC 4180 describes them. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );
}

describe('an audit as CSV', () => {
  it('has a line for each project, and a column for each requirement', () => {
    const audit = anAuditedList({
      one: { outcomes: { maintained: 'unmet' } },
      two: { repository: { nameWithOwner: 'new/home', stars: 3000 } },
    });

    expect(auditCsv(audit).replaceAll('\r', '')).toMatchInlineSnapshot(`
      "project,tier,standing,listed repository,present repository,last commit,contributors,listed stars,present stars,open-source,ebpf-core,maintained,governance,why,list,line
      one,emerging,fails,one/one,one/one,,,100,100,met,met,unmet,met,Actively maintained: The repository is archived,src/data/pages/applications/emerging.json,2
      two,emerging,fine,two/two,new/home,,,100,3000,met,met,met,met,"moved: Listed as \`two/two\`, today \`new/home\` (https://github.com/new/home); The list says 100 stars, GitHub 3,000",src/data/pages/applications/emerging.json,16
      "
    `);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '="x",1'])(
    'has no formula in a cell: %j',
    (name) => {
      const [, [cell = ''] = []] = cellsOf(auditCsv(anAuditedList({ [name]: {} })));

      expect(cell).toMatch(/^'/u);
    },
  );

  it('keeps its columns whatever a project is called', () => {
    fc.assert(
      fc.property(hostileText(), (name) => {
        const [head, row, ...rest] = cellsOf(auditCsv(anAuditedList({ [`x${name}`]: {} })));

        expect(rest).toEqual([]);
        expect(row).toHaveLength(head?.length ?? 0);
      }),
    );
  });
});
