import { describe, expect, it } from 'vitest';

import { PRESETS } from '../../src/config/presets.ts';
import {
  aLibrary,
  anItem,
  component,
  LANDSCAPE,
  landscapeYaml,
  LIBRARIES,
  logoFiles,
} from '../support/a-list.ts';
import { aPullRequest } from '../support/a-pull-request.ts';
import type { Files } from '../support/a-pull-request.ts';
import { problemsOf } from '../support/problems-of.ts';

function imagesOf(names: readonly string[]): Files {
  return logoFiles(names, LIBRARIES.replace('ebpf-libraries.jsx', 'images'));
}

describe('a library’s logo', () => {
  const listed = [aLibrary('one'), aLibrary('two')];
  const base: Files = { [LIBRARIES]: component(listed, ['one', 'two']), ...imagesOf(['one', 'two']) };

  it('may be something else than an image that is imported', () => {
    const text = component([...listed, aLibrary('zzz')], ['one', 'two']);
    const head = {
      ...base,
      [LIBRARIES]: text.replace('const items', 'const zzzLogo = () => null;\n\nconst items'),
    };

    expect(problemsOf(aPullRequest({ base, head }), 'logo')).toEqual([]);
  });

  it.each([
    [
      'is imported',
      component([...listed, aLibrary('zzz')], ['one', 'two', 'zzz']),
      imagesOf(['one', 'two', 'zzz']),
      [],
    ],
    [
      'is not imported',
      component([...listed, aLibrary('zzz')], ['one', 'two']),
      imagesOf(['one', 'two']),
      ['failure logo.not-in-component'],
    ],
    [
      'has no file',
      component([...listed, aLibrary('zzz')], ['one', 'two', 'zzz']),
      imagesOf(['one', 'two']),
      ['failure logo.no-file'],
    ],
    [
      'is left out',
      component([...listed, aLibrary('zzz', { logo: undefined })], ['one', 'two']),
      imagesOf(['one', 'two']),
      [],
    ],
  ])('%s', (_case, text, images, expected) => {
    expect(problemsOf(aPullRequest({ base, head: { [LIBRARIES]: text, ...images } }), 'logo')).toEqual(
      expected,
    );
  });
});

describe('landscape2', () => {
  const images = logoFiles(['one'], 'hosted_logos');

  it.each([
    ['with its file', { ...images, ...logoFiles(['two'], 'hosted_logos') }, ['one', 'two'], []],
    ['without its file', images, ['one', 'two'], ['failure logo.no-hosted-file']],
    [
      'with a file for nobody',
      { ...images, ...logoFiles(['two'], 'hosted_logos') },
      ['one'],
      ['warning logo.unused'],
    ],
  ])('%s', (_case, files, names, expected) => {
    const input = aPullRequest({
      base: { [LANDSCAPE]: landscapeYaml([anItem('one')]), ...images },
      head: { [LANDSCAPE]: landscapeYaml(names.map((name) => anItem(name))), ...files },
      policy: PRESETS.landscape2,
    });

    expect(problemsOf(input, 'logo')).toEqual(expected);
  });
});
