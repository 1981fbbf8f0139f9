import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseConfiguration } from '../config/parse-configuration.ts';
import { checkUntilFixed } from './check-clone.ts';
import { OFFLINE_HINT, OFFLINE_READING, onlineReading } from './check-reading.ts';
import {
  type CommandCall,
  CommandLineError,
  githubAccess,
  parseRepository,
  textOf,
  tokenIn,
  wantsStyle,
} from './command.ts';
import type { CheckReport } from './findings.ts';
import { CHECK_RENDERERS } from './formats.ts';
import type { LocalOptions } from './local-pull-request.ts';
import { CHECK_FORMATS, PROGRAM } from './program.ts';
import { createProgress } from './progress.ts';

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
    const reading = { ...online, log, now: new Date(), showsCommands: true, ...surroundings };
    const report = await checkUntilFixed(options, {
      reading,
      isOnline,
      isFixing: values['fix'] === true,
      // A program that reads it would have to know every language.
      ...(format === 'json' ? { language: 'en' } : {}),
    });
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
  const [base, head, description, configuration] = ['base', 'head', 'description', 'config'].map((name) =>
    textOf(values, name),
  );
  const repository = textOf(values, 'repository');
  return {
    directory: resolve(textOf(values, 'directory') ?? '.'),
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
    ...(description === undefined ? {} : { description: readText(description, 'description') }),
    ...(configuration === undefined ? {} : { configuration: readConfiguration(configuration) }),
    ...(repository === undefined ? {} : { repository: parseRepository(repository) }),
  };
}

/** Whoever tries one wants to see it at work, so a broken one is no review of something else. */
function readConfiguration(file: string): string {
  const text = readText(file, 'configuration');
  if (parseConfiguration(text).isValid) return text;
  throw new CommandLineError(
    `the configuration in ${file} has errors; "${PROGRAM} config ${file}" shows them`,
  );
}

function readText(file: string, what: 'description' | 'configuration'): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    throw new CommandLineError(`the ${what} cannot be read from ${file}`, { cause });
  }
}

/** Advice, a place in the order and notes that nothing can be done about mechanically ask for nothing. */
function isClean({ review, findings, isOnline }: CheckReport): boolean {
  const isReady = !isOnline || review === undefined || review.verdict === 'ready';
  return (
    isReady &&
    findings.every(({ isAdvice, isFixable, severity }) => isAdvice || (!isFixable && severity === 'notice'))
  );
}
