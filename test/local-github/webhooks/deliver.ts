import { createHmac, randomUUID } from 'node:crypto';
import type { DeliveryRecord, GitHub } from '../model/github.ts';
import type { Payload } from './payload.ts';

export interface Delivery {
  readonly target: string;
  readonly event: string;
  readonly payload: Payload;
  /** Of an earlier delivery that is sent again. */
  readonly guid?: string;
}

export interface Delivered {
  readonly id: string;
  readonly status: number;
  readonly body: string;
}

/** On github.com they are beyond 2⁵³. */
const FIRST_DELIVERY_ID = 3_804_004_623_172_239_366n;

/** Sends a signed delivery as GitHub does and keeps a record of it. Throws where nobody listens. */
export async function deliver(github: GitHub, delivery: Delivery): Promise<Delivered> {
  const { target, event, payload, guid = randomUUID() } = delivery;
  const body = JSON.stringify(payload);
  const response = await fetch(target, {
    method: 'POST',
    body,
    headers: {
      // A kept connection may lead to a program that was stopped, whose port another one has by now.
      connection: 'close',
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/sandbox',
      'x-github-delivery': guid,
      'x-github-event': event,
      'x-github-hook-id': '1',
      'x-github-hook-installation-target-id': String(github.app.id),
      'x-github-hook-installation-target-type': 'integration',
      'x-hub-signature-256': `sha256=${createHmac('sha256', github.app.webhookSecret).update(body).digest('hex')}`,
    },
  });
  const text = await response.text();
  github.deliveries.push({
    id: FIRST_DELIVERY_ID + BigInt(github.deliveries.length),
    guid,
    event,
    action: typeof payload['action'] === 'string' ? payload['action'] : null,
    deliveredAt: github.now(),
    installationId: idOf(payload['installation']),
    repositoryId: idOf(payload['repository']),
    target,
    body,
    status: response.status,
    isRedelivery: delivery.guid !== undefined,
  });
  return { id: guid, status: response.status, body: text };
}

/** The same payload with the same guid once more. */
export async function redeliver(
  github: GitHub,
  { target, event, body, guid }: DeliveryRecord,
): Promise<Delivered> {
  return deliver(github, { target, event, payload: JSON.parse(body) as Payload, guid });
}

function idOf(value: unknown): number | null {
  const id = (value as { readonly id?: unknown } | undefined)?.id;
  return typeof id === 'number' ? id : null;
}
