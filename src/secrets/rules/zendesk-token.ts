import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zendesk-token',
  title: 'Zendesk token',
  provider: 'Zendesk',
  tags: ['chat'],
  keywords: ['zendesk'],
  format: { pieces: [{ secret: [run('alnum', 40)] }] },
  near: { words: ['zendesk'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It reads tickets and customers.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
  source: { url: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/', asOf: '2026-11' },
});
