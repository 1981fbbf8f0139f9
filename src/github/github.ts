import type { ProbotOctokit } from 'probot';

/** The part of Octokit that reading and writing needs; whatever bears these two will do. */
export type GitHub = Pick<ProbotOctokit, 'request' | 'graphql'> & {
  /** Where answers are remembered: what is made of a commit, which stays as it is. A failure is not kept. */
  readonly remember?: <T>(key: readonly string[], make: () => Promise<T>) => Promise<T>;
};
