import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/publish/action.ts';
import { afterAction } from '../../src/publish/after-action.ts';
import { planActions } from '../../src/publish/plan-actions.ts';
import { planStart } from '../../src/publish/plan-no-review.ts';
import type { PostedReview } from '../../src/publish/posted-review.ts';
import { commentBody, commentState } from '../../src/publish/review-comment.ts';
import type { Review } from '../../src/review/review.ts';
import { OLD_LABEL, aPostedReview, arbitraryPostedReview } from '../support/a-posted-review.ts';
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
const SILENT = aReview({ entries: [] });

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
function parted(
  labels: readonly string[],
  remembered: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const names = labels.map((label) => label.toLowerCase()).toSorted();
  const managed = new Set([...Object.values(POLICY.labels), ...remembered]);
  return [names.filter((name) => !managed.has(name)), names.filter((name) => managed.has(name))];
}

const ANY_REVIEW = fc.constantFrom(READY, MISSING, SILENT);

describe('a plan', () => {
  it('for an untouched pull request writes everything, the check run last', () => {
    expect(typesOf(plan(MISSING, aPostedReview()))).toEqual([
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
    const actions = plan(READY, aPostedReview({ checkRun: { id: '9', status: 'in_progress' } }));
    expect(typesOf(actions)).not.toContain('createCheckRun');
    expect(actions.at(-1)).toMatchObject({ type: 'completeCheckRun', id: '9' });
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
    const told = applyActions(aPostedReview(), plan(MISSING, aPostedReview()));

    expect(SILENT).toMatchObject({ isSilent: true, conclusion: 'success', labels: [] });
    expect(typesOf(plan(SILENT, aPostedReview()))).toEqual(['completeCheckRun']);
    expect(typesOf(plan(SILENT, told))).toContain('updateComment');
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

  it.each([
    ['the program put away comes back', SILENT, [{ type: 'unminimizeComment', nodeId: 'hidden' }]],
    ['people put away stays so', MISSING, []],
  ])('whose remark %s', (_case, before, expected) => {
    const hidden = { nodeId: 'hidden', isMinimized: true, isOutdated: false, minimizedReason: 'outdated' };
    const lineComments = [
      { ...hidden, identity: 'a' },
      { ...hidden, identity: 'b', nodeId: 'shown', isMinimized: false },
    ];
    const posted = aPostedReview({ lineComments, comment: { id: '7', body: commentBody(before) } });
    const actions = plan(MISSING, posted);

    expect(actions.filter(({ type }) => type === 'unminimizeComment')).toEqual(expected);
    expect(typesOf(actions)).not.toContain('createReview');
    expect(plan(MISSING, applyActions(posted, actions))).toEqual([]);
  });

  it('of a draft is its check run, and leaves what is posted', () => {
    const before = applyActions(aPostedReview(), plan(READY, aPostedReview()));
    expect(typesOf(plan(MISSING, { ...before, isDraft: true }))).toEqual([
      'createCheckRun',
      'completeCheckRun',
    ]);
  });

  it('takes off the label of a name that is no more before the comment forgets it', () => {
    const body = commentBody({ headSha: HEAD, fingerprint: 'a', comment: '', labels: [OLD_LABEL] });
    const posted = aPostedReview({ labels: [OLD_LABEL, 'bug'], comment: { id: '7', body } });
    const actions = plan(READY, posted);

    expect(actions.filter(({ type }) => type === 'removeLabel')).toEqual([
      { type: 'removeLabel', name: OLD_LABEL },
    ]);
    expect(typesOf(actions).indexOf('removeLabel')).toBeLessThan(typesOf(actions).indexOf('updateComment'));
  });

  it('leaves a label of a name that no comment remembers', () => {
    const body = commentBody({ headSha: HEAD, fingerprint: 'a', comment: '' });
    const posted = aPostedReview({ labels: [OLD_LABEL], comment: { id: '7', body } });

    expect(typesOf(plan(READY, posted))).not.toContain('removeLabel');
  });

  it('of a locked conversation is the labels and the check run, which says why', () => {
    const actions = plan(MISSING, aPostedReview({ isLocked: true }));

    expect([...new Set(typesOf(actions))]).toEqual(['createLabel', 'addLabels', 'completeCheckRun']);
    expect(actions.at(-1)).toMatchObject({ missing: 'locked' });
  });

  it('of a check run that GitHub left without its comment tries again, and of a whole one does not', () => {
    const whole = applyActions(aPostedReview(), plan(READY, aPostedReview()));
    const { checkRun } = whole;
    if (checkRun === undefined) throw new Error('there is a check run');

    expect(plan(READY, whole)).toEqual([]);
    expect(typesOf(plan(READY, { ...whole, checkRun: { ...checkRun, missing: 'refused' } }))).toEqual([
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
        const remembered = commentState(posted)?.labels ?? [];
        const [theirs, ours] = parted(applyActions(posted, plan(review, posted)).labels, remembered);
        const [theirsBefore, oursBefore] = parted(posted.labels, remembered);
        expect(theirs).toEqual(theirsBefore);
        expect(ours).toEqual(posted.isDraft ? oursBefore : review.labels.toSorted());
      }),
    );
  });
});

describe('what was written', () => {
  const TOUCHED: (keyof PostedReview)[] = ['headSha', 'isDraft', 'labels', 'existingLabels', 'checkRun'];
  const touched = (posted: PostedReview) => Object.fromEntries(TOUCHED.map((key) => [key, posted[key]]));

  it('is known without reading again, after the start and wherever a write fails', () => {
    fc.assert(
      fc.property(ANY_REVIEW, arbitraryPostedReview(), (review, posted) => {
        for (const actions of [planStart(posted, POLICY), plan(review, posted)]) {
          let known = posted;
          let shows = posted;
          for (const action of actions) {
            shows = applyActions(shows, [action]);
            known = afterAction(known, action, shows.checkRun);
            expect(touched(known)).toEqual(touched(shows));
          }
        }
      }),
    );
  });
});
