import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'coze-token',
  title: 'Coze token',
  provider: 'Coze',
  tags: ['ml'],
  keywords: ['pat_'],
  format: { pieces: ['pat_', run('alnum', 64)] },
  randomness: { bits: 4.2, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Coze on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named COZE_API_TOKEN.',
  link: 'https://www.coze.com/open/oauth/pats',
  source: { url: 'https://www.coze.com/docs/developer_guides/authentication', asOf: '2026-11' },
});
