import { z } from 'zod';
import { query, requireWhole } from '../client/answers.ts';
import { LANDSCAPE2_PATH } from '../../config/preset-lists.ts';
import type { GitHub } from '../client/github.ts';
import type { ConfigurationText, RepositoryName } from './pull-request-snapshot.ts';

const blob = z.object({ text: z.string().nullish() }).nullish();
const place = z
  .object({
    nameWithOwner: z.string(),
    configuration: blob,
    otherConfiguration: blob,
    landscape: z.object({}).nullish(),
  })
  .nullish();

/** The repository's own file and, in the owner's `.github` repository, the one for all of them. */
export const configurationPlaces = { repository: place, ownerDefaults: place };
export const CONFIGURATION = `nameWithOwner
  configuration: object(expression: $configuration) { ... on Blob { text } }
  otherConfiguration: object(expression: $otherConfiguration) { ... on Blob { text } }
  landscape: object(expression: "HEAD:${LANDSCAPE2_PATH}") { oid }`;
export const CONFIGURATION_VARIABLES = '$configuration: String!, $otherConfiguration: String!';
export const OWNER_DEFAULTS = `ownerDefaults: repository(owner: $owner, name: ".github") { ${CONFIGURATION} }`;

export const CONFIGURATION_QUERY = `
  query Configuration($owner: String!, $name: String!, ${CONFIGURATION_VARIABLES}) {
    repository(owner: $owner, name: $name) { ${CONFIGURATION} }
    ${OWNER_DEFAULTS}
  }`;

/** The values of `CONFIGURATION_VARIABLES`: people write both endings, and GitHub reads both of its own files. */
export function configurationVariables(path: string) {
  return { configuration: `HEAD:${path}`, otherConfiguration: `HEAD:${otherEnding(path)}` };
}

/** `.yaml` in the place of `.yml`. */
export function otherEnding(path: string): string {
  return path.replace(/\.yml$/u, '.yaml');
}

const configurationAnswer = z.object(configurationPlaces);

/** What a `landscape.yml` at the root says, which no other list has. */
export function impliedConfiguration(repository: string): ConfigurationText {
  return { place: repository, text: '', implies: 'landscape2' };
}

/** The files that there are, the repository's own first; read from the default branches. */
export async function readConfigurationTexts(
  github: GitHub,
  repository: RepositoryName,
  path: string,
): Promise<readonly ConfigurationText[]> {
  const variables = { ...repository, ...configurationVariables(path) };
  const answer = await query(github, CONFIGURATION_QUERY, variables, { answer: configurationAnswer });
  requireWhole(answer, 'The configuration');
  return configurationTextsOf(answer.data);
}

export function configurationTextsOf(
  answer: z.infer<typeof configurationAnswer>,
): readonly ConfigurationText[] {
  const written = [answer.repository, answer.ownerDefaults].flatMap((each) => {
    if (each === null || each === undefined) return [];
    const { nameWithOwner, configuration, otherConfiguration } = each;
    const [own, other] = [configuration?.text ?? undefined, otherConfiguration?.text ?? undefined];
    if (own !== undefined) {
      return [{ place: nameWithOwner, text: own, ...(other === undefined ? {} : { hidesOther: true }) }];
    }
    return other === undefined ? [] : [{ place: nameWithOwner, text: other, hasOtherEnding: true }];
  });
  const { nameWithOwner, landscape } = answer.repository ?? {};
  const isImplied = nameWithOwner !== undefined && landscape !== null && landscape !== undefined;
  return isImplied ? [...written, impliedConfiguration(nameWithOwner)] : written;
}
