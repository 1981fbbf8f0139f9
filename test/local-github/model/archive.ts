import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import type { TreeFile } from '../world/snapshot.ts';
import { directoriesOf, isBinary } from '../world/snapshot.ts';
import type { Repository } from './entities.ts';
import type { Commit } from './history.ts';

/** Larger texts are not recorded as a rule. */
const RECORDED_BYTES = 400_000;
/** A few that the recorder took for no text may be missing from contents that are whole. */
const WHOLE = 0.95;
const BLOCK = 512;

/**
 * Whether the world knows what is in a commit, so that there can be an archive of it: it says so, or nearly all of
 * its texts are recorded, each in the size that the tree has. Contents that were reconstructed show by their size.
 */
export function hasArchive({ recorded }: Repository, { tree }: Commit): boolean {
  if (recorded.file.archive !== undefined) return recorded.file.archive;
  const texts = [...tree.files.values()].filter((file) => isText(file));
  const known = texts.filter(({ read }) => read !== undefined);
  const isOwn = known.every(({ read, bytes }) => read?.().length === bytes);
  return isOwn && known.length >= texts.length * WHOLE;
}

function isText(file: TreeFile): boolean {
  return file.mode.startsWith('100') && file.bytes > 0 && file.bytes <= RECORDED_BYTES && !isBinary(file);
}

/** The commit as GitHub packs it: a comment with its id, a folder around everything, and no submodules. */
export async function archiveOf({ owner, name }: Repository, { oid, tree }: Commit): Promise<Buffer> {
  const folder = `${owner}-${name}-${oid}`;
  const packed = pack();
  const parts: Buffer[] = [];
  const ended = (async () => {
    for await (const part of packed) parts.push(part as Buffer);
  })();
  packed.entry({ name: `${folder}/`, type: 'directory' });
  for (const path of directoriesOf(tree)) packed.entry({ name: `${folder}/${path}/`, type: 'directory' });
  for (const file of tree.files.values()) {
    const path = `${folder}/${file.path}`;
    if (file.mode === '120000')
      packed.entry({ name: path, type: 'symlink', linkname: contentOf(file).toString() });
    else if (file.mode.startsWith('100')) packed.entry({ name: path }, contentOf(file));
  }
  packed.finalize();
  await ended;
  return gzipSync(Buffer.concat([commentOf(oid), ...parts]), { level: 1 });
}

/** What was not recorded is as long as it is, and says nothing. */
function contentOf(file: TreeFile): Buffer {
  return file.read?.() ?? Buffer.alloc(file.bytes, '\n');
}

/** Git's own global header: https://git-scm.com/docs/git-get-tar-commit-id */
function commentOf(oid: string): Buffer {
  const comment = `52 comment=${oid}\n`;
  const header = Buffer.alloc(BLOCK);
  header.write('pax_global_header', 0);
  header.write('0000666\0', 100);
  header.write(`${comment.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        g', 148);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const body = Buffer.alloc(BLOCK);
  body.write(comment);
  return Buffer.concat([header, body]);
}
