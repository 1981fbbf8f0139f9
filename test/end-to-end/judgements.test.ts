import { describe, expect, it } from 'vitest';
import { LIST, openFixture, textIn } from '../support/open-fixture.ts';
import { openQuestion, QUESTION } from '../support/open-question.ts';

const REPOSITORY = 'https://github.com/meshpolicy/meshpolicy';

const ACCEPT = '/landscape accept ebpf-core because it would lose its purpose';

describe('accept', () => {
  it('counts as met, says who, when, why and for which commit, and answers by reactions alone', async () => {
    const { say, review, replies, reactionsTo, checkRun, shown } = await openQuestion();
    expect(review()).toContain('/landscape accept ebpf-core because …');
    expect(shown().labels).toContain('landscape/needs-maintainer');

    const id = await say(ACCEPT, 'maintainer');

    const said = `Accepted by \`maintainer\` on 15 June 2026, at commit \`${shown().headSha.slice(0, 7)}\`: \`it would lose its purpose\``;
    expect(review()).toContain(said);
    expect(review()).toContain('Without that, a person must judge it');
    expect(review()).toContain('**Ready.**');
    expect(checkRun()).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(checkRun()?.summary).toContain(said);
    expect(shown().labels).toContain('landscape/ready');
    expect(reactionsTo(id)).toEqual(['eyes', '+1']);
    expect(replies()).toEqual([]);
  });

  it('writes nothing more when the same is looked at again', async () => {
    const { say, program, pullRequest, settle, writes } = await openQuestion();
    await say(ACCEPT, 'maintainer');
    await say('/landscape help', 'stranger');
    program.sandbox.resetRequests();

    await program.deliver('pull_request', 'synchronize', pullRequest);
    await program.deliver('issue_comment', 'created', pullRequest);
    await settle();

    expect(writes()).toEqual([]);
  });

  it.each([
    ['contributor', '`accept` is for somebody else than the author'],
    ['stranger', '`accept` takes the role `write`'],
    ['triager', '`accept` takes the role `write`'],
  ])('is refused to %s with one reply', async (login, reply) => {
    const { say, review, replies, reactionsTo, program, pullRequest, settle } = await openQuestion();

    const id = await say(ACCEPT, login);
    await program.deliver('issue_comment', 'created', pullRequest);
    await settle();

    expect(review()).not.toContain('Accepted by');
    expect(reactionsTo(id)).toEqual(['eyes', '-1']);
    expect(replies()).toHaveLength(1);
    expect(replies()[0]?.body).toContain(reply);
  });

  it('is not made good by a role that comes later', async () => {
    const { say, review, people, replies } = await openQuestion();
    await say(ACCEPT, 'stranger');

    people.setPermission('stranger', 'write');
    await say('/landscape recheck', 'maintainer');

    expect(review()).not.toContain('Accepted by');
    expect(replies()).toHaveLength(1);
  });

  it('leaves no trace of a bot, a quote, code or an edited comment', async () => {
    const { people, settle, review, replies, shown } = await openQuestion();
    people.setPermission('helper[bot]', 'admin');
    const later = people.comment('Looks good.', 'maintainer');
    people.comment(ACCEPT, 'helper[bot]');
    people.comment(`> ${ACCEPT}`, 'maintainer');
    people.comment(`\`\`\`\n${ACCEPT}\n\`\`\``, 'maintainer');
    people.editComment(later, ACCEPT);
    await settle();

    expect(review()).not.toContain('Accepted by');
    expect(replies()).toEqual([]);
    expect(shown().comments.flatMap(({ reactions }) => reactions)).toEqual([]);
  });

  it('survives a push that leaves the entry alone', async () => {
    const { say, review, people, settle, shown } = await openQuestion();
    await say(ACCEPT, 'maintainer');
    const commit = shown().headSha.slice(0, 7);

    people.push({ 'README.md': 'Hello\n' });
    await settle();

    expect(review()).toContain(`at commit \`${commit}\``);
    expect(review()).toContain('**Ready.**');
  });

  it('lapses, visibly, when the entry gets another repository, and does not come back by itself', async () => {
    const { say, review, pushList, shown } = await openQuestion();
    await say(ACCEPT, 'maintainer');

    await pushList((list) => list.replaceAll(REPOSITORY, 'https://github.com/somebody/else'));

    expect(review()).not.toContain('Accepted by');
    expect(review()).toContain('`maintainer` accepted `ebpf-core` no longer counts');
    expect(shown().labels).not.toContain('landscape/ready');
  });

  it('lapses although the pull request left the lists in between', async () => {
    const { say, review, pushList, people, pullRequest, settle } = await openQuestion();
    await say(ACCEPT, 'maintainer');

    people.push({ [LIST]: textIn(QUESTION, pullRequest, LIST, 'base') });
    await settle();
    await pushList((list) => list.replaceAll(REPOSITORY, 'https://github.com/somebody/else'));

    expect(review()).toContain('no longer counts');
    expect(review()).not.toContain('Accepted by');
  });

  it.each([
    ['deleted', 'the comment was deleted'],
    ['edited', 'the comment was edited'],
  ] as const)('lapses, visibly, when its comment is %s', async (how, words) => {
    const { say, people, settle, review } = await openQuestion();
    const id = await say(ACCEPT, 'maintainer');

    if (how === 'deleted') people.deleteComment(id);
    else people.editComment(id, `${ACCEPT}!`);
    await settle();

    expect(review()).toContain(words);
    expect(review()).toContain('**Over to a maintainer.**');
  });

  it('counts for no other entry where the comment that kept of which one it was said is gone', async () => {
    const { say, people, pushList, review, shown } = await openQuestion();
    await say(ACCEPT, 'maintainer');
    people.deleteComment(shown().comments.find(({ body }) => body === review())?.id ?? 0);

    await pushList((list) => list.replaceAll(REPOSITORY, 'https://github.com/somebody/else'));

    expect(review()).not.toContain('Accepted by');
    expect(review()).toContain('`maintainer` accepted `ebpf-core` no longer counts');
    expect(shown().labels).not.toContain('landscape/ready');
    await say(ACCEPT, 'maintainer');
    expect(review()).toContain('Accepted by');
    expect(review()).not.toContain('no longer counts');
  });

  it('is not for an entry check', async () => {
    const { say, replies } = await openQuestion();

    await say('/landscape accept stars because nobody counts', 'maintainer');

    expect(replies()[0]?.body).toContain('`/landscape waive stars because …`');
  });

  it('is refused while the pull request is a draft, and stays refused', async () => {
    const { people, settle, say, replies, review } = await openQuestion();
    people.convertToDraft();
    await settle();
    await say(ACCEPT, 'maintainer');
    expect(replies()[0]?.body).toContain('This pull request is a draft');

    people.readyForReview();
    await settle();

    expect(review()).not.toContain('Accepted by');
  });
});

