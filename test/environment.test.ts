import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentError, parseEnvironment } from '../src/environment.ts';

const KEY = String(
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }),
);
const APP = { APP_ID: '12', PRIVATE_KEY: KEY, WEBHOOK_SECRET: 'a long and random one' };

function problemsOf(variables: Record<string, string>): readonly string[] {
  try {
    parseEnvironment(variables);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
}

describe('parseEnvironment', () => {
  it('reads credentials and fills in the rest', () => {
    const environment = parseEnvironment(APP);

    expect(environment).toEqual({
      credentials: { appId: 12, privateKey: KEY, webhookSecrets: ['a long and random one'] },
      apiUrl: 'https://api.github.com',
      host: '0.0.0.0',
      port: 3000,
      logLevel: 'info',
      debounceMs: 10_000,
      catchUpMs: 900_000,
      replicas: 1,
      metrics: { host: '127.0.0.1', port: 9464 },
      isProduction: false,
    });
  });

  it.each([
    ['with escaped line breaks', KEY.replaceAll('\n', String.raw`\n`)],
    ['in quotes', `"${KEY}"`],
    ['as Base64', Buffer.from(KEY).toString('base64')],
  ])('reads a private key %s', (_, key) => {
    expect(parseEnvironment({ ...APP, PRIVATE_KEY: key }).credentials?.privateKey).toBe(KEY);
  });

  it('reads a private key from a file', () => {
    const { PRIVATE_KEY: _, ...others } = APP;

    const environment = parseEnvironment({ ...others, PRIVATE_KEY_PATH: '/key.pem' }, (path) =>
      path === '/key.pem' ? KEY : '',
    );

    expect(environment.credentials?.privateKey).toBe(KEY);
  });

  it('accepts a second webhook secret while the first is being rotated', () => {
    const environment = parseEnvironment({ ...APP, WEBHOOK_SECRET_PREVIOUS: 'the old one, as long' });

    expect(environment.credentials?.webhookSecrets).toEqual([
      'a long and random one',
      'the old one, as long',
    ]);
  });

  it('has no credentials where nothing is set up, except in production', () => {
    expect(parseEnvironment({ PORT: '0' }).credentials).toBeUndefined();
    expect(problemsOf({ NODE_ENV: 'production' })).toHaveLength(1);
  });

  it('names everything that is wrong at once', () => {
    const problems = problemsOf({
      APP_ID: 'x',
      PORT: '99999',
      LOG_LEVEL: 'loud',
      GITHUB_API_URL: 'ftp://github.com',
      WEBHOOK_SECRET: 'development',
    });

    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'APP_ID',
      'GITHUB_API_URL',
      'PORT',
      'LOG_LEVEL',
      'PRIVATE_KEY or PRIVATE_KEY_PATH',
      'WEBHOOK_SECRET',
    ]);
    expect(problemsOf({ PORT: '99999' })).toHaveLength(1);
    expect(problemsOf({ DATABASE_BACKEND: 'cockroachdb' })).toHaveLength(1);
    expect(problemsOf({ DATABASE_BACKEND: 'postgres' })).toEqual([]);
  });

  it.each([
    ['no webhook secret', { ...APP, WEBHOOK_SECRET: '' }, 'WEBHOOK_SECRET'],
    ["Probot's own webhook secret", { ...APP, WEBHOOK_SECRET: 'development' }, 'WEBHOOK_SECRET'],
    ['a secret that can be guessed', { ...APP, WEBHOOK_SECRET: '15 characters..' }, 'WEBHOOK_SECRET'],
    [
      'an old secret that everyone knows',
      { ...APP, WEBHOOK_SECRET_PREVIOUS: 'development' },
      'WEBHOOK_SECRET_PREVIOUS',
    ],
    ['an App id without a key', { APP_ID: '1', WEBHOOK_SECRET: 'a long and random one' }, 'PRIVATE_KEY'],
    ['a key without an App id', { PRIVATE_KEY: KEY, WEBHOOK_SECRET: 'a long and random one' }, 'APP_ID'],
    [
      'a key that was cut',
      { ...APP, PRIVATE_KEY: `${KEY.slice(0, 200)}\n-----END RSA PRIVATE KEY-----\n` },
      'PRIVATE_KEY',
    ],
    ['a key that is none', { ...APP, PRIVATE_KEY: 'hello' }, 'PRIVATE_KEY'],
    [
      'a key file that is not there',
      { APP_ID: '1', WEBHOOK_SECRET: 'a long and random one', PRIVATE_KEY_PATH: '/nowhere/key.pem' },
      'PRIVATE_KEY_PATH',
    ],
  ])('refuses %s', (_, variables, name) => {
    const problems = problemsOf(variables);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problems[0]).not.toContain(KEY);
  });
});

describe('values out of bounds', () => {
  it.each([
    [
      { ADMIN_TOKEN: 'short' },
      'ADMIN_TOKEN: is shorter than 16 characters; openssl rand -hex 20 makes a good one',
    ],
    [{ DEBOUNCE_SECONDS: '9999' }, 'DEBOUNCE_SECONDS: must be a number of seconds from 0 to 600'],
    [{ CATCH_UP_MINUTES: '0' }, 'CATCH_UP_MINUTES: must be a number of minutes from 1 to 1440'],
    [{ CATCH_UP_MINUTES: 'often' }, 'CATCH_UP_MINUTES: must be a number of minutes from 1 to 1440'],
    [{ REPLICAS: '1.5' }, 'REPLICAS: must be a number of replicas from 1 to 50'],
    [{ PORT: '70000' }, 'PORT: must be a port from 0 to 65535'],
  ])('are told with the bounds: %j', (variables, said) => {
    expect(problemsOf(variables)).toEqual([said]);
  });
});

it('is shown whole in .env.example, with what is the default', () => {
  const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8');
  const lines = [...example.matchAll(/^(?:# )?([A-Z_]+)=(.*)$/gmu)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const documented = readFileSync(join(import.meta.dirname, '../docs/operating.md'), 'utf8');
  const table = [...documented.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gmu)].flatMap(([, names = '']) =>
    names.replaceAll('`', '').split(', '),
  );

  expect(lines.map(([name]) => name).toSorted()).toEqual(table.toSorted());
  const defaults = Object.fromEntries(
    lines.filter(([name]) => !/^(?:PRIVATE_KEY_PATH|DATABASE_URL|WEBHOOK_URL|NODE_ENV)$/u.test(name)),
  );
  expect(parseEnvironment(defaults)).toEqual(parseEnvironment({}));
});
