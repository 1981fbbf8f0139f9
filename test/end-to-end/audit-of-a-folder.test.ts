import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EMERGING, aCard, jsonList } from '../support/a-list.ts';
import { aReplica } from '../support/a-replica.ts';
import { ONE_GONE, anAuditedSandbox, issuesOf } from '../support/an-audited-sandbox.ts';
import { initGitFolder } from '../support/git-folder.ts';
import { run } from '../support/run-command-line.ts';

const IN_A_FOLDER = {
  ...ONE_GONE,
  configuration: 'audit: monthly\nlists: [{ path: "src/data/pages/applications/*.json", format: json }]\n',
};

describe('an audit of lists that a star stands for', () => {
  it('finds their projects on the server', async () => {
    const github = await anAuditedSandbox(IN_A_FOLDER);

    await (await aReplica(github)).look();

    expect(await issuesOf(github)).toMatchObject([
      { body: expect.stringContaining('There is no public repository `ghost/ghost`') },
    ]);
  });

  it('brings them up to date in a clone', async () => {
    const github = await anAuditedSandbox(IN_A_FOLDER);
    const folder = mkdtempSync(join(tmpdir(), 'clone-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const clone = initGitFolder(folder);
    clone.write(EMERGING, jsonList([aCard('flowlens', { githubStars: 1 })]));
    clone.commitAll('The list');
    const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: github.personalToken('maintainer') };

    const audit = [
      'audit',
      'ebpf-io/ebpf.io-website',
      '--fix',
      '-C',
      folder,
      '-o',
      join(folder, 'audit.txt'),
    ];
    const { error } = await run(audit, { environment, now: github.now });

    expect(error).toContain(`Updated ${EMERGING}: 1 star count`);
  });
});
