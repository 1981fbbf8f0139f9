import {
  aCard,
  anInfrastructureCard,
  EMERGING,
  EMERGING_JS,
  INFRASTRUCTURE,
  javascriptList,
  jsonList,
  LISTED,
  LISTED_INFRASTRUCTURE,
  MAJOR,
} from '../support/a-list.ts';
import type { Fields } from '../support/a-list.ts';
import { describeSituations } from '../support/situations.ts';

const OLD_FOLDER = 'src/data/applications/emerging.js';
const SCRIPT = { 'scripts/update-stars.sh': 'exit 0\n' };
const WITHOUT_STARS = LISTED.map((card) => anInfrastructureCard(String(card['name'])));
const MORE_STARS = LISTED.map((card) => ({ ...card, githubStars: Number(card['githubStars']) + 50 }));
/** Ten cards, so that one of them is a small part. */
const MANY = Array.from({ length: 10 }, (_, index) => aCard(`many${index}`, { githubStars: 900 - index }));
const MISLABELLED = aCard('many0', { urls: [{ label: 'Github', url: 'https://github.com/many0/many0' }] });

function modified(cards: readonly Fields[]): readonly string[] {
  return cards.map((card) => `modified ${String(card['name'])} emerging`);
}

/** With a comma behind the last star count. */
function withSlip(cards: readonly Fields[]): string {
  return jsonList(cards).replace('100\n', '100,\n');
}

describeSituations([
  [
    'the lists move one folder down (476)',
    {
      base: { [OLD_FOLDER]: javascriptList(WITHOUT_STARS) },
      head: { [EMERGING_JS]: javascriptList(WITHOUT_STARS) },
      changes: [],
      problems: [],
    },
  ],
  [
    'the lists become JSON, in another order (714)',
    {
      base: { [EMERGING_JS]: javascriptList(LISTED) },
      head: { [EMERGING]: jsonList(LISTED.toReversed()) },
      changes: [],
      problems: [],
    },
  ],
  [
    'the JSON comes first and the module stays for a while',
    {
      base: { [EMERGING_JS]: javascriptList(LISTED) },
      head: { [EMERGING_JS]: javascriptList(LISTED), [EMERGING]: jsonList(LISTED) },
      changes: [],
      problems: [],
    },
  ],
  [
    'what the second file says otherwise is seen',
    {
      base: { [EMERGING_JS]: javascriptList(LISTED) },
      head: {
        [EMERGING_JS]: javascriptList(LISTED),
        [EMERGING]: jsonList([
          aCard('listed1', { githubStars: 400, title: 'A <b onclick="x">title</b>' }),
          ...LISTED.slice(1),
        ]),
      },
      changes: ['modified listed1 emerging'],
      problems: ['failure text.code'],
    },
  ],
  [
    'the module goes last',
    {
      base: { [EMERGING_JS]: javascriptList(LISTED), [EMERGING]: jsonList(LISTED) },
      head: { [EMERGING]: jsonList(LISTED) },
      changes: [],
      problems: [],
    },
  ],
  [
    'star counts come to a list that had none (688)',
    {
      base: { [EMERGING_JS]: javascriptList(WITHOUT_STARS) },
      head: { [EMERGING_JS]: javascriptList(LISTED) },
      changes: modified(LISTED),
      problems: [],
    },
  ],
  [
    'all star counts are updated by a new script, and a label mended on the way (715)',
    {
      base: { [EMERGING]: jsonList([MISLABELLED, ...MANY.slice(1)]) },
      head: {
        [EMERGING]: jsonList(MANY.map((card) => ({ ...card, githubStars: 950 }))),
        ...SCRIPT,
      },
      changes: modified(MANY),
      problems: ['notice unrelated.run'],
    },
  ],
  [
    'a script comes with a few changed descriptions',
    {
      base: { [EMERGING]: jsonList(LISTED) },
      head: {
        [EMERGING]: jsonList(LISTED.map((card) => ({ ...card, title: 'Another' }))),
        ...SCRIPT,
      },
      changes: modified(LISTED),
      problems: ['warning unrelated.run'],
    },
  ],
]);

describeSituations([
  [
    'a system is promoted (501)',
    {
      base: { [INFRASTRUCTURE]: javascriptList(LISTED_INFRASTRUCTURE) },
      head: {
        [INFRASTRUCTURE]: javascriptList(LISTED_INFRASTRUCTURE.slice(1)),
        [INFRASTRUCTURE.replace('emerging', 'major')]: javascriptList(LISTED_INFRASTRUCTURE.slice(0, 1)),
      },
      changes: ['moved listed1 major'],
      problems: [],
    },
  ],
  [
    'a project is promoted with its stars of the day (801)',
    {
      base: { [EMERGING]: jsonList(LISTED), [MAJOR]: jsonList([]) },
      head: { [EMERGING]: jsonList(LISTED.slice(1)), [MAJOR]: jsonList(MORE_STARS.slice(0, 1)) },
      changes: ['moved listed1 major'],
      problems: [],
    },
  ],
  [
    'a project gets a new name and a new home at once (550)',
    {
      base: { [EMERGING]: jsonList(LISTED) },
      head: { [EMERGING]: jsonList([...LISTED.slice(0, 3), aCard('new')]) },
      changes: ['added new emerging', 'removed listed4 emerging'],
      problems: [],
    },
  ],
  [
    'the star count is forgotten (811)',
    {
      base: { [EMERGING]: jsonList(LISTED) },
      head: { [EMERGING]: jsonList([...LISTED, aCard('new', { githubStars: undefined })]) },
      changes: ['added new emerging'],
      problems: ['failure schema.no-stars'],
    },
  ],
  [
    'two entries grow into one (776)',
    {
      base: { [EMERGING]: jsonList(LISTED) },
      head: {
        [EMERGING]: jsonList([...LISTED, aCard('new'), aCard('newer')]).replace(
          /\s+\},\s+\{(?=[^{}]+"newer")/,
          '',
        ),
      },
      changes: ['added new emerging', 'added newer emerging'],
      problems: ['failure syntax.missing-bracket'],
    },
  ],
  [
    'a slip that the base branch has already stays untold (765)',
    {
      base: { [EMERGING]: withSlip(LISTED) },
      head: { [EMERGING]: withSlip([...MORE_STARS.slice(0, 3), ...LISTED.slice(3)]) },
      changes: modified(LISTED.slice(0, 3)),
      problems: [],
    },
  ],
]);
