import { z } from 'zod';
import { query, requireWhole } from '../client/answers.ts';
import { type DeliveryRecord, readDeliveries } from './deliveries.ts';
import type { GitHub } from '../client/github.ts';
import { readAllInstallations, readInstalledRepositories } from './installations.ts';
import type { ConfigurationText } from './pull-request-snapshot.ts';
import {
  CONFIGURATION,
  CONFIGURATION_VALUES,
  CONFIGURATION_VARIABLES,
  OWNER_DEFAULTS,
  configurationTextsOf,
  configuredAnswer,
} from './read-configuration.ts';
import { type Grants, type OwnReading, readOwn } from './read-own-app.ts';

/** Of a whole organization's repositories that many are looked at. */
const MAXIMUM_REPOSITORIES = 50;

/** What GitHub knows of an App, as far as it tells. */
export interface AppReading extends OwnReading {
  readonly hook?: { readonly url: string; readonly contentType: string; readonly hasSecret: boolean };
  readonly deliveries: readonly DeliveryRecord[];
  readonly installations: readonly InstallationReading[];
}

export interface InstallationReading extends Grants {
  readonly owner: string;
  readonly url: string;
  readonly isSuspended: boolean;
  readonly repositories: readonly RepositoryReading[];
  /** Of those, how many there are. */
  readonly count: number;
}

export interface RepositoryReading {
  readonly name: string;
  readonly configurations: readonly ConfigurationText[];
  /** Absent where there are more than a page of them. */
  readonly labels?: readonly string[];
}

export interface AppSource {
  readonly app: GitHub;
  readonly clientFor: (installationId: number) => Promise<GitHub>;
  readonly clock: () => Date;
}

/** Everything that GitHub tells an App of itself, with the deliveries of the last day. Writes nothing. */
export async function readApp(source: AppSource): Promise<AppReading> {
  const own = await readOwn(source);
  if ('refusedWith' in own.app) return { ...own, deliveries: [], installations: [] };
  const since = new Date((own.clock?.at ?? source.clock()).getTime() - 24 * 3_600_000);
  const [{ data: hook }, deliveries, installations] = await Promise.all([
    source.app.request('GET /app/hook/config'),
    readDeliveries(source.app, since),
    readInstallationsWith(source),
  ]);
  const { url = '', content_type: contentType = 'form', secret } = hook;
  return { ...own, hook: { url, contentType, hasSecret: Boolean(secret) }, deliveries, installations };
}

async function readInstallationsWith(source: AppSource): Promise<readonly InstallationReading[]> {
  const readings: InstallationReading[] = [];
  let room = MAXIMUM_REPOSITORIES;
  for (const { id, ...installation } of await readAllInstallations(source.app)) {
    const github = installation.isSuspended ? undefined : await source.clientFor(id);
    const names = github === undefined ? [] : await readInstalledRepositories(github);
    const repositories: RepositoryReading[] = [];
    for (const name of names.slice(0, room)) {
      if (github !== undefined) repositories.push(await readRepository(github, installation.owner, name));
    }
    room -= repositories.length;
    readings.push({ ...installation, repositories, count: names.length });
  }
  return readings;
}

const SET_UP_QUERY = `
  query SetUp($owner: String!, $name: String!, ${CONFIGURATION_VARIABLES}) {
    repository(owner: $owner, name: $name) {
      ${CONFIGURATION}
      labels(first: 100) { nodes { name } pageInfo { hasNextPage } }
    }
    ${OWNER_DEFAULTS}
  }`;

const labels = z.object({
  nodes: z.array(z.object({ name: z.string() }).nullable()).nullish(),
  pageInfo: z.object({ hasNextPage: z.boolean() }),
});
const setUpAnswer = configuredAnswer({ labels: labels.nullish() });

async function readRepository(github: GitHub, owner: string, name: string): Promise<RepositoryReading> {
  const variables = { owner, name, ...CONFIGURATION_VALUES };
  const answer = await query(github, SET_UP_QUERY, variables, { answer: setUpAnswer });
  requireWhole(answer, `${owner}/${name}`);
  const page = answer.data.repository?.labels;
  const names = (page?.nodes ?? []).flatMap((label) => label?.name ?? []);
  return {
    name: `${owner}/${name}`,
    configurations: configurationTextsOf(answer.data),
    ...(page?.pageInfo.hasNextPage === false ? { labels: names } : {}),
  };
}
