import { z } from 'zod';
import type { GitHub } from '../client/github.ts';
import { headersOf, statusOf } from '../client/request-failure.ts';

/** What an App may do and is told of, by GitHub's own words: `issues: write`, `pull_request`. */
export interface Grants {
  readonly permissions: Readonly<Record<string, string>>;
  readonly events: readonly string[];
}

/** Whether GitHub takes an App's credentials, and whose they are. */
export interface OwnReading {
  readonly app:
    | (Grants & { readonly slug: string })
    | { readonly refusedWith: number; readonly said: string };
  /** By GitHub's own clock, and how far the one here is ahead of it. */
  readonly clock?: { readonly at: Date; readonly aheadMs: number };
}

export interface OwnSource {
  readonly app: GitHub;
  readonly clock: () => Date;
}

/** Asks GitHub what App this is. Throws where GitHub has trouble of its own. */
export async function readOwn({ app, clock }: OwnSource): Promise<OwnReading> {
  const clockBy = (date: unknown) => {
    const at = new Date(String(date));
    // GitHub's has whole seconds.
    return Number.isNaN(at.getTime()) ? {} : { clock: { at, aheadMs: clock().getTime() - at.getTime() } };
  };
  try {
    const { data, headers } = await app.request('GET /app');
    const { slug = '', permissions, events } = data ?? { permissions: {}, events: [] };
    return { app: { slug, permissions: texts.parse(permissions), events }, ...clockBy(headers.date) };
  } catch (error) {
    const refusedWith = statusOf(error);
    if (refusedWith === undefined || refusedWith >= 500) throw error;
    return { app: { refusedWith, said: (error as Error).message }, ...clockBy(headersOf(error)['date']) };
  }
}

const texts = z.record(z.string(), z.string()).catch({});

export interface Trouble {
  readonly says: string;
  readonly remedy: string;
}

export const APP_SETTINGS = 'Settings → Developer settings → GitHub Apps → your App';
/** GitHub takes no token that is dated a minute ahead, and none that is older than ten. */
const CLOCK_TOLERANCE_MS = 30_000;

/** Undefined where the clock agrees with GitHub's, or nothing is known of that. */
export function clockTrouble({ clock }: OwnReading): Trouble | undefined {
  if (clock === undefined || Math.abs(clock.aheadMs) <= CLOCK_TOLERANCE_MS) return undefined;
  const seconds = Math.round(clock.aheadMs / 1000);
  return {
    says: `${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} GitHub's`,
    remedy: 'Let this machine set its clock by NTP: GitHub refuses keys that are dated wrongly',
  };
}

/** Why GitHub refuses an App's credentials; undefined where it takes them. */
export function credentialsTrouble({ app }: OwnReading, appId: number): Trouble | undefined {
  if (!('refusedWith' in app)) return undefined;
  const { refusedWith, said } = app;
  return refusedWith === 404 || /integration not found/iu.test(said)
    ? {
        says: `GitHub knows no App with the id ${appId}`,
        remedy: `APP_ID is the number under ${APP_SETTINGS}`,
      }
    : {
        says: `GitHub does not take the key for the App ${appId} (${refusedWith}: ${said})`,
        remedy: `APP_ID and PRIVATE_KEY do not belong together: make a new key under ${APP_SETTINGS} → Private keys`,
      };
}
