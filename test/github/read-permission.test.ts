import { describe, expect, it } from 'vitest';
import type { GitHub } from '../../src/github/client/github.ts';
import { createPermissionReader } from '../../src/github/read/read-permission.ts';

const REPOSITORY = { owner: 'ebpf-io', name: 'site' };
const MINUTE_MS = 60_000;

/** Answers with these, one after another. */
function answering(...answers: readonly (object | number)[]) {
  const waiting = [...answers];
  const request = async () => {
    const next = waiting.shift();
    if (typeof next === 'number') throw Object.assign(new Error('refused'), { status: next, response: {} });
    return { data: next };
  };
  return { github: { request } as unknown as GitHub, left: () => waiting.length };
}

describe('a permission', () => {
  it.each([
    [{ permission: 'read', role_name: 'triage' }, 'triage'],
    [{ permission: 'write', role_name: 'maintain' }, 'maintain'],
    [{ permission: 'write', role_name: 'landscape gardener' }, 'write'],
    [{ permission: 'read' }, 'read'],
    [{ permission: 'something new', role_name: 'something else' }, 'none'],
    [404, 'none'],
  ])('%j is %s', async (answer, permission) => {
    const { github } = answering(answer);
    const read = createPermissionReader(() => 0);

    expect(await read(github, REPOSITORY, { login: 'ada', isFresh: true })).toBe(permission);
  });

  it('is kept for five minutes, whatever the case of the login', async () => {
    let now = 0;
    const { github, left } = answering({ permission: 'write' }, { permission: 'read' });
    const read = createPermissionReader(() => now);
    await read(github, REPOSITORY, { login: 'ada', isFresh: false });

    now = 5 * MINUTE_MS - 1;
    expect(await read(github, REPOSITORY, { login: 'Ada', isFresh: false })).toBe('write');
    expect(left()).toBe(1);

    now = 5 * MINUTE_MS;
    expect(await read(github, REPOSITORY, { login: 'ada', isFresh: false })).toBe('read');
  });

  it('is looked up live where it must be fresh, and is one of a repository alone', async () => {
    const { github } = answering({ permission: 'write' }, { permission: 'read' }, { permission: 'admin' });
    const read = createPermissionReader(() => 0);
    await read(github, REPOSITORY, { login: 'ada', isFresh: false });

    expect(await read(github, REPOSITORY, { login: 'ada', isFresh: true })).toBe('read');
    expect(await read(github, { ...REPOSITORY, name: 'other' }, { login: 'ada', isFresh: false })).toBe(
      'admin',
    );
  });

  it('that GitHub does not tell is an error, and never a refusal', async () => {
    const { github } = answering(403);
    const read = createPermissionReader(() => 0);

    await expect(read(github, REPOSITORY, { login: 'ada', isFresh: true })).rejects.toThrow('refused');
  });
});
