import { describe, expect, it } from 'vitest';
import { LABEL_STYLES } from '../../src/publish/managed-labels.ts';

describe('the style of a label', () => {
  it.each(Object.entries(LABEL_STYLES))('is one that GitHub takes: %s', (_, { color, description }) => {
    expect(color).toMatch(/^[\da-f]{6}$/u);
    expect(description.length).toBeLessThanOrEqual(100);
  });

  it('tells the four verdicts apart by color', () => {
    const { ready, 'needs-changes': changes, 'needs-maintainer': maintainer } = LABEL_STYLES;
    const colors = [ready, changes, maintainer, LABEL_STYLES['not-evaluated']].map(({ color }) => color);
    expect(new Set(colors).size).toBe(4);
  });
});
