import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import type { JudgeInput } from '../../src/requirements/requirement.ts';
import { anEntry } from './an-entry.ts';

/** An added entry whose project has these facts; `body` is the pull request's description. */
export function judgeInput(
  repository: RepositoryFacts | undefined,
  body = '',
  now = '2026-06-01T00:00:00Z',
): JudgeInput {
  return {
    change: { kind: 'added', after: anEntry() },
    facts: {
      home: { kind: 'github', nameWithOwner: 'example/project' },
      ...(repository === undefined ? {} : { repository }),
      related: [],
    },
    pullRequest: { title: 'Add Project', body, author: 'contributor' },
    thresholds: {
      maintained: { commitDays: 90, releaseDays: 180, staleDays: 365 },
      governance: { documents: 'optional' },
      contributors: { moreThan: 50 },
      'production-use': { references: 2 },
      maturity: { months: 6, moreThanStars: 50 },
    },
    now: new Date(now),
  };
}
