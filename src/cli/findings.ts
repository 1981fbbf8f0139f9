import { entryOf } from '../landscape/entry-change.ts';
import { CONFIGURATION_PATH } from '../config/configuration.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import { rangeOf } from '../entry-checks/entry-place.ts';
import type { Language } from '../messages/catalogue.ts';
import { type Message, message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { type Writer, withTiers, writerIn } from '../messages/render-message.ts';
import type { Markup } from '../messages/text-format.ts';
import type { Finding } from '../requirements/registry.ts';
import { markdownText } from '../review/markdown.ts';
import type { EntryReview, Notice, Review } from '../review/review.ts';
import { type Outcome, type Severity, SEVERITIES } from '../vocabulary/judgement.ts';
import type { Policy } from '../config/policy.ts';
import type { Comparison } from './local-pull-request.ts';

/** What somebody who wrote the change should look at, of an entry check or a requirement alike. */
export interface CheckFinding {
  /** The id of the entry check or of the requirement; `review` for what holds for all of it. */
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly markdown: string;
  readonly path: string;
  /** Absent: the file as a whole. */
  readonly lines?: { readonly first: number; readonly last: number };
  readonly columns?: { readonly first: number; readonly last: number };
  readonly isFixable: boolean;
  /** Shown, and never in the way. */
  readonly isAdvice: boolean;
}

const SEVERITY_OF_OUTCOME: Partial<Readonly<Record<Outcome, Severity>>> = {
  unmet: 'failure',
  'needs-review': 'warning',
  unknown: 'warning',
};

/** Everything that a review found, the worst first. */
export function findingsOf(
  review: Review,
  policy: Pick<Policy, 'requirements' | 'tiers'>,
  language: Language,
): readonly CheckFinding[] {
  const inItsWords = (markup: Markup) => writerIn(language, withTiers(markup, policy.tiers));
  const writers = { plain: inItsWords(plainText), markdown: inItsWords(markdownText) };
  const problems = [...review.problems, ...review.entries.flatMap((entry) => entry.problems)];
  const all = [
    ...review.notices.map((notice) => ofNotice(notice, pathIn(review), writers)),
    ...problems.map((problem) => ofProblem(problem, writers)),
    ...review.entries.flatMap((entry) => ofRequirements(entry, policy, writers)),
  ];
  return all.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

interface Writers {
  readonly plain: Writer;
  readonly markdown: Writer;
}

function ofProblem(
  { check, severity, path, range, edits, ...problem }: Problem,
  { plain, markdown }: Writers,
): CheckFinding {
  return {
    rule: check,
    title: plain.write(message(`review.check.${check}`, {})),
    severity,
    message: plain.write(problem.message),
    markdown: markdown.write(problem.message),
    path,
    ...(range === undefined ? {} : placeOf(range)),
    isFixable: edits !== undefined && edits.length > 0,
    isAdvice: check === 'position',
  };
}

const WHOLE = 'review';

function ofNotice(
  { message: said, path, verdict }: Notice,
  otherwise: string,
  { plain, markdown }: Writers,
): CheckFinding {
  return {
    rule: WHOLE,
    title: plain.write(message('check.whole', {})),
    severity: verdict === undefined ? 'notice' : 'warning',
    message: plain.write(said),
    markdown: markdown.write(said),
    path: path ?? otherwise,
    isFixable: false,
    isAdvice: false,
  };
}

/** Every finding stands in some file. */
function pathIn({ entries, problems }: Review): string {
  const change = entries[0]?.change;
  const entry = change?.kind === 'removed' ? change.before : change?.after;
  return entry?.list ?? problems[0]?.path ?? CONFIGURATION_PATH;
}

type Range = NonNullable<Problem['range']>;

function placeOf({ start, end }: Range): Pick<CheckFinding, 'lines' | 'columns'> {
  return {
    lines: { first: start.line, last: Math.max(start.line, end.line) },
    columns: { first: start.column, last: end.column },
  };
}

function ofRequirements(
  { change, findings }: EntryReview,
  { requirements }: Pick<Policy, 'requirements'>,
  { plain, markdown }: Writers,
): readonly CheckFinding[] {
  const entry = entryOf(change);
  // What is removed stands on no line of the head side.
  const place = change.kind === 'removed' ? {} : placeOf(rangeOf(entry, 'name'));
  return findings.flatMap((finding) => {
    const severity = SEVERITY_OF_OUTCOME[finding.outcome];
    if (severity === undefined) return [];
    const isAdvice = requirements[finding.requirement] === 'advice';
    return {
      rule: finding.requirement,
      title: plain.write(finding.name),
      severity: isAdvice ? 'notice' : severity,
      message: sentencesOf(entry.name, finding, plain),
      markdown: sentencesOf(entry.name, finding, markdown),
      path: entry.list,
      ...place,
      isFixable: false,
      isAdvice,
    };
  });
}

function sentencesOf(name: string, { evidence, remedy, question }: Finding, writer: Writer): string {
  const said = [...evidence.slice(0, 1).map(({ statement }) => statement), remedy ?? question];
  const sentences = said.flatMap((each) => (each === undefined ? [] : [wholeSentence(each, writer)]));
  return `${writer.format.code(name)}: ${sentences.join(' ')}`;
}

function wholeSentence(said: Message, { write }: Writer): string {
  const text = write(said);
  return /\p{Sentence_Terminal}$/u.test(text) ? text : write(message('words.sentence', { said }));
}

export interface CheckReport {
  /** Absent: no list changed. */
  readonly review?: Review;
  readonly findings: readonly CheckFinding[];
  /** The texts that findings stand in, by path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly comparison: Comparison;
  /** In which it is said; data is in English. */
  readonly language: Language;
  /** False: the entries alone were checked. */
  readonly isOnline: boolean;
  readonly fixedFiles: readonly string[];
  /** What was wrong in them, and is no more. */
  readonly repairs: readonly CheckFinding[];
}

export interface RenderOptions {
  readonly isStyled: boolean;
}
