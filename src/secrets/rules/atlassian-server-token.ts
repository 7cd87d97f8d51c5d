import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'atlassian-server-token',
  title: 'Jira or Confluence access token',
  provider: 'Atlassian',
  tags: ['code'],
  keywords: ['jira', 'confluence'],
  format: { pieces: [{ secret: [{ oneOf: ['M', 'N', 'O'] }, run('base64', 43)] }] },
  near: { words: ['jira', 'confluence'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It acts as its owner in Jira or Confluence.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
  source: {
    url: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
    asOf: '2026-11',
  },
});
