import type { Account, Issue, PullRequest, Repository } from '../model/entities.ts';
import { isPullRequest } from '../model/entities.ts';
import { findPullRequest } from '../model/github.ts';
import { connection, listed } from './connection.ts';
import type { Asker, Fields } from './fields.ts';
import { refuseArguments } from './fields.ts';
import { pullRequestFields } from './pull-request.ts';
import { actorFields } from './people.ts';
import { GraphqlRefusal } from './refusal.ts';
import { repositoryFields } from './repository.ts';

/** A repository with its pull requests. */
export function fullRepositoryFields(asker: Asker, repository: Repository): Fields {
  return {
    ...repositoryFields(asker, repository),
    pullRequest: ({ number }: Fields) => {
      asker.check(repository, 'pull_requests:read');
      const pullRequest = findPullRequest(repository, Number(number));
      if (pullRequest === undefined) throw missing('PullRequest', Number(number));
      return pullRequestFields(asker, pullRequest);
    },
    pullRequests: (args: Fields) => {
      asker.check(repository, 'pull_requests:read');
      refuseArguments('Repository.pullRequests', args, 'headRefName', 'labels');
      const whole = pullRequestsOf(repository, args).map((each) => pullRequestFields(asker, each));
      const recorded = recordedPullRequests(repository, args);
      return connection(listed('pullRequests', [...whole, ...recorded]), args, (fields) => fields);
    },
  };
}

/** Of a project, of whose pull requests only a line each is recorded, newest first. */
function recordedPullRequests({ recorded }: Repository, args: Fields): readonly Fields[] {
  const { direction = 'ASC' } = (args['orderBy'] ?? {}) as Fields;
  const states = args['states'];
  const has = (state: string): boolean => !Array.isArray(states) || states.includes(state);
  const rows = [
    ...(has('MERGED') ? recorded.mergedPullRequests.map((row) => ({ row, isMerged: true })) : []),
    ...(has('OPEN') ? recorded.openPullRequests.map((row) => ({ row, isMerged: false })) : []),
  ];
  const fields = rows.map(({ row: [number, at, login, authorAssociation, mergedBy], isMerged }) => ({
    __typename: 'PullRequest',
    id: `PR_recorded_${number}`,
    number,
    createdAt: at,
    mergedAt: isMerged ? at : null,
    mergedBy: mergedBy === undefined ? null : actorFields(accountNamed(mergedBy)),
    authorAssociation,
    author: actorFields(accountNamed(login)),
  }));
  return direction === 'DESC' ? fields : fields.reverse();
}

function accountNamed(login: string): Account {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function pullRequestsOf(repository: Repository, args: Fields): readonly PullRequest[] {
  const { field, direction } = (args['orderBy'] ?? { field: 'CREATED_AT', direction: 'ASC' }) as Fields;
  const states = args['states'];
  const dateOf = (issue: Issue): number =>
    (field === 'UPDATED_AT' ? issue.updatedAt : issue.createdAt).getTime();
  const sorted = [...repository.issues.values()]
    .filter(isPullRequest)
    .filter((pull) => !Array.isArray(states) || states.includes(stateOf(pull)))
    .filter((pull) => (args['baseRefName'] ?? pull.baseRef) === pull.baseRef)
    .sort((a, b) => dateOf(a) - dateOf(b) || a.number - b.number);
  return direction === 'DESC' ? sorted.reverse() : sorted;
}

function stateOf(pullRequest: PullRequest): string {
  return pullRequest.mergedAt === undefined ? pullRequest.state.toUpperCase() : 'MERGED';
}

function missing(type: string, number: number): GraphqlRefusal {
  return new GraphqlRefusal('NOT_FOUND', `Could not resolve to a ${type} with the number of ${number}.`);
}
