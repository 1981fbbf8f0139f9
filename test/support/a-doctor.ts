import type { Sandbox, SandboxOptions } from '../local-github/sandbox.ts';
import { aSandbox } from './a-sandbox.ts';
import type { WorldParts } from './a-world.ts';
import { run, type RunOptions } from './run-command-line.ts';

/** An App to look at, at the time of day. */
export async function aSetUp(
  options: Omit<SandboxOptions, 'worlds'> = {},
  parts: WorldParts = {},
): Promise<Sandbox> {
  return aSandbox(parts, { now: new Date(), ...options });
}

/** What `doctor` says of it. */
export async function doctor(
  { url, app }: Sandbox,
  { environment, ...options }: RunOptions = {},
  ...args: readonly string[]
) {
  return run(['doctor', ...args], {
    environment: {
      GITHUB_API_URL: url,
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKey,
      WEBHOOK_SECRET: app.webhookSecret,
      ...environment,
    },
    ...options,
  });
}
