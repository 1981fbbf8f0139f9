import { createHmac, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { quantile } from './report.ts';

export interface Burst {
  readonly acknowledgedPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly refused: number;
}

export interface BurstOptions {
  readonly target: string;
  readonly secret: string;
  readonly bodies: readonly string[];
  readonly connections: number;
}

/** Sends all bodies as signed deliveries, each connection one after the other. */
export async function deliverBurst({ target, secret, bodies, connections }: BurstOptions): Promise<Burst> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const signed = bodies.map((body) => ({ body, signature: signatureOf(body, secret) }));
  const times: number[] = [];
  let refused = 0;
  const queue = signed.values();
  const beganAt = performance.now();
  const work = async () => {
    for (const { body, signature } of queue) {
      const sentAt = performance.now();
      const status = await post(target, { body, signature, agent });
      times.push(performance.now() - sentAt);
      if (status >= 300) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const elapsed = (performance.now() - beganAt) / 1000;
  agent.destroy();
  return {
    acknowledgedPerSecond: bodies.length / elapsed,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    refused,
  };
}

function signatureOf(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

async function post(
  target: string,
  { body, signature, agent }: { readonly body: string; readonly signature: string; readonly agent: Agent },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(target, {
      agent,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-github-delivery': randomUUID(),
        'x-github-event': 'pull_request',
        'x-hub-signature-256': signature,
      },
    });
    sent.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
