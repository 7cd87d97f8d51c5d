import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'you-api-key',
  title: 'You.com API key',
  provider: 'You.com',
  tags: ['ml'],
  keywords: ['ydc-sk-'],
  format: { pieces: ['ydc-sk-', run('hex', 16), '-', run('alnum', 32), '-', run('hex', 8)] },
  tier: 'high',
  why: 'Whoever has it calls You.com on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named YDC_API_KEY.',
  link: 'https://api.you.com/',
  source: { url: 'https://documentation.you.com/', asOf: '2026-11' },
});
