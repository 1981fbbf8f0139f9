import { message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import type { TextFormat } from '../messages/text-format.ts';
import type { Evidence } from '../requirements/requirement.ts';
import type { Finding } from '../requirements/registry.ts';
import type { Outcome } from '../vocabulary/judgement.ts';
import { type Page, listBlock } from './page.ts';
import type { Markdown } from './review.ts';

const OUTCOME_ICONS: Readonly<Record<Outcome, string>> = {
  met: '✅',
  unmet: '❌',
  'needs-review': '👀',
  unknown: '❔',
  'not-applicable': '➖',
};

const ADVICE_ICON = '💡';

/** Requirements of which the same is to be said: the same mark, and the same that decides. */
interface Group {
  readonly icon: string;
  readonly findings: readonly Finding[];
  /** What was found, the finding that decides first. */
  readonly lines: readonly Markdown[];
}

/** One line a requirement: how it came out, its name, and the finding that decides. Those that share a reason share a line. */
export function requirementLines(findings: readonly Finding[], page: Page): readonly Markdown[] {
  const lines = groups(findings, page).map(({ icon, findings: joined, lines: [deciding] }) => {
    const named = `${icon} ${requirementNames(joined, page)}`;
    return deciding === undefined || page.detail.evidence === 0 ? named : `${named}: ${deciding}`;
  });
  return listBlock(page.writer.write(message('review.list.found', {})), lines);
}

/** What else was found, by requirement. */
export function furtherEvidence(findings: readonly Finding[], page: Page): readonly Markdown[] {
  const { foldedEvidence } = page.detail;
  if (foldedEvidence === 0) return [];
  return groups(findings, page).flatMap(({ findings: joined, lines }) =>
    listBlock(requirementNames(joined, page), lines.slice(1, 1 + foldedEvidence)),
  );
}

/** "**Open source** and **Maturity**". */
export function requirementNames(findings: readonly Finding[], { writer }: Page): Markdown {
  const { write, format } = writer;
  return format.list(findings.map(({ name }) => format.strong(write(name))));
}

const written = new WeakMap<Writer, WeakMap<Evidence, Markdown>>();

/** Written once for all renderings of a review, of which each shows less where the one before was too long. */
export function evidenceLine(evidence: Evidence, writer: Writer): Markdown {
  const known = written.get(writer) ?? new WeakMap<Evidence, Markdown>();
  const line = known.get(evidence) ?? newLine(evidence, writer);
  written.set(writer, known.set(evidence, line));
  return line;
}

function newLine({ statement, url }: Evidence, { write, format }: Writer): Markdown {
  return url === undefined ? write(statement) : `${write(statement)}${arrowTo(url, format)}`;
}

/** Never on a line of its own. */
export function arrowTo(url: string, format: TextFormat): Markdown {
  return `\u00A0${format.link('↗', url)}`;
}

function groups(findings: readonly Finding[], page: Page): readonly Group[] {
  const found = new Map<string, Group>();
  for (const finding of findings.filter((each) => isShown(each, page))) {
    const icon = iconOf(finding, page);
    const lines = linesOf(finding, page);
    const key = JSON.stringify([icon, ...lines]);
    const others = lines.length === 0 ? [] : (found.get(key)?.findings ?? []);
    found.set(lines.length === 0 ? finding.requirement : key, {
      icon,
      lines,
      findings: [...others, finding],
    });
  }
  return [...found.values()];
}

/** A requirement that is not asked of an entry is worth a line only where there is something to say. */
function isShown({ requirement, outcome, evidence }: Finding, page: Page): boolean {
  if (page.content.policy.requirements[requirement] === 'off') return false;
  return outcome !== 'not-applicable' || evidence.length > 0;
}

function iconOf({ requirement, outcome }: Finding, { content }: Page): string {
  const isAdvice = content.policy.requirements[requirement] === 'advice';
  return isAdvice && (outcome === 'unmet' || outcome === 'needs-review')
    ? ADVICE_ICON
    : OUTCOME_ICONS[outcome];
}

/** Where nothing could be found out, the remedy says why. */
function linesOf({ outcome, evidence, remedy }: Finding, { writer }: Page): readonly Markdown[] {
  const lines = evidence.map((each) => evidenceLine(each, writer));
  return lines.length === 0 && outcome === 'unknown' && remedy ? [writer.write(remedy)] : lines;
}
