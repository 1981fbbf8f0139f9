import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CONFIGURATION_PATH } from '../config/configuration.ts';
import { type DerivedReview, deriveReview } from '../derive-review.ts';
import { gitListSource } from '../git/git-list-source.ts';
import { touchesList } from '../landscape/touches-list.ts';
import { type ConfiguredPolicy, policyFrom } from '../read-policy.ts';
import type { ReadingTools } from '../reading-tools.ts';
import { REQUIREMENT_IDS } from '../vocabulary/requirement-id.ts';
import type { Policy } from '../vocabulary/policy.ts';
import { OFFLINE_HINT, OFFLINE_READING, onlineReading } from './check-reading.ts';
import type { CheckReport, RenderOptions } from './check-report.ts';
import { CHECK_FORMATS } from './program.ts';
import { type CommandCall, CommandLineError, textOf, wantsStyle } from './command.ts';
import { type CheckFinding, findingsOf } from './findings.ts';
import { applyFixes } from './fix-files.ts';
import { renderCommands } from './format-github.ts';
import { renderJson } from './format-json.ts';
import { renderMarkdown } from './format-markdown.ts';
import { renderPretty } from './format-pretty.ts';
import { renderSarif } from './format-sarif.ts';
import { githubAccess, tokenIn } from './github-access.ts';
import { type LocalOptions, type LocalPullRequest, readLocalPullRequest } from './local-pull-request.ts';
import { requireLists, requireReadableLists } from './require-lists.ts';
import { createProgress } from './progress.ts';

/** A repair may make room for another one; more rounds than this nobody has needed. */
const MAXIMUM_ROUNDS = 10;

type Format = (typeof CHECK_FORMATS)[number];

export const CHECK_RENDERERS: Readonly<
  Record<Format, (report: CheckReport, options: RenderOptions) => string>
> = {
  pretty: renderPretty,
  json: renderJson,
  sarif: renderSarif,
  github: renderCommands,
  markdown: renderMarkdown,
};

type Reading = Omit<ReadingTools, 'list'>;

/** Checks a clone; 0: nothing asks to be done, 1: something does. Throws where it cannot. */
export async function runCheck(call: CommandCall): Promise<number> {
  const { values, surroundings } = call;
  const format = CHECK_FORMATS.find((each) => each === values['format']) ?? 'pretty';
  const isOnline = isOnlineWanted(call);
  const options = localOptionsOf(call);
  if (values['fix'] === true && options.head !== undefined) {
    throw new CommandLineError('--fix repairs the working tree; leave --head out');
  }
  const progress = createProgress(call.stderr);
  const log = {
    error: ({ err }: { err?: unknown }, text: string) => call.stderr.write(`${text}: ${String(err)}\n`),
  };
  try {
    progress.show(isOnline ? 'Looking the projects up …' : 'Reading the clone …');
    const online = isOnline
      ? await onlineReading(githubAccess(call.environment, `, or ${OFFLINE_HINT}`))
      : OFFLINE_READING;
    const reading: Reading = { ...online, log, now: new Date(), showsCommands: true, ...surroundings };
    const report = await checkUntilFixed(options, { reading, isOnline, isFixing: values['fix'] === true });
    progress.done();
    call.stdout.write(CHECK_RENDERERS[format](report, { isStyled: wantsStyle(call) }));
    return isClean(report) ? 0 : 1;
  } finally {
    progress.done();
  }
}

function isOnlineWanted({ values, environment }: CommandCall): boolean {
  if (values['online'] === true && values['offline'] === true) {
    throw new CommandLineError('--online and --offline exclude each other');
  }
  return values['offline'] !== true && (values['online'] === true || tokenIn(environment) !== undefined);
}

function localOptionsOf({ values }: CommandCall): LocalOptions {
  const [base, head, file] = ['base', 'head', 'description'].map((name) => textOf(values, name));
  const repository = textOf(values, 'repository');
  return {
    directory: resolve(textOf(values, 'directory') ?? '.'),
    configurationPath: CONFIGURATION_PATH,
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
    ...(file === undefined ? {} : { description: readDescription(file) }),
    ...(repository === undefined ? {} : { repository: parseRepository(repository) }),
  };
}

