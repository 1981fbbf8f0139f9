import { describe, expect, it } from 'vitest';
import { LIST, openFixture, textIn } from '../support/open-fixture.ts';

const SLUG = 'ebpf-optional';
const REPOSITORY = 'https://github.com/meshpolicy/meshpolicy';

/** A pull request from a fork whose one entry waits for a maintainer's word on `ebpf-core`. */
async function openQuestion() {
  const opened = await openFixture(SLUG);
  await opened.opened();
  const { shown, people, settle, program } = opened;
  return {
    ...opened,
    review: () => shown().comments.find(({ body }) => body.includes('kind=review'))?.body ?? '',
    replies: () => shown().comments.filter(({ body }) => body.includes('kind=reply')),
    reactionsTo: (id: number) => shown().comments.find((comment) => comment.id === id)?.reactions,
    checkRun: () => shown().checkRuns.find(({ name }) => name === 'landscape'),
    /** A comment, and everything that comes of it. */
    say: async (body: string, by?: string) => {
      program.sandbox.resetRequests();
      const id = people.comment(body, by);
      await settle();
      return id;
    },
    pushList: async (change: (list: string) => string) => {
      people.push({ [LIST]: change(textIn(SLUG, opened.pullRequest, LIST)) });
      await settle();
    },
  };
}

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

    people.push({ [LIST]: textIn(SLUG, pullRequest, LIST, 'base') });
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

  it('is not for an entry check', async () => {
    const { say, replies } = await openQuestion();

    await say('/landscape accept stars because nobody counts', 'maintainer');

    expect(replies()[0]?.body).toContain('only requirements can be judged by a person');
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

describe('hold and resume', () => {
  const HOLD = '/landscape hold because we talk it over';

  it('keeps the program silent, and explains the check run once', async () => {
    const { say, checkRun, review, people, settle, writes, program, shown, reactionsTo } =
      await openQuestion();
    const before = review();

    const id = await say(HOLD, 'maintainer');
    expect(checkRun()).toMatchObject({ status: 'completed', conclusion: 'neutral', title: 'On hold' });
    expect(checkRun()?.summary).toContain('by `maintainer` on 15 June 2026: `we talk it over`');
    expect(reactionsTo(id)).toEqual(['eyes', '+1']);

    people.push({ 'README.md': 'Hello\n' });
    await settle();
    expect(checkRun()).toMatchObject({ conclusion: 'neutral', title: 'On hold' });
    program.sandbox.resetRequests();
    people.edit({ body: 'Other words' });
    await settle();
    expect(writes()).toEqual([]);
    expect(review()).toBe(before);

    const refused = await say('/landscape recheck', 'maintainer');
    expect(reactionsTo(refused)).toEqual(['eyes', '-1']);
    expect(review()).toBe(before);

    await say('/landscape resume', 'maintainer');
    expect(checkRun()).toMatchObject({ title: 'A maintainer needs to judge' });
    expect(review()).toContain(shown().headSha.slice(0, 7));
  });

  it('is not for the author', async () => {
    const { say, checkRun, replies } = await openQuestion();

    await say(HOLD);

    expect(checkRun()).toMatchObject({ title: 'A maintainer needs to judge' });
    expect(replies()[0]?.body).toContain('`hold` takes the role `write`');
  });

  it('ends when its comment is deleted', async () => {
    const { say, people, settle, checkRun } = await openQuestion();
    const id = await say(HOLD, 'maintainer');

    people.deleteComment(id);
    await settle();

    expect(checkRun()).toMatchObject({ title: 'A maintainer needs to judge' });
  });
});

describe('recheck', () => {
  it.each([
    ['contributor', '+1'],
    ['triager', '+1'],
    ['stranger', '-1'],
  ])('for %s ends in %s', async (login, reaction) => {
    const { say, reactionsTo } = await openQuestion();

    const id = await say('/landscape recheck', login);

    expect(reactionsTo(id)).toEqual(['eyes', reaction]);
  });

  it('edits nothing where nothing changed', async () => {
    const { say, writes } = await openQuestion();

    await say('/landscape recheck');

    expect(writes().map(({ route }) => route)).toEqual(
      Array.from({ length: 2 }, () => 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'),
    );
  });
});

describe('explain, help and language', () => {
  it('explains a requirement to anyone, with everything that was found', async () => {
    const { say, replies, reactionsTo } = await openQuestion();

    const id = await say('/landscape explain ebpf-core', 'stranger');

    expect(reactionsTo(id)).toEqual(['eyes', '+1']);
    expect(replies()).toHaveLength(1);
    const body = replies()[0]?.body ?? '';
    expect(body).toContain('**The rule:** eBPF is the core technology');
    expect(body).toContain('bpf/probe.bpf.c');
    expect(body).toContain('Would `Meshpolicy` lose its purpose without eBPF');
    expect(body).toContain('/landscape accept ebpf-core for Meshpolicy because …');
  });

  it('lists the commands and who may use them', async () => {
    const { say, replies } = await openQuestion();

    await say('/landscape help', 'stranger');

    expect(replies()[0]?.body).toContain('| `/landscape recheck` | the author, and `triage` or more |');
    expect(replies()[0]?.body).toContain(
      '| `/landscape accept <requirement> [for <entry>] because <reason>` | `write` or more |',
    );
  });

  it('gives one reply to a comment, whatever is in it', async () => {
    const { say, replies, reactionsTo } = await openQuestion();

    const id = await say(
      '/landscape help\n/landscape explain maintained\n/landscape dance\n/landscape resume',
      'stranger',
    );

    expect(replies()).toHaveLength(1);
    expect(reactionsTo(id)).toEqual(['eyes', '-1']);
    expect(replies()[0]?.body).toContain('`dance` is no command');
    expect(replies()[0]?.body).toContain('Actively maintained');
  });

  it('puts what it repeats into code spans only', async () => {
    const { say, replies } = await openQuestion();

    await say('/landscape @ebpf-io/team,`approved`-by-us', 'stranger');

    expect(replies()[0]?.body).toContain('``@ebpf-io/team,`approved`-by-us`` is no command');
  });

  it('takes the language that the author chooses', async () => {
    const { say, reactionsTo } = await openQuestion();

    const id = await say('/landscape language sw');
    const unknown = await say('/landscape language tlh');

    expect(reactionsTo(id)).toEqual(['eyes', '+1']);
    expect(reactionsTo(unknown)).toEqual(['eyes', '-1']);
  });
});

describe('where there is nothing to say', () => {
  it('leaves a closed pull request alone', async () => {
    const { people, settle, say, writes } = await openQuestion();
    people.close();
    await settle();

    await say('/landscape help', 'maintainer');

    expect(writes()).toEqual([]);
  });

  it('starts no review for a comment without a command', async () => {
    const { say, program } = await openQuestion();

    await say('Thanks, looking forward to it!', 'maintainer');

    expect(program.sandbox.requests.count).toBe(0);
  });
});

describe('the buttons of the check run', () => {
  it('has the button "Re-check"', async () => {
    const { checkRun } = await openQuestion();

    expect(checkRun()?.actions).toMatchObject([{ label: 'Re-check', identifier: 'recheck' }]);
  });

  it.each([
    ['check_run', 'rerequested', {}],
    ['check_run', 'requested_action', { requested_action: { identifier: 'recheck' } }],
    ['check_suite', 'rerequested', {}],
  ])('makes a new check run by %s.%s, on a pull request from a fork', async (event, action, overrides) => {
    const { program, pullRequest, settle, checkRun, review } = await openQuestion();
    const [before, comment] = [checkRun(), review()];
    const { target, sandbox } = program;

    const { status } = await sandbox.deliver({ target, event, action, pullRequest, overrides });
    await settle();

    expect(status).toBe(202);
    expect(checkRun()?.id).not.toBe(before?.id);
    expect({ ...checkRun(), id: 0 }).toEqual({ ...before, id: 0 });
    expect(review()).toBe(comment);
  });

  it('finds the pull request by its commit where the check run names none', async () => {
    const { program, pullRequest, settle, checkRun } = await openQuestion();
    const before = checkRun();
    const { target, sandbox } = program;
    const overrides = {
      check_run: { ...before, external_id: '', head_sha: sandbox.state(pullRequest).headSha },
    };

    await sandbox.deliver({ target, event: 'check_run', action: 'rerequested', pullRequest, overrides });
    await settle();

    expect(checkRun()?.id).not.toBe(before?.id);
  });

  it('leaves the buttons of others alone', async () => {
    const { program, pullRequest, settle, checkRun } = await openQuestion();
    const before = checkRun();
    const { target, sandbox } = program;
    const overrides = { requested_action: { identifier: 'deploy' } };

    await sandbox.deliver({ target, event: 'check_run', action: 'requested_action', pullRequest, overrides });
    await settle();

    expect(checkRun()?.id).toBe(before?.id);
  });
});
