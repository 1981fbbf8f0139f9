import type { Outcome, RequirementLevel, Tier, Verdict } from '../vocabulary/judgement.ts';
import { type MessageLike, type TextFormat, codeWithLink } from './text-format.ts';

/** `url` is the project's own address. */
interface NamedEntry {
  readonly name: string;
  readonly tier: Tier;
  readonly group?: string;
  readonly url?: string;
}

/** The tier, or what the entry is filed under where there are none. */
function placeName({ tier, group }: NamedEntry, f: TextFormat): string {
  if (tier !== 'none') return tier === 'major' ? 'Major' : 'Emerging';
  return group === undefined ? 'the landscape' : f.code(group);
}

interface Periods {
  readonly commitDays: number;
  readonly releaseDays: number;
}

interface Maturity {
  readonly months: number;
  readonly moreThanStars: number;
}

function meant(near: string, f: TextFormat): string {
  return `Did you mean ${f.code(near)}, which is there?`;
}

/** At the beginning of a sentence. */
function entryNamed(name: string, f: TextFormat): string {
  return name.trim() === '' ? 'This entry' : f.code(name);
}

/** "1 day", "90 days": a number that is set, and so stands in the fingerprint as well. */
function counted(f: TextFormat, count: number, noun: string): string {
  return `${count} ${f.plural(count, { one: noun, other: `${noun}s` })}`;
}

/** A round number is said as one: more than 299 is at least 300. */
function starsAsked(moreThan: number, f: TextFormat): string {
  return moreThan % 10 === 9
    ? `at least ${counted(f, moreThan + 1, 'star')}`
    : `more than ${counted(f, moreThan, 'star')}`;
}

/** What kind of value a field holds, as it is said to people. */
const FIELD_KINDS = {
  text: 'a text in quotes',
  'one-text': 'a single text',
  list: 'a list',
  'yes-or-no': 'true or false',
  group: 'a group of fields',
  date: 'a date of the form 2026-01-31',
  word: 'lowercase letters and hyphens only',
} as const;

type FieldKindName = keyof typeof FIELD_KINDS;

/**
 * Every sentence that a person reads, in English. One function each: its parameters and the format in, the text
 * out. A stranger's text passes through `f.code` only. Sections are by the folder that uses them.
 */
/** A technology's name with its article: nobody says "a eBPF program". */
function an(noun: string, f: TextFormat, [before, otherwise] = ['an', 'a']): string {
  return `${/^[aeiou]/i.test(noun) ? before : otherwise} ${f.prose(noun)}`;
}

