import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'friendli-token',
  title: 'Friendli token',
  provider: 'FriendliAI',
  tags: ['ml'],
  keywords: ['flp_'],
  format: { pieces: ['flp_', run('alnum', 46)] },
  tier: 'high',
  why: 'Whoever has it calls FriendliAI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FRIENDLI_TOKEN.',
  link: 'https://friendli.ai/suite',
  source: { url: 'https://friendli.ai/docs', asOf: '2026-11' },
});
