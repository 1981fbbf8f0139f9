import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import type { ChangeInput } from '../../src/requirements/judge-change.ts';
import { DEFAULT_SETTINGS, type RequirementSettings } from '../../src/requirements/registry.ts';
import type { JudgeInput } from '../../src/requirements/requirement.ts';
import { anEntry } from './an-entry.ts';

/** The settings of all requirements in one, for whichever is judged. */
type AllSettings = RequirementSettings['maintained'] &
  RequirementSettings['governance'] &
  RequirementSettings['contributors'] &
  RequirementSettings['production-use'] &
  RequirementSettings['maturity'];

/** An added entry whose project has these facts; `body` is the pull request's description. */
export function judgeInput(
  repository: RepositoryFacts | undefined,
  body = '',
  now = '2026-06-01T00:00:00Z',
): JudgeInput<AllSettings> & ChangeInput {
  return {
    change: { kind: 'added', after: anEntry() },
    facts: {
      home: { kind: 'github', nameWithOwner: 'example/project' },
      ...(repository === undefined ? {} : { repository }),
      related: [],
    },
    pullRequest: { title: 'Add Project', body, author: 'contributor' },
    settings: {
      ...DEFAULT_SETTINGS.maintained,
      ...DEFAULT_SETTINGS.governance,
      ...DEFAULT_SETTINGS.contributors,
      ...DEFAULT_SETTINGS['production-use'],
      ...DEFAULT_SETTINGS.maturity,
    },
    thresholds: DEFAULT_SETTINGS,
    now: new Date(now),
  };
}