export const en = {
  // --- requirements: names and rules
  'requirement.open-source.name': () => 'Open source',
  'requirement.ebpf-core.name': () => 'eBPF at its core',
  'requirement.core.name': (p: { readonly title: string }, f: TextFormat) => f.prose(p.title),
  'requirement.maintained.name': () => 'Actively maintained',
  'requirement.governance.name': () => 'Open to collaboration',
  'requirement.contributors.name': (p: { readonly moreThan: number }, f: TextFormat) =>
    `More than ${counted(f, p.moreThan, 'contributor')}`,
  'requirement.production-use.name': () => 'Used in production',
  'requirement.maturity.name': () => 'Maturity',

  // --- open-source
  'open-source.file': (p: { readonly path: string; readonly licences: readonly string[] }, f: TextFormat) =>
    `${f.code(p.path)} holds ${f.list(p.licences.map((licence) => f.code(licence)))}`,
  'open-source.file-restricted': (
    p: { readonly path: string; readonly licences: readonly string[] },
    f: TextFormat,
  ) =>
    `${f.code(p.path)} holds ${f.list(p.licences.map((licence) => f.code(licence)))}, which is not an open source license`,
  'open-source.file-unmatched': (p: { readonly path: string }, f: TextFormat) =>
    `${f.code(p.path)} holds no license that is known here`,
  'open-source.detected': (p: { readonly licence: string }, f: TextFormat) =>
    `GitHub detects ${f.code(p.licence)}`,
  'open-source.stated': (p: { readonly path: string; readonly licences: readonly string[] }, f: TextFormat) =>
    `${f.code(p.path)} names ${f.list(p.licences.map((licence) => f.code(licence)))}`,
  'open-source.says': (p: { readonly path: string; readonly text: string }, f: TextFormat) =>
    `${f.code(p.path)} says ${f.code(p.text)}`,
  'open-source.none': () => 'No license was found in the repository',
  'open-source.remedy-restricted': (p: { readonly licence: string }, f: TextFormat) =>
    `The project can be listed once all its source code is under an open source license instead of ${f.code(p.licence)}, such as one that the ${f.link('Open Source Initiative approves', 'https://opensource.org/licenses')}.`,
  'open-source.remedy-part': () =>
    'Say in the README which parts are under which license, and that what this entry describes works with the open source parts alone.',
  'open-source.question-part': (p: { readonly path: string }, f: TextFormat) =>
    `Part of the project may not be open source: see ${f.code(p.path)}. Is what the entry describes open source without that part?`,
  'open-source.remedy-says': () =>
    'An open source license lets everybody use, change, share and sell the code. Take out the sentence that says otherwise, or say in the README what it is about.',
  'open-source.question-says': (p: { readonly path: string }, f: TextFormat) =>
    `Does ${f.code(p.path)} withhold what an open source license gives to everybody?`,
  'open-source.remedy-documents': (p: { readonly licence: string }, f: TextFormat) =>
    `${f.code(p.licence)} is a license for documents. Add a ${f.code('LICENSE')} file with an open source license for the source code.`,
  'open-source.question-documents': (p: { readonly path: string; readonly licence: string }, f: TextFormat) =>
    `${f.code(p.path)} puts the whole repository under ${f.code(p.licence)}, a license for documents. Is that good enough for the source code in it?`,
  'open-source.remedy-undecided': (p: { readonly licence: string }, f: TextFormat) =>
    `Neither the Open Source Initiative nor the Free Software Foundation lists ${f.code(p.licence)}. If the code can be had under a listed license as well, add that one to the repository.`,
  'open-source.question-undecided': (p: { readonly licence: string }, f: TextFormat) =>
    `Is ${f.code(p.licence)} open source for the purposes of this list?`,
  'open-source.remedy-unmatched': (p: { readonly path: string }, f: TextFormat) =>
    `Put the unchanged text of the license into ${f.code(p.path)}, or add a line ${f.code('SPDX-License-Identifier:')} with its identifier at the top.`,
  'open-source.question-unmatched': (p: { readonly path: string }, f: TextFormat) =>
    `Is the text in ${f.code(p.path)} an open source license?`,
  'open-source.remedy-no-file': (p: { readonly repository: string }, f: TextFormat) =>
    `Add a file ${f.code('LICENSE')} with the text of the license to the top folder of ${f.code(p.repository)}. ${f.link('Choose a License', 'https://choosealicense.com')} has the texts.`,
  'open-source.question-stated': () =>
    'No license file stands over the whole project. Is what these places say enough?',
  // --- core
  'core.programs': (
    p: { readonly core: string; readonly count: number; readonly example: string },
    f: TextFormat,
  ) =>
    f.plural(p.count, {
      one: `${an(p.core, f, ['An', 'A'])} program, ${f.code(p.example)}`,
      other: `${f.number(p.count)} ${f.prose(p.core)} programs, such as ${f.code(p.example)}`,
    }),
  'core.generated': (
    p: { readonly core: string; readonly count: number; readonly example: string },
    f: TextFormat,
  ) =>
    f.plural(p.count, {
      one: `A file that is generated from ${an(p.core, f)} program, ${f.code(p.example)}`,
      other: `${f.number(p.count)} files that are generated from ${f.prose(p.core)} programs, such as ${f.code(p.example)}`,
    }),
  'core.users': (
    p: { readonly core: string; readonly count: number; readonly example: string },
    f: TextFormat,
  ) =>
    f.plural(p.count, {
      one: `A file that loads, runs or checks ${f.prose(p.core)} programs, ${f.code(p.example)}`,
      other: `${f.number(p.count)} files that load, run or check ${f.prose(p.core)} programs, such as ${f.code(p.example)}`,
    }),
  'core.dependency': (p: { readonly name: string; readonly path: string }, f: TextFormat) =>
    `It depends directly on ${f.code(p.name)} (${f.code(p.path)})`,
  'core.submodule': (p: { readonly name: string; readonly path: string }, f: TextFormat) =>
    `It includes ${f.code(p.name)} as a submodule (${f.code(p.path)})`,
  'core.share': (p: { readonly core: string; readonly percent: number }, f: TextFormat) =>
    p.percent >= 100
      ? `All of the source files that were read use ${f.prose(p.core)}`
      : `At least ${f.number(p.percent)}% of its own source files use ${f.prose(p.core)}`,
  'core.share-counted': (p: { readonly core: string; readonly percent: number }, f: TextFormat) =>
    p.percent >= 100
      ? `All of the source files that were read use ${f.prose(p.core)}`
      : `${f.number(p.percent)}% of its own source files use ${f.prose(p.core)}`,
  'core.mention-readme-opening': (p: { readonly core: string }, f: TextFormat) =>
    `The opening of the ${f.code('README')} names ${f.prose(p.core)}`,
  'core.mention-readme': (p: { readonly core: string }, f: TextFormat) =>
    `The ${f.code('README')} names ${f.prose(p.core)} further down`,
  'core.mention-description': (p: { readonly core: string }, f: TextFormat) =>
    `The description of the repository names ${f.prose(p.core)}`,
  'core.only-traced': (
    p: { readonly core: string; readonly count: number; readonly total: number },
    f: TextFormat,
  ) =>
    `${f.number(p.count)} of its ${f.number(p.total)} own source files ${f.plural(p.count, { one: 'mentions', other: 'mention' })} ${f.prose(p.core)}; none is ${an(p.core, f)} program or loads one, and the README does not speak of it`,
  'core.mention-vague': () => 'The project speaks of BPF, which may be a filter of the classic kind as well',
  'core.mention-topics': (p: { readonly core: string }, f: TextFormat) =>
    `The topics of the repository name ${f.prose(p.core)}`,
  'core.mention-name': (p: { readonly core: string }, f: TextFormat) =>
    `The name of the repository speaks of ${f.prose(p.core)}`,
  'core.traces': (
    p: { readonly core: string; readonly count: number; readonly example: string },
    f: TextFormat,
  ) =>
    f.plural(p.count, {
      one: `A file that mentions ${f.prose(p.core)} and is no ${f.prose(p.core)} program, ${f.code(p.example)}`,
      other: `${f.number(p.count)} files that mention ${f.prose(p.core)} and are no ${f.prose(p.core)} programs, such as ${f.code(p.example)}`,
    }),
  'core.related': (p: { readonly core: string; readonly repository: string }, f: TextFormat) =>
    `The ${f.prose(p.core)} code was found in ${f.code(p.repository)}, which this project refers to`,
  'core.elsewhere': (p: { readonly url: string }, f: TextFormat) =>
    `The source code is at ${f.code(p.url)}, which this review cannot search`,
  'core.part': (p: { readonly folder: string }, f: TextFormat) =>
    `The project is the folder ${f.code(p.folder)} of a larger repository`,
  'core.nothing': (p: { readonly core: string; readonly count: number }, f: TextFormat) =>
    p.count === 0
      ? `Nothing in the repository shows a sign of ${f.prose(p.core)}: no program, no library, no mention`
      : `None of its ${f.number(p.count)} own source ${f.plural(p.count, { one: 'file', other: 'files' })} shows a sign of ${f.prose(p.core)}: no program, no library, no mention`,
  'core.thin': (p: { readonly core: string; readonly count: number }, f: TextFormat) =>
    p.count === 0
      ? `The repository holds no source files of its own and no sign of ${f.prose(p.core)}, so the ${f.prose(p.core)} part may live elsewhere`
      : `The repository holds ${f.number(p.count)} source ${f.plural(p.count, { one: 'file', other: 'files' })} of its own and no sign of ${f.prose(p.core)}, so the ${f.prose(p.core)} part may live elsewhere`,
  'core.nothing-seen': (p: { readonly core: string; readonly count: number }, f: TextFormat) =>
    `Neither a name among its ${f.number(p.count)} own source files nor anything that was read of them shows a sign of ${f.prose(p.core)}: no program, no library, no mention`,
  'core.only-said': (p: { readonly core: string; readonly count: number }, f: TextFormat) =>
    p.count === 0
      ? `Nothing in the repository was found to be ${an(p.core, f)} program or to use one; only its own words name it`
      : `No ${f.prose(p.core)} program, and nothing that uses one, was found in its ${f.number(p.count)} own source ${f.plural(p.count, { one: 'file', other: 'files' })}; only its own words name it`,
  'core.lean-learning': () =>
    'It helps people at most: by its name or its first words this is learning material, a demo, a template, a list of links or documentation, whatever programs it holds',
  'core.lean-carried': (p: { readonly core: string; readonly repository: string }, f: TextFormat) =>
    `Rather yes: ${f.code(p.repository)} has ${f.prose(p.core)} at its core, and this project looks like the rest of it`,
  'core.lean-beside': (p: { readonly core: string; readonly repository: string }, f: TextFormat) =>
    `Rather no: ${f.prose(p.core)} was found in ${f.code(p.repository)}, but nothing shows that this project rests on it`,
  'core.lean-toolchain': (p: { readonly core: string }, f: TextFormat) =>
    `Rather yes: it holds what other people build or run their ${f.prose(p.core)} programs with`,
  'core.lean-said': (p: { readonly core: string }, f: TextFormat) =>
    `It seems to help people at most: the project introduces itself with ${f.prose(p.core)}, but no program and no library of ${f.prose(p.core)} was found`,
  'core.lean-words': (p: { readonly core: string }, f: TextFormat) =>
    `Rather no: nothing but words speaks of ${f.prose(p.core)}, no program and no library`,
  'core.lean-introduced': (
    p: { readonly core: string; readonly count: number; readonly total: number },
    f: TextFormat,
  ) =>
    `Rather yes: the project speaks of ${f.prose(p.core)} itself, though only ${f.number(p.count)} of its ${f.number(p.total)} own source ${f.plural(p.total, { one: 'file', other: 'files' })} ${f.plural(p.count, { one: 'was', other: 'were' })} found to use it`,
  'core.lean-part': (
    p: { readonly core: string; readonly count: number; readonly total: number },
    f: TextFormat,
  ) =>
    `Rather no: the project does not introduce itself with ${f.prose(p.core)}, and ${f.number(p.count)} of its ${f.number(p.total)} own source ${f.plural(p.total, { one: 'file', other: 'files' })} ${f.plural(p.count, { one: 'was', other: 'were' })} found to use it`,
  'core.aside': (
    p: { readonly core: string; readonly count: number; readonly total: number },
    f: TextFormat,
  ) =>
    p.count === 0
      ? `Only a dependency was found: no own source file that was read is ${an(p.core, f)} program or uses one`
      : `A small part: ${f.number(p.count)} of its ${f.number(p.total)} own source files ${f.plural(p.count, { one: 'was', other: 'were' })} found to use ${f.prose(p.core)}, and neither the description nor the README names it`,
  'core.aside-listed': (
    p: { readonly core: string; readonly count: number; readonly total: number },
    f: TextFormat,
  ) =>
    `A small part: ${f.number(p.count)} of its ${f.number(p.total)} own source files ${f.plural(p.count, { one: 'was', other: 'were' })} found to use ${f.prose(p.core)}, and the README names it further down in a list only`,
  'core.unreadable': () => 'GitHub did not hand out all of the files just now, so nothing was concluded',
  'core.truncated': (p: { readonly core: string }, f: TextFormat) =>
    `GitHub listed only a part of the files, and that part shows no sign of ${f.prose(p.core)}`,
  'core.sample-large': () =>
    'This is what a sample of the files shows: the repository is too large to be read whole',
  'core.sample-for-now': () =>
    'This is what a sample of the files shows: the whole repository could not be had just now',
  'core.remedy-unmet': (p: { readonly core: string }, f: TextFormat) =>
    `Please link the repository that holds the ${f.prose(p.core)} code, or say in the description where ${f.prose(p.core)} comes in and how the project helps people use it.`,
  'core.remedy-aside': (p: { readonly core: string }, f: TextFormat) =>
    `If the project would lose its purpose without its ${f.prose(p.core)} part, please say so at the top of its README, and what that part does. A maintainer is then asked.`,
  'core.remedy-ask': (p: { readonly core: string }, f: TextFormat) =>
    `Say in the description which part uses ${f.prose(p.core)}, with a link to its code, and what would still work without it.`,
  'core.remedy-unknown': () => 'There is nothing for you to do: the next review looks again.',
  'core.question': (p: { readonly core: string; readonly name: string }, f: TextFormat) =>
    `Would ${f.code(p.name)} lose its purpose without ${f.prose(p.core)}, or does it help people to use ${f.prose(p.core)} in production?`,
  // --- maintained
  'maintained.archived': () => 'The repository is archived',
  'maintained.disabled': () => 'GitHub has disabled the repository',
  'maintained.notice': (p: { readonly text: string }, f: TextFormat) => `The README says ${f.code(p.text)}`,
  'maintained.notice-in-description': (p: { readonly text: string }, f: TextFormat) =>
    `The repository’s description says ${f.code(p.text)}`,
  'maintained.badge': (p: { readonly text: string }, f: TextFormat) =>
    `A badge in the README says ${f.code(p.text)}`,
  'maintained.topic': (p: { readonly topic: string }, f: TextFormat) =>
    `The repository has the topic ${f.code(p.topic)}`,
  'maintained.last-commit': (p: { readonly date: string }, f: TextFormat) =>
    `Last commit by a person on ${f.date(p.date)}`,
  'maintained.last-automated-commit': (p: { readonly date: string }, f: TextFormat) =>
    `Last commit by a bot on ${f.date(p.date)}`,
  'maintained.last-commit-like-a-bot': (p: { readonly date: string; readonly who: string }, f: TextFormat) =>
    `Last commit by what looks like a bot, ${f.code(p.who)}, on ${f.date(p.date)}`,
  'maintained.no-commit-by-person': (p: { readonly commits: number }, f: TextFormat) =>
    `No commit by a person among the newest ${f.number(p.commits)}`,
  'maintained.empty': () => 'The repository has no commits',
  'maintained.upkeep-only': () =>
    'The recent commits keep workflows and notices up to date and leave the code alone',
  'maintained.last-release': (p: { readonly name: string; readonly date: string }, f: TextFormat) =>
    `Last release ${f.code(p.name)} on ${f.date(p.date)}`,
  'maintained.no-release': () => 'No release or tag',
  'maintained.activity': (p: { readonly perMonth: readonly number[] }, f: TextFormat) =>
    `Commits in the last twelve months ${f.sparkline(p.perMonth)}`,
  'maintained.remedy-archived': () =>
    'If the project goes on, take the repository out of the archive, or link to the one where it goes on.',
  'maintained.remedy-empty': () => 'Link to the repository that holds the code.',
  'maintained.remedy-disabled': () => 'Link to a repository that people can open and contribute to.',
  'maintained.remedy-ended': () =>
    'If the project goes on after all, take away the notice that says otherwise. If not, it cannot be listed.',
  'maintained.remedy-moved': () => 'If the project goes on at another address, link to that one.',
  'maintained.remedy-dead': (p: { readonly days: number }, f: TextFormat) =>
    `Nothing has happened here for more than ${counted(f, p.days, 'day')}. If the project goes on, link to where it does, or propose it again after its next release.`,
  'maintained.remedy-quiet': (p: Periods, f: TextFormat) =>
    `A commit by a person within ${counted(f, p.commitDays, 'day')}, or a release within ${counted(f, p.releaseDays, 'day')}, would show that the project is looked after.`,
  'maintained.question-quiet': () =>
    'It has been quiet here for a while. Is the project finished and looked after, or is it left alone?',
  'maintained.question-automated': () =>
    'Only bots seem to be active here. Does a person still look after the project?',
  'maintained.question-upkeep': () =>
    'The recent commits look like upkeep over many repositories at once. Does somebody still work on this one?',
  'maintained.question-paused': () =>
    'The project says of itself that it is not developed any further. Is it still looked after?',
  'maintained.question-moved': () =>
    'The project says of itself that it goes on somewhere else. Should the entry link there?',
  // --- governance
  'governance.issues-open': () => 'Issues are open',
  'governance.discussions-open': () => 'Discussions are open',
  'governance.tracker-elsewhere': (p: { readonly words: string }, f: TextFormat) =>
    `The README points to another public tracker: ${f.code(p.words)}`,
  'governance.tracker-in-entry': (p: { readonly words: string }, f: TextFormat) =>
    `The entry links to another public tracker: ${f.code(p.words)}`,
  'governance.outsiders': (p: { readonly count: number }, f: TextFormat) =>
    f.plural(p.count, {
      one: 'Changes by one person besides its maintainers were merged in the last twelve months',
      other: `Changes by ${f.number(p.count)} people besides its maintainers were merged in the last twelve months`,
    }),
  'governance.authors': (p: { readonly count: number; readonly core: number }, f: TextFormat) =>
    f.plural(p.count, {
      one: `Besides the ${f.number(p.core)} who wrote most, one person wrote some of the newest commits`,
      other: `Besides the ${f.number(p.core)} who wrote most, ${f.number(p.count)} people wrote some of the newest commits`,
    }),
  'governance.nobody-else': (p: { readonly count: number }, f: TextFormat) =>
    f.plural(p.count, {
      one: 'Nobody besides its author has contributed yet',
      other: `Nobody besides its ${f.number(p.count)} authors has contributed yet`,
    }),
  'governance.readme-refuses': (p: { readonly words: string }, f: TextFormat) =>
    `The README says: ${f.code(p.words)}`,
  'governance.waiting': (p: { readonly count: number }, f: TextFormat) =>
    `${f.number(p.count)} pull requests by others have waited for more than half a year, and none of others is among those that were merged last`,
  'governance.readme-link': () => 'The README links to a guide on contributing',
  'governance.file': (p: { readonly path: string }, f: TextFormat) => `${f.code(p.path)} is there`,
  'governance.readme-section': (p: { readonly heading: string }, f: TextFormat) =>
    `The README has a section ${f.code(p.heading)}`,
  'governance.foundation': (p: { readonly foundation: string }, f: TextFormat) =>
    `The README says that it is hosted by ${f.code(p.foundation)}`,
  'governance.owner-file': (p: { readonly owner: string; readonly path: string }, f: TextFormat) =>
    `${f.code(p.path)} of the organization, in ${f.code(`${p.owner}/.github`)}`,
  'governance.add-tracker': () =>
    'Turn on issues, or say in the README where bugs and ideas are discussed in public.',
  'governance.add-contributing': (_: object, f: TextFormat) =>
    `Add a ${f.code('CONTRIBUTING.md')} that says how a patch gets in; one in your organization’s ${f.code('.github')} repository counts too.`,
  'governance.add-stewardship': (_: object, f: TextFormat) =>
    `Add one of ${f.code('GOVERNANCE.md')}, ${f.code('MAINTAINERS.md')}, ${f.code('CODEOWNERS')} or ${f.code('CODE_OF_CONDUCT.md')}, so that people know who decides and how they are treated.`,
  'governance.add-both': (_: object, f: TextFormat) =>
    `Add a ${f.code('CONTRIBUTING.md')} that says how a patch gets in, and one of ${f.code('GOVERNANCE.md')}, ${f.code('MAINTAINERS.md')}, ${f.code('CODEOWNERS')} or ${f.code('CODE_OF_CONDUCT.md')}.`,
  'governance.question': () =>
    'Is the project open enough to others with what was found, or should it add more first?',
  'governance.question-against': () => 'Can others take part all the same, with what was found?',
  // --- contributors
  'contributors.exactly': (p: { readonly repository: string; readonly count: number }, f: TextFormat) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'contributor', other: 'contributors' })} to ${f.code(p.repository)}`,
  'contributors.range': (
    p: { readonly repository: string; readonly from: number; readonly to: number },
    f: TextFormat,
  ) => `Between ${f.number(p.from)} and ${f.number(p.to)} contributors to ${f.code(p.repository)}`,
  'contributors.at-least': (p: { readonly repository: string; readonly from: number }, f: TextFormat) =>
    p.from === 0
      ? `GitHub does not count the contributors to ${f.code(p.repository)}`
      : `At least ${f.number(p.from)} contributors to ${f.code(p.repository)}; GitHub does not count further`,
  'contributors.together': (p: { readonly from: number; readonly to: number }, f: TextFormat) =>
    `Together between ${f.number(p.from)} and ${f.number(p.to)}`,
  'contributors.forked': (p: { readonly parent?: string }, f: TextFormat) =>
    p.parent === undefined
      ? 'The repository is a fork, so the contributors of the original are counted in'
      : `The repository is a fork, so the contributors of ${f.code(p.parent)} are counted in`,
  'contributors.whole-repository': (p: { readonly path: string }, f: TextFormat) =>
    `Counted for the whole repository; the project is ${f.code(p.path)} in it`,
  'contributors.remedy': (p: { readonly moreThan: number }) =>
    `A Major project has more than ${p.moreThan} contributors. Propose the project as Emerging for now, or name further repositories of the project in the description.`,
  'contributors.remedy-uncertain': (p: { readonly moreThan: number }, f: TextFormat) =>
    `Say in the description how to see that more than ${p.moreThan} people have contributed, for example with ${f.code('git shortlog -sne')}.`,
  'contributors.question': (p: { readonly moreThan: number }) =>
    `GitHub’s count leaves it open: have more than ${p.moreThan} people contributed to the project?`,
  'contributors.question-part': (p: { readonly moreThan: number; readonly path: string }, f: TextFormat) =>
    `Have more than ${p.moreThan} people contributed to ${f.code(p.path)}?`,
  'contributors.question-fork': (p: { readonly moreThan: number }) =>
    `Have more than ${p.moreThan} people contributed to the fork itself?`,
  // --- production-use
  'production-use.reference': (p: { readonly host: string }, f: TextFormat) =>
    `The description names a user, with a link to ${f.code(p.host)}`,
  'production-use.adopters-file': (p: { readonly path: string; readonly count: number }, f: TextFormat) =>
    `${f.code(p.path)} lists ${f.number(p.count)} ${f.plural(p.count, { one: 'user', other: 'users' })}`,
  'production-use.adopters-section': (
    p: { readonly heading: string; readonly count: number },
    f: TextFormat,
  ) =>
    `The README’s section ${f.code(p.heading)} lists ${f.number(p.count)} ${f.plural(p.count, { one: 'user', other: 'users' })}`,
  'production-use.claim': (p: { readonly claim: string }, f: TextFormat) =>
    `The description claims it without a link: ${f.code(p.claim)}`,
  'production-use.other-link': (p: { readonly host: string }, f: TextFormat) =>
    `A link to ${f.code(p.host)} that does not say who runs the project`,
  'production-use.own-site': (p: { readonly host: string }, f: TextFormat) =>
    `${f.code(p.host)} is the project’s own site or its vendor’s`,
  'production-use.nothing': () => 'The description does not say who uses the project in production',
  'production-use.who': (p: { readonly wanted: number }, f: TextFormat) =>
    `Who runs it in production? Please name at least ${f.number(p.wanted)} in the description, each with a link that others can open: a blog post, a talk, an ${f.code('ADOPTERS.md')}.`,
  'production-use.add-links': (p: { readonly wanted: number }, f: TextFormat) =>
    `Please add to the description links from at least ${f.number(p.wanted)} independent users: their own blog posts or talks, or an ${f.code('ADOPTERS.md')} with their names and sites.`,
  'production-use.question': () => 'Is the use in production significant enough for Major?',
  // --- maturity
  'maturity.since': (p: { readonly date: string }, f: TextFormat) => `Exists since ${f.date(p.date)}`,
  'maturity.since-at-least': (p: { readonly date: string }, f: TextFormat) =>
    `Exists since ${f.date(p.date)} at the latest`,
  'maturity.stars': (p: { readonly stars: number }, f: TextFormat) =>
    `${f.number(p.stars)} ${f.plural(p.stars, { one: 'star', other: 'stars' })}`,
  'maturity.stars-not-known': () => 'The number of stars is not known',
  'maturity.remedy-age': (p: { readonly date: string; readonly months: number }, f: TextFormat) =>
    `The project will be older than ${counted(f, p.months, 'month')} after ${f.date(p.date)}.`,
  'maturity.remedy-stars': (p: { readonly missing: number; readonly moreThan: number }, f: TextFormat) =>
    `The listing asks for ${starsAsked(p.moreThan, f)}; the project is ${f.number(p.missing)} short of that.`,
  'maturity.remedy-age-and-stars': (
    p: {
      readonly date: string;
      readonly months: number;
      readonly missing: number;
      readonly moreThan: number;
    },
    f: TextFormat,
  ) =>
    `The project will be older than ${p.months} months after ${f.date(p.date)}. The listing also asks for ${starsAsked(p.moreThan, f)}; the project is ${f.number(p.missing)} short of that.`,
  'maturity.remedy-stars-not-known': (p: { readonly moreThan: number }, f: TextFormat) =>
    `Nothing to do if the project has ${starsAsked(p.moreThan, f)}; the number is looked up again at the next review.`,
  // --- repositories elsewhere, and removals
  'elsewhere.address': (p: { readonly address: string }, f: TextFormat) => `See ${f.code(p.address)}`,
  'elsewhere.unread': () => 'The repository could not be read just now',
  'elsewhere.too-large': () => 'The repository is too large to be read here',
  'elsewhere.part': (p: { readonly path: string }, f: TextFormat) =>
    `The project is a part of the repository: ${f.code(p.path)}`,
  'elsewhere.mirror': () => 'The repository says that it is a mirror; the project’s home is elsewhere',
  'elsewhere.no-address': () => 'The entry has no link to its source code',
  'elsewhere.remedy': () =>
    'The project is not on GitHub, so a maintainer looks at it by hand: add links to the description that answer the questions.',
  'elsewhere.remedy-part': () =>
    'The repository holds more than the project, so a maintainer looks at it by hand: add a link to the description that answers the question for the project’s part.',
  'elsewhere.remedy-no-address': (_: object, f: TextFormat) =>
    `Add a link labeled ${f.code('GitHub')} to the repository, or a link to wherever the source code is.`,
  'elsewhere.question-open-source': () => 'Is all source code under an open source license?',
  'elsewhere.question-core': (p: { readonly core: string }, f: TextFormat) =>
    `Is ${f.prose(p.core)} the project’s core technology, or does the project help others to use ${f.prose(p.core)} in production?`,
  'elsewhere.question-ebpf-core': () =>
    'Is eBPF the project’s core technology, or does the project help others to use eBPF in production?',
  'elsewhere.question-maintained': (p: Periods, f: TextFormat) =>
    `Is the project looked after: a commit within ${counted(f, p.commitDays, 'day')}, or a release within ${counted(f, p.releaseDays, 'day')}?`,
  'elsewhere.question-governance': () => 'Can everybody take part?',
  'elsewhere.question-contributors': (p: { readonly moreThan: number }, f: TextFormat) =>
    f.plural(p.moreThan, {
      one: 'Has more than one person contributed?',
      other: `Have more than ${p.moreThan} people contributed?`,
    }),
  'elsewhere.question-production-use': () =>
    'Is the project used in production by a significant number of users?',
  'elsewhere.question-maturity': (p: Maturity, f: TextFormat) =>
    p.months === 0
      ? `The list asks for ${starsAsked(p.moreThanStars, f)} on GitHub. Is the project as well known as that?`
      : `Is the project older than ${counted(f, p.months, 'month')}?`,
  'not-known.not-found': (p: { readonly repository: string }, f: TextFormat) =>
    `There is no public repository ${f.code(p.repository)}`,
  'not-known.no-answer': () => 'GitHub did not answer this just now',
  'not-known.too-large': () => 'The repository is too large for GitHub to answer this',
  'not-known.not-read': () => 'This has not been read',
  'not-known.failed': () => 'Judging this ended in an unexpected error',
  'not-known.remedy-not-found': () => 'Check the address; the repository has to be public.',
  'not-known.remedy': () => 'Nothing to do for now: it is looked up again at the next review.',
  'removal.gone': (p: { readonly repository: string }, f: TextFormat) =>
    `There is no public repository ${f.code(p.repository)} any more`,
  'removal.remedy': () => 'Say in the description why the entry should change, with a link that shows it.',
  'removal.question': (p: { readonly name: string }, f: TextFormat) =>
    `Nothing found here says by itself that ${f.code(p.name)} should be removed. Is the reason in the description enough?`,
  'removal.question-demotion': (p: { readonly name: string }, f: TextFormat) =>
    `Nothing found here says by itself that ${f.code(p.name)} should move to Emerging. Is the reason in the description enough?`,
  // --- entry checks
  'check.not-carried-out': (p: { readonly check: string }, f: TextFormat) =>
    `The check ${f.code(p.check)} could not be carried out here, so nothing is said about it. That is this program’s fault, not yours.`,

  'syntax.trailing-comma': () =>
    'There is a comma after the last item, which JSON does not allow. Please take it out.',
  'syntax.missing-comma': () => 'A comma is missing after this. Please add one.',
  'syntax.missing-bracket': (p: { readonly missing: string }, f: TextFormat) =>
    `${f.code(p.missing)} is missing here, so the list cannot be read. Please add it.`,
  'syntax.comment': () => 'JSON has no comments. Please take this one out.',
  'syntax.byte-order-mark': () =>
    'The file begins with a byte order mark, which nobody sees and JSON does not allow. Please save it as UTF-8 without one.',
  'syntax.tab-indentation': () =>
    'This line is indented with a tab, and YAML takes spaces alone. Please indent it with spaces, like the lines around it.',
  'syntax.indentation': () =>
    'This line does not begin where it should. Please indent it like the lines of the entry around it.',
  'syntax.missing-colon': (p: { readonly field: string }, f: TextFormat) =>
    `${f.code(p.field)} needs a colon and a space behind it, as the other fields have.`,
  'syntax.missing-space': () => 'A space is missing behind the dash. Please add it.',
  'syntax.needs-quotes': (p: { readonly sign: string }, f: TextFormat) =>
    `${f.code(p.sign)} has a meaning of its own in YAML. Please put this value in quotes.`,
  'syntax.text-behind-quote': () =>
    'Text follows behind the closing quote. Please put the whole value in quotes: in double ones where it has an apostrophe.',
  'syntax.backslash': () =>
    'A backslash between double quotes has a meaning of its own. Please write it twice.',
  'syntax.no-group-name': () =>
    'This category has no name, and the landscape cannot be built without it. Please add it.',
  'syntax.second-document': () =>
    'This line of dashes begins another document, and the list has to be one. Please take it out.',
  'syntax.duplicate-key': (p: { readonly key: string }, f: TextFormat) =>
    `${f.code(p.key)} stands twice in the same entry. Please keep one of them.`,
  'syntax.unterminated-string': () => 'This text has no closing quote on its line. Please close it.',
  'syntax.unexpected-token': (p: { readonly found: string }, f: TextFormat) =>
    `The list cannot be read here: ${f.code(p.found)} is not expected at this place. Please look for a missing or an extra quote, comma or bracket just before it.`,
  'syntax.unexpected-end': () =>
    'The file ends before the list does. Please close what is still open: a quote, a brace or a bracket.',
  'syntax.not-a-list': () =>
    'No list of entries was found in this file. Please compare it with its version on the base branch.',
  'syntax.not-a-literal': () =>
    'This value is not a plain text or number, so it could not be checked. Please write it out if you can.',
  'syntax.conflict-marker': () =>
    'A marker of a merge conflict is still here. Please resolve the conflict and take the marker out.',
  'syntax.beyond-limits': () =>
    'From here on the list is too large or too deeply nested to be checked. A maintainer has to look at it.',

  'schema.missing': (p: { readonly name: string; readonly field: string }, f: TextFormat) =>
    `${entryNamed(p.name, f)} has no ${f.code(p.field)}, which the list’s other entries have. Please add it.`,
  'schema.required': (p: { readonly name: string; readonly field: string }, f: TextFormat) =>
    `${entryNamed(p.name, f)} has no ${f.code(p.field)}, and the landscape cannot be built without it. Please add it.`,
  'schema.address': (
    p: { readonly name: string; readonly field: string; readonly example?: string },
    f: TextFormat,
  ) =>
    `${f.code(p.field)} of ${f.code(p.name)} should be an address${p.example === undefined ? ` that begins with ${f.code('https://')}` : ` of the form ${f.code(p.example)}`}: the landscape cannot be built with this one. Please correct it.`,
  'schema.unknown': (p: { readonly name: string; readonly field: string }, f: TextFormat) =>
    `${f.code(p.name)} has a field ${f.code(p.field)} that no other entry has, so the site does not know it. Please check its spelling, or take it out.`,
  'schema.empty': (p: { readonly name: string; readonly field: string }, f: TextFormat) =>
    `${f.code(p.field)}${p.name.trim() === '' ? '' : ` of ${f.code(p.name)}`} is empty. Please fill it in.`,
  'schema.type': (
    p: { readonly name: string; readonly field: string; readonly kind: FieldKindName },
    f: TextFormat,
  ) => `${f.code(p.field)} of ${f.code(p.name)} should be ${FIELD_KINDS[p.kind]}. Please change it.`,
  'schema.links': (p: { readonly name: string }, f: TextFormat) =>
    `${f.code('urls')} of ${f.code(p.name)} should be a list in which each link has a ${f.code('label')} and a ${f.code('url')}, both texts. Please complete it.`,
  'schema.unknown-in-link': (p: { readonly name: string; readonly field: string }, f: TextFormat) =>
    `A link of ${f.code(p.name)} has a field ${f.code(p.field)}, which the site does not know. A link has a ${f.code('label')} and a ${f.code('url')}.`,
  'schema.no-stars': (p: { readonly name: string }, f: TextFormat) =>
    `${f.code(p.name)} has no ${f.code('githubStars')}, and the site sorts the list by it. Please add the number of stars.`,
  'schema.no-stars-known': (p: { readonly name: string; readonly actual: number }, f: TextFormat) =>
    `${f.code(p.name)} has no ${f.code('githubStars')}, and the site sorts the list by it. Please add the number, which is ${f.number(p.actual)} at the moment.`,
  'schema.stars-type': (p: { readonly name: string }, f: TextFormat) =>
    `${f.code('githubStars')} of ${f.code(p.name)} should be a whole number without quotes. Please change it.`,
  'schema.order': (p: { readonly name: string; readonly keys: readonly string[] }, f: TextFormat) =>
    `The list’s other entries have their fields in the order ${f.list(p.keys.map((key) => f.code(key)))}. It would be nice if ${f.code(p.name)} had, too.`,

  'duplicate.name': (p: { readonly name: string; readonly list: string }, f: TextFormat) =>
    `${f.code(p.name)} is listed already, in ${f.code(p.list)}. Please edit or move that entry instead of adding a second one.`,
  'duplicate.repository': (
    p: { readonly name: string; readonly other: string; readonly list: string },
    f: TextFormat,
  ) =>
    `The repository of ${f.code(p.name)} is listed already as ${f.code(p.other)}, in ${f.code(p.list)}. If they are the same project, please keep one entry.`,

  'duplicate.in-group': (p: { readonly name: string; readonly group: string }, f: TextFormat) =>
    `${f.code(p.name)} stands in ${f.code(p.group)} already, and the landscape cannot be built with two of one name in it. Please edit the other one, or give this one its own name.`,
  'duplicate.two-groups': (p: { readonly name: string; readonly group: string }, f: TextFormat) =>
    `${f.code(p.name)} is listed already, in ${f.code(p.group)}. Please keep it in the one category where it fits best; ${f.code('second_path')} shows it in another one as well.`,

  'github-link.no-repository': (p: { readonly name: string; readonly url: string }, f: TextFormat) =>
    `${f.code(p.url)} is no repository, so the landscape shows neither stars nor a license of ${f.code(p.name)}. If there is a main repository, its address would be better.`,
  'github-link.not-gathered': (
    p: { readonly name: string; readonly url: string; readonly canonical: string },
    f: TextFormat,
  ) =>
    `The landscape gathers stars and the license of ${f.code(p.name)} from the repository itself, not from ${f.code(p.url)}. Please use ${f.code(p.canonical)}.`,
  'github-link.label': (
    p: { readonly name: string; readonly label: string; readonly isStarred: boolean },
    f: TextFormat,
  ) =>
    `The link to the repository of ${f.code(p.name)} is labeled ${f.code(p.label)}. Please label it exactly ${f.code('GitHub')}${p.isStarred ? ': the monthly star update goes by that word' : ''}.`,
  'github-link.missing': (p: { readonly name: string }, f: TextFormat) =>
    `${f.code(p.name)} has no link labeled ${f.code('GitHub')}, so its stars cannot be updated. Please add one that leads to the repository.`,
  'github-link.elsewhere': (p: { readonly name: string }, f: TextFormat) =>
    `${f.code(p.name)} does not live on GitHub, so the monthly star update passes it over. If there is a repository or a mirror on GitHub, please add a link to it labeled ${f.code('GitHub')}.`,
  'github-link.two': (p: { readonly name: string }, f: TextFormat) =>
    `${f.code(p.name)} has more than one link labeled ${f.code('GitHub')}. Please keep that label for the main repository and give the other one a name of its own.`,
  'github-link.other-host': (p: { readonly name: string; readonly url: string }, f: TextFormat) =>
    `The link labeled ${f.code('GitHub')} leads to ${f.code(p.url)}, which is not on github.com. Please link the repository there, or change the label.`,
  'github-link.organisation': (p: { readonly name: string; readonly url: string }, f: TextFormat) =>
    `The link labeled ${f.code('GitHub')} leads to ${f.code(p.url)}, which is not a repository. Please link the project’s main repository, ${f.code('https://github.com/owner/repository')}.`,
  'github-link.not-canonical': (
    p: {
      readonly name: string;
      readonly url: string;
      readonly canonical: string;
      readonly isStarred: boolean;
    },
    f: TextFormat,
  ) =>
    p.isStarred
      ? `The star update cannot read the address ${f.code(p.url)}. Please use ${f.code(p.canonical)}, with nothing after it.`
      : `Please link to ${f.code(p.canonical)}, the repository itself, instead of ${f.code(p.url)}.`,

  'repository.not-found': (
    p: { readonly name: string; readonly asked: string; readonly near?: string },
    f: TextFormat,
  ) =>
    `There is no public repository ${f.code(p.asked)} on GitHub. ${p.near === undefined ? `Please check the address of ${f.code(p.name)}, or make the repository public.` : meant(p.near, f)}`,
  'repository.moved': (p: { readonly name: string; readonly present: string }, f: TextFormat) =>
    `The repository of ${f.code(p.name)} has moved and is now ${f.code(p.present)}. Please use its present address.`,
  'repository.fork': (p: { readonly name: string; readonly asked: string }, f: TextFormat) =>
    `${f.code(p.asked)} is a fork of another repository. If ${f.code(p.name)} is developed there, please link the original.`,
  'repository.fork-of': (
    p: { readonly name: string; readonly asked: string; readonly parent: string },
    f: TextFormat,
  ) =>
    `${f.code(p.asked)} is a fork of ${f.code(p.parent)}. If ${f.code(p.name)} is developed there, please link the original.`,

  'logo.not-registered': (p: { readonly name: string; readonly registry: string }, f: TextFormat) =>
    `The logo ${f.code(p.name)} is imported but not registered. Please add it to ${f.code('logos')} in ${f.code(p.registry)}.`,
  'logo.not-imported': (
    p: { readonly name: string; readonly file: string; readonly registry: string },
    f: TextFormat,
  ) =>
    `The logo ${f.code(p.name)} is not registered yet. Please import ${f.code(p.file)} in ${f.code(p.registry)} and add ${f.code(p.name)} to ${f.code('logos')} there.`,
  'logo.unknown': (
    p: { readonly name: string; readonly entry: string; readonly folder: string; readonly registry: string },
    f: TextFormat,
  ) =>
    `There is no logo ${f.code(p.name)}. Please add the file to ${f.code(p.folder)} and register it in ${f.code(p.registry)}, or leave ${f.code('logoName')} out: ${f.code(p.entry)} may be listed without a logo.`,
  'logo.other-spelling': (p: { readonly name: string; readonly present: string }, f: TextFormat) =>
    `There is no logo ${f.code(p.name)}, but there is ${f.code(p.present)}. Upper and lower case matter: please write it like that.`,
  'logo.not-in-component': (p: { readonly name: string; readonly registry: string }, f: TextFormat) =>
    `The logo ${f.code(p.name)} is not imported at the top of ${f.code(p.registry)}, so the page cannot be built. Please import its file there.`,
  'logo.wrong-folder': (p: { readonly file: string; readonly folder: string }, f: TextFormat) =>
    `The logo ${f.code(p.file)} is not in the folder of the logos. Please move it to ${f.code(p.folder)}, and import it from there.`,
  'logo.no-hosted-file': (
    p: { readonly name: string; readonly file: string; readonly folder: string },
    f: TextFormat,
  ) => `The logo file ${f.code(p.file)} of ${f.code(p.name)} is not in ${f.code(p.folder)}. Please add it.`,
  'logo.removed-hosted': (p: { readonly name: string; readonly file: string }, f: TextFormat) =>
    `${f.code(p.name)} still has ${f.code(p.file)} for its logo, which this pull request takes away. Please keep the file, or name the new one in the entry.`,
  'logo.not-vector': (p: { readonly name: string; readonly file: string }, f: TextFormat) =>
    `The logo ${f.code(p.file)} of ${f.code(p.name)} is not an SVG. Please add it as one: it shows sharp at any size.`,
  'logo.svg-raster': (p: { readonly file: string }, f: TextFormat) =>
    `${f.code(p.file)} is an SVG around a picture in pixels, which blurs at another size. Please export the logo as shapes.`,
  'logo.svg-text': (p: { readonly file: string }, f: TextFormat) =>
    `${f.code(p.file)} holds text, which looks different where its font is not installed. Please convert the text to paths.`,
  'logo.no-file': (p: { readonly file: string }, f: TextFormat) =>
    `The file ${f.code(p.file)} is imported and not there, so the site cannot be built. Please add it, or correct the path.`,
  'logo.other-case': (p: { readonly file: string; readonly present: string }, f: TextFormat) =>
    `The file is named ${f.code(p.present)} and imported as ${f.code(p.file)}. Upper and lower case matter: please make them the same.`,
  'logo.removed': (p: { readonly file: string; readonly registry: string }, f: TextFormat) =>
    `${f.code(p.file)} is removed and still imported in ${f.code(p.registry)}, so the site cannot be built. Please take the import and its registration out as well.`,
  'logo.registered-only': (p: { readonly name: string }, f: TextFormat) =>
    `${f.code(p.name)} is registered and not imported, so the site cannot be built. Please import its file at the top.`,
  'logo.module-broken': (p: { readonly detail: string }, f: TextFormat) =>
    `This file cannot be read here: ${f.code(p.detail)}. Please look for a missing or an extra quote, comma or bracket.`,
  'logo.back-ticks': (p: { readonly source: string }, f: TextFormat) =>
    `The path ${f.code(p.source)} stands in backticks, which an import does not allow. Please use plain quotes.`,
  'logo.order-before': (p: { readonly source: string; readonly next: string }, f: TextFormat) =>
    `The site’s linter wants the imports in alphabetical order: ${f.code(p.source)} belongs before ${f.code(p.next)}.`,
  'logo.order-after': (p: { readonly source: string; readonly previous: string }, f: TextFormat) =>
    `The site’s linter wants the imports in alphabetical order: ${f.code(p.source)} belongs after ${f.code(p.previous)}.`,
  'logo.unused': (p: { readonly file: string }, f: TextFormat) =>
    `Nothing uses the logo ${f.code(p.file)} yet. Please name it in an entry and register it, or leave the file out.`,
  'logo.large': (
    p: { readonly file: string; readonly kibibytes: number; readonly most: number },
    f: TextFormat,
  ) =>
    `${f.code(p.file)} is ${p.kibibytes} KiB, and everybody who opens the page loads it. Please bring it below ${p.most} KiB.`,
  'logo.pointer': (p: { readonly file: string; readonly found: string }, f: TextFormat) =>
    `${f.code(p.file)} is a pointer of Git LFS (${f.code(p.found)}) and not the picture, so the site cannot show it. Please commit the picture itself.`,
  'logo.no-svg': (p: { readonly file: string; readonly found: string }, f: TextFormat) =>
    p.found === ''
      ? `${f.code(p.file)} is not an SVG: it is compressed or another kind of picture. Please export the logo as a plain SVG.`
      : `${f.code(p.file)} is not an SVG: it begins with ${f.code(p.found)}. Please export the logo as an SVG.`,
  'logo.text': (p: { readonly file: string; readonly found: string }, f: TextFormat) =>
    `${f.code(p.file)} is a text and not a picture: it begins with ${f.code(p.found)}. Please replace it with the picture, and give it the ending that fits.`,
  'logo.svg-script': (p: { readonly file: string; readonly found: string }, f: TextFormat) =>
    `${f.code(p.file)} holds a script (${f.code(p.found)}). Please export the logo without it.`,
  'logo.svg-handler': (p: { readonly file: string; readonly found: string }, f: TextFormat) =>
    `${f.code(p.file)} holds an event handler (${f.code(p.found)}). Please export the logo without it.`,
  'logo.svg-foreign': (p: { readonly file: string; readonly found: string }, f: TextFormat) =>
    `${f.code(p.file)} embeds something that is not a drawing (${f.code(p.found)}). Please export the logo without it.`,
  'logo.svg-font': (p: { readonly file: string; readonly found: string }, f: TextFormat) =>
    `${f.code(p.file)} takes its font from outside of the file (${f.code(p.found)}), which is not there where the logo is shown. Please convert the text to paths.`,
  'logo.svg-outside': (p: { readonly file: string; readonly found: string }, f: TextFormat) =>
    `${f.code(p.file)} refers to something outside of the file (${f.code(p.found)}). Please export the logo so that everything is in it.`,

  'stars.differs': (
    p: { readonly name: string; readonly written: number; readonly actual: number },
    f: TextFormat,
  ) =>
    `${f.code(p.name)} has ${f.number(p.actual)} stars on GitHub, and ${f.code('githubStars')} says ${f.code(String(p.written))}. It would be nice to have today’s number.`,

  'position.between': (
    p: { readonly name: string; readonly previous: string; readonly next: string },
    f: TextFormat,
  ) =>
    `The list is kept in order of stars: ${f.code(p.name)} belongs between ${f.code(p.previous)} and ${f.code(p.next)}. The site sorts by itself, so this is only for tidiness.`,
  'position.first': (p: { readonly name: string; readonly next: string }, f: TextFormat) =>
    `The list is kept in order of stars: ${f.code(p.name)} belongs at the top, before ${f.code(p.next)}. The site sorts by itself, so this is only for tidiness.`,
  'position.last': (p: { readonly name: string; readonly previous: string }, f: TextFormat) =>
    `The list is kept in order of stars: ${f.code(p.name)} belongs at the end, after ${f.code(p.previous)}. The site sorts by itself, so this is only for tidiness.`,

  'position.name-between': (
    p: { readonly name: string; readonly previous: string; readonly next: string },
    f: TextFormat,
  ) =>
    `The entries here are in alphabetical order: ${f.code(p.name)} belongs between ${f.code(p.previous)} and ${f.code(p.next)}.`,
  'position.name-first': (p: { readonly name: string; readonly next: string }, f: TextFormat) =>
    `The entries here are in alphabetical order: ${f.code(p.name)} belongs before ${f.code(p.next)}.`,
  'position.name-last': (p: { readonly name: string; readonly previous: string }, f: TextFormat) =>
    `The entries here are in alphabetical order: ${f.code(p.name)} belongs after ${f.code(p.previous)}.`,

  'text.long-description': (
    p: { readonly name: string; readonly length: number; readonly most: number },
    f: TextFormat,
  ) =>
    `The description of ${f.code(p.name)} is ${f.number(p.length)} characters long, and the cards have room for about ${f.number(p.most)}. Could you shorten it?`,
  'text.long-title': (
    p: { readonly name: string; readonly length: number; readonly most: number },
    f: TextFormat,
  ) =>
    `The title of ${f.code(p.name)} is ${f.number(p.length)} characters long, and the cards have room for about ${f.number(p.most)}. Could you shorten it?`,
  'text.markup': (p: { readonly name: string; readonly field: string }, f: TextFormat) =>
    `${f.code(p.field)} of ${f.code(p.name)} holds HTML other than plain links and emphasis. Please use plain text.`,
  'text.shouting': (p: { readonly name: string; readonly field: string }, f: TextFormat) =>
    `${f.code(p.field)} of ${f.code(p.name)} is a little loud. Please write it without capitals and exclamation marks in a row.`,
  'text.praise': (p: { readonly name: string }, f: TextFormat) =>
    `The description of ${f.code(p.name)} praises more than it describes. Could you say what the project does and for whom?`,
  'text.spaces': (p: { readonly name: string; readonly field: string }, f: TextFormat) =>
    `${f.code(p.field)} of ${f.code(p.name)} begins or ends with white space. Please remove it.`,

  'link.none': (p: { readonly url: string }, f: TextFormat) =>
    `${f.code(p.url)} is not a web address. Please write it out, beginning with ${f.code('https://')}.`,
  'link.http': (p: { readonly url: string }, f: TextFormat) =>
    `${f.code(p.url)} answers over https as well. Please use ${f.code('https://')}.`,
  'link.dead': (
    p: { readonly url: string; readonly statusCode: number; readonly near?: string },
    f: TextFormat,
  ) =>
    `${f.code(p.url)} leads to no page (the server answers ${p.statusCode}). ${p.near === undefined ? 'Please check the address.' : meant(p.near, f)}`,
  'link.unreachable': (p: { readonly url: string; readonly near?: string }, f: TextFormat) =>
    `Nothing answers at ${f.code(p.url)}. ${p.near === undefined ? 'Please check the address.' : meant(p.near, f)}`,
  'link.refused': (p: { readonly url: string }, f: TextFormat) =>
    `${f.code(p.url)} does not lead to a public web server, so it was not opened. Please check the address.`,
  'link.twice': (p: { readonly url: string }, f: TextFormat) =>
    `${f.code(p.url)} stands twice among the links. Please keep one of them.`,

  'unrelated.run': (p: { readonly path: string }, f: TextFormat) =>
    `${f.code(p.path)} is a workflow or a script, which a listing does not need. Please take it out, or put it into a pull request of its own. A maintainer should read it before anything else.`,
  'unrelated.reformatted': (p: { readonly path: string }, f: TextFormat) =>
    `Most lines of ${f.code(p.path)} are reformatted, which hides what really changes. Please undo the reformatting.`,

  // --- review: headings, verdicts, footer, check run
  // headings, one an entry
  'review.heading.added': (p: NamedEntry, f: TextFormat) =>
    `${codeWithLink(f, p.name, p.url)} · new in ${placeName(p, f)}`,
  'review.heading.promoted': (p: NamedEntry, f: TextFormat) =>
    `${codeWithLink(f, p.name, p.url)} · from Emerging to Major`,
  'review.heading.demoted': (p: NamedEntry, f: TextFormat) =>
    `${codeWithLink(f, p.name, p.url)} · from Major to Emerging`,
  'review.heading.repository': (p: NamedEntry, f: TextFormat) =>
    `${codeWithLink(f, p.name, p.url)} · a new repository, in ${placeName(p, f)}`,
  'review.heading.edited': (p: NamedEntry, f: TextFormat) =>
    `${codeWithLink(f, p.name, p.url)} · edited, in ${placeName(p, f)}`,
  'review.heading.renamed': (p: NamedEntry & { readonly before: string }, f: TextFormat) =>
    `${codeWithLink(f, p.name, p.url)} · renamed from ${f.code(p.before)}, in ${placeName(p, f)}`,
  'review.heading.turned': (
    p: NamedEntry & { readonly from: string | undefined; readonly to: string | undefined },
    f: TextFormat,
  ) => {
    const [from, to] = [p.from, p.to].map((each) => (each === undefined ? undefined : f.code(each)));
    const turn = [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `to ${to}`];
    return `${codeWithLink(f, p.name, p.url)} · ${turn.filter(Boolean).join(' ')}`;
  },
  'review.heading.removed': (p: NamedEntry, f: TextFormat) =>
    `${codeWithLink(f, p.name, p.url)} · leaves ${placeName(p, f)}`,
  'review.heading.several': (p: { readonly entries: number }, f: TextFormat) =>
    `Landscape review · ${f.number(p.entries)} entries`,
  'review.heading.files': () => 'Landscape review',

  // the verdict in one sentence
  'review.ready': (_: object, f: TextFormat) =>
    `${f.strong('Ready.')} Everything that the landscape asks for is there. Thank you!`,
  'review.ready.edit': (_: object, f: TextFormat) =>
    `${f.strong('Ready.')} Nothing stands in the way. Thank you!`,
  'review.ready.confirmed': (_: object, f: TextFormat) =>
    `${f.strong('Ready.')} What can be seen of the project agrees with this change.`,
  'review.ready.files': (_: object, f: TextFormat) =>
    `${f.strong('Ready.')} No entry changes, and nothing is broken.`,
  'review.needs-changes': (p: { readonly changes: number }, f: TextFormat) =>
    `${f.strong('Needs changes.')} ${f.plural(p.changes, {
      one: 'One thing stands in the way; how to fix it is below.',
      other: `${f.number(p.changes)} things stand in the way; how to fix them is below.`,
    })}`,
  'review.not-evaluated': (_: object, f: TextFormat) =>
    `${f.strong('Not evaluated yet.')} Some of it could not be looked up just now. Nothing is held against you.`,
  'review.needs-maintainer': (p: { readonly points: number }, f: TextFormat) =>
    `${f.strong('Over to a maintainer.')} ${f.plural(p.points, {
      one: 'One point needs a person’s judgment.',
      other: `${f.number(p.points)} points need a person’s judgment.`,
    })}`,
  'review.needs-maintainer.warnings': (p: { readonly warnings: number }, f: TextFormat) =>
    `${f.strong('Over to a maintainer.')} ${f.plural(p.warnings, {
      one: 'One warning is left, which you can fix.',
      other: `${f.number(p.warnings)} warnings are left, which you can fix.`,
    })}`,
  'review.tally': (p: { readonly verdict: Verdict; readonly entries: number }, f: TextFormat) => {
    const count = f.number(p.entries);
    const words: Readonly<Record<Verdict, string>> = {
      'needs-changes': f.plural(p.entries, { one: `${count} needs changes`, other: `${count} need changes` }),
      'not-evaluated': `${count} could not be evaluated yet`,
      'needs-maintainer': f.plural(p.entries, {
        one: `${count} is for a maintainer to judge`,
        other: `${count} are for a maintainer to judge`,
      }),
      ready: f.plural(p.entries, { one: `${count} is ready`, other: `${count} are ready` }),
    };
    return words[p.verdict];
  },
  'review.tally.heading': (_: object, f: TextFormat) => f.strong('Entry by entry:'),

  // how a requirement came out
  'review.outcome.met': () => 'met',
  'review.outcome.unmet': () => 'not met',
  'review.outcome.needs-review': () => 'to judge',
  'review.outcome.unknown': () => 'not known',
  'review.outcome.not-applicable': () => 'not asked',
  'review.details': () => 'Details',

  // lists
  'review.list.to-do': (_: object, f: TextFormat) => f.strong('To do'),
  'review.list.questions': (_: object, f: TextFormat) => f.strong('For the maintainers'),
  'review.to-do.lines': (p: { readonly count: number }, f: TextFormat) =>
    f.plural(p.count, {
      one: 'see the comment on its line in the diff.',
      other: `${f.number(p.count)} things to change, each with a comment on its line in the diff.`,
    }),
  'review.list.found': (_: object, f: TextFormat) => f.strong('What was found'),
  'review.list.helps': (_: object, f: TextFormat) => f.strong('What would help'),
  'review.list.optional': (_: object, f: TextFormat) => f.strong('Good to know'),
  'review.list.files': (_: object, f: TextFormat) => f.strong('In the files'),
  'review.accept': (
    p: { readonly requirement: string; readonly others: readonly string[]; readonly entry?: string },
    f: TextFormat,
  ) => {
    const entry = p.entry === undefined ? '' : ` for ${p.entry}`;
    const command = f.code(`/landscape accept ${p.requirement}${entry} because …`);
    return p.others.length === 0
      ? `To accept it: ${command}`
      : `To accept one: ${command}; likewise ${f.list(p.others.map((id) => f.code(id)))}`;
  },
  'review.question.any': () => 'Is what was found good enough?',
  'review.question.removal': () =>
    'Should this entry leave the landscape? What can be seen does not settle it.',
  'review.question.demotion': () =>
    'Should this entry move to Emerging? What can be seen does not settle it.',
  'review.edit.fine': () => 'all fine',
  'review.on-lines': (p: { readonly count: number }, f: TextFormat) =>
    f.plural(p.count, {
      one: 'One note stands on its line in the diff; it blocks nothing.',
      other: `${f.number(p.count)} notes stand on their lines in the diff; they block nothing.`,
    }),
  'review.patch': () => 'The suggested fixes as one patch',
  'review.patch.how': (_: object, f: TextFormat) =>
    `Save it as ${f.code('fixes.patch')} in the repository’s root, and run ${f.code('git apply fixes.patch')}.`,

  // what was left out, and other notices
  'review.left-out.problems': (p: { readonly count: number }, f: TextFormat) =>
    f.plural(p.count, {
      one: 'One more is not shown here.',
      other: `${f.number(p.count)} more are not shown here.`,
    }),
  'review.left-out.entries': (p: { readonly count: number }, f: TextFormat) =>
    f.plural(p.count, {
      one: 'One more entry was reviewed, but does not fit in here; the worst ones stand first.',
      other: `${f.number(p.count)} more entries were reviewed, but do not fit in here; the worst ones stand first.`,
    }),
  'review.left-out.evidence': () => 'There is a lot in this pull request, so the evidence is shortened.',
  'review.left-out.patch': () => 'The fixes as a patch cannot be shown here.',
  'review.left-out.annotations': (p: { readonly count: number }, f: TextFormat) =>
    f.plural(p.count, {
      one: 'One more problem has no annotation of its own.',
      other: `${f.number(p.count)} more problems have no annotation of their own.`,
    }),
  'review.check-run.failed': () => 'Could not be evaluated',
  'review.failed': (p: { readonly deliveryId: string }, f: TextFormat) =>
    `Something went wrong while this pull request was being looked at, so there is no verdict on this commit. It is tried again by itself. If it stays like this, please tell a maintainer the delivery id ${f.code(p.deliveryId)}.`,
  'review.failed.no-check-run': (
    p: { readonly deliveryId: string; readonly reason: string },
    f: TextFormat,
  ) =>
    `${f.strong('Not evaluated.')} GitHub would not take the check run of this review: ${f.code(p.reason)}. It is tried again by itself. If it stays like this, a maintainer should look at what this App may do in the repository; its log has the delivery id ${f.code(p.deliveryId)}.`,
  'review.check-run.shared-head': () => 'Not ready: another pull request',
  'review.shared-head': (p: { readonly number: number }, f: TextFormat) =>
    `${f.code(`#${p.number}`)} has the same commit and does not pass. GitHub shows one check for both, so this one waits for it, or for the day it is closed.`,
  'review.locked': () =>
    'The conversation is locked, so the review stands here alone. It is written there once the lock is gone.',
  'review.refused.comment': (p: { readonly reason: string }, f: TextFormat) =>
    `GitHub would not take the comment of this review: ${f.code(p.reason)}. It is tried again by itself; if it stays like this, please look at what this App may do in the repository.`,
  'review.refused.lines': (p: { readonly reason: string }, f: TextFormat) =>
    `GitHub would not take the remarks on lines: ${f.code(p.reason)}. They are tried again by themselves; if it stays like this, please look at what this App may do in the repository.`,
  'review.refused.labels': (p: { readonly reason: string }, f: TextFormat) =>
    `GitHub would not take the labels of this review: ${f.code(p.reason)}. They are tried again by themselves; if it stays like this, please look at what this App may do in the repository.`,
  'review.notice.base-unreadable': (p: { readonly path: string }, f: TextFormat) =>
    `${f.code(p.path)} cannot be read on the base branch, so what this pull request changes in it cannot be told for certain.`,
  'review.notice.list-gone': (p: { readonly path: string; readonly entries: number }, f: TextFormat) =>
    `${f.plural(p.entries, {
      one: `The only entry of ${f.code(p.path)} goes`,
      other: `None of the ${f.number(p.entries)} entries of ${f.code(p.path)} is left`,
    })}. Is that meant?`,
  'review.notice.too-many-entries': (p: { readonly judged: number; readonly left: number }, f: TextFormat) =>
    `Only the first ${f.number(p.judged)} entries were judged; ${f.number(p.left)} were left out. Smaller pull requests are reviewed whole.`,
  'review.notice.too-many-files': () =>
    'This pull request changes more files than GitHub lists, so some may have been missed.',
  'review.notice.list-too-large': (p: { readonly path: string }, f: TextFormat) =>
    `${f.code(p.path)} is too large to be read whole.`,
  'review.notice.configuration-broken': (p: { readonly path: string }, f: TextFormat) =>
    `${f.code(p.path)} on the default branch has errors, so the defaults were used.`,
  'review.notice.configuration-unread': (p: { readonly path: string }, f: TextFormat) =>
    `${f.code(p.path)} is not read, as a file that ends in ${f.code('.yml')} stands beside it. Please keep one of them.`,
  'review.notice.input-broken': (p: { readonly line: number; readonly key?: string }, f: TextFormat) => {
    const key = p.key === undefined ? '' : ` (${f.code(p.key)})`;
    return `The workflow’s input ${f.code('configuration')} has errors, the first one on line ${p.line}${key}, so it was left out.`;
  },

  // what happens next, and the footer
  'review.next': (_: object, f: TextFormat) => f.strong('What happens next:'),
  'review.next.ready': () =>
    'a maintainer takes a last look and merges it. There is nothing left for you to do.',
  'review.next.ready-with-notes': () => 'a maintainer takes a last look and merges it.',
  'review.next.needs-changes': () =>
    'once what stands under “To do” is done, a maintainer takes a last look.',
  'review.next.needs-changes-in-files': () => 'push the fixes to this branch, and the review is done anew.',
  'review.next.needs-maintainer': () => 'a maintainer decides. Until then there is nothing that you must do.',
  'review.next.needs-maintainer-with-warnings': () =>
    'mend what the warnings name, or say in a comment why it is right; then a maintainer decides.',
  'review.next.not-evaluated': () => 'it is looked up again by itself. There is nothing for you to do.',
  'review.next.configured': (p: { readonly text: string; readonly url?: string }, f: TextFormat) =>
    p.url === undefined ? f.prose(p.text) : f.link(f.prose(p.text), p.url),
  'review.footer': (p: { readonly commit: string; readonly url: string }, f: TextFormat) =>
    `Reviewed at ${codeWithLink(f, p.commit, p.url)}, and anew after a push or an edit of the description.`,
  'review.footer.commands': (p: { readonly commit: string; readonly url: string }, f: TextFormat) =>
    `Reviewed at ${codeWithLink(f, p.commit, p.url)}, and anew after a push, an edit of the description, or a comment ${f.code('/landscape recheck')}. ${f.code('/landscape help')} lists all commands.`,
  'review.withdrawn': () =>
    'This pull request no longer changes the landscape’s lists, so there is nothing to review.',

  // the check run
  'review.recheck.label': () => 'Re-check',
  'review.recheck.description': () => 'Look everything up again, now',
  'review.check-run.ready': () => 'Ready',
  'review.check-run.needs-changes': () => 'Needs changes',
  'review.check-run.needs-maintainer': () => 'A maintainer needs to judge',
  'review.check-run.not-evaluated': () => 'Could not be evaluated',
  'review.check-run.withdrawn': () => 'Nothing to review',
  'review.check.syntax': () => 'Syntax',
  'review.check.schema': () => 'Fields',
  'review.check.duplicate': () => 'Duplicate',
  'review.check.github-link': () => 'GitHub link',
  'review.check.repository': () => 'Repository',
  'review.check.logo': () => 'Logo',
  'review.check.stars': () => 'Stars',
  'review.check.position': () => 'Position',
  'review.check.text': () => 'Wording',
  'review.check.link': () => 'Link',
  'review.check.unrelated': () => 'Unrelated change',
  // --- commands and configuration
  // what each requirement asks, and how it is judged
  'requirement.open-source.rule': () =>
    'All source code is under an open source license, and any documentation under an open one.',
  'requirement.open-source.how': (_: object, f: TextFormat) =>
    `What GitHub detects, every license file, ${f.code('LICENSES/')}, and what the README and package files say are read. A license counts as open where the Open Source Initiative or the Free Software Foundation lists it. No license, or one that is not open on the whole project, is not met; words that take back what a license gives, such as “may not be sold” or “for research only”, a part under another license, or a text that nobody can match, are for a person to judge.`,
  'requirement.core.rule': (p: { readonly core: string }, f: TextFormat) =>
    `${f.prose(p.core)} is the core technology of the project, so that without it the project would lose its purpose; or the project helps others to use ${f.prose(p.core)} in production.`,
  'requirement.core.how': (p: { readonly core: string }, f: TextFormat) =>
    `Files and programs of its own kind and a direct dependency on one of its libraries are strong signs of ${f.prose(p.core)}, in the repository or in a related one of the same owner. Copied code, tests and mere words are weak ones. Where it is one way among several, a person judges, and so it is with learning material. It is not met where there is no sign at all; where nothing but words speaks of it, far down in the README, or behind its first words where every file was read; and where it is a small part of a large system that nowhere says it is about it.`,
  'requirement.ebpf-core.rule': () =>
    'eBPF is the core technology of the project, so that without it the project would lose its purpose; or the project helps others to use eBPF in production.',
  'requirement.ebpf-core.how': () =>
    'eBPF programs, code generated from them, a direct dependency on an eBPF library and use of the bpf system call are strong signs, in the repository or in a related one of the same owner. Copied code, tests and mere words are weak ones. Where eBPF is one way among several, a person judges, and so it is with learning material. It is not met where there is no sign at all; where nothing but words speaks of it, far down in the README, or behind its first words where every file was read; and where it is a small part of a large system that nowhere says it is about eBPF.',
  'requirement.maintained.rule': () => 'The project is actively maintained.',
  'requirement.maintained.how': (p: Periods & { readonly staleDays: number }, f: TextFormat) =>
    `A commit by a person within ${counted(f, p.commitDays, 'day')}, or a release within ${counted(f, p.releaseDays, 'day')}, is enough. Archived, said to be unmaintained, or without either for more than ${counted(f, p.staleDays, 'day')} is not met. In between, a person judges.`,
  'requirement.governance.rule': () =>
    'The project is open to collaboration, with governance that follows open source practice.',
  'requirement.governance.how': (p: { readonly documents: 'optional' | 'required' }) =>
    p.documents === 'required'
      ? 'A public tracker has to be open, files or the README have to say how to contribute and who decides, and nothing may speak against it. Where not all of that is there, or a README turns contributions away, or pull requests of others lie there for half a year, a person judges; no public way to take part at all is not met.'
      : 'For Emerging it is enough that everybody can take part: a public tracker is open, and nothing speaks against it. For Major, changes by others were merged in the last twelve months besides, or it is written how to contribute or who decides, or a foundation hosts the project. A README that turns contributions away, or pull requests of others that lie there for half a year, are for a person to judge; no public way to take part at all is not met.',
  'requirement.contributors.rule': (p: { readonly moreThan: number }, f: TextFormat) =>
    `A Major project has more than ${counted(f, p.moreThan, 'contributor')}.`,
  'requirement.contributors.how': () =>
    'GitHub accounts with commits are the least there can be, and authors without an account are added for the most there can be; bots are left out. Where the limit lies between the two, or the project is a folder of a larger repository, a person judges.',
  'requirement.production-use.rule': () =>
    'A Major project is used in production-like environments by a significant number of users.',
  'requirement.production-use.how': (p: { readonly references: number }, f: TextFormat) =>
    `The description of the pull request and the project’s list of adopters are read for users and links. ${f.number(p.references)} or more independent ${f.plural(p.references, { one: 'reference is', other: 'references are' })} enough; claims without links, or the project’s own site alone, are for a person to judge; nothing at all is not met.`,
  'requirement.maturity.rule': (p: Maturity, f: TextFormat) =>
    `The project ${p.months === 0 ? '' : `is older than ${counted(f, p.months, 'month')} and `}has ${starsAsked(p.moreThanStars, f)}.`,
  'requirement.maturity.how': () =>
    'The age is that of the repository or of its first commit, whichever is older; the stars are those that GitHub counts.',

  // a maintainer's judgment in place of the program's
  'override.shown': (
    p: {
      readonly kind: 'accepted' | 'declined';
      readonly by: string;
      readonly at: string;
      readonly commit: string;
      readonly reason: string;
    },
    f: TextFormat,
  ) =>
    `${p.kind === 'accepted' ? 'Accepted' : 'Declined'} by ${f.code(p.by)} on ${f.date(p.at)}, at commit ${f.code(p.commit)}: ${f.code(p.reason)}`,
  'override.original': (p: { readonly original: Outcome }) => {
    const words: Readonly<Record<Outcome, string>> = {
      met: 'it is met',
      unmet: 'it is not met',
      'needs-review': 'a person must judge it',
      unknown: 'it could not be found out',
      'not-applicable': 'it is not asked',
    };
    return `Without that, ${words[p.original]}`;
  },
  'override.declined-remedy': (p: { readonly by: string; readonly reason: string }, f: TextFormat) =>
    `${f.code(p.by)} declined this: ${f.code(p.reason)}. Please talk it over here.`,
  'override.waived': (
    p: {
      readonly check: string;
      readonly by: string;
      readonly at: string;
      readonly commit: string;
      readonly reason: string;
      readonly url: string;
      /** Empty where there is only one. */
      readonly entries: readonly string[];
    },
    f: TextFormat,
  ) => {
    const entries = p.entries.length === 0 ? '' : ` for ${f.list(p.entries.map((name) => f.code(name)))}`;
    return `${f.code(p.by)} ${f.link('waived', p.url)} the check ${f.code(p.check)}${entries} on ${f.date(p.at)}, at commit ${f.code(p.commit)}: ${f.code(p.reason)}. What it finds stands in the way of nothing.`;
  },
  'override.lapsed': (
    p: {
      readonly kind: 'accepted' | 'declined' | 'waived';
      readonly requirement: string;
      readonly by: string;
      readonly entry?: string;
      readonly why: 'entry' | 'edited' | 'deleted' | 'permission';
    },
    f: TextFormat,
  ) => {
    const reasons = {
      entry: 'the entry has another repository or tier now, or is gone',
      edited: 'the comment was edited',
      deleted: 'the comment was deleted',
      permission: `${f.code(p.by)} no longer has the role for it`,
    } as const;
    const entry = p.entry === undefined ? '' : ` for ${f.code(p.entry)}`;
    return `That ${f.code(p.by)} ${p.kind} ${f.code(p.requirement)}${entry} no longer counts: ${reasons[p.why]}.`;
  },

  // replies: refused commands
  'refusal.no-command': (_: object, f: TextFormat) =>
    `Behind ${f.code('/landscape')} a command is missing. ${f.code('/landscape help')} lists them.`,
  'refusal.unknown-command': (p: { readonly given: string; readonly meant?: string }, f: TextFormat) =>
    p.meant === undefined
      ? `${f.code(p.given)} is no command. ${f.code('/landscape help')} lists them.`
      : `${f.code(p.given)} is no command; did you mean ${f.code(p.meant)}?`,
  'refusal.no-requirement': (
    p: { readonly command: string; readonly requirements: readonly string[] },
    f: TextFormat,
  ) =>
    `${f.code(p.command)} needs the name of a requirement: ${f.list(p.requirements.map((id) => f.code(id)))}.`,
  'refusal.unknown-requirement': (
    p: { readonly given: string; readonly meant?: string; readonly requirements: readonly string[] },
    f: TextFormat,
  ) =>
    p.meant === undefined
      ? `${f.code(p.given)} is no requirement. There are ${f.list(p.requirements.map((id) => f.code(id)))}.`
      : `${f.code(p.given)} is no requirement; did you mean ${f.code(p.meant)}?`,
  'refusal.entry-check': (p: { readonly given: string }, f: TextFormat) =>
    `${f.code(p.given)} is a check of the files, not a requirement. ${f.code(`/landscape waive ${p.given} because …`)} sets aside what it finds.`,
  'refusal.no-check': (p: { readonly command: string; readonly checks: readonly string[] }, f: TextFormat) =>
    `${f.code(p.command)} needs the name of a check: ${f.list(p.checks.map((id) => f.code(id)))}.`,
  'refusal.requirement': (p: { readonly given: string }, f: TextFormat) =>
    `${f.code(p.given)} is a requirement, not a check of the files. ${f.code(`/landscape accept ${p.given} because …`)} counts it as met.`,
  'refusal.syntax': (_: object, f: TextFormat) =>
    `${f.code('syntax')} cannot be waived: nothing can be said of a file that cannot be read.`,
  'refusal.no-entry': (p: { readonly command: string }, f: TextFormat) =>
    `Behind ${f.code('for')} the name of an entry is missing in ${f.code(p.command)}.`,
  'refusal.no-reason': (p: { readonly command: string }, f: TextFormat) =>
    `${f.code(p.command)} needs a reason that others can read later: ${f.code('because …')}.`,
  'refusal.unknown-language': (
    p: { readonly given: string; readonly languages: readonly string[] },
    f: TextFormat,
  ) =>
    `${f.code(p.given)} is no language that is spoken here. There are ${f.list(p.languages.map((code) => f.code(code)))}.`,
  'refusal.permission': (p: { readonly command: string; readonly needed: string }, f: TextFormat) =>
    `${f.code(p.command)} takes the role ${f.code(p.needed)} in this repository, or a higher one.`,
  'refusal.own-entry': (p: { readonly command: string }, f: TextFormat) =>
    `${f.code(p.command)} is for somebody else than the author of the pull request.`,
  'refusal.on-hold': (p: { readonly command: string }, f: TextFormat) =>
    `This pull request is on hold. ${f.code('/landscape resume')} comes first, then ${f.code(p.command)}.`,
  'refusal.draft': (p: { readonly command: string }, f: TextFormat) =>
    `This pull request is a draft and may still change. Please say ${f.code(p.command)} again once it is ready.`,
  'refusal.unrelated': (p: { readonly command: string }, f: TextFormat) =>
    `This pull request changes none of the landscape’s lists, so there is nothing for ${f.code(p.command)} to do.`,
  'refusal.unknown-entry': (p: { readonly given: string }, f: TextFormat) =>
    `This pull request changes no entry that is called ${f.code(p.given)}.`,
  'refusal.several-entries': (p: { readonly command: string }, f: TextFormat) =>
    `This pull request changes several entries. Please say which one is meant: ${f.code(`/landscape ${p.command} … for <entry>`)}.`,
  'refusal.not-asked': (p: { readonly requirement: string }, f: TextFormat) =>
    `${f.code(p.requirement)} is not asked here, so there is nothing to judge.`,
  'refusal.dangerous': (p: { readonly check: string }, f: TextFormat) =>
    `What ${f.code(p.check)} found here could harm whoever opens the site, so it is never waived.`,
  'refusal.entry-changed': (p: { readonly command: string }, f: TextFormat) =>
    `The entry changed while you wrote this. Please look at it again, and then say ${f.code(p.command)} once more.`,
  'refusal.too-many': () => 'There are too many judgments on this pull request to keep track of another one.',
  'refusal.earlier': () => 'This was refused before.',

  // replies: explanations and help
  'explain.rule': (_: object, f: TextFormat) => f.strong('The rule:'),
  'explain.how': (_: object, f: TextFormat) => f.strong('How it is judged:'),
  'explain.level': (p: { readonly level: RequirementLevel }) => {
    const words: Readonly<Record<RequirementLevel, string>> = {
      required: 'It is required here.',
      advice: 'It is advice here: it is shown and never blocks.',
      off: 'It is not judged here.',
    };
    return words[p.level];
  },
  'explain.evidence': (_: object, f: TextFormat) => f.strong('What was found:'),
  'explain.no-evidence': () => 'Nothing was found.',
  'explain.change': (_: object, f: TextFormat) => f.strong('What would change it:'),
  'explain.change-met': () =>
    'Nothing has to: it is met. It is looked at again with every push, and a maintainer can decline it.',
  'explain.change-accept': (p: { readonly requirement: string; readonly entry: string }, f: TextFormat) =>
    `A maintainer can settle it with ${f.code(`/landscape accept ${p.requirement} for ${p.entry} because …`)}`,
  'explain.not-asked': () => 'It is asked of no entry that this pull request changes.',
  'help.heading': () =>
    'Commands stand on a line of their own in a comment, outside quotes and code. In brackets, who may use them here:',
  'help.who.anyone': () => 'anyone',
  'help.who.role': (p: { readonly role: string }, f: TextFormat) => `${f.code(p.role)} or more`,
  'help.who.author': (p: { readonly role: string }, f: TextFormat) =>
    `the author, and ${f.code(p.role)} or more`,
  'help.recheck': () => 'reviews again now, and looks everything up afresh',
  'help.explain': () => 'tells the rule, how it is judged, and all that was found',
  'help.accept': () => 'a maintainer’s judgment: counts as met',
  'help.decline': () => 'a maintainer’s judgment: counts as not met',
  'help.waive': () => 'a maintainer’s judgment: what this check finds does not block this pull request',
  'help.reset': () => 'takes such a judgment back',
  'help.hold': () => 'keeps the program silent on this pull request',
  'help.resume': () => 'lets it speak again',
  'help.language': () => 'chooses the language of this review',
  'help.help': () => 'shows this list',

  // on hold
  'superseded.title': () => 'A newer commit came',
  'superseded.summary': () =>
    'A newer commit came while this one was being looked at. The review is of the newest commit.',
  'hold.title': () => 'On hold',
  'hold.summary': (p: { readonly by: string; readonly at: string; readonly reason: string }, f: TextFormat) =>
    `Put on hold by ${f.code(p.by)} on ${f.date(p.at)}: ${f.code(p.reason)}. ${f.code('/landscape resume')} in a comment lets the review go on.`,

  // the configuration file
  'configuration.syntax-too-long': () => 'The file is too long to be a configuration.',
  'configuration.syntax-aliases': (_: object, f: TextFormat) =>
    `YAML anchors and aliases (${f.code('&name')}, ${f.code('*name')}) are not supported here. Please write the value out.`,
  'configuration.syntax-duplicate-key': () => 'This key is there twice. Please keep one of them.',
  'configuration.syntax-tab': () => 'YAML is indented with spaces, and this line begins with a tab.',
  'configuration.syntax-indentation': () => 'This line is not indented like the ones around it.',
  'configuration.syntax-several-documents': (_: object, f: TextFormat) =>
    `A second YAML document begins here. Please take out the ${f.code('---')}.`,
  'configuration.syntax-malformed': () => 'From this line on the file cannot be read as YAML.',
  'configuration.unknown-key': (p: { readonly key: string; readonly meant?: string }, f: TextFormat) =>
    p.meant === undefined
      ? `${f.code(p.key)} is not known.`
      : `${f.code(p.key)} is not known, did you mean ${f.code(p.meant)}?`,
  'configuration.missing-key': (p: { readonly key: string }, f: TextFormat) => `${f.code(p.key)} is missing.`,
  'configuration.not-a-group': (_: object, f: TextFormat) =>
    `The file holds keys and their values, such as ${f.code('language: en')}.`,
  'configuration.one-of': (p: { readonly key: string; readonly values: readonly string[] }, f: TextFormat) =>
    `${f.code(p.key)} must be one of these: ${f.list(p.values.map((value) => f.code(value)))}.`,
  'configuration.whole-number': (
    p: { readonly key: string; readonly minimum: number; readonly maximum: number },
    f: TextFormat,
  ) => `${f.code(p.key)} must be a whole number from ${f.number(p.minimum)} to ${f.number(p.maximum)}.`,
  'configuration.yes-or-no': (p: { readonly key: string }, f: TextFormat) =>
    `${f.code(p.key)} must be ${f.code('true')} or ${f.code('false')}, without quotes.`,
  'configuration.text': (p: { readonly key: string; readonly maximum: number }, f: TextFormat) =>
    `${f.code(p.key)} must be a text on one line, of at most ${f.number(p.maximum)} characters and not empty.`,
  'configuration.address': (p: { readonly key: string; readonly maximum: number }, f: TextFormat) =>
    `${f.code(p.key)} must be an address that begins with ${f.code('https://')}, of at most ${f.number(p.maximum)} characters.`,
  'configuration.list': (p: { readonly key: string; readonly maximum: number }, f: TextFormat) =>
    `${f.code(p.key)} must be a list that holds something, and at most ${f.number(p.maximum)} items.`,
  'configuration.group': (p: { readonly key: string; readonly keys: readonly string[] }, f: TextFormat) =>
    `${f.code(p.key)} must hold keys of its own, of these: ${f.list(p.keys.map((key) => f.code(key)))}.`,
  'configuration.same-label': (p: { readonly one: string; readonly other: string }, f: TextFormat) =>
    `The labels for ${f.code(p.one)} and ${f.code(p.other)} have the same name. Each needs one of its own.`,

  // the check run on a change of it
  'configuration.valid': () => 'The configuration is valid',
  'configuration.invalid': () => 'The configuration has errors',
  'configuration.removed': () => 'The configuration is removed',
  'configuration.changes': (
    p: { readonly preset: string; readonly settings: readonly string[] },
    f: TextFormat,
  ) =>
    `Against the preset ${f.code(p.preset)} it changes ${f.list(p.settings.map((setting) => f.code(setting)))}.`,
  'configuration.changes-nothing': (p: { readonly preset: string }, f: TextFormat) =>
    `It changes nothing against the preset ${f.code(p.preset)}.`,
  'configuration.takes-effect': () => 'It takes effect once it is on the default branch.',
  'configuration.removed-effect': () =>
    'Once this is merged, the organization’s file and the defaults serve in its place.',
  'configuration.invalid-effect': () =>
    'A file with errors is not used at all: were this merged, the defaults would serve in its place.',
  'configuration.unreadable': () => 'The file cannot be read: it is too large, or it is no text.',
  'configuration.on-line': (p: { readonly line: number; readonly problem: MessageLike }, f: TextFormat) =>
    `Line ${p.line}: ${f.message(p.problem)}`,

  // the check run on a change of the rules
  'criteria.title': () => 'This changes the rules that reviews follow',
  'criteria.change': (p: { readonly path: string }, f: TextFormat) =>
    `The rules in ${f.code(p.path)} say something else after this:`,
  'criteria.gone': (p: { readonly path: string }, f: TextFormat) =>
    `After this no rules are found in ${f.code(p.path)}. Gone are:`,
  'criteria.effect': (p: { readonly configuration: string }, f: TextFormat) =>
    `Reviews follow their configuration, not this text: they go on as before. Where a requirement or a number changes, let ${f.code(p.configuration)} say the same.`,

  // beside the lists
  'unrelated.summary': () =>
    'This pull request does not change the landscape’s lists, so there is nothing to review.',
  'unrelated.merge-group': () =>
    'Pull requests are reviewed before they enter the merge queue, so there is nothing more to review here.',
  // --- audit
  'audit.title': () => 'Landscape audit',
  'audit.of': (
    p: { readonly repository: string; readonly date: string; readonly commit: string },
    f: TextFormat,
  ) =>
    `${f.link(f.code(p.repository), `https://github.com/${p.repository}`)} on ${f.date(p.date)}, at commit ${f.code(p.commit)}`,
  'audit.summary': (p: { readonly fine: number; readonly all: number }, f: TextFormat) =>
    `${f.strong(`${f.number(p.fine)} of ${f.number(p.all)}`)} listed projects are in good shape.`,
  'audit.criteria.changed': (p: { readonly path: string }, f: TextFormat) =>
    `The rules in ${f.code(p.path)} are not those that the reviews were set up for. Until the configuration follows, reviews and this audit go by the earlier ones.`,
  'audit.criteria.gone': (p: { readonly path: string }, f: TextFormat) =>
    `The rules that the reviews were set up for are not found in ${f.code(p.path)}. If they stand elsewhere, let ${f.code('criteria')} in the configuration say where.`,
  'audit.criteria.missing': (p: { readonly count: number }, f: TextFormat) =>
    `${f.number(p.count)} of the earlier sentences ${f.plural(p.count, { one: 'is', other: 'are' })} not there any more.`,
  'audit.criteria.known': () => 'Once the configuration follows the new rules, this in it says so:',
  'audit.standing.fails': () => 'would not pass',
  'audit.standing.ask': () => 'worth a look',
  'audit.standing.not-known': () => 'not known',
  'audit.standing.fine': () => 'in good shape',
  'audit.tier.major': () => 'Major',
  'audit.tier.emerging': () => 'Emerging',
  'audit.tier.none': () => '–',
  'audit.heading.fails': () => 'Would not pass today',
  'audit.heading.ask': () => 'Worth a person’s look',
  'audit.heading.not-known': () => 'Could not be found out',
  'audit.heading.changes': (p: { readonly date: string }, f: TextFormat) =>
    `Different since the last audit, on ${f.date(p.date)}`,
  'audit.heading.moved': () => 'Moved',
  'audit.heading.stars': () => 'Star counts',
  'audit.heading.tiers': () => 'Emerging or Major',
  'audit.heading.order': () => 'Order by stars',
  'audit.heading.entries': () => 'Entries',
  'audit.heading.lists': () => 'Lists',
  'audit.heading.all': () => 'All projects',
  'audit.filter.moved': () => 'moved',
  'audit.filter.stars': () => 'stars off',
  'audit.filter.could-be-major': () => 'could be Major',
  'audit.filter.major-no-longer': () => 'Major no longer',
  'audit.filter.changed': () => 'changed',
  'audit.filter.problems': () => 'entry to mend',
  'audit.moved': (p: { readonly listed: string; readonly present: string }, f: TextFormat) =>
    `Listed as ${f.code(p.listed)}, today ${f.link(f.code(p.present), `https://github.com/${p.present}`)}`,
  'audit.stars': (p: { readonly listed: number; readonly present: number }, f: TextFormat) =>
    `The list says ${f.number(p.listed)} stars, GitHub ${f.number(p.present)}`,
  'audit.could-be-major': () =>
    'Has what Major asks for as far as the repository shows it. If it is used in production, its people may propose the move.',
  'audit.major-no-longer': (p: { readonly because: readonly MessageLike[] }, f: TextFormat) =>
    `Does not have what Major asks for today: ${f.list(p.because.map((name) => f.message(name)))}. Nothing has to happen; it is good to know.`,
  'audit.order.behind': (p: { readonly name: string; readonly behind: string }, f: TextFormat) =>
    `${f.code(p.name)} belongs behind ${f.code(p.behind)}`,
  'audit.order.first': (p: { readonly name: string }, f: TextFormat) => `${f.code(p.name)} comes first`,
  'audit.order.list': (p: { readonly list: string; readonly count: number }, f: TextFormat) =>
    `In ${f.code(p.list)}, ${f.number(p.count)} ${f.plural(p.count, { one: 'entry stands', other: 'entries stand' })} out of order`,
  'audit.order.where': () => 'Where each of them belongs',
  'audit.order.right': () => 'Every list is in order.',
  'audit.change.listed': () => 'new in the list',
  'audit.change.no-longer-listed': () => 'no longer listed',
  'audit.change.moved': () => 'has moved',
  'audit.change.outcome': (
    p: { readonly requirement: MessageLike; readonly from: MessageLike; readonly to: MessageLike },
    f: TextFormat,
  ) => `${f.message(p.requirement)}: ${f.message(p.from)}, now ${f.strong(f.message(p.to))}`,
  'audit.changes-none': () => 'Nothing is different.',
  'audit.more': (p: { readonly count: number }, f: TextFormat) => `… and ${f.number(p.count)} more`,
  'audit.fix': (p: { readonly repository: string }, f: TextFormat) =>
    `Addresses, star counts and the order can be brought up to date in a clone of the list with ${f.code(`landscape-reviewer audit ${p.repository} --fix`)}.`,
  'audit.stated': () =>
    'This page states what it finds. What to make of it, and whether to write to a project first, is up to people.',
  'audit.last-commit': (p: { readonly date: string }, f: TextFormat) =>
    `Last commit by a person on ${f.date(p.date)}`,
  'audit.contributors': (p: { readonly count: number }, f: TextFormat) => `${f.number(p.count)} contributors`,
  'audit.contributors-at-least': (p: { readonly count: number }, f: TextFormat) =>
    `${f.number(p.count)} contributors or more`,
  'audit.commits': (p: { readonly count: number }, f: TextFormat) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'commit', other: 'commits' })} in twelve months`,
  'audit.not-counted': () => 'not counted',
  'audit.column.project': () => 'Project',
  'audit.column.tier': () => 'Tier',
  'audit.column.standing': () => 'Result',
  'audit.column.requirements': () => 'Requirements',
  'audit.column.commits': () => 'Commits in twelve months',
  'audit.column.contributors': () => 'Contributors',
  'audit.column.stars': () => 'Stars',
  'audit.column.remarks': () => 'Remarks',
  'audit.page.search': () => 'Search for a project',
  'audit.page.filters': () => 'Show only',
  'audit.page.all': () => 'all',
  'audit.page.sort-hint': () => 'A column’s heading sorts by it.',
  'audit.page.evidence': () => 'What was found',
  'audit.page.shown': () => 'shown',
  'audit.page.nothing': () => 'No project is like that.',
  'audit.page.picture-time': () => 'Stars, and days since a person’s last commit',
  'audit.page.picture-describes': (
    p: { readonly fails: number; readonly ask: number; readonly unknown: number; readonly fine: number },
    f: TextFormat,
  ) =>
    `${f.number(p.fails)} would not pass, ${f.number(p.ask)} are worth a look, ${f.number(p.unknown)} could not be found out, ${f.number(p.fine)} are in good shape`,
  'audit.page.threshold': (p: { readonly moreThan: number }, f: TextFormat) =>
    `The line in a bar of contributors stands at ${f.number(p.moreThan)}: Major asks for more.`,
  'audit.page.bars': () => 'The commits of twelve months are drawn month by month, the oldest first.',
  'audit.page.commits': () => 'Commits',
  'audit.page.quiet': (p: { readonly days: number }, f: TextFormat) =>
    `no commit by a person for more than ${f.number(p.days)} days`,
  'audit.page.not-drawn': (p: { readonly count: number }, f: TextFormat) =>
    `${f.number(p.count)} ${f.plural(p.count, { one: 'project is', other: 'projects are' })} not drawn: too little is known`,
  'audit.page.show-all': () => 'Show all projects',
  'audit.page.source': () => 'source',
  'audit.page.out-of-order': () => 'out of order',
  'audit.page.day': () => 'a day',
  'audit.page.month': () => 'a month',
  'audit.page.quarter': () => '90 days',
  'audit.page.year': () => 'a year',
  'audit.page.footer': () =>
    'This page stands by itself: it loads nothing and sends nothing. Search with the slash key; Escape shows all again.',
  'audit.issue-title.fails': (p: { readonly fails: number }, f: TextFormat) =>
    `Landscape audit: ${f.number(p.fails)} ${f.plural(p.fails, { one: 'project', other: 'projects' })} would not pass today`,
  'audit.issue-title.to-do': () => 'Landscape audit: the list can be brought up to date',
  'audit.issue-title.not-known': () => 'Landscape audit: not all could be found out',
  'audit.issue-title.well': () => 'Landscape audit: all is well',
  'audit.issue-about': () =>
    'The audit keeps this one issue: it is rewritten in place each time, and closed when all is well. Closed by hand, it stays closed until there is something new to do.',
  'audit.issue-well': () =>
    'All is well: no listed project fails what is asked of it, and the list is up to date. This issue is opened again when that changes.',
  // the dashboard
  'dashboard.title': () => 'Landscape dashboard',
  'dashboard.about': () =>
    'The open pull requests to the landscape, and what each waits for. This text is kept up to date in place, which notifies nobody; close the issue to be rid of it. Tick a box to have a pull request looked at again: the tick goes away when that begins.',
  'dashboard.about-silent': (_: object, f: TextFormat) =>
    `The open pull requests to the landscape, and what each would be told. In the mode ${f.code('silent')} this issue is all that is written, and it is kept up to date in place, which notifies nobody. Tick a box to have a pull request looked at again: the tick goes away when that begins.`,
  'dashboard.all': () => 'Look at all of them again',
  'dashboard.none': () => 'No pull request to the landscape is open.',
  'dashboard.audit': (p: { readonly date: string }, f: TextFormat) => `Last audit: ${f.date(p.date)}`,
  'dashboard.heading.needs-maintainer': () => 'For a maintainer to judge',
  'dashboard.heading.ready': () => 'Ready, for a maintainer to merge',
  'dashboard.heading.on-hold': () => 'On hold, until a maintainer resumes',
  'dashboard.heading.needs-changes': () => 'For the author to change',
  'dashboard.heading.not-evaluated': () => 'Not evaluated; tried again by itself',
  'dashboard.heading.waiting': () => 'Not looked at yet',
  'dashboard.draft': () => 'draft',
  'dashboard.since': (p: { readonly date: string }, f: TextFormat) => `since ${f.date(p.date)}`,
  'dashboard.left-out': (p: { readonly count: number }, f: TextFormat) =>
    `${f.number(p.count)} more ${f.plural(p.count, { one: 'is', other: 'are' })} not shown: the text has no room for them.`,
  'dashboard.cut': () => 'There are older open pull requests, which are not shown.',
} satisfies Record<string, (parameters: never, format: TextFormat) => string>;
