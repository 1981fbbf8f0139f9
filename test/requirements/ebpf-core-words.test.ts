import { describe, expect, it } from 'vitest';
import { ebpfCore } from '../../src/requirements/core.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

const README = '# Project\n\nA BPF program and its loader.\n';
const PROGRAM = 'SEC("xdp")\nint filter(struct xdp_md *context) { return 2; }\n';

function said(files: Readonly<Record<string, string>>): readonly string[] {
  const repository = aRepository({ files: { 'README.md': README, ...files } });
  return ebpfCore.judge(judgeInput(repository)).evidence.map(({ statement }) => statement.key);
}

describe('what only speaks of eBPF', () => {
  it('is told where there is nothing more', () => {
    const keys = said({ 'src/bpf_names.c': '/* what the eBPF side dropped */\nint dropped;\n' });

    expect(keys).toEqual(expect.arrayContaining(['core.mention-vague', 'core.traces']));
  });

  it('is left out beside programs', () => {
    const keys = said({ 'src/filter.bpf.c': PROGRAM, 'src/bpf_names.c': '/* eBPF */\nint names;\n' });

    expect(keys).toContain('core.programs');
    expect(keys).not.toContain('core.mention-vague');
    expect(keys).not.toContain('core.traces');
  });

  it.each([
    ['the types that it goes by', 'Shows BTF.'],
    ['its verifier', 'Shows what the BPF verifier said.'],
    ['the schedulers that are made of it', 'Starts sched-ext schedulers.'],
    ['its compilers', 'A port of iovisor/bcc.'],
  ])('is a question for a tool of %s', (_, sentence) => {
    const files = { 'README.md': `# dump\n\n${sentence}`, 'src/c.rs': 'fn main() {}' };
    const finding = ebpfCore.judge(judgeInput(aRepository({ files })));
    expect(finding.outcome).toBe('needs-review');
  });

  it('may be a topic alone, such as of schedulers', () => {
    const files = { 'README.md': '# start\n\nStarts it.', 'src/c.rs': 'fn main() {}' };
    const judged = (topics: readonly string[]) =>
      ebpfCore.judge(judgeInput(aRepository({ files, metadata: { topics } }))).outcome;
    expect(judged(['sched-ext'])).toBe('needs-review');
    expect(judged(['scheduler'])).toBe('unmet');
  });

  it('is no picture and no page', () => {
    const names = ['bpf.ico', 'ebpf.webp', 'xdp/og.avif', 'bpf.ppm', 'ebpf.webm', 'ebpf.html', 'ebpf.css'];
    const files = Object.fromEntries(names.map((name) => [`art/${name}`, '']));
    expect(said({ ...files, 'main.c': 'int main;\n' })).not.toContain('core.named');
    expect(said({ 'art/bpf.service': '', 'main.c': 'int main;\n' })).toContain('core.named');
  });

  it('mentions it where it was read, and else is only named after it', () => {
    const files = { 'README.md': README, 'src/a.c': '/* eBPF */\nint a;\n', 'src/bpf_b.c': '/* eBPF */\n' };
    const repository = aRepository({ files, paths: ['etc/xdp.yaml', 'src/bpf_unread.c'] });
    const { evidence } = ebpfCore.judge(judgeInput(repository));
    expect(evidence.filter(({ statement: { key } }) => /traces|named/.test(key))).toMatchObject([
      { statement: { key: 'core.traces', parameters: { count: 2, example: 'src/a.c' } } },
      { statement: { key: 'core.named', parameters: { count: 2, example: 'etc/xdp.yaml' } } },
    ]);
  });
});
