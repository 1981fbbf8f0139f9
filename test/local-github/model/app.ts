import { createPublicKey, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ApiError } from '../http/api-error.ts';
import type { AppIdentity } from './entities.ts';

export type Level = 'read' | 'write';
export type Permissions = Readonly<Record<string, Level>>;

export interface App extends AppIdentity {
  readonly clientId: string;
  readonly name: string;
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  /** What the owners of installations have accepted of the permissions. */
  readonly accepted: Permissions;
  readonly isSuspended: boolean;
  readonly hook: Hook;
}

/** As GitHub tells of the webhook; it keeps the secret to itself. */
interface Hook {
  readonly url: string;
  readonly content_type: 'json' | 'form';
  readonly secret?: string;
  readonly insecure_ssl: '0' | '1';
}

/** What somebody set up otherwise than `app.yml` says. */
export type SetUp = Partial<Pick<App, 'permissions' | 'events' | 'accepted' | 'isSuspended' | 'hook'>>;

const manifest = z.object({
  name: z.string(),
  default_permissions: z.record(z.string(), z.enum(['read', 'write'])),
  default_events: z.array(z.string()),
});

let keyPair: { readonly privateKey: string; readonly publicKey: string } | undefined;

/** The App that `app.yml` describes, with a key pair that is made once in a process. */
export function createApp(manifestFile: URL, setUp: SetUp = {}): App {
  keyPair ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const { name, default_permissions, default_events } = manifest.parse(
    parse(readFileSync(manifestFile, 'utf8')),
  );
  return {
    id: 4711,
    clientId: 'Iv23sandbox0000000',
    slug: name,
    name,
    privateKey: keyPair.privateKey,
    webhookSecret: randomBytes(20).toString('hex'),
    permissions: default_permissions,
    events: default_events,
    accepted: setUp.permissions ?? default_permissions,
    isSuspended: false,
    hook: {
      url: 'https://reviewer.example/api/github/webhooks',
      content_type: 'json',
      secret: '********',
      insecure_ssl: '0',
    },
    ...setUp,
  };
}

const claims = z.object({
  iat: z.number().int(),
  exp: z.number().int(),
  iss: z.union([z.string(), z.number()]),
});

// https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
const LONGEST_LIFE_S = 600;
const CLOCK_SKEW_S = 60;

/** Throws 401 on a JWT that this App did not sign or whose time is not now. */
export function verifyAppToken(app: App, token: string, nowMs = Date.now()): void {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const signed = Buffer.from(`${header}.${payload}`);
  const publicKey = createPublicKey(app.privateKey);
  const isSigned =
    parsePart(header)?.['alg'] === 'RS256' &&
    verify('sha256', signed, publicKey, Buffer.from(signature, 'base64url'));
  const parsed = claims.safeParse(parsePart(payload));
  if (!isSigned || !parsed.success) throw new ApiError(401, 'A JSON web token could not be decoded');
  const { iat, exp, iss } = parsed.data;
  const now = nowMs / 1000;
  if (![String(app.id), app.clientId].includes(String(iss))) throw new ApiError(401, 'Integration not found');
  if (iat > now + CLOCK_SKEW_S) {
    throw new ApiError(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
  if (exp <= now) {
    throw new ApiError(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp > now + LONGEST_LIFE_S) {
    throw new ApiError(401, "'Expiration time' claim ('exp') is too far in the future");
  }
}

function parsePart(part: string): Record<string, unknown> | undefined {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(part, 'base64url').toString()));
  } catch {
    // Not JSON: the token is refused as one that cannot be decoded.
    return undefined;
  }
}
