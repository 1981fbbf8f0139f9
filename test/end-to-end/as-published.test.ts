import { readFileSync } from 'node:fs';
import published from '@octokit/app-permissions/generated/api.github.com.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import type { Exchange } from '../local-github/http/request-log.ts';
import type { Level, Permissions } from '../local-github/model/app.ts';
import { aReplica } from '../support/a-replica.ts';
import { anAuditedSandbox, JULY, ONE_GONE } from '../support/an-audited-sandbox.ts';
import { configuredFixture } from '../support/changed-fixture.ts';
import { LIST, mutationsIn, openFixture, textIn } from '../support/open-fixture.ts';
import { openQuestion } from '../support/open-question.ts';
import { run } from '../support/run-command-line.ts';
import { type Watch, watchGitHub } from '../support/watch-github.ts';

/** What happens to an App in its first days. */
const SCENARIOS: Readonly<Record<string, (watch: Watch) => Promise<unknown>>> = {
  'a review, another after a push, and labels that people move': async ({ onExchange }) => {
    const slug = 'broken-json';
    const { opened, people, pullRequest, settle } = await openFixture(slug, { onExchange });
    await opened();
    people.push({ [LIST]: textIn(slug, pullRequest, LIST, 'base') });
    await settle();
    people.unlabel('landscape/ready', 'maintainer');
    await settle();
  },
  commands: async ({ onExchange }) => {
    const { say } = await openQuestion({ onExchange });
    await say('/landscape help');
    await say('/landscape hold because we talk it over', 'maintainer');
    await say('/landscape resume', 'maintainer');
    await say('/landscape recheck');
    await say('/landscape accept ebpf-core because it is what it does', 'maintainer');
  },
  'an installation, and a push to the default branch': async ({ onExchange }) => {
    const slug = 'add-core-project';
    const { program, people, pullRequest, settle } = await openFixture(slug, { onExchange });
    await program.deliver('installation', 'created', pullRequest);
    await settle();
    people.pushToBase({ [LIST]: textIn(slug, pullRequest, LIST) });
    await settle();
    await program.deliver('check_run', 'rerequested', pullRequest);
    await program.deliver('check_suite', 'rerequested', pullRequest);
    await settle();
  },
  'an audit, and what is mended then': async ({ onExchange }) => {
    const sandbox = await anAuditedSandbox(ONE_GONE, { onExchange });
    const replica = await aReplica(sandbox);
    await replica.look();
    await replica.look(JULY);
  },
  'a look by the doctor': async ({ onExchange }) => {
    const { program } = await openFixture('add-core-project', { onExchange, now: new Date() });
    const { app, url } = program.sandbox;
    const { id, privateKey, webhookSecret } = app;
    const credentials = { APP_ID: String(id), PRIVATE_KEY: privateKey, WEBHOOK_SECRET: webhookSecret };
    await run(['doctor'], { environment: { GITHUB_API_URL: url, ...credentials } });
  },
  'a merge queue': async ({ onExchange }) => {
    const worlds = [configuredFixture('add-core-project', 'unrelated: neutral')];
    const { program, pullRequest } = await openFixture('add-core-project', { worlds, onExchange });
    const { sandbox, server, target } = program;
    const { headSha } = sandbox.state(pullRequest);
    const overrides = {
      merge_group: { head_sha: headSha, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1' },
    };
    await sandbox.deliver({
      target,
      event: 'merge_group',
      action: 'checks_requested',
      pullRequest,
      overrides,
    });
    await server.queue.whenIdle();
  },
  'a change of the configuration': async ({ onExchange }) => {
    const head = { [CONFIGURATION_PATH]: 'language: xx\n' };
    const worlds = [configuredFixture('add-core-project', 'language: en\n', { head })];
    const { opened, people, settle } = await openFixture('add-core-project', { worlds, onExchange });
    await opened();
    people.push({ [CONFIGURATION_PATH]: 'language: auto\n' });
    await settle();
  },
};

it('asks as GitHub publishes, with the permissions of the manifest: neither more nor fewer', async () => {
  const seen: Exchange[] = [];
  const faults: string[] = [];
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    const watch = watchGitHub();
    await scenario(watch);
    faults.push(...watch.faults().map((fault) => `${name}: ${fault}`));
    seen.push(...watch.exchanges);
  }
  expect(seen.length).toBeGreaterThan(200);
  expect(faults).toEqual([]);
  const routes = [...new Set(seen.filter(isOfInstallation).flatMap(routesOf))];
  const granted = permissions();

  expect(routes.filter((route) => !isOpen(route, granted))).toEqual([]);
  const superfluous = Object.keys(granted).filter((area) =>
    routes.every((route) => isOpen(route, lessOf(granted, area))),
  );
  expect(superfluous).toEqual([]);
});

/** What is asked of projects everybody may read; what the App asks for itself takes no permission. */
function isOfInstallation({ url, route }: Exchange): boolean {
  const isOfList = url.pathname.startsWith('/repos/ebpf-io/') && !route.endsWith('/installation');
  return isOfList || route === 'POST /graphql';
}

/** GitHub publishes no permissions of mutations: those of the endpoints that do the same. */
const ENDPOINTS: Readonly<Record<string, string>> = {
  addPullRequestReview: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  minimizeComment: 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  unminimizeComment: 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  addComment: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  updateIssueComment: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  addReaction: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  addLabelsToLabelable: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  removeLabelsFromLabelable: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
  createCheckRun: 'POST /repos/{owner}/{repo}/check-runs',
  updateCheckRun: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
};

function routesOf({ route, body }: Exchange): readonly string[] {
  if (route !== 'POST /graphql') return [route];
  return mutationsIn(body).map((name) => ENDPOINTS[name] ?? name);
}

function permissions(): Permissions {
  const manifest = readFileSync(new URL('../../app.yml', import.meta.url), 'utf8');
  return (parse(manifest) as { readonly default_permissions: Permissions }).default_permissions;
}

/** One step down: writing becomes reading, and reading nothing. */
function lessOf(granted: Permissions, area: string): Permissions {
  const { [area]: level, ...others } = granted;
  return level === 'write' ? { ...others, [area]: 'read' } : others;
}

function isOpen(route: string, granted: Permissions): boolean {
  return openingOf(route).some(([area, level]) => granted[area] === 'write' || granted[area] === level);
}

const AREAS: Readonly<Record<string, Readonly<Partial<Record<Level, readonly string[]>>>>> =
  published.permissions;
/** Not in the package: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const MISSING = { metadata: { read: ['GET /repos/{owner}/{repo}/collaborators/{username}/permission'] } };

/** Any of these permissions opens the endpoint. */
function openingOf(route: string): readonly (readonly [area: string, level: Level])[] {
  return [AREAS, MISSING]
    .flatMap(Object.entries<(typeof AREAS)[string]>)
    .flatMap(([area, opened]) =>
      (['read', 'write'] as const)
        .filter((level) => opened[level]?.some((each) => withoutNames(each) === withoutNames(route)))
        .map((level) => [area, level] as const),
    );
}

/** GitHub has given parameters other names since. */
function withoutNames(route: string): string {
  return route.replace('{base}...{head}', '{}').replaceAll(/\{[^}]*\}/g, '{}');
}
