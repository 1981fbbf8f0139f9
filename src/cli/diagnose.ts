import type { AppReading, InstallationReading } from '../github/read/read-app.ts';
import { APP_SETTINGS, clockTrouble, credentialsTrouble, type Grants } from '../github/read/read-own-app.ts';
import { type DeliveryRecord, wasReceived } from '../github/read/deliveries.ts';

/** One line of the doctor's: what it looked at, what it found, and what to do where something is not right. */
export interface Diagnosis {
  /** `advice`: it works, and could be better. */
  readonly level: 'ok' | 'advice' | 'problem';
  readonly about: string;
  readonly says: string;
  readonly remedy?: string;
}

export interface DoctorFacts extends AppReading {
  readonly appId: number;
  readonly apiUrl: string;
  /** What `app.yml` asks for. */
  readonly wanted: Grants;
  /** By the repository's name. */
  readonly repositories: readonly RepositoryState[];
}

export interface RepositoryState {
  readonly name: string;
  /** Of its configuration, each a sentence. */
  readonly problems: readonly string[];
  /** Of the labels that reviews put on. */
  readonly missingLabels: readonly string[];
  /** Its audits are to offer pull requests, and the App may write no branch there. */
  readonly lacksContents: boolean;
}

/** What works and what does not, in the order in which it has to be put right. */
export function diagnose(facts: DoctorFacts): readonly Diagnosis[] {
  const refused = credentialsTrouble(facts, facts.appId);
  if ('refusedWith' in facts.app || refused !== undefined) {
    return [
      ...ofClock(facts),
      ...(refused === undefined ? [] : [{ level: 'problem', about: 'App', ...refused } as const]),
    ];
  }
  const { slug } = facts.app;
  const says = `${slug}, id ${facts.appId}, at ${facts.apiUrl}`;
  return [
    { level: 'ok', about: 'App', says },
    ...ofClock(facts),
    ...ofGrants(facts.app, facts.wanted),
    ...ofHook(facts),
    ofDeliveries(facts.deliveries),
    ...ofInstallations(facts),
    ...ofRepositories(facts),
  ];
}

function ofClock(facts: DoctorFacts): readonly Diagnosis[] {
  if (facts.clock === undefined) return [];
  const trouble = clockTrouble(facts);
  return trouble === undefined
    ? [{ level: 'ok', about: 'Clock', says: "agrees with GitHub's" }]
    : [{ level: 'problem', about: 'Clock', ...trouble }];
}

function ofGrants(app: Grants, wanted: Grants): readonly Diagnosis[] {
  const permissions = lackingPermissions(app, wanted);
  const events = wanted.events.filter((event) => !app.events.includes(event));
  const remedy = `${APP_SETTINGS} → Permissions & events; then each owner has to accept them`;
  return [
    permissions.length === 0
      ? { level: 'ok', about: 'Permissions', says: 'all that app.yml asks for' }
      : { level: 'problem', about: 'Permissions', says: `missing: ${permissions.join(', ')}`, remedy },
    events.length === 0
      ? { level: 'ok', about: 'Events', says: 'all that app.yml asks for' }
      : { level: 'problem', about: 'Events', says: `not subscribed to: ${events.join(', ')}`, remedy },
  ];
}

function lackingPermissions({ permissions }: Grants, wanted: Grants): readonly string[] {
  return Object.entries(wanted.permissions)
    .filter(([area, level]) => permissions[area] !== level && permissions[area] !== 'write')
    .map(([area, level]) => `${area}: ${level}`);
}

function ofHook({ hook }: AppReading): readonly Diagnosis[] {
  if (hook === undefined) return [];
  const { url, contentType, hasSecret } = hook;
  const lacks = [
    ...(url === '' ? ['no address'] : []),
    ...(contentType === 'json' ? [] : [`the content type ${contentType}, where json is needed`]),
    ...(hasSecret ? [] : ['no secret']),
  ];
  if (lacks.length === 0) return [{ level: 'ok', about: 'Webhook', says: url }];
  const remedy = `${APP_SETTINGS} → Webhook; the secret there is WEBHOOK_SECRET here`;
  return [{ level: 'problem', about: 'Webhook', says: `it has ${lacks.join(' and ')}`, remedy }];
}

const HOW_TO_PING = `GitHub has no ping for Apps: redeliver one under ${APP_SETTINGS} → Advanced, and ask again`;
/** What this program answers to a signature that is not its own. */
const NOT_SIGNED = 401;

