import pTimeout from 'p-timeout';
import type { GitHub } from '../github/client/github.ts';
import { clockTrouble, credentialsTrouble, type OwnReading, readOwn } from '../github/read/read-own-app.ts';
import { StartError } from './start-and-stop.ts';

/** Where GitHub has trouble of its own, the program starts all the same, and `/readyz` tells of it. */
const ANSWERS_WITHIN_MS = 5_000;

/** Throws a `StartError` of one sentence where GitHub refuses the App's credentials. */
export async function requireAcceptedCredentials(
  app: GitHub,
  appId: number,
  clock: () => Date,
): Promise<void> {
  const reading = await readWithinTime(app, clock);
  const refused = reading && credentialsTrouble(reading, appId);
  if (refused === undefined) return;
  // A key that is dated wrongly is refused as if it were another one.
  const late = reading && clockTrouble(reading);
  throw new StartError(
    late === undefined ? refused.says : `This machine's clock is ${late.says}, and ${refused.says}`,
    late?.remedy ?? refused.remedy,
  );
}

async function readWithinTime(app: GitHub, clock: () => Date): Promise<OwnReading | undefined> {
  const client = { graphql: app.graphql, request: app.request.defaults({ request: { retries: 0 } }) };
  try {
    return await pTimeout(readOwn({ app: client, clock }), { milliseconds: ANSWERS_WITHIN_MS });
  } catch {
    // Whatever it is, it says nothing of the credentials.
    return undefined;
  }
}
