import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { parsePreviousAudit } from '../audit/audit-data.ts';
import type { PreviousAudit } from '../audit/audit.ts';
import { ABSENT, known } from '../facts/fact.ts';
import type { Clone } from '../git/clone.ts';
import { createRemoteReader } from '../git/remote/remote-reader.ts';
import { createTokenOctokit } from '../github/client/octokit.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import type { ListSource } from '../github/read/read-files.ts';
import { listedPathsOf, readStarredPaths } from '../github/read/read-landscapes.ts';
import { RateLimitedError } from '../github/client/request-failure.ts';
import { RequestLog, withRequestLog } from '../github/client/request-log.ts';
import {
  auditRepository,
  type AuditResult,
  type AuditTools,
  type ReadLandscape,
} from '../jobs/audit-repository.ts';
import { listDefinitionOf } from '../landscape/list-definition.ts';
import { parseList } from '../landscape/parse-list.ts';
import { parseLogoRegistry } from '../landscape/parse-logo-registry.ts';
import { readLinks } from '../links/read-links.ts';
import type { AuditState } from './audit-state.ts';
import type { LastAudit } from './last-audit.ts';
import { type CommandCall, CommandLineError, type OptionValues, githubAccess, textOf } from './command.ts';
import { onInterrupt, ProgressBar } from './progress.ts';

const SILENT = pino({ level: 'silent' });

interface ReadContext {
  readonly state: AuditState;
  readonly now: Date;
  /** Absent: the lists are read from GitHub. */
  readonly clone: Clone | undefined;
  /** What to compare with where nothing is named. */
  readonly last: Pick<LastAudit, 'read'>;
}

/** Audits with a bar on the terminal, and keeps in the state how far it is; throws `CommandLineError` where it cannot. */
export async function readAudit(
  repository: RepositoryName,
  call: CommandCall,
  { state, now, clone, last }: ReadContext,
): Promise<AuditResult> {
  const { values, stderr, surroundings } = call;
  const client = clientOf(call);
  const previous = previousOf(values, last);
  const begun = values['resume'] === true ? state.read() : undefined;
  const bar = new ProgressBar(stderr, 'projects');
  let kept = begun?.judged.size ?? 0;
  const ignoreInterrupts = onInterrupt(stderr, () => {
    bar.clear();
    return kept === 0
      ? 'Broken off before the first projects were looked at'
      : `Broken off after ${kept} projects; go on with --resume`;
  });
  try {
    const result = await auditRepository(repository, {
      ...client,
      now,
      ...(begun === undefined ? {} : { begun }),
      ...(clone === undefined ? {} : { readLandscape: landscapeIn(clone.root) }),
      readRemote: surroundings?.readRemote ?? createRemoteReader({ log: SILENT }),
      ...(values['links'] === true ? { readLinks: surroundings?.readLinks ?? readLinks } : {}),
      ...(previous === undefined ? {} : { previous }),
      onKept: (progress) => {
        state.write(progress);
        kept = progress.judged.size;
      },
      onRead: (done, all) => bar.show(done, all),
    });
    if (result !== undefined) return result;
  } catch (error) {
    throw error instanceof RateLimitedError ? limitError(error, kept) : error;
  } finally {
    ignoreInterrupts();
    bar.clear();
  }
  const { owner, name } = repository;
  throw new CommandLineError(`${owner}/${name} does not exist, or the token may not read it`);
}

function clientOf({ environment }: CommandCall): Pick<AuditTools, 'github' | 'requestLog'> {
  const requestLog = new RequestLog();
  return { github: withRequestLog(createTokenOctokit(githubAccess(environment)), requestLog), requestLog };
}

function limitError(cause: RateLimitedError, kept: number): CommandLineError {
  const until = cause.resetsAt.toISOString().slice(11, 16);
  const how = kept === 0 ? 'try again then' : 'go on then with --resume';
  return new CommandLineError(`GitHub's limit is used up until ${until} UTC; ${how}`, { cause });
}

/** The one that is named, else the last one, unless none is wanted. */
function previousOf(values: OptionValues, last: Pick<LastAudit, 'read'>): PreviousAudit | undefined {
  return readPrevious(textOf(values, 'previous')) ?? (values['previous'] === false ? undefined : last.read());
}

function readPrevious(path: string | undefined): PreviousAudit | undefined {
  if (path === undefined) return undefined;
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new CommandLineError(`there is no file ${JSON.stringify(path)} to compare with`);
  const previous = parsePreviousAudit(readFileSync(path, 'utf8'));
  if (previous !== undefined) return previous;
  throw new CommandLineError(
    `${JSON.stringify(path)} is no audit; write one with --format json --output FILE`,
  );
}

function landscapeIn(directory: string): ReadLandscape {
  return async (policy, commit) => {
    const starred = await readStarredPaths({ readFiles: foldersIn(directory) }, commit, policy);
    const paths = [...new Set([...listedPathsOf(policy), ...starred])];
    const present = paths.filter((path) => existsSync(join(directory, path)));
    const texts = present.map((path) => ({ path, text: readFileSync(join(directory, path), 'utf8') }));
    const lists = texts.flatMap(({ path, text }) => {
      const definition = listDefinitionOf(path, policy.lists);
      return definition === undefined ? [] : [parseList(path, definition, text)];
    });
    if (lists.length === 0) {
      throw new CommandLineError(
        `${directory} holds none of the list's files; name a clone of it with --directory`,
      );
    }
    const registries = texts.flatMap(({ path, text }) =>
      listDefinitionOf(path, policy.lists) === undefined
        ? [[path, parseLogoRegistry(path, text)] as const]
        : [],
    );
    return { commit, lists, logoRegistries: Object.fromEntries(registries) };
  };
}

/** What folders of a clone hold, as GitHub would tell it. */
function foldersIn(directory: string): ListSource['readFiles'] {
  return async (requests) => {
    const folders = requests.map(({ path }) => join(directory, path));
    const read = folders.map((folder) => {
      if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return ABSENT;
      const found = readdirSync(folder, { withFileTypes: true });
      const entries = found.map((entry) => ({ name: entry.name, isFile: entry.isFile(), bytes: 0 }));
      return known({ id: '', text: '', entries });
    });
    return Promise.resolve(read);
  };
}
