import { z } from 'zod';
import { type Fact, type UnavailableReason, ABSENT, unavailable } from '../../facts/fact.ts';
import { type ComposableQuery, type Variables, type GitHub, alone } from './github.ts';
import { UnreadableError, reasonOf } from './request-failure.ts';

/** What GitHub answers to a query, as far as it could: fields that failed are null in the data. */
export interface Answer<T> {
  readonly data: T;
  readonly errors: readonly FieldError[];
}

const fieldError = z.object({
  type: z.string().optional(),
  message: z.string().catch(''),
  path: z.array(z.union([z.string(), z.number()])).catch([]),
});
export type FieldError = z.infer<typeof fieldError>;

const partialAnswer = z.object({
  name: z.literal('GraphqlResponseError'),
  data: z.looseObject({}),
  errors: z.array(fieldError),
});

/** Asks GraphQL; throws where there is no answer at all. */
export async function query<T>(
  github: GitHub,
  text: string,
  variables: Variables,
  options: { readonly answer: z.ZodType<T>; readonly retries?: number; readonly request?: object },
): Promise<Answer<T>> {
  const { answer, retries, request } = options;
  const given = retries === undefined ? request : { ...request, retries };
  return wholeOrPartial(github.graphql(text, { ...variables, ...(given && { request: given }) }), answer);
}

/** The same for a query that may share its request with others, where the client lets it; it is then tried as they are. */
export async function ask<T>(
  github: GitHub,
  asked: ComposableQuery<T>,
  variables: Variables,
  options: { readonly retries?: number } = {},
): Promise<Answer<T>> {
  const { answer } = asked;
  if (github.share !== undefined) return wholeOrPartial(github.share({ query: asked, variables }), answer);
  const { text } = alone({ query: asked, variables });
  return query(github, text, variables, { ...options, answer });
}

async function wholeOrPartial<T>(asked: Promise<unknown>, answer: z.ZodType<T>): Promise<Answer<T>> {
  try {
    return { data: answer.parse(await asked), errors: [] };
  } catch (error) {
    // Octokit throws as soon as one field failed; what came along is still good.
    const partial = partialAnswer.safeParse(error);
    if (!partial.success) throw error;
    return { data: answer.parse(partial.data.data), errors: partial.data.errors };
  }
}

/** What a null at the path means: absent, or that GitHub could not or would not tell. */
export function missingAt(errors: readonly FieldError[], ...path: readonly string[]): Fact<never> {
  const error = errors.find(({ path: at }) => isOnTheWay(at, path));
  if (error === undefined || error.type === 'NOT_FOUND') return ABSENT;
  return unavailable(error.type === 'FORBIDDEN' ? 'forbidden' : 'server-error');
}

/** For what must be had whole, as a part that is not told would pass for one that is not there. */
export function requireWhole({ errors }: Pick<Answer<unknown>, 'errors'>, what: string): void {
  if (errors.some(({ type }) => type !== 'NOT_FOUND'))
    throw new UnreadableError(`${what} cannot be read whole`);
}

/** A field that must not be null takes with it what stands above it, and everything below is null as well. */
function isOnTheWay(one: readonly (string | number)[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  return other.slice(0, length).every((key, index) => one[index] === key);
}

/** What a failed request means for the part that it was to read; rethrows what concerns the whole review. */
export function missingAfter(error: unknown): Fact<never> {
  const reason: UnavailableReason | undefined = reasonOf(error);
  return reason === undefined ? ABSENT : unavailable(reason);
}
