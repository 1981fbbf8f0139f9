import type { TreeFile } from '../world/snapshot.ts';
import type { Repository } from './entities.ts';
import type { GitHub } from './github.ts';
import { noteUnrecorded } from './github.ts';

const NOTHING = Buffer.alloc(0);

/** A file's contents; empty, and counted, where the world did not record them. */
export function contentOf(github: GitHub, repository: Repository, file: TreeFile): Buffer {
  if (file.read !== undefined) return file.read();
  if (file.bytes > 0) noteUnrecorded(github, repository, file.path);
  return NOTHING;
}
