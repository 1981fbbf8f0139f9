import { pino } from 'pino';
import { createTokenOctokit } from '../github/client/octokit.ts';
import type { PullRequestPlace, RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { RequestLog, withRequestLog } from '../github/client/request-log.ts';
import { createRemoteReader } from '../git/remote/remote-reader.ts';
import { readLinks } from '../links/read-links.ts';
import { reviewPullRequest, type ReviewTools } from '../pipeline/review-pull-request.ts';
import type { Review } from '../review/review.ts';
import {
  type CommandCall,
  CommandLineError,
  type GitHubAccess,
  githubAccess,
  textOf,
  wantsStyle,
} from './command.ts';
import { reviewAsData } from './formats.ts';
import { readRecording, requireNewFile, writeRecording } from './recording.ts';
import { createRecorder, playRecording } from './replay.ts';
import { MOST_TRIED, reviewLast } from './review-last.ts';
import { terminalText } from './terminal-text.ts';
import { wrapText } from './terminal-width.ts';

const STDERR = pino({ level: 'error' }, pino.destination(2));

/** Shows the review of a pull request; 0, whatever the verdict is. Throws where it cannot. */
export async function runReview(call: CommandCall): Promise<number> {
  const [pullRequest] = call.positionals;
  const last = textOf(call.values, 'last');
  if (last !== undefined) return reviewLast(call, ...parseLast(pullRequest, last));
  const place = pullRequest === undefined ? undefined : parsePlace(pullRequest);
  const record = textOf(call.values, 'record');
  const replay = textOf(call.values, 'replay');
  const shown = { json: call.values['json'] === true, isStyled: wantsStyle(call) };
  if (replay !== undefined) {
    if (record !== undefined) throw new CommandLineError('what is replayed is recorded already');
    call.stdout.write(await dryRun({ ...shown, ...replayOf(replay, place) }));
    return 0;
  }
  if (place === undefined) throw new CommandLineError('which pull request? Write it as owner/repo#123');
  // Before anything is read: a review takes a while.
  if (record !== undefined) requireNewFile(record);
  call.stdout.write(
    await dryRun({
      ...shown,
      place,
      readLinks: async (urls) => readLinks(urls),
      readRemote: createRemoteReader({ log: STDERR }),
      now: new Date(),
      ...(record === undefined ? {} : { record }),
      ...githubAccess(call.environment),
      ...call.surroundings,
    }),
  );
  return 0;
}

interface ReviewOptions
  extends GitHubAccess, Pick<ReviewTools, 'now' | 'readLinks' | 'readRemote' | 'intercept'> {
  readonly place: PullRequestPlace;
  readonly json: boolean;
  readonly record?: string;
  readonly isStyled: boolean;
}

/** `owner/repo`, and how many. Throws where one of them is not. */
function parseLast(text: string | undefined, last: string): readonly [RepositoryName, number] {
  const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? '') ?? [];
  if (owner === undefined || name === undefined)
    throw new CommandLineError('--last wants a repository: write it as owner/repo');
  const count = Number(last);
  if (!Number.isInteger(count) || count < 1 || count > MOST_TRIED) {
    throw new CommandLineError(`--last wants a number from 1 to ${MOST_TRIED}`);
  }
  return [{ owner, name }, count];
}

/** `owner/repo#123`, or the pull request's address. */
const PLACE = /^(?:https:\/\/github\.com\/)?([\w.-]{1,100})\/([\w.-]{1,100})(?:#|\/pull\/)(\d{1,10})$/;

/** An address that leads nowhere: https://www.rfc-editor.org/rfc/rfc2606#section-2 */
const NOWHERE: GitHubAccess = { apiUrl: 'https://nobody-asks.invalid', token: 'none' };

function replayOf(
  path: string,
  wanted: PullRequestPlace | undefined,
): Pick<ReviewOptions, 'place' | 'now' | 'readLinks' | 'intercept' | keyof GitHubAccess> {
  const recording = readRecording(path);
  const { repository, number } = recording.snapshot;
  const place = { repository, number };
  if (wanted !== undefined && nameOf(wanted) !== nameOf(place)) {
    throw new CommandLineError(`${path} holds ${nameOf(place)}, not ${nameOf(wanted)}`);
  }
  return {
    place,
    now: new Date(recording.now),
    readLinks: async () => Promise.resolve({}),
    intercept: playRecording(recording),
    ...NOWHERE,
  };
}

function nameOf({ repository, number }: PullRequestPlace): string {
  return `${repository.owner}/${repository.name}#${number}`;
}

async function dryRun(options: ReviewOptions): Promise<string> {
  const { place, readLinks: read, now } = options;
  const requestLog = new RequestLog();
  const recorder = createRecorder(now);
  const { status, review } = await reviewPullRequest(place, {
    github: withRequestLog(createTokenOctokit(options), requestLog),
    readLinks: read,
    ...(options.readRemote === undefined ? {} : { readRemote: options.readRemote }),
    deliveryId: 'command line',
    log: STDERR,
    now,
    intercept: options.intercept ?? recorder,
  });
  const recording = recorder.recorded();
  if (options.record !== undefined && recording !== undefined) writeRecording(options.record, recording);
  const name = nameOf(place);
  if (status === 'not-found')
    throw new CommandLineError(`${name} does not exist, or the token may not read it`);
  if (review === undefined) return options.json ? 'null\n' : `${name} changes no list of the landscape.\n`;
  if (options.json) {
    const { count, byRoute } = requestLog;
    return `${JSON.stringify({ ...reviewAsData(review), requests: { count, byRoute } }, undefined, 2)}\n`;
  }
  return render(review, options);
}

export function parsePlace(text: string): PullRequestPlace {
  const [, owner, name, number] = PLACE.exec(text) ?? [];
  if (owner === undefined || name === undefined || number === undefined) {
    throw new CommandLineError(`"${text}" names no pull request; it is written owner/repo#123`);
  }
  return { repository: { owner, name }, number: Number(number) };
}

function render(review: Review, { isStyled }: ReviewOptions): string {
  const lines = review.lineComments.map(
    ({ path, line, body }) => `${path}:${line}\n${terminalText(body, { isStyled })}`,
  );
  const onLines = lines.length === 0 ? '' : `\nOn lines of the diff:\n\n${lines.join('\n')}`;
  const shows = `\nCheck run: ${review.conclusion} (${review.checkRun.title}). Labels: ${review.labels.join(', ')}.\n`;
  return `${terminalText(review.comment, { isStyled })}${onLines}${wrapText(shows)}${wrapText('Nothing was written, and commands in comments were not heard: this is a dry run.')}\n`;
}
