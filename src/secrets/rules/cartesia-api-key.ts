import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cartesia-api-key',
  title: 'Cartesia API key',
  provider: 'Cartesia',
  tags: ['ml'],
  keywords: ['sk_car_'],
  format: { pieces: ['sk_car_', run('alnum', 20, 32)] },
  randomness: { bits: 3.2, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Cartesia on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CARTESIA_API_KEY.',
  link: 'https://play.cartesia.ai/keys',
  source: { url: 'https://docs.cartesia.ai/get-started/make-an-api-request', asOf: '2026-11' },
});
