import { EBPF } from '../../src/facts/ebpf.ts';
import { createReadStream, readFileSync } from 'node:fs';
import { ARCHIVE_LIMITS, siftArchive } from '../../src/github/read/read-archive.ts';

const SAMPLE_MS = 5;

/** Sifts the archive, for the paths that stand in the file, and prints what that took: `{ computing, memory }`. */
const [archive = '', wanted = ''] = process.argv.slice(2);
const paths = new Set(JSON.parse(readFileSync(wanted, 'utf8')) as readonly string[]);
const before = process.memoryUsage.rss();
let greatest = before;
const watch = setInterval(() => {
  greatest = Math.max(greatest, process.memoryUsage.rss());
}, SAMPLE_MS);
const began = process.cpuUsage();
await siftArchive(createReadStream(archive), paths, {
  mayTell: EBPF.mayTell,
  limits: ARCHIVE_LIMITS,
  signal: AbortSignal.timeout(ARCHIVE_LIMITS.milliseconds),
});
const { user, system } = process.cpuUsage(began);
clearInterval(watch);
greatest = Math.max(greatest, process.memoryUsage.rss());
process.stdout.write(JSON.stringify({ computing: (user + system) / 1000, memory: greatest - before }));
