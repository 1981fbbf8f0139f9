import { describe, expect, it, onTestFinished } from 'vitest';
import { hasPostgres, startPostgres } from './support/a-postgres.ts';
import { startProgramProcess } from './support/a-program-process.ts';
import { buildImage } from './support/an-image.ts';
import { manyReviews } from './support/many-reviews.ts';

describe('what the image runs, bundled and with its flags', () => {
  it.each(['in memory', ...(hasPostgres ? ['in Postgres'] : [])])(
    'reviews, with its jobs %s',
    async (queue) => {
      const image = await buildImage();
      onTestFinished(image.remove);
      const many = await manyReviews(3);
      onTestFinished(many.stop);
      const postgres = queue === 'in Postgres' ? await startPostgres() : undefined;
      onTestFinished(async () => postgres?.stop());
      const database = await postgres?.createDatabase('image');
      const program = await startProgramProcess(many.sandbox, {
        runs: image.programProcess,
        ...(database === undefined ? {} : { databaseUrl: database }),
      });

      expect(await many.wrongAfter(20_000)).toEqual([]);
      expect(await program.terminate()).toBe(0);
    },
    60_000,
  );
});
