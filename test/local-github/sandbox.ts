import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFailures } from './http/failures.ts';
import type { FailureRule } from './http/failures.ts';
import type { Exchange, LoggedRequest, RequestCounts } from './http/request-log.ts';
import { countRequests } from './http/request-log.ts';
import { createApiServer } from './http/server.ts';
import { type SetUp, createApp } from './model/app.ts';
import { checkRunsOf } from './model/check-runs.ts';
import type { PullRequest, Repository } from './model/entities.ts';
import { isPullRequest } from './model/entities.ts';
import type { GitHub, Log } from './model/github.ts';
import { createGitHub, findPullRequest, findRepository } from './model/github.ts';
import type { Happening } from './model/happening.ts';
import type { FileChanges, People } from './model/people.ts';
import { peopleAround } from './model/people-around.ts';
import type { ShownState } from './model/shown-state.ts';
import { shownState } from './model/shown-state.ts';
import type { Delivered } from './webhooks/deliver.ts';
import { deliver, redeliver } from './webhooks/deliver.ts';
import type { Payload } from './webhooks/payload.ts';
import { payloadOf } from './webhooks/payload.ts';
import { type RecordedRepository, readWorld } from './world/read-world.ts';

export interface SandboxOptions {
  /** Folders. Several are served together only if no repository stands in two of them. */
  readonly worlds: readonly string[];
  /** Added to each answer of the API. */
  readonly latencyMs?: number;
  /** The sandbox's own clock starts here; else at the first world's `now`. */
  readonly now?: Date;
  /** A free one unless it is given. */
  readonly port?: number;
  /** Told of each request to the API with its answer, before that is sent. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** REST at `/api/v3` and GraphQL at `/api/graphql`, as on GitHub Enterprise Server. */
  readonly isEnterprise?: boolean;
  /** How the App is set up, where not as `app.yml` says. */
  readonly setUp?: SetUp;
}

export interface PullRequestName {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
}

/** One delivery to make up. */
interface WantedDelivery {
  /** The program's webhook address. */
  readonly target: string;
  readonly event: string;
  /** Absent for events that have none, such as `push`. */
  readonly action?: string;
  readonly pullRequest: PullRequestName;
  /** Fields of the payload that are put in the place of the usual ones. */
  readonly overrides?: Payload;
  readonly guid?: string;
}

