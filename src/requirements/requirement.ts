import type { ProjectFacts, PullRequestText } from '../facts/project-facts.ts';
import type { FactLimits } from '../facts/required-facts.ts';
import type { EntryChange } from '../landscape/entry-change.ts';
import type { Message } from '../messages/message.ts';
import type { Outcome, RequirementLevel, Tier } from '../vocabulary/judgement.ts';

/** A statement that a reader can check: the link points at a file or line at a commit, or at GitHub's own page. */
export interface Evidence {
  readonly statement: Message;
  readonly url?: string;
}

export interface Judgement {
  readonly outcome: Outcome;
  /** The most telling first. */
  readonly evidence: readonly Evidence[];
  /** What would make it met or, where it is, what would be good to have besides; addressed to the contributor. */
  readonly remedy?: Message;
  /** Where a person must judge: the question that is theirs. */
  readonly question?: Message;
}

interface NumberSetting {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  /** In the reference of the configuration. */
  readonly about: string;
}

interface ChoiceSetting<Choice extends string = string> {
  readonly default: Choice;
  readonly choices: readonly [Choice, ...Choice[]];
  readonly about: string;
}

/** A line of text, which the configuration has to give. */
interface TextSetting {
  readonly default: '';
  readonly maximumLength: number;
  readonly pattern: RegExp;
  readonly about: string;
}

/** Lines of text; with a `minimumItems` the configuration has to give them. */
interface ListSetting extends Omit<TextSetting, 'default'> {
  readonly default: readonly string[];
  readonly minimumItems: number;
  readonly maximumItems: number;
}

export type Settings = Readonly<Record<string, NumberSetting | ChoiceSetting | TextSetting | ListSetting>>;

type ValueOf<S> =
  S extends ChoiceSetting<infer Choice>
    ? Choice
    : S extends ListSetting
      ? readonly string[]
      : S extends TextSetting
        ? string
        : number;
export type ValuesOf<S extends Settings> = { readonly [Key in keyof S]: ValueOf<S[Key]> };

export interface JudgeInput<Values = object> {
  readonly change: EntryChange;
  readonly facts: ProjectFacts;
  readonly pullRequest: PullRequestText;
  readonly settings: Values;
  readonly now: Date;
}

export interface Words {
  readonly name: Message;
  readonly rule: Message;
  readonly how: Message;
  /** What a person is asked where the project's home cannot be read. */
  readonly question: Message;
}

export interface Requirement<Id extends string = string, S extends Settings = Settings> {
  readonly id: Id;
  /** In the reference of the configuration. */
  readonly about: string;
  /** Where the configuration does not say, by preset. */
  readonly level: Readonly<Record<'ebpf.io' | 'landscape2', RequirementLevel>>;
  /** The tiers that ask for it. */
  readonly tiers: readonly Tier[];
  readonly settings: S;
  /** What has to be read for it besides what is read of every project that is judged. */
  facts?(settings: ValuesOf<S>): Partial<FactLimits>;
  /** Judged by the pull request's description, so that it needs no repository. */
  readonly isDescribed?: boolean;
  /** A mirror does not show it: its files are the project's own, its people and its pace need not be. */
  readonly isHiddenByMirror?: boolean;
  /** What it confirms where a listed project no longer meets it. */
  readonly reasonTo: readonly ('remove' | 'demote')[];
  /** Loads what is too much to be loaded with the program; waited for before anything is judged. */
  prepare?(): Promise<void>;
  /** Total: it never throws, whatever the facts are. */
  judge(input: JudgeInput<ValuesOf<S>>): Judgement;
  words(settings: ValuesOf<S>): Words;
}

/** Lets the types of the id and the settings follow from what is written down. */
export function requirement<const Id extends string, const S extends Settings>(
  described: Requirement<Id, S>,
): Requirement<Id, S> {
  return described;
}
