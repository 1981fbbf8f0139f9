import { notFound } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import { ok, param } from '../http/call.ts';
import { pageOf } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { route } from '../http/route.ts';
import type { DeliveryRecord } from '../model/github.ts';
import { checkIsApp } from './app-routes.ts';
import type { Served } from './served.ts';
import { timestamp } from '../model/timestamp.ts';

/** The deliveries that the App was sent, and their redelivery. */
export const deliveryRoutes: readonly Route[] = [
  route('GET /app/hook/config', (call) => {
    checkIsApp(call);
    return ok(call.github.app.hook satisfies Served<'webhook-config'>);
  }),
  route('GET /app/hook/deliveries', (call) => {
    checkIsApp(call);
    const newestFirst = [...call.github.deliveries].reverse();
    const cursor = call.query.get('cursor');
    const from = cursor === null ? 0 : newestFirst.findIndex(({ id }) => String(id) === cursor);
    const { size } = pageOf(call);
    const next = newestFirst[from + size];
    return {
      status: 200,
      body: newestFirst.slice(from, from + size).map(serializeDelivery),
      headers:
        next === undefined ? {} : { link: `<${call.url}?cursor=${next.id}&per_page=${size}>; rel="next"` },
    };
  }),
  route('GET /app/hook/deliveries/{delivery_id}', (call) => {
    checkIsApp(call);
    const delivery = deliveryOf(call);
    return ok({ ...serializeDelivery(delivery), request: { payload: JSON.parse(delivery.body) } });
  }),
  route('POST /app/hook/deliveries/{delivery_id}/attempts', (call) => {
    checkIsApp(call);
    call.github.onRedelivery(deliveryOf(call));
    return { status: 202, body: {} };
  }),
];

function deliveryOf(call: Call): DeliveryRecord {
  const delivery = call.github.deliveries.find(({ id }) => String(id) === param(call, 'delivery_id'));
  if (delivery === undefined) throw notFound();
  return delivery;
}

function serializeDelivery(delivery: DeliveryRecord): Served<'hook-delivery-item'> {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: timestamp(delivery.deliveredAt),
    redelivery: delivery.isRedelivery,
    duration: 0.1,
    status:
      delivery.status >= 200 && delivery.status < 300 ? 'OK' : `Invalid HTTP Response: ${delivery.status}`,
    status_code: delivery.status,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
  };
}
