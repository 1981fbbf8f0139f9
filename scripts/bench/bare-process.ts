import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { WEBHOOK_PATH } from '../../src/server/webhook-route.ts';
import type { Sandbox } from '../../test/local-github/sandbox.ts';
import { freePort } from '../../test/support/free-port.ts';
import { firstPing } from './first-ping.ts';

export interface BareProcess {
  readonly target: string;
  readonly startMs: number;
  readonly residentBytes: () => Promise<number>;
  readonly kill: () => Promise<void>;
}

export async function startBareProbot({ app }: Pick<Sandbox, 'app'>): Promise<BareProcess> {
  const port = await freePort();
  const beganAt = performance.now();
  const child = fork(fileURLToPath(new URL('bare-probot.ts', import.meta.url)), {
    env: {
      ...process.env,
      PROGRAM_OPTIONS: JSON.stringify({
        port,
        appId: app.id,
        privateKey: app.privateKey,
        webhookSecret: app.webhookSecret,
      }),
      NODE_ENV: 'production',
    },
    execArgv: [],
  });
  await firstPing(port);
  return {
    target: `http://127.0.0.1:${port}${WEBHOOK_PATH}`,
    startMs: performance.now() - beganAt,
    residentBytes: async () => {
      const answer = once(child, 'message') as Promise<[{ readonly rss: number }]>;
      child.send({});
      return (await answer)[0].rss;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
