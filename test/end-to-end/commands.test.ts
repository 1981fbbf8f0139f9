import { describe, expect, it } from 'vitest';
import { englishWordsIn } from '../support/english-words.ts';
import { openFixture } from '../support/open-fixture.ts';
import { openQuestion } from '../support/open-question.ts';

describe('hold and resume', () => {
  const HOLD = '/landscape hold because we talk it over';

  it('keeps the program silent, and explains the check run once', async () => {
    const { say, checkRun, review, people, settle, writes, program, shown, reactionsTo } =
      await openQuestion();
    const before = withoutMarker(review());

    const id = await say(HOLD, 'maintainer');
    const held = withoutMarker(review());
    expect(held.split('\n\n')[0]).toBe(
      '> [!NOTE]\n> **On hold.** By `maintainer` on 15 June 2026: `we talk it over`. `/landscape resume` in a comment lets the review go on.',
    );
    expect(held.endsWith(`\n\n${before}`)).toBe(true);
    expect(shown().labels).toContain('landscape/on-hold');
    expect(checkRun()).toMatchObject({ status: 'completed', conclusion: 'neutral', title: 'On hold' });
    expect(checkRun()?.summary).toContain('By `maintainer` on 15 June 2026: `we talk it over`');
    expect(reactionsTo(id)).toEqual(['eyes', '+1']);

    people.push({ 'README.md': 'Hello\n' });
    await settle();
    expect(checkRun()).toMatchObject({ conclusion: 'neutral', title: 'On hold' });
    program.sandbox.resetRequests();
    people.edit({ body: 'Other words' });
    await settle();
    expect(writes()).toEqual([]);
    expect(withoutMarker(review())).toBe(held);

    const refused = await say('/landscape recheck', 'maintainer');
    expect(reactionsTo(refused)).toEqual(['eyes', '-1']);
    expect(withoutMarker(review())).toBe(held);

    await say('/landscape hold because of another reason', 'maintainer');
    expect(review()).toContain('`of another reason`');
    expect(review()).not.toContain('we talk it over');
    expect(withoutMarker(review()).endsWith(`\n\n${before}`)).toBe(true);

    await say('/landscape resume', 'maintainer');
    expect(checkRun()).toMatchObject({ title: 'A maintainer needs to judge' });
    expect(review()).toContain(shown().headSha.slice(0, 7));
    expect(review()).not.toContain('On hold');
    expect(shown().labels).not.toContain('landscape/on-hold');
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

/** What people see of a comment. */
function withoutMarker(body: string): string {
  return body.replace(/^<!-- [^\n]* -->\n\n/u, '');
}

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
    const { say, mutations } = await openQuestion();

    await say('/landscape recheck');

    expect(mutations()).toEqual(['addReaction', 'addReaction']);
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

    expect(replies()[0]?.body).toMatch(/- `\/landscape recheck`: .+ \(the author, and `triage` or more\)\n/u);
    expect(replies()[0]?.body).toMatch(
      /- `\/landscape accept <requirement> \[for <entry>\] because <reason>`: .+ \(`write` or more\)\n/u,
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

  it('says what stands on lines in another language below, and takes that back', async () => {
    const { opened, people, settle, shown } = await openFixture('broken-json');
    await opened();
    const before = shown();
    people.comment('/landscape language sw', 'contributor');
    await settle();
    const translated = shown();
    people.comment('/landscape language en', 'contributor');
    await settle();

    expect(translated.lineComments).toEqual(before.lineComments);
    expect(translated.comments[0]?.body).toMatch(/Koma inakosekana|Tafadhali/u);
    expect(before.comments[0]?.body).not.toContain('Tafadhali');
    expect(shown().comments[0]?.body).toBe(before.comments[0]?.body);
  });

  it('shows the review in the language that the author chooses, below that of the list', async () => {
    const { say, reactionsTo, replies, review, checkRun } = await openQuestion();

    const id = await say('/landscape language sw');
    for (const command of ['explain ebpf-core', 'explain maintained', 'help', 'sing', 'explain']) {
      await say(`/landscape ${command}`);
    }
    const unknown = await say('/landscape language tlh');

    expect(reactionsTo(id)).toEqual(['eyes', '+1']);
    expect(reactionsTo(unknown)).toEqual(['eyes', '-1']);
    const [own = '', translated = ''] = review().split(
      '<details><summary>Mapitio haya kwa Kiswahili</summary>',
    );
    expect(own).toContain('Over to a maintainer.');
    expect(translated).toContain('Sasa ni zamu ya mhifadhi.');
    expect(translated).toMatch(/<\/details>\n\n<sub>Reviewed at [^]*<\/sub>$/u);
    expect(checkRun()?.title).toBe('A maintainer needs to judge');
    expect(replies()).toHaveLength(6);
    const inSwahili = [translated.replace(/<sub>[^]*/u, ''), ...replies().map(({ body }) => body)];
    expect(inSwahili.flatMap(englishWordsIn)).toEqual([]);
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
