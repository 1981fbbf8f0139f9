import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { isAllWell } from '../audit/all-well.ts';
import type { Audit, PreviousAudit } from '../audit/audit.ts';
import { auditAsData, parsePreviousAudit } from '../audit/audit-data.ts';
import { auditMarkdown } from '../audit/audit-markdown.ts';
import { auditTable } from '../audit/audit-table.ts';
import { fixLists } from '../audit/fix-lists.ts';
import { auditPage } from '../audit/page/audit-page.ts';
import { type AuditResult, auditRepository } from '../jobs/audit-repository.ts';
import { createTokenOctokit } from '../github/octokit.ts';
import type { RepositoryName } from '../github/pull-request-snapshot.ts';
import { RateLimitedError } from '../github/request-failure.ts';
import { RequestLog, withRequestLog } from '../github/request-log.ts';
import { readLinks as askLinks } from '../links/read-links.ts';
import { AuditState } from './audit-state.ts';
import { type CommandCall, textOf, wantsStyle } from './command.ts';
import { CommandLineError } from './command-line-error.ts';
import { githubAccess } from './github-access.ts';
import { landscapeIn } from './local-landscape.ts';
import { ProgressBar } from './progress-bar.ts';

const REPOSITORY = /^(?:https:\/\/github\.com\/)?([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/;
const STATE_FILE = 'landscape-audit.state.json';

/** Audits, repairs where that is asked for, and shows what was found. */
export async function audit(call: CommandCall): Promise<number> {
  const repository = parseRepository(call.positionals[0]);
  const result = await read(repository, call);
  const isFixing = call.values['fix'] === true;
  if (isFixing) fixFiles(result, call);
  const text = render(result, call);
  const output = textOf(call.values, 'output');
  if (output === undefined) call.stdout.write(text);
  else writeFileSync(output, text);
  return isWell(result.audit, isFixing) ? 0 : 1;
}

function parseRepository(text: string | undefined): RepositoryName {
  if (text === undefined) throw new CommandLineError('which list? Write its repository as owner/repo');
  const [, owner, name] = REPOSITORY.exec(text) ?? [];
  if (owner !== undefined && name !== undefined) return { owner, name };
  throw new CommandLineError(`${JSON.stringify(text)} names no repository; it is written owner/repo`);
}

async function read(repository: RepositoryName, call: CommandCall): Promise<AuditResult> {
  const { values, environment, stderr } = call;
  const { apiUrl, token } = githubAccess(environment);
  if (token === undefined) {
    throw new CommandLineError(
      'an audit takes more requests than GitHub allows without a token; set GITHUB_TOKEN',
    );
  }
  const now = call.surroundings?.now ?? new Date();
  const name = `${repository.owner}/${repository.name}`;
  const state = new AuditState(stateFileOf(call), { repository: name, now });
  const previous = readPrevious(textOf(values, 'previous'));
  const requestLog = new RequestLog();
  const bar = new ProgressBar(stderr, 'projects');
  try {
    const result = await auditRepository(repository, {
      github: withRequestLog(createTokenOctokit({ apiUrl, token }), requestLog),
      requestLog,
      now,
      ...(values['resume'] === true ? { judged: state.read() } : {}),
      ...(values['fix'] === true ? { readLandscape: landscapeIn(directoryOf(call)) } : {}),
      ...(values['links'] === true ? { readLinks: call.surroundings?.readLinks ?? askLinks } : {}),
      ...(previous === undefined ? {} : { previous }),
      onProgress: (judged, all) => {
        state.write(judged);
        bar.show(judged.size, all);
      },
    });
    if (result === undefined)
      throw new CommandLineError(`${name} does not exist, or the token may not read it`);
    state.remove();
    return result;
  } catch (error) {
    if (!(error instanceof RateLimitedError)) throw error;
    const until = error.resetsAt.toISOString().slice(11, 16);
    throw new CommandLineError(`GitHub's limit is used up until ${until} UTC; go on then with --resume`, {
      cause: error,
    });
  } finally {
    bar.clear();
  }
}

function stateFileOf({ values }: CommandCall): string {
  const output = textOf(values, 'output');
  return output === undefined ? STATE_FILE : `${output}.state.json`;
}

function directoryOf({ values }: CommandCall): string {
  return textOf(values, 'directory') ?? '.';
}

function readPrevious(path: string | undefined): PreviousAudit | undefined {
  if (path === undefined) return undefined;
  if (!existsSync(path))
    throw new CommandLineError(`there is no file ${JSON.stringify(path)} to compare with`);
  const previous = parsePreviousAudit(readFileSync(path, 'utf8'));
  if (previous !== undefined) return previous;
  throw new CommandLineError(
    `${JSON.stringify(path)} is no audit; write one with --format json --output FILE`,
  );
}

function fixFiles({ audit: found, landscape }: AuditResult, call: CommandCall): void {
  for (const { path, after } of fixLists(landscape.lists, found)) {
    writeFileSync(join(directoryOf(call), path), after);
    call.stderr.write(`Updated ${path}\n`);
  }
}

function render({ audit: found, policy }: AuditResult, call: CommandCall): string {
  const format = textOf(call.values, 'format') ?? 'table';
  const language = policy.language === 'auto' ? 'en' : policy.language;
  if (format === 'json') return `${JSON.stringify(auditAsData(found), undefined, 2)}\n`;
  if (format === 'markdown') return `${auditMarkdown(found, language)}\n`;
  if (format === 'html') return auditPage(found, { language, thresholds: policy.thresholds });
  const hasStyle = wantsStyle(call) && textOf(call.values, 'output') === undefined;
  return auditTable(found, (style, text) =>
    hasStyle ? styleText(style, text, { validateStream: false }) : text,
  );
}

/** What a repair has just mended is well. */
function isWell(found: Audit, isFixed: boolean): boolean {
  return isFixed ? found.counts.fails === 0 && found.problems.length === 0 : isAllWell(found);
}
