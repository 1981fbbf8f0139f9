import { z } from 'zod';
import { ENTRY_CHECKS } from '../entry-checks/registry.ts';
import type { EntryCheckId } from '../vocabulary/entry-check-id.ts';
import { SEVERITIES } from '../vocabulary/judgement.ts';
import { LANGUAGES } from '../messages/catalogue.ts';
import { byRequirement } from '../requirements/registry.ts';
import type { Requirement, Settings } from '../requirements/requirement.ts';
import { choice, ConfiguredList, MAX_LISTS, repositoryPath, yesOrNo } from './configured-list.ts';
import { AUDIT_RHYTHMS, MODES, PRESET_NAMES } from './policy.ts';
import { byCommand, PERMISSIONS } from '../vocabulary/command.ts';
import { LABEL_ROLES } from '../vocabulary/label.ts';

/** The file on the default branch; one of the same name in the owner's `.github` repository lies under it. */
export const CONFIGURATION_PATH = '.github/landscape-reviewer.yml';
/** Read where there is no file of the first name. */
export const OTHER_CONFIGURATION_PATH = '.github/landscape-reviewer.yaml';

export function isConfigurationPath(path: string | undefined): boolean {
  return path === CONFIGURATION_PATH || path === OTHER_CONFIGURATION_PATH;
}

/** GitHub's own cap on a label's name. */
const MAX_LABEL_LENGTH = 50;
/** Leaves room for the longest role, so that no name is over GitHub's cap. */
const MAX_PREFIX_LENGTH = 30;
const MAX_ADDRESS_LENGTH = 500;
/** More sentences than this are no rules. */
const MAX_STATEMENTS = 200;
/** A label's name stands on one line. */
const ONE_LINE = /^[^\p{Cc}]*$/u;

const level = z
  .enum(['required', 'advice', 'off'])
  .describe('`required` blocks, `advice` is shown and never blocks, `off` is not judged.');

/** A level alone, or a level with the requirement's own settings; where one of them has to be given, with that. */
function requirementSchema({ about, settings }: Requirement) {
  const own = Object.entries(settings).map(([key, setting]) => [key, settingSchema(setting)]);
  const group = z.strictObject({
    level: level.exactOptional(),
    ...(Object.fromEntries(own) as SettingSchemas),
  });
  const isNeeded = Object.values(settings).some((setting) => isToGive(setting));
  return (isNeeded ? group : z.union([level, group])).exactOptional().describe(about);
}

type SettingSchemas = Record<string, ReturnType<typeof settingSchema>>;

function settingSchema(setting: Settings[string]) {
  const value = valueSchema(setting);
  return (isToGive(setting) ? value : value.exactOptional()).describe(setting.about);
}

function valueSchema(setting: Settings[string]): z.ZodType<number | string | string[]> {
  if ('choices' in setting) return z.enum(setting.choices);
  if ('minimum' in setting) return z.int().min(setting.minimum).max(setting.maximum);
  const text = z.string().min(1).max(setting.maximumLength).regex(setting.pattern);
  return 'maximumItems' in setting ? z.array(text).min(setting.minimumItems).max(setting.maximumItems) : text;
}

function isToGive(setting: Settings[string]): boolean {
  return setting.default === '' || ('minimumItems' in setting && setting.minimumItems > 0);
}

const requirements = z
  .strictObject(byRequirement(requirementSchema))
  .exactOptional()
  .describe('How much each requirement counts, and its thresholds.');

const checkSeverity = z.enum([...SEVERITIES, 'off']).exactOptional();

const tierName = z.string().trim().min(1).max(40);

const entryChecks = z
  .strictObject(
    Object.fromEntries(ENTRY_CHECKS.map(({ id, rule }) => [id, checkSeverity.describe(rule)])) as Record<
      EntryCheckId,
      typeof checkSeverity
    >,
  )
  .exactOptional()
  .describe(
    'One severity for all that a check finds, or `off`: a `failure` blocks, a `warning` asks for a maintainer’s look, a `notice` is advice. Each check has its own severities by default.',
  );

const auditRhythm = z.enum(AUDIT_RHYTHMS);

const labelName = z.string().trim().regex(ONE_LINE).min(1).max(MAX_LABEL_LENGTH);

