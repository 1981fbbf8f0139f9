import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { parseJson } from '../facts/parse-json.ts';
import type { JudgedProject } from '../audit/audit.ts';
import type { AuditProgress } from '../jobs/audit-list.ts';
import { CommandLineError } from './command.ts';

const VERSION = 4;
/** What is older says too little of today. */
const USABLE_FOR_MS = 24 * 3_600_000;

const stateFile = z.object({
  version: z.literal(VERSION),
  repository: z.string(),
  at: z.iso.datetime(),
  requests: z.number(),
  judged: z.array(z.tuple([z.string(), z.looseObject({ findings: z.array(z.looseObject({})) })])),
});

/** Keeps what an audit has found so far in a file beside its output, for the time that it takes. */
export class AuditState {
  readonly #path: string;
  readonly #repository: string;
  readonly #now: Date;

  constructor(path: string, { repository, now }: { readonly repository: string; readonly now: Date }) {
    this.#path = path;
    this.#repository = repository;
    this.#now = now;
  }

  /** What an audit that was broken off had found; throws where there is nothing to go on with. */
  read(): AuditProgress {
    const text = existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : '';
    const found = stateFile.safeParse(parseJson(text)).data;
    if (found === undefined || found.repository !== this.#repository) {
      throw new CommandLineError(`there is no audit of ${this.#repository} to resume; leave out --resume`);
    }
    if (this.#now.getTime() - Date.parse(found.at) > USABLE_FOR_MS) {
      throw new CommandLineError('the audit to resume is older than a day; leave out --resume');
    }
    // The file is this program's own; what a judgement looks like is for the version to say.
    const judged = new Map(found.judged as unknown as readonly [string, JudgedProject][]);
    return { judged, requests: found.requests };
  }

  /** Whole or not at all, whenever the process is killed. */
  write({ judged, requests }: AuditProgress): void {
    const state = {
      version: VERSION,
      repository: this.#repository,
      at: this.#now.toISOString(),
      requests,
      judged: [...judged],
    };
    const next = `${this.#path}.new`;
    writeFileSync(next, JSON.stringify(state));
    renameSync(next, this.#path);
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }
}