function ofDeliveries(deliveries: readonly DeliveryRecord[]): Diagnosis {
  const about = 'Deliveries';
  const [newest] = deliveries;
  if (newest === undefined)
    return { level: 'advice', about, says: 'none in the last day', remedy: HOW_TO_PING };
  const attempts = [...Map.groupBy(deliveries, ({ guid }) => guid).values()];
  const failed = attempts.filter((each) => !each.some((attempt) => wasReceived(attempt)));
  const says = `${attempts.length} in the last day, ${failed.length === 0 ? 'all' : attempts.length - failed.length} received`;
  if (failed.length === 0) return { level: 'ok', about, says };
  const statuses = [...new Set(failed.flatMap((each) => each.map(({ status_code: status }) => status)))];
  const lost = `${says}; the others were answered ${statuses.map((status) => status || 'not at all').join(', ')}`;
  if (wasReceived(newest))
    return { level: 'advice', about, says: lost, remedy: 'They are asked for again by themselves' };
  if (newest.status_code === NOT_SIGNED) {
    const remedy = `WEBHOOK_SECRET is not the one under ${APP_SETTINGS} → Webhook: set both anew. ${HOW_TO_PING}`;
    return { level: 'problem', about, says: `${lost}: the signature does not match`, remedy };
  }
  const remedy = `Does the program run, and lead the webhook's address to it? ${HOW_TO_PING}`;
  return { level: 'problem', about, says: lost, remedy };
}

function ofInstallations({ app, installations, wanted }: DoctorFacts): readonly Diagnosis[] {
  const about = 'Installed';
  if (installations.length === 0) {
    return [{ level: 'problem', about, says: 'nowhere', remedy: `${APP_SETTINGS} → Install App` }];
  }
  return installations.map((installation): Diagnosis => {
    const { owner, url, isSuspended, count } = installation;
    if (isSuspended) {
      return { level: 'problem', about, says: `${owner} has suspended it`, remedy: `Unsuspend it at ${url}` };
    }
    const lacking = notAccepted(installation, 'refusedWith' in app ? wanted : app, wanted);
    if (lacking.length > 0) {
      const says = `${owner} has not accepted ${lacking.join(', ')}`;
      return { level: 'problem', about, says, remedy: `An owner accepts it at ${url}` };
    }
    if (count === 0)
      return { level: 'problem', about, says: `${owner}, no repository`, remedy: `Choose some at ${url}` };
    return { level: 'ok', about, says: `${owner}, ${count} ${count === 1 ? 'repository' : 'repositories'}` };
  });
}

/** What the App asks for and the owner has not given yet. */
function notAccepted(installation: InstallationReading, app: Grants, wanted: Grants): readonly string[] {
  const ofApp = new Set(lackingPermissions(app, wanted));
  return lackingPermissions(installation, wanted).filter((permission) => !ofApp.has(permission));
}

/** More of them would not go on one screen. */
const NAMED_REPOSITORIES = 5;

function ofRepositories({ repositories, installations }: DoctorFacts): readonly Diagnosis[] {
  const broken = repositories.filter(({ problems }) => problems.length > 0);
  const bare = repositories.filter(({ missingLabels }) => missingLabels.length > 0);
  const unseen = installations.reduce((sum, each) => sum + each.count - each.repositories.length, 0);
  const isWhole = repositories.length > 0 && broken.length === 0;
  return [
    ...broken.slice(0, NAMED_REPOSITORIES).map(({ name, problems }): Diagnosis => ({
      level: 'problem',
      about: 'Configuration',
      says: `${name}: ${problems[0]}`,
      remedy: 'What is broken is left out; `landscape-reviewer config` tells of a file, before it is merged',
    })),
    ...(isWhole ? [{ level: 'ok', about: 'Configuration', says: 'nothing wrong' } as const] : []),
    ...ofPullRequests(repositories.filter(({ lacksContents }) => lacksContents).map(({ name }) => name)),
    ...(bare.length > 0 ? [ofLabels(bare.map(({ name }) => name))] : []),
    ...(bare.length === 0 && repositories.length > 0
      ? [{ level: 'ok', about: 'Labels', says: 'all there' } as const]
      : []),
    ...(unseen > 0
      ? [{ level: 'advice', about: 'Repositories', says: `${unseen} more were not looked at` } as const]
      : []),
  ];
}

/** Not in `app.yml`: few lists want them. */
function ofPullRequests(names: readonly string[]): readonly Diagnosis[] {
  if (names.length === 0) return [];
  const says = `${named(names)} asks for those of the audit, which take contents: write`;
  const remedy = `${APP_SETTINGS} → Permissions & events → Contents: Read and write; then the owner has to accept it`;
  return [{ level: 'problem', about: 'Pull requests', says, remedy }];
}

function ofLabels(names: readonly string[]): Diagnosis {
  const remedy = 'Nothing to do: a review makes the ones that it needs';
  return { level: 'advice', about: 'Labels', says: `not all there yet in ${named(names)}`, remedy };
}

function named(names: readonly string[]): string {
  const others = names.length - NAMED_REPOSITORIES;
  return names.slice(0, NAMED_REPOSITORIES).join(', ') + (others > 0 ? ` and ${others} more` : '');
}
