/** A request as a rule of failure sees it. */
interface FailingRequest {
  readonly method: string;
  readonly path: string;
  /** As in GitHub's documentation. */
  readonly route: string;
  readonly body: string;
  /** The query of its address, from the question mark on. */
  readonly search: string;
}

export interface FailureRule {
  /** Absent: every request. */
  readonly match?: (request: FailingRequest) => boolean;
  /**
   * A status is answered in place of the real answer. `timeout` never answers, `slow` answers after `delayMs`,
   * `lost` does what was asked and then drops the connection, `truncated` does so in the middle of the answer, and
   * `changed` answers what `change` makes of it. `refused` lets the request through, but for one of its mutations.
   */
  readonly how:
    | number
    | 'secondary-rate-limit'
    | 'rate-limit'
    | 'timeout'
    | 'slow'
    | 'lost'
    | 'truncated'
    | 'changed'
    | 'refused';
  /** How often the rule applies; without end where it is absent. */
  readonly times?: number;
  /** 0 to 1; which requests are hit is the same in every run with the same seed. */
  readonly probability?: number;
  readonly seed?: number;
  readonly delayMs?: number;
  readonly retryAfterSeconds?: number;
  readonly change?: (answer: unknown) => unknown;
  /** What GitHub says beside the status, and by `errors` in it. */
  readonly message?: string;
  readonly errors?: readonly unknown[];
  /** Of what is `refused`: the mutation's name, and GitHub's word for why, by default `FORBIDDEN`. */
  readonly mutation?: string;
  readonly type?: string;
}

export interface Failures {
  /** Returns how to take the rule away again. */
  add(rule: FailureRule): () => void;
  /** The rule that hits this request, if any; it is used up by one. */
  next(request: FailingRequest): FailureRule | undefined;
}

interface ActiveRule {
  readonly rule: FailureRule;
  readonly random: () => number;
  left: number;
}

export function createFailures(): Failures {
  const active: ActiveRule[] = [];
  return {
    add(rule) {
      const entry = {
        rule,
        random: seededRandom(rule.seed ?? 1),
        left: rule.times ?? Number.POSITIVE_INFINITY,
      };
      active.push(entry);
      return () => {
        entry.left = 0;
      };
    },
    next(request) {
      const hit = active.find(
        ({ rule, random, left }) =>
          left > 0 &&
          (rule.match?.(request) ?? true) &&
          (rule.mutation === undefined || request.body.includes(`${rule.mutation}(`)) &&
          random() < (rule.probability ?? 1),
      );
      if (hit !== undefined) hit.left -= 1;
      return hit?.rule;
    },
  };
}

/** A small linear congruential generator: good enough to choose which requests fail. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
