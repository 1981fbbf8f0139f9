import { type Message, message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import { hashOf } from './fingerprint.ts';
import { markdownText } from './markdown.ts';
import type { Annotation, CheckRunOutput, Conclusion } from './review.ts';
import type { Language } from '../messages/catalogue.ts';
import { changedSettings } from '../config/changed-settings.ts';
import { CONFIGURATION_PATH, OTHER_CONFIGURATION_PATH } from '../config/configuration.ts';
import type { ConfigurationProblem } from '../config/schema-problems.ts';
import { parseConfiguration } from '../config/parse-configuration.ts';
import type { Policy, PresetName } from '../config/policy.ts';
import { policyOf } from '../config/policy-of.ts';

export interface CheckRunResult {
  readonly conclusion: Conclusion;
  readonly output: CheckRunOutput;
  readonly fingerprint: string;
}

/** The file as a pull request leaves it: its text, taken away, or nothing that can be read. */
export type ProposedConfiguration =
  | {
      readonly status: 'present';
      readonly text: string;
      readonly path: string;
      /** One of the other ending stands beside it, and is not read. */
      readonly hidesOther?: boolean;
    }
  | { readonly status: 'removed' }
  | { readonly status: 'unreadable' };

/** What the check run on a change of the configuration says; `implied` is the preset where the file names none. */
export function checkConfiguration(
  proposed: ProposedConfiguration,
  language: Language,
  implied?: PresetName,
): CheckRunResult {
  if (proposed.status === 'removed') {
    const summary = [message('configuration.removed-effect', {})];
    return resultOf(language, { conclusion: 'success', title: 'configuration.removed', summary });
  }
  if (proposed.status === 'unreadable') {
    const summary = ['configuration.unreadable', 'configuration.invalid-effect'] as const;
    return resultOf(language, {
      conclusion: 'failure',
      title: 'configuration.invalid',
      summary: summary.map((key) => message(key, {})),
    });
  }
  const parsed = parseConfiguration(proposed.text);
  if (parsed.isValid) {
    const summary = [
      changesMessage(policyOf([parsed.configuration], implied)),
      message('configuration.takes-effect', {}),
      ...(proposed.hidesOther === true
        ? [message('review.notice.configuration-unread', { path: OTHER_CONFIGURATION_PATH })]
        : []),
    ];
    return resultOf(language, { conclusion: 'success', title: 'configuration.valid', summary });
  }
  return resultOf(language, {
    conclusion: 'failure',
    title: 'configuration.invalid',
    summary: [message('configuration.invalid-effect', {})],
    problems: parsed.problems,
    path: proposed.path,
  });
}

function changesMessage(policy: Policy): Message {
  const { preset } = policy;
  const settings = changedSettings(policy).map(({ key, value }) =>
    value === undefined ? key : `${key}: ${value}`,
  );
  return settings.length === 0
    ? message('configuration.changes-nothing', { preset })
    : message('configuration.changes', { preset, settings });
}

interface Said {
  readonly conclusion: Conclusion;
  readonly title: 'configuration.valid' | 'configuration.invalid' | 'configuration.removed';
  readonly summary: readonly Message[];
  readonly problems?: readonly ConfigurationProblem[];
  readonly path?: string;
}

function resultOf(
  language: Language,
  { conclusion, title, summary, problems = [], path = CONFIGURATION_PATH }: Said,
): CheckRunResult {
  const plain = writerIn(language, plainText);
  const markdown = writerIn(language, markdownText);
  const name = plain.write(message(title, {}));
  const annotations = problems.map((problem): Annotation => ({
    path,
    startLine: problem.line,
    endLine: problem.line,
    level: 'failure',
    title: name,
    message: plain.write(problem.message),
  }));
  const items = problems.map(
    ({ line, message: problem }) =>
      `- ${markdown.write(message('configuration.on-line', { line, problem }))}`,
  );
  const blocks = [summary.map((each) => markdown.write(each)).join(' '), items.join('\n')];
  const output = { title: name, summary: blocks.filter((block) => block !== '').join('\n\n'), annotations };
  return { conclusion, output, fingerprint: hashOf(['configuration', conclusion, output]) };
}
