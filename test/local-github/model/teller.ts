import type { Account, PullRequest } from './entities.ts';
import type { GitHub } from './github.ts';
import type { Happening } from './happening.ts';

/** Tells, as a delivery, what somebody did to a pull request; by default its author. */
export function teller(github: GitHub, pullRequest: PullRequest) {
  return (action: string, by: string | undefined, more: Partial<Happening> = {}): void => {
    pullRequest.updatedAt = github.now();
    const { repository } = pullRequest;
    const sender = person(by ?? pullRequest.author.login);
    github.onHappening({ event: 'pull_request', action, repository, sender, issue: pullRequest, ...more });
  };
}

export function person(login: string): Account {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
