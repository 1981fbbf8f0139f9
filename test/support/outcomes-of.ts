import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Judgement, Requirement } from '../../src/requirements/requirement.ts';
import { DEFAULT_SETTINGS, type RequirementId } from '../../src/requirements/registry.ts';
import type { Outcome } from '../../src/vocabulary/judgement.ts';
import { readWorldFacts } from './world-facts.ts';
import type { WorldOptions } from './world-facts.ts';

/** One judged proposal beside what a careful maintainer would say. */
interface Judged {
  readonly world: string;
  readonly name: string;
  readonly expected: readonly Outcome[];
  readonly finding: Judgement;
}

/** How a requirement does on a folder of worlds; `right` counts whatever is among the expected outcomes. */
export interface Outcomes {
  readonly right: readonly Judged[];
  readonly wronglyMet: readonly Judged[];
  readonly wronglyUnmet: readonly Judged[];
  readonly otherwiseWrong: readonly Judged[];
  /** Those that go to a person, rightly or not. */
  readonly asked: readonly Judged[];
}

/** Judges one requirement over all worlds in `<corpus>/projects` and prints how it did. */
export function outcomesOf(
  requirement: Requirement<RequirementId>,
  corpus: string,
  options: WorldOptions = {},
): Outcomes {
  const projects = join(corpus, 'projects');
  const judged = readdirSync(projects)
    .sort()
    .flatMap((world) => judgeWorld(requirement, join(projects, world), options));
  const wrong = judged.filter((one) => !isRight(one));
  const outcomes: Outcomes = {
    right: judged.filter(isRight),
    wronglyMet: wrong.filter(({ finding }) => finding.outcome === 'met'),
    wronglyUnmet: wrong.filter(({ finding }) => finding.outcome === 'unmet'),
    otherwiseWrong: wrong.filter(({ finding }) => !['met', 'unmet'].includes(finding.outcome)),
    asked: judged.filter(({ finding }) => finding.outcome === 'needs-review'),
  };
  print(requirement, judged.length, outcomes);
  return outcomes;
}

function isRight({ expected, finding }: Judged): boolean {
  return expected.includes(finding.outcome);
}

function judgeWorld(
  requirement: Requirement<RequirementId>,
  world: string,
  options: WorldOptions,
): readonly Judged[] {
  const { now, proposals } = readWorldFacts(world, options);
  return proposals.flatMap(({ pullRequest, change, facts, expected }) => {
    const outcomes = expected.requirements?.[requirement.id];
    if (outcomes === undefined) return [];
    const settings = DEFAULT_SETTINGS[requirement.id];
    const finding = requirement.judge({ change, facts, pullRequest, settings, now });
    return [{ world, name: expected.name, expected: outcomes, finding }];
  });
}

function print(requirement: Requirement<RequirementId>, total: number, outcomes: Outcomes): void {
  const share = ((100 * outcomes.right.length) / Math.max(total, 1)).toFixed(1);
  console.log(`${requirement.id}: ${outcomes.right.length} of ${total} right (${share} %)`);
  console.log(`  asked: ${outcomes.asked.length}`);
  for (const kind of ['wronglyMet', 'wronglyUnmet', 'otherwiseWrong'] as const) {
    console.log(`  ${kind}: ${outcomes[kind].length}`);
    for (const { name, expected, finding } of outcomes[kind])
      console.log(`    ${name}: ${finding.outcome}, expected ${expected.join(' or ')}`);
  }
}
