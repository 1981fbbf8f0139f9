import { describe, expect, it } from 'vitest';
import { openFixture } from '../support/open-fixture.ts';
import { QUESTION, wholeQuestion } from '../support/open-question.ts';

const ASKED = 'GET /repos/{owner}/{repo}/tarball/{ref}';
const DOWNLOADED = 'GET /codeload/{owner}/{repo}/legacy.tar.gz/{ref}';

/** A project about which a sample of its files leaves a question, with an archive of all of them. */
async function openWhole(tree: readonly unknown[] = []) {
  const opened = await openFixture(QUESTION, { worlds: [wholeQuestion(tree)] });
  return {
    ...opened,
    archives: () => {
      const { byRoute } = opened.program.sandbox.requests;
      return [byRoute[ASKED] ?? 0, byRoute[DOWNLOADED] ?? 0];
    },
    evidence: () =>
      (opened.program.results.at(-1)?.result.review?.entries ?? []).flatMap(({ findings }) =>
        findings
          .filter(({ requirement }) => requirement === 'ebpf-core')
          .flatMap((finding) => finding.evidence.map(({ statement }) => statement.key)),
      ),
  };
}

describe('the archive', () => {
  it('of a project about which nothing is open is not read', async () => {
    const { program, opened } = await openFixture('add-core-project');
    await opened();
    expect(Object.keys(program.sandbox.requests.byRoute)).not.toContain(ASKED);
    expect(Object.keys(program.sandbox.requests.byRoute)).not.toContain(DOWNLOADED);
  });

  it('of one that leaves a question is read once a commit', async () => {
    const { program, pullRequest, opened, settle, archives, evidence } = await openWhole();
    await opened();
    expect(archives()).toEqual([1, 1]);
    expect(program.results[0]?.result.isIncomplete).toBe(false);
    expect(evidence()).not.toContain('core.sample-for-now');

    await program.deliver('pull_request', 'synchronize', pullRequest);
    await settle();
    expect(program.results.length).toBeGreaterThan(1);
    expect(archives()).toEqual([1, 1]);
  });

  it('that cannot be had leaves what a sample shows, says so, and is asked for again later', async () => {
    const { program, opened, shown, evidence } = await openWhole();
    program.sandbox.fail({ how: 502, match: ({ path }) => path.startsWith('/codeload/'), times: 1 });
    await opened();
    expect(program.results[0]?.result.isIncomplete).toBe(true);
    expect(shown().labels).toContain('landscape/needs-maintainer');
    await expect.poll(() => program.results.at(-1)?.result.isIncomplete).toBe(false);
    expect(evidence()).not.toContain('core.sample-for-now');
  });

  it('that would be too large is not asked for', async () => {
    const { program, opened, archives, evidence } = await openWhole([['data.bin', 900_000_000, '100644']]);
    await opened();
    expect(archives()).toEqual([0, 0]);
    expect(evidence()).toContain('core.sample-large');
    expect(program.results[0]?.result.isIncomplete).toBe(false);
  });
});
