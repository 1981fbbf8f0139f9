import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';

/** What stands in an archive, in its order: the name behind the folder around everything, and the contents. */
export interface TarEntry extends Partial<Omit<Header, 'name'>> {
  readonly path: string;
  readonly content?: string | Buffer;
}

/** An archive as GitHub serves it; `folder` goes around all names. */
export async function aTarball(entries: readonly TarEntry[], folder = 'acme-project-abc/'): Promise<Buffer> {
  return gzipSync(await aTar(entries, folder));
}

/** The same, not yet packed. */
export async function aTar(entries: readonly TarEntry[], folder = 'acme-project-abc/'): Promise<Buffer> {
  const packed = pack();
  for (const { path, content = '', ...header } of entries) {
    const isFile = header.type === undefined || header.type === 'file';
    if (isFile) packed.entry({ ...header, name: folder + path }, content);
    else packed.entry({ ...header, name: folder + path });
  }
  packed.finalize();
  const parts: Buffer[] = [];
  for await (const part of packed) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
