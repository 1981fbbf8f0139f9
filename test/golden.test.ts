import { entryOf } from '../src/landscape/entry-change.ts';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainText } from '../src/messages/plain-text.ts';
import { renderMessage } from '../src/messages/render-message.ts';
import type { Action } from '../src/publish/action.ts';
import type { Problem } from '../src/entry-checks/entry-check.ts';
import type { Message } from '../src/messages/message.ts';
import type { EntryReview, Review } from '../src/review/review.ts';
import type { ShownState } from './local-github/model/shown-state.ts';
import { startProgram } from './support/program.ts';
import { watchGitHub } from './support/watch-github.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/pull-requests');
const WORLDS = globSync('*/world.json', { cwd: FOLDER }).map(dirname).sort();
/** Those of a list that landscape2 shows. */
const OF_LANDSCAPE2 = WORLDS.filter(
  (slug) => globSync('pull-requests/*/*/*/base/landscape.yml', { cwd: join(FOLDER, slug) }).length > 0,
);
/** What only ebpf.io has. */
const WORDS_OF_EBPF_IO = /eBPF|\bMajor\b|\bEmerging\b|\bcards?\b|star update|githubStars|labeled `GitHub`/u;

describe('golden pull requests', () => {
  it('are found', () => {
    expect(WORLDS.length).toBeGreaterThan(20);
  });

  it.each(WORLDS)('%s', async (slug) => {
    const world = join(FOLDER, slug);
    const watch = watchGitHub();
    const program = await startProgram({ worlds: [world], onExchange: watch.onExchange });
    try {
      const [pullRequest] = program.sandbox.pullRequests;
      if (pullRequest === undefined) throw new Error(`${basename(world)} holds no pull request`);
      await program.deliver('pull_request', 'opened', pullRequest);
      const result = program.results.at(-1)?.result;
      const shown = program.sandbox.state(pullRequest);

      await expect(toJson(result?.review && findings(result.review))).toMatchFileSnapshot(
        expected(world, 'findings.json'),
      );
      for (const statement of statements(result?.review)) expect(statement).not.toMatch(/\.$/u);
      await expect(page(shown)).toMatchFileSnapshot(expected(world, 'review.md'));
      await expect(toJson(result?.actions.map(outline))).toMatchFileSnapshot(expected(world, 'actions.json'));

      // The same state again: nothing is left to write.
      const { count } = program.sandbox.requests;
      await program.deliver('pull_request', 'reopened', pullRequest);
      expect(program.results.at(-1)?.result.actions).toEqual([]);
      const later = program.sandbox.requests.all.slice(count);
      expect(later.filter(({ isWrite }) => isWrite)).toEqual([]);
      expect(program.sandbox.state(pullRequest)).toEqual(shown);
      expect(watch.faults()).toEqual([]);
      // An installation has 5,000 an hour at least, which is enough for a hundred reviews then.
      expect(watch.points()).toBeLessThan(50);
    } finally {
      await program.stop();
    }
  });
});

describe('what is said of a list of landscape2', () => {
  it.each(OF_LANDSCAPE2)('has no word that only ebpf.io has: %s', (slug) => {
    expect(OF_LANDSCAPE2.length).toBeGreaterThan(5);
    for (const file of ['review.md', 'findings.json']) {
      expect(readFileSync(expected(join(FOLDER, slug), file), 'utf8')).not.toMatch(WORDS_OF_EBPF_IO);
    }
  });

  it('would be found out', () => {
    expect(readFileSync(expected(join(FOLDER, 'json-entry-defects'), 'review.md'), 'utf8')).toMatch(
      WORDS_OF_EBPF_IO,
    );
  });
});

function expected(world: string, file: string): string {
  return join(world, 'expected', file);
}

function findings(review: Review): object {
  return {
    verdict: review.verdict,
    conclusion: review.conclusion,
    entries: review.entries.map(showEntry),
    problems: review.problems.map(showProblem),
  };
}

function showEntry({ change, scope, verdict, findings: all, problems }: EntryReview): object {
  const entry = entryOf(change);
  return {
    name: entry.name,
    change: change.kind,
    tier: entry.tier,
    scope,
    verdict,
    requirements: Object.fromEntries(
      all.map(({ requirement, outcome, evidence }) => [
        requirement,
        { outcome, evidence: evidence.map(({ statement }) => show(statement)) },
      ]),
    ),
    problems: problems.map(showProblem),
  };
}

/** Evidence stands in a table, where a full stop looks like the end of something. */
function statements(review: Review | undefined): readonly string[] {
  const all = review?.entries.flatMap((entry) => entry.findings) ?? [];
  return all.flatMap(({ evidence }) => evidence.map(({ statement }) => show(statement)));
}

function showProblem({ check, severity, path, range, message, edits }: Problem): object {
  return {
    check,
    severity,
    path,
    line: range?.start.line,
    message: show(message),
    isRepairable: edits !== undefined,
  };
}

function show(message: Message): string {
  return renderMessage(message, 'en', plainText);
}

/** What a person sees on the pull request, as one page. */
function page({ comments, lineComments, checkRuns, labels }: ShownState): string {
  const runs = checkRuns.map(({ name, conclusion, title }) => `- **${name}**: ${conclusion} – ${title}`);
  const lines = lineComments.map(({ path, line, body }) => `## ${path}:${line}\n\n${body}`);
  const list = labels.length === 0 ? 'none' : labels.map((label) => `\`${label}\``).join(' ');
  return `${[`Labels: ${list}`, ...runs, ...comments.map(({ body }) => `# Comment\n\n${body}`), ...lines].join('\n\n')}\n`;
}

/** Texts stand in `review.md`; here it is which writes there are, and in which order. */
function outline(action: Action): object {
  switch (action.type) {
    case 'createReview':
      return { type: action.type, comments: action.comments.map(({ path, line }) => `${path}:${line}`) };
    case 'createComment':
    case 'updateComment':
      return { type: action.type };
    case 'completeCheckRun':
      return {
        type: action.type,
        conclusion: action.conclusion,
        annotations: action.output.annotations.length,
      };
    default:
      return action;
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value ?? null, undefined, 2)}\n`;
}
