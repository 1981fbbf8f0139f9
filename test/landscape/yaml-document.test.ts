import { describe, expect, it } from 'vitest';
import { parseYamlDocument } from '../../src/landscape/yaml-document.ts';

describe('parseYamlDocument', () => {
  it.each(['[', '{', '{a: [', '[[], {}, ['])('refuses nesting by %j before it is parsed', (open) => {
    expect(parseYamlDocument(open.repeat(200_000))).toBe('too-deep');
  });

  it('takes many brackets side by side', () => {
    expect(parseYamlDocument(`[${'[], '.repeat(1000)}]`)).toMatchObject({ errors: [] });
  });

  it('refuses more tokens than a list has', () => {
    expect(parseYamlDocument(`[${'a,'.repeat(300_000)}]`)).toBe('too-large');
  });

  it('leaves the traces of errors as they were', () => {
    const before = Error.stackTraceLimit;
    expect(parseYamlDocument('[,,,')).toHaveProperty('errors.length', 4);
    expect(Error.stackTraceLimit).toBe(before);
  });
});
