import { describe, expect, it } from 'vitest';
import { ebpfCore } from '../../src/requirements/core.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';
const PROGRAMS = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`src/${name}.bpf.c`, PROGRAM]));

function judge(
  asked: string,
  readme: string,
  sources: Readonly<Record<string, string>> = PROGRAMS,
): Judgement {
  const files = { ...sources, 'README.md': readme };
  return ebpfCore.judge(judgeInput(aRepository({ asked, metadata: { nameWithOwner: asked }, files })));
}

describe('learning material', () => {
  it.each<[string, string, string]>([
    ['needs-review', 'example/bpf-developer-tutorial', 'Write programs in eBPF.'],
    ['needs-review', 'example/learning-ebpf', 'Programs in eBPF.'],
    ['needs-review', 'example/awesome-ebpf', 'Links about eBPF.'],
    ['needs-review', 'example/hello-bpf', '# eBPF in a day: workshop\n\nWhat you need.'],
    ['needs-review', 'example/hello-bpf', '# Code for the book on eBPF'],
    ['needs-review', 'example/hello', 'This repo contains two simple example eBPF applications.'],
    ['met', 'example/machine-learning-ebpf', 'Programs in eBPF.'],
    ['met', 'example/hello-bpf', '# hello-bpf\n\nAn eBPF tracer. It comes with a tutorial.'],
    ['met', 'example/bookworm-bpf', 'Programs in eBPF.'],
  ])('%s: %s, %j', (outcome, asked, readme) => {
    const finding = judge(asked, readme);
    expect(finding.outcome).toBe(outcome);
    expect(finding.evidence[0]?.statement.key === 'core.lean-learning').toBe(outcome !== 'met');
  });

  it.each([
    ['needs-review', 'example/lb-from-scratch'],
    ['needs-review', 'example/probe-demos'],
    ['needs-review', 'example/probe-template'],
    ['needs-review', 'example/bpf-playground'],
    ['needs-review', 'example/bpf_study'],
    ['needs-review', 'example/ebpf-hello-world'],
    ['needs-review', 'example/bpf-for-beginners'],
    ['needs-review', 'example/xdp-snippets'],
    ['met', 'example/demolition'],
    ['met', 'example/templated'],
  ])('%s: %s', (outcome, asked) => {
    expect(judge(asked, 'Programs in eBPF.').outcome).toBe(outcome);
  });

  it.each([
    ['needs-review', '# Watch\n\nThis is the companion code repo for the book on eBPF.'],
    ['needs-review', '# Note\n\nArchived: this book was published in 2019, and eBPF went on.'],
    ['needs-review', 'probe\n=====\n\nExamples for eBPF by program type.'],
    ['needs-review', '# Probe\n\nThis repository contains a few simple eBPF examples.'],
    ['needs-review', '# Probe\n\nCode samples to accompany my talk on eBPF.'],
    ['needs-review', '# Learn eBPF with Go'],
    ['needs-review', '# Probe\n\nI wrote these while learning eBPF.'],
    ['needs-review', '# Probe\n\nA hands-on, chapter-based tutorial for programs in eBPF.'],
    ['met', '# Probe\n\nA hands-on, low-overhead tracer in eBPF. Its tutorial is short.'],
    ['met', '# Probe\n\nA tracer in eBPF. See the examples for more.\n\n## Examples for tracing\n'],
    ['met', '# Probe\n\nThis repository contains the eBPF library and its examples.'],
    ['met', '# Probe\n\nThis repository contains eBPF samples and a library.'],
    ['met', '# Probe\n\nA tracer. To learn more about eBPF, read the book of the same name.'],
    ['met', '# Probe\n\nA tracer in eBPF. Follow this tutorial to start.'],
  ])('%s by the first words: %j', (outcome, readme) => {
    expect(judge('example/probe', readme).outcome).toBe(outcome);
  });

  it('is turned away where it shows nothing of eBPF', () => {
    const sources = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.go`, 'package a']));
    expect(judge('example/shop-demo', 'A shop.', sources).outcome).toBe('unmet');
  });
});
