import { structuredPatch } from 'diff';

import { PRESETS } from '../../src/config/presets.ts';
import type { CheckInput } from '../../src/entry-checks/entry-check.ts';
import type { ChangedFile } from '../../src/landscape/changed-file.ts';
import { compareLandscapes } from '../../src/landscape/compare-landscapes.ts';
import type { Landscape } from '../../src/landscape/landscape.ts';
import { listDefinitionOf } from '../../src/landscape/list-definition.ts';
import { parseList } from '../../src/landscape/parse-list.ts';
import { parseLogoRegistry } from '../../src/landscape/parse-logo-registry.ts';
import type { Policy } from '../../src/config/policy.ts';

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

export interface PullRequestFiles {
  readonly base: Files;
  readonly head: Files;
  /** The base branch's newest state; the merge base's unless given. */
  readonly tip?: Files;
  /** Sizes of the logo files on the head side; those of `head` unless given. */
  readonly logoFiles?: Readonly<Record<string, number>>;
  readonly policy?: Policy;
}

/** What the entry checks are given for a pull request that turns `base` into `head`, read by the real parsers. */
export function aPullRequest(files: PullRequestFiles, overrides: Partial<CheckInput> = {}): CheckInput {
  const policy = files.policy ?? PRESETS['ebpf.io'];
  const base = landscapeOf(files.base, policy);
  const head = { ...landscapeOf(files.head, policy), logoFiles: files.logoFiles ?? logoSizesOf(files.head) };
  const vectors = Object.entries(files.head).filter(
    ([path, text]) => /\.(?:svg|png)$/.test(path) && files.base[path] !== text,
  );
  return {
    changes: compareLandscapes(base, head).changes,
    base,
    head,
    tip: files.tip === undefined ? base : landscapeOf(files.tip, policy),
    changedFiles: changedFilesOf(files.base, files.head),
    logoTexts: Object.fromEntries(vectors),
    factsOf: () => undefined,
    links: {},
    policy,
    ...overrides,
  };
}

function landscapeOf(files: Files, policy: Policy): Landscape {
  const registries = new Set(policy.lists.flatMap(({ logos }) => logos?.registry ?? []));
  return {
    commit: '0'.repeat(40),
    lists: Object.entries(files).flatMap(([path, text]) => {
      const definition = listDefinitionOf(path, policy.lists);
      return definition === undefined ? [] : [parseList(path, definition, text)];
    }),
    logoRegistries: Object.fromEntries(
      Object.entries(files)
        .filter(([path]) => registries.has(path) && listDefinitionOf(path, policy.lists) === undefined)
        .map(([path, text]) => [path, parseLogoRegistry(path, text)]),
    ),
  };
}

/** The files that differ, with patches as GitHub makes them. */
function changedFilesOf(base: Files, head: Files): readonly ChangedFile[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return paths.flatMap((path): ChangedFile[] => {
    const before = base[path];
    const after = head[path];
    if (before === after) return [];
    const { hunks } = structuredPatch(path, path, before ?? '', after ?? '', '', '', { context: 3 });
    const lines = hunks.flatMap((hunk) => hunk.lines);
    const patch = hunks
      .map((hunk) => {
        const { oldStart, oldLines, newStart, newLines } = hunk;
        return [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...hunk.lines].join('\n');
      })
      .join('\n');
    const status = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
    return [
      {
        path,
        status,
        additions: lines.filter((line) => line.startsWith('+')).length,
        deletions: lines.filter((line) => line.startsWith('-')).length,
        ...(patch === '' ? {} : { patch }),
      },
    ];
  });
}

function logoSizesOf(files: Files): Readonly<Record<string, number>> {
  const images = Object.entries(files).filter(([path]) => /\.(?:svg|png|jpe?g|gif)$/.test(path));
  return Object.fromEntries(images.map(([path, text]) => [path, text.length]));
}
