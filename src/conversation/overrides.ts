import type { JudgedId } from './known-words.ts';
import type { Override } from '../vocabulary/judgement.ts';
import { type Conversation, isAnswered } from './conversation.ts';
import type { HeardCommand, Hearing } from './hear-commands.ts';
import { type JudgementRecord, type Memory, MAXIMUM_RECORDS } from './memory.ts';
import type { Judgement } from './parse-commands.ts';
import type { Refusal } from './refusal.ts';
import { type Subject, isNamed } from './subject.ts';

/** An entry of the pull request: the requirements that are asked of it, and the checks that found something there. */
export interface JudgedSubject extends Subject {
  readonly asked: readonly JudgedId[];
  /** Of those, the checks that found nothing but what is never waived. */
  readonly dangerous?: readonly JudgedId[];
}

export interface OverridesInput {
  readonly conversation: Conversation;
  readonly hearing: Hearing;
  readonly subjects: readonly JudgedSubject[];
  /** The files as a whole, of which no command names one; asked by the checks alone. */
  readonly files?: JudgedSubject;
  readonly memory: Memory;
  readonly headSha: string;
  /** The commit of which the comment that holds the memory speaks. */
  readonly shownSha?: string;
}

type JudgementKind = Override['kind'] | 'waived';

const KINDS = { accept: 'accepted', decline: 'declined', waive: 'waived' } as const;

/** A judgement in force, before it meets the finding. */
export type OverrideInForce = Omit<Override, 'original' | 'kind'> & {
  readonly kind: JudgementKind;
  readonly about: JudgedId;
  /** The key of its `Subject`. */
  readonly subject: string;
};

/** A judgement that counted once and does no longer. */
export interface LapsedOverride {
  readonly kind: JudgementKind;
  readonly requirement: JudgedId;
  readonly by: string;
  /** The entry's name, where it is still known. */
  readonly entry?: string;
  /** `entry`: it is another one now, in another tier, or gone. */
  readonly why: 'entry' | 'edited' | 'deleted' | 'permission';
}

export interface DerivedOverrides {
  readonly inForce: readonly OverrideInForce[];
  readonly lapsed: readonly LapsedOverride[];
  /** The hearing with what could be told only by looking at the entries. */
  readonly hearing: Hearing;
  readonly memory: Memory;
}

/** A judgement with the entries that it was said of. */
interface Bound {
  readonly heard: HeardCommand;
  readonly command: Judgement;
  readonly records: readonly JudgementRecord[];
}

type Forgotten = Pick<Bound, 'heard' | 'command'> & { readonly kind: JudgementKind };

/**
 * The judgements in force: the later of two wins, `reset` takes back, and one whose entry has another repository
 * or tier than when it was said, or whose comment was edited or deleted, has lapsed.
 */
export function deriveOverrides(input: OverridesInput): DerivedOverrides {
  const { memory, hearing, files } = input;
  const subjects = files === undefined ? input.subjects : [...input.subjects, files];
  const records = [...memory.records];
  const bound: Bound[] = [];
  const forgotten: Forgotten[] = [];
  const commands = hearing.commands.map((heard): HeardCommand => {
    const { command } = heard;
    if (heard.refusal !== undefined || !isJudgement(command)) return heard;
    const known = memory.records.filter((record) => isOf(record, heard));
    // The comment that kept of which entry it was said is gone: another one may be in its place by now.
    if (command.name !== 'reset' && known.length === 0 && isAnswered(heard.comment)) {
      forgotten.push({ heard, command, kind: KINDS[command.name] });
      return heard;
    }
    const found =
      known.length > 0 ? known : bind(heard, command, { ...input, subjects, count: records.length });
    if ('kind' in found) return { ...heard, refusal: found };
    if (known.length === 0) records.push(...found);
    bound.push({ heard, command, records: found });
    return heard;
  });
  const inForce = inForceOf(bound);
  return {
    inForce: inForce.filter((override) => isCurrent(override, subjects)),
    lapsed: [
      ...lapsedOf(bound, inForce, { ...input, subjects, memory: { ...memory, records } }),
      ...forgotten.flatMap((each) => forgottenOf(each, bound)),
    ].slice(-MAXIMUM_LAPSED),
    hearing: { ...hearing, commands },
    memory: {
      records,
      shown: subjects.filter((each) => each !== files || each.asked.length > 0).map(({ key }) => key),
    },
  };
}

function isJudgement(command: HeardCommand['command']): command is Judgement {
  return command.name === 'reset' || command.name in KINDS;
}

function isOf(record: JudgementRecord, { comment, index }: Pick<HeardCommand, 'comment' | 'index'>): boolean {
  return record.commentId === comment.id && record.index === index;
}

