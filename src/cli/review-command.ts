import { pino } from 'pino';
import { RequestLog, withRequestLog } from '../github/request-log.ts';
import { createTokenOctokit } from '../github/octokit.ts';
import type { PullRequestPlace } from '../github/pull-request-snapshot.ts';
import { readLinks } from '../links/read-links.ts';
import { plainText } from '../messages/plain-text.ts';
import { renderMessage } from '../messages/render-message.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import type { Message } from '../messages/message.ts';
import { type ReviewTools, reviewPullRequest } from '../review-pull-request.ts';
import type { EntryReview, Review } from '../review/review.ts';
import { CommandLineError } from './command-line-error.ts';
import { terminalText } from './terminal-text.ts';

export interface ReviewCommandOptions {
  /** `owner/repo#123`, or the pull request's address. */
  readonly pullRequest: string;
  readonly json: boolean;
  readonly isStyled: boolean;
  readonly apiUrl: string;
  readonly token?: string;
  readonly now: Date;
  readonly readLinks?: ReviewTools['readLinks'];
}

const PLACE = /^(?:https:\/\/github\.com\/)?([\w.-]{1,100})\/([\w.-]{1,100})(?:#|\/pull\/)(\d{1,10})$/;

/** Reviews a real pull request without writing anything; returns what to print. */
export async function reviewCommand(options: ReviewCommandOptions): Promise<string> {
  const place = parsePlace(options.pullRequest);
  const client = createTokenOctokit({
    apiUrl: options.apiUrl,
    ...(options.token === undefined ? {} : { token: options.token }),
  });
  const requestLog = new RequestLog();
  const { status, review } = await reviewPullRequest(place, {
    github: withRequestLog(client, requestLog),
    readLinks: options.readLinks ?? (async (urls) => readLinks(urls)),
    deliveryId: 'command line',
    log: pino({ level: 'error' }, pino.destination(2)),
    now: options.now,
  });
  const name = `${place.repository.owner}/${place.repository.name}#${place.number}`;
  if (status === 'not-found')
    throw new CommandLineError(`${name} does not exist, or the token may not read it`);
  if (review === undefined) return options.json ? 'null\n' : `${name} changes no list of the landscape.\n`;
  if (options.json) return `${JSON.stringify(reviewAsData(review, requestLog), undefined, 2)}\n`;
  return render(review, options);
}

export function parsePlace(text: string): PullRequestPlace {
  const [, owner, name, number] = PLACE.exec(text) ?? [];
  if (owner === undefined || name === undefined || number === undefined) {
    throw new CommandLineError(`"${text}" names no pull request; it is written owner/repo#123`);
  }
  return { repository: { owner, name }, number: Number(number) };
}

function render(review: Review, { isStyled }: ReviewCommandOptions): string {
  const lines = review.lineComments.map(
    ({ path, line, body }) => `${path}:${line}\n${terminalText(body, { isStyled })}`,
  );
  const onLines = lines.length === 0 ? '' : `\nOn lines of the diff:\n\n${lines.join('\n')}`;
  const shows = `\nCheck run: ${review.conclusion} (${review.checkRun.title}). Labels: ${review.labels.join(', ')}.\n`;
  return `${terminalText(review.comment, { isStyled })}${onLines}${shows}Nothing was written: this is a dry run.\n`;
}

/** The review as data, its messages in English. */
function reviewAsData(review: Review, { count, byRoute }: RequestLog): object {
  const { headSha, verdict, conclusion, labels, comment, lineComments, checkRun } = review;
  return {
    headSha,
    verdict,
    conclusion,
    labels,
    entries: review.entries.map(entryAsData),
    problems: review.problems.map(problemAsData),
    comment,
    lineComments,
    checkRun,
    requests: { count, byRoute },
  };
}

function entryAsData({ change, scope, verdict, findings, problems }: EntryReview): object {
  const entry = change.kind === 'removed' ? change.before : change.after;
  return {
    name: entry.name,
    change: change.kind,
    tier: entry.tier,
    list: entry.list,
    scope,
    verdict,
    requirements: findings.map(({ requirement, outcome, evidence, remedy, question }) => ({
      requirement,
      outcome,
      evidence: evidence.map(({ statement, url }) => ({ statement: say(statement), url })),
      remedy: remedy && say(remedy),
      question: question && say(question),
    })),
    problems: problems.map(problemAsData),
  };
}

function problemAsData({ check, severity, path, range, message, edits }: Problem): object {
  return { check, severity, path, line: range?.start.line, message: say(message), edits };
}

function say(message: Message): string {
  return renderMessage(message, 'en', plainText);
}
