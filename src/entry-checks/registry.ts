import type { EntryCheck } from './entry-check.ts';
import { duplicate } from './duplicate.ts';
import { githubLink } from './github-link.ts';
import { link } from './link.ts';
import { logo } from './logo.ts';
import { position } from './position.ts';
import { repository } from './repository.ts';
import { schema } from './schema.ts';
import { stars } from './stars.ts';
import { syntax } from './syntax.ts';
import { text } from './text.ts';
import { unrelated } from './unrelated.ts';

/** Every entry check; adding one is a file, its test, its sentences and a line here. */
export const ENTRY_CHECKS: readonly EntryCheck[] = [
  syntax,
  schema,
  duplicate,
  githubLink,
  repository,
  logo,
  stars,
  position,
  text,
  link,
  unrelated,
];
