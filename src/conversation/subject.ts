import { createHash } from 'node:crypto';
import { homeKeyOf, projectHomeOf } from '../facts/project-home.ts';
import { type EntryChange, entryOf } from '../landscape/entry-change.ts';
import { addressKeyOf } from '../landscape/repository-address.ts';
import type { Entry } from '../landscape/entry.ts';
import { visibleText } from '../messages/visible-text.ts';

/** What a judgement is bound to: while it stays the same, pushes leave the judgement alone. */
export interface Subject {
  /** The same as long as the project's repository, the entry's tier and the kind of list are. */
  readonly key: string;
  readonly name: string;
  /** `owner/name` on GitHub, where it is there. */
  readonly repository?: string;
}

/** Enough to tell the entries of one pull request apart. */
const KEY_LENGTH = 12;

/** Who is spoken of where a command names the entry of this change. */
export function subjectOf(change: EntryChange): Subject {
  const entry = entryOf(change);
  const home = projectHomeOf(entry);
  // A promotion or a removal is another question than an addition to the same tier.
  const key = keyOf([change.kind === 'removed' ? 'removed' : entry.tier, entry.family, placeOf(entry)]);
  const repository = home.kind === 'github' ? { repository: home.nameWithOwner } : {};
  return { key, name: entry.name, ...repository };
}

/** The files of the pull request as a whole: the same as long as its entries are. No words name them. */
export function subjectOfFiles(entries: readonly Subject[]): Subject {
  return { key: keyOf(['files', ...entries.map(({ key }) => key).toSorted()]), name: '' };
}

/** Whether the words of a command name the entry: its name or its repository, whatever the case. */
export function isNamed({ name, repository }: Subject, words: string): boolean {
  const given = comparable(words);
  return given === comparable(name) || given === repository?.toLowerCase();
}

function placeOf(entry: Entry): string {
  const home = projectHomeOf(entry);
  switch (home.kind) {
    case 'github':
      return homeKeyOf(home);
    case 'elsewhere':
      return ['elsewhere', ...home.urls.map((url) => addressKeyOf(url)).toSorted()].join(' ');
    case 'none':
      return `named ${comparable(entry.name)}`;
  }
}

/** As it is shown to people, so that they can copy it. */
function comparable(text: string): string {
  return visibleText(text).toLowerCase();
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, KEY_LENGTH);
}
