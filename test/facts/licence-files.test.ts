import { describe, expect, it } from 'vitest';
import { selectLicenceFiles } from '../../src/facts/licence-files.ts';

function select(...paths: readonly string[]): readonly string[] {
  return selectLicenceFiles({
    files: paths.map((path, index) => ({ path, bytes: 1000 + index, mode: '100644' })),
    isTruncated: false,
  });
}

describe('which files are read', () => {
  it("takes the root's first, then the folder of texts, then the likely restricted parts", () => {
    expect(
      select('a/LICENSE', 'x/y/ee/LICENSE', 'LICENSES/MIT.txt', 'NOTICE', 'LICENSE.txt', 'COPYING'),
    ).toEqual(['COPYING', 'LICENSE.txt', 'NOTICE', 'LICENSES/MIT.txt', 'x/y/ee/LICENSE', 'a/LICENSE']);
  });

  it('takes the license of the documentation for a part', () => {
    expect(select('LICENSE', 'docs/LICENSE.md')).toEqual(['LICENSE', 'docs/LICENSE.md']);
  });

  it.each([
    ['src/LicenseCheck.vue'],
    ['bazel/licenses.bzl'],
    ['license_test.go'],
    ['THIRD-PARTY-NOTICES'],
    ['LICENSE-3rdparty.csv'],
    ['vendor/x/LICENSE'],
    ['node_modules/x/LICENSE'],
    ['third_party/x/LICENSE'],
    ['testdata/LICENSE'],
    ['LICENSES/github.com/x/LICENSE'],
    ['dist/licenses/license-github.com-x.txt'],
    ['licenses/notes.md'],
    ['docs/guide/scanner/license.md'],
  ])('leaves %s alone', (path) => {
    expect(select('LICENSE', path)).toEqual(['LICENSE']);
  });

  it('reads copies once and stays within its bounds', () => {
    const copies = Array.from({ length: 500 }, (_, index) => ({
      path: `m${index}/LICENSE`,
      bytes: 11_336,
      mode: '100644',
    }));
    expect(selectLicenceFiles({ files: copies, isTruncated: false })).toHaveLength(1);
    const many = Array.from({ length: 500 }, (_, index) => [
      `LICENSE-${index}`,
      `LICENSES/L${index}.txt`,
      `m${index}/LICENSE`,
    ]);
    expect(select(...many.flat()).length).toBeLessThanOrEqual(44);
  });

  it('looks elsewhere where the root has no license file', () => {
    expect(select('README.md', 'src/a.c', 'Cargo.toml')).toEqual(['README.md', 'Cargo.toml', 'src/a.c']);
  });

  it('leaves out what is too large', () => {
    expect(
      selectLicenceFiles({ files: [{ path: 'LICENSE', bytes: 2e6, mode: '100644' }], isTruncated: false }),
    ).toEqual([]);
  });
});
