import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { hasPostgres, startPostgres } from './support/a-postgres.ts';
import { startProgramProcess } from './support/a-program-process.ts';
import { type Image, buildImage } from './support/an-image.ts';
import { manyReviews } from './support/many-reviews.ts';

let image: Image;

beforeAll(async () => {
  image = await buildImage();
});

afterAll(() => image.remove());

describe('what the image runs, bundled and with its flags', () => {
  it.each(['in memory', ...(hasPostgres ? ['in Postgres'] : [])])(
    'reviews, with its jobs %s',
    async (queue) => {
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
  );

  it('is a program of ASCII alone, of which V8 keeps the text in half the space', () => {
    const folder = dirname(image.main.file);
    const files = globSync('*.js', { cwd: folder });
    expect(files).toContain('main.js');
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/[^\p{ASCII}]/u);
  });
});
