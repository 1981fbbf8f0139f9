import type { Hold } from '../conversation/hear-commands.ts';
import { type Message, message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { writerIn } from '../messages/render-message.ts';
import type { Language } from '../messages/catalogue.ts';
import { hashOf } from './fingerprint.ts';
import { markdownText } from './markdown.ts';
import type { CheckRunButton, CheckRunOutput, Markdown } from './review.ts';

/** A check run that says why there is no review. */
export interface NoReview {
  readonly checkRun: CheckRunOutput;
  readonly fingerprint: string;
}

/** Of every failed review: what is shown of it says nothing of the pull request. */
export const FAILURE_FINGERPRINT = hashOf(['failed']);

/** Of a pull request that no longer changes the lists, with what is left of the comment. */
export function renderWithdrawal(language: Language): NoReview & { readonly comment: Markdown } {
  const withdrawal = nothingToReview('review.withdrawn', language);
  return { ...withdrawal, comment: withdrawal.checkRun.summary };
}

/** Of a pull request that never changed them. */
export function renderUnrelated(language: Language): NoReview {
  return nothingToReview('unrelated.summary', language);
}

export function renderMergeGroup(language: Language): NoReview {
  return nothingToReview('unrelated.merge-group', language);
}

/** Where the program itself, or GitHub, failed. The delivery id finds it in the log. */
export function renderFailure(language: Language, deliveryId: string): NoReview {
  const said = [message('review.check-run.failed', {}), message('review.failed', { deliveryId })] as const;
  return { checkRun: checkRunOf(said, language), fingerprint: FAILURE_FINGERPRINT };
}

/** The same where GitHub takes no check run, and why, in its words. */
export function renderRefusal(
  language: Language,
  refused: { readonly deliveryId: string; readonly reason: string },
): Markdown {
  return writerIn(language, markdownText).write(message('review.failed.no-check-run', refused));
}

/** Of a commit whose review a newer one overtook: there is nothing to look at again. */
export function renderSuperseded(language: Language): NoReview {
  const said = [message('superseded.title', {}), message('superseded.summary', {})] as const;
  const { button: _, ...checkRun } = checkRunOf(said, language);
  return { checkRun, fingerprint: hashOf(['superseded', checkRun.summary]) };
}

/**
 * While maintainers keep the program silent, so that a required check and an old comment are explained; the banner is
 * for the top of that comment.
 */
export function renderHold(hold: Hold, language: Language): NoReview & { readonly banner: Markdown } {
  const { by, at, reason } = hold;
  const summary = message('hold.summary', { by, at, reason });
  const checkRun = checkRunOf([message('hold.title', {}), summary], language);
  const { write } = writerIn(language, markdownText);
  const banner = `> [!NOTE]\n> ${write(message('hold.banner', { summary }))}`;
  return { checkRun, banner, fingerprint: hashOf(['held', hold, language]) };
}

export function recheckButton(language: Language): CheckRunButton {
  const { write } = writerIn(language, plainText);
  return {
    label: write(message('review.recheck.label', {})),
    description: write(message('review.recheck.description', {})),
  };
}

function nothingToReview(
  reason: 'review.withdrawn' | 'unrelated.summary' | 'unrelated.merge-group',
  language: Language,
): NoReview {
  const checkRun = checkRunOf([message('review.check-run.withdrawn', {}), message(reason, {})], language);
  return { checkRun, fingerprint: hashOf(['withdrawn', checkRun.summary]) };
}

function checkRunOf([title, summary]: readonly [Message, Message], language: Language): CheckRunOutput {
  return {
    title: writerIn(language, plainText).write(title),
    summary: writerIn(language, markdownText).write(summary),
    annotations: [],
    button: recheckButton(language),
  };
}
