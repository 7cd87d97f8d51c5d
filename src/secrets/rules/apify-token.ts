import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'apify-token',
  title: 'Apify token',
  provider: 'Apify',
  tags: ['ml'],
  keywords: ['apify_api_'],
  format: { pieces: ['apify_api_', run('alnum', 36)] },
  randomness: { bits: 3.5 },
  tier: 'high',
  why: 'Whoever has it calls Apify on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named APIFY_TOKEN.',
  link: 'https://console.apify.com/settings/integrations',
  source: { url: 'https://docs.apify.com/platform/integrations/api', asOf: '2026-11' },
});
