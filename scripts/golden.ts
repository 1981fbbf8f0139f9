import { readRecording } from '../src/cli/recording.ts';
import { writeWorld } from './golden/world-of-recording.ts';

/** `npm run golden -- <recording> fixtures/pull-requests/<slug>`: what `review --record` saved, as a golden pull request. */
function main([recording, folder]: readonly string[]): void {
  if (recording === undefined || folder === undefined) {
    process.stderr.write('usage: npm run golden -- <recording> fixtures/pull-requests/<slug>\n');
    process.exitCode = 2;
    return;
  }
  try {
    writeWorld(folder, readRecording(recording));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
    return;
  }
  process.stdout.write(
    `Say in ${folder}/notes.md what it proves, and run npx vitest run test/golden.test.ts\n`,
  );
}

main(process.argv.slice(2));
