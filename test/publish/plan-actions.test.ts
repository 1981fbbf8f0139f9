import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/publish/action.ts';
import { planActions } from '../../src/publish/plan-actions.ts';
import { afterStart, planStart } from '../../src/publish/plan-start.ts';
import type { PostedReview } from '../../src/publish/posted-review.ts';
import { commentBody } from '../../src/publish/review-comment.ts';
import type { Review } from '../../src/review/review.ts';
import { aPostedReview, arbitraryPostedReview } from '../support/a-posted-review.ts';
import { aFinding, aJudgedEntry, aReview, HEAD, POLICY } from '../support/a-review.ts';
import { applyActions } from '../support/apply-actions.ts';

const LINE = { path: 'a.json', line: 3, body: 'a suggestion' };
const READY = aReview();
const MISSING = aReview({
  entries: [aJudgedEntry({ findings: [aFinding({ outcome: 'unmet' })] })],
  lineComments: [
    { ...LINE, identity: 'a' },
    { ...LINE, identity: 'b' },
  ],
});

function plan(review: Review, posted: PostedReview): readonly Action[] {
  return planActions(review, posted, POLICY);
}

function typesOf(actions: readonly Action[]): readonly string[] {
  return actions.map(({ type }) => type);
}

/** What a reader sees: which node a comment is and which number a run has do not matter. */
function shown({ checkRun, labels, comment, lineComments }: PostedReview): unknown {
  const open = lineComments.filter(({ isMinimized }) => !isMinimized).map(({ identity }) => identity);
  const { status, conclusion, fingerprint } = checkRun ?? {};
  return {
    labels: labels.map((label) => label.toLowerCase()).toSorted(),
    comment: comment?.body,
    lines: [...new Set(open)].toSorted(),
    run: [status, conclusion, fingerprint],
  };
}

/** Other people's labels, and the managed ones. */
function parted(labels: readonly string[]): readonly [readonly string[], readonly string[]] {
  const names = labels.map((label) => label.toLowerCase()).toSorted();
  const managed = new Set(Object.values(POLICY.labels));
  return [names.filter((name) => !managed.has(name)), names.filter((name) => managed.has(name))];
}

const ANY_REVIEW = fc.constantFrom(READY, MISSING, aReview({ entries: [] }));

