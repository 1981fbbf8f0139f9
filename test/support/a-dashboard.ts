import { configuredFixture } from './changed-fixture.ts';
import { openFixture } from './open-fixture.ts';
import type { ProgramOptions } from './program.ts';

const SLUG = 'add-core-project';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
}

/** The program beside a list whose configuration wants a dashboard, and what a person does to its issues. */
export async function aDashboard(configuration = '', options: Partial<ProgramOptions> = {}) {
  const world = configuredFixture(SLUG, `dashboard: true\n${configuration}`);
  const fixture = await openFixture(SLUG, { worlds: [world], ...options });
  const { program, pullRequest } = fixture;
  const { sandbox } = program;
  const list = `repos/${pullRequest.owner}/${pullRequest.name}`;
  const send = async (method: string, path: string, body?: object, login = 'maintainer') => {
    const response = await fetch(`${sandbox.url}/${list}/${path}`, {
      method,
      headers: { authorization: `token ${sandbox.personalToken(login)}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    await fixture.settle();
    return response.status === 204 ? undefined : response.json();
  };
  /** All issues that are no pull request, the oldest first. */
  const issues = async () => {
    const all = (await send('GET', 'issues?state=all')) as readonly (Issue & { pull_request?: object })[];
    return all.filter((each) => each.pull_request === undefined).toReversed();
  };
  const shown = async () => (await issues()).at(-1) ?? { number: 0, title: '', body: '', state: 'closed' };
  return {
    ...fixture,
    send,
    issues,
    /** The dashboard as it is. */
    issue: shown,
    /** Ticks the boxes whose line holds this text. */
    tick: async (text: string, login?: string) => {
      const { number, body } = await shown();
      const lines = body.split('\n').map((line) => (line.includes(text) ? line.replace('[ ]', '[x]') : line));
      await send('PATCH', `issues/${number}`, { body: lines.join('\n') }, login);
    },
    writesToIssues: () => fixture.writes().filter(({ path }) => /\/issues(?:\/\d+)?$/u.test(path)),
  };
}
