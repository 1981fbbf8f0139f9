import { describe, expect, it, onTestFinished } from 'vitest';
import { AUDITED_WORLD, LIST } from '../support/an-audit-run.ts';
import { type ProgramOptions, startProgram } from '../support/program.ts';

async function aServer(options: Partial<ProgramOptions> = { projectPages: LIST }) {
  const program = await startProgram({ worlds: [AUDITED_WORLD], ...options });
  onTestFinished(async () => program.stop());
  const get = async (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${program.server.port}${path}`, init);
  return { program, get };
}

describe('the page of a project', () => {
  it('says how it stands and what is missing, and asks GitHub once for many who look', async () => {
    const { program, get } = await aServer();
    const page = await get('/projects/hookotter/hookotter');
    const { count } = program.sandbox.requests;
    const picture = await get('/projects/Hookotter/hookotter.svg');

    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).toContain('<h2>Actively maintained: not met</h2>');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(picture.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(await picture.text()).toContain('4 of 5 met');
    expect(program.sandbox.requests.count).toBe(count);
    expect(program.sandbox.requests.all.some(({ isWrite }) => isWrite)).toBe(false);
  });

  it('is kept once for all languages, and its badge is in English', async () => {
    const { program, get } = await aServer();
    const of = async (language: string, path = '/projects/hookotter/hookotter') =>
      (await get(path, { headers: { 'accept-language': language } })).text();
    const english = await of('en-GB');
    const { count } = program.sandbox.requests;
    const [chinese, french, badge] = [
      await of('zh-TW'),
      await of('fr'),
      await of('fr', '/projects/hookotter/hookotter.svg'),
    ];

    expect(english).toContain('<html lang="en">');
    expect(chinese).toContain('<html lang="zh-Hant">');
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('Activement maintenu');
    expect(badge).toContain('4 of 5 met');
    expect(program.sandbox.requests.count).toBe(count);
  });

  it('is not found where there is no such repository', async () => {
    const { get } = await aServer();

    expect((await get('/projects/nobody/nothing')).status).toBe(404);
  });

  it('asks whoever comes to wait where GitHub fails, and tells nothing else', async () => {
    const { program, get } = await aServer();
    program.sandbox.fail({ how: 500, match: ({ path }) => path.includes('/installation') });
    const page = await get('/projects/hookotter/hookotter');

    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '600']);
    expect(await page.text()).not.toContain('installation');
  });

  it.each([
    ['another way to write the address', '/projects/a/b/c'],
    ['a path that leads out', '/projects/..%2f..%2fetc/passwd'],
    ['no name', '/projects/hookotter/'],
  ])('is not there for %s', async (_, path) => {
    const { program, get } = await aServer();
    const { count } = program.sandbox.requests;

    expect((await get(path)).status).toBe(404);
    expect(program.sandbox.requests.count).toBe(count);
  });

  it('is off by default, and only read', async () => {
    const off = await aServer({});
    const on = await aServer();

    expect((await off.get('/projects/hookotter/hookotter')).status).toBe(404);
    expect((await on.get('/projects/hookotter/hookotter', { method: 'POST' })).status).toBe(404);
  });
});
