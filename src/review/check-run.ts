import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { withTiers, writerIn } from '../messages/render-message.ts';
import type { Verdict } from '../vocabulary/judgement.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';
import { annotationsOf } from './annotations.ts';
import { renderSummary } from './comment.ts';
import { markdownText } from './markdown.ts';
import { renderWithin } from './page.ts';
import { recheckButton } from './no-review.ts';
import { type CheckRunOutput, type Conclusion, type ReviewContent, allProblems } from './review.ts';

/** GitHub's limit, less room for the line on what has no annotation. */
const MAXIMUM_SUMMARY_BYTES = 65_535 - 500;

/** What the check run shows. Its title holds no stranger's text: GitHub shows it in many places. */
export function renderCheckRun(content: ReviewContent, language: Language): CheckRunOutput {
  const plain = writerIn(language, withTiers(plainText, content.policy.tiers));
  const markdown = writerIn(language, withTiers(markdownText, content.policy.tiers));
  // What a comment on its line tells is not said there twice.
  const problems = allProblems(content).filter((problem) => content.unanchored.has(problem));
  const annotations = annotationsOf(problems, plain);
  const count = problems.length - annotations.length;
  const leftOut =
    count === 0 ? '' : `\n\n${markdown.write(message('review.left-out.annotations', { count }))}`;
  const summary = renderWithin(MAXIMUM_SUMMARY_BYTES, (detail) => renderSummary(content, markdown, detail));
  return {
    title: plain.write(message(`review.check-run.${content.verdict}`, {})),
    summary: `${summary}${leftOut}`,
    annotations,
    button: recheckButton(language),
  };
}

export function conclusionOf(
  verdict: Verdict,
  { needsMaintainerConclusion }: Pick<Policy, 'needsMaintainerConclusion'>,
): Conclusion {
  const conclusions: Readonly<Record<Verdict, Conclusion>> = {
    ready: 'success',
    'needs-changes': 'failure',
    'needs-maintainer': needsMaintainerConclusion,
    'not-evaluated': 'action_required',
  };
  return conclusions[verdict];
}
