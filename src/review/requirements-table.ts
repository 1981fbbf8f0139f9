import { message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import type { Evidence, Finding } from '../requirements/requirement.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import { tableCell } from './markdown.ts';
import type { Detail, Page } from './page.ts';
import type { Markdown } from './review.ts';

/** Of what is met, the most telling is enough at first sight. */
const MET_EVIDENCE = 1;
/** To fold a single line would hide it and save nothing. */
const WORTH_FOLDING = 2;

const OUTCOME_ICONS: Readonly<Record<Outcome, string>> = {
  met: '✅',
  unmet: '❌',
  'needs-review': '👀',
  unknown: '❔',
  'not-applicable': '➖',
};

const ADVICE_ICON = '💡';

/** One row a requirement: how it came out, its name, and what was found. */
export function requirementsTable(findings: readonly Finding[], page: Page): readonly string[] {
  const rows = findings.filter((finding) => isShown(finding, page)).map((finding) => row(finding, page));
  if (rows.length === 0) return [];
  const { write } = page.writer;
  const header = [
    write(message('review.table.outcome', {})),
    write(message('review.table.requirement', {})),
    write(message('review.table.found', {})),
  ];
  return [[tableRow(header), '|:--|:--|:--|', ...rows].join('\n')];
}

/** A requirement that is not asked of an entry is worth a row only where there is something to say. */
function isShown({ requirement, outcome, evidence }: Finding, page: Page): boolean {
  if (page.content.policy.requirements[requirement] === 'off') return false;
  return outcome !== 'not-applicable' || evidence.length > 0;
}

function row(finding: Finding, page: Page): string {
  const { write, format } = page.writer;
  const name = write(message(`requirement.${finding.requirement}.name`, {}));
  return tableRow([outcomeCell(finding, page), format.strong(name), foundCell(finding, page)]);
}

function tableRow(cells: readonly Markdown[]): string {
  return `| ${cells.map(tableCell).join(' | ')} |`;
}

function outcomeCell({ requirement, outcome }: Finding, page: Page): Markdown {
  const { write } = page.writer;
  const isAdvice = page.content.policy.requirements[requirement] === 'advice';
  const text =
    isAdvice && (outcome === 'unmet' || outcome === 'needs-review')
      ? `${ADVICE_ICON} ${write(message('review.outcome.advice', {}))}`
      : `${OUTCOME_ICONS[outcome]} ${write(message(`review.outcome.${outcome}`, {}))}`;
  return text.replaceAll(' ', '\u00A0');
}

function foundCell(finding: Finding, { writer, detail }: Page): Markdown {
  const lines = finding.evidence.map((evidence) => evidenceLine(evidence, writer));
  // Where nothing could be found out, the remedy says why.
  if (lines.length === 0 && finding.outcome === 'unknown' && finding.remedy) {
    return writer.write(finding.remedy);
  }
  if (lines.length === 0) return '–';
  const wanted = finding.outcome === 'met' ? Math.min(MET_EVIDENCE, detail.evidence) : detail.evidence;
  const isWorthFolding = lines.length - wanted >= WORTH_FOLDING || detail.foldedEvidence === 0;
  const open = isWorthFolding ? wanted : lines.length;
  return [...lines.slice(0, open), ...foldedLines(lines.slice(open), writer, detail)].join('<br>');
}

function foldedLines(lines: readonly Markdown[], writer: Writer, detail: Detail): readonly Markdown[] {
  if (lines.length === 0 || detail.foldedEvidence === 0) return [];
  const summary = writer.write(message('review.more-evidence', { count: lines.length }));
  const shown = lines.slice(0, detail.foldedEvidence).join('<br>');
  return [`<details><summary>${summary}</summary>${shown}</details>`];
}

export function evidenceLine({ statement, url }: Evidence, { write, format }: Writer): Markdown {
  return url === undefined ? write(statement) : `${write(statement)} ${format.link('↗', url)}`;
}
