import { ENTRY_CHECK_IDS } from '../vocabulary/entry-check-id.ts';
import type { JudgedId } from './known-words.ts';
import { REQUIREMENT_IDS } from '../requirements/registry.ts';
import type { Judgement } from './parse-commands.ts';

/** What entry, at what commit, a judgement was said of when it was first seen. */
export interface JudgementRecord {
  readonly commentId: number;
  readonly index: number;
  readonly name: Judgement['name'];
  readonly about: JudgedId;
  /** The key of its `Subject`. */
  readonly subject: string;
  readonly commit: string;
  readonly by: string;
}

/**
 * What the conversation itself does not tell, kept in the marker of this program's own comment: everything else is
 * read from the conversation anew each time.
 */
export interface Memory {
  readonly records: readonly JudgementRecord[];
  readonly shown: readonly string[];
}

export const NO_MEMORY: Memory = { records: [], shown: [] };

/** The marker has to stay small beside what people read; later judgements are refused. */
export const MAXIMUM_RECORDS = 40;
const MAXIMUM_SHOWN = 100;
const MAXIMUM_LENGTH = 7000;
const COMMIT_LENGTH = 12;

const NAMES = ['accept', 'decline', 'waive', 'reset'] as const;
const JUDGED: readonly JudgedId[] = [...REQUIREMENT_IDS, ...ENTRY_CHECK_IDS];
const RECORD =
  /^(\d{1,16})\.(\d{1,2})\.([a-z]{1,10})\.([a-z-]{1,20})\.([\da-f]{12})\.([\da-f]{7,12})\.([\w-]{1,60})$/u;
const KEY = /^[\da-f]{12}$/u;

/** Short, and of characters that a marker holds as they are. */
export function encodeMemory({ records, shown }: Memory): string {
  const lines = records
    .slice(0, MAXIMUM_RECORDS)
    .map(({ commentId, index, name, about, subject, commit, by }) =>
      [commentId, index, name, about, subject, commit.slice(0, COMMIT_LENGTH), by].join('.'),
    );
  const keys = shown.slice(0, MAXIMUM_SHOWN).join('.');
  return lines.length === 0 && keys === '' ? '' : [keys, ...lines].join('~');
}

/** What cannot be read is left out: the comment may be one of an earlier version. */
export function parseMemory(text: string): Memory {
  const [keys = '', ...lines] = text.slice(0, MAXIMUM_LENGTH).split('~');
  return {
    shown: keys.split('.').filter((key) => KEY.test(key)),
    records: lines.slice(0, MAXIMUM_RECORDS).flatMap((line) => parseRecord(line)),
  };
}

function parseRecord(line: string): readonly JudgementRecord[] {
  const [, commentId, index, named, id, subject = '', commit = '', by = ''] = RECORD.exec(line) ?? [];
  const name = NAMES.find((each) => each === named);
  const about = JUDGED.find((each) => each === id);
  if (name === undefined || about === undefined) return [];
  return [{ commentId: Number(commentId), index: Number(index), name, about, subject, commit, by }];
}
