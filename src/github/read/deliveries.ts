import type { GitHub } from '../client/github.ts';
import { isTransient, statusOf } from '../client/request-failure.ts';

const A_PAGE = 100;
/** Two thousand deliveries; those before them are found on the pull requests themselves. */
const MAXIMUM_PAGES = 20;
/** What fails twice more will fail again; its pull request is found by looking through the open ones. */
const REDELIVERIES = 2;
const NEXT_PAGE = /[?&]cursor=([^&>]+)[^>]*>;\s*rel="next"/;

/** A delivery to this App as GitHub lists it, without its payload. */
export interface DeliveryRecord {
  /** Opaque, and beyond what a number holds: https://github.com/octokit/request.js/issues/797 */
  readonly id: string;
  readonly guid: string;
  readonly delivered_at: string;
  readonly redelivery: boolean;
  readonly status_code: number;
  readonly event: string;
  readonly action: string | null;
}

interface Redeliveries {
  /** Guids of what GitHub sends again. */
  readonly requested: readonly string[];
  /** Guids of what it could not take on just now, to be asked for later. */
  readonly failed: readonly string[];
}

/**
 * Has GitHub send again what failed among these deliveries and was not received meanwhile, each twice at most. Asked
 * with the App's own client.
 */
export async function redeliverFailed(
  github: GitHub,
  deliveries: readonly DeliveryRecord[],
): Promise<Redeliveries> {
  const requested: string[] = [];
  const failed: string[] = [];
  for (const { id, guid } of failedOf(deliveries)) {
    try {
      if (await redeliver(github, id)) requested.push(guid);
    } catch (error) {
      if (!isTransient(error)) throw error;
      failed.push(guid);
    }
  }
  return { requested, failed };
}

/** One attempt of each delivery that never was received. */
function failedOf(deliveries: readonly DeliveryRecord[]): readonly DeliveryRecord[] {
  const byGuid = Map.groupBy(deliveries, ({ guid }) => guid);
  return [...byGuid.values()].flatMap((attempts) => {
    const isReceived = attempts.some((attempt) => wasReceived(attempt));
    const again = attempts.filter(({ redelivery }) => redelivery).length;
    return isReceived || again >= REDELIVERIES ? [] : attempts.slice(0, 1);
  });
}

export function wasReceived({ status_code: status }: DeliveryRecord): boolean {
  return status >= 200 && status < 300;
}

/** All since then, the newest first. Asked with the App's own client. */
export async function readDeliveries(github: GitHub, since: Date): Promise<readonly DeliveryRecord[]> {
  const deliveries: DeliveryRecord[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
    const { data, headers } = await github.request('GET /app/hook/deliveries', {
      per_page: A_PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const recent = data.filter((delivery) => Date.parse(delivery.delivered_at) >= since.getTime());
    deliveries.push(...recent.map((delivery) => ({ ...delivery, id: String(delivery.id) })));
    cursor = cursorOf(headers.link);
    if (cursor === undefined || recent.length < data.length) break;
  }
  return deliveries;
}

/** As it was before it stood in an address, in which it is encoded again. */
function cursorOf(link = ''): string | undefined {
  const [, encoded] = NEXT_PAGE.exec(link) ?? [];
  return encoded === undefined
    ? undefined
    : (new URLSearchParams(`cursor=${encoded}`).get('cursor') ?? undefined);
}

/** Whether GitHub takes it on. */
async function redeliver(github: GitHub, id: string): Promise<boolean> {
  try {
    await github.request('POST /app/hook/deliveries/{delivery_id}/attempts', {
      delivery_id: idParameter(id),
    });
    return true;
  } catch (error) {
    const status = statusOf(error);
    // GitHub forgets deliveries after some days, and refuses what it cannot send again.
    if (status !== 404 && status !== 422 && status !== 400) throw error;
    return false;
  }
}

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
function idParameter(id: string): number {
  return id as unknown as number;
}
