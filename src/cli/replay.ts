import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PullRequestPlace } from '../github/pull-request-snapshot.ts';
import type { ReadingTools } from '../reading-tools.ts';
import type { PullRequestName, Sandbox } from '../sandbox/sandbox.ts';
import { CommandLineError } from './command.ts';
import { recordedLinkReader } from './recorded-links.ts';

/** A world, answering as GitHub and the web did when it was recorded. */
export interface Replay extends Pick<ReadingTools, 'now' | 'readLinks'> {
  readonly apiUrl: string;
  readonly token: string;
  /** The pull request that is meant, or the world's only one. */
  readonly place: PullRequestPlace;
}

/** Serves a world on loopback for as long as `review` takes. */
export async function withReplay<T>(
  world: string,
  wanted: PullRequestPlace | undefined,
  review: (replay: Replay) => Promise<T>,
): Promise<T> {
  if (!existsSync(join(world, 'world.json'))) {
    throw new CommandLineError(`${world} is no recording: it holds no world.json`);
  }
  const sandbox = await start(world);
  try {
    return await review({
      apiUrl: sandbox.url,
      token: sandbox.personalToken('whoever-replays'),
      place: placeIn(sandbox.pullRequests, wanted, world),
      now: sandbox.now,
      readLinks: recordedLinkReader(world),
    });
  } finally {
    await sandbox.stop();
  }
}

/** Loaded here alone: a whole GitHub is long, and only a replay needs it. */
async function start(world: string): Promise<Sandbox> {
  const { startSandbox } = await import('../sandbox/sandbox.ts');
  try {
    return await startSandbox({ worlds: [world] });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : '';
    throw new CommandLineError(`${world} cannot be replayed: ${reason}`, { cause: error });
  }
}

function placeIn(
  pullRequests: readonly PullRequestName[],
  wanted: PullRequestPlace | undefined,
  world: string,
): PullRequestPlace {
  if (wanted !== undefined) return wanted;
  const [only, ...others] = pullRequests;
  if (only === undefined) throw new CommandLineError(`${world} holds no pull request`);
  if (others.length > 0) {
    const names = pullRequests.map(({ owner, name, number }) => `${owner}/${name}#${number}`);
    throw new CommandLineError(`which pull request? ${world} holds ${names.join(', ')}`);
  }
  const { owner, name, number } = only;
  return { repository: { owner, name }, number };
}
