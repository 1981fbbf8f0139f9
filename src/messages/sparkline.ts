/** Without the half and the full block, which do not stand on the line in every font. */
const BARS = ['▁', '▂', '▃', '▅', '▆', '▇'] as const;

/** One bar a value, as high as its share of the greatest; the lowest bar is nothing at all. */
export function sparklineOf(values: readonly number[]): string {
  const greatest = Math.max(...values);
  return values.map((value) => BARS[barOf(value, greatest)] ?? BARS[0]).join('');
}

function barOf(value: number, greatest: number): number {
  return value > 0 && Number.isFinite(greatest) ? Math.ceil((value / greatest) * (BARS.length - 1)) : 0;
}
