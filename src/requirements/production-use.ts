import { entryOf } from '../landscape/entry-change.ts';
import { valueOf } from '../facts/fact.ts';
import { type Reference, referencesIn, visibleText } from '../facts/references.ts';
import { addressesIn } from '../facts/web-addresses.ts';
import { message } from '../messages/message.ts';
import { type AdoptersList, adoptersLists } from './production-use/adopters.ts';
import { sitesOf } from './production-use/own-sites.ts';
import { claimIn, saysUse } from './production-use/words.ts';
import { type Evidence, type JudgeInput, type Judgement, requirement } from './requirement.ts';

/** A comment shows this many references; the rest is counted. */
const SHOWN = 4;

/**
 * Used in production-like environments by many, as the pull request's description shows; an ADOPTERS file of the
 * project counts too. References are counted by organisation, the project's own and its vendor's sites apart.
 */
export const productionUse = requirement({
  id: 'production-use',
  about: 'Used in production by many, for Major.',
  level: { 'ebpf.io': 'required', landscape2: 'off' },
  tiers: ['major'],
  settings: {
    references: { default: 2, minimum: 1, maximum: 20, about: 'So many independent references.' },
  },
  isDescribed: true,
  reasonTo: [],
  judge,
  words: (settings) => ({
    name: message('requirement.production-use.name', {}),
    rule: message('requirement.production-use.rule', {}),
    how: message('requirement.production-use.how', settings),
    question: message('elsewhere.question-production-use', {}),
  }),
});

function judge({
  change,
  facts,
  pullRequest,
  settings,
}: JudgeInput<{ readonly references: number }>): Judgement {
  const entry = entryOf(change);
  const siteOf = sitesOf(entry, facts);
  const isForeign = (reference: Reference): boolean => siteOf(reference) === 'others';
  const isTelling = ({ context, url }: Reference): boolean =>
    saysUse(`${context}\n${pathOf(url)}`, entry.name);
  const all = referencesIn(pullRequest.body);
  const telling = onePerOrganisation(all.filter((one) => isForeign(one) && isTelling(one)));
  const lists = facts.repository === undefined ? [] : adoptersLists(facts.repository, isForeign);
  const adopters = onePerOrganisation(lists.flatMap(({ references }) => references));
  const evidence = [
    ...telling.slice(0, SHOWN).map(showReference),
    ...lists.map((list) => showAdopters(list, facts)),
  ];

  const wanted = settings.references;
  if (onePerOrganisation([...telling, ...adopters]).length >= wanted) return { outcome: 'met', evidence };

  const claim = claimIn(
    visibleText(pullRequest.body),
    telling.map(({ host }) => host),
  );
  const weak = {
    others: all.filter((one) => {
      const site = siteOf(one);
      return (site === 'others' && !telling.includes(one)) || (site === 'neutral' && isTelling(one));
    }),
    own: all.find((one) => siteOf(one) === 'own' && isTelling(one)),
    claim,
  };
  const hints = [...evidence, ...weakEvidence(weak)];
  if (hints.length === 0) {
    return {
      outcome: 'unmet',
      evidence: [nothingFound],
      remedy: message('production-use.who', { wanted }),
    };
  }
  return {
    outcome: 'needs-review',
    evidence: hints,
    remedy: message('production-use.add-links', { wanted }),
    question: message('production-use.question', {}),
  };
}

const nothingFound: Evidence = { statement: message('production-use.nothing', {}) };

interface WeakSigns {
  readonly others: readonly Reference[];
  readonly own: Reference | undefined;
  readonly claim: string | undefined;
}

/** What hints at use without showing it: a claim, links that do not say so, the project's own pages about its users. */
function weakEvidence({ others, own, claim }: WeakSigns): readonly Evidence[] {
  return [
    ...(claim === undefined ? [] : [{ statement: message('production-use.claim', { claim }) }]),
    ...others
      .slice(0, SHOWN)
      .map(({ host, url }) => ({ statement: message('production-use.other-link', { host }), url })),
    ...(own === undefined
      ? []
      : [{ statement: message('production-use.own-site', { host: own.host }), url: own.url }]),
  ];
}

function onePerOrganisation(references: readonly Reference[]): readonly Reference[] {
  return references.filter(
    (one, index) => references.findIndex(({ organisation }) => organisation === one.organisation) === index,
  );
}

/** "…/case-studies/…" says as much as the words around it; the scheme and the host say nothing. */
function pathOf(url: string): string {
  return new URL(url).pathname.replaceAll(/[-_/]+/g, ' ');
}

function showReference({ host, url }: Reference): Evidence {
  return { statement: message('production-use.reference', { host }), url };
}

function showAdopters(list: AdoptersList, facts: JudgeInput['facts']): Evidence {
  // Of a list, its lines; other addresses stand beside the users there.
  const count = list.names > 1 ? list.names : onePerOrganisation(list.references).length || list.names;
  const metadata = facts.repository === undefined ? undefined : valueOf(facts.repository.metadata);
  const statement =
    list.heading === undefined
      ? message('production-use.adopters-file', { path: list.path, count })
      : message('production-use.adopters-section', { heading: list.heading, count });
  if (metadata?.headSha === undefined) return { statement };
  return { statement, url: addressesIn(metadata).file(list.path) };
}