export interface Sandbox {
  /** The root of the REST API. */
  readonly url: string;
  readonly app: {
    readonly id: number;
    readonly slug: string;
    readonly privateKey: string;
    readonly webhookSecret: string;
    readonly installationIds: readonly number[];
  };
  readonly now: Date;
  readonly pullRequests: readonly PullRequestName[];
  /** Requests to the API since the start or the last reset; those for tokens are left out. */
  readonly requests: RequestCounts;
  readonly log: Log;
  /** Where everything that changes is delivered to from now on. Absent, only `deliver` sends. */
  webhookTarget: string | undefined;
  resetRequests(): void;
  deliver(delivery: WantedDelivery): Promise<Delivered>;
  /** A token of a person, such as a GITHUB_TOKEN. */
  personalToken(login: string): string;
  state(pullRequest: PullRequestName): ShownState;
  people(pullRequest: PullRequestName): People;
  /** What a world recorded of a repository (`owner/name`), to be changed as life would: more stars, more commits. */
  recorded(repository: string): RecordedRepository;
  /** Lets its clock jump ahead: what comes then is later by whole seconds, which are what GitHub tells. */
  pass(seconds: number): void;
  /** A new commit on the head of a pull request; returns its oid. */
  push(pullRequest: PullRequestName, files: FileChanges): string;
  /** Returns how to end the failure before it has run out. */
  fail(rule: FailureRule): () => void;
  /** Resolves when all deliveries to `webhookTarget` were answered. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Where people open a GitHub Enterprise Server. */
export const ENTERPRISE = 'https://github.example.com';
const MANIFEST = new URL('../../app.yml', import.meta.url);

/** Starts a local GitHub over folders of data. What is written to it stays in memory. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const worlds = options.worlds.map(readWorld);
  const github = createGitHub(
    worlds,
    createApp(MANIFEST, options.setUp),
    options.now ?? worlds[0]?.now ?? new Date(),
  );
  const failures = createFailures();
  const requests: LoggedRequest[] = [];
  const { latencyMs = 0, onExchange } = options;
  const server = createApiServer({ github, failures, requests, latencyMs, onExchange });
  const address = await listen(server, options.port ?? 0);
  github.url = options.isEnterprise === true ? `${address}/api/v3` : address;
  if (options.isEnterprise === true) github.webUrl = ENTERPRISE;
  const { app } = github;
  const hooks = connectWebhooks(github);
  return {
    url: github.url,
    app: {
      id: app.id,
      slug: app.slug,
      privateKey: app.privateKey,
      webhookSecret: app.webhookSecret,
      installationIds: github.installations.map(({ id }) => id),
    },
    pullRequests: pullRequestsOf(github),
    log: github.log,
    get now() {
      return github.now();
    },
    get requests() {
      return countRequests([...requests]);
    },
    get webhookTarget() {
      return hooks.target;
    },
    set webhookTarget(target) {
      hooks.target = target;
    },
    resetRequests: () => void requests.splice(0),
    deliver: async (delivery) => deliverWanted(github, delivery),
    personalToken: (login) => personalToken(github, login),
    state: (name) => shownState(requirePullRequest(github, name)),
    people: (name) => peopleAround(github, requirePullRequest(github, name)),
    recorded: (name) => requireRepository(github, name).recorded,
    pass: (seconds) => github.pass(seconds * 1000),
    push: (name, files) => peopleAround(github, requirePullRequest(github, name)).push(files),
    fail: (rule) => failures.add(rule),
    settled: hooks.settled,
    stop: async () => stop(server),
  };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

function pullRequestsOf(github: GitHub): readonly PullRequestName[] {
  return [...github.repositories.values()]
    .flatMap(({ issues }) => [...issues.values()].filter(isPullRequest))
    .map(({ repository: { owner, name }, number }) => ({ owner, name, number }));
}

function requirePullRequest(github: GitHub, { owner, name, number }: PullRequestName): PullRequest {
  const repository = findRepository(github, owner, name);
  const pullRequest = repository && findPullRequest(repository, number);
  if (pullRequest === undefined) throw new Error(`no world holds ${owner}/${name}#${number}`);
  return pullRequest;
}

function requireRepository(github: GitHub, fullName: string): Repository {
  const repository = github.repositories.get(fullName.toLowerCase());
  if (repository === undefined) throw new Error(`no world holds ${fullName}`);
  return repository;
}

function personalToken(github: GitHub, login: string): string {
  const token = `ghp_${login}_${github.nextId()}`;
  github.personalTokens.set(token, login);
  return token;
}

async function deliverWanted(github: GitHub, wanted: WantedDelivery): Promise<Delivered> {
  const { target, event, action, overrides, guid } = wanted;
  const issue = requirePullRequest(github, wanted.pullRequest);
  const { repository, author: sender } = issue;
  const happening: Happening = { event, action, repository, sender, ...subjectOf(github, event, issue) };
  const payload = { ...payloadOf(github, happening), ...overrides };
  return deliver(github, { target, event, payload, ...(guid !== undefined && { guid }) });
}

/** What an event of this kind is most likely about: the newest comment, the App's own check run. */
function subjectOf(github: GitHub, event: string, issue: PullRequest): Partial<Happening> {
  const comment = issue.comments.at(-1);
  const [checkRun] = checkRunsOf(issue.repository, issue.headSha, { appId: github.app.id, isLatest: true });
  switch (event) {
    case 'issue_comment':
      return { issue, ...(comment !== undefined && { comment }) };
    case 'check_run':
    case 'check_suite':
      return checkRun === undefined ? {} : { checkRun };
    case 'push':
      return { extra: { ref: `refs/heads/${issue.baseRef}`, after: issue.baseSha, commits: [] } };
    case 'installation':
    case 'installation_repositories':
      return {};
    default:
      return { issue };
  }
}

interface Hooks {
  target: string | undefined;
  readonly settled: () => Promise<void>;
}

/** Sends what happens to the target, one delivery after the other, as long as there is one. */
function connectWebhooks(github: GitHub): Hooks {
  let last: Promise<unknown> = Promise.resolve();
  const hooks: Hooks = {
    target: undefined,
    async settled() {
      await last;
    },
  };
  github.onHappening = (happening) => {
    const { target } = hooks;
    if (target === undefined) return;
    const payload = payloadOf(github, happening);
    // A target that does not listen is the program's business, as it is on GitHub.
    last = last.then(async () =>
      deliver(github, { target, event: happening.event, payload }).catch(() => undefined),
    );
  };
  github.onRedelivery = (record) => {
    last = last.then(async () => redeliver(github, record).catch(() => undefined));
  };
  return hooks;
}
