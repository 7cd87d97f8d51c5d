import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'fireworks-api-key',
  title: 'Fireworks AI key',
  provider: 'Fireworks AI',
  tags: ['ml'],
  keywords: ['fw_'],
  format: { pieces: ['fw_', run('alnum', 24)] },
  randomness: { bits: 3.3, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Fireworks AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FIREWORKS_API_KEY.',
  link: 'https://app.fireworks.ai/settings/users/api-keys',
  source: { url: 'https://docs.fireworks.ai/api-reference/introduction', asOf: '2026-11' },
});
