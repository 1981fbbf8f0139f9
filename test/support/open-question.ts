import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedFixture } from './changed-fixture.ts';
import { LIST, openFixture, textIn } from './open-fixture.ts';
import type { ProgramOptions } from './program.ts';

/** Its one entry, a network policy with several data planes, waits for a maintainer's word on `ebpf-core`. */
export const QUESTION = 'ebpf-optional';

/** A pull request from a fork whose one entry waits for a maintainer's word on `ebpf-core`. */
export async function openQuestion(options: Partial<ProgramOptions> = {}) {
  const opened = await openFixture(QUESTION, options);
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

const PROJECT = 'repositories/meshpolicy/meshpolicy';
const FOLDER = join(import.meta.dirname, '../../fixtures/worlds/ebpf.io', PROJECT);

/** The same world, with an archive of the project: with more lines in its tree, and contents of files that it has. */
export function wholeQuestion(
  tree: readonly unknown[] = [],
  files: Readonly<Record<string, string>> = {},
): string {
  const repository = JSON.parse(readFileSync(join(FOLDER, 'repository.json'), 'utf8')) as object;
  const lines = JSON.parse(readFileSync(join(FOLDER, 'tree.json'), 'utf8')) as readonly unknown[];
  const contents = Object.entries(files).map(([path, text]) => [`${PROJECT}/files/${path}`, text] as const);
  return changedFixture(QUESTION, {
    world: {
      ...Object.fromEntries(contents),
      [`${PROJECT}/repository.json`]: JSON.stringify({ ...repository, archive: true }),
      [`${PROJECT}/tree.json`]: JSON.stringify([...lines, ...tree]),
    },
  });
}
