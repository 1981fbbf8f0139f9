import { describe, expect, it } from 'vitest';
import { parseLogoRegistry } from '../../src/landscape/parse-logo-registry.ts';

const MODULE = `import React from 'react';

import alazLogo from './logos/alaz.svg';
import bccLogo from "./logos/bcc.png";

const logos = {
  alazLogo,
  other: bccLogo,
};

const Card = ({ name }) => <img src={logos[name]} alt="It's one" />;
export default Card;
`;

function summary(text: string) {
  const { imports, registered, isComplete, problem } = parseLogoRegistry('project-card.jsx', text);
  return {
    imports: imports.map(({ name, source, quote, range }) => [name, source, quote, range.start.line]),
    registered: registered.map(({ name, range }) => [name, range.start.line]),
    isComplete,
    problem: problem?.range.start.line,
  };
}

const WHOLE = {
  imports: [
    ['alazLogo', './logos/alaz.svg', "'", 3],
    ['bccLogo', './logos/bcc.png', '"', 4],
  ],
  registered: [
    ['alazLogo', 7],
    ['other', 8],
  ],
  isComplete: true,
  problem: undefined,
};

describe('parseLogoRegistry', () => {
  it('reads imports of images and the logos object', () => {
    expect(summary(MODULE)).toEqual(WHOLE);
  });

  it('reads an import between back-ticks and tells it by its quote', () => {
    const [alaz, bcc] = WHOLE.imports;
    expect(summary(MODULE.replace('"./logos/bcc.png"', '`./logos/bcc.png`'))).toEqual({
      ...WHOLE,
      imports: [alaz, [...(bcc ?? [])].with(2, '`')],
    });
  });

  it('reads a broken module line by line and concludes nothing', () => {
    expect(summary(MODULE.replace('const Card =', 'const Card'))).toEqual({
      ...WHOLE,
      isComplete: false,
      problem: 11,
    });
  });
});
