import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'runway-api-secret',
  title: 'Runway API secret',
  provider: 'Runway',
  tags: ['ml'],
  keywords: ['key_'],
  format: { pieces: ['key_', run('hex', 128)] },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'Whoever has it calls Runway on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named RUNWAYML_API_SECRET.',
  link: 'https://dev.runwayml.com/',
  source: { url: 'https://docs.dev.runwayml.com/guides/setup/', asOf: '2026-11' },
});
