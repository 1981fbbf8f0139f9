import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when somebody answers to `/ping` there. */
export async function firstPing(port: number): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/ping`).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok === true) return;
    await sleep(5);
  }
}
