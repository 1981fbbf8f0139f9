import { EBPF } from '../../src/facts/ebpf.ts';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Fact, unavailable } from '../../src/facts/fact.ts';
import type { Archive } from '../../src/facts/repository-facts.ts';
import {
  ARCHIVE_LIMITS,
  type ArchiveLimits,
  NotReadError,
  siftArchive,
} from '../../src/github/read/read-archive.ts';
import { aTar, aTarball } from '../support/a-tarball.ts';

const PROGRAM = 'SEC("xdp")\nint drop(struct xdp_md *ctx) { return XDP_DROP; }\n';
const TOO_LARGE = unavailable('too-large');
const BROKEN = unavailable('network');

describe('siftArchive', () => {
  it('keeps the texts that speak of eBPF and only names the others', async () => {
    const archive = await sift(
      await aTarball([
        { path: '', type: 'directory' },
        { path: 'bpf/drop.c', content: PROGRAM },
        { path: 'main.go', content: 'package main\n' },
        { path: 'notes.c', content: `/* ebpf */ ${'\0'.repeat(9)}` },
        { path: 'other.c', content: PROGRAM },
      ]),
      ['bpf/drop.c', 'main.go', 'notes.c', 'not-there.c'],
    );
    expect(archive).toEqual({ texts: { 'bpf/drop.c': PROGRAM }, silent: ['main.go', 'notes.c'] });
  });

  it('ends as soon as all wanted files were seen, whatever follows', async () => {
    const whole = await aTar([
      { path: 'a.c', content: PROGRAM },
      { path: 'b.c', content: 'x'.repeat(1_000_000) },
    ]);
    expect(await sift(gzipSync(whole.subarray(0, 200_000)), ['a.c'])).toMatchObject({ silent: [] });
    expect(await sift(gzipSync(whole), ['a.c'], { bytes: 300_000 })).toMatchObject({ silent: [] });
  });

  it('an empty file was read; one that is kept elsewhere, or is data, was not', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:bpf\nsize 9\n';
    const tarball = await aTarball([
      { path: '__init__.py' },
      { path: 'large.c', content: pointer },
      { path: 'table.c', content: `bpf ${'0,'.repeat(600)}` },
      { path: 'last.c', content: 'int x;' },
    ]);
    const wanted = ['__init__.py', 'large.c', 'table.c', 'last.c'];
    expect(await sift(tarball, wanted, { fileBytes: 1000 })).toEqual({
      texts: {},
      silent: ['__init__.py', 'last.c'],
    });
  });

  it.each(['symlink', 'link', 'directory', 'fifo', 'character-device'] as const)(
    'a %s is no file',
    async (type) => {
      const tarball = await aTarball([
        { path: 'a.c', type, linkname: '../../etc/passwd' },
        { path: 'b.c', content: 'int x;' },
      ]);
      expect(await sift(tarball, ['a.c', 'b.c'])).toEqual({ texts: {}, silent: ['b.c'] });
    },
  );

  it('names lead nowhere: only those that the tree has are looked at', async () => {
    const names = [
      '../a.c',
      '/etc/passwd',
      'x/../a.c',
      `${'d/'.repeat(3000)}a.c`,
      'constructor',
      '__proto__',
    ];
    const tarball = await aTarball([...names.map((path) => ({ path, content: PROGRAM })), { path: 'a.c' }]);
    expect(await sift(tarball, ['a.c', 'b.c'])).toEqual({ texts: {}, silent: ['a.c'] });
  });

  it('of a file that comes twice the first counts', async () => {
    const tarball = await aTarball([{ path: 'a.c' }, { path: 'a.c', content: PROGRAM }, { path: 'c.c' }]);
    expect(await sift(tarball, ['a.c', 'b.c'])).toEqual({ texts: {}, silent: ['a.c'] });
  });

  it.each<[string, Partial<ArchiveLimits>]>([
    ['as it is sent', { packedBytes: 300 }],
    ['as it is unpacked', { bytes: 40_000 }],
    ['in its entries', { entries: 50 }],
    ['in what is kept', { keptBytes: 2000 }],
  ])('is too large %s', async (_, limits) => {
    const files = Array.from({ length: 60 }, (_unused, index) => ({ path: `${index}.c`, content: PROGRAM }));
    const wanted = [...files.map(({ path }) => path), 'z.c'];
    const tarball = await aTarball(files);
    expect(Object.keys(archiveIn(await sift(tarball, wanted)).texts)).toHaveLength(60);
    expect(await sift(tarball, wanted, limits)).toEqual(TOO_LARGE);
    // Even where the limit is met by the very last of them.
    expect(await sift(tarball, wanted.slice(0, -1), { keptBytes: PROGRAM.length * 60 - 1 })).toEqual(
      TOO_LARGE,
    );
  });

  it('a bomb is stopped long before it has gone off', async () => {
    const bomb = gzipSync(Buffer.concat([await aTar([{ path: 'a.c' }]), Buffer.alloc(64 * 1024 * 1024)]));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage.rss();
    expect(await sift(bomb, ['b.c'], { bytes: 1024 * 1024 })).toEqual(TOO_LARGE);
    expect(process.memoryUsage.rss() - before).toBeLessThan(48 * 1024 * 1024);
  });

  it('what takes too long is too large', async () => {
    const tarball = await aTarball([{ path: 'a.c', content: PROGRAM }]);
    const slow = Readable.from(
      (async function* drip() {
        for (const byte of tarball) {
          await sleep(5);
          yield Buffer.of(byte);
        }
      })(),
    );
    expect(await sift(slow, ['a.c'], {}, 40)).toEqual(TOO_LARGE);
  });

  it.each([
    ['cut off in the middle of what is packed', async () => (await someTarball()).subarray(0, 400)],
    ['cut off in the middle of a file', async () => gzipSync((await someTar()).subarray(0, 3000))],
    ['not packed', someTar],
    ['a page', async () => Promise.resolve(Buffer.from('<html>Sign in</html>'))],
    ['nothing', async () => Promise.resolve(Buffer.alloc(0))],
    ['no archive', async () => Promise.resolve(gzipSync('x'.repeat(2000)))],
    ['a header that does not add up', async () => gzipSync((await someTar()).fill('7', 140, 150))],
    ['a size that is no number', async () => gzipSync(await withPax('size', 'NaN'))],
    ['a size below nothing', async () => gzipSync(await withPax('size', '-1'))],
    ['a size beyond everything', async () => gzipSync(await withPax('size', '9007199254740991'))],
  ])('%s was not read', async (_, tarball) => {
    expect(await sift(await tarball(), ['0.c', 'z.c'])).toEqual(BROKEN);
  });

  it('a stream that breaks was not read', async () => {
    const broken = new Readable({ read: () => broken.destroy(new Error('socket hang up')) });
    expect(await sift(broken, ['a.c'])).toEqual(BROKEN);
  });
});

