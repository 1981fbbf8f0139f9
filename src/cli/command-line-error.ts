/** What a person did wrong, or has to do, in one line; the command exits 2. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}
