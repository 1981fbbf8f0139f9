import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parsePrivateKey } from './github/client/private-key.ts';

/** Where the set-up page keeps the credentials. */
export const ENVIRONMENT_FILE = '.env';
/** The word that Probot falls back to; a webhook signed with it could come from anyone. */
const PROBOTS_DEFAULT_SECRET = 'development';

const optionalText = z.string().trim().min(1).optional();

function numberOf(what: string, minimum: number, maximum: number) {
  const error = `must be ${what} from ${minimum} to ${maximum}`;
  return z.coerce.number({ error }).min(minimum, { error }).max(maximum, { error });
}

function wholeNumberOf(what: string, minimum: number, maximum: number) {
  const error = `must be ${what} from ${minimum} to ${maximum}`;
  return z.coerce.number({ error }).int({ error }).min(minimum, { error }).max(maximum, { error });
}

const port = wholeNumberOf('a port', 0, 65_535);
/** What can be guessed is no secret. */
const SHORTEST_SECRET = 16;
const TOO_SHORT = `is shorter than ${SHORTEST_SECRET} characters; openssl rand -hex 20 makes a good one`;

const privateKey = z.string().transform((text, context) => {
  const key = parsePrivateKey(text);
  if (key !== undefined) return key;
  context.addIssue('not a private key in PEM form (it may also be Base64 of one)');
  return z.NEVER;
});

const valuesWith = (readFile: (path: string) => string) =>
  z.object({
    APP_ID: z.coerce.number({ error: 'must be the numeric App id' }).int().positive().optional(),
    PRIVATE_KEY: privateKey.optional(),
    PRIVATE_KEY_PATH: z
      .string()
      .trim()
      .transform((path, context) => {
        try {
          return readFile(path);
        } catch {
          context.addIssue('the file cannot be read');
          return z.NEVER;
        }
      })
      .pipe(privateKey)
      .optional(),
    WEBHOOK_SECRET: optionalText,
    WEBHOOK_SECRET_PREVIOUS: optionalText,
    WEBHOOK_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
    GITHUB_API_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
      .default('https://api.github.com'),
    HOST: z.string().default('0.0.0.0'),
    PORT: port.default(3000),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    DEBOUNCE_SECONDS: numberOf('a number of seconds', 0, 600).default(10),
    CATCH_UP_MINUTES: numberOf('a number of minutes', 1, 1440).default(15),
    REPLICAS: wholeNumberOf('a number of replicas', 1, 50).default(1),
    DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/, error: 'must be a postgres:// address' }).optional(),
    /** Was an option once: whoever names another engine must hear that none is tested any more. */
    DATABASE_BACKEND: z.literal('postgres', { error: 'nothing but postgres is supported' }).optional(),
    ADMIN_TOKEN: optionalText.pipe(z.string().min(SHORTEST_SECRET, { error: TOO_SHORT }).optional()),
    PROJECT_PAGES: z
      .string()
      .regex(/^[\w-]{1,39}\/[\w.-]{1,100}$/u, { error: 'must name the list, like ebpf-io/ebpf.io-website' })
      .optional(),
    METRICS_HOST: z.string().default('127.0.0.1'),
    METRICS_PORT: port.default(9464),
    NODE_ENV: z.string().default('development'),
  });

type Values = z.infer<ReturnType<typeof valuesWith>>;

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
  readonly logLevel: Values['LOG_LEVEL'];
  readonly debounceMs: number;
  /** Between two looks for what was missed. */
  readonly catchUpMs: number;
  /** How many of this program share what an installation may write. */
  readonly replicas: number;
  /** Of a Postgres. Absent: jobs wait in memory. */
  readonly databaseUrl?: string;
  /** What opens the page for operators. Absent: there is none. */
  readonly adminToken?: string;
  /** `owner/name` of the list by whose rules the pages of projects judge. Absent: there are none. */
  readonly projectPages?: string;
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
  // The key itself wins; a file is then not even looked at.
  if (present['PRIVATE_KEY'] !== undefined) delete present['PRIVATE_KEY_PATH'];
  const { values, malformed, problems } = parseValues(present, valuesWith(readFile));
  const credentials = parseCredentials(values, malformed, problems);
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
    ...(values.PROJECT_PAGES === undefined ? {} : { projectPages: values.PROJECT_PAGES }),
    ...(values.ADMIN_TOKEN === undefined ? {} : { adminToken: values.ADMIN_TOKEN }),
    metrics: { host: values.METRICS_HOST, port: values.METRICS_PORT },
    isProduction: values.NODE_ENV === 'production',
  };
}

/** What is malformed is told of and left out, so that the rest can be looked at as well. */
function parseValues(
  variables: Readonly<Record<string, string | undefined>>,
  schema: ReturnType<typeof valuesWith>,
): { readonly values: Values; readonly malformed: ReadonlySet<unknown>; readonly problems: string[] } {
  const issues = schema.safeParse(variables).error?.issues ?? [];
  const malformed = new Set<unknown>(issues.map(({ path }) => path[0]));
  const others = Object.entries(variables).filter(([name]) => !malformed.has(name));
  return {
    values: schema.parse(Object.fromEntries(others)),
    malformed,
    problems: issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  };
}

function parseCredentials(
  values: Values,
  malformed: ReadonlySet<unknown>,
  problems: string[],
): AppCredentials | undefined {
  const { APP_ID: appId, PRIVATE_KEY: key = values.PRIVATE_KEY_PATH } = values;
  const hasAppId = appId !== undefined || malformed.has('APP_ID');
  const hasKey = key !== undefined || malformed.has('PRIVATE_KEY') || malformed.has('PRIVATE_KEY_PATH');
  if (!hasAppId && !hasKey) {
    if (values.NODE_ENV === 'production') {
      problems.push(
        'APP_ID, PRIVATE_KEY (or PRIVATE_KEY_PATH) and WEBHOOK_SECRET: not set, needed in production',
      );
    }
    return undefined;
  }
  if (!hasAppId) problems.push('APP_ID: not set, although there is a private key');
  if (!hasKey) problems.push('PRIVATE_KEY or PRIVATE_KEY_PATH: not set, although there is an APP_ID');
  const secrets = parseSecrets(values, problems);
  if (appId === undefined || key === undefined || secrets === undefined) return undefined;
  return { appId, privateKey: key, webhookSecrets: secrets };
}

function parseSecrets(values: Values, problems: string[]): readonly [string, ...string[]] | undefined {
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
    else if (secret !== undefined && secret.length < SHORTEST_SECRET) {
      problems.push(`${name}: ${TOO_SHORT}`);
    }
  }
  return previous === undefined ? [current] : [current, previous];
}
