import { describe, expect, it, vi } from 'vitest';
import { aSandbox, anApiClient, asApp, asInstallation } from '../support/a-sandbox.ts';
import { LIST } from '../support/a-world.ts';

const now = Math.floor(Date.now() / 1000);

describe('the App by its JWT', () => {
  it('learns about itself and where it is installed', async () => {
    const sandbox = await aSandbox();
    const app = asApp(sandbox);
    expect((await app.send('GET /app')).body).toMatchObject({ id: sandbox.app.id, slug: sandbox.app.slug });
    const installation = await app.send('GET /repos/ebpf-io/list/installation');
    expect(installation.body).toMatchObject({ id: sandbox.app.installationIds[0] });
    expect((await app.send('GET /repos/acme/project/installation')).status).toBe(404);
  });

  it.each([
    ['is for another App', { iss: 1 }],
    ['has run out', { exp: now - 5 }],
    ['lives too long', { exp: now + 3_600 }],
    ['was made in the future', { iat: now + 300 }],
    ['has a date that is no number', { exp: 'tomorrow' }],
  ])('is refused where the token %s', async (_, claims) => {
    const sandbox = await aSandbox();
    expect((await asApp(sandbox, claims).send('GET /app')).status).toBe(401);
  });

  it('is refused where the signature is not its own', async () => {
    const sandbox = await aSandbox();
    const forged = asApp({ ...sandbox, app: { ...sandbox.app, id: 4712 } });
    expect((await forged.send('GET /app')).status).toBe(401);
    expect((await anApiClient(sandbox, 'Bearer a.b.c').send('GET /app')).status).toBe(401);
  });
});

describe('an installation by its token', () => {
  it('sees the repositories that it was given', async () => {
    const client = await asInstallation(await aSandbox());
    const { body } = await client.send('GET /installation/repositories');
    expect(body).toMatchObject({ total_count: 1, repositories: [{ full_name: 'ebpf-io/list' }] });
  });

  it('is refused once the hour is over', async () => {
    const client = await asInstallation(await aSandbox());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 });
    try {
      expect((await client.send('GET /repos/ebpf-io/list')).status).toBe(401);
    } finally {
      vi.useRealTimers();
    }
  });

  it('cannot be given more than app.yml asks for', async () => {
    const sandbox = await aSandbox();
    const [id] = sandbox.app.installationIds;
    const request = `POST /app/installations/${id}/access_tokens`;
    const { status } = await asApp(sandbox).send(request, { permissions: { contents: 'write' } });
    expect(status).toBe(422);
  });

  it('reads public repositories elsewhere, and nothing more', async () => {
    const client = await asInstallation(await aSandbox());
    expect((await client.send('GET /repos/acme/project')).status).toBe(200);
    expect((await client.send('GET /repos/acme/project/contents/README.md')).status).toBe(200);
    expect((await client.send('POST /repos/acme/project/issues', { title: 'Hello' })).status).toBe(403);
    expect((await client.send('GET /repos/acme/project/collaborators/ada/permission')).status).toBe(403);
  });
});

describe('what permissions do not cover', () => {
  const comment = `/repos/${LIST.owner}/${LIST.name}/issues/${LIST.number}/comments`;

  const file = 'GET /repos/ebpf-io/list/contents/list.json';

  it.each([
    [`POST ${comment}`, { issues: 'write' }, 201],
    [`POST ${comment}`, { pull_requests: 'write' }, 201],
    [file, { contents: 'read' }, 200],
  ])('but %s with %o is', async (request, permissions, status) => {
    const client = await asInstallation(await aSandbox(), { permissions });
    const body = request === file ? undefined : { body: 'Hello' };
    expect((await client.send(request, body)).status).toBe(status);
  });

  it.each([
    [`POST ${comment}`, { issues: 'read' }],
    ['POST /repos/ebpf-io/list/check-runs', { checks: 'read' }],
    [file, { checks: 'read' }],
  ])('is refused: %s with %o', async (request, permissions) => {
    const client = await asInstallation(await aSandbox(), { permissions });
    const { status, body } = await client.send(request, request === file ? undefined : { body: 'Hello' });
    expect(status).toBe(403);
    expect(body['message']).toBe('Resource not accessible by integration');
  });

  it('is refused in GraphQL with FORBIDDEN', async () => {
    const client = await asInstallation(await aSandbox(), { permissions: { contents: 'read' } });
    const { data, errors } = await client.graphql(
      '{ repository(owner: "ebpf-io", name: "list") { pullRequest(number: 7) { title } } }',
    );
    expect(data).toEqual({ repository: { pullRequest: null } });
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', path: ['repository', 'pullRequest'] }]);
  });
});

describe('others', () => {
  it('may read without a token, but neither write nor use GraphQL', async () => {
    const client = anApiClient(await aSandbox());
    expect((await client.send('GET /repos/ebpf-io/list/pulls/7')).status).toBe(200);
    expect((await client.send('POST /repos/ebpf-io/list/issues', { title: 'x' })).status).toBe(401);
    expect((await client.send('POST /graphql', { query: '{ viewer { login } }' })).status).toBe(401);
  });

  it('read with a token of their own and learn of permissions only as people who may write', async () => {
    const sandbox = await aSandbox();
    const [contributor, maintainer] = ['contributor', 'maintainer'].map((login) =>
      anApiClient(sandbox, `token ${sandbox.personalToken(login)}`),
    );
    const asked = 'GET /repos/ebpf-io/list/collaborators/maintainer/permission';
    expect((await contributor?.send(asked))?.status).toBe(403);
    expect((await maintainer?.send(asked))?.body).toMatchObject({ permission: 'write', role_name: 'write' });
    expect((await contributor?.graphql('{ viewer { login } }'))?.['data']).toEqual({
      viewer: { login: 'contributor' },
    });
  });
});
