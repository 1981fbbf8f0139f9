import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { FailureRule } from '../local-github/http/failures.ts';
import { startProgramProcess } from '../support/a-program-process.ts';
import { manyReviews } from '../support/many-reviews.ts';
import { openFixture } from '../support/open-fixture.ts';

/** Has remarks on lines beside the comment and the labels. */
const SLUG = 'broken-json';

const CREATIONS = [
  ['the comment', /\/issues\/\d+\/comments$/],
  ['the remarks on lines', /\/reviews$/],
  ['the check run', /\/check-runs$/],
] as const;

type Failure = Omit<FailureRule, 'match' | 'times'>;

async function openFailing(path: RegExp, failure: Failure, times = 1, slug = SLUG) {
  const fixture = await openFixture(slug);
  const end = fixture.program.sandbox.fail({
    ...failure,
    times,
    match: (request) => request.method === 'POST' && path.test(request.path),
  });
  const checkRuns = () => [...fixture.shown().checkRuns, ...fixture.shown().supersededCheckRuns];
  return { ...fixture, end, checkRuns };
}

describe('a creation whose answer does not come', () => {
  it.each(CREATIONS.flatMap(([what, path]) => ([502, 'lost'] as const).map((how) => ({ what, path, how }))))(
    'is there once in the end, and nobody is told: $what, $how',
    async ({ path, how }) => {
      const { opened, shown, checkRuns, writes } = await openFailing(path, { how });

      await opened();

      expect(shown().comments).toHaveLength(1);
      expect(shown().lineComments).toHaveLength(1);
      expect(checkRuns()).toMatchObject([{ status: 'completed', title: 'Needs changes' }]);
      expect(
        writes()
          .map(({ body }) => body)
          .join('\n'),
      ).not.toContain('Could not be evaluated');
    },
  );

  it('shows in the check run that was begun, where it fails again, until the next attempt', async () => {
    const { opened, shown, checkRuns, writes } = await openFailing(/\/comments$/, { how: 502 }, 2);

    await opened();
    await vi.waitFor(() => expect(shown().comments).toHaveLength(1), { timeout: 5_000 });

    expect(
      writes()
        .map(({ body }) => body)
        .join('\n'),
    ).toContain('Could not be evaluated');
    expect(shown().labels).not.toContain('landscape/not-evaluated');
    expect(checkRuns().filter(({ status }) => status !== 'completed')).toEqual([]);
    expect(checkRuns()).toHaveLength(2);
  });
});

