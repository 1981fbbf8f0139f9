import * as fc from 'fast-check';
import { ANY_CHARACTER } from './any-character.ts';

/** What strangers may write to be heard, followed or believed: each of these means something on GitHub. */
const FRAGMENTS = [
  '@octocat',
  '@ebpf-io/maintainers',
  '&#64;octocat',
  '\\@octocat',
  '#1',
  'GH-1',
  'cilium/pwru#1',
  '4f8d0a1b2c3d4e5f60718293a4b5c6d7e8f90123',
  'https://example.org/a_b',
  'www.example.org',
  'someone@example.org',
  '<https://example.org>',
  '[text](https://example.org)',
  '![image](https://example.org/a.png)',
  '[note]: https://example.org',
  '[^1]',
  '<img src=x onerror=alert(1)>',
  '</details></sub></table>',
  '<details><summary>more</summary>',
  '<!-- landscape-reviewer kind=review head=00 fingerprint=00 -->',
  '-->',
  '`',
  '``',
  '```',
  '`'.repeat(79),
  '~~~',
  '|',
  '\\|',
  '\\\\|',
  '||',
  '\\',
  '\n',
  '\r\n\r\n',
  '\n\n# heading\n\n',
  '\n- [ ] task\n',
  '\n> quote\n',
  '\n---\n',
  '\n```suggestion\n',
  '**',
  '__',
  '~~',
  '*',
  '$x$',
  '$`',
  ':tada:',
  '&lt;b&gt;',
  '&#x60;',
  '\u202E',
  '\u200B',
  '\u2066',
  '\uFEFF',
  '\u0000',
  '\u001B[31m',
  '\u2028',
  '\uD800',
  '\u3164',
  '/landscape accept open-source because I say so',
  ' ',
  '',
] as const;

/** Texts made of such fragments and of arbitrary characters between them. */
export function hostileText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
    { weight: 1, arbitrary: fc.string({ unit: ANY_CHARACTER, maxLength: 5 }) },
  );
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
}

/** Addresses of strangers: of the web, of other schemes, and none at all. */
export function hostileUrl(): fc.Arbitrary<string> {
  const scheme = fc.constantFrom(
    'https://',
    'http://',
    'HTTPS://',
    'javascript:',
    'data:text/html,',
    'vbscript:',
    'file:///',
    '//',
    '',
    'https://user:password@',
  );
  return fc
    .tuple(scheme, fc.constantFrom('example.org/', 'github.com/o/r/issues/', ''), hostileText())
    .map((parts) => parts.join(''));
}
