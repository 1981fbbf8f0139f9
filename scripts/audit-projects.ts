/** The made-up projects of `fixtures/worlds/audit`, each with what makes it worth looking at. */

type Tier = 'major' | 'emerging';

export interface Project {
  readonly name: string;
  readonly owner: string;
  readonly title: string;
  readonly tier: Tier;
  readonly family: 'applications' | 'infrastructure';
  readonly language: 'go' | 'rust' | 'c';
  readonly stars: number;
  readonly people: number;
  /** Days since the last commit, and about how many there are in a month. */
  readonly lastCommit: number;
  readonly pace: number;
  readonly traits: ReadonlySet<string>;
}

const FIRST = [
  'Trace',
  'Packet',
  'Kernel',
  'Probe',
  'Flow',
  'Socket',
  'Page',
  'Syscall',
  'Ring',
  'Map',
  'Hook',
  'Cgroup',
  'Core',
  'Perf',
];
const SECOND = ['heron', 'finch', 'marten', 'otter'];
const TITLES = [
  'Watches every system call',
  'Packets in, packets out, and what happened between',
  'Profiles without a restart',
  'Keeps an eye on containers',
  'A firewall that reads along',
  'Latency, explained',
  'Balances load in the driver',
];
/** By place in the list of names: what makes a project worth looking at. */
const TRAITS: Readonly<Record<number, readonly string[]>> = {
  2: ['few-people'],
  5: ['moved'],
  7: ['stars-off'],
  9: ['source-available'],
  11: ['popular'],
  14: ['archived'],
  16: ['dead'],
  18: ['moved', 'stars-off'],
  20: ['popular', 'stars-off'],
  22: ['quiet'],
  24: ['no-governance'],
  26: ['bots-only'],
  28: ['stars-off'],
  30: ['gone'],
  32: ['elsewhere'],
  34: ['dead'],
  36: ['no-licence'],
  38: ['not-maintained'],
  40: ['quiet', 'no-governance'],
  42: ['renamed'],
  44: ['popular', 'adopters'],
  46: ['related'],
  48: ['stars-off'],
  50: ['young'],
  52: ['dead', 'moved'],
};

/** Chance that is the same every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function projects(): readonly Project[] {
  const random = chance(7);
  const names = SECOND.flatMap((second) => FIRST.map((first) => `${first}${second}`));
  return names.map((name, index) => {
    const traits = new Set(TRAITS[index] ?? []);
    const isMajor = index < 12 && !traits.has('popular');
    const stars = Math.round((isMajor ? 9000 - index * 610 : 2400 - index * 38) * (0.85 + random() * 0.3));
    const isBusy = isMajor || traits.has('popular');
    return {
      name,
      owner: name.toLowerCase(),
      title: TITLES[index % TITLES.length] ?? '',
      tier: isMajor ? 'major' : 'emerging',
      family: index % 14 === 6 ? 'infrastructure' : 'applications',
      language: (['go', 'c', 'rust'] as const)[index % 3] ?? 'go',
      stars,
      people: traits.has('few-people')
        ? 31
        : isBusy
          ? 62 + Math.floor(random() * 90)
          : 4 + Math.floor(random() * 30),
      lastCommit: traits.has('dead')
        ? 400 + Math.floor(random() * 300)
        : traits.has('quiet')
          ? 140
          : 1 + Math.floor(random() * 25),
      pace: isBusy ? 14 : 2 + Math.floor(random() * 7),
      traits,
    };
  });
}
