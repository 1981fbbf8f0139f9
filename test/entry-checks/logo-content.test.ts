import { describe, expect, it } from 'vitest';

import { noPicture } from '../../src/entry-checks/logo-content.ts';
import { NO_TEXT } from '../../src/landscape/changed-file.ts';
import { LOGOS } from '../support/a-list.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import { problemsOf } from '../support/problems-of.ts';

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:9f3c\nsize 4021\n';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>';

describe('no picture', () => {
  it.each([
    ['a.svg', 'a pointer of Git LFS', POINTER, 'pointer'],
    ['a.png', 'a pointer of Git LFS', POINTER, 'pointer'],
    ['a.svg', 'a web page', '<!doctype html>\n<html><body><svg></svg></body></html>', 'no-svg'],
    ['a.svg', 'a web page behind a comment', '<!-- saved from x --><html lang="en">', 'no-svg'],
    ['a.SVG', 'an answer in JSON', '{"message": "Not Found"}', 'no-svg'],
    ['a.svg', 'words', '404: Not Found', 'no-svg'],
    [
      'a.svg',
      'another kind of XML',
      '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>',
      'no-svg',
    ],
    ['a.svg', 'a Vue component', '<template><svg></svg></template>', 'no-svg'],
    ['a.svg', 'a picture in base64', 'data:image/png;base64,iVBORw0KGgo=', 'no-svg'],
    ['a.svg', 'a picture in bits', NO_TEXT, 'no-svg'],
    ['a.svg', 'a comment without an end', '<!-- <svg>', 'no-svg'],
    ['a.svg', 'a document type without an end', '<!DOCTYPE svg [ <!ENTITY a "b">', 'no-svg'],
    ['a.svg', 'an element of a name that begins alike', '<svgs/>', 'no-svg'],
    ['a.png', 'words', 'Not Found', 'text'],
    ['a.jpg', 'a web page', '<html></html>', 'text'],
    ['a.webp', 'a vector', SVG, 'text'],
  ])('%s with %s', (path, _case, text, kind) => {
    expect(noPicture(path, text)?.kind).toBe(kind);
  });

  it('says how the file begins, in one short line', () => {
    expect(noPicture('a.svg', `\n <p>${'long '.repeat(50)}\nmore`)?.found).toMatch(/^<p>long .{1,55}$/);
  });

  it('is judged in time, however many comments there are', () => {
    expect(noPicture('a.svg', '<!---->'.repeat(200_000))?.kind).toBe('no-svg');
  });
});

describe('a picture', () => {
  it.each([
    ['plain', SVG],
    ['behind a byte order mark', `\uFEFF${SVG}`],
    ['behind a declaration and a comment', `<?xml version="1.0"?>\n<!-- Generator: <html> -->\n${SVG}`],
    ['behind a document type', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">${SVG}`],
    ['behind a document type with entities', `<!DOCTYPE svg [\n<!ENTITY a "b">\n]>\n${SVG}`],
    ['with a prefix', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>'],
    ['that begins on another line', '\n\n<svg\n  width="1"/>'],
    ['that embeds another one', '<svg><image href="data:image/png;base64,iVBORw0KGgo="/></svg>'],
    ['that was not read', ''],
    ['behind a symbolic link', '../brand/logo.svg'],
  ])('%s', (_case, text) => {
    expect(noPicture('a.svg', text)).toBeUndefined();
  });
});

it.each([
  ['svg', POINTER, 'failure logo.pointer'],
  ['svg', '<html><script>a</script></html>', 'failure logo.no-svg'],
  ['png', 'Not Found', 'failure logo.text'],
])('a logo.%s that is none is told once', (ending, text, problem) => {
  const path = `${LOGOS}/new.${ending}`;

  expect(problemsOf(aPullRequest({ base: {}, head: { [path]: text } }), 'logo')).toContain(problem);
});
