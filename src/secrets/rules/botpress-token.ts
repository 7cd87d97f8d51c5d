import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'botpress-token',
  title: 'Botpress token',
  provider: 'Botpress',
  tags: ['ml'],
  keywords: ['bp_pat_', 'bp_bak_', 'bp_wak_'],
  format: { pieces: [{ oneOf: ['bp_pat_', 'bp_bak_', 'bp_wak_'] }, run('alnum', 36)] },
  tier: 'high',
  why: 'Whoever has it calls Botpress on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BOTPRESS_TOKEN.',
  link: 'https://app.botpress.cloud/profile/settings',
  source: { url: 'https://botpress.com/docs/api-reference/authentication', asOf: '2026-11' },
});
