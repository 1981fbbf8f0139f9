import type { Answer } from './call.ts';
import type { FailureRule } from './failures.ts';

const RETRY_AFTER_S = 60;

/** What GitHub answers when it fails in this way; undefined where the real answer is due. */
export function failureAnswer(rule: FailureRule, path: string): Answer | undefined {
  const { how, retryAfterSeconds, errors } = rule;
  const isGraphql = path === '/graphql';
  const retryAfter = retryAfterSeconds ?? RETRY_AFTER_S;
  if (typeof how === 'number') {
    const message = isGraphql ? 'Something went wrong while executing your query.' : 'Server Error';
    const said = { message: rule.message ?? message, ...(errors === undefined ? {} : { errors }) };
    return { status: how, body: isGraphql ? { data: null, errors: [{ message }] } : said };
  }
  if (how === 'secondary-rate-limit') {
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    return { status: 403, body: { message }, headers: { 'retry-after': String(retryAfter) } };
  }
  if (how === 'rate-limit') {
    const reset = Math.ceil(Date.now() / 1000) + retryAfter;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    const message = 'API rate limit exceeded for installation.';
    return isGraphql
      ? {
          status: 200,
          body: { errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message }] },
          headers,
        }
      : { status: 403, body: { message }, headers };
  }
  return undefined;
}
