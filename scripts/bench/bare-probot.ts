import { Probot, Server } from 'probot';
import { pino } from 'pino';
import { z } from 'zod';
import { WEBHOOK_PATH } from '../../src/server/webhook-route.ts';

const Options = z.object({
  port: z.number(),
  appId: z.number(),
  privateKey: z.string(),
  webhookSecret: z.string(),
});

/** The least that a Probot app can be: it listens to pull requests and does nothing. */
async function main(): Promise<void> {
  const { port, appId, privateKey, webhookSecret } = Options.parse(
    JSON.parse(process.env['PROGRAM_OPTIONS'] ?? '{}'),
  );
  const log = pino({ level: 'warn' });
  const server = new Server({
    host: '127.0.0.1',
    port,
    webhookPath: WEBHOOK_PATH,
    log,
    Probot: Probot.defaults({ appId, privateKey, secret: webhookSecret, log }),
  });
  await server.load((app) => {
    app.on('pull_request', () => undefined);
  });
  await server.start();
  process.on('message', () => process.send?.({ rss: process.memoryUsage().rss }));
}

await main();
