import { CONFIGURATION_PATH, type Configuration } from './config/configuration.ts';
import { type ConfigurationProblem, parseConfiguration } from './config/parse-configuration.ts';
import { policyOf } from './config/policy-of.ts';
import type { GitHub } from './github/github.ts';
import type { RepositoryName } from './github/pull-request-snapshot.ts';
import { type ConfigurationText, readConfigurationTexts } from './github/read-configuration.ts';
import type { Policy } from './vocabulary/policy.ts';

export interface ConfiguredPolicy {
  readonly policy: Policy;
  /** Of files that could not be used; what they say is left out, and the rest serves. */
  readonly broken: readonly { readonly place: string; readonly problems: readonly ConfigurationProblem[] }[];
}

/** A broken file never stops a review: the file under it and the preset serve in its place. */
export function policyFrom(texts: readonly ConfigurationText[]): ConfiguredPolicy {
  const usable: Configuration[] = [];
  const broken: { place: string; problems: readonly ConfigurationProblem[] }[] = [];
  for (const { place, text } of texts) {
    const parsed = parseConfiguration(text);
    if (parsed.isValid) usable.push(parsed.configuration);
    else broken.push({ place, problems: parsed.problems });
  }
  return { policy: policyOf(usable), broken };
}

/** The repository's policy, read live from its default branch. */
export async function readPolicy(github: GitHub, repository: RepositoryName): Promise<Policy> {
  return policyFrom(await readConfigurationTexts(github, repository, CONFIGURATION_PATH)).policy;
}
