import { type Message, message } from '../messages/message.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import type { Expectation } from './expectation.ts';

/** The sentence on a problem; its line is not part of it. */
export function problemMessage(problem: ConfigurationProblem): Message {
  switch (problem.kind) {
    case 'syntax':
      return message(`configuration.syntax-${problem.reason}`, {});
    case 'unknown-key': {
      const { key, meant } = problem;
      return message('configuration.unknown-key', { key, ...(meant === undefined ? {} : { meant }) });
    }
    case 'missing-key':
      return message('configuration.missing-key', { key: problem.key });
    case 'not-a-group':
      return message('configuration.not-a-group', {});
    case 'wrong-value':
      return expectationMessage(problem.key, problem.expected);
    case 'same-label': {
      const [one, other] = problem.roles;
      return message('configuration.same-label', { one, other });
    }
  }
}

function expectationMessage(key: string, expected: Expectation): Message {
  switch (expected.kind) {
    case 'one-of':
      return message('configuration.one-of', { key, values: expected.values });
    case 'whole-number': {
      const { minimum, maximum } = expected;
      return message('configuration.whole-number', { key, minimum, maximum });
    }
    case 'yes-or-no':
      return message('configuration.yes-or-no', { key });
    case 'address':
      return message('configuration.address', { key, maximum: expected.maximum });
    case 'text':
      return message('configuration.text', { key, maximum: expected.maximum });
    case 'list':
      return message('configuration.list', { key, maximum: expected.maximum });
    case 'group':
      return message('configuration.group', { key, keys: expected.keys });
  }
}
