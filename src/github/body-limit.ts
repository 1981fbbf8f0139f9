/** GitHub refuses longer bodies of comments and check runs, counted in characters. */
const MAXIMUM_LENGTH = 65_535;

/** The last resort: what is rendered keeps within the limit by itself, with words on what was left out. */
export function bodyWithin(body: string): string {
  return body.length <= MAXIMUM_LENGTH ? body : `${body.slice(0, MAXIMUM_LENGTH - 1)}…`;
}
