import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH } from '../config/configuration.ts';
import { parseConfiguration } from '../config/parse-configuration.ts';
import { policyOf } from '../config/policy-of.ts';
import { LANDSCAPE2_PATH } from '../config/preset-lists.ts';
import { LANGUAGES, type Language } from '../messages/catalogue.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import type { Policy } from '../config/policy.ts';
import { REQUIREMENT_IDS } from '../requirements/registry.ts';
import { type CommandCall, CommandLineError } from './command.ts';

/** Validates a configuration file; 0: prints the effective one, 1: prints what is wrong on which line. */
export async function runConfig({ positionals, stdout, stderr }: CommandCall): Promise<number> {
  const file = positionals[0] ?? ownFile();
  const text = readText(file);
  const parsed = parseConfiguration(text);
  if (parsed.isValid) {
    const implied = existsSync(LANDSCAPE2_PATH) ? 'landscape2' : undefined;
    const effective = effectiveConfiguration(policyOf([parsed.configuration], implied));
    stdout.write(stringify(effective, { aliasDuplicateObjects: false }));
    return Promise.resolve(0);
  }
  const { write } = writerIn(languageIn(text), plainText);
  const name = file === '-' ? '<stdin>' : file;
  for (const problem of parsed.problems) {
    stderr.write(`${name}:${problem.line}: ${write(problem.message)}\n`);
  }
  return Promise.resolve(1);
}

/** As everywhere, the one that ends in `.yaml` serves where there is no other. */
function ownFile(): string {
  const isOther = !existsSync(CONFIGURATION_PATH) && existsSync(OTHER_CONFIGURATION_PATH);
  return isOther ? OTHER_CONFIGURATION_PATH : CONFIGURATION_PATH;
}

/** As a file with errors says it, whatever else of it can be read. */
function languageIn(text: string): Language {
  const [, said] = /^language:[ \t]*["']?([\w-]+)/mu.exec(text) ?? [];
  return LANGUAGES.find((language) => language === said) ?? 'en';
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    const { code } = cause as { readonly code?: string };
    const reason = code === 'ENOENT' ? 'is not there' : `cannot be read (${code ?? 'no reason given'})`;
    throw new CommandLineError(`${file} ${reason}; name a configuration file`, { cause });
  }
}

/** A policy as a configuration file that says all of it, and can be taken for one. */
function effectiveConfiguration(policy: Policy): object {
  // What nobody described cannot be asked for, not even as switched off.
  const hasCore = policy.thresholds.core.title !== '';
  const requirements = REQUIREMENT_IDS.filter((id) => id !== 'core' || hasCore).map((id) => {
    const level = policy.requirements[id];
    const settings = policy.thresholds[id];
    return [id, Object.keys(settings).length > 0 ? { level, ...settings } : level];
  });
  const { preset, lists, entryChecks, labels, requirements: _, thresholds: __, ...others } = policy;
  return {
    preset,
    lists,
    requirements: Object.fromEntries(requirements) as object,
    entryChecks,
    labels: { names: labels },
    ...others,
  };
}