function readDescription(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    throw new CommandLineError(`the description cannot be read from ${file}`, { cause });
  }
}

function parseRepository(text: string): NonNullable<LocalOptions['repository']> {
  const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text) ?? [];
  if (owner === undefined || name === undefined) {
    throw new CommandLineError(`${JSON.stringify(text)} is no repository; it is written owner/repo`);
  }
  return { owner, name };
}

interface CheckWish {
  readonly reading: Reading;
  readonly isOnline: boolean;
  readonly isFixing: boolean;
}

/** Checks, and where it shall fix, repairs and checks again until nothing mechanical is left. */
async function checkUntilFixed(options: LocalOptions, wish: CheckWish): Promise<CheckReport> {
  const seen = new Set<string>();
  let fixedFiles: readonly string[] = [];
  const repaired: CheckFinding[] = [];
  for (let round = 0; ; round += 1) {
    const local = await readLocalPullRequest(options);
    try {
      const report = await checkOnce(local, wish);
      const isRepeated = seen.has(local.snapshot.headSha) || round === MAXIMUM_ROUNDS;
      const fixed = wish.isFixing && !isRepeated ? await applyFixes(report.review, local) : [];
      if (fixed.length === 0) return { ...report, fixedFiles, repairs: goneFrom(report.findings, repaired) };
      repaired.push(...report.findings.filter(({ isFixable, path }) => isFixable && fixed.includes(path)));
      seen.add(local.snapshot.headSha);
      fixedFiles = [...new Set([...fixedFiles, ...fixed])].toSorted();
    } finally {
      await local.dispose();
    }
  }
}

function keyOf({ rule, path, message }: CheckFinding): string {
  return JSON.stringify([rule, path, message]);
}

/** Those that are not found any more, each once. */
function goneFrom(found: readonly CheckFinding[], before: readonly CheckFinding[]): readonly CheckFinding[] {
  const left = new Set(found.map(keyOf));
  return [...new Map(before.map((each) => [keyOf(each), each]))]
    .filter(([key]) => !left.has(key))
    .map(([, finding]) => finding);
}

async function checkOnce(local: LocalPullRequest, { reading, isOnline }: CheckWish): Promise<CheckReport> {
  const { snapshot, sides, comparison } = local;
  const configured = configuredFor(policyFrom(snapshot.configurations), isOnline);
  const list = gitListSource(sides);
  const common = { isOnline, comparison, fixedFiles: [], repairs: [], texts: {} };
  if (!touchesList(snapshot, configured.policy)) {
    await requireLists(list, snapshot, configured.policy);
    return { ...common, findings: [] };
  }
  await requireReadableLists(list, snapshot, configured.policy);
  const pullRequest = { snapshot, configured, hearing: { commands: [] } };
  const { review }: DerivedReview = await deriveReview(pullRequest, { ...reading, list });
  const findings = findingsOf(review, configured.policy);
  const paths = [...new Set(findings.map(({ path }) => path))];
  const requests = paths.map((path) => ({ commit: snapshot.headSha, path, want: 'text' }) as const);
  const files = await list.readFiles(requests);
  const texts = Object.fromEntries(
    files.flatMap((file, index) => (file.status === 'known' ? [[paths[index] ?? '', file.value.text]] : [])),
  );
  return { ...common, review, findings, texts };
}

/** Without a network nothing is judged that only a network can tell. */
function configuredFor(configured: ConfiguredPolicy, isOnline: boolean): ConfiguredPolicy {
  if (isOnline) return configured;
  const requirements = Object.fromEntries(REQUIREMENT_IDS.map((id) => [id, 'off'])) as Policy['requirements'];
  return { ...configured, policy: { ...configured.policy, requirements, checkLinks: false } };
}

/** Advice, a place in the order and notes that nothing can be done about mechanically ask for nothing. */
function isClean({ review, findings, isOnline }: CheckReport): boolean {
  const isReady = !isOnline || review === undefined || review.verdict === 'ready';
  return (
    isReady &&
    findings.every(({ isAdvice, isFixable, severity }) => isAdvice || (!isFixable && severity === 'notice'))
  );
}
