import { committers } from './committers.ts';
import type { PullRequest } from './entities.ts';
import type { GitHub } from './github.ts';
import { keepers } from './keepers.ts';
import type { People } from './people.ts';
import { talkers } from './talkers.ts';

export function peopleAround(github: GitHub, pullRequest: PullRequest): People {
  return {
    ...committers(github, pullRequest),
    ...talkers(github, pullRequest),
    ...keepers(github, pullRequest),
  };
}
