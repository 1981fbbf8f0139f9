import type { CheckReport } from './check-report.ts';
import type { CheckFinding } from './findings.ts';

const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const;

/** Workflow commands, which GitHub shows on the lines: https://docs.github.com/actions/reference/workflow-commands */
export function renderCommands({ findings }: CheckReport): string {
  return findings.map((finding) => `${commandOf(finding)}\n`).join('');
}

function commandOf({ severity, path, lines, columns, title, message }: CheckFinding): string {
  const isOneLine = lines !== undefined && lines.first === lines.last;
  const properties = [
    ['file', path],
    ...(lines === undefined
      ? []
      : [
          ['line', lines.first],
          ['endLine', lines.last],
        ]),
    ...(isOneLine && columns !== undefined
      ? [
          ['col', columns.first],
          ['endColumn', columns.last],
        ]
      : []),
    ['title', title],
  ].map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
