import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const FLEMISH = `open-source_none = Geen licentie
maturity_stars =
    { $stars ->
        [one] { $stars } ster
       *[other] { $stars } sterren
    }
`;

const SAID = `
  import { message } from './src/messages/message.ts';
  import { plainText } from './src/messages/plain-text.ts';
  import { renderMessage } from './src/messages/render-message.ts';
  import { parseCommands } from './src/conversation/parse-commands.ts';
  const messages = [
    message('open-source.none', {}),
    message('maturity.stars', { stars: 1234 }),
    message('maturity.since', { date: '2026-06-03' }),
  ];
  const said = messages.map((each) => renderMessage(each, 'nl-BE', plainText));
  console.log(JSON.stringify({ said, commands: parseCommands('/landscape language NL-be') }));
`;

it('needs one file and nothing else', () => {
  const copy = mkdtempSync(join(tmpdir(), 'another-language-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const part of ['package.json', 'src', 'scripts', 'test', 'docs'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const node = (...args: readonly string[]) =>
    execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });

  writeFileSync(join(copy, 'src/languages/nl-BE.ftl'), FLEMISH);
  node('scripts/sentence-types.ts');
  node('scripts/generate.ts');

  expect(readFileSync(join(copy, 'docs/configuration.schema.json'), 'utf8')).toContain('"nl-BE"');
  expect(JSON.parse(node('--input-type=module', '--eval', SAID))).toEqual({
    said: ['Geen licentie', '1.234 sterren', 'Exists since 3 June 2026'],
    commands: [{ name: 'language', language: 'nl-BE' }],
  });
});
