import type { FieldRule, FieldRules } from '../field-rule.ts';

const TEXT: FieldRule = { kind: 'text' };
const REQUIRED_TEXT: FieldRule = { kind: 'text', required: 'filled' };
const PRESENT_TEXT: FieldRule = { kind: 'text', required: 'present' };
const DATE: FieldRule = { kind: 'date' };
const YES_OR_NO: FieldRule = { kind: 'yes-or-no' };
const ADDRESS: FieldRule = { kind: 'address' };

function addressAt(...hosts: readonly string[]): FieldRule {
  return { kind: 'address', form: { hosts, example: `https://${hosts.join(' | ')}/…` } };
}

const CRUNCHBASE: FieldRule = {
  kind: 'address',
  form: {
    pattern: /^https:\/\/www.crunchbase.com\/organization\/[^/]+\/?$/,
    example: 'https://www.crunchbase.com/organization/…',
  },
};

const EXTRA: FieldRules = {
  accepted: DATE,
  annotations: { kind: 'values', of: TEXT },
  archived: DATE,
  audits: {
    kind: 'list',
    of: {
      kind: 'group',
      fields: {
        date: { kind: 'date', required: 'filled' },
        type: PRESENT_TEXT,
        url: { kind: 'address', required: 'filled' },
        vendor: PRESENT_TEXT,
      },
    },
  },
  annual_review_date: DATE,
  annual_review_url: ADDRESS,
  artwork_url: ADDRESS,
  blog_url: ADDRESS,
  bluesky_url: addressAt('bsky.app'),
  chat_channel: TEXT,
  clomonitor_name: TEXT,
  dev_stats_url: ADDRESS,
  discord_url: ADDRESS,
  docker_url: ADDRESS,
  documentation_url: ADDRESS,
  facebook_url: addressAt('facebook.com'),
  funding_url: ADDRESS,
  github_discussions_url: ADDRESS,
  gitter_url: ADDRESS,
  graduated: DATE,
  incubating: DATE,
  lfx_slug: TEXT,
  linkedin_url: addressAt('linkedin.com'),
  mailing_list_url: ADDRESS,
  other_links: {
    kind: 'list',
    of: {
      kind: 'group',
      fields: {
        name: REQUIRED_TEXT,
        url: { kind: 'address', form: { mayBeMail: true }, required: 'filled' },
      },
    },
  },
  package_manager_url: ADDRESS,
  parent_project: TEXT,
  pinterest_url: addressAt('pinterest.com'),
  reddit_url: addressAt('reddit.com'),
  slack_url: ADDRESS,
  specification: YES_OR_NO,
  stack_overflow_url: addressAt('stackoverflow.com'),
  summary_business_use_case: TEXT,
  summary_integration: TEXT,
  summary_integrations: TEXT,
  summary_intro_url: TEXT,
  summary_personas: TEXT,
  summary_release_rate: TEXT,
  summary_tags: TEXT,
  summary_use_case: TEXT,
  tag: { kind: 'list', of: { kind: 'word', pattern: /^[a-z-]+$/ } },
  training_certifications: TEXT,
  training_type: TEXT,
  youtube_url: addressAt('youtube.com'),
};

/**
 * What landscape2 refuses in an item of its data file, field by field: no more and no less than its `validate data`
 * does (github.com/cncf/landscape2, crates/core/src/data/legacy.rs, at v1). Other fields it passes over.
 */
export const LANDSCAPE2_RULES: FieldRules = {
  name: REQUIRED_TEXT,
  homepage_url: { kind: 'address', required: 'filled' },
  logo: REQUIRED_TEXT,
  additional_repos: {
    kind: 'list',
    of: {
      kind: 'group',
      fields: { repo_url: { kind: 'address', required: 'filled' }, branch: TEXT, license: TEXT },
    },
  },
  branch: TEXT,
  crunchbase: CRUNCHBASE,
  description: TEXT,
  enduser: YES_OR_NO,
  extra: { kind: 'group', fields: EXTRA },
  joined: DATE,
  license: TEXT,
  project: TEXT,
  repo_url: ADDRESS,
  second_path: { kind: 'list', of: TEXT },
  twitter: addressAt('twitter.com', 'x.com'),
  url_for_bestpractices: ADDRESS,
  unnamed_organization: YES_OR_NO,
};
