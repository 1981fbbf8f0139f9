import type { Answer, Call } from './call.ts';

const DEFAULT_PAGE = 30;
const LARGEST_PAGE = 100;

export interface Page {
  readonly number: number;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

export function pageOf(call: Call): Page {
  const number = Math.max(1, Math.trunc(Number(call.query.get('page') ?? 1)) || 1);
  const wanted = Math.trunc(Number(call.query.get('per_page') ?? DEFAULT_PAGE)) || DEFAULT_PAGE;
  const size = Math.min(Math.max(1, wanted), LARGEST_PAGE);
  return { number, size, from: (number - 1) * size, to: number * size };
}

/** One page of a list with GitHub's `Link` header; `wrap` puts it into the answer's body. */
export function paged<T>(
  call: Call,
  items: readonly T[],
  wrap: (page: readonly T[]) => unknown = (page) => page,
): Answer {
  const page = pageOf(call);
  return {
    status: 200,
    body: wrap(items.slice(page.from, page.to)),
    headers: linkHeader(call, page, items.length),
  };
}

/** `total` is the number of items on all pages. */
export function linkHeader(call: Call, page: Page, total: number): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / page.size));
  const links: string[] = [];
  if (page.number > 1) links.push(link(call, Math.min(page.number - 1, last), 'prev'));
  if (page.number < last) links.push(link(call, page.number + 1, 'next'), link(call, last, 'last'));
  if (page.number > 1) links.push(link(call, 1, 'first'));
  return links.length === 0 ? {} : { link: links.join(', ') };
}

function link(call: Call, page: number, relation: string): string {
  const query = new URLSearchParams(call.query);
  query.set('page', String(page));
  return `<${call.url}?${query.toString()}>; rel="${relation}"`;
}
