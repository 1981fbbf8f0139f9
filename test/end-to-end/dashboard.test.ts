import { describe, expect, it } from 'vitest';
import { CONFIGURATION_PATH } from '../../src/config/configuration.ts';
import { aDashboard } from '../support/a-dashboard.ts';
import { LIST, textIn } from '../support/open-fixture.ts';

const MARKER = '<!-- landscape-reviewer kind=dashboard rows= -->';

describe('the dashboard', () => {
  it('is one issue, which tells of each open pull request what it waits for', async () => {
    const dashboard = await aDashboard();

    await dashboard.opened();

    expect(await dashboard.issues()).toMatchObject([{ title: 'Landscape dashboard', state: 'open' }]);
    const { body } = await dashboard.issue();
    expect(body).toContain('### ✅ Ready, for a maintainer to merge (1)');
    expect(body).toContain(`](../pull/${dashboard.pullRequest.number})`);
  });

  it('is written where its content changes, and else not', async () => {
    const dashboard = await aDashboard();
    await dashboard.opened();
    dashboard.program.sandbox.resetRequests();

    await dashboard.opened();
    expect(dashboard.writesToIssues()).toEqual([]);
    dashboard.people.close();
    await dashboard.settle();

    expect(dashboard.writesToIssues()).toHaveLength(1);
    expect((await dashboard.issue()).body).toContain('No pull request to the landscape is open.');
  });

  it('is all that is written in the mode silent, with the verdict that nothing else tells', async () => {
    const dashboard = await aDashboard(
      'mode: silent\nrequirements: { maturity: { moreThanStars: 100000 } }\n',
    );

    await dashboard.opened();

    expect(dashboard.shown()).toMatchObject({ comments: [], labels: [], checkRuns: [] });
    const { body } = await dashboard.issue();
    expect(body).toContain('In the mode `silent` this issue is all that is written');
    expect(body).toMatch(/### ❌ For the author to change \(1\)\n.*`maturity` · since/u);
    expect(dashboard.writes()).toHaveLength(1);
  });

  it('keeps what it knows from one life of the program to the next', async () => {
    const dashboard = await aDashboard('mode: silent\n');
    await dashboard.opened();
    const { body } = await dashboard.issue();

    // Another pull request's end, in which nobody told of this one.
    await dashboard.program.server.queue.add({
      kind: 'dashboard',
      installationId: dashboard.program.sandbox.app.installationIds[0] ?? 0,
      owner: dashboard.pullRequest.owner,
      name: dashboard.pullRequest.name,
      deliveryId: 'another',
      ended: {},
      asked: [],
    });
    await dashboard.settle();

    expect((await dashboard.issue()).body).toBe(body);
    expect(body).toContain('Ready');
  });

  it('has a pull request reviewed again whose box a person ticks, and takes the tick off', async () => {
    const dashboard = await aDashboard();
    await dashboard.opened();
    const [before] = dashboard.shown().checkRuns;
    dashboard.people.setPermission('helper', 'triage');

    await dashboard.tick(`again=${dashboard.pullRequest.number}`, 'helper');

    expect((await dashboard.issue()).body).not.toContain('[x]');
    const [after] = dashboard.shown().checkRuns;
    expect(after?.conclusion).toBe('success');
    expect(after?.id).not.toBe(before?.id);
  });

  it('has all of them reviewed again', async () => {
    const dashboard = await aDashboard();
    await dashboard.opened();
    const reviews = dashboard.program.results.length;

    await dashboard.tick('again=all');

    expect((await dashboard.issue()).body).not.toContain('[x]');
    expect(dashboard.program.results).toHaveLength(reviews + 1);
  });

  it('takes off the tick of a person who may only read, and does nothing more', async () => {
    const dashboard = await aDashboard();
    await dashboard.opened();
    const reviews = dashboard.program.results.length;
    dashboard.people.setPermission('reader', 'read');

    await dashboard.tick('again=all', 'reader');

    expect((await dashboard.issue()).body).not.toContain('[x]');
    expect(dashboard.program.results).toHaveLength(reviews);
  });

  it('stays closed where a person closed it, and is kept again once it is opened', async () => {
    const dashboard = await aDashboard();
    await dashboard.opened();
    const { number } = await dashboard.issue();
    await dashboard.send('PATCH', `issues/${number}`, { state: 'closed' });
    dashboard.program.sandbox.resetRequests();

    dashboard.people.close();
    await dashboard.settle();
    expect(dashboard.writesToIssues()).toEqual([]);
    expect(await dashboard.issues()).toMatchObject([{ number, state: 'closed' }]);

    await dashboard.send('PATCH', `issues/${number}`, { state: 'open' });
    expect((await dashboard.issue()).body).toContain('No pull request to the landscape is open.');
  });

  it('takes no other issue for its own, whatever stands in it', async () => {
    const dashboard = await aDashboard();
    const body = `${MARKER}\n\n- [x] <!-- again=all -->All`;
    await dashboard.send('POST', 'issues', { title: 'Landscape dashboard', body });
    await dashboard.opened();
    const reviews = dashboard.program.results.length;

    const [foreign] = await dashboard.issues();
    await dashboard.send('PATCH', `issues/${foreign?.number}`, { body: `${body}!` });

    expect(await dashboard.issues()).toMatchObject([
      { body: `${body}!`, state: 'open' },
      { title: 'Landscape dashboard', state: 'open' },
    ]);
    expect(dashboard.program.results).toHaveLength(reviews);
  });

  it('is left as it is where it is locked and GitHub refuses the write, and the job is not tried again', async () => {
    const dashboard = await aDashboard();
    await dashboard.opened();
    const { number, body } = await dashboard.issue();
    await dashboard.send('PUT', `issues/${number}/lock`);
    dashboard.program.sandbox.fail({
      how: 403,
      message: 'Unable to update issue because it is locked.',
      match: ({ method, path }) => method === 'PATCH' && path.endsWith(`/issues/${number}`),
    });

    dashboard.people.close();
    await dashboard.settle();

    expect((await dashboard.issue()).body).toBe(body);
    expect(await dashboard.program.server.queue.statistics()).toMatchObject({ waiting: 0, dead: 0 });
  });

  it('leaves out what changes the configuration alone, which would wait there for ever', async () => {
    const dashboard = await aDashboard();
    const asBefore = textIn('add-core-project', dashboard.pullRequest, LIST, 'base');
    dashboard.people.push({ [CONFIGURATION_PATH]: 'dashboard: true\nlanguage: fr\n', [LIST]: asBefore });
    await dashboard.settle();

    expect((await dashboard.issue()).body).toContain('No pull request to the landscape is open.');
  });

  it('is closed when the configuration does not want it any more', async () => {
    const dashboard = await aDashboard();
    await dashboard.opened();

    dashboard.people.pushToBase({ [CONFIGURATION_PATH]: 'audit: off\n' });
    await dashboard.settle();

    expect(await dashboard.issues()).toMatchObject([{ state: 'closed' }]);
  });
});
