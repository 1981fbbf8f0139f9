import type { Permission } from '../world/recorded.ts';
import type { RecordedRepository, World } from '../world/read-world.ts';
import type { App, Permissions } from './app.ts';
import type { Account, PullRequest, Repository } from './entities.ts';
import { fullName, isPullRequest } from './entities.ts';
import { openRepository, seedPullRequest } from './seed.ts';
import { sha1 } from '../world/snapshot.ts';
import type { Happening } from './happening.ts';

/** One GitHub: what the worlds say, and what was written since. */
export interface GitHub {
  readonly app: App;
  readonly repositories: Map<string, Repository>;
  /** Present name by former name, both in lower case. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly installations: readonly Installation[];
  readonly tokens: Map<string, InstallationToken>;
  /** Tokens of people, such as a GITHUB_TOKEN, with their logins. */
  readonly personalTokens: Map<string, string>;
  /** Addresses of this server, without a slash at the end. */
  url: string;
  /** Where people open it, without a slash at its end. */
  webUrl: string;
  readonly log: Log;
  readonly deliveries: DeliveryRecord[];
  now(): Date;
  /** Lets its clock jump ahead. */
  pass(milliseconds: number): void;
  nextId(): number;
  /** Called after each change that GitHub would tell a webhook about. */
  onHappening(happening: Happening): void;
  onRedelivery(delivery: DeliveryRecord): void;
}

/** What a verdict should not lean on, and what the sandbox could not answer. */
export interface Log {
  /** Answers that were made up because the world did not record them. */
  unrecorded: number;
  readonly unrecordedPaths: Set<string>;
  /** Requests and fields that the sandbox does not serve. */
  readonly notServed: string[];
}

export interface Installation {
  readonly id: number;
  readonly account: Account;
  readonly repositories: readonly Repository[];
}

export interface InstallationToken {
  readonly installation: Installation;
  readonly permissions: Permissions;
  readonly repositories: readonly Repository[];
  readonly expiresAt: Date;
}

/** A webhook delivery as it was sent. */
export interface DeliveryRecord {
  readonly id: bigint;
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly deliveredAt: Date;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly target: string;
  readonly body: string;
  readonly status: number;
  readonly isRedelivery: boolean;
}

/** On github.com they are beyond 2³¹ by now. */
const FIRST_ID = 5_000_000_000;

/** Sets the stage from what the worlds recorded. The App is installed wherever a world has a pull request. */
export function createGitHub(worlds: readonly World[], app: App, now: Date): GitHub {
  let startedAt = performance.now();
  let lastId = FIRST_ID;
  const github = {
    app,
    repositories: new Map<string, Repository>(),
    renamed: new Map<string, string>(),
    installations: new Array<Installation>(),
    tokens: new Map(),
    personalTokens: new Map(),
    url: '',
    webUrl: 'https://github.com',
    log: { unrecorded: 0, unrecordedPaths: new Set<string>(), notServed: [] },
    deliveries: [],
    now: () => new Date(now.getTime() + Math.round(performance.now() - startedAt)),
    pass: (milliseconds) => void (startedAt -= milliseconds),
    nextId: () => (lastId += 1),
    onHappening: () => undefined,
    onRedelivery: () => undefined,
  } satisfies GitHub;
  for (const world of worlds) addWorld(github, world, github.renamed);
  github.installations.push(...installationsOf(github));
  return github;
}

function addWorld(github: GitHub, world: World, renamed: Map<string, string>): void {
  for (const recorded of world.repositories) {
    const key = recorded.file.full_name.toLowerCase();
    if (github.repositories.has(key)) throw new Error(`two worlds hold ${recorded.file.full_name}`);
    github.repositories.set(key, openRepository(github, recorded));
    for (const former of recorded.file.renamed_from) renamed.set(former.toLowerCase(), key);
  }
  for (const pullRequest of world.pullRequests) {
    const repository = findRepository(github, pullRequest.owner, pullRequest.name);
    if (repository === undefined) throw new Error(`${world.folder}: no repository for a pull request`);
    seedPullRequest(github, repository, pullRequest);
  }
}

/** Octokit shares tokens that are asked for at one time by it, whatever GitHub is asked: no two have one. */
let lastInstallation = 90_000;

function installationsOf(github: GitHub): readonly Installation[] {
  // Where pull requests are opened, or where the world names people who may write.
  const installed = [...github.repositories.values()].filter(
    ({ issues, collaborators }) => [...issues.values()].some(isPullRequest) || collaborators.size > 0,
  );
  const owners = [...new Set(installed.map(({ owner }) => owner))];
  return owners.map((login) => ({
    id: (lastInstallation += 1),
    account: { login, type: 'Organization' },
    repositories: installed.filter(({ owner }) => owner === login),
  }));
}

/** By its present name; see `presentName` for a former one. */
export function findRepository(github: GitHub, owner: string, name: string): Repository | undefined {
  return github.repositories.get(`${owner}/${name}`.toLowerCase());
}

/** The repository that once had this name. */
export function findRenamed(github: GitHub, owner: string, name: string): Repository | undefined {
  return github.repositories.get(github.renamed.get(`${owner}/${name}`.toLowerCase()) ?? '');
}

export function findPullRequest(repository: Repository, number: number): PullRequest | undefined {
  const issue = repository.issues.get(number);
  return issue !== undefined && isPullRequest(issue) ? issue : undefined;
}

export function installationOf(github: GitHub, repository: Repository): Installation | undefined {
  return github.installations.find(({ repositories }) => repositories.includes(repository));
}

/** The App as an account, in REST's spelling. */
export function botOf(github: GitHub): Account {
  return { login: `${github.app.slug}[bot]`, type: 'Bot' };
}

export function accountId(login: string): number {
  return Number.parseInt(sha1(login).slice(0, 7), 16);
}

export function ownerOf(repository: {
  readonly owner: string;
  readonly recorded: RecordedRepository;
}): Account {
  return { login: repository.owner, type: repository.recorded.file.owner.type };
}

export function permissionOf(repository: Repository, login: string): Permission {
  const known = repository.collaborators.get(login.toLowerCase());
  // Everybody can read a public repository.
  return known ?? (login === repository.owner ? 'admin' : 'read');
}

export function noteUnrecorded(github: GitHub, repository: Repository, path: string): void {
  github.log.unrecorded += 1;
  github.log.unrecordedPaths.add(`${fullName(repository)}:${path}`);
}
