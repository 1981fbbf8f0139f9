import type { ProbotOctokit } from 'probot';

/** The part of Octokit that reading and writing needs; whatever bears these two will do. */
export type GitHub = Pick<ProbotOctokit, 'request' | 'graphql'>;
