/** Milliseconds of this thread's own CPU time, which a busy machine does not lengthen. */
export function cpuTimeOf(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
