import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANDSCAPE2_PATH } from '../src/config/preset-lists.ts';
import { checkUntilFixed } from '../src/cli/check-clone.ts';
import { OFFLINE_READING } from '../src/cli/check-reading.ts';
import { runGit } from '../src/git/run-git.ts';
import type { EntryChange } from '../src/landscape/entry-change.ts';
import { spellingsOf } from '../src/landscape/list-definition.ts';
import { policyFrom } from '../src/pipeline/read-policy.ts';

const USAGE = 'usage: npm run --silent replay-history -- <clone> [--last <count>] [--config <file>]\n';
/** What asks for something. */
const TELLING = new Set<string>(['failure', 'warning']);

/**
 * Checks each of the last commits of a list's history against its first parent, offline, and prints one JSON line a
 * commit: what changes, and what stands in the way. Whether it is right, another program has to say.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { last: { type: 'string', default: '40' }, config: { type: 'string' } },
  });
  const [clone] = positionals;
  if (clone === undefined || !/^\d{1,4}$/.test(values.last)) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const directory = resolve(clone);
  const configuration = values.config === undefined ? undefined : readFileSync(values.config, 'utf8');
  for (const commit of await commitsOf(directory, configuration, values.last)) {
    process.stdout.write(`${JSON.stringify(await replay(directory, configuration, commit))}\n`);
  }
}

/** Those that touch a list, the newest first. A star is left to git's own way with folders. */
async function commitsOf(
  directory: string,
  configuration: string | undefined,
  last: string,
): Promise<readonly string[]> {
  const texts = configuration === undefined ? [] : [{ text: configuration }];
  const { lists } = policyFrom([...texts, { text: '', implies: 'landscape2' }]).policy;
  const paths = lists.flatMap(({ path }) => spellingsOf(path)).map((path) => path.replace(/\*.*$/s, ''));
  const args = ['log', '--first-parent', '--format=%H', `--max-count=${last}`, 'HEAD', '--'];
  const { output } = await runGit(directory, {
    args: [...args, ...(paths.length > 0 ? paths : [LANDSCAPE2_PATH])],
  });
  return output.toString('utf8').trim().split('\n').filter(Boolean);
}

async function replay(directory: string, configuration: string | undefined, commit: string): Promise<object> {
  const now = new Date();
  const log = {
    error: (fields: object, text: string) => process.stderr.write(`${text} ${JSON.stringify(fields)}\n`),
  };
  const options = {
    directory,
    base: `${commit}^`,
    head: commit,
    ...(configuration === undefined ? {} : { configuration }),
  };
  const reading = { ...OFFLINE_READING, log, now, showsCommands: false };
  const { review, findings } = await checkUntilFixed(options, { reading, isOnline: false, isFixing: false });
  return {
    commit,
    verdict: review?.verdict ?? null,
    changes: review?.entries.map(({ change }) => showChange(change)) ?? [],
    findings: findings
      .filter(({ severity }) => TELLING.has(severity))
      .map(({ rule, severity, message, path, lines }) => ({
        rule,
        severity,
        message,
        path,
        line: lines?.first,
      })),
  };
}

function showChange(change: EntryChange): object {
  const before = change.kind === 'added' ? undefined : change.before;
  const after = change.kind === 'removed' ? undefined : change.after;
  const show = (entry: typeof before) => entry && { name: entry.name, group: entry.group };
  return { kind: change.kind, before: show(before), after: show(after) };
}

await main();
