import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { svgDangers } from '../../src/entry-checks/svg-dangers.ts';
import { ANY_CHARACTER } from '../support/any-character.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

function kindsIn(content: string): readonly string[] {
  return svgDangers(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`).map(({ kind }) => kind);
}

describe('what an SVG must not hold', () => {
  it.each([
    ['<script>alert(1)</script>', ['script']],
    ['<SVG:Script href="#a"/>', ['script']],
    ['<rect onload="alert(1)"/>', ['handler']],
    [`<rect ONCLICK = 'x'/>`, ['handler']],
    ['<foreignObject width="1"><p>text</p></foreignObject>', ['foreign']],
    ['<iframe src="#x"/>', ['foreign']],
    ['<image href="https://example.org/a.png"/>', ['outside']],
    ['<image xlink:href="//example.org/a.png"/>', ['outside']],
    ['<use href="other.svg#id"/>', ['outside']],
    ['<a href="java&#115;cript:alert(1)"><text>x</text></a>', ['script']],
    ['<a href=" java\nscript:alert(1)"/>', ['script']],
    ['<a href="data:text/html,<p>"/>', ['script']],
    ['<rect style="fill: url(https://example.org/a.svg#b)"/>', ['outside']],
    ['<style>@import "https://example.org/a.css";</style>', ['outside']],
    ['<style>@font-face { src: url("https://example.org/a.woff") }</style>', ['font']],
    [
      '<style>@font-face { src: url(a.woff) } @font-face{src:url(b.woff)} a { fill: url(c.svg) }</style>',
      ['font', 'outside'],
    ],
    [
      `<style>@font-face { src: url(data:font/woff;base64,${'A'.repeat(9_000)}), url(a.ttf) }</style>`,
      ['font'],
    ],
    ['<style>@font-face { src: url(javascript:a) }</style>', ['script']],
    ['<style>@import url(https://fonts.googleapis.com/css2?family=Nunito);</style>', ['font']],
    ['<style>@import "https://fonts.googleapis.com.example.org/a.css";</style>', ['outside']],
    ['<set attributeName="href" to="https://example.org"/>', ['handler']],
    ['<animate attributeName="xlink:href" values="javascript:alert(1)"/>', ['handler']],
    ['<!-- <svg> --><script/>', ['script']],
    [String.raw`<style>a { fill: u\72l(\68 ttps://example.org) }</style>`, ['outside']],
  ])('%s', (content, kinds) => {
    expect(kindsIn(content)).toEqual(kinds);
  });

  it.each([
    '<?xml-stylesheet href="https://example.org/a.css"?><svg/>',
    '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg/>',
  ])('%s', (text) => {
    expect(svgDangers(text).map(({ kind }) => kind)).toEqual(['outside']);
  });

  it('an entity that becomes markup', () => {
    const text = '<!DOCTYPE svg [<!ENTITY a "&#60;script>alert(1)&#60;/script>">]><svg>&a;</svg>';

    expect(svgDangers(text).map(({ kind }) => kind)).toEqual(['foreign']);
  });
});

describe('what drawing programs leave behind is fine', () => {
  it.each([
    '<use xlink:href="#a"/><linearGradient id="a" href="#b"/>',
    '<rect fill="url(#a)" style="fill:url(#b);clip-path:url(&quot;#c&quot;)"/>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    '<style>@font-face { src: url(data:font/woff2;base64,AA==) } .one { fill: #fff }</style>',
    '<color-profile name="sRGB" xlink:href="data:application/vnd.iccprofile;base64,AAAB2A=="/>',
    '<metadata><rdf:RDF><cc:Work rdf:about=""><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata>',
    '<g inkscape:export-filename="/home/me/logo.png" sodipodi:docname="logo.svg"/>',
    '<g data-name="On a click" id="onboard" enable-background="new"/>',
    '<!-- <script> href="https://example.org" --><path d="M0 0"/>',
    '<text>onload="nothing" https://example.org</text>',
    '<title>Script</title><desc>a foreignObject</desc>',
  ])('%s', (content) => {
    expect(kindsIn(content)).toEqual([]);
  });

  const ILLUSTRATOR = 'http://ns.adobe.com/AdobeIllustrator/10.0/';

  it.each([
    [
      'under its address',
      `<svg><switch><foreignObject requiredExtensions="${ILLUSTRATOR}"/></switch></svg>`,
      [],
    ],
    [
      'under a name for it',
      `<!DOCTYPE svg [<!ENTITY ns_ai "${ILLUSTRATOR}">]><svg><foreignObject requiredExtensions="&ns_ai;"/></svg>`,
      [],
    ],
    [
      'under a name for what browsers do show',
      '<!DOCTYPE svg [<!ENTITY ns_ai "http://www.w3.org/1999/xhtml">]><svg><foreignObject requiredExtensions="&ns_ai;"/></svg>',
      ['foreign'],
    ],
    ['under a name for nothing', '<svg><foreignObject requiredExtensions="&ns_ai;"/></svg>', ['foreign']],
    [
      'with a script in it',
      `<svg><foreignObject requiredExtensions="${ILLUSTRATOR}"><script/></foreignObject></svg>`,
      ['script'],
    ],
  ])('what only a drawing program shows, %s', (_case, text, kinds) => {
    expect(svgDangers(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('a document type and entities for namespaces', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
      "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>
      <svg xmlns="&ns_svg;" xmlns:xlink="http://www.w3.org/1999/xlink"/>`;

    expect(svgDangers(text)).toEqual([]);
  });
});

describe('any text', () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        expect(svgDangers(text).length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it.each(['<a ', '<!--', 'url(', '@import ', '<!ENTITY ', '&#1', '<a b="'])(
    '%s many times is read quickly',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length);
      expect(cpuTimeOf(() => svgDangers(text))).toBeLessThan(2_000);
    },
  );
});
