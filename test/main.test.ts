import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { aSandbox } from './support/a-sandbox.ts';
import { freePort } from './support/free-port.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The program as it is started in life, with an environment of its own and in a folder of its own. */
function start(env: Readonly<Record<string, string>>): ChildProcess {
  const cwd = mkdtempSync(join(tmpdir(), 'main-'));
  const child = spawn(process.execPath, [MAIN], { cwd, env: { PATH: process.env['PATH'], ...env } });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(cwd, { recursive: true, force: true });
  });
  return child;
}

async function errorsOf(child: ChildProcess): Promise<string> {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(child, 'close');
  return text;
}

async function answers(host: string, port: number, path = '/'): Promise<boolean> {
  const response = await fetch(`http://${host}:${port}${path}`, { redirect: 'manual' }).catch(
    () => undefined,
  );
  await response?.body?.cancel();
  return response !== undefined;
}

describe('the program', () => {
  it('never serves the set-up page in production', async () => {
    const child = start({ NODE_ENV: 'production', PORT: String(await freePort()) });

    expect(await errorsOf(child)).toContain('APP_ID');
    expect(child.exitCode).toBe(1);
  });

  it('serves the set-up page on loopback only, whatever HOST says', async () => {
    const port = await freePort();
    start({ PORT: String(port), HOST: '0.0.0.0' });

    await vi.waitFor(async () => expect(await answers('127.0.0.1', port)).toBe(true), 20_000);

    // Whoever listens everywhere answers there as well.
    expect(await answers('127.0.0.2', port)).toBe(false);
  });

  it('starts, shows its metrics elsewhere, and ends with 0 when it is asked to', async () => {
    const { url, app } = await aSandbox();
    const [port, metricsPort] = [await freePort(), await freePort()];
    const child = start({
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKey,
      WEBHOOK_SECRET: app.webhookSecret,
      GITHUB_API_URL: url,
      HOST: '127.0.0.1',
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      NODE_ENV: 'production',
    });
    await vi.waitFor(async () => expect(await answers('127.0.0.1', port, '/healthz')).toBe(true), 20_000);

    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const elsewhere = await fetch(`http://127.0.0.1:${port}/metrics`);
    await elsewhere.body?.cancel();
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];

    expect(metrics).toContain('landscape_queue_jobs{state="dead"} 0');
    expect(elsewhere.status).toBe(404);
    expect(code).toBe(0);
  });
});