const labels = z
  .strictObject({
    prefix: z
      .string()
      .regex(ONE_LINE)
      .max(MAX_PREFIX_LENGTH)
      .exactOptional()
      .describe('In front of the role, for every name that is not given.'),
    names: z
      .strictObject(
        Object.fromEntries(
          LABEL_ROLES.map((role) => [
            role,
            labelName.exactOptional().describe(`Name of the label \`${role}\`.`),
          ]),
        ) as Record<(typeof LABEL_ROLES)[number], z.ZodExactOptional<typeof labelName>>,
      )
      .exactOptional()
      .describe('Whole names, by role. No two roles share one.'),
  })
  .exactOptional()
  .describe('What the managed labels are called.');

/** A judgement in the maintainers' name takes write access at least, whatever the file says. */
const MAINTAINERS = PERMISSIONS.slice(PERMISSIONS.indexOf('write'));

const commandRoles = {
  author: choice(PERMISSIONS, 'Besides the pull request’s author.'),
  anyone: choice(PERMISSIONS, '`none`: anyone.'),
  maintainers: choice(MAINTAINERS, 'No less than `write`: it speaks for the maintainers.'),
};

const commands = z
  .strictObject(byCommand((isFor) => commandRoles[isFor]))
  .exactOptional()
  .describe('The role that each `/landscape` command needs.');

/** The configuration file, every key optional. Unknown keys are refused, so that a typing error is seen. */
export const Configuration = z
  .strictObject({
    preset: choice(PRESET_NAMES, 'What everything else starts from.'),
    mode: choice(
      MODES,
      '`silent` writes nothing but the `dashboard` where there is one, and the log tells what would be; `check-only` writes the check run alone; `full` writes all.',
    ),
    lists: z
      .array(ConfiguredList)
      .min(1)
      .max(MAX_LISTS)
      .exactOptional()
      .describe('The lists, instead of the preset’s.'),
    requirements,
    entryChecks,
    labels,
    language: choice([...LANGUAGES, 'auto'], 'Of the review; `auto` takes it from the description.'),
    tiers: z
      .strictObject({
        emerging: tierName.describe('The tier that projects begin in.'),
        major: tierName.describe('The one that asks for more: contributors, and use in production.'),
      })
      .exactOptional()
      .describe('What the list calls its tiers, where it has two. Their labels are named in `labels.names`.'),
    checkLinks: yesOrNo('Whether the addresses of an entry are asked if they answer.'),
    audit: z
      .union([
        auditRhythm,
        z.strictObject({
          every: auditRhythm.exactOptional().describe('The same, beside what else is said of audits.'),
          pullRequests: yesOrNo(
            'Whether it offers addresses, star counts and the order as a pull request, one at a time. The App then needs "Contents: write".',
          ),
        }),
      ])
      .exactOptional()
      .describe('How often the server audits every listed project; one issue in the repository tells of it.'),
    dashboard: yesOrNo(
      'Whether the server keeps one issue that shows the open pull requests by what they wait for; it is written in the mode `silent` as well.',
    ),
    needsMaintainerConclusion: choice(
      ['neutral', 'action_required'],
      'Of the check run where a maintainer must judge.',
    ),
    unrelated: choice(
      ['none', 'neutral'],
      '`neutral` completes the check run at once on pull requests beside the lists and in merge queues, for repositories that require it.',
    ),
    criteria: z
      .strictObject({
        path: repositoryPath.describe('A JSON file of texts, or a Markdown document.'),
        section: z
          .string()
          .min(1)
          .max(200)
          .exactOptional()
          .describe(
            'A heading; in JSON a key, or the text beside which the rules stand. By default all of the file.',
          ),
        known: z
          .array(z.string().regex(/^[\da-f]{12}$/u))
          .max(MAX_STATEMENTS)
          .exactOptional()
          .describe(
            'Ids of the sentences that this configuration follows, as an audit gives them: it then tells when others stand there.',
          ),
      })
      .exactOptional()
      .describe(
        'Where the list’s rules stand, instead of the preset’s: a pull request that changes them gets a note.',
      ),
    nextSteps: z
      .strictObject({
        text: z.string().min(1).max(500).describe('One or two sentences.'),
        url: z
          .url({ protocol: /^https$/ })
          .max(MAX_ADDRESS_LENGTH)
          .exactOptional()
          .describe('Where to read more.'),
      })
      .exactOptional()
      .describe('What the comment says under "What happens next".'),
    commands,
  })
  .describe('Configuration of the landscape reviewer.');

export type Configuration = z.infer<typeof Configuration>;
