import { describe, expect, it } from 'vitest';
import { configuredFixture } from '../support/changed-fixture.ts';
import { openFixture } from '../support/open-fixture.ts';
import { run } from '../support/run-command-line.ts';

const SLUG = 'landscape2-logo-scripted';

async function aLogoAlone() {
  const configuration = 'preset: landscape2\ndashboard: true\n';
  const fixture = await openFixture(SLUG, { worlds: [configuredFixture(SLUG, configuration)] });
  const { owner, name } = fixture.pullRequest;
  return { ...fixture, place: { owner, name } };
}

describe('a pull request that changes nothing but a hosted logo', () => {
  it('is found again where its delivery was lost, and stands on the dashboard', async () => {
    const { program, place, pullRequest, shown, settle } = await aLogoAlone();
    const [installationId = 0] = program.sandbox.app.installationIds;

    await program.server.queue.add({
      kind: 'sweep',
      which: 'unfinished',
      installationId,
      deliveryId: 'a-look',
      ...place,
    });
    await settle();

    expect(shown().checkRuns).toMatchObject([{ name: 'landscape', status: 'completed' }]);
    const url = `${program.sandbox.url}/repos/${place.owner}/${place.name}/issues?state=all`;
    const authorization = `token ${program.sandbox.personalToken('maintainer')}`;
    const answer = await fetch(url, { headers: { authorization } });
    expect(await answer.text()).toContain(`](../pull/${pullRequest.number})`);
  });

  it('is among the last ones that are tried', async () => {
    const { program, place } = await aLogoAlone();
    const { sandbox } = program;
    const environment = { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: sandbox.personalToken('maintainer') };

    const { out, error } = await run(['review', `${place.owner}/${place.name}`, '--last', '5'], {
      environment,
      now: sandbox.now,
    });

    expect(error).toBe('');
    expect(out).toMatch(/^#56 +open +needs-/mu);
  });
});
