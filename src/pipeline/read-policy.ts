import type { Configuration } from '../config/configuration.ts';
import type { ConfigurationProblem } from '../config/schema-problems.ts';
import { sharedLabel } from '../config/label-names.ts';
import { type ParsedConfiguration, parseConfiguration } from '../config/parse-configuration.ts';
import { policyOf } from '../config/policy-of.ts';
import { message } from '../messages/message.ts';
import type { GitHub } from '../github/client/github.ts';
import type { ConfigurationText, RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { readListRepository } from '../github/read/read-listed-landscape.ts';
import type { Policy, PresetName } from '../config/policy.ts';

export interface ConfiguredPolicy {
  readonly policy: Policy;
  /** Of files that could not be used; what they say is left out, and the rest serves. */
  readonly broken: readonly BrokenText[];
}

export interface BrokenText extends Omit<LayeredText, 'text'> {
  readonly problems: readonly ConfigurationProblem[];
}

/** A configuration file's text, or that of a workflow's input, which stands in no place. */
type LayeredText = Pick<ConfigurationText, 'text'> & Partial<ConfigurationText>;

/** A broken file never stops a review: the file under it and the preset serve in its place. */
export function policyFrom(texts: readonly LayeredText[]): ConfiguredPolicy {
  const usable: Configuration[] = [];
  const broken: BrokenText[] = [];
  // The undermost first, so that a file which does not go with those under it is the one left out.
  for (const { text, implies, ...place } of texts.toReversed()) {
    if (implies !== undefined) continue;
    const parsed = parseOver(usable, text);
    if (parsed.isValid) usable.unshift(parsed.configuration);
    else broken.unshift({ ...place, problems: parsed.problems });
  }
  return { policy: policyOf(usable, impliedPreset(texts)), broken };
}

/** What the repository's files say that its configuration starts from. */
export function impliedPreset(texts: readonly LayeredText[]): PresetName | undefined {
  return texts.find(({ implies }) => implies !== undefined)?.implies;
}

/** Two files that are right by themselves may still give two labels one name. */
function parseOver(under: readonly Configuration[], text: string): ParsedConfiguration {
  const parsed = parseConfiguration(text);
  if (!parsed.isValid) return parsed;
  const shared = sharedLabel(policyOf([parsed.configuration, ...under]).labels);
  if (shared === undefined) return parsed;
  return { isValid: false, problems: [{ line: 1, message: message('configuration.same-label', shared) }] };
}

/** The repository's policy, read live from its default branch. */
export async function readPolicy(github: GitHub, repository: RepositoryName): Promise<Policy> {
  const found = await readListRepository(github, repository);
  return policyFrom(found?.configurations ?? []).policy;
}
