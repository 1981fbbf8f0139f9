import { expect, it } from 'vitest';
import { coreDependenciesOf } from '../../src/facts/core-dependencies.ts';
import { EBPF } from '../../src/facts/ebpf.ts';
import { aRepository } from '../support/a-repository.ts';

it.each([
  ['github.com/libbpf/libbpf', 'cmake/bpf.cmake', 'GIT_REPOSITORY https://github.com/libbpf/libbpf.git'],
  ['libbpf', 'third_party/libbpf/src/libbpf.c', ''],
  ['libbpf', 'Makefile', 'LIBBPF = ../x'],
  ['net.probe.ebpf', 'pom.xml', '<artifactId>net.probe.ebpf</artifactId>'],
  [undefined, 'pom.xml', '<artifactId>core-ebpf-plugin</artifactId>'],
  [undefined, 'pom.xml', '<name>core of ebpf</name>'],
  [undefined, 'src/libbpf.c', ''],
])('takes %s for a library by %s', (name, path, text) => {
  const repository = aRepository({ files: { [path]: text }, paths: ['server/core-ebpf-plugin/pom.xml'] });
  expect(coreDependenciesOf(repository, EBPF)[0]?.name).toBe(name);
});
