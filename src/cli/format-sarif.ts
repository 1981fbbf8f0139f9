import type { CheckReport } from './check-report.ts';
import type { CheckFinding } from './findings.ts';
import { PROGRAM, readVersion } from './program.ts';

const LEVELS = { failure: 'error', warning: 'warning', notice: 'note' } as const;

/** SARIF 2.1.0, as code scanning takes it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function renderSarif({ findings }: CheckReport): string {
  const rules = [...new Map(findings.map(({ rule, title }) => [rule, title]))];
  const places = new Map(rules.map(([rule], index) => [rule, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: PROGRAM,
            version: readVersion(),
            rules: rules.map(([id, title]) => ({ id, shortDescription: { text: title } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, places.get(finding.rule) ?? 0)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(finding: CheckFinding, ruleIndex: number): object {
  const { rule, severity, message, path } = finding;
  const region = regionOf(finding);
  const artifactLocation = { uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/') };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, ...(region === undefined ? {} : { region }) } }],
  };
}

function regionOf({ lines, columns }: CheckFinding): object | undefined {
  if (lines === undefined) return undefined;
  return {
    startLine: lines.first,
    endLine: lines.last,
    ...(columns === undefined ? {} : { startColumn: columns.first, endColumn: columns.last }),
  };
}
