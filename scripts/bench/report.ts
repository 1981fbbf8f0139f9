/** A part of the benchmark's report: a title, what was done, and a table. */
export interface Section {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function renderSection({ title, about, columns, rows }: Section): string {
  const lines = [columns, columns.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const table = lines.join('\n');
  return `## ${title}\n\n${about}\n\n${table}\n`;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;
}

export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

export function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)} ×`;
}
