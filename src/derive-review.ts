import { CONFIGURATION_PATH } from './config/configuration.ts';
import { checkEntries } from './entry-checks/check-entries.ts';
import { linksToCheck } from './entry-checks/links-to-check.ts';
import { requiredFacts } from './facts/required-facts.ts';
import type { PullRequestSnapshot } from './github/pull-request-snapshot.ts';
import { readLandscapes } from './github/read-landscapes.ts';
import { readProjectFacts } from './github/read-project-facts.ts';
import { compareLandscapes } from './landscape/compare-landscapes.ts';
import { writerIn } from './messages/render-message.ts';
import type { ConfiguredPolicy } from './read-policy.ts';
import { judgeChange, scopeOf } from './requirements/judge-change.ts';
import type { JudgeInput } from './requirements/requirement.ts';
import type { ReviewTools } from './review-pull-request.ts';
import { type JudgedEntry, concludeReview } from './review/conclude.ts';
import { reviewLanguage } from './review/language.ts';
import { headTexts, renderLineComments } from './review/line-comments.ts';
import { markdownText } from './review/markdown.ts';
import { MAX_ENTRIES, noticesOf } from './review/notices.ts';
import { renderRepairs } from './review/patch.ts';
import type { Review } from './review/review.ts';

type DeriveTools = Pick<ReviewTools, 'github' | 'readLinks' | 'log' | 'now'>;

/** Reads what is needed and judges it: the state that the pull request should show. Writes nothing. */
export async function deriveReview(
  snapshot: PullRequestSnapshot,
  configured: ConfiguredPolicy,
  tools: DeriveTools,
): Promise<Review> {
  const { policy } = configured;
  const { requirements: levels, thresholds } = policy;
  const landscapes = await readLandscapes(tools.github, snapshot, policy);
  const difference = compareLandscapes(landscapes.base, landscapes.head);
  const changes = difference.changes.slice(0, MAX_ENTRIES);
  const scoped = changes.map((change) => ({ change, scope: scopeOf(change) }));

  const [factsOf, links] = await Promise.all([
    readProjectFacts(tools.github, requiredFacts(scoped, levels), { now: tools.now, thresholds }),
    policy.checkLinks ? tools.readLinks(linksToCheck(changes)) : {},
  ]);

  const { changedFiles, text } = snapshot;
  const problems = checkEntries({ ...landscapes, changes, changedFiles, factsOf, links, policy });
  const judge = (input: Pick<JudgeInput, 'change' | 'facts'>) =>
    judgeChange({ ...input, pullRequest: text, thresholds, now: tools.now }, levels, (requirement, err) =>
      tools.log.error({ err, requirement }, 'A requirement could not be judged'),
    );
  const entries = scoped.map(({ change, scope }): JudgedEntry => {
    const facts = factsOf(change);
    const own = problems.filter((problem) => problem.change === change);
    return { change, scope, home: facts.home, findings: judge({ change, facts }), problems: own };
  });

  const language = reviewLanguage(policy, text);
  const texts = headTexts(landscapes.head);
  const told = renderLineComments({ problems, changedFiles, texts }, writerIn(language, markdownText));
  const patch = renderRepairs(problems, told.suggested, texts);
  return concludeReview({
    headSha: snapshot.headSha,
    repositoryUrl: `https://github.com/${snapshot.repository.owner}/${snapshot.repository.name}`,
    entries,
    problems: problems.filter((problem) => problem.change === undefined),
    notices: noticesOf({
      ...landscapes,
      difference,
      areFilesTruncated: snapshot.areFilesTruncated,
      brokenConfigurations: configured.broken.map(({ place }) => `${place}/${CONFIGURATION_PATH}`),
    }),
    lineComments: told.lineComments,
    unanchored: told.unanchored,
    ...(patch === '' ? {} : { patch }),
    language,
    policy,
  });
}
