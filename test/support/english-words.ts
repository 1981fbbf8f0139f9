/** Words that hardly an English sentence of this program does without, and that no Swahili one has. */
const ENGLISH = new Set(
  `a about after all already an and any are as at be because been before below between but by can cannot change changes
  check commit commits could count description do does done each edit enough entries entry every file files find first
  fix fixes fold folder for found from had has have here how if in into is it its judge judged last least less license
  like line lines link links list lists look looked maintained maintainer maintainers may merge met more most must name
  named names need needs new next no not note notes nothing now of off on once one only open or order other our out over
  patch people person please project projects pull push read ready release repository request requirement result review
  said say says should show shown so some source star stars still such take text than that the their them then there
  these they thing things this to too two unless until up us use used users was what when where which while who will
  with without would yet you your`.split(/\s+/u),
);

/** Names that are the same in every language; the last one is a landscape's own, from its configuration. */
const NAMES = /Open Source Initiative|Free Software Foundation|WebAssembly at its core/gu;
/** What GitHub shows as it is: comments that nobody sees, code, addresses, and the tags of folded text. */
const NOT_PROSE = [
  /<!--[^]*?-->/gu,
  /^(`{3,})[^]*?^\1`*$/gmu,
  /(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/gu,
  /\]\([^)]*\)/gu,
  /https?:\/\/[^\s)]+/gu,
  /<\/?[a-z]+>/gu,
  NAMES,
];

/** The English words in a text of this program, code, addresses and names aside, each with what stands around it. */
export function englishWordsIn(markdown: string): readonly string[] {
  const prose = NOT_PROSE.reduce((rest, pattern) => rest.replace(pattern, ' … '), markdown);
  return prose
    .split('\n')
    .flatMap((line) =>
      (line.toLowerCase().match(/[\p{L}’]+/gu) ?? [])
        .filter((word) => ENGLISH.has(word))
        .map((word) => `${word}: ${line.trim()}`),
    );
}
