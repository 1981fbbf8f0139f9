/** Written to by a whole process. */
interface ErrorSource {
  readonly on: (event: 'error', listener: (error: Error & { readonly code?: string }) => void) => unknown;
}

interface Outputs {
  readonly stdout: ErrorSource;
  readonly stderr: ErrorSource & { readonly write: (text: string) => unknown };
}

/**
 * Hears what goes wrong with what is printed, which no `try` ever sees. A reader who has enough, as `head` in a pipe,
 * is no error; `fail` is called for everything else, with one line said.
 */
export function hearOutputErrors({ stdout, stderr }: Outputs, fail: () => void): void {
  stdout.on('error', ({ code, message }) => {
    if (code === 'EPIPE') return;
    stderr.write(
      `landscape-reviewer: what is printed cannot be written: ${message}; make room, or print elsewhere\n`,
    );
    fail();
  });
  // There is nowhere left to say it.
  stderr.on('error', ({ code }) => code === 'EPIPE' || fail());
}
