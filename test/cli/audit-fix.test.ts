import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { initGitFolder } from '../support/git-folder.ts';
import { AUDITED_WORLD, type AuditData, LIST, auditRuns } from '../support/an-audit-run.ts';

const LIST_FILES = join(AUDITED_WORLD, 'repositories/ebpf-io/ebpf.io-website/files');

const { audit, folder } = auditRuns();

const EMERGING = 'src/data/pages/applications/emerging.json';
const MAJOR = 'src/data/pages/applications/major.json';

/** The audited list as somebody has cloned it. */
function aClone() {
  cpSync(LIST_FILES, folder(), { recursive: true });
  const clone = initGitFolder(folder());
  clone.commitAll('The list');
  return { ...clone, bytes: (path: string) => readFileSync(join(folder(), path)) };
}

function rewritten(text: string): string {
  return `\uFEFF${text.replaceAll('  ', '\t').replaceAll('\n', '\r\n').trimEnd()}`;
}

describe('landscape-reviewer audit --fix', () => {
  it('brings a clone up to date from anywhere in it, and has nothing left to do the second time', async () => {
    const clone = aClone();
    const within = join(folder(), dirname(EMERGING));

    const first = await audit([LIST, '--fix', '--directory', within]);
    const fixed = clone.read(EMERGING);
    const second = await audit([LIST, '--fix', '--directory', within]);

    expect(first.error).toBe(
      [
        `Updated ${EMERGING}: 3 addresses, 2 star counts, 18 entries moved\n`,
        `Updated ${MAJOR}: 1 address, 1 star count, 1 entry moved\n`,
      ].join(''),
    );
    expect(fixed).toContain('https://github.com/hookotter/hookotter');
    expect(second.error).toBe('');
    expect(second.out).toBe(first.out);
    expect(clone.read(EMERGING)).toBe(fixed);
    expect(clone.git('status', '--porcelain').split('\n')).toHaveLength(2);
  });

  it('writes a patch for each reason, each of which applies alone', async () => {
    const clone = aClone();
    const patches = mkdtempSync(join(tmpdir(), 'patches-'));
    onTestFinished(() => rmSync(patches, { recursive: true }));

    const { error } = await audit([LIST, '--patches', patches]);

    const files = ['addresses', 'stars', 'order'].map((reason) => join(patches, `${reason}.patch`));
    expect(error).toBe(files.map((file) => `Wrote ${file}\n`).join(''));
    for (const file of files) clone.git('apply', '--check', file);
    for (const file of files.slice(0, 2)) clone.git('apply', file);
    expect(clone.read(EMERGING)).toContain('https://github.com/hookotter/hookotter');
    expect(clone.read(EMERGING)).not.toContain('hookotter-labs');
  });

  it('shows the lists as they are now', async () => {
    aClone();

    const { out } = await audit([LIST, '--fix', '--directory', folder(), '--format', 'json']);

    const { counts, orders, projects } = JSON.parse(out) as AuditData;
    expect(counts).toMatchObject({ all: 56, fails: 9, moved: 0, starsOff: 0, couldBeMajor: 3 });
    expect(orders.map(({ moves }) => moves)).toEqual([[], []]);
    expect(projects.find(({ name }) => name === 'Hookotter')).toMatchObject({
      standing: 'fails',
      repository: { listed: 'hookotter/hookotter', isMoved: false },
    });
  });

  it('still says what is different from the audit before', async () => {
    aClone();
    const output = join(folder(), 'audit.json');
    await audit([LIST, '--format', 'json', '--output', output]);

    const { out } = await audit([LIST, '--fix', '-C', folder(), '--previous', output, '--format', 'json']);

    expect((JSON.parse(out) as AuditData).since?.changes).toEqual([]);
  });

  it('keeps line ends of Windows, tabs, a mark of the byte order, and no line end at the end', async () => {
    const clone = aClone();
    await audit([LIST, '--fix', '--directory', folder()]);
    const plain = clone.read(MAJOR);
    clone.git('checkout', '--quiet', '.');
    clone.write(MAJOR, rewritten(clone.read(MAJOR)));

    await audit([LIST, '--fix', '--directory', folder()]);

    expect(clone.read(MAJOR)).toBe(rewritten(plain));
  });

  it('leaves a file alone whose bytes are no UTF-8, and mends the other one', async () => {
    const clone = aClone();
    const bytes = clone.bytes(MAJOR);
    bytes[bytes.indexOf('"description": "') + '"description": "'.length] = 0xff;
    writeFileSync(join(folder(), MAJOR), bytes);

    const { status, error } = await audit([LIST, '--fix', '--directory', folder()]);

    expect(status).toBe(1);
    expect(error.split('\n')).toEqual([
      expect.stringContaining(`Updated ${EMERGING}`),
      `${MAJOR} holds bytes that are no UTF-8; it is not touched`,
      '',
    ]);
    expect(clone.bytes(MAJOR).equals(bytes)).toBe(true);
  });

  it('writes nothing through a link', async () => {
    const clone = aClone();
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    onTestFinished(() => rmSync(outside, { recursive: true }));
    renameSync(join(folder(), MAJOR), join(outside, 'major.json'));
    symlinkSync(join(outside, 'major.json'), join(folder(), MAJOR));
    const before = readFileSync(join(outside, 'major.json'), 'utf8');

    const { error } = await audit([LIST, '--fix', '--directory', folder()]);

    expect(error).toContain(`${MAJOR} is no plain file; it is not touched\n`);
    expect(readFileSync(join(outside, 'major.json'), 'utf8')).toBe(before);
    expect(clone.git('status', '--porcelain')).toContain(EMERGING);
  });

  it('says where it leaves the order alone, for the sake of comments', async () => {
    const clone = aClone();
    const path = MAJOR.replace('.json', '.js');
    rmSync(join(folder(), MAJOR));
    clone.write(
      path,
      `export default ${clone.git('show', `HEAD:${MAJOR}`).replace('[', '[ // kept by Ann')};\n`,
    );

    const { status, error } = await audit([LIST, '--fix', '--directory', folder()]);

    expect(status).toBe(1);
    expect(error).toContain(
      `Left ${path} in its order: what stands beside its entries, such as comments, would not move along\n`,
    );
    expect(error).toContain(`Updated ${path}: 1 address, 1 star count\n`);
    expect(clone.read(path)).toContain('[ // kept by Ann');
  });

  it('does not undo what was written meanwhile', async () => {
    const clone = aClone();
    const edited = clone.read(MAJOR).replace('"description": "', '"description": "Edited. ');
    const readLinks = async () => {
      clone.write(MAJOR, edited);
      return Promise.resolve({});
    };

    const { status, error } = await audit([LIST, '--fix', '--links', '--directory', folder()], { readLinks });

    expect(status).toBe(1);
    expect(error).toContain(`${MAJOR} changed while it was audited; run this again\n`);
    expect(clone.read(MAJOR)).toBe(edited);
  });
});
