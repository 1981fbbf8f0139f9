import { LIST, openFixture, textIn } from './open-fixture.ts';

/** Its one entry, a network policy with several data planes, waits for a maintainer's word on `ebpf-core`. */
export const QUESTION = 'ebpf-optional';

/** A pull request from a fork whose one entry waits for a maintainer's word on `ebpf-core`. */
export async function openQuestion() {
  const opened = await openFixture(QUESTION);
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
      people.push({ [LIST]: change(textIn(QUESTION, opened.pullRequest, LIST)) });
      await settle();
    },
  };
}
