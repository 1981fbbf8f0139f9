import type { ReadRemote } from '../pipeline/reading-tools.ts';
import { appendFileSync, readFileSync } from 'node:fs';
import { pino } from 'pino';
import type { GitHub } from '../github/client/github.ts';
import { createOctokitClass, LONG_PATIENCE } from '../github/client/octokit.ts';
import type { PullRequestPlace, RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { createPermissionReader } from '../github/read/read-permission.ts';
import { parsePrivateKey } from '../github/client/private-key.ts';
import { IDENTITY, shareIdentity } from '../github/client/shared-identity.ts';
import { createRemoteReader } from '../git/remote/remote-reader.ts';
import { readLinks } from '../links/read-links.ts';
import { type ReviewTools, reviewPullRequest } from '../pipeline/review-pull-request.ts';
import { type OutputStream, apiUrlIn, CommandLineError } from './command.ts';
import { failureReason } from './failure-reason.ts';

/** The App as which all workflows write: https://api.github.com/apps/github-actions */
const ACTIONS_APP_ID = 15_368;

type Environment = Readonly<Record<string, string | undefined>>;

export interface ActionTools {
  readonly stdout: OutputStream;
  readonly now: Date;
  readonly readLinks: ReviewTools['readLinks'];
  readonly readRemote?: ReadRemote;
  /** Of the App that the workflow's token belongs to. */
  readonly actionsAppId?: number;
}

/** Runs as a step of a workflow; returns the exit status. A verdict is never a failure of the step. */
export async function runAction(environment: Environment, tools: ActionTools): Promise<number> {
  try {
    const place = placeOf(environment);
    const writer = await openWriter(environment, place.repository, tools);
    const configuration = inputOf(environment, 'CONFIGURATION');
    const { status, review } = await reviewPullRequest(place, {
      ...writer,
      ...(configuration === undefined ? {} : { configuration }),
      readLinks: tools.readLinks,
      ...(tools.readRemote === undefined ? {} : { readRemote: tools.readRemote }),
      deliveryId: `run ${environment['GITHUB_RUN_ID'] ?? 'unknown'}`,
      log: pino({ level: 'warn' }, pino.destination(2)),
      now: tools.now,
    });
    if (status === 'not-found') {
      throw new CommandLineError(
        'the pull request cannot be read; does the token have the permissions in docs/operating.md?',
      );
    }
    write(environment['GITHUB_OUTPUT'], `status=${status}\nverdict=${review?.verdict ?? ''}\n`);
    write(
      environment['GITHUB_STEP_SUMMARY'],
      `${review?.checkRun.summary ?? 'No list of the landscape changes.'}\n`,
    );
    tools.stdout.write(
      `${place.repository.owner}/${place.repository.name}#${place.number}: ${review?.verdict ?? status}\n`,
    );
    return 0;
  } catch (error) {
    tools.stdout.write(`::error title=landscape-reviewer::${oneLine(error)}\n`);
    return 2;
  }
}

function inputOf(environment: Environment, name: string): string | undefined {
  // A step hands it over by this name, the runner itself by the one with hyphens.
  const given = environment[`INPUT_${name}`] ?? environment[`INPUT_${name.replaceAll('_', '-')}`];
  const value = given?.trim() ?? '';
  return value === '' ? undefined : value;
}

function placeOf(environment: Environment): PullRequestPlace {
  const [owner = '', name = ''] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  const number = Number(inputOf(environment, 'PULL_REQUEST') ?? numberInEvent(environment));
  if (owner === '' || name === '' || !Number.isSafeInteger(number) || number < 1) {
    throw new CommandLineError(
      'this event has no pull request; run on pull_request_target, or give pull-request',
    );
  }
  return { repository: { owner, name }, number };
}

function numberInEvent({ GITHUB_EVENT_PATH: path }: Environment): unknown {
  if (path === undefined) return undefined;
  const event = readEvent(path);
  return (
    event.pull_request?.number ?? (event.issue?.pull_request === undefined ? undefined : event.issue.number)
  );
}

interface WorkflowEvent {
  readonly pull_request?: { readonly number?: unknown };
  readonly issue?: { readonly number?: unknown; readonly pull_request?: object };
}

function readEvent(path: string): WorkflowEvent {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as WorkflowEvent;
  } catch (cause) {
    throw new CommandLineError(`the event cannot be read from ${path}; give the input pull-request instead`, {
      cause,
    });
  }
}

type Writer = Pick<ReviewTools, 'github'> & Required<Pick<ReviewTools, 'app'>>;

async function openWriter(
  environment: Environment,
  repository: RepositoryName,
  tools: ActionTools,
): Promise<Writer> {
  const readPermission = createPermissionReader(() => tools.now.getTime());
  const baseUrl = apiUrlIn(environment);
  const appId = inputOf(environment, 'APP_ID');
  const privateKey = inputOf(environment, 'PRIVATE_KEY');
  if ((appId === undefined) !== (privateKey === undefined)) {
    throw new CommandLineError('app-id and private-key belong together; give both or neither');
  }
  if (appId !== undefined && privateKey !== undefined) {
    const auth = parseCredentials(appId, privateKey);
    return { github: await appClient(auth, baseUrl, repository), app: { id: auth.appId, readPermission } };
  }
  const token = inputOf(environment, 'TOKEN');
  if (token === undefined)
    throw new CommandLineError('there is no token; leave the input out to use the workflow’s own');
  const id = inputOf(environment, 'ID') ?? 'action';
  if (!IDENTITY.test(id))
    throw new CommandLineError('the id is of letters, digits, ".", "_" and "-", at most 50');
  const OctokitClass = createOctokitClass();
  const octokit = new OctokitClass({ baseUrl, auth: { token }, request: LONG_PATIENCE });
  shareIdentity(octokit, id);
  return {
    github: octokit,
    app: { id: tools.actionsAppId ?? ACTIONS_APP_ID, readPermission, hearsCommands: false },
  };
}

interface Credentials {
  readonly appId: number;
  readonly privateKey: string;
}

function parseCredentials(appId: string, privateKey: string): Credentials {
  if (!/^[1-9]\d{0,15}$/.test(appId)) {
    throw new CommandLineError(
      `app-id is ${JSON.stringify(appId.slice(0, 80))}, which is no number; the App's settings show it`,
    );
  }
  const key = parsePrivateKey(privateKey);
  if (key === undefined) {
    throw new CommandLineError(
      'private-key is no private key in PEM form; put the whole file that GitHub made into the secret',
    );
  }
  return { appId: Number(appId), privateKey: key };
}

async function appClient(
  auth: Credentials,
  baseUrl: string,
  { owner, name: repo }: RepositoryName,
): Promise<GitHub> {
  const OctokitClass = createOctokitClass();
  const app = new OctokitClass({ baseUrl, auth });
  const { data } = await app.request('GET /repos/{owner}/{repo}/installation', { owner, repo });
  return new OctokitClass({ baseUrl, auth: { ...auth, installationId: data.id }, request: LONG_PATIENCE });
}

function write(path: string | undefined, text: string): void {
  if (path !== undefined && path !== '') appendFileSync(path, text);
}

/** A command for the log ends with its line, and `%` begins an escape. */
function oneLine(error: unknown): string {
  return failureReason(error, { token: 'the input `token`' }).replaceAll('%', '%25');
}

if (import.meta.main) {
  process.exitCode = await runAction(process.env, {
    stdout: process.stdout,
    now: new Date(),
    readLinks: async (urls) => readLinks(urls),
    readRemote: createRemoteReader({ log: pino({ level: 'warn' }, pino.destination(2)) }),
  });
}