describe('decline and reset', () => {
  it('counts as unmet until it is taken back', async () => {
    const { say, review, checkRun } = await openQuestion();

    await say('/landscape decline governance for meshpolicy because nobody answers', 'maintainer');
    expect(review()).toContain('Declined by `maintainer`');
    expect(review()).toContain('`maintainer` declined this: `nobody answers`');
    expect(checkRun()).toMatchObject({ conclusion: 'failure' });

    await say('/landscape reset governance', 'maintainer');
    expect(review()).not.toContain('Declined by');
    expect(checkRun()).toMatchObject({ conclusion: 'neutral' });
  });

  it('understands two commands at once, the later of which wins', async () => {
    const { people, settle, review, reactionsTo } = await openQuestion();

    const first = people.comment('/landscape decline ebpf-core because no', 'maintainer');
    const second = people.comment('/landscape accept ebpf-core because yes after all', 'maintainer');
    await settle();

    expect(review()).toContain('Accepted by `maintainer`');
    expect(review()).not.toContain('Declined by');
    expect([reactionsTo(first), reactionsTo(second)]).toEqual([
      ['eyes', '+1'],
      ['eyes', '+1'],
    ]);
  });
});

describe('waive', () => {
  it('never lets a script into the site', async () => {
    const { opened, people, settle, shown } = await openFixture('landscape2-logo-scripted');
    await opened();
    people.comment('/landscape waive logo because the designer wants it so', 'maintainer');
    await settle();
    expect(shown().labels).toContain('landscape/needs-changes');
    expect(shown().comments.at(-1)?.body).toContain('so it is never waived');
  });

  it('lets a check block nothing on this pull request, says who, when and why, and is taken back', async () => {
    const { opened, people, settle, shown } = await openFixture('logo-without-import');
    const review = () => shown().comments.find(({ body }) => body.includes('kind=review'))?.body ?? '';
    await opened();
    expect(shown().labels).toContain('landscape/needs-changes');

    people.comment('/landscape waive logo because it comes with the next release', 'stranger');
    await settle();
    expect(shown().labels).toContain('landscape/needs-changes');

    people.comment('/landscape waive logo because it comes with the next release', 'maintainer');
    await settle();
    expect(review()).toContain('the check `logo` on 15 June 2026, at commit');
    expect(review()).toContain('`it comes with the next release`');
    expect(shown().labels).toContain('landscape/ready');
    expect(shown().lineComments).toMatchObject([{ isMinimized: true }]);

    people.comment('/landscape reset logo', 'maintainer');
    await settle();
    expect(review()).not.toContain('waived');
    expect(shown().labels).toContain('landscape/needs-changes');

    const id = people.comment('/landscape waive logo: it is on its way', 'maintainer');
    await settle();
    expect(shown().labels).toContain('landscape/ready');
    people.deleteComment(id);
    await settle();
    expect(review()).toContain(
      '`maintainer` waived `logo` for `Flowlens` no longer counts: the comment was deleted',
    );
    expect(shown().labels).toContain('landscape/needs-changes');
  });
});
