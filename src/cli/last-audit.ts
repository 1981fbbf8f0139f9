import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { auditAsData, parsePreviousAudit } from '../audit/audit-data.ts';
import type { Audit, PreviousAudit } from '../audit/audit.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import type { CommandCall } from './command.ts';

/** The last audit of a list on this machine, kept in the person's own folder for such things. */
export class LastAudit {
  readonly #path: string | undefined;

  constructor(environment: CommandCall['environment'], { owner, name }: RepositoryName) {
    const { HOME: home, XDG_STATE_HOME: state, LOCALAPPDATA: windows } = environment;
    const folder = state || windows || (home && join(home, '.local', 'state'));
    const file = `audit of ${owner} ${name}.json`.toLowerCase();
    this.#path = folder ? join(folder, 'landscape-reviewer', file) : undefined;
  }

  /** Undefined where there was none, or it cannot be read. */
  read(): PreviousAudit | undefined {
    if (this.#path === undefined) return undefined;
    try {
      return parsePreviousAudit(readFileSync(this.#path, 'utf8'));
    } catch {
      // Never made, or somebody else's: there is nothing to compare with.
      return undefined;
    }
  }

  keep(audit: Audit): void {
    if (this.#path === undefined) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(this.#path, JSON.stringify(auditAsData(audit)));
    } catch {
      // A machine on which nothing may be kept: the next audit compares with nothing.
    }
  }
}
