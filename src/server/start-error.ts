/** The program cannot start, for a reason that whoever starts it can do something about: one line says which. */
export class StartError extends Error {
  override readonly name = 'StartError';

  /** `what` could not be done; of the error its words are told, and its code where they do not name it. */
  constructor(what: string, error: unknown) {
    const { message = String(error), code } = error as { message?: string; code?: unknown };
    const suffix = typeof code === 'string' && !message.includes(code) ? ` (${code})` : '';
    super(`${what}: ${message.replaceAll(/\s+/gu, ' ')}${suffix}`, { cause: error });
  }
}
