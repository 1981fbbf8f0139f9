/** In bytes, as GitHub counts the texts of check runs; it takes as many characters of a comment, so that both hold. */
const MAXIMUM_BYTES = 65_535;
const ELLIPSIS = '…';

/**
 * The last resort: what is rendered keeps within the limit by itself, with words on what was left out. Of the body with
 * its end the end stays whole.
 */
export function bodyWithin(body: string, end = ''): string {
  const bytes = Buffer.from(body);
  const room = MAXIMUM_BYTES - Buffer.byteLength(end);
  if (bytes.length <= room) return `${body}${end}`;
  const kept = bytes.subarray(0, room - Buffer.byteLength(ELLIPSIS));
  // In a stream a character that is cut in two waits for its second half.
  return `${new TextDecoder().decode(kept, { stream: true })}${ELLIPSIS}${end}`;
}