async function sift(
  tarball: Buffer | Readable,
  wanted: readonly string[],
  limits: Partial<ArchiveLimits> = {},
  milliseconds = 5000,
): Promise<Archive | Fact<never>> {
  const body = Buffer.isBuffer(tarball) ? Readable.from(inChunks(tarball)) : tarball;
  try {
    return await siftArchive(body, new Set(wanted), {
      mayTell: EBPF.mayTell,
      limits: { ...ARCHIVE_LIMITS, ...limits },
      signal: AbortSignal.timeout(milliseconds),
    });
  } catch (error) {
    if (error instanceof NotReadError) return error.missing;
    throw error;
  }
}

function* inChunks(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += 200) yield content.subarray(at, at + 200);
}

function archiveIn(answer: Awaited<ReturnType<typeof sift>>): Archive {
  if (!('texts' in answer)) throw new Error('nothing was read');
  return answer;
}

async function someTar(): Promise<Buffer> {
  // Text that gzip cannot make small.
  const noise = Array.from({ length: 500 }, (_, index) => (index * 7919).toString(36)).join(' ');
  return aTar([
    { path: '0.c', content: noise },
    { path: '1.c', content: noise },
  ]);
}

async function someTarball(): Promise<Buffer> {
  return gzipSync(await someTar());
}

async function withPax(key: string, value: string): Promise<Buffer> {
  return aTar([{ path: '0.c', content: 'int x;', pax: { [key]: value } }]);
}
