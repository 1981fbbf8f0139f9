import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { parseJson } from '../facts/parse-json.ts';
import type { LinkFacts } from '../entry-checks/entry-check.ts';
import type { Fact } from '../facts/fact.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import type { RemoteProject } from '../facts/remote-projects.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import type { FileRequest, GitFile } from '../github/read/read-files.ts';
import { CommandLineError, requireWritable } from './command.ts';

export interface Recording {
  /** The clock's word while it was recorded. */
  readonly now: string;
  readonly snapshot: PullRequestSnapshot;
  readonly mergeBases: readonly RecordedMergeBase[];
  readonly files: readonly RecordedFile[];
  readonly projects: readonly RecordedProject[];
  readonly links: Readonly<Record<string, Fact<LinkFacts>>>;
  /** Projects that are not on GitHub. */
  readonly homes: readonly RecordedHome[];
}

export interface RecordedHome {
  readonly urls: readonly string[];
  /** Absent: their addresses lead to no repository. */
  readonly project?: RemoteProject | undefined;
}

export interface RecordedMergeBase {
  readonly tip: string;
  readonly head: string;
  readonly commit: string;
}

export interface RecordedFile extends FileRequest {
  readonly answer: Fact<GitFile>;
}

/** After the closer look, where there was one; where the project lives is for its entry to say. */
export type RecordedProject = Omit<ProjectFacts, 'home'>;

/** Goes up with every change that makes older recordings unreadable. */
const VERSION = 1;

const text = z.string();
const object = z.looseObject({});
const fact = z.looseObject({ status: z.enum(['known', 'absent', 'unavailable']) });

/**
 * By which a recording is told from any other file. What else it holds is as this program read it: where it was changed,
 * the review says that something could not be evaluated.
 */
const recordingSchema = z.object({
  version: z.literal(VERSION),
  now: text.refine((written) => !Number.isNaN(Date.parse(written))),
  snapshot: z.looseObject({
    repository: z.object({ owner: text, name: text }),
    number: z.number(),
    changedFiles: z.array(object),
  }),
  mergeBases: z.array(z.object({ tip: text, head: text, commit: text })),
  files: z.array(z.looseObject({ commit: text, path: text, want: text, answer: fact })),
  projects: z.array(z.looseObject({ related: z.array(object) })),
  links: z.record(text, fact),
  homes: z.array(z.looseObject({ urls: z.array(text) })).default([]),
});

/** Several times what the largest review reads; V8 holds no string of more than 512 MB. */
const MAXIMUM_BYTES = 256_000_000;

/** Throws `CommandLineError` where a recording could not have a file of its own. */
export function requireNewFile(path: string): void {
  if (existsSync(path)) throw new CommandLineError(`${path} is there already; name a new file`);
  requireWritable(path);
}

export function writeRecording(path: string, recorded: Recording): void {
  const written = `${JSON.stringify({ version: VERSION, ...recorded })}\n`;
  if (Buffer.byteLength(written) > MAXIMUM_BYTES) {
    throw new CommandLineError('the review read more than fits into a recording');
  }
  writeFileSync(path, written, { flag: 'wx' });
}

/** Throws `CommandLineError` on whatever `writeRecording` did not write. */
export function readRecording(path: string): Recording {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file?.isFile() !== true) {
    throw new CommandLineError(`there is no file ${JSON.stringify(path)}; name one that --record wrote`);
  }
  if (file.size > MAXIMUM_BYTES) throw new CommandLineError(`${path} is too large for a recording`);
  const content = parseJson(readFileSync(path, 'utf8'));
  const parsed = recordingSchema.safeParse(content);
  if (parsed.success) return parsed.data as object as Recording;
  const { version } = z.object({ version: z.number() }).catch({ version: VERSION }).parse(content);
  throw new CommandLineError(
    version === VERSION
      ? `${path} is no recording: nothing that --record wrote`
      : `${path} was recorded by another version of this program; record it again`,
    { cause: parsed.error },
  );
}
