import type { Parameter } from '../../scripts/sentence-types.ts';

export const FOREIGN = 'FOREIGN';
const DAYS = new Set(['date', 'at']);
const INNER = { key: 'requirement.maturity.name', parameters: {} };

/** Each plural category of the languages here has one of them. */
export const NUMBERS = [0, 1, 2, 5, 21, 100, 1_000_000] as const;

/** Parameters of a sentence so that each of its choices, plurals and gaps is reached; texts are a stranger's. */
export function samplesOf(
  parameters: ReadonlyMap<string, Parameter>,
  numbers: readonly number[] = NUMBERS,
): readonly object[] {
  const samples: object[] = numbers.flatMap((number) =>
    [...parameters].reduce<object[]>(
      (made, [name, parameter]) =>
        made.flatMap((sample) =>
          valuesOf(name, parameter, number).map((value) => ({ ...sample, [name]: value })),
        ),
      [{}],
    ),
  );
  return [...new Map(samples.map((sample) => [JSON.stringify(sample), sample])).values()];
}

function valuesOf(name: string, { type, isOptional }: Parameter, number: number): readonly unknown[] {
  if (DAYS.has(name)) return ['2026-06-03'];
  return isOptional ? [valueOf(type, number)[0], undefined] : valueOf(type, number);
}

function valueOf(type: string, number: number): readonly unknown[] {
  switch (type) {
    case 'string':
      return [FOREIGN];
    case 'number':
      return [number];
    case 'boolean':
      return [true, false];
    case 'MessageLike':
      return [INNER];
    case 'readonly number[]':
      return [[0, 1, 5]];
    case 'readonly (string | MessageLike)[]':
      return [[FOREIGN, INNER]];
    default:
      return type.split(' | ').map((choice) => choice.slice(1, -1));
  }
}
