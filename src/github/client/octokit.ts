import { Probot, ProbotOctokit } from 'probot';
import { type GitHub, withRequestOptions } from './github.ts';
import { PAUSE_CLOCK } from './pause-clock.ts';
import type { HookedRequest } from './hooked-request.ts';
import { type PacingOptions, RequestPacing } from './request-pacing.ts';

/** GitHub asks for a minute where it names no other pause, to which up to four seconds of chance are added. */
export const LONG_PATIENCE = { patienceMs: 120_000 } as const;

/** The same client, for what is in no hurry and has no queue to come back through: waits two minutes for a limit. */
export function withPatience(github: GitHub): GitHub {
  return withRequestOptions(github, LONG_PATIENCE);
}

/** GitHub itself gives up on a request after ten seconds. */
const TIME_LIMIT_MS = 10_000;
/** What this program was written for: https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';

/** What is absent is as usual. */
export type OctokitClassOptions = Partial<Omit<PacingOptions, 'installation'>>;

const USUAL_PACE = { clock: PAUSE_CLOCK, timeLimitMs: TIME_LIMIT_MS, onAnswer: () => undefined };

/** Of each client that a class below has made. */
const pacingOfClient = new WeakMap<object, RequestPacing>();

/**
 * Does the work while room for so many contents (comments, labels, check runs) is kept for it among those that the
 * client's installation may still write in this hour. Throws `RateLimitedError` before it begins where there is none:
 * what cannot be written need not be read.
 */
export async function withRoomForContents<T>(
  client: object,
  contents: number,
  work: () => Promise<T>,
): Promise<T> {
  const pacing = pacingOfClient.get(client);
  return pacing === undefined ? work() : pacing.withRoom(contents, work);
}

/**
 * Octokit for Probot, at GitHub's pace. Octokit's own throttling spaces reads like writes and waits an hour for a
 * limit, and its retries send a comment twice when an answer gets lost; `RequestPacing` stands in for both.
 */
export function createOctokitClass(options: OctokitClassOptions = {}): typeof ProbotOctokit {
  const pacings = new Map<string, RequestPacing>();
  const pacingOf = (owner: string) => {
    const pacing =
      pacings.get(owner) ?? new RequestPacing({ ...USUAL_PACE, ...options, installation: owner });
    pacings.set(owner, pacing);
    return pacing;
  };
  return (
    ProbotOctokit.plugin((octokit, octokitOptions) => {
      const { installationId } = (octokitOptions.auth ?? {}) as InstanceAuth;
      const pacing = pacingOf(String(installationId ?? 'app'));
      pacingOfClient.set(octokit, pacing);
      octokit.hook.before('request', ({ headers }) => {
        headers['x-github-api-version'] = API_VERSION;
      });
      octokit.hook.wrap('request', async (request, endpoint) =>
        pacing.send(async (hooked) => request(hooked as typeof endpoint), endpoint as HookedRequest),
      );
    })
      // Only the function form switches the plugins off.
      .defaults((instance: object) => ({
        ...instance,
        throttle: { enabled: false },
        retry: { enabled: false },
      }))
  );
}

interface InstanceAuth {
  readonly installationId?: number;
}

export interface AppOptions {
  readonly appId: number;
  readonly privateKey: string;
  readonly apiUrl: string;
}

/** Clients of an App, and of its installations, for the command line. */
export function createAppClients({ appId, privateKey, apiUrl }: AppOptions): {
  readonly app: () => Promise<ProbotOctokit>;
  readonly clientFor: (installationId: number) => Promise<ProbotOctokit>;
} {
  const Octokit = createOctokitClass({ isWaitedFor: true });
  const probot = new Probot({ appId, privateKey, baseUrl: apiUrl, Octokit, logLevel: 'fatal' });
  return { app: async () => probot.auth(), clientFor: async (id) => probot.auth(id) };
}

export interface TokenOptions extends OctokitClassOptions {
  readonly token: string;
  readonly apiUrl: string;
}

/** A client for the command line. */
export function createTokenOctokit({ apiUrl, token, ...options }: TokenOptions): ProbotOctokit {
  const OctokitClass = createOctokitClass({ isWaitedFor: true, ...options });
  return new OctokitClass({ baseUrl: apiUrl, auth: { token }, request: LONG_PATIENCE });
}
