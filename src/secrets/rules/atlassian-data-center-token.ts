import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'atlassian-data-center-token',
  title: 'Atlassian Data Center token',
  provider: 'Atlassian',
  tags: ['code'],
  keywords: ['bbdc-'],
  format: { pieces: ['BBDC-', { oneOf: ['M', 'N', 'O'] }, run('base64', 43)] },
  tier: 'high',
  why: 'It acts as its owner in Bitbucket: reads, pushes, changes hooks.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://confluence.atlassian.com/bitbucketserver/personal-access-tokens-939515499.html',
  source: {
    url: 'https://confluence.atlassian.com/bitbucketserver/personal-access-tokens-939515499.html',
    asOf: '2026-11',
  },
});