describe('a comment that GitHub refuses', () => {
  it.each([
    { how: 404 },
    { how: 410 },
    { how: 403, message: 'Resource not accessible by integration' },
    { how: 422, message: 'Validation Failed', errors: [{ code: 'unprocessable' }] },
  ])('once, is written by the next attempt: %o', async (failure) => {
    const { opened, shown, checkRuns } = await openFailing(/\/comments$/, failure);

    await opened();
    await vi.waitFor(() => expect(shown().comments).toHaveLength(1), { timeout: 5_000 });
    await vi.waitFor(() => expect(shown().checkRuns[0]?.status).toBe('completed'), { timeout: 5_000 });

    expect(shown().checkRuns).toMatchObject([{ conclusion: 'failure', title: 'Needs changes' }]);
    expect(shown().checkRuns[0]?.summary).not.toContain('GitHub would not take');
    expect(checkRuns()).toHaveLength(2);
    expect(checkRuns()[1]?.summary).toContain('GitHub would not take the comment of this review');
  });

  it('again and again, leaves the verdict and the reason in the check run, and nothing else flickers', async () => {
    const message = 'Resource not accessible by integration';
    const failure = { how: 403, message } as const;
    const path = /\/comments$/;
    const { opened, shown, checkRuns, writes, program } = await openFailing(path, failure, 100);

    await opened();
    await vi.waitFor(() => expect(checkRuns().length).toBeGreaterThan(2), { timeout: 5_000 });
    await vi.waitFor(() => expect(shown().checkRuns[0]?.status).toBe('completed'), { timeout: 5_000 });

    const [checkRun] = shown().checkRuns;
    expect(checkRun).toMatchObject({ conclusion: 'failure', title: 'Needs changes' });
    expect(checkRun?.summary).toMatch(
      new RegExp(`^> ℹ️ GitHub would not take the comment of this review: \`${message}\`\\.`, 'u'),
    );
    expect(shown().labels.toSorted()).toEqual([
      'landscape/addition',
      'landscape/emerging',
      'landscape/needs-changes',
    ]);
    expect(writes().filter(({ method }) => method === 'DELETE')).toEqual([]);
    expect(shown().lineComments).toHaveLength(1);
    expect((await program.server.queue.statistics()).dead).toBe(0);
  });

  it('does not make `ready` come and go', async () => {
    const { opened, shown, checkRuns, writes } = await openFailing(
      /\/comments$/,
      { how: 403 },
      100,
      'add-core-project',
    );

    await opened();
    await vi.waitFor(() => expect(checkRuns().length).toBeGreaterThan(2), { timeout: 5_000 });

    expect(shown().labels).toContain('landscape/ready');
    expect(writes().filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('is found again by the first look of a program that starts', async () => {
    const many = await manyReviews(1);
    onTestFinished(many.stop);
    const [pullRequest] = many.pullRequests;
    if (pullRequest === undefined) throw new Error('there is a pull request');
    const { sandbox } = many;
    const end = sandbox.fail({
      how: 403,
      match: ({ path, method }) => method === 'POST' && path.endsWith('/comments'),
    });
    const first = await startProgramProcess(sandbox, { clockScale: 1 });
    await many.finished();
    await first.kill();
    end();

    const second = await startProgramProcess(sandbox, { clockScale: 1 });
    onTestFinished(second.kill);

    expect(await many.wrongAfter(5_000)).toEqual([]);
  }, 30_000);
});

describe('a locked conversation', () => {
  it('is left alone, and the check run says that it stands alone', async () => {
    const { opened, people, pullRequest, program, settle, shown, writes } = await openFixture(SLUG);
    people.lock();
    await opened();
    const before = shown();
    program.sandbox.resetRequests();

    for (const action of ['synchronize', 'reopened'])
      await program.deliver('pull_request', action, pullRequest);
    await settle();

    expect(before).toMatchObject({ comments: [], lineComments: [], checkRuns: [{ title: 'Needs changes' }] });
    expect(before.checkRuns[0]?.summary).toContain('The conversation is locked');
    expect(before.labels).toContain('landscape/needs-changes');
    expect(writes()).toEqual([]);
    expect(shown()).toEqual(before);
    expect(program.results.flatMap(({ result }) => result.refused)).toEqual([]);
  });

  it('keeps `ready` on what was reviewed', async () => {
    const { opened, people, pullRequest, program, shown, writes } = await openFixture('add-core-project');
    people.lock();
    await opened();
    expect(shown().labels).toContain('landscape/ready');
    program.sandbox.resetRequests();

    await program.deliver('pull_request', 'reopened', pullRequest);

    expect(writes()).toEqual([]);
  });

  it('gets what it lacks once it is open again', async () => {
    const { opened, people, settle, shown } = await openFixture(SLUG);
    people.lock();
    await opened();

    people.unlock();
    await settle();

    expect(shown().comments).toHaveLength(1);
    expect(shown().lineComments).toHaveLength(1);
    expect(shown().checkRuns[0]?.summary).not.toContain('locked');
  });

  it('changes nothing where everything was said before', async () => {
    const { opened, people, pullRequest, program, shown, writes } = await openFixture(SLUG);
    await opened();
    people.lock();
    const before = shown();
    program.sandbox.resetRequests();

    await program.deliver('pull_request', 'reopened', pullRequest);

    expect(writes()).toEqual([]);
    expect(shown()).toEqual(before);
  });
});

describe('labels whose names the configuration changes', () => {
  it('come off, and nobody else’s', async () => {
    const { opened, people, settle, shown } = await openFixture(SLUG);
    people.label('landscape/mine');
    await opened();

    people.pushToBase({ '.github/landscape-reviewer.yml': 'labels: { prefix: list/ }\n' });
    await settle();
    const renamed = shown().labels.toSorted();
    // Nobody but a person puts it on now.
    people.label('landscape/emerging');
    await settle();

    const managed = ['list/addition', 'list/emerging', 'list/needs-changes'];
    expect(renamed).toEqual(['landscape/mine', ...managed]);
    expect(shown().labels.toSorted()).toEqual(['landscape/emerging', 'landscape/mine', ...managed]);
  });
});
