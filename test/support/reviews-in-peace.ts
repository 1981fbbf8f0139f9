import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exchange } from '../local-github/http/request-log.ts';
import type { ShownState } from '../local-github/model/shown-state.ts';
import type { PullRequestName } from '../local-github/sandbox.ts';
import { type Changes, configured, writeChanged } from './changed-fixture.ts';
import { LIST, mutationsIn, textIn } from './open-fixture.ts';
import { type Program, startProgram } from './program.ts';
import { watchGitHub } from './watch-github.ts';
import { GOLDEN, textIn as textInWorld } from './world-folders.ts';

/** Something that happens to a pull request, in which the program asks GitHub for all that it ever asks in a review. */
interface Scenario {
  readonly world: string;
  /** What people did before. */
  readonly prepare?: Scenario['happen'];
  readonly happen: (program: Program, pullRequest: PullRequestName) => Promise<void>;
}

/** A request or a single mutation of a review, with what the pull request shows where nothing goes wrong. */
export interface InPeace {
  readonly name: string;
  /** Of a mutation alone it is absent. */
  readonly route?: string;
  readonly scenario: Scenario;
  readonly state: ShownState;
}

const SCENARIOS: readonly Scenario[] = [
  // A project that meets everything, so that any doubt shows.
  { world: join(GOLDEN, 'add-core-project'), happen: open },
  // Whose contributors are counted.
  { world: join(GOLDEN, 'promotion-with-evidence'), happen: open },
  // With remarks on lines, which are mended then.
  {
    world: join(GOLDEN, 'broken-json'),
    happen: async (program, pullRequest) => {
      await open(program, pullRequest);
      const mended = textIn('broken-json', pullRequest, LIST).replace('}\n  {', '},\n  {');
      program.sandbox.people(pullRequest).push({ [LIST]: mended });
      await program.deliver('pull_request', 'synchronize', pullRequest);
    },
  },
  // Which is looked at closely.
  { world: withArchive('ebpf-optional', 'repositories/meshpolicy/meshpolicy'), happen: open },
  // Of which a maintainer decides.
  {
    world: join(GOLDEN, 'ebpf-optional'),
    happen: async (program, pullRequest) => {
      await open(program, pullRequest);
      const command = '/landscape accept ebpf-core because it is what it does';
      program.sandbox.people(pullRequest).comment(command, 'maintainer');
      await program.deliver('issue_comment', 'created', pullRequest);
    },
  },
  // Of which GitHub hands out pages; the list stands on the second one.
  { world: join(GOLDEN, 'add-core-project'), prepare: fillPages, happen: open },
  // Of which a merge queue makes a commit.
  {
    world: lastingFixture('add-core-project', configured('unrelated: neutral')),
    happen: async (program, pullRequest) => {
      const { headSha } = program.sandbox.state(pullRequest);
      const group = { head_sha: headSha, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1' };
      const overrides = { merge_group: group };
      await program.deliver('merge_group', 'checks_requested', pullRequest, overrides);
    },
  },
];

/** More than GitHub hands out at once. */
const MANY = 101;

async function fillPages(program: Program, pullRequest: PullRequestName): Promise<void> {
  const people = program.sandbox.people(pullRequest);
  const each = Array.from({ length: MANY }, (_, index) => `${index}`);
  people.push(Object.fromEntries(each.map((name) => [`docs/${name}.md`, 'Hello\n'])));
  for (const name of each) {
    people.label(name);
    people.unlabel(name);
    people.comment(`Remark ${name}`, 'maintainer');
  }
  await remarkOnLines(
    program,
    pullRequest,
    each.map((name) => `docs/${name}.md`),
  );
}

async function remarkOnLines(
  { sandbox }: Program,
  { owner, name, number }: PullRequestName,
  paths: readonly string[],
): Promise<void> {
  const comments = paths.map((path) => ({
    path,
    line: 1,
    side: 'RIGHT',
    body: 'Why?',
  }));
  const { ok, status } = await fetch(`${sandbox.url}/repos/${owner}/${name}/pulls/${number}/reviews`, {
    method: 'POST',
    headers: { authorization: `token ${sandbox.personalToken('maintainer')}` },
    body: JSON.stringify({ event: 'COMMENT', body: '', comments }),
  });
  if (!ok) throw new Error(`the review was answered with ${status}`);
}

async function open(program: Program, pullRequest: PullRequestName): Promise<void> {
  await program.deliver('pull_request', 'opened', pullRequest);
}

function withArchive(slug: string, project: string): string {
  const file = `${project}/repository.json`;
  const repository = JSON.parse(textInWorld(join(GOLDEN, slug), file)) as object;
  return lastingFixture(slug, { world: { [file]: JSON.stringify({ ...repository, archive: true }) } });
}

/** As long as the process lives. */
function lastingFixture(slug: string, changes: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), 'peace-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return writeChanged(folder, slug, changes);
}

export function pullRequestOf({ sandbox }: Program): PullRequestName {
  const [pullRequest] = sandbox.pullRequests;
  if (pullRequest === undefined) throw new Error('the world holds a pull request');
  return pullRequest;
}

/** Each request of the scenarios once, by the name that `nameOf` gives, and each mutation. */
export async function everyRequest(): Promise<readonly InPeace[]> {
  const all = new Map<string, InPeace>();
  for (const scenario of SCENARIOS) {
    const watch = watchGitHub();
    let isWatched = false;
    const onExchange = (exchange: Exchange) => isWatched && watch.onExchange(exchange);
    const program = await startProgram({ worlds: [scenario.world], onExchange });
    const pullRequest = pullRequestOf(program);
    await scenario.prepare?.(program, pullRequest);
    isWatched = true;
    await scenario.happen(program, pullRequest);
    const state = program.sandbox.state(pullRequest);
    await program.stop();
    for (const exchange of watch.exchanges) {
      const name = nameOf(exchange);
      if (!all.has(name)) all.set(name, { name, route: exchange.route, scenario, state });
      for (const mutation of mutationsIn(exchange.body)) {
        if (!all.has(mutation)) all.set(mutation, { name: mutation, scenario, state });
      }
    }
  }
  return [...all.values()];
}

interface Named extends Pick<Exchange, 'route' | 'body'> {
  readonly search?: string | undefined;
  readonly url?: URL;
}

/** The route, and of a query its own name or its mutations, of another one which page it is behind the first. */
export function nameOf({ route, body, url, search = url?.search }: Named): string {
  if (route !== 'POST /graphql') {
    const page = new URLSearchParams(search).get('page') ?? '1';
    return page === '1' ? route : `${route} page ${page}`;
  }
  const mutations = mutationsIn(body);
  if (mutations.length > 0) return `${route} ${[...new Set(mutations)].join(' ')}`;
  const { query } = JSON.parse(body) as { readonly query: string };
  return `${route} ${/\bquery (\w+)/.exec(query)?.[1] ?? ''}`;
}
