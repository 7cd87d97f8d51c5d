import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'voyage-api-key',
  title: 'Voyage AI key',
  provider: 'Voyage AI',
  tags: ['ml'],
  keywords: ['pa-'],
  format: { pieces: ['pa-', run('base64url', 43)] },
  randomness: { bits: 4.2, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Voyage AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VOYAGE_API_KEY.',
  link: 'https://dashboard.voyageai.com/',
  source: { url: 'https://docs.voyageai.com/docs/api-key-and-installation', asOf: '2026-11' },
});
