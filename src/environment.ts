import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parsePrivateKey } from './github/private-key.ts';

/** Where the set-up page keeps the credentials. */
export const ENVIRONMENT_FILE = '.env';
/** The word that Probot falls back to; a webhook signed with it could come from anyone. */
const PROBOTS_DEFAULT_SECRET = 'development';

const optionalText = z.string().trim().min(1).optional();

const seconds = (fallback: number, max: number) =>
  z.coerce.number({ error: 'must be a number of seconds' }).min(0).max(max).default(fallback);

const port = z.coerce.number({ error: 'must be a port' }).int().min(0).max(65_535);

const Values = z.object({
  APP_ID: z.coerce.number({ error: 'must be the numeric App id' }).int().positive().optional(),
  PRIVATE_KEY: z.string().optional(),
  PRIVATE_KEY_PATH: optionalText,
  WEBHOOK_SECRET: optionalText,
  WEBHOOK_SECRET_PREVIOUS: optionalText,
  WEBHOOK_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  GITHUB_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
    .default('https://api.github.com'),
  HOST: z.string().default('0.0.0.0'),
  PORT: port.default(3000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DEBOUNCE_SECONDS: seconds(10, 600),
  CATCH_UP_MINUTES: z.coerce.number({ error: 'must be a number of minutes' }).min(1).max(1440).default(15),
  REPLICAS: z.coerce.number({ error: 'must be a number of replicas' }).int().min(1).max(50).default(1),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/, error: 'must be a postgres:// address' }).optional(),
  /** Was an option once: whoever names another engine must hear that none is tested any more. */
  DATABASE_BACKEND: z.literal('postgres', { error: 'nothing but postgres is supported' }).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: port.default(9464),
  NODE_ENV: z.string().default('development'),
});

export interface AppCredentials {
  readonly appId: number;
  readonly privateKey: string;
  /** The one to sign with first; a second one is accepted while it is being rotated. */
  readonly webhookSecrets: readonly [string, ...string[]];
}

export interface Environment {
  /** Absent: nothing is set up yet, and the set-up page is served instead. */
  readonly credentials?: AppCredentials;
  /** Where GitHub is to deliver, for the App that the set-up page creates. */
  readonly webhookUrl?: string;
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: z.infer<typeof Values>['LOG_LEVEL'];
  readonly debounceMs: number;
  /** Between two looks for what was missed. */
  readonly catchUpMs: number;
  /** How many of this program share what an installation may write. */
  readonly replicas: number;
  /** Of a Postgres. Absent: jobs wait in memory. */
  readonly databaseUrl?: string;
  /** Where `/metrics` is served. */
  readonly metrics: { readonly host: string; readonly port: number };
  readonly isProduction: boolean;
}

/** All that is wrong with the environment, one line each, for a person to read. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The environment is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Reads the process environment whole; throws one `EnvironmentError` that names everything wrong with it. */
export function parseEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Environment {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const { values, problems } = parseValues(present);
  const credentials = parseCredentials(values, readFile, problems);
  if (problems.length > 0) throw new EnvironmentError(problems);
  return {
    ...(credentials === undefined ? {} : { credentials }),
    ...(values.WEBHOOK_URL === undefined ? {} : { webhookUrl: values.WEBHOOK_URL }),
    apiUrl: values.GITHUB_API_URL.replace(/\/$/, ''),
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    debounceMs: values.DEBOUNCE_SECONDS * 1000,
    catchUpMs: values.CATCH_UP_MINUTES * 60_000,
    replicas: values.REPLICAS,
    ...(values.DATABASE_URL === undefined ? {} : { databaseUrl: values.DATABASE_URL }),
    metrics: { host: values.METRICS_HOST, port: values.METRICS_PORT },
    isProduction: values.NODE_ENV === 'production',
  };
}

/** What is malformed is told of and left out, so that the rest can be looked at as well. */
function parseValues(variables: Readonly<Record<string, string | undefined>>) {
  const { error } = Values.safeParse(variables);
  const issues = error?.issues ?? [];
  const malformed = new Set(issues.map(({ path }) => path[0]));
  const others = Object.entries(variables).filter(([name]) => !malformed.has(name));
  return {
    values: Values.parse(Object.fromEntries(others)),
    problems: issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  };
}

function isToldOf(problems: readonly string[], name: string): boolean {
  return problems.some((problem) => problem.startsWith(name));
}

function parseCredentials(
  values: z.infer<typeof Values>,
  readFile: (path: string) => string,
  problems: string[],
): AppCredentials | undefined {
  const privateKey = privateKeyOf(values, readFile, problems);
  const isAppToldOf = isToldOf(problems, 'APP_ID');
  const isKeyToldOf = isToldOf(problems, 'PRIVATE_KEY');
  const isSetUp = values.APP_ID !== undefined || privateKey !== undefined || isAppToldOf || isKeyToldOf;
  if (!isSetUp) {
    if (values.NODE_ENV === 'production') {
      problems.push(
        'APP_ID, PRIVATE_KEY (or PRIVATE_KEY_PATH) and WEBHOOK_SECRET: not set, needed in production',
      );
    }
    return undefined;
  }
  if (values.APP_ID === undefined && !isAppToldOf) {
    problems.push('APP_ID: not set, although there is a private key');
  }
  if (privateKey === undefined && !isKeyToldOf) {
    problems.push('PRIVATE_KEY or PRIVATE_KEY_PATH: not set, although there is an APP_ID');
  }
  const secrets = parseSecrets(values, problems);
  if (values.APP_ID === undefined || privateKey === undefined || secrets === undefined) return undefined;
  return { appId: values.APP_ID, privateKey, webhookSecrets: secrets };
}

function privateKeyOf(
  values: z.infer<typeof Values>,
  readFile: (path: string) => string,
  problems: string[],
): string | undefined {
  const name = values.PRIVATE_KEY === undefined ? 'PRIVATE_KEY_PATH' : 'PRIVATE_KEY';
  const text = values.PRIVATE_KEY ?? readKeyFile(values.PRIVATE_KEY_PATH, readFile, problems);
  if (text === undefined) return undefined;
  const key = parsePrivateKey(text);
  if (key === undefined)
    problems.push(`${name}: not a private key in PEM form (it may also be Base64 of one)`);
  return key;
}

function readKeyFile(
  path: string | undefined,
  readFile: (path: string) => string,
  problems: string[],
): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFile(path);
  } catch {
    problems.push('PRIVATE_KEY_PATH: the file cannot be read');
    return undefined;
  }
}

function parseSecrets(
  values: z.infer<typeof Values>,
  problems: string[],
): readonly [string, ...string[]] | undefined {
  const { WEBHOOK_SECRET: current, WEBHOOK_SECRET_PREVIOUS: previous } = values;
  if (current === undefined) {
    problems.push('WEBHOOK_SECRET: not set, so anyone could send deliveries');
    return undefined;
  }
  for (const [name, secret] of Object.entries({
    WEBHOOK_SECRET: current,
    WEBHOOK_SECRET_PREVIOUS: previous,
  })) {
    if (secret === PROBOTS_DEFAULT_SECRET)
      problems.push(`${name}: "development" is a secret that everyone knows`);
  }
  return previous === undefined ? [current] : [current, previous];
}
