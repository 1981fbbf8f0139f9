import * as fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;
const LAST = 0x10ffff - SURROGATES;

/**
 * Any character; no half of a pair. The same as fast-check's unit `binary`, which takes a second to begin, for it puts
 * all 1,112,064 of them into a table.
 */
export const ANY_CHARACTER = fc.nat({ max: LAST }).map(
  (index) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES),
  (character) => {
    const [code, ...others] = Array.from(String(character), (each) => each.codePointAt(0) ?? 0);
    if (code === undefined || others.length > 0) throw new Error('Not one character');
    return code < FIRST_SURROGATE ? code : code - SURROGATES;
  },
);
