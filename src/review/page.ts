import type { Writer } from '../messages/render-message.ts';
import type { Verdict } from '../vocabulary/judgement.ts';
import type { ReviewContent } from './review.ts';

/** How much of a review is shown; less where all of it does not fit. */
export interface Detail {
  /** Statements of a removal or a demotion; at 0 a requirement shows none either. */
  readonly evidence: number;
  /** Further statements a requirement, folded. */
  readonly foldedEvidence: number;
  readonly form: 'sections' | 'lines';
  readonly entries: number;
  /** In each list of problems. */
  readonly problems: number;
  readonly hasPatch: boolean;
}

/** One rendering of a review. */
export interface Page {
  readonly content: ReviewContent;
  readonly writer: Writer;
  readonly detail: Detail;
}

export const FULL_DETAIL: Detail = {
  evidence: 5,
  foldedEvidence: 20,
  form: 'sections',
  entries: Number.POSITIVE_INFINITY,
  problems: 50,
  hasPatch: true,
};

const SHORT: Detail = { ...FULL_DETAIL, evidence: 1, foldedEvidence: 0 };
const BARE: Detail = { ...SHORT, evidence: 0, problems: 20, hasPatch: false };
const LINES: Detail = { ...BARE, form: 'lines', problems: 10 };

/** Evidence goes first, then the sections become lines, then lines are left out. */
const DETAILS: readonly Detail[] = [
  FULL_DETAIL,
  SHORT,
  { ...SHORT, hasPatch: false },
  BARE,
  { ...LINES, entries: 400 },
  { ...LINES, entries: 150 },
  { ...LINES, entries: 50 },
];

const LEAST: Detail = { ...LINES, entries: 20, problems: 0 };

/** The most detailed rendering of at most so many bytes of UTF-8; the least one is bounded by what it shows. */
export function renderWithin(maximumBytes: number, render: (detail: Detail) => string): string {
  const encoder = new TextEncoder();
  for (const detail of DETAILS) {
    const text = render(detail);
    if (encoder.encode(text).length <= maximumBytes) return text;
  }
  return render(LEAST);
}

export const VERDICT_ICONS: Readonly<Record<Verdict, string>> = {
  ready: '✅',
  'needs-changes': '❌',
  'needs-maintainer': '👀',
  'not-evaluated': '❔',
};

/** Blocks that open at a click; nothing where there are none. The summary is plain text. */
export function foldedBlock(summary: string, folded: readonly string[]): readonly string[] {
  return folded.length === 0 ? [] : [`<details><summary>${summary}</summary>`, ...folded, '</details>'];
}

/** A list under its heading; nothing where there are no items. */
export function listBlock(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${heading}\n${items.map((item) => `- ${item}`).join('\n')}`];
}
