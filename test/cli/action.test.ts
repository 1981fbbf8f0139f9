import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { runAction } from '../../src/cli/action.ts';
import { known } from '../../src/facts/fact.ts';
import { type Sandbox, startSandbox } from '../local-github/sandbox.ts';
import { asApp } from '../support/a-sandbox.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORLD = join(ROOT, 'fixtures/pull-requests/logo-without-import');

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
/** Is there, and no JSON. */
const BROKEN_EVENT = join(ROOT, 'action.yml');

async function aWorkflow(sandbox?: Sandbox) {
  const github = sandbox ?? (await startSandbox({ worlds: [WORLD] }));
  const [pullRequest] = github.pullRequests;
  if (pullRequest === undefined) throw new Error('the world holds no pull request');
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  onTestFinished(async () => {
    rmSync(folder, { recursive: true, force: true });
    if (sandbox === undefined) await github.stop();
  });
  const { owner, name, number } = pullRequest;
  writeFileSync(join(folder, 'event.json'), JSON.stringify({ pull_request: { number } }));
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  };
  const act = async (inputs: Readonly<Record<string, string | undefined>>) => {
    let out = '';
    const status = await runAction(
      { ...environment, ...inputs },
      {
        stdout: { write: (text) => (out += text) },
        now: github.now,
        readLinks: async (urls) =>
          Promise.resolve(Object.fromEntries(urls.map((url) => [url, known({ status: 'alive' as const })]))),
        actionsAppId: github.app.id,
      },
    );
    return { status, out };
  };
  return {
    act,
    github,
    shown: () => github.state(pullRequest),
    people: github.people(pullRequest),
    writes: () => github.requests.all.filter(({ isWrite }) => isWrite),
    file: (path: string) => readFileSync(join(folder, path), 'utf8'),
  };
}

/** What a workflow gets: a token of an app that all workflows share. */
async function workflowToken(sandbox: Sandbox): Promise<string> {
  const [id] = sandbox.app.installationIds;
  const { body } = await asApp(sandbox).send(`POST /app/installations/${id}/access_tokens`, {});
  return z.object({ token: z.string() }).parse(body).token;
}

