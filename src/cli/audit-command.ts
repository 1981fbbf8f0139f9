import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { isAllWell } from '../audit/reasons.ts';
import { auditAsData } from '../audit/audit-data.ts';
import { auditCsv } from '../audit/audit-csv.ts';
import { auditFixed, FIX_REASONS, fixLists } from '../audit/fix-lists.ts';
import { auditMarkdown } from '../audit/audit-markdown.ts';
import { auditTable } from '../audit/audit-table.ts';
import type { Audit } from '../audit/audit.ts';
import { auditPage } from '../audit/page/audit-page.ts';
import { type Clone, openClone } from '../git/clone.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import type { AuditResult } from '../jobs/audit-repository.ts';
import { filePatch } from '../review/patch.ts';
import type { Policy } from '../config/policy.ts';
import { AuditState } from './audit-state.ts';
import { LastAudit } from './last-audit.ts';
import {
  type CommandCall,
  type OutputStream,
  parseRepository,
  requireWritable,
  textOf,
  wantsStyle,
} from './command.ts';
import { fixClone } from './fix-files.ts';
import { readAudit } from './read-audit.ts';
import { wrapText } from './terminal-width.ts';

const STATE_FILE = 'landscape-audit.state.json';

/** Audits, repairs where that is asked for, and shows what was found; 0: all is well, 1: something is not. */
export async function runAudit(call: CommandCall): Promise<number> {
  const repository = parseRepository(call.positionals[0] ?? '');
  const output = textOf(call.values, 'output');
  if (output !== undefined) requireWritable(output);
  const statePath = output === undefined ? STATE_FILE : `${output}.state.json`;
  requireWritable(statePath);
  const patches = textOf(call.values, 'patches');
  if (patches !== undefined) requireWritable(patchPath(patches, 'order'));
  const now = call.surroundings?.now ?? new Date();
  const state = new AuditState(statePath, { repository: nameOf(repository), now });
  const clone =
    call.values['fix'] === true
      ? await openClone(resolve(textOf(call.values, 'directory') ?? '.'))
      : undefined;
  const last = new LastAudit(call.environment, repository);
  const result = await readAudit(repository, call, { state, now, clone, last });
  if (patches !== undefined) writePatches(patches, result, call.stderr);
  const { found, isDone } =
    clone === undefined ? { found: result.audit, isDone: true } : fix(result, clone, call);
  const text = render(found, result.policy, call);
  if (output === undefined) call.stdout.write(text);
  else writeFileSync(output, text);
  // Whatever went wrong up to here can be gone on with.
  state.remove();
  last.keep(found);
  return isDone && isAllWell(found) ? 0 : 1;
}

function nameOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`;
}

/** What needs no judgement, a patch for each reason, so that each can be a pull request of its own. */
function writePatches(folder: string, { audit: found, input }: AuditResult, stderr: OutputStream): void {
  for (const reason of FIX_REASONS) {
    const fixed = fixLists(input.landscape.lists, found, [reason]);
    const patch = fixed.map(({ path, before, after }) => filePatch(path, before, after)).join('');
    const file = patchPath(folder, reason);
    // One of an earlier audit would put back what was right then.
    if (patch === '') rmSync(file, { force: true });
    else {
      writeFileSync(file, patch);
      stderr.write(`Wrote ${file}\n`);
    }
  }
}

function patchPath(folder: string, reason: (typeof FIX_REASONS)[number]): string {
  return join(folder, `${reason}.patch`);
}

interface Fixed {
  /** The audit of the lists as they are now. */
  readonly found: Audit;
  /** False: a file could not be written. */
  readonly isDone: boolean;
}

function fix({ audit: found, input }: AuditResult, { root }: Clone, call: CommandCall): Fixed {
  const fixed = fixLists(input.landscape.lists, found);
  const wanted = fixed.filter(({ before, after }) => before !== after);
  const written = fixClone(root, fixed, call.stderr);
  return { found: auditFixed(input, found, written), isDone: written.length === wanted.length };
}

function render(found: Audit, policy: Policy, call: CommandCall): string {
  const format = textOf(call.values, 'format') ?? 'table';
  const language = policy.language === 'auto' ? 'en' : policy.language;
  if (format === 'json') return `${JSON.stringify(auditAsData(found), undefined, 2)}\n`;
  if (format === 'markdown') return `${auditMarkdown(found, language, policy.tiers)}\n`;
  if (format === 'csv') return auditCsv(found);
  if (format === 'html')
    return auditPage(found, { language, thresholds: policy.thresholds, tiers: policy.tiers });
  const hasStyle = wantsStyle(call) && textOf(call.values, 'output') === undefined;
  const paint: Parameters<typeof auditTable>[2] = (style, text) =>
    hasStyle ? styleText(style, text, { validateStream: false }) : text;
  return wrapText(auditTable(found, language, paint, policy.tiers), { hanging: 2 });
}
