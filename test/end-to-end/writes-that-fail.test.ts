import { describe, expect, it, onTestFinished } from 'vitest';
import type { FailureRule } from '../local-github/http/failures.ts';
import { startProgramProcess } from '../support/a-program-process.ts';
import { manyReviews } from '../support/many-reviews.ts';
import { mutationsIn, openFixture } from '../support/open-fixture.ts';
import { eventually } from '../support/eventually.ts';

/** Has remarks on lines beside the comment and the labels. */
const SLUG = 'broken-json';

const CREATIONS = [
  ['what makes the check run', 'createCheckRun'],
  ['all the rest', 'addComment'],
] as const;

type Failure = Omit<FailureRule, 'match' | 'times'>;

/** Fails a request that bears this mutation, or the mutation alone. */
async function openFailing(mutation: string, failure: Failure, times = 1, slug = SLUG) {
  const fixture = await openFixture(slug);
  const end = fixture.program.sandbox.fail({
    ...failure,
    times,
    match: ({ body }) => mutationsIn(body).includes(mutation),
  });
  const checkRuns = () => [...fixture.shown().checkRuns, ...fixture.shown().supersededCheckRuns];
  return { ...fixture, end, checkRuns };
}

describe('a request that writes, whose answer does not come', () => {
  it.each(
    CREATIONS.flatMap(([what, mutation]) => ([502, 'lost'] as const).map((how) => ({ what, mutation, how }))),
  )('is there once in the end, and nobody is told: $what, $how', async ({ mutation, how }) => {
    const { opened, shown, checkRuns, writes } = await openFailing(mutation, { how });

    await opened();

    expect(shown().comments).toHaveLength(1);
    expect(shown().lineComments).toHaveLength(1);
    expect(checkRuns()).toMatchObject([{ status: 'completed', title: 'Needs changes' }]);
    expect(
      writes()
        .map(({ body }) => body)
        .join('\n'),
    ).not.toContain('Could not be evaluated');
  });

  it('shows in the check run that was begun, where it fails again, until the next attempt', async () => {
    const { opened, shown, checkRuns, writes } = await openFailing('addComment', { how: 502 }, 2);

    await opened();
    await eventually(() => expect(shown().comments).toHaveLength(1));

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
    { type: 'NOT_FOUND', message: 'Could not resolve to a node' },
    { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
    { type: 'UNPROCESSABLE', message: 'Validation failed' },
  ])('once, is written by the next attempt: %o', async (refusal) => {
    const failure = { how: 'refused', mutation: 'addComment', ...refusal } as const;
    const { opened, shown, checkRuns } = await openFailing('addComment', failure);

    await opened();
    await eventually(() => expect(shown().comments).toHaveLength(1));
    await eventually(() => expect(shown().checkRuns[0]?.status).toBe('completed'));

    expect(shown().checkRuns).toMatchObject([{ conclusion: 'failure', title: 'Needs changes' }]);
    expect(shown().checkRuns[0]?.summary).not.toContain('GitHub would not take');
    expect(checkRuns()).toHaveLength(2);
    expect(checkRuns()[1]?.summary).toContain('GitHub would not take the comment of this review');
  });

  it('again and again, leaves the verdict and the reason in the check run, and nothing else flickers', async () => {
    const message = 'Resource not accessible by integration';
    const failure = { how: 'refused', mutation: 'addComment', message } as const;
    const { opened, shown, checkRuns, mutations, program } = await openFailing('addComment', failure, 100);

    await opened();
    await eventually(() => expect(checkRuns().length).toBeGreaterThan(2));
    await eventually(() => expect(shown().checkRuns[0]?.status).toBe('completed'));

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
    expect(mutations()).not.toContain('removeLabelsFromLabelable');
    expect(shown().lineComments).toHaveLength(1);
    expect((await program.server.queue.statistics()).dead).toBe(0);
  });

  it('does not make `ready` come and go', async () => {
    const failure = { how: 'refused', mutation: 'addComment' } as const;
    const { opened, shown, checkRuns, mutations } = await openFailing(
      'addComment',
      failure,
      100,
      'add-core-project',
    );

    await opened();
    await eventually(() => expect(checkRuns().length).toBeGreaterThan(2));

    expect(shown().labels).toContain('landscape/ready');
    expect(mutations()).not.toContain('removeLabelsFromLabelable');
  });

  it('is found again by the first look of a program that starts', async () => {
    const many = await manyReviews(1);
    onTestFinished(many.stop);
    const [pullRequest] = many.pullRequests;
    if (pullRequest === undefined) throw new Error('there is a pull request');
    const { sandbox } = many;
    const end = sandbox.fail({ how: 'refused', mutation: 'addComment' });
    const first = await startProgramProcess(sandbox, { clockScale: 1 });
    // The check run is completed by the request in which the comment was refused, and then says so.
    await eventually(() =>
      expect(sandbox.state(pullRequest).checkRuns[0]?.summary).toContain('would not take'),
    );
    await first.kill();
    end();

    const second = await startProgramProcess(sandbox, { clockScale: 1 });
    onTestFinished(second.kill);

    expect(await many.wrongAfter(5_000)).toEqual([]);
  });
});

describe('a check run that GitHub would not change', () => {
  it.each(['NOT_FOUND', 'FORBIDDEN', 'UNPROCESSABLE'])(
    'is followed by a new one with the verdict: %s',
    async (type) => {
      const failure = { how: 'refused', mutation: 'updateCheckRun', type } as const;
      const { opened, shown, checkRuns } = await openFailing('updateCheckRun', failure, 100);

      await opened();

      expect(shown().checkRuns).toMatchObject([
        { status: 'completed', conclusion: 'failure', title: 'Needs changes' },
      ]);
      expect(checkRuns().slice(1)).toMatchObject([{ status: 'in_progress' }]);
      expect(shown().comments).toHaveLength(1);
    },
  );

  it('says so in a comment where it takes no new one either', async () => {
    const { opened, shown, program } = await openFixture(SLUG);
    for (const mutation of ['updateCheckRun', 'createCheckRun'])
      program.sandbox.fail({ how: 'refused', mutation });

    await opened();

    expect(shown().checkRuns).toEqual([]);
    expect(shown().comments[0]?.body).toContain('**Not evaluated.**');
  });
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