describe('the Action, with the token of the workflow', () => {
  it('writes the comment, the labels and the check run, and nothing a second time', async () => {
    const { act, github, shown, writes, file } = await aWorkflow();
    const INPUT_TOKEN = await workflowToken(github);

    expect(await act({ INPUT_TOKEN })).toMatchObject({
      status: 0,
      out: expect.stringContaining('needs-changes') as unknown,
    });

    const { comments, labels, checkRuns, lineComments } = shown();
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/^<!-- landscape-reviewer id=action kind=review /);
    expect(comments[0]?.body).not.toContain('/landscape ');
    expect(lineComments[0]?.body).toContain('<!-- landscape-reviewer id=action identity=');
    expect(labels).toContain('landscape/needs-changes');
    expect(checkRuns).toMatchObject([{ name: 'landscape (action)', conclusion: 'failure' }]);
    expect(JSON.stringify(checkRuns)).not.toContain('Re-check');
    expect(file('output')).toContain('verdict=needs-changes\n');
    expect(file('summary.md')).toContain('Needs changes');

    github.resetRequests();
    expect(await act({ INPUT_TOKEN })).toMatchObject({ status: 0 });
    expect(writes()).toEqual([]);
  });

  it('takes the work of another id for somebody else’s', async () => {
    const { act, github, shown } = await aWorkflow();
    const INPUT_TOKEN = await workflowToken(github);
    await act({ INPUT_TOKEN, INPUT_ID: 'one' });
    const before = shown();

    await act({ INPUT_TOKEN, INPUT_ID: 'two' });

    expect(shown().comments).toHaveLength(2);
    expect(shown().comments[0]).toEqual(before.comments[0]);
    expect(shown().checkRuns).toHaveLength(2);
    github.resetRequests();
    await act({ INPUT_TOKEN, INPUT_ID: 'one' });
    expect(github.requests.all.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  it('takes a configuration on top of the repository’s', async () => {
    const { act, github, shown } = await aWorkflow();
    const INPUT_TOKEN = await workflowToken(github);

    await act({ INPUT_TOKEN, INPUT_CONFIGURATION: 'labels:\n  prefix: "list: "\n' });

    expect(shown().labels).toContain('list: needs-changes');
  });
});

describe('the Action, with a configuration that has errors', () => {
  it.each([
    ['requirements:\n  maturety: off\n', /on line 2 \(`maturety`\)/],
    ['labels: [', /on line 1/],
  ])('names its input, and not a file: %j', async (INPUT_CONFIGURATION, place) => {
    const { act, github, shown } = await aWorkflow();
    const INPUT_TOKEN = await workflowToken(github);

    expect(await act({ INPUT_TOKEN, INPUT_CONFIGURATION })).toMatchObject({ status: 0 });

    const body = shown().comments[0]?.body ?? '';
    expect(body).toMatch(/the workflow’s input `configuration` has errors/i);
    expect(body).toMatch(place);
    expect(body).not.toContain('landscape-reviewer.yml');
  });
});

describe('the Action, with the credentials of an App', () => {
  it('is the whole thing', async () => {
    const { act, github, shown } = await aWorkflow();

    const result = await act({
      INPUT_APP_ID: String(github.app.id),
      INPUT_PRIVATE_KEY: github.app.privateKey.replaceAll('\n', String.raw`\n`),
    });

    expect(result).toMatchObject({ status: 0 });
    expect(shown().comments[0]?.body).toMatch(/^<!-- landscape-reviewer kind=review /);
    expect(shown().checkRuns).toMatchObject([{ name: 'landscape', conclusion: 'failure' }]);
  });
});

describe('the Action that cannot run', () => {
  it.each([
    ['no token', {}, /no token/],
    [
      'a token that is not accepted',
      { INPUT_TOKEN: 'wrong' },
      /does not accept the token in the input `token`/,
    ],
    [
      'an address that is none',
      { INPUT_TOKEN: 'x', GITHUB_API_URL: 'nonsense' },
      /GITHUB_API_URL is "nonsense"/,
    ],
    [
      'an App whose id is no number',
      { INPUT_APP_ID: 'my-app', INPUT_PRIVATE_KEY: KEY },
      /app-id is "my-app".*settings/,
    ],
    [
      'a key that is none',
      { INPUT_APP_ID: '1', INPUT_PRIVATE_KEY: 'secret' },
      /private-key is no private key in PEM form/,
    ],
    [
      'an event that is broken',
      { INPUT_TOKEN: 'x', GITHUB_EVENT_PATH: BROKEN_EVENT },
      /the event cannot be read from/,
    ],
    [
      'an event that is not there',
      { INPUT_TOKEN: 'x', GITHUB_EVENT_PATH: '/nowhere' },
      /the event cannot be read from/,
    ],
    ['half of an App', { INPUT_TOKEN: 'x', INPUT_APP_ID: '1' }, /belong together/],
    ['an id that is none', { INPUT_TOKEN: 'x', INPUT_ID: 'a b' }, /the id is of letters/],
    ['a number that is none', { INPUT_TOKEN: 'x', INPUT_PULL_REQUEST: 'x' }, /no pull request/],
    ['an event without one', { INPUT_TOKEN: 'x', GITHUB_EVENT_PATH: undefined }, /no pull request/],
  ])('says so in one line: %s', async (_, inputs, said) => {
    const { act, writes } = await aWorkflow();

    const { status, out } = await act(inputs);

    expect(status).toBe(2);
    expect(out).toMatch(said);
    expect(out).toMatch(/^::error title=landscape-reviewer::[^\n]+\n$/);
    expect(writes()).toEqual([]);
  });

  it('says which permission is missing', async () => {
    const { act, github } = await aWorkflow();
    const INPUT_TOKEN = await workflowToken(github);
    github.fail({ how: 'refused', mutation: 'createCheckRun' });

    const { status, out } = await act({ INPUT_TOKEN });

    expect(status).toBe(2);
    expect(out).toMatch(
      /GitHub answered 403: .+; has the token in the input `token` the permissions that docs\/operating\.md names/,
    );
  });
});

describe('action.yml', () => {
  const Metadata = z.object({
    inputs: z.record(z.string(), z.object({ description: z.string() })),
    outputs: z.record(z.string(), z.object({ value: z.string() })),
    runs: z.object({
      using: z.literal('composite'),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  });
  const { inputs, runs } = Metadata.parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')));

  it('hands over every input as a variable, and none within a script', () => {
    const handed = Object.fromEntries(
      Object.keys(inputs).map((name) => [
        `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
        `\${{ inputs.${name} }}`,
      ]),
    );

    expect(runs.steps.at(-1)?.env).toEqual(handed);
    for (const { run } of runs.steps) expect(run ?? '').not.toContain('${{');
  });

  it('checks nothing out, and pins what it uses', () => {
    const used = runs.steps.flatMap(({ uses }) => uses ?? []);

    expect(used).toHaveLength(1);
    for (const uses of used) expect(uses).toMatch(/^actions\/setup-node@[0-9a-f]{40}/);
  });

  it('reads inputs that the entry point knows', () => {
    const source = readFileSync(join(ROOT, 'src/cli/action.ts'), 'utf8');

    for (const name of Object.keys(inputs)) {
      expect(source).toContain(`'${name.toUpperCase().replaceAll('-', '_')}'`);
    }
  });
});
