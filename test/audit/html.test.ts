import { describe, expect, it } from 'vitest';
import { asAttribute, escapeHtml, htmlLink, htmlText, withCode } from '../../src/audit/page/html.ts';

const HOSTILE = `<img src=x onerror=alert(1)> " ' \` & </script>`;

describe('what stands in the page', () => {
  it('holds no markup of a stranger', () => {
    expect(escapeHtml(HOSTILE)).not.toMatch(/[<>"'`]/);
    expect(htmlText.code(HOSTILE).slice('<code>'.length, -'</code>'.length)).not.toMatch(/[<>"'`]/);
  });

  it.each([
    ['script', 'javascript:alert(1)'],
    ['another name in front', 'https://github.com@example.org/'],
    ['no address', 'not an address'],
    ['a very long one', `https://example.org/${'a'.repeat(2000)}`],
  ])('follows no link that is not plainly of the web: %s', (_, url) => {
    expect(htmlLink('here', url)).not.toContain('href');
  });

  it('leads to the web', () => {
    expect(htmlLink('here', 'https://example.org/?a=1&b="x"')).toBe(
      '<a href="https://example.org/?a=1&amp;b=%22x%22" rel="noopener noreferrer">here</a>',
    );
  });

  it('turns the back-ticks of our own sentences into code, and leaves those of strangers alone', () => {
    const said = `See \`git shortlog\` and ${htmlText.code('a `b` c')}`;

    expect(withCode(said)).toBe('See <code>git shortlog</code> and <code>a &#96;b&#96; c</code>');
  });

  it('leaves nothing in an attribute that would end it', () => {
    expect(asAttribute('<b>5</b> "a" <')).toBe('5 &quot;a&quot; &lt;');
  });
});
