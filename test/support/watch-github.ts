import type { Exchange } from '../local-github/http/request-log.ts';
import { faultsOf, type Operation, operationOf } from './github-description.ts';
import { costOf } from './graphql-cost.ts';

/** Sees what goes between the program and the local GitHub, and holds it against what GitHub publishes. */
export interface Watch {
  /** For the option `onExchange`. */
  readonly onExchange: (exchange: Exchange) => void;
  /** What does not agree, each fault once. */
  readonly faults: () => readonly string[];
  /** What was sent, without requests that the local GitHub refused by the test's order. */
  readonly exchanges: readonly Exchange[];
  /** Of all queries together, by GitHub's own count. */
  readonly points: () => number;
}

export function watchGitHub(): Watch {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    onExchange: (exchange) => exchanges.push(exchange),
    faults: () => [...new Set(exchanges.flatMap(faultsOfExchange))],
    points: () => exchanges.filter(isGraphql).reduce((sum, { body }) => sum + costOf(body).points, 0),
  };
}

function isGraphql({ route }: Exchange): boolean {
  return route === 'POST /graphql';
}

function faultsOfExchange(exchange: Exchange): readonly string[] {
  const faults = isGraphql(exchange) ? faultsOfQuery(exchange) : faultsOfCall(exchange);
  return faults.map((fault) => `${exchange.route}: ${fault}`);
}

// https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
const MOST_NODES = 500_000;
const LARGEST_PAGE = 100;

function faultsOfQuery({ body, answer, isFailure }: Exchange): readonly string[] {
  const { nodes, pages } = costOf(body);
  const { errors = [] } = isFailure
    ? {}
    : (answer as { errors?: readonly { type?: string; message: string }[] });
  return [
    ...(nodes > MOST_NODES ? [`${nodes} nodes are asked for`] : []),
    ...pages
      .filter(({ size }) => !(size >= 1 && size <= LARGEST_PAGE))
      .map(({ field, size }) => `${size} of ${field}`),
    // A query that the schema does not allow and an answer that it does not are errors without a type of GitHub's.
    ...errors.filter(({ type }) => type === undefined).map(({ message }) => message),
  ];
}

function faultsOfCall(exchange: Exchange): readonly string[] {
  const operation = operationOf(exchange.route);
  if (operation === undefined) return ['GitHub has no such endpoint'];
  return [
    ...faultsOfPath(exchange, operation),
    ...faultsOfSearch(exchange, operation),
    ...faultsOfBody(exchange, operation),
    ...(exchange.isFailure ? [] : faultsOfAnswer(exchange, operation)),
  ];
}

function faultsOfPath({ route, url }: Exchange, operation: Operation): readonly string[] {
  const given = url.pathname.split('/');
  const [, template = ''] = route.split(' ');
  return template.split('/').flatMap((segment, place) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    const parameter = operation.parameters.find((each) => each.in === 'path' && each.name === name);
    if (name === undefined) return [];
    if (parameter === undefined) return [`{${name}} is not in the path`];
    return faultsOf(
      asTyped(decodeURIComponent(given[place] ?? ''), parameter.schema),
      parameter.schema,
      'request',
    );
  });
}

function faultsOfSearch({ url }: Exchange, operation: Operation): readonly string[] {
  return [...url.searchParams].flatMap(([name, text]) => {
    const parameter = operation.parameters.find((each) => each.in === 'query' && each.name === name);
    if (parameter === undefined) return [`?${name} is not known`];
    const value = asTyped(text, parameter.schema);
    if (name === 'per_page' && Number(value) > LARGEST_PAGE) return [`?per_page is ${text}`];
    return faultsOf(value, parameter.schema, 'request').map((fault) => `?${name}${fault}`);
  });
}

/** Of a text in an address, what it says by the type that the description gives it. */
function asTyped(text: string, { type }: Readonly<Record<string, unknown>>): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

function faultsOfBody({ body }: Exchange, { requestBody }: Operation): readonly string[] {
  const schema = requestBody?.content['application/json']?.schema;
  if (body === '') return requestBody?.required === true ? ['the body is missing'] : [];
  if (schema === undefined) return ['a body is not wanted'];
  return faultsOf(JSON.parse(body), schema, 'request').map((fault) => `body${fault}`);
}

function faultsOfAnswer({ status, answer }: Exchange, { responses }: Operation): readonly string[] {
  const described = responses[String(status)];
  // Which refusals an endpoint knows is not told in full: a 404 may come from any.
  if (described === undefined) return status < 300 ? [`${status} is not among its answers`] : [];
  const schema = described.content?.['application/json']?.schema;
  if (schema === undefined || typeof answer === 'string' || Buffer.isBuffer(answer)) return [];
  return faultsOf(withNumbers(answer), schema, 'answer').map((fault) => `answer ${status}${fault}`);
}

/** An id beyond 2⁵³ is a number all the same. */
function withNumbers(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
  );
}
