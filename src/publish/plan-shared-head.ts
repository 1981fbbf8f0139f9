import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import { markdownText } from '../review/markdown.ts';
import type { Conclusion } from '../review/review.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Action } from './action.ts';
import type { Neighbour, PostedCheckRun } from './posted-review.ts';
import type { Completion } from './refused-writes.ts';

/**
 * Of several check runs with one name on a commit GitHub shows the newest, on each pull request that has this head: a
 * pull request that passes then shows the failure of one that does not. Nothing where the newest is right already.
 */
export function planSharedHead(
  own: PostedCheckRun,
  neighbours: readonly Neighbour[],
  { completion, language }: { readonly completion: Completion; readonly language: Language },
): readonly Action[] {
  const { id: _, ...wanted } = completion;
  const failing = neighbours.find(({ checkRun }) => !passes(checkRun.ownConclusion ?? checkRun.conclusion));
  const shownNow = [own, ...neighbours.map(({ checkRun }) => checkRun)].toSorted(
    (a, b) => (b.databaseId ?? 0) - (a.databaseId ?? 0),
  )[0];
  const shows =
    failing === undefined || !passes(wanted.conclusion) ? wanted : tellOfNeighbour(wanted, failing, language);
  return passes(shownNow?.conclusion) === passes(shows.conclusion)
    ? []
    : [{ type: 'createCheckRun', headSha: wanted.headSha }, shows];
}

/** One that is not completed blocks nothing: its own review will look again. */
function passes(conclusion: Conclusion | undefined): boolean {
  return conclusion !== 'failure' && conclusion !== 'action_required';
}

function tellOfNeighbour(
  completion: Completion,
  { number, checkRun }: Neighbour,
  language: Language,
): Completion {
  const { output, conclusion: ownConclusion } = completion;
  const said = message('review.shared-head', { number });
  const summary = `> ℹ️ ${writerIn(language, markdownText).write(said)}\n\n${output.summary}`;
  const title = writerIn(language, plainText).write(message('review.check-run.shared-head', {}));
  const conclusion = checkRun.ownConclusion ?? checkRun.conclusion ?? ownConclusion;
  return { ...completion, conclusion, ownConclusion, output: { ...output, title, summary } };
}
