import type { ProbotOctokit } from 'probot';
import type { AskedQuery } from './composable-query.ts';

/** The part of Octokit that reading and writing needs; whatever bears these two will do. */
export type GitHub = Pick<ProbotOctokit, 'request' | 'graphql'> & {
  /** Where queries wait for others to share a request with; absent: each goes out alone. */
  readonly share?: (asked: AskedQuery) => Promise<unknown>;
};
