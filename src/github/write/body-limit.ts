/** In bytes, as GitHub counts the texts of check runs; it takes as many characters of a comment, so that both hold. */
const MAXIMUM_BYTES = 65_535;
const ELLIPSIS = '…';

/** The last resort: what is rendered keeps within the limit by itself, with words on what was left out. */
export function bodyWithin(body: string): string {
  const bytes = Buffer.from(body);
  if (bytes.length <= MAXIMUM_BYTES) return body;
  const kept = bytes.subarray(0, MAXIMUM_BYTES - Buffer.byteLength(ELLIPSIS));
  // In a stream a character that is cut in two waits for its second half.
  return `${new TextDecoder().decode(kept, { stream: true })}${ELLIPSIS}`;
}
