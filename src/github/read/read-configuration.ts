import { z } from 'zod';
import { CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH } from '../../config/configuration.ts';
import { LANDSCAPE2_PATH } from '../../config/preset-lists.ts';
import type { ConfigurationText } from './pull-request-snapshot.ts';

const blob = z.object({ text: z.string().nullish() }).nullish();
/** What `CONFIGURATION` asks for. */
export const configurationPlace = z.object({
  nameWithOwner: z.string(),
  configuration: blob,
  otherConfiguration: blob,
  landscape: z.object({}).nullish(),
});
export type ConfigurationPlace = z.infer<typeof configurationPlace>;

/**
 * The answer to a query with `CONFIGURATION` and `OWNER_DEFAULTS`, and what else it asks of the repository: its own file
 * and, in the owner's `.github` repository, the one for all of them.
 */
export function configuredAnswer<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.object({
    repository: configurationPlace.extend(fields).nullish(),
    ownerDefaults: configurationPlace.nullish(),
  });
}

export const CONFIGURATION = `nameWithOwner
  configuration: object(expression: $configuration) { ... on Blob { text } }
  otherConfiguration: object(expression: $otherConfiguration) { ... on Blob { text } }
  landscape: object(expression: "HEAD:${LANDSCAPE2_PATH}") { oid }`;
export const CONFIGURATION_VARIABLES = '$configuration: String!, $otherConfiguration: String!';
export const OWNER_DEFAULTS = `ownerDefaults: repository(owner: $owner, name: ".github") { ${CONFIGURATION} }`;

/** The values of `CONFIGURATION_VARIABLES`: people write both endings, and GitHub reads both of its own files. */
export const CONFIGURATION_VALUES = {
  configuration: `HEAD:${CONFIGURATION_PATH}`,
  otherConfiguration: `HEAD:${OTHER_CONFIGURATION_PATH}`,
};

/** The files that there are, the repository's own first; read from the default branches. */
export function configurationTextsOf(answer: {
  readonly repository?: ConfigurationPlace | null | undefined;
  readonly ownerDefaults?: ConfigurationPlace | null | undefined;
}): readonly ConfigurationText[] {
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
  if (nameWithOwner === undefined || landscape === null || landscape === undefined) return written;
  // A `landscape.yml` at the root, which no other list has.
  return [...written, { place: nameWithOwner, text: '', implies: 'landscape2' }];
}
