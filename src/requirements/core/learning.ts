import { readmeOf } from '../../facts/readme.ts';
import { valueOf } from '../../facts/fact.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { beginningOf } from './mention.ts';

/** Words in a repository's name that say that people learn from it, or find other things by it. */
const NAME =
  /(?:^|[-_.])(?:awesome|tutorials?|workshops?|trainings?|courses?|courseware|lessons?|lectures?|labs|bootcamp|(?:cook)?books?|exercises?|examples?|samples?|snippets?|slides|talks?|101|hands-?on|demos?|playground|templates?|starter|boilerplate|from-scratch|by-example|getting-started|guides?|learn(?:ing)?|stud(?:y|ies)|hello-?world|beginners?|intro(?:duction)?|notes|companion|docs?|documentation|handbook|cheat-?sheets?)(?:$|[-_.])/i;
/** `machine-learning` is no learning material, and `release-notes` tell of a project. */
const OTHER_LEARNING = /(?:machine|deep|federated|reinforcement)[-_.]learning|release[-_.]notes/i;
/** The same in the line about the project and in its title, where it takes more than a word. */
const SAID =
  /\b(?:tutorials?|workshop|training (?:materials?|course)|crash course|hands-on|beginner['’]?s?['’]? guide|for (?:absolute )?beginners|learn(?:ing)? (?:about )?(?:e?bpf|xdp)\b|playground|boilerplate|(?:starter|project) template|template (?:for|to)|collection of demos|(?:\w+ )?demos$|curated list|(?:awesome|reading) list|(?:code|examples?|exercises|programs|repository|companion) (?:for|from|of|to) (?:the|my|our) (?:\w+ )?(?:book|course|talk|blog|workshop)|lecture notes|learning (?:materials?|resources|path)|(?:list|collection) of (?:\w+ ){0,3}(?:resources|links|examples|samples))\b/i;
const MAXIMUM_TITLE = 200;

/** What comes between "contains" and "examples" where nothing else is contained. */
const FILLER =
  '(?:(?:an?|the|one|two|three|four|five|some|all|many|several|various|simple|small|basic|minimal|working|my|our|few|code|source|example|sample|(?:list|collection|set|series) of|e?bpf|xdp|bpftrace|bcc|libbpf|aya|golang|go|rust|c|python|hands-on|of) ){0,6}';
const LESSONS =
  '(?:(?:examples?|samples|snippets|exercises|demos|tutorials|slides|labs)|(?:example|sample|demo) (?:programs?|projects?|applications?))';
/** Others of its words say that there is more in it than examples. */
const ONLY = '(?!,? (?:and|&|as well as|plus) (?:an? |the |its )?(?:\\w+ )?(?:librar|tool|framework|sdk))';
/** What the first words of a README say of material that goes with a book or a talk, or of examples and nothing else. */
const INTRODUCED = new RegExp(
  [
    `\\bthis (?:repo(?:sitory)?|project) (?:is|contains|holds|provides|has|hosts|lists|collects|includes) ${FILLER}${LESSONS}\\b${ONLY}`,
    String.raw`\b(?:code|examples?|snippets?|samples?|exercises|programs|materials?|slides|repo(?:sitory)?) (?:\w{1,20} )?(?:for|from|of|to accompany|accompanying|that accompan(?:y|ies)) (?:the|my|our|this|an?) (?:[\w"*-]{1,30} ){0,4}?(?:books?|course|talks?|blog|tutorials?|workshop|lectures?|webinar)\b`,
    String.raw`\bcompanion (?:\w{1,20} ){0,2}(?:repo(?:sitory)?|code|examples)\b`,
    String.raw`\b(?:this book|(?:in this|this) (?:course|workshop|training) (?:is|will|covers|teaches|you|we))\b`,
    String.raw`\b(?:while|when|started|my|i am|i['\u2019]m) learning (?:about )?(?:e?bpf|xdp)\b|\blearn e?bpf (?:with|by|through|step|from)\b`,
    String.raw`\bhands-on,? (?:[\w-]{1,20},? ){0,2}(?:labs?|guide|introduction|examples|workshop|exercises|course|tutorials?)\b`,
  ].join('|'),
  'i',
);
/** A paragraph that begins so; a heading or a line in the middle of a sentence does not. */
const BEGINS_WITH_EXAMPLES = new RegExp(
  `(?:^|\\n[ \\t]*\\r?\\n)(?:[Tt]hese are )?${FILLER}${LESSONS} (?:for|of|on|how|showing|using|that|in)\\b${ONLY}`,
  'i',
);

/** Whether a repository is learning material, a list of links or documentation, by its name, its line and first words. */
export function isLearningMaterial(repository: RepositoryFacts): boolean {
  const { nameWithOwner = repository.asked, description = '' } = valueOf(repository.metadata) ?? {};
  const name = nameWithOwner.split('/').at(-1) ?? '';
  if (NAME.test(name) && !OTHER_LEARNING.test(name)) return true;
  const readme = (readmeOf(repository)?.text ?? '').slice(0, 2_000);
  const title = /^\s{0,200}(?:#{1,2} )?(\S.*)$/m.exec(readme)?.[1] ?? '';
  const lines = [description, title].map((line) => line.slice(0, MAXIMUM_TITLE));
  if (lines.some((line) => SAID.test(line) || INTRODUCED.test(line) || BEGINS_WITH_EXAMPLES.test(line)))
    return true;
  return INTRODUCED.test(beginningOf(readme)) || BEGINS_WITH_EXAMPLES.test(readme.slice(0, 600));
}
