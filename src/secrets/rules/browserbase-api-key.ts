import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'browserbase-api-key',
  title: 'Browserbase API key',
  provider: 'Browserbase',
  tags: ['ml'],
  keywords: ['bb_live_'],
  format: { pieces: ['bb_live_', run('base64url', 27)] },
  randomness: { bits: 3.3, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Browserbase on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BROWSERBASE_API_KEY.',
  link: 'https://www.browserbase.com/settings',
  source: { url: 'https://docs.browserbase.com/reference/api/overview', asOf: '2026-11' },
});
