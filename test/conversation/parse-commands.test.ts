import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { commandLines } from '../../src/conversation/command-lines.ts';
import { parseCommands } from '../../src/conversation/parse-commands.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

const HELP = { name: 'help' };

/** What opens, closes and breaks off blocks and spans. */
const MARKUP =
  '` `` ``` ~~~ > >x - 1. -> -``` <!-- --> <div> </div> <pre> </pre> <blockquote> `a` \\` [ ] ](x) ![ *** |a| <a\u00a0href="`"> <? ?> \\ # \t';

describe('parseCommands', () => {
  it.each([
    ['/landscape recheck', { name: 'recheck' }],
    ['/landscape recheck please', { name: 'recheck' }],
    ['   /Landscape   HELP  ', HELP],
    ['/landscape\thelp', HELP],
    ['/landscape explain ebpf-core', { name: 'explain', requirement: 'ebpf-core' }],
    ['/landscape explain `Maintained`', { name: 'explain', requirement: 'maintained' }],
    ['/landscape resume because we are done', { name: 'resume' }],
    ['/landscape hold because we discuss it', { name: 'hold', reason: 'we discuss it' }],
    ['/landscape language SW', { name: 'language', language: 'sw' }],
    [
      '/landscape accept open-source because the folder is gone because of me',
      { name: 'accept', about: 'open-source', reason: 'the folder is gone because of me' },
    ],
    [
      '/landscape decline governance for `Inspektor  Gadget` Because: nobody answers',
      {
        name: 'decline',
        about: 'governance',
        entry: 'Inspektor Gadget',
        reason: 'nobody answers',
      },
    ],
    [
      '/landscape reset governance for pwru',
      { name: 'reset', about: 'governance', entry: 'pwru', reason: '' },
    ],
    ['/landscape re-check', { name: 'recheck' }],
    ['/landscape Rerun', { name: 'recheck' }],
    ['/landscape explain open to collaboration, please', { name: 'explain', requirement: 'governance' }],
    ['/landscape explain eBPF at its core', { name: 'explain', requirement: 'ebpf-core' }],
    ['/landscape explain uko wazi kwa ushirikiano', { name: 'explain', requirement: 'governance' }],
    ['/landscape why "Used in Production"?', { name: 'explain', requirement: 'production-use' }],
    ['/landscape hold: we discuss it', { name: 'hold', reason: 'we discuss it' }],
    ['/landscape hold we discuss it', { name: 'hold', reason: 'we discuss it' }],
    ['/landscape accept opensource because x', { name: 'accept', about: 'open-source', reason: 'x' }],
    [
      '/landscape waive logo because the designer is on holiday',
      { name: 'waive', about: 'logo', reason: 'the designer is on holiday' },
    ],
    [
      '/landscape ignore github-link for pwru: it moves tomorrow',
      { name: 'waive', about: 'github-link', entry: 'pwru', reason: 'it moves tomorrow' },
    ],
    ['/landscape re check, please', { name: 'recheck' }],
    ['/landscape retest', { name: 'recheck' }],
    ['/landscape stop: we talk first', { name: 'hold', reason: 'we talk first' }],
    ['/landscape reset Wording', { name: 'reset', about: 'text', reason: '' }],
    [
      '/landscape accept maintained: they ship, because they care',
      { name: 'accept', about: 'maintained', reason: 'they ship, because they care' },
    ],
    [
      '/landscape accept maintained – they ship',
      { name: 'accept', about: 'maintained', reason: 'they ship' },
    ],
    [
      '/landscape accept: Open to Collaboration: because there are two of them',
      { name: 'accept', about: 'governance', reason: 'there are two of them' },
    ],
    [
      '/landscape approve used in production for pwru: three users said so',
      { name: 'accept', about: 'production-use', entry: 'pwru', reason: 'three users said so' },
    ],
    [
      '/landscape accept maturity for Foo: the bar because it grew: a lot',
      { name: 'accept', about: 'maturity', entry: 'Foo: the bar', reason: 'it grew: a lot' },
    ],
  ])('understands %j', (line, command) => {
    expect(parseCommands(line)).toEqual([command]);
  });

  it.each([
    ['/landscape', { kind: 'no-command' }],
    ['/landscape recheks', { kind: 'unknown-command', given: 'recheks', meant: 'recheck' }],
    ['/landscape deploy-to-production', { kind: 'unknown-command', given: 'deploy-to-production' }],
    ['/landscape skip', { kind: 'unknown-command', given: 'skip' }],
    ['/landscape explain', { kind: 'no-requirement', command: 'explain' }],
    ['/landscape accept because I say so', { kind: 'no-requirement', command: 'accept' }],
    ['/landscape lgtm', { kind: 'unknown-command', given: 'lgtm', meant: 'accept' }],
    ['/landscape approve', { kind: 'unknown-command', given: 'approve', meant: 'accept' }],
    [
      '/landscape accept open-sorce because x',
      { kind: 'unknown-requirement', given: 'open-sorce', meant: 'open-source' },
    ],
    [
      '/landscape explain open to colaboration please',
      { kind: 'unknown-requirement', given: 'open to colaboration please', meant: 'governance' },
    ],
    ['/landscape explain ebpf', { kind: 'unknown-requirement', given: 'ebpf', meant: 'ebpf-core' }],
    ['/landscape explain open', { kind: 'unknown-requirement', given: 'open' }],
    ['/landscape accept logo because it is fine', { kind: 'entry-check', given: 'logo' }],
    ['/landscape waive because it is fine', { kind: 'no-check', command: 'waive' }],
    ['/landscape waive everything: fine', { kind: 'no-check', command: 'waive' }],
    ['/landscape waive maintained because x', { kind: 'requirement', given: 'maintained' }],
    ['/landscape waive syntax because it renders', { kind: 'syntax' }],
    ['/landscape waive logo', { kind: 'no-reason', command: 'waive' }],
    ['/landscape accept maintained', { kind: 'no-reason', command: 'accept' }],
    ['/landscape accept maintained because …', { kind: 'no-reason', command: 'accept' }],
    ['/landscape accept maintained they ship', { kind: 'no-reason', command: 'accept' }],
    ['/landscape accept maintained: …', { kind: 'no-reason', command: 'accept' }],
    ['/landscape hold because …', { kind: 'no-reason', command: 'hold' }],
    ['/landscape accept maintained for because x', { kind: 'no-entry', command: 'accept' }],
    ['/landscape reset maintained for', { kind: 'no-entry', command: 'reset' }],
    ['/landscape hold', { kind: 'no-reason', command: 'hold' }],
    ['/landscape language xx', { kind: 'unknown-language', given: 'xx' }],
  ])('says what is wrong with %j', (line, reason) => {
    expect(parseCommands(line)).toEqual([{ name: 'malformed', ...reason }]);
  });

  it('reads several commands, with either kind of line end', () => {
    expect(
      parseCommands('Thanks!\r\n\r\n/landscape recheck\r\n/landscape help\n\nbye\r/landscape help'),
    ).toEqual([{ name: 'recheck' }, HELP, HELP]);
  });

  it('reads ten commands and no more', () => {
    expect(parseCommands('/landscape help\n'.repeat(30))).toHaveLength(10);
  });
});

