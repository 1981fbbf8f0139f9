import type { GitHub } from '../../src/github/client/github.ts';
import { createOctokitClass } from '../../src/github/client/octokit.ts';
import type { PauseClock } from '../../src/github/client/pause-clock.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { fastClock } from './fast-clock.ts';

const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** A client of the sandbox as the App's installation, or as the App itself, with pauses of milliseconds. */
export function aGitHub(
  { url, app }: Sandbox,
  {
    asApp = false,
    ...options
  }: { readonly timeLimitMs?: number; readonly clock?: PauseClock; readonly asApp?: boolean } = {},
): GitHub {
  const OctokitClass = createOctokitClass({ clock: fastClock(), ...options });
  return new OctokitClass({
    baseUrl: url,
    log: silent,
    auth: {
      appId: app.id,
      privateKey: app.privateKey,
      ...(asApp ? {} : { installationId: app.installationIds[0] }),
    },
  });
}

function ignore(): void {
  // Requests that fail on purpose need no log.
}
