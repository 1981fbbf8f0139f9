import { createHash } from 'node:crypto';
import type { Audit } from '../audit/audit.ts';
import { FIX_REASONS, type FixReason, type FixedList, fixLists } from '../audit/fix-lists.ts';
import { moveSentences } from '../audit/remarks.ts';
import type { ParsedList } from '../landscape/entry.ts';
import type { Language } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { type Writer, writerIn } from '../messages/render-message.ts';
import { codeSpan, markdownText } from '../review/markdown.ts';
import type { Markdown } from '../review/review.ts';
import { parseMarker, renderMarker } from './marker.ts';

const KIND = 'audit-fix';
const MAXIMUM_LINES = 50;
const CHANGE_LENGTH = 12;
/** What stands where bytes were no UTF-8: the text is not the file's. */
const NO_TEXT = '\uFFFD';

/** What an audit repairs for one reason. */
export interface Fix {
  readonly reason: FixReason;
  /** Empty: nothing is to be repaired. */
  readonly lists: readonly FixedList[];
  /** Whether the audit tells of it: every star count is off by a few. */
  readonly isDue: boolean;
}

/** A pull request from one of these branches in the list's own repository, open or not. */
export interface PostedFix {
  readonly number: number;
  readonly reason: FixReason;
  readonly state: 'open' | 'merged' | 'closed';
  /** Author and marker are both right. */
  readonly isOwn: boolean;
  readonly body: string;
}

/** `taken`: its last commit is somebody else's; `behind`: it does not hold the repairs of this audit. */
export type FixBranch = 'absent' | 'taken' | 'current' | 'behind';

export type FixAction =
  | {
      readonly type: 'pushBranch';
      readonly isNew: boolean;
      readonly title: string;
      readonly files: readonly FixedList[];
    }
  | { readonly type: 'openPullRequest'; readonly title: string; readonly body: string }
  | { readonly type: 'updatePullRequest'; readonly number: number; readonly body: string };

export function branchOf(reason: FixReason): string {
  return `landscape-reviewer/audit-${reason}`;
}

/** Whether a description is that of such a pull request; who wrote it is for the caller to know. */
export function isFixBody(body: string): boolean {
  return parseMarker(body)?.['kind'] === KIND;
}

/** One for each reason, in their order. */
export function fixesOf(lists: readonly ParsedList[], audit: Audit): readonly Fix[] {
  const whole = lists.filter(({ text }) => !text.includes(NO_TEXT));
  return FIX_REASONS.map((reason) => {
    const fixed = fixLists(whole, audit, [reason]).filter(({ before, after }) => before !== after);
    const isTold = reason !== 'stars' || audit.counts.starsOff > 0;
    return { reason, lists: fixed, isDue: fixed.length > 0 && isTold };
  });
}

/**
 * What may be offered, the first choice first; nothing while a pull request is open. Each reason waits for the others
 * after its turn: star counts would be off again before the order was ever put right. What people closed is not
 * offered again as it was.
 */
export function fixesInTurn(fixes: readonly Fix[], posted: readonly PostedFix[]): readonly Fix[] {
  if (posted.some(({ state }) => state === 'open')) return [];
  const own = posted.filter(({ isOwn }) => isOwn).toSorted((a, b) => b.number - a.number);
  const next = fixes.findIndex(({ reason }) => reason === own[0]?.reason) + 1;
  return [...fixes.slice(next), ...fixes.slice(0, next)].filter((fix) => {
    const last = own.find(({ reason }) => reason === fix.reason);
    const isDeclined = last?.state === 'closed' && parseMarker(last.body)?.['change'] === changeIn(fix);
    return fix.isDue && !isDeclined;
  });
}

interface FixState {
  /** Our own open one; undefined: it has to be opened. */
  readonly posted: PostedFix | undefined;
  readonly branch: FixBranch;
  readonly language: Language;
}

/** The writes that bring branch and pull request to what the audit found; none where nothing can or has to be done. */
export function planFix(fix: Fix, { posted, branch, language }: FixState): readonly FixAction[] {
  const writer = writerIn(language, markdownText);
  const isNeeded = fix.lists.length > 0;
  if (!isNeeded || branch === 'taken') {
    if (posted === undefined) return [];
    const note = message(isNeeded ? 'audit.pull.left' : 'audit.pull.not-needed', {});
    return describe(posted, withNote(posted.body, writer.write(note)));
  }
  const title = writer.write(message(`audit.pull.title.${fix.reason}`, {}));
  const body = bodyOf(fix, writer);
  const push = { type: 'pushBranch', isNew: branch === 'absent', title, files: fix.lists } as const;
  return [
    ...(branch === 'current' ? [] : [push]),
    ...(posted === undefined ? [{ type: 'openPullRequest', title, body } as const] : describe(posted, body)),
  ];
}

function describe({ number, body: before }: PostedFix, body: string): readonly FixAction[] {
  return body === before ? [] : [{ type: 'updatePullRequest', number, body }];
}

const HEAD = /^<!--[^\n]*-->\s*(?:> [^\n]*\n\s*)?/u;

/** What it said stays: it is what the branch holds. */
function withNote(body: string, note: Markdown): string {
  return [renderMarker(parseMarker(body) ?? {}), `> ${note}`, body.replace(HEAD, '')].join('\n\n');
}

function bodyOf(fix: Fix, writer: Writer): string {
  const { write } = writer;
  const lines = linesOf(fix, writer);
  const more = lines.length - MAXIMUM_LINES;
  return [
    renderMarker({ kind: KIND, reason: fix.reason, change: changeIn(fix) }),
    write(message('audit.pull.about', {})),
    [
      ...lines.slice(0, MAXIMUM_LINES),
      ...(more > 0 ? [`- ${write(message('audit.more', { count: more }))}`] : []),
    ].join('\n'),
    write(message('audit.pull.rules', {})),
  ].join('\n\n');
}

function linesOf({ lists }: Fix, writer: Writer): readonly Markdown[] {
  const lines = lists.flatMap((list) => [
    ...list.values.map(({ name, from, to }) => `${codeSpan(name)}: ${codeSpan(from)} → ${codeSpan(to)}`),
    ...moveSentences(list, writer),
  ]);
  return [...new Set(lines)].map((line) => `- ${line}`);
}

/** A few letters by which the same change is known again, in whatever language it was described. */
function changeIn({ lists }: Fix): string {
  const what = lists.map(({ path, values, moves }) => [
    path,
    values,
    moves.map(({ entry: { name }, behind }) => [name, behind]),
  ]);
  return createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, CHANGE_LENGTH);
}
