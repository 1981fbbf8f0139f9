import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../src/entry-checks/apply-edits.ts';
import type { LinkFacts } from '../../src/entry-checks/entry-check.ts';
import { linksToCheck } from '../../src/entry-checks/links-to-check.ts';
import { known, unavailable } from '../../src/facts/fact.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import { aCard, aLibrary, anItem, component, LIBRARIES } from '../support/a-list.ts';
import {
  adding,
  addingInJavascript,
  editing,
  foundBy,
  landscape2,
  problemsOf,
} from '../support/problems-of.ts';

const SITE = 'https://example.org/';
const PLAIN = 'http://example.org/';

function cardWith(...urls: readonly string[]) {
  return aCard('new', {
    urls: [
      { label: 'GitHub', url: 'https://github.com/new/new' },
      ...urls.map((url, index) => ({ label: `Site ${index}`, url })),
    ],
  });
}

function answering(facts: LinkFacts) {
  return { links: { [SITE]: known(facts), [PLAIN]: known(facts) } };
}

describe('a link', () => {
  it.each([
    ['dead', { status: 'dead', statusCode: 404 }, ['warning link.dead']],
    ['unreachable', { status: 'unreachable' }, ['warning link.unreachable']],
    ['refused', { status: 'refused' }, ['warning link.refused']],
    ['could not be checked', { status: 'could-not-be-checked', statusCode: 403 }, []],
    ['alive', { status: 'alive', statusCode: 200 }, []],
  ] as const)('that is %s', (_case, facts, expected) => {
    expect(problemsOf(adding([cardWith(SITE)], answering(facts)), 'link')).toEqual(expected);
    expect(problemsOf(addingInJavascript([cardWith(SITE)], answering(facts)), 'link')).toEqual(expected);
    const item = anItem('new', { homepage_url: SITE });
    expect(problemsOf(landscape2([], [item], answering(facts)), 'link')).toEqual(expected);
  });

  it('that is dead is put right where the one that was meant is there', () => {
    const near = { [SITE]: 'https://flows.example.org/' };
    const input = adding([cardWith(SITE)], { ...answering({ status: 'dead' }), near });
    const text = input.head.lists[0]?.text ?? '';
    const edits = foundBy(input, 'link').flatMap((problem) => problem.edits ?? []);

    expect(applyEdits(text, edits)).toBe(text.replace(SITE, near[SITE] ?? ''));
  });

  it('on another port, which is never asked, is left alone', () => {
    const url = 'https://example.org:8443/';
    const links = { [url]: known<LinkFacts>({ status: 'refused' }) };

    expect(problemsOf(adding([cardWith(url)], { links }), 'link')).toEqual([]);
  });

  it('of a library', () => {
    const library = aLibrary('new', { linkUrl: SITE });
    const head = { [LIBRARIES]: component([library], ['new']) };
    const input = aPullRequest(
      { base: { [LIBRARIES]: component([], []) }, head },
      answering({ status: 'dead' }),
    );

    expect(linksToCheck(input.changes)).toEqual([SITE]);
    expect(problemsOf(input, 'link')).toEqual(['warning link.dead']);
  });

  it.each([
    ['https answers', { status: 'alive', httpsAnswers: true }, ['notice link.http']],
    ['https does not answer', { status: 'alive', httpsAnswers: false }, []],
  ] as const)('over http, where %s', (_case, facts, expected) => {
    const input = adding([cardWith(PLAIN)], answering(facts));
    const text = input.head.lists[0]?.text ?? '';
    const edits = foundBy(input, 'link').flatMap((problem) => problem.edits ?? []);

    expect(problemsOf(input, 'link')).toEqual(expected);
    expect(applyEdits(text, edits)).toBe(expected.length === 0 ? text : text.replace(PLAIN, SITE));
  });

  it('over http to GitHub needs no asking', () => {
    expect(problemsOf(adding([cardWith('http://github.com/new/docs')]), 'link')).toEqual([
      'notice link.http',
    ]);
  });

  it('over http is not told where a worse problem brings the same repair', () => {
    const url = 'http://github.com/new/new/';
    const input = adding([aCard('new', { logoUrl: undefined, urls: [{ label: 'GitHub', url }] })]);

    expect(problemsOf(input, 'github-link')).toEqual(['failure github-link.not-canonical']);
    expect(problemsOf(input, 'link')).toEqual([]);
  });

  it.each([
    ['example.org'],
    ['ftp://example.org/a'],
    ['https://'],
    ['https://exa mple.org'],
    ['https://localhost/'],
    ['javascript:alert(1)'],
  ])('%s is none', (url) => {
    expect(problemsOf(adding([cardWith(url)]), 'link')).toEqual(['warning link.none']);
  });

  it('that stands twice is told of once', () => {
    expect(problemsOf(adding([cardWith(SITE, 'http://EXAMPLE.org')]), 'link')).toEqual(['notice link.twice']);
  });

  it('that was not asked, or gave no answer, is left alone', () => {
    expect(problemsOf(adding([cardWith(SITE)]), 'link')).toEqual([]);
    expect(
      problemsOf(adding([cardWith(SITE)], { links: { [SITE]: unavailable('timeout') } }), 'link'),
    ).toEqual([]);
  });

  it('that the base has is left alone', () => {
    const before = cardWith(PLAIN, 'nonsense');
    const input = editing(
      before,
      { ...before, title: 'New' },
      answering({ status: 'dead', httpsAnswers: true }),
    );

    expect(problemsOf(input, 'link')).toEqual([]);
    expect(linksToCheck(input.changes)).toEqual([]);
  });
});

describe('the links to check', () => {
  it('are the new ones, each once, without repositories on GitHub and without what is none', () => {
    const card = cardWith(
      SITE,
      SITE,
      'https://github.com/new/other',
      'https://github.com/new/new/wiki',
      'nonsense',
      'ftp://a.org',
    );

    expect(linksToCheck(adding([card]).changes)).toEqual([SITE, 'https://github.com/new/new/wiki']);
  });
});
