import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ENVIRONMENT_FILE, EnvironmentError, parseEnvironment } from '../environment.ts';
import { createAppClients } from '../github/client/octokit.ts';
import { type RepositoryReading, readApp } from '../github/read/read-app.ts';
import type { Grants } from '../github/read/read-own-app.ts';
import { plainText } from '../messages/plain-text.ts';
import { renderMessage } from '../messages/render-message.ts';
import { policyFrom } from '../pipeline/read-policy.ts';
import { type CommandCall, CommandLineError } from './command.ts';
import { type Diagnosis, type RepositoryState, diagnose } from './diagnose.ts';
import { wrapText } from './terminal-width.ts';

const MARKS = { ok: '✓', advice: '!', problem: '✗' } as const;
const MARGIN = 16;
const MARGIN_OF_REMEDIES = 4;
/** What a terminal would act upon. */
const CONTROL = /\p{Cc}/gu;

/** Looks through the App's set-up with its own credentials; 1 where something has to be done. Writes nothing. */
export async function runDoctor({
  values,
  environment,
  stdout,
  surroundings = {},
}: CommandCall): Promise<number> {
  const { credentials, apiUrl } = readEnvironment(environment);
  const clients = createAppClients({ ...credentials, apiUrl });
  const reading = await readApp({
    app: await clients.app(),
    clientFor: clients.clientFor,
    clock: () => surroundings.now ?? new Date(),
  });
  const repositories = reading.installations.flatMap((each) =>
    each.repositories.map((repository) => stateOf(repository, each)),
  );
  const { appId } = credentials;
  const found = diagnose({ ...reading, appId, apiUrl, wanted: readManifest(), repositories });
  stdout.write(values['json'] === true ? `${JSON.stringify(found, undefined, 2)}\n` : textOf(found));
  return found.some(({ level }) => level === 'problem') ? 1 : 0;
}

function readEnvironment(environment: CommandCall['environment']) {
  if (existsSync(ENVIRONMENT_FILE) && environment === process.env) process.loadEnvFile(ENVIRONMENT_FILE);
  try {
    const { credentials, apiUrl } = parseEnvironment(environment);
    if (credentials !== undefined) return { credentials, apiUrl };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    throw new CommandLineError(error.problems.join('; '), { cause: error });
  }
  throw new CommandLineError(
    'APP_ID, PRIVATE_KEY and WEBHOOK_SECRET are not set; run it where the server runs',
  );
}

const manifest = z
  .object({ default_permissions: z.record(z.string(), z.string()), default_events: z.array(z.string()) })
  .transform(({ default_permissions: permissions, default_events: events }): Grants => ({
    permissions,
    events,
  }));

/** Of the package that this module belongs to; the bundle lies as deep in it as the sources do. */
function readManifest(): Grants {
  return manifest.parse(parse(readFileSync(new URL('../../app.yml', import.meta.url), 'utf8')));
}

function stateOf(
  { name, configurations, labels }: RepositoryReading,
  { permissions }: Grants,
): RepositoryState {
  const { policy, broken } = policyFrom(configurations);
  const there = new Set(labels?.map((label) => label.toLowerCase()));
  const wanted = Object.values(policy.labels);
  return {
    name,
    problems: broken.flatMap(({ problems }) =>
      problems.map((each) => `line ${each.line}: ${renderMessage(each.message, 'en', plainText)}`),
    ),
    missingLabels: labels === undefined ? [] : wanted.filter((label) => !there.has(label.toLowerCase())),
    lacksContents:
      policy.audit.pullRequests && policy.audit.every !== 'off' && permissions['contents'] !== 'write',
  };
}

function textOf(found: readonly Diagnosis[]): string {
  const count = found.filter(({ level }) => level === 'problem').length;
  const end =
    count === 0 ? 'Everything works.' : `${count === 1 ? 'One thing is' : `${count} things are`} to do.`;
  return `${[...found.map(lineOf), '', end].join('\n')}\n`;
}

function shown(text: string, margin: number): string {
  return wrapText(' '.repeat(margin) + text.replace(CONTROL, ' '));
}

function lineOf({ level, about, says, remedy }: Diagnosis): string {
  const line = `${MARKS[level]} ${about}`.padEnd(MARGIN) + shown(says, MARGIN).slice(MARGIN);
  return remedy === undefined ? line : `${line}\n${shown(`→ ${remedy}`, MARGIN_OF_REMEDIES)}`;
}
