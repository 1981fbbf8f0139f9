import type { ContributorsFile } from '../world/recorded.ts';
import { accountId } from './github.ts';

export interface Contributor {
  readonly login?: string;
  readonly id?: number;
  readonly name?: string;
  readonly email?: string;
  readonly type: 'User' | 'Bot' | 'Anonymous';
  readonly contributions: number;
}

// GitHub links the first 500 author addresses to accounts; who comes after is anonymous.
const LINKED = 500;

/** The contributors in falling order of commits, anonymous ones at the end. */
export function contributorsOf(counts: ContributorsFile): readonly Contributor[] | 'too large' {
  if ('too_large' in counts) return 'too large';
  const accounts: readonly (readonly [string, 'User' | 'Bot'])[] = [
    ...numbered(counts.logins, (n) => [`contributor-${n}`, 'User'] as const),
    ...numbered(counts.bots, (n) => [`bot-${n}[bot]`, 'Bot'] as const),
  ];
  const all = accounts.length + counts.anonymous;
  const linked = accounts.slice(0, LINKED).map(([login, type], place) => ({
    login,
    id: accountId(login),
    type,
    contributions: all - place,
  }));
  const anonymous = numbered(all - linked.length, (n) => ({
    name: `Author ${n}`,
    email: `author-${n}@example.invalid`,
    type: 'Anonymous' as const,
    contributions: 1,
  }));
  return [...linked, ...anonymous];
}

function numbered<T>(count: number, make: (n: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, place) => make(place + 1));
}
