import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/audit/page/html.ts';
import { writerIn } from '../../src/messages/render-message.ts';
import {
  askingPage,
  confirmingPage,
  createdPage,
  initialFields,
  parseSetUp,
  type SetUpFields,
} from '../../src/server/set-up-form.ts';

const ENGLISH = writerIn('en', htmlText);
const GITHUB_COM = 'https://api.github.com';
const FIELDS: SetUpFields = {
  owner: 'person',
  organization: '',
  public: '',
  github: 'https://github.com',
  webhook: 'https://reviewer.example.com/api/github/webhooks',
};

describe('what the set-up page asks', () => {
  it.each<[string, Partial<SetUpFields>, object]>([
    ['a person’s App', {}, { isPublic: false, github: 'https://github.com', apiUrl: GITHUB_COM }],
    ['an organization’s', { owner: 'organization', organization: ' ebpf-io ' }, { organization: 'ebpf-io' }],
    ['one for others', { public: 'yes' }, { isPublic: true }],
    [
      'Enterprise Server',
      { github: 'https://github.example.com/' },
      { apiUrl: 'https://github.example.com/api/v3' },
    ],
    ['a region', { github: 'https://octo.ghe.com' }, { apiUrl: 'https://api.octo.ghe.com' }],
    ['a host alone', { webhook: 'https://reviewer.example.com' }, { webhookUrl: FIELDS.webhook }],
    ['another path', { webhook: 'https://e.com/hooks' }, { webhookUrl: 'https://e.com/hooks' }],
  ])('is understood: %s', (_, fields, expected) => {
    expect(parseSetUp({ ...FIELDS, ...fields }, GITHUB_COM)).toMatchObject({ setUp: expected });
  });

  it.each<[string, Partial<SetUpFields>, string]>([
    ['no organization', { owner: 'organization' }, 'organization'],
    ['an address for its name', { owner: 'organization', organization: 'github.com/x' }, 'organization'],
    ['no GitHub', { github: 'github' }, 'github'],
    ['no address', { webhook: '' }, 'webhook'],
    ['a file', { webhook: 'file:///etc/passwd' }, 'webhook'],
    ['this machine', { webhook: 'http://127.0.0.1:3000' }, 'webhook'],
    ['this machine by name', { webhook: 'http://localhost:3000/api/github/webhooks' }, 'webhook'],
  ])('is told where it is wrong: %s', (_, fields, field) => {
    const wrong = { ...FIELDS, ...fields };
    const parsed = parseSetUp(wrong, GITHUB_COM);
    const problems = 'problems' in parsed ? parsed.problems : {};

    expect(Object.keys(problems)).toEqual([field]);
    expect(askingPage({ token: 't', fields: wrong, problems }, ENGLISH).body).toContain(
      `id="${field}-problem"`,
    );
  });

  it('begins with the GitHub whose API the environment names', () => {
    expect(initialFields(GITHUB_COM).github).toBe('https://github.com');
    expect(initialFields('https://github.example.com/api/v3').github).toBe('https://github.example.com');
    expect(initialFields('https://api.octo.ghe.com').github).toBe('https://octo.ghe.com');
  });

  it('cannot break out of the page', () => {
    const evil = '"><script>alert(1)</script>';
    const fields = { ...FIELDS, organization: evil, webhook: evil, github: evil };
    const asked = askingPage({ token: 't', fields }, ENGLISH).body;
    const setUp = {
      organization: evil,
      isPublic: false,
      github: 'https://github.com',
      apiUrl: '',
      webhookUrl: evil,
    };
    const answer = { kind: 'silent', code: evil } as const;
    const confirmed = confirmingPage({ setUp, manifest: { name: evil }, state: 's', answer }, ENGLISH).body;
    const created = createdPage({ name: evil, page: `javascript:alert(1)//${evil}` }, evil, ENGLISH).body;

    expect(asked).not.toContain('<script');
    expect(confirmed).not.toContain('<script');
    expect(created).not.toMatch(/<script|href="javascript/u);
  });
});
