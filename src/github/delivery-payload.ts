import type { GitHub } from './github.ts';
import { statusOf } from './request-failure.ts';

/** What a delivery said; undefined where GitHub has forgotten it. Asked with the App's own client. */
export async function readDeliveryPayload(github: GitHub, id: string): Promise<object | undefined> {
  try {
    const { data } = await github.request('GET /app/hook/deliveries/{delivery_id}', {
      delivery_id: idParameter(id),
    });
    return data.request.payload ?? undefined;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** An address takes any text, where the description of the API knows numbers alone. */
export function idParameter(id: string): number {
  return id as unknown as number;
}