describe('commandLines', () => {
  it.each([
    ['in the middle of a line', 'please /landscape help'],
    ['of another word', '/landscapes help'],
    ['in a quote', '> /landscape help'],
    ['in a quote that goes on without its sign', '> they wrote\n/landscape help'],
    ['in a quote in a list', '- > they wrote\n/landscape help'],
    ['in a quote in a list in a list', '1.\n\t - > x\n/landscape help'],
    ['behind a comment that HTML breaks off', 'x <!-- y\n<blockquote> z\n-->\n/landscape help'],
    ['in a code span around what looks like a list', '`\n1. \n/landscape help\n`'],
    ['in a fenced block', '```\n/landscape help\n```'],
    ['in a fenced block of another length', '````\n```\n/landscape help\n````'],
    ['in a block that is never closed', '~~~\n/landscape help'],
    ['in a fenced block in a list', '- ```\n  /landscape help\n  ```'],
    ['in an indented block', 'so:\n\n    /landscape help'],
    ['in a block indented by a tab', 'so:\n\n\t/landscape help'],
    ['in an HTML comment', '<!--\n/landscape help\n-->'],
    ['in an HTML comment with empty lines', 'x <!-- y\n\n/landscape help\n\n-->'],
    ['in preformatted text', '<pre>\n\n/landscape help\n\n</pre>'],
    ['in a quote in HTML', '<blockquote>\n\n/landscape help\n\n</blockquote>'],
    ['in a code element', 'a <code>\n/landscape help\n</code>'],
    ['in HTML', '<div>\n/landscape help\n</div>'],
    ['in a code span over several lines', 'see `this\n/landscape help\nthat`'],
    ['in a code span behind an escape', 'a \\` b `\n/landscape help\n`'],
    ['in the text of an image', '![x\n/landscape help\n](y.png)'],
    ['in the text of an image with code that holds a bracket', '![ ``\n](x)\n``\n/landscape help\n](x)'],
  ])('leaves out what stands %s', (_, body) => {
    expect(commandLines(body)).toEqual([]);
  });

  it.each([
    ['behind a fenced block', '```\ncode\n```\n/landscape help'],
    ['behind a quote and an empty line', '> they wrote\n\n/landscape help'],
    ['behind an HTML comment', '<!-- note -->\n\n/landscape help'],
    ['behind a code span', 'see `this`\n/landscape help'],
    ['behind a link', 'see [this](https://example.org)\n/landscape help'],
    ['behind a list', '- one\n- two\n\n/landscape help'],
    ['behind an inline code element', 'a <code>x</code> b\n\n/landscape help'],
    ['behind a reply by e-mail', '/landscape help\n\nOn Monday, somebody wrote:\n> /landscape recheck'],
  ])('finds what stands %s', (_, body) => {
    expect(commandLines(body)).toEqual(['/landscape help']);
  });

  it.each([
    ['-```\n1. -```\n/landscape help\n-```', 0],
    ['`a`\n1. b\n\n/landscape help', 1],
    ['\t -```\n-```\n/landscape help\n-```', 0],
    ['    x\n    `\n`\n/landscape help\n`', 0],
    ['    x\n    `\n`\n\n/landscape help', 1],
  ])('looks no further where an item begins within code, or a paragraph behind code: %j', (text, count) => {
    expect(commandLines(text)).toHaveLength(count);
  });

  it('never takes for a command what GitHub shows as code, as a quote or not at all', () => {
    const piece = fc.constantFrom('/landscape help', 'text', '', '    x', ...MARKUP.split(' '));
    const line = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' '));
    const body = fc
      .array(fc.oneof(line, fc.constant('/landscape help'), piece), { maxLength: 10 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(body, (text) => {
        // The parser that we compare with breaks off at task lists without an item.
        fc.pre(!/\[\s*\]/u.test(text));
        const found = commandLines(text).length;
        expect(found).toBeLessThanOrEqual(shownCommands(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['back-ticks', '`'.repeat(60_000)],
    ['runs of back-ticks', Array.from({ length: 300 }, (_, index) => '`'.repeat(index)).join(' ')],
    ['brackets', '['.repeat(60_000)],
    ['signs of quotes', '>'.repeat(60_000)],
    ['markers of lists', '- '.repeat(30_000)],
    ['openings of comments', '<!--'.repeat(15_000)],
    ['openings of elements', '<pre '.repeat(12_000)],
    ['lines', '\n'.repeat(60_000)],
    ['spaces', `${' '.repeat(60_000)}x`],
    ['words', 'because '.repeat(8_000)],
  ])('takes no time over many %s', (_, text) => {
    const comment = `/landscape accept maintained ${text}\n${text}\n/landscape help`;
    expect(cpuTimeOf(() => parseCommands(comment))).toBeLessThan(500);
  });
});

/** How many lines of a Markdown text are shown as plain words that begin with the command. */
function shownCommands(body: string): number {
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return plainTexts(tree)
    .flatMap((text) => text.split('\n'))
    .filter((text) => /^\s*\/landscape(?:\s|$)/iu.test(text)).length;
}

function plainTexts(node: Nodes): readonly string[] {
  if (node.type === 'blockquote' || node.type === 'delete') return [];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [node.children.map((child) => wordsOf(child)).join('')];
  }
  return 'children' in node ? node.children.flatMap((child) => plainTexts(child)) : [];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  return node.type === 'text' ? node.value : '\u0000';
}