/** What a judgement that is heard for the first time is about. */
function bind(
  { comment, index }: HeardCommand,
  { name, about, entry }: Judgement,
  { subjects, memory, headSha, shownSha, count }: OverridesInput & { readonly count: number },
): readonly JudgementRecord[] | Refusal {
  const named = entry === undefined ? subjects : subjects.filter((subject) => isNamed(subject, entry));
  if (named.length === 0 && entry !== undefined) return { kind: 'unknown-entry', given: entry };
  const meant = named.filter(({ asked }) => asked.includes(about));
  if (meant.length === 0) return { kind: 'not-asked', requirement: about };
  if (isDangerWaived(name, about, meant)) return { kind: 'dangerous', check: about };
  // A waiver without a name is for the pull request as a whole.
  const isAmbiguous = entry === undefined && meant.length > 1 && name !== 'waive';
  if (isAmbiguous && name !== 'reset') return { kind: 'several-entries', command: name };
  // Whoever wrote this had another commit's review before them, and the entry was another one there.
  const isOutdated = shownSha !== undefined && shownSha !== headSha && !isAnswered(comment);
  const isUnseen = isOutdated && meant.some(({ key }) => !memory.shown.includes(key));
  if (isUnseen && name !== 'reset') return { kind: 'entry-changed', command: name };
  if (count + meant.length > MAXIMUM_RECORDS) return { kind: 'too-many' };
  return meant.map(({ key }) => ({
    commentId: comment.id,
    index,
    name,
    about,
    subject: key,
    commit: headSha,
    by: comment.author,
  }));
}

function isDangerWaived(name: Judgement['name'], about: JudgedId, meant: readonly JudgedSubject[]): boolean {
  return name === 'waive' && meant.every(({ dangerous = [] }) => dangerous.includes(about));
}

function inForceOf(bound: readonly Bound[]): readonly OverrideInForce[] {
  const inForce = new Map<string, OverrideInForce>();
  for (const { heard, command, records } of bound) {
    for (const { about, subject, commit } of records) {
      const key = `${about} ${subject}`;
      inForce.delete(key);
      if (command.name === 'reset') continue;
      const { author: by, createdAt: at, url } = heard.comment;
      const kind = KINDS[command.name];
      inForce.set(key, { kind, about, subject, by, at, url, commit, reason: command.reason });
    }
  }
  return [...inForce.values()];
}

function isCurrent(
  { subject, about }: Pick<OverrideInForce, 'subject' | 'about'>,
  subjects: readonly JudgedSubject[],
): boolean {
  return subjects.some(({ key, asked }) => key === subject && asked.includes(about));
}

/** More of them are no help to anybody. */
const MAXIMUM_LAPSED = 10;

function lapsedOf(
  bound: readonly Bound[],
  inForce: readonly OverrideInForce[],
  input: OverridesInput,
): readonly LapsedOverride[] {
  const lapsed = new Map<string, LapsedOverride>();
  const live = bound.flatMap(({ records }) => records);
  for (const record of input.memory.records) {
    const { name, about: requirement, subject, by } = record;
    const why = whyLapsed(record, live, input);
    if (why === undefined || name === 'reset') continue;
    const isReplaced =
      live.some((other) => isAbout(other, record) && isLater(other, record)) ||
      (why !== 'entry' && inForce.some((other) => isAbout(other, record)));
    if (isReplaced || isTakenUp(record, bound, input)) continue;
    // The files have no name.
    const entry = input.subjects.find(({ key }) => key === subject)?.name || wordsOf(record, bound);
    const kind = KINDS[name];
    lapsed.set(`${requirement} ${subject}`, {
      kind,
      requirement,
      by,
      why,
      ...(entry === undefined ? {} : { entry }),
    });
  }
  return [...lapsed.values()];
}

/** Told until somebody judges the same again, in the same words for the entry. */
function forgottenOf(
  { heard, command, kind }: Forgotten,
  bound: readonly Bound[],
): readonly LapsedOverride[] {
  const { about: requirement, entry } = command;
  const isSaidAgain = bound.some(
    ({ heard: other, command: { about, entry: words } }) =>
      other.comment.id > heard.comment.id &&
      about === requirement &&
      words?.toLowerCase() === entry?.toLowerCase(),
  );
  if (isSaidAgain) return [];
  const by = heard.comment.author;
  return [{ kind, requirement, by, why: 'deleted', ...(entry === undefined ? {} : { entry }) }];
}

function whyLapsed(
  record: JudgementRecord,
  live: readonly JudgementRecord[],
  { conversation, subjects }: OverridesInput,
): LapsedOverride['why'] | undefined {
  if (live.includes(record)) {
    return subjects.some(({ key }) => key === record.subject) ? undefined : 'entry';
  }
  const comment = conversation.comments.find(({ id }) => id === record.commentId);
  if (comment === undefined) return 'deleted';
  return comment.isEdited ? 'edited' : 'permission';
}

function isAbout(
  one: Pick<JudgementRecord, 'about' | 'subject'>,
  other: Pick<JudgementRecord, 'about' | 'subject'>,
): boolean {
  return one.about === other.about && one.subject === other.subject;
}

function isLater(one: JudgementRecord, other: JudgementRecord): boolean {
  return one.commentId > other.commentId || (one.commentId === other.commentId && one.index > other.index);
}

/** Somebody judged the same again since, in the same words for the entry, and that counts. */
function isTakenUp(record: JudgementRecord, bound: readonly Bound[], { subjects }: OverridesInput): boolean {
  const words = wordsOf(record, bound)?.toLowerCase();
  return bound.some(
    ({ command, records }) =>
      command.about === record.about &&
      command.entry?.toLowerCase() === words &&
      records.some((other) => isLater(other, record) && subjects.some(({ key }) => key === other.subject)),
  );
}

function wordsOf(record: JudgementRecord, bound: readonly Bound[]): string | undefined {
  return bound.find(({ heard }) => isOf(record, heard))?.command.entry;
}