describe('a plan', () => {
  it('for an untouched pull request writes everything, the check run first and last', () => {
    expect(typesOf(plan(MISSING, aPostedReview()))).toEqual([
      'createCheckRun',
      'createReview',
      'createComment',
      'createLabel',
      'createLabel',
      'createLabel',
      'addLabels',
      'completeCheckRun',
    ]);
  });

  it('takes the verdict that no longer holds off before anything else', () => {
    const before = applyActions(aPostedReview(), plan(READY, aPostedReview()));
    const changes = plan(MISSING, before);
    expect(changes.slice(0, 2)).toEqual([
      { type: 'createCheckRun', headSha: HEAD },
      { type: 'removeLabel', name: 'landscape/ready' },
    ]);
    expect(typesOf(changes.slice(2))).toEqual([
      'createReview',
      'updateComment',
      'createLabel',
      'addLabels',
      'completeCheckRun',
    ]);
  });

  it('completes the check run that is in progress already', () => {
    const actions = plan(READY, aPostedReview({ checkRun: { id: 9, status: 'in_progress' } }));
    expect(typesOf(actions)).not.toContain('createCheckRun');
    expect(actions.at(-1)).toMatchObject({ type: 'completeCheckRun', id: 9 });
  });

  it('minimizes the line comments whose finding is gone and repeats none', () => {
    const there = { nodeId: 'node', isMinimized: false, isOutdated: false };
    const lineComments = [
      { ...there, identity: 'a' },
      { ...there, nodeId: 'gone', identity: 'z' },
      { ...there, nodeId: 'hidden', identity: 'y', isMinimized: true },
    ];
    const actions = plan(MISSING, aPostedReview({ lineComments }));
    expect(actions.filter(({ type }) => type === 'minimizeComment')).toEqual([
      { type: 'minimizeComment', nodeId: 'gone' },
    ]);
    expect(actions.find(({ type }) => type === 'createReview')).toMatchObject({
      comments: [{ identity: 'b' }],
    });
  });

  it('of a review that has nothing to tell is its check run, unless a comment says otherwise', () => {
    const silent = aReview({ entries: [] });
    const told = applyActions(aPostedReview(), plan(MISSING, aPostedReview()));

    expect(silent).toMatchObject({ isSilent: true, conclusion: 'success', labels: [] });
    expect(typesOf(plan(silent, aPostedReview()))).toEqual(['createCheckRun', 'completeCheckRun']);
    expect(typesOf(plan(silent, told))).toContain('updateComment');
  });

  it.each([
    ['people put away', { minimizedReason: 'resolved', isOutdated: true }, ['b']],
    ['people put away while its line is there', { minimizedReason: 'outdated', isOutdated: false }, ['b']],
    ['was put away with its line', { minimizedReason: 'outdated', isOutdated: true }, ['a', 'b']],
  ])('says what %s again or leaves it', (_case, hidden, said) => {
    const lineComments = [{ nodeId: 'hidden', identity: 'a', isMinimized: true, ...hidden }];
    expect(plan(MISSING, aPostedReview({ lineComments }))).toContainEqual(
      expect.objectContaining({
        type: 'createReview',
        comments: said.map((identity) => expect.objectContaining({ identity })),
      }),
    );
  });

  it('of a draft is its check run, and leaves what is posted', () => {
    const before = applyActions(aPostedReview(), plan(READY, aPostedReview()));
    expect(typesOf(plan(MISSING, { ...before, isDraft: true }))).toEqual([
      'createCheckRun',
      'completeCheckRun',
    ]);
  });

  it('of a head that moved on is empty', () => {
    expect(plan(READY, aPostedReview({ headSha: 'f'.repeat(40) }))).toEqual([]);
  });

  it('writes nothing again, wherever it began', () => {
    fc.assert(
      fc.property(ANY_REVIEW, arbitraryPostedReview(), (review, posted) => {
        expect(plan(review, applyActions(posted, plan(review, posted)))).toEqual([]);
      }),
    );
  });

  it('comes to the same end when it was killed anywhere', () => {
    fc.assert(
      fc.property(ANY_REVIEW, arbitraryPostedReview(), (review, posted) => {
        const actions = plan(review, posted);
        const end = shown(applyActions(posted, actions));
        for (let done = 0; done < actions.length; done += 1) {
          const killed = applyActions(posted, actions.slice(0, done));
          expect(shown(applyActions(killed, plan(review, killed)))).toEqual(end);
        }
      }),
    );
  });

  it('leaves no completed check run on the head while something is unwritten', () => {
    fc.assert(
      fc.property(ANY_REVIEW, arbitraryPostedReview(), (review, posted) => {
        const actions = plan(review, posted);
        for (let done = 1; done < actions.length; done += 1) {
          const killed = applyActions(posted, actions.slice(0, done));
          expect(killed.checkRun?.status).not.toBe('completed');
        }
      }),
    );
  });

  it('touches no label of other people, and ends with exactly the wanted ones', () => {
    fc.assert(
      fc.property(ANY_REVIEW, arbitraryPostedReview(), (review, posted) => {
        const [theirs, ours] = parted(applyActions(posted, plan(review, posted)).labels);
        const [theirsBefore, oursBefore] = parted(posted.labels);
        expect(theirs).toEqual(theirsBefore);
        expect(ours).toEqual(posted.isDraft ? oursBefore : review.labels.toSorted());
      }),
    );
  });
});

describe('the start', () => {
  const labels = ['landscape/ready', 'bug'];

  it('of a new head opens a check run and takes the stale verdict off', () => {
    expect(planStart(aPostedReview({ labels }), POLICY)).toEqual([
      { type: 'createCheckRun', headSha: HEAD },
      { type: 'removeLabel', name: 'landscape/ready' },
    ]);
  });

  it('of a review that was killed goes on with its check run', () => {
    const checkRun = { id: 3, status: 'in_progress' } as const;
    expect(typesOf(planStart(aPostedReview({ labels, checkRun }), POLICY))).toEqual(['removeLabel']);
  });

  it('writes nothing where the head was reviewed', () => {
    const reviewed = applyActions(aPostedReview(), plan(READY, aPostedReview()));
    expect(planStart(reviewed, POLICY)).toEqual([]);
  });

  it('does not believe a ready label whose comment is of another commit', () => {
    const checkRun = { id: 3, status: 'completed', conclusion: 'success', fingerprint: 'a' } as const;
    const body = commentBody({ headSha: 'f'.repeat(40), fingerprint: 'a', comment: '' });
    const posted = aPostedReview({ labels, checkRun, comment: { id: 1, body } });
    // The new check run first: a kill behind it is found again, one behind a completed check run never.
    expect(typesOf(planStart(posted, POLICY))).toEqual(['createCheckRun', 'removeLabel']);
  });

  it('of a draft takes nothing off but a stale verdict', () => {
    const kept = ['landscape/addition', 'landscape/needs-maintainer', 'landscape/emerging'];
    const draft = aPostedReview({ labels: [...kept, ...labels], isDraft: true });
    expect(planStart(draft, POLICY)).toEqual([
      { type: 'createCheckRun', headSha: HEAD },
      { type: 'removeLabel', name: 'landscape/ready' },
    ]);
  });

  it('is known without reading again', () => {
    fc.assert(
      fc.property(arbitraryPostedReview(), (posted) => {
        const start = planStart(posted, POLICY);
        const expected = applyActions(posted, start);
        expect(afterStart(posted, start, expected.checkRun?.id)).toEqual(expected);
      }),
    );
  });
});
