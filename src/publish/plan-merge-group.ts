import { renderMergeGroup } from '../review/no-review.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';
import type { Action } from './action.ts';
import { planPosting } from './plan-posting.ts';
import type { PostedCheckRun } from './posted-review.ts';

/** Where the check run is required, a merge queue waits for it on a commit that belongs to no pull request. */
export function planMergeGroup(
  group: { readonly headSha: string; readonly checkName: string; readonly posted?: PostedCheckRun },
  { unrelated }: Pick<Policy, 'unrelated'>,
  language: Language,
): readonly Action[] {
  if (unrelated === 'none') return [];
  const { headSha, checkName: name, posted } = group;
  const { checkRun: output, fingerprint } = renderMergeGroup(language);
  return planPosting(posted, { name, headSha, conclusion: 'neutral', output, fingerprint });
}
