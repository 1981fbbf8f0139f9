/**
 * Something that was asked of the world. `absent`: the answer is that there is none. `unavailable`: no answer
 * was had, so nothing may be concluded either way.
 */
export type Fact<T> =
  | { readonly status: 'known'; readonly value: T }
  | { readonly status: 'absent' }
  | { readonly status: 'unavailable'; readonly reason: UnavailableReason };

export type UnavailableReason =
  | 'not-asked'
  | 'forbidden'
  | 'rate-limited'
  | 'timeout'
  | 'server-error'
  | 'too-large'
  | 'truncated'
  | 'network';

export function known<T>(value: T): Fact<T> {
  return { status: 'known', value };
}

export const ABSENT = { status: 'absent' } as const satisfies Fact<never>;

export function unavailable(reason: UnavailableReason): Fact<never> {
  return { status: 'unavailable', reason };
}

/** The value, or undefined where there is none or it could not be had. */
export function valueOf<T>(fact: Fact<T>): T | undefined {
  return fact.status === 'known' ? fact.value : undefined;
}
