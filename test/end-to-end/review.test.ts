import { describe, expect, it, onTestFinished } from 'vitest';
import { byDelivery, reviewOneAfterAnother } from '../../scripts/bench/one-after-another.ts';
import { aGitHub } from '../support/a-github.ts';
import { startProgramProcess } from '../support/a-program-process.ts';
import { manyReviews } from '../support/many-reviews.ts';
import { LIST, openFixture, textIn } from '../support/open-fixture.ts';

describe('a review', () => {
  it('needs at most 10 requests for an added entry, at most 4 of them one after another, the writes among them', async () => {
    const many = await manyReviews(4, { latencyMs: 100 });
    onTestFinished(many.stop);
    const { sandbox, pullRequests } = many;
    const program = await startProgramProcess(sandbox, { catchesUp: false });
    onTestFinished(program.kill);
    const review = byDelivery(sandbox, program.target);
    await reviewOneAfterAnother(sandbox, pullRequests.slice(0, 3), review);

    const { requests, depth } = await reviewOneAfterAnother(sandbox, pullRequests.slice(3), review);

    expect(requests).toBeLessThanOrEqual(10);
    expect(depth).toBeLessThanOrEqual(4);
  });

  it('writes nothing when nothing changed, whatever is delivered again', async () => {
    const { program, pullRequest, opened, writes, settle, shown } = await openFixture('add-core-project');
    await opened();
    const before = shown();
    program.sandbox.resetRequests();

    for (const action of ['opened', 'synchronize', 'reopened', 'ready_for_review']) {
      await program.deliver('pull_request', action, pullRequest);
    }
    await settle();

    expect(writes()).toEqual([]);
    expect(shown()).toEqual(before);
  });

  it('says nothing of a list in which no entry changes and nothing is wrong', async () => {
    const slug = 'text-only-edit';
    const { opened, people, pullRequest, settle, shown } = await openFixture(slug);
    people.push({ [LIST]: `${textIn(slug, pullRequest, LIST, 'base')}\n` });
    await opened();

    const silent = shown();
    people.push({ [LIST]: textIn(slug, pullRequest, LIST).replace('},', '}') });
    await settle();
    const told = shown().comments;

    expect(silent).toMatchObject({ comments: [], labels: [], checkRuns: [{ conclusion: 'success' }] });
    expect(told).toHaveLength(1);
  });

  it('edits its one comment and swaps the labels when a push changes the result', async () => {
    const slug = 'broken-json';
    const { opened, people, pullRequest, settle, shown } = await openFixture(slug);
    await opened();
    expect(shown().labels).toContain('landscape/needs-changes');
    const [comment] = shown().comments;

    const broken = textIn(slug, pullRequest, LIST);
    people.push({ [LIST]: broken.replace('"githubStars": 180\n  }\n', '"githubStars": 180\n  },\n') });
    await settle();

    expect(
      JSON.parse(broken.replace('"githubStars": 180\n  }\n', '"githubStars": 180\n  },\n')),
    ).toHaveLength(5);
    expect(shown().labels).toEqual(
      expect.arrayContaining(['landscape/ready', 'landscape/addition', 'landscape/emerging']),
    );
    expect(shown().labels).not.toContain('landscape/needs-changes');
    expect(shown().comments).toHaveLength(1);
    expect(shown().comments[0]?.id).toBe(comment?.id);
    expect(shown().comments[0]?.body).toContain('**Ready.**');
    expect(shown().checkRuns).toMatchObject([
      { name: 'landscape', status: 'completed', conclusion: 'success' },
    ]);
    expect(shown().lineComments.every(({ isMinimized }) => isMinimized)).toBe(true);
  });

  it('takes `ready` off before anything else when a push comes', async () => {
    const { opened, people, pullRequest, settle, mutations, program } = await openFixture('add-core-project');
    await opened();
    program.sandbox.resetRequests();

    const list = textIn('add-core-project', pullRequest, LIST);
    people.push({
      [LIST]: list
        .replace('"githubStars": 1000,', '"githubStars": 1000')
        .replace('"githubStars": 1400\n  },', '"githubStars": 1400\n  }'),
    });
    await settle();

    expect(mutations().slice(0, 2)).toEqual(['createCheckRun', 'removeLabelsFromLabelable']);
  });

  it('leaves the labels of people alone, and puts its own right', async () => {
    const { opened, people, settle, shown } = await openFixture('add-core-project');
    people.label('landscape/mine', 'maintainer');
    people.label('bug', 'maintainer');
    await opened();

    people.unlabel('landscape/ready', 'maintainer');
    people.label('landscape/needs-changes', 'maintainer');
    await settle();

    expect(shown().labels.toSorted()).toEqual([
      'bug',
      'landscape/addition',
      'landscape/emerging',
      'landscape/mine',
      'landscape/ready',
    ]);
  });

  it('gives a draft the check run only, and the rest when it is ready for review', async () => {
    const { opened, people, settle, shown } = await openFixture('draft');
    await opened();
    expect(shown()).toMatchObject({ comments: [], labels: [], checkRuns: [{ conclusion: 'success' }] });

    people.readyForReview();
    await settle();
    expect(shown().comments).toHaveLength(1);
    expect(shown().labels).toContain('landscape/ready');
    const before = shown();

    people.convertToDraft();
    await settle();
    expect(shown()).toEqual({ ...before, isDraft: true });
  });

  it('says nothing at all on a pull request that touches no list', async () => {
    const { program, opened, people, pullRequest, settle, shown } = await openFixture('draft');
    const base = textIn('draft', pullRequest, LIST, 'base');
    people.push({ [LIST]: base, 'README.md': 'Hello\n' });
    program.sandbox.resetRequests();
    await opened();
    await settle();

    const { comments, labels, checkRuns } = shown();
    expect({ comments, labels }).toEqual({ comments: [], labels: [] });
    // The first push, which touched the list, may have left a check run on its own commit; this head has none.
    expect(checkRuns).toEqual([]);
  });

  it('does nothing on a closed pull request', async () => {
    const { opened, people, settle, shown } = await openFixture('add-core-project');
    people.close();
    await opened();
    await settle();

    expect(shown()).toMatchObject({ comments: [], labels: [], checkRuns: [] });
  });

  it('reviews what is open already when the App is installed', async () => {
    const { program, pullRequest, settle, shown } = await openFixture('add-core-project');

    await program.deliver('installation', 'created', pullRequest);
    await settle();

    expect(shown().checkRuns).toMatchObject([{ conclusion: 'success' }]);
  });

  it('reviews again when the base branch moves on', async () => {
    const slug = 'add-core-project';
    const { opened, people, pullRequest, settle, shown } = await openFixture(slug);
    await opened();
    expect(shown().labels).toContain('landscape/ready');

    people.pushToBase({ [LIST]: textIn(slug, pullRequest, LIST) });
    await settle();

    expect(shown().labels).toContain('landscape/needs-changes');
    expect(shown().comments[0]?.body).toContain('Flowlens');
  });

  it('leaves a pull request alone whose head moved while it was being looked at', async () => {
    const slug = 'add-core-project';
    const { program, opened, people, pullRequest, settle, shown } = await openFixture(slug, { latencyMs: 5 });
    const list = textIn(slug, pullRequest, LIST);
    const { headSha } = shown();
    let isMoved = false;
    program.sandbox.fail({
      how: 'slow',
      delayMs: 60,
      match: ({ path }) => {
        if (path.includes('/git/trees/') && !isMoved) {
          isMoved = true;
          people.push({ [LIST]: list.replace('"name": "Flowlens"', '"name": "Flowlens 2"') });
        }
        return false;
      },
    });

    await opened();
    await settle();

    expect(isMoved).toBe(true);
    expect(shown().comments).toHaveLength(1);
    expect(shown().comments[0]?.body).toContain('Flowlens 2');
    expect(program.results.map(({ result }) => result.status)).toContain('head-moved');
    // Nor is a check run left in progress on the commit that nobody looks at any more.
    const { data } = await aGitHub(program.sandbox).request(
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      {
        owner: pullRequest.owner,
        repo: pullRequest.name,
        ref: headSha,
      },
    );
    expect(data.check_runs).toMatchObject([{ status: 'completed', conclusion: 'neutral' }]);
    expect(data.check_runs[0]?.output.title).toBe('A newer commit came');
  });
});
