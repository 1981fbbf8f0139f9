import { readmeOf } from '../../facts/readme.ts';
import { valueOf } from '../../facts/fact.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';

/** Words in a repository's name that say that people learn from it, or find other things by it. */
const NAME =
  /(?:^|[-_.])(?:awesome|tutorials?|workshops?|trainings?|courses?|courseware|lessons?|lectures?|labs|bootcamp|books?|exercises?|examples?|samples?|slides|talks?|101|hands-?on|demos?|playground|templates?|starter|boilerplate|from-scratch|learn(?:ing)?|docs?|documentation|handbook|cheat-?sheets?)(?:$|[-_.])/i;
/** `machine-learning` is no learning material. */
const OTHER_LEARNING = /(?:machine|deep|federated|reinforcement)[-_.]learning/i;
/** The same in the line about the project and in its title, where it takes more than a word. */
const SAID =
  /\b(?:tutorials?|workshop|training (?:materials?|course)|crash course|hands-on labs?|playground|boilerplate|(?:starter|project) template|template (?:for|to)|collection of demos|(?:\w+ )?demos$|curated list|(?:awesome|reading) list|(?:code|examples?|exercises|programs|repository|companion) (?:for|from|of|to) (?:the|my|our) (?:\w+ )?(?:book|course|talk|blog|workshop)|lecture notes|learning (?:materials?|resources|path)|(?:list|collection) of (?:\w+ ){0,3}(?:resources|links|examples|samples))\b/i;
const MAXIMUM_TITLE = 200;

/** Whether a repository is learning material, a list of links or documentation, by its name, its line and its title. */
export function isLearningMaterial(repository: RepositoryFacts): boolean {
  const { nameWithOwner = repository.asked, description = '' } = valueOf(repository.metadata) ?? {};
  const name = nameWithOwner.split('/').at(-1) ?? '';
  if (NAME.test(name) && !OTHER_LEARNING.test(name)) return true;
  const title = /^\s{0,200}(?:#{1,2} )?(\S.*)$/m.exec(
    (readmeOf(repository)?.text ?? '').slice(0, 2_000),
  )?.[1];
  return SAID.test(description.slice(0, MAXIMUM_TITLE)) || SAID.test((title ?? '').slice(0, MAXIMUM_TITLE));
}
