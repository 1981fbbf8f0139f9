import type { Message } from '../messages/message.ts';

/** What is wrong with the file, on which line (from 1). */
export interface ConfigurationProblem {
  readonly line: number;
  /** As `requirements.maturity`; absent where the file as a whole is wrong. */
  readonly key?: string;
  /** The line is not part of it. */
  readonly message: Message;
}
