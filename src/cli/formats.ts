import { entryOf } from '../landscape/entry-change.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import { pathInAddress } from '../facts/web-addresses.ts';
import { message } from '../messages/message.ts';
import { type Writer, writerIn } from '../messages/render-message.ts';
import { findingAsData, sayInEnglish } from '../review/finding-as-data.ts';
import { markdownText } from '../review/markdown.ts';
import { SEVERITY_ICONS } from '../review/problem-list.ts';
import type { EntryReview, Review } from '../review/review.ts';
import type { CheckFinding, CheckReport, RenderOptions } from './findings.ts';
import { renderPretty } from './pretty-format.ts';
import { type CHECK_FORMATS, PROGRAM, readVersion } from './program.ts';

type Format = (typeof CHECK_FORMATS)[number];

export const CHECK_RENDERERS: Readonly<
  Record<Format, (report: CheckReport, options: RenderOptions) => string>
> = {
  pretty: renderPretty,
  json: renderJson,
  sarif: renderSarif,
  github: renderCommands,
  markdown: renderMarkdown,
};

/** The report as data; `base` is what was compared with. `review` is null where no list changed or only the entries were checked. */
function renderJson({ review, findings, isOnline, fixedFiles, comparison }: CheckReport): string {
  const { name, commit, mergeBase } = comparison;
  const data = {
    scope: isOnline ? 'review' : 'entry-checks',
    base: { name, commit, mergeBase },
    findings: findings.map((finding) => ({ ...finding, markdown: undefined })),
    fixedFiles,
    review: review === undefined || !isOnline ? null : reviewAsData(review),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

const LEVELS = { failure: 'error', warning: 'warning', notice: 'note' } as const;

/** SARIF 2.1.0, as code scanning takes it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
function renderSarif({ findings }: CheckReport): string {
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
  const { rule, severity, message: said, path } = finding;
  const region = regionOf(finding);
  const artifactLocation = { uri: pathInAddress(path) };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: said },
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

const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const;

/** Workflow commands, which GitHub shows on the lines: https://docs.github.com/actions/reference/workflow-commands */
function renderCommands({ findings }: CheckReport): string {
  return findings.map((finding) => `${commandOf(finding)}\n`).join('');
}

function commandOf({ severity, path, lines, columns, title, message: said }: CheckFinding): string {
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
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(said)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What the server would write: the comment, and below it what it would say on lines of the diff. */
function renderMarkdown(report: CheckReport): string {
  const { review, isOnline, language } = report;
  const { write } = writerIn(language, markdownText);
  if (review === undefined) return `${write(message('check.no-list', {}))}\n`;
  if (!isOnline) return entriesAlone(report, write);
  const lines = review.lineComments.map(
    ({ path, line, body }) => `${markdownText.code(`${path}:${line}`)}\n\n${body}`,
  );
  return `${[review.comment, ...lines].join('\n\n')}\n`;
}

/** No verdict: nothing was looked up. */
function entriesAlone({ findings }: CheckReport, write: Writer['write']): string {
  const items = findings.map(({ severity, path, lines, markdown }) => {
    const place = lines === undefined ? path : `${path}:${lines.first}`;
    return `- ${SEVERITY_ICONS[severity]} ${markdownText.code(place)}: ${markdown}`;
  });
  const list = items.length === 0 ? write(message('check.nothing-found', {})) : items.join('\n');
  return `${list}\n\n${write(message('check.entries-alone', {}))}\n`;
}

/** The review as data, its messages in English. */
export function reviewAsData(review: Review): object {
  const { headSha, verdict, conclusion, labels, comment, lineComments, checkRun } = review;
  return {
    headSha,
    verdict,
    conclusion,
    labels,
    entries: review.entries.map(entryAsData),
    problems: review.problems.map(problemAsData),
    comment,
    lineComments,
    checkRun,
  };
}

function entryAsData({ change, scope, verdict, findings, problems }: EntryReview): object {
  const entry = entryOf(change);
  return {
    name: entry.name,
    change: change.kind,
    tier: entry.tier,
    list: entry.list,
    scope,
    verdict,
    requirements: findings.map((finding) => ({
      requirement: finding.requirement,
      ...findingAsData(finding),
    })),
    problems: problems.map(problemAsData),
  };
}

function problemAsData({ check, severity, path, range, message: said, edits }: Problem): object {
  return { check, severity, path, line: range?.start.line, message: sayInEnglish(said), edits };
}
