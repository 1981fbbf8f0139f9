/** GitHub's form of a date: whole seconds, in UTC. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Null where there is no date. */
export function timestampOrNull(date: Date | null | undefined): string | null {
  return date === null || date === undefined ? null : timestamp(date);
}
